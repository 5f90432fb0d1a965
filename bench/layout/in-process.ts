import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { workFolder } from '../inputs.js';
import type { Figures, Message, Order } from './protocol.js';

const program = join(workFolder, 'layout/child.mjs');

/** No layout may take longer, in milliseconds. */
export const limit = 20_000;

/** Builds the program that measures: our code runs as it is shipped, not as a tool loads it. */
export async function buildChild(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: fileURLToPath(new URL('child.ts', import.meta.url)),
      outDir: join(workFolder, 'layout'),
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
}

/**
 * Measures one layout in a process of its own, so that a slow one can be ended and one's garbage does
 * not slow another. Undefined when a single layout took longer than the limit.
 */
export function measureInProcess(order: Order): Promise<Figures | undefined> {
  return new Promise((resolve, reject) => {
    const child = fork(program, { execArgv: ['--expose-gc'] });
    let clock: NodeJS.Timeout | undefined;
    let outcome: Figures | 'too long' | undefined;
    child.on('message', (message: Message) => {
      clearTimeout(clock);
      if ('figures' in message) outcome = message.figures;
      else {
        clock = setTimeout(() => {
          outcome = 'too long';
          child.kill('SIGKILL');
        }, limit);
      }
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(clock);
      if (outcome === 'too long') resolve(undefined);
      else if (outcome) resolve(outcome);
      else reject(new Error(`${order.contender} ended with code ${code} at ${order.path}.`));
    });
    child.send(order);
  });
}
