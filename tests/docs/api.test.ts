import { expect, test } from 'vitest';
import { elementsOfManifest } from '../../build/api/manifest.js';
import { apiPage } from '../../build/api/page.js';
import { viewFields } from '../../src/explorer/view-fields.js';
import {
  LineageLoadEvent,
  LineageProblemEvent,
  LineageSelectEvent,
  LineageTimeChangeEvent,
  LineageViewChangeEvent,
  ModelLineage,
} from '../../src/index.js';
import { readLineage } from '../../src/lineage/read-lineage.js';

const { now, due } = await apiPage();

test('the tables are as the sources tell them: else run `npm run api`', () => {
  expect(now).toBe(due);
});

test('the page has a row for every attribute that the element observes, and no other', () => {
  const table = /<!-- table: attributes -->(.*?)<!-- end -->/s.exec(now)![1]!;
  const rows = [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name);
  expect(new Set(rows)).toEqual(new Set(ModelLineage.observedAttributes));
});

test('the page names every field of a view', () => {
  const fields = /Its fields are(.*?), each a text/s.exec(now)![1]!;
  expect([...fields.matchAll(/`([\w-]+)`/g)].map(([, name]) => name)).toEqual([
    ...viewFields.keys(),
  ]);
});

test('events are told with all of their fields', async () => {
  const { events } = (await elementsOfManifest()).get('model-lineage')!;
  const told = new Map(events.map(({ name, description }) => [name, description]));
  const { lineage } = readLineage({});
  for (const event of [
    new LineageLoadEvent(lineage, []),
    new LineageProblemEvent([]),
    new LineageSelectEvent(undefined, undefined),
    new LineageTimeChangeEvent('2023-03-13', undefined),
    new LineageViewChangeEvent({}),
  ]) {
    const fields = Object.keys(event).filter((field) => field !== 'isTrusted');
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) expect(told.get(event.type)).toContain(`\`${field}\``);
  }
});
