import type { ClutterPhrases } from '../../model';

/** What sites in Swedish write beside their articles. */
export const clutter: ClutterPhrases = {
  advertLabels: [
    'annons(?:er)?',
    'reklam',
    'sponsrat(?: innehåll)?',
    'annonssamarbete',
    'artikeln fortsätter(?: under annonsen| nedan)?',
  ],
  readOn: [
    'annons',
    '(?:(?:artikeln|texten|nyheten) fortsätter|läs vidare|fortsätt läsa) (?:under|efter|nedanför) (?:annonsen|reklamen)',
    '(?:trött på|less på|för många|för mycket) (?:annonser|reklam) ?\\?(?: (?:bli|läs|prova|utan|annonser|prenumerant|medlem|premium|nu))*',
    '(?:läs|läsa|surfa) (?:\\S+ )?utan (?:annonser|reklam)',
    '(?:ta bort|dölj|stäng av) (?:annonser(?:na)?|reklamen?)',
  ],
  comments: [
    '(?:inga |alla )?kommentarer?',
    'kommentera',
    'diskutera',
    'lämna en kommentar',
    'delta i diskussionen',
  ],
  commentPrompts: [
    'inga kommentarer(?: ännu)?~',
    'bli (?:den )?först(?:e|a)? att kommentera~',
    'logga in för att kommentera~',
    'kommentarerna är stängda',
  ],
  legal: ['alla rättigheter förbehållna~', '(?:integritetspolicy|användarvillkor|villkor)~'],
  newsletter: [
    'prenumerera~',
    'prenumerera~nyhetsbrev~',
    'anmäl dig~nyhetsbrev~',
    'få~nyhetsbrev~',
    '(?:\\S+ ){0,4}(?:nyheter|nyheterna|bästa)(?: \\S+){0,5} i din (?:inkorg|mejl|mail)~',
    '(?:vårt )?nyhetsbrev',
  ],
  promo: [
    'ladda ner~app~',
    'bli (?:medlem|prenumerant)~',
    'stöd (?:oss|vår|vårt|våra|oberoende)~',
    'lyssna på (?:vår )?podd~',
    'lyssna på artikeln',
  ],
  related: [
    '(?:relaterade|liknande|fler|andra|rekommenderade|populära|senaste) (?:artiklar|nyheter|inlägg|ämnen|berättelser|länkar)~',
    'läs (?:också|även|mer|vidare)~',
    'se (?:också|även|mer)~',
    'mer (?:om|från|i|att läsa)~',
    'mest läs(?:t|ta)~',
    'du kanske (?:också )?gillar~',
    'rekommenderat~',
    'relaterat',
    'missa inte',
    'populärt~',
    'just nu',
    'trendar(?: nu)?',
    'senaste nytt',
  ],
  readAlso: [
    '(?:(?:läs|se|lyssna)(?: (?:också|även|mer|vidare|här))|relaterat|missa inte|mer om ämnet)\\s*[:：–>»|-].{3,160}',
  ],
  share: ['dela', 'dela (?:artikeln|på|med|via|den)~', 'följ oss~', 'skriv ut', 'följ', 'följ (?:på|via)~'],
};
