/**
 * Overrides what the page's root element says of itself, in its `style` attribute: nothing else wins over what the page
 * says there. `undo` gives the attribute back, letter by letter where the page left it alone since; else it takes back
 * what is ours alone.
 */
export function rootStyle(): {
  override(declarations: Readonly<Record<string, string>>): void;
  undo(): void;
} {
  let undo = () => {};
  return {
    override(declarations) {
      undo();
      const root = document.documentElement;
      // An element of XML has no style.
      const { style }: Partial<HTMLElement> = root;
      if (!style) return;
      const before = root.getAttribute('style');
      const replaced = Object.keys(declarations).map(name => ({
        name,
        value: style.getPropertyValue(name),
        priority: style.getPropertyPriority(name),
      }));
      for (const [name, value] of Object.entries(declarations)) style.setProperty(name, value, 'important');
      const ours = root.getAttribute('style');
      undo = () => {
        undo = () => {};
        if (root.getAttribute('style') === ours) giveBack(root, style, before);
        else for (const { name, value, priority } of replaced) style.setProperty(name, value, priority);
      };
    },
    undo: () => undo(),
  };
}

/** Through the style first: a Content-Security-Policy may forbid the attribute, but then it says what the style makes of it. */
function giveBack(root: Element, style: CSSStyleDeclaration, before: string | null): void {
  if (before === null) {
    root.removeAttribute('style');
    return;
  }
  style.cssText = before;
  if (root.getAttribute('style') !== before) root.setAttribute('style', before);
}
