import { beforeAll, inject } from 'vitest';

/** The package is built, packed and installed once for all tests: the server answers when it is. */
const forIt = async () => {
  const { origin } = inject('installed');
  const response = await fetch(`${origin}/plain/index.html`);
  if (!response.ok) throw new Error(await response.text());
};

/** Where the package is installed; it is there when the tests of the file begin. */
export function installed(): string {
  beforeAll(forIt, 180_000);
  return inject('installed').workspace;
}
