// `npm run api`: writes the tables of docs/api.md anew from the sources of the elements. Node 20 cannot
// run TypeScript by itself, so Vite loads it.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('page.ts', import.meta.url)), {
  logLevel: 'error',
  configFile: false,
});
await module.write();
