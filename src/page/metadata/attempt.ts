/** What a page says of itself, or what stands for nothing where reading it fails: then that fact alone is missing. */
export function attempt<T>(read: () => T, nothing: T): T {
  try {
    return read();
  } catch {
    return nothing;
  }
}
