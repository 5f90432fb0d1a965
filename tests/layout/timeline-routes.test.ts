import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleOf } from '../../src/layout/scale-of.js';
import { arrange, type Arranged, type Task } from '../../src/layout/timeline/arrange.js';
import { positionsOf, type Positions } from '../../src/layout/timeline/positions.js';
import { taskOf } from '../../src/layout/timeline/task.js';
import { finish } from '../../src/layout/work.js';
import type { Lineage } from '../../src/lineage/lineage.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { choose } from '../../src/lineage/subgraph.js';
import { curated } from '../support/curated.js';
import { hubShaped } from '../support/hub-shaped.js';
import { lineageIn, stages, timedFiles } from '../support/timed-records.js';
import { nameWidths, type Stage } from '../support/timelines.js';
import { countOn, type Point } from '../support/ways.js';

/** Lines turn this far behind their parent's dot. */
const trunk = 7;
const beforeName = 10;

interface Drawn {
  readonly task: Task;
  readonly arranged: Arranged;
  readonly positions: Positions;
}

function drawn(lineage: Lineage, { width, height, scale }: Stage): Drawn {
  const subgraph = choose(lineage, { datasets: false });
  const room = { width, height, names: nameWidths(subgraph) };
  const { task } = taskOf(subgraph, scaleOf(subgraph, scale), room);
  return { task, arranged: finish(arrange(task)), positions: finish(positionsOf(task)) };
}

/** Whether a derivation is the one by which its child has a row of its own. */
const hasOwnRow = ({ task, arranged }: Drawn, edge: number) => {
  const child = task.children[edge]!;
  return arranged.forest.edge[child] === edge && arranged.slots.hasRun[child] === 1;
};

/** Where the parent and the child of a derivation stand. */
function endsOf({ task, positions: { x, y } }: Drawn, edge: number): [Point, Point] {
  const at = (node: number): Point => ({ x: x[node]!, y: y[node]! });
  return [at(task.parents[edge]!), at(task.children[edge]!)];
}

/** The names of others that a way goes over. */
function namesOn({ task, positions }: Drawn, edge: number, way: readonly Point[]): number {
  const { x, y, room, text } = positions;
  const ends = [task.parents[edge]!, task.children[edge]!];
  const others = [...x.keys()].filter((node) => !ends.includes(node));
  const boxes = others.map((node) => ({
    left: x[node]! + beforeName,
    right: x[node]! + room[node]!,
    top: y[node]! - text / 2,
    bottom: y[node]! + text / 2,
  }));
  return countOn(way, boxes);
}

/** The derivations that bend, each with its whole way. */
function bent(graph: Drawn): { edge: number; way: Point[] }[] {
  return [...graph.task.parents.keys()].flatMap((edge) => {
    const course = graph.positions.courses[edge];
    if (!course) return [];
    const [from, to] = endsOf(graph, edge);
    return [{ edge, way: [from, ...course, to] }];
  });
}

/** The level pieces, or the upright ones, of a way. */
const pieces = (way: readonly Point[], along: 'x' | 'y') =>
  way
    .slice(1)
    .map((to, index): [Point, Point] => [way[index]!, to])
    .filter(([from, to]) => from[along] === to[along]);

test('a line that bends leaves along its parent’s row, arrives along its child’s, and is level or upright', () => {
  fc.assert(
    fc.property(timedFiles, stages, (file, on) => {
      const graph = drawn(lineageIn(file), on);
      for (const { edge, way } of bent(graph)) {
        const [from, to] = endsOf(graph, edge);
        expect(way[1]).toEqual({ x: from.x + trunk, y: from.y });
        expect(way.at(-2)!.y).toBe(to.y);
        const straight = pieces(way, 'x').length + pieces(way, 'y').length;
        expect(straight).toBeGreaterThanOrEqual(way.length - 1);
      }
    }),
  );
});

test('a child with a row of its own is never joined by a free line', () => {
  fc.assert(
    fc.property(timedFiles, stages, (file, on) => {
      const graph = drawn(lineageIn(file), on);
      const edges = [...graph.task.parents.keys()].filter((edge) => hasOwnRow(graph, edge));
      expect(edges.filter((edge) => !graph.positions.courses[edge])).toEqual([]);
    }),
  );
});

/** The derivations whose level pieces go over names. */
const levelOnNames = (graph: Drawn) =>
  bent(graph).filter(({ edge, way }) =>
    pieces(way, 'y').some((piece) => namesOn(graph, edge, piece) > 0),
  );

/** The derivations to children with rows of their own that would go over fewer names straight down the trunk. */
const needless = (graph: Drawn) =>
  bent(graph).filter(({ edge, way }) => {
    const [from, to] = endsOf(graph, edge);
    const plain = [from, { x: from.x + trunk, y: from.y }, { x: from.x + trunk, y: to.y }, to];
    return hasOwnRow(graph, edge) && namesOn(graph, edge, way) > namesOn(graph, edge, plain);
  });

test('no name lies under the level pieces of a line, and none under others for nothing', () => {
  fc.assert(
    fc.property(timedFiles, stages, (file, on) => {
      const graph = drawn(lineageIn(file), on);
      // On the calendar names are cut: what is not drawn needs no room.
      expect(on.scale === 'calendar' ? [] : levelOnNames(graph)).toEqual([]);
      expect(needless(graph)).toEqual([]);
    }),
  );
});

/** The derivations that bend and go over some name all the same. */
const crowded = (graph: Drawn) =>
  bent(graph).filter(({ edge, way }) => namesOn(graph, edge, way) > 0);

// 683 pixels are what the timeline has on a page of 1440 by 900; on less, room is short.
test.each([
  [683, 0.05],
  [560, 0.12],
])(
  'on the curated lineage hardly any line goes over a name, on a stage %s pixels high',
  (height, share) => {
    const graph = drawn(curated, { width: 1440, height, scale: 'even' });
    expect(crowded(graph).length).toBeLessThanOrEqual(share * graph.task.parents.length);
  },
);

test('lines of a generated lineage bend, too', () => {
  const { lineage } = readLineage(hubShaped(200, 3));
  const graph = drawn(lineage, { width: 1440, height: 560, scale: 'even' });
  expect(bent(graph).length).toBeGreaterThan(0.9 * graph.task.parents.length);
});
