import type { Article, Block, Embed, Rich, Span } from '../../model';
import { kindAt, UPPER } from '../../text/letters';
import type { Flat, Passage } from './flat';
import { trimmed } from './flat';
import type { Quotation } from './quotations';

/** Words that are somebody's by their place, with no marks around them: a post, a block quotation, a turn. */
export interface Form extends Quotation {
  readonly form: 'post' | 'block' | 'transcript' | 'selection';
  /** Who is named beside them, and where; null where only the text before may tell. */
  readonly by: Named | null;
}

export interface Named {
  readonly name: string;
  readonly span: Span | null;
}

interface Group {
  readonly form: 'post' | 'block';
  readonly ids: ReadonlySet<number>;
  readonly embed: Embed | null;
}

/** The forms of an article, and the passages that hold them or their credit: nothing else is read there. */
export function formsOf(article: Article, flat: Flat): { forms: Form[]; taken: ReadonlySet<Passage> } {
  const taken = new Set<Passage>();
  const forms: Form[] = [];
  const grouped = groups(article.blocks, []);
  if (grouped.length > 0) takeGroups(flat, grouped, forms, taken);
  const rest = taken.size > 0 ? flat.passages.filter(passage => !taken.has(passage)) : flat.passages;
  const plain = flat.text.includes('(@') ? plainPosts(flat, rest) : [];
  for (const { form, passages } of [...plain, ...transcripts(flat, rest)]) {
    if (passages.some(passage => taken.has(passage))) continue;
    forms.push(form);
    for (const passage of passages) taken.add(passage);
  }
  if (forms.length > 1) forms.sort((a, b) => a.outer.start - b.outer.start);
  return { forms, taken };
}

function takeGroups(flat: Flat, grouped: readonly Group[], forms: Form[], taken: Set<Passage>): void {
  const byBlock = new Map<number, Passage[]>();
  for (const passage of flat.passages) {
    const others = byBlock.get(passage.block) ?? [];
    byBlock.set(passage.block, others);
    others.push(passage);
  }
  for (const group of grouped) {
    const inside = [...group.ids].flatMap(id => byBlock.get(id) ?? []);
    const form = group.embed ? post(flat, inside, group.embed) : block(flat, inside);
    if (!form) continue;
    forms.push(form);
    for (const passage of inside) taken.add(passage);
  }
}

/** Adds the posts and the block quotations among some blocks to those found so far. */
function groups(blocks: readonly Block[], found: Group[]): Group[] {
  for (const block of blocks) {
    if (block.type === 'list') for (const item of block.items) groups(item, found);
    else if (block.type === 'embed' && block.kind === 'post')
      found.push({ form: 'post', ids: idsOf([block]), embed: block });
    else if (block.type !== 'excerpt') continue;
    else if (block.blocks.some(inner => inner.type === 'embed' || inner.type === 'excerpt'))
      groups(block.blocks, found);
    else found.push({ form: 'block', ids: idsOf(block.blocks), embed: null });
  }
  return found;
}

function idsOf(blocks: readonly Block[]): Set<number> {
  const ids = new Set<number>();
  const visit = (block: Block) => {
    const add = (rich: Rich | null) => rich && ids.add(rich.id);
    if (block.type === 'paragraph' || block.type === 'heading') add(block.text);
    if (block.type === 'embed') add(block.credit);
    if (block.type === 'embed' || block.type === 'excerpt') block.blocks.forEach(visit);
    if (block.type === 'list') block.items.flat().forEach(visit);
  };
  blocks.forEach(visit);
  return ids;
}

function post(flat: Flat, inside: readonly Passage[], embed: Embed): Form | null {
  const said = inside.filter(({ block }) => block !== embed.credit?.id);
  const name = embed.author ?? embed.handle;
  const credit = inside.find(({ block }) => block === embed.credit?.id);
  const at = credit && name ? flat.text.slice(credit.start, credit.end).indexOf(name) : -1;
  const span =
    credit && name && at >= 0 ? { start: credit.start + at, end: credit.start + at + name.length } : null;
  return posted(flat.text, said, name ? { name, span } : null);
}

/** A block quotation. One in which somebody is quoted in marks is a text like any other. */
function block(flat: Flat, inside: readonly Passage[]): Form | null {
  const last = inside.at(-1);
  if (!last) return null;
  const source = SOURCE.exec(flat.text.slice(last.start, last.end));
  const said = source && inside.length > 1 ? inside.slice(0, -1) : inside;
  const text = said.map(({ start, end }) => flat.text.slice(start, end)).join('\n');
  if (/\S.*[“"«„]\S/.test(text.replace(/^[\s“"«„'‘]+/, ''))) return null;
  const name = source && inside.length > 1 ? (source[1] ?? '').trim() : '';
  const start = last.start + (source?.[0].indexOf(name) ?? 0);
  const by = name ? { name, span: { start, end: start + name.length } } : null;
  const form = formOf('block', said, by);
  return form && { ...form, parts: form.parts.map(part => bare(flat.text, part)) };
}

const SOURCE = /^\s*[—–―-]+\s*([^,\n]{2,60})(?:,[^\n]*)?$/;

/** A part without the marks that may enclose it. */
function bare(text: string, part: Span): Span {
  let { start, end } = part;
  while (start < end && /[\s“"«„‘]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s”"»“]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function formOf(form: Form['form'], said: readonly Span[], by: Named | null): Form | null {
  const parts = said.filter(({ start, end }) => end > start).map(({ start, end }) => ({ start, end }));
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  return { form, parts, outer: { start: first.start, end: last.end }, glyph: '', cut: false, by };
}

/** A post: its words without the links that end it, and without marks that enclose it. */
function posted(text: string, said: readonly Span[], by: Named | null): Form | null {
  const parts = [...said];
  for (let last = parts.pop(); last; last = parts.pop()) {
    const end = linksFrom(text, last);
    if (end <= last.start) continue;
    parts.push({ start: last.start, end });
    break;
  }
  const form = formOf('post', parts, by);
  return form && { ...form, parts: form.parts.map(part => opened(text, part)) };
}

/** Where the links begin that some words end with: https://…, pic.example.com/…. */
function linksFrom(text: string, { start, end }: Span): number {
  let at = end;
  for (;;) {
    const words = text.slice(start, at).trimEnd();
    const word = words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('\u00a0')) + 1);
    if (!/^(?:https?:\/\/|www\.|[a-z]+(?:\.[a-z]+)+\/\S)/i.test(word)) return start + words.length;
    at = start + words.length - word.length;
  }
}

/** A part without the marks around it, where they enclose the whole of it. */
function opened(text: string, part: Span): Span {
  const { start, end } = trimmed(text, part);
  const encloses = /^(?:“[^“”]+”|"[^"]+"|«[^«»]+»|„[^„“]+“|‘[^‘“"]+’)$/.test(text.slice(start, end));
  return encloses ? { start: start + 1, end: end - 1 } : part;
}

interface Plain {
  readonly form: Form;
  readonly passages: readonly Passage[];
}

/** "— Name (@handle) July 10, 2025" below a line or at its end. */
const CREDIT = /[—–-]{1,2}\s*([^—–()\n]{1,60}?)\s*\(@\w{1,30}\)[^\n]{0,40}$/;

function plainPosts(flat: Flat, passages: readonly Passage[]): Plain[] {
  const found: Plain[] = [];
  for (const [index, passage] of passages.entries()) {
    const line = flat.text.slice(passage.start, passage.end);
    const tail = Math.max(0, line.length - 160);
    const credit = line.includes('(@') ? CREDIT.exec(line.slice(tail)) : null;
    if (!credit) continue;
    const at = passage.start + tail + credit.index;
    const name = credit[1] ?? '';
    const start = at + credit[0].indexOf(name);
    const own = { start: passage.start, end: at };
    const before = passages[index - 1];
    const above = flat.text.slice(own.start, own.end).trim() === '';
    const said = above ? before : own;
    const form =
      said &&
      posted(flat.text, [trimmed(flat.text, said)], { name, span: { start, end: start + name.length } });
    if (form) found.push({ form, passages: above && before ? [before, passage] : [passage] });
  }
  return found;
}

/** "Q:", "A:", "MODERATOR:": a label that opens a line. */
const LABEL = /^\s*((?:[QA]|[\p{Lu}][\p{Lu}.'’-]+(?: [\p{Lu}][\p{Lu}.'’-]*){0,3}))\s*:\s+(?=\S)/u;

function labelOf(opening: string): RegExpExecArray | null {
  const label = opening.slice(0, Math.max(0, opening.indexOf(':'))).trim();
  const may = kindAt(label, 0) & UPPER && label === label.toUpperCase();
  return may ? LABEL.exec(opening) : null;
}

/** Runs of lines that each begin with a label. One alone is no conversation. */
function transcripts(flat: Flat, passages: readonly Passage[]): Plain[] {
  const turns: (RegExpExecArray | null)[] = [];
  let labelled = 0;
  for (const { start, end } of passages) {
    const turn = labelOf(flat.text.slice(start, Math.min(end, start + 90)));
    if (turn) labelled += 1;
    turns.push(turn);
  }
  if (labelled < 2) return [];
  return turns.flatMap((turn, index) => {
    const passage = passages[index];
    if (!turn || !passage || !(turns[index - 1] || turns[index + 1])) return [];
    const [opening, label = ''] = turn;
    const start = passage.start + opening.indexOf(label);
    const by = /^[QA]$/.test(label) ? null : { name: label, span: { start, end: start + label.length } };
    const part = opened(flat.text, { start: passage.start + opening.length, end: passage.end });
    const form = formOf('transcript', [part], by);
    return form ? [{ form, passages: [passage] }] : [];
  });
}
