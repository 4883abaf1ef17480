import { anyOf, derived } from '../../../languages/derived';

const labels = derived(
  languages => new RegExp(`^${anyOf(languages.flatMap(({ credits }) => credits.labels))}\\s?[:/]`, 'i'),
);

/** Whether a part of a byline credits its pictures: "Photos: …". */
export function isCredit(part: string): boolean {
  return labels().test(part);
}
