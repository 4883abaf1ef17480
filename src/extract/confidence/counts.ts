import type { Reason } from '../../model';
import type { Classified } from '../classifier';
import { excludedIn, type Noted } from '../notes/noted';

/** Words of a reading, by what became of them. */
export interface Counts {
  readonly words: number;
  /** The share of the kept letters that stands in links. */
  readonly linked: number;
  /** Words of paragraphs that are kept, and of those that stand outside the article. */
  readonly prose: number;
  readonly beside: number;
  /** Words of sentences that are excluded: comments, and all else that is no other story and no advert. */
  readonly comments: number;
  readonly excluded: number;
  /** Whether a block is kept. */
  isRead(at: number): boolean;
}

/** A block with so many words is a sentence, not a label. */
const SENTENCE = 10;
const EXPECTED: readonly Reason[] = ['comments', 'related', 'advert'];

/** Counts what a reading keeps and leaves out. */
export function countsOf(noted: Noted, { flow, clutter }: Classified): Counts {
  const out = excludedIn(noted, flow);
  const comments = excludedIn(noted, flow, reason => reason === 'comments');
  const others = excludedIn(noted, flow, reason => !EXPECTED.includes(reason));
  const box = flow.box.get(noted.candidate.root);
  const isInside = (at: number) => box !== undefined && at >= box.from && at < box.to;
  const counts = { words: 0, letters: 1, links: 0, prose: 0, beside: 0, comments: 0, excluded: 0 };
  for (const { index, words, prose, text, linked } of flow.blocks) {
    if (!isInside(index)) {
      if (prose && !clutter[index]) counts.beside += words;
    } else if (out[index]) {
      if (words < SENTENCE) continue;
      if (comments[index]) counts.comments += words;
      else if (others[index]) counts.excluded += words;
    } else {
      if (prose) counts.prose += words;
      counts.words += words;
      counts.letters += text.length;
      counts.links += linked;
    }
  }
  return { ...counts, linked: counts.links / counts.letters, isRead: at => isInside(at) && !out[at] };
}
