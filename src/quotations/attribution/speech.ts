import { CREATES, DEFINITE, NEGATION } from '../lexicon/facts';
import type { Lexicon } from '../lexicon/lexicon';
import { factsOf, isListed, listedTag, namesWork } from '../lexicon/lexicon';
import type { Tag } from '../lexicon/tags';
import type { Entity } from '../people/entity';
import type { Sentence } from '../tagging/sentences';
import { hasTags } from '../tagging/sentences';
import { ANNOUNCED, CALLED, QUOTATIONS_ALONE, SO_CALLED } from './clauses';
import type { Features } from './features';

/** How a quotation was attributed: see `Attribution`. */
export interface SpeechEvidence {
  readonly pattern: string;
  readonly found: boolean;
  /** It ends with a sign that hands over to the narrator. */
  readonly closed: boolean;
  readonly entity: Pick<Entity, 'name' | 'named' | 'animate' | 'plural'> | null;
}

/**
 * Whether a quotation is speech. What is named, titled or held at arm's length is not.
 * A quotation that no words around it give to anybody must read as a sentence of its own.
 */
export function isSpeech(
  features: Features,
  evidence: SpeechEvidence,
  sentence: Sentence,
  at: number,
  lexicon: Lexicon,
): boolean {
  const encoded = sentence.encoded.slice(0, at);
  const before = sentence.items[at - 1];
  if (lexicon.lang.unspaced && /[《『]/.test(features.glyph) && before?.tag !== 'colon') return false;
  if (lexicon.lang.unspaced) return evidence.found || /[。！？]$/.test(features.text);
  if (features.glyph === '—') return true;
  if (evidence.found && evidence.closed && /^after-(?:who|said)/.test(evidence.pattern) && at < 2)
    return true;
  if (SO_CALLED.test(encoded)) return false;
  if (before && isListed(lexicon, 'wordings', before.lower) && denies(sentence, at, lexicon)) return false;
  const work = before !== undefined && namesWork(lexicon, before.lower);
  const made = before !== undefined && (factsOf(lexicon, before.lower) & CREATES) !== 0;
  const announced = () =>
    !made && !(isThing(evidence, lexicon) && CALLED.test(encoded)) && ANNOUNCED.test(encoded);
  const alone = at === 0 && QUOTATIONS_ALONE.test(sentence.encoded);
  const bare = hasTags(sentence, 'quotation') && features.words < 7 && !features.ends;
  if (bare && !evidence.found) return false;
  if (alone && evidence.pattern !== 'none') return true;
  const titled = features.titled && (work || !lexicon.lang.capitalNouns || namesWork(lexicon, features.last));
  if (titled && (work || !announced())) return false;
  if (work && features.words < 8 && !announced()) return false;
  if (evidence.found || features.whole) return true;
  if (evidence.pattern === 'last-speaker') return false;
  // "the “golden ticket” sale": words set before a noun are rarely somebody's.
  const next = sentence.items[at + 1];
  const sets = next !== undefined && NOUNS.has(next.tag);
  const least = lexicon.lang.capitalNouns ? 8 : evidence.pattern.startsWith('s') && !sets ? 2 : 4;
  return features.words >= least;
}

/** "a site called “The Lantern”": what nobody has spoken of yet, and is no person, is given its name. */
function isThing({ entity }: SpeechEvidence, lexicon: Lexicon): boolean {
  if (!entity || entity.named || entity.animate || entity.plural) return false;
  const first = entity.name.toLowerCase().split(' ')[0] ?? '';
  const word = factsOf(lexicon, first);
  return listedTag(word) === 'determiner' && !(word & DEFINITE);
}

const NOUNS = new Set<Tag>(['other', 'noun-phrase', 'name', 'role']);

function denies(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  return sentence.items.slice(0, at).some(({ lower }) => factsOf(lexicon, lower) & NEGATION);
}
