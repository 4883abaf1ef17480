import { elementFeatures } from './elements';
import { ownFeatures } from './own';
import { pageFeatures } from './page';
import { placeFeatures } from './place';
import type { FeatureTable } from './table';
import { blockViews, type FeatureInput, pageView } from './view';

export type { FeatureInput } from './view';

/** All features, by name. The weights name those that they were learned from, so their order here is of no matter. */
export const FEATURES: FeatureTable = {
  ...ownFeatures,
  ...placeFeatures,
  ...elementFeatures,
  ...pageFeatures,
};

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
  const compute = names.map(name => {
    const feature = FEATURES[name];
    if (!feature) throw new RangeError(`there is no feature called ${name}`);
    return feature;
  });
  const width = compute.length;
  const rows = new Float32Array(input.flow.blocks.length * width);
  for (const view of blockViews(pageView(input), unasked)) {
    const from = view.at * width;
    for (let column = 0; column < width; column++) rows[from + column] = compute[column]?.(view) ?? 0;
  }
  return rows;
}
