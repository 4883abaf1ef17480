/** Resolves when what was drawn has been seen; soon, where the tab is in the background and nobody looks. */
export function painted(): Promise<void> {
  return new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
