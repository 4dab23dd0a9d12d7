'use strict';
var kh = Object.create;
var Lr = Object.defineProperty;
var Lh = Object.getOwnPropertyDescriptor;
var Mh = Object.getOwnPropertyNames;
var Uh = Object.getPrototypeOf,
  $h = Object.prototype.hasOwnProperty;
var d = (t, e, r) => () => {
  if (r) throw r[0];
  try {
    return (t && (e = t((t = 0))), e);
  } catch (n) {
    throw ((r = [n]), n);
  }
};
var ec = (t, e) => {
    for (var r in e) Lr(t, r, { get: e[r], enumerable: !0 });
  },
  tc = (t, e, r, n) => {
    if ((e && typeof e == 'object') || typeof e == 'function')
      for (let s of Mh(e))
        !$h.call(t, s) &&
          s !== r &&
          Lr(t, s, { get: () => e[s], enumerable: !(n = Lh(e, s)) || n.enumerable });
    return t;
  };
var kt = (t, e, r) => (
    (r = t != null ? kh(Uh(t)) : {}),
    tc(e || !t || !t.__esModule ? Lr(r, 'default', { value: t, enumerable: !0 }) : r, t)
  ),
  Fh = (t) => tc(Lr({}, '__esModule', { value: !0 }), t);
var Ht,
  oo = d(() => {
    Ht = (t) =>
      (typeof ArrayBuffer == 'function' && t instanceof ArrayBuffer) ||
      Object.prototype.toString.call(t) === '[object ArrayBuffer]';
  });
var Hr,
  Wr,
  Wt = d(() => {
    oo();
    ((Hr = (t, e = 0, r = t.byteLength - e) => {
      if (!Ht(t))
        throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);
      return Buffer.from(t, e, r);
    }),
      (Wr = (t, e) => {
        if (typeof t != 'string')
          throw new TypeError(
            `The "input" argument must be of type string. Received type ${typeof t} (${t})`,
          );
        return e ? Buffer.from(t, e) : Buffer.from(t);
      }));
  });
var rg,
  ut,
  yc = d(() => {
    Wt();
    ((rg = /^[A-Za-z0-9+/]*={0,2}$/),
      (ut = (t) => {
        if ((t.length * 3) % 4 !== 0) throw new TypeError('Incorrect padding on base64 string.');
        if (!rg.exec(t)) throw new TypeError('Invalid base64 string.');
        let e = Wr(t, 'base64');
        return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      }));
  });
var Z,
  qr = d(() => {
    Wt();
    Z = (t) => {
      let e = Wr(t, 'utf8');
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
  });
var lt,
  Ec = d(() => {
    Wt();
    qr();
    lt = (t) => {
      let e;
      if (
        (typeof t == 'string' ? (e = Z(t)) : (e = t),
        typeof e != 'object' || typeof e.byteOffset != 'number' || typeof e.byteLength != 'number')
      )
        throw new Error('@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.');
      return Hr(e.buffer, e.byteOffset, e.byteLength).toString('base64');
    };
  });
function Sc(t, e, r, n) {
  return class jr extends Uint8Array {
    static fromString(o, i = 'utf-8') {
      if (typeof o == 'string') return i === 'base64' ? jr.mutate(n(o)) : jr.mutate(e(o));
      throw new Error(`Unsupported conversion from ${typeof o} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(o) {
      return (Object.setPrototypeOf(o, jr.prototype), o);
    }
    transformToString(o = 'utf-8') {
      return o === 'base64' ? r(this) : t(this);
    }
  };
}
var vc = d(() => {});
var ge,
  _c = d(() => {
    Wt();
    ge = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return Hr(t.buffer, t.byteOffset, t.byteLength).toString('utf8');
    };
  });
function Ac(t) {
  return typeof crypto < 'u' && typeof crypto.randomUUID == 'function'
    ? () => crypto.randomUUID()
    : () => {
        let e = new Uint8Array(16);
        return (
          t(e),
          (e[6] = (e[6] & 15) | 64),
          (e[8] = (e[8] & 63) | 128),
          q[e[0]] +
            q[e[1]] +
            q[e[2]] +
            q[e[3]] +
            '-' +
            q[e[4]] +
            q[e[5]] +
            '-' +
            q[e[6]] +
            q[e[7]] +
            '-' +
            q[e[8]] +
            q[e[9]] +
            '-' +
            q[e[10]] +
            q[e[11]] +
            q[e[12]] +
            q[e[13]] +
            q[e[14]] +
            q[e[15]]
        );
      };
}
var q,
  Rc = d(() => {
    q = Array.from({ length: 256 }, (t, e) => e.toString(16).padStart(2, '0'));
  });
var ze,
  wc = d(() => {
    (function (t) {
      ((t.HTTP = 'http'), (t.HTTPS = 'https'));
    })(ze || (ze = {}));
  });
var _e,
  xc = d(() => {
    (function (t) {
      ((t.MD5 = 'md5'), (t.CRC32 = 'crc32'), (t.CRC32C = 'crc32c'), (t.SHA1 = 'sha1'), (t.SHA256 = 'sha256'));
    })(_e || (_e = {}));
  });
var bc = d(() => {
  xc();
});
var le,
  Tc = d(() => {
    le = '__smithy_context';
  });
var Oe,
  Cc = d(() => {
    (function (t) {
      ((t.PROFILE = 'profile'), (t.SSO_SESSION = 'sso-session'), (t.SERVICES = 'services'));
    })(Oe || (Oe = {}));
  });
var Ae = d(() => {
  wc();
  bc();
  Tc();
  Cc();
});
var V,
  Ic = d(() => {
    Ae();
    V = (t) => t[le] || (t[le] = {});
  });
function v(t, e) {
  return Object.prototype.hasOwnProperty.call(t, e);
}
var io = d(() => {});
function ng(t) {
  return Object.keys(t).reduce((e, r) => {
    let n = t[r];
    return { ...e, [r]: Array.isArray(n) ? [...n] : n };
  }, {});
}
var b,
  Pc = d(() => {
    b = class t {
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
        return (r.query && (r.query = ng(r.query)), r);
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
var G,
  Oc = d(() => {
    G = class {
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
var sg,
  ye,
  Nc = d(() => {
    ((sg = new RegExp('^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$')),
      (ye = (t, e = !1) => {
        if (!e) return sg.test(t);
        let r = t.split('.');
        for (let n of r) if (!ye(n)) return !1;
        return !0;
      }));
  });
function ao(t) {
  return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t);
}
var Dc = d(() => {});
var z,
  kc = d(() => {
    z = (t) => {
      if (typeof t == 'function') return t;
      let e = Promise.resolve(t);
      return () => e;
    };
  });
function Lc(t) {
  let e = {};
  if (((t = t.replace(/^\?/, '')), t))
    for (let r of t.split('&')) {
      let [n, s = null] = r.split('=');
      ((n = decodeURIComponent(n)),
        s && (s = decodeURIComponent(s)),
        n in e ? (Array.isArray(e[n]) ? e[n].push(s) : (e[n] = [e[n], s])) : (e[n] = s));
    }
  return e;
}
var Mc = d(() => {});
var Ne,
  co = d(() => {
    Mc();
    Ne = (t) => {
      if (typeof t == 'string') return Ne(new URL(t));
      let { hostname: e, pathname: r, port: n, protocol: s, search: o } = t,
        i;
      return (
        o && (i = Lc(o)),
        { hostname: e, port: n ? parseInt(n) : void 0, protocol: s, path: r, query: i }
      );
    };
  });
var De,
  Uc = d(() => {
    io();
    co();
    De = (t) => {
      if (typeof t == 'object') {
        if ('url' in t) {
          let e = Ne(t.url);
          if (t.headers) {
            e.headers = {};
            for (let r in t.headers)
              v(t.headers, r) && (e.headers[r.toLowerCase()] = t.headers[r].join(', '));
          }
          return e;
        }
        return t;
      }
      return Ne(t);
    };
  });
var T = d(() => {
  Ic();
  io();
  Pc();
  Oc();
  Nc();
  Dc();
  kc();
  co();
  Uc();
});
var uo,
  og,
  $c,
  ig,
  Fc,
  Bc,
  Hc,
  ag,
  Wc,
  qc,
  cg,
  Vr,
  qt,
  jc,
  ug,
  lg,
  Vc = d(() => {
    ((uo = (t) => {
      if (t != null) {
        if (typeof t == 'string') {
          let e = parseFloat(t);
          if (!Number.isNaN(e))
            return (String(e) !== String(t) && lg.warn(ug(`Expected number but observed string: ${t}`)), e);
        }
        if (typeof t == 'number') return t;
        throw new TypeError(`Expected number, got ${typeof t}: ${t}`);
      }
    }),
      (og = Math.ceil(2 ** 127 * (2 - 2 ** -23))),
      ($c = (t) => {
        let e = uo(t);
        if (e !== void 0 && !Number.isNaN(e) && e !== 1 / 0 && e !== -1 / 0 && Math.abs(e) > og)
          throw new TypeError(`Expected 32-bit float, got ${t}`);
        return e;
      }),
      (ig = (t) => {
        if (t != null) {
          if (Number.isInteger(t) && !Number.isNaN(t)) return t;
          throw new TypeError(`Expected integer, got ${typeof t}: ${t}`);
        }
      }),
      (Fc = (t) => Hc(t, 16)),
      (Bc = (t) => Hc(t, 8)),
      (Hc = (t, e) => {
        let r = ig(t);
        if (r !== void 0 && ag(r, e) !== r) throw new TypeError(`Expected ${e}-bit integer, got ${t}`);
        return r;
      }),
      (ag = (t, e) => {
        switch (e) {
          case 32:
            return Int32Array.of(t)[0];
          case 16:
            return Int16Array.of(t)[0];
          case 8:
            return Int8Array.of(t)[0];
        }
      }),
      (Wc = (t) => uo(typeof t == 'string' ? Vr(t) : t)),
      (qc = (t) => $c(typeof t == 'string' ? Vr(t) : t)),
      (cg = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g),
      (Vr = (t) => {
        let e = t.match(cg);
        if (e === null || e[0].length !== t.length)
          throw new TypeError('Expected real number, got implicit NaN');
        return parseFloat(t);
      }),
      (qt = (t) => Fc(typeof t == 'string' ? Vr(t) : t)),
      (jc = (t) => Bc(typeof t == 'string' ? Vr(t) : t)),
      (ug = (t) =>
        String(new TypeError(t).stack || t)
          .split(
            `
`,
          )
          .slice(0, 5)
          .filter((e) => !e.includes('stackTraceWarning')).join(`
`)),
      (lg = { warn: console.warn }));
  });
function po(t) {
  let e = t.getUTCFullYear(),
    r = t.getUTCMonth(),
    n = t.getUTCDay(),
    s = t.getUTCDate(),
    o = t.getUTCHours(),
    i = t.getUTCMinutes(),
    a = t.getUTCSeconds(),
    c = s < 10 ? `0${s}` : `${s}`,
    u = o < 10 ? `0${o}` : `${o}`,
    l = i < 10 ? `0${i}` : `${i}`,
    f = a < 10 ? `0${a}` : `${a}`;
  return `${fg[n]}, ${c} ${fo[r]} ${e} ${u}:${l}:${f} GMT`;
}
var fg,
  fo,
  i_,
  pg,
  mo,
  dg,
  mg,
  hg,
  Vt,
  ho,
  Gr,
  gg,
  yg,
  Eg,
  lo,
  Sg,
  vg,
  _g,
  ke,
  Ag,
  Rg,
  jt,
  Gc = d(() => {
    Vc();
    ((fg = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']),
      (fo = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']));
    ((i_ = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/)),
      (pg = new RegExp(
        /^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/,
      )),
      (mo = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-3339 date-times must be expressed as strings');
        let e = pg.exec(t);
        if (!e) throw new TypeError('Invalid RFC-3339 date-time value');
        let [r, n, s, o, i, a, c, u, l] = e,
          f = qt(jt(n)),
          p = ke(s, 'month', 1, 12),
          m = ke(o, 'day', 1, 31),
          h = Gr(f, p, m, { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u });
        return (l.toUpperCase() != 'Z' && h.setTime(h.getTime() - Rg(l)), h);
      }),
      (dg = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (mg = new RegExp(
        /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (hg = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/,
      )),
      (Vt = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-7231 date-times must be expressed as strings');
        let e = dg.exec(t);
        if (e) {
          let [r, n, s, o, i, a, c, u] = e;
          return Gr(qt(jt(o)), lo(s), ke(n, 'day', 1, 31), {
            hours: i,
            minutes: a,
            seconds: c,
            fractionalMilliseconds: u,
          });
        }
        if (((e = mg.exec(t)), e)) {
          let [r, n, s, o, i, a, c, u] = e;
          return Eg(
            Gr(gg(o), lo(s), ke(n, 'day', 1, 31), {
              hours: i,
              minutes: a,
              seconds: c,
              fractionalMilliseconds: u,
            }),
          );
        }
        if (((e = hg.exec(t)), e)) {
          let [r, n, s, o, i, a, c, u] = e;
          return Gr(qt(jt(u)), lo(n), ke(s.trimLeft(), 'day', 1, 31), {
            hours: o,
            minutes: i,
            seconds: a,
            fractionalMilliseconds: c,
          });
        }
        throw new TypeError('Invalid RFC-7231 date-time value');
      }),
      (ho = (t) => {
        if (t == null) return;
        let e;
        if (typeof t == 'number') e = t;
        else if (typeof t == 'string') e = Wc(t);
        else if (typeof t == 'object' && t.tag === 1) e = t.value;
        else
          throw new TypeError(
            'Epoch timestamps must be expressed as floating point numbers or their string representation',
          );
        if (Number.isNaN(e) || e === 1 / 0 || e === -1 / 0)
          throw new TypeError('Epoch timestamps must be valid, non-Infinite, non-NaN numerics');
        return new Date(Math.round(e * 1e3));
      }),
      (Gr = (t, e, r, n) => {
        let s = e - 1;
        return (
          vg(t, s, r),
          new Date(
            Date.UTC(
              t,
              s,
              r,
              ke(n.hours, 'hour', 0, 23),
              ke(n.minutes, 'minute', 0, 59),
              ke(n.seconds, 'seconds', 0, 60),
              Ag(n.fractionalMilliseconds),
            ),
          )
        );
      }),
      (gg = (t) => {
        let e = new Date().getUTCFullYear(),
          r = Math.floor(e / 100) * 100 + qt(jt(t));
        return r < e ? r + 100 : r;
      }),
      (yg = 50 * 365 * 24 * 60 * 60 * 1e3),
      (Eg = (t) =>
        t.getTime() - new Date().getTime() > yg
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
      (lo = (t) => {
        let e = fo.indexOf(t);
        if (e < 0) throw new TypeError(`Invalid month: ${t}`);
        return e + 1;
      }),
      (Sg = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (vg = (t, e, r) => {
        let n = Sg[e];
        if ((e === 1 && _g(t) && (n = 29), r > n))
          throw new TypeError(`Invalid day for ${fo[e]} in ${t}: ${r}`);
      }),
      (_g = (t) => t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0)),
      (ke = (t, e, r, n) => {
        let s = jc(jt(t));
        if (s < r || s > n) throw new TypeError(`${e} must be between ${r} and ${n}, inclusive`);
        return s;
      }),
      (Ag = (t) => (t == null ? 0 : qc('0.' + t) * 1e3)),
      (Rg = (t) => {
        let e = t[0],
          r = 1;
        if (e == '+') r = 1;
        else if (e == '-') r = -1;
        else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);
        let n = Number(t.substring(1, 3)),
          s = Number(t.substring(4, 6));
        return r * (n * 60 + s) * 60 * 1e3;
      }),
      (jt = (t) => {
        let e = 0;
        for (; e < t.length - 1 && t.charAt(e) === '0';) e++;
        return e === 0 ? t : t.slice(e);
      }));
  });
var fe,
  zc = d(() => {
    fe = function (e) {
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
    fe.from = (t) =>
      t && typeof t == 'object' && (t instanceof fe || 'deserializeJSON' in t)
        ? t
        : typeof t == 'string' || Object.getPrototypeOf(t) === String.prototype
          ? fe(String(t))
          : fe(JSON.stringify(t));
    fe.fromObject = fe.from;
  });
var Kc,
  K,
  Yc = d(() => {
    ((Kc = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/),
      (K = class t {
        string;
        type;
        constructor(e, r) {
          if (((this.string = e), (this.type = r), !Kc.test(e)))
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
          return t.prototype.isPrototypeOf(e) || (r.type === 'bigDecimal' && Kc.test(r.string));
        }
      }));
  });
function Gt(t) {
  if (t.length % 2 !== 0) throw new Error('Hex encoded strings must have an even number length');
  let e = new Uint8Array(t.length / 2);
  for (let r = 0; r < t.length; r += 2) {
    let n = t.slice(r, r + 2).toLowerCase();
    if (n in go) e[r / 2] = go[n];
    else throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`);
  }
  return e;
}
function D(t) {
  let e = '';
  for (let r = 0; r < t.byteLength; r++) e += Xc[t[r]];
  return e;
}
var Xc,
  go,
  Jc = d(() => {
    ((Xc = {}), (go = {}));
    for (let t = 0; t < 256; t++) {
      let e = t.toString(16).toLowerCase();
      (e.length === 1 && (e = `0${e}`), (Xc[t] = e), (go[e] = t));
    }
  });
var ft,
  yo,
  Qc = d(() => {
    ((ft = require('node:fs')),
      (yo = (t) => {
        if (!t) return 0;
        if (typeof t == 'string') return Buffer.byteLength(t);
        if (typeof t.byteLength == 'number') return t.byteLength;
        if (typeof t.size == 'number') return t.size;
        if (typeof t.start == 'number' && typeof t.end == 'number') return t.end + 1 - t.start;
        if (t instanceof ft.ReadStream) {
          if (t.path != null) return (0, ft.lstatSync)(t.path).size;
          if (typeof t.fd == 'number') return (0, ft.fstatSync)(t.fd).size;
        }
        throw new Error(`Body Length computation failed for ${t}`);
      }));
  });
var ee,
  Zc = d(() => {
    qr();
    ee = (t) =>
      t instanceof Uint8Array
        ? t
        : typeof t == 'string'
          ? Z(t)
          : ArrayBuffer.isView(t)
            ? new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT)
            : new Uint8Array(t);
  });
function zr(t, e) {
  if (e === void 0) {
    e = 0;
    for (let s of t) e += s.byteLength;
  }
  let r = new Uint8Array(e),
    n = 0;
  for (let s of t) (r.set(s, n), (n += s.byteLength));
  return r;
}
var Eo = d(() => {});
var Ee,
  Kr = d(() => {
    Ee = class t extends Error {
      name = 'ProviderError';
      tryNextLink;
      constructor(e, r = !0) {
        let n,
          s = !0;
        (typeof r == 'boolean'
          ? ((n = void 0), (s = r))
          : r != null && typeof r == 'object' && ((n = r.logger), (s = r.tryNextLink ?? !0)),
          super(e),
          (this.tryNextLink = s),
          Object.setPrototypeOf(this, t.prototype),
          n?.debug?.(`@smithy/property-provider ${s ? '->' : '(!)'} ${e}`));
      }
      static from(e, r = !0) {
        return Object.assign(new this(e.message, r), e);
      }
    };
  });
var Re,
  Yr = d(() => {
    Kr();
    Re = class t extends Ee {
      name = 'CredentialsProviderError';
      constructor(e, r = !0) {
        (super(e, r), Object.setPrototypeOf(this, t.prototype));
      }
    };
  });
var eu,
  tu = d(() => {
    Kr();
    eu =
      (...t) =>
      async () => {
        if (t.length === 0) throw new Ee('No providers in chain');
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
var ru,
  nu = d(() => {
    ru = (t) => () => Promise.resolve(t);
  });
var Xr,
  So = d(() => {
    Xr = (t, e, r) => {
      let n,
        s,
        o,
        i = !1,
        a = async () => {
          s || (s = t());
          try {
            ((n = await s), (o = !0), (i = !1));
          } finally {
            s = void 0;
          }
          return n;
        };
      return e === void 0
        ? async (c) => ((!o || c?.forceRefresh) && (n = await a()), n)
        : async (c) => (
            (!o || c?.forceRefresh) && (n = await a()),
            i ? n : r && !r(n) ? ((i = !0), n) : (e(n) && (await a()), n)
          );
    };
  });
var te,
  Jr = d(() => {
    te = (t, e, r) => {
      if (e in t) {
        if (t[e] === 'true') return !0;
        if (t[e] === 'false') return !1;
        throw new Error(`Cannot load ${r} "${e}". Expected "true" or "false", got ${t[e]}.`);
      }
    };
  });
var Y,
  Qr = d(() => {
    (function (t) {
      ((t.ENV = 'env'), (t.CONFIG = 'shared config entry'));
    })(Y || (Y = {}));
  });
var su,
  ou,
  vo,
  wg,
  pt,
  Zr = d(() => {
    ((su = require('node:os')),
      (ou = require('node:path')),
      (vo = {}),
      (wg = () => (process && process.geteuid ? `${process.geteuid()}` : 'DEFAULT')),
      (pt = () => {
        let { HOME: t, USERPROFILE: e, HOMEPATH: r, HOMEDRIVE: n = `C:${ou.sep}` } = process.env;
        if (t) return t;
        if (e) return e;
        if (r) return `${n}${r}`;
        let s = wg();
        return (vo[s] || (vo[s] = (0, su.homedir)()), vo[s]);
      }));
  });
var xg,
  bg,
  iu,
  au = d(() => {
    ((xg = 'AWS_PROFILE'), (bg = 'default'), (iu = (t) => t.profile || process.env[xg] || bg));
  });
var cu,
  uu = d(() => {
    Ae();
    cu = (t) =>
      Object.entries(t)
        .filter(([e]) => {
          let r = e.indexOf('.');
          return r === -1 ? !1 : Object.values(Oe).includes(e.substring(0, r));
        })
        .reduce(
          (e, [r, n]) => {
            let s = r.indexOf('.'),
              o = r.substring(0, s) === Oe.PROFILE ? r.substring(s + 1) : r;
            return ((e[o] = n), e);
          },
          { ...(t.default && { default: t.default }) },
        );
  });
var lu,
  Tg,
  fu,
  pu = d(() => {
    lu = require('node:path');
    Zr();
    ((Tg = 'AWS_CONFIG_FILE'), (fu = () => process.env[Tg] || (0, lu.join)(pt(), '.aws', 'config')));
  });
var du,
  Cg,
  mu,
  hu = d(() => {
    du = require('node:path');
    Zr();
    ((Cg = 'AWS_SHARED_CREDENTIALS_FILE'),
      (mu = () => process.env[Cg] || (0, du.join)(pt(), '.aws', 'credentials')));
  });
var Ig,
  Pg,
  _o,
  gu = d(() => {
    Ae();
    ((Ig = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/),
      (Pg = ['__proto__', 'profile __proto__']),
      (_o = (t) => {
        let e = {},
          r,
          n;
        for (let s of t.split(/\r?\n/)) {
          let o = s.split(/(^|\s)[;#]/)[0].trim();
          if (o[0] === '[' && o[o.length - 1] === ']') {
            ((r = void 0), (n = void 0));
            let a = o.substring(1, o.length - 1),
              c = Ig.exec(a);
            if (c) {
              let [, u, , l] = c;
              Object.values(Oe).includes(u) && (r = [u, l].join('.'));
            } else r = a;
            if (Pg.includes(a)) throw new Error(`Found invalid profile name "${a}"`);
          } else if (r) {
            let a = o.indexOf('=');
            if (![0, -1].includes(a)) {
              let [c, u] = [o.substring(0, a).trim(), o.substring(a + 1).trim()];
              if (u === '') n = c;
              else {
                (n && s.trimStart() === s && (n = void 0), (e[r] = e[r] || {}));
                let l = n ? [n, c].join('.') : c;
                e[r][l] = u;
              }
            }
          }
        }
        return e;
      }));
  });
var Eu,
  Ao,
  yu,
  Ro,
  Su = d(() => {
    ((Eu = require('node:fs/promises')),
      (Ao = {}),
      (yu = {}),
      (Ro = (t, e) =>
        yu[t] !== void 0
          ? yu[t]
          : ((!Ao[t] || e?.ignoreCache) && (Ao[t] = (0, Eu.readFile)(t, 'utf8')), Ao[t])));
  });
var wo,
  vu,
  _u,
  Au = d(() => {
    wo = require('node:path');
    uu();
    pu();
    hu();
    Zr();
    gu();
    Su();
    ((vu = () => ({})),
      (_u = async (t = {}) => {
        let { filepath: e = mu(), configFilepath: r = fu() } = t,
          n = pt(),
          s = '~/',
          o = e;
        e.startsWith(s) && (o = (0, wo.join)(n, e.slice(2)));
        let i = r;
        r.startsWith(s) && (i = (0, wo.join)(n, r.slice(2)));
        let a = await Promise.all([
          Ro(i, { ignoreCache: t.ignoreCache }).then(_o).then(cu).catch(vu),
          Ro(o, { ignoreCache: t.ignoreCache }).then(_o).catch(vu),
        ]);
        return { configFile: a[0], credentialsFile: a[1] };
      }));
  });
function en(t) {
  try {
    let e = new Set(Array.from(t.match(/([A-Z_]){3,}/g) ?? []));
    return (e.delete('CONFIG'), e.delete('CONFIG_PREFIX_SEPARATOR'), e.delete('ENV'), [...e].join(', '));
  } catch {
    return t;
  }
}
var xo = d(() => {});
var Ru,
  wu = d(() => {
    Yr();
    xo();
    Ru = (t, e) => async () => {
      try {
        let r = t(process.env, e);
        if (r === void 0) throw new Error();
        return r;
      } catch (r) {
        throw new Re(r.message || `Not found in ENV: ${en(t.toString())}`, { logger: e?.logger });
      }
    };
  });
var xu,
  bu = d(() => {
    Yr();
    au();
    Au();
    xo();
    xu =
      (t, { preferredFile: e = 'config', ...r } = {}) =>
      async () => {
        let n = iu(r),
          { configFile: s, credentialsFile: o } = await _u(r),
          i = o[n] || {},
          a = s[n] || {},
          c = e === 'config' ? { ...i, ...a } : { ...a, ...i };
        try {
          let l = t(c, e === 'config' ? s : o);
          if (l === void 0) throw new Error();
          return l;
        } catch (u) {
          throw new Re(u.message || `Not found in config files w/ profile [${n}]: ${en(t.toString())}`, {
            logger: r.logger,
          });
        }
      };
  });
var Og,
  Tu,
  Cu = d(() => {
    nu();
    ((Og = (t) => typeof t == 'function'), (Tu = (t) => (Og(t) ? async () => await t() : ru(t))));
  });
var M,
  bo = d(() => {
    tu();
    So();
    wu();
    bu();
    Cu();
    M = ({ environmentVariableSelector: t, configFileSelector: e, default: r }, n = {}) => {
      let { signingName: s, logger: o } = n;
      return Xr(eu(Ru(t, { signingName: s, logger: o }), xu(e, n), Tu(r)));
    };
  });
var Iu,
  Pu,
  To,
  Ou = d(() => {
    Jr();
    Qr();
    ((Iu = 'AWS_USE_DUALSTACK_ENDPOINT'),
      (Pu = 'use_dualstack_endpoint'),
      (To = {
        environmentVariableSelector: (t) => te(t, Iu, Y.ENV),
        configFileSelector: (t) => te(t, Pu, Y.CONFIG),
        default: !1,
      }));
  });
var Nu,
  Du,
  Co,
  ku = d(() => {
    Jr();
    Qr();
    ((Nu = 'AWS_USE_FIPS_ENDPOINT'),
      (Du = 'use_fips_endpoint'),
      (Co = {
        environmentVariableSelector: (t) => te(t, Nu, Y.ENV),
        configFileSelector: (t) => te(t, Du, Y.CONFIG),
        default: !1,
      }));
  });
var Ke,
  Le,
  dt,
  Lu,
  Mu,
  Io = d(() => {
    ((Ke = (t, e) => {
      let r = [];
      if ((t && r.push(t), e)) for (let n of e) r.push(n);
      return r;
    }),
      (Le = (t, e) => `${t || 'anonymous'}${e && e.length > 0 ? ` (a.k.a. ${e.join(',')})` : ''}`),
      (dt = () => {
        let t = [],
          e = [],
          r = !1,
          n = new Set(),
          s = (f) =>
            f.sort(
              (p, m) => Lu[m.step] - Lu[p.step] || Mu[m.priority || 'normal'] - Mu[p.priority || 'normal'],
            ),
          o = (f) => {
            let p = !1,
              m = (h) => {
                let y = Ke(h.name, h.aliases);
                if (y.includes(f)) {
                  p = !0;
                  for (let g of y) n.delete(g);
                  return !1;
                }
                return !0;
              };
            return ((t = t.filter(m)), (e = e.filter(m)), p);
          },
          i = (f) => {
            let p = !1,
              m = (h) => {
                if (h.middleware === f) {
                  p = !0;
                  for (let y of Ke(h.name, h.aliases)) n.delete(y);
                  return !1;
                }
                return !0;
              };
            return ((t = t.filter(m)), (e = e.filter(m)), p);
          },
          a = (f) => (
            t.forEach((p) => {
              f.add(p.middleware, { ...p });
            }),
            e.forEach((p) => {
              f.addRelativeTo(p.middleware, { ...p });
            }),
            f.identifyOnResolve?.(l.identifyOnResolve()),
            f
          ),
          c = (f) => {
            let p = [];
            return (
              f.before.forEach((m) => {
                m.before.length === 0 && m.after.length === 0 ? p.push(m) : p.push(...c(m));
              }),
              p.push(f),
              f.after.reverse().forEach((m) => {
                m.before.length === 0 && m.after.length === 0 ? p.push(m) : p.push(...c(m));
              }),
              p
            );
          },
          u = (f = !1) => {
            let p = [],
              m = [],
              h = {};
            return (
              t.forEach((g) => {
                let E = { ...g, before: [], after: [] };
                for (let S of Ke(E.name, E.aliases)) h[S] = E;
                p.push(E);
              }),
              e.forEach((g) => {
                let E = { ...g, before: [], after: [] };
                for (let S of Ke(E.name, E.aliases)) h[S] = E;
                m.push(E);
              }),
              m.forEach((g) => {
                if (g.toMiddleware) {
                  let E = h[g.toMiddleware];
                  if (E === void 0) {
                    if (f) return;
                    throw new Error(
                      `${g.toMiddleware} is not found when adding ${Le(g.name, g.aliases)} middleware ${g.relation} ${g.toMiddleware}`,
                    );
                  }
                  (g.relation === 'after' && E.after.push(g), g.relation === 'before' && E.before.push(g));
                }
              }),
              s(p)
                .map(c)
                .reduce((g, E) => (g.push(...E), g), [])
            );
          },
          l = {
            add: (f, p = {}) => {
              let { name: m, override: h, aliases: y } = p,
                g = { step: 'initialize', priority: 'normal', middleware: f, ...p },
                E = Ke(m, y);
              if (E.length > 0) {
                if (E.some((S) => n.has(S))) {
                  if (!h) throw new Error(`Duplicate middleware name '${Le(m, y)}'`);
                  for (let S of E) {
                    let _ = t.findIndex((I) => I.name === S || I.aliases?.some((W) => W === S));
                    if (_ === -1) continue;
                    let A = t[_];
                    if (A.step !== g.step || g.priority !== A.priority)
                      throw new Error(
                        `"${Le(A.name, A.aliases)}" middleware with ${A.priority} priority in ${A.step} step cannot be overridden by "${Le(m, y)}" middleware with ${g.priority} priority in ${g.step} step.`,
                      );
                    t.splice(_, 1);
                  }
                }
                for (let S of E) n.add(S);
              }
              t.push(g);
            },
            addRelativeTo: (f, p) => {
              let { name: m, override: h, aliases: y } = p,
                g = { middleware: f, ...p },
                E = Ke(m, y);
              if (E.length > 0) {
                if (E.some((S) => n.has(S))) {
                  if (!h) throw new Error(`Duplicate middleware name '${Le(m, y)}'`);
                  for (let S of E) {
                    let _ = e.findIndex((I) => I.name === S || I.aliases?.some((W) => W === S));
                    if (_ === -1) continue;
                    let A = e[_];
                    if (A.toMiddleware !== g.toMiddleware || A.relation !== g.relation)
                      throw new Error(
                        `"${Le(A.name, A.aliases)}" middleware ${A.relation} "${A.toMiddleware}" middleware cannot be overridden by "${Le(m, y)}" middleware ${g.relation} "${g.toMiddleware}" middleware.`,
                      );
                    e.splice(_, 1);
                  }
                }
                for (let S of E) n.add(S);
              }
              e.push(g);
            },
            clone: () => a(dt()),
            use: (f) => {
              f.applyToStack(l);
            },
            remove: (f) => (typeof f == 'string' ? o(f) : i(f)),
            removeByTag: (f) => {
              let p = !1,
                m = (h) => {
                  let { tags: y, name: g, aliases: E } = h;
                  if (y && y.includes(f)) {
                    let S = Ke(g, E);
                    for (let _ of S) n.delete(_);
                    return ((p = !0), !1);
                  }
                  return !0;
                };
              return ((t = t.filter(m)), (e = e.filter(m)), p);
            },
            concat: (f) => {
              let p = a(dt());
              return (
                p.use(f),
                p.identifyOnResolve(r || p.identifyOnResolve() || (f.identifyOnResolve?.() ?? !1)),
                p
              );
            },
            applyToStack: a,
            identify: () =>
              u(!0).map((f) => {
                let p = f.step ?? f.relation + ' ' + f.toMiddleware;
                return Le(f.name, f.aliases) + ' - ' + p;
              }),
            identifyOnResolve(f) {
              return (typeof f == 'boolean' && (r = f), r);
            },
            resolve: (f, p) => {
              for (let m of u()
                .map((h) => h.middleware)
                .reverse())
                f = m(f, p);
              return (r && console.log(l.identify()), f);
            },
          };
        return l;
      }),
      (Lu = { initialize: 5, serialize: 4, build: 3, finalizeRequest: 2, deserialize: 1 }),
      (Mu = { high: 3, normal: 2, low: 1 }));
  });
var Kt,
  Uu = d(() => {
    Io();
    Kt = class {
      config;
      middlewareStack = dt();
      initConfig;
      handlers;
      constructor(e) {
        this.config = e;
        let { protocol: r, protocolSettings: n } = e;
        n && typeof r == 'function' && (e.protocol = new r(n));
      }
      send(e, r, n) {
        let s = typeof r != 'function' ? r : void 0,
          o = typeof r == 'function' ? r : n,
          i = s === void 0 && this.config.cacheMiddleware === !0,
          a;
        if (i) {
          this.handlers || (this.handlers = new WeakMap());
          let c = this.handlers;
          c.has(e.constructor)
            ? (a = c.get(e.constructor))
            : ((a = e.resolveMiddleware(this.middlewareStack, this.config, s)), c.set(e.constructor, a));
        } else (delete this.handlers, (a = e.resolveMiddleware(this.middlewareStack, this.config, s)));
        if (o)
          a(e)
            .then(
              (c) => o(null, c.output),
              (c) => o(c),
            )
            .catch(() => {});
        else return a(e).then((c) => c.output);
      }
      destroy() {
        (this.config?.requestHandler?.destroy?.(), delete this.handlers);
      }
    };
  });
var Ye,
  Po = d(() => {
    Ye = (t) => (typeof t == 'function' ? t() : t);
  });
var tn,
  Oo = d(() => {
    tn = (t, e, r, n, s) => ({ name: e, namespace: t, traits: r, input: n, output: s });
  });
var $u,
  No,
  Fu = d(() => {
    T();
    Oo();
    (($u = (t) => (e, r) => async (n) => {
      let { response: s } = await e(n),
        { operationSchema: o } = V(r),
        [, i, a, c, u, l] = o ?? [];
      try {
        let f = await t.protocol.deserializeResponse(tn(i, a, c, u, l), { ...t, ...r }, s);
        return { response: s, output: f };
      } catch (f) {
        if (
          (Object.defineProperty(f, '$response', {
            value: s,
            enumerable: !1,
            writable: !1,
            configurable: !1,
          }),
          !('$metadata' in f))
        ) {
          let p =
            'Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.';
          try {
            f.message +=
              `
  ` + p;
          } catch {
            !r.logger || r.logger?.constructor?.name === 'NoOpLogger' ? console.warn(p) : r.logger?.warn?.(p);
          }
          typeof f.$responseBodyText < 'u' && f.$response && (f.$response.body = f.$responseBodyText);
          try {
            if (G.isInstance(s)) {
              let { headers: m = {}, statusCode: h } = s,
                y = Object.entries(m);
              f.$metadata = {
                httpStatusCode: h,
                requestId: No(/^x-[\w-]+-request-?id$/, y),
                extendedRequestId: No(/^x-[\w-]+-id-2$/, y),
                cfId: No(/^x-[\w-]+-cf-id$/, y),
              };
            }
          } catch {}
        }
        throw f;
      }
    }),
      (No = (t, e) => (e.find(([r]) => r.match(t)) || [void 0, void 0])[1]));
  });
var Bu,
  Hu = d(() => {
    T();
    Oo();
    Bu = (t) => (e, r) => async (n) => {
      let { operationSchema: s } = V(r),
        [, o, i, a, c, u] = s ?? [],
        l = r.endpointV2 ? async () => De(r.endpointV2) : t.endpoint,
        f = await t.protocol.serializeRequest(tn(o, i, a, c, u), n.input, { ...t, ...r, endpoint: l });
      return e({ ...n, request: f });
    };
  });
function Do(t) {
  return {
    applyToStack: (e) => {
      (e.add(Bu(t), qu), e.add($u(t), Wu), t.protocol.setSerdeContext(t));
    },
  };
}
var Wu,
  qu,
  ju = d(() => {
    Fu();
    Hu();
    ((Wu = { name: 'deserializerMiddleware', step: 'deserialize', tags: ['DESERIALIZER'], override: !0 }),
      (qu = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }));
  });
function Me(t) {
  if (typeof t == 'object') return t;
  if (((t = t | 0), rn[t])) return rn[t];
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
  return (rn[t] = e);
}
var rn,
  ko = d(() => {
    rn = [];
  });
function Xt(t, e) {
  if (t instanceof x) return Object.assign(t, { memberName: e, _isMemberSchema: !0 });
  let r = x;
  return new r(t, e);
}
var Yt,
  nn,
  sn,
  x,
  Lo,
  Vu,
  Gu = d(() => {
    Po();
    ko();
    ((Yt = { it: Symbol.for('@smithy/nor-struct-it'), ns: Symbol.for('@smithy/ns') }),
      (nn = []),
      (sn = {}),
      (x = class t {
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
            s = e,
            o = e;
          for (this._isMemberSchema = !1; Lo(s);)
            (n.push(s[1]), (s = s[0]), (o = Ye(s)), (this._isMemberSchema = !0));
          if (n.length > 0) {
            this.memberTraits = {};
            for (let i = n.length - 1; i >= 0; --i) {
              let a = n[i];
              Object.assign(this.memberTraits, Me(a));
            }
          } else this.memberTraits = 0;
          if (o instanceof t) {
            let i = this.memberTraits;
            (Object.assign(this, o),
              (this.memberTraits = Object.assign({}, i, o.getMemberTraits(), this.getMemberTraits())),
              (this.normalizedTraits = void 0),
              (this.memberName = r ?? o.memberName));
            return;
          }
          if (
            ((this.schema = Ye(o)),
            Vu(this.schema)
              ? ((this.name = `${this.schema[1]}#${this.schema[2]}`), (this.traits = this.schema[3]))
              : ((this.name = this.memberName ?? String(o)), (this.traits = 0)),
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
            if (nn[e]) return nn[e];
          } else if (typeof e == 'string') {
            if (sn[e]) return sn[e];
          } else if (r && e[Yt.ns]) return e[Yt.ns];
          let n = Ye(e);
          if (n instanceof t) return n;
          if (Lo(n)) {
            let [o, i] = n;
            if (o instanceof t) return (Object.assign(o.getMergedTraits(), Me(i)), o);
            throw new Error(
              `@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`,
            );
          }
          let s = new t(n);
          return r
            ? (e[Yt.ns] = s)
            : typeof n == 'string'
              ? (sn[n] = s)
              : typeof n == 'number'
                ? (nn[n] = s)
                : s;
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
          return Me(this.memberTraits);
        }
        getOwnTraits() {
          return Me(this.traits);
        }
        getKeySchema() {
          let [e, r] = [this.isDocumentSchema(), this.isMapSchema()];
          if (!e && !r)
            throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
          let n = this.getSchema(),
            s = e ? 15 : (n[4] ?? 0);
          return Xt([s, 0], 'key');
        }
        getValueSchema() {
          let e = this.getSchema(),
            [r, n, s] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()],
            o =
              typeof e == 'number'
                ? 63 & e
                : e && typeof e == 'object' && (n || s)
                  ? e[3 + e[0]]
                  : r
                    ? 15
                    : void 0;
          if (o != null) return Xt([o, 0], n ? 'value' : 'member');
          throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
        }
        getMemberSchema(e) {
          let r = this.getSchema();
          if (this.isStructSchema() && r[4].includes(e)) {
            let n = r[4].indexOf(e),
              s = r[5][n];
            return Xt(Lo(s) ? s : [s, 0], e);
          }
          if (this.isDocumentSchema()) return Xt([15, 0], e);
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
            n = e[Yt.it];
          if (n && r === n.length) {
            yield* n;
            return;
          }
          n = Array(r);
          for (let s = 0; s < r; ++s) {
            let o = e[4][s],
              i = Xt([e[5][s], 0], o);
            yield (n[s] = [o, i]);
          }
          e[Yt.it] = n;
        }
      }));
    ((Lo = (t) => Array.isArray(t) && t.length === 2), (Vu = (t) => Array.isArray(t) && t.length >= 5));
  });
var re,
  zu = d(() => {
    re = class t {
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
        for (let [s, o] of e.schemas) r.has(s) || r.set(s, o);
        for (let [s, o] of e.exceptions) n.has(s) || n.set(s, o);
      }
      register(e, r) {
        let n = this.normalizeShapeId(e);
        for (let s of [this, t.for(n.split('#')[0])]) s.schemas.has(n) || s.schemas.set(n, r);
      }
      getSchema(e) {
        let r = this.normalizeShapeId(e);
        if (!this.schemas.has(r)) {
          if (!e.includes('#')) {
            let n = '#' + e,
              s = [];
            for (let [o, i] of this.schemas.entries()) o.endsWith(n) && s.push(i);
            if (s.length === 1) return s[0];
          }
          throw new Error(`@smithy/core/schema - schema not found for ${r}`);
        }
        return this.schemas.get(r);
      }
      registerError(e, r) {
        let n = e,
          s = n[1],
          o = s + '#' + n[2];
        r.hasOwnProperty?.('shapeId') || (r.shapeId = o);
        for (let i of [this, t.for(s)])
          !i.schemas.has(o) && !i.exceptions.has(n) && (i.schemas.set(o, n), i.exceptions.set(n, r));
      }
      getErrorCtor(e) {
        let r = e;
        return this.exceptions.has(r) ? this.exceptions.get(r) : t.for(r[1]).exceptions.get(r);
      }
      getBaseException() {
        for (let e of this.exceptions.keys())
          if (Array.isArray(e)) {
            let [, r, n] = e,
              s = r + '#' + n;
            if (s.startsWith('smithy.ts.sdk.synthetic.') && s.endsWith('ServiceException')) return e;
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
var X = d(() => {
  Po();
  ju();
  Gu();
  ko();
  zu();
});
function mt(t, e) {
  if (e == null) return e;
  let r = x.of(t);
  if (r.getMergedTraits().sensitive) return Mo;
  if (r.isListSchema()) {
    let n = r.getValueSchema();
    if (n.getMergedTraits().sensitive) return Mo;
    if (Array.isArray(e)) return e.map((s) => mt(n, s));
  } else if (r.isMapSchema()) {
    let n = r.getValueSchema();
    if (r.getKeySchema().getMergedTraits().sensitive || n.getMergedTraits().sensitive) return Mo;
    if (typeof e == 'object') return Object.fromEntries(Object.entries(e).map(([s, o]) => [s, mt(n, o)]));
  } else if (r.isStructSchema() && typeof e == 'object') {
    let n = e,
      s = {};
    for (let [o, i] of r.structIterator()) n[o] != null && (s[o] = mt(i, n[o]));
    return s;
  }
  return e;
}
var Mo,
  Ku = d(() => {
    X();
    Mo = '***SensitiveInformation***';
  });
var Yu,
  Jt,
  Uo,
  Xu = d(() => {
    Ae();
    Io();
    Ku();
    X();
    ((Yu = Symbol.for('@smithy/op-event-stream')),
      (Jt = class {
        middlewareStack = dt();
        schema;
        static classBuilder() {
          return new Uo();
        }
        resolveMiddlewareWithContext(
          e,
          r,
          n,
          {
            middlewareFn: s,
            clientName: o,
            commandName: i,
            inputFilterSensitiveLog: a,
            outputFilterSensitiveLog: c,
            smithyContext: u,
            additionalContext: l,
            CommandCtor: f,
          },
        ) {
          for (let I of s.bind(this)(f, e, r, n)) this.middlewareStack.use(I);
          let p = e.concat(this.middlewareStack),
            { logger: m } = r,
            h = l[le],
            y = {
              logger: m,
              clientName: o,
              commandName: i,
              inputFilterSensitiveLog: a,
              outputFilterSensitiveLog: c,
              ...l,
              [le]: {
                ...h,
                commandInstance: this,
                ...u,
                ...(n?.metricsRecorder === void 0 ? {} : { metricsRecorder: n.metricsRecorder }),
                ...(n?.abortSignal === void 0 ? {} : { abortSignal: n.abortSignal }),
              },
            },
            { requestHandler: g } = r,
            E = n ?? {};
          E.metricsRecorder && ((E = { ...E }), delete E.metricsRecorder);
          let S,
            _ = this.schema,
            A = _?.[Yu];
          if (A !== void 0) S = A;
          else if (_ && Array.isArray(_) && _[0] === 9) {
            let [, , , , I, W] = _;
            S = _[Yu] = !!(x.of(I).getEventStreamMember() || x.of(W).getEventStreamMember());
          }
          return (S && (E = { isEventStream: S, ...E }), p.resolve((I) => g.handle(I.request, E), y));
        }
      }),
      (Uo = class {
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
          return (r = class extends Jt {
            input;
            static getEndpointParameterInstructions() {
              return e._ep;
            }
            constructor(...[n]) {
              (super(), (this.input = n ?? {}), e._init(this), (this.schema = e._operationSchema));
            }
            resolveMiddleware(n, s, o) {
              let i = e._operationSchema,
                a = i?.[4] ?? i?.input,
                c = i?.[5] ?? i?.output;
              return this.resolveMiddlewareWithContext(n, s, o, {
                CommandCtor: r,
                middlewareFn: e._middlewareFn,
                clientName: e._clientName,
                commandName: e._commandName,
                inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (i ? mt.bind(null, a) : (u) => u),
                outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (i ? mt.bind(null, c) : (u) => u),
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
var Qt,
  on,
  Ju = d(() => {
    ((Qt = class t extends Error {
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
            s = !1;
          if (n) {
            let i = Object.getPrototypeOf(r);
            for (; i && i !== Object.prototype;) {
              let a = i.constructor,
                c = a !== t && Object.prototype.hasOwnProperty.call(a, 'shapeId') ? a?.shapeId : void 0;
              if (c && ((s = !0), c === n)) return !0;
              i = Object.getPrototypeOf(i);
            }
          }
          if (n && s) return !1;
          let o = this.name;
          if (o && o.length >= 6) {
            if (r.name === o) return !0;
            let i = Object.getPrototypeOf(r);
            for (; i && i !== Object.prototype;) {
              let a = i.constructor?.name;
              if (a && a !== 'Error' && a === o) return !0;
              i = Object.getPrototypeOf(i);
            }
          }
        }
        return !1;
      }
    }),
      (on = (t, e = {}) => {
        Object.entries(e)
          .filter(([, n]) => n !== void 0)
          .forEach(([n, s]) => {
            (t[n] == null || t[n] === '') && (t[n] = s);
          });
        let r = t.message || t.Message || 'UnknownError';
        return ((t.message = r), delete t.Message, t);
      }));
  });
var $o,
  Qu = d(() => {
    $o = (t) => {
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
var Zu,
  Fo,
  el = d(() => {
    ((Zu = !1),
      (Fo = (t) => {
        t && !Zu && parseInt(t.substring(1, t.indexOf('.'))) < 16 && (Zu = !0);
      }));
  });
var tl,
  rl,
  nl,
  sl = d(() => {
    T();
    Ae();
    ((tl = Object.values(_e)),
      (rl = (t) => {
        let e = [];
        for (let r in _e) {
          if (!v(_e, r)) continue;
          let n = _e[r];
          t[n] !== void 0 && e.push({ algorithmId: () => n, checksumConstructor: () => t[n] });
        }
        for (let [r, n] of Object.entries(t.checksumAlgorithms ?? {}))
          e.push({ algorithmId: () => r, checksumConstructor: () => n });
        return {
          addChecksumAlgorithm(r) {
            t.checksumAlgorithms = t.checksumAlgorithms ?? {};
            let n = r.algorithmId(),
              s = r.checksumConstructor();
            (tl.includes(n) ? (t.checksumAlgorithms[n.toUpperCase()] = s) : (t.checksumAlgorithms[n] = s),
              e.push(r));
          },
          checksumAlgorithms() {
            return e;
          },
        };
      }),
      (nl = (t) => {
        let e = {};
        return (
          t.checksumAlgorithms().forEach((r) => {
            let n = r.algorithmId();
            tl.includes(n) && (e[n] = r.checksumConstructor());
          }),
          e
        );
      }));
  });
var ol,
  il,
  al = d(() => {
    ((ol = (t) => ({
      setRetryStrategy(e) {
        t.retryStrategy = e;
      },
      retryStrategy() {
        return t.retryStrategy;
      },
    })),
      (il = (t) => {
        let e = {};
        return ((e.retryStrategy = t.retryStrategy()), e);
      }));
  });
var Bo,
  Ho,
  cl = d(() => {
    sl();
    al();
    ((Bo = (t) => Object.assign(rl(t), ol(t))), (Ho = (t) => Object.assign(nl(t), il(t))));
  });
var Xe,
  ul = d(() => {
    Xe = class {
      trace() {}
      debug() {}
      info() {}
      warn() {}
      error() {}
    };
  });
function Wo(t, e, r, n) {
  return function (o, i, a, c, u = {}) {
    let l = Object.assign({}, t, o);
    return Jt.classBuilder()
      .ep(l)
      .m(function (f, p, m, h) {
        let y = i.call(this, f, p, m, h);
        return (y.unshift(n(m, f.getEndpointParameterInstructions())), y);
      })
      .s(e, a, u)
      .n(r, a.charAt(0).toUpperCase() + a.slice(1) + 'Command')
      .sc(c)
      .build();
  };
}
var ll = d(() => {
  Xu();
});
var ae = d(() => {
  T();
  T();
  Uu();
  Qu();
  el();
  Ju();
  cl();
  ul();
  ll();
});
var fl,
  qo,
  jo,
  pl,
  dl,
  ml,
  hl,
  gl,
  yl,
  Vo = d(() => {
    ((fl = 'AWS_EXECUTION_ENV'),
      (qo = 'AWS_REGION'),
      (jo = 'AWS_DEFAULT_REGION'),
      (pl = 'AWS_EC2_METADATA_DISABLED'),
      (dl = ['in-region', 'cross-region', 'mobile', 'standard', 'legacy']),
      (ml = '/latest/meta-data/placement/region'),
      (hl = '/latest/api/token'),
      (gl = 'x-aws-ec2-metadata-token'),
      (yl = 'x-aws-ec2-metadata-token-ttl-seconds'));
  });
var El,
  Ng,
  _l,
  an,
  Sl,
  Dg,
  vl,
  Go = d(() => {
    Vo();
    ((El = 1e3),
      (Ng = 6e4),
      (_l = 0),
      (an = async () => {
        if (!process.env[pl] && !(Date.now() < _l))
          try {
            let t = Dg(),
              e = (await vl({ ...t, path: hl, method: 'PUT', headers: { [yl]: '21600' } })).toString();
            return (
              (await vl({ ...t, path: ml, method: 'GET', headers: { [gl]: e } })).toString().trim() || Sl()
            );
          } catch {
            return Sl();
          }
      }),
      (Sl = () => {
        _l = Date.now() + Ng;
      }),
      (Dg = () => {
        let t = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
        if (t) {
          let e = new URL(t);
          return { hostname: e.hostname.replace(/^\[(.+)]$/, '$1'), port: e.port ? Number(e.port) : void 0 };
        }
        return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === 'IPv6'
          ? { hostname: 'fd00:ec2::254' }
          : { hostname: '169.254.169.254' };
      }),
      (vl = async (t) => {
        let { request: e } = await import('node:http');
        return new Promise((r, n) => {
          let s = e({
            hostname: t.hostname,
            port: t.port,
            path: t.path,
            method: t.method,
            headers: t.headers,
            timeout: El,
            signal: AbortSignal.timeout(El),
          });
          (s.on('error', (o) => {
            (n(o), s.destroy());
          }),
            s.on('timeout', () => {
              (n(new Error('TimeoutError from instance metadata service')), s.destroy());
            }),
            s.on('response', (o) => {
              let { statusCode: i = 400 } = o;
              if (i < 200 || i >= 300) {
                (n(
                  Object.assign(new Error('Error response received from instance metadata service'), {
                    statusCode: i,
                  }),
                ),
                  s.destroy());
                return;
              }
              let a = [];
              (o.on('data', (c) => a.push(c)),
                o.on('end', () => {
                  (r(Buffer.concat(a)), s.destroy());
                }));
            }),
            s.end());
        });
      }));
  });
var Al,
  Rl,
  Zt,
  zo,
  Ko = d(() => {
    Go();
    ((Al = 'AWS_REGION'),
      (Rl = 'region'),
      (Zt = {
        environmentVariableSelector: (t) => t[Al],
        configFileSelector: (t) => t[Rl],
        default: async () => {
          let t = await an();
          if (t) return t;
          throw new Error('Region is missing');
        },
      }),
      (zo = { preferredFile: 'credentials' }));
  });
var wl,
  xl,
  bl = d(() => {
    T();
    ((wl = new Set()),
      (xl = (t, e = ye) => {
        if (!wl.has(t) && !e(t))
          if (t === '*')
            console.warn(
              '@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.',
            );
          else throw new Error(`Region not accepted: region="${t}" is not a valid hostname component.`);
        else wl.add(t);
      }));
  });
var cn,
  Yo = d(() => {
    cn = (t) => typeof t == 'string' && (t.startsWith('fips-') || t.endsWith('-fips'));
  });
var Tl,
  Cl = d(() => {
    Yo();
    Tl = (t) =>
      cn(t)
        ? ['fips-aws-global', 'aws-fips'].includes(t)
          ? 'us-east-1'
          : t.replace(/fips-(dkr-|prod-)?|-fips/, '')
        : t;
  });
var Xo,
  Il = d(() => {
    bl();
    Cl();
    Yo();
    Xo = (t) => {
      let { region: e, useFipsEndpoint: r } = t;
      if (!e) throw new Error('Region is missing');
      return Object.assign(t, {
        region: async () => {
          let n = typeof e == 'function' ? await e() : e,
            s = Tl(n);
          return (xl(s), s);
        },
        useFipsEndpoint: async () => {
          let n = typeof e == 'string' ? e : await e();
          return cn(n) ? !0 : typeof r != 'function' ? Promise.resolve(!!r) : r();
        },
      });
    };
  });
var kg,
  Lg,
  Pl,
  Ol = d(() => {
    ((kg = 'AWS_DEFAULTS_MODE'),
      (Lg = 'defaults_mode'),
      (Pl = {
        environmentVariableSelector: (t) => t[kg],
        configFileSelector: (t) => t[Lg],
        default: 'legacy',
      }));
  });
var Jo,
  Mg,
  Ug,
  Nl = d(() => {
    Ko();
    Go();
    bo();
    So();
    Vo();
    Ol();
    ((Jo = ({ region: t = M(Zt), defaultsMode: e = M(Pl) } = {}) =>
      Xr(async () => {
        let r = typeof e == 'function' ? await e() : e;
        switch (r?.toLowerCase()) {
          case 'auto':
            return Mg(t);
          case 'in-region':
          case 'cross-region':
          case 'mobile':
          case 'standard':
          case 'legacy':
            return Promise.resolve(r?.toLocaleLowerCase());
          case void 0:
            return Promise.resolve('legacy');
          default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${dl.join(', ')}, got ${r}`);
        }
      })),
      (Mg = async (t) => {
        if (t) {
          let e = typeof t == 'function' ? await t() : t,
            r = await Ug();
          return r ? (e === r ? 'in-region' : 'cross-region') : 'standard';
        }
        return 'standard';
      }),
      (Ug = async () =>
        process.env[fl] && (process.env[qo] || process.env[jo])
          ? (process.env[qo] ?? process.env[jo])
          : an()));
  });
var we = d(() => {
  Kr();
  Yr();
  Jr();
  Qr();
  bo();
  Ou();
  ku();
  Ko();
  Il();
  Nl();
});
var Dl,
  kl,
  Ll,
  Ml = d(() => {
    ((Dl = 'AWS_ENDPOINT_URL'),
      (kl = 'endpoint_url'),
      (Ll = (t) => ({
        environmentVariableSelector: (e) => {
          let r = t.split(' ').map((o) => o.toUpperCase()),
            n = e[[Dl, ...r].join('_')];
          if (n) return n;
          let s = e[Dl];
          if (s) return s;
        },
        configFileSelector: (e, r) => {
          if (e.services) {
            let s = ['services', e.services].join('.');
            if (!r || !r[s])
              throw new Error(
                `The services section "${e.services}" specified in the profile is not present in the shared configuration file.`,
              );
            let o = r[s],
              i = t.split(' ').map((c) => c.toLowerCase()),
              a = o[[i.join('_'), kl].join('.')];
            if (a) return a;
          }
          let n = e[kl];
          if (n) return n;
        },
        default: void 0,
      })));
  });
var $g,
  Fg,
  Ul,
  $l = d(() => {
    we();
    (($g = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'),
      (Fg = 'ignore_configured_endpoint_urls'),
      (Ul = {
        environmentVariableSelector: (t) => te(t, $g, Y.ENV),
        configFileSelector: (t) => te(t, Fg, Y.CONFIG),
        default: !1,
      }));
  });
var er,
  Fl = d(() => {
    we();
    Ml();
    $l();
    er = async (t) => {
      if (!(await M(Ul)())) return M(Ll(t ?? ''))();
    };
  });
var Qo,
  Bg,
  Hg,
  Wg,
  Bl,
  Hl,
  Wl = d(() => {
    ((Qo = async (t) => {
      let e = t?.Bucket || '';
      if (
        (typeof t.Bucket == 'string' &&
          (t.Bucket = e.replace(/#/g, encodeURIComponent('#')).replace(/\?/g, encodeURIComponent('?'))),
        Hl(e))
      ) {
        if (t.ForcePathStyle === !0) throw new Error('Path-style addressing cannot be used with ARN buckets');
      } else
        (!Bl(e) ||
          (e.indexOf('.') !== -1 && !String(t.Endpoint).startsWith('http:')) ||
          e.toLowerCase() !== e ||
          e.length < 3) &&
          (t.ForcePathStyle = !0);
      return (
        t.DisableMultiRegionAccessPoints && ((t.disableMultiRegionAccessPoints = !0), (t.DisableMRAP = !0)),
        t
      );
    }),
      (Bg = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
      (Hg = /(\d+\.){3}\d+/),
      (Wg = /\.\./),
      (Bl = (t) => Bg.test(t) && !Hg.test(t) && !Wg.test(t)),
      (Hl = (t) => {
        let [e, r, n, , , s] = t.split(':'),
          o = e === 'arn' && t.split(':').length >= 6,
          i = !!(o && r && n && s);
        if (o && !i) throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);
        return i;
      }));
  });
var ql = d(() => {
  Wl();
});
var jl,
  Vl = d(() => {
    jl = (t, e, r, n = !1) => {
      let s = async () => {
        let o;
        return (
          n ? (o = r.clientContextParams?.[t] ?? r[t] ?? r[e]) : (o = r[t] ?? r[e]),
          typeof o == 'function' ? o() : o
        );
      };
      return t === 'credentialScope' || e === 'CredentialScope'
        ? async () => {
            let o = typeof r.credentials == 'function' ? await r.credentials() : r.credentials;
            return o?.credentialScope ?? o?.CredentialScope;
          }
        : t === 'accountId' || e === 'AccountId'
          ? async () => {
              let o = typeof r.credentials == 'function' ? await r.credentials() : r.credentials;
              return o?.accountId ?? o?.AccountId;
            }
          : t === 'endpoint' || e === 'endpoint'
            ? async () => {
                if (r.isCustomEndpoint === !1) return;
                let o = await s();
                if (o && typeof o == 'object') {
                  if ('url' in o) return o.url.href;
                  if ('hostname' in o) {
                    let { protocol: i, hostname: a, port: c, path: u } = o;
                    return `${i}//${a}${c ? ':' + c : ''}${u}`;
                  }
                }
                return o;
              }
            : s;
    };
  });
var Zo = d(() => {
  T();
});
function un(t) {
  return async (e, r, n, s) => {
    if (!n.isCustomEndpoint && !n.ignoreConfiguredEndpointUrls) {
      let a;
      (n.serviceConfiguredEndpoint ? (a = await n.serviceConfiguredEndpoint()) : (a = await t(n.serviceId)),
        a &&
          ((n.endpoint = () => Promise.resolve(De(a))),
          (n.isCustomEndpoint = !0),
          s?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${a}`)));
    }
    let o = await ln(e, r, n);
    if (typeof n.endpointProvider != 'function') throw new Error('config.endpointProvider is not set.');
    let i = n.endpointProvider(o, s);
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
var ln,
  fn = d(() => {
    ql();
    Vl();
    Zo();
    ln = async (t, e, r) => {
      let n = {},
        s = e?.getEndpointParameterInstructions?.() || {};
      for (let [o, i] of Object.entries(s))
        switch (i.type) {
          case 'staticContextParams':
            n[o] = i.value;
            break;
          case 'contextParams':
            n[o] = t[i.name];
            break;
          case 'clientContextParams':
          case 'builtInParams':
            n[o] = await jl(i.name, o, r, i.type !== 'builtInParams')();
            break;
          case 'operationContextParams':
            n[o] = i.get(t);
            break;
          default:
            throw new Error('Unrecognized endpoint parameter instruction: ' + JSON.stringify(i));
        }
      return (
        Object.keys(s).length === 0 && Object.assign(n, r),
        String(r.serviceId).toLowerCase() === 's3' && (await Qo(n)),
        n
      );
    };
  });
function qg(t, e, r) {
  (t.__smithy_context
    ? t.__smithy_context.features || (t.__smithy_context.features = {})
    : (t.__smithy_context = { features: {} }),
    (t.__smithy_context.features[e] = r));
}
function pn(t) {
  let e = un(t);
  return ({ config: r, instructions: n }) =>
    (s, o) =>
    async (i) => {
      r.isCustomEndpoint && qg(o, 'ENDPOINT_OVERRIDE', 'N');
      let a = await e(
        i.input,
        {
          getEndpointParameterInstructions() {
            return n;
          },
        },
        { ...r },
        o,
      );
      ((o.endpointV2 = a), (o.authSchemes = a.properties?.authSchemes));
      let c = o.authSchemes?.[0];
      if (c) {
        ((o.signing_region = c.signingRegion), (o.signing_service = c.signingName));
        let l = V(o)?.selectedHttpAuthScheme?.httpAuthOption;
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
      return s({ ...i });
    };
}
var ei = d(() => {
  T();
  fn();
});
function Gl(t) {
  let e = pn(t);
  return (r, n) => ({
    applyToStack: (s) => {
      s.addRelativeTo(e({ config: r, instructions: n }), Vg);
    },
  });
}
var jg,
  Vg,
  zl = d(() => {
    ei();
    ((jg = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }),
      (Vg = {
        step: 'serialize',
        tags: ['ENDPOINT_PARAMETERS', 'ENDPOINT_V2', 'ENDPOINT'],
        name: 'endpointV2Middleware',
        override: !0,
        relation: 'before',
        toMiddleware: jg.name,
      }));
  });
function Kl(t) {
  return (e) => {
    let r = e.tls ?? !0,
      { endpoint: n, useDualstackEndpoint: s, useFipsEndpoint: o } = e,
      i = n != null ? async () => De(await z(n)()) : void 0,
      c = Object.assign(e, {
        endpoint: i,
        tls: r,
        isCustomEndpoint: !!n,
        useDualstackEndpoint: z(s ?? !1),
        useFipsEndpoint: z(o ?? !1),
        ignoreConfiguredEndpointUrls: !!e.ignoreConfiguredEndpointUrls,
      }),
      u;
    return ((c.serviceConfiguredEndpoint = async () => (e.serviceId && !u && (u = t(e.serviceId)), u)), c);
  };
}
var Yl = d(() => {
  T();
  Zo();
});
var tr,
  Xl = d(() => {
    tr = class t {
      nodes;
      root;
      conditions;
      results;
      constructor(e, r, n, s) {
        ((this.nodes = e), (this.root = r), (this.conditions = n), (this.results = s));
      }
      static from(e, r, n, s) {
        return new t(e, r, n, s);
      }
    };
  });
var rr,
  Jl = d(() => {
    rr = class {
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
            let s = this.data.keys(),
              o = 0;
            for (;;) {
              let { value: i, done: a } = s.next();
              if ((this.data.delete(i), a || ++o > 10)) break;
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
        for (let s of n) {
          let o = e[s],
            i = o == null ? '\0' : String(o);
          if (i.includes('|;')) return !1;
          r += i + '|;';
        }
        return r;
      }
    };
  });
var N,
  Ql = d(() => {
    N = class extends Error {
      constructor(e) {
        (super(e), (this.name = 'EndpointError'));
      }
    };
  });
var xe = d(() => {
  Ql();
});
var ti,
  Zl = d(() => {
    ti = 'endpoints';
  });
function ht(t) {
  return typeof t != 'object' || t == null
    ? t
    : 'ref' in t
      ? `$${ht(t.ref)}`
      : 'fn' in t
        ? `${t.fn}(${(t.argv || []).map(ht).join(', ')})`
        : JSON.stringify(t, null, 2);
}
var ef = d(() => {});
var tf = d(() => {
  Zl();
  ef();
});
var Je,
  ri = d(() => {
    Je = {};
  });
var ni,
  rf = d(() => {
    ni = (t, e) => t === e;
  });
function si(...t) {
  for (let e of t) if (e != null) return e;
}
var nf = d(() => {});
var sf,
  of = d(() => {
    xe();
    sf = (t) => {
      let e = t.split('.'),
        r = [];
      for (let n of e) {
        let s = n.indexOf('[');
        if (s !== -1) {
          if (n.indexOf(']') !== n.length - 1) throw new N(`Path: '${t}' does not end with ']'`);
          let o = n.slice(s + 1, -1);
          if (Number.isNaN(parseInt(o))) throw new N(`Invalid array index: '${o}' in path: '${t}'`);
          (s !== 0 && r.push(n.slice(0, s)), r.push(o));
        } else r.push(n);
      }
      return r;
    };
  });
var nr,
  af = d(() => {
    xe();
    of();
    nr = (t, e) =>
      sf(e).reduce((r, n) => {
        if (typeof r != 'object') throw new N(`Index '${n}' in '${e}' not found in '${JSON.stringify(t)}'`);
        if (Array.isArray(r)) {
          let s = parseInt(n);
          return r[s < 0 ? r.length + s : s];
        }
        return r[n];
      }, t);
  });
var oi,
  cf = d(() => {
    oi = (t) => t != null;
  });
function ii(t, e, r) {
  return t ? e : r;
}
var uf = d(() => {});
var ai,
  lf = d(() => {
    ai = (t) => !t;
  });
var Gg,
  gt,
  ci = d(() => {
    ((Gg = new RegExp(
      '^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$',
    )),
      (gt = (t) => Gg.test(t) || (t.startsWith('[') && t.endsWith(']'))));
  });
var ui,
  li,
  ff = d(() => {
    Ae();
    ci();
    ((ui = { [ze.HTTP]: 80, [ze.HTTPS]: 443 }),
      (li = (t) => {
        let e = (() => {
          try {
            if (t instanceof URL) return t;
            if (typeof t == 'object' && 'hostname' in t) {
              let { hostname: p, port: m, protocol: h = '', path: y = '', query: g = {} } = t,
                E = new URL(`${h}//${p}${m ? `:${m}` : ''}${y}`);
              return (
                (E.search = Object.entries(g)
                  .map(([S, _]) => `${S}=${_}`)
                  .join('&')),
                E
              );
            }
            return new URL(t);
          } catch {
            return null;
          }
        })();
        if (!e) return (console.error(`Unable to parse ${JSON.stringify(t)} as a whatwg URL.`), null);
        let r = e.href,
          { host: n, hostname: s, pathname: o, protocol: i, search: a } = e;
        if (a) return null;
        let c = i.slice(0, -1);
        if (!Object.values(ze).includes(c)) return null;
        let u = gt(s),
          l = r.includes(`${n}:${ui[c]}`) || (typeof t == 'string' && t.includes(`${n}:${ui[c]}`)),
          f = `${n}${l ? `:${ui[c]}` : ''}`;
        return { scheme: c, authority: f, path: o, normalizedPath: o.endsWith('/') ? o : `${o}/`, isIp: u };
      }));
  });
function fi(t, e, r) {
  if (r === 1) return [t];
  if (t === '') return [''];
  let n = t.split(e);
  return r === 0 ? n : n.slice(0, r - 1).concat(n.slice(1).join(e));
}
var pf = d(() => {});
var pi,
  df = d(() => {
    pi = (t, e) => t === e;
  });
var di,
  mf = d(() => {
    di = (t, e, r, n) =>
      t == null || e >= r || t.length < r || /[^\u0000-\u007f]/.test(t)
        ? null
        : n
          ? t.substring(t.length - r, t.length - e)
          : t.substring(e, r);
  });
var mi,
  hf = d(() => {
    mi = (t) =>
      encodeURIComponent(t).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  });
var hi = d(() => {
  rf();
  nf();
  af();
  cf();
  T();
  uf();
  lf();
  ff();
  pf();
  df();
  mf();
  hf();
});
var gf,
  yf = d(() => {
    hi();
    gf = {
      booleanEquals: ni,
      coalesce: si,
      getAttr: nr,
      isSet: oi,
      isValidHostLabel: ye,
      ite: ii,
      not: ai,
      parseURL: li,
      split: fi,
      stringEquals: pi,
      substring: di,
      uriEncode: mi,
    };
  });
var dn,
  gi = d(() => {
    hi();
    dn = (t, e) => {
      let r = [],
        { referenceRecord: n, endpointParams: s } = e,
        o = 0;
      for (; o < t.length;) {
        let i = t.indexOf('{', o);
        if (i === -1) {
          r.push(t.slice(o));
          break;
        }
        r.push(t.slice(o, i));
        let a = t.indexOf('}', i);
        if (a === -1) {
          r.push(t.slice(i));
          break;
        }
        t[i + 1] === '{' && t[a + 1] === '}' && (r.push(t.slice(i + 1, a)), (o = a + 2));
        let c = t.substring(i + 1, a);
        if (c.includes('#')) {
          let [u, l] = c.split('#');
          r.push(nr(n[u] ?? s[u], l));
        } else r.push(n[c] ?? s[c]);
        o = a + 1;
      }
      return r.join('');
    };
  });
var Ef,
  Sf = d(() => {
    Ef = ({ ref: t }, e) => e.referenceRecord[t] ?? e.endpointParams[t];
  });
var Qe,
  mn,
  vf,
  sr = d(() => {
    xe();
    ri();
    yf();
    gi();
    Sf();
    ((Qe = (t, e, r) => {
      if (typeof t == 'string') return dn(t, r);
      if (t.fn) return vf.callFunction(t, r);
      if (t.ref) return Ef(t, r);
      throw new N(`'${e}': ${String(t)} is not a string, function or reference.`);
    }),
      (mn = ({ fn: t, argv: e }, r) => {
        let n = Array(e.length);
        for (let i = 0; i < n.length; ++i) {
          let a = e[i];
          typeof a == 'boolean' || typeof a == 'number'
            ? (n[i] = a)
            : (n[i] = vf.evaluateExpression(a, 'arg', r));
        }
        let s = t.indexOf('.');
        if (s !== -1) {
          let a = Je[t.slice(0, s)]?.[t.slice(s + 1)];
          if (typeof a == 'function') return a(...n);
        }
        let o = gf[t];
        if (typeof o == 'function') return o(...n);
        throw new Error(`function ${t} not loaded in endpointFunctions.`);
      }),
      (vf = { evaluateExpression: Qe, callFunction: mn }));
  });
var _f = d(() => {
  sr();
});
var Af,
  Rf = d(() => {
    tf();
    xe();
    _f();
    Af = (t, e) => {
      let { assign: r } = t;
      if (r && r in e.referenceRecord) throw new N(`'${r}' is already defined in Reference Record.`);
      let n = mn(t, e);
      e.logger?.debug?.(`${ti} evaluateCondition: ${ht(t)} = ${ht(n)}`);
      let s = n === '' ? !0 : !!n;
      return r != null ? { result: s, toAssign: { name: r, value: n } } : { result: s };
    };
  });
var wf,
  xf = d(() => {
    xe();
    sr();
    wf = (t, e) =>
      Object.entries(t ?? {}).reduce(
        (r, [n, s]) => (
          (r[n] = s.map((o) => {
            let i = Qe(o, 'Header value entry', e);
            if (typeof i != 'string') throw new N(`Header '${n}' value '${i}' is not a string`);
            return i;
          })),
          r
        ),
        {},
      );
  });
var yi,
  bf,
  Tf,
  Cf = d(() => {
    xe();
    gi();
    ((yi = (t, e) => Object.entries(t).reduce((r, [n, s]) => ((r[n] = Tf.getEndpointProperty(s, e)), r), {})),
      (bf = (t, e) => {
        if (Array.isArray(t)) return t.map((r) => bf(r, e));
        switch (typeof t) {
          case 'string':
            return dn(t, e);
          case 'object':
            if (t === null) throw new N(`Unexpected endpoint property: ${t}`);
            return Tf.getEndpointProperties(t, e);
          case 'boolean':
            return t;
          default:
            throw new N(`Unexpected endpoint property type: ${typeof t}`);
        }
      }),
      (Tf = { getEndpointProperty: bf, getEndpointProperties: yi }));
  });
var If,
  Pf = d(() => {
    xe();
    sr();
    If = (t, e) => {
      let r = Qe(t, 'Endpoint URL', e);
      if (typeof r == 'string')
        try {
          return new URL(r);
        } catch (n) {
          throw (console.error(`Failed to construct URL with ${r}`, n), n);
        }
      throw new N(`Endpoint URL must be a string, got ${typeof r}`);
    };
  });
var Ei,
  Si,
  Of = d(() => {
    xe();
    Rf();
    sr();
    xf();
    Cf();
    Pf();
    ((Ei = 1e8),
      (Si = (t, e) => {
        let { nodes: r, root: n, results: s, conditions: o } = t,
          i = n,
          a = {},
          c = { referenceRecord: a, endpointParams: e.endpointParams, logger: e.logger };
        for (; i !== 1 && i !== -1 && i < Ei;) {
          let u = 3 * (Math.abs(i) - 1),
            [l, f, p] = [r[u], r[u + 1], r[u + 2]],
            [m, h, y] = o[l],
            g = Af({ fn: m, assign: y, argv: h }, c);
          if (g.toAssign) {
            let { name: E, value: S } = g.toAssign;
            a[E] = S;
          }
          i = i >= 0 === g.result ? f : p;
        }
        if (i >= Ei) {
          let u = s[i - Ei];
          if (u[0] === -1) {
            let [, m] = u;
            throw new N(Qe(m, 'Error', c));
          }
          let [l, f, p] = u;
          return { url: If(l, c), properties: yi(f, c), headers: wf(p ?? {}, c) };
        }
        throw new N('No matching endpoint.');
      }));
  });
var Xx,
  Nf,
  Jx,
  Df,
  be = d(() => {
    Fl();
    fn();
    ei();
    zl();
    Yl();
    Xl();
    Jl();
    Of();
    ci();
    T();
    ri();
    fn();
    ((Xx = un(er)), (Nf = Kl(er)), (Jx = pn(er)), (Df = Gl(er)));
  });
var kf,
  Lf,
  Mf = d(() => {
    ((kf = (t) =>
      typeof ReadableStream == 'function' &&
      (t?.constructor?.name === ReadableStream.name || t instanceof ReadableStream)),
      (Lf = (t) => typeof Blob == 'function' && (t?.constructor?.name === Blob.name || t instanceof Blob)));
  });
async function Uf(t) {
  return t.arrayBuffer().then((e) => new Uint8Array(e));
}
async function $f(t) {
  let e = [],
    r = t.getReader(),
    n = 0;
  for (;;) {
    let { done: s, value: o } = await r.read();
    if ((o && (e.push(o), (n += o.length)), s)) break;
  }
  return zr(e, n);
}
var Ff = d(() => {
  Eo();
});
var Bf,
  hn,
  vi,
  Hf = d(() => {
    Bf = require('node:stream');
    Eo();
    Ff();
    Mf();
    ((hn = (t) =>
      Lf(t)
        ? Uf(t)
        : kf(t)
          ? $f(t)
          : new Promise((e, r) => {
              let n = new vi(),
                s = t;
              (s.pipe(n),
                s.on('error', (o) => {
                  (n.end(), r(o));
                }),
                n.on('error', r),
                n.on('finish', function () {
                  let o = zr(this.bufferedBytes);
                  e(o);
                }));
            })),
      (vi = class extends Bf.Writable {
        bufferedBytes = [];
        _write(e, r, n) {
          (this.bufferedBytes.push(e), n());
        }
      }));
  });
function Te(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var Wf = d(() => {});
var qf,
  yt,
  zg,
  _i,
  jf,
  R = d(() => {
    qf = require('node:crypto');
    yc();
    Ec();
    vc();
    qr();
    _c();
    Rc();
    Gc();
    zc();
    Yc();
    Jc();
    Qc();
    Zc();
    oo();
    Hf();
    T();
    Wf();
    ((yt = class extends Sc(ge, Z, lt, ut) {}), (zg = qf.getRandomValues), (_i = Ac(zg)), (jf = _i));
  });
var Kf,
  Ai,
  yn,
  Yf = d(() => {
    Kf = new Uint32Array(256);
    for (let t = 0; t < 256; ++t) {
      let e = t;
      for (let r = 0; r < 8; ++r) e = e & 1 ? 3988292384 ^ (e >>> 1) : e >>> 1;
      Kf[t] = e >>> 0;
    }
    ((Ai = 4294967295),
      (yn = class {
        digestLength = 4;
        checksum = Ai;
        update(e) {
          for (let r = 0; r < e.length; ++r)
            this.checksum = (this.checksum >>> 8) ^ Kf[(this.checksum ^ e[r]) & 255];
        }
        digestSync() {
          return (this.checksum ^ Ai) >>> 0;
        }
        async digest() {
          let e = this.digestSync(),
            r = new Uint8Array(4);
          return (new DataView(r.buffer).setUint32(0, e, !1), r);
        }
        reset() {
          this.checksum = Ai;
        }
      }));
  });
function Qg(t) {
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
var Ri,
  Xf,
  Et,
  Jf = d(() => {
    Ri = kt(require('node:zlib'));
    Yf();
    ((Xf = typeof Ri.crc32 == 'function' ? Ri.crc32 : void 0), (Et = Xf ? Qg(Xf) : yn));
  });
var F,
  Qf,
  Zg,
  En,
  Zf,
  ey,
  ep = d(() => {
    R();
    ((F = 64),
      (Qf = 32),
      (Zg = 2 ** 53 - 1),
      (En = class t {
        digestLength = Qf;
        state = Int32Array.from(Zf);
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
            let { inner: n, outer: s } = this,
              o = new Uint8Array(F * 2);
            for (let i = 0; i < F; ++i) ((o[i] = 54 ^ r[i]), (o[i + F] = 92 ^ r[i]));
            (n.update(o.subarray(0, F)), s.update(o.subarray(F)));
          }
        }
        update(e) {
          if (this.finished) throw new Error('Attempted to update an already finished HMAC.');
          if (this.inner) {
            this.inner.update(e);
            return;
          }
          let r = ee(e),
            n = 0,
            { byteLength: s } = r;
          if (((this.bytesHashed += s), this.bytesHashed * 8 > Zg))
            throw new Error('Cannot hash more than 2^53 - 1 bits');
          for (; s > 0;)
            ((this.buffer[this.bufferLength++] = r[n++]),
              s--,
              this.bufferLength === F && (this.hashBuffer(), (this.bufferLength = 0)));
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
          ((this.state = Int32Array.from(Zf)),
            (this.buffer = new Uint8Array(64)),
            (this.bufferLength = 0),
            (this.bytesHashed = 0));
        }
        digestSync() {
          let e = this.state.slice(),
            r = this.buffer.slice(),
            n = this.bufferLength,
            s = this.bytesHashed * 8,
            o = new DataView(r.buffer, r.byteOffset, r.byteLength);
          if ((o.setUint8(n++, 128), (n - 1) % F >= F - 8)) {
            for (let a = n; a < F; ++a) o.setUint8(a, 0);
            (this.hashBufferWith(e, r), (n = 0));
          }
          for (let a = n; a < F - 8; ++a) o.setUint8(a, 0);
          (o.setUint32(F - 8, Math.floor(s / 4294967296), !1),
            o.setUint32(F - 4, s, !1),
            this.hashBufferWith(e, r));
          let i = new Uint8Array(Qf);
          for (let a = 0; a < 8; ++a)
            ((i[a * 4] = (e[a] >>> 24) & 255),
              (i[a * 4 + 1] = (e[a] >>> 16) & 255),
              (i[a * 4 + 2] = (e[a] >>> 8) & 255),
              (i[a * 4 + 3] = (e[a] >>> 0) & 255));
          return i;
        }
        static normalizeKey(e) {
          let r = ee(e);
          if (r.byteLength > F) {
            let n = new t();
            n.update(r);
            let s = n.digestSync(),
              o = new Uint8Array(F);
            return (o.set(s), o);
          }
          if (r.byteLength < F) {
            let n = new Uint8Array(F);
            return (n.set(r), n);
          }
          return r;
        }
        hashBuffer() {
          this.hashBufferWith(this.state, this.buffer);
        }
        hashBufferWith(e, r) {
          let n = (this.w ??= new Int32Array(64)),
            s = e[0],
            o = e[1],
            i = e[2],
            a = e[3],
            c = e[4],
            u = e[5],
            l = e[6],
            f = e[7];
          for (let p = 0; p < F; ++p) {
            if (p < 16)
              n[p] =
                ((r[p * 4] & 255) << 24) |
                ((r[p * 4 + 1] & 255) << 16) |
                ((r[p * 4 + 2] & 255) << 8) |
                (r[p * 4 + 3] & 255);
            else {
              let y = n[p - 2],
                g = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
              y = n[p - 15];
              let E = ((y >>> 7) | (y << 25)) ^ ((y >>> 18) | (y << 14)) ^ (y >>> 3);
              n[p] = ((g + n[p - 7]) | 0) + ((E + n[p - 16]) | 0);
            }
            let m =
                ((((((c >>> 6) | (c << 26)) ^ ((c >>> 11) | (c << 21)) ^ ((c >>> 25) | (c << 7))) +
                  ((c & u) ^ (~c & l))) |
                  0) +
                  ((f + ((ey[p] + n[p]) | 0)) | 0)) |
                0,
              h =
                ((((s >>> 2) | (s << 30)) ^ ((s >>> 13) | (s << 19)) ^ ((s >>> 22) | (s << 10))) +
                  ((s & o) ^ (s & i) ^ (o & i))) |
                0;
            ((f = l), (l = u), (u = c), (c = (a + m) | 0), (a = i), (i = o), (o = s), (s = (m + h) | 0));
          }
          ((e[0] += s),
            (e[1] += o),
            (e[2] += i),
            (e[3] += a),
            (e[4] += c),
            (e[5] += u),
            (e[6] += l),
            (e[7] += f));
        }
      }),
      (Zf = new Int32Array([
        1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225,
      ])),
      (ey = new Int32Array([
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
function ry() {
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
      return this.secret ? (0, ir.createHmac)('sha256', ny(this.secret)) : (0, ir.createHash)('sha256');
    }
  };
}
function ny(t) {
  return typeof t == 'string'
    ? t
    : ArrayBuffer.isView(t)
      ? Buffer.from(t.buffer, t.byteOffset, t.byteLength)
      : Buffer.from(t);
}
var ir,
  ty,
  Sn,
  tp = d(() => {
    ir = require('node:crypto');
    ep();
    ((ty = (() => {
      try {
        return ((0, ir.createHash)('sha256'), !0);
      } catch {
        return !1;
      }
    })()),
      (Sn = ty ? ry() : En));
  });
var vn = d(() => {
  Jf();
  tp();
});
function rp(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
var Ue,
  wi = d(() => {
    R();
    Ue = class t {
      bytes;
      constructor(e) {
        if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
      }
      static fromNumber(e) {
        if (e > 9223372036854776e3 || e < -9223372036854776e3)
          throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
        let r = new Uint8Array(8);
        for (let n = 7, s = Math.abs(Math.round(e)); n > -1 && s > 0; n--, s /= 256) r[n] = s;
        return (e < 0 && rp(r), new t(r));
      }
      valueOf() {
        let e = this.bytes.slice(0),
          r = e[0] & 128;
        return (r && rp(e), parseInt(D(e), 16) * (r ? -1 : 1));
      }
      toString() {
        return String(this.valueOf());
      }
    };
  });
var St,
  np,
  sp,
  sy,
  oy,
  iy,
  ay,
  cy,
  uy,
  ly,
  fy,
  py,
  _n,
  xi = d(() => {
    T();
    R();
    wi();
    St = class {
      toUtf8;
      fromUtf8;
      constructor(e, r) {
        ((this.toUtf8 = e), (this.fromUtf8 = r));
      }
      format(e) {
        let r = [];
        for (let o in e) {
          if (!v(e, o)) continue;
          let i = this.fromUtf8(o);
          if (i.byteLength > 255)
            throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${i.byteLength}`);
          r.push(Uint8Array.from([i.byteLength]), i, this.formatHeaderValue(e[o]));
        }
        let n = new Uint8Array(r.reduce((o, i) => o + i.byteLength, 0)),
          s = 0;
        for (let o of r) (n.set(o, s), (s += o.byteLength));
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
            let s = new Uint8Array(9);
            return ((s[0] = 5), s.set(e.value.bytes, 1), s);
          case 'binary':
            if (e.value.byteLength > _n)
              throw new Error(
                `@smithy/core/event-streams - header value (binary) exceeds ${_n} bytes: ${e.value.byteLength}`,
              );
            let o = new DataView(new ArrayBuffer(3 + e.value.byteLength));
            (o.setUint8(0, 6), o.setUint16(1, e.value.byteLength, !1));
            let i = new Uint8Array(o.buffer);
            return (i.set(e.value, 3), i);
          case 'string':
            let a = this.fromUtf8(e.value);
            if (a.byteLength > _n)
              throw new Error(
                `@smithy/core/event-streams - header value (string) exceeds ${_n} bytes: ${a.byteLength}`,
              );
            let c = new DataView(new ArrayBuffer(3 + a.byteLength));
            (c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1));
            let u = new Uint8Array(c.buffer);
            return (u.set(a, 3), u);
          case 'timestamp':
            let l = new Uint8Array(9);
            return ((l[0] = 8), l.set(Ue.fromNumber(e.value.valueOf()).bytes, 1), l);
          case 'uuid':
            if (!py.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
            let f = new Uint8Array(17);
            return ((f[0] = 9), f.set(Gt(e.value.replace(/-/g, '')), 1), f);
        }
      }
      parse(e) {
        let r = {},
          n = 0;
        for (; n < e.byteLength;) {
          let s = e.getUint8(n++),
            o = this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, s));
          switch (((n += s), e.getUint8(n++))) {
            case 0:
              r[o] = { type: sp, value: !0 };
              break;
            case 1:
              r[o] = { type: sp, value: !1 };
              break;
            case 2:
              r[o] = { type: sy, value: e.getInt8(n++) };
              break;
            case 3:
              ((r[o] = { type: oy, value: e.getInt16(n, !1) }), (n += 2));
              break;
            case 4:
              ((r[o] = { type: iy, value: e.getInt32(n, !1) }), (n += 4));
              break;
            case 5:
              ((r[o] = { type: ay, value: new Ue(new Uint8Array(e.buffer, e.byteOffset + n, 8)) }), (n += 8));
              break;
            case 6:
              let i = e.getUint16(n, !1);
              ((n += 2),
                (r[o] = { type: cy, value: new Uint8Array(e.buffer, e.byteOffset + n, i) }),
                (n += i));
              break;
            case 7:
              let a = e.getUint16(n, !1);
              ((n += 2),
                (r[o] = { type: uy, value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, a)) }),
                (n += a));
              break;
            case 8:
              ((r[o] = {
                type: ly,
                value: new Date(new Ue(new Uint8Array(e.buffer, e.byteOffset + n, 8)).valueOf()),
              }),
                (n += 8));
              break;
            case 9:
              let c = new Uint8Array(e.buffer, e.byteOffset + n, 16);
              ((n += 16),
                (r[o] = {
                  type: fy,
                  value: `${D(c.subarray(0, 4))}-${D(c.subarray(4, 6))}-${D(c.subarray(6, 8))}-${D(c.subarray(8, 10))}-${D(c.subarray(10))}`,
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
    })(np || (np = {}));
    ((sp = 'boolean'),
      (sy = 'byte'),
      (oy = 'short'),
      (iy = 'integer'),
      (ay = 'long'),
      (cy = 'binary'),
      (uy = 'string'),
      (ly = 'timestamp'),
      (fy = 'uuid'),
      (py = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/),
      (_n = 32767));
  });
function ip({ byteLength: t, byteOffset: e, buffer: r }) {
  if (t < dy) throw new Error('Provided message too short to accommodate event stream message overhead');
  let n = new DataView(r, e, t),
    s = n.getUint32(0, !1);
  if (t !== s) throw new Error('Reported message length does not match received message length');
  let o = n.getUint32(op, !1),
    i = n.getUint32($e, !1),
    a = n.getUint32(t - et, !1),
    c = new Et();
  if ((c.update(new Uint8Array(r, e, $e)), i !== c.digestSync()))
    throw new Error(
      `The prelude checksum specified in the message (${i}) does not match the calculated CRC32 checksum (${c.digestSync()})`,
    );
  if ((c.update(new Uint8Array(r, e + $e, t - ($e + et))), a !== c.digestSync()))
    throw new Error(`The message checksum (${c.digestSync()}) did not match the expected value of ${a}`);
  return {
    headers: new DataView(r, e + $e + et, o),
    body: new Uint8Array(r, e + $e + et + o, s - o - ($e + et + et)),
  };
}
var op,
  $e,
  et,
  dy,
  ap = d(() => {
    vn();
    ((op = 4), ($e = op * 2), (et = 4), (dy = $e + et * 2));
  });
var vt,
  bi = d(() => {
    vn();
    xi();
    ap();
    vt = class {
      headerMarshaller;
      messageBuffer;
      isEndOfStream;
      constructor(e, r) {
        ((this.headerMarshaller = new St(e, r)), (this.messageBuffer = []), (this.isEndOfStream = !1));
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
          s = n.byteLength + r.byteLength + 16,
          o = new Uint8Array(s),
          i = new DataView(o.buffer, o.byteOffset, o.byteLength),
          a = new Et();
        return (
          i.setUint32(0, s, !1),
          i.setUint32(4, n.byteLength, !1),
          a.update(o.subarray(0, 8)),
          i.setUint32(8, a.digestSync(), !1),
          o.set(n, 12),
          o.set(r, n.byteLength + 12),
          a.update(o.subarray(8, s - 4)),
          i.setUint32(s - 4, a.digestSync(), !1),
          o
        );
      }
      decode(e) {
        let { headers: r, body: n } = ip(e);
        return { headers: this.headerMarshaller.parse(r), body: n };
      }
      formatHeaders(e) {
        return this.headerMarshaller.format(e);
      }
    };
  });
var _t,
  Ti = d(() => {
    _t = class {
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
var At,
  Ci = d(() => {
    At = class {
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
var Rt,
  Ii = d(() => {
    Rt = class {
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
var wt,
  Pi = d(() => {
    wt = class {
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
function An(t) {
  let e = 0,
    r = 0,
    n = null,
    s = null,
    o = (a) => {
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
          f = 0;
        for (; f < l;) {
          if (!n) {
            let m = l - f;
            s || (s = new Uint8Array(4));
            let h = Math.min(4 - r, m);
            if ((s.set(c.slice(f, f + h), r), (r += h), (f += h), r < 4)) break;
            (o(new DataView(s.buffer).getUint32(0, !1)), (s = null));
          }
          let p = Math.min(e - r, l - f);
          (n.set(c.slice(f, f + p), r),
            (r += p),
            (f += p),
            e && e === r && (yield n, (n = null), (e = 0), (r = 0)));
        }
      }
    };
  return { [Symbol.asyncIterator]: i };
}
var Oi = d(() => {});
function cp(t, e) {
  let r = ar(e.deserializer, e.toUtf8);
  return {
    [Symbol.asyncIterator]: async function* () {
      for await (let n of t) {
        let s = e.eventStreamCodec.decode(n),
          o = await r(s);
        o !== void 0 && (yield o);
      }
    },
  };
}
function ar(t, e) {
  return async function (r) {
    let { value: n } = r.headers[':message-type'];
    if (n === 'error') {
      let s = new Error(r.headers[':error-message'].value || 'UnknownError');
      throw ((s.name = r.headers[':error-code'].value), s);
    } else if (n === 'exception') {
      let s = r.headers[':exception-type'].value,
        o = { [s]: r },
        i = await t(o);
      if (i.$unknown) {
        let a = new Error(e(r.body));
        throw ((a.name = s), a);
      }
      throw i[s];
    } else if (n === 'event') {
      let s = { [r.headers[':event-type'].value]: r },
        o = await t(s);
      return o.$unknown ? void 0 : o;
    } else throw Error(`Unrecognizable event type: ${r.headers[':event-type'].value}`);
  };
}
var Ni = d(() => {});
var tt,
  up,
  Di = d(() => {
    bi();
    Ti();
    Ci();
    Ii();
    Pi();
    Oi();
    Ni();
    ((tt = class {
      eventStreamCodec;
      utfEncoder;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        ((this.eventStreamCodec = new vt(e, r)), (this.utfEncoder = e));
      }
      deserialize(e, r) {
        let n = An(e);
        return new Rt({
          messageStream: new _t({ inputStream: n, decoder: this.eventStreamCodec }),
          deserializer: ar(r, this.utfEncoder),
        });
      }
      serialize(e, r) {
        return new At({
          messageStream: new wt({ inputStream: e, serializer: r }),
          encoder: this.eventStreamCodec,
          includeEndFrame: !0,
        });
      }
    }),
      (up = (t) => new tt(t)));
  });
async function* my(t) {
  let e = !1,
    r = !1,
    n = new Array();
  for (
    t.on('error', (s) => {
      if ((e || (e = !0), s)) throw s;
    }),
      t.on('data', (s) => {
        n.push(s);
      }),
      t.on('end', () => {
        e = !0;
      });
    !r;
  ) {
    let s = await new Promise((o) => setTimeout(() => o(n.shift()), 0));
    (s && (yield s), (r = e && n.length === 0));
  }
}
var lp,
  cr,
  fp,
  pp = d(() => {
    lp = require('node:stream');
    Di();
    ((cr = class {
      universalMarshaller;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        this.universalMarshaller = new tt({ utf8Decoder: r, utf8Encoder: e });
      }
      deserialize(e, r) {
        let n = typeof e[Symbol.asyncIterator] == 'function' ? e : my(e);
        return this.universalMarshaller.deserialize(n, r);
      }
      serialize(e, r) {
        return lp.Readable.from(this.universalMarshaller.serialize(e, r));
      }
    }),
      (fp = (t) => new cr(t)));
  });
var dp,
  mp,
  hp = d(() => {
    ((dp = (t) => ({
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
      (mp = (t) => {
        let e = t[Symbol.asyncIterator]();
        return new ReadableStream({
          async pull(r) {
            let { done: n, value: s } = await e.next();
            if (n) return r.close();
            r.enqueue(s);
          },
        });
      }));
  });
var gp,
  yp = d(() => {
    gp = (t) => Object.assign(t, { eventStreamMarshaller: t.eventStreamSerdeProvider(t) });
  });
var Rn,
  Ep = d(() => {
    T();
    X();
    R();
    Rn = class {
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
        serdeContext: s,
        defaultContentType: o,
        compositeErrorRegistry: i,
      }) {
        ((this.marshaller = e),
          (this.serializer = r),
          (this.deserializer = n),
          (this.serdeContext = s),
          (this.defaultContentType = o),
          (this.compositeErrorRegistry = i));
      }
      async serializeEventStream({
        eventStream: e,
        requestSchema: r,
        initialRequest: n,
        initialMessageType: s,
      }) {
        let o = this.marshaller,
          i = r.getEventStreamMember(),
          a = r.getMemberSchema(i),
          c = this.serializer,
          u = this.defaultContentType,
          l = Symbol('initialRequestMarker'),
          f = {
            async *[Symbol.asyncIterator]() {
              if (n) {
                let p = {
                  ':event-type': { type: 'string', value: s ?? 'initial-request' },
                  ':message-type': { type: 'string', value: 'event' },
                  ':content-type': { type: 'string', value: u },
                };
                c.write(r, n);
                let m = c.flush();
                yield { [l]: !0, headers: p, body: m };
              }
              for await (let p of e) yield p;
            },
          };
        return o.serialize(f, (p) => {
          if (p[l]) return { headers: p.headers, body: p.body };
          let m = '';
          for (let _ in p)
            if (v(p, _) && _ !== '__type') {
              m = _;
              break;
            }
          let {
            additionalHeaders: h,
            body: y,
            eventType: g,
            explicitPayloadContentType: E,
          } = this.writeEventBody(m, a, p);
          return {
            headers: {
              ':event-type': { type: 'string', value: g },
              ':message-type': { type: 'string', value: 'event' },
              ':content-type': { type: 'string', value: E ?? u },
              ...h,
            },
            body: y,
          };
        });
      }
      async deserializeEventStream({
        response: e,
        responseSchema: r,
        initialResponseContainer: n,
        initialMessageType: s,
      }) {
        let o = this.marshaller,
          i = r.getEventStreamMember(),
          c = r.getMemberSchema(i).getMemberSchemas(),
          u = Symbol('initialResponseMarker'),
          l = o.deserialize(e.body, async (m) => {
            let h = '';
            for (let g in m)
              if (v(m, g) && g !== '__type') {
                h = g;
                break;
              }
            let y = m[h].body;
            if (h === (s ?? 'initial-response')) {
              let g = await this.deserializer.read(r, y);
              return (delete g[i], { [u]: !0, ...g });
            } else if (h in c) {
              let g = c[h];
              if (g.isStructSchema()) {
                let E = {},
                  S = !1;
                for (let [_, A] of g.structIterator()) {
                  let { eventHeader: I, eventPayload: W } = A.getMergedTraits();
                  if (((S = S || !!(I || W)), W))
                    A.isBlobSchema()
                      ? (E[_] = y)
                      : A.isStringSchema()
                        ? (E[_] = (this.serdeContext?.utf8Encoder ?? ge)(y))
                        : A.isStructSchema() && (E[_] = await this.deserializer.read(A, y));
                  else if (I) {
                    let Q = m[h].headers[_]?.value;
                    Q != null &&
                      (A.isNumericSchema()
                        ? Q && typeof Q == 'object' && 'bytes' in Q
                          ? (E[_] = BigInt(Q.toString()))
                          : (E[_] = Number(Q))
                        : (E[_] = Q));
                  }
                }
                return { [h]: await this.readEventMember(g, y, S, E) };
              }
              return { [h]: await this.deserializer.read(g, y) };
            } else return { $unknown: m };
          }),
          f = l[Symbol.asyncIterator](),
          p = await f.next();
        if (p.done) return l;
        if (p.value?.[u]) {
          if (!r)
            throw new Error(
              '@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.',
            );
          for (let m in p.value) v(p.value, m) && (n[m] = p.value[m]);
        }
        return {
          async *[Symbol.asyncIterator]() {
            for (p?.value?.[u] || (yield p.value); ;) {
              let { done: m, value: h } = await f.next();
              if (m) break;
              yield h;
            }
          },
        };
      }
      async readEventMember(e, r, n, s) {
        let o,
          i = e.getSchema();
        if (Array.isArray(i) && i[0] === -3) {
          let c = i[1],
            u = re.for(c);
          (this.compositeErrorRegistry?.copyFrom(u),
            (o = (this.compositeErrorRegistry ?? u)?.getErrorCtor(i)));
        }
        let a = n ? s : r.byteLength === 0 ? {} : await this.deserializer.read(e, r);
        if (o) {
          let c = a.message ?? a.Message ?? 'Unknown',
            u = {},
            l = e.getMergedTraits().error;
          return (l && (u.$fault = l), Object.assign(new o({}), u, { message: c }, a));
        }
        return a;
      }
      writeEventBody(e, r, n) {
        let s = this.serializer,
          o = e,
          i = null,
          a,
          c = r.getSchema()[4].includes(e),
          u = {};
        if (c) {
          let p = r.getMemberSchema(e);
          if (p.isStructSchema()) {
            for (let [m, h] of p.structIterator()) {
              let { eventHeader: y, eventPayload: g } = h.getMergedTraits();
              if (g) i = m;
              else if (y) {
                let E = n[e][m],
                  S = 'binary';
                (h.isNumericSchema()
                  ? (-2) ** 31 <= E && E <= 2 ** 31 - 1
                    ? (S = 'integer')
                    : (S = 'long')
                  : h.isTimestampSchema()
                    ? (S = 'timestamp')
                    : h.isStringSchema()
                      ? (S = 'string')
                      : h.isBooleanSchema() && (S = 'boolean'),
                  E != null && ((u[m] = { type: S, value: E }), delete n[e][m]));
              }
            }
            if (i !== null) {
              let m = p.getMemberSchema(i);
              (m.isBlobSchema() ? (a = 'application/octet-stream') : m.isStringSchema() && (a = 'text/plain'),
                s.write(m, n[e][i]));
            } else s.write(p, n[e]);
          } else if (p.isUnitSchema()) s.write(p, {});
          else
            throw new Error(
              '@smithy/core/event-streams - non-struct member not supported in event stream union.',
            );
        } else {
          let [p, m] = n[e];
          ((o = p), s.write(15, m));
        }
        let l = s.flush() ?? new Uint8Array();
        return {
          body: typeof l == 'string' ? (this.serdeContext?.utf8Decoder ?? Z)(l) : l,
          eventType: o,
          explicitPayloadContentType: a,
          additionalHeaders: u,
        };
      }
    };
  });
var Sp = {};
ec(Sp, {
  EventStreamCodec: () => vt,
  EventStreamMarshaller: () => cr,
  EventStreamSerde: () => Rn,
  HeaderMarshaller: () => St,
  Int64: () => Ue,
  MessageDecoderStream: () => _t,
  MessageEncoderStream: () => At,
  SmithyMessageDecoderStream: () => Rt,
  SmithyMessageEncoderStream: () => wt,
  UniversalEventStreamMarshaller: () => tt,
  eventStreamSerdeProvider: () => fp,
  getChunkedStream: () => An,
  getMessageUnmarshaller: () => ar,
  getUnmarshalledStream: () => cp,
  iterableToReadableStream: () => mp,
  readableStreamToIterable: () => dp,
  resolveEventStreamSerdeConfig: () => gp,
  universalEventStreamSerdeProvider: () => up,
});
var vp = d(() => {
  bi();
  xi();
  wi();
  Ti();
  Ci();
  Ii();
  Pi();
  pp();
  hp();
  Di();
  Oi();
  Ni();
  yp();
  Ep();
});
var KS = {};
ec(KS, { handler: () => zS, makePublishOrderEvents: () => Dh });
module.exports = Fh(KS);
var Mr,
  Bh = { lang: void 0, message: void 0, abortEarly: void 0, abortPipeEarly: void 0 };
function rc(t) {
  return !t && !Mr
    ? Bh
    : {
        lang: t?.lang ?? Mr?.lang,
        message: t?.message,
        abortEarly: t?.abortEarly ?? Mr?.abortEarly,
        abortPipeEarly: t?.abortPipeEarly ?? Mr?.abortPipeEarly,
      };
}
var Hh;
function Wh(t) {
  return Hh?.get(t);
}
var qh;
function jh(t) {
  return qh?.get(t);
}
var Vh;
function Gh(t, e) {
  return Vh?.get(t)?.get(e);
}
function at(t) {
  let e = typeof t;
  return e === 'string'
    ? `"${t}"`
    : e === 'number' || e === 'bigint' || e === 'boolean'
      ? `${t}`
      : e === 'object' || e === 'function'
        ? ((t && Object.getPrototypeOf(t)?.constructor?.name) ?? 'null')
        : e;
}
function me(t, e, r, n, s) {
  let o = s && 'input' in s ? s.input : r.value,
    i = s?.expected ?? t.expects ?? null,
    a = s?.received ?? at(o),
    c = {
      kind: t.kind,
      type: t.type,
      input: o,
      expected: i,
      received: a,
      message: `Invalid ${e}: ${i ? `Expected ${i} but r` : 'R'}eceived ${a}`,
      requirement: t.requirement,
      path: s?.path,
      issues: s?.issues,
      lang: n.lang,
      abortEarly: n.abortEarly,
      abortPipeEarly: n.abortPipeEarly,
    },
    u = t.kind === 'schema',
    l =
      s?.message ??
      t.message ??
      Gh(t.reference, c.lang) ??
      (u ? jh(c.lang) : null) ??
      n.message ??
      Wh(c.lang);
  (l !== void 0 && (c.message = typeof l == 'function' ? l(c) : l),
    u && (r.typed = !1),
    r.issues ? r.issues.push(c) : (r.issues = [c]));
}
var Ks;
function nc(t) {
  return (Ks || (Ks = new TextEncoder()), Ks.encode(t).length);
}
function zh(t, e) {
  let r = [...new Set(t)];
  return r.length > 1 ? `(${r.join(` ${e} `)})` : (r[0] ?? 'never');
}
function Lt(t) {
  return (
    (t['~standard'] = { version: 1, vendor: 'valibot', validate: (e) => t['~run']({ value: e }, rc()) }),
    t
  );
}
var JS = new RegExp(
  '^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$',
  'u',
);
function ct(t, e) {
  return {
    kind: 'validation',
    type: 'check',
    reference: ct,
    async: !1,
    expects: null,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement(r.value) && me(this, 'input', r, n), r);
    },
  };
}
function Ur(t, e) {
  return {
    kind: 'validation',
    type: 'max_bytes',
    reference: Ur,
    async: !1,
    expects: `<=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let s = nc(r.value);
        s > this.requirement && me(this, 'bytes', r, n, { received: `${s}` });
      }
      return r;
    },
  };
}
function Ys(t, e) {
  return {
    kind: 'validation',
    type: 'max_value',
    reference: Ys,
    async: !1,
    expects: `<=${t instanceof Date ? t.toJSON() : at(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value <= this.requirement) &&
          me(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : at(r.value) }),
        r
      );
    },
  };
}
function Xs(t, e) {
  return {
    kind: 'validation',
    type: 'min_bytes',
    reference: Xs,
    async: !1,
    expects: `>=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let s = nc(r.value);
        s < this.requirement && me(this, 'bytes', r, n, { received: `${s}` });
      }
      return r;
    },
  };
}
function Js(t, e) {
  return {
    kind: 'validation',
    type: 'min_length',
    reference: Js,
    async: !1,
    expects: `>=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          r.value.length < this.requirement &&
          me(this, 'length', r, n, { received: `${r.value.length}` }),
        r
      );
    },
  };
}
function Qs(t, e) {
  return {
    kind: 'validation',
    type: 'min_value',
    reference: Qs,
    async: !1,
    expects: `>=${t instanceof Date ? t.toJSON() : at(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value >= this.requirement) &&
          me(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : at(r.value) }),
        r
      );
    },
  };
}
function Mt(t, e) {
  return {
    kind: 'validation',
    type: 'regex',
    reference: Mt,
    async: !1,
    expects: `${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement.test(r.value) && me(this, 'format', r, n), r);
    },
  };
}
function Ut(t) {
  return {
    kind: 'transformation',
    type: 'transform',
    reference: Ut,
    async: !1,
    operation: t,
    '~run'(e) {
      return ((e.value = this.operation(e.value)), e);
    },
  };
}
function Kh(t, e, r) {
  return typeof t.default == 'function' ? t.default(e, r) : t.default;
}
function Zs(t, e) {
  return Lt({
    kind: 'schema',
    type: 'array',
    reference: Zs,
    expects: 'Array',
    async: !1,
    item: t,
    message: e,
    '~run'(r, n) {
      let s = r.value;
      if (Array.isArray(s)) {
        ((r.typed = !0), (r.value = []));
        for (let o = 0; o < s.length; o++) {
          let i = s[o],
            a = this.item['~run']({ value: i }, n);
          if (a.issues) {
            let c = { type: 'array', origin: 'value', input: s, key: o, value: i };
            for (let u of a.issues) (u.path ? u.path.unshift(c) : (u.path = [c]), r.issues?.push(u));
            if ((r.issues || (r.issues = a.issues), n.abortEarly)) {
              r.typed = !1;
              break;
            }
          }
          (a.typed || (r.typed = !1), r.value.push(a.value));
        }
      } else me(this, 'type', r, n);
      return r;
    },
  });
}
function L(t, e) {
  return Lt({
    kind: 'schema',
    type: 'optional',
    reference: L,
    expects: `(${t.expects} | undefined)`,
    async: !1,
    wrapped: t,
    default: e,
    '~run'(r, n) {
      return r.value === void 0 && (this.default !== void 0 && (r.value = Kh(this, r, n)), r.value === void 0)
        ? ((r.typed = !0), r)
        : this.wrapped['~run'](r, n);
    },
  });
}
function $t(t, e) {
  return Lt({
    kind: 'schema',
    type: 'picklist',
    reference: $t,
    expects: zh(t.map(at), '|'),
    async: !1,
    options: t,
    message: e,
    '~run'(r, n) {
      return (this.options.includes(r.value) ? (r.typed = !0) : me(this, 'type', r, n), r);
    },
  });
}
function Ge(t) {
  return Lt({
    kind: 'schema',
    type: 'string',
    reference: Ge,
    expects: 'string',
    async: !1,
    message: t,
    '~run'(e, r) {
      return (typeof e.value == 'string' ? (e.typed = !0) : me(this, 'type', e, r), e);
    },
  });
}
function ue(...t) {
  return Lt({
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
function sc(t, e, r) {
  let n = t['~run']({ value: e }, rc(r));
  return { typed: n.typed, success: !n.issues, output: n.value, issues: n.issues };
}
var ic = require('node:crypto'),
  eo = class extends Error {
    name = 'ConfigError';
  },
  Yh = new Set([
    'afc518dd47e700681f890780989cb8ab203c42d86ad78e1174eb0538401487ad',
    '9668bfef2b8a047a3fc79619c3b747746c64b6bcd81e5a5a99ee606f1f3b16af',
    'bd8e5dfa8fa42a2e34f38e319fe4210ef2ea09a71a174d925ebd37b9228959d7',
  ]),
  Xh = ['WECHAT_APPSECRET', 'WECHAT_MCH_KEY', 'WECHAT_MCH_KEY_PREVIOUS', 'SESSION_SECRET'],
  Jh = /(?:^|\.)mch\.weixin\.qq\.com\.?$/i,
  Qh =
    /^(?:localhost\.?|0\.0\.0\.0|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[.*\])$/;
function $(t, e) {
  throw new eo(`${t}: ${e}.`);
}
function ac(t) {
  for (let e of Xh) {
    let r = t[e];
    r !== void 0 &&
      Yh.has((0, ic.createHash)('sha256').update(r, 'utf8').digest('hex')) &&
      $(e, 'this is the value of .env.example, which everybody knows; give your own');
  }
  for (let e of ['NOTIFY_URL', 'REFUND_NOTIFY_URL']) {
    let r = t[e];
    r !== void 0 &&
      (r.startsWith('https://') || $(e, 'outside the local stage WeChat needs https'),
      Qh.test(new URL(r).hostname) && $(e, 'WeChat cannot reach this machine; give a public address'));
  }
  (t.WECHAT_API_BASE_URL?.startsWith('https://') === !1 &&
    $('WECHAT_API_BASE_URL', 'outside the local stage WeChat is reached by https only'),
    t.WECHAT_PAY_BASE_URLS?.every((e) => e.startsWith('https://')) === !1 &&
      $('WECHAT_PAY_BASE_URLS', 'outside the local stage WeChat is reached by https only'));
}
function cc(t) {
  let { WECHAT_CERT_SECRET: e, WECHAT_CERT_FILE: r, WECHAT_CERT_KEY_FILE: n } = t;
  (e !== void 0 &&
    (r ?? n) !== void 0 &&
    $(
      'WECHAT_CERT_SECRET',
      'WECHAT_CERT_FILE or WECHAT_CERT_KEY_FILE is set too; give the one or the others',
    ),
    !(e !== void 0 || (r !== void 0 && n !== void 0)) &&
      $(
        r === void 0 ? 'WECHAT_CERT_FILE' : 'WECHAT_CERT_KEY_FILE',
        'it is missing; WeChat refunds only whoever shows the client certificate: give apiclient_cert.pem as WECHAT_CERT_FILE and apiclient_key.pem as WECHAT_CERT_KEY_FILE, or the ARN of a secret with both as WECHAT_CERT_SECRET',
      ));
}
function uc(t) {
  for (let e of ['WECHAT_PAY_BASE_URLS', 'WECHAT_REFUND_BASE_URLS'])
    t[e]?.some((n) => Jh.test(new URL(n).hostname)) !== !0 ||
      t.ALLOW_REAL_WECHAT === 'yes' ||
      $(
        e,
        "these are WeChat's real payment hosts, where an order costs money; point it at the simulator, or set ALLOW_REAL_WECHAT=yes",
      );
}
function lc(t) {
  let { STAGE: e, BILLS_BUCKET: r, BILLS_FOLDER: n } = t;
  (r !== void 0 && n !== void 0 && $('BILLS_FOLDER', 'BILLS_BUCKET is given too; remove one of them'),
    e === 'local' &&
      r === void 0 &&
      n === void 0 &&
      $('BILLS_FOLDER', 'it is missing; give the folder that keeps bills and reports, such as .local/bills'),
    e !== 'local' &&
      r === void 0 &&
      $('BILLS_BUCKET', 'it is missing; give the name of the S3 bucket that keeps bills and reports'));
}
function j(t, e) {
  return ue(Ge(e), Mt(t, e));
}
function to(t) {
  return ue(
    Ge(t),
    ct((e) => /^https?:$/.test(URL.canParse(e) ? new URL(e).protocol : ''), t),
    ct((e) => !/[?#@\s]/.test(e), t),
  );
}
function Ft(t, e, r) {
  let n = `give whole ${t} from ${e} to ${r}`;
  return ue(j(/^[1-9]\d{0,5}$/, n), Ut(Number), Qs(e, n), Ys(r, n));
}
var $r = 'give the bare address of a host, such as https://api.mch.weixin.qq.com, without a path or a query',
  Fr = 'copy the API v2 key (APIv2\u5BC6\u94A5), 32 letters and digits, from the WeChat Pay merchant console',
  Zh = 'copy the AppSecret, 32 letters and digits, from the console of the mini program',
  fc = 'give the name of a DynamoDB table',
  hc = ue(
    to($r),
    ct((t) => !URL.canParse(t) || new URL(t).pathname === '/', $r),
    Ut((t) => t.replace(/\/$/, '')),
  ),
  pc = ue(
    Ge($r),
    Ut((t) => t.split(',').map((e) => e.trim())),
    Zs(hc),
    Js(1, $r),
  ),
  dc = /^[^\p{Cc}?*"<>|]{1,1024}$/u,
  mc = 'https://api.mch.weixin.qq.com,https://api2.mch.weixin.qq.com',
  ro = {
    STAGE: j(/^[a-z][a-z0-9-]{0,19}$/, 'give local, or the name of the deployed stage in small letters'),
    WECHAT_APPID: j(
      /^wx[0-9a-f]{16}$/,
      'copy the AppID (wx and 16 hexadecimal digits) from mp.weixin.qq.com',
    ),
    WECHAT_APPSECRET: j(/^[0-9A-Za-z]{32}$/, Zh),
    WECHAT_MCH_ID: j(
      /^\d{8,10}$/,
      'copy the merchant number (\u5546\u6237\u53F7), 8 to 10 digits, from pay.weixin.qq.com',
    ),
    WECHAT_MCH_KEY: j(/^[0-9A-Za-z]{32}$/, Fr),
    WECHAT_MCH_KEY_PREVIOUS: L(j(/^[0-9A-Za-z]{32}$/, `${Fr}, or remove it when the change is over`)),
    WECHAT_SIGN_TYPE: L($t(['MD5', 'HMAC-SHA256'], 'give MD5 or HMAC-SHA256'), 'MD5'),
    NOTIFY_URL: ue(
      to('give the public https address of payment-notify, without a query'),
      Ur(256, 'WeChat takes at most 256 bytes'),
    ),
    REFUND_NOTIFY_URL: ue(
      to('give the public https address of refund-notify, without a query'),
      Ur(256, 'WeChat takes at most 256 bytes'),
    ),
    SESSION_SECRET: ue(
      Ge('give at least 32 random bytes: openssl rand -hex 32'),
      Xs(32, 'give at least 32 random bytes: openssl rand -hex 32'),
      Mt(/^\S+$/, 'it holds a blank; give at least 32 random bytes: openssl rand -hex 32'),
    ),
    OUT_TRADE_NO_PREFIX: ue(
      L(Ge(), ''),
      Mt(/^[0-9A-Za-z_\-|*]{0,8}$/, 'give 1 to 8 of 0-9 A-Z a-z _ - | *, or remove it for none'),
    ),
    ORDER_MINUTES: L(Ft('minutes', 5, 10080), '1440'),
    MAX_OPEN_ORDERS: L(Ft('orders', 1, 500), '20'),
    CHECK_FIRST_SECONDS: L(Ft('seconds', 1, 3600), '60'),
    CHECK_LONGEST_MINUTES: L(Ft('minutes', 1, 1440), '360'),
    CHECKS_PER_SECOND: L(Ft('checks', 1, 500), '20'),
    ORDERS_TABLE: j(/^[0-9A-Za-z_.-]{3,255}$/, fc),
    PRODUCTS_TABLE: j(/^[0-9A-Za-z_.-]{3,255}$/, fc),
    EVENT_BUS: j(/^[0-9A-Za-z/_.-]{1,256}$/, 'give the name of an EventBridge event bus'),
    WECHAT_API_BASE_URL: L(hc, 'https://api.weixin.qq.com'),
    WECHAT_PAY_BASE_URLS: L(pc, mc),
    WECHAT_REFUND_BASE_URLS: L(
      ue(
        pc,
        ct(
          (t) => t.every((e) => e.startsWith('https://')),
          'give https addresses only: the client certificate is shown there',
        ),
      ),
      mc,
    ),
    WECHAT_SHIPPING: L(
      $t(
        ['yes'],
        "give yes where WeChat freezes this mini program's money until goods are shipped (\u53D1\u8D27\u4FE1\u606F\u7BA1\u7406), or remove it",
      ),
    ),
    BILLS_BUCKET: L(j(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'give the name of an S3 bucket')),
    BILLS_FOLDER: L(j(/^[^\p{Cc}?*"<>|]{1,1024}$/u, 'give a folder on this machine, such as .local/bills')),
    WECHAT_CERT_SECRET: L(
      j(
        /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[0-9A-Za-z/_+=.@-]{1,512}$/,
        'give the ARN of the secret that holds the client certificate as JSON: {"cert": "\u2026PEM\u2026", "key": "\u2026PEM\u2026"}',
      ),
    ),
    WECHAT_CERT_FILE: L(j(dc, 'give the path of apiclient_cert.pem')),
    WECHAT_CERT_KEY_FILE: L(j(dc, 'give the path of apiclient_key.pem')),
    ALLOW_REAL_WECHAT: L($t(['yes'], 'give yes, or remove it')),
  };
var eg = {
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
  'npm start': Object.keys(ro),
};
function gc(t, e = process.env) {
  let r = {};
  for (let s of eg[t]) {
    let o = e[s];
    o?.trim() === '' && $(s, 'it is blank; give it a value or remove it');
    let i = sc(ro[s], o);
    if (!i.success) {
      let a = i.issues[0].message;
      $(s, o === void 0 ? `it is missing; ${a}` : a);
    }
    r[s] = i.output;
  }
  let n = r;
  return (
    n.WECHAT_MCH_KEY !== void 0 &&
      n.WECHAT_MCH_KEY === n.WECHAT_APPSECRET &&
      $('WECHAT_MCH_KEY', `it equals WECHAT_APPSECRET, and these are two different secrets; ${Fr}`),
    n.WECHAT_MCH_KEY !== void 0 &&
      n.WECHAT_MCH_KEY === n.WECHAT_MCH_KEY_PREVIOUS &&
      $('WECHAT_MCH_KEY_PREVIOUS', 'it equals WECHAT_MCH_KEY; give the key before the change, or remove it'),
    n.SESSION_SECRET !== void 0 &&
      n.SESSION_SECRET === n.WECHAT_MCH_KEY &&
      $('SESSION_SECRET', 'it equals WECHAT_MCH_KEY; give it random bytes of its own: openssl rand -hex 32'),
    'BILLS_BUCKET' in r && lc(n),
    'WECHAT_CERT_SECRET' in r && cc(n),
    n.STAGE === 'local' ? uc(n) : ac(n),
    r
  );
}
var Br = { warningEmitted: !1 },
  no = (t) => {
    if (t && !Br.warningEmitted) {
      if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === 'true') {
        Br.warningEmitted = !0;
        return;
      }
      let e = parseInt(t.substring(1, t.indexOf('.'))),
        r = 22;
      e < r &&
        ((Br.warningEmitted = !0),
        process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${t}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`));
    }
  };
function Bt(t, e, r) {
  return (t.$source || (t.$source = {}), (t.$source[e] = r), t);
}
function he(t, e, r) {
  (t.__aws_sdk_context
    ? t.__aws_sdk_context.features || (t.__aws_sdk_context.features = {})
    : (t.__aws_sdk_context = { features: {} }),
    (t.__aws_sdk_context.features[e] = r));
}
var tg = () => typeof process == 'object' && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === 'true',
  so = (t, e) => {
    if (tg() && typeof t?.handle != 'function') return e;
  };
R();
var Ze = async (t = new Uint8Array(), e) => {
  if (t instanceof Uint8Array) return yt.mutate(t);
  if (!t) return yt.mutate(new Uint8Array());
  let r = e.streamCollector(t);
  return yt.mutate(await r);
};
X();
R();
var Gf = Symbol.for('@smithy/schema-x'),
  or = class t extends x {
    static identity = Symbol.for('@smithy/HttpBindingNormalizedSchema');
    identity = t.identity;
    bindings;
    constructor(e) {
      super(e);
    }
    static of(e) {
      let r = x.of(e);
      if (r.identity === t.identity) return r;
      let n = r.isMemberSchema() ? r : r.getSchema(),
        s = typeof n == 'object' && n !== null ? n : r;
      return (s[Gf] ??= new t(r));
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
      let s = this.getSchema(),
        o = typeof s == 'number' ? s & 255 : this.isListSchema() ? 64 : 255,
        i = e & 7,
        a = r.mediaType ? (r.mediaType === 'application/json' || r.mediaType.endsWith('+json') ? 2 : 1) : 0,
        c = r.streaming || o === 42 ? (this.isStructSchema() ? 2 : 1) : 0,
        u = o >= 4 && o <= 7 ? (i >= 6 ? 2 : i > 0 && i < 4 ? 1 : 0) : 0,
        l =
          o |
          (a << 8) |
          ((r.idempotencyToken ? 1 : 0) << 10) |
          (c << 11) |
          ((r.sparse ? 1 : 0) << 13) |
          (u << 14) |
          ((r.hostLabel ? 1 : 0) << 17) |
          ((e === 36 && typeof s != 'object' ? 1 : 0) << 18),
        f = o & 192,
        p = i & 2 && (f === 64 || (!n && i & 1)) ? this.getHttpBindingCollectionValue(e, r) : void 0,
        m = (p?.[1] ?? 0) & 255;
      return ((l |= (i >= 6 && (m === 4 || m === 6) ? 1 : 0) << 16), [this, l, p]);
    }
    getHttpBindingCollectionValue(e, r = this.getMergedTraits()) {
      let n = t.of(this.getValueSchema());
      return n.getHttpBindingValue(e, { ...n.getMergedTraits(), ...r }, !0);
    }
    getHttpBindings() {
      let e = this.getSchema();
      return typeof e != 'object' || e === null ? Jg : (this.bindings ??= Kg(this));
    }
  },
  Kg = (t) => {
    let e = [],
      r = [],
      n = [],
      s = [],
      o = [],
      i = {},
      a = {},
      c = [],
      u = { headers: a, prefixHeaders: c },
      l = { request: { memberBindings: o, byName: i }, response: { bodyMemberNames: e, bindings: u } },
      { request: f, response: p } = l;
    for (let [m, h] of t.structIterator()) {
      let y = or.of(h),
        g = y.getMergedTraits(),
        E = y.getHttpBindingLocation(g),
        S = g.httpHeader?.toLowerCase() ?? g.httpPrefixHeaders?.toLowerCase() ?? g.httpQuery,
        _ = y.getHttpBindingValue(E, g),
        A = [m, _, E, S];
      (m === '__proto__' && Te(i), (i[m] = A), (_[1] >> 10) & 1 && (f.hasIdempotency = !0), o.push(A));
      let I = E & 7;
      if ((I === 0 && (n.push(m), s.push(h)), (I & 4) === 0)) (e.push(m), r.push(h));
      else if ((I & 6) === 4)
        if (I & 1) u.statusCode = A;
        else {
          u.payload = A;
          let W = _[1] & 255;
          f.contentTypeInstruction =
            g.mediaType ??
            (W === 0 ? 'text/plain' : W === 21 || W === 42 ? 'application/octet-stream' : null);
        }
      else I & 1 ? ((f.hasPrefixHeaders = !0), c.push(A)) : (S === '__proto__' && Te(a), (a[S] = A));
    }
    return (
      f.contentTypeInstruction === void 0 && n.length && (f.contentTypeInstruction = null),
      (f.syntheticBodySchema = Vf(t, n, s)),
      (p.syntheticBodySchema = Vf(t, e, r)),
      l
    );
  },
  Yg = (t) => {
    let e = [],
      r = 0;
    for (let n of t.matchAll(/\{([^{}+]+)(\+)?\}/g))
      (n.index > r && e.push([t.slice(r, n.index), 0]),
        e.push([n[1], n[2] ? 2 : 1]),
        (r = n.index + n[0].length));
    return (e.length && r < t.length && e.push([t.slice(r), 0]), e.length ? e : void 0);
  },
  Xg = (t) => {
    let { http: e, endpoint: r } = Me(t.traits ?? {}),
      [n, s] = e?.[1].split('?') ?? [];
    return [e?.[0], n, s ? [...new URLSearchParams(s)] : [], n ? Yg(n) : void 0, r?.[0]];
  },
  Jg = {
    request: { memberBindings: [], byName: {} },
    response: { bodyMemberNames: [], bindings: { headers: {}, prefixHeaders: [] } },
  },
  zf = (t) => (t[Gf] ??= Xg(t)),
  Vf = (t, e, r) => {
    if (!e.length) return;
    let n = t.getSchema(),
      s = [3, n[1], n[2], t.getMergedTraits(), e, r],
      o = n[6],
      i = o && e.reduce((a, c) => a + (n[4].indexOf(c) < o ? 1 : 0), 0);
    return (i && (s[6] = i), s);
  };
T();
X();
var gn = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
var wn = class extends gn {
  options;
  compositeErrorRegistry;
  constructor(e) {
    (super(), (this.options = e), (this.compositeErrorRegistry = new re(e.defaultNamespace)));
    for (let r of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(r);
  }
  getRequestType() {
    return b;
  }
  getResponseType() {
    return G;
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
      for (let [n, s] of r.url.searchParams.entries()) e.query[n] = s;
      if (r.headers) for (let n in r.headers) v(r.headers, n) && (e.headers[n] = r.headers[n].join(', '));
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
        for (let n in r.headers) v(r.headers, n) && (e.headers[n] = r.headers[n]);
      return e;
    }
  }
  setHostPrefix(e, r, n, s = zf(r)) {
    if (this.serdeContext?.disableHostPrefix) return;
    let o = s[4];
    if (typeof o != 'string') return;
    let i = o;
    for (let [a, [, c]] of or.of(r.input).getHttpBindings().request.memberBindings) {
      if (!((c >> 17) & 1)) continue;
      let u = n[a];
      if (typeof u != 'string')
        throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);
      i = i.replace(`{${a}}`, u);
    }
    if (((e.hostname = i + e.hostname), !ao(e.hostname)))
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
    let s = [-3, '', 'Error', 0, [], [], 0],
      o;
    for (let i of n)
      for (let a of r)
        try {
          a === '*' ? (o = i.getSchema(e)) : (o = i.getSchema(a + '#' + e));
          let c = i.getErrorCtor(o);
          if (c) return [o, c, 'modeled'];
          {
            let u = i.getBaseException();
            if (u) {
              let l = i.getErrorCtor(u);
              if (l) return [o, l, 'synthetic'];
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
    return [s, Error, 'native'];
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
    let { EventStreamSerde: e, eventStreamSerdeProvider: r } = await Promise.resolve().then(() => (vp(), Sp)),
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
  async deserializeHttpMessage(e, r, n, s, o) {
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
T();
X();
T();
var ur = class extends wn {
  async serializeRequest(e, r, n) {
    let s = this.serializer,
      o = {},
      i = {},
      a = await n.endpoint(),
      c = x.of(e?.input),
      u = c.getSchema(),
      l,
      f = r && typeof r == 'object' ? r : {},
      p = new b({
        protocol: '',
        hostname: '',
        port: void 0,
        path: '/',
        fragment: void 0,
        query: o,
        headers: i,
        body: void 0,
      });
    if ((a && (this.updateServiceEndpoint(p, a), this.setHostPrefix(p, e, f)), f)) {
      let m = c.getEventStreamMember();
      if (m) {
        if (f[m]) {
          let h = {};
          for (let [y] of c.structIterator()) y !== m && f[y] != null && (h[y] = f[y]);
          l = await this.serializeEventStream({ eventStream: f[m], requestSchema: c, initialRequest: h });
        }
      } else (s.write(u, f), (l = s.flush()));
    }
    return ((p.headers = Object.assign(p.headers, i)), (p.query = o), (p.body = l), (p.method = 'POST'), p);
  }
  async deserializeResponse(e, r, n) {
    let s = this.deserializer,
      o = x.of(e.output),
      i = {};
    if (this.isErrorResponse(n.statusCode)) {
      let c = await Ze(n.body, r);
      throw (
        c.byteLength > 0 && Object.assign(i, await s.read(15, c)),
        await this.handleError(e, r, n, i, this.deserializeMetadata(n)),
        new Error('@smithy/core/protocols - RPC Protocol error handler failed to throw.')
      );
    }
    for (let c in n.headers) {
      if (!v(n.headers, c)) continue;
      let u = n.headers[c];
      (delete n.headers[c], (n.headers[c.toLowerCase()] = u));
    }
    let a = o.getEventStreamMember();
    if (a)
      i[a] = await this.deserializeEventStream({
        response: n,
        responseSchema: o,
        initialResponseContainer: i,
      });
    else {
      let c = await Ze(n.body, r);
      c.byteLength > 0 && Object.assign(i, await s.read(o, c));
    }
    return ((i.$metadata = this.deserializeMetadata(n)), i);
  }
  isErrorResponse(e) {
    return e >= 300;
  }
};
function xn(t, e) {
  if (e.timestampFormat.useTrait) {
    let a = t.getSchema();
    if (a === 5 || a === 6 || a === 7) return a;
  }
  let { httpLabel: r, httpPrefixHeaders: n, httpHeader: s, httpQuery: o } = t.getMergedTraits();
  return (
    (e.httpBindings ? (typeof n == 'string' || s ? 6 : o || r ? 5 : void 0) : void 0) ??
    e.timestampFormat.default
  );
}
T();
T();
var ki = (t) => (
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
  Li = (t) => ({ requestHandler: t.httpHandler() });
T();
var _p = 'content-length';
function Ap(t) {
  return (e) => async (r) => {
    let n = r.request;
    if (b.isInstance(n)) {
      let { body: s, headers: o } = n;
      if (
        s &&
        Object.keys(o)
          .map((i) => i.toLowerCase())
          .indexOf(_p) === -1
      )
        try {
          let i = t(s);
          i != null && (n.headers = { ...n.headers, [_p]: String(i) });
        } catch {}
    }
    return e({ ...r, request: n });
  };
}
var Rp = {
    step: 'build',
    tags: ['SET_CONTENT_LENGTH', 'CONTENT_LENGTH'],
    name: 'contentLengthMiddleware',
    override: !0,
  },
  Mi = (t) => ({
    applyToStack: (e) => {
      e.add(Ap(t.bodyLengthChecker), Rp);
    },
  });
var pe = (t) => encodeURIComponent(t).replace(/[!'()*]/g, hy),
  hy = (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`;
function Ui(t) {
  let e = [];
  for (let r of Object.keys(t).sort()) {
    let n = t[r];
    if (((r = pe(r)), Array.isArray(n))) for (let s = 0, o = n.length; s < o; s++) e.push(`${r}=${pe(n[s])}`);
    else {
      let s = r;
      ((n || typeof n == 'string') && (s += `=${pe(n)}`), e.push(s));
    }
  }
  return e.join('&');
}
T();
var Fe = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
X();
R();
var bn = class {
  from;
  to;
  keys;
  constructor(e, r) {
    ((this.from = e), (this.to = r));
    let n = Object.keys(this.from),
      s = new Set(n);
    (s.delete('__type'), (this.keys = s));
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
var lr;
function Tn() {
  if (lr === void 0)
    try {
      if (typeof Buffer != 'function') lr = !1;
      else {
        let t = JSON.parse(Buffer.from([123, 125]));
        lr = t !== null && typeof t == 'object';
      }
    } catch {
      lr = !1;
    }
  return lr;
}
R();
function Cn(t, e, r) {
  if (r?.source) {
    let n = r.source;
    if (typeof e == 'number')
      return e <= Number.MAX_SAFE_INTEGER && e >= Number.MIN_SAFE_INTEGER
        ? yy(n, e)
          ? e
          : new K(n, 'bigDecimal')
        : gy(n)
          ? new K(n, 'bigDecimal')
          : /[eE]/.test(n)
            ? Ey(n)
            : BigInt(n);
  }
  return e;
}
function gy(t) {
  let e = t.indexOf('.');
  if (e === -1) return !1;
  let r = t.search(/[eE]/);
  if (r === -1) return !0;
  let n = r - e - 1;
  return parseInt(t.slice(r + 1), 10) < n;
}
function yy(t, e) {
  if (t === String(e) || Object.is(e, -0)) return !0;
  if (/[eE]/.test(t)) return $i(t) === $i(String(e));
  let r = t.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
    n = String(e);
  return r === n ? !0 : /[eE]/.test(n) ? r === $i(n) : !1;
}
function $i(t) {
  let e = t.startsWith('-'),
    r = e ? t.slice(1) : t,
    n = r.search(/[eE]/),
    s;
  if (n === -1) s = r;
  else {
    let o = parseInt(r.slice(n + 1), 10),
      i = r.slice(0, n),
      a = i.indexOf('.'),
      c,
      u;
    (a === -1 ? ((c = i), (u = i.length)) : ((c = i.slice(0, a) + i.slice(a + 1)), (u = a)),
      (c = c.replace(/0+$/, '') || '0'));
    let l = u + o;
    c === '0'
      ? (s = '0')
      : l <= 0
        ? (s = '0.' + '0'.repeat(-l) + c)
        : l >= c.length
          ? (s = c + '0'.repeat(l - c.length))
          : (s = c.slice(0, l) + '.' + c.slice(l));
  }
  return (s.includes('.') && (s = s.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')), (e ? '-' : '') + s);
}
function Ey(t) {
  let e = t.search(/[eE]/),
    r = parseInt(t.slice(e + 1), 10),
    n = t.startsWith('-'),
    s = t.slice(n ? 1 : 0, e),
    o = s.indexOf('.'),
    i,
    a;
  if (o === -1) ((i = s), (a = r));
  else {
    i = s.slice(0, o) + s.slice(o + 1);
    let u = s.length - o - 1;
    a = r - u;
  }
  i = i.replace(/0+$/, '') || '0';
  let c = BigInt(i) * 10n ** BigInt(a + (s.replace('.', '').length - i.length));
  return n ? -c : c;
}
X();
var Fi = Symbol.for('@aws-sdk/reviver');
function Pn(t) {
  let e = x.of(t),
    r = e.getSchema();
  if (Array.isArray(r) && e.isStructSchema()) {
    if (Fi in r) return r[Fi];
    let n = In(e, new Set());
    return ((r[Fi] = n), n);
  }
  return In(e, new Set());
}
function In(t, e) {
  let r = t.getSchema();
  if (e.has(r)) return !1;
  if ((e.add(r), t.isBigIntegerSchema() || t.isBigDecimalSchema())) return !0;
  if (t.isStructSchema()) {
    for (let [, n] of t.structIterator()) if (In(n, e)) return !0;
  } else if (t.isListSchema() || t.isMapSchema()) {
    if (In(t.getValueSchema(), e)) return !0;
  } else if (t.isDocumentSchema()) return !0;
  return !1;
}
R();
var wp = (t, e) => Ze(t, e).then((r) => (e?.utf8Encoder ?? ge)(r));
async function Hi(t, e, r) {
  let n;
  if (Tn() && typeof t?.[Symbol.asyncIterator] == 'function') {
    let o = await Ze(t, e);
    typeof Buffer == 'function' &&
      (Buffer.isBuffer(o) ? (n = o) : (n = Buffer.from(o.buffer, o.byteOffset, o.byteLength)));
  }
  if ((n || (n = await wp(t, e)), n.length === 0)) return {};
  let s = r && Pn(r) ? Cn : void 0;
  try {
    return JSON.parse(n, s);
  } catch (o) {
    throw (
      o?.name === 'SyntaxError' &&
        Object.defineProperty(o, '$responseBodyText', {
          value: typeof n == 'string' ? n : n.toString('utf8'),
        }),
      o
    );
  }
}
var xp = (t, e) => Object.keys(t).find((r) => r.toLowerCase() === e.toLowerCase()),
  Bi = (t) => {
    let e = t;
    return (
      typeof e == 'number' && (e = e.toString()),
      e.indexOf(',') >= 0 && (e = e.split(',')[0]),
      e.indexOf(':') >= 0 && (e = e.split(':')[0]),
      e.indexOf('#') >= 0 && (e = e.split('#')[1]),
      e
    );
  };
var Wi = (t, e, r = !1) => Sy(t, e, r ? ['code', 'header', 'type'] : ['type', 'code', 'header']);
var Sy = ({ headers: t }, e, r) => {
  for (; r.length > 0;)
    switch (r.shift()) {
      case 'header':
        let s = xp(t ?? {}, 'x-amzn-errortype');
        if (s !== void 0) return Bi(t[s]);
        break;
      case 'code':
        let o = xp(e ?? {}, 'code');
        if (o && e[o] !== void 0) return Bi(e[o]);
        break;
      case 'type':
        if (e?.__type !== void 0) return Bi(e.__type);
        break;
    }
};
T();
var On = class extends Fe {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  async read(e, r) {
    let n = Pn(e) ? Cn : void 0,
      s;
    if (typeof r == 'string') {
      if (r.length === 0) return {};
      s = JSON.parse(r, n);
    } else if (r instanceof Uint8Array && Tn()) {
      if (r.byteLength === 0) return {};
      let o = Buffer.isBuffer(r) ? r : Buffer.from(r.buffer, r.byteOffset, r.byteLength);
      s = JSON.parse(o, n);
    } else s = await Hi(r, this.serdeContext, e);
    return this._read(e, s);
  }
  readObject(e, r) {
    return this._read(e, r);
  }
  _read(e, r) {
    let n = r !== null && typeof r == 'object',
      s = x.of(e);
    if (n) {
      if (s.isStructSchema()) return this._readStruct(s, r);
      if (Array.isArray(r) && s.isListSchema()) {
        let i = s.getValueSchema();
        if (this.needsTransform(i)) for (let a = 0; a < r.length; ++a) r[a] = this._read(i, r[a]);
        return r;
      }
      if (s.isMapSchema()) {
        let i = s.getValueSchema(),
          a = r;
        if (this.needsTransform(i))
          for (let c in a) v(a, c) && (c === '__proto__' && Te(a), (a[c] = this._read(i, a[c])));
        return a;
      }
    }
    if (s.isBlobSchema() && typeof r == 'string') return ut(r);
    let o = s.getMergedTraits().mediaType;
    if (s.isStringSchema() && typeof r == 'string' && o)
      return o === 'application/json' || o.endsWith('+json') ? fe.from(r) : r;
    if (s.isTimestampSchema() && r != null)
      switch (xn(s, this.settings)) {
        case 5:
          return mo(r);
        case 6:
          return Vt(r);
        case 7:
          return ho(r);
        default:
          return (
            console.warn('Missing timestamp format, parsing value with Date constructor:', r),
            new Date(r)
          );
      }
    if (s.isBigIntegerSchema() && (typeof r == 'number' || typeof r == 'string')) return BigInt(r);
    if (s.isBigDecimalSchema() && r != null) {
      if (r instanceof K) return r;
      let i = r;
      return i.type === 'bigDecimal' && 'string' in i
        ? new K(i.string, i.type)
        : new K(String(r), 'bigDecimal');
    }
    if (s.isNumericSchema() && typeof r == 'string') {
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
    if (s.isDocumentSchema() && n)
      if (Array.isArray(r))
        for (let i = 0; i < r.length; ++i) {
          let a = r[i];
          a instanceof K || (r[i] = this._read(s, a));
        }
      else {
        let i = r;
        for (let a in i) {
          if (!v(i, a)) continue;
          a === '__proto__' && Te(i);
          let c = i[a];
          c instanceof K || (i[a] = this._read(s, c));
        }
      }
    return r;
  }
  _readStruct(e, r) {
    let n = e.isUnionSchema(),
      s = {},
      o,
      i = typeof r.__type == 'string',
      { jsonName: a } = this.settings;
    a && i && (o = {});
    let c;
    n && (c = new bn(r, s));
    for (let [u, l] of e.structIterator()) {
      let f = u;
      (a && ((f = l.getMergedTraits().jsonName ?? f), i && (o[f] = u)),
        n && c.mark(f),
        r[f] != null && (s[u] = this._read(l, r[f])));
    }
    if (n) c.writeUnknown();
    else if (i)
      for (let u in r) {
        if (!v(r, u)) continue;
        let l = r[u],
          f = a ? (o[u] ?? u) : u;
        f in s || (s[f] = l);
      }
    return s;
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
X();
R();
T();
R();
var Nn = class t extends Uint8Array {
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
        (e > bp + 6e4 &&
          (console.warn(
            '@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.',
          ),
          (bp = e)),
          (this.string = ge(this)));
      }
      return this.string;
    }
  },
  bp = 0;
var Dn = new TextEncoder(),
  Tp = 123,
  Cp = 125,
  vy = 91,
  _y = 93,
  xt = 34,
  kn = 58,
  Ln = 44,
  Ip = 92,
  Ay = new Uint8Array([116, 114, 117, 101]),
  Ry = new Uint8Array([102, 97, 108, 115, 101]),
  wy = new Uint8Array([110, 117, 108, 108]),
  Se = new Array(128).fill(null);
Se[8] = 'b';
Se[9] = 't';
Se[10] = 'n';
Se[12] = 'f';
Se[13] = 'r';
Se[34] = '"';
Se[92] = '\\';
for (let t = 0; t < 32; t++) Se[t] === null && (Se[t] = 'u00' + t.toString(16).padStart(2, '0'));
var Pp = 2048;
function qi(t) {
  return Nn.allocUnsafe(t);
}
var Mn = class t extends Fe {
  settings;
  json;
  i = 0;
  rootSchema;
  rawValue;
  passthrough = !1;
  constructor(e) {
    (super(), (this.settings = e), (this.json = qi(Pp)));
  }
  write(e, r) {
    ((this.i = 0),
      (this.rawValue = r),
      (this.rootSchema = x.of(e)),
      (this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema()),
      this.passthrough || this.writeValue(this.rootSchema, r, void 0));
  }
  writeDiscriminatedDocument(e, r) {
    ((this.i = 0), (this.rootSchema = x.of(e)));
    let n = this.rootSchema;
    if (n.isStructSchema() && r != null && typeof r == 'object') {
      this.writeValue(n, r, void 0);
      let s = `"__type":"${n.getName(!0) ?? 'Unknown'}",`,
        o = s.length;
      (this.ensure(o),
        this.json.copyWithin(1 + o, 1, this.i),
        Dn.encodeInto(s, this.json.subarray(1)),
        (this.i += o));
    } else this.writeValue(n, r, void 0);
  }
  flush() {
    this.rootSchema = void 0;
    let e = this.i;
    this.i = 0;
    let r = this.rawValue;
    if (((this.rawValue = void 0), e === 0)) return r;
    let n = this.json.subarray(0, e);
    return ((this.json = qi(Pp)), n);
  }
  ensure(e) {
    let { i: r, json: n } = this;
    if (r + e > n.length) {
      let s = n.length * 2;
      for (; s < r + e;) s *= 2;
      let o = qi(s);
      (o.set(this.json), (this.json = o));
    }
  }
  writeAscii(e) {
    let r = e.length;
    this.ensure(r);
    let { i: n, json: s } = this;
    for (let o = 0; o < r; ++o) ((s[n] = e.charCodeAt(o)), (n += 1));
    this.i = n;
  }
  writeAsciiQuoted(e) {
    let r = e.length;
    this.ensure(r + 4);
    let { json: n, i: s } = this;
    n[s++] = xt;
    for (let o = 0; o < r; ++o) n[s++] = e.charCodeAt(o);
    ((n[s++] = xt), (this.i = s));
  }
  writeJsonString(e) {
    let r = e.length;
    (this.ensure(r * 3 + 2), (this.json[this.i++] = xt));
    for (let n = 0; n < r; ++n) {
      let s = e.charCodeAt(n);
      if (s > 34 && s < 92) this.json[this.i++] = s;
      else if (s < 128) {
        let o = Se[s];
        if (o !== null) {
          (this.ensure(o.length + 1 + (r - n - 1) * 3 + 1), (this.json[this.i++] = Ip));
          for (let i = 0; i < o.length; i++) this.json[this.i++] = o.charCodeAt(i);
        } else this.json[this.i++] = s;
      } else if (s >= 55296 && s <= 56319) {
        let o = n + 1 < r ? e.charCodeAt(n + 1) : 0;
        if (o >= 56320 && o <= 57343) {
          this.ensure(4);
          let { written: i } = Dn.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
          ((this.i += i), ++n);
        } else (this.ensure(6 + (r - n - 1) * 3 + 1), this.writeUnicodeEscape(s));
      } else if (s >= 56320 && s <= 57343) (this.ensure(6 + (r - n - 1) * 3 + 1), this.writeUnicodeEscape(s));
      else {
        let { i: o, json: i } = this;
        (s < 2048
          ? ((i[o++] = 192 | (s >> 6)), (i[o++] = 128 | (s & 63)))
          : ((i[o++] = 224 | (s >> 12)), (i[o++] = 128 | ((s >> 6) & 63)), (i[o++] = 128 | (s & 63))),
          (this.i = o));
      }
    }
    this.json[this.i++] = xt;
  }
  writeUnicodeEscape(e) {
    let { json: r, i: n } = this;
    ((r[n++] = Ip), (r[n++] = 117));
    let s = e.toString(16).padStart(4, '0');
    for (let o = 0; o < 4; ++o) r[n++] = s.charCodeAt(o);
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
      s = t.B64,
      o = this.i;
    n[o++] = xt;
    let i = e.length,
      a = i % 3,
      c = i - a;
    for (let u = 0; u < c; u += 3) {
      let l = e[u],
        f = e[u + 1],
        p = e[u + 2];
      ((n[o++] = s[l >> 2]),
        (n[o++] = s[((l & 3) << 4) | (f >> 4)]),
        (n[o++] = s[((f & 15) << 2) | (p >> 6)]),
        (n[o++] = s[p & 63]));
    }
    if (a === 2) {
      let u = e[c],
        l = e[c + 1];
      ((n[o++] = s[u >> 2]),
        (n[o++] = s[((u & 3) << 4) | (l >> 4)]),
        (n[o++] = s[(l & 15) << 2]),
        (n[o++] = 61));
    } else if (a === 1) {
      let u = e[c];
      ((n[o++] = s[u >> 2]), (n[o++] = s[(u & 3) << 4]), (n[o++] = 61), (n[o++] = 61));
    }
    ((n[o++] = xt), (this.i = o));
  }
  writeValue(e, r, n) {
    if (r == null) {
      if (n?.isStructSchema()) {
        if (r === void 0 && x.of(e).isIdempotencyToken()) {
          this.writeAsciiQuoted(jf());
          return;
        }
        return;
      }
      (this.ensure(4), this.json.set(wy, this.i), (this.i += 4));
      return;
    }
    let s = x.of(e),
      o = typeof r == 'object';
    if (s.isStringSchema()) {
      let i = s.getMergedTraits().mediaType;
      if (i && (i === 'application/json' || i.endsWith('+json'))) {
        this.writeJsonString(fe.from(r).toString());
        return;
      }
    }
    if (this.settings.bigNumberAsString && r != null && (s.isBigIntegerSchema() || s.isBigDecimalSchema())) {
      let i = r instanceof K ? r.string : String(r);
      this.writeAsciiQuoted(i);
      return;
    }
    if (o) {
      if (s.isStructSchema()) {
        this.writeStruct(s, r);
        return;
      }
      if (Array.isArray(r) && (s.isListSchema() || s.isDocumentSchema())) {
        this.writeList(s, r, s.isDocumentSchema());
        return;
      }
      if (s.isMapSchema()) {
        this.writeMap(s, r, !1);
        return;
      }
      if (r instanceof Uint8Array && (s.isBlobSchema() || s.isDocumentSchema())) {
        this.writeBase64(r);
        return;
      }
      if (r instanceof Date && (s.isTimestampSchema() || s.isDocumentSchema())) {
        this.writeTimestamp(s, r);
        return;
      }
      if (r instanceof K) {
        this.writeAscii(r.string);
        return;
      }
      if (s.isDocumentSchema()) {
        Array.isArray(r) ? this.writeList(s, r, !0) : this.writeMap(s, r, !0);
        return;
      }
      let i = JSON.stringify(r);
      this.writeAscii(i);
      return;
    }
    if (typeof r == 'string') {
      if (s.isBlobSchema()) {
        let i = (this.serdeContext?.base64Encoder ?? lt)(r);
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
      (r ? (a.set(Ay, i), (i += 4)) : (a.set(Ry, i), (i += 5)), (this.i = i));
      return;
    }
    if (typeof r == 'bigint') {
      this.writeAscii(r.toString());
      return;
    }
    this.writeAscii(String(r));
  }
  writeStruct(e, r) {
    (this.ensure(2), (this.json[this.i++] = Tp));
    let n = !1,
      s = typeof r.__type == 'string',
      o;
    s && (o = new Set());
    for (let [i, a] of e.structIterator()) {
      let c = r[i];
      if (c == null && !a.isIdempotencyToken()) continue;
      (n && (this.ensure(1), (this.json[this.i++] = Ln)), (n = !0));
      let u = this.settings.jsonName ? (a.getMergedTraits().jsonName ?? i) : i;
      (o && (o.add(i), o.add(u)),
        this.writeAsciiQuoted(u),
        (this.json[this.i++] = kn),
        this.writeValue(a, c, e));
    }
    if (!n && e.isUnionSchema()) {
      let { $unknown: i } = r;
      if (Array.isArray(i)) {
        let [a, c] = i;
        (this.writeAsciiQuoted(a), this.ensure(1), (this.json[this.i++] = kn), this.writeValue(15, c, e));
      }
    } else if (s)
      for (let i in r) {
        if (o.has(i)) continue;
        o.add(i);
        let a = r[i];
        (n && (this.ensure(1), (this.json[this.i++] = Ln)),
          (n = !0),
          this.writeAsciiQuoted(i),
          this.ensure(1),
          (this.json[this.i++] = kn),
          this.writeValue(15, a, void 0));
      }
    (this.ensure(1), (this.json[this.i++] = Cp));
  }
  writeList(e, r, n) {
    let s = !!e.getMergedTraits().sparse,
      o = e.getValueSchema();
    if (!n && (o.isStringSchema() || o.isNumericSchema() || o.isBooleanSchema())) {
      let a = !1;
      for (let u = 0; u < r.length; ++u) {
        let l = r[u];
        if (Number.isNaN(l) || l === 1 / 0 || l === -1 / 0 || (l == null && !s)) {
          a = !0;
          break;
        }
      }
      let c;
      if (!a) c = JSON.stringify(r);
      else {
        let u = [];
        for (let l = 0; l < r.length; ++l) {
          let f = r[l];
          (f == null && !s) ||
            (Number.isNaN(f) || f === 1 / 0 || f === -1 / 0 ? u.push(String(f)) : u.push(f));
        }
        c = JSON.stringify(u);
      }
      (this.ensure(c.length * 3), (this.i += Dn.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = vy));
    let i = !1;
    for (let a = 0; a < r.length; ++a) {
      let c = r[a];
      (n ? c === void 0 : c == null && !s) ||
        (i && (this.ensure(1), (this.json[this.i++] = Ln)), this.writeValue(o, c, void 0), (i = !0));
    }
    (this.ensure(1), (this.json[this.i++] = _y));
  }
  writeMap(e, r, n) {
    let s = !!e.getMergedTraits().sparse,
      o = e.getValueSchema();
    if (!n && (o.isStringSchema() || o.isNumericSchema() || o.isBooleanSchema())) {
      let a;
      for (let u in r) {
        if (!v(r, u)) continue;
        let l = r[u];
        Number.isNaN(l) || l === 1 / 0 || l === -1 / 0
          ? (((a ??= {})[u] = l), (r[u] = String(l)))
          : l === null && !s && (((a ??= {})[u] = null), (r[u] = void 0));
      }
      let c = JSON.stringify(r);
      (a && Object.assign(r, a),
        this.ensure(c.length * 3),
        (this.i += Dn.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = Tp));
    let i = !0;
    for (let a in r) {
      if (!v(r, a)) continue;
      let c = r[a];
      (n ? c === void 0 : c == null && !s) ||
        (i || (this.ensure(1), (this.json[this.i++] = Ln)),
        (i = !1),
        this.writeJsonString(a),
        this.ensure(1),
        (this.json[this.i++] = kn),
        this.writeValue(o, c, void 0));
    }
    (this.ensure(1), (this.json[this.i++] = Cp));
  }
  writeTimestamp(e, r) {
    switch (xn(e, this.settings)) {
      case 5: {
        let s = r.toISOString().replace('.000Z', 'Z');
        this.writeAsciiQuoted(s);
        return;
      }
      case 6: {
        this.writeAsciiQuoted(po(r));
        return;
      }
      case 7: {
        let s = String(r.getTime() / 1e3);
        this.writeAscii(s);
        return;
      }
      default: {
        let s = String(r.getTime() / 1e3);
        this.writeAscii(s);
        return;
      }
    }
  }
};
var fr = class extends Fe {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  createSerializer() {
    let e = new Mn(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
  createDeserializer() {
    let e = new On(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
};
var Op = (t) => (e) => async (r) => {
    if (!b.isInstance(r.request)) return e(r);
    let { request: n } = r,
      { handlerProtocol: s = '' } = t.requestHandler.metadata || {};
    if (s.indexOf('h2') >= 0 && !n.headers[':authority'])
      (delete n.headers.host, (n.headers[':authority'] = n.hostname + (n.port ? ':' + n.port : '')));
    else if (!n.headers.host) {
      let o = n.hostname;
      (n.port != null && (o += `:${n.port}`), (n.headers.host = o));
    }
    return e(r);
  },
  Np = { name: 'hostHeaderMiddleware', step: 'build', priority: 'low', tags: ['HOST'], override: !0 },
  ji = (t) => ({
    applyToStack: (e) => {
      e.add(Op(t), Np);
    },
  });
var Dp = () => (t, e) => async (r) => {
    try {
      let n = await t(r),
        { clientName: s, commandName: o, logger: i, dynamoDbDocumentClientOptions: a = {} } = e,
        { overrideInputFilterSensitiveLog: c, overrideOutputFilterSensitiveLog: u } = a,
        l = c ?? e.inputFilterSensitiveLog,
        f = u ?? e.outputFilterSensitiveLog,
        { $metadata: p, ...m } = n.output;
      return (i?.info?.({ clientName: s, commandName: o, input: l(r.input), output: f(m), metadata: p }), n);
    } catch (n) {
      let { clientName: s, commandName: o, logger: i, dynamoDbDocumentClientOptions: a = {} } = e,
        { overrideInputFilterSensitiveLog: c } = a,
        u = c ?? e.inputFilterSensitiveLog;
      throw (
        i?.error?.({ clientName: s, commandName: o, input: u(r.input), error: n, metadata: n.$metadata }),
        n
      );
    }
  },
  kp = { name: 'loggerMiddleware', tags: ['LOGGER'], step: 'initialize', override: !0 },
  Vi = (t) => ({
    applyToStack: (e) => {
      e.add(Dp(), kp);
    },
  });
var Lp = {
  step: 'build',
  tags: ['RECURSION_DETECTION', 'TRACE_CONTEXT_PROPAGATION'],
  name: 'recursionDetectionMiddleware',
  override: !0,
  priority: 'low',
};
var Be = {
    REQUEST_ID: Symbol.for('_AWS_LAMBDA_REQUEST_ID'),
    X_RAY_TRACE_ID: Symbol.for('_AWS_LAMBDA_X_RAY_TRACE_ID'),
    TENANT_ID: Symbol.for('_AWS_LAMBDA_TENANT_ID'),
    TRACEPARENT: Symbol.for('_AWS_LAMBDA_TRACEPARENT'),
    TRACESTATE: Symbol.for('_AWS_LAMBDA_TRACESTATE'),
    BAGGAGE: Symbol.for('_AWS_LAMBDA_BAGGAGE'),
  },
  Gi = ['true', '1'].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? '');
Gi || (globalThis.awslambda = globalThis.awslambda || {});
var Un = class {
    static PROTECTED_KEYS = Be;
    isProtectedKey(e) {
      return Object.values(Be).includes(e);
    }
    getRequestId() {
      return this.get(Be.REQUEST_ID) ?? '-';
    }
    getXRayTraceId() {
      return this.get(Be.X_RAY_TRACE_ID);
    }
    getTenantId() {
      return this.get(Be.TENANT_ID);
    }
    getTraceparent() {
      return this.get(Be.TRACEPARENT);
    }
    getTracestate() {
      return this.get(Be.TRACESTATE);
    }
    getBaggage() {
      return this.get(Be.BAGGAGE);
    }
  },
  zi = class extends Un {
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
  Ki = class t extends Un {
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
  pr;
(function (t) {
  let e = null;
  async function r(n) {
    return (
      e ||
        (e = (async () => {
          let o = n === !0 || 'AWS_LAMBDA_MAX_CONCURRENCY' in process.env ? await Ki.create() : new zi();
          return !Gi && globalThis.awslambda?.InvokeStore
            ? globalThis.awslambda.InvokeStore
            : (!Gi && globalThis.awslambda && (globalThis.awslambda.InvokeStore = o), o);
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
})(pr || (pr = {}));
var xy = 'AWS_LAMBDA_FUNCTION_NAME',
  by = '_X_AMZN_TRACE_ID',
  Yi = 'X-Amzn-Trace-Id',
  Xi = 'traceparent',
  Mp = 'tracestate',
  Up = 'baggage',
  $p = () => (t) => async (e) => {
    let { request: r } = e;
    if (!b.isInstance(r)) return t(e);
    let n;
    {
      let s = Object.keys(r.headers ?? {}).find((o) => o.toLowerCase() === Yi.toLowerCase()) ?? Yi;
      if (!r.headers.hasOwnProperty(s)) {
        let o = process.env[xy],
          i = process.env[by];
        n ??= await pr.getInstanceAsync();
        let c = n?.getXRayTraceId() ?? i,
          u = (l) => typeof l == 'string' && l.length > 0;
        u(o) && u(c) && (r.headers[Yi] = c);
      }
    }
    if ((Ty(r.headers), !r.headers[Xi])) {
      let o = (n ??= await pr.getInstanceAsync())?.getTraceparent?.();
      if (o) {
        r.headers[Xi] = o;
        let i = n?.getTracestate?.();
        i && (r.headers[Mp] = i);
        let a = n?.getBaggage?.();
        a && (r.headers[Up] = a);
      }
    }
    return t(e);
  };
function Ty(t) {
  for (let e of Object.keys(t)) {
    let r = e.toLowerCase();
    e !== r && (r === Xi || r === Mp || r === Up) && ((t[r] = t[e]), delete t[e]);
  }
}
var Ji = (t) => ({
  applyToStack: (e) => {
    e.add($p(), Lp);
  },
});
T();
var Fp = (t, e) => {
  if (!e || e.length === 0) return t;
  let r = [];
  for (let n of e) for (let s of t) s.schemeId.split('#')[1] === n && r.push(s);
  for (let n of t) r.find(({ schemeId: s }) => s === n.schemeId) || r.push(n);
  return r;
};
function Cy(t) {
  let e = new Map();
  for (let r of t) e.set(r.schemeId, r);
  return e;
}
var Qi = (t, e) => (r, n) => async (s) => {
  let o = t.httpAuthSchemeProvider(await e.httpAuthSchemeParametersProvider(t, n, s.input)),
    i = t.authSchemePreference ? await t.authSchemePreference() : [],
    a = Fp(o, i),
    c = Cy(t.httpAuthSchemes),
    u = V(n),
    l = [];
  for (let f of a) {
    let p = c.get(f.schemeId);
    if (!p) {
      l.push(`HttpAuthScheme \`${f.schemeId}\` was not enabled for this service.`);
      continue;
    }
    let m = p.identityProvider(await e.identityProviderConfigProvider(t));
    if (!m) {
      l.push(`HttpAuthScheme \`${f.schemeId}\` did not have an IdentityProvider configured.`);
      continue;
    }
    let { identityProperties: h = {}, signingProperties: y = {} } = f.propertiesExtractor?.(t, n) || {};
    ((f.identityProperties = Object.assign(f.identityProperties || {}, h)),
      (f.signingProperties = Object.assign(f.signingProperties || {}, y)),
      (u.selectedHttpAuthScheme = {
        httpAuthOption: f,
        identity: await m(f.identityProperties),
        signer: p.signer,
      }));
    break;
  }
  if (!u.selectedHttpAuthScheme)
    throw new Error(
      l.join(`
`),
    );
  return r(s);
};
var Zi = {
    step: 'serialize',
    tags: ['HTTP_AUTH_SCHEME'],
    name: 'httpAuthSchemeMiddleware',
    override: !0,
    relation: 'before',
    toMiddleware: 'endpointV2Middleware',
  },
  $n = (t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }) => ({
    applyToStack: (n) => {
      n.addRelativeTo(Qi(t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }), Zi);
    },
  });
T();
var Iy = (t) => (e) => {
    throw e;
  },
  Py = (t, e) => {},
  ea = (t) => (e, r) => async (n) => {
    if (!b.isInstance(n.request)) return e(n);
    let o = V(r).selectedHttpAuthScheme;
    if (!o) throw new Error('No HttpAuthScheme was selected: unable to sign request');
    let {
        httpAuthOption: { signingProperties: i = {} },
        identity: a,
        signer: c,
      } = o,
      u = await e({ ...n, request: await c.sign(n.request, a, i) }).catch((c.errorHandler || Iy)(i));
    return ((c.successHandler || Py)(u.response, i), u);
  };
var ta = {
    step: 'finalizeRequest',
    tags: ['HTTP_SIGNING'],
    name: 'httpSigningMiddleware',
    aliases: ['apiKeyMiddleware', 'tokenMiddleware', 'awsAuthMiddleware'],
    override: !0,
    relation: 'after',
    toMiddleware: 'retryMiddleware',
  },
  Fn = (t) => ({
    applyToStack: (e) => {
      e.addRelativeTo(ea(t), ta);
    },
  });
var de = (t) => {
  if (typeof t == 'function') return t;
  let e = Promise.resolve(t);
  return () => e;
};
T();
var bt = class {
  authSchemes = new Map();
  constructor(e) {
    for (let r in e) {
      if (!v(e, r)) continue;
      let n = e[r];
      n !== void 0 && this.authSchemes.set(r, n);
    }
  }
  getIdentityProvider(e) {
    return this.authSchemes.get(e);
  }
};
var ra = (t) =>
  function (r) {
    return dr(r) && r.expiration.getTime() - Date.now() < t;
  };
var Bn = ra(3e5),
  dr = (t) => t.expiration !== void 0,
  Hn = (t, e, r) => {
    if (t === void 0) return;
    let n = typeof t != 'function' ? async () => Promise.resolve(t) : t,
      s,
      o,
      i,
      a = !1,
      c = async (u) => {
        o || (o = n(u));
        try {
          ((s = await o), (i = !0), (a = !1));
        } finally {
          o = void 0;
        }
        return s;
      };
    return e === void 0
      ? async (u) => ((!i || u?.forceRefresh) && (s = await c(u)), s)
      : async (u) => (
          (!i || u?.forceRefresh) && (s = await c(u)),
          a ? s : r(s) ? (e(s) && (await c(u)), s) : ((a = !0), s)
        );
  };
var Wn = void 0;
function Ny(t) {
  return t === void 0 ? !0 : typeof t == 'string' && t.length <= 50;
}
function na(t) {
  let e = de(t.userAgentAppId ?? Wn),
    { customUserAgent: r } = t;
  return Object.assign(t, {
    customUserAgent: typeof r == 'string' ? [[r]] : r,
    userAgentAppId: async () => {
      let n = await e();
      if (!Ny(n)) {
        let s = t.logger?.constructor?.name === 'NoOpLogger' || !t.logger ? console : t.logger;
        typeof n != 'string'
          ? s?.warn('userAgentAppId must be a string or undefined.')
          : n.length > 50 &&
            s?.warn('The provided userAgentAppId exceeds the maximum length of 50 characters.');
      }
      return n;
    },
  });
}
var Bp = {
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
var Dy = Bp,
  ky = '',
  Hp = (t) => {
    let { partitions: e } = Dy;
    for (let n of e) {
      let { regions: s, outputs: o } = n;
      for (let [i, a] of Object.entries(s)) if (i === t) return { ...o, ...a };
    }
    for (let n of e) {
      let { regionRegex: s, outputs: o } = n;
      if (new RegExp(s).test(t)) return { ...o };
    }
    let r = e.find((n) => n.id === 'aws');
    if (!r)
      throw new Error(
        "Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.",
      );
    return { ...r.outputs };
  };
var Wp = () => ky;
var qp = require('node:stream'),
  sa = (t) =>
    t?.body instanceof qp.Readable || (typeof ReadableStream < 'u' && t?.body instanceof ReadableStream);
ae();
R();
Ae();
var jp = [
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
  Vp = ['TimeoutError', 'RequestTimeout', 'RequestTimeoutException'],
  Gp = [500, 502, 503, 504],
  zp = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'],
  Kp = ['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
var Ly = (t) => t?.$retryable !== void 0;
var My = (t) => t.$metadata?.clockSkewCorrected,
  Uy = (t) => {
    let e = new Set([
      'Failed to fetch',
      'NetworkError when attempting to fetch resource',
      'The Internet connection appears to be offline',
      'Load failed',
      'Network request failed',
    ]);
    return t && t instanceof TypeError ? e.has(t.message) : !1;
  },
  qn = (t) => t.$metadata?.httpStatusCode === 429 || jp.includes(t.name) || t.$retryable?.throttling == !0,
  jn = (t, e = 0) =>
    t?.name !== 'AbortError' &&
    (Ly(t) ||
      My(t) ||
      (t.name === 'InvalidSignatureException' && t.message?.includes('Signature expired')) ||
      Vp.includes(t.name) ||
      zp.includes(t?.code || '') ||
      Kp.includes(t?.code || '') ||
      Gp.includes(t.$metadata?.httpStatusCode || 0) ||
      Uy(t) ||
      $y(t) ||
      (t.cause !== void 0 && e <= 10 && jn(t.cause, e + 1))),
  Yp = (t) => {
    if (t.$metadata?.httpStatusCode !== void 0) {
      let e = t.$metadata.httpStatusCode;
      return 500 <= e && e <= 599 && !jn(t);
    }
    return !1;
  };
function $y(t) {
  return t.code === 'ERR_HTTP2_STREAM_ERROR' && t.message.includes('NGHTTP2_REFUSED_STREAM');
}
var Vn = (t, e) => {
    if (!e) return t;
    let r = () => {},
      n = new Promise((s, o) => {
        let i = () => o(Fy());
        e.aborted
          ? i()
          : typeof e.addEventListener == 'function'
            ? (e.addEventListener('abort', i, { once: !0 }), (r = () => e.removeEventListener('abort', i)))
            : (e.onabort = i);
      });
    return Promise.race([t, n]).finally(r);
  },
  Fy = () => Object.assign(new Error('Request aborted'), { name: 'AbortError' }),
  Xp = (t) => typeof t == 'object' && t !== null && 'name' in t && t.name === 'AbortError';
var Jp = 'amz-sdk-invocation-id',
  Qp = 'amz-sdk-request';
T();
R();
function Zp(t, e) {
  if (G.isInstance(t))
    for (let r in t.headers) {
      if (!v(t.headers, r)) continue;
      let n = r.toLowerCase();
      if (n === 'retry-after') {
        let s = t.headers[r],
          o = NaN;
        if (s.endsWith('GMT'))
          try {
            o = (Vt(s).getTime() - Date.now()) / 1e3;
          } catch (i) {
            (e?.trace?.('Failed to parse retry-after header'), e?.trace?.(i));
          }
        else
          s.match(/ GMT, ((\d+)|(\d+\.\d+))$/)
            ? (o = Number(s.match(/ GMT, ([\d.]+)$/)?.[1]))
            : s.match(/^((\d+)|(\d+\.\d+))$/)
              ? (o = Number(s))
              : Date.parse(s) >= Date.now() && (o = (Date.parse(s) - Date.now()) / 1e3);
        return isNaN(o) ? void 0 : new Date(Date.now() + o * 1e3);
      } else if (n === 'x-amz-retry-after') {
        let s = t.headers[r],
          o = Number(s);
        if (isNaN(o)) {
          e?.trace?.(`Failed to parse x-amz-retry-after=${s}`);
          return;
        }
        return new Date(Date.now() + o);
      }
    }
}
var ed = (t) =>
  t instanceof Error
    ? t
    : t instanceof Object
      ? Object.assign(new Error(), t)
      : typeof t == 'string'
        ? new Error(t)
        : new Error(`AWS SDK error wrapper for ${t}`);
function oa(t) {
  return (e) => (r, n) => async (s) => {
    let o = await e.retryStrategy(),
      i = await e.maxAttempts(),
      a = n[le]?.abortSignal;
    if (By(o)) {
      o = o;
      let c = (n.partition_id ?? '') + (n.__retryLongPoll ? ':longpoll' : ''),
        u = await Vn(o.acquireInitialRetryToken(c), a),
        l = new Error(),
        f = 0,
        p = 0,
        { request: m } = s,
        h = b.isInstance(m);
      for (h && (m.headers[Jp] = _i()); ;)
        try {
          h && (m.headers[Qp] = `attempt=${f + 1}; max=${i}`);
          let { response: y, output: g } = await r(s);
          return (
            o.recordSuccess(u),
            (g.$metadata.attempts = f + 1),
            (g.$metadata.totalRetryDelay = p),
            { response: y, output: g }
          );
        } catch (y) {
          let g = Hy(y, e.logger);
          if (((l = ed(y)), h && t(m)))
            throw (
              (n.logger instanceof Xe ? console : n.logger)?.warn(
                'An error was encountered in a non-retryable streaming request.',
              ),
              l
            );
          try {
            u = await Vn(o.refreshRetryTokenForRetry(u, g), a);
          } catch (S) {
            throw a?.aborted && Xp(S)
              ? S
              : (l.$metadata || (l.$metadata = {}),
                (l.$metadata.attempts = f + 1),
                (l.$metadata.totalRetryDelay = p),
                l);
          }
          f = u.getRetryCount();
          let E = u.getRetryDelay();
          ((p += (u?.$retryLog?.acquisitionDelay ?? 0) + E),
            E > 0 && (await Vn(new Promise((S) => setTimeout(S, E)), a)));
        }
    } else
      return (
        (o = o),
        o?.mode && (n.userAgent = [...(n.userAgent || []), ['cfg/retry-mode', o.mode]]),
        o.retry(r, s)
      );
  };
}
var By = (t) =>
    typeof t.acquireInitialRetryToken < 'u' &&
    typeof t.refreshRetryTokenForRetry < 'u' &&
    typeof t.recordSuccess < 'u',
  Hy = (t, e) => {
    let r = { error: t, errorType: Wy(t) },
      n = Zp(t.$response, e);
    return (n && (r.retryAfterHint = n), r);
  },
  Wy = (t) => (qn(t) ? 'THROTTLING' : jn(t) ? 'TRANSIENT' : Yp(t) ? 'SERVER_ERROR' : 'CLIENT_ERROR'),
  qy = { name: 'retryMiddleware', tags: ['RETRY'], step: 'finalizeRequest', priority: 'high', override: !0 };
function td(t) {
  let e = oa(t);
  return (r) => ({
    applyToStack: (n) => {
      n.add(e(r), qy);
    },
  });
}
var Gn = class t {
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
    if (n?.errorType === 'THROTTLING' || qn(n?.error ?? e)) {
      let i = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
      ((this.lastMaxRate = i),
        this.calculateTimeWindow(),
        (this.lastThrottleTime = this.getCurrentTimeInSeconds()),
        (r = this.cubicThrottle(i)),
        this.enableTokenBucket());
    } else (this.calculateTimeWindow(), (r = this.cubicSuccess(this.getCurrentTimeInSeconds())));
    let o = Math.min(r, 2 * this.measuredTxRate);
    this.updateTokenBucketRate(o);
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
var ne = class {
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
var zn = class {
  x = ne.delay();
  computeNextBackoffDelay(e) {
    let s = Math.random() * Math.min(this.x * 2 ** e, 2e4);
    return Math.floor(s);
  }
  setDelayBase(e) {
    this.x = e;
  }
};
var mr = class {
  delay;
  count;
  cost;
  longPoll;
  $retryLog = { acquisitionDelay: 0 };
  constructor(e, r, n, s) {
    ((this.delay = e), (this.count = r), (this.cost = n), (this.longPoll = s));
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
var se;
(function (t) {
  ((t.STANDARD = 'standard'), (t.ADAPTIVE = 'adaptive'));
})(se || (se = {}));
var He = 3,
  hr = se.STANDARD;
var Kn = { incompatible: 1, attempts: 2, capacity: 3 },
  rt = class {
    mode = se.STANDARD;
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
        (this.maxAttemptsProvider ??= async () => He),
        (this.baseDelay ??= ne.delay()),
        (this.retryBackoffStrategy ??= new zn()));
    }
    async acquireInitialRetryToken(e) {
      return new mr(ne.delay(), 0, void 0, e.includes(':longpoll'));
    }
    async refreshRetryTokenForRetry(e, r) {
      let n = await this.getMaxAttempts(),
        s = this.retryCode(e, r, n),
        o = s === 0,
        i = e.isLongPoll?.();
      if (o || i) {
        let a = r.errorType;
        this.retryBackoffStrategy.setDelayBase(a === 'THROTTLING' ? ne.throttlingDelay() : this.baseDelay);
        let c = this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount()),
          u = c;
        if (
          (r.retryAfterHint instanceof Date &&
            (u = Math.max(c, Math.min(r.retryAfterHint.getTime() - Date.now(), c + 5e3))),
          o)
        ) {
          let l = this.getCapacityCost(a);
          this.capacity -= l;
          let f = new mr(0, e.getRetryCount() + 1, l, e.isLongPoll?.() ?? !1);
          return (await new Promise((p) => setTimeout(p, u)), (f.$retryLog.acquisitionDelay = u), f);
        } else {
          let l = s === Kn.capacity && i ? u : 0;
          l > 0 && (await new Promise((f) => setTimeout(f, l)));
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
        return (console.warn(`Max attempts provider could not resolve. Using default of ${He}`), He);
      }
    }
    retryCode(e, r, n) {
      let s = e.getRetryCount() + 1,
        o = this.isRetryableError(r.errorType) ? 0 : Kn.incompatible,
        i = s < n ? 0 : Kn.attempts,
        a = this.capacity >= this.getCapacityCost(r.errorType) ? 0 : Kn.capacity;
      return o || i || a;
    }
    getCapacityCost(e) {
      return e === ne.modifiedCostType() ? ne.throttlingCost() : ne.cost();
    }
    isRetryableError(e) {
      return e === 'THROTTLING' || e === 'TRANSIENT';
    }
  };
var Yn = class {
  mode = se.ADAPTIVE;
  rateLimiter;
  standardRetryStrategy;
  constructor(e, r) {
    let { rateLimiter: n } = r ?? {};
    ((this.rateLimiter = n ?? new Gn()),
      (this.standardRetryStrategy = r
        ? new rt({ maxAttempts: typeof e == 'number' ? e : 3, ...r })
        : new rt(e)));
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
ae();
var ia = 'AWS_MAX_ATTEMPTS',
  aa = 'max_attempts',
  ca = {
    environmentVariableSelector: (t) => {
      let e = t[ia];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Environment variable ${ia} mast be a number, got "${e}"`);
      return r;
    },
    configFileSelector: (t) => {
      let e = t[aa];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Shared config file entry ${aa} mast be a number, got "${e}"`);
      return r;
    },
    default: He,
  },
  ua = (t, e) => {
    let { retryStrategy: r, retryMode: n } = t,
      { defaultMaxAttempts: s = He, defaultBaseDelay: o = ne.delay() } = e ?? {},
      i = z(t.maxAttempts ?? s),
      a = r ? Promise.resolve(r) : void 0,
      c = async () => {
        let u = await i();
        return (await z(n)()) === se.ADAPTIVE
          ? new Yn(i, { maxAttempts: u, baseDelay: o })
          : new rt({ maxAttempts: u, baseDelay: o });
      };
    return Object.assign(t, { maxAttempts: i, retryStrategy: () => (a ??= c()) });
  },
  rd = 'AWS_RETRY_MODE',
  nd = 'retry_mode',
  la = { environmentVariableSelector: (t) => t[rd], configFileSelector: (t) => t[nd], default: hr };
var XI = oa(sa),
  sd = td(sa);
var Gy = /\d{12}\.ddb/;
async function od(t, e, r) {
  if (
    (r.request?.headers?.['smithy-protocol'] === 'rpc-v2-cbor' && he(t, 'PROTOCOL_RPC_V2_CBOR', 'M'),
    typeof e.retryStrategy == 'function')
  ) {
    let o = await e.retryStrategy();
    if (typeof o.mode == 'string')
      switch (o.mode) {
        case se.ADAPTIVE:
          he(t, 'RETRY_MODE_ADAPTIVE', 'F');
          break;
        case se.STANDARD:
          he(t, 'RETRY_MODE_STANDARD', 'E');
          break;
      }
  }
  if (typeof e.accountIdEndpointMode == 'function') {
    let o = t.endpointV2;
    switch (
      (String(o?.url?.hostname).match(Gy) && he(t, 'ACCOUNT_ID_ENDPOINT', 'O'),
      await e.accountIdEndpointMode?.())
    ) {
      case 'disabled':
        he(t, 'ACCOUNT_ID_MODE_DISABLED', 'Q');
        break;
      case 'preferred':
        he(t, 'ACCOUNT_ID_MODE_PREFERRED', 'P');
        break;
      case 'required':
        he(t, 'ACCOUNT_ID_MODE_REQUIRED', 'R');
        break;
    }
  }
  let s = t.__smithy_context?.selectedHttpAuthScheme?.identity;
  if (s?.$source) {
    let o = s;
    o.accountId && he(t, 'RESOLVED_ACCOUNT_ID', 'T');
    for (let [i, a] of Object.entries(o.$source ?? {})) he(t, i, a);
  }
}
var fa = 'user-agent',
  Xn = 'x-amz-user-agent';
var id = /[^!$%&'*+\-.^_`|~\w]/g,
  ad = /[^!$%&'*+\-.^_`|~\w#]/g;
function cd(t) {
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
var fd = (t) => (e, r) => async (n) => {
    let { request: s } = n;
    if (!b.isInstance(s)) return e(n);
    let { headers: o } = s,
      i = r?.userAgent?.map(Jn) || [],
      a = (await t.defaultUserAgentProvider()).map(Jn);
    await od(r, t, n);
    let c = r;
    a.push(`m/${cd(Object.assign({}, r.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
    let u = t?.customUserAgent?.map(Jn) || [],
      l = await t.userAgentAppId();
    l && a.push(Jn(['app', `${l}`]));
    let f = Wp(),
      p = (f ? [f] : []).concat([...a, ...i, ...u]).join(' '),
      m = [...a.filter((h) => h.startsWith('aws-sdk-')), ...u].join(' ');
    return (
      t.runtime !== 'browser' ? (m && (o[Xn] = o[Xn] ? `${o[fa]} ${m}` : m), (o[fa] = p)) : (o[Xn] = p),
      e({ ...n, request: s })
    );
  },
  Jn = (t) => {
    let e = t[0]
        .split('/')
        .map((i) => i.replace(id, '-'))
        .join('/'),
      r = t[1]?.replace(ad, '-'),
      n = e.indexOf('/'),
      s = e.substring(0, n),
      o = e.substring(n + 1);
    return (
      s === 'api' && (o = o.toLowerCase()),
      [s, o, r]
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
  pd = {
    name: 'getUserAgentMiddleware',
    step: 'build',
    priority: 'low',
    tags: ['SET_USER_AGENT', 'USER_AGENT'],
    override: !0,
  },
  da = (t) => ({
    applyToStack: (e) => {
      e.add(fd(t), pd);
    },
  });
var Zn = require('node:os'),
  ha = require('node:process');
var Qn = require('node:process'),
  dd = () => {
    let t = ['deno', 'bun', 'llrt'];
    for (let e of t) if (Qn.versions[e]) return [`md/${e}`, Qn.versions[e]];
    return ['md/nodejs', Qn.versions.node];
  };
var ma = { isCrtAvailable: !1 };
var md = () => (ma.isCrtAvailable ? ['md/crt-avail'] : null);
var ga = ({ serviceId: t, clientVersion: e }) => {
  let r = dd();
  return async (n) => {
    let s = [
        ['aws-sdk-js', e],
        ['ua', '2.1'],
        [`os/${(0, Zn.platform)()}`, (0, Zn.release)()],
        ['lang/js'],
        r,
      ],
      o = md();
    (o && s.push(o),
      t && s.push([`api/${t}`, e]),
      ha.env.AWS_EXECUTION_ENV && s.push([`exec-env/${ha.env.AWS_EXECUTION_ENV}`]));
    let i = await n?.userAgentAppId?.();
    return i ? [...s, [`app/${i}`]] : [...s];
  };
};
var hd = 'AWS_SDK_UA_APP_ID',
  gd = 'sdk_ua_app_id',
  zy = 'sdk-ua-app-id',
  ya = { environmentVariableSelector: (t) => t[hd], configFileSelector: (t) => t[gd] ?? t[zy], default: Wn };
be();
be();
be();
var Ea = (t, e = !1) => {
  if (e) {
    for (let r of t.split('.')) if (!Ea(r)) return !1;
    return !0;
  }
  return !(!ye(t) || t.length < 3 || t.length > 63 || t !== t.toLowerCase() || gt(t));
};
var yd = (t) => {
  let e = t.split(':');
  if (e.length < 6) return null;
  let [r, n, s, o, i, ...a] = e;
  if (r !== 'arn' || n === '' || s === '' || a.join(':') === '') return null;
  let c = a.map((u) => u.split('/')).flat();
  return { partition: n, service: s, region: o, accountId: i, resourceId: c };
};
var es = { isVirtualHostableS3Bucket: Ea, parseArn: yd, partition: Hp };
Je.aws = es;
var Sa = (t) => ({
    setRegion(e) {
      t.region = e;
    },
    region() {
      return t.region;
    },
  }),
  va = (t) => ({ region: t.region() });
ae();
we();
be();
X();
Ae();
var ts = (t) => (G.isInstance(t) ? (t.headers?.date ?? t.headers?.Date) : void 0),
  rs = (t) => (G.isInstance(t) ? (t.headers?.age ?? t.headers?.Age) : void 0);
var gr = (t) => new Date(Date.now() + t);
var ns = (t, e, r, n) => {
  if (n !== void 0) return e;
  let s = Date.parse(t);
  if (Number.isNaN(s)) return e;
  let o = Date.now();
  return r !== void 0 && o - r > 9e5 ? e : s - o;
};
var yr = (t, e) => {
    if (!e) throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);
    return e;
  },
  Yy = (t) => t.context?.[le]?.eventStream?.output === !0,
  Er = async (t) => {
    let e = yr('context', t.context),
      r = yr('config', t.config),
      n = e.endpointV2?.properties?.authSchemes?.[0],
      o = await yr('signer', r.signer)(n),
      i = t?.signingRegion,
      a = t?.signingRegionSet,
      c = t?.signingName;
    return { config: r, signer: o, signingRegion: i, signingRegionSet: a, signingName: c };
  },
  We = class {
    async sign(e, r, n) {
      if (!b.isInstance(e))
        throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
      let s = await Er(n),
        { config: o, signer: i } = s,
        { signingRegion: a, signingName: c } = s,
        u = n.context;
      if (u?.authSchemes?.length ?? !1) {
        let [m, h] = u.authSchemes;
        m?.name === 'sigv4a' &&
          h?.name === 'sigv4' &&
          ((a = h?.signingRegion ?? a), (c = h?.signingName ?? c));
      }
      let l = (await o.disableClockSkewCorrection?.()) === !0;
      n._disableClockSkewCorrection = l;
      let f = l || Yy(n);
      return (
        (n._skipClockSkewSampling = f),
        f || ((n._preRequestSystemClockOffset = o.systemClockOffset), (n._requestSentAt = Date.now())),
        await i.sign(e, {
          signingDate: l ? new Date() : gr(o.systemClockOffset),
          signingRegion: a,
          signingService: c,
        })
      );
    }
    errorHandler(e) {
      return (r) => {
        let n = r;
        if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
          let s = n.ServerTime ?? ts(n.$response);
          if (s) {
            let o = yr('config', e.config),
              i = e._preRequestSystemClockOffset,
              a = e._requestSentAt,
              c = rs(n.$response),
              u = ns(s, o.systemClockOffset, a, c);
            ((o.systemClockOffset = u),
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
      let n = ts(e);
      if (n) {
        let s = yr('config', r.config),
          o = r._requestSentAt,
          i = rs(e);
        s.systemClockOffset = ns(n, s.systemClockOffset, o, i);
      }
    }
  };
var Tt = class extends We {
  async sign(e, r, n) {
    if (!b.isInstance(e))
      throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
    let { config: s, signer: o, signingRegion: i, signingRegionSet: a, signingName: c } = await Er(n),
      l = ((await s.sigv4aSigningRegionSet?.()) ?? a ?? [i]).join(','),
      f = (await s.disableClockSkewCorrection?.()) === !0;
    return (
      (n._disableClockSkewCorrection = f),
      f || ((n._preRequestSystemClockOffset = s.systemClockOffset), (n._requestSentAt = Date.now())),
      await o.sign(e, {
        signingDate: f ? new Date() : gr(s.systemClockOffset),
        signingRegion: l,
        signingService: c,
      })
    );
  }
};
var _a = (t) => (typeof t == 'string' && t.length > 0 ? t.split(',').map((e) => e.trim()) : []);
var Ed = (t) => `AWS_BEARER_TOKEN_${t.replace(/[\s-]/g, '_').toUpperCase()}`;
var Sd = 'AWS_AUTH_SCHEME_PREFERENCE',
  vd = 'auth_scheme_preference',
  ss = {
    environmentVariableSelector: (t, e) => {
      if (e?.signingName && Ed(e.signingName) in t) return ['httpBearerAuth'];
      if (Sd in t) return _a(t[Sd]);
    },
    configFileSelector: (t) => {
      if (vd in t) return _a(t[vd]);
    },
    default: [],
  };
we();
var os = (t) => ((t.sigv4aSigningRegionSet = de(t.sigv4aSigningRegionSet)), t),
  is = {
    environmentVariableSelector(t) {
      if (t.AWS_SIGV4A_SIGNING_REGION_SET)
        return t.AWS_SIGV4A_SIGNING_REGION_SET.split(',').map((e) => e.trim());
      throw new Ee('AWS_SIGV4A_SIGNING_REGION_SET not set in env.', { tryNextLink: !0 });
    },
    configFileSelector(t) {
      if (t.sigv4a_signing_region_set)
        return (t.sigv4a_signing_region_set ?? '').split(',').map((e) => e.trim());
      throw new Ee('sigv4a_signing_region_set not set in profile.', { tryNextLink: !0 });
    },
    default: void 0,
  };
R();
R();
R();
var as = class {
    format(e) {
      let r = [];
      for (let o in e) {
        if (!v(e, o)) continue;
        let i = Z(o);
        r.push(Uint8Array.from([i.byteLength]), i, this.formatHeaderValue(e[o]));
      }
      let n = new Uint8Array(r.reduce((o, i) => o + i.byteLength, 0)),
        s = 0;
      for (let o of r) (n.set(o, s), (s += o.byteLength));
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
          let s = new Uint8Array(9);
          return ((s[0] = 5), s.set(e.value.bytes, 1), s);
        case 'binary':
          let o = new DataView(new ArrayBuffer(3 + e.value.byteLength));
          (o.setUint8(0, 6), o.setUint16(1, e.value.byteLength, !1));
          let i = new Uint8Array(o.buffer);
          return (i.set(e.value, 3), i);
        case 'string':
          let a = Z(e.value),
            c = new DataView(new ArrayBuffer(3 + a.byteLength));
          (c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1));
          let u = new Uint8Array(c.buffer);
          return (u.set(a, 3), u);
        case 'timestamp':
          let l = new Uint8Array(9);
          return ((l[0] = 8), l.set(Aa.fromNumber(e.value.valueOf()).bytes, 1), l);
        case 'uuid':
          if (!Xy.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
          let f = new Uint8Array(17);
          return ((f[0] = 9), f.set(Gt(e.value.replace(/-/g, '')), 1), f);
      }
    }
  },
  _d;
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
})(_d || (_d = {}));
var Xy = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
  Aa = class t {
    bytes;
    constructor(e) {
      if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
    }
    static fromNumber(e) {
      if (e > 9223372036854776e3 || e < -9223372036854776e3)
        throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
      let r = new Uint8Array(8);
      for (let n = 7, s = Math.abs(Math.round(e)); n > -1 && s > 0; n--, s /= 256) r[n] = s;
      return (e < 0 && Ad(r), new t(r));
    }
    valueOf() {
      let e = this.bytes.slice(0),
        r = e[0] & 128;
      return (r && Ad(e), parseInt(D(e), 16) * (r ? -1 : 1));
    }
    toString() {
      return String(this.valueOf());
    }
  };
function Ad(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
ae();
R();
R();
var Rd = 'X-Amz-Algorithm',
  wd = 'X-Amz-Credential',
  Ra = 'X-Amz-Date',
  xd = 'X-Amz-SignedHeaders',
  bd = 'X-Amz-Expires',
  wa = 'X-Amz-Signature',
  xa = 'X-Amz-Security-Token';
var ba = 'authorization',
  Ta = Ra.toLowerCase(),
  Jy = 'date',
  Td = [ba, Ta, Jy],
  Cd = wa.toLowerCase(),
  Sr = 'x-amz-content-sha256',
  Id = xa.toLowerCase();
var Pd = {
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
  Od = /^proxy-/,
  Nd = /^sec-/;
var cs = 'AWS4-HMAC-SHA256';
var Dd = 'AWS4-HMAC-SHA256-PAYLOAD',
  kd = 'UNSIGNED-PAYLOAD',
  Ld = 50,
  Ca = 'aws4_request',
  Md = 3600 * 24 * 7;
var Ud = ({ query: t = {} }) => {
  let e = [],
    r = {};
  for (let n in t) {
    if (!v(t, n) || n.toLowerCase() === Cd) continue;
    let s = pe(n);
    e.push(s);
    let o = t[n];
    typeof o == 'string'
      ? (r[s] = `${s}=${pe(o)}`)
      : Array.isArray(o) &&
        (r[s] = o
          .slice(0)
          .reduce((i, a) => i.concat([`${s}=${pe(a)}`]), [])
          .sort()
          .join('&'));
  }
  return e
    .sort()
    .map((n) => r[n])
    .filter((n) => n)
    .join('&');
};
var $d = (t) =>
    Qy(t)
      .toISOString()
      .replace(/\.\d{3}Z$/, 'Z'),
  Qy = (t) =>
    typeof t == 'number'
      ? new Date(t * 1e3)
      : typeof t == 'string'
        ? Number(t)
          ? new Date(Number(t) * 1e3)
          : new Date(t)
        : t;
var us = class {
  service;
  regionProvider;
  credentialProvider;
  sha256;
  uriEscapePath;
  applyChecksum;
  constructor({ applyChecksum: e, credentials: r, region: n, service: s, sha256: o, uriEscapePath: i = !0 }) {
    ((this.service = s),
      (this.sha256 = o),
      (this.uriEscapePath = i),
      (this.applyChecksum = typeof e == 'boolean' ? e : !0),
      (this.regionProvider = z(n)),
      (this.credentialProvider = z(r)));
  }
  createCanonicalRequest(e, r, n) {
    let s = Object.keys(r).sort();
    return `${e.method}
${this.getCanonicalPath(e)}
${Ud(e)}
${s.map((o) => `${o}:${r[o]}`).join(`
`)}

${s.join(';')}
${n}`;
  }
  async createStringToSign(e, r, n, s) {
    let o = new this.sha256();
    o.update(ee(n));
    let i = await o.digest();
    return `${s}
${e}
${r}
${D(i)}`;
  }
  getCanonicalPath({ path: e }) {
    if (this.uriEscapePath) {
      let r = [];
      for (let o of e.split('/')) o?.length !== 0 && o !== '.' && (o === '..' ? r.pop() : r.push(o));
      let n = `${e?.startsWith('/') ? '/' : ''}${r.join('/')}${r.length > 0 && e?.endsWith('/') ? '/' : ''}`;
      return pe(n).replace(/%2F/g, '/');
    }
    return e;
  }
  validateResolvedCredentials(e) {
    if (typeof e != 'object' || typeof e.accessKeyId != 'string' || typeof e.secretAccessKey != 'string')
      throw new Error('Resolved credential object is not valid');
  }
  formatDate(e) {
    let r = $d(e).replace(/[-:]/g, '');
    return { longDate: r, shortDate: r.slice(0, 8) };
  }
  getCanonicalHeaderList(e) {
    return Object.keys(e).sort().join(';');
  }
};
R();
var ls = {},
  Ia = [],
  fs = (t, e, r) => `${t}/${e}/${r}/${Ca}`,
  Bd = async (t, e, r, n, s) => {
    let o = await Fd(t, e.secretAccessKey, e.accessKeyId),
      i = `${r}:${n}:${s}:${D(o)}:${e.sessionToken}`;
    if (i in ls) return ls[i];
    for (Ia.push(i); Ia.length > Ld;) delete ls[Ia.shift()];
    let a = `AWS4${e.secretAccessKey}`;
    for (let c of [r, n, s, Ca]) a = await Fd(t, a, c);
    return (ls[i] = a);
  };
var Fd = (t, e, r) => {
  let n = new t(e);
  return (n.update(ee(r)), n.digest());
};
R();
var Pa = ({ headers: t }, e, r) => {
  let n = {};
  for (let s of Object.keys(t).sort()) {
    if (t[s] == null) continue;
    let o = s.toLowerCase();
    ((v(Pd, o) || e?.has(o) || Od.test(o) || Nd.test(o)) && (!r || (r && !r.has(o)))) ||
      (o === '__proto__' && Te(n),
      (n[o] = t[s]
        .replace(/[\r\n]/g, ' ')
        .replace(/[ \t]+/g, ' ')
        .replace(/^ | $/g, '')));
  }
  return n;
};
R();
R();
var ps = async ({ headers: t, body: e }, r) => {
  for (let n in t) if (v(t, n) && n.toLowerCase() === Sr) return t[n];
  if (e == null) return 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  if (typeof e == 'string' || ArrayBuffer.isView(e) || Ht(e)) {
    let n = new r();
    return (n.update(ee(e)), D(await n.digest()));
  }
  return kd;
};
R();
var Hd = (t, e) => {
  t = t.toLowerCase();
  for (let r in e) if (v(e, r) && t === r.toLowerCase()) return !0;
  return !1;
};
R();
var Wd = (t, e = {}) => {
  let { headers: r, query: n = {} } = b.clone(t);
  for (let s in r) {
    if (!v(r, s)) continue;
    let o = s.toLowerCase();
    ((o.slice(0, 6) === 'x-amz-' && !e.unhoistableHeaders?.has(o)) || e.hoistableHeaders?.has(o)) &&
      ((n[s] = r[s]), delete r[s]);
  }
  return { ...t, headers: r, query: n };
};
R();
var Oa = (t) => {
  t = b.clone(t);
  for (let e in t.headers) v(t.headers, e) && Td.indexOf(e.toLowerCase()) > -1 && delete t.headers[e];
  return t;
};
var qe = class extends us {
  headerFormatter = new as();
  constructor({ applyChecksum: e, credentials: r, region: n, service: s, sha256: o, uriEscapePath: i = !0 }) {
    super({ applyChecksum: e, credentials: r, region: n, service: s, sha256: o, uriEscapePath: i });
  }
  async presign(e, r = {}) {
    let {
        signingDate: n = new Date(),
        expiresIn: s = 3600,
        unsignableHeaders: o,
        unhoistableHeaders: i,
        signableHeaders: a,
        hoistableHeaders: c,
        signingRegion: u,
        signingService: l,
      } = r,
      f = await this.credentialProvider();
    this.validateResolvedCredentials(f);
    let p = u ?? (await this.regionProvider()),
      { longDate: m, shortDate: h } = this.formatDate(n);
    if (s > Md)
      return Promise.reject(
        'Signature version 4 presigned URLs must have an expiration date less than one week in the future',
      );
    let y = fs(h, p, l ?? this.service),
      g = Wd(Oa(e), { unhoistableHeaders: i, hoistableHeaders: c });
    (f.sessionToken && (g.query[xa] = f.sessionToken),
      (g.query[Rd] = cs),
      (g.query[wd] = `${f.accessKeyId}/${y}`),
      (g.query[Ra] = m),
      (g.query[bd] = s.toString(10)));
    let E = Pa(g, o, a);
    return (
      (g.query[xd] = this.getCanonicalHeaderList(E)),
      (g.query[wa] = await this.getSignature(
        m,
        y,
        this.getSigningKey(f, p, h, l),
        this.createCanonicalRequest(g, E, await ps(e, this.sha256)),
      )),
      g
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
      priorSignature: s,
      signingRegion: o,
      signingService: i,
      eventStreamCredentials: a,
    },
  ) {
    let c = o ?? (await this.regionProvider()),
      { shortDate: u, longDate: l } = this.formatDate(n),
      f = fs(u, c, i ?? this.service),
      p = await ps({ headers: {}, body: r }, this.sha256),
      m = new this.sha256();
    m.update(e);
    let h = D(await m.digest()),
      y = [Dd, l, f, s, h, p].join(`
`);
    return this.signString(y, {
      signingDate: n,
      signingRegion: c,
      signingService: i,
      eventStreamCredentials: a,
    });
  }
  async signMessage(
    e,
    { signingDate: r = new Date(), signingRegion: n, signingService: s, eventStreamCredentials: o },
  ) {
    return this.signEvent(
      { headers: this.headerFormatter.format(e.message.headers), payload: e.message.body },
      {
        signingDate: r,
        signingRegion: n,
        signingService: s,
        priorSignature: e.priorSignature,
        eventStreamCredentials: o,
      },
    ).then((a) => ({ message: e.message, signature: a }));
  }
  async signString(
    e,
    { signingDate: r = new Date(), signingRegion: n, signingService: s, eventStreamCredentials: o } = {},
  ) {
    let i = o ?? (await this.credentialProvider());
    this.validateResolvedCredentials(i);
    let a = n ?? (await this.regionProvider()),
      { shortDate: c } = this.formatDate(r),
      u = new this.sha256(await this.getSigningKey(i, a, c, s));
    return (u.update(ee(e)), D(await u.digest()));
  }
  async signRequest(
    e,
    {
      signingDate: r = new Date(),
      signableHeaders: n,
      unsignableHeaders: s,
      signingRegion: o,
      signingService: i,
    } = {},
  ) {
    let a = await this.credentialProvider();
    this.validateResolvedCredentials(a);
    let c = o ?? (await this.regionProvider()),
      u = Oa(e),
      { longDate: l, shortDate: f } = this.formatDate(r),
      p = fs(f, c, i ?? this.service);
    ((u.headers[Ta] = l), a.sessionToken && (u.headers[Id] = a.sessionToken));
    let m = await ps(u, this.sha256);
    !Hd(Sr, u.headers) && this.applyChecksum && (u.headers[Sr] = m);
    let h = Pa(u, s, n),
      y = await this.getSignature(l, p, this.getSigningKey(a, c, f, i), this.createCanonicalRequest(u, h, m));
    return (
      (u.headers[ba] =
        `${cs} Credential=${a.accessKeyId}/${p}, SignedHeaders=${this.getCanonicalHeaderList(h)}, Signature=${y}`),
      u
    );
  }
  async getSignature(e, r, n, s) {
    let o = await this.createStringToSign(e, r, s, cs),
      i = new this.sha256(await n);
    return (i.update(ee(o)), D(await i.digest()));
  }
  getSigningKey(e, r, n, s) {
    return Bd(this.sha256, e, n, r, s || this.service);
  }
};
var ds = { SignatureV4a: null };
var Na = (t) => (e) => {
  let r = e.credentials,
    n = !!e.credentials,
    s;
  (Object.defineProperty(e, 'credentials', {
    set(l) {
      (l && l !== r && l !== s && (n = !0), (r = l));
      let f = Zy(e, { credentials: r, credentialDefaultProvider: e.credentialDefaultProvider }),
        p = eE(e, f);
      if (n && !p.attributed) {
        let m = typeof r == 'object' && r !== null;
        ((s = async (h) => {
          let g = await p(h);
          return m && (!g.$source || Object.keys(g.$source).length === 0)
            ? Bt(g, 'CREDENTIALS_CODE', 'e')
            : g;
        }),
          (s.memoized = p.memoized),
          (s.configBound = p.configBound),
          (s.attributed = !0));
      } else s = p;
    },
    get() {
      return s;
    },
    enumerable: !0,
    configurable: !0,
  }),
    (e.credentials = r));
  let { signingEscapePath: o = !0, systemClockOffset: i = e.systemClockOffset || 0, sha256: a } = e,
    c;
  return (
    e.signer
      ? (c = de(e.signer))
      : e.regionInfoProvider
        ? (c = () =>
            de(e.region)()
              .then(async (l) => [
                (await e.regionInfoProvider(l, {
                  useFipsEndpoint: await e.useFipsEndpoint(),
                  useDualstackEndpoint: await e.useDualstackEndpoint(),
                })) || {},
                l,
              ])
              .then(([l, f]) => {
                let { signingRegion: p, signingService: m } = l;
                ((e.signingRegion = e.signingRegion || p || f),
                  (e.signingName = e.signingName || m || e.serviceId));
                let h = {
                    ...e,
                    credentials: e.credentials,
                    region: e.signingRegion,
                    service: e.signingName,
                    sha256: a,
                    uriEscapePath: o,
                  },
                  y = e.signerConstructor || qe;
                return new y(h);
              }))
        : (c = async (l) => {
            l = Object.assign(
              {},
              {
                name: 'sigv4',
                signingName: e.signingName || e.defaultSigningName,
                signingRegion: await de(e.region)(),
                properties: {},
              },
              l,
            );
            let f = l.signingRegion,
              p = l.signingName;
            ((e.signingRegion = e.signingRegion || f), (e.signingName = e.signingName || p || e.serviceId));
            let m = {
                ...e,
                credentials: e.credentials,
                region: e.signingRegion,
                service: e.signingName,
                sha256: a,
                uriEscapePath: o,
              },
              h = e.signerConstructor || qe;
            return new h(m);
          }),
    Object.assign(e, {
      systemClockOffset: i,
      signingEscapePath: o,
      signer: c,
      disableClockSkewCorrection: de(e.disableClockSkewCorrection ?? t),
    })
  );
};
function Zy(t, { credentials: e, credentialDefaultProvider: r }) {
  let n;
  return (
    e
      ? e?.memoized
        ? (n = e)
        : (n = Hn(e, Bn, dr))
      : r
        ? (n = de(r(Object.assign({}, t, { parentClientConfig: t }))))
        : (n = async () => {
            throw new Error(
              '@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.',
            );
          }),
    (n.memoized = !0),
    n
  );
}
function eE(t, e) {
  if (e.configBound) return e;
  let r = async (n) => e({ ...n, callerClientConfig: t });
  return ((r.memoized = e.memoized), (r.configBound = !0), r);
}
we();
we();
var rE = 'AWS_DISABLE_CLOCK_SKEW_CORRECTION',
  nE = 'disable_clock_skew_correction',
  qd = {
    environmentVariableSelector: (t) => te(t, rE, Y.ENV),
    configFileSelector: (t) => te(t, nE, Y.CONFIG),
    default: !1,
  };
var jd = M(qd);
var Vd = Na(jd);
var vr = { CrtSignerV4: null };
var Da = 'X-Amz-S3session-Token',
  Gd = Da.toLowerCase(),
  ms = class extends qe {
    async signWithCredentials(e, r, n) {
      let s = zd(r);
      e.headers[Gd] = r.sessionToken;
      let o = this;
      return (Kd(o, s), o.signRequest(e, n ?? {}));
    }
    async presignWithCredentials(e, r, n) {
      let s = zd(r);
      return (
        delete e.headers[Gd],
        (e.headers[Da] = r.sessionToken),
        (e.query = e.query ?? {}),
        (e.query[Da] = r.sessionToken),
        Kd(this, s),
        this.presign(e, n)
      );
    }
  };
function zd(t) {
  return { accessKeyId: t.accessKeyId, secretAccessKey: t.secretAccessKey, expiration: t.expiration };
}
function Kd(t, e) {
  let r = t.credentialProvider;
  t.credentialProvider = () => ((t.credentialProvider = r), Promise.resolve(e));
}
var nt = class {
  sigv4aSigner;
  sigv4Signer;
  signerOptions;
  static sigv4aDependency() {
    return typeof vr.CrtSignerV4 == 'function' ? 'crt' : typeof ds.SignatureV4a == 'function' ? 'js' : 'none';
  }
  constructor(e) {
    ((this.sigv4Signer = new ms(e)), (this.signerOptions = e));
  }
  async sign(e, r = {}) {
    return r.signingRegion === '*' ? this.getSigv4aSigner().sign(e, r) : this.sigv4Signer.sign(e, r);
  }
  async signWithCredentials(e, r, n = {}) {
    if (n.signingRegion === '*') {
      let s = this.getSigv4aSigner(),
        o = vr.CrtSignerV4;
      if (o && s instanceof o) return s.signWithCredentials(e, r, n);
      throw new Error(
        `signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`,
      );
    }
    return this.sigv4Signer.signWithCredentials(e, r, n);
  }
  async presign(e, r = {}) {
    if (r.signingRegion === '*') {
      let n = this.getSigv4aSigner(),
        s = vr.CrtSignerV4;
      if (s && n instanceof s) return n.presign(e, r);
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
      let e = vr.CrtSignerV4,
        r = ds.SignatureV4a;
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
ae();
be();
be();
be();
var Ct = 'ref',
  Ce = -1,
  _r = !0,
  ka = 'isSet',
  Qd = 'PartitionResult',
  hs = 'booleanEquals',
  La = 'stringEquals',
  Ma = 'getAttr',
  Ua = { [Ct]: 'Endpoint' },
  Yd = { [Ct]: 'EndpointId' },
  $a = { [Ct]: Qd },
  Ba = { [Ct]: 'Region' },
  st = {},
  Fa = { authSchemes: [{ name: 'sigv4a', signingName: 'events', signingRegionSet: ['*'] }] },
  Xd = [Ba],
  Jd = {
    conditions: [
      [ka, Xd],
      [ka, [Ua]],
      [ka, [Yd]],
      ['aws.partition', Xd, Qd],
      [hs, [{ [Ct]: 'UseFIPS' }, _r]],
      [hs, [{ [Ct]: 'UseDualStack' }, _r]],
      [La, [{ fn: Ma, argv: [$a, 'name'] }, 'aws-us-gov']],
      ['isValidHostLabel', [Yd, _r]],
      [hs, [{ fn: Ma, argv: [$a, 'supportsFIPS'] }, _r]],
      [hs, [{ fn: Ma, argv: [$a, 'supportsDualStack'] }, _r]],
      [La, [Ba, 'us-gov-east-1']],
      [La, [Ba, 'us-gov-west-1']],
    ],
    results: [
      [Ce],
      ['https://events.{Region}.{PartitionResult#dualStackDnsSuffix}', st],
      [Ua, Fa],
      ['https://{EndpointId}.endpoint.events.{PartitionResult#dualStackDnsSuffix}', Fa],
      [Ce, 'DualStack is enabled but this partition does not support DualStack'],
      ['https://{EndpointId}.endpoint.events.{PartitionResult#dnsSuffix}', Fa],
      [Ce, 'Invalid Configuration: FIPS is not supported with EventBridge multi-region endpoints.'],
      [Ce, 'EndpointId must be a valid host label.'],
      [Ce, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
      [Ce, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
      [Ua, st],
      ['https://events-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', st],
      [Ce, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
      ['https://events.us-gov-east-1.amazonaws.com', st],
      ['https://events.us-gov-west-1.amazonaws.com', st],
      ['https://events-fips.{Region}.{PartitionResult#dnsSuffix}', st],
      [Ce, 'FIPS is enabled but this partition does not support FIPS'],
      ['https://events.{Region}.{PartitionResult#dnsSuffix}', st],
      [Ce, 'Invalid Configuration: Missing Region'],
    ],
  },
  sE = 2,
  C = 1e8,
  oE = new Int32Array([
    -1,
    1,
    -1,
    0,
    4,
    3,
    1,
    27,
    C + 18,
    1,
    25,
    5,
    2,
    17,
    6,
    3,
    7,
    C + 18,
    4,
    10,
    8,
    5,
    9,
    C + 17,
    9,
    C + 1,
    C + 4,
    5,
    14,
    11,
    8,
    12,
    C + 16,
    10,
    C + 13,
    13,
    11,
    C + 14,
    C + 15,
    6,
    C + 1,
    15,
    8,
    16,
    C + 12,
    9,
    C + 11,
    C + 12,
    3,
    18,
    C + 18,
    4,
    23,
    19,
    5,
    21,
    20,
    7,
    C + 5,
    C + 7,
    7,
    22,
    C + 7,
    9,
    C + 3,
    C + 4,
    5,
    24,
    31,
    6,
    C + 1,
    31,
    2,
    26,
    27,
    3,
    29,
    27,
    4,
    C + 8,
    28,
    5,
    C + 9,
    C + 10,
    4,
    31,
    30,
    7,
    C + 2,
    C + 7,
    7,
    C + 6,
    C + 7,
  ]),
  Zd = tr.from(oE, sE, Jd.conditions, Jd.results);
var iE = new rr({ size: 50, params: ['Endpoint', 'EndpointId', 'Region', 'UseDualStack', 'UseFIPS'] }),
  gs = (t, e = {}) => iE.get(t, () => Si(Zd, { endpointParams: t, logger: e.logger }));
Je.aws = es;
var aE = (t) => async (e, r, n) => {
    if (!n)
      throw new Error('Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`');
    let s = await t(e, r, n),
      o = V(r)?.commandInstance?.constructor?.getEndpointParameterInstructions;
    if (!o) throw new Error(`getEndpointParameterInstructions() is not defined on '${r.commandName}'`);
    let i = await ln(n, { getEndpointParameterInstructions: o }, e);
    return Object.assign(s, i);
  },
  cE = async (t, e, r) => ({
    operation: V(e).operation,
    region:
      (await z(t.region)()) ||
      (() => {
        throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
      })(),
  }),
  em = aE(cE);
function tm(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'events', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function rm(t) {
  return {
    schemeId: 'aws.auth#sigv4a',
    signingProperties: { name: 'events', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
var uE = (t, e, r) => (s) => {
    let i = t(s).properties?.authSchemes;
    if (!i) return e(s);
    let a = [];
    for (let c of i) {
      let { name: u, properties: l = {}, ...f } = c,
        p = u.toLowerCase();
      u !== p && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${u}' to '${p}'`);
      let m;
      if (p === 'sigv4a') {
        m = 'aws.auth#sigv4a';
        let g = i.find((E) => {
          let S = E.name.toLowerCase();
          return S !== 'sigv4a' && S.startsWith('sigv4');
        });
        if (nt.sigv4aDependency() === 'none' && g) continue;
      } else if (p.startsWith('sigv4')) m = 'aws.auth#sigv4';
      else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${p}'`);
      let h = r[m];
      if (!h) throw new Error(`Could not find HttpAuthOption create function for '${m}'`);
      let y = h(s);
      ((y.schemeId = m), (y.signingProperties = { ...(y.signingProperties || {}), ...f, ...l }), a.push(y));
    }
    return a;
  },
  lE = (t) => {
    let e = [];
    switch (t.operation) {
      default:
        (e.push(tm(t)), e.push(rm(t)));
    }
    return e;
  },
  nm = uE(gs, lE, { 'aws.auth#sigv4': tm, 'aws.auth#sigv4a': rm }),
  sm = (t) => {
    let e = Vd(t),
      r = os(e);
    return Object.assign(r, { authSchemePreference: z(t.authSchemePreference ?? []) });
  };
var om = (t) =>
    Object.assign(t, {
      useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
      useFipsEndpoint: t.useFipsEndpoint ?? !1,
      defaultSigningName: 'events',
    }),
  im = {
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
  };
var am = {
  name: '@aws-sdk/client-eventbridge',
  version: '3.1164.0',
  description: 'AWS SDK for JavaScript Eventbridge Client for Node.js, Browser and React Native',
  homepage: 'https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-eventbridge',
  license: 'Apache-2.0',
  author: { name: 'AWS SDK for JavaScript Team', url: 'https://aws.amazon.com/sdk-for-javascript/' },
  repository: {
    type: 'git',
    url: 'https://github.com/aws/aws-sdk-js-v3.git',
    directory: 'clients/client-eventbridge',
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
    test: 'yarn g:vitest run',
    'test:watch': 'yarn g:vitest watch',
    'test:index': 'tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs',
  },
  dependencies: {
    '@aws-sdk/core': '^3.980.1',
    '@aws-sdk/credential-provider-node': '^3.972.94',
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
    '@tsconfig/node20': '20.1.8',
    '@types/node': '^20.14.8',
    concurrently: '7.0.0',
    'downlevel-dts': '0.10.1',
    premove: '4.0.0',
    typescript: '~7.0.2',
  },
  engines: { node: '>=20.0.0' },
};
we();
var cm = 'AWS_ACCESS_KEY_ID',
  um = 'AWS_SECRET_ACCESS_KEY',
  lm = 'AWS_SESSION_TOKEN',
  fm = 'AWS_CREDENTIAL_EXPIRATION',
  pm = 'AWS_CREDENTIAL_SCOPE',
  dm = 'AWS_ACCOUNT_ID',
  Ha = (t) => async () => {
    t?.logger?.debug('@aws-sdk/credential-provider-env - fromEnv');
    let e = process.env[cm],
      r = process.env[um],
      n = process.env[lm],
      s = process.env[fm],
      o = process.env[pm],
      i = process.env[dm];
    if (e && r) {
      let a = {
        accessKeyId: e,
        secretAccessKey: r,
        ...(n && { sessionToken: n }),
        ...(s && { expiration: new Date(s) }),
        ...(o && { credentialScope: o }),
        ...(i && { accountId: i }),
      };
      return (Bt(a, 'CREDENTIALS_ENV_VARS', 'g'), a);
    }
    throw new Re('Unable to find environment variable credentials.', { logger: t?.logger });
  };
var mm = () => Ha();
ae();
we();
R();
R();
function Wa(t) {
  let e = t && typeof t == 'object' && 'reason' in t ? t.reason : void 0;
  if (e) {
    if (e instanceof Error) {
      let s = new Error('Request aborted');
      return ((s.name = 'AbortError'), (s.cause = e), s);
    }
    let n = new Error(String(e));
    return ((n.name = 'AbortError'), n);
  }
  let r = new Error('Request aborted');
  return ((r.name = 'AbortError'), r);
}
var hm = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'];
R();
var gm = (t) => {
  let e = {};
  for (let r in t) {
    if (!v(t, r)) continue;
    let n = t[r];
    e[r] = Array.isArray(n) ? n.join(',') : n;
  }
  return e;
};
var It = kt(require('node:https'));
var P = { setTimeout: (t, e) => setTimeout(t, e), clearTimeout: (t) => clearTimeout(t) };
var ym = 1e3,
  Em = (t, e, r = 0) => {
    if (!r) return -1;
    let n = (s) => {
      let o = P.setTimeout(() => {
          (t.destroy(),
            e(
              Object.assign(
                new Error(
                  `@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${r} ms.`,
                ),
                { name: 'TimeoutError' },
              ),
            ));
        }, r - s),
        i = (a) => {
          a?.connecting
            ? a.on('connect', () => {
                P.clearTimeout(o);
              })
            : P.clearTimeout(o);
        };
      t.socket ? i(t.socket) : t.on('socket', i);
    };
    return r < 2e3 ? (n(0), 0) : P.setTimeout(n.bind(null, ym), ym);
  };
var Sm = (t, e, r = 0, n, s) =>
  r
    ? P.setTimeout(() => {
        let o = `@smithy/node-http-handler - [${n ? 'ERROR' : 'WARN'}] a request has exceeded the configured ${r} ms requestTimeout.`;
        if (n) {
          let i = Object.assign(new Error(o), { name: 'TimeoutError', code: 'ETIMEDOUT' });
          (t.destroy(i), e(i));
        } else
          ((o += ' Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.'),
            s?.warn?.(o));
      }, r)
    : -1;
var pE = 3e3,
  vm = (t, { keepAlive: e, keepAliveMsecs: r }, n = pE) => {
    if (e !== !0) return -1;
    let s = () => {
      t.socket
        ? t.socket.setKeepAlive(e, r || 0)
        : t.on('socket', (o) => {
            o.setKeepAlive(e, r || 0);
          });
    };
    return n === 0 ? (s(), 0) : P.setTimeout(s, n);
  };
var ys = (t) => {
  let e = t?.defaultSocketTimeout;
  return typeof e == 'number' && Number.isFinite(e) && e > 0 ? e : void 0;
};
var dE = 3e3,
  qa = (t, e, r = 0, n = !1) => {
    if (!Number.isFinite(r) || r <= 0) return;
    let s;
    t.once('response', (c) => (s = c));
    let o = () => {
        if (s?.complete) {
          t.socket?.destroy();
          return;
        }
        let c = Object.assign(
          new Error(
            `@smithy/node-http-handler - the request socket timed out after ${r} ms of inactivity (${n ? 'service default socket timeout' : 'configured by client requestHandler'}).`,
          ),
          { name: 'TimeoutError' },
        );
        (s?.destroy(c), t.destroy(), e(c));
      },
      i = () => {
        let { socket: c } = t;
        c
          ? c.connecting
            ? c.once('connect', i)
            : (c.setTimeout(r, o), t.on('close', () => c.removeListener('timeout', o)))
          : t.once('socket', i);
      };
    if (r < 6e3) {
      i();
      return;
    }
    let a = P.setTimeout(i, dE);
    t.once('close', () => P.clearTimeout(a));
  };
var Am = require('node:stream');
var _m = 6e3;
async function Rm(t, e, r = _m, n = !1) {
  let s = e.headers,
    o = s ? s.Expect || s.expect : void 0,
    i = -1,
    a = !0;
  (!n &&
    o === '100-continue' &&
    (a = await Promise.race([
      new Promise((c) => {
        i = Number(P.setTimeout(() => c(!0), Math.max(_m, r)));
      }),
      new Promise((c) => {
        (t.on('continue', () => {
          (P.clearTimeout(i), c(!0));
        }),
          t.on('response', () => {
            (P.clearTimeout(i), c(!1));
          }),
          t.on('error', () => {
            (P.clearTimeout(i), c(!1));
          }));
      }),
    ])),
    a && mE(t, e.body));
}
function mE(t, e) {
  if (e instanceof Am.Readable) {
    e.pipe(t);
    return;
  }
  if (e) {
    let r = Buffer.isBuffer(e);
    if (r || typeof e == 'string') {
      r && e.byteLength === 0 ? t.end() : t.end(e);
      return;
    }
    let s = e;
    if (
      typeof s == 'object' &&
      s.buffer &&
      typeof s.byteOffset == 'number' &&
      typeof s.byteLength == 'number'
    ) {
      t.end(Buffer.from(s.buffer, s.byteOffset, s.byteLength));
      return;
    }
    t.end(Buffer.from(e));
    return;
  }
  t.end();
}
var Es,
  wm,
  Ar = class t {
    config;
    configProvider;
    socketWarningTimestamp = 0;
    externalAgent = !1;
    metadata = { handlerProtocol: 'http/1.1' };
    static create(e) {
      return typeof e?.handle == 'function' ? e : new t(e);
    }
    static checkSocketUsage(e, r, n = console) {
      let { sockets: s, requests: o, maxSockets: i } = e;
      if (typeof i != 'number' || i === 1 / 0 || Date.now() - 15e3 < r) return r;
      if (s && o)
        for (let c in s) {
          if (!v(s, c)) continue;
          let u = s[c]?.length ?? 0,
            l = o[c]?.length ?? 0;
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
              .then((s) => {
                r(this.resolveDefaultConfig(s));
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
      let s = this.config,
        o = s.logger,
        i = e.protocol === 'https:';
      return (
        !i && !this.config.httpAgent && (this.config.httpAgent = await this.config.httpAgentProvider()),
        new Promise((a, c) => {
          let u,
            l = -1,
            f = -1,
            p = -1,
            m = -1,
            h = () => {
              (P.clearTimeout(l), P.clearTimeout(f), P.clearTimeout(p), P.clearTimeout(m));
            },
            y = async (O) => {
              (await u, h(), a(O));
            },
            g = async (O) => {
              (await u, h(), c(O));
            };
          if (r?.aborted) {
            let O = Wa(r);
            g(O);
            return;
          }
          let E = e.headers,
            S = E ? (E.Expect ?? E.expect) === '100-continue' : !1,
            _ = i ? s.httpsAgent : s.httpAgent;
          (S &&
            !this.externalAgent &&
            (_ = new (i ? It.default.Agent : Es)({ keepAlive: !1, maxSockets: 1 / 0 })),
            (l = P.setTimeout(
              () => {
                this.socketWarningTimestamp = t.checkSocketUsage(_, this.socketWarningTimestamp, o);
              },
              s.socketAcquisitionWarningTimeout ?? (s.requestTimeout ?? 2e3) + (s.connectionTimeout ?? 1e3),
            )));
          let A = e.query ? Ui(e.query) : '',
            I;
          if (e.username != null || e.password != null) {
            let O = e.username ?? '',
              Pe = e.password ?? '';
            I = `${O}:${Pe}`;
          }
          let W = e.path;
          (A && (W += `?${A}`), e.fragment && (W += `#${e.fragment}`));
          let Q = e.hostname ?? '';
          Q[0] === '[' && Q.endsWith(']') ? (Q = e.hostname.slice(1, -1)) : (Q = e.hostname);
          let Ja = {
              headers: e.headers,
              host: Q,
              method: e.method,
              path: W,
              port: e.port,
              agent: _,
              auth: I,
            },
            ve = (i ? It.default.request : wm)(Ja, (O) => {
              let Pe = new G({
                statusCode: O.statusCode || -1,
                reason: O.statusMessage,
                headers: gm(O.headers),
                body: O,
              });
              y({ response: Pe });
            });
          if (
            (ve.on('error', (O) => {
              hm.includes(O.code) ? g(Object.assign(O, { name: 'TimeoutError' })) : g(O);
            }),
            r)
          ) {
            let O = () => {
              ve.destroy();
              let Pe = Wa(r);
              g(Pe);
            };
            if (typeof r.addEventListener == 'function') {
              let Pe = r;
              (Pe.addEventListener('abort', O, { once: !0 }),
                ve.once('close', () => Pe.removeEventListener('abort', O)));
            } else r.onabort = O;
          }
          let Qa = n ?? s.requestTimeout;
          ((f = Em(ve, g, s.connectionTimeout)), (p = Sm(ve, g, Qa, s.throwOnRequestTimeout, o ?? console)));
          let Za = s.socketTimeout === void 0 ? ys(s) : void 0;
          Za ? qa(ve, g, Za, !0) : qa(ve, g, s.socketTimeout);
          let kr = Ja.agent;
          (typeof kr == 'object' &&
            'keepAlive' in kr &&
            (m = vm(ve, { keepAlive: kr.keepAlive, keepAliveMsecs: kr.keepAliveMsecs })),
            (u = Rm(ve, e, Qa, this.externalAgent).catch((O) => (h(), c(O)))));
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
              ((e = 'defaultSocketTimeout'), (r = ys(n) ?? r));
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
          socketTimeout: s,
          socketAcquisitionWarningTimeout: o,
          httpAgent: i,
          httpsAgent: a,
          throwOnRequestTimeout: c,
          logger: u,
        } = e || {},
        l = !0,
        f = 50,
        p;
      return {
        connectionTimeout: n,
        requestTimeout: r,
        socketTimeout: s,
        defaultSocketTimeout: ys(e),
        socketAcquisitionWarningTimeout: o,
        throwOnRequestTimeout: c,
        httpAgentProvider: () =>
          (p ??= (async () => {
            let m = await import('node:http'),
              { Agent: h, request: y } = m.default ?? m;
            return (
              (wm = y),
              (Es = h),
              i instanceof Es || typeof i?.destroy == 'function'
                ? ((this.externalAgent = !0), i)
                : new Es({ keepAlive: l, maxSockets: f, ...i })
            );
          })()),
        httpsAgent:
          a instanceof It.default.Agent || typeof a?.destroy == 'function'
            ? ((this.externalAgent = !0), a)
            : new It.default.Agent({ keepAlive: l, maxSockets: f, ...a }),
        logger: u,
      };
    }
  };
R();
ae();
X();
var Ss = class {
  queryCompat;
  errorRegistry;
  constructor(e = !1) {
    this.queryCompat = e;
  }
  resolveRestContentType(e, r) {
    let n = r.getMemberSchemas(),
      s = Object.values(n).find((o) => !!o.getMergedTraits().httpPayload);
    if (s) {
      let o = s.getMergedTraits().mediaType;
      return o || (s.isStringSchema() ? 'text/plain' : s.isBlobSchema() ? 'application/octet-stream' : e);
    } else if (
      !r.isUnitSchema() &&
      Object.values(n).find((i) => {
        let {
          httpQuery: a,
          httpQueryParams: c,
          httpHeader: u,
          httpLabel: l,
          httpPrefixHeaders: f,
        } = i.getMergedTraits();
        return !a && !c && !u && !l && f === void 0;
      })
    )
      return e;
  }
  async getErrorSchemaOrThrowBaseException(e, r, n, s, o, i) {
    let a = e;
    e.includes('#') && ([, a] = e.split('#'));
    let c = { $metadata: o, $fault: n.statusCode < 500 ? 'client' : 'server' };
    if (!this.errorRegistry) throw new Error('@aws-sdk/core/protocols - error handler not initialized.');
    try {
      return { errorSchema: i?.(this.errorRegistry, a) ?? this.errorRegistry.getSchema(e), errorMetadata: c };
    } catch {
      s.message = s.message ?? s.Message ?? 'UnknownError';
      let l = this.errorRegistry,
        f = l.getBaseException();
      if (f) {
        let h = l.getErrorCtor(f) ?? Error;
        throw this.decorateServiceException(Object.assign(new h({ name: a }), c), s);
      }
      let p = s,
        m = p?.message ?? p?.Message ?? p?.Error?.Message ?? p?.Error?.message;
      throw this.decorateServiceException(Object.assign(new Error(m), { name: a }, c), s);
    }
  }
  compose(e, r, n) {
    let s = n;
    r.includes('#') && ([s] = r.split('#'));
    let o = re.for(s),
      i = re.for('smithy.ts.sdk.synthetic.' + n);
    (e.copyFrom(o), e.copyFrom(i), (this.errorRegistry = e));
  }
  decorateServiceException(e, r = {}) {
    if (this.queryCompat) {
      let n = e.Message ?? r.Message,
        s = on(e, r);
      n && (s.message = n);
      let o = s.Error ?? {};
      ((o.Type = s.Error?.Type),
        (o.Code = s.Error?.Code),
        (o.Message = s.Error?.message ?? s.Error?.Message ?? n),
        (s.Error = o));
      let i = s.$metadata.requestId;
      return (i && (s.RequestId = i), s);
    }
    return on(e, r);
  }
  setQueryCompatError(e, r) {
    let n = r.headers?.['x-amzn-query-error'];
    if (e !== void 0 && n != null) {
      let [s, o] = n.split(';'),
        i = Object.keys(e),
        a = { Code: s, Type: o };
      ((e.Code = s), (e.Type = o));
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
      return e.find((s) => x.of(s).getMergedTraits().awsQueryError?.[0] === r);
    }
  }
};
X();
var vs = class extends ur {
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
    awsQueryCompatible: s,
    jsonCodec: o,
  }) {
    (super({ defaultNamespace: e, errorTypeRegistries: r }),
      (this.serviceTarget = n),
      (this.codec = o ?? new fr({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 })),
      (this.serializer = this.codec.createSerializer()),
      (this.deserializer = this.codec.createDeserializer()),
      (this.awsQueryCompatible = !!s),
      (this.mixin = new Ss(this.awsQueryCompatible)));
  }
  async serializeRequest(e, r, n) {
    let s = await super.serializeRequest(e, r, n);
    return (
      s.path.endsWith('/') || (s.path += '/'),
      (s.headers['content-type'] = `application/x-amz-json-${this.getJsonRpcVersion()}`),
      (s.headers['x-amz-target'] = `${this.serviceTarget}.${e.name}`),
      this.awsQueryCompatible && (s.headers['x-amzn-query-mode'] = 'true'),
      (Ye(e.input) === 'unit' || !s.body) && (s.body = '{}'),
      s
    );
  }
  getPayloadCodec() {
    return this.codec;
  }
  async handleError(e, r, n, s, o) {
    let { awsQueryCompatible: i } = this;
    i && this.mixin.setQueryCompatError(s, n);
    let a = Wi(n, s, i) ?? 'Unknown';
    this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
    let { errorSchema: c, errorMetadata: u } = await this.mixin.getErrorSchemaOrThrowBaseException(
        a,
        this.options.defaultNamespace,
        n,
        s,
        o,
        i ? this.mixin.findQueryCompatibleError : void 0,
      ),
      l = x.of(c),
      f = s.message ?? s.Message ?? 'UnknownError',
      p = this.compositeErrorRegistry.getErrorCtor(c) ?? Error,
      m = new p({}),
      h = {},
      y = this.codec.createDeserializer();
    for (let [g, E] of l.structIterator()) s[g] != null && (h[g] = y.readObject(E, s[g]));
    throw (
      i && this.mixin.queryCompatOutput(s, h),
      this.mixin.decorateServiceException(
        Object.assign(m, u, { $fault: l.getMergedTraits().error, message: f }, h),
        s,
      )
    );
  }
};
var Rr = class extends vs {
  constructor({
    defaultNamespace: e,
    errorTypeRegistries: r,
    serviceTarget: n,
    awsQueryCompatible: s,
    jsonCodec: o,
  }) {
    super({
      defaultNamespace: e,
      errorTypeRegistries: r,
      serviceTarget: n,
      awsQueryCompatible: s,
      jsonCodec: o,
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
vn();
ae();
R();
X();
ae();
var U = class t extends Qt {
  static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.eventbridge#EventBridgeServiceException';
  constructor(e) {
    (super(e), Object.setPrototypeOf(this, t.prototype));
  }
};
var _s = class t extends U {
    static shapeId = 'com.amazonaws.eventbridge#AccessDeniedException';
    name = 'AccessDeniedException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'AccessDeniedException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  As = class t extends U {
    static shapeId = 'com.amazonaws.eventbridge#ConcurrentModificationException';
    name = 'ConcurrentModificationException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ConcurrentModificationException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Rs = class t extends U {
    static shapeId = 'com.amazonaws.eventbridge#InternalException';
    name = 'InternalException';
    $fault = 'server';
    constructor(e) {
      (super({ name: 'InternalException', $fault: 'server', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ws = class t extends U {
    static shapeId = 'com.amazonaws.eventbridge#InvalidStateException';
    name = 'InvalidStateException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidStateException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  xs = class t extends U {
    static shapeId = 'com.amazonaws.eventbridge#OperationDisabledException';
    name = 'OperationDisabledException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'OperationDisabledException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  bs = class t extends U {
    static shapeId = 'com.amazonaws.eventbridge#ResourceNotFoundException';
    name = 'ResourceNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ts = class t extends U {
    static shapeId = 'com.amazonaws.eventbridge#IllegalStatusException';
    name = 'IllegalStatusException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'IllegalStatusException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Cs = class t extends U {
    static shapeId = 'com.amazonaws.eventbridge#LimitExceededException';
    name = 'LimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'LimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Is = class t extends U {
    static shapeId = 'com.amazonaws.eventbridge#ResourceAlreadyExistsException';
    name = 'ResourceAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ps = class t extends U {
    static shapeId = 'com.amazonaws.eventbridge#InvalidEventPatternException';
    name = 'InvalidEventPatternException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidEventPatternException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Os = class t extends U {
    static shapeId = 'com.amazonaws.eventbridge#ThrottlingException';
    name = 'ThrottlingException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ThrottlingException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ns = class t extends U {
    static shapeId = 'com.amazonaws.eventbridge#ManagedRuleException';
    name = 'ManagedRuleException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ManagedRuleException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ds = class t extends U {
    static shapeId = 'com.amazonaws.eventbridge#PolicyLengthExceededException';
    name = 'PolicyLengthExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PolicyLengthExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  };
var hE = 'AccessDeniedException';
var gE = 'ConcurrentModificationException';
var yE = 'DetailType';
var EE = 'Detail';
var SE = 'EventBusName';
var vE = 'ErrorCode';
var _E = 'EndpointId',
  AE = 'EventId';
var RE = 'ErrorMessage';
var xm = 'Entries';
var wE = 'FailedEntryCount';
var xE = 'InternalException',
  bE = 'InvalidEventPatternException';
var TE = 'IllegalStatusException',
  CE = 'InvalidStateException';
var IE = 'LimitExceededException';
var PE = 'ManagedRuleException';
var OE = 'OperationDisabledException';
var NE = 'PutEvents',
  DE = 'PutEventsRequest',
  kE = 'PutEventsRequestEntry',
  LE = 'PutEventsRequestEntryList',
  ME = 'PutEventsResultEntryList',
  UE = 'PutEventsResultEntry',
  $E = 'PutEventsResponse';
var FE = 'PolicyLengthExceededException';
var BE = 'ResourceAlreadyExistsException';
var HE = 'ResourceNotFoundException';
var WE = 'Resources';
var qE = 'Source';
var jE = 'ThrottlingException';
var VE = 'TraceHeader';
var GE = 'Time';
var ce = 'client';
var oe = 'error';
var ie = 'message',
  bm = 'smithy.ts.sdk.synthetic.com.amazonaws.eventbridge',
  zE = 'server';
var k = 'com.amazonaws.eventbridge',
  Tm = new re(bm),
  KE = [-3, bm, 'EventBridgeServiceException', 0, [], []];
Tm.registerError(KE, U);
var J = new re(k),
  YE = [-3, k, hE, { [oe]: ce }, [ie], [0]];
J.registerError(YE, _s);
var XE = [-3, k, gE, { [oe]: ce }, [ie], [0]];
J.registerError(XE, As);
var JE = [-3, k, TE, { [oe]: ce }, [ie], [0]];
J.registerError(JE, Ts);
var QE = [-3, k, xE, { [oe]: zE }, [ie], [0]];
J.registerError(QE, Rs);
var ZE = [-3, k, bE, { [oe]: ce }, [ie], [0]];
J.registerError(ZE, Ps);
var eS = [-3, k, CE, { [oe]: ce }, [ie], [0]];
J.registerError(eS, ws);
var tS = [-3, k, IE, { [oe]: ce }, [ie], [0]];
J.registerError(tS, Cs);
var rS = [-3, k, PE, { [oe]: ce }, [ie], [0]];
J.registerError(rS, Ns);
var nS = [-3, k, OE, { [oe]: ce }, [ie], [0]];
J.registerError(nS, xs);
var sS = [-3, k, FE, { [oe]: ce }, [ie], [0]];
J.registerError(sS, Ds);
var oS = [-3, k, BE, { [oe]: ce }, [ie], [0]];
J.registerError(oS, Is);
var iS = [-3, k, HE, { [oe]: ce }, [ie], [0]];
J.registerError(iS, bs);
var aS = [-3, k, jE, { [oe]: ce }, [ie], [0]];
J.registerError(aS, Os);
var Cm = [Tm, J];
var cS = [3, k, DE, 0, [xm, _E], [() => pS, 0], 1],
  uS = [3, k, kE, 0, [GE, qE, WE, yE, EE, SE, VE], [4, 0, 64, 0, 0, 0, 0]],
  lS = [3, k, $E, 0, [wE, xm], [1, () => dS]],
  fS = [3, k, UE, 0, [AE, vE, RE], [0, 0, 0]];
var pS = [1, k, LE, 0, () => uS],
  dS = [1, k, ME, 0, () => fS];
var Im = [9, k, NE, 0, () => cS, () => lS];
var Pm = (t) => ({
  apiVersion: '2015-10-07',
  base64Decoder: t?.base64Decoder ?? ut,
  base64Encoder: t?.base64Encoder ?? lt,
  disableHostPrefix: t?.disableHostPrefix ?? !1,
  endpointProvider: t?.endpointProvider ?? gs,
  extensions: t?.extensions ?? [],
  httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? nm,
  httpAuthSchemes: t?.httpAuthSchemes ?? [
    {
      schemeId: 'aws.auth#sigv4',
      identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
      signer: new We(),
    },
    {
      schemeId: 'aws.auth#sigv4a',
      identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4a'),
      signer: new Tt(),
    },
  ],
  logger: t?.logger ?? new Xe(),
  protocol: t?.protocol ?? Rr,
  protocolSettings: t?.protocolSettings ?? {
    defaultNamespace: 'com.amazonaws.eventbridge',
    errorTypeRegistries: Cm,
    xmlNamespace: 'http://events.amazonaws.com/doc/2015-10-07',
    version: '2015-10-07',
    serviceTarget: 'AWSEvents',
  },
  serviceId: t?.serviceId ?? 'EventBridge',
  sha256: t?.sha256 ?? Sn,
  signerConstructor: t?.signerConstructor ?? nt,
  urlParser: t?.urlParser ?? Ne,
  utf8Decoder: t?.utf8Decoder ?? Z,
  utf8Encoder: t?.utf8Encoder ?? ge,
});
var Om = (t) => {
  Fo(process.version);
  let e = Jo(t),
    r = () => e().then($o),
    n = Pm(t);
  no(process.version);
  let s = { profile: t?.profile, logger: n.logger };
  return {
    ...n,
    ...t,
    runtime: 'node',
    defaultsMode: e,
    authSchemePreference: t?.authSchemePreference ?? M(ss, s),
    bodyLengthChecker: t?.bodyLengthChecker ?? yo,
    credentialDefaultProvider: t?.credentialDefaultProvider ?? mm,
    defaultSocketTimeout: so(t?.requestHandler, 3e5),
    defaultUserAgentProvider:
      t?.defaultUserAgentProvider ?? ga({ serviceId: n.serviceId, clientVersion: am.version }),
    maxAttempts: t?.maxAttempts ?? M(ca, t),
    region: t?.region ?? M(Zt, { ...zo, ...s }),
    requestHandler: Ar.create(t?.requestHandler ?? r),
    retryMode: t?.retryMode ?? M({ ...la, default: async () => (await r()).retryMode || hr }, t),
    sigv4aSigningRegionSet: t?.sigv4aSigningRegionSet ?? M(is, s),
    streamCollector: t?.streamCollector ?? hn,
    useDualstackEndpoint: t?.useDualstackEndpoint ?? M(To, s),
    useFipsEndpoint: t?.useFipsEndpoint ?? M(Co, s),
    userAgentAppId: t?.userAgentAppId ?? M(ya, s),
  };
};
ae();
var Nm = (t) => {
    let e = t.httpAuthSchemes,
      r = t.httpAuthSchemeProvider,
      n = t.credentials;
    return {
      setHttpAuthScheme(s) {
        let o = e.findIndex((i) => i.schemeId === s.schemeId);
        o === -1 ? e.push(s) : e.splice(o, 1, s);
      },
      httpAuthSchemes() {
        return e;
      },
      setHttpAuthSchemeProvider(s) {
        r = s;
      },
      httpAuthSchemeProvider() {
        return r;
      },
      setCredentials(s) {
        n = s;
      },
      credentials() {
        return n;
      },
    };
  },
  Dm = (t) => ({
    httpAuthSchemes: t.httpAuthSchemes(),
    httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
    credentials: t.credentials(),
  });
var km = (t, e) => {
  let r = Object.assign(Sa(t), Bo(t), ki(t), Nm(t));
  return (e.forEach((n) => n.configure(r)), Object.assign(t, va(r), Ho(r), Li(r), Dm(r)));
};
var ks = class extends Kt {
  config;
  constructor(...[e]) {
    let r = Om(e || {});
    (super(r), (this.initConfig = r));
    let n = om(r),
      s = na(n),
      o = ua(s),
      i = Xo(o),
      a = i,
      c = Nf(a),
      u = sm(c),
      l = km(u, e?.extensions || []);
    ((this.config = l),
      this.middlewareStack.use(Do(this.config)),
      this.middlewareStack.use(da(this.config)),
      this.middlewareStack.use(sd(this.config)),
      this.middlewareStack.use(Mi(this.config)),
      this.middlewareStack.use(ji(this.config)),
      this.middlewareStack.use(Vi(this.config)),
      this.middlewareStack.use(Ji(this.config)),
      this.middlewareStack.use(
        $n(this.config, {
          httpAuthSchemeParametersProvider: em,
          identityProviderConfigProvider: async (f) =>
            new bt({ 'aws.auth#sigv4': f.credentials, 'aws.auth#sigv4a': f.credentials }),
        }),
      ),
      this.middlewareStack.use(Fn(this.config)));
  }
  destroy() {
    super.destroy();
  }
};
ae();
be();
var Lm = Wo(im, 'AWSEvents', 'EventBridgeClient', Df);
var Mm = { EndpointId: { type: 'contextParams', name: 'EndpointId' } },
  Um = (t, e, r, n) => [];
var Ls = class extends Lm(Mm, Um, 'PutEvents', Im) {};
function $m() {
  return new ks({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 500, requestTimeout: 3e3, throwOnRequestTimeout: !0 },
  });
}
function Fm(t) {
  return { Source: t.source, DetailType: t.type, Time: new Date(t.time), Detail: JSON.stringify(t) };
}
function Bm(t) {
  let e = (r) => Buffer.byteLength(r, 'utf8');
  return 14 + e(t.source) + e(t.type) + e(Fm(t).Detail);
}
function Hm(t, e, r) {
  return async (n) => {
    let s = n.map((i) => ({ ...Fm(i), EventBusName: e })),
      o = await t.send(new Ls({ Entries: s }), { abortSignal: r });
    return n.map((i, a) => {
      let { EventId: c, ErrorCode: u } = o.Entries?.[a] ?? {};
      return c === void 0 ? (u ?? 'NoAnswer') : void 0;
    });
  };
}
var mS = {
    outTradeNo: !0,
    appId: !0,
    mchId: !0,
    openid: !0,
    sku: !0,
    quantity: !0,
    body: !0,
    totalFee: !0,
    clientTotalFee: !1,
    feeType: !0,
    attach: !0,
    tradeState: !0,
    signType: !1,
    prepayId: !1,
    prepayIdAt: !1,
    timeStart: !1,
    timeExpire: !0,
    spbillCreateIp: !1,
    notifyUrl: !1,
    transactionId: !0,
    bankType: !0,
    cashFee: !0,
    timeEnd: !0,
    queriedAt: !1,
    closeTriedAt: !1,
    anomalies: !0,
    refunds: !0,
    refundedFee: !0,
    refundCount: !1,
    lastRefundAt: !1,
    shipping: !1,
    shippingCorrection: !1,
    unshippedNotedAt: !1,
    unansweredSince: !1,
    sequence: !1,
    createdAt: !0,
    updatedAt: !0,
    dueShard: !1,
    dueAt: !1,
    paidDayShard: !1,
  },
  hS = {
    outRefundNo: !0,
    transactionId: !0,
    refundFee: !0,
    totalFee: !0,
    reason: !0,
    notifyUrl: !1,
    refundStatus: !0,
    refundId: !0,
    refundRecvAccout: !1,
    successTime: !0,
    errCode: !0,
    errCodeDes: !0,
    requestedAt: !0,
    createdAt: !0,
    updatedAt: !0,
  };
function Wm(t, e) {
  let r = Object.entries(t).filter(([n]) => e[n] === !0);
  return Object.fromEntries(r);
}
function ja(t) {
  return Wm(t, hS);
}
function qm(t) {
  let e = Object.entries(t.refunds).map(([r, n]) => [r, ja(n)]);
  return { ...Wm(t, mS), refunds: Object.fromEntries(e) };
}
function jm(t) {
  return `miniprogram-pay-${t}`;
}
var Va = 'EarlierEventFailed';
function gS(t, e) {
  let r = [],
    n = new Set(),
    s = 0;
  for (let o of t) {
    if (r.length === 10) break;
    if (n.has(o.event.subject)) continue;
    n.add(o.event.subject);
    let i = e(o.event);
    s + i > 262144 || ((s += i), r.push(o));
  }
  return r;
}
async function Vm(t, e) {
  let r = new Map(),
    n = e.map((o, i) => ({ at: i, event: o, tries: 0 }));
  function s({ at: o, event: i }, a) {
    for (let c of n)
      c.at < o ||
        c.event.subject !== i.subject ||
        r.set(c.at, { published: !1, errCode: c.at === o ? a : Va });
  }
  for (let o of n) t.sizeOf(o.event) > 262144 && !r.has(o.at) && s(o, 'EventTooLarge');
  for (;;) {
    n = n.filter(({ at: c }) => !r.has(c));
    let o = gS(n, t.sizeOf);
    if (o.length === 0) break;
    let i;
    try {
      i = await t.send(o.map(({ event: c }) => c));
    } catch (c) {
      let u = c instanceof Error ? c.name : typeof c;
      for (let { at: l } of n) r.set(l, { published: !1, errCode: u });
      break;
    }
    let a = 0;
    (o.forEach((c, u) => {
      let l = i[u];
      ((c.tries += 1),
        l === void 0 ? r.set(c.at, { published: !0 }) : c.tries === 3 ? s(c, l) : (a = Math.max(a, c.tries)));
    }),
      a > 0 && (await t.pause(100 * 2 ** (a - 1))));
  }
  return e.map((o, i) => r.get(i) ?? { published: !1, errCode: 'NotSent' });
}
var Ms = class t {
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
var wr = (t, e) => {
    for (let [r, n] of Object.entries(t))
      if (n !== void 0)
        switch (r) {
          case 'NULL':
            return null;
          case 'BOOL':
            return !!n;
          case 'N':
            return Gm(n, e);
          case 'B':
            return Km(n);
          case 'S':
            return zm(n);
          case 'L':
            return yS(n, e);
          case 'M':
            return ES(n, e);
          case 'NS':
            return new Set(n.map((s) => Gm(s, e)));
          case 'BS':
            return new Set(n.map(Km));
          case 'SS':
            return new Set(n.map(zm));
          default:
            throw new Error(`Unsupported type passed: ${r}`);
        }
    throw new Error(`No value defined: ${JSON.stringify(t)}`);
  },
  Gm = (t, e) => {
    if (typeof e?.wrapNumbers == 'function') return e?.wrapNumbers(t);
    if (e?.wrapNumbers) return Ms.from(t);
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
  zm = (t) => t,
  Km = (t) => t,
  yS = (t, e) => t.map((r) => wr(r, e)),
  ES = (t, e) => Object.entries(t).reduce((r, [n, s]) => ((r[n] = wr(s, e)), r), {});
var Ga = (t, e) => (e?.convertWithoutMapWrapper ? wr(t, e) : wr({ M: t }, e));
var SS = 10;
function Ym(t) {
  return 'payment' in t;
}
function Xm(t) {
  let { tradeState: e, transactionId: r } = t ?? {};
  return (e === 'SUCCESS' || e === 'REFUND') && r !== void 0;
}
function vS({ refundStatus: t }) {
  return t !== 'RESERVED' && t !== 'REFUSED';
}
function _S(t, e) {
  return !Xm(e) || Xm(t)
    ? []
    : [{ type: 'order.paid', id: `paid:${e.transactionId}`, time: e.timeEnd ?? e.updatedAt }];
}
function AS(t, e) {
  return e.tradeState !== 'CLOSED' || t?.tradeState === 'CLOSED'
    ? []
    : [{ type: 'order.closed', id: 'closed', time: e.updatedAt }];
}
function RS(t, e) {
  let r = Object.values(e.refunds).filter(vS),
    n = r
      .filter(({ outRefundNo: i, refundStatus: a }) => t?.refunds[i]?.refundStatus !== a)
      .map((i) => ({
        type: 'order.refunded',
        id: `refund:${i.outRefundNo}:${i.refundStatus}`,
        time: (i.refundStatus === 'SUCCESS' ? i.successTime : void 0) ?? i.updatedAt,
        more: { refund: ja(i) },
      })),
    s = r.some(({ transactionId: i }) => i === e.transactionId);
  return e.tradeState === 'REFUND' && t?.tradeState !== 'REFUND' && !s
    ? [...n, { type: 'order.refunded', id: 'refund', time: e.updatedAt }]
    : n;
}
function wS(t, e) {
  return Object.entries(e.anomalies)
    .filter(([r]) => t?.anomalies[r] === void 0)
    .map(([r, n]) => ({
      type: 'order.anomaly',
      id: `anomaly:${r}`,
      time: n.recordedAt,
      more: { anomaly: n },
    }));
}
function Jm(t, e, r, n) {
  return {
    specversion: '1.0',
    id: `${e}:${r.id}`,
    source: t,
    type: r.type,
    time: r.time,
    subject: e,
    sequence: String(n.sequence).padStart(SS, '0'),
    datacontenttype: 'application/json',
    data: n,
  };
}
function xS(t, { payment: e, recordedAt: r }) {
  let { transactionId: n, openid: s, totalFee: o, cashFee: i, feeType: a, bankType: c, timeEnd: u } = e,
    l = 'unknown_order',
    f = {
      kind: l,
      transactionId: n,
      openid: s,
      totalFee: o,
      cashFee: i,
      feeType: a,
      bankType: c,
      timeEnd: u,
      recordedAt: r,
    };
  return Jm(
    t,
    e.outTradeNo,
    { type: 'order.anomaly', id: `anomaly:${l}#${n}`, time: r },
    { sequence: 0, anomaly: f },
  );
}
function Qm(t, e, r) {
  if (Ym(r)) return e === void 0 ? [xS(t, r)] : [];
  let n = e === void 0 || Ym(e) ? void 0 : e,
    s = qm(r);
  return [_S, AS, RS, wS]
    .flatMap((o) => o(n, r))
    .map((o) => Jm(t, r.outTradeNo, o, { sequence: r.sequence ?? 0, order: s, ...o.more }));
}
function bS(t) {
  return Object.keys(t).length === 0 ? { M: {} } : t.M === void 0 ? t : { M: eh(t.M) };
}
function eh(t) {
  return Object.fromEntries(Object.entries(t).map(([e, r]) => [e, bS(r)]));
}
function Zm(t) {
  return t && Ga(eh(t));
}
function th(t, { eventName: e, dynamodb: r }) {
  if (e === 'REMOVE') return [];
  let n = Zm(r?.NewImage);
  if (n === void 0) throw new Error('a record of the stream carries no image');
  return Qm(t, Zm(r?.OldImage), n);
}
function TS(t, e) {
  try {
    return { events: th(t, e) };
  } catch (r) {
    let n = e.dynamodb?.Keys?.outTradeNo?.S,
      s = r instanceof Error ? r.message : typeof r;
    return { events: [], unreadable: s, ...(n !== void 0 && { outTradeNo: n }) };
  }
}
function CS(t, { subject: e }, r) {
  return t.slice(0, r).some(({ unreadable: n, outTradeNo: s = e }) => n !== void 0 && s === e);
}
async function rh(t, e) {
  let r = e.map((c) => TS(t.source, c)),
    n = r.flatMap((c, u) => c.events.map((l) => ({ event: l, at: u, isHeldUp: CS(r, l, u) }))),
    s = n.filter((c) => !c.isHeldUp),
    o = await Vm(
      t,
      s.map(({ event: c }) => c),
    ),
    i = [
      ...r.flatMap(({ unreadable: c }, u) =>
        c === void 0
          ? []
          : [{ at: u, id: e[u]?.eventID ?? 'none', errCode: 'RecordUnreadable', errorMessage: c }],
      ),
      ...n.filter((c) => c.isHeldUp).map(({ event: c, at: u }) => ({ at: u, id: c.id, errCode: Va })),
      ...s.flatMap(({ event: c, at: u }, l) => {
        let f = o[l];
        return f?.published === !1 ? [{ at: u, id: c.id, errCode: f.errCode }] : [];
      }),
    ].sort((c, u) => c.at - u.at),
    [a] = i;
  return {
    published: o.filter(({ published: c }) => c).length,
    failed: i,
    ...(a && { failedFrom: e[a.at]?.dynamodb?.SequenceNumber ?? '' }),
  };
}
var nh = require('node:timers/promises'),
  sh = () => new Date(),
  oh = (t) => AbortSignal.timeout(t),
  ih = (t) => (0, nh.setTimeout)(t);
var za = { PRETTY: 4, COMPACT: 0 };
var w = { TRACE: 6, DEBUG: 8, INFO: 12, WARN: 16, ERROR: 20, CRITICAL: 24, SILENT: 28 },
  ah = ['level', 'message', 'sampling_rate', 'service', 'timestamp'],
  ch = 'Uncaught error detected, flushing log buffer before exit';
var Ka = 'AWS_LAMBDA_INITIALIZATION_TYPE',
  uh = 'AWS_LAMBDA_MAX_CONCURRENCY',
  lh = 'POWERTOOLS_DEV',
  fh = 'POWERTOOLS_SERVICE_NAME',
  ph = '_X_AMZN_TRACE_ID';
var B = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = process.env[t];
    if (n === void 0) {
      if (e !== void 0) return e;
      throw r ? new Error(r) : new Error(`Environment variable ${t} is required`);
    }
    return n.trim();
  },
  dh = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = B({ key: t, defaultValue: String(e), errorMessage: r }),
      s = Number(n);
    if (Number.isNaN(s)) throw new TypeError(`Environment variable ${t} must be a number`);
    return s;
  },
  IS = new Set(['1', 'y', 'yes', 't', 'true', 'on']),
  PS = new Set(['0', 'n', 'no', 'f', 'false', 'off']),
  xr = ({ key: t, defaultValue: e, errorMessage: r, extendedParsing: n }) => {
    let o = B({ key: t, defaultValue: String(e), errorMessage: r }).toLowerCase();
    if (n) {
      if (IS.has(o)) return !0;
      if (PS.has(o)) return !1;
    }
    if (o !== 'true' && o !== 'false') throw new Error(`Environment variable ${t} must be a boolean`);
    return o === 'true';
  },
  ot = () => {
    try {
      return xr({ key: lh, extendedParsing: !0 });
    } catch {
      return !1;
    }
  };
var mh = () => B({ key: fh, defaultValue: '' }),
  OS = () => {
    let t = globalThis.awslambda?.InvokeStore?.getXRayTraceId() ?? B({ key: ph, defaultValue: '' });
    if (t === '') return;
    if (!t.includes('=')) return { Root: t };
    let e = {};
    for (let r of t.split(';')) {
      let [n, s] = r.split('=');
      e[n] = s;
    }
    return e;
  };
var hh = () => B({ key: uh, defaultValue: '' }) !== '',
  br = () => OS()?.Root;
var Tr = class {
  #e = !1;
  formatError(e) {
    let { name: r, message: n, stack: s, cause: o, ...i } = e,
      a = {
        name: r,
        location: this.getCodeLocation(e.stack),
        message: n,
        stack:
          ot() && typeof s == 'string'
            ? s?.split(`
`)
            : s,
        cause: o instanceof Error ? this.formatError(o) : o,
      };
    for (let c in e)
      typeof c == 'string' && !['name', 'message', 'stack', 'cause'].includes(c) && (a[c] = i[c]);
    return a;
  }
  formatTimestamp(e) {
    let n = B({ key: 'TZ', defaultValue: '' });
    return n && !n.includes('UTC') ? this.#r(e, n) : e.toISOString();
  }
  getCodeLocation(e) {
    if (!e) return '';
    let r = e.split(`
`),
      n = /\(([^()]*?):(\d+?):(\d+?)\)\\?$/;
    for (let s of r) {
      let o = n.exec(s);
      if (Array.isArray(o)) return `${o[1]}:${Number(o[2])}`;
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
        year: s,
        month: o,
        day: i,
        hour: a,
        minute: c,
        second: u,
      } = this.#s(n)
        .formatToParts(e)
        .reduce((E, S) => ((E[S.type] = S.value), E), {}),
      l = `${s}-${o}-${i}T${a}:${c}:${u}`,
      f = n === r ? -e.getTimezoneOffset() : 0,
      p = f >= 0 ? '+' : '-',
      m = Math.abs(Math.floor(f / 60))
        .toString()
        .padStart(2, '0'),
      h = Math.abs(f % 60)
        .toString()
        .padStart(2, '0'),
      y = e.getMilliseconds().toString().padStart(3, '0'),
      g = `${p}${m}:${h}`;
    return `${l}.${y}${g}`;
  }
};
var Us = '2.36.0';
var IL = process.env.AWS_EXECUTION_ENV || 'NA';
var NS = new Set(['__proto__', 'constructor']),
  Cr = (t) => {
    if (typeof t != 'object' || t === null) return !1;
    let e = Object.getPrototypeOf(t);
    return e === Object.prototype || e === null;
  },
  DS = (t, e) => {
    if (Cr(t)) {
      let r = {};
      return (e.push(t), Ir(r, t, e), e.pop(), { skip: !1, value: r });
    }
    if (Array.isArray(t)) {
      if (e.includes(t)) return { skip: !0 };
      let r = [];
      return (e.push(t), $s(r, t, e), e.pop(), { skip: !1, value: r });
    }
    return { skip: !1, value: t };
  },
  kS = (t, e, r, n) => {
    let s = t[e],
      o = Cr(r);
    if (!(o && n.includes(r))) {
      if (o && Cr(s)) {
        (n.push(r), Ir(s, r, n), n.pop());
        return;
      }
      if (Array.isArray(r) && Array.isArray(s)) {
        n.includes(r) || (n.push(r), $s(s, r, n), n.pop());
        return;
      }
      if (r !== void 0 || s === void 0) {
        let i = DS(r, n);
        i.skip || (t[e] = i.value);
      }
    }
  },
  $s = (t, e, r) => {
    for (let n = 0; n < e.length; n++) kS(t, n, e[n], r);
  },
  LS = (t, e, r, n, s) => {
    if (!Array.isArray(n)) {
      let o = [];
      ($s(o, r, s), (t[e] = o));
      return;
    }
    $s(n, r, s);
  },
  MS = (t, e, r, n, s) => {
    if (Cr(n)) {
      Ir(n, r, s);
      return;
    }
    let o = {};
    (Ir(o, r, s), (t[e] = o));
  },
  Ir = (t, e, r) => {
    for (let n of Object.keys(e)) {
      if (NS.has(n)) continue;
      let s = e[n],
        o = t[n];
      if (Array.isArray(s)) {
        if (r.includes(s)) continue;
        (r.push(s), LS(t, n, s, o, r), r.pop());
        continue;
      }
      if (Cr(s)) {
        if (r.includes(s)) continue;
        (r.push(s), MS(t, n, s, o, r), r.pop());
        continue;
      }
      (s !== void 0 || o === void 0) && (t[n] = s);
    }
  },
  Ie = (t, ...e) => {
    let r = [t];
    for (let n of e) n != null && (r.push(n), Ir(t, n, r), r.pop());
    return t;
  };
var Fs = 'powertools-for-aws',
  gh = `${Fs}.tracer`,
  yh = `${Fs}.metrics`,
  Eh = `${Fs}.logger`,
  Sh = `${Fs}.idempotency`;
var Pt = (t) => typeof t == 'string',
  Bs = (t) => typeof t == 'number',
  Pr = (t) => Bs(t) && Number.isInteger(t);
var vh = (t) => Object.is(t, null),
  Hs = (t) => vh(t) || Object.is(t, void 0),
  Ot = (t) => !!(Hs(t) || !Pt(t) || t.trim().length === 0);
var it = class {
  #e;
  coldStart = !0;
  defaultServiceName = 'service_undefined';
  constructor() {
    ((this.#e = this.getInitializationType()), this.#e !== 'on-demand' && (this.coldStart = !1));
  }
  getInitializationType() {
    let e = process.env[Ka]?.trim();
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
var US = process.env.AWS_EXECUTION_ENV || 'NA';
if (!process.env.AWS_SDK_UA_APP_ID?.includes('/PTEnv/')) {
  let t = `PT/NO-OP/${Us}/PTEnv/${US}`;
  process.env.AWS_SDK_UA_APP_ID = process.env.AWS_SDK_UA_APP_ID ? `${process.env.AWS_SDK_UA_APP_ID}/${t}` : t;
}
var Nt = class {
  attributes = {};
  constructor(e) {
    this.setAttributes(e.attributes);
  }
  addAttributes(e) {
    return (Ie(this.attributes, e), this);
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
var _h = require('node:console'),
  Ah = require('node:crypto');
var Ws = class extends Tr {
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
    if (this.#e === void 0) return new Nt({ attributes: n }).addAttributes(r);
    let s = {};
    for (let i of this.#e) i in n && !(i in s) ? (s[i] = n[i]) : i in r && !(i in s) && (s[i] = r[i]);
    for (let i in n) i in s || (s[i] = n[i]);
    for (let i in r) i in s || (s[i] = r[i]);
    return new Nt({ attributes: s });
  }
};
var H = class {
  #e;
  #t;
  #s;
  #r;
  constructor(e, r) {
    if (((this.#e = Symbol(e)), 'fresh' in r)) ((this.#t = r.fresh), (this.#s = !0));
    else {
      let { initial: n } = r;
      ((this.#t = () => n), (this.#s = !1));
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
    if (!this.#s) return this.getShared();
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
    if (!hh()) return;
    let e = globalThis.awslambda?.InvokeStore;
    if (e === void 0) throw new Error('InvokeStore is not available');
    return e.hasContext() ? e : void 0;
  }
};
var qs = class {
  #e = new H('powertools.logger.temporaryAttributes', { fresh: () => ({}) });
  #t = new H('powertools.logger.keys', { fresh: () => new Map() });
  #s = new H('powertools.logger.lambdaContext', { initial: void 0 });
  #r = {};
  #n() {
    return this.#e.get();
  }
  #a() {
    return this.#t.get();
  }
  appendTemporaryKeys(e) {
    let r = this.#n();
    Ie(r, e);
    let n = this.#a();
    for (let s of Object.keys(e)) n.set(s, 'temp');
  }
  removeTemporaryKeys(e) {
    let r = this.#n(),
      n = this.#a();
    for (let s of e) ((r[s] = void 0), this.#r[s] ? n.set(s, 'persistent') : n.delete(s));
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
    this.#s.set(e);
  }
  getLambdaContext() {
    return this.#s.get();
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
    for (let [s, o] of Object.entries(this.#r)) o !== void 0 && (e[s] = o);
    for (let [s, o] of n.entries()) o === 'temp' && r[s] !== void 0 && (e[s] = r[s]);
    return e;
  }
  removePersistentKeys(e) {
    let r = this.#a(),
      n = this.#n();
    for (let s of e) ((this.#r[s] = void 0), n[s] ? r.set(s, 'temp') : r.delete(s));
  }
};
var Ya = class {
    value;
    logLevel;
    byteSize;
    constructor(e, r) {
      if (!Pt(e)) throw new Error('Value should be a string');
      ((this.value = e), (this.logLevel = r), (this.byteSize = Buffer.byteLength(e)));
    }
  },
  Xa = class extends Set {
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
  Or = class extends Map {
    #e;
    #t;
    constructor({ maxBytesSize: e, onBufferOverflow: r }) {
      (super(), (this.#e = e), (this.#t = r));
    }
    setItem(e, r, n) {
      let s = new Ya(r, n);
      if (s.byteSize > this.#e) throw new Error('Item too big');
      let o = this.get(e) || new Xa();
      return (
        o.currentBytesSize !== 0 &&
          o.currentBytesSize + s.byteSize >= this.#e &&
          (this.#s(o, s), this.#t && this.#t()),
        o.add(s),
        super.set(e, o),
        this
      );
    }
    #s(e, r) {
      for (; e.size !== 0 && e.currentBytesSize + r.byteSize >= this.#e;) (e.shift(), (e.hasEvictedLog = !0));
    }
  };
var js = class {
  #e;
  #t = new H('powertools.logger.buffer', { fresh: () => new Or({ maxBytesSize: this.#s }) });
  #s;
  constructor(e) {
    this.#e = new H('powertools.logger.logLevel', { initial: e });
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
    ((this.#s = e), this.#t.setShared(new Or({ maxBytesSize: e })));
  }
  #r() {
    return this.#t.get();
  }
  add(e, r, n) {
    let s = this.#r();
    (!this.#t.isScoped && s.has(e) === !1 && s.clear(), s.setItem(e, r, n));
  }
  get(e) {
    return this.#r().get(e);
  }
  delete(e) {
    this.#r().delete(e);
  }
};
var Nr = class t extends it {
  console;
  customConfigService;
  logEvent = !1;
  logFormatter;
  logIndentation = za.COMPACT;
  #e;
  powertoolsLogData = { sampleRateValue: 0 };
  #t = new qs();
  #s = [];
  #r = !1;
  #n = w.INFO;
  #a;
  #i = { enabled: !1, flushOnErrorLog: !0, maxBytes: 20480, bufferAtVerbosity: w.DEBUG };
  #o = new js(w.INFO);
  #c;
  #u = { sampleRateValue: 0, refreshedTimes: 0 };
  #p = new Map();
  get level() {
    return this.#o.getLogLevel();
  }
  constructor(e = {}) {
    super();
    let { customConfigService: r, ...n } = e;
    ((this.customConfigService = r), this.setOptions(n), (this.#r = !0));
    for (let [s, o] of this.#s) this.printLog(s, this.createAndPopulateLogItem(...o));
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
        Ie(
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
      s = this.#t.getLambdaContext();
    s && n.addContext(s);
    let o = this.#t.getTemporaryAttributes();
    return (Object.keys(o).length > 0 && n.appendKeys(o), n);
  }
  critical(e, ...r) {
    this.processLogItem(w.CRITICAL, e, r);
  }
  debug(e, ...r) {
    this.processLogItem(w.DEBUG, e, r);
  }
  error(e, ...r) {
    this.processLogItem(w.ERROR, e, r);
  }
  getLevelName() {
    return this.getLogLevelNameFromNumber(this.#o.getLogLevel());
  }
  getLogEvent() {
    return this.logEvent;
  }
  getPersistentLogAttributes() {
    return this.#t.getPersistentAttributes();
  }
  info(e, ...r) {
    this.processLogItem(w.INFO, e, r);
  }
  injectLambdaContext(e) {
    return (r, n, s) => {
      let o = s.value,
        i = this;
      s.value = async function (...a) {
        (i.refreshSampleRateCalculation(),
          i.addContext(a[1]),
          i.logEventIfEnabled(a[0], e?.logEvent),
          e?.correlationIdPath && i.setCorrelationId(a[0], e?.correlationIdPath));
        try {
          return await o.apply(this, a);
        } catch (c) {
          throw (e?.flushBufferOnUncaughtError && (i.flushBuffer(), i.error({ message: ch, error: c })), c);
        } finally {
          ((e?.clearState || e?.resetKeys) && i.resetKeys(), i.clearBuffer());
        }
      };
    };
  }
  static injectLambdaContextAfterOrOnError(e, r, n) {
    n && (n.clearState || n?.resetKeys) && e.resetKeys();
  }
  static injectLambdaContextBefore(e, r, n, s) {
    (e.addContext(n), e.logEventIfEnabled(r, s?.logEvent));
  }
  logEventIfEnabled(e, r) {
    this.shouldLogEvent(r) && this.info('Lambda invocation event', { event: e });
  }
  refreshSampleRateCalculation() {
    if (this.#u.refreshedTimes === 0) {
      this.#u.refreshedTimes++;
      return;
    }
    this.#h() && this.#o.getLogLevel() > w.TRACE
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
      if (this.isValidLogLevel(e)) this.#o.setLogLevel(w[e]);
      else throw new Error(`Invalid log level: ${e}`);
  }
  setPersistentLogAttributes(e) {
    let r = this.#d(e);
    this.#t.setPersistentAttributes(r);
  }
  get persistentLogAttributes() {
    return this.#t.getPersistentAttributes();
  }
  shouldLogEvent(e) {
    return typeof e == 'boolean' ? e : this.getLogEvent();
  }
  trace(e, ...r) {
    this.processLogItem(w.TRACE, e, r);
  }
  warn(e, ...r) {
    this.processLogItem(w.WARN, e, r);
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
    return function (s, o) {
      let i = o;
      if ((r && (i = r(s, i)), i instanceof Error && (i = n.formatError(i)), typeof i == 'bigint'))
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
    Ie(this.powertoolsLogData, e);
  }
  #d(e) {
    let r = {};
    for (let [n, s] of Object.entries(e)) this.#f(n) || (r[n] = s);
    return r;
  }
  #m(e, r) {
    let n = this.#d(e);
    if (r === 'temp') this.#t.appendTemporaryKeys(n);
    else {
      let s = this.#t.getPersistentAttributes();
      this.#t.setPersistentAttributes(Ie(s, n));
    }
  }
  awsLogLevelShortCircuit(e) {
    return this.#e !== void 0
      ? (this.#o.setBaseLogLevel(w[this.#e]),
        this.isValidLogLevel(e) &&
          this.#o.getBaseLogLevel() > w[e] &&
          this.#l(
            `Current log level (${e}) does not match AWS Lambda Advanced Logging Controls minimum log level (${this.#e}). This can lead to data loss, consider adjusting them.`,
          ),
        !0)
      : !1;
  }
  createAndPopulateLogItem(e, r, n) {
    let s = {
        logLevel: this.getLogLevelNameFromNumber(e),
        timestamp: new Date(),
        xRayTraceId: br(),
        ...this.#S(),
        message: '',
      },
      o = this.#t.getAllAttributes();
    return (this.#g(r, s, o), this.#y(n, o), this.getLogFormatter().formatAttributes(s, o));
  }
  #g(e, r, n) {
    if (typeof e == 'string') {
      r.message = e;
      return;
    }
    let { message: s, ...o } = e;
    r.message = s;
    for (let [i, a] of Object.entries(o)) this.#f(i) || (n[i] = a);
  }
  #y(e, r) {
    for (let n of e)
      Hs(n) || (n instanceof Error ? (r.error = n) : typeof n == 'string' ? (r.extra = n) : this.#E(n, r));
  }
  #E(e, r) {
    for (let [n, s] of Object.entries(e)) this.#f(n) || (r[n] = s);
  }
  #h() {
    return this.#u.sampleRateValue && (0, Ah.randomInt)(0, 100) / 100 <= this.#u.sampleRateValue;
  }
  #f(e) {
    return ah.includes(e) ? (this.warn(`The key "${e}" is a reserved key and will be dropped.`), !0) : !1;
  }
  getCustomConfigService() {
    return this.customConfigService;
  }
  getLogFormatter() {
    return this.logFormatter;
  }
  getLogLevelNameFromNumber(e) {
    let r;
    for (let [n, s] of Object.entries(w))
      if (s === e) {
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
    return typeof e == 'string' && e in w;
  }
  isValidSampleRate(e) {
    return typeof e == 'number' && 0 <= e && e <= 1;
  }
  printLog(e, r) {
    r.prepareForPrint();
    let n = e === w.CRITICAL ? 'error' : this.getLogLevelNameFromNumber(e).toLowerCase();
    this.console[n](JSON.stringify(r.getAttributes(), this.getJsonReplacer(), this.logIndentation));
  }
  processLogItem(e, r, n) {
    this.#i.enabled && this.#i.flushOnErrorLog && e >= w.ERROR && e < w.SILENT && this.flushBuffer();
    let s = br();
    if (s !== void 0 && this.shouldBufferLog(s, e)) {
      try {
        this.bufferLogItem(s, this.createAndPopulateLogItem(e, r, n), e);
      } catch (o) {
        (this.printLog(
          w.WARN,
          this.createAndPopulateLogItem(w.WARN, `Unable to buffer log: ${o.message}`, [o]),
        ),
          this.printLog(e, this.createAndPopulateLogItem(e, r, n)));
      }
      return;
    }
    e >= this.#o.getLogLevel() &&
      (this.#r ? this.printLog(e, this.createAndPopulateLogItem(e, r, n)) : this.#s.push([e, [e, r, n]]));
  }
  setConsole() {
    (ot()
      ? (this.console = console)
      : (this.console = new _h.Console({ stdout: process.stdout, stderr: process.stderr })),
      (this.console.trace = (e, ...r) => {
        this.console.log(e, ...r);
      }));
  }
  setInitialLogLevel(e) {
    let r = e?.toUpperCase();
    if (this.awsLogLevelShortCircuit(r)) {
      this.#n = this.#o.getBaseLogLevel();
      return;
    }
    if (this.isValidLogLevel(r)) {
      (this.#o.setBaseLogLevel(w[r]), (this.#n = this.#o.getBaseLogLevel()));
      return;
    }
    let n = this.getCustomConfigService()?.getLogLevel()?.toUpperCase();
    if (this.isValidLogLevel(n)) {
      (this.#o.setBaseLogLevel(w[n]), (this.#n = this.#o.getBaseLogLevel()));
      return;
    }
    let s = B({ key: 'POWERTOOLS_LOG_LEVEL', defaultValue: '' }),
      o = B({ key: 'LOG_LEVEL', defaultValue: '' }),
      i = s || o;
    this.isValidLogLevel(i) && (this.#o.setBaseLogLevel(w[i]), (this.#n = this.#o.getBaseLogLevel()));
  }
  setInitialSampleRate(e) {
    let r = e,
      n = this.getCustomConfigService()?.getSampleRateValue(),
      s = dh({ key: 'POWERTOOLS_LOGGER_SAMPLE_RATE', defaultValue: 0 });
    for (let o of [r, n, s])
      if (this.isValidSampleRate(o)) {
        ((this.#u.sampleRateValue = o),
          (this.powertoolsLogData.sampleRateValue = o),
          this.#h() &&
            this.#o.getBaseLogLevel() > w.TRACE &&
            (this.setLogLevel('DEBUG'), this.debug('Setting log level to DEBUG due to sampling rate')));
        break;
      }
  }
  setLogEvent() {
    this.logEvent = xr({ key: 'POWERTOOLS_LOGGER_LOG_EVENT', defaultValue: !1 });
  }
  setLogFormatter(e, r) {
    this.logFormatter = e ?? new Ws({ logRecordOrder: r });
  }
  setLogIndentation() {
    ot() && (this.logIndentation = za.PRETTY);
  }
  setOptions(e) {
    let {
      logLevel: r,
      serviceName: n,
      sampleRateValue: s,
      logFormatter: o,
      persistentKeys: i,
      persistentLogAttributes: a,
      environment: c,
      jsonReplacerFn: u,
      logRecordOrder: l,
      logBufferOptions: f,
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
    let m = B({ key: 'AWS_LAMBDA_LOG_LEVEL', defaultValue: '' }),
      h = m === 'FATAL' ? 'CRITICAL' : m;
    return (
      this.isValidLogLevel(h) && (this.#e = h),
      this.setLogEvent(),
      this.setInitialLogLevel(r),
      this.setInitialSampleRate(s),
      this.setLogFormatter(o, l),
      this.setConsole(),
      this.setLogIndentation(),
      (this.#a = u),
      this.#v(f),
      (this.#c = p),
      this
    );
  }
  setPowertoolsLogData(e, r, n) {
    (this.addToPowertoolsLogData({
      awsRegion: B({ key: 'AWS_REGION', defaultValue: '' }),
      environment:
        r ||
        this.getCustomConfigService()?.getCurrentEnvironment() ||
        B({ key: 'ENVIRONMENT', defaultValue: '' }),
      serviceName:
        e ||
        this.getCustomConfigService()?.getServiceName() ||
        B({ key: 'POWERTOOLS_SERVICE_NAME', defaultValue: '' }) ||
        this.defaultServiceName,
    }),
      n && this.appendPersistentKeys(n));
  }
  #v(e) {
    if (e === void 0 || ((this.#i.enabled = e?.enabled !== !1), this.#i.enabled === !1)) return;
    (e?.maxBytes !== void 0 && (this.#i.maxBytes = e.maxBytes),
      this.#o.configureBuffer(this.#i.maxBytes),
      e?.flushOnErrorLog === !1 && (this.#i.flushOnErrorLog = !1));
    let r = e?.bufferAtVerbosity?.toUpperCase();
    (this.isValidLogLevel(r) && (this.#i.bufferAtVerbosity = w[r]),
      this.#e !== void 0 &&
        w[this.#e] > this.#i.bufferAtVerbosity &&
        this.#l(
          'Advanced Loggging Controls (ALC) Log Level is less verbose than Log Buffering Log Level. Buffered logs will be filtered by ALC',
        ));
  }
  bufferLogItem(e, r, n) {
    (r.prepareForPrint(),
      this.#o.add(e, JSON.stringify(r.getAttributes(), this.getJsonReplacer(), this.logIndentation), n));
  }
  flushBuffer() {
    if (this.#i.enabled === !1) return;
    let e = br();
    if (e === void 0) return;
    let r = this.#o.get(e);
    if (r !== void 0) {
      for (let n of r) {
        let s = this.getLogLevelNameFromNumber(n.logLevel).toLowerCase();
        this.console[s](n.value);
      }
      (r.hasEvictedLog &&
        this.printLog(
          w.WARN,
          this.createAndPopulateLogItem(
            w.WARN,
            'Some logs are not displayed because they were evicted from the buffer. Increase buffer size to store more logs in the buffer',
            [],
          ),
        ),
        this.#e !== void 0 &&
          w[this.#e] > this.#i.bufferAtVerbosity &&
          this.#l(
            'Advanced Loggging Controls (ALC) Log Level is less verbose than Log Buffering Log Level. Some logs might be missing.',
          ),
        this.#o.delete(e));
    }
  }
  clearBuffer() {
    if (this.#i.enabled === !1) return;
    let e = br();
    e !== void 0 && this.#o.delete(e);
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
var Rh = 'ColdStart',
  wh = 'default_namespace';
var je = {
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
  Ve = { Standard: 60, High: 1 };
var Th = require('node:console');
var Vs = class {
  #e = new H('powertools.metrics.dimensions', { fresh: () => ({}) });
  #t = new H('powertools.metrics.dimensionSets', { fresh: () => [] });
  #s = {};
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
    this.#s = {};
  }
  setDefaultDimensions(e) {
    this.#s = { ...e };
  }
  getDefaultDimensions() {
    return { ...this.#s };
  }
};
var Gs = class {
  #e = new H('powertools.metrics.metadata', { fresh: () => ({}) });
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
var zs = class {
  #e = new H('powertools.metrics.storedMetrics', { fresh: () => ({}) });
  #t = new H('powertools.metrics.timestamp', { initial: void 0 });
  #s() {
    return this.#e.get();
  }
  getMetric(e) {
    return this.#s()[e];
  }
  setMetric(e, r, n, s = Ve.Standard) {
    let o = this.#s(),
      i = o[e];
    if (i === void 0) {
      let a = { name: e, unit: r, value: n, resolution: s };
      return ((o[e] = a), { ...a });
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
    let r = this.#r(e);
    return (this.#t.set(r), r);
  }
  #r(e) {
    return Pr(e) ? e : e instanceof Date ? e.getTime() : 0;
  }
};
var Dr = class t extends it {
  console;
  customConfigService;
  #e = new Vs();
  functionName;
  #t;
  isSingleMetric = !1;
  #s = new Gs();
  namespace;
  shouldThrowOnEmptyMetrics = !1;
  #r = new zs();
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
    if (Ot(e) || Ot(r))
      return (
        this.#t.warn(
          `The dimension ${e} doesn't meet the requirements and won't be added. Ensure the dimension name and value are non empty strings`,
        ),
        this
      );
    let n = this.#e.getDimensions(),
      s = this.#e.getDefaultDimensions();
    if (new Set([...Object.keys(s), ...Object.keys(n), e]).size > 29)
      throw new RangeError(`The number of metric dimensions must be lower than ${29}`);
    return (
      (Object.hasOwn(n, e) || Object.hasOwn(s, e)) &&
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
    return (this.#s.set(e, r), this);
  }
  addMetric(e, r, n, s = Ve.Standard) {
    return (this.storeMetric(e, r, n, s), this.isSingleMetric && this.publishStoredMetrics(), this);
  }
  captureColdStartMetric(e) {
    if (!this.getColdStart()) return;
    let r = this.singleMetric(),
      n = this.functionName?.trim() ?? e?.trim();
    (n && n.length > 0 && r.addDimension('function_name', n), r.addMetric(Rh, je.Count, 1));
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
    this.#r.clearMetrics();
  }
  hasStoredMetrics() {
    return this.#r.hasMetrics();
  }
  isDisabled() {
    return this.disabled;
  }
  logMetrics(e = {}) {
    let { throwOnEmptyMetrics: r, defaultDimensions: n, captureColdStartMetric: s } = e;
    return (
      r && this.setThrowOnEmptyMetrics(r),
      n !== void 0 && this.setDefaultDimensions(n),
      (o, i, a) => {
        let c = a.value,
          u = this;
        return (
          (a.value = async function (...l) {
            s && u.captureColdStartMetric(l[1].functionName);
            let f;
            try {
              f = await c.apply(this, l);
            } finally {
              u.publishStoredMetrics();
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
      this.#o(e) ||
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
        ...(c.resolution === Ve.High ? { StorageResolution: c.resolution } : {}),
      }));
    if (e.length === 0 && this.shouldThrowOnEmptyMetrics)
      throw new RangeError('The number of metrics recorded must be higher than zero');
    this.namespace || this.#t.warn('Namespace should be defined, default used');
    let r = this.#r.getAllMetrics().reduce((c, { name: u, value: l }) => ((c[u] = l), c), {}),
      n = [],
      s = this.#e.getDimensions(),
      o = this.#e.getDimensionSets(),
      i = this.#e.getDefaultDimensions(),
      a = new Set([...Object.keys(i), ...Object.keys(s)]);
    Object.keys(s).length > 0 && n.push([...a]);
    for (let c of o) {
      let u = new Set([...Object.keys(i), ...Object.keys(c)]);
      n.push([...u]);
    }
    return (
      n.length === 0 && Object.keys(i).length > 0 && n.push(Object.keys(i)),
      this.#a(i, s, o, r, this.#s.getAll()),
      {
        _aws: {
          Timestamp: this.#r.getTimestamp() ?? Date.now(),
          CloudWatchMetrics: [{ Namespace: this.namespace || wh, Dimensions: n, Metrics: e }],
        },
        ...this.#s.getAll(),
        ...i,
        ...s,
        ...o.reduce((c, u) => {
          for (let [l, f] of Object.entries(u)) c[l] = f;
          return c;
        }, {}),
        ...r,
      }
    );
  }
  #a(e, r, n, s, o) {
    let i = new Map(),
      a = (c, u) => {
        let l = i.get(c);
        (l !== void 0 &&
          this.#t.warn(
            `EMF key "${c}" is defined as both a ${l} and ${u}; the ${u} value will take precedence in the serialized output`,
          ),
          i.set(c, u));
      };
    for (let c of Object.keys(o)) a(c, 'metadata');
    for (let c of Object.keys(e)) a(c, 'default dimension');
    for (let c of Object.keys(r)) a(c, 'dimension');
    for (let c of n) for (let u of Object.keys(c)) a(u, 'dimension set');
    for (let c of Object.keys(s)) {
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
      s = this.#e.getDimensions(),
      o = this.#e.getDimensionSets(),
      i = [...Object.keys(n), ...Object.keys(r)],
      a = Object.keys(s),
      c = a.length > 0 ? new Set([...i, ...a]).size : new Set(i).size;
    for (let u of o) {
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
      : (this.console = new Th.Console({ stdout: process.stdout, stderr: process.stderr }));
  }
  setCustomConfigService(e) {
    this.customConfigService = e;
  }
  setEnvConfig() {
    ((this.#n.namespace = B({ key: 'POWERTOOLS_METRICS_NAMESPACE', defaultValue: '' })),
      (this.#n.functionName = B({ key: 'POWERTOOLS_METRICS_FUNCTION_NAME', defaultValue: '' })),
      (this.#n.serviceName = mh()),
      (this.#n.disabled = xr({ key: 'POWERTOOLS_METRICS_DISABLED', defaultValue: !1, extendedParsing: !0 })),
      (this.#n.devMode = ot()));
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
      serviceName: s,
      singleMetric: o,
      defaultDimensions: i,
      functionName: a,
    } = e;
    (this.setCustomConfigService(r), this.setDisabled(), this.setNamespace(n));
    let c = this.#i(s);
    return (
      this.setDefaultDimensions(i ? { service: c, ...i } : { service: c }),
      this.setFunctionNameForColdStartMetric(a),
      (this.isSingleMetric = o || !1),
      this
    );
  }
  #i(e) {
    return (
      e || this.getCustomConfigService()?.getServiceName() || this.#n.serviceName || this.defaultServiceName
    );
  }
  storeMetric(e, r, n, s) {
    if (!Pt(e)) throw new Error(`${e} is not a valid string`);
    if (e.length < 1 || e.length > 255)
      throw new RangeError(`The metric name should be between ${1} and ${255} characters`);
    if (!Bs(n)) throw new RangeError(`${n} is not a valid number`);
    if (!Object.values(je).includes(r))
      throw new RangeError(
        `Invalid metric unit '${r}', expected either option: ${Object.values(je).join(',')}`,
      );
    if (!Object.values(Ve).includes(s))
      throw new RangeError(
        `Invalid metric resolution '${s}', expected either option: ${Object.values(Ve).join(',')}`,
      );
    this.#r.getMetricsCount() >= 100 && this.publishStoredMetrics();
    let o = this.#r.setMetric(e, r, n, s);
    Array.isArray(o.value) && o.value.length === 100 && this.publishStoredMetrics();
  }
  #o(e) {
    let r = e instanceof Date;
    if (!r && !Pr(e)) return !1;
    let n = r ? e.getTime() : e,
      s = Date.now(),
      o = s - 12096e5,
      i = s + 72e5;
    return n >= o && n <= i;
  }
  #c(e) {
    let r = {},
      n = this.#e.getDimensions();
    for (let [s, o] of Object.entries(e)) {
      if (Ot(s) || Ot(o)) {
        this.#t.warn(
          `The dimension ${s} doesn't meet the requirements and won't be added. Ensure the dimension name and value are non empty strings`,
        );
        continue;
      }
      let i = this.#e.getDefaultDimensions();
      ((Object.hasOwn(n, s) || Object.hasOwn(i, s) || Object.hasOwn(r, s)) &&
        this.#t.warn(`Dimension "${s}" has already been added. The previous value will be overwritten.`),
        (r[s] = o));
    }
    return r;
  }
};
var WS = [
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
function qS(t) {
  return Object.fromEntries(WS.flatMap((e) => (t[e] === void 0 ? [] : [[e, t[e]]])));
}
function Ch(t) {
  let e = new Nr({ serviceName: t }),
    r = new Dr({ namespace: 'miniprogram-pay', serviceName: t });
  return {
    log(n, s, o) {
      e[n](s, qS(o));
    },
    count(n, s, o = 1) {
      (r.addMetric(n, je.Count, o),
        s !== void 0 && r.singleMetric().addDimension('detail', s).addMetric(n, je.Count, o));
    },
    flush() {
      r.hasStoredMetrics() && r.publishStoredMetrics();
    },
  };
}
function Ih(t) {
  return { now: sh, telemetry: Ch(`miniprogram-pay-${t}`) };
}
function Ph(t) {
  return { ...Ih(t), eventBridge: $m(), deadline: oh, pause: ih };
}
var jS = [15, 33, 33, 36, 41, 41];
function VS(...t) {
  return `${t
    .map((r, n) => r.padEnd(jS[n] ?? 0))
    .join(' ')
    .trimEnd()}
`;
}
var o1 = VS(
  'kind',
  'outTradeNo',
  'transactionId',
  'outRefundNo',
  'there (WeChat)',
  'here (books)',
  'explained by',
);
function Oh(t, { published: e, failed: r }) {
  for (let a = 0; a < e; a += 1) t.count('EventsPublished');
  for (let { errCode: a } of r) t.count('EventsFailed', a);
  let [n] = r;
  if (n === void 0) return { published: e, failed: 0 };
  let { id: s, errCode: o, errorMessage: i } = n;
  return { published: e, failed: r.length, eventId: s, errCode: o, errorMessage: i };
}
var h1 = 1440 * 6e4;
var GS = 25e3;
function Dh(t) {
  let { config: e, eventBridge: r, telemetry: n, pause: s, now: o } = t;
  return async ({ Records: i }) => {
    let a = o().getTime(),
      c = Hm(r, e.EVENT_BUS, t.deadline(GS)),
      u = jm(e.STAGE),
      l = await rh({ source: u, send: c, sizeOf: Bm, pause: s }, i),
      f = { records: i.length, durationMs: o().getTime() - a };
    (n.log(l.failed.length > 0 ? 'error' : 'info', 'batch', { ...f, ...Oh(n, l) }), n.flush());
    let { failedFrom: p } = l;
    return { batchItemFailures: p === void 0 ? [] : [{ itemIdentifier: p }] };
  };
}
var Nh = gc('publish-order-events'),
  zS = Dh({ config: Nh, ...Ph(Nh.STAGE) });
0 && (module.exports = { handler, makePublishOrderEvents });
/*! Bundled license information:

@aws-lambda-powertools/logger/lib/esm/logBuffer.js:
@aws-lambda-powertools/logger/lib/esm/Logger.js:
  (* v8 ignore next -- @preserve *)
*/
//# sourceMappingURL=publish-order-events.js.map
