import { foldSpace } from '../../html/space';

/** Attributes in which pages keep the TeX of a formula that they draw. */
const NAMES = /^data-(?:[\w-]*(?:tex|math|formula|equation|expr)[\w-]*|value|source|content|original)$/;

/** What only TeX has, and what says of a formula in words. */
const TEX = /[\\^_{}]/;
const LONGEST = 4000;
const MOST_LEVELS = 5;

/** How a page says what a formula is: as TeX, or in words. */
export interface Source {
  readonly tex: string | null;
  readonly words: string | null;
}

/**
 * The source of a drawn formula in the attributes of the elements around it, as far as they hold nothing else: TeX that
 * has the letters of the formula, else the words that say it to who does not see it.
 */
export function sourceAround(drawn: Element): Source {
  const letters = drawn.textContent ?? '';
  let words: string | null = null;
  let element: Element | null = drawn;
  for (let level = 0; element && level < MOST_LEVELS; level += 1, element = element.parentElement) {
    if (level > 0 && (element.textContent ?? '').trim().length > letters.trim().length) break;
    const tex = texOn(element, letters);
    if (tex) return { tex, words: null };
    const label = foldSpace(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
    if (TEX.test(label) && isOf(label, letters)) return { tex: label, words: null };
    words ??= label || null;
  }
  return { tex: null, words };
}

/** The TeX that an attribute of an element holds. */
function texOn(element: Element, letters: string): string | null {
  for (const { name, value } of element.attributes) {
    if (!NAMES.test(name) || value.length > LONGEST) continue;
    const tex = bare(value);
    if (tex !== '' && isOf(tex, letters)) return tex;
  }
  return null;
}

/** TeX without what sets it apart from the text. */
export function bare(source: string): string {
  const tex = source.trim();
  const inside = /^(?:\$\$([\s\S]*)\$\$|\$([\s\S]*)\$|\\\(([\s\S]*)\\\)|\\\[([\s\S]*)\\\])$/.exec(tex);
  return (inside?.slice(1).find(part => part !== undefined) ?? tex).trim();
}

/** Whether a source has the plain letters and digits of what is drawn, or most of them. */
function isOf(source: string, letters: string): boolean {
  const plain = new Set(letters.match(/[a-z\d]/gi) ?? []);
  if (letters.trim() === '') return !/^(?:true|false|inline|block|display|\d*)$/.test(source.trim());
  if (plain.size === 0) return TEX.test(source) || source.trim() === letters.trim();
  let found = 0;
  for (const letter of plain) if (source.includes(letter)) found += 1;
  return found * 3 >= plain.size * 2;
}
