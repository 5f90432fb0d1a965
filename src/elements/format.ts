import { dateOf, type Day } from '../lineage/day.js';
import { beginningOfTime, type ReleaseDate } from '../lineage/release-date.js';

type Precision = 'year' | 'month' | 'day';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The page's language; a page may call it by a name that the browser refuses (`en_US`). */
function languageOfPage(): string {
  const fallback = 'en-GB';
  const { lang } = document.documentElement;
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? fallback;
  } catch {
    return fallback;
  }
}

function formatter(precision: Precision): Intl.DateTimeFormat {
  const language = languageOfPage();
  const key = `${language} ${precision}`;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision !== 'year' && { month: 'long' as const }),
    ...(precision === 'day' && { day: 'numeric' as const }),
  };
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, known);
  return known;
}

/** A day in the page's language: "30 March 2023". */
export function dayInWords(day: Day): string {
  return formatter('day').format(dateOf(day));
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
