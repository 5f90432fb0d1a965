import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { leanCytoscape } from './build/lean-cytoscape/plugin.js';
import { site, siteInput } from './build/site/plugin.js';
import { packedLineage } from './build/packed-lineage/plugin.js';
import packageJson from './package.json' with { type: 'json' };
import { findChromium } from './tests/chromium.js';

const dependencies = Object.keys(packageJson.dependencies);

/** The package: one file per module, dependencies left to the installer. */
const library = {
  lib: {
    entry: [
      'src/index.ts',
      'src/define.ts',
      'src/define-with-data.ts',
      'src/data.ts',
      'src/lineage/index.ts',
    ],
    formats: ['es' as const],
  },
  sourcemap: true,
  minify: false,
  rolldownOptions: {
    external: dependencies.map((name) => new RegExp(`^${name}(/|$)`)),
    output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
  },
};

/** Styles without comments, and without spaces and signs that mean nothing. */
const tightened = (style: string) =>
  style
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/(?<!\$)\s*([{};,])\s+/g, '$1')
    .replaceAll(/: (?=[^;}]*[;}])/g, ':')
    .replaceAll(/(?<=[:\s(,-])0(?=\.\d)| (?=!important)/g, '')
    .replaceAll(';}', '}');

/**
 * Templates and styles are text to a minifier: their indentation, and the comments in styles, are left
 * out before it sees them.
 */
const withoutIndentation = {
  name: 'without-indentation',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.includes('/src/elements/')) return undefined;
    const shorter = code.replaceAll(/css`[^`]*`/g, tightened).replaceAll(/\n\s+/g, '\n');
    return { code: shorter, map: null };
  },
};

const licenses = 'third-party-licenses.md';
const about = `model-lineage ${packageJson.version}, MIT License; of what it contains: ${licenses}`;

/** A file for a script tag: everything in one. */
const script = (entry: string, fileName: string) => ({
  lib: { entry, formats: ['es' as const], fileName: () => fileName },
  sourcemap: true,
  emptyOutDir: false,
  license: { fileName: licenses },
  rolldownOptions: { output: { minify: true, postBanner: `/*! ${about} */` } },
});

/** The explorer, the page for frames and the docs, for any static host. */
const pages = { outDir: 'site-dist', rolldownOptions: { input: siteInput } };

const builds = new Map<string, object>([
  ['site', pages],
  ['script', script('src/script.ts', 'model-lineage.js')],
  ['script-with-data', script('src/script-with-data.ts', 'model-lineage-with-data.js')],
]);

const plugins = new Map([
  ['development', [leanCytoscape(), site()]],
  ['site', [leanCytoscape(), withoutIndentation, site()]],
  ['script', [leanCytoscape(), withoutIndentation]],
  ['script-with-data', [leanCytoscape(), withoutIndentation, packedLineage()]],
]);

export default defineConfig(async ({ mode }) => {
  const isTest = mode === 'test' || mode === 'soak';
  const launchOptions = isTest ? { executablePath: await findChromium() } : {};

  const inNode = {
    extends: true as const,
    test: {
      name: 'node',
      // The tests share nothing that one could change for another.
      isolate: false,
      include: ['tests/{build,data,docs,explorer,formats,layout,lineage,source}/**/*.test.ts'],
    },
  };

  const packed = {
    extends: true as const,
    test: {
      name: 'package',
      isolate: false,
      include: ['tests/package/**/*.test.ts'],
      globalSetup: 'tests/support/package/setup.ts',
      testTimeout: 60_000,
      expect: { poll: { timeout: 10_000 } },
    },
  };

  const inBrowser = (name: string, files: string, testTimeout: number) => ({
    extends: true as const,
    // What is tested on the screen is what is shipped.
    plugins: [leanCytoscape()],
    // Found while tests run, a dependency has all of them load anew.
    optimizeDeps: { entries: ['src/define-with-data.ts', files] },
    test: {
      name,
      include: [files],
      isolate: false,
      testTimeout,
      expect: { poll: { timeout: 4_000 } },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        viewport: { width: 1440, height: 900 },
        provider: playwright({ launchOptions }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  });

  const soak = [inBrowser('soak', 'tests/soak/**/*.test.ts', 900_000)];

  // Two browsers at once, each with about half of what takes time: most of a test is waiting for frames.
  const onScreen = [
    inBrowser('browser, a to n', 'tests/elements/[a-n]*.test.ts', 15_000),
    inBrowser('browser, o to z', 'tests/elements/[o-z]*.test.ts', 15_000),
  ];

  return {
    base: mode === 'site' ? './' : '/',
    plugins: plugins.get(mode) ?? [],
    build: builds.get(mode) ?? library,
    test: {
      projects: mode === 'soak' ? soak : [inNode, packed, ...onScreen],
    },
  };
});
