import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, formatDay } from '../../src/lineage/day.js';
import { beginningOfTime, parseReleaseDate } from '../../src/lineage/release-date.js';
import { anyText } from '../support/any-text.js';

const days = (text: string) => {
  const date = parseReleaseDate(text);
  return date && [formatDay(date.earliest), formatDay(date.latest)];
};

describe('a release date is as precise as it is written', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-03', '2023-03-01', '2023-03-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-03-13', '2023-03-13', '2023-03-13'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['2023-05/2023-06', '2023-05-01', '2023-06-30'],
    ['2022/2023-06-15', '2022-01-01', '2023-06-15'],
    ['2023-05-01/2023-05', '2023-05-01', '2023-05-31'],
    ['0099-12-31', '0099-12-31', '0099-12-31'],
    ['0007', '0007-01-01', '0007-12-31'],
    ['0000-02', '0000-02-01', '0000-02-29'],
    [' 2023-03\n', '2023-03-01', '2023-03-31'],
  ])('%j may be any day from %s to %s', (text, earliest, latest) => {
    expect(days(text)).toEqual([earliest, latest]);
  });

  test.each([
    ['2023-03', false, false],
    ['2023-03~', true, false],
    ['2023?', false, true],
    ['2023-05~/2023-06', true, false],
    ['2023-05~/2023-06?', true, true],
    ['../2022-03-02?', false, true],
  ])('%j is approximate: %s, uncertain: %s', (text, approximate, uncertain) => {
    expect(parseReleaseDate(text)).toMatchObject({ text, approximate, uncertain });
  });

  test('a date known from one side only is open to the past', () => {
    expect(parseReleaseDate('../2022-03-02')).toMatchObject({
      earliest: beginningOfTime,
      latest: dayOf(2022, 3, 2),
    });
  });
});

const impossible = '2023-13 2023-00 2023-02-30 2023-02-29 1900-02-29 2023-04-31 2023-01-00';
const noInterval =
  '.. ../ / ../.. 2023-05/ 2023-05/.. /2023 2023-06/2023-05 2022/2023/2024 13/03/2023';
const otherForms =
  '2023-1-1 23 02023 -2023 20230313 2023-03-13T00:00:00Z 2023-03% 2023~? ~2023 2023-03- 13_March_2023 unknown ٢٠٢٣';
test.each(['', ' ', '2023-03-13 ~', ...`${impossible} ${noInterval} ${otherForms}`.split(' ')])(
  '%j is no date',
  (text) => {
    expect(parseReleaseDate(text)).toBeUndefined();
  },
);

const twoDigits = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((value) => String(value).padStart(2, '0'));
const year = fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, '0'));
const parts = fc.oneof(
  fc.tuple(year),
  fc.tuple(year, twoDigits(1, 12)),
  fc.tuple(year, twoDigits(1, 12), twoDigits(1, 28)),
);
const units = fc
  .tuple(parts, fc.constantFrom('', '~', '?'))
  .map(([unit, mark]) => unit.join('-') + mark);

test('every date that can be written keeps its text and spans whole days in order', () => {
  fc.assert(
    fc.property(units, (text) => {
      const date = parseReleaseDate(text)!;
      expect(date.text).toBe(text);
      expect(Number.isInteger(date.earliest) && Number.isInteger(date.latest)).toBe(true);
      expect(date.earliest).toBeLessThanOrEqual(date.latest);
      expect(formatDay(date.earliest).startsWith(text.replace(/[~?]/, ''))).toBe(true);
      expect(formatDay(date.latest).startsWith(text.replace(/[~?]/, ''))).toBe(true);
    }),
  );
});

test('an interval runs from the first day of its first part to the last day of its second', () => {
  fc.assert(
    fc.property(units, units, (first, second) => {
      const [start, end] = [parseReleaseDate(first)!, parseReleaseDate(second)!];
      const date = parseReleaseDate(`${first}/${second}`);
      const isInOrder = start.earliest <= end.latest;
      expect(date?.earliest).toBe(isInOrder ? start.earliest : undefined);
      expect(date?.latest).toBe(isInOrder ? end.latest : undefined);
    }),
  );
});

test('no text at all makes it throw', () => {
  const noise = fc.oneof(anyText, fc.stringMatching(/^[0-9./~?-]{0,16}$/));
  fc.assert(
    fc.property(noise, (text) => {
      const date = parseReleaseDate(text);
      expect(date === undefined || date.earliest <= date.latest).toBe(true);
    }),
  );
});
