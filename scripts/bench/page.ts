import { ENGINES, type Extraction } from './engines';
import { ENGINE_NAMES, type PerEngine } from './names';

/** What comes back from a page: what each engine made of it, or why it threw. */
export type Extractions = PerEngine<Extraction | { readonly error: string }>;

/** One page of so many is read twice: a run over all of them is to end within a quarter of an hour. */
const TWICE = 4;

/**
 * Runs in the page: every engine, one after the other. Who begins depends on how many elements the page has, so that
 * none always pays for a cold start or always profits from what another has warmed.
 */
export function run(): Partial<Extractions> {
  const elements = document.getElementsByTagName('*').length;
  const turn = elements % ENGINE_NAMES.length;
  const order = [...ENGINE_NAMES.slice(turn), ...ENGINE_NAMES.slice(0, turn)];
  return Object.fromEntries(
    order.map(name => {
      try {
        return [name, ENGINES[name](document, elements % TWICE === 0)];
      } catch (error) {
        return [name, { error: String(error) }];
      }
    }),
  );
}
