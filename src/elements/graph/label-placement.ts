import type { Families } from '../../explorer/families.js';
import type { Placed } from '../../layout/placed.js';
import {
  letteringFor,
  planLabels,
  type Labelled,
  type PlannedLabel,
  type Rows,
  type Wanted,
} from './label-plan.js';
import { boundsOf, placeLabels, type Box } from './labels.js';

/** What the labels are about; a change of it makes them be placed anew. The day is no part of it. */
export interface LabelContent {
  /** The drawn nodes, those that matter most first. */
  readonly nodes: readonly Labelled[];
  readonly stressed: ReadonlySet<number>;
  /** The nodes that are lit; undefined when all are alike. */
  readonly lit: ReadonlySet<number> | undefined;
  readonly families: Families;
  readonly rows: Rows & Pick<Placed, 'axis'>;
  /** Where the dates begin and end that are not known to the day, in units of the layout. */
  readonly spans: ReadonlyMap<number, { readonly from: number; readonly to: number }>;
}

/** A label and where it stands; in pixels, seen from the layout's origin. */
export interface PlacedLabel {
  readonly label: PlannedLabel;
  /** Where the name stands; undefined where there is no room for it. */
  readonly box: Box | undefined;
  /** The bracket below that shows how far a date is uncertain. */
  readonly whisker: Box | undefined;
  /** All that is painted, without its halo. */
  readonly reach: Box;
}

/** Where all labels stand at one zoom. */
export interface Placement {
  readonly content: LabelContent;
  readonly zoom: number;
  readonly fontSize: number;
  readonly labels: readonly PlacedLabel[];
  readonly byNode: ReadonlyMap<number, readonly PlacedLabel[]>;
  readonly unnamed: readonly number[];
}

const whiskerHeight = 2.5;
/** Pixels. */
const smallRadius = 4;

/** What placing needs to know of the drawing. */
export interface Scaled extends Pick<Wanted, 'zoom' | 'radius' | 'measure'> {
  readonly content: LabelContent;
}

/** Places the labels of a content at a zoom, so that none lies on another or on a dot. */
export function placeContent({ content, zoom, radius, measure }: Scaled): Placement {
  const { nodes, stressed, spans } = content;
  const lettering = letteringFor(content.rows, zoom);
  const width = (content.rows.frame?.width ?? Infinity) * zoom;
  const planned = planLabels({ ...content, shown: nodes, lettering, zoom, width, radius, measure });
  // From far away the small dot of a model without children may lie under the name of a family.
  const isLarge = (each: Labelled) =>
    lettering.level !== 'far' || each.children > 0 || radius(each) > smallRadius;
  const dotsOf = (some: readonly Labelled[]) =>
    some
      .filter(isLarge)
      .map((each) => ({ x: each.x * zoom, y: each.y * zoom, radius: radius(each) }));
  // What is dimmed need not keep clear of names that are stressed.
  const isStressed = ({ node }: Labelled) => stressed.has(node);
  const boxes = placeLabels(
    { names: planned.stressed, dots: dotsOf(nodes.filter(isStressed)) },
    { names: planned.others, dots: dotsOf(nodes.filter((each) => !isStressed(each))) },
  );
  const whiskerOf = (label: PlannedLabel): Box | undefined => {
    const span = spans.get(label.node);
    if (!span || label.isFamily) return undefined;
    const y = label.y + Math.max(label.height / 2, label.radius) - whiskerHeight / 2;
    const x = span.from * zoom;
    return { x, y, width: span.to * zoom - x, height: whiskerHeight };
  };
  const labels = [...planned.others, ...planned.stressed].flatMap((label): PlacedLabel[] => {
    const box = boxes.get(label.key);
    const whisker = whiskerOf(label);
    const painted = [box, whisker].filter((each) => each !== undefined);
    return painted.length ? [{ label, box, whisker, reach: boundsOf(painted) }] : [];
  });
  const byNode = new Map<number, PlacedLabel[]>();
  for (const each of labels) {
    const others = byNode.get(each.label.node);
    if (others) others.push(each);
    else byNode.set(each.label.node, [each]);
  }
  const unnamed = nodes.map(({ node }) => node).filter((node) => !boxes.has(node));
  return { content, zoom, fontSize: lettering.fontSize, labels, byNode, unnamed };
}
