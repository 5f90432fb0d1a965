/** What lies at a point of the window, in whatever shadow tree. */
function elementAt(x: number, y: number): Element {
  let found = document.elementFromPoint(x, y)!;
  for (;;) {
    const inner = found.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
}

/** Presses the mouse at a point of the window; what comes back moves it on by so many pixels. */
export function pressMouse(x: number, y: number): (by: number) => void {
  const target = elementAt(x, y);
  let at = x;
  const send = (type: string, buttons: number) => {
    const where = { clientX: at, clientY: y, buttons };
    target.dispatchEvent(new MouseEvent(type, { ...where, bubbles: true, composed: true }));
  };
  send('mousemove', 0);
  send('mousedown', 1);
  return (by) => {
    at += by;
    send('mousemove', 1);
  };
}
