import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Portuguese. */
export const bylines: BylineWords = {
  opens: ['(?:escrito |texto |publicado )?por', 'autora?', 'texto'],
  before: 'por autor autora autores',
  done: 'escrito texto publicado',
  behind: ['[Aa]tualizad[oa]', '[Pp]ublicad[oa]'],
  roles: 'jornalis~ redat~ redac~ repórter~ correspond~ colun~ editor~',
  rolesOf: 'de da do em para',
  joins: 'e',
  authors: 'autor autora autores jornalista redator assinatura',
  readingTimes: [
    'tempo (?:estimado )?de leitura.{0,24}',
    String.raw`leitura (?:de )?:? ?\d+ min\w*\.?`,
    String.raw`\d+ min(?:utos?|\.)? (?:de )?leitura`,
  ],
};
