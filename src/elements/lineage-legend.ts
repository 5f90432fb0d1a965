import { html, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { withOnly, withToggled } from '../explorer/group-filter.js';
import { groupsOf, type Group } from '../explorer/groups.js';
import { PartLightEvent } from './events.js';
import { colorChoice, sizeChoice } from './legend/choices.js';
import { dotList } from './legend/dot-list.js';
import { groupButtons, type GroupActions } from './legend/group-buttons.js';
import { allLines, lineButtons } from './legend/line-buttons.js';
import { styles } from './lineage-legend.styles.js';
import { LineagePart } from './part.js';
import { theme } from './theme.styles.js';

/** From the button to what it opens, and from that to the edges of the window, in pixels. */
const gap = 8;

/**
 * What the colours, sizes, shapes and lines of the graph mean, and what shows only some of them.
 *
 * @tagname lineage-legend
 */
export class LineageLegend extends LineagePart {
  static override styles = [theme, styles];

  @query('.more') private readonly button!: HTMLElement;
  @query('.panel') private readonly panel!: HTMLElement;

  readonly #groups: GroupActions = {
    choose: (group, adding) => {
      const { lineage, colorBy, query: text } = this.state;
      const change = adding ? withToggled : withOnly;
      if (lineage) this.request('query', change(text, groupsOf(lineage, colorBy), group));
    },
    light: (group) => this.dispatchEvent(new PartLightEvent(group && this.#membersOf(group))),
  };

  #membersOf(group: Group): number[] {
    const { lineage, colorBy } = this.state;
    if (!lineage) return [];
    const { groups, of } = groupsOf(lineage, colorBy);
    const place = groups.indexOf(group);
    return [...of.keys()].filter((node) => of[node] === place);
  }

  /** The panel lies above all of the page: it is put above its button. */
  #place({ newState }: ToggleEvent): void {
    if (newState !== 'open') return;
    const { left, top } = this.button.getBoundingClientRect();
    const { style } = this.panel;
    style.setProperty('--_left', `${left}px`);
    style.setProperty('--_bottom', `${window.innerHeight - top + gap}px`);
    style.setProperty('--_room', `${top - 2 * gap}px`);
  }

  protected override render(): TemplateResult {
    const { colorBy, sizeBy, passes } = this.state;
    const groups = groupButtons(this.state, this.#groups);
    const colors = colorChoice(colorBy, (name) => this.request('color-by', name));
    return html`<div class="legend" role="group" aria-label="Legend">
      ${colors}
      <button class="more" popovertarget="panel" aria-label="Legend: lines and sizes">
        <span class="long">${allLines} Lines and sizes</span><span class="short">Legend</span>
      </button>
      <div
        class="panel"
        id="panel"
        popover
        role="dialog"
        aria-label="Legend"
        @beforetoggle=${this.#place}
      >
        <div class="narrow">${colors}</div>
        <div class="column">${groups}</div>
        ${sizeChoice(sizeBy, (name) => this.request('size-by', name))}
        <h3>Lines pass on</h3>
        ${lineButtons(passes, (shown) => this.request('passes', shown))}
        <h3>Dots</h3>
        ${dotList(this.state)}
      </div>
      <div class="row">${groups}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lineage-legend': LineageLegend;
  }
}
