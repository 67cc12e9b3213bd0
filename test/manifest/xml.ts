/** The few questions that the manifest's tests ask of a document; prefixes are left out, as no two meanings share a name. */
export function parse(text: string): Element {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const [error] = document.getElementsByTagName('parsererror');
  if (error) throw new Error(error.textContent ?? 'not well-formed');
  return document.documentElement;
}

export const children = (element: Element): readonly Element[] => [...element.children];

export const childNames = (element: Element): readonly string[] => children(element).map((child) => child.localName);

export const descendants = (element: Element, name: string): readonly Element[] =>
  [...element.getElementsByTagName('*')].filter((child) => child.localName === name);

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.localName} has no ${name}`);
  return value;
}
