import { html, type TemplateResult } from 'lit';
import { closeIcon } from '../icons.js';
import { stageKeys } from './stage-keys.js';

function closeAt(event: Event): void {
  // What lies around a dialog counts as the dialog itself.
  if (event.target === event.currentTarget) (event.currentTarget as HTMLDialogElement).close();
}

/** The list of all keys of the stage, as a dialog that is opened when it is asked for. */
export function keysDialog(): TemplateResult {
  return html`<dialog class="keys" aria-labelledby="keys-title" @click=${closeAt}>
    <form method="dialog">
      <h3 id="keys-title">Keys of the graph</h3>
      <button class="close" aria-label="Close the list of keys" title="Close">${closeIcon}</button>
      <table>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">Keys</th>
            <th scope="col">What they do</th>
          </tr>
        </thead>
        <tbody>
          ${stageKeys.map(
            ({ shown, words }) =>
              html`<tr>
                <th scope="row">${shown.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</th>
                <td>${words}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </form>
  </dialog>`;
}
