'use strict';
var Xw = Object.create;
var Ho = Object.defineProperty;
var Qw = Object.getOwnPropertyDescriptor;
var Jw = Object.getOwnPropertyNames;
var Zw = Object.getPrototypeOf,
  eT = Object.prototype.hasOwnProperty;
var y = (t, e, r) => () => {
  if (r) throw r[0];
  try {
    return (t && (e = t((t = 0))), e);
  } catch (n) {
    throw ((r = [n]), n);
  }
};
var kt = (t, e) => () => {
    try {
      return (e || t((e = { exports: {} }).exports, e), e.exports);
    } catch (r) {
      throw ((e = 0), r);
    }
  },
  op = (t, e) => {
    for (var r in e) Ho(t, r, { get: e[r], enumerable: !0 });
  },
  sp = (t, e, r, n) => {
    if ((e && typeof e == 'object') || typeof e == 'function')
      for (let o of Jw(e))
        !eT.call(t, o) &&
          o !== r &&
          Ho(t, o, { get: () => e[o], enumerable: !(n = Qw(e, o)) || n.enumerable });
    return t;
  };
var Pe = (t, e, r) => (
    (r = t != null ? Xw(Zw(t)) : {}),
    sp(e || !t || !t.__esModule ? Ho(r, 'default', { value: t, enumerable: !0 }) : r, t)
  ),
  tT = (t) => sp(Ho({}, '__esModule', { value: !0 }), t);
var fr,
  $t,
  Ur,
  Xp,
  Qp,
  ac = y(() => {
    ((fr = (t, e) => {
      let r = [];
      if ((t && r.push(t), e)) for (let n of e) r.push(n);
      return r;
    }),
      ($t = (t, e) => `${t || 'anonymous'}${e && e.length > 0 ? ` (a.k.a. ${e.join(',')})` : ''}`),
      (Ur = () => {
        let t = [],
          e = [],
          r = !1,
          n = new Set(),
          o = (d) =>
            d.sort(
              (p, f) => Xp[f.step] - Xp[p.step] || Qp[f.priority || 'normal'] - Qp[p.priority || 'normal'],
            ),
          s = (d) => {
            let p = !1,
              f = (m) => {
                let S = fr(m.name, m.aliases);
                if (S.includes(d)) {
                  p = !0;
                  for (let h of S) n.delete(h);
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
                  for (let S of fr(m.name, m.aliases)) n.delete(S);
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
              t.forEach((h) => {
                let g = { ...h, before: [], after: [] };
                for (let _ of fr(g.name, g.aliases)) m[_] = g;
                p.push(g);
              }),
              e.forEach((h) => {
                let g = { ...h, before: [], after: [] };
                for (let _ of fr(g.name, g.aliases)) m[_] = g;
                f.push(g);
              }),
              f.forEach((h) => {
                if (h.toMiddleware) {
                  let g = m[h.toMiddleware];
                  if (g === void 0) {
                    if (d) return;
                    throw new Error(
                      `${h.toMiddleware} is not found when adding ${$t(h.name, h.aliases)} middleware ${h.relation} ${h.toMiddleware}`,
                    );
                  }
                  (h.relation === 'after' && g.after.push(h), h.relation === 'before' && g.before.push(h));
                }
              }),
              o(p)
                .map(c)
                .reduce((h, g) => (h.push(...g), h), [])
            );
          },
          l = {
            add: (d, p = {}) => {
              let { name: f, override: m, aliases: S } = p,
                h = { step: 'initialize', priority: 'normal', middleware: d, ...p },
                g = fr(f, S);
              if (g.length > 0) {
                if (g.some((_) => n.has(_))) {
                  if (!m) throw new Error(`Duplicate middleware name '${$t(f, S)}'`);
                  for (let _ of g) {
                    let b = t.findIndex((P) => P.name === _ || P.aliases?.some((F) => F === _));
                    if (b === -1) continue;
                    let v = t[b];
                    if (v.step !== h.step || h.priority !== v.priority)
                      throw new Error(
                        `"${$t(v.name, v.aliases)}" middleware with ${v.priority} priority in ${v.step} step cannot be overridden by "${$t(f, S)}" middleware with ${h.priority} priority in ${h.step} step.`,
                      );
                    t.splice(b, 1);
                  }
                }
                for (let _ of g) n.add(_);
              }
              t.push(h);
            },
            addRelativeTo: (d, p) => {
              let { name: f, override: m, aliases: S } = p,
                h = { middleware: d, ...p },
                g = fr(f, S);
              if (g.length > 0) {
                if (g.some((_) => n.has(_))) {
                  if (!m) throw new Error(`Duplicate middleware name '${$t(f, S)}'`);
                  for (let _ of g) {
                    let b = e.findIndex((P) => P.name === _ || P.aliases?.some((F) => F === _));
                    if (b === -1) continue;
                    let v = e[b];
                    if (v.toMiddleware !== h.toMiddleware || v.relation !== h.relation)
                      throw new Error(
                        `"${$t(v.name, v.aliases)}" middleware ${v.relation} "${v.toMiddleware}" middleware cannot be overridden by "${$t(f, S)}" middleware ${h.relation} "${h.toMiddleware}" middleware.`,
                      );
                    e.splice(b, 1);
                  }
                }
                for (let _ of g) n.add(_);
              }
              e.push(h);
            },
            clone: () => a(Ur()),
            use: (d) => {
              d.applyToStack(l);
            },
            remove: (d) => (typeof d == 'string' ? s(d) : i(d)),
            removeByTag: (d) => {
              let p = !1,
                f = (m) => {
                  let { tags: S, name: h, aliases: g } = m;
                  if (S && S.includes(d)) {
                    let _ = fr(h, g);
                    for (let b of _) n.delete(b);
                    return ((p = !0), !1);
                  }
                  return !0;
                };
              return ((t = t.filter(f)), (e = e.filter(f)), p);
            },
            concat: (d) => {
              let p = a(Ur());
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
                return $t(d.name, d.aliases) + ' - ' + p;
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
      (Xp = { initialize: 5, serialize: 4, build: 3, finalizeRequest: 2, deserialize: 1 }),
      (Qp = { high: 3, normal: 2, low: 1 }));
  });
var mr,
  Jp = y(() => {
    (function (t) {
      ((t.HTTP = 'http'), (t.HTTPS = 'https'));
    })(mr || (mr = {}));
  });
var ht,
  Zp = y(() => {
    (function (t) {
      ((t.MD5 = 'md5'), (t.CRC32 = 'crc32'), (t.CRC32C = 'crc32c'), (t.SHA1 = 'sha1'), (t.SHA256 = 'sha256'));
    })(ht || (ht = {}));
  });
var ef = y(() => {
  Zp();
});
var ze,
  tf = y(() => {
    ze = '__smithy_context';
  });
var Bt,
  rf = y(() => {
    (function (t) {
      ((t.PROFILE = 'profile'), (t.SSO_SESSION = 'sso-session'), (t.SERVICES = 'services'));
    })(Bt || (Bt = {}));
  });
var yt = y(() => {
  Jp();
  ef();
  tf();
  rf();
});
var Oe,
  nf = y(() => {
    yt();
    Oe = (t) => t[ze] || (t[ze] = {});
  });
function k(t, e) {
  return Object.prototype.hasOwnProperty.call(t, e);
}
var cc = y(() => {});
function $T(t) {
  return Object.keys(t).reduce((e, r) => {
    let n = t[r];
    return { ...e, [r]: Array.isArray(n) ? [...n] : n };
  }, {});
}
var X,
  of = y(() => {
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
        return (r.query && (r.query = $T(r.query)), r);
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
var we,
  sf = y(() => {
    we = class {
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
var BT,
  tt,
  af = y(() => {
    ((BT = new RegExp('^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$')),
      (tt = (t, e = !1) => {
        if (!e) return BT.test(t);
        let r = t.split('.');
        for (let n of r) if (!tt(n)) return !1;
        return !0;
      }));
  });
function uc(t) {
  return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t);
}
var cf = y(() => {});
var ge,
  uf = y(() => {
    ge = (t) => {
      if (typeof t == 'function') return t;
      let e = Promise.resolve(t);
      return () => e;
    };
  });
function lf(t) {
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
var df = y(() => {});
var Ft,
  lc = y(() => {
    df();
    Ft = (t) => {
      if (typeof t == 'string') return Ft(new URL(t));
      let { hostname: e, pathname: r, port: n, protocol: o, search: s } = t,
        i;
      return (
        s && (i = lf(s)),
        { hostname: e, port: n ? parseInt(n) : void 0, protocol: o, path: r, query: i }
      );
    };
  });
var Ht,
  pf = y(() => {
    cc();
    lc();
    Ht = (t) => {
      if (typeof t == 'object') {
        if ('url' in t) {
          let e = Ft(t.url);
          if (t.headers) {
            e.headers = {};
            for (let r in t.headers)
              k(t.headers, r) && (e.headers[r.toLowerCase()] = t.headers[r].join(', '));
          }
          return e;
        }
        return t;
      }
      return Ft(t);
    };
  });
var Y = y(() => {
  nf();
  cc();
  of();
  sf();
  af();
  cf();
  uf();
  lc();
  pf();
});
var hr,
  ff = y(() => {
    ac();
    hr = class {
      config;
      middlewareStack = Ur();
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
var yr,
  dc = y(() => {
    yr = (t) => (typeof t == 'function' ? t() : t);
  });
var ss,
  pc = y(() => {
    ss = (t, e, r, n, o) => ({ name: e, namespace: t, traits: r, input: n, output: o });
  });
var mf,
  fc,
  hf = y(() => {
    Y();
    pc();
    ((mf = (t) => (e, r) => async (n) => {
      let { response: o } = await e(n),
        { operationSchema: s } = Oe(r),
        [, i, a, c, u, l] = s ?? [];
      try {
        let d = await t.protocol.deserializeResponse(ss(i, a, c, u, l), { ...t, ...r }, o);
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
            if (we.isInstance(o)) {
              let { headers: f = {}, statusCode: m } = o,
                S = Object.entries(f);
              d.$metadata = {
                httpStatusCode: m,
                requestId: fc(/^x-[\w-]+-request-?id$/, S),
                extendedRequestId: fc(/^x-[\w-]+-id-2$/, S),
                cfId: fc(/^x-[\w-]+-cf-id$/, S),
              };
            }
          } catch {}
        }
        throw d;
      }
    }),
      (fc = (t, e) => (e.find(([r]) => r.match(t)) || [void 0, void 0])[1]));
  });
var yf,
  gf = y(() => {
    Y();
    pc();
    yf = (t) => (e, r) => async (n) => {
      let { operationSchema: o } = Oe(r),
        [, s, i, a, c, u] = o ?? [],
        l = r.endpointV2 ? async () => Ht(r.endpointV2) : t.endpoint,
        d = await t.protocol.serializeRequest(ss(s, i, a, c, u), n.input, { ...t, ...r, endpoint: l });
      return e({ ...n, request: d });
    };
  });
function mc(t) {
  return {
    applyToStack: (e) => {
      (e.add(yf(t), Ef), e.add(mf(t), Sf), t.protocol.setSerdeContext(t));
    },
  };
}
var Sf,
  Ef,
  _f = y(() => {
    hf();
    gf();
    ((Sf = { name: 'deserializerMiddleware', step: 'deserialize', tags: ['DESERIALIZER'], override: !0 }),
      (Ef = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }));
  });
function Wt(t) {
  if (typeof t == 'object') return t;
  if (((t = t | 0), is[t])) return is[t];
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
  return (is[t] = e);
}
var is,
  hc = y(() => {
    is = [];
  });
function $n(t, e) {
  if (t instanceof V) return Object.assign(t, { memberName: e, _isMemberSchema: !0 });
  let r = V;
  return new r(t, e);
}
var Un,
  as,
  cs,
  V,
  yc,
  xf,
  wf = y(() => {
    dc();
    hc();
    ((Un = { it: Symbol.for('@smithy/nor-struct-it'), ns: Symbol.for('@smithy/ns') }),
      (as = []),
      (cs = {}),
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
          for (this._isMemberSchema = !1; yc(o);)
            (n.push(o[1]), (o = o[0]), (s = yr(o)), (this._isMemberSchema = !0));
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
            ((this.schema = yr(s)),
            xf(this.schema)
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
            if (as[e]) return as[e];
          } else if (typeof e == 'string') {
            if (cs[e]) return cs[e];
          } else if (r && e[Un.ns]) return e[Un.ns];
          let n = yr(e);
          if (n instanceof t) return n;
          if (yc(n)) {
            let [s, i] = n;
            if (s instanceof t) return (Object.assign(s.getMergedTraits(), Wt(i)), s);
            throw new Error(
              `@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`,
            );
          }
          let o = new t(n);
          return r
            ? (e[Un.ns] = o)
            : typeof n == 'string'
              ? (cs[n] = o)
              : typeof n == 'number'
                ? (as[n] = o)
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
          return $n([o, 0], 'key');
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
          if (s != null) return $n([s, 0], n ? 'value' : 'member');
          throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
        }
        getMemberSchema(e) {
          let r = this.getSchema();
          if (this.isStructSchema() && r[4].includes(e)) {
            let n = r[4].indexOf(e),
              o = r[5][n];
            return $n(yc(o) ? o : [o, 0], e);
          }
          if (this.isDocumentSchema()) return $n([15, 0], e);
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
            n = e[Un.it];
          if (n && r === n.length) {
            yield* n;
            return;
          }
          n = Array(r);
          for (let o = 0; o < r; ++o) {
            let s = e[4][o],
              i = $n([e[5][o], 0], s);
            yield (n[o] = [s, i]);
          }
          e[Un.it] = n;
        }
      }));
    ((yc = (t) => Array.isArray(t) && t.length === 2), (xf = (t) => Array.isArray(t) && t.length >= 5));
  });
var Ne,
  Tf = y(() => {
    Ne = class t {
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
var Te = y(() => {
  dc();
  _f();
  wf();
  hc();
  Tf();
});
function $r(t, e) {
  if (e == null) return e;
  let r = V.of(t);
  if (r.getMergedTraits().sensitive) return gc;
  if (r.isListSchema()) {
    let n = r.getValueSchema();
    if (n.getMergedTraits().sensitive) return gc;
    if (Array.isArray(e)) return e.map((o) => $r(n, o));
  } else if (r.isMapSchema()) {
    let n = r.getValueSchema();
    if (r.getKeySchema().getMergedTraits().sensitive || n.getMergedTraits().sensitive) return gc;
    if (typeof e == 'object') return Object.fromEntries(Object.entries(e).map(([o, s]) => [o, $r(n, s)]));
  } else if (r.isStructSchema() && typeof e == 'object') {
    let n = e,
      o = {};
    for (let [s, i] of r.structIterator()) n[s] != null && (o[s] = $r(i, n[s]));
    return o;
  }
  return e;
}
var gc,
  bf = y(() => {
    Te();
    gc = '***SensitiveInformation***';
  });
var Af,
  Gt,
  Sc,
  Ec = y(() => {
    yt();
    ac();
    bf();
    Te();
    ((Af = Symbol.for('@smithy/op-event-stream')),
      (Gt = class {
        middlewareStack = Ur();
        schema;
        static classBuilder() {
          return new Sc();
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
            m = l[ze],
            S = {
              logger: f,
              clientName: s,
              commandName: i,
              inputFilterSensitiveLog: a,
              outputFilterSensitiveLog: c,
              ...l,
              [ze]: {
                ...m,
                commandInstance: this,
                ...u,
                ...(n?.metricsRecorder === void 0 ? {} : { metricsRecorder: n.metricsRecorder }),
                ...(n?.abortSignal === void 0 ? {} : { abortSignal: n.abortSignal }),
              },
            },
            { requestHandler: h } = r,
            g = n ?? {};
          g.metricsRecorder && ((g = { ...g }), delete g.metricsRecorder);
          let _,
            b = this.schema,
            v = b?.[Af];
          if (v !== void 0) _ = v;
          else if (b && Array.isArray(b) && b[0] === 9) {
            let [, , , , P, F] = b;
            _ = b[Af] = !!(V.of(P).getEventStreamMember() || V.of(F).getEventStreamMember());
          }
          return (_ && (g = { isEventStream: _, ...g }), p.resolve((P) => h.handle(P.request, g), S));
        }
      }),
      (Sc = class {
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
          return (r = class extends Gt {
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
                inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (i ? $r.bind(null, a) : (u) => u),
                outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (i ? $r.bind(null, c) : (u) => u),
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
var Bn,
  us,
  vf = y(() => {
    ((Bn = class t extends Error {
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
      (us = (t, e = {}) => {
        Object.entries(e)
          .filter(([, n]) => n !== void 0)
          .forEach(([n, o]) => {
            (t[n] == null || t[n] === '') && (t[n] = o);
          });
        let r = t.message || t.Message || 'UnknownError';
        return ((t.message = r), delete t.Message, t);
      }));
  });
var _c,
  Rf = y(() => {
    _c = (t) => {
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
var If,
  xc,
  Cf = y(() => {
    ((If = !1),
      (xc = (t) => {
        t && !If && parseInt(t.substring(1, t.indexOf('.'))) < 16 && (If = !0);
      }));
  });
var Of,
  Df,
  kf,
  Pf = y(() => {
    Y();
    yt();
    ((Of = Object.values(ht)),
      (Df = (t) => {
        let e = [];
        for (let r in ht) {
          if (!k(ht, r)) continue;
          let n = ht[r];
          t[n] !== void 0 && e.push({ algorithmId: () => n, checksumConstructor: () => t[n] });
        }
        for (let [r, n] of Object.entries(t.checksumAlgorithms ?? {}))
          e.push({ algorithmId: () => r, checksumConstructor: () => n });
        return {
          addChecksumAlgorithm(r) {
            t.checksumAlgorithms = t.checksumAlgorithms ?? {};
            let n = r.algorithmId(),
              o = r.checksumConstructor();
            (Of.includes(n) ? (t.checksumAlgorithms[n.toUpperCase()] = o) : (t.checksumAlgorithms[n] = o),
              e.push(r));
          },
          checksumAlgorithms() {
            return e;
          },
        };
      }),
      (kf = (t) => {
        let e = {};
        return (
          t.checksumAlgorithms().forEach((r) => {
            let n = r.algorithmId();
            Of.includes(n) && (e[n] = r.checksumConstructor());
          }),
          e
        );
      }));
  });
var Nf,
  Mf,
  Lf = y(() => {
    ((Nf = (t) => ({
      setRetryStrategy(e) {
        t.retryStrategy = e;
      },
      retryStrategy() {
        return t.retryStrategy;
      },
    })),
      (Mf = (t) => {
        let e = {};
        return ((e.retryStrategy = t.retryStrategy()), e);
      }));
  });
var wc,
  Tc,
  Uf = y(() => {
    Pf();
    Lf();
    ((wc = (t) => Object.assign(Df(t), Nf(t))), (Tc = (t) => Object.assign(kf(t), Mf(t))));
  });
var gr,
  $f = y(() => {
    gr = class {
      trace() {}
      debug() {}
      info() {}
      warn() {}
      error() {}
    };
  });
function bc(t, e, r, n) {
  return function (s, i, a, c, u = {}) {
    let l = Object.assign({}, t, s);
    return Gt.classBuilder()
      .ep(l)
      .m(function (d, p, f, m) {
        let S = i.call(this, d, p, f, m);
        return (S.unshift(n(f, d.getEndpointParameterInstructions())), S);
      })
      .s(e, a, u)
      .n(r, a.charAt(0).toUpperCase() + a.slice(1) + 'Command')
      .sc(c)
      .build();
  };
}
var Bf = y(() => {
  Ec();
});
var be = y(() => {
  Y();
  Y();
  ff();
  Ec();
  Rf();
  Cf();
  vf();
  Uf();
  $f();
  Bf();
});
var Wn,
  Cc = y(() => {
    Wn = (t) =>
      (typeof ArrayBuffer == 'function' && t instanceof ArrayBuffer) ||
      Object.prototype.toString.call(t) === '[object ArrayBuffer]';
  });
var ps,
  fs,
  Gn = y(() => {
    Cc();
    ((ps = (t, e = 0, r = t.byteLength - e) => {
      if (!Wn(t))
        throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);
      return Buffer.from(t, e, r);
    }),
      (fs = (t, e) => {
        if (typeof t != 'string')
          throw new TypeError(
            `The "input" argument must be of type string. Received type ${typeof t} (${t})`,
          );
        return e ? Buffer.from(t, e) : Buffer.from(t);
      }));
  });
var WT,
  Vt,
  Vf = y(() => {
    Gn();
    ((WT = /^[A-Za-z0-9+/]*={0,2}$/),
      (Vt = (t) => {
        if ((t.length * 3) % 4 !== 0) throw new TypeError('Incorrect padding on base64 string.');
        if (!WT.exec(t)) throw new TypeError('Invalid base64 string.');
        let e = fs(t, 'base64');
        return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      }));
  });
var Le,
  ms = y(() => {
    Gn();
    Le = (t) => {
      let e = fs(t, 'utf8');
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
  });
var jt,
  jf = y(() => {
    Gn();
    ms();
    jt = (t) => {
      let e;
      if (
        (typeof t == 'string' ? (e = Le(t)) : (e = t),
        typeof e != 'object' || typeof e.byteOffset != 'number' || typeof e.byteLength != 'number')
      )
        throw new Error('@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.');
      return ps(e.buffer, e.byteOffset, e.byteLength).toString('base64');
    };
  });
function qf(t, e, r, n) {
  return class hs extends Uint8Array {
    static fromString(s, i = 'utf-8') {
      if (typeof s == 'string') return i === 'base64' ? hs.mutate(n(s)) : hs.mutate(e(s));
      throw new Error(`Unsupported conversion from ${typeof s} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(s) {
      return (Object.setPrototypeOf(s, hs.prototype), s);
    }
    transformToString(s = 'utf-8') {
      return s === 'base64' ? r(this) : t(this);
    }
  };
}
var zf = y(() => {});
var rt,
  Kf = y(() => {
    Gn();
    rt = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return ps(t.buffer, t.byteOffset, t.byteLength).toString('utf8');
    };
  });
function Yf(t) {
  return typeof crypto < 'u' && typeof crypto.randomUUID == 'function'
    ? () => crypto.randomUUID()
    : () => {
        let e = new Uint8Array(16);
        return (
          t(e),
          (e[6] = (e[6] & 15) | 64),
          (e[8] = (e[8] & 63) | 128),
          _e[e[0]] +
            _e[e[1]] +
            _e[e[2]] +
            _e[e[3]] +
            '-' +
            _e[e[4]] +
            _e[e[5]] +
            '-' +
            _e[e[6]] +
            _e[e[7]] +
            '-' +
            _e[e[8]] +
            _e[e[9]] +
            '-' +
            _e[e[10]] +
            _e[e[11]] +
            _e[e[12]] +
            _e[e[13]] +
            _e[e[14]] +
            _e[e[15]]
        );
      };
}
var _e,
  Xf = y(() => {
    _e = Array.from({ length: 256 }, (t, e) => e.toString(16).padStart(2, '0'));
  });
var Oc,
  GT,
  Qf,
  VT,
  Jf,
  Zf,
  em,
  jT,
  tm,
  rm,
  qT,
  ys,
  Vn,
  nm,
  zT,
  KT,
  om = y(() => {
    ((Oc = (t) => {
      if (t != null) {
        if (typeof t == 'string') {
          let e = parseFloat(t);
          if (!Number.isNaN(e))
            return (String(e) !== String(t) && KT.warn(zT(`Expected number but observed string: ${t}`)), e);
        }
        if (typeof t == 'number') return t;
        throw new TypeError(`Expected number, got ${typeof t}: ${t}`);
      }
    }),
      (GT = Math.ceil(2 ** 127 * (2 - 2 ** -23))),
      (Qf = (t) => {
        let e = Oc(t);
        if (e !== void 0 && !Number.isNaN(e) && e !== 1 / 0 && e !== -1 / 0 && Math.abs(e) > GT)
          throw new TypeError(`Expected 32-bit float, got ${t}`);
        return e;
      }),
      (VT = (t) => {
        if (t != null) {
          if (Number.isInteger(t) && !Number.isNaN(t)) return t;
          throw new TypeError(`Expected integer, got ${typeof t}: ${t}`);
        }
      }),
      (Jf = (t) => em(t, 16)),
      (Zf = (t) => em(t, 8)),
      (em = (t, e) => {
        let r = VT(t);
        if (r !== void 0 && jT(r, e) !== r) throw new TypeError(`Expected ${e}-bit integer, got ${t}`);
        return r;
      }),
      (jT = (t, e) => {
        switch (e) {
          case 32:
            return Int32Array.of(t)[0];
          case 16:
            return Int16Array.of(t)[0];
          case 8:
            return Int8Array.of(t)[0];
        }
      }),
      (tm = (t) => Oc(typeof t == 'string' ? ys(t) : t)),
      (rm = (t) => Qf(typeof t == 'string' ? ys(t) : t)),
      (qT = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g),
      (ys = (t) => {
        let e = t.match(qT);
        if (e === null || e[0].length !== t.length)
          throw new TypeError('Expected real number, got implicit NaN');
        return parseFloat(t);
      }),
      (Vn = (t) => Jf(typeof t == 'string' ? ys(t) : t)),
      (nm = (t) => Zf(typeof t == 'string' ? ys(t) : t)),
      (zT = (t) =>
        String(new TypeError(t).stack || t)
          .split(
            `
`,
          )
          .slice(0, 5)
          .filter((e) => !e.includes('stackTraceWarning')).join(`
`)),
      (KT = { warn: console.warn }));
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
  return `${YT[n]}, ${c} ${kc[r]} ${e} ${u}:${l}:${d} GMT`;
}
var YT,
  kc,
  UM,
  XT,
  Nc,
  QT,
  JT,
  ZT,
  qn,
  Mc,
  gs,
  eb,
  tb,
  rb,
  Dc,
  nb,
  ob,
  sb,
  qt,
  ib,
  ab,
  jn,
  sm = y(() => {
    om();
    ((YT = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']),
      (kc = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']));
    ((UM = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/)),
      (XT = new RegExp(
        /^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/,
      )),
      (Nc = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-3339 date-times must be expressed as strings');
        let e = XT.exec(t);
        if (!e) throw new TypeError('Invalid RFC-3339 date-time value');
        let [r, n, o, s, i, a, c, u, l] = e,
          d = Vn(jn(n)),
          p = qt(o, 'month', 1, 12),
          f = qt(s, 'day', 1, 31),
          m = gs(d, p, f, { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u });
        return (l.toUpperCase() != 'Z' && m.setTime(m.getTime() - ab(l)), m);
      }),
      (QT = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (JT = new RegExp(
        /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (ZT = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/,
      )),
      (qn = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-7231 date-times must be expressed as strings');
        let e = QT.exec(t);
        if (e) {
          let [r, n, o, s, i, a, c, u] = e;
          return gs(Vn(jn(s)), Dc(o), qt(n, 'day', 1, 31), {
            hours: i,
            minutes: a,
            seconds: c,
            fractionalMilliseconds: u,
          });
        }
        if (((e = JT.exec(t)), e)) {
          let [r, n, o, s, i, a, c, u] = e;
          return rb(
            gs(eb(s), Dc(o), qt(n, 'day', 1, 31), {
              hours: i,
              minutes: a,
              seconds: c,
              fractionalMilliseconds: u,
            }),
          );
        }
        if (((e = ZT.exec(t)), e)) {
          let [r, n, o, s, i, a, c, u] = e;
          return gs(Vn(jn(u)), Dc(n), qt(o.trimLeft(), 'day', 1, 31), {
            hours: s,
            minutes: i,
            seconds: a,
            fractionalMilliseconds: c,
          });
        }
        throw new TypeError('Invalid RFC-7231 date-time value');
      }),
      (Mc = (t) => {
        if (t == null) return;
        let e;
        if (typeof t == 'number') e = t;
        else if (typeof t == 'string') e = tm(t);
        else if (typeof t == 'object' && t.tag === 1) e = t.value;
        else
          throw new TypeError(
            'Epoch timestamps must be expressed as floating point numbers or their string representation',
          );
        if (Number.isNaN(e) || e === 1 / 0 || e === -1 / 0)
          throw new TypeError('Epoch timestamps must be valid, non-Infinite, non-NaN numerics');
        return new Date(Math.round(e * 1e3));
      }),
      (gs = (t, e, r, n) => {
        let o = e - 1;
        return (
          ob(t, o, r),
          new Date(
            Date.UTC(
              t,
              o,
              r,
              qt(n.hours, 'hour', 0, 23),
              qt(n.minutes, 'minute', 0, 59),
              qt(n.seconds, 'seconds', 0, 60),
              ib(n.fractionalMilliseconds),
            ),
          )
        );
      }),
      (eb = (t) => {
        let e = new Date().getUTCFullYear(),
          r = Math.floor(e / 100) * 100 + Vn(jn(t));
        return r < e ? r + 100 : r;
      }),
      (tb = 50 * 365 * 24 * 60 * 60 * 1e3),
      (rb = (t) =>
        t.getTime() - new Date().getTime() > tb
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
      (Dc = (t) => {
        let e = kc.indexOf(t);
        if (e < 0) throw new TypeError(`Invalid month: ${t}`);
        return e + 1;
      }),
      (nb = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (ob = (t, e, r) => {
        let n = nb[e];
        if ((e === 1 && sb(t) && (n = 29), r > n))
          throw new TypeError(`Invalid day for ${kc[e]} in ${t}: ${r}`);
      }),
      (sb = (t) => t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0)),
      (qt = (t, e, r, n) => {
        let o = nm(jn(t));
        if (o < r || o > n) throw new TypeError(`${e} must be between ${r} and ${n}, inclusive`);
        return o;
      }),
      (ib = (t) => (t == null ? 0 : rm('0.' + t) * 1e3)),
      (ab = (t) => {
        let e = t[0],
          r = 1;
        if (e == '+') r = 1;
        else if (e == '-') r = -1;
        else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);
        let n = Number(t.substring(1, 3)),
          o = Number(t.substring(4, 6));
        return r * (n * 60 + o) * 60 * 1e3;
      }),
      (jn = (t) => {
        let e = 0;
        for (; e < t.length - 1 && t.charAt(e) === '0';) e++;
        return e === 0 ? t : t.slice(e);
      }));
  });
var Ke,
  im = y(() => {
    Ke = function (e) {
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
    Ke.from = (t) =>
      t && typeof t == 'object' && (t instanceof Ke || 'deserializeJSON' in t)
        ? t
        : typeof t == 'string' || Object.getPrototypeOf(t) === String.prototype
          ? Ke(String(t))
          : Ke(JSON.stringify(t));
    Ke.fromObject = Ke.from;
  });
var am,
  Ae,
  cm = y(() => {
    ((am = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/),
      (Ae = class t {
        string;
        type;
        constructor(e, r) {
          if (((this.string = e), (this.type = r), !am.test(e)))
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
          return t.prototype.isPrototypeOf(e) || (r.type === 'bigDecimal' && am.test(r.string));
        }
      }));
  });
function zn(t) {
  if (t.length % 2 !== 0) throw new Error('Hex encoded strings must have an even number length');
  let e = new Uint8Array(t.length / 2);
  for (let r = 0; r < t.length; r += 2) {
    let n = t.slice(r, r + 2).toLowerCase();
    if (n in Lc) e[r / 2] = Lc[n];
    else throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`);
  }
  return e;
}
function ne(t) {
  let e = '';
  for (let r = 0; r < t.byteLength; r++) e += um[t[r]];
  return e;
}
var um,
  Lc,
  lm = y(() => {
    ((um = {}), (Lc = {}));
    for (let t = 0; t < 256; t++) {
      let e = t.toString(16).toLowerCase();
      (e.length === 1 && (e = `0${e}`), (um[t] = e), (Lc[e] = t));
    }
  });
var Br,
  Uc,
  dm = y(() => {
    ((Br = require('node:fs')),
      (Uc = (t) => {
        if (!t) return 0;
        if (typeof t == 'string') return Buffer.byteLength(t);
        if (typeof t.byteLength == 'number') return t.byteLength;
        if (typeof t.size == 'number') return t.size;
        if (typeof t.start == 'number' && typeof t.end == 'number') return t.end + 1 - t.start;
        if (t instanceof Br.ReadStream) {
          if (t.path != null) return (0, Br.lstatSync)(t.path).size;
          if (typeof t.fd == 'number') return (0, Br.fstatSync)(t.fd).size;
        }
        throw new Error(`Body Length computation failed for ${t}`);
      }));
  });
var Ue,
  pm = y(() => {
    ms();
    Ue = (t) =>
      t instanceof Uint8Array
        ? t
        : typeof t == 'string'
          ? Le(t)
          : ArrayBuffer.isView(t)
            ? new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT)
            : new Uint8Array(t);
  });
function Ss(t, e) {
  if (e === void 0) {
    e = 0;
    for (let o of t) e += o.byteLength;
  }
  let r = new Uint8Array(e),
    n = 0;
  for (let o of t) (r.set(o, n), (n += o.byteLength));
  return r;
}
var $c = y(() => {});
var Fr,
  Bc = y(() => {
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
var gt,
  Es = y(() => {
    Bc();
    gt = class t extends Fr {
      name = 'CredentialsProviderError';
      constructor(e, r = !0) {
        (super(e, r), Object.setPrototypeOf(this, t.prototype));
      }
    };
  });
var fm,
  mm = y(() => {
    Bc();
    fm =
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
var hm,
  ym = y(() => {
    hm = (t) => () => Promise.resolve(t);
  });
var _s,
  Fc = y(() => {
    _s = (t, e, r) => {
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
  xs = y(() => {
    $e = (t, e, r) => {
      if (e in t) {
        if (t[e] === 'true') return !0;
        if (t[e] === 'false') return !1;
        throw new Error(`Cannot load ${r} "${e}". Expected "true" or "false", got ${t[e]}.`);
      }
    };
  });
var ve,
  ws = y(() => {
    (function (t) {
      ((t.ENV = 'env'), (t.CONFIG = 'shared config entry'));
    })(ve || (ve = {}));
  });
var gm,
  Sm,
  Hc,
  cb,
  Hr,
  Ts = y(() => {
    ((gm = require('node:os')),
      (Sm = require('node:path')),
      (Hc = {}),
      (cb = () => (process && process.geteuid ? `${process.geteuid()}` : 'DEFAULT')),
      (Hr = () => {
        let { HOME: t, USERPROFILE: e, HOMEPATH: r, HOMEDRIVE: n = `C:${Sm.sep}` } = process.env;
        if (t) return t;
        if (e) return e;
        if (r) return `${n}${r}`;
        let o = cb();
        return (Hc[o] || (Hc[o] = (0, gm.homedir)()), Hc[o]);
      }));
  });
var ub,
  lb,
  Em,
  _m = y(() => {
    ((ub = 'AWS_PROFILE'), (lb = 'default'), (Em = (t) => t.profile || process.env[ub] || lb));
  });
var xm,
  wm = y(() => {
    yt();
    xm = (t) =>
      Object.entries(t)
        .filter(([e]) => {
          let r = e.indexOf('.');
          return r === -1 ? !1 : Object.values(Bt).includes(e.substring(0, r));
        })
        .reduce(
          (e, [r, n]) => {
            let o = r.indexOf('.'),
              s = r.substring(0, o) === Bt.PROFILE ? r.substring(o + 1) : r;
            return ((e[s] = n), e);
          },
          { ...(t.default && { default: t.default }) },
        );
  });
var Tm,
  db,
  bm,
  Am = y(() => {
    Tm = require('node:path');
    Ts();
    ((db = 'AWS_CONFIG_FILE'), (bm = () => process.env[db] || (0, Tm.join)(Hr(), '.aws', 'config')));
  });
var vm,
  pb,
  Rm,
  Im = y(() => {
    vm = require('node:path');
    Ts();
    ((pb = 'AWS_SHARED_CREDENTIALS_FILE'),
      (Rm = () => process.env[pb] || (0, vm.join)(Hr(), '.aws', 'credentials')));
  });
var fb,
  mb,
  Wc,
  Cm = y(() => {
    yt();
    ((fb = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/),
      (mb = ['__proto__', 'profile __proto__']),
      (Wc = (t) => {
        let e = {},
          r,
          n;
        for (let o of t.split(/\r?\n/)) {
          let s = o.split(/(^|\s)[;#]/)[0].trim();
          if (s[0] === '[' && s[s.length - 1] === ']') {
            ((r = void 0), (n = void 0));
            let a = s.substring(1, s.length - 1),
              c = fb.exec(a);
            if (c) {
              let [, u, , l] = c;
              Object.values(Bt).includes(u) && (r = [u, l].join('.'));
            } else r = a;
            if (mb.includes(a)) throw new Error(`Found invalid profile name "${a}"`);
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
var Dm,
  Gc,
  Om,
  Vc,
  km = y(() => {
    ((Dm = require('node:fs/promises')),
      (Gc = {}),
      (Om = {}),
      (Vc = (t, e) =>
        Om[t] !== void 0
          ? Om[t]
          : ((!Gc[t] || e?.ignoreCache) && (Gc[t] = (0, Dm.readFile)(t, 'utf8')), Gc[t])));
  });
var jc,
  Pm,
  Nm,
  Mm = y(() => {
    jc = require('node:path');
    wm();
    Am();
    Im();
    Ts();
    Cm();
    km();
    ((Pm = () => ({})),
      (Nm = async (t = {}) => {
        let { filepath: e = Rm(), configFilepath: r = bm() } = t,
          n = Hr(),
          o = '~/',
          s = e;
        e.startsWith(o) && (s = (0, jc.join)(n, e.slice(2)));
        let i = r;
        r.startsWith(o) && (i = (0, jc.join)(n, r.slice(2)));
        let a = await Promise.all([
          Vc(i, { ignoreCache: t.ignoreCache }).then(Wc).then(xm).catch(Pm),
          Vc(s, { ignoreCache: t.ignoreCache }).then(Wc).catch(Pm),
        ]);
        return { configFile: a[0], credentialsFile: a[1] };
      }));
  });
function bs(t) {
  try {
    let e = new Set(Array.from(t.match(/([A-Z_]){3,}/g) ?? []));
    return (e.delete('CONFIG'), e.delete('CONFIG_PREFIX_SEPARATOR'), e.delete('ENV'), [...e].join(', '));
  } catch {
    return t;
  }
}
var qc = y(() => {});
var Lm,
  Um = y(() => {
    Es();
    qc();
    Lm = (t, e) => async () => {
      try {
        let r = t(process.env, e);
        if (r === void 0) throw new Error();
        return r;
      } catch (r) {
        throw new gt(r.message || `Not found in ENV: ${bs(t.toString())}`, { logger: e?.logger });
      }
    };
  });
var $m,
  Bm = y(() => {
    Es();
    _m();
    Mm();
    qc();
    $m =
      (t, { preferredFile: e = 'config', ...r } = {}) =>
      async () => {
        let n = Em(r),
          { configFile: o, credentialsFile: s } = await Nm(r),
          i = s[n] || {},
          a = o[n] || {},
          c = e === 'config' ? { ...i, ...a } : { ...a, ...i };
        try {
          let l = t(c, e === 'config' ? o : s);
          if (l === void 0) throw new Error();
          return l;
        } catch (u) {
          throw new gt(u.message || `Not found in config files w/ profile [${n}]: ${bs(t.toString())}`, {
            logger: r.logger,
          });
        }
      };
  });
var hb,
  Fm,
  Hm = y(() => {
    ym();
    ((hb = (t) => typeof t == 'function'), (Fm = (t) => (hb(t) ? async () => await t() : hm(t))));
  });
var ae,
  zc = y(() => {
    mm();
    Fc();
    Um();
    Bm();
    Hm();
    ae = ({ environmentVariableSelector: t, configFileSelector: e, default: r }, n = {}) => {
      let { signingName: o, logger: s } = n;
      return _s(fm(Lm(t, { signingName: o, logger: s }), $m(e, n), Fm(r)));
    };
  });
var Wm,
  Gm,
  Kc,
  Vm = y(() => {
    xs();
    ws();
    ((Wm = 'AWS_USE_DUALSTACK_ENDPOINT'),
      (Gm = 'use_dualstack_endpoint'),
      (Kc = {
        environmentVariableSelector: (t) => $e(t, Wm, ve.ENV),
        configFileSelector: (t) => $e(t, Gm, ve.CONFIG),
        default: !1,
      }));
  });
var jm,
  qm,
  Yc,
  zm = y(() => {
    xs();
    ws();
    ((jm = 'AWS_USE_FIPS_ENDPOINT'),
      (qm = 'use_fips_endpoint'),
      (Yc = {
        environmentVariableSelector: (t) => $e(t, jm, ve.ENV),
        configFileSelector: (t) => $e(t, qm, ve.CONFIG),
        default: !1,
      }));
  });
var Km,
  Xc,
  Qc,
  Ym,
  Xm,
  Qm,
  Jm,
  Zm,
  eh,
  Jc = y(() => {
    ((Km = 'AWS_EXECUTION_ENV'),
      (Xc = 'AWS_REGION'),
      (Qc = 'AWS_DEFAULT_REGION'),
      (Ym = 'AWS_EC2_METADATA_DISABLED'),
      (Xm = ['in-region', 'cross-region', 'mobile', 'standard', 'legacy']),
      (Qm = '/latest/meta-data/placement/region'),
      (Jm = '/latest/api/token'),
      (Zm = 'x-aws-ec2-metadata-token'),
      (eh = 'x-aws-ec2-metadata-token-ttl-seconds'));
  });
var th,
  yb,
  oh,
  As,
  rh,
  gb,
  nh,
  Zc = y(() => {
    Jc();
    ((th = 1e3),
      (yb = 6e4),
      (oh = 0),
      (As = async () => {
        if (!process.env[Ym] && !(Date.now() < oh))
          try {
            let t = gb(),
              e = (await nh({ ...t, path: Jm, method: 'PUT', headers: { [eh]: '21600' } })).toString();
            return (
              (await nh({ ...t, path: Qm, method: 'GET', headers: { [Zm]: e } })).toString().trim() || rh()
            );
          } catch {
            return rh();
          }
      }),
      (rh = () => {
        oh = Date.now() + yb;
      }),
      (gb = () => {
        let t = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
        if (t) {
          let e = new URL(t);
          return { hostname: e.hostname.replace(/^\[(.+)]$/, '$1'), port: e.port ? Number(e.port) : void 0 };
        }
        return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === 'IPv6'
          ? { hostname: 'fd00:ec2::254' }
          : { hostname: '169.254.169.254' };
      }),
      (nh = async (t) => {
        let { request: e } = await import('node:http');
        return new Promise((r, n) => {
          let o = e({
            hostname: t.hostname,
            port: t.port,
            path: t.path,
            method: t.method,
            headers: t.headers,
            timeout: th,
            signal: AbortSignal.timeout(th),
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
var sh,
  ih,
  Yn,
  eu,
  tu = y(() => {
    Zc();
    ((sh = 'AWS_REGION'),
      (ih = 'region'),
      (Yn = {
        environmentVariableSelector: (t) => t[sh],
        configFileSelector: (t) => t[ih],
        default: async () => {
          let t = await As();
          if (t) return t;
          throw new Error('Region is missing');
        },
      }),
      (eu = { preferredFile: 'credentials' }));
  });
var ah,
  ch,
  uh = y(() => {
    Y();
    ((ah = new Set()),
      (ch = (t, e = tt) => {
        if (!ah.has(t) && !e(t))
          if (t === '*')
            console.warn(
              '@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.',
            );
          else throw new Error(`Region not accepted: region="${t}" is not a valid hostname component.`);
        else ah.add(t);
      }));
  });
var vs,
  ru = y(() => {
    vs = (t) => typeof t == 'string' && (t.startsWith('fips-') || t.endsWith('-fips'));
  });
var lh,
  dh = y(() => {
    ru();
    lh = (t) =>
      vs(t)
        ? ['fips-aws-global', 'aws-fips'].includes(t)
          ? 'us-east-1'
          : t.replace(/fips-(dkr-|prod-)?|-fips/, '')
        : t;
  });
var nu,
  ph = y(() => {
    uh();
    dh();
    ru();
    nu = (t) => {
      let { region: e, useFipsEndpoint: r } = t;
      if (!e) throw new Error('Region is missing');
      return Object.assign(t, {
        region: async () => {
          let n = typeof e == 'function' ? await e() : e,
            o = lh(n);
          return (ch(o), o);
        },
        useFipsEndpoint: async () => {
          let n = typeof e == 'string' ? e : await e();
          return vs(n) ? !0 : typeof r != 'function' ? Promise.resolve(!!r) : r();
        },
      });
    };
  });
var Sb,
  Eb,
  fh,
  mh = y(() => {
    ((Sb = 'AWS_DEFAULTS_MODE'),
      (Eb = 'defaults_mode'),
      (fh = {
        environmentVariableSelector: (t) => t[Sb],
        configFileSelector: (t) => t[Eb],
        default: 'legacy',
      }));
  });
var ou,
  _b,
  xb,
  hh = y(() => {
    tu();
    Zc();
    zc();
    Fc();
    Jc();
    mh();
    ((ou = ({ region: t = ae(Yn), defaultsMode: e = ae(fh) } = {}) =>
      _s(async () => {
        let r = typeof e == 'function' ? await e() : e;
        switch (r?.toLowerCase()) {
          case 'auto':
            return _b(t);
          case 'in-region':
          case 'cross-region':
          case 'mobile':
          case 'standard':
          case 'legacy':
            return Promise.resolve(r?.toLocaleLowerCase());
          case void 0:
            return Promise.resolve('legacy');
          default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${Xm.join(', ')}, got ${r}`);
        }
      })),
      (_b = async (t) => {
        if (t) {
          let e = typeof t == 'function' ? await t() : t,
            r = await xb();
          return r ? (e === r ? 'in-region' : 'cross-region') : 'standard';
        }
        return 'standard';
      }),
      (xb = async () =>
        process.env[Km] && (process.env[Xc] || process.env[Qc])
          ? (process.env[Xc] ?? process.env[Qc])
          : As()));
  });
var zt = y(() => {
  Es();
  xs();
  ws();
  zc();
  Vm();
  zm();
  tu();
  ph();
  hh();
});
var yh,
  gh,
  Sh,
  Eh = y(() => {
    ((yh = 'AWS_ENDPOINT_URL'),
      (gh = 'endpoint_url'),
      (Sh = (t) => ({
        environmentVariableSelector: (e) => {
          let r = t.split(' ').map((s) => s.toUpperCase()),
            n = e[[yh, ...r].join('_')];
          if (n) return n;
          let o = e[yh];
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
              a = s[[i.join('_'), gh].join('.')];
            if (a) return a;
          }
          let n = e[gh];
          if (n) return n;
        },
        default: void 0,
      })));
  });
var wb,
  Tb,
  _h,
  xh = y(() => {
    zt();
    ((wb = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'),
      (Tb = 'ignore_configured_endpoint_urls'),
      (_h = {
        environmentVariableSelector: (t) => $e(t, wb, ve.ENV),
        configFileSelector: (t) => $e(t, Tb, ve.CONFIG),
        default: !1,
      }));
  });
var Xn,
  wh = y(() => {
    zt();
    Eh();
    xh();
    Xn = async (t) => {
      if (!(await ae(_h)())) return ae(Sh(t ?? ''))();
    };
  });
var su,
  bb,
  Ab,
  vb,
  Th,
  bh,
  Ah = y(() => {
    ((su = async (t) => {
      let e = t?.Bucket || '';
      if (
        (typeof t.Bucket == 'string' &&
          (t.Bucket = e.replace(/#/g, encodeURIComponent('#')).replace(/\?/g, encodeURIComponent('?'))),
        bh(e))
      ) {
        if (t.ForcePathStyle === !0) throw new Error('Path-style addressing cannot be used with ARN buckets');
      } else
        (!Th(e) ||
          (e.indexOf('.') !== -1 && !String(t.Endpoint).startsWith('http:')) ||
          e.toLowerCase() !== e ||
          e.length < 3) &&
          (t.ForcePathStyle = !0);
      return (
        t.DisableMultiRegionAccessPoints && ((t.disableMultiRegionAccessPoints = !0), (t.DisableMRAP = !0)),
        t
      );
    }),
      (bb = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
      (Ab = /(\d+\.){3}\d+/),
      (vb = /\.\./),
      (Th = (t) => bb.test(t) && !Ab.test(t) && !vb.test(t)),
      (bh = (t) => {
        let [e, r, n, , , o] = t.split(':'),
          s = e === 'arn' && t.split(':').length >= 6,
          i = !!(s && r && n && o);
        if (s && !i) throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);
        return i;
      }));
  });
var vh = y(() => {
  Ah();
});
var Rh,
  Ih = y(() => {
    Rh = (t, e, r, n = !1) => {
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
var iu = y(() => {
  Y();
});
function Rs(t) {
  return async (e, r, n, o) => {
    if (!n.isCustomEndpoint && !n.ignoreConfiguredEndpointUrls) {
      let a;
      (n.serviceConfiguredEndpoint ? (a = await n.serviceConfiguredEndpoint()) : (a = await t(n.serviceId)),
        a &&
          ((n.endpoint = () => Promise.resolve(Ht(a))),
          (n.isCustomEndpoint = !0),
          o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${a}`)));
    }
    let s = await Rb(e, r, n);
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
var Rb,
  au = y(() => {
    vh();
    Ih();
    iu();
    Rb = async (t, e, r) => {
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
            n[s] = await Rh(i.name, s, r, i.type !== 'builtInParams')();
            break;
          case 'operationContextParams':
            n[s] = i.get(t);
            break;
          default:
            throw new Error('Unrecognized endpoint parameter instruction: ' + JSON.stringify(i));
        }
      return (
        Object.keys(o).length === 0 && Object.assign(n, r),
        String(r.serviceId).toLowerCase() === 's3' && (await su(n)),
        n
      );
    };
  });
function Ib(t, e, r) {
  (t.__smithy_context
    ? t.__smithy_context.features || (t.__smithy_context.features = {})
    : (t.__smithy_context = { features: {} }),
    (t.__smithy_context.features[e] = r));
}
function Is(t) {
  let e = Rs(t);
  return ({ config: r, instructions: n }) =>
    (o, s) =>
    async (i) => {
      r.isCustomEndpoint && Ib(s, 'ENDPOINT_OVERRIDE', 'N');
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
        let l = Oe(s)?.selectedHttpAuthScheme?.httpAuthOption;
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
var cu = y(() => {
  Y();
  au();
});
function Ch(t) {
  let e = Is(t);
  return (r, n) => ({
    applyToStack: (o) => {
      o.addRelativeTo(e({ config: r, instructions: n }), Ob);
    },
  });
}
var Cb,
  Ob,
  Oh = y(() => {
    cu();
    ((Cb = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }),
      (Ob = {
        step: 'serialize',
        tags: ['ENDPOINT_PARAMETERS', 'ENDPOINT_V2', 'ENDPOINT'],
        name: 'endpointV2Middleware',
        override: !0,
        relation: 'before',
        toMiddleware: Cb.name,
      }));
  });
function Dh(t) {
  return (e) => {
    let r = e.tls ?? !0,
      { endpoint: n, useDualstackEndpoint: o, useFipsEndpoint: s } = e,
      i = n != null ? async () => Ht(await ge(n)()) : void 0,
      c = Object.assign(e, {
        endpoint: i,
        tls: r,
        isCustomEndpoint: !!n,
        useDualstackEndpoint: ge(o ?? !1),
        useFipsEndpoint: ge(s ?? !1),
        ignoreConfiguredEndpointUrls: !!e.ignoreConfiguredEndpointUrls,
      }),
      u;
    return ((c.serviceConfiguredEndpoint = async () => (e.serviceId && !u && (u = t(e.serviceId)), u)), c);
  };
}
var kh = y(() => {
  Y();
  iu();
});
var Qn,
  Ph = y(() => {
    Qn = class t {
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
var Jn,
  Nh = y(() => {
    Jn = class {
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
var re,
  Mh = y(() => {
    re = class extends Error {
      constructor(e) {
        (super(e), (this.name = 'EndpointError'));
      }
    };
  });
var St = y(() => {
  Mh();
});
var uu,
  Lh = y(() => {
    uu = 'endpoints';
  });
function Wr(t) {
  return typeof t != 'object' || t == null
    ? t
    : 'ref' in t
      ? `$${Wr(t.ref)}`
      : 'fn' in t
        ? `${t.fn}(${(t.argv || []).map(Wr).join(', ')})`
        : JSON.stringify(t, null, 2);
}
var Uh = y(() => {});
var $h = y(() => {
  Lh();
  Uh();
});
var Sr,
  lu = y(() => {
    Sr = {};
  });
var du,
  Bh = y(() => {
    du = (t, e) => t === e;
  });
function pu(...t) {
  for (let e of t) if (e != null) return e;
}
var Fh = y(() => {});
var Hh,
  Wh = y(() => {
    St();
    Hh = (t) => {
      let e = t.split('.'),
        r = [];
      for (let n of e) {
        let o = n.indexOf('[');
        if (o !== -1) {
          if (n.indexOf(']') !== n.length - 1) throw new re(`Path: '${t}' does not end with ']'`);
          let s = n.slice(o + 1, -1);
          if (Number.isNaN(parseInt(s))) throw new re(`Invalid array index: '${s}' in path: '${t}'`);
          (o !== 0 && r.push(n.slice(0, o)), r.push(s));
        } else r.push(n);
      }
      return r;
    };
  });
var Zn,
  Gh = y(() => {
    St();
    Wh();
    Zn = (t, e) =>
      Hh(e).reduce((r, n) => {
        if (typeof r != 'object') throw new re(`Index '${n}' in '${e}' not found in '${JSON.stringify(t)}'`);
        if (Array.isArray(r)) {
          let o = parseInt(n);
          return r[o < 0 ? r.length + o : o];
        }
        return r[n];
      }, t);
  });
var fu,
  Vh = y(() => {
    fu = (t) => t != null;
  });
function mu(t, e, r) {
  return t ? e : r;
}
var jh = y(() => {});
var hu,
  qh = y(() => {
    hu = (t) => !t;
  });
var Db,
  Gr,
  yu = y(() => {
    ((Db = new RegExp(
      '^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$',
    )),
      (Gr = (t) => Db.test(t) || (t.startsWith('[') && t.endsWith(']'))));
  });
var gu,
  Su,
  zh = y(() => {
    yt();
    yu();
    ((gu = { [mr.HTTP]: 80, [mr.HTTPS]: 443 }),
      (Su = (t) => {
        let e = (() => {
          try {
            if (t instanceof URL) return t;
            if (typeof t == 'object' && 'hostname' in t) {
              let { hostname: p, port: f, protocol: m = '', path: S = '', query: h = {} } = t,
                g = new URL(`${m}//${p}${f ? `:${f}` : ''}${S}`);
              return (
                (g.search = Object.entries(h)
                  .map(([_, b]) => `${_}=${b}`)
                  .join('&')),
                g
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
        if (!Object.values(mr).includes(c)) return null;
        let u = Gr(o),
          l = r.includes(`${n}:${gu[c]}`) || (typeof t == 'string' && t.includes(`${n}:${gu[c]}`)),
          d = `${n}${l ? `:${gu[c]}` : ''}`;
        return { scheme: c, authority: d, path: s, normalizedPath: s.endsWith('/') ? s : `${s}/`, isIp: u };
      }));
  });
function Eu(t, e, r) {
  if (r === 1) return [t];
  if (t === '') return [''];
  let n = t.split(e);
  return r === 0 ? n : n.slice(0, r - 1).concat(n.slice(1).join(e));
}
var Kh = y(() => {});
var _u,
  Yh = y(() => {
    _u = (t, e) => t === e;
  });
var xu,
  Xh = y(() => {
    xu = (t, e, r, n) =>
      t == null || e >= r || t.length < r || /[^\u0000-\u007f]/.test(t)
        ? null
        : n
          ? t.substring(t.length - r, t.length - e)
          : t.substring(e, r);
  });
var wu,
  Qh = y(() => {
    wu = (t) =>
      encodeURIComponent(t).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  });
var Tu = y(() => {
  Bh();
  Fh();
  Gh();
  Vh();
  Y();
  jh();
  qh();
  zh();
  Kh();
  Yh();
  Xh();
  Qh();
});
var Jh,
  Zh = y(() => {
    Tu();
    Jh = {
      booleanEquals: du,
      coalesce: pu,
      getAttr: Zn,
      isSet: fu,
      isValidHostLabel: tt,
      ite: mu,
      not: hu,
      parseURL: Su,
      split: Eu,
      stringEquals: _u,
      substring: xu,
      uriEncode: wu,
    };
  });
var Cs,
  bu = y(() => {
    Tu();
    Cs = (t, e) => {
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
var ey,
  ty = y(() => {
    ey = ({ ref: t }, e) => e.referenceRecord[t] ?? e.endpointParams[t];
  });
var Er,
  Os,
  ry,
  eo = y(() => {
    St();
    lu();
    Zh();
    bu();
    ty();
    ((Er = (t, e, r) => {
      if (typeof t == 'string') return Cs(t, r);
      if (t.fn) return ry.callFunction(t, r);
      if (t.ref) return ey(t, r);
      throw new re(`'${e}': ${String(t)} is not a string, function or reference.`);
    }),
      (Os = ({ fn: t, argv: e }, r) => {
        let n = Array(e.length);
        for (let i = 0; i < n.length; ++i) {
          let a = e[i];
          typeof a == 'boolean' || typeof a == 'number'
            ? (n[i] = a)
            : (n[i] = ry.evaluateExpression(a, 'arg', r));
        }
        let o = t.indexOf('.');
        if (o !== -1) {
          let a = Sr[t.slice(0, o)]?.[t.slice(o + 1)];
          if (typeof a == 'function') return a(...n);
        }
        let s = Jh[t];
        if (typeof s == 'function') return s(...n);
        throw new Error(`function ${t} not loaded in endpointFunctions.`);
      }),
      (ry = { evaluateExpression: Er, callFunction: Os }));
  });
var ny = y(() => {
  eo();
});
var oy,
  sy = y(() => {
    $h();
    St();
    ny();
    oy = (t, e) => {
      let { assign: r } = t;
      if (r && r in e.referenceRecord) throw new re(`'${r}' is already defined in Reference Record.`);
      let n = Os(t, e);
      e.logger?.debug?.(`${uu} evaluateCondition: ${Wr(t)} = ${Wr(n)}`);
      let o = n === '' ? !0 : !!n;
      return r != null ? { result: o, toAssign: { name: r, value: n } } : { result: o };
    };
  });
var iy,
  ay = y(() => {
    St();
    eo();
    iy = (t, e) =>
      Object.entries(t ?? {}).reduce(
        (r, [n, o]) => (
          (r[n] = o.map((s) => {
            let i = Er(s, 'Header value entry', e);
            if (typeof i != 'string') throw new re(`Header '${n}' value '${i}' is not a string`);
            return i;
          })),
          r
        ),
        {},
      );
  });
var Au,
  cy,
  uy,
  ly = y(() => {
    St();
    bu();
    ((Au = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = uy.getEndpointProperty(o, e)), r), {})),
      (cy = (t, e) => {
        if (Array.isArray(t)) return t.map((r) => cy(r, e));
        switch (typeof t) {
          case 'string':
            return Cs(t, e);
          case 'object':
            if (t === null) throw new re(`Unexpected endpoint property: ${t}`);
            return uy.getEndpointProperties(t, e);
          case 'boolean':
            return t;
          default:
            throw new re(`Unexpected endpoint property type: ${typeof t}`);
        }
      }),
      (uy = { getEndpointProperty: cy, getEndpointProperties: Au }));
  });
var dy,
  py = y(() => {
    St();
    eo();
    dy = (t, e) => {
      let r = Er(t, 'Endpoint URL', e);
      if (typeof r == 'string')
        try {
          return new URL(r);
        } catch (n) {
          throw (console.error(`Failed to construct URL with ${r}`, n), n);
        }
      throw new re(`Endpoint URL must be a string, got ${typeof r}`);
    };
  });
var vu,
  Ru,
  fy = y(() => {
    St();
    sy();
    eo();
    ay();
    ly();
    py();
    ((vu = 1e8),
      (Ru = (t, e) => {
        let { nodes: r, root: n, results: o, conditions: s } = t,
          i = n,
          a = {},
          c = { referenceRecord: a, endpointParams: e.endpointParams, logger: e.logger };
        for (; i !== 1 && i !== -1 && i < vu;) {
          let u = 3 * (Math.abs(i) - 1),
            [l, d, p] = [r[u], r[u + 1], r[u + 2]],
            [f, m, S] = s[l],
            h = oy({ fn: f, assign: S, argv: m }, c);
          if (h.toAssign) {
            let { name: g, value: _ } = h.toAssign;
            a[g] = _;
          }
          i = i >= 0 === h.result ? d : p;
        }
        if (i >= vu) {
          let u = o[i - vu];
          if (u[0] === -1) {
            let [, f] = u;
            throw new re(Er(f, 'Error', c));
          }
          let [l, d, p] = u;
          return { url: dy(l, c), properties: Au(d, c), headers: iy(p ?? {}, c) };
        }
        throw new re('No matching endpoint.');
      }));
  });
var T$,
  my,
  b$,
  hy,
  Kt = y(() => {
    wh();
    au();
    cu();
    Oh();
    kh();
    Ph();
    Nh();
    fy();
    yu();
    Y();
    lu();
    ((T$ = Rs(Xn)), (my = Dh(Xn)), (b$ = Is(Xn)), (hy = Ch(Xn)));
  });
var yy,
  gy,
  Sy = y(() => {
    ((yy = (t) =>
      typeof ReadableStream == 'function' &&
      (t?.constructor?.name === ReadableStream.name || t instanceof ReadableStream)),
      (gy = (t) => typeof Blob == 'function' && (t?.constructor?.name === Blob.name || t instanceof Blob)));
  });
async function Ey(t) {
  return t.arrayBuffer().then((e) => new Uint8Array(e));
}
async function _y(t) {
  let e = [],
    r = t.getReader(),
    n = 0;
  for (;;) {
    let { done: o, value: s } = await r.read();
    if ((s && (e.push(s), (n += s.length)), o)) break;
  }
  return Ss(e, n);
}
var xy = y(() => {
  $c();
});
var wy,
  Ds,
  Iu,
  Ty = y(() => {
    wy = require('node:stream');
    $c();
    xy();
    Sy();
    ((Ds = (t) =>
      gy(t)
        ? Ey(t)
        : yy(t)
          ? _y(t)
          : new Promise((e, r) => {
              let n = new Iu(),
                o = t;
              (o.pipe(n),
                o.on('error', (s) => {
                  (n.end(), r(s));
                }),
                n.on('error', r),
                n.on('finish', function () {
                  let s = Ss(this.bufferedBytes);
                  e(s);
                }));
            })),
      (Iu = class extends wy.Writable {
        bufferedBytes = [];
        _write(e, r, n) {
          (this.bufferedBytes.push(e), n());
        }
      }));
  });
function Et(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var by = y(() => {});
var Ay,
  Vr,
  kb,
  Cu,
  vy,
  j = y(() => {
    Ay = require('node:crypto');
    Vf();
    jf();
    zf();
    ms();
    Kf();
    Xf();
    sm();
    im();
    cm();
    lm();
    dm();
    pm();
    Cc();
    Ty();
    Y();
    by();
    ((Vr = class extends qf(rt, Le, jt, Vt) {}), (kb = Ay.getRandomValues), (Cu = Yf(kb)), (vy = Cu));
  });
var Oy,
  Ou,
  Ps,
  Dy = y(() => {
    Oy = new Uint32Array(256);
    for (let t = 0; t < 256; ++t) {
      let e = t;
      for (let r = 0; r < 8; ++r) e = e & 1 ? 3988292384 ^ (e >>> 1) : e >>> 1;
      Oy[t] = e >>> 0;
    }
    ((Ou = 4294967295),
      (Ps = class {
        digestLength = 4;
        checksum = Ou;
        update(e) {
          for (let r = 0; r < e.length; ++r)
            this.checksum = (this.checksum >>> 8) ^ Oy[(this.checksum ^ e[r]) & 255];
        }
        digestSync() {
          return (this.checksum ^ Ou) >>> 0;
        }
        async digest() {
          let e = this.digestSync(),
            r = new Uint8Array(4);
          return (new DataView(r.buffer).setUint32(0, e, !1), r);
        }
        reset() {
          this.checksum = Ou;
        }
      }));
  });
function Ub(t) {
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
var Du,
  ky,
  jr,
  Py = y(() => {
    Du = Pe(require('node:zlib'));
    Dy();
    ((ky = typeof Du.crc32 == 'function' ? Du.crc32 : void 0), (jr = ky ? Ub(ky) : Ps));
  });
var Se,
  Ny,
  $b,
  Ns,
  My,
  Bb,
  Ly = y(() => {
    j();
    ((Se = 64),
      (Ny = 32),
      ($b = 2 ** 53 - 1),
      (Ns = class t {
        digestLength = Ny;
        state = Int32Array.from(My);
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
              s = new Uint8Array(Se * 2);
            for (let i = 0; i < Se; ++i) ((s[i] = 54 ^ r[i]), (s[i + Se] = 92 ^ r[i]));
            (n.update(s.subarray(0, Se)), o.update(s.subarray(Se)));
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
          if (((this.bytesHashed += o), this.bytesHashed * 8 > $b))
            throw new Error('Cannot hash more than 2^53 - 1 bits');
          for (; o > 0;)
            ((this.buffer[this.bufferLength++] = r[n++]),
              o--,
              this.bufferLength === Se && (this.hashBuffer(), (this.bufferLength = 0)));
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
          ((this.state = Int32Array.from(My)),
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
          if ((s.setUint8(n++, 128), (n - 1) % Se >= Se - 8)) {
            for (let a = n; a < Se; ++a) s.setUint8(a, 0);
            (this.hashBufferWith(e, r), (n = 0));
          }
          for (let a = n; a < Se - 8; ++a) s.setUint8(a, 0);
          (s.setUint32(Se - 8, Math.floor(o / 4294967296), !1),
            s.setUint32(Se - 4, o, !1),
            this.hashBufferWith(e, r));
          let i = new Uint8Array(Ny);
          for (let a = 0; a < 8; ++a)
            ((i[a * 4] = (e[a] >>> 24) & 255),
              (i[a * 4 + 1] = (e[a] >>> 16) & 255),
              (i[a * 4 + 2] = (e[a] >>> 8) & 255),
              (i[a * 4 + 3] = (e[a] >>> 0) & 255));
          return i;
        }
        static normalizeKey(e) {
          let r = Ue(e);
          if (r.byteLength > Se) {
            let n = new t();
            n.update(r);
            let o = n.digestSync(),
              s = new Uint8Array(Se);
            return (s.set(o), s);
          }
          if (r.byteLength < Se) {
            let n = new Uint8Array(Se);
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
          for (let p = 0; p < Se; ++p) {
            if (p < 16)
              n[p] =
                ((r[p * 4] & 255) << 24) |
                ((r[p * 4 + 1] & 255) << 16) |
                ((r[p * 4 + 2] & 255) << 8) |
                (r[p * 4 + 3] & 255);
            else {
              let S = n[p - 2],
                h = ((S >>> 17) | (S << 15)) ^ ((S >>> 19) | (S << 13)) ^ (S >>> 10);
              S = n[p - 15];
              let g = ((S >>> 7) | (S << 25)) ^ ((S >>> 18) | (S << 14)) ^ (S >>> 3);
              n[p] = ((h + n[p - 7]) | 0) + ((g + n[p - 16]) | 0);
            }
            let f =
                ((((((c >>> 6) | (c << 26)) ^ ((c >>> 11) | (c << 21)) ^ ((c >>> 25) | (c << 7))) +
                  ((c & u) ^ (~c & l))) |
                  0) +
                  ((d + ((Bb[p] + n[p]) | 0)) | 0)) |
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
      (My = new Int32Array([
        1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225,
      ])),
      (Bb = new Int32Array([
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
function Hb() {
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
      return this.secret ? (0, ro.createHmac)('sha256', Wb(this.secret)) : (0, ro.createHash)('sha256');
    }
  };
}
function Wb(t) {
  return typeof t == 'string'
    ? t
    : ArrayBuffer.isView(t)
      ? Buffer.from(t.buffer, t.byteOffset, t.byteLength)
      : Buffer.from(t);
}
var ro,
  Fb,
  Ms,
  Uy = y(() => {
    ro = require('node:crypto');
    Ly();
    ((Fb = (() => {
      try {
        return ((0, ro.createHash)('sha256'), !0);
      } catch {
        return !1;
      }
    })()),
      (Ms = Fb ? Hb() : Ns));
  });
var Ls = y(() => {
  Py();
  Uy();
});
function $y(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
var Yt,
  ku = y(() => {
    j();
    Yt = class t {
      bytes;
      constructor(e) {
        if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
      }
      static fromNumber(e) {
        if (e > 9223372036854776e3 || e < -9223372036854776e3)
          throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
        let r = new Uint8Array(8);
        for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
        return (e < 0 && $y(r), new t(r));
      }
      valueOf() {
        let e = this.bytes.slice(0),
          r = e[0] & 128;
        return (r && $y(e), parseInt(ne(e), 16) * (r ? -1 : 1));
      }
      toString() {
        return String(this.valueOf());
      }
    };
  });
var qr,
  By,
  Fy,
  Gb,
  Vb,
  jb,
  qb,
  zb,
  Kb,
  Yb,
  Xb,
  Qb,
  Us,
  Pu = y(() => {
    Y();
    j();
    ku();
    qr = class {
      toUtf8;
      fromUtf8;
      constructor(e, r) {
        ((this.toUtf8 = e), (this.fromUtf8 = r));
      }
      format(e) {
        let r = [];
        for (let s in e) {
          if (!k(e, s)) continue;
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
            if (e.value.byteLength > Us)
              throw new Error(
                `@smithy/core/event-streams - header value (binary) exceeds ${Us} bytes: ${e.value.byteLength}`,
              );
            let s = new DataView(new ArrayBuffer(3 + e.value.byteLength));
            (s.setUint8(0, 6), s.setUint16(1, e.value.byteLength, !1));
            let i = new Uint8Array(s.buffer);
            return (i.set(e.value, 3), i);
          case 'string':
            let a = this.fromUtf8(e.value);
            if (a.byteLength > Us)
              throw new Error(
                `@smithy/core/event-streams - header value (string) exceeds ${Us} bytes: ${a.byteLength}`,
              );
            let c = new DataView(new ArrayBuffer(3 + a.byteLength));
            (c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1));
            let u = new Uint8Array(c.buffer);
            return (u.set(a, 3), u);
          case 'timestamp':
            let l = new Uint8Array(9);
            return ((l[0] = 8), l.set(Yt.fromNumber(e.value.valueOf()).bytes, 1), l);
          case 'uuid':
            if (!Qb.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
            let d = new Uint8Array(17);
            return ((d[0] = 9), d.set(zn(e.value.replace(/-/g, '')), 1), d);
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
              r[s] = { type: Fy, value: !0 };
              break;
            case 1:
              r[s] = { type: Fy, value: !1 };
              break;
            case 2:
              r[s] = { type: Gb, value: e.getInt8(n++) };
              break;
            case 3:
              ((r[s] = { type: Vb, value: e.getInt16(n, !1) }), (n += 2));
              break;
            case 4:
              ((r[s] = { type: jb, value: e.getInt32(n, !1) }), (n += 4));
              break;
            case 5:
              ((r[s] = { type: qb, value: new Yt(new Uint8Array(e.buffer, e.byteOffset + n, 8)) }), (n += 8));
              break;
            case 6:
              let i = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: zb, value: new Uint8Array(e.buffer, e.byteOffset + n, i) }),
                (n += i));
              break;
            case 7:
              let a = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: Kb, value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, a)) }),
                (n += a));
              break;
            case 8:
              ((r[s] = {
                type: Yb,
                value: new Date(new Yt(new Uint8Array(e.buffer, e.byteOffset + n, 8)).valueOf()),
              }),
                (n += 8));
              break;
            case 9:
              let c = new Uint8Array(e.buffer, e.byteOffset + n, 16);
              ((n += 16),
                (r[s] = {
                  type: Xb,
                  value: `${ne(c.subarray(0, 4))}-${ne(c.subarray(4, 6))}-${ne(c.subarray(6, 8))}-${ne(c.subarray(8, 10))}-${ne(c.subarray(10))}`,
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
    })(By || (By = {}));
    ((Fy = 'boolean'),
      (Gb = 'byte'),
      (Vb = 'short'),
      (jb = 'integer'),
      (qb = 'long'),
      (zb = 'binary'),
      (Kb = 'string'),
      (Yb = 'timestamp'),
      (Xb = 'uuid'),
      (Qb = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/),
      (Us = 32767));
  });
function Wy({ byteLength: t, byteOffset: e, buffer: r }) {
  if (t < Jb) throw new Error('Provided message too short to accommodate event stream message overhead');
  let n = new DataView(r, e, t),
    o = n.getUint32(0, !1);
  if (t !== o) throw new Error('Reported message length does not match received message length');
  let s = n.getUint32(Hy, !1),
    i = n.getUint32(Xt, !1),
    a = n.getUint32(t - xr, !1),
    c = new jr();
  if ((c.update(new Uint8Array(r, e, Xt)), i !== c.digestSync()))
    throw new Error(
      `The prelude checksum specified in the message (${i}) does not match the calculated CRC32 checksum (${c.digestSync()})`,
    );
  if ((c.update(new Uint8Array(r, e + Xt, t - (Xt + xr))), a !== c.digestSync()))
    throw new Error(`The message checksum (${c.digestSync()}) did not match the expected value of ${a}`);
  return {
    headers: new DataView(r, e + Xt + xr, s),
    body: new Uint8Array(r, e + Xt + xr + s, o - s - (Xt + xr + xr)),
  };
}
var Hy,
  Xt,
  xr,
  Jb,
  Gy = y(() => {
    Ls();
    ((Hy = 4), (Xt = Hy * 2), (xr = 4), (Jb = Xt + xr * 2));
  });
var zr,
  Nu = y(() => {
    Ls();
    Pu();
    Gy();
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
          a = new jr();
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
        let { headers: r, body: n } = Wy(e);
        return { headers: this.headerMarshaller.parse(r), body: n };
      }
      formatHeaders(e) {
        return this.headerMarshaller.format(e);
      }
    };
  });
var Kr,
  Mu = y(() => {
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
  Lu = y(() => {
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
  Uu = y(() => {
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
var Qr,
  $u = y(() => {
    Qr = class {
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
function $s(t) {
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
var Bu = y(() => {});
function Vy(t, e) {
  let r = no(e.deserializer, e.toUtf8);
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
function no(t, e) {
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
var Fu = y(() => {});
var wr,
  jy,
  Hu = y(() => {
    Nu();
    Mu();
    Lu();
    Uu();
    $u();
    Bu();
    Fu();
    ((wr = class {
      eventStreamCodec;
      utfEncoder;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        ((this.eventStreamCodec = new zr(e, r)), (this.utfEncoder = e));
      }
      deserialize(e, r) {
        let n = $s(e);
        return new Xr({
          messageStream: new Kr({ inputStream: n, decoder: this.eventStreamCodec }),
          deserializer: no(r, this.utfEncoder),
        });
      }
      serialize(e, r) {
        return new Yr({
          messageStream: new Qr({ inputStream: e, serializer: r }),
          encoder: this.eventStreamCodec,
          includeEndFrame: !0,
        });
      }
    }),
      (jy = (t) => new wr(t)));
  });
async function* Zb(t) {
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
var qy,
  oo,
  zy,
  Ky = y(() => {
    qy = require('node:stream');
    Hu();
    ((oo = class {
      universalMarshaller;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        this.universalMarshaller = new wr({ utf8Decoder: r, utf8Encoder: e });
      }
      deserialize(e, r) {
        let n = typeof e[Symbol.asyncIterator] == 'function' ? e : Zb(e);
        return this.universalMarshaller.deserialize(n, r);
      }
      serialize(e, r) {
        return qy.Readable.from(this.universalMarshaller.serialize(e, r));
      }
    }),
      (zy = (t) => new oo(t)));
  });
var Yy,
  Xy,
  Qy = y(() => {
    ((Yy = (t) => ({
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
      (Xy = (t) => {
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
var Jy,
  Zy = y(() => {
    Jy = (t) => Object.assign(t, { eventStreamMarshaller: t.eventStreamSerdeProvider(t) });
  });
var Bs,
  eg = y(() => {
    Y();
    Te();
    j();
    Bs = class {
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
          for (let b in p)
            if (k(p, b) && b !== '__type') {
              f = b;
              break;
            }
          let {
            additionalHeaders: m,
            body: S,
            eventType: h,
            explicitPayloadContentType: g,
          } = this.writeEventBody(f, a, p);
          return {
            headers: {
              ':event-type': { type: 'string', value: h },
              ':message-type': { type: 'string', value: 'event' },
              ':content-type': { type: 'string', value: g ?? u },
              ...m,
            },
            body: S,
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
            for (let h in f)
              if (k(f, h) && h !== '__type') {
                m = h;
                break;
              }
            let S = f[m].body;
            if (m === (o ?? 'initial-response')) {
              let h = await this.deserializer.read(r, S);
              return (delete h[i], { [u]: !0, ...h });
            } else if (m in c) {
              let h = c[m];
              if (h.isStructSchema()) {
                let g = {},
                  _ = !1;
                for (let [b, v] of h.structIterator()) {
                  let { eventHeader: P, eventPayload: F } = v.getMergedTraits();
                  if (((_ = _ || !!(P || F)), F))
                    v.isBlobSchema()
                      ? (g[b] = S)
                      : v.isStringSchema()
                        ? (g[b] = (this.serdeContext?.utf8Encoder ?? rt)(S))
                        : v.isStructSchema() && (g[b] = await this.deserializer.read(v, S));
                  else if (P) {
                    let G = f[m].headers[b]?.value;
                    G != null &&
                      (v.isNumericSchema()
                        ? G && typeof G == 'object' && 'bytes' in G
                          ? (g[b] = BigInt(G.toString()))
                          : (g[b] = Number(G))
                        : (g[b] = G));
                  }
                }
                return { [m]: await this.readEventMember(h, S, _, g) };
              }
              return { [m]: await this.deserializer.read(h, S) };
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
          for (let f in p.value) k(p.value, f) && (n[f] = p.value[f]);
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
            u = Ne.for(c);
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
              let { eventHeader: S, eventPayload: h } = m.getMergedTraits();
              if (h) i = f;
              else if (S) {
                let g = n[e][f],
                  _ = 'binary';
                (m.isNumericSchema()
                  ? (-2) ** 31 <= g && g <= 2 ** 31 - 1
                    ? (_ = 'integer')
                    : (_ = 'long')
                  : m.isTimestampSchema()
                    ? (_ = 'timestamp')
                    : m.isStringSchema()
                      ? (_ = 'string')
                      : m.isBooleanSchema() && (_ = 'boolean'),
                  g != null && ((u[f] = { type: _, value: g }), delete n[e][f]));
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
          body: typeof l == 'string' ? (this.serdeContext?.utf8Decoder ?? Le)(l) : l,
          eventType: s,
          explicitPayloadContentType: a,
          additionalHeaders: u,
        };
      }
    };
  });
var tg = {};
op(tg, {
  EventStreamCodec: () => zr,
  EventStreamMarshaller: () => oo,
  EventStreamSerde: () => Bs,
  HeaderMarshaller: () => qr,
  Int64: () => Yt,
  MessageDecoderStream: () => Kr,
  MessageEncoderStream: () => Yr,
  SmithyMessageDecoderStream: () => Xr,
  SmithyMessageEncoderStream: () => Qr,
  UniversalEventStreamMarshaller: () => wr,
  eventStreamSerdeProvider: () => zy,
  getChunkedStream: () => $s,
  getMessageUnmarshaller: () => no,
  getUnmarshalledStream: () => Vy,
  iterableToReadableStream: () => Xy,
  readableStreamToIterable: () => Yy,
  resolveEventStreamSerdeConfig: () => Jy,
  universalEventStreamSerdeProvider: () => jy,
});
var rg = y(() => {
  Nu();
  Pu();
  ku();
  Mu();
  Lu();
  Uu();
  $u();
  Ky();
  Qy();
  Hu();
  Bu();
  Fu();
  Zy();
  eg();
});
var nS = kt((wW, rS) => {
  function xt(t) {
    (Object.defineProperty(this, '_next', { writable: !1, enumerable: !1, value: t }), (this.done = !1));
  }
  xt.prototype.next = function () {
    if (this.done) return { done: !0 };
    var t = this._next();
    return (t.done && (this.done = !0), t);
  };
  typeof Symbol < 'u' &&
    (xt.prototype[Symbol.iterator] = function () {
      return this;
    });
  xt.of = function () {
    var t = arguments,
      e = t.length,
      r = 0;
    return new xt(function () {
      return r >= e ? { done: !0 } : { done: !1, value: t[r++] };
    });
  };
  xt.empty = function () {
    var t = new xt(null);
    return ((t.done = !0), t);
  };
  xt.is = function (t) {
    return t instanceof xt ? !0 : typeof t == 'object' && t !== null && typeof t.next == 'function';
  };
  rS.exports = xt;
});
var Al = kt((TW, aS) => {
  var oS = typeof ArrayBuffer < 'u',
    sS = typeof Symbol < 'u';
  function iS(t, e) {
    var r, n, o, s, i;
    if (!t) throw new Error('obliterator/forEach: invalid iterable.');
    if (typeof e != 'function') throw new Error('obliterator/forEach: expecting a callback.');
    if (
      Array.isArray(t) ||
      (oS && ArrayBuffer.isView(t)) ||
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
      (sS && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
      typeof t.next == 'function')
    ) {
      for (r = t, o = 0; (i = r.next()), i.done !== !0;) (e(i.value, o), o++);
      return;
    }
    for (n in t) t.hasOwnProperty(n) && e(t[n], n);
  }
  iS.forEachWithNullKeys = function (t, e) {
    var r, n, o, s, i;
    if (!t) throw new Error('obliterator/forEachWithNullKeys: invalid iterable.');
    if (typeof e != 'function') throw new Error('obliterator/forEachWithNullKeys: expecting a callback.');
    if (
      Array.isArray(t) ||
      (oS && ArrayBuffer.isView(t)) ||
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
      (sS && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
      typeof t.next == 'function')
    ) {
      for (r = t, o = 0; (i = r.next()), i.done !== !0;) (e(i.value, null), o++);
      return;
    }
    for (n in t) t.hasOwnProperty(n) && e(t[n], n);
  };
  aS.exports = iS;
});
var vl = kt((ot) => {
  var $A = Math.pow(2, 8) - 1,
    BA = Math.pow(2, 16) - 1,
    FA = Math.pow(2, 32) - 1,
    HA = Math.pow(2, 7) - 1,
    WA = Math.pow(2, 15) - 1,
    GA = Math.pow(2, 31) - 1;
  ot.getPointerArray = function (t) {
    var e = t - 1;
    return e <= $A ? Uint8Array : e <= BA ? Uint16Array : e <= FA ? Uint32Array : Float64Array;
  };
  ot.getSignedPointerArray = function (t) {
    var e = t - 1;
    return e <= HA ? Int8Array : e <= WA ? Int16Array : e <= GA ? Int32Array : Float64Array;
  };
  ot.getNumberType = function (t) {
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
  var VA = {
    Uint8Array: 1,
    Int8Array: 2,
    Uint16Array: 3,
    Int16Array: 4,
    Uint32Array: 5,
    Int32Array: 6,
    Float32Array: 7,
    Float64Array: 8,
  };
  ot.getMinimalRepresentation = function (t, e) {
    var r = null,
      n = 0,
      o,
      s,
      i,
      a,
      c;
    for (a = 0, c = t.length; a < c; a++)
      ((i = e ? e(t[a]) : t[a]), (s = ot.getNumberType(i)), (o = VA[s.name]), o > n && ((n = o), (r = s)));
    return r;
  };
  ot.isTypedArray = function (t) {
    return typeof ArrayBuffer < 'u' && ArrayBuffer.isView(t);
  };
  ot.concat = function () {
    var t = 0,
      e,
      r,
      n;
    for (e = 0, n = arguments.length; e < n; e++) t += arguments[e].length;
    var o = new arguments[0].constructor(t);
    for (e = 0, r = 0; e < n; e++) (o.set(arguments[e], r), (r += arguments[e].length));
    return o;
  };
  ot.indices = function (t) {
    for (var e = ot.getPointerArray(t), r = new e(t), n = 0; n < t; n++) r[n] = n;
    return r;
  };
});
var lS = kt((po) => {
  var cS = Al(),
    uS = vl();
  function jA(t) {
    return Array.isArray(t) || uS.isTypedArray(t);
  }
  function Rl(t) {
    if (typeof t.length == 'number') return t.length;
    if (typeof t.size == 'number') return t.size;
  }
  function qA(t) {
    var e = Rl(t),
      r = typeof e == 'number' ? new Array(e) : [],
      n = 0;
    return (
      cS(t, function (o) {
        r[n++] = o;
      }),
      r
    );
  }
  function zA(t) {
    var e = Rl(t),
      r = typeof e == 'number' ? uS.getPointerArray(e) : Array,
      n = typeof e == 'number' ? new Array(e) : [],
      o = typeof e == 'number' ? new r(e) : [],
      s = 0;
    return (
      cS(t, function (i) {
        ((n[s] = i), (o[s] = s++));
      }),
      [n, o]
    );
  }
  po.isArrayLike = jA;
  po.guessLength = Rl;
  po.toArray = qA;
  po.toArrayWithIndices = zA;
});
var pS = kt((vW, dS) => {
  var Il = nS(),
    KA = Al(),
    YA = vl(),
    XA = lS();
  function oe(t, e, r) {
    if (
      (arguments.length < 2 && ((r = t), (t = null), (e = null)),
      (this.capacity = r),
      typeof this.capacity != 'number' || this.capacity <= 0)
    )
      throw new Error('mnemonist/lru-cache: capacity should be positive number.');
    var n = YA.getPointerArray(r);
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
    return new Il(function () {
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
    return new Il(function () {
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
    return new Il(function () {
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
      if (((n = XA.guessLength(t)), typeof n != 'number'))
        throw new Error(
          'mnemonist/lru-cache.from: could not guess iterable length. Please provide desired capacity as last argument.',
        );
    } else arguments.length === 2 && ((n = e), (e = null), (r = null));
    var o = new oe(e, r, n);
    return (
      KA(t, function (s, i) {
        o.set(i, s);
      }),
      o
    );
  };
  dS.exports = oe;
});
var ka = kt((vd, Rd) => {
  (function (t, e) {
    typeof vd == 'object' && typeof Rd < 'u'
      ? (Rd.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs = e());
  })(vd, function () {
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
      S = /\[([^\]]+)]|YYYY|YY|M{1,4}|D{1,2}|d{1,4}|H{1,2}|h{1,2}|a|A|m{1,2}|s{1,2}|Z{1,2}|SSS/g,
      h = {
        name: 'en',
        weekdays: 'Sunday_Monday_Tuesday_Wednesday_Thursday_Friday_Saturday'.split('_'),
        months: 'January_February_March_April_May_June_July_August_September_October_November_December'.split(
          '_',
        ),
        ordinal: function (R) {
          var w = ['th', 'st', 'nd', 'rd'],
            E = R % 100;
          return '[' + R + (w[(E - 20) % 10] || w[E] || w[0]) + ']';
        },
      },
      g = function (R, w, E) {
        var A = String(R);
        return !A || A.length >= w ? R : '' + Array(w + 1 - A.length).join(E) + R;
      },
      _ = {
        s: g,
        z: function (R) {
          var w = -R.utcOffset(),
            E = Math.abs(w),
            A = Math.floor(E / 60),
            T = E % 60;
          return (w <= 0 ? '+' : '-') + g(A, 2, '0') + ':' + g(T, 2, '0');
        },
        m: function R(w, E) {
          if (w.date() < E.date()) return -R(E, w);
          var A = 12 * (E.year() - w.year()) + (E.month() - w.month()),
            T = w.clone().add(A, u),
            O = E - T < 0,
            D = w.clone().add(A + (O ? -1 : 1), u);
          return +(-(A + (E - T) / (O ? T - D : D - T)) || 0);
        },
        a: function (R) {
          return R < 0 ? Math.ceil(R) || 0 : Math.floor(R);
        },
        p: function (R) {
          return (
            { M: u, y: d, w: c, d: a, D: p, h: i, m: s, s: o, ms: n, Q: l }[R] ||
            String(R || '')
              .toLowerCase()
              .replace(/s$/, '')
          );
        },
        u: function (R) {
          return R === void 0;
        },
      },
      b = 'en',
      v = {};
    v[b] = h;
    var P = '$isDayjsObject',
      F = function (R) {
        return R instanceof Q || !(!R || !R[P]);
      },
      G = function R(w, E, A) {
        var T;
        if (!w) return b;
        if (typeof w == 'string') {
          var O = w.toLowerCase();
          (v[O] && (T = O), E && ((v[O] = E), (T = O)));
          var D = w.split('-');
          if (!T && D.length > 1) return R(D[0]);
        } else {
          var M = w.name;
          ((v[M] = w), (T = M));
        }
        return (!A && T && (b = T), T || (!A && b));
      },
      K = function (R, w) {
        if (F(R)) return R.clone();
        var E = typeof w == 'object' ? w : {};
        return ((E.date = R), (E.args = arguments), new Q(E));
      },
      L = _;
    ((L.l = G),
      (L.i = F),
      (L.w = function (R, w) {
        return K(R, { locale: w.$L, utc: w.$u, x: w.$x, $offset: w.$offset });
      }));
    var Q = (function () {
        function R(E) {
          ((this.$L = G(E.locale, null, !0)),
            this.parse(E),
            (this.$x = this.$x || E.x || {}),
            (this[P] = !0));
        }
        var w = R.prototype;
        return (
          (w.parse = function (E) {
            ((this.$d = (function (A) {
              var T = A.date,
                O = A.utc;
              if (T === null) return new Date(NaN);
              if (L.u(T)) return new Date();
              if (T instanceof Date) return new Date(T);
              if (typeof T == 'string' && !/Z$/i.test(T)) {
                var D = T.match(m);
                if (D) {
                  var M = D[2] - 1 || 0,
                    J = (D[7] || '0').substring(0, 3);
                  return O
                    ? new Date(Date.UTC(D[1], M, D[3] || 1, D[4] || 0, D[5] || 0, D[6] || 0, J))
                    : new Date(D[1], M, D[3] || 1, D[4] || 0, D[5] || 0, D[6] || 0, J);
                }
              }
              return new Date(T);
            })(E)),
              this.init());
          }),
          (w.init = function () {
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
          (w.$utils = function () {
            return L;
          }),
          (w.isValid = function () {
            return this.$d.toString() !== f;
          }),
          (w.isSame = function (E, A) {
            var T = K(E);
            return this.startOf(A) <= T && T <= this.endOf(A);
          }),
          (w.isAfter = function (E, A) {
            return K(E) < this.startOf(A);
          }),
          (w.isBefore = function (E, A) {
            return this.endOf(A) < K(E);
          }),
          (w.$g = function (E, A, T) {
            return L.u(E) ? this[A] : this.set(T, E);
          }),
          (w.unix = function () {
            return Math.floor(this.valueOf() / 1e3);
          }),
          (w.valueOf = function () {
            return this.$d.getTime();
          }),
          (w.startOf = function (E, A) {
            var T = this,
              O = !!L.u(A) || A,
              D = L.p(E),
              M = function (Ze, pe) {
                var He = L.w(T.$u ? Date.UTC(T.$y, pe, Ze) : new Date(T.$y, pe, Ze), T);
                return O ? He : He.endOf(a);
              },
              J = function (Ze, pe) {
                return L.w(
                  T.toDate()[Ze].apply(T.toDate('s'), (O ? [0, 0, 0, 0] : [23, 59, 59, 999]).slice(pe)),
                  T,
                );
              },
              Z = this.$W,
              ue = this.$M,
              Ce = this.$D,
              Ot = 'set' + (this.$u ? 'UTC' : '');
            switch (D) {
              case d:
                return O ? M(1, 0) : M(31, 11);
              case u:
                return O ? M(1, ue) : M(0, ue + 1);
              case c:
                var lt = this.$locale().weekStart || 0,
                  ar = (Z < lt ? Z + 7 : Z) - lt;
                return M(O ? Ce - ar : Ce + (6 - ar), ue);
              case a:
              case p:
                return J(Ot + 'Hours', 0);
              case i:
                return J(Ot + 'Minutes', 1);
              case s:
                return J(Ot + 'Seconds', 2);
              case o:
                return J(Ot + 'Milliseconds', 3);
              default:
                return this.clone();
            }
          }),
          (w.endOf = function (E) {
            return this.startOf(E, !1);
          }),
          (w.$set = function (E, A) {
            var T,
              O = L.p(E),
              D = 'set' + (this.$u ? 'UTC' : ''),
              M = ((T = {}),
              (T[a] = D + 'Date'),
              (T[p] = D + 'Date'),
              (T[u] = D + 'Month'),
              (T[d] = D + 'FullYear'),
              (T[i] = D + 'Hours'),
              (T[s] = D + 'Minutes'),
              (T[o] = D + 'Seconds'),
              (T[n] = D + 'Milliseconds'),
              T)[O],
              J = O === a ? this.$D + (A - this.$W) : A;
            if (O === u || O === d) {
              var Z = this.clone().set(p, 1);
              (Z.$d[M](J), Z.init(), (this.$d = Z.set(p, Math.min(this.$D, Z.daysInMonth())).$d));
            } else M && this.$d[M](J);
            return (this.init(), this);
          }),
          (w.set = function (E, A) {
            return this.clone().$set(E, A);
          }),
          (w.get = function (E) {
            return this[L.p(E)]();
          }),
          (w.add = function (E, A) {
            var T,
              O = this;
            E = Number(E);
            var D = L.p(A),
              M = function (ue) {
                var Ce = K(O);
                return L.w(Ce.date(Ce.date() + Math.round(ue * E)), O);
              };
            if (D === u) return this.set(u, this.$M + E);
            if (D === d) return this.set(d, this.$y + E);
            if (D === a) return M(1);
            if (D === c) return M(7);
            var J = ((T = {}), (T[s] = e), (T[i] = r), (T[o] = t), T)[D] || 1,
              Z = this.$d.getTime() + E * J;
            return L.w(Z, this);
          }),
          (w.subtract = function (E, A) {
            return this.add(-1 * E, A);
          }),
          (w.format = function (E) {
            var A = this,
              T = this.$locale();
            if (!this.isValid()) return T.invalidDate || f;
            var O = E || 'YYYY-MM-DDTHH:mm:ssZ',
              D = L.z(this),
              M = this.$H,
              J = this.$m,
              Z = this.$M,
              ue = T.weekdays,
              Ce = T.months,
              Ot = T.meridiem,
              lt = function (pe, He, dt, Dt) {
                return (pe && (pe[He] || pe(A, O))) || dt[He].slice(0, Dt);
              },
              ar = function (pe) {
                return L.s(M % 12 || 12, pe, '0');
              },
              Ze =
                Ot ||
                function (pe, He, dt) {
                  var Dt = pe < 12 ? 'AM' : 'PM';
                  return dt ? Dt.toLowerCase() : Dt;
                };
            return O.replace(S, function (pe, He) {
              return (
                He ||
                (function (dt) {
                  switch (dt) {
                    case 'YY':
                      return String(A.$y).slice(-2);
                    case 'YYYY':
                      return L.s(A.$y, 4, '0');
                    case 'M':
                      return Z + 1;
                    case 'MM':
                      return L.s(Z + 1, 2, '0');
                    case 'MMM':
                      return lt(T.monthsShort, Z, Ce, 3);
                    case 'MMMM':
                      return lt(Ce, Z);
                    case 'D':
                      return A.$D;
                    case 'DD':
                      return L.s(A.$D, 2, '0');
                    case 'd':
                      return String(A.$W);
                    case 'dd':
                      return lt(T.weekdaysMin, A.$W, ue, 2);
                    case 'ddd':
                      return lt(T.weekdaysShort, A.$W, ue, 3);
                    case 'dddd':
                      return ue[A.$W];
                    case 'H':
                      return String(M);
                    case 'HH':
                      return L.s(M, 2, '0');
                    case 'h':
                      return ar(1);
                    case 'hh':
                      return ar(2);
                    case 'a':
                      return Ze(M, J, !0);
                    case 'A':
                      return Ze(M, J, !1);
                    case 'm':
                      return String(J);
                    case 'mm':
                      return L.s(J, 2, '0');
                    case 's':
                      return String(A.$s);
                    case 'ss':
                      return L.s(A.$s, 2, '0');
                    case 'SSS':
                      return L.s(A.$ms, 3, '0');
                    case 'Z':
                      return D;
                  }
                  return null;
                })(pe) ||
                D.replace(':', '')
              );
            });
          }),
          (w.utcOffset = function () {
            return 15 * -Math.round(this.$d.getTimezoneOffset() / 15);
          }),
          (w.diff = function (E, A, T) {
            var O,
              D = this,
              M = L.p(A),
              J = K(E),
              Z = (J.utcOffset() - this.utcOffset()) * e,
              ue = this - J,
              Ce = function () {
                return L.m(D, J);
              };
            switch (M) {
              case d:
                O = Ce() / 12;
                break;
              case u:
                O = Ce();
                break;
              case l:
                O = Ce() / 3;
                break;
              case c:
                O = (ue - Z) / 6048e5;
                break;
              case a:
                O = (ue - Z) / 864e5;
                break;
              case i:
                O = ue / r;
                break;
              case s:
                O = ue / e;
                break;
              case o:
                O = ue / t;
                break;
              default:
                O = ue;
            }
            return T ? O : L.a(O);
          }),
          (w.daysInMonth = function () {
            return this.endOf(u).$D;
          }),
          (w.$locale = function () {
            return v[this.$L];
          }),
          (w.locale = function (E, A) {
            if (!E) return this.$L;
            var T = this.clone(),
              O = G(E, A, !0);
            return (O && (T.$L = O), T);
          }),
          (w.clone = function () {
            return L.w(this.$d, this);
          }),
          (w.toDate = function () {
            return new Date(this.valueOf());
          }),
          (w.toJSON = function () {
            return this.isValid() ? this.toISOString() : null;
          }),
          (w.toISOString = function () {
            return this.$d.toISOString();
          }),
          (w.toString = function () {
            return this.$d.toUTCString();
          }),
          R
        );
      })(),
      de = Q.prototype;
    return (
      (K.prototype = de),
      [
        ['$ms', n],
        ['$s', o],
        ['$m', s],
        ['$H', i],
        ['$W', a],
        ['$M', u],
        ['$y', d],
        ['$D', p],
      ].forEach(function (R) {
        de[R[1]] = function (w) {
          return this.$g(w, R[0], R[1]);
        };
      }),
      (K.extend = function (R, w) {
        return (R.$i || (R(w, Q, K), (R.$i = !0)), K);
      }),
      (K.locale = G),
      (K.isDayjs = F),
      (K.unix = function (R) {
        return K(1e3 * R);
      }),
      (K.en = v[b]),
      (K.Ls = v),
      (K.p = {}),
      K
    );
  });
});
var Pa = kt((Id, Cd) => {
  (function (t, e) {
    typeof Id == 'object' && typeof Cd < 'u'
      ? (Cd.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs_plugin_utc = e());
  })(Id, function () {
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
        var S = this.$utils().u;
        if (S(f)) return this.$u ? 0 : S(this.$offset) ? u.call(this) : this.$offset;
        if (
          typeof f == 'string' &&
          ((f = (function (b) {
            b === void 0 && (b = '');
            var v = b.match(e);
            if (!v) return null;
            var P = ('' + v[0]).match(r) || ['-', 0, 0],
              F = P[0],
              G = 60 * +P[1] + +P[2];
            return G === 0 ? 0 : F === '+' ? G : -G;
          })(f)),
          f === null)
        )
          return this;
        var h = Math.abs(f) <= 16 ? 60 * f : f;
        if (h === 0) return this.utc(m);
        var g = this.clone();
        if (m) return ((g.$offset = h), (g.$u = !1), g);
        var _ = this.$u ? this.toDate().getTimezoneOffset() : -1 * this.utcOffset();
        return (((g = this.local().add(h + _, t)).$offset = h), (g.$x.$localOffset = _), g);
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
      i.diff = function (f, m, S) {
        if (f && this.$u === f.$u) return p.call(this, f, m, S);
        var h = this.local(),
          g = s(f).local();
        return p.call(h, g, m, S);
      };
    };
  });
});
var Kx = kt((Nd, Md) => {
  (function (t, e) {
    typeof Nd == 'object' && typeof Md < 'u'
      ? (Md.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs_plugin_customParseFormat = e());
  })(Nd, function () {
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
        return function (S) {
          this[m] = +S;
        };
      },
      u = [
        /[+-]\d\d:?(\d\d)?|Z/,
        function (m) {
          (this.zone || (this.zone = {})).offset = (function (S) {
            if (!S || S === 'Z') return 0;
            var h = S.match(/([+-]|\d\d)/g),
              g = 60 * h[1] + (+h[2] || 0);
            return g === 0 ? 0 : h[0] === '+' ? -g : g;
          })(m);
        },
      ],
      l = function (m) {
        var S = i[m];
        return S && (S.indexOf ? S : S.s.concat(S.f));
      },
      d = function (m, S) {
        var h,
          g = i.meridiem;
        if (g) {
          for (var _ = 1; _ <= 24; _ += 1)
            if (m.indexOf(g(_, 0, S)) > -1) {
              h = _ > 12;
              break;
            }
        } else h = m === (S ? 'pm' : 'PM');
        return h;
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
            var S = i.ordinal,
              h = m.match(/\d+/);
            if (((this.day = h[0]), S))
              for (var g = 1; g <= 31; g += 1) S(g).replace(/\[|\]/g, '') === m && (this.day = g);
          },
        ],
        w: [o, c('week')],
        ww: [n, c('week')],
        M: [o, c('month')],
        MM: [n, c('month')],
        MMM: [
          s,
          function (m) {
            var S = l('months'),
              h =
                (
                  l('monthsShort') ||
                  S.map(function (g) {
                    return g.slice(0, 3);
                  })
                ).indexOf(m) + 1;
            if (h < 1) throw new Error();
            this.month = h % 12 || h;
          },
        ],
        MMMM: [
          s,
          function (m) {
            var S = l('months').indexOf(m) + 1;
            if (S < 1) throw new Error();
            this.month = S % 12 || S;
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
      var S, h;
      ((S = m), (h = i && i.formats));
      for (
        var g = (m = S.replace(/(\[[^\]]+])|(LTS?|l{1,4}|L{1,4})/g, function (K, L, Q) {
            var de = Q && Q.toUpperCase();
            return (
              L ||
              h[Q] ||
              t[Q] ||
              h[de].replace(/(\[[^\]]+])|(MMMM|MM|DD|dddd)/g, function (R, w, E) {
                return w || E.slice(1);
              })
            );
          })).match(e),
          _ = g.length,
          b = 0;
        b < _;
        b += 1
      ) {
        var v = g[b],
          P = p[v],
          F = P && P[0],
          G = P && P[1];
        g[b] = G ? { regex: F, parser: G } : v.replace(/^\[|\]$/g, '');
      }
      return function (K) {
        for (var L = {}, Q = 0, de = 0; Q < _; Q += 1) {
          var R = g[Q];
          if (typeof R == 'string') de += R.length;
          else {
            var w = R.regex,
              E = R.parser,
              A = K.slice(de),
              T = w.exec(A)[0];
            (E.call(L, T), (K = K.replace(T, '')));
          }
        }
        return (
          (function (O) {
            var D = O.afternoon;
            if (D !== void 0) {
              var M = O.hours;
              (D ? M < 12 && (O.hours += 12) : M === 12 && (O.hours = 0), delete O.afternoon);
            }
          })(L),
          L
        );
      };
    }
    return function (m, S, h) {
      ((h.p.customParseFormat = !0), m && m.parseTwoDigitYear && (a = m.parseTwoDigitYear));
      var g = S.prototype,
        _ = g.parse;
      g.parse = function (b) {
        var v = b.date,
          P = b.utc,
          F = b.args;
        this.$u = P;
        var G = F[1];
        if (typeof G == 'string') {
          var K = F[2] === !0,
            L = F[3] === !0,
            Q = K || L,
            de = F[2];
          (L && (de = F[2]),
            (i = this.$locale()),
            !K && de && (i = h.Ls[de]),
            (this.$d = (function (A, T, O, D) {
              try {
                if (['x', 'X'].indexOf(T) > -1) return new Date((T === 'X' ? 1e3 : 1) * A);
                var M = f(T)(A),
                  J = M.year,
                  Z = M.month,
                  ue = M.day,
                  Ce = M.hours,
                  Ot = M.minutes,
                  lt = M.seconds,
                  ar = M.milliseconds,
                  Ze = M.zone,
                  pe = M.week,
                  He = new Date(),
                  dt = ue || (J || Z ? 1 : He.getDate()),
                  Dt = J || He.getFullYear(),
                  Bo = 0;
                (J && !Z) || (Bo = Z > 0 ? Z - 1 : He.getMonth());
                var Fo,
                  Ba = Ce || 0,
                  Fa = Ot || 0,
                  Ha = lt || 0,
                  Wa = ar || 0;
                return Ze
                  ? new Date(Date.UTC(Dt, Bo, dt, Ba, Fa, Ha, Wa + 60 * Ze.offset * 1e3))
                  : O
                    ? new Date(Date.UTC(Dt, Bo, dt, Ba, Fa, Ha, Wa))
                    : ((Fo = new Date(Dt, Bo, dt, Ba, Fa, Ha, Wa)), pe && (Fo = D(Fo).week(pe).toDate()), Fo);
              } catch {
                return new Date('');
              }
            })(v, G, P, h)),
            this.init(),
            de && de !== !0 && (this.$L = this.locale(de).$L),
            Q && v != this.format(G) && (this.$d = new Date('')),
            (i = {}));
        } else if (G instanceof Array)
          for (var R = G.length, w = 1; w <= R; w += 1) {
            F[1] = G[w - 1];
            var E = h.apply(this, F);
            if (E.isValid()) {
              ((this.$d = E.$d), (this.$L = E.$L), this.init());
              break;
            }
            w === R && (this.$d = new Date(''));
          }
        else _.call(this, b);
      };
    };
  });
});
var vD = {};
op(vD, { handler: () => AD, makeReconcileOrders: () => Yw });
module.exports = tT(vD);
var Wo,
  rT = { lang: void 0, message: void 0, abortEarly: void 0, abortPipeEarly: void 0 };
function Va(t) {
  return !t && !Wo
    ? rT
    : {
        lang: t?.lang ?? Wo?.lang,
        message: t?.message,
        abortEarly: t?.abortEarly ?? Wo?.abortEarly,
        abortPipeEarly: t?.abortPipeEarly ?? Wo?.abortPipeEarly,
      };
}
var nT;
function oT(t) {
  return nT?.get(t);
}
var sT;
function iT(t) {
  return sT?.get(t);
}
var aT;
function cT(t, e) {
  return aT?.get(t)?.get(e);
}
function Dr(t) {
  let e = typeof t;
  return e === 'string'
    ? `"${t}"`
    : e === 'number' || e === 'bigint' || e === 'boolean'
      ? `${t}`
      : e === 'object' || e === 'function'
        ? ((t && Object.getPrototypeOf(t)?.constructor?.name) ?? 'null')
        : e;
}
function fe(t, e, r, n, o) {
  let s = o && 'input' in o ? o.input : r.value,
    i = o?.expected ?? t.expects ?? null,
    a = o?.received ?? Dr(s),
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
      cT(t.reference, c.lang) ??
      (u ? iT(c.lang) : null) ??
      n.message ??
      oT(c.lang);
  (l !== void 0 && (c.message = typeof l == 'function' ? l(c) : l),
    u && (r.typed = !1),
    r.issues ? r.issues.push(c) : (r.issues = [c]));
}
var Ga;
function ip(t) {
  return (Ga || (Ga = new TextEncoder()), Ga.encode(t).length);
}
function uT(t, e) {
  return (
    Object.prototype.hasOwnProperty.call(t, e) &&
    e !== '__proto__' &&
    e !== 'prototype' &&
    e !== 'constructor'
  );
}
function lT(t, e) {
  let r = [...new Set(t)];
  return r.length > 1 ? `(${r.join(` ${e} `)})` : (r[0] ?? 'never');
}
function pt(t) {
  return (
    (t['~standard'] = { version: 1, vendor: 'valibot', validate: (e) => t['~run']({ value: e }, Va()) }),
    t
  );
}
function ap(t) {
  if (t.path) {
    let e = '';
    for (let r of t.path)
      if (typeof r.key == 'string' || typeof r.key == 'number') e ? (e += `.${r.key}`) : (e += r.key);
      else return null;
    return e;
  }
  return null;
}
var dT = class extends Error {
  constructor(t) {
    (super(t[0].message), (this.name = 'ValiError'), (this.issues = t));
  }
};
var CD = new RegExp(
  '^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$',
  'u',
);
function Pt(t, e) {
  return {
    kind: 'validation',
    type: 'check',
    reference: Pt,
    async: !1,
    expects: null,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement(r.value) && fe(this, 'input', r, n), r);
    },
  };
}
function ja(t) {
  return {
    kind: 'validation',
    type: 'integer',
    reference: ja,
    async: !1,
    expects: null,
    requirement: Number.isInteger,
    message: t,
    '~run'(e, r) {
      return (e.typed && !this.requirement(e.value) && fe(this, 'integer', e, r), e);
    },
  };
}
function Go(t, e) {
  return {
    kind: 'validation',
    type: 'max_bytes',
    reference: Go,
    async: !1,
    expects: `<=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let o = ip(r.value);
        o > this.requirement && fe(this, 'bytes', r, n, { received: `${o}` });
      }
      return r;
    },
  };
}
function qa(t, e) {
  return {
    kind: 'validation',
    type: 'max_value',
    reference: qa,
    async: !1,
    expects: `<=${t instanceof Date ? t.toJSON() : Dr(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value <= this.requirement) &&
          fe(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : Dr(r.value) }),
        r
      );
    },
  };
}
function za(t, e) {
  return {
    kind: 'validation',
    type: 'min_bytes',
    reference: za,
    async: !1,
    expects: `>=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let o = ip(r.value);
        o < this.requirement && fe(this, 'bytes', r, n, { received: `${o}` });
      }
      return r;
    },
  };
}
function Ka(t, e) {
  return {
    kind: 'validation',
    type: 'min_length',
    reference: Ka,
    async: !1,
    expects: `>=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          r.value.length < this.requirement &&
          fe(this, 'length', r, n, { received: `${r.value.length}` }),
        r
      );
    },
  };
}
function wn(t, e) {
  return {
    kind: 'validation',
    type: 'min_value',
    reference: wn,
    async: !1,
    expects: `>=${t instanceof Date ? t.toJSON() : Dr(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value >= this.requirement) &&
          fe(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : Dr(r.value) }),
        r
      );
    },
  };
}
function cr(t, e) {
  return {
    kind: 'validation',
    type: 'regex',
    reference: cr,
    async: !1,
    expects: `${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement.test(r.value) && fe(this, 'format', r, n), r);
    },
  };
}
function Tn(t) {
  return {
    kind: 'validation',
    type: 'safe_integer',
    reference: Tn,
    async: !1,
    expects: null,
    requirement: Number.isSafeInteger,
    message: t,
    '~run'(e, r) {
      return (e.typed && !this.requirement(e.value) && fe(this, 'safe integer', e, r), e);
    },
  };
}
function bn(t) {
  return {
    kind: 'transformation',
    type: 'transform',
    reference: bn,
    async: !1,
    operation: t,
    '~run'(e) {
      return ((e.value = this.operation(e.value)), e);
    },
  };
}
function pT(t, e, r) {
  return typeof t.fallback == 'function' ? t.fallback(e, r) : t.fallback;
}
function cp(t, e, r) {
  return typeof t.default == 'function' ? t.default(e, r) : t.default;
}
function An(t, e) {
  return pt({
    kind: 'schema',
    type: 'array',
    reference: An,
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
      } else fe(this, 'type', r, n);
      return r;
    },
  });
}
function Ya(t) {
  return pt({
    kind: 'schema',
    type: 'boolean',
    reference: Ya,
    expects: 'boolean',
    async: !1,
    message: t,
    '~run'(e, r) {
      return (typeof e.value == 'boolean' ? (e.typed = !0) : fe(this, 'type', e, r), e);
    },
  });
}
function ft(t) {
  return pt({
    kind: 'schema',
    type: 'number',
    reference: ft,
    expects: 'number',
    async: !1,
    message: t,
    '~run'(e, r) {
      return (typeof e.value == 'number' && !isNaN(e.value) ? (e.typed = !0) : fe(this, 'type', e, r), e);
    },
  });
}
function qe(t, e) {
  return pt({
    kind: 'schema',
    type: 'object',
    reference: qe,
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
            let a = s in o ? o[s] : cp(i),
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
          } else if (i.fallback !== void 0) r.value[s] = pT(i);
          else if (
            i.type !== 'exact_optional' &&
            i.type !== 'optional' &&
            i.type !== 'nullish' &&
            (fe(this, 'key', r, n, {
              input: void 0,
              expected: `"${s}"`,
              path: [{ type: 'object', origin: 'key', input: o, key: s, value: o[s] }],
            }),
            n.abortEarly)
          )
            break;
        }
      } else fe(this, 'type', r, n);
      return r;
    },
  });
}
function U(t, e) {
  return pt({
    kind: 'schema',
    type: 'optional',
    reference: U,
    expects: `(${t.expects} | undefined)`,
    async: !1,
    wrapped: t,
    default: e,
    '~run'(r, n) {
      return r.value === void 0 && (this.default !== void 0 && (r.value = cp(this, r, n)), r.value === void 0)
        ? ((r.typed = !0), r)
        : this.wrapped['~run'](r, n);
    },
  });
}
function et(t, e) {
  return pt({
    kind: 'schema',
    type: 'picklist',
    reference: et,
    expects: lT(t.map(Dr), '|'),
    async: !1,
    options: t,
    message: e,
    '~run'(r, n) {
      return (this.options.includes(r.value) ? (r.typed = !0) : fe(this, 'type', r, n), r);
    },
  });
}
function Vo(t, e, r) {
  return pt({
    kind: 'schema',
    type: 'record',
    reference: Vo,
    expects: 'Object',
    async: !1,
    key: t,
    value: e,
    message: r,
    '~run'(n, o) {
      let s = n.value;
      if (s && typeof s == 'object') {
        ((n.typed = !0), (n.value = {}));
        for (let i in s)
          if (uT(s, i)) {
            let a = s[i],
              c = this.key['~run']({ value: i }, o);
            if (c.issues) {
              let l = { type: 'object', origin: 'key', input: s, key: i, value: a };
              for (let d of c.issues) ((d.path = [l]), n.issues?.push(d));
              if ((n.issues || (n.issues = c.issues), o.abortEarly)) {
                n.typed = !1;
                break;
              }
            }
            let u = this.value['~run']({ value: a }, o);
            if (u.issues) {
              let l = { type: 'object', origin: 'value', input: s, key: i, value: a };
              for (let d of u.issues) (d.path ? d.path.unshift(l) : (d.path = [l]), n.issues?.push(d));
              if ((n.issues || (n.issues = u.issues), o.abortEarly)) {
                n.typed = !1;
                break;
              }
            }
            ((!c.typed || !u.typed) && (n.typed = !1), c.typed && (n.value[c.value] = u.value));
          }
      } else fe(this, 'type', n, o);
      return n;
    },
  });
}
function Ee(t) {
  return pt({
    kind: 'schema',
    type: 'string',
    reference: Ee,
    expects: 'string',
    async: !1,
    message: t,
    '~run'(e, r) {
      return (typeof e.value == 'string' ? (e.typed = !0) : fe(this, 'type', e, r), e);
    },
  });
}
function up(t, e, r) {
  let n = t['~run']({ value: e }, Va(r));
  if (n.issues) throw new dT(n.issues);
  return n.value;
}
function ie(...t) {
  return pt({
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
function ur(t, e, r) {
  let n = t['~run']({ value: e }, Va(r));
  return { typed: n.typed, success: !n.issues, output: n.value, issues: n.issues };
}
var lp = require('node:crypto'),
  Xa = class extends Error {
    name = 'ConfigError';
  },
  fT = new Set([
    'afc518dd47e700681f890780989cb8ab203c42d86ad78e1174eb0538401487ad',
    '9668bfef2b8a047a3fc79619c3b747746c64b6bcd81e5a5a99ee606f1f3b16af',
    'bd8e5dfa8fa42a2e34f38e319fe4210ef2ea09a71a174d925ebd37b9228959d7',
  ]),
  mT = ['WECHAT_APPSECRET', 'WECHAT_MCH_KEY', 'WECHAT_MCH_KEY_PREVIOUS', 'SESSION_SECRET'],
  hT = /(?:^|\.)mch\.weixin\.qq\.com\.?$/i,
  yT =
    /^(?:localhost\.?|0\.0\.0\.0|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[.*\])$/;
function me(t, e) {
  throw new Xa(`${t}: ${e}.`);
}
function dp(t) {
  for (let e of mT) {
    let r = t[e];
    r !== void 0 &&
      fT.has((0, lp.createHash)('sha256').update(r, 'utf8').digest('hex')) &&
      me(e, 'this is the value of .env.example, which everybody knows; give your own');
  }
  for (let e of ['NOTIFY_URL', 'REFUND_NOTIFY_URL']) {
    let r = t[e];
    r !== void 0 &&
      (r.startsWith('https://') || me(e, 'outside the local stage WeChat needs https'),
      yT.test(new URL(r).hostname) && me(e, 'WeChat cannot reach this machine; give a public address'));
  }
  (t.WECHAT_API_BASE_URL?.startsWith('https://') === !1 &&
    me('WECHAT_API_BASE_URL', 'outside the local stage WeChat is reached by https only'),
    t.WECHAT_PAY_BASE_URLS?.every((e) => e.startsWith('https://')) === !1 &&
      me('WECHAT_PAY_BASE_URLS', 'outside the local stage WeChat is reached by https only'));
}
function pp(t) {
  let { WECHAT_CERT_SECRET: e, WECHAT_CERT_FILE: r, WECHAT_CERT_KEY_FILE: n } = t;
  (e !== void 0 &&
    (r ?? n) !== void 0 &&
    me(
      'WECHAT_CERT_SECRET',
      'WECHAT_CERT_FILE or WECHAT_CERT_KEY_FILE is set too; give the one or the others',
    ),
    !(e !== void 0 || (r !== void 0 && n !== void 0)) &&
      me(
        r === void 0 ? 'WECHAT_CERT_FILE' : 'WECHAT_CERT_KEY_FILE',
        'it is missing; WeChat refunds only whoever shows the client certificate: give apiclient_cert.pem as WECHAT_CERT_FILE and apiclient_key.pem as WECHAT_CERT_KEY_FILE, or the ARN of a secret with both as WECHAT_CERT_SECRET',
      ));
}
function fp(t) {
  for (let e of ['WECHAT_PAY_BASE_URLS', 'WECHAT_REFUND_BASE_URLS'])
    t[e]?.some((n) => hT.test(new URL(n).hostname)) !== !0 ||
      t.ALLOW_REAL_WECHAT === 'yes' ||
      me(
        e,
        "these are WeChat's real payment hosts, where an order costs money; point it at the simulator, or set ALLOW_REAL_WECHAT=yes",
      );
}
function mp(t) {
  let { STAGE: e, BILLS_BUCKET: r, BILLS_FOLDER: n } = t;
  (r !== void 0 && n !== void 0 && me('BILLS_FOLDER', 'BILLS_BUCKET is given too; remove one of them'),
    e === 'local' &&
      r === void 0 &&
      n === void 0 &&
      me('BILLS_FOLDER', 'it is missing; give the folder that keeps bills and reports, such as .local/bills'),
    e !== 'local' &&
      r === void 0 &&
      me('BILLS_BUCKET', 'it is missing; give the name of the S3 bucket that keeps bills and reports'));
}
function xe(t, e) {
  return ie(Ee(e), cr(t, e));
}
function Qa(t) {
  return ie(
    Ee(t),
    Pt((e) => /^https?:$/.test(URL.canParse(e) ? new URL(e).protocol : ''), t),
    Pt((e) => !/[?#@\s]/.test(e), t),
  );
}
function vn(t, e, r) {
  let n = `give whole ${t} from ${e} to ${r}`;
  return ie(xe(/^[1-9]\d{0,5}$/, n), bn(Number), wn(e, n), qa(r, n));
}
var jo = 'give the bare address of a host, such as https://api.mch.weixin.qq.com, without a path or a query',
  qo = 'copy the API v2 key (APIv2\u5BC6\u94A5), 32 letters and digits, from the WeChat Pay merchant console',
  gT = 'copy the AppSecret, 32 letters and digits, from the console of the mini program',
  hp = 'give the name of a DynamoDB table',
  Ep = ie(
    Qa(jo),
    Pt((t) => !URL.canParse(t) || new URL(t).pathname === '/', jo),
    bn((t) => t.replace(/\/$/, '')),
  ),
  yp = ie(
    Ee(jo),
    bn((t) => t.split(',').map((e) => e.trim())),
    An(Ep),
    Ka(1, jo),
  ),
  gp = /^[^\p{Cc}?*"<>|]{1,1024}$/u,
  Sp = 'https://api.mch.weixin.qq.com,https://api2.mch.weixin.qq.com',
  Ja = {
    STAGE: xe(/^[a-z][a-z0-9-]{0,19}$/, 'give local, or the name of the deployed stage in small letters'),
    WECHAT_APPID: xe(
      /^wx[0-9a-f]{16}$/,
      'copy the AppID (wx and 16 hexadecimal digits) from mp.weixin.qq.com',
    ),
    WECHAT_APPSECRET: xe(/^[0-9A-Za-z]{32}$/, gT),
    WECHAT_MCH_ID: xe(
      /^\d{8,10}$/,
      'copy the merchant number (\u5546\u6237\u53F7), 8 to 10 digits, from pay.weixin.qq.com',
    ),
    WECHAT_MCH_KEY: xe(/^[0-9A-Za-z]{32}$/, qo),
    WECHAT_MCH_KEY_PREVIOUS: U(xe(/^[0-9A-Za-z]{32}$/, `${qo}, or remove it when the change is over`)),
    WECHAT_SIGN_TYPE: U(et(['MD5', 'HMAC-SHA256'], 'give MD5 or HMAC-SHA256'), 'MD5'),
    NOTIFY_URL: ie(
      Qa('give the public https address of payment-notify, without a query'),
      Go(256, 'WeChat takes at most 256 bytes'),
    ),
    REFUND_NOTIFY_URL: ie(
      Qa('give the public https address of refund-notify, without a query'),
      Go(256, 'WeChat takes at most 256 bytes'),
    ),
    SESSION_SECRET: ie(
      Ee('give at least 32 random bytes: openssl rand -hex 32'),
      za(32, 'give at least 32 random bytes: openssl rand -hex 32'),
      cr(/^\S+$/, 'it holds a blank; give at least 32 random bytes: openssl rand -hex 32'),
    ),
    OUT_TRADE_NO_PREFIX: ie(
      U(Ee(), ''),
      cr(/^[0-9A-Za-z_\-|*]{0,8}$/, 'give 1 to 8 of 0-9 A-Z a-z _ - | *, or remove it for none'),
    ),
    ORDER_MINUTES: U(vn('minutes', 5, 10080), '1440'),
    MAX_OPEN_ORDERS: U(vn('orders', 1, 500), '20'),
    CHECK_FIRST_SECONDS: U(vn('seconds', 1, 3600), '60'),
    CHECK_LONGEST_MINUTES: U(vn('minutes', 1, 1440), '360'),
    CHECKS_PER_SECOND: U(vn('checks', 1, 500), '20'),
    ORDERS_TABLE: xe(/^[0-9A-Za-z_.-]{3,255}$/, hp),
    PRODUCTS_TABLE: xe(/^[0-9A-Za-z_.-]{3,255}$/, hp),
    EVENT_BUS: xe(/^[0-9A-Za-z/_.-]{1,256}$/, 'give the name of an EventBridge event bus'),
    WECHAT_API_BASE_URL: U(Ep, 'https://api.weixin.qq.com'),
    WECHAT_PAY_BASE_URLS: U(yp, Sp),
    WECHAT_REFUND_BASE_URLS: U(
      ie(
        yp,
        Pt(
          (t) => t.every((e) => e.startsWith('https://')),
          'give https addresses only: the client certificate is shown there',
        ),
      ),
      Sp,
    ),
    WECHAT_SHIPPING: U(
      et(
        ['yes'],
        "give yes where WeChat freezes this mini program's money until goods are shipped (\u53D1\u8D27\u4FE1\u606F\u7BA1\u7406), or remove it",
      ),
    ),
    BILLS_BUCKET: U(xe(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'give the name of an S3 bucket')),
    BILLS_FOLDER: U(xe(/^[^\p{Cc}?*"<>|]{1,1024}$/u, 'give a folder on this machine, such as .local/bills')),
    WECHAT_CERT_SECRET: U(
      xe(
        /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[0-9A-Za-z/_+=.@-]{1,512}$/,
        'give the ARN of the secret that holds the client certificate as JSON: {"cert": "\u2026PEM\u2026", "key": "\u2026PEM\u2026"}',
      ),
    ),
    WECHAT_CERT_FILE: U(xe(gp, 'give the path of apiclient_cert.pem')),
    WECHAT_CERT_KEY_FILE: U(xe(gp, 'give the path of apiclient_key.pem')),
    ALLOW_REAL_WECHAT: U(et(['yes'], 'give yes, or remove it')),
  };
var ST = {
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
  'npm start': Object.keys(Ja),
};
function _p(t, e = process.env) {
  let r = {};
  for (let o of ST[t]) {
    let s = e[o];
    s?.trim() === '' && me(o, 'it is blank; give it a value or remove it');
    let i = ur(Ja[o], s);
    if (!i.success) {
      let a = i.issues[0].message;
      me(o, s === void 0 ? `it is missing; ${a}` : a);
    }
    r[o] = i.output;
  }
  let n = r;
  return (
    n.WECHAT_MCH_KEY !== void 0 &&
      n.WECHAT_MCH_KEY === n.WECHAT_APPSECRET &&
      me('WECHAT_MCH_KEY', `it equals WECHAT_APPSECRET, and these are two different secrets; ${qo}`),
    n.WECHAT_MCH_KEY !== void 0 &&
      n.WECHAT_MCH_KEY === n.WECHAT_MCH_KEY_PREVIOUS &&
      me('WECHAT_MCH_KEY_PREVIOUS', 'it equals WECHAT_MCH_KEY; give the key before the change, or remove it'),
    n.SESSION_SECRET !== void 0 &&
      n.SESSION_SECRET === n.WECHAT_MCH_KEY &&
      me('SESSION_SECRET', 'it equals WECHAT_MCH_KEY; give it random bytes of its own: openssl rand -hex 32'),
    'BILLS_BUCKET' in r && mp(n),
    'WECHAT_CERT_SECRET' in r && pp(n),
    n.STAGE === 'local' ? fp(n) : dp(n),
    r
  );
}
var Za = require('node:crypto');
var ET = 128,
  Nt,
  kr;
function _T(t) {
  if (t < 0) throw new RangeError('Wrong ID size');
  try {
    !Nt || Nt.length < t
      ? ((Nt = Buffer.allocUnsafe(t * ET)), Za.webcrypto.getRandomValues(Nt), (kr = 0))
      : kr + t > Nt.length && (Za.webcrypto.getRandomValues(Nt), (kr = 0));
  } catch (e) {
    throw ((Nt = void 0), e);
  }
  kr += t;
}
function xT(t) {
  return (_T((t |= 0)), Nt.subarray(kr - t, kr));
}
function wT(t, e, r) {
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
function xp(t, e = 21) {
  return wT(t, e, xT);
}
var wp = require('node:timers/promises'),
  Tp = () => new Date(),
  bp = (t) => AbortSignal.timeout(t),
  Ap = (t) => (0, wp.setTimeout)(t),
  vp = xp('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
var ec = { PRETTY: 4, COMPACT: 0 };
var q = { TRACE: 6, DEBUG: 8, INFO: 12, WARN: 16, ERROR: 20, CRITICAL: 24, SILENT: 28 },
  Rp = ['level', 'message', 'sampling_rate', 'service', 'timestamp'],
  Ip = 'Uncaught error detected, flushing log buffer before exit';
var Mt = {
    REQUEST_ID: Symbol.for('_AWS_LAMBDA_REQUEST_ID'),
    X_RAY_TRACE_ID: Symbol.for('_AWS_LAMBDA_X_RAY_TRACE_ID'),
    TENANT_ID: Symbol.for('_AWS_LAMBDA_TENANT_ID'),
    TRACEPARENT: Symbol.for('_AWS_LAMBDA_TRACEPARENT'),
    TRACESTATE: Symbol.for('_AWS_LAMBDA_TRACESTATE'),
    BAGGAGE: Symbol.for('_AWS_LAMBDA_BAGGAGE'),
  },
  tc = ['true', '1'].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? '');
tc || (globalThis.awslambda = globalThis.awslambda || {});
var zo = class {
    static PROTECTED_KEYS = Mt;
    isProtectedKey(e) {
      return Object.values(Mt).includes(e);
    }
    getRequestId() {
      return this.get(Mt.REQUEST_ID) ?? '-';
    }
    getXRayTraceId() {
      return this.get(Mt.X_RAY_TRACE_ID);
    }
    getTenantId() {
      return this.get(Mt.TENANT_ID);
    }
    getTraceparent() {
      return this.get(Mt.TRACEPARENT);
    }
    getTracestate() {
      return this.get(Mt.TRACESTATE);
    }
    getBaggage() {
      return this.get(Mt.BAGGAGE);
    }
  },
  rc = class extends zo {
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
  nc = class t extends zo {
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
  Rn;
(function (t) {
  let e = null;
  async function r(n) {
    return (
      e ||
        (e = (async () => {
          let s = n === !0 || 'AWS_LAMBDA_MAX_CONCURRENCY' in process.env ? await nc.create() : new rc();
          return !tc && globalThis.awslambda?.InvokeStore
            ? globalThis.awslambda.InvokeStore
            : (!tc && globalThis.awslambda && (globalThis.awslambda.InvokeStore = s), s);
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
})(Rn || (Rn = {}));
var oc = 'AWS_LAMBDA_INITIALIZATION_TYPE',
  Cp = 'AWS_LAMBDA_MAX_CONCURRENCY',
  Op = 'POWERTOOLS_DEV',
  Dp = 'POWERTOOLS_SERVICE_NAME',
  kp = '_X_AMZN_TRACE_ID';
var he = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = process.env[t];
    if (n === void 0) {
      if (e !== void 0) return e;
      throw r ? new Error(r) : new Error(`Environment variable ${t} is required`);
    }
    return n.trim();
  },
  Pp = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = he({ key: t, defaultValue: String(e), errorMessage: r }),
      o = Number(n);
    if (Number.isNaN(o)) throw new TypeError(`Environment variable ${t} must be a number`);
    return o;
  },
  TT = new Set(['1', 'y', 'yes', 't', 'true', 'on']),
  bT = new Set(['0', 'n', 'no', 'f', 'false', 'off']),
  In = ({ key: t, defaultValue: e, errorMessage: r, extendedParsing: n }) => {
    let s = he({ key: t, defaultValue: String(e), errorMessage: r }).toLowerCase();
    if (n) {
      if (TT.has(s)) return !0;
      if (bT.has(s)) return !1;
    }
    if (s !== 'true' && s !== 'false') throw new Error(`Environment variable ${t} must be a boolean`);
    return s === 'true';
  },
  dr = () => {
    try {
      return In({ key: Op, extendedParsing: !0 });
    } catch {
      return !1;
    }
  };
var Np = () => he({ key: Dp, defaultValue: '' }),
  AT = () => {
    let t = globalThis.awslambda?.InvokeStore?.getXRayTraceId() ?? he({ key: kp, defaultValue: '' });
    if (t === '') return;
    if (!t.includes('=')) return { Root: t };
    let e = {};
    for (let r of t.split(';')) {
      let [n, o] = r.split('=');
      e[n] = o;
    }
    return e;
  };
var Mp = () => he({ key: Cp, defaultValue: '' }) !== '',
  Cn = () => AT()?.Root;
var On = class {
  #e = !1;
  formatError(e) {
    let { name: r, message: n, stack: o, cause: s, ...i } = e,
      a = {
        name: r,
        location: this.getCodeLocation(e.stack),
        message: n,
        stack:
          dr() && typeof o == 'string'
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
    let n = he({ key: 'TZ', defaultValue: '' });
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
        .reduce((g, _) => ((g[_.type] = _.value), g), {}),
      l = `${o}-${s}-${i}T${a}:${c}:${u}`,
      d = n === r ? -e.getTimezoneOffset() : 0,
      p = d >= 0 ? '+' : '-',
      f = Math.abs(Math.floor(d / 60))
        .toString()
        .padStart(2, '0'),
      m = Math.abs(d % 60)
        .toString()
        .padStart(2, '0'),
      S = e.getMilliseconds().toString().padStart(3, '0'),
      h = `${p}${f}:${m}`;
    return `${l}.${S}${h}`;
  }
};
var Ko = '2.36.0';
var YD = process.env.AWS_EXECUTION_ENV || 'NA';
var vT = new Set(['__proto__', 'constructor']),
  Dn = (t) => {
    if (typeof t != 'object' || t === null) return !1;
    let e = Object.getPrototypeOf(t);
    return e === Object.prototype || e === null;
  },
  RT = (t, e) => {
    if (Dn(t)) {
      let r = {};
      return (e.push(t), kn(r, t, e), e.pop(), { skip: !1, value: r });
    }
    if (Array.isArray(t)) {
      if (e.includes(t)) return { skip: !0 };
      let r = [];
      return (e.push(t), Yo(r, t, e), e.pop(), { skip: !1, value: r });
    }
    return { skip: !1, value: t };
  },
  IT = (t, e, r, n) => {
    let o = t[e],
      s = Dn(r);
    if (!(s && n.includes(r))) {
      if (s && Dn(o)) {
        (n.push(r), kn(o, r, n), n.pop());
        return;
      }
      if (Array.isArray(r) && Array.isArray(o)) {
        n.includes(r) || (n.push(r), Yo(o, r, n), n.pop());
        return;
      }
      if (r !== void 0 || o === void 0) {
        let i = RT(r, n);
        i.skip || (t[e] = i.value);
      }
    }
  },
  Yo = (t, e, r) => {
    for (let n = 0; n < e.length; n++) IT(t, n, e[n], r);
  },
  CT = (t, e, r, n, o) => {
    if (!Array.isArray(n)) {
      let s = [];
      (Yo(s, r, o), (t[e] = s));
      return;
    }
    Yo(n, r, o);
  },
  OT = (t, e, r, n, o) => {
    if (Dn(n)) {
      kn(n, r, o);
      return;
    }
    let s = {};
    (kn(s, r, o), (t[e] = s));
  },
  kn = (t, e, r) => {
    for (let n of Object.keys(e)) {
      if (vT.has(n)) continue;
      let o = e[n],
        s = t[n];
      if (Array.isArray(o)) {
        if (r.includes(o)) continue;
        (r.push(o), CT(t, n, o, s, r), r.pop());
        continue;
      }
      if (Dn(o)) {
        if (r.includes(o)) continue;
        (r.push(o), OT(t, n, o, s, r), r.pop());
        continue;
      }
      (o !== void 0 || s === void 0) && (t[n] = o);
    }
  },
  mt = (t, ...e) => {
    let r = [t];
    for (let n of e) n != null && (r.push(n), kn(t, n, r), r.pop());
    return t;
  };
var Xo = 'powertools-for-aws',
  Lp = `${Xo}.tracer`,
  Up = `${Xo}.metrics`,
  $p = `${Xo}.logger`,
  Bp = `${Xo}.idempotency`;
var Pr = (t) => typeof t == 'string',
  Qo = (t) => typeof t == 'number',
  Pn = (t) => Qo(t) && Number.isInteger(t);
var Fp = (t) => Object.is(t, null),
  Jo = (t) => Fp(t) || Object.is(t, void 0),
  Nr = (t) => !!(Jo(t) || !Pr(t) || t.trim().length === 0);
var pr = class {
  #e;
  coldStart = !0;
  defaultServiceName = 'service_undefined';
  constructor() {
    ((this.#e = this.getInitializationType()), this.#e !== 'on-demand' && (this.coldStart = !1));
  }
  getInitializationType() {
    let e = process.env[oc]?.trim();
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
var DT = process.env.AWS_EXECUTION_ENV || 'NA';
if (!process.env.AWS_SDK_UA_APP_ID?.includes('/PTEnv/')) {
  let t = `PT/NO-OP/${Ko}/PTEnv/${DT}`;
  process.env.AWS_SDK_UA_APP_ID = process.env.AWS_SDK_UA_APP_ID ? `${process.env.AWS_SDK_UA_APP_ID}/${t}` : t;
}
var Mr = class {
  attributes = {};
  constructor(e) {
    this.setAttributes(e.attributes);
  }
  addAttributes(e) {
    return (mt(this.attributes, e), this);
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
var Hp = require('node:console'),
  Wp = require('node:crypto');
var Zo = class extends On {
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
    if (this.#e === void 0) return new Mr({ attributes: n }).addAttributes(r);
    let o = {};
    for (let i of this.#e) i in n && !(i in o) ? (o[i] = n[i]) : i in r && !(i in o) && (o[i] = r[i]);
    for (let i in n) i in o || (o[i] = n[i]);
    for (let i in r) i in o || (o[i] = r[i]);
    return new Mr({ attributes: o });
  }
};
var ye = class {
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
    if (!Mp()) return;
    let e = globalThis.awslambda?.InvokeStore;
    if (e === void 0) throw new Error('InvokeStore is not available');
    return e.hasContext() ? e : void 0;
  }
};
var es = class {
  #e = new ye('powertools.logger.temporaryAttributes', { fresh: () => ({}) });
  #t = new ye('powertools.logger.keys', { fresh: () => new Map() });
  #o = new ye('powertools.logger.lambdaContext', { initial: void 0 });
  #r = {};
  #n() {
    return this.#e.get();
  }
  #a() {
    return this.#t.get();
  }
  appendTemporaryKeys(e) {
    let r = this.#n();
    mt(r, e);
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
var sc = class {
    value;
    logLevel;
    byteSize;
    constructor(e, r) {
      if (!Pr(e)) throw new Error('Value should be a string');
      ((this.value = e), (this.logLevel = r), (this.byteSize = Buffer.byteLength(e)));
    }
  },
  ic = class extends Set {
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
  Nn = class extends Map {
    #e;
    #t;
    constructor({ maxBytesSize: e, onBufferOverflow: r }) {
      (super(), (this.#e = e), (this.#t = r));
    }
    setItem(e, r, n) {
      let o = new sc(r, n);
      if (o.byteSize > this.#e) throw new Error('Item too big');
      let s = this.get(e) || new ic();
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
var ts = class {
  #e;
  #t = new ye('powertools.logger.buffer', { fresh: () => new Nn({ maxBytesSize: this.#o }) });
  #o;
  constructor(e) {
    this.#e = new ye('powertools.logger.logLevel', { initial: e });
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
    ((this.#o = e), this.#t.setShared(new Nn({ maxBytesSize: e })));
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
var Mn = class t extends pr {
  console;
  customConfigService;
  logEvent = !1;
  logFormatter;
  logIndentation = ec.COMPACT;
  #e;
  powertoolsLogData = { sampleRateValue: 0 };
  #t = new es();
  #o = [];
  #r = !1;
  #n = q.INFO;
  #a;
  #i = { enabled: !1, flushOnErrorLog: !0, maxBytes: 20480, bufferAtVerbosity: q.DEBUG };
  #s = new ts(q.INFO);
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
        mt(
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
    this.processLogItem(q.CRITICAL, e, r);
  }
  debug(e, ...r) {
    this.processLogItem(q.DEBUG, e, r);
  }
  error(e, ...r) {
    this.processLogItem(q.ERROR, e, r);
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
    this.processLogItem(q.INFO, e, r);
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
          throw (e?.flushBufferOnUncaughtError && (i.flushBuffer(), i.error({ message: Ip, error: c })), c);
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
    this.#h() && this.#s.getLogLevel() > q.TRACE
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
      if (this.isValidLogLevel(e)) this.#s.setLogLevel(q[e]);
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
    this.processLogItem(q.TRACE, e, r);
  }
  warn(e, ...r) {
    this.processLogItem(q.WARN, e, r);
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
    mt(this.powertoolsLogData, e);
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
      this.#t.setPersistentAttributes(mt(o, n));
    }
  }
  awsLogLevelShortCircuit(e) {
    return this.#e !== void 0
      ? (this.#s.setBaseLogLevel(q[this.#e]),
        this.isValidLogLevel(e) &&
          this.#s.getBaseLogLevel() > q[e] &&
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
        xRayTraceId: Cn(),
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
      Jo(n) || (n instanceof Error ? (r.error = n) : typeof n == 'string' ? (r.extra = n) : this.#S(n, r));
  }
  #S(e, r) {
    for (let [n, o] of Object.entries(e)) this.#d(n) || (r[n] = o);
  }
  #h() {
    return this.#u.sampleRateValue && (0, Wp.randomInt)(0, 100) / 100 <= this.#u.sampleRateValue;
  }
  #d(e) {
    return Rp.includes(e) ? (this.warn(`The key "${e}" is a reserved key and will be dropped.`), !0) : !1;
  }
  getCustomConfigService() {
    return this.customConfigService;
  }
  getLogFormatter() {
    return this.logFormatter;
  }
  getLogLevelNameFromNumber(e) {
    let r;
    for (let [n, o] of Object.entries(q))
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
    return typeof e == 'string' && e in q;
  }
  isValidSampleRate(e) {
    return typeof e == 'number' && 0 <= e && e <= 1;
  }
  printLog(e, r) {
    r.prepareForPrint();
    let n = e === q.CRITICAL ? 'error' : this.getLogLevelNameFromNumber(e).toLowerCase();
    this.console[n](JSON.stringify(r.getAttributes(), this.getJsonReplacer(), this.logIndentation));
  }
  processLogItem(e, r, n) {
    this.#i.enabled && this.#i.flushOnErrorLog && e >= q.ERROR && e < q.SILENT && this.flushBuffer();
    let o = Cn();
    if (o !== void 0 && this.shouldBufferLog(o, e)) {
      try {
        this.bufferLogItem(o, this.createAndPopulateLogItem(e, r, n), e);
      } catch (s) {
        (this.printLog(
          q.WARN,
          this.createAndPopulateLogItem(q.WARN, `Unable to buffer log: ${s.message}`, [s]),
        ),
          this.printLog(e, this.createAndPopulateLogItem(e, r, n)));
      }
      return;
    }
    e >= this.#s.getLogLevel() &&
      (this.#r ? this.printLog(e, this.createAndPopulateLogItem(e, r, n)) : this.#o.push([e, [e, r, n]]));
  }
  setConsole() {
    (dr()
      ? (this.console = console)
      : (this.console = new Hp.Console({ stdout: process.stdout, stderr: process.stderr })),
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
      (this.#s.setBaseLogLevel(q[r]), (this.#n = this.#s.getBaseLogLevel()));
      return;
    }
    let n = this.getCustomConfigService()?.getLogLevel()?.toUpperCase();
    if (this.isValidLogLevel(n)) {
      (this.#s.setBaseLogLevel(q[n]), (this.#n = this.#s.getBaseLogLevel()));
      return;
    }
    let o = he({ key: 'POWERTOOLS_LOG_LEVEL', defaultValue: '' }),
      s = he({ key: 'LOG_LEVEL', defaultValue: '' }),
      i = o || s;
    this.isValidLogLevel(i) && (this.#s.setBaseLogLevel(q[i]), (this.#n = this.#s.getBaseLogLevel()));
  }
  setInitialSampleRate(e) {
    let r = e,
      n = this.getCustomConfigService()?.getSampleRateValue(),
      o = Pp({ key: 'POWERTOOLS_LOGGER_SAMPLE_RATE', defaultValue: 0 });
    for (let s of [r, n, o])
      if (this.isValidSampleRate(s)) {
        ((this.#u.sampleRateValue = s),
          (this.powertoolsLogData.sampleRateValue = s),
          this.#h() &&
            this.#s.getBaseLogLevel() > q.TRACE &&
            (this.setLogLevel('DEBUG'), this.debug('Setting log level to DEBUG due to sampling rate')));
        break;
      }
  }
  setLogEvent() {
    this.logEvent = In({ key: 'POWERTOOLS_LOGGER_LOG_EVENT', defaultValue: !1 });
  }
  setLogFormatter(e, r) {
    this.logFormatter = e ?? new Zo({ logRecordOrder: r });
  }
  setLogIndentation() {
    dr() && (this.logIndentation = ec.PRETTY);
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
    let f = he({ key: 'AWS_LAMBDA_LOG_LEVEL', defaultValue: '' }),
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
      awsRegion: he({ key: 'AWS_REGION', defaultValue: '' }),
      environment:
        r ||
        this.getCustomConfigService()?.getCurrentEnvironment() ||
        he({ key: 'ENVIRONMENT', defaultValue: '' }),
      serviceName:
        e ||
        this.getCustomConfigService()?.getServiceName() ||
        he({ key: 'POWERTOOLS_SERVICE_NAME', defaultValue: '' }) ||
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
    (this.isValidLogLevel(r) && (this.#i.bufferAtVerbosity = q[r]),
      this.#e !== void 0 &&
        q[this.#e] > this.#i.bufferAtVerbosity &&
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
    let e = Cn();
    if (e === void 0) return;
    let r = this.#s.get(e);
    if (r !== void 0) {
      for (let n of r) {
        let o = this.getLogLevelNameFromNumber(n.logLevel).toLowerCase();
        this.console[o](n.value);
      }
      (r.hasEvictedLog &&
        this.printLog(
          q.WARN,
          this.createAndPopulateLogItem(
            q.WARN,
            'Some logs are not displayed because they were evicted from the buffer. Increase buffer size to store more logs in the buffer',
            [],
          ),
        ),
        this.#e !== void 0 &&
          q[this.#e] > this.#i.bufferAtVerbosity &&
          this.#l(
            'Advanced Loggging Controls (ALC) Log Level is less verbose than Log Buffering Log Level. Some logs might be missing.',
          ),
        this.#s.delete(e));
    }
  }
  clearBuffer() {
    if (this.#i.enabled === !1) return;
    let e = Cn();
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
var Gp = 'ColdStart',
  Vp = 'default_namespace';
var Lt = {
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
  Ut = { Standard: 60, High: 1 };
var zp = require('node:console');
var rs = class {
  #e = new ye('powertools.metrics.dimensions', { fresh: () => ({}) });
  #t = new ye('powertools.metrics.dimensionSets', { fresh: () => [] });
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
var ns = class {
  #e = new ye('powertools.metrics.metadata', { fresh: () => ({}) });
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
var os = class {
  #e = new ye('powertools.metrics.storedMetrics', { fresh: () => ({}) });
  #t = new ye('powertools.metrics.timestamp', { initial: void 0 });
  #o() {
    return this.#e.get();
  }
  getMetric(e) {
    return this.#o()[e];
  }
  setMetric(e, r, n, o = Ut.Standard) {
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
    return Pn(e) ? e : e instanceof Date ? e.getTime() : 0;
  }
};
var Ln = class t extends pr {
  console;
  customConfigService;
  #e = new rs();
  functionName;
  #t;
  isSingleMetric = !1;
  #o = new ns();
  namespace;
  shouldThrowOnEmptyMetrics = !1;
  #r = new os();
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
    if (Nr(e) || Nr(r))
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
  addMetric(e, r, n, o = Ut.Standard) {
    return (this.storeMetric(e, r, n, o), this.isSingleMetric && this.publishStoredMetrics(), this);
  }
  captureColdStartMetric(e) {
    if (!this.getColdStart()) return;
    let r = this.singleMetric(),
      n = this.functionName?.trim() ?? e?.trim();
    (n && n.length > 0 && r.addDimension('function_name', n), r.addMetric(Gp, Lt.Count, 1));
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
        ...(c.resolution === Ut.High ? { StorageResolution: c.resolution } : {}),
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
          CloudWatchMetrics: [{ Namespace: this.namespace || Vp, Dimensions: n, Metrics: e }],
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
      : (this.console = new zp.Console({ stdout: process.stdout, stderr: process.stderr }));
  }
  setCustomConfigService(e) {
    this.customConfigService = e;
  }
  setEnvConfig() {
    ((this.#n.namespace = he({ key: 'POWERTOOLS_METRICS_NAMESPACE', defaultValue: '' })),
      (this.#n.functionName = he({ key: 'POWERTOOLS_METRICS_FUNCTION_NAME', defaultValue: '' })),
      (this.#n.serviceName = Np()),
      (this.#n.disabled = In({ key: 'POWERTOOLS_METRICS_DISABLED', defaultValue: !1, extendedParsing: !0 })),
      (this.#n.devMode = dr()));
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
    if (!Pr(e)) throw new Error(`${e} is not a valid string`);
    if (e.length < 1 || e.length > 255)
      throw new RangeError(`The metric name should be between ${1} and ${255} characters`);
    if (!Qo(n)) throw new RangeError(`${n} is not a valid number`);
    if (!Object.values(Lt).includes(r))
      throw new RangeError(
        `Invalid metric unit '${r}', expected either option: ${Object.values(Lt).join(',')}`,
      );
    if (!Object.values(Ut).includes(o))
      throw new RangeError(
        `Invalid metric resolution '${o}', expected either option: ${Object.values(Ut).join(',')}`,
      );
    this.#r.getMetricsCount() >= 100 && this.publishStoredMetrics();
    let s = this.#r.setMetric(e, r, n, o);
    Array.isArray(s.value) && s.value.length === 100 && this.publishStoredMetrics();
  }
  #s(e) {
    let r = e instanceof Date;
    if (!r && !Pn(e)) return !1;
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
      if (Nr(o) || Nr(s)) {
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
var LT = [
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
function UT(t) {
  return Object.fromEntries(LT.flatMap((e) => (t[e] === void 0 ? [] : [[e, t[e]]])));
}
function Kp(t) {
  let e = new Mn({ serviceName: t }),
    r = new Ln({ namespace: 'miniprogram-pay', serviceName: t });
  return {
    log(n, o, s) {
      e[n](o, UT(s));
    },
    count(n, o, s = 1) {
      (r.addMetric(n, Lt.Count, s),
        o !== void 0 && r.singleMetric().addDimension('detail', o).addMetric(n, Lt.Count, s));
    },
    flush() {
      r.hasStoredMetrics() && r.publishStoredMetrics();
    },
  };
}
function Yp(t) {
  return { now: Tp, telemetry: Kp(`miniprogram-pay-${t}`) };
}
be();
var ls = 'preferred',
  FT = ['disabled', 'preferred', 'required'];
function Fn(t) {
  return FT.includes(t);
}
var Ac = (t) => {
  let { accountIdEndpointMode: e } = t,
    r = ge(e ?? ls);
  return Object.assign(t, {
    accountIdEndpointMode: async () => {
      let n = await r();
      if (!Fn(n))
        throw new Error(
          `Invalid value for accountIdEndpointMode: ${n}. Valid values are: "required", "preferred", "disabled".`,
        );
      return n;
    },
  });
};
var Ff = 'Invalid AccountIdEndpointMode value',
  Hf = (t) => {
    throw new Error(t);
  },
  Wf = 'AWS_ACCOUNT_ID_ENDPOINT_MODE',
  Gf = 'account_id_endpoint_mode',
  vc = {
    environmentVariableSelector: (t) => {
      let e = t[Wf];
      return (e && !Fn(e) && Hf(Ff), e);
    },
    configFileSelector: (t) => {
      let e = t[Gf];
      return (e && !Fn(e) && Hf(Ff), e);
    },
    default: ls,
  };
var ds = { warningEmitted: !1 },
  Rc = (t) => {
    if (t && !ds.warningEmitted) {
      if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === 'true') {
        ds.warningEmitted = !0;
        return;
      }
      let e = parseInt(t.substring(1, t.indexOf('.'))),
        r = 22;
      e < r &&
        ((ds.warningEmitted = !0),
        process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${t}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`));
    }
  };
function Hn(t, e, r) {
  return (t.$source || (t.$source = {}), (t.$source[e] = r), t);
}
function Me(t, e, r) {
  (t.__aws_sdk_context
    ? t.__aws_sdk_context.features || (t.__aws_sdk_context.features = {})
    : (t.__aws_sdk_context = { features: {} }),
    (t.__aws_sdk_context.features[e] = r));
}
var HT = () => typeof process == 'object' && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === 'true',
  Ic = (t, e) => {
    if (HT() && typeof t?.handle != 'function') return e;
  };
j();
var _r = async (t = new Uint8Array(), e) => {
  if (t instanceof Uint8Array) return Vr.mutate(t);
  if (!t) return Vr.mutate(new Uint8Array());
  let r = e.streamCollector(t);
  return Vr.mutate(await r);
};
Te();
j();
var Iy = Symbol.for('@smithy/schema-x'),
  to = class t extends V {
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
      return (o[Iy] ??= new t(r));
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
      return typeof e != 'object' || e === null ? Lb : (this.bindings ??= Pb(this));
    }
  },
  Pb = (t) => {
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
      let S = to.of(m),
        h = S.getMergedTraits(),
        g = S.getHttpBindingLocation(h),
        _ = h.httpHeader?.toLowerCase() ?? h.httpPrefixHeaders?.toLowerCase() ?? h.httpQuery,
        b = S.getHttpBindingValue(g, h),
        v = [f, b, g, _];
      (f === '__proto__' && Et(i), (i[f] = v), (b[1] >> 10) & 1 && (d.hasIdempotency = !0), s.push(v));
      let P = g & 7;
      if ((P === 0 && (n.push(f), o.push(m)), (P & 4) === 0)) (e.push(f), r.push(m));
      else if ((P & 6) === 4)
        if (P & 1) u.statusCode = v;
        else {
          u.payload = v;
          let F = b[1] & 255;
          d.contentTypeInstruction =
            h.mediaType ??
            (F === 0 ? 'text/plain' : F === 21 || F === 42 ? 'application/octet-stream' : null);
        }
      else P & 1 ? ((d.hasPrefixHeaders = !0), c.push(v)) : (_ === '__proto__' && Et(a), (a[_] = v));
    }
    return (
      d.contentTypeInstruction === void 0 && n.length && (d.contentTypeInstruction = null),
      (d.syntheticBodySchema = Ry(t, n, o)),
      (p.syntheticBodySchema = Ry(t, e, r)),
      l
    );
  },
  Nb = (t) => {
    let e = [],
      r = 0;
    for (let n of t.matchAll(/\{([^{}+]+)(\+)?\}/g))
      (n.index > r && e.push([t.slice(r, n.index), 0]),
        e.push([n[1], n[2] ? 2 : 1]),
        (r = n.index + n[0].length));
    return (e.length && r < t.length && e.push([t.slice(r), 0]), e.length ? e : void 0);
  },
  Mb = (t) => {
    let { http: e, endpoint: r } = Wt(t.traits ?? {}),
      [n, o] = e?.[1].split('?') ?? [];
    return [e?.[0], n, o ? [...new URLSearchParams(o)] : [], n ? Nb(n) : void 0, r?.[0]];
  },
  Lb = {
    request: { memberBindings: [], byName: {} },
    response: { bodyMemberNames: [], bindings: { headers: {}, prefixHeaders: [] } },
  },
  Cy = (t) => (t[Iy] ??= Mb(t)),
  Ry = (t, e, r) => {
    if (!e.length) return;
    let n = t.getSchema(),
      o = [3, n[1], n[2], t.getMergedTraits(), e, r],
      s = n[6],
      i = s && e.reduce((a, c) => a + (n[4].indexOf(c) < s ? 1 : 0), 0);
    return (i && (o[6] = i), o);
  };
Y();
Te();
var ks = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
var Fs = class extends ks {
  options;
  compositeErrorRegistry;
  constructor(e) {
    (super(), (this.options = e), (this.compositeErrorRegistry = new Ne(e.defaultNamespace)));
    for (let r of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(r);
  }
  getRequestType() {
    return X;
  }
  getResponseType() {
    return we;
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
      if (r.headers) for (let n in r.headers) k(r.headers, n) && (e.headers[n] = r.headers[n].join(', '));
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
        for (let n in r.headers) k(r.headers, n) && (e.headers[n] = r.headers[n]);
      return e;
    }
  }
  setHostPrefix(e, r, n, o = Cy(r)) {
    if (this.serdeContext?.disableHostPrefix) return;
    let s = o[4];
    if (typeof s != 'string') return;
    let i = s;
    for (let [a, [, c]] of to.of(r.input).getHttpBindings().request.memberBindings) {
      if (!((c >> 17) & 1)) continue;
      let u = n[a];
      if (typeof u != 'string')
        throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);
      i = i.replace(`{${a}}`, u);
    }
    if (((e.hostname = i + e.hostname), !uc(e.hostname)))
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
    let { EventStreamSerde: e, eventStreamSerdeProvider: r } = await Promise.resolve().then(() => (rg(), tg)),
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
Y();
Te();
Y();
var so = class extends Fs {
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
          for (let [S] of c.structIterator()) S !== f && d[S] != null && (m[S] = d[S]);
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
      let c = await _r(n.body, r);
      throw (
        c.byteLength > 0 && Object.assign(i, await o.read(15, c)),
        await this.handleError(e, r, n, i, this.deserializeMetadata(n)),
        new Error('@smithy/core/protocols - RPC Protocol error handler failed to throw.')
      );
    }
    for (let c in n.headers) {
      if (!k(n.headers, c)) continue;
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
      let c = await _r(n.body, r);
      c.byteLength > 0 && Object.assign(i, await o.read(s, c));
    }
    return ((i.$metadata = this.deserializeMetadata(n)), i);
  }
  isErrorResponse(e) {
    return e >= 300;
  }
};
function Hs(t, e) {
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
Y();
Y();
var Wu = (t) => (
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
  Gu = (t) => ({ requestHandler: t.httpHandler() });
Y();
var ng = 'content-length';
function og(t) {
  return (e) => async (r) => {
    let n = r.request;
    if (X.isInstance(n)) {
      let { body: o, headers: s } = n;
      if (
        o &&
        Object.keys(s)
          .map((i) => i.toLowerCase())
          .indexOf(ng) === -1
      )
        try {
          let i = t(o);
          i != null && (n.headers = { ...n.headers, [ng]: String(i) });
        } catch {}
    }
    return e({ ...r, request: n });
  };
}
var sg = {
    step: 'build',
    tags: ['SET_CONTENT_LENGTH', 'CONTENT_LENGTH'],
    name: 'contentLengthMiddleware',
    override: !0,
  },
  Vu = (t) => ({
    applyToStack: (e) => {
      e.add(og(t.bodyLengthChecker), sg);
    },
  });
var Ye = (t) => encodeURIComponent(t).replace(/[!'()*]/g, eA),
  eA = (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`;
function ju(t) {
  let e = [];
  for (let r of Object.keys(t).sort()) {
    let n = t[r];
    if (((r = Ye(r)), Array.isArray(n))) for (let o = 0, s = n.length; o < s; o++) e.push(`${r}=${Ye(n[o])}`);
    else {
      let o = r;
      ((n || typeof n == 'string') && (o += `=${Ye(n)}`), e.push(o));
    }
  }
  return e.join('&');
}
Y();
var Qt = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
Te();
j();
var Ws = class {
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
var io;
function Gs() {
  if (io === void 0)
    try {
      if (typeof Buffer != 'function') io = !1;
      else {
        let t = JSON.parse(Buffer.from([123, 125]));
        io = t !== null && typeof t == 'object';
      }
    } catch {
      io = !1;
    }
  return io;
}
j();
function Vs(t, e, r) {
  if (r?.source) {
    let n = r.source;
    if (typeof e == 'number')
      return e <= Number.MAX_SAFE_INTEGER && e >= Number.MIN_SAFE_INTEGER
        ? rA(n, e)
          ? e
          : new Ae(n, 'bigDecimal')
        : tA(n)
          ? new Ae(n, 'bigDecimal')
          : /[eE]/.test(n)
            ? nA(n)
            : BigInt(n);
  }
  return e;
}
function tA(t) {
  let e = t.indexOf('.');
  if (e === -1) return !1;
  let r = t.search(/[eE]/);
  if (r === -1) return !0;
  let n = r - e - 1;
  return parseInt(t.slice(r + 1), 10) < n;
}
function rA(t, e) {
  if (t === String(e) || Object.is(e, -0)) return !0;
  if (/[eE]/.test(t)) return qu(t) === qu(String(e));
  let r = t.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
    n = String(e);
  return r === n ? !0 : /[eE]/.test(n) ? r === qu(n) : !1;
}
function qu(t) {
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
function nA(t) {
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
Te();
var zu = Symbol.for('@aws-sdk/reviver');
function qs(t) {
  let e = V.of(t),
    r = e.getSchema();
  if (Array.isArray(r) && e.isStructSchema()) {
    if (zu in r) return r[zu];
    let n = js(e, new Set());
    return ((r[zu] = n), n);
  }
  return js(e, new Set());
}
function js(t, e) {
  let r = t.getSchema();
  if (e.has(r)) return !1;
  if ((e.add(r), t.isBigIntegerSchema() || t.isBigDecimalSchema())) return !0;
  if (t.isStructSchema()) {
    for (let [, n] of t.structIterator()) if (js(n, e)) return !0;
  } else if (t.isListSchema() || t.isMapSchema()) {
    if (js(t.getValueSchema(), e)) return !0;
  } else if (t.isDocumentSchema()) return !0;
  return !1;
}
j();
var ig = (t, e) => _r(t, e).then((r) => (e?.utf8Encoder ?? rt)(r));
async function zs(t, e, r) {
  let n;
  if (Gs() && typeof t?.[Symbol.asyncIterator] == 'function') {
    let s = await _r(t, e);
    typeof Buffer == 'function' &&
      (Buffer.isBuffer(s) ? (n = s) : (n = Buffer.from(s.buffer, s.byteOffset, s.byteLength)));
  }
  if ((n || (n = await ig(t, e)), n.length === 0)) return {};
  let o = r && qs(r) ? Vs : void 0;
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
var ag = (t, e) => Object.keys(t).find((r) => r.toLowerCase() === e.toLowerCase()),
  Ku = (t) => {
    let e = t;
    return (
      typeof e == 'number' && (e = e.toString()),
      e.indexOf(',') >= 0 && (e = e.split(',')[0]),
      e.indexOf(':') >= 0 && (e = e.split(':')[0]),
      e.indexOf('#') >= 0 && (e = e.split('#')[1]),
      e
    );
  };
var Ks = (t, e, r = !1) => oA(t, e, r ? ['code', 'header', 'type'] : ['type', 'code', 'header']);
var oA = ({ headers: t }, e, r) => {
  for (; r.length > 0;)
    switch (r.shift()) {
      case 'header':
        let o = ag(t ?? {}, 'x-amzn-errortype');
        if (o !== void 0) return Ku(t[o]);
        break;
      case 'code':
        let s = ag(e ?? {}, 'code');
        if (s && e[s] !== void 0) return Ku(e[s]);
        break;
      case 'type':
        if (e?.__type !== void 0) return Ku(e.__type);
        break;
    }
};
Y();
var Jt = class extends Qt {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  async read(e, r) {
    let n = qs(e) ? Vs : void 0,
      o;
    if (typeof r == 'string') {
      if (r.length === 0) return {};
      o = JSON.parse(r, n);
    } else if (r instanceof Uint8Array && Gs()) {
      if (r.byteLength === 0) return {};
      let s = Buffer.isBuffer(r) ? r : Buffer.from(r.buffer, r.byteOffset, r.byteLength);
      o = JSON.parse(s, n);
    } else o = await zs(r, this.serdeContext, e);
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
          for (let c in a) k(a, c) && (c === '__proto__' && Et(a), (a[c] = this._read(i, a[c])));
        return a;
      }
    }
    if (o.isBlobSchema() && typeof r == 'string') return Vt(r);
    let s = o.getMergedTraits().mediaType;
    if (o.isStringSchema() && typeof r == 'string' && s)
      return s === 'application/json' || s.endsWith('+json') ? Ke.from(r) : r;
    if (o.isTimestampSchema() && r != null)
      switch (Hs(o, this.settings)) {
        case 5:
          return Nc(r);
        case 6:
          return qn(r);
        case 7:
          return Mc(r);
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
          if (!k(i, a)) continue;
          a === '__proto__' && Et(i);
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
    n && (c = new Ws(r, o));
    for (let [u, l] of e.structIterator()) {
      let d = u;
      (a && ((d = l.getMergedTraits().jsonName ?? d), i && (s[d] = u)),
        n && c.mark(d),
        r[d] != null && (o[u] = this._read(l, r[d])));
    }
    if (n) c.writeUnknown();
    else if (i)
      for (let u in r) {
        if (!k(r, u)) continue;
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
Te();
j();
Y();
j();
var Ys = class t extends Uint8Array {
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
        (e > cg + 6e4 &&
          (console.warn(
            '@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.',
          ),
          (cg = e)),
          (this.string = rt(this)));
      }
      return this.string;
    }
  },
  cg = 0;
var Xs = new TextEncoder(),
  ug = 123,
  lg = 125,
  sA = 91,
  iA = 93,
  Jr = 34,
  Qs = 58,
  Js = 44,
  dg = 92,
  aA = new Uint8Array([116, 114, 117, 101]),
  cA = new Uint8Array([102, 97, 108, 115, 101]),
  uA = new Uint8Array([110, 117, 108, 108]),
  nt = new Array(128).fill(null);
nt[8] = 'b';
nt[9] = 't';
nt[10] = 'n';
nt[12] = 'f';
nt[13] = 'r';
nt[34] = '"';
nt[92] = '\\';
for (let t = 0; t < 32; t++) nt[t] === null && (nt[t] = 'u00' + t.toString(16).padStart(2, '0'));
var pg = 2048;
function Yu(t) {
  return Ys.allocUnsafe(t);
}
var Zt = class t extends Qt {
  settings;
  json;
  i = 0;
  rootSchema;
  rawValue;
  passthrough = !1;
  constructor(e) {
    (super(), (this.settings = e), (this.json = Yu(pg)));
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
        Xs.encodeInto(o, this.json.subarray(1)),
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
    return ((this.json = Yu(pg)), n);
  }
  ensure(e) {
    let { i: r, json: n } = this;
    if (r + e > n.length) {
      let o = n.length * 2;
      for (; o < r + e;) o *= 2;
      let s = Yu(o);
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
    n[o++] = Jr;
    for (let s = 0; s < r; ++s) n[o++] = e.charCodeAt(s);
    ((n[o++] = Jr), (this.i = o));
  }
  writeJsonString(e) {
    let r = e.length;
    (this.ensure(r * 3 + 2), (this.json[this.i++] = Jr));
    for (let n = 0; n < r; ++n) {
      let o = e.charCodeAt(n);
      if (o > 34 && o < 92) this.json[this.i++] = o;
      else if (o < 128) {
        let s = nt[o];
        if (s !== null) {
          (this.ensure(s.length + 1 + (r - n - 1) * 3 + 1), (this.json[this.i++] = dg));
          for (let i = 0; i < s.length; i++) this.json[this.i++] = s.charCodeAt(i);
        } else this.json[this.i++] = o;
      } else if (o >= 55296 && o <= 56319) {
        let s = n + 1 < r ? e.charCodeAt(n + 1) : 0;
        if (s >= 56320 && s <= 57343) {
          this.ensure(4);
          let { written: i } = Xs.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
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
    this.json[this.i++] = Jr;
  }
  writeUnicodeEscape(e) {
    let { json: r, i: n } = this;
    ((r[n++] = dg), (r[n++] = 117));
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
    n[s++] = Jr;
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
    ((n[s++] = Jr), (this.i = s));
  }
  writeValue(e, r, n) {
    if (r == null) {
      if (n?.isStructSchema()) {
        if (r === void 0 && V.of(e).isIdempotencyToken()) {
          this.writeAsciiQuoted(vy());
          return;
        }
        return;
      }
      (this.ensure(4), this.json.set(uA, this.i), (this.i += 4));
      return;
    }
    let o = V.of(e),
      s = typeof r == 'object';
    if (o.isStringSchema()) {
      let i = o.getMergedTraits().mediaType;
      if (i && (i === 'application/json' || i.endsWith('+json'))) {
        this.writeJsonString(Ke.from(r).toString());
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
        let i = (this.serdeContext?.base64Encoder ?? jt)(r);
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
      (r ? (a.set(aA, i), (i += 4)) : (a.set(cA, i), (i += 5)), (this.i = i));
      return;
    }
    if (typeof r == 'bigint') {
      this.writeAscii(r.toString());
      return;
    }
    this.writeAscii(String(r));
  }
  writeStruct(e, r) {
    (this.ensure(2), (this.json[this.i++] = ug));
    let n = !1,
      o = typeof r.__type == 'string',
      s;
    o && (s = new Set());
    for (let [i, a] of e.structIterator()) {
      let c = r[i];
      if (c == null && !a.isIdempotencyToken()) continue;
      (n && (this.ensure(1), (this.json[this.i++] = Js)), (n = !0));
      let u = this.settings.jsonName ? (a.getMergedTraits().jsonName ?? i) : i;
      (s && (s.add(i), s.add(u)),
        this.writeAsciiQuoted(u),
        (this.json[this.i++] = Qs),
        this.writeValue(a, c, e));
    }
    if (!n && e.isUnionSchema()) {
      let { $unknown: i } = r;
      if (Array.isArray(i)) {
        let [a, c] = i;
        (this.writeAsciiQuoted(a), this.ensure(1), (this.json[this.i++] = Qs), this.writeValue(15, c, e));
      }
    } else if (o)
      for (let i in r) {
        if (s.has(i)) continue;
        s.add(i);
        let a = r[i];
        (n && (this.ensure(1), (this.json[this.i++] = Js)),
          (n = !0),
          this.writeAsciiQuoted(i),
          this.ensure(1),
          (this.json[this.i++] = Qs),
          this.writeValue(15, a, void 0));
      }
    (this.ensure(1), (this.json[this.i++] = lg));
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
      (this.ensure(c.length * 3), (this.i += Xs.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = sA));
    let i = !1;
    for (let a = 0; a < r.length; ++a) {
      let c = r[a];
      (n ? c === void 0 : c == null && !o) ||
        (i && (this.ensure(1), (this.json[this.i++] = Js)), this.writeValue(s, c, void 0), (i = !0));
    }
    (this.ensure(1), (this.json[this.i++] = iA));
  }
  writeMap(e, r, n) {
    let o = !!e.getMergedTraits().sparse,
      s = e.getValueSchema();
    if (!n && (s.isStringSchema() || s.isNumericSchema() || s.isBooleanSchema())) {
      let a;
      for (let u in r) {
        if (!k(r, u)) continue;
        let l = r[u];
        Number.isNaN(l) || l === 1 / 0 || l === -1 / 0
          ? (((a ??= {})[u] = l), (r[u] = String(l)))
          : l === null && !o && (((a ??= {})[u] = null), (r[u] = void 0));
      }
      let c = JSON.stringify(r);
      (a && Object.assign(r, a),
        this.ensure(c.length * 3),
        (this.i += Xs.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = ug));
    let i = !0;
    for (let a in r) {
      if (!k(r, a)) continue;
      let c = r[a];
      (n ? c === void 0 : c == null && !o) ||
        (i || (this.ensure(1), (this.json[this.i++] = Js)),
        (i = !1),
        this.writeJsonString(a),
        this.ensure(1),
        (this.json[this.i++] = Qs),
        this.writeValue(s, c, void 0));
    }
    (this.ensure(1), (this.json[this.i++] = lg));
  }
  writeTimestamp(e, r) {
    switch (Hs(e, this.settings)) {
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
var er = class extends Qt {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  createSerializer() {
    let e = new Zt(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
  createDeserializer() {
    let e = new Jt(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
};
var fg = (t) => (e) => async (r) => {
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
  mg = { name: 'hostHeaderMiddleware', step: 'build', priority: 'low', tags: ['HOST'], override: !0 },
  Xu = (t) => ({
    applyToStack: (e) => {
      e.add(fg(t), mg);
    },
  });
var hg = () => (t, e) => async (r) => {
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
  yg = { name: 'loggerMiddleware', tags: ['LOGGER'], step: 'initialize', override: !0 },
  Qu = (t) => ({
    applyToStack: (e) => {
      e.add(hg(), yg);
    },
  });
var gg = {
  step: 'build',
  tags: ['RECURSION_DETECTION', 'TRACE_CONTEXT_PROPAGATION'],
  name: 'recursionDetectionMiddleware',
  override: !0,
  priority: 'low',
};
var pA = 'AWS_LAMBDA_FUNCTION_NAME',
  fA = '_X_AMZN_TRACE_ID',
  Ju = 'X-Amzn-Trace-Id',
  Zu = 'traceparent',
  Sg = 'tracestate',
  Eg = 'baggage',
  _g = () => (t) => async (e) => {
    let { request: r } = e;
    if (!X.isInstance(r)) return t(e);
    let n;
    {
      let o = Object.keys(r.headers ?? {}).find((s) => s.toLowerCase() === Ju.toLowerCase()) ?? Ju;
      if (!r.headers.hasOwnProperty(o)) {
        let s = process.env[pA],
          i = process.env[fA];
        n ??= await Rn.getInstanceAsync();
        let c = n?.getXRayTraceId() ?? i,
          u = (l) => typeof l == 'string' && l.length > 0;
        u(s) && u(c) && (r.headers[Ju] = c);
      }
    }
    if ((mA(r.headers), !r.headers[Zu])) {
      let s = (n ??= await Rn.getInstanceAsync())?.getTraceparent?.();
      if (s) {
        r.headers[Zu] = s;
        let i = n?.getTracestate?.();
        i && (r.headers[Sg] = i);
        let a = n?.getBaggage?.();
        a && (r.headers[Eg] = a);
      }
    }
    return t(e);
  };
function mA(t) {
  for (let e of Object.keys(t)) {
    let r = e.toLowerCase();
    e !== r && (r === Zu || r === Sg || r === Eg) && ((t[r] = t[e]), delete t[e]);
  }
}
var el = (t) => ({
  applyToStack: (e) => {
    e.add(_g(), gg);
  },
});
Y();
var xg = (t, e) => {
  if (!e || e.length === 0) return t;
  let r = [];
  for (let n of e) for (let o of t) o.schemeId.split('#')[1] === n && r.push(o);
  for (let n of t) r.find(({ schemeId: o }) => o === n.schemeId) || r.push(n);
  return r;
};
function hA(t) {
  let e = new Map();
  for (let r of t) e.set(r.schemeId, r);
  return e;
}
var tl = (t, e) => (r, n) => async (o) => {
  let s = t.httpAuthSchemeProvider(await e.httpAuthSchemeParametersProvider(t, n, o.input)),
    i = t.authSchemePreference ? await t.authSchemePreference() : [],
    a = xg(s, i),
    c = hA(t.httpAuthSchemes),
    u = Oe(n),
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
    let { identityProperties: m = {}, signingProperties: S = {} } = d.propertiesExtractor?.(t, n) || {};
    ((d.identityProperties = Object.assign(d.identityProperties || {}, m)),
      (d.signingProperties = Object.assign(d.signingProperties || {}, S)),
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
var rl = {
    step: 'serialize',
    tags: ['HTTP_AUTH_SCHEME'],
    name: 'httpAuthSchemeMiddleware',
    override: !0,
    relation: 'before',
    toMiddleware: 'endpointV2Middleware',
  },
  Zs = (t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }) => ({
    applyToStack: (n) => {
      n.addRelativeTo(tl(t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }), rl);
    },
  });
Y();
var yA = (t) => (e) => {
    throw e;
  },
  gA = (t, e) => {},
  nl = (t) => (e, r) => async (n) => {
    if (!X.isInstance(n.request)) return e(n);
    let s = Oe(r).selectedHttpAuthScheme;
    if (!s) throw new Error('No HttpAuthScheme was selected: unable to sign request');
    let {
        httpAuthOption: { signingProperties: i = {} },
        identity: a,
        signer: c,
      } = s,
      u = await e({ ...n, request: await c.sign(n.request, a, i) }).catch((c.errorHandler || yA)(i));
    return ((c.successHandler || gA)(u.response, i), u);
  };
var ol = {
    step: 'finalizeRequest',
    tags: ['HTTP_SIGNING'],
    name: 'httpSigningMiddleware',
    aliases: ['apiKeyMiddleware', 'tokenMiddleware', 'awsAuthMiddleware'],
    override: !0,
    relation: 'after',
    toMiddleware: 'retryMiddleware',
  },
  ei = (t) => ({
    applyToStack: (e) => {
      e.addRelativeTo(nl(t), ol);
    },
  });
var _t = (t) => {
  if (typeof t == 'function') return t;
  let e = Promise.resolve(t);
  return () => e;
};
var SA = async (t, e, r, n = (s) => s, ...o) => {
  let s = new t(r);
  return ((s = n(s) ?? s), await e.send(s, ...o));
};
function ao(t, e, r, n, o) {
  return async function* (i, a, ...c) {
    let u = a,
      l = i.startingToken ?? u[r],
      d = !0,
      p;
    for (; d;) {
      if (((u[r] = l), o && (u[o] = u[o] ?? i.pageSize), i.client instanceof t))
        p = await SA(e, i.client, a, i.withCommand, ...c);
      else throw new Error(`Invalid client, expected instance of ${t.name}`);
      yield p;
      let f = l;
      ((l = EA(p, n)), (d = !!(l && (!i.stopOnSameToken || l !== f))));
    }
    return void 0;
  };
}
var EA = (t, e) => {
  let r = t,
    n = e.split('.');
  for (let o of n) {
    if (!r || typeof r != 'object') return;
    r = r[o];
  }
  return r;
};
Y();
var Zr = class {
  authSchemes = new Map();
  constructor(e) {
    for (let r in e) {
      if (!k(e, r)) continue;
      let n = e[r];
      n !== void 0 && this.authSchemes.set(r, n);
    }
  }
  getIdentityProvider(e) {
    return this.authSchemes.get(e);
  }
};
var sl = (t) =>
  function (r) {
    return co(r) && r.expiration.getTime() - Date.now() < t;
  };
var ti = sl(3e5),
  co = (t) => t.expiration !== void 0,
  ri = (t, e, r) => {
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
var ni = void 0;
function xA(t) {
  return t === void 0 ? !0 : typeof t == 'string' && t.length <= 50;
}
function il(t) {
  let e = _t(t.userAgentAppId ?? ni),
    { customUserAgent: r } = t;
  return Object.assign(t, {
    customUserAgent: typeof r == 'string' ? [[r]] : r,
    userAgentAppId: async () => {
      let n = await e();
      if (!xA(n)) {
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
var wg = {
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
var wA = wg,
  TA = '',
  Tg = (t) => {
    let { partitions: e } = wA;
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
var bg = () => TA;
var Ag = require('node:stream'),
  al = (t) =>
    t?.body instanceof Ag.Readable || (typeof ReadableStream < 'u' && t?.body instanceof ReadableStream);
be();
j();
yt();
var vg = [
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
  Rg = ['TimeoutError', 'RequestTimeout', 'RequestTimeoutException'],
  Ig = [500, 502, 503, 504],
  Cg = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'],
  Og = ['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
var bA = (t) => t?.$retryable !== void 0;
var AA = (t) => t.$metadata?.clockSkewCorrected,
  vA = (t) => {
    let e = new Set([
      'Failed to fetch',
      'NetworkError when attempting to fetch resource',
      'The Internet connection appears to be offline',
      'Load failed',
      'Network request failed',
    ]);
    return t && t instanceof TypeError ? e.has(t.message) : !1;
  },
  oi = (t) => t.$metadata?.httpStatusCode === 429 || vg.includes(t.name) || t.$retryable?.throttling == !0,
  si = (t, e = 0) =>
    t?.name !== 'AbortError' &&
    (bA(t) ||
      AA(t) ||
      (t.name === 'InvalidSignatureException' && t.message?.includes('Signature expired')) ||
      Rg.includes(t.name) ||
      Cg.includes(t?.code || '') ||
      Og.includes(t?.code || '') ||
      Ig.includes(t.$metadata?.httpStatusCode || 0) ||
      vA(t) ||
      RA(t) ||
      (t.cause !== void 0 && e <= 10 && si(t.cause, e + 1))),
  Dg = (t) => {
    if (t.$metadata?.httpStatusCode !== void 0) {
      let e = t.$metadata.httpStatusCode;
      return 500 <= e && e <= 599 && !si(t);
    }
    return !1;
  };
function RA(t) {
  return t.code === 'ERR_HTTP2_STREAM_ERROR' && t.message.includes('NGHTTP2_REFUSED_STREAM');
}
var ii = (t, e) => {
    if (!e) return t;
    let r = () => {},
      n = new Promise((o, s) => {
        let i = () => s(IA());
        e.aborted
          ? i()
          : typeof e.addEventListener == 'function'
            ? (e.addEventListener('abort', i, { once: !0 }), (r = () => e.removeEventListener('abort', i)))
            : (e.onabort = i);
      });
    return Promise.race([t, n]).finally(r);
  },
  IA = () => Object.assign(new Error('Request aborted'), { name: 'AbortError' }),
  kg = (t) => typeof t == 'object' && t !== null && 'name' in t && t.name === 'AbortError';
var Pg = 'amz-sdk-invocation-id',
  Ng = 'amz-sdk-request';
Y();
j();
function Mg(t, e) {
  if (we.isInstance(t))
    for (let r in t.headers) {
      if (!k(t.headers, r)) continue;
      let n = r.toLowerCase();
      if (n === 'retry-after') {
        let o = t.headers[r],
          s = NaN;
        if (o.endsWith('GMT'))
          try {
            s = (qn(o).getTime() - Date.now()) / 1e3;
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
var Lg = (t) =>
  t instanceof Error
    ? t
    : t instanceof Object
      ? Object.assign(new Error(), t)
      : typeof t == 'string'
        ? new Error(t)
        : new Error(`AWS SDK error wrapper for ${t}`);
function cl(t) {
  return (e) => (r, n) => async (o) => {
    let s = await e.retryStrategy(),
      i = await e.maxAttempts(),
      a = n[ze]?.abortSignal;
    if (CA(s)) {
      s = s;
      let c = (n.partition_id ?? '') + (n.__retryLongPoll ? ':longpoll' : ''),
        u = await ii(s.acquireInitialRetryToken(c), a),
        l = new Error(),
        d = 0,
        p = 0,
        { request: f } = o,
        m = X.isInstance(f);
      for (m && (f.headers[Pg] = Cu()); ;)
        try {
          m && (f.headers[Ng] = `attempt=${d + 1}; max=${i}`);
          let { response: S, output: h } = await r(o);
          return (
            s.recordSuccess(u),
            (h.$metadata.attempts = d + 1),
            (h.$metadata.totalRetryDelay = p),
            { response: S, output: h }
          );
        } catch (S) {
          let h = OA(S, e.logger);
          if (((l = Lg(S)), m && t(f)))
            throw (
              (n.logger instanceof gr ? console : n.logger)?.warn(
                'An error was encountered in a non-retryable streaming request.',
              ),
              l
            );
          try {
            u = await ii(s.refreshRetryTokenForRetry(u, h), a);
          } catch (_) {
            throw a?.aborted && kg(_)
              ? _
              : (l.$metadata || (l.$metadata = {}),
                (l.$metadata.attempts = d + 1),
                (l.$metadata.totalRetryDelay = p),
                l);
          }
          d = u.getRetryCount();
          let g = u.getRetryDelay();
          ((p += (u?.$retryLog?.acquisitionDelay ?? 0) + g),
            g > 0 && (await ii(new Promise((_) => setTimeout(_, g)), a)));
        }
    } else
      return (
        (s = s),
        s?.mode && (n.userAgent = [...(n.userAgent || []), ['cfg/retry-mode', s.mode]]),
        s.retry(r, o)
      );
  };
}
var CA = (t) =>
    typeof t.acquireInitialRetryToken < 'u' &&
    typeof t.refreshRetryTokenForRetry < 'u' &&
    typeof t.recordSuccess < 'u',
  OA = (t, e) => {
    let r = { error: t, errorType: DA(t) },
      n = Mg(t.$response, e);
    return (n && (r.retryAfterHint = n), r);
  },
  DA = (t) => (oi(t) ? 'THROTTLING' : si(t) ? 'TRANSIENT' : Dg(t) ? 'SERVER_ERROR' : 'CLIENT_ERROR'),
  kA = { name: 'retryMiddleware', tags: ['RETRY'], step: 'finalizeRequest', priority: 'high', override: !0 };
function Ug(t) {
  let e = cl(t);
  return (r) => ({
    applyToStack: (n) => {
      n.add(e(r), kA);
    },
  });
}
var ai = class t {
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
    if (n?.errorType === 'THROTTLING' || oi(n?.error ?? e)) {
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
var ce = class {
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
var ci = class {
  x = ce.delay();
  computeNextBackoffDelay(e) {
    let o = Math.random() * Math.min(this.x * 2 ** e, 2e4);
    return Math.floor(o);
  }
  setDelayBase(e) {
    this.x = e;
  }
};
var uo = class {
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
var Be;
(function (t) {
  ((t.STANDARD = 'standard'), (t.ADAPTIVE = 'adaptive'));
})(Be || (Be = {}));
var tr = 3,
  lo = Be.STANDARD;
var ui = { incompatible: 1, attempts: 2, capacity: 3 },
  Tr = class {
    mode = Be.STANDARD;
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
        (this.maxAttemptsProvider ??= async () => tr),
        (this.baseDelay ??= ce.delay()),
        (this.retryBackoffStrategy ??= new ci()));
    }
    async acquireInitialRetryToken(e) {
      return new uo(ce.delay(), 0, void 0, e.includes(':longpoll'));
    }
    async refreshRetryTokenForRetry(e, r) {
      let n = await this.getMaxAttempts(),
        o = this.retryCode(e, r, n),
        s = o === 0,
        i = e.isLongPoll?.();
      if (s || i) {
        let a = r.errorType;
        this.retryBackoffStrategy.setDelayBase(a === 'THROTTLING' ? ce.throttlingDelay() : this.baseDelay);
        let c = this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount()),
          u = c;
        if (
          (r.retryAfterHint instanceof Date &&
            (u = Math.max(c, Math.min(r.retryAfterHint.getTime() - Date.now(), c + 5e3))),
          s)
        ) {
          let l = this.getCapacityCost(a);
          this.capacity -= l;
          let d = new uo(0, e.getRetryCount() + 1, l, e.isLongPoll?.() ?? !1);
          return (await new Promise((p) => setTimeout(p, u)), (d.$retryLog.acquisitionDelay = u), d);
        } else {
          let l = o === ui.capacity && i ? u : 0;
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
        return (console.warn(`Max attempts provider could not resolve. Using default of ${tr}`), tr);
      }
    }
    retryCode(e, r, n) {
      let o = e.getRetryCount() + 1,
        s = this.isRetryableError(r.errorType) ? 0 : ui.incompatible,
        i = o < n ? 0 : ui.attempts,
        a = this.capacity >= this.getCapacityCost(r.errorType) ? 0 : ui.capacity;
      return s || i || a;
    }
    getCapacityCost(e) {
      return e === ce.modifiedCostType() ? ce.throttlingCost() : ce.cost();
    }
    isRetryableError(e) {
      return e === 'THROTTLING' || e === 'TRANSIENT';
    }
  };
var li = class {
  mode = Be.ADAPTIVE;
  rateLimiter;
  standardRetryStrategy;
  constructor(e, r) {
    let { rateLimiter: n } = r ?? {};
    ((this.rateLimiter = n ?? new ai()),
      (this.standardRetryStrategy = r
        ? new Tr({ maxAttempts: typeof e == 'number' ? e : 3, ...r })
        : new Tr(e)));
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
be();
var ul = 'AWS_MAX_ATTEMPTS',
  ll = 'max_attempts',
  di = {
    environmentVariableSelector: (t) => {
      let e = t[ul];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Environment variable ${ul} mast be a number, got "${e}"`);
      return r;
    },
    configFileSelector: (t) => {
      let e = t[ll];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Shared config file entry ${ll} mast be a number, got "${e}"`);
      return r;
    },
    default: tr,
  },
  dl = (t, e) => {
    let { retryStrategy: r, retryMode: n } = t,
      { defaultMaxAttempts: o = tr, defaultBaseDelay: s = ce.delay() } = e ?? {},
      i = ge(t.maxAttempts ?? o),
      a = r ? Promise.resolve(r) : void 0,
      c = async () => {
        let u = await i();
        return (await ge(n)()) === Be.ADAPTIVE
          ? new li(i, { maxAttempts: u, baseDelay: s })
          : new Tr({ maxAttempts: u, baseDelay: s });
      };
    return Object.assign(t, { maxAttempts: i, retryStrategy: () => (a ??= c()) });
  },
  $g = 'AWS_RETRY_MODE',
  Bg = 'retry_mode',
  pl = { environmentVariableSelector: (t) => t[$g], configFileSelector: (t) => t[Bg], default: lo };
var TH = cl(al),
  Fg = Ug(al);
var MA = /\d{12}\.ddb/;
async function Hg(t, e, r) {
  if (
    (r.request?.headers?.['smithy-protocol'] === 'rpc-v2-cbor' && Me(t, 'PROTOCOL_RPC_V2_CBOR', 'M'),
    typeof e.retryStrategy == 'function')
  ) {
    let s = await e.retryStrategy();
    if (typeof s.mode == 'string')
      switch (s.mode) {
        case Be.ADAPTIVE:
          Me(t, 'RETRY_MODE_ADAPTIVE', 'F');
          break;
        case Be.STANDARD:
          Me(t, 'RETRY_MODE_STANDARD', 'E');
          break;
      }
  }
  if (typeof e.accountIdEndpointMode == 'function') {
    let s = t.endpointV2;
    switch (
      (String(s?.url?.hostname).match(MA) && Me(t, 'ACCOUNT_ID_ENDPOINT', 'O'),
      await e.accountIdEndpointMode?.())
    ) {
      case 'disabled':
        Me(t, 'ACCOUNT_ID_MODE_DISABLED', 'Q');
        break;
      case 'preferred':
        Me(t, 'ACCOUNT_ID_MODE_PREFERRED', 'P');
        break;
      case 'required':
        Me(t, 'ACCOUNT_ID_MODE_REQUIRED', 'R');
        break;
    }
  }
  let o = t.__smithy_context?.selectedHttpAuthScheme?.identity;
  if (o?.$source) {
    let s = o;
    s.accountId && Me(t, 'RESOLVED_ACCOUNT_ID', 'T');
    for (let [i, a] of Object.entries(s.$source ?? {})) Me(t, i, a);
  }
}
var fl = 'user-agent',
  pi = 'x-amz-user-agent';
var Wg = /[^!$%&'*+\-.^_`|~\w]/g,
  Gg = /[^!$%&'*+\-.^_`|~\w#]/g;
function Vg(t) {
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
var zg = (t) => (e, r) => async (n) => {
    let { request: o } = n;
    if (!X.isInstance(o)) return e(n);
    let { headers: s } = o,
      i = r?.userAgent?.map(fi) || [],
      a = (await t.defaultUserAgentProvider()).map(fi);
    await Hg(r, t, n);
    let c = r;
    a.push(`m/${Vg(Object.assign({}, r.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
    let u = t?.customUserAgent?.map(fi) || [],
      l = await t.userAgentAppId();
    l && a.push(fi(['app', `${l}`]));
    let d = bg(),
      p = (d ? [d] : []).concat([...a, ...i, ...u]).join(' '),
      f = [...a.filter((m) => m.startsWith('aws-sdk-')), ...u].join(' ');
    return (
      t.runtime !== 'browser' ? (f && (s[pi] = s[pi] ? `${s[fl]} ${f}` : f), (s[fl] = p)) : (s[pi] = p),
      e({ ...n, request: o })
    );
  },
  fi = (t) => {
    let e = t[0]
        .split('/')
        .map((i) => i.replace(Wg, '-'))
        .join('/'),
      r = t[1]?.replace(Gg, '-'),
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
  Kg = {
    name: 'getUserAgentMiddleware',
    step: 'build',
    priority: 'low',
    tags: ['SET_USER_AGENT', 'USER_AGENT'],
    override: !0,
  },
  hl = (t) => ({
    applyToStack: (e) => {
      e.add(zg(t), Kg);
    },
  });
var hi = require('node:os'),
  gl = require('node:process');
var mi = require('node:process'),
  Yg = () => {
    let t = ['deno', 'bun', 'llrt'];
    for (let e of t) if (mi.versions[e]) return [`md/${e}`, mi.versions[e]];
    return ['md/nodejs', mi.versions.node];
  };
var yl = { isCrtAvailable: !1 };
var Xg = () => (yl.isCrtAvailable ? ['md/crt-avail'] : null);
var Sl = ({ serviceId: t, clientVersion: e }) => {
  let r = Yg();
  return async (n) => {
    let o = [
        ['aws-sdk-js', e],
        ['ua', '2.1'],
        [`os/${(0, hi.platform)()}`, (0, hi.release)()],
        ['lang/js'],
        r,
      ],
      s = Xg();
    (s && o.push(s),
      t && o.push([`api/${t}`, e]),
      gl.env.AWS_EXECUTION_ENV && o.push([`exec-env/${gl.env.AWS_EXECUTION_ENV}`]));
    let i = await n?.userAgentAppId?.();
    return i ? [...o, [`app/${i}`]] : [...o];
  };
};
var Qg = 'AWS_SDK_UA_APP_ID',
  Jg = 'sdk_ua_app_id',
  LA = 'sdk-ua-app-id',
  El = { environmentVariableSelector: (t) => t[Qg], configFileSelector: (t) => t[Jg] ?? t[LA], default: ni };
Kt();
Kt();
Kt();
var _l = (t, e = !1) => {
  if (e) {
    for (let r of t.split('.')) if (!_l(r)) return !1;
    return !0;
  }
  return !(!tt(t) || t.length < 3 || t.length > 63 || t !== t.toLowerCase() || Gr(t));
};
var Zg = (t) => {
  let e = t.split(':');
  if (e.length < 6) return null;
  let [r, n, o, s, i, ...a] = e;
  if (r !== 'arn' || n === '' || o === '' || a.join(':') === '') return null;
  let c = a.map((u) => u.split('/')).flat();
  return { partition: n, service: o, region: s, accountId: i, resourceId: c };
};
var yi = { isVirtualHostableS3Bucket: _l, parseArn: Zg, partition: Tg };
Sr.aws = yi;
var xl = (t) => ({
    setRegion(e) {
      t.region = e;
    },
    region() {
      return t.region;
    },
  }),
  wl = (t) => ({ region: t.region() });
var eS = ['AWS_ENABLE_ENDPOINT_DISCOVERY', 'AWS_ENDPOINT_DISCOVERY_ENABLED'],
  Tl = 'endpoint_discovery_enabled',
  tS = (t) => ['false', '0'].indexOf(t) >= 0,
  bl = {
    environmentVariableSelector: (t) => {
      for (let e = 0; e < eS.length; e++) {
        let r = eS[e];
        if (r in t) {
          let n = t[r];
          if (n === '') throw Error(`Environment variable ${r} can't be empty of undefined, got "${n}"`);
          return !tS(n);
        }
      }
    },
    configFileSelector: (t) => {
      if (Tl in t) {
        let e = t[Tl];
        if (e === void 0) throw Error(`Shared config entry ${Tl} can't be undefined, got "${e}"`);
        return !tS(e);
      }
    },
    default: void 0,
  };
var fS = Pe(pS()),
  fo = class {
    cache;
    constructor(e) {
      this.cache = new fS.default(e);
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
var Cl = (t, { endpointDiscoveryCommandCtor: e }) => {
  let { endpointCacheSize: r, endpointDiscoveryEnabled: n, endpointDiscoveryEnabledProvider: o } = t;
  return Object.assign(t, {
    endpointDiscoveryCommandCtor: e,
    endpointCache: new fo(r ?? 1e3),
    endpointDiscoveryEnabled: n !== void 0 ? () => Promise.resolve(n) : o,
    isClientEndpointDiscoveryEnabled: n !== void 0,
  });
};
be();
zt();
Kt();
Te();
yt();
var gi = (t) => (we.isInstance(t) ? (t.headers?.date ?? t.headers?.Date) : void 0),
  Si = (t) => (we.isInstance(t) ? (t.headers?.age ?? t.headers?.Age) : void 0);
var Ol = (t) => new Date(Date.now() + t);
var Ei = (t, e, r, n) => {
  if (n !== void 0) return e;
  let o = Date.parse(t);
  if (Number.isNaN(o)) return e;
  let s = Date.now();
  return r !== void 0 && s - r > 9e5 ? e : o - s;
};
var mo = (t, e) => {
    if (!e) throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);
    return e;
  },
  QA = (t) => t.context?.[ze]?.eventStream?.output === !0,
  Dl = async (t) => {
    let e = mo('context', t.context),
      r = mo('config', t.config),
      n = e.endpointV2?.properties?.authSchemes?.[0],
      s = await mo('signer', r.signer)(n),
      i = t?.signingRegion,
      a = t?.signingRegionSet,
      c = t?.signingName;
    return { config: r, signer: s, signingRegion: i, signingRegionSet: a, signingName: c };
  },
  en = class {
    async sign(e, r, n) {
      if (!X.isInstance(e))
        throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
      let o = await Dl(n),
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
      let d = l || QA(n);
      return (
        (n._skipClockSkewSampling = d),
        d || ((n._preRequestSystemClockOffset = s.systemClockOffset), (n._requestSentAt = Date.now())),
        await i.sign(e, {
          signingDate: l ? new Date() : Ol(s.systemClockOffset),
          signingRegion: a,
          signingService: c,
        })
      );
    }
    errorHandler(e) {
      return (r) => {
        let n = r;
        if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
          let o = n.ServerTime ?? gi(n.$response);
          if (o) {
            let s = mo('config', e.config),
              i = e._preRequestSystemClockOffset,
              a = e._requestSentAt,
              c = Si(n.$response),
              u = Ei(o, s.systemClockOffset, a, c);
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
      let n = gi(e);
      if (n) {
        let o = mo('config', r.config),
          s = r._requestSentAt,
          i = Si(e);
        o.systemClockOffset = Ei(n, o.systemClockOffset, s, i);
      }
    }
  };
var kl = (t) => (typeof t == 'string' && t.length > 0 ? t.split(',').map((e) => e.trim()) : []);
var mS = (t) => `AWS_BEARER_TOKEN_${t.replace(/[\s-]/g, '_').toUpperCase()}`;
var hS = 'AWS_AUTH_SCHEME_PREFERENCE',
  yS = 'auth_scheme_preference',
  _i = {
    environmentVariableSelector: (t, e) => {
      if (e?.signingName && mS(e.signingName) in t) return ['httpBearerAuth'];
      if (hS in t) return kl(t[hS]);
    },
    configFileSelector: (t) => {
      if (yS in t) return kl(t[yS]);
    },
    default: [],
  };
j();
j();
j();
var xi = class {
    format(e) {
      let r = [];
      for (let s in e) {
        if (!k(e, s)) continue;
        let i = Le(s);
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
          let a = Le(e.value),
            c = new DataView(new ArrayBuffer(3 + a.byteLength));
          (c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1));
          let u = new Uint8Array(c.buffer);
          return (u.set(a, 3), u);
        case 'timestamp':
          let l = new Uint8Array(9);
          return ((l[0] = 8), l.set(Pl.fromNumber(e.value.valueOf()).bytes, 1), l);
        case 'uuid':
          if (!JA.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
          let d = new Uint8Array(17);
          return ((d[0] = 9), d.set(zn(e.value.replace(/-/g, '')), 1), d);
      }
    }
  },
  gS;
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
})(gS || (gS = {}));
var JA = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
  Pl = class t {
    bytes;
    constructor(e) {
      if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
    }
    static fromNumber(e) {
      if (e > 9223372036854776e3 || e < -9223372036854776e3)
        throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
      let r = new Uint8Array(8);
      for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
      return (e < 0 && SS(r), new t(r));
    }
    valueOf() {
      let e = this.bytes.slice(0),
        r = e[0] & 128;
      return (r && SS(e), parseInt(ne(e), 16) * (r ? -1 : 1));
    }
    toString() {
      return String(this.valueOf());
    }
  };
function SS(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
be();
j();
j();
var ES = 'X-Amz-Algorithm',
  _S = 'X-Amz-Credential',
  Nl = 'X-Amz-Date',
  xS = 'X-Amz-SignedHeaders',
  wS = 'X-Amz-Expires',
  Ml = 'X-Amz-Signature',
  Ll = 'X-Amz-Security-Token';
var Ul = 'authorization',
  $l = Nl.toLowerCase(),
  ZA = 'date',
  TS = [Ul, $l, ZA],
  bS = Ml.toLowerCase(),
  ho = 'x-amz-content-sha256',
  AS = Ll.toLowerCase();
var vS = {
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
  RS = /^proxy-/,
  IS = /^sec-/;
var wi = 'AWS4-HMAC-SHA256';
var CS = 'AWS4-HMAC-SHA256-PAYLOAD',
  OS = 'UNSIGNED-PAYLOAD',
  DS = 50,
  Bl = 'aws4_request',
  kS = 3600 * 24 * 7;
var PS = ({ query: t = {} }) => {
  let e = [],
    r = {};
  for (let n in t) {
    if (!k(t, n) || n.toLowerCase() === bS) continue;
    let o = Ye(n);
    e.push(o);
    let s = t[n];
    typeof s == 'string'
      ? (r[o] = `${o}=${Ye(s)}`)
      : Array.isArray(s) &&
        (r[o] = s
          .slice(0)
          .reduce((i, a) => i.concat([`${o}=${Ye(a)}`]), [])
          .sort()
          .join('&'));
  }
  return e
    .sort()
    .map((n) => r[n])
    .filter((n) => n)
    .join('&');
};
var NS = (t) =>
    ev(t)
      .toISOString()
      .replace(/\.\d{3}Z$/, 'Z'),
  ev = (t) =>
    typeof t == 'number'
      ? new Date(t * 1e3)
      : typeof t == 'string'
        ? Number(t)
          ? new Date(Number(t) * 1e3)
          : new Date(t)
        : t;
var Ti = class {
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
      (this.regionProvider = ge(n)),
      (this.credentialProvider = ge(r)));
  }
  createCanonicalRequest(e, r, n) {
    let o = Object.keys(r).sort();
    return `${e.method}
${this.getCanonicalPath(e)}
${PS(e)}
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
${ne(i)}`;
  }
  getCanonicalPath({ path: e }) {
    if (this.uriEscapePath) {
      let r = [];
      for (let s of e.split('/')) s?.length !== 0 && s !== '.' && (s === '..' ? r.pop() : r.push(s));
      let n = `${e?.startsWith('/') ? '/' : ''}${r.join('/')}${r.length > 0 && e?.endsWith('/') ? '/' : ''}`;
      return Ye(n).replace(/%2F/g, '/');
    }
    return e;
  }
  validateResolvedCredentials(e) {
    if (typeof e != 'object' || typeof e.accessKeyId != 'string' || typeof e.secretAccessKey != 'string')
      throw new Error('Resolved credential object is not valid');
  }
  formatDate(e) {
    let r = NS(e).replace(/[-:]/g, '');
    return { longDate: r, shortDate: r.slice(0, 8) };
  }
  getCanonicalHeaderList(e) {
    return Object.keys(e).sort().join(';');
  }
};
j();
var bi = {},
  Fl = [],
  Ai = (t, e, r) => `${t}/${e}/${r}/${Bl}`,
  LS = async (t, e, r, n, o) => {
    let s = await MS(t, e.secretAccessKey, e.accessKeyId),
      i = `${r}:${n}:${o}:${ne(s)}:${e.sessionToken}`;
    if (i in bi) return bi[i];
    for (Fl.push(i); Fl.length > DS;) delete bi[Fl.shift()];
    let a = `AWS4${e.secretAccessKey}`;
    for (let c of [r, n, o, Bl]) a = await MS(t, a, c);
    return (bi[i] = a);
  };
var MS = (t, e, r) => {
  let n = new t(e);
  return (n.update(Ue(r)), n.digest());
};
j();
var Hl = ({ headers: t }, e, r) => {
  let n = {};
  for (let o of Object.keys(t).sort()) {
    if (t[o] == null) continue;
    let s = o.toLowerCase();
    ((k(vS, s) || e?.has(s) || RS.test(s) || IS.test(s)) && (!r || (r && !r.has(s)))) ||
      (s === '__proto__' && Et(n),
      (n[s] = t[o]
        .replace(/[\r\n]/g, ' ')
        .replace(/[ \t]+/g, ' ')
        .replace(/^ | $/g, '')));
  }
  return n;
};
j();
j();
var vi = async ({ headers: t, body: e }, r) => {
  for (let n in t) if (k(t, n) && n.toLowerCase() === ho) return t[n];
  if (e == null) return 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  if (typeof e == 'string' || ArrayBuffer.isView(e) || Wn(e)) {
    let n = new r();
    return (n.update(Ue(e)), ne(await n.digest()));
  }
  return OS;
};
j();
var US = (t, e) => {
  t = t.toLowerCase();
  for (let r in e) if (k(e, r) && t === r.toLowerCase()) return !0;
  return !1;
};
j();
var $S = (t, e = {}) => {
  let { headers: r, query: n = {} } = X.clone(t);
  for (let o in r) {
    if (!k(r, o)) continue;
    let s = o.toLowerCase();
    ((s.slice(0, 6) === 'x-amz-' && !e.unhoistableHeaders?.has(s)) || e.hoistableHeaders?.has(s)) &&
      ((n[o] = r[o]), delete r[o]);
  }
  return { ...t, headers: r, query: n };
};
j();
var Wl = (t) => {
  t = X.clone(t);
  for (let e in t.headers) k(t.headers, e) && TS.indexOf(e.toLowerCase()) > -1 && delete t.headers[e];
  return t;
};
var tn = class extends Ti {
  headerFormatter = new xi();
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
    if (o > kS)
      return Promise.reject(
        'Signature version 4 presigned URLs must have an expiration date less than one week in the future',
      );
    let S = Ai(m, p, l ?? this.service),
      h = $S(Wl(e), { unhoistableHeaders: i, hoistableHeaders: c });
    (d.sessionToken && (h.query[Ll] = d.sessionToken),
      (h.query[ES] = wi),
      (h.query[_S] = `${d.accessKeyId}/${S}`),
      (h.query[Nl] = f),
      (h.query[wS] = o.toString(10)));
    let g = Hl(h, s, a);
    return (
      (h.query[xS] = this.getCanonicalHeaderList(g)),
      (h.query[Ml] = await this.getSignature(
        f,
        S,
        this.getSigningKey(d, p, m, l),
        this.createCanonicalRequest(h, g, await vi(e, this.sha256)),
      )),
      h
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
      d = Ai(u, c, i ?? this.service),
      p = await vi({ headers: {}, body: r }, this.sha256),
      f = new this.sha256();
    f.update(e);
    let m = ne(await f.digest()),
      S = [CS, l, d, o, m, p].join(`
`);
    return this.signString(S, {
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
    return (u.update(Ue(e)), ne(await u.digest()));
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
      u = Wl(e),
      { longDate: l, shortDate: d } = this.formatDate(r),
      p = Ai(d, c, i ?? this.service);
    ((u.headers[$l] = l), a.sessionToken && (u.headers[AS] = a.sessionToken));
    let f = await vi(u, this.sha256);
    !US(ho, u.headers) && this.applyChecksum && (u.headers[ho] = f);
    let m = Hl(u, o, n),
      S = await this.getSignature(l, p, this.getSigningKey(a, c, d, i), this.createCanonicalRequest(u, m, f));
    return (
      (u.headers[Ul] =
        `${wi} Credential=${a.accessKeyId}/${p}, SignedHeaders=${this.getCanonicalHeaderList(m)}, Signature=${S}`),
      u
    );
  }
  async getSignature(e, r, n, o) {
    let s = await this.createStringToSign(e, r, o, wi),
      i = new this.sha256(await n);
    return (i.update(Ue(s)), ne(await i.digest()));
  }
  getSigningKey(e, r, n, o) {
    return LS(this.sha256, e, n, r, o || this.service);
  }
};
var Gl = (t) => (e) => {
  let r = e.credentials,
    n = !!e.credentials,
    o;
  (Object.defineProperty(e, 'credentials', {
    set(l) {
      (l && l !== r && l !== o && (n = !0), (r = l));
      let d = tv(e, { credentials: r, credentialDefaultProvider: e.credentialDefaultProvider }),
        p = rv(e, d);
      if (n && !p.attributed) {
        let f = typeof r == 'object' && r !== null;
        ((o = async (m) => {
          let h = await p(m);
          return f && (!h.$source || Object.keys(h.$source).length === 0)
            ? Hn(h, 'CREDENTIALS_CODE', 'e')
            : h;
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
      ? (c = _t(e.signer))
      : e.regionInfoProvider
        ? (c = () =>
            _t(e.region)()
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
                  S = e.signerConstructor || tn;
                return new S(m);
              }))
        : (c = async (l) => {
            l = Object.assign(
              {},
              {
                name: 'sigv4',
                signingName: e.signingName || e.defaultSigningName,
                signingRegion: await _t(e.region)(),
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
              m = e.signerConstructor || tn;
            return new m(f);
          }),
    Object.assign(e, {
      systemClockOffset: i,
      signingEscapePath: s,
      signer: c,
      disableClockSkewCorrection: _t(e.disableClockSkewCorrection ?? t),
    })
  );
};
function tv(t, { credentials: e, credentialDefaultProvider: r }) {
  let n;
  return (
    e
      ? e?.memoized
        ? (n = e)
        : (n = ri(e, ti, co))
      : r
        ? (n = _t(r(Object.assign({}, t, { parentClientConfig: t }))))
        : (n = async () => {
            throw new Error(
              '@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.',
            );
          }),
    (n.memoized = !0),
    n
  );
}
function rv(t, e) {
  if (e.configBound) return e;
  let r = async (n) => e({ ...n, callerClientConfig: t });
  return ((r.memoized = e.memoized), (r.configBound = !0), r);
}
zt();
zt();
var ov = 'AWS_DISABLE_CLOCK_SKEW_CORRECTION',
  sv = 'disable_clock_skew_correction',
  BS = {
    environmentVariableSelector: (t) => $e(t, ov, ve.ENV),
    configFileSelector: (t) => $e(t, sv, ve.CONFIG),
    default: !1,
  };
var FS = ae(BS);
var HS = Gl(FS);
be();
var WS = async (t, e, r) => ({
  operation: Oe(e).operation,
  region:
    (await ge(t.region)()) ||
    (() => {
      throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
    })(),
});
function iv(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'dynamodb', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
var GS = (t) => {
    let e = [];
    switch (t.operation) {
      default:
        e.push(iv(t));
    }
    return e;
  },
  VS = (t) => {
    let e = HS(t);
    return Object.assign(e, { authSchemePreference: ge(t.authSchemePreference ?? []) });
  };
be();
Kt();
var jS = (t) =>
    Object.assign(t, {
      useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
      useFipsEndpoint: t.useFipsEndpoint ?? !1,
      defaultSigningName: 'dynamodb',
    }),
  qS = {
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    AccountId: { type: 'builtInParams', name: 'accountId' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
    AccountIdEndpointMode: { type: 'builtInParams', name: 'accountIdEndpointMode' },
  };
var We = bc(qS, 'DynamoDB_20120810', 'DynamoDBClient', hy),
  zS = {};
var st = { ResourceArn: { type: 'contextParams', name: 'TableName' } };
var Ge = (t, e, r, n) => [];
Te();
be();
var N = class t extends Bn {
  static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb#DynamoDBServiceException';
  constructor(e) {
    (super(e), Object.setPrototypeOf(this, t.prototype));
  }
};
var Ri = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#BackupInUseException';
    name = 'BackupInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ii = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#BackupNotFoundException';
    name = 'BackupNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ci = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#InternalServerError';
    name = 'InternalServerError';
    $fault = 'server';
    constructor(e) {
      (super({ name: 'InternalServerError', $fault: 'server', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Oi = class t extends N {
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
  Di = class t extends N {
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
  ki = class t extends N {
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
  Pi = class t extends N {
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
  Ni = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ResourceNotFoundException';
    name = 'ResourceNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Mi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ItemCollectionSizeLimitExceededException';
    name = 'ItemCollectionSizeLimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ItemCollectionSizeLimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Li = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ReplicatedWriteConflictException';
    name = 'ReplicatedWriteConflictException';
    $fault = 'client';
    $retryable = {};
    constructor(e) {
      (super({ name: 'ReplicatedWriteConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ui = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ContinuousBackupsUnavailableException';
    name = 'ContinuousBackupsUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ContinuousBackupsUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  $i = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#LimitExceededException';
    name = 'LimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'LimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Bi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#TableInUseException';
    name = 'TableInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Fi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#TableNotFoundException';
    name = 'TableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Hi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableAlreadyExistsException';
    name = 'GlobalTableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Wi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ResourceInUseException';
    name = 'ResourceInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Gi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#TransactionConflictException';
    name = 'TransactionConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TransactionConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Vi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#PolicyNotFoundException';
    name = 'PolicyNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PolicyNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ji = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ExportNotFoundException';
    name = 'ExportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  qi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableNotFoundException';
    name = 'GlobalTableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  zi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ImportNotFoundException';
    name = 'ImportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ki = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#DuplicateItemException';
    name = 'DuplicateItemException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'DuplicateItemException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Yi = class t extends N {
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
  Xi = class t extends N {
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
  Qi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ExportConflictException';
    name = 'ExportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ji = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#InvalidExportTimeException';
    name = 'InvalidExportTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidExportTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Zi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#PointInTimeRecoveryUnavailableException';
    name = 'PointInTimeRecoveryUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PointInTimeRecoveryUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ea = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ImportConflictException';
    name = 'ImportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ta = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#TableAlreadyExistsException';
    name = 'TableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ra = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#InvalidRestoreTimeException';
    name = 'InvalidRestoreTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidRestoreTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  na = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaAlreadyExistsException';
    name = 'ReplicaAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  oa = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaNotFoundException';
    name = 'ReplicaNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  sa = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#IndexNotFoundException';
    name = 'IndexNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'IndexNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  rn = class t extends N {
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
  ia = class t extends N {
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
var av = 'Action';
var cv = 'AttributeMap';
var Vl = 'AttributesToGet',
  YS = 'AttributeUpdates',
  uv = 'AttributeValue',
  jl = 'AttributeValueList',
  lv = 'AttributeValueUpdate',
  dv = 'Address',
  XS = 'Attributes';
var pv = 'BackupInUseException';
var fv = 'BackupNotFoundException';
var mv = 'BOOL';
var hv = 'BS';
var yv = 'B',
  gv = 'Code';
var Sv = 'ContinuousBackupsUnavailableException',
  nn = 'ConsumedCapacity',
  Ev = 'ConditionalCheckFailedException';
var QS = 'ConditionExpression';
var JS = 'ComparisonOperator',
  aa = 'ConditionalOperator';
var _v = 'CachePeriodInMinutes',
  xv = 'CancellationReasons';
var wv = 'CancellationReasonList',
  Tv = 'ConfirmRemoveSelfResourceAccess';
var bv = 'CancellationReason',
  ql = 'ConsistentRead';
var ZS = 'CapacityUnits';
var Av = 'Capacity',
  vv = 'Condition',
  eE = 'Count';
var Rv = 'DescribeEndpoints';
var Iv = 'DescribeEndpointsRequest',
  Cv = 'DescribeEndpointsResponse';
var Ov = 'DuplicateItemException';
var Dv = 'ExpectedAttributeMap',
  yo = 'ExpressionAttributeNames',
  ca = 'ExpressionAttributeValues',
  kv = 'ExpressionAttributeValueMap',
  Pv = 'ExpectedAttributeValue';
var Nv = 'ExportConflictException';
var Mv = 'ExportNotFoundException';
var Lv = 'ExpectedRevisionId';
var tE = 'ExclusiveStartKey';
var rE = 'Endpoints';
var Uv = 'Endpoint',
  nE = 'Expected',
  $v = 'Exists';
var Bv = 'FilterConditionMap';
var oE = 'FilterExpression';
var Fv = 'GetItem',
  Hv = 'GetItemInput',
  Wv = 'GetItemOutput';
var Gv = 'GlobalSecondaryIndexes';
var Vv = 'GlobalTableAlreadyExistsException';
var jv = 'GlobalTableNotFoundException';
var ua = 'Item';
var qv = 'ImportConflictException',
  zv = 'ItemCollectionKey',
  Kv = 'ItemCollectionKeyAttributeMap',
  zl = 'ItemCollectionMetrics';
var Yv = 'ItemCollectionSizeLimitExceededException';
var Xv = 'InvalidEndpointException';
var Qv = 'InvalidExportTimeException';
var Jv = 'ItemList',
  sE = 'IndexName',
  Zv = 'ImportNotFoundException',
  e0 = 'IndexNotFoundException',
  t0 = 'IdempotentParameterMismatchException';
var r0 = 'InvalidRestoreTimeException';
var n0 = 'InternalServerError';
var iE = 'Items',
  Kl = 'Key';
var aE = 'KeyConditions',
  o0 = 'KeyConditionExpression';
var cE = 'Limit',
  s0 = 'ListAttributeValue';
var i0 = 'LimitExceededException';
var uE = 'LastEvaluatedKey';
var a0 = 'LocalSecondaryIndexes';
var c0 = 'L',
  go = 'Message',
  u0 = 'MapAttributeValue';
var l0 = 'M',
  d0 = 'N';
var p0 = 'NS';
var f0 = 'NULL';
var Yl = 'ProjectionExpression',
  m0 = 'PutItem';
var h0 = 'PutItemInput',
  y0 = 'PutItemInputAttributeMap',
  g0 = 'PutItemOutput';
var S0 = 'PointInTimeRecoveryUnavailableException';
var E0 = 'PolicyNotFoundException';
var _0 = 'PutResourcePolicyInput';
var x0 = 'ProvisionedThroughputExceededException';
var w0 = 'Policy';
var T0 = 'Query',
  b0 = 'QueryFilter',
  A0 = 'QueryInput',
  v0 = 'QueryOutput';
var R0 = 'ResourceArn',
  I0 = 'ReplicaAlreadyExistsException';
var So = 'ReturnConsumedCapacity',
  lE = 'ReadCapacityUnits';
var dE = 'ReturnItemCollectionMetrics';
var C0 = 'ResourceInUseException';
var O0 = 'RequestLimitExceeded';
var D0 = 'ReplicaNotFoundException',
  k0 = 'ResourceNotFoundException';
var pE = 'ReturnValues',
  fE = 'ReturnValuesOnConditionCheckFailure',
  P0 = 'ReplicatedWriteConflictException';
var mE = 'ScannedCount';
var N0 = 'SizeEstimateRangeGB',
  M0 = 'ScanFilter',
  L0 = 'ScanInput';
var U0 = 'SecondaryIndexesCapacityMap',
  $0 = 'ScanIndexForward';
var B0 = 'ScanOutput';
var F0 = 'SS';
var H0 = 'S';
var W0 = 'Scan',
  hE = 'Select',
  G0 = 'Segment';
var V0 = 'Table';
var j0 = 'TableAlreadyExistsException';
var q0 = 'TransactionCanceledException',
  z0 = 'TransactionConflictException';
var K0 = 'ThrottlingException';
var Y0 = 'TransactionInProgressException',
  X0 = 'TableInUseException';
var on = 'TableName',
  Q0 = 'TableNotFoundException';
var yE = 'ThrottlingReasons';
var J0 = 'ThrottlingReasonList';
var Z0 = 'ThrottlingReason';
var eR = 'TotalSegments';
var tR = 'UpdateExpression';
var rR = 'UpdateItemInput',
  nR = 'UpdateItemOutput',
  oR = 'UpdateItem';
var gE = 'Value';
var sR = 'VectorCapacity',
  iR = 'VectorIndexes';
var aR = 'VectorIndexesCapacityMap';
var cR = 'VectorSearchRequestBytes',
  uR = 'VectorWriteRequestBytes',
  SE = 'WriteCapacityUnits';
var lR = 'awsQueryError',
  H = 'client',
  B = 'error',
  EE = 'httpError',
  dR = 'httpHeader',
  z = 'message',
  pR = 'reason',
  fR = 'resource',
  _E = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb',
  mR = 'server',
  hR = 'throttlingReasons',
  yR = 'x-amz-confirm-remove-self-resource-access',
  x = 'com.amazonaws.dynamodb',
  xE = new Ne(_E),
  gR = [-3, _E, 'DynamoDBServiceException', 0, [], []];
xE.registerError(gR, N);
var $ = new Ne(x),
  SR = [-3, x, pv, { [B]: H }, [z], [0]];
$.registerError(SR, Ri);
var ER = [-3, x, fv, { [B]: H }, [z], [0]];
$.registerError(ER, Ii);
var _R = [-3, x, Ev, { [B]: H }, [z, ua], [0, () => sn]];
$.registerError(_R, rn);
var xR = [-3, x, Sv, { [B]: H }, [z], [0]];
$.registerError(xR, Ui);
var wR = [-3, x, Ov, { [B]: H }, [z], [0]];
$.registerError(wR, Ki);
var TR = [-3, x, Nv, { [B]: H }, [z], [0]];
$.registerError(TR, Qi);
var bR = [-3, x, Mv, { [B]: H }, [z], [0]];
$.registerError(bR, ji);
var AR = [-3, x, Vv, { [B]: H }, [z], [0]];
$.registerError(AR, Hi);
var vR = [-3, x, jv, { [B]: H }, [z], [0]];
$.registerError(vR, qi);
var RR = [-3, x, t0, { [B]: H }, [go], [0]];
$.registerError(RR, Yi);
var IR = [-3, x, qv, { [B]: H }, [z], [0]];
$.registerError(IR, ea);
var CR = [-3, x, Zv, { [B]: H }, [z], [0]];
$.registerError(CR, zi);
var OR = [-3, x, e0, { [B]: H }, [z], [0]];
$.registerError(OR, sa);
var DR = [-3, x, n0, { [B]: mR }, [z], [0]];
$.registerError(DR, Ci);
var kR = [-3, x, Xv, { [B]: H, [EE]: 421 }, [go], [0]];
$.registerError(kR, ki);
var PR = [-3, x, Qv, { [B]: H }, [z], [0]];
$.registerError(PR, Ji);
var NR = [-3, x, r0, { [B]: H }, [z], [0]];
$.registerError(NR, ra);
var MR = [-3, x, Yv, { [B]: H }, [z], [0]];
$.registerError(MR, Mi);
var LR = [-3, x, i0, { [B]: H }, [z], [0]];
$.registerError(LR, $i);
var UR = [-3, x, S0, { [B]: H }, [z], [0]];
$.registerError(UR, Zi);
var $R = [-3, x, E0, { [B]: H }, [z], [0]];
$.registerError($R, Vi);
var BR = [-3, x, x0, { [B]: H }, [z, yE], [0, () => Xl]];
$.registerError(BR, Pi);
var FR = [-3, x, I0, { [B]: H }, [z], [0]];
$.registerError(FR, na);
var HR = [-3, x, D0, { [B]: H }, [z], [0]];
$.registerError(HR, oa);
var WR = [-3, x, P0, { [B]: H }, [z], [0]];
$.registerError(WR, Li);
var GR = [-3, x, O0, { [B]: H }, [z, yE], [0, () => Xl]];
$.registerError(GR, Oi);
var VR = [-3, x, C0, { [B]: H }, [z], [0]];
$.registerError(VR, Wi);
var jR = [-3, x, k0, { [B]: H }, [z], [0]];
$.registerError(jR, Ni);
var qR = [-3, x, j0, { [B]: H }, [z], [0]];
$.registerError(qR, ta);
var zR = [-3, x, X0, { [B]: H }, [z], [0]];
$.registerError(zR, Bi);
var KR = [-3, x, Q0, { [B]: H }, [z], [0]];
$.registerError(KR, Fi);
var YR = [-3, x, K0, { [lR]: ['Throttling', 400], [B]: H, [EE]: 400 }, [z, hR], [0, () => Xl]];
$.registerError(YR, Di);
var XR = [-3, x, q0, { [B]: H }, [go, xv], [0, () => gI]];
$.registerError(XR, ia);
var QR = [-3, x, z0, { [B]: H }, [z], [0]];
$.registerError(QR, Gi);
var JR = [-3, x, Y0, { [B]: H }, [go], [0]];
$.registerError(JR, Xi);
var wE = [xE, $];
var ZR = [3, x, lv, 0, [gE, av], [() => it, 0]];
var eI = [3, x, bv, 0, [ua, gv, go], [() => sn, 0, 0]],
  TE = [3, x, Av, 0, [lE, SE, ZS], [1, 1, 1]],
  bE = [3, x, vv, 0, [JS, jl], [0, () => vE], 1];
var Eo = [
  3,
  x,
  nn,
  0,
  [on, ZS, lE, SE, V0, a0, Gv, iR],
  [0, 1, 1, 1, () => TE, () => KS, () => KS, () => AI],
];
var tI = [3, x, Iv, 0, [], []],
  rI = [3, x, Cv, 0, [rE], [() => SI], 1];
var nI = [3, x, Uv, 0, [dv, _v], [0, 1], 2];
var oI = [3, x, Pv, 0, [gE, $v, JS, jl], [() => it, 2, 0, () => vE]];
var sI = [3, x, Hv, 0, [on, Kl, Vl, ql, So, Yl, yo], [0, () => an, 64, 2, 0, 0, 128], 2],
  iI = [3, x, Wv, 0, [ua, nn], [() => sn, () => Eo]];
var AE = [3, x, zl, 0, [zv, N0], [() => xI, 65]];
var aI = [
    3,
    x,
    h0,
    0,
    [on, ua, nE, pE, So, dE, aa, QS, yo, ca, fE],
    [0, () => bI, () => IE, 0, 0, 0, 0, 0, 128, () => la, 0],
    2,
  ],
  cI = [3, x, g0, 0, [XS, nn, zl], [() => sn, () => Eo, () => AE]];
var v4 = [3, x, _0, 0, [R0, w0, Lv, Tv], [0, 0, 0, [2, { [dR]: yR }]], 2];
var uI = [
    3,
    x,
    A0,
    0,
    [on, sE, hE, Vl, cE, ql, aE, b0, aa, $0, tE, So, Yl, oE, o0, yo, ca],
    [0, 0, 0, 64, 1, 2, () => wI, () => CE, 0, 2, () => an, 0, 0, 0, 0, 128, () => la],
    1,
  ],
  lI = [3, x, v0, 0, [iE, eE, mE, uE, nn], [() => RE, 1, 1, () => an, () => Eo]];
var dI = [
    3,
    x,
    L0,
    0,
    [on, sE, Vl, cE, hE, M0, aa, tE, So, eR, G0, Yl, oE, yo, ca, ql],
    [0, 0, 64, 1, 0, () => CE, 0, () => an, 0, 1, 1, 0, 0, 128, () => la, 2],
    1,
  ],
  pI = [3, x, B0, 0, [iE, eE, mE, uE, nn], [() => RE, 1, 1, () => an, () => Eo]];
var fI = [3, x, Z0, 0, [pR, fR], [0, 0]];
var mI = [
    3,
    x,
    rR,
    0,
    [on, Kl, YS, nE, aa, pE, So, dE, tR, QS, yo, ca, fE],
    [0, () => an, () => _I, () => IE, 0, 0, 0, 0, 0, 0, 128, () => la, 0],
    2,
  ],
  hI = [3, x, nR, 0, [XS, nn, zl], [() => sn, () => Eo, () => AE]];
var yI = [3, x, sR, 0, [cR, uR], [1, 1]];
var vE = [1, x, jl, 0, () => it];
var gI = [1, x, wv, 0, () => eI];
var SI = [1, x, rE, 0, () => nI];
var RE = [1, x, Jv, 0, () => sn];
var EI = [1, x, s0, 0, () => it];
var Xl = [1, x, J0, 0, () => fI];
var sn = [2, x, cv, 0, 0, () => it],
  _I = [2, x, YS, 0, 0, () => ZR];
var IE = [2, x, Dv, 0, 0, () => oI];
var la = [2, x, kv, 0, 0, () => it],
  CE = [2, x, Bv, 0, 0, () => bE],
  xI = [2, x, Kv, 0, 0, () => it];
var an = [2, x, Kl, 0, 0, () => it],
  wI = [2, x, aE, 0, 0, () => bE],
  TI = [2, x, u0, 0, 0, () => it],
  bI = [2, x, y0, 0, 0, () => it];
var KS = [2, x, U0, 0, 0, () => TE];
var AI = [2, x, aR, 0, 0, () => yI],
  it = [
    4,
    x,
    uv,
    0,
    [H0, d0, yv, F0, p0, hv, l0, c0, f0, mv],
    [0, 0, 21, 64, 64, 85, () => TI, () => EI, 2, 2],
  ];
var OE = [9, x, Rv, 0, () => tI, () => rI];
var DE = [9, x, Fv, 0, () => sI, () => iI];
var kE = [9, x, m0, 0, () => aI, () => cI];
var PE = [9, x, T0, 0, () => uI, () => lI];
var NE = [9, x, W0, 0, () => dI, () => pI];
var ME = [9, x, oR, 0, () => mI, () => hI];
var da = class extends We(zS, Ge, 'DescribeEndpoints', OE) {};
var LE = {
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
zt();
var UE = 'AWS_ACCESS_KEY_ID',
  $E = 'AWS_SECRET_ACCESS_KEY',
  BE = 'AWS_SESSION_TOKEN',
  FE = 'AWS_CREDENTIAL_EXPIRATION',
  HE = 'AWS_CREDENTIAL_SCOPE',
  WE = 'AWS_ACCOUNT_ID',
  Ql = (t) => async () => {
    t?.logger?.debug('@aws-sdk/credential-provider-env - fromEnv');
    let e = process.env[UE],
      r = process.env[$E],
      n = process.env[BE],
      o = process.env[FE],
      s = process.env[HE],
      i = process.env[WE];
    if (e && r) {
      let a = {
        accessKeyId: e,
        secretAccessKey: r,
        ...(n && { sessionToken: n }),
        ...(o && { expiration: new Date(o) }),
        ...(s && { credentialScope: s }),
        ...(i && { accountId: i }),
      };
      return (Hn(a, 'CREDENTIALS_ENV_VARS', 'g'), a);
    }
    throw new gt('Unable to find environment variable credentials.', { logger: t?.logger });
  };
var GE = () => Ql();
be();
zt();
j();
j();
function Jl(t) {
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
var VE = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'];
j();
var jE = (t) => {
  let e = {};
  for (let r in t) {
    if (!k(t, r)) continue;
    let n = t[r];
    e[r] = Array.isArray(n) ? n.join(',') : n;
  }
  return e;
};
var cn = Pe(require('node:https'));
var ee = { setTimeout: (t, e) => setTimeout(t, e), clearTimeout: (t) => clearTimeout(t) };
var qE = 1e3,
  zE = (t, e, r = 0) => {
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
    return r < 2e3 ? (n(0), 0) : ee.setTimeout(n.bind(null, qE), qE);
  };
var KE = (t, e, r = 0, n, o) =>
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
var RI = 3e3,
  YE = (t, { keepAlive: e, keepAliveMsecs: r }, n = RI) => {
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
var pa = (t) => {
  let e = t?.defaultSocketTimeout;
  return typeof e == 'number' && Number.isFinite(e) && e > 0 ? e : void 0;
};
var II = 3e3,
  Zl = (t, e, r = 0, n = !1) => {
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
    let a = ee.setTimeout(i, II);
    t.once('close', () => ee.clearTimeout(a));
  };
var QE = require('node:stream');
var XE = 6e3;
async function JE(t, e, r = XE, n = !1) {
  let o = e.headers,
    s = o ? o.Expect || o.expect : void 0,
    i = -1,
    a = !0;
  (!n &&
    s === '100-continue' &&
    (a = await Promise.race([
      new Promise((c) => {
        i = Number(ee.setTimeout(() => c(!0), Math.max(XE, r)));
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
    a && CI(t, e.body));
}
function CI(t, e) {
  if (e instanceof QE.Readable) {
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
var fa,
  ZE,
  _o = class t {
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
          if (!k(o, c)) continue;
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
            S = async (E) => {
              (await u, m(), a(E));
            },
            h = async (E) => {
              (await u, m(), c(E));
            };
          if (r?.aborted) {
            let E = Jl(r);
            h(E);
            return;
          }
          let g = e.headers,
            _ = g ? (g.Expect ?? g.expect) === '100-continue' : !1,
            b = i ? o.httpsAgent : o.httpAgent;
          (_ &&
            !this.externalAgent &&
            (b = new (i ? cn.default.Agent : fa)({ keepAlive: !1, maxSockets: 1 / 0 })),
            (l = ee.setTimeout(
              () => {
                this.socketWarningTimestamp = t.checkSocketUsage(b, this.socketWarningTimestamp, s);
              },
              o.socketAcquisitionWarningTimeout ?? (o.requestTimeout ?? 2e3) + (o.connectionTimeout ?? 1e3),
            )));
          let v = e.query ? ju(e.query) : '',
            P;
          if (e.username != null || e.password != null) {
            let E = e.username ?? '',
              A = e.password ?? '';
            P = `${E}:${A}`;
          }
          let F = e.path;
          (v && (F += `?${v}`), e.fragment && (F += `#${e.fragment}`));
          let G = e.hostname ?? '';
          G[0] === '[' && G.endsWith(']') ? (G = e.hostname.slice(1, -1)) : (G = e.hostname);
          let K = { headers: e.headers, host: G, method: e.method, path: F, port: e.port, agent: b, auth: P },
            Q = (i ? cn.default.request : ZE)(K, (E) => {
              let A = new we({
                statusCode: E.statusCode || -1,
                reason: E.statusMessage,
                headers: jE(E.headers),
                body: E,
              });
              S({ response: A });
            });
          if (
            (Q.on('error', (E) => {
              VE.includes(E.code) ? h(Object.assign(E, { name: 'TimeoutError' })) : h(E);
            }),
            r)
          ) {
            let E = () => {
              Q.destroy();
              let A = Jl(r);
              h(A);
            };
            if (typeof r.addEventListener == 'function') {
              let A = r;
              (A.addEventListener('abort', E, { once: !0 }),
                Q.once('close', () => A.removeEventListener('abort', E)));
            } else r.onabort = E;
          }
          let de = n ?? o.requestTimeout;
          ((d = zE(Q, h, o.connectionTimeout)), (p = KE(Q, h, de, o.throwOnRequestTimeout, s ?? console)));
          let R = o.socketTimeout === void 0 ? pa(o) : void 0;
          R ? Zl(Q, h, R, !0) : Zl(Q, h, o.socketTimeout);
          let w = K.agent;
          (typeof w == 'object' &&
            'keepAlive' in w &&
            (f = YE(Q, { keepAlive: w.keepAlive, keepAliveMsecs: w.keepAliveMsecs })),
            (u = JE(Q, e, de, this.externalAgent).catch((E) => (m(), c(E)))));
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
              ((e = 'defaultSocketTimeout'), (r = pa(n) ?? r));
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
        defaultSocketTimeout: pa(e),
        socketAcquisitionWarningTimeout: s,
        throwOnRequestTimeout: c,
        httpAgentProvider: () =>
          (p ??= (async () => {
            let f = await import('node:http'),
              { Agent: m, request: S } = f.default ?? f;
            return (
              (ZE = S),
              (fa = m),
              i instanceof fa || typeof i?.destroy == 'function'
                ? ((this.externalAgent = !0), i)
                : new fa({ keepAlive: l, maxSockets: d, ...i })
            );
          })()),
        httpsAgent:
          a instanceof cn.default.Agent || typeof a?.destroy == 'function'
            ? ((this.externalAgent = !0), a)
            : new cn.default.Agent({ keepAlive: l, maxSockets: d, ...a }),
        logger: u,
      };
    }
  };
j();
be();
Te();
var ma = class {
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
    let s = Ne.for(o),
      i = Ne.for('smithy.ts.sdk.synthetic.' + n);
    (e.copyFrom(s), e.copyFrom(i), (this.errorRegistry = e));
  }
  decorateServiceException(e, r = {}) {
    if (this.queryCompat) {
      let n = e.Message ?? r.Message,
        o = us(e, r);
      n && (o.message = n);
      let s = o.Error ?? {};
      ((s.Type = o.Error?.Type),
        (s.Code = o.Error?.Code),
        (s.Message = o.Error?.message ?? o.Error?.Message ?? n),
        (o.Error = s));
      let i = o.$metadata.requestId;
      return (i && (o.RequestId = i), o);
    }
    return us(e, r);
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
Te();
var ha = class extends so {
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
      (this.codec = s ?? new er({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 })),
      (this.serializer = this.codec.createSerializer()),
      (this.deserializer = this.codec.createDeserializer()),
      (this.awsQueryCompatible = !!o),
      (this.mixin = new ma(this.awsQueryCompatible)));
  }
  async serializeRequest(e, r, n) {
    let o = await super.serializeRequest(e, r, n);
    return (
      o.path.endsWith('/') || (o.path += '/'),
      (o.headers['content-type'] = `application/x-amz-json-${this.getJsonRpcVersion()}`),
      (o.headers['x-amz-target'] = `${this.serviceTarget}.${e.name}`),
      this.awsQueryCompatible && (o.headers['x-amzn-query-mode'] = 'true'),
      (yr(e.input) === 'unit' || !o.body) && (o.body = '{}'),
      o
    );
  }
  getPayloadCodec() {
    return this.codec;
  }
  async handleError(e, r, n, o, s) {
    let { awsQueryCompatible: i } = this;
    i && this.mixin.setQueryCompatError(o, n);
    let a = Ks(n, o, i) ?? 'Unknown';
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
      S = this.codec.createDeserializer();
    for (let [h, g] of l.structIterator()) o[h] != null && (m[h] = S.readObject(g, o[h]));
    throw (
      i && this.mixin.queryCompatOutput(o, m),
      this.mixin.decorateServiceException(
        Object.assign(f, u, { $fault: l.getMergedTraits().error, message: d }, m),
        o,
      )
    );
  }
};
var xo = class extends ha {
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
Te();
j();
var e_ = 'com.amazonaws.dynamodb#AttributeValue',
  ed = class extends Zt {
    writeValue(e, r, n) {
      if (r != null && typeof r == 'object') {
        let o = V.of(e);
        if (o.isStructSchema() && o.getName(!0) === e_) {
          this.writeAttributeValue(r);
          return;
        }
      }
      super.writeValue(e, r, n);
    }
    writeAttributeValue(e) {
      let r = this.serdeContext?.base64Encoder ?? jt;
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
  td = class extends Jt {
    _read(e, r) {
      let n = V.of(e);
      return n.isStructSchema() && n.getName(!0) === e_ && r && typeof r == 'object'
        ? this.readAttributeValue(r)
        : super._read(n, r);
    }
    readAttributeValue(e) {
      let r = this.serdeContext?.base64Decoder ?? Vt,
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
  wo = class extends er {
    constructor() {
      super({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 });
    }
    createSerializer() {
      let e = new ed(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
    createDeserializer() {
      let e = new td(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
  };
Ls();
be();
j();
Kt();
Kt();
var Ie = 'ref',
  Xe = 'argv',
  De = -1,
  To = !0,
  un = !1,
  ln = 'isSet',
  bo = 'booleanEquals',
  x_ = 'PartitionResult',
  Re = 'stringEquals',
  Qe = 'getAttr',
  w_ = 'parsedEndpoint',
  t_ = 'aws.parseArn',
  r_ = (t) => 'ParsedArn_ssa_' + t,
  n_ = 'service',
  rd = 'dynamodb',
  Ao = 'isValidHostLabel',
  o_ = 'accountId',
  s_ = 'FirstArn',
  i_ = (t) =>
    'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  a_ = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  c_ = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}',
  u_ = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dnsSuffix}',
  rr = { [Ie]: 'Region' },
  od = { [Ie]: x_ },
  l_ = { fn: Qe, [Xe]: [{ [Ie]: w_ }, 'authority'] },
  nd = { [Ie]: 'AccountIdEndpointMode' },
  d_ = { fn: Qe, [Xe]: [od, 'name'] },
  sd = { [Ie]: 'ParsedArn_ssa_2' },
  p_ = { fn: Qe, [Xe]: [sd, 'region'] },
  f_ = { [Ie]: 'ResourceArnList' },
  m_ = { fn: Qe, [Xe]: [{ [Ie]: 'ParsedArn_ssa_1' }, 'region'] },
  h_ = { [Ie]: 'ParsedArn_ssa_1' },
  y_ = { [Ie]: 'AccountId' },
  wt = {},
  Ve = { metricValues: ['O'] },
  g_ = [rr],
  S_ = [{ [Ie]: 'Endpoint' }],
  E_ = [{ [Ie]: 'ResourceArn' }],
  __ = {
    conditions: [
      [ln, g_],
      [ln, S_],
      [bo, [{ [Ie]: 'UseFIPS' }, To]],
      [bo, [{ [Ie]: 'UseDualStack' }, To]],
      ['aws.partition', g_, x_],
      [Re, [rr, 'local']],
      [bo, [{ fn: Qe, [Xe]: [od, 'supportsFIPS'] }, To]],
      ['parseURL', S_, w_],
      [Re, ['dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', l_]],
      [bo, [{ fn: Qe, [Xe]: [od, 'supportsDualStack'] }, To]],
      [Re, ['search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', l_]],
      [ln, [nd]],
      [Re, [rr, 'us-gov-east-1']],
      [Re, [rr, 'cn-north-1']],
      [Re, [rr, 'cn-northwest-1']],
      [Re, [rr, 'us-gov-west-1']],
      [Re, [d_, 'aws']],
      [Re, [nd, 'disabled']],
      [ln, E_],
      [t_, E_, r_(2)],
      [Re, [{ fn: Qe, [Xe]: [sd, n_] }, rd]],
      [Re, [p_, rr]],
      [Ao, [{ fn: Qe, [Xe]: [sd, o_] }, un]],
      [Ao, [p_, un]],
      [ln, [f_]],
      [Qe, [f_, '[0]'], s_],
      [t_, [{ [Ie]: s_ }], r_(1)],
      [Re, [m_, rr]],
      [Re, [{ fn: Qe, [Xe]: [h_, n_] }, rd]],
      [Ao, [{ fn: Qe, [Xe]: [h_, o_] }, un]],
      [Ao, [m_, un]],
      [ln, [y_]],
      [Re, [nd, 'required']],
      [Ao, [y_, un]],
      [Re, [d_, 'aws-us-gov']],
      [bo, [{ fn: 'coalesce', [Xe]: [{ [Ie]: 'IsSearchOperation' }, un] }, To]],
    ],
    results: [
      [De],
      [De, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
      [De, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
      [
        De,
        'Endpoint override is not supported for dual-stack endpoints. Please enable dual-stack functionality by enabling the configuration. For more details, see: https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html',
      ],
      ['{Endpoint}', wt],
      [De, 'Invalid Configuration: FIPS and local endpoint are not supported'],
      [De, 'Invalid Configuration: Dualstack and local endpoint are not supported'],
      [
        'http://localhost:8000',
        { authSchemes: [{ name: 'sigv4', signingName: rd, signingRegion: 'us-east-1' }] },
      ],
      [
        De,
        'Invalid Configuration: AccountIdEndpointMode is required and FIPS is enabled, but FIPS account endpoints are not supported',
      ],
      ['https://search-dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', wt],
      ['https://dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', wt],
      [De, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
      ['https://search-dynamodb.{Region}.{PartitionResult#dnsSuffix}', wt],
      ['https://dynamodb.{Region}.{PartitionResult#dnsSuffix}', wt],
      ['https://search-dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}', wt],
      ['https://dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}', wt],
      [De, 'FIPS is enabled but this partition does not support FIPS'],
      [
        De,
        'Invalid Configuration: AccountIdEndpointMode is required but account endpoints are not supported in this region',
      ],
      ['https://search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', wt],
      ['https://dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', wt],
      [i_(2), Ve],
      [a_(2), Ve],
      [i_(1), Ve],
      [a_(1), Ve],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', Ve],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', Ve],
      [De, 'Credentials-sourced account ID parameter is invalid'],
      [De, 'AccountIdEndpointMode is required but no AccountID was provided or able to be loaded'],
      [De, 'DualStack is enabled but this partition does not support DualStack'],
      [c_(2), Ve],
      [u_(2), Ve],
      [c_(1), Ve],
      [u_(1), Ve],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}', Ve],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dnsSuffix}', Ve],
      [De, 'Invalid Configuration: Missing Region'],
    ],
  },
  OI = 2,
  C = 1e8,
  DI = new Int32Array([
    -1,
    1,
    -1,
    0,
    6,
    3,
    1,
    4,
    C + 35,
    2,
    C + 1,
    5,
    3,
    C + 2,
    C + 4,
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
    C + 35,
    5,
    C + 7,
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
    C + 17,
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
    C + 26,
    35,
    C + 33,
    C + 34,
    35,
    C + 31,
    C + 32,
    35,
    C + 29,
    C + 30,
    32,
    C + 27,
    77,
    4,
    39,
    C + 35,
    5,
    C + 6,
    40,
    9,
    41,
    C + 28,
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
    C + 17,
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
    C + 26,
    35,
    C + 24,
    C + 25,
    35,
    C + 22,
    C + 23,
    35,
    C + 20,
    C + 21,
    32,
    C + 27,
    68,
    35,
    C + 18,
    C + 19,
    3,
    78,
    70,
    4,
    71,
    C + 35,
    5,
    C + 5,
    72,
    6,
    73,
    C + 16,
    11,
    74,
    75,
    32,
    C + 8,
    75,
    34,
    77,
    76,
    35,
    C + 14,
    C + 15,
    35,
    C + 12,
    C + 13,
    4,
    79,
    C + 35,
    5,
    C + 5,
    80,
    6,
    81,
    C + 11,
    9,
    82,
    C + 11,
    11,
    83,
    84,
    32,
    C + 8,
    84,
    35,
    C + 9,
    C + 10,
    2,
    C + 1,
    86,
    3,
    C + 2,
    87,
    4,
    88,
    C + 4,
    7,
    89,
    C + 4,
    8,
    C + 3,
    90,
    10,
    C + 3,
    C + 4,
  ]),
  T_ = Qn.from(DI, OI, __.conditions, __.results);
var kI = new Jn({
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
  b_ = (t, e = {}) => kI.get(t, () => Ru(T_, { endpointParams: t, logger: e.logger }));
Sr.aws = yi;
var A_ = (t) => ({
  apiVersion: '2012-08-10',
  base64Decoder: t?.base64Decoder ?? Vt,
  base64Encoder: t?.base64Encoder ?? jt,
  disableHostPrefix: t?.disableHostPrefix ?? !1,
  endpointProvider: t?.endpointProvider ?? b_,
  extensions: t?.extensions ?? [],
  httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? GS,
  httpAuthSchemes: t?.httpAuthSchemes ?? [
    {
      schemeId: 'aws.auth#sigv4',
      identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
      signer: new en(),
    },
  ],
  logger: t?.logger ?? new gr(),
  protocol: t?.protocol ?? xo,
  protocolSettings: t?.protocolSettings ?? {
    defaultNamespace: 'com.amazonaws.dynamodb',
    errorTypeRegistries: wE,
    xmlNamespace: 'http://dynamodb.amazonaws.com/doc/2012-08-10/',
    version: '2012-08-10',
    serviceTarget: 'DynamoDB_20120810',
    jsonCodec: new wo(),
  },
  serviceId: t?.serviceId ?? 'DynamoDB',
  sha256: t?.sha256 ?? Ms,
  urlParser: t?.urlParser ?? Ft,
  utf8Decoder: t?.utf8Decoder ?? Le,
  utf8Encoder: t?.utf8Encoder ?? rt,
});
var v_ = (t) => {
  xc(process.version);
  let e = ou(t),
    r = () => e().then(_c),
    n = A_(t);
  Rc(process.version);
  let o = { profile: t?.profile, logger: n.logger };
  return {
    ...n,
    ...t,
    runtime: 'node',
    defaultsMode: e,
    accountIdEndpointMode: t?.accountIdEndpointMode ?? ae(vc, o),
    authSchemePreference: t?.authSchemePreference ?? ae(_i, o),
    bodyLengthChecker: t?.bodyLengthChecker ?? Uc,
    credentialDefaultProvider: t?.credentialDefaultProvider ?? GE,
    defaultSocketTimeout: Ic(t?.requestHandler, 3e5),
    defaultUserAgentProvider:
      t?.defaultUserAgentProvider ?? Sl({ serviceId: n.serviceId, clientVersion: LE.version }),
    endpointDiscoveryEnabledProvider: t?.endpointDiscoveryEnabledProvider ?? ae(bl, o),
    maxAttempts: t?.maxAttempts ?? ae(ce.v2026 ? { ...di, default: 4 } : di, t),
    region: t?.region ?? ae(Yn, { ...eu, ...o }),
    requestHandler: _o.create(t?.requestHandler ?? r),
    retryMode: t?.retryMode ?? ae({ ...pl, default: async () => (await r()).retryMode || lo }, t),
    streamCollector: t?.streamCollector ?? Ds,
    useDualstackEndpoint: t?.useDualstackEndpoint ?? ae(Kc, o),
    useFipsEndpoint: t?.useFipsEndpoint ?? ae(Yc, o),
    userAgentAppId: t?.userAgentAppId ?? ae(El, o),
  };
};
be();
var R_ = (t) => {
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
  I_ = (t) => ({
    httpAuthSchemes: t.httpAuthSchemes(),
    httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
    credentials: t.credentials(),
  });
var C_ = (t, e) => {
  let r = Object.assign(xl(t), wc(t), Wu(t), R_(t));
  return (e.forEach((n) => n.configure(r)), Object.assign(t, wl(r), Tc(r), Gu(r), I_(r)));
};
var dn = class extends hr {
  config;
  constructor(...[e]) {
    let r = v_(e || {});
    (super(r), (this.initConfig = r));
    let n = jS(r),
      o = Ac(n),
      s = il(o),
      i = dl(s, { defaultBaseDelay: ce.v2026 ? 25 : void 0, defaultMaxAttempts: ce.v2026 ? 4 : void 0 }),
      a = nu(i),
      c = a,
      u = my(c),
      l = VS(u),
      d = Cl(l, { endpointDiscoveryCommandCtor: da }),
      p = C_(d, e?.extensions || []);
    ((this.config = p),
      this.middlewareStack.use(mc(this.config)),
      this.middlewareStack.use(hl(this.config)),
      this.middlewareStack.use(Fg(this.config)),
      this.middlewareStack.use(Vu(this.config)),
      this.middlewareStack.use(Xu(this.config)),
      this.middlewareStack.use(Qu(this.config)),
      this.middlewareStack.use(el(this.config)),
      this.middlewareStack.use(
        Zs(this.config, {
          httpAuthSchemeParametersProvider: WS,
          identityProviderConfigProvider: async (f) => new Zr({ 'aws.auth#sigv4': f.credentials }),
        }),
      ),
      this.middlewareStack.use(ei(this.config)));
  }
  destroy() {
    super.destroy();
  }
};
var ya = class extends We(st, Ge, 'GetItem', DE) {};
var ga = class extends We(st, Ge, 'PutItem', kE) {};
var Sa = class extends We(st, Ge, 'Query', PE) {};
var Ea = class extends We(st, Ge, 'Scan', NE) {};
var _a = class extends We(st, Ge, 'UpdateItem', ME) {};
be();
var br = class t {
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
var vo = (t, e) => {
    if (t === void 0)
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (t === null && typeof t == 'object') return xa();
    if (Array.isArray(t)) return PI(t, e);
    if (t?.constructor?.name === 'Set') return NI(t, e);
    if (t?.constructor?.name === 'Map') return MI(t, e);
    if (t?.constructor?.name === 'Object' || (!t.constructor && typeof t == 'object')) return O_(t, e);
    if (L_(t)) return t.length === 0 && e?.convertEmptyValues ? xa() : k_(t);
    if (typeof t == 'boolean' || t?.constructor?.name === 'Boolean') return { BOOL: t.valueOf() };
    if (typeof t == 'number' || t?.constructor?.name === 'Number') return M_(t, e);
    if (t instanceof br) return t.toAttributeValue();
    if (typeof t == 'bigint') return N_(t);
    if (typeof t == 'string' || t?.constructor?.name === 'String')
      return t.length === 0 && e?.convertEmptyValues ? xa() : P_(t);
    if (e?.convertClassInstanceToMap && typeof t == 'object') return O_(t, e);
    throw new Error(
      `Unsupported type passed: ${t}. Pass options.convertClassInstanceToMap=true to marshall typeof object as map attribute.`,
    );
  },
  PI = (t, e) => ({
    L: t
      .filter(
        (r) =>
          typeof r != 'function' && (!e?.removeUndefinedValues || (e?.removeUndefinedValues && r !== void 0)),
      )
      .map((r) => vo(r, e)),
  }),
  NI = (t, e) => {
    let r = e?.removeUndefinedValues ? new Set([...t].filter((o) => o !== void 0)) : t;
    if (!e?.removeUndefinedValues && r.has(void 0))
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (r.size === 0) {
      if (e?.convertEmptyValues) return xa();
      throw new Error('Pass a non-empty set, or options.convertEmptyValues=true.');
    }
    let n = r.values().next().value;
    if (n instanceof br) return { NS: Array.from(r).map((o) => o.toString()) };
    if (typeof n == 'number')
      return {
        NS: Array.from(r)
          .map((o) => M_(o, e))
          .map((o) => o.N),
      };
    if (typeof n == 'bigint')
      return {
        NS: Array.from(r)
          .map(N_)
          .map((o) => o.N),
      };
    if (typeof n == 'string')
      return {
        SS: Array.from(r)
          .map(P_)
          .map((o) => o.S),
      };
    if (L_(n))
      return {
        BS: Array.from(r)
          .map(k_)
          .map((o) => o.B),
      };
    throw new Error('Only Number Set (NS), Binary Set (BS) or String Set (SS) are allowed.');
  },
  MI = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let [o, s] of r)
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = vo(s, e));
      return n;
    })(t),
  }),
  O_ = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let o in r) {
        let s = r[o];
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = vo(s, e));
      }
      return n;
    })(t),
  }),
  xa = () => ({ NULL: !0 }),
  k_ = (t) => ({ B: t }),
  P_ = (t) => ({ S: t.toString() }),
  N_ = (t) => ({ N: t.toString() }),
  D_ = (t) => {
    throw new Error(`${t} Use NumberValue from @aws-sdk/lib-dynamodb.`);
  },
  M_ = (t, e) => {
    if (
      [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
        .map((r) => r.toString())
        .includes(t.toString())
    )
      throw new Error(`Special numeric value ${t.toString()} is not allowed`);
    return (
      e?.allowImpreciseNumbers ||
        (Number(t) > Number.MAX_SAFE_INTEGER
          ? D_(`Number ${t.toString()} is greater than Number.MAX_SAFE_INTEGER.`)
          : Number(t) < Number.MIN_SAFE_INTEGER &&
            D_(`Number ${t.toString()} is lesser than Number.MIN_SAFE_INTEGER.`)),
      { N: t.toString() }
    );
  },
  L_ = (t) => {
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
var Ro = (t, e) => {
    for (let [r, n] of Object.entries(t))
      if (n !== void 0)
        switch (r) {
          case 'NULL':
            return null;
          case 'BOOL':
            return !!n;
          case 'N':
            return U_(n, e);
          case 'B':
            return B_(n);
          case 'S':
            return $_(n);
          case 'L':
            return LI(n, e);
          case 'M':
            return UI(n, e);
          case 'NS':
            return new Set(n.map((o) => U_(o, e)));
          case 'BS':
            return new Set(n.map(B_));
          case 'SS':
            return new Set(n.map($_));
          default:
            throw new Error(`Unsupported type passed: ${r}`);
        }
    throw new Error(`No value defined: ${JSON.stringify(t)}`);
  },
  U_ = (t, e) => {
    if (typeof e?.wrapNumbers == 'function') return e?.wrapNumbers(t);
    if (e?.wrapNumbers) return br.from(t);
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
  $_ = (t) => t,
  B_ = (t) => t,
  LI = (t, e) => t.map((r) => Ro(r, e)),
  UI = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = Ro(o, e)), r), {});
function id(t, e) {
  let r = vo(t, e),
    [n, o] = Object.entries(r)[0];
  switch (n) {
    case 'M':
    case 'L':
      return e?.convertTopLevelContainer ? r : o;
    default:
      return r;
  }
}
var Io = (t, e) => (e?.convertWithoutMapWrapper ? Ro(t, e) : Ro({ M: t }, e));
var Ar = null,
  W = {},
  ke = [],
  F_ = '*',
  wa = (t, e, r) => {
    if (t !== void 0) {
      if (r == null) return e(t);
      {
        let n = Object.keys(r),
          o = n.length === 1 && n[0] === F_,
          s = n.length >= 1 && !o,
          i = n.length === 0;
        if (s) return ad(t, e, r);
        if (i) return $I(t, e, Ar);
        if (o)
          return Object.entries(t ?? {}).reduce(
            (a, [c, u]) => (typeof u != 'function' && (a[c] = wa(u, e, r[F_])), a),
            Array.isArray(t) ? [] : {},
          );
      }
    }
  },
  ad = (t, e, r) => {
    let n;
    if (Array.isArray(t)) n = t.filter((o) => typeof o != 'function');
    else {
      n = {};
      for (let [o, s] of Object.entries(t)) typeof s != 'function' && (n[o] = s);
    }
    for (let [o, s] of Object.entries(r)) {
      if (typeof t[o] == 'function') continue;
      let i = wa(t[o], e, s);
      i !== void 0 && typeof i != 'function' && (n[o] = i);
    }
    return n;
  },
  $I = (t, e, r) =>
    Array.isArray(t)
      ? t.filter((n) => typeof n != 'function').map((n) => wa(n, e, r))
      : Object.entries(t).reduce((n, [o, s]) => {
          if (typeof s == 'function') return n;
          let i = wa(s, e, r);
          return (i !== void 0 && typeof i != 'function' && (n[o] = i), n);
        }, {}),
  H_ = (t, e, r) => ad(t, (o) => id(o, r), e),
  W_ = (t, e, r) => ad(t, (o) => Io(o, r), e);
var te = class extends Gt {
  addMarshallingMiddleware(e) {
    let { marshallOptions: r = {}, unmarshallOptions: n = {} } = e.translateConfig || {};
    ((r.convertTopLevelContainer = r.convertTopLevelContainer ?? !0),
      (n.convertWithoutMapWrapper = n.convertWithoutMapWrapper ?? !0),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => (
          Me(s, 'DDB_MAPPER', 'd'),
          o({ ...i, input: H_(i.input, this.inputKeyNodes, r) })
        ),
        { name: 'DocumentMarshall', relation: 'before', toMiddleware: 'serializerMiddleware', override: !0 },
      ),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => {
          let a = await o(i);
          return ((a.output = W_(a.output, this.outputKeyNodes, n)), a);
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
var vr = class extends te {
  input;
  inputKeyNodes = { Key: W };
  outputKeyNodes = { Item: W };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new ya(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var pn = class extends te {
  input;
  inputKeyNodes = {
    Item: W,
    Expected: { '*': { Value: Ar, AttributeValueList: ke } },
    ExpressionAttributeValues: W,
  };
  outputKeyNodes = { Attributes: W, ItemCollectionMetrics: { ItemCollectionKey: W } };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new ga(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var Rr = class extends te {
  input;
  inputKeyNodes = {
    KeyConditions: { '*': { AttributeValueList: ke } },
    QueryFilter: { '*': { AttributeValueList: ke } },
    ExclusiveStartKey: W,
    ExpressionAttributeValues: W,
  };
  outputKeyNodes = { Items: { '*': W }, LastEvaluatedKey: W };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new Sa(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var Co = class extends te {
  input;
  inputKeyNodes = {
    ScanFilter: { '*': { AttributeValueList: ke } },
    ExclusiveStartKey: W,
    ExpressionAttributeValues: W,
  };
  outputKeyNodes = { Items: { '*': W }, LastEvaluatedKey: W };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new Ea(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var Ir = class extends te {
  input;
  inputKeyNodes = {
    Key: W,
    AttributeUpdates: { '*': { Value: Ar } },
    Expected: { '*': { Value: Ar, AttributeValueList: ke } },
    ExpressionAttributeValues: W,
  };
  outputKeyNodes = { Attributes: W, ItemCollectionMetrics: { ItemCollectionKey: W } };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new _a(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
be();
var Tt = class t extends hr {
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
        a = new dn(
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
var F6 = ao(Tt, Rr, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
var j6 = ao(Tt, Co, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
function G_(t = 1e3) {
  let e = new dn({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 500, requestTimeout: t, throwOnRequestTimeout: !0 },
  });
  return Tt.from(e, { marshallOptions: { removeUndefinedValues: !0 } });
}
async function Cr(t) {
  try {
    return (await t(), { written: !0 });
  } catch (e) {
    if (!(e instanceof rn)) throw e;
    return { written: !1, item: e.Item && Io(e.Item) };
  }
}
var z_ = require('node:http'),
  K_ = require('node:https');
var FI = {
    meaning: 'WeChat does not know this login code.',
    cause:
      'errcode 40029: the code is older than five minutes, was cut, or comes from a mini program whose AppID is not WECHAT_APPID.',
    cure: 'Call wx.login again and send its code at once: it lives five minutes and belongs to one mini program, so check the AppID of the project too.',
  },
  HI = {
    meaning: 'This login code has been used already.',
    cause: 'errcode 40163: the same code came twice, mostly because the mini program sent its request twice.',
    cure: 'A login code works once. Call wx.login again for a new one, and look for requests that are sent twice.',
  },
  WI = {
    meaning: 'WeChat blocks this user as high-risk.',
    cause: 'errcode 40226: WeChat has its reasons, and does not name them.',
    cure: 'WeChat blocks this user as high-risk. Repeating does not help.',
  },
  fn = {
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
    login_code_invalid: FI,
    login_code_used: HI,
    login_rate_limited: {
      meaning: 'This user logs in too often.',
      cause:
        'errcode 45011: the mini program logs in for every request instead of keeping its token for two hours.',
      cure: 'Wait a minute before wx.login is called again for this user.',
    },
    login_user_blocked: WI,
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
var V_ = {
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
  j_ = {
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
var I = class t extends Error {
  name = 'PayError';
  code;
  detail;
  fields;
  facts;
  outTradeNo;
  members;
  constructor(e, r = fn[e].cure, n = {}) {
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
var Je = class extends Error {
    constructor(r, n = !0) {
      super(`no answer: ${r}`);
      this.reason = r;
      this.mayHaveLeft = n;
    }
    reason;
    mayHaveLeft;
    name = 'NoAnswer';
  },
  GI = 64 * 1024;
function VI(t) {
  return new Promise((e, r) => {
    let n = [],
      o = 0;
    (t.on('data', (s) => {
      ((o += s.byteLength), o > GI ? (r(new Je('too_large')), t.destroy()) : n.push(s));
    }),
      t.on('end', () => {
        e(Buffer.concat(n));
      }),
      t.on('error', () => {
        r(new Je('connection'));
      }));
  });
}
function jI({ method: t, url: e, body: r, contentType: n, clientCertificate: o }) {
  return (e.startsWith('https:') ? K_.request : z_.request)(e, {
    method: t,
    agent: !1,
    headers: r === void 0 ? {} : { 'content-type': n ?? 'text/xml; charset=utf-8' },
    ...o,
  });
}
var Y_ = (t) =>
  new Promise((e, r) => {
    let { url: n, body: o, timeoutMs: s } = t,
      i = jI(t),
      a = !1;
    i.on('socket', (l) => {
      l.once(n.startsWith('https:') ? 'secureConnect' : 'connect', () => {
        a = !0;
      });
    });
    let c = setTimeout(() => {
        (r(new Je('timeout', a)), i.destroy());
      }, s),
      u = () => {
        (clearTimeout(c), r(new Je('connection', a)));
      };
    (i.on('error', u),
      i.on('close', u),
      i.on('response', (l) => {
        (i.off('close', u),
          VI(l)
            .then((d) => {
              e({ status: l.statusCode ?? 0, body: d });
            }, r)
            .finally(() => {
              clearTimeout(c);
            }));
      }),
      i.end(o));
  });
var qI = [0, 200, 800],
  zI = 5e3,
  KI = 200;
async function YI(t, e, r, n, o, s) {
  let i = new I('wechat_unavailable', cd, { facts: { reason: 'no_time_left' } }),
    a = !1;
  for (let [c, u] of qI.entries()) {
    (a && (await t.pause(u)), (a = !1));
    let l = Math.min(n, o - t.now().getTime());
    if (l < KI) break;
    try {
      let { status: d, read: p } = await s(`${e[c % e.length] ?? ''}${r}`, l);
      if (d >= 500) {
        ((a = !0), (i = new I('wechat_unavailable', cd, { facts: { wechatStatus: d } })));
        continue;
      }
      if (d !== 200) throw q_({ wechatStatus: d });
      let f = await p();
      if (!XI(f)) return f;
      ((a = !0), (i = f.because));
    } catch (d) {
      if (!(d instanceof Je)) throw d;
      if (d.reason === 'too_large') throw q_({ reason: 'too_large' });
      i = new I('wechat_unavailable', cd, { facts: { reason: d.reason } });
    }
  }
  throw i;
}
function mn(t, e, r, n, o, s) {
  return YI(t, e, r, zI, s, async (i, a) => {
    let { status: c, body: u } = await t.send({ method: 'POST', url: i, body: n(), timeoutMs: a });
    return { status: c, read: () => o(u) };
  });
}
var cd =
  'WeChat Pay did not answer in time. Repeat the same request, with the same outTradeNo, in a few seconds; nothing is lost.';
function XI(t) {
  return t.kind === 'repeat';
}
function q_(t) {
  return new I(
    'wechat_answer_invalid',
    'WeChat Pay answered something that is no answer of its API. Repeat the same request; nothing is lost.',
    { facts: t },
  );
}
function QI(t) {
  return { ...Yp(t), documentClient: G_(), deadline: bp };
}
function X_(t) {
  return { ...QI(t), pause: Ap, randomText: vp, send: Y_ };
}
function Q_(t) {
  return typeof t == 'string' && /^[0-9A-Za-z_\-|*]{6,32}$/.test(t);
}
var Z_ = require('node:crypto'),
  Ta = 16;
function je(t) {
  return ((0, Z_.createHash)('sha256').update(t, 'utf8').digest()[0] ?? 0) % Ta;
}
var ex = 4;
function tx(t) {
  return Ta + (je(t) % ex);
}
var J_ = (t, e) => Array.from({ length: e }, (r, n) => t + n),
  rx = [J_(Ta, ex), J_(0, Ta)];
function nx({ tradeState: t, totalFee: e, refundedFee: r = 0 }) {
  return (t === 'SUCCESS' || t === 'REFUND') && r < e;
}
function ba(t) {
  for (let e of ['shippingCorrection', 'shipping']) {
    let r = t[e];
    if (r?.shippingState === 'PENDING') return { slot: e, shipment: r };
  }
}
function ox({ attemptedAt: t, uploadTime: e }) {
  let r = Date.parse(t) - Date.parse(e);
  return Date.parse(t) + Math.min(Math.max(r, 6e4), 216e5);
}
function sx({ timeEnd: t, shipping: e, unshippedNotedAt: r }) {
  if (t === void 0 || e?.shippingState === 'UPLOADED') return;
  let n = Date.parse(t) + 1728e5;
  return r === void 0 ? n : Math.max(n, Date.parse(r) + 864e5);
}
function ud(t, e) {
  if (!nx(t)) return { send: !1, name: !1 };
  let r = ba(t),
    n = sx(t);
  return { send: r !== void 0 && ox(r.shipment) <= e.getTime(), name: n !== void 0 && n <= e.getTime() };
}
function Aa(t, e) {
  if (!e || !nx(t)) return;
  let r = ba(t),
    n = [r && ox(r.shipment), sx(t)].filter((o) => o !== void 0);
  return n.length === 0 ? void 0 : new Date(Math.min(...n)).toISOString();
}
var JI = ['RESERVED', 'PROCESSING', 'SUCCESS', 'CHANGE'],
  ZI = ['RESERVED', 'PROCESSING', 'CHANGE'],
  ix = ['PROCESSING', 'SUCCESS', 'CHANGE', 'REFUNDCLOSE'],
  va = 6e4,
  eC = 1440 * va,
  ld = { RESERVED: 15 * va, PROCESSING: 360 * va, CHANGE: eC };
function dd(t, e) {
  return Object.hasOwn(t.refunds, e) ? t.refunds[e] : void 0;
}
function pd({ refundStatus: t }) {
  return ZI.includes(t);
}
function nr(t) {
  return Object.values(t.refunds).filter(pd);
}
function ax(t, e) {
  return Object.values(t.refunds)
    .filter((r) => r.transactionId === e && JI.includes(r.refundStatus))
    .reduce((r, { refundFee: n }) => r + n, 0);
}
function fd({ refundStatus: t, requestedAt: e }, r) {
  if (t === 'CHANGE') return r.getTime() + ld.CHANGE;
  let n = t === 'RESERVED' ? ld.RESERVED : ld.PROCESSING,
    o = r.getTime() - Date.parse(e);
  return r.getTime() + Math.min(Math.max(o, va), n);
}
function md({ dueShard: t, dueAt: e, ...r }, n, o) {
  let s = nr(r).map((a) => fd(a, n));
  r.tradeState === 'NOTPAY' && e !== void 0 && s.push(Date.parse(e));
  let i = Aa(r, o);
  return (
    i !== void 0 && s.push(Date.parse(i)),
    s.length === 0
      ? r
      : { ...r, dueShard: t ?? je(r.outTradeNo), dueAt: new Date(Math.min(...s)).toISOString() }
  );
}
function tC(t, e, r) {
  let { closedAt: n, ...o } = t,
    { transactionId: s } = t,
    i = Object.values(e.refunds).filter((c) => c.transactionId === s);
  if (i.length === 0) return t;
  let a = i.some(({ refundStatus: c }) => ix.includes(c) && c !== 'REFUNDCLOSE');
  return { ...o, refundedFee: ax(e, s), ...(a && { closedAt: n ?? r.toISOString() }) };
}
function cx(t, e, r, n) {
  let o = { ...t.refunds, [e.outRefundNo]: e },
    { transactionId: s } = t,
    i = e.transactionId === s,
    a = Object.entries(t.anomalies).map(([u, l]) => [u, tC(l, { refunds: o }, r)]),
    c = {
      ...t,
      refunds: o,
      anomalies: Object.fromEntries(a),
      ...(s !== void 0 && { refundedFee: ax({ refunds: o }, s) }),
      ...(i && ix.includes(e.refundStatus) && { tradeState: 'REFUND' }),
      updatedAt: r.toISOString(),
    };
  return md(c, r, n);
}
var rC = 1e3;
function Oo(t, e, r) {
  let n = e.getTime(),
    o = (a) => n + Math.min(Math.max(n - a, r.firstMs), r.longestMs),
    s = nr(t).map((a) => fd(a, e));
  if (t.tradeState === 'NOTPAY') {
    let a = Date.parse(t.timeExpire),
      c = a <= n;
    s.push(c ? o(a) : Math.min(o(Date.parse(t.createdAt)), a + rC));
  }
  let i = Aa(t, r.isShippingOn);
  return (
    i !== void 0 && s.push(Math.max(Date.parse(i), n + r.firstMs)),
    s.length === 0 ? void 0 : new Date(Math.min(...s))
  );
}
var nC = 10 * 6e4;
function ux({ tradeState: t, createdAt: e }, r) {
  return t === 'NOTPAY' && r.getTime() < Date.parse(e) + nC;
}
function hd(t, e) {
  return t.appId === e.appId && t.mchId === e.mchId;
}
function Ra(t, e) {
  if (!hd(t, e)) throw new I('order_other_merchant');
}
function yd(t) {
  return new Date(Date.parse(t.timeEnd) + 3e5).toISOString();
}
function oC(t, e) {
  if (e.totalFee !== t.totalFee) return 'total_fee_mismatch';
  if (e.feeType !== t.feeType) return 'fee_type_mismatch';
  if (e.openid !== t.openid) return 'openid_mismatch';
  if (t.createdAt > yd(e)) return 'time_end_before_order';
  if (t.prepayId === void 0) return 'never_prepared';
}
function lx(t, e) {
  if (t === void 0) return { kind: 'unknown_order' };
  if (e.appId !== t.appId) return { kind: 'refused', refusal: 'appid_mismatch' };
  if (e.mchId !== t.mchId) return { kind: 'refused', refusal: 'mch_id_mismatch' };
  if (e.signType !== t.signType) return { kind: 'refused', refusal: 'sign_type_mismatch' };
  let r = oC(t, e);
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
var sC = 3;
function iC(t, e, r) {
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
async function gd(t, e, r, n) {
  let o = await t.recordAnomaly(r.outTradeNo, iC(e, r, n));
  return { kind: 'anomaly', anomaly: e, recorded: o ? 'now' : 'before' };
}
async function dx(t, e, r) {
  for (let n = 0; n < sC; n += 1) {
    let o = await t.settle(e, r);
    if (o.settled) return { kind: 'settled' };
    let s = lx(o.order, e);
    switch (s.kind) {
      case 'settle':
        continue;
      case 'anomaly':
        return gd(t, s.anomaly, e, r);
      case 'unknown_order':
        return (await t.keepUnknown(e, r), s);
      case 'duplicate':
      case 'refused':
        return s;
    }
  }
  throw new Error('the row refused a payment that fits it, three times');
}
async function Sd(t, e) {
  Ra(e, t.merchant);
  let r = await aC(t, e, await t.queryOrder(e));
  return (t.witness(r), r.kind === 'anomaly' && (await t.orders.release(e.outTradeNo)), r);
}
async function aC(t, e, r) {
  switch (r.kind) {
    case 'paid':
      return dx(t.orders, r.payment, t.now());
    case 'paid_elsewhere':
      return gd(t.orders, 'never_prepared', r.payment, t.now());
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
var cC = 5 * 6e4,
  uC = ['USERPAYING', 'ACCEPT'],
  px = 'PAYERROR';
async function fx(t, e, { outTradeNo: r, close: n }) {
  let o = await t.orders.get(r);
  if (o === void 0) throw new I('order_not_found');
  if ((Ra(o, t.merchant), o.tradeState === 'NOTPAY')) {
    let { outcome: s, isClosable: i } = await _d(t, e, o, t.now(), n);
    (i && (await xd(t, o)), n && s.kind === 'anomaly' && (await Ed(t, o)));
  } else await Ia(t, e, o);
  return (o.unansweredSince !== void 0 && (await t.due.forgetUnanswered(r)), (await t.orders.get(r)) ?? o);
}
async function lC(t, e, r, n) {
  let o = await Sd(t, e),
    s = o.kind === 'open' && !uC.includes(o.tradeState),
    i = n || mx(e, r) || (s && o.tradeState === px);
  return { outcome: o, isClosable: s && fC(e) <= r && i };
}
async function _d(t, e, r, n, o = !1) {
  let s = await lC(t, r, n, o),
    i = s.outcome.kind === 'anomaly';
  return ((i || nr(r).length > 0) && (await Ia(t, e, r, i)), s);
}
async function Ia(t, e, r, n = !1) {
  let o = await pC(t, r),
    s = await t.orders.get(r.outTradeNo);
  if (s === void 0) return;
  let i = e.isShippingOn ? await t.followShipment(s) : {},
    a = e.isShippingOn ? await t.orders.get(r.outTradeNo) : s;
  if (a === void 0) return;
  let { tradeState: c } = a,
    u = n && c === 'NOTPAY' ? { ...a, tradeState: 'CLOSED' } : a,
    l = Oo(u, t.now(), e);
  dC(a, l, e) && (await t.due.reschedule(a, l));
  let d = o ?? i.unanswered;
  if (d) throw d;
}
function dC({ dueAt: t }, e, { firstMs: r }) {
  return e === void 0 ? t !== void 0 : t === void 0 || Date.parse(t) + r < e.getTime();
}
async function pC(t, e) {
  let r,
    n = e;
  for (let { outRefundNo: o } of nr(e))
    try {
      n = await t.followRefund(n, o);
    } catch (s) {
      if (!(s instanceof I)) throw s;
      r ??= s;
    }
  return r;
}
async function xd(t, e) {
  if (e.prepayId === void 0) return Ed(t, e);
  await t.closeOrder(e);
  let r = await Sd(t, e);
  return r.kind !== 'open'
    ? r
    : (r.tradeState === 'ORDERNOTEXIST' && mx(e, t.now())) || r.tradeState === px
      ? Ed(t, e)
      : r;
}
async function Ed(t, e) {
  let n = { kind: (await t.orders.close(e, t.merchant, t.now())) ? 'closed' : 'open' };
  return (t.witness(n), n);
}
function mx({ timeExpire: t }, e) {
  return Date.parse(t) <= e.getTime();
}
function fC({ createdAt: t }) {
  return new Date(Date.parse(t) + cC);
}
var mC = [15, 33, 33, 36, 41, 41];
function hC(...t) {
  return `${t
    .map((r, n) => r.padEnd(mC[n] ?? 0))
    .join(' ')
    .trimEnd()}
`;
}
var SK = hC(
  'kind',
  'outTradeNo',
  'transactionId',
  'outRefundNo',
  'there (WeChat)',
  'here (books)',
  'explained by',
);
function hn(t, e) {
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
function Do(t, e) {
  if (e instanceof I) {
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
function wd(t, e) {
  let { code: r, ...n } = Do(t, e);
  return { ...n, unanswered: r };
}
var yC = 1440 * 6e4;
function hx(t, e, r) {
  switch (e.kind) {
    case 'settled':
      return (t.count('OrdersFoundPaid'), {});
    case 'closed':
      return (t.count('OrdersClosed'), {});
    case 'unanswered': {
      let { because: n, since: o } = e;
      return (
        r.getTime() - Date.parse(o) >= yC && t.count('OrdersUnanswered'),
        { ...wd(t, n), unansweredSince: o }
      );
    }
    case 'followed':
    case 'open':
    case 'duplicate':
    case 'anomaly':
    case 'refused':
    case 'unknown_order':
    case 'not_due':
    case 'released':
      return {};
  }
}
var gC = 53e3;
async function yx(t, { storyOf: e, terms: r }, n, o) {
  let { outTradeNo: s, close: i } = o,
    a = Q_(s) ? { outTradeNo: s } : {};
  n(a);
  try {
    if (a.outTradeNo === void 0) throw new I('order_not_found');
    let c = e(n, t.deadline(gC)),
      { tradeState: u } = await fx(c, r, { ...a, close: i === !0 });
    return (n({ tradeState: u }), { ...a, tradeState: u });
  } catch (c) {
    if (!(c instanceof I)) throw c;
    return (n(wd(t.telemetry, c)), { ...a, error: { code: c.code, detail: c.detail } });
  }
}
var jw = require('node:events');
function se(...t) {
  return t.join(' AND ');
}
function or(t, e, r) {
  return (n, o, { set: s, remove: i }, a, c = {}) =>
    Cr(() =>
      t.send(
        new Ir({
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
var gx = 'dueAt = :dueAt',
  SC = '#sequence = :sequence',
  EC = 'attribute_not_exists(#sequence)',
  Sx = 'attribute_exists(outTradeNo)',
  _C = 'attribute_not_exists(unansweredSince)',
  xC = 'attribute_exists(unansweredSince)',
  Td = { set: 'dueShard = :shard, dueAt = :nextAt' };
function Ex(t, e) {
  return ux(t, e) ? tx(t.outTradeNo) : je(t.outTradeNo);
}
var wC = 100,
  TC = An(qe({ outTradeNo: Ee(), dueAt: Ee() }));
function Ca(t, e, r) {
  let n = or(t, e, r);
  return {
    async list(o, s, i) {
      let { Items: a, LastEvaluatedKey: c } = await t.send(
        new Rr({
          TableName: e,
          IndexName: 'dueOrders',
          KeyConditionExpression: 'dueShard = :shard AND dueAt <= :now',
          ExpressionAttributeValues: { ':shard': o, ':now': s.toISOString() },
          Limit: wC,
          ...(i && { ExclusiveStartKey: i }),
        }),
        { abortSignal: r },
      );
      return { items: up(TC, a ?? []), ...(c && { next: c }) };
    },
    async claim(o, s) {
      let { outTradeNo: i, dueAt: a } = o;
      return (await n(i, gx, Td, { ':dueAt': a, ':shard': Ex(o, s), ':nextAt': s.toISOString() })).written;
    },
    async moveOn({ outTradeNo: o, dueAt: s }, i) {
      await Cr(() =>
        t.send(
          new Ir({
            TableName: e,
            Key: { outTradeNo: o },
            ConditionExpression: gx,
            UpdateExpression: `SET ${Td.set}`,
            ExpressionAttributeValues: { ':dueAt': s, ':shard': je(o), ':nextAt': i.toISOString() },
          }),
          { abortSignal: r },
        ),
      );
    },
    async reschedule(o, s) {
      let { outTradeNo: i, sequence: a } = o;
      return (
        await n(i, se(Sx, a === void 0 ? EC : SC), s ? Td : { remove: 'dueShard, dueAt' }, {
          ...(a !== void 0 && { ':sequence': a }),
          ...(s && { ':shard': Ex(o, s), ':nextAt': s.toISOString() }),
        })
      ).written;
    },
    async keepUnanswered(o, s) {
      await n(o, se(Sx, _C), { set: 'unansweredSince = :since' }, { ':since': s.toISOString() });
    },
    async forgetUnanswered(o) {
      await n(o, xC, { remove: 'unansweredSince' }, {});
    },
  };
}
var yn = class extends Error {
    name = 'UnreadableRow';
    constructor(e, r) {
      super(
        `the row cannot be read: ${e}. Correct it in the orders table, or remove its dueAt and dueShard.`,
        { cause: r },
      );
    }
  },
  bC = ['AbortError', 'TimeoutError'];
function Oa(t) {
  return t instanceof Error && ('$metadata' in t || bC.includes(t.name));
}
var sr = Ee(),
  ir = ie(
    sr,
    Pt((t) => !Number.isNaN(Date.parse(t))),
  ),
  bd = ie(ft(), Tn()),
  AC = qe({
    outRefundNo: sr,
    transactionId: sr,
    refundFee: bd,
    refundStatus: et(['RESERVED', 'PROCESSING', 'SUCCESS', 'CHANGE', 'REFUNDCLOSE', 'REFUSED']),
    requestedAt: ir,
  }),
  _x = qe({
    shippingState: et(['PENDING', 'UPLOADED', 'REFUSED']),
    uploadTime: ir,
    attemptedAt: ir,
    attempts: ft(),
  }),
  vC = qe({
    outTradeNo: sr,
    appId: sr,
    mchId: sr,
    signType: et(['MD5', 'HMAC-SHA256']),
    tradeState: et(['NOTPAY', 'SUCCESS', 'REFUND', 'CLOSED']),
    totalFee: bd,
    createdAt: ir,
    timeExpire: ir,
    timeEnd: U(ir),
    refunds: Vo(sr, AC),
    refundedFee: U(bd),
    anomalies: Vo(sr, qe({})),
    shipping: U(_x),
    shippingCorrection: U(_x),
    unshippedNotedAt: U(ir),
    unansweredSince: U(ir),
    sequence: U(ft()),
  });
function xx(t) {
  let { issues: e } = ur(vC, t);
  if (e !== void 0) throw new yn(ap(e[0]) ?? 'the whole of it');
}
async function Tx(t, e, r) {
  let n = t.now(),
    o = new Date(n.getTime() + e.longestMs);
  try {
    let s = await t.orders.get(r.outTradeNo);
    return s?.dueAt === void 0 || s.dueAt > n.toISOString()
      ? { kind: 'not_due' }
      : (xx(s),
        hd(s, t.merchant)
          ? Oo(s, n, e) !== void 0
            ? RC(s, e)
            : { kind: (await t.due.reschedule(s, void 0)) ? 'released' : 'not_due' }
          : (await t.due.moveOn(r, o),
            { kind: 'unanswered', because: new I('order_other_merchant'), since: s.createdAt }));
  } catch (s) {
    throw Oa(s) ? s : (await t.due.moveOn(r, o), s instanceof yn ? s : new yn('the whole of it', s));
  }
}
function RC(t, e) {
  let { outTradeNo: r } = t;
  if (t.tradeState === 'NOTPAY')
    return {
      kind: 'check',
      outTradeNo: r,
      operations: ['orderquery'],
      run: (o) =>
        wx(o, e, t, async (s) => {
          let { outcome: i, isClosable: a } = await _d(o, e, t, s);
          return a ? IC(t) : i;
        }),
    };
  let n = nr(t).length > 0;
  return {
    kind: 'check',
    outTradeNo: r,
    operations: n ? ['refundquery', ...(e.isShippingOn ? ['shipping'] : [])] : ['shipping'],
    run: (o) => wx(o, e, t, async () => (await Ia(o, e, t), { kind: 'followed' })),
  };
}
function IC(t) {
  return {
    kind: 'check',
    outTradeNo: t.outTradeNo,
    operations: ['closeorder'],
    run: (e) => bx(e, t, e.now(), () => xd(e, t)),
  };
}
async function wx(t, e, r, n) {
  let o = t.now(),
    s = Oo(r, o, e);
  return s === void 0 || !(await t.due.claim(r, s)) ? { kind: 'not_due' } : bx(t, r, o, () => n(o));
}
async function bx({ due: t }, { outTradeNo: e, unansweredSince: r }, n, o) {
  try {
    let s = await o();
    return (s.kind !== 'check' && r !== void 0 && (await t.forgetUnanswered(e)), s);
  } catch (s) {
    if (!(s instanceof I)) throw s;
    return (
      r === void 0 && (await t.keepUnanswered(e, n)),
      { kind: 'unanswered', because: s, since: r ?? n.toISOString() }
    );
  }
}
var CC = 5,
  OC = [void 0, 'sign_missing', 'sign_mismatch', 'xml_malformed', 'not_utf8', 'body_too_large', 'too_large'];
function DC(t) {
  if (!(t instanceof I)) return !1;
  let { code: e, facts: r } = t;
  return e === 'wechat_answer_invalid'
    ? OC.includes(r.reason)
    : r.errCode === void 0 || e === 'wechat_unavailable';
}
function kC(t) {
  return t instanceof I && t.facts.reason === 'no_time_left';
}
function PC(t) {
  return t?.kind === 'in_vain';
}
function Da() {
  let t = new Map(),
    e = (n) => (t.get(n) ?? 0) >= CC;
  function r(n, o) {
    t.set(n, o ? (t.get(n) ?? 0) + 1 : 0);
  }
  return {
    isSkipped: e,
    call: async (n, o) => {
      if (e(n)) throw new I('wechat_unavailable', void 0, { facts: { reason: 'operation_skipped' } });
      try {
        let s = await o();
        return (r(n, PC(s)), s);
      } catch (s) {
        throw (kC(s) || r(n, DC(s)), s);
      }
    },
  };
}
function Ax({ due: t, failed: e }, r, n, o) {
  let s = !1;
  async function i(c) {
    let u = new Map(),
      l = await Promise.all(
        [...c].map(async ([d, p]) => {
          try {
            let { items: f, next: m } = await t.list(d, r, p);
            return (m && u.set(d, m), f);
          } catch (f) {
            return ((o.failed += 1), e(f), []);
          }
        }),
      );
    return ((o.due += l.flat().length), { items: l.flat(), further: u });
  }
  async function* a() {
    let c = Math.floor(r.getTime() / 6e4);
    for (let u of rx) {
      let l = c % u.length,
        d = [...u.slice(l), ...u.slice(0, l)],
        p = new Map(d.map((f) => [f, void 0]));
      for (; p.size > 0;) {
        if (n()) return;
        let { items: f, further: m } = await i(p);
        for (let [S, h] of f.entries()) {
          if (n()) {
            o.left += f.length - S;
            return;
          }
          yield h;
        }
        p = m;
      }
    }
    s = !0;
  }
  return { items: a(), isWhole: () => s };
}
var NC = 8,
  MC = 3,
  LC = 5,
  UC = ['refundquery', 'shipping', 'closeorder'],
  $C = {
    settled: 'settled',
    closed: 'closed',
    open: 'open',
    duplicate: 'open',
    refused: 'open',
    unknown_order: 'open',
    anomaly: 'anomalies',
    followed: 'refunds',
    unanswered: 'unanswered',
    not_due: void 0,
    released: void 0,
  };
async function Rx(t, e) {
  let r = t.now(),
    n = r.getTime() + e.passMs,
    o = {
      due: 0,
      settled: 0,
      closed: 0,
      open: 0,
      unanswered: 0,
      refunds: 0,
      anomalies: 0,
      failed: 0,
      left: 0,
    },
    s = [],
    i = 0,
    a = r.getTime(),
    c = () => i >= LC || t.now().getTime() >= n,
    u = ({ operations: h }) => h.every(t.isSkipped);
  async function l() {
    let h = t.now().getTime(),
      g = Math.max(a, h);
    ((a = g + 1e3 / e.perSecond), g > h && (await t.pause(g - h)));
  }
  async function d(h, g) {
    try {
      let _ = await g();
      if (((i = 0), _.kind === 'check')) return _;
      let b = $C[_.kind];
      b !== void 0 && (o[b] += 1);
    } catch (_) {
      ((o.failed += 1), Oa(_) && (i += 1), t.failed(_, h));
    }
  }
  async function p(h) {
    (!c() && !u(h) && (await l()),
      c() || u(h) ? (o.left += 1) : await d(h.outTradeNo, () => t.run(h)).then(f));
  }
  function f(h) {
    h !== void 0 && s.push(h);
  }
  let m = Ax(t, r, c, o);
  await vx(NC, m.items, async (h) => {
    let g = await d(h.outTradeNo, () => t.plan(h));
    g?.operations[0] === 'orderquery' ? await p(g) : f(g);
  });
  let S = UC.map((h) => s.filter(({ operations: [g] }) => g === h));
  return (
    await Promise.all(S.map((h) => vx(MC, h.values(), p))),
    { ...o, isCutShort: o.left > 0 || !m.isWhole() }
  );
}
async function vx(t, e, r) {
  let n = async () => {
    for (let o = await e.next(); o.done !== !0; o = await e.next()) await r(o.value);
  };
  await Promise.all(Array.from({ length: t }, n));
}
var BC = 5,
  FC = 60 * 6e4;
async function Ox(t, e, r) {
  let n = dd(e, r);
  if (n === void 0) throw new Error('a refund was to be followed that the order does not have');
  return HC(t, e, n, await t.queryRefund(e, n));
}
async function HC(t, e, r, n) {
  let { isShippingOn: o } = t,
    { outRefundNo: s } = r,
    i = e;
  for (let a = 0; a < BC; a += 1) {
    let c = i && dd(i, s);
    if (i === void 0 || c === void 0) break;
    let u = t.now(),
      l = WC(c, r, n, u);
    if (l === c && !pd(c))
      return (t.witness({ kind: 'refund', outRefundNo: s, refundStatus: c.refundStatus }), i);
    let d = l === c ? md(i, u, o) : cx(i, l, u, o),
      p = await t.refunds.write(i, d);
    if (p.written) {
      let f = l.refundStatus === 'REFUSED';
      return (
        t.witness({
          kind: 'refund',
          outRefundNo: s,
          refundStatus: l.refundStatus,
          ...(f && { givenUp: l.errCode === Ad ? Ad : 'NOT_EXIST' }),
        }),
        { ...d, sequence: (i.sequence ?? 0) + 1 }
      );
    }
    i = p.order;
  }
  throw new Error('a refund could not be written down: its order kept changing, or is gone');
}
function WC(t, e, r, n) {
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
      if (s && Ix(t, n)) throw Cx('and now knows none of its number');
      return o !== 'RESERVED' || t.requestedAt !== e.requestedAt || !Ix(t, n)
        ? t
        : { ...t, refundStatus: 'REFUSED', updatedAt: n.toISOString() };
    }
    case 'used_otherwise':
      if (s) throw Cx('and now calls its number another one');
      return o === 'REFUSED' ? t : { ...t, refundStatus: 'REFUSED', errCode: Ad, updatedAt: n.toISOString() };
  }
}
var Ad = 'OUT_REFUND_NO_USED';
function Ix({ requestedAt: t }, e) {
  return e.getTime() - Date.parse(t) >= FC;
}
function Cx(t) {
  return new I(
    'wechat_answer_invalid',
    `WeChat Pay has accepted this refund, ${t}. Nothing was changed; look at the refund in the merchant console.`,
    { facts: { reason: 'out_refund_no' } },
  );
}
var GC = new I('shipping_not_managed');
async function VC(t) {
  try {
    return await t.isTradeManaged();
  } catch (e) {
    if (!(e instanceof I)) throw e;
    return !0;
  }
}
function jC({ attempts: t, attemptsInVain: e = 0 }) {
  return t - 1 > e;
}
function Dx(t) {
  return { ...t, attemptsInVain: (t.attemptsInVain ?? 0) + 1 };
}
async function qC(t, e, r, n) {
  switch (n.kind) {
    case 'uploaded':
      return { shippingState: 'UPLOADED' };
    case 'unknown_order':
      return (await VC(t)) ? { shippingState: 'PENDING' } : { shippingState: 'REFUSED', because: GC };
    case 'shipped_before':
      return e === 'shipping' || jC(r)
        ? { shippingState: 'UPLOADED' }
        : { shippingState: 'REFUSED', because: n.because };
    case 'refused':
      return { shippingState: 'REFUSED', because: n.because };
  }
}
var zC = new I(
  'shipment_refused',
  'WeChat does not take this shipment. Another request for it was told why; send a shipment that is right.',
);
function KC({ shippingState: t }, e) {
  switch (t) {
    case 'UPLOADED':
      return { kind: 'shipment_uploaded' };
    case 'PENDING':
      return { kind: 'shipment_pending' };
    case 'REFUSED':
      return { kind: 'shipment_refused', errcode: e };
  }
}
async function kx(t, e, r, n) {
  let o = await t.uploadShipping(e, n);
  if (o.kind === 'in_vain') throw (await t.shipments.note(e.outTradeNo, r, Dx(n), t.now()), o.because);
  let { because: s, shippingState: i } = await qC(t, r, n, o),
    a = {
      ...(i === 'PENDING' ? Dx(n) : n),
      shippingState: i,
      errcode: o.errcode,
      updatedAt: t.now().toISOString(),
    };
  if ((t.witness(KC(a, o.errcode)), await t.shipments.note(e.outTradeNo, r, a, t.now())))
    return { shipment: a, ...(s && { because: s }) };
  let u = (await t.orders.get(e.outTradeNo))?.[r] ?? a,
    l = u.shippingState === 'REFUSED' || u.uploadTime !== n.uploadTime;
  return { shipment: u, ...(l && { because: s ?? zC }) };
}
async function Px(t, e) {
  let { outTradeNo: r } = e,
    n = ud(e, t.now()),
    o = ba(e),
    s = e,
    i;
  if (n.send && o) {
    let { slot: c, shipment: u } = o,
      l = await t.shipments.claim(r, c, u, t.now());
    if (l === void 0) return { order: (await t.orders.get(r)) ?? e };
    s = { ...s, [c]: l };
    try {
      let { shipment: d } = await kx(t, e, c, l);
      s = { ...s, [c]: d };
    } catch (d) {
      if (!(d instanceof I)) throw d;
      i = d;
    }
  }
  let a = t.now();
  return (
    ud(s, a).name &&
      (await t.shipments.noteUnshipped(s, a)) &&
      (t.witness({ kind: 'unshipped', outTradeNo: r }), (s = { ...s, unshippedNotedAt: a.toISOString() })),
    { order: s, ...(i && { unanswered: i }) }
  );
}
var Od = Pe(ka()),
  Nx = Pe(Pa());
Od.default.extend(Nx.default);
function Mx(t) {
  return Od.default.utc(t).add(8, 'hour').format('YYYYMMDD');
}
var Lx = 'attribute_not_exists(outTradeNo)',
  gn = 'attribute_exists(outTradeNo)',
  ko = 'tradeState = :notpay',
  Ux = 'appId = :appId AND mchId = :mchId',
  XC = 'signType = :signType',
  QC = 'openid = :openid',
  JC = 'totalFee = :totalFee AND feeType = :feeType',
  ZC = 'attribute_exists(prepayId)',
  eO = 'attribute_not_exists(prepayId)',
  tO = 'prepayId = :prepayId',
  rO = 'createdAt <= :latestCreation',
  nO = 'size(anomalies) = :zero',
  oO = 'size(anomalies) > :zero',
  sO = '(attribute_not_exists(queriedAt) OR queriedAt <= :askedBefore)',
  iO = '(attribute_not_exists(closeTriedAt) OR closeTriedAt <= :askedBefore)',
  aO = 'attribute_not_exists(anomalies.#key)',
  $x = 'attribute_not_exists(refundCount)',
  cO = 'attribute_exists(refundCount)',
  Dd = 'dueShard, dueAt';
function uO(t, e) {
  if (!e) return { set: '', remove: Dd, values: {} };
  let { outTradeNo: r, timeEnd: n } = t,
    o = new Date(Date.parse(n) + 1728e5).toISOString();
  return { set: ', dueShard = :dueShard, dueAt = :dueAt', values: { ':dueShard': je(r), ':dueAt': o } };
}
function Sn(t, e, r, n = !1) {
  let o = { abortSignal: r },
    s = or(t, e, r);
  async function i(l) {
    let { Item: d } = await t.send(new vr({ TableName: e, Key: { outTradeNo: l }, ConsistentRead: !0 }), o);
    return d;
  }
  async function a(l, d) {
    return d ?? (await i(l));
  }
  function c(l, d) {
    return async (p, f, m) => {
      let S = await s(
        p,
        se(gn, ko, l),
        { set: d },
        {
          ':notpay': 'NOTPAY',
          ':askedBefore': new Date(m.getTime() - f).toISOString(),
          ':now': m.toISOString(),
        },
      );
      return S.written ? { claimed: !0 } : { claimed: !1, order: await a(p, S.item) };
    };
  }
  async function u(l, d, p, f, m) {
    let { set: S, remove: h, values: g } = f,
      _ = await s(l, se(d, $x), { set: `${p}${S}`, ...(h !== void 0 && { remove: h }) }, { ...m, ...g });
    if (_.written) return { settled: !0 };
    let b = await a(l, _.item);
    if (b?.refundCount === void 0) return { settled: !1, order: b };
    let v = await s(
      l,
      se(d, cO),
      { set: `${p}, dueShard = :dueShard, dueAt = :now` },
      { ...m, ':dueShard': je(l) },
    );
    return v.written ? { settled: !0 } : { settled: !1, order: await a(l, v.item) };
  }
  return {
    get: i,
    async insert(l) {
      let d = await Cr(() =>
        t.send(
          new pn({
            TableName: e,
            Item: l,
            ConditionExpression: Lx,
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
          se(gn, ko, nO),
          { set: 'prepayId = :prepayId, prepayIdAt = :issuedAt, updatedAt = :now' },
          { ':notpay': 'NOTPAY', ':prepayId': d, ':issuedAt': p.toISOString(), ':now': f.toISOString() },
        )
      ).written;
    },
    claimQuery: c(sO, 'queriedAt = :now'),
    claimClose: c(iO, 'closeTriedAt = :now'),
    async settle(l, d) {
      let p = se(gn, ko, Ux, XC, QC, JC, rO, ZC);
      return u(
        l.outTradeNo,
        p,
        'tradeState = :tradeState, transactionId = :transactionId, bankType = :bankType, cashFee = :cashFee, timeEnd = :timeEnd, paidDayShard = :paidDayShard, updatedAt = :now',
        uO(l, n),
        {
          ':notpay': 'NOTPAY',
          ':appId': l.appId,
          ':mchId': l.mchId,
          ':signType': l.signType,
          ':openid': l.openid,
          ':totalFee': l.totalFee,
          ':feeType': l.feeType,
          ':latestCreation': yd(l),
          ':tradeState': l.tradeState,
          ':transactionId': l.transactionId,
          ':bankType': l.bankType,
          ':cashFee': l.cashFee,
          ':timeEnd': l.timeEnd,
          ':paidDayShard': `${Mx(l.timeEnd)}#${je(l.outTradeNo)}`,
          ':now': d.toISOString(),
        },
      );
    },
    async close({ outTradeNo: l, prepayId: d }, { appId: p, mchId: f }, m) {
      let S = d === void 0 ? eO : tO,
        { settled: h } = await u(
          l,
          se(gn, ko, Ux, S),
          'tradeState = :closed, updatedAt = :now',
          { set: '', remove: Dd, values: {} },
          {
            ':notpay': 'NOTPAY',
            ':appId': p,
            ':mchId': f,
            ':closed': 'CLOSED',
            ...(d !== void 0 && { ':prepayId': d }),
            ':now': m.toISOString(),
          },
        );
      return h;
    },
    async recordAnomaly(l, d) {
      let p = `${d.kind}#${d.transactionId}`,
        f = await s(
          l,
          se(gn, aO),
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
      await s(l, se(gn, ko, oO, $x), { remove: Dd }, { ':notpay': 'NOTPAY' });
    },
    async keepUnknown(l, d) {
      let p = { outTradeNo: `unknown#${l.transactionId}`, payment: l, recordedAt: d.toISOString() };
      return (await Cr(() => t.send(new pn({ TableName: e, Item: p, ConditionExpression: Lx }), o))).written;
    },
  };
}
var Bx = 'attribute_exists(outTradeNo)',
  lO = '#sequence = :sequence',
  dO = 'attribute_not_exists(#sequence)',
  pO = '(attribute_not_exists(queriedAt) OR queriedAt <= :askedBefore)',
  Fx = [
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
function Hx(t, e, r) {
  let n = or(t, e, r);
  async function o(s, i) {
    if (i !== void 0) return i;
    let { Item: a } = await t.send(new vr({ TableName: e, Key: { outTradeNo: s }, ConsistentRead: !0 }), {
      abortSignal: r,
    });
    return a;
  }
  return {
    async write(s, i) {
      let { outTradeNo: a, sequence: c } = s,
        u = Fx.filter((p) => i[p] !== void 0),
        l = Fx.filter((p) => i[p] === void 0 && s[p] !== void 0),
        d = await n(
          a,
          se(Bx, c === void 0 ? dO : lO),
          { set: u.map((p) => `${p} = :${p}`).join(', '), ...(l.length > 0 && { remove: l.join(', ') }) },
          { ...Object.fromEntries(u.map((p) => [`:${p}`, i[p]])), ...(c !== void 0 && { ':sequence': c }) },
        );
      return d.written ? { written: !0 } : { written: !1, order: await o(a, d.item) };
    },
    async claimQuery(s, i, a) {
      return (
        await n(
          s,
          se(Bx, pO),
          { set: 'queriedAt = :now' },
          { ':askedBefore': new Date(a.getTime() - i).toISOString(), ':now': a.toISOString() },
        )
      ).written;
    },
  };
}
var Wx = '([a-z][a-z0-9_]{1,31})',
  kd = '(?:not?match|\u4E0D\u5339\u914D)',
  fO = [
    ['\u7B7E\u540D\u9519\u8BEF', /(?<!验证)签名(?:错误|失败|有误|不正确)|signerror/i],
    [
      'appid and openid not match',
      new RegExp(`(?:appid(?:and|\u548C|\u4E0E)openid|openid(?:and|\u548C|\u4E0E)appid)${kd}`, 'i'),
      'openid',
    ],
    [
      '\u5546\u6237\u53F7mch_id\u4E0Eappid\u4E0D\u5339\u914D',
      new RegExp(
        `(?:mch_?id|\u5546\u6237\u53F7)(?:and|\u548C|\u4E0E)appid${kd}|appid(?:and|\u548C|\u4E0E)(?:\u5546\u6237\u53F7)?(?:mch_?id)?${kd}`,
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
        `${Wx}(?:\u53C2\u6570(?:\u683C\u5F0F|\u957F\u5EA6|\u7C7B\u578B|\u503C)?(?:\u9519\u8BEF|\u6709\u8BEF|\u4E0D\u6B63\u786E|\u4E0D\u5408\u6CD5|\u65E0\u6548|\u8FC7\u957F|\u8FC7\u77ED)|\u65F6\u95F4\u8FC7[\u77ED\u957F])`,
        'i',
      ),
    ],
    ['\u7F3A\u5C11\u53C2\u6570', new RegExp(`\u7F3A\u5C11(?:\u5FC5\u586B)?\u53C2\u6570${Wx}`, 'i')],
  ],
  mO = 200;
function Gx(t) {
  let e = t.slice(0, mO).replace(/[\s:：]/g, '');
  for (let [r, n, o] of fO) {
    let s = n.exec(e);
    if (s === null) continue;
    let i = o ?? s[1]?.toLowerCase();
    return i === void 0 ? { words: r } : { words: r, field: i };
  }
}
function Vx({ words: t, field: e = '' }, r, n) {
  let o = Object.hasOwn(n, e) ? n[e] : void 0,
    s = (u) => u.replaceAll('{field}', e).replaceAll('{source}', o ?? n['*']),
    { meaning: i, cause: a, cure: c } = r[t];
  return { meaning: s(i), cause: s(a), cure: s(c) };
}
var Po = '[A-Za-z_][A-Za-z0-9_.-]*',
  hO = new RegExp(`&${Po}=`);
function Pd(t) {
  return t.includes('&') && hO.test(t);
}
function jx(t) {
  for (let e in t) if (e !== 'attach' && Pd(t[e] ?? '')) return e;
}
var En = require('node:crypto');
var yO = {
  MD5: { length: 32, digest: (t) => (0, En.createHash)('md5').update(t, 'utf8').digest('hex') },
  'HMAC-SHA256': {
    length: 64,
    digest: (t, e) => (0, En.createHmac)('sha256', e).update(t, 'utf8').digest('hex'),
  },
};
function gO(t) {
  let e = [];
  for (let r of Object.keys(t).sort()) {
    let n = t[r];
    r !== 'sign' && n !== void 0 && n !== '' && e.push(`${r}=${n}`);
  }
  return e.join('&');
}
function qx(t, e, r) {
  return yO[r].digest(`${gO(t)}&key=${e}`, e).toUpperCase();
}
function at(t, e, r) {
  for (let [n, o = ''] of Object.entries(t))
    if (Pd(o))
      throw new Error(
        `${n}: nothing was signed, since the value holds "&", a name and "=", which reads as a further field; take the "&" or the "=" out`,
      );
  return qx(t, e, r);
}
function zx(t, e, r) {
  let n = Buffer.from(t.sign ?? '', 'utf8'),
    o = Buffer.from(qx(t, e, r), 'utf8');
  return n.length === o.length && (0, En.timingSafeEqual)(n, o);
}
var _n = Pe(ka()),
  Yx = Pe(Kx()),
  Xx = Pe(Pa());
_n.default.extend(Xx.default);
_n.default.extend(Yx.default);
var Qx = 'YYYYMMDDHHmmss',
  Ld = 8;
function Ud(t) {
  return _n.default.utc(t).add(Ld, 'hour').format(Qx);
}
function Jx(t) {
  let e = _n.default.utc(t, Qx, !0);
  return e.isValid() ? e.subtract(Ld, 'hour').toISOString() : void 0;
}
function Zx(t) {
  let e = _n.default.utc(t, 'YYYY-MM-DD HH:mm:ss', !0);
  return e.isValid() ? e.subtract(Ld, 'hour').toISOString() : void 0;
}
function xn(t) {
  return { appId: t.WECHAT_APPID, mchId: t.WECHAT_MCH_ID, key: t.WECHAT_MCH_KEY };
}
var tw = [
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
function SO(t) {
  return tw.every((e) => (t[e] ?? '') !== '');
}
function ew(t, e) {
  let r = /^(?:0|[1-9]\d*)$/.test(t) ? Number(t) : Number.NaN;
  return Number.isSafeInteger(r) && r >= e ? r : void 0;
}
function $d(t, e, r) {
  if ((t.sign ?? '') === '') return { refusal: 'sign_missing' };
  if (!zx(t, e.key, r)) return { refusal: 'sign_mismatch' };
  let n = jx(t);
  if (n !== void 0) return { refusal: 'ambiguous', field: n };
  if (![void 0, '', r].includes(t.sign_type)) return { refusal: 'sign_type_mismatch' };
  if (t.appid !== e.appId) return { refusal: 'appid_mismatch' };
  if (t.mch_id !== e.mchId) return { refusal: 'mch_id_mismatch' };
}
function rw(t, e, r, n, o = 'JSAPI') {
  let s = $d(t, e, r);
  if (s) return { ok: !1, ...s };
  if (!SO(t)) return { ok: !1, refusal: 'field_missing', field: tw.find((d) => (t[d] ?? '') === '') ?? '' };
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
  let a = ew(t.total_fee, 1);
  if (a === void 0) return { ok: !1, refusal: 'field_invalid', field: 'total_fee' };
  let c = ew(t.cash_fee, 0);
  if (c === void 0) return { ok: !1, refusal: 'field_invalid', field: 'cash_fee' };
  let u = Jx(t.time_end);
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
var EO = 64 * 1024,
  Wd = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF',
  _O =
    /<\?xml[ \t\r\n]+version=(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding=(?:"[Uu][Tt][Ff]-8"|'[Uu][Tt][Ff]-8'))?(?:[ \t\r\n]+standalone=(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y,
  Bd = /[ \t\r\n]*/y,
  xO = {
    xml: { opens: /<xml[ \t\r\n]*>/y, closes: /<\/xml[ \t\r\n]*>/y },
    root: { opens: /<root[ \t\r\n]*>/y, closes: /<\/root[ \t\r\n]*>/y },
  },
  Fd = new RegExp(`<(${Po})[ \\t\\r\\n]*(/?)>`, 'y'),
  Hd = new RegExp(`</(${Po})[ \\t\\r\\n]*>`, 'y'),
  wO = new RegExp(`[^<&${Wd}]+`, 'y'),
  TO = new RegExp(`<!\\[CDATA\\[[^${Wd}]*?\\]\\]>`, 'y'),
  bO = /&(?:lt|gt|amp|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});/y,
  AO = new TextDecoder('utf-8', { fatal: !0 });
function Na(t, e, r) {
  return ((t.lastIndex = r), t.test(e) ? t.lastIndex - r : -1);
}
var vO = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };
function RO(t) {
  return (
    t === 9 ||
    t === 10 ||
    t === 13 ||
    (t >= 32 && t <= 55295) ||
    (t >= 57344 && t <= 65533) ||
    (t >= 65536 && t <= 1114111)
  );
}
function IO(t) {
  if (!t.startsWith('&#')) return vO[t];
  let e = t.startsWith('&#x'),
    r = Number.parseInt(t.slice(e ? 3 : 2, -1), e ? 16 : 10);
  return RO(r) ? String.fromCodePoint(r) : void 0;
}
function nw(t) {
  return t.includes('\r')
    ? t.replace(
        /\r\n?/g,
        `
`,
      )
    : t;
}
function CO(t, e) {
  let r = e,
    n = '';
  for (;;) {
    let o = Na(wO, t, r);
    if (o > 0) {
      let s = t.slice(r, r + o);
      if (s.includes(']]>')) return;
      ((n += nw(s)), (r += o));
    }
    if (t[r] === '&') {
      let s = Na(bO, t, r),
        i = s < 0 ? void 0 : IO(t.slice(r, r + s));
      if (i === void 0) return;
      ((n += i), (r += s));
    } else if (t.startsWith('<![CDATA[', r)) {
      let s = Na(TO, t, r);
      if (s < 0) return;
      ((n += nw(t.slice(r + 9, r + s - 3))), (r += s));
    } else return t[r] === '<' ? [n, r] : void 0;
  }
}
function OO(t, e) {
  return t in e || t in Object.prototype;
}
function DO(t, e = 'xml') {
  let { opens: r, closes: n } = xO[e],
    o = 0,
    s = (a) => {
      let c = Na(a, t, o);
      return c < 0 ? !1 : ((o += c), !0);
    };
  if ((s(_O), s(Bd), !s(r))) return;
  let i = Object.create(null);
  for (; s(Bd), !s(n);) {
    Fd.lastIndex = o;
    let a = Fd.exec(t),
      c = a?.[1];
    if (!a || c === void 0 || OO(c, i)) return;
    if (((o = Fd.lastIndex), a[2] === '/')) {
      i[c] = '';
      continue;
    }
    let u = CO(t, o);
    if (u === void 0 || (([i[c], o] = u), (Hd.lastIndex = o), Hd.exec(t)?.[1] !== c)) return;
    o = Hd.lastIndex;
  }
  return (s(Bd), o === t.length ? i : void 0);
}
function ow(t, e = 'xml') {
  if (t.byteLength > EO) return { ok: !1, fault: 'body_too_large' };
  let r;
  try {
    r = AO.decode(t);
  } catch {
    return { ok: !1, fault: 'not_utf8' };
  }
  let n = DO(r, e);
  return n === void 0 ? { ok: !1, fault: 'xml_malformed' } : { ok: !0, fields: n };
}
var kO = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' },
  PO = new RegExp(`^${Po}$`),
  NO = new RegExp(`[${Wd}]|\\p{Surrogate}`, 'u');
function bt(t) {
  let e = '';
  for (let [r, n] of Object.entries(t))
    if (!(n === void 0 || n === '')) {
      if (!PO.test(r)) throw new Error(`${JSON.stringify(r)} is not a name that XML allows`);
      if (NO.test(n)) throw new Error(`the value of ${r} holds a character that XML cannot carry`);
      e += `<${r}>${n.replace(/[&<>\r]/g, (o) => kO[o] ?? '')}</${r}>`;
    }
  return `<xml>${e}</xml>`;
}
var MO = {
  meaning: 'The log holds its words (returnMsg).',
  cure: 'They name a parameter, or the signature: check the request, WECHAT_APPID, WECHAT_MCH_ID, WECHAT_MCH_KEY and WECHAT_SIGN_TYPE.',
};
function le(t, e = {}) {
  throw new I(
    'wechat_answer_invalid',
    "WeChat Pay's answer does not verify, so nothing in it was believed. Repeat the same request; nothing is lost.",
    { facts: { reason: t, ...e } },
  );
}
function LO(t) {
  let e = Gx(t),
    { meaning: r, cure: n } = e === void 0 ? MO : Vx(e, V_, j_),
    o = e?.field === void 0 ? {} : { field: e.field };
  throw new I('wechat_refused', `WeChat Pay refuses the request as a whole. ${r} ${n}`, {
    facts: { returnMsg: t, ...o },
  });
}
function At(t, e, r) {
  let n = ow(t);
  n.ok || le(n.fault);
  let { fields: o } = n;
  o.return_code === 'FAIL' && LO(o.return_msg ?? '');
  let s = $d(o, e, r);
  return (
    s && le(s.refusal, s.field === void 0 ? {} : { field: s.field }),
    o.return_code !== 'SUCCESS' && le('return_code'),
    o.result_code === 'SUCCESS'
      ? { ok: !0, fields: o }
      : (o.result_code !== 'FAIL' && le('result_code'),
        { ok: !1, errCode: o.err_code ?? '', errCodeDes: o.err_code_des ?? '' })
  );
}
var sw = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay is busy. Repeat the same request, with the same outTradeNo, in a few seconds.',
  },
  pw = { action: 'query', code: 'out_trade_no_used', detail: fn.out_trade_no_used.cure },
  iw = {
    action: 'query',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay calls this order paid or closed and does not confirm it yet. Repeat the same request in a few seconds.',
  },
  ct = {
    action: 'alarm',
    code: 'merchant_misconfigured',
    detail:
      'WeChat Pay refuses the set-up of this merchant: check that WECHAT_APPID and WECHAT_MCH_ID are right, bound to each other, and that JSAPI payment is granted. The log names the err_code.',
  },
  Rt = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses the request as it was built. The log names the err_code.',
  },
  vt = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay is busy. Repeat the same request in a few seconds.',
  },
  aw = {
    action: 'query',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay does not know this number, or not yet. Ask again later.',
  },
  UO = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to tell how the order stands.',
  },
  Gd = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to close the order. The log names the err_code.',
  },
  cw = { action: 'done', code: 'order_closed', detail: 'Nobody can pay this order at WeChat any more.' },
  uw = {
    action: 'query',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay does not close this order in the state that it is in. Read the order again.',
  },
  lw = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay is busy, and the refund may have been taken. Repeat the same request, with the same outRefundNo; it is refunded once.',
  },
  dw = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay is asked too often. Repeat the same request, with the same outRefundNo, in a minute; it is refunded once.',
  },
  $O = { action: 'ask_caller', code: 'refund_funds_short', detail: fn.refund_funds_short.cure },
  BO = {
    action: 'ask_caller',
    code: 'refund_refused',
    detail: 'The payment is too old: WeChat Pay refunds within a year. Pay the money back in another way.',
    isFinal: !0,
  },
  FO = {
    action: 'ask_caller',
    code: 'refund_refused',
    detail:
      "The payer's WeChat account cannot take the money: it was cancelled or is restricted. Pay the money back in another way.",
    isFinal: !0,
  },
  Ma = {
    action: 'alarm',
    code: 'merchant_misconfigured',
    detail:
      'WeChat Pay refuses the set-up of this merchant: check WECHAT_APPID, WECHAT_MCH_ID, the key, and that the client certificate is of this merchant. The log names the err_code.',
    isFinal: !0,
  },
  No = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses the refund as it was built. The log names the err_code and its text.',
    isFinal: !0,
  },
  Vd = {
    action: 'alarm',
    code: 'wechat_refused',
    detail:
      'WeChat Pay refuses the refund; the log names the err_code and its text. The money stays reserved until WeChat says that there is no such refund.',
  },
  Mo = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to tell how the refund stands. The log names the err_code.',
  },
  HO = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat makes the bill of a day after 09:00 of the next. Ask again after 10:00, Asia/Shanghai.',
  },
  WO = { action: 'done', code: 'order_not_found', detail: 'There was no trade on this day.' },
  GO = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to give the bill. The log names the reason.',
  },
  VO = {
    unifiedorder: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011940985',
      rows: {
        SYSTEMERROR: sw,
        FREQUENCY_LIMITED: sw,
        ORDERPAID: iw,
        ORDERCLOSED: iw,
        OUT_TRADE_NO_USED: pw,
        NOTENOUGH: { action: 'ask_caller', code: 'payment_refused', detail: fn.payment_refused.cure },
        NOAUTH: ct,
        APPID_NOT_EXIST: ct,
        MCHID_NOT_EXIST: ct,
        APPID_MCHID_NOT_MATCH: ct,
        SIGNERROR: ct,
        INVALID_REQUEST: Rt,
        LACK_PARAMS: Rt,
        PARAM_ERROR: Rt,
        XML_FORMAT_ERROR: Rt,
        REQUIRE_POST_METHOD: Rt,
        POST_DATA_EMPTY: Rt,
        NOT_UTF8: Rt,
      },
      unlisted: Rt,
    },
    orderquery: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011937244',
      rows: { ORDERNOTEXIST: aw, SYSTEMERROR: vt, FREQUENCY_LIMITED: vt },
      unlisted: UO,
    },
    closeorder: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011941222',
      rows: {
        ORDERCLOSED: cw,
        ORDERNOTEXIST: cw,
        ORDERPAID: uw,
        TRADE_STATE_ERROR: uw,
        SYSTEMERROR: vt,
        FREQUENCY_LIMITED: vt,
        SIGNERROR: ct,
        REQUIRE_POST_METHOD: Gd,
        XML_FORMAT_ERROR: Gd,
      },
      unlisted: Gd,
    },
    refund: {
      source: 'https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_4',
      rows: {
        SYSTEMERROR: lw,
        BIZERR_NEED_RETRY: lw,
        FREQUENCY_LIMITED: dw,
        INVALID_REQ_TOO_MUCH: dw,
        NOTENOUGH: $O,
        TRADE_OVERDUE: BO,
        USER_ACCOUNT_ABNORMAL: FO,
        SIGNERROR: Ma,
        APPID_NOT_EXIST: Ma,
        MCHID_NOT_EXIST: Ma,
        NOAUTH: Ma,
        ORDERNOTEXIST: No,
        INVALID_TRANSACTIONID: No,
        PARAM_ERROR: No,
        REQUIRE_POST_METHOD: No,
        XML_FORMAT_ERROR: No,
        INVALID_REQUEST: Vd,
        ERROR: Vd,
      },
      unlisted: Vd,
    },
    refundquery: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011939577',
      rows: {
        REFUNDNOTEXIST: aw,
        SYSTEMERROR: vt,
        FREQUENCY_LIMITED: vt,
        SIGNERROR: ct,
        APPID_NOT_EXIST: ct,
        MCHID_NOT_EXIST: ct,
        INVALID_TRANSACTIONID: Mo,
        PARAM_ERROR: Mo,
        REQUIRE_POST_METHOD: Mo,
        XML_FORMAT_ERROR: Mo,
      },
      unlisted: Mo,
    },
    downloadbill: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011985040',
      rows: {
        SYSTEMERROR: vt,
        'BILL CREATING': HO,
        'NO BILL EXIST': WO,
        'COMPRESSGZIP ERROR': vt,
        'UNCOMPRESSGZIP ERROR': vt,
        'SIGN ERROR': ct,
      },
      unlisted: GO,
    },
  };
function It(t, e, r = '') {
  if (t === 'unifiedorder' && e === 'INVALID_REQUEST') return /\b201\b|201商户|订单号重复/.test(r) ? pw : Rt;
  let { rows: n, unlisted: o } = VO[t],
    s = t === 'downloadbill' ? e.trim().toUpperCase() : e;
  return (Object.hasOwn(n, s) ? n[s] : void 0) ?? o;
}
function Ct(t, e, r) {
  return new I(t.code, t.detail, { facts: { errCode: e, errCodeDes: r } });
}
var fw = '/pay/closeorder';
function mw(t, e, r) {
  let n = {
    appid: e.appId,
    mch_id: e.mchId,
    out_trade_no: t.outTradeNo,
    nonce_str: r,
    sign_type: t.signType,
  };
  return bt({ ...n, sign: at(n, e.key, t.signType) });
}
function hw(t, e, r) {
  let n = At(t, e, r.signType);
  if (n.ok) return { kind: 'closed' };
  let { errCode: o, errCodeDes: s } = n,
    i = It('closeorder', o, s);
  if (i.action === 'done') return { kind: 'closed' };
  if (i.action === 'query') return { kind: 'query' };
  let a = Ct(i, o, s);
  if (i.action === 'repeat') return { kind: 'repeat', because: a };
  throw a;
}
var jd = '/pay/orderquery';
function qd(t, e, r, n) {
  let o = {
    appid: e.appId,
    mch_id: e.mchId,
    ...(n === void 0 ? { out_trade_no: t.outTradeNo } : { transaction_id: n }),
    nonce_str: r,
    sign_type: t.signType,
  };
  return bt({ ...o, sign: at(o, e.key, t.signType) });
}
function zd(t, e, r, n) {
  let o = At(t, e, r.signType);
  if (!o.ok) {
    let { errCode: c, errCodeDes: u } = o,
      l = It('orderquery', c, u);
    if (l.action === 'query') return { kind: 'open', tradeState: c };
    let d = Ct(l, c, u);
    if (l.action === 'repeat') return { kind: 'repeat', because: d };
    throw d;
  }
  let { fields: s } = o;
  (s.out_trade_no !== r.outTradeNo && le('out_trade_no'),
    n !== void 0 && s.transaction_id !== n && le('transaction_id'));
  let i = s.trade_state ?? '';
  if (i === 'CLOSED') return { kind: 'closed' };
  if (i === 'REVOKED' || i === 'PAYERROR') {
    let { trade_type: c = '' } = s;
    return { kind: 'closed', tradeState: i, ...(!['', 'JSAPI'].includes(c) && { tradeType: c }) };
  }
  if (i !== 'SUCCESS' && i !== 'REFUND') return { kind: 'open', tradeState: i };
  let a = rw(s, e, r.signType, ['SUCCESS', 'REFUND'], 'any');
  return (
    a.ok || le(a.refusal, { field: a.field ?? '' }),
    { kind: s.trade_type === 'JSAPI' ? 'paid' : 'paid_elsewhere', payment: a.payment }
  );
}
function yw(t = '') {
  return /^[0-9A-Za-z]{1,32}$/.test(t) ? t : le('refund_id');
}
var gw = '/pay/refundquery',
  jO = ['SUCCESS', 'PROCESSING', 'CHANGE', 'REFUNDCLOSE'];
function qO(t) {
  return t !== void 0 && jO.includes(t);
}
function Sw(t, e, r, n) {
  let o = {
    appid: r.appId,
    mch_id: r.mchId,
    nonce_str: n,
    sign_type: t.signType,
    out_refund_no: e.outRefundNo,
  };
  return bt({ ...o, sign: at(o, r.key, t.signType) });
}
function zO(t, e) {
  let r = Object.keys(t).filter((s) => /^out_refund_no_\d{1,2}$/.test(s)),
    [n, ...o] = r.filter((s) => t[s] === e);
  return ((n === void 0 || o.length > 0) && le('out_refund_no'), n.slice(13));
}
function Ew(t, e, r, n) {
  let o = At(t, e, r.signType);
  if (!o.ok) {
    let { errCode: d, errCodeDes: p } = o,
      f = It('refundquery', d, p);
    if (f.action === 'query') return { kind: 'not_exist' };
    let m = Ct(f, d, p);
    if (f.action === 'repeat') return { kind: 'repeat', because: m };
    throw m;
  }
  let { fields: s } = o,
    i = zO(s, n.outRefundNo);
  if (!(
    s.transaction_id === n.transactionId &&
    s.total_fee === String(n.totalFee) &&
    s[`refund_fee${i}`] === String(n.refundFee)
  ))
    return KO(s, i);
  let c = s[`refund_status${i}`];
  qO(c) || le('refund_status');
  let u = s[`refund_recv_accout${i}`] ?? '',
    l = s[`refund_success_time${i}`] ?? '';
  return {
    kind: 'refund',
    refundStatus: c,
    refundId: yw(s[`refund_id${i}`]),
    ...(u !== '' && { refundRecvAccout: u }),
    ...(l !== '' && { successTime: Zx(l) ?? le('success_time') }),
  };
}
function KO(t, e) {
  for (let r of ['transaction_id', 'total_fee', `refund_fee${e}`]) (t[r] ?? '') === '' && le(r);
  return { kind: 'used_otherwise' };
}
function _w(t) {
  return /^[0-9A-Za-z_-]{1,64}$/.test(t);
}
var xw = '/pay/unifiedorder';
function ww(t, e, r) {
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
    time_start: Ud(t.timeStart),
    time_expire: Ud(t.timeExpire),
    notify_url: t.notifyUrl,
    trade_type: 'JSAPI',
    openid: t.openid,
  };
  return bt({ ...n, sign: at(n, e.key, t.signType) });
}
function Tw(t, e, r) {
  let n = At(t, e, r.signType);
  if (n.ok) {
    let c = n.fields.prepay_id ?? '';
    return (
      n.fields.trade_type !== 'JSAPI' && le('trade_type'),
      _w(c) || le('prepay_id'),
      { kind: 'prepared', prepayId: c }
    );
  }
  let { errCode: o, errCodeDes: s } = n,
    i = It('unifiedorder', o, s),
    a = Ct(i, o, s);
  if (i.action === 'repeat' || i.action === 'query') return { kind: i.action, because: a };
  throw a;
}
var Lo = 32;
function bw(t, e, r, n) {
  let o = t.now().getTime() + n;
  return {
    placeUnifiedOrder: (s) =>
      mn(
        t,
        r,
        xw,
        () => ww(s, e, t.randomText(Lo)),
        (i) => Tw(i, e, s),
        o,
      ),
    queryOrder: (s) =>
      mn(
        t,
        r,
        jd,
        () => qd(s, e, t.randomText(Lo)),
        (i) => zd(i, e, s),
        o,
      ),
    closeOrder: (s) =>
      mn(
        t,
        r,
        fw,
        () => mw(s, e, t.randomText(Lo)),
        (i) => hw(i, e, s),
        o,
      ),
  };
}
function Aw(t, e, r, n) {
  return {
    queryRefund: (o, s) =>
      mn(
        t,
        r,
        gw,
        () => Sw(o, s, e, t.randomText(Lo)),
        (i) => Ew(i, e, o, s),
        n,
      ),
    queryTransaction: (o, s) =>
      mn(
        t,
        r,
        jd,
        () => qd(o, e, t.randomText(Lo), s),
        (i) => zd(i, e, o, s),
        n,
      ),
  };
}
function vw(t, e, r, n) {
  let { config: o, documentClient: s, telemetry: i, now: a } = t;
  return {
    ...Aw(t, xn(o), o.WECHAT_PAY_BASE_URLS, r),
    merchant: xn(o),
    orders: Sn(s, o.ORDERS_TABLE, n),
    refunds: Hx(s, o.ORDERS_TABLE, n),
    witness: (c) => {
      e(hn(i, c));
    },
    now: a,
    isShippingOn: o.WECHAT_SHIPPING === 'yes',
  };
}
var Rw = 'tradeState IN (:success, :refund)',
  YO = '(attribute_not_exists(refundedFee) OR refundedFee < totalFee)',
  XO = '(attribute_not_exists(#slot) OR #slot.shippingState = :refused)',
  QO = 'shipping.shippingState = :uploaded',
  Kd = '#slot.shippingState = :pending AND #slot.uploadTime = :uploadTime',
  Iw = '#slot.attemptedAt = :seen',
  JO = '(attribute_not_exists(shipping) OR shipping.shippingState <> :uploaded)',
  ZO = '(attribute_not_exists(unshippedNotedAt) OR unshippedNotedAt = :seen)',
  Cw = 'dueShard = :dueShard, dueAt = :dueAt, updatedAt = :now',
  eD = 6e4;
function Ow(t, e) {
  return { ':dueShard': je(t), ':dueAt': new Date(e.getTime() + eD).toISOString(), ':now': e.toISOString() };
}
function Dw(t, e, r) {
  let n = or(t, e, r);
  async function o(s, i, a, c, u, l) {
    return (
      await n(
        s,
        a,
        { set: `#slot = :shipment, ${c}` },
        { ':shipment': u, ':pending': 'PENDING', ':uploadTime': u.uploadTime, ...l },
        { '#slot': i },
      )
    ).written;
  }
  return {
    async record(s, i, a, c) {
      let u = i === 'shippingCorrection';
      return (
        await n(
          s,
          se(Rw, YO, XO, ...(u ? [QO] : [])),
          { set: `#slot = :shipment, ${Cw}` },
          {
            ':success': 'SUCCESS',
            ':refund': 'REFUND',
            ':refused': 'REFUSED',
            ...(u && { ':uploaded': 'UPLOADED' }),
            ':shipment': a,
            ...Ow(s, c),
          },
          { '#slot': i },
        )
      ).written;
    },
    async claim(s, i, a, c) {
      let u = c.toISOString(),
        l = { ...a, attemptedAt: u, attempts: a.attempts + 1, updatedAt: u },
        d = { ':seen': a.attemptedAt, ...Ow(s, c) };
      return (await o(s, i, se(Kd, Iw), Cw, l, d)) ? l : void 0;
    },
    note: (s, i, a, c) => {
      let u = { ':now': c.toISOString() },
        l = 'updatedAt = :now';
      if (a.shippingState !== 'PENDING') return o(s, i, Kd, l, a, u);
      let d = se(Kd, Iw);
      return o(s, i, d, l, a, { ...u, ':seen': a.attemptedAt });
    },
    async noteUnshipped({ outTradeNo: s, unshippedNotedAt: i }, a) {
      return (
        await n(
          s,
          se(Rw, JO, ZO),
          { set: 'unshippedNotedAt = :now, updatedAt = :now' },
          {
            ':success': 'SUCCESS',
            ':refund': 'REFUND',
            ':uploaded': 'UPLOADED',
            ':seen': i ?? '',
            ':now': a.toISOString(),
          },
        )
      ).written;
    },
  };
}
var Yd = 'WeChat did not answer in time. Repeat the same request in a few seconds; nothing is lost.',
  tD = 200;
function Xd(t = {}) {
  return new I(
    'wechat_answer_invalid',
    'WeChat answered something that is no answer of its API. Repeat the same request; nothing is lost.',
    { facts: t },
  );
}
async function La(t, e, r, n) {
  if (n < tD) throw new I('wechat_unavailable', Yd, { facts: { reason: 'no_time_left' } });
  let o = await t({ method: 'POST', url: e, body: r, contentType: 'application/json', timeoutMs: n }).catch(
      (i) => {
        throw i instanceof Je ? new I('wechat_unavailable', Yd, { facts: { reason: i.reason } }) : i;
      },
    ),
    { status: s } = o;
  if (s >= 500) throw new I('wechat_unavailable', Yd, { facts: { wechatStatus: s } });
  if (s !== 200) throw Xd({ wechatStatus: s });
  return o.body;
}
var rD = { errcode: U(ie(ft(), ja())), errmsg: U(Ee(), '') };
function Uo(t, e) {
  let r;
  try {
    r = JSON.parse(new TextDecoder('utf-8', { fatal: !0 }).decode(t));
  } catch {
    throw Xd();
  }
  let n = ur(qe(rD), r),
    o = ur(qe(e), r);
  if (Array.isArray(r) || !n.success || !o.success) throw Xd();
  let { errcode: s, errmsg: i } = n.output,
    a = /rid: ([0-9A-Za-z-]+)/.exec(i)?.[1],
    c = { ...(s !== void 0 && { errcode: s }), ...(a !== void 0 && { rid: a }) };
  return { errcode: s, facts: c, fields: o.output };
}
var Qd = {
    code: 'wechat_unavailable',
    detail: 'WeChat is busy. Repeat the same request in a minute; nothing is lost.',
  },
  ut = {
    code: 'merchant_misconfigured',
    detail:
      'WeChat refuses the appid or the appsecret of this backend, or its address. Check WECHAT_APPID, WECHAT_APPSECRET (not the merchant key) and the IP allow-list of the mini program; the log names the errcode.',
  },
  nD = {
    '-1': Qd,
    45009: Qd,
    45011: Qd,
    40001: ut,
    40002: ut,
    40013: ut,
    40125: ut,
    40164: ut,
    40243: ut,
    41002: ut,
    41004: ut,
    50004: ut,
    50007: ut,
  },
  oD = '/cgi-bin/stable_token';
function sD({ appId: t, appSecret: e }) {
  return JSON.stringify({ grant_type: 'client_credential', appid: t, secret: e, force_refresh: !1 });
}
var iD = { access_token: U(ie(Ee(), cr(/^[!-~]{1,2048}$/))), expires_in: U(ie(ft(), Tn(), wn(1))) };
function aD(t) {
  let { errcode: e = 0, facts: r, fields: n } = Uo(t, iD);
  if (e !== 0) {
    let i = nD[String(e)] ?? {
      code: 'wechat_refused',
      detail: 'WeChat gives no access token. The log names the errcode.',
    };
    throw new I(i.code, i.detail, { facts: r });
  }
  let { access_token: o, expires_in: s } = n;
  if (o === void 0 || s === void 0)
    throw new I(
      'wechat_answer_invalid',
      'WeChat answered the request for an access token without one. Repeat the same request; nothing is lost.',
    );
  return { accessToken: o, expiresInSeconds: s };
}
var cD = 5 * 6e4,
  uD = 3e3;
function kw(t, e, r) {
  let n, o;
  async function s() {
    let i = t.now().getTime(),
      a = await La(t.send, `${e}${oD}`, sD(r), uD),
      { accessToken: c, expiresInSeconds: u } = aD(a);
    return ((n = { accessToken: c, renewAt: i + u * 1e3 - cD }), c);
  }
  return async (i) => {
    let a = n !== void 0 && n.renewAt > t.now().getTime() && n.accessToken !== i;
    return n && a
      ? n.accessToken
      : ((o ??= s().finally(() => {
          o = void 0;
        })),
        o);
  };
}
var tp = Pe(ka()),
  Mw = Pe(Pa());
var Pw = { action: 'done', code: 'internal_error', detail: 'WeChat has this shipment.' },
  Ua = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat is busy. The shipment is written down and is sent again by itself.',
  },
  Jd = { ...Ua, action: 'slower' },
  Zd = {
    action: 'renew_token',
    code: 'wechat_refused',
    detail: 'WeChat refuses an access token that it has just given. Does another program force new ones?',
  },
  $o = {
    action: 'alarm',
    code: 'merchant_misconfigured',
    detail:
      'WeChat refuses the set-up of this mini program: check WECHAT_APPID, that \u53D1\u8D27\u4FE1\u606F\u7BA1\u7406 is in force for it, and its IP allow-list.',
  },
  Or = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat refuses the message as it was built. The log names the errcode.',
  };
function Fe(t) {
  return { action: 'ask_caller', code: 'shipment_refused', detail: t };
}
var Nw = 'WeChat has a finished shipment of this order already',
  lD = {
    0: Pw,
    10060023: Pw,
    10060001: {
      action: 'later',
      code: 'wechat_unavailable',
      detail: 'WeChat does not know this payment yet. The shipment is sent again by itself.',
    },
    10060002: { action: 'shipped_before', code: 'shipment_refused', detail: `${Nw} and takes no other.` },
    10060003: {
      action: 'shipped_before',
      code: 'shipment_refused',
      detail: `${Nw}, and its one correction is used up.`,
    },
    40001: Zd,
    40014: Zd,
    42001: Zd,
    '-1': Ua,
    10060012: Ua,
    10060019: Ua,
    44990: Jd,
    45009: Jd,
    45011: Jd,
    10060004: Fe('The payment cannot be shipped in its state: it may be refunded or settled already.'),
    10060005: Fe('WeChat does not take this logisticsType.'),
    10060006: Fe('Only what an express company carries may go in several parcels.'),
    10060008: Fe('itemDesc is missing.'),
    10060009: Fe('itemDesc is too long.'),
    10060014: Fe('A value of the shipment is not as WeChat wants it.'),
    10060020: Fe('No parcel says what is in it: send itemDesc.'),
    10060024: Fe('These are too many parcels.'),
    10060025: Fe('expressCompany is too long: send the code of the company, such as YTO.'),
    10060026: Fe('trackingNo is too long.'),
    10060031: Fe('WeChat says that another user paid this order.'),
    268485226: Fe('trackingNo is missing.'),
    268485227: Fe('expressCompany is missing.'),
    10060007: Or,
    268485194: Or,
    268485195: Or,
    268485216: Or,
    268485224: Or,
    268485228: Or,
    40013: $o,
    40097: $o,
    40164: $o,
    48001: $o,
    61004: $o,
  };
function ep(t) {
  return lD[String(t)] ?? { ...Or, action: 'repeat' };
}
tp.default.extend(Mw.default);
var Lw = '/wxa/sec/order/upload_shipping_info',
  Uw = '/wxa/sec/order/is_trade_managed',
  dD = { express: 1, city: 2, pickup: 4 },
  pD = 2,
  fD = 1,
  mD = 2,
  hD = 'WeChat does not say whether it has the shipment. It is written down and is sent again by itself.';
function yD(t) {
  return tp.default.utc(t).utcOffset(480).format('YYYY-MM-DDTHH:mm:ss.SSSZ');
}
function gD(t) {
  let { itemDesc: e, trackingNo: r, expressCompany: n, consignorContact: o, receiverContact: s } = t,
    i = { ...(o !== void 0 && { consignor_contact: o }), ...(s !== void 0 && { receiver_contact: s }) };
  return {
    ...(r !== void 0 && { tracking_no: r }),
    ...(n !== void 0 && { express_company: n }),
    item_desc: e,
    ...(Object.keys(i).length > 0 && { contact: i }),
  };
}
function $w(t, { logisticsType: e, parcels: r, uploadTime: n }) {
  let o = r.length > 1;
  return JSON.stringify({
    order_key: { order_number_type: pD, transaction_id: t.transactionId },
    logistics_type: dD[e],
    delivery_mode: o ? mD : fD,
    ...(o && { is_all_delivered: !0 }),
    shipping_list: r.map(gD),
    upload_time: yD(n),
    payer: { openid: t.openid },
  });
}
function Bw(t) {
  let { errcode: e, facts: r } = Uo(t, {});
  if (e === void 0) throw new I('wechat_answer_invalid', hD);
  let { action: n, code: o, detail: s } = ep(e),
    i = () => new I(o, `${s} (errcode ${e})`, { facts: r });
  switch (n) {
    case 'done':
      return { kind: 'uploaded', errcode: e };
    case 'later':
      return { kind: 'unknown_order', errcode: e };
    case 'shipped_before':
      return { kind: n, errcode: e, because: i() };
    case 'ask_caller':
      return { kind: 'refused', errcode: e, because: i() };
    case 'renew_token':
      return { kind: 'token_refused', because: i() };
    case 'slower':
    case 'alarm':
      return { kind: 'in_vain', because: i() };
    case 'repeat':
      throw i();
  }
}
function Fw(t) {
  return JSON.stringify({ appid: t });
}
function Hw(t) {
  let { errcode: e = 0, facts: r, fields: n } = Uo(t, { is_trade_managed: U(Ya()) }),
    o = n.is_trade_managed;
  if (e === 0 && o !== void 0) return { kind: 'answer', isTradeManaged: o };
  let { action: s, code: i, detail: a } = ep(e);
  if (s === 'renew_token') return { kind: 'token_refused', because: new I(i, a, { facts: r }) };
  throw s === 'repeat' || s === 'slower' || s === 'alarm'
    ? new I(i, a, { facts: r })
    : new I('wechat_answer_invalid', 'WeChat does not say whether it manages shipments.', { facts: r });
}
var SD = 5e3;
function Ww(t, e, r, n, o) {
  let s = t.now().getTime() + o;
  async function i(a, c, u, l) {
    let d = async (S) => {
        let h = `${r}${c}?access_token=${encodeURIComponent(S)}`,
          g = Math.min(SD, s - t.now().getTime());
        return l(await La(a, h, u, g));
      },
      p = await e(),
      f = await d(p);
    if (!rp(f)) return f;
    let m = await d(await e(p));
    if (rp(m)) throw m.because;
    return m;
  }
  return {
    uploadShipping: async (a, c) => {
      let u = { mayHaveArrived: !1 },
        l = (p) => (
          (u.mayHaveArrived = !0),
          t.send(p).catch((f) => {
            throw ((u.mayHaveArrived = !(f instanceof Je) || f.mayHaveLeft), f);
          })
        ),
        d = (p) => {
          let f = Bw(p);
          return (rp(f) && (u.mayHaveArrived = !1), f);
        };
      try {
        return await i(l, Lw, $w(a, c), d);
      } catch (p) {
        if (u.mayHaveArrived || !(p instanceof I)) throw p;
        return { kind: 'in_vain', because: p };
      }
    },
    isTradeManaged: async () => {
      let { isTradeManaged: a } = await i(t.send, Uw, Fw(n), Hw);
      return a;
    },
  };
}
function rp(t) {
  return t.kind === 'token_refused';
}
function Gw(t) {
  let { config: e, documentClient: r, now: n, telemetry: o } = t,
    s = { appId: e.WECHAT_APPID, appSecret: e.WECHAT_APPSECRET },
    i = e.WECHAT_API_BASE_URL,
    a = kw(t, i, s);
  return (c, u, l) => ({
    ...Ww(t, a, i, s.appId, u),
    merchant: { appId: e.WECHAT_APPID, mchId: e.WECHAT_MCH_ID },
    orders: Sn(r, e.ORDERS_TABLE, l),
    shipments: Dw(r, e.ORDERS_TABLE, l),
    witness: (d) => {
      c(hn(o, d));
    },
    now: n,
  });
}
function ED({ config: t, documentClient: e }, r) {
  return Sn(e, t.ORDERS_TABLE, r, t.WECHAT_SHIPPING === 'yes');
}
function Vw(t, e, r, n) {
  let { config: o, telemetry: s, now: i, randomText: a } = t;
  return {
    ...bw(t, xn(o), o.WECHAT_PAY_BASE_URLS, r),
    merchant: xn(o),
    orders: ED(t, n),
    witness: (c) => {
      e(hn(s, c));
    },
    now: i,
    randomText: a,
  };
}
var np = 8e3;
function $a(t) {
  let { config: e, documentClient: r, now: n } = t,
    o = Gw(t);
  return {
    terms: {
      firstMs: e.CHECK_FIRST_SECONDS * 1e3,
      longestMs: e.CHECK_LONGEST_MINUTES * 6e4,
      isShippingOn: e.WECHAT_SHIPPING === 'yes',
    },
    storyOf: (s, i, a = Da()) => {
      let { call: c } = a,
        u = vw(t, s, n().getTime() + np, i),
        l = Vw(t, s, np, i);
      return {
        ...l,
        queryOrder: (d) => c('orderquery', () => l.queryOrder(d)),
        closeOrder: (d) => c('closeorder', () => l.closeOrder(d)),
        due: Ca(r, e.ORDERS_TABLE, i),
        followRefund: (d, p) =>
          Ox({ ...u, queryRefund: (...f) => c('refundquery', () => u.queryRefund(...f)) }, d, p),
        followShipment: (d) => {
          let p = o(s, np, i);
          return Px(
            {
              ...p,
              uploadShipping: (...f) => c('shipping', () => p.uploadShipping(...f)),
              isTradeManaged: () => c('shipping', p.isTradeManaged),
            },
            d,
          );
        },
      };
    },
  };
}
var _D = 36e3,
  xD = 53e3;
function wD({
  due: t,
  settled: e,
  closed: r,
  open: n,
  unanswered: o,
  refunds: s,
  anomalies: i,
  failed: a,
  left: c,
}) {
  return {
    due: t,
    settled: e,
    closed: r,
    open: n,
    unansweredOrders: o,
    refunds: s,
    anomalies: i,
    failed: a,
    left: c,
  };
}
function TD(t, e, r, n) {
  switch (r.kind) {
    case 'not_due':
    case 'released':
    case 'open':
    case 'duplicate':
      return;
    case 'anomaly':
      t.log('error', 'order', { outTradeNo: e, ...n });
      return;
    case 'unanswered':
    case 'refused':
    case 'unknown_order':
      t.log('warn', 'order', { outTradeNo: e, ...n });
      return;
    case 'settled':
    case 'closed':
    case 'followed':
      t.log('info', 'order', { outTradeNo: e, ...n });
  }
}
function qw(t, { storyOf: e, terms: r } = $a(t)) {
  let { config: n, documentClient: o, telemetry: s, now: i, pause: a } = t,
    c = { perSecond: n.CHECKS_PER_SECOND, passMs: _D };
  return async (u) => {
    let l = t.deadline(xD);
    (0, jw.setMaxListeners)(32, l);
    let d = Ca(o, n.ORDERS_TABLE, l),
      p = Da(),
      f = [];
    async function m(g, _) {
      let b = {},
        v = (F) => {
          b = { ...b, ...F };
        },
        P = await _(e(v, l, p));
      return (P.kind === 'check' || (v(hx(s, P, i())), TD(s, g, P, b)), P);
    }
    function S(g, _) {
      (f.push(g), s.log('error', 'order', { outTradeNo: _, ...Do(s, g) }));
    }
    let h = await Rx(
      {
        due: d,
        plan: (g) => m(g.outTradeNo, (_) => Tx(_, r, g)),
        run: (g) => m(g.outTradeNo, g.run),
        isSkipped: p.isSkipped,
        failed: S,
        now: i,
        pause: a,
      },
      c,
    );
    if ((u(wD(h)), h.isCutShort && s.count('PassesCutShort'), f.length > 0)) throw f[0];
    return h;
  };
}
function bD(t, e) {
  return e || t.failed ? 'error' : t.unansweredOrders || t.left || t.differences ? 'warn' : 'info';
}
function zw(t, e, r) {
  return async (n) => {
    let o = t.now().getTime(),
      s = {},
      i = !1;
    try {
      return await r((a) => {
        s = { ...s, ...a };
      });
    } catch (a) {
      throw ((i = !0), (s = { ...s, ...Do(t.telemetry, a) }), a);
    } finally {
      (t.telemetry.log(bD(s, i), 'request', {
        requestId: n.id ?? '',
        route: e,
        durationMs: t.now().getTime() - o,
        ...s,
      }),
        t.telemetry.flush());
    }
  };
}
function Yw(t) {
  let e = $a(t),
    r = qw(t, e);
  return (n) => {
    let { outTradeNo: o, close: s } = n;
    return zw(t, 'reconcile-orders', (i) => (o === void 0 ? r(i) : yx(t, e, i, { outTradeNo: o, close: s })))(
      n,
    );
  };
}
var Kw = _p('reconcile-orders'),
  AD = Yw({ config: Kw, ...X_(Kw.STAGE) });
0 && (module.exports = { handler, makeReconcileOrders });
/*! Bundled license information:

@aws-lambda-powertools/logger/lib/esm/logBuffer.js:
@aws-lambda-powertools/logger/lib/esm/Logger.js:
  (* v8 ignore next -- @preserve *)
*/
//# sourceMappingURL=reconcile-orders.js.map
