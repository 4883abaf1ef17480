import browser from 'webextension-polyfill';
import { painted } from '../../../extension/dom/painted';
import type { Simple } from './content';

/** Shows what Readability alone makes of the page below, as plainly as can be. */
async function show(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const [injected] = await browser.scripting.executeScript({
    target: { tabId: tab?.id ?? 0 },
    files: ['content.js'],
    injectImmediately: true,
  });
  if (!injected) return;
  const { title, paragraphs } = injected.result as Simple;
  document.body.append(element('h1', title), ...paragraphs.map(text => element('p', text)));
  await painted();
  performance.mark('first text');
  performance.mark('complete');
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

void show();
