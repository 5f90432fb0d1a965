import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    position: relative;
    inline-size: min(20rem, 100%);
  }

  .box {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    padding-inline: 0.6rem;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    background: var(--_raised);
  }

  .box:focus-within {
    outline: var(--_focus-ring);
    outline-offset: 1px;
  }

  .box svg {
    flex: none;
    inline-size: 0.9rem;
    block-size: 0.9rem;
    color: var(--_muted);
  }

  input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 2rem;
    padding: 0;
    border: 0;
    outline: 0;
    background: none;
    color: inherit;
    font: inherit;
  }

  input:focus-visible {
    outline: 0;
  }

  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .box button {
    flex: none;
    min-block-size: 1.5rem;
    margin-inline-end: -0.3rem;
    padding: 0.25rem;
    border: 0;
    background: none;
  }

  .box button svg {
    inline-size: 0.75rem;
    block-size: 0.75rem;
  }

  .popup {
    position: absolute;
    inset-block-start: calc(100% + 4px);
    inset-inline: 0;
    z-index: 4;
    padding: 0.25rem;
    border: 1px solid var(--_rule);
    border-radius: 8px;
    background: var(--_raised);
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.16);
  }

  ul {
    max-block-size: min(24rem, 65cqb);
    margin: 0;
    padding: 0;
    overflow-y: auto;
    list-style: none;
  }

  .hint,
  .mistake {
    margin: 0;
    padding: 0.3rem 0.5rem;
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .mistake {
    border-inline-start: 3px solid var(--_accent);
    color: inherit;
    overflow-wrap: anywhere;
  }

  code {
    font-family: ui-monospace, 'SF Mono', Consolas, monospace;
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }

  li p {
    margin: 0;
  }

  b {
    font-weight: 600;
  }

  .query,
  .meant,
  .example {
    grid-template-columns: minmax(0, 1fr);
  }

  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 0.75rem;
    padding: 0.3rem 0.5rem;
    border-radius: 5px;
    cursor: pointer;
  }

  li span {
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .words {
    grid-column: 1 / -1;
  }

  li[aria-selected='true'],
  li:hover {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }

  li[aria-selected='true'] {
    outline: 1px solid var(--_accent);
  }

  .none {
    cursor: default;
  }
`;
