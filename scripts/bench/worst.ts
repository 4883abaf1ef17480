import type { Doubt } from '../../src/model';
import { ENGINE_NAMES, type PerEngine } from './names.ts';
import { pageF1 } from './pageF1.ts';
import type { Extracted } from './scorers.ts';

/**
 * Of each set the pages where Pullquote loses most against the better of the others, then those where all lose, a line
 * each with every engine's F1 and Pullquote's doubts.
 */
export function worstLines(
  scores: PerEngine<Extracted>,
  doubts: ReadonlyMap<string, readonly Doubt[]>,
  count: number,
): string[] {
  return Object.entries(scores.pullquote.pages).flatMap(([set, pages]) => {
    const others = ENGINE_NAMES.map(
      name => new Map((scores[name].pages[set] ?? []).map(page => [page.id, pageF1(page)])),
    );
    const rows = pages.map(page => {
      const f1s = others.map(other => other.get(page.id) ?? 0);
      const own = pageF1(page);
      return { page, f1s, own, gap: Math.max(...f1s) - own };
    });
    rows.sort((a, b) => b.gap - a.gap || a.own - b.own);
    return [
      `${set}: F1 of ${ENGINE_NAMES.join(', ')}`,
      ...rows.slice(0, count).map(({ page, f1s }) => {
        const figures = f1s.map(f1 => f1.toFixed(3)).join('  ');
        const said = doubts.get(page.id)?.join(', ') ?? 'no reading';
        return `  ${figures}  ${page.id}  ${page.type}  ${said}`;
      }),
    ];
  });
}
