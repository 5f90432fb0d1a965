import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from './serve.js';
import { prepare } from './workspace.js';

/** The package, installed in a folder, and its examples, served from there. */
export interface Installed {
  readonly workspace: string;
  readonly origin: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    installed: Installed;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const workspace = await mkdtemp(join(tmpdir(), 'model-lineage-'));
  const { origin, close } = await serve(join(workspace, 'site'), () => prepare(workspace));
  provide('installed', { workspace, origin });
  return async () => {
    close();
    await rm(workspace, { recursive: true, force: true });
  };
}
