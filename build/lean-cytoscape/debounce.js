/** Acts once nobody has asked for it for a while. */
export default function debounce(act, wait) {
  let timer;
  return function asked(...given) {
    clearTimeout(timer);
    timer = setTimeout(() => act.apply(this, given), wait);
  };
}
