import { Component, type ComponentChildren } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  /** What stands there instead once an exception came of drawing the children; `again` draws them anew. */
  readonly otherwise: (again: () => void) => ComponentChildren;
}

interface State {
  readonly failed: boolean;
}

/** Draws its children; where that throws, now or later, something else in their place. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false };

  override componentDidCatch(error: unknown): void {
    console.error('Pullquote:', error);
    this.setState({ failed: true });
  }

  override render({ children, otherwise }: Props, { failed }: State): ComponentChildren {
    return failed ? otherwise(() => this.setState({ failed: false })) : children;
  }
}
