import { agencyOf } from '../text/agency';
import { CASELESS, kindAt, UPPER } from '../text/letters';
import { credits } from './credits';

/** The first publisher that a line names as where the article came from; null when it names none. */
export function originIn(text: string): string | null {
  const { hint, origins, nameEnd, article } = credits();
  if (!hint.test(text)) return null;
  for (const says of origins) {
    const found = says.exec(text)?.[1]?.split(nameEnd)[0]?.trim();
    if (!found) continue;
    const name = agencyOf(found) ?? found.replace(article, '');
    const begins = kindAt(name, 0) & (UPPER | CASELESS);
    if ((begins || /\.\w/.test(name)) && name.split(' ').length < 7) return name;
  }
  return null;
}
