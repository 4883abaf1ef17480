import { runInPage } from '../messaging/runInPage';

/** The first step of reading the page's article: the value of the injection that this file ends. */
export const answer = runInPage('pullquote', 'begin', [{}]);
