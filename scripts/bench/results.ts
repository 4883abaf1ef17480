import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Doubt } from '../../src/model';
import { ENGINE_NAMES, type EngineName, type PerEngine, perEngine } from './names.ts';
import type { Extractions } from './page.ts';

/** What a run gathers page by page: the texts in files, a folder for each engine, the rest here. */
export class Results {
  readonly ms: PerEngine<number[]> = perEngine(() => []);
  /** The same for a second reading, of the pages that are read twice. */
  readonly again: PerEngine<number[]> = perEngine(() => []);
  /** Pages on which an engine threw, with what it said. */
  readonly errors: PerEngine<Map<string, string>> = perEngine(() => new Map());
  /** Pullquote's doubts, by page; a page on which it gives no reading is not there. */
  readonly doubts = new Map<string, readonly Doubt[]>();

  constructor(readonly out: string) {
    for (const name of ENGINE_NAMES) mkdirSync(this.folder(name), { recursive: true });
  }

  folder(engine: EngineName): string {
    return join(this.out, engine);
  }

  add(page: string, extractions: Partial<Extractions>): void {
    for (const name of ENGINE_NAMES) {
      const extraction = extractions[name] ?? { error: 'no answer' };
      if ('error' in extraction) {
        this.fail(page, name, extraction.error);
        continue;
      }
      this.ms[name].push(extraction.ms);
      if (extraction.again !== null) this.again[name].push(extraction.again);
      this.#write(name, page, extraction.text);
      if (name === 'pullquote' && extraction.text !== '') this.doubts.set(page, extraction.doubts);
    }
  }

  fail(page: string, engine: EngineName, error: string): void {
    this.errors[engine].set(page, error);
    this.#write(engine, page, '');
  }

  #write(engine: EngineName, page: string, text: string): void {
    writeFileSync(join(this.folder(engine), `${page}.txt`), text);
  }
}
