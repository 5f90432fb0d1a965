/** A point of a shape; its box reaches from -1 to 1 both ways. */
type Point = readonly [x: number, y: number];

/** A bar through the middle, and one across it, turned by so many degrees. */
function cross(width: number, length: number, turn: number): Point[] {
  const corner: Point[] = [
    [width, -length],
    [width, -width],
    [length, -width],
  ];
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  return [0, 90, 180, 270].flatMap((quarter) => {
    const [sin, cos] = [Math.sin(radians(quarter + turn)), Math.cos(radians(quarter + turn))];
    return corner.map(([x, y]): Point => [x * cos - y * sin, x * sin + y * cos]);
  });
}

function star(tips: number, inner: number): Point[] {
  return Array.from({ length: 2 * tips }, (_, index): Point => {
    const angle = (index * Math.PI) / tips;
    const radius = index % 2 ? inner : 1;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });
}

// Of about equal weight to the eye, and to be told apart at seven pixels. The diamond is for datasets.
const shapes: readonly (readonly Point[] | undefined)[] = [
  [
    [-0.84, -0.84],
    [0.84, -0.84],
    [0.84, 0.84],
    [-0.84, 0.84],
  ],
  undefined,
  [
    [0, -1],
    [1, 0.8],
    [-1, 0.8],
  ],
  cross(0.34, 1, 0),
  [
    [0, 1],
    [1, -0.8],
    [-1, -0.8],
  ],
  star(5, 0.52),
  [
    [-1, -0.95],
    [1, 0.95],
    [1, -0.95],
    [-1, 0.95],
  ],
  cross(0.32, 1.05, 45),
  [
    [1, 0],
    [-0.8, 1],
    [-0.8, -1],
  ],
];

const box: readonly Point[] = shapes[0]!;

/** How Cytoscape draws a dot of a group, by the group's mark: a circle, or a polygon of these points. */
export function shapeOf(mark: number): { shape: 'ellipse' | 'polygon'; points: number[] } {
  const points = shapes[mark];
  return { shape: points ? 'polygon' : 'ellipse', points: (points ?? box).flat() };
}

/** The same as the path of a picture of so many pixels across, with its middle at 0, 0. */
export function pathOf(mark: number, size: number): string {
  const half = size / 2;
  const points = shapes[mark];
  if (!points)
    return `M${-half} 0a${half} ${half} 0 1 0 ${size} 0a${half} ${half} 0 1 0 ${-size} 0z`;
  return `M${points.map(([x, y]) => `${(x * half).toFixed(2)} ${(y * half).toFixed(2)}`).join('L')}z`;
}
