import type { DateWords } from '../language';

/** How dates are written in Spanish. */
export const dates: DateWords = {
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep set', 'oct', 'nov', 'dic'],
  words: `
    lun mié jue vie sáb dom hace ayer hoy hora minuto día semana mes año publicado actualizado de del el
    las una un h martes jueves viernes publicada publicación actualización actualizada a h. hs horas
  `,
  near: ['ayer'],
  ages: [String.raw`\bhace \d+`],
  ordinals: '',
  of: 'de',
  at: ['a las', 'a la', 'las'],
  signs: '',
  updated: ['actualiza', 'modificado'],
  dayFirst: true,
};
