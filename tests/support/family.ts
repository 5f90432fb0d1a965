/** A base with three models made from it, month by month, and one that goes its own way. */
export const family = {
  models: [
    { id: 'base', name: 'Base', released: '2023-01-10' },
    ...['2023-02-10', '2023-03-10', '2023-04-10'].map((released, index) => ({
      id: `leaf-${index}`,
      name: `Leaf ${index}`,
      released,
      commercialUse: index === 0 ? 'yes' : 'no',
      parents: [{ id: 'base', relation: index === 0 ? 'adapter' : 'finetune' }],
    })),
    { id: 'other', name: 'Other', released: '2023-05-10' },
  ],
};
