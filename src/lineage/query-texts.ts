import { preferredValue } from './claim.js';
import { disputedFields } from './disputes.js';
import { nextTo } from './graph.js';
import type { Lineage, LineageNode } from './lineage.js';
import { mainLicenses } from './main-licenses.js';
import { baseModels } from './primary-parent.js';
import type { Field } from './query-syntax.js';
import { whatPasses } from './relation.js';

/** What can be asked for by a text: names, and the fields whose values are texts. */
export type Texts = 'name' | Exclude<Field, 'from' | 'until' | 'size' | 'descendants'>;

/** The texts under which a node is found. */
type TextsOf = (node: LineageNode, index: number) => readonly string[];

const listOf = (text: string | undefined) => (text === undefined ? [] : [text]);

const relationsOf = ({ parents }: LineageNode) =>
  parents.filter(({ preferred }) => preferred !== false).map(({ relation }) => relation);

function kindsOf({ graph }: Lineage): TextsOf {
  return (node, index) => {
    const kinds = {
      root: nextTo(graph.parents, index).length === 0,
      leaf: nextTo(graph.children, index).length === 0,
      merge: relationsOf(node).includes('merge'),
      disputed: disputedFields(node).length > 0,
      undated: preferredValue(node.released) === undefined,
      article: node.articles.length > 0,
    };
    return Object.entries(kinds).flatMap(([kind, holds]) => (holds ? kind : []));
  };
}

function licensesOf({ licenses }: Lineage): TextsOf {
  return (node) => {
    const ids = mainLicenses(node);
    const texts = ids.flatMap((id) => [id, licenses.get(id)?.name ?? id]);
    return ids.length > 0 ? texts : ['unknown'];
  };
}

/** The family a node's weights come from: the one that gives it its colour. */
function baseFamilyOf(lineage: Lineage): TextsOf {
  const bases = baseModels(lineage);
  return (_, index) => {
    const base = lineage.nodes[bases[index]!]!;
    return [base.family ?? base.name];
  };
}

/**
 * For each kind of text the places to look for it. What is found exactly in an earlier place is not looked
 * for in a later one: a family is first of all the one whose weights a model carries.
 */
export const placesOf: Readonly<Record<Texts, (lineage: Lineage) => readonly TextsOf[]>> = {
  name: () => [({ id, name, aliases }) => [name, ...aliases, id]],
  org: () => [({ organizations }) => preferredValue(organizations) ?? []],
  family: (lineage) => [baseFamilyOf(lineage), ({ family }) => listOf(family)],
  license: (lineage) => [licensesOf(lineage)],
  commercial: () => [({ commercialUse }) => listOf(preferredValue(commercialUse))],
  modality: () => [({ modality }) => modality],
  via: () => [relationsOf],
  passes: () => [(node) => relationsOf(node).map(whatPasses)],
  is: (lineage) => [kindsOf(lineage)],
};
