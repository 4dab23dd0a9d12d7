/** The two languages of the phone and of the pay sheet. */
export type Language = 'zh' | 'en';

const zh = {
  back: '返回',
  restart: '重新进入小程序',
  refresh: '刷新',
  confirm: '确定',
  cancel: '取消',
  loading: '正在加载',
  pages: '页面',
  pay: '支付',
  payTo: '付款给',
  method: '支付方式',
  change: '零钱',
  confirmPay: '确认支付',
  byFinger: '指纹支付',
  byPassword: '使用密码',
  password: '支付密码，六位数字，任意',
  tryOut: '试一试别的结局',
  notEnough: '余额不足',
  timeOut: '一直不付',
  waiting: '无人操作，等待超时…',
  paid: '支付成功',
  done: '完成',
  scan: '扫码，在另一个窗口或手机上付款',
  cancelled: '已取消支付',
  failed: '支付失败',
  lost: '没有这张支付单，或者微信（模拟）没有应答。',
  answered: '这张支付单已经有结果了。',
};

const en: typeof zh = {
  back: 'Back',
  restart: 'Start the mini program again',
  refresh: 'Refresh',
  confirm: 'OK',
  cancel: 'Cancel',
  loading: 'Loading',
  pages: 'Pages',
  pay: 'Pay',
  payTo: 'To',
  method: 'Pay with',
  change: 'Balance',
  confirmPay: 'Confirm payment',
  byFinger: 'With a fingerprint',
  byPassword: 'Use the password',
  password: 'Payment password: six digits, any',
  tryOut: 'Or let it end otherwise',
  notEnough: 'Not enough balance',
  timeOut: 'Time out',
  waiting: 'Nobody pays; waiting for the time-out…',
  paid: 'Paid',
  done: 'Done',
  scan: 'Scan to pay in another window or on a phone',
  cancelled: 'Payment cancelled',
  failed: 'Payment failed',
  lost: 'There is no such pay sheet, or WeChat (simulated) did not answer.',
  answered: 'This pay sheet has been answered.',
};

export type Words = typeof zh;

/** The words of one language. */
export function wordsOf(language: Language): Words {
  return { zh, en }[language];
}

/**
 * The document's language: `?lang=` of its address, or else the browser's; Chinese for all that is not English.
 * It sets `lang` of the document accordingly.
 */
export function chooseLanguage(document: Document, search: string, browser: string): Language {
  const asked = new URLSearchParams(search).get('lang') ?? browser;
  const language = asked.startsWith('en') ? 'en' : 'zh';
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  return language;
}
