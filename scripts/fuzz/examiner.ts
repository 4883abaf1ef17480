import type { Browser } from 'puppeteer-core';
import { expressionFor } from '../read/bundle.ts';
import { launchOffline } from '../read/pool.ts';
import { Tab } from '../read/tab.ts';
import type { Fault } from './checks.ts';
import type { Report } from './page.ts';

/** Milliseconds of the processor's from which on a reading counts as hanging. */
const SLOW = 2000;
/** Milliseconds after which a page is given up. */
const TIMEOUT = 10_000;

/** Milliseconds that the browser takes to say where everything in a page is. */
const LAYOUT = `(() => {
  const start = performance.now();
  for (const element of Document.prototype.querySelectorAll.call(document, '*')) Element.prototype.getClientRects.call(element);
  return performance.now() - start;
})()`;

const ADDRESS = 'https://paper.example/2026/06/story';

/** One tab of a real browser in which spoiled pages are read, each as a document of its own. */
export class Examiner {
  private constructor(
    private readonly browser: Browser,
    private readonly expression: string,
    private tab: Tab,
  ) {}

  /** Several tabs of one browser, and how to close it. */
  static async open(tabs: number): Promise<{ examiners: Examiner[]; close: () => Promise<void> }> {
    const [browser, expression] = await Promise.all([launchOffline(), expressionFor('scripts/fuzz/page.ts')]);
    const examiners: Examiner[] = [];
    while (examiners.length < tabs) examiners.push(new Examiner(browser, expression, await openTab(browser)));
    return { examiners, close: () => browser.close() };
  }

  /** Whether the browser itself is quick to load a page and to lay it out, without anything of ours. */
  async isQuickWithoutUs(bytes: Buffer): Promise<boolean> {
    try {
      const ms = await this.tab.run({ url: ADDRESS, bytes }, LAYOUT, TIMEOUT);
      return typeof ms === 'number' && ms <= SLOW / 2;
    } catch {
      await this.replaceTab();
      return false;
    }
  }

  /** Milliseconds that the processor has worked for the tab, loading of pages and all. */
  private async worked(): Promise<number> {
    const { metrics } = await this.tab.session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  }

  private async replaceTab(): Promise<void> {
    await this.tab.close();
    this.tab = await openTab(this.browser);
  }

  /** Reads a page. Never rejects for what the page does: that is a fault. */
  async examine(bytes: Buffer): Promise<Report> {
    try {
      const before = await this.worked();
      const report = (await this.tab.run({ url: ADDRESS, bytes }, this.expression, TIMEOUT)) as Report;
      // Beside other work on the machine a reading takes longer by the clock than it is worked at.
      if (report.ms <= SLOW || since(before, await this.worked()) <= SLOW) return report;
      return { ...report, faults: [...report.faults, hang(`${(report.ms / 1000).toFixed(1)} s`)] };
    } catch (error) {
      await this.replaceTab();
      return { faults: [faultOf(error)], isRead: false, ms: TIMEOUT };
    }
  }
}

/** Milliseconds worked since; the first page of a tab is given a process, whose clock begins anew. */
function since(before: number, now: number): number {
  return now < before ? now : now - before;
}

async function openTab(browser: Browser): Promise<Tab> {
  const tab = await Tab.open(browser);
  await tab.session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return tab;
}

function faultOf(error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  if (/no answer within|timed out|terminated/i.test(message)) return hang(message);
  return { kind: /crashed|closed/i.test(message) ? 'crash' : 'exception', message };
}

function hang(message: string): Fault {
  return { kind: 'hang', message };
}
