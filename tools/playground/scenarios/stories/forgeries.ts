import {
  OTHER_KEY,
  OTHER_MCH_ID,
  paymentNotification,
  randomHex,
  signature,
  signed,
  toXml,
  type Told,
} from '../forge';
import type { Row, Scenario } from '../scenario';
import { staged } from '../stage';

/** What a message has to say of an order to look right. */
export function toldOf({ outTradeNo, openid, totalFee, createdAt }: Row): Told {
  return {
    outTradeNo,
    openid: String(openid),
    totalFee: Number(totalFee),
    createdAt: String(createdAt),
  };
}

/** Eight times ten of each of the one before: a hundred million in the end. */
const BOMB = Array.from({ length: 8 }, (_, level) => {
  const inside = level === 0 ? 'ha' : `&b${level - 1};`.repeat(10);
  return `<!ENTITY b${level} "${inside}">`;
}).join('');

/** Messages in WeChat's name that are not WeChat's. The orders are unpaid: whatever makes one paid is a bug. */
export const FORGERY_STORIES = {
  forged: {
    id: 'forged',
    title: { en: 'A forged notification', zh: '伪造的通知' },
    correct: {
      en: 'It believes a signature and nothing else: no money, no order paid, no trace in the table.',
      zh: '只认签名：没收到钱就不会变成已支付，表里不留痕迹。',
    },
    run: staged(async ({ order, pay, tell, notify, shop, judgeUnpaid, judgePaid }) => {
      const placed = await order();
      const { outTradeNo, row } = placed;
      const fields = paymentNotification(shop.merchant, toldOf(row));
      const right = signature(fields, shop.merchant);
      await notify(outTradeNo, toXml(fields));
      tell('A notification without any signature', '一条没有签名的通知');
      await judgeUnpaid(outTradeNo);
      await notify(outTradeNo, toXml({ ...fields, sign: randomHex(right.length).toUpperCase() }));
      tell('… with a signature that is made up', '一条签名乱写的通知');
      await judgeUnpaid(outTradeNo);
      await notify(outTradeNo, toXml({ ...fields, sign: String(placed.params['paySign']) }));
      tell(
        '… with a genuine signature: the paySign that the phone got',
        '一条签名是真的、但抄自手机 paySign 的通知',
      );
      await judgeUnpaid(outTradeNo);
      await pay(placed);
      tell('Then the customer really pays', '然后顾客真的付了款');
      await judgePaid(outTradeNo);
    }),
  },
  'other-key': {
    id: 'other-key',
    title: { en: 'A notification signed with another merchant’s key', zh: '用别家密钥签名的通知' },
    correct: {
      en: 'It verifies with its own key only: a signature that another key made is none.',
      zh: '只用自己的密钥验签：别的密钥签的等于没签。',
    },
    run: staged(async ({ order, pay, tell, notify, shop, judgeUnpaid, judgePaid }) => {
      const placed = await order();
      const { outTradeNo, row } = placed;
      const fields = paymentNotification(shop.merchant, toldOf(row));
      await notify(outTradeNo, toXml(signed(fields, { ...shop.merchant, key: OTHER_KEY })));
      tell('Everything fits the order, but the key is another merchant’s', '内容全对得上，但密钥是别家的');
      await judgeUnpaid(outTradeNo);
      const signType = shop.merchant.signType === 'MD5' ? 'HMAC-SHA256' : 'MD5';
      const other = { ...fields, sign_type: signType };
      await notify(outTradeNo, toXml(signed(other, { ...shop.merchant, key: '', signType })));
      tell('The message chooses another algorithm, and no key', '通知自己换了签名算法，密钥为空');
      await judgeUnpaid(outTradeNo);
      await pay(placed);
      tell('Then the customer really pays', '然后顾客真的付了款');
      await judgePaid(outTradeNo);
    }),
  },
  'wrong-merchant': {
    id: 'wrong-merchant',
    title: { en: 'A notification for another merchant', zh: '别家商户的通知' },
    correct: {
      en: 'It compares appid and mch_id with its own: another’s money pays nothing here.',
      zh: '核对 appid 和 mch_id：别家收的钱，付不了这里的订单。',
    },
    run: staged(async ({ order, pay, tell, notify, shop, judgeUnpaid, judgePaid }) => {
      const placed = await order();
      const { outTradeNo, row } = placed;
      const fields = paymentNotification(shop.merchant, toldOf(row));
      await notify(outTradeNo, toXml(signed({ ...fields, mch_id: OTHER_MCH_ID }, shop.merchant)));
      tell(
        'The number is this shop’s, the mch_id is another’s; even signed rightly',
        '订单号是这里的，mch_id 是别家的，签名还是对的',
      );
      await judgeUnpaid(outTradeNo);
      await notify(outTradeNo, toXml(signed({ ...fields, appid: 'wxffffffffffffffff' }, shop.merchant)));
      tell('The same with the appid of another mini program', '再来一条，appid 是别的小程序的');
      await judgeUnpaid(outTradeNo);
      await pay(placed);
      tell('Then the customer really pays', '然后顾客真的付了款');
      await judgePaid(outTradeNo);
    }),
  },
  doctype: {
    id: 'doctype',
    title: { en: 'A notification with a DOCTYPE bomb', zh: '带 DOCTYPE 炸弹的通知' },
    correct: {
      en: 'It refuses a DOCTYPE before any parser sees it: nothing is expanded, read or fetched.',
      zh: '解析之前就拒绝 DOCTYPE：不展开、不读取、不外联。',
    },
    run: staged(async ({ order, pay, tell, notify, shop, judgeUnpaid, judgePaid }) => {
      const placed = await order();
      const { outTradeNo, row } = placed;
      const fields = signed(paymentNotification(shop.merchant, toldOf(row)), shop.merchant);
      const plain = toXml(fields).replaceAll(/<!\[CDATA\[([^\]]*)\]\]>/g, '$1');
      const total = `<total_fee>${fields['total_fee'] ?? ''}<`;
      const declared = `<!DOCTYPE xml [<!ENTITY fee "${fields['total_fee'] ?? ''}">]>`;
      await notify(outTradeNo, declared + plain.replace(total, '<total_fee>&fee;<'));
      tell(
        'The amount is an entity of a DOCTYPE, and the signature fits once it is expanded',
        '金额写成 DOCTYPE 里的实体，展开之后签名是对的',
      );
      await judgeUnpaid(outTradeNo);
      await notify(outTradeNo, `<!DOCTYPE xml [${BOMB}]>${plain.replace(total, '<total_fee>&b7;<')}`);
      tell('Eight entities that expand to two hundred million letters', '八层实体，展开是两亿个字母');
      await judgeUnpaid(outTradeNo);
      await pay(placed);
      tell('The backend is still there: the customer pays', '后端没有垮：顾客付款');
      await judgePaid(outTradeNo);
    }),
  },
} as const satisfies Record<string, Scenario>;
