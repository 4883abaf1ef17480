/** Where the page is scrolled to; the answer takes it back there, at once and without a word to the page. */
export function rememberScrollPosition(): () => void {
  const left = scrollX;
  const top = scrollY;
  return () => {
    if (scrollX !== left || scrollY !== top) scrollTo({ left, top, behavior: 'instant' });
  };
}
