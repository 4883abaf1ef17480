/** The nouns of the house: types only. */
export type * from './article';
export type * from './extraction';
export type * from './language';
export type * from './quote';
export type * from './reading';
export type * from './rule';
export type * from './text';
