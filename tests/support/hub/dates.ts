import { dayOf, formatDay, type Day } from '../../../src/lineage/day.js';
import type { Random } from '../random.js';

const first = dayOf(2022, 3, 2)!;
const last = dayOf(2025, 7, 15)!;
/** The releases a day grow tenfold from the first day to the last. */
const growth = Math.log(10) / (last - first);
/** Older models all carry the first day. */
const floorShare = 0.017;

/** In these two months three large families, and hardly ever again, gained nearly all their members. */
const burst = { ranks: [1, 2, 3], from: dayOf(2024, 8, 5)!, to: dayOf(2024, 10, 5)!, share: 0.92 };
const burstRoots = dayOf(2024, 2, 4)!;

/** Half of a family follows its base model within this many days. */
const halfLife = 130;

/** The day of a base model. The largest families are not the youngest: they had time to grow. */
function rootDay(random: Random, rank: number): Day {
  if (burst.ranks.includes(rank)) return burstRoots + random.below(40);
  if (random.chance(floorShare)) return first;
  const share = random.next() * (rank < 10 ? 0.6 : 1);
  const start = Math.exp(growth * (first - last));
  return Math.min(last, Math.floor(last + Math.log(start + share * (1 - start)) / growth) + 1);
}

function followerDay(random: Random, rank: number, root: Day): Day {
  if (burst.ranks.includes(rank) && random.chance(burst.share)) {
    return burst.from + random.below(burst.to - burst.from);
  }
  const lag = -Math.log2(1 - random.next()) * halfLife;
  // Whoever would come after the end of the data comes anywhere between.
  return root + lag <= last ? Math.floor(root + lag) : root + random.below(last - root + 1);
}

/** The days on which the members of a family are released, the base model's first. */
export function familyDays(random: Random, rank: number, size: number): Day[] {
  const root = rootDay(random, rank);
  const followers = Array.from({ length: size - 1 }, () => followerDay(random, rank, root));
  return [root, ...followers.toSorted((a, b) => a - b)];
}

/** A date as a record has it: now and then only a month, a year or nothing at all. */
export function dateAsWritten(random: Random, day: Day): string | undefined {
  const lot = random.next();
  const text = formatDay(day);
  if (lot < 0.004) return undefined;
  if (lot < 0.006) return text.slice(0, 4);
  if (lot < 0.03) return text.slice(0, 7);
  if (lot < 0.035) return `${text.slice(0, 7)}~`;
  return text;
}
