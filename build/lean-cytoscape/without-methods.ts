/** Sources of the renderer in which some methods do nothing. A method that is not there is an error. */
export function withoutMethods(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => {
    const method = new RegExp(`^(\\w+\\.|let )${name} = function ?\\([^]*?^};`, 'm');
    if (!method.test(rest)) throw new Error(`Cytoscape has no method ${name} any more.`);
    return rest.replace(method, `$1${name} = () => undefined;`);
  }, text);
}
