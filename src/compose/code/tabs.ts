import { lettersUpTo } from '../../html/size';
import { foldSpace } from '../../html/space';

const LONGEST = 40;
const MOST_LEVELS = 6;
const MOST_PANELS = 24;

/** The labels of all tabs that boxes of code stand behind, in one element. */
export function tabsOf(code: Element): Element | null {
  let panel: Element | null = code.parentElement;
  for (let level = 0; panel && level < MOST_LEVELS; level += 1, panel = panel.parentElement) {
    const label = labelBySameIndex(panel);
    if (label) return label.strip;
  }
  return null;
}

/** What the tab says that a box of code stands behind: its label, or its place among as many labels; null for none. */
export function tabOf(code: Element): string | null {
  let panel: Element | null = code.parentElement;
  for (let level = 0; panel && level < MOST_LEVELS; level += 1, panel = panel.parentElement) {
    const label = labelOf(panel) ?? labelBySameIndex(panel)?.label;
    const name = label && lettersUpTo(label, LONGEST) <= LONGEST ? foldSpace(label.textContent ?? '') : '';
    if (name !== '') return name;
    if (panel.getAttribute('role') === 'tabpanel') return null;
  }
  return null;
}

/** The element that is the label of a panel by the attributes of either. */
function labelOf(panel: Element): Element | null {
  if (panel.getAttribute('role') !== 'tabpanel') return null;
  const page = panel.ownerDocument;
  const id = panel.getAttribute('aria-labelledby');
  const named = id ? page.getElementById(id) : null;
  if (named) return named;
  for (const tabs of before(panel)) {
    for (const tab of tabs.querySelectorAll('[aria-controls]'))
      if (panel.id !== '' && tab.getAttribute('aria-controls') === panel.id) return tab;
  }
  return null;
}

/** The label in the same place before as many panels as there are labels. */
function labelBySameIndex(panel: Element): { readonly label: Element; readonly strip: Element } | null {
  const panels = firstOf(panel.parentElement).filter(other => isAlike(other, panel));
  if (panels.length < 2 || !panels.every(each => each.querySelector('pre'))) return null;
  const at = panels.indexOf(panel);
  for (const around of [panel, panel.parentElement]) {
    for (const tabs of around ? before(around) : []) {
      const labels = [...tabs.querySelectorAll('[role="tab"], label, button, li')];
      const label = labels.length === panels.length ? labels[at] : undefined;
      if (label && areAll(labels, tabs)) return { label, strip: tabs };
    }
  }
  return null;
}

function firstOf(around: Element | null): Element[] {
  const found: Element[] = [];
  let child = around?.firstElementChild ?? null;
  for (; child && found.length < MOST_PANELS; child = child.nextElementSibling) found.push(child);
  return found;
}

function isAlike(other: Element, panel: Element): boolean {
  return other.localName === panel.localName && other.classList[0] === panel.classList[0];
}

/** Whether labels are all that an element holds. */
function areAll(labels: readonly Element[], strip: Element): boolean {
  const letters = labels.reduce((sum, label) => sum + foldSpace(label.textContent ?? '').length, 0);
  return letters * 1.2 >= foldSpace(strip.textContent ?? '').replaceAll(' ', '').length;
}

/** The few elements right before an element that hold no code. */
function before(element: Element): Element[] {
  const found: Element[] = [];
  let other = element.previousElementSibling;
  for (let count = 0; other && count < MOST_PANELS; count += 1, other = other.previousElementSibling)
    if (lettersUpTo(other, LONGEST * MOST_PANELS) <= LONGEST * MOST_PANELS) found.push(other);
  return found;
}
