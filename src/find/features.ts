import type { Snapshot } from '../model';
import { type Flow, Inside } from '../text/flow';
import { endsSentence } from '../text/space';
import { blocksOf, mainOf, stepsTo } from './blocks';
import { FEATURES } from './columns';
import type { Headline } from './headline';
import { namesOf } from './names';
import { shapesOf } from './shapes';
import { between, sumsOf } from './sums';

/** What is known of the page when its pieces are described. */
export interface Known {
  readonly snapshot: Snapshot;
  readonly flow: Flow;
  readonly headline: Headline;
  /** The pieces that Readability would keep, where it found something. */
  readonly kept: ReadonlySet<number> | null;
  /** The pieces that are clutter when the whole page is cleaned. */
  readonly folded: Uint8Array;
}

const log = Math.log1p;

/** How many pieces on either side are around a piece, and how many right beside it. */
const REACH = 5;
const BESIDE = 2;
/** Distances in pieces are told up to this one. */
const FAR = 40;

/** A row of features for every piece of the flow, one row behind the other. Takes time linear in the page. */
export function describe({ snapshot, flow, headline, kept, folded }: Known): Float32Array {
  const { pieces } = flow;
  const size = pieces.length;
  const sums = sumsOf(flow, folded, kept);
  const allWords = sums.words[size] || 1;
  const allProse = sums.prose[size] || 1;
  const block = blocksOf(sums, allProse);
  const main = mainOf(flow, folded, sums);
  const steps = main && stepsTo(main.box);
  const shapes = shapesOf(flow, folded);
  const names = namesOf();
  const body = foldedBody(snapshot);
  const said = new Map<string, number>();
  for (const { text } of pieces) said.set(text, (said.get(text) ?? 0) + 1);
  const toProse = distances(size, at => pieces[at]?.prose === true && !folded[at]);
  const page = {
    links: (sums.linked[size] ?? 0) / (sums.letters[size] || 1),
    prose: allProse / allWords,
    kept: keptProse(flow, kept) / allProse,
    date: snapshot.facts.published ? 1 : 0,
    byline: snapshot.facts.byline ? 1 : 0,
    article: saysArticle(snapshot.document) ? 1 : 0,
    address: wordsOf(snapshot.url),
  };

  const rows = new Float32Array(size * FEATURES.length);
  let to = 0;
  const put = (value: number) => {
    rows[to++] = value;
  };
  let sinceFolded = FAR;
  let sinceHeading = 0;
  for (const piece of pieces) {
    const { index: at, text, inside, holder } = piece;
    const is = (flag: number) => put(inside & flag ? 1 : 0);
    const [before, behind] = [pieces[at - 1], pieces[at + 1]];
    const [from, until] = [Math.max(0, at - REACH), Math.min(size, at + REACH + 1)];
    const around = between(sums.words, from, until) || 1;
    const box = flow.box.get(holder) ?? null;
    const parent = block(box?.up ?? null);
    const grandparent = block(box?.up?.up ?? null);
    const shape = shapes[at];
    const name = holder.localName;
    put(kept?.has(at) ? 1 : 0);
    put(kept ? 1 : 0);
    put(between(sums.kept, from, until) / around);
    put(page.kept);
    put(folded[at] ?? 0);
    is(Inside.hidden);
    put(log(piece.words));
    put(piece.linked / text.length);
    put(piece.prose ? 1 : 0);
    put(endsSentence(text) ? 1 : 0);
    putShares(text, put);
    put(piece.level);
    is(Inside.nav);
    is(Inside.aside);
    is(Inside.header);
    is(Inside.footer);
    is(Inside.list);
    is(Inside.table);
    is(Inside.excerpt);
    is(Inside.form);
    is(Inside.article);
    is(Inside.main);
    is(Inside.control);
    is(Inside.caption | Inside.figure);
    put(name === 'p' ? 1 : 0);
    put(name === 'li' || name === 'dd' || name === 'dt' ? 1 : 0);
    put(name === 'div' || name === 'span' || name === 'section' ? 1 : 0);
    put(body !== '' && piece.words >= 4 && body.includes(text.slice(0, 60).toLowerCase()) ? 1 : 0);
    put(headline.at < 0 ? 0.5 : at > headline.at ? 1 : 0);
    put(headline.at < 0 ? -1 : log(Math.abs(at - headline.at)));
    put(at / size);
    put((sums.prose[at] ?? 0) / allProse);
    put(log(before?.words ?? 0));
    put(log(behind?.words ?? 0));
    put(before ? before.linked / before.text.length : 1);
    put(behind ? behind.linked / behind.text.length : 1);
    put(between(sums.prose, from, until) / around);
    put(
      between(sums.prose, Math.max(0, at - BESIDE), Math.min(size, at + BESIDE + 1)) /
        (between(sums.words, Math.max(0, at - BESIDE), Math.min(size, at + BESIDE + 1)) || 1),
    );
    put(between(sums.folded, from, until) / around);
    put(between(sums.linked, from, until) / (between(sums.letters, from, until) || 1));
    put(toProse.since[at] ?? FAR);
    put(toProse.until[at] ?? FAR);
    put(sinceFolded);
    put(log(sinceHeading));
    put(parent.words);
    put(parent.links);
    put(parent.prose);
    put(parent.share);
    put(parent.pieces);
    put(grandparent.words);
    put(grandparent.links);
    put(grandparent.prose);
    put(grandparent.share);
    put(main && at >= main.box.from && at < main.box.to ? 1 : 0);
    put(main && at >= main.wide.from && at < main.wide.to ? 1 : 0);
    put(main && at >= main.whole.from && at < main.whole.to ? 1 : 0);
    put((box?.depth ?? 0) - (main?.box.depth ?? 0));
    put(steps ? steps(box) : -1);
    put(main ? Math.max(-FAR, Math.min(FAR, at - main.box.to)) : 0);
    const named = names(box);
    put(named.clutter);
    put(named.articles);
    put(log(shape?.pieces ?? 0));
    put((shape?.prose ?? 0) / (shape?.words || 1));
    put((shape?.prose ?? 0) / allProse);
    put(log(allWords));
    put(page.links);
    put(page.prose);
    put(main?.share ?? 0);
    put(page.date);
    put(page.byline);
    put(page.article);
    put(page.address);
    put((said.get(text) ?? 0) > 1 ? 1 : 0);
    sinceFolded = folded[at] ? 0 : Math.min(FAR, sinceFolded + 1);
    sinceHeading = piece.level > 0 ? 0 : sinceHeading + piece.words;
  }
  return rows;
}

function foldedBody({ facts }: Snapshot): string {
  return facts.body?.replace(/\s+/g, ' ').toLowerCase() ?? '';
}

function keptProse({ pieces }: Flow, kept: ReadonlySet<number> | null): number {
  if (!kept) return 0;
  return pieces.reduce((sum, { prose, index, words }) => sum + (prose && kept.has(index) ? words : 0), 0);
}

function saysArticle(document: Document): boolean {
  return document.querySelector('meta[property="og:type"][content="article"]') !== null;
}

/** Words in the last part of an address that are joined by hyphens: a headline, mostly. */
function wordsOf(url: string): number {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return Math.min(12, last.split(/[-_]/).length);
}

/** For each piece how many pieces lie since, and until, one of a kind; `FAR` where none is near. */
function distances(
  size: number,
  asked: (at: number) => boolean,
): { readonly since: Uint8Array; readonly until: Uint8Array } {
  const since = new Uint8Array(size);
  const until = new Uint8Array(size);
  for (let at = 0, far = FAR; at < size; at++) {
    since[at] = far;
    far = asked(at) ? 1 : Math.min(FAR, far + 1);
  }
  for (let at = size - 1, far = FAR; at >= 0; at--) {
    until[at] = far;
    far = asked(at) ? 1 : Math.min(FAR, far + 1);
  }
  return { since, until };
}

const LETTERS = 400;

/** The shares of commas, figures and capitals among a text's first letters. */
function putShares(text: string, put: (share: number) => void): void {
  const size = Math.min(text.length, LETTERS);
  let commas = 0;
  let figures = 0;
  let capitals = 0;
  for (let at = 0; at < size; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2c || code === 0x3b || code === 0xff0c || code === 0x3001) commas++;
    else if (code >= 0x30 && code <= 0x39) figures++;
    else if (code >= 0x41 && code <= 0x5a) capitals++;
    else if (code >= 0xc0 && code < 0x590 && isCapital(text[at] ?? '')) capitals++;
  }
  put(commas / size);
  put(figures / size);
  put(capitals / size);
}

function isCapital(letter: string): boolean {
  return letter.toLowerCase() !== letter;
}
