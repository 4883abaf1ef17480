import type { Article, Reading } from '../../src/model';
import { Numbers, readingOf } from './build';

const n = new Numbers();
const promise =
  'Transport Minister Lena Marchetti stood on the quay of Norhaven on Monday and promised what the islands have asked for since the bridge closed: a ferry every night of the winter. The first boat is to leave on 1 December. Tired of too many ads? Remove Ads Tired of too many ads? Remove Ads The union that would have to crew it learned of the plan from the radio.';
const prompt = 'Tired of too many ads? Remove Ads Tired of too many ads? Remove Ads';

const article: Article = {
  url: 'https://dayfold.example/coast/night-ferries',
  canonical: 'https://dayfold.example/coast/night-ferries',
  title: 'Minister and harbour union clash over night ferries as the ice nears',
  dek: null,
  byline: 'Nora Lindqvist',
  published: '2025-11-03T17:58:46+02:00',
  modified: null,
  site: 'Dayfold',
  via: null,
  lang: 'en',
  dir: 'ltr',
  lead: null,
  blocks: [
    {
      type: 'removal',
      rule: 'share-bar',
      reason: 'share',
      blocks: [n.p('Share'), n.p('Post'), n.p('Email'), n.p('Copy link')],
    },
    n.p(promise, {
      type: 'folded',
      rule: 'ad-prompt',
      reason: 'advert',
      start: promise.indexOf(prompt),
      end: promise.indexOf(prompt) + prompt.length,
    }),
    n.p(
      "'We've talked about this for three winters, and I'm tired of talking,' Marchetti told reporters beside the pier. 'It's time to sail.'",
    ),
    n.p(
      "The harbour union described the plan as a 'hasty and half-built promise,' according to a statement from its office.",
    ),
    n.p(
      "“Nobody asked the crews,” said Tomas Okafor, who has led the union since 2019. “They're the ones who'll stand on deck at three in the morning.”",
    ),
    {
      type: 'embed',
      kind: 'post',
      title: null,
      provider: 'Twitter',
      url: 'https://twitter.com/NorhavenFerries/status/1',
      author: 'Norhaven Ferries',
      handle: '@NorhavenFerries',
      published: '2025-11-03',
      blocks: [
        n.p('Night service from 1 December. Tickets go on sale next week! ⛴️ pic.twitter.com/nRhv3nF3ry'),
      ],
      credit: n.rich('— Norhaven Ferries (@NorhavenFerries) November 3, 2025'),
    },
    {
      type: 'removal',
      rule: 'signup-line',
      reason: 'newsletter',
      blocks: [
        n.p('Sign up for our newsletter and get the coast in your inbox every day.'),
        n.p('Subscribe'),
      ],
    },
    n.p(
      'The islands lie forty minutes from the mainland in good weather and two hours in bad. Since the bridge was closed in March, the last boat has left at six, and whoever misses it sleeps in the waiting room, under a clock that the harbour master winds by hand.',
    ),
    n.p('"If the ice comes early," the minister said, "we\'ll have neither boats nor bread."'),
    n.p(
      "A senior harbour official called the plan 'brave on paper.' 'It could hold for one winter,' the official said. 'It won't hold for two.'",
    ),
    n.p(
      'Maret Ilves, who has worked the deck for twenty years, heard of it from her sister. ‘I don’t mind the nights,’ she said. ‘I mind being told about them last.’',
    ),
    n.p(
      'Parliament votes on the money on Thursday. Until then the waiting room stays open through the night, and the tea there, its keeper says, has never been better.',
    ),
    {
      type: 'removal',
      rule: 'comments-empty',
      reason: 'comments',
      blocks: [n.p('Comments'), n.p('No comments yet...')],
    },
    {
      type: 'removal',
      rule: 'related-cards',
      reason: 'related',
      blocks: [n.p('Related Articles'), n.p('The clockmaker of Saltmarsh winds her last tower')],
    },
    {
      type: 'removal',
      rule: 'related-list',
      reason: 'related',
      blocks: [n.p('MORE ON THEME'), n.p('Bridge Inspectors Find a Second Crack Under the Old Deck')],
    },
  ],
};

const minister = { by: 'Lena Marchetti', role: 'Transport Minister' };
const leader = { by: 'Tomas Okafor', role: 'leader of the harbour union' };

/** A story of ours with quotations of every kind, as `read` gives it for the demo page. */
export const ferries: Reading = readingOf(article, [
  {
    ...minister,
    says: "We've talked about this for three winters, and I'm tired of talking,",
    cue: 'told reporters',
    mention: 'Marchetti',
  },
  {
    ...minister,
    says: "It's time to sail.",
    cue: 'told reporters',
    mention: 'Marchetti',
    pattern: 'quote-continued',
  },
  {
    says: 'hasty and half-built promise,',
    by: 'The harbour union',
    cue: 'described',
    mention: 'The harbour union',
    kind: 'partial',
    confidence: 'likely',
    pattern: 'collective-partial',
  },
  { ...leader, says: 'Nobody asked the crews,', cue: 'said', mention: 'Tomas Okafor' },
  {
    ...leader,
    says: "They're the ones who'll stand on deck at three in the morning.",
    cue: 'said',
    mention: 'Tomas Okafor',
    pattern: 'quote-continued',
  },
  {
    says: 'Night service from 1 December. Tickets go on sale next week! ⛴️ pic.twitter.com/nRhv3nF3ry',
    by: 'Norhaven Ferries',
    role: '@NorhavenFerries',
    kind: 'post',
    pattern: 'post',
  },
  {
    ...minister,
    says: ['If the ice comes early,', "we'll have neither boats nor bread."],
    cue: 'said',
    mention: 'the minister',
    pattern: 'quote-role-split',
  },
  {
    says: 'brave on paper.',
    by: 'A senior harbour official',
    cue: 'called',
    mention: 'A senior harbour official',
    kind: 'partial',
    confidence: 'likely',
  },
  {
    says: 'It could hold for one winter,',
    by: 'A senior harbour official',
    cue: 'said',
    mention: 'the official',
  },
  { says: "It won't hold for two.", confidence: 'unclear', pattern: 'loose' },
  { by: 'Maret Ilves', says: 'I don’t mind the nights,', cue: 'said', mention: 'she', confidence: 'likely' },
  {
    by: 'Maret Ilves',
    says: 'I mind being told about them last.',
    cue: 'said',
    mention: 'she',
    confidence: 'likely',
  },
]);
