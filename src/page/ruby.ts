import { READING } from '../html/reading';
import { foldSpace } from '../html/space';
import type { Spot } from './space/settle';

/**
 * Takes the readings above letters, and the parentheses that stand for them elsewhere, out of the text of a copy: whoever
 * reads the letters reads no word twice. Gives where the spots are now.
 */
export function settleReadings(
  document: Document,
  hidden: ReadonlySet<Element>,
  spots: readonly Spot[],
): readonly Spot[] {
  const readings = new Set<Node>();
  for (const reading of document.querySelectorAll('ruby rt')) {
    if (!hidden.has(reading)) reading.setAttribute(READING, foldSpace(reading.textContent ?? ''));
    readings.add(reading);
  }
  if (readings.size === 0) return spots;
  const settled = spots.map(spot => outside(spot, readings));
  for (const reading of readings) reading.textContent = '';
  for (const parenthesis of document.querySelectorAll('ruby rp')) parenthesis.remove();
  return settled;
}

function outside(spot: Spot, readings: ReadonlySet<Node>): Spot {
  for (let node: Node | null = spot.node; node; node = node.parentNode)
    if (readings.has(node)) return { node, offset: 0 };
  return spot;
}
