import { mentionOf } from '../cues/mention';
import { denies } from '../cues/negation';
import { subject } from '../cues/subject';
import { IMPERSONAL, REPORTED } from '../lexicon/facts';
import type { Lexicon } from '../lexicon/lexicon';
import { factsOf } from '../lexicon/lexicon';
import type { Tag } from '../lexicon/tags';
import { TAGS } from '../lexicon/tags';
import type { Salience } from '../people/salience';
import type { Sentence } from '../tagging/sentences';
import type { Attribution } from './attribution';
import { NOBODY, weaker } from './attribution';
import {
  ACCORDING,
  LAST_CUE,
  QUOTATIONS_ALONE,
  SAYS_WHO_AT_END,
  SOMEBODY_ACTS,
  WHO_SAYS_AT_END,
  WHO_SAYS_FIRST,
} from './clauses';

/** A quotation that has been attributed. */
export interface Earlier {
  readonly attribution: Attribution;
  readonly passage: number;
  /** It asks something. */
  readonly asks: boolean;
  /** It opens its passage. */
  readonly opens: boolean;
}

/** What has been read when a quotation comes whose sentence names nobody. */
export interface Context {
  readonly sentence: Sentence;
  readonly number: number;
  readonly at: number;
  readonly previous: Sentence | null;
  /** Whether the sentence before holds a quotation that was attributed. */
  readonly quoted: boolean;
  /** The quotations before it, the latest at the end. */
  readonly earlier: readonly Earlier[];
  /** A quotation before it in the same sentence was attributed. */
  readonly shared: boolean;
}

/** The sentence before may tell who speaks, or the quotation before. Never more than a guess that says so. */
export function fromContext(context: Context, salience: Salience, lexicon: Lexicon): Attribution {
  const { sentence, previous, shared, earlier } = context;
  const last = earlier.at(-1)?.attribution;
  if (shared && last) return { ...last, pattern: 'same-sentence', confidence: weaker(last.confidence) };
  if (!previous) return NOBODY;
  const reports =
    lexicon.lang.reported !== '' && sentence.items.some(({ lower }) => factsOf(lexicon, lower) & REPORTED);
  return (
    (reports ? reported(context, salience, lexicon) : null) ??
    ownSubject(context, salience, lexicon) ??
    newcomer(context, salience) ??
    inDialogue(context) ??
    continued(context) ??
    indirect(context, salience, lexicon) ??
    sentenceBefore(context, salience, lexicon) ??
    lastSpeaker(context)
  );
}

/** "It was, he said, a mistake. The court had „failed“": reported mood goes on with the last source. */
function reported(
  { previous, number, earlier }: Context,
  salience: Salience,
  lexicon: Lexicon,
): Attribution | null {
  if (!previous) return null;
  const cue = LAST_CUE.exec(previous.encoded)?.index;
  const mention = cue === undefined ? null : subject(previous, cue, lexicon);
  const entity = mention && salience.resolve(mention.item, number);
  if (entity) return { ...NOBODY, entity, mention, pattern: 'reported', confidence: 'likely', found: true };
  const last = earlier.at(-1)?.attribution;
  return last?.mention ? { ...last, pattern: 'reported', confidence: 'unclear', found: true } : null;
}

/** Somebody acts in the same sentence, though with no verb of saying: "Merkel held “the continent together”". */
function ownSubject(
  { sentence, at, number }: Context,
  salience: Salience,
  lexicon: Lexicon,
): Attribution | null {
  const mention = at > 1 ? subject(sentence, at, lexicon) : null;
  const entity = mention && salience.resolve(mention.item, number);
  if (!entity || !(entity.animate || entity.named)) return null;
  return { ...NOBODY, entity, mention, pattern: 'subject', confidence: 'unclear' };
}

/** Somebody else acts after the quotation before: “We didn’t.” The coach grinned. “She’s being modest.” */
function newcomer({ previous, quoted, number, earlier }: Context, salience: Salience): Attribution | null {
  const last = earlier.at(-1)?.attribution;
  if (!previous || !quoted || !last?.mention) return null;
  const at = previous.encoded.lastIndexOf(TAGS.quotation) + 1;
  const item = SOMEBODY_ACTS.test(previous.encoded.slice(at)) ? previous.items[at] : undefined;
  const before = previous.items[at - 1]?.start ?? 0;
  if (!item || item.start <= last.mention.start || last.mention.start > before) return null;
  const entity = salience.resolve(item, number);
  if (!entity?.animate || entity.name === last.entity?.name) return null;
  const mention = { item, others: [], start: item.start, end: item.end };
  return { ...NOBODY, entity, mention, pattern: 'sentence-before', confidence: 'unclear' };
}

/** Two who speak in turns, one of them asking. */
function inDialogue({ sentence, at, earlier }: Context): Attribution | null {
  const [one, two] = earlier.slice(-2);
  if (!one || !two || at > 0 || !QUOTATIONS_ALONE.test(sentence.encoded)) return null;
  const inTurn =
    one.opens && two.opens && two.passage === sentence.passage - 1 && one.passage === two.passage - 1;
  const same = one.attribution.entity?.name === two.attribution.entity?.name;
  if (!inTurn || !(one.asks || two.asks) || same) return null;
  return { ...one.attribution, pattern: 'turns', confidence: 'likely', found: false };
}

/** Who was quoted in the sentence before goes on. */
function continued({ sentence, quoted, earlier }: Context): Attribution | null {
  const last = earlier.at(-1);
  if (!quoted || !last) return null;
  const near = last.passage === sentence.passage;
  const { confidence } = last.attribution;
  return {
    ...last.attribution,
    pattern: near ? 'continues' : 'continues-paragraph',
    confidence: near ? confidence : weaker(confidence),
    found: false,
  };
}

/** What may be the subject of a sentence. */
const SUBJECTS = new Set<Tag>(['name', 'noun-phrase', 'pronoun']);

/** The sentence before says what somebody says, without marks: "Wait for the tide, says Ole Dahl." “Nobody drowns while waiting.” */
function indirect(
  { sentence, at, previous, number, quoted }: Context,
  salience: Salience,
  lexicon: Lexicon,
): Attribution | null {
  const opens = !sentence.items.slice(0, at).some(({ tag }) => SUBJECTS.has(tag));
  if (!previous || quoted || !opens) return null;
  for (const clause of [SAYS_WHO_AT_END, WHO_SAYS_AT_END, WHO_SAYS_FIRST, ACCORDING]) {
    const groups = clause.exec(previous.encoded)?.indices?.groups;
    const [who, cue] = [
      previous.items[groups?.['who']?.[0] ?? -1],
      previous.items[groups?.['cue']?.[0] ?? -1],
    ];
    if (!who || !cue || denies(previous, cue, lexicon)) continue;
    const mention = mentionOf(previous, who, lexicon);
    const entity = mention && salience.resolve(mention.item, number);
    if (!mention || !entity || factsOf(lexicon, who.lower) & IMPERSONAL) continue;
    // "…, wrote a letter": what stands behind a verb may be its object.
    const somebody = entity.named || (entity.animate && !lexicon.lang.capitalNouns);
    if (clause === SAYS_WHO_AT_END && !somebody) continue;
    return { ...NOBODY, entity, mention, cue, pattern: 'sentence-before', confidence: 'likely' };
  }
  return null;
}

/** The sentence before tells of somebody: "Coach Rob Tanaka grinned." */
function sentenceBefore(
  { sentence, previous, number, earlier }: Context,
  salience: Salience,
  lexicon: Lexicon,
): Attribution | null {
  const mention = previous && subject(previous, previous.items.length, lexicon);
  const entity = mention && salience.resolve(mention.item, number);
  if (!previous || !mention || !entity) return null;
  const announces = previous.items.at(-1)?.tag === 'colon';
  const speaks = previous.items.some(({ tag }) => tag === 'says');
  const near = previous.passage === sentence.passage;
  const somebody = entity.animate || entity.plural;
  const first = earlier.length === 0 && entity.named && (entity.animate || entity.name.includes(' '));
  if (!announces && !first && !(near && somebody) && !(speaks && somebody)) return null;
  const confidence = announces ? 'likely' : 'unclear';
  return { ...NOBODY, entity, mention, pattern: 'sentence-before', confidence };
}

/** Nothing tells who speaks but that somebody spoke before. */
function lastSpeaker({ earlier }: Context): Attribution {
  const last = earlier.at(-1)?.attribution;
  return last ? { ...last, pattern: 'last-speaker', confidence: 'unclear', found: false } : NOBODY;
}
