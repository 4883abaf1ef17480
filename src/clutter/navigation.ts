import type { Rule } from '../model';

export const navigation: readonly Rule[] = [
  {
    id: 'navigation-box',
    reason: 'navigation',
    on: 'box',
    tags: ['nav'],
    maxShare: 0.3,
  },
  {
    id: 'named-navigation',
    reason: 'navigation',
    on: 'box',
    named:
      /^(?:\w+-)?(?:breadcrumbs?|crumbs?|nav|navbar|navigation|menu|main-menu|site-(?:header|footer|nav)|top-?bar|skip-?(?:link|to-content|nav)|pagination|pager|page-?nav|post-?navigation|nav-?links|tag-?(?:list|cloud|links)|post-tags|entry-tags|article-tags|tags-links|cat-links|category-list|toc|table-of-contents|masthead|global-(?:header|footer)|language-switcher|footer-(?:nav|links|menu|widgets?))(?:-\w+){0,2}$/,
    maxShare: 0.25,
    maxWords: 300,
  },
  {
    id: 'series-box',
    reason: 'navigation',
    on: 'box',
    named: /^(?:\w+-)?series(?:-(?:nav|navigation|box|list|links|parts|toc|info|banner|header|meta))?$/,
    minLinked: 0.4,
    maxShare: 0.3,
    maxWords: 80,
  },
  {
    id: 'page-furniture',
    reason: 'navigation',
    on: 'box',
    named:
      /^(?:sidebar|side-bar|widget-area|rail|right-rail|left-rail|footer|page-footer|site-info|colophon)(?:-\w+){0,2}$/,
    maxShare: 0.3,
  },
  {
    id: 'breadcrumb-line',
    reason: 'navigation',
    on: 'line',
    where: 'head',
    says: /^(?:home(?:page)?|start(?:seite)?|accueil|inicio|início|hjem|главная|головна|anasayfa|ana sayfa|الرئيسية|首页|首頁|ホーム|トップ)\s*(?:[›»>/|→·•]|::|\s-\s)/iu,
    maxWords: 30,
  },
  {
    id: 'navigation-line',
    reason: 'navigation',
    on: 'line',
    says: /^[^\p{L}]*(?:skip (?:to|navigation|ahead|advert\w*)\b.{0,40}|(?:back|return|scroll|jump|go) (?:to|up to) (?:the )?(?:top|home\w*|index|list|blog|news|contents?|all [\w ]{2,20}|main [\w ]{2,20}|previous page|articles?)|(?:previous|next|older|newer)(?: (?:post|page|article|entry|story|entries|posts|articles|slide|image))?|home|menu|search(?: for| this site)?|toggle [\w ]{2,30}|(?:open|close|show|hide|main)(?: (?:the|main|site|primary))? (?:menu|navigation|search|sidebar)|table of contents|view all(?: [\w ]{2,24})?|see all(?: [\w ]{2,24})?|show (?:more|less|all)|load more(?: [\w ]{2,20})?|read (?:more|full (?:story|article)|the full story)|view (?:more|gallery|slideshow|full[- ]?size\w*|image)|page \d+ of \d+|\d+ of \d+|you are here|filed under|tags?|topics?|categor(?:y|ies)|posted in|tagged(?: with)?|zum (?:inhalt|seitenanfang)|nach oben|retour en haut|volver arriba|torna su|voltar ao topo|наверх|başa dön|mehr|weiter|zurück(?: zu[mr] \p{L}{2,24})?)[^\p{L}]*$/iu,
    maxWords: 10,
    cautious: true,
  },
  {
    id: 'tags-line',
    reason: 'navigation',
    on: 'line',
    where: 'tail',
    says: /^[^\p{L}]*(?:tags?|topics?|categor(?:y|ies)|filed under|posted in|tagged(?: with| as)?|keywords|in this (?:article|story)|related topics|more on|explore more|schlagw[oö]rte?r?|themen|mots[- ]clés|etiquetas|temas|palabras clave|tematy|tagi|теги|темы|мітки|etiketler|الوسوم|标签|標籤|タグ)\s*[:：#|-]/iu,
    maxWords: 40,
  },
];
