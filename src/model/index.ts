/** The nouns of the house: types only. */
export type * from './article';
export type * from './language';
export type * from './quote';
export type * from './reading';
export type * from './rule';
export type * from './stages';
export type * from './text';
