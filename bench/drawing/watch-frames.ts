/** What is known of a frame. */
export interface FrameWatch {
  /** When its first callback began, in milliseconds of the page. */
  readonly began: number;
  /** Whether a canvas was redrawn in it: whoever redraws clears first. */
  redrawn: boolean;
}

/** What the pages are told before they begin. */
export interface Given {
  /** The address of the lineage. */
  readonly src: string;
  /** The stage of ours in pixels, and which models have a name on it. */
  readonly stage?: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly named?: readonly string[];
  readonly fontSize?: number;
}

declare global {
  interface Window {
    /** The frame at hand, or the last one; an object for each. */
    frameWatch: FrameWatch;
    given: Given;
  }
}

/**
 * Runs in the page before anything else and notes when frames begin and whether they redraw. It costs
 * every contender the same next to nothing.
 */
export function watchFrames(given: Given): void {
  window.given = given;
  window.frameWatch = { began: 0, redrawn: false };
  let frame = -1;
  let inCallback = false;
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      if (time !== frame) {
        frame = time;
        window.frameWatch = { began: performance.now(), redrawn: false };
      }
      inCallback = true;
      callback(time);
      inCallback = false;
    });
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function clear(...box) {
    if (inCallback) window.frameWatch.redrawn = true;
    clearRect.apply(this, box);
  };
}
