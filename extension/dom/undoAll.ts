/** Takes back what was done, the last first, and empties the list. A step that throws does not keep the others from it. */
export function undoAll(steps: (() => void)[]): void {
  for (let step = steps.pop(); step; step = steps.pop()) {
    try {
      step();
    } catch (error) {
      console.error('Pullquote:', error);
    }
  }
}
