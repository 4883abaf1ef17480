import type { Snapshot } from '../model';
import { type Flow, Inside, isProse, type Piece } from '../text/flow';
import { type Around, surroundings } from './around';
import { FEATURES } from './columns';
import type { Headline } from './headline';

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

const log = (count: number) => Math.log1p(count);

/** A row of features for every piece of the flow, one row behind the other. Takes time linear in the page. */
export function describe(known: Known): Float32Array {
  const { flow } = known;
  const around = surroundings(known);
  const width = FEATURES.length;
  const rows = new Float32Array(flow.pieces.length * width);
  for (const piece of flow.pieces) rows.set(row(known, piece, around), piece.index * width);
  return rows;
}

function row({ snapshot, flow, headline, kept, folded }: Known, piece: Piece, around: Around): number[] {
  const at = piece.index;
  const { text, inside } = piece;
  const is = (flag: number) => (inside & flag ? 1 : 0);
  const [before, behind] = [flow.pieces[at - 1], flow.pieces[at + 1]];
  const name = piece.holder.localName;
  const page = around.page;
  return [
    kept?.has(at) ? 1 : 0,
    kept ? 1 : 0,
    folded[at] ?? 0,
    is(Inside.hidden),
    log(piece.words),
    piece.linked / text.length,
    isProse(piece) ? 1 : 0,
    /[.!?…。！？؟][\p{P}\p{S}]*$/u.test(text) ? 1 : 0,
    ...shares(text),
    piece.level,
    is(Inside.nav),
    is(Inside.aside),
    is(Inside.header),
    is(Inside.footer),
    is(Inside.list),
    is(Inside.table),
    is(Inside.excerpt),
    is(Inside.form),
    is(Inside.article),
    is(Inside.main),
    is(Inside.control),
    is(Inside.caption | Inside.figure),
    name === 'p' ? 1 : 0,
    name === 'li' || name === 'dd' || name === 'dt' ? 1 : 0,
    name === 'div' || name === 'span' || name === 'section' ? 1 : 0,
    around.inBody(piece) ? 1 : 0,
    headline.at < 0 ? 0.5 : at > headline.at ? 1 : 0,
    headline.at < 0 ? -1 : log(Math.abs(at - headline.at)),
    at / flow.pieces.length,
    around.proseBefore(at),
    1 - around.proseBefore(at),
    log(before?.words ?? 0),
    log(behind?.words ?? 0),
    before ? before.linked / before.text.length : 1,
    behind ? behind.linked / behind.text.length : 1,
    around.window(at, 'prose'),
    around.window(at, 'folded'),
    around.window(at, 'kept'),
    ...around.parents(piece),
    ...around.main(piece),
    ...around.names(piece),
    ...around.shape(piece),
    log(page.words),
    page.linked,
    page.prose,
    page.kept,
    snapshot.facts.published ? 1 : 0,
    snapshot.facts.byline ? 1 : 0,
    around.twice(text) ? 1 : 0,
  ];
}

const LETTERS = 400;

/** The shares of commas, figures and capitals among a text's first letters. */
function shares(text: string): [number, number, number] {
  const short = text.length > LETTERS ? text.slice(0, LETTERS) : text;
  let commas = 0;
  let figures = 0;
  let capitals = 0;
  let plain = true;
  for (let at = 0; at < short.length; at++) {
    const code = short.charCodeAt(at);
    if (code === 0x2c || code === 0x3b || code === 0xff0c || code === 0x3001) commas++;
    else if (code >= 0x30 && code <= 0x39) figures++;
    else if (code >= 0x41 && code <= 0x5a) capitals++;
    else if (code >= 0xc0 && (code < 0x2000 || code > 0x206f)) plain = false;
  }
  // Only letters beyond ASCII need a look at what Unicode says of them.
  if (!plain) capitals = short.match(/\p{Lu}/gu)?.length ?? 0;
  return [commas / short.length, figures / short.length, capitals / short.length];
}
