import type { Embed, Span } from '../../model';
import type { Flat, Passage } from './flat';
import { trimmed } from './flat';
import type { Credit, InLines, Unmarked } from './quotation';
import { opened, unmarked } from './unmarkedQuotation';

/** An embedded post. `inside` are the passages of the embed. */
export function postIn(flat: Flat, inside: readonly Passage[], embed: Embed): Unmarked | null {
  const said = inside.filter(({ block }) => block !== embed.credit?.id);
  const name = embed.author ?? embed.handle;
  const credit = inside.find(({ block }) => block === embed.credit?.id);
  const at = credit && name ? flat.text.slice(credit.start, credit.end).indexOf(name) : -1;
  const span =
    credit && name && at >= 0 ? { start: credit.start + at, end: credit.start + at + name.length } : null;
  return posted(flat.text, said, name ? { name, span } : null);
}

/** "— Name (@handle) July 10, 2025" below a line or at its end. */
const CREDIT = /[—–-]{1,2}\s*([^—–()\n]{1,60}?)\s*\(@\w{1,30}\)[^\n]{0,40}$/;

/** Posts that a page has as plain lines. */
export function plainPosts(flat: Flat, passages: readonly Passage[]): InLines[] {
  const found: InLines[] = [];
  for (const [index, passage] of passages.entries()) {
    const line = flat.text.slice(passage.start, passage.end);
    const tail = Math.max(0, line.length - 160);
    const credit = line.includes('(@') ? CREDIT.exec(line.slice(tail)) : null;
    if (!credit) continue;
    const at = passage.start + tail + credit.index;
    const name = credit[1] ?? '';
    const start = at + credit[0].indexOf(name);
    const own = { start: passage.start, end: at };
    const before = passages[index - 1];
    const above = flat.text.slice(own.start, own.end).trim() === '';
    const said = above ? before : own;
    const quotation =
      said &&
      posted(flat.text, [trimmed(flat.text, said)], { name, span: { start, end: start + name.length } });
    if (quotation) found.push({ quotation, passages: above && before ? [before, passage] : [passage] });
  }
  return found;
}

/** A post: its words without the links that end it, and without marks that enclose it. */
function posted(text: string, said: readonly Span[], credit: Credit | null): Unmarked | null {
  const parts = [...said];
  for (let last = parts.pop(); last; last = parts.pop()) {
    const end = linksFrom(text, last);
    if (end <= last.start) continue;
    parts.push({ start: last.start, end });
    break;
  }
  const post = unmarked('post', parts, credit);
  return post && { ...post, parts: post.parts.map(part => opened(text, part)) };
}

/** Where the links begin that some words end with: https://…, pic.example.com/…. */
function linksFrom(text: string, { start, end }: Span): number {
  let at = end;
  for (;;) {
    const words = text.slice(start, at).trimEnd();
    const word = words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('\u00a0')) + 1);
    if (!/^(?:https?:\/\/|www\.|[a-z]+(?:\.[a-z]+)+\/\S)/i.test(word)) return start + words.length;
    at = start + words.length - word.length;
  }
}
