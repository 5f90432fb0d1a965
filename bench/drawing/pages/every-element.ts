import cytoscape, { type ElementDefinition } from 'cytoscape';
import { font, ink, loadPicture, paper } from './picture.js';
import { measurable } from './subject.js';

// Cytoscape as it is used at first: a class on each model and derivation, all of them set at each step.
const { width, height } = window.given.stage ?? { width: 1440, height: 560 };
const container = document.createElement('div');
container.style.cssText = `width: ${width}px; height: ${height}px`;
document.body.append(container);

let show: ((day: string) => void) | undefined;
measurable({ isDrawn: () => show !== undefined, show: (day) => show!(day) });

const { dots, lines, fontSize, shownOn } = await loadPicture();
const nodes = dots.map(({ x, y, color, name = '' }, place): ElementDefinition => {
  return { data: { id: `n${place}`, color, name }, position: { x, y } };
});
const edges = lines.map(({ from, to, color, passes }, index): ElementDefinition => {
  const data = { id: `e${index}`, source: `n${from}`, target: `n${to}`, color };
  return { data, classes: passes };
});
const cy = cytoscape({
  container,
  elements: [...nodes, ...edges],
  layout: { name: 'preset', fit: false },
  style: [
    {
      selector: 'node',
      style: {
        width: 7,
        height: 7,
        'background-color': 'data(color)',
        label: 'data(name)',
        color: ink,
        'font-family': font,
        'font-size': fontSize,
        'text-halign': 'right',
        'text-valign': 'center',
        'text-margin-x': 4,
        'text-outline-width': 1.5,
        'text-outline-color': paper,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1.3,
        'line-color': 'data(color)',
        'line-opacity': 0.55,
        'curve-style': 'bezier',
      },
    },
    { selector: 'edge.data', style: { 'line-style': 'dashed', 'line-opacity': 0.3 } },
    { selector: 'edge.design', style: { 'line-style': 'dotted', 'line-opacity': 0.3 } },
    { selector: '.not-yet', style: { display: 'none' } },
  ],
});
show = (day) => {
  const shown = shownOn(day);
  cy.batch(() => {
    dots.forEach((_, place) =>
      cy.getElementById(`n${place}`).toggleClass('not-yet', !shown[place]),
    );
    lines.forEach(({ from, to }, index) => {
      cy.getElementById(`e${index}`).toggleClass('not-yet', !shown[from] || !shown[to]);
    });
  });
};
