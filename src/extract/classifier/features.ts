import { type Flow, Inside } from '../../blocks';
import { endsSentence } from '../../html/space';
import type { Snapshot } from '../../model';
import type { Headline } from '../candidates/headline';
import { blocksOf, mainOf, stepsTo } from './blocks';
import { FEATURES } from './columns';
import { groupsOf } from './groups';
import { namesOf } from './names';
import { shapesOf } from './shapes';
import { between, sumsOf } from './sums';

/** What is known of the page when its pieces are described. */
export interface Known {
  readonly snapshot: Snapshot;
  readonly flow: Flow;
  readonly headline: Headline;
  /** The pieces that are clutter when the whole page is cleaned. */
  readonly folded: Uint8Array;
  /** The pieces that Readability keeps. */
  readonly kept: Uint8Array;
}

const log = Math.log1p;

/** How many pieces on either side are around a piece, and how many right beside it. */
const REACH = 5;
const BESIDE = 2;
/** Distances in pieces are told up to this one. */
const FAR = 40;

/**
 * A row of features for every piece of the flow, one row behind the other; nothing but noughts for those that need not
 * be asked about. Takes time linear in the page.
 */
export function describe(
  { snapshot, flow, headline, folded, kept }: Known,
  unasked: Uint8Array | null = null,
): Float32Array {
  const { pieces } = flow;
  const size = pieces.length;
  const sums = sumsOf(flow, folded, kept);
  const allWords = sums.words[size] || 1;
  const allProse = sums.prose[size] || 1;
  const block = blocksOf(sums, allProse);
  const main = mainOf(flow, folded, sums);
  const steps = main && stepsTo(main.box);
  const shapes = shapesOf(flow, folded);
  const groups = groupsOf(flow, sums, allProse);
  const names = namesOf();
  const body = foldedBody(snapshot);
  const said = new Map<string, number>();
  for (const { text } of pieces) said.set(text, (said.get(text) ?? 0) + 1);
  const toProse = distances(size, at => pieces[at]?.prose === true && !folded[at]);
  const page = {
    links: (sums.linked[size] ?? 0) / (sums.letters[size] || 1),
    prose: allProse / allWords,
    date: snapshot.facts.published ? 1 : 0,
    byline: snapshot.facts.byline ? 1 : 0,
    article: saysArticle(snapshot.document) ? 1 : 0,
    address: wordsOf(snapshot.url),
    kept: (sums.keptProse[size] ?? 0) / allProse,
    found: (sums.kept[size] ?? 0) > 0 ? 1 : 0,
  };

  const rows = new Float32Array(size * FEATURES.length);
  let sinceFolded = FAR;
  let sinceHeading = 0;
  for (const piece of pieces) {
    const { index: at, text, inside, holder } = piece;
    const [farFolded, farHeading] = [sinceFolded, sinceHeading];
    sinceFolded = folded[at] ? 0 : Math.min(FAR, sinceFolded + 1);
    sinceHeading = piece.level > 0 ? 0 : sinceHeading + piece.words;
    if (unasked?.[at]) continue;
    const [before, behind] = [pieces[at - 1], pieces[at + 1]];
    const [from, until] = [Math.max(0, at - REACH), Math.min(size, at + REACH + 1)];
    const around = between(sums.words, from, until) || 1;
    const box = flow.box.get(holder) ?? null;
    const parent = block(box?.up ?? null);
    const grandparent = block(box?.up?.up ?? null);
    const group = groups(box);
    const shape = shapes[at];
    const name = holder.localName;
    const named = names(box);
    const start = text.length > LETTERS ? text.slice(0, LETTERS) : text;
    rows.set(
      [
        folded[at] ?? 0,
        inside & Inside.hidden ? 1 : 0,
        log(piece.words),
        piece.linked / text.length,
        piece.prose ? 1 : 0,
        endsSentence(text) ? 1 : 0,
        countOf(start, COMMAS) / start.length,
        countOf(start, FIGURES) / start.length,
        countOf(start, CAPITALS) / start.length,
        piece.level,
        inside & Inside.nav ? 1 : 0,
        inside & Inside.aside ? 1 : 0,
        inside & Inside.header ? 1 : 0,
        inside & Inside.footer ? 1 : 0,
        inside & Inside.list ? 1 : 0,
        inside & Inside.table ? 1 : 0,
        inside & Inside.excerpt ? 1 : 0,
        inside & Inside.form ? 1 : 0,
        inside & Inside.article ? 1 : 0,
        inside & Inside.main ? 1 : 0,
        inside & Inside.control ? 1 : 0,
        inside & (Inside.caption | Inside.figure) ? 1 : 0,
        name === 'p' ? 1 : 0,
        name === 'li' || name === 'dd' || name === 'dt' ? 1 : 0,
        name === 'div' || name === 'span' || name === 'section' ? 1 : 0,
        body !== '' && piece.words >= 4 && body.includes(text.slice(0, 60).toLowerCase()) ? 1 : 0,
        headline.at < 0 ? 0.5 : at > headline.at ? 1 : 0,
        headline.at < 0 ? -1 : log(Math.abs(at - headline.at)),
        at / size,
        (sums.prose[at] ?? 0) / allProse,
        log(before?.words ?? 0),
        log(behind?.words ?? 0),
        before ? before.linked / before.text.length : 1,
        behind ? behind.linked / behind.text.length : 1,
        between(sums.prose, from, until) / around,
        between(sums.prose, Math.max(0, at - BESIDE), Math.min(size, at + BESIDE + 1)) /
          (between(sums.words, Math.max(0, at - BESIDE), Math.min(size, at + BESIDE + 1)) || 1),
        between(sums.folded, from, until) / around,
        between(sums.linked, from, until) / (between(sums.letters, from, until) || 1),
        toProse.since[at] ?? FAR,
        toProse.until[at] ?? FAR,
        farFolded,
        log(farHeading),
        parent.words,
        parent.links,
        parent.prose,
        parent.share,
        parent.pieces,
        grandparent.words,
        grandparent.links,
        grandparent.prose,
        grandparent.share,
        main && at >= main.box.from && at < main.box.to ? 1 : 0,
        main && at >= main.wide.from && at < main.wide.to ? 1 : 0,
        main && at >= main.whole.from && at < main.whole.to ? 1 : 0,
        (box?.depth ?? 0) - (main?.box.depth ?? 0),
        steps ? steps(box) : -1,
        main ? Math.max(-FAR, Math.min(FAR, at - main.box.to)) : 0,
        named.clutter,
        named.articles,
        log(shape?.pieces ?? 0),
        (shape?.prose ?? 0) / (shape?.words || 1),
        (shape?.prose ?? 0) / allProse,
        group.boxes,
        group.words,
        group.links,
        group.prose,
        group.share,
        group.own,
        group.place,
        log(allWords),
        page.links,
        page.prose,
        main?.share ?? 0,
        page.date,
        page.byline,
        page.article,
        page.address,
        (said.get(text) ?? 0) > 1 ? 1 : 0,
        kept[at] ?? 0,
        between(sums.kept, from, until) / around,
        parent.kept,
        grandparent.kept,
        page.kept,
        page.found,
        log(sums.kept[size] ?? 0),
      ],
      at * FEATURES.length,
    );
  }
  return rows;
}

function foldedBody({ facts }: Snapshot): string {
  return facts.body?.replace(/\s+/g, ' ').toLowerCase() ?? '';
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

/** So many of a text's first letters tell what signs it is made of. */
const LETTERS = 400;
const COMMAS = /[,;，、]/g;
const FIGURES = /[0-9]/g;
/** Latin, Greek and Cyrillic; the classes of Unicode take longer to compile than the page takes to be described. */
const CAPITALS = /[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĻŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽΑ-ΩЀ-Я]/g;

function countOf(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}
