import { parseQuery } from './parse-query.js';
import { printQuery, printTerm } from './print-query.js';
import type { Term } from './query-syntax.js';

/** The branches of a text, or undefined where it is no query. */
function branchesOf(text: string): readonly (readonly Term[])[] | undefined {
  const parsed = parseQuery(text);
  return 'message' in parsed ? undefined : parsed.branches;
}

/** The terms of a text as text, for chips; none where it has alternatives or cannot be read. */
export function termsOf(text: string): string[] {
  const [branch = [], ...others] = branchesOf(text) ?? [];
  return others.length > 0 ? [] : branch.map(printTerm);
}

/** A term in the form in which it is compared. */
function sole(term: string): Term | undefined {
  const [branch = [], ...others] = branchesOf(term) ?? [];
  return branch.length === 1 && others.length === 0 ? branch[0] : undefined;
}

const holds = (branch: readonly Term[], term: Term) =>
  branch.some((each) => printTerm(each) === printTerm(term));

/** Whether a term stands anywhere in a query. */
export function hasTerm(text: string, term: string): boolean {
  const wanted = sole(term);
  return wanted !== undefined && (branchesOf(text) ?? []).some((branch) => holds(branch, wanted));
}

/** The query with a term that holds for all of its alternatives; the text as it is, if one of both cannot be read. */
export function withTerm(text: string, term: string): string {
  const branches = branchesOf(text);
  const wanted = sole(term);
  if (!branches || !wanted) return text;
  const all = branches.length > 0 ? branches : [[]];
  return printQuery({
    branches: all.map((branch) => (holds(branch, wanted) ? branch : [...branch, wanted])),
  });
}

/** The query without a term. Where only some of its alternatives have it, those go; else it goes from all. */
export function withoutTerm(text: string, term: string): string {
  const branches = branchesOf(text);
  const unwanted = sole(term);
  if (!branches || !unwanted) return text;
  const others = branches.filter((branch) => !holds(branch, unwanted));
  if (others.length > 0) return printQuery({ branches: others });
  const kept = branches.map((branch) =>
    branch.filter((each) => printTerm(each) !== printTerm(unwanted)),
  );
  return printQuery({ branches: kept.filter((branch) => branch.length > 0) });
}
