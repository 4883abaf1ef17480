import type { Quote, Speaker } from '../../model';

/** Quotations of one speaker, by their numbers in the reading, in reading order. */
export interface SpeakerQuotes {
  /** Null for those that nobody is named for. */
  readonly speaker: Speaker | null;
  readonly numbers: readonly number[];
}

/**
 * Gathers quotations by speaker: the speakers in the order in which they first speak, those without one last.
 * The role is the first that the article gives.
 */
export function bySpeaker(quotes: readonly Quote[], numbers: readonly number[]): SpeakerQuotes[] {
  const speakers = new Map<string, Speaker>();
  const gathered = new Map<string, number[]>();
  const nobody: number[] = [];
  for (const number of numbers) {
    const speaker = quotes[number]?.speaker;
    if (!speaker) {
      nobody.push(number);
      continue;
    }
    const known = speakers.get(speaker.name);
    if (!known || (known.role === null && speaker.role !== null)) speakers.set(speaker.name, speaker);
    const theirs = gathered.get(speaker.name);
    if (theirs) theirs.push(number);
    else gathered.set(speaker.name, [number]);
  }
  const groups: SpeakerQuotes[] = [...gathered].map(([name, theirs]) => ({
    speaker: speakers.get(name) ?? null,
    numbers: theirs,
  }));
  return nobody.length > 0 ? [...groups, { speaker: null, numbers: nobody }] : groups;
}
