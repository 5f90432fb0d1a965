import { html, nothing, type TemplateResult } from 'lit';
import { groupCounts, groupFilter } from '../../explorer/group-counts.js';
import { groupsOf, type Group } from '../../explorer/groups.js';
import type { ExplorerState } from '../../explorer/state.js';
import { plural } from '../describe.js';
import { toolbar } from '../toolbar.js';
import { groupSample } from './samples.js';

/** What the groups may ask for. */
export interface GroupActions {
  /** Show just this group, or with `adding` this one besides those shown. */
  choose(group: Group, adding: boolean): void;
  /** Light up a group on the stage, or none. */
  light(group: Group | undefined): void;
}

/** What colour tells: each group with the number of its models, as a button that shows just this group. */
export function groupButtons(
  state: ExplorerState,
  { choose, light }: GroupActions,
): TemplateResult | typeof nothing {
  const { lineage, colorBy, datasets } = state;
  const filter = groupFilter(state);
  if (!lineage || !filter) return nothing;
  const { groups, ordered } = groupsOf(lineage, colorBy);
  const counts = groupCounts(state);
  const button = (group: Group, index: number) => {
    const { name, color, mark, models } = group;
    if (models === 0 && !datasets) return nothing;
    const count = counts[index]!;
    // As much room as its largest number needs, so that nothing moves while time goes by.
    const digits = String(models).length;
    const style = color === 0 ? 'color-other' : `${ordered ? 'step' : 'color'}-${color}`;
    return html`<button
      class="group"
      aria-pressed=${filter.shown.has(group)}
      aria-label=${`${name}, ${plural(count, 'model', 'models')}`}
      title=${`Show only: ${name}. With Shift: this one, too`}
      @click=${({ shiftKey }: MouseEvent) => choose(group, shiftKey)}
      @pointerenter=${() => light(group)}
      @pointerleave=${() => light(undefined)}
      @focus=${() => light(group)}
      @blur=${() => light(undefined)}
    >
      ${groupSample(mark, style)}<span class="name">${name}</span>
      <span class="count digits-${digits}">${count}</span>
    </button>`;
  };
  return html`<div
    class="groups ${filter.shown.size > 0 ? 'some' : ''}"
    role="toolbar"
    aria-label="Colours"
    ${toolbar()}
  >
    ${groups.map(button)}
  </div>`;
}
