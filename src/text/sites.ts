/** Whether a piece of a title, or another name, is a site's name, more or less. */
export function isSame(piece: string, site: string): boolean {
  const other = letters(site);
  if (other.length < 2) return false;
  const one = letters(piece);
  if (one.length < 2) return false;
  if (one === other) return true;
  // "BBC News" for "BBC", "nytimes" for "The New York Times" is not asked for.
  return (
    Math.min(one.length, other.length) >= 3 &&
    piece.length < 40 &&
    (one.startsWith(other) || other.startsWith(one) || other.endsWith(one))
  );
}

function letters(text: string): string {
  let bare = text.toLowerCase();
  if (bare.startsWith('the')) bare = bare.replace(/^the\s+/, '');
  if (bare.includes('.')) bare = bare.replace(/\.(?:com|org|net|co\.uk|[a-z]{2})$/, '');
  // Letters beyond ASCII are rare in names of sites, and their classes costly to compile.
  return /[^\0-~]/.test(bare) ? bare.replace(/[^\p{L}\p{N}]/gu, '') : bare.replace(/[^a-z\d]+/g, '');
}

/** The part of an address's host that is its owner's: `news.example.co.uk` → `example`. */
export function hostName(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const labels = (host.startsWith('www.') ? host.slice(4) : host).split('.');
  const cut = labels.length > 2 && /^(?:co|com|org|net|gov|ac|edu)$/.test(labels.at(-2) ?? '') ? 2 : 1;
  return labels.at(-1 - cut) ?? '';
}
