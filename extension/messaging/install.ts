import type { Receivers } from './receivers';

/**
 * Leaves a receiver where it is called from, once: what is there stays. A property of the global object's own, that
 * nobody can change: an element of the page with this name or id is a property of an object behind it.
 * https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object
 */
export function install<R extends keyof Receivers>(name: R, receiver: Receivers[R]): void {
  if (Object.hasOwn(globalThis, name)) return;
  Object.defineProperty(globalThis, name, { value: Object.freeze(receiver) });
}

/** A receiver that is there; else null. */
export function installed(name: 'pullquote'): Receivers['pullquote'] | null;
export function installed(name: 'pullquoteReader'): Receivers['pullquoteReader'] | null;
export function installed(name: keyof Receivers): Receivers[keyof Receivers] | null {
  return Object.hasOwn(globalThis, name) ? (globalThis[name] ?? null) : null;
}
