import { recipesOf, renamed, without, type Facts, type Mistake } from '../mistake';
import { signatureField } from '../message';
import { pairsOf, type Pair, type Recipe } from '../recipe';

/** Fields that a message may have and that its builder leaves out of the XML when they are empty. */
const OPTIONAL = [
  'attach',
  'detail',
  'device_info',
  'fee_type',
  'goods_tag',
  'limit_pay',
  'openid',
  'product_id',
  'receipt',
  'scene_info',
  'sub_appid',
  'sub_mch_id',
  'sub_openid',
  'time_expire',
  'time_start',
];

/** What a program that knows the notification as a class signs: what was documented when it was written. */
const DOCUMENTED = new Set(
  (
    'appid mch_id device_info nonce_str sign_type result_code return_code return_msg err_code err_code_des openid is_subscribe trade_type ' +
    'bank_type total_fee settlement_total_fee fee_type cash_fee cash_fee_type coupon_fee coupon_count transaction_id out_trade_no attach time_end'
  ).split(' '),
);

function plus(recipe: Recipe, ...pairs: readonly Pair[]): Recipe {
  return { ...recipe, pairs: [...recipe.pairs, ...pairs] };
}

/** The fields that came empty. */
function emptyOnes({ message: { kind, fields } }: Facts): string[] {
  const signature = signatureField(kind);
  return Object.keys(fields).filter((name) => name !== signature && fields[name] === '');
}

function* emptyWays(recipe: Recipe, facts: Facts): Generator<Recipe> {
  const present = emptyOnes(facts);
  const absent =
    facts.message.kind === 'message' ? OPTIONAL.filter((name) => !(name in facts.message.fields)) : [];
  const as = (names: readonly string[], value: string) =>
    plus(recipe, ...names.map((name): Pair => [name, value]));
  for (const value of ['', 'null', 'undefined']) {
    if (present.length > 0) yield as(present, value);
    yield* recipesOf(absent, (name) => ({ ...as([...present, name], value), about: name }));
    yield as([...present, ...absent], value);
  }
}

/** Which fields are signed. */
export const FIELD_MISTAKES: readonly Mistake[] = [
  {
    id: 'other-message-signed',
    title: {
      en: 'The fields of another message were signed: of the order, or of its answer.',
      zh: '签的是另一条消息的字段：下单请求的，或它的应答的。',
    },
    fix: {
      en: 'A message’s signature is over its own fields. To check an answer, sign what came; for paySign, sign appId, timeStamp, nonceStr, package and signType, and nothing of the order’s.',
      zh: '每条消息的签名只针对它自己的字段。验应答时签收到的字段；算 paySign 时只签 appId、timeStamp、nonceStr、package、signType，不带下单的字段。',
    },
    ways: (recipe, { message: { others = [] } }) =>
      others.flatMap((other) => {
        const theirs = pairsOf(other, 'sign');
        return [{ ...recipe, pairs: theirs }, plus(recipe, ...theirs)];
      }),
  },
  {
    id: 'sign-type-left-out',
    of: 'message',
    title: { en: 'sign_type was sent and not signed.', zh: '消息里有 sign_type，却没有参与签名。' },
    fix: {
      en: 'Every field that is sent is signed, sign_type too. Add it before signing.',
      zh: '凡是发送的字段都要参与签名，sign_type 也不例外。先加上它，再签名。',
    },
    ways: (recipe) => [without(recipe, (name) => name === 'sign_type')],
  },
  {
    id: 'sign-type-added',
    of: 'message',
    title: { en: 'sign_type was signed and not sent.', zh: '签名里有 sign_type，消息里却没有。' },
    fix: {
      en: 'Send every field that is signed, or sign just what is sent. A notification often has no sign_type: check it without one.',
      zh: '签了就要发送，没有的就不要签。支付通知里常常没有 sign_type，验签时不要自行加上。',
    },
    ways: (recipe, { message: { fields } }) =>
      fields['sign_type'] ? [] : ['MD5', 'HMAC-SHA256'].map((type) => plus(recipe, ['sign_type', type])),
  },
  {
    id: 'pay-sign-type-left-out',
    of: 'paySign',
    title: { en: 'signType was not signed.', zh: 'signType 没有参与签名。' },
    fix: {
      en: 'paySign is over five fields: appId, timeStamp, nonceStr, package and signType.',
      zh: 'paySign 针对五个字段：appId、timeStamp、nonceStr、package、signType。',
    },
    ways: (recipe) => [without(recipe, (name) => name === 'signType')],
  },
  {
    id: 'pay-sign-type-added',
    of: 'paySign',
    title: {
      en: 'signType was signed and is not passed.',
      zh: 'signType 参与了签名，却没有传给 wx.requestPayment。',
    },
    fix: {
      en: 'Pass signType to wx.requestPayment with the value that was signed.',
      zh: '把参与签名的 signType 原样传给 wx.requestPayment。',
    },
    ways: (recipe, { message: { fields } }) =>
      fields['signType'] ? [] : ['MD5', 'HMAC-SHA256'].map((type) => plus(recipe, ['signType', type])),
  },
  {
    id: 'app-id-left-out',
    of: 'paySign',
    title: { en: 'appId was not signed.', zh: 'appId 没有参与签名。' },
    fix: {
      en: 'appId is not passed to wx.requestPayment, and signed all the same: the AppID of the mini program that pays.',
      zh: 'appId 不传给 wx.requestPayment，但必须参与签名：填发起支付的小程序的 AppID。',
    },
    ways: (recipe) => [without(recipe, (name) => name === 'appId')],
  },
  {
    id: 'another-appid',
    title: { en: 'Another AppID was signed.', zh: '签名用的是另一个 AppID。' },
    fix: {
      en: 'Sign the AppID of the mini program that pays; it must be the one the order was placed with. Official account, app and mini program each have their own.',
      zh: '签名要用发起支付的小程序的 AppID，并与下单时一致。公众号、App、小程序各有各的 AppID。',
    },
    ways: (recipe, { shop, message: { fields, others = [] } }) => {
      const known = [
        shop.appId,
        fields['sub_appid'],
        ...others.flatMap((other) => [other['appid'], other['sub_appid']]),
      ];
      return known.flatMap((appId): Recipe[] =>
        appId === undefined
          ? []
          : [
              {
                ...recipe,
                pairs: recipe.pairs.map(([name, value]): Pair => [
                  name,
                  /^appid$/i.test(name) ? appId : value,
                ]),
              },
            ],
      );
    },
  },
  {
    id: 'sign-signed',
    title: { en: 'The signature itself was signed too.', zh: '签名字段自己也参与了签名。' },
    fix: {
      en: 'Leave sign (or paySign) out of the text, also when it is empty: sign first, add the field afterwards.',
      zh: '待签名串里不能有 sign（或 paySign），空的也不行：先算签名，再加这个字段。',
    },
    ways: (recipe, { message: { kind, fields } }) => {
      const name = signatureField(kind);
      const values = [fields[name] ?? '', '', 'null', 'undefined'];
      return [...new Set(values)].map((value) => plus(recipe, [name, value]));
    },
  },
  {
    id: 'empty-values-signed',
    title: {
      en: 'Fields without a value were signed ({field}).',
      zh: '没有值的字段也参与了签名（{field}）。',
    },
    fix: {
      en: 'Drop a field whose value is empty, null or undefined before signing. XML builders leave such elements out, so WeChat never sees them.',
      zh: '值为空、null 或 undefined 的字段，签名之前就要去掉。生成 XML 时这些元素常被省略，微信根本看不到。',
    },
    ways: emptyWays,
  },
  {
    id: 'zero-left-out',
    title: {
      en: 'A field with the value 0 was taken for empty ({field}).',
      zh: '值为 0 的字段被当成空值去掉了（{field}）。',
    },
    fix: {
      en: '“0” is a value and is signed. Test for an empty text, not for falsehood: if (value !== "") rather than if (value).',
      zh: '“0” 是有值的，要参与签名。判断空字符串，不要判断真假：写 value !== ""，不要写 if (value)。',
    },
    ways: (recipe) => {
      const zeros = recipe.pairs.filter(([, value]) => /^0+(?:\.0+)?$/.test(value));
      if (zeros.length === 0) return [];
      const about = zeros.map(([name]) => name).join(', ');
      return [{ ...without(recipe, (_, value) => /^0+(?:\.0+)?$/.test(value)), about }];
    },
  },
  {
    id: 'unknown-fields-left-out',
    of: 'message',
    title: {
      en: 'Fields that the program does not know were left out (such as coupon_fee_0).',
      zh: '程序不认识的字段没有参与签名（例如 coupon_fee_0）。',
    },
    fix: {
      en: 'Sign every element that came, known or not: WeChat adds fields at any time. Check the signature on the map that was read, not on a class with fixed fields.',
      zh: '收到的每个元素都要参与签名，不管认不认识：微信随时会加字段。验签要用解析出来的整张表，不要用字段固定的类。',
    },
    ways: (recipe) => [
      without(recipe, (name) => /_\d+$/.test(name)),
      without(recipe, (name) => name.startsWith('coupon_')),
      without(recipe, (name) => !DOCUMENTED.has(name)),
      without(recipe, (name) => !DOCUMENTED.has(name) || name.startsWith('coupon_')),
      without(recipe, (name) => !DOCUMENTED.has(name) && !OPTIONAL.includes(name)),
    ],
  },
  {
    id: 'field-left-out',
    title: { en: 'The field {field} was not signed.', zh: '字段 {field} 没有参与签名。' },
    fix: {
      en: 'Sign every field that is sent. It was added after signing, or the signing code does not know it.',
      zh: '凡是发送的字段都要参与签名。它可能是签名之后才加上的，或者签名代码不认识它。',
    },
    ways: (recipe) =>
      recipesOf(
        recipe.pairs.filter(([name]) => !['sign_type', 'signType', 'appId'].includes(name)),
        ([left]) => ({ ...without(recipe, (name) => name === left), about: left }),
      ),
  },
  {
    id: 'signed-as-order',
    of: 'paySign',
    title: {
      en: 'prepay_id was signed under its own name, in place of package.',
      zh: '签名时用的是 prepay_id 字段，而不是 package。',
    },
    fix: {
      en: 'The field is called package and its value is “prepay_id=” and the number: package=prepay_id=wx… in the text.',
      zh: '字段名是 package，值是 “prepay_id=” 加编号：待签名串里写作 package=prepay_id=wx……',
    },
    ways: (recipe) => {
      const value = recipe.pairs.find(([name]) => name === 'package')?.[1].replace(/^prepay_id=/, '');
      return value === undefined
        ? []
        : ['prepay_id', 'prepayId', 'prepayid'].flatMap((name) =>
            renamed(recipe, 'package', [name]).map((each) => ({
              ...each,
              pairs: each.pairs.map((pair): Pair => (pair[0] === name ? [name, value] : pair)),
            })),
          );
    },
  },
];
