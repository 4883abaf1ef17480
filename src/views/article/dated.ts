/**
 * An ISO 8601 date, or date with time, in the words of a language: the day as the page had it, whatever the
 * reader's zone, and the moment in the reader's zone where the page gives one. Null where it is no date.
 */
export function dated(iso: string, lang: string): { readonly day: string; readonly exact: string } | null {
  const [, year, month, date, time] = /^(\d{4})-(\d{2})-(\d{2})(T.*)?$/.exec(iso) ?? [];
  const calendar = Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (Number.isNaN(calendar)) return null;
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(calendar);
  const moment = Date.parse(iso);
  if (time === undefined || Number.isNaN(moment)) return { day, exact: day };
  return {
    day,
    exact: new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short' }).format(moment),
  };
}
