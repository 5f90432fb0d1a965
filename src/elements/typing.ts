const typed =
  'input:not([type=checkbox], [type=radio], [type=range], [type=button]), select, textarea';

/** Whether a key goes into something that takes text. */
export function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches(typed);
}
