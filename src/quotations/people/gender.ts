import type { Gender } from '../../languages/quotations';
import { GENTLEMAN, LADY, MAN, WOMAN } from '../lexicon/facts';
import type { Lexicon } from '../lexicon/lexicon';
import { factsOf } from '../lexicon/lexicon';

/** What the words of a name and those before it tell of somebody. */
export function genderOf(parts: readonly string[], before: string, lexicon: Lexicon): Gender {
  for (const word of before === '' ? [] : before.toLowerCase().split(/[\s.,]+/)) {
    const facts = factsOf(lexicon, word);
    // What a word says as a title ("Lady", "Mr") goes before what else it says.
    const gender = genderIn(facts, LADY, GENTLEMAN) ?? genderIn(facts);
    if (gender) return gender;
  }
  if (parts.length < 2) return null;
  const first = (parts[0] ?? '').toLowerCase();
  const gender = genderIn(factsOf(lexicon, first));
  if (gender || first === '') return gender;
  if (lexicon.lang.feminineEnd?.test(first)) return 'f';
  return lexicon.lang.masculineEnd?.test(first) ? 'm' : null;
}

function genderIn(facts: number, woman: number = WOMAN, man: number = MAN): Gender {
  return facts & woman ? 'f' : facts & man ? 'm' : null;
}
