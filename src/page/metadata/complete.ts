import type { Metadata, ReadabilityMetadata, Snapshot } from '../../model';
import { cleanByline } from '../../text/byline';
import { isoDate } from '../../text/iso';

/** A snapshot whose page, where it does not say something of itself, has it from what Readability says. */
export function withMetadataOf(snapshot: Snapshot, said: ReadabilityMetadata): Snapshot {
  const { metadata } = snapshot;
  const known: Metadata = {
    ...metadata,
    titles: metadata.titles.length > 0 || said.title === null ? metadata.titles : [said.title],
    byline: metadata.byline ?? (said.byline === null ? null : cleanByline(said.byline)),
    published: metadata.published ?? isoDate(said.published ?? ''),
    site: metadata.site ?? said.site,
    dir: metadata.dir ?? said.dir,
  };
  return { ...snapshot, metadata: known };
}
