/** Acts once nobody has asked for it for some milliseconds. */
export default function debounce<Self, Given extends unknown[]>(
  act: (this: Self, ...given: Given) => void,
  wait: number,
): (this: Self, ...given: Given) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return function asked(...given) {
    clearTimeout(timer);
    timer = setTimeout(() => act.apply(this, given), wait);
  };
}
