import { subject } from '../cues/subject';
import type { Salience } from '../people/salience';
import { REPORTED } from '../tagging/facts';
import type { Lexicon } from '../tagging/lexicon';
import { known as knownOf } from '../tagging/lexicon';
import type { Sentence } from '../tagging/sentences';
import { TAGS } from '../tagging/tags';
import type { Voice } from './attribution';
import { NOBODY, weaker } from './attribution';
import { LAST_CUE, QUOTATIONS_ALONE, SOMEBODY_ACTS } from './clauses';

/** A quotation that has been heard, in the order of the text. */
export interface Turn {
  readonly voice: Voice;
  readonly passage: number;
  /** It asks something. */
  readonly asks: boolean;
  /** It opens its passage. */
  readonly opens: boolean;
}

/** What the reader remembers when a quotation comes whose sentence names nobody. */
export interface Context {
  readonly sentence: Sentence;
  readonly number: number;
  readonly at: number;
  readonly previous: Sentence | null;
  /** Whether the sentence before holds a quotation that was heard. */
  readonly quoted: boolean;
  /** The last turns, the latest at the end. */
  readonly turns: readonly Turn[];
  /** A quotation before it in the same sentence was heard. */
  readonly shared: boolean;
}

/** The sentence before may tell who speaks, or the quotation before. Never more than a guess that says so. */
export function around(context: Context, known: Salience, lexicon: Lexicon): Voice {
  const { sentence, previous, quoted, turns, shared } = context;
  const last = turns.at(-1);
  if (shared && last)
    return { ...last.voice, pattern: 'same-sentence', confidence: weaker(last.voice.confidence) };
  if (!previous) return NOBODY;
  if (lexicon.lang.reported && sentence.items.some(({ lower }) => knownOf(lexicon, lower) & REPORTED)) {
    const voice = reported(context, known);
    if (voice) return voice;
  }
  const own = ownSubject(context, known);
  if (own) return own;
  const newcomer = afterQuotation(context, known);
  if (newcomer) return newcomer;
  const other = alternate(context);
  if (other) return other;
  if (quoted && last) {
    const near = last.passage === sentence.passage;
    const confidence = near ? last.voice.confidence : weaker(last.voice.confidence);
    return { ...last.voice, pattern: near ? 'continues' : 'continues-paragraph', confidence, found: false };
  }
  return told(context, known) ?? remembered(last);
}

/** "It was, he said, a mistake. The court had „failed“": reported mood goes on with who was heard last. */
function reported({ previous, number, turns }: Context, known: Salience): Voice | null {
  if (!previous) return null;
  const cue = LAST_CUE.exec(previous.encoded)?.index;
  const who = cue === undefined ? null : subject(previous, cue);
  const figure = who && known.means(who.item, number);
  if (figure) return { ...NOBODY, figure, who, pattern: 'reported', confidence: 'likely', found: true };
  const voice = turns.at(-1)?.voice;
  return voice?.who ? { ...voice, pattern: 'reported', confidence: 'unclear', found: true } : null;
}

/** Two who speak in turns, one of them asking. */
function alternate({ sentence, at, turns }: Context): Voice | null {
  const [one, two] = turns.slice(-2);
  if (!one || !two || at > 0 || !QUOTATIONS_ALONE.test(sentence.encoded)) return null;
  const inTurn =
    one.opens && two.opens && two.passage === sentence.passage - 1 && one.passage === two.passage - 1;
  if (!inTurn || !(one.asks || two.asks) || one.voice.figure?.name === two.voice.figure?.name) return null;
  return { ...one.voice, pattern: 'turns', confidence: 'likely', found: false };
}

/** The sentence before tells of somebody: "Coach Rob Tanaka grinned." */
function told({ sentence, previous, number, turns }: Context, known: Salience): Voice | null {
  const who = previous && subject(previous, previous.items.length);
  const figure = who && known.means(who.item, number);
  if (!previous || !who || !figure) return null;
  const announces = previous.items.at(-1)?.tag === 'colon';
  const speaks = previous.items.some(({ tag }) => tag === 'says');
  const near = previous.passage === sentence.passage;
  const alive = figure.alive || figure.plural;
  if (!announces && !(near && alive) && !(speaks && alive) && turns.length > 0) return null;
  return { ...NOBODY, figure, who, pattern: 'sentence-before', confidence: announces ? 'likely' : 'unclear' };
}

function remembered(last: Turn | undefined): Voice {
  return last ? { ...last.voice, pattern: 'last-speaker', confidence: 'unclear', found: false } : NOBODY;
}

/** Somebody else acts after the quotation before: “We didn’t.” The coach grinned. “She’s being modest.” */
function afterQuotation({ previous, quoted, number, turns }: Context, known: Salience): Voice | null {
  const last = turns.at(-1);
  if (!previous || !quoted || !last?.voice.who) return null;
  const at = previous.encoded.lastIndexOf(TAGS.quotation) + 1;
  const item = SOMEBODY_ACTS.test(previous.encoded.slice(at)) ? previous.items[at] : undefined;
  if (
    !item ||
    item.start <= last.voice.who.start ||
    last.voice.who.start > (previous.items[at - 1]?.start ?? 0)
  )
    return null;
  const figure = known.means(item, number);
  if (!figure?.alive || figure.name === last.voice.figure?.name) return null;
  const who = { item, others: [], start: item.start, end: item.end };
  return { ...NOBODY, figure, who, pattern: 'sentence-before', confidence: 'unclear' };
}

/** Somebody acts in the same sentence, though with no verb of saying: "Merkel held “the continent together”". */
function ownSubject({ sentence, at, number }: Context, known: Salience): Voice | null {
  const who = at > 1 ? subject(sentence, at) : null;
  const figure = who && known.means(who.item, number);
  if (!figure || !(figure.alive || figure.named)) return null;
  return { ...NOBODY, figure, who, pattern: 'subject', confidence: 'unclear' };
}
