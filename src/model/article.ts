import type { Formula, Reason, Rich } from './text';

/** A person's clean copy of a page: metadata, and blocks in reading order. Plain data; it survives JSON. */
export interface Article {
  /** The address the page was read at. */
  readonly url: string;
  /** The address the page names as its own (http or https), or null. */
  readonly canonical: string | null;
  /** The headline without the site's name. */
  readonly title: string | null;
  /** The sentence under the headline, where the page sets one apart. */
  readonly dek: string | null;
  /** Who wrote it, without "By". */
  readonly byline: string | null;
  /** ISO 8601, with the zone where the page gives one. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly site: string | null;
  /** The agency or first publisher that it was taken from ("Reuters"), where it is a copy. */
  readonly via: string | null;
  /** BCP 47. */
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
  /** The picture on top, when it does not stand in `blocks`. */
  readonly lead: Image | null;
  readonly blocks: readonly Block[];
}

export type Block =
  | Paragraph
  | Heading
  | Excerpt
  | List
  | Figure
  | Table
  | Code
  | MathBlock
  | Embed
  | ThematicBreak
  | Removal;

/** Language (BCP 47) and direction of a block, where they are not the article's. */
export interface LangAndDir {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

export interface Paragraph extends LangAndDir {
  readonly type: 'paragraph';
  readonly text: Rich;
}

export interface Heading extends LangAndDir {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly text: Rich;
}

/** A `<blockquote>`. */
export interface Excerpt extends LangAndDir {
  readonly type: 'excerpt';
  readonly blocks: readonly Block[];
}

export interface List extends LangAndDir {
  readonly type: 'list';
  readonly ordered: boolean;
  /** The first number of an ordered list. */
  readonly start: number;
  /** Whether its numbers go down. */
  readonly reversed?: true;
  /** In what it is numbered, where these are no figures: letters, or Roman numerals. */
  readonly numbering?: 'a' | 'A' | 'i' | 'I';
  readonly items: readonly (readonly Block[])[];
}

/** One picture, or several of a gallery, with their caption, and whose they are ("Photo: …"). */
export interface Figure {
  readonly type: 'figure';
  readonly images: readonly Image[];
  readonly caption: Rich | null;
  readonly credit: Rich | null;
}

/** `url` has passed the one door for URLs; sizes in CSS pixels where the page gives them. */
export interface Image {
  readonly url: string;
  readonly alt: string;
  readonly width: number | null;
  readonly height: number | null;
  /**
   * When it may be loaded: at once where the page itself has drawn it, for then whoever serves it knows of the visit; else
   * when the person asks for it; never from the person's own network for a page of elsewhere.
   */
  readonly loads: 'at-once' | 'on-request' | 'never';
}

export interface Table {
  readonly type: 'table';
  readonly caption: Rich | null;
  /** Whether the caption stands below the rows. */
  readonly captionBelow?: true;
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly blocks: readonly Block[];
}

export interface Code {
  readonly type: 'code';
  readonly language: string | null;
  /** What the tab says that it stands behind. */
  readonly title: string | null;
  readonly text: Rich;
}

/** A formula set apart, with its letters as text. */
export interface MathBlock extends Formula {
  readonly type: 'math';
  readonly text: Rich;
}

/** Something from elsewhere that stands in the article: a post with its author, a video, a sound, a frame. */
export interface Embed {
  readonly type: 'embed';
  readonly kind: 'post' | 'video' | 'audio' | 'frame';
  readonly provider: string | null;
  /** What it calls itself, where it is no post. */
  readonly title: string | null;
  readonly url: string | null;
  readonly author: string | null;
  /** As in `@name`, with the at sign. */
  readonly handle: string | null;
  /** ISO 8601, a date or a date with time. */
  readonly published: string | null;
  readonly blocks: readonly Block[];
  /** The line that names author and date, as it stood. */
  readonly credit: Rich | null;
}

/** An `<hr>`. */
export interface ThematicBreak {
  readonly type: 'rule';
}

/** Clutter, folded where it stood. `rule` is the id of the rule that found it. */
export interface Removal {
  readonly type: 'removal';
  readonly rule: string;
  readonly reason: Reason;
  readonly blocks: readonly Block[];
}
