const forget = ({ currentTarget }: Event) => currentTarget?.dispatchEvent(new Event('scroll'));

/**
 * Keeps a drawing to its place while the page around it scrolls or shifts. Cytoscape remembers where its
 * container is until an element around it scrolls; but it knows only those inside of the shadow tree.
 * A container that is followed already, by an earlier drawing, is followed once.
 */
export function followPage(container: HTMLElement): void {
  for (const type of ['pointermove', 'pointerdown', 'touchstart', 'wheel']) {
    container.addEventListener(type, forget, { capture: true, passive: true });
  }
}
