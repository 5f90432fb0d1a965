import { readFileSync } from 'node:fs';
import { scheduleOf } from '../../src/lineage/as-of.js';
import { formatDay } from '../../src/lineage/day.js';
import { readLineage } from '../../src/lineage/read-lineage.js';
import { beginningOfTime } from '../../src/lineage/release-date.js';
import { randomFrom } from '../../tests/support/random.js';
import type { Input } from '../inputs.js';

/** The days to which a lineage is scrubbed. */
export interface Days {
  /** Positions of a slider from the first day to the last, at equal distances. */
  readonly steps: readonly string[];
  /** Days anywhere between. */
  readonly jumps: readonly string[];
}

export function daysOf({ path }: Input, counts: { steps: number; jumps: number }): Days {
  const { lineage } = readLineage(JSON.parse(readFileSync(path, 'utf8')));
  const changes = scheduleOf(lineage)
    .changes.map(({ day }) => day)
    .filter((day) => day > beginningOfTime);
  const [first, last] = [changes[0]!, changes.at(-1)!];
  const random = randomFrom(1);
  const at = (share: number) => formatDay(first + Math.round(share * (last - first)));
  return {
    steps: Array.from({ length: counts.steps }, (_, step) => at(step / (counts.steps - 1))),
    jumps: Array.from({ length: counts.jumps }, () => at(random.next())),
  };
}
