import type { Article, Cleaned, Doubt, Selection } from '../model';
import { hostName } from '../text/sites';
import { dekBeside } from './dek';
import { handlers } from './handlers';
import { leadImage } from './leadImage';
import { articleMetadata } from './metadata';
import { PageWriter } from './pageWriter';
import { PicturePolicy } from './picturePolicy';
import { viaIn } from './via';

/** What a cleaned candidate becomes. */
export interface Composed {
  readonly article: Article;
  readonly selection: Selection | null;
  readonly doubts: readonly Doubt[];
}

/**
 * Turns a cleaned candidate into an article: data, with every letter of the candidate in it, kept or folded. No HTML
 * and no address but web addresses passes.
 */
export function compose(cleaned: Cleaned): Composed {
  const { candidate } = cleaned;
  const { snapshot } = candidate;
  const metadata = articleMetadata(cleaned);
  const writer = new PageWriter(cleaned, metadata, handlers);
  const blocks = writer.blocksOf(() => writer.node(candidate.root));
  const { base, ...known } = metadata;
  const article: Article = {
    ...known,
    dek: dekBeside(known.dek, blocks),
    via: known.via ?? viaIn(blocks, known.site ?? hostName(known.url)),
    lead: leadImage(snapshot.metadata.image, blocks, base, new PicturePolicy(snapshot)),
    blocks,
  };
  const doubts = new Set<Doubt>(cleaned.doubts);
  if (!article.title) doubts.add('no-title');
  if (snapshot.loading) doubts.add('still-loading');
  return { article, selection: writer.selection(), doubts: [...doubts] };
}
