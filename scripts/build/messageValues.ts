import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** The file that says which messages take values: see `messageValues`. */
export const VALUES_FILE = join(ROOT, 'extension/i18n/values.ts');

const ENGLISH = join(ROOT, 'extension/_locales/en/messages.json');

/** How many placeholders (`$1`, `$2` …) a message has: the highest of their numbers. */
export function placeholders(message: string): number {
  return Math.max(0, ...[...message.matchAll(/\$(\d)/g)].map(([, number]) => Number(number)));
}

/** The text of a TypeScript file in which each English message that has placeholders is a tuple of as many strings. */
export function messageValues(): string {
  const messages = JSON.parse(readFileSync(ENGLISH, 'utf8')) as Record<string, { readonly message: string }>;
  const lines = Object.entries(messages).flatMap(([name, { message }]) => {
    const values = Array.from({ length: placeholders(message) }, () => 'string');
    return values.length > 0 ? [`  ${name}: [${values.join(', ')}];`] : [];
  });
  return `/**
 * The messages that take values, and how many. Made from _locales/en/messages.json by \`npm run messages\`; a test holds
 * that it is up to date.
 */
export interface Values {
${lines.join('\n')}
}
`;
}
