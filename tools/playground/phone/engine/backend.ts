import { glassEasel } from 'glass-easel-miniprogram-adapter';
import { domName, ELEMENTS } from '../elements/names';
import { inCss } from '../elements/units';

const drawn: readonly string[] = ['page', ...ELEMENTS];

/**
 * The document as glass-easel draws on it: WXML's `view` becomes `wx-view`, what can be tapped can be reached by
 * keyboard, and `model:value` follows what is typed.
 *
 * @returns a backend whose `document.createElement` throws for an element that the phone does not draw
 */
export function createBackend(): glassEasel.CurrentWindowBackendContext {
  const backend = new glassEasel.CurrentWindowBackendContext();
  const real = backend.document;
  backend.document = {
    createElement: (name) => withOwnWords(real.createElement(nameInDocument(name))),
    createTextNode: (text) => real.createTextNode(text),
    createDocumentFragment: () => real.createDocumentFragment(),
  };
  backend.setListenerStats = (element, type) => {
    if (type === 'tap') makeReachable(element as unknown as HTMLElement);
  };
  backend.setModelBindingStat = (element, _attribute, listener) => {
    const field = element as unknown as HTMLElement & { value: string };
    field.oninput = () => listener?.(field.value);
  };
  return backend;
}

function nameInDocument(name: string): string {
  if (drawn.includes(name)) return domName(name);
  throw new Error(`<${name}> is not drawn by this phone. It draws ${ELEMENTS.join(', ')} and block.`);
}

/** Attributes that WeChat means otherwise: a browser throws away a `style` with rpx in it. */
function withOwnWords<Element extends Pick<HTMLElement, 'setAttribute'>>(element: Element): Element {
  const set = element.setAttribute.bind(element);
  element.setAttribute = (name, value) => {
    set(name === 'aria-role' ? 'role' : name, name === 'style' ? inCss(value) : value);
  };
  return element;
}

function makeReachable(element: HTMLElement): void {
  if (element.localName !== domName('view') && element.localName !== domName('text')) return;
  element.tabIndex = 0;
  if (!element.hasAttribute('role')) element.setAttribute('role', 'button');
}
