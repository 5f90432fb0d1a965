import { fileURLToPath } from 'node:url';
import { pack } from './pack.js';

const unpacking = fileURLToPath(new URL('unpack.ts', import.meta.url));

/** Ships the embedded lineage packed. */
export const packedLineage = () => ({
  name: 'packed-lineage',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.endsWith('/data/lineage.json')) return undefined;
    const packed = JSON.stringify(pack(JSON.parse(code)));
    const module = `import { unpack } from ${JSON.stringify(unpacking)};\nexport default unpack(${packed});\n`;
    return { code: module, map: null, moduleType: 'js' as const };
  },
});
