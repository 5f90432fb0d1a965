import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleOf } from '../../src/layout/scale-of.js';
import { arrange, type Arranged, type Task } from '../../src/layout/timeline/arrange.js';
import { positionsOf, type Positions } from '../../src/layout/timeline/positions.js';
import { taskOf } from '../../src/layout/timeline/task.js';
import type { Lineage } from '../../src/lineage/lineage.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { choose } from '../../src/lineage/subgraph.js';
import { curated } from '../support/curated.js';
import { hubShaped } from '../support/hub-shaped.js';
import { lineageIn, stages, timedFiles } from '../support/timed-records.js';
import { nameWidths, type Stage } from '../support/timelines.js';
import { countOn, type Point } from '../support/ways.js';

/** Lines turn this far behind their parent's dot, or in front of their child's. */
const trunk = 7;
const beforeName = 10;
/** Ends of about the same day are joined upright. */
const near = 12;

interface Drawn {
  readonly task: Task;
  readonly arranged: Arranged;
  readonly positions: Positions;
}

function drawn(lineage: Lineage, { width, height, scale }: Stage): Drawn {
  const subgraph = choose(lineage, { datasets: false });
  const room = { width, height, names: nameWidths(subgraph) };
  const { task } = taskOf(subgraph, scaleOf(subgraph, scale), room);
  return { task, arranged: arrange(task), positions: positionsOf(task) };
}

/** Whether a derivation is the one by which its child has a row of its own. */
const hasOwnRow = ({ task, arranged }: Drawn, edge: number) => {
  const child = task.children[edge]!;
  return arranged.forest.edge[child] === edge && arranged.slots.hasRun[child] === 1;
};

/** The names of others that a derivation goes over where it turns at some place, or not at all. */
function namesOn({ task, positions }: Drawn, edge: number, turn: number): number {
  const { x, y, room, text } = positions;
  const ends = [task.parents[edge]!, task.children[edge]!];
  const [from, to] = ends.map((node): Point => ({ x: x[node]!, y: y[node]! })) as [Point, Point];
  const others = [...x.keys()].filter((node) => !ends.includes(node));
  const boxes = others.map((node) => ({
    left: x[node]! + beforeName,
    right: x[node]! + room[node]!,
    top: y[node]! - text / 2,
    bottom: y[node]! + text / 2,
  }));
  const bends = Number.isNaN(turn) ? [] : [{ x: turn, y: from.y }, { x: turn, y: to.y }]; // prettier-ignore
  return countOn([from, ...bends, to], boxes);
}

/** The ways that a derivation may go, by where they turn. */
function waysOf({ task, positions: { x } }: Drawn, edge: number): number[] {
  return [NaN, x[task.parents[edge]!]! + trunk, x[task.children[edge]!]! - trunk];
}

/** The derivations that go over more names than they have to. */
function needless(graph: Drawn): number[] {
  const { task, positions } = graph;
  return [...task.parents.keys()].filter((edge) => {
    const step = positions.x[task.children[edge]!]! - positions.x[task.parents[edge]!]!;
    if (hasOwnRow(graph, edge) || step < near) return false;
    const least = Math.min(...waysOf(graph, edge).map((turn) => namesOn(graph, edge, turn)));
    return namesOn(graph, edge, positions.turn[edge]!) > least;
  });
}

test('a child with a row of its own is reached from its parent’s trunk', () => {
  fc.assert(
    fc.property(timedFiles, stages, (file, on) => {
      const graph = drawn(lineageIn(file), on);
      const edges = [...graph.task.parents.keys()].filter((edge) => hasOwnRow(graph, edge));
      const { x, turn } = graph.positions;
      expect(edges.map((edge) => turn[edge])).toEqual(
        edges.map((edge) => x[graph.task.parents[edge]!]! + trunk),
      );
    }),
  );
});

test('a line turns only where it may: at its parent, at its child, or not at all', () => {
  fc.assert(
    fc.property(timedFiles, stages, (file, on) => {
      const graph = drawn(lineageIn(file), on);
      const { x, turn } = graph.positions;
      const { parents, children } = graph.task;
      turn.forEach((at, edge) => {
        expect(waysOf(graph, edge)).toContainEqual(at);
        const isNear = x[children[edge]!]! - x[parents[edge]!]! < near;
        expect(isNear && !hasOwnRow(graph, edge) && !Number.isNaN(at)).toBe(false);
      });
    }),
  );
});

test('no line goes over more names than the best of its ways', () => {
  fc.assert(
    fc.property(timedFiles, stages, (file, on) => {
      expect(needless(drawn(lineageIn(file), on))).toEqual([]);
    }),
  );
});

test.each([
  ['the curated lineage', curated],
  ['the curated lineage without rows', { ...curated, rows: new Map() }],
  ['a generated one', readLineage(hubShaped(200, 3)).lineage],
])('on %s too, where lines have to look for their way', (_, lineage) => {
  const graph = drawn(lineage, { width: 1440, height: 560, scale: 'even' });
  expect(needless(graph)).toEqual([]);
  const searching = [...graph.task.parents.keys()].filter((edge) => !hasOwnRow(graph, edge));
  expect(searching.length).toBeGreaterThan(10);
});
