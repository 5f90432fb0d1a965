import { css } from 'lit';

/**
 * The colours and type of every part. Each private `--_name` takes the public `--lineage-name` where
 * the page sets one.
 */
export const theme = css`
  :host {
    --_paper: var(--lineage-paper, light-dark(#fbfaf7, #17181b));
    --_raised: var(--lineage-raised, light-dark(#ffffff, #202226));
    --_ink: var(--lineage-ink, light-dark(#25221d, #ece8e0));
    --_muted: var(--lineage-muted, light-dark(#67615a, #a8a298));
    --_rule: var(--lineage-rule, light-dark(#e3ded4, #34363b));
    --_accent: var(--lineage-accent, light-dark(#b4340f, #ff8a5c));
    --_family-1: var(--lineage-family-1, light-dark(#434da6, #8995d9));
    --_family-2: var(--lineage-family-2, light-dark(#b34a21, #ea8e58));
    --_family-3: var(--lineage-family-3, light-dark(#069b8d, #7edbb8));
    --_family-4: var(--lineage-family-4, light-dark(#7e3471, #cdabfa));
    --_family-5: var(--lineage-family-5, light-dark(#af8208, #ecbd4a));
    --_family-6: var(--lineage-family-6, light-dark(#3f7798, #57bcb7));
    --_family-7: var(--lineage-family-7, light-dark(#9a3c5c, #e0706f));
    --_family-8: var(--lineage-family-8, light-dark(#708959, #a4c885));
    --_family-other: var(--lineage-family-other, light-dark(#7a746a, #98928a));
    --_step-1: var(--lineage-step-1, light-dark(#959639, #7756a9));
    --_step-2: var(--lineage-step-2, light-dark(#4a9042, #5b7ac9));
    --_step-3: var(--lineage-step-3, light-dark(#008463, #2c9ed1));
    --_step-4: var(--lineage-step-4, light-dark(#006d80, #1bbdc4));
    --_step-5: var(--lineage-step-5, light-dark(#004d89, #68d4ac));
    --_step-6: var(--lineage-step-6, light-dark(#1c2d76, #b4e295));
    --_step-7: var(--lineage-step-7, light-dark(#2f1451, #f9ea92));
    --_font: var(--lineage-font, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif);
    --_focus-ring: 2px solid var(--_accent);
    box-sizing: border-box;
    /* What a page does to all elements must not come in with the host. */
    color: var(--_ink) !important;
    font: 0.875rem/1.45 var(--_font) !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    white-space: normal !important;
    visibility: inherit;
  }

  /* Where a page takes all styles away, even this. */
  :host(:state(bare)) {
    display: block !important;
    position: relative !important;
  }

  /* Where a part stands elsewhere, its own width decides what there is room for. */
  :host(:is(lineage-timeline, lineage-legend, lineage-details)[for]) {
    container-type: inline-size;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }

  :focus-visible {
    outline: var(--_focus-ring);
    outline-offset: 2px;
  }

  button {
    min-block-size: 2rem;
    padding: 0.25rem 0.6rem;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    background: var(--_raised);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  select {
    min-block-size: 1.75rem;
    padding: 0.1rem 0.3rem;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
  }

  button:hover {
    border-color: var(--_muted);
  }

  button[aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
    opacity: 0.6;
  }

  button svg {
    display: block;
    inline-size: 1rem;
    block-size: 1rem;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_raised: Canvas;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_rule: GrayText;
      --_accent: Highlight;
      --_family-1: CanvasText;
      --_family-2: CanvasText;
      --_family-3: CanvasText;
      --_family-4: CanvasText;
      --_family-5: CanvasText;
      --_family-6: CanvasText;
      --_family-7: CanvasText;
      --_family-8: CanvasText;
      --_family-other: CanvasText;
      --_step-1: CanvasText;
      --_step-2: CanvasText;
      --_step-3: CanvasText;
      --_step-4: CanvasText;
      --_step-5: CanvasText;
      --_step-6: CanvasText;
      --_step-7: CanvasText;
    }
  }
`;
