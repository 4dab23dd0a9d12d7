import { explainReturnMsg } from '../../../tools/error-catalogue/catalogue';
import * as en from '../../../tools/error-catalogue/en';
import * as zh from '../../../tools/error-catalogue/zh';
import { readReturnMsg } from '../../../lib/wechat/pay/v2/return-msg';

test.each([
  ['签名错误', '签名错误', undefined],
  ['签名失败', '签名错误', undefined],
  ['SIGN ERROR', '签名错误', undefined],
  ['mch_id参数格式错误', '参数格式错误', 'mch_id'],
  ['appid参数长度有误', '参数格式错误', 'appid'],
  ['spbill_create_ip 参数格式有误', '参数格式错误', 'spbill_create_ip'],
  ['time_expire时间过短，刷卡至少1分钟，其他5分钟', '参数格式错误', 'time_expire'],
  ['缺少参数 total_fee', '缺少参数', 'total_fee'],
  ['缺少参数：notify_url', '缺少参数', 'notify_url'],
  ['JSAPI支付必须传openid', '必须传openid', 'openid'],
  ['appid and openid not match', 'appid and openid not match', 'openid'],
  ['appid和openid不匹配', 'appid and openid not match', 'openid'],
  ['invalid openid', 'invalid openid', 'openid'],
  ['参数错误:无效的openid', 'invalid openid', 'openid'],
  ['商户号mch_id与appid不匹配', '商户号mch_id与appid不匹配', 'mch_id'],
  ['appid and mch_id not match', '商户号mch_id与appid不匹配', 'mch_id'],
  ['您没有JSAPI支付权限', '没有JSAPI支付权限', undefined],
  ['XML格式错误', 'XML格式错误', undefined],
  ['refund_fee大于可退金额', 'refund_fee大于可退金额', 'refund_fee'],
  ['订单已全额退款', '订单已全额退款', undefined],
  ['201 商户订单号重复', '商户订单号重复', 'out_trade_no'],
] as const)('%s is read as %s, about %s', (returnMsg, words, field) => {
  expect(readReturnMsg(returnMsg)).toEqual({ words, ...(field !== undefined && { field }) });
});

test.each(['', 'OK', '支付验证签名失败', '系统繁忙', 'openid', '参数格式错误', 'x'.repeat(60_000)])(
  'nothing is read out of %s',
  (returnMsg) => {
    expect(readReturnMsg(returnMsg)).toBeUndefined();
    expect(explainReturnMsg(returnMsg)).toBeUndefined();
  },
);

test('a parameter is told by its name, with where its value comes from, in both languages', () => {
  const told = explainReturnMsg('mch_id参数格式错误');
  expect(told?.en.meaning).toBe('WeChat does not take the value of mch_id.');
  expect(told?.en.fix).toContain('WECHAT_MCH_ID');
  expect(told?.zh.meaning).toContain('mch_id');
  expect(told?.zh.fix).toContain('WECHAT_MCH_ID');
  expect(explainReturnMsg('goods_tag参数长度有误')?.en.meaning).toContain('goods_tag');
});

test('no placeholder is left, whatever parameter it is about', () => {
  const names = [...Object.keys(en.FIELD_SOURCES).filter((name) => name !== '*'), 'new_parameter'];
  for (const name of names) {
    for (const words of [`${name}参数格式错误`, `缺少参数${name}`]) {
      expect(JSON.stringify(explainReturnMsg(words))).not.toMatch(/[{](?:field|source)[}]/);
      expect(explainReturnMsg(words)?.en.meaning).toContain(name);
    }
  }
  expect(Object.keys(zh.FIELD_SOURCES)).toEqual(Object.keys(en.FIELD_SOURCES));
});
