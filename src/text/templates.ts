/** What a template leaves where nothing was filled in, in the forms that template languages have for it. */
const PLACEHOLDER =
  /\{\{[^{}]{0,80}\}\}|\{%[^{}%]{0,80}%\}|[$#@]\{[^{}]{0,80}\}|<[%?][^<>]{0,80}[%?]>|\[\[[^[\]]{0,80}\]\]|\[%[^[\]]{0,80}%\]|%%?[\w.-]{1,60}%%?|__[A-Z_]{1,40}__|^\{[\w.]{1,60}\}$|\[object \w{1,20}\]|\b(?:undefined|null|NaN)\b/g;

/** Whether a text says nothing but what a machine writes for a value that it does not have. */
export function isUnfilled(text: string): boolean {
  if (!/[{}%[\]_<]|undefined|null|NaN/.test(text)) return false;
  const short = text.slice(0, 400);
  const rest = short.replace(PLACEHOLDER, ' ');
  return rest !== short && !/[^\0-/:-@[-`{-¿\u2000-\u206f]/.test(rest);
}
