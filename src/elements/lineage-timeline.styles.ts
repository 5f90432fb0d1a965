import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.35rem 1rem;
    padding: 0.6rem 1rem 0.7rem;
    border-block-start: 1px solid var(--_rule);
    background: var(--_raised);
  }

  .buttons {
    display: flex;
    gap: 0.25rem;
  }

  .buttons button {
    inline-size: 2.25rem;
    padding: 0;
    display: grid;
    place-items: center;
  }

  .play {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .track {
    position: relative;
    padding-block-end: 1.15rem;
  }

  input {
    display: block;
    inline-size: 100%;
    block-size: 1.75rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .years {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 8px;
    block-size: 1.1rem;
    color: var(--_muted);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }

  .years span {
    position: absolute;
    transform: translateX(-50%);
    white-space: nowrap;
  }

  .years span::before {
    content: '';
    position: absolute;
    inset-block-end: 100%;
    inset-inline-start: 50%;
    block-size: 4px;
    border-inline-start: 1px solid var(--_rule);
  }

  .now {
    display: grid;
    inline-size: 17rem;
    text-align: end;
  }

  .date {
    font-size: 1.0625rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .counts {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }

  @container (max-inline-size: 640px) {
    :host {
      grid-template-columns: auto minmax(0, 1fr);
      padding-inline: 0.75rem;
    }

    .track {
      grid-column: 1 / -1;
    }

    .now {
      grid-row: 1;
      grid-column: 2;
      inline-size: auto;
    }
  }
`;
