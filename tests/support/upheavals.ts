import type { ModelLineage } from '../../src/elements/model-lineage.js';
import { drawn, twentyModels } from './alive.js';
import { hubShaped } from './hub-shaped.js';

/** Lineages that differ in all that matters: their number of models, and whether they are laid out at once. */
const lineages = [undefined, hubShaped(120, 1), { models: [{ id: 'sole' }] }, hubShaped(90, 2)];

const frame = () => new Promise(requestAnimationFrame);

/** Gives an explorer lineages, each while the one before is loaded, laid out or drawn; the last is drawn. */
export async function swapLineages(explorer: ModelLineage): Promise<void> {
  for (const wait of [async () => {}, frame, () => drawn(explorer)]) {
    for (const lineage of lineages) {
      explorer.lineage = lineage;
      await wait();
    }
  }
  explorer.lineage = twentyModels;
  await drawn(explorer);
}

/** How many swaps one call makes. */
export const swapsAtOnce = 3 * lineages.length + 1;

/** A document of its own in the page, for as long as `use` takes. */
async function inFrame(use: (body: HTMLElement) => Promise<void>): Promise<void> {
  const place = document.createElement('iframe');
  document.body.append(place);
  await use(place.contentDocument!.body);
  place.remove();
}

/** Moves an explorer about and takes it away while it is at work; in the end it is in the page, and drawn. */
export async function moveAbout(explorer: ModelLineage): Promise<void> {
  const home = document.body;
  const section = document.createElement('section');
  home.append(section);
  const shadow = section.attachShadow({ mode: 'open' });
  const moves = [
    () => explorer.remove(),
    () => home.append(explorer),
    () => shadow.append(explorer),
  ];
  // Away and back in one task, in microtasks, in frames.
  for (const pause of [undefined, () => Promise.resolve(), frame]) {
    for (const move of [...moves, moves[1]!]) {
      move();
      if (pause) await pause();
    }
  }
  await drawn(explorer);
  await inFrame(async (body) => {
    body.append(explorer);
    await drawn(explorer);
    home.append(explorer);
    body.append(explorer);
    await frame();
    home.append(explorer);
  });
  section.remove();

  // Away while it loads, and while it is laid out.
  explorer.lineage = undefined;
  explorer.src = 'data:application/json,{"models":[{"id":"loaded"}]}';
  explorer.remove();
  await frame();
  home.append(explorer);
  await explorer.loaded;
  explorer.src = undefined;
  explorer.lineage = hubShaped(150, 3);
  await explorer.loaded;
  await frame();
  explorer.remove();
  await frame();
  home.append(explorer);
  explorer.lineage = twentyModels;
  await drawn(explorer);
}
