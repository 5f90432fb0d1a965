import { css } from 'lit';

export const styles = css`
  .scroller {
    scroll-padding-block-start: 2.5rem;
  }

  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.8125rem;
  }

  caption {
    position: sticky;
    inset-inline-start: 0;
    padding: 0.4rem 1rem;
    color: var(--_muted);
    text-align: start;
  }

  th,
  td {
    padding: 0.3rem 0.6rem;
    border-block-end: 1px solid var(--_rule);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  td {
    min-inline-size: 7rem;
  }

  .date {
    white-space: nowrap;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: 0;
    background: var(--_raised);
    white-space: nowrap;
  }

  tbody th,
  thead th:first-child {
    position: sticky;
    inset-inline-start: 0;
    min-inline-size: 8rem;
    max-inline-size: 14rem;
    padding-inline-start: 1rem;
    background: var(--_raised);
    overflow-wrap: anywhere;
  }

  thead th:first-child {
    z-index: 2;
    padding-inline-start: 0.4rem;
  }

  .sort {
    border-color: transparent;
    background: none;
    font-weight: 650;
  }

  .sort:hover {
    border-color: var(--_muted);
  }

  .arrow {
    display: inline-block;
    inline-size: 1.25em;
    font-size: 0.6875rem;
    text-align: end;
  }

  .number {
    min-inline-size: 0;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  tbody tr {
    cursor: pointer;
  }

  tbody tr:hover > * {
    background: color-mix(in srgb, var(--_ink) 5%, var(--_raised));
  }

  tbody tr[aria-selected='true'] > * {
    background: color-mix(in srgb, var(--_accent) 14%, var(--_raised));
  }

  tbody tr[aria-selected='true'] > th {
    box-shadow: inset 3px 0 var(--_accent);
  }

  .name {
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 550;
    text-align: start;
  }

  .name:focus-visible {
    outline-offset: 1px;
  }

  .actions {
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }

  .copy {
    display: flex;
    align-items: center;
    gap: 0.35rem;
  }

  .copied:empty {
    display: none;
  }

  .copied {
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .refused {
    display: grid;
    gap: 0.4rem;
    justify-items: start;
    padding: 0.75rem 1rem;
    border-block-end: 1px solid var(--_rule);
  }

  textarea {
    inline-size: 100%;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    background: var(--_paper);
    color: inherit;
    font:
      0.75rem/1.4 ui-monospace,
      monospace;
  }

  @media (forced-colors: active) {
    tbody tr[aria-selected='true'] > th {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  @container (max-inline-size: 820px) {
    tbody th,
    thead th:first-child {
      max-inline-size: 9rem;
    }
  }
`;
