import { onTestFinished } from 'vitest';

/** The workers that are started during a test; what they are asked waits until they may work. */
export interface HeldWorkers {
  readonly started: number;
  readonly ended: number;
  /** Lets those that wait, and all that come, do their work. */
  release(): void;
}

/** Holds workers back, so that a test can act while one is at work. */
export function holdWorkers(): HeldWorkers {
  const waiting: (() => void)[] = [];
  const held = {
    started: 0,
    ended: 0,
    isOver: false,
    release() {
      held.isOver = true;
      for (const start of waiting.splice(0)) start();
    },
  };
  const { Worker: Original } = window;
  window.Worker = class extends Original {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      held.started += 1;
    }
    override postMessage(message: unknown): void {
      const start = () => super.postMessage(message);
      if (held.isOver) start();
      else waiting.push(start);
    }
    override terminate(): void {
      super.terminate();
      held.ended += 1;
    }
  };
  onTestFinished(() => void (window.Worker = Original));
  return held;
}

/** What nobody caught during a test. */
export function uncaught(): readonly unknown[] {
  const found: unknown[] = [];
  const note = (event: Event) => found.push(event);
  const events = ['unhandledrejection', 'error'];
  for (const name of events) window.addEventListener(name, note);
  onTestFinished(() => {
    for (const name of events) window.removeEventListener(name, note);
  });
  return found;
}
