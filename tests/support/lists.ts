import { page } from 'vitest/browser';

/** The tree of models beside the graph, as a reader finds it. */
export const outline = () => page.getByRole('treegrid', { name: /^Outline, / });

/** The table of models beside the graph. */
export const table = () => page.getByRole('table', { name: /^Sorted by / });

const rowsIn = (list: Element) => [...list.querySelectorAll('[aria-selected]')];

/** The text that stands in an element itself, not in others in it. */
const ownText = (element: Element) =>
  [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent)
    .join('')
    .trim();

const nameOf = (row: Element) => ownText(row.querySelector('.name') ?? row);

/** The names of the rows of the outline, indented by their level; leaves in brackets. */
export function outlineRows(): string[] {
  return rowsIn(outline().element()).map((row) => {
    const indent = '  '.repeat(Number(row.getAttribute('aria-level')) - 1);
    return indent + (row.classList.contains('also') ? `(${nameOf(row)})` : nameOf(row));
  });
}

/** The names in the rows of the table. */
export const tableNames = () => rowsIn(table().element()).map(nameOf);

/** The element that has the focus, within whatever shadow tree. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The name in the row that has the focus. */
export const focusedName = () => {
  const row = focused();
  return row?.hasAttribute('data-row') ? nameOf(row) : undefined;
};
