const named = new Map([
  ['black', '#000'],
  ['white', '#fff'],
  ['red', '#f00'],
]);

/**
 * Red, green and blue of a colour as it occurs here: `rgb(1, 2, 3)` is what the theme gives, all others
 * are those that Cytoscape begins with. Anything else gives undefined.
 */
export function color2tuple(color) {
  if (Array.isArray(color)) return color;
  const hex = /^#(..?)(..?)(..?)$/.exec(named.get(color) ?? color);
  if (hex) return hex.slice(1).map((digits) => Number.parseInt(digits.padStart(2, digits), 16));
  const rgb = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color);
  return rgb?.slice(1).map(Number);
}
