/** Work that may pause wherever it yields. */
export type Work<Result> = Generator<undefined, Result>;

/** Milliseconds for which others wait at a time. */
const atOnce = 8;

/** Does work to its end. */
export function finish<Result>(work: Work<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Lets everything else have its turn. A timer would be slow in a page that is not in sight. */
function others(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}

/** Does work to its end, a little at a time, so that the page is not kept waiting. */
export async function finishLater<Result>(work: Work<Result>): Promise<Result> {
  for (;;) {
    await others();
    const end = performance.now() + atOnce;
    while (performance.now() < end) {
      const step = work.next();
      if (step.done) return step.value;
    }
  }
}
