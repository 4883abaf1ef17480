/** Tells on a terminal how far a run is; silent elsewhere. */
export function progress(total: number): { step(name: string): void; end(): void } {
  let done = 0;
  const { stderr } = process;
  return {
    step(name) {
      done += 1;
      if (stderr.isTTY) stderr.write(`\r\u001b[K${done} of ${total}  ${name.slice(0, 60)}`);
    },
    end() {
      if (stderr.isTTY) stderr.write('\r\u001b[K');
    },
  };
}
