import { boundsOf, growBy, type Box } from '../graph/labels.js';
import type { Draft } from './draft.js';
import type { Line } from './lines.js';
import { shownNodes } from './nodes.js';

/** What stays free around everything; also for a rim, a glow and the thickness of lines. */
const air = 10;
/** A line keeps within its points, by this much. */
const thickness = 2;

/** The box of all that is drawn. A date that is open to the past reaches beyond it, and is cut there. */
export function extentOf(draft: Draft, lines: readonly Line[]): Box {
  const { scene, zoom, placement } = draft;
  const dots = shownNodes(draft).map((node): Box => {
    const position = scene.positions.get(node)!;
    const x = scene.placed.x[position]! * zoom;
    const y = scene.placed.y[position]! * zoom;
    return growBy({ x, y, width: 0, height: 0 }, draft.radius(node));
  });
  const names = placement.labels.flatMap(({ box }) => (box ? [box] : []));
  const points = lines.flatMap((line) =>
    line.points.map(({ x, y }) => growBy({ x, y, width: 0, height: 0 }, thickness)),
  );
  const { left = 0 } = scene.axis?.axis ?? {};
  const whiskers = placement.labels.flatMap(({ whisker }) => {
    if (!whisker) return [];
    const { x, y, width, height } = whisker;
    const start = Math.max(x, left * zoom);
    return [{ x: start, y, width: Math.max(0, x + width - start), height }];
  });
  return growBy(all([...dots, ...names, ...points, ...whiskers]), air);
}

/** There may be more of them than a call takes arguments. */
function all(boxes: readonly Box[]): Box {
  return boxes.reduce((sum, box) => boundsOf([sum, box]), boxes[0]!);
}
