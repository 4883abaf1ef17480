import { fold, letters, type Seen, tight } from './seen.ts';
import { short } from './short.ts';

/** Those of some texts that the reading text lacks. */
export function keeps(wanted: readonly string[], { text }: Seen): string[] {
  return wanted.filter(one => !text.includes(fold(one))).map(one => `${short(one)} is not in the text`);
}

/** Those of some texts that the reading text has. */
export function drops(wanted: readonly string[], { text }: Seen): string[] {
  return wanted.filter(one => text.includes(fold(one))).map(one => `${short(one)} stands in the text`);
}

/** The first of some texts that does not come after the one before it. */
export function order(wanted: readonly string[], { text }: Seen): string[] {
  let at = 0;
  for (const one of wanted) {
    const found = text.indexOf(fold(one), at);
    if (found < 0)
      return [`${short(one)} is ${text.includes(fold(one)) ? 'out of order' : 'not in the text'}`];
    at = found + fold(one).length;
  }
  return [];
}

/** Those of some texts that do not stand in the reading text exactly once. */
export function once(wanted: readonly string[], { text }: Seen): string[] {
  return wanted.flatMap(one => {
    const count = text.split(fold(one)).length - 1;
    return count === 1 ? [] : [`${short(one)} stands in the text ${count} times`];
  });
}

/** Those of some lines that are no line of a block. */
export function lines(wanted: readonly string[], seen: Seen): string[] {
  const there = new Set(
    seen.blocks.flatMap(({ block, removed }) =>
      'text' in block && !removed ? letters(block.text).split('\n').map(fold) : [],
    ),
  );
  return wanted.filter(one => !there.has(fold(one))).map(one => `${short(one)} is no line of its own`);
}

/** Groups of which the reading text has some, but not all. */
export function together(groups: readonly (readonly string[])[], { text }: Seen): string[] {
  return groups.flatMap(group => {
    const there = group.find(one => text.includes(fold(one)));
    const lost = group.find(one => !text.includes(fold(one)));
    return there === undefined || lost === undefined
      ? []
      : [`${short(there)} stands in the text without ${short(lost)}`];
  });
}

/** Formulas of which no form stands in the reading text. */
export function formulas(wanted: readonly (string | readonly string[])[], seen: Seen): string[] {
  return wanted
    .filter(forms => ![forms].flat().some(form => seen.tight.includes(tight(form))))
    .map(forms => `${short(forms)} is not in the text`);
}
