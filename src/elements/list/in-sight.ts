/**
 * Scrolls what holds a row until the row can be seen: just as far as needed, or to the middle where it was
 * out of sight. The page around stays where it is.
 */
export function bringIntoSight(scroller: HTMLElement, row: HTMLElement, headerHeight = 0): void {
  const { top } = scroller.getBoundingClientRect();
  const box = row.getBoundingClientRect();
  const start = top + headerHeight;
  const end = top + scroller.clientHeight;
  if (box.bottom <= start || box.top >= end) {
    scroller.scrollTop += (box.top + box.bottom - start - end) / 2;
  } else if (box.top < start) scroller.scrollTop -= start - box.top;
  else if (box.bottom > end) scroller.scrollTop += box.bottom - end;
}
