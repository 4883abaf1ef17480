import { runInPage } from '../messaging/runInPage';

/** How far the reading of the page's article comes at first: the value of the injection that this file ends. */
export const answer = runInPage('pullquote', 'begin', [{}]);
