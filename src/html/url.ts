/**
 * The one door for addresses: resolved against the page's, http and https only, else null. What the address asks
 * for stays as it is, parameters for tracking too.
 */
export function webUrl(value: string | null | undefined, base: string): string | null {
  const trimmed = value?.trim();
  if (!trimmed) return null;
  try {
    const url = new URL(trimmed, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
