import type { Browser } from 'webextension-polyfill';
import { broughtCodes } from '../../src/languages/brought';
import { isKnown, type WantsLanguages } from '../messaging/wants';
import type { Languages } from './readPage';

declare global {
  var browser: Browser | undefined;
  var chrome: Browser | undefined;
}

/** What both browsers give of themselves. Both answer with promises here, so that no polyfill need go into the page. */
const own = () => globalThis.browser ?? globalThis.chrome;

/** How long the background may take to wake and to inject, in milliseconds: without an answer the page is read all the same. */
const PATIENCE = 4_000;

/** Languages as the browser detects them; their words are injected by the background, which is asked for them. */
export const browserLanguages: Languages = {
  detect: async text => {
    const found = await own()?.i18n.detectLanguage(text);
    const languages = (found?.languages ?? []).map(({ language, percentage }) => ({
      tag: language,
      share: percentage / 100,
    }));
    return {
      reliable: found?.isReliable === true,
      languages: languages.sort((a, b) => b.share - a.share),
    };
  },
  bring: async codes => {
    const missing = codes.filter(code => isKnown(code) && !broughtCodes().includes(code));
    if (missing.length === 0) return false;
    const wants: WantsLanguages = { wants: 'languages', codes: missing };
    try {
      await Promise.race([
        own()?.runtime.sendMessage(wants),
        new Promise(resolve => setTimeout(resolve, PATIENCE)),
      ]);
    } catch (error) {
      console.error('Pullquote:', error);
    }
    return broughtCodes().some(code => missing.includes(code));
  },
};
