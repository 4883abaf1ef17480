import { BODY, ROLE } from '../lexicon/facts';
import type { Lexicon } from '../lexicon/lexicon';
import { factsOf, listedTag } from '../lexicon/lexicon';
import type { Entity } from './entity';
import { genderOf } from './gender';

/** A noun phrase without a name, as it is wherever it stands. */
export interface NominalPhrase {
  readonly entity: Entity;
  readonly parts: readonly string[];
  readonly head: string;
}

/** Reads such a phrase from its words. */
export function nominalPhrase(words: string, lexicon: Lexicon): NominalPhrase {
  const name = words.replace(/\s+/g, ' ');
  const lower = name.toLowerCase();
  const { possessiveEnd, pluralEnd, personEnd } = lexicon.lang;
  const bare = possessiveEnd ? lower.replace(possessiveEnd, '') : lower;
  const parts = bare.split(' ');
  const head = parts.at(-1) ?? '';
  const facts = factsOf(lexicon, head);
  const plural = (facts & BODY) !== 0 || pluralEnd.test(head);
  const animate = (facts & ROLE) !== 0 || personEnd?.test(head) === true;
  const gender = genderOf([], bare, lexicon);
  return {
    entity: { name, gender, animate, role: null, named: false, plural, unambiguous: true },
    parts,
    head,
  };
}

/** "The Ukrainians": a name for many. */
export function isPeople(words: string, lexicon: Lexicon): boolean {
  const space = words.indexOf(' ');
  if (space < 0 || listedTag(factsOf(lexicon, words.slice(0, space).toLowerCase())) !== 'determiner')
    return false;
  return lexicon.lang.pluralEnd.test(words.slice(words.lastIndexOf(' ') + 1).toLowerCase());
}
