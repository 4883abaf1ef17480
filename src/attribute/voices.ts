import type { Confidence } from '../model';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import type { Names } from './names';
import type { Figure } from './salience';
import { salience, weightOf } from './salience';
import type { Sentence } from './sentences';
import type { Quotation } from './spans';
import type { Ending, Finding, Who } from './speakers';
import { inSentence, subject } from './speakers';
import { isSpeech, natureOf } from './worth';

/** Who says a quotation, and how that is known. */
export interface Voice {
  readonly figure: Figure | null;
  readonly who: Who | null;
  readonly cue: Item | null;
  readonly pattern: string;
  readonly confidence: Confidence;
  /** The words around the quotation name its speaker. */
  readonly found: boolean;
}

const NOBODY: Voice = {
  figure: null,
  who: null,
  cue: null,
  pattern: 'none',
  confidence: 'unclear',
  found: false,
};

/** A quotation's voice by its number. One pass over the text, forwards. */
export function voicesOf(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  names: Names,
  lexicon: Lexicon,
): ReadonlyMap<number, Voice> {
  const known = salience(text, names, lexicon);
  const voices = new Map<number, Voice>();
  let previous: Sentence | null = null;
  let turns: Voice[] = [];
  for (const [number, sentence] of sentences.entries()) {
    const figures = meetAll(sentence, number, known);
    for (const [at, item] of sentence.items.entries()) {
      if (item.letter !== 'q' || voices.has(item.quotation)) continue;
      const ending = endingOf(text, sentence, item, at);
      const finding = inSentence(sentence, at, ending, lexicon);
      const voice = finding
        ? voiceOf(finding, figures, text)
        : around(sentence, at, previous, turns, figures, known, number, voices, lexicon);
      const quoted = text.slice(item.start + 1, item.end - 1);
      const nature = natureOf(quoted, text.charAt(item.end));
      if (!isSpeech(nature, { ...voice, closed: ending.comma || ending.closed }, sentence, at, lexicon))
        continue;
      voices.set(item.quotation, voice);
      if (voice.figure) known.spoke(voice.figure, number);
      turns = [...turns.slice(-3), voice];
    }
    previous = sentence;
  }
  void quotations;
  return voices;
}

function meetAll(
  sentence: Sentence,
  number: number,
  known: ReturnType<typeof salience>,
): Map<Item, Figure | null> {
  const figures = new Map<Item, Figure | null>();
  let first = true;
  for (const [at, item] of sentence.items.entries()) {
    if (!'ngpk'.includes(item.letter) || (item.letter === 'k' && !item.name)) continue;
    const named = /^g,n/.test(sentence.letters.slice(at, at + 3));
    const apposed = /g,$/.test(sentence.letters.slice(Math.max(0, at - 2), at)) && item.letter === 'n';
    const weight = named ? 0 : apposed ? 2 : item.letter === 'k' ? 0.8 : weightOf(sentence, at, first);
    figures.set(item, known.meet(item, number, weight));
    if (weight > 1) first = false;
    if (/^.[ath]*v/.test(sentence.letters.slice(at, at + 5))) known.meet(item, number, 2.3);
  }
  return figures;
}

function endingOf(text: string, sentence: Sentence, item: Item, at: number): Ending {
  const letters = text.slice(item.start, item.end);
  return {
    comma: /,["'”’»“‘]*$/.test(letters) || sentence.letters.charAt(at + 1) === ',',
    closed: /[?!—–-]["'”’»“‘]*$/.test(letters),
    partial: /^[^\p{L}\p{N}]*\p{Ll}/u.test(letters),
  };
}

function voiceOf(finding: Finding, figures: ReadonlyMap<Item, Figure | null>, text: string): Voice {
  const { who, cue, pattern, confidence } = finding;
  return {
    figure: who ? together(who, figures, text) : null,
    who,
    cue,
    pattern,
    confidence,
    found: true,
  };
}

/** No word beside the quotation names its speaker: the sentence before may, or the quotation before. */
function around(
  sentence: Sentence,
  at: number,
  previous: Sentence | null,
  turns: readonly Voice[],
  figures: ReadonlyMap<Item, Figure | null>,
  known: ReturnType<typeof salience>,
  number: number,
  voices: ReadonlyMap<number, Voice>,
  lexicon: Lexicon,
): Voice {
  const last = turns.at(-1);
  const sameSentence = sentence.items.slice(0, at).some(item => voices.has(item.quotation));
  if (last && sameSentence) return { ...last, pattern: 'same-sentence', confidence: weaker(last.confidence) };
  if (!previous) return NOBODY;
  if (sentence.items.some(({ lower }) => lexicon.reported.has(lower))) {
    const cue = /[vA](?=[^vA]*$)/.exec(previous.letters)?.index;
    const source = cue === undefined ? null : subject(previous, cue);
    const meant = source ? known.means(source.item, number) : null;
    if (source && meant)
      return {
        figure: meant,
        who: source,
        cue: null,
        pattern: 'reported',
        confidence: 'likely',
        found: true,
      };
    if (last?.who) return { ...last, pattern: 'reported', confidence: 'unclear', found: true };
  }
  if (previous.items.some(item => voices.has(item.quotation))) {
    if (!last) return NOBODY;
    return { ...last, pattern: 'continues', confidence: weaker(last.confidence), found: false };
  }
  const who = subject(previous, previous.letters.length);
  const figure = who ? known.means(who.item, number) : null;
  if (who && figure)
    return { figure, who, cue: null, pattern: 'sentence-before', confidence: 'unclear', found: false };
  void figures;
  return last ? { ...last, pattern: 'last-speaker', confidence: 'unclear', found: false } : NOBODY;
}

function weaker(confidence: Confidence): Confidence {
  return confidence === 'certain' ? 'likely' : 'unclear';
}

/** Several who speak with one voice; a phrase without a name is named by all its words. */
function together(who: Who, figures: ReadonlyMap<Item, Figure | null>, text: string): Figure | null {
  const figure = figures.get(who.item) ?? null;
  if (!figure) return null;
  if (who.others.length > 0) {
    const names = [figure, ...who.others.map(item => figures.get(item))].flatMap(one =>
      one ? [one.name] : [],
    );
    const link = text.slice(who.others.at(-2)?.end ?? who.item.end, who.others.at(-1)?.start);
    const name = `${names.slice(0, -1).join(', ')}${link}${names.at(-1) ?? ''}`;
    return { ...figure, name, plural: true, role: null };
  }
  if (figure.named || who.end === who.item.end) return figure;
  return { ...figure, name: text.slice(who.start, who.end).replace(/\s+/g, ' ') };
}
