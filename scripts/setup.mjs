/**
 * Makes ready what a command needs, and is silent and quick when all is there:
 * `node scripts/setup.mjs [chromium] [firefox] [display]`. Runs before anything is installed, so it is plain
 * JavaScript without dependencies, for Node 20 and newer.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFound } from './found.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} Need
 * @property {string} what As a person calls it.
 * @property {string | null} env A variable that names the program to use.
 * @property {readonly string[]} programs Names to look for on the PATH.
 * @property {readonly string[]} places Where it usually lies, by the systems' installers.
 * @property {readonly string[]} debian Packages that bring it.
 * @property {string} mac What brings it on macOS.
 * @property {string} windows What brings it on Windows.
 */

const LOCAL = process.env['LOCALAPPDATA'] ?? 'C:\\';
const PROGRAMS = [process.env['ProgramFiles'] ?? 'C:\\Program Files', 'C:\\Program Files (x86)', LOCAL];

/** @type {Record<string, Need>} */
const NEEDS = {
  chromium: {
    what: 'Chromium or Chrome',
    env: 'PULLQUOTE_CHROMIUM',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...PROGRAMS.map(folder => `${folder}\\Google\\Chrome\\Application\\chrome.exe`),
      ...PROGRAMS.map(folder => `${folder}\\Chromium\\Application\\chrome.exe`),
    ],
    debian: ['chromium'],
    mac: 'brew install --cask chromium',
    windows: 'winget install Hibbiki.Chromium',
  },
  firefox: {
    what: 'Firefox 140 or newer',
    env: 'PULLQUOTE_FIREFOX',
    programs: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...PROGRAMS.map(folder => `${folder}\\Mozilla Firefox\\firefox.exe`),
    ],
    debian: ['firefox-esr'],
    mac: 'brew install --cask firefox',
    windows: 'winget install Mozilla.Firefox',
  },
  display: {
    what: 'a virtual display and keyboard (Xvfb, xdotool) for the tests of menus and shortcuts',
    env: null,
    programs: ['Xvfb', 'xdotool'],
    places: [],
    debian: ['xvfb', 'xdotool'],
    mac: '',
    windows: '',
  },
};

/**
 * Where a program lies, or null: its variable first, then the PATH, then the usual places.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null}
 */
export function locate(name) {
  const need = NEEDS[name];
  if (!need) return null;
  const named = need.env ? process.env[need.env] : undefined;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${need.env} is ${named}, and nothing is there.`);
  }
  for (const program of need.programs) {
    const found = onPath(program);
    if (found) return found;
  }
  return need.places.find(place => existsSync(place)) ?? null;
}

/**
 * @param {string} program
 * @returns {string | null}
 */
export function onPath(program) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, program + ending);
      if (folder && isProgram(path)) return path;
    }
  }
  return null;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string} name */
function isThere(name) {
  if (name === 'chromium' || name === 'firefox') return locate(name) !== null;
  // Elsewhere than on Linux there is no X display; the tests that need one say that they skip.
  if (process.platform !== 'linux') return true;
  return (NEEDS[name]?.programs ?? []).every(program => onPath(program) !== null);
}

function installDependencies() {
  const mark = join(ROOT, 'node_modules', '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing the dependencies (npm ci) …');
  const windows = process.platform === 'win32';
  if (!run(windows ? 'npm.cmd' : 'npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], windows)) {
    stop('npm ci failed; see above. A network that reaches the npm registry is needed.');
  }
}

/** @param {readonly string[]} missing */
function installPrograms(missing) {
  const packages = missing.flatMap(name => NEEDS[name]?.debian ?? []);
  const list = missing.map(name => `  ${NEEDS[name]?.what}`).join('\n');
  if (!isDebian() || process.getuid?.() !== 0) stop(`Missing:\n${list}\n${advice(missing, packages)}`);
  console.error(`Missing:\n${list}\nInstalling with apt-get: ${packages.join(' ')} …`);
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=300'];
  const done =
    run('apt-get', [...quiet, 'update']) &&
    run('apt-get', [...quiet, 'install', '-y', '--no-install-recommends', ...packages]);
  const still = missing.filter(name => !isThere(name));
  if (done && still.length === 0) return;
  stop(`apt-get did not bring ${packages.join(' ')}; see above. ${orNamed(missing)}`);
}

/**
 * @param {readonly string[]} missing
 * @param {readonly string[]} packages
 */
function advice(missing, packages) {
  const lines = isDebian()
    ? [`  sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`]
    : missing.map(
        name => `  ${onSystem(name) ?? `${NEEDS[name]?.what}, with your system's package manager`}`,
      );
  return `Install:\n${lines.join('\n')}\n${orNamed(missing)}`;
}

/** @param {string} name */
function onSystem(name) {
  if (process.platform === 'darwin') return NEEDS[name]?.mac;
  if (process.platform === 'win32') return NEEDS[name]?.windows;
  return undefined;
}

/** @param {readonly string[]} missing */
function orNamed(missing) {
  const variables = missing.map(name => NEEDS[name]?.env).filter(Boolean);
  return variables.length > 0 ? `Or name the program in ${variables.join(', ')}.` : '';
}

function isDebian() {
  if (process.platform !== 'linux' || !onPath('apt-get') || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Runs a program with its output on our error stream, so that a command's own output stays clean.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {boolean} shell
 */
function run(program, args, shell = false) {
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    shell,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const unknown = process.argv.slice(2).filter(name => !(name in NEEDS));
  if (unknown.length > 0) stop(`Unknown: ${unknown.join(', ')}. Known: ${Object.keys(NEEDS).join(', ')}.`);
  installDependencies();
  writeFound();
  try {
    const missing = process.argv.slice(2).filter(name => !isThere(name));
    if (missing.length > 0) installPrograms(missing);
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
}
