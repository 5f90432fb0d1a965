import type { Random } from '../random.js';

const starts = ['Ka', 'Mo', 'Tri', 'Vel', 'Or', 'Sa', 'Ny', 'Bri', 'Qu', 'Del', 'Fen', 'Lu'];
const ends = ['ra', 'lon', 'vex', 'mi', 'tas', 'nor', 'dra', 'phi', 'sel', 'ko', 'rin', 'ba'];
const sizes = ['0.5B', '1.5B', '3B', '7B', '8B', '13B', '70B'];
const endings = {
  finetune: ['Instruct', 'Chat', 'Code', 'Math', 'Medical', 'Roleplay', 'SFT', 'DPO'],
  adapter: ['lora', 'qlora', 'style-lora', 'adapter', 'peft'],
  quantized: ['GGUF', 'AWQ', 'GPTQ-Int4', '4bit', 'EXL2', 'i1-GGUF'],
  merge: ['Merge', 'Slerp', 'Ties', 'Dare', 'Blend'],
};

export type Kind = keyof typeof endings;

const word = (random: Random) => random.pick(starts) + random.pick(ends);

/** The name of a base model. */
export const baseName = (random: Random): string => `${word(random)}-${random.pick(sizes)}`;

/** What a model made from another is called: names grow with each generation, as on the Hub. */
export function derivedName(random: Random, kind: Kind, parent: string): string {
  const own = random.chance(0.4) && kind === 'finetune' ? `${word(random)}-` : '';
  const version = random.chance(0.3) ? `-v${1 + random.below(5)}` : '';
  return `${own}${parent}-${random.pick(endings[kind])}${version}`.slice(-60);
}

/** Who publishes: a few publish much. */
export const organization = (random: Random): string =>
  `lab-${random.below(1 + random.below(400))}`;
