import { eld } from 'eld/small';
import type { Detect } from '../src/model';

/**
 * The languages of a text, by a library that takes the place of the browser's detector. Its lines are asked one by one, so
 * that a text in two languages is one; those of which the library is not sure count only where it is sure of none.
 */
export const detect: Detect = async text => {
  const sure = new Map<string, number>();
  for (const line of text.split('\n')) {
    const found = eld.detect(line);
    if (found.isReliable()) sure.set(found.language, (sure.get(found.language) ?? 0) + line.length);
  }
  if (sure.size === 0) {
    const found = eld.detect(text);
    const languages = found.language ? [{ tag: found.language, share: 1 }] : [];
    return { reliable: found.isReliable(), languages };
  }
  const all = [...sure.values()].reduce((sum, length) => sum + length, 0);
  const languages = [...sure].map(([tag, length]) => ({ tag, share: length / all }));
  return { reliable: true, languages: languages.sort((a, b) => b.share - a.share) };
};
