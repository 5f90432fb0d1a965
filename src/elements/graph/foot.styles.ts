import { css } from 'lit';

/** What stands below the stage: the legend, and how the graph is laid out and looked at. */
export const styles = css`
  /* What stands in it goes by its width, which a list beside the graph makes smaller. */
  .foot {
    container-type: inline-size;
    padding: 0.2rem 0.75rem 0.25rem 1rem;
    font-size: 0.8125rem;
    color: var(--_muted);
  }

  .controls {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
  }

  .arrangement {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.9rem;
    margin-inline-start: auto;
  }

  .arrangement label {
    display: flex;
    align-items: center;
    gap: 0.35rem;
  }

  .camera {
    display: flex;
    gap: 0.25rem;
  }

  .camera button {
    inline-size: 2rem;
    min-block-size: 1.75rem;
    padding: 0;
    display: grid;
    place-items: center;
  }

  .controls ::slotted(lineage-legend) {
    flex: 1 1 0;
    min-inline-size: min-content;
  }

  /* The groups of the legend have a line of their own, below all the rest. */
  @container (min-inline-size: 900px) {
    .controls {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto auto;
      align-items: start;
    }

    .controls > * {
      grid-row: 1;
    }

    .controls ::slotted(lineage-legend) {
      grid-area: 1 / 1 / 1 / -1;
    }

    .arrangement {
      grid-column: 2;
    }
  }

  /* Where not all has room in one line, the arrangement has the second. */
  @container (max-inline-size: 799px) {
    .camera {
      order: 1;
      margin-inline-start: auto;
    }

    .arrangement {
      order: 2;
      margin-inline-start: 0;
    }
  }

  /* Where the stage would be hardly higher than the rest, the legend gives way. */
  @container (max-block-size: 34rem) and (max-inline-size: 640px) {
    .foot slot {
      display: none;
    }
  }

  @container (max-inline-size: 616px) {
    .foot {
      padding-inline: 0.75rem;
    }

    .controls ::slotted(lineage-legend) {
      flex: none;
    }

    .arrangement {
      flex-wrap: nowrap;
      gap: 0.4rem;
    }

    .arrangement span {
      position: absolute;
      clip-path: inset(50%);
    }

    .arrangement select {
      padding-inline: 0.1rem;
      font-size: 0.75rem;
    }
  }
`;
