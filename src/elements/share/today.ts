import type { Day } from '../../lineage/day.js';

const millisecondsPerDay = 86_400_000;

/** The day it is, in UTC. */
export const today = (): Day => Math.floor(Date.now() / millisecondsPerDay);
