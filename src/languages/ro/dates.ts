import type { DateWords } from '../language';

/** How dates are written in Romanian. */
export const dates: DateWords = {
  months: ['ian', 'feb', 'mar', 'apr', 'mai', 'iun', 'iul', 'aug', 'sep', 'oct', 'nov noi', 'dec'],
  words: `
    luni marți miercuri vineri sâmbătă duminică acum minut zile săptămân urmă ieri astăzi publicat
    actualizat postat data ora orele la ore
  `,
  near: ['ieri', 'astăzi'],
  ages: [String.raw`\bacum \d+`, String.raw`\d (?:de )?(?:minute|ore|zile|săptămâni|luni|ani) în urmă`],
  ordinals: '',
  of: '',
  at: ['ora', 'la'],
  signs: '',
  updated: ['actualiz', 'modificat'],
  dayFirst: true,
};
