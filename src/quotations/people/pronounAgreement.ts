import type { Gender } from '../../languages/quotations';
import type { Pronoun } from '../lexicon/pronouns';
import type { Entity } from './entity';

/** Whether a pronoun may refer to somebody. */
export function agrees(entity: Entity, pronoun: Pronoun): boolean {
  if (pronoun.plural) return entity.plural && (entity.named || entity.animate);
  if (pronoun.gender === null) return !entity.named && entity.gender === null;
  if (entity.plural || (!entity.named && !entity.animate)) return false;
  return entity.gender === null || entity.gender === pronoun.gender;
}

/** Whether a phrase that gives this gender may mean somebody with a name. */
export function mayBe(entity: Entity, gender: Gender): boolean {
  return entity.named && !entity.plural && (!gender || !entity.gender || entity.gender === gender);
}
