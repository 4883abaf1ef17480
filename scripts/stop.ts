/** Ends a command that cannot go on: one sentence on stderr, and the exit code for wrong use. */
export function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/** What an attempt gives; where it throws, the command ends with what was wrong and how it is used. */
export function orStop<T>(usage: string, attempt: () => T): T {
  try {
    return attempt();
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
