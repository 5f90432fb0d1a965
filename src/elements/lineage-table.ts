import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { drawnFamilies } from '../explorer/families.js';
import { listedNodes } from '../explorer/listed.js';
import { displayAt, drawnGraph } from '../explorer/selectors.js';
import { sorted, type Direction } from '../explorer/sorting.js';
import { markdownOf } from '../explorer/table-text.js';
import { csvOf } from '../formats/csv.js';
import { foldLabel } from '../lineage/folding.js';
import { plural } from './describe.js';
import { summaryOfFold } from './fold-words.js';
import { pageCollator } from './format.js';
import { countIn } from './graph/fold-names.js';
import { byDate, cellIn, columnsFor, orderIn, type Column, type Entry } from './list/columns.js';
import { Copying } from './list/copying.js';
import type { FoldEntry } from './list/fold-entry.js';
import { styles as panelStyles } from './list/panel.styles.js';
import { rowByKey } from './list/row-keys.js';
import { entryId, tableRow } from './list/table-row.js';
import { ListPart } from './list-part.js';
import { styles } from './lineage-table.styles.js';
import { theme } from './theme.styles.js';

type Row = Entry | FoldEntry;

/**
 * What the graph shows as a table that can be sorted and copied.
 *
 * @tagname lineage-table
 */
export class LineageTable extends ListPart {
  static override styles = [theme, panelStyles, styles];

  protected override readonly regionName = 'Table';
  @state() private sortedBy: Column = byDate;
  @state() private direction: Direction = 'ascending';
  @query('.scroller') private readonly scroller!: HTMLElement | null;
  #entries: readonly Row[] = [];
  #hasFolds = false;
  readonly #copying = new Copying(this, (words) => this.announce(words));

  protected override get rowIds(): readonly string[] {
    return this.#entries.slice(0, this.mostRows).map(entryId);
  }

  get #selectedId(): string | undefined {
    const { selection } = this.state;
    return selection && 'model' in selection ? selection.model : undefined;
  }

  /** What is inside of a fold is where the fold is. */
  readonly #isSelected = (row: Row): boolean => {
    const id = this.#selectedId;
    if (id === undefined) return false;
    const node = this.state.lineage?.indices.get(id);
    return 'fold' in row ? row.fold.members.includes(node!) : row.index === node;
  };

  protected override stopsOfSelection(): readonly string[] {
    const entries = this.#sorted();
    const place = entries.findIndex(this.#isSelected);
    if (place < 0) return [];
    if (place >= this.mostRows) this.mostRows = Infinity;
    return [entryId(entries[place]!)];
  }

  #rowOf(index: number): Row {
    const { lineage } = this.state;
    const drawn = drawnGraph(this.state)!;
    const fold = drawn.folding?.folds.get(index);
    if (!fold) return { lineage: lineage!, index, node: lineage!.nodes[index]! };
    const count = countIn(this.state, fold);
    return {
      lineage: lineage!,
      index,
      fold,
      count,
      name: foldLabel(fold, count),
      family: drawnFamilies(drawn).of[index]!,
      summary: summaryOfFold(lineage!, fold),
    };
  }

  #sorted(): readonly Row[] {
    const entries = listedNodes(this.state).map((index) => this.#rowOf(index));
    const by = (entry: Row) => orderIn(this.sortedBy, entry);
    return sorted(entries, by, this.direction, pageCollator());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#entries = this.#sorted();
    this.#hasFolds = this.#entries.some((entry) => 'fold' in entry);
  }

  #sort(column: Column): void {
    const isAgain = column === this.sortedBy && this.direction === 'ascending';
    this.direction = isAgain ? 'descending' : 'ascending';
    this.sortedBy = column;
    // What is selected stays in sight, else one reads on from the top.
    const selected = this.stopsOfSelection();
    if (selected.length > 0) this.goTo(selected);
    else this.scroller?.scrollTo({ top: 0, behavior: 'instant' });
    this.announce(`Sorted by ${column.name}, ${this.direction}`);
  }

  #onKey(event: KeyboardEvent): void {
    const ids = this.rowIds;
    const from = ids.indexOf(this.current ?? '');
    const entry = this.#entries[from];
    if (!entry || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = rowByKey(event.key, from, ids.length);
    if (to !== undefined) this.goTo([ids[to]!]);
    else if ('fold' in entry) {
      if (event.key !== 'ArrowRight') return;
      this.#choose(entry);
    } else if (event.key.toLowerCase() === 'f') {
      const { id } = entry.node;
      this.request('focus-on', this.state.focus === id ? undefined : id);
    } else return;
    event.preventDefault();
  }

  /** Selects the model of a row, or unfolds it. */
  #choose(entry: Row): void {
    this.goTo([entryId(entry)]);
    if ('fold' in entry) this.unfold(entry.fold);
    else this.request('select', { model: entry.node.id });
  }

  #copyButtons(): TemplateResult {
    const columns = columnsFor(this.#hasFolds);
    const names = columns.map(({ name }) => name);
    const cells = () =>
      this.#entries.map((entry) => columns.map((column) => cellIn(column, entry)));
    const words = () => `${plural(this.#entries.length, 'row', 'rows')} copied`;
    return html`<div class="actions">
      <span class="copied">${this.#copying.words}</span>
      ${this.#copying.button('CSV', () => csvOf([names, ...cells()]), words)}
      ${this.#copying.button('Markdown', () => markdownOf(names, cells()), words)}
    </div>`;
  }

  #heading(column: Column): TemplateResult {
    const isSorted = column === this.sortedBy;
    const arrow = this.direction === 'ascending' ? '▲' : '▼';
    return html`<th scope="col" aria-sort=${isSorted ? this.direction : nothing}>
      <button class="sort" @click=${() => this.#sort(column)}>
        ${column.name}<span class="arrow" aria-hidden="true">${isSorted ? arrow : ''}</span>
      </button>
    </th>`;
  }

  #row(entry: Row, isCurrent: boolean): TemplateResult {
    const display = displayAt(this.state)(entry.index);
    const isSelected = this.#isSelected(entry);
    const hasFolds = this.#hasFolds;
    return tableRow(entry, { display, isSelected, isCurrent, hasFolds }, () => this.#choose(entry));
  }

  protected override render(): TemplateResult {
    const { current } = this;
    const rows = this.#entries.slice(0, this.mostRows);
    const table = html`${this.#copying.refusal()}
      <div class="scroller">
        <table>
          <caption>
            Sorted by ${this.sortedBy.name.toLowerCase()}, ${this.direction}
          </caption>
          <thead>
            <tr>
              ${columnsFor(this.#hasFolds).map((column) => this.#heading(column))}
            </tr>
          </thead>
          <tbody @keydown=${this.#onKey}>
            ${repeat(rows, entryId, (entry) => this.#row(entry, entryId(entry) === current))}
          </tbody>
        </table>
      </div>`;
    return this.panel(this.#copyButtons(), table, this.#entries.length);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lineage-table': LineageTable;
  }
}
