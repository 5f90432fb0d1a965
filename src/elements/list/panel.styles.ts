import { css } from 'lit';

/** The panel of every list: its heading, its buttons, and what scrolls. */
export const styles = css`
  :host {
    display: block;
    position: relative;
    min-block-size: 0;
    background: var(--_raised);
  }

  section {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem;
    min-block-size: 3rem;
    padding: 0.5rem 3rem 0.5rem 1rem;
    border-block-end: 1px solid var(--_rule);
  }

  h3 {
    flex: 1 1 auto;
    margin: 0;
    font-size: 0.9375rem;
    font-weight: 650;
  }

  /* In its corner, wherever the other buttons find room. */
  .close {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    display: grid;
    place-items: center;
    inline-size: 2rem;
    padding: 0;
  }

  .scroller {
    position: relative;
    flex: 1 1 0;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }

  [data-row]:focus-visible {
    outline-offset: -2px;
  }

  .none {
    margin: 0;
    padding: 1rem;
    color: var(--_muted);
  }

  .all {
    margin: 0.5rem;
  }

  .mark {
    padding-inline: 0.35em;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    color: var(--_muted);
    font-size: 0.75rem;
    font-weight: 400;
    white-space: nowrap;
  }
`;
