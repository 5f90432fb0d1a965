import fc from 'fast-check';

/** Any text at all, with control characters and halves of surrogate pairs. */
export const anyText = fc.string({
  unit: fc
    .oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0xffff }))
    .map((code) => String.fromCharCode(code)),
});
