import curated from '../data/lineage.json' with { type: 'json' };

/** The curated lineage as a file, to be given to `readLineage` or to an explorer's `lineage`. */
export const curatedLineage: object = curated;
