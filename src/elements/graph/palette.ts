/** The colours of groups, by colour number: 0 is for those that have none of their own. */
interface Shades {
  readonly full: readonly string[];
  /** Paler: for lines, which must not outshout the dots. Opaque, so that they may lie on one another. */
  readonly pale: readonly string[];
}

/** The theme as the canvas needs it: plain `rgb(r, g, b)`, the one form that every part of it reads. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly groups: Shades;
  /** Of ordered groups: from 1 on more and more. */
  readonly steps: Shades;
  /** For lines seen from far away. */
  readonly faint: string;
  /** For lines that have nothing to do with what is pointed at. */
  readonly dimmed: string;
  /** For the lines of the axis. */
  readonly rule: string;
  readonly font: string;
}

const lineShare = 0.6;
const faintShare = 0.45;
const ruleShare = 0.2;
const dimmedShare = 0.12;

const familyNames = ['other', 1, 2, 3, 4, 5, 6, 7, 8].map((name) => `family-${name}`);
const stepNames = ['family-other', ...[1, 2, 3, 4, 5, 6, 7].map((step) => `step-${step}`)];

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
  type Rgb = readonly [number, number, number];
  const resolve = (name: string): Rgb => {
    probe.style.color = `var(--_${name})`;
    if (!context) return [0, 0, 0];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = getComputedStyle(probe).color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  const written = ([red, green, blue]: Rgb) => `rgb(${red}, ${green}, ${blue})`;
  const paper = resolve('paper');
  const paler = (color: Rgb, share: number): string => {
    const mixed = color.map((part, index) =>
      Math.round(part * share + paper[index]! * (1 - share)),
    );
    return `rgb(${mixed.join(', ')})`;
  };
  const shades = (names: readonly string[]): Shades => {
    const colors = names.map(resolve);
    return { full: colors.map(written), pale: colors.map((color) => paler(color, lineShare)) };
  };
  const muted = resolve('muted');
  const palette: Palette = {
    paper: written(paper),
    ink: written(resolve('ink')),
    muted: written(muted),
    accent: written(resolve('accent')),
    dimmed: paler(muted, dimmedShare),
    rule: paler(muted, ruleShare),
    groups: shades(familyNames),
    steps: shades(stepNames),
    faint: paler(muted, faintShare),
    font: getComputedStyle(probe).fontFamily,
  };
  probe.remove();
  return palette;
}
