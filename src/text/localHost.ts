const NAMES = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)$/;

/**
 * Whether an address is on this machine or in its network: whoever asks there asks as somebody at home. `url` is an
 * absolute address; other ways of writing a number (`0x7f.1`, `2130706433`) are gone once an address has been read.
 */
export function isLocal(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const host = new URL(url).hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return isLocalV6(host.slice(1, -1));
  if (/^\d+(?:\.\d+){3}$/.test(host)) return isLocalV4(host.split('.').map(Number));
  return !host.includes('.') || NAMES.test(host);
}

function isLocalV4([a = 0, b = 0]: readonly number[]): boolean {
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168)
  );
}

/** Itself, unspecified, unique to a site, of one link, or an address of the old kind that is any of these. */
function isLocalV6(host: string): boolean {
  if (host === '::1' || host === '::' || /^(?:f[cd]|fe[89ab])/.test(host)) return true;
  const [, high, low] = /^(?:::ffff|64:ff9b:):(?:0:)?([\da-f]{1,4}):([\da-f]{1,4})$/.exec(host) ?? [];
  if (high === undefined || low === undefined) return false;
  const [first, second] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return isLocalV4([first >> 8, first & 255, second >> 8, second & 255]);
}
