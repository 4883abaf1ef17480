import type { Metadata, ReadabilityMetadata, Snapshot } from '../../model';
import { cleanByline } from '../../text/byline';
import { isoDate } from '../../text/iso';
import { isUnfilled } from '../../text/templates';

/** A snapshot whose page, where it does not say something of itself, has it from what Readability says. */
export function withMetadataOf(snapshot: Snapshot, said: ReadabilityMetadata): Snapshot {
  const { metadata } = snapshot;
  const known: Metadata = {
    ...metadata,
    titles: metadata.titles.length > 0 || !isSaid(said.title) ? metadata.titles : [said.title],
    byline: metadata.byline ?? (said.byline === null ? null : cleanByline(said.byline)),
    bylineGuessed: metadata.byline === null || metadata.bylineGuessed,
    published: metadata.published ?? isoDate(said.published ?? ''),
    site: metadata.site ?? (isSaid(said.site) ? said.site : null),
    dir: metadata.dir ?? said.dir,
  };
  return { ...snapshot, metadata: known };
}

/** Readability passes on what a template left, too. */
function isSaid(text: string | null): text is string {
  return text !== null && !isUnfilled(text);
}
