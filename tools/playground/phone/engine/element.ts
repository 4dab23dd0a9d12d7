type Child = Node | string;

/**
 * Makes an element of the document.
 *
 * @param name `button`, or with its classes: `button.tab.is-on`
 * @param attributes a name with `false` is left out, with `true` it stands empty
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name | `${Name}.${string}`,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const [tag = '', ...classes] = name.split('.');
  const made = document.createElement(tag as Name);
  if (classes.length > 0) made.className = classes.join(' ');
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(attribute, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** A button that does something; without a type it would send a form. */
export function button(
  classes: string,
  label: Child,
  pressed: () => void,
  attributes: Readonly<Record<string, string | boolean>> = {},
): HTMLButtonElement {
  const made = element(`button.${classes}`, { type: 'button', ...attributes }, label);
  made.onclick = pressed;
  return made;
}
