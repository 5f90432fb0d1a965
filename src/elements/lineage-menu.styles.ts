import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }

  [role='menu'] {
    position: fixed;
    inset: auto;
    min-inline-size: 13rem;
    max-inline-size: min(20rem, 90vw);
    margin: 0;
    padding: 0.3rem;
    overflow-y: auto;
    border: 1px solid var(--_rule);
    border-radius: 8px;
    background: var(--_raised);
    color: var(--_ink);
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.18);
  }

  [role='menuitem'] {
    display: block;
    inline-size: 100%;
    padding: 0.35rem 0.7rem;
    border: 0;
    border-radius: 5px;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }

  [role='menuitem']:hover,
  [role='menuitem']:focus {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }

  [role='menuitem']:focus-visible {
    outline-offset: -2px;
  }

  @container (max-inline-size: 820px) {
    [role='menuitem'] {
      padding-block: 0.55rem;
    }
  }
`;
