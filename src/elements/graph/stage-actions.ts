import type { RequestDetails, RequestName } from '../../explorer/request-details.js';
import { drawnGraph } from '../../explorer/drawn-graph.js';
import type { ExplorerState } from '../../explorer/state.js';
import { canUnfold } from '../../lineage/folding.js';
import type { StageActions } from './stage-keys.js';
import { isSameTarget, type Target } from './target.js';
import type { GraphView } from './view.js';
import type { Walker } from './walker.js';

const zoomStep = 1.4;

/** What acting on a stage needs of it. */
export interface Acting {
  state(): ExplorerState;
  view(): GraphView | undefined;
  readonly walker: Walker;
  request<Name extends RequestName>(name: Name, detail: RequestDetails[Name]): void;
  /** Ends what is told of what is pointed at. */
  hush(): void;
  openMenu(node: number): void;
  go(to: 'search' | 'details'): void;
  help(): void;
}

/** Asks to select what is drawn. A group drawn as one node is unfolded instead. */
export function select({ state, request }: Acting, target: Target | undefined): void {
  const { folding, lineage } = drawnGraph(state()) ?? {};
  if (target && 'node' in target) {
    const fold = folding?.folds.get(target.node);
    if (!fold) request('select', { model: lineage!.nodes[target.node]!.id });
    else if (canUnfold(fold)) request('unfold', fold.key);
  } else {
    const [only, ...others] = folding?.lifted.get(target?.derivation ?? -1) ?? [];
    if (only && others.length > 0) return;
    request('select', only ? { derivation: only.index } : target);
  }
}

/** Goes back by one focus, where there is one. */
export function focusBack({ state, request }: Acting): void {
  if (state().focus !== undefined) request('focus-back', undefined);
}

/** What the keys and buttons of a stage do. */
export function actionsOn(stage: Acting): StageActions {
  /** The model at which the keyboard is, by its id; undefined where that is what is asked for already. */
  const other = (now: string | undefined) => {
    const { node } = stage.walker;
    // A group drawn as one node is no model.
    const id = node === undefined ? undefined : stage.state().lineage!.nodes[node]?.id;
    return { id, toggled: id === now ? undefined : id };
  };
  const actions: StageActions = {
    walk: (step) => stage.walker.go(step),
    enter: () => {
      const { at } = stage.walker;
      if (at && 'node' in at && isSameTarget(at, stage.view()?.selected)) actions.focus();
      else if (at) select(stage, at);
    },
    focus: () => {
      const { id, toggled } = other(stage.state().focus);
      if (id !== undefined) stage.request('focus-on', toggled);
    },
    menu: () => {
      const { node } = stage.walker;
      if (node !== undefined) stage.openMenu(node);
    },
    compare: () => {
      const { id, toggled } = other(stage.state().compare);
      if (id !== undefined) stage.request('compare', toggled);
    },
    back: () => {
      stage.hush();
      const { selection, compare, focus, query } = stage.state();
      if (selection) stage.request('select', undefined);
      else if (compare !== undefined) stage.request('compare', undefined);
      else if (focus !== undefined) focusBack(stage);
      else if (query !== '') stage.request('query', '');
    },
    zoom: (direction) => stage.view()?.zoomBy(zoomStep ** direction),
    fit: () => stage.view()?.fit(),
    play: () => stage.request(stage.state().playing ? 'pause' : 'play', undefined),
    release: (direction) => stage.request('step-release', direction),
    list: (list) => stage.request('list', stage.state().list === list ? 'none' : list),
    go: (to) => stage.go(to),
    help: () => stage.help(),
  };
  return actions;
}
