import type { Words } from '../shared/words';

/**
 * WeChat's codes (`delivery_id`) of companies that carry many parcels, and the names by which people call them. WeChat's
 * list has more than a thousand; these are the ones that its staff has quoted from it.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/server/API/weixin-express/express-msg/api_get_delivery_list
 * @see https://developers.weixin.qq.com/community/develop/doc/0008a880fe48c8abffc0dd11361800
 */
const COMPANIES = [
  { code: 'SF', names: ['顺丰', '顺丰速运', 'shunfeng'] },
  { code: 'ZTO', names: ['中通', '中通快递', 'zhongtong'] },
  { code: 'YTO', names: ['圆通', '圆通速递', 'yuantong'] },
  { code: 'STO', names: ['申通', '申通快递', 'shentong'] },
  { code: 'YD', names: ['韵达', '韵达速递', '韵达快递', 'yunda'] },
] as const;

/** The codes with their names, for a help text: `SF 顺丰, ZTO 中通`. */
export const KNOWN_COMPANIES = COMPANIES.map(({ code, names: [name] }) => `${code} ${name}`).join(', ');

/** Where all codes stand: an interface of WeChat's, called with the mini program's access token. */
export const COMPANY_LIST =
  'POST https://api.weixin.qq.com/cgi-bin/express/delivery/open_msg/get_delivery_list';

/** What is said of a code that is not among the known ones; it may be right all the same. */
export function unknownCompany(code: string): Words {
  return {
    en: `${code} is none of the codes that are known here (${KNOWN_COMPANIES}). It is sent as it is; all codes: ${COMPANY_LIST}`,
    zh: `${code} 不在已知的快递公司编码里（${KNOWN_COMPANIES}），原样发送；全部编码见：${COMPANY_LIST}`,
  };
}

/**
 * WeChat's code of a company.
 *
 * @param typed a code in any case, or a name
 * @returns the code, and whether it is one of those that are known here
 */
export function companyCode(typed: string): { readonly code: string; readonly isKnown: boolean } {
  const lower = typed.toLowerCase();
  const found = COMPANIES.find(({ code, names }) =>
    [code, ...names].some((each) => each.toLowerCase() === lower),
  );
  return found === undefined ? { code: typed, isKnown: false } : { code: found.code, isKnown: true };
}
