import fc from 'fast-check';
import { writeViewpoint, roundedViewpoint } from '../../src/explorer/viewpoint.js';
import type { Lineage } from '../../src/lineage/lineage.js';

const day = fc
  .date({ min: new Date('2021-01-01'), max: new Date('2025-06-10'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const camera = fc
  .record({
    zoom: fc.double({ min: 1.2, max: 6, noNaN: true }),
    x: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
    y: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
  })
  .map((viewpoint) => writeViewpoint(roundedViewpoint(viewpoint)));

const modelOf = ({ nodes }: Lineage) =>
  fc.constantFrom(...nodes.filter(({ kind }) => kind === 'model').map(({ id }) => id));

const derivationOf = ({ nodes, derivations }: Lineage) =>
  fc
    .constantFrom(...derivations)
    .map(({ parent, child, relation }) =>
      [nodes[parent]!.id, nodes[child]!.id, relation].join('>'),
    );

/** Views of a lineage, as they are saved. */
export const viewsOf = (lineage: Lineage) =>
  fc
    .record(
      {
        focus: modelOf(lineage),
        trail: fc.constantFrom('llama', 'llama,llama-2'),
        query: fc.constantFrom('llama+', '+vicuna', 'org:meta -llama-2+', 'is:merge,is:root'),
        context: fc.constant('ghost'),
        'as-of': day,
        layout: fc.constant('generations'),
        scale: fc.constantFrom('calendar', 'order'),
        undated: fc.constant('hide'),
        datasets: fc.constant('true'),
        passes: fc.constantFrom('weights', 'weights data'),
        'color-by': fc.constantFrom('license', 'organization'),
        'size-by': fc.constantFrom('same', 'parameters'),
        selected: fc.oneof(modelOf(lineage), derivationOf(lineage)),
        compare: modelOf(lineage),
        list: fc.constantFrom('outline', 'table'),
        camera,
      },
      { requiredKeys: [] },
    )
    .map((view) => Object.fromEntries(Object.entries(view).filter(([, text]) => text)));
