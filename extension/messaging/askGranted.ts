/** Chromium's words for a page that we have no permission for. */
const REFUSED = /cannot access contents of/i;

/** How long to wait before asking again, in milliseconds. */
const WAITS = [10, 40, 100, 250];

/**
 * Asks the browser to run something in a page that the person has just let us into; and asks again, within half a
 * second, where it refuses. Chromium tells the page's process of the permission and of our script in two ways that do
 * not wait for one another: the script may come first, and is refused then. Rejects with the last refusal, or at once
 * with any other error.
 */
export async function askGranted<T>(ask: () => Promise<T>): Promise<T> {
  for (const wait of WAITS) {
    try {
      return await ask();
    } catch (error) {
      if (!REFUSED.test(String(error))) throw error;
      await new Promise(resolve => setTimeout(resolve, wait));
    }
  }
  return ask();
}
