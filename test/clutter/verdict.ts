import { extract } from '../../src/extract';
import { readability } from '../../src/extract/readability';
import type { Cleaned, Verdict } from '../../src/model';
import { takeSnapshot } from '../../src/page';
import { exampleIn } from './setting.ts';

/** Letters of an example that fared alike; `verdict` is null where they were kept. */
export interface Fate {
  readonly text: string;
  readonly verdict: Verdict | null;
}

/** What the real stages make of an example: its letters in reading order. Throws where no article was found. */
export function fates(page: Document): Fate[] {
  const snapshot = takeSnapshot(page, {});
  const found = extract(snapshot, readability(snapshot));
  if (!found.ok) throw new Error(found.why);
  const { cleaned } = found;
  return exampleIn(cleaned.candidate.snapshot.document).flatMap(element => {
    if (!cleaned.candidate.root.contains(element)) return [{ text: textOf(element), verdict: OUTSIDE }];
    return textsIn(element).flatMap(text => fatesOf(text, cleaned));
  });
}

const OUTSIDE: Verdict = { rule: 'outside the article', reason: 'unlikely' };

function fatesOf(text: Text, { candidate, verdicts, folds }: Cleaned): Fate[] {
  for (let above = text.parentElement; above && above !== candidate.root; above = above.parentElement) {
    const verdict = verdicts.get(above);
    if (verdict) return [{ text: text.data, verdict }];
  }
  const fates: Fate[] = [];
  let at = 0;
  for (const { start, end, ...verdict } of folds.get(text) ?? []) {
    fates.push({ text: text.data.slice(at, start), verdict: null });
    fates.push({ text: text.data.slice(start, end), verdict });
    at = end;
  }
  fates.push({ text: text.data.slice(at), verdict: null });
  return fates.filter(fate => fate.text.trim());
}

function textsIn(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3 && node.textContent?.trim()) texts.push(node as Text);
  }
  return texts;
}

function textOf(element: Element): string {
  return element.textContent?.trim() ?? '';
}
