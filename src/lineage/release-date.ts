import { dayOf, lastDayOfMonth, type Day } from './day.js';

/**
 * A date as precise as its source: all days from `earliest` to `latest` are possible.
 * `text` is the date as written and survives every export.
 */
export interface ReleaseDate {
  readonly text: string;
  readonly earliest: Day;
  readonly latest: Day;
  /** Written with `~`: the source says "about". */
  readonly approximate: boolean;
  /** Written with `?`: the source is in doubt. */
  readonly uncertain: boolean;
}

/** What `earliest` is for a date that is only known from one side (`../2022-03-02`). */
export const beginningOfTime: Day = -0x8000_0000;

/** The first day of a date, or its last where it is only known from one side. */
export function firstKnownDay({ earliest, latest }: { earliest: Day; latest: Day }): Day {
  return earliest === beginningOfTime ? latest : earliest;
}

const unit = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?]?)$/;

interface Span {
  readonly earliest: Day;
  readonly latest: Day;
  readonly mark: string;
}

function parseUnit(text: string): Span | undefined {
  const [matched, year = '', month, dayOfMonth, mark = ''] = unit.exec(text) ?? [];
  if (matched === undefined) return undefined;
  const firstMonth = Number(month ?? 1);
  const lastMonth = Number(month ?? 12);
  const earliest = dayOf(Number(year), firstMonth, Number(dayOfMonth ?? 1));
  if (earliest === undefined) return undefined;
  const latest = dayOfMonth === undefined ? lastDayOfMonth(Number(year), lastMonth) : earliest;
  return { earliest, latest, mark };
}

/**
 * Reads the subset of EDTF (ISO 8601-2) that a lineage uses: `2023`, `2023-03`, `2023-03-13`, each
 * with `~` or `?` behind it, `2023-05/2023-06`, and `../2022-03-02`. Anything else gives undefined.
 */
export function parseReleaseDate(text: string): ReleaseDate | undefined {
  const [first = '', second, ...rest] = text.trim().split('/');
  if (rest.length > 0) return undefined;
  const end = parseUnit(second ?? first);
  const start =
    first === '..' && second !== undefined
      ? { earliest: beginningOfTime, latest: beginningOfTime, mark: '' }
      : parseUnit(first);
  if (!start || !end || start.earliest > end.latest) return undefined;
  const marks = start.mark + end.mark;
  return {
    text: text.trim(),
    earliest: start.earliest,
    latest: end.latest,
    approximate: marks.includes('~'),
    uncertain: marks.includes('?'),
  };
}
