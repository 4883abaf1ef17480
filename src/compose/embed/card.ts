import type { Embed } from '../../model';

/** Something of elsewhere of which no more is known than where it is. */
export function card(
  kind: Embed['kind'],
  provider: string | null,
  url: string | null,
  handle: string | null = null,
): Embed {
  const unknown = { title: null, author: null, published: null, credit: null };
  return { type: 'embed', kind, provider, url, handle, ...unknown, blocks: [] };
}
