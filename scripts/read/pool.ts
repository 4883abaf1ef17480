import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../browser.ts';
import { type Load, Tab } from './tab.ts';

/** What is done with each page, and what is told of it. */
export interface Work<J> {
  readonly jobs: readonly J[];
  /** What each tab runs before its first page, untold, where times are compared. */
  readonly warmUp?: J;
  load(job: J): Load;
  /** What runs beside each page; its value survives JSON. */
  readonly expression: string;
  done(job: J, value: unknown): void;
  failed(job: J, error: Error): void;
}

/** Milliseconds that a page may take to load and to be read. */
const TIMEOUT = 30_000;

/** A headless browser whose proxy is not there: what slips past a tab's own refusal gets no further. */
export function launchOffline(): Promise<Browser> {
  return launchChromium({ args: ['--proxy-server=127.0.0.1:9', '--proxy-bypass-list=<-loopback>'] });
}

/** Runs pages through several tabs of one headless browser. A tab that crashes or hangs is replaced. */
export async function runPages<J>(work: Work<J>, concurrency: number): Promise<void> {
  const browser = await launchOffline();
  const open = async () => {
    const tab = await Tab.open(browser);
    if (work.warmUp === undefined) return tab;
    return tab.run(work.load(work.warmUp), work.expression, TIMEOUT).then(
      () => tab,
      async () => {
        await tab.close();
        return Tab.open(browser);
      },
    );
  };
  try {
    const jobs = work.jobs[Symbol.iterator]();
    const workers = Array.from({ length: Math.min(concurrency, work.jobs.length) }, async () => {
      let tab = await open();
      for (let next = jobs.next(); !next.done; next = jobs.next()) {
        const job = next.value;
        try {
          work.done(job, await tab.run(work.load(job), work.expression, TIMEOUT));
        } catch (error) {
          work.failed(job, error instanceof Error ? error : new Error(String(error)));
          await tab.close();
          tab = await open();
        }
      }
    });
    await Promise.all(workers);
  } finally {
    await browser.close();
  }
}
