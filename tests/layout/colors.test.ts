import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../src/explorer/groups.js';
import { theme } from '../../src/elements/theme.styles.js';
import { contrast, difference, eyes, lightness, lightOf } from '../support/color-vision.js';
import { curated } from '../support/curated.js';

/** A colour of the theme, by day and by night. */
function colorOf(name: string): readonly string[] {
  const pattern = new RegExp(`--_${name}: .*light-dark\\((#\\w{6}), (#\\w{6})\\)`);
  return pattern.exec(theme.cssText)!.slice(1);
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const pairs = (colors: readonly string[]) =>
  colors.flatMap((one, index) => colors.slice(index + 1).map((other) => [one, other] as const));

/** Colours of the same number are used together. */
describe.each([
  ['light', 0],
  ['dark', 1],
])('%s', (_, theTheme) => {
  const color = (name: string) => colorOf(name)[theTheme]!;
  const groups = numbers(8).map((number) => color(`family-${number}`));
  const steps = numbers(7).map((number) => color(`step-${number}`));
  const other = color('family-other');

  test.each(Object.entries(eyes))('groups differ to eyes with %s sight', (__, matrix) => {
    const least = (colors: readonly string[]) =>
      Math.min(...pairs(colors).map(([one, another]) => difference(one, another, matrix)));
    expect(least(groups.slice(0, 6))).toBeGreaterThan(9);
    expect(least([...groups, other])).toBeGreaterThan(5);
  });

  test.each(Object.entries(eyes))('steps differ to eyes with %s sight', (__, matrix) => {
    for (const [index, step] of steps.slice(1).entries()) {
      expect(difference(steps[index]!, step, matrix)).toBeGreaterThan(4);
    }
  });

  test('steps go one way, from near the ground to far from it', () => {
    const heights = steps.map(lightness);
    const upward = heights.toSorted((a, b) => a - b);
    expect(heights).toEqual(theTheme === 0 ? upward.toReversed() : upward);
  });

  test('what may be used commercially is green, else amber, else red', () => {
    const redness = groupsOf(curated, 'license')
      .groups.filter((group) => group.color > 0)
      .map((group) => {
        const [red, green] = lightOf(color(`family-${group.color}`));
        return red / (red + green);
      });
    const [allowed, conditional, forbidden] = redness;
    expect(redness).toHaveLength(3);
    expect(allowed).toBeLessThan(0.3);
    expect(conditional).toBeGreaterThan(0.5);
    expect(forbidden).toBeGreaterThan(conditional! + 0.1);
  });

  test('all stand out from the ground', () => {
    for (const each of [...groups, ...steps, other]) {
      expect(contrast(each, color('paper')), each).toBeGreaterThanOrEqual(3);
    }
  });
});
