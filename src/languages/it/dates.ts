import type { DateWords } from '../language';

/** How dates are written in Italian. */
export const dates: DateWords = {
  months: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
  words: `
    lun mar mer gio ven sab dom fa ieri oggi or giorn settiman mes alle ore pubblicato aggiornato il
    lunedì martedì mercoledì giovedì venerdì sabato domenica pubblicata pubblicazione aggiornamento modifica
    aggiornata ultimo del h min minuti
  `,
  near: ['ieri'],
  ages: [],
  ordinals: '',
  of: '',
  at: ['alle', 'ore', 'alle ore', 'h'],
  signs: '',
  updated: ['aggiornat', 'modifica'],
  dayFirst: true,
};
