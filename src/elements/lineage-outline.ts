import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { openRows, rowsAbove, shownOutline, type OutlineRow } from '../explorer/outline.js';
import { displayAt, drawnGraph } from '../explorer/selectors.js';
import { canUnfold } from '../lineage/folding.js';
import { foldNames } from './graph/fold-names.js';
import { ListPart } from './list-part.js';
import { outlineColumns, rowContent, rowId, rowName, type Told } from './list/outline-row.js';
import { rowByKey } from './list/row-keys.js';
import { TypeAhead } from './list/type-ahead.js';
import { styles } from './lineage-outline.styles.js';
import { styles as panelStyles } from './list/panel.styles.js';
import { theme } from './theme.styles.js';

/** An outline with more rows than this opens with its larger branches collapsed. */
const longOutline = 1000;
const largeBranch = 50;

const stopsOf = (row: OutlineRow) => [row, ...rowsAbove(row)].map(rowId);

/**
 * What the graph shows as a tree of models, each under its primary parent (W3C APG: treegrid).
 *
 * @tagname lineage-outline
 */
export class LineageOutline extends ListPart {
  static override styles = [theme, panelStyles, styles];

  protected override readonly regionName = 'Outline';
  /** What the reader has expanded or collapsed, by the ids of the models. */
  @state() private expanded: ReadonlyMap<string, boolean> = new Map();
  /** How many rows there are, those that are not listed yet included. */
  #all = 0;
  #isLong = false;
  #rows: readonly OutlineRow[] = [];
  #rowIds: readonly string[] = [];
  readonly #typeAhead = new TypeAhead();

  protected override get rowIds(): readonly string[] {
    return this.#rowIds;
  }

  readonly #isOpen = (row: OutlineRow): boolean =>
    this.expanded.get(this.#idOf(row)) ?? !(this.#isLong && row.below > largeBranch);

  #idOf({ node }: OutlineRow): string {
    return drawnGraph(this.state)!.lineage.nodes[node]!.id;
  }

  #expand(rows: readonly OutlineRow[], isOpen: boolean): void {
    this.expanded = new Map([
      ...this.expanded,
      ...rows.map((row) => [this.#idOf(row), isOpen] as const),
    ]);
  }

  #selectedRow(): OutlineRow | undefined {
    const { lineage, selection } = this.state;
    const { rows, full } = shownOutline(this.state);
    if (!lineage || !selection) return undefined;
    // What is inside of a fold is where the fold is.
    const { foldOf, drawnAs } = drawnGraph(this.state)?.folding ?? {};
    if ('model' in selection) {
      const node = lineage.indices.get(selection.model)!;
      return full.get(foldOf?.get(node)?.node ?? node);
    }
    const stated = lineage.derivations[selection.derivation]!;
    const derivation = drawnAs?.get(stated.index) ?? stated;
    return rows.find(({ derivations }) => derivations.includes(derivation));
  }

  protected override stopsOfSelection(): readonly string[] {
    const row = this.#selectedRow();
    return row ? this.#reveal(row) : [];
  }

  /** Expands all above a row, so that it is there. */
  #reveal(row: OutlineRow): readonly string[] {
    this.#expand(rowsAbove(row), true);
    const place = openRows(shownOutline(this.state), this.#isOpen).indexOf(row);
    if (place >= this.mostRows) this.mostRows = Infinity;
    return stopsOf(row);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const outline = shownOutline(this.state);
    this.#isLong = outline.rows.length > longOutline;
    super.willUpdate(changed);
    const open = openRows(outline, this.#isOpen);
    this.#all = open.length;
    this.#rows = open.slice(0, this.mostRows);
    this.#rowIds = this.#rows.map(rowId);
  }

  /** Selects the model of a row, or unfolds it; a leaf leads to where all of the model is told. */
  #choose(row: OutlineRow): void {
    if (row.fold) {
      this.goTo(stopsOf(row));
      this.unfold(row.fold);
      return;
    }
    this.goTo(this.#reveal(shownOutline(this.state).full.get(row.node)!));
    this.request('select', { model: this.#idOf(row) });
  }

  readonly #actions = new Map<string, (row: OutlineRow) => void>([
    [
      'ArrowRight',
      (row) => {
        const first = this.#rows[this.#rows.indexOf(row) + 1];
        if (row.fold && row.below === 0) this.#choose(row);
        else if (row.below > 0 && !this.#isOpen(row)) this.#expand([row], true);
        else if (first?.parent === row) this.goTo(stopsOf(first));
      },
    ],
    [
      'ArrowLeft',
      (row) => {
        if (row.below > 0 && this.#isOpen(row)) this.#expand([row], false);
        else if (row.parent) this.goTo(stopsOf(row.parent));
      },
    ],
    ['Enter', (row) => this.#choose(row)],
    [
      // The small letter is what one types to get to Falcon.
      'F',
      (row) => {
        if (row.fold) return;
        const id = this.#idOf(row);
        this.request('focus-on', this.state.focus === id ? undefined : id);
      },
    ],
    ['*', ({ parent }) => this.#expand(this.#siblings(parent), true)],
  ]);

  #siblings(parent: OutlineRow | undefined): readonly OutlineRow[] {
    return shownOutline(this.state).rows.filter((row) => row.parent === parent && row.below > 0);
  }

  /** Goes to the row that begins with what is typed. */
  #find(character: string, time: number, from: number): void {
    const graph = drawnGraph(this.state)!;
    const foldName = foldNames(this.state, graph);
    const names = this.#rows.map(({ node }) => rowName({ graph, foldName }, node));
    const place = this.#typeAhead.find(character, time, names, from);
    if (place !== undefined) this.goTo(stopsOf(this.#rows[place]!));
  }

  #onKey(event: KeyboardEvent): void {
    const { key, timeStamp, altKey, ctrlKey, metaKey } = event;
    const from = this.#rowIds.indexOf(this.current ?? '');
    const row = this.#rows[from];
    const isEnd = key === 'Home' || key === 'End';
    if (!row || altKey || metaKey || (ctrlKey && !isEnd)) return;
    const to = rowByKey(key, from, this.#rows.length);
    const action = this.#actions.get(key);
    const isCharacter = /^.$/u.test(key);
    if (to !== undefined) this.goTo(stopsOf(this.#rows[to]!));
    else if (isCharacter && this.#typeAhead.isGoingOn(timeStamp)) this.#find(key, timeStamp, from);
    else if (action) action(row);
    else if (isCharacter && key !== ' ') this.#find(key, timeStamp, from);
    else return;
    event.preventDefault();
  }

  #onClick({ target }: Event): void {
    const { id } = (target as Element).closest('[data-row]') ?? {};
    const row = this.#rows[this.#rowIds.indexOf(id ?? '')];
    if (!row) return;
    if (row.below > 0 && (target as Element).closest('.toggle')) {
      this.#expand([row], !this.#isOpen(row));
    } else this.#choose(row);
  }

  /** A fold is closed as long as it is one; what was made from it may stand under it. */
  #expandedState(row: OutlineRow): boolean | typeof nothing {
    if (row.below > 0) return this.#isOpen(row);
    return row.fold && canUnfold(row.fold) ? false : nothing;
  }

  #row(told: Told, row: OutlineRow, isSelected: boolean, isCurrent: boolean): TemplateResult {
    return html`<div
      role="row"
      id=${rowId(row)}
      data-row
      class=${row.isFull ? '' : 'also'}
      aria-level=${row.level}
      aria-posinset=${row.place}
      aria-setsize=${row.siblings}
      aria-expanded=${this.#expandedState(row)}
      aria-selected=${isSelected}
      tabindex=${isCurrent ? 0 : -1}
    >
      ${rowContent(told, row)}
    </div>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const graph = drawnGraph(this.state);
    if (!graph) return nothing;
    const outline = shownOutline(this.state);
    const foldName = foldNames(this.state, graph);
    const told: Told = { graph, outline, display: displayAt(this.state), foldName };
    const selected = this.#selectedRow();
    const current = this.#rows[this.#rowIds.indexOf(this.current ?? '')];
    const grid = html`<div
      class="scroller"
      role="treegrid"
      aria-labelledby="heading"
      @keydown=${this.#onKey}
      @click=${this.#onClick}
    >
      <div role="row" class="visually-hidden">
        ${outlineColumns.map((name) => html`<span role="columnheader">${name}</span>`)}
      </div>
      ${repeat(this.#rows, rowId, (row) => this.#row(told, row, row === selected, row === current))}
    </div>`;
    return this.panel(nothing, grid, this.#all);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lineage-outline': LineageOutline;
  }
}
