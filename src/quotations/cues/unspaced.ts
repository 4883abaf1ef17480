import { list } from '../../languages/list';
import type { UnspacedWords } from '../../languages/quotations';
import type { Lexicon } from '../lexicon/lexicon';
import type { Item } from '../tagging/item';
import type { CueMatch } from './cueMatch';

/**
 * The speaker of a quotation in a language without spaces, by the words that such a language has for it; null where
 * none is found. `text` is the whole text, `item` the quotation with its marks.
 */
export function matchUnspaced(
  text: string,
  item: Item,
  words: UnspacedWords,
  lexicon: Lexicon,
): CueMatch | null {
  const before = clause(text.slice(Math.max(0, item.start - 60), item.start));
  const after = text.slice(item.end, item.end + 40).split(END)[0] ?? '';
  const particles = words.topics !== '';
  const says = [...(lexicon.lists.get('says') ?? [])].sort((a, b) => b.length - a.length);
  const found = particles ? byParticles(before, after, says, words) : byVerb(before, after, says, lexicon);
  if (!found) return null;
  const { who, cue, at, pattern } = found;
  const start =
    at === 'before' ? item.start - before.length + before.lastIndexOf(who) : item.end + after.indexOf(who);
  const verb = text.indexOf(cue, at === 'before' && !particles ? start : Math.min(item.end, text.length));
  const name = { start, end: start + bare(who, lexicon).length };
  const nameItem: Item = { tag: 'name', lower: '', start, end: start + who.length, name, quotation: -1 };
  const cueItem: Item | null =
    verb < 0 ? null : { ...nameItem, start: verb, end: verb + cue.length, name: null, tag: 'says' };
  const mention = { start, end: start + who.length, item: nameItem, others: [] };
  return { pattern, confidence: 'likely', mention, cue: cueItem, negated: false };
}

const END = /[。！？!?\n「『“]/;

/** What stands in the same clause before a quotation. */
function clause(text: string): string {
  return text.split(/[。！？!?\n」』”]/).at(-1) ?? '';
}

interface Found {
  readonly who: string;
  readonly cue: string;
  readonly at: 'before' | 'after';
  readonly pattern: string;
}

/** By what stands after the speaker: 市長は「…」と述べた and 「…」と市長は述べた. */
function byParticles(
  before: string,
  after: string,
  says: readonly string[],
  { topics, subjects, quotatives, sources }: UnspacedWords,
): Found | null {
  const who = `([^、${topics.replaceAll(' ', '')}]{1,24}?)`;
  const rest = new RegExp(`^${anyOf(quotatives)}(.*)`).exec(after)?.[1] ?? '';
  const cue = says.find(verb => rest.includes(verb)) ?? '';
  const topic = new RegExp(`(?:^|、)${who}${anyOf(topics)}(?:[^。]*)$`).exec(before)?.[1];
  const source = new RegExp(`(?:^|、)([^、]{1,24}?)${anyOf(sources)}`).exec(before)?.[1];
  const subject = new RegExp(`^${who}${anyOf(subjects)}`).exec(rest)?.[1];
  if (cue && subject) return { who: subject, cue, at: 'after', pattern: 'unspaced-after' };
  const [shown = ''] = list(sources);
  if (source) return { who: source, cue: shown, at: 'before', pattern: 'unspaced-according-to' };
  if (cue && topic) return { who: topic, cue, at: 'before', pattern: 'unspaced-before' };
  return null;
}

/** The words of a list as alternatives in a regular expression. */
function anyOf(words: string): string {
  return `(?:${list(words).join('|')})`;
}

/** By the verb of saying that the speaker stands before: 市长说：“…” and “…”市长说. */
function byVerb(before: string, after: string, says: readonly string[], lexicon: Lexicon): Found | null {
  const adverbs = lexicon.lists.get('adverbs') ?? [];
  const clean = (who: string) => {
    let name = who.split(/[，,、；;：:]/).at(-1) ?? '';
    for (const word of [...adverbs, ...adverbs]) {
      if (word && name.endsWith(word) && name.length > word.length) name = name.slice(0, -word.length);
    }
    return name;
  };
  const close = says.find(verb => after.replace(/^[，,]/, '').endsWith(verb));
  if (close && after.length <= 24) {
    const who = clean(after.replace(/^[，,]/, '').slice(0, -close.length));
    if (who) return { who, cue: close, at: 'after', pattern: 'unspaced-after' };
  }
  let best: { cue: string; index: number } | null = null;
  for (const cue of says) {
    const index = before.indexOf(cue);
    if (index > 0 && (!best || index < best.index || (index === best.index && cue.length > best.cue.length)))
      best = { cue, index };
  }
  const who = best && clean(before.slice(0, best.index));
  return best && who ? { who, cue: best.cue, at: 'before', pattern: 'unspaced-before' } : null;
}

/** A name without the title that follows it, unless it is nothing but a title. */
function bare(who: string, { lang }: Lexicon): string {
  const title = list(lang.titles)
    .map(entry => entry.split(':')[0] ?? '')
    .find(word => who.endsWith(word) && who.length > word.length);
  return title ? who.slice(0, -title.length) : who;
}
