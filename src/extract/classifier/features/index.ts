import { elementFeatures } from './elements';
import { ownFeatures } from './own';
import { pageFeatures } from './page';
import { placeFeatures } from './place';
import type { FeatureTable } from './table';
import { type BlockView, blockViews, type FeatureInput, type PageView, pageView } from './view';

export type { FeatureInput } from './view';

const blockFeatures: FeatureTable = { ...ownFeatures, ...placeFeatures, ...elementFeatures };

/** The names of all features. The weights name those that they were learned from, so their order here is of no matter. */
export const FEATURES: readonly string[] = [blockFeatures, pageFeatures].flatMap(Object.keys);

/**
 * A row of features for every text block of the page, one row behind the other, in the order of `names`; nothing but
 * zeros for the blocks that need not be asked about. Takes time linear in the page.
 * Throws a `RangeError` for a name that is no feature's.
 */
export function describe(
  input: FeatureInput,
  names: readonly string[],
  unasked: Uint8Array | null = null,
): Float32Array {
  const page = pageView(input);
  const compute = names.map(name => featureOf(name, page));
  const width = compute.length;
  const rows = new Float32Array(input.flow.blocks.length * width);
  for (const view of blockViews(page, unasked)) {
    const from = view.at * width;
    for (let column = 0; column < width; column++) rows[from + column] = compute[column]?.(view) ?? 0;
  }
  return rows;
}

function featureOf(name: string, page: PageView): (view: BlockView) => number {
  const ofPage = pageFeatures[name]?.(page);
  if (ofPage !== undefined) return () => ofPage;
  const feature = blockFeatures[name];
  if (!feature) throw new RangeError(`there is no feature called ${name}`);
  return feature;
}
