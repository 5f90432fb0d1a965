import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    position: relative;
    min-block-size: 0;
    overflow: hidden;
    background: var(--_paper);
  }

  /* The end of these transitions tells that the theme has changed, whatever changed it. */
  .stage {
    grid-area: 1 / 1;
    border-color: var(--_accent);
    background: var(--_paper);
    color: var(--_ink);
    transition:
      color 1ms,
      background-color 1ms,
      border-color 1ms;
    position: relative;
    overflow: hidden;
    cursor: grab;
    /* One finger scrolls the page, two are ours. */
    touch-action: pan-x pan-y;
  }

  .stage:focus-visible {
    outline: none;
  }

  /* Above the band of days, which would cover an outline. */
  .stage:focus-visible::after {
    content: '';
    position: absolute;
    inset: 0;
    border: 2px solid var(--_accent);
    pointer-events: none;
  }

  .stage:active {
    cursor: grabbing;
  }

  .stage.pointing {
    cursor: pointer;
  }

  .drawing {
    position: absolute;
    inset: 0;
  }

  /* Nothing is ever drawn on these two of Cytoscape's canvases, but each costs time in every frame. */
  .drawing canvas[data-id='layer0-selectbox'],
  .drawing canvas[data-id='layer1-drag'] {
    display: none;
  }

  .axis-lines,
  .axis-band,
  .labels {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
  }

  .axis-band {
    block-size: 24px;
  }

  .cut {
    position: absolute;
    inset-block: 0;
    /* Time runs from left to right on every page. */
    left: 0;
    inline-size: 0;
    border-left: 1.5px solid var(--_accent);
    opacity: 0.75;
    pointer-events: none;
  }

  .cut.from {
    border-left-style: dashed;
  }

  .busy {
    position: absolute;
    inset-block-start: 2.25rem;
    inset-inline: 0;
    inline-size: max-content;
    margin: 0 auto;
    padding: 0.4rem 0.9rem;
    border: 1px solid var(--_rule);
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_muted);
  }

  /* What newcomers by keyboard should know, until they go on. */
  .hint {
    grid-area: 1 / 1;
    align-self: end;
    justify-self: center;
    z-index: 1;
    display: none;
    margin: 0 0 0.6rem;
    padding: 0.2rem 0.75rem;
    border: 1px solid var(--_rule);
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_muted);
    font-size: 0.75rem;
    pointer-events: none;
  }

  .stage:focus-visible:not(.pointing) ~ .hint {
    display: block;
  }

  /* What one finger cannot do, over the middle of the stage as long as it takes to read. */
  .hint.fingers:not([hidden]) {
    display: block;
    align-self: center;
    margin: 0;
    padding: 0.5rem 1rem;
    color: var(--_ink);
    font-size: 0.875rem;
    animation: told 2s;
  }

  @keyframes told {
    from,
    85% {
      opacity: 1;
    }

    to {
      opacity: 0;
    }
  }

  kbd {
    display: inline-block;
    min-inline-size: 1.5em;
    padding: 0 0.35em;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    text-align: center;
  }

  .keys {
    inline-size: min(36rem, calc(100vw - 2rem));
    max-block-size: calc(100vh - 3rem);
    padding: 1rem 1.25rem 1.25rem;
    border: 1px solid var(--_rule);
    border-radius: 12px;
    background: var(--_raised);
    color: var(--_ink);
  }

  .keys::backdrop {
    background: rgb(0 0 0 / 0.35);
  }

  .keys form {
    position: relative;
  }

  .keys h3 {
    margin: 0 0 0.6rem;
    font-size: 1rem;
  }

  .keys .close {
    position: absolute;
    inset-block-start: -0.3rem;
    inset-inline-end: -0.4rem;
  }

  .keys table {
    border-collapse: collapse;
  }

  .keys th,
  .keys td {
    padding: 0.22rem 0;
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }

  .keys th {
    padding-inline-end: 1.25rem;
    white-space: nowrap;
  }

  .card {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    z-index: 1;
    display: grid;
    gap: 0.1rem;
    inline-size: max-content;
    max-inline-size: min(19rem, 90%);
    padding: 0.55rem 0.7rem;
    border: 1px solid var(--_rule);
    border-radius: 8px;
    background: var(--_raised);
    box-shadow: 0 4px 18px rgb(0 0 0 / 0.14);
    font-size: 0.8125rem;
    pointer-events: none;
  }

  .card strong {
    font-size: 0.875rem;
  }

  .card span {
    color: var(--_muted);
  }

  .unread {
    position: relative;
    grid-area: 1 / 1;
    align-self: end;
    justify-self: start;
    margin: 0 0 0.4rem 0.75rem;
    padding: 0.1rem 0.6rem;
    border: 1px solid var(--_rule);
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_muted);
    font-size: 0.75rem;
    pointer-events: none;
  }

  .minimap {
    position: relative;
    grid-area: 1 / 1;
    place-self: end;
    margin-block-end: 0.5rem;
    border: 4px solid var(--_raised);
    border-radius: 6px;
    outline: 1px solid var(--_rule);
    background: var(--_raised);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.12);
    cursor: pointer;
    touch-action: none;
  }

  .minimap canvas {
    display: block;
  }

  .in-sight {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    border: 1.5px solid var(--_accent);
    border-radius: 3px;
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
    cursor: grab;
  }

  .in-sight:active {
    cursor: grabbing;
  }

  .message {
    position: absolute;
    inset: 0 0 3rem;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.75rem;
    padding: 1.5rem;
    color: var(--_muted);
    text-align: center;
    text-wrap: balance;
  }
`;
