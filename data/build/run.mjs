// `npm run data`: checks the curated YAML and writes what is embedded. Node 20 cannot run
// TypeScript by itself, so Vite loads it.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const folder = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(fileURLToPath(new URL('write.ts', import.meta.url)), {
  logLevel: 'error',
  configFile: false,
});
const errors = module.write(folder);
for (const error of errors) console.error(error);
console.log(
  errors.length === 0
    ? 'Data checked; data/lineage.json and data/lineage.schema.json are written.'
    : `${errors.length} ${errors.length === 1 ? 'problem' : 'problems'}; data/lineage.json is left as it was.`,
);
process.exitCode = errors.length === 0 ? 0 : 1;
