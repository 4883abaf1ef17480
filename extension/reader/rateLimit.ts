/**
 * How often something may be done: `most` times at once, and `perSecond` in the long run. The answer says whether it may
 * be done now, and counts that it was.
 */
export function rateLimit(most: number, perSecond: number, now = () => performance.now()): () => boolean {
  let left = most;
  let at = now();
  return () => {
    const since = now() - at;
    at += since;
    left = Math.min(most, left + (since / 1000) * perSecond);
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
