import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    position: relative;
    overflow-y: auto;
    padding: 1rem 1.125rem 1.5rem;
    background: var(--_raised);
    overflow-wrap: anywhere;
  }

  .close {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    float: inline-end;
    inline-size: 2rem;
    margin-inline-start: 0.5rem;
    padding: 0;
    display: grid;
    place-items: center;
  }

  hgroup p,
  h3,
  h4 {
    margin: 0;
  }

  .eyebrow {
    color: var(--_muted);
    font-size: 0.75rem;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }

  h3 {
    font-size: 1.3125rem;
    line-height: 1.25;
    font-weight: 650;
    text-wrap: balance;
  }

  h4 {
    margin-block: 1.25rem 0.35rem;
    font-size: 0.8125rem;
    font-weight: 650;
  }

  .makers,
  .note,
  .says,
  .event,
  .relation,
  .number {
    color: var(--_muted);
  }

  .summary {
    margin-block: 0.75rem;
  }

  .disputed {
    margin-block: 0.75rem;
    padding-inline-start: 0.6rem;
    border-inline-start: 3px solid var(--_accent);
  }

  .note,
  .unsourced {
    margin-block: 0.2rem;
    font-size: 0.8125rem;
  }

  .unsourced {
    font-style: italic;
    color: var(--_muted);
  }

  dl {
    display: grid;
    grid-template-columns: 6.5rem minmax(0, 1fr);
    gap: 0.4rem 0.75rem;
    margin-block: 0.75rem;
  }

  dt {
    color: var(--_muted);
  }

  dd {
    margin: 0;
  }

  details {
    font-size: 0.8125rem;
  }

  summary {
    color: var(--_muted);
    cursor: pointer;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .claims > li {
    margin-block: 0.4rem;
    padding-inline-start: 0.6rem;
    border-inline-start: 2px solid var(--_rule);
  }

  .claims > .preferred {
    border-color: var(--_accent);
  }

  .event::before {
    content: '· ';
  }

  .mark {
    padding-inline: 0.35em;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    color: var(--_muted);
    font-size: 0.75rem;
    white-space: nowrap;
  }

  .sources {
    font-size: 0.8125rem;
  }

  .sources li {
    margin-block: 0.15rem;
  }

  .kin li {
    padding-block: 0.1rem;
  }

  a,
  .link {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
    text-underline-offset: 0.15em;
  }

  a:hover,
  .link:hover {
    text-decoration-color: var(--_accent);
  }

  .link {
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }

  .why {
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin-block: 0.75rem;
  }

  /* So that they stand in one line on the narrowest page. */
  .actions button {
    padding-inline: 0.5rem;
    font-size: 0.8125rem;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin-block-start: 1rem;
    text-transform: capitalize;
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    cursor: pointer;
  }

  .choice input {
    margin: 0;
    accent-color: var(--_accent);
  }

  .choice .number {
    margin-inline-start: auto;
  }

  .comparison {
    container-type: inline-size;
    margin-block: 0.5rem;
  }

  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }

  /* While one reads on, both names stay. */
  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_raised);
    box-shadow: 0 1px var(--_rule);
  }

  thead td {
    inline-size: 8.75rem;
  }

  th,
  td {
    padding: 0.35rem 0.75rem 0.35rem 0;
    border-block-end: 1px solid var(--_rule);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }

  thead th {
    font-weight: 650;
  }

  thead th:last-child {
    padding-inline-end: 2.5rem;
  }

  .same,
  tbody th {
    color: var(--_muted);
  }

  .other th {
    color: var(--_ink);
    font-weight: 650;
  }

  tbody th {
    position: relative;
    padding-inline-start: 1.1rem;
  }

  .sign {
    position: absolute;
    inset-inline-start: 0;
    color: var(--_accent);
  }

  /* Where it is narrow, what is told stands above the two values. */
  @container (max-inline-size: 28rem) {
    tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      border-block-end: 1px solid var(--_rule);
    }

    th,
    td {
      border: 0;
      padding-block: 0.2rem;
    }

    thead {
      display: block;
    }

    thead td {
      display: none;
    }

    tbody th {
      grid-column: 1 / -1;
      padding-block-end: 0;
      font-size: 0.8125rem;
    }
  }

  .families {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
    gap: 0.2rem 1rem;
  }

  .families li {
    display: flex;
    align-items: center;
    gap: 0.45rem;
  }

  .families .number {
    overflow-wrap: normal;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }

  .swatch {
    flex: none;
    inline-size: 0.7rem;
    block-size: 0.7rem;
    border-radius: 50%;
    background: var(--_swatch);
    forced-color-adjust: none;
  }

  .family-other {
    --_swatch: var(--_family-other);
  }
  .family-1 {
    --_swatch: var(--_family-1);
  }
  .family-2 {
    --_swatch: var(--_family-2);
  }
  .family-3 {
    --_swatch: var(--_family-3);
  }
  .family-4 {
    --_swatch: var(--_family-4);
  }
  .family-5 {
    --_swatch: var(--_family-5);
  }
  .family-6 {
    --_swatch: var(--_family-6);
  }
  .family-7 {
    --_swatch: var(--_family-7);
  }
  .family-8 {
    --_swatch: var(--_family-8);
  }
`;
