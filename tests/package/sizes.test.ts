import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { installed } from '../support/package/installed.js';

const dist = join(installed(), 'node_modules/model-lineage/dist');

test.each([
  ['model-lineage.js', 220_000],
  ['model-lineage-with-data.js', 300_000],
])('%s has at most %d bytes, compressed', (file, most) => {
  const { length } = gzipSync(readFileSync(join(dist, file)), { level: 6 });
  console.info(`${file}: ${length.toLocaleString('en')} of ${most.toLocaleString('en')} bytes`);
  expect(length).toBeLessThanOrEqual(most);
});
