import type { Backbone, Forest } from './forest.js';

/** Numbers from 0 to size - 1, sorted; equal ones stay in order. */
function sorted(size: number, compare: (a: number, b: number) => number): number[] {
  return Array.from({ length: size }, (_, index) => index).toSorted(
    (a, b) => compare(a, b) || a - b,
  );
}

/** The families in an order in which those joined by derivations stand near one another. */
function familiesInOrder({ root, parent, weight }: Forest, { parents, children }: Backbone) {
  const roots = sorted(root.length, (a, b) => weight[b]! - weight[a]!).filter(
    (node) => parent[node] === -1,
  );
  const links = new Map<number, number[]>(roots.map((top) => [top, []]));
  parents.forEach((from, edge) => {
    const [one, other] = [root[from]!, root[children[edge]!]!];
    if (one === other) return;
    links.get(one)!.push(other);
    links.get(other)!.push(one);
  });
  // The large ones first, to either side in turns; then each moves to the middle of its links.
  const at = new Map<number, number>();
  roots.forEach((top, index) => at.set(top, index % 2 ? index : -index));
  for (let sweep = 0; sweep < 8; sweep += 1) {
    const wanted = roots.map((top) => {
      const others = links.get(top)!;
      const sum = others.reduce((total, other) => total + at.get(other)!, 0);
      return others.length ? (sum + at.get(top)!) / (others.length + 1) : at.get(top)!;
    });
    const order = sorted(roots.length, (a, b) => wanted[a]! - wanted[b]!);
    order.forEach((index, position) => at.set(roots[index]!, position - roots.length / 2));
  }
  return roots.toSorted((a, b) => at.get(a)! - at.get(b)!);
}

/** A family from top to bottom: later children nearer to their parent, so that straight lines do not cross. */
function familyInOrder(top: number, { children, weight }: Forest, x: Float64Array): number[] {
  const order: number[] = [];
  const open: (() => void)[] = [];
  const visit = (node: number) => {
    const above: number[] = [];
    const below: number[] = [];
    let balance = 0;
    // From the innermost to the outermost.
    for (const child of children[node]!.toSorted((a, b) => x[b]! - x[a]! || a - b)) {
      if (balance <= 0) above.push(child);
      else below.push(child);
      balance += balance <= 0 ? weight[child]! : -weight[child]!;
    }
    for (const child of below.toReversed()) open.push(() => visit(child));
    open.push(() => order.push(node));
    for (const child of above) open.push(() => visit(child));
  };
  open.push(() => visit(top));
  for (let next = open.pop(); next; next = open.pop()) next();
  return order;
}

/** How far down each node stands, from 0 to 1, where every family has a band of its own. */
export function bandsOf(forest: Forest, backbone: Backbone, x: Float64Array): Float64Array {
  const order = familiesInOrder(forest, backbone).flatMap((top) => familyInOrder(top, forest, x));
  const place = new Float64Array(order.length);
  order.forEach((node, index) => (place[node] = (index + 0.5) / order.length));
  return place;
}
