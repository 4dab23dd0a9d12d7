'use strict';
var ix = Object.create;
var So = Object.defineProperty;
var ax = Object.getOwnPropertyDescriptor;
var cx = Object.getOwnPropertyNames;
var ux = Object.getPrototypeOf,
  lx = Object.prototype.hasOwnProperty;
var h = (t, e, r) => () => {
  if (r) throw r[0];
  try {
    return (t && (e = t((t = 0))), e);
  } catch (n) {
    throw ((r = [n]), n);
  }
};
var _t = (t, e) => () => {
    try {
      return (e || t((e = { exports: {} }).exports, e), e.exports);
    } catch (r) {
      throw ((e = 0), r);
    }
  },
  id = (t, e) => {
    for (var r in e) So(t, r, { get: e[r], enumerable: !0 });
  },
  ad = (t, e, r, n) => {
    if ((e && typeof e == 'object') || typeof e == 'function')
      for (let o of cx(e))
        !lx.call(t, o) &&
          o !== r &&
          So(t, o, { get: () => e[o], enumerable: !(n = ax(e, o)) || n.enumerable });
    return t;
  };
var Be = (t, e, r) => (
    (r = t != null ? ix(ux(t)) : {}),
    ad(e || !t || !t.__esModule ? So(r, 'default', { value: t, enumerable: !0 }) : r, t)
  ),
  dx = (t) => ad(So({}, '__esModule', { value: !0 }), t);
var Qt,
  vt,
  _r,
  up,
  lp,
  Pa = h(() => {
    ((Qt = (t, e) => {
      let r = [];
      if ((t && r.push(t), e)) for (let n of e) r.push(n);
      return r;
    }),
      (vt = (t, e) => `${t || 'anonymous'}${e && e.length > 0 ? ` (a.k.a. ${e.join(',')})` : ''}`),
      (_r = () => {
        let t = [],
          e = [],
          r = !1,
          n = new Set(),
          o = (d) =>
            d.sort(
              (p, f) => up[f.step] - up[p.step] || lp[f.priority || 'normal'] - lp[p.priority || 'normal'],
            ),
          s = (d) => {
            let p = !1,
              f = (m) => {
                let g = Qt(m.name, m.aliases);
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
                  for (let g of Qt(m.name, m.aliases)) n.delete(g);
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
                let E = { ...y, before: [], after: [] };
                for (let b of Qt(E.name, E.aliases)) m[b] = E;
                p.push(E);
              }),
              e.forEach((y) => {
                let E = { ...y, before: [], after: [] };
                for (let b of Qt(E.name, E.aliases)) m[b] = E;
                f.push(E);
              }),
              f.forEach((y) => {
                if (y.toMiddleware) {
                  let E = m[y.toMiddleware];
                  if (E === void 0) {
                    if (d) return;
                    throw new Error(
                      `${y.toMiddleware} is not found when adding ${vt(y.name, y.aliases)} middleware ${y.relation} ${y.toMiddleware}`,
                    );
                  }
                  (y.relation === 'after' && E.after.push(y), y.relation === 'before' && E.before.push(y));
                }
              }),
              o(p)
                .map(c)
                .reduce((y, E) => (y.push(...E), y), [])
            );
          },
          l = {
            add: (d, p = {}) => {
              let { name: f, override: m, aliases: g } = p,
                y = { step: 'initialize', priority: 'normal', middleware: d, ...p },
                E = Qt(f, g);
              if (E.length > 0) {
                if (E.some((b) => n.has(b))) {
                  if (!m) throw new Error(`Duplicate middleware name '${vt(f, g)}'`);
                  for (let b of E) {
                    let A = t.findIndex((P) => P.name === b || P.aliases?.some((F) => F === b));
                    if (A === -1) continue;
                    let I = t[A];
                    if (I.step !== y.step || y.priority !== I.priority)
                      throw new Error(
                        `"${vt(I.name, I.aliases)}" middleware with ${I.priority} priority in ${I.step} step cannot be overridden by "${vt(f, g)}" middleware with ${y.priority} priority in ${y.step} step.`,
                      );
                    t.splice(A, 1);
                  }
                }
                for (let b of E) n.add(b);
              }
              t.push(y);
            },
            addRelativeTo: (d, p) => {
              let { name: f, override: m, aliases: g } = p,
                y = { middleware: d, ...p },
                E = Qt(f, g);
              if (E.length > 0) {
                if (E.some((b) => n.has(b))) {
                  if (!m) throw new Error(`Duplicate middleware name '${vt(f, g)}'`);
                  for (let b of E) {
                    let A = e.findIndex((P) => P.name === b || P.aliases?.some((F) => F === b));
                    if (A === -1) continue;
                    let I = e[A];
                    if (I.toMiddleware !== y.toMiddleware || I.relation !== y.relation)
                      throw new Error(
                        `"${vt(I.name, I.aliases)}" middleware ${I.relation} "${I.toMiddleware}" middleware cannot be overridden by "${vt(f, g)}" middleware ${y.relation} "${y.toMiddleware}" middleware.`,
                      );
                    e.splice(A, 1);
                  }
                }
                for (let b of E) n.add(b);
              }
              e.push(y);
            },
            clone: () => a(_r()),
            use: (d) => {
              d.applyToStack(l);
            },
            remove: (d) => (typeof d == 'string' ? s(d) : i(d)),
            removeByTag: (d) => {
              let p = !1,
                f = (m) => {
                  let { tags: g, name: y, aliases: E } = m;
                  if (g && g.includes(d)) {
                    let b = Qt(y, E);
                    for (let A of b) n.delete(A);
                    return ((p = !0), !1);
                  }
                  return !0;
                };
              return ((t = t.filter(f)), (e = e.filter(f)), p);
            },
            concat: (d) => {
              let p = a(_r());
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
                return vt(d.name, d.aliases) + ' - ' + p;
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
      (up = { initialize: 5, serialize: 4, build: 3, finalizeRequest: 2, deserialize: 1 }),
      (lp = { high: 3, normal: 2, low: 1 }));
  });
var Zt,
  dp = h(() => {
    (function (t) {
      ((t.HTTP = 'http'), (t.HTTPS = 'https'));
    })(Zt || (Zt = {}));
  });
var st,
  pp = h(() => {
    (function (t) {
      ((t.MD5 = 'md5'), (t.CRC32 = 'crc32'), (t.CRC32C = 'crc32c'), (t.SHA1 = 'sha1'), (t.SHA256 = 'sha256'));
    })(st || (st = {}));
  });
var fp = h(() => {
  pp();
});
var He,
  mp = h(() => {
    He = '__smithy_context';
  });
var It,
  hp = h(() => {
    (function (t) {
      ((t.PROFILE = 'profile'), (t.SSO_SESSION = 'sso-session'), (t.SERVICES = 'services'));
    })(It || (It = {}));
  });
var it = h(() => {
  dp();
  fp();
  mp();
  hp();
});
var Ae,
  yp = h(() => {
    it();
    Ae = (t) => t[He] || (t[He] = {});
  });
function D(t, e) {
  return Object.prototype.hasOwnProperty.call(t, e);
}
var Ma = h(() => {});
function nT(t) {
  return Object.keys(t).reduce((e, r) => {
    let n = t[r];
    return { ...e, [r]: Array.isArray(n) ? [...n] : n };
  }, {});
}
var K,
  gp = h(() => {
    K = class t {
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
        return (r.query && (r.query = nT(r.query)), r);
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
var ge,
  Ep = h(() => {
    ge = class {
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
var oT,
  Ye,
  Sp = h(() => {
    ((oT = new RegExp('^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$')),
      (Ye = (t, e = !1) => {
        if (!e) return oT.test(t);
        let r = t.split('.');
        for (let n of r) if (!Ye(n)) return !1;
        return !0;
      }));
  });
function La(t) {
  return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t);
}
var _p = h(() => {});
var fe,
  xp = h(() => {
    fe = (t) => {
      if (typeof t == 'function') return t;
      let e = Promise.resolve(t);
      return () => e;
    };
  });
function Tp(t) {
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
var bp = h(() => {});
var Rt,
  Ua = h(() => {
    bp();
    Rt = (t) => {
      if (typeof t == 'string') return Rt(new URL(t));
      let { hostname: e, pathname: r, port: n, protocol: o, search: s } = t,
        i;
      return (
        s && (i = Tp(s)),
        { hostname: e, port: n ? parseInt(n) : void 0, protocol: o, path: r, query: i }
      );
    };
  });
var Ct,
  wp = h(() => {
    Ma();
    Ua();
    Ct = (t) => {
      if (typeof t == 'object') {
        if ('url' in t) {
          let e = Rt(t.url);
          if (t.headers) {
            e.headers = {};
            for (let r in t.headers)
              D(t.headers, r) && (e.headers[r.toLowerCase()] = t.headers[r].join(', '));
          }
          return e;
        }
        return t;
      }
      return Rt(t);
    };
  });
var z = h(() => {
  yp();
  Ma();
  gp();
  Ep();
  Sp();
  _p();
  xp();
  Ua();
  wp();
});
var er,
  Ap = h(() => {
    Pa();
    er = class {
      config;
      middlewareStack = _r();
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
var tr,
  $a = h(() => {
    tr = (t) => (typeof t == 'function' ? t() : t);
  });
var $o,
  Ba = h(() => {
    $o = (t, e, r, n, o) => ({ name: e, namespace: t, traits: r, input: n, output: o });
  });
var vp,
  Fa,
  Ip = h(() => {
    z();
    Ba();
    ((vp = (t) => (e, r) => async (n) => {
      let { response: o } = await e(n),
        { operationSchema: s } = Ae(r),
        [, i, a, c, u, l] = s ?? [];
      try {
        let d = await t.protocol.deserializeResponse($o(i, a, c, u, l), { ...t, ...r }, o);
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
            if (ge.isInstance(o)) {
              let { headers: f = {}, statusCode: m } = o,
                g = Object.entries(f);
              d.$metadata = {
                httpStatusCode: m,
                requestId: Fa(/^x-[\w-]+-request-?id$/, g),
                extendedRequestId: Fa(/^x-[\w-]+-id-2$/, g),
                cfId: Fa(/^x-[\w-]+-cf-id$/, g),
              };
            }
          } catch {}
        }
        throw d;
      }
    }),
      (Fa = (t, e) => (e.find(([r]) => r.match(t)) || [void 0, void 0])[1]));
  });
var Rp,
  Cp = h(() => {
    z();
    Ba();
    Rp = (t) => (e, r) => async (n) => {
      let { operationSchema: o } = Ae(r),
        [, s, i, a, c, u] = o ?? [],
        l = r.endpointV2 ? async () => Ct(r.endpointV2) : t.endpoint,
        d = await t.protocol.serializeRequest($o(s, i, a, c, u), n.input, { ...t, ...r, endpoint: l });
      return e({ ...n, request: d });
    };
  });
function Ha(t) {
  return {
    applyToStack: (e) => {
      (e.add(Rp(t), Dp), e.add(vp(t), Op), t.protocol.setSerdeContext(t));
    },
  };
}
var Op,
  Dp,
  Np = h(() => {
    Ip();
    Cp();
    ((Op = { name: 'deserializerMiddleware', step: 'deserialize', tags: ['DESERIALIZER'], override: !0 }),
      (Dp = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }));
  });
function Ot(t) {
  if (typeof t == 'object') return t;
  if (((t = t | 0), Bo[t])) return Bo[t];
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
  return (Bo[t] = e);
}
var Bo,
  Ga = h(() => {
    Bo = [];
  });
function hn(t, e) {
  if (t instanceof G) return Object.assign(t, { memberName: e, _isMemberSchema: !0 });
  let r = G;
  return new r(t, e);
}
var mn,
  Fo,
  Ho,
  G,
  Wa,
  kp,
  Pp = h(() => {
    $a();
    Ga();
    ((mn = { it: Symbol.for('@smithy/nor-struct-it'), ns: Symbol.for('@smithy/ns') }),
      (Fo = []),
      (Ho = {}),
      (G = class t {
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
          for (this._isMemberSchema = !1; Wa(o);)
            (n.push(o[1]), (o = o[0]), (s = tr(o)), (this._isMemberSchema = !0));
          if (n.length > 0) {
            this.memberTraits = {};
            for (let i = n.length - 1; i >= 0; --i) {
              let a = n[i];
              Object.assign(this.memberTraits, Ot(a));
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
            ((this.schema = tr(s)),
            kp(this.schema)
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
            if (Fo[e]) return Fo[e];
          } else if (typeof e == 'string') {
            if (Ho[e]) return Ho[e];
          } else if (r && e[mn.ns]) return e[mn.ns];
          let n = tr(e);
          if (n instanceof t) return n;
          if (Wa(n)) {
            let [s, i] = n;
            if (s instanceof t) return (Object.assign(s.getMergedTraits(), Ot(i)), s);
            throw new Error(
              `@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`,
            );
          }
          let o = new t(n);
          return r
            ? (e[mn.ns] = o)
            : typeof n == 'string'
              ? (Ho[n] = o)
              : typeof n == 'number'
                ? (Fo[n] = o)
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
          return Ot(this.memberTraits);
        }
        getOwnTraits() {
          return Ot(this.traits);
        }
        getKeySchema() {
          let [e, r] = [this.isDocumentSchema(), this.isMapSchema()];
          if (!e && !r)
            throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
          let n = this.getSchema(),
            o = e ? 15 : (n[4] ?? 0);
          return hn([o, 0], 'key');
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
          if (s != null) return hn([s, 0], n ? 'value' : 'member');
          throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
        }
        getMemberSchema(e) {
          let r = this.getSchema();
          if (this.isStructSchema() && r[4].includes(e)) {
            let n = r[4].indexOf(e),
              o = r[5][n];
            return hn(Wa(o) ? o : [o, 0], e);
          }
          if (this.isDocumentSchema()) return hn([15, 0], e);
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
            n = e[mn.it];
          if (n && r === n.length) {
            yield* n;
            return;
          }
          n = Array(r);
          for (let o = 0; o < r; ++o) {
            let s = e[4][o],
              i = hn([e[5][o], 0], s);
            yield (n[o] = [s, i]);
          }
          e[mn.it] = n;
        }
      }));
    ((Wa = (t) => Array.isArray(t) && t.length === 2), (kp = (t) => Array.isArray(t) && t.length >= 5));
  });
var Re,
  Mp = h(() => {
    Re = class t {
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
var Ee = h(() => {
  $a();
  Np();
  Pp();
  Ga();
  Mp();
});
function xr(t, e) {
  if (e == null) return e;
  let r = G.of(t);
  if (r.getMergedTraits().sensitive) return Va;
  if (r.isListSchema()) {
    let n = r.getValueSchema();
    if (n.getMergedTraits().sensitive) return Va;
    if (Array.isArray(e)) return e.map((o) => xr(n, o));
  } else if (r.isMapSchema()) {
    let n = r.getValueSchema();
    if (r.getKeySchema().getMergedTraits().sensitive || n.getMergedTraits().sensitive) return Va;
    if (typeof e == 'object') return Object.fromEntries(Object.entries(e).map(([o, s]) => [o, xr(n, s)]));
  } else if (r.isStructSchema() && typeof e == 'object') {
    let n = e,
      o = {};
    for (let [s, i] of r.structIterator()) n[s] != null && (o[s] = xr(i, n[s]));
    return o;
  }
  return e;
}
var Va,
  Lp = h(() => {
    Ee();
    Va = '***SensitiveInformation***';
  });
var Up,
  Dt,
  ja,
  qa = h(() => {
    it();
    Pa();
    Lp();
    Ee();
    ((Up = Symbol.for('@smithy/op-event-stream')),
      (Dt = class {
        middlewareStack = _r();
        schema;
        static classBuilder() {
          return new ja();
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
          for (let P of o.bind(this)(d, e, r, n)) this.middlewareStack.use(P);
          let p = e.concat(this.middlewareStack),
            { logger: f } = r,
            m = l[He],
            g = {
              logger: f,
              clientName: s,
              commandName: i,
              inputFilterSensitiveLog: a,
              outputFilterSensitiveLog: c,
              ...l,
              [He]: {
                ...m,
                commandInstance: this,
                ...u,
                ...(n?.metricsRecorder === void 0 ? {} : { metricsRecorder: n.metricsRecorder }),
                ...(n?.abortSignal === void 0 ? {} : { abortSignal: n.abortSignal }),
              },
            },
            { requestHandler: y } = r,
            E = n ?? {};
          E.metricsRecorder && ((E = { ...E }), delete E.metricsRecorder);
          let b,
            A = this.schema,
            I = A?.[Up];
          if (I !== void 0) b = I;
          else if (A && Array.isArray(A) && A[0] === 9) {
            let [, , , , P, F] = A;
            b = A[Up] = !!(G.of(P).getEventStreamMember() || G.of(F).getEventStreamMember());
          }
          return (b && (E = { isEventStream: b, ...E }), p.resolve((P) => y.handle(P.request, E), g));
        }
      }),
      (ja = class {
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
          return (r = class extends Dt {
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
                inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (i ? xr.bind(null, a) : (u) => u),
                outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (i ? xr.bind(null, c) : (u) => u),
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
var yn,
  Go,
  $p = h(() => {
    ((yn = class t extends Error {
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
      (Go = (t, e = {}) => {
        Object.entries(e)
          .filter(([, n]) => n !== void 0)
          .forEach(([n, o]) => {
            (t[n] == null || t[n] === '') && (t[n] = o);
          });
        let r = t.message || t.Message || 'UnknownError';
        return ((t.message = r), delete t.Message, t);
      }));
  });
var za,
  Bp = h(() => {
    za = (t) => {
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
var Fp,
  Ka,
  Hp = h(() => {
    ((Fp = !1),
      (Ka = (t) => {
        t && !Fp && parseInt(t.substring(1, t.indexOf('.'))) < 16 && (Fp = !0);
      }));
  });
var Gp,
  Wp,
  Vp,
  jp = h(() => {
    z();
    it();
    ((Gp = Object.values(st)),
      (Wp = (t) => {
        let e = [];
        for (let r in st) {
          if (!D(st, r)) continue;
          let n = st[r];
          t[n] !== void 0 && e.push({ algorithmId: () => n, checksumConstructor: () => t[n] });
        }
        for (let [r, n] of Object.entries(t.checksumAlgorithms ?? {}))
          e.push({ algorithmId: () => r, checksumConstructor: () => n });
        return {
          addChecksumAlgorithm(r) {
            t.checksumAlgorithms = t.checksumAlgorithms ?? {};
            let n = r.algorithmId(),
              o = r.checksumConstructor();
            (Gp.includes(n) ? (t.checksumAlgorithms[n.toUpperCase()] = o) : (t.checksumAlgorithms[n] = o),
              e.push(r));
          },
          checksumAlgorithms() {
            return e;
          },
        };
      }),
      (Vp = (t) => {
        let e = {};
        return (
          t.checksumAlgorithms().forEach((r) => {
            let n = r.algorithmId();
            Gp.includes(n) && (e[n] = r.checksumConstructor());
          }),
          e
        );
      }));
  });
var qp,
  zp,
  Kp = h(() => {
    ((qp = (t) => ({
      setRetryStrategy(e) {
        t.retryStrategy = e;
      },
      retryStrategy() {
        return t.retryStrategy;
      },
    })),
      (zp = (t) => {
        let e = {};
        return ((e.retryStrategy = t.retryStrategy()), e);
      }));
  });
var Ya,
  Xa,
  Yp = h(() => {
    jp();
    Kp();
    ((Ya = (t) => Object.assign(Wp(t), qp(t))), (Xa = (t) => Object.assign(Vp(t), zp(t))));
  });
var rr,
  Xp = h(() => {
    rr = class {
      trace() {}
      debug() {}
      info() {}
      warn() {}
      error() {}
    };
  });
function Ja(t, e, r, n) {
  return function (s, i, a, c, u = {}) {
    let l = Object.assign({}, t, s);
    return Dt.classBuilder()
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
var Jp = h(() => {
  qa();
});
var Se = h(() => {
  z();
  z();
  Ap();
  qa();
  Bp();
  Hp();
  $p();
  Yp();
  Xp();
  Jp();
});
var Sn,
  rc = h(() => {
    Sn = (t) =>
      (typeof ArrayBuffer == 'function' && t instanceof ArrayBuffer) ||
      Object.prototype.toString.call(t) === '[object ArrayBuffer]';
  });
var jo,
  qo,
  _n = h(() => {
    rc();
    ((jo = (t, e = 0, r = t.byteLength - e) => {
      if (!Sn(t))
        throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);
      return Buffer.from(t, e, r);
    }),
      (qo = (t, e) => {
        if (typeof t != 'string')
          throw new TypeError(
            `The "input" argument must be of type string. Received type ${typeof t} (${t})`,
          );
        return e ? Buffer.from(t, e) : Buffer.from(t);
      }));
  });
var aT,
  Nt,
  rf = h(() => {
    _n();
    ((aT = /^[A-Za-z0-9+/]*={0,2}$/),
      (Nt = (t) => {
        if ((t.length * 3) % 4 !== 0) throw new TypeError('Incorrect padding on base64 string.');
        if (!aT.exec(t)) throw new TypeError('Invalid base64 string.');
        let e = qo(t, 'base64');
        return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      }));
  });
var Oe,
  zo = h(() => {
    _n();
    Oe = (t) => {
      let e = qo(t, 'utf8');
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
  });
var kt,
  nf = h(() => {
    _n();
    zo();
    kt = (t) => {
      let e;
      if (
        (typeof t == 'string' ? (e = Oe(t)) : (e = t),
        typeof e != 'object' || typeof e.byteOffset != 'number' || typeof e.byteLength != 'number')
      )
        throw new Error('@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.');
      return jo(e.buffer, e.byteOffset, e.byteLength).toString('base64');
    };
  });
function of(t, e, r, n) {
  return class Ko extends Uint8Array {
    static fromString(s, i = 'utf-8') {
      if (typeof s == 'string') return i === 'base64' ? Ko.mutate(n(s)) : Ko.mutate(e(s));
      throw new Error(`Unsupported conversion from ${typeof s} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(s) {
      return (Object.setPrototypeOf(s, Ko.prototype), s);
    }
    transformToString(s = 'utf-8') {
      return s === 'base64' ? r(this) : t(this);
    }
  };
}
var sf = h(() => {});
var Xe,
  af = h(() => {
    _n();
    Xe = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return jo(t.buffer, t.byteOffset, t.byteLength).toString('utf8');
    };
  });
function cf(t) {
  return typeof crypto < 'u' && typeof crypto.randomUUID == 'function'
    ? () => crypto.randomUUID()
    : () => {
        let e = new Uint8Array(16);
        return (
          t(e),
          (e[6] = (e[6] & 15) | 64),
          (e[8] = (e[8] & 63) | 128),
          he[e[0]] +
            he[e[1]] +
            he[e[2]] +
            he[e[3]] +
            '-' +
            he[e[4]] +
            he[e[5]] +
            '-' +
            he[e[6]] +
            he[e[7]] +
            '-' +
            he[e[8]] +
            he[e[9]] +
            '-' +
            he[e[10]] +
            he[e[11]] +
            he[e[12]] +
            he[e[13]] +
            he[e[14]] +
            he[e[15]]
        );
      };
}
var he,
  uf = h(() => {
    he = Array.from({ length: 256 }, (t, e) => e.toString(16).padStart(2, '0'));
  });
var nc,
  cT,
  lf,
  uT,
  df,
  pf,
  ff,
  lT,
  mf,
  hf,
  dT,
  Yo,
  xn,
  yf,
  pT,
  fT,
  gf = h(() => {
    ((nc = (t) => {
      if (t != null) {
        if (typeof t == 'string') {
          let e = parseFloat(t);
          if (!Number.isNaN(e))
            return (String(e) !== String(t) && fT.warn(pT(`Expected number but observed string: ${t}`)), e);
        }
        if (typeof t == 'number') return t;
        throw new TypeError(`Expected number, got ${typeof t}: ${t}`);
      }
    }),
      (cT = Math.ceil(2 ** 127 * (2 - 2 ** -23))),
      (lf = (t) => {
        let e = nc(t);
        if (e !== void 0 && !Number.isNaN(e) && e !== 1 / 0 && e !== -1 / 0 && Math.abs(e) > cT)
          throw new TypeError(`Expected 32-bit float, got ${t}`);
        return e;
      }),
      (uT = (t) => {
        if (t != null) {
          if (Number.isInteger(t) && !Number.isNaN(t)) return t;
          throw new TypeError(`Expected integer, got ${typeof t}: ${t}`);
        }
      }),
      (df = (t) => ff(t, 16)),
      (pf = (t) => ff(t, 8)),
      (ff = (t, e) => {
        let r = uT(t);
        if (r !== void 0 && lT(r, e) !== r) throw new TypeError(`Expected ${e}-bit integer, got ${t}`);
        return r;
      }),
      (lT = (t, e) => {
        switch (e) {
          case 32:
            return Int32Array.of(t)[0];
          case 16:
            return Int16Array.of(t)[0];
          case 8:
            return Int8Array.of(t)[0];
        }
      }),
      (mf = (t) => nc(typeof t == 'string' ? Yo(t) : t)),
      (hf = (t) => lf(typeof t == 'string' ? Yo(t) : t)),
      (dT = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g),
      (Yo = (t) => {
        let e = t.match(dT);
        if (e === null || e[0].length !== t.length)
          throw new TypeError('Expected real number, got implicit NaN');
        return parseFloat(t);
      }),
      (xn = (t) => df(typeof t == 'string' ? Yo(t) : t)),
      (yf = (t) => pf(typeof t == 'string' ? Yo(t) : t)),
      (pT = (t) =>
        String(new TypeError(t).stack || t)
          .split(
            `
`,
          )
          .slice(0, 5)
          .filter((e) => !e.includes('stackTraceWarning')).join(`
`)),
      (fT = { warn: console.warn }));
  });
function ic(t) {
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
  return `${mT[n]}, ${c} ${sc[r]} ${e} ${u}:${l}:${d} GMT`;
}
var mT,
  sc,
  YN,
  hT,
  ac,
  yT,
  gT,
  ET,
  bn,
  cc,
  Xo,
  ST,
  _T,
  xT,
  oc,
  TT,
  bT,
  wT,
  Pt,
  AT,
  vT,
  Tn,
  Ef = h(() => {
    gf();
    ((mT = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']),
      (sc = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']));
    ((YN = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/)),
      (hT = new RegExp(
        /^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/,
      )),
      (ac = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-3339 date-times must be expressed as strings');
        let e = hT.exec(t);
        if (!e) throw new TypeError('Invalid RFC-3339 date-time value');
        let [r, n, o, s, i, a, c, u, l] = e,
          d = xn(Tn(n)),
          p = Pt(o, 'month', 1, 12),
          f = Pt(s, 'day', 1, 31),
          m = Xo(d, p, f, { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u });
        return (l.toUpperCase() != 'Z' && m.setTime(m.getTime() - vT(l)), m);
      }),
      (yT = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (gT = new RegExp(
        /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (ET = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/,
      )),
      (bn = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-7231 date-times must be expressed as strings');
        let e = yT.exec(t);
        if (e) {
          let [r, n, o, s, i, a, c, u] = e;
          return Xo(xn(Tn(s)), oc(o), Pt(n, 'day', 1, 31), {
            hours: i,
            minutes: a,
            seconds: c,
            fractionalMilliseconds: u,
          });
        }
        if (((e = gT.exec(t)), e)) {
          let [r, n, o, s, i, a, c, u] = e;
          return xT(
            Xo(ST(s), oc(o), Pt(n, 'day', 1, 31), {
              hours: i,
              minutes: a,
              seconds: c,
              fractionalMilliseconds: u,
            }),
          );
        }
        if (((e = ET.exec(t)), e)) {
          let [r, n, o, s, i, a, c, u] = e;
          return Xo(xn(Tn(u)), oc(n), Pt(o.trimLeft(), 'day', 1, 31), {
            hours: s,
            minutes: i,
            seconds: a,
            fractionalMilliseconds: c,
          });
        }
        throw new TypeError('Invalid RFC-7231 date-time value');
      }),
      (cc = (t) => {
        if (t == null) return;
        let e;
        if (typeof t == 'number') e = t;
        else if (typeof t == 'string') e = mf(t);
        else if (typeof t == 'object' && t.tag === 1) e = t.value;
        else
          throw new TypeError(
            'Epoch timestamps must be expressed as floating point numbers or their string representation',
          );
        if (Number.isNaN(e) || e === 1 / 0 || e === -1 / 0)
          throw new TypeError('Epoch timestamps must be valid, non-Infinite, non-NaN numerics');
        return new Date(Math.round(e * 1e3));
      }),
      (Xo = (t, e, r, n) => {
        let o = e - 1;
        return (
          bT(t, o, r),
          new Date(
            Date.UTC(
              t,
              o,
              r,
              Pt(n.hours, 'hour', 0, 23),
              Pt(n.minutes, 'minute', 0, 59),
              Pt(n.seconds, 'seconds', 0, 60),
              AT(n.fractionalMilliseconds),
            ),
          )
        );
      }),
      (ST = (t) => {
        let e = new Date().getUTCFullYear(),
          r = Math.floor(e / 100) * 100 + xn(Tn(t));
        return r < e ? r + 100 : r;
      }),
      (_T = 50 * 365 * 24 * 60 * 60 * 1e3),
      (xT = (t) =>
        t.getTime() - new Date().getTime() > _T
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
      (oc = (t) => {
        let e = sc.indexOf(t);
        if (e < 0) throw new TypeError(`Invalid month: ${t}`);
        return e + 1;
      }),
      (TT = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (bT = (t, e, r) => {
        let n = TT[e];
        if ((e === 1 && wT(t) && (n = 29), r > n))
          throw new TypeError(`Invalid day for ${sc[e]} in ${t}: ${r}`);
      }),
      (wT = (t) => t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0)),
      (Pt = (t, e, r, n) => {
        let o = yf(Tn(t));
        if (o < r || o > n) throw new TypeError(`${e} must be between ${r} and ${n}, inclusive`);
        return o;
      }),
      (AT = (t) => (t == null ? 0 : hf('0.' + t) * 1e3)),
      (vT = (t) => {
        let e = t[0],
          r = 1;
        if (e == '+') r = 1;
        else if (e == '-') r = -1;
        else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);
        let n = Number(t.substring(1, 3)),
          o = Number(t.substring(4, 6));
        return r * (n * 60 + o) * 60 * 1e3;
      }),
      (Tn = (t) => {
        let e = 0;
        for (; e < t.length - 1 && t.charAt(e) === '0';) e++;
        return e === 0 ? t : t.slice(e);
      }));
  });
var Ge,
  Sf = h(() => {
    Ge = function (e) {
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
    Ge.from = (t) =>
      t && typeof t == 'object' && (t instanceof Ge || 'deserializeJSON' in t)
        ? t
        : typeof t == 'string' || Object.getPrototypeOf(t) === String.prototype
          ? Ge(String(t))
          : Ge(JSON.stringify(t));
    Ge.fromObject = Ge.from;
  });
var _f,
  _e,
  xf = h(() => {
    ((_f = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/),
      (_e = class t {
        string;
        type;
        constructor(e, r) {
          if (((this.string = e), (this.type = r), !_f.test(e)))
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
          return t.prototype.isPrototypeOf(e) || (r.type === 'bigDecimal' && _f.test(r.string));
        }
      }));
  });
function wn(t) {
  if (t.length % 2 !== 0) throw new Error('Hex encoded strings must have an even number length');
  let e = new Uint8Array(t.length / 2);
  for (let r = 0; r < t.length; r += 2) {
    let n = t.slice(r, r + 2).toLowerCase();
    if (n in uc) e[r / 2] = uc[n];
    else throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`);
  }
  return e;
}
function re(t) {
  let e = '';
  for (let r = 0; r < t.byteLength; r++) e += Tf[t[r]];
  return e;
}
var Tf,
  uc,
  bf = h(() => {
    ((Tf = {}), (uc = {}));
    for (let t = 0; t < 256; t++) {
      let e = t.toString(16).toLowerCase();
      (e.length === 1 && (e = `0${e}`), (Tf[t] = e), (uc[e] = t));
    }
  });
var Tr,
  lc,
  wf = h(() => {
    ((Tr = require('node:fs')),
      (lc = (t) => {
        if (!t) return 0;
        if (typeof t == 'string') return Buffer.byteLength(t);
        if (typeof t.byteLength == 'number') return t.byteLength;
        if (typeof t.size == 'number') return t.size;
        if (typeof t.start == 'number' && typeof t.end == 'number') return t.end + 1 - t.start;
        if (t instanceof Tr.ReadStream) {
          if (t.path != null) return (0, Tr.lstatSync)(t.path).size;
          if (typeof t.fd == 'number') return (0, Tr.fstatSync)(t.fd).size;
        }
        throw new Error(`Body Length computation failed for ${t}`);
      }));
  });
var De,
  Af = h(() => {
    zo();
    De = (t) =>
      t instanceof Uint8Array
        ? t
        : typeof t == 'string'
          ? Oe(t)
          : ArrayBuffer.isView(t)
            ? new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT)
            : new Uint8Array(t);
  });
function Jo(t, e) {
  if (e === void 0) {
    e = 0;
    for (let o of t) e += o.byteLength;
  }
  let r = new Uint8Array(e),
    n = 0;
  for (let o of t) (r.set(o, n), (n += o.byteLength));
  return r;
}
var dc = h(() => {});
var br,
  pc = h(() => {
    br = class t extends Error {
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
var at,
  Qo = h(() => {
    pc();
    at = class t extends br {
      name = 'CredentialsProviderError';
      constructor(e, r = !0) {
        (super(e, r), Object.setPrototypeOf(this, t.prototype));
      }
    };
  });
var vf,
  If = h(() => {
    pc();
    vf =
      (...t) =>
      async () => {
        if (t.length === 0) throw new br('No providers in chain');
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
var Rf,
  Cf = h(() => {
    Rf = (t) => () => Promise.resolve(t);
  });
var Zo,
  fc = h(() => {
    Zo = (t, e, r) => {
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
var Ne,
  es = h(() => {
    Ne = (t, e, r) => {
      if (e in t) {
        if (t[e] === 'true') return !0;
        if (t[e] === 'false') return !1;
        throw new Error(`Cannot load ${r} "${e}". Expected "true" or "false", got ${t[e]}.`);
      }
    };
  });
var xe,
  ts = h(() => {
    (function (t) {
      ((t.ENV = 'env'), (t.CONFIG = 'shared config entry'));
    })(xe || (xe = {}));
  });
var Of,
  Df,
  mc,
  IT,
  wr,
  rs = h(() => {
    ((Of = require('node:os')),
      (Df = require('node:path')),
      (mc = {}),
      (IT = () => (process && process.geteuid ? `${process.geteuid()}` : 'DEFAULT')),
      (wr = () => {
        let { HOME: t, USERPROFILE: e, HOMEPATH: r, HOMEDRIVE: n = `C:${Df.sep}` } = process.env;
        if (t) return t;
        if (e) return e;
        if (r) return `${n}${r}`;
        let o = IT();
        return (mc[o] || (mc[o] = (0, Of.homedir)()), mc[o]);
      }));
  });
var RT,
  CT,
  Nf,
  kf = h(() => {
    ((RT = 'AWS_PROFILE'), (CT = 'default'), (Nf = (t) => t.profile || process.env[RT] || CT));
  });
var Pf,
  Mf = h(() => {
    it();
    Pf = (t) =>
      Object.entries(t)
        .filter(([e]) => {
          let r = e.indexOf('.');
          return r === -1 ? !1 : Object.values(It).includes(e.substring(0, r));
        })
        .reduce(
          (e, [r, n]) => {
            let o = r.indexOf('.'),
              s = r.substring(0, o) === It.PROFILE ? r.substring(o + 1) : r;
            return ((e[s] = n), e);
          },
          { ...(t.default && { default: t.default }) },
        );
  });
var Lf,
  OT,
  Uf,
  $f = h(() => {
    Lf = require('node:path');
    rs();
    ((OT = 'AWS_CONFIG_FILE'), (Uf = () => process.env[OT] || (0, Lf.join)(wr(), '.aws', 'config')));
  });
var Bf,
  DT,
  Ff,
  Hf = h(() => {
    Bf = require('node:path');
    rs();
    ((DT = 'AWS_SHARED_CREDENTIALS_FILE'),
      (Ff = () => process.env[DT] || (0, Bf.join)(wr(), '.aws', 'credentials')));
  });
var NT,
  kT,
  hc,
  Gf = h(() => {
    it();
    ((NT = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/),
      (kT = ['__proto__', 'profile __proto__']),
      (hc = (t) => {
        let e = {},
          r,
          n;
        for (let o of t.split(/\r?\n/)) {
          let s = o.split(/(^|\s)[;#]/)[0].trim();
          if (s[0] === '[' && s[s.length - 1] === ']') {
            ((r = void 0), (n = void 0));
            let a = s.substring(1, s.length - 1),
              c = NT.exec(a);
            if (c) {
              let [, u, , l] = c;
              Object.values(It).includes(u) && (r = [u, l].join('.'));
            } else r = a;
            if (kT.includes(a)) throw new Error(`Found invalid profile name "${a}"`);
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
var Vf,
  yc,
  Wf,
  gc,
  jf = h(() => {
    ((Vf = require('node:fs/promises')),
      (yc = {}),
      (Wf = {}),
      (gc = (t, e) =>
        Wf[t] !== void 0
          ? Wf[t]
          : ((!yc[t] || e?.ignoreCache) && (yc[t] = (0, Vf.readFile)(t, 'utf8')), yc[t])));
  });
var Ec,
  qf,
  zf,
  Kf = h(() => {
    Ec = require('node:path');
    Mf();
    $f();
    Hf();
    rs();
    Gf();
    jf();
    ((qf = () => ({})),
      (zf = async (t = {}) => {
        let { filepath: e = Ff(), configFilepath: r = Uf() } = t,
          n = wr(),
          o = '~/',
          s = e;
        e.startsWith(o) && (s = (0, Ec.join)(n, e.slice(2)));
        let i = r;
        r.startsWith(o) && (i = (0, Ec.join)(n, r.slice(2)));
        let a = await Promise.all([
          gc(i, { ignoreCache: t.ignoreCache }).then(hc).then(Pf).catch(qf),
          gc(s, { ignoreCache: t.ignoreCache }).then(hc).catch(qf),
        ]);
        return { configFile: a[0], credentialsFile: a[1] };
      }));
  });
function ns(t) {
  try {
    let e = new Set(Array.from(t.match(/([A-Z_]){3,}/g) ?? []));
    return (e.delete('CONFIG'), e.delete('CONFIG_PREFIX_SEPARATOR'), e.delete('ENV'), [...e].join(', '));
  } catch {
    return t;
  }
}
var Sc = h(() => {});
var Yf,
  Xf = h(() => {
    Qo();
    Sc();
    Yf = (t, e) => async () => {
      try {
        let r = t(process.env, e);
        if (r === void 0) throw new Error();
        return r;
      } catch (r) {
        throw new at(r.message || `Not found in ENV: ${ns(t.toString())}`, { logger: e?.logger });
      }
    };
  });
var Jf,
  Qf = h(() => {
    Qo();
    kf();
    Kf();
    Sc();
    Jf =
      (t, { preferredFile: e = 'config', ...r } = {}) =>
      async () => {
        let n = Nf(r),
          { configFile: o, credentialsFile: s } = await zf(r),
          i = s[n] || {},
          a = o[n] || {},
          c = e === 'config' ? { ...i, ...a } : { ...a, ...i };
        try {
          let l = t(c, e === 'config' ? o : s);
          if (l === void 0) throw new Error();
          return l;
        } catch (u) {
          throw new at(u.message || `Not found in config files w/ profile [${n}]: ${ns(t.toString())}`, {
            logger: r.logger,
          });
        }
      };
  });
var PT,
  Zf,
  em = h(() => {
    Cf();
    ((PT = (t) => typeof t == 'function'), (Zf = (t) => (PT(t) ? async () => await t() : Rf(t))));
  });
var se,
  _c = h(() => {
    If();
    fc();
    Xf();
    Qf();
    em();
    se = ({ environmentVariableSelector: t, configFileSelector: e, default: r }, n = {}) => {
      let { signingName: o, logger: s } = n;
      return Zo(vf(Yf(t, { signingName: o, logger: s }), Jf(e, n), Zf(r)));
    };
  });
var tm,
  rm,
  xc,
  nm = h(() => {
    es();
    ts();
    ((tm = 'AWS_USE_DUALSTACK_ENDPOINT'),
      (rm = 'use_dualstack_endpoint'),
      (xc = {
        environmentVariableSelector: (t) => Ne(t, tm, xe.ENV),
        configFileSelector: (t) => Ne(t, rm, xe.CONFIG),
        default: !1,
      }));
  });
var om,
  sm,
  Tc,
  im = h(() => {
    es();
    ts();
    ((om = 'AWS_USE_FIPS_ENDPOINT'),
      (sm = 'use_fips_endpoint'),
      (Tc = {
        environmentVariableSelector: (t) => Ne(t, om, xe.ENV),
        configFileSelector: (t) => Ne(t, sm, xe.CONFIG),
        default: !1,
      }));
  });
var am,
  bc,
  wc,
  cm,
  um,
  lm,
  dm,
  pm,
  fm,
  Ac = h(() => {
    ((am = 'AWS_EXECUTION_ENV'),
      (bc = 'AWS_REGION'),
      (wc = 'AWS_DEFAULT_REGION'),
      (cm = 'AWS_EC2_METADATA_DISABLED'),
      (um = ['in-region', 'cross-region', 'mobile', 'standard', 'legacy']),
      (lm = '/latest/meta-data/placement/region'),
      (dm = '/latest/api/token'),
      (pm = 'x-aws-ec2-metadata-token'),
      (fm = 'x-aws-ec2-metadata-token-ttl-seconds'));
  });
var mm,
  MT,
  gm,
  os,
  hm,
  LT,
  ym,
  vc = h(() => {
    Ac();
    ((mm = 1e3),
      (MT = 6e4),
      (gm = 0),
      (os = async () => {
        if (!process.env[cm] && !(Date.now() < gm))
          try {
            let t = LT(),
              e = (await ym({ ...t, path: dm, method: 'PUT', headers: { [fm]: '21600' } })).toString();
            return (
              (await ym({ ...t, path: lm, method: 'GET', headers: { [pm]: e } })).toString().trim() || hm()
            );
          } catch {
            return hm();
          }
      }),
      (hm = () => {
        gm = Date.now() + MT;
      }),
      (LT = () => {
        let t = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
        if (t) {
          let e = new URL(t);
          return { hostname: e.hostname.replace(/^\[(.+)]$/, '$1'), port: e.port ? Number(e.port) : void 0 };
        }
        return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === 'IPv6'
          ? { hostname: 'fd00:ec2::254' }
          : { hostname: '169.254.169.254' };
      }),
      (ym = async (t) => {
        let { request: e } = await import('node:http');
        return new Promise((r, n) => {
          let o = e({
            hostname: t.hostname,
            port: t.port,
            path: t.path,
            method: t.method,
            headers: t.headers,
            timeout: mm,
            signal: AbortSignal.timeout(mm),
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
var Em,
  Sm,
  vn,
  Ic,
  Rc = h(() => {
    vc();
    ((Em = 'AWS_REGION'),
      (Sm = 'region'),
      (vn = {
        environmentVariableSelector: (t) => t[Em],
        configFileSelector: (t) => t[Sm],
        default: async () => {
          let t = await os();
          if (t) return t;
          throw new Error('Region is missing');
        },
      }),
      (Ic = { preferredFile: 'credentials' }));
  });
var _m,
  xm,
  Tm = h(() => {
    z();
    ((_m = new Set()),
      (xm = (t, e = Ye) => {
        if (!_m.has(t) && !e(t))
          if (t === '*')
            console.warn(
              '@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.',
            );
          else throw new Error(`Region not accepted: region="${t}" is not a valid hostname component.`);
        else _m.add(t);
      }));
  });
var ss,
  Cc = h(() => {
    ss = (t) => typeof t == 'string' && (t.startsWith('fips-') || t.endsWith('-fips'));
  });
var bm,
  wm = h(() => {
    Cc();
    bm = (t) =>
      ss(t)
        ? ['fips-aws-global', 'aws-fips'].includes(t)
          ? 'us-east-1'
          : t.replace(/fips-(dkr-|prod-)?|-fips/, '')
        : t;
  });
var Oc,
  Am = h(() => {
    Tm();
    wm();
    Cc();
    Oc = (t) => {
      let { region: e, useFipsEndpoint: r } = t;
      if (!e) throw new Error('Region is missing');
      return Object.assign(t, {
        region: async () => {
          let n = typeof e == 'function' ? await e() : e,
            o = bm(n);
          return (xm(o), o);
        },
        useFipsEndpoint: async () => {
          let n = typeof e == 'string' ? e : await e();
          return ss(n) ? !0 : typeof r != 'function' ? Promise.resolve(!!r) : r();
        },
      });
    };
  });
var UT,
  $T,
  vm,
  Im = h(() => {
    ((UT = 'AWS_DEFAULTS_MODE'),
      ($T = 'defaults_mode'),
      (vm = {
        environmentVariableSelector: (t) => t[UT],
        configFileSelector: (t) => t[$T],
        default: 'legacy',
      }));
  });
var Dc,
  BT,
  FT,
  Rm = h(() => {
    Rc();
    vc();
    _c();
    fc();
    Ac();
    Im();
    ((Dc = ({ region: t = se(vn), defaultsMode: e = se(vm) } = {}) =>
      Zo(async () => {
        let r = typeof e == 'function' ? await e() : e;
        switch (r?.toLowerCase()) {
          case 'auto':
            return BT(t);
          case 'in-region':
          case 'cross-region':
          case 'mobile':
          case 'standard':
          case 'legacy':
            return Promise.resolve(r?.toLocaleLowerCase());
          case void 0:
            return Promise.resolve('legacy');
          default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${um.join(', ')}, got ${r}`);
        }
      })),
      (BT = async (t) => {
        if (t) {
          let e = typeof t == 'function' ? await t() : t,
            r = await FT();
          return r ? (e === r ? 'in-region' : 'cross-region') : 'standard';
        }
        return 'standard';
      }),
      (FT = async () =>
        process.env[am] && (process.env[bc] || process.env[wc])
          ? (process.env[bc] ?? process.env[wc])
          : os()));
  });
var Mt = h(() => {
  Qo();
  es();
  ts();
  _c();
  nm();
  im();
  Rc();
  Am();
  Rm();
});
var Cm,
  Om,
  Dm,
  Nm = h(() => {
    ((Cm = 'AWS_ENDPOINT_URL'),
      (Om = 'endpoint_url'),
      (Dm = (t) => ({
        environmentVariableSelector: (e) => {
          let r = t.split(' ').map((s) => s.toUpperCase()),
            n = e[[Cm, ...r].join('_')];
          if (n) return n;
          let o = e[Cm];
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
              a = s[[i.join('_'), Om].join('.')];
            if (a) return a;
          }
          let n = e[Om];
          if (n) return n;
        },
        default: void 0,
      })));
  });
var HT,
  GT,
  km,
  Pm = h(() => {
    Mt();
    ((HT = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'),
      (GT = 'ignore_configured_endpoint_urls'),
      (km = {
        environmentVariableSelector: (t) => Ne(t, HT, xe.ENV),
        configFileSelector: (t) => Ne(t, GT, xe.CONFIG),
        default: !1,
      }));
  });
var In,
  Mm = h(() => {
    Mt();
    Nm();
    Pm();
    In = async (t) => {
      if (!(await se(km)())) return se(Dm(t ?? ''))();
    };
  });
var Nc,
  WT,
  VT,
  jT,
  Lm,
  Um,
  $m = h(() => {
    ((Nc = async (t) => {
      let e = t?.Bucket || '';
      if (
        (typeof t.Bucket == 'string' &&
          (t.Bucket = e.replace(/#/g, encodeURIComponent('#')).replace(/\?/g, encodeURIComponent('?'))),
        Um(e))
      ) {
        if (t.ForcePathStyle === !0) throw new Error('Path-style addressing cannot be used with ARN buckets');
      } else
        (!Lm(e) ||
          (e.indexOf('.') !== -1 && !String(t.Endpoint).startsWith('http:')) ||
          e.toLowerCase() !== e ||
          e.length < 3) &&
          (t.ForcePathStyle = !0);
      return (
        t.DisableMultiRegionAccessPoints && ((t.disableMultiRegionAccessPoints = !0), (t.DisableMRAP = !0)),
        t
      );
    }),
      (WT = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
      (VT = /(\d+\.){3}\d+/),
      (jT = /\.\./),
      (Lm = (t) => WT.test(t) && !VT.test(t) && !jT.test(t)),
      (Um = (t) => {
        let [e, r, n, , , o] = t.split(':'),
          s = e === 'arn' && t.split(':').length >= 6,
          i = !!(s && r && n && o);
        if (s && !i) throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);
        return i;
      }));
  });
var Bm = h(() => {
  $m();
});
var Fm,
  Hm = h(() => {
    Fm = (t, e, r, n = !1) => {
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
var kc = h(() => {
  z();
});
function is(t) {
  return async (e, r, n, o) => {
    if (!n.isCustomEndpoint && !n.ignoreConfiguredEndpointUrls) {
      let a;
      (n.serviceConfiguredEndpoint ? (a = await n.serviceConfiguredEndpoint()) : (a = await t(n.serviceId)),
        a &&
          ((n.endpoint = () => Promise.resolve(Ct(a))),
          (n.isCustomEndpoint = !0),
          o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${a}`)));
    }
    let s = await qT(e, r, n);
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
var qT,
  Pc = h(() => {
    Bm();
    Hm();
    kc();
    qT = async (t, e, r) => {
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
            n[s] = await Fm(i.name, s, r, i.type !== 'builtInParams')();
            break;
          case 'operationContextParams':
            n[s] = i.get(t);
            break;
          default:
            throw new Error('Unrecognized endpoint parameter instruction: ' + JSON.stringify(i));
        }
      return (
        Object.keys(o).length === 0 && Object.assign(n, r),
        String(r.serviceId).toLowerCase() === 's3' && (await Nc(n)),
        n
      );
    };
  });
function zT(t, e, r) {
  (t.__smithy_context
    ? t.__smithy_context.features || (t.__smithy_context.features = {})
    : (t.__smithy_context = { features: {} }),
    (t.__smithy_context.features[e] = r));
}
function as(t) {
  let e = is(t);
  return ({ config: r, instructions: n }) =>
    (o, s) =>
    async (i) => {
      r.isCustomEndpoint && zT(s, 'ENDPOINT_OVERRIDE', 'N');
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
        let l = Ae(s)?.selectedHttpAuthScheme?.httpAuthOption;
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
var Mc = h(() => {
  z();
  Pc();
});
function Gm(t) {
  let e = as(t);
  return (r, n) => ({
    applyToStack: (o) => {
      o.addRelativeTo(e({ config: r, instructions: n }), YT);
    },
  });
}
var KT,
  YT,
  Wm = h(() => {
    Mc();
    ((KT = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }),
      (YT = {
        step: 'serialize',
        tags: ['ENDPOINT_PARAMETERS', 'ENDPOINT_V2', 'ENDPOINT'],
        name: 'endpointV2Middleware',
        override: !0,
        relation: 'before',
        toMiddleware: KT.name,
      }));
  });
function Vm(t) {
  return (e) => {
    let r = e.tls ?? !0,
      { endpoint: n, useDualstackEndpoint: o, useFipsEndpoint: s } = e,
      i = n != null ? async () => Ct(await fe(n)()) : void 0,
      c = Object.assign(e, {
        endpoint: i,
        tls: r,
        isCustomEndpoint: !!n,
        useDualstackEndpoint: fe(o ?? !1),
        useFipsEndpoint: fe(s ?? !1),
        ignoreConfiguredEndpointUrls: !!e.ignoreConfiguredEndpointUrls,
      }),
      u;
    return ((c.serviceConfiguredEndpoint = async () => (e.serviceId && !u && (u = t(e.serviceId)), u)), c);
  };
}
var jm = h(() => {
  z();
  kc();
});
var Rn,
  qm = h(() => {
    Rn = class t {
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
var Cn,
  zm = h(() => {
    Cn = class {
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
var te,
  Km = h(() => {
    te = class extends Error {
      constructor(e) {
        (super(e), (this.name = 'EndpointError'));
      }
    };
  });
var ct = h(() => {
  Km();
});
var Lc,
  Ym = h(() => {
    Lc = 'endpoints';
  });
function Ar(t) {
  return typeof t != 'object' || t == null
    ? t
    : 'ref' in t
      ? `$${Ar(t.ref)}`
      : 'fn' in t
        ? `${t.fn}(${(t.argv || []).map(Ar).join(', ')})`
        : JSON.stringify(t, null, 2);
}
var Xm = h(() => {});
var Jm = h(() => {
  Ym();
  Xm();
});
var nr,
  Uc = h(() => {
    nr = {};
  });
var $c,
  Qm = h(() => {
    $c = (t, e) => t === e;
  });
function Bc(...t) {
  for (let e of t) if (e != null) return e;
}
var Zm = h(() => {});
var eh,
  th = h(() => {
    ct();
    eh = (t) => {
      let e = t.split('.'),
        r = [];
      for (let n of e) {
        let o = n.indexOf('[');
        if (o !== -1) {
          if (n.indexOf(']') !== n.length - 1) throw new te(`Path: '${t}' does not end with ']'`);
          let s = n.slice(o + 1, -1);
          if (Number.isNaN(parseInt(s))) throw new te(`Invalid array index: '${s}' in path: '${t}'`);
          (o !== 0 && r.push(n.slice(0, o)), r.push(s));
        } else r.push(n);
      }
      return r;
    };
  });
var On,
  rh = h(() => {
    ct();
    th();
    On = (t, e) =>
      eh(e).reduce((r, n) => {
        if (typeof r != 'object') throw new te(`Index '${n}' in '${e}' not found in '${JSON.stringify(t)}'`);
        if (Array.isArray(r)) {
          let o = parseInt(n);
          return r[o < 0 ? r.length + o : o];
        }
        return r[n];
      }, t);
  });
var Fc,
  nh = h(() => {
    Fc = (t) => t != null;
  });
function Hc(t, e, r) {
  return t ? e : r;
}
var oh = h(() => {});
var Gc,
  sh = h(() => {
    Gc = (t) => !t;
  });
var XT,
  vr,
  Wc = h(() => {
    ((XT = new RegExp(
      '^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$',
    )),
      (vr = (t) => XT.test(t) || (t.startsWith('[') && t.endsWith(']'))));
  });
var Vc,
  jc,
  ih = h(() => {
    it();
    Wc();
    ((Vc = { [Zt.HTTP]: 80, [Zt.HTTPS]: 443 }),
      (jc = (t) => {
        let e = (() => {
          try {
            if (t instanceof URL) return t;
            if (typeof t == 'object' && 'hostname' in t) {
              let { hostname: p, port: f, protocol: m = '', path: g = '', query: y = {} } = t,
                E = new URL(`${m}//${p}${f ? `:${f}` : ''}${g}`);
              return (
                (E.search = Object.entries(y)
                  .map(([b, A]) => `${b}=${A}`)
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
          { host: n, hostname: o, pathname: s, protocol: i, search: a } = e;
        if (a) return null;
        let c = i.slice(0, -1);
        if (!Object.values(Zt).includes(c)) return null;
        let u = vr(o),
          l = r.includes(`${n}:${Vc[c]}`) || (typeof t == 'string' && t.includes(`${n}:${Vc[c]}`)),
          d = `${n}${l ? `:${Vc[c]}` : ''}`;
        return { scheme: c, authority: d, path: s, normalizedPath: s.endsWith('/') ? s : `${s}/`, isIp: u };
      }));
  });
function qc(t, e, r) {
  if (r === 1) return [t];
  if (t === '') return [''];
  let n = t.split(e);
  return r === 0 ? n : n.slice(0, r - 1).concat(n.slice(1).join(e));
}
var ah = h(() => {});
var zc,
  ch = h(() => {
    zc = (t, e) => t === e;
  });
var Kc,
  uh = h(() => {
    Kc = (t, e, r, n) =>
      t == null || e >= r || t.length < r || /[^\u0000-\u007f]/.test(t)
        ? null
        : n
          ? t.substring(t.length - r, t.length - e)
          : t.substring(e, r);
  });
var Yc,
  lh = h(() => {
    Yc = (t) =>
      encodeURIComponent(t).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  });
var Xc = h(() => {
  Qm();
  Zm();
  rh();
  nh();
  z();
  oh();
  sh();
  ih();
  ah();
  ch();
  uh();
  lh();
});
var dh,
  ph = h(() => {
    Xc();
    dh = {
      booleanEquals: $c,
      coalesce: Bc,
      getAttr: On,
      isSet: Fc,
      isValidHostLabel: Ye,
      ite: Hc,
      not: Gc,
      parseURL: jc,
      split: qc,
      stringEquals: zc,
      substring: Kc,
      uriEncode: Yc,
    };
  });
var cs,
  Jc = h(() => {
    Xc();
    cs = (t, e) => {
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
          r.push(On(n[u] ?? o[u], l));
        } else r.push(n[c] ?? o[c]);
        s = a + 1;
      }
      return r.join('');
    };
  });
var fh,
  mh = h(() => {
    fh = ({ ref: t }, e) => e.referenceRecord[t] ?? e.endpointParams[t];
  });
var or,
  us,
  hh,
  Dn = h(() => {
    ct();
    Uc();
    ph();
    Jc();
    mh();
    ((or = (t, e, r) => {
      if (typeof t == 'string') return cs(t, r);
      if (t.fn) return hh.callFunction(t, r);
      if (t.ref) return fh(t, r);
      throw new te(`'${e}': ${String(t)} is not a string, function or reference.`);
    }),
      (us = ({ fn: t, argv: e }, r) => {
        let n = Array(e.length);
        for (let i = 0; i < n.length; ++i) {
          let a = e[i];
          typeof a == 'boolean' || typeof a == 'number'
            ? (n[i] = a)
            : (n[i] = hh.evaluateExpression(a, 'arg', r));
        }
        let o = t.indexOf('.');
        if (o !== -1) {
          let a = nr[t.slice(0, o)]?.[t.slice(o + 1)];
          if (typeof a == 'function') return a(...n);
        }
        let s = dh[t];
        if (typeof s == 'function') return s(...n);
        throw new Error(`function ${t} not loaded in endpointFunctions.`);
      }),
      (hh = { evaluateExpression: or, callFunction: us }));
  });
var yh = h(() => {
  Dn();
});
var gh,
  Eh = h(() => {
    Jm();
    ct();
    yh();
    gh = (t, e) => {
      let { assign: r } = t;
      if (r && r in e.referenceRecord) throw new te(`'${r}' is already defined in Reference Record.`);
      let n = us(t, e);
      e.logger?.debug?.(`${Lc} evaluateCondition: ${Ar(t)} = ${Ar(n)}`);
      let o = n === '' ? !0 : !!n;
      return r != null ? { result: o, toAssign: { name: r, value: n } } : { result: o };
    };
  });
var Sh,
  _h = h(() => {
    ct();
    Dn();
    Sh = (t, e) =>
      Object.entries(t ?? {}).reduce(
        (r, [n, o]) => (
          (r[n] = o.map((s) => {
            let i = or(s, 'Header value entry', e);
            if (typeof i != 'string') throw new te(`Header '${n}' value '${i}' is not a string`);
            return i;
          })),
          r
        ),
        {},
      );
  });
var Qc,
  xh,
  Th,
  bh = h(() => {
    ct();
    Jc();
    ((Qc = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = Th.getEndpointProperty(o, e)), r), {})),
      (xh = (t, e) => {
        if (Array.isArray(t)) return t.map((r) => xh(r, e));
        switch (typeof t) {
          case 'string':
            return cs(t, e);
          case 'object':
            if (t === null) throw new te(`Unexpected endpoint property: ${t}`);
            return Th.getEndpointProperties(t, e);
          case 'boolean':
            return t;
          default:
            throw new te(`Unexpected endpoint property type: ${typeof t}`);
        }
      }),
      (Th = { getEndpointProperty: xh, getEndpointProperties: Qc }));
  });
var wh,
  Ah = h(() => {
    ct();
    Dn();
    wh = (t, e) => {
      let r = or(t, 'Endpoint URL', e);
      if (typeof r == 'string')
        try {
          return new URL(r);
        } catch (n) {
          throw (console.error(`Failed to construct URL with ${r}`, n), n);
        }
      throw new te(`Endpoint URL must be a string, got ${typeof r}`);
    };
  });
var Zc,
  eu,
  vh = h(() => {
    ct();
    Eh();
    Dn();
    _h();
    bh();
    Ah();
    ((Zc = 1e8),
      (eu = (t, e) => {
        let { nodes: r, root: n, results: o, conditions: s } = t,
          i = n,
          a = {},
          c = { referenceRecord: a, endpointParams: e.endpointParams, logger: e.logger };
        for (; i !== 1 && i !== -1 && i < Zc;) {
          let u = 3 * (Math.abs(i) - 1),
            [l, d, p] = [r[u], r[u + 1], r[u + 2]],
            [f, m, g] = s[l],
            y = gh({ fn: f, assign: g, argv: m }, c);
          if (y.toAssign) {
            let { name: E, value: b } = y.toAssign;
            a[E] = b;
          }
          i = i >= 0 === y.result ? d : p;
        }
        if (i >= Zc) {
          let u = o[i - Zc];
          if (u[0] === -1) {
            let [, f] = u;
            throw new te(or(f, 'Error', c));
          }
          let [l, d, p] = u;
          return { url: wh(l, c), properties: Qc(d, c), headers: Sh(p ?? {}, c) };
        }
        throw new te('No matching endpoint.');
      }));
  });
var ML,
  Ih,
  LL,
  Rh,
  Lt = h(() => {
    Mm();
    Pc();
    Mc();
    Wm();
    jm();
    qm();
    zm();
    vh();
    Wc();
    z();
    Uc();
    ((ML = is(In)), (Ih = Vm(In)), (LL = as(In)), (Rh = Gm(In)));
  });
var Ch,
  Oh,
  Dh = h(() => {
    ((Ch = (t) =>
      typeof ReadableStream == 'function' &&
      (t?.constructor?.name === ReadableStream.name || t instanceof ReadableStream)),
      (Oh = (t) => typeof Blob == 'function' && (t?.constructor?.name === Blob.name || t instanceof Blob)));
  });
async function Nh(t) {
  return t.arrayBuffer().then((e) => new Uint8Array(e));
}
async function kh(t) {
  let e = [],
    r = t.getReader(),
    n = 0;
  for (;;) {
    let { done: o, value: s } = await r.read();
    if ((s && (e.push(s), (n += s.length)), o)) break;
  }
  return Jo(e, n);
}
var Ph = h(() => {
  dc();
});
var Mh,
  ls,
  tu,
  Lh = h(() => {
    Mh = require('node:stream');
    dc();
    Ph();
    Dh();
    ((ls = (t) =>
      Oh(t)
        ? Nh(t)
        : Ch(t)
          ? kh(t)
          : new Promise((e, r) => {
              let n = new tu(),
                o = t;
              (o.pipe(n),
                o.on('error', (s) => {
                  (n.end(), r(s));
                }),
                n.on('error', r),
                n.on('finish', function () {
                  let s = Jo(this.bufferedBytes);
                  e(s);
                }));
            })),
      (tu = class extends Mh.Writable {
        bufferedBytes = [];
        _write(e, r, n) {
          (this.bufferedBytes.push(e), n());
        }
      }));
  });
function ut(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var Uh = h(() => {});
var $h,
  Ir,
  JT,
  ru,
  Bh,
  W = h(() => {
    $h = require('node:crypto');
    rf();
    nf();
    sf();
    zo();
    af();
    uf();
    Ef();
    Sf();
    xf();
    bf();
    wf();
    Af();
    rc();
    Lh();
    z();
    Uh();
    ((Ir = class extends of(Xe, Oe, kt, Nt) {}), (JT = $h.getRandomValues), (ru = cf(JT)), (Bh = ru));
  });
var Wh,
  nu,
  ps,
  Vh = h(() => {
    Wh = new Uint32Array(256);
    for (let t = 0; t < 256; ++t) {
      let e = t;
      for (let r = 0; r < 8; ++r) e = e & 1 ? 3988292384 ^ (e >>> 1) : e >>> 1;
      Wh[t] = e >>> 0;
    }
    ((nu = 4294967295),
      (ps = class {
        digestLength = 4;
        checksum = nu;
        update(e) {
          for (let r = 0; r < e.length; ++r)
            this.checksum = (this.checksum >>> 8) ^ Wh[(this.checksum ^ e[r]) & 255];
        }
        digestSync() {
          return (this.checksum ^ nu) >>> 0;
        }
        async digest() {
          let e = this.digestSync(),
            r = new Uint8Array(4);
          return (new DataView(r.buffer).setUint32(0, e, !1), r);
        }
        reset() {
          this.checksum = nu;
        }
      }));
  });
function rb(t) {
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
var ou,
  jh,
  Rr,
  qh = h(() => {
    ou = Be(require('node:zlib'));
    Vh();
    ((jh = typeof ou.crc32 == 'function' ? ou.crc32 : void 0), (Rr = jh ? rb(jh) : ps));
  });
var me,
  zh,
  nb,
  fs,
  Kh,
  ob,
  Yh = h(() => {
    W();
    ((me = 64),
      (zh = 32),
      (nb = 2 ** 53 - 1),
      (fs = class t {
        digestLength = zh;
        state = Int32Array.from(Kh);
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
              s = new Uint8Array(me * 2);
            for (let i = 0; i < me; ++i) ((s[i] = 54 ^ r[i]), (s[i + me] = 92 ^ r[i]));
            (n.update(s.subarray(0, me)), o.update(s.subarray(me)));
          }
        }
        update(e) {
          if (this.finished) throw new Error('Attempted to update an already finished HMAC.');
          if (this.inner) {
            this.inner.update(e);
            return;
          }
          let r = De(e),
            n = 0,
            { byteLength: o } = r;
          if (((this.bytesHashed += o), this.bytesHashed * 8 > nb))
            throw new Error('Cannot hash more than 2^53 - 1 bits');
          for (; o > 0;)
            ((this.buffer[this.bufferLength++] = r[n++]),
              o--,
              this.bufferLength === me && (this.hashBuffer(), (this.bufferLength = 0)));
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
          ((this.state = Int32Array.from(Kh)),
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
          if ((s.setUint8(n++, 128), (n - 1) % me >= me - 8)) {
            for (let a = n; a < me; ++a) s.setUint8(a, 0);
            (this.hashBufferWith(e, r), (n = 0));
          }
          for (let a = n; a < me - 8; ++a) s.setUint8(a, 0);
          (s.setUint32(me - 8, Math.floor(o / 4294967296), !1),
            s.setUint32(me - 4, o, !1),
            this.hashBufferWith(e, r));
          let i = new Uint8Array(zh);
          for (let a = 0; a < 8; ++a)
            ((i[a * 4] = (e[a] >>> 24) & 255),
              (i[a * 4 + 1] = (e[a] >>> 16) & 255),
              (i[a * 4 + 2] = (e[a] >>> 8) & 255),
              (i[a * 4 + 3] = (e[a] >>> 0) & 255));
          return i;
        }
        static normalizeKey(e) {
          let r = De(e);
          if (r.byteLength > me) {
            let n = new t();
            n.update(r);
            let o = n.digestSync(),
              s = new Uint8Array(me);
            return (s.set(o), s);
          }
          if (r.byteLength < me) {
            let n = new Uint8Array(me);
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
          for (let p = 0; p < me; ++p) {
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
              let E = ((g >>> 7) | (g << 25)) ^ ((g >>> 18) | (g << 14)) ^ (g >>> 3);
              n[p] = ((y + n[p - 7]) | 0) + ((E + n[p - 16]) | 0);
            }
            let f =
                ((((((c >>> 6) | (c << 26)) ^ ((c >>> 11) | (c << 21)) ^ ((c >>> 25) | (c << 7))) +
                  ((c & u) ^ (~c & l))) |
                  0) +
                  ((d + ((ob[p] + n[p]) | 0)) | 0)) |
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
      (Kh = new Int32Array([
        1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225,
      ])),
      (ob = new Int32Array([
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
function ib() {
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
      return this.secret ? (0, kn.createHmac)('sha256', ab(this.secret)) : (0, kn.createHash)('sha256');
    }
  };
}
function ab(t) {
  return typeof t == 'string'
    ? t
    : ArrayBuffer.isView(t)
      ? Buffer.from(t.buffer, t.byteOffset, t.byteLength)
      : Buffer.from(t);
}
var kn,
  sb,
  ms,
  Xh = h(() => {
    kn = require('node:crypto');
    Yh();
    ((sb = (() => {
      try {
        return ((0, kn.createHash)('sha256'), !0);
      } catch {
        return !1;
      }
    })()),
      (ms = sb ? ib() : fs));
  });
var hs = h(() => {
  qh();
  Xh();
});
function Jh(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
var Ut,
  su = h(() => {
    W();
    Ut = class t {
      bytes;
      constructor(e) {
        if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
      }
      static fromNumber(e) {
        if (e > 9223372036854776e3 || e < -9223372036854776e3)
          throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
        let r = new Uint8Array(8);
        for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
        return (e < 0 && Jh(r), new t(r));
      }
      valueOf() {
        let e = this.bytes.slice(0),
          r = e[0] & 128;
        return (r && Jh(e), parseInt(re(e), 16) * (r ? -1 : 1));
      }
      toString() {
        return String(this.valueOf());
      }
    };
  });
var Cr,
  Qh,
  Zh,
  cb,
  ub,
  lb,
  db,
  pb,
  fb,
  mb,
  hb,
  yb,
  ys,
  iu = h(() => {
    z();
    W();
    su();
    Cr = class {
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
            if (e.value.byteLength > ys)
              throw new Error(
                `@smithy/core/event-streams - header value (binary) exceeds ${ys} bytes: ${e.value.byteLength}`,
              );
            let s = new DataView(new ArrayBuffer(3 + e.value.byteLength));
            (s.setUint8(0, 6), s.setUint16(1, e.value.byteLength, !1));
            let i = new Uint8Array(s.buffer);
            return (i.set(e.value, 3), i);
          case 'string':
            let a = this.fromUtf8(e.value);
            if (a.byteLength > ys)
              throw new Error(
                `@smithy/core/event-streams - header value (string) exceeds ${ys} bytes: ${a.byteLength}`,
              );
            let c = new DataView(new ArrayBuffer(3 + a.byteLength));
            (c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1));
            let u = new Uint8Array(c.buffer);
            return (u.set(a, 3), u);
          case 'timestamp':
            let l = new Uint8Array(9);
            return ((l[0] = 8), l.set(Ut.fromNumber(e.value.valueOf()).bytes, 1), l);
          case 'uuid':
            if (!yb.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
            let d = new Uint8Array(17);
            return ((d[0] = 9), d.set(wn(e.value.replace(/-/g, '')), 1), d);
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
              r[s] = { type: Zh, value: !0 };
              break;
            case 1:
              r[s] = { type: Zh, value: !1 };
              break;
            case 2:
              r[s] = { type: cb, value: e.getInt8(n++) };
              break;
            case 3:
              ((r[s] = { type: ub, value: e.getInt16(n, !1) }), (n += 2));
              break;
            case 4:
              ((r[s] = { type: lb, value: e.getInt32(n, !1) }), (n += 4));
              break;
            case 5:
              ((r[s] = { type: db, value: new Ut(new Uint8Array(e.buffer, e.byteOffset + n, 8)) }), (n += 8));
              break;
            case 6:
              let i = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: pb, value: new Uint8Array(e.buffer, e.byteOffset + n, i) }),
                (n += i));
              break;
            case 7:
              let a = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: fb, value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, a)) }),
                (n += a));
              break;
            case 8:
              ((r[s] = {
                type: mb,
                value: new Date(new Ut(new Uint8Array(e.buffer, e.byteOffset + n, 8)).valueOf()),
              }),
                (n += 8));
              break;
            case 9:
              let c = new Uint8Array(e.buffer, e.byteOffset + n, 16);
              ((n += 16),
                (r[s] = {
                  type: hb,
                  value: `${re(c.subarray(0, 4))}-${re(c.subarray(4, 6))}-${re(c.subarray(6, 8))}-${re(c.subarray(8, 10))}-${re(c.subarray(10))}`,
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
    })(Qh || (Qh = {}));
    ((Zh = 'boolean'),
      (cb = 'byte'),
      (ub = 'short'),
      (lb = 'integer'),
      (db = 'long'),
      (pb = 'binary'),
      (fb = 'string'),
      (mb = 'timestamp'),
      (hb = 'uuid'),
      (yb = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/),
      (ys = 32767));
  });
function ty({ byteLength: t, byteOffset: e, buffer: r }) {
  if (t < gb) throw new Error('Provided message too short to accommodate event stream message overhead');
  let n = new DataView(r, e, t),
    o = n.getUint32(0, !1);
  if (t !== o) throw new Error('Reported message length does not match received message length');
  let s = n.getUint32(ey, !1),
    i = n.getUint32($t, !1),
    a = n.getUint32(t - ir, !1),
    c = new Rr();
  if ((c.update(new Uint8Array(r, e, $t)), i !== c.digestSync()))
    throw new Error(
      `The prelude checksum specified in the message (${i}) does not match the calculated CRC32 checksum (${c.digestSync()})`,
    );
  if ((c.update(new Uint8Array(r, e + $t, t - ($t + ir))), a !== c.digestSync()))
    throw new Error(`The message checksum (${c.digestSync()}) did not match the expected value of ${a}`);
  return {
    headers: new DataView(r, e + $t + ir, s),
    body: new Uint8Array(r, e + $t + ir + s, o - s - ($t + ir + ir)),
  };
}
var ey,
  $t,
  ir,
  gb,
  ry = h(() => {
    hs();
    ((ey = 4), ($t = ey * 2), (ir = 4), (gb = $t + ir * 2));
  });
var Or,
  au = h(() => {
    hs();
    iu();
    ry();
    Or = class {
      headerMarshaller;
      messageBuffer;
      isEndOfStream;
      constructor(e, r) {
        ((this.headerMarshaller = new Cr(e, r)), (this.messageBuffer = []), (this.isEndOfStream = !1));
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
          a = new Rr();
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
        let { headers: r, body: n } = ty(e);
        return { headers: this.headerMarshaller.parse(r), body: n };
      }
      formatHeaders(e) {
        return this.headerMarshaller.format(e);
      }
    };
  });
var Dr,
  cu = h(() => {
    Dr = class {
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
var Nr,
  uu = h(() => {
    Nr = class {
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
var kr,
  lu = h(() => {
    kr = class {
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
var Pr,
  du = h(() => {
    Pr = class {
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
function gs(t) {
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
var pu = h(() => {});
function ny(t, e) {
  let r = Pn(e.deserializer, e.toUtf8);
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
function Pn(t, e) {
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
var fu = h(() => {});
var ar,
  oy,
  mu = h(() => {
    au();
    cu();
    uu();
    lu();
    du();
    pu();
    fu();
    ((ar = class {
      eventStreamCodec;
      utfEncoder;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        ((this.eventStreamCodec = new Or(e, r)), (this.utfEncoder = e));
      }
      deserialize(e, r) {
        let n = gs(e);
        return new kr({
          messageStream: new Dr({ inputStream: n, decoder: this.eventStreamCodec }),
          deserializer: Pn(r, this.utfEncoder),
        });
      }
      serialize(e, r) {
        return new Nr({
          messageStream: new Pr({ inputStream: e, serializer: r }),
          encoder: this.eventStreamCodec,
          includeEndFrame: !0,
        });
      }
    }),
      (oy = (t) => new ar(t)));
  });
async function* Eb(t) {
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
var sy,
  Mn,
  iy,
  ay = h(() => {
    sy = require('node:stream');
    mu();
    ((Mn = class {
      universalMarshaller;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        this.universalMarshaller = new ar({ utf8Decoder: r, utf8Encoder: e });
      }
      deserialize(e, r) {
        let n = typeof e[Symbol.asyncIterator] == 'function' ? e : Eb(e);
        return this.universalMarshaller.deserialize(n, r);
      }
      serialize(e, r) {
        return sy.Readable.from(this.universalMarshaller.serialize(e, r));
      }
    }),
      (iy = (t) => new Mn(t)));
  });
var cy,
  uy,
  ly = h(() => {
    ((cy = (t) => ({
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
      (uy = (t) => {
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
var dy,
  py = h(() => {
    dy = (t) => Object.assign(t, { eventStreamMarshaller: t.eventStreamSerdeProvider(t) });
  });
var Es,
  fy = h(() => {
    z();
    Ee();
    W();
    Es = class {
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
          for (let A in p)
            if (D(p, A) && A !== '__type') {
              f = A;
              break;
            }
          let {
            additionalHeaders: m,
            body: g,
            eventType: y,
            explicitPayloadContentType: E,
          } = this.writeEventBody(f, a, p);
          return {
            headers: {
              ':event-type': { type: 'string', value: y },
              ':message-type': { type: 'string', value: 'event' },
              ':content-type': { type: 'string', value: E ?? u },
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
                let E = {},
                  b = !1;
                for (let [A, I] of y.structIterator()) {
                  let { eventHeader: P, eventPayload: F } = I.getMergedTraits();
                  if (((b = b || !!(P || F)), F))
                    I.isBlobSchema()
                      ? (E[A] = g)
                      : I.isStringSchema()
                        ? (E[A] = (this.serdeContext?.utf8Encoder ?? Xe)(g))
                        : I.isStructSchema() && (E[A] = await this.deserializer.read(I, g));
                  else if (P) {
                    let H = f[m].headers[A]?.value;
                    H != null &&
                      (I.isNumericSchema()
                        ? H && typeof H == 'object' && 'bytes' in H
                          ? (E[A] = BigInt(H.toString()))
                          : (E[A] = Number(H))
                        : (E[A] = H));
                  }
                }
                return { [m]: await this.readEventMember(y, g, b, E) };
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
            u = Re.for(c);
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
                let E = n[e][f],
                  b = 'binary';
                (m.isNumericSchema()
                  ? (-2) ** 31 <= E && E <= 2 ** 31 - 1
                    ? (b = 'integer')
                    : (b = 'long')
                  : m.isTimestampSchema()
                    ? (b = 'timestamp')
                    : m.isStringSchema()
                      ? (b = 'string')
                      : m.isBooleanSchema() && (b = 'boolean'),
                  E != null && ((u[f] = { type: b, value: E }), delete n[e][f]));
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
          body: typeof l == 'string' ? (this.serdeContext?.utf8Decoder ?? Oe)(l) : l,
          eventType: s,
          explicitPayloadContentType: a,
          additionalHeaders: u,
        };
      }
    };
  });
var my = {};
id(my, {
  EventStreamCodec: () => Or,
  EventStreamMarshaller: () => Mn,
  EventStreamSerde: () => Es,
  HeaderMarshaller: () => Cr,
  Int64: () => Ut,
  MessageDecoderStream: () => Dr,
  MessageEncoderStream: () => Nr,
  SmithyMessageDecoderStream: () => kr,
  SmithyMessageEncoderStream: () => Pr,
  UniversalEventStreamMarshaller: () => ar,
  eventStreamSerdeProvider: () => iy,
  getChunkedStream: () => gs,
  getMessageUnmarshaller: () => Pn,
  getUnmarshalledStream: () => ny,
  iterableToReadableStream: () => uy,
  readableStreamToIterable: () => cy,
  resolveEventStreamSerdeConfig: () => dy,
  universalEventStreamSerdeProvider: () => oy,
});
var hy = h(() => {
  au();
  iu();
  su();
  cu();
  uu();
  lu();
  du();
  ay();
  ly();
  mu();
  pu();
  fu();
  py();
  fy();
});
var yg = _t((P2, hg) => {
  function dt(t) {
    (Object.defineProperty(this, '_next', { writable: !1, enumerable: !1, value: t }), (this.done = !1));
  }
  dt.prototype.next = function () {
    if (this.done) return { done: !0 };
    var t = this._next();
    return (t.done && (this.done = !0), t);
  };
  typeof Symbol < 'u' &&
    (dt.prototype[Symbol.iterator] = function () {
      return this;
    });
  dt.of = function () {
    var t = arguments,
      e = t.length,
      r = 0;
    return new dt(function () {
      return r >= e ? { done: !0 } : { done: !1, value: t[r++] };
    });
  };
  dt.empty = function () {
    var t = new dt(null);
    return ((t.done = !0), t);
  };
  dt.is = function (t) {
    return t instanceof dt ? !0 : typeof t == 'object' && t !== null && typeof t.next == 'function';
  };
  hg.exports = dt;
});
var Qu = _t((M2, _g) => {
  var gg = typeof ArrayBuffer < 'u',
    Eg = typeof Symbol < 'u';
  function Sg(t, e) {
    var r, n, o, s, i;
    if (!t) throw new Error('obliterator/forEach: invalid iterable.');
    if (typeof e != 'function') throw new Error('obliterator/forEach: expecting a callback.');
    if (
      Array.isArray(t) ||
      (gg && ArrayBuffer.isView(t)) ||
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
      (Eg && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
      typeof t.next == 'function')
    ) {
      for (r = t, o = 0; (i = r.next()), i.done !== !0;) (e(i.value, o), o++);
      return;
    }
    for (n in t) t.hasOwnProperty(n) && e(t[n], n);
  }
  Sg.forEachWithNullKeys = function (t, e) {
    var r, n, o, s, i;
    if (!t) throw new Error('obliterator/forEachWithNullKeys: invalid iterable.');
    if (typeof e != 'function') throw new Error('obliterator/forEachWithNullKeys: expecting a callback.');
    if (
      Array.isArray(t) ||
      (gg && ArrayBuffer.isView(t)) ||
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
      (Eg && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
      typeof t.next == 'function')
    ) {
      for (r = t, o = 0; (i = r.next()), i.done !== !0;) (e(i.value, null), o++);
      return;
    }
    for (n in t) t.hasOwnProperty(n) && e(t[n], n);
  };
  _g.exports = Sg;
});
var Zu = _t((Qe) => {
  var nw = Math.pow(2, 8) - 1,
    ow = Math.pow(2, 16) - 1,
    sw = Math.pow(2, 32) - 1,
    iw = Math.pow(2, 7) - 1,
    aw = Math.pow(2, 15) - 1,
    cw = Math.pow(2, 31) - 1;
  Qe.getPointerArray = function (t) {
    var e = t - 1;
    return e <= nw ? Uint8Array : e <= ow ? Uint16Array : e <= sw ? Uint32Array : Float64Array;
  };
  Qe.getSignedPointerArray = function (t) {
    var e = t - 1;
    return e <= iw ? Int8Array : e <= aw ? Int16Array : e <= cw ? Int32Array : Float64Array;
  };
  Qe.getNumberType = function (t) {
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
  var uw = {
    Uint8Array: 1,
    Int8Array: 2,
    Uint16Array: 3,
    Int16Array: 4,
    Uint32Array: 5,
    Int32Array: 6,
    Float32Array: 7,
    Float64Array: 8,
  };
  Qe.getMinimalRepresentation = function (t, e) {
    var r = null,
      n = 0,
      o,
      s,
      i,
      a,
      c;
    for (a = 0, c = t.length; a < c; a++)
      ((i = e ? e(t[a]) : t[a]), (s = Qe.getNumberType(i)), (o = uw[s.name]), o > n && ((n = o), (r = s)));
    return r;
  };
  Qe.isTypedArray = function (t) {
    return typeof ArrayBuffer < 'u' && ArrayBuffer.isView(t);
  };
  Qe.concat = function () {
    var t = 0,
      e,
      r,
      n;
    for (e = 0, n = arguments.length; e < n; e++) t += arguments[e].length;
    var o = new arguments[0].constructor(t);
    for (e = 0, r = 0; e < n; e++) (o.set(arguments[e], r), (r += arguments[e].length));
    return o;
  };
  Qe.indices = function (t) {
    for (var e = Qe.getPointerArray(t), r = new e(t), n = 0; n < t; n++) r[n] = n;
    return r;
  };
});
var bg = _t((Gn) => {
  var xg = Qu(),
    Tg = Zu();
  function lw(t) {
    return Array.isArray(t) || Tg.isTypedArray(t);
  }
  function el(t) {
    if (typeof t.length == 'number') return t.length;
    if (typeof t.size == 'number') return t.size;
  }
  function dw(t) {
    var e = el(t),
      r = typeof e == 'number' ? new Array(e) : [],
      n = 0;
    return (
      xg(t, function (o) {
        r[n++] = o;
      }),
      r
    );
  }
  function pw(t) {
    var e = el(t),
      r = typeof e == 'number' ? Tg.getPointerArray(e) : Array,
      n = typeof e == 'number' ? new Array(e) : [],
      o = typeof e == 'number' ? new r(e) : [],
      s = 0;
    return (
      xg(t, function (i) {
        ((n[s] = i), (o[s] = s++));
      }),
      [n, o]
    );
  }
  Gn.isArrayLike = lw;
  Gn.guessLength = el;
  Gn.toArray = dw;
  Gn.toArrayWithIndices = pw;
});
var Ag = _t(($2, wg) => {
  var tl = yg(),
    fw = Qu(),
    mw = Zu(),
    hw = bg();
  function oe(t, e, r) {
    if (
      (arguments.length < 2 && ((r = t), (t = null), (e = null)),
      (this.capacity = r),
      typeof this.capacity != 'number' || this.capacity <= 0)
    )
      throw new Error('mnemonist/lru-cache: capacity should be positive number.');
    var n = mw.getPointerArray(r);
    ((this.forward = new n(r)),
      (this.backward = new n(r)),
      (this.K = typeof t == 'function' ? new t(r) : new Array(r)),
      (this.V = typeof e == 'function' ? new e(r) : new Array(r)),
      (this.size = 0),
      (this.head = 0),
      (this.tail = 0),
      (this.items = {}));
  }
  oe.prototype.clear = function () {
    ((this.size = 0), (this.head = 0), (this.tail = 0), (this.items = {}));
  };
  oe.prototype.splayOnTop = function (t) {
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
  oe.prototype.set = function (t, e) {
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
  oe.prototype.setpop = function (t, e) {
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
  oe.prototype.has = function (t) {
    return t in this.items;
  };
  oe.prototype.get = function (t) {
    var e = this.items[t];
    if (!(typeof e > 'u')) return (this.splayOnTop(e), this.V[e]);
  };
  oe.prototype.peek = function (t) {
    var e = this.items[t];
    if (!(typeof e > 'u')) return this.V[e];
  };
  oe.prototype.forEach = function (t, e) {
    e = arguments.length > 1 ? e : this;
    for (var r = 0, n = this.size, o = this.head, s = this.K, i = this.V, a = this.forward; r < n;)
      (t.call(e, i[o], s[o], this), (o = a[o]), r++);
  };
  oe.prototype.keys = function () {
    var t = 0,
      e = this.size,
      r = this.head,
      n = this.K,
      o = this.forward;
    return new tl(function () {
      if (t >= e) return { done: !0 };
      var s = n[r];
      return (t++, t < e && (r = o[r]), { done: !1, value: s });
    });
  };
  oe.prototype.values = function () {
    var t = 0,
      e = this.size,
      r = this.head,
      n = this.V,
      o = this.forward;
    return new tl(function () {
      if (t >= e) return { done: !0 };
      var s = n[r];
      return (t++, t < e && (r = o[r]), { done: !1, value: s });
    });
  };
  oe.prototype.entries = function () {
    var t = 0,
      e = this.size,
      r = this.head,
      n = this.K,
      o = this.V,
      s = this.forward;
    return new tl(function () {
      if (t >= e) return { done: !0 };
      var i = n[r],
        a = o[r];
      return (t++, t < e && (r = s[r]), { done: !1, value: [i, a] });
    });
  };
  typeof Symbol < 'u' && (oe.prototype[Symbol.iterator] = oe.prototype.entries);
  oe.prototype.inspect = function () {
    for (var t = new Map(), e = this.entries(), r; (r = e.next()), !r.done;) t.set(r.value[0], r.value[1]);
    return (Object.defineProperty(t, 'constructor', { value: oe, enumerable: !1 }), t);
  };
  typeof Symbol < 'u' && (oe.prototype[Symbol.for('nodejs.util.inspect.custom')] = oe.prototype.inspect);
  oe.from = function (t, e, r, n) {
    if (arguments.length < 2) {
      if (((n = hw.guessLength(t)), typeof n != 'number'))
        throw new Error(
          'mnemonist/lru-cache.from: could not guess iterable length. Please provide desired capacity as last argument.',
        );
    } else arguments.length === 2 && ((n = e), (e = null), (r = null));
    var o = new oe(e, r, n);
    return (
      fw(t, function (s, i) {
        o.set(i, s);
      }),
      o
    );
  };
  wg.exports = oe;
});
var $l = _t((Ll, Ul) => {
  (function (t, e) {
    typeof Ll == 'object' && typeof Ul < 'u'
      ? (Ul.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs = e());
  })(Ll, function () {
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
            S = v % 100;
          return '[' + v + (x[(S - 20) % 10] || x[S] || x[0]) + ']';
        },
      },
      E = function (v, x, S) {
        var w = String(v);
        return !w || w.length >= x ? v : '' + Array(x + 1 - w.length).join(S) + v;
      },
      b = {
        s: E,
        z: function (v) {
          var x = -v.utcOffset(),
            S = Math.abs(x),
            w = Math.floor(S / 60),
            T = S % 60;
          return (x <= 0 ? '+' : '-') + E(w, 2, '0') + ':' + E(T, 2, '0');
        },
        m: function v(x, S) {
          if (x.date() < S.date()) return -v(S, x);
          var w = 12 * (S.year() - x.year()) + (S.month() - x.month()),
            T = x.clone().add(w, u),
            C = S - T < 0,
            O = x.clone().add(w + (C ? -1 : 1), u);
          return +(-(w + (S - T) / (C ? T - O : O - T)) || 0);
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
      A = 'en',
      I = {};
    I[A] = y;
    var P = '$isDayjsObject',
      F = function (v) {
        return v instanceof Y || !(!v || !v[P]);
      },
      H = function v(x, S, w) {
        var T;
        if (!x) return A;
        if (typeof x == 'string') {
          var C = x.toLowerCase();
          (I[C] && (T = C), S && ((I[C] = S), (T = C)));
          var O = x.split('-');
          if (!T && O.length > 1) return v(O[0]);
        } else {
          var k = x.name;
          ((I[k] = x), (T = k));
        }
        return (!w && T && (A = T), T || (!w && A));
      },
      q = function (v, x) {
        if (F(v)) return v.clone();
        var S = typeof x == 'object' ? x : {};
        return ((S.date = v), (S.args = arguments), new Y(S));
      },
      M = b;
    ((M.l = H),
      (M.i = F),
      (M.w = function (v, x) {
        return q(v, { locale: x.$L, utc: x.$u, x: x.$x, $offset: x.$offset });
      }));
    var Y = (function () {
        function v(S) {
          ((this.$L = H(S.locale, null, !0)),
            this.parse(S),
            (this.$x = this.$x || S.x || {}),
            (this[P] = !0));
        }
        var x = v.prototype;
        return (
          (x.parse = function (S) {
            ((this.$d = (function (w) {
              var T = w.date,
                C = w.utc;
              if (T === null) return new Date(NaN);
              if (M.u(T)) return new Date();
              if (T instanceof Date) return new Date(T);
              if (typeof T == 'string' && !/Z$/i.test(T)) {
                var O = T.match(m);
                if (O) {
                  var k = O[2] - 1 || 0,
                    X = (O[7] || '0').substring(0, 3);
                  return C
                    ? new Date(Date.UTC(O[1], k, O[3] || 1, O[4] || 0, O[5] || 0, O[6] || 0, X))
                    : new Date(O[1], k, O[3] || 1, O[4] || 0, O[5] || 0, O[6] || 0, X);
                }
              }
              return new Date(T);
            })(S)),
              this.init());
          }),
          (x.init = function () {
            var S = this.$d;
            ((this.$y = S.getFullYear()),
              (this.$M = S.getMonth()),
              (this.$D = S.getDate()),
              (this.$W = S.getDay()),
              (this.$H = S.getHours()),
              (this.$m = S.getMinutes()),
              (this.$s = S.getSeconds()),
              (this.$ms = S.getMilliseconds()));
          }),
          (x.$utils = function () {
            return M;
          }),
          (x.isValid = function () {
            return this.$d.toString() !== f;
          }),
          (x.isSame = function (S, w) {
            var T = q(S);
            return this.startOf(w) <= T && T <= this.endOf(w);
          }),
          (x.isAfter = function (S, w) {
            return q(S) < this.startOf(w);
          }),
          (x.isBefore = function (S, w) {
            return this.endOf(w) < q(S);
          }),
          (x.$g = function (S, w, T) {
            return M.u(S) ? this[w] : this.set(T, S);
          }),
          (x.unix = function () {
            return Math.floor(this.valueOf() / 1e3);
          }),
          (x.valueOf = function () {
            return this.$d.getTime();
          }),
          (x.startOf = function (S, w) {
            var T = this,
              C = !!M.u(w) || w,
              O = M.p(S),
              k = function (ze, ue) {
                var Me = M.w(T.$u ? Date.UTC(T.$y, ue, ze) : new Date(T.$y, ue, ze), T);
                return C ? Me : Me.endOf(a);
              },
              X = function (ze, ue) {
                return M.w(
                  T.toDate()[ze].apply(T.toDate('s'), (C ? [0, 0, 0, 0] : [23, 59, 59, 999]).slice(ue)),
                  T,
                );
              },
              J = this.$W,
              ae = this.$M,
              we = this.$D,
              Et = 'set' + (this.$u ? 'UTC' : '');
            switch (O) {
              case d:
                return C ? k(1, 0) : k(31, 11);
              case u:
                return C ? k(1, ae) : k(0, ae + 1);
              case c:
                var rt = this.$locale().weekStart || 0,
                  Kt = (J < rt ? J + 7 : J) - rt;
                return k(C ? we - Kt : we + (6 - Kt), ae);
              case a:
              case p:
                return X(Et + 'Hours', 0);
              case i:
                return X(Et + 'Minutes', 1);
              case s:
                return X(Et + 'Seconds', 2);
              case o:
                return X(Et + 'Milliseconds', 3);
              default:
                return this.clone();
            }
          }),
          (x.endOf = function (S) {
            return this.startOf(S, !1);
          }),
          (x.$set = function (S, w) {
            var T,
              C = M.p(S),
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
              X = C === a ? this.$D + (w - this.$W) : w;
            if (C === u || C === d) {
              var J = this.clone().set(p, 1);
              (J.$d[k](X), J.init(), (this.$d = J.set(p, Math.min(this.$D, J.daysInMonth())).$d));
            } else k && this.$d[k](X);
            return (this.init(), this);
          }),
          (x.set = function (S, w) {
            return this.clone().$set(S, w);
          }),
          (x.get = function (S) {
            return this[M.p(S)]();
          }),
          (x.add = function (S, w) {
            var T,
              C = this;
            S = Number(S);
            var O = M.p(w),
              k = function (ae) {
                var we = q(C);
                return M.w(we.date(we.date() + Math.round(ae * S)), C);
              };
            if (O === u) return this.set(u, this.$M + S);
            if (O === d) return this.set(d, this.$y + S);
            if (O === a) return k(1);
            if (O === c) return k(7);
            var X = ((T = {}), (T[s] = e), (T[i] = r), (T[o] = t), T)[O] || 1,
              J = this.$d.getTime() + S * X;
            return M.w(J, this);
          }),
          (x.subtract = function (S, w) {
            return this.add(-1 * S, w);
          }),
          (x.format = function (S) {
            var w = this,
              T = this.$locale();
            if (!this.isValid()) return T.invalidDate || f;
            var C = S || 'YYYY-MM-DDTHH:mm:ssZ',
              O = M.z(this),
              k = this.$H,
              X = this.$m,
              J = this.$M,
              ae = T.weekdays,
              we = T.months,
              Et = T.meridiem,
              rt = function (ue, Me, nt, St) {
                return (ue && (ue[Me] || ue(w, C))) || nt[Me].slice(0, St);
              },
              Kt = function (ue) {
                return M.s(k % 12 || 12, ue, '0');
              },
              ze =
                Et ||
                function (ue, Me, nt) {
                  var St = ue < 12 ? 'AM' : 'PM';
                  return nt ? St.toLowerCase() : St;
                };
            return C.replace(g, function (ue, Me) {
              return (
                Me ||
                (function (nt) {
                  switch (nt) {
                    case 'YY':
                      return String(w.$y).slice(-2);
                    case 'YYYY':
                      return M.s(w.$y, 4, '0');
                    case 'M':
                      return J + 1;
                    case 'MM':
                      return M.s(J + 1, 2, '0');
                    case 'MMM':
                      return rt(T.monthsShort, J, we, 3);
                    case 'MMMM':
                      return rt(we, J);
                    case 'D':
                      return w.$D;
                    case 'DD':
                      return M.s(w.$D, 2, '0');
                    case 'd':
                      return String(w.$W);
                    case 'dd':
                      return rt(T.weekdaysMin, w.$W, ae, 2);
                    case 'ddd':
                      return rt(T.weekdaysShort, w.$W, ae, 3);
                    case 'dddd':
                      return ae[w.$W];
                    case 'H':
                      return String(k);
                    case 'HH':
                      return M.s(k, 2, '0');
                    case 'h':
                      return Kt(1);
                    case 'hh':
                      return Kt(2);
                    case 'a':
                      return ze(k, X, !0);
                    case 'A':
                      return ze(k, X, !1);
                    case 'm':
                      return String(X);
                    case 'mm':
                      return M.s(X, 2, '0');
                    case 's':
                      return String(w.$s);
                    case 'ss':
                      return M.s(w.$s, 2, '0');
                    case 'SSS':
                      return M.s(w.$ms, 3, '0');
                    case 'Z':
                      return O;
                  }
                  return null;
                })(ue) ||
                O.replace(':', '')
              );
            });
          }),
          (x.utcOffset = function () {
            return 15 * -Math.round(this.$d.getTimezoneOffset() / 15);
          }),
          (x.diff = function (S, w, T) {
            var C,
              O = this,
              k = M.p(w),
              X = q(S),
              J = (X.utcOffset() - this.utcOffset()) * e,
              ae = this - X,
              we = function () {
                return M.m(O, X);
              };
            switch (k) {
              case d:
                C = we() / 12;
                break;
              case u:
                C = we();
                break;
              case l:
                C = we() / 3;
                break;
              case c:
                C = (ae - J) / 6048e5;
                break;
              case a:
                C = (ae - J) / 864e5;
                break;
              case i:
                C = ae / r;
                break;
              case s:
                C = ae / e;
                break;
              case o:
                C = ae / t;
                break;
              default:
                C = ae;
            }
            return T ? C : M.a(C);
          }),
          (x.daysInMonth = function () {
            return this.endOf(u).$D;
          }),
          (x.$locale = function () {
            return I[this.$L];
          }),
          (x.locale = function (S, w) {
            if (!S) return this.$L;
            var T = this.clone(),
              C = H(S, w, !0);
            return (C && (T.$L = C), T);
          }),
          (x.clone = function () {
            return M.w(this.$d, this);
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
      ce = Y.prototype;
    return (
      (q.prototype = ce),
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
        ce[v[1]] = function (x) {
          return this.$g(x, v[0], v[1]);
        };
      }),
      (q.extend = function (v, x) {
        return (v.$i || (v(x, Y, q), (v.$i = !0)), q);
      }),
      (q.locale = H),
      (q.isDayjs = F),
      (q.unix = function (v) {
        return q(1e3 * v);
      }),
      (q.en = I[A]),
      (q.Ls = I),
      (q.p = {}),
      q
    );
  });
});
var Hl = _t((Bl, Fl) => {
  (function (t, e) {
    typeof Bl == 'object' && typeof Fl < 'u'
      ? (Fl.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs_plugin_utc = e());
  })(Bl, function () {
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
          ((f = (function (A) {
            A === void 0 && (A = '');
            var I = A.match(e);
            if (!I) return null;
            var P = ('' + I[0]).match(r) || ['-', 0, 0],
              F = P[0],
              H = 60 * +P[1] + +P[2];
            return H === 0 ? 0 : F === '+' ? H : -H;
          })(f)),
          f === null)
        )
          return this;
        var y = Math.abs(f) <= 16 ? 60 * f : f;
        if (y === 0) return this.utc(m);
        var E = this.clone();
        if (m) return ((E.$offset = y), (E.$u = !1), E);
        var b = this.$u ? this.toDate().getTimezoneOffset() : -1 * this.utcOffset();
        return (((E = this.local().add(y + b, t)).$offset = y), (E.$x.$localOffset = b), E);
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
          E = s(f).local();
        return p.call(y, E, m, g);
      };
    };
  });
});
var I_ = _t((zl, Kl) => {
  (function (t, e) {
    typeof zl == 'object' && typeof Kl < 'u'
      ? (Kl.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs_plugin_customParseFormat = e());
  })(zl, function () {
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
              E = 60 * y[1] + (+y[2] || 0);
            return E === 0 ? 0 : y[0] === '+' ? -E : E;
          })(m);
        },
      ],
      l = function (m) {
        var g = i[m];
        return g && (g.indexOf ? g : g.s.concat(g.f));
      },
      d = function (m, g) {
        var y,
          E = i.meridiem;
        if (E) {
          for (var b = 1; b <= 24; b += 1)
            if (m.indexOf(E(b, 0, g)) > -1) {
              y = b > 12;
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
              for (var E = 1; E <= 31; E += 1) g(E).replace(/\[|\]/g, '') === m && (this.day = E);
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
                  g.map(function (E) {
                    return E.slice(0, 3);
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
        var E = (m = g.replace(/(\[[^\]]+])|(LTS?|l{1,4}|L{1,4})/g, function (q, M, Y) {
            var ce = Y && Y.toUpperCase();
            return (
              M ||
              y[Y] ||
              t[Y] ||
              y[ce].replace(/(\[[^\]]+])|(MMMM|MM|DD|dddd)/g, function (v, x, S) {
                return x || S.slice(1);
              })
            );
          })).match(e),
          b = E.length,
          A = 0;
        A < b;
        A += 1
      ) {
        var I = E[A],
          P = p[I],
          F = P && P[0],
          H = P && P[1];
        E[A] = H ? { regex: F, parser: H } : I.replace(/^\[|\]$/g, '');
      }
      return function (q) {
        for (var M = {}, Y = 0, ce = 0; Y < b; Y += 1) {
          var v = E[Y];
          if (typeof v == 'string') ce += v.length;
          else {
            var x = v.regex,
              S = v.parser,
              w = q.slice(ce),
              T = x.exec(w)[0];
            (S.call(M, T), (q = q.replace(T, '')));
          }
        }
        return (
          (function (C) {
            var O = C.afternoon;
            if (O !== void 0) {
              var k = C.hours;
              (O ? k < 12 && (C.hours += 12) : k === 12 && (C.hours = 0), delete C.afternoon);
            }
          })(M),
          M
        );
      };
    }
    return function (m, g, y) {
      ((y.p.customParseFormat = !0), m && m.parseTwoDigitYear && (a = m.parseTwoDigitYear));
      var E = g.prototype,
        b = E.parse;
      E.parse = function (A) {
        var I = A.date,
          P = A.utc,
          F = A.args;
        this.$u = P;
        var H = F[1];
        if (typeof H == 'string') {
          var q = F[2] === !0,
            M = F[3] === !0,
            Y = q || M,
            ce = F[2];
          (M && (ce = F[2]),
            (i = this.$locale()),
            !q && ce && (i = y.Ls[ce]),
            (this.$d = (function (w, T, C, O) {
              try {
                if (['x', 'X'].indexOf(T) > -1) return new Date((T === 'X' ? 1e3 : 1) * w);
                var k = f(T)(w),
                  X = k.year,
                  J = k.month,
                  ae = k.day,
                  we = k.hours,
                  Et = k.minutes,
                  rt = k.seconds,
                  Kt = k.milliseconds,
                  ze = k.zone,
                  ue = k.week,
                  Me = new Date(),
                  nt = ae || (X || J ? 1 : Me.getDate()),
                  St = X || Me.getFullYear(),
                  go = 0;
                (X && !J) || (go = J > 0 ? J - 1 : Me.getMonth());
                var Eo,
                  la = we || 0,
                  da = Et || 0,
                  pa = rt || 0,
                  fa = Kt || 0;
                return ze
                  ? new Date(Date.UTC(St, go, nt, la, da, pa, fa + 60 * ze.offset * 1e3))
                  : C
                    ? new Date(Date.UTC(St, go, nt, la, da, pa, fa))
                    : ((Eo = new Date(St, go, nt, la, da, pa, fa)), ue && (Eo = O(Eo).week(ue).toDate()), Eo);
              } catch {
                return new Date('');
              }
            })(I, H, P, y)),
            this.init(),
            ce && ce !== !0 && (this.$L = this.locale(ce).$L),
            Y && I != this.format(H) && (this.$d = new Date('')),
            (i = {}));
        } else if (H instanceof Array)
          for (var v = H.length, x = 1; x <= v; x += 1) {
            F[1] = H[x - 1];
            var S = y.apply(this, F);
            if (S.isValid()) {
              ((this.$d = S.$d), (this.$L = S.$L), this.init());
              break;
            }
            x === v && (this.$d = new Date(''));
          }
        else b.call(this, A);
      };
    };
  });
});
var ER = {};
id(ER, { handler: () => gR, makePaymentNotify: () => sx });
module.exports = dx(ER);
var _o,
  px = { lang: void 0, message: void 0, abortEarly: void 0, abortPipeEarly: void 0 };
function cd(t) {
  return !t && !_o
    ? px
    : {
        lang: t?.lang ?? _o?.lang,
        message: t?.message,
        abortEarly: t?.abortEarly ?? _o?.abortEarly,
        abortPipeEarly: t?.abortPipeEarly ?? _o?.abortPipeEarly,
      };
}
var fx;
function mx(t) {
  return fx?.get(t);
}
var hx;
function yx(t) {
  return hx?.get(t);
}
var gx;
function Ex(t, e) {
  return gx?.get(t)?.get(e);
}
function fr(t) {
  let e = typeof t;
  return e === 'string'
    ? `"${t}"`
    : e === 'number' || e === 'bigint' || e === 'boolean'
      ? `${t}`
      : e === 'object' || e === 'function'
        ? ((t && Object.getPrototypeOf(t)?.constructor?.name) ?? 'null')
        : e;
}
function Ke(t, e, r, n, o) {
  let s = o && 'input' in o ? o.input : r.value,
    i = o?.expected ?? t.expects ?? null,
    a = o?.received ?? fr(s),
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
      Ex(t.reference, c.lang) ??
      (u ? yx(c.lang) : null) ??
      n.message ??
      mx(c.lang);
  (l !== void 0 && (c.message = typeof l == 'function' ? l(c) : l),
    u && (r.typed = !1),
    r.issues ? r.issues.push(c) : (r.issues = [c]));
}
var ma;
function ud(t) {
  return (ma || (ma = new TextEncoder()), ma.encode(t).length);
}
function Sx(t, e) {
  let r = [...new Set(t)];
  return r.length > 1 ? `(${r.join(` ${e} `)})` : (r[0] ?? 'never');
}
function Jr(t) {
  return (
    (t['~standard'] = { version: 1, vendor: 'valibot', validate: (e) => t['~run']({ value: e }, cd()) }),
    t
  );
}
var xR = new RegExp(
  '^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$',
  'u',
);
function mr(t, e) {
  return {
    kind: 'validation',
    type: 'check',
    reference: mr,
    async: !1,
    expects: null,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement(r.value) && Ke(this, 'input', r, n), r);
    },
  };
}
function xo(t, e) {
  return {
    kind: 'validation',
    type: 'max_bytes',
    reference: xo,
    async: !1,
    expects: `<=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let o = ud(r.value);
        o > this.requirement && Ke(this, 'bytes', r, n, { received: `${o}` });
      }
      return r;
    },
  };
}
function ha(t, e) {
  return {
    kind: 'validation',
    type: 'max_value',
    reference: ha,
    async: !1,
    expects: `<=${t instanceof Date ? t.toJSON() : fr(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value <= this.requirement) &&
          Ke(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : fr(r.value) }),
        r
      );
    },
  };
}
function ya(t, e) {
  return {
    kind: 'validation',
    type: 'min_bytes',
    reference: ya,
    async: !1,
    expects: `>=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let o = ud(r.value);
        o < this.requirement && Ke(this, 'bytes', r, n, { received: `${o}` });
      }
      return r;
    },
  };
}
function ga(t, e) {
  return {
    kind: 'validation',
    type: 'min_length',
    reference: ga,
    async: !1,
    expects: `>=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          r.value.length < this.requirement &&
          Ke(this, 'length', r, n, { received: `${r.value.length}` }),
        r
      );
    },
  };
}
function Ea(t, e) {
  return {
    kind: 'validation',
    type: 'min_value',
    reference: Ea,
    async: !1,
    expects: `>=${t instanceof Date ? t.toJSON() : fr(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value >= this.requirement) &&
          Ke(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : fr(r.value) }),
        r
      );
    },
  };
}
function Qr(t, e) {
  return {
    kind: 'validation',
    type: 'regex',
    reference: Qr,
    async: !1,
    expects: `${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement.test(r.value) && Ke(this, 'format', r, n), r);
    },
  };
}
function Zr(t) {
  return {
    kind: 'transformation',
    type: 'transform',
    reference: Zr,
    async: !1,
    operation: t,
    '~run'(e) {
      return ((e.value = this.operation(e.value)), e);
    },
  };
}
function _x(t, e, r) {
  return typeof t.default == 'function' ? t.default(e, r) : t.default;
}
function Sa(t, e) {
  return Jr({
    kind: 'schema',
    type: 'array',
    reference: Sa,
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
      } else Ke(this, 'type', r, n);
      return r;
    },
  });
}
function ne(t, e) {
  return Jr({
    kind: 'schema',
    type: 'optional',
    reference: ne,
    expects: `(${t.expects} | undefined)`,
    async: !1,
    wrapped: t,
    default: e,
    '~run'(r, n) {
      return r.value === void 0 && (this.default !== void 0 && (r.value = _x(this, r, n)), r.value === void 0)
        ? ((r.typed = !0), r)
        : this.wrapped['~run'](r, n);
    },
  });
}
function en(t, e) {
  return Jr({
    kind: 'schema',
    type: 'picklist',
    reference: en,
    expects: Sx(t.map(fr), '|'),
    async: !1,
    options: t,
    message: e,
    '~run'(r, n) {
      return (this.options.includes(r.value) ? (r.typed = !0) : Ke(this, 'type', r, n), r);
    },
  });
}
function Yt(t) {
  return Jr({
    kind: 'schema',
    type: 'string',
    reference: Yt,
    expects: 'string',
    async: !1,
    message: t,
    '~run'(e, r) {
      return (typeof e.value == 'string' ? (e.typed = !0) : Ke(this, 'type', e, r), e);
    },
  });
}
function Fe(...t) {
  return Jr({
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
function ld(t, e, r) {
  let n = t['~run']({ value: e }, cd(r));
  return { typed: n.typed, success: !n.issues, output: n.value, issues: n.issues };
}
var pd = require('node:crypto'),
  _a = class extends Error {
    name = 'ConfigError';
  },
  xx = new Set([
    'afc518dd47e700681f890780989cb8ab203c42d86ad78e1174eb0538401487ad',
    '9668bfef2b8a047a3fc79619c3b747746c64b6bcd81e5a5a99ee606f1f3b16af',
    'bd8e5dfa8fa42a2e34f38e319fe4210ef2ea09a71a174d925ebd37b9228959d7',
  ]),
  Tx = ['WECHAT_APPSECRET', 'WECHAT_MCH_KEY', 'WECHAT_MCH_KEY_PREVIOUS', 'SESSION_SECRET'],
  bx = /(?:^|\.)mch\.weixin\.qq\.com\.?$/i,
  wx =
    /^(?:localhost\.?|0\.0\.0\.0|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[.*\])$/;
function le(t, e) {
  throw new _a(`${t}: ${e}.`);
}
function fd(t) {
  for (let e of Tx) {
    let r = t[e];
    r !== void 0 &&
      xx.has((0, pd.createHash)('sha256').update(r, 'utf8').digest('hex')) &&
      le(e, 'this is the value of .env.example, which everybody knows; give your own');
  }
  for (let e of ['NOTIFY_URL', 'REFUND_NOTIFY_URL']) {
    let r = t[e];
    r !== void 0 &&
      (r.startsWith('https://') || le(e, 'outside the local stage WeChat needs https'),
      wx.test(new URL(r).hostname) && le(e, 'WeChat cannot reach this machine; give a public address'));
  }
  (t.WECHAT_API_BASE_URL?.startsWith('https://') === !1 &&
    le('WECHAT_API_BASE_URL', 'outside the local stage WeChat is reached by https only'),
    t.WECHAT_PAY_BASE_URLS?.every((e) => e.startsWith('https://')) === !1 &&
      le('WECHAT_PAY_BASE_URLS', 'outside the local stage WeChat is reached by https only'));
}
function md(t) {
  let { WECHAT_CERT_SECRET: e, WECHAT_CERT_FILE: r, WECHAT_CERT_KEY_FILE: n } = t;
  (e !== void 0 &&
    (r ?? n) !== void 0 &&
    le(
      'WECHAT_CERT_SECRET',
      'WECHAT_CERT_FILE or WECHAT_CERT_KEY_FILE is set too; give the one or the others',
    ),
    !(e !== void 0 || (r !== void 0 && n !== void 0)) &&
      le(
        r === void 0 ? 'WECHAT_CERT_FILE' : 'WECHAT_CERT_KEY_FILE',
        'it is missing; WeChat refunds only whoever shows the client certificate: give apiclient_cert.pem as WECHAT_CERT_FILE and apiclient_key.pem as WECHAT_CERT_KEY_FILE, or the ARN of a secret with both as WECHAT_CERT_SECRET',
      ));
}
function hd(t) {
  for (let e of ['WECHAT_PAY_BASE_URLS', 'WECHAT_REFUND_BASE_URLS'])
    t[e]?.some((n) => bx.test(new URL(n).hostname)) !== !0 ||
      t.ALLOW_REAL_WECHAT === 'yes' ||
      le(
        e,
        "these are WeChat's real payment hosts, where an order costs money; point it at the simulator, or set ALLOW_REAL_WECHAT=yes",
      );
}
function yd(t) {
  let { STAGE: e, BILLS_BUCKET: r, BILLS_FOLDER: n } = t;
  (r !== void 0 && n !== void 0 && le('BILLS_FOLDER', 'BILLS_BUCKET is given too; remove one of them'),
    e === 'local' &&
      r === void 0 &&
      n === void 0 &&
      le('BILLS_FOLDER', 'it is missing; give the folder that keeps bills and reports, such as .local/bills'),
    e !== 'local' &&
      r === void 0 &&
      le('BILLS_BUCKET', 'it is missing; give the name of the S3 bucket that keeps bills and reports'));
}
function ye(t, e) {
  return Fe(Yt(e), Qr(t, e));
}
function xa(t) {
  return Fe(
    Yt(t),
    mr((e) => /^https?:$/.test(URL.canParse(e) ? new URL(e).protocol : ''), t),
    mr((e) => !/[?#@\s]/.test(e), t),
  );
}
function tn(t, e, r) {
  let n = `give whole ${t} from ${e} to ${r}`;
  return Fe(ye(/^[1-9]\d{0,5}$/, n), Zr(Number), Ea(e, n), ha(r, n));
}
var To = 'give the bare address of a host, such as https://api.mch.weixin.qq.com, without a path or a query',
  bo = 'copy the API v2 key (APIv2\u5BC6\u94A5), 32 letters and digits, from the WeChat Pay merchant console',
  Ax = 'copy the AppSecret, 32 letters and digits, from the console of the mini program',
  gd = 'give the name of a DynamoDB table',
  xd = Fe(
    xa(To),
    mr((t) => !URL.canParse(t) || new URL(t).pathname === '/', To),
    Zr((t) => t.replace(/\/$/, '')),
  ),
  Ed = Fe(
    Yt(To),
    Zr((t) => t.split(',').map((e) => e.trim())),
    Sa(xd),
    ga(1, To),
  ),
  Sd = /^[^\p{Cc}?*"<>|]{1,1024}$/u,
  _d = 'https://api.mch.weixin.qq.com,https://api2.mch.weixin.qq.com',
  Ta = {
    STAGE: ye(/^[a-z][a-z0-9-]{0,19}$/, 'give local, or the name of the deployed stage in small letters'),
    WECHAT_APPID: ye(
      /^wx[0-9a-f]{16}$/,
      'copy the AppID (wx and 16 hexadecimal digits) from mp.weixin.qq.com',
    ),
    WECHAT_APPSECRET: ye(/^[0-9A-Za-z]{32}$/, Ax),
    WECHAT_MCH_ID: ye(
      /^\d{8,10}$/,
      'copy the merchant number (\u5546\u6237\u53F7), 8 to 10 digits, from pay.weixin.qq.com',
    ),
    WECHAT_MCH_KEY: ye(/^[0-9A-Za-z]{32}$/, bo),
    WECHAT_MCH_KEY_PREVIOUS: ne(ye(/^[0-9A-Za-z]{32}$/, `${bo}, or remove it when the change is over`)),
    WECHAT_SIGN_TYPE: ne(en(['MD5', 'HMAC-SHA256'], 'give MD5 or HMAC-SHA256'), 'MD5'),
    NOTIFY_URL: Fe(
      xa('give the public https address of payment-notify, without a query'),
      xo(256, 'WeChat takes at most 256 bytes'),
    ),
    REFUND_NOTIFY_URL: Fe(
      xa('give the public https address of refund-notify, without a query'),
      xo(256, 'WeChat takes at most 256 bytes'),
    ),
    SESSION_SECRET: Fe(
      Yt('give at least 32 random bytes: openssl rand -hex 32'),
      ya(32, 'give at least 32 random bytes: openssl rand -hex 32'),
      Qr(/^\S+$/, 'it holds a blank; give at least 32 random bytes: openssl rand -hex 32'),
    ),
    OUT_TRADE_NO_PREFIX: Fe(
      ne(Yt(), ''),
      Qr(/^[0-9A-Za-z_\-|*]{0,8}$/, 'give 1 to 8 of 0-9 A-Z a-z _ - | *, or remove it for none'),
    ),
    ORDER_MINUTES: ne(tn('minutes', 5, 10080), '1440'),
    MAX_OPEN_ORDERS: ne(tn('orders', 1, 500), '20'),
    CHECK_FIRST_SECONDS: ne(tn('seconds', 1, 3600), '60'),
    CHECK_LONGEST_MINUTES: ne(tn('minutes', 1, 1440), '360'),
    CHECKS_PER_SECOND: ne(tn('checks', 1, 500), '20'),
    ORDERS_TABLE: ye(/^[0-9A-Za-z_.-]{3,255}$/, gd),
    PRODUCTS_TABLE: ye(/^[0-9A-Za-z_.-]{3,255}$/, gd),
    EVENT_BUS: ye(/^[0-9A-Za-z/_.-]{1,256}$/, 'give the name of an EventBridge event bus'),
    WECHAT_API_BASE_URL: ne(xd, 'https://api.weixin.qq.com'),
    WECHAT_PAY_BASE_URLS: ne(Ed, _d),
    WECHAT_REFUND_BASE_URLS: ne(
      Fe(
        Ed,
        mr(
          (t) => t.every((e) => e.startsWith('https://')),
          'give https addresses only: the client certificate is shown there',
        ),
      ),
      _d,
    ),
    WECHAT_SHIPPING: ne(
      en(
        ['yes'],
        "give yes where WeChat freezes this mini program's money until goods are shipped (\u53D1\u8D27\u4FE1\u606F\u7BA1\u7406), or remove it",
      ),
    ),
    BILLS_BUCKET: ne(ye(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'give the name of an S3 bucket')),
    BILLS_FOLDER: ne(ye(/^[^\p{Cc}?*"<>|]{1,1024}$/u, 'give a folder on this machine, such as .local/bills')),
    WECHAT_CERT_SECRET: ne(
      ye(
        /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[0-9A-Za-z/_+=.@-]{1,512}$/,
        'give the ARN of the secret that holds the client certificate as JSON: {"cert": "\u2026PEM\u2026", "key": "\u2026PEM\u2026"}',
      ),
    ),
    WECHAT_CERT_FILE: ne(ye(Sd, 'give the path of apiclient_cert.pem')),
    WECHAT_CERT_KEY_FILE: ne(ye(Sd, 'give the path of apiclient_key.pem')),
    ALLOW_REAL_WECHAT: ne(en(['yes'], 'give yes, or remove it')),
  };
var vx = {
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
  'npm start': Object.keys(Ta),
};
function Td(t, e = process.env) {
  let r = {};
  for (let o of vx[t]) {
    let s = e[o];
    s?.trim() === '' && le(o, 'it is blank; give it a value or remove it');
    let i = ld(Ta[o], s);
    if (!i.success) {
      let a = i.issues[0].message;
      le(o, s === void 0 ? `it is missing; ${a}` : a);
    }
    r[o] = i.output;
  }
  let n = r;
  return (
    n.WECHAT_MCH_KEY !== void 0 &&
      n.WECHAT_MCH_KEY === n.WECHAT_APPSECRET &&
      le('WECHAT_MCH_KEY', `it equals WECHAT_APPSECRET, and these are two different secrets; ${bo}`),
    n.WECHAT_MCH_KEY !== void 0 &&
      n.WECHAT_MCH_KEY === n.WECHAT_MCH_KEY_PREVIOUS &&
      le('WECHAT_MCH_KEY_PREVIOUS', 'it equals WECHAT_MCH_KEY; give the key before the change, or remove it'),
    n.SESSION_SECRET !== void 0 &&
      n.SESSION_SECRET === n.WECHAT_MCH_KEY &&
      le('SESSION_SECRET', 'it equals WECHAT_MCH_KEY; give it random bytes of its own: openssl rand -hex 32'),
    'BILLS_BUCKET' in r && yd(n),
    'WECHAT_CERT_SECRET' in r && md(n),
    n.STAGE === 'local' ? hd(n) : fd(n),
    r
  );
}
var Ix = [15, 33, 33, 36, 41, 41];
function Rx(...t) {
  return `${t
    .map((r, n) => r.padEnd(Ix[n] ?? 0))
    .join(' ')
    .trimEnd()}
`;
}
var IR = Rx(
  'kind',
  'outTradeNo',
  'transactionId',
  'outRefundNo',
  'there (WeChat)',
  'here (books)',
  'explained by',
);
var Cx = {
    meaning: 'WeChat does not know this login code.',
    cause:
      'errcode 40029: the code is older than five minutes, was cut, or comes from a mini program whose AppID is not WECHAT_APPID.',
    cure: 'Call wx.login again and send its code at once: it lives five minutes and belongs to one mini program, so check the AppID of the project too.',
  },
  Ox = {
    meaning: 'This login code has been used already.',
    cause: 'errcode 40163: the same code came twice, mostly because the mini program sent its request twice.',
    cure: 'A login code works once. Call wx.login again for a new one, and look for requests that are sent twice.',
  },
  Dx = {
    meaning: 'WeChat blocks this user as high-risk.',
    cause: 'errcode 40226: WeChat has its reasons, and does not name them.',
    cure: 'WeChat blocks this user as high-risk. Repeating does not help.',
  },
  xt = {
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
    login_code_invalid: Cx,
    login_code_used: Ox,
    login_rate_limited: {
      meaning: 'This user logs in too often.',
      cause:
        'errcode 45011: the mini program logs in for every request instead of keeping its token for two hours.',
      cure: 'Wait a minute before wx.login is called again for this user.',
    },
    login_user_blocked: Dx,
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
var bd = {
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
  wd = {
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
var Ad = {
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
  Q = class t extends Error {
    name = 'PayError';
    code;
    detail;
    fields;
    facts;
    outTradeNo;
    members;
    constructor(e, r = xt[e].cure, n = {}) {
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
  },
  vd = {
    body_too_large: 'malformed message',
    not_utf8: 'malformed message',
    xml_malformed: 'malformed message',
    sign_missing: 'signature does not verify',
    sign_mismatch: 'signature does not verify',
    ambiguous: 'message does not fit',
    sign_type_mismatch: 'signature does not verify',
    field_missing: 'message does not fit',
    field_invalid: 'message does not fit',
    not_success: 'message does not fit',
    trade_type_mismatch: 'message does not fit',
    appid_mismatch: 'message does not fit',
    mch_id_mismatch: 'message does not fit',
    order_unknown: 'order not found',
    req_info_unreadable: 'message does not fit',
    refund_mismatch: 'message does not fit',
    refund_unconfirmed: 'please repeat',
    previous_key_unconfirmed: 'please repeat',
  };
function ba(t, e) {
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
var Nx = [
  'sign_type_mismatch',
  'mch_id_mismatch',
  'field_missing',
  'field_invalid',
  'not_success',
  'trade_type_mismatch',
];
function wo(t, e) {
  return (
    t.count('NotifiesRefused', e),
    (e === 'sign_missing' || e === 'sign_mismatch') && t.count('RefusedSignatures'),
    Nx.includes(e) && t.count('RefusedGenuine'),
    e === 'ambiguous' && t.count('AmbiguousMessages'),
    { refusal: e }
  );
}
function Id(t, e) {
  e.kind === 'settled' && t.count('NotifiesSettled');
  let r = ba(t, e);
  return e.kind === 'refused'
    ? { ...r, ...wo(t, e.refusal) }
    : e.kind === 'unknown_order'
      ? { ...r, ...wo(t, 'order_unknown') }
      : r;
}
function Rd(t, e) {
  if (e instanceof Q) {
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
var MR = 1440 * 6e4;
function Cd(t) {
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
function rn(t, e) {
  return { statusCode: t, headers: { 'content-type': 'text/xml; charset=utf-8' }, body: e };
}
var Od = 10,
  kx = { wechat_unavailable: 5, login_rate_limited: 60, refund_too_soon: 60 };
function Dd(t) {
  let {
      code: e,
      detail: r,
      fields: n,
      outTradeNo: o,
      members: s,
    } = t instanceof Q ? t : new Q('internal_error'),
    { status: i } = Ad[e],
    a = kx[e];
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
      title: xt[e].meaning,
      status: i,
      code: e,
      detail: r,
      ...(o !== void 0 && { outTradeNo: o }),
      ...s,
      ...(n.length > 0 && { errors: n.slice(0, Od) }),
      ...(n.length > Od && { errorCount: n.length }),
    }),
  };
}
function Px(t, e) {
  return t >= 500 || e.anomaly !== void 0
    ? 'error'
    : t >= 400 || e.refusal !== void 0 || e.unanswered !== void 0
      ? 'warn'
      : 'info';
}
function Nd(t, e, r = Dd) {
  return async (n) => {
    let o = t.now().getTime(),
      s = Cd(n),
      i = {},
      a;
    try {
      a = await e(s, (u) => {
        i = { ...i, ...u };
      });
    } catch (u) {
      ((a = r(u)), (i = { ...i, ...Rd(t.telemetry, u) }));
    }
    let c = a.statusCode;
    return (
      t.telemetry.log(Px(c, i), 'request', {
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
function wa(t) {
  return new Date(Date.parse(t.timeEnd) + 3e5).toISOString();
}
function Mx(t, e) {
  if (e.totalFee !== t.totalFee) return 'total_fee_mismatch';
  if (e.feeType !== t.feeType) return 'fee_type_mismatch';
  if (e.openid !== t.openid) return 'openid_mismatch';
  if (t.createdAt > wa(e)) return 'time_end_before_order';
  if (t.prepayId === void 0) return 'never_prepared';
}
function kd(t, e) {
  if (t === void 0) return { kind: 'unknown_order' };
  if (e.appId !== t.appId) return { kind: 'refused', refusal: 'appid_mismatch' };
  if (e.mchId !== t.mchId) return { kind: 'refused', refusal: 'mch_id_mismatch' };
  if (e.signType !== t.signType) return { kind: 'refused', refusal: 'sign_type_mismatch' };
  let r = Mx(t, e);
  if (r) return { kind: 'anomaly', anomaly: r };
  switch (t.tradeState) {
    case 'NOTPAY':
      return { kind: 'settle' };
    case 'CLOSED':
      return { kind: 'anomaly', anomaly: 'paid_after_closed' };
    case 'SUCCESS':
    case 'REFUND':
      return t.transactionId === e.transactionId
        ? { kind: 'duplicate' }
        : { kind: 'anomaly', anomaly: 'second_transaction' };
  }
}
var Lx = 3;
function Ux(t, e, r) {
  let { transactionId: n, openid: o, totalFee: s, cashFee: i, feeType: a, bankType: c, timeEnd: u } = e;
  return {
    kind: t,
    transactionId: n,
    openid: o,
    totalFee: s,
    cashFee: i,
    feeType: a,
    bankType: c,
    timeEnd: u,
    recordedAt: r.toISOString(),
  };
}
async function Aa(t, e, r, n) {
  let o = await t.recordAnomaly(r.outTradeNo, Ux(e, r, n));
  return { kind: 'anomaly', anomaly: e, recorded: o ? 'now' : 'before' };
}
async function Ao(t, e, r) {
  for (let n = 0; n < Lx; n += 1) {
    let o = await t.settle(e, r);
    if (o.settled) return { kind: 'settled' };
    let s = kd(o.order, e);
    switch (s.kind) {
      case 'settle':
        continue;
      case 'anomaly':
        return Aa(t, s.anomaly, e, r);
      case 'unknown_order':
        return (await t.keepUnknown(e, r), s);
      case 'duplicate':
      case 'refused':
        return s;
    }
  }
  throw new Error('the row refused a payment that fits it, three times');
}
var va = require('node:crypto');
var $x = 128,
  Tt,
  hr;
function Bx(t) {
  if (t < 0) throw new RangeError('Wrong ID size');
  try {
    !Tt || Tt.length < t
      ? ((Tt = Buffer.allocUnsafe(t * $x)), va.webcrypto.getRandomValues(Tt), (hr = 0))
      : hr + t > Tt.length && (va.webcrypto.getRandomValues(Tt), (hr = 0));
  } catch (e) {
    throw ((Tt = void 0), e);
  }
  hr += t;
}
function Fx(t) {
  return (Bx((t |= 0)), Tt.subarray(hr - t, hr));
}
function Hx(t, e, r) {
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
function Pd(t, e = 21) {
  return Hx(t, e, Fx);
}
var Md = require('node:timers/promises'),
  Ld = () => new Date(),
  Ud = (t) => AbortSignal.timeout(t),
  $d = (t) => (0, Md.setTimeout)(t),
  Bd = Pd('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
var Ia = { PRETTY: 4, COMPACT: 0 };
var V = { TRACE: 6, DEBUG: 8, INFO: 12, WARN: 16, ERROR: 20, CRITICAL: 24, SILENT: 28 },
  Fd = ['level', 'message', 'sampling_rate', 'service', 'timestamp'],
  Hd = 'Uncaught error detected, flushing log buffer before exit';
var bt = {
    REQUEST_ID: Symbol.for('_AWS_LAMBDA_REQUEST_ID'),
    X_RAY_TRACE_ID: Symbol.for('_AWS_LAMBDA_X_RAY_TRACE_ID'),
    TENANT_ID: Symbol.for('_AWS_LAMBDA_TENANT_ID'),
    TRACEPARENT: Symbol.for('_AWS_LAMBDA_TRACEPARENT'),
    TRACESTATE: Symbol.for('_AWS_LAMBDA_TRACESTATE'),
    BAGGAGE: Symbol.for('_AWS_LAMBDA_BAGGAGE'),
  },
  Ra = ['true', '1'].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? '');
Ra || (globalThis.awslambda = globalThis.awslambda || {});
var vo = class {
    static PROTECTED_KEYS = bt;
    isProtectedKey(e) {
      return Object.values(bt).includes(e);
    }
    getRequestId() {
      return this.get(bt.REQUEST_ID) ?? '-';
    }
    getXRayTraceId() {
      return this.get(bt.X_RAY_TRACE_ID);
    }
    getTenantId() {
      return this.get(bt.TENANT_ID);
    }
    getTraceparent() {
      return this.get(bt.TRACEPARENT);
    }
    getTracestate() {
      return this.get(bt.TRACESTATE);
    }
    getBaggage() {
      return this.get(bt.BAGGAGE);
    }
  },
  Ca = class extends vo {
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
  Oa = class t extends vo {
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
  nn;
(function (t) {
  let e = null;
  async function r(n) {
    return (
      e ||
        (e = (async () => {
          let s = n === !0 || 'AWS_LAMBDA_MAX_CONCURRENCY' in process.env ? await Oa.create() : new Ca();
          return !Ra && globalThis.awslambda?.InvokeStore
            ? globalThis.awslambda.InvokeStore
            : (!Ra && globalThis.awslambda && (globalThis.awslambda.InvokeStore = s), s);
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
})(nn || (nn = {}));
var Da = 'AWS_LAMBDA_INITIALIZATION_TYPE',
  Gd = 'AWS_LAMBDA_MAX_CONCURRENCY',
  Wd = 'POWERTOOLS_DEV',
  Vd = 'POWERTOOLS_SERVICE_NAME',
  jd = '_X_AMZN_TRACE_ID';
var de = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = process.env[t];
    if (n === void 0) {
      if (e !== void 0) return e;
      throw r ? new Error(r) : new Error(`Environment variable ${t} is required`);
    }
    return n.trim();
  },
  qd = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = de({ key: t, defaultValue: String(e), errorMessage: r }),
      o = Number(n);
    if (Number.isNaN(o)) throw new TypeError(`Environment variable ${t} must be a number`);
    return o;
  },
  Gx = new Set(['1', 'y', 'yes', 't', 'true', 'on']),
  Wx = new Set(['0', 'n', 'no', 'f', 'false', 'off']),
  on = ({ key: t, defaultValue: e, errorMessage: r, extendedParsing: n }) => {
    let s = de({ key: t, defaultValue: String(e), errorMessage: r }).toLowerCase();
    if (n) {
      if (Gx.has(s)) return !0;
      if (Wx.has(s)) return !1;
    }
    if (s !== 'true' && s !== 'false') throw new Error(`Environment variable ${t} must be a boolean`);
    return s === 'true';
  },
  Xt = () => {
    try {
      return on({ key: Wd, extendedParsing: !0 });
    } catch {
      return !1;
    }
  };
var zd = () => de({ key: Vd, defaultValue: '' }),
  Vx = () => {
    let t = globalThis.awslambda?.InvokeStore?.getXRayTraceId() ?? de({ key: jd, defaultValue: '' });
    if (t === '') return;
    if (!t.includes('=')) return { Root: t };
    let e = {};
    for (let r of t.split(';')) {
      let [n, o] = r.split('=');
      e[n] = o;
    }
    return e;
  };
var Kd = () => de({ key: Gd, defaultValue: '' }) !== '',
  sn = () => Vx()?.Root;
var an = class {
  #e = !1;
  formatError(e) {
    let { name: r, message: n, stack: o, cause: s, ...i } = e,
      a = {
        name: r,
        location: this.getCodeLocation(e.stack),
        message: n,
        stack:
          Xt() && typeof o == 'string'
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
    let n = de({ key: 'TZ', defaultValue: '' });
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
        .reduce((E, b) => ((E[b.type] = b.value), E), {}),
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
var Io = '2.36.0';
var aC = process.env.AWS_EXECUTION_ENV || 'NA';
var jx = new Set(['__proto__', 'constructor']),
  cn = (t) => {
    if (typeof t != 'object' || t === null) return !1;
    let e = Object.getPrototypeOf(t);
    return e === Object.prototype || e === null;
  },
  qx = (t, e) => {
    if (cn(t)) {
      let r = {};
      return (e.push(t), un(r, t, e), e.pop(), { skip: !1, value: r });
    }
    if (Array.isArray(t)) {
      if (e.includes(t)) return { skip: !0 };
      let r = [];
      return (e.push(t), Ro(r, t, e), e.pop(), { skip: !1, value: r });
    }
    return { skip: !1, value: t };
  },
  zx = (t, e, r, n) => {
    let o = t[e],
      s = cn(r);
    if (!(s && n.includes(r))) {
      if (s && cn(o)) {
        (n.push(r), un(o, r, n), n.pop());
        return;
      }
      if (Array.isArray(r) && Array.isArray(o)) {
        n.includes(r) || (n.push(r), Ro(o, r, n), n.pop());
        return;
      }
      if (r !== void 0 || o === void 0) {
        let i = qx(r, n);
        i.skip || (t[e] = i.value);
      }
    }
  },
  Ro = (t, e, r) => {
    for (let n = 0; n < e.length; n++) zx(t, n, e[n], r);
  },
  Kx = (t, e, r, n, o) => {
    if (!Array.isArray(n)) {
      let s = [];
      (Ro(s, r, o), (t[e] = s));
      return;
    }
    Ro(n, r, o);
  },
  Yx = (t, e, r, n, o) => {
    if (cn(n)) {
      un(n, r, o);
      return;
    }
    let s = {};
    (un(s, r, o), (t[e] = s));
  },
  un = (t, e, r) => {
    for (let n of Object.keys(e)) {
      if (jx.has(n)) continue;
      let o = e[n],
        s = t[n];
      if (Array.isArray(o)) {
        if (r.includes(o)) continue;
        (r.push(o), Kx(t, n, o, s, r), r.pop());
        continue;
      }
      if (cn(o)) {
        if (r.includes(o)) continue;
        (r.push(o), Yx(t, n, o, s, r), r.pop());
        continue;
      }
      (o !== void 0 || s === void 0) && (t[n] = o);
    }
  },
  ot = (t, ...e) => {
    let r = [t];
    for (let n of e) n != null && (r.push(n), un(t, n, r), r.pop());
    return t;
  };
var Co = 'powertools-for-aws',
  Yd = `${Co}.tracer`,
  Xd = `${Co}.metrics`,
  Jd = `${Co}.logger`,
  Qd = `${Co}.idempotency`;
var yr = (t) => typeof t == 'string',
  Oo = (t) => typeof t == 'number',
  ln = (t) => Oo(t) && Number.isInteger(t);
var Zd = (t) => Object.is(t, null),
  Do = (t) => Zd(t) || Object.is(t, void 0),
  gr = (t) => !!(Do(t) || !yr(t) || t.trim().length === 0);
var Jt = class {
  #e;
  coldStart = !0;
  defaultServiceName = 'service_undefined';
  constructor() {
    ((this.#e = this.getInitializationType()), this.#e !== 'on-demand' && (this.coldStart = !1));
  }
  getInitializationType() {
    let e = process.env[Da]?.trim();
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
var Xx = process.env.AWS_EXECUTION_ENV || 'NA';
if (!process.env.AWS_SDK_UA_APP_ID?.includes('/PTEnv/')) {
  let t = `PT/NO-OP/${Io}/PTEnv/${Xx}`;
  process.env.AWS_SDK_UA_APP_ID = process.env.AWS_SDK_UA_APP_ID ? `${process.env.AWS_SDK_UA_APP_ID}/${t}` : t;
}
var Er = class {
  attributes = {};
  constructor(e) {
    this.setAttributes(e.attributes);
  }
  addAttributes(e) {
    return (ot(this.attributes, e), this);
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
var ep = require('node:console'),
  tp = require('node:crypto');
var No = class extends an {
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
    if (this.#e === void 0) return new Er({ attributes: n }).addAttributes(r);
    let o = {};
    for (let i of this.#e) i in n && !(i in o) ? (o[i] = n[i]) : i in r && !(i in o) && (o[i] = r[i]);
    for (let i in n) i in o || (o[i] = n[i]);
    for (let i in r) i in o || (o[i] = r[i]);
    return new Er({ attributes: o });
  }
};
var pe = class {
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
    if (!Kd()) return;
    let e = globalThis.awslambda?.InvokeStore;
    if (e === void 0) throw new Error('InvokeStore is not available');
    return e.hasContext() ? e : void 0;
  }
};
var ko = class {
  #e = new pe('powertools.logger.temporaryAttributes', { fresh: () => ({}) });
  #t = new pe('powertools.logger.keys', { fresh: () => new Map() });
  #o = new pe('powertools.logger.lambdaContext', { initial: void 0 });
  #r = {};
  #n() {
    return this.#e.get();
  }
  #a() {
    return this.#t.get();
  }
  appendTemporaryKeys(e) {
    let r = this.#n();
    ot(r, e);
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
var Na = class {
    value;
    logLevel;
    byteSize;
    constructor(e, r) {
      if (!yr(e)) throw new Error('Value should be a string');
      ((this.value = e), (this.logLevel = r), (this.byteSize = Buffer.byteLength(e)));
    }
  },
  ka = class extends Set {
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
  dn = class extends Map {
    #e;
    #t;
    constructor({ maxBytesSize: e, onBufferOverflow: r }) {
      (super(), (this.#e = e), (this.#t = r));
    }
    setItem(e, r, n) {
      let o = new Na(r, n);
      if (o.byteSize > this.#e) throw new Error('Item too big');
      let s = this.get(e) || new ka();
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
var Po = class {
  #e;
  #t = new pe('powertools.logger.buffer', { fresh: () => new dn({ maxBytesSize: this.#o }) });
  #o;
  constructor(e) {
    this.#e = new pe('powertools.logger.logLevel', { initial: e });
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
    ((this.#o = e), this.#t.setShared(new dn({ maxBytesSize: e })));
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
var pn = class t extends Jt {
  console;
  customConfigService;
  logEvent = !1;
  logFormatter;
  logIndentation = Ia.COMPACT;
  #e;
  powertoolsLogData = { sampleRateValue: 0 };
  #t = new ko();
  #o = [];
  #r = !1;
  #n = V.INFO;
  #a;
  #i = { enabled: !1, flushOnErrorLog: !0, maxBytes: 20480, bufferAtVerbosity: V.DEBUG };
  #s = new Po(V.INFO);
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
        ot(
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
    this.processLogItem(V.CRITICAL, e, r);
  }
  debug(e, ...r) {
    this.processLogItem(V.DEBUG, e, r);
  }
  error(e, ...r) {
    this.processLogItem(V.ERROR, e, r);
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
    this.processLogItem(V.INFO, e, r);
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
          throw (e?.flushBufferOnUncaughtError && (i.flushBuffer(), i.error({ message: Hd, error: c })), c);
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
    this.#h() && this.#s.getLogLevel() > V.TRACE
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
      if (this.isValidLogLevel(e)) this.#s.setLogLevel(V[e]);
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
    this.processLogItem(V.TRACE, e, r);
  }
  warn(e, ...r) {
    this.processLogItem(V.WARN, e, r);
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
    ot(this.powertoolsLogData, e);
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
      this.#t.setPersistentAttributes(ot(o, n));
    }
  }
  awsLogLevelShortCircuit(e) {
    return this.#e !== void 0
      ? (this.#s.setBaseLogLevel(V[this.#e]),
        this.isValidLogLevel(e) &&
          this.#s.getBaseLogLevel() > V[e] &&
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
        xRayTraceId: sn(),
        ...this.#S(),
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
      Do(n) || (n instanceof Error ? (r.error = n) : typeof n == 'string' ? (r.extra = n) : this.#E(n, r));
  }
  #E(e, r) {
    for (let [n, o] of Object.entries(e)) this.#d(n) || (r[n] = o);
  }
  #h() {
    return this.#u.sampleRateValue && (0, tp.randomInt)(0, 100) / 100 <= this.#u.sampleRateValue;
  }
  #d(e) {
    return Fd.includes(e) ? (this.warn(`The key "${e}" is a reserved key and will be dropped.`), !0) : !1;
  }
  getCustomConfigService() {
    return this.customConfigService;
  }
  getLogFormatter() {
    return this.logFormatter;
  }
  getLogLevelNameFromNumber(e) {
    let r;
    for (let [n, o] of Object.entries(V))
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
    return typeof e == 'string' && e in V;
  }
  isValidSampleRate(e) {
    return typeof e == 'number' && 0 <= e && e <= 1;
  }
  printLog(e, r) {
    r.prepareForPrint();
    let n = e === V.CRITICAL ? 'error' : this.getLogLevelNameFromNumber(e).toLowerCase();
    this.console[n](JSON.stringify(r.getAttributes(), this.getJsonReplacer(), this.logIndentation));
  }
  processLogItem(e, r, n) {
    this.#i.enabled && this.#i.flushOnErrorLog && e >= V.ERROR && e < V.SILENT && this.flushBuffer();
    let o = sn();
    if (o !== void 0 && this.shouldBufferLog(o, e)) {
      try {
        this.bufferLogItem(o, this.createAndPopulateLogItem(e, r, n), e);
      } catch (s) {
        (this.printLog(
          V.WARN,
          this.createAndPopulateLogItem(V.WARN, `Unable to buffer log: ${s.message}`, [s]),
        ),
          this.printLog(e, this.createAndPopulateLogItem(e, r, n)));
      }
      return;
    }
    e >= this.#s.getLogLevel() &&
      (this.#r ? this.printLog(e, this.createAndPopulateLogItem(e, r, n)) : this.#o.push([e, [e, r, n]]));
  }
  setConsole() {
    (Xt()
      ? (this.console = console)
      : (this.console = new ep.Console({ stdout: process.stdout, stderr: process.stderr })),
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
      (this.#s.setBaseLogLevel(V[r]), (this.#n = this.#s.getBaseLogLevel()));
      return;
    }
    let n = this.getCustomConfigService()?.getLogLevel()?.toUpperCase();
    if (this.isValidLogLevel(n)) {
      (this.#s.setBaseLogLevel(V[n]), (this.#n = this.#s.getBaseLogLevel()));
      return;
    }
    let o = de({ key: 'POWERTOOLS_LOG_LEVEL', defaultValue: '' }),
      s = de({ key: 'LOG_LEVEL', defaultValue: '' }),
      i = o || s;
    this.isValidLogLevel(i) && (this.#s.setBaseLogLevel(V[i]), (this.#n = this.#s.getBaseLogLevel()));
  }
  setInitialSampleRate(e) {
    let r = e,
      n = this.getCustomConfigService()?.getSampleRateValue(),
      o = qd({ key: 'POWERTOOLS_LOGGER_SAMPLE_RATE', defaultValue: 0 });
    for (let s of [r, n, o])
      if (this.isValidSampleRate(s)) {
        ((this.#u.sampleRateValue = s),
          (this.powertoolsLogData.sampleRateValue = s),
          this.#h() &&
            this.#s.getBaseLogLevel() > V.TRACE &&
            (this.setLogLevel('DEBUG'), this.debug('Setting log level to DEBUG due to sampling rate')));
        break;
      }
  }
  setLogEvent() {
    this.logEvent = on({ key: 'POWERTOOLS_LOGGER_LOG_EVENT', defaultValue: !1 });
  }
  setLogFormatter(e, r) {
    this.logFormatter = e ?? new No({ logRecordOrder: r });
  }
  setLogIndentation() {
    Xt() && (this.logIndentation = Ia.PRETTY);
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
    let f = de({ key: 'AWS_LAMBDA_LOG_LEVEL', defaultValue: '' }),
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
      awsRegion: de({ key: 'AWS_REGION', defaultValue: '' }),
      environment:
        r ||
        this.getCustomConfigService()?.getCurrentEnvironment() ||
        de({ key: 'ENVIRONMENT', defaultValue: '' }),
      serviceName:
        e ||
        this.getCustomConfigService()?.getServiceName() ||
        de({ key: 'POWERTOOLS_SERVICE_NAME', defaultValue: '' }) ||
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
    (this.isValidLogLevel(r) && (this.#i.bufferAtVerbosity = V[r]),
      this.#e !== void 0 &&
        V[this.#e] > this.#i.bufferAtVerbosity &&
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
    let e = sn();
    if (e === void 0) return;
    let r = this.#s.get(e);
    if (r !== void 0) {
      for (let n of r) {
        let o = this.getLogLevelNameFromNumber(n.logLevel).toLowerCase();
        this.console[o](n.value);
      }
      (r.hasEvictedLog &&
        this.printLog(
          V.WARN,
          this.createAndPopulateLogItem(
            V.WARN,
            'Some logs are not displayed because they were evicted from the buffer. Increase buffer size to store more logs in the buffer',
            [],
          ),
        ),
        this.#e !== void 0 &&
          V[this.#e] > this.#i.bufferAtVerbosity &&
          this.#l(
            'Advanced Loggging Controls (ALC) Log Level is less verbose than Log Buffering Log Level. Some logs might be missing.',
          ),
        this.#s.delete(e));
    }
  }
  clearBuffer() {
    if (this.#i.enabled === !1) return;
    let e = sn();
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
var rp = 'ColdStart',
  np = 'default_namespace';
var wt = {
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
  At = { Standard: 60, High: 1 };
var ip = require('node:console');
var Mo = class {
  #e = new pe('powertools.metrics.dimensions', { fresh: () => ({}) });
  #t = new pe('powertools.metrics.dimensionSets', { fresh: () => [] });
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
var Lo = class {
  #e = new pe('powertools.metrics.metadata', { fresh: () => ({}) });
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
var Uo = class {
  #e = new pe('powertools.metrics.storedMetrics', { fresh: () => ({}) });
  #t = new pe('powertools.metrics.timestamp', { initial: void 0 });
  #o() {
    return this.#e.get();
  }
  getMetric(e) {
    return this.#o()[e];
  }
  setMetric(e, r, n, o = At.Standard) {
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
    return ln(e) ? e : e instanceof Date ? e.getTime() : 0;
  }
};
var fn = class t extends Jt {
  console;
  customConfigService;
  #e = new Mo();
  functionName;
  #t;
  isSingleMetric = !1;
  #o = new Lo();
  namespace;
  shouldThrowOnEmptyMetrics = !1;
  #r = new Uo();
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
    if (gr(e) || gr(r))
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
  addMetric(e, r, n, o = At.Standard) {
    return (this.storeMetric(e, r, n, o), this.isSingleMetric && this.publishStoredMetrics(), this);
  }
  captureColdStartMetric(e) {
    if (!this.getColdStart()) return;
    let r = this.singleMetric(),
      n = this.functionName?.trim() ?? e?.trim();
    (n && n.length > 0 && r.addDimension('function_name', n), r.addMetric(rp, wt.Count, 1));
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
        ...(c.resolution === At.High ? { StorageResolution: c.resolution } : {}),
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
          CloudWatchMetrics: [{ Namespace: this.namespace || np, Dimensions: n, Metrics: e }],
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
      : (this.console = new ip.Console({ stdout: process.stdout, stderr: process.stderr }));
  }
  setCustomConfigService(e) {
    this.customConfigService = e;
  }
  setEnvConfig() {
    ((this.#n.namespace = de({ key: 'POWERTOOLS_METRICS_NAMESPACE', defaultValue: '' })),
      (this.#n.functionName = de({ key: 'POWERTOOLS_METRICS_FUNCTION_NAME', defaultValue: '' })),
      (this.#n.serviceName = zd()),
      (this.#n.disabled = on({ key: 'POWERTOOLS_METRICS_DISABLED', defaultValue: !1, extendedParsing: !0 })),
      (this.#n.devMode = Xt()));
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
    if (!yr(e)) throw new Error(`${e} is not a valid string`);
    if (e.length < 1 || e.length > 255)
      throw new RangeError(`The metric name should be between ${1} and ${255} characters`);
    if (!Oo(n)) throw new RangeError(`${n} is not a valid number`);
    if (!Object.values(wt).includes(r))
      throw new RangeError(
        `Invalid metric unit '${r}', expected either option: ${Object.values(wt).join(',')}`,
      );
    if (!Object.values(At).includes(o))
      throw new RangeError(
        `Invalid metric resolution '${o}', expected either option: ${Object.values(At).join(',')}`,
      );
    this.#r.getMetricsCount() >= 100 && this.publishStoredMetrics();
    let s = this.#r.setMetric(e, r, n, o);
    Array.isArray(s.value) && s.value.length === 100 && this.publishStoredMetrics();
  }
  #s(e) {
    let r = e instanceof Date;
    if (!r && !ln(e)) return !1;
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
      if (gr(o) || gr(s)) {
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
var tT = [
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
function rT(t) {
  return Object.fromEntries(tT.flatMap((e) => (t[e] === void 0 ? [] : [[e, t[e]]])));
}
function ap(t) {
  let e = new pn({ serviceName: t }),
    r = new fn({ namespace: 'miniprogram-pay', serviceName: t });
  return {
    log(n, o, s) {
      e[n](o, rT(s));
    },
    count(n, o, s = 1) {
      (r.addMetric(n, wt.Count, s),
        o !== void 0 && r.singleMetric().addDimension('detail', o).addMetric(n, wt.Count, s));
    },
    flush() {
      r.hasStoredMetrics() && r.publishStoredMetrics();
    },
  };
}
function cp(t) {
  return { now: Ld, telemetry: ap(`miniprogram-pay-${t}`) };
}
Se();
var Wo = 'preferred',
  sT = ['disabled', 'preferred', 'required'];
function gn(t) {
  return sT.includes(t);
}
var Qa = (t) => {
  let { accountIdEndpointMode: e } = t,
    r = fe(e ?? Wo);
  return Object.assign(t, {
    accountIdEndpointMode: async () => {
      let n = await r();
      if (!gn(n))
        throw new Error(
          `Invalid value for accountIdEndpointMode: ${n}. Valid values are: "required", "preferred", "disabled".`,
        );
      return n;
    },
  });
};
var Qp = 'Invalid AccountIdEndpointMode value',
  Zp = (t) => {
    throw new Error(t);
  },
  ef = 'AWS_ACCOUNT_ID_ENDPOINT_MODE',
  tf = 'account_id_endpoint_mode',
  Za = {
    environmentVariableSelector: (t) => {
      let e = t[ef];
      return (e && !gn(e) && Zp(Qp), e);
    },
    configFileSelector: (t) => {
      let e = t[tf];
      return (e && !gn(e) && Zp(Qp), e);
    },
    default: Wo,
  };
var Vo = { warningEmitted: !1 },
  ec = (t) => {
    if (t && !Vo.warningEmitted) {
      if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === 'true') {
        Vo.warningEmitted = !0;
        return;
      }
      let e = parseInt(t.substring(1, t.indexOf('.'))),
        r = 22;
      e < r &&
        ((Vo.warningEmitted = !0),
        process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${t}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`));
    }
  };
function En(t, e, r) {
  return (t.$source || (t.$source = {}), (t.$source[e] = r), t);
}
function Ce(t, e, r) {
  (t.__aws_sdk_context
    ? t.__aws_sdk_context.features || (t.__aws_sdk_context.features = {})
    : (t.__aws_sdk_context = { features: {} }),
    (t.__aws_sdk_context.features[e] = r));
}
var iT = () => typeof process == 'object' && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === 'true',
  tc = (t, e) => {
    if (iT() && typeof t?.handle != 'function') return e;
  };
W();
var sr = async (t = new Uint8Array(), e) => {
  if (t instanceof Uint8Array) return Ir.mutate(t);
  if (!t) return Ir.mutate(new Uint8Array());
  let r = e.streamCollector(t);
  return Ir.mutate(await r);
};
Ee();
W();
var Hh = Symbol.for('@smithy/schema-x'),
  Nn = class t extends G {
    static identity = Symbol.for('@smithy/HttpBindingNormalizedSchema');
    identity = t.identity;
    bindings;
    constructor(e) {
      super(e);
    }
    static of(e) {
      let r = G.of(e);
      if (r.identity === t.identity) return r;
      let n = r.isMemberSchema() ? r : r.getSchema(),
        o = typeof n == 'object' && n !== null ? n : r;
      return (o[Hh] ??= new t(r));
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
      return typeof e != 'object' || e === null ? tb : (this.bindings ??= QT(this));
    }
  },
  QT = (t) => {
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
      let g = Nn.of(m),
        y = g.getMergedTraits(),
        E = g.getHttpBindingLocation(y),
        b = y.httpHeader?.toLowerCase() ?? y.httpPrefixHeaders?.toLowerCase() ?? y.httpQuery,
        A = g.getHttpBindingValue(E, y),
        I = [f, A, E, b];
      (f === '__proto__' && ut(i), (i[f] = I), (A[1] >> 10) & 1 && (d.hasIdempotency = !0), s.push(I));
      let P = E & 7;
      if ((P === 0 && (n.push(f), o.push(m)), (P & 4) === 0)) (e.push(f), r.push(m));
      else if ((P & 6) === 4)
        if (P & 1) u.statusCode = I;
        else {
          u.payload = I;
          let F = A[1] & 255;
          d.contentTypeInstruction =
            y.mediaType ??
            (F === 0 ? 'text/plain' : F === 21 || F === 42 ? 'application/octet-stream' : null);
        }
      else P & 1 ? ((d.hasPrefixHeaders = !0), c.push(I)) : (b === '__proto__' && ut(a), (a[b] = I));
    }
    return (
      d.contentTypeInstruction === void 0 && n.length && (d.contentTypeInstruction = null),
      (d.syntheticBodySchema = Fh(t, n, o)),
      (p.syntheticBodySchema = Fh(t, e, r)),
      l
    );
  },
  ZT = (t) => {
    let e = [],
      r = 0;
    for (let n of t.matchAll(/\{([^{}+]+)(\+)?\}/g))
      (n.index > r && e.push([t.slice(r, n.index), 0]),
        e.push([n[1], n[2] ? 2 : 1]),
        (r = n.index + n[0].length));
    return (e.length && r < t.length && e.push([t.slice(r), 0]), e.length ? e : void 0);
  },
  eb = (t) => {
    let { http: e, endpoint: r } = Ot(t.traits ?? {}),
      [n, o] = e?.[1].split('?') ?? [];
    return [e?.[0], n, o ? [...new URLSearchParams(o)] : [], n ? ZT(n) : void 0, r?.[0]];
  },
  tb = {
    request: { memberBindings: [], byName: {} },
    response: { bodyMemberNames: [], bindings: { headers: {}, prefixHeaders: [] } },
  },
  Gh = (t) => (t[Hh] ??= eb(t)),
  Fh = (t, e, r) => {
    if (!e.length) return;
    let n = t.getSchema(),
      o = [3, n[1], n[2], t.getMergedTraits(), e, r],
      s = n[6],
      i = s && e.reduce((a, c) => a + (n[4].indexOf(c) < s ? 1 : 0), 0);
    return (i && (o[6] = i), o);
  };
z();
Ee();
var ds = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
var Ss = class extends ds {
  options;
  compositeErrorRegistry;
  constructor(e) {
    (super(), (this.options = e), (this.compositeErrorRegistry = new Re(e.defaultNamespace)));
    for (let r of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(r);
  }
  getRequestType() {
    return K;
  }
  getResponseType() {
    return ge;
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
  setHostPrefix(e, r, n, o = Gh(r)) {
    if (this.serdeContext?.disableHostPrefix) return;
    let s = o[4];
    if (typeof s != 'string') return;
    let i = s;
    for (let [a, [, c]] of Nn.of(r.input).getHttpBindings().request.memberBindings) {
      if (!((c >> 17) & 1)) continue;
      let u = n[a];
      if (typeof u != 'string')
        throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);
      i = i.replace(`{${a}}`, u);
    }
    if (((e.hostname = i + e.hostname), !La(e.hostname)))
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
    let { EventStreamSerde: e, eventStreamSerdeProvider: r } = await Promise.resolve().then(() => (hy(), my)),
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
z();
Ee();
z();
var Ln = class extends Ss {
  async serializeRequest(e, r, n) {
    let o = this.serializer,
      s = {},
      i = {},
      a = await n.endpoint(),
      c = G.of(e?.input),
      u = c.getSchema(),
      l,
      d = r && typeof r == 'object' ? r : {},
      p = new K({
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
      s = G.of(e.output),
      i = {};
    if (this.isErrorResponse(n.statusCode)) {
      let c = await sr(n.body, r);
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
      let c = await sr(n.body, r);
      c.byteLength > 0 && Object.assign(i, await o.read(s, c));
    }
    return ((i.$metadata = this.deserializeMetadata(n)), i);
  }
  isErrorResponse(e) {
    return e >= 300;
  }
};
function _s(t, e) {
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
z();
z();
var hu = (t) => (
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
  yu = (t) => ({ requestHandler: t.httpHandler() });
z();
var yy = 'content-length';
function gy(t) {
  return (e) => async (r) => {
    let n = r.request;
    if (K.isInstance(n)) {
      let { body: o, headers: s } = n;
      if (
        o &&
        Object.keys(s)
          .map((i) => i.toLowerCase())
          .indexOf(yy) === -1
      )
        try {
          let i = t(o);
          i != null && (n.headers = { ...n.headers, [yy]: String(i) });
        } catch {}
    }
    return e({ ...r, request: n });
  };
}
var Ey = {
    step: 'build',
    tags: ['SET_CONTENT_LENGTH', 'CONTENT_LENGTH'],
    name: 'contentLengthMiddleware',
    override: !0,
  },
  gu = (t) => ({
    applyToStack: (e) => {
      e.add(gy(t.bodyLengthChecker), Ey);
    },
  });
var We = (t) => encodeURIComponent(t).replace(/[!'()*]/g, Sb),
  Sb = (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`;
function Eu(t) {
  let e = [];
  for (let r of Object.keys(t).sort()) {
    let n = t[r];
    if (((r = We(r)), Array.isArray(n))) for (let o = 0, s = n.length; o < s; o++) e.push(`${r}=${We(n[o])}`);
    else {
      let o = r;
      ((n || typeof n == 'string') && (o += `=${We(n)}`), e.push(o));
    }
  }
  return e.join('&');
}
z();
var Bt = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
Ee();
W();
var xs = class {
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
var Un;
function Ts() {
  if (Un === void 0)
    try {
      if (typeof Buffer != 'function') Un = !1;
      else {
        let t = JSON.parse(Buffer.from([123, 125]));
        Un = t !== null && typeof t == 'object';
      }
    } catch {
      Un = !1;
    }
  return Un;
}
W();
function bs(t, e, r) {
  if (r?.source) {
    let n = r.source;
    if (typeof e == 'number')
      return e <= Number.MAX_SAFE_INTEGER && e >= Number.MIN_SAFE_INTEGER
        ? xb(n, e)
          ? e
          : new _e(n, 'bigDecimal')
        : _b(n)
          ? new _e(n, 'bigDecimal')
          : /[eE]/.test(n)
            ? Tb(n)
            : BigInt(n);
  }
  return e;
}
function _b(t) {
  let e = t.indexOf('.');
  if (e === -1) return !1;
  let r = t.search(/[eE]/);
  if (r === -1) return !0;
  let n = r - e - 1;
  return parseInt(t.slice(r + 1), 10) < n;
}
function xb(t, e) {
  if (t === String(e) || Object.is(e, -0)) return !0;
  if (/[eE]/.test(t)) return Su(t) === Su(String(e));
  let r = t.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
    n = String(e);
  return r === n ? !0 : /[eE]/.test(n) ? r === Su(n) : !1;
}
function Su(t) {
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
function Tb(t) {
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
Ee();
var _u = Symbol.for('@aws-sdk/reviver');
function As(t) {
  let e = G.of(t),
    r = e.getSchema();
  if (Array.isArray(r) && e.isStructSchema()) {
    if (_u in r) return r[_u];
    let n = ws(e, new Set());
    return ((r[_u] = n), n);
  }
  return ws(e, new Set());
}
function ws(t, e) {
  let r = t.getSchema();
  if (e.has(r)) return !1;
  if ((e.add(r), t.isBigIntegerSchema() || t.isBigDecimalSchema())) return !0;
  if (t.isStructSchema()) {
    for (let [, n] of t.structIterator()) if (ws(n, e)) return !0;
  } else if (t.isListSchema() || t.isMapSchema()) {
    if (ws(t.getValueSchema(), e)) return !0;
  } else if (t.isDocumentSchema()) return !0;
  return !1;
}
W();
var Sy = (t, e) => sr(t, e).then((r) => (e?.utf8Encoder ?? Xe)(r));
async function vs(t, e, r) {
  let n;
  if (Ts() && typeof t?.[Symbol.asyncIterator] == 'function') {
    let s = await sr(t, e);
    typeof Buffer == 'function' &&
      (Buffer.isBuffer(s) ? (n = s) : (n = Buffer.from(s.buffer, s.byteOffset, s.byteLength)));
  }
  if ((n || (n = await Sy(t, e)), n.length === 0)) return {};
  let o = r && As(r) ? bs : void 0;
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
var _y = (t, e) => Object.keys(t).find((r) => r.toLowerCase() === e.toLowerCase()),
  xu = (t) => {
    let e = t;
    return (
      typeof e == 'number' && (e = e.toString()),
      e.indexOf(',') >= 0 && (e = e.split(',')[0]),
      e.indexOf(':') >= 0 && (e = e.split(':')[0]),
      e.indexOf('#') >= 0 && (e = e.split('#')[1]),
      e
    );
  };
var Is = (t, e, r = !1) => bb(t, e, r ? ['code', 'header', 'type'] : ['type', 'code', 'header']);
var bb = ({ headers: t }, e, r) => {
  for (; r.length > 0;)
    switch (r.shift()) {
      case 'header':
        let o = _y(t ?? {}, 'x-amzn-errortype');
        if (o !== void 0) return xu(t[o]);
        break;
      case 'code':
        let s = _y(e ?? {}, 'code');
        if (s && e[s] !== void 0) return xu(e[s]);
        break;
      case 'type':
        if (e?.__type !== void 0) return xu(e.__type);
        break;
    }
};
z();
var Ft = class extends Bt {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  async read(e, r) {
    let n = As(e) ? bs : void 0,
      o;
    if (typeof r == 'string') {
      if (r.length === 0) return {};
      o = JSON.parse(r, n);
    } else if (r instanceof Uint8Array && Ts()) {
      if (r.byteLength === 0) return {};
      let s = Buffer.isBuffer(r) ? r : Buffer.from(r.buffer, r.byteOffset, r.byteLength);
      o = JSON.parse(s, n);
    } else o = await vs(r, this.serdeContext, e);
    return this._read(e, o);
  }
  readObject(e, r) {
    return this._read(e, r);
  }
  _read(e, r) {
    let n = r !== null && typeof r == 'object',
      o = G.of(e);
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
          for (let c in a) D(a, c) && (c === '__proto__' && ut(a), (a[c] = this._read(i, a[c])));
        return a;
      }
    }
    if (o.isBlobSchema() && typeof r == 'string') return Nt(r);
    let s = o.getMergedTraits().mediaType;
    if (o.isStringSchema() && typeof r == 'string' && s)
      return s === 'application/json' || s.endsWith('+json') ? Ge.from(r) : r;
    if (o.isTimestampSchema() && r != null)
      switch (_s(o, this.settings)) {
        case 5:
          return ac(r);
        case 6:
          return bn(r);
        case 7:
          return cc(r);
        default:
          return (
            console.warn('Missing timestamp format, parsing value with Date constructor:', r),
            new Date(r)
          );
      }
    if (o.isBigIntegerSchema() && (typeof r == 'number' || typeof r == 'string')) return BigInt(r);
    if (o.isBigDecimalSchema() && r != null) {
      if (r instanceof _e) return r;
      let i = r;
      return i.type === 'bigDecimal' && 'string' in i
        ? new _e(i.string, i.type)
        : new _e(String(r), 'bigDecimal');
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
          a instanceof _e || (r[i] = this._read(o, a));
        }
      else {
        let i = r;
        for (let a in i) {
          if (!D(i, a)) continue;
          a === '__proto__' && ut(i);
          let c = i[a];
          c instanceof _e || (i[a] = this._read(o, c));
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
    n && (c = new xs(r, o));
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
Ee();
W();
z();
W();
var Rs = class t extends Uint8Array {
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
        (e > xy + 6e4 &&
          (console.warn(
            '@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.',
          ),
          (xy = e)),
          (this.string = Xe(this)));
      }
      return this.string;
    }
  },
  xy = 0;
var Cs = new TextEncoder(),
  Ty = 123,
  by = 125,
  wb = 91,
  Ab = 93,
  Mr = 34,
  Os = 58,
  Ds = 44,
  wy = 92,
  vb = new Uint8Array([116, 114, 117, 101]),
  Ib = new Uint8Array([102, 97, 108, 115, 101]),
  Rb = new Uint8Array([110, 117, 108, 108]),
  Je = new Array(128).fill(null);
Je[8] = 'b';
Je[9] = 't';
Je[10] = 'n';
Je[12] = 'f';
Je[13] = 'r';
Je[34] = '"';
Je[92] = '\\';
for (let t = 0; t < 32; t++) Je[t] === null && (Je[t] = 'u00' + t.toString(16).padStart(2, '0'));
var Ay = 2048;
function Tu(t) {
  return Rs.allocUnsafe(t);
}
var Ht = class t extends Bt {
  settings;
  json;
  i = 0;
  rootSchema;
  rawValue;
  passthrough = !1;
  constructor(e) {
    (super(), (this.settings = e), (this.json = Tu(Ay)));
  }
  write(e, r) {
    ((this.i = 0),
      (this.rawValue = r),
      (this.rootSchema = G.of(e)),
      (this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema()),
      this.passthrough || this.writeValue(this.rootSchema, r, void 0));
  }
  writeDiscriminatedDocument(e, r) {
    ((this.i = 0), (this.rootSchema = G.of(e)));
    let n = this.rootSchema;
    if (n.isStructSchema() && r != null && typeof r == 'object') {
      this.writeValue(n, r, void 0);
      let o = `"__type":"${n.getName(!0) ?? 'Unknown'}",`,
        s = o.length;
      (this.ensure(s),
        this.json.copyWithin(1 + s, 1, this.i),
        Cs.encodeInto(o, this.json.subarray(1)),
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
    return ((this.json = Tu(Ay)), n);
  }
  ensure(e) {
    let { i: r, json: n } = this;
    if (r + e > n.length) {
      let o = n.length * 2;
      for (; o < r + e;) o *= 2;
      let s = Tu(o);
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
    n[o++] = Mr;
    for (let s = 0; s < r; ++s) n[o++] = e.charCodeAt(s);
    ((n[o++] = Mr), (this.i = o));
  }
  writeJsonString(e) {
    let r = e.length;
    (this.ensure(r * 3 + 2), (this.json[this.i++] = Mr));
    for (let n = 0; n < r; ++n) {
      let o = e.charCodeAt(n);
      if (o > 34 && o < 92) this.json[this.i++] = o;
      else if (o < 128) {
        let s = Je[o];
        if (s !== null) {
          (this.ensure(s.length + 1 + (r - n - 1) * 3 + 1), (this.json[this.i++] = wy));
          for (let i = 0; i < s.length; i++) this.json[this.i++] = s.charCodeAt(i);
        } else this.json[this.i++] = o;
      } else if (o >= 55296 && o <= 56319) {
        let s = n + 1 < r ? e.charCodeAt(n + 1) : 0;
        if (s >= 56320 && s <= 57343) {
          this.ensure(4);
          let { written: i } = Cs.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
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
    this.json[this.i++] = Mr;
  }
  writeUnicodeEscape(e) {
    let { json: r, i: n } = this;
    ((r[n++] = wy), (r[n++] = 117));
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
    n[s++] = Mr;
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
    ((n[s++] = Mr), (this.i = s));
  }
  writeValue(e, r, n) {
    if (r == null) {
      if (n?.isStructSchema()) {
        if (r === void 0 && G.of(e).isIdempotencyToken()) {
          this.writeAsciiQuoted(Bh());
          return;
        }
        return;
      }
      (this.ensure(4), this.json.set(Rb, this.i), (this.i += 4));
      return;
    }
    let o = G.of(e),
      s = typeof r == 'object';
    if (o.isStringSchema()) {
      let i = o.getMergedTraits().mediaType;
      if (i && (i === 'application/json' || i.endsWith('+json'))) {
        this.writeJsonString(Ge.from(r).toString());
        return;
      }
    }
    if (this.settings.bigNumberAsString && r != null && (o.isBigIntegerSchema() || o.isBigDecimalSchema())) {
      let i = r instanceof _e ? r.string : String(r);
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
      if (r instanceof _e) {
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
        let i = (this.serdeContext?.base64Encoder ?? kt)(r);
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
      (r ? (a.set(vb, i), (i += 4)) : (a.set(Ib, i), (i += 5)), (this.i = i));
      return;
    }
    if (typeof r == 'bigint') {
      this.writeAscii(r.toString());
      return;
    }
    this.writeAscii(String(r));
  }
  writeStruct(e, r) {
    (this.ensure(2), (this.json[this.i++] = Ty));
    let n = !1,
      o = typeof r.__type == 'string',
      s;
    o && (s = new Set());
    for (let [i, a] of e.structIterator()) {
      let c = r[i];
      if (c == null && !a.isIdempotencyToken()) continue;
      (n && (this.ensure(1), (this.json[this.i++] = Ds)), (n = !0));
      let u = this.settings.jsonName ? (a.getMergedTraits().jsonName ?? i) : i;
      (s && (s.add(i), s.add(u)),
        this.writeAsciiQuoted(u),
        (this.json[this.i++] = Os),
        this.writeValue(a, c, e));
    }
    if (!n && e.isUnionSchema()) {
      let { $unknown: i } = r;
      if (Array.isArray(i)) {
        let [a, c] = i;
        (this.writeAsciiQuoted(a), this.ensure(1), (this.json[this.i++] = Os), this.writeValue(15, c, e));
      }
    } else if (o)
      for (let i in r) {
        if (s.has(i)) continue;
        s.add(i);
        let a = r[i];
        (n && (this.ensure(1), (this.json[this.i++] = Ds)),
          (n = !0),
          this.writeAsciiQuoted(i),
          this.ensure(1),
          (this.json[this.i++] = Os),
          this.writeValue(15, a, void 0));
      }
    (this.ensure(1), (this.json[this.i++] = by));
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
      (this.ensure(c.length * 3), (this.i += Cs.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = wb));
    let i = !1;
    for (let a = 0; a < r.length; ++a) {
      let c = r[a];
      (n ? c === void 0 : c == null && !o) ||
        (i && (this.ensure(1), (this.json[this.i++] = Ds)), this.writeValue(s, c, void 0), (i = !0));
    }
    (this.ensure(1), (this.json[this.i++] = Ab));
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
        (this.i += Cs.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = Ty));
    let i = !0;
    for (let a in r) {
      if (!D(r, a)) continue;
      let c = r[a];
      (n ? c === void 0 : c == null && !o) ||
        (i || (this.ensure(1), (this.json[this.i++] = Ds)),
        (i = !1),
        this.writeJsonString(a),
        this.ensure(1),
        (this.json[this.i++] = Os),
        this.writeValue(s, c, void 0));
    }
    (this.ensure(1), (this.json[this.i++] = by));
  }
  writeTimestamp(e, r) {
    switch (_s(e, this.settings)) {
      case 5: {
        let o = r.toISOString().replace('.000Z', 'Z');
        this.writeAsciiQuoted(o);
        return;
      }
      case 6: {
        this.writeAsciiQuoted(ic(r));
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
var Gt = class extends Bt {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  createSerializer() {
    let e = new Ht(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
  createDeserializer() {
    let e = new Ft(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
};
var vy = (t) => (e) => async (r) => {
    if (!K.isInstance(r.request)) return e(r);
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
  Iy = { name: 'hostHeaderMiddleware', step: 'build', priority: 'low', tags: ['HOST'], override: !0 },
  bu = (t) => ({
    applyToStack: (e) => {
      e.add(vy(t), Iy);
    },
  });
var Ry = () => (t, e) => async (r) => {
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
  Cy = { name: 'loggerMiddleware', tags: ['LOGGER'], step: 'initialize', override: !0 },
  wu = (t) => ({
    applyToStack: (e) => {
      e.add(Ry(), Cy);
    },
  });
var Oy = {
  step: 'build',
  tags: ['RECURSION_DETECTION', 'TRACE_CONTEXT_PROPAGATION'],
  name: 'recursionDetectionMiddleware',
  override: !0,
  priority: 'low',
};
var Db = 'AWS_LAMBDA_FUNCTION_NAME',
  Nb = '_X_AMZN_TRACE_ID',
  Au = 'X-Amzn-Trace-Id',
  vu = 'traceparent',
  Dy = 'tracestate',
  Ny = 'baggage',
  ky = () => (t) => async (e) => {
    let { request: r } = e;
    if (!K.isInstance(r)) return t(e);
    let n;
    {
      let o = Object.keys(r.headers ?? {}).find((s) => s.toLowerCase() === Au.toLowerCase()) ?? Au;
      if (!r.headers.hasOwnProperty(o)) {
        let s = process.env[Db],
          i = process.env[Nb];
        n ??= await nn.getInstanceAsync();
        let c = n?.getXRayTraceId() ?? i,
          u = (l) => typeof l == 'string' && l.length > 0;
        u(s) && u(c) && (r.headers[Au] = c);
      }
    }
    if ((kb(r.headers), !r.headers[vu])) {
      let s = (n ??= await nn.getInstanceAsync())?.getTraceparent?.();
      if (s) {
        r.headers[vu] = s;
        let i = n?.getTracestate?.();
        i && (r.headers[Dy] = i);
        let a = n?.getBaggage?.();
        a && (r.headers[Ny] = a);
      }
    }
    return t(e);
  };
function kb(t) {
  for (let e of Object.keys(t)) {
    let r = e.toLowerCase();
    e !== r && (r === vu || r === Dy || r === Ny) && ((t[r] = t[e]), delete t[e]);
  }
}
var Iu = (t) => ({
  applyToStack: (e) => {
    e.add(ky(), Oy);
  },
});
z();
var Py = (t, e) => {
  if (!e || e.length === 0) return t;
  let r = [];
  for (let n of e) for (let o of t) o.schemeId.split('#')[1] === n && r.push(o);
  for (let n of t) r.find(({ schemeId: o }) => o === n.schemeId) || r.push(n);
  return r;
};
function Pb(t) {
  let e = new Map();
  for (let r of t) e.set(r.schemeId, r);
  return e;
}
var Ru = (t, e) => (r, n) => async (o) => {
  let s = t.httpAuthSchemeProvider(await e.httpAuthSchemeParametersProvider(t, n, o.input)),
    i = t.authSchemePreference ? await t.authSchemePreference() : [],
    a = Py(s, i),
    c = Pb(t.httpAuthSchemes),
    u = Ae(n),
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
var Cu = {
    step: 'serialize',
    tags: ['HTTP_AUTH_SCHEME'],
    name: 'httpAuthSchemeMiddleware',
    override: !0,
    relation: 'before',
    toMiddleware: 'endpointV2Middleware',
  },
  Ns = (t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }) => ({
    applyToStack: (n) => {
      n.addRelativeTo(Ru(t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }), Cu);
    },
  });
z();
var Mb = (t) => (e) => {
    throw e;
  },
  Lb = (t, e) => {},
  Ou = (t) => (e, r) => async (n) => {
    if (!K.isInstance(n.request)) return e(n);
    let s = Ae(r).selectedHttpAuthScheme;
    if (!s) throw new Error('No HttpAuthScheme was selected: unable to sign request');
    let {
        httpAuthOption: { signingProperties: i = {} },
        identity: a,
        signer: c,
      } = s,
      u = await e({ ...n, request: await c.sign(n.request, a, i) }).catch((c.errorHandler || Mb)(i));
    return ((c.successHandler || Lb)(u.response, i), u);
  };
var Du = {
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
      e.addRelativeTo(Ou(t), Du);
    },
  });
var lt = (t) => {
  if (typeof t == 'function') return t;
  let e = Promise.resolve(t);
  return () => e;
};
var Ub = async (t, e, r, n = (s) => s, ...o) => {
  let s = new t(r);
  return ((s = n(s) ?? s), await e.send(s, ...o));
};
function $n(t, e, r, n, o) {
  return async function* (i, a, ...c) {
    let u = a,
      l = i.startingToken ?? u[r],
      d = !0,
      p;
    for (; d;) {
      if (((u[r] = l), o && (u[o] = u[o] ?? i.pageSize), i.client instanceof t))
        p = await Ub(e, i.client, a, i.withCommand, ...c);
      else throw new Error(`Invalid client, expected instance of ${t.name}`);
      yield p;
      let f = l;
      ((l = $b(p, n)), (d = !!(l && (!i.stopOnSameToken || l !== f))));
    }
    return void 0;
  };
}
var $b = (t, e) => {
  let r = t,
    n = e.split('.');
  for (let o of n) {
    if (!r || typeof r != 'object') return;
    r = r[o];
  }
  return r;
};
z();
var Lr = class {
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
var Nu = (t) =>
  function (r) {
    return Bn(r) && r.expiration.getTime() - Date.now() < t;
  };
var Ps = Nu(3e5),
  Bn = (t) => t.expiration !== void 0,
  Ms = (t, e, r) => {
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
var Ls = void 0;
function Fb(t) {
  return t === void 0 ? !0 : typeof t == 'string' && t.length <= 50;
}
function ku(t) {
  let e = lt(t.userAgentAppId ?? Ls),
    { customUserAgent: r } = t;
  return Object.assign(t, {
    customUserAgent: typeof r == 'string' ? [[r]] : r,
    userAgentAppId: async () => {
      let n = await e();
      if (!Fb(n)) {
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
var My = {
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
var Hb = My,
  Gb = '',
  Ly = (t) => {
    let { partitions: e } = Hb;
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
var Uy = () => Gb;
var $y = require('node:stream'),
  Pu = (t) =>
    t?.body instanceof $y.Readable || (typeof ReadableStream < 'u' && t?.body instanceof ReadableStream);
Se();
W();
it();
var By = [
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
  Fy = ['TimeoutError', 'RequestTimeout', 'RequestTimeoutException'],
  Hy = [500, 502, 503, 504],
  Gy = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'],
  Wy = ['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
var Wb = (t) => t?.$retryable !== void 0;
var Vb = (t) => t.$metadata?.clockSkewCorrected,
  jb = (t) => {
    let e = new Set([
      'Failed to fetch',
      'NetworkError when attempting to fetch resource',
      'The Internet connection appears to be offline',
      'Load failed',
      'Network request failed',
    ]);
    return t && t instanceof TypeError ? e.has(t.message) : !1;
  },
  Us = (t) => t.$metadata?.httpStatusCode === 429 || By.includes(t.name) || t.$retryable?.throttling == !0,
  $s = (t, e = 0) =>
    t?.name !== 'AbortError' &&
    (Wb(t) ||
      Vb(t) ||
      (t.name === 'InvalidSignatureException' && t.message?.includes('Signature expired')) ||
      Fy.includes(t.name) ||
      Gy.includes(t?.code || '') ||
      Wy.includes(t?.code || '') ||
      Hy.includes(t.$metadata?.httpStatusCode || 0) ||
      jb(t) ||
      qb(t) ||
      (t.cause !== void 0 && e <= 10 && $s(t.cause, e + 1))),
  Vy = (t) => {
    if (t.$metadata?.httpStatusCode !== void 0) {
      let e = t.$metadata.httpStatusCode;
      return 500 <= e && e <= 599 && !$s(t);
    }
    return !1;
  };
function qb(t) {
  return t.code === 'ERR_HTTP2_STREAM_ERROR' && t.message.includes('NGHTTP2_REFUSED_STREAM');
}
var Bs = (t, e) => {
    if (!e) return t;
    let r = () => {},
      n = new Promise((o, s) => {
        let i = () => s(zb());
        e.aborted
          ? i()
          : typeof e.addEventListener == 'function'
            ? (e.addEventListener('abort', i, { once: !0 }), (r = () => e.removeEventListener('abort', i)))
            : (e.onabort = i);
      });
    return Promise.race([t, n]).finally(r);
  },
  zb = () => Object.assign(new Error('Request aborted'), { name: 'AbortError' }),
  jy = (t) => typeof t == 'object' && t !== null && 'name' in t && t.name === 'AbortError';
var qy = 'amz-sdk-invocation-id',
  zy = 'amz-sdk-request';
z();
W();
function Ky(t, e) {
  if (ge.isInstance(t))
    for (let r in t.headers) {
      if (!D(t.headers, r)) continue;
      let n = r.toLowerCase();
      if (n === 'retry-after') {
        let o = t.headers[r],
          s = NaN;
        if (o.endsWith('GMT'))
          try {
            s = (bn(o).getTime() - Date.now()) / 1e3;
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
var Yy = (t) =>
  t instanceof Error
    ? t
    : t instanceof Object
      ? Object.assign(new Error(), t)
      : typeof t == 'string'
        ? new Error(t)
        : new Error(`AWS SDK error wrapper for ${t}`);
function Mu(t) {
  return (e) => (r, n) => async (o) => {
    let s = await e.retryStrategy(),
      i = await e.maxAttempts(),
      a = n[He]?.abortSignal;
    if (Kb(s)) {
      s = s;
      let c = (n.partition_id ?? '') + (n.__retryLongPoll ? ':longpoll' : ''),
        u = await Bs(s.acquireInitialRetryToken(c), a),
        l = new Error(),
        d = 0,
        p = 0,
        { request: f } = o,
        m = K.isInstance(f);
      for (m && (f.headers[qy] = ru()); ;)
        try {
          m && (f.headers[zy] = `attempt=${d + 1}; max=${i}`);
          let { response: g, output: y } = await r(o);
          return (
            s.recordSuccess(u),
            (y.$metadata.attempts = d + 1),
            (y.$metadata.totalRetryDelay = p),
            { response: g, output: y }
          );
        } catch (g) {
          let y = Yb(g, e.logger);
          if (((l = Yy(g)), m && t(f)))
            throw (
              (n.logger instanceof rr ? console : n.logger)?.warn(
                'An error was encountered in a non-retryable streaming request.',
              ),
              l
            );
          try {
            u = await Bs(s.refreshRetryTokenForRetry(u, y), a);
          } catch (b) {
            throw a?.aborted && jy(b)
              ? b
              : (l.$metadata || (l.$metadata = {}),
                (l.$metadata.attempts = d + 1),
                (l.$metadata.totalRetryDelay = p),
                l);
          }
          d = u.getRetryCount();
          let E = u.getRetryDelay();
          ((p += (u?.$retryLog?.acquisitionDelay ?? 0) + E),
            E > 0 && (await Bs(new Promise((b) => setTimeout(b, E)), a)));
        }
    } else
      return (
        (s = s),
        s?.mode && (n.userAgent = [...(n.userAgent || []), ['cfg/retry-mode', s.mode]]),
        s.retry(r, o)
      );
  };
}
var Kb = (t) =>
    typeof t.acquireInitialRetryToken < 'u' &&
    typeof t.refreshRetryTokenForRetry < 'u' &&
    typeof t.recordSuccess < 'u',
  Yb = (t, e) => {
    let r = { error: t, errorType: Xb(t) },
      n = Ky(t.$response, e);
    return (n && (r.retryAfterHint = n), r);
  },
  Xb = (t) => (Us(t) ? 'THROTTLING' : $s(t) ? 'TRANSIENT' : Vy(t) ? 'SERVER_ERROR' : 'CLIENT_ERROR'),
  Jb = { name: 'retryMiddleware', tags: ['RETRY'], step: 'finalizeRequest', priority: 'high', override: !0 };
function Xy(t) {
  let e = Mu(t);
  return (r) => ({
    applyToStack: (n) => {
      n.add(e(r), Jb);
    },
  });
}
var Fs = class t {
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
    if (n?.errorType === 'THROTTLING' || Us(n?.error ?? e)) {
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
var ie = class {
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
var Hs = class {
  x = ie.delay();
  computeNextBackoffDelay(e) {
    let o = Math.random() * Math.min(this.x * 2 ** e, 2e4);
    return Math.floor(o);
  }
  setDelayBase(e) {
    this.x = e;
  }
};
var Fn = class {
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
var ke;
(function (t) {
  ((t.STANDARD = 'standard'), (t.ADAPTIVE = 'adaptive'));
})(ke || (ke = {}));
var Wt = 3,
  Hn = ke.STANDARD;
var Gs = { incompatible: 1, attempts: 2, capacity: 3 },
  cr = class {
    mode = ke.STANDARD;
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
        (this.maxAttemptsProvider ??= async () => Wt),
        (this.baseDelay ??= ie.delay()),
        (this.retryBackoffStrategy ??= new Hs()));
    }
    async acquireInitialRetryToken(e) {
      return new Fn(ie.delay(), 0, void 0, e.includes(':longpoll'));
    }
    async refreshRetryTokenForRetry(e, r) {
      let n = await this.getMaxAttempts(),
        o = this.retryCode(e, r, n),
        s = o === 0,
        i = e.isLongPoll?.();
      if (s || i) {
        let a = r.errorType;
        this.retryBackoffStrategy.setDelayBase(a === 'THROTTLING' ? ie.throttlingDelay() : this.baseDelay);
        let c = this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount()),
          u = c;
        if (
          (r.retryAfterHint instanceof Date &&
            (u = Math.max(c, Math.min(r.retryAfterHint.getTime() - Date.now(), c + 5e3))),
          s)
        ) {
          let l = this.getCapacityCost(a);
          this.capacity -= l;
          let d = new Fn(0, e.getRetryCount() + 1, l, e.isLongPoll?.() ?? !1);
          return (await new Promise((p) => setTimeout(p, u)), (d.$retryLog.acquisitionDelay = u), d);
        } else {
          let l = o === Gs.capacity && i ? u : 0;
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
        return (console.warn(`Max attempts provider could not resolve. Using default of ${Wt}`), Wt);
      }
    }
    retryCode(e, r, n) {
      let o = e.getRetryCount() + 1,
        s = this.isRetryableError(r.errorType) ? 0 : Gs.incompatible,
        i = o < n ? 0 : Gs.attempts,
        a = this.capacity >= this.getCapacityCost(r.errorType) ? 0 : Gs.capacity;
      return s || i || a;
    }
    getCapacityCost(e) {
      return e === ie.modifiedCostType() ? ie.throttlingCost() : ie.cost();
    }
    isRetryableError(e) {
      return e === 'THROTTLING' || e === 'TRANSIENT';
    }
  };
var Ws = class {
  mode = ke.ADAPTIVE;
  rateLimiter;
  standardRetryStrategy;
  constructor(e, r) {
    let { rateLimiter: n } = r ?? {};
    ((this.rateLimiter = n ?? new Fs()),
      (this.standardRetryStrategy = r
        ? new cr({ maxAttempts: typeof e == 'number' ? e : 3, ...r })
        : new cr(e)));
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
Se();
var Lu = 'AWS_MAX_ATTEMPTS',
  Uu = 'max_attempts',
  Vs = {
    environmentVariableSelector: (t) => {
      let e = t[Lu];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Environment variable ${Lu} mast be a number, got "${e}"`);
      return r;
    },
    configFileSelector: (t) => {
      let e = t[Uu];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Shared config file entry ${Uu} mast be a number, got "${e}"`);
      return r;
    },
    default: Wt,
  },
  $u = (t, e) => {
    let { retryStrategy: r, retryMode: n } = t,
      { defaultMaxAttempts: o = Wt, defaultBaseDelay: s = ie.delay() } = e ?? {},
      i = fe(t.maxAttempts ?? o),
      a = r ? Promise.resolve(r) : void 0,
      c = async () => {
        let u = await i();
        return (await fe(n)()) === ke.ADAPTIVE
          ? new Ws(i, { maxAttempts: u, baseDelay: s })
          : new cr({ maxAttempts: u, baseDelay: s });
      };
    return Object.assign(t, { maxAttempts: i, retryStrategy: () => (a ??= c()) });
  },
  Jy = 'AWS_RETRY_MODE',
  Qy = 'retry_mode',
  Bu = { environmentVariableSelector: (t) => t[Jy], configFileSelector: (t) => t[Qy], default: Hn };
var MF = Mu(Pu),
  Zy = Xy(Pu);
var ew = /\d{12}\.ddb/;
async function eg(t, e, r) {
  if (
    (r.request?.headers?.['smithy-protocol'] === 'rpc-v2-cbor' && Ce(t, 'PROTOCOL_RPC_V2_CBOR', 'M'),
    typeof e.retryStrategy == 'function')
  ) {
    let s = await e.retryStrategy();
    if (typeof s.mode == 'string')
      switch (s.mode) {
        case ke.ADAPTIVE:
          Ce(t, 'RETRY_MODE_ADAPTIVE', 'F');
          break;
        case ke.STANDARD:
          Ce(t, 'RETRY_MODE_STANDARD', 'E');
          break;
      }
  }
  if (typeof e.accountIdEndpointMode == 'function') {
    let s = t.endpointV2;
    switch (
      (String(s?.url?.hostname).match(ew) && Ce(t, 'ACCOUNT_ID_ENDPOINT', 'O'),
      await e.accountIdEndpointMode?.())
    ) {
      case 'disabled':
        Ce(t, 'ACCOUNT_ID_MODE_DISABLED', 'Q');
        break;
      case 'preferred':
        Ce(t, 'ACCOUNT_ID_MODE_PREFERRED', 'P');
        break;
      case 'required':
        Ce(t, 'ACCOUNT_ID_MODE_REQUIRED', 'R');
        break;
    }
  }
  let o = t.__smithy_context?.selectedHttpAuthScheme?.identity;
  if (o?.$source) {
    let s = o;
    s.accountId && Ce(t, 'RESOLVED_ACCOUNT_ID', 'T');
    for (let [i, a] of Object.entries(s.$source ?? {})) Ce(t, i, a);
  }
}
var Fu = 'user-agent',
  js = 'x-amz-user-agent';
var tg = /[^!$%&'*+\-.^_`|~\w]/g,
  rg = /[^!$%&'*+\-.^_`|~\w#]/g;
function ng(t) {
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
var ig = (t) => (e, r) => async (n) => {
    let { request: o } = n;
    if (!K.isInstance(o)) return e(n);
    let { headers: s } = o,
      i = r?.userAgent?.map(qs) || [],
      a = (await t.defaultUserAgentProvider()).map(qs);
    await eg(r, t, n);
    let c = r;
    a.push(`m/${ng(Object.assign({}, r.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
    let u = t?.customUserAgent?.map(qs) || [],
      l = await t.userAgentAppId();
    l && a.push(qs(['app', `${l}`]));
    let d = Uy(),
      p = (d ? [d] : []).concat([...a, ...i, ...u]).join(' '),
      f = [...a.filter((m) => m.startsWith('aws-sdk-')), ...u].join(' ');
    return (
      t.runtime !== 'browser' ? (f && (s[js] = s[js] ? `${s[Fu]} ${f}` : f), (s[Fu] = p)) : (s[js] = p),
      e({ ...n, request: o })
    );
  },
  qs = (t) => {
    let e = t[0]
        .split('/')
        .map((i) => i.replace(tg, '-'))
        .join('/'),
      r = t[1]?.replace(rg, '-'),
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
  ag = {
    name: 'getUserAgentMiddleware',
    step: 'build',
    priority: 'low',
    tags: ['SET_USER_AGENT', 'USER_AGENT'],
    override: !0,
  },
  Gu = (t) => ({
    applyToStack: (e) => {
      e.add(ig(t), ag);
    },
  });
var Ks = require('node:os'),
  Vu = require('node:process');
var zs = require('node:process'),
  cg = () => {
    let t = ['deno', 'bun', 'llrt'];
    for (let e of t) if (zs.versions[e]) return [`md/${e}`, zs.versions[e]];
    return ['md/nodejs', zs.versions.node];
  };
var Wu = { isCrtAvailable: !1 };
var ug = () => (Wu.isCrtAvailable ? ['md/crt-avail'] : null);
var ju = ({ serviceId: t, clientVersion: e }) => {
  let r = cg();
  return async (n) => {
    let o = [
        ['aws-sdk-js', e],
        ['ua', '2.1'],
        [`os/${(0, Ks.platform)()}`, (0, Ks.release)()],
        ['lang/js'],
        r,
      ],
      s = ug();
    (s && o.push(s),
      t && o.push([`api/${t}`, e]),
      Vu.env.AWS_EXECUTION_ENV && o.push([`exec-env/${Vu.env.AWS_EXECUTION_ENV}`]));
    let i = await n?.userAgentAppId?.();
    return i ? [...o, [`app/${i}`]] : [...o];
  };
};
var lg = 'AWS_SDK_UA_APP_ID',
  dg = 'sdk_ua_app_id',
  tw = 'sdk-ua-app-id',
  qu = { environmentVariableSelector: (t) => t[lg], configFileSelector: (t) => t[dg] ?? t[tw], default: Ls };
Lt();
Lt();
Lt();
var zu = (t, e = !1) => {
  if (e) {
    for (let r of t.split('.')) if (!zu(r)) return !1;
    return !0;
  }
  return !(!Ye(t) || t.length < 3 || t.length > 63 || t !== t.toLowerCase() || vr(t));
};
var pg = (t) => {
  let e = t.split(':');
  if (e.length < 6) return null;
  let [r, n, o, s, i, ...a] = e;
  if (r !== 'arn' || n === '' || o === '' || a.join(':') === '') return null;
  let c = a.map((u) => u.split('/')).flat();
  return { partition: n, service: o, region: s, accountId: i, resourceId: c };
};
var Ys = { isVirtualHostableS3Bucket: zu, parseArn: pg, partition: Ly };
nr.aws = Ys;
var Ku = (t) => ({
    setRegion(e) {
      t.region = e;
    },
    region() {
      return t.region;
    },
  }),
  Yu = (t) => ({ region: t.region() });
var fg = ['AWS_ENABLE_ENDPOINT_DISCOVERY', 'AWS_ENDPOINT_DISCOVERY_ENABLED'],
  Xu = 'endpoint_discovery_enabled',
  mg = (t) => ['false', '0'].indexOf(t) >= 0,
  Ju = {
    environmentVariableSelector: (t) => {
      for (let e = 0; e < fg.length; e++) {
        let r = fg[e];
        if (r in t) {
          let n = t[r];
          if (n === '') throw Error(`Environment variable ${r} can't be empty of undefined, got "${n}"`);
          return !mg(n);
        }
      }
    },
    configFileSelector: (t) => {
      if (Xu in t) {
        let e = t[Xu];
        if (e === void 0) throw Error(`Shared config entry ${Xu} can't be undefined, got "${e}"`);
        return !mg(e);
      }
    },
    default: void 0,
  };
var vg = Be(Ag()),
  Wn = class {
    cache;
    constructor(e) {
      this.cache = new vg.default(e);
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
var rl = (t, { endpointDiscoveryCommandCtor: e }) => {
  let { endpointCacheSize: r, endpointDiscoveryEnabled: n, endpointDiscoveryEnabledProvider: o } = t;
  return Object.assign(t, {
    endpointDiscoveryCommandCtor: e,
    endpointCache: new Wn(r ?? 1e3),
    endpointDiscoveryEnabled: n !== void 0 ? () => Promise.resolve(n) : o,
    isClientEndpointDiscoveryEnabled: n !== void 0,
  });
};
Se();
Mt();
Lt();
Ee();
it();
var Xs = (t) => (ge.isInstance(t) ? (t.headers?.date ?? t.headers?.Date) : void 0),
  Js = (t) => (ge.isInstance(t) ? (t.headers?.age ?? t.headers?.Age) : void 0);
var nl = (t) => new Date(Date.now() + t);
var Qs = (t, e, r, n) => {
  if (n !== void 0) return e;
  let o = Date.parse(t);
  if (Number.isNaN(o)) return e;
  let s = Date.now();
  return r !== void 0 && s - r > 9e5 ? e : o - s;
};
var Vn = (t, e) => {
    if (!e) throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);
    return e;
  },
  yw = (t) => t.context?.[He]?.eventStream?.output === !0,
  ol = async (t) => {
    let e = Vn('context', t.context),
      r = Vn('config', t.config),
      n = e.endpointV2?.properties?.authSchemes?.[0],
      s = await Vn('signer', r.signer)(n),
      i = t?.signingRegion,
      a = t?.signingRegionSet,
      c = t?.signingName;
    return { config: r, signer: s, signingRegion: i, signingRegionSet: a, signingName: c };
  },
  Ur = class {
    async sign(e, r, n) {
      if (!K.isInstance(e))
        throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
      let o = await ol(n),
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
      let d = l || yw(n);
      return (
        (n._skipClockSkewSampling = d),
        d || ((n._preRequestSystemClockOffset = s.systemClockOffset), (n._requestSentAt = Date.now())),
        await i.sign(e, {
          signingDate: l ? new Date() : nl(s.systemClockOffset),
          signingRegion: a,
          signingService: c,
        })
      );
    }
    errorHandler(e) {
      return (r) => {
        let n = r;
        if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
          let o = n.ServerTime ?? Xs(n.$response);
          if (o) {
            let s = Vn('config', e.config),
              i = e._preRequestSystemClockOffset,
              a = e._requestSentAt,
              c = Js(n.$response),
              u = Qs(o, s.systemClockOffset, a, c);
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
      let n = Xs(e);
      if (n) {
        let o = Vn('config', r.config),
          s = r._requestSentAt,
          i = Js(e);
        o.systemClockOffset = Qs(n, o.systemClockOffset, s, i);
      }
    }
  };
var sl = (t) => (typeof t == 'string' && t.length > 0 ? t.split(',').map((e) => e.trim()) : []);
var Ig = (t) => `AWS_BEARER_TOKEN_${t.replace(/[\s-]/g, '_').toUpperCase()}`;
var Rg = 'AWS_AUTH_SCHEME_PREFERENCE',
  Cg = 'auth_scheme_preference',
  Zs = {
    environmentVariableSelector: (t, e) => {
      if (e?.signingName && Ig(e.signingName) in t) return ['httpBearerAuth'];
      if (Rg in t) return sl(t[Rg]);
    },
    configFileSelector: (t) => {
      if (Cg in t) return sl(t[Cg]);
    },
    default: [],
  };
W();
W();
W();
var ei = class {
    format(e) {
      let r = [];
      for (let s in e) {
        if (!D(e, s)) continue;
        let i = Oe(s);
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
          let a = Oe(e.value),
            c = new DataView(new ArrayBuffer(3 + a.byteLength));
          (c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1));
          let u = new Uint8Array(c.buffer);
          return (u.set(a, 3), u);
        case 'timestamp':
          let l = new Uint8Array(9);
          return ((l[0] = 8), l.set(il.fromNumber(e.value.valueOf()).bytes, 1), l);
        case 'uuid':
          if (!gw.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
          let d = new Uint8Array(17);
          return ((d[0] = 9), d.set(wn(e.value.replace(/-/g, '')), 1), d);
      }
    }
  },
  Og;
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
})(Og || (Og = {}));
var gw = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
  il = class t {
    bytes;
    constructor(e) {
      if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
    }
    static fromNumber(e) {
      if (e > 9223372036854776e3 || e < -9223372036854776e3)
        throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
      let r = new Uint8Array(8);
      for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
      return (e < 0 && Dg(r), new t(r));
    }
    valueOf() {
      let e = this.bytes.slice(0),
        r = e[0] & 128;
      return (r && Dg(e), parseInt(re(e), 16) * (r ? -1 : 1));
    }
    toString() {
      return String(this.valueOf());
    }
  };
function Dg(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
Se();
W();
W();
var Ng = 'X-Amz-Algorithm',
  kg = 'X-Amz-Credential',
  al = 'X-Amz-Date',
  Pg = 'X-Amz-SignedHeaders',
  Mg = 'X-Amz-Expires',
  cl = 'X-Amz-Signature',
  ul = 'X-Amz-Security-Token';
var ll = 'authorization',
  dl = al.toLowerCase(),
  Ew = 'date',
  Lg = [ll, dl, Ew],
  Ug = cl.toLowerCase(),
  jn = 'x-amz-content-sha256',
  $g = ul.toLowerCase();
var Bg = {
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
  Fg = /^proxy-/,
  Hg = /^sec-/;
var ti = 'AWS4-HMAC-SHA256';
var Gg = 'AWS4-HMAC-SHA256-PAYLOAD',
  Wg = 'UNSIGNED-PAYLOAD',
  Vg = 50,
  pl = 'aws4_request',
  jg = 3600 * 24 * 7;
var qg = ({ query: t = {} }) => {
  let e = [],
    r = {};
  for (let n in t) {
    if (!D(t, n) || n.toLowerCase() === Ug) continue;
    let o = We(n);
    e.push(o);
    let s = t[n];
    typeof s == 'string'
      ? (r[o] = `${o}=${We(s)}`)
      : Array.isArray(s) &&
        (r[o] = s
          .slice(0)
          .reduce((i, a) => i.concat([`${o}=${We(a)}`]), [])
          .sort()
          .join('&'));
  }
  return e
    .sort()
    .map((n) => r[n])
    .filter((n) => n)
    .join('&');
};
var zg = (t) =>
    Sw(t)
      .toISOString()
      .replace(/\.\d{3}Z$/, 'Z'),
  Sw = (t) =>
    typeof t == 'number'
      ? new Date(t * 1e3)
      : typeof t == 'string'
        ? Number(t)
          ? new Date(Number(t) * 1e3)
          : new Date(t)
        : t;
var ri = class {
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
      (this.regionProvider = fe(n)),
      (this.credentialProvider = fe(r)));
  }
  createCanonicalRequest(e, r, n) {
    let o = Object.keys(r).sort();
    return `${e.method}
${this.getCanonicalPath(e)}
${qg(e)}
${o.map((s) => `${s}:${r[s]}`).join(`
`)}

${o.join(';')}
${n}`;
  }
  async createStringToSign(e, r, n, o) {
    let s = new this.sha256();
    s.update(De(n));
    let i = await s.digest();
    return `${o}
${e}
${r}
${re(i)}`;
  }
  getCanonicalPath({ path: e }) {
    if (this.uriEscapePath) {
      let r = [];
      for (let s of e.split('/')) s?.length !== 0 && s !== '.' && (s === '..' ? r.pop() : r.push(s));
      let n = `${e?.startsWith('/') ? '/' : ''}${r.join('/')}${r.length > 0 && e?.endsWith('/') ? '/' : ''}`;
      return We(n).replace(/%2F/g, '/');
    }
    return e;
  }
  validateResolvedCredentials(e) {
    if (typeof e != 'object' || typeof e.accessKeyId != 'string' || typeof e.secretAccessKey != 'string')
      throw new Error('Resolved credential object is not valid');
  }
  formatDate(e) {
    let r = zg(e).replace(/[-:]/g, '');
    return { longDate: r, shortDate: r.slice(0, 8) };
  }
  getCanonicalHeaderList(e) {
    return Object.keys(e).sort().join(';');
  }
};
W();
var ni = {},
  fl = [],
  oi = (t, e, r) => `${t}/${e}/${r}/${pl}`,
  Yg = async (t, e, r, n, o) => {
    let s = await Kg(t, e.secretAccessKey, e.accessKeyId),
      i = `${r}:${n}:${o}:${re(s)}:${e.sessionToken}`;
    if (i in ni) return ni[i];
    for (fl.push(i); fl.length > Vg;) delete ni[fl.shift()];
    let a = `AWS4${e.secretAccessKey}`;
    for (let c of [r, n, o, pl]) a = await Kg(t, a, c);
    return (ni[i] = a);
  };
var Kg = (t, e, r) => {
  let n = new t(e);
  return (n.update(De(r)), n.digest());
};
W();
var ml = ({ headers: t }, e, r) => {
  let n = {};
  for (let o of Object.keys(t).sort()) {
    if (t[o] == null) continue;
    let s = o.toLowerCase();
    ((D(Bg, s) || e?.has(s) || Fg.test(s) || Hg.test(s)) && (!r || (r && !r.has(s)))) ||
      (s === '__proto__' && ut(n),
      (n[s] = t[o]
        .replace(/[\r\n]/g, ' ')
        .replace(/[ \t]+/g, ' ')
        .replace(/^ | $/g, '')));
  }
  return n;
};
W();
W();
var si = async ({ headers: t, body: e }, r) => {
  for (let n in t) if (D(t, n) && n.toLowerCase() === jn) return t[n];
  if (e == null) return 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  if (typeof e == 'string' || ArrayBuffer.isView(e) || Sn(e)) {
    let n = new r();
    return (n.update(De(e)), re(await n.digest()));
  }
  return Wg;
};
W();
var Xg = (t, e) => {
  t = t.toLowerCase();
  for (let r in e) if (D(e, r) && t === r.toLowerCase()) return !0;
  return !1;
};
W();
var Jg = (t, e = {}) => {
  let { headers: r, query: n = {} } = K.clone(t);
  for (let o in r) {
    if (!D(r, o)) continue;
    let s = o.toLowerCase();
    ((s.slice(0, 6) === 'x-amz-' && !e.unhoistableHeaders?.has(s)) || e.hoistableHeaders?.has(s)) &&
      ((n[o] = r[o]), delete r[o]);
  }
  return { ...t, headers: r, query: n };
};
W();
var hl = (t) => {
  t = K.clone(t);
  for (let e in t.headers) D(t.headers, e) && Lg.indexOf(e.toLowerCase()) > -1 && delete t.headers[e];
  return t;
};
var $r = class extends ri {
  headerFormatter = new ei();
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
    if (o > jg)
      return Promise.reject(
        'Signature version 4 presigned URLs must have an expiration date less than one week in the future',
      );
    let g = oi(m, p, l ?? this.service),
      y = Jg(hl(e), { unhoistableHeaders: i, hoistableHeaders: c });
    (d.sessionToken && (y.query[ul] = d.sessionToken),
      (y.query[Ng] = ti),
      (y.query[kg] = `${d.accessKeyId}/${g}`),
      (y.query[al] = f),
      (y.query[Mg] = o.toString(10)));
    let E = ml(y, s, a);
    return (
      (y.query[Pg] = this.getCanonicalHeaderList(E)),
      (y.query[cl] = await this.getSignature(
        f,
        g,
        this.getSigningKey(d, p, m, l),
        this.createCanonicalRequest(y, E, await si(e, this.sha256)),
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
      d = oi(u, c, i ?? this.service),
      p = await si({ headers: {}, body: r }, this.sha256),
      f = new this.sha256();
    f.update(e);
    let m = re(await f.digest()),
      g = [Gg, l, d, o, m, p].join(`
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
    return (u.update(De(e)), re(await u.digest()));
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
      u = hl(e),
      { longDate: l, shortDate: d } = this.formatDate(r),
      p = oi(d, c, i ?? this.service);
    ((u.headers[dl] = l), a.sessionToken && (u.headers[$g] = a.sessionToken));
    let f = await si(u, this.sha256);
    !Xg(jn, u.headers) && this.applyChecksum && (u.headers[jn] = f);
    let m = ml(u, o, n),
      g = await this.getSignature(l, p, this.getSigningKey(a, c, d, i), this.createCanonicalRequest(u, m, f));
    return (
      (u.headers[ll] =
        `${ti} Credential=${a.accessKeyId}/${p}, SignedHeaders=${this.getCanonicalHeaderList(m)}, Signature=${g}`),
      u
    );
  }
  async getSignature(e, r, n, o) {
    let s = await this.createStringToSign(e, r, o, ti),
      i = new this.sha256(await n);
    return (i.update(De(s)), re(await i.digest()));
  }
  getSigningKey(e, r, n, o) {
    return Yg(this.sha256, e, n, r, o || this.service);
  }
};
var yl = (t) => (e) => {
  let r = e.credentials,
    n = !!e.credentials,
    o;
  (Object.defineProperty(e, 'credentials', {
    set(l) {
      (l && l !== r && l !== o && (n = !0), (r = l));
      let d = _w(e, { credentials: r, credentialDefaultProvider: e.credentialDefaultProvider }),
        p = xw(e, d);
      if (n && !p.attributed) {
        let f = typeof r == 'object' && r !== null;
        ((o = async (m) => {
          let y = await p(m);
          return f && (!y.$source || Object.keys(y.$source).length === 0)
            ? En(y, 'CREDENTIALS_CODE', 'e')
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
      ? (c = lt(e.signer))
      : e.regionInfoProvider
        ? (c = () =>
            lt(e.region)()
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
                  g = e.signerConstructor || $r;
                return new g(m);
              }))
        : (c = async (l) => {
            l = Object.assign(
              {},
              {
                name: 'sigv4',
                signingName: e.signingName || e.defaultSigningName,
                signingRegion: await lt(e.region)(),
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
              m = e.signerConstructor || $r;
            return new m(f);
          }),
    Object.assign(e, {
      systemClockOffset: i,
      signingEscapePath: s,
      signer: c,
      disableClockSkewCorrection: lt(e.disableClockSkewCorrection ?? t),
    })
  );
};
function _w(t, { credentials: e, credentialDefaultProvider: r }) {
  let n;
  return (
    e
      ? e?.memoized
        ? (n = e)
        : (n = Ms(e, Ps, Bn))
      : r
        ? (n = lt(r(Object.assign({}, t, { parentClientConfig: t }))))
        : (n = async () => {
            throw new Error(
              '@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.',
            );
          }),
    (n.memoized = !0),
    n
  );
}
function xw(t, e) {
  if (e.configBound) return e;
  let r = async (n) => e({ ...n, callerClientConfig: t });
  return ((r.memoized = e.memoized), (r.configBound = !0), r);
}
Mt();
Mt();
var bw = 'AWS_DISABLE_CLOCK_SKEW_CORRECTION',
  ww = 'disable_clock_skew_correction',
  Qg = {
    environmentVariableSelector: (t) => Ne(t, bw, xe.ENV),
    configFileSelector: (t) => Ne(t, ww, xe.CONFIG),
    default: !1,
  };
var Zg = se(Qg);
var eE = yl(Zg);
Se();
var tE = async (t, e, r) => ({
  operation: Ae(e).operation,
  region:
    (await fe(t.region)()) ||
    (() => {
      throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
    })(),
});
function Aw(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'dynamodb', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
var rE = (t) => {
    let e = [];
    switch (t.operation) {
      default:
        e.push(Aw(t));
    }
    return e;
  },
  nE = (t) => {
    let e = eE(t);
    return Object.assign(e, { authSchemePreference: fe(t.authSchemePreference ?? []) });
  };
Se();
Lt();
var oE = (t) =>
    Object.assign(t, {
      useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
      useFipsEndpoint: t.useFipsEndpoint ?? !1,
      defaultSigningName: 'dynamodb',
    }),
  sE = {
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    AccountId: { type: 'builtInParams', name: 'accountId' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
    AccountIdEndpointMode: { type: 'builtInParams', name: 'accountIdEndpointMode' },
  };
var Le = Ja(sE, 'DynamoDB_20120810', 'DynamoDBClient', Rh),
  iE = {};
var Ze = { ResourceArn: { type: 'contextParams', name: 'TableName' } };
var Ue = (t, e, r, n) => [];
Ee();
Se();
var N = class t extends yn {
  static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb#DynamoDBServiceException';
  constructor(e) {
    (super(e), Object.setPrototypeOf(this, t.prototype));
  }
};
var ii = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#BackupInUseException';
    name = 'BackupInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ai = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#BackupNotFoundException';
    name = 'BackupNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ci = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#InternalServerError';
    name = 'InternalServerError';
    $fault = 'server';
    constructor(e) {
      (super({ name: 'InternalServerError', $fault: 'server', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ui = class t extends N {
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
  li = class t extends N {
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
  di = class t extends N {
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
  pi = class t extends N {
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
  fi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ResourceNotFoundException';
    name = 'ResourceNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  mi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ItemCollectionSizeLimitExceededException';
    name = 'ItemCollectionSizeLimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ItemCollectionSizeLimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  hi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ReplicatedWriteConflictException';
    name = 'ReplicatedWriteConflictException';
    $fault = 'client';
    $retryable = {};
    constructor(e) {
      (super({ name: 'ReplicatedWriteConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  yi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ContinuousBackupsUnavailableException';
    name = 'ContinuousBackupsUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ContinuousBackupsUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  gi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#LimitExceededException';
    name = 'LimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'LimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ei = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#TableInUseException';
    name = 'TableInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Si = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#TableNotFoundException';
    name = 'TableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  _i = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableAlreadyExistsException';
    name = 'GlobalTableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  xi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ResourceInUseException';
    name = 'ResourceInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ti = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#TransactionConflictException';
    name = 'TransactionConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TransactionConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  bi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#PolicyNotFoundException';
    name = 'PolicyNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PolicyNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  wi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ExportNotFoundException';
    name = 'ExportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ai = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableNotFoundException';
    name = 'GlobalTableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  vi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ImportNotFoundException';
    name = 'ImportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ii = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#DuplicateItemException';
    name = 'DuplicateItemException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'DuplicateItemException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ri = class t extends N {
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
  Ci = class t extends N {
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
  Oi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ExportConflictException';
    name = 'ExportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Di = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#InvalidExportTimeException';
    name = 'InvalidExportTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidExportTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ni = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#PointInTimeRecoveryUnavailableException';
    name = 'PointInTimeRecoveryUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PointInTimeRecoveryUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ki = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ImportConflictException';
    name = 'ImportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Pi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#TableAlreadyExistsException';
    name = 'TableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Mi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#InvalidRestoreTimeException';
    name = 'InvalidRestoreTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidRestoreTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Li = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaAlreadyExistsException';
    name = 'ReplicaAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ui = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaNotFoundException';
    name = 'ReplicaNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  $i = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#IndexNotFoundException';
    name = 'IndexNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'IndexNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Br = class t extends N {
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
  Bi = class t extends N {
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
var vw = 'Action';
var Iw = 'AttributeMap';
var gl = 'AttributesToGet',
  cE = 'AttributeUpdates',
  Rw = 'AttributeValue',
  El = 'AttributeValueList',
  Cw = 'AttributeValueUpdate',
  Ow = 'Address',
  uE = 'Attributes';
var Dw = 'BackupInUseException';
var Nw = 'BackupNotFoundException';
var kw = 'BOOL';
var Pw = 'BS';
var Mw = 'B',
  Lw = 'Code';
var Uw = 'ContinuousBackupsUnavailableException',
  Fr = 'ConsumedCapacity',
  $w = 'ConditionalCheckFailedException';
var lE = 'ConditionExpression';
var dE = 'ComparisonOperator',
  Fi = 'ConditionalOperator';
var Bw = 'CachePeriodInMinutes',
  Fw = 'CancellationReasons';
var Hw = 'CancellationReasonList',
  Gw = 'ConfirmRemoveSelfResourceAccess';
var Ww = 'CancellationReason',
  Sl = 'ConsistentRead';
var pE = 'CapacityUnits';
var Vw = 'Capacity',
  jw = 'Condition',
  fE = 'Count';
var qw = 'DescribeEndpoints';
var zw = 'DescribeEndpointsRequest',
  Kw = 'DescribeEndpointsResponse';
var Yw = 'DuplicateItemException';
var Xw = 'ExpectedAttributeMap',
  qn = 'ExpressionAttributeNames',
  Hi = 'ExpressionAttributeValues',
  Jw = 'ExpressionAttributeValueMap',
  Qw = 'ExpectedAttributeValue';
var Zw = 'ExportConflictException';
var eA = 'ExportNotFoundException';
var tA = 'ExpectedRevisionId';
var mE = 'ExclusiveStartKey';
var hE = 'Endpoints';
var rA = 'Endpoint',
  yE = 'Expected',
  nA = 'Exists';
var oA = 'FilterConditionMap';
var gE = 'FilterExpression';
var sA = 'GetItem',
  iA = 'GetItemInput',
  aA = 'GetItemOutput';
var cA = 'GlobalSecondaryIndexes';
var uA = 'GlobalTableAlreadyExistsException';
var lA = 'GlobalTableNotFoundException';
var Gi = 'Item';
var dA = 'ImportConflictException',
  pA = 'ItemCollectionKey',
  fA = 'ItemCollectionKeyAttributeMap',
  _l = 'ItemCollectionMetrics';
var mA = 'ItemCollectionSizeLimitExceededException';
var hA = 'InvalidEndpointException';
var yA = 'InvalidExportTimeException';
var gA = 'ItemList',
  EE = 'IndexName',
  EA = 'ImportNotFoundException',
  SA = 'IndexNotFoundException',
  _A = 'IdempotentParameterMismatchException';
var xA = 'InvalidRestoreTimeException';
var TA = 'InternalServerError';
var SE = 'Items',
  xl = 'Key';
var _E = 'KeyConditions',
  bA = 'KeyConditionExpression';
var xE = 'Limit',
  wA = 'ListAttributeValue';
var AA = 'LimitExceededException';
var TE = 'LastEvaluatedKey';
var vA = 'LocalSecondaryIndexes';
var IA = 'L',
  zn = 'Message',
  RA = 'MapAttributeValue';
var CA = 'M',
  OA = 'N';
var DA = 'NS';
var NA = 'NULL';
var Tl = 'ProjectionExpression',
  kA = 'PutItem';
var PA = 'PutItemInput',
  MA = 'PutItemInputAttributeMap',
  LA = 'PutItemOutput';
var UA = 'PointInTimeRecoveryUnavailableException';
var $A = 'PolicyNotFoundException';
var BA = 'PutResourcePolicyInput';
var FA = 'ProvisionedThroughputExceededException';
var HA = 'Policy';
var GA = 'Query',
  WA = 'QueryFilter',
  VA = 'QueryInput',
  jA = 'QueryOutput';
var qA = 'ResourceArn',
  zA = 'ReplicaAlreadyExistsException';
var Kn = 'ReturnConsumedCapacity',
  bE = 'ReadCapacityUnits';
var wE = 'ReturnItemCollectionMetrics';
var KA = 'ResourceInUseException';
var YA = 'RequestLimitExceeded';
var XA = 'ReplicaNotFoundException',
  JA = 'ResourceNotFoundException';
var AE = 'ReturnValues',
  vE = 'ReturnValuesOnConditionCheckFailure',
  QA = 'ReplicatedWriteConflictException';
var IE = 'ScannedCount';
var ZA = 'SizeEstimateRangeGB',
  ev = 'ScanFilter',
  tv = 'ScanInput';
var rv = 'SecondaryIndexesCapacityMap',
  nv = 'ScanIndexForward';
var ov = 'ScanOutput';
var sv = 'SS';
var iv = 'S';
var av = 'Scan',
  RE = 'Select',
  cv = 'Segment';
var uv = 'Table';
var lv = 'TableAlreadyExistsException';
var dv = 'TransactionCanceledException',
  pv = 'TransactionConflictException';
var fv = 'ThrottlingException';
var mv = 'TransactionInProgressException',
  hv = 'TableInUseException';
var Hr = 'TableName',
  yv = 'TableNotFoundException';
var CE = 'ThrottlingReasons';
var gv = 'ThrottlingReasonList';
var Ev = 'ThrottlingReason';
var Sv = 'TotalSegments';
var _v = 'UpdateExpression';
var xv = 'UpdateItemInput',
  Tv = 'UpdateItemOutput',
  bv = 'UpdateItem';
var OE = 'Value';
var wv = 'VectorCapacity',
  Av = 'VectorIndexes';
var vv = 'VectorIndexesCapacityMap';
var Iv = 'VectorSearchRequestBytes',
  Rv = 'VectorWriteRequestBytes',
  DE = 'WriteCapacityUnits';
var Cv = 'awsQueryError',
  $ = 'client',
  U = 'error',
  NE = 'httpError',
  Ov = 'httpHeader',
  j = 'message',
  Dv = 'reason',
  Nv = 'resource',
  kE = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb',
  kv = 'server',
  Pv = 'throttlingReasons',
  Mv = 'x-amz-confirm-remove-self-resource-access',
  _ = 'com.amazonaws.dynamodb',
  PE = new Re(kE),
  Lv = [-3, kE, 'DynamoDBServiceException', 0, [], []];
PE.registerError(Lv, N);
var L = new Re(_),
  Uv = [-3, _, Dw, { [U]: $ }, [j], [0]];
L.registerError(Uv, ii);
var $v = [-3, _, Nw, { [U]: $ }, [j], [0]];
L.registerError($v, ai);
var Bv = [-3, _, $w, { [U]: $ }, [j, Gi], [0, () => Gr]];
L.registerError(Bv, Br);
var Fv = [-3, _, Uw, { [U]: $ }, [j], [0]];
L.registerError(Fv, yi);
var Hv = [-3, _, Yw, { [U]: $ }, [j], [0]];
L.registerError(Hv, Ii);
var Gv = [-3, _, Zw, { [U]: $ }, [j], [0]];
L.registerError(Gv, Oi);
var Wv = [-3, _, eA, { [U]: $ }, [j], [0]];
L.registerError(Wv, wi);
var Vv = [-3, _, uA, { [U]: $ }, [j], [0]];
L.registerError(Vv, _i);
var jv = [-3, _, lA, { [U]: $ }, [j], [0]];
L.registerError(jv, Ai);
var qv = [-3, _, _A, { [U]: $ }, [zn], [0]];
L.registerError(qv, Ri);
var zv = [-3, _, dA, { [U]: $ }, [j], [0]];
L.registerError(zv, ki);
var Kv = [-3, _, EA, { [U]: $ }, [j], [0]];
L.registerError(Kv, vi);
var Yv = [-3, _, SA, { [U]: $ }, [j], [0]];
L.registerError(Yv, $i);
var Xv = [-3, _, TA, { [U]: kv }, [j], [0]];
L.registerError(Xv, ci);
var Jv = [-3, _, hA, { [U]: $, [NE]: 421 }, [zn], [0]];
L.registerError(Jv, di);
var Qv = [-3, _, yA, { [U]: $ }, [j], [0]];
L.registerError(Qv, Di);
var Zv = [-3, _, xA, { [U]: $ }, [j], [0]];
L.registerError(Zv, Mi);
var eI = [-3, _, mA, { [U]: $ }, [j], [0]];
L.registerError(eI, mi);
var tI = [-3, _, AA, { [U]: $ }, [j], [0]];
L.registerError(tI, gi);
var rI = [-3, _, UA, { [U]: $ }, [j], [0]];
L.registerError(rI, Ni);
var nI = [-3, _, $A, { [U]: $ }, [j], [0]];
L.registerError(nI, bi);
var oI = [-3, _, FA, { [U]: $ }, [j, CE], [0, () => bl]];
L.registerError(oI, pi);
var sI = [-3, _, zA, { [U]: $ }, [j], [0]];
L.registerError(sI, Li);
var iI = [-3, _, XA, { [U]: $ }, [j], [0]];
L.registerError(iI, Ui);
var aI = [-3, _, QA, { [U]: $ }, [j], [0]];
L.registerError(aI, hi);
var cI = [-3, _, YA, { [U]: $ }, [j, CE], [0, () => bl]];
L.registerError(cI, ui);
var uI = [-3, _, KA, { [U]: $ }, [j], [0]];
L.registerError(uI, xi);
var lI = [-3, _, JA, { [U]: $ }, [j], [0]];
L.registerError(lI, fi);
var dI = [-3, _, lv, { [U]: $ }, [j], [0]];
L.registerError(dI, Pi);
var pI = [-3, _, hv, { [U]: $ }, [j], [0]];
L.registerError(pI, Ei);
var fI = [-3, _, yv, { [U]: $ }, [j], [0]];
L.registerError(fI, Si);
var mI = [-3, _, fv, { [Cv]: ['Throttling', 400], [U]: $, [NE]: 400 }, [j, Pv], [0, () => bl]];
L.registerError(mI, li);
var hI = [-3, _, dv, { [U]: $ }, [zn, Fw], [0, () => LI]];
L.registerError(hI, Bi);
var yI = [-3, _, pv, { [U]: $ }, [j], [0]];
L.registerError(yI, Ti);
var gI = [-3, _, mv, { [U]: $ }, [zn], [0]];
L.registerError(gI, Ci);
var ME = [PE, L];
var EI = [3, _, Cw, 0, [OE, vw], [() => et, 0]];
var SI = [3, _, Ww, 0, [Gi, Lw, zn], [() => Gr, 0, 0]],
  LE = [3, _, Vw, 0, [bE, DE, pE], [1, 1, 1]],
  UE = [3, _, jw, 0, [dE, El], [0, () => BE], 1];
var Yn = [
  3,
  _,
  Fr,
  0,
  [Hr, pE, bE, DE, uv, vA, cA, Av],
  [0, 1, 1, 1, () => LE, () => aE, () => aE, () => VI],
];
var _I = [3, _, zw, 0, [], []],
  xI = [3, _, Kw, 0, [hE], [() => UI], 1];
var TI = [3, _, rA, 0, [Ow, Bw], [0, 1], 2];
var bI = [3, _, Qw, 0, [OE, nA, dE, El], [() => et, 2, 0, () => BE]];
var wI = [3, _, iA, 0, [Hr, xl, gl, Sl, Kn, Tl, qn], [0, () => Wr, 64, 2, 0, 0, 128], 2],
  AI = [3, _, aA, 0, [Gi, Fr], [() => Gr, () => Yn]];
var $E = [3, _, _l, 0, [pA, ZA], [() => FI, 65]];
var vI = [
    3,
    _,
    PA,
    0,
    [Hr, Gi, yE, AE, Kn, wE, Fi, lE, qn, Hi, vE],
    [0, () => WI, () => HE, 0, 0, 0, 0, 0, 128, () => Wi, 0],
    2,
  ],
  II = [3, _, LA, 0, [uE, Fr, _l], [() => Gr, () => Yn, () => $E]];
var $H = [3, _, BA, 0, [qA, HA, tA, Gw], [0, 0, 0, [2, { [Ov]: Mv }]], 2];
var RI = [
    3,
    _,
    VA,
    0,
    [Hr, EE, RE, gl, xE, Sl, _E, WA, Fi, nv, mE, Kn, Tl, gE, bA, qn, Hi],
    [0, 0, 0, 64, 1, 2, () => HI, () => GE, 0, 2, () => Wr, 0, 0, 0, 0, 128, () => Wi],
    1,
  ],
  CI = [3, _, jA, 0, [SE, fE, IE, TE, Fr], [() => FE, 1, 1, () => Wr, () => Yn]];
var OI = [
    3,
    _,
    tv,
    0,
    [Hr, EE, gl, xE, RE, ev, Fi, mE, Kn, Sv, cv, Tl, gE, qn, Hi, Sl],
    [0, 0, 64, 1, 0, () => GE, 0, () => Wr, 0, 1, 1, 0, 0, 128, () => Wi, 2],
    1,
  ],
  DI = [3, _, ov, 0, [SE, fE, IE, TE, Fr], [() => FE, 1, 1, () => Wr, () => Yn]];
var NI = [3, _, Ev, 0, [Dv, Nv], [0, 0]];
var kI = [
    3,
    _,
    xv,
    0,
    [Hr, xl, cE, yE, Fi, AE, Kn, wE, _v, lE, qn, Hi, vE],
    [0, () => Wr, () => BI, () => HE, 0, 0, 0, 0, 0, 0, 128, () => Wi, 0],
    2,
  ],
  PI = [3, _, Tv, 0, [uE, Fr, _l], [() => Gr, () => Yn, () => $E]];
var MI = [3, _, wv, 0, [Iv, Rv], [1, 1]];
var BE = [1, _, El, 0, () => et];
var LI = [1, _, Hw, 0, () => SI];
var UI = [1, _, hE, 0, () => TI];
var FE = [1, _, gA, 0, () => Gr];
var $I = [1, _, wA, 0, () => et];
var bl = [1, _, gv, 0, () => NI];
var Gr = [2, _, Iw, 0, 0, () => et],
  BI = [2, _, cE, 0, 0, () => EI];
var HE = [2, _, Xw, 0, 0, () => bI];
var Wi = [2, _, Jw, 0, 0, () => et],
  GE = [2, _, oA, 0, 0, () => UE],
  FI = [2, _, fA, 0, 0, () => et];
var Wr = [2, _, xl, 0, 0, () => et],
  HI = [2, _, _E, 0, 0, () => UE],
  GI = [2, _, RA, 0, 0, () => et],
  WI = [2, _, MA, 0, 0, () => et];
var aE = [2, _, rv, 0, 0, () => LE];
var VI = [2, _, vv, 0, 0, () => MI],
  et = [
    4,
    _,
    Rw,
    0,
    [iv, OA, Mw, sv, DA, Pw, CA, IA, NA, kw],
    [0, 0, 21, 64, 64, 85, () => GI, () => $I, 2, 2],
  ];
var WE = [9, _, qw, 0, () => _I, () => xI];
var VE = [9, _, sA, 0, () => wI, () => AI];
var jE = [9, _, kA, 0, () => vI, () => II];
var qE = [9, _, GA, 0, () => RI, () => CI];
var zE = [9, _, av, 0, () => OI, () => DI];
var KE = [9, _, bv, 0, () => kI, () => PI];
var Vi = class extends Le(iE, Ue, 'DescribeEndpoints', WE) {};
var YE = {
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
Mt();
var XE = 'AWS_ACCESS_KEY_ID',
  JE = 'AWS_SECRET_ACCESS_KEY',
  QE = 'AWS_SESSION_TOKEN',
  ZE = 'AWS_CREDENTIAL_EXPIRATION',
  eS = 'AWS_CREDENTIAL_SCOPE',
  tS = 'AWS_ACCOUNT_ID',
  wl = (t) => async () => {
    t?.logger?.debug('@aws-sdk/credential-provider-env - fromEnv');
    let e = process.env[XE],
      r = process.env[JE],
      n = process.env[QE],
      o = process.env[ZE],
      s = process.env[eS],
      i = process.env[tS];
    if (e && r) {
      let a = {
        accessKeyId: e,
        secretAccessKey: r,
        ...(n && { sessionToken: n }),
        ...(o && { expiration: new Date(o) }),
        ...(s && { credentialScope: s }),
        ...(i && { accountId: i }),
      };
      return (En(a, 'CREDENTIALS_ENV_VARS', 'g'), a);
    }
    throw new at('Unable to find environment variable credentials.', { logger: t?.logger });
  };
var rS = () => wl();
Se();
Mt();
W();
W();
function Al(t) {
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
var nS = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'];
W();
var oS = (t) => {
  let e = {};
  for (let r in t) {
    if (!D(t, r)) continue;
    let n = t[r];
    e[r] = Array.isArray(n) ? n.join(',') : n;
  }
  return e;
};
var Vr = Be(require('node:https'));
var Z = { setTimeout: (t, e) => setTimeout(t, e), clearTimeout: (t) => clearTimeout(t) };
var sS = 1e3,
  iS = (t, e, r = 0) => {
    if (!r) return -1;
    let n = (o) => {
      let s = Z.setTimeout(() => {
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
                Z.clearTimeout(s);
              })
            : Z.clearTimeout(s);
        };
      t.socket ? i(t.socket) : t.on('socket', i);
    };
    return r < 2e3 ? (n(0), 0) : Z.setTimeout(n.bind(null, sS), sS);
  };
var aS = (t, e, r = 0, n, o) =>
  r
    ? Z.setTimeout(() => {
        let s = `@smithy/node-http-handler - [${n ? 'ERROR' : 'WARN'}] a request has exceeded the configured ${r} ms requestTimeout.`;
        if (n) {
          let i = Object.assign(new Error(s), { name: 'TimeoutError', code: 'ETIMEDOUT' });
          (t.destroy(i), e(i));
        } else
          ((s += ' Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.'),
            o?.warn?.(s));
      }, r)
    : -1;
var qI = 3e3,
  cS = (t, { keepAlive: e, keepAliveMsecs: r }, n = qI) => {
    if (e !== !0) return -1;
    let o = () => {
      t.socket
        ? t.socket.setKeepAlive(e, r || 0)
        : t.on('socket', (s) => {
            s.setKeepAlive(e, r || 0);
          });
    };
    return n === 0 ? (o(), 0) : Z.setTimeout(o, n);
  };
var ji = (t) => {
  let e = t?.defaultSocketTimeout;
  return typeof e == 'number' && Number.isFinite(e) && e > 0 ? e : void 0;
};
var zI = 3e3,
  vl = (t, e, r = 0, n = !1) => {
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
    let a = Z.setTimeout(i, zI);
    t.once('close', () => Z.clearTimeout(a));
  };
var lS = require('node:stream');
var uS = 6e3;
async function dS(t, e, r = uS, n = !1) {
  let o = e.headers,
    s = o ? o.Expect || o.expect : void 0,
    i = -1,
    a = !0;
  (!n &&
    s === '100-continue' &&
    (a = await Promise.race([
      new Promise((c) => {
        i = Number(Z.setTimeout(() => c(!0), Math.max(uS, r)));
      }),
      new Promise((c) => {
        (t.on('continue', () => {
          (Z.clearTimeout(i), c(!0));
        }),
          t.on('response', () => {
            (Z.clearTimeout(i), c(!1));
          }),
          t.on('error', () => {
            (Z.clearTimeout(i), c(!1));
          }));
      }),
    ])),
    a && KI(t, e.body));
}
function KI(t, e) {
  if (e instanceof lS.Readable) {
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
var qi,
  pS,
  Xn = class t {
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
              (Z.clearTimeout(l), Z.clearTimeout(d), Z.clearTimeout(p), Z.clearTimeout(f));
            },
            g = async (S) => {
              (await u, m(), a(S));
            },
            y = async (S) => {
              (await u, m(), c(S));
            };
          if (r?.aborted) {
            let S = Al(r);
            y(S);
            return;
          }
          let E = e.headers,
            b = E ? (E.Expect ?? E.expect) === '100-continue' : !1,
            A = i ? o.httpsAgent : o.httpAgent;
          (b &&
            !this.externalAgent &&
            (A = new (i ? Vr.default.Agent : qi)({ keepAlive: !1, maxSockets: 1 / 0 })),
            (l = Z.setTimeout(
              () => {
                this.socketWarningTimestamp = t.checkSocketUsage(A, this.socketWarningTimestamp, s);
              },
              o.socketAcquisitionWarningTimeout ?? (o.requestTimeout ?? 2e3) + (o.connectionTimeout ?? 1e3),
            )));
          let I = e.query ? Eu(e.query) : '',
            P;
          if (e.username != null || e.password != null) {
            let S = e.username ?? '',
              w = e.password ?? '';
            P = `${S}:${w}`;
          }
          let F = e.path;
          (I && (F += `?${I}`), e.fragment && (F += `#${e.fragment}`));
          let H = e.hostname ?? '';
          H[0] === '[' && H.endsWith(']') ? (H = e.hostname.slice(1, -1)) : (H = e.hostname);
          let q = { headers: e.headers, host: H, method: e.method, path: F, port: e.port, agent: A, auth: P },
            Y = (i ? Vr.default.request : pS)(q, (S) => {
              let w = new ge({
                statusCode: S.statusCode || -1,
                reason: S.statusMessage,
                headers: oS(S.headers),
                body: S,
              });
              g({ response: w });
            });
          if (
            (Y.on('error', (S) => {
              nS.includes(S.code) ? y(Object.assign(S, { name: 'TimeoutError' })) : y(S);
            }),
            r)
          ) {
            let S = () => {
              Y.destroy();
              let w = Al(r);
              y(w);
            };
            if (typeof r.addEventListener == 'function') {
              let w = r;
              (w.addEventListener('abort', S, { once: !0 }),
                Y.once('close', () => w.removeEventListener('abort', S)));
            } else r.onabort = S;
          }
          let ce = n ?? o.requestTimeout;
          ((d = iS(Y, y, o.connectionTimeout)), (p = aS(Y, y, ce, o.throwOnRequestTimeout, s ?? console)));
          let v = o.socketTimeout === void 0 ? ji(o) : void 0;
          v ? vl(Y, y, v, !0) : vl(Y, y, o.socketTimeout);
          let x = q.agent;
          (typeof x == 'object' &&
            'keepAlive' in x &&
            (f = cS(Y, { keepAlive: x.keepAlive, keepAliveMsecs: x.keepAliveMsecs })),
            (u = dS(Y, e, ce, this.externalAgent).catch((S) => (m(), c(S)))));
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
              ((e = 'defaultSocketTimeout'), (r = ji(n) ?? r));
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
        defaultSocketTimeout: ji(e),
        socketAcquisitionWarningTimeout: s,
        throwOnRequestTimeout: c,
        httpAgentProvider: () =>
          (p ??= (async () => {
            let f = await import('node:http'),
              { Agent: m, request: g } = f.default ?? f;
            return (
              (pS = g),
              (qi = m),
              i instanceof qi || typeof i?.destroy == 'function'
                ? ((this.externalAgent = !0), i)
                : new qi({ keepAlive: l, maxSockets: d, ...i })
            );
          })()),
        httpsAgent:
          a instanceof Vr.default.Agent || typeof a?.destroy == 'function'
            ? ((this.externalAgent = !0), a)
            : new Vr.default.Agent({ keepAlive: l, maxSockets: d, ...a }),
        logger: u,
      };
    }
  };
W();
Se();
Ee();
var zi = class {
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
    let s = Re.for(o),
      i = Re.for('smithy.ts.sdk.synthetic.' + n);
    (e.copyFrom(s), e.copyFrom(i), (this.errorRegistry = e));
  }
  decorateServiceException(e, r = {}) {
    if (this.queryCompat) {
      let n = e.Message ?? r.Message,
        o = Go(e, r);
      n && (o.message = n);
      let s = o.Error ?? {};
      ((s.Type = o.Error?.Type),
        (s.Code = o.Error?.Code),
        (s.Message = o.Error?.message ?? o.Error?.Message ?? n),
        (o.Error = s));
      let i = o.$metadata.requestId;
      return (i && (o.RequestId = i), o);
    }
    return Go(e, r);
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
      return e.find((o) => G.of(o).getMergedTraits().awsQueryError?.[0] === r);
    }
  }
};
Ee();
var Ki = class extends Ln {
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
      (this.codec = s ?? new Gt({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 })),
      (this.serializer = this.codec.createSerializer()),
      (this.deserializer = this.codec.createDeserializer()),
      (this.awsQueryCompatible = !!o),
      (this.mixin = new zi(this.awsQueryCompatible)));
  }
  async serializeRequest(e, r, n) {
    let o = await super.serializeRequest(e, r, n);
    return (
      o.path.endsWith('/') || (o.path += '/'),
      (o.headers['content-type'] = `application/x-amz-json-${this.getJsonRpcVersion()}`),
      (o.headers['x-amz-target'] = `${this.serviceTarget}.${e.name}`),
      this.awsQueryCompatible && (o.headers['x-amzn-query-mode'] = 'true'),
      (tr(e.input) === 'unit' || !o.body) && (o.body = '{}'),
      o
    );
  }
  getPayloadCodec() {
    return this.codec;
  }
  async handleError(e, r, n, o, s) {
    let { awsQueryCompatible: i } = this;
    i && this.mixin.setQueryCompatError(o, n);
    let a = Is(n, o, i) ?? 'Unknown';
    this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
    let { errorSchema: c, errorMetadata: u } = await this.mixin.getErrorSchemaOrThrowBaseException(
        a,
        this.options.defaultNamespace,
        n,
        o,
        s,
        i ? this.mixin.findQueryCompatibleError : void 0,
      ),
      l = G.of(c),
      d = o.message ?? o.Message ?? 'UnknownError',
      p = this.compositeErrorRegistry.getErrorCtor(c) ?? Error,
      f = new p({}),
      m = {},
      g = this.codec.createDeserializer();
    for (let [y, E] of l.structIterator()) o[y] != null && (m[y] = g.readObject(E, o[y]));
    throw (
      i && this.mixin.queryCompatOutput(o, m),
      this.mixin.decorateServiceException(
        Object.assign(f, u, { $fault: l.getMergedTraits().error, message: d }, m),
        o,
      )
    );
  }
};
var Jn = class extends Ki {
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
Ee();
W();
var fS = 'com.amazonaws.dynamodb#AttributeValue',
  Il = class extends Ht {
    writeValue(e, r, n) {
      if (r != null && typeof r == 'object') {
        let o = G.of(e);
        if (o.isStructSchema() && o.getName(!0) === fS) {
          this.writeAttributeValue(r);
          return;
        }
      }
      super.writeValue(e, r, n);
    }
    writeAttributeValue(e) {
      let r = this.serdeContext?.base64Encoder ?? kt;
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
  Rl = class extends Ft {
    _read(e, r) {
      let n = G.of(e);
      return n.isStructSchema() && n.getName(!0) === fS && r && typeof r == 'object'
        ? this.readAttributeValue(r)
        : super._read(n, r);
    }
    readAttributeValue(e) {
      let r = this.serdeContext?.base64Decoder ?? Nt,
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
  Qn = class extends Gt {
    constructor() {
      super({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 });
    }
    createSerializer() {
      let e = new Il(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
    createDeserializer() {
      let e = new Rl(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
  };
hs();
Se();
W();
Lt();
Lt();
var be = 'ref',
  Ve = 'argv',
  ve = -1,
  Zn = !0,
  jr = !1,
  qr = 'isSet',
  eo = 'booleanEquals',
  PS = 'PartitionResult',
  Te = 'stringEquals',
  je = 'getAttr',
  MS = 'parsedEndpoint',
  mS = 'aws.parseArn',
  hS = (t) => 'ParsedArn_ssa_' + t,
  yS = 'service',
  Cl = 'dynamodb',
  to = 'isValidHostLabel',
  gS = 'accountId',
  ES = 'FirstArn',
  SS = (t) =>
    'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  _S = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  xS = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}',
  TS = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dnsSuffix}',
  Vt = { [be]: 'Region' },
  Dl = { [be]: PS },
  bS = { fn: je, [Ve]: [{ [be]: MS }, 'authority'] },
  Ol = { [be]: 'AccountIdEndpointMode' },
  wS = { fn: je, [Ve]: [Dl, 'name'] },
  Nl = { [be]: 'ParsedArn_ssa_2' },
  AS = { fn: je, [Ve]: [Nl, 'region'] },
  vS = { [be]: 'ResourceArnList' },
  IS = { fn: je, [Ve]: [{ [be]: 'ParsedArn_ssa_1' }, 'region'] },
  RS = { [be]: 'ParsedArn_ssa_1' },
  CS = { [be]: 'AccountId' },
  pt = {},
  $e = { metricValues: ['O'] },
  OS = [Vt],
  DS = [{ [be]: 'Endpoint' }],
  NS = [{ [be]: 'ResourceArn' }],
  kS = {
    conditions: [
      [qr, OS],
      [qr, DS],
      [eo, [{ [be]: 'UseFIPS' }, Zn]],
      [eo, [{ [be]: 'UseDualStack' }, Zn]],
      ['aws.partition', OS, PS],
      [Te, [Vt, 'local']],
      [eo, [{ fn: je, [Ve]: [Dl, 'supportsFIPS'] }, Zn]],
      ['parseURL', DS, MS],
      [Te, ['dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', bS]],
      [eo, [{ fn: je, [Ve]: [Dl, 'supportsDualStack'] }, Zn]],
      [Te, ['search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', bS]],
      [qr, [Ol]],
      [Te, [Vt, 'us-gov-east-1']],
      [Te, [Vt, 'cn-north-1']],
      [Te, [Vt, 'cn-northwest-1']],
      [Te, [Vt, 'us-gov-west-1']],
      [Te, [wS, 'aws']],
      [Te, [Ol, 'disabled']],
      [qr, NS],
      [mS, NS, hS(2)],
      [Te, [{ fn: je, [Ve]: [Nl, yS] }, Cl]],
      [Te, [AS, Vt]],
      [to, [{ fn: je, [Ve]: [Nl, gS] }, jr]],
      [to, [AS, jr]],
      [qr, [vS]],
      [je, [vS, '[0]'], ES],
      [mS, [{ [be]: ES }], hS(1)],
      [Te, [IS, Vt]],
      [Te, [{ fn: je, [Ve]: [RS, yS] }, Cl]],
      [to, [{ fn: je, [Ve]: [RS, gS] }, jr]],
      [to, [IS, jr]],
      [qr, [CS]],
      [Te, [Ol, 'required']],
      [to, [CS, jr]],
      [Te, [wS, 'aws-us-gov']],
      [eo, [{ fn: 'coalesce', [Ve]: [{ [be]: 'IsSearchOperation' }, jr] }, Zn]],
    ],
    results: [
      [ve],
      [ve, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
      [ve, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
      [
        ve,
        'Endpoint override is not supported for dual-stack endpoints. Please enable dual-stack functionality by enabling the configuration. For more details, see: https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html',
      ],
      ['{Endpoint}', pt],
      [ve, 'Invalid Configuration: FIPS and local endpoint are not supported'],
      [ve, 'Invalid Configuration: Dualstack and local endpoint are not supported'],
      [
        'http://localhost:8000',
        { authSchemes: [{ name: 'sigv4', signingName: Cl, signingRegion: 'us-east-1' }] },
      ],
      [
        ve,
        'Invalid Configuration: AccountIdEndpointMode is required and FIPS is enabled, but FIPS account endpoints are not supported',
      ],
      ['https://search-dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', pt],
      ['https://dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', pt],
      [ve, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
      ['https://search-dynamodb.{Region}.{PartitionResult#dnsSuffix}', pt],
      ['https://dynamodb.{Region}.{PartitionResult#dnsSuffix}', pt],
      ['https://search-dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}', pt],
      ['https://dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}', pt],
      [ve, 'FIPS is enabled but this partition does not support FIPS'],
      [
        ve,
        'Invalid Configuration: AccountIdEndpointMode is required but account endpoints are not supported in this region',
      ],
      ['https://search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', pt],
      ['https://dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', pt],
      [SS(2), $e],
      [_S(2), $e],
      [SS(1), $e],
      [_S(1), $e],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', $e],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', $e],
      [ve, 'Credentials-sourced account ID parameter is invalid'],
      [ve, 'AccountIdEndpointMode is required but no AccountID was provided or able to be loaded'],
      [ve, 'DualStack is enabled but this partition does not support DualStack'],
      [xS(2), $e],
      [TS(2), $e],
      [xS(1), $e],
      [TS(1), $e],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}', $e],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dnsSuffix}', $e],
      [ve, 'Invalid Configuration: Missing Region'],
    ],
  },
  YI = 2,
  R = 1e8,
  XI = new Int32Array([
    -1,
    1,
    -1,
    0,
    6,
    3,
    1,
    4,
    R + 35,
    2,
    R + 1,
    5,
    3,
    R + 2,
    R + 4,
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
    R + 35,
    5,
    R + 7,
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
    R + 17,
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
    R + 26,
    35,
    R + 33,
    R + 34,
    35,
    R + 31,
    R + 32,
    35,
    R + 29,
    R + 30,
    32,
    R + 27,
    77,
    4,
    39,
    R + 35,
    5,
    R + 6,
    40,
    9,
    41,
    R + 28,
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
    R + 17,
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
    R + 26,
    35,
    R + 24,
    R + 25,
    35,
    R + 22,
    R + 23,
    35,
    R + 20,
    R + 21,
    32,
    R + 27,
    68,
    35,
    R + 18,
    R + 19,
    3,
    78,
    70,
    4,
    71,
    R + 35,
    5,
    R + 5,
    72,
    6,
    73,
    R + 16,
    11,
    74,
    75,
    32,
    R + 8,
    75,
    34,
    77,
    76,
    35,
    R + 14,
    R + 15,
    35,
    R + 12,
    R + 13,
    4,
    79,
    R + 35,
    5,
    R + 5,
    80,
    6,
    81,
    R + 11,
    9,
    82,
    R + 11,
    11,
    83,
    84,
    32,
    R + 8,
    84,
    35,
    R + 9,
    R + 10,
    2,
    R + 1,
    86,
    3,
    R + 2,
    87,
    4,
    88,
    R + 4,
    7,
    89,
    R + 4,
    8,
    R + 3,
    90,
    10,
    R + 3,
    R + 4,
  ]),
  LS = Rn.from(XI, YI, kS.conditions, kS.results);
var JI = new Cn({
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
  US = (t, e = {}) => JI.get(t, () => eu(LS, { endpointParams: t, logger: e.logger }));
nr.aws = Ys;
var $S = (t) => ({
  apiVersion: '2012-08-10',
  base64Decoder: t?.base64Decoder ?? Nt,
  base64Encoder: t?.base64Encoder ?? kt,
  disableHostPrefix: t?.disableHostPrefix ?? !1,
  endpointProvider: t?.endpointProvider ?? US,
  extensions: t?.extensions ?? [],
  httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? rE,
  httpAuthSchemes: t?.httpAuthSchemes ?? [
    {
      schemeId: 'aws.auth#sigv4',
      identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
      signer: new Ur(),
    },
  ],
  logger: t?.logger ?? new rr(),
  protocol: t?.protocol ?? Jn,
  protocolSettings: t?.protocolSettings ?? {
    defaultNamespace: 'com.amazonaws.dynamodb',
    errorTypeRegistries: ME,
    xmlNamespace: 'http://dynamodb.amazonaws.com/doc/2012-08-10/',
    version: '2012-08-10',
    serviceTarget: 'DynamoDB_20120810',
    jsonCodec: new Qn(),
  },
  serviceId: t?.serviceId ?? 'DynamoDB',
  sha256: t?.sha256 ?? ms,
  urlParser: t?.urlParser ?? Rt,
  utf8Decoder: t?.utf8Decoder ?? Oe,
  utf8Encoder: t?.utf8Encoder ?? Xe,
});
var BS = (t) => {
  Ka(process.version);
  let e = Dc(t),
    r = () => e().then(za),
    n = $S(t);
  ec(process.version);
  let o = { profile: t?.profile, logger: n.logger };
  return {
    ...n,
    ...t,
    runtime: 'node',
    defaultsMode: e,
    accountIdEndpointMode: t?.accountIdEndpointMode ?? se(Za, o),
    authSchemePreference: t?.authSchemePreference ?? se(Zs, o),
    bodyLengthChecker: t?.bodyLengthChecker ?? lc,
    credentialDefaultProvider: t?.credentialDefaultProvider ?? rS,
    defaultSocketTimeout: tc(t?.requestHandler, 3e5),
    defaultUserAgentProvider:
      t?.defaultUserAgentProvider ?? ju({ serviceId: n.serviceId, clientVersion: YE.version }),
    endpointDiscoveryEnabledProvider: t?.endpointDiscoveryEnabledProvider ?? se(Ju, o),
    maxAttempts: t?.maxAttempts ?? se(ie.v2026 ? { ...Vs, default: 4 } : Vs, t),
    region: t?.region ?? se(vn, { ...Ic, ...o }),
    requestHandler: Xn.create(t?.requestHandler ?? r),
    retryMode: t?.retryMode ?? se({ ...Bu, default: async () => (await r()).retryMode || Hn }, t),
    streamCollector: t?.streamCollector ?? ls,
    useDualstackEndpoint: t?.useDualstackEndpoint ?? se(xc, o),
    useFipsEndpoint: t?.useFipsEndpoint ?? se(Tc, o),
    userAgentAppId: t?.userAgentAppId ?? se(qu, o),
  };
};
Se();
var FS = (t) => {
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
  HS = (t) => ({
    httpAuthSchemes: t.httpAuthSchemes(),
    httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
    credentials: t.credentials(),
  });
var GS = (t, e) => {
  let r = Object.assign(Ku(t), Ya(t), hu(t), FS(t));
  return (e.forEach((n) => n.configure(r)), Object.assign(t, Yu(r), Xa(r), yu(r), HS(r)));
};
var zr = class extends er {
  config;
  constructor(...[e]) {
    let r = BS(e || {});
    (super(r), (this.initConfig = r));
    let n = oE(r),
      o = Qa(n),
      s = ku(o),
      i = $u(s, { defaultBaseDelay: ie.v2026 ? 25 : void 0, defaultMaxAttempts: ie.v2026 ? 4 : void 0 }),
      a = Oc(i),
      c = a,
      u = Ih(c),
      l = nE(u),
      d = rl(l, { endpointDiscoveryCommandCtor: Vi }),
      p = GS(d, e?.extensions || []);
    ((this.config = p),
      this.middlewareStack.use(Ha(this.config)),
      this.middlewareStack.use(Gu(this.config)),
      this.middlewareStack.use(Zy(this.config)),
      this.middlewareStack.use(gu(this.config)),
      this.middlewareStack.use(bu(this.config)),
      this.middlewareStack.use(wu(this.config)),
      this.middlewareStack.use(Iu(this.config)),
      this.middlewareStack.use(
        Ns(this.config, {
          httpAuthSchemeParametersProvider: tE,
          identityProviderConfigProvider: async (f) => new Lr({ 'aws.auth#sigv4': f.credentials }),
        }),
      ),
      this.middlewareStack.use(ks(this.config)));
  }
  destroy() {
    super.destroy();
  }
};
var Yi = class extends Le(Ze, Ue, 'GetItem', VE) {};
var Xi = class extends Le(Ze, Ue, 'PutItem', jE) {};
var Ji = class extends Le(Ze, Ue, 'Query', qE) {};
var Qi = class extends Le(Ze, Ue, 'Scan', zE) {};
var Zi = class extends Le(Ze, Ue, 'UpdateItem', KE) {};
Se();
var ur = class t {
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
var ro = (t, e) => {
    if (t === void 0)
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (t === null && typeof t == 'object') return ea();
    if (Array.isArray(t)) return QI(t, e);
    if (t?.constructor?.name === 'Set') return ZI(t, e);
    if (t?.constructor?.name === 'Map') return e0(t, e);
    if (t?.constructor?.name === 'Object' || (!t.constructor && typeof t == 'object')) return WS(t, e);
    if (YS(t)) return t.length === 0 && e?.convertEmptyValues ? ea() : jS(t);
    if (typeof t == 'boolean' || t?.constructor?.name === 'Boolean') return { BOOL: t.valueOf() };
    if (typeof t == 'number' || t?.constructor?.name === 'Number') return KS(t, e);
    if (t instanceof ur) return t.toAttributeValue();
    if (typeof t == 'bigint') return zS(t);
    if (typeof t == 'string' || t?.constructor?.name === 'String')
      return t.length === 0 && e?.convertEmptyValues ? ea() : qS(t);
    if (e?.convertClassInstanceToMap && typeof t == 'object') return WS(t, e);
    throw new Error(
      `Unsupported type passed: ${t}. Pass options.convertClassInstanceToMap=true to marshall typeof object as map attribute.`,
    );
  },
  QI = (t, e) => ({
    L: t
      .filter(
        (r) =>
          typeof r != 'function' && (!e?.removeUndefinedValues || (e?.removeUndefinedValues && r !== void 0)),
      )
      .map((r) => ro(r, e)),
  }),
  ZI = (t, e) => {
    let r = e?.removeUndefinedValues ? new Set([...t].filter((o) => o !== void 0)) : t;
    if (!e?.removeUndefinedValues && r.has(void 0))
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (r.size === 0) {
      if (e?.convertEmptyValues) return ea();
      throw new Error('Pass a non-empty set, or options.convertEmptyValues=true.');
    }
    let n = r.values().next().value;
    if (n instanceof ur) return { NS: Array.from(r).map((o) => o.toString()) };
    if (typeof n == 'number')
      return {
        NS: Array.from(r)
          .map((o) => KS(o, e))
          .map((o) => o.N),
      };
    if (typeof n == 'bigint')
      return {
        NS: Array.from(r)
          .map(zS)
          .map((o) => o.N),
      };
    if (typeof n == 'string')
      return {
        SS: Array.from(r)
          .map(qS)
          .map((o) => o.S),
      };
    if (YS(n))
      return {
        BS: Array.from(r)
          .map(jS)
          .map((o) => o.B),
      };
    throw new Error('Only Number Set (NS), Binary Set (BS) or String Set (SS) are allowed.');
  },
  e0 = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let [o, s] of r)
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = ro(s, e));
      return n;
    })(t),
  }),
  WS = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let o in r) {
        let s = r[o];
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = ro(s, e));
      }
      return n;
    })(t),
  }),
  ea = () => ({ NULL: !0 }),
  jS = (t) => ({ B: t }),
  qS = (t) => ({ S: t.toString() }),
  zS = (t) => ({ N: t.toString() }),
  VS = (t) => {
    throw new Error(`${t} Use NumberValue from @aws-sdk/lib-dynamodb.`);
  },
  KS = (t, e) => {
    if (
      [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
        .map((r) => r.toString())
        .includes(t.toString())
    )
      throw new Error(`Special numeric value ${t.toString()} is not allowed`);
    return (
      e?.allowImpreciseNumbers ||
        (Number(t) > Number.MAX_SAFE_INTEGER
          ? VS(`Number ${t.toString()} is greater than Number.MAX_SAFE_INTEGER.`)
          : Number(t) < Number.MIN_SAFE_INTEGER &&
            VS(`Number ${t.toString()} is lesser than Number.MIN_SAFE_INTEGER.`)),
      { N: t.toString() }
    );
  },
  YS = (t) => {
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
var no = (t, e) => {
    for (let [r, n] of Object.entries(t))
      if (n !== void 0)
        switch (r) {
          case 'NULL':
            return null;
          case 'BOOL':
            return !!n;
          case 'N':
            return XS(n, e);
          case 'B':
            return QS(n);
          case 'S':
            return JS(n);
          case 'L':
            return t0(n, e);
          case 'M':
            return r0(n, e);
          case 'NS':
            return new Set(n.map((o) => XS(o, e)));
          case 'BS':
            return new Set(n.map(QS));
          case 'SS':
            return new Set(n.map(JS));
          default:
            throw new Error(`Unsupported type passed: ${r}`);
        }
    throw new Error(`No value defined: ${JSON.stringify(t)}`);
  },
  XS = (t, e) => {
    if (typeof e?.wrapNumbers == 'function') return e?.wrapNumbers(t);
    if (e?.wrapNumbers) return ur.from(t);
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
  JS = (t) => t,
  QS = (t) => t,
  t0 = (t, e) => t.map((r) => no(r, e)),
  r0 = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = no(o, e)), r), {});
function kl(t, e) {
  let r = ro(t, e),
    [n, o] = Object.entries(r)[0];
  switch (n) {
    case 'M':
    case 'L':
      return e?.convertTopLevelContainer ? r : o;
    default:
      return r;
  }
}
var oo = (t, e) => (e?.convertWithoutMapWrapper ? no(t, e) : no({ M: t }, e));
var lr = null,
  B = {},
  Ie = [],
  ZS = '*',
  ta = (t, e, r) => {
    if (t !== void 0) {
      if (r == null) return e(t);
      {
        let n = Object.keys(r),
          o = n.length === 1 && n[0] === ZS,
          s = n.length >= 1 && !o,
          i = n.length === 0;
        if (s) return Pl(t, e, r);
        if (i) return n0(t, e, lr);
        if (o)
          return Object.entries(t ?? {}).reduce(
            (a, [c, u]) => (typeof u != 'function' && (a[c] = ta(u, e, r[ZS])), a),
            Array.isArray(t) ? [] : {},
          );
      }
    }
  },
  Pl = (t, e, r) => {
    let n;
    if (Array.isArray(t)) n = t.filter((o) => typeof o != 'function');
    else {
      n = {};
      for (let [o, s] of Object.entries(t)) typeof s != 'function' && (n[o] = s);
    }
    for (let [o, s] of Object.entries(r)) {
      if (typeof t[o] == 'function') continue;
      let i = ta(t[o], e, s);
      i !== void 0 && typeof i != 'function' && (n[o] = i);
    }
    return n;
  },
  n0 = (t, e, r) =>
    Array.isArray(t)
      ? t.filter((n) => typeof n != 'function').map((n) => ta(n, e, r))
      : Object.entries(t).reduce((n, [o, s]) => {
          if (typeof s == 'function') return n;
          let i = ta(s, e, r);
          return (i !== void 0 && typeof i != 'function' && (n[o] = i), n);
        }, {}),
  e_ = (t, e, r) => Pl(t, (o) => kl(o, r), e),
  t_ = (t, e, r) => Pl(t, (o) => oo(o, r), e);
var ee = class extends Dt {
  addMarshallingMiddleware(e) {
    let { marshallOptions: r = {}, unmarshallOptions: n = {} } = e.translateConfig || {};
    ((r.convertTopLevelContainer = r.convertTopLevelContainer ?? !0),
      (n.convertWithoutMapWrapper = n.convertWithoutMapWrapper ?? !0),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => (
          Ce(s, 'DDB_MAPPER', 'd'),
          o({ ...i, input: e_(i.input, this.inputKeyNodes, r) })
        ),
        { name: 'DocumentMarshall', relation: 'before', toMiddleware: 'serializerMiddleware', override: !0 },
      ),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => {
          let a = await o(i);
          return ((a.output = t_(a.output, this.outputKeyNodes, n)), a);
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
var so = class extends ee {
  input;
  inputKeyNodes = { Key: B };
  outputKeyNodes = { Item: B };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new Yi(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var Kr = class extends ee {
  input;
  inputKeyNodes = {
    Item: B,
    Expected: { '*': { Value: lr, AttributeValueList: Ie } },
    ExpressionAttributeValues: B,
  };
  outputKeyNodes = { Attributes: B, ItemCollectionMetrics: { ItemCollectionKey: B } };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new Xi(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var io = class extends ee {
  input;
  inputKeyNodes = {
    KeyConditions: { '*': { AttributeValueList: Ie } },
    QueryFilter: { '*': { AttributeValueList: Ie } },
    ExclusiveStartKey: B,
    ExpressionAttributeValues: B,
  };
  outputKeyNodes = { Items: { '*': B }, LastEvaluatedKey: B };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new Ji(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var ao = class extends ee {
  input;
  inputKeyNodes = {
    ScanFilter: { '*': { AttributeValueList: Ie } },
    ExclusiveStartKey: B,
    ExpressionAttributeValues: B,
  };
  outputKeyNodes = { Items: { '*': B }, LastEvaluatedKey: B };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new Qi(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var co = class extends ee {
  input;
  inputKeyNodes = {
    Key: B,
    AttributeUpdates: { '*': { Value: lr } },
    Expected: { '*': { Value: lr, AttributeValueList: Ie } },
    ExpressionAttributeValues: B,
  };
  outputKeyNodes = { Attributes: B, ItemCollectionMetrics: { ItemCollectionKey: B } };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new Zi(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
Se();
var ft = class t extends er {
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
        a = new zr(
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
var Q4 = $n(ft, io, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
var nj = $n(ft, ao, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
function r_(t = 1e3) {
  let e = new zr({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 500, requestTimeout: t, throwOnRequestTimeout: !0 },
  });
  return ft.from(e, { marshallOptions: { removeUndefinedValues: !0 } });
}
async function uo(t) {
  try {
    return (await t(), { written: !0 });
  } catch (e) {
    if (!(e instanceof Br)) throw e;
    return { written: !1, item: e.Item && oo(e.Item) };
  }
}
var o_ = require('node:http'),
  s_ = require('node:https');
var dr = class extends Error {
    constructor(r, n = !0) {
      super(`no answer: ${r}`);
      this.reason = r;
      this.mayHaveLeft = n;
    }
    reason;
    mayHaveLeft;
    name = 'NoAnswer';
  },
  s0 = 64 * 1024;
function i0(t) {
  return new Promise((e, r) => {
    let n = [],
      o = 0;
    (t.on('data', (s) => {
      ((o += s.byteLength), o > s0 ? (r(new dr('too_large')), t.destroy()) : n.push(s));
    }),
      t.on('end', () => {
        e(Buffer.concat(n));
      }),
      t.on('error', () => {
        r(new dr('connection'));
      }));
  });
}
function a0({ method: t, url: e, body: r, contentType: n, clientCertificate: o }) {
  return (e.startsWith('https:') ? s_.request : o_.request)(e, {
    method: t,
    agent: !1,
    headers: r === void 0 ? {} : { 'content-type': n ?? 'text/xml; charset=utf-8' },
    ...o,
  });
}
var i_ = (t) =>
  new Promise((e, r) => {
    let { url: n, body: o, timeoutMs: s } = t,
      i = a0(t),
      a = !1;
    i.on('socket', (l) => {
      l.once(n.startsWith('https:') ? 'secureConnect' : 'connect', () => {
        a = !0;
      });
    });
    let c = setTimeout(() => {
        (r(new dr('timeout', a)), i.destroy());
      }, s),
      u = () => {
        (clearTimeout(c), r(new dr('connection', a)));
      };
    (i.on('error', u),
      i.on('close', u),
      i.on('response', (l) => {
        (i.off('close', u),
          i0(l)
            .then((d) => {
              e({ status: l.statusCode ?? 0, body: d });
            }, r)
            .finally(() => {
              clearTimeout(c);
            }));
      }),
      i.end(o));
  });
var c0 = [0, 200, 800],
  u0 = 5e3,
  l0 = 200;
async function d0(t, e, r, n, o, s) {
  let i = new Q('wechat_unavailable', Ml, { facts: { reason: 'no_time_left' } }),
    a = !1;
  for (let [c, u] of c0.entries()) {
    (a && (await t.pause(u)), (a = !1));
    let l = Math.min(n, o - t.now().getTime());
    if (l < l0) break;
    try {
      let { status: d, read: p } = await s(`${e[c % e.length] ?? ''}${r}`, l);
      if (d >= 500) {
        ((a = !0), (i = new Q('wechat_unavailable', Ml, { facts: { wechatStatus: d } })));
        continue;
      }
      if (d !== 200) throw n_({ wechatStatus: d });
      let f = await p();
      if (!p0(f)) return f;
      ((a = !0), (i = f.because));
    } catch (d) {
      if (!(d instanceof dr)) throw d;
      if (d.reason === 'too_large') throw n_({ reason: 'too_large' });
      i = new Q('wechat_unavailable', Ml, { facts: { reason: d.reason } });
    }
  }
  throw i;
}
function ra(t, e, r, n, o, s) {
  return d0(t, e, r, u0, s, async (i, a) => {
    let { status: c, body: u } = await t.send({ method: 'POST', url: i, body: n(), timeoutMs: a });
    return { status: c, read: () => o(u) };
  });
}
var Ml =
  'WeChat Pay did not answer in time. Repeat the same request, with the same outTradeNo, in a few seconds; nothing is lost.';
function p0(t) {
  return t.kind === 'repeat';
}
function n_(t) {
  return new Q(
    'wechat_answer_invalid',
    'WeChat Pay answered something that is no answer of its API. Repeat the same request; nothing is lost.',
    { facts: t },
  );
}
function f0(t) {
  return { ...cp(t), documentClient: r_(), deadline: Ud };
}
function a_(t) {
  return { ...f0(t), pause: $d, randomText: Bd, send: i_ };
}
function c_(t) {
  return typeof t == 'string' && /^[0-9A-Za-z_\-|*]{6,32}$/.test(t);
}
function lo(t, e) {
  return t.appId === e.appId && t.mchId === e.mchId;
}
function u_(t, e) {
  if (!lo(t, e)) throw new Q('order_other_merchant');
}
async function l_(t, e) {
  u_(e, t.merchant);
  let r = await m0(t, e, await t.queryOrder(e));
  return (t.witness(r), r.kind === 'anomaly' && (await t.orders.release(e.outTradeNo)), r);
}
async function m0(t, e, r) {
  switch (r.kind) {
    case 'paid':
      return Ao(t.orders, r.payment, t.now());
    case 'paid_elsewhere':
      return Aa(t.orders, 'never_prepared', r.payment, t.now());
    case 'closed': {
      let { tradeState: n, tradeType: o } = r;
      return n === 'PAYERROR' && o === void 0 && e.prepayId !== void 0
        ? { kind: 'open', tradeState: n }
        : (await t.orders.close(e, t.merchant, t.now()))
          ? r
          : { kind: 'open' };
    }
    case 'open':
      return { kind: 'open', tradeState: r.tradeState };
  }
}
var h0 = 5e3;
async function y0(t, { outTradeNo: e, openid: r }) {
  let n = c_(e) ? await t.get(e) : void 0;
  if (n?.openid !== r) throw new Q('order_not_found');
  return n;
}
async function d_(t, e) {
  let { outTradeNo: r } = e,
    n = await y0(t.orders, e);
  if (n.tradeState !== 'NOTPAY') return { order: n };
  if (Object.keys(n.anomalies).length > 0) return { order: n };
  if (!lo(n, t.merchant)) return { order: n, unanswered: new Q('order_other_merchant') };
  let o = await t.orders.claimQuery(r, h0, t.now());
  if (!o.claimed) return { order: o.order ?? n };
  try {
    await l_(t, n);
  } catch (s) {
    if (!(s instanceof Q)) throw s;
    return { order: (await t.orders.get(r)) ?? n, unanswered: s };
  }
  return { order: (await t.orders.get(r)) ?? n };
}
var Gl = Be($l()),
  p_ = Be(Hl());
Gl.default.extend(p_.default);
function f_(t) {
  return Gl.default.utc(t).add(8, 'hour').format('YYYYMMDD');
}
function mt(...t) {
  return t.join(' AND ');
}
function m_(t, e, r) {
  return (n, o, { set: s, remove: i }, a, c = {}) =>
    uo(() =>
      t.send(
        new co({
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
var y_ = require('node:crypto'),
  Wl = 16;
function na(t) {
  return ((0, y_.createHash)('sha256').update(t, 'utf8').digest()[0] ?? 0) % Wl;
}
var g0 = 4;
var h_ = (t, e) => Array.from({ length: e }, (r, n) => t + n),
  Sq = [h_(Wl, g0), h_(0, Wl)];
var g_ = 'attribute_not_exists(outTradeNo)',
  Yr = 'attribute_exists(outTradeNo)',
  po = 'tradeState = :notpay',
  E_ = 'appId = :appId AND mchId = :mchId',
  S0 = 'signType = :signType',
  _0 = 'openid = :openid',
  x0 = 'totalFee = :totalFee AND feeType = :feeType',
  T0 = 'attribute_exists(prepayId)',
  b0 = 'attribute_not_exists(prepayId)',
  w0 = 'prepayId = :prepayId',
  A0 = 'createdAt <= :latestCreation',
  v0 = 'size(anomalies) = :zero',
  I0 = 'size(anomalies) > :zero',
  R0 = '(attribute_not_exists(queriedAt) OR queriedAt <= :askedBefore)',
  C0 = '(attribute_not_exists(closeTriedAt) OR closeTriedAt <= :askedBefore)',
  O0 = 'attribute_not_exists(anomalies.#key)',
  S_ = 'attribute_not_exists(refundCount)',
  D0 = 'attribute_exists(refundCount)',
  Vl = 'dueShard, dueAt';
function N0(t, e) {
  if (!e) return { set: '', remove: Vl, values: {} };
  let { outTradeNo: r, timeEnd: n } = t,
    o = new Date(Date.parse(n) + 1728e5).toISOString();
  return { set: ', dueShard = :dueShard, dueAt = :dueAt', values: { ':dueShard': na(r), ':dueAt': o } };
}
function __(t, e, r, n = !1) {
  let o = { abortSignal: r },
    s = m_(t, e, r);
  async function i(l) {
    let { Item: d } = await t.send(new so({ TableName: e, Key: { outTradeNo: l }, ConsistentRead: !0 }), o);
    return d;
  }
  async function a(l, d) {
    return d ?? (await i(l));
  }
  function c(l, d) {
    return async (p, f, m) => {
      let g = await s(
        p,
        mt(Yr, po, l),
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
    let { set: g, remove: y, values: E } = f,
      b = await s(l, mt(d, S_), { set: `${p}${g}`, ...(y !== void 0 && { remove: y }) }, { ...m, ...E });
    if (b.written) return { settled: !0 };
    let A = await a(l, b.item);
    if (A?.refundCount === void 0) return { settled: !1, order: A };
    let I = await s(
      l,
      mt(d, D0),
      { set: `${p}, dueShard = :dueShard, dueAt = :now` },
      { ...m, ':dueShard': na(l) },
    );
    return I.written ? { settled: !0 } : { settled: !1, order: await a(l, I.item) };
  }
  return {
    get: i,
    async insert(l) {
      let d = await uo(() =>
        t.send(
          new Kr({
            TableName: e,
            Item: l,
            ConditionExpression: g_,
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
          mt(Yr, po, v0),
          { set: 'prepayId = :prepayId, prepayIdAt = :issuedAt, updatedAt = :now' },
          { ':notpay': 'NOTPAY', ':prepayId': d, ':issuedAt': p.toISOString(), ':now': f.toISOString() },
        )
      ).written;
    },
    claimQuery: c(R0, 'queriedAt = :now'),
    claimClose: c(C0, 'closeTriedAt = :now'),
    async settle(l, d) {
      let p = mt(Yr, po, E_, S0, _0, x0, A0, T0);
      return u(
        l.outTradeNo,
        p,
        'tradeState = :tradeState, transactionId = :transactionId, bankType = :bankType, cashFee = :cashFee, timeEnd = :timeEnd, paidDayShard = :paidDayShard, updatedAt = :now',
        N0(l, n),
        {
          ':notpay': 'NOTPAY',
          ':appId': l.appId,
          ':mchId': l.mchId,
          ':signType': l.signType,
          ':openid': l.openid,
          ':totalFee': l.totalFee,
          ':feeType': l.feeType,
          ':latestCreation': wa(l),
          ':tradeState': l.tradeState,
          ':transactionId': l.transactionId,
          ':bankType': l.bankType,
          ':cashFee': l.cashFee,
          ':timeEnd': l.timeEnd,
          ':paidDayShard': `${f_(l.timeEnd)}#${na(l.outTradeNo)}`,
          ':now': d.toISOString(),
        },
      );
    },
    async close({ outTradeNo: l, prepayId: d }, { appId: p, mchId: f }, m) {
      let g = d === void 0 ? b0 : w0,
        { settled: y } = await u(
          l,
          mt(Yr, po, E_, g),
          'tradeState = :closed, updatedAt = :now',
          { set: '', remove: Vl, values: {} },
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
          mt(Yr, O0),
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
      await s(l, mt(Yr, po, I0, S_), { remove: Vl }, { ':notpay': 'NOTPAY' });
    },
    async keepUnknown(l, d) {
      let p = { outTradeNo: `unknown#${l.transactionId}`, payment: l, recordedAt: d.toISOString() };
      return (await uo(() => t.send(new Kr({ TableName: e, Item: p, ConditionExpression: g_ }), o))).written;
    },
  };
}
var x_ = '([a-z][a-z0-9_]{1,31})',
  jl = '(?:not?match|\u4E0D\u5339\u914D)',
  k0 = [
    ['\u7B7E\u540D\u9519\u8BEF', /(?<!验证)签名(?:错误|失败|有误|不正确)|signerror/i],
    [
      'appid and openid not match',
      new RegExp(`(?:appid(?:and|\u548C|\u4E0E)openid|openid(?:and|\u548C|\u4E0E)appid)${jl}`, 'i'),
      'openid',
    ],
    [
      '\u5546\u6237\u53F7mch_id\u4E0Eappid\u4E0D\u5339\u914D',
      new RegExp(
        `(?:mch_?id|\u5546\u6237\u53F7)(?:and|\u548C|\u4E0E)appid${jl}|appid(?:and|\u548C|\u4E0E)(?:\u5546\u6237\u53F7)?(?:mch_?id)?${jl}`,
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
        `${x_}(?:\u53C2\u6570(?:\u683C\u5F0F|\u957F\u5EA6|\u7C7B\u578B|\u503C)?(?:\u9519\u8BEF|\u6709\u8BEF|\u4E0D\u6B63\u786E|\u4E0D\u5408\u6CD5|\u65E0\u6548|\u8FC7\u957F|\u8FC7\u77ED)|\u65F6\u95F4\u8FC7[\u77ED\u957F])`,
        'i',
      ),
    ],
    ['\u7F3A\u5C11\u53C2\u6570', new RegExp(`\u7F3A\u5C11(?:\u5FC5\u586B)?\u53C2\u6570${x_}`, 'i')],
  ],
  P0 = 200;
function T_(t) {
  let e = t.slice(0, P0).replace(/[\s:：]/g, '');
  for (let [r, n, o] of k0) {
    let s = n.exec(e);
    if (s === null) continue;
    let i = o ?? s[1]?.toLowerCase();
    return i === void 0 ? { words: r } : { words: r, field: i };
  }
}
function b_({ words: t, field: e = '' }, r, n) {
  let o = Object.hasOwn(n, e) ? n[e] : void 0,
    s = (u) => u.replaceAll('{field}', e).replaceAll('{source}', o ?? n['*']),
    { meaning: i, cause: a, cure: c } = r[t];
  return { meaning: s(i), cause: s(a), cure: s(c) };
}
var fo = '[A-Za-z_][A-Za-z0-9_.-]*',
  M0 = new RegExp(`&${fo}=`);
function ql(t) {
  return t.includes('&') && M0.test(t);
}
function w_(t) {
  for (let e in t) if (e !== 'attach' && ql(t[e] ?? '')) return e;
}
var Xr = require('node:crypto');
var L0 = {
  MD5: { length: 32, digest: (t) => (0, Xr.createHash)('md5').update(t, 'utf8').digest('hex') },
  'HMAC-SHA256': {
    length: 64,
    digest: (t, e) => (0, Xr.createHmac)('sha256', e).update(t, 'utf8').digest('hex'),
  },
};
function U0(t) {
  let e = [];
  for (let r of Object.keys(t).sort()) {
    let n = t[r];
    r !== 'sign' && n !== void 0 && n !== '' && e.push(`${r}=${n}`);
  }
  return e.join('&');
}
function A_(t, e, r) {
  return L0[r].digest(`${U0(t)}&key=${e}`, e).toUpperCase();
}
function ht(t, e, r) {
  for (let [n, o = ''] of Object.entries(t))
    if (ql(o))
      throw new Error(
        `${n}: nothing was signed, since the value holds "&", a name and "=", which reads as a further field; take the "&" or the "=" out`,
      );
  return A_(t, e, r);
}
function v_(t, e, r) {
  let n = Buffer.from(t.sign ?? '', 'utf8'),
    o = Buffer.from(A_(t, e, r), 'utf8');
  return n.length === o.length && (0, Xr.timingSafeEqual)(n, o);
}
var mo = Be($l()),
  R_ = Be(I_()),
  C_ = Be(Hl());
mo.default.extend(C_.default);
mo.default.extend(R_.default);
var O_ = 'YYYYMMDDHHmmss',
  D_ = 8;
function Yl(t) {
  return mo.default.utc(t).add(D_, 'hour').format(O_);
}
function N_(t) {
  let e = mo.default.utc(t, O_, !0);
  return e.isValid() ? e.subtract(D_, 'hour').toISOString() : void 0;
}
function pr(t) {
  return { appId: t.WECHAT_APPID, mchId: t.WECHAT_MCH_ID, key: t.WECHAT_MCH_KEY };
}
var P_ = [
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
function $0(t) {
  return P_.every((e) => (t[e] ?? '') !== '');
}
function k_(t, e) {
  let r = /^(?:0|[1-9]\d*)$/.test(t) ? Number(t) : Number.NaN;
  return Number.isSafeInteger(r) && r >= e ? r : void 0;
}
function Xl(t, e, r) {
  if ((t.sign ?? '') === '') return { refusal: 'sign_missing' };
  if (!v_(t, e.key, r)) return { refusal: 'sign_mismatch' };
  let n = w_(t);
  if (n !== void 0) return { refusal: 'ambiguous', field: n };
  if (![void 0, '', r].includes(t.sign_type)) return { refusal: 'sign_type_mismatch' };
  if (t.appid !== e.appId) return { refusal: 'appid_mismatch' };
  if (t.mch_id !== e.mchId) return { refusal: 'mch_id_mismatch' };
}
function oa(t, e, r, n, o = 'JSAPI') {
  let s = Xl(t, e, r);
  if (s) return { ok: !1, ...s };
  if (!$0(t)) return { ok: !1, refusal: 'field_missing', field: P_.find((d) => (t[d] ?? '') === '') ?? '' };
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
  let a = k_(t.total_fee, 1);
  if (a === void 0) return { ok: !1, refusal: 'field_invalid', field: 'total_fee' };
  let c = k_(t.cash_fee, 0);
  if (c === void 0) return { ok: !1, refusal: 'field_invalid', field: 'cash_fee' };
  let u = N_(t.time_end);
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
var B0 = 64 * 1024,
  ed = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF',
  F0 =
    /<\?xml[ \t\r\n]+version=(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding=(?:"[Uu][Tt][Ff]-8"|'[Uu][Tt][Ff]-8'))?(?:[ \t\r\n]+standalone=(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y,
  Jl = /[ \t\r\n]*/y,
  H0 = {
    xml: { opens: /<xml[ \t\r\n]*>/y, closes: /<\/xml[ \t\r\n]*>/y },
    root: { opens: /<root[ \t\r\n]*>/y, closes: /<\/root[ \t\r\n]*>/y },
  },
  Ql = new RegExp(`<(${fo})[ \\t\\r\\n]*(/?)>`, 'y'),
  Zl = new RegExp(`</(${fo})[ \\t\\r\\n]*>`, 'y'),
  G0 = new RegExp(`[^<&${ed}]+`, 'y'),
  W0 = new RegExp(`<!\\[CDATA\\[[^${ed}]*?\\]\\]>`, 'y'),
  V0 = /&(?:lt|gt|amp|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});/y,
  j0 = new TextDecoder('utf-8', { fatal: !0 });
function sa(t, e, r) {
  return ((t.lastIndex = r), t.test(e) ? t.lastIndex - r : -1);
}
var q0 = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };
function z0(t) {
  return (
    t === 9 ||
    t === 10 ||
    t === 13 ||
    (t >= 32 && t <= 55295) ||
    (t >= 57344 && t <= 65533) ||
    (t >= 65536 && t <= 1114111)
  );
}
function K0(t) {
  if (!t.startsWith('&#')) return q0[t];
  let e = t.startsWith('&#x'),
    r = Number.parseInt(t.slice(e ? 3 : 2, -1), e ? 16 : 10);
  return z0(r) ? String.fromCodePoint(r) : void 0;
}
function M_(t) {
  return t.includes('\r')
    ? t.replace(
        /\r\n?/g,
        `
`,
      )
    : t;
}
function Y0(t, e) {
  let r = e,
    n = '';
  for (;;) {
    let o = sa(G0, t, r);
    if (o > 0) {
      let s = t.slice(r, r + o);
      if (s.includes(']]>')) return;
      ((n += M_(s)), (r += o));
    }
    if (t[r] === '&') {
      let s = sa(V0, t, r),
        i = s < 0 ? void 0 : K0(t.slice(r, r + s));
      if (i === void 0) return;
      ((n += i), (r += s));
    } else if (t.startsWith('<![CDATA[', r)) {
      let s = sa(W0, t, r);
      if (s < 0) return;
      ((n += M_(t.slice(r + 9, r + s - 3))), (r += s));
    } else return t[r] === '<' ? [n, r] : void 0;
  }
}
function X0(t, e) {
  return t in e || t in Object.prototype;
}
function J0(t, e = 'xml') {
  let { opens: r, closes: n } = H0[e],
    o = 0,
    s = (a) => {
      let c = sa(a, t, o);
      return c < 0 ? !1 : ((o += c), !0);
    };
  if ((s(F0), s(Jl), !s(r))) return;
  let i = Object.create(null);
  for (; s(Jl), !s(n);) {
    Ql.lastIndex = o;
    let a = Ql.exec(t),
      c = a?.[1];
    if (!a || c === void 0 || X0(c, i)) return;
    if (((o = Ql.lastIndex), a[2] === '/')) {
      i[c] = '';
      continue;
    }
    let u = Y0(t, o);
    if (u === void 0 || (([i[c], o] = u), (Zl.lastIndex = o), Zl.exec(t)?.[1] !== c)) return;
    o = Zl.lastIndex;
  }
  return (s(Jl), o === t.length ? i : void 0);
}
function ia(t, e = 'xml') {
  if (t.byteLength > B0) return { ok: !1, fault: 'body_too_large' };
  let r;
  try {
    r = j0.decode(t);
  } catch {
    return { ok: !1, fault: 'not_utf8' };
  }
  let n = J0(r, e);
  return n === void 0 ? { ok: !1, fault: 'xml_malformed' } : { ok: !0, fields: n };
}
var Q0 = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' },
  Z0 = new RegExp(`^${fo}$`),
  eR = new RegExp(`[${ed}]|\\p{Surrogate}`, 'u');
function qe(t) {
  let e = '';
  for (let [r, n] of Object.entries(t))
    if (!(n === void 0 || n === '')) {
      if (!Z0.test(r)) throw new Error(`${JSON.stringify(r)} is not a name that XML allows`);
      if (eR.test(n)) throw new Error(`the value of ${r} holds a character that XML cannot carry`);
      e += `<${r}>${n.replace(/[&<>\r]/g, (o) => Q0[o] ?? '')}</${r}>`;
    }
  return `<xml>${e}</xml>`;
}
var tR = {
  meaning: 'The log holds its words (returnMsg).',
  cure: 'They name a parameter, or the signature: check the request, WECHAT_APPID, WECHAT_MCH_ID, WECHAT_MCH_KEY and WECHAT_SIGN_TYPE.',
};
function Pe(t, e = {}) {
  throw new Q(
    'wechat_answer_invalid',
    "WeChat Pay's answer does not verify, so nothing in it was believed. Repeat the same request; nothing is lost.",
    { facts: { reason: t, ...e } },
  );
}
function rR(t) {
  let e = T_(t),
    { meaning: r, cure: n } = e === void 0 ? tR : b_(e, bd, wd),
    o = e?.field === void 0 ? {} : { field: e.field };
  throw new Q('wechat_refused', `WeChat Pay refuses the request as a whole. ${r} ${n}`, {
    facts: { returnMsg: t, ...o },
  });
}
function jt(t, e, r) {
  let n = ia(t);
  n.ok || Pe(n.fault);
  let { fields: o } = n;
  o.return_code === 'FAIL' && rR(o.return_msg ?? '');
  let s = Xl(o, e, r);
  return (
    s && Pe(s.refusal, s.field === void 0 ? {} : { field: s.field }),
    o.return_code !== 'SUCCESS' && Pe('return_code'),
    o.result_code === 'SUCCESS'
      ? { ok: !0, fields: o }
      : (o.result_code !== 'FAIL' && Pe('result_code'),
        { ok: !1, errCode: o.err_code ?? '', errCodeDes: o.err_code_des ?? '' })
  );
}
var L_ = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay is busy. Repeat the same request, with the same outTradeNo, in a few seconds.',
  },
  W_ = { action: 'query', code: 'out_trade_no_used', detail: xt.out_trade_no_used.cure },
  U_ = {
    action: 'query',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay calls this order paid or closed and does not confirm it yet. Repeat the same request in a few seconds.',
  },
  tt = {
    action: 'alarm',
    code: 'merchant_misconfigured',
    detail:
      'WeChat Pay refuses the set-up of this merchant: check that WECHAT_APPID and WECHAT_MCH_ID are right, bound to each other, and that JSAPI payment is granted. The log names the err_code.',
  },
  gt = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses the request as it was built. The log names the err_code.',
  },
  yt = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay is busy. Repeat the same request in a few seconds.',
  },
  $_ = {
    action: 'query',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay does not know this number, or not yet. Ask again later.',
  },
  nR = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to tell how the order stands.',
  },
  td = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to close the order. The log names the err_code.',
  },
  B_ = { action: 'done', code: 'order_closed', detail: 'Nobody can pay this order at WeChat any more.' },
  F_ = {
    action: 'query',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay does not close this order in the state that it is in. Read the order again.',
  },
  H_ = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay is busy, and the refund may have been taken. Repeat the same request, with the same outRefundNo; it is refunded once.',
  },
  G_ = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay is asked too often. Repeat the same request, with the same outRefundNo, in a minute; it is refunded once.',
  },
  oR = { action: 'ask_caller', code: 'refund_funds_short', detail: xt.refund_funds_short.cure },
  sR = {
    action: 'ask_caller',
    code: 'refund_refused',
    detail: 'The payment is too old: WeChat Pay refunds within a year. Pay the money back in another way.',
    isFinal: !0,
  },
  iR = {
    action: 'ask_caller',
    code: 'refund_refused',
    detail:
      "The payer's WeChat account cannot take the money: it was cancelled or is restricted. Pay the money back in another way.",
    isFinal: !0,
  },
  aa = {
    action: 'alarm',
    code: 'merchant_misconfigured',
    detail:
      'WeChat Pay refuses the set-up of this merchant: check WECHAT_APPID, WECHAT_MCH_ID, the key, and that the client certificate is of this merchant. The log names the err_code.',
    isFinal: !0,
  },
  ho = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses the refund as it was built. The log names the err_code and its text.',
    isFinal: !0,
  },
  rd = {
    action: 'alarm',
    code: 'wechat_refused',
    detail:
      'WeChat Pay refuses the refund; the log names the err_code and its text. The money stays reserved until WeChat says that there is no such refund.',
  },
  yo = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to tell how the refund stands. The log names the err_code.',
  },
  aR = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat makes the bill of a day after 09:00 of the next. Ask again after 10:00, Asia/Shanghai.',
  },
  cR = { action: 'done', code: 'order_not_found', detail: 'There was no trade on this day.' },
  uR = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to give the bill. The log names the reason.',
  },
  lR = {
    unifiedorder: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011940985',
      rows: {
        SYSTEMERROR: L_,
        FREQUENCY_LIMITED: L_,
        ORDERPAID: U_,
        ORDERCLOSED: U_,
        OUT_TRADE_NO_USED: W_,
        NOTENOUGH: { action: 'ask_caller', code: 'payment_refused', detail: xt.payment_refused.cure },
        NOAUTH: tt,
        APPID_NOT_EXIST: tt,
        MCHID_NOT_EXIST: tt,
        APPID_MCHID_NOT_MATCH: tt,
        SIGNERROR: tt,
        INVALID_REQUEST: gt,
        LACK_PARAMS: gt,
        PARAM_ERROR: gt,
        XML_FORMAT_ERROR: gt,
        REQUIRE_POST_METHOD: gt,
        POST_DATA_EMPTY: gt,
        NOT_UTF8: gt,
      },
      unlisted: gt,
    },
    orderquery: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011937244',
      rows: { ORDERNOTEXIST: $_, SYSTEMERROR: yt, FREQUENCY_LIMITED: yt },
      unlisted: nR,
    },
    closeorder: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011941222',
      rows: {
        ORDERCLOSED: B_,
        ORDERNOTEXIST: B_,
        ORDERPAID: F_,
        TRADE_STATE_ERROR: F_,
        SYSTEMERROR: yt,
        FREQUENCY_LIMITED: yt,
        SIGNERROR: tt,
        REQUIRE_POST_METHOD: td,
        XML_FORMAT_ERROR: td,
      },
      unlisted: td,
    },
    refund: {
      source: 'https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_4',
      rows: {
        SYSTEMERROR: H_,
        BIZERR_NEED_RETRY: H_,
        FREQUENCY_LIMITED: G_,
        INVALID_REQ_TOO_MUCH: G_,
        NOTENOUGH: oR,
        TRADE_OVERDUE: sR,
        USER_ACCOUNT_ABNORMAL: iR,
        SIGNERROR: aa,
        APPID_NOT_EXIST: aa,
        MCHID_NOT_EXIST: aa,
        NOAUTH: aa,
        ORDERNOTEXIST: ho,
        INVALID_TRANSACTIONID: ho,
        PARAM_ERROR: ho,
        REQUIRE_POST_METHOD: ho,
        XML_FORMAT_ERROR: ho,
        INVALID_REQUEST: rd,
        ERROR: rd,
      },
      unlisted: rd,
    },
    refundquery: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011939577',
      rows: {
        REFUNDNOTEXIST: $_,
        SYSTEMERROR: yt,
        FREQUENCY_LIMITED: yt,
        SIGNERROR: tt,
        APPID_NOT_EXIST: tt,
        MCHID_NOT_EXIST: tt,
        INVALID_TRANSACTIONID: yo,
        PARAM_ERROR: yo,
        REQUIRE_POST_METHOD: yo,
        XML_FORMAT_ERROR: yo,
      },
      unlisted: yo,
    },
    downloadbill: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011985040',
      rows: {
        SYSTEMERROR: yt,
        'BILL CREATING': aR,
        'NO BILL EXIST': cR,
        'COMPRESSGZIP ERROR': yt,
        'UNCOMPRESSGZIP ERROR': yt,
        'SIGN ERROR': tt,
      },
      unlisted: uR,
    },
  };
function qt(t, e, r = '') {
  if (t === 'unifiedorder' && e === 'INVALID_REQUEST') return /\b201\b|201商户|订单号重复/.test(r) ? W_ : gt;
  let { rows: n, unlisted: o } = lR[t],
    s = t === 'downloadbill' ? e.trim().toUpperCase() : e;
  return (Object.hasOwn(n, s) ? n[s] : void 0) ?? o;
}
function zt(t, e, r) {
  return new Q(t.code, t.detail, { facts: { errCode: e, errCodeDes: r } });
}
var V_ = '/pay/closeorder';
function j_(t, e, r) {
  let n = {
    appid: e.appId,
    mch_id: e.mchId,
    out_trade_no: t.outTradeNo,
    nonce_str: r,
    sign_type: t.signType,
  };
  return qe({ ...n, sign: ht(n, e.key, t.signType) });
}
function q_(t, e, r) {
  let n = jt(t, e, r.signType);
  if (n.ok) return { kind: 'closed' };
  let { errCode: o, errCodeDes: s } = n,
    i = qt('closeorder', o, s);
  if (i.action === 'done') return { kind: 'closed' };
  if (i.action === 'query') return { kind: 'query' };
  let a = zt(i, o, s);
  if (i.action === 'repeat') return { kind: 'repeat', because: a };
  throw a;
}
var z_ = '/pay/orderquery';
function K_(t, e, r, n) {
  let o = {
    appid: e.appId,
    mch_id: e.mchId,
    ...(n === void 0 ? { out_trade_no: t.outTradeNo } : { transaction_id: n }),
    nonce_str: r,
    sign_type: t.signType,
  };
  return qe({ ...o, sign: ht(o, e.key, t.signType) });
}
function Y_(t, e, r, n) {
  let o = jt(t, e, r.signType);
  if (!o.ok) {
    let { errCode: c, errCodeDes: u } = o,
      l = qt('orderquery', c, u);
    if (l.action === 'query') return { kind: 'open', tradeState: c };
    let d = zt(l, c, u);
    if (l.action === 'repeat') return { kind: 'repeat', because: d };
    throw d;
  }
  let { fields: s } = o;
  (s.out_trade_no !== r.outTradeNo && Pe('out_trade_no'),
    n !== void 0 && s.transaction_id !== n && Pe('transaction_id'));
  let i = s.trade_state ?? '';
  if (i === 'CLOSED') return { kind: 'closed' };
  if (i === 'REVOKED' || i === 'PAYERROR') {
    let { trade_type: c = '' } = s;
    return { kind: 'closed', tradeState: i, ...(!['', 'JSAPI'].includes(c) && { tradeType: c }) };
  }
  if (i !== 'SUCCESS' && i !== 'REFUND') return { kind: 'open', tradeState: i };
  let a = oa(s, e, r.signType, ['SUCCESS', 'REFUND'], 'any');
  return (
    a.ok || Pe(a.refusal, { field: a.field ?? '' }),
    { kind: s.trade_type === 'JSAPI' ? 'paid' : 'paid_elsewhere', payment: a.payment }
  );
}
function X_(t) {
  return /^[0-9A-Za-z_-]{1,64}$/.test(t);
}
var J_ = '/pay/unifiedorder';
function Q_(t, e, r) {
  let n = {
    appid: t.appId,
    mch_id: t.mchId,
    nonce_str: r,
    sign_type: t.signType,
    body: t.body,
    attach: t.attach,
    out_trade_no: t.outTradeNo,
    fee_type: t.feeType,
    total_fee: String(t.totalFee),
    spbill_create_ip: t.spbillCreateIp,
    time_start: Yl(t.timeStart),
    time_expire: Yl(t.timeExpire),
    notify_url: t.notifyUrl,
    trade_type: 'JSAPI',
    openid: t.openid,
  };
  return qe({ ...n, sign: ht(n, e.key, t.signType) });
}
function Z_(t, e, r) {
  let n = jt(t, e, r.signType);
  if (n.ok) {
    let c = n.fields.prepay_id ?? '';
    return (
      n.fields.trade_type !== 'JSAPI' && Pe('trade_type'),
      X_(c) || Pe('prepay_id'),
      { kind: 'prepared', prepayId: c }
    );
  }
  let { errCode: o, errCodeDes: s } = n,
    i = qt('unifiedorder', o, s),
    a = zt(i, o, s);
  if (i.action === 'repeat' || i.action === 'query') return { kind: i.action, because: a };
  throw a;
}
var nd = 32;
function ex(t, e, r, n) {
  let o = t.now().getTime() + n;
  return {
    placeUnifiedOrder: (s) =>
      ra(
        t,
        r,
        J_,
        () => Q_(s, e, t.randomText(nd)),
        (i) => Z_(i, e, s),
        o,
      ),
    queryOrder: (s) =>
      ra(
        t,
        r,
        z_,
        () => K_(s, e, t.randomText(nd)),
        (i) => Y_(i, e, s),
        o,
      ),
    closeOrder: (s) =>
      ra(
        t,
        r,
        V_,
        () => j_(s, e, t.randomText(nd)),
        (i) => q_(i, e, s),
        o,
      ),
  };
}
function od({ config: t, documentClient: e }, r) {
  return __(e, t.ORDERS_TABLE, r, t.WECHAT_SHIPPING === 'yes');
}
function tx(t, e, r, n) {
  let { config: o, telemetry: s, now: i, randomText: a } = t;
  return {
    ...ex(t, pr(o), o.WECHAT_PAY_BASE_URLS, r),
    merchant: pr(o),
    orders: od(t, n),
    witness: (c) => {
      e(ba(s, c));
    },
    now: i,
    randomText: a,
  };
}
function ca(t, e, r) {
  let n = ia(t);
  return n.ok ? oa(n.fields, e, r, [void 0, '', 'SUCCESS']) : { ok: !1, refusal: n.fault };
}
var sd = qe({ return_code: 'SUCCESS', return_msg: 'OK' });
function ua(t) {
  let e = t === 'our_fault' ? 'please repeat' : vd[t];
  return qe({ return_code: 'FAIL', return_msg: e });
}
function dR(t) {
  switch (t.kind) {
    case 'settled':
    case 'duplicate':
    case 'anomaly':
      return;
    case 'unknown_order':
      return 'order_unknown';
    case 'refused':
      return t.refusal;
  }
}
function rx(t) {
  let e = dR(t);
  return e === void 0 ? sd : ua(e);
}
var pR = 2500,
  fR = 4e3;
function mR(t, e) {
  return t === void 0
    ? !1
    : t.transactionId === e
      ? !0
      : Object.values(t.anomalies).some((r) => r.transactionId === e);
}
async function nx(t, e, r, n) {
  let { config: o, telemetry: s } = t,
    { WECHAT_MCH_KEY_PREVIOUS: i, WECHAT_SIGN_TYPE: a } = o;
  if (n !== 'sign_mismatch' || i === void 0) return n;
  let c = ca(r, { ...pr(o), key: i }, a);
  if (!c.ok) return n;
  s.count('PreviousKeyUsed');
  let { outTradeNo: u, transactionId: l } = c.payment;
  e({ outTradeNo: u, transactionId: l, reason: 'previous_key' });
  let d = tx(t, e, pR, t.deadline(fR));
  return mR(await hR(d, u), l) ? 'accepted' : 'previous_key_unconfirmed';
}
async function hR(t, e) {
  let r = await t.orders.get(e);
  if (r === void 0 || !lo(r, t.merchant)) return;
  let { order: n, unanswered: o } = await d_(t, { outTradeNo: e, openid: r.openid });
  if (o) throw o;
  return n;
}
var yR = 3e3;
function sx(t) {
  let { config: e, telemetry: r, deadline: n, now: o } = t;
  return Nd(
    t,
    async (s, i) => {
      let a = ca(s.body, pr(e), e.WECHAT_SIGN_TYPE);
      if (!a.ok) {
        let l = await nx(t, i, s.body, a.refusal);
        return l === 'accepted' ? rn(200, sd) : (i({ ...wo(r, l), field: a.field }), rn(200, ua(l)));
      }
      let { payment: c } = a;
      i({ outTradeNo: c.outTradeNo, transactionId: c.transactionId });
      let u = await Ao(od(t, n(yR)), c, o());
      return (i(Id(r, u)), rn(200, rx(u)));
    },
    () => rn(500, ua('our_fault')),
  );
}
var ox = Td('payment-notify'),
  gR = sx({ config: ox, ...a_(ox.STAGE) });
0 && (module.exports = { handler, makePaymentNotify });
/*! Bundled license information:

@aws-lambda-powertools/logger/lib/esm/logBuffer.js:
@aws-lambda-powertools/logger/lib/esm/Logger.js:
  (* v8 ignore next -- @preserve *)
*/
//# sourceMappingURL=payment-notify.js.map
