/** A value for a message: at most `limit` signs, on one line, in quotation marks. */
export function short(value: unknown, limit = 70): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('\n', '⏎');
  return `“${text.length <= limit ? text : `${text.slice(0, limit - 1)}…`}”`;
}
