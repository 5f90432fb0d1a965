import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Camera } from '../../src/elements/graph/camera.js';
import {
  centredOn,
  closeTo,
  everything,
  home,
  magnified,
  revealing,
  roomOf,
  type View,
} from '../../src/elements/graph/framing.js';
import type { Scene } from '../../src/elements/graph/scene.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { curated } from '../support/curated.js';
import { hubShaped } from '../support/hub-shaped.js';
import { sceneFor } from '../support/scenes.js';

const viewOf = (width: number, height: number, right = 0, bottom = 0): View => ({
  width,
  height,
  covered: { right, bottom },
});
/** A scene laid out for the room of a view. */
const sceneOn = (lineage: typeof curated, view: View, focus?: string) =>
  sceneFor(lineage, { ...roomOf(view), scale: 'even' }, focus);
const large = viewOf(1440, 640);
const phone = viewOf(390, 600);
const onLarge = sceneOn(curated, large);

/** Where a node stands on the stage. */
function onStage({ placed, positions }: Scene, { zoom, pan }: Camera, node: number) {
  const position = positions.get(node)!;
  return {
    x: placed.x[position]! * zoom + pan.x,
    y: placed.y[position]! * zoom + pan.y,
    end: (placed.x[position]! + placed.room[position]!) * zoom + pan.x,
  };
}

/** The nodes that are not within a part of the stage. */
const hidden = (scene: Scene, camera: Camera, { width, height }: View, nodes: readonly number[]) =>
  nodes.filter((node) => {
    const { x, y, end } = onStage(scene, camera, node);
    return x < 0 || end > width + 1e-6 || y < 0 || y > height;
  });

describe('showing everything', () => {
  test('needs no magnification where the picture was laid out for the stage', () => {
    const { zoom, pan } = everything(onLarge, large);
    expect(zoom).toBe(1);
    expect(pan.x).toBe(0);
    expect(hidden(onLarge, { zoom, pan }, large, onLarge.subgraph.nodes)).toEqual([]);
  });

  test('keeps clear of the days at the top', () => {
    const camera = everything(onLarge, large);
    const tops = onLarge.subgraph.nodes.map((node) => onStage(onLarge, camera, node).y);
    expect(Math.min(...tops)).toBeGreaterThan(large.height - roomOf(large).height - 6);
  });

  test('makes a picture that outgrew the stage fit it exactly', () => {
    const scene = sceneOn(readLineage(hubShaped(600, 1)).lineage, large);
    const { frame } = scene.placed;
    const camera = everything(scene, large);
    expect(camera.zoom).toBeLessThan(1);
    expect(frame!.width * camera.zoom).toBeCloseTo(large.width);
    expect(frame!.height * camera.zoom).toBeCloseTo(roomOf(large).height);
    expect(hidden(scene, camera, large, scene.subgraph.nodes)).toEqual([]);
  });

  test('fits on any other stage too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 2000 }),
        fc.integer({ min: 320, max: 1400 }),
        (width, height) => {
          const view = viewOf(width, height);
          const camera = everything(onLarge, view);
          expect(hidden(onLarge, camera, view, onLarge.subgraph.nodes)).toEqual([]);
          const { frame } = onLarge.placed;
          const filled = [
            (frame!.width * camera.zoom) / width,
            (frame!.height * camera.zoom) / roomOf(view).height,
          ];
          expect(Math.max(...filled)).toBeCloseTo(1);
        },
      ),
    );
  });
});

describe('opening', () => {
  test('shows everything on a wide stage', () => {
    expect(home(onLarge, large, [])).toEqual(everything(onLarge, large));
  });

  test('shows the largest family on a narrow one, larger than in the whole picture', () => {
    const scene = sceneOn(curated, phone);
    const camera = home(scene, phone, []);
    const { families, placed, positions, subgraph } = scene;
    const [largest] = families.largest;
    const ofFamily = subgraph.nodes.filter((node) => families.of[node] === largest!.name);
    const blocks = ofFamily.map((node) => placed.block[positions.get(node)!]!);
    const count = (block: number) => blocks.filter((each) => each === block).length;
    const main = blocks.toSorted((a, b) => count(b) - count(a))[0];
    const members = ofFamily.filter((_, index) => blocks[index] === main);
    expect(members.length).toBeGreaterThan(20);
    expect(hidden(scene, camera, phone, members)).toEqual([]);
    expect(camera.zoom).toBeGreaterThan(everything(scene, phone).zoom);
  });

  test('shows all that a focus leaves on a narrow one, too', () => {
    const scene = sceneOn(curated, phone, 'vicuna');
    const camera = home(scene, phone, []);
    expect(hidden(scene, camera, phone, scene.subgraph.nodes)).toEqual([]);
    expect(camera.zoom).toBeGreaterThanOrEqual(scene.placed.legibleFrom);
  });
});

const cameras = fc.record({
  zoom: fc.double({ min: 0.2, max: 4, noNaN: true }),
  pan: fc.record({
    x: fc.double({ min: -3_000, max: 2_000, noNaN: true }),
    y: fc.double({ min: -1_500, max: 1_000, noNaN: true }),
  }),
});
const views = fc.record({
  width: fc.integer({ min: 400, max: 1600 }),
  height: fc.integer({ min: 360, max: 900 }),
  covered: fc.record({ right: fc.nat({ max: 200 }), bottom: fc.nat({ max: 160 }) }),
});
const nodes = fc.constantFrom(...onLarge.subgraph.nodes);

/** Whether the dot and the beginning of the name can be seen, and rows are far enough apart to read it. */
function isInSight(camera: Camera, { width, height, covered }: View, node: number): boolean {
  const { x, y, end } = onStage(onLarge, camera, node);
  const [right, bottom] = [width - covered.right, height - covered.bottom];
  const isWide = x >= 12 - 1e-6 && Math.min(end, x + right / 2) <= right + 1e-6;
  const isHigh = y >= 24 + 12 - 1e-6 && y <= bottom - 12 + 1e-6;
  return isWide && isHigh && camera.zoom * onLarge.placed.row >= 9;
}

describe('revealing a model', () => {
  test('moves nothing where it is in sight, and else brings it into what is free', () => {
    fc.assert(
      fc.property(views, nodes, cameras, (view, node, camera) => {
        const moved = revealing(onLarge, view, [node], camera);
        expect(isInSight(moved, view, node)).toBe(true);
        expect(isInSight(camera, view, node) && moved !== camera).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps the zoom where names can be read, and comes nearer where they cannot', () => {
    fc.assert(
      fc.property(views, nodes, cameras, (view, node, camera) => {
        const { zoom } = revealing(onLarge, view, [node], camera);
        const isReadable = camera.zoom * onLarge.placed.row >= 9;
        expect(isReadable ? zoom === camera.zoom : zoom > camera.zoom).toBe(true);
      }),
    );
  });

  test('moves no further than it takes: along one axis only where the other is fine', () => {
    const camera = { zoom: 1, pan: { x: -5_000, y: 24 } };
    const moved = revealing(onLarge, large, [onLarge.subgraph.nodes[0]!], camera);
    expect(moved.pan.x).toBeGreaterThan(camera.pan.x);
    expect(moved.pan.y).toBe(camera.pan.y);
  });
});

test('coming close puts a model into the middle of what is free, large enough to read', () => {
  fc.assert(
    fc.property(views, nodes, cameras, (view, node, camera) => {
      const close = closeTo(onLarge, view, [node], camera);
      expect(close.zoom * onLarge.placed.row).toBeGreaterThanOrEqual(10);
      expect(isInSight(close, view, node)).toBe(true);
      const { y } = onStage(onLarge, close, node);
      expect(y).toBeCloseTo((view.height - view.covered.bottom) / 2);
      expect(centredOn(onLarge, view, [node], close.zoom)).toEqual(close);
    }),
  );
});

test('magnifying keeps what is in the middle of the stage, and stops at the limits of the zoom', () => {
  fc.assert(
    fc.property(cameras, fc.double({ min: 0.3, max: 3, noNaN: true }), (camera, factor) => {
      const { zoom, pan } = magnified(camera, large, factor);
      expect(zoom).toBeCloseTo(Math.max(0.05, Math.min(camera.zoom * factor, 4)));
      for (const [axis, size] of [
        ['x', large.width],
        ['y', large.height],
      ] as const) {
        // prettier-ignore
        const before = (size / 2 - camera.pan[axis]) / camera.zoom;
        expect((size / 2 - pan[axis]) / zoom).toBeCloseTo(before);
      }
    }),
  );
});
