import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/build/root.ts';
import { type Answer, demoFile, serve } from '../../scripts/demo/serve.ts';
import { amongEnglish, ENGLISH, FRENCH, GERMAN, noticeOf, pageOf, program } from './languagePages.ts';

/** What the demo page holds, as a person would answer. */
export interface Expected {
  readonly title: string;
  readonly byline: string;
  readonly published: string;
  readonly clutter: readonly string[];
  readonly prose: readonly string[];
  readonly quotes: readonly { readonly text: string; readonly speaker: string }[];
}

export const EXPECTED = JSON.parse(
  readFileSync(join(ROOT, 'scripts', 'demo', 'expected.json'), 'utf8'),
) as Expected;

/** The pages that the extension is tried on, all on 127.0.0.1. */
export interface Site {
  readonly demo: string;
  /** Where all of them are, with a slash at the end: see `languagePages.ts` for those by name. */
  readonly home: string;
  /** The demo under a policy that allows nothing. */
  readonly strict: string;
  /** So short that there is doubt whether it is all. */
  readonly notice: string;
  readonly pdf: string;
  readonly picture: string;
  readonly empty: string;
  /** Nobody answers here. */
  readonly nobody: string;
  close(): Promise<void>;
}

const html = (body: string, headers: Record<string, string> = {}): Answer => ({
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body,
});

/** The smallest PDF that viewers show: one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const NOTICE = `<!doctype html><html lang="en"><title>The ferry is late</title><main><h1>The ferry is late</h1>
<p>The boat to Vell left two hours late on Monday, and nobody on the pier was told why it had stayed.</p></main>
<div><p>Pier office, Quay Street 4, Vell.</p></div>`;

const STORIES = { en: ENGLISH, de: GERMAN };
const NOTICES = { en: noticeOf(ENGLISH), de: noticeOf(GERMAN) };

/** Documents that are no HTML. */
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>The pier</title><item><title>The ferry is late</title>
<description>The boat to Vell left two hours late on Monday, and nobody was told why.</description></item></channel></rss>`;
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><title>The ferry is late</title>
<text x="10" y="20">The boat to Vell left two hours late on Monday.</text></svg>`;
const XHTML = NOTICE.replace('<!doctype html><html', '<html xmlns="http://www.w3.org/1999/xhtml"')
  .replace('<title>', '<head><title>')
  .replace('</title>', '</title></head><body>')
  .concat('</body></html>');

const typed = (type: string, body: string): Answer => ({ headers: { 'content-type': type }, body });

const POLICY = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Serves all of them. */
export async function serveSite(): Promise<Site> {
  const demo = demoFile('/');
  if (!demo) throw new Error('The demo page is missing.');
  const pages = new Map<string, Answer>([
    ['/strict', { ...demo, headers: { ...demo.headers, 'content-security-policy': POLICY } }],
    ['/paper.pdf', { headers: { 'content-type': 'application/pdf' }, body: PDF }],
    ['/notice', html(NOTICE)],
    ['/program-en', html(program(STORIES, ENGLISH))],
    ['/program-de', html(program(STORIES, GERMAN))],
    [
      '/notices-en',
      html(`${program(NOTICES, NOTICES.en)}<div><p>Pier office, Quay Street 4, Vell.</p></div>`),
    ],
    ['/french', html(pageOf('en', FRENCH))],
    ['/german-among-english', html(amongEnglish('en', GERMAN))],
    ['/austrian', html(pageOf('de-AT', GERMAN))],
    ['/feed', typed('application/xml', FEED)],
    ['/drawing', typed('image/svg+xml', DRAWING)],
    ['/xhtml', typed('application/xhtml+xml', XHTML)],
    ['/empty', html('<!doctype html><title>Nothing</title>')],
  ]);
  const { url, close } = await serve(path => pages.get(path) ?? demoFile(path));
  return {
    demo: url,
    home: url,
    strict: `${url}strict`,
    notice: `${url}notice`,
    pdf: `${url}paper.pdf`,
    picture: `${url}ferry.svg`,
    empty: `${url}empty`,
    // The discard port: refused at once, on every system.
    nobody: 'http://127.0.0.1:9/',
    close,
  };
}
