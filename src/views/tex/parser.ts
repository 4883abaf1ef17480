import type { MathNode } from '../../model';

/** What a command asks of the parser that has come to it. */
export interface Parser {
  /** The token that comes next, white space passed over; empty at the end. */
  readonly next: string;
  /** Goes past the next token and gives it. Throws at the end, and where another was expected. */
  take(expected?: string): string;
  /** Things with their scripts, up to what ends them, or to the end of what is open. Throws where it is nested too deep. */
  until(ends: (token: string) => boolean): MathNode[];
  /** An argument: a group in braces, or the one thing that comes next. */
  argument(): MathNode;
  /** The letters of an argument in braces, as they stand. */
  letters(): string;
}
