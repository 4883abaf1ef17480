import type { CreditWords } from '../language';

/** How texts say whose a picture is, and where the article comes from, in Romanian. */
export const credits: CreditWords = {
  labels: ['foto(?:grafi[ei])?', 'imagine', 'surs[aă](?: foto)?'],
  joints: ['credit'],
  opens: [],
  pictures: 'foto',
  sources: ['surs[aă]'],
  hints: ['sursa', 'sursă', 'preluat'],
  origins: [
    String.raw`\b(?:articol|text)(?:ul)? (?:a fost )?(?:preluat|publicat inițial) (?:de pe|de la|din|în|pe) ([^.;:()]{2,80})`,
  ],
  nameEnds: 'la din și',
  articles: [],
  joins: 'și',
};
