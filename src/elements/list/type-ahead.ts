/** Characters typed within this many milliseconds of one another belong together. */
const pause = 700;

const plain = (text: string) => text.normalize('NFKD').toLowerCase();

/** Finds what is in a list by the first characters of its name, as they are typed. */
export class TypeAhead {
  #typed = '';
  #last = -Infinity;

  /** Whether a character typed at a time, in milliseconds, goes on with those before it. */
  isGoingOn(time: number): boolean {
    return time - this.#last < pause;
  }

  /** The next name that begins with what has been typed, by its place in the list; undefined where none does. */
  find(
    character: string,
    time: number,
    names: readonly string[],
    current: number,
  ): number | undefined {
    this.#typed = plain(this.isGoingOn(time) ? this.#typed + character : character);
    this.#last = time;
    // A first character goes on from where one is, more of them may still mean this very name.
    const start = current + (this.#typed.length === 1 ? 1 : 0);
    const places = [...names.keys()];
    return [...places.slice(start), ...places.slice(0, start)].find((place) =>
      plain(names[place]!).startsWith(this.#typed),
    );
  }
}
