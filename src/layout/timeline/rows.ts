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

  /** The nodes of a row. */
  in(row: number): readonly number[] {
    return this.#members[row]!;
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
    return this.inTheWay(node, row, 0) !== undefined;
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

  /** Puts a node into the free row nearest to a wanted one; false where there is none. */
  putNear(node: number, wanted: number): boolean {
    const { count } = this;
    const middle = Math.max(0, Math.min(count - 1, wanted));
    for (let distance = 0; distance < count; distance += 1) {
      for (const row of distance === 0 ? [middle] : [middle + distance, middle - distance]) {
        if (row < 0 || row >= count || !this.isFree(node, row)) continue;
        this.put(node, row);
        return true;
      }
    }
    return false;
  }
}
