import type { Gender } from '../../languages/quotations';

/** What a pronoun tells of whom it refers to. */
export interface Pronoun {
  readonly gender: Gender;
  readonly plural: boolean;
  /** "I" and "we": the narrator, or the quoted. */
  readonly narrator: boolean;
}

/** The pronouns of a list: each with what it tells. */
export function pronounsOf(subjects: string): Map<string, Pronoun> {
  const pronouns = new Map<string, Pronoun>();
  for (const entry of subjects.split(' ')) {
    const [word = '', tells = ''] = entry.split(':');
    const gender = tells.includes('f') ? 'f' : tells.includes('m') ? 'm' : null;
    pronouns.set(word, { gender, plural: tells.includes('p'), narrator: tells.includes('n') });
  }
  return pronouns;
}
