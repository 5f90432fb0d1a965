/**
 * How many pixels of the viewport one pixel of an element's own is, where its page is magnified
 * (`zoom`, `transform: scale()`).
 */
export function magnification(element: HTMLElement): number {
  const { offsetWidth } = element;
  return offsetWidth > 0 ? element.getBoundingClientRect().width / offsetWidth : 1;
}
