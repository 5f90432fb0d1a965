import { html, type TemplateResult } from 'lit';
import type { ExplorerState } from '../../explorer/state.js';
import { unfolded, type Subgraph } from '../../lineage/subgraph.js';
import { passesInWords } from '../describe.js';
import { foldInWords, liftedInWords } from '../fold-words.js';
import { card } from './card.js';
import type { Target } from './target.js';
import { countIn } from './fold-names.js';

/** What hovering tells of anything drawn, folds and what is lifted to them too. */
export function cardOf(state: ExplorerState, subgraph: Subgraph, target: Target): TemplateResult {
  const { folding, lineage } = subgraph;
  const whole = unfolded(subgraph).lineage;
  if ('derivation' in target) {
    const members = folding?.lifted.get(target.derivation);
    if (!members) return card(whole, target);
    const { parent, child, passes } = lineage.derivations[target.derivation]!;
    const nameOf = (node: number) => lineage.nodes[node]!.name;
    return html`
      <strong>${nameOf(parent)} → ${nameOf(child)}</strong>
      <span>${liftedInWords(members)}</span>
      <span>${passesInWords[passes]}</span>
    `;
  }
  const fold = folding?.folds.get(target.node);
  if (!fold) return card(whole, target);
  const [name, ...lines] = foldInWords(whole, fold, countIn(state, fold));
  return html`<strong>${name}</strong>${lines.map((line) => html`<span>${line}</span>`)}`;
}
