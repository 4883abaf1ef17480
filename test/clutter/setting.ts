import { JSDOM } from 'jsdom';
import type { Example } from './examples.ts';

const TITLE = 'The lamp on Gull Rock burns again';

const BEFORE = [
  'For the first time in eleven years a light turns on Gull Rock. On Monday evening four volunteers rowed out with a generator, two crates of glass and a coffee pot, and at a quarter past nine the old lamp swept over the bay as it had done for a century and a half.',
  'The tower was given up when the big ships began to steer by satellite. Its door was nailed shut, gulls nested in the lantern room, and a winter storm took the railing along with half of the landing stage. Nobody on the shore believed that anyone would ever climb the stairs again.',
  '“I only wanted to see whether the gears would move,” said Henrik Maas, a retired clockmaker who first went out three summers ago with an oil can and a broom. “They moved at once, and after that I could not stop.”',
];

const AFTER = [
  'Maas drew the missing wheels by hand and had them cast in a foundry two valleys away. The lens, which had been stored under straw in a barn, was washed with vinegar by the pupils of the village school and carried down to the quay on a hay cart, a pane at a time.',
  'Fishermen say that the beam already helps them. The channel behind the rock is narrow, and the instruments on small boats are slow to show how far the current has pushed them to the east. Two crews have changed their course by the lamp since Monday.',
  'What happens in winter is open. The generator needs fuel every third day, and the landing is dangerous in a swell. The village will vote in October on whether to lay a cable, which would cost as much as a new roof for the school.',
];

/** The attribute on the elements that an example brings into its article. */
const MARKED = 'data-example';

/** An example in its article, ready to be read. */
export interface Set {
  readonly page: Document;
  /** What stood in `<mark>`, which is gone from the page: the letters that a rule for letters must fold. */
  readonly letters: readonly string[];
}

/** A page with one article, and in it the example, its elements marked. Throws where it has text of no element. */
export function setExample({ html, where, lang }: Example): Set {
  const article = [`<h1>${TITLE}</h1>`, ...[...BEFORE, ...AFTER].map(text => `<p>${text}</p>`)].join('\n');
  const page = new JSDOM(
    `<!doctype html><html lang="${lang}"><head><title>${TITLE}</title></head><body><article>${article}</article></body></html>`,
    { url: 'https://lamp.example/gull-rock' },
  ).window.document;
  const example = JSDOM.fragment(html);
  const letters = [...example.querySelectorAll('mark')].map(mark => mark.textContent ?? '');
  for (const mark of example.querySelectorAll('mark')) mark.replaceWith(mark.textContent ?? '');
  example.normalize();
  for (const node of example.childNodes) {
    if (node.nodeType === 3 && node.textContent?.trim())
      throw new Error(`Not in an element: ${node.textContent}`);
  }
  for (const element of example.children) element.setAttribute(MARKED, '');
  const standing = page.querySelectorAll('article > *');
  const before = { head: 0, middle: BEFORE.length, tail: BEFORE.length + AFTER.length }[where];
  standing[before]?.after(page.importNode(example, true));
  return { page, letters };
}

/** The example's elements in a copy of its page. */
export function exampleIn(copy: Document): Element[] {
  return [...copy.querySelectorAll(`[${MARKED}]`)];
}
