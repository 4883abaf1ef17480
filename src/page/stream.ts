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
  let depth = 0;
  let next = template.nextSibling;
  while (next) {
    const after: ChildNode | null = next.nextSibling;
    if (next.nodeType === 8) {
      const data = next.nodeValue ?? '';
      if (data === '/$' && depth === 0) break;
      if (data === '/$') depth -= 1;
      else if (data === '$' || data === '$?' || data === '$!' || data === '$~') depth += 1;
    }
    next.remove();
    next = after;
  }
  replaceWithContent(template, piece);
}
