/** What became of a call in a page. Survives JSON. */
export type Ran<T> =
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'absent' /** `content.js` is there. */; readonly reading: boolean }
  | { readonly state: 'pdf' }
  | { readonly state: 'thrown'; readonly message: string };

/**
 * Calls a function of a receiver, both by name. Runs in the page: sent there as text, so it may use nothing from around
 * it. Never throws: an exception is the answer `thrown`.
 */
export async function runInPage(receiver: unknown, method: unknown, args: unknown): Promise<Ran<unknown>> {
  if (document.contentType === 'application/pdf') return { state: 'pdf' };
  const api: unknown = Reflect.get(globalThis, String(receiver));
  if (typeof api !== 'object' || api === null) return { state: 'absent', reading: 'pullquote' in globalThis };
  try {
    const answer: unknown = Reflect.apply(
      Reflect.get(api, String(method)),
      api,
      Array.isArray(args) ? args : [],
    );
    return { state: 'done', value: await answer };
  } catch (error) {
    return {
      state: 'thrown',
      message: error instanceof Error ? `${error.message}\n${error.stack}` : String(error),
    };
  }
}
