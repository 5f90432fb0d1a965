import { cdp } from 'vitest/browser';

interface Told {
  readonly value?: string | number | boolean;
}

/** A node of the accessibility tree, as the browser hands it to a screen reader. */
interface SpokenNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly role?: Told;
  readonly name?: Told;
  readonly value?: Told;
  readonly description?: Told;
  readonly properties?: readonly { readonly name: string; readonly value: Told }[];
}

interface Protocol {
  send(method: 'Page.getFrameTree'): Promise<{
    frameTree: { childFrames?: readonly { frame: { id: string } }[] };
  }>;
  send(
    method: 'Accessibility.getFullAXTree',
    options: { frameId: string | undefined },
  ): Promise<{ nodes: readonly SpokenNode[] }>;
}

const roles = (...names: string[]) => new Set(names);

/** What is only there for what is in it. */
const transparent = roles('generic', 'none', 'RootWebArea', 'strong', 'code', 'LabelText');
const silent = roles('InlineTextBox', 'ListMarker', 'LineBreak');
/** What is told by its name and value, whatever is in it. */
const whole = roles(
  'button',
  'link',
  'option',
  'menuitem',
  'checkbox',
  'switch',
  'columnheader',
  'rowheader',
  'heading',
  'combobox',
  'slider',
  'Date',
);
/** What is told in one line with all that is in it. */
const line = roles(
  'row',
  'listitem',
  'paragraph',
  'definition',
  'term',
  'status',
  'DisclosureTriangle',
);
const states = roles('pressed', 'checked', 'selected', 'disabled', 'invalid', 'modal');

const textOf = (told: Told | undefined) => String(told?.value ?? '').trim();

function statesOf({ role, properties = [] }: SpokenNode): string[] {
  return properties.flatMap(({ name, value }) => {
    const told = textOf(value);
    if (name === 'level' && textOf(role) !== 'listitem') return [`level ${told}`];
    if (name === 'expanded') return [told === 'true' ? 'expanded' : 'collapsed'];
    if (name === 'hasPopup' && textOf(role) === 'button') return [`opens a ${told}`];
    return states.has(name) && told === 'true' ? [name] : [];
  });
}

/** A thing by itself: what it is, what it is called, how it stands. */
function itself(node: SpokenNode): string {
  const valueText = node.properties?.find(({ name }) => name === 'valuetext')?.value;
  const value = textOf(valueText) || textOf(node.value);
  const [role, name, description] = [node.role, node.name, node.description].map(textOf);
  const parts = [role, name && `"${name}"`, ...statesOf(node), value && `= ${value}`];
  return [...parts, description && description !== name && `(${description})`]
    .filter(Boolean)
    .join(' ');
}

async function tree(): Promise<readonly SpokenNode[]> {
  const protocol = cdp() as unknown as Protocol;
  const { frameTree } = await protocol.send('Page.getFrameTree');
  // Tests run in a frame of their own.
  const frameId = frameTree.childFrames?.at(-1)?.frame.id;
  return (await protocol.send('Accessibility.getFullAXTree', { frameId })).nodes;
}

/**
 * The page as a screen reader finds it, from top to bottom, a line for each thing. Of what is called so it
 * is only told that it is there.
 */
export async function spoken(briefly: readonly string[] = []): Promise<string> {
  const nodes = await tree();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  function childrenOf({ childIds = [] }: SpokenNode): SpokenNode[] {
    return childIds.flatMap((id) => {
      const child = byId.get(id);
      const role = textOf(child?.role);
      if (!child || silent.has(role)) return [];
      if (!child.ignored && !transparent.has(role)) return [child];
      const inside = childrenOf(child);
      // The text of a label is the name of what it labels.
      return role === 'LabelText' ? inside.filter((each) => !isText(each)) : inside;
    });
  }

  function inLine(node: SpokenNode): string {
    if (isText(node)) return textOf(node.name);
    if (whole.has(textOf(node.role))) return itself(node);
    const separator = textOf(node.role) === 'row' ? ' | ' : ' ';
    return childrenOf(node).map(inLine).join(separator);
  }

  function lines(node: SpokenNode, indent: string): string[] {
    const role = textOf(node.role);
    if (isText(node)) return [`${indent}text: ${textOf(node.name)}`];
    if (line.has(role)) return [`${indent}${[role, ...statesOf(node)].join(' ')}: ${inLine(node)}`];
    if (briefly.includes(textOf(node.name))) return [`${indent}${itself(node)} …`];
    const inside = whole.has(role) ? [] : childrenOf(node);
    return [indent + itself(node), ...inside.flatMap((child) => lines(child, `${indent}  `))];
  }

  return childrenOf(nodes[0]!)
    .flatMap((node) => lines(node, ''))
    .join('\n');
}

const isText = ({ role }: SpokenNode) => textOf(role) === 'StaticText';
