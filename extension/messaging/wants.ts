/** What `content.js` says to the background when a page wants `languages.js`. */
export const WANTS_LANGUAGES = { wants: 'languages' } as const;

/** Whether a message says so. */
export function wantsLanguages(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'wants' in message &&
    message.wants === WANTS_LANGUAGES.wants
  );
}
