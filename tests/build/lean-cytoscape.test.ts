import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { leanCytoscape } from '../../build/lean-cytoscape/plugin.js';
import { replacedFiles } from '../../build/lean-cytoscape/replacements.js';
import { withoutMethods } from '../../build/lean-cytoscape/without-methods.js';

async function built(plugin = leanCytoscape()): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: 'cytoscape', preserveEntrySignatures: 'strict' },
    },
  });
  return (output as Rolldown.RolldownOutput).output[0].code;
}

test('what is never used is left out', async () => {
  const code = await built();
  expect(code).toContain('unbundled-bezier');
  for (const text of [
    'gl_Position',
    'coolingFactor',
    'aStar',
    'toDataURL',
    'aliceblue',
    'process.env',
  ]) {
    expect(code).not.toContain(text);
  }
});

test('a replaced file that Cytoscape no longer has is an error', async () => {
  const files = new Map([...replacedFiles, ['renamed.mjs', '']]);
  await expect(built(leanCytoscape(files))).rejects.toThrow('has no renamed.mjs');
});

test('a replaced file that Cytoscape no longer imports is an error', async () => {
  const files = new Map([...replacedFiles, ['cjs.mjs', '']]);
  await expect(built(leanCytoscape(files))).rejects.toThrow('does not import cjs.mjs');
});

test('a method that is left out does nothing, and one that is gone is an error', async () => {
  const source =
    'BRp.kept = function( a ){\n  return a;\n};\n\nBRp.left = function( a ){\n  if( a ){\n  }\n};\n';
  expect(withoutMethods(source, ['left'])).toBe(
    'BRp.kept = function( a ){\n  return a;\n};\n\nBRp.left = () => undefined;\n',
  );
  expect(() => withoutMethods(source, ['renamed'])).toThrow('no method renamed');
  expect(await built()).not.toContain('taxiTurn');
});
