import browser from 'webextension-polyfill';
import type { Words } from '../../src/views/words';
import type { Trouble } from '../messaging/trouble';

type Messages = typeof import('../_locales/en/messages.json');

/** Every sentence there is: the keys of the English file. */
export type Key = keyof Messages;

/** Sentences about a number of things: their keys end in a plural category of the language. */
export type Plural = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** A sentence in the browser's language; `parts` stand where it has $1, $2 … */
export function t(key: Key, ...parts: readonly string[]): string {
  return browser.i18n.getMessage(key, [...parts]);
}

/** A sentence about a number of things, in the plural form that the language has for it; $1 is the number. */
export function counted(stem: Plural, number: number, ...parts: readonly string[]): string {
  const shown = [new Intl.NumberFormat(words.locale).format(number), ...parts];
  const form = new Intl.PluralRules(words.locale).select(number);
  return browser.i18n.getMessage(`${stem}_${form}`, shown) || t(`${stem}_other`, ...shown);
}

/** The browser's sentences for the views; it does not compile while one is missing. */
export const words: Words = {
  locale: t('lang'),
  say: t,
  count: counted,
};

type Named<T extends string> = T extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Named<Rest>}`
  : Capitalize<T>;

/** What is wrong, in a short sentence, and what the person can do about it. One without its sentences does not compile. */
export function troubleText(why: Trouble): { readonly says: string; readonly more: string } {
  const key = troubles[why];
  return { says: t(key), more: t(`${key}More`) };
}

const troubles: { readonly [T in Trouble]: `trouble${Named<T>}` & Key } = {
  'no-article': 'troubleNoArticle',
  'empty-page': 'troubleEmptyPage',
  'not-html': 'troubleNotHtml',
  'no-selection': 'troubleNoSelection',
  'browser-page': 'troubleBrowserPage',
  'store-page': 'troubleStorePage',
  'extension-page': 'troubleExtensionPage',
  pdf: 'troublePdf',
  'file-access': 'troubleFileAccess',
  'error-page': 'troubleErrorPage',
  'no-access': 'troubleNoAccess',
  'page-went-away': 'troublePageWentAway',
  'place-hidden': 'troublePlaceHidden',
  'place-not-found': 'troublePlaceNotFound',
  broken: 'troubleBroken',
};
