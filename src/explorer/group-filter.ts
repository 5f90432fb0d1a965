import { parseQuery } from '../lineage/parse-query.js';
import { printQuery, printTerm } from '../lineage/print-query.js';
import type { Query, Term } from '../lineage/query-syntax.js';
import type { Group, Grouping } from './groups.js';

type Branch = readonly Term[];

/** A query as what it asks for besides groups, and the groups to which it keeps; none where it keeps to none. */
export interface GroupFilter {
  readonly rest: Query;
  readonly shown: ReadonlySet<Group>;
}

/** What is the same for terms that ask for the same. */
const keyOf = (term: Term) => printTerm(term).toLowerCase();

const keysOf = (branch: Branch): ReadonlySet<string> => new Set(branch.map(keyOf));

/** The group whose terms all stand in a branch; where there are several, the one with the most. */
function groupIn(branch: Branch, groups: readonly Group[]): Group | undefined {
  const written = keysOf(branch);
  return groups
    .filter(({ terms }) => terms.every((term) => written.has(keyOf(term))))
    .toSorted((one, other) => other.terms.length - one.terms.length)[0];
}

function without(branch: Branch, group: Group): Branch {
  const theirs = keysOf(group.terms);
  return branch.filter((term) => !theirs.has(keyOf(term)));
}

/** The query that asks for what a rest asks for, and keeps to some groups. */
function joined({ rest: { branches }, shown }: GroupFilter): Query {
  if (shown.size === 0) return { branches };
  const ways = branches.length > 0 ? branches : [[]];
  const kept = (way: Branch, { terms }: Group) => {
    const written = keysOf(way);
    return [...way, ...terms.filter((term) => !written.has(keyOf(term)))];
  };
  return { branches: [...shown].flatMap((group) => ways.map((way) => kept(way, group))) };
}

/** Tells in a query what keeps it to groups from the rest. */
export function groupFilterOf(text: string, { groups }: Grouping): GroupFilter {
  const query = parseQuery(text);
  if ('message' in query) return { rest: { branches: [] }, shown: new Set() };
  // What is asked for twice is asked for once.
  const branches = new Map(
    query.branches.map((branch) => [branch.map(printTerm).join(' '), branch]),
  );
  const parts = [...branches.values()].map((branch) => ({
    branch,
    group: groupIn(branch, groups),
  }));
  const shown = new Set<Group>();
  const ways = new Map<string, Branch>();
  for (const { branch, group } of parts) {
    if (!group) return { rest: query, shown: new Set() };
    shown.add(group);
    const way = without(branch, group);
    ways.set(printQuery({ branches: way.length > 0 ? [way] : [] }), way);
  }
  // Only where each way is asked of each group are groups what the query keeps to.
  const isWhole = parts.length === shown.size * ways.size;
  const rest = [...ways.values()].filter((way) => way.length > 0);
  const isPlain = rest.length === ways.size || ways.size === 1;
  return isWhole && isPlain
    ? { rest: { branches: rest }, shown }
    : { rest: query, shown: new Set() };
}

/** The query that shows just this group of what the rest asks for, or all of that again. */
export function withOnly(text: string, grouping: Grouping, group: Group): string {
  const { rest, shown } = groupFilterOf(text, grouping);
  const isOnly = shown.size === 1 && shown.has(group);
  return printQuery(joined({ rest, shown: new Set(isOnly ? [] : [group]) }));
}

/** The query that shows this group besides those shown, or no longer; all of them are none. */
export function withToggled(text: string, grouping: Grouping, group: Group): string {
  const { rest, shown } = groupFilterOf(text, grouping);
  const chosen = grouping.groups.filter((each) => (each === group) !== shown.has(each));
  const isAll = chosen.length === grouping.groups.length;
  return printQuery(joined({ rest, shown: new Set(isAll ? [] : chosen) }));
}
