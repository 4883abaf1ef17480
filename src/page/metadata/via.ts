import { agencyOf } from '../../text/agency';
import { hostName, isSame } from '../../text/sites';

/**
 * The agency or first publisher behind a copy: the first of the claims (names and addresses) that is an agency, or an
 * address in another's house, as the page's canonical address may be. Null where there is none but the site itself.
 */
export function viaOf(claims: readonly (string | null)[], url: string, site: string | null): string | null {
  const ours = hostName(url);
  for (const claim of claims) {
    const name = claim && (agencyOf(claim) ?? elsewhere(claim, ours, site ?? ''));
    if (name && !isSame(name, ours) && !isSame(name, site ?? '')) return name;
  }
  return null;
}

/** The host of an address that is none of the site's, as people write it. */
function elsewhere(claim: string, ours: string, site: string): string | null {
  if (!/^https?:/.test(claim) || !URL.canParse(claim)) return null;
  const host = hostName(claim);
  return isSame(host, ours) || isSame(host, site)
    ? null
    : new URL(claim).hostname.replace(/^(?:www|m|amp)\./, '');
}
