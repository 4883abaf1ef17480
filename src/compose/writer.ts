import type { Block, Image, LangAndDir, Mark, Rich, Verdict } from '../model';

type Rangeless<M> = M extends unknown ? Omit<M, 'start' | 'end'> : never;

/** What a mark says of its letters, without the range. */
export type MarkKind = Rangeless<Mark>;

/** What was written as one text. Null where there were no letters. */
export interface OneText {
  readonly text: Rich | null;
  /** What stands behind the place where the text was parted. */
  readonly rest: Rich | null;
  /** Pictures and the like that were met in it, in their order. */
  readonly beside: readonly Block[];
}

/** How one text is written. */
export interface OneTextOptions {
  /** Whether white space stays as it is, as in code. */
  readonly preserve?: boolean;
  /** Where in the text it is parted: an offset in UTF-16 units. At its end where this is not given. */
  readonly partAt?: (text: string) => number;
}

/**
 * What a handler may ask, and do. Letters run into the open line until a boundary closes it; the line becomes a
 * paragraph then.
 */
export interface Writer {
  /** The address that the page's links are relative to. */
  readonly base: string;
  /** The article's language, BCP 47. */
  readonly lang: string | null;
  /** Language and direction where the walk is, when they are not the article's. */
  readonly langAndDir: LangAndDir;
  /** Whether all that is written is one text (a heading, a caption), in which blocks are but lines. */
  readonly inOneText: boolean;
  /** Whether white space stays as it is, as in code. */
  readonly preserve: boolean;
  /** Whether blocks stand in each other as deep as they may: what would hold more of them is `plain` here. */
  readonly deepest: boolean;
  /** Whether the open line has no letter yet. */
  readonly atLineStart: boolean;

  /** The id of the footnote that an element is the sign of, or the way back from; undefined for any other element. */
  footnoteOf(element: Element): string | undefined;
  /** Why an element is clutter; undefined when it is none. */
  verdict(element: Element): Verdict | undefined;

  /** Where a picture is, and when it may be loaded; `url` is what the page says. Null where it is too small to be one. */
  pictureAt(element: Element, url: string): Pick<Image, 'url' | 'loads'> | null;

  /** Whether the person sees an element. */
  isSeen(element: Element): boolean;
  /** Whether a picture shows the author, and nothing of the article. */
  isPortrait(element: Element): boolean;
  /** Pictures that have been written before the folded label around them: there they are written no more. */
  readonly beforeFolds: Set<Element>;

  /** Writes a node of the page, whatever it is, by its handler. */
  node(node: Node): void;
  /** Writes what stands in an element. */
  children(element: Element): void;
  /**
   * Writes an item, a cell or the like, which its parent's handler knows: folded where it is clutter, in its language.
   * `write` writes what stands in it: `children` where it is not given.
   */
  item(element: Element, write?: () => void): void;

  /** Writes letters that the page draws without holding them: quotation marks of `<q>`, a picture of a sign. */
  letters(letters: string): void;
  /** Marks all letters that `write` writes. */
  marked(kind: MarkKind, write: () => void): void;
  /** Writes a `<br>`; the second in a row begins a paragraph. */
  lineBreak(): void;
  /** A place where one block ends and another begins. */
  boundary(): void;
  /** Closes the open line, even in one text. */
  closeLine(): void;

  /** Adds a block here; in the middle of a line, or in one text, after it. */
  add(block: Block): void;
  /** Gives what `write` writes as blocks; they are not added. */
  blocksOf(write: () => void): Block[];
  /** Gives what `write` writes as one text; it is not added. */
  oneTextOf(write: () => void, options?: OneTextOptions): OneText;
  /**
   * Folds what `write` writes: marked where it is but `letters` in a line, else as a removal. Inside what is folded
   * already it is just written.
   */
  fold(verdict: Verdict, letters: boolean, write: () => void): void;
}

/** Writes an element that stands in a line, or that stands for itself anywhere (`<hr>`, `<img>`). */
export type InlineHandler = (element: Element, writer: Writer) => void;

/** Writes an element as blocks; `plain` leaves it to be what any other element is. It is asked for none in one text. */
export type BlockHandler = (element: Element, writer: Writer) => 'plain' | undefined;

/** How elements of one name are written. */
export type Handler = { readonly inline: InlineHandler } | { readonly block: BlockHandler };

/** All handlers, and what else a writer must know of elements. */
export interface Handlers {
  /** By the element's name. What is never drawn is passed over unless its name has a handler. */
  readonly byName: ReadonlyMap<string, Handler>;
  /** The handler by class or role; it goes before a block's handler by name, and behind an inline one. */
  byAttributes(element: Element): BlockHandler | undefined;
  /** The handler that goes before any other in code. */
  inCode(element: Element): InlineHandler | undefined;
  /** Letters that the browser draws around what an element holds, where its own handler does not write it. */
  around(element: Element, writer: Writer): readonly [open: string, close: string];
  /** Whether an element is part of the text, however unlikely that looks. */
  belongs(element: Element): boolean;
  /** Why an element is clutter for where it stands, though nothing was noted on it. */
  clutter(element: Element): Verdict | undefined;
  /** Writes what an element holds that stays when the element is folded. */
  beforeFold(element: Element, verdict: Verdict, writer: Writer): void;
}
