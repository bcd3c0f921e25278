const standIns = new WeakMap<Node, Node>();

/**
 * A node to ask things of. The fields of a form stand, by their names, for what the form itself has under that name:
 * `<input name="parentNode">`, `<input name="getAttribute">`. A form is therefore asked through a stand-in, which
 * answers as any other element does. For its members alone: the browser takes no stand-in for a node.
 */
export function pastNames<N extends Node>(node: N): N {
  // Fast, for nearly all nodes: a form whose `localName` is one of its fields has an object there, and is asked its class.
  const { localName }: Node & { readonly localName?: unknown } = node;
  if (localName === undefined || (typeof localName === 'string' && localName !== 'form')) return node;
  if (!(node instanceof HTMLFormElement)) return node;
  let standIn = standIns.get(node);
  if (standIn === undefined) {
    standIn = new Proxy(node, { get: (form, name) => memberOf(form, name) });
    standIns.set(node, standIn);
  }
  return standIn as N; // what it stands for
}

/** What the browser's own interfaces define, with the form as its `this`. */
function memberOf(form: HTMLFormElement, name: PropertyKey): unknown {
  for (
    let type: object | null = HTMLFormElement.prototype;
    type !== null;
    type = Object.getPrototypeOf(type)
  ) {
    const member = Object.getOwnPropertyDescriptor(type, name);
    if (member === undefined) continue;
    if (member.get !== undefined) return member.get.call(form);
    return typeof member.value === 'function' ? member.value.bind(form) : member.value;
  }
  return undefined;
}
