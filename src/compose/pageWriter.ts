import { isFormulaPart, isInline, isLetters, isUndrawn } from '../html/elements';
import { isBlank } from '../html/space';
import type { Cleaned, Fold, Image, Reason, Selection, Verdict } from '../model';
import { BlockWriter, foldedBy } from './blockWriter';
import { besideCode } from './code';
import { type Footnotes, findFootnotes } from './footnotes';
import { langAndDirIn } from './langAndDir';
import type { ArticleMetadata } from './metadata';
import { PicturePolicy } from './picturePolicy';
import { isPortrait } from './portrait';
import type { Handlers, Writer } from './writer';

/** Elements that are walked in each other; scripts nest them without end, and recursion has one. */
const DEEPEST = 256;

/** Why a part of a formula may be left out. Whatever else its letters tell means something else in a formula. */
const IN_FORMULAS: ReadonlySet<Reason> = new Set(['hidden', 'repeated']);

const NO_FOLDS: readonly Fold[] = [];

/**
 * Walks a cleaned candidate and writes its blocks: an element by its verdict first, then by the handler of its name, else
 * as a mere line or a mere boundary. In one text blocks are but lines.
 */
export class PageWriter extends BlockWriter implements Writer {
  readonly base: string;
  readonly lang: string | null;
  readonly #dir: 'ltr' | 'rtl';
  readonly #footnotes: Footnotes;
  readonly #pictures: PicturePolicy;
  /** What stands in and around code that is none of it. */
  readonly #besideCode: ReadonlyMap<Element, Verdict>;
  #depth = 0;

  constructor(
    readonly cleaned: Cleaned,
    { base, lang, dir }: Pick<ArticleMetadata, 'base' | 'lang' | 'dir'>,
    readonly handlers: Handlers,
  ) {
    const { root, snapshot } = cleaned.candidate;
    super(snapshot.selection);
    this.base = base;
    this.lang = lang;
    this.#dir = dir;
    this.#footnotes = findFootnotes(root, snapshot.url);
    this.#pictures = new PicturePolicy(snapshot);
    this.#besideCode = besideCode(root);
  }

  footnoteOf(element: Element): string | undefined {
    return this.#footnotes.links.get(element);
  }

  readonly beforeFolds = new Set<Element>();

  pictureAt(element: Element, url: string): Pick<Image, 'url' | 'loads'> | null {
    return this.#pictures.of(element, url);
  }

  isSeen(element: Element): boolean {
    return !this.#pictures.isHidden(element);
  }

  isPortrait(element: Element): boolean {
    return isPortrait(element, this.cleaned);
  }

  verdict(element: Element): Verdict | undefined {
    const verdict = this.cleaned.verdicts.get(element) ?? this.#besideCode.get(element);
    if (!verdict) return this.handlers.clutter(element);
    if (isFormulaPart(element) && !IN_FORMULAS.has(verdict.reason)) return undefined;
    return verdict.reason === 'unlikely' && this.handlers.belongs(element) ? undefined : verdict;
  }

  /** What of the person's selection has been written. */
  selection(): Selection | null {
    return this.line.selection?.selection() ?? null;
  }

  node(node: Node): void {
    if (isElement(node)) this.#element(node);
    else if (isText(node)) this.#text(node);
  }

  children(element: Element): void {
    const { line } = this;
    let index = 0;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (line.selection) line.at(element, index);
      this.node(child);
      index += 1;
    }
    if (line.selection) line.at(element, index);
  }

  item(element: Element, write: () => void = () => this.children(element)): void {
    const verdict = this.verdict(element);
    if (!verdict) {
      this.#within(element, write);
      return;
    }
    this.handlers.beforeFold(element, verdict, this);
    this.fold(verdict, isLetters(element), () => this.#within(element, write));
  }

  #element(element: Element): void {
    if (isUndrawn(element) && !this.handlers.byName.has(element.localName)) return;
    this.item(element, () => this.#byHandler(element));
  }

  /** Writes in the element's language and direction; its first line is a footnote's where the element is one. */
  #within(element: Element, write: () => void): void {
    const outer = this.langAndDir;
    this.langAndDir = langAndDirIn(element, outer, { lang: this.lang, dir: this.#dir });
    const footnote = this.#footnotes.bare.get(element);
    if (footnote) this.line.footnoteHere(footnote);
    this.#depth += 1;
    if (this.#depth > DEEPEST && element.firstElementChild && !isUndrawn(element)) this.#flat(element);
    else write();
    this.#depth -= 1;
    this.langAndDir = outer;
  }

  #byHandler(element: Element): void {
    const named = this.handlers.byName.get(element.localName);
    const inline =
      (this.preserve && this.handlers.inCode(element)) || (named && 'inline' in named && named.inline);
    if (inline) {
      inline(element, this);
      return;
    }
    const block = this.inOneText
      ? undefined
      : (this.handlers.byAttributes(element) ?? (named && 'block' in named ? named.block : undefined));
    if (!block || block(element, this) === 'plain') this.#plain(element);
  }

  #plain(element: Element): void {
    if (isInline(element)) this.children(element);
    else if (this.preserve) this.#inCode(element);
    else {
      this.begin();
      this.children(element);
      this.boundary();
    }
  }

  /** In code an element that is no run of letters is a line; beside the number of its line, it begins no new one. */
  #inCode(element: Element): void {
    const write = () => this.children(element);
    if (this.folding || element.localName === 'td') write();
    else this.line.lineOfCode(write, isOneOfMany(element));
  }

  /** Letters of a text node, what is clutter in them folded. */
  #text(node: Text): void {
    const { data } = node;
    const { line, preserve } = this;
    // White space between the rows of a table is no line of its code.
    if (preserve && isBlank(data) && /^t(?:able|body|head|r)$/.test(node.parentElement?.localName ?? ''))
      return;
    const own = this.folding ? undefined : this.cleaned.folds.get(node);
    const folds = own && !(node.parentElement && isFormulaPart(node.parentElement)) ? own : NO_FOLDS;
    let at = 0;
    for (const fold of folds.length > 1 ? folds.toSorted((a, b) => a.start - b.start) : folds) {
      const start = Math.max(at, fold.start);
      if (fold.end <= start) continue;
      line.node(node, data.slice(at, start), at, preserve);
      line.marked(foldedBy(fold), () => line.node(node, data.slice(start, fold.end), start, preserve));
      at = fold.end;
    }
    line.node(node, at > 0 ? data.slice(at) : data, at, preserve);
  }

  /**
   * Writes what stands in an element beyond any depth that is drawn with a purpose: elements that hold others are mere
   * lines, the innermost ones and clutter what they are anywhere.
   */
  #flat(root: Element): void {
    let node: Node = root;
    for (;;) {
      const inside: Node | null = node === root || this.#isLine(node) ? node.firstChild : null;
      this.#edge(node);
      if (!inside && node !== root) this.node(node);
      if (inside) {
        this.letters(this.#around(node)[0]);
        node = inside;
        continue;
      }
      while (node !== root && !node.nextSibling) {
        node = node.parentNode ?? root;
        this.letters(this.#around(node)[1]);
        this.#edge(node);
      }
      if (node === root || !node.nextSibling) return;
      node = node.nextSibling;
    }
  }

  /** Where an element that is written flat begins or ends. */
  #edge(node: Node): void {
    if (isElement(node) && node.firstElementChild && !isInline(node)) this.boundary();
  }

  /** The letters that the browser draws around what an element holds that is written flat. */
  #around(node: Node): readonly [open: string, close: string] {
    return isElement(node) ? this.handlers.around(node, this) : ['', ''];
  }

  /** Whether a node that is written flat is but its children: an element with others in it, and no clutter. */
  #isLine(node: Node): node is Element {
    return (
      isElement(node) &&
      node.firstElementChild !== null &&
      !isUndrawn(node) &&
      (this.folding || !this.verdict(node))
    );
  }
}

/** Whether an element stands beside another one of its kind, as lines do. */
function isOneOfMany(element: Element): boolean {
  const { previousElementSibling, nextElementSibling } = element;
  return [previousElementSibling, nextElementSibling].some(
    other => other?.localName === element.localName && kindOf(other) === kindOf(element),
  );
}

/** The first class of an element, without its number. */
function kindOf(element: Element): string {
  return element.classList[0]?.replace(/\d+$/, '') ?? '';
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
