import { agencyOf } from '../../text/agency';
import { hostName, isSame } from '../../text/sites';

/**
 * The agency or first publisher behind a copy: the first of the claims (names and addresses) that is an agency, or an
 * address in another's house, as the page's canonical address may be. Null where there is none but the site itself.
 */
export function viaOf(claims: readonly (string | null)[], url: string, site: string | null): string | null {
  const ours = [hostName(url), site ?? ''];
  for (const claim of claims) {
    const name = claim && (agencyOf(claim) ?? elsewhere(claim, ours));
    if (name && !ours.some(own => isSame(name, own))) return name;
  }
  return null;
}

/** The host of an address that is none of the site's, as people write it. */
function elsewhere(claim: string, ours: readonly string[]): string | null {
  if (!/^https?:/.test(claim) || !URL.canParse(claim)) return null;
  const isOurs = ours.some(own => isSame(hostName(claim), own));
  return isOurs ? null : new URL(claim).hostname.replace(/^(?:www|m|amp)\./, '');
}
