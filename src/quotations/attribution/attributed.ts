import type { Steps } from '../../steps';
import { lastSign } from '../../text/ending';
import { matchCaseless } from '../cues/caseless';
import type { Ending } from '../cues/cueMatch';
import { matchCue } from '../cues/matcher';
import { matchUnspaced } from '../cues/unspaced';
import type { Lexicon } from '../lexicon/lexicon';
import { TAGS } from '../lexicon/tags';
import type { Names } from '../people/names';
import { salienceOf } from '../people/salience';
import type { Quoted } from '../spans/quotation';
import type { Item } from '../tagging/item';
import type { Sentence } from '../tagging/sentences';
import type { Attribution } from './attribution';
import { attributionOf } from './attribution';
import type { Earlier } from './context';
import { fromContext } from './context';
import { endingOf } from './ending';
import { featuresOf } from './features';
import { resolveMentions } from './mentions';
import { isSpeech } from './speech';
import { attributionOfUnmarked } from './unmarked';

/** A quotation with its attribution, and where it stands. */
export interface Attributed {
  readonly quotation: Quoted;
  readonly attribution: Attribution;
  readonly sentence: Sentence;
  /** The index of its item in the sentence. */
  readonly at: number;
}

/** So many sentences are one step. */
const STEP = 64;

/** Attributes every quotation: one pass over the text, forwards. What is no speech is left out. */
export function* attributeAll(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quoted[],
  names: Names,
  lexicon: Lexicon,
): Steps<Attributed[]> {
  const salience = salienceOf(text, names, lexicon);
  const attributed = new Map<number, Attributed>();
  const isAttributed = ({ quotation }: Item) => attributed.has(quotation);
  const pending = new Map<number, Attribution>();
  const earlier: Earlier[] = [];
  let previous: Sentence | null = null;
  // What is said of people after the last quotation tells nothing of who said one.
  let last = sentences.length - 1;
  while (last >= 0 && !sentences[last]?.encoded.includes(TAGS.quotation)) last -= 1;
  for (let number = 0; number <= last; number += 1) {
    if (number % STEP === STEP - 1) yield;
    const sentence = sentences[number];
    if (!sentence) break;
    const entities = resolveMentions(sentence, number, salience);
    let at = sentence.encoded.indexOf(TAGS.quotation);
    const quoted = at >= 0 && previous !== null && previous.items.some(isAttributed);
    for (; at >= 0; at = sentence.encoded.indexOf(TAGS.quotation, at + 1)) {
      const item = sentence.items[at];
      if (!item) break;
      const quotation = quotations[item.quotation];
      if (!quotation || attributed.has(item.quotation)) continue;
      const ending = endingOf(text, sentence, item, at);
      const match = mayHaveCue(quotation) ? matchAt(text, sentence, at, ending, lexicon) : null;
      const shared = sentence.items.slice(0, at).some(isAttributed);
      const context = { sentence, number, at, previous, quoted, earlier, shared };
      const beside = match
        ? attributionOf(match, entities, text, salience, number)
        : (pending.get(item.quotation) ?? fromContext(context, salience, lexicon));
      // A quotation over several passages may name its speaker after the last of them.
      if (!match && item.end < quotation.outer.end) {
        pending.set(item.quotation, beside);
        continue;
      }
      const attribution = 'kind' in quotation ? attributionOfUnmarked(quotation, beside, names) : beside;
      if (!('kind' in quotation)) {
        const { start, end } = quotation.parts.find(
          part => part.start >= item.start && part.end <= item.end,
        ) ?? {
          start: item.start + 1,
          end: item.end - 1,
        };
        const features = featuresOf(text, start, end, quotation.glyph, lexicon);
        const evidence = { ...attribution, closed: ending.comma || ending.closed };
        if (!quotation.goesOn && !isSpeech(features, evidence, sentence, at, lexicon)) continue;
      }
      attributed.set(item.quotation, { quotation, attribution, sentence, at });
      if (attribution.entity) salience.spoke(attribution.entity, number);
      const asks = lastSign(text, item.start, item.end) === '?';
      earlier.push({ attribution, passage: sentence.passage, asks, opens: item.start === sentence.start });
    }
    previous = sentence;
  }
  return [...attributed.values()];
}

/** Beside quotation marks, and beside what a person has selected, a cue may say who speaks. */
function mayHaveCue(quotation: Quoted): boolean {
  return !('kind' in quotation) || quotation.kind === 'selection';
}

function matchAt(text: string, sentence: Sentence, at: number, ending: Ending, lexicon: Lexicon) {
  const item = sentence.items[at];
  const { unspaced } = lexicon.lang;
  if (unspaced && item) return matchUnspaced(text, item, unspaced, lexicon);
  if (lexicon.lang.caseless && item) return matchCaseless(text, item, lexicon);
  return matchCue(sentence, at, ending, lexicon);
}
