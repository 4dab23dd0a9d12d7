import { openDialog } from '../engine/dialog';
import { button, element } from '../engine/element';
import type { Words } from '../words';
import { bothStyles, type Outcome } from './answer';

interface ToastOptions {
  title: string;
  icon?: 'success' | 'error' | 'loading' | 'none';
  /** Milliseconds; 1500 if left out. */
  duration?: number;
}

interface ModalOptions {
  title?: string;
  content?: string;
  showCancel?: boolean;
  cancelText?: string;
  confirmText?: string;
}

interface ModalResult extends Outcome {
  confirm: boolean;
  cancel: boolean;
}

/**
 * Toasts, loading signs and dialogs, as https://developers.weixin.qq.com/miniprogram/dev/api/ui/interaction/wx.showModal.html
 * and its neighbours have them. Toast and loading share one place: the later one wins.
 */
export function makeFeedback(whole: HTMLElement, words: Words) {
  const toast = element('div.toast', { role: 'status', hidden: true });
  whole.append(toast);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(title: string, icon: string, forMs: number | undefined): void {
    clearTimeout(timer);
    toast.replaceChildren(element('i'), element('p', {}, title));
    toast.dataset['icon'] = icon;
    toast.hidden = false;
    timer = forMs === undefined ? undefined : setTimeout(hide, forMs);
  }
  function hide(): void {
    clearTimeout(timer);
    toast.hidden = true;
  }

  return {
    showToast: bothStyles(({ title, icon = 'success', duration = 1500 }: ToastOptions): Outcome => {
      show(title, icon, duration);
      return { errMsg: 'showToast:ok' };
    }),
    hideToast: bothStyles((): Outcome => {
      hide();
      return { errMsg: 'hideToast:ok' };
    }),
    showLoading: bothStyles(({ title }: { title: string }): Outcome => {
      show(title, 'loading', undefined);
      return { errMsg: 'showLoading:ok' };
    }),
    hideLoading: bothStyles((): Outcome => {
      hide();
      return { errMsg: 'hideLoading:ok' };
    }),
    showModal: bothStyles((options: ModalOptions) => showModal(whole, words, options)),
  };
}

function showModal(whole: HTMLElement, words: Words, options: ModalOptions): Promise<ModalResult> {
  const { title = '', content = '', showCancel = true, cancelText, confirmText } = options;
  return new Promise((resolve) => {
    const answer = (confirm: boolean): void => {
      close();
      resolve({ confirm, cancel: !confirm, errMsg: 'showModal:ok' });
    };
    const no = button('modal-no', cancelText ?? words.cancel, () => {
      answer(false);
    });
    const yes = button(
      'modal-yes',
      confirmText ?? words.confirm,
      () => {
        answer(true);
      },
      { 'data-first': true },
    );
    const heading = element('h2', {}, title);
    heading.hidden = title === '';
    const box = element('div.modal', {}, heading, element('p', {}, content));
    box.append(element('footer', {}, ...(showCancel ? [no, yes] : [yes])));
    const dialog = element('div.veil', { role: 'alertdialog', 'aria-label': title || content }, box);
    const close = openDialog(whole, dialog, () => {
      answer(!showCancel);
    });
  });
}
