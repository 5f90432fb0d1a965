import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    contain: layout style;
    /* The preview lies over the graph. */
    position: relative;
    z-index: 1;
    /* Where the axis begins and ends by itself. */
    --_margin: 1.5rem;
    padding-block: 0.4rem 0.25rem;
    border-block-start: 1px solid var(--_rule);
    background: var(--_raised);
  }

  /*
   * Its height goes by the room alone, never by what it says: were it to grow with the words, the graph
   * above would be laid out anew.
   */
  .bar {
    display: grid;
    grid: 'transport caption choices' 1.75rem / auto minmax(0, 1fr) auto;
    gap: 0.25rem 1rem;
    align-items: center;
    padding-inline: 1rem;
    white-space: nowrap;
  }

  .bar.dateless {
    grid: 'caption choices' 1.75rem / minmax(0, 1fr) auto;
  }

  .transport,
  .choices,
  .start,
  label {
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }

  .transport {
    grid-area: transport;
    gap: 0.25rem;
  }

  .choices,
  .dateless .undated {
    grid-area: choices;
  }

  .choices {
    gap: 0.75rem;
    min-inline-size: 0;
  }

  button,
  select,
  input[type='date'] {
    block-size: 1.75rem;
    min-block-size: 0;
    padding-block: 0;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    background: var(--_raised);
    color: inherit;
    font: inherit;
    font-size: 0.8125rem;
    line-height: 1;
  }

  select {
    padding-inline: 0.3rem 0.1rem;
  }

  .date {
    min-inline-size: 0;
    padding-inline: 0.4rem 0.3rem;
    font-variant-numeric: tabular-nums;
  }

  /* Also while the button of its calendar has the focus. */
  .date:focus-within {
    outline: var(--_focus-ring);
    outline-offset: 2px;
  }

  .transport button {
    inline-size: 2rem;
    padding: 0;
    display: grid;
    place-items: center;
  }

  .play {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .caption {
    grid-area: caption;
    margin: 0;
    overflow: hidden;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    text-overflow: ellipsis;
  }

  .days:not(:last-child)::after,
  .counts:not(:last-child)::after {
    content: ' · ';
  }

  .caption strong {
    color: var(--_ink);
    font-size: 1rem;
    font-weight: 650;
  }

  .counts {
    color: var(--_ink);
  }

  label {
    min-block-size: 1.5rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    cursor: pointer;
  }

  .undated,
  .start:not(.off) label {
    color: var(--_ink);
  }

  .show {
    white-space: pre;
  }

  .off .date {
    color: var(--_muted);
  }

  .as-of,
  .as-of .date {
    color: var(--_ink);
  }

  .as-of {
    min-inline-size: 0;
  }

  .as-of span {
    color: var(--_muted);
  }

  input[type='checkbox'] {
    flex: none;
    margin: 0;
    accent-color: var(--_accent);
  }

  .preview {
    position: absolute;
    inset-block-end: calc(100% + 0.5rem);
    translate: -50%;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    inline-size: max-content;
    max-inline-size: 19rem;
    padding: 0.4rem 0.6rem;
    border: 1px solid var(--_rule);
    border-radius: 8px;
    background: var(--_raised);
    box-shadow: 0 4px 18px rgb(0 0 0 / 0.12);
    font-size: 0.8125rem;
    line-height: 1.35;
    pointer-events: none;
  }

  .preview p {
    margin: 0;
    color: var(--_muted);
  }

  .preview .count {
    display: inline-block;
  }

  .preview b,
  .preview .named {
    color: var(--_ink);
  }

  .preview .named {
    display: flex;
    gap: 0.3rem;
    white-space: nowrap;
  }

  .preview .named span {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .preview i {
    color: var(--_muted);
    font-style: normal;
  }

  /* The caption in two lines. */
  @container (max-inline-size: 1320px) {
    .bar {
      grid-template-rows: 2.25rem;
    }

    .caption strong {
      font-size: inherit;
    }

    .caption,
    .days,
    .rest {
      line-height: 1.3;
    }

    .days,
    .rest {
      display: block;
      overflow: hidden;
      text-overflow: ellipsis;
    }

    .bar .days::after {
      content: none;
    }
  }

  /* The caption in a line of its own, under all else. */
  @container (640px < inline-size <= 1000px) and (block-size > 34rem) {
    .bar {
      grid: 'transport choices' 1.75rem 'caption caption' 1.25rem / auto minmax(0, 1fr);
    }

    .choices {
      justify-self: end;
    }

    .show,
    .many .as-of span {
      position: absolute;
      clip-path: inset(50%);
    }

    .days,
    .rest {
      display: inline;
    }

    .bar .days:not(:last-child)::after {
      content: ' · ';
    }
  }

  /* Beside a stage that is low, everything in one row. */
  @container (inline-size > 640px) and (block-size <= 34rem) {
    :host {
      padding-block-start: 0.25rem;
    }

    .bar {
      grid-template-rows: 1.875rem;
      column-gap: 0.75rem;
    }
  }

  @container (640px < inline-size <= 1000px) and (block-size <= 34rem) {
    .caption {
      font-size: 0.75rem;
      line-height: 1.25;
    }

    .choices {
      gap: 0.4rem;
    }

    .choices .date {
      inline-size: 6.4rem;
      padding-inline: 0.3rem 0.1rem;
      font-size: 0.75rem;
    }

    .off .date,
    .many .date::-webkit-calendar-picker-indicator {
      display: none;
    }

    .many .date {
      inline-size: 5.2rem;
    }

    .as-of span,
    .show {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  @container (max-inline-size: 640px) {
    :host {
      --_margin: 1.25rem;
    }

    .bar {
      grid: 'transport caption' 2rem 'choices choices' 1.75rem / auto minmax(0, 1fr);
      column-gap: 0.5rem;
      padding-inline: 0.75rem;
    }

    .caption {
      font-size: 0.75rem;
      line-height: 1.25;
    }

    .age {
      display: none;
    }

    .bar .counts::after {
      content: none;
    }

    .choices {
      gap: 0.5rem;
    }

    .start,
    .as-of {
      flex: 1;
      min-inline-size: 0;
    }

    .choices .date {
      flex: 1;
      inline-size: 6.4rem;
      padding-inline: 0.3rem 0.1rem;
      font-size: 0.75rem;
    }

    .many .date::-webkit-calendar-picker-indicator {
      display: none;
    }

    .many :is(.start, .as-of) {
      flex-basis: auto;
    }

    .undated {
      order: 1;
    }

    .show,
    .many .as-of span {
      position: absolute;
      clip-path: inset(50%);
    }
  }

  /* The narrowest phones: the day in full counts for more than air and the icons of calendars. */
  @container (max-inline-size: 350px) {
    .bar {
      column-gap: 0.3rem;
      padding-inline: 0.4rem;
    }

    .choices {
      gap: 0.3rem;
    }

    .date::-webkit-calendar-picker-indicator {
      display: none;
    }
  }
`;
