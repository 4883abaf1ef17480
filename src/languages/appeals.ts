import type { Reason } from '../model';

/** Words of the trade by what a text with them is about. */
export type TradeWords = Readonly<Partial<Record<Reason, string>>>;

/**
 * The words of which a site makes what it asks of its readers, in lower case. A list is a string in which commas part
 * words or groups of words: whole words, with `~` behind them beginnings of words, with `~` before them ends. One with a
 * capital must be written so.
 */
export interface AppealWords {
  /** Forms that ask somebody to do something, or name it on a button: "sign up", "turn off". */
  readonly asks: string;
  /** What only a site offers its readers: "newsletter", "ad-free". */
  readonly offers: TradeWords;
  /** What sites have, and others too: "app", "video". */
  readonly things: TradeWords;
  /** The article itself and its page: "this story". */
  readonly here: string;
  /** Words for the site: "our", "us". */
  readonly ours: string;
  /** Words for the reader: "your". */
  readonly yours: string;
  /** What may go with it: "now", "for free". */
  readonly extras: string;
  /** How such a sentence may begin besides: "please", "if", "want". */
  readonly leads: string;
  /** What a player or a frame says of itself: "cannot be displayed". */
  readonly fails: string;
  /** Of which words a label before the title of another story is made: "read", "also". */
  readonly reads: string;
  /** Words of those who tell or explain; a sentence with one of them is the article's. */
  readonly narration: string;
  /** Words with which the next sentence often begins: "the", "in". */
  readonly starts: string;
}

/** Names that are the same in all languages. */
export const INTERNATIONAL: Pick<AppealWords, 'offers' | 'things'> = {
  offers: {
    newsletter: 'newsletter~',
    share: 'google news, google discover',
    advert: 'adblock~, adblocker~',
  },
  things: {
    promo:
      'app, apps, podcast~, premium~, ios, iphone~, ipad~, android~, app store, google play, play store, spotify, chatbot~',
    share:
      'whatsapp~, telegram~, facebook~, instagram~, youtube~, tiktok~, twitter~, linkedin~, bluesky, mastodon, threads, viber, google, rss',
    control: 'javascript, video~, player~, audio, browser~',
    cookies: 'cookie~',
  },
};

/** Of a language of which these are not known. */
export const noAppeals: AppealWords = {
  asks: '',
  offers: {},
  things: {},
  here: '',
  ours: '',
  yours: '',
  extras: '',
  leads: '',
  fails: '',
  reads: '',
  narration: '',
  starts: '',
};
