'use strict';
var HT = Object.create;
var Es = Object.defineProperty;
var GT = Object.getOwnPropertyDescriptor;
var WT = Object.getOwnPropertyNames;
var VT = Object.getPrototypeOf,
  jT = Object.prototype.hasOwnProperty;
var h = (t, e, r) => () => {
  if (r) throw r[0];
  try {
    return (t && (e = t((t = 0))), e);
  } catch (n) {
    throw ((r = [n]), n);
  }
};
var $t = (t, e) => () => {
    try {
      return (e || t((e = { exports: {} }).exports, e), e.exports);
    } catch (r) {
      throw ((e = 0), r);
    }
  },
  Jd = (t, e) => {
    for (var r in e) Es(t, r, { get: e[r], enumerable: !0 });
  },
  Qd = (t, e, r, n) => {
    if ((e && typeof e == 'object') || typeof e == 'function')
      for (let o of WT(e))
        !jT.call(t, o) &&
          o !== r &&
          Es(t, o, { get: () => e[o], enumerable: !(n = GT(e, o)) || n.enumerable });
    return t;
  };
var Je = (t, e, r) => (
    (r = t != null ? HT(VT(t)) : {}),
    Qd(e || !t || !t.__esModule ? Es(r, 'default', { value: t, enumerable: !0 }) : r, t)
  ),
  qT = (t) => Qd(Es({}, '__esModule', { value: !0 }), t);
var Dn,
  wc = h(() => {
    Dn = (t) =>
      (typeof ArrayBuffer == 'function' && t instanceof ArrayBuffer) ||
      Object.prototype.toString.call(t) === '[object ArrayBuffer]';
  });
var xs,
  Ts,
  Pn = h(() => {
    wc();
    ((xs = (t, e = 0, r = t.byteLength - e) => {
      if (!Dn(t))
        throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);
      return Buffer.from(t, e, r);
    }),
      (Ts = (t, e) => {
        if (typeof t != 'string')
          throw new TypeError(
            `The "input" argument must be of type string. Received type ${typeof t} (${t})`,
          );
        return e ? Buffer.from(t, e) : Buffer.from(t);
      }));
  });
var KT,
  st,
  Zd = h(() => {
    Pn();
    ((KT = /^[A-Za-z0-9+/]*={0,2}$/),
      (st = (t) => {
        if ((t.length * 3) % 4 !== 0) throw new TypeError('Incorrect padding on base64 string.');
        if (!KT.exec(t)) throw new TypeError('Invalid base64 string.');
        let e = Ts(t, 'base64');
        return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      }));
  });
var we,
  Rs = h(() => {
    Pn();
    we = (t) => {
      let e = Ts(t, 'utf8');
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
  });
var it,
  ep = h(() => {
    Pn();
    Rs();
    it = (t) => {
      let e;
      if (
        (typeof t == 'string' ? (e = we(t)) : (e = t),
        typeof e != 'object' || typeof e.byteOffset != 'number' || typeof e.byteLength != 'number')
      )
        throw new Error('@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.');
      return xs(e.buffer, e.byteOffset, e.byteLength).toString('base64');
    };
  });
function tp(t, e, r, n) {
  return class bs extends Uint8Array {
    static fromString(s, i = 'utf-8') {
      if (typeof s == 'string') return i === 'base64' ? bs.mutate(n(s)) : bs.mutate(e(s));
      throw new Error(`Unsupported conversion from ${typeof s} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(s) {
      return (Object.setPrototypeOf(s, bs.prototype), s);
    }
    transformToString(s = 'utf-8') {
      return s === 'base64' ? r(this) : t(this);
    }
  };
}
var rp = h(() => {});
var Ge,
  np = h(() => {
    Pn();
    Ge = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return xs(t.buffer, t.byteOffset, t.byteLength).toString('utf8');
    };
  });
function op(t) {
  return typeof crypto < 'u' && typeof crypto.randomUUID == 'function'
    ? () => crypto.randomUUID()
    : () => {
        let e = new Uint8Array(16);
        return (
          t(e),
          (e[6] = (e[6] & 15) | 64),
          (e[8] = (e[8] & 63) | 128),
          Te[e[0]] +
            Te[e[1]] +
            Te[e[2]] +
            Te[e[3]] +
            '-' +
            Te[e[4]] +
            Te[e[5]] +
            '-' +
            Te[e[6]] +
            Te[e[7]] +
            '-' +
            Te[e[8]] +
            Te[e[9]] +
            '-' +
            Te[e[10]] +
            Te[e[11]] +
            Te[e[12]] +
            Te[e[13]] +
            Te[e[14]] +
            Te[e[15]]
        );
      };
}
var Te,
  sp = h(() => {
    Te = Array.from({ length: 256 }, (t, e) => e.toString(16).padStart(2, '0'));
  });
var fr,
  ip = h(() => {
    (function (t) {
      ((t.HTTP = 'http'), (t.HTTPS = 'https'));
    })(fr || (fr = {}));
  });
var gt,
  ap = h(() => {
    (function (t) {
      ((t.MD5 = 'md5'), (t.CRC32 = 'crc32'), (t.CRC32C = 'crc32c'), (t.SHA1 = 'sha1'), (t.SHA256 = 'sha256'));
    })(gt || (gt = {}));
  });
var cp = h(() => {
  ap();
});
var Qe,
  up = h(() => {
    Qe = '__smithy_context';
  });
var Ft,
  lp = h(() => {
    (function (t) {
      ((t.PROFILE = 'profile'), (t.SSO_SESSION = 'sso-session'), (t.SERVICES = 'services'));
    })(Ft || (Ft = {}));
  });
var St = h(() => {
  ip();
  cp();
  up();
  lp();
});
var Re,
  dp = h(() => {
    St();
    Re = (t) => t[Qe] || (t[Qe] = {});
  });
function D(t, e) {
  return Object.prototype.hasOwnProperty.call(t, e);
}
var vc = h(() => {});
function YT(t) {
  return Object.keys(t).reduce((e, r) => {
    let n = t[r];
    return { ...e, [r]: Array.isArray(n) ? [...n] : n };
  }, {});
}
var X,
  pp = h(() => {
    X = class t {
      method;
      protocol;
      hostname;
      port;
      path;
      query;
      headers;
      username;
      password;
      fragment;
      body;
      constructor(e) {
        ((this.method = e.method || 'GET'),
          (this.hostname = e.hostname || 'localhost'),
          (this.port = e.port),
          (this.query = e.query || {}),
          (this.headers = e.headers || {}),
          (this.body = e.body),
          (this.protocol = e.protocol
            ? e.protocol.slice(-1) !== ':'
              ? `${e.protocol}:`
              : e.protocol
            : 'https:'),
          (this.path = e.path ? (e.path.charAt(0) !== '/' ? `/${e.path}` : e.path) : '/'),
          (this.username = e.username),
          (this.password = e.password),
          (this.fragment = e.fragment));
      }
      static clone(e) {
        let r = new t({ ...e, headers: { ...e.headers } });
        return (r.query && (r.query = YT(r.query)), r);
      }
      static isInstance(e) {
        if (!e) return !1;
        let r = e;
        return (
          'method' in r &&
          'protocol' in r &&
          'hostname' in r &&
          'path' in r &&
          typeof r.query == 'object' &&
          typeof r.headers == 'object'
        );
      }
      clone() {
        return t.clone(this);
      }
    };
  });
var ve,
  fp = h(() => {
    ve = class {
      statusCode;
      reason;
      headers;
      body;
      constructor(e) {
        ((this.statusCode = e.statusCode),
          (this.reason = e.reason),
          (this.headers = e.headers || {}),
          (this.body = e.body));
      }
      static isInstance(e) {
        if (!e) return !1;
        let r = e;
        return typeof r.statusCode == 'number' && typeof r.headers == 'object';
      }
    };
  });
var XT,
  at,
  mp = h(() => {
    ((XT = new RegExp('^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$')),
      (at = (t, e = !1) => {
        if (!e) return XT.test(t);
        let r = t.split('.');
        for (let n of r) if (!at(n)) return !1;
        return !0;
      }));
  });
function Ac(t) {
  return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t);
}
var hp = h(() => {});
var ie,
  yp = h(() => {
    ie = (t) => {
      if (typeof t == 'function') return t;
      let e = Promise.resolve(t);
      return () => e;
    };
  });
function gp(t) {
  let e = {};
  if (((t = t.replace(/^\?/, '')), t))
    for (let r of t.split('&')) {
      let [n, o = null] = r.split('=');
      ((n = decodeURIComponent(n)),
        o && (o = decodeURIComponent(o)),
        n in e ? (Array.isArray(e[n]) ? e[n].push(o) : (e[n] = [e[n], o])) : (e[n] = o));
    }
  return e;
}
var Sp = h(() => {});
var ct,
  Ic = h(() => {
    Sp();
    ct = (t) => {
      if (typeof t == 'string') return ct(new URL(t));
      let { hostname: e, pathname: r, port: n, protocol: o, search: s } = t,
        i;
      return (
        s && (i = gp(s)),
        { hostname: e, port: n ? parseInt(n) : void 0, protocol: o, path: r, query: i }
      );
    };
  });
var Bt,
  Ep = h(() => {
    vc();
    Ic();
    Bt = (t) => {
      if (typeof t == 'object') {
        if ('url' in t) {
          let e = ct(t.url);
          if (t.headers) {
            e.headers = {};
            for (let r in t.headers)
              D(t.headers, r) && (e.headers[r.toLowerCase()] = t.headers[r].join(', '));
          }
          return e;
        }
        return t;
      }
      return ct(t);
    };
  });
var K = h(() => {
  dp();
  vc();
  pp();
  fp();
  mp();
  hp();
  yp();
  Ic();
  Ep();
});
var Cc,
  JT,
  _p,
  QT,
  xp,
  Tp,
  Rp,
  ZT,
  bp,
  wp,
  eR,
  ws,
  Nn,
  vp,
  tR,
  rR,
  Ap = h(() => {
    ((Cc = (t) => {
      if (t != null) {
        if (typeof t == 'string') {
          let e = parseFloat(t);
          if (!Number.isNaN(e))
            return (String(e) !== String(t) && rR.warn(tR(`Expected number but observed string: ${t}`)), e);
        }
        if (typeof t == 'number') return t;
        throw new TypeError(`Expected number, got ${typeof t}: ${t}`);
      }
    }),
      (JT = Math.ceil(2 ** 127 * (2 - 2 ** -23))),
      (_p = (t) => {
        let e = Cc(t);
        if (e !== void 0 && !Number.isNaN(e) && e !== 1 / 0 && e !== -1 / 0 && Math.abs(e) > JT)
          throw new TypeError(`Expected 32-bit float, got ${t}`);
        return e;
      }),
      (QT = (t) => {
        if (t != null) {
          if (Number.isInteger(t) && !Number.isNaN(t)) return t;
          throw new TypeError(`Expected integer, got ${typeof t}: ${t}`);
        }
      }),
      (xp = (t) => Rp(t, 16)),
      (Tp = (t) => Rp(t, 8)),
      (Rp = (t, e) => {
        let r = QT(t);
        if (r !== void 0 && ZT(r, e) !== r) throw new TypeError(`Expected ${e}-bit integer, got ${t}`);
        return r;
      }),
      (ZT = (t, e) => {
        switch (e) {
          case 32:
            return Int32Array.of(t)[0];
          case 16:
            return Int16Array.of(t)[0];
          case 8:
            return Int8Array.of(t)[0];
        }
      }),
      (bp = (t) => Cc(typeof t == 'string' ? ws(t) : t)),
      (wp = (t) => _p(typeof t == 'string' ? ws(t) : t)),
      (eR = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g),
      (ws = (t) => {
        let e = t.match(eR);
        if (e === null || e[0].length !== t.length)
          throw new TypeError('Expected real number, got implicit NaN');
        return parseFloat(t);
      }),
      (Nn = (t) => xp(typeof t == 'string' ? ws(t) : t)),
      (vp = (t) => Tp(typeof t == 'string' ? ws(t) : t)),
      (tR = (t) =>
        String(new TypeError(t).stack || t)
          .split(
            `
`,
          )
          .slice(0, 5)
          .filter((e) => !e.includes('stackTraceWarning')).join(`
`)),
      (rR = { warn: console.warn }));
  });
function Pc(t) {
  let e = t.getUTCFullYear(),
    r = t.getUTCMonth(),
    n = t.getUTCDay(),
    o = t.getUTCDate(),
    s = t.getUTCHours(),
    i = t.getUTCMinutes(),
    a = t.getUTCSeconds(),
    c = o < 10 ? `0${o}` : `${o}`,
    u = s < 10 ? `0${s}` : `${s}`,
    l = i < 10 ? `0${i}` : `${i}`,
    d = a < 10 ? `0${a}` : `${a}`;
  return `${nR[n]}, ${c} ${Dc[r]} ${e} ${u}:${l}:${d} GMT`;
}
var nR,
  Dc,
  LP,
  oR,
  Nc,
  sR,
  iR,
  aR,
  Mn,
  kc,
  vs,
  cR,
  uR,
  lR,
  Oc,
  dR,
  pR,
  fR,
  Ht,
  mR,
  hR,
  kn,
  Ip = h(() => {
    Ap();
    ((nR = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']),
      (Dc = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']));
    ((LP = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/)),
      (oR = new RegExp(
        /^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/,
      )),
      (Nc = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-3339 date-times must be expressed as strings');
        let e = oR.exec(t);
        if (!e) throw new TypeError('Invalid RFC-3339 date-time value');
        let [r, n, o, s, i, a, c, u, l] = e,
          d = Nn(kn(n)),
          p = Ht(o, 'month', 1, 12),
          f = Ht(s, 'day', 1, 31),
          m = vs(d, p, f, { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u });
        return (l.toUpperCase() != 'Z' && m.setTime(m.getTime() - hR(l)), m);
      }),
      (sR = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (iR = new RegExp(
        /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (aR = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/,
      )),
      (Mn = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-7231 date-times must be expressed as strings');
        let e = sR.exec(t);
        if (e) {
          let [r, n, o, s, i, a, c, u] = e;
          return vs(Nn(kn(s)), Oc(o), Ht(n, 'day', 1, 31), {
            hours: i,
            minutes: a,
            seconds: c,
            fractionalMilliseconds: u,
          });
        }
        if (((e = iR.exec(t)), e)) {
          let [r, n, o, s, i, a, c, u] = e;
          return lR(
            vs(cR(s), Oc(o), Ht(n, 'day', 1, 31), {
              hours: i,
              minutes: a,
              seconds: c,
              fractionalMilliseconds: u,
            }),
          );
        }
        if (((e = aR.exec(t)), e)) {
          let [r, n, o, s, i, a, c, u] = e;
          return vs(Nn(kn(u)), Oc(n), Ht(o.trimLeft(), 'day', 1, 31), {
            hours: s,
            minutes: i,
            seconds: a,
            fractionalMilliseconds: c,
          });
        }
        throw new TypeError('Invalid RFC-7231 date-time value');
      }),
      (kc = (t) => {
        if (t == null) return;
        let e;
        if (typeof t == 'number') e = t;
        else if (typeof t == 'string') e = bp(t);
        else if (typeof t == 'object' && t.tag === 1) e = t.value;
        else
          throw new TypeError(
            'Epoch timestamps must be expressed as floating point numbers or their string representation',
          );
        if (Number.isNaN(e) || e === 1 / 0 || e === -1 / 0)
          throw new TypeError('Epoch timestamps must be valid, non-Infinite, non-NaN numerics');
        return new Date(Math.round(e * 1e3));
      }),
      (vs = (t, e, r, n) => {
        let o = e - 1;
        return (
          pR(t, o, r),
          new Date(
            Date.UTC(
              t,
              o,
              r,
              Ht(n.hours, 'hour', 0, 23),
              Ht(n.minutes, 'minute', 0, 59),
              Ht(n.seconds, 'seconds', 0, 60),
              mR(n.fractionalMilliseconds),
            ),
          )
        );
      }),
      (cR = (t) => {
        let e = new Date().getUTCFullYear(),
          r = Math.floor(e / 100) * 100 + Nn(kn(t));
        return r < e ? r + 100 : r;
      }),
      (uR = 50 * 365 * 24 * 60 * 60 * 1e3),
      (lR = (t) =>
        t.getTime() - new Date().getTime() > uR
          ? new Date(
              Date.UTC(
                t.getUTCFullYear() - 100,
                t.getUTCMonth(),
                t.getUTCDate(),
                t.getUTCHours(),
                t.getUTCMinutes(),
                t.getUTCSeconds(),
                t.getUTCMilliseconds(),
              ),
            )
          : t),
      (Oc = (t) => {
        let e = Dc.indexOf(t);
        if (e < 0) throw new TypeError(`Invalid month: ${t}`);
        return e + 1;
      }),
      (dR = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (pR = (t, e, r) => {
        let n = dR[e];
        if ((e === 1 && fR(t) && (n = 29), r > n))
          throw new TypeError(`Invalid day for ${Dc[e]} in ${t}: ${r}`);
      }),
      (fR = (t) => t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0)),
      (Ht = (t, e, r, n) => {
        let o = vp(kn(t));
        if (o < r || o > n) throw new TypeError(`${e} must be between ${r} and ${n}, inclusive`);
        return o;
      }),
      (mR = (t) => (t == null ? 0 : wp('0.' + t) * 1e3)),
      (hR = (t) => {
        let e = t[0],
          r = 1;
        if (e == '+') r = 1;
        else if (e == '-') r = -1;
        else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);
        let n = Number(t.substring(1, 3)),
          o = Number(t.substring(4, 6));
        return r * (n * 60 + o) * 60 * 1e3;
      }),
      (kn = (t) => {
        let e = 0;
        for (; e < t.length - 1 && t.charAt(e) === '0';) e++;
        return e === 0 ? t : t.slice(e);
      }));
  });
var Ze,
  Cp = h(() => {
    Ze = function (e) {
      return Object.assign(new String(e), {
        deserializeJSON() {
          return JSON.parse(String(e));
        },
        toString() {
          return String(e);
        },
        toJSON() {
          return String(e);
        },
      });
    };
    Ze.from = (t) =>
      t && typeof t == 'object' && (t instanceof Ze || 'deserializeJSON' in t)
        ? t
        : typeof t == 'string' || Object.getPrototypeOf(t) === String.prototype
          ? Ze(String(t))
          : Ze(JSON.stringify(t));
    Ze.fromObject = Ze.from;
  });
var Op,
  Ae,
  Dp = h(() => {
    ((Op = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/),
      (Ae = class t {
        string;
        type;
        constructor(e, r) {
          if (((this.string = e), (this.type = r), !Op.test(e)))
            throw new Error(
              `@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`,
            );
        }
        toString() {
          return this.string;
        }
        static [Symbol.hasInstance](e) {
          if (!e || typeof e != 'object') return !1;
          let r = e;
          return t.prototype.isPrototypeOf(e) || (r.type === 'bigDecimal' && Op.test(r.string));
        }
      }));
  });
function Ln(t) {
  if (t.length % 2 !== 0) throw new Error('Hex encoded strings must have an even number length');
  let e = new Uint8Array(t.length / 2);
  for (let r = 0; r < t.length; r += 2) {
    let n = t.slice(r, r + 2).toLowerCase();
    if (n in Mc) e[r / 2] = Mc[n];
    else throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`);
  }
  return e;
}
function se(t) {
  let e = '';
  for (let r = 0; r < t.byteLength; r++) e += Pp[t[r]];
  return e;
}
var Pp,
  Mc,
  Np = h(() => {
    ((Pp = {}), (Mc = {}));
    for (let t = 0; t < 256; t++) {
      let e = t.toString(16).toLowerCase();
      (e.length === 1 && (e = `0${e}`), (Pp[t] = e), (Mc[e] = t));
    }
  });
var Mr,
  Un,
  kp = h(() => {
    ((Mr = require('node:fs')),
      (Un = (t) => {
        if (!t) return 0;
        if (typeof t == 'string') return Buffer.byteLength(t);
        if (typeof t.byteLength == 'number') return t.byteLength;
        if (typeof t.size == 'number') return t.size;
        if (typeof t.start == 'number' && typeof t.end == 'number') return t.end + 1 - t.start;
        if (t instanceof Mr.ReadStream) {
          if (t.path != null) return (0, Mr.lstatSync)(t.path).size;
          if (typeof t.fd == 'number') return (0, Mr.fstatSync)(t.fd).size;
        }
        throw new Error(`Body Length computation failed for ${t}`);
      }));
  });
var Ue,
  Mp = h(() => {
    Rs();
    Ue = (t) =>
      t instanceof Uint8Array
        ? t
        : typeof t == 'string'
          ? we(t)
          : ArrayBuffer.isView(t)
            ? new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT)
            : new Uint8Array(t);
  });
function As(t, e) {
  if (e === void 0) {
    e = 0;
    for (let o of t) e += o.byteLength;
  }
  let r = new Uint8Array(e),
    n = 0;
  for (let o of t) (r.set(o, n), (n += o.byteLength));
  return r;
}
var Lc = h(() => {});
var Lr,
  Uc = h(() => {
    Lr = class t extends Error {
      name = 'ProviderError';
      tryNextLink;
      constructor(e, r = !0) {
        let n,
          o = !0;
        (typeof r == 'boolean'
          ? ((n = void 0), (o = r))
          : r != null && typeof r == 'object' && ((n = r.logger), (o = r.tryNextLink ?? !0)),
          super(e),
          (this.tryNextLink = o),
          Object.setPrototypeOf(this, t.prototype),
          n?.debug?.(`@smithy/property-provider ${o ? '->' : '(!)'} ${e}`));
      }
      static from(e, r = !0) {
        return Object.assign(new this(e.message, r), e);
      }
    };
  });
var Et,
  Is = h(() => {
    Uc();
    Et = class t extends Lr {
      name = 'CredentialsProviderError';
      constructor(e, r = !0) {
        (super(e, r), Object.setPrototypeOf(this, t.prototype));
      }
    };
  });
var Lp,
  Up = h(() => {
    Uc();
    Lp =
      (...t) =>
      async () => {
        if (t.length === 0) throw new Lr('No providers in chain');
        let e;
        for (let r of t)
          try {
            return await r();
          } catch (n) {
            if (((e = n), n?.tryNextLink)) continue;
            throw n;
          }
        throw e;
      };
  });
var $p,
  Fp = h(() => {
    $p = (t) => () => Promise.resolve(t);
  });
var Cs,
  $c = h(() => {
    Cs = (t, e, r) => {
      let n,
        o,
        s,
        i = !1,
        a = async () => {
          o || (o = t());
          try {
            ((n = await o), (s = !0), (i = !1));
          } finally {
            o = void 0;
          }
          return n;
        };
      return e === void 0
        ? async (c) => ((!s || c?.forceRefresh) && (n = await a()), n)
        : async (c) => (
            (!s || c?.forceRefresh) && (n = await a()),
            i ? n : r && !r(n) ? ((i = !0), n) : (e(n) && (await a()), n)
          );
    };
  });
var $e,
  Os = h(() => {
    $e = (t, e, r) => {
      if (e in t) {
        if (t[e] === 'true') return !0;
        if (t[e] === 'false') return !1;
        throw new Error(`Cannot load ${r} "${e}". Expected "true" or "false", got ${t[e]}.`);
      }
    };
  });
var Ie,
  Ds = h(() => {
    (function (t) {
      ((t.ENV = 'env'), (t.CONFIG = 'shared config entry'));
    })(Ie || (Ie = {}));
  });
var Bp,
  Hp,
  Fc,
  yR,
  Ur,
  Ps = h(() => {
    ((Bp = require('node:os')),
      (Hp = require('node:path')),
      (Fc = {}),
      (yR = () => (process && process.geteuid ? `${process.geteuid()}` : 'DEFAULT')),
      (Ur = () => {
        let { HOME: t, USERPROFILE: e, HOMEPATH: r, HOMEDRIVE: n = `C:${Hp.sep}` } = process.env;
        if (t) return t;
        if (e) return e;
        if (r) return `${n}${r}`;
        let o = yR();
        return (Fc[o] || (Fc[o] = (0, Bp.homedir)()), Fc[o]);
      }));
  });
var gR,
  SR,
  Gp,
  Wp = h(() => {
    ((gR = 'AWS_PROFILE'), (SR = 'default'), (Gp = (t) => t.profile || process.env[gR] || SR));
  });
var Vp,
  jp = h(() => {
    St();
    Vp = (t) =>
      Object.entries(t)
        .filter(([e]) => {
          let r = e.indexOf('.');
          return r === -1 ? !1 : Object.values(Ft).includes(e.substring(0, r));
        })
        .reduce(
          (e, [r, n]) => {
            let o = r.indexOf('.'),
              s = r.substring(0, o) === Ft.PROFILE ? r.substring(o + 1) : r;
            return ((e[s] = n), e);
          },
          { ...(t.default && { default: t.default }) },
        );
  });
var qp,
  ER,
  zp,
  Kp = h(() => {
    qp = require('node:path');
    Ps();
    ((ER = 'AWS_CONFIG_FILE'), (zp = () => process.env[ER] || (0, qp.join)(Ur(), '.aws', 'config')));
  });
var Yp,
  _R,
  Xp,
  Jp = h(() => {
    Yp = require('node:path');
    Ps();
    ((_R = 'AWS_SHARED_CREDENTIALS_FILE'),
      (Xp = () => process.env[_R] || (0, Yp.join)(Ur(), '.aws', 'credentials')));
  });
var xR,
  TR,
  Bc,
  Qp = h(() => {
    St();
    ((xR = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/),
      (TR = ['__proto__', 'profile __proto__']),
      (Bc = (t) => {
        let e = {},
          r,
          n;
        for (let o of t.split(/\r?\n/)) {
          let s = o.split(/(^|\s)[;#]/)[0].trim();
          if (s[0] === '[' && s[s.length - 1] === ']') {
            ((r = void 0), (n = void 0));
            let a = s.substring(1, s.length - 1),
              c = xR.exec(a);
            if (c) {
              let [, u, , l] = c;
              Object.values(Ft).includes(u) && (r = [u, l].join('.'));
            } else r = a;
            if (TR.includes(a)) throw new Error(`Found invalid profile name "${a}"`);
          } else if (r) {
            let a = s.indexOf('=');
            if (![0, -1].includes(a)) {
              let [c, u] = [s.substring(0, a).trim(), s.substring(a + 1).trim()];
              if (u === '') n = c;
              else {
                (n && o.trimStart() === o && (n = void 0), (e[r] = e[r] || {}));
                let l = n ? [n, c].join('.') : c;
                e[r][l] = u;
              }
            }
          }
        }
        return e;
      }));
  });
var ef,
  Hc,
  Zp,
  Gc,
  tf = h(() => {
    ((ef = require('node:fs/promises')),
      (Hc = {}),
      (Zp = {}),
      (Gc = (t, e) =>
        Zp[t] !== void 0
          ? Zp[t]
          : ((!Hc[t] || e?.ignoreCache) && (Hc[t] = (0, ef.readFile)(t, 'utf8')), Hc[t])));
  });
var Wc,
  rf,
  nf,
  of = h(() => {
    Wc = require('node:path');
    jp();
    Kp();
    Jp();
    Ps();
    Qp();
    tf();
    ((rf = () => ({})),
      (nf = async (t = {}) => {
        let { filepath: e = Xp(), configFilepath: r = zp() } = t,
          n = Ur(),
          o = '~/',
          s = e;
        e.startsWith(o) && (s = (0, Wc.join)(n, e.slice(2)));
        let i = r;
        r.startsWith(o) && (i = (0, Wc.join)(n, r.slice(2)));
        let a = await Promise.all([
          Gc(i, { ignoreCache: t.ignoreCache }).then(Bc).then(Vp).catch(rf),
          Gc(s, { ignoreCache: t.ignoreCache }).then(Bc).catch(rf),
        ]);
        return { configFile: a[0], credentialsFile: a[1] };
      }));
  });
function Ns(t) {
  try {
    let e = new Set(Array.from(t.match(/([A-Z_]){3,}/g) ?? []));
    return (e.delete('CONFIG'), e.delete('CONFIG_PREFIX_SEPARATOR'), e.delete('ENV'), [...e].join(', '));
  } catch {
    return t;
  }
}
var Vc = h(() => {});
var sf,
  af = h(() => {
    Is();
    Vc();
    sf = (t, e) => async () => {
      try {
        let r = t(process.env, e);
        if (r === void 0) throw new Error();
        return r;
      } catch (r) {
        throw new Et(r.message || `Not found in ENV: ${Ns(t.toString())}`, { logger: e?.logger });
      }
    };
  });
var cf,
  uf = h(() => {
    Is();
    Wp();
    of();
    Vc();
    cf =
      (t, { preferredFile: e = 'config', ...r } = {}) =>
      async () => {
        let n = Gp(r),
          { configFile: o, credentialsFile: s } = await nf(r),
          i = s[n] || {},
          a = o[n] || {},
          c = e === 'config' ? { ...i, ...a } : { ...a, ...i };
        try {
          let l = t(c, e === 'config' ? o : s);
          if (l === void 0) throw new Error();
          return l;
        } catch (u) {
          throw new Et(u.message || `Not found in config files w/ profile [${n}]: ${Ns(t.toString())}`, {
            logger: r.logger,
          });
        }
      };
  });
var RR,
  lf,
  df = h(() => {
    Fp();
    ((RR = (t) => typeof t == 'function'), (lf = (t) => (RR(t) ? async () => await t() : $p(t))));
  });
var Y,
  jc = h(() => {
    Up();
    $c();
    af();
    uf();
    df();
    Y = ({ environmentVariableSelector: t, configFileSelector: e, default: r }, n = {}) => {
      let { signingName: o, logger: s } = n;
      return Cs(Lp(sf(t, { signingName: o, logger: s }), cf(e, n), lf(r)));
    };
  });
var pf,
  ff,
  Fn,
  mf = h(() => {
    Os();
    Ds();
    ((pf = 'AWS_USE_DUALSTACK_ENDPOINT'),
      (ff = 'use_dualstack_endpoint'),
      (Fn = {
        environmentVariableSelector: (t) => $e(t, pf, Ie.ENV),
        configFileSelector: (t) => $e(t, ff, Ie.CONFIG),
        default: !1,
      }));
  });
var hf,
  yf,
  Bn,
  gf = h(() => {
    Os();
    Ds();
    ((hf = 'AWS_USE_FIPS_ENDPOINT'),
      (yf = 'use_fips_endpoint'),
      (Bn = {
        environmentVariableSelector: (t) => $e(t, hf, Ie.ENV),
        configFileSelector: (t) => $e(t, yf, Ie.CONFIG),
        default: !1,
      }));
  });
var mr,
  Gt,
  $r,
  Sf,
  Ef,
  qc = h(() => {
    ((mr = (t, e) => {
      let r = [];
      if ((t && r.push(t), e)) for (let n of e) r.push(n);
      return r;
    }),
      (Gt = (t, e) => `${t || 'anonymous'}${e && e.length > 0 ? ` (a.k.a. ${e.join(',')})` : ''}`),
      ($r = () => {
        let t = [],
          e = [],
          r = !1,
          n = new Set(),
          o = (d) =>
            d.sort(
              (p, f) => Sf[f.step] - Sf[p.step] || Ef[f.priority || 'normal'] - Ef[p.priority || 'normal'],
            ),
          s = (d) => {
            let p = !1,
              f = (m) => {
                let g = mr(m.name, m.aliases);
                if (g.includes(d)) {
                  p = !0;
                  for (let y of g) n.delete(y);
                  return !1;
                }
                return !0;
              };
            return ((t = t.filter(f)), (e = e.filter(f)), p);
          },
          i = (d) => {
            let p = !1,
              f = (m) => {
                if (m.middleware === d) {
                  p = !0;
                  for (let g of mr(m.name, m.aliases)) n.delete(g);
                  return !1;
                }
                return !0;
              };
            return ((t = t.filter(f)), (e = e.filter(f)), p);
          },
          a = (d) => (
            t.forEach((p) => {
              d.add(p.middleware, { ...p });
            }),
            e.forEach((p) => {
              d.addRelativeTo(p.middleware, { ...p });
            }),
            d.identifyOnResolve?.(l.identifyOnResolve()),
            d
          ),
          c = (d) => {
            let p = [];
            return (
              d.before.forEach((f) => {
                f.before.length === 0 && f.after.length === 0 ? p.push(f) : p.push(...c(f));
              }),
              p.push(d),
              d.after.reverse().forEach((f) => {
                f.before.length === 0 && f.after.length === 0 ? p.push(f) : p.push(...c(f));
              }),
              p
            );
          },
          u = (d = !1) => {
            let p = [],
              f = [],
              m = {};
            return (
              t.forEach((y) => {
                let S = { ...y, before: [], after: [] };
                for (let R of mr(S.name, S.aliases)) m[R] = S;
                p.push(S);
              }),
              e.forEach((y) => {
                let S = { ...y, before: [], after: [] };
                for (let R of mr(S.name, S.aliases)) m[R] = S;
                f.push(S);
              }),
              f.forEach((y) => {
                if (y.toMiddleware) {
                  let S = m[y.toMiddleware];
                  if (S === void 0) {
                    if (d) return;
                    throw new Error(
                      `${y.toMiddleware} is not found when adding ${Gt(y.name, y.aliases)} middleware ${y.relation} ${y.toMiddleware}`,
                    );
                  }
                  (y.relation === 'after' && S.after.push(y), y.relation === 'before' && S.before.push(y));
                }
              }),
              o(p)
                .map(c)
                .reduce((y, S) => (y.push(...S), y), [])
            );
          },
          l = {
            add: (d, p = {}) => {
              let { name: f, override: m, aliases: g } = p,
                y = { step: 'initialize', priority: 'normal', middleware: d, ...p },
                S = mr(f, g);
              if (S.length > 0) {
                if (S.some((R) => n.has(R))) {
                  if (!m) throw new Error(`Duplicate middleware name '${Gt(f, g)}'`);
                  for (let R of S) {
                    let w = t.findIndex((M) => M.name === R || M.aliases?.some((G) => G === R));
                    if (w === -1) continue;
                    let A = t[w];
                    if (A.step !== y.step || y.priority !== A.priority)
                      throw new Error(
                        `"${Gt(A.name, A.aliases)}" middleware with ${A.priority} priority in ${A.step} step cannot be overridden by "${Gt(f, g)}" middleware with ${y.priority} priority in ${y.step} step.`,
                      );
                    t.splice(w, 1);
                  }
                }
                for (let R of S) n.add(R);
              }
              t.push(y);
            },
            addRelativeTo: (d, p) => {
              let { name: f, override: m, aliases: g } = p,
                y = { middleware: d, ...p },
                S = mr(f, g);
              if (S.length > 0) {
                if (S.some((R) => n.has(R))) {
                  if (!m) throw new Error(`Duplicate middleware name '${Gt(f, g)}'`);
                  for (let R of S) {
                    let w = e.findIndex((M) => M.name === R || M.aliases?.some((G) => G === R));
                    if (w === -1) continue;
                    let A = e[w];
                    if (A.toMiddleware !== y.toMiddleware || A.relation !== y.relation)
                      throw new Error(
                        `"${Gt(A.name, A.aliases)}" middleware ${A.relation} "${A.toMiddleware}" middleware cannot be overridden by "${Gt(f, g)}" middleware ${y.relation} "${y.toMiddleware}" middleware.`,
                      );
                    e.splice(w, 1);
                  }
                }
                for (let R of S) n.add(R);
              }
              e.push(y);
            },
            clone: () => a($r()),
            use: (d) => {
              d.applyToStack(l);
            },
            remove: (d) => (typeof d == 'string' ? s(d) : i(d)),
            removeByTag: (d) => {
              let p = !1,
                f = (m) => {
                  let { tags: g, name: y, aliases: S } = m;
                  if (g && g.includes(d)) {
                    let R = mr(y, S);
                    for (let w of R) n.delete(w);
                    return ((p = !0), !1);
                  }
                  return !0;
                };
              return ((t = t.filter(f)), (e = e.filter(f)), p);
            },
            concat: (d) => {
              let p = a($r());
              return (
                p.use(d),
                p.identifyOnResolve(r || p.identifyOnResolve() || (d.identifyOnResolve?.() ?? !1)),
                p
              );
            },
            applyToStack: a,
            identify: () =>
              u(!0).map((d) => {
                let p = d.step ?? d.relation + ' ' + d.toMiddleware;
                return Gt(d.name, d.aliases) + ' - ' + p;
              }),
            identifyOnResolve(d) {
              return (typeof d == 'boolean' && (r = d), r);
            },
            resolve: (d, p) => {
              for (let f of u()
                .map((m) => m.middleware)
                .reverse())
                d = f(d, p);
              return (r && console.log(l.identify()), d);
            },
          };
        return l;
      }),
      (Sf = { initialize: 5, serialize: 4, build: 3, finalizeRequest: 2, deserialize: 1 }),
      (Ef = { high: 3, normal: 2, low: 1 }));
  });
var _t,
  _f = h(() => {
    qc();
    _t = class {
      config;
      middlewareStack = $r();
      initConfig;
      handlers;
      constructor(e) {
        this.config = e;
        let { protocol: r, protocolSettings: n } = e;
        n && typeof r == 'function' && (e.protocol = new r(n));
      }
      send(e, r, n) {
        let o = typeof r != 'function' ? r : void 0,
          s = typeof r == 'function' ? r : n,
          i = o === void 0 && this.config.cacheMiddleware === !0,
          a;
        if (i) {
          this.handlers || (this.handlers = new WeakMap());
          let c = this.handlers;
          c.has(e.constructor)
            ? (a = c.get(e.constructor))
            : ((a = e.resolveMiddleware(this.middlewareStack, this.config, o)), c.set(e.constructor, a));
        } else (delete this.handlers, (a = e.resolveMiddleware(this.middlewareStack, this.config, o)));
        if (s)
          a(e)
            .then(
              (c) => s(null, c.output),
              (c) => s(c),
            )
            .catch(() => {});
        else return a(e).then((c) => c.output);
      }
      destroy() {
        (this.config?.requestHandler?.destroy?.(), delete this.handlers);
      }
    };
  });
var hr,
  zc = h(() => {
    hr = (t) => (typeof t == 'function' ? t() : t);
  });
var ks,
  Kc = h(() => {
    ks = (t, e, r, n, o) => ({ name: e, namespace: t, traits: r, input: n, output: o });
  });
var xf,
  Yc,
  Tf = h(() => {
    K();
    Kc();
    ((xf = (t) => (e, r) => async (n) => {
      let { response: o } = await e(n),
        { operationSchema: s } = Re(r),
        [, i, a, c, u, l] = s ?? [];
      try {
        let d = await t.protocol.deserializeResponse(ks(i, a, c, u, l), { ...t, ...r }, o);
        return { response: o, output: d };
      } catch (d) {
        if (
          (Object.defineProperty(d, '$response', {
            value: o,
            enumerable: !1,
            writable: !1,
            configurable: !1,
          }),
          !('$metadata' in d))
        ) {
          let p =
            'Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.';
          try {
            d.message +=
              `
  ` + p;
          } catch {
            !r.logger || r.logger?.constructor?.name === 'NoOpLogger' ? console.warn(p) : r.logger?.warn?.(p);
          }
          typeof d.$responseBodyText < 'u' && d.$response && (d.$response.body = d.$responseBodyText);
          try {
            if (ve.isInstance(o)) {
              let { headers: f = {}, statusCode: m } = o,
                g = Object.entries(f);
              d.$metadata = {
                httpStatusCode: m,
                requestId: Yc(/^x-[\w-]+-request-?id$/, g),
                extendedRequestId: Yc(/^x-[\w-]+-id-2$/, g),
                cfId: Yc(/^x-[\w-]+-cf-id$/, g),
              };
            }
          } catch {}
        }
        throw d;
      }
    }),
      (Yc = (t, e) => (e.find(([r]) => r.match(t)) || [void 0, void 0])[1]));
  });
var Rf,
  bf = h(() => {
    K();
    Kc();
    Rf = (t) => (e, r) => async (n) => {
      let { operationSchema: o } = Re(r),
        [, s, i, a, c, u] = o ?? [],
        l = r.endpointV2 ? async () => Bt(r.endpointV2) : t.endpoint,
        d = await t.protocol.serializeRequest(ks(s, i, a, c, u), n.input, { ...t, ...r, endpoint: l });
      return e({ ...n, request: d });
    };
  });
function Hn(t) {
  return {
    applyToStack: (e) => {
      (e.add(Rf(t), vf), e.add(xf(t), wf), t.protocol.setSerdeContext(t));
    },
  };
}
var wf,
  vf,
  Af = h(() => {
    Tf();
    bf();
    ((wf = { name: 'deserializerMiddleware', step: 'deserialize', tags: ['DESERIALIZER'], override: !0 }),
      (vf = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }));
  });
function Wt(t) {
  if (typeof t == 'object') return t;
  if (((t = t | 0), Ms[t])) return Ms[t];
  let e = {},
    r = 0;
  for (let n of [
    'httpLabel',
    'idempotent',
    'idempotencyToken',
    'sensitive',
    'httpPayload',
    'httpResponseCode',
    'httpQueryParams',
  ])
    ((t >> r++) & 1) === 1 && (e[n] = 1);
  return (Ms[t] = e);
}
var Ms,
  Xc = h(() => {
    Ms = [];
  });
function Wn(t, e) {
  if (t instanceof V) return Object.assign(t, { memberName: e, _isMemberSchema: !0 });
  let r = V;
  return new r(t, e);
}
var Gn,
  Ls,
  Us,
  V,
  Jc,
  If,
  Cf = h(() => {
    zc();
    Xc();
    ((Gn = { it: Symbol.for('@smithy/nor-struct-it'), ns: Symbol.for('@smithy/ns') }),
      (Ls = []),
      (Us = {}),
      (V = class t {
        ref;
        memberName;
        static symbol = Symbol.for('@smithy/nor');
        symbol = t.symbol;
        name;
        schema;
        _isMemberSchema;
        traits;
        memberTraits;
        normalizedTraits;
        constructor(e, r) {
          ((this.ref = e), (this.memberName = r));
          let n = [],
            o = e,
            s = e;
          for (this._isMemberSchema = !1; Jc(o);)
            (n.push(o[1]), (o = o[0]), (s = hr(o)), (this._isMemberSchema = !0));
          if (n.length > 0) {
            this.memberTraits = {};
            for (let i = n.length - 1; i >= 0; --i) {
              let a = n[i];
              Object.assign(this.memberTraits, Wt(a));
            }
          } else this.memberTraits = 0;
          if (s instanceof t) {
            let i = this.memberTraits;
            (Object.assign(this, s),
              (this.memberTraits = Object.assign({}, i, s.getMemberTraits(), this.getMemberTraits())),
              (this.normalizedTraits = void 0),
              (this.memberName = r ?? s.memberName));
            return;
          }
          if (
            ((this.schema = hr(s)),
            If(this.schema)
              ? ((this.name = `${this.schema[1]}#${this.schema[2]}`), (this.traits = this.schema[3]))
              : ((this.name = this.memberName ?? String(s)), (this.traits = 0)),
            this._isMemberSchema && !r)
          )
            throw new Error(
              `@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`,
            );
        }
        static [Symbol.hasInstance](e) {
          let r = this.prototype.isPrototypeOf(e);
          return !r && typeof e == 'object' && e !== null ? e.symbol === this.symbol : r;
        }
        static of(e) {
          let r = typeof e == 'function' || (typeof e == 'object' && e !== null);
          if (typeof e == 'number') {
            if (Ls[e]) return Ls[e];
          } else if (typeof e == 'string') {
            if (Us[e]) return Us[e];
          } else if (r && e[Gn.ns]) return e[Gn.ns];
          let n = hr(e);
          if (n instanceof t) return n;
          if (Jc(n)) {
            let [s, i] = n;
            if (s instanceof t) return (Object.assign(s.getMergedTraits(), Wt(i)), s);
            throw new Error(
              `@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`,
            );
          }
          let o = new t(n);
          return r
            ? (e[Gn.ns] = o)
            : typeof n == 'string'
              ? (Us[n] = o)
              : typeof n == 'number'
                ? (Ls[n] = o)
                : o;
        }
        getSchema() {
          let e = this.schema;
          return Array.isArray(e) && e[0] === 0 ? e[4] : e;
        }
        getName(e = !1) {
          let { name: r } = this;
          return !e && r && r.includes('#') ? r.split('#')[1] : r || void 0;
        }
        getMemberName() {
          return this.memberName;
        }
        isMemberSchema() {
          return this._isMemberSchema;
        }
        isListSchema() {
          let e = this.getSchema();
          return typeof e == 'number' ? e >= 64 && e < 128 : e[0] === 1;
        }
        isMapSchema() {
          let e = this.getSchema();
          return typeof e == 'number' ? e >= 128 && e <= 255 : e[0] === 2;
        }
        isStructSchema() {
          let e = this.getSchema();
          if (typeof e != 'object') return !1;
          let r = e[0];
          return r === 3 || r === -3 || r === 4;
        }
        isUnionSchema() {
          let e = this.getSchema();
          return typeof e != 'object' ? !1 : e[0] === 4;
        }
        isBlobSchema() {
          let e = this.getSchema();
          return e === 21 || e === 42;
        }
        isTimestampSchema() {
          let e = this.getSchema();
          return typeof e == 'number' && e >= 4 && e <= 7;
        }
        isUnitSchema() {
          return this.getSchema() === 'unit';
        }
        isDocumentSchema() {
          return this.getSchema() === 15;
        }
        isStringSchema() {
          return this.getSchema() === 0;
        }
        isBooleanSchema() {
          return this.getSchema() === 2;
        }
        isNumericSchema() {
          return this.getSchema() === 1;
        }
        isBigIntegerSchema() {
          return this.getSchema() === 17;
        }
        isBigDecimalSchema() {
          return this.getSchema() === 19;
        }
        isStreaming() {
          let { streaming: e } = this.getMergedTraits();
          return !!e || this.getSchema() === 42;
        }
        isIdempotencyToken() {
          return !!this.getMergedTraits().idempotencyToken;
        }
        getMergedTraits() {
          return (
            this.normalizedTraits ??
            (this.normalizedTraits = { ...this.getOwnTraits(), ...this.getMemberTraits() })
          );
        }
        getMemberTraits() {
          return Wt(this.memberTraits);
        }
        getOwnTraits() {
          return Wt(this.traits);
        }
        getKeySchema() {
          let [e, r] = [this.isDocumentSchema(), this.isMapSchema()];
          if (!e && !r)
            throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
          let n = this.getSchema(),
            o = e ? 15 : (n[4] ?? 0);
          return Wn([o, 0], 'key');
        }
        getValueSchema() {
          let e = this.getSchema(),
            [r, n, o] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()],
            s =
              typeof e == 'number'
                ? 63 & e
                : e && typeof e == 'object' && (n || o)
                  ? e[3 + e[0]]
                  : r
                    ? 15
                    : void 0;
          if (s != null) return Wn([s, 0], n ? 'value' : 'member');
          throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
        }
        getMemberSchema(e) {
          let r = this.getSchema();
          if (this.isStructSchema() && r[4].includes(e)) {
            let n = r[4].indexOf(e),
              o = r[5][n];
            return Wn(Jc(o) ? o : [o, 0], e);
          }
          if (this.isDocumentSchema()) return Wn([15, 0], e);
          throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${e}.`);
        }
        getMemberSchemas() {
          let e = {};
          try {
            for (let [r, n] of this.structIterator()) e[r] = n;
          } catch {}
          return e;
        }
        getEventStreamMember() {
          if (this.isStructSchema()) {
            for (let [e, r] of this.structIterator()) if (r.isStreaming() && r.isStructSchema()) return e;
          }
          return '';
        }
        *structIterator() {
          if (this.isUnitSchema()) return;
          if (!this.isStructSchema())
            throw new Error('@smithy/core/schema - cannot iterate non-struct schema.');
          let e = this.getSchema(),
            r = e[4].length,
            n = e[Gn.it];
          if (n && r === n.length) {
            yield* n;
            return;
          }
          n = Array(r);
          for (let o = 0; o < r; ++o) {
            let s = e[4][o],
              i = Wn([e[5][o], 0], s);
            yield (n[o] = [s, i]);
          }
          e[Gn.it] = n;
        }
      }));
    ((Jc = (t) => Array.isArray(t) && t.length === 2), (If = (t) => Array.isArray(t) && t.length >= 5));
  });
var be,
  Of = h(() => {
    be = class t {
      namespace;
      schemas;
      exceptions;
      static registries = new Map();
      constructor(e, r = new Map(), n = new Map()) {
        ((this.namespace = e),
          (this.schemas = r),
          (this.exceptions = n),
          t.registries.has(e) || t.registries.set(e, this));
      }
      static for(e) {
        return t.registries.get(e) ?? new t(e);
      }
      copyFrom(e) {
        let { schemas: r, exceptions: n } = this;
        for (let [o, s] of e.schemas) r.has(o) || r.set(o, s);
        for (let [o, s] of e.exceptions) n.has(o) || n.set(o, s);
      }
      register(e, r) {
        let n = this.normalizeShapeId(e);
        for (let o of [this, t.for(n.split('#')[0])]) o.schemas.has(n) || o.schemas.set(n, r);
      }
      getSchema(e) {
        let r = this.normalizeShapeId(e);
        if (!this.schemas.has(r)) {
          if (!e.includes('#')) {
            let n = '#' + e,
              o = [];
            for (let [s, i] of this.schemas.entries()) s.endsWith(n) && o.push(i);
            if (o.length === 1) return o[0];
          }
          throw new Error(`@smithy/core/schema - schema not found for ${r}`);
        }
        return this.schemas.get(r);
      }
      registerError(e, r) {
        let n = e,
          o = n[1],
          s = o + '#' + n[2];
        r.hasOwnProperty?.('shapeId') || (r.shapeId = s);
        for (let i of [this, t.for(o)])
          !i.schemas.has(s) && !i.exceptions.has(n) && (i.schemas.set(s, n), i.exceptions.set(n, r));
      }
      getErrorCtor(e) {
        let r = e;
        return this.exceptions.has(r) ? this.exceptions.get(r) : t.for(r[1]).exceptions.get(r);
      }
      getBaseException() {
        for (let e of this.exceptions.keys())
          if (Array.isArray(e)) {
            let [, r, n] = e,
              o = r + '#' + n;
            if (o.startsWith('smithy.ts.sdk.synthetic.') && o.endsWith('ServiceException')) return e;
          }
      }
      find(e) {
        for (let r of this.schemas.values()) if (e(r)) return r;
      }
      clear() {
        (this.schemas.clear(), this.exceptions.clear());
      }
      normalizeShapeId(e) {
        return e.includes('#') ? e : this.namespace + '#' + e;
      }
    };
  });
var ye = h(() => {
  zc();
  Af();
  Cf();
  Xc();
  Of();
});
function Fr(t, e) {
  if (e == null) return e;
  let r = V.of(t);
  if (r.getMergedTraits().sensitive) return Qc;
  if (r.isListSchema()) {
    let n = r.getValueSchema();
    if (n.getMergedTraits().sensitive) return Qc;
    if (Array.isArray(e)) return e.map((o) => Fr(n, o));
  } else if (r.isMapSchema()) {
    let n = r.getValueSchema();
    if (r.getKeySchema().getMergedTraits().sensitive || n.getMergedTraits().sensitive) return Qc;
    if (typeof e == 'object') return Object.fromEntries(Object.entries(e).map(([o, s]) => [o, Fr(n, s)]));
  } else if (r.isStructSchema() && typeof e == 'object') {
    let n = e,
      o = {};
    for (let [s, i] of r.structIterator()) n[s] != null && (o[s] = Fr(i, n[s]));
    return o;
  }
  return e;
}
var Qc,
  Df = h(() => {
    ye();
    Qc = '***SensitiveInformation***';
  });
var Pf,
  Vt,
  Zc,
  eu = h(() => {
    St();
    qc();
    Df();
    ye();
    ((Pf = Symbol.for('@smithy/op-event-stream')),
      (Vt = class {
        middlewareStack = $r();
        schema;
        static classBuilder() {
          return new Zc();
        }
        resolveMiddlewareWithContext(
          e,
          r,
          n,
          {
            middlewareFn: o,
            clientName: s,
            commandName: i,
            inputFilterSensitiveLog: a,
            outputFilterSensitiveLog: c,
            smithyContext: u,
            additionalContext: l,
            CommandCtor: d,
          },
        ) {
          for (let M of o.bind(this)(d, e, r, n)) this.middlewareStack.use(M);
          let p = e.concat(this.middlewareStack),
            { logger: f } = r,
            m = l[Qe],
            g = {
              logger: f,
              clientName: s,
              commandName: i,
              inputFilterSensitiveLog: a,
              outputFilterSensitiveLog: c,
              ...l,
              [Qe]: {
                ...m,
                commandInstance: this,
                ...u,
                ...(n?.metricsRecorder === void 0 ? {} : { metricsRecorder: n.metricsRecorder }),
                ...(n?.abortSignal === void 0 ? {} : { abortSignal: n.abortSignal }),
              },
            },
            { requestHandler: y } = r,
            S = n ?? {};
          S.metricsRecorder && ((S = { ...S }), delete S.metricsRecorder);
          let R,
            w = this.schema,
            A = w?.[Pf];
          if (A !== void 0) R = A;
          else if (w && Array.isArray(w) && w[0] === 9) {
            let [, , , , M, G] = w;
            R = w[Pf] = !!(V.of(M).getEventStreamMember() || V.of(G).getEventStreamMember());
          }
          return (R && (S = { isEventStream: R, ...S }), p.resolve((M) => y.handle(M.request, S), g));
        }
      }),
      (Zc = class {
        _init = () => {};
        _ep = {};
        _middlewareFn = () => [];
        _commandName = '';
        _clientName = '';
        _additionalContext = {};
        _smithyContext = {};
        _inputFilterSensitiveLog = void 0;
        _outputFilterSensitiveLog = void 0;
        _serializer = null;
        _deserializer = null;
        _operationSchema;
        init(e) {
          this._init = e;
        }
        ep(e) {
          return ((this._ep = e), this);
        }
        m(e) {
          return ((this._middlewareFn = e), this);
        }
        s(e, r, n = {}) {
          return ((this._smithyContext = { service: e, operation: r, ...n }), this);
        }
        c(e = {}) {
          return ((this._additionalContext = e), this);
        }
        n(e, r) {
          return ((this._clientName = e), (this._commandName = r), this);
        }
        f(e = (n) => n, r = (n) => n) {
          return ((this._inputFilterSensitiveLog = e), (this._outputFilterSensitiveLog = r), this);
        }
        ser(e) {
          return ((this._serializer = e), this);
        }
        de(e) {
          return ((this._deserializer = e), this);
        }
        sc(e) {
          return ((this._operationSchema = e), (this._smithyContext.operationSchema = e), this);
        }
        build() {
          let e = this,
            r;
          return (r = class extends Vt {
            input;
            static getEndpointParameterInstructions() {
              return e._ep;
            }
            constructor(...[n]) {
              (super(), (this.input = n ?? {}), e._init(this), (this.schema = e._operationSchema));
            }
            resolveMiddleware(n, o, s) {
              let i = e._operationSchema,
                a = i?.[4] ?? i?.input,
                c = i?.[5] ?? i?.output;
              return this.resolveMiddlewareWithContext(n, o, s, {
                CommandCtor: r,
                middlewareFn: e._middlewareFn,
                clientName: e._clientName,
                commandName: e._commandName,
                inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (i ? Fr.bind(null, a) : (u) => u),
                outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (i ? Fr.bind(null, c) : (u) => u),
                smithyContext: e._smithyContext,
                additionalContext: e._additionalContext,
              });
            }
            serialize = e._serializer;
            deserialize = e._deserializer;
          });
        }
      }));
  });
var yr,
  $s,
  Nf = h(() => {
    ((yr = class t extends Error {
      static shapeId = 'smithy.ts.sdk.synthetic.nonamespace.client#ServiceException';
      $fault;
      $response;
      $retryable;
      $metadata;
      constructor(e) {
        (super(e.message),
          Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype),
          (this.name = e.name),
          (this.$fault = e.$fault),
          (this.$metadata = e.$metadata));
      }
      static isInstance(e) {
        if (!e) return !1;
        let r = e;
        return (
          t.prototype.isPrototypeOf(r) ||
          (!!r.$fault && !!r.$metadata && (r.$fault === 'client' || r.$fault === 'server'))
        );
      }
      static [Symbol.hasInstance](e) {
        if (!e) return !1;
        let r = e;
        if (this === t) return t.isInstance(e);
        if (t.isInstance(e)) {
          if (this.prototype.isPrototypeOf(e)) return !0;
          let n = Object.prototype.hasOwnProperty.call(this, 'shapeId') ? this.shapeId : void 0,
            o = !1;
          if (n) {
            let i = Object.getPrototypeOf(r);
            for (; i && i !== Object.prototype;) {
              let a = i.constructor,
                c = a !== t && Object.prototype.hasOwnProperty.call(a, 'shapeId') ? a?.shapeId : void 0;
              if (c && ((o = !0), c === n)) return !0;
              i = Object.getPrototypeOf(i);
            }
          }
          if (n && o) return !1;
          let s = this.name;
          if (s && s.length >= 6) {
            if (r.name === s) return !0;
            let i = Object.getPrototypeOf(r);
            for (; i && i !== Object.prototype;) {
              let a = i.constructor?.name;
              if (a && a !== 'Error' && a === s) return !0;
              i = Object.getPrototypeOf(i);
            }
          }
        }
        return !1;
      }
    }),
      ($s = (t, e = {}) => {
        Object.entries(e)
          .filter(([, n]) => n !== void 0)
          .forEach(([n, o]) => {
            (t[n] == null || t[n] === '') && (t[n] = o);
          });
        let r = t.message || t.Message || 'UnknownError';
        return ((t.message = r), delete t.Message, t);
      }));
  });
var Vn,
  kf = h(() => {
    Vn = (t) => {
      switch (t) {
        case 'standard':
          return { retryMode: 'standard', connectionTimeout: 3100 };
        case 'in-region':
          return { retryMode: 'standard', connectionTimeout: 1100 };
        case 'cross-region':
          return { retryMode: 'standard', connectionTimeout: 3100 };
        case 'mobile':
          return { retryMode: 'standard', connectionTimeout: 3e4 };
        default:
          return {};
      }
    };
  });
var Mf,
  jn,
  Lf = h(() => {
    ((Mf = !1),
      (jn = (t) => {
        t && !Mf && parseInt(t.substring(1, t.indexOf('.'))) < 16 && (Mf = !0);
      }));
  });
var Uf,
  $f,
  Ff,
  Bf = h(() => {
    K();
    St();
    ((Uf = Object.values(gt)),
      ($f = (t) => {
        let e = [];
        for (let r in gt) {
          if (!D(gt, r)) continue;
          let n = gt[r];
          t[n] !== void 0 && e.push({ algorithmId: () => n, checksumConstructor: () => t[n] });
        }
        for (let [r, n] of Object.entries(t.checksumAlgorithms ?? {}))
          e.push({ algorithmId: () => r, checksumConstructor: () => n });
        return {
          addChecksumAlgorithm(r) {
            t.checksumAlgorithms = t.checksumAlgorithms ?? {};
            let n = r.algorithmId(),
              o = r.checksumConstructor();
            (Uf.includes(n) ? (t.checksumAlgorithms[n.toUpperCase()] = o) : (t.checksumAlgorithms[n] = o),
              e.push(r));
          },
          checksumAlgorithms() {
            return e;
          },
        };
      }),
      (Ff = (t) => {
        let e = {};
        return (
          t.checksumAlgorithms().forEach((r) => {
            let n = r.algorithmId();
            Uf.includes(n) && (e[n] = r.checksumConstructor());
          }),
          e
        );
      }));
  });
var Hf,
  Gf,
  Wf = h(() => {
    ((Hf = (t) => ({
      setRetryStrategy(e) {
        t.retryStrategy = e;
      },
      retryStrategy() {
        return t.retryStrategy;
      },
    })),
      (Gf = (t) => {
        let e = {};
        return ((e.retryStrategy = t.retryStrategy()), e);
      }));
  });
var qn,
  zn,
  Vf = h(() => {
    Bf();
    Wf();
    ((qn = (t) => Object.assign($f(t), Hf(t))), (zn = (t) => Object.assign(Ff(t), Gf(t))));
  });
var xt,
  jf = h(() => {
    xt = class {
      trace() {}
      debug() {}
      info() {}
      warn() {}
      error() {}
    };
  });
function Kn(t, e, r, n) {
  return function (s, i, a, c, u = {}) {
    let l = Object.assign({}, t, s);
    return Vt.classBuilder()
      .ep(l)
      .m(function (d, p, f, m) {
        let g = i.call(this, d, p, f, m);
        return (g.unshift(n(f, d.getEndpointParameterInstructions())), g);
      })
      .s(e, a, u)
      .n(r, a.charAt(0).toUpperCase() + a.slice(1) + 'Command')
      .sc(c)
      .build();
  };
}
var qf = h(() => {
  eu();
});
var ne = h(() => {
  K();
  K();
  _f();
  eu();
  kf();
  Lf();
  Nf();
  Vf();
  jf();
  qf();
});
var zf,
  tu,
  ru,
  Kf,
  Yf,
  Xf,
  Jf,
  Qf,
  Zf,
  nu = h(() => {
    ((zf = 'AWS_EXECUTION_ENV'),
      (tu = 'AWS_REGION'),
      (ru = 'AWS_DEFAULT_REGION'),
      (Kf = 'AWS_EC2_METADATA_DISABLED'),
      (Yf = ['in-region', 'cross-region', 'mobile', 'standard', 'legacy']),
      (Xf = '/latest/meta-data/placement/region'),
      (Jf = '/latest/api/token'),
      (Qf = 'x-aws-ec2-metadata-token'),
      (Zf = 'x-aws-ec2-metadata-token-ttl-seconds'));
  });
var em,
  bR,
  nm,
  Fs,
  tm,
  wR,
  rm,
  ou = h(() => {
    nu();
    ((em = 1e3),
      (bR = 6e4),
      (nm = 0),
      (Fs = async () => {
        if (!process.env[Kf] && !(Date.now() < nm))
          try {
            let t = wR(),
              e = (await rm({ ...t, path: Jf, method: 'PUT', headers: { [Zf]: '21600' } })).toString();
            return (
              (await rm({ ...t, path: Xf, method: 'GET', headers: { [Qf]: e } })).toString().trim() || tm()
            );
          } catch {
            return tm();
          }
      }),
      (tm = () => {
        nm = Date.now() + bR;
      }),
      (wR = () => {
        let t = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
        if (t) {
          let e = new URL(t);
          return { hostname: e.hostname.replace(/^\[(.+)]$/, '$1'), port: e.port ? Number(e.port) : void 0 };
        }
        return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === 'IPv6'
          ? { hostname: 'fd00:ec2::254' }
          : { hostname: '169.254.169.254' };
      }),
      (rm = async (t) => {
        let { request: e } = await import('node:http');
        return new Promise((r, n) => {
          let o = e({
            hostname: t.hostname,
            port: t.port,
            path: t.path,
            method: t.method,
            headers: t.headers,
            timeout: em,
            signal: AbortSignal.timeout(em),
          });
          (o.on('error', (s) => {
            (n(s), o.destroy());
          }),
            o.on('timeout', () => {
              (n(new Error('TimeoutError from instance metadata service')), o.destroy());
            }),
            o.on('response', (s) => {
              let { statusCode: i = 400 } = s;
              if (i < 200 || i >= 300) {
                (n(
                  Object.assign(new Error('Error response received from instance metadata service'), {
                    statusCode: i,
                  }),
                ),
                  o.destroy());
                return;
              }
              let a = [];
              (s.on('data', (c) => a.push(c)),
                s.on('end', () => {
                  (r(Buffer.concat(a)), o.destroy());
                }));
            }),
            o.end());
        });
      }));
  });
var om,
  sm,
  gr,
  Yn,
  su = h(() => {
    ou();
    ((om = 'AWS_REGION'),
      (sm = 'region'),
      (gr = {
        environmentVariableSelector: (t) => t[om],
        configFileSelector: (t) => t[sm],
        default: async () => {
          let t = await Fs();
          if (t) return t;
          throw new Error('Region is missing');
        },
      }),
      (Yn = { preferredFile: 'credentials' }));
  });
var im,
  am,
  cm = h(() => {
    K();
    ((im = new Set()),
      (am = (t, e = at) => {
        if (!im.has(t) && !e(t))
          if (t === '*')
            console.warn(
              '@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.',
            );
          else throw new Error(`Region not accepted: region="${t}" is not a valid hostname component.`);
        else im.add(t);
      }));
  });
var Bs,
  iu = h(() => {
    Bs = (t) => typeof t == 'string' && (t.startsWith('fips-') || t.endsWith('-fips'));
  });
var um,
  lm = h(() => {
    iu();
    um = (t) =>
      Bs(t)
        ? ['fips-aws-global', 'aws-fips'].includes(t)
          ? 'us-east-1'
          : t.replace(/fips-(dkr-|prod-)?|-fips/, '')
        : t;
  });
var Xn,
  dm = h(() => {
    cm();
    lm();
    iu();
    Xn = (t) => {
      let { region: e, useFipsEndpoint: r } = t;
      if (!e) throw new Error('Region is missing');
      return Object.assign(t, {
        region: async () => {
          let n = typeof e == 'function' ? await e() : e,
            o = um(n);
          return (am(o), o);
        },
        useFipsEndpoint: async () => {
          let n = typeof e == 'string' ? e : await e();
          return Bs(n) ? !0 : typeof r != 'function' ? Promise.resolve(!!r) : r();
        },
      });
    };
  });
var vR,
  AR,
  pm,
  fm = h(() => {
    ((vR = 'AWS_DEFAULTS_MODE'),
      (AR = 'defaults_mode'),
      (pm = {
        environmentVariableSelector: (t) => t[vR],
        configFileSelector: (t) => t[AR],
        default: 'legacy',
      }));
  });
var Jn,
  IR,
  CR,
  mm = h(() => {
    su();
    ou();
    jc();
    $c();
    nu();
    fm();
    ((Jn = ({ region: t = Y(gr), defaultsMode: e = Y(pm) } = {}) =>
      Cs(async () => {
        let r = typeof e == 'function' ? await e() : e;
        switch (r?.toLowerCase()) {
          case 'auto':
            return IR(t);
          case 'in-region':
          case 'cross-region':
          case 'mobile':
          case 'standard':
          case 'legacy':
            return Promise.resolve(r?.toLocaleLowerCase());
          case void 0:
            return Promise.resolve('legacy');
          default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${Yf.join(', ')}, got ${r}`);
        }
      })),
      (IR = async (t) => {
        if (t) {
          let e = typeof t == 'function' ? await t() : t,
            r = await CR();
          return r ? (e === r ? 'in-region' : 'cross-region') : 'standard';
        }
        return 'standard';
      }),
      (CR = async () =>
        process.env[zf] && (process.env[tu] || process.env[ru])
          ? (process.env[tu] ?? process.env[ru])
          : Fs()));
  });
var ut = h(() => {
  Is();
  Os();
  Ds();
  jc();
  mf();
  gf();
  su();
  dm();
  mm();
});
var hm,
  ym,
  gm,
  Sm = h(() => {
    ((hm = 'AWS_ENDPOINT_URL'),
      (ym = 'endpoint_url'),
      (gm = (t) => ({
        environmentVariableSelector: (e) => {
          let r = t.split(' ').map((s) => s.toUpperCase()),
            n = e[[hm, ...r].join('_')];
          if (n) return n;
          let o = e[hm];
          if (o) return o;
        },
        configFileSelector: (e, r) => {
          if (e.services) {
            let o = ['services', e.services].join('.');
            if (!r || !r[o])
              throw new Error(
                `The services section "${e.services}" specified in the profile is not present in the shared configuration file.`,
              );
            let s = r[o],
              i = t.split(' ').map((c) => c.toLowerCase()),
              a = s[[i.join('_'), ym].join('.')];
            if (a) return a;
          }
          let n = e[ym];
          if (n) return n;
        },
        default: void 0,
      })));
  });
var OR,
  DR,
  Em,
  _m = h(() => {
    ut();
    ((OR = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'),
      (DR = 'ignore_configured_endpoint_urls'),
      (Em = {
        environmentVariableSelector: (t) => $e(t, OR, Ie.ENV),
        configFileSelector: (t) => $e(t, DR, Ie.CONFIG),
        default: !1,
      }));
  });
var Qn,
  xm = h(() => {
    ut();
    Sm();
    _m();
    Qn = async (t) => {
      if (!(await Y(Em)())) return Y(gm(t ?? ''))();
    };
  });
var au,
  PR,
  NR,
  kR,
  Tm,
  Rm,
  bm = h(() => {
    ((au = async (t) => {
      let e = t?.Bucket || '';
      if (
        (typeof t.Bucket == 'string' &&
          (t.Bucket = e.replace(/#/g, encodeURIComponent('#')).replace(/\?/g, encodeURIComponent('?'))),
        Rm(e))
      ) {
        if (t.ForcePathStyle === !0) throw new Error('Path-style addressing cannot be used with ARN buckets');
      } else
        (!Tm(e) ||
          (e.indexOf('.') !== -1 && !String(t.Endpoint).startsWith('http:')) ||
          e.toLowerCase() !== e ||
          e.length < 3) &&
          (t.ForcePathStyle = !0);
      return (
        t.DisableMultiRegionAccessPoints && ((t.disableMultiRegionAccessPoints = !0), (t.DisableMRAP = !0)),
        t
      );
    }),
      (PR = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
      (NR = /(\d+\.){3}\d+/),
      (kR = /\.\./),
      (Tm = (t) => PR.test(t) && !NR.test(t) && !kR.test(t)),
      (Rm = (t) => {
        let [e, r, n, , , o] = t.split(':'),
          s = e === 'arn' && t.split(':').length >= 6,
          i = !!(s && r && n && o);
        if (s && !i) throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);
        return i;
      }));
  });
var wm = h(() => {
  bm();
});
var vm,
  Am = h(() => {
    vm = (t, e, r, n = !1) => {
      let o = async () => {
        let s;
        return (
          n ? (s = r.clientContextParams?.[t] ?? r[t] ?? r[e]) : (s = r[t] ?? r[e]),
          typeof s == 'function' ? s() : s
        );
      };
      return t === 'credentialScope' || e === 'CredentialScope'
        ? async () => {
            let s = typeof r.credentials == 'function' ? await r.credentials() : r.credentials;
            return s?.credentialScope ?? s?.CredentialScope;
          }
        : t === 'accountId' || e === 'AccountId'
          ? async () => {
              let s = typeof r.credentials == 'function' ? await r.credentials() : r.credentials;
              return s?.accountId ?? s?.AccountId;
            }
          : t === 'endpoint' || e === 'endpoint'
            ? async () => {
                if (r.isCustomEndpoint === !1) return;
                let s = await o();
                if (s && typeof s == 'object') {
                  if ('url' in s) return s.url.href;
                  if ('hostname' in s) {
                    let { protocol: i, hostname: a, port: c, path: u } = s;
                    return `${i}//${a}${c ? ':' + c : ''}${u}`;
                  }
                }
                return s;
              }
            : o;
    };
  });
var cu = h(() => {
  K();
});
function Hs(t) {
  return async (e, r, n, o) => {
    if (!n.isCustomEndpoint && !n.ignoreConfiguredEndpointUrls) {
      let a;
      (n.serviceConfiguredEndpoint ? (a = await n.serviceConfiguredEndpoint()) : (a = await t(n.serviceId)),
        a &&
          ((n.endpoint = () => Promise.resolve(Bt(a))),
          (n.isCustomEndpoint = !0),
          o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${a}`)));
    }
    let s = await MR(e, r, n);
    if (typeof n.endpointProvider != 'function') throw new Error('config.endpointProvider is not set.');
    let i = n.endpointProvider(s, o);
    if (n.isCustomEndpoint && n.endpoint) {
      let a = await n.endpoint();
      if (a?.headers) {
        i.headers ??= {};
        for (let [c, u] of Object.entries(a.headers)) i.headers[c] = Array.isArray(u) ? u : [u];
      }
    }
    return i;
  };
}
var MR,
  uu = h(() => {
    wm();
    Am();
    cu();
    MR = async (t, e, r) => {
      let n = {},
        o = e?.getEndpointParameterInstructions?.() || {};
      for (let [s, i] of Object.entries(o))
        switch (i.type) {
          case 'staticContextParams':
            n[s] = i.value;
            break;
          case 'contextParams':
            n[s] = t[i.name];
            break;
          case 'clientContextParams':
          case 'builtInParams':
            n[s] = await vm(i.name, s, r, i.type !== 'builtInParams')();
            break;
          case 'operationContextParams':
            n[s] = i.get(t);
            break;
          default:
            throw new Error('Unrecognized endpoint parameter instruction: ' + JSON.stringify(i));
        }
      return (
        Object.keys(o).length === 0 && Object.assign(n, r),
        String(r.serviceId).toLowerCase() === 's3' && (await au(n)),
        n
      );
    };
  });
function LR(t, e, r) {
  (t.__smithy_context
    ? t.__smithy_context.features || (t.__smithy_context.features = {})
    : (t.__smithy_context = { features: {} }),
    (t.__smithy_context.features[e] = r));
}
function Gs(t) {
  let e = Hs(t);
  return ({ config: r, instructions: n }) =>
    (o, s) =>
    async (i) => {
      r.isCustomEndpoint && LR(s, 'ENDPOINT_OVERRIDE', 'N');
      let a = await e(
        i.input,
        {
          getEndpointParameterInstructions() {
            return n;
          },
        },
        { ...r },
        s,
      );
      ((s.endpointV2 = a), (s.authSchemes = a.properties?.authSchemes));
      let c = s.authSchemes?.[0];
      if (c) {
        ((s.signing_region = c.signingRegion), (s.signing_service = c.signingName));
        let l = Re(s)?.selectedHttpAuthScheme?.httpAuthOption;
        l &&
          (l.signingProperties = Object.assign(
            l.signingProperties || {},
            {
              signing_region: c.signingRegion,
              signingRegion: c.signingRegion,
              signing_service: c.signingName,
              signingName: c.signingName,
              signingRegionSet: c.signingRegionSet,
            },
            c.properties,
          ));
      }
      return o({ ...i });
    };
}
var lu = h(() => {
  K();
  uu();
});
function Im(t) {
  let e = Gs(t);
  return (r, n) => ({
    applyToStack: (o) => {
      o.addRelativeTo(e({ config: r, instructions: n }), $R);
    },
  });
}
var UR,
  $R,
  Cm = h(() => {
    lu();
    ((UR = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }),
      ($R = {
        step: 'serialize',
        tags: ['ENDPOINT_PARAMETERS', 'ENDPOINT_V2', 'ENDPOINT'],
        name: 'endpointV2Middleware',
        override: !0,
        relation: 'before',
        toMiddleware: UR.name,
      }));
  });
function Om(t) {
  return (e) => {
    let r = e.tls ?? !0,
      { endpoint: n, useDualstackEndpoint: o, useFipsEndpoint: s } = e,
      i = n != null ? async () => Bt(await ie(n)()) : void 0,
      c = Object.assign(e, {
        endpoint: i,
        tls: r,
        isCustomEndpoint: !!n,
        useDualstackEndpoint: ie(o ?? !1),
        useFipsEndpoint: ie(s ?? !1),
        ignoreConfiguredEndpointUrls: !!e.ignoreConfiguredEndpointUrls,
      }),
      u;
    return ((c.serviceConfiguredEndpoint = async () => (e.serviceId && !u && (u = t(e.serviceId)), u)), c);
  };
}
var Dm = h(() => {
  K();
  cu();
});
var Sr,
  Pm = h(() => {
    Sr = class t {
      nodes;
      root;
      conditions;
      results;
      constructor(e, r, n, o) {
        ((this.nodes = e), (this.root = r), (this.conditions = n), (this.results = o));
      }
      static from(e, r, n, o) {
        return new t(e, r, n, o);
      }
    };
  });
var Er,
  Nm = h(() => {
    Er = class {
      capacity;
      data = new Map();
      parameters = [];
      constructor({ size: e, params: r }) {
        ((this.capacity = e ?? 50), r && (this.parameters = r));
      }
      get(e, r) {
        let n = this.hash(e);
        if (n === !1) return r();
        if (!this.data.has(n)) {
          if (this.data.size > this.capacity + 10) {
            let o = this.data.keys(),
              s = 0;
            for (;;) {
              let { value: i, done: a } = o.next();
              if ((this.data.delete(i), a || ++s > 10)) break;
            }
          }
          this.data.set(n, r());
        }
        return this.data.get(n);
      }
      size() {
        return this.data.size;
      }
      hash(e) {
        let r = '',
          { parameters: n } = this;
        if (n.length === 0) return !1;
        for (let o of n) {
          let s = e[o],
            i = s == null ? '\0' : String(s);
          if (i.includes('|;')) return !1;
          r += i + '|;';
        }
        return r;
      }
    };
  });
var oe,
  km = h(() => {
    oe = class extends Error {
      constructor(e) {
        (super(e), (this.name = 'EndpointError'));
      }
    };
  });
var Tt = h(() => {
  km();
});
var du,
  Mm = h(() => {
    du = 'endpoints';
  });
function Br(t) {
  return typeof t != 'object' || t == null
    ? t
    : 'ref' in t
      ? `$${Br(t.ref)}`
      : 'fn' in t
        ? `${t.fn}(${(t.argv || []).map(Br).join(', ')})`
        : JSON.stringify(t, null, 2);
}
var Lm = h(() => {});
var Um = h(() => {
  Mm();
  Lm();
});
var Rt,
  pu = h(() => {
    Rt = {};
  });
var fu,
  $m = h(() => {
    fu = (t, e) => t === e;
  });
function mu(...t) {
  for (let e of t) if (e != null) return e;
}
var Fm = h(() => {});
var Bm,
  Hm = h(() => {
    Tt();
    Bm = (t) => {
      let e = t.split('.'),
        r = [];
      for (let n of e) {
        let o = n.indexOf('[');
        if (o !== -1) {
          if (n.indexOf(']') !== n.length - 1) throw new oe(`Path: '${t}' does not end with ']'`);
          let s = n.slice(o + 1, -1);
          if (Number.isNaN(parseInt(s))) throw new oe(`Invalid array index: '${s}' in path: '${t}'`);
          (o !== 0 && r.push(n.slice(0, o)), r.push(s));
        } else r.push(n);
      }
      return r;
    };
  });
var Zn,
  Gm = h(() => {
    Tt();
    Hm();
    Zn = (t, e) =>
      Bm(e).reduce((r, n) => {
        if (typeof r != 'object') throw new oe(`Index '${n}' in '${e}' not found in '${JSON.stringify(t)}'`);
        if (Array.isArray(r)) {
          let o = parseInt(n);
          return r[o < 0 ? r.length + o : o];
        }
        return r[n];
      }, t);
  });
var hu,
  Wm = h(() => {
    hu = (t) => t != null;
  });
function yu(t, e, r) {
  return t ? e : r;
}
var Vm = h(() => {});
var gu,
  jm = h(() => {
    gu = (t) => !t;
  });
var FR,
  Hr,
  Su = h(() => {
    ((FR = new RegExp(
      '^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$',
    )),
      (Hr = (t) => FR.test(t) || (t.startsWith('[') && t.endsWith(']'))));
  });
var Eu,
  _u,
  qm = h(() => {
    St();
    Su();
    ((Eu = { [fr.HTTP]: 80, [fr.HTTPS]: 443 }),
      (_u = (t) => {
        let e = (() => {
          try {
            if (t instanceof URL) return t;
            if (typeof t == 'object' && 'hostname' in t) {
              let { hostname: p, port: f, protocol: m = '', path: g = '', query: y = {} } = t,
                S = new URL(`${m}//${p}${f ? `:${f}` : ''}${g}`);
              return (
                (S.search = Object.entries(y)
                  .map(([R, w]) => `${R}=${w}`)
                  .join('&')),
                S
              );
            }
            return new URL(t);
          } catch {
            return null;
          }
        })();
        if (!e) return (console.error(`Unable to parse ${JSON.stringify(t)} as a whatwg URL.`), null);
        let r = e.href,
          { host: n, hostname: o, pathname: s, protocol: i, search: a } = e;
        if (a) return null;
        let c = i.slice(0, -1);
        if (!Object.values(fr).includes(c)) return null;
        let u = Hr(o),
          l = r.includes(`${n}:${Eu[c]}`) || (typeof t == 'string' && t.includes(`${n}:${Eu[c]}`)),
          d = `${n}${l ? `:${Eu[c]}` : ''}`;
        return { scheme: c, authority: d, path: s, normalizedPath: s.endsWith('/') ? s : `${s}/`, isIp: u };
      }));
  });
function xu(t, e, r) {
  if (r === 1) return [t];
  if (t === '') return [''];
  let n = t.split(e);
  return r === 0 ? n : n.slice(0, r - 1).concat(n.slice(1).join(e));
}
var zm = h(() => {});
var Tu,
  Km = h(() => {
    Tu = (t, e) => t === e;
  });
var Ru,
  Ym = h(() => {
    Ru = (t, e, r, n) =>
      t == null || e >= r || t.length < r || /[^\u0000-\u007f]/.test(t)
        ? null
        : n
          ? t.substring(t.length - r, t.length - e)
          : t.substring(e, r);
  });
var bu,
  Xm = h(() => {
    bu = (t) =>
      encodeURIComponent(t).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  });
var wu = h(() => {
  $m();
  Fm();
  Gm();
  Wm();
  K();
  Vm();
  jm();
  qm();
  zm();
  Km();
  Ym();
  Xm();
});
var Jm,
  Qm = h(() => {
    wu();
    Jm = {
      booleanEquals: fu,
      coalesce: mu,
      getAttr: Zn,
      isSet: hu,
      isValidHostLabel: at,
      ite: yu,
      not: gu,
      parseURL: _u,
      split: xu,
      stringEquals: Tu,
      substring: Ru,
      uriEncode: bu,
    };
  });
var Ws,
  vu = h(() => {
    wu();
    Ws = (t, e) => {
      let r = [],
        { referenceRecord: n, endpointParams: o } = e,
        s = 0;
      for (; s < t.length;) {
        let i = t.indexOf('{', s);
        if (i === -1) {
          r.push(t.slice(s));
          break;
        }
        r.push(t.slice(s, i));
        let a = t.indexOf('}', i);
        if (a === -1) {
          r.push(t.slice(i));
          break;
        }
        t[i + 1] === '{' && t[a + 1] === '}' && (r.push(t.slice(i + 1, a)), (s = a + 2));
        let c = t.substring(i + 1, a);
        if (c.includes('#')) {
          let [u, l] = c.split('#');
          r.push(Zn(n[u] ?? o[u], l));
        } else r.push(n[c] ?? o[c]);
        s = a + 1;
      }
      return r.join('');
    };
  });
var Zm,
  eh = h(() => {
    Zm = ({ ref: t }, e) => e.referenceRecord[t] ?? e.endpointParams[t];
  });
var _r,
  Vs,
  th,
  eo = h(() => {
    Tt();
    pu();
    Qm();
    vu();
    eh();
    ((_r = (t, e, r) => {
      if (typeof t == 'string') return Ws(t, r);
      if (t.fn) return th.callFunction(t, r);
      if (t.ref) return Zm(t, r);
      throw new oe(`'${e}': ${String(t)} is not a string, function or reference.`);
    }),
      (Vs = ({ fn: t, argv: e }, r) => {
        let n = Array(e.length);
        for (let i = 0; i < n.length; ++i) {
          let a = e[i];
          typeof a == 'boolean' || typeof a == 'number'
            ? (n[i] = a)
            : (n[i] = th.evaluateExpression(a, 'arg', r));
        }
        let o = t.indexOf('.');
        if (o !== -1) {
          let a = Rt[t.slice(0, o)]?.[t.slice(o + 1)];
          if (typeof a == 'function') return a(...n);
        }
        let s = Jm[t];
        if (typeof s == 'function') return s(...n);
        throw new Error(`function ${t} not loaded in endpointFunctions.`);
      }),
      (th = { evaluateExpression: _r, callFunction: Vs }));
  });
var rh = h(() => {
  eo();
});
var nh,
  oh = h(() => {
    Um();
    Tt();
    rh();
    nh = (t, e) => {
      let { assign: r } = t;
      if (r && r in e.referenceRecord) throw new oe(`'${r}' is already defined in Reference Record.`);
      let n = Vs(t, e);
      e.logger?.debug?.(`${du} evaluateCondition: ${Br(t)} = ${Br(n)}`);
      let o = n === '' ? !0 : !!n;
      return r != null ? { result: o, toAssign: { name: r, value: n } } : { result: o };
    };
  });
var sh,
  ih = h(() => {
    Tt();
    eo();
    sh = (t, e) =>
      Object.entries(t ?? {}).reduce(
        (r, [n, o]) => (
          (r[n] = o.map((s) => {
            let i = _r(s, 'Header value entry', e);
            if (typeof i != 'string') throw new oe(`Header '${n}' value '${i}' is not a string`);
            return i;
          })),
          r
        ),
        {},
      );
  });
var Au,
  ah,
  ch,
  uh = h(() => {
    Tt();
    vu();
    ((Au = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = ch.getEndpointProperty(o, e)), r), {})),
      (ah = (t, e) => {
        if (Array.isArray(t)) return t.map((r) => ah(r, e));
        switch (typeof t) {
          case 'string':
            return Ws(t, e);
          case 'object':
            if (t === null) throw new oe(`Unexpected endpoint property: ${t}`);
            return ch.getEndpointProperties(t, e);
          case 'boolean':
            return t;
          default:
            throw new oe(`Unexpected endpoint property type: ${typeof t}`);
        }
      }),
      (ch = { getEndpointProperty: ah, getEndpointProperties: Au }));
  });
var lh,
  dh = h(() => {
    Tt();
    eo();
    lh = (t, e) => {
      let r = _r(t, 'Endpoint URL', e);
      if (typeof r == 'string')
        try {
          return new URL(r);
        } catch (n) {
          throw (console.error(`Failed to construct URL with ${r}`, n), n);
        }
      throw new oe(`Endpoint URL must be a string, got ${typeof r}`);
    };
  });
var Iu,
  to,
  ph = h(() => {
    Tt();
    oh();
    eo();
    ih();
    uh();
    dh();
    ((Iu = 1e8),
      (to = (t, e) => {
        let { nodes: r, root: n, results: o, conditions: s } = t,
          i = n,
          a = {},
          c = { referenceRecord: a, endpointParams: e.endpointParams, logger: e.logger };
        for (; i !== 1 && i !== -1 && i < Iu;) {
          let u = 3 * (Math.abs(i) - 1),
            [l, d, p] = [r[u], r[u + 1], r[u + 2]],
            [f, m, g] = s[l],
            y = nh({ fn: f, assign: g, argv: m }, c);
          if (y.toAssign) {
            let { name: S, value: R } = y.toAssign;
            a[S] = R;
          }
          i = i >= 0 === y.result ? d : p;
        }
        if (i >= Iu) {
          let u = o[i - Iu];
          if (u[0] === -1) {
            let [, f] = u;
            throw new oe(_r(f, 'Error', c));
          }
          let [l, d, p] = u;
          return { url: lh(l, c), properties: Au(d, c), headers: sh(p ?? {}, c) };
        }
        throw new oe('No matching endpoint.');
      }));
  });
var v1,
  js,
  A1,
  qs,
  We = h(() => {
    xm();
    uu();
    lu();
    Cm();
    Dm();
    Pm();
    Nm();
    ph();
    Su();
    K();
    pu();
    ((v1 = Hs(Qn)), (js = Om(Qn)), (A1 = Gs(Qn)), (qs = Im(Qn)));
  });
var fh,
  mh,
  hh = h(() => {
    ((fh = (t) =>
      typeof ReadableStream == 'function' &&
      (t?.constructor?.name === ReadableStream.name || t instanceof ReadableStream)),
      (mh = (t) => typeof Blob == 'function' && (t?.constructor?.name === Blob.name || t instanceof Blob)));
  });
async function yh(t) {
  return t.arrayBuffer().then((e) => new Uint8Array(e));
}
async function gh(t) {
  let e = [],
    r = t.getReader(),
    n = 0;
  for (;;) {
    let { done: o, value: s } = await r.read();
    if ((s && (e.push(s), (n += s.length)), o)) break;
  }
  return As(e, n);
}
var Sh = h(() => {
  Lc();
});
var Eh,
  Gr,
  Cu,
  _h = h(() => {
    Eh = require('node:stream');
    Lc();
    Sh();
    hh();
    ((Gr = (t) =>
      mh(t)
        ? yh(t)
        : fh(t)
          ? gh(t)
          : new Promise((e, r) => {
              let n = new Cu(),
                o = t;
              (o.pipe(n),
                o.on('error', (s) => {
                  (n.end(), r(s));
                }),
                n.on('error', r),
                n.on('finish', function () {
                  let s = As(this.bufferedBytes);
                  e(s);
                }));
            })),
      (Cu = class extends Eh.Writable {
        bufferedBytes = [];
        _write(e, r, n) {
          (this.bufferedBytes.push(e), n());
        }
      }));
  });
function bt(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var xh = h(() => {});
var Th,
  Wr,
  BR,
  Ou,
  Rh,
  F = h(() => {
    Th = require('node:crypto');
    Zd();
    ep();
    rp();
    Rs();
    np();
    sp();
    Ip();
    Cp();
    Dp();
    Np();
    kp();
    Mp();
    wc();
    _h();
    K();
    xh();
    ((Wr = class extends tp(Ge, we, it, st) {}), (BR = Th.getRandomValues), (Ou = op(BR)), (Rh = Ou));
  });
var Ah,
  Du,
  Ks,
  Ih = h(() => {
    Ah = new Uint32Array(256);
    for (let t = 0; t < 256; ++t) {
      let e = t;
      for (let r = 0; r < 8; ++r) e = e & 1 ? 3988292384 ^ (e >>> 1) : e >>> 1;
      Ah[t] = e >>> 0;
    }
    ((Du = 4294967295),
      (Ks = class {
        digestLength = 4;
        checksum = Du;
        update(e) {
          for (let r = 0; r < e.length; ++r)
            this.checksum = (this.checksum >>> 8) ^ Ah[(this.checksum ^ e[r]) & 255];
        }
        digestSync() {
          return (this.checksum ^ Du) >>> 0;
        }
        async digest() {
          let e = this.digestSync(),
            r = new Uint8Array(4);
          return (new DataView(r.buffer).setUint32(0, e, !1), r);
        }
        reset() {
          this.checksum = Du;
        }
      }));
  });
function jR(t) {
  return class {
    digestLength = 4;
    value = 0;
    update(r) {
      this.value = t(r, this.value);
    }
    digestSync() {
      return this.value >>> 0;
    }
    async digest() {
      let r = new Uint8Array(4);
      return (new DataView(r.buffer).setUint32(0, this.digestSync(), !1), r);
    }
    reset() {
      this.value = 0;
    }
  };
}
var Pu,
  Ch,
  Vr,
  Oh = h(() => {
    Pu = Je(require('node:zlib'));
    Ih();
    ((Ch = typeof Pu.crc32 == 'function' ? Pu.crc32 : void 0), (Vr = Ch ? jR(Ch) : Ks));
  });
var ge,
  Dh,
  qR,
  Ys,
  Ph,
  zR,
  Nh = h(() => {
    F();
    ((ge = 64),
      (Dh = 32),
      (qR = 2 ** 53 - 1),
      (Ys = class t {
        digestLength = Dh;
        state = Int32Array.from(Ph);
        w;
        buffer = new Uint8Array(64);
        bufferLength = 0;
        bytesHashed = 0;
        finished = !1;
        inner;
        outer;
        constructor(e) {
          if (e) {
            let r = t.normalizeKey(e);
            ((this.inner = new t()), (this.outer = new t()));
            let { inner: n, outer: o } = this,
              s = new Uint8Array(ge * 2);
            for (let i = 0; i < ge; ++i) ((s[i] = 54 ^ r[i]), (s[i + ge] = 92 ^ r[i]));
            (n.update(s.subarray(0, ge)), o.update(s.subarray(ge)));
          }
        }
        update(e) {
          if (this.finished) throw new Error('Attempted to update an already finished HMAC.');
          if (this.inner) {
            this.inner.update(e);
            return;
          }
          let r = Ue(e),
            n = 0,
            { byteLength: o } = r;
          if (((this.bytesHashed += o), this.bytesHashed * 8 > qR))
            throw new Error('Cannot hash more than 2^53 - 1 bits');
          for (; o > 0;)
            ((this.buffer[this.bufferLength++] = r[n++]),
              o--,
              this.bufferLength === ge && (this.hashBuffer(), (this.bufferLength = 0)));
        }
        async digest() {
          let { inner: e, outer: r } = this;
          if (e && r) {
            if (this.finished) throw new Error('Attempted to digest an already finished HMAC.');
            this.finished = !0;
            let n = e.digestSync();
            return (r.update(n), r.digestSync());
          }
          return this.digestSync();
        }
        reset() {
          ((this.state = Int32Array.from(Ph)),
            (this.buffer = new Uint8Array(64)),
            (this.bufferLength = 0),
            (this.bytesHashed = 0));
        }
        digestSync() {
          let e = this.state.slice(),
            r = this.buffer.slice(),
            n = this.bufferLength,
            o = this.bytesHashed * 8,
            s = new DataView(r.buffer, r.byteOffset, r.byteLength);
          if ((s.setUint8(n++, 128), (n - 1) % ge >= ge - 8)) {
            for (let a = n; a < ge; ++a) s.setUint8(a, 0);
            (this.hashBufferWith(e, r), (n = 0));
          }
          for (let a = n; a < ge - 8; ++a) s.setUint8(a, 0);
          (s.setUint32(ge - 8, Math.floor(o / 4294967296), !1),
            s.setUint32(ge - 4, o, !1),
            this.hashBufferWith(e, r));
          let i = new Uint8Array(Dh);
          for (let a = 0; a < 8; ++a)
            ((i[a * 4] = (e[a] >>> 24) & 255),
              (i[a * 4 + 1] = (e[a] >>> 16) & 255),
              (i[a * 4 + 2] = (e[a] >>> 8) & 255),
              (i[a * 4 + 3] = (e[a] >>> 0) & 255));
          return i;
        }
        static normalizeKey(e) {
          let r = Ue(e);
          if (r.byteLength > ge) {
            let n = new t();
            n.update(r);
            let o = n.digestSync(),
              s = new Uint8Array(ge);
            return (s.set(o), s);
          }
          if (r.byteLength < ge) {
            let n = new Uint8Array(ge);
            return (n.set(r), n);
          }
          return r;
        }
        hashBuffer() {
          this.hashBufferWith(this.state, this.buffer);
        }
        hashBufferWith(e, r) {
          let n = (this.w ??= new Int32Array(64)),
            o = e[0],
            s = e[1],
            i = e[2],
            a = e[3],
            c = e[4],
            u = e[5],
            l = e[6],
            d = e[7];
          for (let p = 0; p < ge; ++p) {
            if (p < 16)
              n[p] =
                ((r[p * 4] & 255) << 24) |
                ((r[p * 4 + 1] & 255) << 16) |
                ((r[p * 4 + 2] & 255) << 8) |
                (r[p * 4 + 3] & 255);
            else {
              let g = n[p - 2],
                y = ((g >>> 17) | (g << 15)) ^ ((g >>> 19) | (g << 13)) ^ (g >>> 10);
              g = n[p - 15];
              let S = ((g >>> 7) | (g << 25)) ^ ((g >>> 18) | (g << 14)) ^ (g >>> 3);
              n[p] = ((y + n[p - 7]) | 0) + ((S + n[p - 16]) | 0);
            }
            let f =
                ((((((c >>> 6) | (c << 26)) ^ ((c >>> 11) | (c << 21)) ^ ((c >>> 25) | (c << 7))) +
                  ((c & u) ^ (~c & l))) |
                  0) +
                  ((d + ((zR[p] + n[p]) | 0)) | 0)) |
                0,
              m =
                ((((o >>> 2) | (o << 30)) ^ ((o >>> 13) | (o << 19)) ^ ((o >>> 22) | (o << 10))) +
                  ((o & s) ^ (o & i) ^ (s & i))) |
                0;
            ((d = l), (l = u), (u = c), (c = (a + f) | 0), (a = i), (i = s), (s = o), (o = (f + m) | 0));
          }
          ((e[0] += o),
            (e[1] += s),
            (e[2] += i),
            (e[3] += a),
            (e[4] += c),
            (e[5] += u),
            (e[6] += l),
            (e[7] += d));
        }
      }),
      (Ph = new Int32Array([
        1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225,
      ])),
      (zR = new Int32Array([
        1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221,
        3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580,
        3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986,
        2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895,
        666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037,
        2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344,
        430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222,
        2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298,
      ])));
  });
function YR() {
  return class {
    digestLength = 32;
    secret;
    hash;
    isHmac;
    finished = !1;
    constructor(e) {
      ((this.secret = e), (this.isHmac = !!e), (this.hash = this.createHash()));
    }
    update(e) {
      if (this.finished) throw new Error('Attempted to update an already finished hash.');
      this.hash.update(e);
    }
    async digest() {
      let e;
      return (
        this.isHmac ? ((this.finished = !0), (e = this.hash.digest())) : (e = this.hash.copy().digest()),
        new Uint8Array(e.buffer, e.byteOffset, e.byteLength)
      );
    }
    reset() {
      ((this.hash = this.createHash()), (this.finished = !1));
    }
    createHash() {
      return this.secret ? (0, no.createHmac)('sha256', XR(this.secret)) : (0, no.createHash)('sha256');
    }
  };
}
function XR(t) {
  return typeof t == 'string'
    ? t
    : ArrayBuffer.isView(t)
      ? Buffer.from(t.buffer, t.byteOffset, t.byteLength)
      : Buffer.from(t);
}
var no,
  KR,
  jr,
  kh = h(() => {
    no = require('node:crypto');
    Nh();
    ((KR = (() => {
      try {
        return ((0, no.createHash)('sha256'), !0);
      } catch {
        return !1;
      }
    })()),
      (jr = KR ? YR() : Ys));
  });
var oo = h(() => {
  Oh();
  kh();
});
function Mh(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
var jt,
  Nu = h(() => {
    F();
    jt = class t {
      bytes;
      constructor(e) {
        if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
      }
      static fromNumber(e) {
        if (e > 9223372036854776e3 || e < -9223372036854776e3)
          throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
        let r = new Uint8Array(8);
        for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
        return (e < 0 && Mh(r), new t(r));
      }
      valueOf() {
        let e = this.bytes.slice(0),
          r = e[0] & 128;
        return (r && Mh(e), parseInt(se(e), 16) * (r ? -1 : 1));
      }
      toString() {
        return String(this.valueOf());
      }
    };
  });
var qr,
  Lh,
  Uh,
  JR,
  QR,
  ZR,
  eb,
  tb,
  rb,
  nb,
  ob,
  sb,
  Xs,
  ku = h(() => {
    K();
    F();
    Nu();
    qr = class {
      toUtf8;
      fromUtf8;
      constructor(e, r) {
        ((this.toUtf8 = e), (this.fromUtf8 = r));
      }
      format(e) {
        let r = [];
        for (let s in e) {
          if (!D(e, s)) continue;
          let i = this.fromUtf8(s);
          if (i.byteLength > 255)
            throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${i.byteLength}`);
          r.push(Uint8Array.from([i.byteLength]), i, this.formatHeaderValue(e[s]));
        }
        let n = new Uint8Array(r.reduce((s, i) => s + i.byteLength, 0)),
          o = 0;
        for (let s of r) (n.set(s, o), (o += s.byteLength));
        return n;
      }
      formatHeaderValue(e) {
        switch (e.type) {
          case 'boolean':
            return Uint8Array.from([e.value ? 0 : 1]);
          case 'byte':
            return Uint8Array.from([2, e.value]);
          case 'short':
            let r = new DataView(new ArrayBuffer(3));
            return (r.setUint8(0, 3), r.setInt16(1, e.value, !1), new Uint8Array(r.buffer));
          case 'integer':
            let n = new DataView(new ArrayBuffer(5));
            return (n.setUint8(0, 4), n.setInt32(1, e.value, !1), new Uint8Array(n.buffer));
          case 'long':
            let o = new Uint8Array(9);
            return ((o[0] = 5), o.set(e.value.bytes, 1), o);
          case 'binary':
            if (e.value.byteLength > Xs)
              throw new Error(
                `@smithy/core/event-streams - header value (binary) exceeds ${Xs} bytes: ${e.value.byteLength}`,
              );
            let s = new DataView(new ArrayBuffer(3 + e.value.byteLength));
            (s.setUint8(0, 6), s.setUint16(1, e.value.byteLength, !1));
            let i = new Uint8Array(s.buffer);
            return (i.set(e.value, 3), i);
          case 'string':
            let a = this.fromUtf8(e.value);
            if (a.byteLength > Xs)
              throw new Error(
                `@smithy/core/event-streams - header value (string) exceeds ${Xs} bytes: ${a.byteLength}`,
              );
            let c = new DataView(new ArrayBuffer(3 + a.byteLength));
            (c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1));
            let u = new Uint8Array(c.buffer);
            return (u.set(a, 3), u);
          case 'timestamp':
            let l = new Uint8Array(9);
            return ((l[0] = 8), l.set(jt.fromNumber(e.value.valueOf()).bytes, 1), l);
          case 'uuid':
            if (!sb.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
            let d = new Uint8Array(17);
            return ((d[0] = 9), d.set(Ln(e.value.replace(/-/g, '')), 1), d);
        }
      }
      parse(e) {
        let r = {},
          n = 0;
        for (; n < e.byteLength;) {
          let o = e.getUint8(n++),
            s = this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, o));
          switch (((n += o), e.getUint8(n++))) {
            case 0:
              r[s] = { type: Uh, value: !0 };
              break;
            case 1:
              r[s] = { type: Uh, value: !1 };
              break;
            case 2:
              r[s] = { type: JR, value: e.getInt8(n++) };
              break;
            case 3:
              ((r[s] = { type: QR, value: e.getInt16(n, !1) }), (n += 2));
              break;
            case 4:
              ((r[s] = { type: ZR, value: e.getInt32(n, !1) }), (n += 4));
              break;
            case 5:
              ((r[s] = { type: eb, value: new jt(new Uint8Array(e.buffer, e.byteOffset + n, 8)) }), (n += 8));
              break;
            case 6:
              let i = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: tb, value: new Uint8Array(e.buffer, e.byteOffset + n, i) }),
                (n += i));
              break;
            case 7:
              let a = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: rb, value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, a)) }),
                (n += a));
              break;
            case 8:
              ((r[s] = {
                type: nb,
                value: new Date(new jt(new Uint8Array(e.buffer, e.byteOffset + n, 8)).valueOf()),
              }),
                (n += 8));
              break;
            case 9:
              let c = new Uint8Array(e.buffer, e.byteOffset + n, 16);
              ((n += 16),
                (r[s] = {
                  type: ob,
                  value: `${se(c.subarray(0, 4))}-${se(c.subarray(4, 6))}-${se(c.subarray(6, 8))}-${se(c.subarray(8, 10))}-${se(c.subarray(10))}`,
                }));
              break;
            default:
              throw new Error('Unrecognized header type tag');
          }
        }
        return r;
      }
    };
    (function (t) {
      ((t[(t.boolTrue = 0)] = 'boolTrue'),
        (t[(t.boolFalse = 1)] = 'boolFalse'),
        (t[(t.byte = 2)] = 'byte'),
        (t[(t.short = 3)] = 'short'),
        (t[(t.integer = 4)] = 'integer'),
        (t[(t.long = 5)] = 'long'),
        (t[(t.byteArray = 6)] = 'byteArray'),
        (t[(t.string = 7)] = 'string'),
        (t[(t.timestamp = 8)] = 'timestamp'),
        (t[(t.uuid = 9)] = 'uuid'));
    })(Lh || (Lh = {}));
    ((Uh = 'boolean'),
      (JR = 'byte'),
      (QR = 'short'),
      (ZR = 'integer'),
      (eb = 'long'),
      (tb = 'binary'),
      (rb = 'string'),
      (nb = 'timestamp'),
      (ob = 'uuid'),
      (sb = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/),
      (Xs = 32767));
  });
function Fh({ byteLength: t, byteOffset: e, buffer: r }) {
  if (t < ib) throw new Error('Provided message too short to accommodate event stream message overhead');
  let n = new DataView(r, e, t),
    o = n.getUint32(0, !1);
  if (t !== o) throw new Error('Reported message length does not match received message length');
  let s = n.getUint32($h, !1),
    i = n.getUint32(qt, !1),
    a = n.getUint32(t - Tr, !1),
    c = new Vr();
  if ((c.update(new Uint8Array(r, e, qt)), i !== c.digestSync()))
    throw new Error(
      `The prelude checksum specified in the message (${i}) does not match the calculated CRC32 checksum (${c.digestSync()})`,
    );
  if ((c.update(new Uint8Array(r, e + qt, t - (qt + Tr))), a !== c.digestSync()))
    throw new Error(`The message checksum (${c.digestSync()}) did not match the expected value of ${a}`);
  return {
    headers: new DataView(r, e + qt + Tr, s),
    body: new Uint8Array(r, e + qt + Tr + s, o - s - (qt + Tr + Tr)),
  };
}
var $h,
  qt,
  Tr,
  ib,
  Bh = h(() => {
    oo();
    (($h = 4), (qt = $h * 2), (Tr = 4), (ib = qt + Tr * 2));
  });
var zr,
  Mu = h(() => {
    oo();
    ku();
    Bh();
    zr = class {
      headerMarshaller;
      messageBuffer;
      isEndOfStream;
      constructor(e, r) {
        ((this.headerMarshaller = new qr(e, r)), (this.messageBuffer = []), (this.isEndOfStream = !1));
      }
      feed(e) {
        this.messageBuffer.push(this.decode(e));
      }
      endOfStream() {
        this.isEndOfStream = !0;
      }
      getMessage() {
        let e = this.messageBuffer.pop(),
          r = this.isEndOfStream;
        return {
          getMessage() {
            return e;
          },
          isEndOfStream() {
            return r;
          },
        };
      }
      getAvailableMessages() {
        let e = this.messageBuffer;
        this.messageBuffer = [];
        let r = this.isEndOfStream;
        return {
          getMessages() {
            return e;
          },
          isEndOfStream() {
            return r;
          },
        };
      }
      encode({ headers: e, body: r }) {
        let n = this.headerMarshaller.format(e),
          o = n.byteLength + r.byteLength + 16,
          s = new Uint8Array(o),
          i = new DataView(s.buffer, s.byteOffset, s.byteLength),
          a = new Vr();
        return (
          i.setUint32(0, o, !1),
          i.setUint32(4, n.byteLength, !1),
          a.update(s.subarray(0, 8)),
          i.setUint32(8, a.digestSync(), !1),
          s.set(n, 12),
          s.set(r, n.byteLength + 12),
          a.update(s.subarray(8, o - 4)),
          i.setUint32(o - 4, a.digestSync(), !1),
          s
        );
      }
      decode(e) {
        let { headers: r, body: n } = Fh(e);
        return { headers: this.headerMarshaller.parse(r), body: n };
      }
      formatHeaders(e) {
        return this.headerMarshaller.format(e);
      }
    };
  });
var Kr,
  Lu = h(() => {
    Kr = class {
      options;
      constructor(e) {
        this.options = e;
      }
      [Symbol.asyncIterator]() {
        return this.asyncIterator();
      }
      async *asyncIterator() {
        for await (let e of this.options.inputStream) yield this.options.decoder.decode(e);
      }
    };
  });
var Yr,
  Uu = h(() => {
    Yr = class {
      options;
      constructor(e) {
        this.options = e;
      }
      [Symbol.asyncIterator]() {
        return this.asyncIterator();
      }
      async *asyncIterator() {
        for await (let e of this.options.messageStream) yield this.options.encoder.encode(e);
        this.options.includeEndFrame && (yield new Uint8Array(0));
      }
    };
  });
var Xr,
  $u = h(() => {
    Xr = class {
      options;
      constructor(e) {
        this.options = e;
      }
      [Symbol.asyncIterator]() {
        return this.asyncIterator();
      }
      async *asyncIterator() {
        for await (let e of this.options.messageStream) {
          let r = await this.options.deserializer(e);
          r !== void 0 && (yield r);
        }
      }
    };
  });
var Jr,
  Fu = h(() => {
    Jr = class {
      options;
      constructor(e) {
        this.options = e;
      }
      [Symbol.asyncIterator]() {
        return this.asyncIterator();
      }
      async *asyncIterator() {
        for await (let e of this.options.inputStream) yield this.options.serializer(e);
      }
    };
  });
function Js(t) {
  let e = 0,
    r = 0,
    n = null,
    o = null,
    s = (a) => {
      if (typeof a != 'number')
        throw new Error('Attempted to allocate an event message where size was not a number: ' + a);
      ((e = a), (r = 4), (n = new Uint8Array(a)), new DataView(n.buffer).setUint32(0, a, !1));
    },
    i = async function* () {
      let a = t[Symbol.asyncIterator]();
      for (;;) {
        let { value: c, done: u } = await a.next();
        if (u) {
          if (e)
            if (e === r) yield n;
            else throw new Error('Truncated event message received.');
          else return;
          return;
        }
        let l = c.length,
          d = 0;
        for (; d < l;) {
          if (!n) {
            let f = l - d;
            o || (o = new Uint8Array(4));
            let m = Math.min(4 - r, f);
            if ((o.set(c.slice(d, d + m), r), (r += m), (d += m), r < 4)) break;
            (s(new DataView(o.buffer).getUint32(0, !1)), (o = null));
          }
          let p = Math.min(e - r, l - d);
          (n.set(c.slice(d, d + p), r),
            (r += p),
            (d += p),
            e && e === r && (yield n, (n = null), (e = 0), (r = 0)));
        }
      }
    };
  return { [Symbol.asyncIterator]: i };
}
var Bu = h(() => {});
function Hh(t, e) {
  let r = so(e.deserializer, e.toUtf8);
  return {
    [Symbol.asyncIterator]: async function* () {
      for await (let n of t) {
        let o = e.eventStreamCodec.decode(n),
          s = await r(o);
        s !== void 0 && (yield s);
      }
    },
  };
}
function so(t, e) {
  return async function (r) {
    let { value: n } = r.headers[':message-type'];
    if (n === 'error') {
      let o = new Error(r.headers[':error-message'].value || 'UnknownError');
      throw ((o.name = r.headers[':error-code'].value), o);
    } else if (n === 'exception') {
      let o = r.headers[':exception-type'].value,
        s = { [o]: r },
        i = await t(s);
      if (i.$unknown) {
        let a = new Error(e(r.body));
        throw ((a.name = o), a);
      }
      throw i[o];
    } else if (n === 'event') {
      let o = { [r.headers[':event-type'].value]: r },
        s = await t(o);
      return s.$unknown ? void 0 : s;
    } else throw Error(`Unrecognizable event type: ${r.headers[':event-type'].value}`);
  };
}
var Hu = h(() => {});
var Rr,
  Gh,
  Gu = h(() => {
    Mu();
    Lu();
    Uu();
    $u();
    Fu();
    Bu();
    Hu();
    ((Rr = class {
      eventStreamCodec;
      utfEncoder;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        ((this.eventStreamCodec = new zr(e, r)), (this.utfEncoder = e));
      }
      deserialize(e, r) {
        let n = Js(e);
        return new Xr({
          messageStream: new Kr({ inputStream: n, decoder: this.eventStreamCodec }),
          deserializer: so(r, this.utfEncoder),
        });
      }
      serialize(e, r) {
        return new Yr({
          messageStream: new Jr({ inputStream: e, serializer: r }),
          encoder: this.eventStreamCodec,
          includeEndFrame: !0,
        });
      }
    }),
      (Gh = (t) => new Rr(t)));
  });
async function* ab(t) {
  let e = !1,
    r = !1,
    n = new Array();
  for (
    t.on('error', (o) => {
      if ((e || (e = !0), o)) throw o;
    }),
      t.on('data', (o) => {
        n.push(o);
      }),
      t.on('end', () => {
        e = !0;
      });
    !r;
  ) {
    let o = await new Promise((s) => setTimeout(() => s(n.shift()), 0));
    (o && (yield o), (r = e && n.length === 0));
  }
}
var Wh,
  io,
  Vh,
  jh = h(() => {
    Wh = require('node:stream');
    Gu();
    ((io = class {
      universalMarshaller;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        this.universalMarshaller = new Rr({ utf8Decoder: r, utf8Encoder: e });
      }
      deserialize(e, r) {
        let n = typeof e[Symbol.asyncIterator] == 'function' ? e : ab(e);
        return this.universalMarshaller.deserialize(n, r);
      }
      serialize(e, r) {
        return Wh.Readable.from(this.universalMarshaller.serialize(e, r));
      }
    }),
      (Vh = (t) => new io(t)));
  });
var qh,
  zh,
  Kh = h(() => {
    ((qh = (t) => ({
      [Symbol.asyncIterator]: async function* () {
        let e = t.getReader();
        try {
          for (;;) {
            let { done: r, value: n } = await e.read();
            if (r) return;
            yield n;
          }
        } finally {
          e.releaseLock();
        }
      },
    })),
      (zh = (t) => {
        let e = t[Symbol.asyncIterator]();
        return new ReadableStream({
          async pull(r) {
            let { done: n, value: o } = await e.next();
            if (n) return r.close();
            r.enqueue(o);
          },
        });
      }));
  });
var Yh,
  Xh = h(() => {
    Yh = (t) => Object.assign(t, { eventStreamMarshaller: t.eventStreamSerdeProvider(t) });
  });
var Qs,
  Jh = h(() => {
    K();
    ye();
    F();
    Qs = class {
      marshaller;
      serializer;
      deserializer;
      serdeContext;
      defaultContentType;
      compositeErrorRegistry;
      constructor({
        marshaller: e,
        serializer: r,
        deserializer: n,
        serdeContext: o,
        defaultContentType: s,
        compositeErrorRegistry: i,
      }) {
        ((this.marshaller = e),
          (this.serializer = r),
          (this.deserializer = n),
          (this.serdeContext = o),
          (this.defaultContentType = s),
          (this.compositeErrorRegistry = i));
      }
      async serializeEventStream({
        eventStream: e,
        requestSchema: r,
        initialRequest: n,
        initialMessageType: o,
      }) {
        let s = this.marshaller,
          i = r.getEventStreamMember(),
          a = r.getMemberSchema(i),
          c = this.serializer,
          u = this.defaultContentType,
          l = Symbol('initialRequestMarker'),
          d = {
            async *[Symbol.asyncIterator]() {
              if (n) {
                let p = {
                  ':event-type': { type: 'string', value: o ?? 'initial-request' },
                  ':message-type': { type: 'string', value: 'event' },
                  ':content-type': { type: 'string', value: u },
                };
                c.write(r, n);
                let f = c.flush();
                yield { [l]: !0, headers: p, body: f };
              }
              for await (let p of e) yield p;
            },
          };
        return s.serialize(d, (p) => {
          if (p[l]) return { headers: p.headers, body: p.body };
          let f = '';
          for (let w in p)
            if (D(p, w) && w !== '__type') {
              f = w;
              break;
            }
          let {
            additionalHeaders: m,
            body: g,
            eventType: y,
            explicitPayloadContentType: S,
          } = this.writeEventBody(f, a, p);
          return {
            headers: {
              ':event-type': { type: 'string', value: y },
              ':message-type': { type: 'string', value: 'event' },
              ':content-type': { type: 'string', value: S ?? u },
              ...m,
            },
            body: g,
          };
        });
      }
      async deserializeEventStream({
        response: e,
        responseSchema: r,
        initialResponseContainer: n,
        initialMessageType: o,
      }) {
        let s = this.marshaller,
          i = r.getEventStreamMember(),
          c = r.getMemberSchema(i).getMemberSchemas(),
          u = Symbol('initialResponseMarker'),
          l = s.deserialize(e.body, async (f) => {
            let m = '';
            for (let y in f)
              if (D(f, y) && y !== '__type') {
                m = y;
                break;
              }
            let g = f[m].body;
            if (m === (o ?? 'initial-response')) {
              let y = await this.deserializer.read(r, g);
              return (delete y[i], { [u]: !0, ...y });
            } else if (m in c) {
              let y = c[m];
              if (y.isStructSchema()) {
                let S = {},
                  R = !1;
                for (let [w, A] of y.structIterator()) {
                  let { eventHeader: M, eventPayload: G } = A.getMergedTraits();
                  if (((R = R || !!(M || G)), G))
                    A.isBlobSchema()
                      ? (S[w] = g)
                      : A.isStringSchema()
                        ? (S[w] = (this.serdeContext?.utf8Encoder ?? Ge)(g))
                        : A.isStructSchema() && (S[w] = await this.deserializer.read(A, g));
                  else if (M) {
                    let W = f[m].headers[w]?.value;
                    W != null &&
                      (A.isNumericSchema()
                        ? W && typeof W == 'object' && 'bytes' in W
                          ? (S[w] = BigInt(W.toString()))
                          : (S[w] = Number(W))
                        : (S[w] = W));
                  }
                }
                return { [m]: await this.readEventMember(y, g, R, S) };
              }
              return { [m]: await this.deserializer.read(y, g) };
            } else return { $unknown: f };
          }),
          d = l[Symbol.asyncIterator](),
          p = await d.next();
        if (p.done) return l;
        if (p.value?.[u]) {
          if (!r)
            throw new Error(
              '@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.',
            );
          for (let f in p.value) D(p.value, f) && (n[f] = p.value[f]);
        }
        return {
          async *[Symbol.asyncIterator]() {
            for (p?.value?.[u] || (yield p.value); ;) {
              let { done: f, value: m } = await d.next();
              if (f) break;
              yield m;
            }
          },
        };
      }
      async readEventMember(e, r, n, o) {
        let s,
          i = e.getSchema();
        if (Array.isArray(i) && i[0] === -3) {
          let c = i[1],
            u = be.for(c);
          (this.compositeErrorRegistry?.copyFrom(u),
            (s = (this.compositeErrorRegistry ?? u)?.getErrorCtor(i)));
        }
        let a = n ? o : r.byteLength === 0 ? {} : await this.deserializer.read(e, r);
        if (s) {
          let c = a.message ?? a.Message ?? 'Unknown',
            u = {},
            l = e.getMergedTraits().error;
          return (l && (u.$fault = l), Object.assign(new s({}), u, { message: c }, a));
        }
        return a;
      }
      writeEventBody(e, r, n) {
        let o = this.serializer,
          s = e,
          i = null,
          a,
          c = r.getSchema()[4].includes(e),
          u = {};
        if (c) {
          let p = r.getMemberSchema(e);
          if (p.isStructSchema()) {
            for (let [f, m] of p.structIterator()) {
              let { eventHeader: g, eventPayload: y } = m.getMergedTraits();
              if (y) i = f;
              else if (g) {
                let S = n[e][f],
                  R = 'binary';
                (m.isNumericSchema()
                  ? (-2) ** 31 <= S && S <= 2 ** 31 - 1
                    ? (R = 'integer')
                    : (R = 'long')
                  : m.isTimestampSchema()
                    ? (R = 'timestamp')
                    : m.isStringSchema()
                      ? (R = 'string')
                      : m.isBooleanSchema() && (R = 'boolean'),
                  S != null && ((u[f] = { type: R, value: S }), delete n[e][f]));
              }
            }
            if (i !== null) {
              let f = p.getMemberSchema(i);
              (f.isBlobSchema() ? (a = 'application/octet-stream') : f.isStringSchema() && (a = 'text/plain'),
                o.write(f, n[e][i]));
            } else o.write(p, n[e]);
          } else if (p.isUnitSchema()) o.write(p, {});
          else
            throw new Error(
              '@smithy/core/event-streams - non-struct member not supported in event stream union.',
            );
        } else {
          let [p, f] = n[e];
          ((s = p), o.write(15, f));
        }
        let l = o.flush() ?? new Uint8Array();
        return {
          body: typeof l == 'string' ? (this.serdeContext?.utf8Decoder ?? we)(l) : l,
          eventType: s,
          explicitPayloadContentType: a,
          additionalHeaders: u,
        };
      }
    };
  });
var Qh = {};
Jd(Qh, {
  EventStreamCodec: () => zr,
  EventStreamMarshaller: () => io,
  EventStreamSerde: () => Qs,
  HeaderMarshaller: () => qr,
  Int64: () => jt,
  MessageDecoderStream: () => Kr,
  MessageEncoderStream: () => Yr,
  SmithyMessageDecoderStream: () => Xr,
  SmithyMessageEncoderStream: () => Jr,
  UniversalEventStreamMarshaller: () => Rr,
  eventStreamSerdeProvider: () => Vh,
  getChunkedStream: () => Js,
  getMessageUnmarshaller: () => so,
  getUnmarshalledStream: () => Hh,
  iterableToReadableStream: () => zh,
  readableStreamToIterable: () => qh,
  resolveEventStreamSerdeConfig: () => Yh,
  universalEventStreamSerdeProvider: () => Gh,
});
var Zh = h(() => {
  Mu();
  ku();
  Nu();
  Lu();
  Uu();
  $u();
  Fu();
  jh();
  Kh();
  Gu();
  Bu();
  Hu();
  Xh();
  Jh();
});
var VE = $t((_q, WE) => {
  function Ot(t) {
    (Object.defineProperty(this, '_next', { writable: !1, enumerable: !1, value: t }), (this.done = !1));
  }
  Ot.prototype.next = function () {
    if (this.done) return { done: !0 };
    var t = this._next();
    return (t.done && (this.done = !0), t);
  };
  typeof Symbol < 'u' &&
    (Ot.prototype[Symbol.iterator] = function () {
      return this;
    });
  Ot.of = function () {
    var t = arguments,
      e = t.length,
      r = 0;
    return new Ot(function () {
      return r >= e ? { done: !0 } : { done: !1, value: t[r++] };
    });
  };
  Ot.empty = function () {
    var t = new Ot(null);
    return ((t.done = !0), t);
  };
  Ot.is = function (t) {
    return t instanceof Ot ? !0 : typeof t == 'object' && t !== null && typeof t.next == 'function';
  };
  WE.exports = Ot;
});
var cd = $t((xq, KE) => {
  var jE = typeof ArrayBuffer < 'u',
    qE = typeof Symbol < 'u';
  function zE(t, e) {
    var r, n, o, s, i;
    if (!t) throw new Error('obliterator/forEach: invalid iterable.');
    if (typeof e != 'function') throw new Error('obliterator/forEach: expecting a callback.');
    if (
      Array.isArray(t) ||
      (jE && ArrayBuffer.isView(t)) ||
      typeof t == 'string' ||
      t.toString() === '[object Arguments]'
    ) {
      for (o = 0, s = t.length; o < s; o++) e(t[o], o);
      return;
    }
    if (typeof t.forEach == 'function') {
      t.forEach(e);
      return;
    }
    if (
      (qE && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
      typeof t.next == 'function')
    ) {
      for (r = t, o = 0; (i = r.next()), i.done !== !0;) (e(i.value, o), o++);
      return;
    }
    for (n in t) t.hasOwnProperty(n) && e(t[n], n);
  }
  zE.forEachWithNullKeys = function (t, e) {
    var r, n, o, s, i;
    if (!t) throw new Error('obliterator/forEachWithNullKeys: invalid iterable.');
    if (typeof e != 'function') throw new Error('obliterator/forEachWithNullKeys: expecting a callback.');
    if (
      Array.isArray(t) ||
      (jE && ArrayBuffer.isView(t)) ||
      typeof t == 'string' ||
      t.toString() === '[object Arguments]'
    ) {
      for (o = 0, s = t.length; o < s; o++) e(t[o], null);
      return;
    }
    if (t instanceof Set) {
      t.forEach(function (a) {
        e(a, null);
      });
      return;
    }
    if (typeof t.forEach == 'function') {
      t.forEach(e);
      return;
    }
    if (
      (qE && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
      typeof t.next == 'function')
    ) {
      for (r = t, o = 0; (i = r.next()), i.done !== !0;) (e(i.value, null), o++);
      return;
    }
    for (n in t) t.hasOwnProperty(n) && e(t[n], n);
  };
  KE.exports = zE;
});
var ud = $t((dt) => {
  var AA = Math.pow(2, 8) - 1,
    IA = Math.pow(2, 16) - 1,
    CA = Math.pow(2, 32) - 1,
    OA = Math.pow(2, 7) - 1,
    DA = Math.pow(2, 15) - 1,
    PA = Math.pow(2, 31) - 1;
  dt.getPointerArray = function (t) {
    var e = t - 1;
    return e <= AA ? Uint8Array : e <= IA ? Uint16Array : e <= CA ? Uint32Array : Float64Array;
  };
  dt.getSignedPointerArray = function (t) {
    var e = t - 1;
    return e <= OA ? Int8Array : e <= DA ? Int16Array : e <= PA ? Int32Array : Float64Array;
  };
  dt.getNumberType = function (t) {
    return t === (t | 0)
      ? Math.sign(t) === -1
        ? t <= 127 && t >= -128
          ? Int8Array
          : t <= 32767 && t >= -32768
            ? Int16Array
            : Int32Array
        : t <= 255
          ? Uint8Array
          : t <= 65535
            ? Uint16Array
            : Uint32Array
      : Float64Array;
  };
  var NA = {
    Uint8Array: 1,
    Int8Array: 2,
    Uint16Array: 3,
    Int16Array: 4,
    Uint32Array: 5,
    Int32Array: 6,
    Float32Array: 7,
    Float64Array: 8,
  };
  dt.getMinimalRepresentation = function (t, e) {
    var r = null,
      n = 0,
      o,
      s,
      i,
      a,
      c;
    for (a = 0, c = t.length; a < c; a++)
      ((i = e ? e(t[a]) : t[a]), (s = dt.getNumberType(i)), (o = NA[s.name]), o > n && ((n = o), (r = s)));
    return r;
  };
  dt.isTypedArray = function (t) {
    return typeof ArrayBuffer < 'u' && ArrayBuffer.isView(t);
  };
  dt.concat = function () {
    var t = 0,
      e,
      r,
      n;
    for (e = 0, n = arguments.length; e < n; e++) t += arguments[e].length;
    var o = new arguments[0].constructor(t);
    for (e = 0, r = 0; e < n; e++) (o.set(arguments[e], r), (r += arguments[e].length));
    return o;
  };
  dt.indices = function (t) {
    for (var e = dt.getPointerArray(t), r = new e(t), n = 0; n < t; n++) r[n] = n;
    return r;
  };
});
var JE = $t((Yo) => {
  var YE = cd(),
    XE = ud();
  function kA(t) {
    return Array.isArray(t) || XE.isTypedArray(t);
  }
  function ld(t) {
    if (typeof t.length == 'number') return t.length;
    if (typeof t.size == 'number') return t.size;
  }
  function MA(t) {
    var e = ld(t),
      r = typeof e == 'number' ? new Array(e) : [],
      n = 0;
    return (
      YE(t, function (o) {
        r[n++] = o;
      }),
      r
    );
  }
  function LA(t) {
    var e = ld(t),
      r = typeof e == 'number' ? XE.getPointerArray(e) : Array,
      n = typeof e == 'number' ? new Array(e) : [],
      o = typeof e == 'number' ? new r(e) : [],
      s = 0;
    return (
      YE(t, function (i) {
        ((n[s] = i), (o[s] = s++));
      }),
      [n, o]
    );
  }
  Yo.isArrayLike = kA;
  Yo.guessLength = ld;
  Yo.toArray = MA;
  Yo.toArrayWithIndices = LA;
});
var ZE = $t((bq, QE) => {
  var dd = VE(),
    UA = cd(),
    $A = ud(),
    FA = JE();
  function ae(t, e, r) {
    if (
      (arguments.length < 2 && ((r = t), (t = null), (e = null)),
      (this.capacity = r),
      typeof this.capacity != 'number' || this.capacity <= 0)
    )
      throw new Error('mnemonist/lru-cache: capacity should be positive number.');
    var n = $A.getPointerArray(r);
    ((this.forward = new n(r)),
      (this.backward = new n(r)),
      (this.K = typeof t == 'function' ? new t(r) : new Array(r)),
      (this.V = typeof e == 'function' ? new e(r) : new Array(r)),
      (this.size = 0),
      (this.head = 0),
      (this.tail = 0),
      (this.items = {}));
  }
  ae.prototype.clear = function () {
    ((this.size = 0), (this.head = 0), (this.tail = 0), (this.items = {}));
  };
  ae.prototype.splayOnTop = function (t) {
    var e = this.head;
    if (this.head === t) return this;
    var r = this.backward[t],
      n = this.forward[t];
    return (
      this.tail === t ? (this.tail = r) : (this.backward[n] = r),
      (this.forward[r] = n),
      (this.backward[e] = t),
      (this.head = t),
      (this.forward[t] = e),
      this
    );
  };
  ae.prototype.set = function (t, e) {
    var r = this.items[t];
    if (typeof r < 'u') {
      (this.splayOnTop(r), (this.V[r] = e));
      return;
    }
    (this.size < this.capacity
      ? (r = this.size++)
      : ((r = this.tail), (this.tail = this.backward[r]), delete this.items[this.K[r]]),
      (this.items[t] = r),
      (this.K[r] = t),
      (this.V[r] = e),
      (this.forward[r] = this.head),
      (this.backward[this.head] = r),
      (this.head = r));
  };
  ae.prototype.setpop = function (t, e) {
    var r = null,
      n = null,
      o = this.items[t];
    return typeof o < 'u'
      ? (this.splayOnTop(o), (r = this.V[o]), (this.V[o] = e), { evicted: !1, key: t, value: r })
      : (this.size < this.capacity
          ? (o = this.size++)
          : ((o = this.tail),
            (this.tail = this.backward[o]),
            (r = this.V[o]),
            (n = this.K[o]),
            delete this.items[this.K[o]]),
        (this.items[t] = o),
        (this.K[o] = t),
        (this.V[o] = e),
        (this.forward[o] = this.head),
        (this.backward[this.head] = o),
        (this.head = o),
        n ? { evicted: !0, key: n, value: r } : null);
  };
  ae.prototype.has = function (t) {
    return t in this.items;
  };
  ae.prototype.get = function (t) {
    var e = this.items[t];
    if (!(typeof e > 'u')) return (this.splayOnTop(e), this.V[e]);
  };
  ae.prototype.peek = function (t) {
    var e = this.items[t];
    if (!(typeof e > 'u')) return this.V[e];
  };
  ae.prototype.forEach = function (t, e) {
    e = arguments.length > 1 ? e : this;
    for (var r = 0, n = this.size, o = this.head, s = this.K, i = this.V, a = this.forward; r < n;)
      (t.call(e, i[o], s[o], this), (o = a[o]), r++);
  };
  ae.prototype.keys = function () {
    var t = 0,
      e = this.size,
      r = this.head,
      n = this.K,
      o = this.forward;
    return new dd(function () {
      if (t >= e) return { done: !0 };
      var s = n[r];
      return (t++, t < e && (r = o[r]), { done: !1, value: s });
    });
  };
  ae.prototype.values = function () {
    var t = 0,
      e = this.size,
      r = this.head,
      n = this.V,
      o = this.forward;
    return new dd(function () {
      if (t >= e) return { done: !0 };
      var s = n[r];
      return (t++, t < e && (r = o[r]), { done: !1, value: s });
    });
  };
  ae.prototype.entries = function () {
    var t = 0,
      e = this.size,
      r = this.head,
      n = this.K,
      o = this.V,
      s = this.forward;
    return new dd(function () {
      if (t >= e) return { done: !0 };
      var i = n[r],
        a = o[r];
      return (t++, t < e && (r = s[r]), { done: !1, value: [i, a] });
    });
  };
  typeof Symbol < 'u' && (ae.prototype[Symbol.iterator] = ae.prototype.entries);
  ae.prototype.inspect = function () {
    for (var t = new Map(), e = this.entries(), r; (r = e.next()), !r.done;) t.set(r.value[0], r.value[1]);
    return (Object.defineProperty(t, 'constructor', { value: ae, enumerable: !1 }), t);
  };
  typeof Symbol < 'u' && (ae.prototype[Symbol.for('nodejs.util.inspect.custom')] = ae.prototype.inspect);
  ae.from = function (t, e, r, n) {
    if (arguments.length < 2) {
      if (((n = FA.guessLength(t)), typeof n != 'number'))
        throw new Error(
          'mnemonist/lru-cache.from: could not guess iterable length. Please provide desired capacity as last argument.',
        );
    } else arguments.length === 2 && ((n = e), (e = null), (r = null));
    var o = new ae(e, r, n);
    return (
      UA(t, function (s, i) {
        o.set(i, s);
      }),
      o
    );
  };
  QE.exports = ae;
});
var Dd = $t((Cd, Od) => {
  (function (t, e) {
    typeof Cd == 'object' && typeof Od < 'u'
      ? (Od.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs = e());
  })(Cd, function () {
    'use strict';
    var t = 1e3,
      e = 6e4,
      r = 36e5,
      n = 'millisecond',
      o = 'second',
      s = 'minute',
      i = 'hour',
      a = 'day',
      c = 'week',
      u = 'month',
      l = 'quarter',
      d = 'year',
      p = 'date',
      f = 'Invalid Date',
      m = /^(\d{4})[-/]?(\d{1,2})?[-/]?(\d{0,2})[Tt\s]*(\d{1,2})?:?(\d{1,2})?:?(\d{1,2})?[.:]?(\d+)?$/,
      g = /\[([^\]]+)]|YYYY|YY|M{1,4}|D{1,2}|d{1,4}|H{1,2}|h{1,2}|a|A|m{1,2}|s{1,2}|Z{1,2}|SSS/g,
      y = {
        name: 'en',
        weekdays: 'Sunday_Monday_Tuesday_Wednesday_Thursday_Friday_Saturday'.split('_'),
        months: 'January_February_March_April_May_June_July_August_September_October_November_December'.split(
          '_',
        ),
        ordinal: function (v) {
          var x = ['th', 'st', 'nd', 'rd'],
            E = v % 100;
          return '[' + v + (x[(E - 20) % 10] || x[E] || x[0]) + ']';
        },
      },
      S = function (v, x, E) {
        var b = String(v);
        return !b || b.length >= x ? v : '' + Array(x + 1 - b.length).join(E) + v;
      },
      R = {
        s: S,
        z: function (v) {
          var x = -v.utcOffset(),
            E = Math.abs(x),
            b = Math.floor(E / 60),
            T = E % 60;
          return (x <= 0 ? '+' : '-') + S(b, 2, '0') + ':' + S(T, 2, '0');
        },
        m: function v(x, E) {
          if (x.date() < E.date()) return -v(E, x);
          var b = 12 * (E.year() - x.year()) + (E.month() - x.month()),
            T = x.clone().add(b, u),
            C = E - T < 0,
            O = x.clone().add(b + (C ? -1 : 1), u);
          return +(-(b + (E - T) / (C ? T - O : O - T)) || 0);
        },
        a: function (v) {
          return v < 0 ? Math.ceil(v) || 0 : Math.floor(v);
        },
        p: function (v) {
          return (
            { M: u, y: d, w: c, d: a, D: p, h: i, m: s, s: o, ms: n, Q: l }[v] ||
            String(v || '')
              .toLowerCase()
              .replace(/s$/, '')
          );
        },
        u: function (v) {
          return v === void 0;
        },
      },
      w = 'en',
      A = {};
    A[w] = y;
    var M = '$isDayjsObject',
      G = function (v) {
        return v instanceof J || !(!v || !v[M]);
      },
      W = function v(x, E, b) {
        var T;
        if (!x) return w;
        if (typeof x == 'string') {
          var C = x.toLowerCase();
          (A[C] && (T = C), E && ((A[C] = E), (T = C)));
          var O = x.split('-');
          if (!T && O.length > 1) return v(O[0]);
        } else {
          var k = x.name;
          ((A[k] = x), (T = k));
        }
        return (!b && T && (w = T), T || (!b && w));
      },
      z = function (v, x) {
        if (G(v)) return v.clone();
        var E = typeof x == 'object' ? x : {};
        return ((E.date = v), (E.args = arguments), new J(E));
      },
      L = R;
    ((L.l = W),
      (L.i = G),
      (L.w = function (v, x) {
        return z(v, { locale: x.$L, utc: x.$u, x: x.$x, $offset: x.$offset });
      }));
    var J = (function () {
        function v(E) {
          ((this.$L = W(E.locale, null, !0)),
            this.parse(E),
            (this.$x = this.$x || E.x || {}),
            (this[M] = !0));
        }
        var x = v.prototype;
        return (
          (x.parse = function (E) {
            ((this.$d = (function (b) {
              var T = b.date,
                C = b.utc;
              if (T === null) return new Date(NaN);
              if (L.u(T)) return new Date();
              if (T instanceof Date) return new Date(T);
              if (typeof T == 'string' && !/Z$/i.test(T)) {
                var O = T.match(m);
                if (O) {
                  var k = O[2] - 1 || 0,
                    Q = (O[7] || '0').substring(0, 3);
                  return C
                    ? new Date(Date.UTC(O[1], k, O[3] || 1, O[4] || 0, O[5] || 0, O[6] || 0, Q))
                    : new Date(O[1], k, O[3] || 1, O[4] || 0, O[5] || 0, O[6] || 0, Q);
                }
              }
              return new Date(T);
            })(E)),
              this.init());
          }),
          (x.init = function () {
            var E = this.$d;
            ((this.$y = E.getFullYear()),
              (this.$M = E.getMonth()),
              (this.$D = E.getDate()),
              (this.$W = E.getDay()),
              (this.$H = E.getHours()),
              (this.$m = E.getMinutes()),
              (this.$s = E.getSeconds()),
              (this.$ms = E.getMilliseconds()));
          }),
          (x.$utils = function () {
            return L;
          }),
          (x.isValid = function () {
            return this.$d.toString() !== f;
          }),
          (x.isSame = function (E, b) {
            var T = z(E);
            return this.startOf(b) <= T && T <= this.endOf(b);
          }),
          (x.isAfter = function (E, b) {
            return z(E) < this.startOf(b);
          }),
          (x.isBefore = function (E, b) {
            return this.endOf(b) < z(E);
          }),
          (x.$g = function (E, b, T) {
            return L.u(E) ? this[b] : this.set(T, E);
          }),
          (x.unix = function () {
            return Math.floor(this.valueOf() / 1e3);
          }),
          (x.valueOf = function () {
            return this.$d.getTime();
          }),
          (x.startOf = function (E, b) {
            var T = this,
              C = !!L.u(b) || b,
              O = L.p(E),
              k = function (ot, he) {
                var He = L.w(T.$u ? Date.UTC(T.$y, he, ot) : new Date(T.$y, he, ot), T);
                return C ? He : He.endOf(a);
              },
              Q = function (ot, he) {
                return L.w(
                  T.toDate()[ot].apply(T.toDate('s'), (C ? [0, 0, 0, 0] : [23, 59, 59, 999]).slice(he)),
                  T,
                );
              },
              Z = this.$W,
              le = this.$M,
              Pe = this.$D,
              Lt = 'set' + (this.$u ? 'UTC' : '');
            switch (O) {
              case d:
                return C ? k(1, 0) : k(31, 11);
              case u:
                return C ? k(1, le) : k(0, le + 1);
              case c:
                var ht = this.$locale().weekStart || 0,
                  pr = (Z < ht ? Z + 7 : Z) - ht;
                return k(C ? Pe - pr : Pe + (6 - pr), le);
              case a:
              case p:
                return Q(Lt + 'Hours', 0);
              case i:
                return Q(Lt + 'Minutes', 1);
              case s:
                return Q(Lt + 'Seconds', 2);
              case o:
                return Q(Lt + 'Milliseconds', 3);
              default:
                return this.clone();
            }
          }),
          (x.endOf = function (E) {
            return this.startOf(E, !1);
          }),
          (x.$set = function (E, b) {
            var T,
              C = L.p(E),
              O = 'set' + (this.$u ? 'UTC' : ''),
              k = ((T = {}),
              (T[a] = O + 'Date'),
              (T[p] = O + 'Date'),
              (T[u] = O + 'Month'),
              (T[d] = O + 'FullYear'),
              (T[i] = O + 'Hours'),
              (T[s] = O + 'Minutes'),
              (T[o] = O + 'Seconds'),
              (T[n] = O + 'Milliseconds'),
              T)[C],
              Q = C === a ? this.$D + (b - this.$W) : b;
            if (C === u || C === d) {
              var Z = this.clone().set(p, 1);
              (Z.$d[k](Q), Z.init(), (this.$d = Z.set(p, Math.min(this.$D, Z.daysInMonth())).$d));
            } else k && this.$d[k](Q);
            return (this.init(), this);
          }),
          (x.set = function (E, b) {
            return this.clone().$set(E, b);
          }),
          (x.get = function (E) {
            return this[L.p(E)]();
          }),
          (x.add = function (E, b) {
            var T,
              C = this;
            E = Number(E);
            var O = L.p(b),
              k = function (le) {
                var Pe = z(C);
                return L.w(Pe.date(Pe.date() + Math.round(le * E)), C);
              };
            if (O === u) return this.set(u, this.$M + E);
            if (O === d) return this.set(d, this.$y + E);
            if (O === a) return k(1);
            if (O === c) return k(7);
            var Q = ((T = {}), (T[s] = e), (T[i] = r), (T[o] = t), T)[O] || 1,
              Z = this.$d.getTime() + E * Q;
            return L.w(Z, this);
          }),
          (x.subtract = function (E, b) {
            return this.add(-1 * E, b);
          }),
          (x.format = function (E) {
            var b = this,
              T = this.$locale();
            if (!this.isValid()) return T.invalidDate || f;
            var C = E || 'YYYY-MM-DDTHH:mm:ssZ',
              O = L.z(this),
              k = this.$H,
              Q = this.$m,
              Z = this.$M,
              le = T.weekdays,
              Pe = T.months,
              Lt = T.meridiem,
              ht = function (he, He, yt, Ut) {
                return (he && (he[He] || he(b, C))) || yt[He].slice(0, Ut);
              },
              pr = function (he) {
                return L.s(k % 12 || 12, he, '0');
              },
              ot =
                Lt ||
                function (he, He, yt) {
                  var Ut = he < 12 ? 'AM' : 'PM';
                  return yt ? Ut.toLowerCase() : Ut;
                };
            return C.replace(g, function (he, He) {
              return (
                He ||
                (function (yt) {
                  switch (yt) {
                    case 'YY':
                      return String(b.$y).slice(-2);
                    case 'YYYY':
                      return L.s(b.$y, 4, '0');
                    case 'M':
                      return Z + 1;
                    case 'MM':
                      return L.s(Z + 1, 2, '0');
                    case 'MMM':
                      return ht(T.monthsShort, Z, Pe, 3);
                    case 'MMMM':
                      return ht(Pe, Z);
                    case 'D':
                      return b.$D;
                    case 'DD':
                      return L.s(b.$D, 2, '0');
                    case 'd':
                      return String(b.$W);
                    case 'dd':
                      return ht(T.weekdaysMin, b.$W, le, 2);
                    case 'ddd':
                      return ht(T.weekdaysShort, b.$W, le, 3);
                    case 'dddd':
                      return le[b.$W];
                    case 'H':
                      return String(k);
                    case 'HH':
                      return L.s(k, 2, '0');
                    case 'h':
                      return pr(1);
                    case 'hh':
                      return pr(2);
                    case 'a':
                      return ot(k, Q, !0);
                    case 'A':
                      return ot(k, Q, !1);
                    case 'm':
                      return String(Q);
                    case 'mm':
                      return L.s(Q, 2, '0');
                    case 's':
                      return String(b.$s);
                    case 'ss':
                      return L.s(b.$s, 2, '0');
                    case 'SSS':
                      return L.s(b.$ms, 3, '0');
                    case 'Z':
                      return O;
                  }
                  return null;
                })(he) ||
                O.replace(':', '')
              );
            });
          }),
          (x.utcOffset = function () {
            return 15 * -Math.round(this.$d.getTimezoneOffset() / 15);
          }),
          (x.diff = function (E, b, T) {
            var C,
              O = this,
              k = L.p(b),
              Q = z(E),
              Z = (Q.utcOffset() - this.utcOffset()) * e,
              le = this - Q,
              Pe = function () {
                return L.m(O, Q);
              };
            switch (k) {
              case d:
                C = Pe() / 12;
                break;
              case u:
                C = Pe();
                break;
              case l:
                C = Pe() / 3;
                break;
              case c:
                C = (le - Z) / 6048e5;
                break;
              case a:
                C = (le - Z) / 864e5;
                break;
              case i:
                C = le / r;
                break;
              case s:
                C = le / e;
                break;
              case o:
                C = le / t;
                break;
              default:
                C = le;
            }
            return T ? C : L.a(C);
          }),
          (x.daysInMonth = function () {
            return this.endOf(u).$D;
          }),
          (x.$locale = function () {
            return A[this.$L];
          }),
          (x.locale = function (E, b) {
            if (!E) return this.$L;
            var T = this.clone(),
              C = W(E, b, !0);
            return (C && (T.$L = C), T);
          }),
          (x.clone = function () {
            return L.w(this.$d, this);
          }),
          (x.toDate = function () {
            return new Date(this.valueOf());
          }),
          (x.toJSON = function () {
            return this.isValid() ? this.toISOString() : null;
          }),
          (x.toISOString = function () {
            return this.$d.toISOString();
          }),
          (x.toString = function () {
            return this.$d.toUTCString();
          }),
          v
        );
      })(),
      me = J.prototype;
    return (
      (z.prototype = me),
      [
        ['$ms', n],
        ['$s', o],
        ['$m', s],
        ['$H', i],
        ['$W', a],
        ['$M', u],
        ['$y', d],
        ['$D', p],
      ].forEach(function (v) {
        me[v[1]] = function (x) {
          return this.$g(x, v[0], v[1]);
        };
      }),
      (z.extend = function (v, x) {
        return (v.$i || (v(x, J, z), (v.$i = !0)), z);
      }),
      (z.locale = W),
      (z.isDayjs = G),
      (z.unix = function (v) {
        return z(1e3 * v);
      }),
      (z.en = A[w]),
      (z.Ls = A),
      (z.p = {}),
      z
    );
  });
});
var kd = $t((Pd, Nd) => {
  (function (t, e) {
    typeof Pd == 'object' && typeof Nd < 'u'
      ? (Nd.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs_plugin_utc = e());
  })(Pd, function () {
    'use strict';
    var t = 'minute',
      e = /[+-]\d\d(?::?\d\d)?/g,
      r = /([+-]|\d\d)/g;
    return function (n, o, s) {
      var i = o.prototype;
      ((s.utc = function (f) {
        var m = { date: f, utc: !0, args: arguments };
        return new o(m);
      }),
        (i.utc = function (f) {
          var m = s(this.toDate(), { locale: this.$L, utc: !0 });
          return f ? m.add(this.utcOffset(), t) : m;
        }),
        (i.local = function () {
          return s(this.toDate(), { locale: this.$L, utc: !1 });
        }));
      var a = i.parse;
      i.parse = function (f) {
        (f.utc && (this.$u = !0), this.$utils().u(f.$offset) || (this.$offset = f.$offset), a.call(this, f));
      };
      var c = i.init;
      i.init = function () {
        if (this.$u) {
          var f = this.$d;
          ((this.$y = f.getUTCFullYear()),
            (this.$M = f.getUTCMonth()),
            (this.$D = f.getUTCDate()),
            (this.$W = f.getUTCDay()),
            (this.$H = f.getUTCHours()),
            (this.$m = f.getUTCMinutes()),
            (this.$s = f.getUTCSeconds()),
            (this.$ms = f.getUTCMilliseconds()));
        } else c.call(this);
      };
      var u = i.utcOffset;
      i.utcOffset = function (f, m) {
        var g = this.$utils().u;
        if (g(f)) return this.$u ? 0 : g(this.$offset) ? u.call(this) : this.$offset;
        if (
          typeof f == 'string' &&
          ((f = (function (w) {
            w === void 0 && (w = '');
            var A = w.match(e);
            if (!A) return null;
            var M = ('' + A[0]).match(r) || ['-', 0, 0],
              G = M[0],
              W = 60 * +M[1] + +M[2];
            return W === 0 ? 0 : G === '+' ? W : -W;
          })(f)),
          f === null)
        )
          return this;
        var y = Math.abs(f) <= 16 ? 60 * f : f;
        if (y === 0) return this.utc(m);
        var S = this.clone();
        if (m) return ((S.$offset = y), (S.$u = !1), S);
        var R = this.$u ? this.toDate().getTimezoneOffset() : -1 * this.utcOffset();
        return (((S = this.local().add(y + R, t)).$offset = y), (S.$x.$localOffset = R), S);
      };
      var l = i.format;
      ((i.format = function (f) {
        var m = f || (this.$u ? 'YYYY-MM-DDTHH:mm:ss[Z]' : '');
        return l.call(this, m);
      }),
        (i.valueOf = function () {
          var f = this.$utils().u(this.$offset)
            ? 0
            : this.$offset + (this.$x.$localOffset || this.$d.getTimezoneOffset());
          return this.$d.valueOf() - 6e4 * f;
        }),
        (i.isUTC = function () {
          return !!this.$u;
        }),
        (i.toISOString = function () {
          return this.toDate().toISOString();
        }),
        (i.toString = function () {
          return this.toDate().toUTCString();
        }));
      var d = i.toDate;
      i.toDate = function (f) {
        return f === 's' && this.$offset ? s(this.format('YYYY-MM-DD HH:mm:ss:SSS')).toDate() : d.call(this);
      };
      var p = i.diff;
      i.diff = function (f, m, g) {
        if (f && this.$u === f.$u) return p.call(this, f, m, g);
        var y = this.local(),
          S = s(f).local();
        return p.call(y, S, m, g);
      };
    };
  });
});
var aT = $t((Fd, Bd) => {
  (function (t, e) {
    typeof Fd == 'object' && typeof Bd < 'u'
      ? (Bd.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs_plugin_customParseFormat = e());
  })(Fd, function () {
    'use strict';
    var t = {
        LTS: 'h:mm:ss A',
        LT: 'h:mm A',
        L: 'MM/DD/YYYY',
        LL: 'MMMM D, YYYY',
        LLL: 'MMMM D, YYYY h:mm A',
        LLLL: 'dddd, MMMM D, YYYY h:mm A',
      },
      e = /(\[[^[]*\])|([-_:/.,()\s]+)|(A|a|Q|YYYY|YY?|ww?|MM?M?M?|Do|DD?|hh?|HH?|mm?|ss?|S{1,3}|z|ZZ?)/g,
      r = /\d/,
      n = /\d\d/,
      o = /\d\d?/,
      s = /\d*[^-_:/,()\s\d]+/,
      i = {},
      a = function (m) {
        return (m = +m) + (m > 68 ? 1900 : 2e3);
      },
      c = function (m) {
        return function (g) {
          this[m] = +g;
        };
      },
      u = [
        /[+-]\d\d:?(\d\d)?|Z/,
        function (m) {
          (this.zone || (this.zone = {})).offset = (function (g) {
            if (!g || g === 'Z') return 0;
            var y = g.match(/([+-]|\d\d)/g),
              S = 60 * y[1] + (+y[2] || 0);
            return S === 0 ? 0 : y[0] === '+' ? -S : S;
          })(m);
        },
      ],
      l = function (m) {
        var g = i[m];
        return g && (g.indexOf ? g : g.s.concat(g.f));
      },
      d = function (m, g) {
        var y,
          S = i.meridiem;
        if (S) {
          for (var R = 1; R <= 24; R += 1)
            if (m.indexOf(S(R, 0, g)) > -1) {
              y = R > 12;
              break;
            }
        } else y = m === (g ? 'pm' : 'PM');
        return y;
      },
      p = {
        A: [
          s,
          function (m) {
            this.afternoon = d(m, !1);
          },
        ],
        a: [
          s,
          function (m) {
            this.afternoon = d(m, !0);
          },
        ],
        Q: [
          r,
          function (m) {
            this.month = 3 * (m - 1) + 1;
          },
        ],
        S: [
          r,
          function (m) {
            this.milliseconds = 100 * +m;
          },
        ],
        SS: [
          n,
          function (m) {
            this.milliseconds = 10 * +m;
          },
        ],
        SSS: [
          /\d{3}/,
          function (m) {
            this.milliseconds = +m;
          },
        ],
        s: [o, c('seconds')],
        ss: [o, c('seconds')],
        m: [o, c('minutes')],
        mm: [o, c('minutes')],
        H: [o, c('hours')],
        h: [o, c('hours')],
        HH: [o, c('hours')],
        hh: [o, c('hours')],
        D: [o, c('day')],
        DD: [n, c('day')],
        Do: [
          s,
          function (m) {
            var g = i.ordinal,
              y = m.match(/\d+/);
            if (((this.day = y[0]), g))
              for (var S = 1; S <= 31; S += 1) g(S).replace(/\[|\]/g, '') === m && (this.day = S);
          },
        ],
        w: [o, c('week')],
        ww: [n, c('week')],
        M: [o, c('month')],
        MM: [n, c('month')],
        MMM: [
          s,
          function (m) {
            var g = l('months'),
              y =
                (
                  l('monthsShort') ||
                  g.map(function (S) {
                    return S.slice(0, 3);
                  })
                ).indexOf(m) + 1;
            if (y < 1) throw new Error();
            this.month = y % 12 || y;
          },
        ],
        MMMM: [
          s,
          function (m) {
            var g = l('months').indexOf(m) + 1;
            if (g < 1) throw new Error();
            this.month = g % 12 || g;
          },
        ],
        Y: [/[+-]?\d+/, c('year')],
        YY: [
          n,
          function (m) {
            this.year = a(m);
          },
        ],
        YYYY: [/\d{4}/, c('year')],
        Z: u,
        ZZ: u,
      };
    function f(m) {
      var g, y;
      ((g = m), (y = i && i.formats));
      for (
        var S = (m = g.replace(/(\[[^\]]+])|(LTS?|l{1,4}|L{1,4})/g, function (z, L, J) {
            var me = J && J.toUpperCase();
            return (
              L ||
              y[J] ||
              t[J] ||
              y[me].replace(/(\[[^\]]+])|(MMMM|MM|DD|dddd)/g, function (v, x, E) {
                return x || E.slice(1);
              })
            );
          })).match(e),
          R = S.length,
          w = 0;
        w < R;
        w += 1
      ) {
        var A = S[w],
          M = p[A],
          G = M && M[0],
          W = M && M[1];
        S[w] = W ? { regex: G, parser: W } : A.replace(/^\[|\]$/g, '');
      }
      return function (z) {
        for (var L = {}, J = 0, me = 0; J < R; J += 1) {
          var v = S[J];
          if (typeof v == 'string') me += v.length;
          else {
            var x = v.regex,
              E = v.parser,
              b = z.slice(me),
              T = x.exec(b)[0];
            (E.call(L, T), (z = z.replace(T, '')));
          }
        }
        return (
          (function (C) {
            var O = C.afternoon;
            if (O !== void 0) {
              var k = C.hours;
              (O ? k < 12 && (C.hours += 12) : k === 12 && (C.hours = 0), delete C.afternoon);
            }
          })(L),
          L
        );
      };
    }
    return function (m, g, y) {
      ((y.p.customParseFormat = !0), m && m.parseTwoDigitYear && (a = m.parseTwoDigitYear));
      var S = g.prototype,
        R = S.parse;
      S.parse = function (w) {
        var A = w.date,
          M = w.utc,
          G = w.args;
        this.$u = M;
        var W = G[1];
        if (typeof W == 'string') {
          var z = G[2] === !0,
            L = G[3] === !0,
            J = z || L,
            me = G[2];
          (L && (me = G[2]),
            (i = this.$locale()),
            !z && me && (i = y.Ls[me]),
            (this.$d = (function (b, T, C, O) {
              try {
                if (['x', 'X'].indexOf(T) > -1) return new Date((T === 'X' ? 1e3 : 1) * b);
                var k = f(T)(b),
                  Q = k.year,
                  Z = k.month,
                  le = k.day,
                  Pe = k.hours,
                  Lt = k.minutes,
                  ht = k.seconds,
                  pr = k.milliseconds,
                  ot = k.zone,
                  he = k.week,
                  He = new Date(),
                  yt = le || (Q || Z ? 1 : He.getDate()),
                  Ut = Q || He.getFullYear(),
                  gs = 0;
                (Q && !Z) || (gs = Z > 0 ? Z - 1 : He.getMonth());
                var Ss,
                  xc = Pe || 0,
                  Tc = Lt || 0,
                  Rc = ht || 0,
                  bc = pr || 0;
                return ot
                  ? new Date(Date.UTC(Ut, gs, yt, xc, Tc, Rc, bc + 60 * ot.offset * 1e3))
                  : C
                    ? new Date(Date.UTC(Ut, gs, yt, xc, Tc, Rc, bc))
                    : ((Ss = new Date(Ut, gs, yt, xc, Tc, Rc, bc)), he && (Ss = O(Ss).week(he).toDate()), Ss);
              } catch {
                return new Date('');
              }
            })(A, W, M, y)),
            this.init(),
            me && me !== !0 && (this.$L = this.locale(me).$L),
            J && A != this.format(W) && (this.$d = new Date('')),
            (i = {}));
        } else if (W instanceof Array)
          for (var v = W.length, x = 1; x <= v; x += 1) {
            G[1] = W[x - 1];
            var E = y.apply(this, G);
            if (E.isValid()) {
              ((this.$d = E.$d), (this.$L = E.$L), this.init());
              break;
            }
            x === v && (this.$d = new Date(''));
          }
        else R.call(this, w);
      };
    };
  });
});
var OD = {};
Jd(OD, { handler: () => CD, makeRefundOrder: () => BT });
module.exports = qT(OD);
var _s = { warningEmitted: !1 },
  In = (t) => {
    if (t && !_s.warningEmitted) {
      if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === 'true') {
        _s.warningEmitted = !0;
        return;
      }
      let e = parseInt(t.substring(1, t.indexOf('.'))),
        r = 22;
      e < r &&
        ((_s.warningEmitted = !0),
        process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${t}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`));
    }
  };
function Cn(t, e, r) {
  return (t.$source || (t.$source = {}), (t.$source[e] = r), t);
}
function Le(t, e, r) {
  (t.__aws_sdk_context
    ? t.__aws_sdk_context.features || (t.__aws_sdk_context.features = {})
    : (t.__aws_sdk_context = { features: {} }),
    (t.__aws_sdk_context.features[e] = r));
}
var zT = () => typeof process == 'object' && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === 'true',
  On = (t, e) => {
    if (zT() && typeof t?.handle != 'function') return e;
  };
F();
var xr = async (t = new Uint8Array(), e) => {
  if (t instanceof Uint8Array) return Wr.mutate(t);
  if (!t) return Wr.mutate(new Uint8Array());
  let r = e.streamCollector(t);
  return Wr.mutate(await r);
};
ye();
F();
var wh = Symbol.for('@smithy/schema-x'),
  ro = class t extends V {
    static identity = Symbol.for('@smithy/HttpBindingNormalizedSchema');
    identity = t.identity;
    bindings;
    constructor(e) {
      super(e);
    }
    static of(e) {
      let r = V.of(e);
      if (r.identity === t.identity) return r;
      let n = r.isMemberSchema() ? r : r.getSchema(),
        o = typeof n == 'object' && n !== null ? n : r;
      return (o[wh] ??= new t(r));
    }
    getHttpBindingLocation(e) {
      return e.httpPayload
        ? 36
        : e.httpLabel
          ? 33
          : e.httpHeader
            ? 38
            : typeof e.httpPrefixHeaders == 'string'
              ? 39
              : e.httpQuery
                ? 34
                : e.httpQueryParams
                  ? 35
                  : e.httpResponseCode
                    ? 37
                    : 32;
    }
    getHttpBindingValue(e, r, n = !1) {
      let o = this.getSchema(),
        s = typeof o == 'number' ? o & 255 : this.isListSchema() ? 64 : 255,
        i = e & 7,
        a = r.mediaType ? (r.mediaType === 'application/json' || r.mediaType.endsWith('+json') ? 2 : 1) : 0,
        c = r.streaming || s === 42 ? (this.isStructSchema() ? 2 : 1) : 0,
        u = s >= 4 && s <= 7 ? (i >= 6 ? 2 : i > 0 && i < 4 ? 1 : 0) : 0,
        l =
          s |
          (a << 8) |
          ((r.idempotencyToken ? 1 : 0) << 10) |
          (c << 11) |
          ((r.sparse ? 1 : 0) << 13) |
          (u << 14) |
          ((r.hostLabel ? 1 : 0) << 17) |
          ((e === 36 && typeof o != 'object' ? 1 : 0) << 18),
        d = s & 192,
        p = i & 2 && (d === 64 || (!n && i & 1)) ? this.getHttpBindingCollectionValue(e, r) : void 0,
        f = (p?.[1] ?? 0) & 255;
      return ((l |= (i >= 6 && (f === 4 || f === 6) ? 1 : 0) << 16), [this, l, p]);
    }
    getHttpBindingCollectionValue(e, r = this.getMergedTraits()) {
      let n = t.of(this.getValueSchema());
      return n.getHttpBindingValue(e, { ...n.getMergedTraits(), ...r }, !0);
    }
    getHttpBindings() {
      let e = this.getSchema();
      return typeof e != 'object' || e === null ? VR : (this.bindings ??= HR(this));
    }
  },
  HR = (t) => {
    let e = [],
      r = [],
      n = [],
      o = [],
      s = [],
      i = {},
      a = {},
      c = [],
      u = { headers: a, prefixHeaders: c },
      l = { request: { memberBindings: s, byName: i }, response: { bodyMemberNames: e, bindings: u } },
      { request: d, response: p } = l;
    for (let [f, m] of t.structIterator()) {
      let g = ro.of(m),
        y = g.getMergedTraits(),
        S = g.getHttpBindingLocation(y),
        R = y.httpHeader?.toLowerCase() ?? y.httpPrefixHeaders?.toLowerCase() ?? y.httpQuery,
        w = g.getHttpBindingValue(S, y),
        A = [f, w, S, R];
      (f === '__proto__' && bt(i), (i[f] = A), (w[1] >> 10) & 1 && (d.hasIdempotency = !0), s.push(A));
      let M = S & 7;
      if ((M === 0 && (n.push(f), o.push(m)), (M & 4) === 0)) (e.push(f), r.push(m));
      else if ((M & 6) === 4)
        if (M & 1) u.statusCode = A;
        else {
          u.payload = A;
          let G = w[1] & 255;
          d.contentTypeInstruction =
            y.mediaType ??
            (G === 0 ? 'text/plain' : G === 21 || G === 42 ? 'application/octet-stream' : null);
        }
      else M & 1 ? ((d.hasPrefixHeaders = !0), c.push(A)) : (R === '__proto__' && bt(a), (a[R] = A));
    }
    return (
      d.contentTypeInstruction === void 0 && n.length && (d.contentTypeInstruction = null),
      (d.syntheticBodySchema = bh(t, n, o)),
      (p.syntheticBodySchema = bh(t, e, r)),
      l
    );
  },
  GR = (t) => {
    let e = [],
      r = 0;
    for (let n of t.matchAll(/\{([^{}+]+)(\+)?\}/g))
      (n.index > r && e.push([t.slice(r, n.index), 0]),
        e.push([n[1], n[2] ? 2 : 1]),
        (r = n.index + n[0].length));
    return (e.length && r < t.length && e.push([t.slice(r), 0]), e.length ? e : void 0);
  },
  WR = (t) => {
    let { http: e, endpoint: r } = Wt(t.traits ?? {}),
      [n, o] = e?.[1].split('?') ?? [];
    return [e?.[0], n, o ? [...new URLSearchParams(o)] : [], n ? GR(n) : void 0, r?.[0]];
  },
  VR = {
    request: { memberBindings: [], byName: {} },
    response: { bodyMemberNames: [], bindings: { headers: {}, prefixHeaders: [] } },
  },
  vh = (t) => (t[wh] ??= WR(t)),
  bh = (t, e, r) => {
    if (!e.length) return;
    let n = t.getSchema(),
      o = [3, n[1], n[2], t.getMergedTraits(), e, r],
      s = n[6],
      i = s && e.reduce((a, c) => a + (n[4].indexOf(c) < s ? 1 : 0), 0);
    return (i && (o[6] = i), o);
  };
K();
ye();
var zs = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
var Zs = class extends zs {
  options;
  compositeErrorRegistry;
  constructor(e) {
    (super(), (this.options = e), (this.compositeErrorRegistry = new be(e.defaultNamespace)));
    for (let r of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(r);
  }
  getRequestType() {
    return X;
  }
  getResponseType() {
    return ve;
  }
  setSerdeContext(e) {
    ((this.serdeContext = e),
      this.serializer.setSerdeContext(e),
      this.deserializer.setSerdeContext(e),
      this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(e));
  }
  updateServiceEndpoint(e, r) {
    if ('url' in r) {
      ((e.protocol = r.url.protocol),
        (e.hostname = r.url.hostname),
        (e.port = r.url.port ? Number(r.url.port) : void 0),
        (e.path = r.url.pathname),
        (e.fragment = r.url.hash || void 0),
        (e.username = r.url.username || void 0),
        (e.password = r.url.password || void 0),
        e.query || (e.query = {}));
      for (let [n, o] of r.url.searchParams.entries()) e.query[n] = o;
      if (r.headers) for (let n in r.headers) D(r.headers, n) && (e.headers[n] = r.headers[n].join(', '));
      return e;
    } else {
      if (
        ((e.protocol = r.protocol),
        (e.hostname = r.hostname),
        (e.port = r.port ? Number(r.port) : void 0),
        (e.path = r.path),
        (e.query = { ...r.query }),
        r.headers)
      )
        for (let n in r.headers) D(r.headers, n) && (e.headers[n] = r.headers[n]);
      return e;
    }
  }
  setHostPrefix(e, r, n, o = vh(r)) {
    if (this.serdeContext?.disableHostPrefix) return;
    let s = o[4];
    if (typeof s != 'string') return;
    let i = s;
    for (let [a, [, c]] of ro.of(r.input).getHttpBindings().request.memberBindings) {
      if (!((c >> 17) & 1)) continue;
      let u = n[a];
      if (typeof u != 'string')
        throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);
      i = i.replace(`{${a}}`, u);
    }
    if (((e.hostname = i + e.hostname), !Ac(e.hostname)))
      throw new Error(`[${e.hostname}] is not a valid hostname.`);
  }
  deserializeMetadata(e) {
    return {
      httpStatusCode: e.statusCode,
      requestId:
        e.headers['x-amzn-requestid'] ?? e.headers['x-amzn-request-id'] ?? e.headers['x-amz-request-id'],
      extendedRequestId: e.headers['x-amz-id-2'],
      cfId: e.headers['x-amz-cf-id'],
    };
  }
  resolveError(e, r, n) {
    let o = [-3, '', 'Error', 0, [], [], 0],
      s;
    for (let i of n)
      for (let a of r)
        try {
          a === '*' ? (s = i.getSchema(e)) : (s = i.getSchema(a + '#' + e));
          let c = i.getErrorCtor(s);
          if (c) return [s, c, 'modeled'];
          {
            let u = i.getBaseException();
            if (u) {
              let l = i.getErrorCtor(u);
              if (l) return [s, l, 'synthetic'];
            }
          }
        } catch {}
    for (let i of n) {
      let a = i.getBaseException();
      if (a) {
        let c = i.getErrorCtor(a);
        if (c) return [a, c, 'synthetic'];
      }
    }
    return [o, Error, 'native'];
  }
  async serializeEventStream({ eventStream: e, requestSchema: r, initialRequest: n }) {
    return (await this.loadEventStreamCapability()).serializeEventStream({
      eventStream: e,
      requestSchema: r,
      initialRequest: n,
    });
  }
  async deserializeEventStream({ response: e, responseSchema: r, initialResponseContainer: n }) {
    return (await this.loadEventStreamCapability()).deserializeEventStream({
      response: e,
      responseSchema: r,
      initialResponseContainer: n,
    });
  }
  async loadEventStreamCapability() {
    let { EventStreamSerde: e, eventStreamSerdeProvider: r } = await Promise.resolve().then(() => (Zh(), Qh)),
      n = this.resolveEventStreamMarshaller(r);
    return new e({
      marshaller: n,
      serializer: this.serializer,
      deserializer: this.deserializer,
      serdeContext: this.serdeContext,
      defaultContentType: this.getDefaultContentType(),
      compositeErrorRegistry: this.compositeErrorRegistry,
    });
  }
  getDefaultContentType() {
    throw new Error(
      `@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`,
    );
  }
  async deserializeHttpMessage(e, r, n, o, s) {
    return [];
  }
  getEventStreamMarshaller() {
    let e = this.serdeContext;
    if (!e.eventStreamMarshaller)
      throw new Error('@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.');
    return e.eventStreamMarshaller;
  }
  resolveEventStreamMarshaller(e) {
    let r = this.serdeContext;
    return r.eventStreamMarshaller ? r.eventStreamMarshaller : e(this.serdeContext);
  }
};
K();
ye();
K();
var ao = class extends Zs {
  async serializeRequest(e, r, n) {
    let o = this.serializer,
      s = {},
      i = {},
      a = await n.endpoint(),
      c = V.of(e?.input),
      u = c.getSchema(),
      l,
      d = r && typeof r == 'object' ? r : {},
      p = new X({
        protocol: '',
        hostname: '',
        port: void 0,
        path: '/',
        fragment: void 0,
        query: s,
        headers: i,
        body: void 0,
      });
    if ((a && (this.updateServiceEndpoint(p, a), this.setHostPrefix(p, e, d)), d)) {
      let f = c.getEventStreamMember();
      if (f) {
        if (d[f]) {
          let m = {};
          for (let [g] of c.structIterator()) g !== f && d[g] != null && (m[g] = d[g]);
          l = await this.serializeEventStream({ eventStream: d[f], requestSchema: c, initialRequest: m });
        }
      } else (o.write(u, d), (l = o.flush()));
    }
    return ((p.headers = Object.assign(p.headers, i)), (p.query = s), (p.body = l), (p.method = 'POST'), p);
  }
  async deserializeResponse(e, r, n) {
    let o = this.deserializer,
      s = V.of(e.output),
      i = {};
    if (this.isErrorResponse(n.statusCode)) {
      let c = await xr(n.body, r);
      throw (
        c.byteLength > 0 && Object.assign(i, await o.read(15, c)),
        await this.handleError(e, r, n, i, this.deserializeMetadata(n)),
        new Error('@smithy/core/protocols - RPC Protocol error handler failed to throw.')
      );
    }
    for (let c in n.headers) {
      if (!D(n.headers, c)) continue;
      let u = n.headers[c];
      (delete n.headers[c], (n.headers[c.toLowerCase()] = u));
    }
    let a = s.getEventStreamMember();
    if (a)
      i[a] = await this.deserializeEventStream({
        response: n,
        responseSchema: s,
        initialResponseContainer: i,
      });
    else {
      let c = await xr(n.body, r);
      c.byteLength > 0 && Object.assign(i, await o.read(s, c));
    }
    return ((i.$metadata = this.deserializeMetadata(n)), i);
  }
  isErrorResponse(e) {
    return e >= 300;
  }
};
function ei(t, e) {
  if (e.timestampFormat.useTrait) {
    let a = t.getSchema();
    if (a === 5 || a === 6 || a === 7) return a;
  }
  let { httpLabel: r, httpPrefixHeaders: n, httpHeader: o, httpQuery: s } = t.getMergedTraits();
  return (
    (e.httpBindings ? (typeof n == 'string' || o ? 6 : s || r ? 5 : void 0) : void 0) ??
    e.timestampFormat.default
  );
}
K();
K();
var co = (t) => (
    t.logger &&
      t.logger.constructor?.name !== 'NoOpLogger' &&
      t.requestHandler?.updateHttpClientConfig?.(Symbol.for('logger'), t.logger),
    t.defaultSocketTimeout &&
      t.requestHandler?.updateHttpClientConfig?.(
        Symbol.for('@smithy/defaultSocketTimeout'),
        t.defaultSocketTimeout,
      ),
    {
      setHttpHandler(e) {
        t.requestHandler = e;
      },
      httpHandler() {
        return t.requestHandler;
      },
      updateHttpClientConfig(e, r) {
        t.requestHandler?.updateHttpClientConfig(e, r);
      },
      httpHandlerConfigs() {
        return t.requestHandler.httpHandlerConfigs();
      },
    }
  ),
  uo = (t) => ({ requestHandler: t.httpHandler() });
K();
var ey = 'content-length';
function ty(t) {
  return (e) => async (r) => {
    let n = r.request;
    if (X.isInstance(n)) {
      let { body: o, headers: s } = n;
      if (
        o &&
        Object.keys(s)
          .map((i) => i.toLowerCase())
          .indexOf(ey) === -1
      )
        try {
          let i = t(o);
          i != null && (n.headers = { ...n.headers, [ey]: String(i) });
        } catch {}
    }
    return e({ ...r, request: n });
  };
}
var ry = {
    step: 'build',
    tags: ['SET_CONTENT_LENGTH', 'CONTENT_LENGTH'],
    name: 'contentLengthMiddleware',
    override: !0,
  },
  lo = (t) => ({
    applyToStack: (e) => {
      e.add(ty(t.bodyLengthChecker), ry);
    },
  });
var et = (t) => encodeURIComponent(t).replace(/[!'()*]/g, cb),
  cb = (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`;
function Wu(t) {
  let e = [];
  for (let r of Object.keys(t).sort()) {
    let n = t[r];
    if (((r = et(r)), Array.isArray(n))) for (let o = 0, s = n.length; o < s; o++) e.push(`${r}=${et(n[o])}`);
    else {
      let o = r;
      ((n || typeof n == 'string') && (o += `=${et(n)}`), e.push(o));
    }
  }
  return e.join('&');
}
K();
var zt = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
ye();
F();
var ti = class {
  from;
  to;
  keys;
  constructor(e, r) {
    ((this.from = e), (this.to = r));
    let n = Object.keys(this.from),
      o = new Set(n);
    (o.delete('__type'), (this.keys = o));
  }
  mark(e) {
    this.keys.delete(e);
  }
  hasUnknown() {
    return this.keys.size === 1 && Object.keys(this.to).length === 0;
  }
  writeUnknown() {
    if (this.hasUnknown()) {
      let e = this.keys.values().next().value,
        r = this.from[e];
      this.to.$unknown = [e, r];
    }
  }
};
var po;
function ri() {
  if (po === void 0)
    try {
      if (typeof Buffer != 'function') po = !1;
      else {
        let t = JSON.parse(Buffer.from([123, 125]));
        po = t !== null && typeof t == 'object';
      }
    } catch {
      po = !1;
    }
  return po;
}
F();
function ni(t, e, r) {
  if (r?.source) {
    let n = r.source;
    if (typeof e == 'number')
      return e <= Number.MAX_SAFE_INTEGER && e >= Number.MIN_SAFE_INTEGER
        ? lb(n, e)
          ? e
          : new Ae(n, 'bigDecimal')
        : ub(n)
          ? new Ae(n, 'bigDecimal')
          : /[eE]/.test(n)
            ? db(n)
            : BigInt(n);
  }
  return e;
}
function ub(t) {
  let e = t.indexOf('.');
  if (e === -1) return !1;
  let r = t.search(/[eE]/);
  if (r === -1) return !0;
  let n = r - e - 1;
  return parseInt(t.slice(r + 1), 10) < n;
}
function lb(t, e) {
  if (t === String(e) || Object.is(e, -0)) return !0;
  if (/[eE]/.test(t)) return Vu(t) === Vu(String(e));
  let r = t.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
    n = String(e);
  return r === n ? !0 : /[eE]/.test(n) ? r === Vu(n) : !1;
}
function Vu(t) {
  let e = t.startsWith('-'),
    r = e ? t.slice(1) : t,
    n = r.search(/[eE]/),
    o;
  if (n === -1) o = r;
  else {
    let s = parseInt(r.slice(n + 1), 10),
      i = r.slice(0, n),
      a = i.indexOf('.'),
      c,
      u;
    (a === -1 ? ((c = i), (u = i.length)) : ((c = i.slice(0, a) + i.slice(a + 1)), (u = a)),
      (c = c.replace(/0+$/, '') || '0'));
    let l = u + s;
    c === '0'
      ? (o = '0')
      : l <= 0
        ? (o = '0.' + '0'.repeat(-l) + c)
        : l >= c.length
          ? (o = c + '0'.repeat(l - c.length))
          : (o = c.slice(0, l) + '.' + c.slice(l));
  }
  return (o.includes('.') && (o = o.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')), (e ? '-' : '') + o);
}
function db(t) {
  let e = t.search(/[eE]/),
    r = parseInt(t.slice(e + 1), 10),
    n = t.startsWith('-'),
    o = t.slice(n ? 1 : 0, e),
    s = o.indexOf('.'),
    i,
    a;
  if (s === -1) ((i = o), (a = r));
  else {
    i = o.slice(0, s) + o.slice(s + 1);
    let u = o.length - s - 1;
    a = r - u;
  }
  i = i.replace(/0+$/, '') || '0';
  let c = BigInt(i) * 10n ** BigInt(a + (o.replace('.', '').length - i.length));
  return n ? -c : c;
}
ye();
var ju = Symbol.for('@aws-sdk/reviver');
function si(t) {
  let e = V.of(t),
    r = e.getSchema();
  if (Array.isArray(r) && e.isStructSchema()) {
    if (ju in r) return r[ju];
    let n = oi(e, new Set());
    return ((r[ju] = n), n);
  }
  return oi(e, new Set());
}
function oi(t, e) {
  let r = t.getSchema();
  if (e.has(r)) return !1;
  if ((e.add(r), t.isBigIntegerSchema() || t.isBigDecimalSchema())) return !0;
  if (t.isStructSchema()) {
    for (let [, n] of t.structIterator()) if (oi(n, e)) return !0;
  } else if (t.isListSchema() || t.isMapSchema()) {
    if (oi(t.getValueSchema(), e)) return !0;
  } else if (t.isDocumentSchema()) return !0;
  return !1;
}
F();
var ny = (t, e) => xr(t, e).then((r) => (e?.utf8Encoder ?? Ge)(r));
async function ii(t, e, r) {
  let n;
  if (ri() && typeof t?.[Symbol.asyncIterator] == 'function') {
    let s = await xr(t, e);
    typeof Buffer == 'function' &&
      (Buffer.isBuffer(s) ? (n = s) : (n = Buffer.from(s.buffer, s.byteOffset, s.byteLength)));
  }
  if ((n || (n = await ny(t, e)), n.length === 0)) return {};
  let o = r && si(r) ? ni : void 0;
  try {
    return JSON.parse(n, o);
  } catch (s) {
    throw (
      s?.name === 'SyntaxError' &&
        Object.defineProperty(s, '$responseBodyText', {
          value: typeof n == 'string' ? n : n.toString('utf8'),
        }),
      s
    );
  }
}
var oy = (t, e) => Object.keys(t).find((r) => r.toLowerCase() === e.toLowerCase()),
  qu = (t) => {
    let e = t;
    return (
      typeof e == 'number' && (e = e.toString()),
      e.indexOf(',') >= 0 && (e = e.split(',')[0]),
      e.indexOf(':') >= 0 && (e = e.split(':')[0]),
      e.indexOf('#') >= 0 && (e = e.split('#')[1]),
      e
    );
  };
var ai = (t, e, r = !1) => pb(t, e, r ? ['code', 'header', 'type'] : ['type', 'code', 'header']);
var pb = ({ headers: t }, e, r) => {
  for (; r.length > 0;)
    switch (r.shift()) {
      case 'header':
        let o = oy(t ?? {}, 'x-amzn-errortype');
        if (o !== void 0) return qu(t[o]);
        break;
      case 'code':
        let s = oy(e ?? {}, 'code');
        if (s && e[s] !== void 0) return qu(e[s]);
        break;
      case 'type':
        if (e?.__type !== void 0) return qu(e.__type);
        break;
    }
};
K();
var Kt = class extends zt {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  async read(e, r) {
    let n = si(e) ? ni : void 0,
      o;
    if (typeof r == 'string') {
      if (r.length === 0) return {};
      o = JSON.parse(r, n);
    } else if (r instanceof Uint8Array && ri()) {
      if (r.byteLength === 0) return {};
      let s = Buffer.isBuffer(r) ? r : Buffer.from(r.buffer, r.byteOffset, r.byteLength);
      o = JSON.parse(s, n);
    } else o = await ii(r, this.serdeContext, e);
    return this._read(e, o);
  }
  readObject(e, r) {
    return this._read(e, r);
  }
  _read(e, r) {
    let n = r !== null && typeof r == 'object',
      o = V.of(e);
    if (n) {
      if (o.isStructSchema()) return this._readStruct(o, r);
      if (Array.isArray(r) && o.isListSchema()) {
        let i = o.getValueSchema();
        if (this.needsTransform(i)) for (let a = 0; a < r.length; ++a) r[a] = this._read(i, r[a]);
        return r;
      }
      if (o.isMapSchema()) {
        let i = o.getValueSchema(),
          a = r;
        if (this.needsTransform(i))
          for (let c in a) D(a, c) && (c === '__proto__' && bt(a), (a[c] = this._read(i, a[c])));
        return a;
      }
    }
    if (o.isBlobSchema() && typeof r == 'string') return st(r);
    let s = o.getMergedTraits().mediaType;
    if (o.isStringSchema() && typeof r == 'string' && s)
      return s === 'application/json' || s.endsWith('+json') ? Ze.from(r) : r;
    if (o.isTimestampSchema() && r != null)
      switch (ei(o, this.settings)) {
        case 5:
          return Nc(r);
        case 6:
          return Mn(r);
        case 7:
          return kc(r);
        default:
          return (
            console.warn('Missing timestamp format, parsing value with Date constructor:', r),
            new Date(r)
          );
      }
    if (o.isBigIntegerSchema() && (typeof r == 'number' || typeof r == 'string')) return BigInt(r);
    if (o.isBigDecimalSchema() && r != null) {
      if (r instanceof Ae) return r;
      let i = r;
      return i.type === 'bigDecimal' && 'string' in i
        ? new Ae(i.string, i.type)
        : new Ae(String(r), 'bigDecimal');
    }
    if (o.isNumericSchema() && typeof r == 'string') {
      switch (r) {
        case 'Infinity':
          return 1 / 0;
        case '-Infinity':
          return -1 / 0;
        case 'NaN':
          return NaN;
      }
      return r;
    }
    if (o.isDocumentSchema() && n)
      if (Array.isArray(r))
        for (let i = 0; i < r.length; ++i) {
          let a = r[i];
          a instanceof Ae || (r[i] = this._read(o, a));
        }
      else {
        let i = r;
        for (let a in i) {
          if (!D(i, a)) continue;
          a === '__proto__' && bt(i);
          let c = i[a];
          c instanceof Ae || (i[a] = this._read(o, c));
        }
      }
    return r;
  }
  _readStruct(e, r) {
    let n = e.isUnionSchema(),
      o = {},
      s,
      i = typeof r.__type == 'string',
      { jsonName: a } = this.settings;
    a && i && (s = {});
    let c;
    n && (c = new ti(r, o));
    for (let [u, l] of e.structIterator()) {
      let d = u;
      (a && ((d = l.getMergedTraits().jsonName ?? d), i && (s[d] = u)),
        n && c.mark(d),
        r[d] != null && (o[u] = this._read(l, r[d])));
    }
    if (n) c.writeUnknown();
    else if (i)
      for (let u in r) {
        if (!D(r, u)) continue;
        let l = r[u],
          d = a ? (s[u] ?? u) : u;
        d in o || (o[d] = l);
      }
    return o;
  }
  needsTransform(e) {
    return !!(
      e.isBlobSchema() ||
      e.isTimestampSchema() ||
      e.isBigIntegerSchema() ||
      e.isBigDecimalSchema() ||
      e.isNumericSchema() ||
      e.isDocumentSchema() ||
      e.isStructSchema() ||
      e.isListSchema() ||
      e.isMapSchema() ||
      (e.isStringSchema() && e.getMergedTraits().mediaType)
    );
  }
};
ye();
F();
K();
F();
var ci = class t extends Uint8Array {
    string = null;
    static allocUnsafe(e) {
      if (typeof Buffer == 'function') {
        let r = Buffer.allocUnsafe(e);
        return new t(r.buffer, r.byteOffset, r.byteLength);
      }
      return new t(e);
    }
    toString() {
      return this.s();
    }
    valueOf() {
      return this.s();
    }
    includes(e, r) {
      return typeof e == 'string' ? this.s().includes(e, r) : Uint8Array.prototype.includes.call(this, e, r);
    }
    indexOf(e, r) {
      return typeof e == 'string' ? this.s().indexOf(e, r) : Uint8Array.prototype.indexOf.call(this, e, r);
    }
    lastIndexOf(e, r) {
      if (typeof e == 'string') return this.s().lastIndexOf(e, r);
      let n = Uint8Array.prototype.lastIndexOf;
      return r !== void 0 ? n.call(this, e, r) : n.call(this, e);
    }
    startsWith(e, r) {
      return this.s().startsWith(e, r);
    }
    endsWith(e, r) {
      return this.s().endsWith(e, r);
    }
    match(e) {
      return this.s().match(e);
    }
    replace(e, r) {
      return this.s().replace(e, r);
    }
    search(e) {
      return this.s().search(e);
    }
    split(e, r) {
      return this.s().split(e, r);
    }
    substring(e, r) {
      return this.s().substring(e, r);
    }
    trim() {
      return this.s().trim();
    }
    trimStart() {
      return this.s().trimStart();
    }
    trimEnd() {
      return this.s().trimEnd();
    }
    charAt(e) {
      return this.s().charAt(e);
    }
    charCodeAt(e) {
      return this.s().charCodeAt(e);
    }
    padStart(e, r) {
      return this.s().padStart(e, r);
    }
    padEnd(e, r) {
      return this.s().padEnd(e, r);
    }
    repeat(e) {
      return this.s().repeat(e);
    }
    toUpperCase() {
      return this.s().toUpperCase();
    }
    toLowerCase() {
      return this.s().toLowerCase();
    }
    s() {
      if (this.string == null) {
        let e = Date.now();
        (e > sy + 6e4 &&
          (console.warn(
            '@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.',
          ),
          (sy = e)),
          (this.string = Ge(this)));
      }
      return this.string;
    }
  },
  sy = 0;
var ui = new TextEncoder(),
  iy = 123,
  ay = 125,
  fb = 91,
  mb = 93,
  Qr = 34,
  li = 58,
  di = 44,
  cy = 92,
  hb = new Uint8Array([116, 114, 117, 101]),
  yb = new Uint8Array([102, 97, 108, 115, 101]),
  gb = new Uint8Array([110, 117, 108, 108]),
  lt = new Array(128).fill(null);
lt[8] = 'b';
lt[9] = 't';
lt[10] = 'n';
lt[12] = 'f';
lt[13] = 'r';
lt[34] = '"';
lt[92] = '\\';
for (let t = 0; t < 32; t++) lt[t] === null && (lt[t] = 'u00' + t.toString(16).padStart(2, '0'));
var uy = 2048;
function zu(t) {
  return ci.allocUnsafe(t);
}
var Yt = class t extends zt {
  settings;
  json;
  i = 0;
  rootSchema;
  rawValue;
  passthrough = !1;
  constructor(e) {
    (super(), (this.settings = e), (this.json = zu(uy)));
  }
  write(e, r) {
    ((this.i = 0),
      (this.rawValue = r),
      (this.rootSchema = V.of(e)),
      (this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema()),
      this.passthrough || this.writeValue(this.rootSchema, r, void 0));
  }
  writeDiscriminatedDocument(e, r) {
    ((this.i = 0), (this.rootSchema = V.of(e)));
    let n = this.rootSchema;
    if (n.isStructSchema() && r != null && typeof r == 'object') {
      this.writeValue(n, r, void 0);
      let o = `"__type":"${n.getName(!0) ?? 'Unknown'}",`,
        s = o.length;
      (this.ensure(s),
        this.json.copyWithin(1 + s, 1, this.i),
        ui.encodeInto(o, this.json.subarray(1)),
        (this.i += s));
    } else this.writeValue(n, r, void 0);
  }
  flush() {
    this.rootSchema = void 0;
    let e = this.i;
    this.i = 0;
    let r = this.rawValue;
    if (((this.rawValue = void 0), e === 0)) return r;
    let n = this.json.subarray(0, e);
    return ((this.json = zu(uy)), n);
  }
  ensure(e) {
    let { i: r, json: n } = this;
    if (r + e > n.length) {
      let o = n.length * 2;
      for (; o < r + e;) o *= 2;
      let s = zu(o);
      (s.set(this.json), (this.json = s));
    }
  }
  writeAscii(e) {
    let r = e.length;
    this.ensure(r);
    let { i: n, json: o } = this;
    for (let s = 0; s < r; ++s) ((o[n] = e.charCodeAt(s)), (n += 1));
    this.i = n;
  }
  writeAsciiQuoted(e) {
    let r = e.length;
    this.ensure(r + 4);
    let { json: n, i: o } = this;
    n[o++] = Qr;
    for (let s = 0; s < r; ++s) n[o++] = e.charCodeAt(s);
    ((n[o++] = Qr), (this.i = o));
  }
  writeJsonString(e) {
    let r = e.length;
    (this.ensure(r * 3 + 2), (this.json[this.i++] = Qr));
    for (let n = 0; n < r; ++n) {
      let o = e.charCodeAt(n);
      if (o > 34 && o < 92) this.json[this.i++] = o;
      else if (o < 128) {
        let s = lt[o];
        if (s !== null) {
          (this.ensure(s.length + 1 + (r - n - 1) * 3 + 1), (this.json[this.i++] = cy));
          for (let i = 0; i < s.length; i++) this.json[this.i++] = s.charCodeAt(i);
        } else this.json[this.i++] = o;
      } else if (o >= 55296 && o <= 56319) {
        let s = n + 1 < r ? e.charCodeAt(n + 1) : 0;
        if (s >= 56320 && s <= 57343) {
          this.ensure(4);
          let { written: i } = ui.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
          ((this.i += i), ++n);
        } else (this.ensure(6 + (r - n - 1) * 3 + 1), this.writeUnicodeEscape(o));
      } else if (o >= 56320 && o <= 57343) (this.ensure(6 + (r - n - 1) * 3 + 1), this.writeUnicodeEscape(o));
      else {
        let { i: s, json: i } = this;
        (o < 2048
          ? ((i[s++] = 192 | (o >> 6)), (i[s++] = 128 | (o & 63)))
          : ((i[s++] = 224 | (o >> 12)), (i[s++] = 128 | ((o >> 6) & 63)), (i[s++] = 128 | (o & 63))),
          (this.i = s));
      }
    }
    this.json[this.i++] = Qr;
  }
  writeUnicodeEscape(e) {
    let { json: r, i: n } = this;
    ((r[n++] = cy), (r[n++] = 117));
    let o = e.toString(16).padStart(4, '0');
    for (let s = 0; s < 4; ++s) r[n++] = o.charCodeAt(s);
    this.i = n;
  }
  static B64 = (() => {
    let e = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
      r = new Uint8Array(64);
    for (let n = 0; n < 64; ++n) r[n] = e.charCodeAt(n);
    return r;
  })();
  writeBase64(e) {
    let r = Math.ceil(e.length / 3) * 4;
    this.ensure(r + 2);
    let n = this.json,
      o = t.B64,
      s = this.i;
    n[s++] = Qr;
    let i = e.length,
      a = i % 3,
      c = i - a;
    for (let u = 0; u < c; u += 3) {
      let l = e[u],
        d = e[u + 1],
        p = e[u + 2];
      ((n[s++] = o[l >> 2]),
        (n[s++] = o[((l & 3) << 4) | (d >> 4)]),
        (n[s++] = o[((d & 15) << 2) | (p >> 6)]),
        (n[s++] = o[p & 63]));
    }
    if (a === 2) {
      let u = e[c],
        l = e[c + 1];
      ((n[s++] = o[u >> 2]),
        (n[s++] = o[((u & 3) << 4) | (l >> 4)]),
        (n[s++] = o[(l & 15) << 2]),
        (n[s++] = 61));
    } else if (a === 1) {
      let u = e[c];
      ((n[s++] = o[u >> 2]), (n[s++] = o[(u & 3) << 4]), (n[s++] = 61), (n[s++] = 61));
    }
    ((n[s++] = Qr), (this.i = s));
  }
  writeValue(e, r, n) {
    if (r == null) {
      if (n?.isStructSchema()) {
        if (r === void 0 && V.of(e).isIdempotencyToken()) {
          this.writeAsciiQuoted(Rh());
          return;
        }
        return;
      }
      (this.ensure(4), this.json.set(gb, this.i), (this.i += 4));
      return;
    }
    let o = V.of(e),
      s = typeof r == 'object';
    if (o.isStringSchema()) {
      let i = o.getMergedTraits().mediaType;
      if (i && (i === 'application/json' || i.endsWith('+json'))) {
        this.writeJsonString(Ze.from(r).toString());
        return;
      }
    }
    if (this.settings.bigNumberAsString && r != null && (o.isBigIntegerSchema() || o.isBigDecimalSchema())) {
      let i = r instanceof Ae ? r.string : String(r);
      this.writeAsciiQuoted(i);
      return;
    }
    if (s) {
      if (o.isStructSchema()) {
        this.writeStruct(o, r);
        return;
      }
      if (Array.isArray(r) && (o.isListSchema() || o.isDocumentSchema())) {
        this.writeList(o, r, o.isDocumentSchema());
        return;
      }
      if (o.isMapSchema()) {
        this.writeMap(o, r, !1);
        return;
      }
      if (r instanceof Uint8Array && (o.isBlobSchema() || o.isDocumentSchema())) {
        this.writeBase64(r);
        return;
      }
      if (r instanceof Date && (o.isTimestampSchema() || o.isDocumentSchema())) {
        this.writeTimestamp(o, r);
        return;
      }
      if (r instanceof Ae) {
        this.writeAscii(r.string);
        return;
      }
      if (o.isDocumentSchema()) {
        Array.isArray(r) ? this.writeList(o, r, !0) : this.writeMap(o, r, !0);
        return;
      }
      let i = JSON.stringify(r);
      this.writeAscii(i);
      return;
    }
    if (typeof r == 'string') {
      if (o.isBlobSchema()) {
        let i = (this.serdeContext?.base64Encoder ?? it)(r);
        this.writeAsciiQuoted(i);
        return;
      }
      this.writeJsonString(r);
      return;
    }
    if (typeof r == 'number') {
      if (Math.abs(r) === 1 / 0 || Number.isNaN(r)) {
        this.writeAsciiQuoted(String(r));
        return;
      }
      let i = String(r);
      this.writeAscii(i);
      return;
    }
    if (typeof r == 'boolean') {
      this.ensure(5);
      let { i, json: a } = this;
      (r ? (a.set(hb, i), (i += 4)) : (a.set(yb, i), (i += 5)), (this.i = i));
      return;
    }
    if (typeof r == 'bigint') {
      this.writeAscii(r.toString());
      return;
    }
    this.writeAscii(String(r));
  }
  writeStruct(e, r) {
    (this.ensure(2), (this.json[this.i++] = iy));
    let n = !1,
      o = typeof r.__type == 'string',
      s;
    o && (s = new Set());
    for (let [i, a] of e.structIterator()) {
      let c = r[i];
      if (c == null && !a.isIdempotencyToken()) continue;
      (n && (this.ensure(1), (this.json[this.i++] = di)), (n = !0));
      let u = this.settings.jsonName ? (a.getMergedTraits().jsonName ?? i) : i;
      (s && (s.add(i), s.add(u)),
        this.writeAsciiQuoted(u),
        (this.json[this.i++] = li),
        this.writeValue(a, c, e));
    }
    if (!n && e.isUnionSchema()) {
      let { $unknown: i } = r;
      if (Array.isArray(i)) {
        let [a, c] = i;
        (this.writeAsciiQuoted(a), this.ensure(1), (this.json[this.i++] = li), this.writeValue(15, c, e));
      }
    } else if (o)
      for (let i in r) {
        if (s.has(i)) continue;
        s.add(i);
        let a = r[i];
        (n && (this.ensure(1), (this.json[this.i++] = di)),
          (n = !0),
          this.writeAsciiQuoted(i),
          this.ensure(1),
          (this.json[this.i++] = li),
          this.writeValue(15, a, void 0));
      }
    (this.ensure(1), (this.json[this.i++] = ay));
  }
  writeList(e, r, n) {
    let o = !!e.getMergedTraits().sparse,
      s = e.getValueSchema();
    if (!n && (s.isStringSchema() || s.isNumericSchema() || s.isBooleanSchema())) {
      let a = !1;
      for (let u = 0; u < r.length; ++u) {
        let l = r[u];
        if (Number.isNaN(l) || l === 1 / 0 || l === -1 / 0 || (l == null && !o)) {
          a = !0;
          break;
        }
      }
      let c;
      if (!a) c = JSON.stringify(r);
      else {
        let u = [];
        for (let l = 0; l < r.length; ++l) {
          let d = r[l];
          (d == null && !o) ||
            (Number.isNaN(d) || d === 1 / 0 || d === -1 / 0 ? u.push(String(d)) : u.push(d));
        }
        c = JSON.stringify(u);
      }
      (this.ensure(c.length * 3), (this.i += ui.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = fb));
    let i = !1;
    for (let a = 0; a < r.length; ++a) {
      let c = r[a];
      (n ? c === void 0 : c == null && !o) ||
        (i && (this.ensure(1), (this.json[this.i++] = di)), this.writeValue(s, c, void 0), (i = !0));
    }
    (this.ensure(1), (this.json[this.i++] = mb));
  }
  writeMap(e, r, n) {
    let o = !!e.getMergedTraits().sparse,
      s = e.getValueSchema();
    if (!n && (s.isStringSchema() || s.isNumericSchema() || s.isBooleanSchema())) {
      let a;
      for (let u in r) {
        if (!D(r, u)) continue;
        let l = r[u];
        Number.isNaN(l) || l === 1 / 0 || l === -1 / 0
          ? (((a ??= {})[u] = l), (r[u] = String(l)))
          : l === null && !o && (((a ??= {})[u] = null), (r[u] = void 0));
      }
      let c = JSON.stringify(r);
      (a && Object.assign(r, a),
        this.ensure(c.length * 3),
        (this.i += ui.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = iy));
    let i = !0;
    for (let a in r) {
      if (!D(r, a)) continue;
      let c = r[a];
      (n ? c === void 0 : c == null && !o) ||
        (i || (this.ensure(1), (this.json[this.i++] = di)),
        (i = !1),
        this.writeJsonString(a),
        this.ensure(1),
        (this.json[this.i++] = li),
        this.writeValue(s, c, void 0));
    }
    (this.ensure(1), (this.json[this.i++] = ay));
  }
  writeTimestamp(e, r) {
    switch (ei(e, this.settings)) {
      case 5: {
        let o = r.toISOString().replace('.000Z', 'Z');
        this.writeAsciiQuoted(o);
        return;
      }
      case 6: {
        this.writeAsciiQuoted(Pc(r));
        return;
      }
      case 7: {
        let o = String(r.getTime() / 1e3);
        this.writeAscii(o);
        return;
      }
      default: {
        let o = String(r.getTime() / 1e3);
        this.writeAscii(o);
        return;
      }
    }
  }
};
var Xt = class extends zt {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  createSerializer() {
    let e = new Yt(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
  createDeserializer() {
    let e = new Kt(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
};
var ly = (t) => (e) => async (r) => {
    if (!X.isInstance(r.request)) return e(r);
    let { request: n } = r,
      { handlerProtocol: o = '' } = t.requestHandler.metadata || {};
    if (o.indexOf('h2') >= 0 && !n.headers[':authority'])
      (delete n.headers.host, (n.headers[':authority'] = n.hostname + (n.port ? ':' + n.port : '')));
    else if (!n.headers.host) {
      let s = n.hostname;
      (n.port != null && (s += `:${n.port}`), (n.headers.host = s));
    }
    return e(r);
  },
  dy = { name: 'hostHeaderMiddleware', step: 'build', priority: 'low', tags: ['HOST'], override: !0 },
  fo = (t) => ({
    applyToStack: (e) => {
      e.add(ly(t), dy);
    },
  });
var py = () => (t, e) => async (r) => {
    try {
      let n = await t(r),
        { clientName: o, commandName: s, logger: i, dynamoDbDocumentClientOptions: a = {} } = e,
        { overrideInputFilterSensitiveLog: c, overrideOutputFilterSensitiveLog: u } = a,
        l = c ?? e.inputFilterSensitiveLog,
        d = u ?? e.outputFilterSensitiveLog,
        { $metadata: p, ...f } = n.output;
      return (i?.info?.({ clientName: o, commandName: s, input: l(r.input), output: d(f), metadata: p }), n);
    } catch (n) {
      let { clientName: o, commandName: s, logger: i, dynamoDbDocumentClientOptions: a = {} } = e,
        { overrideInputFilterSensitiveLog: c } = a,
        u = c ?? e.inputFilterSensitiveLog;
      throw (
        i?.error?.({ clientName: o, commandName: s, input: u(r.input), error: n, metadata: n.$metadata }),
        n
      );
    }
  },
  fy = { name: 'loggerMiddleware', tags: ['LOGGER'], step: 'initialize', override: !0 },
  mo = (t) => ({
    applyToStack: (e) => {
      e.add(py(), fy);
    },
  });
var my = {
  step: 'build',
  tags: ['RECURSION_DETECTION', 'TRACE_CONTEXT_PROPAGATION'],
  name: 'recursionDetectionMiddleware',
  override: !0,
  priority: 'low',
};
var Jt = {
    REQUEST_ID: Symbol.for('_AWS_LAMBDA_REQUEST_ID'),
    X_RAY_TRACE_ID: Symbol.for('_AWS_LAMBDA_X_RAY_TRACE_ID'),
    TENANT_ID: Symbol.for('_AWS_LAMBDA_TENANT_ID'),
    TRACEPARENT: Symbol.for('_AWS_LAMBDA_TRACEPARENT'),
    TRACESTATE: Symbol.for('_AWS_LAMBDA_TRACESTATE'),
    BAGGAGE: Symbol.for('_AWS_LAMBDA_BAGGAGE'),
  },
  Ku = ['true', '1'].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? '');
Ku || (globalThis.awslambda = globalThis.awslambda || {});
var pi = class {
    static PROTECTED_KEYS = Jt;
    isProtectedKey(e) {
      return Object.values(Jt).includes(e);
    }
    getRequestId() {
      return this.get(Jt.REQUEST_ID) ?? '-';
    }
    getXRayTraceId() {
      return this.get(Jt.X_RAY_TRACE_ID);
    }
    getTenantId() {
      return this.get(Jt.TENANT_ID);
    }
    getTraceparent() {
      return this.get(Jt.TRACEPARENT);
    }
    getTracestate() {
      return this.get(Jt.TRACESTATE);
    }
    getBaggage() {
      return this.get(Jt.BAGGAGE);
    }
  },
  Yu = class extends pi {
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
    set(e, r) {
      if (this.isProtectedKey(e))
        throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);
      ((this.currentContext = this.currentContext || {}), (this.currentContext[e] = r));
    }
    run(e, r) {
      return ((this.currentContext = e), r());
    }
  },
  Xu = class t extends pi {
    als;
    static async create() {
      let e = new t(),
        r = await import('node:async_hooks');
      return ((e.als = new r.AsyncLocalStorage()), e);
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
    set(e, r) {
      if (this.isProtectedKey(e))
        throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);
      let n = this.als.getStore();
      if (!n) throw new Error('No context available');
      n[e] = r;
    }
    run(e, r) {
      return this.als.run(e, r);
    }
  },
  ho;
(function (t) {
  let e = null;
  async function r(n) {
    return (
      e ||
        (e = (async () => {
          let s = n === !0 || 'AWS_LAMBDA_MAX_CONCURRENCY' in process.env ? await Xu.create() : new Yu();
          return !Ku && globalThis.awslambda?.InvokeStore
            ? globalThis.awslambda.InvokeStore
            : (!Ku && globalThis.awslambda && (globalThis.awslambda.InvokeStore = s), s);
        })()),
      e
    );
  }
  ((t.getInstanceAsync = r),
    (t._testing =
      process.env.AWS_LAMBDA_BENCHMARK_MODE === '1'
        ? {
            reset: () => {
              ((e = null),
                globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore,
                (globalThis.awslambda = { InvokeStore: void 0 }));
            },
          }
        : void 0));
})(ho || (ho = {}));
var _b = 'AWS_LAMBDA_FUNCTION_NAME',
  xb = '_X_AMZN_TRACE_ID',
  Ju = 'X-Amzn-Trace-Id',
  Qu = 'traceparent',
  hy = 'tracestate',
  yy = 'baggage',
  gy = () => (t) => async (e) => {
    let { request: r } = e;
    if (!X.isInstance(r)) return t(e);
    let n;
    {
      let o = Object.keys(r.headers ?? {}).find((s) => s.toLowerCase() === Ju.toLowerCase()) ?? Ju;
      if (!r.headers.hasOwnProperty(o)) {
        let s = process.env[_b],
          i = process.env[xb];
        n ??= await ho.getInstanceAsync();
        let c = n?.getXRayTraceId() ?? i,
          u = (l) => typeof l == 'string' && l.length > 0;
        u(s) && u(c) && (r.headers[Ju] = c);
      }
    }
    if ((Tb(r.headers), !r.headers[Qu])) {
      let s = (n ??= await ho.getInstanceAsync())?.getTraceparent?.();
      if (s) {
        r.headers[Qu] = s;
        let i = n?.getTracestate?.();
        i && (r.headers[hy] = i);
        let a = n?.getBaggage?.();
        a && (r.headers[yy] = a);
      }
    }
    return t(e);
  };
function Tb(t) {
  for (let e of Object.keys(t)) {
    let r = e.toLowerCase();
    e !== r && (r === Qu || r === hy || r === yy) && ((t[r] = t[e]), delete t[e]);
  }
}
var yo = (t) => ({
  applyToStack: (e) => {
    e.add(gy(), my);
  },
});
K();
var Sy = (t, e) => {
  if (!e || e.length === 0) return t;
  let r = [];
  for (let n of e) for (let o of t) o.schemeId.split('#')[1] === n && r.push(o);
  for (let n of t) r.find(({ schemeId: o }) => o === n.schemeId) || r.push(n);
  return r;
};
function Rb(t) {
  let e = new Map();
  for (let r of t) e.set(r.schemeId, r);
  return e;
}
var Zu = (t, e) => (r, n) => async (o) => {
  let s = t.httpAuthSchemeProvider(await e.httpAuthSchemeParametersProvider(t, n, o.input)),
    i = t.authSchemePreference ? await t.authSchemePreference() : [],
    a = Sy(s, i),
    c = Rb(t.httpAuthSchemes),
    u = Re(n),
    l = [];
  for (let d of a) {
    let p = c.get(d.schemeId);
    if (!p) {
      l.push(`HttpAuthScheme \`${d.schemeId}\` was not enabled for this service.`);
      continue;
    }
    let f = p.identityProvider(await e.identityProviderConfigProvider(t));
    if (!f) {
      l.push(`HttpAuthScheme \`${d.schemeId}\` did not have an IdentityProvider configured.`);
      continue;
    }
    let { identityProperties: m = {}, signingProperties: g = {} } = d.propertiesExtractor?.(t, n) || {};
    ((d.identityProperties = Object.assign(d.identityProperties || {}, m)),
      (d.signingProperties = Object.assign(d.signingProperties || {}, g)),
      (u.selectedHttpAuthScheme = {
        httpAuthOption: d,
        identity: await f(d.identityProperties),
        signer: p.signer,
      }));
    break;
  }
  if (!u.selectedHttpAuthScheme)
    throw new Error(
      l.join(`
`),
    );
  return r(o);
};
var el = {
    step: 'serialize',
    tags: ['HTTP_AUTH_SCHEME'],
    name: 'httpAuthSchemeMiddleware',
    override: !0,
    relation: 'before',
    toMiddleware: 'endpointV2Middleware',
  },
  Zr = (t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }) => ({
    applyToStack: (n) => {
      n.addRelativeTo(Zu(t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }), el);
    },
  });
K();
var bb = (t) => (e) => {
    throw e;
  },
  wb = (t, e) => {},
  tl = (t) => (e, r) => async (n) => {
    if (!X.isInstance(n.request)) return e(n);
    let s = Re(r).selectedHttpAuthScheme;
    if (!s) throw new Error('No HttpAuthScheme was selected: unable to sign request');
    let {
        httpAuthOption: { signingProperties: i = {} },
        identity: a,
        signer: c,
      } = s,
      u = await e({ ...n, request: await c.sign(n.request, a, i) }).catch((c.errorHandler || bb)(i));
    return ((c.successHandler || wb)(u.response, i), u);
  };
var rl = {
    step: 'finalizeRequest',
    tags: ['HTTP_SIGNING'],
    name: 'httpSigningMiddleware',
    aliases: ['apiKeyMiddleware', 'tokenMiddleware', 'awsAuthMiddleware'],
    override: !0,
    relation: 'after',
    toMiddleware: 'retryMiddleware',
  },
  en = (t) => ({
    applyToStack: (e) => {
      e.addRelativeTo(tl(t), rl);
    },
  });
var wt = (t) => {
  if (typeof t == 'function') return t;
  let e = Promise.resolve(t);
  return () => e;
};
var vb = async (t, e, r, n = (s) => s, ...o) => {
  let s = new t(r);
  return ((s = n(s) ?? s), await e.send(s, ...o));
};
function go(t, e, r, n, o) {
  return async function* (i, a, ...c) {
    let u = a,
      l = i.startingToken ?? u[r],
      d = !0,
      p;
    for (; d;) {
      if (((u[r] = l), o && (u[o] = u[o] ?? i.pageSize), i.client instanceof t))
        p = await vb(e, i.client, a, i.withCommand, ...c);
      else throw new Error(`Invalid client, expected instance of ${t.name}`);
      yield p;
      let f = l;
      ((l = Ab(p, n)), (d = !!(l && (!i.stopOnSameToken || l !== f))));
    }
    return void 0;
  };
}
var Ab = (t, e) => {
  let r = t,
    n = e.split('.');
  for (let o of n) {
    if (!r || typeof r != 'object') return;
    r = r[o];
  }
  return r;
};
K();
var Qt = class {
  authSchemes = new Map();
  constructor(e) {
    for (let r in e) {
      if (!D(e, r)) continue;
      let n = e[r];
      n !== void 0 && this.authSchemes.set(r, n);
    }
  }
  getIdentityProvider(e) {
    return this.authSchemes.get(e);
  }
};
var nl = (t) =>
  function (r) {
    return So(r) && r.expiration.getTime() - Date.now() < t;
  };
var fi = nl(3e5),
  So = (t) => t.expiration !== void 0,
  mi = (t, e, r) => {
    if (t === void 0) return;
    let n = typeof t != 'function' ? async () => Promise.resolve(t) : t,
      o,
      s,
      i,
      a = !1,
      c = async (u) => {
        s || (s = n(u));
        try {
          ((o = await s), (i = !0), (a = !1));
        } finally {
          s = void 0;
        }
        return o;
      };
    return e === void 0
      ? async (u) => ((!i || u?.forceRefresh) && (o = await c(u)), o)
      : async (u) => (
          (!i || u?.forceRefresh) && (o = await c(u)),
          a ? o : r(o) ? (e(o) && (await c(u)), o) : ((a = !0), o)
        );
  };
var hi = void 0;
function Cb(t) {
  return t === void 0 ? !0 : typeof t == 'string' && t.length <= 50;
}
function Eo(t) {
  let e = wt(t.userAgentAppId ?? hi),
    { customUserAgent: r } = t;
  return Object.assign(t, {
    customUserAgent: typeof r == 'string' ? [[r]] : r,
    userAgentAppId: async () => {
      let n = await e();
      if (!Cb(n)) {
        let o = t.logger?.constructor?.name === 'NoOpLogger' || !t.logger ? console : t.logger;
        typeof n != 'string'
          ? o?.warn('userAgentAppId must be a string or undefined.')
          : n.length > 50 &&
            o?.warn('The provided userAgentAppId exceeds the maximum length of 50 characters.');
      }
      return n;
    },
  });
}
var Ey = {
  partitions: [
    {
      id: 'aws',
      outputs: {
        dnsSuffix: 'amazonaws.com',
        dualStackDnsSuffix: 'api.aws',
        implicitGlobalRegion: 'us-east-1',
        name: 'aws',
        supportsDualStack: !0,
        supportsFIPS: !0,
      },
      regionRegex: '^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$',
      regions: {
        'af-south-1': { description: 'Africa (Cape Town)' },
        'ap-east-1': { description: 'Asia Pacific (Hong Kong)' },
        'ap-east-2': { description: 'Asia Pacific (Taipei)' },
        'ap-northeast-1': { description: 'Asia Pacific (Tokyo)' },
        'ap-northeast-2': { description: 'Asia Pacific (Seoul)' },
        'ap-northeast-3': { description: 'Asia Pacific (Osaka)' },
        'ap-south-1': { description: 'Asia Pacific (Mumbai)' },
        'ap-south-2': { description: 'Asia Pacific (Hyderabad)' },
        'ap-southeast-1': { description: 'Asia Pacific (Singapore)' },
        'ap-southeast-2': { description: 'Asia Pacific (Sydney)' },
        'ap-southeast-3': { description: 'Asia Pacific (Jakarta)' },
        'ap-southeast-4': { description: 'Asia Pacific (Melbourne)' },
        'ap-southeast-5': { description: 'Asia Pacific (Malaysia)' },
        'ap-southeast-6': { description: 'Asia Pacific (New Zealand)' },
        'ap-southeast-7': { description: 'Asia Pacific (Thailand)' },
        'aws-global': { description: 'aws global region' },
        'ca-central-1': { description: 'Canada (Central)' },
        'ca-west-1': { description: 'Canada West (Calgary)' },
        'eu-central-1': { description: 'Europe (Frankfurt)' },
        'eu-central-2': { description: 'Europe (Zurich)' },
        'eu-north-1': { description: 'Europe (Stockholm)' },
        'eu-south-1': { description: 'Europe (Milan)' },
        'eu-south-2': { description: 'Europe (Spain)' },
        'eu-west-1': { description: 'Europe (Ireland)' },
        'eu-west-2': { description: 'Europe (London)' },
        'eu-west-3': { description: 'Europe (Paris)' },
        'il-central-1': { description: 'Israel (Tel Aviv)' },
        'me-central-1': { description: 'Middle East (UAE)' },
        'me-south-1': { description: 'Middle East (Bahrain)' },
        'me-west-1': { description: 'Middle East (Saudi Arabia)' },
        'mx-central-1': { description: 'Mexico (Central)' },
        'sa-east-1': { description: 'South America (Sao Paulo)' },
        'sa-west-1': { description: 'South America (Chile)' },
        'us-east-1': { description: 'US East (N. Virginia)' },
        'us-east-2': { description: 'US East (Ohio)' },
        'us-west-1': { description: 'US West (N. California)' },
        'us-west-2': { description: 'US West (Oregon)' },
      },
    },
    {
      id: 'aws-cn',
      outputs: {
        dnsSuffix: 'amazonaws.com.cn',
        dualStackDnsSuffix: 'api.amazonwebservices.com.cn',
        implicitGlobalRegion: 'cn-northwest-1',
        name: 'aws-cn',
        supportsDualStack: !0,
        supportsFIPS: !0,
      },
      regionRegex: '^cn\\-\\w+\\-\\d+$',
      regions: {
        'aws-cn-global': { description: 'aws-cn global region' },
        'cn-north-1': { description: 'China (Beijing)' },
        'cn-northwest-1': { description: 'China (Ningxia)' },
      },
    },
    {
      id: 'aws-eusc',
      outputs: {
        dnsSuffix: 'amazonaws.eu',
        dualStackDnsSuffix: 'api.amazonwebservices.eu',
        implicitGlobalRegion: 'eusc-de-east-1',
        name: 'aws-eusc',
        supportsDualStack: !0,
        supportsFIPS: !0,
      },
      regionRegex: '^eusc\\-(de)\\-\\w+\\-\\d+$',
      regions: { 'eusc-de-east-1': { description: 'AWS European Sovereign Cloud (Germany)' } },
    },
    {
      id: 'aws-iso',
      outputs: {
        dnsSuffix: 'c2s.ic.gov',
        dualStackDnsSuffix: 'api.aws.ic.gov',
        implicitGlobalRegion: 'us-iso-east-1',
        name: 'aws-iso',
        supportsDualStack: !0,
        supportsFIPS: !0,
      },
      regionRegex: '^us\\-iso\\-\\w+\\-\\d+$',
      regions: {
        'aws-iso-global': { description: 'aws-iso global region' },
        'us-iso-east-1': { description: 'US ISO East' },
        'us-iso-west-1': { description: 'US ISO WEST' },
      },
    },
    {
      id: 'aws-iso-b',
      outputs: {
        dnsSuffix: 'sc2s.sgov.gov',
        dualStackDnsSuffix: 'api.aws.scloud',
        implicitGlobalRegion: 'us-isob-east-1',
        name: 'aws-iso-b',
        supportsDualStack: !0,
        supportsFIPS: !0,
      },
      regionRegex: '^us\\-isob\\-\\w+\\-\\d+$',
      regions: {
        'aws-iso-b-global': { description: 'aws-iso-b global region' },
        'us-isob-east-1': { description: 'US ISOB East (Ohio)' },
        'us-isob-west-1': { description: 'US ISOB West' },
      },
    },
    {
      id: 'aws-iso-e',
      outputs: {
        dnsSuffix: 'cloud.adc-e.uk',
        dualStackDnsSuffix: 'api.cloud-aws.adc-e.uk',
        implicitGlobalRegion: 'eu-isoe-west-1',
        name: 'aws-iso-e',
        supportsDualStack: !0,
        supportsFIPS: !0,
      },
      regionRegex: '^eu\\-isoe\\-\\w+\\-\\d+$',
      regions: {
        'aws-iso-e-global': { description: 'aws-iso-e global region' },
        'eu-isoe-west-1': { description: 'EU ISOE West' },
      },
    },
    {
      id: 'aws-iso-f',
      outputs: {
        dnsSuffix: 'csp.hci.ic.gov',
        dualStackDnsSuffix: 'api.aws.hci.ic.gov',
        implicitGlobalRegion: 'us-isof-south-1',
        name: 'aws-iso-f',
        supportsDualStack: !0,
        supportsFIPS: !0,
      },
      regionRegex: '^us\\-isof\\-\\w+\\-\\d+$',
      regions: {
        'aws-iso-f-global': { description: 'aws-iso-f global region' },
        'us-isof-east-1': { description: 'US ISOF EAST' },
        'us-isof-south-1': { description: 'US ISOF SOUTH' },
      },
    },
    {
      id: 'aws-us-gov',
      outputs: {
        dnsSuffix: 'amazonaws.com',
        dualStackDnsSuffix: 'api.aws',
        implicitGlobalRegion: 'us-gov-west-1',
        name: 'aws-us-gov',
        supportsDualStack: !0,
        supportsFIPS: !0,
      },
      regionRegex: '^us\\-gov\\-\\w+\\-\\d+$',
      regions: {
        'aws-us-gov-global': { description: 'aws-us-gov global region' },
        'us-gov-east-1': { description: 'AWS GovCloud (US-East)' },
        'us-gov-west-1': { description: 'AWS GovCloud (US-West)' },
      },
    },
  ],
  version: '1.1',
};
var Ob = Ey,
  Db = '',
  _y = (t) => {
    let { partitions: e } = Ob;
    for (let n of e) {
      let { regions: o, outputs: s } = n;
      for (let [i, a] of Object.entries(o)) if (i === t) return { ...s, ...a };
    }
    for (let n of e) {
      let { regionRegex: o, outputs: s } = n;
      if (new RegExp(o).test(t)) return { ...s };
    }
    let r = e.find((n) => n.id === 'aws');
    if (!r)
      throw new Error(
        "Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.",
      );
    return { ...r.outputs };
  };
var xy = () => Db;
var Ty = require('node:stream'),
  ol = (t) =>
    t?.body instanceof Ty.Readable || (typeof ReadableStream < 'u' && t?.body instanceof ReadableStream);
ne();
F();
St();
var Ry = [
    'BandwidthLimitExceeded',
    'EC2ThrottledException',
    'LimitExceededException',
    'PriorRequestNotComplete',
    'ProvisionedThroughputExceededException',
    'RequestLimitExceeded',
    'RequestThrottled',
    'RequestThrottledException',
    'SlowDown',
    'ThrottledException',
    'Throttling',
    'ThrottlingException',
    'TooManyRequestsException',
    'TransactionInProgressException',
  ],
  by = ['TimeoutError', 'RequestTimeout', 'RequestTimeoutException'],
  wy = [500, 502, 503, 504],
  vy = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'],
  Ay = ['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
var Pb = (t) => t?.$retryable !== void 0;
var Nb = (t) => t.$metadata?.clockSkewCorrected,
  kb = (t) => {
    let e = new Set([
      'Failed to fetch',
      'NetworkError when attempting to fetch resource',
      'The Internet connection appears to be offline',
      'Load failed',
      'Network request failed',
    ]);
    return t && t instanceof TypeError ? e.has(t.message) : !1;
  },
  yi = (t) => t.$metadata?.httpStatusCode === 429 || Ry.includes(t.name) || t.$retryable?.throttling == !0,
  gi = (t, e = 0) =>
    t?.name !== 'AbortError' &&
    (Pb(t) ||
      Nb(t) ||
      (t.name === 'InvalidSignatureException' && t.message?.includes('Signature expired')) ||
      by.includes(t.name) ||
      vy.includes(t?.code || '') ||
      Ay.includes(t?.code || '') ||
      wy.includes(t.$metadata?.httpStatusCode || 0) ||
      kb(t) ||
      Mb(t) ||
      (t.cause !== void 0 && e <= 10 && gi(t.cause, e + 1))),
  Iy = (t) => {
    if (t.$metadata?.httpStatusCode !== void 0) {
      let e = t.$metadata.httpStatusCode;
      return 500 <= e && e <= 599 && !gi(t);
    }
    return !1;
  };
function Mb(t) {
  return t.code === 'ERR_HTTP2_STREAM_ERROR' && t.message.includes('NGHTTP2_REFUSED_STREAM');
}
var Si = (t, e) => {
    if (!e) return t;
    let r = () => {},
      n = new Promise((o, s) => {
        let i = () => s(Lb());
        e.aborted
          ? i()
          : typeof e.addEventListener == 'function'
            ? (e.addEventListener('abort', i, { once: !0 }), (r = () => e.removeEventListener('abort', i)))
            : (e.onabort = i);
      });
    return Promise.race([t, n]).finally(r);
  },
  Lb = () => Object.assign(new Error('Request aborted'), { name: 'AbortError' }),
  Cy = (t) => typeof t == 'object' && t !== null && 'name' in t && t.name === 'AbortError';
var Oy = 'amz-sdk-invocation-id',
  Dy = 'amz-sdk-request';
K();
F();
function Py(t, e) {
  if (ve.isInstance(t))
    for (let r in t.headers) {
      if (!D(t.headers, r)) continue;
      let n = r.toLowerCase();
      if (n === 'retry-after') {
        let o = t.headers[r],
          s = NaN;
        if (o.endsWith('GMT'))
          try {
            s = (Mn(o).getTime() - Date.now()) / 1e3;
          } catch (i) {
            (e?.trace?.('Failed to parse retry-after header'), e?.trace?.(i));
          }
        else
          o.match(/ GMT, ((\d+)|(\d+\.\d+))$/)
            ? (s = Number(o.match(/ GMT, ([\d.]+)$/)?.[1]))
            : o.match(/^((\d+)|(\d+\.\d+))$/)
              ? (s = Number(o))
              : Date.parse(o) >= Date.now() && (s = (Date.parse(o) - Date.now()) / 1e3);
        return isNaN(s) ? void 0 : new Date(Date.now() + s * 1e3);
      } else if (n === 'x-amz-retry-after') {
        let o = t.headers[r],
          s = Number(o);
        if (isNaN(s)) {
          e?.trace?.(`Failed to parse x-amz-retry-after=${o}`);
          return;
        }
        return new Date(Date.now() + s);
      }
    }
}
var Ny = (t) =>
  t instanceof Error
    ? t
    : t instanceof Object
      ? Object.assign(new Error(), t)
      : typeof t == 'string'
        ? new Error(t)
        : new Error(`AWS SDK error wrapper for ${t}`);
function sl(t) {
  return (e) => (r, n) => async (o) => {
    let s = await e.retryStrategy(),
      i = await e.maxAttempts(),
      a = n[Qe]?.abortSignal;
    if (Ub(s)) {
      s = s;
      let c = (n.partition_id ?? '') + (n.__retryLongPoll ? ':longpoll' : ''),
        u = await Si(s.acquireInitialRetryToken(c), a),
        l = new Error(),
        d = 0,
        p = 0,
        { request: f } = o,
        m = X.isInstance(f);
      for (m && (f.headers[Oy] = Ou()); ;)
        try {
          m && (f.headers[Dy] = `attempt=${d + 1}; max=${i}`);
          let { response: g, output: y } = await r(o);
          return (
            s.recordSuccess(u),
            (y.$metadata.attempts = d + 1),
            (y.$metadata.totalRetryDelay = p),
            { response: g, output: y }
          );
        } catch (g) {
          let y = $b(g, e.logger);
          if (((l = Ny(g)), m && t(f)))
            throw (
              (n.logger instanceof xt ? console : n.logger)?.warn(
                'An error was encountered in a non-retryable streaming request.',
              ),
              l
            );
          try {
            u = await Si(s.refreshRetryTokenForRetry(u, y), a);
          } catch (R) {
            throw a?.aborted && Cy(R)
              ? R
              : (l.$metadata || (l.$metadata = {}),
                (l.$metadata.attempts = d + 1),
                (l.$metadata.totalRetryDelay = p),
                l);
          }
          d = u.getRetryCount();
          let S = u.getRetryDelay();
          ((p += (u?.$retryLog?.acquisitionDelay ?? 0) + S),
            S > 0 && (await Si(new Promise((R) => setTimeout(R, S)), a)));
        }
    } else
      return (
        (s = s),
        s?.mode && (n.userAgent = [...(n.userAgent || []), ['cfg/retry-mode', s.mode]]),
        s.retry(r, o)
      );
  };
}
var Ub = (t) =>
    typeof t.acquireInitialRetryToken < 'u' &&
    typeof t.refreshRetryTokenForRetry < 'u' &&
    typeof t.recordSuccess < 'u',
  $b = (t, e) => {
    let r = { error: t, errorType: Fb(t) },
      n = Py(t.$response, e);
    return (n && (r.retryAfterHint = n), r);
  },
  Fb = (t) => (yi(t) ? 'THROTTLING' : gi(t) ? 'TRANSIENT' : Iy(t) ? 'SERVER_ERROR' : 'CLIENT_ERROR'),
  Bb = { name: 'retryMiddleware', tags: ['RETRY'], step: 'finalizeRequest', priority: 'high', override: !0 };
function ky(t) {
  let e = sl(t);
  return (r) => ({
    applyToStack: (n) => {
      n.add(e(r), Bb);
    },
  });
}
var Ei = class t {
  static setTimeoutFn = (e, r) => setTimeout(e, r);
  beta;
  minCapacity;
  minFillRate;
  scaleConstant;
  smooth;
  enabled = !1;
  availableTokens = 0;
  lastMaxRate = 0;
  measuredTxRate = 0;
  requestCount = 0;
  fillRate;
  lastThrottleTime;
  lastTimestamp = 0;
  lastTxRateBucket;
  maxCapacity;
  timeWindow = 0;
  constructor(e) {
    ((this.beta = e?.beta ?? 0.7),
      (this.minCapacity = e?.minCapacity ?? 1),
      (this.minFillRate = e?.minFillRate ?? 0.5),
      (this.scaleConstant = e?.scaleConstant ?? 0.4),
      (this.smooth = e?.smooth ?? 0.8),
      (this.lastThrottleTime = this.getCurrentTimeInSeconds()),
      (this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds())),
      (this.fillRate = this.minFillRate),
      (this.maxCapacity = this.minCapacity));
  }
  async getSendToken() {
    return this.acquireTokenBucket(1);
  }
  updateClientSendingRate(e) {
    let r;
    this.updateMeasuredRate();
    let n = e;
    if (n?.errorType === 'THROTTLING' || yi(n?.error ?? e)) {
      let i = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
      ((this.lastMaxRate = i),
        this.calculateTimeWindow(),
        (this.lastThrottleTime = this.getCurrentTimeInSeconds()),
        (r = this.cubicThrottle(i)),
        this.enableTokenBucket());
    } else (this.calculateTimeWindow(), (r = this.cubicSuccess(this.getCurrentTimeInSeconds())));
    let s = Math.min(r, 2 * this.measuredTxRate);
    this.updateTokenBucketRate(s);
  }
  getCurrentTimeInSeconds() {
    return Date.now() / 1e3;
  }
  async acquireTokenBucket(e) {
    if (this.enabled) {
      for (this.refillTokenBucket(); e > this.availableTokens;) {
        let r = ((e - this.availableTokens) / this.fillRate) * 1e3;
        (await new Promise((n) => t.setTimeoutFn(n, r)), this.refillTokenBucket());
      }
      this.availableTokens = this.availableTokens - e;
    }
  }
  refillTokenBucket() {
    let e = this.getCurrentTimeInSeconds();
    if (!this.lastTimestamp) {
      this.lastTimestamp = e;
      return;
    }
    let r = (e - this.lastTimestamp) * this.fillRate;
    ((this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + r)), (this.lastTimestamp = e));
  }
  calculateTimeWindow() {
    this.timeWindow = this.getPrecise(
      Math.pow((this.lastMaxRate * (1 - this.beta)) / this.scaleConstant, 1 / 3),
    );
  }
  cubicThrottle(e) {
    return this.getPrecise(e * this.beta);
  }
  cubicSuccess(e) {
    return this.getPrecise(
      this.scaleConstant * Math.pow(e - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate,
    );
  }
  enableTokenBucket() {
    this.enabled = !0;
  }
  updateTokenBucketRate(e) {
    (this.refillTokenBucket(),
      (this.fillRate = Math.max(e, this.minFillRate)),
      (this.maxCapacity = Math.max(e, this.minCapacity)),
      (this.availableTokens = Math.min(this.availableTokens, this.maxCapacity)));
  }
  updateMeasuredRate() {
    let e = this.getCurrentTimeInSeconds(),
      r = Math.floor(e * 2) / 2;
    if ((this.requestCount++, r > this.lastTxRateBucket)) {
      let n = this.requestCount / (r - this.lastTxRateBucket);
      ((this.measuredTxRate = this.getPrecise(n * this.smooth + this.measuredTxRate * (1 - this.smooth))),
        (this.requestCount = 0),
        (this.lastTxRateBucket = r));
    }
  }
  getPrecise(e) {
    return parseFloat(e.toFixed(8));
  }
};
var ue = class {
  static v2026 = !0;
  static delay() {
    return 50;
  }
  static throttlingDelay() {
    return 1e3;
  }
  static cost() {
    return 14;
  }
  static throttlingCost() {
    return 5;
  }
  static modifiedCostType() {
    return 'THROTTLING';
  }
};
var _i = class {
  x = ue.delay();
  computeNextBackoffDelay(e) {
    let o = Math.random() * Math.min(this.x * 2 ** e, 2e4);
    return Math.floor(o);
  }
  setDelayBase(e) {
    this.x = e;
  }
};
var _o = class {
  delay;
  count;
  cost;
  longPoll;
  $retryLog = { acquisitionDelay: 0 };
  constructor(e, r, n, o) {
    ((this.delay = e), (this.count = r), (this.cost = n), (this.longPoll = o));
  }
  getRetryCount() {
    return this.count;
  }
  getRetryDelay() {
    return Math.min(2e4, this.delay);
  }
  getRetryCost() {
    return this.cost;
  }
  isLongPoll() {
    return this.longPoll;
  }
};
var Fe;
(function (t) {
  ((t.STANDARD = 'standard'), (t.ADAPTIVE = 'adaptive'));
})(Fe || (Fe = {}));
var Zt = 3,
  br = Fe.STANDARD;
var xi = { incompatible: 1, attempts: 2, capacity: 3 },
  wr = class {
    mode = Fe.STANDARD;
    retryBackoffStrategy;
    capacity = 500;
    maxAttemptsProvider;
    baseDelay;
    constructor(e) {
      (typeof e == 'number'
        ? (this.maxAttemptsProvider = async () => e)
        : typeof e == 'function'
          ? (this.maxAttemptsProvider = e)
          : e &&
            typeof e == 'object' &&
            ((this.maxAttemptsProvider = async () => e.maxAttempts),
            (this.baseDelay = e.baseDelay),
            (this.retryBackoffStrategy = e.backoff)),
        (this.maxAttemptsProvider ??= async () => Zt),
        (this.baseDelay ??= ue.delay()),
        (this.retryBackoffStrategy ??= new _i()));
    }
    async acquireInitialRetryToken(e) {
      return new _o(ue.delay(), 0, void 0, e.includes(':longpoll'));
    }
    async refreshRetryTokenForRetry(e, r) {
      let n = await this.getMaxAttempts(),
        o = this.retryCode(e, r, n),
        s = o === 0,
        i = e.isLongPoll?.();
      if (s || i) {
        let a = r.errorType;
        this.retryBackoffStrategy.setDelayBase(a === 'THROTTLING' ? ue.throttlingDelay() : this.baseDelay);
        let c = this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount()),
          u = c;
        if (
          (r.retryAfterHint instanceof Date &&
            (u = Math.max(c, Math.min(r.retryAfterHint.getTime() - Date.now(), c + 5e3))),
          s)
        ) {
          let l = this.getCapacityCost(a);
          this.capacity -= l;
          let d = new _o(0, e.getRetryCount() + 1, l, e.isLongPoll?.() ?? !1);
          return (await new Promise((p) => setTimeout(p, u)), (d.$retryLog.acquisitionDelay = u), d);
        } else {
          let l = o === xi.capacity && i ? u : 0;
          l > 0 && (await new Promise((d) => setTimeout(d, l)));
        }
      }
      throw new Error('No retry token available');
    }
    recordSuccess(e) {
      this.capacity = Math.min(500, this.capacity + (e.getRetryCost() ?? 1));
    }
    getCapacity() {
      return this.capacity;
    }
    async maxAttempts() {
      return this.maxAttemptsProvider();
    }
    async getMaxAttempts() {
      try {
        return await this.maxAttemptsProvider();
      } catch {
        return (console.warn(`Max attempts provider could not resolve. Using default of ${Zt}`), Zt);
      }
    }
    retryCode(e, r, n) {
      let o = e.getRetryCount() + 1,
        s = this.isRetryableError(r.errorType) ? 0 : xi.incompatible,
        i = o < n ? 0 : xi.attempts,
        a = this.capacity >= this.getCapacityCost(r.errorType) ? 0 : xi.capacity;
      return s || i || a;
    }
    getCapacityCost(e) {
      return e === ue.modifiedCostType() ? ue.throttlingCost() : ue.cost();
    }
    isRetryableError(e) {
      return e === 'THROTTLING' || e === 'TRANSIENT';
    }
  };
var Ti = class {
  mode = Fe.ADAPTIVE;
  rateLimiter;
  standardRetryStrategy;
  constructor(e, r) {
    let { rateLimiter: n } = r ?? {};
    ((this.rateLimiter = n ?? new Ei()),
      (this.standardRetryStrategy = r
        ? new wr({ maxAttempts: typeof e == 'number' ? e : 3, ...r })
        : new wr(e)));
  }
  async acquireInitialRetryToken(e) {
    let r = await this.standardRetryStrategy.acquireInitialRetryToken(e);
    return (await this.rateLimiter.getSendToken(), r);
  }
  async refreshRetryTokenForRetry(e, r) {
    this.rateLimiter.updateClientSendingRate(r);
    let n = await this.standardRetryStrategy.refreshRetryTokenForRetry(e, r);
    return (await this.rateLimiter.getSendToken(), n);
  }
  recordSuccess(e) {
    (this.rateLimiter.updateClientSendingRate({}), this.standardRetryStrategy.recordSuccess(e));
  }
  async maxAttemptsProvider() {
    return this.standardRetryStrategy.maxAttempts();
  }
};
ne();
var il = 'AWS_MAX_ATTEMPTS',
  al = 'max_attempts',
  tn = {
    environmentVariableSelector: (t) => {
      let e = t[il];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Environment variable ${il} mast be a number, got "${e}"`);
      return r;
    },
    configFileSelector: (t) => {
      let e = t[al];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Shared config file entry ${al} mast be a number, got "${e}"`);
      return r;
    },
    default: Zt,
  },
  xo = (t, e) => {
    let { retryStrategy: r, retryMode: n } = t,
      { defaultMaxAttempts: o = Zt, defaultBaseDelay: s = ue.delay() } = e ?? {},
      i = ie(t.maxAttempts ?? o),
      a = r ? Promise.resolve(r) : void 0,
      c = async () => {
        let u = await i();
        return (await ie(n)()) === Fe.ADAPTIVE
          ? new Ti(i, { maxAttempts: u, baseDelay: s })
          : new wr({ maxAttempts: u, baseDelay: s });
      };
    return Object.assign(t, { maxAttempts: i, retryStrategy: () => (a ??= c()) });
  },
  My = 'AWS_RETRY_MODE',
  Ly = 'retry_mode',
  To = { environmentVariableSelector: (t) => t[My], configFileSelector: (t) => t[Ly], default: br };
var A2 = sl(ol),
  Ri = ky(ol);
var Wb = /\d{12}\.ddb/;
async function Uy(t, e, r) {
  if (
    (r.request?.headers?.['smithy-protocol'] === 'rpc-v2-cbor' && Le(t, 'PROTOCOL_RPC_V2_CBOR', 'M'),
    typeof e.retryStrategy == 'function')
  ) {
    let s = await e.retryStrategy();
    if (typeof s.mode == 'string')
      switch (s.mode) {
        case Fe.ADAPTIVE:
          Le(t, 'RETRY_MODE_ADAPTIVE', 'F');
          break;
        case Fe.STANDARD:
          Le(t, 'RETRY_MODE_STANDARD', 'E');
          break;
      }
  }
  if (typeof e.accountIdEndpointMode == 'function') {
    let s = t.endpointV2;
    switch (
      (String(s?.url?.hostname).match(Wb) && Le(t, 'ACCOUNT_ID_ENDPOINT', 'O'),
      await e.accountIdEndpointMode?.())
    ) {
      case 'disabled':
        Le(t, 'ACCOUNT_ID_MODE_DISABLED', 'Q');
        break;
      case 'preferred':
        Le(t, 'ACCOUNT_ID_MODE_PREFERRED', 'P');
        break;
      case 'required':
        Le(t, 'ACCOUNT_ID_MODE_REQUIRED', 'R');
        break;
    }
  }
  let o = t.__smithy_context?.selectedHttpAuthScheme?.identity;
  if (o?.$source) {
    let s = o;
    s.accountId && Le(t, 'RESOLVED_ACCOUNT_ID', 'T');
    for (let [i, a] of Object.entries(s.$source ?? {})) Le(t, i, a);
  }
}
var cl = 'user-agent',
  bi = 'x-amz-user-agent';
var $y = /[^!$%&'*+\-.^_`|~\w]/g,
  Fy = /[^!$%&'*+\-.^_`|~\w#]/g;
function By(t) {
  let e = '';
  for (let r in t) {
    let n = t[r];
    if (e.length + n.length + 1 <= 1024) {
      e.length ? (e += ',' + n) : (e += n);
      continue;
    }
    break;
  }
  return e;
}
var Wy = (t) => (e, r) => async (n) => {
    let { request: o } = n;
    if (!X.isInstance(o)) return e(n);
    let { headers: s } = o,
      i = r?.userAgent?.map(wi) || [],
      a = (await t.defaultUserAgentProvider()).map(wi);
    await Uy(r, t, n);
    let c = r;
    a.push(`m/${By(Object.assign({}, r.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
    let u = t?.customUserAgent?.map(wi) || [],
      l = await t.userAgentAppId();
    l && a.push(wi(['app', `${l}`]));
    let d = xy(),
      p = (d ? [d] : []).concat([...a, ...i, ...u]).join(' '),
      f = [...a.filter((m) => m.startsWith('aws-sdk-')), ...u].join(' ');
    return (
      t.runtime !== 'browser' ? (f && (s[bi] = s[bi] ? `${s[cl]} ${f}` : f), (s[cl] = p)) : (s[bi] = p),
      e({ ...n, request: o })
    );
  },
  wi = (t) => {
    let e = t[0]
        .split('/')
        .map((i) => i.replace($y, '-'))
        .join('/'),
      r = t[1]?.replace(Fy, '-'),
      n = e.indexOf('/'),
      o = e.substring(0, n),
      s = e.substring(n + 1);
    return (
      o === 'api' && (s = s.toLowerCase()),
      [o, s, r]
        .filter((i) => i && i.length > 0)
        .reduce((i, a, c) => {
          switch (c) {
            case 0:
              return a;
            case 1:
              return `${i}/${a}`;
            default:
              return `${i}#${a}`;
          }
        }, '')
    );
  },
  Vy = {
    name: 'getUserAgentMiddleware',
    step: 'build',
    priority: 'low',
    tags: ['SET_USER_AGENT', 'USER_AGENT'],
    override: !0,
  },
  Ro = (t) => ({
    applyToStack: (e) => {
      e.add(Wy(t), Vy);
    },
  });
var Ai = require('node:os'),
  dl = require('node:process');
var vi = require('node:process'),
  jy = () => {
    let t = ['deno', 'bun', 'llrt'];
    for (let e of t) if (vi.versions[e]) return [`md/${e}`, vi.versions[e]];
    return ['md/nodejs', vi.versions.node];
  };
var ll = { isCrtAvailable: !1 };
var qy = () => (ll.isCrtAvailable ? ['md/crt-avail'] : null);
var bo = ({ serviceId: t, clientVersion: e }) => {
  let r = jy();
  return async (n) => {
    let o = [
        ['aws-sdk-js', e],
        ['ua', '2.1'],
        [`os/${(0, Ai.platform)()}`, (0, Ai.release)()],
        ['lang/js'],
        r,
      ],
      s = qy();
    (s && o.push(s),
      t && o.push([`api/${t}`, e]),
      dl.env.AWS_EXECUTION_ENV && o.push([`exec-env/${dl.env.AWS_EXECUTION_ENV}`]));
    let i = await n?.userAgentAppId?.();
    return i ? [...o, [`app/${i}`]] : [...o];
  };
};
var zy = 'AWS_SDK_UA_APP_ID',
  Ky = 'sdk_ua_app_id',
  Vb = 'sdk-ua-app-id',
  wo = { environmentVariableSelector: (t) => t[zy], configFileSelector: (t) => t[Ky] ?? t[Vb], default: hi };
We();
We();
We();
var pl = (t, e = !1) => {
  if (e) {
    for (let r of t.split('.')) if (!pl(r)) return !1;
    return !0;
  }
  return !(!at(t) || t.length < 3 || t.length > 63 || t !== t.toLowerCase() || Hr(t));
};
var Yy = (t) => {
  let e = t.split(':');
  if (e.length < 6) return null;
  let [r, n, o, s, i, ...a] = e;
  if (r !== 'arn' || n === '' || o === '' || a.join(':') === '') return null;
  let c = a.map((u) => u.split('/')).flat();
  return { partition: n, service: o, region: s, accountId: i, resourceId: c };
};
var rn = { isVirtualHostableS3Bucket: pl, parseArn: Yy, partition: _y };
Rt.aws = rn;
var vo = (t) => ({
    setRegion(e) {
      t.region = e;
    },
    region() {
      return t.region;
    },
  }),
  Ao = (t) => ({ region: t.region() });
ne();
ut();
We();
ye();
St();
var Ii = (t) => (ve.isInstance(t) ? (t.headers?.date ?? t.headers?.Date) : void 0),
  Ci = (t) => (ve.isInstance(t) ? (t.headers?.age ?? t.headers?.Age) : void 0);
var fl = (t) => new Date(Date.now() + t);
var Oi = (t, e, r, n) => {
  if (n !== void 0) return e;
  let o = Date.parse(t);
  if (Number.isNaN(o)) return e;
  let s = Date.now();
  return r !== void 0 && s - r > 9e5 ? e : o - s;
};
var Io = (t, e) => {
    if (!e) throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);
    return e;
  },
  jb = (t) => t.context?.[Qe]?.eventStream?.output === !0,
  ml = async (t) => {
    let e = Io('context', t.context),
      r = Io('config', t.config),
      n = e.endpointV2?.properties?.authSchemes?.[0],
      s = await Io('signer', r.signer)(n),
      i = t?.signingRegion,
      a = t?.signingRegionSet,
      c = t?.signingName;
    return { config: r, signer: s, signingRegion: i, signingRegionSet: a, signingName: c };
  },
  er = class {
    async sign(e, r, n) {
      if (!X.isInstance(e))
        throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
      let o = await ml(n),
        { config: s, signer: i } = o,
        { signingRegion: a, signingName: c } = o,
        u = n.context;
      if (u?.authSchemes?.length ?? !1) {
        let [f, m] = u.authSchemes;
        f?.name === 'sigv4a' &&
          m?.name === 'sigv4' &&
          ((a = m?.signingRegion ?? a), (c = m?.signingName ?? c));
      }
      let l = (await s.disableClockSkewCorrection?.()) === !0;
      n._disableClockSkewCorrection = l;
      let d = l || jb(n);
      return (
        (n._skipClockSkewSampling = d),
        d || ((n._preRequestSystemClockOffset = s.systemClockOffset), (n._requestSentAt = Date.now())),
        await i.sign(e, {
          signingDate: l ? new Date() : fl(s.systemClockOffset),
          signingRegion: a,
          signingService: c,
        })
      );
    }
    errorHandler(e) {
      return (r) => {
        let n = r;
        if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
          let o = n.ServerTime ?? Ii(n.$response);
          if (o) {
            let s = Io('config', e.config),
              i = e._preRequestSystemClockOffset,
              a = e._requestSentAt,
              c = Ci(n.$response),
              u = Oi(o, s.systemClockOffset, a, c);
            ((s.systemClockOffset = u),
              Math.abs(u) >= 24e4 &&
                (u !== i || (i !== void 0 && i !== u)) &&
                n.$metadata &&
                (n.$metadata.clockSkewCorrected = !0));
          }
        }
        throw r;
      };
    }
    successHandler(e, r) {
      if (r._skipClockSkewSampling || r._disableClockSkewCorrection) return;
      let n = Ii(e);
      if (n) {
        let o = Io('config', r.config),
          s = r._requestSentAt,
          i = Ci(e);
        o.systemClockOffset = Oi(n, o.systemClockOffset, s, i);
      }
    }
  };
var hl = (t) => (typeof t == 'string' && t.length > 0 ? t.split(',').map((e) => e.trim()) : []);
var Jy = (t) => `AWS_BEARER_TOKEN_${t.replace(/[\s-]/g, '_').toUpperCase()}`;
var Qy = 'AWS_AUTH_SCHEME_PREFERENCE',
  Zy = 'auth_scheme_preference',
  nn = {
    environmentVariableSelector: (t, e) => {
      if (e?.signingName && Jy(e.signingName) in t) return ['httpBearerAuth'];
      if (Qy in t) return hl(t[Qy]);
    },
    configFileSelector: (t) => {
      if (Zy in t) return hl(t[Zy]);
    },
    default: [],
  };
F();
F();
F();
var Di = class {
    format(e) {
      let r = [];
      for (let s in e) {
        if (!D(e, s)) continue;
        let i = we(s);
        r.push(Uint8Array.from([i.byteLength]), i, this.formatHeaderValue(e[s]));
      }
      let n = new Uint8Array(r.reduce((s, i) => s + i.byteLength, 0)),
        o = 0;
      for (let s of r) (n.set(s, o), (o += s.byteLength));
      return n;
    }
    formatHeaderValue(e) {
      switch (e.type) {
        case 'boolean':
          return Uint8Array.from([e.value ? 0 : 1]);
        case 'byte':
          return Uint8Array.from([2, e.value]);
        case 'short':
          let r = new DataView(new ArrayBuffer(3));
          return (r.setUint8(0, 3), r.setInt16(1, e.value, !1), new Uint8Array(r.buffer));
        case 'integer':
          let n = new DataView(new ArrayBuffer(5));
          return (n.setUint8(0, 4), n.setInt32(1, e.value, !1), new Uint8Array(n.buffer));
        case 'long':
          let o = new Uint8Array(9);
          return ((o[0] = 5), o.set(e.value.bytes, 1), o);
        case 'binary':
          let s = new DataView(new ArrayBuffer(3 + e.value.byteLength));
          (s.setUint8(0, 6), s.setUint16(1, e.value.byteLength, !1));
          let i = new Uint8Array(s.buffer);
          return (i.set(e.value, 3), i);
        case 'string':
          let a = we(e.value),
            c = new DataView(new ArrayBuffer(3 + a.byteLength));
          (c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1));
          let u = new Uint8Array(c.buffer);
          return (u.set(a, 3), u);
        case 'timestamp':
          let l = new Uint8Array(9);
          return ((l[0] = 8), l.set(yl.fromNumber(e.value.valueOf()).bytes, 1), l);
        case 'uuid':
          if (!qb.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
          let d = new Uint8Array(17);
          return ((d[0] = 9), d.set(Ln(e.value.replace(/-/g, '')), 1), d);
      }
    }
  },
  eg;
(function (t) {
  ((t[(t.boolTrue = 0)] = 'boolTrue'),
    (t[(t.boolFalse = 1)] = 'boolFalse'),
    (t[(t.byte = 2)] = 'byte'),
    (t[(t.short = 3)] = 'short'),
    (t[(t.integer = 4)] = 'integer'),
    (t[(t.long = 5)] = 'long'),
    (t[(t.byteArray = 6)] = 'byteArray'),
    (t[(t.string = 7)] = 'string'),
    (t[(t.timestamp = 8)] = 'timestamp'),
    (t[(t.uuid = 9)] = 'uuid'));
})(eg || (eg = {}));
var qb = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
  yl = class t {
    bytes;
    constructor(e) {
      if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
    }
    static fromNumber(e) {
      if (e > 9223372036854776e3 || e < -9223372036854776e3)
        throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
      let r = new Uint8Array(8);
      for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
      return (e < 0 && tg(r), new t(r));
    }
    valueOf() {
      let e = this.bytes.slice(0),
        r = e[0] & 128;
      return (r && tg(e), parseInt(se(e), 16) * (r ? -1 : 1));
    }
    toString() {
      return String(this.valueOf());
    }
  };
function tg(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
ne();
F();
F();
var rg = 'X-Amz-Algorithm',
  ng = 'X-Amz-Credential',
  gl = 'X-Amz-Date',
  og = 'X-Amz-SignedHeaders',
  sg = 'X-Amz-Expires',
  Sl = 'X-Amz-Signature',
  El = 'X-Amz-Security-Token';
var _l = 'authorization',
  xl = gl.toLowerCase(),
  zb = 'date',
  ig = [_l, xl, zb],
  ag = Sl.toLowerCase(),
  Co = 'x-amz-content-sha256',
  cg = El.toLowerCase();
var ug = {
    authorization: !0,
    'cache-control': !0,
    connection: !0,
    expect: !0,
    from: !0,
    'keep-alive': !0,
    'max-forwards': !0,
    pragma: !0,
    referer: !0,
    te: !0,
    trailer: !0,
    'transfer-encoding': !0,
    upgrade: !0,
    'user-agent': !0,
    'x-amzn-trace-id': !0,
  },
  lg = /^proxy-/,
  dg = /^sec-/;
var Pi = 'AWS4-HMAC-SHA256';
var pg = 'AWS4-HMAC-SHA256-PAYLOAD',
  fg = 'UNSIGNED-PAYLOAD',
  mg = 50,
  Tl = 'aws4_request',
  hg = 3600 * 24 * 7;
var yg = ({ query: t = {} }) => {
  let e = [],
    r = {};
  for (let n in t) {
    if (!D(t, n) || n.toLowerCase() === ag) continue;
    let o = et(n);
    e.push(o);
    let s = t[n];
    typeof s == 'string'
      ? (r[o] = `${o}=${et(s)}`)
      : Array.isArray(s) &&
        (r[o] = s
          .slice(0)
          .reduce((i, a) => i.concat([`${o}=${et(a)}`]), [])
          .sort()
          .join('&'));
  }
  return e
    .sort()
    .map((n) => r[n])
    .filter((n) => n)
    .join('&');
};
var gg = (t) =>
    Kb(t)
      .toISOString()
      .replace(/\.\d{3}Z$/, 'Z'),
  Kb = (t) =>
    typeof t == 'number'
      ? new Date(t * 1e3)
      : typeof t == 'string'
        ? Number(t)
          ? new Date(Number(t) * 1e3)
          : new Date(t)
        : t;
var Ni = class {
  service;
  regionProvider;
  credentialProvider;
  sha256;
  uriEscapePath;
  applyChecksum;
  constructor({ applyChecksum: e, credentials: r, region: n, service: o, sha256: s, uriEscapePath: i = !0 }) {
    ((this.service = o),
      (this.sha256 = s),
      (this.uriEscapePath = i),
      (this.applyChecksum = typeof e == 'boolean' ? e : !0),
      (this.regionProvider = ie(n)),
      (this.credentialProvider = ie(r)));
  }
  createCanonicalRequest(e, r, n) {
    let o = Object.keys(r).sort();
    return `${e.method}
${this.getCanonicalPath(e)}
${yg(e)}
${o.map((s) => `${s}:${r[s]}`).join(`
`)}

${o.join(';')}
${n}`;
  }
  async createStringToSign(e, r, n, o) {
    let s = new this.sha256();
    s.update(Ue(n));
    let i = await s.digest();
    return `${o}
${e}
${r}
${se(i)}`;
  }
  getCanonicalPath({ path: e }) {
    if (this.uriEscapePath) {
      let r = [];
      for (let s of e.split('/')) s?.length !== 0 && s !== '.' && (s === '..' ? r.pop() : r.push(s));
      let n = `${e?.startsWith('/') ? '/' : ''}${r.join('/')}${r.length > 0 && e?.endsWith('/') ? '/' : ''}`;
      return et(n).replace(/%2F/g, '/');
    }
    return e;
  }
  validateResolvedCredentials(e) {
    if (typeof e != 'object' || typeof e.accessKeyId != 'string' || typeof e.secretAccessKey != 'string')
      throw new Error('Resolved credential object is not valid');
  }
  formatDate(e) {
    let r = gg(e).replace(/[-:]/g, '');
    return { longDate: r, shortDate: r.slice(0, 8) };
  }
  getCanonicalHeaderList(e) {
    return Object.keys(e).sort().join(';');
  }
};
F();
var ki = {},
  Rl = [],
  Mi = (t, e, r) => `${t}/${e}/${r}/${Tl}`,
  Eg = async (t, e, r, n, o) => {
    let s = await Sg(t, e.secretAccessKey, e.accessKeyId),
      i = `${r}:${n}:${o}:${se(s)}:${e.sessionToken}`;
    if (i in ki) return ki[i];
    for (Rl.push(i); Rl.length > mg;) delete ki[Rl.shift()];
    let a = `AWS4${e.secretAccessKey}`;
    for (let c of [r, n, o, Tl]) a = await Sg(t, a, c);
    return (ki[i] = a);
  };
var Sg = (t, e, r) => {
  let n = new t(e);
  return (n.update(Ue(r)), n.digest());
};
F();
var bl = ({ headers: t }, e, r) => {
  let n = {};
  for (let o of Object.keys(t).sort()) {
    if (t[o] == null) continue;
    let s = o.toLowerCase();
    ((D(ug, s) || e?.has(s) || lg.test(s) || dg.test(s)) && (!r || (r && !r.has(s)))) ||
      (s === '__proto__' && bt(n),
      (n[s] = t[o]
        .replace(/[\r\n]/g, ' ')
        .replace(/[ \t]+/g, ' ')
        .replace(/^ | $/g, '')));
  }
  return n;
};
F();
F();
var Li = async ({ headers: t, body: e }, r) => {
  for (let n in t) if (D(t, n) && n.toLowerCase() === Co) return t[n];
  if (e == null) return 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  if (typeof e == 'string' || ArrayBuffer.isView(e) || Dn(e)) {
    let n = new r();
    return (n.update(Ue(e)), se(await n.digest()));
  }
  return fg;
};
F();
var _g = (t, e) => {
  t = t.toLowerCase();
  for (let r in e) if (D(e, r) && t === r.toLowerCase()) return !0;
  return !1;
};
F();
var xg = (t, e = {}) => {
  let { headers: r, query: n = {} } = X.clone(t);
  for (let o in r) {
    if (!D(r, o)) continue;
    let s = o.toLowerCase();
    ((s.slice(0, 6) === 'x-amz-' && !e.unhoistableHeaders?.has(s)) || e.hoistableHeaders?.has(s)) &&
      ((n[o] = r[o]), delete r[o]);
  }
  return { ...t, headers: r, query: n };
};
F();
var wl = (t) => {
  t = X.clone(t);
  for (let e in t.headers) D(t.headers, e) && ig.indexOf(e.toLowerCase()) > -1 && delete t.headers[e];
  return t;
};
var on = class extends Ni {
  headerFormatter = new Di();
  constructor({ applyChecksum: e, credentials: r, region: n, service: o, sha256: s, uriEscapePath: i = !0 }) {
    super({ applyChecksum: e, credentials: r, region: n, service: o, sha256: s, uriEscapePath: i });
  }
  async presign(e, r = {}) {
    let {
        signingDate: n = new Date(),
        expiresIn: o = 3600,
        unsignableHeaders: s,
        unhoistableHeaders: i,
        signableHeaders: a,
        hoistableHeaders: c,
        signingRegion: u,
        signingService: l,
      } = r,
      d = await this.credentialProvider();
    this.validateResolvedCredentials(d);
    let p = u ?? (await this.regionProvider()),
      { longDate: f, shortDate: m } = this.formatDate(n);
    if (o > hg)
      return Promise.reject(
        'Signature version 4 presigned URLs must have an expiration date less than one week in the future',
      );
    let g = Mi(m, p, l ?? this.service),
      y = xg(wl(e), { unhoistableHeaders: i, hoistableHeaders: c });
    (d.sessionToken && (y.query[El] = d.sessionToken),
      (y.query[rg] = Pi),
      (y.query[ng] = `${d.accessKeyId}/${g}`),
      (y.query[gl] = f),
      (y.query[sg] = o.toString(10)));
    let S = bl(y, s, a);
    return (
      (y.query[og] = this.getCanonicalHeaderList(S)),
      (y.query[Sl] = await this.getSignature(
        f,
        g,
        this.getSigningKey(d, p, m, l),
        this.createCanonicalRequest(y, S, await Li(e, this.sha256)),
      )),
      y
    );
  }
  async sign(e, r) {
    return typeof e == 'string'
      ? this.signString(e, r)
      : e.headers && e.payload
        ? this.signEvent(e, r)
        : e.message
          ? this.signMessage(e, r)
          : this.signRequest(e, r);
  }
  async signEvent(
    { headers: e, payload: r },
    {
      signingDate: n = new Date(),
      priorSignature: o,
      signingRegion: s,
      signingService: i,
      eventStreamCredentials: a,
    },
  ) {
    let c = s ?? (await this.regionProvider()),
      { shortDate: u, longDate: l } = this.formatDate(n),
      d = Mi(u, c, i ?? this.service),
      p = await Li({ headers: {}, body: r }, this.sha256),
      f = new this.sha256();
    f.update(e);
    let m = se(await f.digest()),
      g = [pg, l, d, o, m, p].join(`
`);
    return this.signString(g, {
      signingDate: n,
      signingRegion: c,
      signingService: i,
      eventStreamCredentials: a,
    });
  }
  async signMessage(
    e,
    { signingDate: r = new Date(), signingRegion: n, signingService: o, eventStreamCredentials: s },
  ) {
    return this.signEvent(
      { headers: this.headerFormatter.format(e.message.headers), payload: e.message.body },
      {
        signingDate: r,
        signingRegion: n,
        signingService: o,
        priorSignature: e.priorSignature,
        eventStreamCredentials: s,
      },
    ).then((a) => ({ message: e.message, signature: a }));
  }
  async signString(
    e,
    { signingDate: r = new Date(), signingRegion: n, signingService: o, eventStreamCredentials: s } = {},
  ) {
    let i = s ?? (await this.credentialProvider());
    this.validateResolvedCredentials(i);
    let a = n ?? (await this.regionProvider()),
      { shortDate: c } = this.formatDate(r),
      u = new this.sha256(await this.getSigningKey(i, a, c, o));
    return (u.update(Ue(e)), se(await u.digest()));
  }
  async signRequest(
    e,
    {
      signingDate: r = new Date(),
      signableHeaders: n,
      unsignableHeaders: o,
      signingRegion: s,
      signingService: i,
    } = {},
  ) {
    let a = await this.credentialProvider();
    this.validateResolvedCredentials(a);
    let c = s ?? (await this.regionProvider()),
      u = wl(e),
      { longDate: l, shortDate: d } = this.formatDate(r),
      p = Mi(d, c, i ?? this.service);
    ((u.headers[xl] = l), a.sessionToken && (u.headers[cg] = a.sessionToken));
    let f = await Li(u, this.sha256);
    !_g(Co, u.headers) && this.applyChecksum && (u.headers[Co] = f);
    let m = bl(u, o, n),
      g = await this.getSignature(l, p, this.getSigningKey(a, c, d, i), this.createCanonicalRequest(u, m, f));
    return (
      (u.headers[_l] =
        `${Pi} Credential=${a.accessKeyId}/${p}, SignedHeaders=${this.getCanonicalHeaderList(m)}, Signature=${g}`),
      u
    );
  }
  async getSignature(e, r, n, o) {
    let s = await this.createStringToSign(e, r, o, Pi),
      i = new this.sha256(await n);
    return (i.update(Ue(s)), se(await i.digest()));
  }
  getSigningKey(e, r, n, o) {
    return Eg(this.sha256, e, n, r, o || this.service);
  }
};
var vl = (t) => (e) => {
  let r = e.credentials,
    n = !!e.credentials,
    o;
  (Object.defineProperty(e, 'credentials', {
    set(l) {
      (l && l !== r && l !== o && (n = !0), (r = l));
      let d = Yb(e, { credentials: r, credentialDefaultProvider: e.credentialDefaultProvider }),
        p = Xb(e, d);
      if (n && !p.attributed) {
        let f = typeof r == 'object' && r !== null;
        ((o = async (m) => {
          let y = await p(m);
          return f && (!y.$source || Object.keys(y.$source).length === 0)
            ? Cn(y, 'CREDENTIALS_CODE', 'e')
            : y;
        }),
          (o.memoized = p.memoized),
          (o.configBound = p.configBound),
          (o.attributed = !0));
      } else o = p;
    },
    get() {
      return o;
    },
    enumerable: !0,
    configurable: !0,
  }),
    (e.credentials = r));
  let { signingEscapePath: s = !0, systemClockOffset: i = e.systemClockOffset || 0, sha256: a } = e,
    c;
  return (
    e.signer
      ? (c = wt(e.signer))
      : e.regionInfoProvider
        ? (c = () =>
            wt(e.region)()
              .then(async (l) => [
                (await e.regionInfoProvider(l, {
                  useFipsEndpoint: await e.useFipsEndpoint(),
                  useDualstackEndpoint: await e.useDualstackEndpoint(),
                })) || {},
                l,
              ])
              .then(([l, d]) => {
                let { signingRegion: p, signingService: f } = l;
                ((e.signingRegion = e.signingRegion || p || d),
                  (e.signingName = e.signingName || f || e.serviceId));
                let m = {
                    ...e,
                    credentials: e.credentials,
                    region: e.signingRegion,
                    service: e.signingName,
                    sha256: a,
                    uriEscapePath: s,
                  },
                  g = e.signerConstructor || on;
                return new g(m);
              }))
        : (c = async (l) => {
            l = Object.assign(
              {},
              {
                name: 'sigv4',
                signingName: e.signingName || e.defaultSigningName,
                signingRegion: await wt(e.region)(),
                properties: {},
              },
              l,
            );
            let d = l.signingRegion,
              p = l.signingName;
            ((e.signingRegion = e.signingRegion || d), (e.signingName = e.signingName || p || e.serviceId));
            let f = {
                ...e,
                credentials: e.credentials,
                region: e.signingRegion,
                service: e.signingName,
                sha256: a,
                uriEscapePath: s,
              },
              m = e.signerConstructor || on;
            return new m(f);
          }),
    Object.assign(e, {
      systemClockOffset: i,
      signingEscapePath: s,
      signer: c,
      disableClockSkewCorrection: wt(e.disableClockSkewCorrection ?? t),
    })
  );
};
function Yb(t, { credentials: e, credentialDefaultProvider: r }) {
  let n;
  return (
    e
      ? e?.memoized
        ? (n = e)
        : (n = mi(e, fi, So))
      : r
        ? (n = wt(r(Object.assign({}, t, { parentClientConfig: t }))))
        : (n = async () => {
            throw new Error(
              '@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.',
            );
          }),
    (n.memoized = !0),
    n
  );
}
function Xb(t, e) {
  if (e.configBound) return e;
  let r = async (n) => e({ ...n, callerClientConfig: t });
  return ((r.memoized = e.memoized), (r.configBound = !0), r);
}
ut();
ut();
var Qb = 'AWS_DISABLE_CLOCK_SKEW_CORRECTION',
  Zb = 'disable_clock_skew_correction',
  Tg = {
    environmentVariableSelector: (t) => $e(t, Qb, Ie.ENV),
    configFileSelector: (t) => $e(t, Zb, Ie.CONFIG),
    default: !1,
  };
var Rg = Y(Tg);
var Ui = vl(Rg);
ne();
var bg = async (t, e, r) => ({
  operation: Re(e).operation,
  region:
    (await ie(t.region)()) ||
    (() => {
      throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
    })(),
});
function ew(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'secretsmanager', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
var wg = (t) => {
    let e = [];
    switch (t.operation) {
      default:
        e.push(ew(t));
    }
    return e;
  },
  vg = (t) => {
    let e = Ui(t);
    return Object.assign(e, { authSchemePreference: ie(t.authSchemePreference ?? []) });
  };
var Ag = (t) =>
    Object.assign(t, {
      useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
      useFipsEndpoint: t.useFipsEndpoint ?? !1,
      defaultSigningName: 'secretsmanager',
    }),
  Ig = {
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
  };
var Cg = {
  name: '@aws-sdk/client-secrets-manager',
  version: '3.1164.0',
  description: 'AWS SDK for JavaScript Secrets Manager Client for Node.js, Browser and React Native',
  homepage: 'https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-secrets-manager',
  license: 'Apache-2.0',
  author: { name: 'AWS SDK for JavaScript Team', url: 'https://aws.amazon.com/sdk-for-javascript/' },
  repository: {
    type: 'git',
    url: 'https://github.com/aws/aws-sdk-js-v3.git',
    directory: 'clients/client-secrets-manager',
  },
  files: ['dist-*/**'],
  sideEffects: !1,
  main: './dist-cjs/index.js',
  module: './dist-es/index.js',
  browser: { './dist-es/runtimeConfig': './dist-es/runtimeConfig.browser' },
  types: './dist-types/index.d.ts',
  typesVersions: { '<4.5': { 'dist-types/*': ['dist-types/ts3.4/*'] } },
  'react-native': { './dist-es/runtimeConfig': './dist-es/runtimeConfig.native' },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    'build:cjs': 'node ../../scripts/compilation/inline',
    'build:es': 'premove dist-es && tsc -p tsconfig.es.json',
    'build:include:deps': 'yarn g:turbo run build -F="$npm_package_name"',
    'build:types': 'premove dist-types && tsc -p tsconfig.types.json',
    'build:types:downlevel': 'downlevel-dts dist-types dist-types/ts3.4',
    clean: 'premove dist-cjs dist-es dist-types',
    'extract:docs': 'api-extractor run --local',
    'generate:client': 'node ../../scripts/generate-clients/single-service',
    test: 'yarn g:vitest run --passWithNoTests',
    'test:watch': 'yarn g:vitest watch --passWithNoTests',
    'test:integration': 'yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts',
    'test:integration:watch': 'yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts',
    'test:index': 'tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs',
  },
  dependencies: {
    '@aws-sdk/core': '^3.980.1',
    '@aws-sdk/credential-provider-node': '^3.972.94',
    '@aws-sdk/types': '^3.975.0',
    '@smithy/core': '^3.38.0',
    '@smithy/fetch-http-handler': '^5.8.0',
    '@smithy/node-http-handler': '^4.14.0',
    '@smithy/types': '^4.19.0',
    tslib: '^2.6.2',
  },
  devDependencies: {
    '@smithy/snapshot-testing': '^2.4.0',
    '@tsconfig/node20': '20.1.8',
    '@types/node': '^20.14.8',
    concurrently: '7.0.0',
    'downlevel-dts': '0.10.1',
    premove: '4.0.0',
    typescript: '~7.0.2',
    vitest: '^4.0.17',
  },
  engines: { node: '>=20.0.0' },
};
ut();
var Og = 'AWS_ACCESS_KEY_ID',
  Dg = 'AWS_SECRET_ACCESS_KEY',
  Pg = 'AWS_SESSION_TOKEN',
  Ng = 'AWS_CREDENTIAL_EXPIRATION',
  kg = 'AWS_CREDENTIAL_SCOPE',
  Mg = 'AWS_ACCOUNT_ID',
  Al = (t) => async () => {
    t?.logger?.debug('@aws-sdk/credential-provider-env - fromEnv');
    let e = process.env[Og],
      r = process.env[Dg],
      n = process.env[Pg],
      o = process.env[Ng],
      s = process.env[kg],
      i = process.env[Mg];
    if (e && r) {
      let a = {
        accessKeyId: e,
        secretAccessKey: r,
        ...(n && { sessionToken: n }),
        ...(o && { expiration: new Date(o) }),
        ...(s && { credentialScope: s }),
        ...(i && { accountId: i }),
      };
      return (Cn(a, 'CREDENTIALS_ENV_VARS', 'g'), a);
    }
    throw new Et('Unable to find environment variable credentials.', { logger: t?.logger });
  };
var $i = () => Al();
ne();
ut();
F();
F();
function Il(t) {
  let e = t && typeof t == 'object' && 'reason' in t ? t.reason : void 0;
  if (e) {
    if (e instanceof Error) {
      let o = new Error('Request aborted');
      return ((o.name = 'AbortError'), (o.cause = e), o);
    }
    let n = new Error(String(e));
    return ((n.name = 'AbortError'), n);
  }
  let r = new Error('Request aborted');
  return ((r.name = 'AbortError'), r);
}
var Lg = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'];
F();
var Ug = (t) => {
  let e = {};
  for (let r in t) {
    if (!D(t, r)) continue;
    let n = t[r];
    e[r] = Array.isArray(n) ? n.join(',') : n;
  }
  return e;
};
var sn = Je(require('node:https'));
var ee = { setTimeout: (t, e) => setTimeout(t, e), clearTimeout: (t) => clearTimeout(t) };
var $g = 1e3,
  Fg = (t, e, r = 0) => {
    if (!r) return -1;
    let n = (o) => {
      let s = ee.setTimeout(() => {
          (t.destroy(),
            e(
              Object.assign(
                new Error(
                  `@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${r} ms.`,
                ),
                { name: 'TimeoutError' },
              ),
            ));
        }, r - o),
        i = (a) => {
          a?.connecting
            ? a.on('connect', () => {
                ee.clearTimeout(s);
              })
            : ee.clearTimeout(s);
        };
      t.socket ? i(t.socket) : t.on('socket', i);
    };
    return r < 2e3 ? (n(0), 0) : ee.setTimeout(n.bind(null, $g), $g);
  };
var Bg = (t, e, r = 0, n, o) =>
  r
    ? ee.setTimeout(() => {
        let s = `@smithy/node-http-handler - [${n ? 'ERROR' : 'WARN'}] a request has exceeded the configured ${r} ms requestTimeout.`;
        if (n) {
          let i = Object.assign(new Error(s), { name: 'TimeoutError', code: 'ETIMEDOUT' });
          (t.destroy(i), e(i));
        } else
          ((s += ' Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.'),
            o?.warn?.(s));
      }, r)
    : -1;
var rw = 3e3,
  Hg = (t, { keepAlive: e, keepAliveMsecs: r }, n = rw) => {
    if (e !== !0) return -1;
    let o = () => {
      t.socket
        ? t.socket.setKeepAlive(e, r || 0)
        : t.on('socket', (s) => {
            s.setKeepAlive(e, r || 0);
          });
    };
    return n === 0 ? (o(), 0) : ee.setTimeout(o, n);
  };
var Fi = (t) => {
  let e = t?.defaultSocketTimeout;
  return typeof e == 'number' && Number.isFinite(e) && e > 0 ? e : void 0;
};
var nw = 3e3,
  Cl = (t, e, r = 0, n = !1) => {
    if (!Number.isFinite(r) || r <= 0) return;
    let o;
    t.once('response', (c) => (o = c));
    let s = () => {
        if (o?.complete) {
          t.socket?.destroy();
          return;
        }
        let c = Object.assign(
          new Error(
            `@smithy/node-http-handler - the request socket timed out after ${r} ms of inactivity (${n ? 'service default socket timeout' : 'configured by client requestHandler'}).`,
          ),
          { name: 'TimeoutError' },
        );
        (o?.destroy(c), t.destroy(), e(c));
      },
      i = () => {
        let { socket: c } = t;
        c
          ? c.connecting
            ? c.once('connect', i)
            : (c.setTimeout(r, s), t.on('close', () => c.removeListener('timeout', s)))
          : t.once('socket', i);
      };
    if (r < 6e3) {
      i();
      return;
    }
    let a = ee.setTimeout(i, nw);
    t.once('close', () => ee.clearTimeout(a));
  };
var Wg = require('node:stream');
var Gg = 6e3;
async function Vg(t, e, r = Gg, n = !1) {
  let o = e.headers,
    s = o ? o.Expect || o.expect : void 0,
    i = -1,
    a = !0;
  (!n &&
    s === '100-continue' &&
    (a = await Promise.race([
      new Promise((c) => {
        i = Number(ee.setTimeout(() => c(!0), Math.max(Gg, r)));
      }),
      new Promise((c) => {
        (t.on('continue', () => {
          (ee.clearTimeout(i), c(!0));
        }),
          t.on('response', () => {
            (ee.clearTimeout(i), c(!1));
          }),
          t.on('error', () => {
            (ee.clearTimeout(i), c(!1));
          }));
      }),
    ])),
    a && ow(t, e.body));
}
function ow(t, e) {
  if (e instanceof Wg.Readable) {
    e.pipe(t);
    return;
  }
  if (e) {
    let r = Buffer.isBuffer(e);
    if (r || typeof e == 'string') {
      r && e.byteLength === 0 ? t.end() : t.end(e);
      return;
    }
    let o = e;
    if (
      typeof o == 'object' &&
      o.buffer &&
      typeof o.byteOffset == 'number' &&
      typeof o.byteLength == 'number'
    ) {
      t.end(Buffer.from(o.buffer, o.byteOffset, o.byteLength));
      return;
    }
    t.end(Buffer.from(e));
    return;
  }
  t.end();
}
var Bi,
  jg,
  vr = class t {
    config;
    configProvider;
    socketWarningTimestamp = 0;
    externalAgent = !1;
    metadata = { handlerProtocol: 'http/1.1' };
    static create(e) {
      return typeof e?.handle == 'function' ? e : new t(e);
    }
    static checkSocketUsage(e, r, n = console) {
      let { sockets: o, requests: s, maxSockets: i } = e;
      if (typeof i != 'number' || i === 1 / 0 || Date.now() - 15e3 < r) return r;
      if (o && s)
        for (let c in o) {
          if (!D(o, c)) continue;
          let u = o[c]?.length ?? 0,
            l = s[c]?.length ?? 0;
          if (u >= i && l >= 2 * i)
            return (
              n?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${u} and ${l} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),
              Date.now()
            );
        }
      return r;
    }
    constructor(e) {
      this.configProvider = new Promise((r, n) => {
        typeof e == 'function'
          ? e()
              .then((o) => {
                r(this.resolveDefaultConfig(o));
              })
              .catch(n)
          : r(this.resolveDefaultConfig(e));
      });
    }
    destroy() {
      (this.config?.httpAgent?.destroy(), this.config?.httpsAgent?.destroy());
    }
    async handle(e, { abortSignal: r, requestTimeout: n } = {}) {
      this.config || (this.config = await this.configProvider);
      let o = this.config,
        s = o.logger,
        i = e.protocol === 'https:';
      return (
        !i && !this.config.httpAgent && (this.config.httpAgent = await this.config.httpAgentProvider()),
        new Promise((a, c) => {
          let u,
            l = -1,
            d = -1,
            p = -1,
            f = -1,
            m = () => {
              (ee.clearTimeout(l), ee.clearTimeout(d), ee.clearTimeout(p), ee.clearTimeout(f));
            },
            g = async (E) => {
              (await u, m(), a(E));
            },
            y = async (E) => {
              (await u, m(), c(E));
            };
          if (r?.aborted) {
            let E = Il(r);
            y(E);
            return;
          }
          let S = e.headers,
            R = S ? (S.Expect ?? S.expect) === '100-continue' : !1,
            w = i ? o.httpsAgent : o.httpAgent;
          (R &&
            !this.externalAgent &&
            (w = new (i ? sn.default.Agent : Bi)({ keepAlive: !1, maxSockets: 1 / 0 })),
            (l = ee.setTimeout(
              () => {
                this.socketWarningTimestamp = t.checkSocketUsage(w, this.socketWarningTimestamp, s);
              },
              o.socketAcquisitionWarningTimeout ?? (o.requestTimeout ?? 2e3) + (o.connectionTimeout ?? 1e3),
            )));
          let A = e.query ? Wu(e.query) : '',
            M;
          if (e.username != null || e.password != null) {
            let E = e.username ?? '',
              b = e.password ?? '';
            M = `${E}:${b}`;
          }
          let G = e.path;
          (A && (G += `?${A}`), e.fragment && (G += `#${e.fragment}`));
          let W = e.hostname ?? '';
          W[0] === '[' && W.endsWith(']') ? (W = e.hostname.slice(1, -1)) : (W = e.hostname);
          let z = { headers: e.headers, host: W, method: e.method, path: G, port: e.port, agent: w, auth: M },
            J = (i ? sn.default.request : jg)(z, (E) => {
              let b = new ve({
                statusCode: E.statusCode || -1,
                reason: E.statusMessage,
                headers: Ug(E.headers),
                body: E,
              });
              g({ response: b });
            });
          if (
            (J.on('error', (E) => {
              Lg.includes(E.code) ? y(Object.assign(E, { name: 'TimeoutError' })) : y(E);
            }),
            r)
          ) {
            let E = () => {
              J.destroy();
              let b = Il(r);
              y(b);
            };
            if (typeof r.addEventListener == 'function') {
              let b = r;
              (b.addEventListener('abort', E, { once: !0 }),
                J.once('close', () => b.removeEventListener('abort', E)));
            } else r.onabort = E;
          }
          let me = n ?? o.requestTimeout;
          ((d = Fg(J, y, o.connectionTimeout)), (p = Bg(J, y, me, o.throwOnRequestTimeout, s ?? console)));
          let v = o.socketTimeout === void 0 ? Fi(o) : void 0;
          v ? Cl(J, y, v, !0) : Cl(J, y, o.socketTimeout);
          let x = z.agent;
          (typeof x == 'object' &&
            'keepAlive' in x &&
            (f = Hg(J, { keepAlive: x.keepAlive, keepAliveMsecs: x.keepAliveMsecs })),
            (u = Vg(J, e, me, this.externalAgent).catch((E) => (m(), c(E)))));
        })
      );
    }
    updateHttpClientConfig(e, r) {
      ((this.config = void 0),
        (this.configProvider = this.configProvider.then((n) => {
          switch (e) {
            case Symbol.for('logger'):
              ((e = 'logger'), (r = n.logger ?? r));
              break;
            case Symbol.for('@smithy/defaultSocketTimeout'):
              ((e = 'defaultSocketTimeout'), (r = Fi(n) ?? r));
              break;
          }
          return { ...n, [e]: r };
        })));
    }
    httpHandlerConfigs() {
      return this.config ?? {};
    }
    resolveDefaultConfig(e) {
      let {
          requestTimeout: r,
          connectionTimeout: n,
          socketTimeout: o,
          socketAcquisitionWarningTimeout: s,
          httpAgent: i,
          httpsAgent: a,
          throwOnRequestTimeout: c,
          logger: u,
        } = e || {},
        l = !0,
        d = 50,
        p;
      return {
        connectionTimeout: n,
        requestTimeout: r,
        socketTimeout: o,
        defaultSocketTimeout: Fi(e),
        socketAcquisitionWarningTimeout: s,
        throwOnRequestTimeout: c,
        httpAgentProvider: () =>
          (p ??= (async () => {
            let f = await import('node:http'),
              { Agent: m, request: g } = f.default ?? f;
            return (
              (jg = g),
              (Bi = m),
              i instanceof Bi || typeof i?.destroy == 'function'
                ? ((this.externalAgent = !0), i)
                : new Bi({ keepAlive: l, maxSockets: d, ...i })
            );
          })()),
        httpsAgent:
          a instanceof sn.default.Agent || typeof a?.destroy == 'function'
            ? ((this.externalAgent = !0), a)
            : new sn.default.Agent({ keepAlive: l, maxSockets: d, ...a }),
        logger: u,
      };
    }
  };
F();
ne();
ye();
var Hi = class {
  queryCompat;
  errorRegistry;
  constructor(e = !1) {
    this.queryCompat = e;
  }
  resolveRestContentType(e, r) {
    let n = r.getMemberSchemas(),
      o = Object.values(n).find((s) => !!s.getMergedTraits().httpPayload);
    if (o) {
      let s = o.getMergedTraits().mediaType;
      return s || (o.isStringSchema() ? 'text/plain' : o.isBlobSchema() ? 'application/octet-stream' : e);
    } else if (
      !r.isUnitSchema() &&
      Object.values(n).find((i) => {
        let {
          httpQuery: a,
          httpQueryParams: c,
          httpHeader: u,
          httpLabel: l,
          httpPrefixHeaders: d,
        } = i.getMergedTraits();
        return !a && !c && !u && !l && d === void 0;
      })
    )
      return e;
  }
  async getErrorSchemaOrThrowBaseException(e, r, n, o, s, i) {
    let a = e;
    e.includes('#') && ([, a] = e.split('#'));
    let c = { $metadata: s, $fault: n.statusCode < 500 ? 'client' : 'server' };
    if (!this.errorRegistry) throw new Error('@aws-sdk/core/protocols - error handler not initialized.');
    try {
      return { errorSchema: i?.(this.errorRegistry, a) ?? this.errorRegistry.getSchema(e), errorMetadata: c };
    } catch {
      o.message = o.message ?? o.Message ?? 'UnknownError';
      let l = this.errorRegistry,
        d = l.getBaseException();
      if (d) {
        let m = l.getErrorCtor(d) ?? Error;
        throw this.decorateServiceException(Object.assign(new m({ name: a }), c), o);
      }
      let p = o,
        f = p?.message ?? p?.Message ?? p?.Error?.Message ?? p?.Error?.message;
      throw this.decorateServiceException(Object.assign(new Error(f), { name: a }, c), o);
    }
  }
  compose(e, r, n) {
    let o = n;
    r.includes('#') && ([o] = r.split('#'));
    let s = be.for(o),
      i = be.for('smithy.ts.sdk.synthetic.' + n);
    (e.copyFrom(s), e.copyFrom(i), (this.errorRegistry = e));
  }
  decorateServiceException(e, r = {}) {
    if (this.queryCompat) {
      let n = e.Message ?? r.Message,
        o = $s(e, r);
      n && (o.message = n);
      let s = o.Error ?? {};
      ((s.Type = o.Error?.Type),
        (s.Code = o.Error?.Code),
        (s.Message = o.Error?.message ?? o.Error?.Message ?? n),
        (o.Error = s));
      let i = o.$metadata.requestId;
      return (i && (o.RequestId = i), o);
    }
    return $s(e, r);
  }
  setQueryCompatError(e, r) {
    let n = r.headers?.['x-amzn-query-error'];
    if (e !== void 0 && n != null) {
      let [o, s] = n.split(';'),
        i = Object.keys(e),
        a = { Code: o, Type: s };
      ((e.Code = o), (e.Type = s));
      for (let c = 0; c < i.length; c++) {
        let u = i[c];
        a[u === 'message' ? 'Message' : u] = e[u];
      }
      (delete a.__type, (e.Error = a));
    }
  }
  queryCompatOutput(e, r) {
    (e.Error && (r.Error = e.Error), e.Type && (r.Type = e.Type), e.Code && (r.Code = e.Code));
  }
  findQueryCompatibleError(e, r) {
    try {
      return e.getSchema(r);
    } catch {
      return e.find((o) => V.of(o).getMergedTraits().awsQueryError?.[0] === r);
    }
  }
};
ye();
var an = class extends ao {
  serializer;
  deserializer;
  serviceTarget;
  codec;
  mixin;
  awsQueryCompatible;
  constructor({
    defaultNamespace: e,
    errorTypeRegistries: r,
    serviceTarget: n,
    awsQueryCompatible: o,
    jsonCodec: s,
  }) {
    (super({ defaultNamespace: e, errorTypeRegistries: r }),
      (this.serviceTarget = n),
      (this.codec = s ?? new Xt({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 })),
      (this.serializer = this.codec.createSerializer()),
      (this.deserializer = this.codec.createDeserializer()),
      (this.awsQueryCompatible = !!o),
      (this.mixin = new Hi(this.awsQueryCompatible)));
  }
  async serializeRequest(e, r, n) {
    let o = await super.serializeRequest(e, r, n);
    return (
      o.path.endsWith('/') || (o.path += '/'),
      (o.headers['content-type'] = `application/x-amz-json-${this.getJsonRpcVersion()}`),
      (o.headers['x-amz-target'] = `${this.serviceTarget}.${e.name}`),
      this.awsQueryCompatible && (o.headers['x-amzn-query-mode'] = 'true'),
      (hr(e.input) === 'unit' || !o.body) && (o.body = '{}'),
      o
    );
  }
  getPayloadCodec() {
    return this.codec;
  }
  async handleError(e, r, n, o, s) {
    let { awsQueryCompatible: i } = this;
    i && this.mixin.setQueryCompatError(o, n);
    let a = ai(n, o, i) ?? 'Unknown';
    this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
    let { errorSchema: c, errorMetadata: u } = await this.mixin.getErrorSchemaOrThrowBaseException(
        a,
        this.options.defaultNamespace,
        n,
        o,
        s,
        i ? this.mixin.findQueryCompatibleError : void 0,
      ),
      l = V.of(c),
      d = o.message ?? o.Message ?? 'UnknownError',
      p = this.compositeErrorRegistry.getErrorCtor(c) ?? Error,
      f = new p({}),
      m = {},
      g = this.codec.createDeserializer();
    for (let [y, S] of l.structIterator()) o[y] != null && (m[y] = g.readObject(S, o[y]));
    throw (
      i && this.mixin.queryCompatOutput(o, m),
      this.mixin.decorateServiceException(
        Object.assign(f, u, { $fault: l.getMergedTraits().error, message: d }, m),
        o,
      )
    );
  }
};
var Oo = class extends an {
  constructor({
    defaultNamespace: e,
    errorTypeRegistries: r,
    serviceTarget: n,
    awsQueryCompatible: o,
    jsonCodec: s,
  }) {
    super({
      defaultNamespace: e,
      errorTypeRegistries: r,
      serviceTarget: n,
      awsQueryCompatible: o,
      jsonCodec: s,
    });
  }
  getShapeId() {
    return 'aws.protocols#awsJson1_0';
  }
  getJsonRpcVersion() {
    return '1.0';
  }
  getDefaultContentType() {
    return 'application/x-amz-json-1.0';
  }
};
var Do = class extends an {
  constructor({
    defaultNamespace: e,
    errorTypeRegistries: r,
    serviceTarget: n,
    awsQueryCompatible: o,
    jsonCodec: s,
  }) {
    super({
      defaultNamespace: e,
      errorTypeRegistries: r,
      serviceTarget: n,
      awsQueryCompatible: o,
      jsonCodec: s,
    });
  }
  getShapeId() {
    return 'aws.protocols#awsJson1_1';
  }
  getJsonRpcVersion() {
    return '1.1';
  }
  getDefaultContentType() {
    return 'application/x-amz-json-1.1';
  }
};
oo();
ne();
F();
We();
We();
var Po = 'ref',
  Ar = -1,
  Gi = !0,
  qg = 'isSet',
  Xg = 'PartitionResult',
  Wi = 'booleanEquals',
  Pl = 'getAttr',
  Ol = 'stringEquals',
  zg = { [Po]: 'Endpoint' },
  Nl = { [Po]: Xg },
  Dl = { fn: Pl, argv: [Nl, 'name'] },
  tr = {},
  Kg = [{ [Po]: 'Region' }],
  Yg = {
    conditions: [
      [qg, [zg]],
      [qg, Kg],
      ['aws.partition', Kg, Xg],
      [Wi, [{ [Po]: 'UseFIPS' }, Gi]],
      [Wi, [{ [Po]: 'UseDualStack' }, Gi]],
      [Wi, [{ fn: Pl, argv: [Nl, 'supportsDualStack'] }, Gi]],
      [Wi, [{ fn: Pl, argv: [Nl, 'supportsFIPS'] }, Gi]],
      [Ol, [Dl, 'aws']],
      [Ol, [Dl, 'aws-cn']],
      [Ol, [Dl, 'aws-us-gov']],
    ],
    results: [
      [Ar],
      [Ar, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
      [Ar, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
      [zg, tr],
      ['https://secretsmanager-fips.{Region}.amazonaws.com', tr],
      ['https://secretsmanager-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', tr],
      [Ar, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
      ['https://secretsmanager-fips.{Region}.{PartitionResult#dnsSuffix}', tr],
      [Ar, 'FIPS is enabled but this partition does not support FIPS'],
      ['https://secretsmanager.{Region}.amazonaws.com', tr],
      ['https://secretsmanager.{Region}.amazonaws.com.cn', tr],
      ['https://secretsmanager.{Region}.{PartitionResult#dualStackDnsSuffix}', tr],
      [Ar, 'DualStack is enabled but this partition does not support DualStack'],
      ['https://secretsmanager.{Region}.{PartitionResult#dnsSuffix}', tr],
      [Ar, 'Invalid Configuration: Missing Region'],
    ],
  },
  sw = 2,
  de = 1e8,
  iw = new Int32Array([
    -1,
    1,
    -1,
    0,
    17,
    3,
    1,
    4,
    de + 14,
    2,
    5,
    de + 14,
    3,
    11,
    6,
    4,
    7,
    de + 13,
    5,
    8,
    de + 12,
    7,
    de + 9,
    9,
    8,
    de + 10,
    10,
    9,
    de + 9,
    de + 11,
    4,
    13,
    12,
    6,
    de + 7,
    de + 8,
    5,
    14,
    de + 6,
    6,
    15,
    de + 6,
    7,
    de + 4,
    16,
    9,
    de + 4,
    de + 5,
    3,
    de + 1,
    18,
    4,
    de + 2,
    de + 3,
  ]),
  Jg = Sr.from(iw, sw, Yg.conditions, Yg.results);
var aw = new Er({ size: 50, params: ['Endpoint', 'Region', 'UseDualStack', 'UseFIPS'] }),
  Qg = (t, e = {}) => aw.get(t, () => to(Jg, { endpointParams: t, logger: e.logger }));
Rt.aws = rn;
ye();
ne();
var Se = class t extends yr {
  static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager#SecretsManagerServiceException';
  constructor(e) {
    (super(e), Object.setPrototypeOf(this, t.prototype));
  }
};
var Vi = class t extends Se {
    static shapeId = 'com.amazonaws.secretsmanager#DecryptionFailure';
    name = 'DecryptionFailure';
    $fault = 'client';
    Message;
    constructor(e) {
      (super({ name: 'DecryptionFailure', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.Message = e.Message));
    }
  },
  ji = class t extends Se {
    static shapeId = 'com.amazonaws.secretsmanager#InternalServiceError';
    name = 'InternalServiceError';
    $fault = 'server';
    Message;
    constructor(e) {
      (super({ name: 'InternalServiceError', $fault: 'server', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.Message = e.Message));
    }
  },
  qi = class t extends Se {
    static shapeId = 'com.amazonaws.secretsmanager#InvalidNextTokenException';
    name = 'InvalidNextTokenException';
    $fault = 'client';
    Message;
    constructor(e) {
      (super({ name: 'InvalidNextTokenException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.Message = e.Message));
    }
  },
  zi = class t extends Se {
    static shapeId = 'com.amazonaws.secretsmanager#InvalidParameterException';
    name = 'InvalidParameterException';
    $fault = 'client';
    Message;
    constructor(e) {
      (super({ name: 'InvalidParameterException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.Message = e.Message));
    }
  },
  Ki = class t extends Se {
    static shapeId = 'com.amazonaws.secretsmanager#InvalidRequestException';
    name = 'InvalidRequestException';
    $fault = 'client';
    Message;
    constructor(e) {
      (super({ name: 'InvalidRequestException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.Message = e.Message));
    }
  },
  Yi = class t extends Se {
    static shapeId = 'com.amazonaws.secretsmanager#ResourceNotFoundException';
    name = 'ResourceNotFoundException';
    $fault = 'client';
    Message;
    constructor(e) {
      (super({ name: 'ResourceNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.Message = e.Message));
    }
  },
  Xi = class t extends Se {
    static shapeId = 'com.amazonaws.secretsmanager#EncryptionFailure';
    name = 'EncryptionFailure';
    $fault = 'client';
    Message;
    constructor(e) {
      (super({ name: 'EncryptionFailure', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.Message = e.Message));
    }
  },
  Ji = class t extends Se {
    static shapeId = 'com.amazonaws.secretsmanager#LimitExceededException';
    name = 'LimitExceededException';
    $fault = 'client';
    Message;
    constructor(e) {
      (super({ name: 'LimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.Message = e.Message));
    }
  },
  Qi = class t extends Se {
    static shapeId = 'com.amazonaws.secretsmanager#MalformedPolicyDocumentException';
    name = 'MalformedPolicyDocumentException';
    $fault = 'client';
    Message;
    constructor(e) {
      (super({ name: 'MalformedPolicyDocumentException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.Message = e.Message));
    }
  },
  Zi = class t extends Se {
    static shapeId = 'com.amazonaws.secretsmanager#PreconditionNotMetException';
    name = 'PreconditionNotMetException';
    $fault = 'client';
    Message;
    constructor(e) {
      (super({ name: 'PreconditionNotMetException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.Message = e.Message));
    }
  },
  ea = class t extends Se {
    static shapeId = 'com.amazonaws.secretsmanager#ResourceExistsException';
    name = 'ResourceExistsException';
    $fault = 'client';
    Message;
    constructor(e) {
      (super({ name: 'ResourceExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.Message = e.Message));
    }
  },
  ta = class t extends Se {
    static shapeId = 'com.amazonaws.secretsmanager#PublicPolicyException';
    name = 'PublicPolicyException';
    $fault = 'client';
    Message;
    constructor(e) {
      (super({ name: 'PublicPolicyException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.Message = e.Message));
    }
  };
var cw = 'ARN';
var uw = 'CreatedDate';
var lw = 'DecryptionFailure';
var dw = 'EncryptionFailure';
var pw = 'GetSecretValue',
  fw = 'GetSecretValueRequest',
  mw = 'GetSecretValueResponse';
var hw = 'InvalidNextTokenException';
var yw = 'InvalidParameterException',
  gw = 'InvalidRequestException';
var Sw = 'InternalServiceError';
var Ew = 'LimitExceededException';
var Ve = 'Message',
  _w = 'MalformedPolicyDocumentException';
var xw = 'Name';
var Tw = 'PreconditionNotMetException',
  Rw = 'PublicPolicyException';
var bw = 'ResourceExistsException';
var ww = 'ResourceNotFoundException';
var vw = 'SecretBinary',
  Aw = 'SecretBinaryType';
var Iw = 'SecretId';
var Cw = 'SecretString',
  Ow = 'SecretStringType';
var Zg = 'VersionId';
var Dw = 'VersionStage',
  Pw = 'VersionStages';
var tt = 'client',
  je = 'error',
  eS = 'smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager',
  Nw = 'server',
  pe = 'com.amazonaws.secretsmanager',
  tS = new be(eS),
  kw = [-3, eS, 'SecretsManagerServiceException', 0, [], []];
tS.registerError(kw, Se);
var Be = new be(pe),
  Mw = [-3, pe, lw, { [je]: tt }, [Ve], [0]];
Be.registerError(Mw, Vi);
var Lw = [-3, pe, dw, { [je]: tt }, [Ve], [0]];
Be.registerError(Lw, Xi);
var Uw = [-3, pe, Sw, { [je]: Nw }, [Ve], [0]];
Be.registerError(Uw, ji);
var $w = [-3, pe, hw, { [je]: tt }, [Ve], [0]];
Be.registerError($w, qi);
var Fw = [-3, pe, yw, { [je]: tt }, [Ve], [0]];
Be.registerError(Fw, zi);
var Bw = [-3, pe, gw, { [je]: tt }, [Ve], [0]];
Be.registerError(Bw, Ki);
var Hw = [-3, pe, Ew, { [je]: tt }, [Ve], [0]];
Be.registerError(Hw, Ji);
var Gw = [-3, pe, _w, { [je]: tt }, [Ve], [0]];
Be.registerError(Gw, Qi);
var Ww = [-3, pe, Tw, { [je]: tt }, [Ve], [0]];
Be.registerError(Ww, Zi);
var Vw = [-3, pe, Rw, { [je]: tt }, [Ve], [0]];
Be.registerError(Vw, ta);
var jw = [-3, pe, bw, { [je]: tt }, [Ve], [0]];
Be.registerError(jw, ea);
var qw = [-3, pe, ww, { [je]: tt }, [Ve], [0]];
Be.registerError(qw, Yi);
var rS = [tS, Be];
var zw = [0, pe, Aw, 8, 21],
  Kw = [0, pe, Ow, 8, 0];
var Yw = [3, pe, fw, 0, [Iw, Zg, Dw], [0, 0, 0], 1],
  Xw = [3, pe, mw, 0, [cw, xw, Zg, vw, Cw, Pw, uw], [0, 0, 0, [() => zw, 0], [() => Kw, 0], 64, 4]];
var nS = [9, pe, pw, 0, () => Yw, () => Xw];
var oS = (t) => ({
  apiVersion: '2017-10-17',
  base64Decoder: t?.base64Decoder ?? st,
  base64Encoder: t?.base64Encoder ?? it,
  disableHostPrefix: t?.disableHostPrefix ?? !1,
  endpointProvider: t?.endpointProvider ?? Qg,
  extensions: t?.extensions ?? [],
  httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? wg,
  httpAuthSchemes: t?.httpAuthSchemes ?? [
    {
      schemeId: 'aws.auth#sigv4',
      identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
      signer: new er(),
    },
  ],
  logger: t?.logger ?? new xt(),
  protocol: t?.protocol ?? Do,
  protocolSettings: t?.protocolSettings ?? {
    defaultNamespace: 'com.amazonaws.secretsmanager',
    errorTypeRegistries: rS,
    version: '2017-10-17',
    serviceTarget: 'secretsmanager',
  },
  serviceId: t?.serviceId ?? 'Secrets Manager',
  sha256: t?.sha256 ?? jr,
  urlParser: t?.urlParser ?? ct,
  utf8Decoder: t?.utf8Decoder ?? we,
  utf8Encoder: t?.utf8Encoder ?? Ge,
});
var sS = (t) => {
  jn(process.version);
  let e = Jn(t),
    r = () => e().then(Vn),
    n = oS(t);
  In(process.version);
  let o = { profile: t?.profile, logger: n.logger };
  return {
    ...n,
    ...t,
    runtime: 'node',
    defaultsMode: e,
    authSchemePreference: t?.authSchemePreference ?? Y(nn, o),
    bodyLengthChecker: t?.bodyLengthChecker ?? Un,
    credentialDefaultProvider: t?.credentialDefaultProvider ?? $i,
    defaultSocketTimeout: On(t?.requestHandler, 3e5),
    defaultUserAgentProvider:
      t?.defaultUserAgentProvider ?? bo({ serviceId: n.serviceId, clientVersion: Cg.version }),
    maxAttempts: t?.maxAttempts ?? Y(tn, t),
    region: t?.region ?? Y(gr, { ...Yn, ...o }),
    requestHandler: vr.create(t?.requestHandler ?? r),
    retryMode: t?.retryMode ?? Y({ ...To, default: async () => (await r()).retryMode || br }, t),
    streamCollector: t?.streamCollector ?? Gr,
    useDualstackEndpoint: t?.useDualstackEndpoint ?? Y(Fn, o),
    useFipsEndpoint: t?.useFipsEndpoint ?? Y(Bn, o),
    userAgentAppId: t?.userAgentAppId ?? Y(wo, o),
  };
};
ne();
var iS = (t) => {
    let e = t.httpAuthSchemes,
      r = t.httpAuthSchemeProvider,
      n = t.credentials;
    return {
      setHttpAuthScheme(o) {
        let s = e.findIndex((i) => i.schemeId === o.schemeId);
        s === -1 ? e.push(o) : e.splice(s, 1, o);
      },
      httpAuthSchemes() {
        return e;
      },
      setHttpAuthSchemeProvider(o) {
        r = o;
      },
      httpAuthSchemeProvider() {
        return r;
      },
      setCredentials(o) {
        n = o;
      },
      credentials() {
        return n;
      },
    };
  },
  aS = (t) => ({
    httpAuthSchemes: t.httpAuthSchemes(),
    httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
    credentials: t.credentials(),
  });
var cS = (t, e) => {
  let r = Object.assign(vo(t), qn(t), co(t), iS(t));
  return (e.forEach((n) => n.configure(r)), Object.assign(t, Ao(r), zn(r), uo(r), aS(r)));
};
var ra = class extends _t {
  config;
  constructor(...[e]) {
    let r = sS(e || {});
    (super(r), (this.initConfig = r));
    let n = Ag(r),
      o = Eo(n),
      s = xo(o),
      i = Xn(s),
      a = i,
      c = js(a),
      u = vg(c),
      l = cS(u, e?.extensions || []);
    ((this.config = l),
      this.middlewareStack.use(Hn(this.config)),
      this.middlewareStack.use(Ro(this.config)),
      this.middlewareStack.use(Ri(this.config)),
      this.middlewareStack.use(lo(this.config)),
      this.middlewareStack.use(fo(this.config)),
      this.middlewareStack.use(mo(this.config)),
      this.middlewareStack.use(yo(this.config)),
      this.middlewareStack.use(
        Zr(this.config, {
          httpAuthSchemeParametersProvider: bg,
          identityProviderConfigProvider: async (d) => new Qt({ 'aws.auth#sigv4': d.credentials }),
        }),
      ),
      this.middlewareStack.use(en(this.config)));
  }
  destroy() {
    super.destroy();
  }
};
ne();
We();
var uS = Kn(Ig, 'secretsmanager', 'SecretsManagerClient', qs),
  lS = {},
  dS = (t, e, r, n) => [];
var na = class extends uS(lS, dS, 'GetSecretValue', nS) {};
var Ml = require('node:fs/promises');
var Jw = {
    meaning: 'WeChat does not know this login code.',
    cause:
      'errcode 40029: the code is older than five minutes, was cut, or comes from a mini program whose AppID is not WECHAT_APPID.',
    cure: 'Call wx.login again and send its code at once: it lives five minutes and belongs to one mini program, so check the AppID of the project too.',
  },
  Qw = {
    meaning: 'This login code has been used already.',
    cause: 'errcode 40163: the same code came twice, mostly because the mini program sent its request twice.',
    cure: 'A login code works once. Call wx.login again for a new one, and look for requests that are sent twice.',
  },
  Zw = {
    meaning: 'WeChat blocks this user as high-risk.',
    cause: 'errcode 40226: WeChat has its reasons, and does not name them.',
    cure: 'WeChat blocks this user as high-risk. Repeating does not help.',
  },
  rr = {
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
    login_code_invalid: Jw,
    login_code_used: Qw,
    login_rate_limited: {
      meaning: 'This user logs in too often.',
      cause:
        'errcode 45011: the mini program logs in for every request instead of keeping its token for two hours.',
      cure: 'Wait a minute before wx.login is called again for this user.',
    },
    login_user_blocked: Zw,
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
var pS = {
    签名错误: {
      meaning: 'The signature of the request is wrong.',
      cause:
        'WECHAT_MCH_KEY is not the API v2 key of the merchant console, or is the AppSecret; or the sign type is another than the hash.',
      cure: 'Compare WECHAT_MCH_KEY with the console (\u8D26\u6237\u4E2D\u5FC3 \u2192 API\u5B89\u5168) and check WECHAT_SIGN_TYPE; npm run explain takes the signature of a request apart.',
    },
    参数格式错误: {
      meaning: 'WeChat does not take the value of {field}.',
      cause: 'It is empty, too long, too short or of another form.',
      cure: 'Check {source}.',
    },
    缺少参数: {
      meaning: 'The parameter {field} is missing.',
      cause:
        'Its value was empty, or it was sent under another name: v2 writes names in lower case, with underscores.',
      cure: 'Check {source}.',
    },
    必须传openid: {
      meaning: 'The request has no openid.',
      cause:
        'An order of trade_type JSAPI names its payer. A failed login gives no openid, and openId is no openid.',
      cure: 'Let the payer log in first (POST /login), and place the order with that token.',
    },
    'appid and openid not match': {
      meaning: 'The openid belongs to another appid.',
      cause:
        'The payer logged in at another mini program or official account than the one that is sent as appid.',
      cure: 'Compare WECHAT_APPID with the appid in project.config.json of the mini program, and let the payer log in anew.',
    },
    'invalid openid': {
      meaning: 'WeChat does not know this openid.',
      cause: 'It was cut or made up, or it is a unionid.',
      cure: 'Let the payer log in anew: code2Session gives the openid.',
    },
    商户号mch_id与appid不匹配: {
      meaning: 'The merchant number mch_id and the appid are not bound to each other.',
      cause: 'One of them is of another account, or the AppID was never bound to the merchant.',
      cure: 'Check WECHAT_MCH_ID and WECHAT_APPID; bind them at pay.weixin.qq.com under \u4EA7\u54C1\u4E2D\u5FC3, AppID\u8D26\u53F7\u7BA1\u7406.',
    },
    没有JSAPI支付权限: {
      meaning: 'The merchant has no right to JSAPI payment.',
      cause: 'It was not granted, or was taken away.',
      cure: 'Look at pay.weixin.qq.com under \u4EA7\u54C1\u4E2D\u5FC3.',
    },
    XML格式错误: {
      meaning: 'WeChat cannot read the request as XML.',
      cause: 'A bare & or < in a value, another root than xml, or a form or JSON in place of XML.',
      cure: 'Let npm run explain read the request: it names the place.',
    },
    商户订单号重复: {
      meaning: 'The out_trade_no was used with other parameters.',
      cause:
        '201 \u5546\u6237\u8BA2\u5355\u53F7\u91CD\u590D: this number was placed before with another amount, body or payer, or by another system of the merchant.',
      cure: 'Repeat the order just as it was placed first, or take another outTradeNo; give each system an OUT_TRADE_NO_PREFIX of its own.',
    },
    refund_fee大于可退金额: {
      meaning: 'The refund is more than what is left of the payment.',
      cause: 'Earlier refunds of the same payment count, also those that are still under way.',
      cure: 'Ask refundquery for what was refunded, and refund at most the rest: refund_fee in fen.',
    },
    订单已全额退款: {
      meaning: 'The payment is refunded in full already.',
      cause: 'The same refund was asked for under another out_refund_no, or in the merchant console.',
      cure: 'Read the refunds of the order; no further one is possible.',
    },
  },
  fS = {
    appid: 'WECHAT_APPID',
    mch_id: 'WECHAT_MCH_ID',
    sign: 'WECHAT_MCH_KEY and WECHAT_SIGN_TYPE',
    sign_type: 'WECHAT_SIGN_TYPE',
    notify_url: 'NOTIFY_URL; of a refund REFUND_NOTIFY_URL',
    openid: 'the login of the payer (POST /login)',
    body: 'body of the product in the catalogue',
    total_fee: 'the price of the product in the catalogue: whole fen',
    attach: 'attach of the request',
    out_trade_no: 'outTradeNo of the request, and OUT_TRADE_NO_PREFIX',
    time_start: 'the clock of the machine',
    time_expire: 'ORDER_MINUTES, and the clock of the machine',
    spbill_create_ip: 'the address of the client, as the gateway hands it on',
    out_refund_no: 'outRefundNo of the request',
    refund_fee: 'refundFee of the request: whole fen',
    refund_desc: 'reason of the request',
    '*': 'the code that builds the request',
  };
var mS = {
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
  P = class t extends Error {
    name = 'PayError';
    code;
    detail;
    fields;
    facts;
    outTradeNo;
    members;
    constructor(e, r = rr[e].cure, n = {}) {
      (super(`${e}: ${r}`),
        (this.code = e),
        (this.detail = r),
        (this.fields = n.fields ?? []),
        (this.facts = n.facts ?? {}),
        (this.outTradeNo = n.outTradeNo),
        (this.members = n.members ?? {}));
    }
    about(e) {
      let { code: r, detail: n, fields: o, facts: s, members: i } = this;
      return new t(r, n, { fields: o, facts: s, members: i, outTradeNo: e });
    }
  };
var oa = require('node:crypto');
var ev = {
  cert: 'openssl pkcs12 -legacy -in apiclient_cert.p12 -clcerts -nokeys -out apiclient_cert.pem',
  key: 'openssl pkcs12 -legacy -in apiclient_cert.p12 -nocerts -nodes -out apiclient_key.pem',
};
function tv(t) {
  let e = (r) => r[0] === 48 && (r[1] ?? 0) >= 128;
  return e(t) || e(Buffer.from(Buffer.from(t.subarray(0, 64)).toString('latin1'), 'base64'));
}
function nr(t, e) {
  throw new P('merchant_misconfigured', `${t}: ${e}`, { facts: { reason: 'client_certificate' } });
}
function hS(t, e, r) {
  let n = Buffer.from(t).toString('utf8');
  n.includes('-----BEGIN ENCRYPTED PRIVATE KEY-----') &&
    nr(e, 'this key is encrypted; take its password off: openssl pkey -in apiclient_key.pem -out plain.pem.');
  let o = /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/.test(n),
    s = n.includes('-----BEGIN CERTIFICATE-----');
  if (r === 'cert' ? s : o) return n;
  (o || s) && nr(e, 'certificate and key are exchanged; give each in the place of the other.');
  let i = r === 'cert' ? 'certificate' : 'private key',
    a = tv(t) ? 'this is a PKCS#12 (.p12), and a PEM is needed' : `this is no PEM ${i}`;
  nr(
    e,
    `${a}. Give apiclient_${r}.pem, or make it of apiclient_cert.p12 (the password is the merchant number): ${ev[r]}`,
  );
}
function kl(t, e, r, n) {
  let o = { cert: hS(t, r.cert, 'cert'), key: hS(e, r.key, 'key') },
    s;
  try {
    s = new oa.X509Certificate(o.cert);
  } catch {
    nr(r.cert, 'this certificate cannot be read; copy the whole of apiclient_cert.pem.');
  }
  let i;
  try {
    i = (0, oa.createPrivateKey)(o.key);
  } catch {
    nr(r.key, 'this key cannot be read; copy the whole of apiclient_key.pem.');
  }
  s.checkPrivateKey(i) ||
    nr(
      r.key,
      'this key is not that of the certificate; take both out of the same zip of the merchant console.',
    );
  let a = new Date(s.validTo);
  return (
    n > a &&
      nr(
        r.cert,
        `this certificate expired on ${s.validTo}; renew it in the merchant console (\u8D26\u6237\u4E2D\u5FC3 \u2192 API\u5B89\u5168).`,
      ),
    n.getTime() < Date.parse(s.validFrom) &&
      nr(r.cert, `this certificate is not valid before ${s.validFrom}; is the clock right?`),
    { certificate: o, validTo: a }
  );
}
function yS(t, e, r) {
  let n = Math.floor((e.getTime() - r.getTime()) / 864e5);
  n >= 30 ||
    (t.count('CertificateEndsSoon'),
    t.log('warn', 'client certificate', { validTo: e.toISOString(), daysLeft: n }),
    t.flush());
}
function rv() {
  return new ra({
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 500, requestTimeout: 1500, throwOnRequestTimeout: !0 },
  });
}
function nv(t) {
  let e =
      'it has to be JSON with the two PEM texts: {"cert": "\u2026", "key": "\u2026"}; npm run secret makes it.',
    r = new P('merchant_misconfigured', `WECHAT_CERT_SECRET: ${e}`, {
      facts: { reason: 'client_certificate' },
    }),
    n;
  try {
    n = JSON.parse(t);
  } catch {
    throw r;
  }
  let { cert: o, key: s } = n ?? {};
  if (typeof o != 'string' || typeof s != 'string') throw r;
  return { cert: Buffer.from(o, 'utf8'), key: Buffer.from(s, 'utf8') };
}
async function ov(t, e, r) {
  let { SecretString: n = '' } = await t.send(new na({ SecretId: e })),
    { cert: o, key: s } = nv(n);
  return kl(o, s, { cert: 'cert in WECHAT_CERT_SECRET', key: 'key in WECHAT_CERT_SECRET' }, r);
}
async function sv(t, e, r) {
  let [n, o] = await Promise.all([(0, Ml.readFile)(t), (0, Ml.readFile)(e)]);
  return kl(n, o, { cert: 'WECHAT_CERT_FILE', key: 'WECHAT_CERT_KEY_FILE' }, r);
}
function gS(t, { now: e, telemetry: r }, n = rv) {
  let { WECHAT_CERT_SECRET: o, WECHAT_CERT_FILE: s = '', WECHAT_CERT_KEY_FILE: i = '' } = t,
    a;
  async function c() {
    let l = e(),
      d = await (o === void 0 ? sv(s, i, l) : ov(n(), o, l));
    return (yS(r, d.validTo, l), d);
  }
  function u() {
    return (
      (a ??= c().catch((l) => {
        throw ((a = void 0), l);
      })),
      a
    );
  }
  return (
    u().catch(() => {}),
    async () => {
      let { certificate: l, validTo: d } = await u();
      return e() <= d ? l : ((a = void 0), (await u()).certificate);
    }
  );
}
var sa,
  iv = { lang: void 0, message: void 0, abortEarly: void 0, abortPipeEarly: void 0 };
function SS(t) {
  return !t && !sa
    ? iv
    : {
        lang: t?.lang ?? sa?.lang,
        message: t?.message,
        abortEarly: t?.abortEarly ?? sa?.abortEarly,
        abortPipeEarly: t?.abortPipeEarly ?? sa?.abortPipeEarly,
      };
}
var av;
function cv(t) {
  return av?.get(t);
}
var uv;
function lv(t) {
  return uv?.get(t);
}
var dv;
function pv(t, e) {
  return dv?.get(t)?.get(e);
}
function cn(t) {
  let e = typeof t;
  return e === 'string'
    ? `"${t}"`
    : e === 'number' || e === 'bigint' || e === 'boolean'
      ? `${t}`
      : e === 'object' || e === 'function'
        ? ((t && Object.getPrototypeOf(t)?.constructor?.name) ?? 'null')
        : e;
}
function Ne(t, e, r, n, o) {
  let s = o && 'input' in o ? o.input : r.value,
    i = o?.expected ?? t.expects ?? null,
    a = o?.received ?? cn(s),
    c = {
      kind: t.kind,
      type: t.type,
      input: s,
      expected: i,
      received: a,
      message: `Invalid ${e}: ${i ? `Expected ${i} but r` : 'R'}eceived ${a}`,
      requirement: t.requirement,
      path: o?.path,
      issues: o?.issues,
      lang: n.lang,
      abortEarly: n.abortEarly,
      abortPipeEarly: n.abortPipeEarly,
    },
    u = t.kind === 'schema',
    l =
      o?.message ??
      t.message ??
      pv(t.reference, c.lang) ??
      (u ? lv(c.lang) : null) ??
      n.message ??
      cv(c.lang);
  (l !== void 0 && (c.message = typeof l == 'function' ? l(c) : l),
    u && (r.typed = !1),
    r.issues ? r.issues.push(c) : (r.issues = [c]));
}
var Ll;
function ES(t) {
  return (Ll || (Ll = new TextEncoder()), Ll.encode(t).length);
}
function fv(t, e) {
  let r = [...new Set(t)];
  return r.length > 1 ? `(${r.join(` ${e} `)})` : (r[0] ?? 'never');
}
function Ir(t) {
  return (
    (t['~standard'] = { version: 1, vendor: 'valibot', validate: (e) => t['~run']({ value: e }, SS()) }),
    t
  );
}
function _S(t) {
  if (t.path) {
    let e = '';
    for (let r of t.path)
      if (typeof r.key == 'string' || typeof r.key == 'number') e ? (e += `.${r.key}`) : (e += r.key);
      else return null;
    return e;
  }
  return null;
}
var OV = new RegExp(
  '^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$',
  'u',
);
function vt(t, e) {
  return {
    kind: 'validation',
    type: 'check',
    reference: vt,
    async: !1,
    expects: null,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement(r.value) && Ne(this, 'input', r, n), r);
    },
  };
}
function Ul(t) {
  return {
    kind: 'validation',
    type: 'integer',
    reference: Ul,
    async: !1,
    expects: null,
    requirement: Number.isInteger,
    message: t,
    '~run'(e, r) {
      return (e.typed && !this.requirement(e.value) && Ne(this, 'integer', e, r), e);
    },
  };
}
function un(t, e) {
  return {
    kind: 'validation',
    type: 'max_bytes',
    reference: un,
    async: !1,
    expects: `<=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let o = ES(r.value);
        o > this.requirement && Ne(this, 'bytes', r, n, { received: `${o}` });
      }
      return r;
    },
  };
}
function No(t, e) {
  return {
    kind: 'validation',
    type: 'max_value',
    reference: No,
    async: !1,
    expects: `<=${t instanceof Date ? t.toJSON() : cn(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value <= this.requirement) &&
          Ne(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : cn(r.value) }),
        r
      );
    },
  };
}
function $l(t, e) {
  return {
    kind: 'validation',
    type: 'min_bytes',
    reference: $l,
    async: !1,
    expects: `>=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let o = ES(r.value);
        o < this.requirement && Ne(this, 'bytes', r, n, { received: `${o}` });
      }
      return r;
    },
  };
}
function Fl(t, e) {
  return {
    kind: 'validation',
    type: 'min_length',
    reference: Fl,
    async: !1,
    expects: `>=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          r.value.length < this.requirement &&
          Ne(this, 'length', r, n, { received: `${r.value.length}` }),
        r
      );
    },
  };
}
function ko(t, e) {
  return {
    kind: 'validation',
    type: 'min_value',
    reference: ko,
    async: !1,
    expects: `>=${t instanceof Date ? t.toJSON() : cn(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value >= this.requirement) &&
          Ne(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : cn(r.value) }),
        r
      );
    },
  };
}
function At(t, e) {
  return {
    kind: 'validation',
    type: 'regex',
    reference: At,
    async: !1,
    expects: `${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement.test(r.value) && Ne(this, 'format', r, n), r);
    },
  };
}
function Mo(t) {
  return {
    kind: 'transformation',
    type: 'transform',
    reference: Mo,
    async: !1,
    operation: t,
    '~run'(e) {
      return ((e.value = this.operation(e.value)), e);
    },
  };
}
function mv(t, e, r) {
  return typeof t.fallback == 'function' ? t.fallback(e, r) : t.fallback;
}
function xS(t, e, r) {
  return typeof t.default == 'function' ? t.default(e, r) : t.default;
}
function Bl(t, e) {
  return Ir({
    kind: 'schema',
    type: 'array',
    reference: Bl,
    expects: 'Array',
    async: !1,
    item: t,
    message: e,
    '~run'(r, n) {
      let o = r.value;
      if (Array.isArray(o)) {
        ((r.typed = !0), (r.value = []));
        for (let s = 0; s < o.length; s++) {
          let i = o[s],
            a = this.item['~run']({ value: i }, n);
          if (a.issues) {
            let c = { type: 'array', origin: 'value', input: o, key: s, value: i };
            for (let u of a.issues) (u.path ? u.path.unshift(c) : (u.path = [c]), r.issues?.push(u));
            if ((r.issues || (r.issues = a.issues), n.abortEarly)) {
              r.typed = !1;
              break;
            }
          }
          (a.typed || (r.typed = !1), r.value.push(a.value));
        }
      } else Ne(this, 'type', r, n);
      return r;
    },
  });
}
function Hl(t) {
  return Ir({
    kind: 'schema',
    type: 'number',
    reference: Hl,
    expects: 'number',
    async: !1,
    message: t,
    '~run'(e, r) {
      return (typeof e.value == 'number' && !isNaN(e.value) ? (e.typed = !0) : Ne(this, 'type', e, r), e);
    },
  });
}
function Gl(t, e) {
  return Ir({
    kind: 'schema',
    type: 'object',
    reference: Gl,
    expects: 'Object',
    async: !1,
    entries: t,
    message: e,
    '~run'(r, n) {
      let o = r.value;
      if (o && typeof o == 'object') {
        ((r.typed = !0), (r.value = {}));
        for (let s in this.entries) {
          let i = this.entries[s];
          if (
            s in o ||
            ((i.type === 'exact_optional' || i.type === 'optional' || i.type === 'nullish') &&
              i.default !== void 0)
          ) {
            let a = s in o ? o[s] : xS(i),
              c = i['~run']({ value: a }, n);
            if (c.issues) {
              let u = { type: 'object', origin: 'value', input: o, key: s, value: a };
              for (let l of c.issues) (l.path ? l.path.unshift(u) : (l.path = [u]), r.issues?.push(l));
              if ((r.issues || (r.issues = c.issues), n.abortEarly)) {
                r.typed = !1;
                break;
              }
            }
            (c.typed || (r.typed = !1), (r.value[s] = c.value));
          } else if (i.fallback !== void 0) r.value[s] = mv(i);
          else if (
            i.type !== 'exact_optional' &&
            i.type !== 'optional' &&
            i.type !== 'nullish' &&
            (Ne(this, 'key', r, n, {
              input: void 0,
              expected: `"${s}"`,
              path: [{ type: 'object', origin: 'key', input: o, key: s, value: o[s] }],
            }),
            n.abortEarly)
          )
            break;
        }
      } else Ne(this, 'type', r, n);
      return r;
    },
  });
}
function te(t, e) {
  return Ir({
    kind: 'schema',
    type: 'optional',
    reference: te,
    expects: `(${t.expects} | undefined)`,
    async: !1,
    wrapped: t,
    default: e,
    '~run'(r, n) {
      return r.value === void 0 && (this.default !== void 0 && (r.value = xS(this, r, n)), r.value === void 0)
        ? ((r.typed = !0), r)
        : this.wrapped['~run'](r, n);
    },
  });
}
function Lo(t, e) {
  return Ir({
    kind: 'schema',
    type: 'picklist',
    reference: Lo,
    expects: fv(t.map(cn), '|'),
    async: !1,
    options: t,
    message: e,
    '~run'(r, n) {
      return (this.options.includes(r.value) ? (r.typed = !0) : Ne(this, 'type', r, n), r);
    },
  });
}
function qe(t) {
  return Ir({
    kind: 'schema',
    type: 'string',
    reference: qe,
    expects: 'string',
    async: !1,
    message: t,
    '~run'(e, r) {
      return (typeof e.value == 'string' ? (e.typed = !0) : Ne(this, 'type', e, r), e);
    },
  });
}
function fe(...t) {
  return Ir({
    ...t[0],
    pipe: t,
    '~run'(e, r) {
      for (let n of t)
        if (n.kind !== 'metadata') {
          if (e.issues && (n.kind === 'schema' || n.kind === 'transformation')) {
            e.typed = !1;
            break;
          }
          (!e.issues || (!r.abortEarly && !r.abortPipeEarly)) && (e = n['~run'](e, r));
        }
      return e;
    },
  });
}
function ia(t, e, r) {
  let n = t['~run']({ value: e }, SS(r));
  return { typed: n.typed, success: !n.issues, output: n.value, issues: n.issues };
}
var TS = require('node:crypto'),
  Wl = class extends Error {
    name = 'ConfigError';
  },
  hv = new Set([
    'afc518dd47e700681f890780989cb8ab203c42d86ad78e1174eb0538401487ad',
    '9668bfef2b8a047a3fc79619c3b747746c64b6bcd81e5a5a99ee606f1f3b16af',
    'bd8e5dfa8fa42a2e34f38e319fe4210ef2ea09a71a174d925ebd37b9228959d7',
  ]),
  yv = ['WECHAT_APPSECRET', 'WECHAT_MCH_KEY', 'WECHAT_MCH_KEY_PREVIOUS', 'SESSION_SECRET'],
  gv = /(?:^|\.)mch\.weixin\.qq\.com\.?$/i,
  Sv =
    /^(?:localhost\.?|0\.0\.0\.0|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[.*\])$/;
function Ee(t, e) {
  throw new Wl(`${t}: ${e}.`);
}
function RS(t) {
  for (let e of yv) {
    let r = t[e];
    r !== void 0 &&
      hv.has((0, TS.createHash)('sha256').update(r, 'utf8').digest('hex')) &&
      Ee(e, 'this is the value of .env.example, which everybody knows; give your own');
  }
  for (let e of ['NOTIFY_URL', 'REFUND_NOTIFY_URL']) {
    let r = t[e];
    r !== void 0 &&
      (r.startsWith('https://') || Ee(e, 'outside the local stage WeChat needs https'),
      Sv.test(new URL(r).hostname) && Ee(e, 'WeChat cannot reach this machine; give a public address'));
  }
  (t.WECHAT_API_BASE_URL?.startsWith('https://') === !1 &&
    Ee('WECHAT_API_BASE_URL', 'outside the local stage WeChat is reached by https only'),
    t.WECHAT_PAY_BASE_URLS?.every((e) => e.startsWith('https://')) === !1 &&
      Ee('WECHAT_PAY_BASE_URLS', 'outside the local stage WeChat is reached by https only'));
}
function bS(t) {
  let { WECHAT_CERT_SECRET: e, WECHAT_CERT_FILE: r, WECHAT_CERT_KEY_FILE: n } = t;
  (e !== void 0 &&
    (r ?? n) !== void 0 &&
    Ee(
      'WECHAT_CERT_SECRET',
      'WECHAT_CERT_FILE or WECHAT_CERT_KEY_FILE is set too; give the one or the others',
    ),
    !(e !== void 0 || (r !== void 0 && n !== void 0)) &&
      Ee(
        r === void 0 ? 'WECHAT_CERT_FILE' : 'WECHAT_CERT_KEY_FILE',
        'it is missing; WeChat refunds only whoever shows the client certificate: give apiclient_cert.pem as WECHAT_CERT_FILE and apiclient_key.pem as WECHAT_CERT_KEY_FILE, or the ARN of a secret with both as WECHAT_CERT_SECRET',
      ));
}
function wS(t) {
  for (let e of ['WECHAT_PAY_BASE_URLS', 'WECHAT_REFUND_BASE_URLS'])
    t[e]?.some((n) => gv.test(new URL(n).hostname)) !== !0 ||
      t.ALLOW_REAL_WECHAT === 'yes' ||
      Ee(
        e,
        "these are WeChat's real payment hosts, where an order costs money; point it at the simulator, or set ALLOW_REAL_WECHAT=yes",
      );
}
function vS(t) {
  let { STAGE: e, BILLS_BUCKET: r, BILLS_FOLDER: n } = t;
  (r !== void 0 && n !== void 0 && Ee('BILLS_FOLDER', 'BILLS_BUCKET is given too; remove one of them'),
    e === 'local' &&
      r === void 0 &&
      n === void 0 &&
      Ee('BILLS_FOLDER', 'it is missing; give the folder that keeps bills and reports, such as .local/bills'),
    e !== 'local' &&
      r === void 0 &&
      Ee('BILLS_BUCKET', 'it is missing; give the name of the S3 bucket that keeps bills and reports'));
}
function Ce(t, e) {
  return fe(qe(e), At(t, e));
}
function Vl(t) {
  return fe(
    qe(t),
    vt((e) => /^https?:$/.test(URL.canParse(e) ? new URL(e).protocol : ''), t),
    vt((e) => !/[?#@\s]/.test(e), t),
  );
}
function Uo(t, e, r) {
  let n = `give whole ${t} from ${e} to ${r}`;
  return fe(Ce(/^[1-9]\d{0,5}$/, n), Mo(Number), ko(e, n), No(r, n));
}
var ca = 'give the bare address of a host, such as https://api.mch.weixin.qq.com, without a path or a query',
  ua = 'copy the API v2 key (APIv2\u5BC6\u94A5), 32 letters and digits, from the WeChat Pay merchant console',
  Ev = 'copy the AppSecret, 32 letters and digits, from the console of the mini program',
  AS = 'give the name of a DynamoDB table',
  DS = fe(
    Vl(ca),
    vt((t) => !URL.canParse(t) || new URL(t).pathname === '/', ca),
    Mo((t) => t.replace(/\/$/, '')),
  ),
  IS = fe(
    qe(ca),
    Mo((t) => t.split(',').map((e) => e.trim())),
    Bl(DS),
    Fl(1, ca),
  ),
  CS = /^[^\p{Cc}?*"<>|]{1,1024}$/u,
  OS = 'https://api.mch.weixin.qq.com,https://api2.mch.weixin.qq.com',
  jl = {
    STAGE: Ce(/^[a-z][a-z0-9-]{0,19}$/, 'give local, or the name of the deployed stage in small letters'),
    WECHAT_APPID: Ce(
      /^wx[0-9a-f]{16}$/,
      'copy the AppID (wx and 16 hexadecimal digits) from mp.weixin.qq.com',
    ),
    WECHAT_APPSECRET: Ce(/^[0-9A-Za-z]{32}$/, Ev),
    WECHAT_MCH_ID: Ce(
      /^\d{8,10}$/,
      'copy the merchant number (\u5546\u6237\u53F7), 8 to 10 digits, from pay.weixin.qq.com',
    ),
    WECHAT_MCH_KEY: Ce(/^[0-9A-Za-z]{32}$/, ua),
    WECHAT_MCH_KEY_PREVIOUS: te(Ce(/^[0-9A-Za-z]{32}$/, `${ua}, or remove it when the change is over`)),
    WECHAT_SIGN_TYPE: te(Lo(['MD5', 'HMAC-SHA256'], 'give MD5 or HMAC-SHA256'), 'MD5'),
    NOTIFY_URL: fe(
      Vl('give the public https address of payment-notify, without a query'),
      un(256, 'WeChat takes at most 256 bytes'),
    ),
    REFUND_NOTIFY_URL: fe(
      Vl('give the public https address of refund-notify, without a query'),
      un(256, 'WeChat takes at most 256 bytes'),
    ),
    SESSION_SECRET: fe(
      qe('give at least 32 random bytes: openssl rand -hex 32'),
      $l(32, 'give at least 32 random bytes: openssl rand -hex 32'),
      At(/^\S+$/, 'it holds a blank; give at least 32 random bytes: openssl rand -hex 32'),
    ),
    OUT_TRADE_NO_PREFIX: fe(
      te(qe(), ''),
      At(/^[0-9A-Za-z_\-|*]{0,8}$/, 'give 1 to 8 of 0-9 A-Z a-z _ - | *, or remove it for none'),
    ),
    ORDER_MINUTES: te(Uo('minutes', 5, 10080), '1440'),
    MAX_OPEN_ORDERS: te(Uo('orders', 1, 500), '20'),
    CHECK_FIRST_SECONDS: te(Uo('seconds', 1, 3600), '60'),
    CHECK_LONGEST_MINUTES: te(Uo('minutes', 1, 1440), '360'),
    CHECKS_PER_SECOND: te(Uo('checks', 1, 500), '20'),
    ORDERS_TABLE: Ce(/^[0-9A-Za-z_.-]{3,255}$/, AS),
    PRODUCTS_TABLE: Ce(/^[0-9A-Za-z_.-]{3,255}$/, AS),
    EVENT_BUS: Ce(/^[0-9A-Za-z/_.-]{1,256}$/, 'give the name of an EventBridge event bus'),
    WECHAT_API_BASE_URL: te(DS, 'https://api.weixin.qq.com'),
    WECHAT_PAY_BASE_URLS: te(IS, OS),
    WECHAT_REFUND_BASE_URLS: te(
      fe(
        IS,
        vt(
          (t) => t.every((e) => e.startsWith('https://')),
          'give https addresses only: the client certificate is shown there',
        ),
      ),
      OS,
    ),
    WECHAT_SHIPPING: te(
      Lo(
        ['yes'],
        "give yes where WeChat freezes this mini program's money until goods are shipped (\u53D1\u8D27\u4FE1\u606F\u7BA1\u7406), or remove it",
      ),
    ),
    BILLS_BUCKET: te(Ce(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'give the name of an S3 bucket')),
    BILLS_FOLDER: te(Ce(/^[^\p{Cc}?*"<>|]{1,1024}$/u, 'give a folder on this machine, such as .local/bills')),
    WECHAT_CERT_SECRET: te(
      Ce(
        /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[0-9A-Za-z/_+=.@-]{1,512}$/,
        'give the ARN of the secret that holds the client certificate as JSON: {"cert": "\u2026PEM\u2026", "key": "\u2026PEM\u2026"}',
      ),
    ),
    WECHAT_CERT_FILE: te(Ce(CS, 'give the path of apiclient_cert.pem')),
    WECHAT_CERT_KEY_FILE: te(Ce(CS, 'give the path of apiclient_key.pem')),
    ALLOW_REAL_WECHAT: te(Lo(['yes'], 'give yes, or remove it')),
  };
var _v = {
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
  'npm start': Object.keys(jl),
};
function PS(t, e = process.env) {
  let r = {};
  for (let o of _v[t]) {
    let s = e[o];
    s?.trim() === '' && Ee(o, 'it is blank; give it a value or remove it');
    let i = ia(jl[o], s);
    if (!i.success) {
      let a = i.issues[0].message;
      Ee(o, s === void 0 ? `it is missing; ${a}` : a);
    }
    r[o] = i.output;
  }
  let n = r;
  return (
    n.WECHAT_MCH_KEY !== void 0 &&
      n.WECHAT_MCH_KEY === n.WECHAT_APPSECRET &&
      Ee('WECHAT_MCH_KEY', `it equals WECHAT_APPSECRET, and these are two different secrets; ${ua}`),
    n.WECHAT_MCH_KEY !== void 0 &&
      n.WECHAT_MCH_KEY === n.WECHAT_MCH_KEY_PREVIOUS &&
      Ee('WECHAT_MCH_KEY_PREVIOUS', 'it equals WECHAT_MCH_KEY; give the key before the change, or remove it'),
    n.SESSION_SECRET !== void 0 &&
      n.SESSION_SECRET === n.WECHAT_MCH_KEY &&
      Ee('SESSION_SECRET', 'it equals WECHAT_MCH_KEY; give it random bytes of its own: openssl rand -hex 32'),
    'BILLS_BUCKET' in r && vS(n),
    'WECHAT_CERT_SECRET' in r && bS(n),
    n.STAGE === 'local' ? wS(n) : RS(n),
    r
  );
}
var xv = [15, 33, 33, 36, 41, 41];
function Tv(...t) {
  return `${t
    .map((r, n) => r.padEnd(xv[n] ?? 0))
    .join(' ')
    .trimEnd()}
`;
}
var LV = Tv(
  'kind',
  'outTradeNo',
  'transactionId',
  'outRefundNo',
  'there (WeChat)',
  'here (books)',
  'explained by',
);
function NS(t, e) {
  switch (e.kind) {
    case 'created':
      return (t.count('OrdersCreated'), { outTradeNo: e.outTradeNo });
    case 'anomaly':
      return (
        t.count('Anomalies', e.anomaly),
        { outcome: 'anomaly', anomaly: e.anomaly, recorded: e.recorded }
      );
    case 'refused':
      return { outcome: 'refused', refusal: e.refusal };
    case 'unknown_order':
      return (t.count('UnknownOrders'), { outcome: e.kind });
    case 'shipment_refused':
      return (t.count('ShipmentsRefused', String(e.errcode)), { outcome: e.kind, errcode: e.errcode });
    case 'unshipped':
      return (t.count('OrdersUnshipped'), { outcome: e.kind, outTradeNo: e.outTradeNo });
    case 'refund':
      return (
        (e.refundStatus === 'CHANGE' || e.refundStatus === 'REFUNDCLOSE') &&
          t.count('RefundsAbnormal', e.refundStatus),
        e.givenUp && t.count('RefundsGivenUp', e.givenUp),
        { outRefundNo: e.outRefundNo, refundStatus: e.refundStatus }
      );
    case 'shipment_uploaded':
    case 'shipment_pending':
    case 'settled':
    case 'duplicate':
    case 'closed':
    case 'open':
      return { outcome: e.kind };
  }
}
function kS(t, e) {
  if (e instanceof P) {
    let { code: r, facts: n, outTradeNo: o } = e;
    return (
      (r === 'merchant_misconfigured' || r === 'wechat_refused') &&
        t.count('WechatRefusals', String(n.errCode ?? n.errcode ?? n.reason ?? 'return_code')),
      n.reason === 'ambiguous' && t.count('AmbiguousMessages'),
      r === 'refund_funds_short' && t.count('FundsShort'),
      { ...n, code: r, ...(o !== void 0 && { outTradeNo: o }) }
    );
  }
  if (e instanceof Error) {
    let { name: r, message: n, stack: o } = e;
    return { code: 'internal_error', errorName: r, errorMessage: n, stack: o };
  }
  return { code: 'internal_error', errorName: typeof e };
}
var HV = 1440 * 6e4;
function MS(t) {
  let e = new Map(Object.entries(t.headers ?? {}).map(([n, o]) => [n.toLowerCase(), o ?? ''])),
    r = t.requestContext;
  return {
    requestId: r?.requestId ?? '',
    route: t.routeKey ?? '',
    header: (n) => e.get(n.toLowerCase()),
    pathParameter: (n) => t.pathParameters?.[n],
    query: t.queryStringParameters ?? {},
    body: Buffer.from(t.body ?? '', t.isBase64Encoded === !0 ? 'base64' : 'utf8'),
    sourceIp: r?.http?.sourceIp ?? '',
  };
}
function US(t, e) {
  return {
    statusCode: t,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(e),
  };
}
var LS = 10,
  Rv = { wechat_unavailable: 5, login_rate_limited: 60, refund_too_soon: 60 };
function $S(t) {
  let {
      code: e,
      detail: r,
      fields: n,
      outTradeNo: o,
      members: s,
    } = t instanceof P ? t : new P('internal_error'),
    { status: i } = mS[e],
    a = Rv[e];
  return {
    statusCode: i,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...(a !== void 0 && { 'retry-after': String(a) }),
      ...(i === 401 && { 'www-authenticate': 'Bearer' }),
    },
    body: JSON.stringify({
      type: `urn:problem-type:miniprogram-pay:${e}`,
      title: rr[e].meaning,
      status: i,
      code: e,
      detail: r,
      ...(o !== void 0 && { outTradeNo: o }),
      ...s,
      ...(n.length > 0 && { errors: n.slice(0, LS) }),
      ...(n.length > LS && { errorCount: n.length }),
    }),
  };
}
function bv(t, e) {
  return t >= 500 || e.anomaly !== void 0
    ? 'error'
    : t >= 400 || e.refusal !== void 0 || e.unanswered !== void 0
      ? 'warn'
      : 'info';
}
function FS(t, e, r = $S) {
  return async (n) => {
    let o = t.now().getTime(),
      s = MS(n),
      i = {},
      a;
    try {
      a = await e(s, (u) => {
        i = { ...i, ...u };
      });
    } catch (u) {
      ((a = r(u)), (i = { ...i, ...kS(t.telemetry, u) }));
    }
    let c = a.statusCode;
    return (
      t.telemetry.log(bv(c, i), 'request', {
        requestId: s.requestId,
        route: s.route,
        status: c,
        durationMs: t.now().getTime() - o,
        ...i,
      }),
      t.telemetry.flush(),
      a
    );
  };
}
var BS = 64;
function wv(t) {
  let e = Array.from(t);
  return e.length <= BS ? t : `${e.slice(0, BS).join('')}\u2026`;
}
function HS(t) {
  let e = Array.from(t, ({ field: n, detail: o }) => ({ field: wv(n), detail: o })),
    [r] = e;
  return new P('field_invalid', `${r?.field ?? ''}: ${r?.detail ?? ''}`, { fields: e });
}
var GS = 16 * 1024;
function vv(t) {
  return typeof t == 'object' && t !== null && !Array.isArray(t);
}
function Av(t) {
  let e;
  try {
    e = JSON.parse(t);
  } catch {
    throw new P('request_malformed', 'The body is not JSON. Send an object, such as {"sku": "\u2026"}.');
  }
  if (vv(e)) return { kind: 'json', fields: e };
  throw new P(
    'request_malformed',
    'The body is JSON but not an object. Send an object, such as {"sku": "\u2026"}.',
  );
}
function Iv(t) {
  let e = [...new URLSearchParams(t)],
    r = Object.fromEntries(e);
  if (Object.keys(r).length < e.length)
    throw new P('request_malformed', 'A field of the form stands twice. Send each once.');
  return { kind: 'form', fields: r };
}
function Cv(t) {
  if (t.body.byteLength > GS) throw new P('request_too_large', `Send at most ${GS} bytes.`);
  let e;
  try {
    e = new TextDecoder('utf-8', { fatal: !0 }).decode(t.body);
  } catch {
    throw new P('request_malformed', 'The body is not valid UTF-8.');
  }
  let r = (t.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (r === 'application/json') return Av(e);
  if (r === 'application/x-www-form-urlencoded') return Iv(e);
  throw new P('content_type_unsupported');
}
var Ov = 'Send a number, not a text: 520, and not "520".';
function WS(t, e, r) {
  return fe(Hl(r), Ul(r), ko(t, r), No(e, r));
}
function Dv(t) {
  return t.replace(/_([a-z])/g, (e, r) => r.toUpperCase());
}
function Pv(t, e) {
  let r = Dv(t);
  return e.includes(r)
    ? { field: t, detail: `There is no such field; did you mean ${r}?` }
    : { field: t, detail: `There is no such field. This request takes ${e.join(', ')}.` };
}
function VS(t, e, r = []) {
  let { kind: n, fields: o } = Cv(t),
    s = Object.keys(e.entries),
    i = Object.fromEntries(
      s.map((l) => {
        let d = Object.hasOwn(o, l) ? o[l] : void 0,
          p = n === 'form' && r.includes(l) && /^(?:0|[1-9]\d{0,14})$/.test(String(d));
        return [l, p ? Number(d) : d];
      }),
    ),
    a = ia(e, i),
    c = Object.keys(o).filter((l) => !s.includes(l));
  if (a.success && c.length === 0) return a.output;
  let u = new Map(c.map((l) => [l, Pv(l, s)]));
  for (let l of a.issues ?? []) {
    let d = _S(l) ?? '',
      f = n === 'json' && r.includes(d) && typeof l.input == 'string' ? `${Ov} ${l.message}` : l.message;
    u.has(d) || u.set(d, { field: d, detail: f });
  }
  throw HS(u.values());
}
function jS(t) {
  return !t.includes(']]>') && !/[&=\p{Cc}\p{Surrogate}\uFFFD-\uFFFF]/u.test(t);
}
var qS = 'Send the number of the order: 6 to 32 of 0-9 A-Z a-z _ - | *',
  ql =
    'Send a number of your own for this refund: 1 to 64 of 0-9 A-Z a-z _ - | * @. The same number is refunded once, however often it is sent.',
  Nv = 'Send a whole number of fen (100 is one yuan), at least 1.',
  zl =
    'Send at most 80 bytes of UTF-8 without & or = or ]]> or control characters: the payer reads it, and WeChat signs it without escaping it.',
  zS = 'Send the transactionId of an anomaly of the order, or leave it out to refund the payment itself.',
  kv = Gl({
    outTradeNo: fe(qe(qS), At(/^[0-9A-Za-z_\-|*]{6,32}$/, qS)),
    outRefundNo: fe(
      qe(ql),
      At(/^[0-9A-Za-z_\-|*@]{1,64}$/, ql),
      vt((t) => !(t in Object.prototype), ql),
    ),
    refundFee: WS(1, 1e10, Nv),
    reason: te(fe(qe(zl), un(80, zl), vt(jS, zl))),
    transactionId: te(fe(qe(zS), At(/^[0-9A-Za-z]{1,32}$/, zS))),
  });
function KS(t) {
  let { outTradeNo: e, outRefundNo: r, refundFee: n, reason: o, transactionId: s } = VS(t, kv, ['refundFee']);
  return {
    outTradeNo: e,
    outRefundNo: r,
    refundFee: n,
    ...(o !== void 0 && o !== '' && { reason: o }),
    ...(s !== void 0 && { transactionId: s }),
  };
}
function YS(t, e) {
  let {
      outRefundNo: r,
      transactionId: n,
      refundFee: o,
      totalFee: s,
      reason: i,
      refundStatus: a,
      createdAt: c,
    } = e,
    { refundId: u, refundRecvAccout: l, successTime: d, errCode: p, errCodeDes: f } = e;
  return {
    outTradeNo: t,
    outRefundNo: r,
    transactionId: n,
    refundFee: o,
    totalFee: s,
    ...(i !== void 0 && { reason: i }),
    refundStatus: a,
    ...(u !== void 0 && { refundId: u }),
    ...(l !== void 0 && { refundRecvAccout: l }),
    ...(d !== void 0 && { successTime: d }),
    ...(p !== void 0 && { errCode: p }),
    ...(f !== void 0 && { errCodeDes: f }),
    createdAt: c,
  };
}
var JS = require('node:crypto'),
  Kl = 16;
function ln(t) {
  return ((0, JS.createHash)('sha256').update(t, 'utf8').digest()[0] ?? 0) % Kl;
}
var Mv = 4;
var XS = (t, e) => Array.from({ length: e }, (r, n) => t + n),
  a4 = [XS(Kl, Mv), XS(0, Kl)];
function Lv({ tradeState: t, totalFee: e, refundedFee: r = 0 }) {
  return (t === 'SUCCESS' || t === 'REFUND') && r < e;
}
function Uv(t) {
  for (let e of ['shippingCorrection', 'shipping']) {
    let r = t[e];
    if (r?.shippingState === 'PENDING') return { slot: e, shipment: r };
  }
}
function $v({ attemptedAt: t, uploadTime: e }) {
  let r = Date.parse(t) - Date.parse(e);
  return Date.parse(t) + Math.min(Math.max(r, 6e4), 216e5);
}
function Fv({ timeEnd: t, shipping: e, unshippedNotedAt: r }) {
  if (t === void 0 || e?.shippingState === 'UPLOADED') return;
  let n = Date.parse(t) + 1728e5;
  return r === void 0 ? n : Math.max(n, Date.parse(r) + 864e5);
}
function QS(t, e) {
  if (!e || !Lv(t)) return;
  let r = Uv(t),
    n = [r && $v(r.shipment), Fv(t)].filter((o) => o !== void 0);
  return n.length === 0 ? void 0 : new Date(Math.min(...n)).toISOString();
}
var Bv = ['RESERVED', 'PROCESSING', 'SUCCESS', 'CHANGE'],
  Hv = ['RESERVED', 'PROCESSING', 'CHANGE'],
  ZS = ['PROCESSING', 'SUCCESS', 'CHANGE', 'REFUNDCLOSE'],
  la = 6e4,
  Gv = 1440 * la,
  Yl = { RESERVED: 15 * la, PROCESSING: 360 * la, CHANGE: Gv };
function It(t, e) {
  return Object.hasOwn(t.refunds, e) ? t.refunds[e] : void 0;
}
function Xl({ refundStatus: t }) {
  return Hv.includes(t);
}
function Wv(t) {
  return Object.values(t.refunds).filter(Xl);
}
function da(t, e) {
  return Object.values(t.refunds)
    .filter((r) => r.transactionId === e && Bv.includes(r.refundStatus))
    .reduce((r, { refundFee: n }) => r + n, 0);
}
function Vv({ refundStatus: t, requestedAt: e }, r) {
  if (t === 'CHANGE') return r.getTime() + Yl.CHANGE;
  let n = t === 'RESERVED' ? Yl.RESERVED : Yl.PROCESSING,
    o = r.getTime() - Date.parse(e);
  return r.getTime() + Math.min(Math.max(o, la), n);
}
function Jl({ dueShard: t, dueAt: e, ...r }, n, o) {
  let s = Wv(r).map((a) => Vv(a, n));
  r.tradeState === 'NOTPAY' && e !== void 0 && s.push(Date.parse(e));
  let i = QS(r, o);
  return (
    i !== void 0 && s.push(Date.parse(i)),
    s.length === 0
      ? r
      : { ...r, dueShard: t ?? ln(r.outTradeNo), dueAt: new Date(Math.min(...s)).toISOString() }
  );
}
function jv(t, e, r) {
  let { closedAt: n, ...o } = t,
    { transactionId: s } = t,
    i = Object.values(e.refunds).filter((c) => c.transactionId === s);
  if (i.length === 0) return t;
  let a = i.some(({ refundStatus: c }) => ZS.includes(c) && c !== 'REFUNDCLOSE');
  return { ...o, refundedFee: da(e, s), ...(a && { closedAt: n ?? r.toISOString() }) };
}
function dn(t, e, r, n) {
  let o = { ...t.refunds, [e.outRefundNo]: e },
    { transactionId: s } = t,
    i = e.transactionId === s,
    a = Object.entries(t.anomalies).map(([u, l]) => [u, jv(l, { refunds: o }, r)]),
    c = {
      ...t,
      refunds: o,
      anomalies: Object.fromEntries(a),
      ...(s !== void 0 && { refundedFee: da({ refunds: o }, s) }),
      ...(i && ZS.includes(e.refundStatus) && { tradeState: 'REFUND' }),
      updatedAt: r.toISOString(),
    };
  return Jl(c, r, n);
}
function eE(t, e, r, n) {
  let o = It(t, e.outRefundNo) === void 0;
  return {
    ...dn(t, e, r, n),
    refundCount: (t.refundCount ?? 0) + (o ? 1 : 0),
    lastRefundAt: r.toISOString(),
  };
}
var qv = 5,
  zv = 60 * 6e4;
async function Ql(t, e, r, n) {
  let { isShippingOn: o } = t,
    { outRefundNo: s } = r,
    i = e;
  for (let a = 0; a < qv; a += 1) {
    let c = i && It(i, s);
    if (i === void 0 || c === void 0) break;
    let u = t.now(),
      l = Kv(c, r, n, u);
    if (l === c && !Xl(c))
      return (t.witness({ kind: 'refund', outRefundNo: s, refundStatus: c.refundStatus }), i);
    let d = l === c ? Jl(i, u, o) : dn(i, l, u, o),
      p = await t.refunds.write(i, d);
    if (p.written) {
      let f = l.refundStatus === 'REFUSED';
      return (
        t.witness({
          kind: 'refund',
          outRefundNo: s,
          refundStatus: l.refundStatus,
          ...(f && { givenUp: l.errCode === $o ? $o : 'NOT_EXIST' }),
        }),
        { ...d, sequence: (i.sequence ?? 0) + 1 }
      );
    }
    i = p.order;
  }
  throw new Error('a refund could not be written down: its order kept changing, or is gone');
}
function Kv(t, e, r, n) {
  let { refundStatus: o } = t;
  if (o === 'SUCCESS' || o === 'REFUNDCLOSE') return t;
  let s = o === 'PROCESSING' || o === 'CHANGE';
  switch (r.kind) {
    case 'refund': {
      let { refundStatus: i, refundId: a, refundRecvAccout: c, successTime: u } = r;
      return i === o || (o === 'CHANGE' && i === 'PROCESSING')
        ? t
        : {
            ...t,
            refundStatus: i,
            refundId: a,
            ...(c !== void 0 && { refundRecvAccout: c }),
            ...(u !== void 0 && { successTime: u }),
            updatedAt: n.toISOString(),
          };
    }
    case 'not_exist': {
      if (s && tE(t, n)) throw rE('and now knows none of its number');
      return o !== 'RESERVED' || t.requestedAt !== e.requestedAt || !tE(t, n)
        ? t
        : { ...t, refundStatus: 'REFUSED', updatedAt: n.toISOString() };
    }
    case 'used_otherwise':
      if (s) throw rE('and now calls its number another one');
      return o === 'REFUSED' ? t : { ...t, refundStatus: 'REFUSED', errCode: $o, updatedAt: n.toISOString() };
  }
}
var $o = 'OUT_REFUND_NO_USED';
function tE({ requestedAt: t }, e) {
  return e.getTime() - Date.parse(t) >= zv;
}
function rE(t) {
  return new P(
    'wechat_answer_invalid',
    `WeChat Pay has accepted this refund, ${t}. Nothing was changed; look at the refund in the merchant console.`,
    { facts: { reason: 'out_refund_no' } },
  );
}
var Yv = 50,
  Xv = 6e4,
  Jv = 365 * 24 * 60 * 6e4;
function Qv(t, e) {
  let { transactionId: r, totalFee: n, feeType: o, timeEnd: s } = t;
  if (r !== void 0 && s !== void 0 && (e ?? r) === r)
    return { transactionId: r, totalFee: n, feeType: o, timeEnd: s, isAnomaly: !1 };
  let i = Object.values(t.anomalies).find((a) => a.transactionId === e);
  return i && { ...Zv(i), isAnomaly: !0 };
}
function Zv(t) {
  let { transactionId: e, totalFee: r, feeType: n, timeEnd: o } = t;
  return { transactionId: e, totalFee: r, feeType: n, timeEnd: o };
}
function nE(t, e, r) {
  let n = It(t, e.outRefundNo),
    o = Qv(t, e.transactionId);
  if (n !== void 0) {
    if (!(
      n.refundFee === e.refundFee &&
      n.reason === e.reason &&
      n.transactionId === (e.transactionId ?? t.transactionId)
    ))
      return { kind: 'refused', refusal: 'refund_differs' };
    if (n.refundStatus === 'RESERVED') return { kind: 'send_again', refund: n };
    if (n.refundStatus !== 'REFUSED') return { kind: 'known', refund: n };
  }
  if (o === void 0)
    return {
      kind: 'refused',
      refusal: e.transactionId === void 0 ? 'order_not_paid' : 'refund_transaction_unknown',
    };
  if (o.feeType !== 'CNY') return { kind: 'refused', refusal: 'refund_currency' };
  if (r.getTime() - Date.parse(o.timeEnd) >= Jv) return { kind: 'refused', refusal: 'refund_too_late' };
  if (n === void 0 && (t.refundCount ?? 0) >= Yv) return { kind: 'refused', refusal: 'refund_too_many' };
  let s = o.totalFee - da(t, o.transactionId);
  return e.refundFee > s
    ? { kind: 'refused', refusal: 'refund_over_rest', rest: s }
    : t.lastRefundAt !== void 0 && r.getTime() < Date.parse(t.lastRefundAt) + Xv
      ? { kind: 'refused', refusal: 'refund_too_soon' }
      : { kind: 'reserve', target: o };
}
function eA(t, e) {
  return t.appId === e.appId && t.mchId === e.mchId;
}
function oE(t, e) {
  if (!eA(t, e)) throw new P('order_other_merchant');
}
var sE = 5;
async function iE(t, e, r) {
  let n = await t.orders.get(r.outTradeNo);
  if (n === void 0) throw new P('order_not_found');
  try {
    oE(n, t.merchant);
    let o = await tA(t, e, n, r);
    return o.step === 'known'
      ? { refund: o.refund, created: !1 }
      : { refund: await sA(t, o), created: o.step === 'reserved' };
  } catch (o) {
    throw o instanceof P ? o.about(r.outTradeNo) : o;
  }
}
async function tA(t, e, r, n) {
  let o = r,
    s,
    i = !1;
  for (let a = 0; a < sE; a += 1) {
    let c = t.now(),
      u = nE(o, n, c);
    if (u.kind === 'refused') throw aE(u.refusal, u.rest);
    if (u.kind === 'known') return { step: 'known', refund: u.refund };
    if (((s ??= await t.openRefund()), u.kind === 'reserve' && u.target.isAnomaly && !i)) {
      (await oA(t, o, u.target), (i = !0));
      continue;
    }
    let l = u.kind === 'reserve',
      d = l
        ? nA(u.target, e, n, c)
        : { ...u.refund, requestedAt: rA(u.refund, c), updatedAt: c.toISOString() },
      p = l ? eE(o, d, c, t.isShippingOn) : dn(o, d, c, t.isShippingOn),
      f = await t.refunds.write(o, p);
    if (f.written) {
      let m = (o.sequence ?? 0) + 1;
      return { step: l ? 'reserved' : 'sent_again', order: { ...p, sequence: m }, refund: d, call: s };
    }
    if (f.order === void 0) break;
    o = f.order;
  }
  throw new Error('a refund could not be written down: its order kept changing, or is gone');
}
function rA({ requestedAt: t }, e) {
  return new Date(Math.max(e.getTime(), Date.parse(t) + 1)).toISOString();
}
function nA(t, e, r, n) {
  let o = n.toISOString();
  return {
    outRefundNo: r.outRefundNo,
    transactionId: t.transactionId,
    refundFee: r.refundFee,
    totalFee: t.totalFee,
    ...(r.reason !== void 0 && { reason: r.reason }),
    notifyUrl: e,
    refundStatus: 'RESERVED',
    requestedAt: o,
    createdAt: o,
    updatedAt: o,
  };
}
async function oA(t, e, r) {
  let n = await t.queryTransaction(e, r.transactionId);
  if (n.kind !== 'paid' && n.kind !== 'paid_elsewhere') throw aE('order_not_paid');
  if (!(n.payment.totalFee === r.totalFee && n.payment.feeType === r.feeType))
    throw new P(
      'wechat_answer_invalid',
      'WeChat Pay now names another amount for this transaction than when it was paid. Nothing was refunded; look at it in the merchant console.',
      { facts: { reason: 'total_fee', transactionId: r.transactionId } },
    );
}
async function sA(t, { step: e, order: r, refund: n, call: o }) {
  let { outRefundNo: s } = n,
    i = await o(r, n);
  switch (i.kind) {
    case 'accepted': {
      let a = { kind: 'refund', refundStatus: 'PROCESSING', refundId: i.refundId },
        c = await Ql(t, r, n, a);
      return It(c, s) ?? n;
    }
    case 'refused':
      throw (e === 'reserved' && i.isAlone && (await iA(t, r, n, i)), i.because);
    case 'unclear': {
      let a = await Ql(t, r, n, await t.queryRefund(r, n)),
        c = It(a, s) ?? n;
      if (c.errCode === $o) throw new P('refund_number_used');
      if (c.refundStatus === 'RESERVED' || c.refundStatus === 'REFUSED') throw i.because;
      return c;
    }
  }
}
async function iA(t, e, r, { errCode: n, errCodeDes: o }) {
  let s = e;
  for (let i = 0; i < sE; i += 1) {
    let a = s && It(s, r.outRefundNo);
    if (s === void 0 || a?.refundStatus !== 'RESERVED' || a.requestedAt !== r.requestedAt) return;
    let c = t.now(),
      u = { ...a, refundStatus: 'REFUSED', errCode: n, errCodeDes: o, updatedAt: c.toISOString() },
      l = await t.refunds.write(s, dn(s, u, c, t.isShippingOn));
    if (l.written) return;
    s = l.order;
  }
  throw new Error('a refund could not be given back: its order kept changing');
}
function aE(t, e = 0) {
  return t !== 'refund_over_rest'
    ? new P(t)
    : new P(
        t,
        `Of this payment ${e} fen are left: the others went back, or are reserved for refunds. Ask for at most ${e}.`,
      );
}
var Zl = require('node:crypto');
var aA = 128,
  or,
  pn;
function cA(t) {
  if (t < 0) throw new RangeError('Wrong ID size');
  try {
    !or || or.length < t
      ? ((or = Buffer.allocUnsafe(t * aA)), Zl.webcrypto.getRandomValues(or), (pn = 0))
      : pn + t > or.length && (Zl.webcrypto.getRandomValues(or), (pn = 0));
  } catch (e) {
    throw ((or = void 0), e);
  }
  pn += t;
}
function uA(t) {
  return (cA((t |= 0)), or.subarray(pn - t, pn));
}
function lA(t, e, r) {
  let n = 256 - (256 % t.length);
  if (n === 256) {
    let s = t.length - 1;
    return (i = e) => {
      if (!i) return '';
      let a = '';
      for (;;) {
        let c = r(i),
          u = i;
        for (; u--;) if (((a += t[c[u] & s]), a.length >= i)) return a;
      }
    };
  }
  let o = Math.ceil((1.6 * 256 * e) / n);
  return (s = e) => {
    if (!s) return '';
    let i = '';
    for (;;) {
      let a = r(o),
        c = o;
      for (; c--;) if (a[c] < n && ((i += t[a[c] % t.length]), i.length >= s)) return i;
    }
  };
}
function cE(t, e = 21) {
  return lA(t, e, uA);
}
var uE = require('node:timers/promises'),
  lE = () => new Date(),
  dE = (t) => AbortSignal.timeout(t),
  pE = (t) => (0, uE.setTimeout)(t),
  fE = cE('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
var ed = { PRETTY: 4, COMPACT: 0 };
var j = { TRACE: 6, DEBUG: 8, INFO: 12, WARN: 16, ERROR: 20, CRITICAL: 24, SILENT: 28 },
  mE = ['level', 'message', 'sampling_rate', 'service', 'timestamp'],
  hE = 'Uncaught error detected, flushing log buffer before exit';
var td = 'AWS_LAMBDA_INITIALIZATION_TYPE',
  yE = 'AWS_LAMBDA_MAX_CONCURRENCY',
  gE = 'POWERTOOLS_DEV',
  SE = 'POWERTOOLS_SERVICE_NAME',
  EE = '_X_AMZN_TRACE_ID';
var _e = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = process.env[t];
    if (n === void 0) {
      if (e !== void 0) return e;
      throw r ? new Error(r) : new Error(`Environment variable ${t} is required`);
    }
    return n.trim();
  },
  _E = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = _e({ key: t, defaultValue: String(e), errorMessage: r }),
      o = Number(n);
    if (Number.isNaN(o)) throw new TypeError(`Environment variable ${t} must be a number`);
    return o;
  },
  dA = new Set(['1', 'y', 'yes', 't', 'true', 'on']),
  pA = new Set(['0', 'n', 'no', 'f', 'false', 'off']),
  Fo = ({ key: t, defaultValue: e, errorMessage: r, extendedParsing: n }) => {
    let s = _e({ key: t, defaultValue: String(e), errorMessage: r }).toLowerCase();
    if (n) {
      if (dA.has(s)) return !0;
      if (pA.has(s)) return !1;
    }
    if (s !== 'true' && s !== 'false') throw new Error(`Environment variable ${t} must be a boolean`);
    return s === 'true';
  },
  Cr = () => {
    try {
      return Fo({ key: gE, extendedParsing: !0 });
    } catch {
      return !1;
    }
  };
var xE = () => _e({ key: SE, defaultValue: '' }),
  fA = () => {
    let t = globalThis.awslambda?.InvokeStore?.getXRayTraceId() ?? _e({ key: EE, defaultValue: '' });
    if (t === '') return;
    if (!t.includes('=')) return { Root: t };
    let e = {};
    for (let r of t.split(';')) {
      let [n, o] = r.split('=');
      e[n] = o;
    }
    return e;
  };
var TE = () => _e({ key: yE, defaultValue: '' }) !== '',
  Bo = () => fA()?.Root;
var Ho = class {
  #e = !1;
  formatError(e) {
    let { name: r, message: n, stack: o, cause: s, ...i } = e,
      a = {
        name: r,
        location: this.getCodeLocation(e.stack),
        message: n,
        stack:
          Cr() && typeof o == 'string'
            ? o?.split(`
`)
            : o,
        cause: s instanceof Error ? this.formatError(s) : s,
      };
    for (let c in e)
      typeof c == 'string' && !['name', 'message', 'stack', 'cause'].includes(c) && (a[c] = i[c]);
    return a;
  }
  formatTimestamp(e) {
    let n = _e({ key: 'TZ', defaultValue: '' });
    return n && !n.includes('UTC') ? this.#r(e, n) : e.toISOString();
  }
  getCodeLocation(e) {
    if (!e) return '';
    let r = e.split(`
`),
      n = /\(([^()]*?):(\d+?):(\d+?)\)\\?$/;
    for (let o of r) {
      let s = n.exec(o);
      if (Array.isArray(s)) return `${s[1]}:${Number(s[2])}`;
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
  #o = (e) => {
    let r = '2-digit';
    return new Intl.DateTimeFormat('en', {
      hourCycle: 'h23',
      year: 'numeric',
      month: r,
      day: r,
      hour: r,
      minute: r,
      second: r,
      timeZone: e,
    });
  };
  #r(e, r) {
    let n = this.#t(r),
      {
        year: o,
        month: s,
        day: i,
        hour: a,
        minute: c,
        second: u,
      } = this.#o(n)
        .formatToParts(e)
        .reduce((S, R) => ((S[R.type] = R.value), S), {}),
      l = `${o}-${s}-${i}T${a}:${c}:${u}`,
      d = n === r ? -e.getTimezoneOffset() : 0,
      p = d >= 0 ? '+' : '-',
      f = Math.abs(Math.floor(d / 60))
        .toString()
        .padStart(2, '0'),
      m = Math.abs(d % 60)
        .toString()
        .padStart(2, '0'),
      g = e.getMilliseconds().toString().padStart(3, '0'),
      y = `${p}${f}:${m}`;
    return `${l}.${g}${y}`;
  }
};
var pa = '2.36.0';
var $4 = process.env.AWS_EXECUTION_ENV || 'NA';
var mA = new Set(['__proto__', 'constructor']),
  Go = (t) => {
    if (typeof t != 'object' || t === null) return !1;
    let e = Object.getPrototypeOf(t);
    return e === Object.prototype || e === null;
  },
  hA = (t, e) => {
    if (Go(t)) {
      let r = {};
      return (e.push(t), Wo(r, t, e), e.pop(), { skip: !1, value: r });
    }
    if (Array.isArray(t)) {
      if (e.includes(t)) return { skip: !0 };
      let r = [];
      return (e.push(t), fa(r, t, e), e.pop(), { skip: !1, value: r });
    }
    return { skip: !1, value: t };
  },
  yA = (t, e, r, n) => {
    let o = t[e],
      s = Go(r);
    if (!(s && n.includes(r))) {
      if (s && Go(o)) {
        (n.push(r), Wo(o, r, n), n.pop());
        return;
      }
      if (Array.isArray(r) && Array.isArray(o)) {
        n.includes(r) || (n.push(r), fa(o, r, n), n.pop());
        return;
      }
      if (r !== void 0 || o === void 0) {
        let i = hA(r, n);
        i.skip || (t[e] = i.value);
      }
    }
  },
  fa = (t, e, r) => {
    for (let n = 0; n < e.length; n++) yA(t, n, e[n], r);
  },
  gA = (t, e, r, n, o) => {
    if (!Array.isArray(n)) {
      let s = [];
      (fa(s, r, o), (t[e] = s));
      return;
    }
    fa(n, r, o);
  },
  SA = (t, e, r, n, o) => {
    if (Go(n)) {
      Wo(n, r, o);
      return;
    }
    let s = {};
    (Wo(s, r, o), (t[e] = s));
  },
  Wo = (t, e, r) => {
    for (let n of Object.keys(e)) {
      if (mA.has(n)) continue;
      let o = e[n],
        s = t[n];
      if (Array.isArray(o)) {
        if (r.includes(o)) continue;
        (r.push(o), gA(t, n, o, s, r), r.pop());
        continue;
      }
      if (Go(o)) {
        if (r.includes(o)) continue;
        (r.push(o), SA(t, n, o, s, r), r.pop());
        continue;
      }
      (o !== void 0 || s === void 0) && (t[n] = o);
    }
  },
  Ct = (t, ...e) => {
    let r = [t];
    for (let n of e) n != null && (r.push(n), Wo(t, n, r), r.pop());
    return t;
  };
var ma = 'powertools-for-aws',
  RE = `${ma}.tracer`,
  bE = `${ma}.metrics`,
  wE = `${ma}.logger`,
  vE = `${ma}.idempotency`;
var fn = (t) => typeof t == 'string',
  ha = (t) => typeof t == 'number',
  Vo = (t) => ha(t) && Number.isInteger(t);
var AE = (t) => Object.is(t, null),
  ya = (t) => AE(t) || Object.is(t, void 0),
  mn = (t) => !!(ya(t) || !fn(t) || t.trim().length === 0);
var Or = class {
  #e;
  coldStart = !0;
  defaultServiceName = 'service_undefined';
  constructor() {
    ((this.#e = this.getInitializationType()), this.#e !== 'on-demand' && (this.coldStart = !1));
  }
  getInitializationType() {
    let e = process.env[td]?.trim();
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
var EA = process.env.AWS_EXECUTION_ENV || 'NA';
if (!process.env.AWS_SDK_UA_APP_ID?.includes('/PTEnv/')) {
  let t = `PT/NO-OP/${pa}/PTEnv/${EA}`;
  process.env.AWS_SDK_UA_APP_ID = process.env.AWS_SDK_UA_APP_ID ? `${process.env.AWS_SDK_UA_APP_ID}/${t}` : t;
}
var hn = class {
  attributes = {};
  constructor(e) {
    this.setAttributes(e.attributes);
  }
  addAttributes(e) {
    return (Ct(this.attributes, e), this);
  }
  getAttributes() {
    return this.attributes;
  }
  prepareForPrint() {
    this.attributes = this.removeEmptyKeys(this.getAttributes());
  }
  removeEmptyKeys(e) {
    let r = {};
    for (let n in e) e[n] !== void 0 && e[n] !== '' && e[n] !== null && (r[n] = e[n]);
    return r;
  }
  setAttributes(e) {
    this.attributes = e;
  }
};
var IE = require('node:console'),
  CE = require('node:crypto');
var ga = class extends Ho {
  #e;
  constructor(e) {
    (super(), (this.#e = e?.logRecordOrder));
  }
  formatAttributes(e, r) {
    let n = {
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
    if (this.#e === void 0) return new hn({ attributes: n }).addAttributes(r);
    let o = {};
    for (let i of this.#e) i in n && !(i in o) ? (o[i] = n[i]) : i in r && !(i in o) && (o[i] = r[i]);
    for (let i in n) i in o || (o[i] = n[i]);
    for (let i in r) i in o || (o[i] = r[i]);
    return new hn({ attributes: o });
  }
};
var xe = class {
  #e;
  #t;
  #o;
  #r;
  constructor(e, r) {
    if (((this.#e = Symbol(e)), 'fresh' in r)) ((this.#t = r.fresh), (this.#o = !0));
    else {
      let { initial: n } = r;
      ((this.#t = () => n), (this.#o = !1));
    }
  }
  get isScoped() {
    return this.#n() !== void 0;
  }
  get() {
    let e = this.#n();
    if (e === void 0) return this.getShared();
    let r = e.get(this.#e);
    if (r !== void 0) return r[0];
    if (!this.#o) return this.getShared();
    let n = this.#t();
    return (e.set(this.#e, [n]), n);
  }
  set(e) {
    let r = this.#n();
    if (r === void 0) {
      this.setShared(e);
      return;
    }
    r.set(this.#e, [e]);
  }
  reset() {
    let e = this.#n();
    if (e === void 0) {
      this.#r = void 0;
      return;
    }
    e.set(this.#e, void 0);
  }
  getShared() {
    return ((this.#r ??= [this.#t()]), this.#r[0]);
  }
  setShared(e) {
    this.#r = [e];
  }
  #n() {
    if (!TE()) return;
    let e = globalThis.awslambda?.InvokeStore;
    if (e === void 0) throw new Error('InvokeStore is not available');
    return e.hasContext() ? e : void 0;
  }
};
var Sa = class {
  #e = new xe('powertools.logger.temporaryAttributes', { fresh: () => ({}) });
  #t = new xe('powertools.logger.keys', { fresh: () => new Map() });
  #o = new xe('powertools.logger.lambdaContext', { initial: void 0 });
  #r = {};
  #n() {
    return this.#e.get();
  }
  #a() {
    return this.#t.get();
  }
  appendTemporaryKeys(e) {
    let r = this.#n();
    Ct(r, e);
    let n = this.#a();
    for (let o of Object.keys(e)) n.set(o, 'temp');
  }
  removeTemporaryKeys(e) {
    let r = this.#n(),
      n = this.#a();
    for (let o of e) ((r[o] = void 0), this.#r[o] ? n.set(o, 'persistent') : n.delete(o));
  }
  getTemporaryAttributes() {
    return { ...this.#n() };
  }
  clearTemporaryAttributes() {
    let e = this.#n(),
      r = this.#a();
    for (let n of Object.keys(e)) this.#r[n] ? r.set(n, 'persistent') : r.delete(n);
    this.#e.reset();
  }
  setLambdaContext(e) {
    this.#o.set(e);
  }
  getLambdaContext() {
    return this.#o.get();
  }
  setPersistentAttributes(e) {
    let r = this.#a();
    this.#r = { ...e };
    for (let n of Object.keys(e)) r.set(n, 'persistent');
  }
  getPersistentAttributes() {
    return { ...this.#r };
  }
  getAllAttributes() {
    let e = {},
      r = this.#n(),
      n = this.#a();
    for (let [o, s] of Object.entries(this.#r)) s !== void 0 && (e[o] = s);
    for (let [o, s] of n.entries()) s === 'temp' && r[o] !== void 0 && (e[o] = r[o]);
    return e;
  }
  removePersistentKeys(e) {
    let r = this.#a(),
      n = this.#n();
    for (let o of e) ((this.#r[o] = void 0), n[o] ? r.set(o, 'temp') : r.delete(o));
  }
};
var rd = class {
    value;
    logLevel;
    byteSize;
    constructor(e, r) {
      if (!fn(e)) throw new Error('Value should be a string');
      ((this.value = e), (this.logLevel = r), (this.byteSize = Buffer.byteLength(e)));
    }
  },
  nd = class extends Set {
    currentBytesSize = 0;
    hasEvictedLog = !1;
    add(e) {
      return ((this.currentBytesSize += e.byteSize), super.add(e), this);
    }
    delete(e) {
      let r = super.delete(e);
      return (r && (this.currentBytesSize -= e.byteSize), r);
    }
    clear() {
      (super.clear(), (this.currentBytesSize = 0));
    }
    shift() {
      let e = this.values().next().value;
      return (e && this.delete(e), e);
    }
  },
  jo = class extends Map {
    #e;
    #t;
    constructor({ maxBytesSize: e, onBufferOverflow: r }) {
      (super(), (this.#e = e), (this.#t = r));
    }
    setItem(e, r, n) {
      let o = new rd(r, n);
      if (o.byteSize > this.#e) throw new Error('Item too big');
      let s = this.get(e) || new nd();
      return (
        s.currentBytesSize !== 0 &&
          s.currentBytesSize + o.byteSize >= this.#e &&
          (this.#o(s, o), this.#t && this.#t()),
        s.add(o),
        super.set(e, s),
        this
      );
    }
    #o(e, r) {
      for (; e.size !== 0 && e.currentBytesSize + r.byteSize >= this.#e;) (e.shift(), (e.hasEvictedLog = !0));
    }
  };
var Ea = class {
  #e;
  #t = new xe('powertools.logger.buffer', { fresh: () => new jo({ maxBytesSize: this.#o }) });
  #o;
  constructor(e) {
    this.#e = new xe('powertools.logger.logLevel', { initial: e });
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
    ((this.#o = e), this.#t.setShared(new jo({ maxBytesSize: e })));
  }
  #r() {
    return this.#t.get();
  }
  add(e, r, n) {
    let o = this.#r();
    (!this.#t.isScoped && o.has(e) === !1 && o.clear(), o.setItem(e, r, n));
  }
  get(e) {
    return this.#r().get(e);
  }
  delete(e) {
    this.#r().delete(e);
  }
};
var qo = class t extends Or {
  console;
  customConfigService;
  logEvent = !1;
  logFormatter;
  logIndentation = ed.COMPACT;
  #e;
  powertoolsLogData = { sampleRateValue: 0 };
  #t = new Sa();
  #o = [];
  #r = !1;
  #n = j.INFO;
  #a;
  #i = { enabled: !1, flushOnErrorLog: !0, maxBytes: 20480, bufferAtVerbosity: j.DEBUG };
  #s = new Ea(j.INFO);
  #c;
  #u = { sampleRateValue: 0, refreshedTimes: 0 };
  #p = new Map();
  get level() {
    return this.#s.getLogLevel();
  }
  constructor(e = {}) {
    super();
    let { customConfigService: r, ...n } = e;
    ((this.customConfigService = r), this.setOptions(n), (this.#r = !0));
    for (let [o, s] of this.#o) this.printLog(o, this.createAndPopulateLogItem(...s));
    this.#o = [];
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
    this.#m(e, 'temp');
  }
  appendPersistentKeys(e) {
    this.#m(e, 'persistent');
  }
  createChild(e = {}) {
    let r =
        'persistentLogAttributes' in e && !('persistentKeys' in e)
          ? 'persistentLogAttributes'
          : 'persistentKeys',
      n = this.createLogger(
        Ct(
          {},
          {
            logLevel: this.getLevelName(),
            serviceName: this.powertoolsLogData.serviceName,
            sampleRateValue: this.#u.sampleRateValue,
            logFormatter: this.getLogFormatter(),
            customConfigService: this.getCustomConfigService(),
            environment: this.powertoolsLogData.environment,
            [r]: this.#t.getPersistentAttributes(),
            jsonReplacerFn: this.#a,
            correlationIdSearchFn: this.#c,
            ...(this.#i.enabled && {
              logBufferOptions: {
                maxBytes: this.#i.maxBytes,
                bufferAtVerbosity: this.getLogLevelNameFromNumber(this.#i.bufferAtVerbosity),
                flushOnErrorLog: this.#i.flushOnErrorLog,
              },
            }),
          },
          e,
        ),
      ),
      o = this.#t.getLambdaContext();
    o && n.addContext(o);
    let s = this.#t.getTemporaryAttributes();
    return (Object.keys(s).length > 0 && n.appendKeys(s), n);
  }
  critical(e, ...r) {
    this.processLogItem(j.CRITICAL, e, r);
  }
  debug(e, ...r) {
    this.processLogItem(j.DEBUG, e, r);
  }
  error(e, ...r) {
    this.processLogItem(j.ERROR, e, r);
  }
  getLevelName() {
    return this.getLogLevelNameFromNumber(this.#s.getLogLevel());
  }
  getLogEvent() {
    return this.logEvent;
  }
  getPersistentLogAttributes() {
    return this.#t.getPersistentAttributes();
  }
  info(e, ...r) {
    this.processLogItem(j.INFO, e, r);
  }
  injectLambdaContext(e) {
    return (r, n, o) => {
      let s = o.value,
        i = this;
      o.value = async function (...a) {
        (i.refreshSampleRateCalculation(),
          i.addContext(a[1]),
          i.logEventIfEnabled(a[0], e?.logEvent),
          e?.correlationIdPath && i.setCorrelationId(a[0], e?.correlationIdPath));
        try {
          return await s.apply(this, a);
        } catch (c) {
          throw (e?.flushBufferOnUncaughtError && (i.flushBuffer(), i.error({ message: hE, error: c })), c);
        } finally {
          ((e?.clearState || e?.resetKeys) && i.resetKeys(), i.clearBuffer());
        }
      };
    };
  }
  static injectLambdaContextAfterOrOnError(e, r, n) {
    n && (n.clearState || n?.resetKeys) && e.resetKeys();
  }
  static injectLambdaContextBefore(e, r, n, o) {
    (e.addContext(n), e.logEventIfEnabled(r, o?.logEvent));
  }
  logEventIfEnabled(e, r) {
    this.shouldLogEvent(r) && this.info('Lambda invocation event', { event: e });
  }
  refreshSampleRateCalculation() {
    if (this.#u.refreshedTimes === 0) {
      this.#u.refreshedTimes++;
      return;
    }
    this.#h() && this.#s.getLogLevel() > j.TRACE
      ? (this.setLogLevel('DEBUG'), this.debug('Setting log level to DEBUG due to sampling rate'))
      : this.setLogLevel(this.getLogLevelNameFromNumber(this.#n));
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
      if (this.isValidLogLevel(e)) this.#s.setLogLevel(j[e]);
      else throw new Error(`Invalid log level: ${e}`);
  }
  setPersistentLogAttributes(e) {
    let r = this.#f(e);
    this.#t.setPersistentAttributes(r);
  }
  get persistentLogAttributes() {
    return this.#t.getPersistentAttributes();
  }
  shouldLogEvent(e) {
    return typeof e == 'boolean' ? e : this.getLogEvent();
  }
  trace(e, ...r) {
    this.processLogItem(j.TRACE, e, r);
  }
  warn(e, ...r) {
    this.processLogItem(j.WARN, e, r);
  }
  #l(e) {
    this.#p.has(e) || (this.#p.set(e, !0), this.warn(e));
  }
  createLogger(e) {
    return new t(e);
  }
  getJsonReplacer() {
    let e = [],
      r = this.#a,
      n = this.getLogFormatter();
    return function (o, s) {
      let i = s;
      if ((r && (i = r(o, i)), i instanceof Error && (i = n.formatError(i)), typeof i == 'bigint'))
        return i.toString();
      if (typeof i == 'object' && i !== null) {
        for (; e.length > 0 && e.at(-1) !== this;) e.pop();
        if (e.includes(i)) return;
        e.push(i);
      }
      return i;
    };
  }
  addToPowertoolsLogData(e) {
    Ct(this.powertoolsLogData, e);
  }
  #f(e) {
    let r = {};
    for (let [n, o] of Object.entries(e)) this.#d(n) || (r[n] = o);
    return r;
  }
  #m(e, r) {
    let n = this.#f(e);
    if (r === 'temp') this.#t.appendTemporaryKeys(n);
    else {
      let o = this.#t.getPersistentAttributes();
      this.#t.setPersistentAttributes(Ct(o, n));
    }
  }
  awsLogLevelShortCircuit(e) {
    return this.#e !== void 0
      ? (this.#s.setBaseLogLevel(j[this.#e]),
        this.isValidLogLevel(e) &&
          this.#s.getBaseLogLevel() > j[e] &&
          this.#l(
            `Current log level (${e}) does not match AWS Lambda Advanced Logging Controls minimum log level (${this.#e}). This can lead to data loss, consider adjusting them.`,
          ),
        !0)
      : !1;
  }
  createAndPopulateLogItem(e, r, n) {
    let o = {
        logLevel: this.getLogLevelNameFromNumber(e),
        timestamp: new Date(),
        xRayTraceId: Bo(),
        ...this.#E(),
        message: '',
      },
      s = this.#t.getAllAttributes();
    return (this.#y(r, o, s), this.#g(n, s), this.getLogFormatter().formatAttributes(o, s));
  }
  #y(e, r, n) {
    if (typeof e == 'string') {
      r.message = e;
      return;
    }
    let { message: o, ...s } = e;
    r.message = o;
    for (let [i, a] of Object.entries(s)) this.#d(i) || (n[i] = a);
  }
  #g(e, r) {
    for (let n of e)
      ya(n) || (n instanceof Error ? (r.error = n) : typeof n == 'string' ? (r.extra = n) : this.#S(n, r));
  }
  #S(e, r) {
    for (let [n, o] of Object.entries(e)) this.#d(n) || (r[n] = o);
  }
  #h() {
    return this.#u.sampleRateValue && (0, CE.randomInt)(0, 100) / 100 <= this.#u.sampleRateValue;
  }
  #d(e) {
    return mE.includes(e) ? (this.warn(`The key "${e}" is a reserved key and will be dropped.`), !0) : !1;
  }
  getCustomConfigService() {
    return this.customConfigService;
  }
  getLogFormatter() {
    return this.logFormatter;
  }
  getLogLevelNameFromNumber(e) {
    let r;
    for (let [n, o] of Object.entries(j))
      if (o === e) {
        r = n;
        break;
      }
    return r;
  }
  #E() {
    let e = this.#t.getLambdaContext();
    return e === void 0 ? this.powertoolsLogData : { ...this.powertoolsLogData, lambdaContext: e };
  }
  isValidLogLevel(e) {
    return typeof e == 'string' && e in j;
  }
  isValidSampleRate(e) {
    return typeof e == 'number' && 0 <= e && e <= 1;
  }
  printLog(e, r) {
    r.prepareForPrint();
    let n = e === j.CRITICAL ? 'error' : this.getLogLevelNameFromNumber(e).toLowerCase();
    this.console[n](JSON.stringify(r.getAttributes(), this.getJsonReplacer(), this.logIndentation));
  }
  processLogItem(e, r, n) {
    this.#i.enabled && this.#i.flushOnErrorLog && e >= j.ERROR && e < j.SILENT && this.flushBuffer();
    let o = Bo();
    if (o !== void 0 && this.shouldBufferLog(o, e)) {
      try {
        this.bufferLogItem(o, this.createAndPopulateLogItem(e, r, n), e);
      } catch (s) {
        (this.printLog(
          j.WARN,
          this.createAndPopulateLogItem(j.WARN, `Unable to buffer log: ${s.message}`, [s]),
        ),
          this.printLog(e, this.createAndPopulateLogItem(e, r, n)));
      }
      return;
    }
    e >= this.#s.getLogLevel() &&
      (this.#r ? this.printLog(e, this.createAndPopulateLogItem(e, r, n)) : this.#o.push([e, [e, r, n]]));
  }
  setConsole() {
    (Cr()
      ? (this.console = console)
      : (this.console = new IE.Console({ stdout: process.stdout, stderr: process.stderr })),
      (this.console.trace = (e, ...r) => {
        this.console.log(e, ...r);
      }));
  }
  setInitialLogLevel(e) {
    let r = e?.toUpperCase();
    if (this.awsLogLevelShortCircuit(r)) {
      this.#n = this.#s.getBaseLogLevel();
      return;
    }
    if (this.isValidLogLevel(r)) {
      (this.#s.setBaseLogLevel(j[r]), (this.#n = this.#s.getBaseLogLevel()));
      return;
    }
    let n = this.getCustomConfigService()?.getLogLevel()?.toUpperCase();
    if (this.isValidLogLevel(n)) {
      (this.#s.setBaseLogLevel(j[n]), (this.#n = this.#s.getBaseLogLevel()));
      return;
    }
    let o = _e({ key: 'POWERTOOLS_LOG_LEVEL', defaultValue: '' }),
      s = _e({ key: 'LOG_LEVEL', defaultValue: '' }),
      i = o || s;
    this.isValidLogLevel(i) && (this.#s.setBaseLogLevel(j[i]), (this.#n = this.#s.getBaseLogLevel()));
  }
  setInitialSampleRate(e) {
    let r = e,
      n = this.getCustomConfigService()?.getSampleRateValue(),
      o = _E({ key: 'POWERTOOLS_LOGGER_SAMPLE_RATE', defaultValue: 0 });
    for (let s of [r, n, o])
      if (this.isValidSampleRate(s)) {
        ((this.#u.sampleRateValue = s),
          (this.powertoolsLogData.sampleRateValue = s),
          this.#h() &&
            this.#s.getBaseLogLevel() > j.TRACE &&
            (this.setLogLevel('DEBUG'), this.debug('Setting log level to DEBUG due to sampling rate')));
        break;
      }
  }
  setLogEvent() {
    this.logEvent = Fo({ key: 'POWERTOOLS_LOGGER_LOG_EVENT', defaultValue: !1 });
  }
  setLogFormatter(e, r) {
    this.logFormatter = e ?? new ga({ logRecordOrder: r });
  }
  setLogIndentation() {
    Cr() && (this.logIndentation = ed.PRETTY);
  }
  setOptions(e) {
    let {
      logLevel: r,
      serviceName: n,
      sampleRateValue: o,
      logFormatter: s,
      persistentKeys: i,
      persistentLogAttributes: a,
      environment: c,
      jsonReplacerFn: u,
      logRecordOrder: l,
      logBufferOptions: d,
      correlationIdSearchFn: p,
    } = e;
    (a &&
      Object.keys(a).length > 0 &&
      i &&
      Object.keys(i).length > 0 &&
      this.warn(
        'Both persistentLogAttributes and persistentKeys options were provided. Using persistentKeys as persistentLogAttributes is deprecated and will be removed in future releases',
      ),
      this.setPowertoolsLogData(n, c, i || a));
    let f = _e({ key: 'AWS_LAMBDA_LOG_LEVEL', defaultValue: '' }),
      m = f === 'FATAL' ? 'CRITICAL' : f;
    return (
      this.isValidLogLevel(m) && (this.#e = m),
      this.setLogEvent(),
      this.setInitialLogLevel(r),
      this.setInitialSampleRate(o),
      this.setLogFormatter(s, l),
      this.setConsole(),
      this.setLogIndentation(),
      (this.#a = u),
      this.#_(d),
      (this.#c = p),
      this
    );
  }
  setPowertoolsLogData(e, r, n) {
    (this.addToPowertoolsLogData({
      awsRegion: _e({ key: 'AWS_REGION', defaultValue: '' }),
      environment:
        r ||
        this.getCustomConfigService()?.getCurrentEnvironment() ||
        _e({ key: 'ENVIRONMENT', defaultValue: '' }),
      serviceName:
        e ||
        this.getCustomConfigService()?.getServiceName() ||
        _e({ key: 'POWERTOOLS_SERVICE_NAME', defaultValue: '' }) ||
        this.defaultServiceName,
    }),
      n && this.appendPersistentKeys(n));
  }
  #_(e) {
    if (e === void 0 || ((this.#i.enabled = e?.enabled !== !1), this.#i.enabled === !1)) return;
    (e?.maxBytes !== void 0 && (this.#i.maxBytes = e.maxBytes),
      this.#s.configureBuffer(this.#i.maxBytes),
      e?.flushOnErrorLog === !1 && (this.#i.flushOnErrorLog = !1));
    let r = e?.bufferAtVerbosity?.toUpperCase();
    (this.isValidLogLevel(r) && (this.#i.bufferAtVerbosity = j[r]),
      this.#e !== void 0 &&
        j[this.#e] > this.#i.bufferAtVerbosity &&
        this.#l(
          'Advanced Loggging Controls (ALC) Log Level is less verbose than Log Buffering Log Level. Buffered logs will be filtered by ALC',
        ));
  }
  bufferLogItem(e, r, n) {
    (r.prepareForPrint(),
      this.#s.add(e, JSON.stringify(r.getAttributes(), this.getJsonReplacer(), this.logIndentation), n));
  }
  flushBuffer() {
    if (this.#i.enabled === !1) return;
    let e = Bo();
    if (e === void 0) return;
    let r = this.#s.get(e);
    if (r !== void 0) {
      for (let n of r) {
        let o = this.getLogLevelNameFromNumber(n.logLevel).toLowerCase();
        this.console[o](n.value);
      }
      (r.hasEvictedLog &&
        this.printLog(
          j.WARN,
          this.createAndPopulateLogItem(
            j.WARN,
            'Some logs are not displayed because they were evicted from the buffer. Increase buffer size to store more logs in the buffer',
            [],
          ),
        ),
        this.#e !== void 0 &&
          j[this.#e] > this.#i.bufferAtVerbosity &&
          this.#l(
            'Advanced Loggging Controls (ALC) Log Level is less verbose than Log Buffering Log Level. Some logs might be missing.',
          ),
        this.#s.delete(e));
    }
  }
  clearBuffer() {
    if (this.#i.enabled === !1) return;
    let e = Bo();
    e !== void 0 && this.#s.delete(e);
  }
  shouldBufferLog(e, r) {
    return this.#i.enabled && e !== void 0 && r <= this.#i.bufferAtVerbosity;
  }
  setCorrelationId(e, r) {
    if (typeof r == 'string') {
      if (!this.#c) {
        this.#l(
          'correlationIdPath is set but no search function was provided. The correlation ID will not be added to the log attributes.',
        );
        return;
      }
      let n = this.#c(r, e);
      n && this.appendKeys({ correlation_id: n });
      return;
    }
    this.appendKeys({ correlation_id: e });
  }
  getCorrelationId() {
    return this.#t.getTemporaryAttributes().correlation_id;
  }
};
var OE = 'ColdStart',
  DE = 'default_namespace';
var sr = {
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
  ir = { Standard: 60, High: 1 };
var kE = require('node:console');
var _a = class {
  #e = new xe('powertools.metrics.dimensions', { fresh: () => ({}) });
  #t = new xe('powertools.metrics.dimensionSets', { fresh: () => [] });
  #o = {};
  #r() {
    return this.#e.get();
  }
  #n() {
    return this.#t.get();
  }
  addDimension(e, r) {
    return ((this.#r()[e] = r), r);
  }
  addDimensionSet(e) {
    return (this.#n().push({ ...e }), e);
  }
  getDimensions() {
    return { ...this.#r() };
  }
  getDimensionSets() {
    return this.#n().map((e) => ({ ...e }));
  }
  clearRequestDimensions() {
    (this.#e.reset(), this.#t.reset());
  }
  clearDefaultDimensions() {
    this.#o = {};
  }
  setDefaultDimensions(e) {
    this.#o = { ...e };
  }
  getDefaultDimensions() {
    return { ...this.#o };
  }
};
var xa = class {
  #e = new xe('powertools.metrics.metadata', { fresh: () => ({}) });
  #t() {
    return this.#e.get();
  }
  set(e, r) {
    return ((this.#t()[e] = r), r);
  }
  getAll() {
    return { ...this.#t() };
  }
  clear() {
    this.#e.reset();
  }
};
var Ta = class {
  #e = new xe('powertools.metrics.storedMetrics', { fresh: () => ({}) });
  #t = new xe('powertools.metrics.timestamp', { initial: void 0 });
  #o() {
    return this.#e.get();
  }
  getMetric(e) {
    return this.#o()[e];
  }
  setMetric(e, r, n, o = ir.Standard) {
    let s = this.#o(),
      i = s[e];
    if (i === void 0) {
      let a = { name: e, unit: r, value: n, resolution: o };
      return ((s[e] = a), { ...a });
    }
    if (i.unit !== r) {
      let a = i.unit;
      throw new Error(
        `Metric "${e}" has already been added with unit "${a}", but we received unit "${r}". Did you mean to use metric unit "${a}"?`,
      );
    }
    return (Array.isArray(i.value) || (i.value = [i.value]), i.value.push(n), { ...i, value: [...i.value] });
  }
  getMetricNames() {
    return Object.keys(this.#o());
  }
  getAllMetrics() {
    return Object.values(this.#o());
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
    let r = this.#r(e);
    return (this.#t.set(r), r);
  }
  #r(e) {
    return Vo(e) ? e : e instanceof Date ? e.getTime() : 0;
  }
};
var zo = class t extends Or {
  console;
  customConfigService;
  #e = new _a();
  functionName;
  #t;
  isSingleMetric = !1;
  #o = new xa();
  namespace;
  shouldThrowOnEmptyMetrics = !1;
  #r = new Ta();
  disabled = !1;
  #n = { namespace: '', functionName: '', serviceName: '', disabled: !1, devMode: !1 };
  constructor(e = {}) {
    (super(),
      this.setEnvConfig(),
      this.setConsole(),
      (this.#t = e.logger || this.console),
      this.setOptions(e));
  }
  addDimension(e, r) {
    if (mn(e) || mn(r))
      return (
        this.#t.warn(
          `The dimension ${e} doesn't meet the requirements and won't be added. Ensure the dimension name and value are non empty strings`,
        ),
        this
      );
    let n = this.#e.getDimensions(),
      o = this.#e.getDefaultDimensions();
    if (new Set([...Object.keys(o), ...Object.keys(n), e]).size > 29)
      throw new RangeError(`The number of metric dimensions must be lower than ${29}`);
    return (
      (Object.hasOwn(n, e) || Object.hasOwn(o, e)) &&
        this.#t.warn(`Dimension "${e}" has already been added. The previous value will be overwritten.`),
      this.#e.addDimension(e, r),
      this
    );
  }
  addDimensions(e) {
    let r = this.#c(e),
      n = this.#e.getDefaultDimensions();
    if (new Set([...Object.keys(n), ...Object.keys(r)]).size > 29)
      throw new RangeError(`The number of metric dimensions must be lower than ${29}`);
    return (this.#e.addDimensionSet(r), this);
  }
  addMetadata(e, r) {
    return (this.#o.set(e, r), this);
  }
  addMetric(e, r, n, o = ir.Standard) {
    return (this.storeMetric(e, r, n, o), this.isSingleMetric && this.publishStoredMetrics(), this);
  }
  captureColdStartMetric(e) {
    if (!this.getColdStart()) return;
    let r = this.singleMetric(),
      n = this.functionName?.trim() ?? e?.trim();
    (n && n.length > 0 && r.addDimension('function_name', n), r.addMetric(OE, sr.Count, 1));
  }
  clearDefaultDimensions() {
    this.#e.clearDefaultDimensions();
  }
  clearDimensions() {
    this.#e.clearRequestDimensions();
  }
  clearMetadata() {
    this.#o.clear();
  }
  clearMetrics() {
    this.#r.clearMetrics();
  }
  hasStoredMetrics() {
    return this.#r.hasMetrics();
  }
  isDisabled() {
    return this.disabled;
  }
  logMetrics(e = {}) {
    let { throwOnEmptyMetrics: r, defaultDimensions: n, captureColdStartMetric: o } = e;
    return (
      r && this.setThrowOnEmptyMetrics(r),
      n !== void 0 && this.setDefaultDimensions(n),
      (s, i, a) => {
        let c = a.value,
          u = this;
        return (
          (a.value = async function (...l) {
            o && u.captureColdStartMetric(l[1].functionName);
            let d;
            try {
              d = await c.apply(this, l);
            } finally {
              u.publishStoredMetrics();
            }
            return d;
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
        let r = this.serializeMetrics();
        e && this.console.log(JSON.stringify(r));
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
      this.#s(e) ||
        this.#t.warn(
          "This metric doesn't meet the requirements and will be skipped by Amazon CloudWatch. Ensure the timestamp is within 14 days in the past or up to 2 hours in the future and is also a valid number or Date object.",
        ),
      this.#r.setTimestamp(e),
      this
    );
  }
  serializeMetrics() {
    let e = this.#r
      .getAllMetrics()
      .map((c) => ({
        Name: c.name,
        Unit: c.unit,
        ...(c.resolution === ir.High ? { StorageResolution: c.resolution } : {}),
      }));
    if (e.length === 0 && this.shouldThrowOnEmptyMetrics)
      throw new RangeError('The number of metrics recorded must be higher than zero');
    this.namespace || this.#t.warn('Namespace should be defined, default used');
    let r = this.#r.getAllMetrics().reduce((c, { name: u, value: l }) => ((c[u] = l), c), {}),
      n = [],
      o = this.#e.getDimensions(),
      s = this.#e.getDimensionSets(),
      i = this.#e.getDefaultDimensions(),
      a = new Set([...Object.keys(i), ...Object.keys(o)]);
    Object.keys(o).length > 0 && n.push([...a]);
    for (let c of s) {
      let u = new Set([...Object.keys(i), ...Object.keys(c)]);
      n.push([...u]);
    }
    return (
      n.length === 0 && Object.keys(i).length > 0 && n.push(Object.keys(i)),
      this.#a(i, o, s, r, this.#o.getAll()),
      {
        _aws: {
          Timestamp: this.#r.getTimestamp() ?? Date.now(),
          CloudWatchMetrics: [{ Namespace: this.namespace || DE, Dimensions: n, Metrics: e }],
        },
        ...this.#o.getAll(),
        ...i,
        ...o,
        ...s.reduce((c, u) => {
          for (let [l, d] of Object.entries(u)) c[l] = d;
          return c;
        }, {}),
        ...r,
      }
    );
  }
  #a(e, r, n, o, s) {
    let i = new Map(),
      a = (c, u) => {
        let l = i.get(c);
        (l !== void 0 &&
          this.#t.warn(
            `EMF key "${c}" is defined as both a ${l} and ${u}; the ${u} value will take precedence in the serialized output`,
          ),
          i.set(c, u));
      };
    for (let c of Object.keys(s)) a(c, 'metadata');
    for (let c of Object.keys(e)) a(c, 'default dimension');
    for (let c of Object.keys(r)) a(c, 'dimension');
    for (let c of n) for (let u of Object.keys(c)) a(u, 'dimension set');
    for (let c of Object.keys(o)) {
      let u = i.get(c);
      if (u !== void 0)
        throw new Error(
          `EMF key collision on "${c}": registered as both a metric (number) and a ${u} (string)`,
        );
    }
  }
  setDefaultDimensions(e) {
    let r = this.#c(e),
      n = this.#e.getDefaultDimensions(),
      o = this.#e.getDimensions(),
      s = this.#e.getDimensionSets(),
      i = [...Object.keys(n), ...Object.keys(r)],
      a = Object.keys(o),
      c = a.length > 0 ? new Set([...i, ...a]).size : new Set(i).size;
    for (let u of s) {
      let l = new Set([...i, ...Object.keys(u)]).size;
      l > c && (c = l);
    }
    if (c > 29) throw new RangeError(`The number of metric dimensions must be lower than ${29}`);
    return (this.#e.setDefaultDimensions({ ...n, ...r }), this);
  }
  setFunctionName(e) {
    this.functionName = e;
  }
  setThrowOnEmptyMetrics(e) {
    return ((this.shouldThrowOnEmptyMetrics = e), this);
  }
  singleMetric() {
    return new t({
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
    this.#n.devMode
      ? (this.console = console)
      : (this.console = new kE.Console({ stdout: process.stdout, stderr: process.stderr }));
  }
  setCustomConfigService(e) {
    this.customConfigService = e;
  }
  setEnvConfig() {
    ((this.#n.namespace = _e({ key: 'POWERTOOLS_METRICS_NAMESPACE', defaultValue: '' })),
      (this.#n.functionName = _e({ key: 'POWERTOOLS_METRICS_FUNCTION_NAME', defaultValue: '' })),
      (this.#n.serviceName = xE()),
      (this.#n.disabled = Fo({ key: 'POWERTOOLS_METRICS_DISABLED', defaultValue: !1, extendedParsing: !0 })),
      (this.#n.devMode = Cr()));
  }
  setFunctionNameForColdStartMetric(e) {
    let r = e?.trim() ?? this.#n.functionName;
    r && r.length > 0 && (this.functionName = r);
  }
  setNamespace(e) {
    this.namespace = e || this.getCustomConfigService()?.getNamespace() || this.#n.namespace;
  }
  setDisabled() {
    if ('POWERTOOLS_METRICS_DISABLED' in process.env && process.env.POWERTOOLS_METRICS_DISABLED !== void 0) {
      this.disabled = this.#n.disabled;
      return;
    }
    this.disabled = this.#n.devMode;
  }
  setOptions(e) {
    let {
      customConfigService: r,
      namespace: n,
      serviceName: o,
      singleMetric: s,
      defaultDimensions: i,
      functionName: a,
    } = e;
    (this.setCustomConfigService(r), this.setDisabled(), this.setNamespace(n));
    let c = this.#i(o);
    return (
      this.setDefaultDimensions(i ? { service: c, ...i } : { service: c }),
      this.setFunctionNameForColdStartMetric(a),
      (this.isSingleMetric = s || !1),
      this
    );
  }
  #i(e) {
    return (
      e || this.getCustomConfigService()?.getServiceName() || this.#n.serviceName || this.defaultServiceName
    );
  }
  storeMetric(e, r, n, o) {
    if (!fn(e)) throw new Error(`${e} is not a valid string`);
    if (e.length < 1 || e.length > 255)
      throw new RangeError(`The metric name should be between ${1} and ${255} characters`);
    if (!ha(n)) throw new RangeError(`${n} is not a valid number`);
    if (!Object.values(sr).includes(r))
      throw new RangeError(
        `Invalid metric unit '${r}', expected either option: ${Object.values(sr).join(',')}`,
      );
    if (!Object.values(ir).includes(o))
      throw new RangeError(
        `Invalid metric resolution '${o}', expected either option: ${Object.values(ir).join(',')}`,
      );
    this.#r.getMetricsCount() >= 100 && this.publishStoredMetrics();
    let s = this.#r.setMetric(e, r, n, o);
    Array.isArray(s.value) && s.value.length === 100 && this.publishStoredMetrics();
  }
  #s(e) {
    let r = e instanceof Date;
    if (!r && !Vo(e)) return !1;
    let n = r ? e.getTime() : e,
      o = Date.now(),
      s = o - 12096e5,
      i = o + 72e5;
    return n >= s && n <= i;
  }
  #c(e) {
    let r = {},
      n = this.#e.getDimensions();
    for (let [o, s] of Object.entries(e)) {
      if (mn(o) || mn(s)) {
        this.#t.warn(
          `The dimension ${o} doesn't meet the requirements and won't be added. Ensure the dimension name and value are non empty strings`,
        );
        continue;
      }
      let i = this.#e.getDefaultDimensions();
      ((Object.hasOwn(n, o) || Object.hasOwn(i, o) || Object.hasOwn(r, o)) &&
        this.#t.warn(`Dimension "${o}" has already been added. The previous value will be overwritten.`),
        (r[o] = s));
    }
    return r;
  }
};
var bA = [
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
function wA(t) {
  return Object.fromEntries(bA.flatMap((e) => (t[e] === void 0 ? [] : [[e, t[e]]])));
}
function ME(t) {
  let e = new qo({ serviceName: t }),
    r = new zo({ namespace: 'miniprogram-pay', serviceName: t });
  return {
    log(n, o, s) {
      e[n](o, wA(s));
    },
    count(n, o, s = 1) {
      (r.addMetric(n, sr.Count, s),
        o !== void 0 && r.singleMetric().addDimension('detail', o).addMetric(n, sr.Count, s));
    },
    flush() {
      r.hasStoredMetrics() && r.publishStoredMetrics();
    },
  };
}
function LE(t) {
  return { now: lE, telemetry: ME(`miniprogram-pay-${t}`) };
}
ne();
var Ra = 'preferred',
  vA = ['disabled', 'preferred', 'required'];
function Ko(t) {
  return vA.includes(t);
}
var od = (t) => {
  let { accountIdEndpointMode: e } = t,
    r = ie(e ?? Ra);
  return Object.assign(t, {
    accountIdEndpointMode: async () => {
      let n = await r();
      if (!Ko(n))
        throw new Error(
          `Invalid value for accountIdEndpointMode: ${n}. Valid values are: "required", "preferred", "disabled".`,
        );
      return n;
    },
  });
};
var UE = 'Invalid AccountIdEndpointMode value',
  $E = (t) => {
    throw new Error(t);
  },
  FE = 'AWS_ACCOUNT_ID_ENDPOINT_MODE',
  BE = 'account_id_endpoint_mode',
  sd = {
    environmentVariableSelector: (t) => {
      let e = t[FE];
      return (e && !Ko(e) && $E(UE), e);
    },
    configFileSelector: (t) => {
      let e = t[BE];
      return (e && !Ko(e) && $E(UE), e);
    },
    default: Ra,
  };
var HE = ['AWS_ENABLE_ENDPOINT_DISCOVERY', 'AWS_ENDPOINT_DISCOVERY_ENABLED'],
  id = 'endpoint_discovery_enabled',
  GE = (t) => ['false', '0'].indexOf(t) >= 0,
  ad = {
    environmentVariableSelector: (t) => {
      for (let e = 0; e < HE.length; e++) {
        let r = HE[e];
        if (r in t) {
          let n = t[r];
          if (n === '') throw Error(`Environment variable ${r} can't be empty of undefined, got "${n}"`);
          return !GE(n);
        }
      }
    },
    configFileSelector: (t) => {
      if (id in t) {
        let e = t[id];
        if (e === void 0) throw Error(`Shared config entry ${id} can't be undefined, got "${e}"`);
        return !GE(e);
      }
    },
    default: void 0,
  };
var e_ = Je(ZE()),
  Xo = class {
    cache;
    constructor(e) {
      this.cache = new e_.default(e);
    }
    getEndpoint(e) {
      let r = this.get(e);
      if (!r || r.length === 0) return;
      let n = r.map((o) => o.Address);
      return n[Math.floor(Math.random() * n.length)];
    }
    get(e) {
      if (!this.has(e)) return;
      let r = this.cache.get(e);
      if (!r) return;
      let n = Date.now(),
        o = r.filter((s) => n < s.Expires);
      if (o.length === 0) {
        this.delete(e);
        return;
      }
      return o;
    }
    set(e, r) {
      let n = Date.now();
      this.cache.set(
        e,
        r.map(({ Address: o, CachePeriodInMinutes: s }) => ({ Address: o, Expires: n + s * 60 * 1e3 })),
      );
    }
    delete(e) {
      this.cache.set(e, []);
    }
    has(e) {
      if (!this.cache.has(e)) return !1;
      let r = this.cache.peek(e);
      return r ? r.length > 0 : !1;
    }
    clear() {
      this.cache.clear();
    }
  };
var pd = (t, { endpointDiscoveryCommandCtor: e }) => {
  let { endpointCacheSize: r, endpointDiscoveryEnabled: n, endpointDiscoveryEnabledProvider: o } = t;
  return Object.assign(t, {
    endpointDiscoveryCommandCtor: e,
    endpointCache: new Xo(r ?? 1e3),
    endpointDiscoveryEnabled: n !== void 0 ? () => Promise.resolve(n) : o,
    isClientEndpointDiscoveryEnabled: n !== void 0,
  });
};
ne();
ut();
We();
ye();
ne();
var t_ = async (t, e, r) => ({
  operation: Re(e).operation,
  region:
    (await ie(t.region)()) ||
    (() => {
      throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
    })(),
});
function BA(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'dynamodb', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
var r_ = (t) => {
    let e = [];
    switch (t.operation) {
      default:
        e.push(BA(t));
    }
    return e;
  },
  n_ = (t) => {
    let e = Ui(t);
    return Object.assign(e, { authSchemePreference: ie(t.authSchemePreference ?? []) });
  };
ne();
We();
var o_ = (t) =>
    Object.assign(t, {
      useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
      useFipsEndpoint: t.useFipsEndpoint ?? !1,
      defaultSigningName: 'dynamodb',
    }),
  s_ = {
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    AccountId: { type: 'builtInParams', name: 'accountId' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
    AccountIdEndpointMode: { type: 'builtInParams', name: 'accountIdEndpointMode' },
  };
var ze = Kn(s_, 'DynamoDB_20120810', 'DynamoDBClient', qs),
  i_ = {};
var pt = { ResourceArn: { type: 'contextParams', name: 'TableName' } };
var Ke = (t, e, r, n) => [];
ye();
ne();
var N = class t extends yr {
  static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb#DynamoDBServiceException';
  constructor(e) {
    (super(e), Object.setPrototypeOf(this, t.prototype));
  }
};
var ba = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#BackupInUseException';
    name = 'BackupInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  wa = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#BackupNotFoundException';
    name = 'BackupNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  va = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#InternalServerError';
    name = 'InternalServerError';
    $fault = 'server';
    constructor(e) {
      (super({ name: 'InternalServerError', $fault: 'server', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Aa = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#RequestLimitExceeded';
    name = 'RequestLimitExceeded';
    $fault = 'client';
    ThrottlingReasons;
    constructor(e) {
      (super({ name: 'RequestLimitExceeded', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.ThrottlingReasons = e.ThrottlingReasons));
    }
  },
  Ia = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ThrottlingException';
    name = 'ThrottlingException';
    $fault = 'client';
    throttlingReasons;
    constructor(e) {
      (super({ name: 'ThrottlingException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.throttlingReasons = e.throttlingReasons));
    }
  },
  Ca = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#InvalidEndpointException';
    name = 'InvalidEndpointException';
    $fault = 'client';
    Message;
    constructor(e) {
      (super({ name: 'InvalidEndpointException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.Message = e.Message));
    }
  },
  Oa = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ProvisionedThroughputExceededException';
    name = 'ProvisionedThroughputExceededException';
    $fault = 'client';
    ThrottlingReasons;
    constructor(e) {
      (super({ name: 'ProvisionedThroughputExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.ThrottlingReasons = e.ThrottlingReasons));
    }
  },
  Da = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ResourceNotFoundException';
    name = 'ResourceNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Pa = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ItemCollectionSizeLimitExceededException';
    name = 'ItemCollectionSizeLimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ItemCollectionSizeLimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Na = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ReplicatedWriteConflictException';
    name = 'ReplicatedWriteConflictException';
    $fault = 'client';
    $retryable = {};
    constructor(e) {
      (super({ name: 'ReplicatedWriteConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ka = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ContinuousBackupsUnavailableException';
    name = 'ContinuousBackupsUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ContinuousBackupsUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ma = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#LimitExceededException';
    name = 'LimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'LimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  La = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#TableInUseException';
    name = 'TableInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ua = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#TableNotFoundException';
    name = 'TableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  $a = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableAlreadyExistsException';
    name = 'GlobalTableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Fa = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ResourceInUseException';
    name = 'ResourceInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ba = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#TransactionConflictException';
    name = 'TransactionConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TransactionConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ha = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#PolicyNotFoundException';
    name = 'PolicyNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PolicyNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ga = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ExportNotFoundException';
    name = 'ExportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Wa = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableNotFoundException';
    name = 'GlobalTableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Va = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ImportNotFoundException';
    name = 'ImportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ja = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#DuplicateItemException';
    name = 'DuplicateItemException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'DuplicateItemException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  qa = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#IdempotentParameterMismatchException';
    name = 'IdempotentParameterMismatchException';
    $fault = 'client';
    Message;
    constructor(e) {
      (super({ name: 'IdempotentParameterMismatchException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.Message = e.Message));
    }
  },
  za = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#TransactionInProgressException';
    name = 'TransactionInProgressException';
    $fault = 'client';
    Message;
    constructor(e) {
      (super({ name: 'TransactionInProgressException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.Message = e.Message));
    }
  },
  Ka = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ExportConflictException';
    name = 'ExportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ya = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#InvalidExportTimeException';
    name = 'InvalidExportTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidExportTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Xa = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#PointInTimeRecoveryUnavailableException';
    name = 'PointInTimeRecoveryUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PointInTimeRecoveryUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ja = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ImportConflictException';
    name = 'ImportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Qa = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#TableAlreadyExistsException';
    name = 'TableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Za = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#InvalidRestoreTimeException';
    name = 'InvalidRestoreTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidRestoreTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ec = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaAlreadyExistsException';
    name = 'ReplicaAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  tc = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaNotFoundException';
    name = 'ReplicaNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  rc = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#IndexNotFoundException';
    name = 'IndexNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'IndexNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  gn = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ConditionalCheckFailedException';
    name = 'ConditionalCheckFailedException';
    $fault = 'client';
    Item;
    constructor(e) {
      (super({ name: 'ConditionalCheckFailedException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.Item = e.Item));
    }
  },
  nc = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#TransactionCanceledException';
    name = 'TransactionCanceledException';
    $fault = 'client';
    Message;
    CancellationReasons;
    constructor(e) {
      (super({ name: 'TransactionCanceledException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.Message = e.Message),
        (this.CancellationReasons = e.CancellationReasons));
    }
  };
var HA = 'Action';
var GA = 'AttributeMap';
var fd = 'AttributesToGet',
  c_ = 'AttributeUpdates',
  WA = 'AttributeValue',
  md = 'AttributeValueList',
  VA = 'AttributeValueUpdate',
  jA = 'Address',
  u_ = 'Attributes';
var qA = 'BackupInUseException';
var zA = 'BackupNotFoundException';
var KA = 'BOOL';
var YA = 'BS';
var XA = 'B',
  JA = 'Code';
var QA = 'ContinuousBackupsUnavailableException',
  Sn = 'ConsumedCapacity',
  ZA = 'ConditionalCheckFailedException';
var l_ = 'ConditionExpression';
var d_ = 'ComparisonOperator',
  oc = 'ConditionalOperator';
var e0 = 'CachePeriodInMinutes',
  t0 = 'CancellationReasons';
var r0 = 'CancellationReasonList',
  n0 = 'ConfirmRemoveSelfResourceAccess';
var o0 = 'CancellationReason',
  hd = 'ConsistentRead';
var p_ = 'CapacityUnits';
var s0 = 'Capacity',
  i0 = 'Condition',
  f_ = 'Count';
var a0 = 'DescribeEndpoints';
var c0 = 'DescribeEndpointsRequest',
  u0 = 'DescribeEndpointsResponse';
var l0 = 'DuplicateItemException';
var d0 = 'ExpectedAttributeMap',
  Jo = 'ExpressionAttributeNames',
  sc = 'ExpressionAttributeValues',
  p0 = 'ExpressionAttributeValueMap',
  f0 = 'ExpectedAttributeValue';
var m0 = 'ExportConflictException';
var h0 = 'ExportNotFoundException';
var y0 = 'ExpectedRevisionId';
var m_ = 'ExclusiveStartKey';
var h_ = 'Endpoints';
var g0 = 'Endpoint',
  y_ = 'Expected',
  S0 = 'Exists';
var E0 = 'FilterConditionMap';
var g_ = 'FilterExpression';
var _0 = 'GetItem',
  x0 = 'GetItemInput',
  T0 = 'GetItemOutput';
var R0 = 'GlobalSecondaryIndexes';
var b0 = 'GlobalTableAlreadyExistsException';
var w0 = 'GlobalTableNotFoundException';
var ic = 'Item';
var v0 = 'ImportConflictException',
  A0 = 'ItemCollectionKey',
  I0 = 'ItemCollectionKeyAttributeMap',
  yd = 'ItemCollectionMetrics';
var C0 = 'ItemCollectionSizeLimitExceededException';
var O0 = 'InvalidEndpointException';
var D0 = 'InvalidExportTimeException';
var P0 = 'ItemList',
  S_ = 'IndexName',
  N0 = 'ImportNotFoundException',
  k0 = 'IndexNotFoundException',
  M0 = 'IdempotentParameterMismatchException';
var L0 = 'InvalidRestoreTimeException';
var U0 = 'InternalServerError';
var E_ = 'Items',
  gd = 'Key';
var __ = 'KeyConditions',
  $0 = 'KeyConditionExpression';
var x_ = 'Limit',
  F0 = 'ListAttributeValue';
var B0 = 'LimitExceededException';
var T_ = 'LastEvaluatedKey';
var H0 = 'LocalSecondaryIndexes';
var G0 = 'L',
  Qo = 'Message',
  W0 = 'MapAttributeValue';
var V0 = 'M',
  j0 = 'N';
var q0 = 'NS';
var z0 = 'NULL';
var Sd = 'ProjectionExpression',
  K0 = 'PutItem';
var Y0 = 'PutItemInput',
  X0 = 'PutItemInputAttributeMap',
  J0 = 'PutItemOutput';
var Q0 = 'PointInTimeRecoveryUnavailableException';
var Z0 = 'PolicyNotFoundException';
var eI = 'PutResourcePolicyInput';
var tI = 'ProvisionedThroughputExceededException';
var rI = 'Policy';
var nI = 'Query',
  oI = 'QueryFilter',
  sI = 'QueryInput',
  iI = 'QueryOutput';
var aI = 'ResourceArn',
  cI = 'ReplicaAlreadyExistsException';
var Zo = 'ReturnConsumedCapacity',
  R_ = 'ReadCapacityUnits';
var b_ = 'ReturnItemCollectionMetrics';
var uI = 'ResourceInUseException';
var lI = 'RequestLimitExceeded';
var dI = 'ReplicaNotFoundException',
  pI = 'ResourceNotFoundException';
var w_ = 'ReturnValues',
  v_ = 'ReturnValuesOnConditionCheckFailure',
  fI = 'ReplicatedWriteConflictException';
var A_ = 'ScannedCount';
var mI = 'SizeEstimateRangeGB',
  hI = 'ScanFilter',
  yI = 'ScanInput';
var gI = 'SecondaryIndexesCapacityMap',
  SI = 'ScanIndexForward';
var EI = 'ScanOutput';
var _I = 'SS';
var xI = 'S';
var TI = 'Scan',
  I_ = 'Select',
  RI = 'Segment';
var bI = 'Table';
var wI = 'TableAlreadyExistsException';
var vI = 'TransactionCanceledException',
  AI = 'TransactionConflictException';
var II = 'ThrottlingException';
var CI = 'TransactionInProgressException',
  OI = 'TableInUseException';
var En = 'TableName',
  DI = 'TableNotFoundException';
var C_ = 'ThrottlingReasons';
var PI = 'ThrottlingReasonList';
var NI = 'ThrottlingReason';
var kI = 'TotalSegments';
var MI = 'UpdateExpression';
var LI = 'UpdateItemInput',
  UI = 'UpdateItemOutput',
  $I = 'UpdateItem';
var O_ = 'Value';
var FI = 'VectorCapacity',
  BI = 'VectorIndexes';
var HI = 'VectorIndexesCapacityMap';
var GI = 'VectorSearchRequestBytes',
  WI = 'VectorWriteRequestBytes',
  D_ = 'WriteCapacityUnits';
var VI = 'awsQueryError',
  B = 'client',
  $ = 'error',
  P_ = 'httpError',
  jI = 'httpHeader',
  q = 'message',
  qI = 'reason',
  zI = 'resource',
  N_ = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb',
  KI = 'server',
  YI = 'throttlingReasons',
  XI = 'x-amz-confirm-remove-self-resource-access',
  _ = 'com.amazonaws.dynamodb',
  k_ = new be(N_),
  JI = [-3, N_, 'DynamoDBServiceException', 0, [], []];
k_.registerError(JI, N);
var U = new be(_),
  QI = [-3, _, qA, { [$]: B }, [q], [0]];
U.registerError(QI, ba);
var ZI = [-3, _, zA, { [$]: B }, [q], [0]];
U.registerError(ZI, wa);
var eC = [-3, _, ZA, { [$]: B }, [q, ic], [0, () => _n]];
U.registerError(eC, gn);
var tC = [-3, _, QA, { [$]: B }, [q], [0]];
U.registerError(tC, ka);
var rC = [-3, _, l0, { [$]: B }, [q], [0]];
U.registerError(rC, ja);
var nC = [-3, _, m0, { [$]: B }, [q], [0]];
U.registerError(nC, Ka);
var oC = [-3, _, h0, { [$]: B }, [q], [0]];
U.registerError(oC, Ga);
var sC = [-3, _, b0, { [$]: B }, [q], [0]];
U.registerError(sC, $a);
var iC = [-3, _, w0, { [$]: B }, [q], [0]];
U.registerError(iC, Wa);
var aC = [-3, _, M0, { [$]: B }, [Qo], [0]];
U.registerError(aC, qa);
var cC = [-3, _, v0, { [$]: B }, [q], [0]];
U.registerError(cC, Ja);
var uC = [-3, _, N0, { [$]: B }, [q], [0]];
U.registerError(uC, Va);
var lC = [-3, _, k0, { [$]: B }, [q], [0]];
U.registerError(lC, rc);
var dC = [-3, _, U0, { [$]: KI }, [q], [0]];
U.registerError(dC, va);
var pC = [-3, _, O0, { [$]: B, [P_]: 421 }, [Qo], [0]];
U.registerError(pC, Ca);
var fC = [-3, _, D0, { [$]: B }, [q], [0]];
U.registerError(fC, Ya);
var mC = [-3, _, L0, { [$]: B }, [q], [0]];
U.registerError(mC, Za);
var hC = [-3, _, C0, { [$]: B }, [q], [0]];
U.registerError(hC, Pa);
var yC = [-3, _, B0, { [$]: B }, [q], [0]];
U.registerError(yC, Ma);
var gC = [-3, _, Q0, { [$]: B }, [q], [0]];
U.registerError(gC, Xa);
var SC = [-3, _, Z0, { [$]: B }, [q], [0]];
U.registerError(SC, Ha);
var EC = [-3, _, tI, { [$]: B }, [q, C_], [0, () => Ed]];
U.registerError(EC, Oa);
var _C = [-3, _, cI, { [$]: B }, [q], [0]];
U.registerError(_C, ec);
var xC = [-3, _, dI, { [$]: B }, [q], [0]];
U.registerError(xC, tc);
var TC = [-3, _, fI, { [$]: B }, [q], [0]];
U.registerError(TC, Na);
var RC = [-3, _, lI, { [$]: B }, [q, C_], [0, () => Ed]];
U.registerError(RC, Aa);
var bC = [-3, _, uI, { [$]: B }, [q], [0]];
U.registerError(bC, Fa);
var wC = [-3, _, pI, { [$]: B }, [q], [0]];
U.registerError(wC, Da);
var vC = [-3, _, wI, { [$]: B }, [q], [0]];
U.registerError(vC, Qa);
var AC = [-3, _, OI, { [$]: B }, [q], [0]];
U.registerError(AC, La);
var IC = [-3, _, DI, { [$]: B }, [q], [0]];
U.registerError(IC, Ua);
var CC = [-3, _, II, { [VI]: ['Throttling', 400], [$]: B, [P_]: 400 }, [q, YI], [0, () => Ed]];
U.registerError(CC, Ia);
var OC = [-3, _, vI, { [$]: B }, [Qo, t0], [0, () => JC]];
U.registerError(OC, nc);
var DC = [-3, _, AI, { [$]: B }, [q], [0]];
U.registerError(DC, Ba);
var PC = [-3, _, CI, { [$]: B }, [Qo], [0]];
U.registerError(PC, za);
var M_ = [k_, U];
var NC = [3, _, VA, 0, [O_, HA], [() => ft, 0]];
var kC = [3, _, o0, 0, [ic, JA, Qo], [() => _n, 0, 0]],
  L_ = [3, _, s0, 0, [R_, D_, p_], [1, 1, 1]],
  U_ = [3, _, i0, 0, [d_, md], [0, () => F_], 1];
var es = [
  3,
  _,
  Sn,
  0,
  [En, p_, R_, D_, bI, H0, R0, BI],
  [0, 1, 1, 1, () => L_, () => a_, () => a_, () => sO],
];
var MC = [3, _, c0, 0, [], []],
  LC = [3, _, u0, 0, [h_], [() => QC], 1];
var UC = [3, _, g0, 0, [jA, e0], [0, 1], 2];
var $C = [3, _, f0, 0, [O_, S0, d_, md], [() => ft, 2, 0, () => F_]];
var FC = [3, _, x0, 0, [En, gd, fd, hd, Zo, Sd, Jo], [0, () => xn, 64, 2, 0, 0, 128], 2],
  BC = [3, _, T0, 0, [ic, Sn], [() => _n, () => es]];
var $_ = [3, _, yd, 0, [A0, mI], [() => tO, 65]];
var HC = [
    3,
    _,
    Y0,
    0,
    [En, ic, y_, w_, Zo, b_, oc, l_, Jo, sc, v_],
    [0, () => oO, () => H_, 0, 0, 0, 0, 0, 128, () => ac, 0],
    2,
  ],
  GC = [3, _, J0, 0, [u_, Sn, yd], [() => _n, () => es, () => $_]];
var Kq = [3, _, eI, 0, [aI, rI, y0, n0], [0, 0, 0, [2, { [jI]: XI }]], 2];
var WC = [
    3,
    _,
    sI,
    0,
    [En, S_, I_, fd, x_, hd, __, oI, oc, SI, m_, Zo, Sd, g_, $0, Jo, sc],
    [0, 0, 0, 64, 1, 2, () => rO, () => G_, 0, 2, () => xn, 0, 0, 0, 0, 128, () => ac],
    1,
  ],
  VC = [3, _, iI, 0, [E_, f_, A_, T_, Sn], [() => B_, 1, 1, () => xn, () => es]];
var jC = [
    3,
    _,
    yI,
    0,
    [En, S_, fd, x_, I_, hI, oc, m_, Zo, kI, RI, Sd, g_, Jo, sc, hd],
    [0, 0, 64, 1, 0, () => G_, 0, () => xn, 0, 1, 1, 0, 0, 128, () => ac, 2],
    1,
  ],
  qC = [3, _, EI, 0, [E_, f_, A_, T_, Sn], [() => B_, 1, 1, () => xn, () => es]];
var zC = [3, _, NI, 0, [qI, zI], [0, 0]];
var KC = [
    3,
    _,
    LI,
    0,
    [En, gd, c_, y_, oc, w_, Zo, b_, MI, l_, Jo, sc, v_],
    [0, () => xn, () => eO, () => H_, 0, 0, 0, 0, 0, 0, 128, () => ac, 0],
    2,
  ],
  YC = [3, _, UI, 0, [u_, Sn, yd], [() => _n, () => es, () => $_]];
var XC = [3, _, FI, 0, [GI, WI], [1, 1]];
var F_ = [1, _, md, 0, () => ft];
var JC = [1, _, r0, 0, () => kC];
var QC = [1, _, h_, 0, () => UC];
var B_ = [1, _, P0, 0, () => _n];
var ZC = [1, _, F0, 0, () => ft];
var Ed = [1, _, PI, 0, () => zC];
var _n = [2, _, GA, 0, 0, () => ft],
  eO = [2, _, c_, 0, 0, () => NC];
var H_ = [2, _, d0, 0, 0, () => $C];
var ac = [2, _, p0, 0, 0, () => ft],
  G_ = [2, _, E0, 0, 0, () => U_],
  tO = [2, _, I0, 0, 0, () => ft];
var xn = [2, _, gd, 0, 0, () => ft],
  rO = [2, _, __, 0, 0, () => U_],
  nO = [2, _, W0, 0, 0, () => ft],
  oO = [2, _, X0, 0, 0, () => ft];
var a_ = [2, _, gI, 0, 0, () => L_];
var sO = [2, _, HI, 0, 0, () => XC],
  ft = [
    4,
    _,
    WA,
    0,
    [xI, j0, XA, _I, q0, YA, V0, G0, z0, KA],
    [0, 0, 21, 64, 64, 85, () => nO, () => ZC, 2, 2],
  ];
var W_ = [9, _, a0, 0, () => MC, () => LC];
var V_ = [9, _, _0, 0, () => FC, () => BC];
var j_ = [9, _, K0, 0, () => HC, () => GC];
var q_ = [9, _, nI, 0, () => WC, () => VC];
var z_ = [9, _, TI, 0, () => jC, () => qC];
var K_ = [9, _, $I, 0, () => KC, () => YC];
var cc = class extends ze(i_, Ke, 'DescribeEndpoints', W_) {};
var Y_ = {
  name: '@aws-sdk/client-dynamodb',
  version: '3.1164.0',
  description: 'AWS SDK for JavaScript Dynamodb Client for Node.js, Browser and React Native',
  homepage: 'https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-dynamodb',
  license: 'Apache-2.0',
  author: { name: 'AWS SDK for JavaScript Team', url: 'https://aws.amazon.com/sdk-for-javascript/' },
  repository: {
    type: 'git',
    url: 'https://github.com/aws/aws-sdk-js-v3.git',
    directory: 'clients/client-dynamodb',
  },
  files: ['dist-*/**'],
  sideEffects: !1,
  main: './dist-cjs/index.js',
  module: './dist-es/index.js',
  browser: { './dist-es/runtimeConfig': './dist-es/runtimeConfig.browser' },
  types: './dist-types/index.d.ts',
  typesVersions: { '<4.5': { 'dist-types/*': ['dist-types/ts3.4/*'] } },
  'react-native': { './dist-es/runtimeConfig': './dist-es/runtimeConfig.native' },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    'build:cjs': 'node ../../scripts/compilation/inline',
    'build:es': 'premove dist-es && tsc -p tsconfig.es.json',
    'build:include:deps': 'yarn g:turbo run build -F="$npm_package_name"',
    'build:types': 'premove dist-types && tsc -p tsconfig.types.json',
    'build:types:downlevel': 'downlevel-dts dist-types dist-types/ts3.4',
    clean: 'premove dist-cjs dist-es dist-types',
    'extract:docs': 'api-extractor run --local',
    'generate:client': 'node ../../scripts/generate-clients/single-service',
    test: 'yarn g:vitest run --passWithNoTests',
    'test:watch': 'yarn g:vitest watch --passWithNoTests',
    'test:integration': 'yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts',
    'test:integration:watch': 'yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts',
    'test:e2e': 'yarn g:vitest run -c vitest.config.e2e.mts',
    'test:e2e:watch': 'yarn g:vitest watch -c vitest.config.e2e.mts',
    'test:index': 'tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs',
  },
  dependencies: {
    '@aws-sdk/core': '^3.980.1',
    '@aws-sdk/credential-provider-node': '^3.972.94',
    '@aws-sdk/dynamodb-codec': '^3.973.56',
    '@aws-sdk/middleware-endpoint-discovery': '^3.972.37',
    '@aws-sdk/types': '^3.975.0',
    '@smithy/core': '^3.38.0',
    '@smithy/fetch-http-handler': '^5.8.0',
    '@smithy/node-http-handler': '^4.14.0',
    '@smithy/types': '^4.19.0',
    tslib: '^2.6.2',
  },
  devDependencies: {
    '@smithy/snapshot-testing': '^2.4.0',
    '@tsconfig/node20': '20.1.8',
    '@types/node': '^20.14.8',
    concurrently: '7.0.0',
    'downlevel-dts': '0.10.1',
    premove: '4.0.0',
    typescript: '~7.0.2',
    vitest: '^4.0.17',
  },
  engines: { node: '>=20.0.0' },
};
ne();
ut();
F();
ye();
F();
var X_ = 'com.amazonaws.dynamodb#AttributeValue',
  _d = class extends Yt {
    writeValue(e, r, n) {
      if (r != null && typeof r == 'object') {
        let o = V.of(e);
        if (o.isStructSchema() && o.getName(!0) === X_) {
          this.writeAttributeValue(r);
          return;
        }
      }
      super.writeValue(e, r, n);
    }
    writeAttributeValue(e) {
      let r = this.serdeContext?.base64Encoder ?? it;
      this.writeAscii('{');
      let n = !0;
      for (let o in e) {
        let s = e[o];
        if (s != null)
          switch ((n || this.writeAscii(','), (n = !1), this.writeAsciiQuoted(o), this.writeAscii(':'), o)) {
            case 'B':
              s instanceof Uint8Array ? this.writeBase64(s) : this.writeJsonString(s);
              break;
            case 'BS':
              this.writeAscii('[');
              {
                let i = s;
                for (let a = 0; a < i.length; a++) {
                  a > 0 && this.writeAscii(',');
                  let c = i[a];
                  c instanceof Uint8Array ? this.writeBase64(c) : this.writeJsonString(r(c));
                }
              }
              this.writeAscii(']');
              break;
            case 'L':
              this.writeAscii('[');
              {
                let i = s;
                for (let a = 0; a < i.length; a++)
                  (a > 0 && this.writeAscii(','),
                    i[a] != null ? this.writeAttributeValue(i[a]) : this.writeAscii('null'));
              }
              this.writeAscii(']');
              break;
            case 'M':
              this.writeAscii('{');
              {
                let i = s,
                  a = !0;
                for (let c in i)
                  i[c] != null &&
                    (a || this.writeAscii(','),
                    (a = !1),
                    this.writeJsonString(c),
                    this.writeAscii(':'),
                    this.writeAttributeValue(i[c]));
              }
              this.writeAscii('}');
              break;
            case 'SS':
            case 'NS':
              this.writeAscii('[');
              {
                let i = s;
                for (let a = 0; a < i.length; a++)
                  (a > 0 && this.writeAscii(','), this.writeJsonString(i[a]));
              }
              this.writeAscii(']');
              break;
            case 'S':
            case 'N':
              this.writeJsonString(s);
              break;
            case 'BOOL':
              this.writeAscii(s ? 'true' : 'false');
              break;
            case 'NULL':
              this.writeAscii(s ? 'true' : 'false');
              break;
            default:
              this.writeAscii(JSON.stringify(s));
              break;
          }
      }
      this.writeAscii('}');
    }
  },
  xd = class extends Kt {
    _read(e, r) {
      let n = V.of(e);
      return n.isStructSchema() && n.getName(!0) === X_ && r && typeof r == 'object'
        ? this.readAttributeValue(r)
        : super._read(n, r);
    }
    readAttributeValue(e) {
      let r = this.serdeContext?.base64Decoder ?? st,
        n = e;
      if (
        (typeof e.B == 'string' && (n.B = r(e.B)),
        Array.isArray(e.BS) && (n.BS = e.BS.map(r)),
        Array.isArray(e.L) && (n.L = e.L.map((o) => this.readAttributeValue(o))),
        e.M && typeof e.M == 'object')
      ) {
        let o = e.M;
        for (let s in o) o[s] = this.readAttributeValue(o[s]);
      }
      return n;
    }
  },
  ts = class extends Xt {
    constructor() {
      super({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 });
    }
    createSerializer() {
      let e = new _d(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
    createDeserializer() {
      let e = new xd(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
  };
oo();
ne();
F();
We();
We();
var De = 'ref',
  rt = 'argv',
  ke = -1,
  rs = !0,
  Tn = !1,
  Rn = 'isSet',
  ns = 'booleanEquals',
  gx = 'PartitionResult',
  Oe = 'stringEquals',
  nt = 'getAttr',
  Sx = 'parsedEndpoint',
  J_ = 'aws.parseArn',
  Q_ = (t) => 'ParsedArn_ssa_' + t,
  Z_ = 'service',
  Td = 'dynamodb',
  os = 'isValidHostLabel',
  ex = 'accountId',
  tx = 'FirstArn',
  rx = (t) =>
    'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  nx = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  ox = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}',
  sx = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dnsSuffix}',
  ar = { [De]: 'Region' },
  bd = { [De]: gx },
  ix = { fn: nt, [rt]: [{ [De]: Sx }, 'authority'] },
  Rd = { [De]: 'AccountIdEndpointMode' },
  ax = { fn: nt, [rt]: [bd, 'name'] },
  wd = { [De]: 'ParsedArn_ssa_2' },
  cx = { fn: nt, [rt]: [wd, 'region'] },
  ux = { [De]: 'ResourceArnList' },
  lx = { fn: nt, [rt]: [{ [De]: 'ParsedArn_ssa_1' }, 'region'] },
  dx = { [De]: 'ParsedArn_ssa_1' },
  px = { [De]: 'AccountId' },
  Dt = {},
  Ye = { metricValues: ['O'] },
  fx = [ar],
  mx = [{ [De]: 'Endpoint' }],
  hx = [{ [De]: 'ResourceArn' }],
  yx = {
    conditions: [
      [Rn, fx],
      [Rn, mx],
      [ns, [{ [De]: 'UseFIPS' }, rs]],
      [ns, [{ [De]: 'UseDualStack' }, rs]],
      ['aws.partition', fx, gx],
      [Oe, [ar, 'local']],
      [ns, [{ fn: nt, [rt]: [bd, 'supportsFIPS'] }, rs]],
      ['parseURL', mx, Sx],
      [Oe, ['dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', ix]],
      [ns, [{ fn: nt, [rt]: [bd, 'supportsDualStack'] }, rs]],
      [Oe, ['search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', ix]],
      [Rn, [Rd]],
      [Oe, [ar, 'us-gov-east-1']],
      [Oe, [ar, 'cn-north-1']],
      [Oe, [ar, 'cn-northwest-1']],
      [Oe, [ar, 'us-gov-west-1']],
      [Oe, [ax, 'aws']],
      [Oe, [Rd, 'disabled']],
      [Rn, hx],
      [J_, hx, Q_(2)],
      [Oe, [{ fn: nt, [rt]: [wd, Z_] }, Td]],
      [Oe, [cx, ar]],
      [os, [{ fn: nt, [rt]: [wd, ex] }, Tn]],
      [os, [cx, Tn]],
      [Rn, [ux]],
      [nt, [ux, '[0]'], tx],
      [J_, [{ [De]: tx }], Q_(1)],
      [Oe, [lx, ar]],
      [Oe, [{ fn: nt, [rt]: [dx, Z_] }, Td]],
      [os, [{ fn: nt, [rt]: [dx, ex] }, Tn]],
      [os, [lx, Tn]],
      [Rn, [px]],
      [Oe, [Rd, 'required']],
      [os, [px, Tn]],
      [Oe, [ax, 'aws-us-gov']],
      [ns, [{ fn: 'coalesce', [rt]: [{ [De]: 'IsSearchOperation' }, Tn] }, rs]],
    ],
    results: [
      [ke],
      [ke, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
      [ke, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
      [
        ke,
        'Endpoint override is not supported for dual-stack endpoints. Please enable dual-stack functionality by enabling the configuration. For more details, see: https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html',
      ],
      ['{Endpoint}', Dt],
      [ke, 'Invalid Configuration: FIPS and local endpoint are not supported'],
      [ke, 'Invalid Configuration: Dualstack and local endpoint are not supported'],
      [
        'http://localhost:8000',
        { authSchemes: [{ name: 'sigv4', signingName: Td, signingRegion: 'us-east-1' }] },
      ],
      [
        ke,
        'Invalid Configuration: AccountIdEndpointMode is required and FIPS is enabled, but FIPS account endpoints are not supported',
      ],
      ['https://search-dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', Dt],
      ['https://dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', Dt],
      [ke, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
      ['https://search-dynamodb.{Region}.{PartitionResult#dnsSuffix}', Dt],
      ['https://dynamodb.{Region}.{PartitionResult#dnsSuffix}', Dt],
      ['https://search-dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}', Dt],
      ['https://dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}', Dt],
      [ke, 'FIPS is enabled but this partition does not support FIPS'],
      [
        ke,
        'Invalid Configuration: AccountIdEndpointMode is required but account endpoints are not supported in this region',
      ],
      ['https://search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', Dt],
      ['https://dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', Dt],
      [rx(2), Ye],
      [nx(2), Ye],
      [rx(1), Ye],
      [nx(1), Ye],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', Ye],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', Ye],
      [ke, 'Credentials-sourced account ID parameter is invalid'],
      [ke, 'AccountIdEndpointMode is required but no AccountID was provided or able to be loaded'],
      [ke, 'DualStack is enabled but this partition does not support DualStack'],
      [ox(2), Ye],
      [sx(2), Ye],
      [ox(1), Ye],
      [sx(1), Ye],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}', Ye],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dnsSuffix}', Ye],
      [ke, 'Invalid Configuration: Missing Region'],
    ],
  },
  aO = 2,
  I = 1e8,
  cO = new Int32Array([
    -1,
    1,
    -1,
    0,
    6,
    3,
    1,
    4,
    I + 35,
    2,
    I + 1,
    5,
    3,
    I + 2,
    I + 4,
    1,
    85,
    7,
    2,
    69,
    8,
    3,
    38,
    9,
    4,
    10,
    I + 35,
    5,
    I + 7,
    11,
    11,
    12,
    77,
    12,
    18,
    13,
    13,
    18,
    14,
    14,
    18,
    15,
    15,
    18,
    16,
    16,
    18,
    17,
    32,
    I + 17,
    77,
    17,
    37,
    19,
    18,
    20,
    25,
    19,
    21,
    25,
    20,
    22,
    25,
    21,
    23,
    25,
    22,
    24,
    25,
    23,
    36,
    25,
    24,
    26,
    32,
    25,
    27,
    32,
    26,
    28,
    32,
    27,
    29,
    32,
    28,
    30,
    32,
    29,
    31,
    32,
    30,
    35,
    32,
    31,
    33,
    37,
    33,
    34,
    I + 26,
    35,
    I + 33,
    I + 34,
    35,
    I + 31,
    I + 32,
    35,
    I + 29,
    I + 30,
    32,
    I + 27,
    77,
    4,
    39,
    I + 35,
    5,
    I + 6,
    40,
    9,
    41,
    I + 28,
    11,
    42,
    68,
    12,
    48,
    43,
    13,
    48,
    44,
    14,
    48,
    45,
    15,
    48,
    46,
    16,
    48,
    47,
    32,
    I + 17,
    68,
    17,
    67,
    49,
    18,
    50,
    55,
    19,
    51,
    55,
    20,
    52,
    55,
    21,
    53,
    55,
    22,
    54,
    55,
    23,
    66,
    55,
    24,
    56,
    62,
    25,
    57,
    62,
    26,
    58,
    62,
    27,
    59,
    62,
    28,
    60,
    62,
    29,
    61,
    62,
    30,
    65,
    62,
    31,
    63,
    67,
    33,
    64,
    I + 26,
    35,
    I + 24,
    I + 25,
    35,
    I + 22,
    I + 23,
    35,
    I + 20,
    I + 21,
    32,
    I + 27,
    68,
    35,
    I + 18,
    I + 19,
    3,
    78,
    70,
    4,
    71,
    I + 35,
    5,
    I + 5,
    72,
    6,
    73,
    I + 16,
    11,
    74,
    75,
    32,
    I + 8,
    75,
    34,
    77,
    76,
    35,
    I + 14,
    I + 15,
    35,
    I + 12,
    I + 13,
    4,
    79,
    I + 35,
    5,
    I + 5,
    80,
    6,
    81,
    I + 11,
    9,
    82,
    I + 11,
    11,
    83,
    84,
    32,
    I + 8,
    84,
    35,
    I + 9,
    I + 10,
    2,
    I + 1,
    86,
    3,
    I + 2,
    87,
    4,
    88,
    I + 4,
    7,
    89,
    I + 4,
    8,
    I + 3,
    90,
    10,
    I + 3,
    I + 4,
  ]),
  Ex = Sr.from(cO, aO, yx.conditions, yx.results);
var uO = new Er({
    size: 50,
    params: [
      'AccountId',
      'AccountIdEndpointMode',
      'Endpoint',
      'IsSearchOperation',
      'Region',
      'ResourceArn',
      'ResourceArnList',
      'UseDualStack',
      'UseFIPS',
    ],
  }),
  _x = (t, e = {}) => uO.get(t, () => to(Ex, { endpointParams: t, logger: e.logger }));
Rt.aws = rn;
var xx = (t) => ({
  apiVersion: '2012-08-10',
  base64Decoder: t?.base64Decoder ?? st,
  base64Encoder: t?.base64Encoder ?? it,
  disableHostPrefix: t?.disableHostPrefix ?? !1,
  endpointProvider: t?.endpointProvider ?? _x,
  extensions: t?.extensions ?? [],
  httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? r_,
  httpAuthSchemes: t?.httpAuthSchemes ?? [
    {
      schemeId: 'aws.auth#sigv4',
      identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
      signer: new er(),
    },
  ],
  logger: t?.logger ?? new xt(),
  protocol: t?.protocol ?? Oo,
  protocolSettings: t?.protocolSettings ?? {
    defaultNamespace: 'com.amazonaws.dynamodb',
    errorTypeRegistries: M_,
    xmlNamespace: 'http://dynamodb.amazonaws.com/doc/2012-08-10/',
    version: '2012-08-10',
    serviceTarget: 'DynamoDB_20120810',
    jsonCodec: new ts(),
  },
  serviceId: t?.serviceId ?? 'DynamoDB',
  sha256: t?.sha256 ?? jr,
  urlParser: t?.urlParser ?? ct,
  utf8Decoder: t?.utf8Decoder ?? we,
  utf8Encoder: t?.utf8Encoder ?? Ge,
});
var Tx = (t) => {
  jn(process.version);
  let e = Jn(t),
    r = () => e().then(Vn),
    n = xx(t);
  In(process.version);
  let o = { profile: t?.profile, logger: n.logger };
  return {
    ...n,
    ...t,
    runtime: 'node',
    defaultsMode: e,
    accountIdEndpointMode: t?.accountIdEndpointMode ?? Y(sd, o),
    authSchemePreference: t?.authSchemePreference ?? Y(nn, o),
    bodyLengthChecker: t?.bodyLengthChecker ?? Un,
    credentialDefaultProvider: t?.credentialDefaultProvider ?? $i,
    defaultSocketTimeout: On(t?.requestHandler, 3e5),
    defaultUserAgentProvider:
      t?.defaultUserAgentProvider ?? bo({ serviceId: n.serviceId, clientVersion: Y_.version }),
    endpointDiscoveryEnabledProvider: t?.endpointDiscoveryEnabledProvider ?? Y(ad, o),
    maxAttempts: t?.maxAttempts ?? Y(ue.v2026 ? { ...tn, default: 4 } : tn, t),
    region: t?.region ?? Y(gr, { ...Yn, ...o }),
    requestHandler: vr.create(t?.requestHandler ?? r),
    retryMode: t?.retryMode ?? Y({ ...To, default: async () => (await r()).retryMode || br }, t),
    streamCollector: t?.streamCollector ?? Gr,
    useDualstackEndpoint: t?.useDualstackEndpoint ?? Y(Fn, o),
    useFipsEndpoint: t?.useFipsEndpoint ?? Y(Bn, o),
    userAgentAppId: t?.userAgentAppId ?? Y(wo, o),
  };
};
ne();
var Rx = (t) => {
    let e = t.httpAuthSchemes,
      r = t.httpAuthSchemeProvider,
      n = t.credentials;
    return {
      setHttpAuthScheme(o) {
        let s = e.findIndex((i) => i.schemeId === o.schemeId);
        s === -1 ? e.push(o) : e.splice(s, 1, o);
      },
      httpAuthSchemes() {
        return e;
      },
      setHttpAuthSchemeProvider(o) {
        r = o;
      },
      httpAuthSchemeProvider() {
        return r;
      },
      setCredentials(o) {
        n = o;
      },
      credentials() {
        return n;
      },
    };
  },
  bx = (t) => ({
    httpAuthSchemes: t.httpAuthSchemes(),
    httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
    credentials: t.credentials(),
  });
var wx = (t, e) => {
  let r = Object.assign(vo(t), qn(t), co(t), Rx(t));
  return (e.forEach((n) => n.configure(r)), Object.assign(t, Ao(r), zn(r), uo(r), bx(r)));
};
var bn = class extends _t {
  config;
  constructor(...[e]) {
    let r = Tx(e || {});
    (super(r), (this.initConfig = r));
    let n = o_(r),
      o = od(n),
      s = Eo(o),
      i = xo(s, { defaultBaseDelay: ue.v2026 ? 25 : void 0, defaultMaxAttempts: ue.v2026 ? 4 : void 0 }),
      a = Xn(i),
      c = a,
      u = js(c),
      l = n_(u),
      d = pd(l, { endpointDiscoveryCommandCtor: cc }),
      p = wx(d, e?.extensions || []);
    ((this.config = p),
      this.middlewareStack.use(Hn(this.config)),
      this.middlewareStack.use(Ro(this.config)),
      this.middlewareStack.use(Ri(this.config)),
      this.middlewareStack.use(lo(this.config)),
      this.middlewareStack.use(fo(this.config)),
      this.middlewareStack.use(mo(this.config)),
      this.middlewareStack.use(yo(this.config)),
      this.middlewareStack.use(
        Zr(this.config, {
          httpAuthSchemeParametersProvider: t_,
          identityProviderConfigProvider: async (f) => new Qt({ 'aws.auth#sigv4': f.credentials }),
        }),
      ),
      this.middlewareStack.use(en(this.config)));
  }
  destroy() {
    super.destroy();
  }
};
var uc = class extends ze(pt, Ke, 'GetItem', V_) {};
var lc = class extends ze(pt, Ke, 'PutItem', j_) {};
var dc = class extends ze(pt, Ke, 'Query', q_) {};
var pc = class extends ze(pt, Ke, 'Scan', z_) {};
var fc = class extends ze(pt, Ke, 'UpdateItem', K_) {};
ne();
var Dr = class t {
  value;
  constructor(e) {
    typeof e == 'object' && 'N' in e ? (this.value = String(e.N)) : (this.value = String(e));
    let r = typeof e.valueOf() == 'number' ? e.valueOf() : 0;
    if (
      r > Number.MAX_SAFE_INTEGER ||
      r < Number.MIN_SAFE_INTEGER ||
      Math.abs(r) === 1 / 0 ||
      Number.isNaN(r)
    )
      throw new Error(
        `NumberValue should not be initialized with an imprecise number=${r}. Use a string instead.`,
      );
  }
  static from(e) {
    return new t(e);
  }
  toAttributeValue() {
    return { N: this.toString() };
  }
  toBigInt() {
    let e = this.toString();
    return BigInt(e);
  }
  toString() {
    return String(this.value);
  }
  valueOf() {
    return this.toString();
  }
};
var ss = (t, e) => {
    if (t === void 0)
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (t === null && typeof t == 'object') return mc();
    if (Array.isArray(t)) return lO(t, e);
    if (t?.constructor?.name === 'Set') return dO(t, e);
    if (t?.constructor?.name === 'Map') return pO(t, e);
    if (t?.constructor?.name === 'Object' || (!t.constructor && typeof t == 'object')) return vx(t, e);
    if (Px(t)) return t.length === 0 && e?.convertEmptyValues ? mc() : Ix(t);
    if (typeof t == 'boolean' || t?.constructor?.name === 'Boolean') return { BOOL: t.valueOf() };
    if (typeof t == 'number' || t?.constructor?.name === 'Number') return Dx(t, e);
    if (t instanceof Dr) return t.toAttributeValue();
    if (typeof t == 'bigint') return Ox(t);
    if (typeof t == 'string' || t?.constructor?.name === 'String')
      return t.length === 0 && e?.convertEmptyValues ? mc() : Cx(t);
    if (e?.convertClassInstanceToMap && typeof t == 'object') return vx(t, e);
    throw new Error(
      `Unsupported type passed: ${t}. Pass options.convertClassInstanceToMap=true to marshall typeof object as map attribute.`,
    );
  },
  lO = (t, e) => ({
    L: t
      .filter(
        (r) =>
          typeof r != 'function' && (!e?.removeUndefinedValues || (e?.removeUndefinedValues && r !== void 0)),
      )
      .map((r) => ss(r, e)),
  }),
  dO = (t, e) => {
    let r = e?.removeUndefinedValues ? new Set([...t].filter((o) => o !== void 0)) : t;
    if (!e?.removeUndefinedValues && r.has(void 0))
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (r.size === 0) {
      if (e?.convertEmptyValues) return mc();
      throw new Error('Pass a non-empty set, or options.convertEmptyValues=true.');
    }
    let n = r.values().next().value;
    if (n instanceof Dr) return { NS: Array.from(r).map((o) => o.toString()) };
    if (typeof n == 'number')
      return {
        NS: Array.from(r)
          .map((o) => Dx(o, e))
          .map((o) => o.N),
      };
    if (typeof n == 'bigint')
      return {
        NS: Array.from(r)
          .map(Ox)
          .map((o) => o.N),
      };
    if (typeof n == 'string')
      return {
        SS: Array.from(r)
          .map(Cx)
          .map((o) => o.S),
      };
    if (Px(n))
      return {
        BS: Array.from(r)
          .map(Ix)
          .map((o) => o.B),
      };
    throw new Error('Only Number Set (NS), Binary Set (BS) or String Set (SS) are allowed.');
  },
  pO = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let [o, s] of r)
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = ss(s, e));
      return n;
    })(t),
  }),
  vx = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let o in r) {
        let s = r[o];
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = ss(s, e));
      }
      return n;
    })(t),
  }),
  mc = () => ({ NULL: !0 }),
  Ix = (t) => ({ B: t }),
  Cx = (t) => ({ S: t.toString() }),
  Ox = (t) => ({ N: t.toString() }),
  Ax = (t) => {
    throw new Error(`${t} Use NumberValue from @aws-sdk/lib-dynamodb.`);
  },
  Dx = (t, e) => {
    if (
      [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
        .map((r) => r.toString())
        .includes(t.toString())
    )
      throw new Error(`Special numeric value ${t.toString()} is not allowed`);
    return (
      e?.allowImpreciseNumbers ||
        (Number(t) > Number.MAX_SAFE_INTEGER
          ? Ax(`Number ${t.toString()} is greater than Number.MAX_SAFE_INTEGER.`)
          : Number(t) < Number.MIN_SAFE_INTEGER &&
            Ax(`Number ${t.toString()} is lesser than Number.MIN_SAFE_INTEGER.`)),
      { N: t.toString() }
    );
  },
  Px = (t) => {
    let e = [
      'ArrayBuffer',
      'Blob',
      'Buffer',
      'DataView',
      'File',
      'Int8Array',
      'Uint8Array',
      'Uint8ClampedArray',
      'Int16Array',
      'Uint16Array',
      'Int32Array',
      'Uint32Array',
      'Float32Array',
      'Float64Array',
      'BigInt64Array',
      'BigUint64Array',
    ];
    return t?.constructor ? e.includes(t.constructor.name) : !1;
  };
var is = (t, e) => {
    for (let [r, n] of Object.entries(t))
      if (n !== void 0)
        switch (r) {
          case 'NULL':
            return null;
          case 'BOOL':
            return !!n;
          case 'N':
            return Nx(n, e);
          case 'B':
            return Mx(n);
          case 'S':
            return kx(n);
          case 'L':
            return fO(n, e);
          case 'M':
            return mO(n, e);
          case 'NS':
            return new Set(n.map((o) => Nx(o, e)));
          case 'BS':
            return new Set(n.map(Mx));
          case 'SS':
            return new Set(n.map(kx));
          default:
            throw new Error(`Unsupported type passed: ${r}`);
        }
    throw new Error(`No value defined: ${JSON.stringify(t)}`);
  },
  Nx = (t, e) => {
    if (typeof e?.wrapNumbers == 'function') return e?.wrapNumbers(t);
    if (e?.wrapNumbers) return Dr.from(t);
    let r = Number(t),
      n = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    if ((r > Number.MAX_SAFE_INTEGER || r < Number.MIN_SAFE_INTEGER) && !n.includes(r))
      if (typeof BigInt == 'function')
        try {
          return BigInt(t);
        } catch {
          throw new Error(`${t} can't be converted to BigInt. Set options.wrapNumbers to get string value.`);
        }
      else
        throw new Error(`${t} is outside SAFE_INTEGER bounds. Set options.wrapNumbers to get string value.`);
    return r;
  },
  kx = (t) => t,
  Mx = (t) => t,
  fO = (t, e) => t.map((r) => is(r, e)),
  mO = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = is(o, e)), r), {});
function vd(t, e) {
  let r = ss(t, e),
    [n, o] = Object.entries(r)[0];
  switch (n) {
    case 'M':
    case 'L':
      return e?.convertTopLevelContainer ? r : o;
    default:
      return r;
  }
}
var as = (t, e) => (e?.convertWithoutMapWrapper ? is(t, e) : is({ M: t }, e));
var Pr = null,
  H = {},
  Me = [],
  Lx = '*',
  hc = (t, e, r) => {
    if (t !== void 0) {
      if (r == null) return e(t);
      {
        let n = Object.keys(r),
          o = n.length === 1 && n[0] === Lx,
          s = n.length >= 1 && !o,
          i = n.length === 0;
        if (s) return Ad(t, e, r);
        if (i) return hO(t, e, Pr);
        if (o)
          return Object.entries(t ?? {}).reduce(
            (a, [c, u]) => (typeof u != 'function' && (a[c] = hc(u, e, r[Lx])), a),
            Array.isArray(t) ? [] : {},
          );
      }
    }
  },
  Ad = (t, e, r) => {
    let n;
    if (Array.isArray(t)) n = t.filter((o) => typeof o != 'function');
    else {
      n = {};
      for (let [o, s] of Object.entries(t)) typeof s != 'function' && (n[o] = s);
    }
    for (let [o, s] of Object.entries(r)) {
      if (typeof t[o] == 'function') continue;
      let i = hc(t[o], e, s);
      i !== void 0 && typeof i != 'function' && (n[o] = i);
    }
    return n;
  },
  hO = (t, e, r) =>
    Array.isArray(t)
      ? t.filter((n) => typeof n != 'function').map((n) => hc(n, e, r))
      : Object.entries(t).reduce((n, [o, s]) => {
          if (typeof s == 'function') return n;
          let i = hc(s, e, r);
          return (i !== void 0 && typeof i != 'function' && (n[o] = i), n);
        }, {}),
  Ux = (t, e, r) => Ad(t, (o) => vd(o, r), e),
  $x = (t, e, r) => Ad(t, (o) => as(o, r), e);
var re = class extends Vt {
  addMarshallingMiddleware(e) {
    let { marshallOptions: r = {}, unmarshallOptions: n = {} } = e.translateConfig || {};
    ((r.convertTopLevelContainer = r.convertTopLevelContainer ?? !0),
      (n.convertWithoutMapWrapper = n.convertWithoutMapWrapper ?? !0),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => (
          Le(s, 'DDB_MAPPER', 'd'),
          o({ ...i, input: Ux(i.input, this.inputKeyNodes, r) })
        ),
        { name: 'DocumentMarshall', relation: 'before', toMiddleware: 'serializerMiddleware', override: !0 },
      ),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => {
          let a = await o(i);
          return ((a.output = $x(a.output, this.outputKeyNodes, n)), a);
        },
        {
          name: 'DocumentUnmarshall',
          relation: 'before',
          toMiddleware: 'deserializerMiddleware',
          override: !0,
        },
      ));
  }
};
var Nr = class extends re {
  input;
  inputKeyNodes = { Key: H };
  outputKeyNodes = { Item: H };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new uc(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var wn = class extends re {
  input;
  inputKeyNodes = {
    Item: H,
    Expected: { '*': { Value: Pr, AttributeValueList: Me } },
    ExpressionAttributeValues: H,
  };
  outputKeyNodes = { Attributes: H, ItemCollectionMetrics: { ItemCollectionKey: H } };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new lc(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var cs = class extends re {
  input;
  inputKeyNodes = {
    KeyConditions: { '*': { AttributeValueList: Me } },
    QueryFilter: { '*': { AttributeValueList: Me } },
    ExclusiveStartKey: H,
    ExpressionAttributeValues: H,
  };
  outputKeyNodes = { Items: { '*': H }, LastEvaluatedKey: H };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new dc(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var us = class extends re {
  input;
  inputKeyNodes = {
    ScanFilter: { '*': { AttributeValueList: Me } },
    ExclusiveStartKey: H,
    ExpressionAttributeValues: H,
  };
  outputKeyNodes = { Items: { '*': H }, LastEvaluatedKey: H };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new pc(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var ls = class extends re {
  input;
  inputKeyNodes = {
    Key: H,
    AttributeUpdates: { '*': { Value: Pr } },
    Expected: { '*': { Value: Pr, AttributeValueList: Me } },
    ExpressionAttributeValues: H,
  };
  outputKeyNodes = { Attributes: H, ItemCollectionMetrics: { ItemCollectionKey: H } };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new fc(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
ne();
var Pt = class t extends _t {
  config;
  constructor(e, r) {
    if (
      (super(e.config),
      (this.config = e.config),
      (this.config.translateConfig = r),
      (this.middlewareStack = e.middlewareStack),
      this.config?.cacheMiddleware)
    )
      throw new Error(
        '@aws-sdk/lib-dynamodb - cacheMiddleware=true is not compatible with the DynamoDBDocumentClient. This option must be set to false.',
      );
    if (!(e.middlewareStack.identify?.() ?? []).some((s) => s.includes?.('serializerMiddleware'))) {
      let s = this.config.logger,
        i = s && !s.constructor?.name.includes('NoOp') ? s : console,
        a = new bn(
          Object.assign({}, this.config, {
            defaultUserAgentProvider: void 0,
            retryStrategy: void 0,
            extensions: void 0,
          }),
        );
      if (a.middlewareStack.identify?.().some((u) => u.includes?.('serializerMiddleware')))
        ((this.middlewareStack = a.middlewareStack),
          (this.config = a.config),
          (this.config.translateConfig = r),
          i.warn(
            "@aws-sdk/lib-dynamodb - WARN: incompatible version of DynamoDBClient given to DynamoDBDocumentClient. We have forwarded your client's configuration to a newer version of DynamoDBClient in the dependency closure to instantiate DynamoDBDocumentClient.",
          ));
      else
        throw new Error(
          '@aws-sdk/lib-dynamodb - ERROR: incompatible version of DynamoDBClient given to DynamoDBDocumentClient. Check @aws-sdk/lib-dynamodb package.json requirements.',
        );
    }
  }
  static from(e, r) {
    return new t(e, r);
  }
  destroy() {}
};
var s8 = go(Pt, cs, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
var l8 = go(Pt, us, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
function Fx(t = 1e3) {
  let e = new bn({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 500, requestTimeout: t, throwOnRequestTimeout: !0 },
  });
  return Pt.from(e, { marshallOptions: { removeUndefinedValues: !0 } });
}
async function ds(t) {
  try {
    return (await t(), { written: !0 });
  } catch (e) {
    if (!(e instanceof gn)) throw e;
    return { written: !1, item: e.Item && as(e.Item) };
  }
}
var Hx = require('node:http'),
  Gx = require('node:https');
var kr = class extends Error {
    constructor(r, n = !0) {
      super(`no answer: ${r}`);
      this.reason = r;
      this.mayHaveLeft = n;
    }
    reason;
    mayHaveLeft;
    name = 'NoAnswer';
  },
  gO = 64 * 1024;
function SO(t) {
  return new Promise((e, r) => {
    let n = [],
      o = 0;
    (t.on('data', (s) => {
      ((o += s.byteLength), o > gO ? (r(new kr('too_large')), t.destroy()) : n.push(s));
    }),
      t.on('end', () => {
        e(Buffer.concat(n));
      }),
      t.on('error', () => {
        r(new kr('connection'));
      }));
  });
}
function EO({ method: t, url: e, body: r, contentType: n, clientCertificate: o }) {
  return (e.startsWith('https:') ? Gx.request : Hx.request)(e, {
    method: t,
    agent: !1,
    headers: r === void 0 ? {} : { 'content-type': n ?? 'text/xml; charset=utf-8' },
    ...o,
  });
}
var Wx = (t) =>
  new Promise((e, r) => {
    let { url: n, body: o, timeoutMs: s } = t,
      i = EO(t),
      a = !1;
    i.on('socket', (l) => {
      l.once(n.startsWith('https:') ? 'secureConnect' : 'connect', () => {
        a = !0;
      });
    });
    let c = setTimeout(() => {
        (r(new kr('timeout', a)), i.destroy());
      }, s),
      u = () => {
        (clearTimeout(c), r(new kr('connection', a)));
      };
    (i.on('error', u),
      i.on('close', u),
      i.on('response', (l) => {
        (i.off('close', u),
          SO(l)
            .then((d) => {
              e({ status: l.statusCode ?? 0, body: d });
            }, r)
            .finally(() => {
              clearTimeout(c);
            }));
      }),
      i.end(o));
  });
var _O = [0, 200, 800],
  xO = 5e3,
  TO = 200;
async function RO(t, e, r, n, o, s) {
  let i = new P('wechat_unavailable', Id, { facts: { reason: 'no_time_left' } }),
    a = !1;
  for (let [c, u] of _O.entries()) {
    (a && (await t.pause(u)), (a = !1));
    let l = Math.min(n, o - t.now().getTime());
    if (l < TO) break;
    try {
      let { status: d, read: p } = await s(`${e[c % e.length] ?? ''}${r}`, l);
      if (d >= 500) {
        ((a = !0), (i = new P('wechat_unavailable', Id, { facts: { wechatStatus: d } })));
        continue;
      }
      if (d !== 200) throw Bx({ wechatStatus: d });
      let f = await p();
      if (!bO(f)) return f;
      ((a = !0), (i = f.because));
    } catch (d) {
      if (!(d instanceof kr)) throw d;
      if (d.reason === 'too_large') throw Bx({ reason: 'too_large' });
      i = new P('wechat_unavailable', Id, { facts: { reason: d.reason } });
    }
  }
  throw i;
}
function yc(t, e, r, n, o, s) {
  return RO(t, e, r, xO, s, async (i, a) => {
    let { status: c, body: u } = await t.send({ method: 'POST', url: i, body: n(), timeoutMs: a });
    return { status: c, read: () => o(u) };
  });
}
var Id =
  'WeChat Pay did not answer in time. Repeat the same request, with the same outTradeNo, in a few seconds; nothing is lost.';
function bO(t) {
  return t.kind === 'repeat';
}
function Bx(t) {
  return new P(
    'wechat_answer_invalid',
    'WeChat Pay answered something that is no answer of its API. Repeat the same request; nothing is lost.',
    { facts: t },
  );
}
function wO(t) {
  return { ...LE(t), documentClient: Fx(), deadline: dE };
}
function Vx(t) {
  return { ...wO(t), pause: pE, randomText: fE, send: Wx };
}
var Md = Je(Dd()),
  jx = Je(kd());
Md.default.extend(jx.default);
function qx(t) {
  return Md.default.utc(t).add(8, 'hour').format('YYYYMMDD');
}
function zx(t) {
  return new Date(Date.parse(t.timeEnd) + 3e5).toISOString();
}
function Xe(...t) {
  return t.join(' AND ');
}
function gc(t, e, r) {
  return (n, o, { set: s, remove: i }, a, c = {}) =>
    ds(() =>
      t.send(
        new ls({
          TableName: e,
          Key: { outTradeNo: n },
          ConditionExpression: o,
          UpdateExpression:
            `SET ${s === void 0 ? '' : `${s}, `}#sequence = if_not_exists(#sequence, :zero) + :one` +
            (i === void 0 ? '' : ` REMOVE ${i}`),
          ExpressionAttributeValues: { ...a, ':zero': 0, ':one': 1 },
          ExpressionAttributeNames: { ...c, '#sequence': 'sequence' },
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
        { abortSignal: r },
      ),
    );
}
var Kx = 'attribute_not_exists(outTradeNo)',
  vn = 'attribute_exists(outTradeNo)',
  ps = 'tradeState = :notpay',
  Yx = 'appId = :appId AND mchId = :mchId',
  AO = 'signType = :signType',
  IO = 'openid = :openid',
  CO = 'totalFee = :totalFee AND feeType = :feeType',
  OO = 'attribute_exists(prepayId)',
  DO = 'attribute_not_exists(prepayId)',
  PO = 'prepayId = :prepayId',
  NO = 'createdAt <= :latestCreation',
  kO = 'size(anomalies) = :zero',
  MO = 'size(anomalies) > :zero',
  LO = '(attribute_not_exists(queriedAt) OR queriedAt <= :askedBefore)',
  UO = '(attribute_not_exists(closeTriedAt) OR closeTriedAt <= :askedBefore)',
  $O = 'attribute_not_exists(anomalies.#key)',
  Xx = 'attribute_not_exists(refundCount)',
  FO = 'attribute_exists(refundCount)',
  Ld = 'dueShard, dueAt';
function BO(t, e) {
  if (!e) return { set: '', remove: Ld, values: {} };
  let { outTradeNo: r, timeEnd: n } = t,
    o = new Date(Date.parse(n) + 1728e5).toISOString();
  return { set: ', dueShard = :dueShard, dueAt = :dueAt', values: { ':dueShard': ln(r), ':dueAt': o } };
}
function Jx(t, e, r, n = !1) {
  let o = { abortSignal: r },
    s = gc(t, e, r);
  async function i(l) {
    let { Item: d } = await t.send(new Nr({ TableName: e, Key: { outTradeNo: l }, ConsistentRead: !0 }), o);
    return d;
  }
  async function a(l, d) {
    return d ?? (await i(l));
  }
  function c(l, d) {
    return async (p, f, m) => {
      let g = await s(
        p,
        Xe(vn, ps, l),
        { set: d },
        {
          ':notpay': 'NOTPAY',
          ':askedBefore': new Date(m.getTime() - f).toISOString(),
          ':now': m.toISOString(),
        },
      );
      return g.written ? { claimed: !0 } : { claimed: !1, order: await a(p, g.item) };
    };
  }
  async function u(l, d, p, f, m) {
    let { set: g, remove: y, values: S } = f,
      R = await s(l, Xe(d, Xx), { set: `${p}${g}`, ...(y !== void 0 && { remove: y }) }, { ...m, ...S });
    if (R.written) return { settled: !0 };
    let w = await a(l, R.item);
    if (w?.refundCount === void 0) return { settled: !1, order: w };
    let A = await s(
      l,
      Xe(d, FO),
      { set: `${p}, dueShard = :dueShard, dueAt = :now` },
      { ...m, ':dueShard': ln(l) },
    );
    return A.written ? { settled: !0 } : { settled: !1, order: await a(l, A.item) };
  }
  return {
    get: i,
    async insert(l) {
      let d = await ds(() =>
        t.send(
          new wn({
            TableName: e,
            Item: l,
            ConditionExpression: Kx,
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
          o,
        ),
      );
      if (d.written) return { inserted: !0, order: l };
      let p = await a(l.outTradeNo, d.item);
      if (p === void 0) throw new Error('the number was taken, and then there was no order under it');
      return { inserted: !1, order: p };
    },
    async keepPrepayId(l, d, p, f) {
      return (
        await s(
          l,
          Xe(vn, ps, kO),
          { set: 'prepayId = :prepayId, prepayIdAt = :issuedAt, updatedAt = :now' },
          { ':notpay': 'NOTPAY', ':prepayId': d, ':issuedAt': p.toISOString(), ':now': f.toISOString() },
        )
      ).written;
    },
    claimQuery: c(LO, 'queriedAt = :now'),
    claimClose: c(UO, 'closeTriedAt = :now'),
    async settle(l, d) {
      let p = Xe(vn, ps, Yx, AO, IO, CO, NO, OO);
      return u(
        l.outTradeNo,
        p,
        'tradeState = :tradeState, transactionId = :transactionId, bankType = :bankType, cashFee = :cashFee, timeEnd = :timeEnd, paidDayShard = :paidDayShard, updatedAt = :now',
        BO(l, n),
        {
          ':notpay': 'NOTPAY',
          ':appId': l.appId,
          ':mchId': l.mchId,
          ':signType': l.signType,
          ':openid': l.openid,
          ':totalFee': l.totalFee,
          ':feeType': l.feeType,
          ':latestCreation': zx(l),
          ':tradeState': l.tradeState,
          ':transactionId': l.transactionId,
          ':bankType': l.bankType,
          ':cashFee': l.cashFee,
          ':timeEnd': l.timeEnd,
          ':paidDayShard': `${qx(l.timeEnd)}#${ln(l.outTradeNo)}`,
          ':now': d.toISOString(),
        },
      );
    },
    async close({ outTradeNo: l, prepayId: d }, { appId: p, mchId: f }, m) {
      let g = d === void 0 ? DO : PO,
        { settled: y } = await u(
          l,
          Xe(vn, ps, Yx, g),
          'tradeState = :closed, updatedAt = :now',
          { set: '', remove: Ld, values: {} },
          {
            ':notpay': 'NOTPAY',
            ':appId': p,
            ':mchId': f,
            ':closed': 'CLOSED',
            ...(d !== void 0 && { ':prepayId': d }),
            ':now': m.toISOString(),
          },
        );
      return y;
    },
    async recordAnomaly(l, d) {
      let p = `${d.kind}#${d.transactionId}`,
        f = await s(
          l,
          Xe(vn, $O),
          { set: 'anomalies.#key = :anomaly, updatedAt = :now' },
          { ':anomaly': d, ':now': d.recordedAt },
          { '#key': p },
        );
      if (f.written) return !0;
      if ((await a(l, f.item))?.anomalies[p] === void 0)
        throw new Error('an anomaly was neither written nor there already');
      return !1;
    },
    async release(l) {
      await s(l, Xe(vn, ps, MO, Xx), { remove: Ld }, { ':notpay': 'NOTPAY' });
    },
    async keepUnknown(l, d) {
      let p = { outTradeNo: `unknown#${l.transactionId}`, payment: l, recordedAt: d.toISOString() };
      return (await ds(() => t.send(new wn({ TableName: e, Item: p, ConditionExpression: Kx }), o))).written;
    },
  };
}
var Qx = 'attribute_exists(outTradeNo)',
  HO = '#sequence = :sequence',
  GO = 'attribute_not_exists(#sequence)',
  WO = '(attribute_not_exists(queriedAt) OR queriedAt <= :askedBefore)',
  Zx = [
    'refunds',
    'anomalies',
    'tradeState',
    'refundedFee',
    'refundCount',
    'lastRefundAt',
    'updatedAt',
    'dueShard',
    'dueAt',
  ];
function eT(t, e, r) {
  let n = gc(t, e, r);
  async function o(s, i) {
    if (i !== void 0) return i;
    let { Item: a } = await t.send(new Nr({ TableName: e, Key: { outTradeNo: s }, ConsistentRead: !0 }), {
      abortSignal: r,
    });
    return a;
  }
  return {
    async write(s, i) {
      let { outTradeNo: a, sequence: c } = s,
        u = Zx.filter((p) => i[p] !== void 0),
        l = Zx.filter((p) => i[p] === void 0 && s[p] !== void 0),
        d = await n(
          a,
          Xe(Qx, c === void 0 ? GO : HO),
          { set: u.map((p) => `${p} = :${p}`).join(', '), ...(l.length > 0 && { remove: l.join(', ') }) },
          { ...Object.fromEntries(u.map((p) => [`:${p}`, i[p]])), ...(c !== void 0 && { ':sequence': c }) },
        );
      return d.written ? { written: !0 } : { written: !1, order: await o(a, d.item) };
    },
    async claimQuery(s, i, a) {
      return (
        await n(
          s,
          Xe(Qx, WO),
          { set: 'queriedAt = :now' },
          { ':askedBefore': new Date(a.getTime() - i).toISOString(), ':now': a.toISOString() },
        )
      ).written;
    },
  };
}
var tT = '([a-z][a-z0-9_]{1,31})',
  Ud = '(?:not?match|\u4E0D\u5339\u914D)',
  VO = [
    ['\u7B7E\u540D\u9519\u8BEF', /(?<!验证)签名(?:错误|失败|有误|不正确)|signerror/i],
    [
      'appid and openid not match',
      new RegExp(`(?:appid(?:and|\u548C|\u4E0E)openid|openid(?:and|\u548C|\u4E0E)appid)${Ud}`, 'i'),
      'openid',
    ],
    [
      '\u5546\u6237\u53F7mch_id\u4E0Eappid\u4E0D\u5339\u914D',
      new RegExp(
        `(?:mch_?id|\u5546\u6237\u53F7)(?:and|\u548C|\u4E0E)appid${Ud}|appid(?:and|\u548C|\u4E0E)(?:\u5546\u6237\u53F7)?(?:mch_?id)?${Ud}`,
        'i',
      ),
      'mch_id',
    ],
    ['invalid openid', /(?:无效的|invalid)openid|openid(?:无效|不存在)/i, 'openid'],
    ['\u5FC5\u987B\u4F20openid', /(?:必须传|需要传|缺少参数|缺少)入?openid/i, 'openid'],
    ['\u5546\u6237\u8BA2\u5355\u53F7\u91CD\u590D', /订单号重复/, 'out_trade_no'],
    ['refund_fee\u5927\u4E8E\u53EF\u9000\u91D1\u989D', /大于可退金额|超过可退金额/, 'refund_fee'],
    ['\u8BA2\u5355\u5DF2\u5168\u989D\u9000\u6B3E', /订单已全额退款/],
    ['\u6CA1\u6709JSAPI\u652F\u4ED8\u6743\u9650', /JSAPI支付权限|产品权限未开通/i],
    ['XML\u683C\u5F0F\u9519\u8BEF', /xml(?:格式)?(?:错误|有误|error)|xml_format_error/i],
    [
      '\u53C2\u6570\u683C\u5F0F\u9519\u8BEF',
      new RegExp(
        `${tT}(?:\u53C2\u6570(?:\u683C\u5F0F|\u957F\u5EA6|\u7C7B\u578B|\u503C)?(?:\u9519\u8BEF|\u6709\u8BEF|\u4E0D\u6B63\u786E|\u4E0D\u5408\u6CD5|\u65E0\u6548|\u8FC7\u957F|\u8FC7\u77ED)|\u65F6\u95F4\u8FC7[\u77ED\u957F])`,
        'i',
      ),
    ],
    ['\u7F3A\u5C11\u53C2\u6570', new RegExp(`\u7F3A\u5C11(?:\u5FC5\u586B)?\u53C2\u6570${tT}`, 'i')],
  ],
  jO = 200;
function rT(t) {
  let e = t.slice(0, jO).replace(/[\s:：]/g, '');
  for (let [r, n, o] of VO) {
    let s = n.exec(e);
    if (s === null) continue;
    let i = o ?? s[1]?.toLowerCase();
    return i === void 0 ? { words: r } : { words: r, field: i };
  }
}
function nT({ words: t, field: e = '' }, r, n) {
  let o = Object.hasOwn(n, e) ? n[e] : void 0,
    s = (u) => u.replaceAll('{field}', e).replaceAll('{source}', o ?? n['*']),
    { meaning: i, cause: a, cure: c } = r[t];
  return { meaning: s(i), cause: s(a), cure: s(c) };
}
var fs = '[A-Za-z_][A-Za-z0-9_.-]*',
  qO = new RegExp(`&${fs}=`);
function $d(t) {
  return t.includes('&') && qO.test(t);
}
function oT(t) {
  for (let e in t) if (e !== 'attach' && $d(t[e] ?? '')) return e;
}
var An = require('node:crypto');
var zO = {
  MD5: { length: 32, digest: (t) => (0, An.createHash)('md5').update(t, 'utf8').digest('hex') },
  'HMAC-SHA256': {
    length: 64,
    digest: (t, e) => (0, An.createHmac)('sha256', e).update(t, 'utf8').digest('hex'),
  },
};
function KO(t) {
  let e = [];
  for (let r of Object.keys(t).sort()) {
    let n = t[r];
    r !== 'sign' && n !== void 0 && n !== '' && e.push(`${r}=${n}`);
  }
  return e.join('&');
}
function sT(t, e, r) {
  return zO[r].digest(`${KO(t)}&key=${e}`, e).toUpperCase();
}
function Nt(t, e, r) {
  for (let [n, o = ''] of Object.entries(t))
    if ($d(o))
      throw new Error(
        `${n}: nothing was signed, since the value holds "&", a name and "=", which reads as a further field; take the "&" or the "=" out`,
      );
  return sT(t, e, r);
}
function iT(t, e, r) {
  let n = Buffer.from(t.sign ?? '', 'utf8'),
    o = Buffer.from(sT(t, e, r), 'utf8');
  return n.length === o.length && (0, An.timingSafeEqual)(n, o);
}
var ms = Je(Dd()),
  cT = Je(aT()),
  uT = Je(kd());
ms.default.extend(uT.default);
ms.default.extend(cT.default);
var YO = 'YYYYMMDDHHmmss',
  lT = 8;
function dT(t) {
  let e = ms.default.utc(t, YO, !0);
  return e.isValid() ? e.subtract(lT, 'hour').toISOString() : void 0;
}
function pT(t) {
  let e = ms.default.utc(t, 'YYYY-MM-DD HH:mm:ss', !0);
  return e.isValid() ? e.subtract(lT, 'hour').toISOString() : void 0;
}
function Sc(t) {
  return { appId: t.WECHAT_APPID, mchId: t.WECHAT_MCH_ID, key: t.WECHAT_MCH_KEY };
}
var mT = [
  'return_code',
  'appid',
  'mch_id',
  'nonce_str',
  'sign',
  'result_code',
  'openid',
  'trade_type',
  'bank_type',
  'total_fee',
  'cash_fee',
  'transaction_id',
  'out_trade_no',
  'time_end',
];
function XO(t) {
  return mT.every((e) => (t[e] ?? '') !== '');
}
function fT(t, e) {
  let r = /^(?:0|[1-9]\d*)$/.test(t) ? Number(t) : Number.NaN;
  return Number.isSafeInteger(r) && r >= e ? r : void 0;
}
function Hd(t, e, r) {
  if ((t.sign ?? '') === '') return { refusal: 'sign_missing' };
  if (!iT(t, e.key, r)) return { refusal: 'sign_mismatch' };
  let n = oT(t);
  if (n !== void 0) return { refusal: 'ambiguous', field: n };
  if (![void 0, '', r].includes(t.sign_type)) return { refusal: 'sign_type_mismatch' };
  if (t.appid !== e.appId) return { refusal: 'appid_mismatch' };
  if (t.mch_id !== e.mchId) return { refusal: 'mch_id_mismatch' };
}
function hT(t, e, r, n, o = 'JSAPI') {
  let s = Hd(t, e, r);
  if (s) return { ok: !1, ...s };
  if (!XO(t)) return { ok: !1, refusal: 'field_missing', field: mT.find((d) => (t[d] ?? '') === '') ?? '' };
  if (t.return_code !== 'SUCCESS') return { ok: !1, refusal: 'not_success', field: 'return_code' };
  if (t.result_code !== 'SUCCESS') return { ok: !1, refusal: 'not_success', field: 'result_code' };
  let i = t.trade_state;
  if (!n.includes(i)) return { ok: !1, refusal: 'not_success', field: 'trade_state' };
  if (o !== 'any' && t.trade_type !== o)
    return { ok: !1, refusal: 'trade_type_mismatch', field: 'trade_type' };
  if (!/^[0-9A-Za-z_\-|*]{1,32}$/.test(t.out_trade_no))
    return { ok: !1, refusal: 'field_invalid', field: 'out_trade_no' };
  if (!/^[0-9A-Za-z]{1,32}$/.test(t.transaction_id))
    return { ok: !1, refusal: 'field_invalid', field: 'transaction_id' };
  let a = fT(t.total_fee, 1);
  if (a === void 0) return { ok: !1, refusal: 'field_invalid', field: 'total_fee' };
  let c = fT(t.cash_fee, 0);
  if (c === void 0) return { ok: !1, refusal: 'field_invalid', field: 'cash_fee' };
  let u = dT(t.time_end);
  return u === void 0
    ? { ok: !1, refusal: 'field_invalid', field: 'time_end' }
    : {
        ok: !0,
        payment: {
          outTradeNo: t.out_trade_no,
          transactionId: t.transaction_id,
          appId: t.appid,
          mchId: t.mch_id,
          openid: t.openid,
          totalFee: a,
          cashFee: c,
          feeType: t.fee_type === void 0 || t.fee_type === '' ? 'CNY' : t.fee_type,
          bankType: t.bank_type,
          timeEnd: u,
          tradeState: i === 'REFUND' ? 'REFUND' : 'SUCCESS',
          signType: r,
        },
      };
}
var JO = 64 * 1024,
  jd = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF',
  QO =
    /<\?xml[ \t\r\n]+version=(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding=(?:"[Uu][Tt][Ff]-8"|'[Uu][Tt][Ff]-8'))?(?:[ \t\r\n]+standalone=(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y,
  Gd = /[ \t\r\n]*/y,
  ZO = {
    xml: { opens: /<xml[ \t\r\n]*>/y, closes: /<\/xml[ \t\r\n]*>/y },
    root: { opens: /<root[ \t\r\n]*>/y, closes: /<\/root[ \t\r\n]*>/y },
  },
  Wd = new RegExp(`<(${fs})[ \\t\\r\\n]*(/?)>`, 'y'),
  Vd = new RegExp(`</(${fs})[ \\t\\r\\n]*>`, 'y'),
  eD = new RegExp(`[^<&${jd}]+`, 'y'),
  tD = new RegExp(`<!\\[CDATA\\[[^${jd}]*?\\]\\]>`, 'y'),
  rD = /&(?:lt|gt|amp|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});/y,
  nD = new TextDecoder('utf-8', { fatal: !0 });
function Ec(t, e, r) {
  return ((t.lastIndex = r), t.test(e) ? t.lastIndex - r : -1);
}
var oD = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };
function sD(t) {
  return (
    t === 9 ||
    t === 10 ||
    t === 13 ||
    (t >= 32 && t <= 55295) ||
    (t >= 57344 && t <= 65533) ||
    (t >= 65536 && t <= 1114111)
  );
}
function iD(t) {
  if (!t.startsWith('&#')) return oD[t];
  let e = t.startsWith('&#x'),
    r = Number.parseInt(t.slice(e ? 3 : 2, -1), e ? 16 : 10);
  return sD(r) ? String.fromCodePoint(r) : void 0;
}
function yT(t) {
  return t.includes('\r')
    ? t.replace(
        /\r\n?/g,
        `
`,
      )
    : t;
}
function aD(t, e) {
  let r = e,
    n = '';
  for (;;) {
    let o = Ec(eD, t, r);
    if (o > 0) {
      let s = t.slice(r, r + o);
      if (s.includes(']]>')) return;
      ((n += yT(s)), (r += o));
    }
    if (t[r] === '&') {
      let s = Ec(rD, t, r),
        i = s < 0 ? void 0 : iD(t.slice(r, r + s));
      if (i === void 0) return;
      ((n += i), (r += s));
    } else if (t.startsWith('<![CDATA[', r)) {
      let s = Ec(tD, t, r);
      if (s < 0) return;
      ((n += yT(t.slice(r + 9, r + s - 3))), (r += s));
    } else return t[r] === '<' ? [n, r] : void 0;
  }
}
function cD(t, e) {
  return t in e || t in Object.prototype;
}
function uD(t, e = 'xml') {
  let { opens: r, closes: n } = ZO[e],
    o = 0,
    s = (a) => {
      let c = Ec(a, t, o);
      return c < 0 ? !1 : ((o += c), !0);
    };
  if ((s(QO), s(Gd), !s(r))) return;
  let i = Object.create(null);
  for (; s(Gd), !s(n);) {
    Wd.lastIndex = o;
    let a = Wd.exec(t),
      c = a?.[1];
    if (!a || c === void 0 || cD(c, i)) return;
    if (((o = Wd.lastIndex), a[2] === '/')) {
      i[c] = '';
      continue;
    }
    let u = aD(t, o);
    if (u === void 0 || (([i[c], o] = u), (Vd.lastIndex = o), Vd.exec(t)?.[1] !== c)) return;
    o = Vd.lastIndex;
  }
  return (s(Gd), o === t.length ? i : void 0);
}
function gT(t, e = 'xml') {
  if (t.byteLength > JO) return { ok: !1, fault: 'body_too_large' };
  let r;
  try {
    r = nD.decode(t);
  } catch {
    return { ok: !1, fault: 'not_utf8' };
  }
  let n = uD(r, e);
  return n === void 0 ? { ok: !1, fault: 'xml_malformed' } : { ok: !0, fields: n };
}
var lD = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' },
  dD = new RegExp(`^${fs}$`),
  pD = new RegExp(`[${jd}]|\\p{Surrogate}`, 'u');
function cr(t) {
  let e = '';
  for (let [r, n] of Object.entries(t))
    if (!(n === void 0 || n === '')) {
      if (!dD.test(r)) throw new Error(`${JSON.stringify(r)} is not a name that XML allows`);
      if (pD.test(n)) throw new Error(`the value of ${r} holds a character that XML cannot carry`);
      e += `<${r}>${n.replace(/[&<>\r]/g, (o) => lD[o] ?? '')}</${r}>`;
    }
  return `<xml>${e}</xml>`;
}
var fD = {
  meaning: 'The log holds its words (returnMsg).',
  cure: 'They name a parameter, or the signature: check the request, WECHAT_APPID, WECHAT_MCH_ID, WECHAT_MCH_KEY and WECHAT_SIGN_TYPE.',
};
function ce(t, e = {}) {
  throw new P(
    'wechat_answer_invalid',
    "WeChat Pay's answer does not verify, so nothing in it was believed. Repeat the same request; nothing is lost.",
    { facts: { reason: t, ...e } },
  );
}
function mD(t) {
  let e = rT(t),
    { meaning: r, cure: n } = e === void 0 ? fD : nT(e, pS, fS),
    o = e?.field === void 0 ? {} : { field: e.field };
  throw new P('wechat_refused', `WeChat Pay refuses the request as a whole. ${r} ${n}`, {
    facts: { returnMsg: t, ...o },
  });
}
function ur(t, e, r) {
  let n = gT(t);
  n.ok || ce(n.fault);
  let { fields: o } = n;
  o.return_code === 'FAIL' && mD(o.return_msg ?? '');
  let s = Hd(o, e, r);
  return (
    s && ce(s.refusal, s.field === void 0 ? {} : { field: s.field }),
    o.return_code !== 'SUCCESS' && ce('return_code'),
    o.result_code === 'SUCCESS'
      ? { ok: !0, fields: o }
      : (o.result_code !== 'FAIL' && ce('result_code'),
        { ok: !1, errCode: o.err_code ?? '', errCodeDes: o.err_code_des ?? '' })
  );
}
var ST = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay is busy. Repeat the same request, with the same outTradeNo, in a few seconds.',
  },
  wT = { action: 'query', code: 'out_trade_no_used', detail: rr.out_trade_no_used.cure },
  ET = {
    action: 'query',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay calls this order paid or closed and does not confirm it yet. Repeat the same request in a few seconds.',
  },
  mt = {
    action: 'alarm',
    code: 'merchant_misconfigured',
    detail:
      'WeChat Pay refuses the set-up of this merchant: check that WECHAT_APPID and WECHAT_MCH_ID are right, bound to each other, and that JSAPI payment is granted. The log names the err_code.',
  },
  Mt = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses the request as it was built. The log names the err_code.',
  },
  kt = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay is busy. Repeat the same request in a few seconds.',
  },
  _T = {
    action: 'query',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay does not know this number, or not yet. Ask again later.',
  },
  hD = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to tell how the order stands.',
  },
  qd = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to close the order. The log names the err_code.',
  },
  xT = { action: 'done', code: 'order_closed', detail: 'Nobody can pay this order at WeChat any more.' },
  TT = {
    action: 'query',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay does not close this order in the state that it is in. Read the order again.',
  },
  RT = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay is busy, and the refund may have been taken. Repeat the same request, with the same outRefundNo; it is refunded once.',
  },
  bT = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay is asked too often. Repeat the same request, with the same outRefundNo, in a minute; it is refunded once.',
  },
  yD = { action: 'ask_caller', code: 'refund_funds_short', detail: rr.refund_funds_short.cure },
  gD = {
    action: 'ask_caller',
    code: 'refund_refused',
    detail: 'The payment is too old: WeChat Pay refunds within a year. Pay the money back in another way.',
    isFinal: !0,
  },
  SD = {
    action: 'ask_caller',
    code: 'refund_refused',
    detail:
      "The payer's WeChat account cannot take the money: it was cancelled or is restricted. Pay the money back in another way.",
    isFinal: !0,
  },
  _c = {
    action: 'alarm',
    code: 'merchant_misconfigured',
    detail:
      'WeChat Pay refuses the set-up of this merchant: check WECHAT_APPID, WECHAT_MCH_ID, the key, and that the client certificate is of this merchant. The log names the err_code.',
    isFinal: !0,
  },
  hs = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses the refund as it was built. The log names the err_code and its text.',
    isFinal: !0,
  },
  zd = {
    action: 'alarm',
    code: 'wechat_refused',
    detail:
      'WeChat Pay refuses the refund; the log names the err_code and its text. The money stays reserved until WeChat says that there is no such refund.',
  },
  ys = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to tell how the refund stands. The log names the err_code.',
  },
  ED = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat makes the bill of a day after 09:00 of the next. Ask again after 10:00, Asia/Shanghai.',
  },
  _D = { action: 'done', code: 'order_not_found', detail: 'There was no trade on this day.' },
  xD = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to give the bill. The log names the reason.',
  },
  TD = {
    unifiedorder: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011940985',
      rows: {
        SYSTEMERROR: ST,
        FREQUENCY_LIMITED: ST,
        ORDERPAID: ET,
        ORDERCLOSED: ET,
        OUT_TRADE_NO_USED: wT,
        NOTENOUGH: { action: 'ask_caller', code: 'payment_refused', detail: rr.payment_refused.cure },
        NOAUTH: mt,
        APPID_NOT_EXIST: mt,
        MCHID_NOT_EXIST: mt,
        APPID_MCHID_NOT_MATCH: mt,
        SIGNERROR: mt,
        INVALID_REQUEST: Mt,
        LACK_PARAMS: Mt,
        PARAM_ERROR: Mt,
        XML_FORMAT_ERROR: Mt,
        REQUIRE_POST_METHOD: Mt,
        POST_DATA_EMPTY: Mt,
        NOT_UTF8: Mt,
      },
      unlisted: Mt,
    },
    orderquery: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011937244',
      rows: { ORDERNOTEXIST: _T, SYSTEMERROR: kt, FREQUENCY_LIMITED: kt },
      unlisted: hD,
    },
    closeorder: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011941222',
      rows: {
        ORDERCLOSED: xT,
        ORDERNOTEXIST: xT,
        ORDERPAID: TT,
        TRADE_STATE_ERROR: TT,
        SYSTEMERROR: kt,
        FREQUENCY_LIMITED: kt,
        SIGNERROR: mt,
        REQUIRE_POST_METHOD: qd,
        XML_FORMAT_ERROR: qd,
      },
      unlisted: qd,
    },
    refund: {
      source: 'https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_4',
      rows: {
        SYSTEMERROR: RT,
        BIZERR_NEED_RETRY: RT,
        FREQUENCY_LIMITED: bT,
        INVALID_REQ_TOO_MUCH: bT,
        NOTENOUGH: yD,
        TRADE_OVERDUE: gD,
        USER_ACCOUNT_ABNORMAL: SD,
        SIGNERROR: _c,
        APPID_NOT_EXIST: _c,
        MCHID_NOT_EXIST: _c,
        NOAUTH: _c,
        ORDERNOTEXIST: hs,
        INVALID_TRANSACTIONID: hs,
        PARAM_ERROR: hs,
        REQUIRE_POST_METHOD: hs,
        XML_FORMAT_ERROR: hs,
        INVALID_REQUEST: zd,
        ERROR: zd,
      },
      unlisted: zd,
    },
    refundquery: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011939577',
      rows: {
        REFUNDNOTEXIST: _T,
        SYSTEMERROR: kt,
        FREQUENCY_LIMITED: kt,
        SIGNERROR: mt,
        APPID_NOT_EXIST: mt,
        MCHID_NOT_EXIST: mt,
        INVALID_TRANSACTIONID: ys,
        PARAM_ERROR: ys,
        REQUIRE_POST_METHOD: ys,
        XML_FORMAT_ERROR: ys,
      },
      unlisted: ys,
    },
    downloadbill: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011985040',
      rows: {
        SYSTEMERROR: kt,
        'BILL CREATING': ED,
        'NO BILL EXIST': _D,
        'COMPRESSGZIP ERROR': kt,
        'UNCOMPRESSGZIP ERROR': kt,
        'SIGN ERROR': mt,
      },
      unlisted: xD,
    },
  };
function lr(t, e, r = '') {
  if (t === 'unifiedorder' && e === 'INVALID_REQUEST') return /\b201\b|201商户|订单号重复/.test(r) ? wT : Mt;
  let { rows: n, unlisted: o } = TD[t],
    s = t === 'downloadbill' ? e.trim().toUpperCase() : e;
  return (Object.hasOwn(n, s) ? n[s] : void 0) ?? o;
}
function dr(t, e, r) {
  return new P(t.code, t.detail, { facts: { errCode: e, errCodeDes: r } });
}
var vT = '/pay/orderquery';
function AT(t, e, r, n) {
  let o = {
    appid: e.appId,
    mch_id: e.mchId,
    ...(n === void 0 ? { out_trade_no: t.outTradeNo } : { transaction_id: n }),
    nonce_str: r,
    sign_type: t.signType,
  };
  return cr({ ...o, sign: Nt(o, e.key, t.signType) });
}
function IT(t, e, r, n) {
  let o = ur(t, e, r.signType);
  if (!o.ok) {
    let { errCode: c, errCodeDes: u } = o,
      l = lr('orderquery', c, u);
    if (l.action === 'query') return { kind: 'open', tradeState: c };
    let d = dr(l, c, u);
    if (l.action === 'repeat') return { kind: 'repeat', because: d };
    throw d;
  }
  let { fields: s } = o;
  (s.out_trade_no !== r.outTradeNo && ce('out_trade_no'),
    n !== void 0 && s.transaction_id !== n && ce('transaction_id'));
  let i = s.trade_state ?? '';
  if (i === 'CLOSED') return { kind: 'closed' };
  if (i === 'REVOKED' || i === 'PAYERROR') {
    let { trade_type: c = '' } = s;
    return { kind: 'closed', tradeState: i, ...(!['', 'JSAPI'].includes(c) && { tradeType: c }) };
  }
  if (i !== 'SUCCESS' && i !== 'REFUND') return { kind: 'open', tradeState: i };
  let a = hT(s, e, r.signType, ['SUCCESS', 'REFUND'], 'any');
  return (
    a.ok || ce(a.refusal, { field: a.field ?? '' }),
    { kind: s.trade_type === 'JSAPI' ? 'paid' : 'paid_elsewhere', payment: a.payment }
  );
}
var CT = '/secapi/pay/refund';
function OT(t, e, r, n) {
  let o = {
    appid: r.appId,
    mch_id: r.mchId,
    nonce_str: n,
    sign_type: t.signType,
    transaction_id: e.transactionId,
    out_refund_no: e.outRefundNo,
    total_fee: String(e.totalFee),
    refund_fee: String(e.refundFee),
    refund_fee_type: 'CNY',
    refund_desc: e.reason,
    notify_url: e.notifyUrl,
  };
  return cr({ ...o, sign: Nt(o, r.key, t.signType) });
}
function DT(t, e, r, n, o) {
  let s = ur(t, e, r.signType);
  if (!s.ok) {
    let { errCode: a, errCodeDes: c } = s,
      u = lr('refund', a, c),
      l = dr(u, a, c);
    if (u.isFinal) return { kind: 'refused', errCode: a, errCodeDes: c, because: l, isAlone: o };
    if (u.action === 'repeat') return { kind: 'repeat', because: l };
    if (u.action === 'ask_caller') throw l;
    return { kind: 'unclear', because: l };
  }
  let { fields: i } = s;
  return (
    i.transaction_id !== n.transactionId && ce('transaction_id'),
    i.out_refund_no !== n.outRefundNo && ce('out_refund_no'),
    i.refund_fee !== String(n.refundFee) && ce('refund_fee'),
    i.total_fee !== String(n.totalFee) && ce('total_fee'),
    { kind: 'accepted', refundId: Kd(i.refund_id) }
  );
}
function Kd(t = '') {
  return /^[0-9A-Za-z]{1,32}$/.test(t) ? t : ce('refund_id');
}
var PT = '/pay/refundquery',
  RD = ['SUCCESS', 'PROCESSING', 'CHANGE', 'REFUNDCLOSE'];
function bD(t) {
  return t !== void 0 && RD.includes(t);
}
function NT(t, e, r, n) {
  let o = {
    appid: r.appId,
    mch_id: r.mchId,
    nonce_str: n,
    sign_type: t.signType,
    out_refund_no: e.outRefundNo,
  };
  return cr({ ...o, sign: Nt(o, r.key, t.signType) });
}
function wD(t, e) {
  let r = Object.keys(t).filter((s) => /^out_refund_no_\d{1,2}$/.test(s)),
    [n, ...o] = r.filter((s) => t[s] === e);
  return ((n === void 0 || o.length > 0) && ce('out_refund_no'), n.slice(13));
}
function kT(t, e, r, n) {
  let o = ur(t, e, r.signType);
  if (!o.ok) {
    let { errCode: d, errCodeDes: p } = o,
      f = lr('refundquery', d, p);
    if (f.action === 'query') return { kind: 'not_exist' };
    let m = dr(f, d, p);
    if (f.action === 'repeat') return { kind: 'repeat', because: m };
    throw m;
  }
  let { fields: s } = o,
    i = wD(s, n.outRefundNo);
  if (!(
    s.transaction_id === n.transactionId &&
    s.total_fee === String(n.totalFee) &&
    s[`refund_fee${i}`] === String(n.refundFee)
  ))
    return vD(s, i);
  let c = s[`refund_status${i}`];
  bD(c) || ce('refund_status');
  let u = s[`refund_recv_accout${i}`] ?? '',
    l = s[`refund_success_time${i}`] ?? '';
  return {
    kind: 'refund',
    refundStatus: c,
    refundId: Kd(s[`refund_id${i}`]),
    ...(u !== '' && { refundRecvAccout: u }),
    ...(l !== '' && { successTime: pT(l) ?? ce('success_time') }),
  };
}
function vD(t, e) {
  for (let r of ['transaction_id', 'total_fee', `refund_fee${e}`]) (t[r] ?? '') === '' && ce(r);
  return { kind: 'used_otherwise' };
}
var Yd = 32;
function MT(t, e, r, n) {
  return {
    queryRefund: (o, s) =>
      yc(
        t,
        r,
        PT,
        () => NT(o, s, e, t.randomText(Yd)),
        (i) => kT(i, e, o, s),
        n,
      ),
    queryTransaction: (o, s) =>
      yc(
        t,
        r,
        vT,
        () => AT(o, e, t.randomText(Yd), s),
        (i) => IT(i, e, o, s),
        n,
      ),
  };
}
function LT(t, e, r, n, o) {
  return (s, i) => {
    let a = (u) => t.send({ ...u, clientCertificate: n }),
      c = 0;
    return yc(
      { ...t, send: a },
      r,
      CT,
      () => ((c += 1), OT(s, i, e, t.randomText(Yd))),
      (u) => DT(u, e, s, i, c === 1),
      o,
    );
  };
}
function UT(t, e, r, n) {
  let { config: o, documentClient: s, telemetry: i, now: a } = t;
  return {
    ...MT(t, Sc(o), o.WECHAT_PAY_BASE_URLS, r),
    merchant: Sc(o),
    orders: Jx(s, o.ORDERS_TABLE, n),
    refunds: eT(s, o.ORDERS_TABLE, n),
    witness: (c) => {
      e(NS(i, c));
    },
    now: a,
    isShippingOn: o.WECHAT_SHIPPING === 'yes',
  };
}
function $T(t, e) {
  let { config: r, certificate: n } = t;
  return async () => LT(t, Sc(r), r.WECHAT_REFUND_BASE_URLS, await n(), e);
}
var AD = 12e3,
  ID = 14e3;
function BT(t) {
  let { config: e } = t;
  return FS(t, async (r, n) => {
    let o = KS(r),
      { outTradeNo: s, outRefundNo: i, refundFee: a } = o;
    n({ outTradeNo: s, outRefundNo: i, refundFee: a });
    let c = t.now().getTime() + AD,
      u = $T(t, c),
      l = { ...UT(t, n, c, t.deadline(ID)), openRefund: u },
      { refund: d, created: p } = await iE(l, e.REFUND_NOTIFY_URL, o);
    return (n({ transactionId: d.transactionId, refundStatus: d.refundStatus }), US(p ? 201 : 200, YS(s, d)));
  });
}
var Xd = PS('refund-order'),
  FT = Vx(Xd.STAGE),
  CD = BT({ config: Xd, ...FT, certificate: gS(Xd, FT) });
0 && (module.exports = { handler, makeRefundOrder });
/*! Bundled license information:

@aws-lambda-powertools/logger/lib/esm/logBuffer.js:
@aws-lambda-powertools/logger/lib/esm/Logger.js:
  (* v8 ignore next -- @preserve *)
*/
//# sourceMappingURL=refund-order.js.map
