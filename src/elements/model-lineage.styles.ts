import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    position: relative;
    container-type: size !important;
    block-size: 32rem;
    min-block-size: 20rem;
    overflow: hidden;
    background: var(--_paper);
  }

  :host(:state(bare)) {
    block-size: 32rem !important;
    overflow: hidden !important;
  }

  .explorer {
    --_panel: clamp(18rem, 27cqi, 26rem);
    display: grid;
    grid-template: auto auto auto minmax(0, 1fr) auto auto auto / auto minmax(0, 1fr);
    grid-template-areas:
      'bar bar' 'problems problems' 'chips chips'
      'list graph' 'list foot' 'timeline timeline' 'caption caption';
    block-size: 100%;
  }

  .bar {
    grid-area: bar;
    display: flex;
    align-items: center;
    gap: 0.4rem 1rem;
    padding: 0.5rem 1rem;
    border-block-end: 1px solid var(--_rule);
    background: var(--_raised);
  }

  .title {
    margin: 0;
    min-block-size: 1.5rem;
    overflow: hidden;
    font-size: 1rem;
    font-weight: 650;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  lineage-search {
    /* Takes what the others leave. */
    flex: 1 1 9rem;
    min-inline-size: 9rem;
    max-inline-size: 20rem;
    margin-inline-start: auto;
  }

  .datasets {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    white-space: nowrap;
    cursor: pointer;
  }

  .datasets input {
    margin: 0;
    accent-color: var(--_accent);
  }

  .breadcrumb {
    min-inline-size: 0;
  }

  .breadcrumb ol {
    display: flex;
    align-items: center;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .breadcrumb li {
    display: flex;
    align-items: center;
    min-inline-size: 1.5rem;
    white-space: nowrap;
  }

  .breadcrumb li:first-child {
    flex: none;
  }

  .breadcrumb li.narrow {
    display: none;
  }

  .breadcrumb li + li::before {
    content: '›' / '';
    margin-inline: 0.35rem;
    color: var(--_muted);
  }

  .breadcrumb button,
  .breadcrumb span {
    min-inline-size: 0;
    max-inline-size: 11rem;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .breadcrumb button {
    min-block-size: 1.5rem;
    padding-block: 0;
    padding-inline: 0.2rem;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .breadcrumb span {
    font-weight: 650;
  }

  .rest {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    white-space: nowrap;
    cursor: pointer;
  }

  .rest input {
    margin: 0;
    accent-color: var(--_accent);
  }

  /* Outside of the stage, on which each place may have a name. */
  .chips {
    grid-area: chips;
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem;
    padding: 0.35rem 1rem;
    border-block-end: 1px solid var(--_rule);
    background: var(--_raised);
  }

  .chips .chip {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    border-color: var(--_accent);
    border-radius: 999px;
    min-block-size: 1.75rem;
    max-inline-size: 100%;
    padding-block: 0.1rem;
    font-size: 0.8125rem;
    text-align: start;
  }

  .chips svg {
    flex: none;
    inline-size: 0.7rem;
    block-size: 0.7rem;
  }

  .problems {
    grid-area: problems;
    max-block-size: 30cqb;
    overflow-y: auto;
    padding: 0.5rem 1rem;
    border-inline-start: 4px solid var(--_accent);
    border-block-end: 1px solid var(--_rule);
    background: var(--_raised);
    overflow-wrap: anywhere;
  }

  .problems ul {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.25rem;
    font-size: 0.8125rem;
  }

  .problems summary {
    cursor: pointer;
  }

  lineage-graph {
    grid-area: graph / graph / foot / graph;
    grid-template-rows: subgrid;
  }

  /* Over the graph, not beside it: opening it moves nothing. */
  lineage-details {
    display: none;
    grid-area: graph;
    justify-self: end;
    z-index: 2;
    inline-size: var(--_panel);
    border-inline-start: 1px solid var(--_rule);
    box-shadow: -6px 0 24px rgb(0 0 0 / 0.1);
  }

  lineage-details.open {
    display: block;
  }

  .explorer:has(lineage-details.comparing) {
    --_panel: clamp(20rem, 40cqi, 34rem);
  }

  .explorer:has(lineage-details.open) .chips {
    max-inline-size: min(100% - var(--_panel) - 1.5rem, 44rem);
  }

  /* What is to be chosen stands in the graph. */
  lineage-details.brief {
    align-self: start;
    border-block-end: 1px solid var(--_rule);
    border-end-start-radius: 14px;
  }

  /* The second click of a double one is meant for what is under the panel that the first one opens. */
  lineage-details.open {
    animation: let-through 0.4s;
  }

  @keyframes let-through {
    from,
    99% {
      pointer-events: none;
    }
  }

  lineage-timeline {
    grid-area: timeline;
  }

  .caption {
    grid-area: caption;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    padding-inline: 1rem;
    background: var(--_raised);
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .caption a,
  ::slotted([slot='caption']) {
    margin: 0;
    padding-block: 0.4rem;
  }

  .caption a {
    margin-inline-start: auto;
    color: var(--_accent);
  }

  @container (max-inline-size: 1199px) {
    .rest .wide {
      display: none;
    }

    .breadcrumb li.narrow {
      display: flex;
    }

    .breadcrumb li.earlier {
      display: none;
    }

    /* Where one is takes the place of what this is all about. */
    .title:has(~ .breadcrumb) {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  @container (max-inline-size: 820px) {
    .bar {
      flex-wrap: wrap;
      padding-inline: 0.75rem;
    }

    lineage-search {
      max-inline-size: none;
    }

    /* One line, however many: the rest is for the graph. */
    .chips {
      flex-wrap: nowrap;
      padding-inline: 0.75rem;
      overflow-x: auto;
      scrollbar-width: thin;
    }

    .chips .chip {
      flex: none;
    }

    /* A line of its own, together with the switch. */
    .breadcrumb {
      flex: 1 1 55%;
    }

    .breadcrumb li {
      flex: none;
    }

    .breadcrumb li:last-child {
      flex: 0 1 auto;
    }
  }

  /* A sheet over the lower part of the graph; but where there is little height, a part of the width is left. */
  @container (max-inline-size: 600px) or ((max-inline-size: 820px) and (min-block-size: 34rem)) {
    lineage-details.open {
      justify-self: stretch;
      align-self: end;
      inline-size: auto;
      max-block-size: 62%;
      border-inline-start: 0;
      border-block-start: 1px solid var(--_rule);
      border-radius: 14px 14px 0 0;
      box-shadow: 0 -6px 28px rgb(0 0 0 / 0.18);
    }

    .explorer:has(lineage-details.open) .chips {
      max-inline-size: 100%;
    }
  }
`;
