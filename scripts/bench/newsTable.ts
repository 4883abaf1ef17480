import type { NewsScore } from './scorers.ts';

/** What an engine got, by group (`aed`, `fundus`, `fundus/de`). */
export type NewsScores = Readonly<Record<string, NewsScore>>;

/** A row for each group and a column of F1 for each engine, then the paragraphs that each loses, as Markdown. */
export function newsTable(engines: readonly (readonly [name: string, scores: NewsScores])[]): string {
  const groups = [...new Set(engines.flatMap(([, scores]) => Object.keys(scores)))].sort();
  const pagesOf = (group: string) =>
    engines.map(([, scores]) => scores[group]?.pages).find(pages => pages !== undefined) ?? 0;
  const rows = groups.map(group => [
    `${group} F1`,
    String(pagesOf(group)),
    ...engines.map(([, scores]) => scores[group]?.F1.toFixed(3) ?? ''),
  ]);
  const lost = groups
    .filter(group => !group.includes('/'))
    .map(group => [
      `${group} paragraphs lost`,
      String(pagesOf(group)),
      ...engines.map(([, scores]) => {
        const score = scores[group];
        return score ? `${score.lost} of ${score.paragraphs}` : '';
      }),
    ]);
  const head = ['', 'pages', ...engines.map(([name]) => name)];
  return [head, head.map(() => '---'), ...rows, ...lost].map(row => `| ${row.join(' | ')} |`).join('\n');
}
