import type { Browser } from 'webextension-polyfill';
import { WANTS_LANGUAGES } from '../wants';
import type { Languages } from './readPage';

declare global {
  var browser: Browser | undefined;
  var chrome: Browser | undefined;
  var pullquoteLanguages: object | undefined;
}

/** What both browsers give of themselves. Both answer with promises here, so that no polyfill need go into the page. */
const own = () => globalThis.browser ?? globalThis.chrome;

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
  there: () => globalThis.pullquoteLanguages !== undefined,
  bring: async () => {
    try {
      await own()?.runtime.sendMessage(WANTS_LANGUAGES);
    } catch (error) {
      console.error('Pullquote:', error);
    }
    return globalThis.pullquoteLanguages !== undefined;
  },
};
