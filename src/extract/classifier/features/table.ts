import type { BlockView } from './view';

/** Features by name, each with how it is computed for a block: a number that trees may compare. */
export type FeatureTable = Readonly<Record<string, (view: BlockView) => number>>;
