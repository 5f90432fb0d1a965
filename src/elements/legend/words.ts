import type { ColorBy, SizeBy } from '../../explorer/state.js';

/** What colour tells, in words. */
export const colorWords: Readonly<Record<ColorBy, string>> = {
  family: 'base family',
  organization: 'organisation',
  license: 'commercial use',
  modality: 'modality',
  relation: 'relation',
  size: 'parameters',
  descendants: 'descendants',
  date: 'release date',
};

/** What the size of a dot tells, in words. */
export const sizeWords: Readonly<Record<SizeBy, string>> = {
  children: 'children',
  descendants: 'descendants',
  parameters: 'parameters',
  same: 'nothing',
};
