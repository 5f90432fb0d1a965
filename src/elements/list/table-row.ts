import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { DisplayState } from '../../explorer/selectors.js';
import { columns, shownIn, type Entry } from './columns.js';
import { marks } from './marks.js';

/** The id of the button that stands for a row. */
export const entryId = ({ index }: Entry) => `name-${index}`;

/** What of a row changes. */
interface RowState {
  readonly display: DisplayState;
  readonly isSelected: boolean;
  /** Whether it is in the order of Tab. */
  readonly isCurrent: boolean;
}

function row(entry: Entry, { display, isSelected, isCurrent }: RowState): TemplateResult {
  const [, ...others] = columns;
  return html`
    <th scope="row">
      <button
        id=${entryId(entry)}
        data-row
        class="name"
        tabindex=${isCurrent ? 0 : -1}
        aria-current=${isSelected ? 'true' : nothing}
      >
        ${entry.node.name}</button
      >${marks(display, entry.node)}
    </th>
    ${others.map((column) => {
      const kind = typeof column.cell(entry) === 'number' ? 'number' : (column.kind ?? '');
      return html`<td class=${kind}>${shownIn(column, entry)}</td>`;
    })}
  `;
}

/** A row of the table. Most tell the same from day to day, and are not written anew. */
export function tableRow(entry: Entry, state: RowState, select: () => void): TemplateResult {
  const { display, isSelected, isCurrent } = state;
  return html`<tr aria-selected=${isSelected} @click=${select}>
    ${guard([entry.node, display, isSelected, isCurrent], () => row(entry, state))}
  </tr>`;
}
