import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { onPath } from '../setup.mjs';

const run = promisify(execFile);

/** Whether this machine can show windows to nobody: Linux with Xvfb and xdotool. */
export const HAS_DISPLAY = onPath('Xvfb') !== null && onPath('xdotool') !== null;

/** A display of our own that nobody looks at, with a mouse and a keyboard. */
export interface Display {
  /** As in the variable DISPLAY. */
  readonly name: string;
  close(): void;
}

/** Starts a display on a free number. Throws where Xvfb does not start. */
export async function openDisplay(): Promise<Display> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const close = () => {
    process.off('exit', close);
    server.kill();
  };
  process.once('exit', close);
  return { name: `:${await firstLine(server)}`, close };
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', code => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
}

/** A point of the screen, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Moves the mouse. */
export async function move(display: string, { x, y }: Point): Promise<void> {
  await xdotool(display, 'mousemove', String(Math.round(x)), String(Math.round(y)));
}

/** Moves the mouse and clicks (1 left, 3 right). */
export async function click(display: string, point: Point, button: 1 | 3): Promise<void> {
  await move(display, point);
  await xdotool(display, 'click', String(button));
}

/** Presses keys one after the other, each as xdotool names it (`alt+shift+r`). */
export async function key(display: string, ...keys: string[]): Promise<void> {
  await xdotool(display, 'key', '--delay', '30', ...keys);
}

/** The windows that the display shows, by their numbers; a menu that opens is a new one. */
export async function windows(display: string): Promise<ReadonlySet<string>> {
  // Where nothing is found, xdotool fails.
  const { stdout } = await xdotool(display, 'search', '--onlyvisible', '--name', '').catch(() => ({
    stdout: '',
  }));
  return new Set(stdout.split('\n').filter(Boolean));
}

function xdotool(display: string, ...args: string[]): Promise<{ stdout: string }> {
  return run('xdotool', args, { env: { ...process.env, DISPLAY: display } });
}
