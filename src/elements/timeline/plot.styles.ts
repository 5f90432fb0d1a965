import { css } from 'lit';

const track = css`
  position: absolute;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
`;

const grip = css`
  box-sizing: border-box;
  inline-size: 24px;
  block-size: 48px;
  border: 0;
  border-radius: 12px;
  cursor: ew-resize;
  pointer-events: auto;
`;

/* A thin line at the day, and a knob on the ground line to take hold of. */
const look = css`
  background:
    radial-gradient(
      circle at 50% 42px,
      var(--_knob) 3.6px,
      var(--_accent) 4.2px 5.6px,
      transparent 6.2px
    ),
    linear-gradient(var(--_accent), var(--_accent)) 50% 0 / 1.5px 42px no-repeat;
`;

export const styles = css`
  .plot {
    position: relative;
    /* Half of a thumb reaches beyond the axis on either side. */
    margin: 0.2rem calc(var(--_end, var(--_margin)) - 12px) 0
      calc(var(--_start, var(--_margin)) - 12px);
    padding-inline: 12px;
    touch-action: pan-y;
    -webkit-user-select: none;
    user-select: none;
  }

  .plot.window {
    cursor: pointer;
  }

  .axis {
    position: relative;
    block-size: 58px;
  }

  .histogram {
    display: block;
    overflow: visible;
  }

  .others {
    fill: var(--_muted);
    fill-opacity: 0.3;
  }

  .shown {
    fill: var(--_accent);
    fill-opacity: 0.85;
  }

  .shade {
    fill: none;
  }

  .window .shade {
    fill: var(--_accent);
    fill-opacity: 0.08;
    cursor: grab;
  }

  .window:active .shade {
    cursor: grabbing;
  }

  .ground,
  .tick {
    stroke: var(--_rule);
  }

  text {
    fill: var(--_muted);
    font-size: 11px;
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
  }

  text.year {
    fill: var(--_ink);
    font-weight: 600;
  }

  input[type='range'] {
    ${track}
    --_knob: var(--_accent);
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
    forced-color-adjust: none;
    outline: none;
  }

  input.from {
    --_knob: var(--_raised);
  }

  .window input {
    pointer-events: none;
  }

  input::-webkit-slider-runnable-track {
    block-size: 100%;
  }

  input::-webkit-slider-thumb {
    appearance: none;
    ${grip}
    ${look}
  }

  input::-moz-range-thumb {
    ${grip}
    ${look}
  }

  input:focus-visible::-webkit-slider-thumb {
    outline: var(--_focus-ring);
  }

  input:focus-visible::-moz-range-thumb {
    outline: var(--_focus-ring);
  }

  .pointed {
    position: absolute;
    inset-block: 0 16px;
    inline-size: 0;
    border-inline-start: 1px dashed var(--_muted);
    pointer-events: none;
  }

  @media (forced-colors: active) {
    .shown {
      fill-opacity: 1;
    }

    .others {
      fill: Canvas;
      fill-opacity: 1;
      stroke: CanvasText;
      stroke-width: 0.75px;
    }
  }
`;
