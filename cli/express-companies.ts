import type { Words } from '../local/words';

/**
 * WeChat's codes (`delivery_id`) of the companies that carry most parcels, and the names by which people call them. WeChat's
 * list has more than a thousand; these are the ones that its own pages, or public users of the list, name.
 *
 * @see https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/express/business/express_search.html
 */
const COMPANIES = [
  { code: 'SF', names: ['顺丰', '顺丰速运', 'shunfeng'] },
  { code: 'ZTO', names: ['中通', '中通快递', 'zhongtong'] },
  { code: 'YTO', names: ['圆通', '圆通速递', 'yuantong'] },
  { code: 'STO', names: ['申通', '申通快递', 'shentong'] },
  { code: 'YD', names: ['韵达', '韵达速递', '韵达快递', 'yunda'] },
  { code: 'JD', names: ['京东', '京东物流', '京东快递', 'jingdong'] },
  { code: 'EMS', names: ['邮政', '中国邮政', '邮政速递', 'ems'] },
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
