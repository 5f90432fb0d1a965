/**
 * The page for frames. Its address may say, before the `#`, what else an explorer can be given:
 * `embed.html?src=https://…&controls=timeline&interaction=direct#focus=llama`. The page around it may
 * hear how high the frame should be: a message `{ type: 'model-lineage-height', height }`, in pixels.
 */

const given = ['src', 'controls', 'interaction', 'explorer-page'];
const explorer = document.querySelector('model-lineage')!;
const asked = new URLSearchParams(location.search);
for (const name of given) {
  const text = asked.get(name);
  if (text !== null) explorer.setAttribute(name, text);
}

const share = 0.62;
const [lowest, highest] = [400, 680];

function tellHeight(): void {
  const height = Math.round(Math.max(lowest, Math.min(window.innerWidth * share, highest)));
  window.parent.postMessage({ type: 'model-lineage-height', height }, '*');
}

if (window.parent !== window) {
  // Only the width decides: a frame that takes the height asked for does not ask again.
  let width = 0;
  new ResizeObserver(() => {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    tellHeight();
  }).observe(document.documentElement);
}
