import { cdp } from 'vitest/browser';
import type { Point } from './ways.js';

interface Protocol {
  send(method: 'Emulation.setTouchEmulationEnabled', options: { enabled: boolean }): Promise<void>;
  send(
    method: 'Input.dispatchTouchEvent',
    options: {
      type: 'touchStart' | 'touchMove' | 'touchEnd';
      touchPoints: readonly (Point & { id: number })[];
    },
  ): Promise<void>;
}

const protocol = () => cdp() as unknown as Protocol;

/** Tests run in a frame of their own, made to fit into the page around it, in whose pixels the browser counts. */
function onPage({ x, y }: Point): Point {
  const { left, top, width } = window.frameElement!.getBoundingClientRect();
  const scale = width / window.innerWidth;
  return { x: left + x * scale, y: top + y * scale };
}

const dispatch = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Point[]) =>
  protocol().send('Input.dispatchTouchEvent', {
    type,
    touchPoints: fingers.map((finger, id) => ({ ...onPage(finger), id })),
  });

/** Has the browser take touches for as long as something is done with fingers. */
export async function withFingers(act: () => Promise<void>): Promise<void> {
  await protocol().send('Emulation.setTouchEmulationEnabled', { enabled: true });
  try {
    await act();
  } finally {
    await protocol().send('Emulation.setTouchEmulationEnabled', { enabled: false });
  }
}

/** Puts fingers down at points of the viewport. */
export const putDown = (...fingers: Point[]) => dispatch('touchStart', fingers);

/** Lifts all fingers. */
export const lift = () => dispatch('touchEnd', []);

/** Moves fingers that are down from points of the viewport to others, in steps. */
export async function draw(from: readonly Point[], to: readonly Point[]): Promise<void> {
  const steps = 8;
  for (let step = 1; step <= steps; step += 1) {
    const share = step / steps;
    await dispatch(
      'touchMove',
      from.map(({ x, y }, finger) => ({
        x: x + share * (to[finger]!.x - x),
        y: y + share * (to[finger]!.y - y),
      })),
    );
  }
}
