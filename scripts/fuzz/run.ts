import type { Fault } from './checks.ts';
import type { Examiner } from './examiner.ts';
import type { Mutated } from './mutate.ts';

/** A fault, and how to have it again. */
export interface Finding {
  readonly seed: string;
  readonly fault: Fault;
  readonly mutated: Mutated;
}

/** What a run came to. */
export interface Summary {
  readonly readings: number;
  /** How many gave an article; the others a plain sentence. */
  readonly read: number;
  readonly findings: readonly Finding[];
  /** Seeds of readings that were slow and are no findings: quick when repeated alone, or slow in the browser without us. */
  readonly noise: readonly string[];
}

/** How often a page must be slow to count as one that hangs. */
const TIMES = 3;

/**
 * Reads spoiled pages in all tabs, those of `seed` and a number, until `isOver` says so. What was slow is repeated alone
 * afterwards: a busy machine is no finding, nor is a page that the browser itself cannot lay out.
 */
export async function fuzz(
  examiners: readonly Examiner[],
  spoiled: (seed: string) => Mutated,
  seed: string,
  isOver: (started: number) => boolean,
  told: (finding: Finding) => void = () => undefined,
): Promise<Summary> {
  const findings: Finding[] = [];
  const slow: Finding[] = [];
  const noise: string[] = [];
  let [started, read] = [0, 0];
  const work = async (examiner: Examiner) => {
    while (!isOver(started)) {
      const one = `${seed}:${started}`;
      started += 1;
      const mutated = spoiled(one);
      const report = await examiner.examine(mutated.bytes);
      if (report.isRead) read += 1;
      for (const fault of report.faults) {
        const finding = { seed: one, fault, mutated };
        (fault.kind === 'hang' ? slow : findings).push(finding);
        if (fault.kind !== 'hang') told(finding);
      }
    }
  };
  await Promise.all(examiners.map(work));
  const [alone] = examiners;
  for (const finding of slow) {
    if (alone && !(await isSlowByUs(alone, finding.mutated.bytes))) noise.push(finding.seed);
    else {
      findings.push(finding);
      told(finding);
    }
  }
  return { readings: started, read, findings, noise };
}

async function isSlowByUs(examiner: Examiner, bytes: Buffer): Promise<boolean> {
  if (!(await examiner.isQuickWithoutUs(bytes))) return false;
  for (let time = 1; time < TIMES; time += 1) {
    const { faults } = await examiner.examine(bytes);
    if (!faults.some(({ kind }) => kind === 'hang')) return false;
  }
  return true;
}

/** What tells findings of one cause from those of others: the kind, and what was thrown, numbers and letters of the page aside. */
export function causeOf({ kind, message }: Fault): string {
  if (kind !== 'exception') return kind;
  return `${kind}: ${message.split('\n').slice(0, 3).join(' ').replace(/\d+/g, 'N')}`;
}

/** Findings by what tells them apart, in the order in which they were found. */
export function byCause(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const causes = new Map<string, Finding[]>();
  for (const finding of findings) {
    const cause = causeOf(finding.fault);
    causes.set(cause, [...(causes.get(cause) ?? []), finding]);
  }
  return causes;
}
