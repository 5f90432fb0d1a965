import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }

  dialog {
    inline-size: min(36rem, 100vw - 2rem);
    max-block-size: calc(100dvh - 2rem);
    padding: 1.125rem 1.25rem 1.25rem;
    overflow-y: auto;
    border: 1px solid var(--_rule);
    border-radius: 12px;
    background: var(--_raised);
    color: var(--_ink);
    box-shadow: 0 12px 40px rgb(0 0 0 / 0.25);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.3);
  }

  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.75rem;
    margin-block-end: 1rem;
  }

  h3,
  header p {
    margin: 0;
  }

  h3 {
    font-size: 1.125rem;
  }

  header p {
    grid-row: 2;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }

  header p::first-letter {
    text-transform: uppercase;
  }

  .close {
    display: grid;
    place-items: center;
    inline-size: 2rem;
    padding: 0;
  }

  .shared {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25rem 0.5rem;
    margin-block-end: 0.9rem;
  }

  .shared label {
    grid-column: 1 / -1;
    font-size: 0.8125rem;
    font-weight: 650;
  }

  textarea {
    inline-size: 100%;
    padding: 0.35rem 0.5rem;
    resize: vertical;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    background: var(--_paper);
    color: var(--_ink);
    font:
      0.8125rem/1.45 ui-monospace,
      monospace;
    overflow-wrap: anywhere;
  }

  .shared button {
    display: flex;
    align-items: center;
    align-self: start;
    gap: 0.35rem;
    min-inline-size: 5.5rem;
  }

  .downloads {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }

  .downloads h4 {
    flex: 1 0 100%;
    margin: 0 0 -0.25rem;
    font-size: 0.8125rem;
    font-weight: 650;
  }

  .png {
    display: flex;
    gap: 0.25rem;
  }

  .png select {
    min-block-size: 2rem;
  }

  .failure {
    flex: 1 0 100%;
    margin: 0;
    color: var(--_accent);
  }

  .failure:empty {
    display: none;
  }
`;
