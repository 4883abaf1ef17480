import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, findPages, type Input, pageBytes } from '../read/inputs.ts';
import type { Load } from '../read/tab.ts';
import type { SetName } from './names.ts';

/** A labelled page. */
export interface Labelled extends Input {
  readonly set: SetName;
  /** The folder that holds what is known of the page, `<name>.json`. */
  readonly truth: string;
}

/** The folders of a set's pages and of what is known of them, or null where the data has none. */
function foldersOf(data: string, set: SetName): { pages: string; truth: string } | null {
  if (set === 'clutter' || set === 'seeds') {
    const places =
      set === 'clutter'
        ? [join(data, 'bench/clutter'), join(data, 'clutter')]
        : [join(data, 'seed-pages'), join(data, '../seed-pages')];
    const folder = places.find(place => existsSync(place));
    return folder === undefined ? null : { pages: folder, truth: folder };
  }
  const folder = set === 'news' ? 'news' : 'extract';
  const root = [join(data, 'bench', folder), join(data, folder), data].find(
    place => existsSync(join(place, 'pages')) && existsSync(join(place, 'truth')),
  );
  return root === undefined ? null : { pages: join(root, 'pages'), truth: join(root, 'truth') };
}

/** Every `sample`-th labelled page of a set, by name; none where the data does not have the set. */
export function labelledPages(data: string, set: SetName, sample: number): Labelled[] {
  const folders = foldersOf(data, set);
  if (!folders) return [];
  const { pages, truth } = folders;
  return findPages([pages])
    .filter(({ name }) => isOfSet(name, set))
    .filter(({ name }) => existsSync(join(truth, `${name}.json`)))
    .filter((_, index) => isSampled(index, sample))
    .map(page => ({ ...page, set, truth }));
}

/** Sets that share a folder are told apart by the names of their pages. */
function isOfSet(name: string, set: SetName): boolean {
  if (set === 'news') return /^(?:aed|fundus)-/.test(name);
  return set === 'clutter' || set === 'seeds' || name.startsWith(`${set}-`);
}

/**
 * Whether a page is one of every `sample`. Pages with known clutter stand by threes, one of each kind of markup: a step
 * that three divides would see one kind only, so it moves on by one each time.
 */
export function isSampled(index: number, sample: number): boolean {
  const turn = sample > 1 && sample % 3 === 0 ? Math.floor(index / sample) % 3 : 0;
  return index % sample === turn;
}

/** A labelled page as it is loaded: under its own address, where that is known. */
export function loadOf(page: Labelled): Load {
  const bytes = pageBytes(page);
  return { url: addressOf(page, bytes, page.truth), bytes };
}

/** So many pages at most, evenly from all of them. */
export function fewOf(pages: readonly Labelled[], most: number): Labelled[] {
  const step = Math.max(1, Math.floor(pages.length / most));
  return pages.filter((_, index) => index % step === 0).slice(0, most);
}

/** Puts what is known of some pages into a folder: the scorers take every page of a folder, read or not. */
export function gatherTruth(pages: readonly Labelled[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { truth, name } of pages)
    copyFileSync(join(truth, `${name}.json`), join(folder, `${name}.json`));
}
