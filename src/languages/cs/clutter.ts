import type { ClutterPhrases } from '../../model';

/** What sites in Czech write beside their articles. */
export const clutter: ClutterPhrases = {
  advertLabels: ['reklama', 'inzerce', 'sponzorovaný obsah', 'komerční sdělení'],
  readOn: [
    'reklama',
    '(?:(?:článek|text|zpráva) )?pokrač(?:uje|ování)(?: (?:článku|textu))? pod reklamou',
    '(?:už vás nebaví|nebaví vás|máte dost|příliš mnoho) reklam[y]? ?\\?(?: (?:předplaťte|si|nás|staňte|se|členem|čtěte|bez|reklam|premium))*',
    '(?:čtěte|číst|čti) (?:\\S+ )?bez reklam',
    '(?:odstranit|skrýt|vypnout) reklamy',
  ],
  comments: ['(?:žádné )?komentáře?', 'diskuze', 'diskuse', 'přidat komentář', 'názory'],
  commentPrompts: [
    '(?:zatím )?žádné komentáře~',
    'buďte první~',
    'pro komentování se přihlaste~',
    'komentáře jsou uzavřeny',
  ],
  legal: ['všechna práva vyhrazena~', '(?:ochrana osobních údajů|podmínky použití|obchodní podmínky)~'],
  newsletter: [
    'přihlaste se~',
    'odebír(?:at|ejte)~',
    'odběr (?:novinek|newsletteru)~',
    '(?:\\S+ ){0,4}(?:zprávy|nejdůležitější|novinky)(?: \\S+){0,5} do (?:vaší|vašeho|tvé) (?:schránky|e-?mailu|mailu)~',
    'newsletter',
  ],
  promo: [
    'stáhněte si~aplikaci~',
    'staňte se (?:členem|předplatitelem)~',
    'podpořte~',
    'poslechněte si (?:náš )?podcast~',
    'přečíst článek nahlas',
  ],
  related: [
    '(?:související|podobné|další|doporučené|nejnovější|nejčtenější|oblíbené) (?:články|zprávy|příspěvky|témata|texty|obsah)~',
    '(?:čtěte|přečtěte si|podívejte se|viz) (?:také|též|i|dále|více)~',
    'více (?:o|z|k|na téma|od)~',
    'nejčtenější~',
    'doporučujeme~',
    'mohlo by vás (?:také )?zajímat~',
    'nenechte si ujít',
    'k tématu',
    'související',
  ],
  readAlso: [
    '(?:(?:(?:čtěte|přečtěte si|viz|podívejte se|sledujte)(?: (?:také|též|i|více|dále))?|více(?: čtěte| zde)?|související|mohlo by vás (?:také )?zajímat|nenechte si ujít))\\s*[:：–>»|-].{3,160}',
  ],
  share: ['sdílet~', 'sdílejte~', 'sledujte nás~', 'tisk(?:nout)?'],
};
