import type { TextBlock } from '../../../blocks';
import { agencyOf } from '../../../text/agency';
import { isNoName, isRole, namesJoined, withoutBehind, withoutPlace } from '../../../text/byline';
import { isoDate } from '../../../text/iso';
import { isName } from '../../../text/personName';
import { titleKey } from '../../../text/title';
import { areTurned, turnedNames } from '../../../text/turned';
import { isDateLabel, isDateLine, isOfChange } from '../dates';
import { isCredit } from './credit';
import type { TextMark } from './marks';
import { type Opened, openerOf } from './openers';
import { bare, joinedNames, namedBehind, piecesOf, withoutDateWords } from './pieces';
import { isReadingTime } from './readingTime';

/** What is known of the page that a line stands on. */
export interface Known {
  readonly lang: string | null;
  readonly dayFirst: boolean | null;
  /** The names that the page gives for its authors and itself, folded. */
  readonly names: ReadonlySet<string>;
  /** The days that it gives for publication and change. */
  readonly days: ReadonlySet<string>;
}

export interface ShownDate {
  readonly iso: string | null;
  readonly ofChange: boolean;
}

/** How sure it is that a name is the author's: by itself, by its element, by the words before it or a sure element. */
type Rank = 0 | 1 | 2;

/** A line of the page's head, read. */
export interface AboutLine {
  readonly names: readonly string[];
  readonly rank: Rank;
  readonly dates: readonly ShownDate[];
  readonly readingTime: boolean;
  /** Nothing else stands in it. */
  readonly whole: boolean;
  /** How many words of it are none of these. */
  readonly left: number;
  /** Its elements say that it names authors. */
  readonly marked: boolean;
  /** Its elements say that it is of something else. */
  readonly other: boolean;
  /** Class names around it. */
  readonly classes: string;
  /** It ends with words that a name must follow. */
  readonly opens: boolean;
  /** It is the label of a date that follows: of the day of publication, or of a change. */
  readonly label: 'day' | 'change' | null;
}

interface Found {
  readonly name: string;
  readonly rank: Rank;
}

/**
 * Reads what a line says of author, date and reading time, piece by piece. The line before may end
 * with words such as "by", or be the label of a date.
 */
export function readLine(block: TextBlock, known: Known, before: AboutLine | null): AboutLine {
  const reader = new LineReader(known, before);
  for (const { data, mark } of joinedNames(block)) {
    for (const piece of piecesOf(data)) reader.read(piece, mark);
  }
  return reader.line();
}

/** A house by its short name, and who did other work: "edited by …". */
const HOUSE = /^[\p{L}\d]{1,6}$/u;
const OTHER_WORK = /^\p{Ll}+\s(?:\S+\s){1,2}\p{Lu}\S+\s\p{Lu}\S+$/u;

/** Signs of notes behind names: "1,2". */
const FOOTNOTES = /^(?:\d{1,2}(?:,\s?|\s)?){1,4}$/;

function isJoin(text: string): boolean {
  return text.length <= 5 && namesJoined(`1 ${text} 2`).length > 1;
}

class LineReader {
  readonly #known: Known;
  readonly #found: Found[] = [];
  readonly #dates: ShownDate[] = [];
  /** Names are expected: words before them have been read, or a comma behind another. */
  #opened: Opened | null = null;
  #joined = false;
  #ended = false;
  #readingTime = false;
  #whole = true;
  #left = 0;
  #marked = false;
  #other = false;
  #classes = '';
  #ofChange = false;

  #isLabel = false;

  constructor(known: Known, before: AboutLine | null) {
    this.#known = known;
    if (before?.opens) this.#opened = { rest: '', bySign: false };
    this.#ofChange = before?.label === 'change';
  }

  read(piece: string, mark: TextMark): void {
    this.#marked ||= mark.author > 0;
    this.#other ||= mark.other;
    this.#classes += mark.names;
    const text = bare(piece);
    if (FOOTNOTES.test(text)) return;
    if (text === '' || isJoin(text)) {
      if (text !== '') this.#expectMore();
      if (/^[\s]*[,;&、，]/.test(piece)) this.#expectMore();
      return;
    }
    if (this.#readDate(text, mark)) return;
    if (isReadingTime(text)) {
      this.#readingTime = true;
      return;
    }
    const named = namedBehind(text);
    if (named && openerOf(named[1], this.#known.lang)) {
      for (const part of named) this.read(part, mark);
      return;
    }
    const opened = openerOf(text, this.#known.lang);
    if (opened) {
      this.#opened = opened;
      if (bare(opened.rest) !== '') this.#readNames(opened.rest.trim(), mark);
      return;
    }
    if (/^\s*[,;&、，]/.test(piece)) this.#expectMore();
    this.#readNames(text, mark);
    if (/[,;&、，]\s*$/.test(piece)) this.#expectMore();
  }

  line(): AboutLine {
    const rank = this.#found.reduce<Rank>((most, each) => (each.rank > most ? each.rank : most), 0);
    const names = new Set(this.#found.filter(each => each.rank === rank).map(({ name }) => name));
    return {
      names: [...names],
      rank,
      dates: this.#dates,
      readingTime: this.#readingTime,
      whole: this.#whole,
      left: this.#left,
      marked: this.#marked,
      other: this.#other,
      classes: this.#classes,
      opens: this.#opened !== null && names.size === 0,
      label: this.#isLabel && this.#whole ? (this.#ofChange ? 'change' : 'day') : null,
    };
  }

  /** Behind a comma or "and" another author may follow, no surer than the one before. */
  #expectMore(): void {
    this.#joined = true;
    if (this.#found.some(({ rank }) => rank === 2)) this.#opened ??= { rest: '', bySign: false };
  }

  #readDate(text: string, mark: TextMark): boolean {
    const iso = mark.date === null ? null : isoDate(mark.date, this.#known.dayFirst);
    const isDate = iso !== null || isDateLine(text);
    if (!isDate && !isDateLabel(text)) return false;
    this.#isLabel = !isDate;
    this.#ofChange = isOfChange(text) || (this.#ofChange && isDate && !isDateLabel(text));
    if (isDate) {
      const ofChange = this.#ofChange || /\b(?:updated|modified)\b/.test(mark.names);
      this.#addDate(iso ?? isoDate(text, this.#known.dayFirst), ofChange, text);
      this.#ofChange = false;
    }
    return true;
  }

  /** A time that stands apart behind a day belongs to it. */
  #addDate(iso: string | null, ofChange: boolean, text: string): void {
    const day = this.#dates.at(-1);
    const both = iso === null && day?.iso?.length === 10 ? isoDate(`${day.iso} ${text}`) : null;
    if (day && both && both.length > 10) this.#dates[this.#dates.length - 1] = { ...day, iso: both };
    else this.#dates.push({ iso, ofChange });
  }

  #readNames(text: string, mark: TextMark): void {
    const turned = text.split(/\s?;\s?/);
    if (!areTurned(turned) && this.#known.names.has(titleKey(text))) {
      this.#found.push({ name: text, rank: this.#opened ? 2 : mark.author });
      this.#opened = null;
      return;
    }
    const named = areTurned(turned) ? turnedNames(turned).join(', ') : text;
    const before = bare(withoutBehind(named));
    const head = before.length < named.length ? withoutDateWords(before) : before;
    const rank: Rank = this.#opened || mark.author === 2 ? 2 : mark.author;
    const least = mark.author > 0 || this.#opened?.bySign ? 1 : 2;
    this.#opened = null;
    // Names that only their element tells of end where no comma joins more to them.
    this.#ended ||= rank === 1 && this.#found.length > 0 && !this.#joined;
    this.#joined = false;
    for (const part of head.split(/\s?[,;、，]\s?/).flatMap(namesJoined))
      this.#readName(bare(part), rank, least);
    const tail = named.slice(before.length);
    if (bare(tail) !== '') this.#readTail(bare(tail));
  }

  #readName(part: string, rank: Rank, least: number): void {
    if (part === '') return;
    const isKnown = this.#known.names.has(titleKey(part)) || agencyOf(part) !== null;
    const name = isKnown ? part : withoutPlace(part);
    if (isKnown || (rank > 0 && !this.#ended && isName(name, least) && !isRole(name) && !isNoName(name))) {
      this.#found.push({ name, rank });
      return;
    }
    if (isCredit(part)) {
      this.#other ||= this.#found.length === 0;
      return;
    }
    // Behind a name stand what somebody is, and where.
    const isBeside = isRole(part) || isName(part) || HOUSE.test(part) || OTHER_WORK.test(part);
    this.#ended ||= rank === 1 && isRole(part);
    if (this.#found.length > 0 && isBeside) return;
    this.#whole = false;
    this.#left += part.split(' ').length;
  }

  #readTail(text: string): void {
    if (isReadingTime(text)) this.#readingTime = true;
    else if (/^[(（]/.test(text) && text.length < 40) return;
    else if (isDateLine(text))
      this.#dates.push({ iso: isoDate(text, this.#known.dayFirst), ofChange: isOfChange(text) });
    else if (!isRole(text)) {
      this.#whole = false;
      this.#left += text.split(' ').length;
    }
  }
}
