import type { Tag } from '../lexicon/tags';
import type { Entity } from '../people/entity';
import type { Salience } from '../people/salience';
import { weightOf } from '../people/salience';
import type { Item } from '../tagging/item';
import type { Sentence } from '../tagging/sentences';

/** What refers to somebody. */
const MENTIONS = new Set<Tag>(['name', 'noun-phrase', 'pronoun', 'possessive']);
/** What stands between a subject and its verb. */
const BETWEEN = new Set<Tag>(['adverb', 'time', 'auxiliary']);

/** Takes note of all who are mentioned in a sentence, and tells whom each mention refers to. */
export function resolveMentions(
  sentence: Sentence,
  number: number,
  salience: Salience,
): Map<Item, Entity | null> {
  const entities = new Map<Item, Entity | null>();
  const { items } = sentence;
  let first = true;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (!item || !MENTIONS.has(item.tag) || (item.tag === 'possessive' && !item.name)) continue;
    const weight = weightAt(sentence, at, item, first);
    entities.set(item, weight > 0 ? salience.observe(item, number, weight) : salience.resolve(item, number));
    if (weight > 1) first = false;
    if (says(items, at)) salience.observe(item, number, 2.3);
  }
  return entities;
}

/** How much a mention stands in the foreground; 0 for a phrase that only introduces the name beside it. */
function weightAt(sentence: Sentence, at: number, item: Item, first: boolean): number {
  if (isApposition(sentence.items, at)) return 0;
  if (isApposition(sentence.items, at - 2)) return 2;
  return item.tag === 'possessive' ? 0.8 : weightOf(sentence, at, first);
}

/** A verb of saying follows a mention, adverbs between them aside. */
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
