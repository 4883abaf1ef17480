import { attributes } from './attributes.ts';
import { foreign } from './foreign.ts';
import { letters } from './letters.ts';
import { metadata } from './metadata.ts';
import type { Mutation } from './mutation.ts';
import { names } from './names.ts';
import { tags } from './tags.ts';
import { trees } from './trees.ts';

/** All mutations by what they do. The order belongs to the seeds: a new one gives every seed other pages. */
export const MUTATIONS: readonly (readonly [string, Mutation])[] = [
  trees,
  tags,
  attributes,
  names,
  letters,
  foreign,
  metadata,
].flatMap(family => Object.entries(family));
