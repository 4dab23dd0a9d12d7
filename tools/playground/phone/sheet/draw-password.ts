import { element } from '../engine/element';
import type { Words } from '../words';

/** How many digits WeChat's payment password has. */
const digits = 6;

/** Six boxes, hidden at first. Any six digits will do: nobody's password is asked for here. */
export function drawPassword(
  words: Words,
  entered: () => void,
): { form: HTMLElement; field: HTMLInputElement } {
  const field = element('input', {
    // Not of the type password: a browser would offer to keep it.
    type: 'text',
    inputmode: 'numeric',
    autocomplete: 'off',
    maxlength: String(digits),
    'aria-label': words.password,
  });
  const boxes = Array.from({ length: digits }, () => element('i'));
  field.oninput = () => {
    field.value = field.value.replace(/\D/g, '');
    boxes.forEach((box, index) => box.classList.toggle('is-full', index < field.value.length));
    if (field.value.length === digits) entered();
  };
  const form = element('label.sheet-password', { title: words.password, hidden: true }, field, ...boxes);
  return { form, field };
}
