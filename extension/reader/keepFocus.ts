/**
 * Gives the focus to the text where nothing in the reader has it, or only the dialog as a whole: the keys that
 * scroll would scroll the page behind.
 */
export function keepFocus(page: HTMLElement | null): void {
  const root = page?.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const focused = root.activeElement;
  if (focused === null || focused.localName === 'dialog') page?.focus({ preventScroll: true });
}
