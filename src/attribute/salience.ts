import type { Item } from './items';
import type { Lexicon, Pronoun } from './lexicon';
import { BODY, DEFINITE, known as knownOf, listed, ROLE } from './lexicon';
import type { Names, Person } from './names';
import { genderOf } from './names';
import type { Sentence } from './sentences';

/** Somebody the text has spoken of: a person with a name, or one known by a noun alone. */
export interface Figure extends Person {
  readonly named: boolean;
  readonly plural: boolean;
  /** Nobody else comes near to being meant. */
  readonly sure: boolean;
}

interface Memory {
  readonly figure: Figure;
  weight: number;
  sentence: number;
}

/** Who "he", "they" or "the senator" may be, at the place that the reader has come to. */
export interface Salience {
  /** Takes note of a noun phrase, and tells whom it means. `weight` is 2 for a subject, less for others. */
  readonly meet: (item: Item, sentence: number, weight: number) => Figure | null;
  /** The figure a noun phrase or pronoun means, without taking note. */
  readonly means: (item: Item, sentence: number) => Figure | null;
  /** Somebody has spoken: the next "he" is likely to be him. */
  readonly spoke: (figure: Figure, sentence: number) => void;
}

/** By how much somebody must stand in front of all others to be meant for sure. */
const CLEAR = 0.5;
const FADE = 0.55;
const REACH = 14;

/** Starts with nobody known. Names come from the index; the text is read once, forwards. */
export function salience(text: string, names: Names, lexicon: Lexicon): Salience {
  const memories = new Map<string, Memory>();

  const recall = (fits: (figure: Figure) => boolean, sentence: number): Figure | null => {
    let best: Memory | null = null;
    let value = 0;
    let second = 0;
    for (const memory of memories.values()) {
      const age = sentence - memory.sentence;
      if (age > REACH || !fits(memory.figure)) continue;
      const worth =
        memory.weight -
        age * FADE +
        (memory.figure.gender ? 0.3 : 0) +
        (memory.figure.named ? 0.4 : 0) +
        (memory.figure.alive ? 0 : -2.5) +
        8;
      if (worth > value) [best, second, value] = [memory, value, worth];
      else second = Math.max(second, worth);
    }
    return best && { ...best.figure, sure: value - second >= CLEAR };
  };

  const means = (item: Item, sentence: number): Figure | null => {
    if (item.letter === 'p' || item.letter === 'm') {
      const pronoun = lexicon.pronouns.get(item.lower);
      if (!pronoun || pronoun.narrator) return null;
      return recall(figure => agrees(figure, pronoun), sentence);
    }
    if (item.name)
      return {
        ...names.of(item, text),
        named: true,
        sure: true,
        plural: isPeople(text.slice(item.start, item.end), lexicon),
      };
    return nominal(item, sentence);
  };

  const phrases = new Map<string, Phrase>();
  const phrase = (words: string): Phrase => {
    const known = phrases.get(words) ?? phraseOf(words, lexicon);
    phrases.set(words, known);
    return known;
  };

  const nominal = (item: Item, sentence: number): Figure => {
    const { figure, parts, head } = phrase(text.slice(item.start, item.end));
    if (figure.plural || !(knownOf(lexicon, parts[0] ?? '') & DEFINITE)) return figure;
    if (!(knownOf(lexicon, head) & ROLE) && !head.endsWith('-old')) return figure;
    const known = names.byRole(head);
    if (known) return { ...known, named: true, plural: false, sure: true };
    if (parts.includes('other') || parts.includes('second') || parts.includes('first')) return figure;
    const earlier = [...memories.values()].find(
      memory => !memory.figure.named && memory.figure.name.toLowerCase().split(' ').at(-1) === head,
    );
    if (earlier) return earlier.figure;
    return (
      recall(
        other =>
          other.named && !other.plural && (!figure.gender || !other.gender || figure.gender === other.gender),
        sentence,
      ) ?? figure
    );
  };

  const note = (figure: Figure, sentence: number, weight: number) => {
    const key = figure.name.toLowerCase();
    const known = memories.get(key);
    if (known && known.sentence === sentence) known.weight = Math.max(known.weight, weight);
    else {
      memories.delete(key);
      memories.set(key, { figure, weight: weight + (known ? 0.2 : 0), sentence });
      forget(memories);
    }
  };

  return {
    means,
    meet(item, sentence, weight) {
      const figure = means(item, sentence);
      if (figure) note(figure, sentence, weight);
      return figure;
    },
    spoke: (figure, sentence) => note(figure, sentence, 2.7),
  };
}

/** A noun phrase without a name, as it is wherever it stands. */
interface Phrase {
  readonly figure: Figure;
  readonly parts: readonly string[];
  readonly head: string;
}

function phraseOf(letters: string, lexicon: Lexicon): Phrase {
  const name = letters.replace(/\s+/g, ' ');
  const parts = name
    .toLowerCase()
    .replace(/['’]s$/, '')
    .split(' ');
  const head = parts.at(-1) ?? '';
  const known = knownOf(lexicon, head);
  const plural = (known & BODY) !== 0 || lexicon.lang.pluralEnd.test(head);
  const alive = (known & ROLE) !== 0 || head.endsWith('-old');
  const gender = genderOf([], parts.join(' '), lexicon);
  return { figure: { name, gender, alive, role: null, named: false, plural, sure: true }, parts, head };
}

/** "The Ukrainians": a name for many. */
function isPeople(words: string, lexicon: Lexicon): boolean {
  const space = words.indexOf(' ');
  if (space < 0 || listed(knownOf(lexicon, words.slice(0, space).toLowerCase())) !== 'd') return false;
  return lexicon.lang.pluralEnd.test(words.slice(words.lastIndexOf(' ') + 1).toLowerCase());
}

function agrees(figure: Figure, pronoun: Pronoun): boolean {
  if (pronoun.plural) return figure.plural && (figure.named || figure.alive);
  if (pronoun.gender === null) return !figure.named && figure.gender === null;
  if (figure.plural || (!figure.named && !figure.alive)) return false;
  return figure.gender === null || figure.gender === pronoun.gender;
}

/** Keeps the search short: only the latest are remembered. */
function forget(memories: Map<string, Memory>): void {
  if (memories.size <= 40) return;
  const oldest = memories.keys().next().value;
  if (oldest !== undefined) memories.delete(oldest);
}

/** How much a noun phrase stands in the foreground of its sentence. */
export function weightOf(sentence: Sentence, at: number, first: boolean): number {
  const before = sentence.letters.charAt(at - 1);
  if (before === 'o' || before === 'b') return 0.4;
  return first ? 2 : 1;
}
