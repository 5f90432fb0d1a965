// `npm run bench`: measures what we promise, beside others. Node 20 cannot run TypeScript by itself, so
// Vite loads it; what is measured is built first, as it is shipped.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Else Vite would set it to `development`, and Lit would be built with its checks.
process.env.NODE_ENV = 'production';
const { module } = await runnerImport(fileURLToPath(new URL('main.ts', import.meta.url)), {
  logLevel: 'error',
  configFile: false,
});
await module.main(process.argv.slice(2));
