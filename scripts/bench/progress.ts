/** Tells on stderr how far a run is: in place on a terminal, elsewhere a line now and then. */
export function progressOf(total: number): () => void {
  const { stderr } = process;
  const start = performance.now();
  const every = Math.max(1, Math.ceil(total / 10));
  let done = 0;
  return () => {
    done += 1;
    const seconds = Math.round((performance.now() - start) / 1000);
    const line = `${done} of ${total} pages, ${seconds} s`;
    if (stderr.isTTY) stderr.write(`\r\u001b[K${line}${done === total ? '\n' : ''}`);
    else if (done % every === 0 || done === total) stderr.write(`${line}\n`);
  };
}
