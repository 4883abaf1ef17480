import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../scripts/build/root.ts';
import { withDrawing } from '../scripts/house/drawing.ts';
import { ROOMS, roomOf } from '../scripts/house/rooms.ts';
import { files, imports, type Source, sources } from '../scripts/house/sources.ts';

/** What of src the extension may know: the pipeline as one function, and what shows its result. */
const SHELLS_KNOW = ['read', 'steps', 'languages', 'model', 'html', 'text', 'views', 'print', 'cite', 'link'];
const SHELLS_USE = ['preact', 'preact/hooks', 'webextension-polyfill'];

const isOurs = (name: string) => /^(src|extension|scripts|test)\//.test(name);

/** Each import of a file that its room does not allow, as a sentence. */
function trespasses(source: Source): string[] {
  const room = source.path.startsWith('extension/') ? 'extension' : (roomOf(source.path) ?? '');
  const rules = room === 'extension' ? { knows: SHELLS_KNOW, uses: SHELLS_USE } : ROOMS[room];
  if (!rules) return [`${source.path}: stands in no room of the house`];
  return imports(source)
    .filter(name => {
      if (!isOurs(name)) return !(rules.uses ?? []).includes(name);
      const other = name.startsWith('extension/') ? 'extension' : roomOf(name);
      if (other === null) return true;
      return other !== room && !other.startsWith(`${room}/`) && !rules.knows.includes(other);
    })
    .map(name => `${source.path} imports ${name}`);
}

describe('who may import whom', () => {
  test('holds in every room of src, and in the shells', () => {
    expect(sources('src', 'extension').flatMap(trespasses)).toEqual([]);
  });

  test('the check sees a trespass', () => {
    const source = (path: string, name: string) => ({ path, text: `import { a } from '${name}';` });
    expect(trespasses(source('src/extract/rules/index.ts', '../../compose/index'))).not.toEqual([]);
    expect(trespasses(source('src/views/ArticleView.tsx', '../read'))).not.toEqual([]);
    expect(trespasses(source('src/text/lines.ts', '../../extension/page'))).not.toEqual([]);
    expect(trespasses(source('src/text/lines.ts', 'preact'))).not.toEqual([]);
    expect(trespasses(source('extension/popup/index.tsx', '../../src/extract/index'))).not.toEqual([]);
    expect(trespasses(source('src/attic/index.ts', '../model'))).not.toEqual([]);
    expect(trespasses(source('src/extract/rules/index.ts', '../../text/lines'))).toEqual([]);
  });

  test('the model holds types only', () => {
    for (const { path, text } of sources('src/model')) {
      expect(transformSync(text, { loader: 'ts' }).code, path).toBe('');
    }
  });

  test('the check sees imports of every form', () => {
    const text = `import a from './a';\nexport type * from '../model';\nimport './b.css';\nawait import('c');`;
    expect(imports({ path: 'src/text/x.ts', text })).toEqual([
      'src/text/a',
      'src/model/index',
      'src/text/b.css',
      'c',
    ]);
  });
});

/** Files of which each imports, directly or through others, all others: the circles in the imports of some files. */
function circles(found: readonly Source[]): string[][] {
  const known = new Map(found.map(source => [source.path.replace(/\.tsx?$/, ''), source]));
  const order = new Map<string, number>();
  const open: string[] = [];
  const circular: string[][] = [];
  // Tarjan's algorithm: gives the earliest file that a file leads back to, among those still open.
  const visit = (path: string): number => {
    const at = order.size;
    order.set(path, at);
    open.push(path);
    let earliest = at;
    const source = known.get(path);
    for (const next of source ? imports(source) : []) {
      if (!known.has(next)) continue;
      if (!order.has(next)) earliest = Math.min(earliest, visit(next));
      else if (open.includes(next)) earliest = Math.min(earliest, order.get(next) ?? at);
    }
    if (earliest === at) {
      const together = open.splice(open.indexOf(path));
      const [only] = together;
      const itself = together.length === 1 && source !== undefined && imports(source).includes(only ?? '');
      if (together.length > 1 || itself) circular.push(together.toSorted());
    }
    return earliest;
  };
  for (const path of known.keys()) if (!order.has(path)) visit(path);
  return circular;
}

test('the drawing in the architecture is what the imports say (npm run drawing)', () => {
  const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  expect(page).toBe(withDrawing(page));
});

describe('circles', () => {
  test('there is no circle in the imports of src and extension, types included', () => {
    expect(circles(sources('src', 'extension'))).toEqual([]);
  });

  test('the check sees circles of any length', () => {
    const source = (name: string, ...others: readonly string[]) => ({
      path: `src/text/${name}.ts`,
      text: others.map(other => `import type { A } from './${other}';`).join('\n'),
    });
    const line = [source('a', 'b', 'c'), source('b', 'c'), source('c')];
    expect(circles(line)).toEqual([]);
    expect(circles([...line, source('d', 'd')])).toEqual([['src/text/d']]);
    expect(circles([...line.slice(0, 2), source('c', 'a'), source('d', 'a')])).toEqual([
      ['src/text/a', 'src/text/b', 'src/text/c'],
    ]);
  });
});

/** Words that must not stand in code, put together here so that this file does not trip over itself. */
const word = (...parts: readonly string[]) => new RegExp(parts.join(''));
const SILENCED = [
  word(String.raw`\bas `, String.raw`any\b|(?<!\?):\s*`, String.raw`any\b|<`, 'any>'),
  word('@ts-', '(ignore|expect-error|nocheck)'),
  word('biome', '-ignore|eslint-', 'disable'),
];
const MAKES_HTML =
  /\b(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write(ln)?\(|setHTMLUnsafe|createContextualFragment/;
const MAKES_REQUESTS = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/;
const RUNS_STRINGS = /\beval\(|new Function\(/;

function offenders(found: readonly Source[], pattern: RegExp): string[] {
  return found.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );
}

describe('what does not stand in the code', () => {
  const shipped = sources('src', 'extension');
  const all = sources('src', 'extension', 'scripts', 'test');

  test.each(SILENCED)('types and lint are never silenced: %s', pattern => {
    expect(offenders(all, pattern)).toEqual([]);
  });

  test('nothing makes HTML from strings', () => {
    expect(offenders(shipped, MAKES_HTML)).toEqual([]);
    expect('box.innerHTML = words').toMatch(MAKES_HTML);
    expect('return root.outerHTML === before').not.toMatch(MAKES_HTML);
  });

  test('nothing of ours asks the network, and nothing runs strings', () => {
    expect(offenders(shipped, MAKES_REQUESTS)).toEqual([]);
    expect(offenders(shipped, RUNS_STRINGS)).toEqual([]);
  });

  test('no file of code is longer than 250 lines', () => {
    const long = sources('src', 'extension', 'scripts')
      .map(({ path, text }) => ({ path, length: text.split('\n').length - 1 }))
      // A list of words is as long as its language needs.
      .filter(({ path, length }) => length > 250 && !/^src\/languages\//.test(path));
    expect(long).toEqual([]);
  });

  test('no file is for everything', () => {
    const catchalls = [...files('src'), ...files('extension')].filter(({ path }) =>
      /(^|\/)(utils?|helpers?|misc|common|manager)\b/i.test(path),
    );
    expect(catchalls.map(({ path }) => path)).toEqual([]);
  });
});

/** Words of our own where the field has one: boilerplate, classifier, score, smoothing, mention, entity, attribution … */
const PRIVATE = new Set(
  'drawer steady seek weigh weighed tell tells told voice voices heard worth armour shield scales grounds'.split(
    ' ',
  ),
);

/** The words of a name in camel case or capitals. */
const wordsOfName = (name: string) =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_]+/);

test('names are in the words of the field', () => {
  const named = /\b(?:const|let|function|class|interface|type|readonly)\s+(\w+)/g;
  const puzzling = sources('src', 'extension').flatMap(({ path, text }) =>
    [...text.matchAll(named)]
      .map(([, name = '']) => name)
      .filter(name => wordsOfName(name).some(each => PRIVATE.has(each)))
      .map(name => `${path}: ${name}`),
  );
  expect(puzzling).toEqual([]);
});

describe('the lock file', () => {
  const text = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const lock: unknown = JSON.parse(text);

  test('names no download address', () => {
    expect(text).not.toContain('"resolved"');
  });

  test('holds esbuild for every platform that builds or reviews', () => {
    for (const platform of ['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64', 'win32-x64']) {
      expect(lock).toHaveProperty(['packages', `node_modules/@esbuild/${platform}`]);
    }
  });

  test('every version in package.json is exact', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>;
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});

test('the continuous integration runs the one test command', () => {
  const run = join(ROOT, '.ci', 'run');
  expect(existsSync(run)).toBe(true);
  expect(readFileSync(run, 'utf8')).toMatch(/^npm test$/m);
});
