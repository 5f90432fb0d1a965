import { readFileSync } from 'node:fs';
import { median } from '../statistics.js';
import { contenders } from './contenders/index.js';
import { peakGrowth } from './memory.js';
import type { Figures, Message, Order } from './protocol.js';
import { qualityOf } from './quality.js';
import { taskOf, type Task } from './task.js';

/** How long the rounds for warming up and those that are timed may take together, in milliseconds. */
const budget = { warm: 1_000, timed: 10_000 };
/** A first round this long has warmed itself up: it is the one that counts. */
const longRound = 4_000;

// A message may only be on its way when the layout blocks this process: it is waited for.
const tell = (message: Message) =>
  new Promise<void>((resolve) => {
    process.send!(message, undefined, {}, () => resolve());
  });

async function measure({ contender: name, path, rounds }: Order): Promise<Figures> {
  const contender = contenders.find((each) => each.name === name)!;
  const file: unknown = JSON.parse(readFileSync(path, 'utf8'));

  /** One layout, of a graph that nobody has seen before. */
  async function layOut(task: Task) {
    const work = await contender.prepare(task);
    await tell({ begins: true });
    const start = performance.now();
    const positions = work();
    return { positions, time: performance.now() - start };
  }

  async function time(): Promise<number> {
    const task = taskOf(file);
    return (await layOut(task)).time;
  }

  const task = taskOf(file);
  const { result: first, bytes } = await peakGrowth(() => layOut(task));
  const times: number[] = [];
  if (first.time > longRound) times.push(first.time);
  else {
    // By time and not by rounds: what is quick needs more of them before it is compiled.
    for (let spent = first.time, count = 1; count < 6 * rounds && spent < budget.warm; count += 1) {
      spent += await time();
    }
    for (let spent = 0; times.length < rounds && spent < budget.timed; spent += times.at(-1)!) {
      times.push(await time());
    }
  }
  return {
    time: median(times),
    rounds: times.length,
    memory: bytes,
    models: task.names.length,
    derivations: task.edges.length,
    ...qualityOf(task, first.positions, contender.point),
  };
}

process.once('message', (order: Order) => {
  void measure(order).then(async (figures) => {
    await tell({ figures });
    // Cytoscape would keep the process alive for its animations.
    process.exit();
  });
});
