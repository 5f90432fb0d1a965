/** A binary heap, as Cytoscape uses the package of that name: the first of its items is on top. */
export default class Heap<Item> {
  readonly #compare: (one: Item, other: Item) => number;
  readonly #items: Item[] = [];

  constructor(compare: (one: Item, other: Item) => number) {
    this.#compare = compare;
  }

  size(): number {
    return this.#items.length;
  }

  peek(): Item | undefined {
    return this.#items[0];
  }

  push(item: Item): void {
    this.#rise(this.#items.push(item) - 1);
  }

  pop(): Item | undefined {
    const [top] = this.#items;
    const last = this.#items.pop();
    if (this.#items.length > 0) {
      this.#items[0] = last!;
      this.#sink(0);
    }
    return top;
  }

  /** Puts an item that has changed where it belongs now. */
  updateItem(item: Item): void {
    const index = this.#items.indexOf(item);
    if (index === -1) return;
    this.#rise(index);
    this.#sink(index);
  }

  #rise(from: number): void {
    let index = from;
    while (index > 0) {
      const above = (index - 1) >> 1;
      if (!this.#isBefore(index, above)) return;
      this.#swap(above, index);
      index = above;
    }
  }

  #sink(from: number): void {
    let index = from;
    for (;;) {
      const left = 2 * index + 1;
      const right = left + 1;
      if (left >= this.#items.length) return;
      const below = right < this.#items.length && this.#isBefore(right, left) ? right : left;
      if (!this.#isBefore(below, index)) return;
      this.#swap(index, below);
      index = below;
    }
  }

  #isBefore(one: number, other: number): boolean {
    return this.#compare(this.#items[one]!, this.#items[other]!) < 0;
  }

  #swap(one: number, other: number): void {
    const item = this.#items[one]!;
    this.#items[one] = this.#items[other]!;
    this.#items[other] = item;
  }
}
