import { onTestFinished } from 'vitest';

/** The layouts that take long and are worked out during a test; they wait until they may begin. */
export interface HeldLayouts {
  readonly underway: number;
  /** Lets those that wait, and all that come, go on. */
  release(): void;
}

/** Holds layouts back, so that a test can act while one is worked out: they go on by messages. */
export function holdLayouts(): HeldLayouts {
  const waiting: (() => void)[] = [];
  const held = {
    underway: 0,
    isOver: false,
    release() {
      held.isOver = true;
      for (const goOn of waiting.splice(0)) goOn();
    },
  };
  const { MessageChannel: Original } = window;
  window.MessageChannel = class extends Original {
    constructor() {
      super();
      const { port1, port2 } = this;
      const [post, close] = [port2.postMessage.bind(port2), port1.close.bind(port1)];
      held.underway += 1;
      port2.postMessage = () => void (held.isOver ? post(0) : waiting.push(() => post(0)));
      port1.close = () => {
        held.underway -= 1;
        close();
      };
    }
  };
  onTestFinished(() => void (window.MessageChannel = Original));
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
