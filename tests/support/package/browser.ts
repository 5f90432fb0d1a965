import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { findChromium } from '../../chromium.js';
import { installed } from './installed.js';

/** A page of an example, and what went on in it. */
export interface Visit {
  readonly page: Page;
  /** Errors, warnings, and what its content security policy forbade. */
  readonly faults: readonly string[];
  /** The paths asked for. */
  readonly requests: readonly string[];
}

const tellViolations = () =>
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    console.error(`Violation of ${effectiveDirective}: ${blockedURI}`),
  );

/** Opens pages of the examples for the tests of a file, in one browser. */
export function useBrowser() {
  installed();
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await findChromium() });
  });
  afterAll(() => browser?.close());

  return async (path: string, options: BrowserContextOptions = {}): Promise<Visit> => {
    const { origin } = inject('installed');
    const size = { width: 1280, height: 800 };
    const context = await browser!.newContext({ viewport: size, locale: 'en-GB', ...options });
    onTestFinished(() => context.close());
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const faults: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => requests.push(request.url().replace(`${origin}/`, '')));
    await page.addInitScript(tellViolations);
    await page.goto(`${origin}/${path}`);
    return { page, faults, requests };
  };
}
