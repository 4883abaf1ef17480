import type { Confidence } from '../../model';
import type { CueMatch } from '../cues/cueMatch';
import type { SpeakerMention } from '../cues/mention';
import type { Entity } from '../people/entity';
import type { Salience } from '../people/salience';
import type { Item } from '../tagging/item';

/** Who says a quotation, and how that is known. */
export interface Attribution {
  /** Who says it; null for nobody, or nobody who is known. */
  readonly entity: Entity | null;
  /** The words that name them beside it. */
  readonly mention: SpeakerMention | null;
  readonly cue: Item | null;
  /** The id of the pattern, or the name of another way to tell. */
  readonly pattern: string;
  readonly confidence: Confidence;
  /** The words around the quotation name its speaker, or show that somebody speaks. */
  readonly found: boolean;
  /** The cue says that nothing was said. */
  readonly negated: boolean;
}

/** The attribution of what nobody says. */
export const NOBODY: Attribution = {
  entity: null,
  mention: null,
  cue: null,
  pattern: 'none',
  confidence: 'unclear',
  found: false,
  negated: false,
};

/** The attribution that a pattern found, its mention resolved to an entity. `number` is that of the sentence. */
export function attributionOf(
  match: CueMatch,
  entities: ReadonlyMap<Item, Entity | null>,
  text: string,
  salience: Salience,
  number: number,
): Attribution {
  const { mention, cue, pattern, negated } = match;
  // A phrase that is no item of the sentence, as where words have no spaces between them.
  const entity =
    mention &&
    (entities.has(mention.item) ? together(mention, entities, text) : salience.resolve(mention.item, number));
  const confidence = doubted(match.confidence, mention, entity);
  return { entity, mention, cue, pattern, confidence, found: true, negated };
}

/** A name is certain; a pronoun, a role and what may have several meanings are a degree less. */
function doubted(confidence: Confidence, mention: SpeakerMention | null, entity: Entity | null): Confidence {
  if (!mention) return confidence;
  if (!entity) return 'unclear';
  const named = entity.named && mention.item.tag !== 'pronoun';
  const doubt = confidence === 'certain' && !named;
  return entity.unambiguous && !doubt ? confidence : weaker(confidence);
}

/** Several who speak as one are one entity; a phrase without a name is named by all its words. */
function together(
  mention: SpeakerMention,
  entities: ReadonlyMap<Item, Entity | null>,
  text: string,
): Entity | null {
  const { item, others } = mention;
  const entity = entities.get(item) ?? null;
  if (!entity) return null;
  if (others.length > 0) {
    const names = [entity, ...others.map(other => entities.get(other))].flatMap(one =>
      one ? [one.name] : [],
    );
    const link = text.slice(others.at(-2)?.end ?? item.end, others.at(-1)?.start);
    const name = `${names.slice(0, -1).join(', ')}${link}${names.at(-1) ?? ''}`;
    return { ...entity, name, plural: true, role: null };
  }
  if (entity.named || item.tag === 'pronoun' || mention.end === item.end) return entity;
  if (entity.name !== text.slice(item.start, item.end).replace(/\s+/g, ' ')) return entity;
  return { ...entity, name: text.slice(mention.start, mention.end).replace(/\s+/g, ' ') };
}

/** One degree less. */
export function weaker(confidence: Confidence): Confidence {
  return confidence === 'certain' ? 'likely' : 'unclear';
}
