import type { Slots } from './slots.js';

/** Which nodes stand in which row; their slots must not overlap. Rows are as many as asked for. */
export class Rows {
  readonly of: Int32Array;
  readonly #members: number[][] = [];
  readonly #slots: Slots;

  constructor(slots: Slots, count: number) {
    this.#slots = slots;
    this.of = new Int32Array(slots.x.length).fill(-1);
    for (let row = 0; row < count; row += 1) this.#members.push([]);
  }

  get count(): number {
    return this.#members.length;
  }

  /** The members of a row that are in a node's way, or undefined where they are more than `most`. */
  inTheWay(node: number, row: number, most: number): number[] | undefined {
    const { left, right } = this.#slots;
    const [start, end] = [left[node]!, right[node]!];
    const found: number[] = [];
    for (const other of this.#members[row]!) {
      if (other === node || left[other]! >= end || start >= right[other]!) continue;
      if (found.length === most) return undefined;
      found.push(other);
    }
    return found;
  }

  isFree(node: number, row: number): boolean {
    const { left, right } = this.#slots;
    const start = left[node]!;
    const end = right[node]!;
    // The innermost loop of the layout: a plain one, that makes no garbage.
    const members = this.#members[row]!;
    for (let index = 0; index < members.length; index += 1) {
      const other = members[index]!;
      if (other !== node && left[other]! < end && start < right[other]!) return false;
    }
    return true;
  }

  put(node: number, row: number): void {
    this.of[node] = row;
    this.#members[row]!.push(node);
  }

  take(node: number): void {
    const members = this.#members[this.of[node]!]!;
    members[members.indexOf(node)] = members.at(-1)!;
    members.pop();
    this.of[node] = -1;
  }

  /** Moves nodes to rows where these are free of others; otherwise nothing changes, and it is false. */
  move(nodes: readonly number[], to: readonly number[]): boolean {
    const from = nodes.map((node) => this.of[node]!);
    for (const node of nodes) this.take(node);
    const fits = nodes.every((node, index) => {
      if (!this.isFree(node, to[index]!)) return false;
      this.put(node, to[index]!);
      return true;
    });
    if (fits) return true;
    nodes.forEach((node, index) => {
      if (this.of[node] !== -1) this.take(node);
      this.put(node, from[index]!);
    });
    return false;
  }

  /** Puts a node into the free row nearest to a wanted one; false where there is none. */
  putNear(node: number, wanted: number): boolean {
    const { count } = this;
    const middle = Math.max(0, Math.min(count - 1, wanted));
    for (let distance = 0; distance < count; distance += 1) {
      const below = middle + distance;
      const above = middle - distance;
      const row = below < count && this.isFree(node, below) ? below : above;
      if (row < 0 || (row === above && !this.isFree(node, above))) continue;
      this.put(node, row);
      return true;
    }
    return false;
  }
}
