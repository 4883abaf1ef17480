import type { Image, Snapshot } from '../model';
import { isLocal } from '../text/localHost';
import { pictureKey } from './samePicture';

/** Where a picture is, and when it may be loaded from there. */
type Loading = Pick<Image, 'url' | 'loads'>;

/** When pictures of a page may be loaded, by what the page has drawn itself and by where it is. */
export class PicturePolicy {
  readonly #drawn: ReadonlyMap<Element, string | null>;
  readonly #isLocal: boolean;
  /** The addresses of drawn pictures by the pictures' names. */
  #byKey: Map<string, string> | null = null;

  constructor({ drawn, url }: Pick<Snapshot, 'drawn' | 'url'>) {
    this.#drawn = drawn;
    this.#isLocal = isLocal(url);
  }

  /** A picture of the page's, which names an address; null where it is too small to be one. */
  of(element: Element, url: string): Loading | null {
    const drawn = this.#drawn.get(element);
    if (drawn === null) return null;
    return drawn === undefined ? this.#onRequest(url) : this.#checked(drawn);
  }

  /** A picture that the page names in its head: it may stand somewhere in it, in another size. */
  named(url: string): Loading {
    this.#byKey ??= new Map(
      [...this.#drawn.values()].flatMap(drawn => (drawn ? [[pictureKey(drawn), drawn]] : [])),
    );
    const drawn = this.#byKey.get(pictureKey(url));
    return drawn === undefined ? this.#onRequest(url) : this.#checked(drawn);
  }

  #checked(url: string): Loading {
    return { url, loads: this.#isForbidden(url) ? 'never' : 'at-once' };
  }

  #onRequest(url: string): Loading {
    return { url, loads: this.#isForbidden(url) ? 'never' : 'on-request' };
  }

  /** No page of elsewhere has anything asked of the person's own network. */
  #isForbidden(url: string): boolean {
    return !this.#isLocal && isLocal(url);
  }
}
