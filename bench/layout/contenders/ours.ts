import { ourLayout, stage } from '../../our-layout.js';
import type { Contender } from './contender.js';

/** Our timeline. With the curated data it begins with the rows that the file suggests, as it does on the page. */
export const ours: Contender = {
  name: 'timeline (ours)',
  point: 'dot',
  prepare: ({ subgraph, names }) => Promise.resolve(() => ourLayout(subgraph, names, stage)),
};
