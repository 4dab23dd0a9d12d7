'use strict';
var V1 = Object.create;
var _u = Object.defineProperty;
var q1 = Object.getOwnPropertyDescriptor;
var W1 = Object.getOwnPropertyNames;
var z1 = Object.getPrototypeOf,
  K1 = Object.prototype.hasOwnProperty;
var E = (t, e, r) => () => {
  if (r) throw r[0];
  try {
    return (t && (e = t((t = 0))), e);
  } catch (n) {
    throw ((r = [n]), n);
  }
};
var $n = (t, e) => () => {
    try {
      return (e || t((e = { exports: {} }).exports, e), e.exports);
    } catch (r) {
      throw ((e = 0), r);
    }
  },
  h0 = (t, e) => {
    for (var r in e) _u(t, r, { get: e[r], enumerable: !0 });
  },
  g0 = (t, e, r, n) => {
    if ((e && typeof e == 'object') || typeof e == 'function')
      for (let o of W1(e))
        !K1.call(t, o) &&
          o !== r &&
          _u(t, o, { get: () => e[o], enumerable: !(n = q1(e, o)) || n.enumerable });
    return t;
  };
var At = (t, e, r) => (
    (r = t != null ? V1(z1(t)) : {}),
    g0(e || !t || !t.__esModule ? _u(r, 'default', { value: t, enumerable: !0 }) : r, t)
  ),
  Y1 = (t) => g0(_u({}, '__esModule', { value: !0 }), t);
var Co,
  Im = E(() => {
    Co = (t) =>
      (typeof ArrayBuffer == 'function' && t instanceof ArrayBuffer) ||
      Object.prototype.toString.call(t) === '[object ArrayBuffer]';
  });
var ds,
  Cu,
  ps = E(() => {
    Im();
    ((ds = (t, e = 0, r = t.byteLength - e) => {
      if (!Co(t))
        throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);
      return Buffer.from(t, e, r);
    }),
      (Cu = (t, e) => {
        if (typeof t != 'string')
          throw new TypeError(
            `The "input" argument must be of type string. Received type ${typeof t} (${t})`,
          );
        return e ? Buffer.from(t, e) : Buffer.from(t);
      }));
  });
var tL,
  jt,
  R0 = E(() => {
    ps();
    ((tL = /^[A-Za-z0-9+/]*={0,2}$/),
      (jt = (t) => {
        if ((t.length * 3) % 4 !== 0) throw new TypeError('Incorrect padding on base64 string.');
        if (!tL.exec(t)) throw new TypeError('Invalid base64 string.');
        let e = Cu(t, 'base64');
        return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      }));
  });
var Tt,
  wu = E(() => {
    ps();
    Tt = (t) => {
      let e = Cu(t, 'utf8');
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
  });
var vt,
  Om = E(() => {
    ps();
    wu();
    vt = (t) => {
      let e;
      if (
        (typeof t == 'string' ? (e = Tt(t)) : (e = t),
        typeof e != 'object' || typeof e.byteOffset != 'number' || typeof e.byteLength != 'number')
      )
        throw new Error('@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.');
      return ds(e.buffer, e.byteOffset, e.byteLength).toString('base64');
    };
  });
function I0(t, e, r, n) {
  return class Au extends Uint8Array {
    static fromString(s, i = 'utf-8') {
      if (typeof s == 'string') return i === 'base64' ? Au.mutate(n(s)) : Au.mutate(e(s));
      throw new Error(`Unsupported conversion from ${typeof s} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(s) {
      return (Object.setPrototypeOf(s, Au.prototype), s);
    }
    transformToString(s = 'utf-8') {
      return s === 'base64' ? r(this) : t(this);
    }
  };
}
var O0 = E(() => {});
var et,
  k0 = E(() => {
    ps();
    et = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return ds(t.buffer, t.byteOffset, t.byteLength).toString('utf8');
    };
  });
function D0(t) {
  return typeof crypto < 'u' && typeof crypto.randomUUID == 'function'
    ? () => crypto.randomUUID()
    : () => {
        let e = new Uint8Array(16);
        return (
          t(e),
          (e[6] = (e[6] & 15) | 64),
          (e[8] = (e[8] & 63) | 128),
          Lt[e[0]] +
            Lt[e[1]] +
            Lt[e[2]] +
            Lt[e[3]] +
            '-' +
            Lt[e[4]] +
            Lt[e[5]] +
            '-' +
            Lt[e[6]] +
            Lt[e[7]] +
            '-' +
            Lt[e[8]] +
            Lt[e[9]] +
            '-' +
            Lt[e[10]] +
            Lt[e[11]] +
            Lt[e[12]] +
            Lt[e[13]] +
            Lt[e[14]] +
            Lt[e[15]]
        );
      };
}
var Lt,
  N0 = E(() => {
    Lt = Array.from({ length: 256 }, (t, e) => e.toString(16).padStart(2, '0'));
  });
var wo,
  P0 = E(() => {
    (function (t) {
      ((t.HTTP = 'http'), (t.HTTPS = 'https'));
    })(wo || (wo = {}));
  });
var fn,
  L0 = E(() => {
    (function (t) {
      ((t.MD5 = 'md5'), (t.CRC32 = 'crc32'), (t.CRC32C = 'crc32c'), (t.SHA1 = 'sha1'), (t.SHA256 = 'sha256'));
    })(fn || (fn = {}));
  });
var M0 = E(() => {
  L0();
});
var Cr,
  B0 = E(() => {
    Cr = '__smithy_context';
  });
var Gn,
  $0 = E(() => {
    (function (t) {
      ((t.PROFILE = 'profile'), (t.SSO_SESSION = 'sso-session'), (t.SERVICES = 'services'));
    })(Gn || (Gn = {}));
  });
var mn = E(() => {
  P0();
  M0();
  B0();
  $0();
});
var tt,
  U0 = E(() => {
    mn();
    tt = (t) => t[Cr] || (t[Cr] = {});
  });
function F(t, e) {
  return Object.prototype.hasOwnProperty.call(t, e);
}
var km = E(() => {});
function rL(t) {
  return Object.keys(t).reduce((e, r) => {
    let n = t[r];
    return { ...e, [r]: Array.isArray(n) ? [...n] : n };
  }, {});
}
var Z,
  F0 = E(() => {
    Z = class t {
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
        return (r.query && (r.query = rL(r.query)), r);
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
var Rt,
  G0 = E(() => {
    Rt = class {
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
var nL,
  $r,
  H0 = E(() => {
    ((nL = new RegExp('^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$')),
      ($r = (t, e = !1) => {
        if (!e) return nL.test(t);
        let r = t.split('.');
        for (let n of r) if (!$r(n)) return !1;
        return !0;
      }));
  });
function Dm(t) {
  return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t);
}
var j0 = E(() => {});
var Le,
  V0 = E(() => {
    Le = (t) => {
      if (typeof t == 'function') return t;
      let e = Promise.resolve(t);
      return () => e;
    };
  });
function q0(t) {
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
var W0 = E(() => {});
var Ur,
  Nm = E(() => {
    W0();
    Ur = (t) => {
      if (typeof t == 'string') return Ur(new URL(t));
      let { hostname: e, pathname: r, port: n, protocol: o, search: s } = t,
        i;
      return (
        s && (i = q0(s)),
        { hostname: e, port: n ? parseInt(n) : void 0, protocol: o, path: r, query: i }
      );
    };
  });
var wr,
  z0 = E(() => {
    km();
    Nm();
    wr = (t) => {
      if (typeof t == 'object') {
        if ('url' in t) {
          let e = Ur(t.url);
          if (t.headers) {
            e.headers = {};
            for (let r in t.headers)
              F(t.headers, r) && (e.headers[r.toLowerCase()] = t.headers[r].join(', '));
          }
          return e;
        }
        return t;
      }
      return Ur(t);
    };
  });
var _e = E(() => {
  U0();
  km();
  F0();
  G0();
  H0();
  j0();
  V0();
  Nm();
  z0();
});
var Pm,
  oL,
  K0,
  sL,
  Y0,
  X0,
  J0,
  iL,
  Q0,
  Z0,
  aL,
  Tu,
  Hi,
  eE,
  cL,
  uL,
  tE = E(() => {
    ((Pm = (t) => {
      if (t != null) {
        if (typeof t == 'string') {
          let e = parseFloat(t);
          if (!Number.isNaN(e))
            return (String(e) !== String(t) && uL.warn(cL(`Expected number but observed string: ${t}`)), e);
        }
        if (typeof t == 'number') return t;
        throw new TypeError(`Expected number, got ${typeof t}: ${t}`);
      }
    }),
      (oL = Math.ceil(2 ** 127 * (2 - 2 ** -23))),
      (K0 = (t) => {
        let e = Pm(t);
        if (e !== void 0 && !Number.isNaN(e) && e !== 1 / 0 && e !== -1 / 0 && Math.abs(e) > oL)
          throw new TypeError(`Expected 32-bit float, got ${t}`);
        return e;
      }),
      (sL = (t) => {
        if (t != null) {
          if (Number.isInteger(t) && !Number.isNaN(t)) return t;
          throw new TypeError(`Expected integer, got ${typeof t}: ${t}`);
        }
      }),
      (Y0 = (t) => J0(t, 16)),
      (X0 = (t) => J0(t, 8)),
      (J0 = (t, e) => {
        let r = sL(t);
        if (r !== void 0 && iL(r, e) !== r) throw new TypeError(`Expected ${e}-bit integer, got ${t}`);
        return r;
      }),
      (iL = (t, e) => {
        switch (e) {
          case 32:
            return Int32Array.of(t)[0];
          case 16:
            return Int16Array.of(t)[0];
          case 8:
            return Int8Array.of(t)[0];
        }
      }),
      (Q0 = (t) => Pm(typeof t == 'string' ? Tu(t) : t)),
      (Z0 = (t) => K0(typeof t == 'string' ? Tu(t) : t)),
      (aL = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g),
      (Tu = (t) => {
        let e = t.match(aL);
        if (e === null || e[0].length !== t.length)
          throw new TypeError('Expected real number, got implicit NaN');
        return parseFloat(t);
      }),
      (Hi = (t) => Y0(typeof t == 'string' ? Tu(t) : t)),
      (eE = (t) => X0(typeof t == 'string' ? Tu(t) : t)),
      (cL = (t) =>
        String(new TypeError(t).stack || t)
          .split(
            `
`,
          )
          .slice(0, 5)
          .filter((e) => !e.includes('stackTraceWarning')).join(`
`)),
      (uL = { warn: console.warn }));
  });
function jn(t) {
  let e = t.getUTCFullYear(),
    r = t.getUTCMonth(),
    n = t.getUTCDay(),
    o = t.getUTCDate(),
    s = t.getUTCHours(),
    i = t.getUTCMinutes(),
    a = t.getUTCSeconds(),
    u = o < 10 ? `0${o}` : `${o}`,
    l = s < 10 ? `0${s}` : `${s}`,
    p = i < 10 ? `0${i}` : `${i}`,
    f = a < 10 ? `0${a}` : `${a}`;
  return `${lL[n]}, ${u} ${Mm[r]} ${e} ${l}:${p}:${f} GMT`;
}
var lL,
  Mm,
  Hte,
  dL,
  Bm,
  pL,
  fL,
  mL,
  Vi,
  $m,
  vu,
  hL,
  gL,
  yL,
  Lm,
  _L,
  SL,
  EL,
  Hn,
  xL,
  bL,
  ji,
  rE = E(() => {
    tE();
    ((lL = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']),
      (Mm = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']));
    ((Hte = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/)),
      (dL = new RegExp(
        /^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/,
      )),
      (Bm = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-3339 date-times must be expressed as strings');
        let e = dL.exec(t);
        if (!e) throw new TypeError('Invalid RFC-3339 date-time value');
        let [r, n, o, s, i, a, u, l, p] = e,
          f = Hi(ji(n)),
          h = Hn(o, 'month', 1, 12),
          g = Hn(s, 'day', 1, 31),
          y = vu(f, h, g, { hours: i, minutes: a, seconds: u, fractionalMilliseconds: l });
        return (p.toUpperCase() != 'Z' && y.setTime(y.getTime() - bL(p)), y);
      }),
      (pL = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (fL = new RegExp(
        /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (mL = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/,
      )),
      (Vi = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-7231 date-times must be expressed as strings');
        let e = pL.exec(t);
        if (e) {
          let [r, n, o, s, i, a, u, l] = e;
          return vu(Hi(ji(s)), Lm(o), Hn(n, 'day', 1, 31), {
            hours: i,
            minutes: a,
            seconds: u,
            fractionalMilliseconds: l,
          });
        }
        if (((e = fL.exec(t)), e)) {
          let [r, n, o, s, i, a, u, l] = e;
          return yL(
            vu(hL(s), Lm(o), Hn(n, 'day', 1, 31), {
              hours: i,
              minutes: a,
              seconds: u,
              fractionalMilliseconds: l,
            }),
          );
        }
        if (((e = mL.exec(t)), e)) {
          let [r, n, o, s, i, a, u, l] = e;
          return vu(Hi(ji(l)), Lm(n), Hn(o.trimLeft(), 'day', 1, 31), {
            hours: s,
            minutes: i,
            seconds: a,
            fractionalMilliseconds: u,
          });
        }
        throw new TypeError('Invalid RFC-7231 date-time value');
      }),
      ($m = (t) => {
        if (t == null) return;
        let e;
        if (typeof t == 'number') e = t;
        else if (typeof t == 'string') e = Q0(t);
        else if (typeof t == 'object' && t.tag === 1) e = t.value;
        else
          throw new TypeError(
            'Epoch timestamps must be expressed as floating point numbers or their string representation',
          );
        if (Number.isNaN(e) || e === 1 / 0 || e === -1 / 0)
          throw new TypeError('Epoch timestamps must be valid, non-Infinite, non-NaN numerics');
        return new Date(Math.round(e * 1e3));
      }),
      (vu = (t, e, r, n) => {
        let o = e - 1;
        return (
          SL(t, o, r),
          new Date(
            Date.UTC(
              t,
              o,
              r,
              Hn(n.hours, 'hour', 0, 23),
              Hn(n.minutes, 'minute', 0, 59),
              Hn(n.seconds, 'seconds', 0, 60),
              xL(n.fractionalMilliseconds),
            ),
          )
        );
      }),
      (hL = (t) => {
        let e = new Date().getUTCFullYear(),
          r = Math.floor(e / 100) * 100 + Hi(ji(t));
        return r < e ? r + 100 : r;
      }),
      (gL = 50 * 365 * 24 * 60 * 60 * 1e3),
      (yL = (t) =>
        t.getTime() - new Date().getTime() > gL
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
      (Lm = (t) => {
        let e = Mm.indexOf(t);
        if (e < 0) throw new TypeError(`Invalid month: ${t}`);
        return e + 1;
      }),
      (_L = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (SL = (t, e, r) => {
        let n = _L[e];
        if ((e === 1 && EL(t) && (n = 29), r > n))
          throw new TypeError(`Invalid day for ${Mm[e]} in ${t}: ${r}`);
      }),
      (EL = (t) => t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0)),
      (Hn = (t, e, r, n) => {
        let o = eE(ji(t));
        if (o < r || o > n) throw new TypeError(`${e} must be between ${r} and ${n}, inclusive`);
        return o;
      }),
      (xL = (t) => (t == null ? 0 : Z0('0.' + t) * 1e3)),
      (bL = (t) => {
        let e = t[0],
          r = 1;
        if (e == '+') r = 1;
        else if (e == '-') r = -1;
        else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);
        let n = Number(t.substring(1, 3)),
          o = Number(t.substring(4, 6));
        return r * (n * 60 + o) * 60 * 1e3;
      }),
      (ji = (t) => {
        let e = 0;
        for (; e < t.length - 1 && t.charAt(e) === '0';) e++;
        return e === 0 ? t : t.slice(e);
      }));
  });
var Vt,
  nE = E(() => {
    Vt = function (e) {
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
    Vt.from = (t) =>
      t && typeof t == 'object' && (t instanceof Vt || 'deserializeJSON' in t)
        ? t
        : typeof t == 'string' || Object.getPrototypeOf(t) === String.prototype
          ? Vt(String(t))
          : Vt(JSON.stringify(t));
    Vt.fromObject = Vt.from;
  });
function Um(t) {
  return (
    (t.includes(',') || t.includes('"')) && (t = `"${t.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`),
    t
  );
}
var oE = E(() => {});
function hn(t, e, r) {
  let n = Number(t);
  if (n < e || n > r) throw new Error(`Value ${n} out of range [${e}, ${r}]`);
}
var Fm,
  Gm,
  Hm,
  sE,
  iE,
  CL,
  wL,
  AL,
  TL,
  vL,
  RL,
  jm,
  Vm,
  qm,
  aE = E(() => {
    ((Fm = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?'),
      (Gm = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'),
      (Hm = '(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?'),
      (sE = '(\\d?\\d)'),
      (iE = '(\\d{4})'),
      (CL = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/)),
      (wL =
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/),
      (AL = new RegExp(`^${Fm}, ${sE} ${Gm} ${iE} ${Hm} GMT$`)),
      (TL = new RegExp(`^${Fm}, ${sE}-${Gm}-(\\d\\d) ${Hm} GMT$`)),
      (vL = new RegExp(`^${Fm} ${Gm} ( [1-9]|\\d\\d) ${Hm} ${iE}$`)),
      (RL = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']),
      (jm = (t) => {
        if (t == null) return;
        let e = NaN;
        if (typeof t == 'number') e = t;
        else if (typeof t == 'string') {
          if (!/^-?\d*\.?\d+$/.test(t)) throw new TypeError('parseEpochTimestamp - numeric string invalid.');
          e = Number.parseFloat(t);
        } else typeof t == 'object' && t.tag === 1 && (e = t.value);
        if (isNaN(e) || Math.abs(e) === 1 / 0)
          throw new TypeError('Epoch timestamps must be valid finite numbers.');
        return new Date(Math.round(e * 1e3));
      }),
      (Vm = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC3339 timestamps must be strings');
        let e = CL.exec(t);
        if (!e) throw new TypeError(`Invalid RFC3339 timestamp format ${t}`);
        let [, r, n, o, s, i, a, , u, l] = e;
        (hn(n, 1, 12), hn(o, 1, 31), hn(s, 0, 23), hn(i, 0, 59), hn(a, 0, 60));
        let p = new Date(
          Date.UTC(
            Number(r),
            Number(n) - 1,
            Number(o),
            Number(s),
            Number(i),
            Number(a),
            Number(u) ? Math.round(parseFloat(`0.${u}`) * 1e3) : 0,
          ),
        );
        if ((p.setUTCFullYear(Number(r)), l.toUpperCase() != 'Z')) {
          let [, f, h, g] = /([+-])(\d\d):(\d\d)/.exec(l) || [void 0, '+', 0, 0],
            y = f === '-' ? 1 : -1;
          p.setTime(p.getTime() + y * (Number(h) * 60 * 60 * 1e3 + Number(g) * 60 * 1e3));
        }
        return p;
      }),
      (qm = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC7231 timestamps must be strings.');
        if (wL.test(t)) return new Date(t);
        let e, r, n, o, s, i, a, u;
        if (
          ((u = AL.exec(t))
            ? ([, e, r, n, o, s, i, a] = u)
            : (u = TL.exec(t))
              ? (([, e, r, n, o, s, i, a] = u), (n = (Number(n) + 1900).toString()))
              : (u = vL.exec(t)) && ([, r, e, o, s, i, a, n] = u),
          n && i)
        ) {
          let l = Date.UTC(
            Number(n),
            RL.indexOf(r),
            Number(e),
            Number(o),
            Number(s),
            Number(i),
            a ? Math.round(parseFloat(`0.${a}`) * 1e3) : 0,
          );
          (hn(e, 1, 31), hn(o, 0, 23), hn(s, 0, 59), hn(i, 0, 60));
          let p = new Date(l);
          return (p.setUTCFullYear(Number(n)), p);
        }
        throw new TypeError(`Invalid RFC7231 date-time value ${t}.`);
      }));
  });
function Wm(t, e, r) {
  if (r <= 0 || !Number.isInteger(r))
    throw new Error('Invalid number of delimiters (' + r + ') for splitEvery.');
  let n = t.split(e);
  if (r === 1) return n;
  let o = [],
    s = '';
  for (let i = 0; i < n.length; i++)
    (s === '' ? (s = n[i]) : (s += e + n[i]), (i + 1) % r === 0 && (o.push(s), (s = '')));
  return (s !== '' && o.push(s), o);
}
var cE = E(() => {});
var qi,
  uE = E(() => {
    qi = (t) => {
      let e = t.length,
        r = [],
        n = !1,
        o = !1,
        s = 0;
      for (let i = 0; i < e; ++i) {
        let a = t[i];
        switch (a) {
          case '"':
            o || (n = !n);
            break;
          case ',':
            n || (r.push(t.slice(s, i)), (s = i + 1));
            break;
          default:
        }
        o = a === '\\' && !o;
      }
      return (
        r.push(t.slice(s)),
        r.map((i) => {
          i = i.trim();
          let a = i.length;
          return a < 2
            ? i
            : i[0] === '"' && i[a - 1] === '"'
              ? ((i = i.slice(1, a - 1)), i.replace(/\\(["\\])/g, '$1'))
              : i.replace(/\\"/g, '"');
        })
      );
    };
  });
var lE,
  rt,
  dE = E(() => {
    ((lE = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/),
      (rt = class t {
        string;
        type;
        constructor(e, r) {
          if (((this.string = e), (this.type = r), !lE.test(e)))
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
          return t.prototype.isPrototypeOf(e) || (r.type === 'bigDecimal' && lE.test(r.string));
        }
      }));
  });
function Wi(t) {
  if (t.length % 2 !== 0) throw new Error('Hex encoded strings must have an even number length');
  let e = new Uint8Array(t.length / 2);
  for (let r = 0; r < t.length; r += 2) {
    let n = t.slice(r, r + 2).toLowerCase();
    if (n in zm) e[r / 2] = zm[n];
    else throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`);
  }
  return e;
}
function Me(t) {
  let e = '';
  for (let r = 0; r < t.byteLength; r++) e += pE[t[r]];
  return e;
}
var pE,
  zm,
  Km = E(() => {
    ((pE = {}), (zm = {}));
    for (let t = 0; t < 256; t++) {
      let e = t.toString(16).toLowerCase();
      (e.length === 1 && (e = `0${e}`), (pE[t] = e), (zm[e] = t));
    }
  });
var fs,
  zi,
  fE = E(() => {
    ((fs = require('node:fs')),
      (zi = (t) => {
        if (!t) return 0;
        if (typeof t == 'string') return Buffer.byteLength(t);
        if (typeof t.byteLength == 'number') return t.byteLength;
        if (typeof t.size == 'number') return t.size;
        if (typeof t.start == 'number' && typeof t.end == 'number') return t.end + 1 - t.start;
        if (t instanceof fs.ReadStream) {
          if (t.path != null) return (0, fs.lstatSync)(t.path).size;
          if (typeof t.fd == 'number') return (0, fs.fstatSync)(t.fd).size;
        }
        throw new Error(`Body Length computation failed for ${t}`);
      }));
  });
var Be,
  mE = E(() => {
    wu();
    Be = (t) =>
      t instanceof Uint8Array
        ? t
        : typeof t == 'string'
          ? Tt(t)
          : ArrayBuffer.isView(t)
            ? new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT)
            : new Uint8Array(t);
  });
function Ru(t, e) {
  if (e === void 0) {
    e = 0;
    for (let o of t) e += o.byteLength;
  }
  let r = new Uint8Array(e),
    n = 0;
  for (let o of t) (r.set(o, n), (n += o.byteLength));
  return r;
}
var Ym = E(() => {});
var Fr,
  Iu = E(() => {
    Fr = class t extends Error {
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
var gn,
  Ou = E(() => {
    Iu();
    gn = class t extends Fr {
      name = 'CredentialsProviderError';
      constructor(e, r = !0) {
        (super(e, r), Object.setPrototypeOf(this, t.prototype));
      }
    };
  });
var hE,
  gE = E(() => {
    Iu();
    hE =
      (...t) =>
      async () => {
        if (t.length === 0) throw new Fr('No providers in chain');
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
var yE,
  _E = E(() => {
    yE = (t) => () => Promise.resolve(t);
  });
var ku,
  Xm = E(() => {
    ku = (t, e, r) => {
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
        ? async (u) => ((!s || u?.forceRefresh) && (n = await a()), n)
        : async (u) => (
            (!s || u?.forceRefresh) && (n = await a()),
            i ? n : r && !r(n) ? ((i = !0), n) : (e(n) && (await a()), n)
          );
    };
  });
var nt,
  Du = E(() => {
    nt = (t, e, r) => {
      if (e in t) {
        if (t[e] === 'true') return !0;
        if (t[e] === 'false') return !1;
        throw new Error(`Cannot load ${r} "${e}". Expected "true" or "false", got ${t[e]}.`);
      }
    };
  });
var je,
  Nu = E(() => {
    (function (t) {
      ((t.ENV = 'env'), (t.CONFIG = 'shared config entry'));
    })(je || (je = {}));
  });
var SE,
  EE,
  Jm,
  IL,
  ms,
  Pu = E(() => {
    ((SE = require('node:os')),
      (EE = require('node:path')),
      (Jm = {}),
      (IL = () => (process && process.geteuid ? `${process.geteuid()}` : 'DEFAULT')),
      (ms = () => {
        let { HOME: t, USERPROFILE: e, HOMEPATH: r, HOMEDRIVE: n = `C:${EE.sep}` } = process.env;
        if (t) return t;
        if (e) return e;
        if (r) return `${n}${r}`;
        let o = IL();
        return (Jm[o] || (Jm[o] = (0, SE.homedir)()), Jm[o]);
      }));
  });
var OL,
  kL,
  xE,
  bE = E(() => {
    ((OL = 'AWS_PROFILE'), (kL = 'default'), (xE = (t) => t.profile || process.env[OL] || kL));
  });
var CE,
  wE = E(() => {
    mn();
    CE = (t) =>
      Object.entries(t)
        .filter(([e]) => {
          let r = e.indexOf('.');
          return r === -1 ? !1 : Object.values(Gn).includes(e.substring(0, r));
        })
        .reduce(
          (e, [r, n]) => {
            let o = r.indexOf('.'),
              s = r.substring(0, o) === Gn.PROFILE ? r.substring(o + 1) : r;
            return ((e[s] = n), e);
          },
          { ...(t.default && { default: t.default }) },
        );
  });
var AE,
  DL,
  TE,
  vE = E(() => {
    AE = require('node:path');
    Pu();
    ((DL = 'AWS_CONFIG_FILE'), (TE = () => process.env[DL] || (0, AE.join)(ms(), '.aws', 'config')));
  });
var RE,
  NL,
  IE,
  OE = E(() => {
    RE = require('node:path');
    Pu();
    ((NL = 'AWS_SHARED_CREDENTIALS_FILE'),
      (IE = () => process.env[NL] || (0, RE.join)(ms(), '.aws', 'credentials')));
  });
var PL,
  LL,
  Qm,
  kE = E(() => {
    mn();
    ((PL = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/),
      (LL = ['__proto__', 'profile __proto__']),
      (Qm = (t) => {
        let e = {},
          r,
          n;
        for (let o of t.split(/\r?\n/)) {
          let s = o.split(/(^|\s)[;#]/)[0].trim();
          if (s[0] === '[' && s[s.length - 1] === ']') {
            ((r = void 0), (n = void 0));
            let a = s.substring(1, s.length - 1),
              u = PL.exec(a);
            if (u) {
              let [, l, , p] = u;
              Object.values(Gn).includes(l) && (r = [l, p].join('.'));
            } else r = a;
            if (LL.includes(a)) throw new Error(`Found invalid profile name "${a}"`);
          } else if (r) {
            let a = s.indexOf('=');
            if (![0, -1].includes(a)) {
              let [u, l] = [s.substring(0, a).trim(), s.substring(a + 1).trim()];
              if (l === '') n = u;
              else {
                (n && o.trimStart() === o && (n = void 0), (e[r] = e[r] || {}));
                let p = n ? [n, u].join('.') : u;
                e[r][p] = l;
              }
            }
          }
        }
        return e;
      }));
  });
var NE,
  Zm,
  DE,
  eh,
  PE = E(() => {
    ((NE = require('node:fs/promises')),
      (Zm = {}),
      (DE = {}),
      (eh = (t, e) =>
        DE[t] !== void 0
          ? DE[t]
          : ((!Zm[t] || e?.ignoreCache) && (Zm[t] = (0, NE.readFile)(t, 'utf8')), Zm[t])));
  });
var th,
  LE,
  ME,
  BE = E(() => {
    th = require('node:path');
    wE();
    vE();
    OE();
    Pu();
    kE();
    PE();
    ((LE = () => ({})),
      (ME = async (t = {}) => {
        let { filepath: e = IE(), configFilepath: r = TE() } = t,
          n = ms(),
          o = '~/',
          s = e;
        e.startsWith(o) && (s = (0, th.join)(n, e.slice(2)));
        let i = r;
        r.startsWith(o) && (i = (0, th.join)(n, r.slice(2)));
        let a = await Promise.all([
          eh(i, { ignoreCache: t.ignoreCache }).then(Qm).then(CE).catch(LE),
          eh(s, { ignoreCache: t.ignoreCache }).then(Qm).catch(LE),
        ]);
        return { configFile: a[0], credentialsFile: a[1] };
      }));
  });
function Lu(t) {
  try {
    let e = new Set(Array.from(t.match(/([A-Z_]){3,}/g) ?? []));
    return (e.delete('CONFIG'), e.delete('CONFIG_PREFIX_SEPARATOR'), e.delete('ENV'), [...e].join(', '));
  } catch {
    return t;
  }
}
var rh = E(() => {});
var $E,
  UE = E(() => {
    Ou();
    rh();
    $E = (t, e) => async () => {
      try {
        let r = t(process.env, e);
        if (r === void 0) throw new Error();
        return r;
      } catch (r) {
        throw new gn(r.message || `Not found in ENV: ${Lu(t.toString())}`, { logger: e?.logger });
      }
    };
  });
var FE,
  GE = E(() => {
    Ou();
    bE();
    BE();
    rh();
    FE =
      (t, { preferredFile: e = 'config', ...r } = {}) =>
      async () => {
        let n = xE(r),
          { configFile: o, credentialsFile: s } = await ME(r),
          i = s[n] || {},
          a = o[n] || {},
          u = e === 'config' ? { ...i, ...a } : { ...a, ...i };
        try {
          let p = t(u, e === 'config' ? o : s);
          if (p === void 0) throw new Error();
          return p;
        } catch (l) {
          throw new gn(l.message || `Not found in config files w/ profile [${n}]: ${Lu(t.toString())}`, {
            logger: r.logger,
          });
        }
      };
  });
var ML,
  HE,
  jE = E(() => {
    _E();
    ((ML = (t) => typeof t == 'function'), (HE = (t) => (ML(t) ? async () => await t() : yE(t))));
  });
var ge,
  nh = E(() => {
    gE();
    Xm();
    UE();
    GE();
    jE();
    ge = ({ environmentVariableSelector: t, configFileSelector: e, default: r }, n = {}) => {
      let { signingName: o, logger: s } = n;
      return ku(hE($E(t, { signingName: o, logger: s }), FE(e, n), HE(r)));
    };
  });
var VE,
  qE,
  Yi,
  WE = E(() => {
    Du();
    Nu();
    ((VE = 'AWS_USE_DUALSTACK_ENDPOINT'),
      (qE = 'use_dualstack_endpoint'),
      (Yi = {
        environmentVariableSelector: (t) => nt(t, VE, je.ENV),
        configFileSelector: (t) => nt(t, qE, je.CONFIG),
        default: !1,
      }));
  });
var zE,
  KE,
  Xi,
  YE = E(() => {
    Du();
    Nu();
    ((zE = 'AWS_USE_FIPS_ENDPOINT'),
      (KE = 'use_fips_endpoint'),
      (Xi = {
        environmentVariableSelector: (t) => nt(t, zE, je.ENV),
        configFileSelector: (t) => nt(t, KE, je.CONFIG),
        default: !1,
      }));
  });
var Ao,
  Vn,
  hs,
  XE,
  JE,
  oh = E(() => {
    ((Ao = (t, e) => {
      let r = [];
      if ((t && r.push(t), e)) for (let n of e) r.push(n);
      return r;
    }),
      (Vn = (t, e) => `${t || 'anonymous'}${e && e.length > 0 ? ` (a.k.a. ${e.join(',')})` : ''}`),
      (hs = () => {
        let t = [],
          e = [],
          r = !1,
          n = new Set(),
          o = (f) =>
            f.sort(
              (h, g) => XE[g.step] - XE[h.step] || JE[g.priority || 'normal'] - JE[h.priority || 'normal'],
            ),
          s = (f) => {
            let h = !1,
              g = (y) => {
                let _ = Ao(y.name, y.aliases);
                if (_.includes(f)) {
                  h = !0;
                  for (let S of _) n.delete(S);
                  return !1;
                }
                return !0;
              };
            return ((t = t.filter(g)), (e = e.filter(g)), h);
          },
          i = (f) => {
            let h = !1,
              g = (y) => {
                if (y.middleware === f) {
                  h = !0;
                  for (let _ of Ao(y.name, y.aliases)) n.delete(_);
                  return !1;
                }
                return !0;
              };
            return ((t = t.filter(g)), (e = e.filter(g)), h);
          },
          a = (f) => (
            t.forEach((h) => {
              f.add(h.middleware, { ...h });
            }),
            e.forEach((h) => {
              f.addRelativeTo(h.middleware, { ...h });
            }),
            f.identifyOnResolve?.(p.identifyOnResolve()),
            f
          ),
          u = (f) => {
            let h = [];
            return (
              f.before.forEach((g) => {
                g.before.length === 0 && g.after.length === 0 ? h.push(g) : h.push(...u(g));
              }),
              h.push(f),
              f.after.reverse().forEach((g) => {
                g.before.length === 0 && g.after.length === 0 ? h.push(g) : h.push(...u(g));
              }),
              h
            );
          },
          l = (f = !1) => {
            let h = [],
              g = [],
              y = {};
            return (
              t.forEach((S) => {
                let x = { ...S, before: [], after: [] };
                for (let w of Ao(x.name, x.aliases)) y[w] = x;
                h.push(x);
              }),
              e.forEach((S) => {
                let x = { ...S, before: [], after: [] };
                for (let w of Ao(x.name, x.aliases)) y[w] = x;
                g.push(x);
              }),
              g.forEach((S) => {
                if (S.toMiddleware) {
                  let x = y[S.toMiddleware];
                  if (x === void 0) {
                    if (f) return;
                    throw new Error(
                      `${S.toMiddleware} is not found when adding ${Vn(S.name, S.aliases)} middleware ${S.relation} ${S.toMiddleware}`,
                    );
                  }
                  (S.relation === 'after' && x.after.push(S), S.relation === 'before' && x.before.push(S));
                }
              }),
              o(h)
                .map(u)
                .reduce((S, x) => (S.push(...x), S), [])
            );
          },
          p = {
            add: (f, h = {}) => {
              let { name: g, override: y, aliases: _ } = h,
                S = { step: 'initialize', priority: 'normal', middleware: f, ...h },
                x = Ao(g, _);
              if (x.length > 0) {
                if (x.some((w) => n.has(w))) {
                  if (!y) throw new Error(`Duplicate middleware name '${Vn(g, _)}'`);
                  for (let w of x) {
                    let A = t.findIndex((B) => B.name === w || B.aliases?.some((U) => U === w));
                    if (A === -1) continue;
                    let D = t[A];
                    if (D.step !== S.step || S.priority !== D.priority)
                      throw new Error(
                        `"${Vn(D.name, D.aliases)}" middleware with ${D.priority} priority in ${D.step} step cannot be overridden by "${Vn(g, _)}" middleware with ${S.priority} priority in ${S.step} step.`,
                      );
                    t.splice(A, 1);
                  }
                }
                for (let w of x) n.add(w);
              }
              t.push(S);
            },
            addRelativeTo: (f, h) => {
              let { name: g, override: y, aliases: _ } = h,
                S = { middleware: f, ...h },
                x = Ao(g, _);
              if (x.length > 0) {
                if (x.some((w) => n.has(w))) {
                  if (!y) throw new Error(`Duplicate middleware name '${Vn(g, _)}'`);
                  for (let w of x) {
                    let A = e.findIndex((B) => B.name === w || B.aliases?.some((U) => U === w));
                    if (A === -1) continue;
                    let D = e[A];
                    if (D.toMiddleware !== S.toMiddleware || D.relation !== S.relation)
                      throw new Error(
                        `"${Vn(D.name, D.aliases)}" middleware ${D.relation} "${D.toMiddleware}" middleware cannot be overridden by "${Vn(g, _)}" middleware ${S.relation} "${S.toMiddleware}" middleware.`,
                      );
                    e.splice(A, 1);
                  }
                }
                for (let w of x) n.add(w);
              }
              e.push(S);
            },
            clone: () => a(hs()),
            use: (f) => {
              f.applyToStack(p);
            },
            remove: (f) => (typeof f == 'string' ? s(f) : i(f)),
            removeByTag: (f) => {
              let h = !1,
                g = (y) => {
                  let { tags: _, name: S, aliases: x } = y;
                  if (_ && _.includes(f)) {
                    let w = Ao(S, x);
                    for (let A of w) n.delete(A);
                    return ((h = !0), !1);
                  }
                  return !0;
                };
              return ((t = t.filter(g)), (e = e.filter(g)), h);
            },
            concat: (f) => {
              let h = a(hs());
              return (
                h.use(f),
                h.identifyOnResolve(r || h.identifyOnResolve() || (f.identifyOnResolve?.() ?? !1)),
                h
              );
            },
            applyToStack: a,
            identify: () =>
              l(!0).map((f) => {
                let h = f.step ?? f.relation + ' ' + f.toMiddleware;
                return Vn(f.name, f.aliases) + ' - ' + h;
              }),
            identifyOnResolve(f) {
              return (typeof f == 'boolean' && (r = f), r);
            },
            resolve: (f, h) => {
              for (let g of l()
                .map((y) => y.middleware)
                .reverse())
                f = g(f, h);
              return (r && console.log(p.identify()), f);
            },
          };
        return p;
      }),
      (XE = { initialize: 5, serialize: 4, build: 3, finalizeRequest: 2, deserialize: 1 }),
      (JE = { high: 3, normal: 2, low: 1 }));
  });
var yn,
  QE = E(() => {
    oh();
    yn = class {
      config;
      middlewareStack = hs();
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
          let u = this.handlers;
          u.has(e.constructor)
            ? (a = u.get(e.constructor))
            : ((a = e.resolveMiddleware(this.middlewareStack, this.config, o)), u.set(e.constructor, a));
        } else (delete this.handlers, (a = e.resolveMiddleware(this.middlewareStack, this.config, o)));
        if (s)
          a(e)
            .then(
              (u) => s(null, u.output),
              (u) => s(u),
            )
            .catch(() => {});
        else return a(e).then((u) => u.output);
      }
      destroy() {
        (this.config?.requestHandler?.destroy?.(), delete this.handlers);
      }
    };
  });
var To,
  sh = E(() => {
    To = (t) => (typeof t == 'function' ? t() : t);
  });
var Mu,
  ih = E(() => {
    Mu = (t, e, r, n, o) => ({ name: e, namespace: t, traits: r, input: n, output: o });
  });
var ZE,
  ah,
  ex = E(() => {
    _e();
    ih();
    ((ZE = (t) => (e, r) => async (n) => {
      let { response: o } = await e(n),
        { operationSchema: s } = tt(r),
        [, i, a, u, l, p] = s ?? [];
      try {
        let f = await t.protocol.deserializeResponse(Mu(i, a, u, l, p), { ...t, ...r }, o);
        return { response: o, output: f };
      } catch (f) {
        if (
          (Object.defineProperty(f, '$response', {
            value: o,
            enumerable: !1,
            writable: !1,
            configurable: !1,
          }),
          !('$metadata' in f))
        ) {
          let h =
            'Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.';
          try {
            f.message +=
              `
  ` + h;
          } catch {
            !r.logger || r.logger?.constructor?.name === 'NoOpLogger' ? console.warn(h) : r.logger?.warn?.(h);
          }
          typeof f.$responseBodyText < 'u' && f.$response && (f.$response.body = f.$responseBodyText);
          try {
            if (Rt.isInstance(o)) {
              let { headers: g = {}, statusCode: y } = o,
                _ = Object.entries(g);
              f.$metadata = {
                httpStatusCode: y,
                requestId: ah(/^x-[\w-]+-request-?id$/, _),
                extendedRequestId: ah(/^x-[\w-]+-id-2$/, _),
                cfId: ah(/^x-[\w-]+-cf-id$/, _),
              };
            }
          } catch {}
        }
        throw f;
      }
    }),
      (ah = (t, e) => (e.find(([r]) => r.match(t)) || [void 0, void 0])[1]));
  });
var tx,
  rx = E(() => {
    _e();
    ih();
    tx = (t) => (e, r) => async (n) => {
      let { operationSchema: o } = tt(r),
        [, s, i, a, u, l] = o ?? [],
        p = r.endpointV2 ? async () => wr(r.endpointV2) : t.endpoint,
        f = await t.protocol.serializeRequest(Mu(s, i, a, u, l), n.input, { ...t, ...r, endpoint: p });
      return e({ ...n, request: f });
    };
  });
function Ji(t) {
  return {
    applyToStack: (e) => {
      (e.add(tx(t), ox), e.add(ZE(t), nx), t.protocol.setSerdeContext(t));
    },
  };
}
var nx,
  ox,
  sx = E(() => {
    ex();
    rx();
    ((nx = { name: 'deserializerMiddleware', step: 'deserialize', tags: ['DESERIALIZER'], override: !0 }),
      (ox = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }));
  });
function qn(t) {
  if (typeof t == 'object') return t;
  if (((t = t | 0), Bu[t])) return Bu[t];
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
  return (Bu[t] = e);
}
var Bu,
  ch = E(() => {
    Bu = [];
  });
function Zi(t, e) {
  if (t instanceof Q) return Object.assign(t, { memberName: e, _isMemberSchema: !0 });
  let r = Q;
  return new r(t, e);
}
var Qi,
  $u,
  Uu,
  Q,
  uh,
  ix,
  ax = E(() => {
    sh();
    ch();
    ((Qi = { it: Symbol.for('@smithy/nor-struct-it'), ns: Symbol.for('@smithy/ns') }),
      ($u = []),
      (Uu = {}),
      (Q = class t {
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
          for (this._isMemberSchema = !1; uh(o);)
            (n.push(o[1]), (o = o[0]), (s = To(o)), (this._isMemberSchema = !0));
          if (n.length > 0) {
            this.memberTraits = {};
            for (let i = n.length - 1; i >= 0; --i) {
              let a = n[i];
              Object.assign(this.memberTraits, qn(a));
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
            ((this.schema = To(s)),
            ix(this.schema)
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
            if ($u[e]) return $u[e];
          } else if (typeof e == 'string') {
            if (Uu[e]) return Uu[e];
          } else if (r && e[Qi.ns]) return e[Qi.ns];
          let n = To(e);
          if (n instanceof t) return n;
          if (uh(n)) {
            let [s, i] = n;
            if (s instanceof t) return (Object.assign(s.getMergedTraits(), qn(i)), s);
            throw new Error(
              `@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`,
            );
          }
          let o = new t(n);
          return r
            ? (e[Qi.ns] = o)
            : typeof n == 'string'
              ? (Uu[n] = o)
              : typeof n == 'number'
                ? ($u[n] = o)
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
          return qn(this.memberTraits);
        }
        getOwnTraits() {
          return qn(this.traits);
        }
        getKeySchema() {
          let [e, r] = [this.isDocumentSchema(), this.isMapSchema()];
          if (!e && !r)
            throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
          let n = this.getSchema(),
            o = e ? 15 : (n[4] ?? 0);
          return Zi([o, 0], 'key');
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
          if (s != null) return Zi([s, 0], n ? 'value' : 'member');
          throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
        }
        getMemberSchema(e) {
          let r = this.getSchema();
          if (this.isStructSchema() && r[4].includes(e)) {
            let n = r[4].indexOf(e),
              o = r[5][n];
            return Zi(uh(o) ? o : [o, 0], e);
          }
          if (this.isDocumentSchema()) return Zi([15, 0], e);
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
            n = e[Qi.it];
          if (n && r === n.length) {
            yield* n;
            return;
          }
          n = Array(r);
          for (let o = 0; o < r; ++o) {
            let s = e[4][o],
              i = Zi([e[5][o], 0], s);
            yield (n[o] = [s, i]);
          }
          e[Qi.it] = n;
        }
      }));
    ((uh = (t) => Array.isArray(t) && t.length === 2), (ix = (t) => Array.isArray(t) && t.length >= 5));
  });
var Mt,
  cx = E(() => {
    Mt = class t {
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
var Ve = E(() => {
  sh();
  sx();
  ax();
  ch();
  cx();
});
function gs(t, e) {
  if (e == null) return e;
  let r = Q.of(t);
  if (r.getMergedTraits().sensitive) return lh;
  if (r.isListSchema()) {
    let n = r.getValueSchema();
    if (n.getMergedTraits().sensitive) return lh;
    if (Array.isArray(e)) return e.map((o) => gs(n, o));
  } else if (r.isMapSchema()) {
    let n = r.getValueSchema();
    if (r.getKeySchema().getMergedTraits().sensitive || n.getMergedTraits().sensitive) return lh;
    if (typeof e == 'object') return Object.fromEntries(Object.entries(e).map(([o, s]) => [o, gs(n, s)]));
  } else if (r.isStructSchema() && typeof e == 'object') {
    let n = e,
      o = {};
    for (let [s, i] of r.structIterator()) n[s] != null && (o[s] = gs(i, n[s]));
    return o;
  }
  return e;
}
var lh,
  ux = E(() => {
    Ve();
    lh = '***SensitiveInformation***';
  });
var lx,
  Wn,
  dh,
  ph = E(() => {
    mn();
    oh();
    ux();
    Ve();
    ((lx = Symbol.for('@smithy/op-event-stream')),
      (Wn = class {
        middlewareStack = hs();
        schema;
        static classBuilder() {
          return new dh();
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
            outputFilterSensitiveLog: u,
            smithyContext: l,
            additionalContext: p,
            CommandCtor: f,
          },
        ) {
          for (let B of o.bind(this)(f, e, r, n)) this.middlewareStack.use(B);
          let h = e.concat(this.middlewareStack),
            { logger: g } = r,
            y = p[Cr],
            _ = {
              logger: g,
              clientName: s,
              commandName: i,
              inputFilterSensitiveLog: a,
              outputFilterSensitiveLog: u,
              ...p,
              [Cr]: {
                ...y,
                commandInstance: this,
                ...l,
                ...(n?.metricsRecorder === void 0 ? {} : { metricsRecorder: n.metricsRecorder }),
                ...(n?.abortSignal === void 0 ? {} : { abortSignal: n.abortSignal }),
              },
            },
            { requestHandler: S } = r,
            x = n ?? {};
          x.metricsRecorder && ((x = { ...x }), delete x.metricsRecorder);
          let w,
            A = this.schema,
            D = A?.[lx];
          if (D !== void 0) w = D;
          else if (A && Array.isArray(A) && A[0] === 9) {
            let [, , , , B, U] = A;
            w = A[lx] = !!(Q.of(B).getEventStreamMember() || Q.of(U).getEventStreamMember());
          }
          return (w && (x = { isEventStream: w, ...x }), h.resolve((B) => S.handle(B.request, x), _));
        }
      }),
      (dh = class {
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
          return (r = class extends Wn {
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
                u = i?.[5] ?? i?.output;
              return this.resolveMiddlewareWithContext(n, o, s, {
                CommandCtor: r,
                middlewareFn: e._middlewareFn,
                clientName: e._clientName,
                commandName: e._commandName,
                inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (i ? gs.bind(null, a) : (l) => l),
                outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (i ? gs.bind(null, u) : (l) => l),
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
var vo,
  Fu,
  dx = E(() => {
    ((vo = class t extends Error {
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
                u = a !== t && Object.prototype.hasOwnProperty.call(a, 'shapeId') ? a?.shapeId : void 0;
              if (u && ((o = !0), u === n)) return !0;
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
      (Fu = (t, e = {}) => {
        Object.entries(e)
          .filter(([, n]) => n !== void 0)
          .forEach(([n, o]) => {
            (t[n] == null || t[n] === '') && (t[n] = o);
          });
        let r = t.message || t.Message || 'UnknownError';
        return ((t.message = r), delete t.Message, t);
      }));
  });
var ea,
  px = E(() => {
    ea = (t) => {
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
var fx,
  ta,
  mx = E(() => {
    ((fx = !1),
      (ta = (t) => {
        t && !fx && parseInt(t.substring(1, t.indexOf('.'))) < 16 && (fx = !0);
      }));
  });
var hx,
  gx,
  yx,
  _x = E(() => {
    _e();
    mn();
    ((hx = Object.values(fn)),
      (gx = (t) => {
        let e = [];
        for (let r in fn) {
          if (!F(fn, r)) continue;
          let n = fn[r];
          t[n] !== void 0 && e.push({ algorithmId: () => n, checksumConstructor: () => t[n] });
        }
        for (let [r, n] of Object.entries(t.checksumAlgorithms ?? {}))
          e.push({ algorithmId: () => r, checksumConstructor: () => n });
        return {
          addChecksumAlgorithm(r) {
            t.checksumAlgorithms = t.checksumAlgorithms ?? {};
            let n = r.algorithmId(),
              o = r.checksumConstructor();
            (hx.includes(n) ? (t.checksumAlgorithms[n.toUpperCase()] = o) : (t.checksumAlgorithms[n] = o),
              e.push(r));
          },
          checksumAlgorithms() {
            return e;
          },
        };
      }),
      (yx = (t) => {
        let e = {};
        return (
          t.checksumAlgorithms().forEach((r) => {
            let n = r.algorithmId();
            hx.includes(n) && (e[n] = r.checksumConstructor());
          }),
          e
        );
      }));
  });
var Sx,
  Ex,
  xx = E(() => {
    ((Sx = (t) => ({
      setRetryStrategy(e) {
        t.retryStrategy = e;
      },
      retryStrategy() {
        return t.retryStrategy;
      },
    })),
      (Ex = (t) => {
        let e = {};
        return ((e.retryStrategy = t.retryStrategy()), e);
      }));
  });
var ra,
  na,
  bx = E(() => {
    _x();
    xx();
    ((ra = (t) => Object.assign(gx(t), Sx(t))), (na = (t) => Object.assign(yx(t), Ex(t))));
  });
var Gu,
  Cx = E(() => {
    _e();
    Gu = (t) => {
      let e = '#text';
      for (let r in t)
        F(t, r) &&
          (t[r][e] !== void 0
            ? (t[r] = t[r][e])
            : typeof t[r] == 'object' && t[r] !== null && (t[r] = Gu(t[r])));
      return t;
    };
  });
var Ar,
  wx = E(() => {
    Ar = class {
      trace() {}
      debug() {}
      info() {}
      warn() {}
      error() {}
    };
  });
function oa(t, e, r, n) {
  return function (s, i, a, u, l = {}) {
    let p = Object.assign({}, t, s);
    return Wn.classBuilder()
      .ep(p)
      .m(function (f, h, g, y) {
        let _ = i.call(this, f, h, g, y);
        return (_.unshift(n(g, f.getEndpointParameterInstructions())), _);
      })
      .s(e, a, l)
      .n(r, a.charAt(0).toUpperCase() + a.slice(1) + 'Command')
      .sc(u)
      .build();
  };
}
var Ax = E(() => {
  ph();
});
var Ne = E(() => {
  _e();
  _e();
  QE();
  ph();
  px();
  mx();
  dx();
  bx();
  Cx();
  wx();
  Ax();
});
var Tx,
  fh,
  mh,
  vx,
  Rx,
  Ix,
  Ox,
  kx,
  Dx,
  hh = E(() => {
    ((Tx = 'AWS_EXECUTION_ENV'),
      (fh = 'AWS_REGION'),
      (mh = 'AWS_DEFAULT_REGION'),
      (vx = 'AWS_EC2_METADATA_DISABLED'),
      (Rx = ['in-region', 'cross-region', 'mobile', 'standard', 'legacy']),
      (Ix = '/latest/meta-data/placement/region'),
      (Ox = '/latest/api/token'),
      (kx = 'x-aws-ec2-metadata-token'),
      (Dx = 'x-aws-ec2-metadata-token-ttl-seconds'));
  });
var Nx,
  BL,
  Mx,
  Hu,
  Px,
  $L,
  Lx,
  gh = E(() => {
    hh();
    ((Nx = 1e3),
      (BL = 6e4),
      (Mx = 0),
      (Hu = async () => {
        if (!process.env[vx] && !(Date.now() < Mx))
          try {
            let t = $L(),
              e = (await Lx({ ...t, path: Ox, method: 'PUT', headers: { [Dx]: '21600' } })).toString();
            return (
              (await Lx({ ...t, path: Ix, method: 'GET', headers: { [kx]: e } })).toString().trim() || Px()
            );
          } catch {
            return Px();
          }
      }),
      (Px = () => {
        Mx = Date.now() + BL;
      }),
      ($L = () => {
        let t = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
        if (t) {
          let e = new URL(t);
          return { hostname: e.hostname.replace(/^\[(.+)]$/, '$1'), port: e.port ? Number(e.port) : void 0 };
        }
        return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === 'IPv6'
          ? { hostname: 'fd00:ec2::254' }
          : { hostname: '169.254.169.254' };
      }),
      (Lx = async (t) => {
        let { request: e } = await import('node:http');
        return new Promise((r, n) => {
          let o = e({
            hostname: t.hostname,
            port: t.port,
            path: t.path,
            method: t.method,
            headers: t.headers,
            timeout: Nx,
            signal: AbortSignal.timeout(Nx),
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
              (s.on('data', (u) => a.push(u)),
                s.on('end', () => {
                  (r(Buffer.concat(a)), o.destroy());
                }));
            }),
            o.end());
        });
      }));
  });
var Bx,
  $x,
  Ro,
  sa,
  yh = E(() => {
    gh();
    ((Bx = 'AWS_REGION'),
      ($x = 'region'),
      (Ro = {
        environmentVariableSelector: (t) => t[Bx],
        configFileSelector: (t) => t[$x],
        default: async () => {
          let t = await Hu();
          if (t) return t;
          throw new Error('Region is missing');
        },
      }),
      (sa = { preferredFile: 'credentials' }));
  });
var Ux,
  Fx,
  Gx = E(() => {
    _e();
    ((Ux = new Set()),
      (Fx = (t, e = $r) => {
        if (!Ux.has(t) && !e(t))
          if (t === '*')
            console.warn(
              '@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.',
            );
          else throw new Error(`Region not accepted: region="${t}" is not a valid hostname component.`);
        else Ux.add(t);
      }));
  });
var ju,
  _h = E(() => {
    ju = (t) => typeof t == 'string' && (t.startsWith('fips-') || t.endsWith('-fips'));
  });
var Hx,
  jx = E(() => {
    _h();
    Hx = (t) =>
      ju(t)
        ? ['fips-aws-global', 'aws-fips'].includes(t)
          ? 'us-east-1'
          : t.replace(/fips-(dkr-|prod-)?|-fips/, '')
        : t;
  });
var ia,
  Vx = E(() => {
    Gx();
    jx();
    _h();
    ia = (t) => {
      let { region: e, useFipsEndpoint: r } = t;
      if (!e) throw new Error('Region is missing');
      return Object.assign(t, {
        region: async () => {
          let n = typeof e == 'function' ? await e() : e,
            o = Hx(n);
          return (Fx(o), o);
        },
        useFipsEndpoint: async () => {
          let n = typeof e == 'string' ? e : await e();
          return ju(n) ? !0 : typeof r != 'function' ? Promise.resolve(!!r) : r();
        },
      });
    };
  });
var UL,
  FL,
  qx,
  Wx = E(() => {
    ((UL = 'AWS_DEFAULTS_MODE'),
      (FL = 'defaults_mode'),
      (qx = {
        environmentVariableSelector: (t) => t[UL],
        configFileSelector: (t) => t[FL],
        default: 'legacy',
      }));
  });
var aa,
  GL,
  HL,
  zx = E(() => {
    yh();
    gh();
    nh();
    Xm();
    hh();
    Wx();
    ((aa = ({ region: t = ge(Ro), defaultsMode: e = ge(qx) } = {}) =>
      ku(async () => {
        let r = typeof e == 'function' ? await e() : e;
        switch (r?.toLowerCase()) {
          case 'auto':
            return GL(t);
          case 'in-region':
          case 'cross-region':
          case 'mobile':
          case 'standard':
          case 'legacy':
            return Promise.resolve(r?.toLocaleLowerCase());
          case void 0:
            return Promise.resolve('legacy');
          default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${Rx.join(', ')}, got ${r}`);
        }
      })),
      (GL = async (t) => {
        if (t) {
          let e = typeof t == 'function' ? await t() : t,
            r = await HL();
          return r ? (e === r ? 'in-region' : 'cross-region') : 'standard';
        }
        return 'standard';
      }),
      (HL = async () =>
        process.env[Tx] && (process.env[fh] || process.env[mh])
          ? (process.env[fh] ?? process.env[mh])
          : Hu()));
  });
var or = E(() => {
  Iu();
  Ou();
  Du();
  Nu();
  nh();
  WE();
  YE();
  yh();
  Vx();
  zx();
});
var Kx,
  Yx,
  Xx,
  Jx = E(() => {
    ((Kx = 'AWS_ENDPOINT_URL'),
      (Yx = 'endpoint_url'),
      (Xx = (t) => ({
        environmentVariableSelector: (e) => {
          let r = t.split(' ').map((s) => s.toUpperCase()),
            n = e[[Kx, ...r].join('_')];
          if (n) return n;
          let o = e[Kx];
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
              i = t.split(' ').map((u) => u.toLowerCase()),
              a = s[[i.join('_'), Yx].join('.')];
            if (a) return a;
          }
          let n = e[Yx];
          if (n) return n;
        },
        default: void 0,
      })));
  });
var jL,
  VL,
  Qx,
  Zx = E(() => {
    or();
    ((jL = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'),
      (VL = 'ignore_configured_endpoint_urls'),
      (Qx = {
        environmentVariableSelector: (t) => nt(t, jL, je.ENV),
        configFileSelector: (t) => nt(t, VL, je.CONFIG),
        default: !1,
      }));
  });
var ca,
  eb = E(() => {
    or();
    Jx();
    Zx();
    ca = async (t) => {
      if (!(await ge(Qx)())) return ge(Xx(t ?? ''))();
    };
  });
var Sh,
  qL,
  WL,
  zL,
  tb,
  rb,
  nb = E(() => {
    ((Sh = async (t) => {
      let e = t?.Bucket || '';
      if (
        (typeof t.Bucket == 'string' &&
          (t.Bucket = e.replace(/#/g, encodeURIComponent('#')).replace(/\?/g, encodeURIComponent('?'))),
        rb(e))
      ) {
        if (t.ForcePathStyle === !0) throw new Error('Path-style addressing cannot be used with ARN buckets');
      } else
        (!tb(e) ||
          (e.indexOf('.') !== -1 && !String(t.Endpoint).startsWith('http:')) ||
          e.toLowerCase() !== e ||
          e.length < 3) &&
          (t.ForcePathStyle = !0);
      return (
        t.DisableMultiRegionAccessPoints && ((t.disableMultiRegionAccessPoints = !0), (t.DisableMRAP = !0)),
        t
      );
    }),
      (qL = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
      (WL = /(\d+\.){3}\d+/),
      (zL = /\.\./),
      (tb = (t) => qL.test(t) && !WL.test(t) && !zL.test(t)),
      (rb = (t) => {
        let [e, r, n, , , o] = t.split(':'),
          s = e === 'arn' && t.split(':').length >= 6,
          i = !!(s && r && n && o);
        if (s && !i) throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);
        return i;
      }));
  });
var ob = E(() => {
  nb();
});
var sb,
  ib = E(() => {
    sb = (t, e, r, n = !1) => {
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
                    let { protocol: i, hostname: a, port: u, path: l } = s;
                    return `${i}//${a}${u ? ':' + u : ''}${l}`;
                  }
                }
                return s;
              }
            : o;
    };
  });
var Eh = E(() => {
  _e();
});
function Vu(t) {
  return async (e, r, n, o) => {
    if (!n.isCustomEndpoint && !n.ignoreConfiguredEndpointUrls) {
      let a;
      (n.serviceConfiguredEndpoint ? (a = await n.serviceConfiguredEndpoint()) : (a = await t(n.serviceId)),
        a &&
          ((n.endpoint = () => Promise.resolve(wr(a))),
          (n.isCustomEndpoint = !0),
          o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${a}`)));
    }
    let s = await qu(e, r, n);
    if (typeof n.endpointProvider != 'function') throw new Error('config.endpointProvider is not set.');
    let i = n.endpointProvider(s, o);
    if (n.isCustomEndpoint && n.endpoint) {
      let a = await n.endpoint();
      if (a?.headers) {
        i.headers ??= {};
        for (let [u, l] of Object.entries(a.headers)) i.headers[u] = Array.isArray(l) ? l : [l];
      }
    }
    return i;
  };
}
var qu,
  Wu = E(() => {
    ob();
    ib();
    Eh();
    qu = async (t, e, r) => {
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
            n[s] = await sb(i.name, s, r, i.type !== 'builtInParams')();
            break;
          case 'operationContextParams':
            n[s] = i.get(t);
            break;
          default:
            throw new Error('Unrecognized endpoint parameter instruction: ' + JSON.stringify(i));
        }
      return (
        Object.keys(o).length === 0 && Object.assign(n, r),
        String(r.serviceId).toLowerCase() === 's3' && (await Sh(n)),
        n
      );
    };
  });
function KL(t, e, r) {
  (t.__smithy_context
    ? t.__smithy_context.features || (t.__smithy_context.features = {})
    : (t.__smithy_context = { features: {} }),
    (t.__smithy_context.features[e] = r));
}
function zu(t) {
  let e = Vu(t);
  return ({ config: r, instructions: n }) =>
    (o, s) =>
    async (i) => {
      r.isCustomEndpoint && KL(s, 'ENDPOINT_OVERRIDE', 'N');
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
      let u = s.authSchemes?.[0];
      if (u) {
        ((s.signing_region = u.signingRegion), (s.signing_service = u.signingName));
        let p = tt(s)?.selectedHttpAuthScheme?.httpAuthOption;
        p &&
          (p.signingProperties = Object.assign(
            p.signingProperties || {},
            {
              signing_region: u.signingRegion,
              signingRegion: u.signingRegion,
              signing_service: u.signingName,
              signingName: u.signingName,
              signingRegionSet: u.signingRegionSet,
            },
            u.properties,
          ));
      }
      return o({ ...i });
    };
}
var xh = E(() => {
  _e();
  Wu();
});
function ab(t) {
  let e = zu(t);
  return (r, n) => ({
    applyToStack: (o) => {
      o.addRelativeTo(e({ config: r, instructions: n }), XL);
    },
  });
}
var YL,
  XL,
  cb = E(() => {
    xh();
    ((YL = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }),
      (XL = {
        step: 'serialize',
        tags: ['ENDPOINT_PARAMETERS', 'ENDPOINT_V2', 'ENDPOINT'],
        name: 'endpointV2Middleware',
        override: !0,
        relation: 'before',
        toMiddleware: YL.name,
      }));
  });
function ub(t) {
  return (e) => {
    let r = e.tls ?? !0,
      { endpoint: n, useDualstackEndpoint: o, useFipsEndpoint: s } = e,
      i = n != null ? async () => wr(await Le(n)()) : void 0,
      u = Object.assign(e, {
        endpoint: i,
        tls: r,
        isCustomEndpoint: !!n,
        useDualstackEndpoint: Le(o ?? !1),
        useFipsEndpoint: Le(s ?? !1),
        ignoreConfiguredEndpointUrls: !!e.ignoreConfiguredEndpointUrls,
      }),
      l;
    return ((u.serviceConfiguredEndpoint = async () => (e.serviceId && !l && (l = t(e.serviceId)), l)), u);
  };
}
var lb = E(() => {
  _e();
  Eh();
});
var Io,
  db = E(() => {
    Io = class t {
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
var Oo,
  pb = E(() => {
    Oo = class {
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
var Ge,
  fb = E(() => {
    Ge = class extends Error {
      constructor(e) {
        (super(e), (this.name = 'EndpointError'));
      }
    };
  });
var _n = E(() => {
  fb();
});
var bh,
  mb = E(() => {
    bh = 'endpoints';
  });
function ys(t) {
  return typeof t != 'object' || t == null
    ? t
    : 'ref' in t
      ? `$${ys(t.ref)}`
      : 'fn' in t
        ? `${t.fn}(${(t.argv || []).map(ys).join(', ')})`
        : JSON.stringify(t, null, 2);
}
var hb = E(() => {});
var gb = E(() => {
  mb();
  hb();
});
var Sn,
  Ch = E(() => {
    Sn = {};
  });
var wh,
  yb = E(() => {
    wh = (t, e) => t === e;
  });
function Ah(...t) {
  for (let e of t) if (e != null) return e;
}
var _b = E(() => {});
var Sb,
  Eb = E(() => {
    _n();
    Sb = (t) => {
      let e = t.split('.'),
        r = [];
      for (let n of e) {
        let o = n.indexOf('[');
        if (o !== -1) {
          if (n.indexOf(']') !== n.length - 1) throw new Ge(`Path: '${t}' does not end with ']'`);
          let s = n.slice(o + 1, -1);
          if (Number.isNaN(parseInt(s))) throw new Ge(`Invalid array index: '${s}' in path: '${t}'`);
          (o !== 0 && r.push(n.slice(0, o)), r.push(s));
        } else r.push(n);
      }
      return r;
    };
  });
var ua,
  xb = E(() => {
    _n();
    Eb();
    ua = (t, e) =>
      Sb(e).reduce((r, n) => {
        if (typeof r != 'object') throw new Ge(`Index '${n}' in '${e}' not found in '${JSON.stringify(t)}'`);
        if (Array.isArray(r)) {
          let o = parseInt(n);
          return r[o < 0 ? r.length + o : o];
        }
        return r[n];
      }, t);
  });
var Th,
  bb = E(() => {
    Th = (t) => t != null;
  });
function vh(t, e, r) {
  return t ? e : r;
}
var Cb = E(() => {});
var Rh,
  wb = E(() => {
    Rh = (t) => !t;
  });
var JL,
  _s,
  Ih = E(() => {
    ((JL = new RegExp(
      '^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$',
    )),
      (_s = (t) => JL.test(t) || (t.startsWith('[') && t.endsWith(']'))));
  });
var Oh,
  kh,
  Ab = E(() => {
    mn();
    Ih();
    ((Oh = { [wo.HTTP]: 80, [wo.HTTPS]: 443 }),
      (kh = (t) => {
        let e = (() => {
          try {
            if (t instanceof URL) return t;
            if (typeof t == 'object' && 'hostname' in t) {
              let { hostname: h, port: g, protocol: y = '', path: _ = '', query: S = {} } = t,
                x = new URL(`${y}//${h}${g ? `:${g}` : ''}${_}`);
              return (
                (x.search = Object.entries(S)
                  .map(([w, A]) => `${w}=${A}`)
                  .join('&')),
                x
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
        let u = i.slice(0, -1);
        if (!Object.values(wo).includes(u)) return null;
        let l = _s(o),
          p = r.includes(`${n}:${Oh[u]}`) || (typeof t == 'string' && t.includes(`${n}:${Oh[u]}`)),
          f = `${n}${p ? `:${Oh[u]}` : ''}`;
        return { scheme: u, authority: f, path: s, normalizedPath: s.endsWith('/') ? s : `${s}/`, isIp: l };
      }));
  });
function Dh(t, e, r) {
  if (r === 1) return [t];
  if (t === '') return [''];
  let n = t.split(e);
  return r === 0 ? n : n.slice(0, r - 1).concat(n.slice(1).join(e));
}
var Tb = E(() => {});
var Nh,
  vb = E(() => {
    Nh = (t, e) => t === e;
  });
var Ph,
  Rb = E(() => {
    Ph = (t, e, r, n) =>
      t == null || e >= r || t.length < r || /[^\u0000-\u007f]/.test(t)
        ? null
        : n
          ? t.substring(t.length - r, t.length - e)
          : t.substring(e, r);
  });
var Lh,
  Ib = E(() => {
    Lh = (t) =>
      encodeURIComponent(t).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  });
var Mh = E(() => {
  yb();
  _b();
  xb();
  bb();
  _e();
  Cb();
  wb();
  Ab();
  Tb();
  vb();
  Rb();
  Ib();
});
var Ob,
  kb = E(() => {
    Mh();
    Ob = {
      booleanEquals: wh,
      coalesce: Ah,
      getAttr: ua,
      isSet: Th,
      isValidHostLabel: $r,
      ite: vh,
      not: Rh,
      parseURL: kh,
      split: Dh,
      stringEquals: Nh,
      substring: Ph,
      uriEncode: Lh,
    };
  });
var Ku,
  Bh = E(() => {
    Mh();
    Ku = (t, e) => {
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
        let u = t.substring(i + 1, a);
        if (u.includes('#')) {
          let [l, p] = u.split('#');
          r.push(ua(n[l] ?? o[l], p));
        } else r.push(n[u] ?? o[u]);
        s = a + 1;
      }
      return r.join('');
    };
  });
var Db,
  Nb = E(() => {
    Db = ({ ref: t }, e) => e.referenceRecord[t] ?? e.endpointParams[t];
  });
var ko,
  Yu,
  Pb,
  la = E(() => {
    _n();
    Ch();
    kb();
    Bh();
    Nb();
    ((ko = (t, e, r) => {
      if (typeof t == 'string') return Ku(t, r);
      if (t.fn) return Pb.callFunction(t, r);
      if (t.ref) return Db(t, r);
      throw new Ge(`'${e}': ${String(t)} is not a string, function or reference.`);
    }),
      (Yu = ({ fn: t, argv: e }, r) => {
        let n = Array(e.length);
        for (let i = 0; i < n.length; ++i) {
          let a = e[i];
          typeof a == 'boolean' || typeof a == 'number'
            ? (n[i] = a)
            : (n[i] = Pb.evaluateExpression(a, 'arg', r));
        }
        let o = t.indexOf('.');
        if (o !== -1) {
          let a = Sn[t.slice(0, o)]?.[t.slice(o + 1)];
          if (typeof a == 'function') return a(...n);
        }
        let s = Ob[t];
        if (typeof s == 'function') return s(...n);
        throw new Error(`function ${t} not loaded in endpointFunctions.`);
      }),
      (Pb = { evaluateExpression: ko, callFunction: Yu }));
  });
var Lb = E(() => {
  la();
});
var Mb,
  Bb = E(() => {
    gb();
    _n();
    Lb();
    Mb = (t, e) => {
      let { assign: r } = t;
      if (r && r in e.referenceRecord) throw new Ge(`'${r}' is already defined in Reference Record.`);
      let n = Yu(t, e);
      e.logger?.debug?.(`${bh} evaluateCondition: ${ys(t)} = ${ys(n)}`);
      let o = n === '' ? !0 : !!n;
      return r != null ? { result: o, toAssign: { name: r, value: n } } : { result: o };
    };
  });
var $b,
  Ub = E(() => {
    _n();
    la();
    $b = (t, e) =>
      Object.entries(t ?? {}).reduce(
        (r, [n, o]) => (
          (r[n] = o.map((s) => {
            let i = ko(s, 'Header value entry', e);
            if (typeof i != 'string') throw new Ge(`Header '${n}' value '${i}' is not a string`);
            return i;
          })),
          r
        ),
        {},
      );
  });
var $h,
  Fb,
  Gb,
  Hb = E(() => {
    _n();
    Bh();
    (($h = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = Gb.getEndpointProperty(o, e)), r), {})),
      (Fb = (t, e) => {
        if (Array.isArray(t)) return t.map((r) => Fb(r, e));
        switch (typeof t) {
          case 'string':
            return Ku(t, e);
          case 'object':
            if (t === null) throw new Ge(`Unexpected endpoint property: ${t}`);
            return Gb.getEndpointProperties(t, e);
          case 'boolean':
            return t;
          default:
            throw new Ge(`Unexpected endpoint property type: ${typeof t}`);
        }
      }),
      (Gb = { getEndpointProperty: Fb, getEndpointProperties: $h }));
  });
var jb,
  Vb = E(() => {
    _n();
    la();
    jb = (t, e) => {
      let r = ko(t, 'Endpoint URL', e);
      if (typeof r == 'string')
        try {
          return new URL(r);
        } catch (n) {
          throw (console.error(`Failed to construct URL with ${r}`, n), n);
        }
      throw new Ge(`Endpoint URL must be a string, got ${typeof r}`);
    };
  });
var Uh,
  da,
  qb = E(() => {
    _n();
    Bb();
    la();
    Ub();
    Hb();
    Vb();
    ((Uh = 1e8),
      (da = (t, e) => {
        let { nodes: r, root: n, results: o, conditions: s } = t,
          i = n,
          a = {},
          u = { referenceRecord: a, endpointParams: e.endpointParams, logger: e.logger };
        for (; i !== 1 && i !== -1 && i < Uh;) {
          let l = 3 * (Math.abs(i) - 1),
            [p, f, h] = [r[l], r[l + 1], r[l + 2]],
            [g, y, _] = s[p],
            S = Mb({ fn: g, assign: _, argv: y }, u);
          if (S.toAssign) {
            let { name: x, value: w } = S.toAssign;
            a[x] = w;
          }
          i = i >= 0 === S.result ? f : h;
        }
        if (i >= Uh) {
          let l = o[i - Uh];
          if (l[0] === -1) {
            let [, g] = l;
            throw new Ge(ko(g, 'Error', u));
          }
          let [p, f, h] = l;
          return { url: jb(p, u), properties: $h(f, u), headers: $b(h ?? {}, u) };
        }
        throw new Ge('No matching endpoint.');
      }));
  });
var Wb,
  Xu,
  Fie,
  Ju,
  er = E(() => {
    eb();
    Wu();
    xh();
    cb();
    lb();
    _e();
    db();
    pb();
    qb();
    Ih();
    _e();
    Ch();
    Wu();
    ((Wb = Vu(ca)), (Xu = ub(ca)), (Fie = zu(ca)), (Ju = ab(ca)));
  });
var zb,
  Qu,
  Kb = E(() => {
    zb = require('node:stream');
    Om();
    Qu = class extends zb.Readable {
      expectedChecksum;
      checksumSourceLocation;
      checksum;
      source;
      base64Encoder;
      constructor({
        expectedChecksum: e,
        checksum: r,
        source: n,
        checksumSourceLocation: o,
        base64Encoder: s,
      }) {
        if ((super(), typeof n.pipe != 'function'))
          throw new Error(
            `@smithy/util-stream: unsupported source type ${n?.constructor?.name ?? n} in ChecksumStream.`,
          );
        ((this.source = n),
          (this.base64Encoder = s ?? vt),
          (this.expectedChecksum = e),
          (this.checksum = r),
          (this.checksumSourceLocation = o),
          this.source.on('data', this.onSourceData),
          this.source.on('end', this.onSourceEnd),
          this.source.on('error', this.onSourceError),
          this.source.on('close', this.onSourceClose),
          this.source.pause());
      }
      onSourceData = (e) => {
        if (!this.destroyed) {
          try {
            this.checksum.update(e);
          } catch (r) {
            this.destroy(r);
            return;
          }
          this.push(e) || this.source.pause();
        }
      };
      onSourceEnd = async () => {
        if (!this.destroyed) {
          try {
            let e = await this.checksum.digest(),
              r = this.base64Encoder(e);
            if (this.expectedChecksum !== r) {
              this.destroy(
                new Error(
                  `Checksum mismatch: expected "${this.expectedChecksum}" but received "${r}" in response header "${this.checksumSourceLocation}".`,
                ),
              );
              return;
            }
          } catch (e) {
            this.destroy(e);
            return;
          }
          this.push(null);
        }
      };
      onSourceError = (e) => {
        this.destroy(e);
      };
      onSourceClose = () => {
        !this.destroyed &&
          !this.source.readableEnded &&
          this.destroy(new Error('Connection lost or stream closed before all data was received.'));
      };
      _read(e) {
        this.source.resume();
      }
      _destroy(e, r) {
        (this.source?.removeListener('data', this.onSourceData),
          this.source?.removeListener('end', this.onSourceEnd),
          this.source?.removeListener('error', this.onSourceError),
          this.source?.removeListener('close', this.onSourceClose),
          this.source?.destroy(),
          r(e));
      }
    };
  });
var sr,
  Zu,
  zn = E(() => {
    ((sr = (t) =>
      typeof ReadableStream == 'function' &&
      (t?.constructor?.name === ReadableStream.name || t instanceof ReadableStream)),
      (Zu = (t) => typeof Blob == 'function' && (t?.constructor?.name === Blob.name || t instanceof Blob)));
  });
var Yb,
  Xb = E(() => {
    Yb = (t) => new TextEncoder().encode(t);
  });
var Jb,
  eae,
  Qb,
  el,
  Fh,
  Zb,
  eC = E(() => {
    ((Jb = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'),
      (eae = Object.entries(Jb).reduce((t, [e, r]) => ((t[r] = Number(e)), t), {})),
      (Qb = Jb.split('')),
      (el = 6),
      (Fh = 8),
      (Zb = 63));
  });
function tl(t) {
  let e;
  typeof t == 'string' ? (e = Yb(t)) : (e = t);
  let r = typeof e == 'object' && typeof e.length == 'number',
    n = typeof e == 'object' && typeof e.byteOffset == 'number' && typeof e.byteLength == 'number';
  if (!r && !n)
    throw new Error('@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.');
  let o = '';
  for (let s = 0; s < e.length; s += 3) {
    let i = 0,
      a = 0;
    for (let l = s, p = Math.min(s + 3, e.length); l < p; l++) ((i |= e[l] << ((p - l - 1) * Fh)), (a += Fh));
    let u = Math.ceil(a / el);
    i <<= u * el - a;
    for (let l = 1; l <= u; l++) {
      let p = (u - l) * el;
      o += Qb[(i & (Zb << p)) >> p];
    }
    o += '=='.slice(0, 4 - u);
  }
  return o;
}
var Gh = E(() => {
  Xb();
  eC();
});
var QL,
  rl,
  tC = E(() => {
    ((QL = typeof ReadableStream == 'function' ? ReadableStream : function () {}),
      (rl = class extends QL {}));
  });
var rC,
  nC = E(() => {
    Gh();
    zn();
    tC();
    rC = ({ expectedChecksum: t, checksum: e, source: r, checksumSourceLocation: n, base64Encoder: o }) => {
      if (!sr(r))
        throw new Error(
          `@smithy/util-stream: unsupported source type ${r?.constructor?.name ?? r} in ChecksumStream.`,
        );
      let s = o ?? tl;
      if (typeof TransformStream != 'function')
        throw new Error(
          '@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.',
        );
      let i = new TransformStream({
        start() {},
        async transform(u, l) {
          (e.update(u), l.enqueue(u));
        },
        async flush(u) {
          let l = await e.digest(),
            p = s(l);
          if (t !== p) {
            let f = new Error(
              `Checksum mismatch: expected "${t}" but received "${p}" in response header "${n}".`,
            );
            u.error(f);
          } else u.terminate();
        },
      });
      r.pipeThrough(i);
      let a = i.readable;
      return (Object.setPrototypeOf(a, rl.prototype), a);
    };
  });
function Hh(t) {
  return typeof ReadableStream == 'function' && sr(t.source) ? rC(t) : new Qu(t);
}
var oC = E(() => {
  zn();
  Kb();
  nC();
});
var Do,
  jh = E(() => {
    Do = class {
      allocByteArray;
      byteLength = 0;
      byteArrays = [];
      constructor(e) {
        this.allocByteArray = e;
      }
      push(e) {
        (this.byteArrays.push(e), (this.byteLength += e.byteLength));
      }
      flush() {
        if (this.byteArrays.length === 1) {
          let n = this.byteArrays[0];
          return (this.reset(), n);
        }
        let e = this.allocByteArray(this.byteLength),
          r = 0;
        for (let n = 0; n < this.byteArrays.length; ++n) {
          let o = this.byteArrays[n];
          (e.set(o, r), (r += o.byteLength));
        }
        return (this.reset(), e);
      }
      reset() {
        ((this.byteArrays = []), (this.byteLength = 0));
      }
    };
  });
function sC(t, e, r) {
  let n = t.getReader(),
    o = !1,
    s = 0,
    i = ['', new Do((l) => new Uint8Array(l))],
    a = -1,
    u = async (l) => {
      let { value: p, done: f } = await n.read(),
        h = p;
      if (f) {
        if (a !== -1) {
          let g = No(i, a);
          En(g) > 0 && l.enqueue(g);
        }
        l.close();
      } else {
        let g = qh(h, !1);
        if ((a !== g && (a >= 0 && l.enqueue(No(i, a)), (a = g)), a === -1)) {
          l.enqueue(h);
          return;
        }
        let y = En(h);
        s += y;
        let _ = En(i[a]);
        if (y >= e && _ === 0) l.enqueue(h);
        else {
          let S = Vh(i, a, h);
          (!o &&
            s > e * 2 &&
            ((o = !0),
            r?.warn(
              `@smithy/util-stream - stream chunk size ${y} is below threshold of ${e}, automatically buffering.`,
            )),
            S >= e ? l.enqueue(No(i, a)) : await u(l));
        }
      }
    };
  return new ReadableStream({ pull: u });
}
function Vh(t, e, r) {
  switch (e) {
    case 0:
      return ((t[0] += r), En(t[0]));
    case 1:
    case 2:
      return (t[e].push(r), En(t[e]));
  }
}
function No(t, e) {
  switch (e) {
    case 0:
      let r = t[0];
      return ((t[0] = ''), r);
    case 1:
    case 2:
      return t[e].flush();
  }
  throw new Error(`@smithy/util-stream - invalid index ${e} given to flush()`);
}
function En(t) {
  return t?.byteLength ?? t?.length ?? 0;
}
function qh(t, e = !0) {
  return e && typeof Buffer < 'u' && t instanceof Buffer
    ? 2
    : t instanceof Uint8Array
      ? 1
      : typeof t == 'string'
        ? 0
        : -1;
}
var iC = E(() => {
  jh();
});
function Wh(t, e, r) {
  if (sr(t)) return sC(t, e, r);
  let n = new aC.Readable({ read() {} }),
    o = !1,
    s = 0,
    i = ['', new Do((u) => new Uint8Array(u)), new Do((u) => Buffer.from(new Uint8Array(u)))],
    a = -1;
  return (
    t.on('data', (u) => {
      let l = qh(u, !0);
      if ((a !== l && (a >= 0 && n.push(No(i, a)), (a = l)), a === -1)) {
        n.push(u);
        return;
      }
      let p = En(u);
      s += p;
      let f = En(i[a]);
      if (p >= e && f === 0) n.push(u);
      else {
        let h = Vh(i, a, u);
        (!o &&
          s > e * 2 &&
          ((o = !0),
          r?.warn(
            `@smithy/util-stream - stream chunk size ${p} is below threshold of ${e}, automatically buffering.`,
          )),
          h >= e && n.push(No(i, a)));
      }
    }),
    t.on('end', () => {
      if (a !== -1) {
        let u = No(i, a);
        En(u) > 0 && n.push(u);
      }
      n.push(null);
    }),
    n
  );
}
var aC,
  cC = E(() => {
    aC = require('node:stream');
    jh();
    iC();
    zn();
  });
var uC,
  lC = E(() => {
    uC = (t, e) => {
      let {
          base64Encoder: r,
          bodyLengthChecker: n,
          checksumAlgorithmFn: o,
          checksumLocationName: s,
          streamHasher: i,
        } = e,
        a = r !== void 0 && n !== void 0 && o !== void 0 && s !== void 0 && i !== void 0,
        u = a ? i(o, t) : void 0;
      Promise.resolve(u).catch(() => {});
      let l = t.getReader();
      return new ReadableStream({
        async pull(p) {
          let { value: f, done: h } = await l.read();
          if (h) {
            if (
              (p.enqueue(`0\r
`),
              a)
            ) {
              let g = r(await u);
              (p.enqueue(`${s}:${g}\r
`),
                p.enqueue(`\r
`));
            }
            p.close();
          } else
            p.enqueue(`${(n(f) || 0).toString(16)}\r
${f}\r
`);
        },
      });
    };
  });
function zh(t, e) {
  let r = t,
    n = t;
  if (sr(n)) return uC(n, e);
  let {
      base64Encoder: o,
      bodyLengthChecker: s,
      checksumAlgorithmFn: i,
      checksumLocationName: a,
      streamHasher: u,
    } = e,
    l = o !== void 0 && i !== void 0 && a !== void 0 && u !== void 0,
    p = l ? u(i, r) : void 0;
  Promise.resolve(p).catch(() => {});
  let f = new dC.Readable({
    read() {
      r.resume();
    },
  });
  return (
    r.on('data', (h) => {
      let g = s(h) || 0;
      g !== 0 &&
        (f.push(`${g.toString(16)}\r
`),
        f.push(h),
        f.push(`\r
`) || r.pause());
    }),
    r.on('error', (h) => {
      f.destroy(h);
    }),
    r.pause(),
    r.on('end', async () => {
      try {
        if (
          (f.push(`0\r
`),
          l)
        ) {
          let h = o(await p);
          (f.push(`${a}:${h}\r
`),
            f.push(`\r
`));
        }
        f.push(null);
      } catch (h) {
        f.destroy(h);
      }
    }),
    f
  );
}
var dC,
  pC = E(() => {
    dC = require('node:stream');
    lC();
    zn();
  });
var fC,
  mC = E(() => {
    fC = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return new TextDecoder('utf-8').decode(t);
    };
  });
async function Kh(t) {
  return t.arrayBuffer().then((e) => new Uint8Array(e));
}
async function Yh(t) {
  let e = [],
    r = t.getReader(),
    n = 0;
  for (;;) {
    let { done: o, value: s } = await r.read();
    if ((s && (e.push(s), (n += s.length)), o)) break;
  }
  return Ru(e, n);
}
var hC,
  Xh = E(() => {
    Ym();
    zn();
    hC = async (t) => (Zu(t) ? Kh(t) : Yh(t));
  });
var gC,
  _C,
  yC,
  SC = E(() => {
    Gh();
    Km();
    mC();
    Xh();
    zn();
    ((gC = 'The stream has already been transformed.'),
      (_C = (t) => {
        if (!yC(t) && !sr(t)) {
          let o = t?.__proto__?.constructor?.name || t;
          throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${o}`);
        }
        let e = !1,
          r = async () => {
            if (e) throw new Error(gC);
            return ((e = !0), await hC(t));
          },
          n = (o) => {
            if (typeof o.stream != 'function')
              throw new Error(`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);
            return o.stream();
          };
        return Object.assign(t, {
          transformToByteArray: r,
          transformToString: async (o) => {
            let s = await r();
            if (o === 'base64') return tl(s);
            if (o === 'hex') return Me(s);
            if (o === void 0 || o === 'utf8' || o === 'utf-8') return fC(s);
            if (typeof TextDecoder == 'function') return new TextDecoder(o).decode(s);
            throw new Error('TextDecoder is not available, please make sure polyfill is provided.');
          },
          transformToWebStream: () => {
            if (e) throw new Error(gC);
            if (((e = !0), yC(t))) return n(t);
            if (sr(t)) return t;
            throw new Error(`Cannot transform payload to web stream, got ${t}`);
          },
        });
      }),
      (yC = (t) => typeof Blob == 'function' && t instanceof Blob));
  });
var EC,
  Kn,
  Jh,
  Qh = E(() => {
    EC = require('node:stream');
    Ym();
    Xh();
    zn();
    ((Kn = (t) =>
      Zu(t)
        ? Kh(t)
        : sr(t)
          ? Yh(t)
          : new Promise((e, r) => {
              let n = new Jh(),
                o = t;
              (o.pipe(n),
                o.on('error', (s) => {
                  (n.end(), r(s));
                }),
                n.on('error', r),
                n.on('finish', function () {
                  let s = Ru(this.bufferedBytes);
                  e(s);
                }));
            })),
      (Jh = class extends EC.Writable {
        bufferedBytes = [];
        _write(e, r, n) {
          (this.bufferedBytes.push(e), n());
        }
      }));
  });
var nl,
  xC,
  pa,
  bC = E(() => {
    nl = require('node:stream');
    ps();
    SC();
    Qh();
    ((xC = 'The stream has already been transformed.'),
      (pa = (t) => {
        if (!(t instanceof nl.Readable))
          try {
            return _C(t);
          } catch {
            let o = t?.__proto__?.constructor?.name || t;
            throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${o}`);
          }
        let e = !1,
          r = async () => {
            if (e) throw new Error(xC);
            return ((e = !0), await Kn(t));
          };
        return Object.assign(t, {
          transformToByteArray: r,
          transformToString: async (n) => {
            let o = await r();
            return n === void 0 || Buffer.isEncoding(n)
              ? ds(o.buffer, o.byteOffset, o.byteLength).toString(n)
              : new TextDecoder(n).decode(o);
          },
          transformToWebStream: () => {
            if (e) throw new Error(xC);
            if (t.readableFlowing !== null)
              throw new Error('The stream has been consumed by other callbacks.');
            if (typeof nl.Readable.toWeb != 'function')
              throw new Error('Readable.toWeb() is not supported. Please ensure a polyfill is available.');
            return ((e = !0), nl.Readable.toWeb(t));
          },
        });
      }));
  });
function xn(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var CC = E(() => {});
var wC,
  Ss,
  ZL,
  Zh,
  Es,
  V = E(() => {
    wC = require('node:crypto');
    R0();
    Om();
    O0();
    wu();
    k0();
    N0();
    rE();
    nE();
    oE();
    aE();
    cE();
    uE();
    dE();
    Km();
    fE();
    mE();
    Im();
    oC();
    cC();
    pC();
    bC();
    Qh();
    _e();
    CC();
    ((Ss = class extends I0(et, Tt, vt, jt) {}), (ZL = wC.getRandomValues), (Zh = D0(ZL)), (Es = Zh));
  });
var vC,
  sl,
  RC = E(() => {
    vC = require('node:stream');
    V();
    sl = class extends vC.Writable {
      hash;
      constructor(e, r) {
        (super(r), (this.hash = e));
      }
      _write(e, r, n) {
        try {
          this.hash.update(Be(e));
        } catch (o) {
          return n(o);
        }
        n();
      }
    };
  });
var eg,
  IC = E(() => {
    RC();
    eg = (t, e) => {
      if (e.readableFlowing !== null) throw new Error('Unable to calculate hash for flowing readable stream');
      let r = new t(),
        n = new sl(r);
      return (
        e.pipe(n),
        new Promise((o, s) => {
          (e.on('error', (i) => {
            (n.end(), s(i));
          }),
            n.on('error', s),
            n.on('finish', () => {
              r.digest().then(o).catch(s);
            }));
        })
      );
    };
  });
function tg(t, e) {
  let r = t[0],
    n = t[1],
    o = t[2],
    s = t[3];
  for (let i = 0; i < 64; ++i) {
    let a, u;
    i < 16
      ? ((a = (n & o) | (~n & s)), (u = i))
      : i < 32
        ? ((a = (s & n) | (o & ~s)), (u = (5 * i + 1) % 16))
        : i < 48
          ? ((a = n ^ o ^ s), (u = (3 * i + 5) % 16))
          : ((a = o ^ (n | ~s)), (u = (7 * i) % 16));
    let l = e.getUint32(u * 4, !0),
      p = s;
    ((s = o), (o = n));
    let f = oM[(i >> 4) * 4 + (i & 3)],
      h = (((r + a) & Yn) + ((l + sM[i]) & Yn)) & Yn;
    ((n = (n + (((h << f) | (h >>> (32 - f))) >>> 0)) & Yn), (r = p));
  }
  ((t[0] = (t[0] + r) & Yn), (t[1] = (t[1] + n) & Yn), (t[2] = (t[2] + o) & Yn), (t[3] = (t[3] + s) & Yn));
}
var il,
  OC,
  Yn,
  oM,
  sM,
  kC = E(() => {
    V();
    ((il = class {
      digestLength = 16;
      state = Uint32Array.from(OC);
      writeBuffer = new DataView(new ArrayBuffer(64));
      bufferLength = 0;
      bytesHashed = 0;
      update(e) {
        let r = Be(e),
          n = 0,
          o = r.byteLength;
        for (this.bytesHashed += o; o > 0;)
          (this.writeBuffer.setUint8(this.bufferLength++, r[n++]),
            --o,
            this.bufferLength === 64 && (tg(this.state, this.writeBuffer), (this.bufferLength = 0)));
      }
      async digest() {
        let e = Uint32Array.from(this.state),
          r = new DataView(this.writeBuffer.buffer.slice(0)),
          n = this.bufferLength,
          o = this.bytesHashed * 8;
        if ((r.setUint8(n++, 128), this.bufferLength % 64 >= 56)) {
          for (let a = n; a < 64; ++a) r.setUint8(a, 0);
          (tg(e, r), (n = 0));
        }
        for (let a = n; a < 56; ++a) r.setUint8(a, 0);
        (r.setUint32(56, o >>> 0, !0), r.setUint32(60, Math.floor(o / 2 ** 32), !0), tg(e, r));
        let s = new Uint8Array(16),
          i = new DataView(s.buffer);
        for (let a = 0; a < 4; ++a) i.setUint32(a * 4, e[a], !0);
        return s;
      }
      reset() {
        (this.state.set(OC),
          (this.writeBuffer = new DataView(new ArrayBuffer(64))),
          (this.bufferLength = 0),
          (this.bytesHashed = 0));
      }
    }),
      (OC = [1732584193, 4023233417, 2562383102, 271733878]),
      (Yn = 4294967295),
      (oM = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21)),
      (sM = Array.from({ length: 64 }, (t, e) => (Math.abs(Math.sin(e + 1)) * 2 ** 32) >>> 0)));
  });
function aM() {
  return class {
    digestLength = 16;
    hash = (0, al.createHash)('md5');
    update(e) {
      this.hash.update(Be(e));
    }
    async digest() {
      let e = this.hash.copy().digest();
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
    }
    reset() {
      this.hash = (0, al.createHash)('md5');
    }
  };
}
var al,
  iM,
  cl,
  DC = E(() => {
    al = require('node:crypto');
    V();
    kC();
    ((iM = (() => {
      try {
        return ((0, al.createHash)('md5'), !0);
      } catch {
        return !1;
      }
    })()),
      (cl = iM ? aM() : il));
  });
var NC,
  rg,
  fa,
  PC = E(() => {
    NC = new Uint32Array(256);
    for (let t = 0; t < 256; ++t) {
      let e = t;
      for (let r = 0; r < 8; ++r) e = e & 1 ? 3988292384 ^ (e >>> 1) : e >>> 1;
      NC[t] = e >>> 0;
    }
    ((rg = 4294967295),
      (fa = class {
        digestLength = 4;
        checksum = rg;
        update(e) {
          for (let r = 0; r < e.length; ++r)
            this.checksum = (this.checksum >>> 8) ^ NC[(this.checksum ^ e[r]) & 255];
        }
        digestSync() {
          return (this.checksum ^ rg) >>> 0;
        }
        async digest() {
          let e = this.digestSync(),
            r = new Uint8Array(4);
          return (new DataView(r.buffer).setUint32(0, e, !1), r);
        }
        reset() {
          this.checksum = rg;
        }
      }));
  });
function cM(t) {
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
var ng,
  LC,
  Hr,
  MC = E(() => {
    ng = At(require('node:zlib'));
    PC();
    ((LC = typeof ng.crc32 == 'function' ? ng.crc32 : void 0), (Hr = LC ? cM(LC) : fa));
  });
var Ot,
  BC,
  uM,
  ul,
  $C,
  lM,
  UC = E(() => {
    V();
    ((Ot = 64),
      (BC = 32),
      (uM = 2 ** 53 - 1),
      (ul = class t {
        digestLength = BC;
        state = Int32Array.from($C);
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
              s = new Uint8Array(Ot * 2);
            for (let i = 0; i < Ot; ++i) ((s[i] = 54 ^ r[i]), (s[i + Ot] = 92 ^ r[i]));
            (n.update(s.subarray(0, Ot)), o.update(s.subarray(Ot)));
          }
        }
        update(e) {
          if (this.finished) throw new Error('Attempted to update an already finished HMAC.');
          if (this.inner) {
            this.inner.update(e);
            return;
          }
          let r = Be(e),
            n = 0,
            { byteLength: o } = r;
          if (((this.bytesHashed += o), this.bytesHashed * 8 > uM))
            throw new Error('Cannot hash more than 2^53 - 1 bits');
          for (; o > 0;)
            ((this.buffer[this.bufferLength++] = r[n++]),
              o--,
              this.bufferLength === Ot && (this.hashBuffer(), (this.bufferLength = 0)));
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
          ((this.state = Int32Array.from($C)),
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
          if ((s.setUint8(n++, 128), (n - 1) % Ot >= Ot - 8)) {
            for (let a = n; a < Ot; ++a) s.setUint8(a, 0);
            (this.hashBufferWith(e, r), (n = 0));
          }
          for (let a = n; a < Ot - 8; ++a) s.setUint8(a, 0);
          (s.setUint32(Ot - 8, Math.floor(o / 4294967296), !1),
            s.setUint32(Ot - 4, o, !1),
            this.hashBufferWith(e, r));
          let i = new Uint8Array(BC);
          for (let a = 0; a < 8; ++a)
            ((i[a * 4] = (e[a] >>> 24) & 255),
              (i[a * 4 + 1] = (e[a] >>> 16) & 255),
              (i[a * 4 + 2] = (e[a] >>> 8) & 255),
              (i[a * 4 + 3] = (e[a] >>> 0) & 255));
          return i;
        }
        static normalizeKey(e) {
          let r = Be(e);
          if (r.byteLength > Ot) {
            let n = new t();
            n.update(r);
            let o = n.digestSync(),
              s = new Uint8Array(Ot);
            return (s.set(o), s);
          }
          if (r.byteLength < Ot) {
            let n = new Uint8Array(Ot);
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
            u = e[4],
            l = e[5],
            p = e[6],
            f = e[7];
          for (let h = 0; h < Ot; ++h) {
            if (h < 16)
              n[h] =
                ((r[h * 4] & 255) << 24) |
                ((r[h * 4 + 1] & 255) << 16) |
                ((r[h * 4 + 2] & 255) << 8) |
                (r[h * 4 + 3] & 255);
            else {
              let _ = n[h - 2],
                S = ((_ >>> 17) | (_ << 15)) ^ ((_ >>> 19) | (_ << 13)) ^ (_ >>> 10);
              _ = n[h - 15];
              let x = ((_ >>> 7) | (_ << 25)) ^ ((_ >>> 18) | (_ << 14)) ^ (_ >>> 3);
              n[h] = ((S + n[h - 7]) | 0) + ((x + n[h - 16]) | 0);
            }
            let g =
                ((((((u >>> 6) | (u << 26)) ^ ((u >>> 11) | (u << 21)) ^ ((u >>> 25) | (u << 7))) +
                  ((u & l) ^ (~u & p))) |
                  0) +
                  ((f + ((lM[h] + n[h]) | 0)) | 0)) |
                0,
              y =
                ((((o >>> 2) | (o << 30)) ^ ((o >>> 13) | (o << 19)) ^ ((o >>> 22) | (o << 10))) +
                  ((o & s) ^ (o & i) ^ (s & i))) |
                0;
            ((f = p), (p = l), (l = u), (u = (a + g) | 0), (a = i), (i = s), (s = o), (o = (g + y) | 0));
          }
          ((e[0] += o),
            (e[1] += s),
            (e[2] += i),
            (e[3] += a),
            (e[4] += u),
            (e[5] += l),
            (e[6] += p),
            (e[7] += f));
        }
      }),
      ($C = new Int32Array([
        1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225,
      ])),
      (lM = new Int32Array([
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
function pM() {
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
      return this.secret ? (0, ma.createHmac)('sha256', fM(this.secret)) : (0, ma.createHash)('sha256');
    }
  };
}
function fM(t) {
  return typeof t == 'string'
    ? t
    : ArrayBuffer.isView(t)
      ? Buffer.from(t.buffer, t.byteOffset, t.byteLength)
      : Buffer.from(t);
}
var ma,
  dM,
  xs,
  FC = E(() => {
    ma = require('node:crypto');
    UC();
    ((dM = (() => {
      try {
        return ((0, ma.createHash)('sha256'), !0);
      } catch {
        return !1;
      }
    })()),
      (xs = dM ? pM() : ul));
  });
var Lo = E(() => {
  IC();
  DC();
  MC();
  FC();
});
function GC(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
var Xn,
  og = E(() => {
    V();
    Xn = class t {
      bytes;
      constructor(e) {
        if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
      }
      static fromNumber(e) {
        if (e > 9223372036854776e3 || e < -9223372036854776e3)
          throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
        let r = new Uint8Array(8);
        for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
        return (e < 0 && GC(r), new t(r));
      }
      valueOf() {
        let e = this.bytes.slice(0),
          r = e[0] & 128;
        return (r && GC(e), parseInt(Me(e), 16) * (r ? -1 : 1));
      }
      toString() {
        return String(this.valueOf());
      }
    };
  });
var bs,
  HC,
  jC,
  mM,
  hM,
  gM,
  yM,
  _M,
  SM,
  EM,
  xM,
  bM,
  ll,
  sg = E(() => {
    _e();
    V();
    og();
    bs = class {
      toUtf8;
      fromUtf8;
      constructor(e, r) {
        ((this.toUtf8 = e), (this.fromUtf8 = r));
      }
      format(e) {
        let r = [];
        for (let s in e) {
          if (!F(e, s)) continue;
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
            if (e.value.byteLength > ll)
              throw new Error(
                `@smithy/core/event-streams - header value (binary) exceeds ${ll} bytes: ${e.value.byteLength}`,
              );
            let s = new DataView(new ArrayBuffer(3 + e.value.byteLength));
            (s.setUint8(0, 6), s.setUint16(1, e.value.byteLength, !1));
            let i = new Uint8Array(s.buffer);
            return (i.set(e.value, 3), i);
          case 'string':
            let a = this.fromUtf8(e.value);
            if (a.byteLength > ll)
              throw new Error(
                `@smithy/core/event-streams - header value (string) exceeds ${ll} bytes: ${a.byteLength}`,
              );
            let u = new DataView(new ArrayBuffer(3 + a.byteLength));
            (u.setUint8(0, 7), u.setUint16(1, a.byteLength, !1));
            let l = new Uint8Array(u.buffer);
            return (l.set(a, 3), l);
          case 'timestamp':
            let p = new Uint8Array(9);
            return ((p[0] = 8), p.set(Xn.fromNumber(e.value.valueOf()).bytes, 1), p);
          case 'uuid':
            if (!bM.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
            let f = new Uint8Array(17);
            return ((f[0] = 9), f.set(Wi(e.value.replace(/-/g, '')), 1), f);
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
              r[s] = { type: jC, value: !0 };
              break;
            case 1:
              r[s] = { type: jC, value: !1 };
              break;
            case 2:
              r[s] = { type: mM, value: e.getInt8(n++) };
              break;
            case 3:
              ((r[s] = { type: hM, value: e.getInt16(n, !1) }), (n += 2));
              break;
            case 4:
              ((r[s] = { type: gM, value: e.getInt32(n, !1) }), (n += 4));
              break;
            case 5:
              ((r[s] = { type: yM, value: new Xn(new Uint8Array(e.buffer, e.byteOffset + n, 8)) }), (n += 8));
              break;
            case 6:
              let i = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: _M, value: new Uint8Array(e.buffer, e.byteOffset + n, i) }),
                (n += i));
              break;
            case 7:
              let a = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: SM, value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, a)) }),
                (n += a));
              break;
            case 8:
              ((r[s] = {
                type: EM,
                value: new Date(new Xn(new Uint8Array(e.buffer, e.byteOffset + n, 8)).valueOf()),
              }),
                (n += 8));
              break;
            case 9:
              let u = new Uint8Array(e.buffer, e.byteOffset + n, 16);
              ((n += 16),
                (r[s] = {
                  type: xM,
                  value: `${Me(u.subarray(0, 4))}-${Me(u.subarray(4, 6))}-${Me(u.subarray(6, 8))}-${Me(u.subarray(8, 10))}-${Me(u.subarray(10))}`,
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
    })(HC || (HC = {}));
    ((jC = 'boolean'),
      (mM = 'byte'),
      (hM = 'short'),
      (gM = 'integer'),
      (yM = 'long'),
      (_M = 'binary'),
      (SM = 'string'),
      (EM = 'timestamp'),
      (xM = 'uuid'),
      (bM = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/),
      (ll = 32767));
  });
function qC({ byteLength: t, byteOffset: e, buffer: r }) {
  if (t < CM) throw new Error('Provided message too short to accommodate event stream message overhead');
  let n = new DataView(r, e, t),
    o = n.getUint32(0, !1);
  if (t !== o) throw new Error('Reported message length does not match received message length');
  let s = n.getUint32(VC, !1),
    i = n.getUint32(Jn, !1),
    a = n.getUint32(t - Mo, !1),
    u = new Hr();
  if ((u.update(new Uint8Array(r, e, Jn)), i !== u.digestSync()))
    throw new Error(
      `The prelude checksum specified in the message (${i}) does not match the calculated CRC32 checksum (${u.digestSync()})`,
    );
  if ((u.update(new Uint8Array(r, e + Jn, t - (Jn + Mo))), a !== u.digestSync()))
    throw new Error(`The message checksum (${u.digestSync()}) did not match the expected value of ${a}`);
  return {
    headers: new DataView(r, e + Jn + Mo, s),
    body: new Uint8Array(r, e + Jn + Mo + s, o - s - (Jn + Mo + Mo)),
  };
}
var VC,
  Jn,
  Mo,
  CM,
  WC = E(() => {
    Lo();
    ((VC = 4), (Jn = VC * 2), (Mo = 4), (CM = Jn + Mo * 2));
  });
var Cs,
  ig = E(() => {
    Lo();
    sg();
    WC();
    Cs = class {
      headerMarshaller;
      messageBuffer;
      isEndOfStream;
      constructor(e, r) {
        ((this.headerMarshaller = new bs(e, r)), (this.messageBuffer = []), (this.isEndOfStream = !1));
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
          a = new Hr();
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
        let { headers: r, body: n } = qC(e);
        return { headers: this.headerMarshaller.parse(r), body: n };
      }
      formatHeaders(e) {
        return this.headerMarshaller.format(e);
      }
    };
  });
var ws,
  ag = E(() => {
    ws = class {
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
var As,
  cg = E(() => {
    As = class {
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
var Ts,
  ug = E(() => {
    Ts = class {
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
var vs,
  lg = E(() => {
    vs = class {
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
function dl(t) {
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
        let { value: u, done: l } = await a.next();
        if (l) {
          if (e)
            if (e === r) yield n;
            else throw new Error('Truncated event message received.');
          else return;
          return;
        }
        let p = u.length,
          f = 0;
        for (; f < p;) {
          if (!n) {
            let g = p - f;
            o || (o = new Uint8Array(4));
            let y = Math.min(4 - r, g);
            if ((o.set(u.slice(f, f + y), r), (r += y), (f += y), r < 4)) break;
            (s(new DataView(o.buffer).getUint32(0, !1)), (o = null));
          }
          let h = Math.min(e - r, p - f);
          (n.set(u.slice(f, f + h), r),
            (r += h),
            (f += h),
            e && e === r && (yield n, (n = null), (e = 0), (r = 0)));
        }
      }
    };
  return { [Symbol.asyncIterator]: i };
}
var dg = E(() => {});
function zC(t, e) {
  let r = ha(e.deserializer, e.toUtf8);
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
function ha(t, e) {
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
var pg = E(() => {});
var Bo,
  KC,
  fg = E(() => {
    ig();
    ag();
    cg();
    ug();
    lg();
    dg();
    pg();
    ((Bo = class {
      eventStreamCodec;
      utfEncoder;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        ((this.eventStreamCodec = new Cs(e, r)), (this.utfEncoder = e));
      }
      deserialize(e, r) {
        let n = dl(e);
        return new Ts({
          messageStream: new ws({ inputStream: n, decoder: this.eventStreamCodec }),
          deserializer: ha(r, this.utfEncoder),
        });
      }
      serialize(e, r) {
        return new As({
          messageStream: new vs({ inputStream: e, serializer: r }),
          encoder: this.eventStreamCodec,
          includeEndFrame: !0,
        });
      }
    }),
      (KC = (t) => new Bo(t)));
  });
async function* wM(t) {
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
var YC,
  ga,
  pl,
  XC = E(() => {
    YC = require('node:stream');
    fg();
    ((ga = class {
      universalMarshaller;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        this.universalMarshaller = new Bo({ utf8Decoder: r, utf8Encoder: e });
      }
      deserialize(e, r) {
        let n = typeof e[Symbol.asyncIterator] == 'function' ? e : wM(e);
        return this.universalMarshaller.deserialize(n, r);
      }
      serialize(e, r) {
        return YC.Readable.from(this.universalMarshaller.serialize(e, r));
      }
    }),
      (pl = (t) => new ga(t)));
  });
var JC,
  QC,
  ZC = E(() => {
    ((JC = (t) => ({
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
      (QC = (t) => {
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
var fl,
  ew = E(() => {
    fl = (t) => Object.assign(t, { eventStreamMarshaller: t.eventStreamSerdeProvider(t) });
  });
var ml,
  tw = E(() => {
    _e();
    Ve();
    V();
    ml = class {
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
          u = this.serializer,
          l = this.defaultContentType,
          p = Symbol('initialRequestMarker'),
          f = {
            async *[Symbol.asyncIterator]() {
              if (n) {
                let h = {
                  ':event-type': { type: 'string', value: o ?? 'initial-request' },
                  ':message-type': { type: 'string', value: 'event' },
                  ':content-type': { type: 'string', value: l },
                };
                u.write(r, n);
                let g = u.flush();
                yield { [p]: !0, headers: h, body: g };
              }
              for await (let h of e) yield h;
            },
          };
        return s.serialize(f, (h) => {
          if (h[p]) return { headers: h.headers, body: h.body };
          let g = '';
          for (let A in h)
            if (F(h, A) && A !== '__type') {
              g = A;
              break;
            }
          let {
            additionalHeaders: y,
            body: _,
            eventType: S,
            explicitPayloadContentType: x,
          } = this.writeEventBody(g, a, h);
          return {
            headers: {
              ':event-type': { type: 'string', value: S },
              ':message-type': { type: 'string', value: 'event' },
              ':content-type': { type: 'string', value: x ?? l },
              ...y,
            },
            body: _,
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
          u = r.getMemberSchema(i).getMemberSchemas(),
          l = Symbol('initialResponseMarker'),
          p = s.deserialize(e.body, async (g) => {
            let y = '';
            for (let S in g)
              if (F(g, S) && S !== '__type') {
                y = S;
                break;
              }
            let _ = g[y].body;
            if (y === (o ?? 'initial-response')) {
              let S = await this.deserializer.read(r, _);
              return (delete S[i], { [l]: !0, ...S });
            } else if (y in u) {
              let S = u[y];
              if (S.isStructSchema()) {
                let x = {},
                  w = !1;
                for (let [A, D] of S.structIterator()) {
                  let { eventHeader: B, eventPayload: U } = D.getMergedTraits();
                  if (((w = w || !!(B || U)), U))
                    D.isBlobSchema()
                      ? (x[A] = _)
                      : D.isStringSchema()
                        ? (x[A] = (this.serdeContext?.utf8Encoder ?? et)(_))
                        : D.isStructSchema() && (x[A] = await this.deserializer.read(D, _));
                  else if (B) {
                    let W = g[y].headers[A]?.value;
                    W != null &&
                      (D.isNumericSchema()
                        ? W && typeof W == 'object' && 'bytes' in W
                          ? (x[A] = BigInt(W.toString()))
                          : (x[A] = Number(W))
                        : (x[A] = W));
                  }
                }
                return { [y]: await this.readEventMember(S, _, w, x) };
              }
              return { [y]: await this.deserializer.read(S, _) };
            } else return { $unknown: g };
          }),
          f = p[Symbol.asyncIterator](),
          h = await f.next();
        if (h.done) return p;
        if (h.value?.[l]) {
          if (!r)
            throw new Error(
              '@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.',
            );
          for (let g in h.value) F(h.value, g) && (n[g] = h.value[g]);
        }
        return {
          async *[Symbol.asyncIterator]() {
            for (h?.value?.[l] || (yield h.value); ;) {
              let { done: g, value: y } = await f.next();
              if (g) break;
              yield y;
            }
          },
        };
      }
      async readEventMember(e, r, n, o) {
        let s,
          i = e.getSchema();
        if (Array.isArray(i) && i[0] === -3) {
          let u = i[1],
            l = Mt.for(u);
          (this.compositeErrorRegistry?.copyFrom(l),
            (s = (this.compositeErrorRegistry ?? l)?.getErrorCtor(i)));
        }
        let a = n ? o : r.byteLength === 0 ? {} : await this.deserializer.read(e, r);
        if (s) {
          let u = a.message ?? a.Message ?? 'Unknown',
            l = {},
            p = e.getMergedTraits().error;
          return (p && (l.$fault = p), Object.assign(new s({}), l, { message: u }, a));
        }
        return a;
      }
      writeEventBody(e, r, n) {
        let o = this.serializer,
          s = e,
          i = null,
          a,
          u = r.getSchema()[4].includes(e),
          l = {};
        if (u) {
          let h = r.getMemberSchema(e);
          if (h.isStructSchema()) {
            for (let [g, y] of h.structIterator()) {
              let { eventHeader: _, eventPayload: S } = y.getMergedTraits();
              if (S) i = g;
              else if (_) {
                let x = n[e][g],
                  w = 'binary';
                (y.isNumericSchema()
                  ? (-2) ** 31 <= x && x <= 2 ** 31 - 1
                    ? (w = 'integer')
                    : (w = 'long')
                  : y.isTimestampSchema()
                    ? (w = 'timestamp')
                    : y.isStringSchema()
                      ? (w = 'string')
                      : y.isBooleanSchema() && (w = 'boolean'),
                  x != null && ((l[g] = { type: w, value: x }), delete n[e][g]));
              }
            }
            if (i !== null) {
              let g = h.getMemberSchema(i);
              (g.isBlobSchema() ? (a = 'application/octet-stream') : g.isStringSchema() && (a = 'text/plain'),
                o.write(g, n[e][i]));
            } else o.write(h, n[e]);
          } else if (h.isUnitSchema()) o.write(h, {});
          else
            throw new Error(
              '@smithy/core/event-streams - non-struct member not supported in event stream union.',
            );
        } else {
          let [h, g] = n[e];
          ((s = h), o.write(15, g));
        }
        let p = o.flush() ?? new Uint8Array();
        return {
          body: typeof p == 'string' ? (this.serdeContext?.utf8Decoder ?? Tt)(p) : p,
          eventType: s,
          explicitPayloadContentType: a,
          additionalHeaders: l,
        };
      }
    };
  });
var rw = {};
h0(rw, {
  EventStreamCodec: () => Cs,
  EventStreamMarshaller: () => ga,
  EventStreamSerde: () => ml,
  HeaderMarshaller: () => bs,
  Int64: () => Xn,
  MessageDecoderStream: () => ws,
  MessageEncoderStream: () => As,
  SmithyMessageDecoderStream: () => Ts,
  SmithyMessageEncoderStream: () => vs,
  UniversalEventStreamMarshaller: () => Bo,
  eventStreamSerdeProvider: () => pl,
  getChunkedStream: () => dl,
  getMessageUnmarshaller: () => ha,
  getUnmarshalledStream: () => zC,
  iterableToReadableStream: () => QC,
  readableStreamToIterable: () => JC,
  resolveEventStreamSerdeConfig: () => fl,
  universalEventStreamSerdeProvider: () => KC,
});
var hl = E(() => {
  ig();
  sg();
  og();
  ag();
  cg();
  ug();
  lg();
  XC();
  ZC();
  fg();
  dg();
  pg();
  ew();
  tw();
});
var wD = $n((JAe, CD) => {
  function Dn(t) {
    (Object.defineProperty(this, '_next', { writable: !1, enumerable: !1, value: t }), (this.done = !1));
  }
  Dn.prototype.next = function () {
    if (this.done) return { done: !0 };
    var t = this._next();
    return (t.done && (this.done = !0), t);
  };
  typeof Symbol < 'u' &&
    (Dn.prototype[Symbol.iterator] = function () {
      return this;
    });
  Dn.of = function () {
    var t = arguments,
      e = t.length,
      r = 0;
    return new Dn(function () {
      return r >= e ? { done: !0 } : { done: !1, value: t[r++] };
    });
  };
  Dn.empty = function () {
    var t = new Dn(null);
    return ((t.done = !0), t);
  };
  Dn.is = function (t) {
    return t instanceof Dn ? !0 : typeof t == 'object' && t !== null && typeof t.next == 'function';
  };
  CD.exports = Dn;
});
var aS = $n((QAe, RD) => {
  var AD = typeof ArrayBuffer < 'u',
    TD = typeof Symbol < 'u';
  function vD(t, e) {
    var r, n, o, s, i;
    if (!t) throw new Error('obliterator/forEach: invalid iterable.');
    if (typeof e != 'function') throw new Error('obliterator/forEach: expecting a callback.');
    if (
      Array.isArray(t) ||
      (AD && ArrayBuffer.isView(t)) ||
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
      (TD && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
      typeof t.next == 'function')
    ) {
      for (r = t, o = 0; (i = r.next()), i.done !== !0;) (e(i.value, o), o++);
      return;
    }
    for (n in t) t.hasOwnProperty(n) && e(t[n], n);
  }
  vD.forEachWithNullKeys = function (t, e) {
    var r, n, o, s, i;
    if (!t) throw new Error('obliterator/forEachWithNullKeys: invalid iterable.');
    if (typeof e != 'function') throw new Error('obliterator/forEachWithNullKeys: expecting a callback.');
    if (
      Array.isArray(t) ||
      (AD && ArrayBuffer.isView(t)) ||
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
      (TD && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
      typeof t.next == 'function')
    ) {
      for (r = t, o = 0; (i = r.next()), i.done !== !0;) (e(i.value, null), o++);
      return;
    }
    for (n in t) t.hasOwnProperty(n) && e(t[n], n);
  };
  RD.exports = vD;
});
var cS = $n((cn) => {
  var tY = Math.pow(2, 8) - 1,
    rY = Math.pow(2, 16) - 1,
    nY = Math.pow(2, 32) - 1,
    oY = Math.pow(2, 7) - 1,
    sY = Math.pow(2, 15) - 1,
    iY = Math.pow(2, 31) - 1;
  cn.getPointerArray = function (t) {
    var e = t - 1;
    return e <= tY ? Uint8Array : e <= rY ? Uint16Array : e <= nY ? Uint32Array : Float64Array;
  };
  cn.getSignedPointerArray = function (t) {
    var e = t - 1;
    return e <= oY ? Int8Array : e <= sY ? Int16Array : e <= iY ? Int32Array : Float64Array;
  };
  cn.getNumberType = function (t) {
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
  var aY = {
    Uint8Array: 1,
    Int8Array: 2,
    Uint16Array: 3,
    Int16Array: 4,
    Uint32Array: 5,
    Int32Array: 6,
    Float32Array: 7,
    Float64Array: 8,
  };
  cn.getMinimalRepresentation = function (t, e) {
    var r = null,
      n = 0,
      o,
      s,
      i,
      a,
      u;
    for (a = 0, u = t.length; a < u; a++)
      ((i = e ? e(t[a]) : t[a]), (s = cn.getNumberType(i)), (o = aY[s.name]), o > n && ((n = o), (r = s)));
    return r;
  };
  cn.isTypedArray = function (t) {
    return typeof ArrayBuffer < 'u' && ArrayBuffer.isView(t);
  };
  cn.concat = function () {
    var t = 0,
      e,
      r,
      n;
    for (e = 0, n = arguments.length; e < n; e++) t += arguments[e].length;
    var o = new arguments[0].constructor(t);
    for (e = 0, r = 0; e < n; e++) (o.set(arguments[e], r), (r += arguments[e].length));
    return o;
  };
  cn.indices = function (t) {
    for (var e = cn.getPointerArray(t), r = new e(t), n = 0; n < t; n++) r[n] = n;
    return r;
  };
});
var kD = $n((Yc) => {
  var ID = aS(),
    OD = cS();
  function cY(t) {
    return Array.isArray(t) || OD.isTypedArray(t);
  }
  function uS(t) {
    if (typeof t.length == 'number') return t.length;
    if (typeof t.size == 'number') return t.size;
  }
  function uY(t) {
    var e = uS(t),
      r = typeof e == 'number' ? new Array(e) : [],
      n = 0;
    return (
      ID(t, function (o) {
        r[n++] = o;
      }),
      r
    );
  }
  function lY(t) {
    var e = uS(t),
      r = typeof e == 'number' ? OD.getPointerArray(e) : Array,
      n = typeof e == 'number' ? new Array(e) : [],
      o = typeof e == 'number' ? new r(e) : [],
      s = 0;
    return (
      ID(t, function (i) {
        ((n[s] = i), (o[s] = s++));
      }),
      [n, o]
    );
  }
  Yc.isArrayLike = cY;
  Yc.guessLength = uS;
  Yc.toArray = uY;
  Yc.toArrayWithIndices = lY;
});
var ND = $n((tTe, DD) => {
  var lS = wD(),
    dY = aS(),
    pY = cS(),
    fY = kD();
  function Qe(t, e, r) {
    if (
      (arguments.length < 2 && ((r = t), (t = null), (e = null)),
      (this.capacity = r),
      typeof this.capacity != 'number' || this.capacity <= 0)
    )
      throw new Error('mnemonist/lru-cache: capacity should be positive number.');
    var n = pY.getPointerArray(r);
    ((this.forward = new n(r)),
      (this.backward = new n(r)),
      (this.K = typeof t == 'function' ? new t(r) : new Array(r)),
      (this.V = typeof e == 'function' ? new e(r) : new Array(r)),
      (this.size = 0),
      (this.head = 0),
      (this.tail = 0),
      (this.items = {}));
  }
  Qe.prototype.clear = function () {
    ((this.size = 0), (this.head = 0), (this.tail = 0), (this.items = {}));
  };
  Qe.prototype.splayOnTop = function (t) {
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
  Qe.prototype.set = function (t, e) {
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
  Qe.prototype.setpop = function (t, e) {
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
  Qe.prototype.has = function (t) {
    return t in this.items;
  };
  Qe.prototype.get = function (t) {
    var e = this.items[t];
    if (!(typeof e > 'u')) return (this.splayOnTop(e), this.V[e]);
  };
  Qe.prototype.peek = function (t) {
    var e = this.items[t];
    if (!(typeof e > 'u')) return this.V[e];
  };
  Qe.prototype.forEach = function (t, e) {
    e = arguments.length > 1 ? e : this;
    for (var r = 0, n = this.size, o = this.head, s = this.K, i = this.V, a = this.forward; r < n;)
      (t.call(e, i[o], s[o], this), (o = a[o]), r++);
  };
  Qe.prototype.keys = function () {
    var t = 0,
      e = this.size,
      r = this.head,
      n = this.K,
      o = this.forward;
    return new lS(function () {
      if (t >= e) return { done: !0 };
      var s = n[r];
      return (t++, t < e && (r = o[r]), { done: !1, value: s });
    });
  };
  Qe.prototype.values = function () {
    var t = 0,
      e = this.size,
      r = this.head,
      n = this.V,
      o = this.forward;
    return new lS(function () {
      if (t >= e) return { done: !0 };
      var s = n[r];
      return (t++, t < e && (r = o[r]), { done: !1, value: s });
    });
  };
  Qe.prototype.entries = function () {
    var t = 0,
      e = this.size,
      r = this.head,
      n = this.K,
      o = this.V,
      s = this.forward;
    return new lS(function () {
      if (t >= e) return { done: !0 };
      var i = n[r],
        a = o[r];
      return (t++, t < e && (r = s[r]), { done: !1, value: [i, a] });
    });
  };
  typeof Symbol < 'u' && (Qe.prototype[Symbol.iterator] = Qe.prototype.entries);
  Qe.prototype.inspect = function () {
    for (var t = new Map(), e = this.entries(), r; (r = e.next()), !r.done;) t.set(r.value[0], r.value[1]);
    return (Object.defineProperty(t, 'constructor', { value: Qe, enumerable: !1 }), t);
  };
  typeof Symbol < 'u' && (Qe.prototype[Symbol.for('nodejs.util.inspect.custom')] = Qe.prototype.inspect);
  Qe.from = function (t, e, r, n) {
    if (arguments.length < 2) {
      if (((n = fY.guessLength(t)), typeof n != 'number'))
        throw new Error(
          'mnemonist/lru-cache.from: could not guess iterable length. Please provide desired capacity as last argument.',
        );
    } else arguments.length === 2 && ((n = e), (e = null), (r = null));
    var o = new Qe(e, r, n);
    return (
      dY(t, function (s, i) {
        o.set(i, s);
      }),
      o
    );
  };
  DD.exports = Qe;
});
var nm = $n((DS, NS) => {
  (function (t, e) {
    typeof DS == 'object' && typeof NS < 'u'
      ? (NS.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs = e());
  })(DS, function () {
    'use strict';
    var t = 1e3,
      e = 6e4,
      r = 36e5,
      n = 'millisecond',
      o = 'second',
      s = 'minute',
      i = 'hour',
      a = 'day',
      u = 'week',
      l = 'month',
      p = 'quarter',
      f = 'year',
      h = 'date',
      g = 'Invalid Date',
      y = /^(\d{4})[-/]?(\d{1,2})?[-/]?(\d{0,2})[Tt\s]*(\d{1,2})?:?(\d{1,2})?:?(\d{1,2})?[.:]?(\d+)?$/,
      _ = /\[([^\]]+)]|YYYY|YY|M{1,4}|D{1,2}|d{1,4}|H{1,2}|h{1,2}|a|A|m{1,2}|s{1,2}|Z{1,2}|SSS/g,
      S = {
        name: 'en',
        weekdays: 'Sunday_Monday_Tuesday_Wednesday_Thursday_Friday_Saturday'.split('_'),
        months: 'January_February_March_April_May_June_July_August_September_October_November_December'.split(
          '_',
        ),
        ordinal: function ($) {
          var k = ['th', 'st', 'nd', 'rd'],
            b = $ % 100;
          return '[' + $ + (k[(b - 20) % 10] || k[b] || k[0]) + ']';
        },
      },
      x = function ($, k, b) {
        var M = String($);
        return !M || M.length >= k ? $ : '' + Array(k + 1 - M.length).join(b) + $;
      },
      w = {
        s: x,
        z: function ($) {
          var k = -$.utcOffset(),
            b = Math.abs(k),
            M = Math.floor(b / 60),
            v = b % 60;
          return (k <= 0 ? '+' : '-') + x(M, 2, '0') + ':' + x(v, 2, '0');
        },
        m: function $(k, b) {
          if (k.date() < b.date()) return -$(b, k);
          var M = 12 * (b.year() - k.year()) + (b.month() - k.month()),
            v = k.clone().add(M, l),
            P = b - v < 0,
            G = k.clone().add(M + (P ? -1 : 1), l);
          return +(-(M + (b - v) / (P ? v - G : G - v)) || 0);
        },
        a: function ($) {
          return $ < 0 ? Math.ceil($) || 0 : Math.floor($);
        },
        p: function ($) {
          return (
            { M: l, y: f, w: u, d: a, D: h, h: i, m: s, s: o, ms: n, Q: p }[$] ||
            String($ || '')
              .toLowerCase()
              .replace(/s$/, '')
          );
        },
        u: function ($) {
          return $ === void 0;
        },
      },
      A = 'en',
      D = {};
    D[A] = S;
    var B = '$isDayjsObject',
      U = function ($) {
        return $ instanceof te || !(!$ || !$[B]);
      },
      W = function $(k, b, M) {
        var v;
        if (!k) return A;
        if (typeof k == 'string') {
          var P = k.toLowerCase();
          (D[P] && (v = P), b && ((D[P] = b), (v = P)));
          var G = k.split('-');
          if (!v && G.length > 1) return $(G[0]);
        } else {
          var J = k.name;
          ((D[J] = k), (v = J));
        }
        return (!M && v && (A = v), v || (!M && A));
      },
      X = function ($, k) {
        if (U($)) return $.clone();
        var b = typeof k == 'object' ? k : {};
        return ((b.date = $), (b.args = arguments), new te(b));
      },
      z = w;
    ((z.l = W),
      (z.i = U),
      (z.w = function ($, k) {
        return X($, { locale: k.$L, utc: k.$u, x: k.$x, $offset: k.$offset });
      }));
    var te = (function () {
        function $(b) {
          ((this.$L = W(b.locale, null, !0)),
            this.parse(b),
            (this.$x = this.$x || b.x || {}),
            (this[B] = !0));
        }
        var k = $.prototype;
        return (
          (k.parse = function (b) {
            ((this.$d = (function (M) {
              var v = M.date,
                P = M.utc;
              if (v === null) return new Date(NaN);
              if (z.u(v)) return new Date();
              if (v instanceof Date) return new Date(v);
              if (typeof v == 'string' && !/Z$/i.test(v)) {
                var G = v.match(y);
                if (G) {
                  var J = G[2] - 1 || 0,
                    K = (G[7] || '0').substring(0, 3);
                  return P
                    ? new Date(Date.UTC(G[1], J, G[3] || 1, G[4] || 0, G[5] || 0, G[6] || 0, K))
                    : new Date(G[1], J, G[3] || 1, G[4] || 0, G[5] || 0, G[6] || 0, K);
                }
              }
              return new Date(v);
            })(b)),
              this.init());
          }),
          (k.init = function () {
            var b = this.$d;
            ((this.$y = b.getFullYear()),
              (this.$M = b.getMonth()),
              (this.$D = b.getDate()),
              (this.$W = b.getDay()),
              (this.$H = b.getHours()),
              (this.$m = b.getMinutes()),
              (this.$s = b.getSeconds()),
              (this.$ms = b.getMilliseconds()));
          }),
          (k.$utils = function () {
            return z;
          }),
          (k.isValid = function () {
            return this.$d.toString() !== g;
          }),
          (k.isSame = function (b, M) {
            var v = X(b);
            return this.startOf(M) <= v && v <= this.endOf(M);
          }),
          (k.isAfter = function (b, M) {
            return X(b) < this.startOf(M);
          }),
          (k.isBefore = function (b, M) {
            return this.endOf(M) < X(b);
          }),
          (k.$g = function (b, M, v) {
            return z.u(b) ? this[M] : this.set(v, b);
          }),
          (k.unix = function () {
            return Math.floor(this.valueOf() / 1e3);
          }),
          (k.valueOf = function () {
            return this.$d.getTime();
          }),
          (k.startOf = function (b, M) {
            var v = this,
              P = !!z.u(M) || M,
              G = z.p(b),
              J = function (Br, wt) {
                var dr = z.w(v.$u ? Date.UTC(v.$y, wt, Br) : new Date(v.$y, wt, Br), v);
                return P ? dr : dr.endOf(a);
              },
              K = function (Br, wt) {
                return z.w(
                  v.toDate()[Br].apply(v.toDate('s'), (P ? [0, 0, 0, 0] : [23, 59, 59, 999]).slice(wt)),
                  v,
                );
              },
              ye = this.$W,
              Te = this.$M,
              Fe = this.$D,
              nr = 'set' + (this.$u ? 'UTC' : '');
            switch (G) {
              case f:
                return P ? J(1, 0) : J(31, 11);
              case l:
                return P ? J(1, Te) : J(0, Te + 1);
              case u:
                var lr = this.$locale().weekStart || 0,
                  xo = (ye < lr ? ye + 7 : ye) - lr;
                return J(P ? Fe - xo : Fe + (6 - xo), Te);
              case a:
              case h:
                return K(nr + 'Hours', 0);
              case i:
                return K(nr + 'Minutes', 1);
              case s:
                return K(nr + 'Seconds', 2);
              case o:
                return K(nr + 'Milliseconds', 3);
              default:
                return this.clone();
            }
          }),
          (k.endOf = function (b) {
            return this.startOf(b, !1);
          }),
          (k.$set = function (b, M) {
            var v,
              P = z.p(b),
              G = 'set' + (this.$u ? 'UTC' : ''),
              J = ((v = {}),
              (v[a] = G + 'Date'),
              (v[h] = G + 'Date'),
              (v[l] = G + 'Month'),
              (v[f] = G + 'FullYear'),
              (v[i] = G + 'Hours'),
              (v[s] = G + 'Minutes'),
              (v[o] = G + 'Seconds'),
              (v[n] = G + 'Milliseconds'),
              v)[P],
              K = P === a ? this.$D + (M - this.$W) : M;
            if (P === l || P === f) {
              var ye = this.clone().set(h, 1);
              (ye.$d[J](K), ye.init(), (this.$d = ye.set(h, Math.min(this.$D, ye.daysInMonth())).$d));
            } else J && this.$d[J](K);
            return (this.init(), this);
          }),
          (k.set = function (b, M) {
            return this.clone().$set(b, M);
          }),
          (k.get = function (b) {
            return this[z.p(b)]();
          }),
          (k.add = function (b, M) {
            var v,
              P = this;
            b = Number(b);
            var G = z.p(M),
              J = function (Te) {
                var Fe = X(P);
                return z.w(Fe.date(Fe.date() + Math.round(Te * b)), P);
              };
            if (G === l) return this.set(l, this.$M + b);
            if (G === f) return this.set(f, this.$y + b);
            if (G === a) return J(1);
            if (G === u) return J(7);
            var K = ((v = {}), (v[s] = e), (v[i] = r), (v[o] = t), v)[G] || 1,
              ye = this.$d.getTime() + b * K;
            return z.w(ye, this);
          }),
          (k.subtract = function (b, M) {
            return this.add(-1 * b, M);
          }),
          (k.format = function (b) {
            var M = this,
              v = this.$locale();
            if (!this.isValid()) return v.invalidDate || g;
            var P = b || 'YYYY-MM-DDTHH:mm:ssZ',
              G = z.z(this),
              J = this.$H,
              K = this.$m,
              ye = this.$M,
              Te = v.weekdays,
              Fe = v.months,
              nr = v.meridiem,
              lr = function (wt, dr, pn, Bn) {
                return (wt && (wt[dr] || wt(M, P))) || pn[dr].slice(0, Bn);
              },
              xo = function (wt) {
                return z.s(J % 12 || 12, wt, '0');
              },
              Br =
                nr ||
                function (wt, dr, pn) {
                  var Bn = wt < 12 ? 'AM' : 'PM';
                  return pn ? Bn.toLowerCase() : Bn;
                };
            return P.replace(_, function (wt, dr) {
              return (
                dr ||
                (function (pn) {
                  switch (pn) {
                    case 'YY':
                      return String(M.$y).slice(-2);
                    case 'YYYY':
                      return z.s(M.$y, 4, '0');
                    case 'M':
                      return ye + 1;
                    case 'MM':
                      return z.s(ye + 1, 2, '0');
                    case 'MMM':
                      return lr(v.monthsShort, ye, Fe, 3);
                    case 'MMMM':
                      return lr(Fe, ye);
                    case 'D':
                      return M.$D;
                    case 'DD':
                      return z.s(M.$D, 2, '0');
                    case 'd':
                      return String(M.$W);
                    case 'dd':
                      return lr(v.weekdaysMin, M.$W, Te, 2);
                    case 'ddd':
                      return lr(v.weekdaysShort, M.$W, Te, 3);
                    case 'dddd':
                      return Te[M.$W];
                    case 'H':
                      return String(J);
                    case 'HH':
                      return z.s(J, 2, '0');
                    case 'h':
                      return xo(1);
                    case 'hh':
                      return xo(2);
                    case 'a':
                      return Br(J, K, !0);
                    case 'A':
                      return Br(J, K, !1);
                    case 'm':
                      return String(K);
                    case 'mm':
                      return z.s(K, 2, '0');
                    case 's':
                      return String(M.$s);
                    case 'ss':
                      return z.s(M.$s, 2, '0');
                    case 'SSS':
                      return z.s(M.$ms, 3, '0');
                    case 'Z':
                      return G;
                  }
                  return null;
                })(wt) ||
                G.replace(':', '')
              );
            });
          }),
          (k.utcOffset = function () {
            return 15 * -Math.round(this.$d.getTimezoneOffset() / 15);
          }),
          (k.diff = function (b, M, v) {
            var P,
              G = this,
              J = z.p(M),
              K = X(b),
              ye = (K.utcOffset() - this.utcOffset()) * e,
              Te = this - K,
              Fe = function () {
                return z.m(G, K);
              };
            switch (J) {
              case f:
                P = Fe() / 12;
                break;
              case l:
                P = Fe();
                break;
              case p:
                P = Fe() / 3;
                break;
              case u:
                P = (Te - ye) / 6048e5;
                break;
              case a:
                P = (Te - ye) / 864e5;
                break;
              case i:
                P = Te / r;
                break;
              case s:
                P = Te / e;
                break;
              case o:
                P = Te / t;
                break;
              default:
                P = Te;
            }
            return v ? P : z.a(P);
          }),
          (k.daysInMonth = function () {
            return this.endOf(l).$D;
          }),
          (k.$locale = function () {
            return D[this.$L];
          }),
          (k.locale = function (b, M) {
            if (!b) return this.$L;
            var v = this.clone(),
              P = W(b, M, !0);
            return (P && (v.$L = P), v);
          }),
          (k.clone = function () {
            return z.w(this.$d, this);
          }),
          (k.toDate = function () {
            return new Date(this.valueOf());
          }),
          (k.toJSON = function () {
            return this.isValid() ? this.toISOString() : null;
          }),
          (k.toISOString = function () {
            return this.$d.toISOString();
          }),
          (k.toString = function () {
            return this.$d.toUTCString();
          }),
          $
        );
      })(),
      ae = te.prototype;
    return (
      (X.prototype = ae),
      [
        ['$ms', n],
        ['$s', o],
        ['$m', s],
        ['$H', i],
        ['$W', a],
        ['$M', l],
        ['$y', f],
        ['$D', h],
      ].forEach(function ($) {
        ae[$[1]] = function (k) {
          return this.$g(k, $[0], $[1]);
        };
      }),
      (X.extend = function ($, k) {
        return ($.$i || ($(k, te, X), ($.$i = !0)), X);
      }),
      (X.locale = W),
      (X.isDayjs = U),
      (X.unix = function ($) {
        return X(1e3 * $);
      }),
      (X.en = D[A]),
      (X.Ls = D),
      (X.p = {}),
      X
    );
  });
});
var MS = $n((PS, LS) => {
  (function (t, e) {
    typeof PS == 'object' && typeof LS < 'u'
      ? (LS.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs_plugin_customParseFormat = e());
  })(PS, function () {
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
      a = function (y) {
        return (y = +y) + (y > 68 ? 1900 : 2e3);
      },
      u = function (y) {
        return function (_) {
          this[y] = +_;
        };
      },
      l = [
        /[+-]\d\d:?(\d\d)?|Z/,
        function (y) {
          (this.zone || (this.zone = {})).offset = (function (_) {
            if (!_ || _ === 'Z') return 0;
            var S = _.match(/([+-]|\d\d)/g),
              x = 60 * S[1] + (+S[2] || 0);
            return x === 0 ? 0 : S[0] === '+' ? -x : x;
          })(y);
        },
      ],
      p = function (y) {
        var _ = i[y];
        return _ && (_.indexOf ? _ : _.s.concat(_.f));
      },
      f = function (y, _) {
        var S,
          x = i.meridiem;
        if (x) {
          for (var w = 1; w <= 24; w += 1)
            if (y.indexOf(x(w, 0, _)) > -1) {
              S = w > 12;
              break;
            }
        } else S = y === (_ ? 'pm' : 'PM');
        return S;
      },
      h = {
        A: [
          s,
          function (y) {
            this.afternoon = f(y, !1);
          },
        ],
        a: [
          s,
          function (y) {
            this.afternoon = f(y, !0);
          },
        ],
        Q: [
          r,
          function (y) {
            this.month = 3 * (y - 1) + 1;
          },
        ],
        S: [
          r,
          function (y) {
            this.milliseconds = 100 * +y;
          },
        ],
        SS: [
          n,
          function (y) {
            this.milliseconds = 10 * +y;
          },
        ],
        SSS: [
          /\d{3}/,
          function (y) {
            this.milliseconds = +y;
          },
        ],
        s: [o, u('seconds')],
        ss: [o, u('seconds')],
        m: [o, u('minutes')],
        mm: [o, u('minutes')],
        H: [o, u('hours')],
        h: [o, u('hours')],
        HH: [o, u('hours')],
        hh: [o, u('hours')],
        D: [o, u('day')],
        DD: [n, u('day')],
        Do: [
          s,
          function (y) {
            var _ = i.ordinal,
              S = y.match(/\d+/);
            if (((this.day = S[0]), _))
              for (var x = 1; x <= 31; x += 1) _(x).replace(/\[|\]/g, '') === y && (this.day = x);
          },
        ],
        w: [o, u('week')],
        ww: [n, u('week')],
        M: [o, u('month')],
        MM: [n, u('month')],
        MMM: [
          s,
          function (y) {
            var _ = p('months'),
              S =
                (
                  p('monthsShort') ||
                  _.map(function (x) {
                    return x.slice(0, 3);
                  })
                ).indexOf(y) + 1;
            if (S < 1) throw new Error();
            this.month = S % 12 || S;
          },
        ],
        MMMM: [
          s,
          function (y) {
            var _ = p('months').indexOf(y) + 1;
            if (_ < 1) throw new Error();
            this.month = _ % 12 || _;
          },
        ],
        Y: [/[+-]?\d+/, u('year')],
        YY: [
          n,
          function (y) {
            this.year = a(y);
          },
        ],
        YYYY: [/\d{4}/, u('year')],
        Z: l,
        ZZ: l,
      };
    function g(y) {
      var _, S;
      ((_ = y), (S = i && i.formats));
      for (
        var x = (y = _.replace(/(\[[^\]]+])|(LTS?|l{1,4}|L{1,4})/g, function (X, z, te) {
            var ae = te && te.toUpperCase();
            return (
              z ||
              S[te] ||
              t[te] ||
              S[ae].replace(/(\[[^\]]+])|(MMMM|MM|DD|dddd)/g, function ($, k, b) {
                return k || b.slice(1);
              })
            );
          })).match(e),
          w = x.length,
          A = 0;
        A < w;
        A += 1
      ) {
        var D = x[A],
          B = h[D],
          U = B && B[0],
          W = B && B[1];
        x[A] = W ? { regex: U, parser: W } : D.replace(/^\[|\]$/g, '');
      }
      return function (X) {
        for (var z = {}, te = 0, ae = 0; te < w; te += 1) {
          var $ = x[te];
          if (typeof $ == 'string') ae += $.length;
          else {
            var k = $.regex,
              b = $.parser,
              M = X.slice(ae),
              v = k.exec(M)[0];
            (b.call(z, v), (X = X.replace(v, '')));
          }
        }
        return (
          (function (P) {
            var G = P.afternoon;
            if (G !== void 0) {
              var J = P.hours;
              (G ? J < 12 && (P.hours += 12) : J === 12 && (P.hours = 0), delete P.afternoon);
            }
          })(z),
          z
        );
      };
    }
    return function (y, _, S) {
      ((S.p.customParseFormat = !0), y && y.parseTwoDigitYear && (a = y.parseTwoDigitYear));
      var x = _.prototype,
        w = x.parse;
      x.parse = function (A) {
        var D = A.date,
          B = A.utc,
          U = A.args;
        this.$u = B;
        var W = U[1];
        if (typeof W == 'string') {
          var X = U[2] === !0,
            z = U[3] === !0,
            te = X || z,
            ae = U[2];
          (z && (ae = U[2]),
            (i = this.$locale()),
            !X && ae && (i = S.Ls[ae]),
            (this.$d = (function (M, v, P, G) {
              try {
                if (['x', 'X'].indexOf(v) > -1) return new Date((v === 'X' ? 1e3 : 1) * M);
                var J = g(v)(M),
                  K = J.year,
                  ye = J.month,
                  Te = J.day,
                  Fe = J.hours,
                  nr = J.minutes,
                  lr = J.seconds,
                  xo = J.milliseconds,
                  Br = J.zone,
                  wt = J.week,
                  dr = new Date(),
                  pn = Te || (K || ye ? 1 : dr.getDate()),
                  Bn = K || dr.getFullYear(),
                  gu = 0;
                (K && !ye) || (gu = ye > 0 ? ye - 1 : dr.getMonth());
                var yu,
                  Em = Fe || 0,
                  xm = nr || 0,
                  bm = lr || 0,
                  Cm = xo || 0;
                return Br
                  ? new Date(Date.UTC(Bn, gu, pn, Em, xm, bm, Cm + 60 * Br.offset * 1e3))
                  : P
                    ? new Date(Date.UTC(Bn, gu, pn, Em, xm, bm, Cm))
                    : ((yu = new Date(Bn, gu, pn, Em, xm, bm, Cm)), wt && (yu = G(yu).week(wt).toDate()), yu);
              } catch {
                return new Date('');
              }
            })(D, W, B, S)),
            this.init(),
            ae && ae !== !0 && (this.$L = this.locale(ae).$L),
            te && D != this.format(W) && (this.$d = new Date('')),
            (i = {}));
        } else if (W instanceof Array)
          for (var $ = W.length, k = 1; k <= $; k += 1) {
            U[1] = W[k - 1];
            var b = S.apply(this, U);
            if (b.isValid()) {
              ((this.$d = b.$d), (this.$L = b.$L), this.init());
              break;
            }
            k === $ && (this.$d = new Date(''));
          }
        else w.call(this, A);
      };
    };
  });
});
var om = $n((BS, $S) => {
  (function (t, e) {
    typeof BS == 'object' && typeof $S < 'u'
      ? ($S.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs_plugin_utc = e());
  })(BS, function () {
    'use strict';
    var t = 'minute',
      e = /[+-]\d\d(?::?\d\d)?/g,
      r = /([+-]|\d\d)/g;
    return function (n, o, s) {
      var i = o.prototype;
      ((s.utc = function (g) {
        var y = { date: g, utc: !0, args: arguments };
        return new o(y);
      }),
        (i.utc = function (g) {
          var y = s(this.toDate(), { locale: this.$L, utc: !0 });
          return g ? y.add(this.utcOffset(), t) : y;
        }),
        (i.local = function () {
          return s(this.toDate(), { locale: this.$L, utc: !1 });
        }));
      var a = i.parse;
      i.parse = function (g) {
        (g.utc && (this.$u = !0), this.$utils().u(g.$offset) || (this.$offset = g.$offset), a.call(this, g));
      };
      var u = i.init;
      i.init = function () {
        if (this.$u) {
          var g = this.$d;
          ((this.$y = g.getUTCFullYear()),
            (this.$M = g.getUTCMonth()),
            (this.$D = g.getUTCDate()),
            (this.$W = g.getUTCDay()),
            (this.$H = g.getUTCHours()),
            (this.$m = g.getUTCMinutes()),
            (this.$s = g.getUTCSeconds()),
            (this.$ms = g.getUTCMilliseconds()));
        } else u.call(this);
      };
      var l = i.utcOffset;
      i.utcOffset = function (g, y) {
        var _ = this.$utils().u;
        if (_(g)) return this.$u ? 0 : _(this.$offset) ? l.call(this) : this.$offset;
        if (
          typeof g == 'string' &&
          ((g = (function (A) {
            A === void 0 && (A = '');
            var D = A.match(e);
            if (!D) return null;
            var B = ('' + D[0]).match(r) || ['-', 0, 0],
              U = B[0],
              W = 60 * +B[1] + +B[2];
            return W === 0 ? 0 : U === '+' ? W : -W;
          })(g)),
          g === null)
        )
          return this;
        var S = Math.abs(g) <= 16 ? 60 * g : g;
        if (S === 0) return this.utc(y);
        var x = this.clone();
        if (y) return ((x.$offset = S), (x.$u = !1), x);
        var w = this.$u ? this.toDate().getTimezoneOffset() : -1 * this.utcOffset();
        return (((x = this.local().add(S + w, t)).$offset = S), (x.$x.$localOffset = w), x);
      };
      var p = i.format;
      ((i.format = function (g) {
        var y = g || (this.$u ? 'YYYY-MM-DDTHH:mm:ss[Z]' : '');
        return p.call(this, y);
      }),
        (i.valueOf = function () {
          var g = this.$utils().u(this.$offset)
            ? 0
            : this.$offset + (this.$x.$localOffset || this.$d.getTimezoneOffset());
          return this.$d.valueOf() - 6e4 * g;
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
      var f = i.toDate;
      i.toDate = function (g) {
        return g === 's' && this.$offset ? s(this.format('YYYY-MM-DD HH:mm:ss:SSS')).toDate() : f.call(this);
      };
      var h = i.diff;
      i.diff = function (g, y, _) {
        if (g && this.$u === g.$u) return h.call(this, g, y, _);
        var S = this.local(),
          x = s(g).local();
        return h.call(S, x, y, _);
      };
    };
  });
});
var wee = {};
h0(wee, { handler: () => Cee, makeReconcileBill: () => j1 });
module.exports = Y1(wee);
var yP = require('node:os');
var wm = require('node:crypto');
var X1 = 128,
  Un,
  cs;
function J1(t) {
  if (t < 0) throw new RangeError('Wrong ID size');
  try {
    !Un || Un.length < t
      ? ((Un = Buffer.allocUnsafe(t * X1)), wm.webcrypto.getRandomValues(Un), (cs = 0))
      : cs + t > Un.length && (wm.webcrypto.getRandomValues(Un), (cs = 0));
  } catch (e) {
    throw ((Un = void 0), e);
  }
  cs += t;
}
function Q1(t) {
  return (J1((t |= 0)), Un.subarray(cs - t, cs));
}
function Z1(t, e, r) {
  let n = 256 - (256 % t.length);
  if (n === 256) {
    let s = t.length - 1;
    return (i = e) => {
      if (!i) return '';
      let a = '';
      for (;;) {
        let u = r(i),
          l = i;
        for (; l--;) if (((a += t[u[l] & s]), a.length >= i)) return a;
      }
    };
  }
  let o = Math.ceil((1.6 * 256 * e) / n);
  return (s = e) => {
    if (!s) return '';
    let i = '';
    for (;;) {
      let a = r(o),
        u = o;
      for (; u--;) if (a[u] < n && ((i += t[a[u] % t.length]), i.length >= s)) return i;
    }
  };
}
function y0(t, e = 21) {
  return Z1(t, e, Q1);
}
var _0 = require('node:timers/promises'),
  Su = () => new Date(),
  S0 = (t) => AbortSignal.timeout(t),
  E0 = (t) => (0, _0.setTimeout)(t),
  x0 = y0('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
var us = require('node:fs/promises'),
  Am = At(require('node:path'));
function b0(t) {
  return {
    async keep(e, r) {
      let n = Am.default.join(t, e);
      await (0, us.mkdir)(Am.default.dirname(n), { recursive: !0 });
      let o = `${n}.half`;
      (await (0, us.copyFile)(r, o), await (0, us.rename)(o, n));
    },
  };
}
var pr = { WHEN_SUPPORTED: 'WHEN_SUPPORTED', WHEN_REQUIRED: 'WHEN_REQUIRED' },
  Eu = pr.WHEN_SUPPORTED,
  bo = { WHEN_SUPPORTED: 'WHEN_SUPPORTED', WHEN_REQUIRED: 'WHEN_REQUIRED' },
  xu = pr.WHEN_SUPPORTED,
  he;
(function (t) {
  ((t.MD5 = 'MD5'),
    (t.CRC32 = 'CRC32'),
    (t.CRC32C = 'CRC32C'),
    (t.CRC64NVME = 'CRC64NVME'),
    (t.SHA1 = 'SHA1'),
    (t.SHA256 = 'SHA256'));
})(he || (he = {}));
var C0;
(function (t) {
  ((t.HEADER = 'header'), (t.TRAILER = 'trailer'));
})(C0 || (C0 = {}));
var Ui = he.CRC32;
var Fn;
(function (t) {
  ((t.ENV = 'env'), (t.CONFIG = 'shared config entry'));
})(Fn || (Fn = {}));
var ls = (t, e, r, n) => {
  if (!(e in t)) return;
  let o = t[e].toUpperCase();
  if (!Object.values(r).includes(o))
    throw new TypeError(`Cannot load ${n} '${e}'. Expected one of ${Object.values(r)}, got '${t[e]}'.`);
  return o;
};
var w0 = 'AWS_REQUEST_CHECKSUM_CALCULATION',
  A0 = 'request_checksum_calculation',
  Tm = {
    environmentVariableSelector: (t) => ls(t, w0, pr, Fn.ENV),
    configFileSelector: (t) => ls(t, A0, pr, Fn.CONFIG),
    default: Eu,
  };
var T0 = 'AWS_RESPONSE_CHECKSUM_VALIDATION',
  v0 = 'response_checksum_validation',
  vm = {
    environmentVariableSelector: (t) => ls(t, T0, bo, Fn.ENV),
    configFileSelector: (t) => ls(t, v0, bo, Fn.CONFIG),
    default: xu,
  };
var bu = { warningEmitted: !1 },
  Fi = (t) => {
    if (t && !bu.warningEmitted) {
      if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === 'true') {
        bu.warningEmitted = !0;
        return;
      }
      let e = parseInt(t.substring(1, t.indexOf('.'))),
        r = 22;
      e < r &&
        ((bu.warningEmitted = !0),
        process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${t}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`));
    }
  };
function Gi(t, e, r) {
  return (t.$source || (t.$source = {}), (t.$source[e] = r), t);
}
function ve(t, e, r) {
  (t.__aws_sdk_context
    ? t.__aws_sdk_context.features || (t.__aws_sdk_context.features = {})
    : (t.__aws_sdk_context = { features: {} }),
    (t.__aws_sdk_context.features[e] = r));
}
var eL = () => typeof process == 'object' && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === 'true',
  Rm = (t, e) => {
    if (eL() && typeof t?.handle != 'function') return e;
  };
V();
var fr = async (t = new Uint8Array(), e) => {
  if (t instanceof Uint8Array) return Ss.mutate(t);
  if (!t) return Ss.mutate(new Uint8Array());
  let r = e.streamCollector(t);
  return Ss.mutate(await r);
};
function Po(t) {
  return /^[\w.~-]+$/.test(t)
    ? t
    : encodeURIComponent(t).replace(/[!'()*]/g, function (e) {
        return '%' + e.charCodeAt(0).toString(16).toUpperCase();
      });
}
_e();
V();
Ve();
V();
var TC = Symbol.for('@smithy/schema-x'),
  It = class t extends Q {
    static identity = Symbol.for('@smithy/HttpBindingNormalizedSchema');
    identity = t.identity;
    bindings;
    constructor(e) {
      super(e);
    }
    static of(e) {
      let r = Q.of(e);
      if (r.identity === t.identity) return r;
      let n = r.isMemberSchema() ? r : r.getSchema(),
        o = typeof n == 'object' && n !== null ? n : r;
      return (o[TC] ??= new t(r));
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
        u = r.streaming || s === 42 ? (this.isStructSchema() ? 2 : 1) : 0,
        l = s >= 4 && s <= 7 ? (i >= 6 ? 2 : i > 0 && i < 4 ? 1 : 0) : 0,
        p =
          s |
          (a << 8) |
          ((r.idempotencyToken ? 1 : 0) << 10) |
          (u << 11) |
          ((r.sparse ? 1 : 0) << 13) |
          (l << 14) |
          ((r.hostLabel ? 1 : 0) << 17) |
          ((e === 36 && typeof o != 'object' ? 1 : 0) << 18),
        f = s & 192,
        h = i & 2 && (f === 64 || (!n && i & 1)) ? this.getHttpBindingCollectionValue(e, r) : void 0,
        g = (h?.[1] ?? 0) & 255;
      return ((p |= (i >= 6 && (g === 4 || g === 6) ? 1 : 0) << 16), [this, p, h]);
    }
    getHttpBindingCollectionValue(e, r = this.getMergedTraits()) {
      let n = t.of(this.getValueSchema());
      return n.getHttpBindingValue(e, { ...n.getMergedTraits(), ...r }, !0);
    }
    getHttpBindings() {
      let e = this.getSchema();
      return typeof e != 'object' || e === null ? nM : (this.bindings ??= eM(this));
    }
  },
  eM = (t) => {
    let e = [],
      r = [],
      n = [],
      o = [],
      s = [],
      i = {},
      a = {},
      u = [],
      l = { headers: a, prefixHeaders: u },
      p = { request: { memberBindings: s, byName: i }, response: { bodyMemberNames: e, bindings: l } },
      { request: f, response: h } = p;
    for (let [g, y] of t.structIterator()) {
      let _ = It.of(y),
        S = _.getMergedTraits(),
        x = _.getHttpBindingLocation(S),
        w = S.httpHeader?.toLowerCase() ?? S.httpPrefixHeaders?.toLowerCase() ?? S.httpQuery,
        A = _.getHttpBindingValue(x, S),
        D = [g, A, x, w];
      (g === '__proto__' && xn(i), (i[g] = D), (A[1] >> 10) & 1 && (f.hasIdempotency = !0), s.push(D));
      let B = x & 7;
      if ((B === 0 && (n.push(g), o.push(y)), (B & 4) === 0)) (e.push(g), r.push(y));
      else if ((B & 6) === 4)
        if (B & 1) l.statusCode = D;
        else {
          l.payload = D;
          let U = A[1] & 255;
          f.contentTypeInstruction =
            S.mediaType ??
            (U === 0 ? 'text/plain' : U === 21 || U === 42 ? 'application/octet-stream' : null);
        }
      else B & 1 ? ((f.hasPrefixHeaders = !0), u.push(D)) : (w === '__proto__' && xn(a), (a[w] = D));
    }
    return (
      f.contentTypeInstruction === void 0 && n.length && (f.contentTypeInstruction = null),
      (f.syntheticBodySchema = AC(t, n, o)),
      (h.syntheticBodySchema = AC(t, e, r)),
      p
    );
  },
  tM = (t) => {
    let e = [],
      r = 0;
    for (let n of t.matchAll(/\{([^{}+]+)(\+)?\}/g))
      (n.index > r && e.push([t.slice(r, n.index), 0]),
        e.push([n[1], n[2] ? 2 : 1]),
        (r = n.index + n[0].length));
    return (e.length && r < t.length && e.push([t.slice(r), 0]), e.length ? e : void 0);
  },
  rM = (t) => {
    let { http: e, endpoint: r } = qn(t.traits ?? {}),
      [n, o] = e?.[1].split('?') ?? [];
    return [e?.[0], n, o ? [...new URLSearchParams(o)] : [], n ? tM(n) : void 0, r?.[0]];
  },
  nM = {
    request: { memberBindings: [], byName: {} },
    response: { bodyMemberNames: [], bindings: { headers: {}, prefixHeaders: [] } },
  },
  ol = (t) => (t[TC] ??= rM(t)),
  AC = (t, e, r) => {
    if (!e.length) return;
    let n = t.getSchema(),
      o = [3, n[1], n[2], t.getMergedTraits(), e, r],
      s = n[6],
      i = s && e.reduce((a, u) => a + (n[4].indexOf(u) < s ? 1 : 0), 0);
    return (i && (o[6] = i), o);
  };
_e();
Ve();
var Gr = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
var Rs = class extends Gr {
  options;
  compositeErrorRegistry;
  constructor(e) {
    (super(), (this.options = e), (this.compositeErrorRegistry = new Mt(e.defaultNamespace)));
    for (let r of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(r);
  }
  getRequestType() {
    return Z;
  }
  getResponseType() {
    return Rt;
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
      if (r.headers) for (let n in r.headers) F(r.headers, n) && (e.headers[n] = r.headers[n].join(', '));
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
        for (let n in r.headers) F(r.headers, n) && (e.headers[n] = r.headers[n]);
      return e;
    }
  }
  setHostPrefix(e, r, n, o = ol(r)) {
    if (this.serdeContext?.disableHostPrefix) return;
    let s = o[4];
    if (typeof s != 'string') return;
    let i = s;
    for (let [a, [, u]] of It.of(r.input).getHttpBindings().request.memberBindings) {
      if (!((u >> 17) & 1)) continue;
      let l = n[a];
      if (typeof l != 'string')
        throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);
      i = i.replace(`{${a}}`, l);
    }
    if (((e.hostname = i + e.hostname), !Dm(e.hostname)))
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
          let u = i.getErrorCtor(s);
          if (u) return [s, u, 'modeled'];
          {
            let l = i.getBaseException();
            if (l) {
              let p = i.getErrorCtor(l);
              if (p) return [s, p, 'synthetic'];
            }
          }
        } catch {}
    for (let i of n) {
      let a = i.getBaseException();
      if (a) {
        let u = i.getErrorCtor(a);
        if (u) return [a, u, 'synthetic'];
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
    let { EventStreamSerde: e, eventStreamSerdeProvider: r } = await Promise.resolve().then(() => (hl(), rw)),
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
var ya = class extends Rs {
  async serializeRequest(e, r, n) {
    let o = r && typeof r == 'object' ? r : {},
      s = {},
      i = {},
      a = await n.endpoint(),
      u = It.of(e?.input),
      l = u.getHttpBindings().request,
      p = ol(e),
      f = new Z({ query: s, headers: i });
    if (a) {
      (this.updateServiceEndpoint(f, a), this.setHostPrefix(f, e, o, p));
      let [g, y, _] = p;
      if (g) {
        ((f.method = g), (f.path = f.path === '/' ? y : f.path + y));
        for (let [S, x] of _) s[S] = x;
      }
    }
    f.query = s;
    let h = this.serializeHttpBindings(o, f, l, p);
    return (h && (f.body = await this.serializeEventStream({ eventStream: h, requestSchema: u })), f);
  }
  serializeHttpBindings(e, r, n, o) {
    let s = this.serializer,
      i = typeof s.writeCodec == 'function' ? s : void 0,
      a = r.query,
      u = r.headers,
      l = n.syntheticBodySchema,
      p = !1,
      f,
      h,
      g,
      y = Object.getOwnPropertyNames(e),
      _ = Object.getPrototypeOf(e),
      S =
        (_ === Object.prototype || _ === null) &&
        !n.hasIdempotency &&
        !n.hasPrefixHeaders &&
        y.length * 2 < n.memberBindings.length,
      x = S ? y.length : n.memberBindings.length;
    for (let D = 0; D < x; ++D) {
      let B = S ? (F(n.byName, y[D]) ? n.byName[y[D]] : void 0) : n.memberBindings[D];
      if (!B) continue;
      let U = B[1],
        W = B[0],
        X = U[0],
        z = U[1],
        te = U[2],
        ae = B[2],
        $ = B[3],
        k = e[W];
      if (!(k == null && !((z >> 10) & 1)))
        if (ae === 36) {
          let b = (z >> 11) & 3;
          b
            ? b === 2
              ? (h = k || void 0)
              : (f = k)
            : (i ? i.writeCodec(X, k) : s.write(X, k), (f = s.flush()));
        } else if (ae === 33 || ae === 38) {
          let b = this.serializeHttpValue(U, k, ae, i);
          ae === 33 ? ((g ??= Object.create(null))[W] = b) : (u[$] = b);
        } else if (ae === 39)
          for (let b in k) {
            if (!F(k, b)) continue;
            let M = $ + b;
            u[M.toLowerCase()] = this.serializeHttpValue(
              te,
              k[b],
              38,
              i,
              i ? te[0] : [te[0], { httpHeader: M }],
            );
          }
        else (ae & 62) === 34 ? this.serializeQuery(U, k, $, a, i) : (p = !0);
    }
    let w = o[1],
      A = o[3];
    return (
      w && A && r.path.endsWith(w) && (r.path = r.path.slice(0, -w.length) + this.serializePath(A, g, n)),
      p && l && (i ? i.writeCodec(l, e) : s.write(l, e), (f = s.flush())),
      (r.body = f),
      h
    );
  }
  serializeQuery(e, r, n, o, s) {
    let [i, a, u] = e,
      l = s ? void 0 : i.getMergedTraits();
    if (n === void 0) {
      for (let p in r)
        !F(r, p) ||
          p in o ||
          (s || Object.assign(u[0].getMergedTraits(), { ...l, httpQuery: p, httpQueryParams: void 0 }),
          this.serializeQuery(u, r[p], p, o, s));
      return;
    }
    if ((a & 192) === 64) {
      let p = [];
      for (let f of r) {
        let h = this.serializeHttpValue(u, f, 34, s, s ? u[0] : [u[0], l]);
        ((a >> 13) & 1 || h !== void 0) && p.push(h);
      }
      o[n] = p;
    } else o[n] = this.serializeHttpValue(e, r, 34, s, s ? i : [i, l]);
  }
  serializeHttpValue(e, r, n, o, s = e[0]) {
    let i = e[1],
      a = i & 255;
    return o && !(i & 1792) && (a <= 2 || a === 17 || a === 19)
      ? String(r)
      : (o ? o.writeHttpBinding(e, r, n) : this.serializer.write(s, r), this.serializer.flush());
  }
  serializePath(e, r, n) {
    let o = '';
    for (let [s, i] of e) {
      if (i === 0) {
        o += s;
        continue;
      }
      let a = r?.[s];
      if (a === void 0) {
        if (F(n.byName, s) && n.byName[s][2] === 33)
          throw new Error(`No value provided for input HTTP label: ${s}.`);
        o += `{${s}${i === 2 ? '+' : ''}}`;
      } else o += i === 2 ? a.split('/').map(Po).join('/') : Po(a);
    }
    return o;
  }
  async deserializeResponse(e, r, n) {
    let o = this.deserializer,
      s = typeof o.readCodec == 'function' ? o : void 0,
      i = It.of(e.output),
      a = i.getHttpBindings().response,
      u = {};
    if (n.statusCode >= 300) {
      let p = await fr(n.body, r);
      throw (
        p.byteLength > 0 && Object.assign(u, await o.read(15, p)),
        await this.handleError(e, r, n, u, this.deserializeMetadata(n)),
        new Error('@smithy/core/protocols - HTTP Protocol error handler failed to throw.')
      );
    }
    let l = await this.deserializeHttpMessage(i, r, n, u);
    if (l.length) {
      let p = await fr(n.body, r);
      if (p.byteLength > 0) {
        let f = await (s ? s.readCodec(a.syntheticBodySchema, p) : o.read(a.syntheticBodySchema, p));
        for (let h of l) f[h] != null && (u[h] = f[h]);
      }
    } else a.bindings.payload || (await fr(n.body, r));
    return ((u.$metadata = this.deserializeMetadata(n)), u);
  }
  async deserializeHttpMessage(e, r, n, o, s) {
    let i = o instanceof Set ? s : o,
      a = this.deserializer,
      u = typeof a.readCodec == 'function' ? a : void 0,
      l = It.of(e),
      {
        bodyMemberNames: p,
        bindings: { payload: f, statusCode: h, headers: g, prefixHeaders: y },
      } = l.getHttpBindings().response,
      _ = n.headers;
    if (f) {
      let [S, x] = f,
        [w, A] = x,
        D = (A >> 11) & 3;
      if (D)
        D === 2
          ? (i[S] = await this.deserializeEventStream({ response: n, responseSchema: l }))
          : (i[S] = pa(n.body));
      else if (n.body) {
        let B = await fr(n.body, r);
        B.byteLength > 0 && (i[S] = await (u ? u.readPayload(x, B) : a.read(w, B)));
      }
    }
    for (let S in _) {
      if (!F(_, S)) continue;
      let x = S.toLowerCase(),
        w = _[S];
      x !== S && (delete _[S], (_[x] = w));
      let A = F(g, x) ? g[x] : void 0;
      if (!A) continue;
      let [D, [B, U, W], , X] = A;
      if (W) {
        let z = (U >> 16) & 1 ? Wm(w, ',', 2) : qi(w),
          te = [];
        for (let ae of z)
          te.push(
            u ? u.readHttpBinding(W, ae.trim(), 38) : await a.read([W[0], { httpHeader: X }], ae.trim()),
          );
        i[D] = te;
      } else i[D] = u ? u.readHttpBinding(A[1], w, 38) : await a.read(B, w);
    }
    for (let [S, [, , x], , w] of y) {
      i[S] = {};
      for (let A in _) {
        if (!F(_, A) || !A.startsWith(w)) continue;
        let D = _[A];
        i[S][A.slice(w.length)] = u
          ? u.readHttpBinding(x, D, 38)
          : await a.read([x[0], { httpHeader: A }], D);
      }
    }
    return (h && (i[h[0]] = n.statusCode), p);
  }
};
_e();
Ve();
_e();
var _a = class extends Rs {
  async serializeRequest(e, r, n) {
    let o = this.serializer,
      s = {},
      i = {},
      a = await n.endpoint(),
      u = Q.of(e?.input),
      l = u.getSchema(),
      p,
      f = r && typeof r == 'object' ? r : {},
      h = new Z({
        protocol: '',
        hostname: '',
        port: void 0,
        path: '/',
        fragment: void 0,
        query: s,
        headers: i,
        body: void 0,
      });
    if ((a && (this.updateServiceEndpoint(h, a), this.setHostPrefix(h, e, f)), f)) {
      let g = u.getEventStreamMember();
      if (g) {
        if (f[g]) {
          let y = {};
          for (let [_] of u.structIterator()) _ !== g && f[_] != null && (y[_] = f[_]);
          p = await this.serializeEventStream({ eventStream: f[g], requestSchema: u, initialRequest: y });
        }
      } else (o.write(l, f), (p = o.flush()));
    }
    return ((h.headers = Object.assign(h.headers, i)), (h.query = s), (h.body = p), (h.method = 'POST'), h);
  }
  async deserializeResponse(e, r, n) {
    let o = this.deserializer,
      s = Q.of(e.output),
      i = {};
    if (this.isErrorResponse(n.statusCode)) {
      let u = await fr(n.body, r);
      throw (
        u.byteLength > 0 && Object.assign(i, await o.read(15, u)),
        await this.handleError(e, r, n, i, this.deserializeMetadata(n)),
        new Error('@smithy/core/protocols - RPC Protocol error handler failed to throw.')
      );
    }
    for (let u in n.headers) {
      if (!F(n.headers, u)) continue;
      let l = n.headers[u];
      (delete n.headers[u], (n.headers[u.toLowerCase()] = l));
    }
    let a = s.getEventStreamMember();
    if (a)
      i[a] = await this.deserializeEventStream({
        response: n,
        responseSchema: s,
        initialResponseContainer: i,
      });
    else {
      let u = await fr(n.body, r);
      u.byteLength > 0 && Object.assign(i, await o.read(s, u));
    }
    return ((i.$metadata = this.deserializeMetadata(n)), i);
  }
  isErrorResponse(e) {
    return e >= 300;
  }
};
V();
var $o = class extends Gr {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  read(e, r) {
    let n = It.of(e),
      o = n.getMergedTraits(),
      s = n.getHttpBindingLocation(o);
    return this.readHttpBinding(n.getHttpBindingValue(s, o), r, s);
  }
  readHttpBinding([e, r, n], o, s) {
    let i = r & 255;
    if ((i & 192) === 64)
      return ((n ??= e.getHttpBindingCollectionValue(s)), qi(o).map((a) => this.readHttpBinding(n, a, s)));
    switch (i) {
      case 21:
      case 42:
        return (this.serdeContext?.base64Decoder ?? jt)(o);
      case 4:
      case 5:
      case 6:
      case 7: {
        let a = this.settings.httpBindings ? (r >> 14) & 3 : 0;
        switch (
          this.settings.timestampFormat.useTrait && i > 4
            ? i
            : a
              ? a + 4
              : this.settings.timestampFormat.default
        ) {
          case 5:
            return Vm(o);
          case 6:
            return qm(o);
          case 7:
            return jm(o);
          default:
            return (
              console.warn('Missing timestamp format, parsing value with Date constructor:', o),
              new Date(o)
            );
        }
      }
      case 0: {
        let a = (r >> 8) & 3;
        if (!a) return o;
        let u = o;
        return (
          (s & 6) === 6 &&
            (u = (this.serdeContext?.utf8Encoder ?? et)((this.serdeContext?.base64Decoder ?? jt)(u))),
          a === 2 ? Vt.from(u) : u
        );
      }
      case 1:
        return Number(o);
      case 2:
        return o.toLowerCase() === 'true';
      case 17:
        return BigInt(o);
      case 19:
        return new rt(o, 'bigDecimal');
      default:
        return o;
    }
  }
};
V();
var Sa = class extends Gr {
  codecDeserializer;
  stringDeserializer;
  constructor(e, r) {
    (super(), (this.codecDeserializer = e), (this.stringDeserializer = new $o(r)));
  }
  setSerdeContext(e) {
    (this.stringDeserializer.setSerdeContext(e),
      this.codecDeserializer.setSerdeContext(e),
      (this.serdeContext = e));
  }
  read(e, r) {
    let n = It.of(e),
      o = n.getMergedTraits();
    if (o.httpHeader || o.httpResponseCode) {
      let s = n.getHttpBindingValue(38, o);
      return this.readHttpBinding(s, r, 38);
    }
    return o.httpPayload ? this.readPayload(n.getHttpBindingValue(36, o), r) : this.readCodec(n, r);
  }
  readHttpBinding(e, r, n) {
    let o = typeof r == 'string' ? r : (this.serdeContext?.utf8Encoder ?? et)(r);
    return this.stringDeserializer.readHttpBinding(e, o, n);
  }
  readPayload([e, r], n) {
    let o = r & 255;
    return o === 21 || o === 42
      ? typeof n == 'string'
        ? (this.serdeContext?.utf8Decoder ?? Tt)(n)
        : n
      : o === 0
        ? typeof n == 'string'
          ? n
          : (this.serdeContext?.utf8Encoder ?? et)(n)
        : this.readCodec(e, n);
  }
  readCodec(e, r) {
    return this.codecDeserializer.read(e, r);
  }
};
V();
var gl = class extends Gr {
  settings;
  stringBuffer = '';
  constructor(e) {
    (super(), (this.settings = e));
  }
  write(e, r) {
    let n = It.of(e),
      o = n.getMergedTraits(),
      s = n.getHttpBindingLocation(o);
    this.writeHttpBinding(n.getHttpBindingValue(s, o), r, s);
  }
  writeHttpBinding([e, r, n], o, s) {
    let i = r & 255;
    switch (typeof o) {
      case 'object':
        if (o === null) {
          this.stringBuffer = 'null';
          return;
        }
        if (i >= 4 && i <= 7) {
          if (!(o instanceof Date))
            throw new Error(
              `@smithy/core/protocols - received non-Date value ${o} when schema expected Date in ${e.getName(!0)}`,
            );
          let l = this.settings.httpBindings ? (r >> 14) & 3 : 0;
          switch (
            this.settings.timestampFormat.useTrait && i > 4
              ? i
              : l
                ? l + 4
                : this.settings.timestampFormat.default
          ) {
            case 5:
              this.stringBuffer = o.toISOString().replace('.000Z', 'Z');
              break;
            case 6:
              this.stringBuffer = jn(o);
              break;
            case 7:
              this.stringBuffer = String(o.getTime() / 1e3);
              break;
            default:
              (console.warn('Missing timestamp format, using epoch seconds', o),
                (this.stringBuffer = String(o.getTime() / 1e3)));
          }
          return;
        }
        if ((i === 21 || i === 42) && 'byteLength' in o) {
          this.stringBuffer = (this.serdeContext?.base64Encoder ?? vt)(o);
          return;
        }
        if ((i & 192) === 64 && Array.isArray(o)) {
          n ??= e.getHttpBindingCollectionValue(s);
          let l = n[1] & 255,
            p = l >= 4 && l <= 7,
            f = '';
          for (let h of o) {
            this.writeHttpBinding(n, h, s);
            let g = this.flush();
            (f && (f += ', '), (f += p ? g : Um(g)));
          }
          this.stringBuffer = f;
          return;
        }
        this.stringBuffer = JSON.stringify(o, null, 2);
        break;
      case 'string':
        let a = (r >> 8) & 3,
          u = o;
        if ((a === 2 && (u = Vt.from(u)), a && (s & 6) === 6)) {
          this.stringBuffer = (this.serdeContext?.base64Encoder ?? vt)(u.toString());
          return;
        }
        this.stringBuffer = o;
        break;
      default:
        this.stringBuffer = (r >> 10) & 1 ? Es() : String(o);
    }
  }
  flush() {
    let e = this.stringBuffer;
    return ((this.stringBuffer = ''), e);
  }
};
var Ea = class {
  codecSerializer;
  stringSerializer;
  buffer;
  constructor(e, r, n = new gl(r)) {
    ((this.codecSerializer = e), (this.stringSerializer = n));
  }
  setSerdeContext(e) {
    (this.codecSerializer.setSerdeContext(e), this.stringSerializer.setSerdeContext(e));
  }
  write(e, r) {
    let n = It.of(e),
      o = n.getMergedTraits();
    if (o.httpHeader || o.httpLabel || o.httpQuery) {
      let s = n.getHttpBindingLocation(o);
      this.writeHttpBinding(n.getHttpBindingValue(s, o), r, s);
      return;
    }
    this.writeCodec(n, r);
  }
  writeHttpBinding(e, r, n) {
    (this.stringSerializer.writeHttpBinding(e, r, n), (this.buffer = this.stringSerializer.flush()));
  }
  writeCodec(e, r) {
    this.codecSerializer.write(e, r);
  }
  flush() {
    if (this.buffer !== void 0) {
      let e = this.buffer;
      return ((this.buffer = void 0), e);
    }
    return this.codecSerializer.flush();
  }
};
function Uo(t, e) {
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
_e();
_e();
var xa = (t) => (
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
  ba = (t) => ({ requestHandler: t.httpHandler() });
_e();
var nw = 'content-length';
function ow(t) {
  return (e) => async (r) => {
    let n = r.request;
    if (Z.isInstance(n)) {
      let { body: o, headers: s } = n;
      if (
        o &&
        Object.keys(s)
          .map((i) => i.toLowerCase())
          .indexOf(nw) === -1
      )
        try {
          let i = t(o);
          i != null && (n.headers = { ...n.headers, [nw]: String(i) });
        } catch {}
    }
    return e({ ...r, request: n });
  };
}
var sw = {
    step: 'build',
    tags: ['SET_CONTENT_LENGTH', 'CONTENT_LENGTH'],
    name: 'contentLengthMiddleware',
    override: !0,
  },
  Ca = (t) => ({
    applyToStack: (e) => {
      e.add(ow(t.bodyLengthChecker), sw);
    },
  });
var Tr = (t) => encodeURIComponent(t).replace(/[!'()*]/g, AM),
  AM = (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`;
function mg(t) {
  let e = [];
  for (let r of Object.keys(t).sort()) {
    let n = t[r];
    if (((r = Tr(r)), Array.isArray(n))) for (let o = 0, s = n.length; o < s; o++) e.push(`${r}=${Tr(n[o])}`);
    else {
      let o = r;
      ((n || typeof n == 'string') && (o += `=${Tr(n)}`), e.push(o));
    }
  }
  return e.join('&');
}
_e();
var Qn = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
Ve();
V();
var yl = class {
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
var wa;
function _l() {
  if (wa === void 0)
    try {
      if (typeof Buffer != 'function') wa = !1;
      else {
        let t = JSON.parse(Buffer.from([123, 125]));
        wa = t !== null && typeof t == 'object';
      }
    } catch {
      wa = !1;
    }
  return wa;
}
V();
function Sl(t, e, r) {
  if (r?.source) {
    let n = r.source;
    if (typeof e == 'number')
      return e <= Number.MAX_SAFE_INTEGER && e >= Number.MIN_SAFE_INTEGER
        ? vM(n, e)
          ? e
          : new rt(n, 'bigDecimal')
        : TM(n)
          ? new rt(n, 'bigDecimal')
          : /[eE]/.test(n)
            ? RM(n)
            : BigInt(n);
  }
  return e;
}
function TM(t) {
  let e = t.indexOf('.');
  if (e === -1) return !1;
  let r = t.search(/[eE]/);
  if (r === -1) return !0;
  let n = r - e - 1;
  return parseInt(t.slice(r + 1), 10) < n;
}
function vM(t, e) {
  if (t === String(e) || Object.is(e, -0)) return !0;
  if (/[eE]/.test(t)) return hg(t) === hg(String(e));
  let r = t.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
    n = String(e);
  return r === n ? !0 : /[eE]/.test(n) ? r === hg(n) : !1;
}
function hg(t) {
  let e = t.startsWith('-'),
    r = e ? t.slice(1) : t,
    n = r.search(/[eE]/),
    o;
  if (n === -1) o = r;
  else {
    let s = parseInt(r.slice(n + 1), 10),
      i = r.slice(0, n),
      a = i.indexOf('.'),
      u,
      l;
    (a === -1 ? ((u = i), (l = i.length)) : ((u = i.slice(0, a) + i.slice(a + 1)), (l = a)),
      (u = u.replace(/0+$/, '') || '0'));
    let p = l + s;
    u === '0'
      ? (o = '0')
      : p <= 0
        ? (o = '0.' + '0'.repeat(-p) + u)
        : p >= u.length
          ? (o = u + '0'.repeat(p - u.length))
          : (o = u.slice(0, p) + '.' + u.slice(p));
  }
  return (o.includes('.') && (o = o.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')), (e ? '-' : '') + o);
}
function RM(t) {
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
    let l = o.length - s - 1;
    a = r - l;
  }
  i = i.replace(/0+$/, '') || '0';
  let u = BigInt(i) * 10n ** BigInt(a + (o.replace('.', '').length - i.length));
  return n ? -u : u;
}
Ve();
var gg = Symbol.for('@aws-sdk/reviver');
function xl(t) {
  let e = Q.of(t),
    r = e.getSchema();
  if (Array.isArray(r) && e.isStructSchema()) {
    if (gg in r) return r[gg];
    let n = El(e, new Set());
    return ((r[gg] = n), n);
  }
  return El(e, new Set());
}
function El(t, e) {
  let r = t.getSchema();
  if (e.has(r)) return !1;
  if ((e.add(r), t.isBigIntegerSchema() || t.isBigDecimalSchema())) return !0;
  if (t.isStructSchema()) {
    for (let [, n] of t.structIterator()) if (El(n, e)) return !0;
  } else if (t.isListSchema() || t.isMapSchema()) {
    if (El(t.getValueSchema(), e)) return !0;
  } else if (t.isDocumentSchema()) return !0;
  return !1;
}
V();
var iw = (t, e) => fr(t, e).then((r) => (e?.utf8Encoder ?? et)(r));
async function bl(t, e, r) {
  let n;
  if (_l() && typeof t?.[Symbol.asyncIterator] == 'function') {
    let s = await fr(t, e);
    typeof Buffer == 'function' &&
      (Buffer.isBuffer(s) ? (n = s) : (n = Buffer.from(s.buffer, s.byteOffset, s.byteLength)));
  }
  if ((n || (n = await iw(t, e)), n.length === 0)) return {};
  let o = r && xl(r) ? Sl : void 0;
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
var aw = (t, e) => Object.keys(t).find((r) => r.toLowerCase() === e.toLowerCase()),
  yg = (t) => {
    let e = t;
    return (
      typeof e == 'number' && (e = e.toString()),
      e.indexOf(',') >= 0 && (e = e.split(',')[0]),
      e.indexOf(':') >= 0 && (e = e.split(':')[0]),
      e.indexOf('#') >= 0 && (e = e.split('#')[1]),
      e
    );
  };
var Cl = (t, e, r = !1) => IM(t, e, r ? ['code', 'header', 'type'] : ['type', 'code', 'header']);
var IM = ({ headers: t }, e, r) => {
  for (; r.length > 0;)
    switch (r.shift()) {
      case 'header':
        let o = aw(t ?? {}, 'x-amzn-errortype');
        if (o !== void 0) return yg(t[o]);
        break;
      case 'code':
        let s = aw(e ?? {}, 'code');
        if (s && e[s] !== void 0) return yg(e[s]);
        break;
      case 'type':
        if (e?.__type !== void 0) return yg(e.__type);
        break;
    }
};
_e();
var Zn = class extends Qn {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  async read(e, r) {
    let n = xl(e) ? Sl : void 0,
      o;
    if (typeof r == 'string') {
      if (r.length === 0) return {};
      o = JSON.parse(r, n);
    } else if (r instanceof Uint8Array && _l()) {
      if (r.byteLength === 0) return {};
      let s = Buffer.isBuffer(r) ? r : Buffer.from(r.buffer, r.byteOffset, r.byteLength);
      o = JSON.parse(s, n);
    } else o = await bl(r, this.serdeContext, e);
    return this._read(e, o);
  }
  readObject(e, r) {
    return this._read(e, r);
  }
  _read(e, r) {
    let n = r !== null && typeof r == 'object',
      o = Q.of(e);
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
          for (let u in a) F(a, u) && (u === '__proto__' && xn(a), (a[u] = this._read(i, a[u])));
        return a;
      }
    }
    if (o.isBlobSchema() && typeof r == 'string') return jt(r);
    let s = o.getMergedTraits().mediaType;
    if (o.isStringSchema() && typeof r == 'string' && s)
      return s === 'application/json' || s.endsWith('+json') ? Vt.from(r) : r;
    if (o.isTimestampSchema() && r != null)
      switch (Uo(o, this.settings)) {
        case 5:
          return Bm(r);
        case 6:
          return Vi(r);
        case 7:
          return $m(r);
        default:
          return (
            console.warn('Missing timestamp format, parsing value with Date constructor:', r),
            new Date(r)
          );
      }
    if (o.isBigIntegerSchema() && (typeof r == 'number' || typeof r == 'string')) return BigInt(r);
    if (o.isBigDecimalSchema() && r != null) {
      if (r instanceof rt) return r;
      let i = r;
      return i.type === 'bigDecimal' && 'string' in i
        ? new rt(i.string, i.type)
        : new rt(String(r), 'bigDecimal');
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
          a instanceof rt || (r[i] = this._read(o, a));
        }
      else {
        let i = r;
        for (let a in i) {
          if (!F(i, a)) continue;
          a === '__proto__' && xn(i);
          let u = i[a];
          u instanceof rt || (i[a] = this._read(o, u));
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
    let u;
    n && (u = new yl(r, o));
    for (let [l, p] of e.structIterator()) {
      let f = l;
      (a && ((f = p.getMergedTraits().jsonName ?? f), i && (s[f] = l)),
        n && u.mark(f),
        r[f] != null && (o[l] = this._read(p, r[f])));
    }
    if (n) u.writeUnknown();
    else if (i)
      for (let l in r) {
        if (!F(r, l)) continue;
        let p = r[l],
          f = a ? (s[l] ?? l) : l;
        f in o || (o[f] = p);
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
Ve();
V();
_e();
V();
var wl = class t extends Uint8Array {
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
        (e > cw + 6e4 &&
          (console.warn(
            '@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.',
          ),
          (cw = e)),
          (this.string = et(this)));
      }
      return this.string;
    }
  },
  cw = 0;
var Al = new TextEncoder(),
  uw = 123,
  lw = 125,
  OM = 91,
  kM = 93,
  Is = 34,
  Tl = 58,
  vl = 44,
  dw = 92,
  DM = new Uint8Array([116, 114, 117, 101]),
  NM = new Uint8Array([102, 97, 108, 115, 101]),
  PM = new Uint8Array([110, 117, 108, 108]),
  jr = new Array(128).fill(null);
jr[8] = 'b';
jr[9] = 't';
jr[10] = 'n';
jr[12] = 'f';
jr[13] = 'r';
jr[34] = '"';
jr[92] = '\\';
for (let t = 0; t < 32; t++) jr[t] === null && (jr[t] = 'u00' + t.toString(16).padStart(2, '0'));
var pw = 2048;
function _g(t) {
  return wl.allocUnsafe(t);
}
var eo = class t extends Qn {
  settings;
  json;
  i = 0;
  rootSchema;
  rawValue;
  passthrough = !1;
  constructor(e) {
    (super(), (this.settings = e), (this.json = _g(pw)));
  }
  write(e, r) {
    ((this.i = 0),
      (this.rawValue = r),
      (this.rootSchema = Q.of(e)),
      (this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema()),
      this.passthrough || this.writeValue(this.rootSchema, r, void 0));
  }
  writeDiscriminatedDocument(e, r) {
    ((this.i = 0), (this.rootSchema = Q.of(e)));
    let n = this.rootSchema;
    if (n.isStructSchema() && r != null && typeof r == 'object') {
      this.writeValue(n, r, void 0);
      let o = `"__type":"${n.getName(!0) ?? 'Unknown'}",`,
        s = o.length;
      (this.ensure(s),
        this.json.copyWithin(1 + s, 1, this.i),
        Al.encodeInto(o, this.json.subarray(1)),
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
    return ((this.json = _g(pw)), n);
  }
  ensure(e) {
    let { i: r, json: n } = this;
    if (r + e > n.length) {
      let o = n.length * 2;
      for (; o < r + e;) o *= 2;
      let s = _g(o);
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
    n[o++] = Is;
    for (let s = 0; s < r; ++s) n[o++] = e.charCodeAt(s);
    ((n[o++] = Is), (this.i = o));
  }
  writeJsonString(e) {
    let r = e.length;
    (this.ensure(r * 3 + 2), (this.json[this.i++] = Is));
    for (let n = 0; n < r; ++n) {
      let o = e.charCodeAt(n);
      if (o > 34 && o < 92) this.json[this.i++] = o;
      else if (o < 128) {
        let s = jr[o];
        if (s !== null) {
          (this.ensure(s.length + 1 + (r - n - 1) * 3 + 1), (this.json[this.i++] = dw));
          for (let i = 0; i < s.length; i++) this.json[this.i++] = s.charCodeAt(i);
        } else this.json[this.i++] = o;
      } else if (o >= 55296 && o <= 56319) {
        let s = n + 1 < r ? e.charCodeAt(n + 1) : 0;
        if (s >= 56320 && s <= 57343) {
          this.ensure(4);
          let { written: i } = Al.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
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
    this.json[this.i++] = Is;
  }
  writeUnicodeEscape(e) {
    let { json: r, i: n } = this;
    ((r[n++] = dw), (r[n++] = 117));
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
    n[s++] = Is;
    let i = e.length,
      a = i % 3,
      u = i - a;
    for (let l = 0; l < u; l += 3) {
      let p = e[l],
        f = e[l + 1],
        h = e[l + 2];
      ((n[s++] = o[p >> 2]),
        (n[s++] = o[((p & 3) << 4) | (f >> 4)]),
        (n[s++] = o[((f & 15) << 2) | (h >> 6)]),
        (n[s++] = o[h & 63]));
    }
    if (a === 2) {
      let l = e[u],
        p = e[u + 1];
      ((n[s++] = o[l >> 2]),
        (n[s++] = o[((l & 3) << 4) | (p >> 4)]),
        (n[s++] = o[(p & 15) << 2]),
        (n[s++] = 61));
    } else if (a === 1) {
      let l = e[u];
      ((n[s++] = o[l >> 2]), (n[s++] = o[(l & 3) << 4]), (n[s++] = 61), (n[s++] = 61));
    }
    ((n[s++] = Is), (this.i = s));
  }
  writeValue(e, r, n) {
    if (r == null) {
      if (n?.isStructSchema()) {
        if (r === void 0 && Q.of(e).isIdempotencyToken()) {
          this.writeAsciiQuoted(Es());
          return;
        }
        return;
      }
      (this.ensure(4), this.json.set(PM, this.i), (this.i += 4));
      return;
    }
    let o = Q.of(e),
      s = typeof r == 'object';
    if (o.isStringSchema()) {
      let i = o.getMergedTraits().mediaType;
      if (i && (i === 'application/json' || i.endsWith('+json'))) {
        this.writeJsonString(Vt.from(r).toString());
        return;
      }
    }
    if (this.settings.bigNumberAsString && r != null && (o.isBigIntegerSchema() || o.isBigDecimalSchema())) {
      let i = r instanceof rt ? r.string : String(r);
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
      if (r instanceof rt) {
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
        let i = (this.serdeContext?.base64Encoder ?? vt)(r);
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
      (r ? (a.set(DM, i), (i += 4)) : (a.set(NM, i), (i += 5)), (this.i = i));
      return;
    }
    if (typeof r == 'bigint') {
      this.writeAscii(r.toString());
      return;
    }
    this.writeAscii(String(r));
  }
  writeStruct(e, r) {
    (this.ensure(2), (this.json[this.i++] = uw));
    let n = !1,
      o = typeof r.__type == 'string',
      s;
    o && (s = new Set());
    for (let [i, a] of e.structIterator()) {
      let u = r[i];
      if (u == null && !a.isIdempotencyToken()) continue;
      (n && (this.ensure(1), (this.json[this.i++] = vl)), (n = !0));
      let l = this.settings.jsonName ? (a.getMergedTraits().jsonName ?? i) : i;
      (s && (s.add(i), s.add(l)),
        this.writeAsciiQuoted(l),
        (this.json[this.i++] = Tl),
        this.writeValue(a, u, e));
    }
    if (!n && e.isUnionSchema()) {
      let { $unknown: i } = r;
      if (Array.isArray(i)) {
        let [a, u] = i;
        (this.writeAsciiQuoted(a), this.ensure(1), (this.json[this.i++] = Tl), this.writeValue(15, u, e));
      }
    } else if (o)
      for (let i in r) {
        if (s.has(i)) continue;
        s.add(i);
        let a = r[i];
        (n && (this.ensure(1), (this.json[this.i++] = vl)),
          (n = !0),
          this.writeAsciiQuoted(i),
          this.ensure(1),
          (this.json[this.i++] = Tl),
          this.writeValue(15, a, void 0));
      }
    (this.ensure(1), (this.json[this.i++] = lw));
  }
  writeList(e, r, n) {
    let o = !!e.getMergedTraits().sparse,
      s = e.getValueSchema();
    if (!n && (s.isStringSchema() || s.isNumericSchema() || s.isBooleanSchema())) {
      let a = !1;
      for (let l = 0; l < r.length; ++l) {
        let p = r[l];
        if (Number.isNaN(p) || p === 1 / 0 || p === -1 / 0 || (p == null && !o)) {
          a = !0;
          break;
        }
      }
      let u;
      if (!a) u = JSON.stringify(r);
      else {
        let l = [];
        for (let p = 0; p < r.length; ++p) {
          let f = r[p];
          (f == null && !o) ||
            (Number.isNaN(f) || f === 1 / 0 || f === -1 / 0 ? l.push(String(f)) : l.push(f));
        }
        u = JSON.stringify(l);
      }
      (this.ensure(u.length * 3), (this.i += Al.encodeInto(u, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = OM));
    let i = !1;
    for (let a = 0; a < r.length; ++a) {
      let u = r[a];
      (n ? u === void 0 : u == null && !o) ||
        (i && (this.ensure(1), (this.json[this.i++] = vl)), this.writeValue(s, u, void 0), (i = !0));
    }
    (this.ensure(1), (this.json[this.i++] = kM));
  }
  writeMap(e, r, n) {
    let o = !!e.getMergedTraits().sparse,
      s = e.getValueSchema();
    if (!n && (s.isStringSchema() || s.isNumericSchema() || s.isBooleanSchema())) {
      let a;
      for (let l in r) {
        if (!F(r, l)) continue;
        let p = r[l];
        Number.isNaN(p) || p === 1 / 0 || p === -1 / 0
          ? (((a ??= {})[l] = p), (r[l] = String(p)))
          : p === null && !o && (((a ??= {})[l] = null), (r[l] = void 0));
      }
      let u = JSON.stringify(r);
      (a && Object.assign(r, a),
        this.ensure(u.length * 3),
        (this.i += Al.encodeInto(u, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = uw));
    let i = !0;
    for (let a in r) {
      if (!F(r, a)) continue;
      let u = r[a];
      (n ? u === void 0 : u == null && !o) ||
        (i || (this.ensure(1), (this.json[this.i++] = vl)),
        (i = !1),
        this.writeJsonString(a),
        this.ensure(1),
        (this.json[this.i++] = Tl),
        this.writeValue(s, u, void 0));
    }
    (this.ensure(1), (this.json[this.i++] = lw));
  }
  writeTimestamp(e, r) {
    switch (Uo(e, this.settings)) {
      case 5: {
        let o = r.toISOString().replace('.000Z', 'Z');
        this.writeAsciiQuoted(o);
        return;
      }
      case 6: {
        this.writeAsciiQuoted(jn(r));
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
var to = class extends Qn {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  createSerializer() {
    let e = new eo(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
  createDeserializer() {
    let e = new Zn(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
};
var fw = (t) => (e) => async (r) => {
    if (!Z.isInstance(r.request)) return e(r);
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
  mw = { name: 'hostHeaderMiddleware', step: 'build', priority: 'low', tags: ['HOST'], override: !0 },
  Aa = (t) => ({
    applyToStack: (e) => {
      e.add(fw(t), mw);
    },
  });
var hw = () => (t, e) => async (r) => {
    try {
      let n = await t(r),
        { clientName: o, commandName: s, logger: i, dynamoDbDocumentClientOptions: a = {} } = e,
        { overrideInputFilterSensitiveLog: u, overrideOutputFilterSensitiveLog: l } = a,
        p = u ?? e.inputFilterSensitiveLog,
        f = l ?? e.outputFilterSensitiveLog,
        { $metadata: h, ...g } = n.output;
      return (i?.info?.({ clientName: o, commandName: s, input: p(r.input), output: f(g), metadata: h }), n);
    } catch (n) {
      let { clientName: o, commandName: s, logger: i, dynamoDbDocumentClientOptions: a = {} } = e,
        { overrideInputFilterSensitiveLog: u } = a,
        l = u ?? e.inputFilterSensitiveLog;
      throw (
        i?.error?.({ clientName: o, commandName: s, input: l(r.input), error: n, metadata: n.$metadata }),
        n
      );
    }
  },
  gw = { name: 'loggerMiddleware', tags: ['LOGGER'], step: 'initialize', override: !0 },
  Ta = (t) => ({
    applyToStack: (e) => {
      e.add(hw(), gw);
    },
  });
var yw = {
  step: 'build',
  tags: ['RECURSION_DETECTION', 'TRACE_CONTEXT_PROPAGATION'],
  name: 'recursionDetectionMiddleware',
  override: !0,
  priority: 'low',
};
var ro = {
    REQUEST_ID: Symbol.for('_AWS_LAMBDA_REQUEST_ID'),
    X_RAY_TRACE_ID: Symbol.for('_AWS_LAMBDA_X_RAY_TRACE_ID'),
    TENANT_ID: Symbol.for('_AWS_LAMBDA_TENANT_ID'),
    TRACEPARENT: Symbol.for('_AWS_LAMBDA_TRACEPARENT'),
    TRACESTATE: Symbol.for('_AWS_LAMBDA_TRACESTATE'),
    BAGGAGE: Symbol.for('_AWS_LAMBDA_BAGGAGE'),
  },
  Sg = ['true', '1'].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? '');
Sg || (globalThis.awslambda = globalThis.awslambda || {});
var Rl = class {
    static PROTECTED_KEYS = ro;
    isProtectedKey(e) {
      return Object.values(ro).includes(e);
    }
    getRequestId() {
      return this.get(ro.REQUEST_ID) ?? '-';
    }
    getXRayTraceId() {
      return this.get(ro.X_RAY_TRACE_ID);
    }
    getTenantId() {
      return this.get(ro.TENANT_ID);
    }
    getTraceparent() {
      return this.get(ro.TRACEPARENT);
    }
    getTracestate() {
      return this.get(ro.TRACESTATE);
    }
    getBaggage() {
      return this.get(ro.BAGGAGE);
    }
  },
  Eg = class extends Rl {
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
  xg = class t extends Rl {
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
  va;
(function (t) {
  let e = null;
  async function r(n) {
    return (
      e ||
        (e = (async () => {
          let s = n === !0 || 'AWS_LAMBDA_MAX_CONCURRENCY' in process.env ? await xg.create() : new Eg();
          return !Sg && globalThis.awslambda?.InvokeStore
            ? globalThis.awslambda.InvokeStore
            : (!Sg && globalThis.awslambda && (globalThis.awslambda.InvokeStore = s), s);
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
})(va || (va = {}));
var BM = 'AWS_LAMBDA_FUNCTION_NAME',
  $M = '_X_AMZN_TRACE_ID',
  bg = 'X-Amzn-Trace-Id',
  Cg = 'traceparent',
  _w = 'tracestate',
  Sw = 'baggage',
  Ew = () => (t) => async (e) => {
    let { request: r } = e;
    if (!Z.isInstance(r)) return t(e);
    let n;
    {
      let o = Object.keys(r.headers ?? {}).find((s) => s.toLowerCase() === bg.toLowerCase()) ?? bg;
      if (!r.headers.hasOwnProperty(o)) {
        let s = process.env[BM],
          i = process.env[$M];
        n ??= await va.getInstanceAsync();
        let u = n?.getXRayTraceId() ?? i,
          l = (p) => typeof p == 'string' && p.length > 0;
        l(s) && l(u) && (r.headers[bg] = u);
      }
    }
    if ((UM(r.headers), !r.headers[Cg])) {
      let s = (n ??= await va.getInstanceAsync())?.getTraceparent?.();
      if (s) {
        r.headers[Cg] = s;
        let i = n?.getTracestate?.();
        i && (r.headers[_w] = i);
        let a = n?.getBaggage?.();
        a && (r.headers[Sw] = a);
      }
    }
    return t(e);
  };
function UM(t) {
  for (let e of Object.keys(t)) {
    let r = e.toLowerCase();
    e !== r && (r === Cg || r === _w || r === Sw) && ((t[r] = t[e]), delete t[e]);
  }
}
var Ra = (t) => ({
  applyToStack: (e) => {
    e.add(Ew(), yw);
  },
});
_e();
var xw = (t, e) => {
  if (!e || e.length === 0) return t;
  let r = [];
  for (let n of e) for (let o of t) o.schemeId.split('#')[1] === n && r.push(o);
  for (let n of t) r.find(({ schemeId: o }) => o === n.schemeId) || r.push(n);
  return r;
};
function FM(t) {
  let e = new Map();
  for (let r of t) e.set(r.schemeId, r);
  return e;
}
var wg = (t, e) => (r, n) => async (o) => {
  let s = t.httpAuthSchemeProvider(await e.httpAuthSchemeParametersProvider(t, n, o.input)),
    i = t.authSchemePreference ? await t.authSchemePreference() : [],
    a = xw(s, i),
    u = FM(t.httpAuthSchemes),
    l = tt(n),
    p = [];
  for (let f of a) {
    let h = u.get(f.schemeId);
    if (!h) {
      p.push(`HttpAuthScheme \`${f.schemeId}\` was not enabled for this service.`);
      continue;
    }
    let g = h.identityProvider(await e.identityProviderConfigProvider(t));
    if (!g) {
      p.push(`HttpAuthScheme \`${f.schemeId}\` did not have an IdentityProvider configured.`);
      continue;
    }
    let { identityProperties: y = {}, signingProperties: _ = {} } = f.propertiesExtractor?.(t, n) || {};
    ((f.identityProperties = Object.assign(f.identityProperties || {}, y)),
      (f.signingProperties = Object.assign(f.signingProperties || {}, _)),
      (l.selectedHttpAuthScheme = {
        httpAuthOption: f,
        identity: await g(f.identityProperties),
        signer: h.signer,
      }));
    break;
  }
  if (!l.selectedHttpAuthScheme)
    throw new Error(
      p.join(`
`),
    );
  return r(o);
};
var Ag = {
    step: 'serialize',
    tags: ['HTTP_AUTH_SCHEME'],
    name: 'httpAuthSchemeMiddleware',
    override: !0,
    relation: 'before',
    toMiddleware: 'endpointV2Middleware',
  },
  Os = (t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }) => ({
    applyToStack: (n) => {
      n.addRelativeTo(wg(t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }), Ag);
    },
  });
_e();
var GM = (t) => (e) => {
    throw e;
  },
  HM = (t, e) => {},
  Tg = (t) => (e, r) => async (n) => {
    if (!Z.isInstance(n.request)) return e(n);
    let s = tt(r).selectedHttpAuthScheme;
    if (!s) throw new Error('No HttpAuthScheme was selected: unable to sign request');
    let {
        httpAuthOption: { signingProperties: i = {} },
        identity: a,
        signer: u,
      } = s,
      l = await e({ ...n, request: await u.sign(n.request, a, i) }).catch((u.errorHandler || GM)(i));
    return ((u.successHandler || HM)(l.response, i), l);
  };
var Ia = {
    step: 'finalizeRequest',
    tags: ['HTTP_SIGNING'],
    name: 'httpSigningMiddleware',
    aliases: ['apiKeyMiddleware', 'tokenMiddleware', 'awsAuthMiddleware'],
    override: !0,
    relation: 'after',
    toMiddleware: 'retryMiddleware',
  },
  ks = (t) => ({
    applyToStack: (e) => {
      e.addRelativeTo(Tg(t), Ia);
    },
  });
var vr = (t) => {
  if (typeof t == 'function') return t;
  let e = Promise.resolve(t);
  return () => e;
};
var jM = async (t, e, r, n = (s) => s, ...o) => {
  let s = new t(r);
  return ((s = n(s) ?? s), await e.send(s, ...o));
};
function Oa(t, e, r, n, o) {
  return async function* (i, a, ...u) {
    let l = a,
      p = i.startingToken ?? l[r],
      f = !0,
      h;
    for (; f;) {
      if (((l[r] = p), o && (l[o] = l[o] ?? i.pageSize), i.client instanceof t))
        h = await jM(e, i.client, a, i.withCommand, ...u);
      else throw new Error(`Invalid client, expected instance of ${t.name}`);
      yield h;
      let g = p;
      ((p = VM(h, n)), (f = !!(p && (!i.stopOnSameToken || p !== g))));
    }
    return void 0;
  };
}
var VM = (t, e) => {
  let r = t,
    n = e.split('.');
  for (let o of n) {
    if (!r || typeof r != 'object') return;
    r = r[o];
  }
  return r;
};
_e();
var no = class {
  authSchemes = new Map();
  constructor(e) {
    for (let r in e) {
      if (!F(e, r)) continue;
      let n = e[r];
      n !== void 0 && this.authSchemes.set(r, n);
    }
  }
  getIdentityProvider(e) {
    return this.authSchemes.get(e);
  }
};
var vg = (t) =>
  function (r) {
    return ka(r) && r.expiration.getTime() - Date.now() < t;
  };
var Il = vg(3e5),
  ka = (t) => t.expiration !== void 0,
  Ol = (t, e, r) => {
    if (t === void 0) return;
    let n = typeof t != 'function' ? async () => Promise.resolve(t) : t,
      o,
      s,
      i,
      a = !1,
      u = async (l) => {
        s || (s = n(l));
        try {
          ((o = await s), (i = !0), (a = !1));
        } finally {
          s = void 0;
        }
        return o;
      };
    return e === void 0
      ? async (l) => ((!i || l?.forceRefresh) && (o = await u(l)), o)
      : async (l) => (
          (!i || l?.forceRefresh) && (o = await u(l)),
          a ? o : r(o) ? (e(o) && (await u(l)), o) : ((a = !0), o)
        );
  };
var kl = void 0;
function WM(t) {
  return t === void 0 ? !0 : typeof t == 'string' && t.length <= 50;
}
function Da(t) {
  let e = vr(t.userAgentAppId ?? kl),
    { customUserAgent: r } = t;
  return Object.assign(t, {
    customUserAgent: typeof r == 'string' ? [[r]] : r,
    userAgentAppId: async () => {
      let n = await e();
      if (!WM(n)) {
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
var bw = {
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
var zM = bw,
  KM = '',
  Cw = (t) => {
    let { partitions: e } = zM;
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
var ww = () => KM;
var Aw = require('node:stream'),
  Rg = (t) =>
    t?.body instanceof Aw.Readable || (typeof ReadableStream < 'u' && t?.body instanceof ReadableStream);
Ne();
V();
mn();
var Tw = [
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
  vw = ['TimeoutError', 'RequestTimeout', 'RequestTimeoutException'],
  Rw = [500, 502, 503, 504],
  Iw = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'],
  Ow = ['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
var YM = (t) => t?.$retryable !== void 0;
var XM = (t) => t.$metadata?.clockSkewCorrected,
  JM = (t) => {
    let e = new Set([
      'Failed to fetch',
      'NetworkError when attempting to fetch resource',
      'The Internet connection appears to be offline',
      'Load failed',
      'Network request failed',
    ]);
    return t && t instanceof TypeError ? e.has(t.message) : !1;
  },
  Dl = (t) => t.$metadata?.httpStatusCode === 429 || Tw.includes(t.name) || t.$retryable?.throttling == !0,
  Nl = (t, e = 0) =>
    t?.name !== 'AbortError' &&
    (YM(t) ||
      XM(t) ||
      (t.name === 'InvalidSignatureException' && t.message?.includes('Signature expired')) ||
      vw.includes(t.name) ||
      Iw.includes(t?.code || '') ||
      Ow.includes(t?.code || '') ||
      Rw.includes(t.$metadata?.httpStatusCode || 0) ||
      JM(t) ||
      QM(t) ||
      (t.cause !== void 0 && e <= 10 && Nl(t.cause, e + 1))),
  kw = (t) => {
    if (t.$metadata?.httpStatusCode !== void 0) {
      let e = t.$metadata.httpStatusCode;
      return 500 <= e && e <= 599 && !Nl(t);
    }
    return !1;
  };
function QM(t) {
  return t.code === 'ERR_HTTP2_STREAM_ERROR' && t.message.includes('NGHTTP2_REFUSED_STREAM');
}
var Pl = (t, e) => {
    if (!e) return t;
    let r = () => {},
      n = new Promise((o, s) => {
        let i = () => s(ZM());
        e.aborted
          ? i()
          : typeof e.addEventListener == 'function'
            ? (e.addEventListener('abort', i, { once: !0 }), (r = () => e.removeEventListener('abort', i)))
            : (e.onabort = i);
      });
    return Promise.race([t, n]).finally(r);
  },
  ZM = () => Object.assign(new Error('Request aborted'), { name: 'AbortError' }),
  Dw = (t) => typeof t == 'object' && t !== null && 'name' in t && t.name === 'AbortError';
var Nw = 'amz-sdk-invocation-id',
  Pw = 'amz-sdk-request';
_e();
V();
function Lw(t, e) {
  if (Rt.isInstance(t))
    for (let r in t.headers) {
      if (!F(t.headers, r)) continue;
      let n = r.toLowerCase();
      if (n === 'retry-after') {
        let o = t.headers[r],
          s = NaN;
        if (o.endsWith('GMT'))
          try {
            s = (Vi(o).getTime() - Date.now()) / 1e3;
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
var Mw = (t) =>
  t instanceof Error
    ? t
    : t instanceof Object
      ? Object.assign(new Error(), t)
      : typeof t == 'string'
        ? new Error(t)
        : new Error(`AWS SDK error wrapper for ${t}`);
function Ig(t) {
  return (e) => (r, n) => async (o) => {
    let s = await e.retryStrategy(),
      i = await e.maxAttempts(),
      a = n[Cr]?.abortSignal;
    if (eB(s)) {
      s = s;
      let u = (n.partition_id ?? '') + (n.__retryLongPoll ? ':longpoll' : ''),
        l = await Pl(s.acquireInitialRetryToken(u), a),
        p = new Error(),
        f = 0,
        h = 0,
        { request: g } = o,
        y = Z.isInstance(g);
      for (y && (g.headers[Nw] = Zh()); ;)
        try {
          y && (g.headers[Pw] = `attempt=${f + 1}; max=${i}`);
          let { response: _, output: S } = await r(o);
          return (
            s.recordSuccess(l),
            (S.$metadata.attempts = f + 1),
            (S.$metadata.totalRetryDelay = h),
            { response: _, output: S }
          );
        } catch (_) {
          let S = tB(_, e.logger);
          if (((p = Mw(_)), y && t(g)))
            throw (
              (n.logger instanceof Ar ? console : n.logger)?.warn(
                'An error was encountered in a non-retryable streaming request.',
              ),
              p
            );
          try {
            l = await Pl(s.refreshRetryTokenForRetry(l, S), a);
          } catch (w) {
            throw a?.aborted && Dw(w)
              ? w
              : (p.$metadata || (p.$metadata = {}),
                (p.$metadata.attempts = f + 1),
                (p.$metadata.totalRetryDelay = h),
                p);
          }
          f = l.getRetryCount();
          let x = l.getRetryDelay();
          ((h += (l?.$retryLog?.acquisitionDelay ?? 0) + x),
            x > 0 && (await Pl(new Promise((w) => setTimeout(w, x)), a)));
        }
    } else
      return (
        (s = s),
        s?.mode && (n.userAgent = [...(n.userAgent || []), ['cfg/retry-mode', s.mode]]),
        s.retry(r, o)
      );
  };
}
var eB = (t) =>
    typeof t.acquireInitialRetryToken < 'u' &&
    typeof t.refreshRetryTokenForRetry < 'u' &&
    typeof t.recordSuccess < 'u',
  tB = (t, e) => {
    let r = { error: t, errorType: rB(t) },
      n = Lw(t.$response, e);
    return (n && (r.retryAfterHint = n), r);
  },
  rB = (t) => (Dl(t) ? 'THROTTLING' : Nl(t) ? 'TRANSIENT' : kw(t) ? 'SERVER_ERROR' : 'CLIENT_ERROR'),
  nB = { name: 'retryMiddleware', tags: ['RETRY'], step: 'finalizeRequest', priority: 'high', override: !0 };
function Bw(t) {
  let e = Ig(t);
  return (r) => ({
    applyToStack: (n) => {
      n.add(e(r), nB);
    },
  });
}
var Ll = class t {
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
    if (n?.errorType === 'THROTTLING' || Dl(n?.error ?? e)) {
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
var ot = class {
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
var Ml = class {
  x = ot.delay();
  computeNextBackoffDelay(e) {
    let o = Math.random() * Math.min(this.x * 2 ** e, 2e4);
    return Math.floor(o);
  }
  setDelayBase(e) {
    this.x = e;
  }
};
var Na = class {
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
var ir;
(function (t) {
  ((t.STANDARD = 'standard'), (t.ADAPTIVE = 'adaptive'));
})(ir || (ir = {}));
var oo = 3,
  Fo = ir.STANDARD;
var Bl = { incompatible: 1, attempts: 2, capacity: 3 },
  Go = class {
    mode = ir.STANDARD;
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
        (this.maxAttemptsProvider ??= async () => oo),
        (this.baseDelay ??= ot.delay()),
        (this.retryBackoffStrategy ??= new Ml()));
    }
    async acquireInitialRetryToken(e) {
      return new Na(ot.delay(), 0, void 0, e.includes(':longpoll'));
    }
    async refreshRetryTokenForRetry(e, r) {
      let n = await this.getMaxAttempts(),
        o = this.retryCode(e, r, n),
        s = o === 0,
        i = e.isLongPoll?.();
      if (s || i) {
        let a = r.errorType;
        this.retryBackoffStrategy.setDelayBase(a === 'THROTTLING' ? ot.throttlingDelay() : this.baseDelay);
        let u = this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount()),
          l = u;
        if (
          (r.retryAfterHint instanceof Date &&
            (l = Math.max(u, Math.min(r.retryAfterHint.getTime() - Date.now(), u + 5e3))),
          s)
        ) {
          let p = this.getCapacityCost(a);
          this.capacity -= p;
          let f = new Na(0, e.getRetryCount() + 1, p, e.isLongPoll?.() ?? !1);
          return (await new Promise((h) => setTimeout(h, l)), (f.$retryLog.acquisitionDelay = l), f);
        } else {
          let p = o === Bl.capacity && i ? l : 0;
          p > 0 && (await new Promise((f) => setTimeout(f, p)));
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
        return (console.warn(`Max attempts provider could not resolve. Using default of ${oo}`), oo);
      }
    }
    retryCode(e, r, n) {
      let o = e.getRetryCount() + 1,
        s = this.isRetryableError(r.errorType) ? 0 : Bl.incompatible,
        i = o < n ? 0 : Bl.attempts,
        a = this.capacity >= this.getCapacityCost(r.errorType) ? 0 : Bl.capacity;
      return s || i || a;
    }
    getCapacityCost(e) {
      return e === ot.modifiedCostType() ? ot.throttlingCost() : ot.cost();
    }
    isRetryableError(e) {
      return e === 'THROTTLING' || e === 'TRANSIENT';
    }
  };
var $l = class {
  mode = ir.ADAPTIVE;
  rateLimiter;
  standardRetryStrategy;
  constructor(e, r) {
    let { rateLimiter: n } = r ?? {};
    ((this.rateLimiter = n ?? new Ll()),
      (this.standardRetryStrategy = r
        ? new Go({ maxAttempts: typeof e == 'number' ? e : 3, ...r })
        : new Go(e)));
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
Ne();
var Og = 'AWS_MAX_ATTEMPTS',
  kg = 'max_attempts',
  Ds = {
    environmentVariableSelector: (t) => {
      let e = t[Og];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Environment variable ${Og} mast be a number, got "${e}"`);
      return r;
    },
    configFileSelector: (t) => {
      let e = t[kg];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Shared config file entry ${kg} mast be a number, got "${e}"`);
      return r;
    },
    default: oo,
  },
  Pa = (t, e) => {
    let { retryStrategy: r, retryMode: n } = t,
      { defaultMaxAttempts: o = oo, defaultBaseDelay: s = ot.delay() } = e ?? {},
      i = Le(t.maxAttempts ?? o),
      a = r ? Promise.resolve(r) : void 0,
      u = async () => {
        let l = await i();
        return (await Le(n)()) === ir.ADAPTIVE
          ? new $l(i, { maxAttempts: l, baseDelay: s })
          : new Go({ maxAttempts: l, baseDelay: s });
      };
    return Object.assign(t, { maxAttempts: i, retryStrategy: () => (a ??= u()) });
  },
  $w = 'AWS_RETRY_MODE',
  Uw = 'retry_mode',
  La = { environmentVariableSelector: (t) => t[$w], configFileSelector: (t) => t[Uw], default: Fo };
var wfe = Ig(Rg),
  Ul = Bw(Rg);
var iB = /\d{12}\.ddb/;
async function Fw(t, e, r) {
  if (
    (r.request?.headers?.['smithy-protocol'] === 'rpc-v2-cbor' && ve(t, 'PROTOCOL_RPC_V2_CBOR', 'M'),
    typeof e.retryStrategy == 'function')
  ) {
    let s = await e.retryStrategy();
    if (typeof s.mode == 'string')
      switch (s.mode) {
        case ir.ADAPTIVE:
          ve(t, 'RETRY_MODE_ADAPTIVE', 'F');
          break;
        case ir.STANDARD:
          ve(t, 'RETRY_MODE_STANDARD', 'E');
          break;
      }
  }
  if (typeof e.accountIdEndpointMode == 'function') {
    let s = t.endpointV2;
    switch (
      (String(s?.url?.hostname).match(iB) && ve(t, 'ACCOUNT_ID_ENDPOINT', 'O'),
      await e.accountIdEndpointMode?.())
    ) {
      case 'disabled':
        ve(t, 'ACCOUNT_ID_MODE_DISABLED', 'Q');
        break;
      case 'preferred':
        ve(t, 'ACCOUNT_ID_MODE_PREFERRED', 'P');
        break;
      case 'required':
        ve(t, 'ACCOUNT_ID_MODE_REQUIRED', 'R');
        break;
    }
  }
  let o = t.__smithy_context?.selectedHttpAuthScheme?.identity;
  if (o?.$source) {
    let s = o;
    s.accountId && ve(t, 'RESOLVED_ACCOUNT_ID', 'T');
    for (let [i, a] of Object.entries(s.$source ?? {})) ve(t, i, a);
  }
}
var Dg = 'user-agent',
  Fl = 'x-amz-user-agent';
var Gw = /[^!$%&'*+\-.^_`|~\w]/g,
  Hw = /[^!$%&'*+\-.^_`|~\w#]/g;
function jw(t) {
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
var Ww = (t) => (e, r) => async (n) => {
    let { request: o } = n;
    if (!Z.isInstance(o)) return e(n);
    let { headers: s } = o,
      i = r?.userAgent?.map(Gl) || [],
      a = (await t.defaultUserAgentProvider()).map(Gl);
    await Fw(r, t, n);
    let u = r;
    a.push(`m/${jw(Object.assign({}, r.__smithy_context?.features, u.__aws_sdk_context?.features))}`);
    let l = t?.customUserAgent?.map(Gl) || [],
      p = await t.userAgentAppId();
    p && a.push(Gl(['app', `${p}`]));
    let f = ww(),
      h = (f ? [f] : []).concat([...a, ...i, ...l]).join(' '),
      g = [...a.filter((y) => y.startsWith('aws-sdk-')), ...l].join(' ');
    return (
      t.runtime !== 'browser' ? (g && (s[Fl] = s[Fl] ? `${s[Dg]} ${g}` : g), (s[Dg] = h)) : (s[Fl] = h),
      e({ ...n, request: o })
    );
  },
  Gl = (t) => {
    let e = t[0]
        .split('/')
        .map((i) => i.replace(Gw, '-'))
        .join('/'),
      r = t[1]?.replace(Hw, '-'),
      n = e.indexOf('/'),
      o = e.substring(0, n),
      s = e.substring(n + 1);
    return (
      o === 'api' && (s = s.toLowerCase()),
      [o, s, r]
        .filter((i) => i && i.length > 0)
        .reduce((i, a, u) => {
          switch (u) {
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
  zw = {
    name: 'getUserAgentMiddleware',
    step: 'build',
    priority: 'low',
    tags: ['SET_USER_AGENT', 'USER_AGENT'],
    override: !0,
  },
  Ma = (t) => ({
    applyToStack: (e) => {
      e.add(Ww(t), zw);
    },
  });
var jl = require('node:os'),
  Lg = require('node:process');
var Hl = require('node:process'),
  Kw = () => {
    let t = ['deno', 'bun', 'llrt'];
    for (let e of t) if (Hl.versions[e]) return [`md/${e}`, Hl.versions[e]];
    return ['md/nodejs', Hl.versions.node];
  };
var Pg = { isCrtAvailable: !1 };
var Yw = () => (Pg.isCrtAvailable ? ['md/crt-avail'] : null);
var Ba = ({ serviceId: t, clientVersion: e }) => {
  let r = Kw();
  return async (n) => {
    let o = [
        ['aws-sdk-js', e],
        ['ua', '2.1'],
        [`os/${(0, jl.platform)()}`, (0, jl.release)()],
        ['lang/js'],
        r,
      ],
      s = Yw();
    (s && o.push(s),
      t && o.push([`api/${t}`, e]),
      Lg.env.AWS_EXECUTION_ENV && o.push([`exec-env/${Lg.env.AWS_EXECUTION_ENV}`]));
    let i = await n?.userAgentAppId?.();
    return i ? [...o, [`app/${i}`]] : [...o];
  };
};
var Xw = 'AWS_SDK_UA_APP_ID',
  Jw = 'sdk_ua_app_id',
  aB = 'sdk-ua-app-id',
  $a = { environmentVariableSelector: (t) => t[Xw], configFileSelector: (t) => t[Jw] ?? t[aB], default: kl };
er();
er();
er();
var Mg = (t, e = !1) => {
  if (e) {
    for (let r of t.split('.')) if (!Mg(r)) return !1;
    return !0;
  }
  return !(!$r(t) || t.length < 3 || t.length > 63 || t !== t.toLowerCase() || _s(t));
};
var Qw = (t) => {
  let e = t.split(':');
  if (e.length < 6) return null;
  let [r, n, o, s, i, ...a] = e;
  if (r !== 'arn' || n === '' || o === '' || a.join(':') === '') return null;
  let u = a.map((l) => l.split('/')).flat();
  return { partition: n, service: o, region: s, accountId: i, resourceId: u };
};
var Ns = { isVirtualHostableS3Bucket: Mg, parseArn: Qw, partition: Cw };
Sn.aws = Ns;
var Ua = (t) => ({
    setRegion(e) {
      t.region = e;
    },
    region() {
      return t.region;
    },
  }),
  Fa = (t) => ({ region: t.region() });
V();
var eA = (t, { requestChecksumRequired: e, requestAlgorithmMember: r, requestChecksumCalculation: n }) =>
  r ? (t[r] ? t[r] : void 0) : n === pr.WHEN_SUPPORTED || e ? Ui : void 0;
var Ho = (t) => (t === he.MD5 ? 'content-md5' : `x-amz-checksum-${t.toLowerCase()}`);
var tA = (t, e) => {
  let r = t.toLowerCase();
  for (let n of Object.keys(e)) if (r === n.toLowerCase()) return !0;
  return !1;
};
var rA = (t, e) => {
  let r = t.toLowerCase();
  for (let n of Object.keys(e)) if (n.toLowerCase().startsWith(r)) return !0;
  return !1;
};
V();
var Vl = (t) => t !== void 0 && typeof t != 'string' && !ArrayBuffer.isView(t) && !Co(t);
var nA = new Uint32Array(256);
for (let t = 0; t < 256; ++t) {
  let e = t;
  for (let r = 0; r < 8; ++r) e = e & 1 ? 2197175160 ^ (e >>> 1) : e >>> 1;
  nA[t] = e >>> 0;
}
var ql = class {
  digestLength = 4;
  crc = 4294967295;
  update(e) {
    let r = this.crc;
    for (let n = 0; n < e.length; ++n) r = (r >>> 8) ^ nA[(r ^ e[n]) & 255];
    this.crc = r;
  }
  async digest() {
    let e = (this.crc ^ 4294967295) >>> 0,
      r = new Uint8Array(4);
    return ((r[0] = e >>> 24), (r[1] = (e >>> 16) & 255), (r[2] = (e >>> 8) & 255), (r[3] = e & 255), r);
  }
  reset() {
    this.crc = 4294967295;
  }
};
var Wl = ql;
var oA = { CrtCrc64Nvme: null };
var cB = () => {
    let e = new Array(8);
    for (let r = 0; r < 8; r++) {
      let n = new Array(512);
      for (let o = 0; o < 256; o++) {
        let s = BigInt(o);
        for (let i = 0; i < 8 * (r + 1); i++) s & 1n ? (s = (s >> 1n) ^ 0x9a6c9329ac4bc9b5n) : (s = s >> 1n);
        ((n[o * 2] = Number((s >> 32n) & 0xffffffffn)), (n[o * 2 + 1] = Number(s & 0xffffffffn)));
      }
      e[r] = new Uint32Array(n);
    }
    return e;
  },
  Bg,
  Ga,
  $g,
  Ug,
  Fg,
  Gg,
  Hg,
  jg,
  Vg,
  uB = () => {
    Bg || ((Bg = cB()), ([Ga, $g, Ug, Fg, Gg, Hg, jg, Vg] = Bg));
  },
  zl = class {
    c1 = 0;
    c2 = 0;
    constructor() {
      (uB(), this.reset());
    }
    update(e) {
      let r = e.length,
        n = 0,
        o = this.c1,
        s = this.c2;
      for (; n + 8 <= r;) {
        let i = ((s ^ e[n++]) & 255) << 1,
          a = (((s >>> 8) ^ e[n++]) & 255) << 1,
          u = (((s >>> 16) ^ e[n++]) & 255) << 1,
          l = (((s >>> 24) ^ e[n++]) & 255) << 1,
          p = ((o ^ e[n++]) & 255) << 1,
          f = (((o >>> 8) ^ e[n++]) & 255) << 1,
          h = (((o >>> 16) ^ e[n++]) & 255) << 1,
          g = (((o >>> 24) ^ e[n++]) & 255) << 1;
        ((o = Vg[i] ^ jg[a] ^ Hg[u] ^ Gg[l] ^ Fg[p] ^ Ug[f] ^ $g[h] ^ Ga[g]),
          (s =
            Vg[i + 1] ^ jg[a + 1] ^ Hg[u + 1] ^ Gg[l + 1] ^ Fg[p + 1] ^ Ug[f + 1] ^ $g[h + 1] ^ Ga[g + 1]));
      }
      for (; n < r;) {
        let i = ((s ^ e[n]) & 255) << 1;
        ((s = ((s >>> 8) | ((o & 255) << 24)) >>> 0), (o = (o >>> 8) ^ Ga[i]), (s ^= Ga[i + 1]), ++n);
      }
      ((this.c1 = o), (this.c2 = s));
    }
    async digest() {
      let e = this.c1 ^ 4294967295,
        r = this.c2 ^ 4294967295;
      return new Uint8Array([
        e >>> 24,
        (e >>> 16) & 255,
        (e >>> 8) & 255,
        e & 255,
        r >>> 24,
        (r >>> 16) & 255,
        (r >>> 8) & 255,
        r & 255,
      ]);
    }
    reset() {
      ((this.c1 = 4294967295), (this.c2 = 4294967295));
    }
  };
var Ha = class {
  impl;
  constructor() {
    let e = oA.CrtCrc64Nvme;
    this.impl = e ? new e() : new zl();
  }
  update(e) {
    this.impl.update(e);
  }
  async digest() {
    return this.impl.digest();
  }
  reset() {
    this.impl.reset();
  }
};
Lo();
var sA = [he.CRC32, he.CRC32C, he.CRC64NVME, he.SHA1, he.SHA256],
  qg = [he.SHA256, he.SHA1, he.CRC32, he.CRC32C, he.CRC64NVME];
var Kl = (t, e) => {
  let { checksumAlgorithms: r = {} } = e;
  switch (t) {
    case he.MD5:
      return r?.MD5 ?? e.md5;
    case he.CRC32:
      return r?.CRC32 ?? Hr;
    case he.CRC32C:
      return r?.CRC32C ?? Wl;
    case he.CRC64NVME:
      return r?.CRC64NVME ?? Ha;
    case he.SHA1:
      return r?.SHA1 ?? e.sha1;
    case he.SHA256:
      return r?.SHA256 ?? e.sha256;
    default:
      if (r?.[t]) return r[t];
      throw new Error(
        `The checksum algorithm "${t}" is not supported by the client. Select one of ${sA}, or provide an implementation to  the client constructor checksums field.`,
      );
  }
};
V();
var Yl = (t, e) => {
  let r = new t();
  return (r.update(Be(e || '')), r.digest());
};
var iA = { name: 'flexibleChecksumsMiddleware', step: 'build', tags: ['BODY_CHECKSUM'], override: !0 },
  aA = (t, e) => (r, n) => async (o) => {
    if (!Z.isInstance(o.request) || rA('x-amz-checksum-', o.request.headers)) return r(o);
    let { request: s, input: i } = o,
      { body: a, headers: u } = s,
      { base64Encoder: l, streamHasher: p } = t,
      { requestChecksumRequired: f, requestAlgorithmMember: h } = e,
      g = await t.requestChecksumCalculation(),
      y = h?.name,
      _ = h?.httpHeader;
    y && !i[y] && (g === pr.WHEN_SUPPORTED || f) && ((i[y] = Ui), _ && (u[_] = Ui));
    let S = eA(i, {
        requestChecksumRequired: f,
        requestAlgorithmMember: h?.name,
        requestChecksumCalculation: g,
      }),
      x = a,
      w = u;
    if (S) {
      switch (S) {
        case he.CRC32:
          ve(n, 'FLEXIBLE_CHECKSUMS_REQ_CRC32', 'U');
          break;
        case he.CRC32C:
          ve(n, 'FLEXIBLE_CHECKSUMS_REQ_CRC32C', 'V');
          break;
        case he.CRC64NVME:
          ve(n, 'FLEXIBLE_CHECKSUMS_REQ_CRC64', 'W');
          break;
        case he.SHA1:
          ve(n, 'FLEXIBLE_CHECKSUMS_REQ_SHA1', 'X');
          break;
        case he.SHA256:
          ve(n, 'FLEXIBLE_CHECKSUMS_REQ_SHA256', 'Y');
          break;
      }
      let A = Ho(S),
        D = Kl(S, t);
      if (Vl(a)) {
        let { getAwsChunkedEncodingStream: B, bodyLengthChecker: U } = t;
        ((x = B(
          typeof t.requestStreamBufferSize == 'number' && t.requestStreamBufferSize >= 8 * 1024
            ? Wh(a, t.requestStreamBufferSize, n.logger)
            : a,
          {
            base64Encoder: l,
            bodyLengthChecker: U,
            checksumLocationName: A,
            checksumAlgorithmFn: D,
            streamHasher: p,
          },
        )),
          (w = {
            ...u,
            'content-encoding': u['content-encoding']
              ? `${u['content-encoding']},aws-chunked`
              : 'aws-chunked',
            'transfer-encoding': 'chunked',
            'x-amz-decoded-content-length': u['content-length'],
            'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
            'x-amz-trailer': A,
          }),
          delete w['content-length']);
      } else if (!tA(A, u)) {
        let B = await Yl(D, a);
        w = { ...u, [A]: l(B) };
      }
    }
    try {
      return await r({ ...o, request: { ...s, headers: w, body: x } });
    } catch (A) {
      if (A instanceof Error && A.name === 'InvalidChunkSizeError')
        try {
          (A.message.endsWith('.') || (A.message += '.'),
            (A.message +=
              ' Set [requestStreamBufferSize=number e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream.'));
        } catch {}
      throw A;
    }
  };
var cA = {
    name: 'flexibleChecksumsInputMiddleware',
    toMiddleware: 'serializerMiddleware',
    relation: 'before',
    tags: ['BODY_CHECKSUM'],
    override: !0,
  },
  uA = (t, e) => (r, n) => async (o) => {
    let s = o.input,
      { requestValidationModeMember: i } = e,
      a = await t.requestChecksumCalculation(),
      u = await t.responseChecksumValidation();
    switch (a) {
      case pr.WHEN_REQUIRED:
        ve(n, 'FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED', 'a');
        break;
      case pr.WHEN_SUPPORTED:
        ve(n, 'FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED', 'Z');
        break;
    }
    switch (u) {
      case bo.WHEN_REQUIRED:
        ve(n, 'FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED', 'c');
        break;
      case bo.WHEN_SUPPORTED:
        ve(n, 'FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED', 'b');
        break;
    }
    return (i && !s[i] && u === bo.WHEN_SUPPORTED && (s[i] = 'ENABLED'), r(o));
  };
var Xl = (t = []) => {
  let e = [],
    r = qg.length;
  for (let n of t) {
    let o = qg.indexOf(n);
    o !== -1 ? (e[o] = n) : (e[r++] = n);
  }
  return e.filter(Boolean);
};
var lA = (t) => {
  let e = t.lastIndexOf('-');
  if (e !== -1) {
    let r = t.slice(e + 1);
    if (!r.startsWith('0')) {
      let n = parseInt(r, 10);
      if (!isNaN(n) && n >= 1 && n <= 1e4) return !0;
    }
  }
  return !1;
};
V();
var dA = async (t, { checksumAlgorithmFn: e, base64Encoder: r }) => r(await Yl(e, t));
var pA = async (t, { config: e, responseAlgorithms: r, logger: n }) => {
  let o = Xl(r),
    { body: s, headers: i } = t;
  for (let a of o) {
    let u = Ho(a),
      l = i[u];
    if (l) {
      let p;
      try {
        p = Kl(a, e);
      } catch (g) {
        if (a === he.CRC64NVME) {
          n?.warn(`Skipping ${he.CRC64NVME} checksum validation: ${g.message}`);
          continue;
        }
        throw g;
      }
      let { base64Encoder: f } = e;
      if (Vl(s)) {
        t.body = Hh({
          expectedChecksum: l,
          checksumSourceLocation: u,
          checksum: new p(),
          source: s,
          base64Encoder: f,
        });
        return;
      }
      let h = await dA(s, { checksumAlgorithmFn: p, base64Encoder: f });
      if (h === l) break;
      throw new Error(`Checksum mismatch: expected "${h}" but received "${l}" in response header "${u}".`);
    }
  }
};
var fA = {
    name: 'flexibleChecksumsResponseMiddleware',
    toMiddleware: 'deserializerMiddleware',
    relation: 'after',
    tags: ['BODY_CHECKSUM'],
    override: !0,
  },
  mA = (t, e) => (r, n) => async (o) => {
    if (!Z.isInstance(o.request)) return r(o);
    let s = o.input,
      i = await r(o),
      a = i.response,
      { requestValidationModeMember: u, responseAlgorithms: l } = e;
    if (u && s[u] === 'ENABLED') {
      let { clientName: p, commandName: f } = n,
        h = Object.keys(t.checksumAlgorithms ?? {}).filter((_) => {
          let S = Ho(_);
          return a.headers[S] !== void 0;
        }),
        g = Xl([...(l ?? []), ...h]);
      if (
        p === 'S3Client' &&
        f === 'GetObjectCommand' &&
        g.every((_) => {
          let S = Ho(_),
            x = a.headers[S];
          return !x || lA(x);
        })
      )
        return i;
      await pA(a, { config: t, responseAlgorithms: g, logger: n.logger });
    }
    return i;
  };
var ja = (t, e) => ({
  applyToStack: (r) => {
    (r.add(aA(t, e), iA), r.addRelativeTo(uA(t, e), cA), r.addRelativeTo(mA(t, e), fA));
  },
});
Ne();
var Wg = (t) => {
  let { requestChecksumCalculation: e, responseChecksumValidation: r, requestStreamBufferSize: n } = t;
  return Object.assign(t, {
    requestChecksumCalculation: Le(e ?? Eu),
    responseChecksumValidation: Le(r ?? xu),
    requestStreamBufferSize: Number(n ?? 0),
    checksumAlgorithms: t.checksumAlgorithms ?? {},
  });
};
Ne();
var lB = 'content-length',
  dB = 'x-amz-decoded-content-length';
function hA() {
  return (t, e) => async (r) => {
    let { request: n } = r;
    if (Z.isInstance(n) && !(lB in n.headers) && !(dB in n.headers)) {
      let o =
        'Are you using a Stream of unknown length as the Body of a PutObject request? Consider using Upload instead from @aws-sdk/lib-storage.';
      typeof e?.logger?.warn == 'function' && !(e.logger instanceof Ar) ? e.logger.warn(o) : console.warn(o);
    }
    return t({ ...r });
  };
}
var gA = {
    step: 'finalizeRequest',
    tags: ['CHECK_CONTENT_LENGTH_HEADER'],
    name: 'getCheckContentLengthHeaderPlugin',
    override: !0,
  },
  zg = (t) => ({
    applyToStack: (e) => {
      e.add(hA(), gA);
    },
  });
var yA = (t) => (e, r) => async (n) => {
    let o = await t.region(),
      s = t.region,
      i = () => {};
    r.__s3RegionRedirect &&
      (Object.defineProperty(t, 'region', { writable: !1, value: async () => r.__s3RegionRedirect }),
      (i = () => Object.defineProperty(t, 'region', { writable: !0, value: s })));
    try {
      let a = await e(n);
      if (r.__s3RegionRedirect) {
        i();
        let u = await t.region();
        if (o !== u) throw new Error('Region was not restored following S3 region redirect.');
      }
      return a;
    } catch (a) {
      throw (i(), a);
    }
  },
  _A = {
    tags: ['REGION_REDIRECT', 'S3'],
    name: 'regionRedirectEndpointMiddleware',
    override: !0,
    relation: 'before',
    toMiddleware: 'endpointV2Middleware',
  };
function SA(t) {
  return (e, r) => async (n) => {
    try {
      return await e(n);
    } catch (o) {
      if (t.followRegionRedirects) {
        let s = o?.$metadata?.httpStatusCode,
          i = r.commandName === 'HeadBucketCommand',
          a = o?.$response?.headers?.['x-amz-bucket-region'];
        if (a && (s === 301 || (s === 400 && (o?.name === 'IllegalLocationConstraintException' || i)))) {
          try {
            let u = a;
            (r.logger?.debug(`Redirecting from ${await t.region()} to ${u}`),
              (r.__s3RegionRedirect = u),
              ve(r, 'S3_REGION_REDIRECT', 'Ah'));
          } catch (u) {
            throw new Error('Region redirect failed: ' + u);
          }
          return e(n);
        }
      }
      throw o;
    }
  };
}
var EA = {
    step: 'initialize',
    tags: ['REGION_REDIRECT', 'S3'],
    name: 'regionRedirectMiddleware',
    override: !0,
  },
  Kg = (t) => ({
    applyToStack: (e) => {
      (e.add(SA(t), EA), e.addRelativeTo(yA(t), _A));
    },
  });
var Jl = class t {
  data;
  lastPurgeTime = Date.now();
  static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS = 3e4;
  constructor(e = {}) {
    this.data = e;
  }
  get(e) {
    let r = this.data[e];
    if (r) return r;
  }
  set(e, r) {
    return ((this.data[e] = r), r);
  }
  delete(e) {
    delete this.data[e];
  }
  clear() {
    this.data = {};
  }
  async purgeExpired() {
    let e = Date.now();
    if (this.lastPurgeTime + t.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS > e) return;
    let r = this.data;
    for (let n in r) {
      let o = r[n];
      if (!o.isRefreshing) {
        let s = await o.identity;
        s.expiration && s.expiration.getTime() < e && r[n] === o && delete r[n];
      }
    }
  }
};
var Ps = class {
  _identity;
  isRefreshing;
  accessed;
  constructor(e, r = !1, n = Date.now()) {
    ((this._identity = e), (this.isRefreshing = r), (this.accessed = n));
  }
  get identity() {
    return ((this.accessed = Date.now()), this._identity);
  }
};
var Ql = class t {
  createSessionFn;
  cache;
  static REFRESH_WINDOW_MS = 6e4;
  accessKeyId;
  cacheGeneration = 0;
  constructor(e, r = new Jl()) {
    ((this.createSessionFn = e), (this.cache = r));
  }
  async getS3ExpressIdentity(e, r) {
    let n = r.Bucket,
      { cache: o } = this;
    e.accessKeyId !== this.accessKeyId &&
      ((this.accessKeyId = e.accessKeyId), this.cacheGeneration++, o.clear());
    let s = this.cacheGeneration,
      i = o.get(n);
    return i
      ? i.identity.then((a) =>
          (a.expiration?.getTime() ?? 0) < Date.now()
            ? o.set(n, new Ps(this.getIdentity(n))).identity
            : ((a.expiration?.getTime() ?? 0) < Date.now() + t.REFRESH_WINDOW_MS &&
                !i.isRefreshing &&
                ((i.isRefreshing = !0),
                this.getIdentity(n).then((p) => {
                  s === this.cacheGeneration && o.set(n, new Ps(Promise.resolve(p)));
                })),
              a),
        )
      : o.set(n, new Ps(this.getIdentity(n))).identity;
  }
  async getIdentity(e) {
    await this.cache.purgeExpired().catch((o) => {
      console.warn(
        `Error while clearing expired entries in S3ExpressIdentityCache: 
` + o,
      );
    });
    let r = await this.createSessionFn(e);
    if (!r.Credentials?.AccessKeyId || !r.Credentials?.SecretAccessKey)
      throw new Error('s3#createSession response credential missing AccessKeyId or SecretAccessKey.');
    return {
      accessKeyId: r.Credentials.AccessKeyId,
      secretAccessKey: r.Credentials.SecretAccessKey,
      sessionToken: r.Credentials.SessionToken,
      expiration: r.Credentials.Expiration ? new Date(r.Credentials.Expiration) : void 0,
    };
  }
};
var Yg = (t, { session: e }) => {
  let [r, n] = e,
    {
      forcePathStyle: o,
      useAccelerateEndpoint: s,
      disableMultiregionAccessPoints: i,
      followRegionRedirects: a,
      s3ExpressIdentityProvider: u,
      bucketEndpoint: l,
      expectContinueHeader: p,
    } = t;
  return Object.assign(t, {
    forcePathStyle: o ?? !1,
    useAccelerateEndpoint: s ?? !1,
    disableMultiregionAccessPoints: i ?? !1,
    followRegionRedirects: a ?? !1,
    s3ExpressIdentityProvider: u ?? new Ql(async (f) => r().send(new n({ Bucket: f }))),
    bucketEndpoint: l ?? !1,
    expectContinueHeader: p ?? 2097152,
  });
};
V();
V();
V();
var Zl = class {
    format(e) {
      let r = [];
      for (let s in e) {
        if (!F(e, s)) continue;
        let i = Tt(s);
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
          let a = Tt(e.value),
            u = new DataView(new ArrayBuffer(3 + a.byteLength));
          (u.setUint8(0, 7), u.setUint16(1, a.byteLength, !1));
          let l = new Uint8Array(u.buffer);
          return (l.set(a, 3), l);
        case 'timestamp':
          let p = new Uint8Array(9);
          return ((p[0] = 8), p.set(Xg.fromNumber(e.value.valueOf()).bytes, 1), p);
        case 'uuid':
          if (!pB.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
          let f = new Uint8Array(17);
          return ((f[0] = 9), f.set(Wi(e.value.replace(/-/g, '')), 1), f);
      }
    }
  },
  xA;
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
})(xA || (xA = {}));
var pB = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
  Xg = class t {
    bytes;
    constructor(e) {
      if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
    }
    static fromNumber(e) {
      if (e > 9223372036854776e3 || e < -9223372036854776e3)
        throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
      let r = new Uint8Array(8);
      for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
      return (e < 0 && bA(r), new t(r));
    }
    valueOf() {
      let e = this.bytes.slice(0),
        r = e[0] & 128;
      return (r && bA(e), parseInt(Me(e), 16) * (r ? -1 : 1));
    }
    toString() {
      return String(this.valueOf());
    }
  };
function bA(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
Ne();
V();
V();
var CA = 'X-Amz-Algorithm',
  wA = 'X-Amz-Credential',
  Jg = 'X-Amz-Date',
  AA = 'X-Amz-SignedHeaders',
  TA = 'X-Amz-Expires',
  Qg = 'X-Amz-Signature',
  Zg = 'X-Amz-Security-Token';
var ey = 'authorization',
  ty = Jg.toLowerCase(),
  fB = 'date',
  vA = [ey, ty, fB],
  RA = Qg.toLowerCase(),
  Va = 'x-amz-content-sha256',
  IA = Zg.toLowerCase();
var OA = {
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
  kA = /^proxy-/,
  DA = /^sec-/;
var ed = 'AWS4-HMAC-SHA256';
var NA = 'AWS4-HMAC-SHA256-PAYLOAD',
  PA = 'UNSIGNED-PAYLOAD',
  LA = 50,
  ry = 'aws4_request',
  MA = 3600 * 24 * 7;
var BA = ({ query: t = {} }) => {
  let e = [],
    r = {};
  for (let n in t) {
    if (!F(t, n) || n.toLowerCase() === RA) continue;
    let o = Tr(n);
    e.push(o);
    let s = t[n];
    typeof s == 'string'
      ? (r[o] = `${o}=${Tr(s)}`)
      : Array.isArray(s) &&
        (r[o] = s
          .slice(0)
          .reduce((i, a) => i.concat([`${o}=${Tr(a)}`]), [])
          .sort()
          .join('&'));
  }
  return e
    .sort()
    .map((n) => r[n])
    .filter((n) => n)
    .join('&');
};
var $A = (t) =>
    mB(t)
      .toISOString()
      .replace(/\.\d{3}Z$/, 'Z'),
  mB = (t) =>
    typeof t == 'number'
      ? new Date(t * 1e3)
      : typeof t == 'string'
        ? Number(t)
          ? new Date(Number(t) * 1e3)
          : new Date(t)
        : t;
var td = class {
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
      (this.regionProvider = Le(n)),
      (this.credentialProvider = Le(r)));
  }
  createCanonicalRequest(e, r, n) {
    let o = Object.keys(r).sort();
    return `${e.method}
${this.getCanonicalPath(e)}
${BA(e)}
${o.map((s) => `${s}:${r[s]}`).join(`
`)}

${o.join(';')}
${n}`;
  }
  async createStringToSign(e, r, n, o) {
    let s = new this.sha256();
    s.update(Be(n));
    let i = await s.digest();
    return `${o}
${e}
${r}
${Me(i)}`;
  }
  getCanonicalPath({ path: e }) {
    if (this.uriEscapePath) {
      let r = [];
      for (let s of e.split('/')) s?.length !== 0 && s !== '.' && (s === '..' ? r.pop() : r.push(s));
      let n = `${e?.startsWith('/') ? '/' : ''}${r.join('/')}${r.length > 0 && e?.endsWith('/') ? '/' : ''}`;
      return Tr(n).replace(/%2F/g, '/');
    }
    return e;
  }
  validateResolvedCredentials(e) {
    if (typeof e != 'object' || typeof e.accessKeyId != 'string' || typeof e.secretAccessKey != 'string')
      throw new Error('Resolved credential object is not valid');
  }
  formatDate(e) {
    let r = $A(e).replace(/[-:]/g, '');
    return { longDate: r, shortDate: r.slice(0, 8) };
  }
  getCanonicalHeaderList(e) {
    return Object.keys(e).sort().join(';');
  }
};
V();
var rd = {},
  ny = [],
  nd = (t, e, r) => `${t}/${e}/${r}/${ry}`,
  FA = async (t, e, r, n, o) => {
    let s = await UA(t, e.secretAccessKey, e.accessKeyId),
      i = `${r}:${n}:${o}:${Me(s)}:${e.sessionToken}`;
    if (i in rd) return rd[i];
    for (ny.push(i); ny.length > LA;) delete rd[ny.shift()];
    let a = `AWS4${e.secretAccessKey}`;
    for (let u of [r, n, o, ry]) a = await UA(t, a, u);
    return (rd[i] = a);
  };
var UA = (t, e, r) => {
  let n = new t(e);
  return (n.update(Be(r)), n.digest());
};
V();
var oy = ({ headers: t }, e, r) => {
  let n = {};
  for (let o of Object.keys(t).sort()) {
    if (t[o] == null) continue;
    let s = o.toLowerCase();
    ((F(OA, s) || e?.has(s) || kA.test(s) || DA.test(s)) && (!r || (r && !r.has(s)))) ||
      (s === '__proto__' && xn(n),
      (n[s] = t[o]
        .replace(/[\r\n]/g, ' ')
        .replace(/[ \t]+/g, ' ')
        .replace(/^ | $/g, '')));
  }
  return n;
};
V();
V();
var od = async ({ headers: t, body: e }, r) => {
  for (let n in t) if (F(t, n) && n.toLowerCase() === Va) return t[n];
  if (e == null) return 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  if (typeof e == 'string' || ArrayBuffer.isView(e) || Co(e)) {
    let n = new r();
    return (n.update(Be(e)), Me(await n.digest()));
  }
  return PA;
};
V();
var GA = (t, e) => {
  t = t.toLowerCase();
  for (let r in e) if (F(e, r) && t === r.toLowerCase()) return !0;
  return !1;
};
V();
var HA = (t, e = {}) => {
  let { headers: r, query: n = {} } = Z.clone(t);
  for (let o in r) {
    if (!F(r, o)) continue;
    let s = o.toLowerCase();
    ((s.slice(0, 6) === 'x-amz-' && !e.unhoistableHeaders?.has(s)) || e.hoistableHeaders?.has(s)) &&
      ((n[o] = r[o]), delete r[o]);
  }
  return { ...t, headers: r, query: n };
};
V();
var sy = (t) => {
  t = Z.clone(t);
  for (let e in t.headers) F(t.headers, e) && vA.indexOf(e.toLowerCase()) > -1 && delete t.headers[e];
  return t;
};
var so = class extends td {
  headerFormatter = new Zl();
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
        hoistableHeaders: u,
        signingRegion: l,
        signingService: p,
      } = r,
      f = await this.credentialProvider();
    this.validateResolvedCredentials(f);
    let h = l ?? (await this.regionProvider()),
      { longDate: g, shortDate: y } = this.formatDate(n);
    if (o > MA)
      return Promise.reject(
        'Signature version 4 presigned URLs must have an expiration date less than one week in the future',
      );
    let _ = nd(y, h, p ?? this.service),
      S = HA(sy(e), { unhoistableHeaders: i, hoistableHeaders: u });
    (f.sessionToken && (S.query[Zg] = f.sessionToken),
      (S.query[CA] = ed),
      (S.query[wA] = `${f.accessKeyId}/${_}`),
      (S.query[Jg] = g),
      (S.query[TA] = o.toString(10)));
    let x = oy(S, s, a);
    return (
      (S.query[AA] = this.getCanonicalHeaderList(x)),
      (S.query[Qg] = await this.getSignature(
        g,
        _,
        this.getSigningKey(f, h, y, p),
        this.createCanonicalRequest(S, x, await od(e, this.sha256)),
      )),
      S
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
    let u = s ?? (await this.regionProvider()),
      { shortDate: l, longDate: p } = this.formatDate(n),
      f = nd(l, u, i ?? this.service),
      h = await od({ headers: {}, body: r }, this.sha256),
      g = new this.sha256();
    g.update(e);
    let y = Me(await g.digest()),
      _ = [NA, p, f, o, y, h].join(`
`);
    return this.signString(_, {
      signingDate: n,
      signingRegion: u,
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
      { shortDate: u } = this.formatDate(r),
      l = new this.sha256(await this.getSigningKey(i, a, u, o));
    return (l.update(Be(e)), Me(await l.digest()));
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
    let u = s ?? (await this.regionProvider()),
      l = sy(e),
      { longDate: p, shortDate: f } = this.formatDate(r),
      h = nd(f, u, i ?? this.service);
    ((l.headers[ty] = p), a.sessionToken && (l.headers[IA] = a.sessionToken));
    let g = await od(l, this.sha256);
    !GA(Va, l.headers) && this.applyChecksum && (l.headers[Va] = g);
    let y = oy(l, o, n),
      _ = await this.getSignature(p, h, this.getSigningKey(a, u, f, i), this.createCanonicalRequest(l, y, g));
    return (
      (l.headers[ey] =
        `${ed} Credential=${a.accessKeyId}/${h}, SignedHeaders=${this.getCanonicalHeaderList(y)}, Signature=${_}`),
      l
    );
  }
  async getSignature(e, r, n, o) {
    let s = await this.createStringToSign(e, r, o, ed),
      i = new this.sha256(await n);
    return (i.update(Be(s)), Me(await i.digest()));
  }
  getSigningKey(e, r, n, o) {
    return FA(this.sha256, e, n, r, o || this.service);
  }
};
var sd = { SignatureV4a: null };
var qa = { CrtSignerV4: null };
var iy = 'X-Amz-S3session-Token',
  jA = iy.toLowerCase(),
  id = class extends so {
    async signWithCredentials(e, r, n) {
      let o = VA(r);
      e.headers[jA] = r.sessionToken;
      let s = this;
      return (qA(s, o), s.signRequest(e, n ?? {}));
    }
    async presignWithCredentials(e, r, n) {
      let o = VA(r);
      return (
        delete e.headers[jA],
        (e.headers[iy] = r.sessionToken),
        (e.query = e.query ?? {}),
        (e.query[iy] = r.sessionToken),
        qA(this, o),
        this.presign(e, n)
      );
    }
  };
function VA(t) {
  return { accessKeyId: t.accessKeyId, secretAccessKey: t.secretAccessKey, expiration: t.expiration };
}
function qA(t, e) {
  let r = t.credentialProvider;
  t.credentialProvider = () => ((t.credentialProvider = r), Promise.resolve(e));
}
var jo = class {
  sigv4aSigner;
  sigv4Signer;
  signerOptions;
  static sigv4aDependency() {
    return typeof qa.CrtSignerV4 == 'function' ? 'crt' : typeof sd.SignatureV4a == 'function' ? 'js' : 'none';
  }
  constructor(e) {
    ((this.sigv4Signer = new id(e)), (this.signerOptions = e));
  }
  async sign(e, r = {}) {
    return r.signingRegion === '*' ? this.getSigv4aSigner().sign(e, r) : this.sigv4Signer.sign(e, r);
  }
  async signWithCredentials(e, r, n = {}) {
    if (n.signingRegion === '*') {
      let o = this.getSigv4aSigner(),
        s = qa.CrtSignerV4;
      if (s && o instanceof s) return o.signWithCredentials(e, r, n);
      throw new Error(
        `signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`,
      );
    }
    return this.sigv4Signer.signWithCredentials(e, r, n);
  }
  async presign(e, r = {}) {
    if (r.signingRegion === '*') {
      let n = this.getSigv4aSigner(),
        o = qa.CrtSignerV4;
      if (o && n instanceof o) return n.presign(e, r);
      throw new Error(
        `presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`,
      );
    }
    return this.sigv4Signer.presign(e, r);
  }
  async presignWithCredentials(e, r, n = {}) {
    if (n.signingRegion === '*')
      throw new Error('Method presignWithCredentials is not supported for [signingRegion=*].');
    return this.sigv4Signer.presignWithCredentials(e, r, n);
  }
  getSigv4aSigner() {
    if (!this.sigv4aSigner) {
      let e = qa.CrtSignerV4,
        r = sd.SignatureV4a;
      if (this.signerOptions.runtime === 'node') {
        if (!e && !r)
          throw new Error(
            'Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt',
          );
        if (e && typeof e == 'function')
          this.sigv4aSigner = new e({ ...this.signerOptions, signingAlgorithm: 1 });
        else if (r && typeof r == 'function') this.sigv4aSigner = new r({ ...this.signerOptions });
        else
          throw new Error(
            "Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt",
          );
      } else {
        if (!r || typeof r != 'function')
          throw new Error(
            "JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a",
          );
        this.sigv4aSigner = new r({ ...this.signerOptions });
      }
    }
    return this.sigv4aSigner;
  }
};
or();
var WA = 'Directory',
  zA = 'S3Express',
  KA = 'sigv4-s3express',
  hB = 'X-Amz-S3session-Token',
  YA = hB.toLowerCase(),
  gB = 'AWS_S3_DISABLE_EXPRESS_SESSION_AUTH',
  yB = 's3_disable_express_session_auth',
  ay = {
    environmentVariableSelector: (t) => nt(t, gB, je.ENV),
    configFileSelector: (t) => nt(t, yB, je.CONFIG),
    default: !1,
  };
var XA = (t) => (e, r) => async (n) => {
    if (r.endpointV2) {
      let o = r.endpointV2,
        s = o.properties?.authSchemes?.[0]?.name === KA;
      if (
        ((o.properties?.backend === zA || o.properties?.bucketType === WA) &&
          (ve(r, 'S3_EXPRESS_BUCKET', 'J'), (r.isS3ExpressBucket = !0)),
        s)
      ) {
        let a = n.input.Bucket;
        if (a) {
          let u = await t.s3ExpressIdentityProvider.getS3ExpressIdentity(await t.credentials(), {
            Bucket: a,
          });
          ((r.s3ExpressIdentity = u),
            Z.isInstance(n.request) && u.sessionToken && (n.request.headers[YA] = u.sessionToken));
        }
      }
    }
    return e(n);
  },
  JA = { name: 's3ExpressMiddleware', step: 'build', tags: ['S3', 'S3_EXPRESS'], override: !0 },
  cy = (t) => ({
    applyToStack: (e) => {
      e.add(XA(t), JA);
    },
  });
Ne();
var QA = async (t, e, r, n) => {
  let o = await n.signWithCredentials(r, t, {});
  if (o.headers['X-Amz-Security-Token'] || o.headers['x-amz-security-token'])
    throw new Error('X-Amz-Security-Token must not be set for s3-express requests.');
  return o;
};
var _B = (t) => (e) => {
    throw e;
  },
  SB = (t, e) => {};
var ZA = (t) => (e, r) => async (n) => {
    if (!Z.isInstance(n.request)) return e(n);
    let s = tt(r).selectedHttpAuthScheme;
    if (!s) throw new Error('No HttpAuthScheme was selected: unable to sign request');
    let {
        httpAuthOption: { signingProperties: i = {} },
        identity: a,
        signer: u,
      } = s,
      l;
    r.s3ExpressIdentity
      ? (l = await QA(r.s3ExpressIdentity, i, n.request, await t.signer()))
      : (l = await u.sign(n.request, a, i));
    let p = await e({ ...n, request: l }).catch((u.errorHandler || _B)(i));
    return ((u.successHandler || SB)(p.response, i), p);
  },
  uy = (t) => ({
    applyToStack: (e) => {
      e.addRelativeTo(ZA(t), Ia);
    },
  });
var eT = require('node:stream');
function tT(t) {
  return eT.Readable.from(Buffer.from(t));
}
var EB = { CopyObjectCommand: !0, UploadPartCopyCommand: !0, CompleteMultipartUploadCommand: !0 },
  rT = (t) => (e, r) => async (n) => {
    let o = await e(n),
      { response: s } = o;
    if (!Rt.isInstance(s)) return o;
    let { statusCode: i, body: a } = s;
    if (i < 200 || i >= 300) return o;
    let u = await xB(a, t);
    if (((s.body = tT(u)), u.length === 0 && EB[r.commandName])) {
      let p = new Error('S3 aborted request');
      throw ((p.$metadata = { httpStatusCode: 503 }), (p.name = 'InternalError'), p);
    }
    let l = t.utf8Encoder(u.subarray(u.length - 16));
    return (l && l.endsWith('</Error>') && (s.statusCode = 503), o);
  },
  xB = (t = new Uint8Array(), e) =>
    t instanceof Uint8Array ? Promise.resolve(t) : e.streamCollector(t) || Promise.resolve(new Uint8Array()),
  nT = {
    relation: 'after',
    toMiddleware: 'deserializerMiddleware',
    tags: ['THROW_200_EXCEPTIONS', 'S3'],
    name: 'throw200ExceptionsMiddleware',
    override: !0,
  },
  Vo = (t) => ({
    applyToStack: (e) => {
      e.addRelativeTo(rT(t), nT);
    },
  });
var ly = (t) => typeof t == 'string' && t.indexOf('arn:') === 0 && t.split(':').length >= 6;
function oT(t) {
  return (e, r) => async (n) => {
    if (t.bucketEndpoint) {
      let o = r.endpointV2;
      if (o) {
        let s = n.input.Bucket;
        if (typeof s == 'string')
          try {
            let i = new URL(s);
            r.endpointV2 = { ...o, url: i };
          } catch (i) {
            let a = `@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${s} could not be parsed as URL.`;
            throw (r.logger?.constructor?.name === 'NoOpLogger' ? console.warn(a) : r.logger?.warn?.(a), i);
          }
      }
    }
    return e(n);
  };
}
var sT = {
  name: 'bucketEndpointMiddleware',
  override: !0,
  relation: 'after',
  toMiddleware: 'endpointV2Middleware',
};
function iT({ bucketEndpoint: t }) {
  return (e) => async (r) => {
    let {
      input: { Bucket: n },
    } = r;
    if (!t && typeof n == 'string' && !ly(n) && n.indexOf('/') >= 0) {
      let o = new Error(`Bucket name shouldn't contain '/', received '${n}'`);
      throw ((o.name = 'InvalidBucketName'), o);
    }
    return e({ ...r });
  };
}
var aT = {
    step: 'initialize',
    tags: ['VALIDATE_BUCKET_NAME'],
    name: 'validateBucketNameMiddleware',
    override: !0,
  },
  dy = (t) => ({
    applyToStack: (e) => {
      (e.add(iT(t), aT), e.addRelativeTo(oT(t), sT));
    },
  });
Ne();
Ve();
var Ls = class {
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
          httpQueryParams: u,
          httpHeader: l,
          httpLabel: p,
          httpPrefixHeaders: f,
        } = i.getMergedTraits();
        return !a && !u && !l && !p && f === void 0;
      })
    )
      return e;
  }
  async getErrorSchemaOrThrowBaseException(e, r, n, o, s, i) {
    let a = e;
    e.includes('#') && ([, a] = e.split('#'));
    let u = { $metadata: s, $fault: n.statusCode < 500 ? 'client' : 'server' };
    if (!this.errorRegistry) throw new Error('@aws-sdk/core/protocols - error handler not initialized.');
    try {
      return { errorSchema: i?.(this.errorRegistry, a) ?? this.errorRegistry.getSchema(e), errorMetadata: u };
    } catch {
      o.message = o.message ?? o.Message ?? 'UnknownError';
      let p = this.errorRegistry,
        f = p.getBaseException();
      if (f) {
        let y = p.getErrorCtor(f) ?? Error;
        throw this.decorateServiceException(Object.assign(new y({ name: a }), u), o);
      }
      let h = o,
        g = h?.message ?? h?.Message ?? h?.Error?.Message ?? h?.Error?.message;
      throw this.decorateServiceException(Object.assign(new Error(g), { name: a }, u), o);
    }
  }
  compose(e, r, n) {
    let o = n;
    r.includes('#') && ([o] = r.split('#'));
    let s = Mt.for(o),
      i = Mt.for('smithy.ts.sdk.synthetic.' + n);
    (e.copyFrom(s), e.copyFrom(i), (this.errorRegistry = e));
  }
  decorateServiceException(e, r = {}) {
    if (this.queryCompat) {
      let n = e.Message ?? r.Message,
        o = Fu(e, r);
      n && (o.message = n);
      let s = o.Error ?? {};
      ((s.Type = o.Error?.Type),
        (s.Code = o.Error?.Code),
        (s.Message = o.Error?.message ?? o.Error?.Message ?? n),
        (o.Error = s));
      let i = o.$metadata.requestId;
      return (i && (o.RequestId = i), o);
    }
    return Fu(e, r);
  }
  setQueryCompatError(e, r) {
    let n = r.headers?.['x-amzn-query-error'];
    if (e !== void 0 && n != null) {
      let [o, s] = n.split(';'),
        i = Object.keys(e),
        a = { Code: o, Type: s };
      ((e.Code = o), (e.Type = s));
      for (let u = 0; u < i.length; u++) {
        let l = i[u];
        a[l === 'message' ? 'Message' : l] = e[l];
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
      return e.find((o) => Q.of(o).getMergedTraits().awsQueryError?.[0] === r);
    }
  }
};
Ve();
var ad = class extends _a {
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
      (this.codec = s ?? new to({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 })),
      (this.serializer = this.codec.createSerializer()),
      (this.deserializer = this.codec.createDeserializer()),
      (this.awsQueryCompatible = !!o),
      (this.mixin = new Ls(this.awsQueryCompatible)));
  }
  async serializeRequest(e, r, n) {
    let o = await super.serializeRequest(e, r, n);
    return (
      o.path.endsWith('/') || (o.path += '/'),
      (o.headers['content-type'] = `application/x-amz-json-${this.getJsonRpcVersion()}`),
      (o.headers['x-amz-target'] = `${this.serviceTarget}.${e.name}`),
      this.awsQueryCompatible && (o.headers['x-amzn-query-mode'] = 'true'),
      (To(e.input) === 'unit' || !o.body) && (o.body = '{}'),
      o
    );
  }
  getPayloadCodec() {
    return this.codec;
  }
  async handleError(e, r, n, o, s) {
    let { awsQueryCompatible: i } = this;
    i && this.mixin.setQueryCompatError(o, n);
    let a = Cl(n, o, i) ?? 'Unknown';
    this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
    let { errorSchema: u, errorMetadata: l } = await this.mixin.getErrorSchemaOrThrowBaseException(
        a,
        this.options.defaultNamespace,
        n,
        o,
        s,
        i ? this.mixin.findQueryCompatibleError : void 0,
      ),
      p = Q.of(u),
      f = o.message ?? o.Message ?? 'UnknownError',
      h = this.compositeErrorRegistry.getErrorCtor(u) ?? Error,
      g = new h({}),
      y = {},
      _ = this.codec.createDeserializer();
    for (let [S, x] of p.structIterator()) o[S] != null && (y[S] = _.readObject(x, o[S]));
    throw (
      i && this.mixin.queryCompatOutput(o, y),
      this.mixin.decorateServiceException(
        Object.assign(g, l, { $fault: p.getMergedTraits().error, message: f }, y),
        o,
      )
    );
  }
};
var Wa = class extends ad {
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
var bB = /[&<>"]/g,
  CB = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function cT(t) {
  return t.replace(bB, (e) => CB[e]);
}
var wB = /[&"'<>\r\n\u0085\u2028]/g,
  AB = {
    '&': '&amp;',
    '"': '&quot;',
    "'": '&apos;',
    '<': '&lt;',
    '>': '&gt;',
    '\r': '&#x0D;',
    '\n': '&#x0A;',
    '\x85': '&#x85;',
    '\u2028': '&#x2028;',
  };
function uT(t) {
  return t.replace(wB, (e) => AB[e]);
}
var io = class {
  value;
  constructor(e) {
    this.value = e;
  }
  toString() {
    return uT('' + this.value);
  }
};
var qt = class t {
  name;
  children;
  attributes = {};
  static of(e, r, n) {
    let o = new t(e);
    return (r !== void 0 && o.addChildNode(new io(r)), n !== void 0 && o.withName(n), o);
  }
  constructor(e, r = []) {
    ((this.name = e), (this.children = r));
  }
  withName(e) {
    return ((this.name = e), this);
  }
  addAttribute(e, r) {
    return ((this.attributes[e] = r), this);
  }
  addChildNode(e) {
    return (this.children.push(e), this);
  }
  removeAttribute(e) {
    return (delete this.attributes[e], this);
  }
  n(e) {
    return ((this.name = e), this);
  }
  c(e) {
    return (this.children.push(e), this);
  }
  a(e, r) {
    return (r != null && (this.attributes[e] = r), this);
  }
  cc(e, r, n = r) {
    if (e[r] != null) {
      let o = t.of(r, e[r]).withName(n);
      this.c(o);
    }
  }
  l(e, r, n, o) {
    e[r] != null &&
      o().map((i) => {
        (i.withName(n), this.c(i));
      });
  }
  lc(e, r, n, o) {
    if (e[r] != null) {
      let s = o(),
        i = new t(n);
      (s.map((a) => {
        i.c(a);
      }),
        this.c(i));
    }
  }
  toString() {
    let e = !!this.children.length,
      r = `<${this.name}`,
      n = this.attributes;
    for (let o of Object.keys(n)) {
      let s = n[o];
      s != null && (r += ` ${o}="${cT('' + s)}"`);
    }
    return (r += e ? `>${this.children.map((o) => o.toString()).join('')}</${this.name}>` : '/>');
  }
};
function py(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
function my(t) {
  return new fy(t).parse();
}
var fy = class t {
  x;
  i = 0;
  z;
  constructor(e) {
    ((this.x = e),
      (this.x = e.replace(
        /\r\n?/g,
        `
`,
      )),
      (this.z = this.x.length));
  }
  parse() {
    let e = this,
      { z: r } = e;
    for (; e.i < r && (e.trim(), !(e.i >= r));)
      if (e.isNext('<?')) (e.readTo('?>'), e.trim());
      else if (e.isNext('<!--')) (e.readTo('-->'), e.trim());
      else if (e.isNext('<!DOCTYPE', !1)) (e.skipDoctype(), e.trim());
      else if (e.x[e.i] === '<') {
        let n = e.parseTag();
        return { [n.tag]: n.value };
      } else throw new Error('@aws-sdk XML parse error: unexpected content.');
    throw new Error('@aws-sdk XML parse error: no root element.');
  }
  isNext(e, r = !0) {
    let n = this;
    return r ? n.x.startsWith(e, n.i) : n.x.toLowerCase().startsWith(e.toLowerCase(), n.i);
  }
  readTo(e) {
    let r = this,
      n = r.x.indexOf(e, r.i);
    if (n === -1) throw new Error(`@aws-sdk XML parse error: expected "${e}" not found.`);
    let o = r.x.slice(r.i, n);
    return ((r.i = n + e.length), o);
  }
  trim() {
    let e = this;
    for (
      ;
      e.i < e.z &&
      ` 	\r
`.includes(e.x[e.i]);
    )
      ++e.i;
  }
  readAttrValue() {
    let e = this,
      r = e.x[e.i];
    ++e.i;
    let n = '';
    for (; e.i < e.z && e.x[e.i] !== r;) n += e.x[e.i++];
    return (++e.i, e.decodeEntities(n));
  }
  parseTag() {
    let e = this;
    ++e.i;
    let r = '';
    for (
      ;
      e.i < e.z &&
      !` 	\r
>/`.includes(e.x[e.i]);
    )
      r += e.x[e.i++];
    let n = !1,
      o = {};
    for (; e.i < e.z && (e.trim(), !'>/'.includes(e.x[e.i]));) {
      let p = '';
      for (
        ;
        e.i < e.z &&
        !`= 	\r
>/?`.includes(e.x[e.i]);
      )
        p += e.x[e.i++];
      if ((e.trim(), e.x[e.i] !== '=')) break;
      (++e.i, e.trim(), p === '__proto__' && py(o), (o[p] = e.readAttrValue()), (n = !0));
    }
    if (e.i >= e.z) throw new Error('@aws-sdk XML parse error: unexpected end of input.');
    if (e.x[e.i] === '/') {
      if ((++e.i, e.i >= e.z || e.x[e.i] !== '>'))
        throw new Error('@aws-sdk XML parse error: expected > at the end of self-closing tag.');
      return (++e.i, { tag: r, value: n ? o : '' });
    }
    if (e.x[e.i] !== '>') throw new Error('@aws-sdk XML parse error: expected > at the end of opening tag.');
    ++e.i;
    let s = [],
      i = [],
      a = !1;
    for (; e.i < e.z && !e.isNext('</');)
      if (e.x[e.i] === '<')
        e.isNext('<!--')
          ? e.readTo('-->')
          : e.isNext('<![CDATA[')
            ? ((e.i += 9), s.push(e.readTo(']]>')))
            : e.isNext('<?')
              ? e.readTo('?>')
              : ((a = !0), i.push(e.parseTag()));
      else {
        let p = '';
        for (; e.i < e.z && e.x[e.i] !== '<';) p += e.x[e.i++];
        s.push(e.decodeEntities(p));
      }
    if (!e.isNext('</')) throw new Error(`@aws-sdk XML parse error: missing closing tag </${r}>.`);
    e.i += 2;
    let u = e.readTo('>').trim();
    if (u !== r) throw new Error(`@aws-sdk XML parse error: mismatched tags <${r}> and </${u}>.`);
    if (!n && s.length === 0 && !a) return { tag: r, value: '' };
    if (!n && !a) {
      let p = s.length === 1 ? s[0] : s.join('');
      return p.trim() === '' &&
        p.includes(`
`)
        ? { tag: r, value: '' }
        : { tag: r, value: p };
    }
    let l = {};
    for (let p of s)
      (p.trim() === '' &&
        p.includes(`
`)) ||
        (l['#text'] = '#text' in l ? l['#text'] + p : p);
    for (let p of i)
      (p.tag === '__proto__' && py(l),
        p.tag in l
          ? Array.isArray(l[p.tag])
            ? l[p.tag].push(p.value)
            : (l[p.tag] = [l[p.tag], p.value])
          : (l[p.tag] = p.value));
    for (let [p, f] of Object.entries(o)) (p === '__proto__' && py(l), (l[p] = f));
    return { tag: r, value: l };
  }
  static ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  skipDoctype() {
    let e = this;
    e.i += 9;
    let r = 0;
    for (; e.i < e.z;) {
      let n = e.x[e.i];
      if (n === '[') ++r;
      else if (n === ']') --r;
      else if (n === '>' && r === 0) {
        ++e.i;
        return;
      }
      ++e.i;
    }
    throw new Error('@aws-sdk XML parse error: unclosed DOCTYPE.');
  }
  decodeEntities(e) {
    return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (r, n, o, s) =>
      n
        ? String.fromCharCode(parseInt(n, 16))
        : o
          ? String.fromCharCode(parseInt(o, 10))
          : (t.ENTITIES[s] ?? ''),
    );
  }
};
Ne();
Ve();
V();
var ao = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
var cd = class {
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
function lT(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var ud = class extends ao {
  settings;
  stringDeserializer;
  constructor(e) {
    (super(), (this.settings = e), (this.stringDeserializer = new $o(e)));
  }
  setSerdeContext(e) {
    ((this.serdeContext = e), this.stringDeserializer.setSerdeContext(e));
  }
  read(e, r, n) {
    let o = Q.of(e),
      s = o.getMemberSchemas();
    if (
      o.isStructSchema() &&
      o.isMemberSchema() &&
      !!Object.values(s).find((l) => !!l.getMemberTraits().eventPayload)
    ) {
      let l = {},
        p = Object.keys(s)[0];
      return (s[p].isBlobSchema() ? (l[p] = r) : (l[p] = this.read(s[p], r)), l);
    }
    let a = (this.serdeContext?.utf8Encoder ?? et)(r),
      u = this.parseXml(a);
    return this.readSchema(e, n ? u[n] : u);
  }
  readSchema(e, r) {
    let n = Q.of(e);
    if (n.isUnitSchema()) return;
    let o = n.getMergedTraits();
    if (n.isListSchema() && !Array.isArray(r)) return this.readSchema(n, [r]);
    if (r == null) return r;
    if (typeof r == 'object') {
      let s = !!o.xmlFlattened;
      if (n.isListSchema()) {
        let a = n.getValueSchema(),
          u = [],
          l = a.getMergedTraits().xmlName ?? 'member',
          p = s ? r : (r[0] ?? r)[l];
        if (p == null) return u;
        let f = Array.isArray(p) ? p : [p];
        for (let h of f) u.push(this.readSchema(a, h));
        return u;
      }
      let i = {};
      if (n.isMapSchema()) {
        let a = n.getKeySchema(),
          u = n.getValueSchema(),
          l;
        s ? (l = Array.isArray(r) ? r : [r]) : (l = Array.isArray(r.entry) ? r.entry : [r.entry]);
        let p = a.getMergedTraits().xmlName ?? 'key',
          f = u.getMergedTraits().xmlName ?? 'value';
        for (let h of l) {
          let g = h[p],
            y = h[f];
          (g === '__proto__' && lT(i), (i[g] = this.readSchema(u, y)));
        }
        return i;
      }
      if (n.isStructSchema()) {
        let a = n.isUnionSchema(),
          u;
        a && (u = new cd(r, i));
        for (let [l, p] of n.structIterator()) {
          let f = p.getMergedTraits(),
            h = f.httpPayload ? (f.xmlName ?? p.getName()) : (p.getMemberTraits().xmlName ?? l);
          (a && u.mark(h), r[h] != null && (i[l] = this.readSchema(p, r[h])));
        }
        return (a && u.writeUnknown(), i);
      }
      if (n.isDocumentSchema()) return r;
      throw new Error(
        `@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${n.getName(!0)}`,
      );
    }
    return n.isListSchema()
      ? []
      : n.isMapSchema() || n.isStructSchema()
        ? {}
        : this.stringDeserializer.read(n, r);
  }
  parseXml(e) {
    if (e.length) {
      let r;
      try {
        r = my(e);
      } catch (i) {
        throw (i && typeof i == 'object' && Object.defineProperty(i, '$responseBodyText', { value: e }), i);
      }
      let n = '#text',
        o = Object.keys(r)[0],
        s = r[o];
      return (s[n] && ((s[o] = s[n]), delete s[n]), Gu(s));
    }
    return {};
  }
};
Ve();
var dT = (t, e) => {
  if (e?.Error?.Code !== void 0) return e.Error.Code;
  if (e?.Code !== void 0) return e.Code;
  if (t.statusCode == 404) return 'NotFound';
};
Ve();
V();
V();
var ld = class extends ao {
  settings;
  stringBuffer;
  byteBuffer;
  buffer;
  constructor(e) {
    (super(), (this.settings = e));
  }
  write(e, r) {
    let n = Q.of(e);
    if (n.isStringSchema() && typeof r == 'string') this.stringBuffer = r;
    else if (n.isBlobSchema())
      this.byteBuffer = 'byteLength' in r ? r : (this.serdeContext?.base64Decoder ?? jt)(r);
    else {
      this.buffer = this.writeStruct(n, r, void 0);
      let o = n.getMergedTraits();
      o.httpPayload && !o.xmlName && this.buffer.withName(n.getName());
    }
  }
  flush() {
    if (this.byteBuffer !== void 0) {
      let r = this.byteBuffer;
      return (delete this.byteBuffer, r);
    }
    if (this.stringBuffer !== void 0) {
      let r = this.stringBuffer;
      return (delete this.stringBuffer, r);
    }
    let e = this.buffer;
    return (
      this.settings.xmlNamespace &&
        (e?.attributes?.xmlns || e.addAttribute('xmlns', this.settings.xmlNamespace)),
      delete this.buffer,
      e.toString()
    );
  }
  writeStruct(e, r, n) {
    let o = e.getMergedTraits(),
      s =
        e.isMemberSchema() && !o.httpPayload
          ? (e.getMemberTraits().xmlName ?? e.getMemberName())
          : (o.xmlName ?? e.getName());
    if (!s || !e.isStructSchema())
      throw new Error(
        `@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${e.getName(!0)}.`,
      );
    let i = qt.of(s),
      [a, u] = this.getXmlnsAttribute(e, n);
    for (let [p, f] of e.structIterator()) {
      let h = r[p];
      if (h != null || f.isIdempotencyToken()) {
        if (f.getMergedTraits().xmlAttribute) {
          i.addAttribute(f.getMergedTraits().xmlName ?? p, this.writeSimple(f, h));
          continue;
        }
        if (f.isListSchema()) this.writeList(f, h, i, u);
        else if (f.isMapSchema()) this.writeMap(f, h, i, u);
        else if (f.isStructSchema()) i.addChildNode(this.writeStruct(f, h, u));
        else {
          let g = qt.of(f.getMergedTraits().xmlName ?? f.getMemberName());
          (this.writeSimpleInto(f, h, g, u), i.addChildNode(g));
        }
      }
    }
    let { $unknown: l } = r;
    if (l && e.isUnionSchema() && Array.isArray(l) && Object.keys(r).length === 1) {
      let [p, f] = l,
        h = qt.of(p);
      if (typeof f != 'string')
        if (r instanceof qt || r instanceof io) i.addChildNode(r);
        else
          throw new Error(
            '@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.',
          );
      (this.writeSimpleInto(0, f, h, u), i.addChildNode(h));
    }
    return (u && i.addAttribute(a, u), i);
  }
  writeList(e, r, n, o) {
    if (!e.isMemberSchema())
      throw new Error(
        `@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e.getName(!0)}`,
      );
    let s = e.getMergedTraits(),
      i = e.getValueSchema(),
      a = i.getMergedTraits(),
      u = !!a.sparse,
      l = !!s.xmlFlattened,
      [p, f] = this.getXmlnsAttribute(e, o),
      h = (g, y) => {
        if (i.isListSchema()) this.writeList(i, Array.isArray(y) ? y : [y], g, f);
        else if (i.isMapSchema()) this.writeMap(i, y, g, f);
        else if (i.isStructSchema()) {
          let _ = this.writeStruct(i, y, f);
          g.addChildNode(_.withName(l ? (s.xmlName ?? e.getMemberName()) : (a.xmlName ?? 'member')));
        } else {
          let _ = qt.of(l ? (s.xmlName ?? e.getMemberName()) : (a.xmlName ?? 'member'));
          (this.writeSimpleInto(i, y, _, f), g.addChildNode(_));
        }
      };
    if (l) for (let g of r) (u || g != null) && h(n, g);
    else {
      let g = qt.of(s.xmlName ?? e.getMemberName());
      f && g.addAttribute(p, f);
      for (let y of r) (u || y != null) && h(g, y);
      n.addChildNode(g);
    }
  }
  writeMap(e, r, n, o, s = !1) {
    if (!e.isMemberSchema())
      throw new Error(
        `@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${e.getName(!0)}`,
      );
    let i = e.getMergedTraits(),
      a = e.getKeySchema(),
      l = a.getMergedTraits().xmlName ?? 'key',
      p = e.getValueSchema(),
      f = p.getMergedTraits(),
      h = f.xmlName ?? 'value',
      g = !!f.sparse,
      y = !!i.xmlFlattened,
      [_, S] = this.getXmlnsAttribute(e, o),
      x = (w, A, D) => {
        let B = qt.of(l, A),
          [U, W] = this.getXmlnsAttribute(a, S);
        (W && B.addAttribute(U, W), w.addChildNode(B));
        let X = qt.of(h);
        (p.isListSchema()
          ? this.writeList(p, D, X, S)
          : p.isMapSchema()
            ? this.writeMap(p, D, X, S, !0)
            : p.isStructSchema()
              ? (X = this.writeStruct(p, D, S))
              : this.writeSimpleInto(p, D, X, S),
          w.addChildNode(X));
      };
    if (y)
      for (let w in r) {
        let A = r[w];
        if (g || A != null) {
          let D = qt.of(i.xmlName ?? e.getMemberName());
          (x(D, w, A), n.addChildNode(D));
        }
      }
    else {
      let w;
      s || ((w = qt.of(i.xmlName ?? e.getMemberName())), S && w.addAttribute(_, S), n.addChildNode(w));
      for (let A in r) {
        let D = r[A];
        if (g || D != null) {
          let B = qt.of('entry');
          (x(B, A, D), (s ? n : w).addChildNode(B));
        }
      }
    }
  }
  writeSimple(e, r) {
    if (r === null) throw new Error('@aws-sdk/core/protocols - (XML serializer) cannot write null value.');
    let n = Q.of(e),
      o = null;
    if (r && typeof r == 'object')
      if (n.isBlobSchema()) o = (this.serdeContext?.base64Encoder ?? vt)(r);
      else if (n.isTimestampSchema() && r instanceof Date)
        switch (Uo(n, this.settings)) {
          case 5:
            o = r.toISOString().replace('.000Z', 'Z');
            break;
          case 6:
            o = jn(r);
            break;
          case 7:
            o = String(r.getTime() / 1e3);
            break;
          default:
            (console.warn('Missing timestamp format, using http date', r), (o = jn(r)));
            break;
        }
      else {
        if (n.isBigDecimalSchema() && r) return r instanceof rt ? r.string : String(r);
        throw n.isMapSchema() || n.isListSchema()
          ? new Error(
              '@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.',
            )
          : new Error(
              `@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${n.getName(!0)}`,
            );
      }
    if (
      ((n.isBooleanSchema() || n.isNumericSchema() || n.isBigIntegerSchema() || n.isBigDecimalSchema()) &&
        (o = String(r)),
      n.isStringSchema() && (r === void 0 && n.isIdempotencyToken() ? (o = Es()) : (o = String(r))),
      o === null)
    )
      throw new Error(`Unhandled schema-value pair ${n.getName(!0)}=${r}`);
    return o;
  }
  writeSimpleInto(e, r, n, o) {
    let s = this.writeSimple(e, r),
      i = Q.of(e),
      a = new io(s),
      [u, l] = this.getXmlnsAttribute(i, o);
    (l && n.addAttribute(u, l), n.addChildNode(a));
  }
  getXmlnsAttribute(e, r) {
    let n = e.getMergedTraits(),
      [o, s] = n.xmlNamespace ?? [];
    return s && s !== r ? [o ? `xmlns:${o}` : 'xmlns', s] : [void 0, void 0];
  }
};
var dd = class extends ao {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  createSerializer() {
    let e = new ld(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
  createDeserializer() {
    let e = new ud(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
};
var za = class extends ya {
  codec;
  serializer;
  deserializer;
  mixin = new Ls();
  constructor(e) {
    super(e);
    let r = {
      timestampFormat: { useTrait: !0, default: 5 },
      httpBindings: !0,
      xmlNamespace: e.xmlNamespace,
      serviceNamespace: e.defaultNamespace,
    };
    ((this.codec = new dd(r)),
      (this.serializer = new Ea(this.codec.createSerializer(), r)),
      (this.deserializer = new Sa(this.codec.createDeserializer(), r)));
  }
  getPayloadCodec() {
    return this.codec;
  }
  getShapeId() {
    return 'aws.protocols#restXml';
  }
  async serializeRequest(e, r, n) {
    let o = await super.serializeRequest(e, r, n),
      s = Q.of(e.input);
    if (!o.headers['content-type']) {
      let i = this.mixin.resolveRestContentType(this.getDefaultContentType(), s);
      i && (o.headers['content-type'] = i);
    }
    return (
      typeof o.body == 'string' &&
        o.headers['content-type'] === this.getDefaultContentType() &&
        !o.body.startsWith('<?xml ') &&
        !this.hasUnstructuredPayloadBinding(s) &&
        (o.body = '<?xml version="1.0" encoding="UTF-8"?>' + o.body),
      o
    );
  }
  async deserializeResponse(e, r, n) {
    return super.deserializeResponse(e, r, n);
  }
  async handleError(e, r, n, o, s) {
    let i = dT(n, o) ?? 'Unknown';
    if (
      (this.mixin.compose(this.compositeErrorRegistry, i, this.options.defaultNamespace),
      o.Error && typeof o.Error == 'object')
    )
      for (let _ of Object.keys(o.Error))
        ((o[_] = o.Error[_]), _.toLowerCase() === 'message' && (o.message = o.Error[_]));
    o.RequestId && !s.requestId && (s.requestId = o.RequestId);
    let { errorSchema: a, errorMetadata: u } = await this.mixin.getErrorSchemaOrThrowBaseException(
        i,
        this.options.defaultNamespace,
        n,
        o,
        s,
      ),
      l = Q.of(a),
      p = o.Error?.message ?? o.Error?.Message ?? o.message ?? o.Message ?? 'UnknownError',
      f = this.compositeErrorRegistry.getErrorCtor(a) ?? Error,
      h = new f({});
    await this.deserializeHttpMessage(a, r, n, o);
    let g = {},
      y = this.codec.createDeserializer();
    for (let [_, S] of l.structIterator()) {
      let x = S.getMergedTraits().xmlName ?? _,
        w = o.Error?.[x] ?? o[x];
      g[_] = y.readSchema(S, w);
    }
    throw this.mixin.decorateServiceException(
      Object.assign(h, u, { $fault: l.getMergedTraits().error, message: p }, g),
      o,
    );
  }
  getDefaultContentType() {
    return 'application/xml';
  }
  hasUnstructuredPayloadBinding(e) {
    for (let [, r] of e.structIterator())
      if (r.getMergedTraits().httpPayload)
        return !(r.isStructSchema() || r.isMapSchema() || r.isListSchema());
    return !1;
  }
};
Ve();
var Ka = class extends za {
  async serializeRequest(e, r, n) {
    let o = await super.serializeRequest(e, r, n),
      s = Q.of(e.input),
      i = s.getSchema(),
      a = 0,
      u = i[6] ?? 0;
    if (r && typeof r == 'object')
      for (let [l, p] of s.structIterator()) {
        if (++a > u) break;
        if (l === 'Bucket') {
          if (!r.Bucket && p.getMergedTraits().httpLabel)
            throw new Error('No value provided for input HTTP label: Bucket.');
          break;
        }
      }
    return o;
  }
};
or();
var pT = 'AWS_S3_USE_ARN_REGION',
  fT = 's3_use_arn_region',
  hy = {
    environmentVariableSelector: (t) => nt(t, pT, je.ENV),
    configFileSelector: (t) => nt(t, fT, je.CONFIG),
    default: void 0,
  };
function mT(t) {
  return (e) => async (r) => {
    let { request: n } = r;
    if (
      t.expectContinueHeader !== !1 &&
      Z.isInstance(n) &&
      n.body &&
      t.runtime === 'node' &&
      t.requestHandler?.constructor?.name !== 'FetchHttpHandler'
    ) {
      let o = !0;
      if (typeof t.expectContinueHeader == 'number')
        try {
          o =
            (Number(n.headers?.['content-length']) ?? t.bodyLengthChecker?.(n.body) ?? 1 / 0) >=
            t.expectContinueHeader;
        } catch {}
      else o = !!t.expectContinueHeader;
      o && (n.headers.Expect = '100-continue');
    }
    return e({ ...r, request: n });
  };
}
var hT = {
    step: 'build',
    tags: ['SET_EXPECT_HEADER', 'EXPECT_HEADER'],
    name: 'addExpectContinueMiddleware',
    override: !0,
  },
  gy = (t) => ({
    applyToStack: (e) => {
      e.add(mT(t), hT);
    },
  });
function gT(t) {
  return (e) => async (r) => {
    let n = { ...r.input },
      o = [
        { target: 'SSECustomerKey', hash: 'SSECustomerKeyMD5' },
        { target: 'CopySourceSSECustomerKey', hash: 'CopySourceSSECustomerKeyMD5' },
      ];
    for (let s of o) {
      let i = n[s.target];
      if (i) {
        let a;
        typeof i == 'string'
          ? _T(i, t)
            ? (a = t.base64Decoder(i))
            : ((a = t.utf8Decoder(i)), (n[s.target] = t.base64Encoder(a)))
          : ((a = ArrayBuffer.isView(i)
              ? new Uint8Array(i.buffer, i.byteOffset, i.byteLength)
              : new Uint8Array(i)),
            (n[s.target] = t.base64Encoder(a)));
        let u = new t.md5();
        (u.update(a), (n[s.hash] = t.base64Encoder(await u.digest())));
      }
    }
    return e({ ...r, input: n });
  };
}
var yT = { name: 'ssecMiddleware', step: 'initialize', tags: ['SSE'], override: !0 },
  Ya = (t) => ({
    applyToStack: (e) => {
      e.add(gT(t), yT);
    },
  });
function _T(t, e) {
  if (!/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(t)) return !1;
  try {
    return e.base64Decoder(t).length === 32;
  } catch {
    return !1;
  }
}
Ne();
or();
er();
hl();
Ve();
mn();
var pd = (t) => (Rt.isInstance(t) ? (t.headers?.date ?? t.headers?.Date) : void 0),
  fd = (t) => (Rt.isInstance(t) ? (t.headers?.age ?? t.headers?.Age) : void 0);
var Xa = (t) => new Date(Date.now() + t);
var md = (t, e, r, n) => {
  if (n !== void 0) return e;
  let o = Date.parse(t);
  if (Number.isNaN(o)) return e;
  let s = Date.now();
  return r !== void 0 && s - r > 9e5 ? e : o - s;
};
var Ja = (t, e) => {
    if (!e) throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);
    return e;
  },
  TB = (t) => t.context?.[Cr]?.eventStream?.output === !0,
  Qa = async (t) => {
    let e = Ja('context', t.context),
      r = Ja('config', t.config),
      n = e.endpointV2?.properties?.authSchemes?.[0],
      s = await Ja('signer', r.signer)(n),
      i = t?.signingRegion,
      a = t?.signingRegionSet,
      u = t?.signingName;
    return { config: r, signer: s, signingRegion: i, signingRegionSet: a, signingName: u };
  },
  Vr = class {
    async sign(e, r, n) {
      if (!Z.isInstance(e))
        throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
      let o = await Qa(n),
        { config: s, signer: i } = o,
        { signingRegion: a, signingName: u } = o,
        l = n.context;
      if (l?.authSchemes?.length ?? !1) {
        let [g, y] = l.authSchemes;
        g?.name === 'sigv4a' &&
          y?.name === 'sigv4' &&
          ((a = y?.signingRegion ?? a), (u = y?.signingName ?? u));
      }
      let p = (await s.disableClockSkewCorrection?.()) === !0;
      n._disableClockSkewCorrection = p;
      let f = p || TB(n);
      return (
        (n._skipClockSkewSampling = f),
        f || ((n._preRequestSystemClockOffset = s.systemClockOffset), (n._requestSentAt = Date.now())),
        await i.sign(e, {
          signingDate: p ? new Date() : Xa(s.systemClockOffset),
          signingRegion: a,
          signingService: u,
        })
      );
    }
    errorHandler(e) {
      return (r) => {
        let n = r;
        if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
          let o = n.ServerTime ?? pd(n.$response);
          if (o) {
            let s = Ja('config', e.config),
              i = e._preRequestSystemClockOffset,
              a = e._requestSentAt,
              u = fd(n.$response),
              l = md(o, s.systemClockOffset, a, u);
            ((s.systemClockOffset = l),
              Math.abs(l) >= 24e4 &&
                (l !== i || (i !== void 0 && i !== l)) &&
                n.$metadata &&
                (n.$metadata.clockSkewCorrected = !0));
          }
        }
        throw r;
      };
    }
    successHandler(e, r) {
      if (r._skipClockSkewSampling || r._disableClockSkewCorrection) return;
      let n = pd(e);
      if (n) {
        let o = Ja('config', r.config),
          s = r._requestSentAt,
          i = fd(e);
        o.systemClockOffset = md(n, o.systemClockOffset, s, i);
      }
    }
  };
var Ms = class extends Vr {
  async sign(e, r, n) {
    if (!Z.isInstance(e))
      throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
    let { config: o, signer: s, signingRegion: i, signingRegionSet: a, signingName: u } = await Qa(n),
      p = ((await o.sigv4aSigningRegionSet?.()) ?? a ?? [i]).join(','),
      f = (await o.disableClockSkewCorrection?.()) === !0;
    return (
      (n._disableClockSkewCorrection = f),
      f || ((n._preRequestSystemClockOffset = o.systemClockOffset), (n._requestSentAt = Date.now())),
      await s.sign(e, {
        signingDate: f ? new Date() : Xa(o.systemClockOffset),
        signingRegion: p,
        signingService: u,
      })
    );
  }
};
var yy = (t) => (typeof t == 'string' && t.length > 0 ? t.split(',').map((e) => e.trim()) : []);
var ST = (t) => `AWS_BEARER_TOKEN_${t.replace(/[\s-]/g, '_').toUpperCase()}`;
var ET = 'AWS_AUTH_SCHEME_PREFERENCE',
  xT = 'auth_scheme_preference',
  Bs = {
    environmentVariableSelector: (t, e) => {
      if (e?.signingName && ST(e.signingName) in t) return ['httpBearerAuth'];
      if (ET in t) return yy(t[ET]);
    },
    configFileSelector: (t) => {
      if (xT in t) return yy(t[xT]);
    },
    default: [],
  };
or();
var hd = (t) => ((t.sigv4aSigningRegionSet = vr(t.sigv4aSigningRegionSet)), t),
  gd = {
    environmentVariableSelector(t) {
      if (t.AWS_SIGV4A_SIGNING_REGION_SET)
        return t.AWS_SIGV4A_SIGNING_REGION_SET.split(',').map((e) => e.trim());
      throw new Fr('AWS_SIGV4A_SIGNING_REGION_SET not set in env.', { tryNextLink: !0 });
    },
    configFileSelector(t) {
      if (t.sigv4a_signing_region_set)
        return (t.sigv4a_signing_region_set ?? '').split(',').map((e) => e.trim());
      throw new Fr('sigv4a_signing_region_set not set in profile.', { tryNextLink: !0 });
    },
    default: void 0,
  };
var _y = (t) => (e) => {
  let r = e.credentials,
    n = !!e.credentials,
    o;
  (Object.defineProperty(e, 'credentials', {
    set(p) {
      (p && p !== r && p !== o && (n = !0), (r = p));
      let f = vB(e, { credentials: r, credentialDefaultProvider: e.credentialDefaultProvider }),
        h = RB(e, f);
      if (n && !h.attributed) {
        let g = typeof r == 'object' && r !== null;
        ((o = async (y) => {
          let S = await h(y);
          return g && (!S.$source || Object.keys(S.$source).length === 0)
            ? Gi(S, 'CREDENTIALS_CODE', 'e')
            : S;
        }),
          (o.memoized = h.memoized),
          (o.configBound = h.configBound),
          (o.attributed = !0));
      } else o = h;
    },
    get() {
      return o;
    },
    enumerable: !0,
    configurable: !0,
  }),
    (e.credentials = r));
  let { signingEscapePath: s = !0, systemClockOffset: i = e.systemClockOffset || 0, sha256: a } = e,
    u;
  return (
    e.signer
      ? (u = vr(e.signer))
      : e.regionInfoProvider
        ? (u = () =>
            vr(e.region)()
              .then(async (p) => [
                (await e.regionInfoProvider(p, {
                  useFipsEndpoint: await e.useFipsEndpoint(),
                  useDualstackEndpoint: await e.useDualstackEndpoint(),
                })) || {},
                p,
              ])
              .then(([p, f]) => {
                let { signingRegion: h, signingService: g } = p;
                ((e.signingRegion = e.signingRegion || h || f),
                  (e.signingName = e.signingName || g || e.serviceId));
                let y = {
                    ...e,
                    credentials: e.credentials,
                    region: e.signingRegion,
                    service: e.signingName,
                    sha256: a,
                    uriEscapePath: s,
                  },
                  _ = e.signerConstructor || so;
                return new _(y);
              }))
        : (u = async (p) => {
            p = Object.assign(
              {},
              {
                name: 'sigv4',
                signingName: e.signingName || e.defaultSigningName,
                signingRegion: await vr(e.region)(),
                properties: {},
              },
              p,
            );
            let f = p.signingRegion,
              h = p.signingName;
            ((e.signingRegion = e.signingRegion || f), (e.signingName = e.signingName || h || e.serviceId));
            let g = {
                ...e,
                credentials: e.credentials,
                region: e.signingRegion,
                service: e.signingName,
                sha256: a,
                uriEscapePath: s,
              },
              y = e.signerConstructor || so;
            return new y(g);
          }),
    Object.assign(e, {
      systemClockOffset: i,
      signingEscapePath: s,
      signer: u,
      disableClockSkewCorrection: vr(e.disableClockSkewCorrection ?? t),
    })
  );
};
function vB(t, { credentials: e, credentialDefaultProvider: r }) {
  let n;
  return (
    e
      ? e?.memoized
        ? (n = e)
        : (n = Ol(e, Il, ka))
      : r
        ? (n = vr(r(Object.assign({}, t, { parentClientConfig: t }))))
        : (n = async () => {
            throw new Error(
              '@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.',
            );
          }),
    (n.memoized = !0),
    n
  );
}
function RB(t, e) {
  if (e.configBound) return e;
  let r = async (n) => e({ ...n, callerClientConfig: t });
  return ((r.memoized = e.memoized), (r.configBound = !0), r);
}
or();
or();
var OB = 'AWS_DISABLE_CLOCK_SKEW_CORRECTION',
  kB = 'disable_clock_skew_correction',
  bT = {
    environmentVariableSelector: (t) => nt(t, OB, je.ENV),
    configFileSelector: (t) => nt(t, kB, je.CONFIG),
    default: !1,
  };
var CT = ge(bT);
var yd = _y(CT);
Ne();
er();
er();
er();
var Re = 'ref',
  se = 'argv',
  QT = 'backend',
  qr = 'authSchemes',
  hr = 'disableDoubleEncoding',
  gr = 'signingName',
  An = 'signingRegion',
  Iy = 'signingRegionSet',
  H = -1,
  Ae = !0,
  mr = !1,
  Sy = 'isSet',
  Rr = 'booleanEquals',
  Se = 'stringEquals',
  Bt = 'coalesce',
  Wt = 'substring',
  st = '',
  wT = 'aws.partition',
  ZT = 'partitionResult',
  AT = 'accessPointSuffix',
  TT = 'regionPrefix',
  _d = (t) => 'outpostId_ssa_' + t + st,
  ev = 'hardwareType',
  Ey = 'ite',
  bn = 'isValidHostLabel',
  Tn = 'sigv4',
  vT = 'aws.isVirtualHostableS3Bucket',
  tv = 'url',
  zt = 'getAttr',
  rv = 'bucketArn',
  Cn = '--',
  nv = 'arnType',
  RT = 'accesspoint',
  xy = (t) => 'accessPointName_ssa_' + t + st,
  Oy = 's3-object-lambda',
  ec = 's3-outposts',
  IT = 'bucketPartition',
  ov = 'us-east-1',
  OT = 'outpostType',
  ar = 'name',
  tc = 's3',
  by = '{url#scheme}://{Bucket}.{url#authority}{url#path}',
  Sd = '{url#scheme}://{url#authority}{url#path}',
  kT = '{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}',
  DT = 'https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}',
  NT = 'https://{Bucket}.s3.{partitionResult#dnsSuffix}',
  PT = (t) =>
    '{url#scheme}://{accessPointName_ssa_' + t + '}-{bucketArn#accountId}.{url#authority}{url#path}',
  LT = (t) =>
    'Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_' +
    t +
    '}`',
  ky = 'sigv4a',
  MT = '{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}',
  BT = 'https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}',
  $T = 'https://s3.{partitionResult#dnsSuffix}',
  UT = { [Re]: 'UseFIPS' },
  FT = { [Re]: 'UseDualStack' },
  dt = { [Re]: 'Bucket' },
  Cy = { fn: zt, [se]: [{ [Re]: ZT }, ar] },
  GT = { [Re]: tv },
  $s = { [Re]: 'Region' },
  wn = { [Re]: rv },
  HT = { [Re]: nv },
  wy = { [Re]: 'accessPointName_ssa_1' },
  Ed = { fn: zt, [se]: [wn, 'region'] },
  jT = { [Re]: ev },
  Ay = { fn: zt, [se]: [wn, 'service'] },
  VT = { fn: zt, [se]: [wn, 'accountId'] },
  xd = { [QT]: 'S3Express', [qr]: [{ [hr]: !0, [ar]: '{_s3e_auth}', [gr]: 's3express', [An]: '{Region}' }] },
  qT = { [QT]: 'S3Express', [qr]: [{ [hr]: !0, [ar]: Tn, [gr]: 's3express', [An]: '{Region}' }] },
  bd = {
    [qr]: [
      { [hr]: !0, [ar]: ky, [gr]: ec, [Iy]: ['*'] },
      { [hr]: !0, [ar]: Tn, [gr]: ec, [An]: '{Region}' },
    ],
  },
  lt = { [qr]: [{ [hr]: !0, [ar]: Tn, [gr]: tc, [An]: ov }] },
  qe = { [qr]: [{ [hr]: !0, [ar]: Tn, [gr]: tc, [An]: '{Region}' }] },
  Ty = { [qr]: [{ [hr]: !0, [ar]: Tn, [gr]: Oy, [An]: '{bucketArn#region}' }] },
  Za = { [qr]: [{ [hr]: !0, [ar]: Tn, [gr]: tc, [An]: '{bucketArn#region}' }] },
  WT = {
    [qr]: [
      { [hr]: !0, [ar]: ky, [gr]: ec, [Iy]: ['*'] },
      { [hr]: !0, [ar]: Tn, [gr]: ec, [An]: '{bucketArn#region}' },
    ],
  },
  vy = { [qr]: [{ [hr]: !0, [ar]: Tn, [gr]: Oy, [An]: '{Region}' }] },
  zT = [$s],
  KT = [{ [Re]: 'Endpoint' }],
  Ry = [dt],
  YT = [dt, 0, 7, !0],
  XT = [wn, 'resourceId[1]'],
  DB = ['*'],
  JT = {
    conditions: [
      [Sy, zT],
      [Rr, [{ [Re]: 'Accelerate' }, Ae]],
      [Rr, [UT, Ae]],
      [Rr, [FT, Ae]],
      [Sy, KT],
      [Sy, Ry],
      [Se, [{ fn: Bt, [se]: [{ fn: Wt, [se]: [dt, 0, 6, Ae] }, st] }, '--x-s3']],
      [Se, [{ fn: Bt, [se]: [{ fn: Wt, [se]: YT }, st] }, '--xa-s3']],
      [wT, zT, ZT],
      [Wt, YT, AT],
      [Se, [{ [Re]: AT }, '--op-s3']],
      [Wt, [dt, 8, 12, Ae], TT],
      [Wt, [dt, 32, 49, Ae], _d(2)],
      [Wt, [dt, 49, 50, Ae], ev],
      [Rr, [{ [Re]: 'ForcePathStyle' }, Ae]],
      [Se, [Cy, 'aws-cn']],
      [Ey, [FT, '.dualstack', st], '_s3e_ds'],
      [bn, [{ [Re]: _d(2) }, mr]],
      [Ey, [UT, '-fips', st], '_s3e_fips'],
      [
        Ey,
        [{ fn: Bt, [se]: [{ [Re]: 'DisableS3ExpressSessionAuth' }, mr] }, Tn, 'sigv4-s3express'],
        '_s3e_auth',
      ],
      [vT, [dt, mr]],
      ['parseURL', KT, tv],
      [Rr, [{ fn: Bt, [se]: [{ [Re]: 'UseS3ExpressControlEndpoint' }, mr] }, Ae]],
      [vT, [dt, Ae]],
      [Se, [{ fn: zt, [se]: [GT, 'scheme'] }, 'http']],
      [bn, [$s, mr]],
      ['aws.parseArn', Ry, rv],
      [zt, [{ fn: 'split', [se]: [dt, Cn, 0] }, '[-2]'], 's3expressAvailabilityZoneId'],
      [Se, [{ fn: Bt, [se]: [{ fn: Wt, [se]: [dt, 0, 4, mr] }, st] }, 'arn:']],
      [Se, [{ fn: Bt, [se]: [{ fn: Wt, [se]: [dt, 16, 18, Ae] }, st] }, Cn]],
      [Rr, [{ fn: zt, [se]: [GT, 'isIp'] }, Ae]],
      [Se, [{ fn: Bt, [se]: [{ fn: Wt, [se]: [dt, 21, 23, Ae] }, st] }, Cn]],
      [Se, [{ fn: Bt, [se]: [{ fn: Wt, [se]: [dt, 27, 29, Ae] }, st] }, Cn]],
      [Se, [{ [Re]: TT }, 'beta']],
      ['uriEncode', Ry, 'uri_encoded_bucket'],
      [bn, [$s, Ae]],
      [Rr, [{ fn: Bt, [se]: [{ [Re]: 'UseObjectLambdaEndpoint' }, mr] }, Ae]],
      [zt, [wn, 'resourceId[0]'], nv],
      [Se, [HT, st]],
      [Se, [HT, RT]],
      [zt, XT, xy(1)],
      [Se, [wy, st]],
      [Se, [Ed, st]],
      [Se, [{ fn: Bt, [se]: [{ fn: Wt, [se]: [dt, 14, 16, Ae] }, st] }, Cn]],
      [Se, [jT, 'e']],
      [Se, [jT, 'o']],
      [Se, [$s, 'aws-global']],
      [Se, [{ fn: Bt, [se]: [{ fn: Wt, [se]: [dt, 19, 21, Ae] }, st] }, Cn]],
      [Se, [Ay, Oy]],
      [Rr, [{ fn: Bt, [se]: [{ [Re]: 'DisableAccessPoints' }, mr] }, Ae]],
      [Se, [Ay, ec]],
      [wT, [Ed], IT],
      [bn, [wy, Ae]],
      [Se, [{ fn: Bt, [se]: [{ fn: Wt, [se]: [dt, 26, 28, Ae] }, st] }, Cn]],
      [Se, [{ fn: Bt, [se]: [{ fn: Wt, [se]: [dt, 15, 17, Ae] }, st] }, Cn]],
      [zt, [wn, 'resourceId[4]']],
      [Se, [{ fn: Bt, [se]: [{ fn: Wt, [se]: [dt, 20, 22, Ae] }, st] }, Cn]],
      [Rr, [{ [Re]: 'UseGlobalEndpoint' }, Ae]],
      [Se, [$s, ov]],
      [zt, XT, _d(1)],
      [Rr, [{ fn: Bt, [se]: [{ [Re]: 'UseArnRegion' }, Ae] }, Ae]],
      [bn, [{ [Re]: _d(1) }, mr]],
      [zt, [wn, 'resourceId[2]'], OT],
      [Se, [$s, Ed]],
      [Se, [{ fn: zt, [se]: [{ [Re]: IT }, ar] }, Cy]],
      [Rr, [{ [Re]: 'DisableMultiRegionAccessPoints' }, Ae]],
      [bn, [Ed, Ae]],
      [Se, [{ fn: zt, [se]: [wn, 'partition'] }, Cy]],
      [Se, [VT, st]],
      [Se, [Ay, tc]],
      [bn, [VT, mr]],
      [zt, [wn, 'resourceId[3]'], xy(2)],
      [bn, [wy, mr]],
      [Se, [{ [Re]: OT }, RT]],
      [bn, [{ [Re]: xy(2) }, mr]],
    ],
    results: [
      [H],
      [H, 'Accelerate cannot be used with FIPS'],
      [H, 'Cannot set dual-stack in combination with a custom endpoint.'],
      [H, 'A custom endpoint cannot be combined with FIPS'],
      [H, 'A custom endpoint cannot be combined with S3 Accelerate'],
      [H, 'Partition does not support FIPS'],
      [H, 'S3Express does not support S3 Accelerate.'],
      ['{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}', xd],
      [by, xd],
      [H, 'S3Express bucket name is not a valid virtual hostable name.'],
      [
        'https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}',
        qT,
      ],
      [
        'https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}',
        xd,
      ],
      [H, 'Unrecognized S3Express bucket name format.'],
      [Sd, xd],
      ['https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}', qT],
      [H, 'Expected a endpoint to be specified but no endpoint was found'],
      ['https://{Bucket}.ec2.{url#authority}', bd],
      ['https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}', bd],
      ['https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}', bd],
      ['https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}', bd],
      [H, 'Unrecognized hardware type: "Expected hardware type o or e but got {hardwareType}"'],
      [H, 'Invalid Outposts Bucket alias - it must be a valid bucket name.'],
      [H, 'Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`.'],
      [H, 'Custom endpoint `{Endpoint}` was not a valid URI'],
      [H, 'S3 Accelerate cannot be used in this region'],
      ['https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}', lt],
      ['https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}', qe],
      ['https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}', lt],
      ['https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}', qe],
      ['https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}', lt],
      ['https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}', qe],
      ['https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}', lt],
      ['https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}', qe],
      [kT, lt],
      [by, lt],
      [kT, qe],
      [by, qe],
      [DT, lt],
      [DT, qe],
      [NT, lt],
      [NT, qe],
      ['https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}', qe],
      [H, 'Invalid region: region was not a valid DNS name.'],
      [H, 'S3 Object Lambda does not support Dual-stack'],
      [H, 'S3 Object Lambda does not support S3 Accelerate'],
      [H, 'Access points are not supported for this operation'],
      [
        H,
        'Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`',
      ],
      [H, 'Invalid ARN: Missing account id'],
      [PT(1), Ty],
      [
        'https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}',
        Ty,
      ],
      [
        'https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}',
        Ty,
      ],
      [H, LT(1)],
      [
        H,
        'Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`',
      ],
      [H, 'Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)'],
      [
        H,
        'Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`',
      ],
      [H, 'Invalid ARN: The ARN may only contain a single resource component after `accesspoint`.'],
      [H, 'Invalid ARN: bucket ARN is missing a region'],
      [
        H,
        'Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided',
      ],
      [H, 'Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`'],
      [H, 'Access Points do not support S3 Accelerate'],
      [
        'https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}',
        Za,
      ],
      [
        'https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}',
        Za,
      ],
      [
        'https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}',
        Za,
      ],
      [PT(1), Za],
      [
        'https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}',
        Za,
      ],
      [H, 'Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}'],
      [H, 'S3 MRAP does not support dual-stack'],
      [H, 'S3 MRAP does not support FIPS'],
      [H, 'S3 MRAP does not support S3 Accelerate'],
      [H, 'Invalid configuration: Multi-Region Access Point ARNs are disabled.'],
      [
        'https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}',
        { [qr]: [{ [hr]: Ae, name: ky, [gr]: tc, [Iy]: DB }] },
      ],
      [
        H,
        'Client was configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`',
      ],
      [H, 'Invalid Access Point Name'],
      [H, 'S3 Outposts does not support Dual-stack'],
      [H, 'S3 Outposts does not support FIPS'],
      [H, 'S3 Outposts does not support S3 Accelerate'],
      [H, 'Invalid Arn: Outpost Access Point ARN contains sub resources'],
      ['https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}', WT],
      [
        'https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}',
        WT,
      ],
      [H, LT(2)],
      [H, 'Expected an outpost type `accesspoint`, found {outpostType}'],
      [H, 'Invalid ARN: expected an access point name'],
      [H, 'Invalid ARN: Expected a 4-component resource'],
      [H, 'Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`'],
      [H, 'Invalid ARN: The Outpost Id was not set'],
      [H, 'Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})'],
      [H, 'Invalid ARN: No ARN type specified'],
      [H, 'Invalid ARN: `{Bucket}` was not a valid ARN'],
      [H, 'Path-style addressing cannot be used with ARN buckets'],
      ['https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}', lt],
      ['https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}', qe],
      ['https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}', lt],
      ['https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}', qe],
      ['https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}', lt],
      ['https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}', qe],
      [MT, lt],
      [MT, qe],
      [BT, lt],
      [BT, qe],
      ['https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}', qe],
      [H, 'Path-style addressing cannot be used with S3 Accelerate'],
      [Sd, vy],
      ['https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}', vy],
      ['https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}', vy],
      ['https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}', lt],
      ['https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}', qe],
      ['https://s3-fips.us-east-1.{partitionResult#dnsSuffix}', lt],
      ['https://s3-fips.{Region}.{partitionResult#dnsSuffix}', qe],
      ['https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}', lt],
      ['https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}', qe],
      [Sd, lt],
      [Sd, qe],
      [$T, lt],
      [$T, qe],
      ['https://s3.{Region}.{partitionResult#dnsSuffix}', qe],
      [H, 'A region must be set when sending requests to S3.'],
    ],
  },
  NB = 2,
  m = 1e8,
  PB = new Int32Array([
    -1,
    1,
    -1,
    0,
    3,
    m + 115,
    1,
    424,
    4,
    2,
    272,
    5,
    3,
    233,
    6,
    4,
    85,
    7,
    5,
    15,
    8,
    8,
    9,
    m + 115,
    16,
    10,
    13,
    18,
    11,
    13,
    19,
    12,
    13,
    22,
    m + 14,
    13,
    35,
    14,
    m + 42,
    36,
    m + 103,
    435,
    6,
    271,
    16,
    7,
    270,
    17,
    8,
    19,
    18,
    14,
    501,
    106,
    9,
    20,
    24,
    10,
    21,
    24,
    11,
    22,
    24,
    12,
    23,
    24,
    13,
    547,
    24,
    14,
    77,
    25,
    20,
    73,
    26,
    26,
    27,
    78,
    37,
    28,
    m + 86,
    38,
    m + 86,
    29,
    39,
    47,
    30,
    48,
    m + 58,
    31,
    50,
    32,
    m + 85,
    51,
    33,
    136,
    55,
    m + 76,
    34,
    59,
    35,
    m + 84,
    60,
    39,
    36,
    61,
    37,
    m + 83,
    62,
    38,
    146,
    63,
    41,
    m + 46,
    61,
    40,
    m + 83,
    62,
    41,
    150,
    64,
    42,
    m + 54,
    66,
    43,
    m + 53,
    70,
    44,
    m + 52,
    71,
    45,
    m + 81,
    73,
    46,
    m + 80,
    74,
    m + 78,
    m + 79,
    40,
    48,
    m + 57,
    41,
    m + 57,
    49,
    42,
    185,
    50,
    48,
    62,
    51,
    49,
    m + 45,
    52,
    51,
    53,
    526,
    60,
    56,
    54,
    62,
    m + 55,
    55,
    63,
    57,
    m + 46,
    62,
    m + 55,
    57,
    64,
    58,
    m + 54,
    66,
    59,
    m + 53,
    69,
    60,
    m + 65,
    70,
    61,
    m + 52,
    72,
    m + 64,
    m + 51,
    49,
    m + 45,
    63,
    51,
    64,
    526,
    60,
    67,
    65,
    62,
    m + 55,
    66,
    63,
    68,
    m + 46,
    62,
    m + 55,
    68,
    64,
    69,
    m + 54,
    66,
    70,
    m + 53,
    68,
    m + 47,
    71,
    70,
    72,
    m + 52,
    72,
    m + 50,
    m + 51,
    25,
    74,
    m + 42,
    46,
    m + 39,
    75,
    57,
    76,
    m + 41,
    58,
    m + 40,
    m + 41,
    26,
    m + 88,
    78,
    28,
    m + 87,
    79,
    34,
    82,
    80,
    35,
    81,
    545,
    36,
    m + 103,
    m + 115,
    46,
    m + 97,
    83,
    57,
    84,
    m + 99,
    58,
    m + 98,
    m + 99,
    5,
    101,
    86,
    8,
    87,
    m + 115,
    16,
    88,
    89,
    18,
    91,
    89,
    19,
    90,
    92,
    21,
    97,
    95,
    19,
    93,
    92,
    21,
    98,
    95,
    21,
    97,
    94,
    22,
    m + 14,
    95,
    35,
    96,
    m + 42,
    36,
    m + 103,
    m + 42,
    22,
    m + 13,
    98,
    35,
    99,
    m + 42,
    36,
    m + 101,
    100,
    46,
    m + 110,
    m + 111,
    6,
    214,
    102,
    7,
    208,
    103,
    8,
    119,
    104,
    14,
    118,
    105,
    21,
    106,
    m + 23,
    26,
    107,
    502,
    37,
    108,
    m + 86,
    38,
    m + 86,
    109,
    39,
    112,
    110,
    48,
    m + 58,
    111,
    50,
    136,
    m + 85,
    40,
    113,
    m + 57,
    41,
    m + 57,
    114,
    42,
    115,
    500,
    48,
    m + 56,
    116,
    52,
    117,
    m + 72,
    65,
    m + 69,
    m + 72,
    21,
    501,
    m + 23,
    9,
    120,
    124,
    10,
    121,
    124,
    11,
    122,
    124,
    12,
    123,
    124,
    13,
    202,
    124,
    14,
    195,
    125,
    20,
    190,
    126,
    21,
    127,
    m + 23,
    23,
    128,
    129,
    24,
    189,
    129,
    26,
    130,
    197,
    37,
    131,
    m + 86,
    38,
    m + 86,
    132,
    39,
    159,
    133,
    48,
    m + 58,
    134,
    50,
    135,
    m + 85,
    51,
    141,
    136,
    55,
    m + 76,
    137,
    59,
    138,
    m + 84,
    60,
    m + 83,
    139,
    61,
    140,
    m + 83,
    63,
    m + 83,
    m + 46,
    55,
    m + 76,
    142,
    59,
    143,
    m + 84,
    60,
    148,
    144,
    61,
    145,
    m + 83,
    62,
    147,
    146,
    63,
    150,
    m + 46,
    63,
    153,
    m + 46,
    61,
    149,
    m + 83,
    62,
    153,
    150,
    64,
    151,
    m + 54,
    66,
    152,
    m + 53,
    70,
    m + 82,
    m + 52,
    64,
    154,
    m + 54,
    66,
    155,
    m + 53,
    70,
    156,
    m + 52,
    71,
    157,
    m + 81,
    73,
    158,
    m + 80,
    74,
    m + 77,
    m + 79,
    40,
    160,
    m + 57,
    41,
    m + 57,
    161,
    42,
    185,
    162,
    48,
    174,
    163,
    49,
    m + 45,
    164,
    51,
    165,
    526,
    60,
    168,
    166,
    62,
    m + 55,
    167,
    63,
    169,
    m + 46,
    62,
    m + 55,
    169,
    64,
    170,
    m + 54,
    66,
    171,
    m + 53,
    69,
    172,
    m + 65,
    70,
    173,
    m + 52,
    72,
    m + 63,
    m + 51,
    49,
    m + 45,
    175,
    51,
    176,
    526,
    60,
    179,
    177,
    62,
    m + 55,
    178,
    63,
    180,
    m + 46,
    62,
    m + 55,
    180,
    64,
    181,
    m + 54,
    66,
    182,
    m + 53,
    68,
    m + 47,
    183,
    70,
    184,
    m + 52,
    72,
    m + 48,
    m + 51,
    48,
    m + 56,
    186,
    52,
    187,
    m + 72,
    65,
    m + 69,
    188,
    67,
    m + 70,
    m + 71,
    25,
    m + 36,
    m + 42,
    21,
    191,
    m + 23,
    25,
    192,
    m + 42,
    30,
    194,
    193,
    46,
    m + 34,
    m + 36,
    46,
    m + 33,
    m + 35,
    21,
    196,
    m + 23,
    26,
    m + 88,
    197,
    28,
    m + 87,
    198,
    34,
    201,
    199,
    35,
    200,
    545,
    36,
    m + 101,
    m + 115,
    46,
    m + 95,
    m + 96,
    17,
    203,
    m + 22,
    20,
    204,
    m + 21,
    21,
    205,
    550,
    33,
    206,
    550,
    44,
    m + 16,
    207,
    45,
    m + 18,
    m + 20,
    8,
    209,
    215,
    16,
    210,
    220,
    18,
    211,
    220,
    19,
    212,
    224,
    20,
    213,
    227,
    21,
    231,
    401,
    8,
    218,
    215,
    19,
    216,
    m + 9,
    20,
    217,
    227,
    21,
    231,
    m + 9,
    16,
    219,
    220,
    18,
    223,
    220,
    19,
    221,
    224,
    20,
    222,
    227,
    21,
    231,
    m + 12,
    19,
    226,
    224,
    20,
    225,
    m + 9,
    21,
    m + 9,
    m + 12,
    20,
    230,
    227,
    21,
    228,
    m + 9,
    30,
    229,
    m + 9,
    34,
    m + 7,
    m + 9,
    21,
    231,
    415,
    30,
    232,
    m + 8,
    34,
    m + 7,
    m + 8,
    4,
    m + 2,
    234,
    5,
    235,
    480,
    6,
    271,
    236,
    7,
    270,
    237,
    8,
    238,
    491,
    9,
    239,
    243,
    10,
    240,
    243,
    11,
    241,
    243,
    12,
    242,
    243,
    13,
    547,
    243,
    14,
    266,
    244,
    20,
    264,
    245,
    26,
    246,
    267,
    37,
    247,
    m + 86,
    38,
    m + 86,
    248,
    39,
    249,
    518,
    40,
    250,
    m + 57,
    41,
    m + 57,
    251,
    42,
    538,
    252,
    48,
    m + 43,
    253,
    49,
    m + 45,
    254,
    51,
    255,
    526,
    60,
    258,
    256,
    62,
    m + 55,
    257,
    63,
    259,
    m + 46,
    62,
    m + 55,
    259,
    64,
    260,
    m + 54,
    66,
    261,
    m + 53,
    69,
    262,
    m + 65,
    70,
    263,
    m + 52,
    72,
    m + 62,
    m + 51,
    25,
    265,
    m + 42,
    46,
    m + 31,
    m + 32,
    26,
    m + 88,
    267,
    28,
    m + 87,
    268,
    34,
    269,
    544,
    46,
    m + 93,
    m + 94,
    8,
    397,
    m + 9,
    8,
    407,
    m + 9,
    3,
    346,
    273,
    4,
    m + 3,
    274,
    5,
    284,
    275,
    8,
    276,
    m + 115,
    15,
    m + 5,
    277,
    16,
    278,
    281,
    18,
    279,
    281,
    19,
    280,
    281,
    22,
    m + 14,
    281,
    35,
    282,
    m + 42,
    36,
    m + 102,
    283,
    46,
    m + 106,
    m + 107,
    6,
    405,
    285,
    7,
    395,
    286,
    8,
    295,
    287,
    14,
    501,
    288,
    26,
    289,
    502,
    37,
    290,
    m + 86,
    38,
    m + 86,
    291,
    39,
    292,
    307,
    40,
    293,
    m + 57,
    41,
    m + 57,
    294,
    42,
    335,
    500,
    9,
    296,
    300,
    10,
    297,
    300,
    11,
    298,
    300,
    12,
    299,
    300,
    13,
    394,
    300,
    14,
    339,
    301,
    15,
    m + 5,
    302,
    20,
    337,
    303,
    26,
    304,
    341,
    37,
    305,
    m + 86,
    38,
    m + 86,
    306,
    39,
    309,
    307,
    48,
    m + 58,
    308,
    50,
    m + 74,
    m + 85,
    40,
    310,
    m + 57,
    41,
    m + 57,
    311,
    42,
    335,
    312,
    48,
    324,
    313,
    49,
    m + 45,
    314,
    51,
    315,
    526,
    60,
    318,
    316,
    62,
    m + 55,
    317,
    63,
    319,
    m + 46,
    62,
    m + 55,
    319,
    64,
    320,
    m + 54,
    66,
    321,
    m + 53,
    69,
    322,
    m + 65,
    70,
    323,
    m + 52,
    72,
    m + 61,
    m + 51,
    49,
    m + 45,
    325,
    51,
    326,
    526,
    60,
    329,
    327,
    62,
    m + 55,
    328,
    63,
    330,
    m + 46,
    62,
    m + 55,
    330,
    64,
    331,
    m + 54,
    66,
    332,
    m + 53,
    68,
    m + 47,
    333,
    70,
    334,
    m + 52,
    72,
    m + 49,
    m + 51,
    48,
    m + 56,
    336,
    52,
    m + 67,
    m + 72,
    25,
    338,
    m + 42,
    46,
    m + 27,
    m + 28,
    15,
    m + 5,
    340,
    26,
    m + 88,
    341,
    28,
    m + 87,
    342,
    34,
    345,
    343,
    35,
    344,
    545,
    36,
    m + 102,
    m + 115,
    46,
    m + 91,
    m + 92,
    4,
    m + 2,
    347,
    5,
    357,
    348,
    8,
    349,
    m + 115,
    15,
    m + 5,
    350,
    16,
    351,
    354,
    18,
    352,
    354,
    19,
    353,
    354,
    22,
    m + 14,
    354,
    35,
    355,
    m + 42,
    36,
    m + 43,
    356,
    46,
    m + 104,
    m + 105,
    6,
    405,
    358,
    7,
    395,
    359,
    8,
    360,
    491,
    9,
    361,
    365,
    10,
    362,
    365,
    11,
    363,
    365,
    12,
    364,
    365,
    13,
    394,
    365,
    14,
    389,
    366,
    15,
    m + 5,
    367,
    20,
    387,
    368,
    26,
    369,
    391,
    37,
    370,
    m + 86,
    38,
    m + 86,
    371,
    39,
    372,
    518,
    40,
    373,
    m + 57,
    41,
    m + 57,
    374,
    42,
    538,
    375,
    48,
    m + 43,
    376,
    49,
    m + 45,
    377,
    51,
    378,
    526,
    60,
    381,
    379,
    62,
    m + 55,
    380,
    63,
    382,
    m + 46,
    62,
    m + 55,
    382,
    64,
    383,
    m + 54,
    66,
    384,
    m + 53,
    69,
    385,
    m + 65,
    70,
    386,
    m + 52,
    72,
    m + 60,
    m + 51,
    25,
    388,
    m + 42,
    46,
    m + 25,
    m + 26,
    15,
    m + 5,
    390,
    26,
    m + 88,
    391,
    28,
    m + 87,
    392,
    34,
    393,
    544,
    46,
    m + 89,
    m + 90,
    15,
    m + 5,
    547,
    8,
    396,
    m + 9,
    15,
    m + 5,
    397,
    16,
    398,
    410,
    18,
    399,
    410,
    19,
    400,
    410,
    20,
    401,
    m + 9,
    27,
    402,
    m + 12,
    29,
    m + 11,
    403,
    31,
    m + 11,
    404,
    32,
    m + 11,
    422,
    8,
    406,
    m + 9,
    15,
    m + 5,
    407,
    16,
    408,
    410,
    18,
    409,
    410,
    19,
    411,
    410,
    20,
    m + 12,
    m + 9,
    20,
    414,
    412,
    22,
    413,
    m + 9,
    34,
    m + 10,
    m + 9,
    22,
    416,
    415,
    27,
    419,
    m + 12,
    27,
    418,
    417,
    34,
    m + 10,
    m + 12,
    34,
    m + 10,
    419,
    43,
    m + 11,
    420,
    47,
    m + 11,
    421,
    53,
    m + 11,
    422,
    54,
    m + 11,
    423,
    56,
    m + 11,
    m + 12,
    2,
    m + 1,
    425,
    3,
    478,
    426,
    4,
    m + 4,
    427,
    5,
    438,
    428,
    8,
    429,
    m + 115,
    16,
    430,
    433,
    18,
    431,
    433,
    19,
    432,
    433,
    22,
    m + 14,
    433,
    35,
    434,
    m + 42,
    36,
    m + 44,
    435,
    46,
    m + 112,
    436,
    57,
    437,
    m + 114,
    58,
    m + 113,
    m + 114,
    6,
    m + 6,
    439,
    7,
    m + 6,
    440,
    8,
    450,
    441,
    14,
    501,
    442,
    26,
    443,
    502,
    37,
    444,
    m + 86,
    38,
    m + 86,
    445,
    39,
    446,
    465,
    40,
    447,
    m + 57,
    41,
    m + 57,
    448,
    42,
    471,
    449,
    48,
    m + 44,
    500,
    9,
    451,
    455,
    10,
    452,
    455,
    11,
    453,
    455,
    12,
    454,
    455,
    13,
    547,
    455,
    14,
    473,
    456,
    15,
    460,
    457,
    20,
    458,
    461,
    25,
    459,
    m + 42,
    46,
    m + 37,
    m + 38,
    20,
    540,
    461,
    26,
    462,
    474,
    37,
    463,
    m + 86,
    38,
    m + 86,
    464,
    39,
    467,
    465,
    48,
    m + 58,
    466,
    50,
    m + 75,
    m + 85,
    40,
    468,
    m + 57,
    41,
    m + 57,
    469,
    42,
    471,
    470,
    48,
    m + 44,
    524,
    48,
    m + 44,
    472,
    52,
    m + 68,
    m + 72,
    26,
    m + 88,
    474,
    28,
    m + 87,
    475,
    34,
    m + 100,
    476,
    35,
    477,
    545,
    36,
    m + 44,
    m + 115,
    4,
    m + 2,
    479,
    5,
    488,
    480,
    8,
    481,
    m + 115,
    16,
    482,
    485,
    18,
    483,
    485,
    19,
    484,
    485,
    22,
    m + 14,
    485,
    35,
    486,
    m + 42,
    36,
    m + 43,
    487,
    46,
    m + 108,
    m + 109,
    6,
    m + 6,
    489,
    7,
    m + 6,
    490,
    8,
    503,
    491,
    14,
    501,
    492,
    26,
    493,
    502,
    37,
    494,
    m + 86,
    38,
    m + 86,
    495,
    39,
    496,
    518,
    40,
    497,
    m + 57,
    41,
    m + 57,
    498,
    42,
    538,
    499,
    48,
    m + 43,
    500,
    49,
    m + 45,
    526,
    26,
    m + 88,
    502,
    28,
    m + 87,
    m + 115,
    9,
    504,
    508,
    10,
    505,
    508,
    11,
    506,
    508,
    12,
    507,
    508,
    13,
    547,
    508,
    14,
    541,
    509,
    15,
    513,
    510,
    20,
    511,
    514,
    25,
    512,
    m + 42,
    46,
    m + 29,
    m + 30,
    20,
    540,
    514,
    26,
    515,
    542,
    37,
    516,
    m + 86,
    38,
    m + 86,
    517,
    39,
    520,
    518,
    48,
    m + 58,
    519,
    50,
    m + 73,
    m + 85,
    40,
    521,
    m + 57,
    41,
    m + 57,
    522,
    42,
    538,
    523,
    48,
    m + 43,
    524,
    49,
    m + 45,
    525,
    51,
    529,
    526,
    60,
    m + 55,
    527,
    62,
    m + 55,
    528,
    63,
    m + 55,
    m + 46,
    60,
    532,
    530,
    62,
    m + 55,
    531,
    63,
    533,
    m + 46,
    62,
    m + 55,
    533,
    64,
    534,
    m + 54,
    66,
    535,
    m + 53,
    69,
    536,
    m + 65,
    70,
    537,
    m + 52,
    72,
    m + 59,
    m + 51,
    48,
    m + 43,
    539,
    52,
    m + 66,
    m + 72,
    25,
    m + 24,
    m + 42,
    26,
    m + 88,
    542,
    28,
    m + 87,
    543,
    34,
    m + 100,
    544,
    35,
    546,
    545,
    36,
    m + 42,
    m + 115,
    36,
    m + 43,
    m + 115,
    17,
    548,
    m + 22,
    20,
    549,
    m + 21,
    33,
    552,
    550,
    44,
    m + 17,
    551,
    45,
    m + 19,
    m + 20,
    44,
    m + 15,
    553,
    45,
    m + 15,
    m + 20,
  ]),
  sv = Io.from(PB, NB, JT.conditions, JT.results);
var LB = new Oo({
    size: 50,
    params: [
      'Accelerate',
      'Bucket',
      'DisableAccessPoints',
      'DisableMultiRegionAccessPoints',
      'DisableS3ExpressSessionAuth',
      'Endpoint',
      'ForcePathStyle',
      'Region',
      'UseArnRegion',
      'UseDualStack',
      'UseFIPS',
      'UseGlobalEndpoint',
      'UseObjectLambdaEndpoint',
      'UseS3ExpressControlEndpoint',
    ],
  }),
  Cd = (t, e = {}) => LB.get(t, () => da(sv, { endpointParams: t, logger: e.logger }));
Sn.aws = Ns;
var MB = (t) => async (e, r, n) => {
    if (!n)
      throw new Error('Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`');
    let o = await t(e, r, n),
      s = tt(r)?.commandInstance?.constructor?.getEndpointParameterInstructions;
    if (!s) throw new Error(`getEndpointParameterInstructions() is not defined on '${r.commandName}'`);
    let i = await qu(n, { getEndpointParameterInstructions: s }, e);
    return Object.assign(o, i);
  },
  BB = async (t, e, r) => ({
    operation: tt(e).operation,
    region:
      (await Le(t.region)()) ||
      (() => {
        throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
      })(),
  }),
  iv = MB(BB);
function av(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 's3', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function cv(t) {
  return {
    schemeId: 'aws.auth#sigv4a',
    signingProperties: { name: 's3', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
var $B = (t, e, r) => (o) => {
    let i = t(o).properties?.authSchemes;
    if (!i) return e(o);
    let a = [];
    for (let u of i) {
      let { name: l, properties: p = {}, ...f } = u,
        h = l.toLowerCase();
      l !== h && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${l}' to '${h}'`);
      let g;
      if (h === 'sigv4a') {
        g = 'aws.auth#sigv4a';
        let S = i.find((x) => {
          let w = x.name.toLowerCase();
          return w !== 'sigv4a' && w.startsWith('sigv4');
        });
        if (jo.sigv4aDependency() === 'none' && S) continue;
      } else if (h.startsWith('sigv4')) g = 'aws.auth#sigv4';
      else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${h}'`);
      let y = r[g];
      if (!y) throw new Error(`Could not find HttpAuthOption create function for '${g}'`);
      let _ = y(o);
      ((_.schemeId = g), (_.signingProperties = { ...(_.signingProperties || {}), ...f, ...p }), a.push(_));
    }
    return a;
  },
  UB = (t) => {
    let e = [];
    switch (t.operation) {
      default:
        (e.push(av(t)), e.push(cv(t)));
    }
    return e;
  },
  uv = $B(Cd, UB, { 'aws.auth#sigv4': av, 'aws.auth#sigv4a': cv }),
  lv = (t) => {
    let e = yd(t),
      r = hd(e);
    return Object.assign(r, { authSchemePreference: Le(t.authSchemePreference ?? []) });
  };
Ne();
er();
var dv = (t) =>
    Object.assign(t, {
      useFipsEndpoint: t.useFipsEndpoint ?? !1,
      useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
      forcePathStyle: t.forcePathStyle ?? !1,
      useAccelerateEndpoint: t.useAccelerateEndpoint ?? !1,
      useGlobalEndpoint: t.useGlobalEndpoint ?? !1,
      disableMultiregionAccessPoints: t.disableMultiregionAccessPoints ?? !1,
      defaultSigningName: 's3',
      clientContextParams: t.clientContextParams ?? {},
    }),
  pv = {
    ForcePathStyle: { type: 'clientContextParams', name: 'forcePathStyle' },
    UseArnRegion: { type: 'clientContextParams', name: 'useArnRegion' },
    DisableMultiRegionAccessPoints: { type: 'clientContextParams', name: 'disableMultiregionAccessPoints' },
    Accelerate: { type: 'clientContextParams', name: 'useAccelerateEndpoint' },
    DisableS3ExpressSessionAuth: { type: 'clientContextParams', name: 'disableS3ExpressSessionAuth' },
    UseGlobalEndpoint: { type: 'builtInParams', name: 'useGlobalEndpoint' },
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
  };
var tr = oa(pv, 'AmazonS3', 'S3Client', Ju),
  Wr = { Bucket: { type: 'contextParams', name: 'Bucket' }, Key: { type: 'contextParams', name: 'Key' } };
var fv = {
    DisableS3ExpressSessionAuth: { type: 'staticContextParams', value: !0 },
    Bucket: { type: 'contextParams', name: 'Bucket' },
  },
  mv = { Bucket: { type: 'contextParams', name: 'Bucket' } };
var wd = (t, e, r, n) => [Vo(r)],
  Ad = (t, e, r, n) => [Vo(r), Ya(r)];
var hv = (t, e, r, n) => [
  ja(r, {
    requestAlgorithmMember: { httpHeader: 'x-amz-sdk-checksum-algorithm', name: 'ChecksumAlgorithm' },
    requestChecksumRequired: !0,
  }),
  Vo(r),
];
var gv = (t, e, r, n) => [
  ja(r, {
    requestAlgorithmMember: { httpHeader: 'x-amz-sdk-checksum-algorithm', name: 'ChecksumAlgorithm' },
    requestChecksumRequired: !1,
  }),
  zg(r),
  Vo(r),
  Ya(r),
];
var yv = (t, e, r, n) => [
  ja(r, {
    requestAlgorithmMember: { httpHeader: 'x-amz-sdk-checksum-algorithm', name: 'ChecksumAlgorithm' },
    requestChecksumRequired: !1,
  }),
  Vo(r),
  Ya(r),
];
Ve();
Ne();
var Pe = class t extends vo {
  static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceException';
  constructor(e) {
    (super(e), Object.setPrototypeOf(this, t.prototype));
  }
};
var Td = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#NoSuchUpload';
    name = 'NoSuchUpload';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'NoSuchUpload', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype));
    }
  },
  vd = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#AccessDenied';
    name = 'AccessDenied';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'AccessDenied', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype));
    }
  },
  Rd = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#ObjectNotInActiveTierError';
    name = 'ObjectNotInActiveTierError';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ObjectNotInActiveTierError', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Id = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#BucketAlreadyExists';
    name = 'BucketAlreadyExists';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BucketAlreadyExists', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Od = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#BucketAlreadyOwnedByYou';
    name = 'BucketAlreadyOwnedByYou';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BucketAlreadyOwnedByYou', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  kd = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#NoSuchBucket';
    name = 'NoSuchBucket';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'NoSuchBucket', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype));
    }
  },
  Dd = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#NoSuchKey';
    name = 'NoSuchKey';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'NoSuchKey', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype));
    }
  },
  Nd = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#InvalidObjectState';
    name = 'InvalidObjectState';
    $fault = 'client';
    StorageClass;
    AccessTier;
    constructor(e) {
      (super({ name: 'InvalidObjectState', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype),
        (this.StorageClass = e.StorageClass),
        (this.AccessTier = e.AccessTier));
    }
  },
  Pd = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#NoSuchAnnotation';
    name = 'NoSuchAnnotation';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'NoSuchAnnotation', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ld = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#NotFound';
    name = 'NotFound';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'NotFound', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype));
    }
  },
  Md = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#InvalidPrefix';
    name = 'InvalidPrefix';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidPrefix', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype));
    }
  },
  Bd = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#EncryptionTypeMismatch';
    name = 'EncryptionTypeMismatch';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'EncryptionTypeMismatch', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  $d = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#InvalidRequest';
    name = 'InvalidRequest';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidRequest', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ud = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#InvalidWriteOffset';
    name = 'InvalidWriteOffset';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidWriteOffset', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Fd = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#TooManyParts';
    name = 'TooManyParts';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TooManyParts', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype));
    }
  },
  Gd = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#AnnotationLimitExceeded';
    name = 'AnnotationLimitExceeded';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'AnnotationLimitExceeded', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Hd = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#AnnotationNameTooLong';
    name = 'AnnotationNameTooLong';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'AnnotationNameTooLong', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  jd = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#InvalidAnnotationName';
    name = 'InvalidAnnotationName';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidAnnotationName', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Vd = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#UnsupportedMediaType';
    name = 'UnsupportedMediaType';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'UnsupportedMediaType', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  qd = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#IdempotencyParameterMismatch';
    name = 'IdempotencyParameterMismatch';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'IdempotencyParameterMismatch', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Wd = class t extends Pe {
    static shapeId = 'com.amazonaws.s3#ObjectAlreadyInActiveTierError';
    name = 'ObjectAlreadyInActiveTierError';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ObjectAlreadyInActiveTierError', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  };
var FB = 'Account',
  GB = 'AnalyticsAndOperator',
  zd = 'AccelerateConfiguration',
  hp = 'AccessControlList',
  Us = 'ACL',
  Rv = 'AnalyticsConfigurationList',
  qo = 'AccessControlPolicy',
  Iv = 'AccessControlTranslation',
  rc = 'AnalyticsConfiguration',
  HB = 'AnnotationCount',
  jB = 'AccessDenied',
  Ov = 'AbortDate',
  VB = 'AnnotationDirective',
  kv = 'AnnotationEntry',
  qB = 'AnalyticsExportDestination',
  WB = 'AnalyticsFilter',
  zB = 'AllowedHeaders',
  KB = 'AllowedHeader',
  YB = 'AccountId',
  Dv = 'AbortIncompleteMultipartUpload',
  _v = 'AccessKeyId',
  XB = 'AnnotationList',
  JB = 'AnnotationLimitExceeded',
  QB = 'AllowedMethods',
  ZB = 'AbortMultipartUpload',
  e3 = 'AbortMultipartUploadOutput',
  t3 = 'AbortMultipartUploadRequest',
  r3 = 'AllowedMethod',
  ic = 'AnnotationName',
  n3 = 'AnnotationNameTooLong',
  o3 = 'AllowedOrigins',
  s3 = 'AllowedOrigin',
  Nv = 'AnnotationPayload',
  i3 = 'AccessPointAlias',
  Pv = 'AccessPointArn',
  Lv = 'AnnotationPrefix',
  a3 = 'AllowQuotedRecordDelimiter',
  Fy = 'AcceptRanges',
  Mv = 'AbortRuleId',
  Kd = 'AbacStatus',
  c3 = 'AnalyticsS3BucketDestination',
  u3 = 'ApplyServerSideEncryptionByDefault',
  l3 = 'ArchiveStatus',
  Bv = 'AccessTier',
  Yd = 'AnnotationTableConfiguration',
  $v = 'AnnotationTableConfigurationResult',
  d3 = 'AnnotationTableConfigurationUpdates',
  ac = 'And',
  p3 = 'Annotations',
  T = 'Bucket',
  Gy = 'BucketArn',
  f3 = 'BucketAlreadyExists',
  m3 = 'BucketAccountId',
  h3 = 'BucketAlreadyOwnedByYou',
  Uv = 'BlockedEncryptionTypes',
  Hy = 'BypassGovernanceRetention',
  g3 = 'BucketInfo',
  $t = 'BucketKeyEnabled',
  y3 = 'BucketLifecycleConfiguration',
  _3 = 'BucketLocationName',
  Xd = 'BucketLoggingStatus',
  S3 = 'BucketLocationType',
  E3 = 'BucketNamespace',
  x3 = 'BucketName',
  Fv = 'BytesProcessed',
  Sv = 'BlockPublicAcls',
  Ev = 'BlockPublicPolicy',
  jy = 'BucketRegion',
  Gv = 'BytesReturned',
  Hv = 'BytesScanned',
  cc = 'Body',
  Vy = 'Buckets',
  jv = 'Checksum',
  ne = 'ChecksumAlgorithm',
  b3 = 'CannedACL',
  C3 = 'CreateBucket',
  Dy = 'CreateBucketConfiguration',
  w3 = 'CreateBucketMetadataConfiguration',
  A3 = 'CreateBucketMetadataConfigurationRequest',
  T3 = 'CreateBucketMetadataTableConfiguration',
  v3 = 'CreateBucketMetadataTableConfigurationRequest',
  R3 = 'CreateBucketOutput',
  I3 = 'CreateBucketRequest',
  Fs = 'CacheControl',
  pt = 'ChecksumCRC32',
  ft = 'ChecksumCRC32C',
  mt = 'ChecksumCRC64NVME',
  uc = 'Cache-Control',
  O3 = 'CreationDate',
  lc = 'Content-Disposition',
  Gs = 'ContentDisposition',
  k3 = 'ContinuationEvent',
  dc = 'Content-Encoding',
  Hs = 'ContentEncoding',
  D3 = 'CloudFunction',
  N3 = 'CloudFunctionConfiguration',
  js = 'ContentLanguage',
  pc = 'Content-Language',
  Vs = 'Content-Length',
  qs = 'ContentLength',
  Ie = 'Content-MD5',
  ht = 'ChecksumMD5',
  Oe = 'ContentMD5',
  P3 = 'CompletedMultipartUpload',
  L3 = 'CompleteMultipartUploadOutput',
  M3 = 'CreateMultipartUploadOutput',
  B3 = 'CompleteMultipartUploadResult',
  $3 = 'CompleteMultipartUploadRequest',
  U3 = 'CreateMultipartUploadRequest',
  Vv = 'CompleteMultipartUpload',
  F3 = 'CreateMultipartUpload',
  qy = 'ChecksumMode',
  G3 = 'CopyObject',
  H3 = 'CopyObjectOutput',
  qv = 'CopyObjectResult',
  Jd = 'CORSConfiguration',
  Wy = 'CORSRules',
  zy = 'CORSRule',
  j3 = 'CopyObjectRequest',
  V3 = 'CommonPrefix',
  q3 = 'CommonPrefixList',
  W3 = 'CompletedPartList',
  Wv = 'CopyPartResult',
  z3 = 'CompletedPart',
  gp = 'CommonPrefixes',
  Ky = 'ContentRange',
  K3 = 'ConfirmRemoveSelfBucketAccess',
  zv = 'Content-Range',
  Ws = 'ConfigurationState',
  gt = 'ChecksumSHA1',
  yt = 'ChecksumSHA256',
  _t = 'ChecksumSHA512',
  Kv = 'CopySourceIfMatch',
  Yv = 'CopySourceIfModifiedSince',
  Xv = 'CopySourceIfNoneMatch',
  Jv = 'CopySourceIfUnmodifiedSince',
  Y3 = 'CreateSessionOutput',
  X3 = 'CreateSessionResult',
  J3 = 'CopySourceRange',
  Q3 = 'CreateSessionRequest',
  Qv = 'CopySourceSSECustomerAlgorithm',
  Yy = 'CopySourceSSECustomerKey',
  Zv = 'CopySourceSSECustomerKeyMD5',
  eR = 'CSV',
  tR = 'CopySourceVersionId',
  Z3 = 'CSVInput',
  e2 = 'CSVOutput',
  rR = 'CopySource',
  t2 = 'CreateSession',
  Kt = 'ChecksumType',
  fc = 'Content-Type',
  r2 = 'ClientToken',
  zs = 'ContentType',
  n2 = 'CompressionType',
  Ut = 'ContinuationToken',
  St = 'ChecksumXXHASH64',
  Et = 'ChecksumXXHASH3',
  xt = 'ChecksumXXHASH128',
  nR = 'Condition',
  o2 = 'Code',
  s2 = 'Comments',
  oR = 'Contents',
  i2 = 'Cont',
  xv = 'Credentials',
  Wo = 'Days',
  a2 = 'DaysAfterInitiation',
  c2 = 'DeleteBucket',
  u2 = 'DeleteBucketAnalyticsConfiguration',
  l2 = 'DeleteBucketAnalyticsConfigurationRequest',
  d2 = 'DeleteBucketCors',
  p2 = 'DeleteBucketCorsRequest',
  f2 = 'DeleteBucketEncryption',
  m2 = 'DeleteBucketEncryptionRequest',
  h2 = 'DeleteBucketInventoryConfiguration',
  g2 = 'DeleteBucketInventoryConfigurationRequest',
  y2 = 'DeleteBucketIntelligentTieringConfiguration',
  _2 = 'DeleteBucketIntelligentTieringConfigurationRequest',
  S2 = 'DeleteBucketLifecycle',
  E2 = 'DeleteBucketLifecycleRequest',
  x2 = 'DeleteBucketMetadataConfiguration',
  b2 = 'DeleteBucketMetadataConfigurationRequest',
  C2 = 'DeleteBucketMetricsConfigurationRequest',
  w2 = 'DeleteBucketMetricsConfiguration',
  A2 = 'DeleteBucketMetadataTableConfiguration',
  T2 = 'DeleteBucketMetadataTableConfigurationRequest',
  v2 = 'DeleteBucketOwnershipControls',
  R2 = 'DeleteBucketOwnershipControlsRequest',
  I2 = 'DeleteBucketPolicy',
  O2 = 'DeleteBucketPolicyRequest',
  k2 = 'DeleteBucketRequest',
  D2 = 'DeleteBucketReplicationRequest',
  N2 = 'DeleteBucketReplication',
  P2 = 'DeleteBucketTagging',
  L2 = 'DeleteBucketTaggingRequest',
  M2 = 'DeleteBucketWebsite',
  B2 = 'DeleteBucketWebsiteRequest',
  $2 = 'DataExport',
  U2 = 'DefaultEventHold',
  F2 = 'DestinationIfMatch',
  G2 = 'DestinationIfModifiedSince',
  H2 = 'DestinationIfNoneMatch',
  j2 = 'DestinationIfUnmodifiedSince',
  zo = 'DeleteMarker',
  V2 = 'DeleteMarkerEntry',
  sR = 'DeleteMarkerReplication',
  q2 = 'DeleteMarkerVersionId',
  iR = 'DeleteMarkers',
  Xy = 'DisplayName',
  W2 = 'DeletedObject',
  z2 = 'DeleteObjectAnnotation',
  K2 = 'DeleteObjectAnnotationOutput',
  Y2 = 'DeleteObjectAnnotationRequest',
  X2 = 'DeleteObjectOutput',
  J2 = 'DeleteObjectsOutput',
  Q2 = 'DeleteObjectRequest',
  Z2 = 'DeleteObjectsRequest',
  e$ = 'DeleteObjectTagging',
  t$ = 'DeleteObjectTaggingOutput',
  r$ = 'DeleteObjectTaggingRequest',
  n$ = 'DeletedObjects',
  o$ = 'DeleteObject',
  s$ = 'DeleteObjects',
  i$ = 'DeletePublicAccessBlock',
  a$ = 'DeletePublicAccessBlockRequest',
  c$ = 'DataRedundancy',
  aR = 'DefaultRetention',
  u$ = 'DeleteResult',
  cR = 'DestinationResult',
  uR = 'Date',
  Ny = 'Delete',
  l$ = 'Deleted',
  co = 'Delimiter',
  yp = 'Destination',
  d$ = 'Description',
  lR = 'Details',
  Ks = 'Error',
  p$ = 'EmailAddress',
  dR = 'EventBridgeConfiguration',
  I = 'ExpectedBucketOwner',
  Ko = 'EncryptionConfiguration',
  pR = 'ErrorCode',
  f$ = 'ErrorDetails',
  Jy = 'ErrorDocument',
  m$ = 'EndEvent',
  h$ = 'ExposeHeaders',
  fR = 'EventHoldDuration',
  g$ = 'EventHold',
  y$ = 'ExposeHeader',
  mR = 'ErrorMessage',
  _$ = 'ExpiredObjectDeleteMarker',
  hR = 'ExistingObjectReplication',
  Qd = 'ExpiresString',
  gR = 'ExpectedSourceBucketOwner',
  $e = 'ETag',
  S$ = 'EncryptionTypeList',
  E$ = 'EncryptionTypeMismatch',
  Qy = 'EncryptionType',
  uo = 'EncodingType',
  x$ = 'EventThreshold',
  yR = 'ExpressionType',
  Zy = 'Encryption',
  b$ = 'Enabled',
  _R = 'End',
  SR = 'Errors',
  e_ = 'Events',
  t_ = 'Event',
  zr = 'Expiration',
  Ir = 'Expires',
  ER = 'Expression',
  vn = 'Filter',
  xR = 'FieldDelimiter',
  C$ = 'FileHeaderInfo',
  w$ = 'FetchOwner',
  bR = 'FilterRule',
  A$ = 'FilterRuleList',
  T$ = 'FilterRules',
  v$ = 'Field',
  CR = 'Format',
  R$ = 'Frequency',
  _p = 'Grants',
  I$ = 'GetBucketAbac',
  O$ = 'GetBucketAccelerateConfiguration',
  k$ = 'GetBucketAccelerateConfigurationOutput',
  D$ = 'GetBucketAnalyticsConfigurationOutput',
  N$ = 'GetBucketAccelerateConfigurationRequest',
  P$ = 'GetBucketAnalyticsConfigurationRequest',
  L$ = 'GetBucketAnalyticsConfiguration',
  M$ = 'GetBucketAbacOutput',
  B$ = 'GetBucketAclOutput',
  $$ = 'GetBucketAbacRequest',
  U$ = 'GetBucketAclRequest',
  F$ = 'GetBucketAcl',
  G$ = 'GetBucketCors',
  H$ = 'GetBucketCorsOutput',
  j$ = 'GetBucketCorsRequest',
  V$ = 'GetBucketEncryption',
  q$ = 'GetBucketEncryptionOutput',
  W$ = 'GetBucketEncryptionRequest',
  z$ = 'GetBucketInventoryConfiguration',
  K$ = 'GetBucketInventoryConfigurationOutput',
  Y$ = 'GetBucketInventoryConfigurationRequest',
  X$ = 'GetBucketIntelligentTieringConfiguration',
  J$ = 'GetBucketIntelligentTieringConfigurationOutput',
  Q$ = 'GetBucketIntelligentTieringConfigurationRequest',
  Z$ = 'GetBucketLocation',
  eU = 'GetBucketLifecycleConfiguration',
  tU = 'GetBucketLifecycleConfigurationOutput',
  rU = 'GetBucketLifecycleConfigurationRequest',
  nU = 'GetBucketLocationOutput',
  oU = 'GetBucketLoggingOutput',
  sU = 'GetBucketLocationRequest',
  iU = 'GetBucketLoggingRequest',
  aU = 'GetBucketLogging',
  cU = 'GetBucketMetadataConfiguration',
  uU = 'GetBucketMetadataConfigurationOutput',
  lU = 'GetBucketMetricsConfigurationOutput',
  wR = 'GetBucketMetadataConfigurationResult',
  dU = 'GetBucketMetadataConfigurationRequest',
  pU = 'GetBucketMetricsConfigurationRequest',
  fU = 'GetBucketMetricsConfiguration',
  mU = 'GetBucketMetadataTableConfiguration',
  hU = 'GetBucketMetadataTableConfigurationOutput',
  AR = 'GetBucketMetadataTableConfigurationResult',
  gU = 'GetBucketMetadataTableConfigurationRequest',
  yU = 'GetBucketNotificationConfiguration',
  _U = 'GetBucketNotificationConfigurationRequest',
  SU = 'GetBucketOwnershipControls',
  EU = 'GetBucketOwnershipControlsOutput',
  xU = 'GetBucketOwnershipControlsRequest',
  bU = 'GetBucketPolicy',
  CU = 'GetBucketPolicyOutput',
  wU = 'GetBucketPolicyRequest',
  AU = 'GetBucketPolicyStatus',
  TU = 'GetBucketPolicyStatusOutput',
  vU = 'GetBucketPolicyStatusRequest',
  RU = 'GetBucketReplication',
  IU = 'GetBucketReplicationOutput',
  OU = 'GetBucketRequestPayment',
  kU = 'GetBucketRequestPaymentOutput',
  DU = 'GetBucketRequestPaymentRequest',
  NU = 'GetBucketReplicationRequest',
  PU = 'GetBucketTagging',
  LU = 'GetBucketTaggingOutput',
  MU = 'GetBucketTaggingRequest',
  BU = 'GetBucketVersioning',
  $U = 'GetBucketVersioningOutput',
  UU = 'GetBucketVersioningRequest',
  FU = 'GetBucketWebsite',
  GU = 'GetBucketWebsiteOutput',
  HU = 'GetBucketWebsiteRequest',
  Ys = 'GrantFullControl',
  TR = 'GlacierJobParameters',
  jU = 'GetObject',
  VU = 'GetObjectAcl',
  qU = 'GetObjectAclOutput',
  WU = 'GetObjectAnnotationOutput',
  zU = 'GetObjectAttributesOutput',
  KU = 'GetObjectAttributesParts',
  YU = 'GetObjectAclRequest',
  XU = 'GetObjectAnnotationRequest',
  JU = 'GetObjectAttributesResponse',
  QU = 'GetObjectAttributesRequest',
  ZU = 'GetObjectAnnotation',
  e4 = 'GetObjectAttributes',
  t4 = 'GetObjectLockConfiguration',
  r4 = 'GetObjectLockConfigurationOutput',
  n4 = 'GetObjectLockConfigurationRequest',
  o4 = 'GetObjectLegalHold',
  s4 = 'GetObjectLegalHoldOutput',
  i4 = 'GetObjectLegalHoldRequest',
  a4 = 'GetObjectOutput',
  c4 = 'GetObjectRequest',
  u4 = 'GetObjectRetentionOutput',
  l4 = 'GetObjectRetentionRequest',
  d4 = 'GetObjectRetention',
  p4 = 'GetObjectTagging',
  f4 = 'GetObjectTaggingOutput',
  m4 = 'GetObjectTorrentOutput',
  h4 = 'GetObjectTaggingRequest',
  g4 = 'GetObjectTorrentRequest',
  y4 = 'GetObjectTorrent',
  _4 = 'GetPublicAccessBlock',
  S4 = 'GetPublicAccessBlockOutput',
  E4 = 'GetPublicAccessBlockRequest',
  Xs = 'GrantRead',
  Js = 'GrantReadACP',
  r_ = 'GrantWrite',
  Qs = 'GrantWriteACP',
  n_ = 'Grant',
  o_ = 'Grantee',
  x4 = 'HeadBucket',
  b4 = 'HeadBucketOutput',
  C4 = 'HeadBucketRequest',
  w4 = 'HttpErrorCodeReturnedEquals',
  vR = 'HostName',
  A4 = 'HeadObject',
  T4 = 'HeadObjectOutput',
  v4 = 'HeadObjectRequest',
  R4 = 'HttpRedirectCode',
  it = 'Id',
  I4 = 'InvalidAnnotationName',
  nc = 'InventoryConfiguration',
  RR = 'InventoryConfigurationList',
  Zs = 'ID',
  s_ = 'IndexDocument',
  O4 = 'InventoryDestination',
  k4 = 'IsEnabled',
  D4 = 'InventoryEncryption',
  N4 = 'InventoryFilter',
  IR = 'IsLatest',
  ei = 'IfMatch',
  P4 = 'IfMatchInitiatedTime',
  L4 = 'IfMatchLastModifiedTime',
  M4 = 'IfMatchSize',
  i_ = 'If-Modified-Since',
  OR = 'IfModifiedSince',
  B4 = 'InitiateMultipartUploadResult',
  Yo = 'If-Match',
  mc = 'IfNoneMatch',
  ti = 'If-None-Match',
  $4 = 'InventoryOptionalFields',
  U4 = 'InvalidObjectState',
  F4 = 'IncludedObjectVersions',
  G4 = 'InvalidPrefix',
  bv = 'IgnorePublicAcls',
  H4 = 'IdempotencyParameterMismatch',
  Cv = 'IsPublic',
  j4 = 'InvalidRequest',
  V4 = 'IsRestoreInProgress',
  a_ = 'InputSerialization',
  q4 = 'InventoryS3BucketDestination',
  W4 = 'InventorySchedule',
  Kr = 'IsTruncated',
  z4 = 'IntelligentTieringAndOperator',
  oc = 'IntelligentTieringConfiguration',
  kR = 'IntelligentTieringConfigurationList',
  DR = 'InventoryTableConfigurationResult',
  K4 = 'InventoryTableConfigurationUpdates',
  Zd = 'InventoryTableConfiguration',
  Y4 = 'IntelligentTieringFilter',
  NR = 'IfUnmodifiedSince',
  c_ = 'If-Unmodified-Since',
  X4 = 'InvalidWriteOffset',
  u_ = 'Initiator',
  J4 = 'Initiated',
  PR = 'JSON',
  Q4 = 'JSONInput',
  Z4 = 'JSONOutput',
  ep = 'JournalTableConfiguration',
  LR = 'JournalTableConfigurationResult',
  eF = 'JournalTableConfigurationUpdates',
  Y = 'Key',
  tF = 'KeyCount',
  rF = 'KeyId',
  nF = 'KmsKeyArn',
  Sp = 'KeyMarker',
  oF = 'KMSContext',
  sF = 'KMSKeyArn',
  iF = 'KMSKeyId',
  aF = 'KMSMasterKeyID',
  cF = 'KeyPrefixEquals',
  tp = 'Location',
  uF = 'ListAllMyBucketsResult',
  lF = 'ListAllMyDirectoryBucketsResult',
  dF = 'ListBuckets',
  pF = 'ListBucketAnalyticsConfigurations',
  fF = 'ListBucketAnalyticsConfigurationsOutput',
  mF = 'ListBucketAnalyticsConfigurationResult',
  hF = 'ListBucketAnalyticsConfigurationsRequest',
  gF = 'ListBucketInventoryConfigurations',
  yF = 'ListBucketInventoryConfigurationsOutput',
  _F = 'ListBucketInventoryConfigurationsRequest',
  SF = 'ListBucketIntelligentTieringConfigurations',
  EF = 'ListBucketIntelligentTieringConfigurationsOutput',
  xF = 'ListBucketIntelligentTieringConfigurationsRequest',
  bF = 'ListBucketMetricsConfigurations',
  CF = 'ListBucketMetricsConfigurationsOutput',
  wF = 'ListBucketMetricsConfigurationsRequest',
  AF = 'ListBucketsOutput',
  TF = 'ListBucketsRequest',
  MR = 'ListBucketResult',
  Py = 'LocationConstraint',
  Ly = 'LifecycleConfiguration',
  vF = 'ListDirectoryBuckets',
  RF = 'ListDirectoryBucketsOutput',
  IF = 'ListDirectoryBucketsRequest',
  l_ = 'LoggingEnabled',
  OF = 'LifecycleExpiration',
  kF = 'LambdaFunctionArn',
  DF = 'LambdaFunctionConfiguration',
  NF = 'LambdaFunctionConfigurationList',
  PF = 'LambdaFunctionConfigurations',
  rp = 'LegalHold',
  LF = 'LocationInfo',
  MF = 'ListInventoryConfigurationsResult',
  yr = 'LastModified',
  BF = 'ListMetricsConfigurationsResult',
  $F = 'LastModifiedTime',
  UF = 'ListMultipartUploads',
  FF = 'ListMultipartUploadsOutput',
  GF = 'ListMultipartUploadsResult',
  HF = 'ListMultipartUploadsRequest',
  Ep = 'Last-Modified',
  jF = 'ListObjects',
  VF = 'ListObjectAnnotations',
  qF = 'ListObjectAnnotationsOutput',
  WF = 'ListObjectAnnotationsRequest',
  zF = 'ListObjectsOutput',
  KF = 'ListObjectsRequest',
  YF = 'ListObjectsV2',
  XF = 'ListObjectsV2Output',
  JF = 'ListObjectVersionsOutput',
  QF = 'ListObjectsV2Request',
  ZF = 'ListObjectVersionsRequest',
  eG = 'ListObjectVersions',
  tG = 'ListParts',
  rG = 'ListPartsOutput',
  nG = 'ListPartsResult',
  oG = 'ListPartsRequest',
  sG = 'LifecycleRule',
  iG = 'LifecycleRuleAndOperator',
  aG = 'LifecycleRuleFilter',
  cG = 'LifecycleRules',
  uG = 'ListVersionsResult',
  ri = 'Metadata',
  lG = 'MetricsAndOperator',
  BR = 'MaxAnnotationResults',
  dG = 'MaxAgeSeconds',
  pG = 'MaxBuckets',
  My = 'MetadataConfiguration',
  $R = 'MetricsConfigurationList',
  UR = 'MetadataConfigurationResult',
  sc = 'MetricsConfiguration',
  fG = 'MetadataDirective',
  mG = 'MaxDirectoryBuckets',
  FR = 'MfaDelete',
  GR = 'MetadataEntry',
  hG = 'MetricsFilter',
  d_ = 'MFA',
  HR = 'MFADelete',
  ni = 'MaxKeys',
  p_ = 'MissingMeta',
  gG = 'MpuObjectSize',
  xp = 'MaxParts',
  By = 'MetadataTableConfiguration',
  jR = 'MetadataTableConfigurationResult',
  yG = 'MetadataTableEncryptionConfiguration',
  VR = 'MultipartUpload',
  _G = 'MultipartUploadList',
  qR = 'MaxUploads',
  WR = 'Marker',
  zR = 'Metrics',
  SG = 'Message',
  EG = 'Minutes',
  KR = 'Mode',
  Xo = 'Name',
  $y = 'NotificationConfiguration',
  xG = 'NotificationConfigurationFilter',
  oi = 'NextContinuationToken',
  YR = 'NoncurrentDays',
  bG = 'NonEmptyKmsKeyArnString',
  CG = 'NotFound',
  XR = 'NextKeyMarker',
  wG = 'NextMarker',
  JR = 'NewerNoncurrentVersions',
  QR = 'NextPartNumberMarker',
  AG = 'NoSuchAnnotation',
  TG = 'NoSuchBucket',
  vG = 'NoSuchKey',
  RG = 'NoSuchUpload',
  IG = 'NextUploadIdMarker',
  ZR = 'NoncurrentVersionExpiration',
  OG = 'NextVersionIdMarker',
  kG = 'NoncurrentVersionTransitions',
  DG = 'NoncurrentVersionTransitionList',
  eI = 'NoncurrentVersionTransition',
  kr = 'Owner',
  NG = 'ObjectAttributes',
  PG = 'ObjectAlreadyInActiveTierError',
  np = 'OwnershipControls',
  LG = 'OwnershipControlsRule',
  MG = 'OwnershipControlsRules',
  tI = 'ObjectEncryption',
  BG = 'OptionalFields',
  $G = 'ObjectIdentifier',
  UG = 'ObjectIdentifierList',
  rI = 'ObjectIfMatch',
  nI = 'OutputLocation',
  op = 'ObjectLockConfiguration',
  FG = 'ObjectLockEnabled',
  GG = 'ObjectLockEnabledForBucket',
  hc = 'ObjectLockEventHold',
  gc = 'ObjectLockEventHoldDurationDays',
  yc = 'ObjectLockEventHoldDurationYears',
  HG = 'ObjectLockLegalHold',
  si = 'ObjectLockLegalHoldStatus',
  ii = 'ObjectLockMode',
  jG = 'ObjectLockRetention',
  ai = 'ObjectLockRetainUntilDate',
  VG = 'ObjectLockRule',
  qG = 'ObjectList',
  WG = 'ObjectNotInActiveTierError',
  oI = 'ObjectOwnership',
  f_ = 'OptionalObjectAttributes',
  zG = 'ObjectParts',
  KG = 'ObjectPart',
  YG = 'ObjectSize',
  sI = 'ObjectSizeGreaterThan',
  iI = 'ObjectSizeLessThan',
  XG = 'OutputSchemaVersion',
  m_ = 'OutputSerialization',
  JG = 'ObjectVersion',
  bp = 'ObjectVersionId',
  QG = 'ObjectVersionList',
  ZG = 'Objects',
  aI = 'Object',
  ke = 'Prefix',
  sp = 'PublicAccessBlockConfiguration',
  eH = 'PutBucketAbac',
  tH = 'PutBucketAccelerateConfiguration',
  rH = 'PutBucketAccelerateConfigurationRequest',
  nH = 'PutBucketAnalyticsConfigurationRequest',
  oH = 'PutBucketAnalyticsConfiguration',
  sH = 'PutBucketAbacRequest',
  iH = 'PutBucketAclRequest',
  aH = 'PutBucketAcl',
  cH = 'PutBucketCors',
  uH = 'PutBucketCorsRequest',
  lH = 'PutBucketEncryption',
  dH = 'PutBucketEncryptionRequest',
  pH = 'PutBucketInventoryConfiguration',
  fH = 'PutBucketInventoryConfigurationRequest',
  mH = 'PutBucketIntelligentTieringConfiguration',
  hH = 'PutBucketIntelligentTieringConfigurationRequest',
  gH = 'PutBucketLogging',
  yH = 'PutBucketLifecycleConfiguration',
  _H = 'PutBucketLifecycleConfigurationOutput',
  SH = 'PutBucketLifecycleConfigurationRequest',
  EH = 'PutBucketLoggingRequest',
  xH = 'PutBucketMetricsConfiguration',
  bH = 'PutBucketMetricsConfigurationRequest',
  CH = 'PutBucketNotificationConfiguration',
  wH = 'PutBucketNotificationConfigurationRequest',
  AH = 'PutBucketOwnershipControls',
  TH = 'PutBucketOwnershipControlsRequest',
  vH = 'PutBucketPolicy',
  RH = 'PutBucketPolicyRequest',
  IH = 'PutBucketReplication',
  OH = 'PutBucketRequestPayment',
  kH = 'PutBucketRequestPaymentRequest',
  DH = 'PutBucketReplicationRequest',
  NH = 'PutBucketTagging',
  PH = 'PutBucketTaggingRequest',
  LH = 'PutBucketVersioning',
  MH = 'PutBucketVersioningRequest',
  BH = 'PutBucketWebsite',
  $H = 'PutBucketWebsiteRequest',
  Cp = 'PartsCount',
  UH = 'PartitionDateSource',
  FH = 'ProgressEvent',
  GH = 'ParquetInput',
  HH = 'PartsList',
  Jo = 'PartNumber',
  wp = 'PartNumberMarker',
  jH = 'PutObject',
  VH = 'PutObjectAcl',
  qH = 'PutObjectAclOutput',
  WH = 'PutObjectAnnotationOutput',
  zH = 'PutObjectAclRequest',
  KH = 'PutObjectAnnotationRequest',
  YH = 'PutObjectAnnotation',
  XH = 'PutObjectLockConfiguration',
  JH = 'PutObjectLockConfigurationOutput',
  QH = 'PutObjectLockConfigurationRequest',
  ZH = 'PutObjectLegalHold',
  e6 = 'PutObjectLegalHoldOutput',
  t6 = 'PutObjectLegalHoldRequest',
  r6 = 'PutObjectOutput',
  n6 = 'PutObjectRequest',
  o6 = 'PutObjectRetentionOutput',
  s6 = 'PutObjectRetentionRequest',
  i6 = 'PutObjectRetention',
  a6 = 'PutObjectTagging',
  c6 = 'PutObjectTaggingOutput',
  u6 = 'PutObjectTaggingRequest',
  ip = 'PartitionedPrefix',
  l6 = 'PutPublicAccessBlock',
  d6 = 'PutPublicAccessBlockRequest',
  cI = 'PolicyStatus',
  Ap = 'Parts',
  Tp = 'Part',
  p6 = 'Parquet',
  uI = 'Payer',
  lI = 'Payload',
  dI = 'Permission',
  pI = 'Policy',
  fI = 'Progress',
  f6 = 'Priority',
  mI = 'Protocol',
  m6 = 'Quiet',
  h6 = 'QueueArn',
  hI = 'QuoteCharacter',
  g6 = 'QueueConfigurationList',
  y6 = 'QueueConfigurations',
  gI = 'QueueConfiguration',
  yI = 'QuoteEscapeCharacter',
  _6 = 'QuoteFields',
  S6 = 'Queue',
  vp = 'Role',
  h_ = 'RedirectAllRequestsTo',
  Ee = 'RequestCharged',
  _I = 'ResponseCacheControl',
  SI = 'ResponseContentDisposition',
  EI = 'ResponseContentEncoding',
  xI = 'ResponseContentLanguage',
  bI = 'ResponseContentType',
  ap = 'ReplicationConfiguration',
  g_ = 'RecordDelimiter',
  CI = 'ResponseExpires',
  E6 = 'RestoreExpiryDate',
  Rp = 'RecordExpiration',
  x6 = 'RecordsEvent',
  b6 = 'ReplicaKmsKeyID',
  C6 = 'ReplaceKeyPrefixWith',
  w6 = 'ReplaceKeyWith',
  wI = 'ReplicaModifications',
  A6 = 'RenameObject',
  T6 = 'RenameObjectOutput',
  v6 = 'RestoreObjectOutput',
  R6 = 'RestoreOutputPath',
  I6 = 'RenameObjectRequest',
  O6 = 'RestoreObjectRequest',
  k6 = 'RestoreObject',
  de = 'RequestPayer',
  wv = 'RestrictPublicBuckets',
  cp = 'RequestPaymentConfiguration',
  AI = 'RequestProgress',
  y_ = 'RoutingRules',
  D6 = 'ReplicationRuleAndOperator',
  N6 = 'ReplicationRuleFilter',
  P6 = 'ReplicationRule',
  L6 = 'ReplicationRules',
  M6 = 'RequestRoute',
  Uy = 'RestoreRequest',
  TI = 'RoutingRule',
  _c = 'ReplicationStatus',
  __ = 'RestoreStatus',
  B6 = 'RenameSource',
  vI = 'ReplicationTime',
  $6 = 'ReplicationTimeValue',
  U6 = 'RequestToken',
  F6 = 'RetainUntilDate',
  up = 'Range',
  S_ = 'Restore',
  G6 = 'Records',
  RI = 'Redirect',
  lp = 'Retention',
  Sc = 'Rules',
  ci = 'Rule',
  Ft = 'Status',
  II = 'StartAfter',
  Av = 'SecretAccessKey',
  H6 = 'SseAlgorithm',
  j6 = 'StreamingBlob',
  OI = 'S3BucketDestination',
  Gt = 'StorageClass',
  kI = 'StorageClassAnalysis',
  V6 = 'StorageClassAnalysisDataExport',
  q6 = 'SessionCredentialValue',
  W6 = 'SessionCredentials',
  z6 = 'StatusCode',
  K6 = 'SkipDestinationValidation',
  Y6 = 'StatsEvent',
  X6 = 'SourceIfMatch',
  J6 = 'SourceIfModifiedSince',
  Q6 = 'SourceIfNoneMatch',
  Z6 = 'SourceIfUnmodifiedSince',
  Ip = 'SSE-KMS',
  DI = 'SseKmsEncryptedObjects',
  ej = 'S3KeyFilter',
  tj = 'S3Key',
  rj = 'S3Location',
  nj = 'SessionMode',
  oj = 'SelectObjectContent',
  sj = 'SelectObjectContentEventStream',
  ij = 'SelectObjectContentOutput',
  aj = 'SelectObjectContentRequest',
  NI = 'SelectParameters',
  dp = 'SimplePrefix',
  PI = 'ScanRange',
  LI = 'SSE-S3',
  MI = 'SourceSelectionCriteria',
  Ht = 'ServerSideEncryption',
  cj = 'SSEAlgorithm',
  uj = 'ServerSideEncryptionByDefault',
  pp = 'ServerSideEncryptionConfiguration',
  at = 'SSECustomerAlgorithm',
  _r = 'SSECustomerKey',
  ct = 'SSECustomerKeyMD5',
  E_ = 'SSEKMS',
  lj = 'SSEKMSEncryption',
  Rn = 'SSEKMSEncryptionContext',
  Yt = 'SSEKMSKeyId',
  dj = 'ServerSideEncryptionRule',
  pj = 'ServerSideEncryptionRules',
  BI = 'SSES3',
  Tv = 'SessionToken',
  $I = 'S3TablesDestination',
  UI = 'S3TablesDestinationResult',
  fj = 'S3',
  mj = 'Schedule',
  Qo = 'Size',
  hj = 'Start',
  FI = 'Stats',
  gj = 'Suffix',
  ui = 'Tags',
  Op = 'TableArn',
  yj = 'TopicArn',
  _j = 'TargetBucket',
  x_ = 'TableBucketArn',
  Sj = 'TableBucketType',
  b_ = 'TagCount',
  Ej = 'TopicConfigurationList',
  xj = 'TopicConfigurations',
  GI = 'TopicConfiguration',
  bj = 'TaggingDirective',
  C_ = 'TransitionDefaultMinimumObjectSize',
  HI = 'TargetGrants',
  Cj = 'TargetGrant',
  wj = 'TieringList',
  Aj = 'TransitionList',
  Tj = 'TooManyParts',
  Ec = 'TableName',
  jI = 'TableNamespace',
  VI = 'TargetObjectKeyFormat',
  vj = 'TargetPrefix',
  Rj = 'TotalPartsCount',
  w_ = 'TableStatus',
  kp = 'TagSet',
  Sr = 'Tag',
  Or = 'Tagging',
  qI = 'Tier',
  Ij = 'Tierings',
  WI = 'Tiering',
  Oj = 'Time',
  zI = 'Token',
  kj = 'Topic',
  Dj = 'Transitions',
  KI = 'Transition',
  xc = 'Type',
  Nj = 'Uploads',
  Pj = 'UpdateBucketMetadataAnnotationTableConfiguration',
  Lj = 'UpdateBucketMetadataAnnotationTableConfigurationRequest',
  Mj = 'UpdateBucketMetadataInventoryTableConfiguration',
  Bj = 'UpdateBucketMetadataInventoryTableConfigurationRequest',
  $j = 'UpdateBucketMetadataJournalTableConfiguration',
  Uj = 'UpdateBucketMetadataJournalTableConfigurationRequest',
  lo = 'UploadId',
  YI = 'UploadIdMarker',
  XI = 'UserMetadata',
  Fj = 'UnsupportedMediaType',
  Gj = 'UpdateObjectEncryption',
  Hj = 'UpdateObjectEncryptionRequest',
  jj = 'UpdateObjectEncryptionResponse',
  Vj = 'UploadPart',
  qj = 'UploadPartCopy',
  Wj = 'UploadPartCopyOutput',
  zj = 'UploadPartCopyRequest',
  Kj = 'UploadPartOutput',
  Yj = 'UploadPartRequest',
  Xj = 'URI',
  Jj = 'Upload',
  A_ = 'Value',
  fp = 'VersioningConfiguration',
  ce = 'VersionId',
  JI = 'VersionIdMarker',
  Qj = 'Versions',
  Zj = 'Version',
  mp = 'WebsiteConfiguration',
  e5 = 'WriteGetObjectResponse',
  t5 = 'WriteGetObjectResponseRequest',
  r5 = 'WriteOffsetBytes',
  bc = 'WebsiteRedirectLocation',
  QI = 'Years',
  T_ = 'annotationName',
  n5 = 'annotation-prefix',
  ZI = 'accept-ranges',
  o5 = 'bucket-region',
  We = 'client',
  po = 'continuation-token',
  Dp = 'delimiter',
  ze = 'error',
  v_ = 'eventPayload',
  s5 = 'endpoint',
  Np = 'encoding-type',
  i5 = 'fetch-owner',
  R = 'http',
  me = 'httpChecksum',
  Je = 'httpError',
  c = 'httpHeader',
  a5 = 'hostLabel',
  ue = 'httpPayload',
  li = 'httpPrefixHeaders',
  N = 'httpQuery',
  eO = 'http://www.w3.org/2001/XMLSchema-instance',
  Er = 'id',
  c5 = 'idempotencyToken',
  tO = 'key-marker',
  u5 = 'marker',
  l5 = 'max-annotation-results',
  d5 = 'max-buckets',
  p5 = 'max-directory-buckets',
  R_ = 'max-keys',
  f5 = 'max-parts',
  m5 = 'max-uploads',
  Cc = 'prefix',
  Pp = 'partNumber',
  h5 = 'part-number-marker',
  rO = 'response-cache-control',
  nO = 'response-content-disposition',
  oO = 'response-content-encoding',
  sO = 'response-content-language',
  iO = 'response-content-type',
  aO = 'response-expires',
  cO = 'smithy.ts.sdk.synthetic.com.amazonaws.s3',
  g5 = 'start-after',
  uO = 'streaming',
  wc = 'uploadId',
  y5 = 'upload-id-marker',
  ut = 'versionId',
  _5 = 'version-id-marker',
  lO = 'xsi',
  S5 = 'xmlAttribute',
  q = 'xmlFlattened',
  C = 'xmlName',
  dO = 'xmlNamespace',
  di = 'x-amz-acl',
  pO = 'x-amz-abort-date',
  E5 = 'x-amz-access-point-alias',
  fO = 'x-amz-abort-rule-id',
  x5 = 'x-amz-archive-status',
  mO = 'x-amz-bucket-arn',
  I_ = 'x-amz-bypass-governance-retention',
  b5 = 'x-amz-bucket-location-name',
  C5 = 'x-amz-bucket-location-type',
  w5 = 'x-amz-bucket-namespace',
  A5 = 'x-amz-bucket-object-lock-enabled',
  hO = 'x-amz-bucket-object-lock-token',
  T5 = 'x-amz-bucket-region',
  O_ = 'x-amz-checksum-algorithm',
  Yr = 'x-amz-checksum-crc32',
  Xr = 'x-amz-checksum-crc32c',
  Jr = 'x-amz-checksum-crc64nvme',
  Qr = 'x-amz-checksum-md5',
  k_ = 'x-amz-checksum-mode',
  v5 = 'x-amz-confirm-remove-self-bucket-access',
  Zr = 'x-amz-checksum-sha1',
  en = 'x-amz-checksum-sha256',
  tn = 'x-amz-checksum-sha512',
  gO = 'x-amz-copy-source',
  yO = 'x-amz-copy-source-if-match',
  _O = 'x-amz-copy-source-if-modified-since',
  SO = 'x-amz-copy-source-if-none-match',
  EO = 'x-amz-copy-source-if-unmodified-since',
  R5 = 'x-amz-create-session-mode',
  I5 = 'x-amz-copy-source-range',
  xO = 'x-amz-copy-source-server-side-encryption-customer-algorithm',
  bO = 'x-amz-copy-source-server-side-encryption-customer-key',
  CO = 'x-amz-copy-source-server-side-encryption-customer-key-MD5',
  wO = 'x-amz-copy-source-version-id',
  fo = 'x-amz-checksum-type',
  O5 = 'x-amz-client-token',
  rn = 'x-amz-checksum-xxhash64',
  nn = 'x-amz-checksum-xxhash3',
  on = 'x-amz-checksum-xxhash128',
  Lp = 'x-amz-delete-marker',
  Ac = 'x-amz-expiration',
  O = 'x-amz-expected-bucket-owner',
  k5 = 'x-amz-fwd-error-code',
  D5 = 'x-amz-fwd-error-message',
  N5 = 'x-amz-fwd-header-Cache-Control',
  P5 = 'x-amz-fwd-header-Content-Disposition',
  L5 = 'x-amz-fwd-header-Content-Encoding',
  M5 = 'x-amz-fwd-header-Content-Language',
  B5 = 'x-amz-fwd-header-Content-Range',
  $5 = 'x-amz-fwd-header-Content-Type',
  U5 = 'x-amz-fwd-header-ETag',
  F5 = 'x-amz-fwd-header-Expires',
  G5 = 'x-amz-fwd-header-Last-Modified',
  H5 = 'x-amz-fwd-header-accept-ranges',
  j5 = 'x-amz-fwd-header-x-amz-checksum-crc32',
  V5 = 'x-amz-fwd-header-x-amz-checksum-crc32c',
  q5 = 'x-amz-fwd-header-x-amz-checksum-crc64nvme',
  W5 = 'x-amz-fwd-header-x-amz-checksum-md5',
  z5 = 'x-amz-fwd-header-x-amz-checksum-sha1',
  K5 = 'x-amz-fwd-header-x-amz-checksum-sha256',
  Y5 = 'x-amz-fwd-header-x-amz-checksum-sha512',
  X5 = 'x-amz-fwd-header-x-amz-checksum-xxhash64',
  J5 = 'x-amz-fwd-header-x-amz-checksum-xxhash3',
  Q5 = 'x-amz-fwd-header-x-amz-checksum-xxhash128',
  Z5 = 'x-amz-fwd-header-x-amz-delete-marker',
  eV = 'x-amz-fwd-header-x-amz-expiration',
  tV = 'x-amz-fwd-header-x-amz-missing-meta',
  rV = 'x-amz-fwd-header-x-amz-mp-parts-count',
  nV = 'x-amz-fwd-header-x-amz-object-lock-legal-hold',
  oV = 'x-amz-fwd-header-x-amz-object-lock-mode',
  sV = 'x-amz-fwd-header-x-amz-object-lock-retain-until-date',
  iV = 'x-amz-fwd-header-x-amz-restore',
  aV = 'x-amz-fwd-header-x-amz-request-charged',
  cV = 'x-amz-fwd-header-x-amz-replication-status',
  uV = 'x-amz-fwd-header-x-amz-storage-class',
  lV = 'x-amz-fwd-header-x-amz-server-side-encryption',
  dV = 'x-amz-fwd-header-x-amz-server-side-encryption-aws-kms-key-id',
  pV = 'x-amz-fwd-header-x-amz-server-side-encryption-bucket-key-enabled',
  fV = 'x-amz-fwd-header-x-amz-server-side-encryption-customer-algorithm',
  mV = 'x-amz-fwd-header-x-amz-server-side-encryption-customer-key-MD5',
  hV = 'x-amz-fwd-header-x-amz-tagging-count',
  gV = 'x-amz-fwd-header-x-amz-version-id',
  yV = 'x-amz-fwd-status',
  pi = 'x-amz-grant-full-control',
  fi = 'x-amz-grant-read',
  mi = 'x-amz-grant-read-acp',
  D_ = 'x-amz-grant-write',
  hi = 'x-amz-grant-write-acp',
  _V = 'x-amz-if-match-initiated-time',
  SV = 'x-amz-if-match-last-modified-time',
  EV = 'x-amz-if-match-size',
  gi = 'x-amz-meta-',
  N_ = 'x-amz-mfa',
  xV = 'x-amz-metadata-directive',
  AO = 'x-amz-missing-meta',
  bV = 'x-amz-mp-object-size',
  CV = 'x-amz-max-parts',
  TO = 'x-amz-mp-parts-count',
  wV = 'x-amz-object-attributes',
  AV = 'x-amz-object-annotation-directive',
  vO = 'x-amz-object-if-match',
  Tc = 'x-amz-object-lock-event-hold',
  vc = 'x-amz-object-lock-event-hold-duration-days',
  Rc = 'x-amz-object-lock-event-hold-duration-years',
  Ic = 'x-amz-object-lock-legal-hold',
  Oc = 'x-amz-object-lock-mode',
  kc = 'x-amz-object-lock-retain-until-date',
  TV = 'x-amz-object-ownership',
  P_ = 'x-amz-optional-object-attributes',
  vV = 'x-amz-object-size',
  Mp = 'x-amz-object-version-id',
  RV = 'x-amz-part-number-marker',
  RO = 'x-amz-restore',
  we = 'x-amz-request-charged',
  IV = 'x-amz-restore-output-path',
  pe = 'x-amz-request-payer',
  OV = 'x-amz-request-route',
  L_ = 'x-amz-replication-status',
  kV = 'x-amz-rename-source',
  DV = 'x-amz-rename-source-if-match',
  NV = 'x-amz-rename-source-if-modified-since',
  PV = 'x-amz-rename-source-if-none-match',
  LV = 'x-amz-rename-source-if-unmodified-since',
  MV = 'x-amz-request-token',
  Dc = 'x-amz-storage-class',
  xe = 'x-amz-sdk-checksum-algorithm',
  BV = 'x-amz-skip-destination-validation',
  IO = 'x-amz-source-expected-bucket-owner',
  Xt = 'x-amz-server-side-encryption',
  cr = 'x-amz-server-side-encryption-aws-kms-key-id',
  ur = 'x-amz-server-side-encryption-bucket-key-enabled',
  mo = 'x-amz-server-side-encryption-context',
  bt = 'x-amz-server-side-encryption-customer-algorithm',
  Dr = 'x-amz-server-side-encryption-customer-key',
  Ct = 'x-amz-server-side-encryption-customer-key-MD5',
  M_ = 'x-amz-tagging',
  OO = 'x-amz-tagging-count',
  $V = 'x-amz-tagging-directive',
  B_ = 'x-amz-transition-default-minimum-object-size',
  sn = 'x-amz-version-id',
  UV = 'x-amz-write-offset-bytes',
  Nc = 'x-amz-website-redirect-location',
  FV = 'xsi:type',
  d = 'com.amazonaws.s3',
  kO = new Mt(cO),
  GV = [-3, cO, 'S3ServiceException', 0, [], []];
kO.registerError(GV, Pe);
var He = new Mt(d),
  HV = [-3, d, jB, { [ze]: We, [Je]: 403 }, [], []];
He.registerError(HV, vd);
var jV = [-3, d, JB, { [ze]: We, [Je]: 400 }, [], []];
He.registerError(jV, Gd);
var VV = [-3, d, n3, { [ze]: We, [Je]: 400 }, [], []];
He.registerError(VV, Hd);
var qV = [-3, d, f3, { [ze]: We, [Je]: 409 }, [], []];
He.registerError(qV, Id);
var WV = [-3, d, h3, { [ze]: We, [Je]: 409 }, [], []];
He.registerError(WV, Od);
var zV = [-3, d, E$, { [ze]: We, [Je]: 400 }, [], []];
He.registerError(zV, Bd);
var KV = [-3, d, H4, { [ze]: We, [Je]: 400 }, [], []];
He.registerError(KV, qd);
var YV = [-3, d, I4, { [ze]: We, [Je]: 400 }, [], []];
He.registerError(YV, jd);
var XV = [-3, d, U4, { [ze]: We, [Je]: 403 }, [Gt, Bv], [0, 0]];
He.registerError(XV, Nd);
var JV = [-3, d, G4, { [ze]: We, [Je]: 400 }, [], []];
He.registerError(JV, Md);
var QV = [-3, d, j4, { [ze]: We, [Je]: 400 }, [], []];
He.registerError(QV, $d);
var ZV = [-3, d, X4, { [ze]: We, [Je]: 400 }, [], []];
He.registerError(ZV, Ud);
var eq = [-3, d, AG, { [ze]: We, [Je]: 404 }, [], []];
He.registerError(eq, Pd);
var tq = [-3, d, TG, { [ze]: We, [Je]: 404 }, [], []];
He.registerError(tq, kd);
var rq = [-3, d, vG, { [ze]: We, [Je]: 404 }, [], []];
He.registerError(rq, Dd);
var nq = [-3, d, RG, { [ze]: We, [Je]: 404 }, [], []];
He.registerError(nq, Td);
var oq = [-3, d, CG, { [ze]: We }, [], []];
He.registerError(oq, Ld);
var sq = [-3, d, PG, { [ze]: We, [Je]: 403 }, [], []];
He.registerError(sq, Wd);
var iq = [-3, d, WG, { [ze]: We, [Je]: 403 }, [], []];
He.registerError(iq, Rd);
var aq = [-3, d, Tj, { [ze]: We, [Je]: 400 }, [], []];
He.registerError(aq, Fd);
var cq = [-3, d, Fj, { [ze]: We, [Je]: 415 }, [], []];
He.registerError(cq, Vd);
var DO = [kO, He],
  NO = [0, d, Yy, 8, 0],
  uq = [0, d, bG, 8, 0],
  vv = [0, d, q6, 8, 0],
  Nr = [0, d, _r, 8, 0],
  ho = [0, d, Rn, 8, 0],
  kt = [0, d, Yt, 8, 0],
  Zo = [0, d, j6, { [uO]: 1 }, 42],
  PO = [3, d, Kd, 0, [Ft], [0]],
  lq = [3, d, Dv, 0, [a2], [1]],
  dq = [3, d, e3, 0, [Ee], [[0, { [c]: we }]]],
  pq = [
    3,
    d,
    t3,
    0,
    [T, Y, lo, de, I, P4],
    [
      [0, 1],
      [0, 1],
      [0, { [N]: wc }],
      [0, { [c]: pe }],
      [0, { [c]: O }],
      [6, { [c]: _V }],
    ],
    3,
  ],
  fq = [3, d, zd, 0, [Ft], [0]],
  LO = [3, d, qo, 0, [_p, kr], [[() => Up, { [C]: hp }], () => In]],
  mq = [3, d, Iv, 0, [kr], [0], 1],
  hq = [3, d, GB, 0, [ke, ui], [0, [() => On, { [q]: 1, [C]: Sr }]]],
  $_ = [3, d, rc, 0, [it, kI, vn], [0, () => DK, [() => A7, 0]], 2],
  gq = [3, d, qB, 0, [OI], [() => yq], 1],
  yq = [3, d, c3, 0, [CR, T, m3, ke], [0, 0, 0, 0], 2],
  _q = [3, d, kv, 0, [ic, yr, Qo, $e, ne, _c], [0, 4, 1, 0, [64, { [q]: 1 }], 0], 3],
  Sq = [3, d, Yd, 0, [Ws, Ko, vp], [0, () => Pc, 0], 1],
  Eq = [3, d, $v, 0, [Ws, w_, Ks, Ec, Op, vp], [0, 0, () => Bp, 0, 0, 0], 1],
  xq = [3, d, d3, 0, [Ws, Ko, vp], [0, () => Pc, 0], 1],
  bq = [3, d, Uv, 0, [Qy], [[() => r7, { [q]: 1 }]]],
  Cq = [3, d, T, 0, [Xo, O3, jy, Gy], [0, 4, 0, 0]],
  wq = [3, d, g3, 0, [c$, xc], [0, 0]],
  Aq = [3, d, y3, 0, [Sc], [[() => nk, { [q]: 1, [C]: ci }]], 1],
  Tq = [3, d, Xd, 0, [l_], [[() => HO, 0]]],
  vq = [3, d, jv, 0, [pt, ft, mt, gt, yt, _t, ht, St, Et, xt, Kt], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  Rq = [3, d, V3, 0, [ke], [0]],
  Iq = [3, d, P3, 0, [Ap], [[() => ZK, { [q]: 1, [C]: Tp }]]],
  Oq = [3, d, z3, 0, [$e, pt, ft, mt, gt, yt, _t, ht, St, Et, xt, Jo], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]],
  kq = [
    3,
    d,
    L3,
    { [C]: B3 },
    [tp, T, Y, zr, $e, pt, ft, mt, gt, yt, _t, ht, St, Et, xt, Kt, Ht, ce, Yt, $t, Ee],
    [
      0,
      0,
      0,
      [0, { [c]: Ac }],
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      [0, { [c]: Xt }],
      [0, { [c]: sn }],
      [() => kt, { [c]: cr }],
      [2, { [c]: ur }],
      [0, { [c]: we }],
    ],
  ],
  Dq = [
    3,
    d,
    $3,
    0,
    [T, Y, lo, VR, pt, ft, mt, gt, yt, _t, ht, St, Et, xt, Kt, gG, de, I, ei, mc, at, _r, ct],
    [
      [0, 1],
      [0, 1],
      [0, { [N]: wc }],
      [() => Iq, { [ue]: 1, [C]: Vv }],
      [0, { [c]: Yr }],
      [0, { [c]: Xr }],
      [0, { [c]: Jr }],
      [0, { [c]: Zr }],
      [0, { [c]: en }],
      [0, { [c]: tn }],
      [0, { [c]: Qr }],
      [0, { [c]: rn }],
      [0, { [c]: nn }],
      [0, { [c]: on }],
      [0, { [c]: fo }],
      [1, { [c]: bV }],
      [0, { [c]: pe }],
      [0, { [c]: O }],
      [0, { [c]: Yo }],
      [0, { [c]: ti }],
      [0, { [c]: bt }],
      [() => Nr, { [c]: Dr }],
      [0, { [c]: Ct }],
    ],
    3,
  ],
  Nq = [3, d, nR, 0, [w4, cF], [0, 0]],
  Pq = [3, d, k3, 0, [], []],
  Lq = [
    3,
    d,
    H3,
    0,
    [qv, zr, tR, ce, Ht, at, ct, Yt, Rn, $t, Ee],
    [
      [() => Bq, 16],
      [0, { [c]: Ac }],
      [0, { [c]: wO }],
      [0, { [c]: sn }],
      [0, { [c]: Xt }],
      [0, { [c]: bt }],
      [0, { [c]: Ct }],
      [() => kt, { [c]: cr }],
      [() => ho, { [c]: mo }],
      [2, { [c]: ur }],
      [0, { [c]: we }],
    ],
  ],
  Mq = [
    3,
    d,
    j3,
    0,
    [
      T,
      rR,
      Y,
      Us,
      Fs,
      ne,
      Gs,
      Hs,
      js,
      zs,
      Kv,
      Yv,
      Xv,
      Jv,
      Ir,
      Ys,
      Xs,
      Js,
      Qs,
      ei,
      mc,
      ri,
      fG,
      bj,
      VB,
      Ht,
      Gt,
      bc,
      at,
      _r,
      ct,
      Yt,
      Rn,
      $t,
      Qv,
      Yy,
      Zv,
      de,
      Or,
      ii,
      ai,
      si,
      hc,
      gc,
      yc,
      I,
      gR,
    ],
    [
      [0, 1],
      [0, { [c]: gO }],
      [0, 1],
      [0, { [c]: di }],
      [0, { [c]: uc }],
      [0, { [c]: O_ }],
      [0, { [c]: lc }],
      [0, { [c]: dc }],
      [0, { [c]: pc }],
      [0, { [c]: fc }],
      [0, { [c]: yO }],
      [4, { [c]: _O }],
      [0, { [c]: SO }],
      [4, { [c]: EO }],
      [4, { [c]: Ir }],
      [0, { [c]: pi }],
      [0, { [c]: fi }],
      [0, { [c]: mi }],
      [0, { [c]: hi }],
      [0, { [c]: Yo }],
      [0, { [c]: ti }],
      [128, { [li]: gi }],
      [0, { [c]: xV }],
      [0, { [c]: $V }],
      [0, { [c]: AV }],
      [0, { [c]: Xt }],
      [0, { [c]: Dc }],
      [0, { [c]: Nc }],
      [0, { [c]: bt }],
      [() => Nr, { [c]: Dr }],
      [0, { [c]: Ct }],
      [() => kt, { [c]: cr }],
      [() => ho, { [c]: mo }],
      [2, { [c]: ur }],
      [0, { [c]: xO }],
      [() => NO, { [c]: bO }],
      [0, { [c]: CO }],
      [0, { [c]: pe }],
      [0, { [c]: M_ }],
      [0, { [c]: Oc }],
      [5, { [c]: kc }],
      [0, { [c]: Ic }],
      [0, { [c]: Tc }],
      [1, { [c]: vc }],
      [1, { [c]: Rc }],
      [0, { [c]: O }],
      [0, { [c]: IO }],
    ],
    3,
  ],
  Bq = [
    3,
    d,
    qv,
    0,
    [$e, yr, Kt, pt, ft, mt, gt, yt, _t, ht, St, Et, xt],
    [0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  ],
  $q = [3, d, Wv, 0, [$e, yr, pt, ft, mt, gt, yt, _t, ht, St, Et, xt], [0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  Uq = [3, d, Jd, 0, [Wy], [[() => rk, { [q]: 1, [C]: zy }]], 1],
  Fq = [
    3,
    d,
    zy,
    0,
    [QB, o3, Zs, zB, h$, dG],
    [
      [64, { [q]: 1, [C]: r3 }],
      [64, { [q]: 1, [C]: s3 }],
      0,
      [64, { [q]: 1, [C]: KB }],
      [64, { [q]: 1, [C]: y$ }],
      1,
    ],
    2,
  ],
  Gq = [3, d, Dy, 0, [Py, tp, T, ui], [0, () => W8, () => wq, [() => On, 0]]],
  Hq = [
    3,
    d,
    A3,
    0,
    [T, My, Oe, ne, I],
    [
      [0, 1],
      [() => z8, { [ue]: 1, [C]: My }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  jq = [
    3,
    d,
    v3,
    0,
    [T, By, Oe, ne, I],
    [
      [0, 1],
      [() => X8, { [ue]: 1, [C]: By }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  Vq = [
    3,
    d,
    R3,
    0,
    [tp, Gy],
    [
      [0, { [c]: tp }],
      [0, { [c]: mO }],
    ],
  ],
  qq = [
    3,
    d,
    I3,
    0,
    [T, Us, Dy, Ys, Xs, Js, r_, Qs, GG, oI, E3],
    [
      [0, 1],
      [0, { [c]: di }],
      [() => Gq, { [ue]: 1, [C]: Dy }],
      [0, { [c]: pi }],
      [0, { [c]: fi }],
      [0, { [c]: mi }],
      [0, { [c]: D_ }],
      [0, { [c]: hi }],
      [2, { [c]: A5 }],
      [0, { [c]: TV }],
      [0, { [c]: w5 }],
    ],
    1,
  ],
  Wq = [
    3,
    d,
    M3,
    { [C]: B4 },
    [Ov, Mv, T, Y, lo, Ht, at, ct, Yt, Rn, $t, Ee, ne, Kt],
    [
      [4, { [c]: pO }],
      [0, { [c]: fO }],
      [0, { [C]: T }],
      0,
      0,
      [0, { [c]: Xt }],
      [0, { [c]: bt }],
      [0, { [c]: Ct }],
      [() => kt, { [c]: cr }],
      [() => ho, { [c]: mo }],
      [2, { [c]: ur }],
      [0, { [c]: we }],
      [0, { [c]: O_ }],
      [0, { [c]: fo }],
    ],
  ],
  zq = [
    3,
    d,
    U3,
    0,
    [
      T,
      Y,
      Us,
      Fs,
      Gs,
      Hs,
      js,
      zs,
      Ir,
      Ys,
      Xs,
      Js,
      Qs,
      ri,
      Ht,
      Gt,
      bc,
      at,
      _r,
      ct,
      Yt,
      Rn,
      $t,
      de,
      Or,
      ii,
      ai,
      si,
      hc,
      gc,
      yc,
      I,
      ne,
      Kt,
    ],
    [
      [0, 1],
      [0, 1],
      [0, { [c]: di }],
      [0, { [c]: uc }],
      [0, { [c]: lc }],
      [0, { [c]: dc }],
      [0, { [c]: pc }],
      [0, { [c]: fc }],
      [4, { [c]: Ir }],
      [0, { [c]: pi }],
      [0, { [c]: fi }],
      [0, { [c]: mi }],
      [0, { [c]: hi }],
      [128, { [li]: gi }],
      [0, { [c]: Xt }],
      [0, { [c]: Dc }],
      [0, { [c]: Nc }],
      [0, { [c]: bt }],
      [() => Nr, { [c]: Dr }],
      [0, { [c]: Ct }],
      [() => kt, { [c]: cr }],
      [() => ho, { [c]: mo }],
      [2, { [c]: ur }],
      [0, { [c]: pe }],
      [0, { [c]: M_ }],
      [0, { [c]: Oc }],
      [5, { [c]: kc }],
      [0, { [c]: Ic }],
      [0, { [c]: Tc }],
      [1, { [c]: vc }],
      [1, { [c]: Rc }],
      [0, { [c]: O }],
      [0, { [c]: O_ }],
      [0, { [c]: fo }],
    ],
    2,
  ],
  Kq = [
    3,
    d,
    Y3,
    { [C]: X3 },
    [xv, Ht, Yt, Rn, $t],
    [
      [() => CK, { [C]: xv }],
      [0, { [c]: Xt }],
      [() => kt, { [c]: cr }],
      [() => ho, { [c]: mo }],
      [2, { [c]: ur }],
    ],
    1,
  ],
  Yq = [
    3,
    d,
    Q3,
    0,
    [T, nj, Ht, Yt, Rn, $t],
    [
      [0, 1],
      [0, { [c]: R5 }],
      [0, { [c]: Xt }],
      [() => kt, { [c]: cr }],
      [() => ho, { [c]: mo }],
      [2, { [c]: ur }],
    ],
    1,
  ],
  Xq = [3, d, Z3, 0, [C$, s2, yI, g_, xR, hI, a3], [0, 0, 0, 0, 0, 0, 2]],
  Jq = [3, d, e2, 0, [_6, yI, g_, xR, hI], [0, 0, 0, 0, 0]],
  Qq = [3, d, aR, 0, [KR, Wo, QI, U2], [0, 1, 1, () => BO]],
  Zq = [3, d, Ny, 0, [ZG, m6], [[() => p7, { [q]: 1, [C]: aI }], 2], 1],
  eW = [
    3,
    d,
    l2,
    0,
    [T, it, I],
    [
      [0, 1],
      [0, { [N]: Er }],
      [0, { [c]: O }],
    ],
    2,
  ],
  tW = [
    3,
    d,
    p2,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  rW = [
    3,
    d,
    m2,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  nW = [
    3,
    d,
    _2,
    0,
    [T, it, I],
    [
      [0, 1],
      [0, { [N]: Er }],
      [0, { [c]: O }],
    ],
    2,
  ],
  oW = [
    3,
    d,
    g2,
    0,
    [T, it, I],
    [
      [0, 1],
      [0, { [N]: Er }],
      [0, { [c]: O }],
    ],
    2,
  ],
  sW = [
    3,
    d,
    E2,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  iW = [
    3,
    d,
    b2,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  aW = [
    3,
    d,
    T2,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  cW = [
    3,
    d,
    C2,
    0,
    [T, it, I],
    [
      [0, 1],
      [0, { [N]: Er }],
      [0, { [c]: O }],
    ],
    2,
  ],
  uW = [
    3,
    d,
    R2,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  lW = [
    3,
    d,
    O2,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  dW = [
    3,
    d,
    D2,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  pW = [
    3,
    d,
    k2,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  fW = [
    3,
    d,
    L2,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  mW = [
    3,
    d,
    B2,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  hW = [3, d, W2, 0, [Y, ce, zo, q2], [0, 0, 2, 0]],
  gW = [3, d, V2, 0, [kr, Y, ce, IR, yr], [() => In, 0, 0, 2, 4]],
  yW = [3, d, sR, 0, [Ft], [0]],
  _W = [
    3,
    d,
    K2,
    0,
    [bp, Ee],
    [
      [0, { [c]: Mp }],
      [0, { [c]: we }],
    ],
  ],
  SW = [
    3,
    d,
    Y2,
    0,
    [T, Y, ic, ce, de, I, rI],
    [
      [0, 1],
      [0, 1],
      [0, { [N]: T_ }],
      [0, { [N]: ut }],
      [0, { [c]: pe }],
      [0, { [c]: O }],
      [0, { [c]: vO }],
    ],
    3,
  ],
  EW = [
    3,
    d,
    X2,
    0,
    [zo, ce, Ee],
    [
      [2, { [c]: Lp }],
      [0, { [c]: sn }],
      [0, { [c]: we }],
    ],
  ],
  xW = [
    3,
    d,
    Q2,
    0,
    [T, Y, d_, ce, de, Hy, I, ei, L4, M4],
    [
      [0, 1],
      [0, 1],
      [0, { [c]: N_ }],
      [0, { [N]: ut }],
      [0, { [c]: pe }],
      [2, { [c]: I_ }],
      [0, { [c]: O }],
      [0, { [c]: Yo }],
      [6, { [c]: SV }],
      [1, { [c]: EV }],
    ],
    2,
  ],
  bW = [
    3,
    d,
    J2,
    { [C]: u$ },
    [l$, Ee, SR],
    [
      [() => e7, { [q]: 1 }],
      [0, { [c]: we }],
      [() => n7, { [q]: 1, [C]: Ks }],
    ],
  ],
  CW = [
    3,
    d,
    Z2,
    0,
    [T, Ny, d_, de, Hy, I, ne],
    [
      [0, 1],
      [() => Zq, { [ue]: 1, [C]: Ny }],
      [0, { [c]: N_ }],
      [0, { [c]: pe }],
      [2, { [c]: I_ }],
      [0, { [c]: O }],
      [0, { [c]: xe }],
    ],
    2,
  ],
  wW = [3, d, t$, 0, [ce], [[0, { [c]: sn }]]],
  AW = [
    3,
    d,
    r$,
    0,
    [T, Y, ce, I],
    [
      [0, 1],
      [0, 1],
      [0, { [N]: ut }],
      [0, { [c]: O }],
    ],
    2,
  ],
  TW = [
    3,
    d,
    a$,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  vW = [3, d, yp, 0, [T, FB, Gt, Iv, Ko, vI, zR], [0, 0, 0, () => mq, () => OW, () => iK, () => Q8], 1],
  RW = [3, d, cR, 0, [Sj, x_, jI], [0, 0, 0]],
  IW = [3, d, Zy, 0, [Qy, iF, oF], [0, [() => kt, 0], 0], 1],
  OW = [3, d, Ko, 0, [b6], [0]],
  kW = [3, d, m$, 0, [], []],
  DW = [3, d, Ks, 0, [Y, ce, o2, SG], [0, 0, 0, 0]],
  Bp = [3, d, f$, 0, [pR, mR], [0, 0]],
  MO = [3, d, Jy, 0, [Y], [0], 1],
  NW = [3, d, dR, 0, [], []],
  BO = [3, d, fR, 0, [Wo, QI], [1, 1]],
  PW = [3, d, hR, 0, [Ft], [0], 1],
  LW = [3, d, bR, 0, [Xo, A_], [0, 0]],
  MW = [3, d, M$, 0, [Kd], [[() => PO, 16]]],
  BW = [
    3,
    d,
    $$,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  $W = [3, d, k$, { [C]: zd }, [Ft, Ee], [0, [0, { [c]: we }]]],
  UW = [
    3,
    d,
    N$,
    0,
    [T, I, de],
    [
      [0, 1],
      [0, { [c]: O }],
      [0, { [c]: pe }],
    ],
    1,
  ],
  FW = [3, d, B$, { [C]: qo }, [kr, _p], [() => In, [() => Up, { [C]: hp }]]],
  GW = [
    3,
    d,
    U$,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  HW = [3, d, D$, 0, [rc], [[() => $_, 16]]],
  jW = [
    3,
    d,
    P$,
    0,
    [T, it, I],
    [
      [0, 1],
      [0, { [N]: Er }],
      [0, { [c]: O }],
    ],
    2,
  ],
  VW = [3, d, H$, { [C]: Jd }, [Wy], [[() => rk, { [q]: 1, [C]: zy }]]],
  qW = [
    3,
    d,
    j$,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  WW = [3, d, q$, 0, [pp], [[() => ek, 16]]],
  zW = [
    3,
    d,
    W$,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  KW = [3, d, J$, 0, [oc], [[() => U_, 16]]],
  YW = [
    3,
    d,
    Q$,
    0,
    [T, it, I],
    [
      [0, 1],
      [0, { [N]: Er }],
      [0, { [c]: O }],
    ],
    2,
  ],
  XW = [3, d, K$, 0, [nc], [[() => F_, 16]]],
  JW = [
    3,
    d,
    Y$,
    0,
    [T, it, I],
    [
      [0, 1],
      [0, { [N]: Er }],
      [0, { [c]: O }],
    ],
    2,
  ],
  QW = [
    3,
    d,
    tU,
    { [C]: Ly },
    [Sc, C_],
    [
      [() => nk, { [q]: 1, [C]: ci }],
      [0, { [c]: B_ }],
    ],
  ],
  ZW = [
    3,
    d,
    rU,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  ez = [3, d, nU, { [C]: Py }, [Py], [0]],
  tz = [
    3,
    d,
    sU,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  rz = [3, d, oU, { [C]: Xd }, [l_], [[() => HO, 0]]],
  nz = [
    3,
    d,
    iU,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  oz = [3, d, uU, 0, [wR], [[() => iz, 16]]],
  sz = [
    3,
    d,
    dU,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  iz = [3, d, wR, 0, [UR], [() => K8], 1],
  az = [3, d, hU, 0, [AR], [[() => uz, 16]]],
  cz = [
    3,
    d,
    gU,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  uz = [3, d, AR, 0, [jR, Ft, Ks], [() => J8, 0, () => Bp], 2],
  lz = [3, d, lU, 0, [sc], [[() => G_, 16]]],
  dz = [
    3,
    d,
    pU,
    0,
    [T, it, I],
    [
      [0, 1],
      [0, { [N]: Er }],
      [0, { [c]: O }],
    ],
    2,
  ],
  pz = [
    3,
    d,
    _U,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  fz = [3, d, EU, 0, [np], [[() => KO, 16]]],
  mz = [
    3,
    d,
    xU,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  hz = [3, d, CU, 0, [pI], [[0, 16]]],
  gz = [
    3,
    d,
    wU,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  yz = [3, d, TU, 0, [cI], [[() => f9, 16]]],
  _z = [
    3,
    d,
    vU,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  Sz = [3, d, IU, 0, [ap], [[() => JO, 16]]],
  Ez = [
    3,
    d,
    NU,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  xz = [3, d, kU, { [C]: cp }, [uI], [0]],
  bz = [
    3,
    d,
    DU,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  Cz = [3, d, LU, { [C]: Or }, [kp], [[() => On, 0]], 1],
  wz = [
    3,
    d,
    MU,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  Az = [3, d, $U, { [C]: fp }, [Ft, HR], [0, [0, { [C]: FR }]]],
  Tz = [
    3,
    d,
    UU,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  vz = [3, d, GU, { [C]: mp }, [h_, s_, Jy, y_], [() => XO, () => UO, () => MO, [() => sk, 0]]],
  Rz = [
    3,
    d,
    HU,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  Iz = [3, d, qU, { [C]: qo }, [kr, _p, Ee], [() => In, [() => Up, { [C]: hp }], [0, { [c]: we }]]],
  Oz = [
    3,
    d,
    YU,
    0,
    [T, Y, ce, de, I],
    [
      [0, 1],
      [0, 1],
      [0, { [N]: ut }],
      [0, { [c]: pe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  kz = [
    3,
    d,
    WU,
    0,
    [Nv, bp, yr, qs, $e, pt, ft, mt, gt, yt, _t, ht, St, Et, xt, Kt, Ht, Ee, _c],
    [
      [() => Zo, 16],
      [0, { [c]: Mp }],
      [4, { [c]: Ep }],
      [1, { [c]: Vs }],
      [0, { [c]: $e }],
      [0, { [c]: Yr }],
      [0, { [c]: Xr }],
      [0, { [c]: Jr }],
      [0, { [c]: Zr }],
      [0, { [c]: en }],
      [0, { [c]: tn }],
      [0, { [c]: Qr }],
      [0, { [c]: rn }],
      [0, { [c]: nn }],
      [0, { [c]: on }],
      [0, { [c]: fo }],
      [0, { [c]: Xt }],
      [0, { [c]: we }],
      [0, { [c]: L_ }],
    ],
  ],
  Dz = [
    3,
    d,
    XU,
    0,
    [T, Y, ic, ce, de, I, qy],
    [
      [0, 1],
      [0, 1],
      [0, { [N]: T_ }],
      [0, { [N]: ut }],
      [0, { [c]: pe }],
      [0, { [c]: O }],
      [0, { [c]: k_ }],
    ],
    3,
  ],
  Nz = [
    3,
    d,
    zU,
    { [C]: JU },
    [zo, yr, ce, Ee, $e, jv, zG, Gt, YG],
    [
      [2, { [c]: Lp }],
      [4, { [c]: Ep }],
      [0, { [c]: sn }],
      [0, { [c]: we }],
      0,
      () => vq,
      [() => Pz, 0],
      0,
      1,
    ],
  ],
  Pz = [
    3,
    d,
    KU,
    0,
    [Rj, wp, QR, xp, Kr, Ap],
    [[1, { [C]: Cp }], 0, 0, 1, 2, [() => g7, { [q]: 1, [C]: Tp }]],
  ],
  Lz = [
    3,
    d,
    QU,
    0,
    [T, Y, NG, ce, xp, wp, at, _r, ct, de, I],
    [
      [0, 1],
      [0, 1],
      [64, { [c]: wV }],
      [0, { [N]: ut }],
      [1, { [c]: CV }],
      [0, { [c]: RV }],
      [0, { [c]: bt }],
      [() => Nr, { [c]: Dr }],
      [0, { [c]: Ct }],
      [0, { [c]: pe }],
      [0, { [c]: O }],
    ],
    3,
  ],
  Mz = [3, d, s4, 0, [rp], [[() => qO, { [ue]: 1, [C]: rp }]]],
  Bz = [
    3,
    d,
    i4,
    0,
    [T, Y, ce, de, I],
    [
      [0, 1],
      [0, 1],
      [0, { [N]: ut }],
      [0, { [c]: pe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  $z = [3, d, r4, 0, [op], [[() => VO, 16]]],
  Uz = [
    3,
    d,
    n4,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  Fz = [
    3,
    d,
    a4,
    0,
    [
      cc,
      zo,
      Fy,
      zr,
      S_,
      yr,
      qs,
      $e,
      pt,
      ft,
      mt,
      gt,
      yt,
      _t,
      ht,
      St,
      Et,
      xt,
      Kt,
      p_,
      ce,
      Fs,
      Gs,
      Hs,
      js,
      Ky,
      zs,
      Ir,
      Qd,
      bc,
      Ht,
      ri,
      at,
      ct,
      Yt,
      $t,
      Gt,
      Ee,
      _c,
      Cp,
      b_,
      ii,
      ai,
      si,
      hc,
      gc,
      yc,
    ],
    [
      [() => Zo, 16],
      [2, { [c]: Lp }],
      [0, { [c]: ZI }],
      [0, { [c]: Ac }],
      [0, { [c]: RO }],
      [4, { [c]: Ep }],
      [1, { [c]: Vs }],
      [0, { [c]: $e }],
      [0, { [c]: Yr }],
      [0, { [c]: Xr }],
      [0, { [c]: Jr }],
      [0, { [c]: Zr }],
      [0, { [c]: en }],
      [0, { [c]: tn }],
      [0, { [c]: Qr }],
      [0, { [c]: rn }],
      [0, { [c]: nn }],
      [0, { [c]: on }],
      [0, { [c]: fo }],
      [1, { [c]: AO }],
      [0, { [c]: sn }],
      [0, { [c]: uc }],
      [0, { [c]: lc }],
      [0, { [c]: dc }],
      [0, { [c]: pc }],
      [0, { [c]: zv }],
      [0, { [c]: fc }],
      [4, { [c]: Ir }],
      [0, { [c]: Qd }],
      [0, { [c]: Nc }],
      [0, { [c]: Xt }],
      [128, { [li]: gi }],
      [0, { [c]: bt }],
      [0, { [c]: Ct }],
      [() => kt, { [c]: cr }],
      [2, { [c]: ur }],
      [0, { [c]: Dc }],
      [0, { [c]: we }],
      [0, { [c]: L_ }],
      [1, { [c]: TO }],
      [1, { [c]: OO }],
      [0, { [c]: Oc }],
      [5, { [c]: kc }],
      [0, { [c]: Ic }],
      [0, { [c]: Tc }],
      [1, { [c]: vc }],
      [1, { [c]: Rc }],
    ],
  ],
  Gz = [
    3,
    d,
    c4,
    0,
    [T, Y, ei, OR, mc, NR, up, _I, SI, EI, xI, bI, CI, ce, at, _r, ct, de, Jo, I, qy],
    [
      [0, 1],
      [0, 1],
      [0, { [c]: Yo }],
      [4, { [c]: i_ }],
      [0, { [c]: ti }],
      [4, { [c]: c_ }],
      [0, { [c]: up }],
      [0, { [N]: rO }],
      [0, { [N]: nO }],
      [0, { [N]: oO }],
      [0, { [N]: sO }],
      [0, { [N]: iO }],
      [6, { [N]: aO }],
      [0, { [N]: ut }],
      [0, { [c]: bt }],
      [() => Nr, { [c]: Dr }],
      [0, { [c]: Ct }],
      [0, { [c]: pe }],
      [1, { [N]: Pp }],
      [0, { [c]: O }],
      [0, { [c]: k_ }],
    ],
    2,
  ],
  Hz = [3, d, u4, 0, [lp], [[() => WO, { [ue]: 1, [C]: lp }]]],
  jz = [
    3,
    d,
    l4,
    0,
    [T, Y, ce, de, I],
    [
      [0, 1],
      [0, 1],
      [0, { [N]: ut }],
      [0, { [c]: pe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  Vz = [
    3,
    d,
    f4,
    { [C]: Or },
    [kp, ce],
    [
      [() => On, 0],
      [0, { [c]: sn }],
    ],
    1,
  ],
  qz = [
    3,
    d,
    h4,
    0,
    [T, Y, ce, I, de],
    [
      [0, 1],
      [0, 1],
      [0, { [N]: ut }],
      [0, { [c]: O }],
      [0, { [c]: pe }],
    ],
    2,
  ],
  Wz = [
    3,
    d,
    m4,
    0,
    [cc, Ee],
    [
      [() => Zo, 16],
      [0, { [c]: we }],
    ],
  ],
  zz = [
    3,
    d,
    g4,
    0,
    [T, Y, de, I],
    [
      [0, 1],
      [0, 1],
      [0, { [c]: pe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  Kz = [3, d, S4, 0, [sp], [[() => YO, 16]]],
  Yz = [
    3,
    d,
    E4,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  Xz = [3, d, TR, 0, [qI], [0], 1],
  Jz = [3, d, n_, 0, [o_, dI], [[() => $O, { [dO]: [lO, eO] }], 0]],
  $O = [3, d, o_, 0, [xc, Xy, p$, Zs, Xj], [[0, { [S5]: 1, [C]: FV }], 0, 0, 0, 0], 1],
  Qz = [
    3,
    d,
    b4,
    0,
    [Gy, S3, _3, jy, i3],
    [
      [0, { [c]: mO }],
      [0, { [c]: C5 }],
      [0, { [c]: b5 }],
      [0, { [c]: T5 }],
      [2, { [c]: E5 }],
    ],
  ],
  Zz = [
    3,
    d,
    C4,
    0,
    [T, I],
    [
      [0, 1],
      [0, { [c]: O }],
    ],
    1,
  ],
  e8 = [
    3,
    d,
    T4,
    0,
    [
      zo,
      Fy,
      zr,
      S_,
      l3,
      yr,
      qs,
      pt,
      ft,
      mt,
      gt,
      yt,
      _t,
      ht,
      St,
      Et,
      xt,
      Kt,
      $e,
      p_,
      ce,
      Fs,
      Gs,
      Hs,
      js,
      zs,
      Ky,
      Ir,
      Qd,
      bc,
      Ht,
      ri,
      at,
      ct,
      Yt,
      $t,
      Gt,
      Ee,
      _c,
      Cp,
      b_,
      ii,
      ai,
      si,
      hc,
      gc,
      yc,
    ],
    [
      [2, { [c]: Lp }],
      [0, { [c]: ZI }],
      [0, { [c]: Ac }],
      [0, { [c]: RO }],
      [0, { [c]: x5 }],
      [4, { [c]: Ep }],
      [1, { [c]: Vs }],
      [0, { [c]: Yr }],
      [0, { [c]: Xr }],
      [0, { [c]: Jr }],
      [0, { [c]: Zr }],
      [0, { [c]: en }],
      [0, { [c]: tn }],
      [0, { [c]: Qr }],
      [0, { [c]: rn }],
      [0, { [c]: nn }],
      [0, { [c]: on }],
      [0, { [c]: fo }],
      [0, { [c]: $e }],
      [1, { [c]: AO }],
      [0, { [c]: sn }],
      [0, { [c]: uc }],
      [0, { [c]: lc }],
      [0, { [c]: dc }],
      [0, { [c]: pc }],
      [0, { [c]: fc }],
      [0, { [c]: zv }],
      [4, { [c]: Ir }],
      [0, { [c]: Qd }],
      [0, { [c]: Nc }],
      [0, { [c]: Xt }],
      [128, { [li]: gi }],
      [0, { [c]: bt }],
      [0, { [c]: Ct }],
      [() => kt, { [c]: cr }],
      [2, { [c]: ur }],
      [0, { [c]: Dc }],
      [0, { [c]: we }],
      [0, { [c]: L_ }],
      [1, { [c]: TO }],
      [1, { [c]: OO }],
      [0, { [c]: Oc }],
      [5, { [c]: kc }],
      [0, { [c]: Ic }],
      [0, { [c]: Tc }],
      [1, { [c]: vc }],
      [1, { [c]: Rc }],
    ],
  ],
  t8 = [
    3,
    d,
    v4,
    0,
    [T, Y, ei, OR, mc, NR, up, _I, SI, EI, xI, bI, CI, ce, at, _r, ct, de, Jo, I, qy],
    [
      [0, 1],
      [0, 1],
      [0, { [c]: Yo }],
      [4, { [c]: i_ }],
      [0, { [c]: ti }],
      [4, { [c]: c_ }],
      [0, { [c]: up }],
      [0, { [N]: rO }],
      [0, { [N]: nO }],
      [0, { [N]: oO }],
      [0, { [N]: sO }],
      [0, { [N]: iO }],
      [6, { [N]: aO }],
      [0, { [N]: ut }],
      [0, { [c]: bt }],
      [() => Nr, { [c]: Dr }],
      [0, { [c]: Ct }],
      [0, { [c]: pe }],
      [1, { [N]: Pp }],
      [0, { [c]: O }],
      [0, { [c]: k_ }],
    ],
    2,
  ],
  UO = [3, d, s_, 0, [gj], [0], 1],
  FO = [3, d, u_, 0, [Zs, Xy], [0, 0]],
  GO = [3, d, a_, 0, [eR, n2, PR, p6], [() => Xq, 0, () => h8, () => l9]],
  r8 = [3, d, z4, 0, [ke, ui], [0, [() => On, { [q]: 1, [C]: Sr }]]],
  U_ = [3, d, oc, 0, [it, Ft, Ij, vn], [0, 0, [() => x7, { [q]: 1, [C]: WI }], [() => n8, 0]], 3],
  n8 = [3, d, Y4, 0, [ke, Sr, ac], [0, () => yi, [() => r8, 0]]],
  F_ = [
    3,
    d,
    nc,
    0,
    [yp, k4, it, F4, mj, vn, BG],
    [[() => o8, 0], 2, 0, 0, () => c8, () => i8, [() => a7, 0]],
    5,
  ],
  o8 = [3, d, O4, 0, [OI], [[() => a8, 0]], 1],
  s8 = [
    3,
    d,
    D4,
    0,
    [BI, E_],
    [
      [() => IK, { [C]: LI }],
      [() => TK, { [C]: Ip }],
    ],
  ],
  i8 = [3, d, N4, 0, [ke], [0], 1],
  a8 = [3, d, q4, 0, [T, CR, YB, ke, Zy], [0, 0, 0, 0, [() => s8, 0]], 2],
  c8 = [3, d, W4, 0, [R$], [0], 1],
  u8 = [3, d, Zd, 0, [Ws, Ko], [0, () => Pc], 1],
  l8 = [3, d, DR, 0, [Ws, w_, Ks, Ec, Op], [0, 0, () => Bp, 0, 0], 1],
  d8 = [3, d, K4, 0, [Ws, Ko], [0, () => Pc], 1],
  p8 = [3, d, ep, 0, [Rp, Ko], [() => j_, () => Pc], 1],
  f8 = [3, d, LR, 0, [w_, Ec, Rp, Ks, Op], [0, 0, () => j_, () => Bp, 0], 3],
  m8 = [3, d, eF, 0, [Rp], [() => j_], 1],
  h8 = [3, d, Q4, 0, [xc], [0]],
  g8 = [3, d, Z4, 0, [g_], [0]],
  y8 = [3, d, DF, 0, [kF, e_, it, vn], [[0, { [C]: D3 }], [64, { [q]: 1, [C]: t_ }], 0, [() => H_, 0]], 2],
  _8 = [3, d, OF, 0, [uR, Wo, _$], [5, 1, 2]],
  S8 = [
    3,
    d,
    sG,
    0,
    [Ft, zr, Zs, ke, vn, Dj, kG, ZR, Dv],
    [
      0,
      () => _8,
      0,
      0,
      [() => x8, 0],
      [() => C7, { [q]: 1, [C]: KI }],
      [() => d7, { [q]: 1, [C]: eI }],
      () => t9,
      () => lq,
    ],
    1,
  ],
  E8 = [3, d, iG, 0, [ke, ui, sI, iI], [0, [() => On, { [q]: 1, [C]: Sr }], 1, 1]],
  x8 = [3, d, aG, 0, [ke, Sr, sI, iI, ac], [0, () => yi, 1, 1, [() => E8, 0]]],
  b8 = [3, d, fF, { [C]: mF }, [Kr, Ut, oi, Rv], [2, 0, 0, [() => JK, { [q]: 1, [C]: rc }]]],
  C8 = [
    3,
    d,
    hF,
    0,
    [T, Ut, I],
    [
      [0, 1],
      [0, { [N]: po }],
      [0, { [c]: O }],
    ],
    1,
  ],
  w8 = [3, d, EF, 0, [Kr, Ut, oi, kR], [2, 0, 0, [() => s7, { [q]: 1, [C]: oc }]]],
  A8 = [
    3,
    d,
    xF,
    0,
    [T, Ut, I],
    [
      [0, 1],
      [0, { [N]: po }],
      [0, { [c]: O }],
    ],
    1,
  ],
  T8 = [3, d, yF, { [C]: MF }, [Ut, RR, Kr, oi], [0, [() => i7, { [q]: 1, [C]: nc }], 2, 0]],
  v8 = [
    3,
    d,
    _F,
    0,
    [T, Ut, I],
    [
      [0, 1],
      [0, { [N]: po }],
      [0, { [c]: O }],
    ],
    1,
  ],
  R8 = [3, d, CF, { [C]: BF }, [Kr, Ut, oi, $R], [2, 0, 0, [() => u7, { [q]: 1, [C]: sc }]]],
  I8 = [
    3,
    d,
    wF,
    0,
    [T, Ut, I],
    [
      [0, 1],
      [0, { [N]: po }],
      [0, { [c]: O }],
    ],
    1,
  ],
  O8 = [3, d, AF, { [C]: uF }, [Vy, kr, Ut, ke], [[() => tk, 0], () => In, 0, 0]],
  k8 = [
    3,
    d,
    TF,
    0,
    [pG, Ut, ke, jy],
    [
      [1, { [N]: d5 }],
      [0, { [N]: po }],
      [0, { [N]: Cc }],
      [0, { [N]: o5 }],
    ],
  ],
  D8 = [3, d, RF, { [C]: lF }, [Vy, Ut], [[() => tk, 0], 0]],
  N8 = [
    3,
    d,
    IF,
    0,
    [Ut, mG],
    [
      [0, { [N]: po }],
      [1, { [N]: p5 }],
    ],
  ],
  P8 = [
    3,
    d,
    FF,
    { [C]: GF },
    [T, Sp, YI, XR, ke, co, IG, qR, Kr, Nj, gp, uo, Ee],
    [0, 0, 0, 0, 0, 0, 0, 1, 2, [() => l7, { [q]: 1, [C]: Jj }], [() => $p, { [q]: 1 }], 0, [0, { [c]: we }]],
  ],
  L8 = [
    3,
    d,
    HF,
    0,
    [T, co, uo, Sp, qR, ke, YI, I, de],
    [
      [0, 1],
      [0, { [N]: Dp }],
      [0, { [N]: Np }],
      [0, { [N]: tO }],
      [1, { [N]: m5 }],
      [0, { [N]: Cc }],
      [0, { [N]: y5 }],
      [0, { [c]: O }],
      [0, { [c]: pe }],
    ],
    1,
  ],
  M8 = [
    3,
    d,
    qF,
    0,
    [p3, T, Y, bp, Lv, BR, HB, Ut, oi, Ee],
    [[() => QK, 0], 0, 0, [0, { [c]: Mp }], 0, 1, 1, 0, 0, [0, { [c]: we }]],
  ],
  B8 = [
    3,
    d,
    WF,
    0,
    [T, Y, ce, BR, Lv, Ut, de, I],
    [
      [0, 1],
      [0, 1],
      [0, { [N]: ut }],
      [1, { [N]: l5 }],
      [0, { [N]: n5 }],
      [0, { [N]: po }],
      [0, { [c]: pe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  $8 = [
    3,
    d,
    zF,
    { [C]: MR },
    [Kr, WR, wG, oR, Xo, ke, co, ni, gp, uo, Ee],
    [2, 0, 0, [() => ok, { [q]: 1 }], 0, 0, 0, 1, [() => $p, { [q]: 1 }], 0, [0, { [c]: we }]],
  ],
  U8 = [
    3,
    d,
    KF,
    0,
    [T, co, uo, WR, ni, ke, de, I, f_],
    [
      [0, 1],
      [0, { [N]: Dp }],
      [0, { [N]: Np }],
      [0, { [N]: u5 }],
      [1, { [N]: R_ }],
      [0, { [N]: Cc }],
      [0, { [c]: pe }],
      [0, { [c]: O }],
      [64, { [c]: P_ }],
    ],
    1,
  ],
  F8 = [
    3,
    d,
    XF,
    { [C]: MR },
    [Kr, oR, Xo, ke, co, ni, gp, uo, tF, Ut, oi, II, Ee],
    [2, [() => ok, { [q]: 1 }], 0, 0, 0, 1, [() => $p, { [q]: 1 }], 0, 1, 0, 0, 0, [0, { [c]: we }]],
  ],
  G8 = [
    3,
    d,
    QF,
    0,
    [T, co, uo, ni, ke, Ut, w$, II, de, I, f_],
    [
      [0, 1],
      [0, { [N]: Dp }],
      [0, { [N]: Np }],
      [1, { [N]: R_ }],
      [0, { [N]: Cc }],
      [0, { [N]: po }],
      [2, { [N]: i5 }],
      [0, { [N]: g5 }],
      [0, { [c]: pe }],
      [0, { [c]: O }],
      [64, { [c]: P_ }],
    ],
    1,
  ],
  H8 = [
    3,
    d,
    JF,
    { [C]: uG },
    [Kr, Sp, JI, XR, OG, Qj, iR, Xo, ke, co, ni, gp, uo, Ee],
    [
      2,
      0,
      0,
      0,
      0,
      [() => f7, { [q]: 1, [C]: Zj }],
      [() => t7, { [q]: 1, [C]: zo }],
      0,
      0,
      0,
      1,
      [() => $p, { [q]: 1 }],
      0,
      [0, { [c]: we }],
    ],
  ],
  j8 = [
    3,
    d,
    ZF,
    0,
    [T, co, uo, Sp, ni, ke, JI, I, de, f_],
    [
      [0, 1],
      [0, { [N]: Dp }],
      [0, { [N]: Np }],
      [0, { [N]: tO }],
      [1, { [N]: R_ }],
      [0, { [N]: Cc }],
      [0, { [N]: _5 }],
      [0, { [c]: O }],
      [0, { [c]: pe }],
      [64, { [c]: P_ }],
    ],
    1,
  ],
  V8 = [
    3,
    d,
    rG,
    { [C]: nG },
    [Ov, Mv, T, Y, lo, wp, QR, xp, Kr, Ap, u_, kr, Gt, Ee, ne, Kt],
    [
      [4, { [c]: pO }],
      [0, { [c]: fO }],
      0,
      0,
      0,
      0,
      0,
      1,
      2,
      [() => h7, { [q]: 1, [C]: Tp }],
      () => FO,
      () => In,
      0,
      [0, { [c]: we }],
      0,
      0,
    ],
  ],
  q8 = [
    3,
    d,
    oG,
    0,
    [T, Y, lo, xp, wp, de, I, at, _r, ct],
    [
      [0, 1],
      [0, 1],
      [0, { [N]: wc }],
      [1, { [N]: f5 }],
      [0, { [N]: h5 }],
      [0, { [c]: pe }],
      [0, { [c]: O }],
      [0, { [c]: bt }],
      [() => Nr, { [c]: Dr }],
      [0, { [c]: Ct }],
    ],
    3,
  ],
  W8 = [3, d, LF, 0, [xc, Xo], [0, 0]],
  HO = [3, d, l_, 0, [_j, vj, HI, VI], [0, 0, [() => E7, 0], [() => LK, 0]], 2],
  z8 = [3, d, My, 0, [ep, Zd, Yd], [() => p8, () => u8, () => Sq], 1],
  K8 = [3, d, UR, 0, [cR, LR, DR, $v], [() => RW, () => f8, () => l8, () => Eq], 1],
  Y8 = [3, d, GR, 0, [Xo, A_], [0, 0]],
  X8 = [3, d, By, 0, [$I], [() => hK], 1],
  J8 = [3, d, jR, 0, [UI], [() => gK], 1],
  Pc = [3, d, yG, 0, [H6, nF], [0, 0], 1],
  Q8 = [3, d, zR, 0, [Ft, x$], [0, () => QO], 1],
  Z8 = [3, d, lG, 0, [ke, ui, Pv], [0, [() => On, { [q]: 1, [C]: Sr }], 0]],
  G_ = [3, d, sc, 0, [it, vn], [0, [() => T7, 0]], 1],
  e9 = [3, d, VR, 0, [lo, Y, J4, Gt, kr, u_, ne, Kt], [0, 0, 4, 0, () => In, () => FO, 0, 0]],
  t9 = [3, d, ZR, 0, [YR, JR], [1, 1]],
  r9 = [3, d, eI, 0, [YR, Gt, JR], [1, 0, 1]],
  jO = [
    3,
    d,
    $y,
    0,
    [xj, y6, PF, dR],
    [
      [() => b7, { [q]: 1, [C]: GI }],
      [() => y7, { [q]: 1, [C]: gI }],
      [() => c7, { [q]: 1, [C]: N3 }],
      () => NW,
    ],
  ],
  H_ = [3, d, xG, 0, [Y], [[() => fK, { [C]: tj }]]],
  n9 = [
    3,
    d,
    aI,
    0,
    [Y, yr, $e, ne, Kt, Qo, Gt, kr, __],
    [0, 4, 0, [64, { [q]: 1 }], 0, 1, 0, () => In, () => ZO],
  ],
  o9 = [3, d, $G, 0, [Y, ce, $e, $F, Qo], [0, 0, 0, 6, 1], 1],
  VO = [3, d, op, 0, [FG, ci], [0, () => s9]],
  qO = [3, d, HG, 0, [Ft], [0]],
  WO = [3, d, jG, 0, [KR, F6, g$, fR], [0, 5, 0, () => BO]],
  s9 = [3, d, VG, 0, [aR], [() => Qq]],
  i9 = [3, d, KG, 0, [Jo, Qo, pt, ft, mt, gt, yt, _t, ht, St, Et, xt], [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  a9 = [
    3,
    d,
    JG,
    0,
    [$e, ne, Kt, Qo, Gt, Y, ce, IR, yr, kr, __],
    [0, [64, { [q]: 1 }], 0, 1, 0, 0, 0, 2, 4, () => In, () => ZO],
  ],
  c9 = [3, d, nI, 0, [fj], [[() => mK, 0]]],
  zO = [3, d, m_, 0, [eR, PR], [() => Jq, () => g8]],
  In = [3, d, kr, 0, [Xy, Zs], [0, 0]],
  KO = [3, d, np, 0, [Sc], [[() => m7, { [q]: 1, [C]: ci }]], 1],
  u9 = [3, d, LG, 0, [oI], [0], 1],
  l9 = [3, d, GH, 0, [], []],
  d9 = [
    3,
    d,
    Tp,
    0,
    [Jo, yr, $e, Qo, pt, ft, mt, gt, yt, _t, ht, St, Et, xt],
    [1, 4, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  ],
  p9 = [3, d, ip, { [C]: ip }, [UH], [0]],
  f9 = [3, d, cI, 0, [Cv], [[2, { [C]: Cv }]]],
  m9 = [3, d, fI, 0, [Hv, Fv, Gv], [1, 1, 1]],
  h9 = [3, d, FH, 0, [lR], [[() => m9, { [v_]: 1 }]]],
  YO = [
    3,
    d,
    sp,
    0,
    [Sv, bv, Ev, wv],
    [
      [2, { [C]: Sv }],
      [2, { [C]: bv }],
      [2, { [C]: Ev }],
      [2, { [C]: wv }],
    ],
  ],
  g9 = [
    3,
    d,
    sH,
    0,
    [T, Kd, Oe, ne, I],
    [
      [0, 1],
      [() => PO, { [ue]: 1, [C]: Kd }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  y9 = [
    3,
    d,
    rH,
    0,
    [T, zd, I, ne],
    [
      [0, 1],
      [() => fq, { [ue]: 1, [C]: zd }],
      [0, { [c]: O }],
      [0, { [c]: xe }],
    ],
    2,
  ],
  _9 = [
    3,
    d,
    iH,
    0,
    [T, Us, qo, Oe, ne, Ys, Xs, Js, r_, Qs, I],
    [
      [0, 1],
      [0, { [c]: di }],
      [() => LO, { [ue]: 1, [C]: qo }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: pi }],
      [0, { [c]: fi }],
      [0, { [c]: mi }],
      [0, { [c]: D_ }],
      [0, { [c]: hi }],
      [0, { [c]: O }],
    ],
    1,
  ],
  S9 = [
    3,
    d,
    nH,
    0,
    [T, it, rc, I],
    [
      [0, 1],
      [0, { [N]: Er }],
      [() => $_, { [ue]: 1, [C]: rc }],
      [0, { [c]: O }],
    ],
    3,
  ],
  E9 = [
    3,
    d,
    uH,
    0,
    [T, Jd, Oe, ne, I],
    [
      [0, 1],
      [() => Uq, { [ue]: 1, [C]: Jd }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  x9 = [
    3,
    d,
    dH,
    0,
    [T, pp, Oe, ne, I],
    [
      [0, 1],
      [() => ek, { [ue]: 1, [C]: pp }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  b9 = [
    3,
    d,
    hH,
    0,
    [T, it, oc, I],
    [
      [0, 1],
      [0, { [N]: Er }],
      [() => U_, { [ue]: 1, [C]: oc }],
      [0, { [c]: O }],
    ],
    3,
  ],
  C9 = [
    3,
    d,
    fH,
    0,
    [T, it, nc, I],
    [
      [0, 1],
      [0, { [N]: Er }],
      [() => F_, { [ue]: 1, [C]: nc }],
      [0, { [c]: O }],
    ],
    3,
  ],
  w9 = [3, d, _H, 0, [C_], [[0, { [c]: B_ }]]],
  A9 = [
    3,
    d,
    SH,
    0,
    [T, ne, Ly, I, C_],
    [
      [0, 1],
      [0, { [c]: xe }],
      [() => Aq, { [ue]: 1, [C]: Ly }],
      [0, { [c]: O }],
      [0, { [c]: B_ }],
    ],
    1,
  ],
  T9 = [
    3,
    d,
    EH,
    0,
    [T, Xd, Oe, ne, I],
    [
      [0, 1],
      [() => Tq, { [ue]: 1, [C]: Xd }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  v9 = [
    3,
    d,
    bH,
    0,
    [T, it, sc, I],
    [
      [0, 1],
      [0, { [N]: Er }],
      [() => G_, { [ue]: 1, [C]: sc }],
      [0, { [c]: O }],
    ],
    3,
  ],
  R9 = [
    3,
    d,
    wH,
    0,
    [T, $y, I, K6],
    [
      [0, 1],
      [() => jO, { [ue]: 1, [C]: $y }],
      [0, { [c]: O }],
      [2, { [c]: BV }],
    ],
    2,
  ],
  I9 = [
    3,
    d,
    TH,
    0,
    [T, np, Oe, I, ne],
    [
      [0, 1],
      [() => KO, { [ue]: 1, [C]: np }],
      [0, { [c]: Ie }],
      [0, { [c]: O }],
      [0, { [c]: xe }],
    ],
    2,
  ],
  O9 = [
    3,
    d,
    RH,
    0,
    [T, pI, Oe, ne, K3, I],
    [
      [0, 1],
      [0, 16],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [2, { [c]: v5 }],
      [0, { [c]: O }],
    ],
    2,
  ],
  k9 = [
    3,
    d,
    DH,
    0,
    [T, ap, Oe, ne, zI, I],
    [
      [0, 1],
      [() => JO, { [ue]: 1, [C]: ap }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: hO }],
      [0, { [c]: O }],
    ],
    2,
  ],
  D9 = [
    3,
    d,
    kH,
    0,
    [T, cp, Oe, ne, I],
    [
      [0, 1],
      [() => aK, { [ue]: 1, [C]: cp }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  N9 = [
    3,
    d,
    PH,
    0,
    [T, Or, Oe, ne, I],
    [
      [0, 1],
      [() => V_, { [ue]: 1, [C]: Or }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  P9 = [
    3,
    d,
    MH,
    0,
    [T, fp, Oe, ne, d_, I],
    [
      [0, 1],
      [() => KK, { [ue]: 1, [C]: fp }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: N_ }],
      [0, { [c]: O }],
    ],
    2,
  ],
  L9 = [
    3,
    d,
    $H,
    0,
    [T, mp, Oe, ne, I],
    [
      [0, 1],
      [() => YK, { [ue]: 1, [C]: mp }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  M9 = [3, d, qH, 0, [Ee], [[0, { [c]: we }]]],
  B9 = [
    3,
    d,
    zH,
    0,
    [T, Y, Us, qo, Oe, ne, Ys, Xs, Js, r_, Qs, de, ce, I],
    [
      [0, 1],
      [0, 1],
      [0, { [c]: di }],
      [() => LO, { [ue]: 1, [C]: qo }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: pi }],
      [0, { [c]: fi }],
      [0, { [c]: mi }],
      [0, { [c]: D_ }],
      [0, { [c]: hi }],
      [0, { [c]: pe }],
      [0, { [N]: ut }],
      [0, { [c]: O }],
    ],
    2,
  ],
  $9 = [
    3,
    d,
    WH,
    0,
    [Y, ic, bp, $e, pt, ft, mt, gt, yt, _t, ht, St, Et, xt, Kt, Ht, Ee],
    [
      0,
      0,
      [0, { [c]: Mp }],
      [0, { [c]: $e }],
      [0, { [c]: Yr }],
      [0, { [c]: Xr }],
      [0, { [c]: Jr }],
      [0, { [c]: Zr }],
      [0, { [c]: en }],
      [0, { [c]: tn }],
      [0, { [c]: Qr }],
      [0, { [c]: rn }],
      [0, { [c]: nn }],
      [0, { [c]: on }],
      [0, { [c]: fo }],
      [0, { [c]: Xt }],
      [0, { [c]: we }],
    ],
  ],
  U9 = [
    3,
    d,
    KH,
    0,
    [T, Y, ic, Nv, ce, rI, ne, pt, ft, mt, gt, yt, _t, ht, St, Et, xt, Oe, de, I],
    [
      [0, 1],
      [0, 1],
      [0, { [N]: T_ }],
      [() => Zo, 16],
      [0, { [N]: ut }],
      [0, { [c]: vO }],
      [0, { [c]: xe }],
      [0, { [c]: Yr }],
      [0, { [c]: Xr }],
      [0, { [c]: Jr }],
      [0, { [c]: Zr }],
      [0, { [c]: en }],
      [0, { [c]: tn }],
      [0, { [c]: Qr }],
      [0, { [c]: rn }],
      [0, { [c]: nn }],
      [0, { [c]: on }],
      [0, { [c]: Ie }],
      [0, { [c]: pe }],
      [0, { [c]: O }],
    ],
    4,
  ],
  F9 = [3, d, e6, 0, [Ee], [[0, { [c]: we }]]],
  G9 = [
    3,
    d,
    t6,
    0,
    [T, Y, rp, de, ce, Oe, ne, I],
    [
      [0, 1],
      [0, 1],
      [() => qO, { [ue]: 1, [C]: rp }],
      [0, { [c]: pe }],
      [0, { [N]: ut }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  H9 = [3, d, JH, 0, [Ee], [[0, { [c]: we }]]],
  j9 = [
    3,
    d,
    QH,
    0,
    [T, op, de, zI, Oe, ne, I],
    [
      [0, 1],
      [() => VO, { [ue]: 1, [C]: op }],
      [0, { [c]: pe }],
      [0, { [c]: hO }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: O }],
    ],
    1,
  ],
  V9 = [
    3,
    d,
    r6,
    0,
    [zr, $e, pt, ft, mt, gt, yt, _t, ht, St, Et, xt, Kt, Ht, ce, at, ct, Yt, Rn, $t, Qo, Ee],
    [
      [0, { [c]: Ac }],
      [0, { [c]: $e }],
      [0, { [c]: Yr }],
      [0, { [c]: Xr }],
      [0, { [c]: Jr }],
      [0, { [c]: Zr }],
      [0, { [c]: en }],
      [0, { [c]: tn }],
      [0, { [c]: Qr }],
      [0, { [c]: rn }],
      [0, { [c]: nn }],
      [0, { [c]: on }],
      [0, { [c]: fo }],
      [0, { [c]: Xt }],
      [0, { [c]: sn }],
      [0, { [c]: bt }],
      [0, { [c]: Ct }],
      [() => kt, { [c]: cr }],
      [() => ho, { [c]: mo }],
      [2, { [c]: ur }],
      [1, { [c]: vV }],
      [0, { [c]: we }],
    ],
  ],
  q9 = [
    3,
    d,
    n6,
    0,
    [
      T,
      Y,
      Us,
      cc,
      Fs,
      Gs,
      Hs,
      js,
      qs,
      Oe,
      zs,
      ne,
      pt,
      ft,
      mt,
      gt,
      yt,
      _t,
      ht,
      St,
      Et,
      xt,
      Ir,
      ei,
      mc,
      Ys,
      Xs,
      Js,
      Qs,
      r5,
      ri,
      Ht,
      Gt,
      bc,
      at,
      _r,
      ct,
      Yt,
      Rn,
      $t,
      de,
      Or,
      ii,
      ai,
      si,
      hc,
      gc,
      yc,
      I,
    ],
    [
      [0, 1],
      [0, 1],
      [0, { [c]: di }],
      [() => Zo, 16],
      [0, { [c]: uc }],
      [0, { [c]: lc }],
      [0, { [c]: dc }],
      [0, { [c]: pc }],
      [1, { [c]: Vs }],
      [0, { [c]: Ie }],
      [0, { [c]: fc }],
      [0, { [c]: xe }],
      [0, { [c]: Yr }],
      [0, { [c]: Xr }],
      [0, { [c]: Jr }],
      [0, { [c]: Zr }],
      [0, { [c]: en }],
      [0, { [c]: tn }],
      [0, { [c]: Qr }],
      [0, { [c]: rn }],
      [0, { [c]: nn }],
      [0, { [c]: on }],
      [4, { [c]: Ir }],
      [0, { [c]: Yo }],
      [0, { [c]: ti }],
      [0, { [c]: pi }],
      [0, { [c]: fi }],
      [0, { [c]: mi }],
      [0, { [c]: hi }],
      [1, { [c]: UV }],
      [128, { [li]: gi }],
      [0, { [c]: Xt }],
      [0, { [c]: Dc }],
      [0, { [c]: Nc }],
      [0, { [c]: bt }],
      [() => Nr, { [c]: Dr }],
      [0, { [c]: Ct }],
      [() => kt, { [c]: cr }],
      [() => ho, { [c]: mo }],
      [2, { [c]: ur }],
      [0, { [c]: pe }],
      [0, { [c]: M_ }],
      [0, { [c]: Oc }],
      [5, { [c]: kc }],
      [0, { [c]: Ic }],
      [0, { [c]: Tc }],
      [1, { [c]: vc }],
      [1, { [c]: Rc }],
      [0, { [c]: O }],
    ],
    2,
  ],
  W9 = [3, d, o6, 0, [Ee], [[0, { [c]: we }]]],
  z9 = [
    3,
    d,
    s6,
    0,
    [T, Y, lp, de, ce, Hy, Oe, ne, I],
    [
      [0, 1],
      [0, 1],
      [() => WO, { [ue]: 1, [C]: lp }],
      [0, { [c]: pe }],
      [0, { [N]: ut }],
      [2, { [c]: I_ }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  K9 = [3, d, c6, 0, [ce], [[0, { [c]: sn }]]],
  Y9 = [
    3,
    d,
    u6,
    0,
    [T, Y, Or, ce, Oe, ne, I, de],
    [
      [0, 1],
      [0, 1],
      [() => V_, { [ue]: 1, [C]: Or }],
      [0, { [N]: ut }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: O }],
      [0, { [c]: pe }],
    ],
    3,
  ],
  X9 = [
    3,
    d,
    d6,
    0,
    [T, sp, Oe, ne, I],
    [
      [0, 1],
      [() => YO, { [ue]: 1, [C]: sp }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  J9 = [3, d, gI, 0, [h6, e_, it, vn], [[0, { [C]: S6 }], [64, { [q]: 1, [C]: t_ }], 0, [() => H_, 0]], 2],
  j_ = [3, d, Rp, 0, [zr, Wo], [0, 1], 1],
  Q9 = [3, d, x6, 0, [lI], [[21, { [v_]: 1 }]]],
  Z9 = [3, d, RI, 0, [vR, R4, mI, C6, w6], [0, 0, 0, 0, 0]],
  XO = [3, d, h_, 0, [vR, mI], [0, 0], 1],
  eK = [3, d, T6, 0, [], []],
  tK = [
    3,
    d,
    I6,
    0,
    [T, Y, B6, F2, H2, G2, j2, X6, Q6, J6, Z6, r2],
    [
      [0, 1],
      [0, 1],
      [0, { [c]: kV }],
      [0, { [c]: Yo }],
      [0, { [c]: ti }],
      [4, { [c]: i_ }],
      [4, { [c]: c_ }],
      [0, { [c]: DV }],
      [0, { [c]: PV }],
      [6, { [c]: NV }],
      [6, { [c]: LV }],
      [0, { [c]: O5, [c5]: 1 }],
    ],
    3,
  ],
  rK = [3, d, wI, 0, [Ft], [0], 1],
  JO = [3, d, ap, 0, [vp, Sc], [0, [() => _7, { [q]: 1, [C]: ci }]], 2],
  nK = [
    3,
    d,
    P6,
    0,
    [Ft, yp, Zs, f6, ke, vn, MI, hR, sR],
    [0, () => vW, 0, 1, 0, [() => sK, 0], () => AK, () => PW, () => yW],
    2,
  ],
  oK = [3, d, D6, 0, [ke, ui], [0, [() => On, { [q]: 1, [C]: Sr }]]],
  sK = [3, d, N6, 0, [ke, Sr, ac], [0, () => yi, [() => oK, 0]]],
  iK = [3, d, vI, 0, [Ft, Oj], [0, () => QO], 2],
  QO = [3, d, $6, 0, [EG], [1]],
  aK = [3, d, cp, 0, [uI], [0], 1],
  cK = [3, d, AI, 0, [b$], [2]],
  uK = [
    3,
    d,
    v6,
    0,
    [Ee, R6],
    [
      [0, { [c]: we }],
      [0, { [c]: IV }],
    ],
  ],
  lK = [
    3,
    d,
    O6,
    0,
    [T, Y, ce, Uy, de, ne, I],
    [
      [0, 1],
      [0, 1],
      [0, { [N]: ut }],
      [() => dK, { [ue]: 1, [C]: Uy }],
      [0, { [c]: pe }],
      [0, { [c]: xe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  dK = [3, d, Uy, 0, [Wo, TR, xc, qI, d$, NI, nI], [1, () => Xz, 0, 0, 0, () => EK, [() => c9, 0]]],
  ZO = [3, d, __, 0, [V4, E6], [2, 4]],
  pK = [3, d, TI, 0, [RI, nR], [() => Z9, () => Nq], 1],
  fK = [3, d, ej, 0, [T$], [[() => o7, { [q]: 1, [C]: bR }]]],
  mK = [
    3,
    d,
    rj,
    0,
    [x3, ke, Zy, b3, hp, Or, XI, Gt],
    [0, 0, [() => IW, 0], 0, [() => Up, 0], [() => V_, 0], [() => w7, 0], 0],
    2,
  ],
  hK = [3, d, $I, 0, [x_, Ec], [0, 0], 2],
  gK = [3, d, UI, 0, [x_, Ec, Op, jI], [0, 0, 0, 0], 4],
  yK = [3, d, PI, 0, [hj, _R], [1, 1]],
  _K = [3, d, ij, 0, [lI], [[() => R7, 16]]],
  SK = [
    3,
    d,
    aj,
    0,
    [T, Y, ER, yR, a_, m_, at, _r, ct, AI, PI, I],
    [
      [0, 1],
      [0, 1],
      0,
      0,
      () => GO,
      () => zO,
      [0, { [c]: bt }],
      [() => Nr, { [c]: Dr }],
      [0, { [c]: Ct }],
      () => cK,
      () => yK,
      [0, { [c]: O }],
    ],
    6,
  ],
  EK = [3, d, NI, 0, [a_, yR, ER, m_], [() => GO, 0, 0, () => zO], 4],
  xK = [3, d, uj, 0, [cj, aF], [0, [() => kt, 0]], 1],
  ek = [3, d, pp, 0, [Sc], [[() => S7, { [q]: 1, [C]: ci }]], 1],
  bK = [3, d, dj, 0, [u3, $t, Uv], [[() => xK, 0], 2, [() => bq, 0]]],
  CK = [
    3,
    d,
    W6,
    0,
    [_v, Av, Tv, zr],
    [
      [0, { [C]: _v }],
      [() => vv, { [C]: Av }],
      [() => vv, { [C]: Tv }],
      [4, { [C]: zr }],
    ],
    4,
  ],
  wK = [3, d, dp, { [C]: dp }, [], []],
  AK = [3, d, MI, 0, [DI, wI], [() => vK, () => rK]],
  TK = [3, d, E_, { [C]: Ip }, [rF], [[() => kt, 0]], 1],
  vK = [3, d, DI, 0, [Ft], [0], 1],
  RK = [3, d, lj, { [C]: Ip }, [sF, $t], [[() => uq, 0], 2], 1],
  IK = [3, d, BI, { [C]: LI }, [], []],
  OK = [3, d, FI, 0, [Hv, Fv, Gv], [1, 1, 1]],
  kK = [3, d, Y6, 0, [lR], [[() => OK, { [v_]: 1 }]]],
  DK = [3, d, kI, 0, [$2], [() => NK]],
  NK = [3, d, V6, 0, [XG, yp], [0, () => gq], 2],
  yi = [3, d, Sr, 0, [Y, A_], [0, 0], 2],
  V_ = [3, d, Or, 0, [kp], [[() => On, 0]], 1],
  PK = [3, d, Cj, 0, [o_, dI], [[() => $O, { [dO]: [lO, eO] }], 0]],
  LK = [
    3,
    d,
    VI,
    0,
    [dp, ip],
    [
      [() => wK, { [C]: dp }],
      [() => p9, { [C]: ip }],
    ],
  ],
  MK = [3, d, WI, 0, [Wo, Bv], [1, 0], 2],
  BK = [3, d, GI, 0, [yj, e_, it, vn], [[0, { [C]: kj }], [64, { [q]: 1, [C]: t_ }], 0, [() => H_, 0]], 2],
  $K = [3, d, KI, 0, [uR, Wo, Gt], [5, 1, 0]],
  UK = [
    3,
    d,
    Lj,
    0,
    [T, Yd, Oe, ne, I],
    [
      [0, 1],
      [() => xq, { [ue]: 1, [C]: Yd }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  FK = [
    3,
    d,
    Bj,
    0,
    [T, Zd, Oe, ne, I],
    [
      [0, 1],
      [() => d8, { [ue]: 1, [C]: Zd }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  GK = [
    3,
    d,
    Uj,
    0,
    [T, ep, Oe, ne, I],
    [
      [0, 1],
      [() => m8, { [ue]: 1, [C]: ep }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: O }],
    ],
    2,
  ],
  HK = [
    3,
    d,
    Hj,
    0,
    [T, Y, tI, ce, de, I, Oe, ne],
    [
      [0, 1],
      [0, 1],
      [() => v7, 16],
      [0, { [N]: ut }],
      [0, { [c]: pe }],
      [0, { [c]: O }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
    ],
    3,
  ],
  jK = [3, d, jj, 0, [Ee], [[0, { [c]: we }]]],
  VK = [
    3,
    d,
    Wj,
    0,
    [tR, Wv, Ht, at, ct, Yt, $t, Ee],
    [
      [0, { [c]: wO }],
      [() => $q, 16],
      [0, { [c]: Xt }],
      [0, { [c]: bt }],
      [0, { [c]: Ct }],
      [() => kt, { [c]: cr }],
      [2, { [c]: ur }],
      [0, { [c]: we }],
    ],
  ],
  qK = [
    3,
    d,
    zj,
    0,
    [T, rR, Y, Jo, lo, Kv, Yv, Xv, Jv, J3, at, _r, ct, Qv, Yy, Zv, de, I, gR],
    [
      [0, 1],
      [0, { [c]: gO }],
      [0, 1],
      [1, { [N]: Pp }],
      [0, { [N]: wc }],
      [0, { [c]: yO }],
      [4, { [c]: _O }],
      [0, { [c]: SO }],
      [4, { [c]: EO }],
      [0, { [c]: I5 }],
      [0, { [c]: bt }],
      [() => Nr, { [c]: Dr }],
      [0, { [c]: Ct }],
      [0, { [c]: xO }],
      [() => NO, { [c]: bO }],
      [0, { [c]: CO }],
      [0, { [c]: pe }],
      [0, { [c]: O }],
      [0, { [c]: IO }],
    ],
    5,
  ],
  WK = [
    3,
    d,
    Kj,
    0,
    [Ht, $e, pt, ft, mt, gt, yt, _t, ht, St, Et, xt, at, ct, Yt, $t, Ee],
    [
      [0, { [c]: Xt }],
      [0, { [c]: $e }],
      [0, { [c]: Yr }],
      [0, { [c]: Xr }],
      [0, { [c]: Jr }],
      [0, { [c]: Zr }],
      [0, { [c]: en }],
      [0, { [c]: tn }],
      [0, { [c]: Qr }],
      [0, { [c]: rn }],
      [0, { [c]: nn }],
      [0, { [c]: on }],
      [0, { [c]: bt }],
      [0, { [c]: Ct }],
      [() => kt, { [c]: cr }],
      [2, { [c]: ur }],
      [0, { [c]: we }],
    ],
  ],
  zK = [
    3,
    d,
    Yj,
    0,
    [T, Y, Jo, lo, cc, qs, Oe, ne, pt, ft, mt, gt, yt, _t, ht, St, Et, xt, at, _r, ct, de, I],
    [
      [0, 1],
      [0, 1],
      [1, { [N]: Pp }],
      [0, { [N]: wc }],
      [() => Zo, 16],
      [1, { [c]: Vs }],
      [0, { [c]: Ie }],
      [0, { [c]: xe }],
      [0, { [c]: Yr }],
      [0, { [c]: Xr }],
      [0, { [c]: Jr }],
      [0, { [c]: Zr }],
      [0, { [c]: en }],
      [0, { [c]: tn }],
      [0, { [c]: Qr }],
      [0, { [c]: rn }],
      [0, { [c]: nn }],
      [0, { [c]: on }],
      [0, { [c]: bt }],
      [() => Nr, { [c]: Dr }],
      [0, { [c]: Ct }],
      [0, { [c]: pe }],
      [0, { [c]: O }],
    ],
    4,
  ],
  KK = [3, d, fp, 0, [HR, Ft], [[0, { [C]: FR }], 0]],
  YK = [3, d, mp, 0, [Jy, s_, h_, y_], [() => MO, () => UO, () => XO, [() => sk, 0]]],
  XK = [
    3,
    d,
    t5,
    0,
    [
      M6,
      U6,
      cc,
      z6,
      pR,
      mR,
      Fy,
      Fs,
      Gs,
      Hs,
      js,
      qs,
      Ky,
      zs,
      pt,
      ft,
      mt,
      gt,
      yt,
      _t,
      ht,
      St,
      Et,
      xt,
      zo,
      $e,
      Ir,
      zr,
      yr,
      p_,
      ri,
      ii,
      si,
      ai,
      Cp,
      _c,
      Ee,
      S_,
      Ht,
      at,
      Yt,
      ct,
      Gt,
      b_,
      ce,
      $t,
    ],
    [
      [0, { [a5]: 1, [c]: OV }],
      [0, { [c]: MV }],
      [() => Zo, 16],
      [1, { [c]: yV }],
      [0, { [c]: k5 }],
      [0, { [c]: D5 }],
      [0, { [c]: H5 }],
      [0, { [c]: N5 }],
      [0, { [c]: P5 }],
      [0, { [c]: L5 }],
      [0, { [c]: M5 }],
      [1, { [c]: Vs }],
      [0, { [c]: B5 }],
      [0, { [c]: $5 }],
      [0, { [c]: j5 }],
      [0, { [c]: V5 }],
      [0, { [c]: q5 }],
      [0, { [c]: z5 }],
      [0, { [c]: K5 }],
      [0, { [c]: Y5 }],
      [0, { [c]: W5 }],
      [0, { [c]: X5 }],
      [0, { [c]: J5 }],
      [0, { [c]: Q5 }],
      [2, { [c]: Z5 }],
      [0, { [c]: U5 }],
      [4, { [c]: F5 }],
      [0, { [c]: eV }],
      [4, { [c]: G5 }],
      [1, { [c]: tV }],
      [128, { [li]: gi }],
      [0, { [c]: oV }],
      [0, { [c]: nV }],
      [5, { [c]: sV }],
      [1, { [c]: rV }],
      [0, { [c]: cV }],
      [0, { [c]: aV }],
      [0, { [c]: iV }],
      [0, { [c]: lV }],
      [0, { [c]: fV }],
      [() => kt, { [c]: dV }],
      [0, { [c]: mV }],
      [0, { [c]: uV }],
      [1, { [c]: hV }],
      [0, { [c]: gV }],
      [2, { [c]: pV }],
    ],
    2,
  ],
  ee = 'unit';
var JK = [1, d, Rv, 0, [() => $_, 0]],
  QK = [1, d, XB, 0, [() => _q, { [C]: kv }]],
  tk = [1, d, Vy, 0, [() => Cq, { [C]: T }]];
var $p = [1, d, q3, 0, () => Rq],
  ZK = [1, d, W3, 0, () => Oq],
  rk = [1, d, Wy, 0, [() => Fq, 0]],
  e7 = [1, d, n$, 0, () => hW],
  t7 = [1, d, iR, 0, () => gW],
  r7 = [1, d, S$, 0, [0, { [C]: Qy }]],
  n7 = [1, d, SR, 0, () => DW];
var o7 = [1, d, A$, 0, () => LW],
  Up = [1, d, _p, 0, [() => Jz, { [C]: n_ }]],
  s7 = [1, d, kR, 0, [() => U_, 0]],
  i7 = [1, d, RR, 0, [() => F_, 0]],
  a7 = [1, d, $4, 0, [0, { [C]: v$ }]],
  c7 = [1, d, NF, 0, [() => y8, 0]],
  nk = [1, d, cG, 0, [() => S8, 0]],
  u7 = [1, d, $R, 0, [() => G_, 0]],
  l7 = [1, d, _G, 0, () => e9],
  d7 = [1, d, DG, 0, () => r9];
var p7 = [1, d, UG, 0, () => o9],
  ok = [1, d, qG, 0, [() => n9, 0]],
  f7 = [1, d, QG, 0, [() => a9, 0]];
var m7 = [1, d, MG, 0, () => u9],
  h7 = [1, d, Ap, 0, () => d9],
  g7 = [1, d, HH, 0, () => i9],
  y7 = [1, d, g6, 0, [() => J9, 0]],
  _7 = [1, d, L6, 0, [() => nK, 0]],
  sk = [1, d, y_, 0, [() => pK, { [C]: TI }]],
  S7 = [1, d, pj, 0, [() => bK, 0]],
  On = [1, d, kp, 0, [() => yi, { [C]: Sr }]],
  E7 = [1, d, HI, 0, [() => PK, { [C]: n_ }]],
  x7 = [1, d, wj, 0, () => MK],
  b7 = [1, d, Ej, 0, [() => BK, 0]],
  C7 = [1, d, Aj, 0, () => $K],
  w7 = [1, d, XI, 0, [() => Y8, { [C]: GR }]];
var A7 = [4, d, WB, 0, [ke, Sr, ac], [0, () => yi, [() => hq, 0]]],
  T7 = [4, d, hG, 0, [ke, Sr, Pv, ac], [0, () => yi, 0, [() => Z8, 0]]],
  v7 = [4, d, tI, 0, [E_], [[() => RK, { [C]: Ip }]]],
  R7 = [
    4,
    d,
    sj,
    { [uO]: 1 },
    [G6, FI, fI, i2, _R],
    [[() => Q9, 0], [() => kK, 0], [() => h9, 0], () => Pq, () => kW],
  ],
  ik = [9, d, ZB, { [R]: ['DELETE', '/{Key+}?x-id=AbortMultipartUpload', 204] }, () => pq, () => dq],
  ak = [9, d, Vv, { [R]: ['POST', '/{Key+}', 200] }, () => Dq, () => kq],
  E0e = [9, d, G3, { [R]: ['PUT', '/{Key+}?x-id=CopyObject', 200] }, () => Mq, () => Lq],
  x0e = [9, d, C3, { [R]: ['PUT', '/', 200] }, () => qq, () => Vq],
  b0e = [9, d, w3, { [me]: '-', [R]: ['POST', '/?metadataConfiguration', 200] }, () => Hq, () => ee],
  C0e = [9, d, T3, { [me]: '-', [R]: ['POST', '/?metadataTable', 200] }, () => jq, () => ee],
  ck = [9, d, F3, { [R]: ['POST', '/{Key+}?uploads', 200] }, () => zq, () => Wq],
  uk = [9, d, t2, { [R]: ['GET', '/?session', 200] }, () => Yq, () => Kq],
  w0e = [9, d, c2, { [R]: ['DELETE', '/', 204] }, () => pW, () => ee],
  A0e = [9, d, u2, { [R]: ['DELETE', '/?analytics', 204] }, () => eW, () => ee],
  T0e = [9, d, d2, { [R]: ['DELETE', '/?cors', 204] }, () => tW, () => ee],
  v0e = [9, d, f2, { [R]: ['DELETE', '/?encryption', 204] }, () => rW, () => ee],
  R0e = [9, d, y2, { [R]: ['DELETE', '/?intelligent-tiering', 204] }, () => nW, () => ee],
  I0e = [9, d, h2, { [R]: ['DELETE', '/?inventory', 204] }, () => oW, () => ee],
  O0e = [9, d, S2, { [R]: ['DELETE', '/?lifecycle', 204] }, () => sW, () => ee],
  k0e = [9, d, x2, { [R]: ['DELETE', '/?metadataConfiguration', 204] }, () => iW, () => ee],
  D0e = [9, d, A2, { [R]: ['DELETE', '/?metadataTable', 204] }, () => aW, () => ee],
  N0e = [9, d, w2, { [R]: ['DELETE', '/?metrics', 204] }, () => cW, () => ee],
  P0e = [9, d, v2, { [R]: ['DELETE', '/?ownershipControls', 204] }, () => uW, () => ee],
  L0e = [9, d, I2, { [R]: ['DELETE', '/?policy', 204] }, () => lW, () => ee],
  M0e = [9, d, N2, { [R]: ['DELETE', '/?replication', 204] }, () => dW, () => ee],
  B0e = [9, d, P2, { [R]: ['DELETE', '/?tagging', 204] }, () => fW, () => ee],
  $0e = [9, d, M2, { [R]: ['DELETE', '/?website', 204] }, () => mW, () => ee],
  U0e = [9, d, o$, { [R]: ['DELETE', '/{Key+}?x-id=DeleteObject', 204] }, () => xW, () => EW],
  F0e = [9, d, z2, { [R]: ['DELETE', '/{Key+}?annotation', 204] }, () => SW, () => _W],
  G0e = [9, d, s$, { [me]: '-', [R]: ['POST', '/?delete', 200] }, () => CW, () => bW],
  H0e = [9, d, e$, { [R]: ['DELETE', '/{Key+}?tagging', 204] }, () => AW, () => wW],
  j0e = [9, d, i$, { [R]: ['DELETE', '/?publicAccessBlock', 204] }, () => TW, () => ee],
  V0e = [9, d, I$, { [R]: ['GET', '/?abac', 200] }, () => BW, () => MW],
  q0e = [9, d, O$, { [R]: ['GET', '/?accelerate', 200] }, () => UW, () => $W],
  W0e = [9, d, F$, { [R]: ['GET', '/?acl', 200] }, () => GW, () => FW],
  z0e = [
    9,
    d,
    L$,
    { [R]: ['GET', '/?analytics&x-id=GetBucketAnalyticsConfiguration', 200] },
    () => jW,
    () => HW,
  ],
  K0e = [9, d, G$, { [R]: ['GET', '/?cors', 200] }, () => qW, () => VW],
  Y0e = [9, d, V$, { [R]: ['GET', '/?encryption', 200] }, () => zW, () => WW],
  X0e = [
    9,
    d,
    X$,
    { [R]: ['GET', '/?intelligent-tiering&x-id=GetBucketIntelligentTieringConfiguration', 200] },
    () => YW,
    () => KW,
  ],
  J0e = [
    9,
    d,
    z$,
    { [R]: ['GET', '/?inventory&x-id=GetBucketInventoryConfiguration', 200] },
    () => JW,
    () => XW,
  ],
  Q0e = [9, d, eU, { [R]: ['GET', '/?lifecycle', 200] }, () => ZW, () => QW],
  Z0e = [9, d, Z$, { [R]: ['GET', '/?location', 200] }, () => tz, () => ez],
  eEe = [9, d, aU, { [R]: ['GET', '/?logging', 200] }, () => nz, () => rz],
  tEe = [9, d, cU, { [R]: ['GET', '/?metadataConfiguration', 200] }, () => sz, () => oz],
  rEe = [9, d, mU, { [R]: ['GET', '/?metadataTable', 200] }, () => cz, () => az],
  nEe = [9, d, fU, { [R]: ['GET', '/?metrics&x-id=GetBucketMetricsConfiguration', 200] }, () => dz, () => lz],
  oEe = [9, d, yU, { [R]: ['GET', '/?notification', 200] }, () => pz, () => jO],
  sEe = [9, d, SU, { [R]: ['GET', '/?ownershipControls', 200] }, () => mz, () => fz],
  iEe = [9, d, bU, { [R]: ['GET', '/?policy', 200] }, () => gz, () => hz],
  aEe = [9, d, AU, { [R]: ['GET', '/?policyStatus', 200] }, () => _z, () => yz],
  cEe = [9, d, RU, { [R]: ['GET', '/?replication', 200] }, () => Ez, () => Sz],
  uEe = [9, d, OU, { [R]: ['GET', '/?requestPayment', 200] }, () => bz, () => xz],
  lEe = [9, d, PU, { [R]: ['GET', '/?tagging', 200] }, () => wz, () => Cz],
  dEe = [9, d, BU, { [R]: ['GET', '/?versioning', 200] }, () => Tz, () => Az],
  pEe = [9, d, FU, { [R]: ['GET', '/?website', 200] }, () => Rz, () => vz],
  fEe = [9, d, jU, { [me]: '-', [R]: ['GET', '/{Key+}?x-id=GetObject', 200] }, () => Gz, () => Fz],
  mEe = [9, d, VU, { [R]: ['GET', '/{Key+}?acl', 200] }, () => Oz, () => Iz],
  hEe = [
    9,
    d,
    ZU,
    { [me]: '-', [R]: ['GET', '/{Key+}?annotation&x-id=GetObjectAnnotation', 200] },
    () => Dz,
    () => kz,
  ],
  gEe = [9, d, e4, { [R]: ['GET', '/{Key+}?attributes', 200] }, () => Lz, () => Nz],
  yEe = [9, d, o4, { [R]: ['GET', '/{Key+}?legal-hold', 200] }, () => Bz, () => Mz],
  _Ee = [9, d, t4, { [R]: ['GET', '/?object-lock', 200] }, () => Uz, () => $z],
  SEe = [9, d, d4, { [R]: ['GET', '/{Key+}?retention', 200] }, () => jz, () => Hz],
  EEe = [9, d, p4, { [R]: ['GET', '/{Key+}?tagging', 200] }, () => qz, () => Vz],
  xEe = [9, d, y4, { [R]: ['GET', '/{Key+}?torrent', 200] }, () => zz, () => Wz],
  bEe = [9, d, _4, { [R]: ['GET', '/?publicAccessBlock', 200] }, () => Yz, () => Kz],
  CEe = [9, d, x4, { [R]: ['HEAD', '/', 200] }, () => Zz, () => Qz],
  wEe = [9, d, A4, { [R]: ['HEAD', '/{Key+}', 200] }, () => t8, () => e8],
  AEe = [
    9,
    d,
    pF,
    { [R]: ['GET', '/?analytics&x-id=ListBucketAnalyticsConfigurations', 200] },
    () => C8,
    () => b8,
  ],
  TEe = [
    9,
    d,
    SF,
    { [R]: ['GET', '/?intelligent-tiering&x-id=ListBucketIntelligentTieringConfigurations', 200] },
    () => A8,
    () => w8,
  ],
  vEe = [
    9,
    d,
    gF,
    { [R]: ['GET', '/?inventory&x-id=ListBucketInventoryConfigurations', 200] },
    () => v8,
    () => T8,
  ],
  REe = [
    9,
    d,
    bF,
    { [R]: ['GET', '/?metrics&x-id=ListBucketMetricsConfigurations', 200] },
    () => I8,
    () => R8,
  ],
  IEe = [9, d, dF, { [R]: ['GET', '/?x-id=ListBuckets', 200] }, () => k8, () => O8],
  OEe = [9, d, vF, { [R]: ['GET', '/?x-id=ListDirectoryBuckets', 200] }, () => N8, () => D8],
  kEe = [9, d, UF, { [R]: ['GET', '/?uploads', 200] }, () => L8, () => P8],
  DEe = [
    9,
    d,
    VF,
    { [R]: ['GET', '/{Key+}?annotation&x-id=ListObjectAnnotations', 200] },
    () => B8,
    () => M8,
  ],
  NEe = [9, d, jF, { [R]: ['GET', '/', 200] }, () => U8, () => $8],
  PEe = [9, d, YF, { [R]: ['GET', '/?list-type=2', 200] }, () => G8, () => F8],
  LEe = [9, d, eG, { [R]: ['GET', '/?versions', 200] }, () => j8, () => H8],
  MEe = [9, d, tG, { [R]: ['GET', '/{Key+}?x-id=ListParts', 200] }, () => q8, () => V8],
  BEe = [9, d, eH, { [me]: '-', [R]: ['PUT', '/?abac', 200] }, () => g9, () => ee],
  $Ee = [9, d, tH, { [me]: '-', [R]: ['PUT', '/?accelerate', 200] }, () => y9, () => ee],
  UEe = [9, d, aH, { [me]: '-', [R]: ['PUT', '/?acl', 200] }, () => _9, () => ee],
  FEe = [9, d, oH, { [R]: ['PUT', '/?analytics', 200] }, () => S9, () => ee],
  GEe = [9, d, cH, { [me]: '-', [R]: ['PUT', '/?cors', 200] }, () => E9, () => ee],
  HEe = [9, d, lH, { [me]: '-', [R]: ['PUT', '/?encryption', 200] }, () => x9, () => ee],
  jEe = [9, d, mH, { [R]: ['PUT', '/?intelligent-tiering', 200] }, () => b9, () => ee],
  VEe = [9, d, pH, { [R]: ['PUT', '/?inventory', 200] }, () => C9, () => ee],
  qEe = [9, d, yH, { [me]: '-', [R]: ['PUT', '/?lifecycle', 200] }, () => A9, () => w9],
  WEe = [9, d, gH, { [me]: '-', [R]: ['PUT', '/?logging', 200] }, () => T9, () => ee],
  zEe = [9, d, xH, { [R]: ['PUT', '/?metrics', 200] }, () => v9, () => ee],
  KEe = [9, d, CH, { [R]: ['PUT', '/?notification', 200] }, () => R9, () => ee],
  YEe = [9, d, AH, { [me]: '-', [R]: ['PUT', '/?ownershipControls', 200] }, () => I9, () => ee],
  XEe = [9, d, vH, { [me]: '-', [R]: ['PUT', '/?policy', 200] }, () => O9, () => ee],
  JEe = [9, d, IH, { [me]: '-', [R]: ['PUT', '/?replication', 200] }, () => k9, () => ee],
  QEe = [9, d, OH, { [me]: '-', [R]: ['PUT', '/?requestPayment', 200] }, () => D9, () => ee],
  ZEe = [9, d, NH, { [me]: '-', [R]: ['PUT', '/?tagging', 200] }, () => N9, () => ee],
  exe = [9, d, LH, { [me]: '-', [R]: ['PUT', '/?versioning', 200] }, () => P9, () => ee],
  txe = [9, d, BH, { [me]: '-', [R]: ['PUT', '/?website', 200] }, () => L9, () => ee],
  lk = [9, d, jH, { [me]: '-', [R]: ['PUT', '/{Key+}?x-id=PutObject', 200] }, () => q9, () => V9],
  rxe = [9, d, VH, { [me]: '-', [R]: ['PUT', '/{Key+}?acl', 200] }, () => B9, () => M9],
  nxe = [9, d, YH, { [me]: '-', [R]: ['PUT', '/{Key+}?annotation', 200] }, () => U9, () => $9],
  oxe = [9, d, ZH, { [me]: '-', [R]: ['PUT', '/{Key+}?legal-hold', 200] }, () => G9, () => F9],
  sxe = [9, d, XH, { [me]: '-', [R]: ['PUT', '/?object-lock', 200] }, () => j9, () => H9],
  ixe = [9, d, i6, { [me]: '-', [R]: ['PUT', '/{Key+}?retention', 200] }, () => z9, () => W9],
  dk = [9, d, a6, { [me]: '-', [R]: ['PUT', '/{Key+}?tagging', 200] }, () => Y9, () => K9],
  axe = [9, d, l6, { [me]: '-', [R]: ['PUT', '/?publicAccessBlock', 200] }, () => X9, () => ee],
  cxe = [9, d, A6, { [R]: ['PUT', '/{Key+}?renameObject', 200] }, () => tK, () => eK],
  uxe = [9, d, k6, { [me]: '-', [R]: ['POST', '/{Key+}?restore', 200] }, () => lK, () => uK],
  lxe = [9, d, oj, { [R]: ['POST', '/{Key+}?select&select-type=2', 200] }, () => SK, () => _K],
  dxe = [9, d, Pj, { [me]: '-', [R]: ['PUT', '/?metadataAnnotationTable', 200] }, () => UK, () => ee],
  pxe = [9, d, Mj, { [me]: '-', [R]: ['PUT', '/?metadataInventoryTable', 200] }, () => FK, () => ee],
  fxe = [9, d, $j, { [me]: '-', [R]: ['PUT', '/?metadataJournalTable', 200] }, () => GK, () => ee],
  mxe = [9, d, Gj, { [me]: '-', [R]: ['PUT', '/{Key+}?encryption', 200] }, () => HK, () => jK],
  pk = [9, d, Vj, { [me]: '-', [R]: ['PUT', '/{Key+}?x-id=UploadPart', 200] }, () => zK, () => WK],
  hxe = [9, d, qj, { [R]: ['PUT', '/{Key+}?x-id=UploadPartCopy', 200] }, () => qK, () => VK],
  gxe = [
    9,
    d,
    e5,
    { [s5]: ['{RequestRoute}.'], [R]: ['POST', '/WriteGetObjectResponse', 200] },
    () => XK,
    () => ee,
  ];
var Fp = class extends tr(fv, wd, 'CreateSession', uk) {};
var fk = {
  name: '@aws-sdk/client-s3',
  version: '3.1164.0',
  description: 'AWS SDK for JavaScript S3 Client for Node.js, Browser and React Native',
  homepage: 'https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-s3',
  license: 'Apache-2.0',
  author: { name: 'AWS SDK for JavaScript Team', url: 'https://aws.amazon.com/sdk-for-javascript/' },
  repository: {
    type: 'git',
    url: 'https://github.com/aws/aws-sdk-js-v3.git',
    directory: 'clients/client-s3',
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
    'test:browser': 'yarn g:vitest run -c vitest.config.browser.mts',
    'test:browser:watch': 'yarn g:vitest watch -c vitest.config.browser.mts',
    'test:index': 'tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs',
  },
  dependencies: {
    '@aws-sdk/checksums': '^3.1002.3',
    '@aws-sdk/core': '^3.980.1',
    '@aws-sdk/credential-provider-node': '^3.972.94',
    '@aws-sdk/middleware-sdk-s3': '^3.972.87',
    '@aws-sdk/signature-v4-multi-region': '^3.996.51',
    '@aws-sdk/types': '^3.975.0',
    '@smithy/core': '^3.38.0',
    '@smithy/fetch-http-handler': '^5.8.0',
    '@smithy/node-http-handler': '^4.14.0',
    '@smithy/types': '^4.19.0',
    tslib: '^2.6.2',
  },
  devDependencies: {
    '@aws-sdk/signature-v4-crt': '3.1164.0',
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
or();
var mk = 'AWS_ACCESS_KEY_ID',
  hk = 'AWS_SECRET_ACCESS_KEY',
  gk = 'AWS_SESSION_TOKEN',
  yk = 'AWS_CREDENTIAL_EXPIRATION',
  _k = 'AWS_CREDENTIAL_SCOPE',
  Sk = 'AWS_ACCOUNT_ID',
  q_ = (t) => async () => {
    t?.logger?.debug('@aws-sdk/credential-provider-env - fromEnv');
    let e = process.env[mk],
      r = process.env[hk],
      n = process.env[gk],
      o = process.env[yk],
      s = process.env[_k],
      i = process.env[Sk];
    if (e && r) {
      let a = {
        accessKeyId: e,
        secretAccessKey: r,
        ...(n && { sessionToken: n }),
        ...(o && { expiration: new Date(o) }),
        ...(s && { credentialScope: s }),
        ...(i && { accountId: i }),
      };
      return (Gi(a, 'CREDENTIALS_ENV_VARS', 'g'), a);
    }
    throw new gn('Unable to find environment variable credentials.', { logger: t?.logger });
  };
var Gp = () => q_();
Lo();
Ne();
or();
hl();
V();
V();
function W_(t) {
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
var Ek = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'];
V();
var xk = (t) => {
  let e = {};
  for (let r in t) {
    if (!F(t, r)) continue;
    let n = t[r];
    e[r] = Array.isArray(n) ? n.join(',') : n;
  }
  return e;
};
var _i = At(require('node:https'));
var Ue = { setTimeout: (t, e) => setTimeout(t, e), clearTimeout: (t) => clearTimeout(t) };
var bk = 1e3,
  Ck = (t, e, r = 0) => {
    if (!r) return -1;
    let n = (o) => {
      let s = Ue.setTimeout(() => {
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
                Ue.clearTimeout(s);
              })
            : Ue.clearTimeout(s);
        };
      t.socket ? i(t.socket) : t.on('socket', i);
    };
    return r < 2e3 ? (n(0), 0) : Ue.setTimeout(n.bind(null, bk), bk);
  };
var wk = (t, e, r = 0, n, o) =>
  r
    ? Ue.setTimeout(() => {
        let s = `@smithy/node-http-handler - [${n ? 'ERROR' : 'WARN'}] a request has exceeded the configured ${r} ms requestTimeout.`;
        if (n) {
          let i = Object.assign(new Error(s), { name: 'TimeoutError', code: 'ETIMEDOUT' });
          (t.destroy(i), e(i));
        } else
          ((s += ' Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.'),
            o?.warn?.(s));
      }, r)
    : -1;
var O7 = 3e3,
  Ak = (t, { keepAlive: e, keepAliveMsecs: r }, n = O7) => {
    if (e !== !0) return -1;
    let o = () => {
      t.socket
        ? t.socket.setKeepAlive(e, r || 0)
        : t.on('socket', (s) => {
            s.setKeepAlive(e, r || 0);
          });
    };
    return n === 0 ? (o(), 0) : Ue.setTimeout(o, n);
  };
var Hp = (t) => {
  let e = t?.defaultSocketTimeout;
  return typeof e == 'number' && Number.isFinite(e) && e > 0 ? e : void 0;
};
var k7 = 3e3,
  z_ = (t, e, r = 0, n = !1) => {
    if (!Number.isFinite(r) || r <= 0) return;
    let o;
    t.once('response', (u) => (o = u));
    let s = () => {
        if (o?.complete) {
          t.socket?.destroy();
          return;
        }
        let u = Object.assign(
          new Error(
            `@smithy/node-http-handler - the request socket timed out after ${r} ms of inactivity (${n ? 'service default socket timeout' : 'configured by client requestHandler'}).`,
          ),
          { name: 'TimeoutError' },
        );
        (o?.destroy(u), t.destroy(), e(u));
      },
      i = () => {
        let { socket: u } = t;
        u
          ? u.connecting
            ? u.once('connect', i)
            : (u.setTimeout(r, s), t.on('close', () => u.removeListener('timeout', s)))
          : t.once('socket', i);
      };
    if (r < 6e3) {
      i();
      return;
    }
    let a = Ue.setTimeout(i, k7);
    t.once('close', () => Ue.clearTimeout(a));
  };
var vk = require('node:stream');
var Tk = 6e3;
async function Rk(t, e, r = Tk, n = !1) {
  let o = e.headers,
    s = o ? o.Expect || o.expect : void 0,
    i = -1,
    a = !0;
  (!n &&
    s === '100-continue' &&
    (a = await Promise.race([
      new Promise((u) => {
        i = Number(Ue.setTimeout(() => u(!0), Math.max(Tk, r)));
      }),
      new Promise((u) => {
        (t.on('continue', () => {
          (Ue.clearTimeout(i), u(!0));
        }),
          t.on('response', () => {
            (Ue.clearTimeout(i), u(!1));
          }),
          t.on('error', () => {
            (Ue.clearTimeout(i), u(!1));
          }));
      }),
    ])),
    a && D7(t, e.body));
}
function D7(t, e) {
  if (e instanceof vk.Readable) {
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
var jp,
  Ik,
  es = class t {
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
        for (let u in o) {
          if (!F(o, u)) continue;
          let l = o[u]?.length ?? 0,
            p = s[u]?.length ?? 0;
          if (l >= i && p >= 2 * i)
            return (
              n?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${l} and ${p} additional requests are enqueued.
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
        new Promise((a, u) => {
          let l,
            p = -1,
            f = -1,
            h = -1,
            g = -1,
            y = () => {
              (Ue.clearTimeout(p), Ue.clearTimeout(f), Ue.clearTimeout(h), Ue.clearTimeout(g));
            },
            _ = async (b) => {
              (await l, y(), a(b));
            },
            S = async (b) => {
              (await l, y(), u(b));
            };
          if (r?.aborted) {
            let b = W_(r);
            S(b);
            return;
          }
          let x = e.headers,
            w = x ? (x.Expect ?? x.expect) === '100-continue' : !1,
            A = i ? o.httpsAgent : o.httpAgent;
          (w &&
            !this.externalAgent &&
            (A = new (i ? _i.default.Agent : jp)({ keepAlive: !1, maxSockets: 1 / 0 })),
            (p = Ue.setTimeout(
              () => {
                this.socketWarningTimestamp = t.checkSocketUsage(A, this.socketWarningTimestamp, s);
              },
              o.socketAcquisitionWarningTimeout ?? (o.requestTimeout ?? 2e3) + (o.connectionTimeout ?? 1e3),
            )));
          let D = e.query ? mg(e.query) : '',
            B;
          if (e.username != null || e.password != null) {
            let b = e.username ?? '',
              M = e.password ?? '';
            B = `${b}:${M}`;
          }
          let U = e.path;
          (D && (U += `?${D}`), e.fragment && (U += `#${e.fragment}`));
          let W = e.hostname ?? '';
          W[0] === '[' && W.endsWith(']') ? (W = e.hostname.slice(1, -1)) : (W = e.hostname);
          let X = { headers: e.headers, host: W, method: e.method, path: U, port: e.port, agent: A, auth: B },
            te = (i ? _i.default.request : Ik)(X, (b) => {
              let M = new Rt({
                statusCode: b.statusCode || -1,
                reason: b.statusMessage,
                headers: xk(b.headers),
                body: b,
              });
              _({ response: M });
            });
          if (
            (te.on('error', (b) => {
              Ek.includes(b.code) ? S(Object.assign(b, { name: 'TimeoutError' })) : S(b);
            }),
            r)
          ) {
            let b = () => {
              te.destroy();
              let M = W_(r);
              S(M);
            };
            if (typeof r.addEventListener == 'function') {
              let M = r;
              (M.addEventListener('abort', b, { once: !0 }),
                te.once('close', () => M.removeEventListener('abort', b)));
            } else r.onabort = b;
          }
          let ae = n ?? o.requestTimeout;
          ((f = Ck(te, S, o.connectionTimeout)), (h = wk(te, S, ae, o.throwOnRequestTimeout, s ?? console)));
          let $ = o.socketTimeout === void 0 ? Hp(o) : void 0;
          $ ? z_(te, S, $, !0) : z_(te, S, o.socketTimeout);
          let k = X.agent;
          (typeof k == 'object' &&
            'keepAlive' in k &&
            (g = Ak(te, { keepAlive: k.keepAlive, keepAliveMsecs: k.keepAliveMsecs })),
            (l = Rk(te, e, ae, this.externalAgent).catch((b) => (y(), u(b)))));
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
              ((e = 'defaultSocketTimeout'), (r = Hp(n) ?? r));
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
          throwOnRequestTimeout: u,
          logger: l,
        } = e || {},
        p = !0,
        f = 50,
        h;
      return {
        connectionTimeout: n,
        requestTimeout: r,
        socketTimeout: o,
        defaultSocketTimeout: Hp(e),
        socketAcquisitionWarningTimeout: s,
        throwOnRequestTimeout: u,
        httpAgentProvider: () =>
          (h ??= (async () => {
            let g = await import('node:http'),
              { Agent: y, request: _ } = g.default ?? g;
            return (
              (Ik = _),
              (jp = y),
              i instanceof jp || typeof i?.destroy == 'function'
                ? ((this.externalAgent = !0), i)
                : new jp({ keepAlive: p, maxSockets: f, ...i })
            );
          })()),
        httpsAgent:
          a instanceof _i.default.Agent || typeof a?.destroy == 'function'
            ? ((this.externalAgent = !0), a)
            : new _i.default.Agent({ keepAlive: p, maxSockets: f, ...a }),
        logger: l,
      };
    }
  };
V();
V();
var Ke = 64,
  Ok = 20,
  kk = new Int32Array([1732584193, 4023233417, 2562383102, 271733878, 3285377520]),
  N7 = new Int32Array([1518500249, 1859775393, 2400959708, 3395469782]),
  Vp = class t {
    digestLength = Ok;
    state = Int32Array.from(kk);
    w;
    buffer = new Uint8Array(Ke);
    bufferLength = 0;
    bytesHashed = 0;
    finished = !1;
    inner;
    outer;
    constructor(e) {
      if (e) {
        let r = t.normalizeKey(e);
        ((this.inner = new t()), (this.outer = new t()));
        let n = new Uint8Array(Ke * 2);
        for (let o = 0; o < Ke; ++o) ((n[o] = 54 ^ r[o]), (n[o + Ke] = 92 ^ r[o]));
        (this.inner.update(n.subarray(0, Ke)), this.outer.update(n.subarray(Ke)));
      }
    }
    update(e) {
      if (this.finished) throw new Error('Attempted to update an already finished HMAC.');
      if (this.inner) {
        this.inner.update(e);
        return;
      }
      let r = 0,
        { length: n } = e;
      if (((this.bytesHashed += n), this.bufferLength > 0)) {
        for (; n > 0 && this.bufferLength < Ke;) ((this.buffer[this.bufferLength++] = e[r++]), --n);
        this.bufferLength === Ke && (this.hashBuffer(this.buffer, 0), (this.bufferLength = 0));
      }
      for (; n >= Ke;) (this.hashBuffer(e, r), (r += Ke), (n -= Ke));
      for (; n > 0;) ((this.buffer[this.bufferLength++] = e[r++]), --n);
    }
    async digest() {
      if (this.inner && this.outer) {
        if (this.finished) throw new Error('Attempted to digest an already finished HMAC.');
        this.finished = !0;
        let e = this.inner.digestSync();
        return (this.outer.update(e), this.outer.digestSync());
      }
      return this.digestSync();
    }
    reset() {
      ((this.state = Int32Array.from(kk)),
        (this.buffer = new Uint8Array(Ke)),
        (this.bufferLength = 0),
        (this.bytesHashed = 0));
    }
    digestSync() {
      let e = this.state.slice(),
        r = this.buffer.slice(),
        n = this.bufferLength,
        o = (this.bytesHashed / 536870912) | 0,
        s = this.bytesHashed << 3;
      if (((r[n++] = 128), n > Ke - 8)) {
        for (let u = n; u < Ke; ++u) r[u] = 0;
        (this.hashBufferWith(e, r, 0), (n = 0));
      }
      for (let u = n; u < Ke - 8; ++u) r[u] = 0;
      let i = new DataView(r.buffer, r.byteOffset, Ke);
      (i.setUint32(Ke - 8, o, !1), i.setUint32(Ke - 4, s, !1), this.hashBufferWith(e, r, 0));
      let a = new Uint8Array(Ok);
      return (
        (a[0] = (e[0] >>> 24) & 255),
        (a[1] = (e[0] >>> 16) & 255),
        (a[2] = (e[0] >>> 8) & 255),
        (a[3] = e[0] & 255),
        (a[4] = (e[1] >>> 24) & 255),
        (a[5] = (e[1] >>> 16) & 255),
        (a[6] = (e[1] >>> 8) & 255),
        (a[7] = e[1] & 255),
        (a[8] = (e[2] >>> 24) & 255),
        (a[9] = (e[2] >>> 16) & 255),
        (a[10] = (e[2] >>> 8) & 255),
        (a[11] = e[2] & 255),
        (a[12] = (e[3] >>> 24) & 255),
        (a[13] = (e[3] >>> 16) & 255),
        (a[14] = (e[3] >>> 8) & 255),
        (a[15] = e[3] & 255),
        (a[16] = (e[4] >>> 24) & 255),
        (a[17] = (e[4] >>> 16) & 255),
        (a[18] = (e[4] >>> 8) & 255),
        (a[19] = e[4] & 255),
        a
      );
    }
    static normalizeKey(e) {
      let r = Be(e);
      if (r.byteLength > Ke) {
        let o = new t();
        o.update(r);
        let s = o.digestSync(),
          i = new Uint8Array(Ke);
        return (i.set(s), i);
      }
      let n = new Uint8Array(Ke);
      return (n.set(r), n);
    }
    hashBuffer(e, r) {
      this.hashBufferWith(this.state, e, r);
    }
    hashBufferWith(e, r, n) {
      let o = (this.w ??= new Int32Array(80)),
        s = e[0],
        i = e[1],
        a = e[2],
        u = e[3],
        l = e[4];
      for (let p = 0; p < 16; ++p)
        o[p] =
          ((r[n + p * 4] & 255) << 24) |
          ((r[n + p * 4 + 1] & 255) << 16) |
          ((r[n + p * 4 + 2] & 255) << 8) |
          (r[n + p * 4 + 3] & 255);
      for (let p = 16; p < 80; ++p) {
        let f = o[p - 3] ^ o[p - 8] ^ o[p - 14] ^ o[p - 16];
        o[p] = (f << 1) | (f >>> 31);
      }
      for (let p = 0; p < 80; ++p) {
        let f = p < 20 ? 0 : p < 40 ? 1 : p < 60 ? 2 : 3,
          h =
            (((((s << 5) | (s >>> 27)) +
              (f === 0 ? (i & a) ^ (~i & u) : f === 2 ? (i & a) ^ (i & u) ^ (a & u) : i ^ a ^ u)) |
              0) +
              ((l + ((N7[f] + o[p]) | 0)) | 0)) |
            0;
        ((l = u), (u = a), (a = (i << 30) | (i >>> 2)), (i = s), (s = h));
      }
      ((e[0] = (e[0] + s) | 0),
        (e[1] = (e[1] + i) | 0),
        (e[2] = (e[2] + a) | 0),
        (e[3] = (e[3] + u) | 0),
        (e[4] = (e[4] + l) | 0));
    }
  };
var Lc = require('node:crypto');
var P7 = (() => {
    try {
      return ((0, Lc.createHash)('sha1'), !0);
    } catch {
      return !1;
    }
  })(),
  qp = P7 ? L7() : Vp;
function L7() {
  return class {
    digestLength = 20;
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
      return this.secret ? (0, Lc.createHmac)('sha1', M7(this.secret)) : (0, Lc.createHash)('sha1');
    }
  };
}
function M7(t) {
  return typeof t == 'string'
    ? t
    : ArrayBuffer.isView(t)
      ? Buffer.from(t.buffer, t.byteOffset, t.byteLength)
      : Buffer.from(t);
}
Lo();
Ne();
V();
var Dk = (t) => ({
  apiVersion: '2006-03-01',
  base64Decoder: t?.base64Decoder ?? jt,
  base64Encoder: t?.base64Encoder ?? vt,
  disableHostPrefix: t?.disableHostPrefix ?? !1,
  endpointProvider: t?.endpointProvider ?? Cd,
  extensions: t?.extensions ?? [],
  getAwsChunkedEncodingStream: t?.getAwsChunkedEncodingStream ?? zh,
  httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? uv,
  httpAuthSchemes: t?.httpAuthSchemes ?? [
    {
      schemeId: 'aws.auth#sigv4',
      identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
      signer: new Vr(),
    },
    {
      schemeId: 'aws.auth#sigv4a',
      identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4a'),
      signer: new Ms(),
    },
  ],
  logger: t?.logger ?? new Ar(),
  md5: t?.md5 ?? cl,
  protocol: t?.protocol ?? Ka,
  protocolSettings: t?.protocolSettings ?? {
    defaultNamespace: 'com.amazonaws.s3',
    errorTypeRegistries: DO,
    xmlNamespace: 'http://s3.amazonaws.com/doc/2006-03-01/',
    version: '2006-03-01',
    serviceTarget: 'AmazonS3',
  },
  sdkStreamMixin: t?.sdkStreamMixin ?? pa,
  serviceId: t?.serviceId ?? 'S3',
  sha1: t?.sha1 ?? qp,
  sha256: t?.sha256 ?? xs,
  signerConstructor: t?.signerConstructor ?? jo,
  signingEscapePath: t?.signingEscapePath ?? !1,
  urlParser: t?.urlParser ?? Ur,
  useArnRegion: t?.useArnRegion ?? void 0,
  utf8Decoder: t?.utf8Decoder ?? Tt,
  utf8Encoder: t?.utf8Encoder ?? et,
});
var Nk = (t) => {
  ta(process.version);
  let e = aa(t),
    r = () => e().then(ea),
    n = Dk(t);
  Fi(process.version);
  let o = { profile: t?.profile, logger: n.logger };
  return {
    ...n,
    ...t,
    runtime: 'node',
    defaultsMode: e,
    authSchemePreference: t?.authSchemePreference ?? ge(Bs, o),
    bodyLengthChecker: t?.bodyLengthChecker ?? zi,
    credentialDefaultProvider: t?.credentialDefaultProvider ?? Gp,
    defaultUserAgentProvider:
      t?.defaultUserAgentProvider ?? Ba({ serviceId: n.serviceId, clientVersion: fk.version }),
    disableS3ExpressSessionAuth: t?.disableS3ExpressSessionAuth ?? ge(ay, o),
    eventStreamSerdeProvider: t?.eventStreamSerdeProvider ?? pl,
    maxAttempts: t?.maxAttempts ?? ge(Ds, t),
    region: t?.region ?? ge(Ro, { ...sa, ...o }),
    requestChecksumCalculation: t?.requestChecksumCalculation ?? ge(Tm, o),
    requestHandler: es.create(t?.requestHandler ?? r),
    responseChecksumValidation: t?.responseChecksumValidation ?? ge(vm, o),
    retryMode: t?.retryMode ?? ge({ ...La, default: async () => (await r()).retryMode || Fo }, t),
    sigv4aSigningRegionSet: t?.sigv4aSigningRegionSet ?? ge(gd, o),
    streamCollector: t?.streamCollector ?? Kn,
    streamHasher: t?.streamHasher ?? eg,
    useArnRegion: t?.useArnRegion ?? ge(hy, o),
    useDualstackEndpoint: t?.useDualstackEndpoint ?? ge(Yi, o),
    useFipsEndpoint: t?.useFipsEndpoint ?? ge(Xi, o),
    userAgentAppId: t?.userAgentAppId ?? ge($a, o),
  };
};
Ne();
var Pk = (t) => {
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
  Lk = (t) => ({
    httpAuthSchemes: t.httpAuthSchemes(),
    httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
    credentials: t.credentials(),
  });
var Mk = (t, e) => {
  let r = Object.assign(Ua(t), ra(t), xa(t), Pk(t));
  return (e.forEach((n) => n.configure(r)), Object.assign(t, Fa(r), na(r), ba(r), Lk(r)));
};
var Wp = class extends yn {
  config;
  constructor(...[e]) {
    let r = Nk(e || {});
    (super(r), (this.initConfig = r));
    let n = dv(r),
      o = Da(n),
      s = Wg(o),
      i = Pa(s),
      a = ia(i),
      u = a,
      l = Xu(u),
      p = fl(l),
      f = lv(p),
      h = Yg(f, { session: [() => this, Fp] }),
      g = Mk(h, e?.extensions || []);
    ((this.config = g),
      this.middlewareStack.use(Ji(this.config)),
      this.middlewareStack.use(Ma(this.config)),
      this.middlewareStack.use(Ul(this.config)),
      this.middlewareStack.use(Ca(this.config)),
      this.middlewareStack.use(Aa(this.config)),
      this.middlewareStack.use(Ta(this.config)),
      this.middlewareStack.use(Ra(this.config)),
      this.middlewareStack.use(
        Os(this.config, {
          httpAuthSchemeParametersProvider: iv,
          identityProviderConfigProvider: async (y) =>
            new no({ 'aws.auth#sigv4': y.credentials, 'aws.auth#sigv4a': y.credentials }),
        }),
      ),
      this.middlewareStack.use(ks(this.config)),
      this.middlewareStack.use(dy(this.config)),
      this.middlewareStack.use(gy(this.config)),
      this.middlewareStack.use(Kg(this.config)),
      this.middlewareStack.use(cy(this.config)),
      this.middlewareStack.use(uy(this.config)));
  }
  destroy() {
    super.destroy();
  }
};
var zp = class extends tr(Wr, wd, 'AbortMultipartUpload', ik) {};
var Kp = class extends tr(Wr, Ad, 'CompleteMultipartUpload', ak) {};
var Yp = class extends tr(Wr, Ad, 'CreateMultipartUpload', ck) {};
var Mc = class extends tr(Wr, gv, 'PutObject', lk) {};
var Xp = class extends tr(mv, hv, 'PutObjectTagging', dk) {};
var Jp = class extends tr(Wr, yv, 'UploadPart', pk) {};
var Bk = {
  CRC32: 'CRC32',
  CRC32C: 'CRC32C',
  CRC64NVME: 'CRC64NVME',
  MD5: 'MD5',
  SHA1: 'SHA1',
  SHA256: 'SHA256',
  SHA512: 'SHA512',
  XXHASH128: 'XXHASH128',
  XXHASH3: 'XXHASH3',
  XXHASH64: 'XXHASH64',
};
er();
var ef = require('events');
var Uk = require('buffer');
var Qp = require('node:fs');
var $k = {
  statSync: () => {},
  isFileReadStream(t) {
    return !1;
  },
};
var Si = {
  ...$k,
  runtime: 'node',
  statSync: Qp.statSync,
  isFileReadStream(t) {
    return t instanceof Qp.ReadStream;
  },
};
var Bc = (t) => {
  if (t == null) return 0;
  if (typeof t == 'string') return Uk.Buffer.byteLength(t);
  if (typeof t.byteLength == 'number') return t.byteLength;
  if (typeof t.length == 'number') return t.length;
  if (typeof t.size == 'number') return t.size;
  if (typeof t.start == 'number' && typeof t.end == 'number') return t.end + 1 - t.start;
  if (Si.isFileReadStream(t))
    try {
      return Si.statSync(t.path).size;
    } catch {
      return;
    }
};
var an;
(function (t) {
  ((t.EMPTY_INPUT = 'a null or undefined Body'),
    (t.CONTENT_LENGTH = 'the ContentLength property of the params set by the caller'),
    (t.STRING_LENGTH = 'the encoded byte length of the Body string'),
    (t.TYPED_ARRAY = 'the byteLength of a typed byte array such as Uint8Array'),
    (t.LENGTH = 'the value of Body.length'),
    (t.SIZE = 'the value of Body.size'),
    (t.START_END_DIFF = 'the numeric difference between Body.start and Body.end'),
    (t.STAT = 'the size of the file given by Body.path on disk as reported by statSync'));
})(an || (an = {}));
var Fk = (t, e) => {
  if (e != null) return an.CONTENT_LENGTH;
  if (t == null) return an.EMPTY_INPUT;
  if (typeof t == 'string') return an.STRING_LENGTH;
  if (typeof t.byteLength == 'number') return an.TYPED_ARRAY;
  if (typeof t.length == 'number') return an.LENGTH;
  if (typeof t.size == 'number') return an.SIZE;
  if (typeof t.start == 'number' && typeof t.end == 'number') return an.START_END_DIFF;
  if (Si.isFileReadStream(t))
    try {
      return (Si.statSync(t.path).size, an.STAT);
    } catch {
      return;
    }
};
var Hk = require('buffer'),
  jk = require('stream');
var K_ = require('buffer');
async function* Zp(t, e, r) {
  let n = 1,
    o = { chunks: [], length: 0 };
  for await (let s of r(t))
    for (o.chunks.push(s), o.length += s.byteLength; o.length > e;) {
      let i = o.chunks.length > 1 ? K_.Buffer.concat(o.chunks) : o.chunks[0];
      (yield { partNumber: n, data: i.subarray(0, e) },
        (o.chunks = [i.subarray(e)]),
        (o.length = o.chunks[0].byteLength),
        (n += 1));
    }
  yield {
    partNumber: n,
    data: o.chunks.length !== 1 ? K_.Buffer.concat(o.chunks) : o.chunks[0],
    lastPart: !0,
  };
}
async function* Y_(t, e) {
  let r = 1,
    n = 0,
    o = e;
  for (; o < t.byteLength;) (yield { partNumber: r, data: t.subarray(n, o) }, (r += 1), (n = o), (o = n + e));
  yield { partNumber: r, data: t.subarray(n), lastPart: !0 };
}
var X_ = require('buffer');
async function* Gk(t) {
  for await (let e of t) X_.Buffer.isBuffer(e) || e instanceof Uint8Array ? yield e : yield X_.Buffer.from(e);
}
var J_ = require('buffer');
async function* Q_(t) {
  let e = t.getReader();
  try {
    for (;;) {
      let { done: r, value: n } = await e.read();
      if (r) return;
      J_.Buffer.isBuffer(n) || n instanceof Uint8Array ? yield n : yield J_.Buffer.from(n);
    }
  } catch (r) {
    throw r;
  } finally {
    e.releaseLock();
  }
}
var Vk = (t, e) => {
  if (t instanceof Uint8Array) return Y_(t, e);
  if (t instanceof jk.Readable) return Zp(t, e, Gk);
  if (t instanceof String || typeof t == 'string') return Y_(Hk.Buffer.from(t), e);
  if (typeof t.stream == 'function') return Zp(t.stream(), e, Q_);
  if (t instanceof ReadableStream) return Zp(t, e, Q_);
  throw new Error(
    'Body Data is unsupported format, expected data to be one of: string | Uint8Array | Buffer | Readable | ReadableStream | Blob;.',
  );
};
var $c = class t extends ef.EventEmitter {
  static MIN_PART_SIZE = 1024 * 1024 * 5;
  MAX_PARTS = 1e4;
  queueSize = 4;
  partSize;
  leavePartsOnError = !1;
  tags = [];
  client;
  params;
  totalBytes;
  totalBytesSource;
  bytesUploadedSoFar;
  abortController;
  concurrentUploaders = [];
  createMultiPartPromise;
  abortMultipartUploadCommand = null;
  uploadedParts = [];
  uploadEnqueuedPartsCount = 0;
  expectedPartsCount;
  uploadId;
  uploadEvent;
  isMultiPart = !0;
  singleUploadResult;
  sent = !1;
  constructor(e) {
    if (
      (super(),
      (this.queueSize = e.queueSize || this.queueSize),
      (this.leavePartsOnError = e.leavePartsOnError || this.leavePartsOnError),
      (this.tags = e.tags || this.tags),
      (this.client = e.client),
      (this.params = e.params),
      !this.params)
    )
      throw new Error('InputError: Upload requires params to be passed to upload.');
    ((this.totalBytes = this.params.ContentLength ?? Bc(this.params.Body)),
      (this.totalBytesSource = Fk(this.params.Body, this.params.ContentLength)),
      (this.bytesUploadedSoFar = 0),
      (this.abortController = e.abortController ?? new AbortController()),
      (this.partSize =
        e.partSize || Math.max(t.MIN_PART_SIZE, Math.ceil((this.totalBytes || 0) / this.MAX_PARTS))),
      this.totalBytes !== void 0 && (this.expectedPartsCount = Math.ceil(this.totalBytes / this.partSize)),
      this.__validateInput());
  }
  async abort() {
    this.abortController.abort();
  }
  async done() {
    if (this.sent)
      throw new Error(
        '@aws-sdk/lib-storage: this instance of Upload has already executed .done(). Create a new instance.',
      );
    return (
      (this.sent = !0),
      await Promise.race([this.__doMultipartUpload(), this.__abortTimeout(this.abortController.signal)])
    );
  }
  on(e, r) {
    return ((this.uploadEvent = e), super.on(e, r));
  }
  async __uploadUsingPut(e) {
    this.isMultiPart = !1;
    let r = { ...this.params, Body: e.data },
      n = this.client.config,
      o = n.requestHandler,
      s = o instanceof ef.EventEmitter ? o : null,
      i = (y) => {
        ((this.bytesUploadedSoFar = y.loaded),
          (this.totalBytes = y.total),
          this.__notifyProgress({
            loaded: this.bytesUploadedSoFar,
            total: this.totalBytes,
            part: e.partNumber,
            Key: this.params.Key,
            Bucket: this.params.Bucket,
          }));
      };
    s !== null && s.on('xhr.upload.progress', i);
    let a = await Promise.all([this.client.send(new Mc(r)), n?.endpoint?.()]),
      u = a[0],
      l = a[1];
    if ((l || (l = wr(await Wb(r, Mc, { ...n }))), !l))
      throw new Error('Could not resolve endpoint from S3 "client.config.endpoint()" nor EndpointsV2.');
    s !== null && s.off('xhr.upload.progress', i);
    let p = this.params.Key.split('/')
        .map((y) => Po(y))
        .join('/'),
      f = Po(this.params.Bucket),
      h = (() => {
        let y = l.hostname.startsWith(`${f}.`),
          _ = this.client.config.forcePathStyle,
          S = l.port ? `:${l.port}` : '';
        return _
          ? `${l.protocol}//${l.hostname}${S}/${f}/${p}`
          : y
            ? `${l.protocol}//${l.hostname}${S}/${p}`
            : `${l.protocol}//${f}.${l.hostname}${S}/${p}`;
      })();
    this.singleUploadResult = { ...u, Bucket: this.params.Bucket, Key: this.params.Key, Location: h };
    let g = Bc(e.data);
    this.__notifyProgress({ loaded: g, total: g, part: 1, Key: this.params.Key, Bucket: this.params.Bucket });
  }
  async __createMultipartUpload() {
    let e = await this.client.config.requestChecksumCalculation();
    if (!this.createMultiPartPromise) {
      let r = { ...this.params, Body: void 0 };
      (e === 'WHEN_SUPPORTED' && (r.ChecksumAlgorithm = this.params.ChecksumAlgorithm || Bk.CRC32),
        (this.createMultiPartPromise = this.client
          .send(new Yp(r))
          .then(
            (n) => (
              (this.abortMultipartUploadCommand = new zp({
                Bucket: this.params.Bucket,
                Key: this.params.Key,
                UploadId: n.UploadId,
              })),
              n
            ),
          )));
    }
    return this.createMultiPartPromise;
  }
  async __doConcurrentUpload(e) {
    for await (let r of e) {
      if (this.uploadEnqueuedPartsCount > this.MAX_PARTS)
        throw new Error(
          `Exceeded ${this.MAX_PARTS} parts in multipart upload to Bucket: ${this.params.Bucket} Key: ${this.params.Key}.`,
        );
      if (this.abortController.signal.aborted) return;
      if (r.partNumber === 1 && r.lastPart) return await this.__uploadUsingPut(r);
      if (!this.uploadId) {
        let { UploadId: l } = await this.__createMultipartUpload();
        if (((this.uploadId = l), this.abortController.signal.aborted)) return;
      }
      let n = Bc(r.data) || 0,
        o = this.client.config.requestHandler,
        s = o instanceof ef.EventEmitter ? o : null,
        i = 0,
        a = (l, p) => {
          (Number(p.query.partNumber) || -1) === r.partNumber &&
            (l.total && n && ((this.bytesUploadedSoFar += l.loaded - i), (i = l.loaded)),
            this.__notifyProgress({
              loaded: this.bytesUploadedSoFar,
              total: this.totalBytes,
              part: r.partNumber,
              Key: this.params.Key,
              Bucket: this.params.Bucket,
            }));
        };
      (s !== null && s.on('xhr.upload.progress', a),
        (this.uploadEnqueuedPartsCount += 1),
        this.__validateUploadPart(r));
      let u = await this.client.send(
        new Jp({
          ...this.params,
          ContentLength: void 0,
          UploadId: this.uploadId,
          Body: r.data,
          PartNumber: r.partNumber,
        }),
      );
      if ((s !== null && s.off('xhr.upload.progress', a), this.abortController.signal.aborted)) return;
      if (!u.ETag)
        throw new Error(
          `Part ${r.partNumber} is missing ETag in UploadPart response. Missing Bucket CORS configuration for ETag header?`,
        );
      (this.uploadedParts.push({
        PartNumber: r.partNumber,
        ETag: u.ETag,
        ...(u.ChecksumCRC32 && { ChecksumCRC32: u.ChecksumCRC32 }),
        ...(u.ChecksumCRC32C && { ChecksumCRC32C: u.ChecksumCRC32C }),
        ...(u.ChecksumSHA1 && { ChecksumSHA1: u.ChecksumSHA1 }),
        ...(u.ChecksumSHA256 && { ChecksumSHA256: u.ChecksumSHA256 }),
      }),
        s === null && (this.bytesUploadedSoFar += n),
        this.__notifyProgress({
          loaded: this.bytesUploadedSoFar,
          total: this.totalBytes,
          part: r.partNumber,
          Key: this.params.Key,
          Bucket: this.params.Bucket,
        }));
    }
  }
  async __doMultipartUpload() {
    let e = Vk(this.params.Body, this.partSize),
      r = [];
    for (let o = 0; o < this.queueSize; o++) {
      let s = this.__doConcurrentUpload(e).catch((i) => {
        r.push(i);
      });
      this.concurrentUploaders.push(s);
    }
    if ((await Promise.all(this.concurrentUploaders), r.length >= 1))
      throw (await this.markUploadAsAborted(), r[0]);
    if (this.abortController.signal.aborted)
      throw (
        await this.markUploadAsAborted(),
        Object.assign(new Error('Upload aborted.'), { name: 'AbortError' })
      );
    let n;
    if (this.isMultiPart) {
      let { expectedPartsCount: o, uploadedParts: s, totalBytes: i, totalBytesSource: a } = this;
      if (i !== void 0 && o !== void 0 && s.length !== o)
        throw (
          await this.markUploadAsAborted(),
          new Error(`Expected ${o} part(s) but uploaded ${s.length} part(s).
The expected part count is based on the byte-count of the input.params.Body,
which was read from ${a} and is ${i}.
If this is not correct, provide an override value by setting a number
to input.params.ContentLength in bytes.
`)
        );
      this.uploadedParts.sort((l, p) => l.PartNumber - p.PartNumber);
      let u = {
        ...this.params,
        Body: void 0,
        UploadId: this.uploadId,
        MultipartUpload: { Parts: this.uploadedParts },
      };
      ((n = await this.client.send(new Kp(u))),
        typeof n?.Location == 'string' &&
          n.Location.includes('%2F') &&
          (n.Location = n.Location.replace(/%2F/g, '/')));
    } else n = this.singleUploadResult;
    return (
      (this.abortMultipartUploadCommand = null),
      this.tags.length &&
        (await this.client.send(new Xp({ ...this.params, Tagging: { TagSet: this.tags } }))),
      n
    );
  }
  async markUploadAsAborted() {
    this.uploadId &&
      !this.leavePartsOnError &&
      this.abortMultipartUploadCommand !== null &&
      (await this.client.send(this.abortMultipartUploadCommand), (this.abortMultipartUploadCommand = null));
  }
  __notifyProgress(e) {
    this.uploadEvent && this.emit(this.uploadEvent, e);
  }
  async __abortTimeout(e) {
    return new Promise((r, n) => {
      e.onabort = () => {
        let o = new Error('Upload aborted.');
        ((o.name = 'AbortError'), n(o));
      };
    });
  }
  __validateUploadPart(e) {
    let r = Bc(e.data);
    if (r === void 0)
      throw new Error(
        `A dataPart was generated without a measurable data chunk size for part number ${e.partNumber}`,
      );
    if (!(e.partNumber === 1 && e.lastPart) && !e.lastPart && r !== this.partSize)
      throw new Error(
        `The byte size for part number ${e.partNumber}, size ${r} does not match expected size ${this.partSize}`,
      );
  }
  __validateInput() {
    if (!this.client) throw new Error('InputError: Upload requires a AWS client to do uploads with.');
    if (this.partSize < t.MIN_PART_SIZE)
      throw new Error(
        `EntityTooSmall: Your proposed upload part size [${this.partSize}] is smaller than the minimum allowed size [${t.MIN_PART_SIZE}] (5MB)`,
      );
    if (this.queueSize < 1) throw new Error('Queue size: Must have at least one uploading queue.');
  }
};
var qk = require('node:fs'),
  B7 = 'bills/',
  $7 = {
    gz: 'application/gzip',
    json: 'application/json',
    jsonl: 'application/x-ndjson',
    txt: 'text/plain; charset=utf-8',
  };
function Wk() {
  return new Wp({
    maxAttempts: 5,
    requestHandler: { connectionTimeout: 1e3, requestTimeout: 6e4, throwOnRequestTimeout: !0 },
  });
}
function zk(t, e, r) {
  return {
    async keep(n, o) {
      r.throwIfAborted();
      let s = new $c({
          client: t,
          queueSize: 1,
          params: {
            Bucket: e,
            Key: `${B7}${n}`,
            Body: (0, qk.createReadStream)(o),
            ContentType: $7[n.slice(n.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
          },
        }),
        i = () => {
          s.abort();
        };
      r.addEventListener('abort', i, { once: !0 });
      try {
        await s.done();
      } finally {
        r.removeEventListener('abort', i);
      }
    },
  };
}
var Z_ = { PRETTY: 4, COMPACT: 0 };
var be = { TRACE: 6, DEBUG: 8, INFO: 12, WARN: 16, ERROR: 20, CRITICAL: 24, SILENT: 28 },
  Kk = ['level', 'message', 'sampling_rate', 'service', 'timestamp'],
  Yk = 'Uncaught error detected, flushing log buffer before exit';
var eS = 'AWS_LAMBDA_INITIALIZATION_TYPE',
  Xk = 'AWS_LAMBDA_MAX_CONCURRENCY',
  Jk = 'POWERTOOLS_DEV',
  Qk = 'POWERTOOLS_SERVICE_NAME',
  Zk = '_X_AMZN_TRACE_ID';
var Dt = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = process.env[t];
    if (n === void 0) {
      if (e !== void 0) return e;
      throw r ? new Error(r) : new Error(`Environment variable ${t} is required`);
    }
    return n.trim();
  },
  eD = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = Dt({ key: t, defaultValue: String(e), errorMessage: r }),
      o = Number(n);
    if (Number.isNaN(o)) throw new TypeError(`Environment variable ${t} must be a number`);
    return o;
  },
  U7 = new Set(['1', 'y', 'yes', 't', 'true', 'on']),
  F7 = new Set(['0', 'n', 'no', 'f', 'false', 'off']),
  Uc = ({ key: t, defaultValue: e, errorMessage: r, extendedParsing: n }) => {
    let s = Dt({ key: t, defaultValue: String(e), errorMessage: r }).toLowerCase();
    if (n) {
      if (U7.has(s)) return !0;
      if (F7.has(s)) return !1;
    }
    if (s !== 'true' && s !== 'false') throw new Error(`Environment variable ${t} must be a boolean`);
    return s === 'true';
  },
  ts = () => {
    try {
      return Uc({ key: Jk, extendedParsing: !0 });
    } catch {
      return !1;
    }
  };
var tD = () => Dt({ key: Qk, defaultValue: '' }),
  G7 = () => {
    let t = globalThis.awslambda?.InvokeStore?.getXRayTraceId() ?? Dt({ key: Zk, defaultValue: '' });
    if (t === '') return;
    if (!t.includes('=')) return { Root: t };
    let e = {};
    for (let r of t.split(';')) {
      let [n, o] = r.split('=');
      e[n] = o;
    }
    return e;
  };
var rD = () => Dt({ key: Xk, defaultValue: '' }) !== '',
  Fc = () => G7()?.Root;
var Gc = class {
  #e = !1;
  formatError(e) {
    let { name: r, message: n, stack: o, cause: s, ...i } = e,
      a = {
        name: r,
        location: this.getCodeLocation(e.stack),
        message: n,
        stack:
          ts() && typeof o == 'string'
            ? o?.split(`
`)
            : o,
        cause: s instanceof Error ? this.formatError(s) : s,
      };
    for (let u in e)
      typeof u == 'string' && !['name', 'message', 'stack', 'cause'].includes(u) && (a[u] = i[u]);
    return a;
  }
  formatTimestamp(e) {
    let n = Dt({ key: 'TZ', defaultValue: '' });
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
        minute: u,
        second: l,
      } = this.#o(n)
        .formatToParts(e)
        .reduce((x, w) => ((x[w.type] = w.value), x), {}),
      p = `${o}-${s}-${i}T${a}:${u}:${l}`,
      f = n === r ? -e.getTimezoneOffset() : 0,
      h = f >= 0 ? '+' : '-',
      g = Math.abs(Math.floor(f / 60))
        .toString()
        .padStart(2, '0'),
      y = Math.abs(f % 60)
        .toString()
        .padStart(2, '0'),
      _ = e.getMilliseconds().toString().padStart(3, '0'),
      S = `${h}${g}:${y}`;
    return `${p}.${_}${S}`;
  }
};
var tf = '2.36.0';
var hwe = process.env.AWS_EXECUTION_ENV || 'NA';
var H7 = new Set(['__proto__', 'constructor']),
  Hc = (t) => {
    if (typeof t != 'object' || t === null) return !1;
    let e = Object.getPrototypeOf(t);
    return e === Object.prototype || e === null;
  },
  j7 = (t, e) => {
    if (Hc(t)) {
      let r = {};
      return (e.push(t), jc(r, t, e), e.pop(), { skip: !1, value: r });
    }
    if (Array.isArray(t)) {
      if (e.includes(t)) return { skip: !0 };
      let r = [];
      return (e.push(t), rf(r, t, e), e.pop(), { skip: !1, value: r });
    }
    return { skip: !1, value: t };
  },
  V7 = (t, e, r, n) => {
    let o = t[e],
      s = Hc(r);
    if (!(s && n.includes(r))) {
      if (s && Hc(o)) {
        (n.push(r), jc(o, r, n), n.pop());
        return;
      }
      if (Array.isArray(r) && Array.isArray(o)) {
        n.includes(r) || (n.push(r), rf(o, r, n), n.pop());
        return;
      }
      if (r !== void 0 || o === void 0) {
        let i = j7(r, n);
        i.skip || (t[e] = i.value);
      }
    }
  },
  rf = (t, e, r) => {
    for (let n = 0; n < e.length; n++) V7(t, n, e[n], r);
  },
  q7 = (t, e, r, n, o) => {
    if (!Array.isArray(n)) {
      let s = [];
      (rf(s, r, o), (t[e] = s));
      return;
    }
    rf(n, r, o);
  },
  W7 = (t, e, r, n, o) => {
    if (Hc(n)) {
      jc(n, r, o);
      return;
    }
    let s = {};
    (jc(s, r, o), (t[e] = s));
  },
  jc = (t, e, r) => {
    for (let n of Object.keys(e)) {
      if (H7.has(n)) continue;
      let o = e[n],
        s = t[n];
      if (Array.isArray(o)) {
        if (r.includes(o)) continue;
        (r.push(o), q7(t, n, o, s, r), r.pop());
        continue;
      }
      if (Hc(o)) {
        if (r.includes(o)) continue;
        (r.push(o), W7(t, n, o, s, r), r.pop());
        continue;
      }
      (o !== void 0 || s === void 0) && (t[n] = o);
    }
  },
  kn = (t, ...e) => {
    let r = [t];
    for (let n of e) n != null && (r.push(n), jc(t, n, r), r.pop());
    return t;
  };
var nf = 'powertools-for-aws',
  nD = `${nf}.tracer`,
  oD = `${nf}.metrics`,
  sD = `${nf}.logger`,
  iD = `${nf}.idempotency`;
var Ei = (t) => typeof t == 'string',
  of = (t) => typeof t == 'number',
  Vc = (t) => of(t) && Number.isInteger(t);
var aD = (t) => Object.is(t, null),
  sf = (t) => aD(t) || Object.is(t, void 0),
  xi = (t) => !!(sf(t) || !Ei(t) || t.trim().length === 0);
var rs = class {
  #e;
  coldStart = !0;
  defaultServiceName = 'service_undefined';
  constructor() {
    ((this.#e = this.getInitializationType()), this.#e !== 'on-demand' && (this.coldStart = !1));
  }
  getInitializationType() {
    let e = process.env[eS]?.trim();
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
var z7 = process.env.AWS_EXECUTION_ENV || 'NA';
if (!process.env.AWS_SDK_UA_APP_ID?.includes('/PTEnv/')) {
  let t = `PT/NO-OP/${tf}/PTEnv/${z7}`;
  process.env.AWS_SDK_UA_APP_ID = process.env.AWS_SDK_UA_APP_ID ? `${process.env.AWS_SDK_UA_APP_ID}/${t}` : t;
}
var bi = class {
  attributes = {};
  constructor(e) {
    this.setAttributes(e.attributes);
  }
  addAttributes(e) {
    return (kn(this.attributes, e), this);
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
var cD = require('node:console'),
  uD = require('node:crypto');
var af = class extends Gc {
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
    if (this.#e === void 0) return new bi({ attributes: n }).addAttributes(r);
    let o = {};
    for (let i of this.#e) i in n && !(i in o) ? (o[i] = n[i]) : i in r && !(i in o) && (o[i] = r[i]);
    for (let i in n) i in o || (o[i] = n[i]);
    for (let i in r) i in o || (o[i] = r[i]);
    return new bi({ attributes: o });
  }
};
var Nt = class {
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
    if (!rD()) return;
    let e = globalThis.awslambda?.InvokeStore;
    if (e === void 0) throw new Error('InvokeStore is not available');
    return e.hasContext() ? e : void 0;
  }
};
var cf = class {
  #e = new Nt('powertools.logger.temporaryAttributes', { fresh: () => ({}) });
  #t = new Nt('powertools.logger.keys', { fresh: () => new Map() });
  #o = new Nt('powertools.logger.lambdaContext', { initial: void 0 });
  #r = {};
  #n() {
    return this.#e.get();
  }
  #a() {
    return this.#t.get();
  }
  appendTemporaryKeys(e) {
    let r = this.#n();
    kn(r, e);
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
var tS = class {
    value;
    logLevel;
    byteSize;
    constructor(e, r) {
      if (!Ei(e)) throw new Error('Value should be a string');
      ((this.value = e), (this.logLevel = r), (this.byteSize = Buffer.byteLength(e)));
    }
  },
  rS = class extends Set {
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
  qc = class extends Map {
    #e;
    #t;
    constructor({ maxBytesSize: e, onBufferOverflow: r }) {
      (super(), (this.#e = e), (this.#t = r));
    }
    setItem(e, r, n) {
      let o = new tS(r, n);
      if (o.byteSize > this.#e) throw new Error('Item too big');
      let s = this.get(e) || new rS();
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
var uf = class {
  #e;
  #t = new Nt('powertools.logger.buffer', { fresh: () => new qc({ maxBytesSize: this.#o }) });
  #o;
  constructor(e) {
    this.#e = new Nt('powertools.logger.logLevel', { initial: e });
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
    ((this.#o = e), this.#t.setShared(new qc({ maxBytesSize: e })));
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
var Wc = class t extends rs {
  console;
  customConfigService;
  logEvent = !1;
  logFormatter;
  logIndentation = Z_.COMPACT;
  #e;
  powertoolsLogData = { sampleRateValue: 0 };
  #t = new cf();
  #o = [];
  #r = !1;
  #n = be.INFO;
  #a;
  #i = { enabled: !1, flushOnErrorLog: !0, maxBytes: 20480, bufferAtVerbosity: be.DEBUG };
  #s = new uf(be.INFO);
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
        kn(
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
    this.processLogItem(be.CRITICAL, e, r);
  }
  debug(e, ...r) {
    this.processLogItem(be.DEBUG, e, r);
  }
  error(e, ...r) {
    this.processLogItem(be.ERROR, e, r);
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
    this.processLogItem(be.INFO, e, r);
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
        } catch (u) {
          throw (e?.flushBufferOnUncaughtError && (i.flushBuffer(), i.error({ message: Yk, error: u })), u);
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
    this.#h() && this.#s.getLogLevel() > be.TRACE
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
      if (this.isValidLogLevel(e)) this.#s.setLogLevel(be[e]);
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
    this.processLogItem(be.TRACE, e, r);
  }
  warn(e, ...r) {
    this.processLogItem(be.WARN, e, r);
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
    kn(this.powertoolsLogData, e);
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
      this.#t.setPersistentAttributes(kn(o, n));
    }
  }
  awsLogLevelShortCircuit(e) {
    return this.#e !== void 0
      ? (this.#s.setBaseLogLevel(be[this.#e]),
        this.isValidLogLevel(e) &&
          this.#s.getBaseLogLevel() > be[e] &&
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
        xRayTraceId: Fc(),
        ...this.#S(),
        message: '',
      },
      s = this.#t.getAllAttributes();
    return (this.#g(r, o, s), this.#y(n, s), this.getLogFormatter().formatAttributes(o, s));
  }
  #g(e, r, n) {
    if (typeof e == 'string') {
      r.message = e;
      return;
    }
    let { message: o, ...s } = e;
    r.message = o;
    for (let [i, a] of Object.entries(s)) this.#d(i) || (n[i] = a);
  }
  #y(e, r) {
    for (let n of e)
      sf(n) || (n instanceof Error ? (r.error = n) : typeof n == 'string' ? (r.extra = n) : this.#_(n, r));
  }
  #_(e, r) {
    for (let [n, o] of Object.entries(e)) this.#d(n) || (r[n] = o);
  }
  #h() {
    return this.#u.sampleRateValue && (0, uD.randomInt)(0, 100) / 100 <= this.#u.sampleRateValue;
  }
  #d(e) {
    return Kk.includes(e) ? (this.warn(`The key "${e}" is a reserved key and will be dropped.`), !0) : !1;
  }
  getCustomConfigService() {
    return this.customConfigService;
  }
  getLogFormatter() {
    return this.logFormatter;
  }
  getLogLevelNameFromNumber(e) {
    let r;
    for (let [n, o] of Object.entries(be))
      if (o === e) {
        r = n;
        break;
      }
    return r;
  }
  #S() {
    let e = this.#t.getLambdaContext();
    return e === void 0 ? this.powertoolsLogData : { ...this.powertoolsLogData, lambdaContext: e };
  }
  isValidLogLevel(e) {
    return typeof e == 'string' && e in be;
  }
  isValidSampleRate(e) {
    return typeof e == 'number' && 0 <= e && e <= 1;
  }
  printLog(e, r) {
    r.prepareForPrint();
    let n = e === be.CRITICAL ? 'error' : this.getLogLevelNameFromNumber(e).toLowerCase();
    this.console[n](JSON.stringify(r.getAttributes(), this.getJsonReplacer(), this.logIndentation));
  }
  processLogItem(e, r, n) {
    this.#i.enabled && this.#i.flushOnErrorLog && e >= be.ERROR && e < be.SILENT && this.flushBuffer();
    let o = Fc();
    if (o !== void 0 && this.shouldBufferLog(o, e)) {
      try {
        this.bufferLogItem(o, this.createAndPopulateLogItem(e, r, n), e);
      } catch (s) {
        (this.printLog(
          be.WARN,
          this.createAndPopulateLogItem(be.WARN, `Unable to buffer log: ${s.message}`, [s]),
        ),
          this.printLog(e, this.createAndPopulateLogItem(e, r, n)));
      }
      return;
    }
    e >= this.#s.getLogLevel() &&
      (this.#r ? this.printLog(e, this.createAndPopulateLogItem(e, r, n)) : this.#o.push([e, [e, r, n]]));
  }
  setConsole() {
    (ts()
      ? (this.console = console)
      : (this.console = new cD.Console({ stdout: process.stdout, stderr: process.stderr })),
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
      (this.#s.setBaseLogLevel(be[r]), (this.#n = this.#s.getBaseLogLevel()));
      return;
    }
    let n = this.getCustomConfigService()?.getLogLevel()?.toUpperCase();
    if (this.isValidLogLevel(n)) {
      (this.#s.setBaseLogLevel(be[n]), (this.#n = this.#s.getBaseLogLevel()));
      return;
    }
    let o = Dt({ key: 'POWERTOOLS_LOG_LEVEL', defaultValue: '' }),
      s = Dt({ key: 'LOG_LEVEL', defaultValue: '' }),
      i = o || s;
    this.isValidLogLevel(i) && (this.#s.setBaseLogLevel(be[i]), (this.#n = this.#s.getBaseLogLevel()));
  }
  setInitialSampleRate(e) {
    let r = e,
      n = this.getCustomConfigService()?.getSampleRateValue(),
      o = eD({ key: 'POWERTOOLS_LOGGER_SAMPLE_RATE', defaultValue: 0 });
    for (let s of [r, n, o])
      if (this.isValidSampleRate(s)) {
        ((this.#u.sampleRateValue = s),
          (this.powertoolsLogData.sampleRateValue = s),
          this.#h() &&
            this.#s.getBaseLogLevel() > be.TRACE &&
            (this.setLogLevel('DEBUG'), this.debug('Setting log level to DEBUG due to sampling rate')));
        break;
      }
  }
  setLogEvent() {
    this.logEvent = Uc({ key: 'POWERTOOLS_LOGGER_LOG_EVENT', defaultValue: !1 });
  }
  setLogFormatter(e, r) {
    this.logFormatter = e ?? new af({ logRecordOrder: r });
  }
  setLogIndentation() {
    ts() && (this.logIndentation = Z_.PRETTY);
  }
  setOptions(e) {
    let {
      logLevel: r,
      serviceName: n,
      sampleRateValue: o,
      logFormatter: s,
      persistentKeys: i,
      persistentLogAttributes: a,
      environment: u,
      jsonReplacerFn: l,
      logRecordOrder: p,
      logBufferOptions: f,
      correlationIdSearchFn: h,
    } = e;
    (a &&
      Object.keys(a).length > 0 &&
      i &&
      Object.keys(i).length > 0 &&
      this.warn(
        'Both persistentLogAttributes and persistentKeys options were provided. Using persistentKeys as persistentLogAttributes is deprecated and will be removed in future releases',
      ),
      this.setPowertoolsLogData(n, u, i || a));
    let g = Dt({ key: 'AWS_LAMBDA_LOG_LEVEL', defaultValue: '' }),
      y = g === 'FATAL' ? 'CRITICAL' : g;
    return (
      this.isValidLogLevel(y) && (this.#e = y),
      this.setLogEvent(),
      this.setInitialLogLevel(r),
      this.setInitialSampleRate(o),
      this.setLogFormatter(s, p),
      this.setConsole(),
      this.setLogIndentation(),
      (this.#a = l),
      this.#E(f),
      (this.#c = h),
      this
    );
  }
  setPowertoolsLogData(e, r, n) {
    (this.addToPowertoolsLogData({
      awsRegion: Dt({ key: 'AWS_REGION', defaultValue: '' }),
      environment:
        r ||
        this.getCustomConfigService()?.getCurrentEnvironment() ||
        Dt({ key: 'ENVIRONMENT', defaultValue: '' }),
      serviceName:
        e ||
        this.getCustomConfigService()?.getServiceName() ||
        Dt({ key: 'POWERTOOLS_SERVICE_NAME', defaultValue: '' }) ||
        this.defaultServiceName,
    }),
      n && this.appendPersistentKeys(n));
  }
  #E(e) {
    if (e === void 0 || ((this.#i.enabled = e?.enabled !== !1), this.#i.enabled === !1)) return;
    (e?.maxBytes !== void 0 && (this.#i.maxBytes = e.maxBytes),
      this.#s.configureBuffer(this.#i.maxBytes),
      e?.flushOnErrorLog === !1 && (this.#i.flushOnErrorLog = !1));
    let r = e?.bufferAtVerbosity?.toUpperCase();
    (this.isValidLogLevel(r) && (this.#i.bufferAtVerbosity = be[r]),
      this.#e !== void 0 &&
        be[this.#e] > this.#i.bufferAtVerbosity &&
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
    let e = Fc();
    if (e === void 0) return;
    let r = this.#s.get(e);
    if (r !== void 0) {
      for (let n of r) {
        let o = this.getLogLevelNameFromNumber(n.logLevel).toLowerCase();
        this.console[o](n.value);
      }
      (r.hasEvictedLog &&
        this.printLog(
          be.WARN,
          this.createAndPopulateLogItem(
            be.WARN,
            'Some logs are not displayed because they were evicted from the buffer. Increase buffer size to store more logs in the buffer',
            [],
          ),
        ),
        this.#e !== void 0 &&
          be[this.#e] > this.#i.bufferAtVerbosity &&
          this.#l(
            'Advanced Loggging Controls (ALC) Log Level is less verbose than Log Buffering Log Level. Some logs might be missing.',
          ),
        this.#s.delete(e));
    }
  }
  clearBuffer() {
    if (this.#i.enabled === !1) return;
    let e = Fc();
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
var lD = 'ColdStart',
  dD = 'default_namespace';
var go = {
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
  yo = { Standard: 60, High: 1 };
var mD = require('node:console');
var lf = class {
  #e = new Nt('powertools.metrics.dimensions', { fresh: () => ({}) });
  #t = new Nt('powertools.metrics.dimensionSets', { fresh: () => [] });
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
var df = class {
  #e = new Nt('powertools.metrics.metadata', { fresh: () => ({}) });
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
var pf = class {
  #e = new Nt('powertools.metrics.storedMetrics', { fresh: () => ({}) });
  #t = new Nt('powertools.metrics.timestamp', { initial: void 0 });
  #o() {
    return this.#e.get();
  }
  getMetric(e) {
    return this.#o()[e];
  }
  setMetric(e, r, n, o = yo.Standard) {
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
    return Vc(e) ? e : e instanceof Date ? e.getTime() : 0;
  }
};
var zc = class t extends rs {
  console;
  customConfigService;
  #e = new lf();
  functionName;
  #t;
  isSingleMetric = !1;
  #o = new df();
  namespace;
  shouldThrowOnEmptyMetrics = !1;
  #r = new pf();
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
    if (xi(e) || xi(r))
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
  addMetric(e, r, n, o = yo.Standard) {
    return (this.storeMetric(e, r, n, o), this.isSingleMetric && this.publishStoredMetrics(), this);
  }
  captureColdStartMetric(e) {
    if (!this.getColdStart()) return;
    let r = this.singleMetric(),
      n = this.functionName?.trim() ?? e?.trim();
    (n && n.length > 0 && r.addDimension('function_name', n), r.addMetric(lD, go.Count, 1));
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
        let u = a.value,
          l = this;
        return (
          (a.value = async function (...p) {
            o && l.captureColdStartMetric(p[1].functionName);
            let f;
            try {
              f = await u.apply(this, p);
            } finally {
              l.publishStoredMetrics();
            }
            return f;
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
      .map((u) => ({
        Name: u.name,
        Unit: u.unit,
        ...(u.resolution === yo.High ? { StorageResolution: u.resolution } : {}),
      }));
    if (e.length === 0 && this.shouldThrowOnEmptyMetrics)
      throw new RangeError('The number of metrics recorded must be higher than zero');
    this.namespace || this.#t.warn('Namespace should be defined, default used');
    let r = this.#r.getAllMetrics().reduce((u, { name: l, value: p }) => ((u[l] = p), u), {}),
      n = [],
      o = this.#e.getDimensions(),
      s = this.#e.getDimensionSets(),
      i = this.#e.getDefaultDimensions(),
      a = new Set([...Object.keys(i), ...Object.keys(o)]);
    Object.keys(o).length > 0 && n.push([...a]);
    for (let u of s) {
      let l = new Set([...Object.keys(i), ...Object.keys(u)]);
      n.push([...l]);
    }
    return (
      n.length === 0 && Object.keys(i).length > 0 && n.push(Object.keys(i)),
      this.#a(i, o, s, r, this.#o.getAll()),
      {
        _aws: {
          Timestamp: this.#r.getTimestamp() ?? Date.now(),
          CloudWatchMetrics: [{ Namespace: this.namespace || dD, Dimensions: n, Metrics: e }],
        },
        ...this.#o.getAll(),
        ...i,
        ...o,
        ...s.reduce((u, l) => {
          for (let [p, f] of Object.entries(l)) u[p] = f;
          return u;
        }, {}),
        ...r,
      }
    );
  }
  #a(e, r, n, o, s) {
    let i = new Map(),
      a = (u, l) => {
        let p = i.get(u);
        (p !== void 0 &&
          this.#t.warn(
            `EMF key "${u}" is defined as both a ${p} and ${l}; the ${l} value will take precedence in the serialized output`,
          ),
          i.set(u, l));
      };
    for (let u of Object.keys(s)) a(u, 'metadata');
    for (let u of Object.keys(e)) a(u, 'default dimension');
    for (let u of Object.keys(r)) a(u, 'dimension');
    for (let u of n) for (let l of Object.keys(u)) a(l, 'dimension set');
    for (let u of Object.keys(o)) {
      let l = i.get(u);
      if (l !== void 0)
        throw new Error(
          `EMF key collision on "${u}": registered as both a metric (number) and a ${l} (string)`,
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
      u = a.length > 0 ? new Set([...i, ...a]).size : new Set(i).size;
    for (let l of s) {
      let p = new Set([...i, ...Object.keys(l)]).size;
      p > u && (u = p);
    }
    if (u > 29) throw new RangeError(`The number of metric dimensions must be lower than ${29}`);
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
      : (this.console = new mD.Console({ stdout: process.stdout, stderr: process.stderr }));
  }
  setCustomConfigService(e) {
    this.customConfigService = e;
  }
  setEnvConfig() {
    ((this.#n.namespace = Dt({ key: 'POWERTOOLS_METRICS_NAMESPACE', defaultValue: '' })),
      (this.#n.functionName = Dt({ key: 'POWERTOOLS_METRICS_FUNCTION_NAME', defaultValue: '' })),
      (this.#n.serviceName = tD()),
      (this.#n.disabled = Uc({ key: 'POWERTOOLS_METRICS_DISABLED', defaultValue: !1, extendedParsing: !0 })),
      (this.#n.devMode = ts()));
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
    let u = this.#i(o);
    return (
      this.setDefaultDimensions(i ? { service: u, ...i } : { service: u }),
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
    if (!Ei(e)) throw new Error(`${e} is not a valid string`);
    if (e.length < 1 || e.length > 255)
      throw new RangeError(`The metric name should be between ${1} and ${255} characters`);
    if (!of(n)) throw new RangeError(`${n} is not a valid number`);
    if (!Object.values(go).includes(r))
      throw new RangeError(
        `Invalid metric unit '${r}', expected either option: ${Object.values(go).join(',')}`,
      );
    if (!Object.values(yo).includes(o))
      throw new RangeError(
        `Invalid metric resolution '${o}', expected either option: ${Object.values(yo).join(',')}`,
      );
    this.#r.getMetricsCount() >= 100 && this.publishStoredMetrics();
    let s = this.#r.setMetric(e, r, n, o);
    Array.isArray(s.value) && s.value.length === 100 && this.publishStoredMetrics();
  }
  #s(e) {
    let r = e instanceof Date;
    if (!r && !Vc(e)) return !1;
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
      if (xi(o) || xi(s)) {
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
var Q7 = [
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
function Z7(t) {
  return Object.fromEntries(Q7.flatMap((e) => (t[e] === void 0 ? [] : [[e, t[e]]])));
}
function hD(t) {
  let e = new Wc({ serviceName: t }),
    r = new zc({ namespace: 'miniprogram-pay', serviceName: t });
  return {
    log(n, o, s) {
      e[n](o, Z7(s));
    },
    count(n, o, s = 1) {
      (r.addMetric(n, go.Count, s),
        o !== void 0 && r.singleMetric().addDimension('detail', o).addMetric(n, go.Count, s));
    },
    flush() {
      r.hasStoredMetrics() && r.publishStoredMetrics();
    },
  };
}
function gD(t) {
  return { now: Su, telemetry: hD(`miniprogram-pay-${t}`) };
}
Ne();
var ff = 'preferred',
  eY = ['disabled', 'preferred', 'required'];
function Kc(t) {
  return eY.includes(t);
}
var nS = (t) => {
  let { accountIdEndpointMode: e } = t,
    r = Le(e ?? ff);
  return Object.assign(t, {
    accountIdEndpointMode: async () => {
      let n = await r();
      if (!Kc(n))
        throw new Error(
          `Invalid value for accountIdEndpointMode: ${n}. Valid values are: "required", "preferred", "disabled".`,
        );
      return n;
    },
  });
};
var yD = 'Invalid AccountIdEndpointMode value',
  _D = (t) => {
    throw new Error(t);
  },
  SD = 'AWS_ACCOUNT_ID_ENDPOINT_MODE',
  ED = 'account_id_endpoint_mode',
  oS = {
    environmentVariableSelector: (t) => {
      let e = t[SD];
      return (e && !Kc(e) && _D(yD), e);
    },
    configFileSelector: (t) => {
      let e = t[ED];
      return (e && !Kc(e) && _D(yD), e);
    },
    default: ff,
  };
var xD = ['AWS_ENABLE_ENDPOINT_DISCOVERY', 'AWS_ENDPOINT_DISCOVERY_ENABLED'],
  sS = 'endpoint_discovery_enabled',
  bD = (t) => ['false', '0'].indexOf(t) >= 0,
  iS = {
    environmentVariableSelector: (t) => {
      for (let e = 0; e < xD.length; e++) {
        let r = xD[e];
        if (r in t) {
          let n = t[r];
          if (n === '') throw Error(`Environment variable ${r} can't be empty of undefined, got "${n}"`);
          return !bD(n);
        }
      }
    },
    configFileSelector: (t) => {
      if (sS in t) {
        let e = t[sS];
        if (e === void 0) throw Error(`Shared config entry ${sS} can't be undefined, got "${e}"`);
        return !bD(e);
      }
    },
    default: void 0,
  };
var PD = At(ND()),
  Xc = class {
    cache;
    constructor(e) {
      this.cache = new PD.default(e);
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
var dS = (t, { endpointDiscoveryCommandCtor: e }) => {
  let { endpointCacheSize: r, endpointDiscoveryEnabled: n, endpointDiscoveryEnabledProvider: o } = t;
  return Object.assign(t, {
    endpointDiscoveryCommandCtor: e,
    endpointCache: new Xc(r ?? 1e3),
    endpointDiscoveryEnabled: n !== void 0 ? () => Promise.resolve(n) : o,
    isClientEndpointDiscoveryEnabled: n !== void 0,
  });
};
Ne();
or();
er();
Ve();
Ne();
var LD = async (t, e, r) => ({
  operation: tt(e).operation,
  region:
    (await Le(t.region)()) ||
    (() => {
      throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
    })(),
});
function mY(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'dynamodb', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
var MD = (t) => {
    let e = [];
    switch (t.operation) {
      default:
        e.push(mY(t));
    }
    return e;
  },
  BD = (t) => {
    let e = yd(t);
    return Object.assign(e, { authSchemePreference: Le(t.authSchemePreference ?? []) });
  };
Ne();
er();
var $D = (t) =>
    Object.assign(t, {
      useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
      useFipsEndpoint: t.useFipsEndpoint ?? !1,
      defaultSigningName: 'dynamodb',
    }),
  UD = {
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    AccountId: { type: 'builtInParams', name: 'accountId' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
    AccountIdEndpointMode: { type: 'builtInParams', name: 'accountIdEndpointMode' },
  };
var _o = oa(UD, 'DynamoDB_20120810', 'DynamoDBClient', Ju),
  FD = {},
  GD = {
    ResourceArnList: { type: 'operationContextParams', get: (t) => Object.keys(t?.RequestItems ?? {}) },
  };
var mf = { ResourceArn: { type: 'contextParams', name: 'TableName' } };
var So = (t, e, r, n) => [];
Ve();
Ne();
var re = class t extends vo {
  static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb#DynamoDBServiceException';
  constructor(e) {
    (super(e), Object.setPrototypeOf(this, t.prototype));
  }
};
var hf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#BackupInUseException';
    name = 'BackupInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  gf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#BackupNotFoundException';
    name = 'BackupNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  yf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#InternalServerError';
    name = 'InternalServerError';
    $fault = 'server';
    constructor(e) {
      (super({ name: 'InternalServerError', $fault: 'server', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  _f = class t extends re {
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
  Sf = class t extends re {
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
  Ef = class t extends re {
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
  xf = class t extends re {
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
  bf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#ResourceNotFoundException';
    name = 'ResourceNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Cf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#ItemCollectionSizeLimitExceededException';
    name = 'ItemCollectionSizeLimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ItemCollectionSizeLimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  wf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#ReplicatedWriteConflictException';
    name = 'ReplicatedWriteConflictException';
    $fault = 'client';
    $retryable = {};
    constructor(e) {
      (super({ name: 'ReplicatedWriteConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Af = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#ContinuousBackupsUnavailableException';
    name = 'ContinuousBackupsUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ContinuousBackupsUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Tf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#LimitExceededException';
    name = 'LimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'LimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  vf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#TableInUseException';
    name = 'TableInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Rf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#TableNotFoundException';
    name = 'TableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  If = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableAlreadyExistsException';
    name = 'GlobalTableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Of = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#ResourceInUseException';
    name = 'ResourceInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  kf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#TransactionConflictException';
    name = 'TransactionConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TransactionConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Df = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#PolicyNotFoundException';
    name = 'PolicyNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PolicyNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Nf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#ExportNotFoundException';
    name = 'ExportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Pf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableNotFoundException';
    name = 'GlobalTableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Lf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#ImportNotFoundException';
    name = 'ImportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Mf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#DuplicateItemException';
    name = 'DuplicateItemException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'DuplicateItemException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Bf = class t extends re {
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
  $f = class t extends re {
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
  Uf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#ExportConflictException';
    name = 'ExportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ff = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#InvalidExportTimeException';
    name = 'InvalidExportTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidExportTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Gf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#PointInTimeRecoveryUnavailableException';
    name = 'PointInTimeRecoveryUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PointInTimeRecoveryUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Hf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#ImportConflictException';
    name = 'ImportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  jf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#TableAlreadyExistsException';
    name = 'TableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Vf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#InvalidRestoreTimeException';
    name = 'InvalidRestoreTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidRestoreTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  qf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaAlreadyExistsException';
    name = 'ReplicaAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Wf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaNotFoundException';
    name = 'ReplicaNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  zf = class t extends re {
    static shapeId = 'com.amazonaws.dynamodb#IndexNotFoundException';
    name = 'IndexNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'IndexNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Jc = class t extends re {
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
  Kf = class t extends re {
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
var hY = 'AttributeMap';
var pS = 'AttributesToGet';
var gY = 'AttributeValue',
  jD = 'AttributeValueList';
var yY = 'Address';
var _Y = 'BatchGetItem',
  SY = 'BatchGetItemInput',
  EY = 'BatchGetItemOutput',
  xY = 'BatchGetResponseMap',
  bY = 'BatchGetRequestMap',
  CY = 'BackupInUseException';
var wY = 'BackupNotFoundException';
var AY = 'BOOL';
var TY = 'BS';
var vY = 'B',
  RY = 'Code';
var IY = 'ContinuousBackupsUnavailableException',
  Yf = 'ConsumedCapacity',
  OY = 'ConditionalCheckFailedException',
  kY = 'ConsumedCapacityMultiple';
var DY = 'ComparisonOperator',
  VD = 'ConditionalOperator';
var NY = 'CachePeriodInMinutes',
  PY = 'CancellationReasons';
var LY = 'CancellationReasonList',
  MY = 'ConfirmRemoveSelfResourceAccess';
var BY = 'CancellationReason',
  fS = 'ConsistentRead';
var qD = 'CapacityUnits';
var $Y = 'Capacity',
  UY = 'Condition',
  WD = 'Count';
var FY = 'DescribeEndpoints';
var GY = 'DescribeEndpointsRequest',
  HY = 'DescribeEndpointsResponse';
var jY = 'DuplicateItemException';
var mS = 'ExpressionAttributeNames',
  zD = 'ExpressionAttributeValues',
  VY = 'ExpressionAttributeValueMap';
var qY = 'ExportConflictException';
var WY = 'ExportNotFoundException';
var zY = 'ExpectedRevisionId';
var KD = 'ExclusiveStartKey';
var YD = 'Endpoints';
var KY = 'Endpoint';
var YY = 'FilterConditionMap';
var XD = 'FilterExpression';
var XY = 'GlobalSecondaryIndexes';
var JY = 'GlobalTableAlreadyExistsException';
var QY = 'GlobalTableNotFoundException';
var JD = 'Item';
var ZY = 'ImportConflictException';
var eX = 'ItemCollectionSizeLimitExceededException';
var tX = 'InvalidEndpointException';
var rX = 'InvalidExportTimeException';
var nX = 'ItemList',
  QD = 'IndexName',
  oX = 'ImportNotFoundException',
  sX = 'IndexNotFoundException',
  iX = 'IdempotentParameterMismatchException';
var aX = 'InvalidRestoreTimeException';
var cX = 'InternalServerError';
var ZD = 'Items',
  uX = 'Key',
  lX = 'KeysAndAttributes',
  eN = 'KeyConditions',
  dX = 'KeyConditionExpression';
var pX = 'KeyList';
var fX = 'Keys',
  tN = 'Limit',
  mX = 'ListAttributeValue';
var hX = 'LimitExceededException';
var rN = 'LastEvaluatedKey';
var gX = 'LocalSecondaryIndexes';
var yX = 'L',
  Qc = 'Message',
  _X = 'MapAttributeValue';
var SX = 'M',
  EX = 'N';
var xX = 'NS';
var bX = 'NULL';
var hS = 'ProjectionExpression';
var CX = 'PointInTimeRecoveryUnavailableException';
var wX = 'PolicyNotFoundException';
var AX = 'PutResourcePolicyInput';
var TX = 'ProvisionedThroughputExceededException';
var vX = 'Policy';
var RX = 'Query',
  IX = 'QueryFilter',
  OX = 'QueryInput',
  kX = 'QueryOutput',
  DX = 'Responses',
  NX = 'ResourceArn',
  PX = 'ReplicaAlreadyExistsException';
var gS = 'ReturnConsumedCapacity',
  nN = 'ReadCapacityUnits';
var LX = 'RequestItems';
var MX = 'ResourceInUseException';
var BX = 'RequestLimitExceeded';
var $X = 'ReplicaNotFoundException',
  UX = 'ResourceNotFoundException';
var FX = 'ReplicatedWriteConflictException';
var oN = 'ScannedCount';
var GX = 'ScanFilter',
  HX = 'ScanInput';
var jX = 'SecondaryIndexesCapacityMap',
  VX = 'ScanIndexForward';
var qX = 'ScanOutput';
var WX = 'SS';
var zX = 'S';
var KX = 'Scan',
  sN = 'Select',
  YX = 'Segment';
var XX = 'Table';
var JX = 'TableAlreadyExistsException';
var QX = 'TransactionCanceledException',
  ZX = 'TransactionConflictException';
var eJ = 'ThrottlingException';
var tJ = 'TransactionInProgressException',
  rJ = 'TableInUseException';
var yS = 'TableName',
  nJ = 'TableNotFoundException';
var iN = 'ThrottlingReasons';
var oJ = 'ThrottlingReasonList';
var sJ = 'ThrottlingReason';
var iJ = 'TotalSegments';
var aJ = 'UnprocessedKeys';
var cJ = 'VectorCapacity',
  uJ = 'VectorIndexes';
var lJ = 'VectorIndexesCapacityMap';
var dJ = 'VectorSearchRequestBytes',
  pJ = 'VectorWriteRequestBytes',
  aN = 'WriteCapacityUnits';
var fJ = 'awsQueryError',
  fe = 'client',
  le = 'error',
  cN = 'httpError',
  mJ = 'httpHeader',
  Ce = 'message',
  hJ = 'reason',
  gJ = 'resource',
  uN = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb',
  yJ = 'server',
  _J = 'throttlingReasons',
  SJ = 'x-amz-confirm-remove-self-resource-access',
  L = 'com.amazonaws.dynamodb',
  lN = new Mt(uN),
  EJ = [-3, uN, 'DynamoDBServiceException', 0, [], []];
lN.registerError(EJ, re);
var ie = new Mt(L),
  xJ = [-3, L, CY, { [le]: fe }, [Ce], [0]];
ie.registerError(xJ, hf);
var bJ = [-3, L, wY, { [le]: fe }, [Ce], [0]];
ie.registerError(bJ, gf);
var CJ = [-3, L, OY, { [le]: fe }, [Ce, JD], [0, () => xS]];
ie.registerError(CJ, Jc);
var wJ = [-3, L, IY, { [le]: fe }, [Ce], [0]];
ie.registerError(wJ, Af);
var AJ = [-3, L, jY, { [le]: fe }, [Ce], [0]];
ie.registerError(AJ, Mf);
var TJ = [-3, L, qY, { [le]: fe }, [Ce], [0]];
ie.registerError(TJ, Uf);
var vJ = [-3, L, WY, { [le]: fe }, [Ce], [0]];
ie.registerError(vJ, Nf);
var RJ = [-3, L, JY, { [le]: fe }, [Ce], [0]];
ie.registerError(RJ, If);
var IJ = [-3, L, QY, { [le]: fe }, [Ce], [0]];
ie.registerError(IJ, Pf);
var OJ = [-3, L, iX, { [le]: fe }, [Qc], [0]];
ie.registerError(OJ, Bf);
var kJ = [-3, L, ZY, { [le]: fe }, [Ce], [0]];
ie.registerError(kJ, Hf);
var DJ = [-3, L, oX, { [le]: fe }, [Ce], [0]];
ie.registerError(DJ, Lf);
var NJ = [-3, L, sX, { [le]: fe }, [Ce], [0]];
ie.registerError(NJ, zf);
var PJ = [-3, L, cX, { [le]: yJ }, [Ce], [0]];
ie.registerError(PJ, yf);
var LJ = [-3, L, tX, { [le]: fe, [cN]: 421 }, [Qc], [0]];
ie.registerError(LJ, Ef);
var MJ = [-3, L, rX, { [le]: fe }, [Ce], [0]];
ie.registerError(MJ, Ff);
var BJ = [-3, L, aX, { [le]: fe }, [Ce], [0]];
ie.registerError(BJ, Vf);
var $J = [-3, L, eX, { [le]: fe }, [Ce], [0]];
ie.registerError($J, Cf);
var UJ = [-3, L, hX, { [le]: fe }, [Ce], [0]];
ie.registerError(UJ, Tf);
var FJ = [-3, L, CX, { [le]: fe }, [Ce], [0]];
ie.registerError(FJ, Gf);
var GJ = [-3, L, wX, { [le]: fe }, [Ce], [0]];
ie.registerError(GJ, Df);
var HJ = [-3, L, TX, { [le]: fe }, [Ce, iN], [0, () => ES]];
ie.registerError(HJ, xf);
var jJ = [-3, L, PX, { [le]: fe }, [Ce], [0]];
ie.registerError(jJ, qf);
var VJ = [-3, L, $X, { [le]: fe }, [Ce], [0]];
ie.registerError(VJ, Wf);
var qJ = [-3, L, FX, { [le]: fe }, [Ce], [0]];
ie.registerError(qJ, wf);
var WJ = [-3, L, BX, { [le]: fe }, [Ce, iN], [0, () => ES]];
ie.registerError(WJ, _f);
var zJ = [-3, L, MX, { [le]: fe }, [Ce], [0]];
ie.registerError(zJ, Of);
var KJ = [-3, L, UX, { [le]: fe }, [Ce], [0]];
ie.registerError(KJ, bf);
var YJ = [-3, L, JX, { [le]: fe }, [Ce], [0]];
ie.registerError(YJ, jf);
var XJ = [-3, L, rJ, { [le]: fe }, [Ce], [0]];
ie.registerError(XJ, vf);
var JJ = [-3, L, nJ, { [le]: fe }, [Ce], [0]];
ie.registerError(JJ, Rf);
var QJ = [-3, L, eJ, { [fJ]: ['Throttling', 400], [le]: fe, [cN]: 400 }, [Ce, _J], [0, () => ES]];
ie.registerError(QJ, Sf);
var ZJ = [-3, L, QX, { [le]: fe }, [Qc, PY], [0, () => gQ]];
ie.registerError(ZJ, Kf);
var eQ = [-3, L, ZX, { [le]: fe }, [Ce], [0]];
ie.registerError(eQ, kf);
var tQ = [-3, L, tJ, { [le]: fe }, [Qc], [0]];
ie.registerError(tQ, $f);
var dN = [lN, ie];
var rQ = [3, L, SY, 0, [LX, gS], [() => mN, 0], 1],
  nQ = [3, L, EY, 0, [DX, aJ, Yf], [() => xQ, () => mN, () => yQ]];
var oQ = [3, L, BY, 0, [JD, RY, Qc], [() => xS, 0, 0]],
  pN = [3, L, $Y, 0, [nN, aN, qD], [1, 1, 1]],
  fN = [3, L, UY, 0, [DY, jD], [0, () => hQ], 1];
var _S = [
  3,
  L,
  Yf,
  0,
  [yS, qD, nN, aN, XX, gX, XY, uJ],
  [0, 1, 1, 1, () => pN, () => HD, () => HD, () => wQ],
];
var sQ = [3, L, GY, 0, [], []],
  iQ = [3, L, HY, 0, [YD], [() => _Q], 1];
var aQ = [3, L, KY, 0, [yY, NY], [0, 1], 2];
var cQ = [3, L, lX, 0, [fX, pS, fS, hS, mS], [() => SQ, 64, 2, 0, 128], 1];
var ATe = [3, L, AX, 0, [NX, vX, zY, MY], [0, 0, 0, [2, { [mJ]: SJ }]], 2];
var uQ = [
    3,
    L,
    OX,
    0,
    [yS, QD, sN, pS, tN, fS, eN, IX, VD, VX, KD, gS, hS, XD, dX, mS, zD],
    [0, 0, 0, 64, 1, 2, () => bQ, () => gN, 0, 2, () => Zc, 0, 0, 0, 0, 128, () => hN],
    1,
  ],
  lQ = [3, L, kX, 0, [ZD, WD, oN, rN, Yf], [() => SS, 1, 1, () => Zc, () => _S]];
var dQ = [
    3,
    L,
    HX,
    0,
    [yS, QD, pS, tN, sN, GX, VD, KD, gS, iJ, YX, hS, XD, mS, zD, fS],
    [0, 0, 64, 1, 0, () => gN, 0, () => Zc, 0, 1, 1, 0, 0, 128, () => hN, 2],
    1,
  ],
  pQ = [3, L, qX, 0, [ZD, WD, oN, rN, Yf], [() => SS, 1, 1, () => Zc, () => _S]];
var fQ = [3, L, sJ, 0, [hJ, gJ], [0, 0]];
var mQ = [3, L, cJ, 0, [dJ, pJ], [1, 1]];
var hQ = [1, L, jD, 0, () => wi];
var gQ = [1, L, LY, 0, () => oQ],
  yQ = [1, L, kY, 0, () => _S];
var _Q = [1, L, YD, 0, () => aQ];
var SS = [1, L, nX, 0, () => xS];
var SQ = [1, L, pX, 0, () => Zc];
var EQ = [1, L, mX, 0, () => wi];
var ES = [1, L, oJ, 0, () => fQ];
var xS = [2, L, hY, 0, 0, () => wi];
var mN = [2, L, bY, 0, 0, () => cQ],
  xQ = [2, L, xY, 0, 0, () => SS];
var hN = [2, L, VY, 0, 0, () => wi],
  gN = [2, L, YY, 0, 0, () => fN];
var Zc = [2, L, uX, 0, 0, () => wi],
  bQ = [2, L, eN, 0, 0, () => fN],
  CQ = [2, L, _X, 0, 0, () => wi];
var HD = [2, L, jX, 0, 0, () => pN];
var wQ = [2, L, lJ, 0, 0, () => mQ],
  wi = [
    4,
    L,
    gY,
    0,
    [zX, EX, vY, WX, xX, TY, SX, yX, bX, AY],
    [0, 0, 21, 64, 64, 85, () => CQ, () => EQ, 2, 2],
  ];
var yN = [9, L, _Y, 0, () => rQ, () => nQ];
var _N = [9, L, FY, 0, () => sQ, () => iQ];
var SN = [9, L, RX, 0, () => uQ, () => lQ];
var EN = [9, L, KX, 0, () => dQ, () => pQ];
var Xf = class extends _o(FD, So, 'DescribeEndpoints', _N) {};
var xN = {
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
Ne();
or();
V();
Ve();
V();
var bN = 'com.amazonaws.dynamodb#AttributeValue',
  bS = class extends eo {
    writeValue(e, r, n) {
      if (r != null && typeof r == 'object') {
        let o = Q.of(e);
        if (o.isStructSchema() && o.getName(!0) === bN) {
          this.writeAttributeValue(r);
          return;
        }
      }
      super.writeValue(e, r, n);
    }
    writeAttributeValue(e) {
      let r = this.serdeContext?.base64Encoder ?? vt;
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
                  let u = i[a];
                  u instanceof Uint8Array ? this.writeBase64(u) : this.writeJsonString(r(u));
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
                for (let u in i)
                  i[u] != null &&
                    (a || this.writeAscii(','),
                    (a = !1),
                    this.writeJsonString(u),
                    this.writeAscii(':'),
                    this.writeAttributeValue(i[u]));
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
  CS = class extends Zn {
    _read(e, r) {
      let n = Q.of(e);
      return n.isStructSchema() && n.getName(!0) === bN && r && typeof r == 'object'
        ? this.readAttributeValue(r)
        : super._read(n, r);
    }
    readAttributeValue(e) {
      let r = this.serdeContext?.base64Decoder ?? jt,
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
  eu = class extends to {
    constructor() {
      super({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 });
    }
    createSerializer() {
      let e = new bS(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
    createDeserializer() {
      let e = new CS(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
  };
Lo();
Ne();
V();
er();
er();
var Qt = 'ref',
  Pr = 'argv',
  rr = -1,
  tu = !0,
  Ai = !1,
  Ti = 'isSet',
  ru = 'booleanEquals',
  jN = 'PartitionResult',
  Jt = 'stringEquals',
  Lr = 'getAttr',
  VN = 'parsedEndpoint',
  CN = 'aws.parseArn',
  wN = (t) => 'ParsedArn_ssa_' + t,
  AN = 'service',
  wS = 'dynamodb',
  nu = 'isValidHostLabel',
  TN = 'accountId',
  vN = 'FirstArn',
  RN = (t) =>
    'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  IN = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  ON = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}',
  kN = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dnsSuffix}',
  Eo = { [Qt]: 'Region' },
  TS = { [Qt]: jN },
  DN = { fn: Lr, [Pr]: [{ [Qt]: VN }, 'authority'] },
  AS = { [Qt]: 'AccountIdEndpointMode' },
  NN = { fn: Lr, [Pr]: [TS, 'name'] },
  vS = { [Qt]: 'ParsedArn_ssa_2' },
  PN = { fn: Lr, [Pr]: [vS, 'region'] },
  LN = { [Qt]: 'ResourceArnList' },
  MN = { fn: Lr, [Pr]: [{ [Qt]: 'ParsedArn_ssa_1' }, 'region'] },
  BN = { [Qt]: 'ParsedArn_ssa_1' },
  $N = { [Qt]: 'AccountId' },
  Nn = {},
  xr = { metricValues: ['O'] },
  UN = [Eo],
  FN = [{ [Qt]: 'Endpoint' }],
  GN = [{ [Qt]: 'ResourceArn' }],
  HN = {
    conditions: [
      [Ti, UN],
      [Ti, FN],
      [ru, [{ [Qt]: 'UseFIPS' }, tu]],
      [ru, [{ [Qt]: 'UseDualStack' }, tu]],
      ['aws.partition', UN, jN],
      [Jt, [Eo, 'local']],
      [ru, [{ fn: Lr, [Pr]: [TS, 'supportsFIPS'] }, tu]],
      ['parseURL', FN, VN],
      [Jt, ['dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', DN]],
      [ru, [{ fn: Lr, [Pr]: [TS, 'supportsDualStack'] }, tu]],
      [Jt, ['search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', DN]],
      [Ti, [AS]],
      [Jt, [Eo, 'us-gov-east-1']],
      [Jt, [Eo, 'cn-north-1']],
      [Jt, [Eo, 'cn-northwest-1']],
      [Jt, [Eo, 'us-gov-west-1']],
      [Jt, [NN, 'aws']],
      [Jt, [AS, 'disabled']],
      [Ti, GN],
      [CN, GN, wN(2)],
      [Jt, [{ fn: Lr, [Pr]: [vS, AN] }, wS]],
      [Jt, [PN, Eo]],
      [nu, [{ fn: Lr, [Pr]: [vS, TN] }, Ai]],
      [nu, [PN, Ai]],
      [Ti, [LN]],
      [Lr, [LN, '[0]'], vN],
      [CN, [{ [Qt]: vN }], wN(1)],
      [Jt, [MN, Eo]],
      [Jt, [{ fn: Lr, [Pr]: [BN, AN] }, wS]],
      [nu, [{ fn: Lr, [Pr]: [BN, TN] }, Ai]],
      [nu, [MN, Ai]],
      [Ti, [$N]],
      [Jt, [AS, 'required']],
      [nu, [$N, Ai]],
      [Jt, [NN, 'aws-us-gov']],
      [ru, [{ fn: 'coalesce', [Pr]: [{ [Qt]: 'IsSearchOperation' }, Ai] }, tu]],
    ],
    results: [
      [rr],
      [rr, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
      [rr, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
      [
        rr,
        'Endpoint override is not supported for dual-stack endpoints. Please enable dual-stack functionality by enabling the configuration. For more details, see: https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html',
      ],
      ['{Endpoint}', Nn],
      [rr, 'Invalid Configuration: FIPS and local endpoint are not supported'],
      [rr, 'Invalid Configuration: Dualstack and local endpoint are not supported'],
      [
        'http://localhost:8000',
        { authSchemes: [{ name: 'sigv4', signingName: wS, signingRegion: 'us-east-1' }] },
      ],
      [
        rr,
        'Invalid Configuration: AccountIdEndpointMode is required and FIPS is enabled, but FIPS account endpoints are not supported',
      ],
      ['https://search-dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', Nn],
      ['https://dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', Nn],
      [rr, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
      ['https://search-dynamodb.{Region}.{PartitionResult#dnsSuffix}', Nn],
      ['https://dynamodb.{Region}.{PartitionResult#dnsSuffix}', Nn],
      ['https://search-dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}', Nn],
      ['https://dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}', Nn],
      [rr, 'FIPS is enabled but this partition does not support FIPS'],
      [
        rr,
        'Invalid Configuration: AccountIdEndpointMode is required but account endpoints are not supported in this region',
      ],
      ['https://search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', Nn],
      ['https://dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', Nn],
      [RN(2), xr],
      [IN(2), xr],
      [RN(1), xr],
      [IN(1), xr],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', xr],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', xr],
      [rr, 'Credentials-sourced account ID parameter is invalid'],
      [rr, 'AccountIdEndpointMode is required but no AccountID was provided or able to be loaded'],
      [rr, 'DualStack is enabled but this partition does not support DualStack'],
      [ON(2), xr],
      [kN(2), xr],
      [ON(1), xr],
      [kN(1), xr],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}', xr],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dnsSuffix}', xr],
      [rr, 'Invalid Configuration: Missing Region'],
    ],
  },
  TQ = 2,
  j = 1e8,
  vQ = new Int32Array([
    -1,
    1,
    -1,
    0,
    6,
    3,
    1,
    4,
    j + 35,
    2,
    j + 1,
    5,
    3,
    j + 2,
    j + 4,
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
    j + 35,
    5,
    j + 7,
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
    j + 17,
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
    j + 26,
    35,
    j + 33,
    j + 34,
    35,
    j + 31,
    j + 32,
    35,
    j + 29,
    j + 30,
    32,
    j + 27,
    77,
    4,
    39,
    j + 35,
    5,
    j + 6,
    40,
    9,
    41,
    j + 28,
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
    j + 17,
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
    j + 26,
    35,
    j + 24,
    j + 25,
    35,
    j + 22,
    j + 23,
    35,
    j + 20,
    j + 21,
    32,
    j + 27,
    68,
    35,
    j + 18,
    j + 19,
    3,
    78,
    70,
    4,
    71,
    j + 35,
    5,
    j + 5,
    72,
    6,
    73,
    j + 16,
    11,
    74,
    75,
    32,
    j + 8,
    75,
    34,
    77,
    76,
    35,
    j + 14,
    j + 15,
    35,
    j + 12,
    j + 13,
    4,
    79,
    j + 35,
    5,
    j + 5,
    80,
    6,
    81,
    j + 11,
    9,
    82,
    j + 11,
    11,
    83,
    84,
    32,
    j + 8,
    84,
    35,
    j + 9,
    j + 10,
    2,
    j + 1,
    86,
    3,
    j + 2,
    87,
    4,
    88,
    j + 4,
    7,
    89,
    j + 4,
    8,
    j + 3,
    90,
    10,
    j + 3,
    j + 4,
  ]),
  qN = Io.from(vQ, TQ, HN.conditions, HN.results);
var RQ = new Oo({
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
  WN = (t, e = {}) => RQ.get(t, () => da(qN, { endpointParams: t, logger: e.logger }));
Sn.aws = Ns;
var zN = (t) => ({
  apiVersion: '2012-08-10',
  base64Decoder: t?.base64Decoder ?? jt,
  base64Encoder: t?.base64Encoder ?? vt,
  disableHostPrefix: t?.disableHostPrefix ?? !1,
  endpointProvider: t?.endpointProvider ?? WN,
  extensions: t?.extensions ?? [],
  httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? MD,
  httpAuthSchemes: t?.httpAuthSchemes ?? [
    {
      schemeId: 'aws.auth#sigv4',
      identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
      signer: new Vr(),
    },
  ],
  logger: t?.logger ?? new Ar(),
  protocol: t?.protocol ?? Wa,
  protocolSettings: t?.protocolSettings ?? {
    defaultNamespace: 'com.amazonaws.dynamodb',
    errorTypeRegistries: dN,
    xmlNamespace: 'http://dynamodb.amazonaws.com/doc/2012-08-10/',
    version: '2012-08-10',
    serviceTarget: 'DynamoDB_20120810',
    jsonCodec: new eu(),
  },
  serviceId: t?.serviceId ?? 'DynamoDB',
  sha256: t?.sha256 ?? xs,
  urlParser: t?.urlParser ?? Ur,
  utf8Decoder: t?.utf8Decoder ?? Tt,
  utf8Encoder: t?.utf8Encoder ?? et,
});
var KN = (t) => {
  ta(process.version);
  let e = aa(t),
    r = () => e().then(ea),
    n = zN(t);
  Fi(process.version);
  let o = { profile: t?.profile, logger: n.logger };
  return {
    ...n,
    ...t,
    runtime: 'node',
    defaultsMode: e,
    accountIdEndpointMode: t?.accountIdEndpointMode ?? ge(oS, o),
    authSchemePreference: t?.authSchemePreference ?? ge(Bs, o),
    bodyLengthChecker: t?.bodyLengthChecker ?? zi,
    credentialDefaultProvider: t?.credentialDefaultProvider ?? Gp,
    defaultSocketTimeout: Rm(t?.requestHandler, 3e5),
    defaultUserAgentProvider:
      t?.defaultUserAgentProvider ?? Ba({ serviceId: n.serviceId, clientVersion: xN.version }),
    endpointDiscoveryEnabledProvider: t?.endpointDiscoveryEnabledProvider ?? ge(iS, o),
    maxAttempts: t?.maxAttempts ?? ge(ot.v2026 ? { ...Ds, default: 4 } : Ds, t),
    region: t?.region ?? ge(Ro, { ...sa, ...o }),
    requestHandler: es.create(t?.requestHandler ?? r),
    retryMode: t?.retryMode ?? ge({ ...La, default: async () => (await r()).retryMode || Fo }, t),
    streamCollector: t?.streamCollector ?? Kn,
    useDualstackEndpoint: t?.useDualstackEndpoint ?? ge(Yi, o),
    useFipsEndpoint: t?.useFipsEndpoint ?? ge(Xi, o),
    userAgentAppId: t?.userAgentAppId ?? ge($a, o),
  };
};
Ne();
var YN = (t) => {
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
  XN = (t) => ({
    httpAuthSchemes: t.httpAuthSchemes(),
    httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
    credentials: t.credentials(),
  });
var JN = (t, e) => {
  let r = Object.assign(Ua(t), ra(t), xa(t), YN(t));
  return (e.forEach((n) => n.configure(r)), Object.assign(t, Fa(r), na(r), ba(r), XN(r)));
};
var vi = class extends yn {
  config;
  constructor(...[e]) {
    let r = KN(e || {});
    (super(r), (this.initConfig = r));
    let n = $D(r),
      o = nS(n),
      s = Da(o),
      i = Pa(s, { defaultBaseDelay: ot.v2026 ? 25 : void 0, defaultMaxAttempts: ot.v2026 ? 4 : void 0 }),
      a = ia(i),
      u = a,
      l = Xu(u),
      p = BD(l),
      f = dS(p, { endpointDiscoveryCommandCtor: Xf }),
      h = JN(f, e?.extensions || []);
    ((this.config = h),
      this.middlewareStack.use(Ji(this.config)),
      this.middlewareStack.use(Ma(this.config)),
      this.middlewareStack.use(Ul(this.config)),
      this.middlewareStack.use(Ca(this.config)),
      this.middlewareStack.use(Aa(this.config)),
      this.middlewareStack.use(Ta(this.config)),
      this.middlewareStack.use(Ra(this.config)),
      this.middlewareStack.use(
        Os(this.config, {
          httpAuthSchemeParametersProvider: LD,
          identityProviderConfigProvider: async (g) => new no({ 'aws.auth#sigv4': g.credentials }),
        }),
      ),
      this.middlewareStack.use(ks(this.config)));
  }
  destroy() {
    super.destroy();
  }
};
var Jf = class extends _o(GD, So, 'BatchGetItem', yN) {};
var Qf = class extends _o(mf, So, 'Query', SN) {};
var Zf = class extends _o(mf, So, 'Scan', EN) {};
Ne();
var ns = class t {
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
var ou = (t, e) => {
    if (t === void 0)
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (t === null && typeof t == 'object') return em();
    if (Array.isArray(t)) return IQ(t, e);
    if (t?.constructor?.name === 'Set') return OQ(t, e);
    if (t?.constructor?.name === 'Map') return kQ(t, e);
    if (t?.constructor?.name === 'Object' || (!t.constructor && typeof t == 'object')) return QN(t, e);
    if (oP(t)) return t.length === 0 && e?.convertEmptyValues ? em() : eP(t);
    if (typeof t == 'boolean' || t?.constructor?.name === 'Boolean') return { BOOL: t.valueOf() };
    if (typeof t == 'number' || t?.constructor?.name === 'Number') return nP(t, e);
    if (t instanceof ns) return t.toAttributeValue();
    if (typeof t == 'bigint') return rP(t);
    if (typeof t == 'string' || t?.constructor?.name === 'String')
      return t.length === 0 && e?.convertEmptyValues ? em() : tP(t);
    if (e?.convertClassInstanceToMap && typeof t == 'object') return QN(t, e);
    throw new Error(
      `Unsupported type passed: ${t}. Pass options.convertClassInstanceToMap=true to marshall typeof object as map attribute.`,
    );
  },
  IQ = (t, e) => ({
    L: t
      .filter(
        (r) =>
          typeof r != 'function' && (!e?.removeUndefinedValues || (e?.removeUndefinedValues && r !== void 0)),
      )
      .map((r) => ou(r, e)),
  }),
  OQ = (t, e) => {
    let r = e?.removeUndefinedValues ? new Set([...t].filter((o) => o !== void 0)) : t;
    if (!e?.removeUndefinedValues && r.has(void 0))
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (r.size === 0) {
      if (e?.convertEmptyValues) return em();
      throw new Error('Pass a non-empty set, or options.convertEmptyValues=true.');
    }
    let n = r.values().next().value;
    if (n instanceof ns) return { NS: Array.from(r).map((o) => o.toString()) };
    if (typeof n == 'number')
      return {
        NS: Array.from(r)
          .map((o) => nP(o, e))
          .map((o) => o.N),
      };
    if (typeof n == 'bigint')
      return {
        NS: Array.from(r)
          .map(rP)
          .map((o) => o.N),
      };
    if (typeof n == 'string')
      return {
        SS: Array.from(r)
          .map(tP)
          .map((o) => o.S),
      };
    if (oP(n))
      return {
        BS: Array.from(r)
          .map(eP)
          .map((o) => o.B),
      };
    throw new Error('Only Number Set (NS), Binary Set (BS) or String Set (SS) are allowed.');
  },
  kQ = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let [o, s] of r)
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = ou(s, e));
      return n;
    })(t),
  }),
  QN = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let o in r) {
        let s = r[o];
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = ou(s, e));
      }
      return n;
    })(t),
  }),
  em = () => ({ NULL: !0 }),
  eP = (t) => ({ B: t }),
  tP = (t) => ({ S: t.toString() }),
  rP = (t) => ({ N: t.toString() }),
  ZN = (t) => {
    throw new Error(`${t} Use NumberValue from @aws-sdk/lib-dynamodb.`);
  },
  nP = (t, e) => {
    if (
      [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
        .map((r) => r.toString())
        .includes(t.toString())
    )
      throw new Error(`Special numeric value ${t.toString()} is not allowed`);
    return (
      e?.allowImpreciseNumbers ||
        (Number(t) > Number.MAX_SAFE_INTEGER
          ? ZN(`Number ${t.toString()} is greater than Number.MAX_SAFE_INTEGER.`)
          : Number(t) < Number.MIN_SAFE_INTEGER &&
            ZN(`Number ${t.toString()} is lesser than Number.MIN_SAFE_INTEGER.`)),
      { N: t.toString() }
    );
  },
  oP = (t) => {
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
var su = (t, e) => {
    for (let [r, n] of Object.entries(t))
      if (n !== void 0)
        switch (r) {
          case 'NULL':
            return null;
          case 'BOOL':
            return !!n;
          case 'N':
            return sP(n, e);
          case 'B':
            return aP(n);
          case 'S':
            return iP(n);
          case 'L':
            return DQ(n, e);
          case 'M':
            return NQ(n, e);
          case 'NS':
            return new Set(n.map((o) => sP(o, e)));
          case 'BS':
            return new Set(n.map(aP));
          case 'SS':
            return new Set(n.map(iP));
          default:
            throw new Error(`Unsupported type passed: ${r}`);
        }
    throw new Error(`No value defined: ${JSON.stringify(t)}`);
  },
  sP = (t, e) => {
    if (typeof e?.wrapNumbers == 'function') return e?.wrapNumbers(t);
    if (e?.wrapNumbers) return ns.from(t);
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
  iP = (t) => t,
  aP = (t) => t,
  DQ = (t, e) => t.map((r) => su(r, e)),
  NQ = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = su(o, e)), r), {});
function RS(t, e) {
  let r = ou(t, e),
    [n, o] = Object.entries(r)[0];
  switch (n) {
    case 'M':
    case 'L':
      return e?.convertTopLevelContainer ? r : o;
    default:
      return r;
  }
}
var IS = (t, e) => (e?.convertWithoutMapWrapper ? su(t, e) : su({ M: t }, e));
var rm = null,
  De = {},
  br = [],
  cP = '*',
  tm = (t, e, r) => {
    if (t !== void 0) {
      if (r == null) return e(t);
      {
        let n = Object.keys(r),
          o = n.length === 1 && n[0] === cP,
          s = n.length >= 1 && !o,
          i = n.length === 0;
        if (s) return OS(t, e, r);
        if (i) return PQ(t, e, rm);
        if (o)
          return Object.entries(t ?? {}).reduce(
            (a, [u, l]) => (typeof l != 'function' && (a[u] = tm(l, e, r[cP])), a),
            Array.isArray(t) ? [] : {},
          );
      }
    }
  },
  OS = (t, e, r) => {
    let n;
    if (Array.isArray(t)) n = t.filter((o) => typeof o != 'function');
    else {
      n = {};
      for (let [o, s] of Object.entries(t)) typeof s != 'function' && (n[o] = s);
    }
    for (let [o, s] of Object.entries(r)) {
      if (typeof t[o] == 'function') continue;
      let i = tm(t[o], e, s);
      i !== void 0 && typeof i != 'function' && (n[o] = i);
    }
    return n;
  },
  PQ = (t, e, r) =>
    Array.isArray(t)
      ? t.filter((n) => typeof n != 'function').map((n) => tm(n, e, r))
      : Object.entries(t).reduce((n, [o, s]) => {
          if (typeof s == 'function') return n;
          let i = tm(s, e, r);
          return (i !== void 0 && typeof i != 'function' && (n[o] = i), n);
        }, {}),
  uP = (t, e, r) => OS(t, (o) => RS(o, r), e),
  lP = (t, e, r) => OS(t, (o) => IS(o, r), e);
var Ye = class extends Wn {
  addMarshallingMiddleware(e) {
    let { marshallOptions: r = {}, unmarshallOptions: n = {} } = e.translateConfig || {};
    ((r.convertTopLevelContainer = r.convertTopLevelContainer ?? !0),
      (n.convertWithoutMapWrapper = n.convertWithoutMapWrapper ?? !0),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => (
          ve(s, 'DDB_MAPPER', 'd'),
          o({ ...i, input: uP(i.input, this.inputKeyNodes, r) })
        ),
        { name: 'DocumentMarshall', relation: 'before', toMiddleware: 'serializerMiddleware', override: !0 },
      ),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => {
          let a = await o(i);
          return ((a.output = lP(a.output, this.outputKeyNodes, n)), a);
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
var Ri = class extends Ye {
  input;
  inputKeyNodes = { RequestItems: { '*': { Keys: { '*': De } } } };
  outputKeyNodes = { Responses: { '*': { '*': De } }, UnprocessedKeys: { '*': { Keys: { '*': De } } } };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new Jf(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var os = class extends Ye {
  input;
  inputKeyNodes = {
    KeyConditions: { '*': { AttributeValueList: br } },
    QueryFilter: { '*': { AttributeValueList: br } },
    ExclusiveStartKey: De,
    ExpressionAttributeValues: De,
  };
  outputKeyNodes = { Items: { '*': De }, LastEvaluatedKey: De };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new Qf(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var iu = class extends Ye {
  input;
  inputKeyNodes = {
    ScanFilter: { '*': { AttributeValueList: br } },
    ExclusiveStartKey: De,
    ExpressionAttributeValues: De,
  };
  outputKeyNodes = { Items: { '*': De }, LastEvaluatedKey: De };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new Zf(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
Ne();
var Pn = class t extends yn {
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
        a = new vi(
          Object.assign({}, this.config, {
            defaultUserAgentProvider: void 0,
            retryStrategy: void 0,
            extensions: void 0,
          }),
        );
      if (a.middlewareStack.identify?.().some((l) => l.includes?.('serializerMiddleware')))
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
var RIe = Oa(Pn, os, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
var NIe = Oa(Pn, iu, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
function dP(t = 1e3) {
  let e = new vi({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 500, requestTimeout: t, throwOnRequestTimeout: !0 },
  });
  return Pn.from(e, { marshallOptions: { removeUndefinedValues: !0 } });
}
var fP = require('node:http'),
  mP = require('node:https');
var LQ = {
    meaning: 'WeChat does not know this login code.',
    cause:
      'errcode 40029: the code is older than five minutes, was cut, or comes from a mini program whose AppID is not WECHAT_APPID.',
    cure: 'Call wx.login again and send its code at once: it lives five minutes and belongs to one mini program, so check the AppID of the project too.',
  },
  MQ = {
    meaning: 'This login code has been used already.',
    cause: 'errcode 40163: the same code came twice, mostly because the mini program sent its request twice.',
    cure: 'A login code works once. Call wx.login again for a new one, and look for requests that are sent twice.',
  },
  BQ = {
    meaning: 'WeChat blocks this user as high-risk.',
    cause: 'errcode 40226: WeChat has its reasons, and does not name them.',
    cure: 'WeChat blocks this user as high-risk. Repeating does not help.',
  },
  Ii = {
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
    login_code_invalid: LQ,
    login_code_used: MQ,
    login_rate_limited: {
      meaning: 'This user logs in too often.',
      cause:
        'errcode 45011: the mini program logs in for every request instead of keeping its token for two hours.',
      cure: 'Wait a minute before wx.login is called again for this user.',
    },
    login_user_blocked: BQ,
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
var Xe = class t extends Error {
  name = 'PayError';
  code;
  detail;
  fields;
  facts;
  outTradeNo;
  members;
  constructor(e, r = Ii[e].cure, n = {}) {
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
var Oi = class extends Error {
    constructor(r, n = !0) {
      super(`no answer: ${r}`);
      this.reason = r;
      this.mayHaveLeft = n;
    }
    reason;
    mayHaveLeft;
    name = 'NoAnswer';
  },
  NOe = 64 * 1024;
function $Q({ method: t, url: e, body: r, contentType: n, clientCertificate: o }) {
  return (e.startsWith('https:') ? mP.request : fP.request)(e, {
    method: t,
    agent: !1,
    headers: r === void 0 ? {} : { 'content-type': n ?? 'text/xml; charset=utf-8' },
    ...o,
  });
}
var hP = (t) =>
    new Promise((e, r) => {
      let n = $Q(t),
        o = 'connection',
        s = () => {
          ((o = 'timeout'), n.destroy(new Oi(o)));
        },
        i = setTimeout(s, t.timeoutMs),
        a = setTimeout(s, t.beginMs),
        u = () => {
          (clearTimeout(i), clearTimeout(a), r(new Oi(o)));
        };
      (n.on('error', u),
        n.on('close', u),
        n.on('response', (l) => {
          (n.off('close', u), clearTimeout(a));
          let p = () => {
            (clearTimeout(i), n.destroy());
          };
          async function* f() {
            try {
              for await (let h of l) yield h;
            } catch {
              throw new Oi(o);
            } finally {
              p();
            }
          }
          e({ status: l.statusCode ?? 0, body: f(), hangUp: p });
        }),
        n.end(t.body));
    }),
  UQ = [0, 200, 800];
var FQ = 200,
  GQ = 24e4,
  HQ = 2e4;
async function jQ(t, e, r, n, o, s) {
  let i = new Xe('wechat_unavailable', kS, { facts: { reason: 'no_time_left' } }),
    a = !1;
  for (let [u, l] of UQ.entries()) {
    (a && (await t.pause(l)), (a = !1));
    let p = Math.min(n, o - t.now().getTime());
    if (p < FQ) break;
    try {
      let { status: f, read: h } = await s(`${e[u % e.length] ?? ''}${r}`, p);
      if (f >= 500) {
        ((a = !0), (i = new Xe('wechat_unavailable', kS, { facts: { wechatStatus: f } })));
        continue;
      }
      if (f !== 200) throw pP({ wechatStatus: f });
      let g = await h();
      if (!VQ(g)) return g;
      ((a = !0), (i = g.because));
    } catch (f) {
      if (!(f instanceof Oi)) throw f;
      if (f.reason === 'too_large') throw pP({ reason: 'too_large' });
      i = new Xe('wechat_unavailable', kS, { facts: { reason: f.reason } });
    }
  }
  throw i;
}
function gP(t, e, r, n, o, s) {
  return jQ(t, e, r, GQ, s, async (i, a) => {
    let u = { method: 'POST', url: i, body: n(), timeoutMs: a, beginMs: HQ },
      { status: l, body: p, hangUp: f } = await t.sendForStream(u);
    return (l !== 200 && f(), { status: l, read: () => o(p) });
  });
}
var kS =
  'WeChat Pay did not answer in time. Repeat the same request, with the same outTradeNo, in a few seconds; nothing is lost.';
function VQ(t) {
  return t.kind === 'repeat';
}
function pP(t) {
  return new Xe(
    'wechat_answer_invalid',
    'WeChat Pay answered something that is no answer of its API. Repeat the same request; nothing is lost.',
    { facts: t },
  );
}
var qQ = 5e3;
function _P(t) {
  let { STAGE: e, BILLS_BUCKET: r, BILLS_FOLDER: n = '' } = t,
    o = r === void 0 ? () => b0(n) : (a) => zk(Wk(), r, a),
    s = dP(qQ),
    i = (0, yP.tmpdir)();
  return {
    ...gD(e),
    documentClient: s,
    sendForStream: hP,
    reports: o,
    scratch: i,
    deadline: S0,
    now: Su,
    pause: E0,
    randomText: x0,
  };
}
var sm = At(nm()),
  EP = At(MS()),
  xP = At(om());
var US = At(nm()),
  SP = At(om());
US.default.extend(SP.default);
function ss(t) {
  return US.default.utc(t).add(8, 'hour').format('YYYYMMDD');
}
sm.default.extend(xP.default);
sm.default.extend(EP.default);
var WQ = 1440 * 60 * 1e3;
function bP(t, e, r = !1) {
  if (t === void 0) return ss(new Date(e.getTime() - WQ).toISOString());
  let n = typeof t == 'string' && sm.default.utc(t, 'YYYYMMDD', !0).isValid(),
    o = ss(e.toISOString());
  if (!n || t > o || (t === o && !r)) {
    let s = 'give a day that is over in China, as yyyymmdd; WeChat keeps three months';
    throw new Xe('field_invalid', 'billDate is not valid.', {
      fields: [{ field: 'billDate', detail: s }],
      facts: { field: 'billDate' },
    });
  }
  return t;
}
var pm = require('node:fs'),
  Mi = require('node:fs/promises'),
  dm = At(require('node:path')),
  JP = require('node:stream/promises');
var zQ = 6e4,
  CP = ['PROCESSING', 'SUCCESS', 'CHANGE', 'REFUNDCLOSE'];
function FS({ timeEnd: t, tradeState: e, totalFee: r, feeType: n, transactionId: o }) {
  return {
    ...(t !== void 0 && { time: t }),
    state: e,
    fee: r,
    feeType: n,
    ...(o !== void 0 && { transactionId: o }),
  };
}
function wP({ tradeTime: t, tradeState: e, totalFee: r, feeType: n }) {
  return { time: t, state: e, fee: r, feeType: n };
}
function AP({ tradeTime: t, refundStatus: e, refundFee: r, transactionId: n }) {
  return { time: t, state: e, fee: r, transactionId: n };
}
function TP({ requestedAt: t, refundStatus: e, refundFee: r, transactionId: n }) {
  return { time: t, state: e, fee: r, transactionId: n };
}
function vP(t, e) {
  let { tradeState: r } = t;
  return (r === 'SUCCESS' || r === 'REFUND') && t.transactionId === e;
}
function KQ({ order: t, isUnknown: e }, r) {
  let n = Object.entries(t?.anomalies ?? {}).find(([, o]) => o.transactionId === r);
  return n ? n[0] : e(r) ? `unknown#${r}` : void 0;
}
function YQ(t, e) {
  let { outTradeNo: r, order: n } = t,
    { transactionId: o } = e,
    s = { outTradeNo: r, transactionId: o, there: wP(e) };
  if (n !== void 0 && vP(n, o))
    return e.totalFee === n.totalFee && e.feeType === n.feeType
      ? void 0
      : { kind: 'amount_differs', ...s, here: FS(n) };
  let i = KQ(t, o);
  return {
    kind: 'missing_here',
    ...s,
    ...(n !== void 0 && { here: FS(n) }),
    ...(i !== void 0 && { explainedBy: i }),
  };
}
function XQ(t, e) {
  return t.refundFee !== e.refundFee || t.transactionId !== e.transactionId || !CP.includes(e.refundStatus)
    ? !1
    : t.refundStatus === 'SUCCESS'
      ? !['CHANGE', 'REFUNDCLOSE'].includes(e.refundStatus)
      : !0;
}
function JQ({ outTradeNo: t, order: e }, r) {
  let n = e?.refunds[r.outRefundNo];
  if (!(n !== void 0 && XQ(r, n)))
    return {
      kind: 'refund_differs',
      outTradeNo: t,
      transactionId: r.transactionId,
      outRefundNo: r.outRefundNo,
      there: AP(r),
      ...(n !== void 0 && { here: TP(n) }),
    };
}
function QQ(t, e) {
  return e.tradeState === 'SUCCESS' ? YQ(t, e) : JQ(t, e);
}
function ZQ(t) {
  return t.tradeState === 'SUCCESS' ? t.transactionId : `${t.transactionId} ${t.outRefundNo}`;
}
function eZ(t) {
  let { outTradeNo: e, transactionId: r } = t,
    n = { kind: 'row_repeated', outTradeNo: e, transactionId: r };
  return t.tradeState === 'SUCCESS'
    ? { ...n, there: wP(t) }
    : { ...n, outRefundNo: t.outRefundNo, there: AP(t) };
}
function tZ(t, { refundStatus: e, createdAt: r, requestedAt: n }) {
  let o = new Date(Date.parse(n) + zQ).toISOString();
  return CP.includes(e) && ss(r) === t && ss(o) === t;
}
function RP(t, { billDate: e, mchId: r, prefix: n }) {
  let { outTradeNo: o, rows: s, order: i } = t,
    a = [];
  if (i === void 0 && !o.startsWith(n)) return { matching: 0, anotherSystem: s.length, differences: a };
  let u = 0,
    l = new Set();
  for (let p of s) {
    let f = ZQ(p),
      h = l.has(f) ? eZ(p) : QQ(t, p);
    (l.add(f), h === void 0 ? (u += 1) : a.push(h));
  }
  if (i?.mchId === r) {
    let { transactionId: p = '', timeEnd: f = '' } = i;
    vP(i, p) &&
      ss(f) === e &&
      !s.some((g) => g.tradeState === 'SUCCESS' && g.transactionId === p) &&
      a.push({ kind: 'missing_there', outTradeNo: o, transactionId: p, here: FS(i) });
    for (let g of Object.values(i.refunds)) {
      let { outRefundNo: y } = g;
      !s.some((S) => S.tradeState !== 'SUCCESS' && S.outRefundNo === y) &&
        tZ(e, g) &&
        a.push({
          kind: 'refund_differs',
          outTradeNo: o,
          transactionId: g.transactionId,
          outRefundNo: y,
          here: TP(g),
        });
    }
  }
  return { matching: u, anotherSystem: 0, differences: a };
}
var LP = require('node:fs/promises');
var OP = {
  missing_here: 0,
  missing_there: 0,
  amount_differs: 0,
  refund_differs: 0,
  row_repeated: 0,
  row_unreadable: 0,
};
function HS(t) {
  return Object.values(t).reduce((e, r) => e + r, 0);
}
function im(t) {
  let e = String(t).padStart(3, '0');
  return `${e.slice(0, -2)}.${e.slice(-2)}`;
}
var rZ = [15, 33, 33, 36, 41, 41];
function GS(...t) {
  return `${t
    .map((r, n) => r.padEnd(rZ[n] ?? 0))
    .join(' ')
    .trimEnd()}
`;
}
function IP(t) {
  if (t === void 0) return '-';
  let { fee: e, feeType: r, state: n, time: o } = t;
  return [e === void 0 ? '' : im(e), r === 'CNY' ? '' : r, n, o]
    .filter((s) => s !== void 0 && s !== '')
    .join(' ');
}
var kP = GS(
  'kind',
  'outTradeNo',
  'transactionId',
  'outRefundNo',
  'there (WeChat)',
  'here (books)',
  'explained by',
);
function DP(t) {
  if (t.kind === 'row_unreadable') return GS(t.kind, `line ${t.line}`);
  let { kind: e, outTradeNo: r, transactionId: n, outRefundNo: o, there: s, here: i, explainedBy: a } = t;
  return GS(e, r, n, o ?? '', IP(s), IP(i), a ?? '');
}
function NP(t) {
  let {
    billDate: e,
    bill: r,
    there: n,
    here: o,
    matching: s,
    anotherSystem: i,
    differences: a,
    comparedAt: u,
  } = t;
  return [
    '',
    `Bill of ${e}${r === 'no_bill' ? ' (WeChat has no bill of that day)' : ''}: ${n.rows} rows, paid ${im(n.totalFee)}, refunded ${im(n.refundFee)} yuan`,
    `Books: ${o.orders} orders paid on that day, ${im(o.totalFee)} yuan`,
    `Matching ${s}, another system's ${i}, differences ${HS(a)}:`,
    ...Object.entries(a).map(([p, f]) => `  ${p.padEnd(15)} ${f}`),
    `Compared at ${u}`,
    '',
  ].join(`
`);
}
async function PP(t) {
  let e = await (0, LP.open)(t, 'w', 384),
    r = '',
    n = async () => {
      (await e.appendFile(r), (r = ''));
    };
  return {
    async add(o) {
      ((r += o), r.length >= 64 * 1024 && (await n()));
    },
    async close() {
      (await n(), await e.close());
    },
  };
}
async function MP(t, e) {
  let r = { ...OP },
    n = await PP(t),
    o = await PP(e);
  return (
    await o.add(kP),
    {
      async add(s) {
        ((r[s.kind] += 1),
          await n.add(`${JSON.stringify(s)}
`),
          await o.add(DP(s)));
      },
      tally: () => ({ ...r }),
      end: (s) => o.add(s),
      async close() {
        (await n.close(), await o.close());
      },
    }
  );
}
var GP = require('stream');
var is = function (t) {
  return typeof t == 'object' && t !== null && !Array.isArray(t);
};
var oe = class t extends Error {
  constructor(e, r, n, ...o) {
    (Array.isArray(r) && (r = r.join(' ').trim()),
      super(r),
      Error.captureStackTrace !== void 0 && Error.captureStackTrace(this, t),
      (this.code = e));
    for (let s of o)
      for (let i in s) {
        let a = s[i];
        this[i] = Buffer.isBuffer(a) ? a.toString(n.encoding) : a == null ? a : JSON.parse(JSON.stringify(a));
      }
  }
};
var am = function (t) {
  let e = [];
  for (let r = 0, n = t.length; r < n; r++) {
    let o = t[r];
    if (o == null || o === !1) e[r] = { disabled: !0 };
    else if (typeof o == 'string' || typeof o == 'number') e[r] = { name: `${o}` };
    else if (is(o)) {
      if (typeof o.name != 'string')
        throw new oe('CSV_OPTION_COLUMNS_MISSING_NAME', [
          'Option columns missing name:',
          `property "name" is required at position ${r}`,
          'when column is an object literal',
        ]);
      e[r] = o;
    } else
      throw new oe('CSV_INVALID_COLUMN_DEFINITION', [
        'Invalid column definition:',
        'expect a string or a literal object,',
        `got ${JSON.stringify(o)} at position ${r}`,
      ]);
  }
  return e;
};
var jS = class {
    constructor(e = 100) {
      ((this.size = e), (this.length = 0), (this.buf = Buffer.allocUnsafe(e)));
    }
    prepend(e) {
      if (Buffer.isBuffer(e)) {
        let r = this.length + e.length;
        if (r >= this.size && (this.resize(), r >= this.size)) throw Error('INVALID_BUFFER_STATE');
        let n = this.buf;
        ((this.buf = Buffer.allocUnsafe(this.size)),
          e.copy(this.buf, 0),
          n.copy(this.buf, e.length),
          (this.length += e.length));
      } else {
        let r = this.length++;
        r === this.size && this.resize();
        let n = this.clone();
        ((this.buf[0] = e), n.copy(this.buf, 1, 0, r));
      }
    }
    append(e) {
      let r = this.length++;
      (r === this.size && this.resize(), (this.buf[r] = e));
    }
    clone() {
      return Buffer.from(this.buf.slice(0, this.length));
    }
    resize() {
      let e = this.length;
      this.size = this.size * 2;
      let r = Buffer.allocUnsafe(this.size);
      (this.buf.copy(r, 0, 0, e), (this.buf = r));
    }
    toString(e) {
      return e
        ? this.buf.toString(e, 0, this.length)
        : Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
    toJSON() {
      return this.toString('utf8');
    }
    reset() {
      this.length = 0;
    }
  },
  VS = jS;
var BP = function (t) {
  let e = [
      32, 9, 10, 13, 12, 11, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202,
      8232, 8233, 8239, 8287, 12288, 65279,
    ].reduce((n, o) => {
      let s = Buffer.from(String.fromCharCode(o), t.encoding);
      return ((o !== 63 && s.length === 1 && s[0] === 63) || n.push(s), n);
    }, []),
    r = new Uint8Array(256);
  for (let n of e) r[n[0]] = 1;
  return {
    bomSkipped: !1,
    bufBytesStart: 0,
    castField: t.cast_function,
    commenting: !1,
    delimiterBufPrevious: void 0,
    delimiterDiscovered: !1,
    error: void 0,
    enabled: t.from_line === 1,
    escaping: !1,
    escapeIsQuote:
      Buffer.isBuffer(t.escape) && Buffer.isBuffer(t.quote) && Buffer.compare(t.escape, t.quote) === 0,
    expectedRecordLength: Array.isArray(t.columns) ? t.columns.length : void 0,
    field: new VS(20),
    firstLineToHeaders: t.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      t.comment !== null ? t.comment.length : 0,
      ...(t.delimiter ? t.delimiter.map((n) => n.length) : []),
      t.delimiter_auto ? 1 : 0,
      t.quote !== null ? t.quote.length : 0,
      ...e.map((n) => n.length),
    ),
    previousBuf: void 0,
    quoting: !1,
    stop: !1,
    rawBuffer: new VS(100),
    record: [],
    recordHasError: !1,
    record_length: 0,
    recordDelimiterMaxLength:
      t.record_delimiter.length === 0 ? 0 : Math.max(...t.record_delimiter.map((n) => n.length)),
    trimChars: [Buffer.from(' ', t.encoding)[0], Buffer.from('	', t.encoding)[0]],
    wasQuoting: !1,
    wasRowDelimiter: !1,
    timchars: e,
    timcharFirstBytes: r,
  };
};
var $P = function (t) {
  return t.replace(/([A-Z])/g, function (e, r) {
    return '_' + r.toLowerCase();
  });
};
var ki = function (t) {
  let e = {};
  for (let n in t) e[$P(n)] = t[n];
  if (e.encoding === void 0 || e.encoding === !0) e.encoding = 'utf8';
  else if (e.encoding === null || e.encoding === !1) e.encoding = null;
  else if (typeof e.encoding != 'string' && e.encoding !== null)
    throw new oe(
      'CSV_INVALID_OPTION_ENCODING',
      [
        'Invalid option encoding:',
        'encoding must be a string or null to return a buffer,',
        `got ${JSON.stringify(e.encoding)}`,
      ],
      e,
    );
  if (e.bom === void 0 || e.bom === null || e.bom === !1) e.bom = !1;
  else if (e.bom !== !0)
    throw new oe(
      'CSV_INVALID_OPTION_BOM',
      ['Invalid option bom:', 'bom must be true,', `got ${JSON.stringify(e.bom)}`],
      e,
    );
  if (((e.cast_function = null), e.cast === void 0 || e.cast === null || e.cast === !1 || e.cast === ''))
    e.cast = void 0;
  else if (typeof e.cast == 'function') ((e.cast_function = e.cast), (e.cast = !0));
  else if (e.cast !== !0)
    throw new oe(
      'CSV_INVALID_OPTION_CAST',
      ['Invalid option cast:', 'cast must be true or a function,', `got ${JSON.stringify(e.cast)}`],
      e,
    );
  if (e.cast_date === void 0 || e.cast_date === null || e.cast_date === !1 || e.cast_date === '')
    e.cast_date = !1;
  else if (e.cast_date === !0)
    e.cast_date = function (n) {
      let o = Date.parse(n);
      return isNaN(o) ? n : new Date(o);
    };
  else if (typeof e.cast_date != 'function')
    throw new oe(
      'CSV_INVALID_OPTION_CAST_DATE',
      [
        'Invalid option cast_date:',
        'cast_date must be true or a function,',
        `got ${JSON.stringify(e.cast_date)}`,
      ],
      e,
    );
  if (((e.cast_first_line_to_header = void 0), e.columns === !0)) e.cast_first_line_to_header = void 0;
  else if (typeof e.columns == 'function') ((e.cast_first_line_to_header = e.columns), (e.columns = !0));
  else if (Array.isArray(e.columns)) e.columns = am(e.columns);
  else if (e.columns === void 0 || e.columns === null || e.columns === !1) e.columns = !1;
  else
    throw new oe(
      'CSV_INVALID_OPTION_COLUMNS',
      ['Invalid option columns:', 'expect an array, a function or true,', `got ${JSON.stringify(e.columns)}`],
      e,
    );
  if (
    e.group_columns_by_name === void 0 ||
    e.group_columns_by_name === null ||
    e.group_columns_by_name === !1
  )
    e.group_columns_by_name = !1;
  else {
    if (e.group_columns_by_name !== !0)
      throw new oe(
        'CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME',
        [
          'Invalid option group_columns_by_name:',
          'expect an boolean,',
          `got ${JSON.stringify(e.group_columns_by_name)}`,
        ],
        e,
      );
    if (e.columns === !1)
      throw new oe(
        'CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME',
        ['Invalid option group_columns_by_name:', 'the `columns` mode must be activated.'],
        e,
      );
  }
  if (e.comment === void 0 || e.comment === null || e.comment === !1 || e.comment === '') e.comment = null;
  else if (
    (typeof e.comment == 'string' && (e.comment = Buffer.from(e.comment, e.encoding)),
    !Buffer.isBuffer(e.comment))
  )
    throw new oe(
      'CSV_INVALID_OPTION_COMMENT',
      [
        'Invalid option comment:',
        'comment must be a buffer or a string,',
        `got ${JSON.stringify(e.comment)}`,
      ],
      e,
    );
  if (e.comment_no_infix === void 0 || e.comment_no_infix === null || e.comment_no_infix === !1)
    e.comment_no_infix = !1;
  else if (e.comment_no_infix !== !0)
    throw new oe(
      'CSV_INVALID_OPTION_COMMENT',
      [
        'Invalid option comment_no_infix:',
        'value must be a boolean,',
        `got ${JSON.stringify(e.comment_no_infix)}`,
      ],
      e,
    );
  if (e.delimiter_auto === void 0 || e.delimiter_auto === null || e.delimiter_auto === !1)
    e.delimiter_auto = !1;
  else if (e.delimiter_auto === !0) e.delimiter_auto = {};
  else if (!is(e.delimiter_auto))
    throw new oe(
      'CSV_INVALID_OPTION_DELIMITER_AUTO',
      [
        'Invalid option delimiter_auto:',
        'delimiter_auto must be a boolean or a configuration object,',
        `got ${JSON.stringify(e.delimiter_auto)}`,
      ],
      e,
    );
  if (e.delimiter_auto) {
    if (e.delimiter_auto.preferred === void 0)
      e.delimiter_auto.preferred = { 44: 1.8, 9: 1.8, 59: 1.6, 32: 1.6, 58: 1.5, 46: 1.4, 47: 1.4 };
    else if (!is(e.delimiter_auto.preferred))
      throw new oe(
        'CSV_INVALID_OPTION_DELIMITER_AUTO',
        [
          'Invalid option delimiter_auto:',
          'preferred must be an object,',
          `got ${JSON.stringify(e.delimiter_auto.preferred)}`,
        ],
        e,
      );
    if (e.delimiter_auto.score === void 0)
      e.delimiter_auto.score = (n, o) => (n.total - n.std) * (o.preferred[n.char_code] || 1);
    else if (typeof e.delimiter_auto.score != 'function')
      throw new oe(
        'CSV_INVALID_OPTION_DELIMITER_AUTO',
        [
          'Invalid option delimiter_auto:',
          'score must be a function,',
          `got ${JSON.stringify(e.delimiter_auto.score)}`,
        ],
        e,
      );
    if (e.delimiter_auto.size === void 0) e.delimiter_auto.size = 2048;
    else if (typeof e.delimiter_auto.size != 'number')
      throw new oe(
        'CSV_INVALID_OPTION_DELIMITER_AUTO',
        [
          'Invalid option delimiter_auto:',
          'size must be a number,',
          `got ${JSON.stringify(e.delimiter_auto.size)}`,
        ],
        e,
      );
  }
  let r = JSON.stringify(e.delimiter);
  if (
    (e.delimiter_auto !== !1 && (e.delimiter = []),
    Array.isArray(e.delimiter) ||
      ((e.delimiter === void 0 || e.delimiter === null || e.delimiter === !1) &&
        (e.delimiter = Buffer.from(',', e.encoding)),
      (e.delimiter = [e.delimiter])),
    (e.delimiter = e.delimiter.map(function (n) {
      if ((typeof n == 'string' && (n = Buffer.from(n, e.encoding)), !Buffer.isBuffer(n) || n.length === 0))
        throw new oe(
          'CSV_INVALID_OPTION_DELIMITER',
          [
            'Invalid option delimiter:',
            'delimiter must be a non empty string or buffer or array of string|buffer,',
            `got ${r}`,
          ],
          e,
        );
      return n;
    })),
    e.escape === void 0 || e.escape === !0
      ? (e.escape = Buffer.from('"', e.encoding))
      : typeof e.escape == 'string'
        ? (e.escape = Buffer.from(e.escape, e.encoding))
        : (e.escape === null || e.escape === !1) && (e.escape = null),
    e.escape !== null && !Buffer.isBuffer(e.escape))
  )
    throw new Error(
      `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(e.escape)}`,
    );
  if (e.from === void 0 || e.from === null) e.from = 1;
  else if (
    (typeof e.from == 'string' && /\d+/.test(e.from) && (e.from = parseInt(e.from)), Number.isInteger(e.from))
  ) {
    if (e.from < 0)
      throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(t.from)}`);
  } else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(e.from)}`);
  if (e.from_line === void 0 || e.from_line === null) e.from_line = 1;
  else if (
    (typeof e.from_line == 'string' && /\d+/.test(e.from_line) && (e.from_line = parseInt(e.from_line)),
    Number.isInteger(e.from_line))
  ) {
    if (e.from_line <= 0)
      throw new Error(
        `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(t.from_line)}`,
      );
  } else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(t.from_line)}`);
  if (e.ignore_last_delimiters === void 0 || e.ignore_last_delimiters === null) e.ignore_last_delimiters = !1;
  else if (typeof e.ignore_last_delimiters == 'number')
    ((e.ignore_last_delimiters = Math.floor(e.ignore_last_delimiters)),
      e.ignore_last_delimiters === 0 && (e.ignore_last_delimiters = !1));
  else if (typeof e.ignore_last_delimiters != 'boolean')
    throw new oe(
      'CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS',
      [
        'Invalid option `ignore_last_delimiters`:',
        'the value must be a boolean value or an integer,',
        `got ${JSON.stringify(e.ignore_last_delimiters)}`,
      ],
      e,
    );
  if (e.ignore_last_delimiters === !0 && e.columns === !1)
    throw new oe(
      'CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS',
      ['The option `ignore_last_delimiters`', 'requires the activation of the `columns` option'],
      e,
    );
  if (e.info === void 0 || e.info === null || e.info === !1) e.info = !1;
  else if (e.info !== !0) throw new Error(`Invalid Option: info must be true, got ${JSON.stringify(e.info)}`);
  if (e.max_record_size === void 0 || e.max_record_size === null || e.max_record_size === !1)
    e.max_record_size = 0;
  else if (!(Number.isInteger(e.max_record_size) && e.max_record_size >= 0))
    if (typeof e.max_record_size == 'string' && /\d+/.test(e.max_record_size))
      e.max_record_size = parseInt(e.max_record_size);
    else
      throw new Error(
        `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(e.max_record_size)}`,
      );
  if (e.objname === void 0 || e.objname === null || e.objname === !1) e.objname = void 0;
  else if (Buffer.isBuffer(e.objname)) {
    if (e.objname.length === 0) throw new Error('Invalid Option: objname must be a non empty buffer');
    e.encoding === null || (e.objname = e.objname.toString(e.encoding));
  } else if (typeof e.objname == 'string') {
    if (e.objname.length === 0) throw new Error('Invalid Option: objname must be a non empty string');
  } else if (typeof e.objname != 'number')
    throw new Error(`Invalid Option: objname must be a string or a buffer, got ${e.objname}`);
  if (e.objname !== void 0) {
    if (typeof e.objname == 'number') {
      if (e.columns !== !1)
        throw Error('Invalid Option: objname index cannot be combined with columns or be defined as a field');
    } else if (e.columns === !1)
      throw Error('Invalid Option: objname field must be combined with columns or be defined as an index');
  }
  if (e.on_record === void 0 || e.on_record === null) e.on_record = void 0;
  else if (typeof e.on_record != 'function')
    throw new oe(
      'CSV_INVALID_OPTION_ON_RECORD',
      ['Invalid option `on_record`:', 'expect a function,', `got ${JSON.stringify(e.on_record)}`],
      e,
    );
  if (e.on_skip !== void 0 && e.on_skip !== null && typeof e.on_skip != 'function')
    throw new Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(e.on_skip)}`);
  if (e.quote === null || e.quote === !1 || e.quote === '') e.quote = null;
  else if (
    (e.quote === void 0 || e.quote === !0
      ? (e.quote = Buffer.from('"', e.encoding))
      : typeof e.quote == 'string' && (e.quote = Buffer.from(e.quote, e.encoding)),
    !Buffer.isBuffer(e.quote))
  )
    throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(e.quote)}`);
  if (e.raw === void 0 || e.raw === null || e.raw === !1) e.raw = !1;
  else if (e.raw !== !0) throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(e.raw)}`);
  if (e.record_delimiter === void 0) e.record_delimiter = [];
  else if (typeof e.record_delimiter == 'string' || Buffer.isBuffer(e.record_delimiter)) {
    if (e.record_delimiter.length === 0)
      throw new oe(
        'CSV_INVALID_OPTION_RECORD_DELIMITER',
        [
          'Invalid option `record_delimiter`:',
          'value must be a non empty string or buffer,',
          `got ${JSON.stringify(e.record_delimiter)}`,
        ],
        e,
      );
    e.record_delimiter = [e.record_delimiter];
  } else if (!Array.isArray(e.record_delimiter))
    throw new oe(
      'CSV_INVALID_OPTION_RECORD_DELIMITER',
      [
        'Invalid option `record_delimiter`:',
        'value must be a string, a buffer or array of string|buffer,',
        `got ${JSON.stringify(e.record_delimiter)}`,
      ],
      e,
    );
  if (
    ((e.record_delimiter = e.record_delimiter.map(function (n, o) {
      if (typeof n != 'string' && !Buffer.isBuffer(n))
        throw new oe(
          'CSV_INVALID_OPTION_RECORD_DELIMITER',
          [
            'Invalid option `record_delimiter`:',
            'value must be a string, a buffer or array of string|buffer',
            `at index ${o},`,
            `got ${JSON.stringify(n)}`,
          ],
          e,
        );
      if (n.length === 0)
        throw new oe(
          'CSV_INVALID_OPTION_RECORD_DELIMITER',
          [
            'Invalid option `record_delimiter`:',
            'value must be a non empty string or buffer',
            `at index ${o},`,
            `got ${JSON.stringify(n)}`,
          ],
          e,
        );
      return (typeof n == 'string' && (n = Buffer.from(n, e.encoding)), n);
    })),
    typeof e.relax_column_count != 'boolean')
  )
    if (e.relax_column_count === void 0 || e.relax_column_count === null) e.relax_column_count = !1;
    else
      throw new Error(
        `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(e.relax_column_count)}`,
      );
  if (typeof e.relax_column_count_less != 'boolean')
    if (e.relax_column_count_less === void 0 || e.relax_column_count_less === null)
      e.relax_column_count_less = !1;
    else
      throw new Error(
        `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(e.relax_column_count_less)}`,
      );
  if (typeof e.relax_column_count_more != 'boolean')
    if (e.relax_column_count_more === void 0 || e.relax_column_count_more === null)
      e.relax_column_count_more = !1;
    else
      throw new Error(
        `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(e.relax_column_count_more)}`,
      );
  if (typeof e.relax_quotes != 'boolean')
    if (e.relax_quotes === void 0 || e.relax_quotes === null) e.relax_quotes = !1;
    else
      throw new Error(
        `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(e.relax_quotes)}`,
      );
  if (typeof e.skip_empty_lines != 'boolean')
    if (e.skip_empty_lines === void 0 || e.skip_empty_lines === null) e.skip_empty_lines = !1;
    else
      throw new Error(
        `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(e.skip_empty_lines)}`,
      );
  if (typeof e.skip_records_with_empty_values != 'boolean')
    if (e.skip_records_with_empty_values === void 0 || e.skip_records_with_empty_values === null)
      e.skip_records_with_empty_values = !1;
    else
      throw new Error(
        `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(e.skip_records_with_empty_values)}`,
      );
  if (typeof e.skip_records_with_error != 'boolean')
    if (e.skip_records_with_error === void 0 || e.skip_records_with_error === null)
      e.skip_records_with_error = !1;
    else
      throw new Error(
        `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(e.skip_records_with_error)}`,
      );
  if (e.rtrim === void 0 || e.rtrim === null || e.rtrim === !1) e.rtrim = !1;
  else if (e.rtrim !== !0)
    throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(e.rtrim)}`);
  if (e.ltrim === void 0 || e.ltrim === null || e.ltrim === !1) e.ltrim = !1;
  else if (e.ltrim !== !0)
    throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(e.ltrim)}`);
  if (e.trim === void 0 || e.trim === null || e.trim === !1) e.trim = !1;
  else if (e.trim !== !0)
    throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(e.trim)}`);
  if (
    (e.trim === !0 && t.ltrim !== !1 ? (e.ltrim = !0) : e.ltrim !== !0 && (e.ltrim = !1),
    e.trim === !0 && t.rtrim !== !1 ? (e.rtrim = !0) : e.rtrim !== !0 && (e.rtrim = !1),
    e.to === void 0 || e.to === null)
  )
    e.to = -1;
  else if (e.to !== -1)
    if ((typeof e.to == 'string' && /\d+/.test(e.to) && (e.to = parseInt(e.to)), Number.isInteger(e.to))) {
      if (e.to <= 0)
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(t.to)}`,
        );
    } else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(t.to)}`);
  if (e.to_line === void 0 || e.to_line === null) e.to_line = -1;
  else if (e.to_line !== -1)
    if (
      (typeof e.to_line == 'string' && /\d+/.test(e.to_line) && (e.to_line = parseInt(e.to_line)),
      Number.isInteger(e.to_line))
    ) {
      if (e.to_line <= 0)
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(t.to_line)}`,
        );
    } else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(t.to_line)}`);
  return e;
};
var UP = function (t, e) {
    (e || ({ delimiter_auto: e } = ki({ delimiter_auto: !0 })),
      typeof t == 'string' && (t = Buffer.from(t)),
      Buffer.isBuffer(t) &&
        (t = ((o) => {
          let s = [],
            i = cm({ delimiter: [] }),
            a = (p) => s.push(p),
            u = () => {},
            l = i.parse(o, !0, a, u);
          if (l !== void 0) throw l;
          return s;
        })(t)));
    let r = Array(127)
      .fill()
      .map(() => ({ lines: [] }));
    (t.map(([o], s) => {
      for (let i = 0, a = o.length; i < a; i++) {
        let u = o.charCodeAt(i);
        (r[u].lines[s] === void 0 && (r[u].lines[s] = 0), r[u].lines[s]++);
      }
    }),
      r.map((o, s) => {
        ((o.char_code = s),
          (o.std = nZ(o.lines)),
          (o.total = o.lines.reduce((i, a) => i + a, 0)),
          (o.preferred = !!e.preferred[s]),
          (o.score = e.score(o, e)));
      }));
    let n = r.reduce((o, s) => (o.score > s.score ? o : s), {});
    return String.fromCharCode(n.char_code);
  },
  nZ = function (t) {
    let e = t.length;
    if (e === 0) return 0;
    let r = t.reduce((n, o) => n + o) / e;
    return Math.sqrt(t.map((n) => Math.pow(n - r, 2)).reduce((n, o) => n + o) / e);
  };
var FP = function (t) {
    return t.every((e) => e == null || (e.toString && e.toString().trim() === ''));
  },
  oZ = 13,
  sZ = 10,
  Di = { utf8: Buffer.from([239, 187, 191]), utf16le: Buffer.from([255, 254]) },
  cm = function (t = {}) {
    let e = {
        bytes: 0,
        bytes_records: 0,
        comment_lines: 0,
        empty_lines: 0,
        invalid_field_length: 0,
        lines: 1,
        records: 0,
      },
      r = ki(t);
    return {
      info: e,
      original_options: t,
      options: r,
      state: BP(r),
      __needMoreData: function (n, o, s) {
        if (s) return !1;
        let { encoding: i, escape: a, quote: u } = this.options,
          { quoting: l, needMoreDataSize: p, recordDelimiterMaxLength: f } = this.state,
          h = o - n - 1,
          g = Math.max(
            p,
            f === 0
              ? Buffer.from(
                  `\r
`,
                  i,
                ).length
              : f,
            l ? (a === null ? 0 : a.length) + u.length : 0,
            l ? u.length + f : 0,
          );
        return h < g;
      },
      parse: function (n, o, s, i) {
        let {
            bom: a,
            comment_no_infix: u,
            delimiter_auto: l,
            encoding: p,
            from_line: f,
            ltrim: h,
            max_record_size: g,
            raw: y,
            relax_quotes: _,
            rtrim: S,
            skip_empty_lines: x,
            to: w,
            to_line: A,
          } = this.options,
          { comment: D, escape: B, quote: U, record_delimiter: W } = this.options,
          {
            bomSkipped: X,
            delimiterDiscovered: z,
            delimiterBufPrevious: te,
            rawBuffer: ae,
            escapeIsQuote: $,
          } = this.state;
        if (!z && l) {
          let P;
          if (
            (te === void 0
              ? (P = n)
              : te !== void 0 && n === void 0
                ? (P = te)
                : (P = Buffer.concat([te, n])),
            (n = void 0),
            o || P.length > l.size)
          )
            ((this.options.delimiter = [Buffer.from(UP(P, this.options.delimiter_auto))]),
              (this.state.previousBuf = P),
              (this.state.delimiterBufPrevious = void 0),
              (this.state.delimiterDiscovered = !0));
          else {
            this.state.delimiterBufPrevious = P;
            return;
          }
        }
        let { previousBuf: k } = this.state,
          b;
        if (k === void 0)
          if (n === void 0) {
            i();
            return;
          } else b = n;
        else k !== void 0 && n === void 0 ? (b = k) : (b = Buffer.concat([k, n]));
        if (X === !1)
          if (a === !1) this.state.bomSkipped = !0;
          else if (b.length < 3) {
            if (o === !1) {
              this.state.previousBuf = b;
              return;
            }
          } else {
            for (let P in Di)
              if (Di[P].compare(b, 0, Di[P].length) === 0) {
                let G = Di[P].length;
                ((this.state.bufBytesStart += G), (b = b.slice(G)));
                let J = ki({ ...this.original_options, encoding: P });
                for (let K in J) this.options[K] = J[K];
                ({ comment: D, escape: B, quote: U } = this.options);
                break;
              }
            this.state.bomSkipped = !0;
          }
        let M = b.length,
          v;
        for (v = 0; v < M && !this.__needMoreData(v, M, o); v++) {
          if (
            (this.state.wasRowDelimiter === !0 && (this.info.lines++, (this.state.wasRowDelimiter = !1)),
            A !== -1 && this.info.lines > A)
          ) {
            ((this.state.stop = !0), i());
            return;
          }
          this.state.quoting === !1 &&
            W.length === 0 &&
            this.__autoDiscoverRecordDelimiter(b, v) &&
            (W = this.options.record_delimiter);
          let P = b[v];
          if (
            (y === !0 && ae.append(P),
            (P === oZ || P === sZ) && this.state.wasRowDelimiter === !1 && (this.state.wasRowDelimiter = !0),
            this.state.escaping === !0)
          )
            this.state.escaping = !1;
          else {
            if (B !== null && this.state.quoting === !0 && this.__isEscape(b, v, P) && v + B.length < M)
              if ($) {
                if (this.__isQuote(b, v + B.length)) {
                  ((this.state.escaping = !0), (v += B.length - 1));
                  continue;
                }
              } else {
                ((this.state.escaping = !0), (v += B.length - 1));
                continue;
              }
            if (this.state.commenting === !1 && this.__isQuote(b, v))
              if (this.state.quoting === !0) {
                let K = b[v + U.length],
                  ye = S && this.__isCharTrimable(b, v + U.length),
                  Te = D !== null && this.__compareBytes(D, b, v + U.length, K),
                  Fe = this.__isDelimiter(b, v + U.length, K),
                  nr =
                    W.length === 0
                      ? this.__autoDiscoverRecordDelimiter(b, v + U.length)
                      : this.__isRecordDelimiter(K, b, v + U.length);
                if (B !== null && this.__isEscape(b, v, P) && this.__isQuote(b, v + B.length))
                  v += B.length - 1;
                else if (!K || Fe || nr || Te || ye) {
                  ((this.state.quoting = !1), (this.state.wasQuoting = !0), (v += U.length - 1));
                  continue;
                } else if (_ === !1) {
                  let lr = this.__error(
                    new oe(
                      'CSV_INVALID_CLOSING_QUOTE',
                      [
                        'Invalid Closing Quote:',
                        `got "${String.fromCharCode(K)}"`,
                        `at line ${this.info.lines}`,
                        'instead of delimiter, record delimiter, trimable character',
                        '(if activated) or comment',
                      ],
                      this.options,
                      this.__infoField(),
                    ),
                  );
                  if (lr !== void 0) return lr;
                } else
                  ((this.state.quoting = !1),
                    (this.state.wasQuoting = !0),
                    this.state.field.prepend(U),
                    (v += U.length - 1));
              } else if (this.state.field.length !== 0) {
                if (_ === !1) {
                  let K = this.__infoField(),
                    ye = Object.keys(Di)
                      .map((Fe) => (Di[Fe].equals(this.state.field.toString()) ? Fe : !1))
                      .filter(Boolean)[0],
                    Te = this.__error(
                      new oe(
                        'INVALID_OPENING_QUOTE',
                        [
                          'Invalid Opening Quote:',
                          `a quote is found on field ${JSON.stringify(K.column)} at line ${K.lines}, value is ${JSON.stringify(this.state.field.toString(p))}`,
                          ye ? `(${ye} bom)` : void 0,
                        ],
                        this.options,
                        K,
                        { field: this.state.field },
                      ),
                    );
                  if (Te !== void 0) return Te;
                }
              } else {
                ((this.state.quoting = !0), (v += U.length - 1));
                continue;
              }
            if (this.state.quoting === !1) {
              let K = this.__isRecordDelimiter(P, b, v);
              if (K !== 0) {
                if (
                  this.state.commenting &&
                  this.state.wasQuoting === !1 &&
                  this.state.record.length === 0 &&
                  this.state.field.length === 0
                )
                  this.info.comment_lines++;
                else {
                  if (
                    this.state.enabled === !1 &&
                    this.info.lines + (this.state.wasRowDelimiter === !0 ? 1 : 0) >= f
                  ) {
                    ((this.state.enabled = !0), this.__resetField(), this.__resetRecord(), (v += K - 1));
                    continue;
                  }
                  if (
                    x === !0 &&
                    this.state.wasQuoting === !1 &&
                    this.state.record.length === 0 &&
                    this.state.field.length === 0
                  ) {
                    (this.info.empty_lines++, (v += K - 1));
                    continue;
                  }
                  this.info.bytes = this.state.bufBytesStart + v;
                  let Fe = this.__onField();
                  if (Fe !== void 0) return Fe;
                  this.info.bytes = this.state.bufBytesStart + v + K;
                  let nr = this.__onRecord(s);
                  if (nr !== void 0) return nr;
                  if (w !== -1 && this.info.records >= w) {
                    ((this.state.stop = !0), i());
                    return;
                  }
                }
                ((this.state.commenting = !1), (v += K - 1));
                continue;
              }
              if (this.state.commenting) continue;
              if (
                D !== null &&
                (u === !1 || (this.state.record.length === 0 && this.state.field.length === 0)) &&
                this.__compareBytes(D, b, v, P) !== 0
              ) {
                this.state.commenting = !0;
                continue;
              }
              let ye = this.__isDelimiter(b, v, P);
              if (ye !== 0) {
                this.info.bytes = this.state.bufBytesStart + v;
                let Te = this.__onField();
                if (Te !== void 0) return Te;
                v += ye - 1;
                continue;
              }
            }
          }
          if (
            this.state.commenting === !1 &&
            g !== 0 &&
            this.state.record_length + this.state.field.length > g
          )
            return this.__error(
              new oe(
                'CSV_MAX_RECORD_SIZE',
                [
                  'Max Record Size:',
                  'record exceed the maximum number of tolerated bytes',
                  `of ${g}`,
                  `at line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
              ),
            );
          let G =
              h === !1 ||
              this.state.quoting === !0 ||
              this.state.field.length !== 0 ||
              !this.__isCharTrimable(b, v),
            J = S === !1 || this.state.wasQuoting === !1;
          if (G === !0 && J === !0) this.state.field.append(P);
          else {
            if (S === !0 && !this.__isCharTrimable(b, v))
              return this.__error(
                new oe(
                  'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE',
                  [
                    'Invalid Closing Quote:',
                    'found non trimable byte after quote',
                    `at line ${this.info.lines}`,
                  ],
                  this.options,
                  this.__infoField(),
                ),
              );
            G === !1 && (v += this.__isCharTrimable(b, v) - 1);
            continue;
          }
        }
        if (o === !0)
          if (this.state.quoting === !0) {
            let P = this.__error(
              new oe(
                'CSV_QUOTE_NOT_CLOSED',
                [
                  'Quote Not Closed:',
                  `the parsing is finished with an opening quote at line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
              ),
            );
            if (P !== void 0) return P;
          } else if (
            this.state.wasQuoting === !0 ||
            this.state.record.length !== 0 ||
            this.state.field.length !== 0
          ) {
            this.info.bytes = this.state.bufBytesStart + v;
            let P = this.__onField();
            if (P !== void 0) return P;
            let G = this.__onRecord(s);
            if (G !== void 0) return G;
          } else
            this.state.wasRowDelimiter === !0
              ? this.info.empty_lines++
              : this.state.commenting === !0 && this.info.comment_lines++;
        else ((this.state.bufBytesStart += v), (this.state.previousBuf = b.slice(v)));
        this.state.wasRowDelimiter === !0 && (this.info.lines++, (this.state.wasRowDelimiter = !1));
      },
      __onRecord: function (n) {
        let {
            columns: o,
            group_columns_by_name: s,
            encoding: i,
            info: a,
            from: u,
            relax_column_count: l,
            relax_column_count_less: p,
            relax_column_count_more: f,
            raw: h,
            skip_records_with_empty_values: g,
          } = this.options,
          { enabled: y, record: _ } = this.state;
        if (y === !1) return this.__resetRecord();
        let S = _.length;
        if (o === !0) {
          if (g === !0 && FP(_)) {
            this.__resetRecord();
            return;
          }
          return this.__firstLineToColumns(_);
        }
        if (
          (o === !1 && this.info.records === 0 && (this.state.expectedRecordLength = S),
          S !== this.state.expectedRecordLength)
        ) {
          let x =
            o === !1
              ? new oe(
                  'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH',
                  [
                    'Invalid Record Length:',
                    `expect ${this.state.expectedRecordLength},`,
                    `got ${S} on line ${this.info.lines}`,
                  ],
                  this.options,
                  this.__infoField(),
                  { record: _ },
                )
              : new oe(
                  'CSV_RECORD_INCONSISTENT_COLUMNS',
                  [
                    'Invalid Record Length:',
                    `columns length is ${o.length},`,
                    `got ${S} on line ${this.info.lines}`,
                  ],
                  this.options,
                  this.__infoField(),
                  { record: _ },
                );
          if (
            l === !0 ||
            (p === !0 && S < this.state.expectedRecordLength) ||
            (f === !0 && S > this.state.expectedRecordLength)
          )
            (this.info.invalid_field_length++, (this.state.error = x));
          else {
            let w = this.__error(x);
            if (w) return w;
          }
        }
        if (g === !0 && FP(_)) {
          this.__resetRecord();
          return;
        }
        if (this.state.recordHasError === !0) {
          (this.__resetRecord(), (this.state.recordHasError = !1));
          return;
        }
        if ((this.info.records++, u === 1 || this.info.records >= u)) {
          let { objname: x } = this.options;
          if (o !== !1) {
            let w = {};
            for (let A = 0, D = _.length; A < D; A++)
              o[A] === void 0 ||
                o[A].disabled ||
                (s === !0 && Object.hasOwn(w, o[A].name)
                  ? Array.isArray(w[o[A].name])
                    ? (w[o[A].name] = w[o[A].name].concat(_[A]))
                    : (w[o[A].name] = [w[o[A].name], _[A]])
                  : Object.defineProperty(w, o[A].name, {
                      value: _[A],
                      enumerable: !0,
                      writable: !0,
                      configurable: !0,
                    }));
            if (h === !0 || a === !0) {
              let A = Object.assign(
                  { record: w },
                  h === !0 ? { raw: this.state.rawBuffer.toString(i) } : {},
                  a === !0 ? { info: this.__infoRecord() } : {},
                ),
                D = this.__push(x === void 0 ? A : [w[x], A], n);
              if (D) return D;
            } else {
              let A = this.__push(x === void 0 ? w : [w[x], w], n);
              if (A) return A;
            }
          } else if (h === !0 || a === !0) {
            let w = Object.assign(
                { record: _ },
                h === !0 ? { raw: this.state.rawBuffer.toString(i) } : {},
                a === !0 ? { info: this.__infoRecord() } : {},
              ),
              A = this.__push(x === void 0 ? w : [_[x], w], n);
            if (A) return A;
          } else {
            let w = this.__push(x === void 0 ? _ : [_[x], _], n);
            if (w) return w;
          }
        }
        this.__resetRecord();
      },
      __firstLineToColumns: function (n) {
        let { firstLineToHeaders: o } = this.state;
        try {
          let s = o === void 0 ? n : o.call(null, n);
          if (!Array.isArray(s))
            return this.__error(
              new oe(
                'CSV_INVALID_COLUMN_MAPPING',
                [
                  'Invalid Column Mapping:',
                  'expect an array from column function,',
                  `got ${JSON.stringify(s)}`,
                ],
                this.options,
                this.__infoField(),
                { headers: s },
              ),
            );
          let i = am(s);
          ((this.state.expectedRecordLength = i.length), (this.options.columns = i), this.__resetRecord());
          return;
        } catch (s) {
          return s;
        }
      },
      __resetRecord: function () {
        (this.options.raw === !0 && this.state.rawBuffer.reset(),
          (this.state.error = void 0),
          (this.state.record = []),
          (this.state.record_length = 0));
      },
      __onField: function () {
        let { cast: n, encoding: o, rtrim: s, max_record_size: i } = this.options,
          { enabled: a, wasQuoting: u } = this.state;
        if (a === !1) return this.__resetField();
        let l = this.state.field.toString(o);
        if ((s === !0 && u === !1 && (l = l.trimRight()), n === !0)) {
          let [p, f] = this.__cast(l);
          if (p !== void 0) return p;
          l = f;
        }
        (this.state.record.push(l),
          i !== 0 && typeof l == 'string' && (this.state.record_length += l.length),
          this.__resetField());
      },
      __resetField: function () {
        (this.state.field.reset(), (this.state.wasQuoting = !1));
      },
      __push: function (n, o) {
        let { on_record: s } = this.options;
        if (s !== void 0) {
          let i = this.__infoRecord();
          try {
            n = s.call(null, n, i);
          } catch (a) {
            return a;
          }
          if (n == null) return;
        }
        ((this.info.bytes_records += this.info.bytes), o(n));
      },
      __cast: function (n) {
        let { columns: o, relax_column_count: s } = this.options;
        if (Array.isArray(o) === !0 && s && this.options.columns.length <= this.state.record.length)
          return [void 0, void 0];
        if (this.state.castField !== null)
          try {
            let a = this.__infoField();
            return [void 0, this.state.castField.call(null, n, a)];
          } catch (a) {
            return [a];
          }
        if (this.__isFloat(n)) return [void 0, parseFloat(n)];
        if (this.options.cast_date !== !1) {
          let a = this.__infoField();
          return [void 0, this.options.cast_date.call(null, n, a)];
        }
        return [void 0, n];
      },
      __compareBytes: function (n, o, s, i) {
        if (n[0] !== i) return 0;
        let a = n.length;
        for (let u = 1; u < a; u++) if (n[u] !== o[s + u]) return 0;
        return a;
      },
      __isCharTrimable: function (n, o) {
        let { timchars: s, timcharFirstBytes: i } = this.state,
          a = n[o];
        if (a === void 0 || i[a] === 0) return 0;
        e: for (let u = 0; u < s.length; u++) {
          let l = s[u];
          for (let p = 0; p < l.length; p++) if (l[p] !== n[o + p]) continue e;
          return l.length;
        }
        return 0;
      },
      __isDelimiter: function (n, o, s) {
        let { delimiter: i, ignore_last_delimiters: a } = this.options;
        if (a === !0 && this.state.record.length === this.options.columns.length - 1) return 0;
        if (a !== !1 && typeof a == 'number' && this.state.record.length === a - 1) return 0;
        e: for (let u = 0; u < i.length; u++) {
          let l = i[u];
          if (l[0] === s) {
            for (let p = 1; p < l.length; p++) if (l[p] !== n[o + p]) continue e;
            return l.length;
          }
        }
        return 0;
      },
      __isEscape: function (n, o, s) {
        let { escape: i } = this.options;
        if (i === null) return !1;
        let a = i.length;
        if (i[0] === s) {
          for (let u = 0; u < a; u++) if (i[u] !== n[o + u]) return !1;
          return !0;
        }
        return !1;
      },
      __isFloat: function (n) {
        return n - parseFloat(n) + 1 >= 0;
      },
      __isQuote: function (n, o) {
        let { quote: s } = this.options;
        if (s === null) return !1;
        let i = s.length;
        for (let a = 0; a < i; a++) if (s[a] !== n[o + a]) return !1;
        return !0;
      },
      __isRecordDelimiter: function (n, o, s) {
        let { record_delimiter: i } = this.options,
          a = i.length;
        e: for (let u = 0; u < a; u++) {
          let l = i[u],
            p = l.length;
          if (l[0] === n) {
            for (let f = 1; f < p; f++) if (l[f] !== o[s + f]) continue e;
            return l.length;
          }
        }
        return 0;
      },
      __autoDiscoverRecordDelimiter: function (n, o) {
        let { encoding: s } = this.options,
          i = [
            Buffer.from(
              `\r
`,
              s,
            ),
            Buffer.from(
              `
`,
              s,
            ),
            Buffer.from('\r', s),
          ];
        e: for (let a = 0; a < i.length; a++) {
          let u = i[a].length;
          for (let l = 0; l < u; l++) if (i[a][l] !== n[o + l]) continue e;
          return (
            this.options.record_delimiter.push(i[a]),
            (this.state.recordDelimiterMaxLength = i[a].length),
            i[a].length
          );
        }
        return 0;
      },
      __error: function (n) {
        let { encoding: o, raw: s, skip_records_with_error: i } = this.options,
          a = typeof n == 'string' ? new Error(n) : n;
        if (i) {
          if (((this.state.recordHasError = !0), this.options.on_skip !== void 0))
            try {
              this.options.on_skip(a, s ? this.state.rawBuffer.toString(o) : void 0);
            } catch (u) {
              return u;
            }
          return;
        } else return a;
      },
      __infoDataSet: function () {
        return { ...this.info, columns: this.options.columns };
      },
      __infoRecord: function () {
        let { columns: n, raw: o, encoding: s } = this.options;
        return {
          ...this.__infoDataSet(),
          bytes_records: this.info.bytes,
          error: this.state.error,
          header: n === !0,
          index: this.state.record.length,
          raw: o ? this.state.rawBuffer.toString(s) : void 0,
        };
      },
      __infoField: function () {
        let { columns: n } = this.options,
          o = Array.isArray(n),
          s = this.info.bytes_records;
        return {
          ...this.__infoRecord(),
          bytes_records: s,
          column:
            o === !0
              ? n.length > this.state.record.length
                ? n[this.state.record.length].name
                : null
              : this.state.record.length,
          quoting: this.state.wasQuoting,
        };
      },
    };
  };
var qS = class extends GP.Transform {
    constructor(e = {}) {
      (super({ readableObjectMode: !0, ...e, encoding: null }),
        (this.api = cm({
          on_skip: (r, n) => {
            this.emit('skip', r, n);
          },
          ...e,
        })),
        (this.state = this.api.state),
        (this.options = this.api.options),
        (this.info = this.api.info));
    }
    _transform(e, r, n) {
      if (this.state.stop === !0) return;
      let o = this.api.parse(
        e,
        !1,
        (s) => {
          this.push(s);
        },
        () => {
          (this.push(null), this.end(), this.on('end', this.destroy));
        },
      );
      (o !== void 0 && (this.state.stop = !0), n(o));
    }
    _flush(e) {
      if (this.state.stop === !0) return;
      let r = this.api.parse(
        void 0,
        !0,
        (n) => {
          this.push(n);
        },
        () => {
          (this.push(null), this.on('end', this.destroy));
        },
      );
      e(r);
    }
  },
  HP = function () {
    let t, e, r;
    for (let o in arguments) {
      let s = arguments[o],
        i = typeof s;
      if (t === void 0 && (typeof s == 'string' || Buffer.isBuffer(s))) t = s;
      else if (e === void 0 && is(s)) e = s;
      else if (r === void 0 && i === 'function') r = s;
      else
        throw new oe(
          'CSV_INVALID_ARGUMENT',
          ['Invalid argument:', `got ${JSON.stringify(s)} at index ${o}`],
          e || {},
        );
    }
    let n = new qS(e);
    if (r) {
      let o = e === void 0 || e.objname === void 0 ? [] : Object.create(null);
      (n.on('readable', function () {
        let s;
        for (; (s = this.read()) !== null;)
          e === void 0 || e.objname === void 0 ? o.push(s) : Object.assign(o, { [s[0]]: s[1] });
      }),
        n.on('error', function (s) {
          r(s, void 0, n.api.__infoDataSet());
        }),
        n.on('end', function () {
          r(void 0, o, n.api.__infoDataSet());
        }));
    }
    if (t !== void 0) {
      let o = function () {
        (n.write(t), n.end());
      };
      typeof setImmediate == 'function' ? setImmediate(o) : setTimeout(o, 0);
    }
    return n;
  };
var zP = require('node:stream'),
  KP = require('node:zlib');
var iZ = 'Download it again; if it stays so, its format has changed.';
function un(t, e = {}, r = iZ) {
  throw new Xe('wechat_answer_invalid', `${t} Nothing of the bill was used. ${r}`, {
    facts: { reason: 'bill', ...e },
  });
}
function jP(t) {
  let { code: e, name: r } = t;
  return !(typeof e == 'string' && (/^Z_/.test(e) || /^CSV_/.test(e))) || t instanceof Xe
    ? t
    : new Xe(
        'wechat_answer_invalid',
        'The bill is cut short or damaged. Nothing of it was used. Download it again.',
        { facts: { reason: e, errorName: typeof r == 'string' ? r : '' } },
      );
}
var aZ = [
    '\u4EA4\u6613\u65F6\u95F4',
    '\u5546\u6237\u53F7',
    '\u5FAE\u4FE1\u8BA2\u5355\u53F7',
    '\u5546\u6237\u8BA2\u5355\u53F7',
    '\u7528\u6237\u6807\u8BC6',
    '\u4EA4\u6613\u72B6\u6001',
    '\u8D27\u5E01\u79CD\u7C7B',
    '\u5FAE\u4FE1\u9000\u6B3E\u5355\u53F7',
    '\u5546\u6237\u9000\u6B3E\u5355\u53F7',
    '\u9000\u6B3E\u72B6\u6001',
    '\u8BA2\u5355\u91D1\u989D',
    '\u7533\u8BF7\u9000\u6B3E\u91D1\u989D',
  ],
  um = [
    '\u603B\u4EA4\u6613\u5355\u6570',
    '\u8BA2\u5355\u603B\u91D1\u989D',
    '\u7533\u8BF7\u9000\u6B3E\u603B\u91D1\u989D',
  ],
  cZ = [
    '\u603B\u91D1\u989D',
    '\u4EE3\u91D1\u5238\u6216\u7ACB\u51CF\u4F18\u60E0\u91D1\u989D',
    '\u603B\u4EA4\u6613\u989D',
  ],
  uZ =
    'The bill has the format that WeChat wrote before 2018: \u603B\u91D1\u989D in place of \u8BA2\u5355\u91D1\u989D, and no \u7533\u8BF7\u9000\u6B3E\u91D1\u989D.',
  lZ = ['\u5546\u54C1\u540D\u79F0', '\u5546\u6237\u6570\u636E\u5305'],
  dZ = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/,
  VP = /^\d{1,32}$/,
  Ni = /^\d{1,14}(?:\.\d{1,2})?$/,
  pZ = {
    交易时间: dZ,
    商户号: VP,
    微信订单号: VP,
    商户订单号: /^[\w|*@-]{1,32}$/,
    用户标识: /^[\w-]{1,128}$/,
    交易类型: /^[A-Z]{2,16}$/,
    交易状态: /^(?:SUCCESS|REFUND|REVOKED)$/,
    货币种类: /^[A-Z]{3}$/,
    应结订单金额: Ni,
    代金券金额: Ni,
    微信退款单号: /^\d{0,32}$/,
    商户退款单号: /^[\w|*@-]{0,64}$/,
    退款金额: Ni,
    充值券退款金额: Ni,
    退款状态: /^(?:|SUCCESS|FAIL|PROCESSING|CHANGE|REFUNDCLOSE)$/,
    手续费: /^-?\d{1,14}(?:\.\d{1,5})?$/,
    费率: /^\d{1,3}(?:\.\d{1,4})?%$/,
    订单金额: Ni,
    申请退款金额: Ni,
  };
function WS(t, e) {
  let r = t.split(',').map((s) => s.trim()),
    n = e.filter((s) => !r.includes(s));
  if (n.length > 0) {
    let s = n.join(' ');
    (cZ.some((i) => r.includes(i)) &&
      un(uZ, { field: s }, 'Reconcile a bill of a later day: no bill of that format is read.'),
      un(`The bill has no column ${n.join(', ')}.`, { field: s }));
  }
  let o = new Map(e.map((s) => [s, r.indexOf(s)]));
  return { header: r, where: (s) => o.get(s) ?? -1 };
}
function qP(t) {
  let { header: e, where: r } = WS(t, aZ),
    n = e.length,
    o = e.flatMap((a, u) => (lZ.includes(a) ? [u] : [])),
    [s = n] = o,
    i = o.at(-1) ?? -1;
  return {
    width: n,
    find(a) {
      let u = a.length - n;
      if (u === 0) return (f) => a[r(f)] ?? '';
      if (u < 0 || o.length === 0) return;
      let l = (f) => (f < s ? a[f] : f > i ? a[f + u] : void 0);
      return e.every((f, h) => {
        let g = pZ[f],
          y = l(h);
        return g === void 0 || (y !== void 0 && g.test(y));
      })
        ? (f) => l(r(f)) ?? ''
        : void 0;
    },
  };
}
function Pi(t) {
  let e = /^(0|[1-9]\d{0,13})(?:\.(\d{1,2}))?$/.exec(t);
  if (!e) return;
  let [, r = '', n = ''] = e;
  return +`${r}${n.padEnd(2, '0')}`;
}
function WP(t, e, r) {
  if (t('\u5546\u6237\u53F7') !== r.mchId)
    return {
      wrong: 'The bill is of another merchant: \u5546\u6237\u53F7 is not WECHAT_MCH_ID.',
      field: '\u5546\u6237\u53F7',
    };
  let n = Pi(t('\u8BA2\u5355\u91D1\u989D')),
    o = Pi(t('\u7533\u8BF7\u9000\u6B3E\u91D1\u989D'));
  if (n === void 0 || o === void 0) {
    let u = n === void 0 ? '\u8BA2\u5355\u91D1\u989D' : '\u7533\u8BF7\u9000\u6B3E\u91D1\u989D';
    return { wrong: `The amount ${u} of row ${e} is no amount in yuan.`, field: u };
  }
  let s = t('\u4EA4\u6613\u65F6\u95F4');
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(s))
    return { wrong: `\u4EA4\u6613\u65F6\u95F4 of row ${e} is no time.`, field: '\u4EA4\u6613\u65F6\u95F4' };
  let i = {
    tradeTime: s,
    outTradeNo: t('\u5546\u6237\u8BA2\u5355\u53F7'),
    transactionId: t('\u5FAE\u4FE1\u8BA2\u5355\u53F7'),
    openid: t('\u7528\u6237\u6807\u8BC6'),
    feeType: t('\u8D27\u5E01\u79CD\u7C7B'),
  };
  if (i.outTradeNo === '' || i.transactionId === '')
    return { wrong: `Row ${e} names no order.`, field: '\u5546\u6237\u8BA2\u5355\u53F7' };
  let a = t('\u4EA4\u6613\u72B6\u6001');
  switch (a) {
    case 'SUCCESS':
      return s.slice(0, 10).replaceAll('-', '') !== r.billDate
        ? {
            wrong: `The bill is of another day than ${r.billDate}: see row ${e}.`,
            field: '\u4EA4\u6613\u65F6\u95F4',
          }
        : { row: { ...i, tradeState: a, totalFee: n }, totalFee: n, refundFee: o };
    case 'REFUND':
    case 'REVOKED': {
      let u = {
        outRefundNo: t('\u5546\u6237\u9000\u6B3E\u5355\u53F7'),
        refundId: t('\u5FAE\u4FE1\u9000\u6B3E\u5355\u53F7'),
        refundFee: o,
        refundStatus: t('\u9000\u6B3E\u72B6\u6001'),
      };
      return { row: { ...i, tradeState: a, ...u }, totalFee: n, refundFee: o };
    }
    default:
      return {
        wrong: `\u4EA4\u6613\u72B6\u6001 of row ${e} is neither SUCCESS, REFUND nor REVOKED.`,
        field: '\u4EA4\u6613\u72B6\u6001',
      };
  }
}
var fZ = 64 * 1024;
function mZ(t) {
  let [e = '', ...r] = t;
  return e.startsWith('`') ? [e.slice(1), ...r] : void 0;
}
function hZ(t) {
  return t.reduce(
    (e, r) =>
      r.includes(`
`)
        ? e +
          r.split(`
`).length -
          1
        : e,
    0,
  );
}
function gZ(t) {
  let [e = '', ...r] = t;
  return r.length === 0 && um.every((n) => e.split(',').includes(n));
}
function yZ(t, e, r) {
  let n = Pi(t('\u8BA2\u5355\u603B\u91D1\u989D')) ?? -1,
    o = Pi(t('\u7533\u8BF7\u9000\u6B3E\u603B\u91D1\u989D')) ?? -1,
    s = {
      总交易单数: t('\u603B\u4EA4\u6613\u5355\u6570') === String(e.rows),
      订单总金额: r > 0 ? n >= e.totalFee : n === e.totalFee,
      申请退款总金额: r > 0 ? o >= e.refundFee : o === e.refundFee,
    },
    i = um.filter((a) => !s[a]);
  return (
    i.length > 0 &&
      un(`The summary of the bill does not fit its rows: ${i.join(', ')}.`, { field: i.join(' ') }),
    { rows: e.rows, totalFee: n, refundFee: o }
  );
}
async function* YP(t, e) {
  let r = HP({
      bom: !0,
      delimiter: ',`',
      quote: !1,
      escape: null,
      relax_column_count: !0,
      max_record_size: fZ,
    }),
    n = (0, KP.createGunzip)();
  (0, zP.pipeline)(t, n, r, () => {});
  let o,
    s,
    i,
    a = 1,
    u = !1,
    l = 0,
    p = 0,
    f = 0,
    h = 0;
  try {
    for await (let g of r) {
      let y = a;
      if (((a += 1 + hZ(g)), g.length === 1 && g[0] === '')) continue;
      i !== void 0 && un('The bill goes on after its summary.');
      let _ = mZ(g);
      if (o === void 0)
        (_ !== void 0 && un('The bill does not begin with the names of its columns.'), (o = qP(g.join())));
      else if (_ === void 0) {
        if (s === void 0 && u && !gZ(g)) continue;
        (s !== void 0 && un('The bill has two lines of names behind each other.'), (s = WS(g.join(), um)));
      } else if (s === void 0) {
        ((p += 1), (u = _.length < o.width));
        let S = o.find(_),
          x = S && WP(S, p, e);
        x && 'row' in x
          ? ((f += x.totalFee), (h += x.refundFee), yield x.row)
          : (x && _.length === o.width && un(x.wrong, { row: p, field: x.field }),
            (l += 1),
            yield { line: y });
      } else {
        let { where: S } = s;
        i = yZ((x) => _[S(x)] ?? '', { rows: p, totalFee: f, refundFee: h }, l);
      }
    }
  } catch (g) {
    throw jP(g);
  }
  return i ?? un('The bill has no summary: it was cut short.');
}
var Li = require('node:fs/promises'),
  XP = At(require('node:path')),
  lm = 256,
  _Z = 8 * 1024;
function SZ(t) {
  let e = 2166136261;
  for (let r = 0; r < t.length; r += 1) e = Math.imul(e ^ t.charCodeAt(r), 16777619);
  return ((e ^ (e >>> 16)) >>> 0) % lm;
}
async function zS(t) {
  await (0, Li.mkdir)(t);
  let e = (s) => XP.default.join(t, `${s}.jsonl`),
    r = [],
    n = [];
  for (let s = 0; s < lm; s += 1) (r.push(await (0, Li.open)(e(s), 'w', 384)), n.push(''));
  async function o(s) {
    let i = n[s];
    ((n[s] = ''), i !== void 0 && i !== '' && (await r[s]?.appendFile(i)));
  }
  return {
    async add(s, i) {
      let a = SZ(s),
        u = `${n[a] ?? ''}${JSON.stringify(i)}
`;
      ((n[a] = u), u.length >= _Z && (await o(a)));
    },
    async close() {
      for (let [s, i] of r.entries()) (await o(s), await i.close());
    },
    async read(s) {
      return (await (0, Li.readFile)(e(s), 'utf8'))
        .split(
          `
`,
        )
        .filter((a) => a !== '')
        .map((a) => JSON.parse(a));
    },
  };
}
async function EZ(t, e, r, n) {
  if (t === void 0) return { rows: 0, totalFee: 0, refundFee: 0 };
  let o = YP((0, pm.createReadStream)(t), e);
  for (;;) {
    let s = await o.next();
    if (s.done === !0) return s.value;
    'line' in s.value
      ? await n.add({ kind: 'row_unreadable', line: s.value.line })
      : await r.add(s.value.outTradeNo, s.value);
  }
}
async function xZ(t, { billDate: e, mchId: r }, n) {
  let o = 0,
    s = 0;
  for await (let i of t.ordersOfDay(e))
    i.mchId === r && ((o += 1), (s += i.totalFee), await n.add(i.outTradeNo, i));
  return { orders: o, totalFee: s };
}
function bZ(t) {
  let e = new Map();
  for (let r of t) {
    let n = e.get(r.outTradeNo);
    n ? n.push(r) : e.set(r.outTradeNo, [r]);
  }
  return e;
}
async function* CZ(t, e, r, n) {
  let o = new Map(n.map((p) => [p.outTradeNo, p])),
    s = bZ(r),
    i = [...s.keys()].filter((p) => !o.has(p) && p.startsWith(e.prefix));
  for (let p of await t.lookUp(i)) o.set(p.outTradeNo, p);
  let a = r.filter(
      ({ tradeState: p, outTradeNo: f, transactionId: h }) =>
        p === 'SUCCESS' && f.startsWith(e.prefix) && o.get(f)?.transactionId !== h,
    ),
    u = new Set(await t.lookUpUnknown(a.map(({ transactionId: p }) => p))),
    l = (p) => u.has(p);
  for (let p of new Set([...s.keys(), ...o.keys()])) {
    let f = o.get(p);
    yield RP({ outTradeNo: p, rows: s.get(p) ?? [], order: f, isUnknown: l }, e);
  }
}
async function QP(t, e) {
  let { books: r, reports: n } = t,
    o = await (0, Mi.mkdtemp)(dm.default.join(t.scratch, 'bill-')),
    s = (i) => dm.default.join(o, i);
  try {
    let i = s('bill.csv.gz'),
      { kind: a } = await t.downloadBill(e.billDate, (_) =>
        (0, JP.pipeline)(_, (0, pm.createWriteStream)(i, { mode: 384 })),
      ),
      u = a === 'bill',
      l = await MP(s('differences.jsonl'), s('report.txt')),
      f = await (async () => {
        let _ = await zS(s('rows')),
          x = await EZ(u ? i : void 0, e, _, l).finally(_.close),
          w = await zS(s('orders')),
          A = await xZ(r, e, w).finally(w.close),
          D = 0,
          B = 0;
        for (let ae = 0; ae < lm; ae += 1) {
          let $ = [await _.read(ae), await w.read(ae)];
          for await (let k of CZ(r, e, ...$)) {
            ((D += k.matching), (B += k.anotherSystem));
            for (let b of k.differences) await l.add(b);
          }
        }
        let U = t.now().toISOString(),
          { billDate: W, mchId: X } = e,
          z = { there: x, here: A, matching: D, anotherSystem: B, differences: l.tally(), comparedAt: U },
          te = { billDate: W, mchId: X, bill: a, ...z };
        return (await l.end(NP(te)), te);
      })().finally(l.close),
      h = `${f.billDate}/${f.comparedAt.replace(/[-:.]/g, '')}-${t.randomText(4)}`,
      g = {
        ...(u && { bill: `${h}/bill.csv.gz` }),
        differences: `${h}/differences.jsonl`,
        report: `${h}/report.txt`,
      },
      y = { ...f, files: g };
    for (let _ of Object.values(g)) await n.keep(_, s(dm.default.basename(_)));
    return (
      await (0, Mi.writeFile)(
        s('summary.json'),
        `${JSON.stringify(y, void 0, 2)}
`,
        { mode: 384 },
      ),
      await n.keep(`${f.billDate}/summary.json`, s('summary.json')),
      y
    );
  } finally {
    await (0, Mi.rm)(o, { recursive: !0, force: !0 });
  }
}
var fm = 16;
var wZ = 4;
var ZP = (t, e) => Array.from({ length: e }, (r, n) => t + n),
  qke = [ZP(fm, wZ), ZP(0, fm)];
var e1 = [
    'outTradeNo',
    'mchId',
    'totalFee',
    'feeType',
    'tradeState',
    'transactionId',
    'timeEnd',
    'refunds',
    'anomalies',
  ].join(', '),
  t1 = 100,
  AZ = 8,
  TZ = 50;
function r1(t, e, r, n) {
  let o = { abortSignal: r };
  async function* s(u) {
    let l;
    do {
      let { Items: p, LastEvaluatedKey: f } = await t.send(
        new os({
          TableName: e,
          IndexName: 'ordersByPaidDay',
          KeyConditionExpression: 'paidDayShard = :paidDayShard',
          ExpressionAttributeValues: { ':paidDayShard': u },
          ProjectionExpression: e1,
          ...(l && { ExclusiveStartKey: l }),
        }),
        o,
      );
      (yield* p ?? [], (l = f));
    } while (l !== void 0);
  }
  async function i(u, l) {
    let p = [],
      f = u.map((h) => ({ outTradeNo: h }));
    for (let h = 0; f.length > 0; h += 1) {
      if (h === AZ) throw new Error('DynamoDB keeps leaving keys unread: the orders table is throttled');
      h > 0 && (await n(TZ * 2 ** h));
      let { Responses: g, UnprocessedKeys: y } = await t.send(
        new Ri({ RequestItems: { [e]: { Keys: f, ConsistentRead: !0, ProjectionExpression: l } } }),
        o,
      );
      (p.push(...(g?.[e] ?? [])), (f = y?.[e]?.Keys ?? []));
    }
    return p;
  }
  async function a(u, l) {
    let p = [...new Set(u)],
      f = [];
    for (let h = 0; h < p.length; h += t1) f.push(...(await i(p.slice(h, h + t1), l)));
    return f;
  }
  return {
    async *ordersOfDay(u) {
      for (let l = 0; l < fm; l += 1) yield* s(`${u}#${l}`);
    },
    lookUp: (u) => a(u, e1),
    async lookUpUnknown(u) {
      let l = u.map((f) => `unknown#${f}`);
      return (await a(l, 'outTradeNo')).map(({ outTradeNo: f }) => f.slice(8));
    },
  };
}
var n1 = '([a-z][a-z0-9_]{1,31})',
  KS = '(?:not?match|\u4E0D\u5339\u914D)',
  Xke = [
    ['\u7B7E\u540D\u9519\u8BEF', /(?<!验证)签名(?:错误|失败|有误|不正确)|signerror/i],
    [
      'appid and openid not match',
      new RegExp(`(?:appid(?:and|\u548C|\u4E0E)openid|openid(?:and|\u548C|\u4E0E)appid)${KS}`, 'i'),
      'openid',
    ],
    [
      '\u5546\u6237\u53F7mch_id\u4E0Eappid\u4E0D\u5339\u914D',
      new RegExp(
        `(?:mch_?id|\u5546\u6237\u53F7)(?:and|\u548C|\u4E0E)appid${KS}|appid(?:and|\u548C|\u4E0E)(?:\u5546\u6237\u53F7)?(?:mch_?id)?${KS}`,
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
        `${n1}(?:\u53C2\u6570(?:\u683C\u5F0F|\u957F\u5EA6|\u7C7B\u578B|\u503C)?(?:\u9519\u8BEF|\u6709\u8BEF|\u4E0D\u6B63\u786E|\u4E0D\u5408\u6CD5|\u65E0\u6548|\u8FC7\u957F|\u8FC7\u77ED)|\u65F6\u95F4\u8FC7[\u77ED\u957F])`,
        'i',
      ),
    ],
    ['\u7F3A\u5C11\u53C2\u6570', new RegExp(`\u7F3A\u5C11(?:\u5FC5\u586B)?\u53C2\u6570${n1}`, 'i')],
  ];
var au = '[A-Za-z_][A-Za-z0-9_.-]*',
  vZ = new RegExp(`&${au}=`);
function o1(t) {
  return t.includes('&') && vZ.test(t);
}
var cu = require('node:crypto');
var RZ = {
  MD5: { length: 32, digest: (t) => (0, cu.createHash)('md5').update(t, 'utf8').digest('hex') },
  'HMAC-SHA256': {
    length: 64,
    digest: (t, e) => (0, cu.createHmac)('sha256', e).update(t, 'utf8').digest('hex'),
  },
};
function IZ(t) {
  let e = [];
  for (let r of Object.keys(t).sort()) {
    let n = t[r];
    r !== 'sign' && n !== void 0 && n !== '' && e.push(`${r}=${n}`);
  }
  return e.join('&');
}
function OZ(t, e, r) {
  return RZ[r].digest(`${IZ(t)}&key=${e}`, e).toUpperCase();
}
function s1(t, e, r) {
  for (let [n, o = ''] of Object.entries(t))
    if (o1(o))
      throw new Error(
        `${n}: nothing was signed, since the value holds "&", a name and "=", which reads as a further field; take the "&" or the "=" out`,
      );
  return OZ(t, e, r);
}
var YS = At(nm()),
  i1 = At(MS()),
  a1 = At(om());
YS.default.extend(a1.default);
YS.default.extend(i1.default);
function c1(t) {
  return { appId: t.WECHAT_APPID, mchId: t.WECHAT_MCH_ID, key: t.WECHAT_MCH_KEY };
}
var ZS = 64 * 1024,
  e0 = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF',
  kZ =
    /<\?xml[ \t\r\n]+version=(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding=(?:"[Uu][Tt][Ff]-8"|'[Uu][Tt][Ff]-8'))?(?:[ \t\r\n]+standalone=(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y,
  XS = /[ \t\r\n]*/y,
  DZ = {
    xml: { opens: /<xml[ \t\r\n]*>/y, closes: /<\/xml[ \t\r\n]*>/y },
    root: { opens: /<root[ \t\r\n]*>/y, closes: /<\/root[ \t\r\n]*>/y },
  },
  JS = new RegExp(`<(${au})[ \\t\\r\\n]*(/?)>`, 'y'),
  QS = new RegExp(`</(${au})[ \\t\\r\\n]*>`, 'y'),
  NZ = new RegExp(`[^<&${e0}]+`, 'y'),
  PZ = new RegExp(`<!\\[CDATA\\[[^${e0}]*?\\]\\]>`, 'y'),
  LZ = /&(?:lt|gt|amp|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});/y,
  MZ = new TextDecoder('utf-8', { fatal: !0 });
function mm(t, e, r) {
  return ((t.lastIndex = r), t.test(e) ? t.lastIndex - r : -1);
}
var BZ = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };
function $Z(t) {
  return (
    t === 9 ||
    t === 10 ||
    t === 13 ||
    (t >= 32 && t <= 55295) ||
    (t >= 57344 && t <= 65533) ||
    (t >= 65536 && t <= 1114111)
  );
}
function UZ(t) {
  if (!t.startsWith('&#')) return BZ[t];
  let e = t.startsWith('&#x'),
    r = Number.parseInt(t.slice(e ? 3 : 2, -1), e ? 16 : 10);
  return $Z(r) ? String.fromCodePoint(r) : void 0;
}
function u1(t) {
  return t.includes('\r')
    ? t.replace(
        /\r\n?/g,
        `
`,
      )
    : t;
}
function FZ(t, e) {
  let r = e,
    n = '';
  for (;;) {
    let o = mm(NZ, t, r);
    if (o > 0) {
      let s = t.slice(r, r + o);
      if (s.includes(']]>')) return;
      ((n += u1(s)), (r += o));
    }
    if (t[r] === '&') {
      let s = mm(LZ, t, r),
        i = s < 0 ? void 0 : UZ(t.slice(r, r + s));
      if (i === void 0) return;
      ((n += i), (r += s));
    } else if (t.startsWith('<![CDATA[', r)) {
      let s = mm(PZ, t, r);
      if (s < 0) return;
      ((n += u1(t.slice(r + 9, r + s - 3))), (r += s));
    } else return t[r] === '<' ? [n, r] : void 0;
  }
}
function GZ(t, e) {
  return t in e || t in Object.prototype;
}
function HZ(t, e = 'xml') {
  let { opens: r, closes: n } = DZ[e],
    o = 0,
    s = (a) => {
      let u = mm(a, t, o);
      return u < 0 ? !1 : ((o += u), !0);
    };
  if ((s(kZ), s(XS), !s(r))) return;
  let i = Object.create(null);
  for (; s(XS), !s(n);) {
    JS.lastIndex = o;
    let a = JS.exec(t),
      u = a?.[1];
    if (!a || u === void 0 || GZ(u, i)) return;
    if (((o = JS.lastIndex), a[2] === '/')) {
      i[u] = '';
      continue;
    }
    let l = FZ(t, o);
    if (l === void 0 || (([i[u], o] = l), (QS.lastIndex = o), QS.exec(t)?.[1] !== u)) return;
    o = QS.lastIndex;
  }
  return (s(XS), o === t.length ? i : void 0);
}
function t0(t, e = 'xml') {
  if (t.byteLength > ZS) return { ok: !1, fault: 'body_too_large' };
  let r;
  try {
    r = MZ.decode(t);
  } catch {
    return { ok: !1, fault: 'not_utf8' };
  }
  let n = HZ(r, e);
  return n === void 0 ? { ok: !1, fault: 'xml_malformed' } : { ok: !0, fields: n };
}
var jZ = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' },
  VZ = new RegExp(`^${au}$`),
  qZ = new RegExp(`[${e0}]|\\p{Surrogate}`, 'u');
function l1(t) {
  let e = '';
  for (let [r, n] of Object.entries(t))
    if (!(n === void 0 || n === '')) {
      if (!VZ.test(r)) throw new Error(`${JSON.stringify(r)} is not a name that XML allows`);
      if (qZ.test(n)) throw new Error(`the value of ${r} holds a character that XML cannot carry`);
      e += `<${r}>${n.replace(/[&<>\r]/g, (o) => jZ[o] ?? '')}</${r}>`;
    }
  return `<xml>${e}</xml>`;
}
function r0(t, e = {}) {
  throw new Xe(
    'wechat_answer_invalid',
    "WeChat Pay's answer does not verify, so nothing in it was believed. Repeat the same request; nothing is lost.",
    { facts: { reason: t, ...e } },
  );
}
var d1 = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay is busy. Repeat the same request, with the same outTradeNo, in a few seconds.',
  },
  _1 = { action: 'query', code: 'out_trade_no_used', detail: Ii.out_trade_no_used.cure },
  p1 = {
    action: 'query',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay calls this order paid or closed and does not confirm it yet. Repeat the same request in a few seconds.',
  },
  ln = {
    action: 'alarm',
    code: 'merchant_misconfigured',
    detail:
      'WeChat Pay refuses the set-up of this merchant: check that WECHAT_APPID and WECHAT_MCH_ID are right, bound to each other, and that JSAPI payment is granted. The log names the err_code.',
  },
  Mn = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses the request as it was built. The log names the err_code.',
  },
  Ln = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay is busy. Repeat the same request in a few seconds.',
  },
  f1 = {
    action: 'query',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay does not know this number, or not yet. Ask again later.',
  },
  WZ = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to tell how the order stands.',
  },
  n0 = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to close the order. The log names the err_code.',
  },
  m1 = { action: 'done', code: 'order_closed', detail: 'Nobody can pay this order at WeChat any more.' },
  h1 = {
    action: 'query',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay does not close this order in the state that it is in. Read the order again.',
  },
  g1 = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay is busy, and the refund may have been taken. Repeat the same request, with the same outRefundNo; it is refunded once.',
  },
  y1 = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay is asked too often. Repeat the same request, with the same outRefundNo, in a minute; it is refunded once.',
  },
  zZ = { action: 'ask_caller', code: 'refund_funds_short', detail: Ii.refund_funds_short.cure },
  KZ = {
    action: 'ask_caller',
    code: 'refund_refused',
    detail: 'The payment is too old: WeChat Pay refunds within a year. Pay the money back in another way.',
    isFinal: !0,
  },
  YZ = {
    action: 'ask_caller',
    code: 'refund_refused',
    detail:
      "The payer's WeChat account cannot take the money: it was cancelled or is restricted. Pay the money back in another way.",
    isFinal: !0,
  },
  hm = {
    action: 'alarm',
    code: 'merchant_misconfigured',
    detail:
      'WeChat Pay refuses the set-up of this merchant: check WECHAT_APPID, WECHAT_MCH_ID, the key, and that the client certificate is of this merchant. The log names the err_code.',
    isFinal: !0,
  },
  uu = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses the refund as it was built. The log names the err_code and its text.',
    isFinal: !0,
  },
  o0 = {
    action: 'alarm',
    code: 'wechat_refused',
    detail:
      'WeChat Pay refuses the refund; the log names the err_code and its text. The money stays reserved until WeChat says that there is no such refund.',
  },
  lu = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to tell how the refund stands. The log names the err_code.',
  },
  XZ = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat makes the bill of a day after 09:00 of the next. Ask again after 10:00, Asia/Shanghai.',
  },
  JZ = { action: 'done', code: 'order_not_found', detail: 'There was no trade on this day.' },
  QZ = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to give the bill. The log names the reason.',
  },
  ZZ = {
    unifiedorder: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011940985',
      rows: {
        SYSTEMERROR: d1,
        FREQUENCY_LIMITED: d1,
        ORDERPAID: p1,
        ORDERCLOSED: p1,
        OUT_TRADE_NO_USED: _1,
        NOTENOUGH: { action: 'ask_caller', code: 'payment_refused', detail: Ii.payment_refused.cure },
        NOAUTH: ln,
        APPID_NOT_EXIST: ln,
        MCHID_NOT_EXIST: ln,
        APPID_MCHID_NOT_MATCH: ln,
        SIGNERROR: ln,
        INVALID_REQUEST: Mn,
        LACK_PARAMS: Mn,
        PARAM_ERROR: Mn,
        XML_FORMAT_ERROR: Mn,
        REQUIRE_POST_METHOD: Mn,
        POST_DATA_EMPTY: Mn,
        NOT_UTF8: Mn,
      },
      unlisted: Mn,
    },
    orderquery: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011937244',
      rows: { ORDERNOTEXIST: f1, SYSTEMERROR: Ln, FREQUENCY_LIMITED: Ln },
      unlisted: WZ,
    },
    closeorder: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011941222',
      rows: {
        ORDERCLOSED: m1,
        ORDERNOTEXIST: m1,
        ORDERPAID: h1,
        TRADE_STATE_ERROR: h1,
        SYSTEMERROR: Ln,
        FREQUENCY_LIMITED: Ln,
        SIGNERROR: ln,
        REQUIRE_POST_METHOD: n0,
        XML_FORMAT_ERROR: n0,
      },
      unlisted: n0,
    },
    refund: {
      source: 'https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_4',
      rows: {
        SYSTEMERROR: g1,
        BIZERR_NEED_RETRY: g1,
        FREQUENCY_LIMITED: y1,
        INVALID_REQ_TOO_MUCH: y1,
        NOTENOUGH: zZ,
        TRADE_OVERDUE: KZ,
        USER_ACCOUNT_ABNORMAL: YZ,
        SIGNERROR: hm,
        APPID_NOT_EXIST: hm,
        MCHID_NOT_EXIST: hm,
        NOAUTH: hm,
        ORDERNOTEXIST: uu,
        INVALID_TRANSACTIONID: uu,
        PARAM_ERROR: uu,
        REQUIRE_POST_METHOD: uu,
        XML_FORMAT_ERROR: uu,
        INVALID_REQUEST: o0,
        ERROR: o0,
      },
      unlisted: o0,
    },
    refundquery: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011939577',
      rows: {
        REFUNDNOTEXIST: f1,
        SYSTEMERROR: Ln,
        FREQUENCY_LIMITED: Ln,
        SIGNERROR: ln,
        APPID_NOT_EXIST: ln,
        MCHID_NOT_EXIST: ln,
        INVALID_TRANSACTIONID: lu,
        PARAM_ERROR: lu,
        REQUIRE_POST_METHOD: lu,
        XML_FORMAT_ERROR: lu,
      },
      unlisted: lu,
    },
    downloadbill: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011985040',
      rows: {
        SYSTEMERROR: Ln,
        'BILL CREATING': XZ,
        'NO BILL EXIST': JZ,
        'COMPRESSGZIP ERROR': Ln,
        'UNCOMPRESSGZIP ERROR': Ln,
        'SIGN ERROR': ln,
      },
      unlisted: QZ,
    },
  };
function S1(t, e, r = '') {
  if (t === 'unifiedorder' && e === 'INVALID_REQUEST') return /\b201\b|201商户|订单号重复/.test(r) ? _1 : Mn;
  let { rows: n, unlisted: o } = ZZ[t],
    s = t === 'downloadbill' ? e.trim().toUpperCase() : e;
  return (Object.hasOwn(n, s) ? n[s] : void 0) ?? o;
}
var eee = '/pay/downloadbill';
function tee(t, e, r, n) {
  let o = {
    appid: e.appId,
    mch_id: e.mchId,
    nonce_str: n,
    sign_type: r,
    bill_date: t,
    bill_type: 'ALL',
    tar_type: 'GZIP',
  };
  return l1({ ...o, sign: s1(o, e.key, r) });
}
function ree(t) {
  let e = t0(t);
  e.ok || r0(e.fault);
  let { fields: r } = e;
  r.return_code !== 'FAIL' && r0('return_code');
  let n = r.return_msg ?? '',
    { action: o, code: s, detail: i } = S1('downloadbill', n);
  if (o === 'done') return { kind: 'no_bill' };
  let a = { returnMsg: n, errCode: r.error_code ?? '' },
    u = new Xe(s, i, { facts: a });
  if (o === 'repeat') return { kind: 'repeat', because: u };
  throw u;
}
var s0 = [31, 139];
async function E1(t, e) {
  let r = [],
    n = 0;
  for (; n < e;) {
    let o = await t.next();
    if (o.done === !0) break;
    (r.push(o.value), (n += o.value.byteLength));
  }
  return Buffer.concat(r);
}
async function* nee(t, e) {
  (yield t, yield* { [Symbol.asyncIterator]: () => e });
}
async function oee(t, e) {
  let r = t[Symbol.asyncIterator](),
    n = await E1(r, s0.length);
  if (n[0] === s0[0] && n[1] === s0[1]) return (await e(nee(n, r)), { kind: 'bill' });
  let o = await E1(r, ZS + 1 - n.byteLength);
  return (await r.return?.(), ree(Buffer.concat([n, o])));
}
function x1(t, e, r, n, o) {
  return (s, i) =>
    gP(
      t,
      n,
      eee,
      () => tee(s, e, r, t.randomText(32)),
      (a) => oee(a, i),
      t.now().getTime() + o,
    );
}
function b1(t, e) {
  if (e instanceof Xe) {
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
function C1(t, e) {
  let { billDate: r, there: n, here: o, matching: s, anotherSystem: i, differences: a } = e;
  t.count('BillRows', void 0, n.rows);
  for (let [l, p] of Object.entries(a)) p > 0 && t.count('BillDifferences', l, p);
  return {
    ...{ billDate: r, rows: n.rows, orders: o.orders, matching: s, anotherSystem: i },
    differences: HS(a),
  };
}
function w1(t, e) {
  t.count('BillsFailed', e instanceof Xe ? e.code : 'internal_error');
}
var PDe = 1440 * 6e4;
var see = 3e5,
  iee = 87e4;
async function A1(t, e, r) {
  let { config: n, documentClient: o, telemetry: s, now: i, pause: a } = t,
    { WECHAT_MCH_ID: u, OUT_TRADE_NO_PREFIX: l, WECHAT_PAY_BASE_URLS: p } = n;
  try {
    let f = bP(e, i(), n.STAGE === 'local');
    r({ billDate: f });
    let h = t.deadline(iee),
      g = n.WECHAT_SIGN_TYPE,
      y = {
        ...t,
        books: r1(o, n.ORDERS_TABLE, h, a),
        downloadBill: x1(t, c1(n), g, p, see),
        reports: t.reports(h),
      },
      _ = await QP(y, { billDate: f, mchId: u, prefix: l });
    return (r(C1(s, _)), { ..._, keptIn: n.BILLS_BUCKET ?? n.BILLS_FOLDER ?? '' });
  } catch (f) {
    throw (w1(s, f), f);
  }
}
var gm,
  aee = { lang: void 0, message: void 0, abortEarly: void 0, abortPipeEarly: void 0 };
function T1(t) {
  return !t && !gm
    ? aee
    : {
        lang: t?.lang ?? gm?.lang,
        message: t?.message,
        abortEarly: t?.abortEarly ?? gm?.abortEarly,
        abortPipeEarly: t?.abortPipeEarly ?? gm?.abortPipeEarly,
      };
}
var cee;
function uee(t) {
  return cee?.get(t);
}
var lee;
function dee(t) {
  return lee?.get(t);
}
var pee;
function fee(t, e) {
  return pee?.get(t)?.get(e);
}
function Bi(t) {
  let e = typeof t;
  return e === 'string'
    ? `"${t}"`
    : e === 'number' || e === 'bigint' || e === 'boolean'
      ? `${t}`
      : e === 'object' || e === 'function'
        ? ((t && Object.getPrototypeOf(t)?.constructor?.name) ?? 'null')
        : e;
}
function dn(t, e, r, n, o) {
  let s = o && 'input' in o ? o.input : r.value,
    i = o?.expected ?? t.expects ?? null,
    a = o?.received ?? Bi(s),
    u = {
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
    l = t.kind === 'schema',
    p =
      o?.message ??
      t.message ??
      fee(t.reference, u.lang) ??
      (l ? dee(u.lang) : null) ??
      n.message ??
      uee(u.lang);
  (p !== void 0 && (u.message = typeof p == 'function' ? p(u) : p),
    l && (r.typed = !1),
    r.issues ? r.issues.push(u) : (r.issues = [u]));
}
var i0;
function v1(t) {
  return (i0 || (i0 = new TextEncoder()), i0.encode(t).length);
}
function mee(t, e) {
  let r = [...new Set(t)];
  return r.length > 1 ? `(${r.join(` ${e} `)})` : (r[0] ?? 'never');
}
function du(t) {
  return (
    (t['~standard'] = { version: 1, vendor: 'valibot', validate: (e) => t['~run']({ value: e }, T1()) }),
    t
  );
}
var jDe = new RegExp(
  '^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$',
  'u',
);
function $i(t, e) {
  return {
    kind: 'validation',
    type: 'check',
    reference: $i,
    async: !1,
    expects: null,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement(r.value) && dn(this, 'input', r, n), r);
    },
  };
}
function ym(t, e) {
  return {
    kind: 'validation',
    type: 'max_bytes',
    reference: ym,
    async: !1,
    expects: `<=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let o = v1(r.value);
        o > this.requirement && dn(this, 'bytes', r, n, { received: `${o}` });
      }
      return r;
    },
  };
}
function a0(t, e) {
  return {
    kind: 'validation',
    type: 'max_value',
    reference: a0,
    async: !1,
    expects: `<=${t instanceof Date ? t.toJSON() : Bi(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value <= this.requirement) &&
          dn(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : Bi(r.value) }),
        r
      );
    },
  };
}
function c0(t, e) {
  return {
    kind: 'validation',
    type: 'min_bytes',
    reference: c0,
    async: !1,
    expects: `>=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let o = v1(r.value);
        o < this.requirement && dn(this, 'bytes', r, n, { received: `${o}` });
      }
      return r;
    },
  };
}
function u0(t, e) {
  return {
    kind: 'validation',
    type: 'min_length',
    reference: u0,
    async: !1,
    expects: `>=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          r.value.length < this.requirement &&
          dn(this, 'length', r, n, { received: `${r.value.length}` }),
        r
      );
    },
  };
}
function l0(t, e) {
  return {
    kind: 'validation',
    type: 'min_value',
    reference: l0,
    async: !1,
    expects: `>=${t instanceof Date ? t.toJSON() : Bi(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value >= this.requirement) &&
          dn(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : Bi(r.value) }),
        r
      );
    },
  };
}
function pu(t, e) {
  return {
    kind: 'validation',
    type: 'regex',
    reference: pu,
    async: !1,
    expects: `${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement.test(r.value) && dn(this, 'format', r, n), r);
    },
  };
}
function fu(t) {
  return {
    kind: 'transformation',
    type: 'transform',
    reference: fu,
    async: !1,
    operation: t,
    '~run'(e) {
      return ((e.value = this.operation(e.value)), e);
    },
  };
}
function hee(t, e, r) {
  return typeof t.default == 'function' ? t.default(e, r) : t.default;
}
function d0(t, e) {
  return du({
    kind: 'schema',
    type: 'array',
    reference: d0,
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
            let u = { type: 'array', origin: 'value', input: o, key: s, value: i };
            for (let l of a.issues) (l.path ? l.path.unshift(u) : (l.path = [u]), r.issues?.push(l));
            if ((r.issues || (r.issues = a.issues), n.abortEarly)) {
              r.typed = !1;
              break;
            }
          }
          (a.typed || (r.typed = !1), r.value.push(a.value));
        }
      } else dn(this, 'type', r, n);
      return r;
    },
  });
}
function Ze(t, e) {
  return du({
    kind: 'schema',
    type: 'optional',
    reference: Ze,
    expects: `(${t.expects} | undefined)`,
    async: !1,
    wrapped: t,
    default: e,
    '~run'(r, n) {
      return r.value === void 0 &&
        (this.default !== void 0 && (r.value = hee(this, r, n)), r.value === void 0)
        ? ((r.typed = !0), r)
        : this.wrapped['~run'](r, n);
    },
  });
}
function mu(t, e) {
  return du({
    kind: 'schema',
    type: 'picklist',
    reference: mu,
    expects: mee(t.map(Bi), '|'),
    async: !1,
    options: t,
    message: e,
    '~run'(r, n) {
      return (this.options.includes(r.value) ? (r.typed = !0) : dn(this, 'type', r, n), r);
    },
  });
}
function as(t) {
  return du({
    kind: 'schema',
    type: 'string',
    reference: as,
    expects: 'string',
    async: !1,
    message: t,
    '~run'(e, r) {
      return (typeof e.value == 'string' ? (e.typed = !0) : dn(this, 'type', e, r), e);
    },
  });
}
function Mr(...t) {
  return du({
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
function R1(t, e, r) {
  let n = t['~run']({ value: e }, T1(r));
  return { typed: n.typed, success: !n.issues, output: n.value, issues: n.issues };
}
var O1 = require('node:crypto'),
  p0 = class extends Error {
    name = 'ConfigError';
  },
  gee = new Set([
    'afc518dd47e700681f890780989cb8ab203c42d86ad78e1174eb0538401487ad',
    '9668bfef2b8a047a3fc79619c3b747746c64b6bcd81e5a5a99ee606f1f3b16af',
    'bd8e5dfa8fa42a2e34f38e319fe4210ef2ea09a71a174d925ebd37b9228959d7',
  ]),
  yee = ['WECHAT_APPSECRET', 'WECHAT_MCH_KEY', 'WECHAT_MCH_KEY_PREVIOUS', 'SESSION_SECRET'],
  _ee = /(?:^|\.)mch\.weixin\.qq\.com\.?$/i,
  See =
    /^(?:localhost\.?|0\.0\.0\.0|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[.*\])$/;
function Pt(t, e) {
  throw new p0(`${t}: ${e}.`);
}
function k1(t) {
  for (let e of yee) {
    let r = t[e];
    r !== void 0 &&
      gee.has((0, O1.createHash)('sha256').update(r, 'utf8').digest('hex')) &&
      Pt(e, 'this is the value of .env.example, which everybody knows; give your own');
  }
  for (let e of ['NOTIFY_URL', 'REFUND_NOTIFY_URL']) {
    let r = t[e];
    r !== void 0 &&
      (r.startsWith('https://') || Pt(e, 'outside the local stage WeChat needs https'),
      See.test(new URL(r).hostname) && Pt(e, 'WeChat cannot reach this machine; give a public address'));
  }
  (t.WECHAT_API_BASE_URL?.startsWith('https://') === !1 &&
    Pt('WECHAT_API_BASE_URL', 'outside the local stage WeChat is reached by https only'),
    t.WECHAT_PAY_BASE_URLS?.every((e) => e.startsWith('https://')) === !1 &&
      Pt('WECHAT_PAY_BASE_URLS', 'outside the local stage WeChat is reached by https only'));
}
function D1(t) {
  let { WECHAT_CERT_SECRET: e, WECHAT_CERT_FILE: r, WECHAT_CERT_KEY_FILE: n } = t;
  (e !== void 0 &&
    (r ?? n) !== void 0 &&
    Pt(
      'WECHAT_CERT_SECRET',
      'WECHAT_CERT_FILE or WECHAT_CERT_KEY_FILE is set too; give the one or the others',
    ),
    !(e !== void 0 || (r !== void 0 && n !== void 0)) &&
      Pt(
        r === void 0 ? 'WECHAT_CERT_FILE' : 'WECHAT_CERT_KEY_FILE',
        'it is missing; WeChat refunds only whoever shows the client certificate: give apiclient_cert.pem as WECHAT_CERT_FILE and apiclient_key.pem as WECHAT_CERT_KEY_FILE, or the ARN of a secret with both as WECHAT_CERT_SECRET',
      ));
}
function N1(t) {
  for (let e of ['WECHAT_PAY_BASE_URLS', 'WECHAT_REFUND_BASE_URLS'])
    t[e]?.some((n) => _ee.test(new URL(n).hostname)) !== !0 ||
      t.ALLOW_REAL_WECHAT === 'yes' ||
      Pt(
        e,
        "these are WeChat's real payment hosts, where an order costs money; point it at the simulator, or set ALLOW_REAL_WECHAT=yes",
      );
}
function P1(t) {
  let { STAGE: e, BILLS_BUCKET: r, BILLS_FOLDER: n } = t;
  (r !== void 0 && n !== void 0 && Pt('BILLS_FOLDER', 'BILLS_BUCKET is given too; remove one of them'),
    e === 'local' &&
      r === void 0 &&
      n === void 0 &&
      Pt('BILLS_FOLDER', 'it is missing; give the folder that keeps bills and reports, such as .local/bills'),
    e !== 'local' &&
      r === void 0 &&
      Pt('BILLS_BUCKET', 'it is missing; give the name of the S3 bucket that keeps bills and reports'));
}
function Zt(t, e) {
  return Mr(as(e), pu(t, e));
}
function f0(t) {
  return Mr(
    as(t),
    $i((e) => /^https?:$/.test(URL.canParse(e) ? new URL(e).protocol : ''), t),
    $i((e) => !/[?#@\s]/.test(e), t),
  );
}
function hu(t, e, r) {
  let n = `give whole ${t} from ${e} to ${r}`;
  return Mr(Zt(/^[1-9]\d{0,5}$/, n), fu(Number), l0(e, n), a0(r, n));
}
var _m = 'give the bare address of a host, such as https://api.mch.weixin.qq.com, without a path or a query',
  Sm = 'copy the API v2 key (APIv2\u5BC6\u94A5), 32 letters and digits, from the WeChat Pay merchant console',
  Eee = 'copy the AppSecret, 32 letters and digits, from the console of the mini program',
  L1 = 'give the name of a DynamoDB table',
  U1 = Mr(
    f0(_m),
    $i((t) => !URL.canParse(t) || new URL(t).pathname === '/', _m),
    fu((t) => t.replace(/\/$/, '')),
  ),
  M1 = Mr(
    as(_m),
    fu((t) => t.split(',').map((e) => e.trim())),
    d0(U1),
    u0(1, _m),
  ),
  B1 = /^[^\p{Cc}?*"<>|]{1,1024}$/u,
  $1 = 'https://api.mch.weixin.qq.com,https://api2.mch.weixin.qq.com',
  m0 = {
    STAGE: Zt(/^[a-z][a-z0-9-]{0,19}$/, 'give local, or the name of the deployed stage in small letters'),
    WECHAT_APPID: Zt(
      /^wx[0-9a-f]{16}$/,
      'copy the AppID (wx and 16 hexadecimal digits) from mp.weixin.qq.com',
    ),
    WECHAT_APPSECRET: Zt(/^[0-9A-Za-z]{32}$/, Eee),
    WECHAT_MCH_ID: Zt(
      /^\d{8,10}$/,
      'copy the merchant number (\u5546\u6237\u53F7), 8 to 10 digits, from pay.weixin.qq.com',
    ),
    WECHAT_MCH_KEY: Zt(/^[0-9A-Za-z]{32}$/, Sm),
    WECHAT_MCH_KEY_PREVIOUS: Ze(Zt(/^[0-9A-Za-z]{32}$/, `${Sm}, or remove it when the change is over`)),
    WECHAT_SIGN_TYPE: Ze(mu(['MD5', 'HMAC-SHA256'], 'give MD5 or HMAC-SHA256'), 'MD5'),
    NOTIFY_URL: Mr(
      f0('give the public https address of payment-notify, without a query'),
      ym(256, 'WeChat takes at most 256 bytes'),
    ),
    REFUND_NOTIFY_URL: Mr(
      f0('give the public https address of refund-notify, without a query'),
      ym(256, 'WeChat takes at most 256 bytes'),
    ),
    SESSION_SECRET: Mr(
      as('give at least 32 random bytes: openssl rand -hex 32'),
      c0(32, 'give at least 32 random bytes: openssl rand -hex 32'),
      pu(/^\S+$/, 'it holds a blank; give at least 32 random bytes: openssl rand -hex 32'),
    ),
    OUT_TRADE_NO_PREFIX: Mr(
      Ze(as(), ''),
      pu(/^[0-9A-Za-z_\-|*]{0,8}$/, 'give 1 to 8 of 0-9 A-Z a-z _ - | *, or remove it for none'),
    ),
    ORDER_MINUTES: Ze(hu('minutes', 5, 10080), '1440'),
    MAX_OPEN_ORDERS: Ze(hu('orders', 1, 500), '20'),
    CHECK_FIRST_SECONDS: Ze(hu('seconds', 1, 3600), '60'),
    CHECK_LONGEST_MINUTES: Ze(hu('minutes', 1, 1440), '360'),
    CHECKS_PER_SECOND: Ze(hu('checks', 1, 500), '20'),
    ORDERS_TABLE: Zt(/^[0-9A-Za-z_.-]{3,255}$/, L1),
    PRODUCTS_TABLE: Zt(/^[0-9A-Za-z_.-]{3,255}$/, L1),
    EVENT_BUS: Zt(/^[0-9A-Za-z/_.-]{1,256}$/, 'give the name of an EventBridge event bus'),
    WECHAT_API_BASE_URL: Ze(U1, 'https://api.weixin.qq.com'),
    WECHAT_PAY_BASE_URLS: Ze(M1, $1),
    WECHAT_REFUND_BASE_URLS: Ze(
      Mr(
        M1,
        $i(
          (t) => t.every((e) => e.startsWith('https://')),
          'give https addresses only: the client certificate is shown there',
        ),
      ),
      $1,
    ),
    WECHAT_SHIPPING: Ze(
      mu(
        ['yes'],
        "give yes where WeChat freezes this mini program's money until goods are shipped (\u53D1\u8D27\u4FE1\u606F\u7BA1\u7406), or remove it",
      ),
    ),
    BILLS_BUCKET: Ze(Zt(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'give the name of an S3 bucket')),
    BILLS_FOLDER: Ze(Zt(/^[^\p{Cc}?*"<>|]{1,1024}$/u, 'give a folder on this machine, such as .local/bills')),
    WECHAT_CERT_SECRET: Ze(
      Zt(
        /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[0-9A-Za-z/_+=.@-]{1,512}$/,
        'give the ARN of the secret that holds the client certificate as JSON: {"cert": "\u2026PEM\u2026", "key": "\u2026PEM\u2026"}',
      ),
    ),
    WECHAT_CERT_FILE: Ze(Zt(B1, 'give the path of apiclient_cert.pem')),
    WECHAT_CERT_KEY_FILE: Ze(Zt(B1, 'give the path of apiclient_key.pem')),
    ALLOW_REAL_WECHAT: Ze(mu(['yes'], 'give yes, or remove it')),
  };
var xee = {
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
  'npm start': Object.keys(m0),
};
function F1(t, e = process.env) {
  let r = {};
  for (let o of xee[t]) {
    let s = e[o];
    s?.trim() === '' && Pt(o, 'it is blank; give it a value or remove it');
    let i = R1(m0[o], s);
    if (!i.success) {
      let a = i.issues[0].message;
      Pt(o, s === void 0 ? `it is missing; ${a}` : a);
    }
    r[o] = i.output;
  }
  let n = r;
  return (
    n.WECHAT_MCH_KEY !== void 0 &&
      n.WECHAT_MCH_KEY === n.WECHAT_APPSECRET &&
      Pt('WECHAT_MCH_KEY', `it equals WECHAT_APPSECRET, and these are two different secrets; ${Sm}`),
    n.WECHAT_MCH_KEY !== void 0 &&
      n.WECHAT_MCH_KEY === n.WECHAT_MCH_KEY_PREVIOUS &&
      Pt('WECHAT_MCH_KEY_PREVIOUS', 'it equals WECHAT_MCH_KEY; give the key before the change, or remove it'),
    n.SESSION_SECRET !== void 0 &&
      n.SESSION_SECRET === n.WECHAT_MCH_KEY &&
      Pt('SESSION_SECRET', 'it equals WECHAT_MCH_KEY; give it random bytes of its own: openssl rand -hex 32'),
    'BILLS_BUCKET' in r && P1(n),
    'WECHAT_CERT_SECRET' in r && D1(n),
    n.STAGE === 'local' ? N1(n) : k1(n),
    r
  );
}
function bee(t, e) {
  return e || t.failed ? 'error' : t.unansweredOrders || t.left || t.differences ? 'warn' : 'info';
}
function G1(t, e, r) {
  return async (n) => {
    let o = t.now().getTime(),
      s = {},
      i = !1;
    try {
      return await r((a) => {
        s = { ...s, ...a };
      });
    } catch (a) {
      throw ((i = !0), (s = { ...s, ...b1(t.telemetry, a) }), a);
    } finally {
      (t.telemetry.log(bee(s, i), 'request', {
        requestId: n.id ?? '',
        route: e,
        durationMs: t.now().getTime() - o,
        ...s,
      }),
        t.telemetry.flush());
    }
  };
}
function j1(t) {
  return (e) => G1(t, 'reconcile-bill', (r) => A1(t, e.billDate, r))(e);
}
var H1 = F1('reconcile-bill'),
  Cee = j1({ config: H1, ..._P(H1) });
0 && (module.exports = { handler, makeReconcileBill });
/*! Bundled license information:

@aws-lambda-powertools/logger/lib/esm/logBuffer.js:
@aws-lambda-powertools/logger/lib/esm/Logger.js:
  (* v8 ignore next -- @preserve *)
*/
//# sourceMappingURL=reconcile-bill.js.map
