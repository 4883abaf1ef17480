import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Romanian. */
export const bylines: BylineWords = {
  opens: ['(?:scris |text |articol |redactat |publicat )?de', 'autor'],
  before: 'de autor autori',
  done: 'scris text articol redactat',
  behind: [String.raw`[Pp]ublicat\b`, String.raw`[Aa]ctualizat\b`],
  roles: 'redact~ jurnalist~ corespondent~ reporter~',
  rolesOf: 'la',
  joins: 'și si',
  authors: 'autor autori redactor',
  readingTimes: [
    'timp (?:estimat )?de (?:citire|lectură).{0,24}',
    String.raw`\d+ min(?:ute?|\.)? (?:de )?(?:citire|citit|lectură)`,
    String.raw`citire în \d+ min\w*`,
  ],
};
