import type { Facts, ReadabilityFacts, Snapshot } from '../../model';
import { isoDate } from '../../text/iso';
import { cleanByline } from './byline';

/** A snapshot whose page, where it does not say something of itself, has it from what Readability says. */
export function withFactsOf(snapshot: Snapshot, said: ReadabilityFacts): Snapshot {
  const { facts } = snapshot;
  const known: Facts = {
    ...facts,
    titles: facts.titles.length > 0 || said.title === null ? facts.titles : [said.title],
    byline: facts.byline ?? (said.byline === null ? null : cleanByline(said.byline)),
    published: facts.published ?? isoDate(said.published ?? ''),
    site: facts.site ?? said.site,
    dir: facts.dir ?? said.dir,
  };
  return { ...snapshot, facts: known };
}
