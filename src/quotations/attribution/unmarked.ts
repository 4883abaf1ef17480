import type { SpeakerMention } from '../cues/mention';
import type { Entity } from '../people/entity';
import type { Names } from '../people/names';
import type { Credit, Unmarked } from '../spans/quotation';
import type { Attribution } from './attribution';
import { NOBODY, weaker } from './attribution';

/**
 * The attribution of a post, a turn of a conversation, a block quotation, a selection: to whom its place names.
 * `beside` is what the words around it tell.
 */
export function attributionOfUnmarked(quotation: Unmarked, beside: Attribution, names: Names): Attribution {
  const { kind, credit } = quotation;
  if (credit) {
    const entity: Entity = {
      ...names.byName(credit.name),
      named: true,
      plural: false,
      animate: true,
      unambiguous: true,
    };
    return {
      ...NOBODY,
      entity,
      mention: mentionIn(credit),
      pattern: kind,
      confidence: 'certain',
      found: true,
    };
  }
  const answerer = quotation.answers ? names.foremost() : null;
  if (answerer) {
    const entity: Entity = { ...answerer, named: true, plural: false, animate: true, unambiguous: true };
    return { ...NOBODY, entity, pattern: kind, confidence: 'unclear', found: true };
  }
  if (kind === 'selection') return attributionOfSelection(beside);
  if (kind === 'block' && beside.pattern === 'sentence-before' && beside.confidence === 'likely')
    return { ...beside, found: true };
  return { ...NOBODY, pattern: kind };
}

/** The name in a credit as a mention, where it stands in the text. */
function mentionIn({ span }: Credit): SpeakerMention | null {
  if (!span) return null;
  return { ...span, item: { ...span, tag: 'name', lower: '', name: span, quotation: -1 }, others: [] };
}

/** Words without marks are somebody's only where their own sentence says so, and then most likely not to the letter. */
function attributionOfSelection(beside: Attribution): Attribution {
  const pattern = 'selection';
  return beside.found && beside.cue
    ? { ...beside, confidence: weaker(beside.confidence) }
    : { ...NOBODY, pattern };
}
