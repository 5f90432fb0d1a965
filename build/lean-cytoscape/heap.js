/** A binary heap: the first of its items by `compare` is always at the top. */
export default class Heap {
  constructor(compare) {
    this.compare = compare;
    this.items = [];
  }

  size() {
    return this.items.length;
  }

  peek() {
    return this.items[0];
  }

  push(item) {
    this.items.push(item);
    this.rise(this.items.length - 1);
  }

  pop() {
    const [top] = this.items;
    const last = this.items.pop();
    if (this.items.length > 0) {
      this.items[0] = last;
      this.sink(0);
    }
    return top;
  }

  updateItem(item) {
    const index = this.items.indexOf(item);
    if (index === -1) return;
    this.rise(index);
    this.sink(this.items.indexOf(item));
  }

  rise(index) {
    while (index > 0) {
      const above = (index - 1) >> 1;
      if (!this.swapped(above, index)) return;
      index = above;
    }
  }

  sink(index) {
    for (;;) {
      const left = 2 * index + 1;
      const right = left + 1;
      if (left >= this.items.length) return;
      const isRight =
        right < this.items.length && this.compare(this.items[right], this.items[left]) < 0;
      const below = isRight ? right : left;
      if (!this.swapped(index, below)) return;
      index = below;
    }
  }

  swapped(above, below) {
    const { items } = this;
    if (this.compare(items[below], items[above]) >= 0) return false;
    [items[above], items[below]] = [items[below], items[above]];
    return true;
  }
}
