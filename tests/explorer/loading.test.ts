import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadLineage, LoadError } from '../../src/explorer/load.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

const src = 'https://example.org/my-lineage.json';
const { signal } = new AbortController();

function answerWith(body: string | Uint8Array<ArrayBuffer>, status = 200): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
}

async function failure(): Promise<LoadError> {
  const error: unknown = await loadLineage(src, signal).catch((reason: unknown) => reason);
  if (!(error instanceof LoadError)) throw new Error(`expected a LoadError, got ${String(error)}`);
  expect(error.problem.message).toContain(src);
  expect(error.message).toBe(error.problem.message);
  return error;
}

test('a lineage is fetched from the address, and nothing else is', async () => {
  const fetched = vi.fn<() => Promise<Response>>(() =>
    Promise.resolve(new Response('{"models": [{"id": "llama"}]}')),
  );
  vi.stubGlobal('fetch', fetched);
  const { lineage, problems } = await loadLineage(src, signal);
  expect(lineage.nodes).toMatchObject([{ id: 'llama' }]);
  expect(problems).toEqual([]);
  expect(fetched).toHaveBeenCalledExactlyOnceWith(src, { signal });
});

test('an address that cannot be reached is named, with the reason', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const { problem } = await failure();
  expect(problem).toMatchObject({ code: 'unreachable', place: src });
  expect(problem.message).toContain('Failed to fetch');
});

test.each([404, 403, 500])('the answer %i is told', async (status) => {
  answerWith('{"models": [{"id": "llama"}]}', status);
  expect((await failure()).problem).toMatchObject({
    code: 'unreachable',
    message: expect.stringContaining(String(status)),
  });
});

describe('what is no JSON', () => {
  test.each([
    ['a web page', '<!doctype html><title>Not found</title>'],
    ['a web page after a byte order mark and spaces', '\uFEFF\n <html>'],
  ])('is told to look like one: %s', async (_, body) => {
    answerWith(body);
    expect((await failure()).problem).toMatchObject({
      code: 'not-json',
      message: expect.stringContaining('looks like a web page'),
    });
  });

  test.each([
    '',
    '{"models": [',
    'id,name\nllama,LLaMA',
    'version https://git-lfs.github.com/spec/v1',
  ])('is told: %j', async (body) => {
    answerWith(body);
    const { problem } = await failure();
    expect(problem.code).toBe('not-json');
    expect(problem.message).not.toContain('web page');
  });
});

test.each(['{}', 'null', '42', '{"models": 7}', '[null]'])(
  'JSON without any record, %s, is a lineage without models and with a problem',
  async (body) => {
    answerWith(body);
    const { lineage, problems } = await loadLineage(src, signal);
    expect(lineage.nodes).toEqual([]);
    expect(problems[0]?.code).toMatch(/^(not-a-lineage|invalid-record)$/);
  },
);

test('an empty lineage is a lineage', async () => {
  answerWith('{"models": []}');
  expect((await loadLineage(src, signal)).lineage.nodes).toEqual([]);
});

test('a byte order mark is no fault', async () => {
  answerWith('\uFEFF\uFEFF{"models": [{"id": "llama"}]}');
  expect((await loadLineage(src, signal)).lineage.nodes).toHaveLength(1);
});

test('problems of single records come with the lineage', async () => {
  answerWith('[{"id": "llama", "released": "soon"}, null]');
  const { lineage, problems } = await loadLineage(src, signal);
  expect(lineage.nodes).toHaveLength(1);
  expect(problems.map(({ place }) => place)).toEqual(['models[1]', 'models[0].released']);
});

test('an aborted request rejects as aborted, not as unreachable', async () => {
  vi.stubGlobal('fetch', (_: string, { signal: given }: { signal: AbortSignal }) =>
    given.aborted ? Promise.reject(given.reason) : Promise.resolve(new Response('[]')),
  );
  const reason = await loadLineage(src, AbortSignal.abort()).catch((error: unknown) => error);
  expect(reason).toMatchObject({ name: 'AbortError' });
});

test('a request aborted while the answer comes in rejects as aborted', async () => {
  const abort = new AbortController();
  const body = new ReadableStream({
    pull(controller) {
      abort.abort();
      controller.error(abort.signal.reason);
    },
  });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
  await expect(loadLineage(src, abort.signal)).rejects.toMatchObject({ name: 'AbortError' });
});
