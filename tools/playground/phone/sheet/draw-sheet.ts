import { button, element } from '../engine/element';
import type { Words } from '../words';
import { drawAmount } from './draw-amount';
import { drawPassword } from './draw-password';
import type { PaySheet, SheetAction } from './pay-sheet';

/** What the drawn sheet tells its owner. */
export interface SheetWishes {
  act: (action: SheetAction) => void;
  /** Nobody touches the sheet until WeChat gives up. */
  wait: () => void;
}

/** An open pay sheet: amount, payee, method, confirm, cancel, and the ends that nobody hopes for. */
export function drawOpenSheet(sheet: PaySheet, words: Words, { act, wait }: SheetWishes): HTMLElement {
  const confirm = (): void => {
    act('confirm');
  };
  const close = button(
    'sheet-close',
    '',
    () => {
      act('cancel');
    },
    { 'aria-label': words.cancel },
  );
  const pay = button('sheet-pay', words.confirmPay, confirm, { 'data-first': true });
  const password = drawPassword(words, confirm);
  const turn = button('sheet-link', words.byPassword, () => {
    password.form.hidden = !password.form.hidden;
    pay.hidden = !password.form.hidden;
    turn.textContent = pay.hidden ? words.byFinger : words.byPassword;
    if (pay.hidden) password.field.focus();
    else pay.focus();
  });
  const short = button('sheet-try', words.notEnough, () => {
    act('not-enough');
  });
  const late = button('sheet-try', words.timeOut, wait);
  const method = element('dl.sheet-method', {}, element('dt', {}, words.method));
  method.append(element('dd', {}, element('i.sheet-purse'), words.change));
  return element(
    'div.sheet-open',
    {},
    element('header', {}, close, element('h2', {}, words.pay)),
    drawAmount(sheet, words),
    method,
    pay,
    password.form,
    turn,
    element('footer', {}, element('span', {}, words.tryOut), short, late),
  );
}

/** The sheet after it was answered: the mark, what happened, and a button that closes it. */
export function drawAnsweredSheet(sheet: PaySheet, words: Words, done: () => void): HTMLElement {
  const told = {
    open: '',
    paid: words.paid,
    cancelled: words.cancelled,
    'not-enough': words.notEnough,
    failed: sheet.notice ?? words.failed,
  }[sheet.state];
  const mark = element('i', { 'aria-hidden': 'true' });
  const heading = element('h2', { role: 'status' }, mark, told);
  const end = button('sheet-done', words.done, done, { 'data-first': true });
  return element('div.sheet-answered', { 'data-state': sheet.state }, heading, drawAmount(sheet, words), end);
}
