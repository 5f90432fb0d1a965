import { css } from 'lit';

/** Where a list stands in the explorer, and how the bar offers it. */
export const styles = css`
  .views {
    display: flex;
  }

  .views button {
    border-radius: 0;
  }

  .views button:first-child {
    border-start-start-radius: 6px;
    border-end-start-radius: 6px;
  }

  .views button:last-child {
    border-start-end-radius: 6px;
    border-end-end-radius: 6px;
  }

  .views button + button {
    margin-inline-start: -1px;
  }

  .views [aria-pressed='true'] {
    z-index: 1;
    border-color: var(--_accent);
    color: var(--_accent);
    text-decoration: underline 2px;
    text-underline-offset: 0.35em;
  }

  /* Beside the graph, which keeps the width at which its names can be read, where there is so much. */
  lineage-outline,
  lineage-table {
    grid-area: list;
    inline-size: clamp(18rem, min(30cqi, 100cqi - 41rem), 26rem);
    border-inline-end: 1px solid var(--_rule);
  }

  lineage-table {
    inline-size: clamp(20rem, min(48cqi, 100cqi - 41rem), 60rem);
  }

  @container (max-inline-size: 820px) {
    /* Instead of the graph, which keeps its size but can be neither seen nor reached. */
    lineage-outline,
    lineage-table {
      grid-area: graph / 1 / foot / -1;
      inline-size: auto;
      border-inline-end: 0;
      z-index: 1;
    }

    :is(lineage-outline, lineage-table) ~ lineage-graph {
      visibility: hidden;
    }
  }

  /* What is selected stays in sight above its details, or beside them. */
  @container (max-inline-size: 600px) or ((max-inline-size: 820px) and (min-block-size: 34rem)) {
    .explorer:has(lineage-details.open) :is(lineage-outline, lineage-table) {
      align-self: start;
      block-size: 38%;
    }

    :is(lineage-outline, lineage-table) ~ lineage-details.open {
      grid-row: graph / foot;
    }
  }

  /* Where there is little height, it takes that of the bar; the timeline can still be moved. */
  @container (max-inline-size: 820px) and (max-block-size: 34rem) {
    .explorer :is(lineage-outline, lineage-table) {
      grid-area: bar / 1 / foot / -1;
    }

    :is(lineage-outline, lineage-table) ~ lineage-details.open {
      grid-row: bar / foot;
    }
  }

  @container (min-inline-size: 600.02px) and (max-inline-size: 820px) and (max-block-size: 33.99rem) {
    .explorer:has(lineage-details.open) :is(lineage-outline, lineage-table) {
      margin-inline-end: var(--_panel);
    }
  }
`;
