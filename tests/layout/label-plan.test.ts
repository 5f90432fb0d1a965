import { describe, expect, test } from 'vitest';
import {
  letteringFor,
  planLabels,
  shortened,
  type Labelled,
  type PlannedLabel,
} from '../../src/elements/graph/label-plan.js';

const node = (number: number, name: string): Labelled => ({
  node: number,
  x: number,
  y: 2 * number,
  name,
  detail: 'Meta AI · 7B',
  models: 1,
  children: 0,
  trunk: number === 0 ? 2 : 0,
  sides: ['right', 'below'],
});
const shown = ['LLaMA', 'Alpaca', 'Vicuna', 'Phi'].map((name, index) => node(index, name));
const families = { of: ['Llama', 'Llama', 'Llama', 'Phi'], colors: new Uint8Array(4), largest: [] };

const rows = { row: 10, text: 9, legibleFrom: 0.9, frame: undefined };

const plan = (magnified: number, stressed: readonly number[] = []) =>
  planLabels({
    shown,
    stressed: new Set(stressed),
    families,
    lettering: letteringFor(rows, magnified),
    zoom: 10,
    width: Infinity,
    radius: () => 4,
    measure: (text, fontSize) => text.length * fontSize,
  });

test.each([0.01, 0.5, 0.89, 0.9, 1, 2, 2.9, 3, 100])(
  'magnified %s times no text is under nine pixels',
  (zoom) => {
    expect(letteringFor(rows, zoom).fontSize).toBeGreaterThanOrEqual(9);
  },
);

test('the nearer, the more is told', () => {
  const levels = [0.8, 0.9, 2.9, 3].map((zoom) => letteringFor(rows, zoom).level);
  expect(levels).toEqual(['far', 'middle', 'middle', 'near']);
});

const told = (labels: readonly PlannedLabel[]) => labels.map(({ lines }) => lines.join(' | '));

describe('the labels planned', () => {
  test('are names with details when near', () => {
    const lines = shown.map(({ name, detail }) => `${name} | ${detail}`);
    expect(told(plan(4).others)).toEqual(lines);
  });

  test('are names in the middle, those stressed apart', () => {
    const { stressed, others } = plan(1, [2]);
    expect(told(stressed)).toEqual(['Vicuna']);
    expect(told(others)).toEqual(['LLaMA', 'Alpaca', 'Phi']);
  });

  test('are families of three and more when far, and what is stressed', () => {
    const { stressed, others } = plan(0.3, [3]);
    expect(told(stressed)).toEqual(['Phi']);
    expect(others).toMatchObject([{ lines: ['Llama'], isFamily: true, node: 0 }]);
  });

  test('tell nothing twice: a model and its family do not share a key or a place', () => {
    const { stressed, others } = plan(0.3, [0]);
    const labels = [...stressed, ...others];
    expect(new Set(labels.map(({ key }) => key)).size).toBe(labels.length);
    expect(new Set(labels.map(({ node: at }) => at)).size).toBe(labels.length);
  });

  test('stand at their nodes, in pixels, and beyond the lines that turn in front of them', () => {
    const [parent, child] = plan(1).others;
    expect(child).toMatchObject({ x: 10, y: 20, radius: 4, offset: 8, sides: ['right', 'below'] });
    expect(parent!.offset).toBeGreaterThan(20);
  });
});

test('a long name is cut between characters, and says so', () => {
  expect(shortened('Llama')).toBe('Llama');
  const cut = shortened('🦙'.repeat(40));
  expect(Array.from(cut)).toHaveLength(28);
  expect(cut).toMatch(/^🦙+…$/u);
  expect(shortened(`${'a'.repeat(26)} and more`)).toBe(`${'a'.repeat(26)}…`);
});
