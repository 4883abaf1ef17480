import { isBlurred, isLesserCopy, pictureKey } from '../html/pictureAddress';
import type { Image, Snapshot } from '../model';
import { isLocal } from '../text/localHost';

/** Where a picture is, and when it may be loaded from there. */
type Loading = Pick<Image, 'url' | 'loads'>;

/** When pictures of a page may be loaded, by what the page has drawn itself and by where it is. */
export class PicturePolicy {
  readonly #drawn: ReadonlyMap<Element, string | null>;
  readonly #isLocal: boolean;
  readonly #hidden: ReadonlySet<Element>;
  /** Elements around pictures, with whether they are hidden. */
  readonly #known = new Map<Element, boolean>();
  /** The addresses of drawn pictures by the pictures' names. */
  #byKey: Map<string, string> | null = null;

  constructor({ drawn, url, hidden }: Pick<Snapshot, 'drawn' | 'url' | 'hidden'>) {
    this.#hidden = hidden;
    this.#drawn = drawn;
    this.#isLocal = isLocal(url);
  }

  /** A picture of the page's, which names an address; null where it is too small to be one, or hidden. */
  of(element: Element, url: string): Loading | null {
    const drawn = this.#drawn.get(element);
    // What waits for a script is shown once it is loaded.
    const waits = /lazy/i.test(element.className) || element.hasAttribute('data-src');
    const seen = waits ? element.parentElement : element;
    if (drawn === null || (seen && this.isHidden(seen))) return null;
    const isBetter = drawn && isBlurred(drawn) && isLesserCopy(drawn, url);
    return isBetter || drawn === undefined ? this.#onRequest(url) : this.#checked(drawn);
  }

  /** A picture that the page names in its head: it may stand somewhere in it, in another size. */
  named(url: string): Loading {
    this.#byKey ??= new Map(
      [...this.#drawn.values()].flatMap(drawn => (drawn ? [[pictureKey(drawn), drawn]] : [])),
    );
    const drawn = this.#byKey.get(pictureKey(url));
    return drawn === undefined ? this.#onRequest(url) : this.#checked(drawn);
  }

  /** Whether the person does not see an element. */
  isHidden(element: Element): boolean {
    const path: Element[] = [];
    let isHidden = false;
    for (let at: Element | null = this.#hidden.size > 0 ? element : null; at; at = at.parentElement) {
      const known = this.#known.get(at) ?? (this.#hidden.has(at) || undefined);
      isHidden = known ?? false;
      path.push(at);
      if (known !== undefined) break;
    }
    for (const each of path) this.#known.set(each, isHidden);
    return isHidden;
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
