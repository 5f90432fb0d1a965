import { preferredValue } from '../lineage/claim.js';
import type { Lineage, LineageNode } from '../lineage/lineage.js';
import type { Field, Term } from '../lineage/query-syntax.js';
import { dateThresholds } from './date-thresholds.js';
import { familiesOf } from './families.js';
import type { ColorBy } from './state.js';

/** A group that could be: its name, and the term that all of its nodes fit. */
interface Candidate {
  readonly name: string;
  readonly term: Term;
  /** The numbers of its colour and of its shape, where they mean something; else it takes the next ones. */
  readonly look?: { readonly color: number; readonly mark: number };
}

/** The groups that could be of what colour tells, in the order in which they are told. */
interface Candidates {
  readonly candidates: readonly Candidate[];
  /** Whether a node that fits several belongs to the first or to the last of them. */
  readonly precedence: 'first' | 'last';
  readonly ordered: boolean;
  /** The name of all that fit none. */
  readonly rest: string;
}

const filter = (field: Field, value: string, not = false): Term => ({
  kind: 'filter',
  field,
  value,
  not,
});

const candidate = (field: Field, value: string, name = value): Candidate => ({
  name,
  term: filter(field, value),
});

const mostCandidates = 8;

/** The values that most models have, the most common one first; what only one has makes no group. */
function commonest(
  { nodes }: Lineage,
  valuesOf: (node: LineageNode) => readonly string[],
): string[] {
  const counts = new Map<string, number>();
  for (const node of nodes) {
    if (node.kind !== 'model') continue;
    for (const value of valuesOf(node)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .filter(([value, count]) => value.trim() !== '' && count > 1)
    .toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .map(([value]) => value)
    .slice(0, mostCandidates);
}

/** Of what a child has from several parents, the first of these tells most of it. */
const relations: readonly Candidate[] = [
  candidate('via', 'finetune', 'fine-tuned'),
  candidate('via', 'adapter'),
  candidate('via', 'quantized'),
  candidate('via', 'merge', 'merged'),
  candidate('via', 'continued-pretraining', 'continued'),
  candidate('via', 'component'),
  candidate('passes', 'design', 'design'),
  candidate('via', 'distillation', 'distilled'),
];

// Models called 7B, 13B, 34B and 70B have some more or some fewer: no step lies there.
const sizeBounds = ['1B', '6B', '12B', '30B', '60B', '100B'];

const sizes: readonly Candidate[] = [
  candidate('size', '<1B', 'under 1B'),
  ...sizeBounds.map((bound, index) => {
    const next = sizeBounds[index + 1];
    return candidate('size', `>=${bound}`, next ? `${bound.slice(0, -1)}–${next}` : `${bound} up`);
  }),
];

const descendants: readonly Candidate[] = [
  candidate('descendants', '0', 'none'),
  candidate('descendants', '>=1', '1–2'),
  candidate('descendants', '>=3', '3–9'),
  candidate('descendants', '>=10', '10–29'),
  candidate('descendants', '>=30', '30 up'),
];

const monthFormat = new Intl.DateTimeFormat('en-GB', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

const monthInWords = (text: string) =>
  text.length === 4 ? text : monthFormat.format(new Date(text));

/** Spans of the dates known; what was released before the first of them is one more. */
function dates(lineage: Lineage): Candidate[] {
  const thresholds = dateThresholds(lineage);
  const [first] = thresholds;
  const dated: Candidate = {
    name: first === undefined ? 'dated' : `before ${monthInWords(first)}`,
    term: filter('is', 'undated', true),
  };
  const later = thresholds.map((from) => candidate('from', from, `from ${monthInWords(from)}`));
  return [dated, ...later];
}

const named = (rest: string, candidates: readonly Candidate[]): Candidates => ({
  candidates,
  precedence: 'first',
  ordered: false,
  rest,
});

const steps = (rest: string, candidates: readonly Candidate[]): Candidates => ({
  candidates,
  precedence: 'last',
  ordered: true,
  rest,
});

/** Green, amber and red, with a cross for what may not be. */
const uses: readonly Candidate[] = [
  { ...candidate('commercial', 'yes', 'allowed'), look: { color: 3, mark: 1 } },
  { ...candidate('commercial', 'conditional', 'with conditions'), look: { color: 5, mark: 2 } },
  { ...candidate('commercial', 'no', 'not allowed'), look: { color: 7, mark: 7 } },
];

/** The groups that could be. */
export function candidatesFor(lineage: Lineage, colorBy: ColorBy): Candidates {
  switch (colorBy) {
    case 'family': {
      const { largest } = familiesOf(lineage);
      return named(
        'others',
        largest.map(({ name }) => candidate('family', name)),
      );
    }
    case 'organization': {
      const makers = commonest(lineage, (node) => preferredValue(node.organizations) ?? []);
      return named(
        'others',
        makers.map((value) => candidate('org', value)),
      );
    }
    case 'license':
      return named('unknown', uses);
    case 'modality': {
      const modalities = commonest(lineage, ({ modality }) => modality);
      const candidates = modalities.map((value) => candidate('modality', value));
      // Nearly all know text: the rarest tells a model apart.
      return { ...named('others', candidates), precedence: 'last' };
    }
    case 'relation':
      return named('base models', relations);
    case 'size':
      return steps('unknown', sizes);
    case 'descendants':
      return steps('unknown', descendants);
    case 'date':
      return steps('undated', dates(lineage));
  }
}
