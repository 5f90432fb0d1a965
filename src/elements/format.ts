import { dateOf, type Day } from '../lineage/day.js';
import { inDigits } from '../lineage/in-digits.js';
import { beginningOfTime, type ReleaseDate } from '../lineage/release-date.js';

type Precision = 'year' | 'month' | 'day';
type Style = Precision | 'brief month' | 'brief month of year' | 'brief day' | 'brief day of year';

const styles: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  'brief month': { month: 'short' },
  'brief month of year': { month: 'short', year: 'numeric' },
  'brief day': { month: 'short', day: 'numeric' },
  'brief day of year': { month: 'short', day: 'numeric', year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** The page's language as the browser knows it; a page may call it by a name that is refused (`en_US`). */
function usable(lang: string): string {
  const fallback = 'en-GB';
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? fallback;
  } catch {
    return fallback;
  }
}

function formatter(style: Style): Intl.DateTimeFormat {
  const { lang } = document.documentElement;
  const key = `${lang} ${style}`;
  const known =
    formats.get(key) ??
    new Intl.DateTimeFormat(usable(lang), { timeZone: 'UTC', ...styles[style] });
  formats.set(key, known);
  return known;
}

const collators = new Map<string, Intl.Collator>();

/** The order of texts in the page's language, numbers in them by their size. */
export function pageCollator(): Intl.Collator {
  const { lang } = document.documentElement;
  const options = { numeric: true, sensitivity: 'base' } as const;
  const known = collators.get(lang) ?? new Intl.Collator(usable(lang), options);
  collators.set(lang, known);
  return known;
}

/** A day in the page's language: "30 March 2023". */
export function dayInWords(day: Day): string {
  return formatter('day').format(dateOf(day));
}

/** The month of a day: "March 2023". */
export function monthInWords(day: Day): string {
  return formatter('month').format(dateOf(day));
}

/** The year of a day: "2023". */
export function yearInWords(day: Day): string {
  return formatter('year').format(dateOf(day));
}

/** The month of a day where room is scarce: "Mar", "Mar 2023". */
export function monthInBrief(day: Day, withYear: boolean): string {
  return formatter(withYear ? 'brief month of year' : 'brief month').format(dateOf(day));
}

/** A day where room is scarce: "13 Mar", "13 Mar 2023". */
export function dayInBrief(day: Day, withYear: boolean): string {
  return formatter(withYear ? 'brief day of year' : 'brief day').format(dateOf(day));
}

/** "Alpaca, Vicuna and 2 more". */
export function listInWords(names: readonly string[], most: number): string {
  // "And 1 more" takes the room of the name.
  if (names.length <= most + 1) {
    return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
  }
  return `${names.slice(0, most).join(', ')} and ${inDigits(names.length - most)} more`;
}

const precisionOf = (text: string): Precision =>
  (['year', 'month', 'day'] as const)[text.split('-').length - 1] ?? 'day';

/** A date no more precise than it was written: "March 2023", "about 17 March 2023". */
export function dateInWords({
  text,
  earliest,
  latest,
  approximate,
  uncertain,
}: ReleaseDate): string {
  const [first = '', second] = text.split('/');
  const format = (part: string, day: Day) => formatter(precisionOf(part)).format(dateOf(day));
  let words: string;
  if (earliest === beginningOfTime) words = `on or before ${format(second ?? '', latest)}`;
  else if (second === undefined) words = format(first, earliest);
  else words = `${format(first, earliest)} to ${format(second, latest)}`;
  return [approximate ? 'about' : '', words, uncertain ? '(in doubt)' : '']
    .filter(Boolean)
    .join(' ');
}
