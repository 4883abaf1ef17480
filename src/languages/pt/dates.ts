import type { DateWords } from '../language';

/** How dates are written in Portuguese. */
export const dates: DateWords = {
  months: ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
  words: `
    seg ter qua qui sex sáb dom há atrás ontem hoje hora dia semana mês meses ano publicado atualizado
    às em segunda terça quarta quinta sexta sábado domingo feira publicada publicação atualizada
    atualização modificado postado de à as a minuto horas h
  `,
  near: ['ontem'],
  ages: [String.raw`\bhá \d+`],
  ordinals: '',
  of: 'de',
  at: ['às', 'as'],
  signs: '',
  updated: ['atualiza', 'modificad', 'actualiza'],
  dayFirst: true,
};
