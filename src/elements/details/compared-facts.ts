import type { ComparedFact, Told } from '../../explorer/comparison.js';
import { isDisputed, preferredValue, type Fact } from '../../lineage/claim.js';
import { nextTo } from '../../lineage/graph.js';
import { depth, descendants } from '../../lineage/kinship.js';
import type { Lineage, LineageNode } from '../../lineage/lineage.js';
import {
  commercialUseInWords,
  kindInWords,
  licenseName,
  parentName,
  relationInWords,
} from '../describe.js';
import { dateInWords } from '../format.js';

function fact<Value>(
  name: string,
  of: (node: LineageNode) => Fact<Value> | undefined,
  write: (value: Value, lineage: Lineage) => readonly string[],
): ComparedFact {
  return {
    name,
    tell: (lineage, node) => {
      const value = preferredValue(of(node));
      const texts = value === undefined ? [] : write(value, lineage);
      return { texts, disputed: isDisputed(of(node)) };
    },
  };
}

const plain = (name: string, of: (lineage: Lineage, node: LineageNode) => readonly string[]) => ({
  name,
  tell: (lineage: Lineage, node: LineageNode): Told => ({
    texts: of(lineage, node),
    disputed: false,
  }),
});

const count = (name: string, of: (lineage: Lineage, node: LineageNode) => number) =>
  plain(name, (lineage, node) => [String(of(lineage, node))]);

const parents: ComparedFact = {
  name: 'Derived from',
  tell: (lineage, node) => {
    const accepted = node.parents.filter(({ preferred }) => preferred !== false);
    const texts = accepted.map(
      ({ id, relation }) => `${relationInWords(relation)} ${parentName(lineage, id)}`,
    );
    return {
      texts: texts.length > 0 ? [...new Set(texts)] : ['nothing in this file'],
      disputed: accepted.length < node.parents.length,
    };
  },
};

const children = ({ graph, indices }: Lineage, { id }: LineageNode) =>
  new Set(nextTo(graph.children, indices.get(id)!)).size;

/** What is told of two models side by side, in the order in which it is read. */
export const comparedFacts: readonly ComparedFact[] = [
  fact(
    'Released',
    ({ released }) => released,
    (date) => [dateInWords(date)],
  ),
  fact(
    'By',
    ({ organizations }) => organizations,
    (names) => names,
  ),
  fact(
    'Sizes',
    ({ sizes }) => sizes,
    (all) => all.map(({ label }) => label),
  ),
  fact(
    'Licence',
    ({ licenses }) => licenses,
    (parts, lineage) => parts.map(({ part, id }) => `${licenseName(lineage, id)} (${part})`),
  ),
  fact(
    'Commercial use',
    ({ commercialUse }) => commercialUse,
    (use) => [commercialUseInWords[use]],
  ),
  {
    name: 'Kind',
    tell: (lineage, node) => ({
      texts: [kindInWords(lineage, node)],
      disputed: isDisputed(node.type),
    }),
  },
  fact(
    'Focus',
    ({ focus }) => focus,
    (text) => [text],
  ),
  fact(
    'Architecture',
    ({ architecture }) => architecture,
    (text) => [text],
  ),
  fact(
    'Training data',
    ({ trainingData }) => trainingData,
    (text) => [text],
  ),
  plain('Modality', (_, { modality }) => modality),
  fact(
    'Availability',
    ({ availability }) => availability,
    (text) => [text.replaceAll('-', ' ')],
  ),
  parents,
  count('Children', children),
  count('Descendants', (lineage, { id }) => descendants(lineage, id).length),
  count('Generation', (lineage, { id }) => depth(lineage, id)),
];
