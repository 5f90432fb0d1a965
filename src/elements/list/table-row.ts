import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { DisplayState } from '../../explorer/selectors.js';
import { canUnfold } from '../../lineage/folding.js';
import { cellIn, columnsFor, shownIn, type Entry } from './columns.js';
import type { FoldEntry } from './fold-entry.js';
import { foldMark, marks } from './marks.js';

/** The id of the button that stands for a row. A fold has its place where its first member has, when it is unfolded. */
export const entryId = (entry: Entry | FoldEntry) =>
  `name-${'fold' in entry ? entry.fold.members[0]! : entry.index}`;

/** What of a row changes. */
interface RowState {
  readonly display: DisplayState;
  readonly isSelected: boolean;
  /** Whether it is in the order of Tab. */
  readonly isCurrent: boolean;
  /** Whether there are folds among all rows. */
  readonly hasFolds: boolean;
}

type Row = Entry | FoldEntry;

function row(entry: Row, { display, isSelected, isCurrent, hasFolds }: RowState): TemplateResult {
  const [naming, ...others] = columnsFor(hasFolds);
  const isFold = 'fold' in entry;
  return html`
    <th scope="row">
      <button
        id=${entryId(entry)}
        data-row
        class="name"
        tabindex=${isCurrent ? 0 : -1}
        aria-current=${isSelected ? 'true' : nothing}
        aria-expanded=${isFold && canUnfold(entry.fold) ? 'false' : nothing}
      >
        ${shownIn(naming!, entry)}</button
      >${isFold ? foldMark : marks(display, entry.node)}
    </th>
    ${others.map((column) => {
      const kind = typeof cellIn(column, entry) === 'number' ? 'number' : (column.kind ?? '');
      return html`<td class=${kind}>${shownIn(column, entry)}</td>`;
    })}
  `;
}

/** A row of the table. Most tell the same from day to day, and are not written anew. */
export function tableRow(entry: Row, state: RowState, select: () => void): TemplateResult {
  const { display, isSelected, isCurrent, hasFolds } = state;
  const what = 'fold' in entry ? [entry.fold, entry.name] : [entry.node, display];
  return html`<tr aria-selected=${isSelected} @click=${select}>
    ${guard([...what, isSelected, isCurrent, hasFolds], () => row(entry, state))}
  </tr>`;
}
