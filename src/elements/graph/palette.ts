/** The theme as the canvas needs it: plain `rgb(r, g, b)`, the one form that every part of it reads. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  /** By colour number: 0 is for the small families. */
  readonly families: readonly string[];
  readonly font: string;
}

const familyNames = ['other', 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Reads the colours that the stylesheets give to an element right now. */
export function readPalette(element: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  const pixel = document.createElement('canvas');
  pixel.width = pixel.height = 1;
  const context = pixel.getContext('2d', { willReadFrequently: true });
  // Painting is what turns any colour a stylesheet may hold (oklch, system colours) into numbers.
  const resolve = (name: string) => {
    probe.style.color = `var(--_${name})`;
    if (!context) return 'rgb(0, 0, 0)';
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = getComputedStyle(probe).color;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
    return `rgb(${red}, ${green}, ${blue})`;
  };
  const palette: Palette = {
    paper: resolve('paper'),
    ink: resolve('ink'),
    muted: resolve('muted'),
    accent: resolve('accent'),
    families: familyNames.map((name) => resolve(`family-${name}`)),
    font: getComputedStyle(probe).fontFamily,
  };
  probe.remove();
  return palette;
}
