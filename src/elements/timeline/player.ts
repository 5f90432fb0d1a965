import type { TimeScale } from '../../layout/time-scale.js';
import type { Day } from '../../lineage/day.js';

/** What is played, and how fast. */
interface Playable {
  readonly scale: TimeScale;
  readonly day: Day;
  readonly releases: number;
  /** 1 is the whole axis in half a minute. */
  readonly speed: number;
  /** Shows another day. */
  goTo(day: Day): void;
  /** Shows the next release. */
  step(): void;
}

const wholeAxis = 30_000;
/** A page that was out of sight goes on where it was. */
const longestFrame = 100;
/** How long a release stays where nothing may glide. */
const stay = { least: 300, most: 1_500 };

const motionIsFine = () => !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Plays the timeline: glides along the axis, or steps from release to release under reduced motion. */
export class Player {
  readonly #playable: () => Playable;
  #frame: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(playable: () => Playable) {
    this.#playable = playable;
  }

  /** Starts or stops; what goes on already goes on. */
  set playing(playing: boolean) {
    if (playing === (this.#frame !== undefined || this.#timer !== undefined)) return;
    if (!playing) this.#stop();
    else if (motionIsFine()) this.#glide();
    else this.#wait();
  }

  #stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = undefined;
    this.#timer = undefined;
  }

  #wait(): void {
    const { releases, speed } = this.#playable();
    const each = Math.max(stay.least, Math.min(wholeAxis / Math.max(1, releases), stay.most));
    this.#timer = setTimeout(() => {
      this.#wait();
      this.#playable().step();
    }, each / speed);
  }

  #glide(): void {
    let { scale, day } = this.#playable();
    let place = scale.place(day);
    let before: number | undefined;
    const frame = (now: number): void => {
      this.#frame = requestAnimationFrame(frame);
      const playable = this.#playable();
      const passed = Math.min(now - (before ?? now), longestFrame) * playable.speed;
      before = now;
      if (playable.scale !== scale || playable.day !== day) {
        ({ scale, day } = playable);
        place = scale.place(day);
      }
      place += passed / wholeAxis;
      const isDone = place >= 1 || scale.first === scale.last;
      // What is drawn may have changed to something that ended before the day shown: time never goes back.
      const next = Math.max(day, isDone ? scale.last : scale.dayAt(place));
      if (next <= day && !isDone) return;
      day = next;
      playable.goTo(next);
    };
    this.#frame = requestAnimationFrame(frame);
  }
}
