import { css } from 'lit';

/** The lid over a graph that waits to be pressed: the page scrolls through it. */
export const styles = css`
  .lid {
    grid-area: 1 / 1;
    z-index: 1;
    display: grid;
    place-items: end center;
    padding: 1rem;
    border: 0;
    border-radius: 0;
    background: none;
    cursor: pointer;
  }

  .lid:focus-visible {
    outline-offset: -2px;
  }

  .lid span {
    padding: 0.35rem 0.9rem;
    border: 1px solid var(--_rule);
    border-radius: 999px;
    background: var(--_raised);
    box-shadow: 0 2px 12px rgb(0 0 0 / 0.12);
  }

  .lid:hover span {
    border-color: var(--_accent);
  }
`;
