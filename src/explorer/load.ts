import type { Problem } from '../lineage/problem.js';
import { readLineage, type Loaded } from '../lineage/read-lineage.js';

/** Why a file gave no lineage. */
export class LoadError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

function parseJson(text: string, place: string): unknown {
  try {
    // A byte order mark is no part of the text, but JSON.parse refuses it.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const looksLikePage = /^\s*</.test(text);
    const hint = looksLikePage ? ' It looks like a web page: is the address right?' : '';
    const message = `${place} is not JSON: ${reason}.${hint}`;
    throw new LoadError({ code: 'not-json', place, message });
  }
}

/** Fetches a lineage. Rejects with a LoadError that names the address and the reason. */
export async function loadLineage(src: string, signal: AbortSignal): Promise<Loaded> {
  const unreachable = (reason: string) => {
    const message = `${src} could not be loaded: ${reason}. Check the address and that it may be read from this page.`;
    return new LoadError({ code: 'unreachable', place: src, message });
  };
  let text: string;
  try {
    const response = await fetch(src, { signal });
    if (!response.ok) throw unreachable(`the server answered ${response.status}`);
    text = await response.text();
  } catch (error) {
    if (error instanceof LoadError || signal.aborted) throw error;
    throw unreachable(error instanceof Error ? error.message : String(error));
  }
  return readLineage(parseJson(text, src));
}
