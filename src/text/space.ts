/** White space as a page's text holds it: what browsers fold, and signs that have no width. */
function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    (code >= 0xa0 &&
      (code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200b) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000 ||
        code === 0xfeff))
  );
}

/** Whether a text holds nothing but white space. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** A text with runs of white space folded to one space, none at its ends. */
export function foldSpace(text: string): string {
  let folded = '';
  let from = 0;
  let gap = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isSpace(code)) {
      gap = false;
      continue;
    }
    if (gap) {
      // The second of a run, or one at the beginning: what is before it stays, what follows begins anew.
      folded += text.slice(from, at);
      from = at + 1;
    } else if (code !== 0x20) {
      folded += `${text.slice(from, at)} `;
      from = at + 1;
    }
    gap = true;
  }
  folded += text.slice(from);
  return folded.endsWith(' ') ? folded.slice(0, -1) : folded;
}

const ENDS = '.!?…。！？؟।';
const CLOSERS = `"'”’»)]」』`;

/** Whether a text ends like a sentence: with a point, behind which up to three marks may close. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  for (let closers = 0; closers < 3 && CLOSERS.includes(text[at] ?? ' '); closers++) at--;
  return at >= 0 && ENDS.includes(text[at] ?? ' ');
}
