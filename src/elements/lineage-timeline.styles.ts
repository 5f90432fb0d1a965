import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    contain: layout style;
    /* The preview lies over the graph. */
    position: relative;
    z-index: 1;
    padding: 0.4rem 1rem 0.25rem;
    border-block-start: 1px solid var(--_rule);
    background: var(--_raised);
  }

  .bar,
  .transport,
  .dates,
  .undated,
  label {
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }

  .bar {
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    min-block-size: 1.75rem;
  }

  .transport {
    gap: 0.25rem;
  }

  button,
  select,
  input[type='date'] {
    block-size: 1.75rem;
    min-block-size: 0;
    padding-block: 0;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    background: var(--_raised);
    color: inherit;
    font: inherit;
    font-size: 0.8125rem;
    line-height: 1;
  }

  select {
    padding-inline: 0.3rem 0.1rem;
  }

  input[type='date'] {
    padding-inline: 0.4rem 0.3rem;
    font-variant-numeric: tabular-nums;
  }

  .transport button {
    inline-size: 2rem;
    padding: 0;
    display: grid;
    place-items: center;
  }

  .play {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, var(--_raised));
    box-shadow: inset 0 -2px var(--_accent);
  }

  .caption {
    flex: 1 1 20rem;
    margin: 0;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }

  .caption span {
    display: inline-block;
  }

  .caption span:not(:last-child)::after {
    content: '·';
    padding-inline-start: 0.3rem;
    color: var(--_muted);
  }

  .caption strong {
    color: var(--_ink);
    font-size: 1rem;
    font-weight: 650;
  }

  .counts {
    color: var(--_ink);
  }

  .undated,
  label {
    color: var(--_muted);
    font-size: 0.8125rem;
    white-space: nowrap;
  }

  .undated label {
    color: var(--_ink);
    cursor: pointer;
  }

  input[type='checkbox'] {
    margin: 0;
    accent-color: var(--_accent);
  }

  .preview {
    position: absolute;
    inset-block-end: calc(100% + 0.5rem);
    translate: -50%;
    display: grid;
    inline-size: max-content;
    max-inline-size: 16rem;
    padding: 0.4rem 0.6rem;
    border: 1px solid var(--_rule);
    border-radius: 8px;
    background: var(--_raised);
    box-shadow: 0 4px 18px rgb(0 0 0 / 0.12);
    font-size: 0.8125rem;
    line-height: 1.35;
    pointer-events: none;
  }

  .preview .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .preview span {
    color: var(--_muted);
  }

  .preview .name {
    color: var(--_ink);
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }

  @container (max-inline-size: 640px) {
    :host {
      padding-inline: 0.75rem;
    }

    .bar {
      gap: 0.25rem 0.5rem;
    }

    .caption {
      order: 1;
      flex-basis: 100%;
      font-size: 0.75rem;
    }

    .caption strong {
      font-size: 0.8125rem;
    }

    .undated {
      order: 2;
    }

    .date {
      flex: 1;
      min-inline-size: 0;
    }

    .date input {
      flex: 1;
      inline-size: 6.4rem;
      min-inline-size: 0;
      padding-inline: 0.3rem 0.1rem;
      font-size: 0.75rem;
    }

    .one .date span {
      position: absolute;
      clip-path: inset(50%);
    }

    .two {
      flex: 1 1 100%;
    }
  }
`;
