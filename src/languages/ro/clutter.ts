import type { ClutterPhrases } from '../../model';

/** What sites in Romanian write beside their articles. */
export const clutter: ClutterPhrases = {
  advertLabels: ['publicitate', 'reclam[aăe]', 'conținut (?:sponsorizat|plătit)', 'advertorial'],
  readOn: ['articolul continuă (?:după|mai jos)~', 'continuarea articolului~'],
  comments: ['(?:toate |\\d+ )?comentarii(?:le)?', 'comentariile cititorilor', 'lasă un comentariu'],
  commentPrompts: [
    '(?:încă )?nu există comentarii~',
    'fii primul care comentează~',
    '(?:autentifică-te|conectează-te) pentru a comenta~',
    'comentariile sunt închise',
    'adresa ta de e-?mail nu va fi publicată~',
  ],
  legal: ['toate drepturile (?:sunt )?rezervate~', '(?:termeni și condiții|politica de confidențialitate)~'],
  newsletter: ['abonează-te~', '(?:abonați-vă|înscrie-te) la newsletter~', 'newsletter(?:ul nostru)?'],
  promo: [
    'descarcă aplicația~',
    'devino (?:membru|abonat|susținător)~',
    'susține (?:redacția|jurnalismul|munca noastră)~',
    'ascultă (?:articolul|podcastul nostru)',
  ],
  related: [
    '(?:articole|știri|subiecte) (?:similare|asemănătoare|recomandate|conexe)',
    'citește și~',
    'cele mai (?:citite|noi|populare)~',
    'recomandări(?:le)?~',
    'pe același subiect',
    'ți-ar putea plăcea~',
    'mai multe (?:știri|articole)~',
  ],
  readAlso: ['(?:citește și|citiți și|vezi și|pe aceeași temă|recomandare)\\s*[:：–>»|-].{3,160}'],
  share: ['distribuie', 'distribuie (?:pe|acest|articolul)~', 'urmărește-ne~', 'trimite prin e-?mail'],
};
