import browser from 'webextension-polyfill';
import type { Words } from '../../src/views/words';
import type { Trouble } from '../messaging/trouble';
import type { Values } from './values';

/** The names of all messages. */
type Name = keyof typeof import('../_locales/en/messages.json');

/** The messages that stand as they are. */
export type Key = Exclude<Name, keyof Values>;

/** A message by its name, with as many values as it has placeholders. */
type Message = [key: Key] | { [N in keyof Values]: [name: N, ...values: Values[N]] }[keyof Values];

/** Messages about a number of things and nothing else: their names end in a plural category of the language. */
export type Plural = { [N in keyof Values]: Values[N] extends [string] ? Stem<N> : never }[keyof Values];
type Stem<N> = N extends `${infer S}_other` ? S : never;

/** A message in the browser's language. */
export function t(...[name, ...values]: Message): string {
  return browser.i18n.getMessage(name, values);
}

/** A message about a number of things, in the plural form that the language has for it. */
export function counted(stem: Plural, number: number): string {
  const shown = new Intl.NumberFormat(words.locale).format(number);
  const form = new Intl.PluralRules(words.locale).select(number);
  return browser.i18n.getMessage(`${stem}_${form}`, shown) || t(`${stem}_other`, shown);
}

/** The messages for the views. It does not compile while one is missing, or takes other values than a view gives it. */
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
