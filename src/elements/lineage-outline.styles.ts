import { css } from 'lit';

export const styles = css`
  [data-row] {
    display: flex;
    padding-inline: 0.5rem 0.75rem;
    cursor: pointer;
  }

  [data-row]:hover {
    background: color-mix(in srgb, var(--_ink) 5%, transparent);
  }

  [data-row][aria-selected='true'] {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    box-shadow: inset 3px 0 var(--_accent);
  }

  /* Each line shows whose children stand there. */
  .indent {
    flex: none;
    inline-size: 0.875rem;
    margin-inline-start: 0.625rem;
    margin-inline-end: -0.625rem;
    border-inline-start: 1px solid var(--_rule);
  }

  .toggle {
    flex: none;
    display: grid;
    place-items: start center;
    inline-size: 1.5rem;
    padding-block-start: 0.5rem;
    color: var(--_muted);
  }

  .toggle svg {
    inline-size: 0.75rem;
    block-size: 0.75rem;
  }

  [aria-expanded='true'] .toggle svg {
    rotate: 90deg;
  }

  .toggle:hover {
    color: var(--_ink);
  }

  .cells {
    flex: 1;
    min-inline-size: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 0.75rem;
    padding-block: 0.3rem;
    overflow-wrap: anywhere;
  }

  .name {
    font-weight: 550;
  }

  .date {
    max-inline-size: 9rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .more {
    grid-column: 1 / -1;
    color: var(--_muted);
    font-size: 0.75rem;
  }

  .more > :not(:empty) + :not(:empty)::before {
    content: '·\\00a0';
    /* Nothing to be read aloud. */
    content: '·\\00a0' / '';
  }

  .use {
    font-weight: 650;
  }

  .also .name {
    font-weight: 400;
    font-style: italic;
  }

  .elsewhere {
    color: var(--_accent);
    font-style: normal;
    font-size: 0.75rem;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  @media (forced-colors: active) {
    [data-row][aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
