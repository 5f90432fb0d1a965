/** A page that is measured. */
export interface Subject {
  /** Asked when a frame begins: whether all models are there, so that it shows them. */
  isDrawn(): boolean;
  /** Shows another day, at once or in the next frame. */
  show(day: string): void;
  /** Takes hold of the picture; what comes back drags it on by so many pixels. */
  grab?(): (by: number) => void;
}

interface Frame {
  readonly began: number;
  readonly ended: number;
  readonly redrawn: boolean;
}

/** After all that is due now, microtasks and a frame that is being made included. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(undefined);
  });

/** The frame at hand, asked for in one of its callbacks, once it is painted and on its way to the screen. */
async function thisFrame(): Promise<Frame> {
  const frame = window.frameWatch;
  await nextTask();
  return { ...frame, ended: performance.now() };
}

const nextFrame = () =>
  new Promise<Frame>((resolve) => {
    requestAnimationFrame(() => resolve(thisFrame()));
  });

/** The first frame with all models in it. */
const firstComplete = (subject: Subject) =>
  new Promise<Frame>((resolve) => {
    let isFound = false;
    const look = () => {
      if (isFound) return;
      // Asked for at once, as the next frame may come before this one is told of.
      requestAnimationFrame(look);
      if (!subject.isDrawn()) return;
      void thisFrame().then((frame) => {
        isFound ||= frame.redrawn;
        if (frame.redrawn) resolve(frame);
      });
    };
    requestAnimationFrame(look);
  });

/** Within so many frames a step must have begun to redraw; else it changes nothing that one can see. */
const patience = 3;

/**
 * How long the main thread is busy with a step, in milliseconds: from the request until everything that
 * follows at once is done, and from the first callback of the frame that redraws until that frame is
 * painted. The wait for the screen in between, up to 16 ms of nothing, is left out.
 */
async function step(change: () => void): Promise<number> {
  const first = nextFrame();
  const asked = performance.now();
  change();
  await nextTask();
  const done = performance.now();
  let frame = await first;
  const isLate = frame.began < done;
  const busy = isLate ? frame.ended - asked : done - asked + frame.ended - frame.began;
  for (let count = 1; !frame.redrawn && count < patience; count += 1) {
    frame = await nextFrame();
    if (frame.redrawn) return busy + frame.ended - frame.began;
  }
  return busy;
}

/** Makes a page measurable: `window.measure` is what the benchmark calls. */
export function measurable(subject: Subject): void {
  const complete = firstComplete(subject);
  window.measure = {
    complete: async () => (await complete).ended,
    async steps(days) {
      const times: number[] = [];
      for (const day of days) times.push(await step(() => subject.show(day)));
      return times;
    },
    async drags(moves) {
      const drag = subject.grab!();
      const times: number[] = [];
      for (const by of moves) times.push(await step(() => drag(by)));
      return times;
    },
  };
}

declare global {
  interface Window {
    measure: {
      /** Milliseconds from the start of navigation to the end of the first complete frame. */
      complete(): Promise<number>;
      /** What each day in turn costs to show, in milliseconds. */
      steps(days: readonly string[]): Promise<number[]>;
      /** What it costs to drag the picture on by each of these pixels in turn, in milliseconds. */
      drags(moves: readonly number[]): Promise<number[]>;
    };
  }
}
