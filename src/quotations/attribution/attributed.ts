import { kindAt, LOWER } from '../../text/letters';
import type { Ending, Finding } from '../cues/matcher';
import { inSentence } from '../cues/matcher';
import { unspacedFinding } from '../cues/unspaced';
import type { Names } from '../people/names';
import type { Figure, Salience } from '../people/salience';
import { salience, weightOf } from '../people/salience';
import { firstOf, lastSign } from '../spans/ending';
import type { Quotation } from '../spans/quotations';
import type { Form } from '../spans/unmarked';
import type { Item } from '../tagging/item';
import type { Lexicon } from '../tagging/lexicon';
import type { Sentence } from '../tagging/sentences';
import type { Tag } from '../tagging/tags';
import { TAGS } from '../tagging/tags';
import type { Voice } from './attribution';
import { NOBODY, voiceOf, weaker } from './attribution';
import { around, type Turn } from './context';
import { isSpeech, natureOf } from './speech';

/** A quotation with its voice, and where it stands. */
export interface Heard {
  readonly quotation: Quotation | Form;
  readonly voice: Voice;
  readonly sentence: Sentence;
  /** The index of its item in the sentence. */
  readonly at: number;
}

/** Listens to every quotation: one pass over the text, forwards. What is no speech is left out. */
export function voicesOf(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly (Quotation | Form)[],
  names: Names,
  lexicon: Lexicon,
): Heard[] {
  const known = salience(text, names, lexicon);
  const heard = new Map<number, Heard>();
  const isHeard = ({ quotation }: Item) => heard.has(quotation);
  const pending = new Map<number, Voice>();
  const turns: Turn[] = [];
  let previous: Sentence | null = null;
  // What is said of people after the last quotation tells nothing of who said one.
  let last = sentences.length - 1;
  while (last >= 0 && !sentences[last]?.encoded.includes(TAGS.quotation)) last -= 1;
  for (let number = 0; number <= last; number += 1) {
    const sentence = sentences[number];
    if (!sentence) break;
    const figures = meetAll(sentence, number, known);
    let at = nextQuotation(sentence, 0);
    const quoted = at >= 0 && previous !== null && previous.items.some(isHeard);
    for (; at >= 0; at = nextQuotation(sentence, at + 1)) {
      const item = sentence.items[at];
      if (!item) break;
      const quotation = quotations[item.quotation];
      if (!quotation || heard.has(item.quotation)) continue;
      const ending = endingOf(text, sentence, item, at);
      const marked = !('form' in quotation) || quotation.form === 'selection';
      const finding = !marked ? null : findingOf(text, sentence, at, ending, lexicon);
      const shared = sentence.items.slice(0, at).some(isHeard);
      const context = { sentence, number, at, previous, quoted, turns, shared };
      const beside = finding
        ? voiceOf(finding, figures, text, known, number)
        : (pending.get(item.quotation) ?? around(context, known, lexicon));
      // A quotation over several passages may name its speaker after the last of them.
      if (!finding && item.end < quotation.outer.end) {
        pending.set(item.quotation, beside);
        continue;
      }
      const voice = 'form' in quotation ? formVoice(quotation, beside, names) : beside;
      const handsOver = { ...voice, closed: ending.comma || ending.closed };
      if (!('form' in quotation)) {
        const nature = natureOf(text, item.start + 1, item.end - 1, quotation.glyph);
        if (!isSpeech(nature, handsOver, sentence, at, lexicon)) continue;
      }
      heard.set(item.quotation, { quotation, voice, sentence, at });
      if (voice.figure) known.spoke(voice.figure, number);
      const asks = lastSign(text, item.start, item.end) === '?';
      turns.push({ voice, passage: sentence.passage, asks, opens: item.start === sentence.start });
    }
    previous = sentence;
  }
  return [...heard.values()];
}

function findingOf(
  text: string,
  sentence: Sentence,
  at: number,
  ending: Ending,
  lexicon: Lexicon,
): Finding | null {
  const item = sentence.items[at];
  if (lexicon.lang.unspaced && item) return unspacedFinding(text, item, lexicon);
  return inSentence(sentence, at, ending, lexicon);
}

/** The voice of a post, a turn of a conversation, a block quotation: whom its place names. */
function formVoice(form: Form, beside: Voice, names: Names): Voice {
  if (form.by) {
    const { name, span } = form.by;
    const person = names.named(name);
    const figure: Figure = { ...person, named: true, plural: false, alive: true, sure: true };
    const item: Item | null = span && { ...span, tag: 'name', lower: '', name: span, quotation: -1 };
    const who = item && span ? { ...span, item, others: [] } : null;
    return { ...NOBODY, figure, who, pattern: form.form, confidence: 'certain', found: true };
  }
  if (form.form === 'selection') return selectedVoice(beside);
  if (form.form === 'block' && beside.pattern === 'sentence-before') return { ...beside, found: true };
  return { ...NOBODY, pattern: form.form };
}

/** Words without marks are somebody's only where their own sentence says so, and then most likely not to the letter. */
function selectedVoice(beside: Voice): Voice {
  const pattern = 'selection';
  return beside.found && beside.cue
    ? { ...beside, confidence: weaker(beside.confidence) }
    : { ...NOBODY, pattern };
}

/** What refers to somebody. */
const MENTIONS = new Set<Tag>(['name', 'noun-phrase', 'pronoun', 'possessive']);
/** What stands between a subject and its verb. */
const BETWEEN = new Set<Tag>(['adverb', 'time', 'auxiliary']);

/** Takes note of all who are named in a sentence, and tells whom each phrase means. */
function meetAll(sentence: Sentence, number: number, known: Salience): Map<Item, Figure | null> {
  const figures = new Map<Item, Figure | null>();
  const { items } = sentence;
  let first = true;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (!item || !MENTIONS.has(item.tag) || (item.tag === 'possessive' && !item.name)) continue;
    const titled = isApposition(items, at);
    const apposed = isApposition(items, at - 2);
    const weight = titled ? 0 : apposed ? 2 : item.tag === 'possessive' ? 0.8 : weightOf(sentence, at, first);
    figures.set(item, weight > 0 ? known.meet(item, number, weight) : known.means(item, number));
    if (weight > 1) first = false;
    if (says(items, at)) known.meet(item, number, 2.3);
  }
  return figures;
}

/** A verb of saying follows a phrase, adverbs between them aside. */
function says(items: readonly Item[], at: number): boolean {
  let verb = at + 1;
  for (let tag = items[verb]?.tag; verb < at + 4 && tag && BETWEEN.has(tag); tag = items[verb]?.tag)
    verb += 1;
  return items[verb]?.tag === 'says';
}

/** A phrase and the name beside it: "the captain, Ole Dahl". */
function isApposition(items: readonly Item[], at: number): boolean {
  return items[at]?.tag === 'noun-phrase' && items[at + 1]?.tag === 'comma' && items[at + 2]?.tag === 'name';
}

/** Where the next quotation of a sentence stands from an item on, or -1. */
function nextQuotation({ encoded }: Sentence, from: number): number {
  return encoded.indexOf(TAGS.quotation, from);
}

function endingOf(text: string, sentence: Sentence, item: Item, at: number): Ending {
  const sign = lastSign(text, Math.max(item.start, item.end - 8), item.end);
  const to = Math.min(item.end, item.start + 12);
  const first = firstOf(text, item.start, to);
  return {
    comma: sign === ',' || sentence.items[at + 1]?.tag === 'comma',
    closed: sign !== '' && '?!—–-'.includes(sign),
    partial: first < to && (kindAt(text, first) & LOWER) !== 0,
  };
}
