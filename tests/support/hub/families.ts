/** The size of the family of a rank against that of the largest: a fit through the Hub's own, July 2025. */
function relativeSize(rank: number): number {
  const knee = 10;
  return rank <= knee ? rank ** -0.58 : knee ** -0.58 * (rank / knee) ** -1.29;
}

/**
 * How many models each family has, the largest first: as many families as the law allows with at least
 * two members each, then models on their own.
 */
export function familySizes(count: number, isolatedShare: number): number[] {
  const joined = count - Math.round(count * isolatedShare);
  const weights: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= joined; rank += 1) {
    const weight = relativeSize(rank);
    if (rank > 1 && (weight / (sum + weight)) * joined < 2) break;
    weights.push(weight);
    sum += weight;
  }
  const sizes = weights.map((weight) => Math.max(1, Math.floor((weight / sum) * joined)));
  // What rounding left over goes round, from the largest on.
  const left = joined - sizes.reduce((total, size) => total + size, 0);
  for (let extra = 0; extra < left; extra += 1) sizes[extra % sizes.length]! += 1;
  return [...sizes, ...Array<number>(count - joined).fill(1)];
}
