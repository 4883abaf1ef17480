import type { Doubt, Part } from './reading';
import type { Reason, Span } from './text';

/**
 * What passes from stage to stage before there is an article: a private copy of the page, never the page.
 * Only `takeSnapshot` has seen the live document; only `compose` and the stages before it see these.
 */
export interface Snapshot {
  /** A document of ours, inert: shadow roots, frames and streamed pieces stand where they are seen. */
  readonly document: Document;
  readonly url: string;
  readonly metadata: Metadata;
  /** Elements that the person does not see, by computed style. Their descendants are not listed. */
  readonly hidden: ReadonlySet<Element>;
  readonly selection: Selected | null;
  /**
   * The pictures that the page itself has loaded and the person sees, each with the address that it came from; null for one
   * that is drawn too small to be looked at.
   */
  readonly drawn: ReadonlyMap<Element, string | null>;
  /** The JSON-LD of the page, each script as it stands. */
  readonly linkedData: readonly string[];
  /** Which part of it the person wants to read. */
  readonly part: Part;
  readonly loading: boolean;
}

/** The two ends of what is selected, in the private document. */
export interface Selected {
  readonly start: { readonly node: Node; readonly offset: number };
  readonly end: { readonly node: Node; readonly offset: number };
}

/** What the page says of itself: JSON-LD, meta elements, `<title>`. Unknown is null. */
export interface Metadata {
  /** Headlines claimed for this page, the most trusted first, the site's name taken off. */
  readonly titles: readonly string[];
  readonly dek: string | null;
  readonly byline: string | null;
  /** The byline is what the page's markup, or Readability, takes for one in its text: it may be another story's. */
  readonly bylineGuessed: boolean;
  readonly published: string | null;
  readonly modified: string | null;
  readonly site: string | null;
  /** The agency or first publisher, where the head of the page says that it is a copy. */
  readonly via: string | null;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
  readonly canonical: string | null;
  readonly image: string | null;
  /** JSON-LD `articleBody`, as plain text. */
  readonly body: string | null;
  /** JSON-LD `isAccessibleForFree: false`. */
  readonly paywalled: boolean;
}

/** What Mozilla Readability makes of a page: an independent witness. */
export interface ReadabilityReading {
  /** Whether it finds an article. */
  readonly found: boolean;
  /** Whether, at a glance, it expects to find one: hardly on lists, shops and other pages without paragraphs. */
  readonly expected: boolean;
  /** The texts of the private document that it keeps. */
  readonly texts: ReadonlySet<Text>;
  readonly metadata: ReadabilityMetadata;
  /** Milliseconds that it took. */
  readonly ms: number;
}

/** What Readability says of an article, besides its text. Unknown is null. */
export interface ReadabilityMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly excerpt: string | null;
  readonly site: string | null;
  /** As the page writes it. */
  readonly published: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
}

/** An element that may hold the article. */
export interface Candidate {
  readonly snapshot: Snapshot;
  /** Everything below it is the candidate's; what is not the article's there gets a verdict. */
  readonly root: Element;
  /** Who proposed it, for `doubts` and bug reports. */
  readonly source: string;
  readonly title: string | null;
  /** The element that shows the title, where there is one. It may stand outside `root`. */
  readonly headline: Element | null;
}

/** Who may say that a text block is not the article's. */
export type Witness = 'styles' | 'rules' | 'classifier' | 'readability';

/** Why something is not the article's. */
export interface Verdict {
  readonly rule: string;
  readonly reason: Reason;
}

/** A note on a text block: who says that it is not the article's, by which rule, for what reason. */
export interface Exclusion extends Verdict {
  readonly witness: Witness;
  /** Blocks that are excluded as one have the same number; 0 for a block on its own. */
  readonly section: number;
}

/** Clutter inside a text: letters of one text node. */
export interface Fold extends Span, Verdict {}

/** What a page shows as text of who wrote its article, and when. Dates in ISO 8601; unknown is null. */
export interface Shown {
  readonly byline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
}

/** A candidate with what is not the article's in it, by its elements. Nothing is cut: the tree is as it was. */
export interface Cleaned {
  readonly candidate: Candidate;
  readonly verdicts: ReadonlyMap<Element, Verdict>;
  readonly folds: ReadonlyMap<Text, readonly Fold[]>;
  readonly shown: Shown;
  readonly doubts: readonly Doubt[];
}
