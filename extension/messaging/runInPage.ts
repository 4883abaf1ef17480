/** What became of a call in a page; `json` is the value, which may be nested too deep for the browser to copy. */
export type Ran =
  | { readonly state: 'done'; readonly json: string }
  | { readonly state: 'absent' /** `content.js` is there. */; readonly reading: boolean }
  | { readonly state: 'pdf' }
  | { readonly state: 'thrown'; readonly message: string };

/**
 * Calls a function of a receiver, both by name. Runs in the page: sent there as text, so it may use nothing from around
 * it. Never throws: an exception is the answer `thrown`.
 */
export async function runInPage(receiver: unknown, method: unknown, args: unknown): Promise<Ran> {
  if (document.contentType === 'application/pdf') return { state: 'pdf' };
  // An element of the page with such a name is no property of the global object's own.
  const api: unknown = Object.getOwnPropertyDescriptor(globalThis, String(receiver))?.value;
  if (typeof api !== 'object' || api === null)
    return { state: 'absent', reading: Object.hasOwn(globalThis, 'pullquote') };
  try {
    const answer: unknown = Reflect.apply(
      Reflect.get(api, String(method)),
      api,
      Array.isArray(args) ? args : [],
    );
    return { state: 'done', json: JSON.stringify((await answer) ?? null) };
  } catch (error) {
    return {
      state: 'thrown',
      message: error instanceof Error ? `${error.message}\n${error.stack}` : String(error),
    };
  }
}
