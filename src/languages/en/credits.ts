import type { CreditWords } from '../language';

/** How texts say whose a picture is, and where the article comes from, in English. */
export const credits: CreditWords = {
  labels: ['photo(?:graph)?s?', 'images?', 'pictures?', 'illustrations?', 'video', 'credits?', 'source'],
  joints: ['credit', String.raw`courtesy(?:\sof)?`],
  opens: [
    String.raw`(?:photo(?:graph)?|image|picture|illustration)s?\s(?:by|courtesy of)\s`,
    String.raw`courtesy of\s`,
  ],
  pictures: 'photo images',
  sources: ['sources?'],
  hints: ['origin', 'first', 'republi', 'reprint', 'syndic', 'source'],
  origins: [
    String.raw`\bthis\s.{0,80}\b(?:originally|first)\s(?:published|appeared|posted)\s(?:on|by|in|at)\s([^.;:()]{2,80})`,
    String.raw`\b(?:appeared first|originally appeared) (?:on|in)\s([^.;:()]{2,80})`,
    String.raw`\bthis\s.{0,40}\b(?:republished|reprinted|reproduced|syndicated)\s(?:here\s)?(?:from|courtesy of|with (?:the )?(?:kind )?permission (?:of|from))\s([^.;:()]{2,80})`,
  ],
  nameEnds: 'on in under and as with at before by',
  articles: ['the website of'],
  joins: 'and with',
};
