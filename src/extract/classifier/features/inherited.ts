import type { Box } from '../../../blocks';

/**
 * Tells of any box what it has from those around it, each asked once, the outermost first. No recursion: pages nest
 * elements thousands deep.
 */
export function inherited<T>(
  nothing: T,
  of: (box: Box, around: T) => T,
  known: (T | undefined)[] = [],
): (box: Box | null) => T {
  return asked => {
    const unknown: Box[] = [];
    let box = asked;
    for (; box && known[box.index] === undefined; box = box.up) unknown.push(box);
    let value = (box && known[box.index]) ?? nothing;
    for (let next = unknown.pop(); next; next = unknown.pop()) {
      value = of(next, value);
      known[next.index] = value;
    }
    return value;
  };
}
