import en from '../extension/_locales/en/messages.json' with { type: 'json' };
import type { Words } from '../src/views/words';

const sentences: Readonly<Record<string, { readonly message: string }>> = en;

/** The English sentences as the browser would give them, for tests of views. */
export const english: Words = {
  locale: 'en',
  say: (word, ...values) => sentence(word, values),
  count: (word, number) => {
    const form = new Intl.PluralRules('en').select(number);
    return sentence(`${word}_${form}`, [String(number)]);
  },
};

function sentence(key: string, parts: readonly string[]): string {
  const found = sentences[key];
  if (!found) throw new Error(`No sentence: ${key}`);
  return found.message.replace(/\$(\d)/g, (_, place) => parts[Number(place) - 1] ?? '');
}
