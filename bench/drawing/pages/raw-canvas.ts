import { font, ink, loadPicture, paper, type Line, type Picture } from './picture.js';
import { measurable } from './subject.js';

// No library: one canvas, on which all that is visible is drawn anew at each step.
const { width, height } = window.given.stage ?? { width: 1440, height: 560 };
const canvas = document.createElement('canvas');
canvas.width = width * devicePixelRatio;
canvas.height = height * devicePixelRatio;
canvas.style.width = `${width}px`;
canvas.style.height = `${height}px`;
document.body.append(canvas);
const context = canvas.getContext('2d')!;

const dashes = { weights: [], data: [5, 4], design: [1.5, 3], unknown: [1.5, 3] };
const lastDay = '9999-12-31';

/** Lines of one look, which are one path. */
function groups(lines: readonly Line[]): Line[][] {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    const look = `${line.color} ${line.passes}`;
    found.set(look, [...(found.get(look) ?? []), line]);
  }
  return [...found.values()];
}

function draw({ dots, fontSize }: Picture, looks: readonly Line[][], shown: readonly boolean[]) {
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  context.clearRect(0, 0, width, height);
  for (const lines of looks) {
    const { color, passes } = lines[0]!;
    context.beginPath();
    for (const { from, to, corners } of lines) {
      if (!shown[from] || !shown[to]) continue;
      const [a, b] = [dots[from]!, dots[to]!];
      context.moveTo(a.x, a.y);
      for (const { x, y } of corners) context.lineTo(x, y);
      context.lineTo(b.x, b.y);
    }
    context.setLineDash(dashes[passes]);
    context.globalAlpha = passes === 'weights' ? 0.55 : 0.3;
    context.lineWidth = 1.3;
    context.strokeStyle = color;
    context.stroke();
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
  for (const [place, { x, y, color }] of dots.entries()) {
    if (!shown[place]) continue;
    context.beginPath();
    context.arc(x, y, 3.5, 0, 2 * Math.PI);
    context.fillStyle = color;
    context.fill();
  }
  context.font = `${fontSize}px ${font}`;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = paper;
  context.fillStyle = ink;
  for (const [place, { x, y, name }] of dots.entries()) {
    if (!shown[place] || name === undefined) continue;
    context.strokeText(name, x + 8, y);
    context.fillText(name, x + 8, y);
  }
}

let show: ((day: string) => void) | undefined;
measurable({ isDrawn: () => show !== undefined, show: (day) => show!(day) });

const picture = await loadPicture();
const looks = groups(picture.lines);
show = (day) => {
  requestAnimationFrame(() => draw(picture, looks, picture.shownOn(day)));
};
show(lastDay);
