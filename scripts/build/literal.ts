/** From so many letters on, engines read JSON faster than JavaScript. */
const LONG = 1000;

/** A value as an expression of JavaScript. Throws a `TypeError` for what is no data. */
export function literal(value: unknown): string {
  const json = isJson(value) ? JSON.stringify(value) : '';
  if (json.length > LONG && typeof value === 'object') return `JSON.parse(${JSON.stringify(json)})`;
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join()}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([name, part]) => `${JSON.stringify(name)}:${literal(part)}`)
      .join()}}`;
  }
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError(`${String(value)} is no data`);
  return JSON.stringify(value) ?? 'undefined';
}

/** Whether a value survives JSON. */
function isJson(value: unknown): boolean {
  if (typeof value !== 'object' || value === null)
    return value === null || ['string', 'number', 'boolean'].includes(typeof value);
  return !(value instanceof RegExp) && Object.values(value).every(isJson);
}
