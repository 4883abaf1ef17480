import type { Answer } from '../../scripts/demo/serve.ts';

/** Stands in the midst of the article: clutter by a rule of ours, a paragraph like any other to Readability. */
export const KEPT_BY_READABILITY =
  'Sign up for our newsletter and get the Keeper’s Letter, with the tides, the winds and the stories of the coast, in your inbox every morning before breakfast.';

/** Words of the article itself. */
export const STORY = [
  'The lighthouse on the Vell rocks has had a keeper for a hundred and twelve years, and since Monday it has had none. The last of them, Anna Berg, carried her two boxes down the iron ladder at noon, waited for the swell to fall, and stepped into the boat without looking back at the tower.',
  '“We kept the light on for whoever was late,” said Berg, who came to the rock as a girl of nineteen. “From now on a machine does, and it does not know who is late.” She has left the machine a letter, taped to the inside of its door, with what she knows about the lamp in a north wind.',
  'The coast authority says that the new lamp needs one visit in a year, by helicopter, and that it will have paid for itself before the decade is out. Nine lights along the coast have been changed in the same way since the spring, and the last three are to follow before the ice comes.',
  'In the harbour of Norhaven the change was met with a supper. Forty people sat at one long table in the net loft, and every one of them had a story in which the light on the rock was the first thing they saw after a long night. The harbour master read out the names of all eleven keepers.',
] as const;

const paragraphs = STORY.map(text => `<p>${text}</p>`);

/** An article of our own on which Readability reads more than we do. */
export const READABILITY_PAGE: Answer = {
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="en"><head><title>The last keeper leaves the Vell rocks</title>
<meta property="og:site_name" content="Dayfold"></head><body>
<nav><a href="/">Home</a> <a href="/coast">Coast</a></nav>
<main><article><h1>The last keeper leaves the Vell rocks</h1>
${paragraphs.slice(0, 2).join('\n')}
<p>${KEPT_BY_READABILITY}</p>
${paragraphs.slice(2).join('\n')}
</article></main><footer><p>© Dayfold Media</p></footer></body></html>`,
};
