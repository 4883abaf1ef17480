/** One of several stories on a page that goes on and on: its headline, and the blocks that are its own. */
export interface Story {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** How many signs must tell that it is one. */
  readonly signs: number;
}
