'use strict';
var Gn = Object.create;
var ge = Object.defineProperty;
var Vn = Object.getOwnPropertyDescriptor;
var zn = Object.getOwnPropertyNames;
var Yn = Object.getPrototypeOf,
  Jn = Object.prototype.hasOwnProperty;
var Xn = (n, e) => {
    for (var t in e) ge(n, t, { get: e[t], enumerable: !0 });
  },
  yt = (n, e, t, r) => {
    if ((e && typeof e == 'object') || typeof e == 'function')
      for (let s of zn(e))
        !Jn.call(n, s) &&
          s !== t &&
          ge(n, s, { get: () => e[s], enumerable: !(r = Vn(e, s)) || r.enumerable });
    return n;
  };
var Zn = (n, e, t) => (
    (t = n != null ? Gn(Yn(n)) : {}),
    yt(e || !n || !n.__esModule ? ge(t, 'default', { value: n, enumerable: !0 }) : t, n)
  ),
  Qn = (n) => yt(ge({}, '__esModule', { value: !0 }), n);
var Cs = {};
Xn(Cs, { handler: () => Ss, makeLoginToOpenid: () => Kn });
module.exports = Qn(Cs);
var ve,
  er = { lang: void 0, message: void 0, abortEarly: void 0, abortPipeEarly: void 0 };
function gt(n) {
  return !n && !ve
    ? er
    : {
        lang: n?.lang ?? ve?.lang,
        message: n?.message,
        abortEarly: n?.abortEarly ?? ve?.abortEarly,
        abortPipeEarly: n?.abortPipeEarly ?? ve?.abortPipeEarly,
      };
}
var tr;
function nr(n) {
  return tr?.get(n);
}
var rr;
function sr(n) {
  return rr?.get(n);
}
var ir;
function or(n, e) {
  return ir?.get(n)?.get(e);
}
function q(n) {
  let e = typeof n;
  return e === 'string'
    ? `"${n}"`
    : e === 'number' || e === 'bigint' || e === 'boolean'
      ? `${n}`
      : e === 'object' || e === 'function'
        ? ((n && Object.getPrototypeOf(n)?.constructor?.name) ?? 'null')
        : e;
}
function _(n, e, t, r, s) {
  let i = s && 'input' in s ? s.input : t.value,
    o = s?.expected ?? n.expects ?? null,
    a = s?.received ?? q(i),
    u = {
      kind: n.kind,
      type: n.type,
      input: i,
      expected: o,
      received: a,
      message: `Invalid ${e}: ${o ? `Expected ${o} but r` : 'R'}eceived ${a}`,
      requirement: n.requirement,
      path: s?.path,
      issues: s?.issues,
      lang: r.lang,
      abortEarly: r.abortEarly,
      abortPipeEarly: r.abortPipeEarly,
    },
    l = n.kind === 'schema',
    c =
      s?.message ??
      n.message ??
      or(n.reference, u.lang) ??
      (l ? sr(u.lang) : null) ??
      r.message ??
      nr(u.lang);
  (c !== void 0 && (u.message = typeof c == 'function' ? c(u) : c),
    l && (t.typed = !1),
    t.issues ? t.issues.push(u) : (t.issues = [u]));
}
var Ke;
function vt(n) {
  return (Ke || (Ke = new TextEncoder()), Ke.encode(n).length);
}
function ar(n, e) {
  let t = [...new Set(n)];
  return t.length > 1 ? `(${t.join(` ${e} `)})` : (t[0] ?? 'never');
}
function W(n) {
  return (
    (n['~standard'] = { version: 1, vendor: 'valibot', validate: (e) => n['~run']({ value: e }, gt()) }),
    n
  );
}
function _t(n) {
  if (n.path) {
    let e = '';
    for (let t of n.path)
      if (typeof t.key == 'string' || typeof t.key == 'number') e ? (e += `.${t.key}`) : (e += t.key);
      else return null;
    return e;
  }
  return null;
}
var Rs = new RegExp(
  '^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$',
  'u',
);
function I(n, e) {
  return {
    kind: 'validation',
    type: 'check',
    reference: I,
    async: !1,
    expects: null,
    requirement: n,
    message: e,
    '~run'(t, r) {
      return (t.typed && !this.requirement(t.value) && _(this, 'input', t, r), t);
    },
  };
}
function _e(n) {
  return {
    kind: 'validation',
    type: 'integer',
    reference: _e,
    async: !1,
    expects: null,
    requirement: Number.isInteger,
    message: n,
    '~run'(e, t) {
      return (e.typed && !this.requirement(e.value) && _(this, 'integer', e, t), e);
    },
  };
}
function Ee(n, e) {
  return {
    kind: 'validation',
    type: 'max_bytes',
    reference: Ee,
    async: !1,
    expects: `<=${n}`,
    requirement: n,
    message: e,
    '~run'(t, r) {
      if (t.typed) {
        let s = vt(t.value);
        s > this.requirement && _(this, 'bytes', t, r, { received: `${s}` });
      }
      return t;
    },
  };
}
function Ge(n, e) {
  return {
    kind: 'validation',
    type: 'max_length',
    reference: Ge,
    async: !1,
    expects: `<=${n}`,
    requirement: n,
    message: e,
    '~run'(t, r) {
      return (
        t.typed &&
          t.value.length > this.requirement &&
          _(this, 'length', t, r, { received: `${t.value.length}` }),
        t
      );
    },
  };
}
function we(n, e) {
  return {
    kind: 'validation',
    type: 'max_value',
    reference: we,
    async: !1,
    expects: `<=${n instanceof Date ? n.toJSON() : q(n)}`,
    requirement: n,
    message: e,
    '~run'(t, r) {
      return (
        t.typed &&
          !(t.value <= this.requirement) &&
          _(this, 'value', t, r, { received: t.value instanceof Date ? t.value.toJSON() : q(t.value) }),
        t
      );
    },
  };
}
function Ve(n, e) {
  return {
    kind: 'validation',
    type: 'min_bytes',
    reference: Ve,
    async: !1,
    expects: `>=${n}`,
    requirement: n,
    message: e,
    '~run'(t, r) {
      if (t.typed) {
        let s = vt(t.value);
        s < this.requirement && _(this, 'bytes', t, r, { received: `${s}` });
      }
      return t;
    },
  };
}
function J(n, e) {
  return {
    kind: 'validation',
    type: 'min_length',
    reference: J,
    async: !1,
    expects: `>=${n}`,
    requirement: n,
    message: e,
    '~run'(t, r) {
      return (
        t.typed &&
          t.value.length < this.requirement &&
          _(this, 'length', t, r, { received: `${t.value.length}` }),
        t
      );
    },
  };
}
function be(n, e) {
  return {
    kind: 'validation',
    type: 'min_value',
    reference: be,
    async: !1,
    expects: `>=${n instanceof Date ? n.toJSON() : q(n)}`,
    requirement: n,
    message: e,
    '~run'(t, r) {
      return (
        t.typed &&
          !(t.value >= this.requirement) &&
          _(this, 'value', t, r, { received: t.value instanceof Date ? t.value.toJSON() : q(t.value) }),
        t
      );
    },
  };
}
function M(n, e) {
  return {
    kind: 'validation',
    type: 'regex',
    reference: M,
    async: !1,
    expects: `${n}`,
    requirement: n,
    message: e,
    '~run'(t, r) {
      return (t.typed && !this.requirement.test(t.value) && _(this, 'format', t, r), t);
    },
  };
}
function X(n) {
  return {
    kind: 'transformation',
    type: 'transform',
    reference: X,
    async: !1,
    operation: n,
    '~run'(e) {
      return ((e.value = this.operation(e.value)), e);
    },
  };
}
function ur(n, e, t) {
  return typeof n.fallback == 'function' ? n.fallback(e, t) : n.fallback;
}
function Et(n, e, t) {
  return typeof n.default == 'function' ? n.default(e, t) : n.default;
}
function ze(n, e) {
  return W({
    kind: 'schema',
    type: 'array',
    reference: ze,
    expects: 'Array',
    async: !1,
    item: n,
    message: e,
    '~run'(t, r) {
      let s = t.value;
      if (Array.isArray(s)) {
        ((t.typed = !0), (t.value = []));
        for (let i = 0; i < s.length; i++) {
          let o = s[i],
            a = this.item['~run']({ value: o }, r);
          if (a.issues) {
            let u = { type: 'array', origin: 'value', input: s, key: i, value: o };
            for (let l of a.issues) (l.path ? l.path.unshift(u) : (l.path = [u]), t.issues?.push(l));
            if ((t.issues || (t.issues = a.issues), r.abortEarly)) {
              t.typed = !1;
              break;
            }
          }
          (a.typed || (t.typed = !1), t.value.push(a.value));
        }
      } else _(this, 'type', t, r);
      return t;
    },
  });
}
function Ae(n) {
  return W({
    kind: 'schema',
    type: 'number',
    reference: Ae,
    expects: 'number',
    async: !1,
    message: n,
    '~run'(e, t) {
      return (typeof e.value == 'number' && !isNaN(e.value) ? (e.typed = !0) : _(this, 'type', e, t), e);
    },
  });
}
function Z(n, e) {
  return W({
    kind: 'schema',
    type: 'object',
    reference: Z,
    expects: 'Object',
    async: !1,
    entries: n,
    message: e,
    '~run'(t, r) {
      let s = t.value;
      if (s && typeof s == 'object') {
        ((t.typed = !0), (t.value = {}));
        for (let i in this.entries) {
          let o = this.entries[i];
          if (
            i in s ||
            ((o.type === 'exact_optional' || o.type === 'optional' || o.type === 'nullish') &&
              o.default !== void 0)
          ) {
            let a = i in s ? s[i] : Et(o),
              u = o['~run']({ value: a }, r);
            if (u.issues) {
              let l = { type: 'object', origin: 'value', input: s, key: i, value: a };
              for (let c of u.issues) (c.path ? c.path.unshift(l) : (c.path = [l]), t.issues?.push(c));
              if ((t.issues || (t.issues = u.issues), r.abortEarly)) {
                t.typed = !1;
                break;
              }
            }
            (u.typed || (t.typed = !1), (t.value[i] = u.value));
          } else if (o.fallback !== void 0) t.value[i] = ur(o);
          else if (
            o.type !== 'exact_optional' &&
            o.type !== 'optional' &&
            o.type !== 'nullish' &&
            (_(this, 'key', t, r, {
              input: void 0,
              expected: `"${i}"`,
              path: [{ type: 'object', origin: 'key', input: s, key: i, value: s[i] }],
            }),
            r.abortEarly)
          )
            break;
        }
      } else _(this, 'type', t, r);
      return t;
    },
  });
}
function p(n, e) {
  return W({
    kind: 'schema',
    type: 'optional',
    reference: p,
    expects: `(${n.expects} | undefined)`,
    async: !1,
    wrapped: n,
    default: e,
    '~run'(t, r) {
      return t.value === void 0 && (this.default !== void 0 && (t.value = Et(this, t, r)), t.value === void 0)
        ? ((t.typed = !0), t)
        : this.wrapped['~run'](t, r);
    },
  });
}
function Q(n, e) {
  return W({
    kind: 'schema',
    type: 'picklist',
    reference: Q,
    expects: ar(n.map(q), '|'),
    async: !1,
    options: n,
    message: e,
    '~run'(t, r) {
      return (this.options.includes(t.value) ? (t.typed = !0) : _(this, 'type', t, r), t);
    },
  });
}
function b(n) {
  return W({
    kind: 'schema',
    type: 'string',
    reference: b,
    expects: 'string',
    async: !1,
    message: n,
    '~run'(e, t) {
      return (typeof e.value == 'string' ? (e.typed = !0) : _(this, 'type', e, t), e);
    },
  });
}
function m(...n) {
  return W({
    ...n[0],
    pipe: n,
    '~run'(e, t) {
      for (let r of n)
        if (r.kind !== 'metadata') {
          if (e.issues && (r.kind === 'schema' || r.kind === 'transformation')) {
            e.typed = !1;
            break;
          }
          (!e.issues || (!t.abortEarly && !t.abortPipeEarly)) && (e = r['~run'](e, t));
        }
      return e;
    },
  });
}
function B(n, e, t) {
  let r = n['~run']({ value: e }, gt(t));
  return { typed: r.typed, success: !r.issues, output: r.value, issues: r.issues };
}
var wt = require('node:crypto'),
  Ye = class extends Error {
    name = 'ConfigError';
  },
  cr = new Set([
    'afc518dd47e700681f890780989cb8ab203c42d86ad78e1174eb0538401487ad',
    '9668bfef2b8a047a3fc79619c3b747746c64b6bcd81e5a5a99ee606f1f3b16af',
    'bd8e5dfa8fa42a2e34f38e319fe4210ef2ea09a71a174d925ebd37b9228959d7',
  ]),
  lr = ['WECHAT_APPSECRET', 'WECHAT_MCH_KEY', 'WECHAT_MCH_KEY_PREVIOUS', 'SESSION_SECRET'],
  fr = /(?:^|\.)mch\.weixin\.qq\.com\.?$/i,
  hr =
    /^(?:localhost\.?|0\.0\.0\.0|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[.*\])$/;
function y(n, e) {
  throw new Ye(`${n}: ${e}.`);
}
function bt(n) {
  for (let e of lr) {
    let t = n[e];
    t !== void 0 &&
      cr.has((0, wt.createHash)('sha256').update(t, 'utf8').digest('hex')) &&
      y(e, 'this is the value of .env.example, which everybody knows; give your own');
  }
  for (let e of ['NOTIFY_URL', 'REFUND_NOTIFY_URL']) {
    let t = n[e];
    t !== void 0 &&
      (t.startsWith('https://') || y(e, 'outside the local stage WeChat needs https'),
      hr.test(new URL(t).hostname) && y(e, 'WeChat cannot reach this machine; give a public address'));
  }
  (n.WECHAT_API_BASE_URL?.startsWith('https://') === !1 &&
    y('WECHAT_API_BASE_URL', 'outside the local stage WeChat is reached by https only'),
    n.WECHAT_PAY_BASE_URLS?.every((e) => e.startsWith('https://')) === !1 &&
      y('WECHAT_PAY_BASE_URLS', 'outside the local stage WeChat is reached by https only'));
}
function At(n) {
  let { WECHAT_CERT_SECRET: e, WECHAT_CERT_FILE: t, WECHAT_CERT_KEY_FILE: r } = n;
  (e !== void 0 &&
    (t ?? r) !== void 0 &&
    y(
      'WECHAT_CERT_SECRET',
      'WECHAT_CERT_FILE or WECHAT_CERT_KEY_FILE is set too; give the one or the others',
    ),
    !(e !== void 0 || (t !== void 0 && r !== void 0)) &&
      y(
        t === void 0 ? 'WECHAT_CERT_FILE' : 'WECHAT_CERT_KEY_FILE',
        'it is missing; WeChat refunds only whoever shows the client certificate: give apiclient_cert.pem as WECHAT_CERT_FILE and apiclient_key.pem as WECHAT_CERT_KEY_FILE, or the ARN of a secret with both as WECHAT_CERT_SECRET',
      ));
}
function Tt(n) {
  for (let e of ['WECHAT_PAY_BASE_URLS', 'WECHAT_REFUND_BASE_URLS'])
    n[e]?.some((r) => fr.test(new URL(r).hostname)) !== !0 ||
      n.ALLOW_REAL_WECHAT === 'yes' ||
      y(
        e,
        "these are WeChat's real payment hosts, where an order costs money; point it at the simulator, or set ALLOW_REAL_WECHAT=yes",
      );
}
function St(n) {
  let { STAGE: e, BILLS_BUCKET: t, BILLS_FOLDER: r } = n;
  (t !== void 0 && r !== void 0 && y('BILLS_FOLDER', 'BILLS_BUCKET is given too; remove one of them'),
    e === 'local' &&
      t === void 0 &&
      r === void 0 &&
      y('BILLS_FOLDER', 'it is missing; give the folder that keeps bills and reports, such as .local/bills'),
    e !== 'local' &&
      t === void 0 &&
      y('BILLS_BUCKET', 'it is missing; give the name of the S3 bucket that keeps bills and reports'));
}
function E(n, e) {
  return m(b(e), M(n, e));
}
function Je(n) {
  return m(
    b(n),
    I((e) => /^https?:$/.test(URL.canParse(e) ? new URL(e).protocol : ''), n),
    I((e) => !/[?#@\s]/.test(e), n),
  );
}
function te(n, e, t) {
  let r = `give whole ${n} from ${e} to ${t}`;
  return m(E(/^[1-9]\d{0,5}$/, r), X(Number), be(e, r), we(t, r));
}
var Te = 'give the bare address of a host, such as https://api.mch.weixin.qq.com, without a path or a query',
  Se = 'copy the API v2 key (APIv2\u5BC6\u94A5), 32 letters and digits, from the WeChat Pay merchant console',
  pr = 'copy the AppSecret, 32 letters and digits, from the console of the mini program',
  Ct = 'give the name of a DynamoDB table',
  xt = m(
    Je(Te),
    I((n) => !URL.canParse(n) || new URL(n).pathname === '/', Te),
    X((n) => n.replace(/\/$/, '')),
  ),
  kt = m(
    b(Te),
    X((n) => n.split(',').map((e) => e.trim())),
    ze(xt),
    J(1, Te),
  ),
  Rt = /^[^\p{Cc}?*"<>|]{1,1024}$/u,
  It = 'https://api.mch.weixin.qq.com,https://api2.mch.weixin.qq.com',
  Xe = {
    STAGE: E(/^[a-z][a-z0-9-]{0,19}$/, 'give local, or the name of the deployed stage in small letters'),
    WECHAT_APPID: E(
      /^wx[0-9a-f]{16}$/,
      'copy the AppID (wx and 16 hexadecimal digits) from mp.weixin.qq.com',
    ),
    WECHAT_APPSECRET: E(/^[0-9A-Za-z]{32}$/, pr),
    WECHAT_MCH_ID: E(
      /^\d{8,10}$/,
      'copy the merchant number (\u5546\u6237\u53F7), 8 to 10 digits, from pay.weixin.qq.com',
    ),
    WECHAT_MCH_KEY: E(/^[0-9A-Za-z]{32}$/, Se),
    WECHAT_MCH_KEY_PREVIOUS: p(E(/^[0-9A-Za-z]{32}$/, `${Se}, or remove it when the change is over`)),
    WECHAT_SIGN_TYPE: p(Q(['MD5', 'HMAC-SHA256'], 'give MD5 or HMAC-SHA256'), 'MD5'),
    NOTIFY_URL: m(
      Je('give the public https address of payment-notify, without a query'),
      Ee(256, 'WeChat takes at most 256 bytes'),
    ),
    REFUND_NOTIFY_URL: m(
      Je('give the public https address of refund-notify, without a query'),
      Ee(256, 'WeChat takes at most 256 bytes'),
    ),
    SESSION_SECRET: m(
      b('give at least 32 random bytes: openssl rand -hex 32'),
      Ve(32, 'give at least 32 random bytes: openssl rand -hex 32'),
      M(/^\S+$/, 'it holds a blank; give at least 32 random bytes: openssl rand -hex 32'),
    ),
    OUT_TRADE_NO_PREFIX: m(
      p(b(), ''),
      M(/^[0-9A-Za-z_\-|*]{0,8}$/, 'give 1 to 8 of 0-9 A-Z a-z _ - | *, or remove it for none'),
    ),
    ORDER_MINUTES: p(te('minutes', 5, 10080), '1440'),
    MAX_OPEN_ORDERS: p(te('orders', 1, 500), '20'),
    CHECK_FIRST_SECONDS: p(te('seconds', 1, 3600), '60'),
    CHECK_LONGEST_MINUTES: p(te('minutes', 1, 1440), '360'),
    CHECKS_PER_SECOND: p(te('checks', 1, 500), '20'),
    ORDERS_TABLE: E(/^[0-9A-Za-z_.-]{3,255}$/, Ct),
    PRODUCTS_TABLE: E(/^[0-9A-Za-z_.-]{3,255}$/, Ct),
    EVENT_BUS: E(/^[0-9A-Za-z/_.-]{1,256}$/, 'give the name of an EventBridge event bus'),
    WECHAT_API_BASE_URL: p(xt, 'https://api.weixin.qq.com'),
    WECHAT_PAY_BASE_URLS: p(kt, It),
    WECHAT_REFUND_BASE_URLS: p(
      m(
        kt,
        I(
          (n) => n.every((e) => e.startsWith('https://')),
          'give https addresses only: the client certificate is shown there',
        ),
      ),
      It,
    ),
    WECHAT_SHIPPING: p(
      Q(
        ['yes'],
        "give yes where WeChat freezes this mini program's money until goods are shipped (\u53D1\u8D27\u4FE1\u606F\u7BA1\u7406), or remove it",
      ),
    ),
    BILLS_BUCKET: p(E(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'give the name of an S3 bucket')),
    BILLS_FOLDER: p(E(/^[^\p{Cc}?*"<>|]{1,1024}$/u, 'give a folder on this machine, such as .local/bills')),
    WECHAT_CERT_SECRET: p(
      E(
        /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[0-9A-Za-z/_+=.@-]{1,512}$/,
        'give the ARN of the secret that holds the client certificate as JSON: {"cert": "\u2026PEM\u2026", "key": "\u2026PEM\u2026"}',
      ),
    ),
    WECHAT_CERT_FILE: p(E(Rt, 'give the path of apiclient_cert.pem')),
    WECHAT_CERT_KEY_FILE: p(E(Rt, 'give the path of apiclient_key.pem')),
    ALLOW_REAL_WECHAT: p(Q(['yes'], 'give yes, or remove it')),
  };
var dr = {
  'login-to-openid': ['STAGE', 'WECHAT_APPID', 'WECHAT_APPSECRET', 'SESSION_SECRET', 'WECHAT_API_BASE_URL'],
  'create-order-and-sign': [
    'STAGE',
    'WECHAT_APPID',
    'WECHAT_MCH_ID',
    'WECHAT_MCH_KEY',
    'WECHAT_SIGN_TYPE',
    'NOTIFY_URL',
    'SESSION_SECRET',
    'OUT_TRADE_NO_PREFIX',
    'ORDER_MINUTES',
    'MAX_OPEN_ORDERS',
    'CHECK_FIRST_SECONDS',
    'ORDERS_TABLE',
    'PRODUCTS_TABLE',
    'WECHAT_PAY_BASE_URLS',
    'WECHAT_SHIPPING',
    'ALLOW_REAL_WECHAT',
  ],
  'get-order': [
    'STAGE',
    'WECHAT_APPID',
    'WECHAT_MCH_ID',
    'WECHAT_MCH_KEY',
    'SESSION_SECRET',
    'ORDERS_TABLE',
    'WECHAT_PAY_BASE_URLS',
    'WECHAT_SHIPPING',
    'ALLOW_REAL_WECHAT',
  ],
  'close-order': [
    'STAGE',
    'WECHAT_APPID',
    'WECHAT_MCH_ID',
    'WECHAT_MCH_KEY',
    'SESSION_SECRET',
    'ORDERS_TABLE',
    'WECHAT_PAY_BASE_URLS',
    'WECHAT_SHIPPING',
    'ALLOW_REAL_WECHAT',
  ],
  'list-orders': ['STAGE', 'WECHAT_APPID', 'SESSION_SECRET', 'ORDERS_TABLE'],
  'reconcile-orders': [
    'STAGE',
    'WECHAT_APPID',
    'WECHAT_APPSECRET',
    'WECHAT_API_BASE_URL',
    'WECHAT_MCH_ID',
    'WECHAT_MCH_KEY',
    'CHECK_FIRST_SECONDS',
    'CHECK_LONGEST_MINUTES',
    'CHECKS_PER_SECOND',
    'ORDERS_TABLE',
    'WECHAT_PAY_BASE_URLS',
    'WECHAT_SHIPPING',
    'ALLOW_REAL_WECHAT',
  ],
  'payment-notify': [
    'STAGE',
    'WECHAT_APPID',
    'WECHAT_MCH_ID',
    'WECHAT_MCH_KEY',
    'WECHAT_MCH_KEY_PREVIOUS',
    'WECHAT_SIGN_TYPE',
    'ORDERS_TABLE',
    'WECHAT_PAY_BASE_URLS',
    'WECHAT_SHIPPING',
    'ALLOW_REAL_WECHAT',
  ],
  'publish-order-events': ['STAGE', 'EVENT_BUS'],
  'ship-order': [
    'STAGE',
    'WECHAT_APPID',
    'WECHAT_MCH_ID',
    'WECHAT_APPSECRET',
    'WECHAT_SHIPPING',
    'ORDERS_TABLE',
    'WECHAT_API_BASE_URL',
  ],
  'reconcile-bill': [
    'STAGE',
    'WECHAT_APPID',
    'WECHAT_MCH_ID',
    'WECHAT_MCH_KEY',
    'WECHAT_SIGN_TYPE',
    'OUT_TRADE_NO_PREFIX',
    'ORDERS_TABLE',
    'BILLS_BUCKET',
    'BILLS_FOLDER',
    'WECHAT_PAY_BASE_URLS',
    'ALLOW_REAL_WECHAT',
  ],
  'refund-order': [
    'STAGE',
    'WECHAT_APPID',
    'WECHAT_MCH_ID',
    'WECHAT_MCH_KEY',
    'REFUND_NOTIFY_URL',
    'ORDERS_TABLE',
    'WECHAT_PAY_BASE_URLS',
    'WECHAT_REFUND_BASE_URLS',
    'WECHAT_CERT_SECRET',
    'WECHAT_CERT_FILE',
    'WECHAT_CERT_KEY_FILE',
    'WECHAT_SHIPPING',
    'ALLOW_REAL_WECHAT',
  ],
  'refund-notify': [
    'STAGE',
    'WECHAT_APPID',
    'WECHAT_MCH_ID',
    'WECHAT_MCH_KEY',
    'ORDERS_TABLE',
    'WECHAT_PAY_BASE_URLS',
    'WECHAT_SHIPPING',
    'ALLOW_REAL_WECHAT',
  ],
  secret: ['STAGE', 'WECHAT_APPSECRET', 'WECHAT_MCH_KEY', 'WECHAT_MCH_KEY_PREVIOUS', 'SESSION_SECRET'],
  'npm start': Object.keys(Xe),
};
function Ot(n, e = process.env) {
  let t = {};
  for (let s of dr[n]) {
    let i = e[s];
    i?.trim() === '' && y(s, 'it is blank; give it a value or remove it');
    let o = B(Xe[s], i);
    if (!o.success) {
      let a = o.issues[0].message;
      y(s, i === void 0 ? `it is missing; ${a}` : a);
    }
    t[s] = o.output;
  }
  let r = t;
  return (
    r.WECHAT_MCH_KEY !== void 0 &&
      r.WECHAT_MCH_KEY === r.WECHAT_APPSECRET &&
      y('WECHAT_MCH_KEY', `it equals WECHAT_APPSECRET, and these are two different secrets; ${Se}`),
    r.WECHAT_MCH_KEY !== void 0 &&
      r.WECHAT_MCH_KEY === r.WECHAT_MCH_KEY_PREVIOUS &&
      y('WECHAT_MCH_KEY_PREVIOUS', 'it equals WECHAT_MCH_KEY; give the key before the change, or remove it'),
    r.SESSION_SECRET !== void 0 &&
      r.SESSION_SECRET === r.WECHAT_MCH_KEY &&
      y('SESSION_SECRET', 'it equals WECHAT_MCH_KEY; give it random bytes of its own: openssl rand -hex 32'),
    'BILLS_BUCKET' in t && St(r),
    'WECHAT_CERT_SECRET' in t && At(r),
    r.STAGE === 'local' ? Tt(r) : bt(r),
    t
  );
}
var mr = [15, 33, 33, 36, 41, 41];
function yr(...n) {
  return `${n
    .map((t, r) => t.padEnd(mr[r] ?? 0))
    .join(' ')
    .trimEnd()}
`;
}
var Ns = yr(
  'kind',
  'outTradeNo',
  'transactionId',
  'outRefundNo',
  'there (WeChat)',
  'here (books)',
  'explained by',
);
var gr = {
    meaning: 'WeChat does not know this login code.',
    cause:
      'errcode 40029: the code is older than five minutes, was cut, or comes from a mini program whose AppID is not WECHAT_APPID.',
    cure: 'Call wx.login again and send its code at once: it lives five minutes and belongs to one mini program, so check the AppID of the project too.',
  },
  vr = {
    meaning: 'This login code has been used already.',
    cause: 'errcode 40163: the same code came twice, mostly because the mini program sent its request twice.',
    cure: 'A login code works once. Call wx.login again for a new one, and look for requests that are sent twice.',
  },
  _r = {
    meaning: 'WeChat blocks this user as high-risk.',
    cause: 'errcode 40226: WeChat has its reasons, and does not name them.',
    cure: 'WeChat blocks this user as high-risk. Repeating does not help.',
  },
  C = {
    request_malformed: {
      meaning: 'The request body cannot be read.',
      cause: 'It is no JSON object, it is not valid UTF-8, or a form names a field twice.',
      cure: 'Send an object, such as {"sku": "\u2026"}, or a form that names each field once.',
    },
    request_too_large: {
      meaning: 'The request body is too large.',
      cause: 'It has more than 16 KiB.',
      cure: 'Send less: only the fields that the README names.',
    },
    content_type_unsupported: {
      meaning: 'The content type is not supported.',
      cause: 'The body is said to be neither JSON nor a form.',
      cure: 'Send Content-Type: application/json (or application/x-www-form-urlencoded).',
    },
    field_invalid: {
      meaning: 'A field is missing or not valid.',
      cause:
        'A field is missing, has a value that is not allowed, or is none of this request; a misspelled one too.',
      cure: 'errors names each field at fault, and says how it must look.',
    },
    token_missing: {
      meaning: 'The session token is missing.',
      cause: 'The request has no header Authorization: Bearer <token>.',
      cure: 'Send the token of POST /login as the header Authorization: Bearer <token>.',
    },
    token_invalid: {
      meaning: 'The session token is not valid.',
      cause: 'It was cut or changed, comes from another stage, or SESSION_SECRET is a new one.',
      cure: 'The token is not one of this backend: log in again with POST /login.',
    },
    token_expired: {
      meaning: 'The session token has expired.',
      cause: 'A token lives two hours.',
      cure: 'The session has ended: log in again with wx.login and POST /login.',
    },
    openid_mismatch: {
      meaning: 'The openid is not the one that logged in.',
      cause: 'The body names another openid than the session.',
      cure: 'Leave it out: the payer is the openid of the session.',
    },
    login_code_invalid: gr,
    login_code_used: vr,
    login_rate_limited: {
      meaning: 'This user logs in too often.',
      cause:
        'errcode 45011: the mini program logs in for every request instead of keeping its token for two hours.',
      cure: 'Wait a minute before wx.login is called again for this user.',
    },
    login_user_blocked: _r,
    sku_unknown: {
      meaning: 'There is no such product.',
      cause: 'The sku is misspelled, or the catalogue was not imported into this stage.',
      cure: 'Name a sku of the catalogue, or import it: npm run catalog -- import catalog.json.',
    },
    sku_off_sale: {
      meaning: 'This product is not on sale.',
      cause: 'Its onSale is false in the catalogue.',
      cure: 'Tell the customer; or set onSale to true and import the catalogue again.',
    },
    total_fee_required: {
      meaning: 'This product needs an amount.',
      cause: 'The amount of this product is open, and the request names none.',
      cure: 'Send totalFee, in fen, between minFee and maxFee of the product.',
    },
    total_fee_not_open: {
      meaning: 'This product has a fixed price.',
      cause: 'The request names an amount. Prices never come from the client.',
      cure: 'Leave totalFee out: the price of this product comes from the catalogue.',
    },
    total_fee_out_of_range: {
      meaning: 'The amount is out of range.',
      cause:
        'It is not between minFee and maxFee of the product, or the order costs more than one payment can be.',
      cure: 'Send an amount within the range that detail names, or order less at once.',
    },
    out_trade_no_used: {
      meaning: 'This out_trade_no is in use.',
      cause:
        'The number belongs to an order of somebody else, here or in another system of the same merchant. At WeChat it was asked first, and knows of no payment of yours.',
      cure: 'Another order has this number. Place yours under another outTradeNo.',
    },
    order_differs: {
      meaning: 'This order was placed with other values.',
      cause: 'Your own order of this number has another sku, quantity, attach or totalFee.',
      cure: 'Repeat it as it was, or place a new one under another outTradeNo.',
    },
    order_expired: {
      meaning: 'This order can no longer be paid.',
      cause: 'The ORDER_MINUTES of the order are over.',
      cure: 'Place a new one under another outTradeNo.',
    },
    order_paid: {
      meaning: 'This order is paid already.',
      cause:
        'The order is paid, or money came for it that does not fit. Where WeChat calls it paid, this is said only after a signed query.',
      cure: 'This order is paid: read it with GET /orders/{outTradeNo}. Do not pay again.',
    },
    order_closed: {
      meaning: 'This order is closed.',
      cause:
        'Nobody paid it in time, and it was closed; or the number is of an order that another system of the merchant revoked. WeChat was asked.',
      cure: 'This order is closed. Place a new one under another outTradeNo.',
    },
    payment_refused: {
      meaning: 'WeChat refuses this payment.',
      cause: 'err_code NOTENOUGH: the balance of the payer is not enough.',
      cure: "The payer's balance is not enough. The payer may pay in another way; repeat the request then.",
    },
    order_not_found: {
      meaning: 'There is no such order.',
      cause:
        'The number is misspelled or of another stage; or the order is of another user, who alone may read it.',
      cure: 'No order that you may see has this number. Check the outTradeNo, upper and lower case too.',
    },
    order_not_closable_yet: {
      meaning: 'WeChat does not close this order yet.',
      cause:
        'It is younger than five minutes; or closing it was tried less than 15 seconds ago; or the payer is just paying it.',
      cure: 'Close it again from `closableAt` on. It can be paid until then.',
    },
    too_many_open_orders: {
      meaning: 'You have too many unpaid orders.',
      cause: 'As many orders of this user are unpaid and not expired as MAX_OPEN_ORDERS allows.',
      cure: 'Pay one of `openOrders`, or close one with POST /orders/{outTradeNo}/close, which WeChat allows five minutes after its creation; then repeat the request. The oldest stand first.',
    },
    order_other_merchant: {
      meaning: 'This order is not of this merchant.',
      cause:
        'The order was placed under another AppID or merchant number than this backend has now: appId or mchId of the stage was changed.',
      cure: 'Nothing was done, and WeChat Pay was not asked. Use the stage that has the AppID and the merchant number of the order, or the merchant console.',
    },
    refund_funds_short: {
      meaning: 'The merchant account does not cover the refund.',
      cause:
        'err_code NOTENOUGH: WeChat takes refunds from money that is not settled yet, and there is less of it.',
      cure: 'The money in your merchant account that is not settled yet does not cover this refund. Top the account up (pay.weixin.qq.com), then repeat the same request, with the same outRefundNo.',
    },
    refund_refused: {
      meaning: 'WeChat will not make this refund.',
      cause: 'The payment is too old, or the account of the payer cannot take the money.',
      cure: 'Pay the money back in another way.',
    },
    refund_transaction_unknown: {
      meaning: 'No money of this transaction stands on the order.',
      cause: 'transactionId is neither the payment of this order nor one of its anomalies.',
      cure: 'Name the transactionId of one of the anomalies of this order, or leave it out for the payment itself.',
    },
    refund_differs: {
      meaning: 'This refund was asked for with other values.',
      cause: 'The same outRefundNo came before with another refundFee, reason or transactionId.',
      cure: 'This outRefundNo stands on the order with another refundFee, reason or transactionId. Repeat it as it was, or take another outRefundNo for another refund.',
    },
    refund_over_rest: {
      meaning: 'The refund is more than what is left.',
      cause: 'Other refunds of this payment went back, or are reserved.',
      cure: 'Ask for at most what is left; detail names it.',
    },
    refund_currency: {
      meaning: 'The payment was not made in CNY.',
      cause: 'fee_type of the payment is another currency, which this backend does not refund.',
      cure: 'Refund money of another currency by hand, in the merchant console (pay.weixin.qq.com).',
    },
    refund_too_soon: {
      meaning: 'Refunds of one order are a minute apart.',
      cause: 'Another refund of this order is less than a minute old.',
      cure: 'WeChat Pay wants a minute between two refunds of one order. Repeat the same request in a minute.',
    },
    refund_too_many: {
      meaning: 'An order is refunded 50 times at most.',
      cause: '50 refunds of this order were asked for.',
      cure: 'WeChat Pay refunds one order 50 times at most. Pay the rest back in another way.',
    },
    refund_too_late: {
      meaning: 'The payment is more than a year old.',
      cause: 'WeChat Pay takes refunds within a year of the payment.',
      cure: 'WeChat Pay refunds within a year. Pay the money back in another way.',
    },
    refund_number_used: {
      meaning: 'This out_refund_no is in use.',
      cause:
        'Another system of the same merchant, or the merchant console, has refunded something under this number.',
      cure: 'WeChat Pay knows this outRefundNo as another refund: numbers are unique per merchant. Ask under another outRefundNo.',
    },
    shipping_off: {
      meaning: 'Shipments are not switched on.',
      cause: 'WECHAT_SHIPPING of this stage is not yes.',
      cure: 'Set the parameter shipping to yes (WECHAT_SHIPPING) where WeChat freezes the money of this mini program until goods are shipped; otherwise there is nothing to tell it.',
    },
    shipping_not_managed: {
      meaning: 'WeChat manages no shipments here.',
      cause: '\u53D1\u8D27\u4FE1\u606F\u7BA1\u7406 is not in force for this mini program.',
      cure: 'WeChat says that it manages no shipments of this mini program (\u53D1\u8D27\u4FE1\u606F\u7BA1\u7406 is not in force), so no money waits for one. Take WECHAT_SHIPPING away.',
    },
    order_not_paid: {
      meaning: 'This order is not paid.',
      cause: 'Nobody has paid it yet, or it was closed; or money came that does not fit it.',
      cure: 'Only money that was paid can go back, and only what is paid is shipped. Read the order first; where money came that does not fit it, name its transactionId.',
    },
    order_refunded: {
      meaning: 'This order has been refunded in full.',
      cause: 'Refunds took all of its money.',
      cure: 'All the money of this order went back, so WeChat waits for no shipment.',
    },
    shipment_differs: {
      meaning: 'This order was shipped with other values.',
      cause: 'A shipment of this order stands in the books with another kind of delivery or other parcels.',
      cure: 'WeChat was told of another shipment of this order. Repeat that one, or send this one with "correction": true, which WeChat allows once.',
    },
    shipment_not_uploaded: {
      meaning: 'There is no shipment to correct yet.',
      cause: 'The request says correction, and WeChat has no shipment of this order.',
      cure: 'WeChat does not have a shipment of this order yet. Send it without correction, or wait until its shippingState is UPLOADED.',
    },
    shipment_corrected: {
      meaning: 'This shipment has been corrected already.',
      cause: 'WeChat allows one correction, and it is used up.',
      cure: 'WeChat takes one correction of a shipment, and this one has had its own. Tell the payer by other means.',
    },
    shipment_refused: {
      meaning: 'WeChat refuses this shipment.',
      cause:
        'A value of the shipment is not as WeChat wants it, or the payment is in no state to be shipped.',
      cure: 'detail says why and names the errcode: send a shipment that is right.',
    },
    merchant_misconfigured: {
      meaning: 'WeChat refuses our configuration.',
      cause:
        'AppID, AppSecret, merchant number, key, certificate, IP allow-list or rights are not as WeChat has them; npm run doctor looks for which.',
      cure: 'The operator of this backend has to act: the log names the errCode or errcode, docs/errors.md the cure of each.',
    },
    wechat_refused: {
      meaning: 'WeChat refuses our request.',
      cause:
        'A parameter is missing or not as WeChat wants it, two of them do not belong together, or the signature is wrong.',
      cure: 'The operator of this backend has to act: the log has errCode, errcode or returnMsg, and docs/errors.md what each says.',
    },
    wechat_answer_invalid: {
      meaning: "WeChat's answer cannot be believed.",
      cause:
        'The answer is not signed, is signed wrongly, is no answer of the API, or contradicts the books.',
      cure: 'Repeat the same request; nothing is lost. For a login, call wx.login again for a new code.',
    },
    wechat_unavailable: {
      meaning: 'WeChat does not answer.',
      cause: 'WeChat is busy or silent, or calls an order paid or closed that its query does not confirm.',
      cure: 'Repeat the same request, with the same numbers, in a few seconds. For a login, call wx.login again for a new code.',
    },
    internal_error: {
      meaning: 'Something went wrong on our side.',
      cause: 'The database did not answer, a product of the catalogue is broken, or there is a bug.',
      cure: 'Repeat the same request; if it fails again, the log of this function says why.',
    },
  };
var Pt = {
    request_malformed: { status: 400, who: 'caller' },
    request_too_large: { status: 413, who: 'caller' },
    content_type_unsupported: { status: 415, who: 'caller' },
    field_invalid: { status: 400, who: 'caller' },
    token_missing: { status: 401, who: 'caller' },
    token_invalid: { status: 401, who: 'caller' },
    token_expired: { status: 401, who: 'caller' },
    openid_mismatch: { status: 403, who: 'caller' },
    login_code_invalid: { status: 400, who: 'caller' },
    login_code_used: { status: 409, who: 'caller' },
    login_rate_limited: { status: 429, who: 'caller' },
    login_user_blocked: { status: 403, who: 'payer' },
    sku_unknown: { status: 422, who: 'caller' },
    sku_off_sale: { status: 409, who: 'caller' },
    total_fee_required: { status: 400, who: 'caller' },
    total_fee_not_open: { status: 422, who: 'caller' },
    total_fee_out_of_range: { status: 422, who: 'caller' },
    out_trade_no_used: { status: 409, who: 'caller' },
    order_differs: { status: 409, who: 'caller' },
    order_expired: { status: 409, who: 'caller' },
    order_paid: { status: 409, who: 'caller' },
    order_closed: { status: 409, who: 'caller' },
    payment_refused: { status: 409, who: 'payer' },
    order_not_found: { status: 404, who: 'caller' },
    order_not_closable_yet: { status: 409, who: 'caller' },
    too_many_open_orders: { status: 429, who: 'caller' },
    order_other_merchant: { status: 409, who: 'caller' },
    refund_funds_short: { status: 409, who: 'caller' },
    refund_refused: { status: 409, who: 'caller' },
    refund_transaction_unknown: { status: 409, who: 'caller' },
    refund_differs: { status: 409, who: 'caller' },
    refund_over_rest: { status: 409, who: 'caller' },
    refund_currency: { status: 409, who: 'caller' },
    refund_too_soon: { status: 409, who: 'caller' },
    refund_too_many: { status: 409, who: 'caller' },
    refund_too_late: { status: 409, who: 'caller' },
    refund_number_used: { status: 409, who: 'caller' },
    shipping_off: { status: 409, who: 'caller' },
    shipping_not_managed: { status: 409, who: 'caller' },
    order_not_paid: { status: 409, who: 'caller' },
    order_refunded: { status: 409, who: 'caller' },
    shipment_differs: { status: 409, who: 'caller' },
    shipment_not_uploaded: { status: 409, who: 'caller' },
    shipment_corrected: { status: 409, who: 'caller' },
    shipment_refused: { status: 409, who: 'caller' },
    merchant_misconfigured: { status: 500, who: 'merchant' },
    wechat_refused: { status: 502, who: 'merchant' },
    wechat_answer_invalid: { status: 502, who: 'wechat' },
    wechat_unavailable: { status: 503, who: 'wechat' },
    internal_error: { status: 500, who: 'merchant' },
  },
  d = class n extends Error {
    name = 'PayError';
    code;
    detail;
    fields;
    facts;
    outTradeNo;
    members;
    constructor(e, t = C[e].cure, r = {}) {
      (super(`${e}: ${t}`),
        (this.code = e),
        (this.detail = t),
        (this.fields = r.fields ?? []),
        (this.facts = r.facts ?? {}),
        (this.outTradeNo = r.outTradeNo),
        (this.members = r.members ?? {}));
    }
    about(e) {
      let { code: t, detail: r, fields: s, facts: i, members: o } = this;
      return new n(t, r, { fields: s, facts: i, members: o, outTradeNo: e });
    }
  };
function Lt(n, e) {
  if (e instanceof d) {
    let { code: t, facts: r, outTradeNo: s } = e;
    return (
      (t === 'merchant_misconfigured' || t === 'wechat_refused') &&
        n.count('WechatRefusals', String(r.errCode ?? r.errcode ?? r.reason ?? 'return_code')),
      r.reason === 'ambiguous' && n.count('AmbiguousMessages'),
      t === 'refund_funds_short' && n.count('FundsShort'),
      { ...r, code: t, ...(s !== void 0 && { outTradeNo: s }) }
    );
  }
  if (e instanceof Error) {
    let { name: t, message: r, stack: s } = e;
    return { code: 'internal_error', errorName: t, errorMessage: r, stack: s };
  }
  return { code: 'internal_error', errorName: typeof e };
}
var qs = 1440 * 6e4;
function Nt(n) {
  let e = new Map(Object.entries(n.headers ?? {}).map(([r, s]) => [r.toLowerCase(), s ?? ''])),
    t = n.requestContext;
  return {
    requestId: t?.requestId ?? '',
    route: n.routeKey ?? '',
    header: (r) => e.get(r.toLowerCase()),
    pathParameter: (r) => n.pathParameters?.[r],
    query: n.queryStringParameters ?? {},
    body: Buffer.from(n.body ?? '', n.isBase64Encoded === !0 ? 'base64' : 'utf8'),
    sourceIp: t?.http?.sourceIp ?? '',
  };
}
function Wt(n, e) {
  return {
    statusCode: n,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(e),
  };
}
var Dt = 10,
  Er = { wechat_unavailable: 5, login_rate_limited: 60, refund_too_soon: 60 };
function Mt(n) {
  let {
      code: e,
      detail: t,
      fields: r,
      outTradeNo: s,
      members: i,
    } = n instanceof d ? n : new d('internal_error'),
    { status: o } = Pt[e],
    a = Er[e];
  return {
    statusCode: o,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...(a !== void 0 && { 'retry-after': String(a) }),
      ...(o === 401 && { 'www-authenticate': 'Bearer' }),
    },
    body: JSON.stringify({
      type: `urn:problem-type:miniprogram-pay:${e}`,
      title: C[e].meaning,
      status: o,
      code: e,
      detail: t,
      ...(s !== void 0 && { outTradeNo: s }),
      ...i,
      ...(r.length > 0 && { errors: r.slice(0, Dt) }),
      ...(r.length > Dt && { errorCount: r.length }),
    }),
  };
}
function wr(n, e) {
  return n >= 500 || e.anomaly !== void 0
    ? 'error'
    : n >= 400 || e.refusal !== void 0 || e.unanswered !== void 0
      ? 'warn'
      : 'info';
}
function Ht(n, e, t = Mt) {
  return async (r) => {
    let s = n.now().getTime(),
      i = Nt(r),
      o = {},
      a;
    try {
      a = await e(i, (l) => {
        o = { ...o, ...l };
      });
    } catch (l) {
      ((a = t(l)), (o = { ...o, ...Lt(n.telemetry, l) }));
    }
    let u = a.statusCode;
    return (
      n.telemetry.log(wr(u, o), 'request', {
        requestId: i.requestId,
        route: i.route,
        status: u,
        durationMs: n.now().getTime() - s,
        ...o,
      }),
      n.telemetry.flush(),
      a
    );
  };
}
var Ft = 64;
function br(n) {
  let e = Array.from(n);
  return e.length <= Ft ? n : `${e.slice(0, Ft).join('')}\u2026`;
}
function jt(n) {
  let e = Array.from(n, ({ field: r, detail: s }) => ({ field: br(r), detail: s })),
    [t] = e;
  return new d('field_invalid', `${t?.field ?? ''}: ${t?.detail ?? ''}`, { fields: e });
}
var Ut = 16 * 1024;
function Ar(n) {
  return typeof n == 'object' && n !== null && !Array.isArray(n);
}
function Tr(n) {
  let e;
  try {
    e = JSON.parse(n);
  } catch {
    throw new d('request_malformed', 'The body is not JSON. Send an object, such as {"sku": "\u2026"}.');
  }
  if (Ar(e)) return { kind: 'json', fields: e };
  throw new d(
    'request_malformed',
    'The body is JSON but not an object. Send an object, such as {"sku": "\u2026"}.',
  );
}
function Sr(n) {
  let e = [...new URLSearchParams(n)],
    t = Object.fromEntries(e);
  if (Object.keys(t).length < e.length)
    throw new d('request_malformed', 'A field of the form stands twice. Send each once.');
  return { kind: 'form', fields: t };
}
function Cr(n) {
  if (n.body.byteLength > Ut) throw new d('request_too_large', `Send at most ${Ut} bytes.`);
  let e;
  try {
    e = new TextDecoder('utf-8', { fatal: !0 }).decode(n.body);
  } catch {
    throw new d('request_malformed', 'The body is not valid UTF-8.');
  }
  let t = (n.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (t === 'application/json') return Tr(e);
  if (t === 'application/x-www-form-urlencoded') return Sr(e);
  throw new d('content_type_unsupported');
}
var kr = 'Send a number, not a text: 520, and not "520".';
function Rr(n) {
  return n.replace(/_([a-z])/g, (e, t) => t.toUpperCase());
}
function Ir(n, e) {
  let t = Rr(n);
  return e.includes(t)
    ? { field: n, detail: `There is no such field; did you mean ${t}?` }
    : { field: n, detail: `There is no such field. This request takes ${e.join(', ')}.` };
}
function qt(n, e, t = []) {
  let { kind: r, fields: s } = Cr(n),
    i = Object.keys(e.entries),
    o = Object.fromEntries(
      i.map((c) => {
        let h = Object.hasOwn(s, c) ? s[c] : void 0,
          w = r === 'form' && t.includes(c) && /^(?:0|[1-9]\d{0,14})$/.test(String(h));
        return [c, w ? Number(h) : h];
      }),
    ),
    a = B(e, o),
    u = Object.keys(s).filter((c) => !i.includes(c));
  if (a.success && u.length === 0) return a.output;
  let l = new Map(u.map((c) => [c, Ir(c, i)]));
  for (let c of a.issues ?? []) {
    let h = _t(c) ?? '',
      T = r === 'json' && t.includes(h) && typeof c.input == 'string' ? `${kr} ${c.message}` : c.message;
    l.has(h) || l.set(h, { field: h, detail: T });
  }
  throw jt(l.values());
}
var Ce = 'Send the code of wx.login: a text of 1 to 128 characters.';
function xr(n) {
  return !new RegExp('\\p{Surrogate}', 'u').test(n);
}
var Or = Z({ code: m(b(Ce), J(1, Ce), Ge(128, Ce), I(xr, Ce)) });
function Bt(n) {
  return qt(n, Or).code;
}
var H = new TextEncoder(),
  $t = new TextDecoder(),
  Pr = new TextDecoder('utf-8', { fatal: !0 }),
  ii = 2 ** 32;
function Kt(...n) {
  let e = n.reduce((s, { length: i }) => s + i, 0),
    t = new Uint8Array(e),
    r = 0;
  for (let s of n) (t.set(s, r), (r += s.length));
  return t;
}
var Lr = /[^\x00-\x7f]/;
function ke(n) {
  if (typeof n == 'string' && n.length >= 128) {
    if (Lr.test(n)) throw new TypeError('non-ASCII string encountered in encode()');
    return H.encode(n);
  }
  let e = new Uint8Array(n.length);
  for (let t = 0; t < n.length; t++) {
    let r = n.charCodeAt(t);
    if (r > 127) throw new TypeError('non-ASCII string encountered in encode()');
    e[t] = r;
  }
  return e;
}
function Gt(n, e = !1) {
  if (Uint8Array.prototype.toBase64)
    return n.toBase64({ alphabet: e ? 'base64url' : 'base64', omitPadding: e });
  let t = 32768,
    r = [];
  for (let i = 0; i < n.length; i += t) r.push(String.fromCharCode.apply(null, n.subarray(i, i + t)));
  let s = btoa(r.join(''));
  return e ? s.replace(/=/g, '').replace(/\+/g, '-').replace(/\//g, '_') : s;
}
function Vt(n, e = !1) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(n, { alphabet: e ? 'base64url' : 'base64' });
  if (e) {
    if (n.includes('+') || n.includes('/')) throw new TypeError('Invalid base64url');
    n = n.replace(/-/g, '+').replace(/_/g, '/');
  }
  let t = atob(n),
    r = new Uint8Array(t.length);
  for (let s = 0; s < t.length; s++) r[s] = t.charCodeAt(s);
  return r;
}
var ne = class extends Error {
  static code = 'ERR_JOSE_GENERIC';
  code = 'ERR_JOSE_GENERIC';
  constructor(e, t) {
    (super(e, t), (this.name = this.constructor.name), Error.captureStackTrace?.(this, this.constructor));
  }
};
var x = class extends ne {
  static code = 'ERR_JOSE_NOT_SUPPORTED';
  code = 'ERR_JOSE_NOT_SUPPORTED';
};
var A = class extends ne {
    static code = 'ERR_JWS_INVALID';
    code = 'ERR_JWS_INVALID';
  },
  Re = class extends ne {
    static code = 'ERR_JWT_INVALID';
    code = 'ERR_JWT_INVALID';
  };
var Dr = 'The input to be decoded is not correctly encoded.';
function zt(n) {
  try {
    return Vt(typeof n == 'string' ? n : $t.decode(n), !0);
  } catch (e) {
    throw new TypeError(Dr, { cause: e });
  }
}
function re(n) {
  return Gt(typeof n == 'string' ? H.encode(n) : n, !0);
}
function se(n) {
  if (typeof n != 'object' || n === null || Object.prototype.toString.call(n) !== '[object Object]')
    return !1;
  let e = Object.getPrototypeOf(n);
  return e === null || Object.getPrototypeOf(e) === null;
}
function Yt(...n) {
  let e = new Set();
  for (let t of n)
    if (t)
      for (let r of Object.keys(t)) {
        if (e.has(r)) return !1;
        e.add(r);
      }
  return !0;
}
function Jt(n, e) {
  if (n !== void 0) throw new TypeError(`${e} can only be called once`);
}
var Xt = { __proto__: null, b64: !0 };
function Zt(n, e) {
  let { crit: t } = e ?? {};
  if (Array.isArray(t) && new Set(t).size !== t.length)
    throw new n('"crit" (Critical) Header Parameter MUST NOT contain duplicate values');
}
function Qt(n, e, t, r, s) {
  if (s.crit !== void 0 && r?.crit === void 0)
    throw new n('"crit" (Critical) Header Parameter MUST be integrity protected');
  if (!r || r.crit === void 0) return [];
  if (
    !Array.isArray(r.crit) ||
    r.crit.length === 0 ||
    r.crit.some((o) => typeof o != 'string' || o.length === 0)
  )
    throw new n('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present');
  let i = t === void 0 ? e : { __proto__: null, ...t, ...e };
  for (let o of r.crit) {
    if (!(o in i)) throw new x(`Extension Header Parameter "${o}" is not recognized`);
    if (!Object.hasOwn(s, o) || s[o] === void 0) throw new n(`Extension Header Parameter "${o}" is missing`);
    if (i[o] && (!Object.hasOwn(r, o) || r[o] === void 0))
      throw new n(`Extension Header Parameter "${o}" MUST be integrity protected`);
  }
  return r.crit;
}
function en(n, e) {
  if (e.includes('b64')) {
    let t = n.b64;
    if (typeof t != 'boolean')
      throw new A('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
    return t;
  }
  return !0;
}
function Ze(n, e) {
  let t, r;
  try {
    ((t = JSON.stringify(e)), (r = JSON.parse(t)));
  } catch (s) {
    throw new n('JOSE Header is not valid JSON', { cause: s });
  }
  if (!se(r)) throw new n('JOSE Header is not a JSON object');
  return [r, t];
}
var Wr = (n) => n[Symbol.toStringTag],
  Mr = (n, e, t) => {
    let { alg: r } = n;
    if (e.use !== void 0) {
      let s = t === 'sign' || t === 'verify' ? 'sig' : 'enc';
      if (e.use !== s)
        throw new TypeError(`Invalid key for this operation, its "use" must be "${s}" when present`);
    }
    if (e.kty === 'AKP' && e.alg === void 0) throw new TypeError('missing "alg" (Algorithm) Parameter value');
    if (e.alg !== void 0 && e.alg !== r)
      throw new TypeError(`Invalid key for this operation, its "alg" must be "${r}" when present`);
    if (Array.isArray(e.key_ops)) {
      let s = t === 'encrypt' || t === 'decrypt' ? n.ops?.[t === 'encrypt' ? 0 : 1] : t;
      if (s && !e.key_ops.includes(s))
        throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${s}" when present`);
    }
  };
async function nn(n, e, t) {
  let { alg: r, secret: s } = n,
    i = t === 'decrypt' || t === 'sign';
  if (s && e instanceof Uint8Array) return e;
  let o, a;
  if (se(e)) {
    if (((o = Kr(e)), typeof o.kty != 'string')) throw tn(r, e, s);
    if (
      !(s
        ? o.kty === 'oct' && typeof o.k == 'string'
        : o.kty !== 'oct' &&
          (i
            ? (o.kty === 'AKP' && typeof o.priv == 'string') || typeof o.d == 'string'
            : o.d === void 0 && o.priv === void 0))
    )
      throw new TypeError(
        s
          ? 'JSON Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present'
          : `JSON Web Key for this operation must be a ${i ? 'private' : 'public'} JWK`,
      );
    if ((Mr(n, o, t), o.kty === 'oct')) return zt(o.k);
    if (!Object.isFrozen(e)) {
      let { key_ops: c } = e;
      (Array.isArray(c) && Object.freeze(c), Object.freeze(e));
    }
  } else {
    if (!jr(e)) throw tn(r, e, s);
    let c = s ? 'secret' : i ? 'private' : 'public';
    if (e.type !== c && (s || ['secret', 'public', 'private'].includes(e.type)))
      throw new TypeError(`${Wr(e)} instances must be of type "${c}" for the ${r} algorithm`);
    if (rn(e)) return e;
    if (((a = e), a.type === 'secret')) return a.export();
  }
  Qe ||= new WeakMap();
  let u = e,
    l = Qe.get(u);
  if (l?.[r]) return l[r];
  if ((l || Qe.set(u, (l = {})), a && typeof a.toCryptoKey == 'function')) {
    let c = a.type === 'public',
      h = Hr[a.asymmetricKeyDetails?.namedCurve],
      w = n.resolve?.({ crv: h, asymmetricKeyType: a.asymmetricKeyType }) ?? n.subtle;
    return (l[r] = a.toCryptoKey(w, c, n.usages[c ? 0 : 1]));
  }
  return ((o ??= a.export({ format: 'jwk' })), (o.alg = r), (l[r] = await Gr(n, o)));
}
var Qe,
  Hr = { __proto__: null, prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
var rn = (n) => {
    if (n?.[Symbol.toStringTag] === 'CryptoKey') return !0;
    try {
      return n instanceof CryptoKey;
    } catch {
      return !1;
    }
  },
  Fr = (n) => n?.[Symbol.toStringTag] === 'KeyObject',
  jr = (n) => rn(n) || Fr(n);
function Ur(n, e, ...t) {
  if (t.length > 2) {
    let r = t.pop();
    n += `one of type ${t.join(', ')}, or ${r}.`;
  } else t.length === 2 ? (n += `one of type ${t[0]} or ${t[1]}.`) : (n += `of type ${t[0]}.`);
  return (
    e == null
      ? (n += ` Received ${e}`)
      : typeof e == 'function' && e.name
        ? (n += ` Received function ${e.name}`)
        : typeof e == 'object' &&
          e != null &&
          e.constructor?.name &&
          (n += ` Received an instance of ${e.constructor.name}`),
    n
  );
}
function tn(n, e, t) {
  let r = ['CryptoKey', 'KeyObject', 'JSON Web Key'];
  return (t && r.push('Uint8Array'), new TypeError(Ur(`Key for the ${n} algorithm must be `, e, ...r)));
}
var Ie = (n, e = 'algorithm.name') =>
  new TypeError(`CryptoKey does not support this operation, its ${e} must be ${n}`);
function qr(n, e) {
  if (e && !n.usages.includes(e))
    throw new TypeError(`CryptoKey does not support this operation, its usages must include ${e}.`);
}
function sn(n, e) {
  let { modulusLength: t } = e.algorithm;
  if (typeof t != 'number' || t < 2048)
    throw new TypeError(`${n} requires key modulusLength to be 2048 bits or larger`);
}
function Br(n, e, t) {
  let r = n.algorithm;
  if (r.name !== e.name) throw Ie(e.name);
  if (e.hash && r.hash?.name !== e.hash) throw Ie(e.hash, 'algorithm.hash');
  if (e.namedCurve && r.namedCurve !== e.namedCurve) throw Ie(e.namedCurve, 'algorithm.namedCurve');
  if (e.length !== void 0 && r.length !== e.length) throw Ie(e.length, 'algorithm.length');
  qr(n, t);
}
function $r(n) {
  return { __proto__: null, ...n };
}
function Kr(n) {
  let e = $r(n);
  if (e.ext !== void 0 && typeof e.ext != 'boolean')
    throw new TypeError('"ext" (Extractable) Parameter must be a boolean');
  if (e.key_ops !== void 0) {
    let t = e.key_ops,
      r = Array.isArray(t) ? [...t] : void 0;
    if (!r || r.some((s) => typeof s != 'string') || new Set(r).size !== r.length)
      throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings');
    e.key_ops = r;
  }
  return e;
}
async function Gr(n, e, t) {
  if (!n.kty.includes(e.kty)) throw new x('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
  let r = n.resolve?.({ kty: e.kty, crv: e.crv }) ?? n.subtle,
    s = !!(e.d || e.priv),
    i = { ...e, ext: t ?? e.ext };
  return (
    i.kty !== 'AKP' && delete i.alg,
    delete i.use,
    crypto.subtle.importKey('jwk', i, r, i.ext ?? !s, e.key_ops ?? n.usages[s ? 1 : 0])
  );
}
async function on(n, e, t, r = !1) {
  return (
    n instanceof Uint8Array && (n = await crypto.subtle.importKey('raw', n, e, r, [t])),
    Br(n, e, t),
    n
  );
}
function an(n) {
  let e = { __proto__: null };
  for (let t in n) e[t] = { ...n[t], alg: t };
  return e;
}
var ie = [['verify'], ['sign']];
function et(n) {
  let e = { name: 'HMAC', hash: `SHA-${n}` };
  return { kty: ['oct'], secret: !0, subtle: e, signing: e, usages: ie };
}
function $(n, e) {
  let t = { name: e ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5', hash: `SHA-${n}` };
  return { kty: ['RSA'], subtle: t, signing: e ? { ...t, saltLength: e } : t, usages: ie, minRsaBits: 2048 };
}
function tt(n, e) {
  return {
    kty: ['EC'],
    crv: n,
    subtle: { name: 'ECDSA', namedCurve: n },
    signing: { name: 'ECDSA', hash: `SHA-${e}` },
    usages: ie,
  };
}
function un() {
  let n = { name: 'Ed25519' };
  return { kty: ['OKP'], crv: 'Ed25519', subtle: n, signing: n, usages: ie };
}
function nt(n) {
  let e = { name: `ML-DSA-${n}` };
  return { kty: ['AKP'], subtle: e, signing: e, usages: ie };
}
var Vr = an({
  HS256: et(256),
  HS384: et(384),
  HS512: et(512),
  RS256: $(256),
  RS384: $(384),
  RS512: $(512),
  PS256: $(256, 32),
  PS384: $(384, 48),
  PS512: $(512, 64),
  ES256: tt('P-256', 256),
  ES384: tt('P-384', 384),
  ES512: tt('P-521', 512),
  EdDSA: un(),
  Ed25519: un(),
  'ML-DSA-44': nt(44),
  'ML-DSA-65': nt(65),
  'ML-DSA-87': nt(87),
});
function cn(n) {
  let e = typeof n == 'string' ? Vr[n] : void 0;
  if (!e) throw new x(`alg ${n} is not supported either by JOSE or your javascript runtime`);
  return e;
}
var xe = (n) => Math.floor(n.getTime() / 1e3),
  zr = { s: 1, m: 60, h: 3600, d: 86400, w: 604800, y: 31557600 },
  Yr =
    /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i;
function rt() {
  throw new TypeError('Invalid time period format');
}
function ln(n) {
  typeof n != 'string' && rt();
  let e = Yr.exec(n);
  (!e || (e[4] && e[1])) && rt();
  let t = parseFloat(e[2]),
    r = Math.round(t * zr[e[3][0].toLowerCase()]);
  return (Number.isFinite(r) || rt(), e[1] === '-' || e[4]?.toLowerCase() === 'ago' ? -r : r);
}
function ot(n, e) {
  if (!Number.isFinite(e)) throw new TypeError(`Invalid ${n} input`);
  return e;
}
function st(n, e) {
  if (typeof e != 'string') throw new TypeError(`"${n}" claim must be a string`);
}
function Jr(n) {
  if (typeof n != 'string' && (!Array.isArray(n) || Array.from(n).some((e) => typeof e != 'string')))
    throw new TypeError('"aud" claim must be a string or an array of strings');
}
function it(n, e) {
  return typeof n == 'number' ? ot(e, n) : n instanceof Date ? ot(e, xe(n)) : xe(new Date()) + ln(n);
}
var fn;
function O(n) {
  return fn.get(n);
}
function hn(n) {
  let e = O(n);
  for (let t of ['iat', 'nbf', 'exp']) {
    let r = e[t];
    if (typeof r == 'number' && !Number.isFinite(r))
      throw new TypeError(`"${t}" claim must be a finite number`);
  }
  return H.encode(JSON.stringify(e));
}
var Oe = class {
  constructor(e = {}) {
    if (!se(e)) throw new TypeError('JWT Claims Set MUST be an object');
    (fn ||= new WeakMap()).set(this, structuredClone(e));
  }
  setIssuer(e) {
    return (st('iss', e), (O(this).iss = e), this);
  }
  setSubject(e) {
    return (st('sub', e), (O(this).sub = e), this);
  }
  setAudience(e) {
    return (Jr(e), (O(this).aud = e), this);
  }
  setJti(e) {
    return (st('jti', e), (O(this).jti = e), this);
  }
  setNotBefore(e) {
    return ((O(this).nbf = it(e, 'setNotBefore')), this);
  }
  setExpirationTime(e) {
    return ((O(this).exp = it(e, 'setExpirationTime')), this);
  }
  setIssuedAt(e) {
    let t = O(this);
    return (
      e === void 0
        ? (t.iat = xe(new Date()))
        : typeof e == 'string'
          ? (t.iat = ot('setIssuedAt', xe(new Date()) + ln(e)))
          : (t.iat = it(e, 'setIssuedAt')),
      this
    );
  }
};
async function Xr(n, e, t) {
  let [r, s, i, o] = n,
    a = '';
  if (s !== void 0) {
    let S = Ze(A, s);
    ((s = S[0]), (a = re(S[1])));
  }
  if ((i !== void 0 && (i = Ze(A, i)[0]), !s && !i))
    throw new A('either setProtectedHeader or setUnprotectedHeader must be called before #sign()');
  if (!Yt(s, i)) throw new A('JWS Protected and JWS Unprotected Header Parameter names must be disjoint');
  let u = { ...s, ...i };
  Zt(A, s);
  let l = en(s, Qt(A, Xt, o, s, u));
  l || t?.();
  let { alg: c } = u;
  if (typeof c != 'string' || !c) throw new A('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  let h = cn(c),
    w = '',
    T = r,
    R;
  if (l) {
    let S = n[4];
    S ? ((w = S[0] ??= re(r)), (T = S[1] ??= ke(w))) : ((w = re(r)), (R = H.encode(`${a}.${w}`)));
  }
  R ??= Kt(ke(a), ke('.'), T);
  let ye = await on(await nn(h, e, 'sign'), h.subtle, 'sign');
  h.minRsaBits && sn(h.alg, ye);
  let Y = { signature: re(new Uint8Array(await crypto.subtle.sign(h.signing, ye, R))), payload: w };
  return (s && (Y.protected = a), i && (Y.header = i), [Y, l]);
}
async function pn(n, e, t, r, s) {
  let [i] = await Xr([n, e, void 0, t], r, s);
  return `${i.protected}.${i.payload}.${i.signature}`;
}
var Zr = Oe,
  oe = class extends Zr {
    #e;
    setProtectedHeader(e) {
      return (Jt(this.#e, 'setProtectedHeader'), (this.#e = e), this);
    }
    async sign(e, t) {
      return pn(hn(this), this.#e, t?.crit, e, () => {
        throw new Re('JWTs MUST NOT use unencoded payload');
      });
    }
  };
var at = 7200,
  Qr = 'HS256',
  es = 'miniprogram-pay';
function ts(n) {
  return new TextEncoder().encode(n);
}
function dn(n, e, t) {
  let r = Math.floor(t.getTime() / 1e3);
  return new oe()
    .setProtectedHeader({ alg: Qr, typ: 'JWT' })
    .setIssuer(es)
    .setAudience(e.WECHAT_APPID)
    .setSubject(n)
    .setIssuedAt(r)
    .setExpirationTime(r + at)
    .sign(ts(e.SESSION_SECRET));
}
var mn = () => new Date();
var ut = { PRETTY: 4, COMPACT: 0 };
var f = { TRACE: 6, DEBUG: 8, INFO: 12, WARN: 16, ERROR: 20, CRITICAL: 24, SILENT: 28 },
  yn = ['level', 'message', 'sampling_rate', 'service', 'timestamp'],
  gn = 'Uncaught error detected, flushing log buffer before exit';
var P = {
    REQUEST_ID: Symbol.for('_AWS_LAMBDA_REQUEST_ID'),
    X_RAY_TRACE_ID: Symbol.for('_AWS_LAMBDA_X_RAY_TRACE_ID'),
    TENANT_ID: Symbol.for('_AWS_LAMBDA_TENANT_ID'),
    TRACEPARENT: Symbol.for('_AWS_LAMBDA_TRACEPARENT'),
    TRACESTATE: Symbol.for('_AWS_LAMBDA_TRACESTATE'),
    BAGGAGE: Symbol.for('_AWS_LAMBDA_BAGGAGE'),
  },
  ct = ['true', '1'].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? '');
ct || (globalThis.awslambda = globalThis.awslambda || {});
var Pe = class {
    static PROTECTED_KEYS = P;
    isProtectedKey(e) {
      return Object.values(P).includes(e);
    }
    getRequestId() {
      return this.get(P.REQUEST_ID) ?? '-';
    }
    getXRayTraceId() {
      return this.get(P.X_RAY_TRACE_ID);
    }
    getTenantId() {
      return this.get(P.TENANT_ID);
    }
    getTraceparent() {
      return this.get(P.TRACEPARENT);
    }
    getTracestate() {
      return this.get(P.TRACESTATE);
    }
    getBaggage() {
      return this.get(P.BAGGAGE);
    }
  },
  lt = class extends Pe {
    currentContext;
    getContext() {
      return this.currentContext;
    }
    hasContext() {
      return this.currentContext !== void 0;
    }
    get(e) {
      return this.currentContext?.[e];
    }
    set(e, t) {
      if (this.isProtectedKey(e))
        throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);
      ((this.currentContext = this.currentContext || {}), (this.currentContext[e] = t));
    }
    run(e, t) {
      return ((this.currentContext = e), t());
    }
  },
  ft = class n extends Pe {
    als;
    static async create() {
      let e = new n(),
        t = await import('node:async_hooks');
      return ((e.als = new t.AsyncLocalStorage()), e);
    }
    getContext() {
      return this.als.getStore();
    }
    hasContext() {
      return this.als.getStore() !== void 0;
    }
    get(e) {
      return this.als.getStore()?.[e];
    }
    set(e, t) {
      if (this.isProtectedKey(e))
        throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);
      let r = this.als.getStore();
      if (!r) throw new Error('No context available');
      r[e] = t;
    }
    run(e, t) {
      return this.als.run(e, t);
    }
  },
  vn;
(function (n) {
  let e = null;
  async function t(r) {
    return (
      e ||
        (e = (async () => {
          let i = r === !0 || 'AWS_LAMBDA_MAX_CONCURRENCY' in process.env ? await ft.create() : new lt();
          return !ct && globalThis.awslambda?.InvokeStore
            ? globalThis.awslambda.InvokeStore
            : (!ct && globalThis.awslambda && (globalThis.awslambda.InvokeStore = i), i);
        })()),
      e
    );
  }
  ((n.getInstanceAsync = t),
    (n._testing =
      process.env.AWS_LAMBDA_BENCHMARK_MODE === '1'
        ? {
            reset: () => {
              ((e = null),
                globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore,
                (globalThis.awslambda = { InvokeStore: void 0 }));
            },
          }
        : void 0));
})(vn || (vn = {}));
var ht = 'AWS_LAMBDA_INITIALIZATION_TYPE',
  _n = 'AWS_LAMBDA_MAX_CONCURRENCY',
  En = 'POWERTOOLS_DEV',
  wn = 'POWERTOOLS_SERVICE_NAME',
  bn = '_X_AMZN_TRACE_ID';
var g = ({ key: n, defaultValue: e, errorMessage: t }) => {
    let r = process.env[n];
    if (r === void 0) {
      if (e !== void 0) return e;
      throw t ? new Error(t) : new Error(`Environment variable ${n} is required`);
    }
    return r.trim();
  },
  An = ({ key: n, defaultValue: e, errorMessage: t }) => {
    let r = g({ key: n, defaultValue: String(e), errorMessage: t }),
      s = Number(r);
    if (Number.isNaN(s)) throw new TypeError(`Environment variable ${n} must be a number`);
    return s;
  },
  ns = new Set(['1', 'y', 'yes', 't', 'true', 'on']),
  rs = new Set(['0', 'n', 'no', 'f', 'false', 'off']),
  ae = ({ key: n, defaultValue: e, errorMessage: t, extendedParsing: r }) => {
    let i = g({ key: n, defaultValue: String(e), errorMessage: t }).toLowerCase();
    if (r) {
      if (ns.has(i)) return !0;
      if (rs.has(i)) return !1;
    }
    if (i !== 'true' && i !== 'false') throw new Error(`Environment variable ${n} must be a boolean`);
    return i === 'true';
  },
  F = () => {
    try {
      return ae({ key: En, extendedParsing: !0 });
    } catch {
      return !1;
    }
  };
var Tn = () => g({ key: wn, defaultValue: '' }),
  ss = () => {
    let n = globalThis.awslambda?.InvokeStore?.getXRayTraceId() ?? g({ key: bn, defaultValue: '' });
    if (n === '') return;
    if (!n.includes('=')) return { Root: n };
    let e = {};
    for (let t of n.split(';')) {
      let [r, s] = t.split('=');
      e[r] = s;
    }
    return e;
  };
var Sn = () => g({ key: _n, defaultValue: '' }) !== '',
  ue = () => ss()?.Root;
var ce = class {
  #e = !1;
  formatError(e) {
    let { name: t, message: r, stack: s, cause: i, ...o } = e,
      a = {
        name: t,
        location: this.getCodeLocation(e.stack),
        message: r,
        stack:
          F() && typeof s == 'string'
            ? s?.split(`
`)
            : s,
        cause: i instanceof Error ? this.formatError(i) : i,
      };
    for (let u in e)
      typeof u == 'string' && !['name', 'message', 'stack', 'cause'].includes(u) && (a[u] = o[u]);
    return a;
  }
  formatTimestamp(e) {
    let r = g({ key: 'TZ', defaultValue: '' });
    return r && !r.includes('UTC') ? this.#n(e, r) : e.toISOString();
  }
  getCodeLocation(e) {
    if (!e) return '';
    let t = e.split(`
`),
      r = /\(([^()]*?):(\d+?):(\d+?)\)\\?$/;
    for (let s of t) {
      let i = r.exec(s);
      if (Array.isArray(i)) return `${i[1]}:${Number(i[2])}`;
    }
    return '';
  }
  #t = (e) => {
    try {
      return (new Intl.DateTimeFormat('en', { timeZone: e }), e);
    } catch {
      return (
        this.#e ||
          ((this.#e = !0), console.warn(`Invalid or unresolvable time zone: "${e}" - falling back to UTC.`)),
        'UTC'
      );
    }
  };
  #s = (e) => {
    let t = '2-digit';
    return new Intl.DateTimeFormat('en', {
      hourCycle: 'h23',
      year: 'numeric',
      month: t,
      day: t,
      hour: t,
      minute: t,
      second: t,
      timeZone: e,
    });
  };
  #n(e, t) {
    let r = this.#t(t),
      {
        year: s,
        month: i,
        day: o,
        hour: a,
        minute: u,
        second: l,
      } = this.#s(r)
        .formatToParts(e)
        .reduce((S, mt) => ((S[mt.type] = mt.value), S), {}),
      c = `${s}-${i}-${o}T${a}:${u}:${l}`,
      h = r === t ? -e.getTimezoneOffset() : 0,
      w = h >= 0 ? '+' : '-',
      T = Math.abs(Math.floor(h / 60))
        .toString()
        .padStart(2, '0'),
      R = Math.abs(h % 60)
        .toString()
        .padStart(2, '0'),
      ye = e.getMilliseconds().toString().padStart(3, '0'),
      Y = `${w}${T}:${R}`;
    return `${c}.${ye}${Y}`;
  }
};
var Le = '2.36.0';
var Xi = process.env.AWS_EXECUTION_ENV || 'NA';
var is = new Set(['__proto__', 'constructor']),
  le = (n) => {
    if (typeof n != 'object' || n === null) return !1;
    let e = Object.getPrototypeOf(n);
    return e === Object.prototype || e === null;
  },
  os = (n, e) => {
    if (le(n)) {
      let t = {};
      return (e.push(n), fe(t, n, e), e.pop(), { skip: !1, value: t });
    }
    if (Array.isArray(n)) {
      if (e.includes(n)) return { skip: !0 };
      let t = [];
      return (e.push(n), Ne(t, n, e), e.pop(), { skip: !1, value: t });
    }
    return { skip: !1, value: n };
  },
  as = (n, e, t, r) => {
    let s = n[e],
      i = le(t);
    if (!(i && r.includes(t))) {
      if (i && le(s)) {
        (r.push(t), fe(s, t, r), r.pop());
        return;
      }
      if (Array.isArray(t) && Array.isArray(s)) {
        r.includes(t) || (r.push(t), Ne(s, t, r), r.pop());
        return;
      }
      if (t !== void 0 || s === void 0) {
        let o = os(t, r);
        o.skip || (n[e] = o.value);
      }
    }
  },
  Ne = (n, e, t) => {
    for (let r = 0; r < e.length; r++) as(n, r, e[r], t);
  },
  us = (n, e, t, r, s) => {
    if (!Array.isArray(r)) {
      let i = [];
      (Ne(i, t, s), (n[e] = i));
      return;
    }
    Ne(r, t, s);
  },
  cs = (n, e, t, r, s) => {
    if (le(r)) {
      fe(r, t, s);
      return;
    }
    let i = {};
    (fe(i, t, s), (n[e] = i));
  },
  fe = (n, e, t) => {
    for (let r of Object.keys(e)) {
      if (is.has(r)) continue;
      let s = e[r],
        i = n[r];
      if (Array.isArray(s)) {
        if (t.includes(s)) continue;
        (t.push(s), us(n, r, s, i, t), t.pop());
        continue;
      }
      if (le(s)) {
        if (t.includes(s)) continue;
        (t.push(s), cs(n, r, s, i, t), t.pop());
        continue;
      }
      (s !== void 0 || i === void 0) && (n[r] = s);
    }
  },
  k = (n, ...e) => {
    let t = [n];
    for (let r of e) r != null && (t.push(r), fe(n, r, t), t.pop());
    return n;
  };
var De = 'powertools-for-aws',
  Cn = `${De}.tracer`,
  kn = `${De}.metrics`,
  Rn = `${De}.logger`,
  In = `${De}.idempotency`;
var K = (n) => typeof n == 'string',
  We = (n) => typeof n == 'number',
  he = (n) => We(n) && Number.isInteger(n);
var xn = (n) => Object.is(n, null),
  Me = (n) => xn(n) || Object.is(n, void 0),
  G = (n) => !!(Me(n) || !K(n) || n.trim().length === 0);
var j = class {
  #e;
  coldStart = !0;
  defaultServiceName = 'service_undefined';
  constructor() {
    ((this.#e = this.getInitializationType()), this.#e !== 'on-demand' && (this.coldStart = !1));
  }
  getInitializationType() {
    let e = process.env[ht]?.trim();
    return e === 'on-demand'
      ? 'on-demand'
      : e === 'provisioned-concurrency'
        ? 'provisioned-concurrency'
        : 'unknown';
  }
  getColdStart() {
    return this.#e !== 'on-demand' ? !1 : this.coldStart ? ((this.coldStart = !1), !0) : !1;
  }
  isValidServiceName(e) {
    return typeof e == 'string' && e.trim().length > 0;
  }
};
var ls = process.env.AWS_EXECUTION_ENV || 'NA';
if (!process.env.AWS_SDK_UA_APP_ID?.includes('/PTEnv/')) {
  let n = `PT/NO-OP/${Le}/PTEnv/${ls}`;
  process.env.AWS_SDK_UA_APP_ID = process.env.AWS_SDK_UA_APP_ID ? `${process.env.AWS_SDK_UA_APP_ID}/${n}` : n;
}
var V = class {
  attributes = {};
  constructor(e) {
    this.setAttributes(e.attributes);
  }
  addAttributes(e) {
    return (k(this.attributes, e), this);
  }
  getAttributes() {
    return this.attributes;
  }
  prepareForPrint() {
    this.attributes = this.removeEmptyKeys(this.getAttributes());
  }
  removeEmptyKeys(e) {
    let t = {};
    for (let r in e) e[r] !== void 0 && e[r] !== '' && e[r] !== null && (t[r] = e[r]);
    return t;
  }
  setAttributes(e) {
    this.attributes = e;
  }
};
var On = require('node:console'),
  Pn = require('node:crypto');
var He = class extends ce {
  #e;
  constructor(e) {
    (super(), (this.#e = e?.logRecordOrder));
  }
  formatAttributes(e, t) {
    let r = {
      level: e.logLevel,
      message: e.message,
      timestamp: this.formatTimestamp(e.timestamp),
      service: e.serviceName,
      cold_start: e.lambdaContext?.coldStart,
      function_arn: e.lambdaContext?.invokedFunctionArn,
      function_memory_size: e.lambdaContext?.memoryLimitInMB,
      function_name: e.lambdaContext?.functionName,
      function_request_id: e.lambdaContext?.awsRequestId,
      sampling_rate: e.sampleRateValue,
      xray_trace_id: e.xRayTraceId,
      tenant_id: e.lambdaContext?.tenantId,
    };
    if (this.#e === void 0) return new V({ attributes: r }).addAttributes(t);
    let s = {};
    for (let o of this.#e) o in r && !(o in s) ? (s[o] = r[o]) : o in t && !(o in s) && (s[o] = t[o]);
    for (let o in r) o in s || (s[o] = r[o]);
    for (let o in t) o in s || (s[o] = t[o]);
    return new V({ attributes: s });
  }
};
var v = class {
  #e;
  #t;
  #s;
  #n;
  constructor(e, t) {
    if (((this.#e = Symbol(e)), 'fresh' in t)) ((this.#t = t.fresh), (this.#s = !0));
    else {
      let { initial: r } = t;
      ((this.#t = () => r), (this.#s = !1));
    }
  }
  get isScoped() {
    return this.#r() !== void 0;
  }
  get() {
    let e = this.#r();
    if (e === void 0) return this.getShared();
    let t = e.get(this.#e);
    if (t !== void 0) return t[0];
    if (!this.#s) return this.getShared();
    let r = this.#t();
    return (e.set(this.#e, [r]), r);
  }
  set(e) {
    let t = this.#r();
    if (t === void 0) {
      this.setShared(e);
      return;
    }
    t.set(this.#e, [e]);
  }
  reset() {
    let e = this.#r();
    if (e === void 0) {
      this.#n = void 0;
      return;
    }
    e.set(this.#e, void 0);
  }
  getShared() {
    return ((this.#n ??= [this.#t()]), this.#n[0]);
  }
  setShared(e) {
    this.#n = [e];
  }
  #r() {
    if (!Sn()) return;
    let e = globalThis.awslambda?.InvokeStore;
    if (e === void 0) throw new Error('InvokeStore is not available');
    return e.hasContext() ? e : void 0;
  }
};
var Fe = class {
  #e = new v('powertools.logger.temporaryAttributes', { fresh: () => ({}) });
  #t = new v('powertools.logger.keys', { fresh: () => new Map() });
  #s = new v('powertools.logger.lambdaContext', { initial: void 0 });
  #n = {};
  #r() {
    return this.#e.get();
  }
  #a() {
    return this.#t.get();
  }
  appendTemporaryKeys(e) {
    let t = this.#r();
    k(t, e);
    let r = this.#a();
    for (let s of Object.keys(e)) r.set(s, 'temp');
  }
  removeTemporaryKeys(e) {
    let t = this.#r(),
      r = this.#a();
    for (let s of e) ((t[s] = void 0), this.#n[s] ? r.set(s, 'persistent') : r.delete(s));
  }
  getTemporaryAttributes() {
    return { ...this.#r() };
  }
  clearTemporaryAttributes() {
    let e = this.#r(),
      t = this.#a();
    for (let r of Object.keys(e)) this.#n[r] ? t.set(r, 'persistent') : t.delete(r);
    this.#e.reset();
  }
  setLambdaContext(e) {
    this.#s.set(e);
  }
  getLambdaContext() {
    return this.#s.get();
  }
  setPersistentAttributes(e) {
    let t = this.#a();
    this.#n = { ...e };
    for (let r of Object.keys(e)) t.set(r, 'persistent');
  }
  getPersistentAttributes() {
    return { ...this.#n };
  }
  getAllAttributes() {
    let e = {},
      t = this.#r(),
      r = this.#a();
    for (let [s, i] of Object.entries(this.#n)) i !== void 0 && (e[s] = i);
    for (let [s, i] of r.entries()) i === 'temp' && t[s] !== void 0 && (e[s] = t[s]);
    return e;
  }
  removePersistentKeys(e) {
    let t = this.#a(),
      r = this.#r();
    for (let s of e) ((this.#n[s] = void 0), r[s] ? t.set(s, 'temp') : t.delete(s));
  }
};
var pt = class {
    value;
    logLevel;
    byteSize;
    constructor(e, t) {
      if (!K(e)) throw new Error('Value should be a string');
      ((this.value = e), (this.logLevel = t), (this.byteSize = Buffer.byteLength(e)));
    }
  },
  dt = class extends Set {
    currentBytesSize = 0;
    hasEvictedLog = !1;
    add(e) {
      return ((this.currentBytesSize += e.byteSize), super.add(e), this);
    }
    delete(e) {
      let t = super.delete(e);
      return (t && (this.currentBytesSize -= e.byteSize), t);
    }
    clear() {
      (super.clear(), (this.currentBytesSize = 0));
    }
    shift() {
      let e = this.values().next().value;
      return (e && this.delete(e), e);
    }
  },
  pe = class extends Map {
    #e;
    #t;
    constructor({ maxBytesSize: e, onBufferOverflow: t }) {
      (super(), (this.#e = e), (this.#t = t));
    }
    setItem(e, t, r) {
      let s = new pt(t, r);
      if (s.byteSize > this.#e) throw new Error('Item too big');
      let i = this.get(e) || new dt();
      return (
        i.currentBytesSize !== 0 &&
          i.currentBytesSize + s.byteSize >= this.#e &&
          (this.#s(i, s), this.#t && this.#t()),
        i.add(s),
        super.set(e, i),
        this
      );
    }
    #s(e, t) {
      for (; e.size !== 0 && e.currentBytesSize + t.byteSize >= this.#e;) (e.shift(), (e.hasEvictedLog = !0));
    }
  };
var je = class {
  #e;
  #t = new v('powertools.logger.buffer', { fresh: () => new pe({ maxBytesSize: this.#s }) });
  #s;
  constructor(e) {
    this.#e = new v('powertools.logger.logLevel', { initial: e });
  }
  getLogLevel() {
    return this.#e.get();
  }
  getBaseLogLevel() {
    return this.#e.getShared();
  }
  setLogLevel(e) {
    this.#e.set(e);
  }
  setBaseLogLevel(e) {
    this.#e.setShared(e);
  }
  configureBuffer(e) {
    ((this.#s = e), this.#t.setShared(new pe({ maxBytesSize: e })));
  }
  #n() {
    return this.#t.get();
  }
  add(e, t, r) {
    let s = this.#n();
    (!this.#t.isScoped && s.has(e) === !1 && s.clear(), s.setItem(e, t, r));
  }
  get(e) {
    return this.#n().get(e);
  }
  delete(e) {
    this.#n().delete(e);
  }
};
var de = class n extends j {
  console;
  customConfigService;
  logEvent = !1;
  logFormatter;
  logIndentation = ut.COMPACT;
  #e;
  powertoolsLogData = { sampleRateValue: 0 };
  #t = new Fe();
  #s = [];
  #n = !1;
  #r = f.INFO;
  #a;
  #o = { enabled: !1, flushOnErrorLog: !0, maxBytes: 20480, bufferAtVerbosity: f.DEBUG };
  #i = new je(f.INFO);
  #u;
  #c = { sampleRateValue: 0, refreshedTimes: 0 };
  #h = new Map();
  get level() {
    return this.#i.getLogLevel();
  }
  constructor(e = {}) {
    super();
    let { customConfigService: t, ...r } = e;
    ((this.customConfigService = t), this.setOptions(r), (this.#n = !0));
    for (let [s, i] of this.#s) this.printLog(s, this.createAndPopulateLogItem(...i));
    this.#s = [];
  }
  addContext(e) {
    this.#t.setLambdaContext({
      invokedFunctionArn: e.invokedFunctionArn,
      coldStart: this.getColdStart(),
      awsRequestId: e.awsRequestId,
      memoryLimitInMB: e.memoryLimitInMB,
      functionName: e.functionName,
      functionVersion: e.functionVersion,
      tenantId: e.tenantId,
    });
  }
  addPersistentLogAttributes(e) {
    this.appendPersistentKeys(e);
  }
  appendKeys(e) {
    this.#d(e, 'temp');
  }
  appendPersistentKeys(e) {
    this.#d(e, 'persistent');
  }
  createChild(e = {}) {
    let t =
        'persistentLogAttributes' in e && !('persistentKeys' in e)
          ? 'persistentLogAttributes'
          : 'persistentKeys',
      r = this.createLogger(
        k(
          {},
          {
            logLevel: this.getLevelName(),
            serviceName: this.powertoolsLogData.serviceName,
            sampleRateValue: this.#c.sampleRateValue,
            logFormatter: this.getLogFormatter(),
            customConfigService: this.getCustomConfigService(),
            environment: this.powertoolsLogData.environment,
            [t]: this.#t.getPersistentAttributes(),
            jsonReplacerFn: this.#a,
            correlationIdSearchFn: this.#u,
            ...(this.#o.enabled && {
              logBufferOptions: {
                maxBytes: this.#o.maxBytes,
                bufferAtVerbosity: this.getLogLevelNameFromNumber(this.#o.bufferAtVerbosity),
                flushOnErrorLog: this.#o.flushOnErrorLog,
              },
            }),
          },
          e,
        ),
      ),
      s = this.#t.getLambdaContext();
    s && r.addContext(s);
    let i = this.#t.getTemporaryAttributes();
    return (Object.keys(i).length > 0 && r.appendKeys(i), r);
  }
  critical(e, ...t) {
    this.processLogItem(f.CRITICAL, e, t);
  }
  debug(e, ...t) {
    this.processLogItem(f.DEBUG, e, t);
  }
  error(e, ...t) {
    this.processLogItem(f.ERROR, e, t);
  }
  getLevelName() {
    return this.getLogLevelNameFromNumber(this.#i.getLogLevel());
  }
  getLogEvent() {
    return this.logEvent;
  }
  getPersistentLogAttributes() {
    return this.#t.getPersistentAttributes();
  }
  info(e, ...t) {
    this.processLogItem(f.INFO, e, t);
  }
  injectLambdaContext(e) {
    return (t, r, s) => {
      let i = s.value,
        o = this;
      s.value = async function (...a) {
        (o.refreshSampleRateCalculation(),
          o.addContext(a[1]),
          o.logEventIfEnabled(a[0], e?.logEvent),
          e?.correlationIdPath && o.setCorrelationId(a[0], e?.correlationIdPath));
        try {
          return await i.apply(this, a);
        } catch (u) {
          throw (e?.flushBufferOnUncaughtError && (o.flushBuffer(), o.error({ message: gn, error: u })), u);
        } finally {
          ((e?.clearState || e?.resetKeys) && o.resetKeys(), o.clearBuffer());
        }
      };
    };
  }
  static injectLambdaContextAfterOrOnError(e, t, r) {
    r && (r.clearState || r?.resetKeys) && e.resetKeys();
  }
  static injectLambdaContextBefore(e, t, r, s) {
    (e.addContext(r), e.logEventIfEnabled(t, s?.logEvent));
  }
  logEventIfEnabled(e, t) {
    this.shouldLogEvent(t) && this.info('Lambda invocation event', { event: e });
  }
  refreshSampleRateCalculation() {
    if (this.#c.refreshedTimes === 0) {
      this.#c.refreshedTimes++;
      return;
    }
    this.#m() && this.#i.getLogLevel() > f.TRACE
      ? (this.setLogLevel('DEBUG'), this.debug('Setting log level to DEBUG due to sampling rate'))
      : this.setLogLevel(this.getLogLevelNameFromNumber(this.#r));
  }
  removeKeys(e) {
    this.#t.removeTemporaryKeys(e);
  }
  removePersistentKeys(e) {
    this.#t.removePersistentKeys(e);
  }
  removePersistentLogAttributes(e) {
    this.removePersistentKeys(e);
  }
  resetKeys() {
    this.#t.clearTemporaryAttributes();
  }
  setLogLevel(e) {
    if (!this.awsLogLevelShortCircuit(e))
      if (this.isValidLogLevel(e)) this.#i.setLogLevel(f[e]);
      else throw new Error(`Invalid log level: ${e}`);
  }
  setPersistentLogAttributes(e) {
    let t = this.#p(e);
    this.#t.setPersistentAttributes(t);
  }
  get persistentLogAttributes() {
    return this.#t.getPersistentAttributes();
  }
  shouldLogEvent(e) {
    return typeof e == 'boolean' ? e : this.getLogEvent();
  }
  trace(e, ...t) {
    this.processLogItem(f.TRACE, e, t);
  }
  warn(e, ...t) {
    this.processLogItem(f.WARN, e, t);
  }
  #l(e) {
    this.#h.has(e) || (this.#h.set(e, !0), this.warn(e));
  }
  createLogger(e) {
    return new n(e);
  }
  getJsonReplacer() {
    let e = [],
      t = this.#a,
      r = this.getLogFormatter();
    return function (s, i) {
      let o = i;
      if ((t && (o = t(s, o)), o instanceof Error && (o = r.formatError(o)), typeof o == 'bigint'))
        return o.toString();
      if (typeof o == 'object' && o !== null) {
        for (; e.length > 0 && e.at(-1) !== this;) e.pop();
        if (e.includes(o)) return;
        e.push(o);
      }
      return o;
    };
  }
  addToPowertoolsLogData(e) {
    k(this.powertoolsLogData, e);
  }
  #p(e) {
    let t = {};
    for (let [r, s] of Object.entries(e)) this.#f(r) || (t[r] = s);
    return t;
  }
  #d(e, t) {
    let r = this.#p(e);
    if (t === 'temp') this.#t.appendTemporaryKeys(r);
    else {
      let s = this.#t.getPersistentAttributes();
      this.#t.setPersistentAttributes(k(s, r));
    }
  }
  awsLogLevelShortCircuit(e) {
    return this.#e !== void 0
      ? (this.#i.setBaseLogLevel(f[this.#e]),
        this.isValidLogLevel(e) &&
          this.#i.getBaseLogLevel() > f[e] &&
          this.#l(
            `Current log level (${e}) does not match AWS Lambda Advanced Logging Controls minimum log level (${this.#e}). This can lead to data loss, consider adjusting them.`,
          ),
        !0)
      : !1;
  }
  createAndPopulateLogItem(e, t, r) {
    let s = {
        logLevel: this.getLogLevelNameFromNumber(e),
        timestamp: new Date(),
        xRayTraceId: ue(),
        ...this.#_(),
        message: '',
      },
      i = this.#t.getAllAttributes();
    return (this.#y(t, s, i), this.#g(r, i), this.getLogFormatter().formatAttributes(s, i));
  }
  #y(e, t, r) {
    if (typeof e == 'string') {
      t.message = e;
      return;
    }
    let { message: s, ...i } = e;
    t.message = s;
    for (let [o, a] of Object.entries(i)) this.#f(o) || (r[o] = a);
  }
  #g(e, t) {
    for (let r of e)
      Me(r) || (r instanceof Error ? (t.error = r) : typeof r == 'string' ? (t.extra = r) : this.#v(r, t));
  }
  #v(e, t) {
    for (let [r, s] of Object.entries(e)) this.#f(r) || (t[r] = s);
  }
  #m() {
    return this.#c.sampleRateValue && (0, Pn.randomInt)(0, 100) / 100 <= this.#c.sampleRateValue;
  }
  #f(e) {
    return yn.includes(e) ? (this.warn(`The key "${e}" is a reserved key and will be dropped.`), !0) : !1;
  }
  getCustomConfigService() {
    return this.customConfigService;
  }
  getLogFormatter() {
    return this.logFormatter;
  }
  getLogLevelNameFromNumber(e) {
    let t;
    for (let [r, s] of Object.entries(f))
      if (s === e) {
        t = r;
        break;
      }
    return t;
  }
  #_() {
    let e = this.#t.getLambdaContext();
    return e === void 0 ? this.powertoolsLogData : { ...this.powertoolsLogData, lambdaContext: e };
  }
  isValidLogLevel(e) {
    return typeof e == 'string' && e in f;
  }
  isValidSampleRate(e) {
    return typeof e == 'number' && 0 <= e && e <= 1;
  }
  printLog(e, t) {
    t.prepareForPrint();
    let r = e === f.CRITICAL ? 'error' : this.getLogLevelNameFromNumber(e).toLowerCase();
    this.console[r](JSON.stringify(t.getAttributes(), this.getJsonReplacer(), this.logIndentation));
  }
  processLogItem(e, t, r) {
    this.#o.enabled && this.#o.flushOnErrorLog && e >= f.ERROR && e < f.SILENT && this.flushBuffer();
    let s = ue();
    if (s !== void 0 && this.shouldBufferLog(s, e)) {
      try {
        this.bufferLogItem(s, this.createAndPopulateLogItem(e, t, r), e);
      } catch (i) {
        (this.printLog(
          f.WARN,
          this.createAndPopulateLogItem(f.WARN, `Unable to buffer log: ${i.message}`, [i]),
        ),
          this.printLog(e, this.createAndPopulateLogItem(e, t, r)));
      }
      return;
    }
    e >= this.#i.getLogLevel() &&
      (this.#n ? this.printLog(e, this.createAndPopulateLogItem(e, t, r)) : this.#s.push([e, [e, t, r]]));
  }
  setConsole() {
    (F()
      ? (this.console = console)
      : (this.console = new On.Console({ stdout: process.stdout, stderr: process.stderr })),
      (this.console.trace = (e, ...t) => {
        this.console.log(e, ...t);
      }));
  }
  setInitialLogLevel(e) {
    let t = e?.toUpperCase();
    if (this.awsLogLevelShortCircuit(t)) {
      this.#r = this.#i.getBaseLogLevel();
      return;
    }
    if (this.isValidLogLevel(t)) {
      (this.#i.setBaseLogLevel(f[t]), (this.#r = this.#i.getBaseLogLevel()));
      return;
    }
    let r = this.getCustomConfigService()?.getLogLevel()?.toUpperCase();
    if (this.isValidLogLevel(r)) {
      (this.#i.setBaseLogLevel(f[r]), (this.#r = this.#i.getBaseLogLevel()));
      return;
    }
    let s = g({ key: 'POWERTOOLS_LOG_LEVEL', defaultValue: '' }),
      i = g({ key: 'LOG_LEVEL', defaultValue: '' }),
      o = s || i;
    this.isValidLogLevel(o) && (this.#i.setBaseLogLevel(f[o]), (this.#r = this.#i.getBaseLogLevel()));
  }
  setInitialSampleRate(e) {
    let t = e,
      r = this.getCustomConfigService()?.getSampleRateValue(),
      s = An({ key: 'POWERTOOLS_LOGGER_SAMPLE_RATE', defaultValue: 0 });
    for (let i of [t, r, s])
      if (this.isValidSampleRate(i)) {
        ((this.#c.sampleRateValue = i),
          (this.powertoolsLogData.sampleRateValue = i),
          this.#m() &&
            this.#i.getBaseLogLevel() > f.TRACE &&
            (this.setLogLevel('DEBUG'), this.debug('Setting log level to DEBUG due to sampling rate')));
        break;
      }
  }
  setLogEvent() {
    this.logEvent = ae({ key: 'POWERTOOLS_LOGGER_LOG_EVENT', defaultValue: !1 });
  }
  setLogFormatter(e, t) {
    this.logFormatter = e ?? new He({ logRecordOrder: t });
  }
  setLogIndentation() {
    F() && (this.logIndentation = ut.PRETTY);
  }
  setOptions(e) {
    let {
      logLevel: t,
      serviceName: r,
      sampleRateValue: s,
      logFormatter: i,
      persistentKeys: o,
      persistentLogAttributes: a,
      environment: u,
      jsonReplacerFn: l,
      logRecordOrder: c,
      logBufferOptions: h,
      correlationIdSearchFn: w,
    } = e;
    (a &&
      Object.keys(a).length > 0 &&
      o &&
      Object.keys(o).length > 0 &&
      this.warn(
        'Both persistentLogAttributes and persistentKeys options were provided. Using persistentKeys as persistentLogAttributes is deprecated and will be removed in future releases',
      ),
      this.setPowertoolsLogData(r, u, o || a));
    let T = g({ key: 'AWS_LAMBDA_LOG_LEVEL', defaultValue: '' }),
      R = T === 'FATAL' ? 'CRITICAL' : T;
    return (
      this.isValidLogLevel(R) && (this.#e = R),
      this.setLogEvent(),
      this.setInitialLogLevel(t),
      this.setInitialSampleRate(s),
      this.setLogFormatter(i, c),
      this.setConsole(),
      this.setLogIndentation(),
      (this.#a = l),
      this.#E(h),
      (this.#u = w),
      this
    );
  }
  setPowertoolsLogData(e, t, r) {
    (this.addToPowertoolsLogData({
      awsRegion: g({ key: 'AWS_REGION', defaultValue: '' }),
      environment:
        t ||
        this.getCustomConfigService()?.getCurrentEnvironment() ||
        g({ key: 'ENVIRONMENT', defaultValue: '' }),
      serviceName:
        e ||
        this.getCustomConfigService()?.getServiceName() ||
        g({ key: 'POWERTOOLS_SERVICE_NAME', defaultValue: '' }) ||
        this.defaultServiceName,
    }),
      r && this.appendPersistentKeys(r));
  }
  #E(e) {
    if (e === void 0 || ((this.#o.enabled = e?.enabled !== !1), this.#o.enabled === !1)) return;
    (e?.maxBytes !== void 0 && (this.#o.maxBytes = e.maxBytes),
      this.#i.configureBuffer(this.#o.maxBytes),
      e?.flushOnErrorLog === !1 && (this.#o.flushOnErrorLog = !1));
    let t = e?.bufferAtVerbosity?.toUpperCase();
    (this.isValidLogLevel(t) && (this.#o.bufferAtVerbosity = f[t]),
      this.#e !== void 0 &&
        f[this.#e] > this.#o.bufferAtVerbosity &&
        this.#l(
          'Advanced Loggging Controls (ALC) Log Level is less verbose than Log Buffering Log Level. Buffered logs will be filtered by ALC',
        ));
  }
  bufferLogItem(e, t, r) {
    (t.prepareForPrint(),
      this.#i.add(e, JSON.stringify(t.getAttributes(), this.getJsonReplacer(), this.logIndentation), r));
  }
  flushBuffer() {
    if (this.#o.enabled === !1) return;
    let e = ue();
    if (e === void 0) return;
    let t = this.#i.get(e);
    if (t !== void 0) {
      for (let r of t) {
        let s = this.getLogLevelNameFromNumber(r.logLevel).toLowerCase();
        this.console[s](r.value);
      }
      (t.hasEvictedLog &&
        this.printLog(
          f.WARN,
          this.createAndPopulateLogItem(
            f.WARN,
            'Some logs are not displayed because they were evicted from the buffer. Increase buffer size to store more logs in the buffer',
            [],
          ),
        ),
        this.#e !== void 0 &&
          f[this.#e] > this.#o.bufferAtVerbosity &&
          this.#l(
            'Advanced Loggging Controls (ALC) Log Level is less verbose than Log Buffering Log Level. Some logs might be missing.',
          ),
        this.#i.delete(e));
    }
  }
  clearBuffer() {
    if (this.#o.enabled === !1) return;
    let e = ue();
    e !== void 0 && this.#i.delete(e);
  }
  shouldBufferLog(e, t) {
    return this.#o.enabled && e !== void 0 && t <= this.#o.bufferAtVerbosity;
  }
  setCorrelationId(e, t) {
    if (typeof t == 'string') {
      if (!this.#u) {
        this.#l(
          'correlationIdPath is set but no search function was provided. The correlation ID will not be added to the log attributes.',
        );
        return;
      }
      let r = this.#u(t, e);
      r && this.appendKeys({ correlation_id: r });
      return;
    }
    this.appendKeys({ correlation_id: e });
  }
  getCorrelationId() {
    return this.#t.getTemporaryAttributes().correlation_id;
  }
};
var Ln = 'ColdStart',
  Nn = 'default_namespace';
var L = {
    Seconds: 'Seconds',
    Microseconds: 'Microseconds',
    Milliseconds: 'Milliseconds',
    Bytes: 'Bytes',
    Kilobytes: 'Kilobytes',
    Megabytes: 'Megabytes',
    Gigabytes: 'Gigabytes',
    Terabytes: 'Terabytes',
    Bits: 'Bits',
    Kilobits: 'Kilobits',
    Megabits: 'Megabits',
    Gigabits: 'Gigabits',
    Terabits: 'Terabits',
    Percent: 'Percent',
    Count: 'Count',
    BytesPerSecond: 'Bytes/Second',
    KilobytesPerSecond: 'Kilobytes/Second',
    MegabytesPerSecond: 'Megabytes/Second',
    GigabytesPerSecond: 'Gigabytes/Second',
    TerabytesPerSecond: 'Terabytes/Second',
    BitsPerSecond: 'Bits/Second',
    KilobitsPerSecond: 'Kilobits/Second',
    MegabitsPerSecond: 'Megabits/Second',
    GigabitsPerSecond: 'Gigabits/Second',
    TerabitsPerSecond: 'Terabits/Second',
    CountPerSecond: 'Count/Second',
    NoUnit: 'None',
  },
  N = { Standard: 60, High: 1 };
var Mn = require('node:console');
var Ue = class {
  #e = new v('powertools.metrics.dimensions', { fresh: () => ({}) });
  #t = new v('powertools.metrics.dimensionSets', { fresh: () => [] });
  #s = {};
  #n() {
    return this.#e.get();
  }
  #r() {
    return this.#t.get();
  }
  addDimension(e, t) {
    return ((this.#n()[e] = t), t);
  }
  addDimensionSet(e) {
    return (this.#r().push({ ...e }), e);
  }
  getDimensions() {
    return { ...this.#n() };
  }
  getDimensionSets() {
    return this.#r().map((e) => ({ ...e }));
  }
  clearRequestDimensions() {
    (this.#e.reset(), this.#t.reset());
  }
  clearDefaultDimensions() {
    this.#s = {};
  }
  setDefaultDimensions(e) {
    this.#s = { ...e };
  }
  getDefaultDimensions() {
    return { ...this.#s };
  }
};
var qe = class {
  #e = new v('powertools.metrics.metadata', { fresh: () => ({}) });
  #t() {
    return this.#e.get();
  }
  set(e, t) {
    return ((this.#t()[e] = t), t);
  }
  getAll() {
    return { ...this.#t() };
  }
  clear() {
    this.#e.reset();
  }
};
var Be = class {
  #e = new v('powertools.metrics.storedMetrics', { fresh: () => ({}) });
  #t = new v('powertools.metrics.timestamp', { initial: void 0 });
  #s() {
    return this.#e.get();
  }
  getMetric(e) {
    return this.#s()[e];
  }
  setMetric(e, t, r, s = N.Standard) {
    let i = this.#s(),
      o = i[e];
    if (o === void 0) {
      let a = { name: e, unit: t, value: r, resolution: s };
      return ((i[e] = a), { ...a });
    }
    if (o.unit !== t) {
      let a = o.unit;
      throw new Error(
        `Metric "${e}" has already been added with unit "${a}", but we received unit "${t}". Did you mean to use metric unit "${a}"?`,
      );
    }
    return (Array.isArray(o.value) || (o.value = [o.value]), o.value.push(r), { ...o, value: [...o.value] });
  }
  getMetricNames() {
    return Object.keys(this.#s());
  }
  getAllMetrics() {
    return Object.values(this.#s());
  }
  clearMetrics() {
    (this.#e.reset(), this.#t.set(void 0));
  }
  hasMetrics() {
    return this.getMetricNames().length > 0;
  }
  getMetricsCount() {
    return this.getMetricNames().length;
  }
  getTimestamp() {
    return this.#t.get();
  }
  setTimestamp(e) {
    let t = this.#n(e);
    return (this.#t.set(t), t);
  }
  #n(e) {
    return he(e) ? e : e instanceof Date ? e.getTime() : 0;
  }
};
var me = class n extends j {
  console;
  customConfigService;
  #e = new Ue();
  functionName;
  #t;
  isSingleMetric = !1;
  #s = new qe();
  namespace;
  shouldThrowOnEmptyMetrics = !1;
  #n = new Be();
  disabled = !1;
  #r = { namespace: '', functionName: '', serviceName: '', disabled: !1, devMode: !1 };
  constructor(e = {}) {
    (super(),
      this.setEnvConfig(),
      this.setConsole(),
      (this.#t = e.logger || this.console),
      this.setOptions(e));
  }
  addDimension(e, t) {
    if (G(e) || G(t))
      return (
        this.#t.warn(
          `The dimension ${e} doesn't meet the requirements and won't be added. Ensure the dimension name and value are non empty strings`,
        ),
        this
      );
    let r = this.#e.getDimensions(),
      s = this.#e.getDefaultDimensions();
    if (new Set([...Object.keys(s), ...Object.keys(r), e]).size > 29)
      throw new RangeError(`The number of metric dimensions must be lower than ${29}`);
    return (
      (Object.hasOwn(r, e) || Object.hasOwn(s, e)) &&
        this.#t.warn(`Dimension "${e}" has already been added. The previous value will be overwritten.`),
      this.#e.addDimension(e, t),
      this
    );
  }
  addDimensions(e) {
    let t = this.#u(e),
      r = this.#e.getDefaultDimensions();
    if (new Set([...Object.keys(r), ...Object.keys(t)]).size > 29)
      throw new RangeError(`The number of metric dimensions must be lower than ${29}`);
    return (this.#e.addDimensionSet(t), this);
  }
  addMetadata(e, t) {
    return (this.#s.set(e, t), this);
  }
  addMetric(e, t, r, s = N.Standard) {
    return (this.storeMetric(e, t, r, s), this.isSingleMetric && this.publishStoredMetrics(), this);
  }
  captureColdStartMetric(e) {
    if (!this.getColdStart()) return;
    let t = this.singleMetric(),
      r = this.functionName?.trim() ?? e?.trim();
    (r && r.length > 0 && t.addDimension('function_name', r), t.addMetric(Ln, L.Count, 1));
  }
  clearDefaultDimensions() {
    this.#e.clearDefaultDimensions();
  }
  clearDimensions() {
    this.#e.clearRequestDimensions();
  }
  clearMetadata() {
    this.#s.clear();
  }
  clearMetrics() {
    this.#n.clearMetrics();
  }
  hasStoredMetrics() {
    return this.#n.hasMetrics();
  }
  isDisabled() {
    return this.disabled;
  }
  logMetrics(e = {}) {
    let { throwOnEmptyMetrics: t, defaultDimensions: r, captureColdStartMetric: s } = e;
    return (
      t && this.setThrowOnEmptyMetrics(t),
      r !== void 0 && this.setDefaultDimensions(r),
      (i, o, a) => {
        let u = a.value,
          l = this;
        return (
          (a.value = async function (...c) {
            s && l.captureColdStartMetric(c[1].functionName);
            let h;
            try {
              h = await u.apply(this, c);
            } finally {
              l.publishStoredMetrics();
            }
            return h;
          }),
          a
        );
      }
    );
  }
  publishStoredMetrics() {
    let e = this.hasStoredMetrics();
    !this.shouldThrowOnEmptyMetrics &&
      !e &&
      this.#t.warn(
        'No application metrics to publish. The cold-start metric may be published if enabled. If application metrics should never be empty, consider using `throwOnEmptyMetrics`',
      );
    try {
      if (!this.disabled) {
        let t = this.serializeMetrics();
        e && this.console.log(JSON.stringify(t));
      }
    } finally {
      (this.clearMetrics(), this.clearDimensions(), this.clearMetadata());
    }
    return this;
  }
  [Symbol.dispose]() {
    this.publishStoredMetrics();
  }
  setTimestamp(e) {
    return (
      this.#i(e) ||
        this.#t.warn(
          "This metric doesn't meet the requirements and will be skipped by Amazon CloudWatch. Ensure the timestamp is within 14 days in the past or up to 2 hours in the future and is also a valid number or Date object.",
        ),
      this.#n.setTimestamp(e),
      this
    );
  }
  serializeMetrics() {
    let e = this.#n
      .getAllMetrics()
      .map((u) => ({
        Name: u.name,
        Unit: u.unit,
        ...(u.resolution === N.High ? { StorageResolution: u.resolution } : {}),
      }));
    if (e.length === 0 && this.shouldThrowOnEmptyMetrics)
      throw new RangeError('The number of metrics recorded must be higher than zero');
    this.namespace || this.#t.warn('Namespace should be defined, default used');
    let t = this.#n.getAllMetrics().reduce((u, { name: l, value: c }) => ((u[l] = c), u), {}),
      r = [],
      s = this.#e.getDimensions(),
      i = this.#e.getDimensionSets(),
      o = this.#e.getDefaultDimensions(),
      a = new Set([...Object.keys(o), ...Object.keys(s)]);
    Object.keys(s).length > 0 && r.push([...a]);
    for (let u of i) {
      let l = new Set([...Object.keys(o), ...Object.keys(u)]);
      r.push([...l]);
    }
    return (
      r.length === 0 && Object.keys(o).length > 0 && r.push(Object.keys(o)),
      this.#a(o, s, i, t, this.#s.getAll()),
      {
        _aws: {
          Timestamp: this.#n.getTimestamp() ?? Date.now(),
          CloudWatchMetrics: [{ Namespace: this.namespace || Nn, Dimensions: r, Metrics: e }],
        },
        ...this.#s.getAll(),
        ...o,
        ...s,
        ...i.reduce((u, l) => {
          for (let [c, h] of Object.entries(l)) u[c] = h;
          return u;
        }, {}),
        ...t,
      }
    );
  }
  #a(e, t, r, s, i) {
    let o = new Map(),
      a = (u, l) => {
        let c = o.get(u);
        (c !== void 0 &&
          this.#t.warn(
            `EMF key "${u}" is defined as both a ${c} and ${l}; the ${l} value will take precedence in the serialized output`,
          ),
          o.set(u, l));
      };
    for (let u of Object.keys(i)) a(u, 'metadata');
    for (let u of Object.keys(e)) a(u, 'default dimension');
    for (let u of Object.keys(t)) a(u, 'dimension');
    for (let u of r) for (let l of Object.keys(u)) a(l, 'dimension set');
    for (let u of Object.keys(s)) {
      let l = o.get(u);
      if (l !== void 0)
        throw new Error(
          `EMF key collision on "${u}": registered as both a metric (number) and a ${l} (string)`,
        );
    }
  }
  setDefaultDimensions(e) {
    let t = this.#u(e),
      r = this.#e.getDefaultDimensions(),
      s = this.#e.getDimensions(),
      i = this.#e.getDimensionSets(),
      o = [...Object.keys(r), ...Object.keys(t)],
      a = Object.keys(s),
      u = a.length > 0 ? new Set([...o, ...a]).size : new Set(o).size;
    for (let l of i) {
      let c = new Set([...o, ...Object.keys(l)]).size;
      c > u && (u = c);
    }
    if (u > 29) throw new RangeError(`The number of metric dimensions must be lower than ${29}`);
    return (this.#e.setDefaultDimensions({ ...r, ...t }), this);
  }
  setFunctionName(e) {
    this.functionName = e;
  }
  setThrowOnEmptyMetrics(e) {
    return ((this.shouldThrowOnEmptyMetrics = e), this);
  }
  singleMetric() {
    return new n({
      namespace: this.namespace,
      defaultDimensions: this.#e.getDefaultDimensions(),
      singleMetric: !0,
      logger: this.#t,
    });
  }
  throwOnEmptyMetrics() {
    this.shouldThrowOnEmptyMetrics = !0;
  }
  getCustomConfigService() {
    return this.customConfigService;
  }
  setConsole() {
    this.#r.devMode
      ? (this.console = console)
      : (this.console = new Mn.Console({ stdout: process.stdout, stderr: process.stderr }));
  }
  setCustomConfigService(e) {
    this.customConfigService = e;
  }
  setEnvConfig() {
    ((this.#r.namespace = g({ key: 'POWERTOOLS_METRICS_NAMESPACE', defaultValue: '' })),
      (this.#r.functionName = g({ key: 'POWERTOOLS_METRICS_FUNCTION_NAME', defaultValue: '' })),
      (this.#r.serviceName = Tn()),
      (this.#r.disabled = ae({ key: 'POWERTOOLS_METRICS_DISABLED', defaultValue: !1, extendedParsing: !0 })),
      (this.#r.devMode = F()));
  }
  setFunctionNameForColdStartMetric(e) {
    let t = e?.trim() ?? this.#r.functionName;
    t && t.length > 0 && (this.functionName = t);
  }
  setNamespace(e) {
    this.namespace = e || this.getCustomConfigService()?.getNamespace() || this.#r.namespace;
  }
  setDisabled() {
    if ('POWERTOOLS_METRICS_DISABLED' in process.env && process.env.POWERTOOLS_METRICS_DISABLED !== void 0) {
      this.disabled = this.#r.disabled;
      return;
    }
    this.disabled = this.#r.devMode;
  }
  setOptions(e) {
    let {
      customConfigService: t,
      namespace: r,
      serviceName: s,
      singleMetric: i,
      defaultDimensions: o,
      functionName: a,
    } = e;
    (this.setCustomConfigService(t), this.setDisabled(), this.setNamespace(r));
    let u = this.#o(s);
    return (
      this.setDefaultDimensions(o ? { service: u, ...o } : { service: u }),
      this.setFunctionNameForColdStartMetric(a),
      (this.isSingleMetric = i || !1),
      this
    );
  }
  #o(e) {
    return (
      e || this.getCustomConfigService()?.getServiceName() || this.#r.serviceName || this.defaultServiceName
    );
  }
  storeMetric(e, t, r, s) {
    if (!K(e)) throw new Error(`${e} is not a valid string`);
    if (e.length < 1 || e.length > 255)
      throw new RangeError(`The metric name should be between ${1} and ${255} characters`);
    if (!We(r)) throw new RangeError(`${r} is not a valid number`);
    if (!Object.values(L).includes(t))
      throw new RangeError(
        `Invalid metric unit '${t}', expected either option: ${Object.values(L).join(',')}`,
      );
    if (!Object.values(N).includes(s))
      throw new RangeError(
        `Invalid metric resolution '${s}', expected either option: ${Object.values(N).join(',')}`,
      );
    this.#n.getMetricsCount() >= 100 && this.publishStoredMetrics();
    let i = this.#n.setMetric(e, t, r, s);
    Array.isArray(i.value) && i.value.length === 100 && this.publishStoredMetrics();
  }
  #i(e) {
    let t = e instanceof Date;
    if (!t && !he(e)) return !1;
    let r = t ? e.getTime() : e,
      s = Date.now(),
      i = s - 12096e5,
      o = s + 72e5;
    return r >= i && r <= o;
  }
  #u(e) {
    let t = {},
      r = this.#e.getDimensions();
    for (let [s, i] of Object.entries(e)) {
      if (G(s) || G(i)) {
        this.#t.warn(
          `The dimension ${s} doesn't meet the requirements and won't be added. Ensure the dimension name and value are non empty strings`,
        );
        continue;
      }
      let o = this.#e.getDefaultDimensions();
      ((Object.hasOwn(r, s) || Object.hasOwn(o, s) || Object.hasOwn(t, s)) &&
        this.#t.warn(`Dimension "${s}" has already been added. The previous value will be overwritten.`),
        (t[s] = i));
    }
    return t;
  }
};
var ms = [
  'requestId',
  'route',
  'status',
  'durationMs',
  'code',
  'field',
  'outcome',
  'refusal',
  'anomaly',
  'recorded',
  'outTradeNo',
  'transactionId',
  'tradeState',
  'shippingState',
  'totalFee',
  'outRefundNo',
  'refundFee',
  'refundStatus',
  'reason',
  'wechatStatus',
  'errCode',
  'errCodeDes',
  'errcode',
  'rid',
  'returnMsg',
  'unanswered',
  'records',
  'published',
  'failed',
  'eventId',
  'billDate',
  'rows',
  'orders',
  'matching',
  'anotherSystem',
  'differences',
  'unansweredSince',
  'due',
  'settled',
  'closed',
  'open',
  'unansweredOrders',
  'refunds',
  'anomalies',
  'left',
  'validTo',
  'daysLeft',
  'errorName',
  'errorMessage',
  'stack',
];
function ys(n) {
  return Object.fromEntries(ms.flatMap((e) => (n[e] === void 0 ? [] : [[e, n[e]]])));
}
function Hn(n) {
  let e = new de({ serviceName: n }),
    t = new me({ namespace: 'miniprogram-pay', serviceName: n });
  return {
    log(r, s, i) {
      e[r](s, ys(i));
    },
    count(r, s, i = 1) {
      (t.addMetric(r, L.Count, i),
        s !== void 0 && t.singleMetric().addDimension('detail', s).addMetric(r, L.Count, i));
    },
    flush() {
      t.hasStoredMetrics() && t.publishStoredMetrics();
    },
  };
}
function Fn(n) {
  return { now: mn, telemetry: Hn(`miniprogram-pay-${n}`) };
}
var jn = require('node:http'),
  Un = require('node:https');
var D = class extends Error {
    constructor(t, r = !0) {
      super(`no answer: ${t}`);
      this.reason = t;
      this.mayHaveLeft = r;
    }
    reason;
    mayHaveLeft;
    name = 'NoAnswer';
  },
  gs = 64 * 1024;
function vs(n) {
  return new Promise((e, t) => {
    let r = [],
      s = 0;
    (n.on('data', (i) => {
      ((s += i.byteLength), s > gs ? (t(new D('too_large')), n.destroy()) : r.push(i));
    }),
      n.on('end', () => {
        e(Buffer.concat(r));
      }),
      n.on('error', () => {
        t(new D('connection'));
      }));
  });
}
function _s({ method: n, url: e, body: t, contentType: r, clientCertificate: s }) {
  return (e.startsWith('https:') ? Un.request : jn.request)(e, {
    method: n,
    agent: !1,
    headers: t === void 0 ? {} : { 'content-type': r ?? 'text/xml; charset=utf-8' },
    ...s,
  });
}
var qn = (n) =>
  new Promise((e, t) => {
    let { url: r, body: s, timeoutMs: i } = n,
      o = _s(n),
      a = !1;
    o.on('socket', (c) => {
      c.once(r.startsWith('https:') ? 'secureConnect' : 'connect', () => {
        a = !0;
      });
    });
    let u = setTimeout(() => {
        (t(new D('timeout', a)), o.destroy());
      }, i),
      l = () => {
        (clearTimeout(u), t(new D('connection', a)));
      };
    (o.on('error', l),
      o.on('close', l),
      o.on('response', (c) => {
        (o.off('close', l),
          vs(c)
            .then((h) => {
              e({ status: c.statusCode ?? 0, body: h });
            }, t)
            .finally(() => {
              clearTimeout(u);
            }));
      }),
      o.end(s));
  });
var U = {
    code: 'merchant_misconfigured',
    detail:
      'WeChat refuses the appid or the appsecret of this backend. Check WECHAT_APPID and WECHAT_APPSECRET (not the merchant key); the log names the errcode.',
  },
  Es = {
    '-1': {
      code: 'wechat_unavailable',
      detail: 'WeChat is busy. Call wx.login again for a new code and repeat, in a few seconds.',
    },
    40029: { code: 'login_code_invalid', detail: C.login_code_invalid.cure },
    40163: { code: 'login_code_used', detail: C.login_code_used.cure },
    45011: { code: 'login_rate_limited', detail: C.login_rate_limited.cure },
    40226: { code: 'login_user_blocked', detail: C.login_user_blocked.cure },
    40013: U,
    40125: U,
    40164: U,
    40243: U,
    41002: U,
    41004: U,
    41008: U,
  },
  ws = Z({ errcode: p(m(Ae(), _e())), errmsg: p(b()), openid: p(m(b(), M(/^[0-9A-Za-z_-]{1,128}$/))) });
function bs(n, e, t) {
  let r = [
    `appid=${encodeURIComponent(e.appId)}`,
    `secret=${encodeURIComponent(e.appSecret)}`,
    `js_code=${encodeURIComponent(t)}`,
    'grant_type=authorization_code',
  ].join('&');
  return `${n}/sns/jscode2session?${r}`;
}
function $e() {
  return new d(
    'wechat_answer_invalid',
    'WeChat answered the login with something that is no answer of its API. Call wx.login again for a new code.',
  );
}
function As(n) {
  let e;
  try {
    e = JSON.parse(new TextDecoder('utf-8', { fatal: !0 }).decode(n));
  } catch {
    throw $e();
  }
  let t = B(ws, e);
  if (!t.success) throw $e();
  let { errcode: r = 0, errmsg: s = '', openid: i } = t.output;
  if (r === 0) {
    if (i === void 0) throw $e();
    return i;
  }
  let o = Es[String(r)] ?? {
      code: 'wechat_refused',
      detail: 'WeChat refuses the login. Call wx.login again for a new code; the log names the errcode.',
    },
    a = /rid: ([0-9A-Za-z-]+)/.exec(s)?.[1];
  throw new d(o.code, o.detail, { facts: { errcode: r, ...(a === void 0 ? {} : { rid: a }) } });
}
var Ts = 5e3;
async function Bn(n, e, t, r) {
  let s = await n({ method: 'GET', url: bs(e, t, r), timeoutMs: Ts }).catch((i) => {
    throw i instanceof D
      ? new d(
          'wechat_unavailable',
          'WeChat did not answer, and the code may be used up. Call wx.login again for a new code and repeat.',
          { facts: { reason: i.reason } },
        )
      : i;
  });
  if (s.status >= 500)
    throw new d(
      'wechat_unavailable',
      'WeChat is out of order. Call wx.login again for a new code and repeat, in a few seconds.',
      { facts: { wechatStatus: s.status } },
    );
  if (s.status !== 200) throw $e();
  return As(s.body);
}
function Kn(n) {
  let { config: e } = n,
    t = { appId: e.WECHAT_APPID, appSecret: e.WECHAT_APPSECRET };
  return Ht(n, async (r) => {
    let s = Bt(r),
      i = await Bn(n.send, e.WECHAT_API_BASE_URL, t, s),
      o = await dn(i, e, n.now());
    return Wt(200, { openid: i, token: o, expiresIn: at });
  });
}
var $n = Ot('login-to-openid'),
  Ss = Kn({ config: $n, send: qn, ...Fn($n.STAGE) });
0 && (module.exports = { handler, makeLoginToOpenid });
/*! Bundled license information:

@aws-lambda-powertools/logger/lib/esm/logBuffer.js:
@aws-lambda-powertools/logger/lib/esm/Logger.js:
  (* v8 ignore next -- @preserve *)
*/
//# sourceMappingURL=login-to-openid.js.map
