import { smallestFamily, type Families } from '../../explorer/families.js';
import { longestName, type Placed } from '../../layout/placed.js';
import { boxAt, type Name, type Side } from './labels.js';

/** A drawn node as its label needs it; positions are those of the layout. */
export interface Labelled {
  readonly node: number;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** What stands below the name when there is room. */
  readonly detail: string;
  readonly children: number;
  /** How many models it stands for. */
  readonly models: number;
  /** How far to its right its lines turn to its children, in units of the layout; 0 where they do not. */
  readonly trunk: number;
  /** Where its name is tried, best first. */
  readonly sides: readonly Side[];
}

/** How much is told at a zoom: dots and families, names, or names with details. */
export type Level = 'far' | 'middle' | 'near';

/** The size of the text at a zoom, and how much is told. */
interface Lettering {
  readonly level: Level;
  /** Pixels; never under nine. */
  readonly fontSize: number;
}

const smallest = 9;
const largest = 12.5;
const familySize = 12;
/** From the rim of a dot, or from the trunk of its lines, to its name. */
const gap = 4;

/** What a layout says of its rows. */
export type Rows = Pick<Placed, 'row' | 'text' | 'legibleFrom' | 'frame'>;

/** Rows this many pixels apart have room for two lines of text. */
const highRow = 30;

/** How much is told at a zoom. */
export function levelAt({ row, legibleFrom }: Rows, zoom: number): Level {
  if (zoom < legibleFrom) return 'far';
  return row * zoom < highRow ? 'middle' : 'near';
}

/** How names are written at a zoom. */
export function letteringFor(rows: Rows, zoom: number): Lettering {
  const level = levelAt(rows, zoom);
  const fontSize = Math.max(smallest, Math.min(largest, rows.text * zoom));
  return { level, fontSize: level === 'far' ? familySize : fontSize };
}

/** A name cut to a length that fits; the card and the details tell all of it. */
export function shortened(name: string, longest = longestName): string {
  const characters = Array.from(name);
  return characters.length <= longest
    ? name
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** A label to be placed and drawn. */
export interface PlannedLabel extends Name {
  readonly node: number;
  readonly lines: readonly string[];
  readonly isFamily: boolean;
}

/** What a plan is made from. */
export interface Wanted {
  /** The shown nodes, those that matter most first. */
  readonly shown: readonly Labelled[];
  /** Of these, the ones told of even where families would be enough. */
  readonly stressed: ReadonlySet<number>;
  readonly families: Families;
  readonly lettering: Lettering;
  readonly zoom: number;
  /** Where the picture ends to the right, in pixels: names stay inside; Infinity where it has no ends. */
  readonly width: number;
  readonly radius: (each: Labelled) => number;
  /** The width of a text in pixels. */
  readonly measure: (text: string, fontSize: number, bold: boolean) => number;
}

/** The families that have enough members among the shown, each with the member to stand at. */
function familyLabels(shown: readonly Labelled[], { of }: Families): [string, Labelled][] {
  const members = new Map<string, Labelled[]>();
  for (const each of shown) {
    const family = members.get(of[each.node]!);
    if (family) family.push(each);
    else members.set(of[each.node]!, [each]);
  }
  return [...members]
    .map(([family, nodes]) => ({
      family,
      nodes,
      size: nodes.reduce((sum, { models }) => sum + models, 0),
    }))
    .filter(({ size }) => size >= smallestFamily)
    .toSorted((a, b) => b.size - a.size)
    .map(({ family, nodes }) => [family, nodes[0]!]);
}

/** The labels wanted at a zoom, most important first, in pixels from the layout's origin. */
interface Plan {
  readonly stressed: readonly PlannedLabel[];
  readonly others: readonly PlannedLabel[];
}

/** Plans the names of what is stressed, then those of families where the view is far, then all others. */
export function planLabels(asked: Wanted): Plan {
  const { shown, stressed, families, lettering, zoom, width: end, radius, measure } = asked;
  const { level, fontSize } = lettering;
  const label = (at: Labelled, lines: readonly string[], isFamily: boolean): PlannedLabel => {
    const offset = Math.max(radius(at) + gap, at.trunk * zoom + gap * 0.75);
    const widths = lines.map((line, index) =>
      measure(line, index ? fontSize - 2 : fontSize, isFamily),
    );
    const wanted = {
      key: isFamily ? -1 - at.node : at.node,
      node: at.node,
      x: at.x * zoom,
      y: at.y * zoom,
      radius: radius(at),
      offset,
      width: Math.max(...widths),
      height: fontSize + (lines.length - 1) * (fontSize + 1),
      lines,
      isFamily,
    };
    const isInside = (side: Side) => {
      const { x, y, width } = boxAt(wanted, side);
      return x >= 0 && y >= 0 && x + width <= end;
    };
    const inside = end === Infinity ? at.sides : at.sides.filter(isInside);
    return { ...wanted, sides: inside.length > 0 ? inside : at.sides };
  };
  const name = (each: Labelled) => {
    const short = shortened(each.name);
    const lines = level === 'near' && each.detail ? [short, each.detail] : [short];
    return label(each, lines, false);
  };
  const isStressed = ({ node }: Labelled) => stressed.has(node);
  const others =
    level === 'far'
      ? familyLabels(shown, families)
          .filter(([, at]) => !isStressed(at))
          .map(([family, at]) => label(at, [shortened(family)], true))
      : shown.filter((each) => !isStressed(each)).map(name);
  return { stressed: shown.filter(isStressed).map(name), others };
}
