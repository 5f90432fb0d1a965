/**
 * Keeps a drawing to its place while the page around it scrolls or shifts. Cytoscape remembers where its
 * container is until an element around it scrolls; but it knows only those inside of the shadow tree.
 */
export function followPage(container: HTMLElement): void {
  const forget = () => container.dispatchEvent(new Event('scroll'));
  for (const type of ['pointermove', 'pointerdown', 'touchstart', 'wheel']) {
    container.addEventListener(type, forget, { capture: true, passive: true });
  }
}
