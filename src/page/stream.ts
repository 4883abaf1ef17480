import { replaceWithContent } from '../html/move';
import { isStreamed } from './hidden';

/**
 * Puts the pieces that React streamed to the end of the page where its scripts would: `<div hidden id="S:n">` into
 * the boundary that `<template id="B:n">` begins, or over the placeholder `<template id="P:n">`. A piece whose
 * place is unknown stays where it is and is shown. (react-dom, the instruction set of its streaming server
 * renderer: `$RC` completes a boundary, `$RS` a segment.)
 */
export function settleStreams(document: Document, hidden: Set<Element>): void {
  const pieces = [...document.querySelectorAll('[hidden][id*="S:"]')].filter(piece => isStreamed(piece.id));
  if (pieces.length === 0) return;
  const places = new Map<string, Element>();
  for (const template of document.querySelectorAll('template[id*=":"]')) places.set(template.id, template);
  for (const piece of pieces) {
    hidden.delete(piece);
    const boundary = places.get(named(piece.id, 'B:'));
    const placeholder = places.get(named(piece.id, 'P:'));
    if (boundary) completeBoundary(boundary, piece);
    else if (placeholder) replaceWithContent(placeholder, piece);
    if (boundary || placeholder) piece.remove();
    else piece.removeAttribute('hidden');
  }
}

/** Sibling of an id with another letter before its number: `xS:1` → `xB:1`. */
function named(id: string, kind: 'B:' | 'P:'): string {
  const at = id.lastIndexOf('S:');
  return id.slice(0, at) + kind + id.slice(at + 2);
}

/** Replaces the fallback, up to the comment that closes the boundary, by the piece. */
function completeBoundary(template: Element, piece: Element): void {
  const end = endOf(template);
  // Without its comments, which some tools take out, the boundary ends nowhere, and what follows is no fallback.
  for (let next = end && template.nextSibling; next && next !== end; next = template.nextSibling)
    next.remove();
  replaceWithContent(template, piece);
}

/** How many nodes a fallback has at most. */
const LONGEST = 1000;

/** The comment that closes the boundary of a placeholder; null where there is none. */
function endOf(template: Element): ChildNode | null {
  let depth = 0;
  let left = LONGEST;
  for (let next = template.nextSibling; next && left > 0; next = next.nextSibling) {
    left -= 1;
    if (next.nodeType !== 8) continue;
    const data = next.nodeValue ?? '';
    if (data === '/$' && depth === 0) return next;
    if (data === '/$') depth -= 1;
    else if (data === '$' || data === '$?' || data === '$!' || data === '$~') depth += 1;
  }
  return null;
}
