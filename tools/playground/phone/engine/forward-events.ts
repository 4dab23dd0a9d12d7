import { glassEasel } from 'glass-easel-miniprogram-adapter';
import { domName } from '../elements/names';

type Framework = glassEasel.Element;
type Field = HTMLElement & { value: string };

/** Every element that the framework drew carries it under this name. */
type Drawn = EventTarget & { __wxElement?: Framework; parentNode: Drawn | null };

/** The web's name of what a field tells, and WeChat's. */
const fieldEvents = { input: 'input', change: 'change', focusin: 'focus', focusout: 'blur' } as const;

/**
 * Tells the framework what happens in the document, in WeChat's words: a click is `tap`, a field tells `input`,
 * `focus`, `blur`, `change` and `confirm` with its `value`, and Enter or the space bar taps.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/view/wxml/event.html
 */
export function forwardEvents(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    if (target.closest(`${domName('button')}[disabled]`)) return;
    const detail = { x: event.clientX, y: event.clientY };
    tell(target, 'tap', detail, true);
  });
  for (const [type, name] of Object.entries(fieldEvents)) {
    root.addEventListener(type, (event) => {
      tellOfField(event.target as HTMLElement, name);
    });
  }
  root.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if (event.key === 'Enter') tellOfField(target, 'confirm');
    if (!isTappable(target) || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    // A key that is held down is one finger, not many: it must not run on into the pay sheet.
    if (!event.repeat) target.click();
  });
}

function isTappable(target: HTMLElement): boolean {
  return target.tabIndex === 0 && target.localName.startsWith(domName(''));
}

function tellOfField(target: HTMLElement, name: string): void {
  const field = target.closest<Field>(domName('input'));
  if (field) tell(field, name, { value: field.value }, false);
}

/** @param bubbles whether the elements around hear it too: of a tap they do, of what is typed they do not */
function tell(target: EventTarget, name: string, detail: unknown, bubbles: boolean): void {
  let drawn: Drawn | null = target as Drawn;
  while (drawn && !drawn.__wxElement) drawn = drawn.parentNode;
  const element = drawn?.__wxElement;
  if (!element) return;
  glassEasel.Event.triggerEvent(element, name, detail, { bubbles, composed: bubbles, capturePhase: true });
}
