/** Names of data with a dot in them are paths to Cytoscape; the explorer has none. */
export default function noPath(): never {
  throw new Error('Paths into data are left out of this Cytoscape.');
}
