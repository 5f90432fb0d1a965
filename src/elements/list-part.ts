import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { listedNodes } from '../explorer/listed.js';
import { chosenGraph, drawnGraph, shownNodes } from '../explorer/selectors.js';
import { canUnfold, type Fold } from '../lineage/folding.js';
import { inDigits } from '../lineage/in-digits.js';
import { plural } from './describe.js';
import { closeIcon } from './icons.js';
import { bringIntoSight } from './list/in-sight.js';
import { LineagePart } from './part.js';

/** As many rows are there at first: more are seldom read, and take time. */
const rowsAtFirst = 500;

/**
 * What all lists of models are: a panel with a heading that counts, a way to close it, and rows of which
 * one is in the order of Tab. The row of what is selected is in sight, wherever it was selected.
 */
export abstract class ListPart extends LineagePart {
  /** What the list is called. */
  protected abstract override readonly regionName: string;
  /** The row the keyboard is on, and those it goes to, in this order, while that one is not there. */
  @state() protected stops: readonly string[] = [];
  @state() protected mostRows = rowsAtFirst;
  #hadFocus = false;
  #wanted: string | undefined;

  /** The row of what is selected, and those in its stead. */
  protected abstract stopsOfSelection(): readonly string[];
  /** The ids of the rows that are there, from top to bottom. */
  protected abstract get rowIds(): readonly string[];

  /** The id of the row in the order of Tab. */
  protected get current(): string | undefined {
    const there = new Set(this.rowIds);
    return this.stops.find((id) => there.has(id)) ?? this.rowIds[0];
  }

  /** Puts the keyboard on a row, where it is in the list already. */
  protected goTo(stops: readonly string[]): void {
    this.stops = stops;
    this.#wanted = stops[0];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = this.shadowRoot?.activeElement?.hasAttribute('data-row') === true;
    if (!changed.has('state')) return;
    const before = changed.get('state');
    if (before?.lineage !== this.state.lineage) this.stops = [];
    if (before?.selection === this.state.selection) return;
    const stops = this.stopsOfSelection();
    if (stops.length > 0) this.goTo(stops);
  }

  // A row that is moved, or goes, loses the focus: the list keeps it.
  protected override updated(): void {
    const root = this.shadowRoot!;
    const stop =
      root.getElementById(this.current ?? '') ?? root.querySelector<HTMLElement>('.close');
    if (this.#hadFocus && stop !== root.activeElement) stop?.focus();
    const wanted = root.getElementById(this.#wanted ?? '');
    this.#wanted = undefined;
    const scroller = root.querySelector<HTMLElement>('.scroller');
    const header = root.querySelector<HTMLElement>('thead');
    if (wanted && scroller) bringIntoSight(scroller, wanted, header?.offsetHeight);
  }

  /** Unfolds a group, where it can be. */
  protected unfold(fold: Fold): void {
    if (canUnfold(fold)) this.request('unfold', fold.key);
  }

  #count(): string {
    const { nodes = [] } = this.state.lineage ?? {};
    const { folds } = drawnGraph(this.state)?.folding ?? {};
    const groups = listedNodes(this.state).filter((node) => folds?.has(node)).length;
    const kinds = shownNodes(this.state).map((node) => nodes[node]!.kind);
    const models = kinds.filter((kind) => kind === 'model').length;
    const datasets = kinds.length - models;
    return [
      plural(models, 'model', 'models'),
      ...(datasets > 0 ? [plural(datasets, 'dataset', 'datasets')] : []),
      ...(groups > 0 ? [`${plural(groups, 'group', 'groups')} folded`] : []),
    ].join(', ');
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (this.state.selection) this.request('select', undefined);
    else this.request('list', 'none');
  }

  /** The panel around the rows. */
  protected panel(actions: unknown, rows: unknown, all: number): TemplateResult {
    const name = this.regionName;
    const isChosen = (chosenGraph(this.state)?.nodes.length ?? 0) > 0;
    const none = isChosen ? 'No model is shown on this day.' : 'No model matches.';
    return html`<section @keydown=${this.#onKey}>
      <header>
        <h3 id="heading">${name}, ${this.#count()}</h3>
        ${actions}
        <button
          class="close"
          aria-label=${`Close ${name.toLowerCase()}`}
          title=${`Close ${name.toLowerCase()}`}
          @click=${() => this.request('list', 'none')}
        >
          ${closeIcon}
        </button>
      </header>
      ${all === 0 ? html`<p class="none">${none}</p>` : rows}
      ${
        all > this.mostRows
          ? html`<button
              class="all"
              @click=${() => {
                this.mostRows = Infinity;
              }}
            >
              Show all ${inDigits(all)} rows
            </button>`
          : nothing
      }
    </section>`;
  }
}
