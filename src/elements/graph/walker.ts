import { derivationInWords, sentence } from '../describe.js';
import { isSameTarget, type Target } from './target.js';
import { enter, placeInWords, step, type Ground, type Standing, type Step } from './walk.js';

/** What a walker asks of the stage it walks on. */
interface Land {
  /** Undefined while nothing is drawn. */
  ground(): Ground | undefined;
  selected(): Target | undefined;
  /** The walk has come to a target. */
  arrive(target: Target): void;
  announce(text: string): void;
}

const nothing: Readonly<Record<Step, string>> = {
  parent: 'No parent is shown',
  child: 'No child is shown',
  previous: 'That was the first',
  next: 'That was the last',
  first: 'No model is shown',
  last: 'No model is shown',
  earlier: 'No earlier release is shown',
  later: 'No later release is shown',
  'next-derivation': 'No derivation is shown',
  'previous-derivation': 'No derivation is shown',
};

function inWords({ lineage, foldInWords }: Ground, target: Target): string {
  if ('node' in target) {
    return foldInWords(target.node) ?? sentence(lineage, lineage.nodes[target.node]!);
  }
  return derivationInWords(lineage, lineage.derivations[target.derivation]!);
}

/** Where the keyboard is on the stage. */
export class Walker {
  readonly #land: Land;
  #here: Standing | undefined;

  constructor(land: Land) {
    this.#land = land;
  }

  /** Where the walk is; before its first step, what is selected. */
  get at(): Target | undefined {
    return this.#here?.at ?? this.#land.selected();
  }

  /** The model where the walk is: of a derivation, its child. */
  get node(): number | undefined {
    const { at } = this;
    if (!at || 'node' in at) return at?.node;
    return this.#land.ground()?.lineage.derivations[at.derivation]?.child;
  }

  /** Goes on from another target, without a word; undefined has the walk begin anew. */
  stand(target: Target | undefined): void {
    if (this.#here && isSameTarget(target, this.#here.at)) return;
    const ground = this.#land.ground();
    this.#here = ground && target && enter(ground, target);
  }

  /** Takes a step and says where it led. The first one leads to where a walk begins. */
  go(way: Step): void {
    const ground = this.#land.ground();
    if (!ground) return;
    const from = this.at;
    const here = this.#here ?? (from && enter(ground, from));
    const next = here ? step(ground, here, way) : enter(ground, undefined);
    if (!next) {
      this.#land.announce(nothing[way]);
      return;
    }
    this.#here = next;
    this.#land.arrive(next.at);
    this.#land.announce(`${inWords(ground, next.at)}; ${placeInWords(next)}`);
  }
}
