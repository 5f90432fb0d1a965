import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeContent, type Placement } from '../../src/elements/graph/label-placement.js';
import { meet, type Box } from '../../src/elements/graph/labels.js';
import type { Scene } from '../../src/elements/graph/scene.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { curated } from '../support/curated.js';
import { day } from '../support/explorer-state.js';
import { contentOf, drawing, sceneFor } from '../support/scenes.js';
import { lineageIn, stages, timedFiles } from '../support/timed-records.js';

const stage = { width: 1440, height: 560, scale: 'even' } as const;
const zooms = fc.double({ min: 0.1, max: 4, noNaN: true });
const place = (scene: Scene, zoom: number, stressed?: ReadonlySet<number>) =>
  placeContent({ content: contentOf(scene, stressed), zoom, ...drawing });
const boxesOf = ({ labels }: Placement) => labels.flatMap(({ box }) => box ?? []);

/** The dots of a scene as they are drawn at a zoom; those without children are small from far away. */
const dotsOf = ({ labelled, placed }: Scene, zoom: number) =>
  labelled
    .filter(({ children }) => children > 0 || zoom >= placed.legibleFrom)
    .map((each): Box => {
      const { x, y } = each;
      const radius = drawing.radius(each);
      return { x: x * zoom - radius, y: y * zoom - radius, width: 2 * radius, height: 2 * radius };
    });

test('no label meets another label or a dot, but from far away a small one, whatever is drawn', () => {
  fc.assert(
    fc.property(timedFiles, stages, zooms, (file, on, zoom) => {
      const scene = sceneFor(lineageIn(file), on);
      const boxes = boxesOf(place(scene, zoom));
      boxes.forEach((box, index) => {
        expect(boxes.slice(index + 1).filter((other) => meet(box, other))).toEqual([]);
        expect(dotsOf(scene, zoom).filter((dot) => meet(box, dot))).toEqual([]);
      });
    }),
  );
});

test('labels of what is stressed come first, and still none meets another', () => {
  fc.assert(
    fc.property(timedFiles, stages, zooms, fc.nat(), (file, on, zoom, number) => {
      if (file.models.length === 0) return;
      const scene = sceneFor(lineageIn(file), on);
      const chosen = number % file.models.length;
      const placement = place(scene, zoom, new Set([chosen]));
      const boxes = boxesOf(placement);
      boxes.forEach((box, index) => {
        expect(boxes.slice(index + 1).filter((other) => meet(box, other))).toEqual([]);
      });
      expect(placement.unnamed).not.toContain(chosen);
    }),
  );
});

test('what has no name is told, and nothing else', () => {
  fc.assert(
    fc.property(timedFiles, stages, zooms, (file, on, zoom) => {
      const placement = place(sceneFor(lineageIn(file), on), zoom);
      const named = placement.labels
        .filter(({ box, label }) => box && !label.isFamily)
        .map(({ label }) => label.node);
      expect([...named, ...placement.unnamed].toSorted((a, b) => a - b)).toEqual([
        ...file.models.keys(),
      ]);
    }),
  );
});

test('each label is found by its node', () => {
  fc.assert(
    fc.property(timedFiles, stages, zooms, (file, on, zoom) => {
      const { labels, byNode } = place(sceneFor(lineageIn(file), on), zoom);
      expect([...byNode.values()].flat()).toHaveLength(labels.length);
      expect(labels.every((each) => byNode.get(each.label.node)!.includes(each))).toBe(true);
    }),
  );
});

describe('the bracket below a name', () => {
  const models = [
    { id: 'first', released: '2023-01-01' },
    { id: 'month', released: '2023-03' },
    { id: 'open', released: '../2023-02-10' },
    { id: 'range', released: '2023-01-15/2023-02-20' },
    { id: 'last', released: '2023-04-30' },
    { id: 'undated' },
  ];
  const scene = sceneFor(readLineage({ models }).lineage, { ...stage, scale: 'calendar' });
  const { axis, scale } = scene.axis!;
  const xOf = (date: string) => axis.left + scale.place(day(date)) * (axis.right - axis.left);
  const whiskers = (zoom: number) =>
    new Map(
      place(scene, zoom).labels.flatMap(({ label, whisker }) =>
        whisker ? [[models[label.node]!.id, whisker]] : [],
      ),
    );

  test.each([1, 2.5])('reaches from the first possible day to the last (zoom %f)', (zoom) => {
    const found = whiskers(zoom);
    expect([...found.keys()].toSorted()).toEqual(['month', 'open', 'range']);
    for (const [id, from, to] of [
      ['month', '2023-03-01', '2023-03-31'],
      ['range', '2023-01-15', '2023-02-20'],
    ] as const) {
      expect(found.get(id)!.x).toBeCloseTo(xOf(from) * zoom);
      expect(found.get(id)!.x + found.get(id)!.width).toBeCloseTo(xOf(to) * zoom);
    }
  });

  test('begins out of sight where a date is open to the past', () => {
    const { x, width } = whiskers(1).get('open')!;
    expect(x).toBeLessThan(-500);
    expect(x + width).toBeCloseTo(xOf('2023-02-10'));
  });

  test('is part of what is painted, with a name or without', () => {
    for (const { whisker, box, reach } of place(scene, 1).labels) {
      for (const each of [whisker, box].filter((part) => part !== undefined)) {
        expect(reach.x).toBeLessThanOrEqual(each.x);
        expect(reach.y).toBeLessThanOrEqual(each.y);
        expect(reach.x + reach.width).toBeGreaterThanOrEqual(each.x + each.width);
        expect(reach.y + reach.height).toBeGreaterThanOrEqual(each.y + each.height);
      }
    }
  });
});

test.each([560, 700])(
  'on a stage %i pixels high at least 95 of 100 curated models are named without zooming, at nine pixels or more',
  (height) => {
    const scene = sceneFor(curated, { ...stage, height });
    const { unnamed, fontSize } = place(scene, 1);
    expect(unnamed.length).toBeLessThanOrEqual(scene.subgraph.nodes.length * 0.05);
    expect(fontSize).toBeGreaterThanOrEqual(9);
  },
);

test('on the calendar names that do not fit are left out, and come when one zooms in', () => {
  const scene = sceneFor(curated, { ...stage, scale: 'calendar' });
  const unnamed = [1, 2, 4].map((zoom) => place(scene, zoom).unnamed.length);
  expect(unnamed[0]).toBeGreaterThan(0);
  expect(unnamed.toSorted((a, b) => b - a)).toEqual(unnamed);
  expect(unnamed[2]).toBeLessThan(unnamed[0]!);
});
