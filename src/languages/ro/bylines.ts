import type { BylineWords } from '../language';

/** How pages say who wrote an article, in Romanian. */
export const bylines: BylineWords = {
  opens: ['(?:[Ss]cris|[Tt]ext|[Aa]rticol) de'],
  before: 'de autor autori',
  done: 'scris text articol',
  behind: [String.raw`[Pp]ublicat\b`, String.raw`[Aa]ctualizat\b`],
  roles: 'redact~ jurnalist~ corespondent~ reporter~',
  rolesOf: 'la',
  readingTimes: [String.raw`timp de citire\b.{0,24}`],
};
