import type { Query, QueryError, Term } from './query-syntax.js';
import { match, wrong } from './query-text.js';
import { readTerm } from './read-term.js';

/** Reads a query. Never throws: a text that is none gives an error with its place. */
export function parseQuery(text: string): Query | QueryError {
  const branches: Term[][] = [];
  let branch: Term[] = [];
  for (let at = 0; ;) {
    at += match(/\s*/y, text, at)![0].length;
    const isEnd = at === text.length;
    if (isEnd && branches.length + branch.length === 0) return { branches };
    if (isEnd || text.charAt(at) === ',') {
      if (branch.length === 0) return wrong(text, at, 'a name or a filter');
      branches.push(branch);
      if (isEnd) return { branches };
      branch = [];
      at += 1;
    } else {
      const read = readTerm(text, at);
      if ('message' in read) return read;
      branch.push(read.what);
      at = read.end;
    }
  }
}
