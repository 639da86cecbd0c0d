/** Elements made of text and attributes; nothing in the graph is ever read as markup. */

export type Child = Node | string | null | undefined | false;
type Value = string | number | boolean | null | undefined | ((event: Event) => void);

const SVG = "http://www.w3.org/2000/svg";

export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, Value> = {},
  ...children: (Child | readonly Child[])[]
): HTMLElementTagNameMap[K] {
  return filled(document.createElement(tag), attributes, children);
}

export function s<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Record<string, Value> = {},
  ...children: (Child | readonly Child[])[]
): SVGElementTagNameMap[K] {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled<E extends Element>(
  element: E,
  attributes: Record<string, Value>,
  children: (Child | readonly Child[])[],
): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children.flat()) if (child) element.append(child as Node | string);
  return element;
}

export function replace(parent: Element, ...children: (Child | readonly Child[])[]): void {
  parent.replaceChildren(...(children.flat().filter(Boolean) as (Node | string)[]));
}

/** Call at most once a frame, with the last arguments. */
export function onFrame<A extends unknown[]>(call: (...args: A) => void): (...args: A) => void {
  let last: A | null = null;
  return (...args: A) => {
    const waiting = last !== null;
    last = args;
    if (waiting) return;
    requestAnimationFrame(() => {
      const now = last!;
      last = null;
      call(...now);
    });
  };
}
