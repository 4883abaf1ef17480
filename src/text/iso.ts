import { anyOf, derived, wordsIn } from '../languages/derived';
import { monthOf } from '../languages/months';
import { offsetOf } from './zones';

/** The forms of dates that have words in them. */
const written = derived(languages => {
  const ordinals = anyOf(languages.flatMap(({ dates }) => wordsIn(dates.ordinals)));
  const of = anyOf(languages.flatMap(({ dates }) => wordsIn(dates.of)));
  const at = anyOf(languages.flatMap(({ dates }) => dates.at));
  return {
    dayMonthYear: new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:${ordinals}|[.º])?[\s-]+(?:${of} )?([${LETTER}]{3,12})[.,]?[\s-]+(?:${of} )?(\d{4})(?!\d)`,
    ),
    monthDayYear: new RegExp(
      String.raw`(?<![${LETTER}])([${LETTER}]{3,12})\.?\s+(\d{1,2})${ordinals}?,?\s+(\d{4})(?!\d)`,
    ),
    yearMonthDay: new RegExp(
      String.raw`(?<!\d)(\d{4})\.?\s+(?:[${LETTER}]{1,2}\.\s+)?([${LETTER}]{3,12})\s+(\d{1,2})(?!\d)`,
    ),
    time: new RegExp(
      String.raw`^${BEFORE_TIME}(?:${at}\s*)?(\d{1,2})(?:(?::|\s?h\s?|時|时)(\d{2})|(?=\s?[ap]\.?m|\s?h(?![a-z\d])))(?::(\d{2})(?:[.,]\d{1,9})?)?(?:\s?([ap])\.?m\b\.?)?`,
      'i',
    ),
    /** With a point between hour and minute, which many numbers have. */
    pointed: new RegExp(
      String.raw`^(?:[\s,|·–-]{0,4}${at}\s+|[\s,|·–-]{1,4})(\d{1,2})\.(\d{2})(?=\s?(?:\p{L}|[).|·]?$))`,
      'iu',
    ),
  };
});

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Where the date stands in the text; a time may follow, or stand before. */
  readonly start: number;
  readonly end: number;
}

/** As most machines write it, which is nearly what is asked for. */
const ISO =
  /^((?:1[5-9]|2[01])\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d{1,9})?(?:(Z)|([+-](?:0\d|1[0-4])):?(\d\d))?)?$/;
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)日?/;
const YEAR_FIRST_TIGHT = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;
// Names of months are written in Latin, Cyrillic, Hebrew and Arabic letters; the class of all letters is costly to compile.
const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏЀ-ӿא-ת\u0620-\u064a';
const MONTH_DAY_TIME_YEAR =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏЀ-ӿ])([A-Za-zÀ-ÖØ-öø-ɏЀ-ӿ]{3,4})\s+(\d{1,2})\s+(\d{1,2}:\d{2}:\d{2})\s+(?:([A-Z]{3,4})\s+)?(\d{4})(?!\d)/;
/** Signs between a date and a time, a weekday in brackets among them. */
const BEFORE_TIME = String.raw`[\s.,T|·–-]{0,4}(?:[(（][^()（）\d]{1,4}[)）]\s?)?`;
const SHORT_YEAR = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.]\d|\d)/;
const NUMBERS = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
const ZONE = /^\s?\(?(?:(?:gmt|utc)?\s?([+-])(\d{1,2}):?(\d{2})?|([a-z]{1,4})(?![A-Za-zÀ-ÖØ-öø-ɏЀ-ӿ/]))/i;

/**
 * The date in a short text, as ISO 8601: a date (`2025-07-12`), or a date with time
 * (`2025-07-12T17:58:46+03:00`), with the zone where the text gives one. Reads ISO and RFC 2822 forms, what
 * `Date.prototype.toString` prints, written-out months in the languages that are loaded, epoch numbers.
 * Null where there is none, or where day and month cannot be told apart: `03/04/2025` where nothing says whether the
 * day stands first.
 */
export function isoDate(text: string, dayFirst: boolean | null = null): string | null {
  const short = text.slice(0, 200).trim();
  if (!/\d{4}/.test(short)) return dayFirst ? ofShortYear(short) : null;
  const [, date, time, utc = '', hours, minutes] = ISO.exec(short) ?? [];
  if (date) return time ? `${date}T${time}${hours ? `${hours}:${minutes}` : utc}` : date;
  if (/^\d{10}(\d{3})?$/.test(short)) return epoch(short);
  const withTime = MONTH_DAY_TIME_YEAR.exec(short);
  const monthBeforeTime = withTime ? monthOf(withTime[1] ?? '') : null;
  if (withTime && monthBeforeTime) {
    const day = checked(Number(withTime[5]), monthBeforeTime, Number(withTime[2]), withTime);
    const date = day && printed(day);
    return date && `${date}T${withTime[3]?.padStart(8, '0')}${offsetOf(withTime[4] ?? '', date)}`;
  }
  const day = dayIn(short, dayFirst);
  return day && withTimeAfter(day, short);
}

/** `27.03.26`, where the day stands first. */
function ofShortYear(text: string): string | null {
  const found = SHORT_YEAR.exec(text);
  if (!found) return null;
  const day = checked(2000 + Number(found[3]), Number(found[2]), Number(found[1]), found);
  return day && withTimeAfter(day, text);
}

function epoch(digits: string): string | null {
  const ms = Number(digits.padEnd(13, '0'));
  return ms < 4e12 ? `${new Date(ms).toISOString().slice(0, 19)}Z` : null;
}

function dayIn(text: string, dayFirst: boolean | null): Day | null {
  const iso = YEAR_FIRST.exec(text) ?? YEAR_FIRST_TIGHT.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso);
  const dmy = written().dayMonthYear.exec(text);
  const dmyMonth = dmy && monthOf(dmy[2] ?? '');
  if (dmy && dmyMonth) return checked(Number(dmy[3]), dmyMonth, Number(dmy[1]), dmy);
  const mdy = written().monthDayYear.exec(text);
  const mdyMonth = mdy && monthOf(mdy[1] ?? '');
  if (mdy && mdyMonth) return checked(Number(mdy[3]), mdyMonth, Number(mdy[2]), mdy);
  const ymd = written().yearMonthDay.exec(text);
  const ymdMonth = ymd && monthOf(ymd[2] ?? '');
  if (ymd && ymdMonth) return checked(Number(ymd[1]), ymdMonth, Number(ymd[3]), ymd);
  const numbers = NUMBERS.exec(text);
  if (!numbers) return null;
  const [first, second, year] = [Number(numbers[1]), Number(numbers[3]), Number(numbers[4])];
  if (numbers[2] === '.' || first > 12 || first === second) return checked(year, second, first, numbers);
  if (second > 12 || dayFirst === false) return checked(year, first, second, numbers);
  return dayFirst ? checked(year, second, first, numbers) : null;
}

function checked(year: number, month: number, day: number, found: RegExpExecArray): Day | null {
  const { index: start } = found;
  const end = start + found[0].length;
  const real = month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1500 && year <= 2200;
  return real ? { year, month, day, start, end } : null;
}

function printed({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function withTimeAfter(day: Day, text: string): string {
  const date = printed(day);
  return date + (timeAfter(text.slice(day.end), date) || timeBefore(text.slice(0, day.start), date));
}

/** As in "11:11 PM EST, Tue Nov 19, 2019". */
const TIME_BEFORE =
  /(?<![\d:.])(\d{1,2})[:h](\d{2})(?:\s?([apAP])\.?[mM]\b\.?)?(?:\s?\(?([A-Z]{2,5})\b\)?)?(?:[\s,.|·–-]{1,3}\p{L}{2,12}){0,2}[\s,.|·–-]{0,4}$/u;

function timeBefore(text: string, day: string): string {
  const found = TIME_BEFORE.exec(text);
  if (!found) return '';
  const [, hour, minute, half, letters] = found;
  const clock = clockOf(Number(hour), Number(minute), 0, half);
  return clock && `T${clock}${offsetOf(letters ?? '', day)}`;
}

/** A time of day as ISO 8601 has it; empty where there is no such time. */
function clockOf(said: number, minute: number, second: number, half: string | undefined): string {
  const hour = half ? (said % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : said;
  if (hour > 23 || minute > 59 || second > 60) return '';
  return [hour, minute, second].map(n => String(n).padStart(2, '0')).join(':');
}

function timeAfter(text: string, day: string): string {
  const found = written().time.exec(text) ?? written().pointed.exec(text);
  if (!found) return '';
  const clock = clockOf(Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0), found[4]);
  if (clock === '') return '';
  return `T${clock}${zoneAt(text.slice(found[0].length), day)}`;
}

function zoneAt(text: string, day: string): string {
  const found = ZONE.exec(text);
  if (!found) return '';
  const [, sign, hours, minutes, letters] = found;
  if (sign && hours) {
    const long = hours.padStart(2, '0');
    return Number(long) > 14 ? '' : `${sign}${long}:${minutes ?? '00'}`;
  }
  const known = offsetOf(letters ?? '', day);
  // A word may stand between: "10:13 Uhr (MEZ)".
  const behind = known ? null : /^\s?\p{L}{1,4}\.?\s(?=\(?[A-Z]{3,5}\b)/u.exec(text);
  return behind ? zoneAt(text.slice(behind[0].length), day) : known;
}
