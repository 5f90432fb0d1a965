import { escapeText } from './escape.js';
import { liveExamples, textOf } from './pages.js';

/** An example in a page: alive where it needs no framework, and its source. */
export function example(path: string, href: string): string | undefined {
  const source = path.startsWith('examples/') ? textOf(path) : undefined;
  if (source === undefined) return undefined;
  const isLive = liveExamples.includes(path);
  const frame = `<iframe src="${href}" title="Example: ${path}" loading="lazy"></iframe>
    <figcaption><a href="${href}">The example in a page of its own</a></figcaption>`;
  return `<figure class="example">
    ${isLive ? frame : ''}
    <details${isLive ? '' : ' open'}><summary>${path}</summary>
      <pre tabindex="0"><code>${escapeText(source)}</code></pre>
    </details>
  </figure>`;
}
