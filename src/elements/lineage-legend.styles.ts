import { css, unsafeCSS } from 'lit';

const colors = ['other', 1, 2, 3, 4, 5, 6, 7, 8].map(
  (name) => `.color-${name} { color: var(--_family-${name}); }`,
);
const steps = [1, 2, 3, 4, 5, 6, 7].map((step) => `.step-${step} { color: var(--_step-${step}); }`);
const digits = [1, 2, 3, 4, 5, 6, 7].map(
  (count) => `.digits-${count} { min-inline-size: ${count}ch; }`,
);

export const styles = css`
  :host {
    display: block;
    color: var(--_muted) !important;
    font-size: 0.8125rem !important;
  }

  .legend {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 0.2rem 0.6rem;
    min-inline-size: 0;
  }

  .by {
    display: flex;
    align-items: center;
    gap: 0.35rem;
    white-space: nowrap;
  }

  .legend > .by select {
    inline-size: 8.75rem;
  }

  button {
    min-block-size: 1.75rem;
    padding: 0.1rem 0.3rem;
  }

  .more {
    padding-inline: 0.6rem;
  }

  .more .long {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }

  .more .short {
    display: none;
  }

  ul {
    display: flex;
    gap: 0.1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* A line of its own, in which all have room; names that are too long for it end in an ellipsis. */
  .row {
    flex: 1 0 100%;
    min-inline-size: 0;
    margin-inline-start: -0.3rem;
  }

  .groups {
    display: flex;
    gap: 0.2rem;
  }

  .row .group {
    min-inline-size: 0;
    min-block-size: 1.5rem;
    padding-block: 0;
  }

  .group {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    padding-inline: 0.25rem;
    border-color: transparent;
    background: none;
    white-space: nowrap;
  }

  .group[aria-pressed='true'] {
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
    outline-offset: -2px;
    background: var(--_raised);
  }

  .group:focus-visible {
    outline: var(--_focus-ring);
    outline-offset: 1px;
  }

  .some .group[aria-pressed='false'] {
    color: var(--_muted);
  }

  .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .name {
    max-inline-size: 11rem;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .dot {
    flex: none;
    inline-size: 0.75rem;
    block-size: 0.75rem;
  }

  .line {
    flex: none;
    inline-size: 1.75rem;
    block-size: 0.5rem;
  }

  .line.all {
    inline-size: 1.25rem;
    block-size: 0.75rem;
  }

  .solid {
    fill: currentColor;
  }

  .hollow {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
  }

  .dashed {
    stroke-dasharray: 2.5 2;
  }

  .panel {
    position: fixed;
    inset: auto auto var(--_bottom) max(0.5rem, min(var(--_left), 100vw - 21.5rem));
    inline-size: min(21rem, 100vw - 1rem);
    max-block-size: var(--_room);
    margin: 0;
    padding: 0.75rem;
    border: 1px solid var(--_rule);
    border-radius: 8px;
    overflow-y: auto;
    background: var(--_raised);
    color: var(--_ink);
    box-shadow: 0 4px 18px rgb(0 0 0 / 0.14);
  }

  .panel ul {
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
  }

  .panel h3 {
    margin: 0.75rem 0 0.35rem;
    color: var(--_muted);
    font-size: inherit;
    font-weight: 600;
  }

  .panel li,
  .lines button {
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }

  .lines button {
    padding-inline: 0.4rem;
  }

  .lines button[aria-pressed='true'] {
    border-color: var(--_muted);
  }

  .lines button[aria-pressed='false'] {
    color: var(--_muted);
    text-decoration: line-through;
  }

  .column {
    display: none;
    margin-block-end: 0.75rem;
  }

  .column .groups {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0;
  }

  .column .group {
    inline-size: 100%;
  }

  .column .count {
    margin-inline-start: auto;
    text-align: end;
  }

  @container (max-inline-size: 899px) {
    .row,
    .more .long {
      display: none;
    }

    .more .short {
      display: inline;
    }

    .column {
      display: block;
    }
  }

  .narrow {
    display: none;
  }

  @container (max-inline-size: 616px) {
    .legend > .by {
      display: none;
    }

    .narrow {
      display: block;
    }
  }

  ${unsafeCSS([...colors, ...steps, ...digits].join('\n'))}
`;
