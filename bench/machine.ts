import { cpus, loadavg, totalmem } from 'node:os';

const [processor] = cpus();

/** What the figures were taken on. */
export const machine = {
  class: `${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
  /** A machine that does something else meanwhile gives figures that mean little. */
  load: `load ${loadavg()[0]!.toFixed(1)} at the start`,
};
