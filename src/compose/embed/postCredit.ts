import { isoDate } from '../../text/iso';

/** `— Name (@handle) July 10, 2025`: the line under a post of X; with a dot in the handle, of Bluesky. */
const DASHED =
  /[—–-]\s?([^\n—]{1,80}?)\s?\((@[\w.-]{1,80}|[\w-]{1,60}(?:\.[\w-]{1,40}){1,4})\)\s?([^\n()]{4,50})$/u;

/** Other lines that name who posted. */
const CREDITS: readonly { readonly says: RegExp; readonly provider: string | null }[] = [
  {
    provider: 'Instagram',
    says: /^A (?:post|reel|video) shared by (?<author>.{1,80}?)(?: \((?<handle>@[\w.]{1,40})\))?(?: on (?<date>.{6,60}))?$/,
  },
  { provider: 'Facebook', says: /^Posted by (?<author>.{1,80}?) on (?<date>.{6,60})$/ },
  {
    provider: 'Mastodon',
    says: /^Post by (?<handle>@[\w.-]{1,60}(?:@[\w.-]{1,80})?)(?: View on Mastodon)?$/,
  },
];

/** Who posted, and when, as a post's last line tells it. */
export interface PostCredit {
  readonly author: string | null;
  readonly handle: string | null;
  readonly published: string | null;
  readonly provider: string | null;
}

/** Reads a post's last line; null when the text is no such line. The dash must begin the line. */
export function creditOf(text: string): PostCredit | null {
  const dashed = dashedCredit(text);
  if (dashed && dashed.at === 0 && dashed.end === text.length) return dashed.credit;
  for (const { says, provider } of CREDITS) {
    const groups = says.exec(text.replace(/\s+/g, ' '))?.groups;
    if (!groups) continue;
    const { author, handle, date } = groups;
    return {
      author: author ?? null,
      handle: handle ?? null,
      published: date ? isoDate(date) : null,
      provider,
    };
  }
  return null;
}

/** The line under a post of X or Bluesky at the end of a text, and where it begins. */
export function dashedCredit(
  text: string,
): { readonly credit: PostCredit; readonly at: number; readonly end: number } | null {
  const from = Math.max(0, text.length - 260);
  const found = DASHED.exec(text.slice(from));
  const [, author, name, date] = found ?? [];
  const published = date ? isoDate(date) : null;
  if (!found || !author || !name || !published) return null;
  const handle = name.startsWith('@') ? name : `@${name}`;
  const provider = handle.includes('.') ? 'Bluesky' : 'X';
  return {
    credit: { author, handle, published, provider },
    at: from + found.index,
    end: from + found.index + found[0].length,
  };
}
