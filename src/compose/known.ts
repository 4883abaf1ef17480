/** Whose a picture is, at the end of its caption: where that begins. */
export const CREDIT =
  /(?<=^|[\s.,;:!?…|/•·–—-])[([|]?\s?(?:(?:photo(?:graph)?s?|images?|pictures?|illustrations?|video|credits?|fotos?|bild(?:er|nachweis)?|quellen?|source|crédits?|fotografía|immagine|фото)(?:\s(?:credit|courtesy(?:\sof)?|von|de|di))*\s?[:：/©]|(?:photo(?:graph)?|image|picture|illustration)s?\s(?:by|courtesy of)\s|courtesy of\s|©|\(c\)\s|(?:ap|afp|getty|reuters|epa|dpa)\s?(?:photo|images|bild)?\s?[/|]).{1,140}$/i;

/** No such beginning is without one of these. */
export const CREDIT_SIGN = /[:：/©|]|by|courtesy|\(c\)/i;

/** A class that one of the expressions below may know has one of these in it: one cheap look for most elements. */
export const TELLING =
  /caption|tw(?:eet|itter)|embed|instagram|fb-|text-post|reddit|telegram|gutter|line-?n|blob-num|\blnt?\b|consent|placeholder|lazy|player|video|youtube|facade|privacy|gdpr|cookie/i;

/** Classes that pages give to captions. */
export const CAPTION =
  /(?:^|[\s_-])(?:wp-caption-text|(?:image|img|photo|picture|media|figure)[-_]{0,2}caption|caption-text|caption)(?:$|\s)/i;

/** Classes of elements that number the lines of code. */
export const GUTTER =
  /(?:^|\s)(?:gutter|line-?no?s?|line-?num(?:ber)?s?|line-numbers-rows|linenodiv|ln|lnt|blob-num|hljs-ln-numbers|rouge-gutter)(?:$|\s)/;

/** How classes name the language of code, as the prefix of a name or right after what names a highlighter. */
export const LANGUAGE =
  /(?:^|\s)(?:(?:language|lang|highlight-source|highlight|brush)[-:]\s?|(?:hljs|highlight|sourceCode|src|syntaxhighlighter|prettyprint)\s(?:src-|lang-|language-)?(?!chroma|wrap|line|hljs|source|pre|table|highlight|lang))([\w+#.-]{1,24})/i;

/** Classes that the providers give to the posts of theirs in other people's pages. */
export const POST =
  /(?:^|\s)(?:twitter-(?:tweet|video)|bluesky-embed|mastodon-embed|instagram-media|tiktok-embed|fb-(?:post|video)|text-post-media|reddit-embed-bq|reddit-card|telegram-post)(?:$|\s)/;

/** Whose they are. */
export const POSTERS: readonly (readonly [RegExp, string])[] = [
  [/twitter/, 'X'],
  [/bluesky/, 'Bluesky'],
  [/mastodon/, 'Mastodon'],
  [/instagram/, 'Instagram'],
  [/tiktok/, 'TikTok'],
  [/fb-/, 'Facebook'],
  [/text-post/, 'Threads'],
  [/reddit/, 'Reddit'],
  [/telegram/, 'Telegram'],
];

/** `— Name (@handle) July 10, 2025`: the line under a post of X; with a dot in the handle, of Bluesky. */
export const DASHED =
  /[—–-]\s?([^\n—]{1,80}?)\s?\((@[\w.-]{1,80}|[\w-]{1,60}(?:\.[\w-]{1,40}){1,4})\)\s?([^\n()]{4,50})$/u;

/** Other lines that name who posted. */
export const CREDITS: readonly { readonly says: RegExp; readonly provider: string | null }[] = [
  {
    provider: 'Instagram',
    says: /^A (?:post|reel|video) shared by (?<author>.{1,80}?)(?: \((?<handle>@[\w.]{1,40})\))?(?: on (?<date>.{6,60}))?$/,
  },
  { provider: 'Facebook', says: /^Posted by (?<author>.{1,80}?) on (?<date>.{6,60})$/ },
  {
    provider: 'Mastodon',
    says: /^Post by (?<handle>@[\w.-]{1,60}(?:@[\w.-]{1,80})?)(?: View on Mastodon)?$/,
  },
];

/** Frames that belong to the page's machinery or to somebody who pays for them. */
export const MACHINERY =
  /(?:^|[^a-z])(?:ads?|ad-?(?:serv|frame|slot)\w*|advert\w*|doubleclick|\w*syndication|tagmanager|recaptcha|consent|cookies?|safeframe|sponsor\w*|newsletter|subscri\w+|sign-?up|widgets?|comments?|disqus|login|chat|analytics|pixel|share|like|taboola|outbrain)(?![a-z])/i;

/** The marks that browsers draw around `<q>`, outer and inner, by language; English ones elsewhere. */
export const MARKS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  de: ['„', '“', '‚', '‘'],
  cs: ['„', '“', '‚', '‘'],
  pl: ['„', '”', '‚', '’'],
  fr: ['« ', ' »', '“', '”'],
  es: ['«', '»', '“', '”'],
  it: ['«', '»', '“', '”'],
  pt: ['“', '”', '‘', '’'],
  ru: ['«', '»', '„', '“'],
  uk: ['«', '»', '„', '“'],
  sv: ['”', '”', '’', '’'],
  nl: ['‘', '’', '“', '”'],
  ja: ['「', '」', '『', '』'],
  zh: ['“', '”', '‘', '’'],
};

/** Elements of MathML Core (https://www.w3.org/TR/mathml-core/) that draw something. */
export const DRAWN =
  /^m(?:ath|row|i|n|o|text|space|s|frac|sqrt|root|style|error|padded|phantom|sub|sup|subsup|under|over|underover|multiscripts|prescripts|table|tr|td|enclose|fenced)$/;

/** Attributes of theirs that say how. */
export const ATTRIBUTES =
  /^(?:display|displaystyle|mathvariant|stretchy|fence|separator|form|accent|accentunder|linethickness|columnalign|rowspan|columnspan|width|height|depth|lspace|rspace|minsize|maxsize|open|close|separators|notation|dir)$/;

/** A line that may say where an article came from holds one of these, in lower case. */
export const HINT =
  /origin|first|zuerst|urspr|republi|reprint|syndic|source|quelle|fuente|fonte|bron|źród|источ|出典|来源/i;

/** How a line says where an article came from; the first group begins with the name. */
export const ORIGINS: readonly RegExp[] = [
  /^(?:sources?|quellen?|fuente|fonte|bron|źródło|источник|出典|来源)\s?[:：]\s?([^.:：]{2,60})\.?$/iu,
  /\bthis\s.{0,80}\b(?:originally|first)\s(?:published|appeared|posted)\s(?:on|by|in|at)\s([^.;:()]{2,80})/i,
  /\b(?:appeared first|originally appeared) (?:on|in)\s([^.;:()]{2,80})/i,
  /\bthis\s.{0,40}\b(?:republished|reprinted|reproduced|syndicated)\s(?:here\s)?(?:from|courtesy of|with (?:the )?(?:kind )?permission (?:of|from))\s([^.;:()]{2,80})/i,
  /\b(?:artikel|text|beitrag|bericht)\s.{0,80}(?:zuerst|ursprünglich|erstmals)\s(?:bei|auf|in|im)\s([^.;:()]{2,80}?)\s(?:erschienen|veröffentlicht)/i,
  /\b(?:artikel|text|beitrag|bericht)\s(?:erschien|stammt)\s(?:zuerst|ursprünglich|aus)\s(?:(?:bei|auf|in|im|der|dem)\s)*([^.;:()]{2,80})/i,
];

/** Where the name ends. */
export const NAME_ENDS = /\s?[,–—]|\s(?:on|in|under|and|as|with|at|before|by|am|unter|und|vom)\s/;
