import type { DatedModel } from '../../explorer/time.js';
import type { TimeScale } from '../../layout/time-scale.js';
import { dateOf, dayOf, lastDayOfMonth, type Day } from '../../lineage/day.js';

/** What one bar of the histogram stands for. */
export type BinUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Some neighbouring days and the models released on them, in order. */
export interface Bin {
  readonly first: Day;
  readonly last: Day;
  readonly models: readonly DatedModel[];
}

/** The bars of a histogram. Days without a release have none. */
export interface Bins {
  readonly unit: BinUnit;
  readonly bins: readonly Bin[];
}

const mostBins = 120;
/** In pixels. */
const narrowBin = 3;
/** How many of the models may be in bars that are thinner: where hardly anything is released, all are. */
const narrowShare = 0.15;

function monthsAround(day: Day, months: number): [first: Day, last: Day] {
  const date = dateOf(day);
  const year = date.getUTCFullYear();
  const start = Math.floor(date.getUTCMonth() / months) * months + 1;
  return [dayOf(year, start, 1)!, lastDayOfMonth(year, start + months - 1)];
}

// Day 0 was a Thursday; weeks begin on Mondays.
const mondayOf = (day: Day) => Math.floor((day + 3) / 7) * 7 - 3;

const spans: Readonly<Record<BinUnit, (day: Day) => [first: Day, last: Day]>> = {
  day: (day) => [day, day],
  week: (day) => [mondayOf(day), mondayOf(day) + 6],
  month: (day) => monthsAround(day, 1),
  quarter: (day) => monthsAround(day, 3),
  year: (day) => monthsAround(day, 12),
};

/** The first and last day of the unit around a day. */
export function spanOf(unit: BinUnit, day: Day): { first: Day; last: Day } {
  const [first, last] = spans[unit](day);
  return { first, last };
}

/** From where to where a bar reaches, in places: each day has half of the way to its neighbours. */
export function reachOf({ first, last }: { first: Day; last: Day }, scale: TimeScale) {
  return { from: scale.place(first - 0.5), to: scale.place(last + 0.5) };
}

function gather(models: readonly DatedModel[], unit: BinUnit): Bin[] {
  const bins = new Map<Day, { first: Day; last: Day; models: DatedModel[] }>();
  for (const model of models) {
    const span = spanOf(unit, model.day);
    const bin = bins.get(span.first) ?? { ...span, models: [] };
    bin.models.push(model);
    bins.set(span.first, bin);
  }
  return [...bins.values()];
}

/** Gathers models, given in order of their days, in the smallest unit whose bars can be told apart. */
export function binsOf(models: readonly DatedModel[], scale: TimeScale, width: number): Bins {
  const isNarrow = (bin: Bin) => {
    const { from, to } = reachOf(bin, scale);
    return (to - from) * width < narrowBin;
  };
  for (const unit of ['day', 'week', 'month', 'quarter'] as const) {
    const bins = gather(models, unit);
    const thin = bins.filter(isNarrow).reduce((sum, bin) => sum + bin.models.length, 0);
    if (bins.length <= mostBins && thin <= narrowShare * models.length) return { unit, bins };
  }
  return { unit: 'year', bins: gather(models, 'year') };
}
