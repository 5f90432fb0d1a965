import type { ExplorerState } from '../../explorer/state.js';
import { timeScaleOf } from '../../explorer/time.js';
import { place, type Layout } from '../../layout/place.js';
import type { Placed } from '../../layout/placed.js';
import { rowsOf, type Stood } from '../../layout/rows-of.js';
import type { TimeScale } from '../../layout/time-scale.js';
import type { Subgraph } from '../../lineage/subgraph.js';
import { shortened } from './label-plan.js';
import type { TextMeasure } from './text-measure.js';

const aspects = { wide: 1.6, tall: 0.7 };
/** The text size for which the layout is told the widths of names, in pixels. */
const measuredText = 9;

/** What decides where the nodes stand. The day shown does not. */
interface Wanted {
  readonly subgraph: Subgraph;
  readonly layout: ExplorerState['layout'];
  readonly scale: TimeScale;
  readonly width: number;
  readonly height: number;
  readonly font: string;
}

const isSame = (one: Wanted, other: Wanted) =>
  (Object.keys(one) as (keyof Wanted)[]).every((key) => one[key] === other[key]);

/** The layout a view needs: asked for only when something that decides it differs. */
export class Layouts {
  readonly #measure: TextMeasure;
  readonly #arrive: () => void;
  #wanted: Wanted | undefined;
  #placed: Placed | undefined;
  #waiting: Promise<Placed> | undefined;

  /** `arrive` is called when a layout that was waited for is there. */
  constructor(measure: TextMeasure, arrive: () => void) {
    this.#measure = measure;
    this.#arrive = arrive;
  }

  /** Whether a layout is being worked out. */
  get isBusy(): boolean {
    return this.#waiting !== undefined;
  }

  /** The layout for a state on a stage; undefined until it is there. */
  for(
    subgraph: Subgraph,
    state: ExplorerState,
    stage: Pick<Wanted, 'width' | 'height' | 'font'>,
  ): Placed | undefined {
    const wanted = { subgraph, layout: state.layout, scale: timeScaleOf(state), ...stage };
    if (this.#wanted && isSame(wanted, this.#wanted)) return this.#placed;
    this.#wanted = wanted;
    const answer = this.#place(wanted);
    const isThere = !(answer instanceof Promise);
    this.#placed = isThere ? answer : undefined;
    this.#waiting = isThere ? undefined : answer;
    if (!isThere) void this.#await(answer);
    return this.#placed;
  }

  async #await(answer: Promise<Placed>): Promise<void> {
    let placed: Placed | undefined;
    try {
      placed = await answer;
    } finally {
      // A failure is no reason to go on waiting; it is told like every other error.
      if (this.#waiting === answer) {
        this.#waiting = undefined;
        this.#placed = placed;
        this.#arrive();
      }
    }
  }

  /**
   * What is folded or unfolded by hand leaves all else in the row where it stood before; and it is placed
   * the same way again by whoever comes with a link.
   */
  #place(wanted: Wanted): Placed | Promise<Placed> {
    const { subgraph, layout } = wanted;
    const base = subgraph.folding?.base;
    if (!base || layout !== 'timeline') return place(subgraph, this.#layoutFor(wanted));
    const placed = place(base, this.#layoutFor({ ...wanted, subgraph: base }));
    const then = (before: Placed) => place(subgraph, this.#layoutFor(wanted, rowsOf(base, before)));
    return placed instanceof Promise ? placed.then(then) : then(placed);
  }

  #layoutFor({ subgraph, layout, scale, width, height, font }: Wanted, stood?: Stood): Layout {
    if (layout === 'generations') {
      return { name: 'generations', aspect: width < height ? aspects.tall : aspects.wide };
    }
    const names = Float64Array.from(subgraph.nodes, (node) => {
      const name = shortened(subgraph.lineage.nodes[node]!.name);
      return measuredText * this.#measure.widthOf(name, { font, bold: false });
    });
    return { name: 'timeline', scale, room: { width, height, names, stood } };
  }

  /** Forgets what it was asked for: the same is worked out again. */
  forget(): void {
    this.#wanted = undefined;
  }

  /** Forgets what is waited for. */
  stop(): void {
    this.#waiting = undefined;
  }
}
