import { native, queryFirst } from '../html/live';
import type { Ask, Snapshot } from '../model';
import { copyPage } from './copyPage';
import { stillDrawn } from './drawn';
import { believed } from './hidden';
import { wakeImages } from './images';
import { readMetadata } from './metadata';
import { attempt } from './metadata/attempt';
import { linkedDataOf } from './metadata/jsonld';
import { openNoscripts } from './noscript';
import { settleReadings } from './ruby';
import { selectedEnds } from './selection';
import { withSlidesShown } from './slides';
import { type Spot, settleSpaces } from './space/settle';
import { settleStreams } from './stream';
import { dropUndrawn } from './undrawn';

export { withMetadataOf } from './metadata/complete';

/**
 * A private, inert copy of the page as the person sees it: shadow roots, same-origin frames and streamed pieces
 * stand where they are drawn, pictures have their addresses, what is never drawn is gone. Reads the live
 * document and writes nothing to it.
 */
export function takeSnapshot(page: Document, ask: Ask): Snapshot {
  const metadata = readMetadata(page);
  const ends = ask.selection ? selectedEnds(page) : null;
  const { document, hidden, drawn, spaces, mapped } = copyPage(
    page,
    ends ? [ends.start.node, ends.end.node] : [],
  );
  settleStreams(document, hidden);
  openNoscripts(document);
  wakeImages(document);
  dropUndrawn(document);
  const selected = ends ? [ends.start, ends.end].map(end => ({ ...end, node: mapped.get(end.node) })) : [];
  const spots = settleReadings(document, hidden, selected.filter(isFound));
  const [start, end] = settleSpaces(spaces, spots);
  return {
    document,
    url: native(page, 'URL'),
    metadata,
    hidden: withSlidesShown(believed(document.documentElement, hidden)),
    selection: start && end ? { start, end } : null,
    drawn: stillDrawn(drawn),
    linkedData: attempt(() => linkedDataOf(page), []),
    part: ask.part ?? 'article',
    loading:
      native(page, 'readyState') === 'loading' ||
      queryFirst(page, 'body[aria-busy="true"], main[aria-busy="true"]') !== null,
  };
}

function isFound(spot: { readonly node: Node | undefined; readonly offset: number }): spot is Spot {
  return spot.node !== undefined;
}
