'use strict';
var yw = Object.create;
var No = Object.defineProperty;
var gw = Object.getOwnPropertyDescriptor;
var Ew = Object.getOwnPropertyNames;
var Sw = Object.getPrototypeOf,
  _w = Object.prototype.hasOwnProperty;
var h = (t, e, r) => () => {
  if (r) throw r[0];
  try {
    return (t && (e = t((t = 0))), e);
  } catch (n) {
    throw ((r = [n]), n);
  }
};
var bt = (t, e) => () => {
    try {
      return (e || t((e = { exports: {} }).exports, e), e.exports);
    } catch (r) {
      throw ((e = 0), r);
    }
  },
  va = (t, e) => {
    for (var r in e) No(t, r, { get: e[r], enumerable: !0 });
  },
  Hd = (t, e, r, n) => {
    if ((e && typeof e == 'object') || typeof e == 'function')
      for (let o of Ew(e))
        !_w.call(t, o) &&
          o !== r &&
          No(t, o, { get: () => e[o], enumerable: !(n = gw(e, o)) || n.enumerable });
    return t;
  };
var He = (t, e, r) => (
    (r = t != null ? yw(Sw(t)) : {}),
    Hd(e || !t || !t.__esModule ? No(r, 'default', { value: t, enumerable: !0 }) : r, t)
  ),
  xw = (t) => Hd(No({}, '__esModule', { value: !0 }), t);
var nr,
  Ot,
  Or,
  vf,
  If,
  gc = h(() => {
    ((nr = (t, e) => {
      let r = [];
      if ((t && r.push(t), e)) for (let n of e) r.push(n);
      return r;
    }),
      (Ot = (t, e) => `${t || 'anonymous'}${e && e.length > 0 ? ` (a.k.a. ${e.join(',')})` : ''}`),
      (Or = () => {
        let t = [],
          e = [],
          r = !1,
          n = new Set(),
          o = (d) =>
            d.sort(
              (p, f) => vf[f.step] - vf[p.step] || If[f.priority || 'normal'] - If[p.priority || 'normal'],
            ),
          s = (d) => {
            let p = !1,
              f = (m) => {
                let g = nr(m.name, m.aliases);
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
                  for (let g of nr(m.name, m.aliases)) n.delete(g);
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
                for (let _ of nr(E.name, E.aliases)) m[_] = E;
                p.push(E);
              }),
              e.forEach((y) => {
                let E = { ...y, before: [], after: [] };
                for (let _ of nr(E.name, E.aliases)) m[_] = E;
                f.push(E);
              }),
              f.forEach((y) => {
                if (y.toMiddleware) {
                  let E = m[y.toMiddleware];
                  if (E === void 0) {
                    if (d) return;
                    throw new Error(
                      `${y.toMiddleware} is not found when adding ${Ot(y.name, y.aliases)} middleware ${y.relation} ${y.toMiddleware}`,
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
                E = nr(f, g);
              if (E.length > 0) {
                if (E.some((_) => n.has(_))) {
                  if (!m) throw new Error(`Duplicate middleware name '${Ot(f, g)}'`);
                  for (let _ of E) {
                    let T = t.findIndex((N) => N.name === _ || N.aliases?.some((H) => H === _));
                    if (T === -1) continue;
                    let v = t[T];
                    if (v.step !== y.step || y.priority !== v.priority)
                      throw new Error(
                        `"${Ot(v.name, v.aliases)}" middleware with ${v.priority} priority in ${v.step} step cannot be overridden by "${Ot(f, g)}" middleware with ${y.priority} priority in ${y.step} step.`,
                      );
                    t.splice(T, 1);
                  }
                }
                for (let _ of E) n.add(_);
              }
              t.push(y);
            },
            addRelativeTo: (d, p) => {
              let { name: f, override: m, aliases: g } = p,
                y = { middleware: d, ...p },
                E = nr(f, g);
              if (E.length > 0) {
                if (E.some((_) => n.has(_))) {
                  if (!m) throw new Error(`Duplicate middleware name '${Ot(f, g)}'`);
                  for (let _ of E) {
                    let T = e.findIndex((N) => N.name === _ || N.aliases?.some((H) => H === _));
                    if (T === -1) continue;
                    let v = e[T];
                    if (v.toMiddleware !== y.toMiddleware || v.relation !== y.relation)
                      throw new Error(
                        `"${Ot(v.name, v.aliases)}" middleware ${v.relation} "${v.toMiddleware}" middleware cannot be overridden by "${Ot(f, g)}" middleware ${y.relation} "${y.toMiddleware}" middleware.`,
                      );
                    e.splice(T, 1);
                  }
                }
                for (let _ of E) n.add(_);
              }
              e.push(y);
            },
            clone: () => a(Or()),
            use: (d) => {
              d.applyToStack(l);
            },
            remove: (d) => (typeof d == 'string' ? s(d) : i(d)),
            removeByTag: (d) => {
              let p = !1,
                f = (m) => {
                  let { tags: g, name: y, aliases: E } = m;
                  if (g && g.includes(d)) {
                    let _ = nr(y, E);
                    for (let T of _) n.delete(T);
                    return ((p = !0), !1);
                  }
                  return !0;
                };
              return ((t = t.filter(f)), (e = e.filter(f)), p);
            },
            concat: (d) => {
              let p = a(Or());
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
                return Ot(d.name, d.aliases) + ' - ' + p;
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
      (vf = { initialize: 5, serialize: 4, build: 3, finalizeRequest: 2, deserialize: 1 }),
      (If = { high: 3, normal: 2, low: 1 }));
  });
var or,
  Rf = h(() => {
    (function (t) {
      ((t.HTTP = 'http'), (t.HTTPS = 'https'));
    })(or || (or = {}));
  });
var ct,
  Cf = h(() => {
    (function (t) {
      ((t.MD5 = 'md5'), (t.CRC32 = 'crc32'), (t.CRC32C = 'crc32c'), (t.SHA1 = 'sha1'), (t.SHA256 = 'sha256'));
    })(ct || (ct = {}));
  });
var Of = h(() => {
  Cf();
});
var Ge,
  Df = h(() => {
    Ge = '__smithy_context';
  });
var Dt,
  Nf = h(() => {
    (function (t) {
      ((t.PROFILE = 'profile'), (t.SSO_SESSION = 'sso-session'), (t.SERVICES = 'services'));
    })(Dt || (Dt = {}));
  });
var ut = h(() => {
  Rf();
  Of();
  Df();
  Nf();
});
var Ie,
  Pf = h(() => {
    ut();
    Ie = (t) => t[Ge] || (t[Ge] = {});
  });
function D(t, e) {
  return Object.prototype.hasOwnProperty.call(t, e);
}
var Ec = h(() => {});
function jb(t) {
  return Object.keys(t).reduce((e, r) => {
    let n = t[r];
    return { ...e, [r]: Array.isArray(n) ? [...n] : n };
  }, {});
}
var Y,
  kf = h(() => {
    Y = class t {
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
        return (r.query && (r.query = jb(r.query)), r);
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
var Se,
  Mf = h(() => {
    Se = class {
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
var Kb,
  Xe,
  Lf = h(() => {
    ((Kb = new RegExp('^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$')),
      (Xe = (t, e = !1) => {
        if (!e) return Kb.test(t);
        let r = t.split('.');
        for (let n of r) if (!Xe(n)) return !1;
        return !0;
      }));
  });
function Sc(t) {
  return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t);
}
var Uf = h(() => {});
var he,
  $f = h(() => {
    he = (t) => {
      if (typeof t == 'function') return t;
      let e = Promise.resolve(t);
      return () => e;
    };
  });
function Bf(t) {
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
var Ff = h(() => {});
var Nt,
  _c = h(() => {
    Ff();
    Nt = (t) => {
      if (typeof t == 'string') return Nt(new URL(t));
      let { hostname: e, pathname: r, port: n, protocol: o, search: s } = t,
        i;
      return (
        s && (i = Bf(s)),
        { hostname: e, port: n ? parseInt(n) : void 0, protocol: o, path: r, query: i }
      );
    };
  });
var Pt,
  Hf = h(() => {
    Ec();
    _c();
    Pt = (t) => {
      if (typeof t == 'object') {
        if ('url' in t) {
          let e = Nt(t.url);
          if (t.headers) {
            e.headers = {};
            for (let r in t.headers)
              D(t.headers, r) && (e.headers[r.toLowerCase()] = t.headers[r].join(', '));
          }
          return e;
        }
        return t;
      }
      return Nt(t);
    };
  });
var z = h(() => {
  Pf();
  Ec();
  kf();
  Mf();
  Lf();
  Uf();
  $f();
  _c();
  Hf();
});
var sr,
  Wf = h(() => {
    gc();
    sr = class {
      config;
      middlewareStack = Or();
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
var ir,
  xc = h(() => {
    ir = (t) => (typeof t == 'function' ? t() : t);
  });
var ts,
  wc = h(() => {
    ts = (t, e, r, n, o) => ({ name: e, namespace: t, traits: r, input: n, output: o });
  });
var Gf,
  bc,
  Vf = h(() => {
    z();
    wc();
    ((Gf = (t) => (e, r) => async (n) => {
      let { response: o } = await e(n),
        { operationSchema: s } = Ie(r),
        [, i, a, c, u, l] = s ?? [];
      try {
        let d = await t.protocol.deserializeResponse(ts(i, a, c, u, l), { ...t, ...r }, o);
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
            if (Se.isInstance(o)) {
              let { headers: f = {}, statusCode: m } = o,
                g = Object.entries(f);
              d.$metadata = {
                httpStatusCode: m,
                requestId: bc(/^x-[\w-]+-request-?id$/, g),
                extendedRequestId: bc(/^x-[\w-]+-id-2$/, g),
                cfId: bc(/^x-[\w-]+-cf-id$/, g),
              };
            }
          } catch {}
        }
        throw d;
      }
    }),
      (bc = (t, e) => (e.find(([r]) => r.match(t)) || [void 0, void 0])[1]));
  });
var jf,
  Kf = h(() => {
    z();
    wc();
    jf = (t) => (e, r) => async (n) => {
      let { operationSchema: o } = Ie(r),
        [, s, i, a, c, u] = o ?? [],
        l = r.endpointV2 ? async () => Pt(r.endpointV2) : t.endpoint,
        d = await t.protocol.serializeRequest(ts(s, i, a, c, u), n.input, { ...t, ...r, endpoint: l });
      return e({ ...n, request: d });
    };
  });
function Tc(t) {
  return {
    applyToStack: (e) => {
      (e.add(jf(t), zf), e.add(Gf(t), qf), t.protocol.setSerdeContext(t));
    },
  };
}
var qf,
  zf,
  Yf = h(() => {
    Vf();
    Kf();
    ((qf = { name: 'deserializerMiddleware', step: 'deserialize', tags: ['DESERIALIZER'], override: !0 }),
      (zf = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }));
  });
function kt(t) {
  if (typeof t == 'object') return t;
  if (((t = t | 0), rs[t])) return rs[t];
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
  return (rs[t] = e);
}
var rs,
  Ac = h(() => {
    rs = [];
  });
function Cn(t, e) {
  if (t instanceof G) return Object.assign(t, { memberName: e, _isMemberSchema: !0 });
  let r = G;
  return new r(t, e);
}
var Rn,
  ns,
  os,
  G,
  vc,
  Jf,
  Xf = h(() => {
    xc();
    Ac();
    ((Rn = { it: Symbol.for('@smithy/nor-struct-it'), ns: Symbol.for('@smithy/ns') }),
      (ns = []),
      (os = {}),
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
          for (this._isMemberSchema = !1; vc(o);)
            (n.push(o[1]), (o = o[0]), (s = ir(o)), (this._isMemberSchema = !0));
          if (n.length > 0) {
            this.memberTraits = {};
            for (let i = n.length - 1; i >= 0; --i) {
              let a = n[i];
              Object.assign(this.memberTraits, kt(a));
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
            ((this.schema = ir(s)),
            Jf(this.schema)
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
            if (ns[e]) return ns[e];
          } else if (typeof e == 'string') {
            if (os[e]) return os[e];
          } else if (r && e[Rn.ns]) return e[Rn.ns];
          let n = ir(e);
          if (n instanceof t) return n;
          if (vc(n)) {
            let [s, i] = n;
            if (s instanceof t) return (Object.assign(s.getMergedTraits(), kt(i)), s);
            throw new Error(
              `@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`,
            );
          }
          let o = new t(n);
          return r
            ? (e[Rn.ns] = o)
            : typeof n == 'string'
              ? (os[n] = o)
              : typeof n == 'number'
                ? (ns[n] = o)
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
          return kt(this.memberTraits);
        }
        getOwnTraits() {
          return kt(this.traits);
        }
        getKeySchema() {
          let [e, r] = [this.isDocumentSchema(), this.isMapSchema()];
          if (!e && !r)
            throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
          let n = this.getSchema(),
            o = e ? 15 : (n[4] ?? 0);
          return Cn([o, 0], 'key');
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
          if (s != null) return Cn([s, 0], n ? 'value' : 'member');
          throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
        }
        getMemberSchema(e) {
          let r = this.getSchema();
          if (this.isStructSchema() && r[4].includes(e)) {
            let n = r[4].indexOf(e),
              o = r[5][n];
            return Cn(vc(o) ? o : [o, 0], e);
          }
          if (this.isDocumentSchema()) return Cn([15, 0], e);
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
            n = e[Rn.it];
          if (n && r === n.length) {
            yield* n;
            return;
          }
          n = Array(r);
          for (let o = 0; o < r; ++o) {
            let s = e[4][o],
              i = Cn([e[5][o], 0], s);
            yield (n[o] = [s, i]);
          }
          e[Rn.it] = n;
        }
      }));
    ((vc = (t) => Array.isArray(t) && t.length === 2), (Jf = (t) => Array.isArray(t) && t.length >= 5));
  });
var Oe,
  Qf = h(() => {
    Oe = class t {
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
var _e = h(() => {
  xc();
  Yf();
  Xf();
  Ac();
  Qf();
});
function Dr(t, e) {
  if (e == null) return e;
  let r = G.of(t);
  if (r.getMergedTraits().sensitive) return Ic;
  if (r.isListSchema()) {
    let n = r.getValueSchema();
    if (n.getMergedTraits().sensitive) return Ic;
    if (Array.isArray(e)) return e.map((o) => Dr(n, o));
  } else if (r.isMapSchema()) {
    let n = r.getValueSchema();
    if (r.getKeySchema().getMergedTraits().sensitive || n.getMergedTraits().sensitive) return Ic;
    if (typeof e == 'object') return Object.fromEntries(Object.entries(e).map(([o, s]) => [o, Dr(n, s)]));
  } else if (r.isStructSchema() && typeof e == 'object') {
    let n = e,
      o = {};
    for (let [s, i] of r.structIterator()) n[s] != null && (o[s] = Dr(i, n[s]));
    return o;
  }
  return e;
}
var Ic,
  Zf = h(() => {
    _e();
    Ic = '***SensitiveInformation***';
  });
var em,
  Mt,
  Rc,
  Cc = h(() => {
    ut();
    gc();
    Zf();
    _e();
    ((em = Symbol.for('@smithy/op-event-stream')),
      (Mt = class {
        middlewareStack = Or();
        schema;
        static classBuilder() {
          return new Rc();
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
          for (let N of o.bind(this)(d, e, r, n)) this.middlewareStack.use(N);
          let p = e.concat(this.middlewareStack),
            { logger: f } = r,
            m = l[Ge],
            g = {
              logger: f,
              clientName: s,
              commandName: i,
              inputFilterSensitiveLog: a,
              outputFilterSensitiveLog: c,
              ...l,
              [Ge]: {
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
          let _,
            T = this.schema,
            v = T?.[em];
          if (v !== void 0) _ = v;
          else if (T && Array.isArray(T) && T[0] === 9) {
            let [, , , , N, H] = T;
            _ = T[em] = !!(G.of(N).getEventStreamMember() || G.of(H).getEventStreamMember());
          }
          return (_ && (E = { isEventStream: _, ...E }), p.resolve((N) => y.handle(N.request, E), g));
        }
      }),
      (Rc = class {
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
          return (r = class extends Mt {
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
                inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (i ? Dr.bind(null, a) : (u) => u),
                outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (i ? Dr.bind(null, c) : (u) => u),
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
var On,
  ss,
  tm = h(() => {
    ((On = class t extends Error {
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
      (ss = (t, e = {}) => {
        Object.entries(e)
          .filter(([, n]) => n !== void 0)
          .forEach(([n, o]) => {
            (t[n] == null || t[n] === '') && (t[n] = o);
          });
        let r = t.message || t.Message || 'UnknownError';
        return ((t.message = r), delete t.Message, t);
      }));
  });
var Oc,
  rm = h(() => {
    Oc = (t) => {
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
var nm,
  Dc,
  om = h(() => {
    ((nm = !1),
      (Dc = (t) => {
        t && !nm && parseInt(t.substring(1, t.indexOf('.'))) < 16 && (nm = !0);
      }));
  });
var sm,
  im,
  am,
  cm = h(() => {
    z();
    ut();
    ((sm = Object.values(ct)),
      (im = (t) => {
        let e = [];
        for (let r in ct) {
          if (!D(ct, r)) continue;
          let n = ct[r];
          t[n] !== void 0 && e.push({ algorithmId: () => n, checksumConstructor: () => t[n] });
        }
        for (let [r, n] of Object.entries(t.checksumAlgorithms ?? {}))
          e.push({ algorithmId: () => r, checksumConstructor: () => n });
        return {
          addChecksumAlgorithm(r) {
            t.checksumAlgorithms = t.checksumAlgorithms ?? {};
            let n = r.algorithmId(),
              o = r.checksumConstructor();
            (sm.includes(n) ? (t.checksumAlgorithms[n.toUpperCase()] = o) : (t.checksumAlgorithms[n] = o),
              e.push(r));
          },
          checksumAlgorithms() {
            return e;
          },
        };
      }),
      (am = (t) => {
        let e = {};
        return (
          t.checksumAlgorithms().forEach((r) => {
            let n = r.algorithmId();
            sm.includes(n) && (e[n] = r.checksumConstructor());
          }),
          e
        );
      }));
  });
var um,
  lm,
  dm = h(() => {
    ((um = (t) => ({
      setRetryStrategy(e) {
        t.retryStrategy = e;
      },
      retryStrategy() {
        return t.retryStrategy;
      },
    })),
      (lm = (t) => {
        let e = {};
        return ((e.retryStrategy = t.retryStrategy()), e);
      }));
  });
var Nc,
  Pc,
  pm = h(() => {
    cm();
    dm();
    ((Nc = (t) => Object.assign(im(t), um(t))), (Pc = (t) => Object.assign(am(t), lm(t))));
  });
var ar,
  fm = h(() => {
    ar = class {
      trace() {}
      debug() {}
      info() {}
      warn() {}
      error() {}
    };
  });
function kc(t, e, r, n) {
  return function (s, i, a, c, u = {}) {
    let l = Object.assign({}, t, s);
    return Mt.classBuilder()
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
var mm = h(() => {
  Cc();
});
var xe = h(() => {
  z();
  z();
  Wf();
  Cc();
  rm();
  om();
  tm();
  pm();
  fm();
  mm();
});
var Pn,
  Bc = h(() => {
    Pn = (t) =>
      (typeof ArrayBuffer == 'function' && t instanceof ArrayBuffer) ||
      Object.prototype.toString.call(t) === '[object ArrayBuffer]';
  });
var cs,
  us,
  kn = h(() => {
    Bc();
    ((cs = (t, e = 0, r = t.byteLength - e) => {
      if (!Pn(t))
        throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);
      return Buffer.from(t, e, r);
    }),
      (us = (t, e) => {
        if (typeof t != 'string')
          throw new TypeError(
            `The "input" argument must be of type string. Received type ${typeof t} (${t})`,
          );
        return e ? Buffer.from(t, e) : Buffer.from(t);
      }));
  });
var Yb,
  Lt,
  Sm = h(() => {
    kn();
    ((Yb = /^[A-Za-z0-9+/]*={0,2}$/),
      (Lt = (t) => {
        if ((t.length * 3) % 4 !== 0) throw new TypeError('Incorrect padding on base64 string.');
        if (!Yb.exec(t)) throw new TypeError('Invalid base64 string.');
        let e = us(t, 'base64');
        return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      }));
  });
var Ne,
  ls = h(() => {
    kn();
    Ne = (t) => {
      let e = us(t, 'utf8');
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
  });
var Ut,
  _m = h(() => {
    kn();
    ls();
    Ut = (t) => {
      let e;
      if (
        (typeof t == 'string' ? (e = Ne(t)) : (e = t),
        typeof e != 'object' || typeof e.byteOffset != 'number' || typeof e.byteLength != 'number')
      )
        throw new Error('@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.');
      return cs(e.buffer, e.byteOffset, e.byteLength).toString('base64');
    };
  });
function xm(t, e, r, n) {
  return class ds extends Uint8Array {
    static fromString(s, i = 'utf-8') {
      if (typeof s == 'string') return i === 'base64' ? ds.mutate(n(s)) : ds.mutate(e(s));
      throw new Error(`Unsupported conversion from ${typeof s} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(s) {
      return (Object.setPrototypeOf(s, ds.prototype), s);
    }
    transformToString(s = 'utf-8') {
      return s === 'base64' ? r(this) : t(this);
    }
  };
}
var wm = h(() => {});
var Qe,
  bm = h(() => {
    kn();
    Qe = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return cs(t.buffer, t.byteOffset, t.byteLength).toString('utf8');
    };
  });
function Tm(t) {
  return typeof crypto < 'u' && typeof crypto.randomUUID == 'function'
    ? () => crypto.randomUUID()
    : () => {
        let e = new Uint8Array(16);
        return (
          t(e),
          (e[6] = (e[6] & 15) | 64),
          (e[8] = (e[8] & 63) | 128),
          ge[e[0]] +
            ge[e[1]] +
            ge[e[2]] +
            ge[e[3]] +
            '-' +
            ge[e[4]] +
            ge[e[5]] +
            '-' +
            ge[e[6]] +
            ge[e[7]] +
            '-' +
            ge[e[8]] +
            ge[e[9]] +
            '-' +
            ge[e[10]] +
            ge[e[11]] +
            ge[e[12]] +
            ge[e[13]] +
            ge[e[14]] +
            ge[e[15]]
        );
      };
}
var ge,
  Am = h(() => {
    ge = Array.from({ length: 256 }, (t, e) => e.toString(16).padStart(2, '0'));
  });
var Fc,
  Jb,
  vm,
  Xb,
  Im,
  Rm,
  Cm,
  Qb,
  Om,
  Dm,
  Zb,
  ps,
  Mn,
  Nm,
  eT,
  tT,
  Pm = h(() => {
    ((Fc = (t) => {
      if (t != null) {
        if (typeof t == 'string') {
          let e = parseFloat(t);
          if (!Number.isNaN(e))
            return (String(e) !== String(t) && tT.warn(eT(`Expected number but observed string: ${t}`)), e);
        }
        if (typeof t == 'number') return t;
        throw new TypeError(`Expected number, got ${typeof t}: ${t}`);
      }
    }),
      (Jb = Math.ceil(2 ** 127 * (2 - 2 ** -23))),
      (vm = (t) => {
        let e = Fc(t);
        if (e !== void 0 && !Number.isNaN(e) && e !== 1 / 0 && e !== -1 / 0 && Math.abs(e) > Jb)
          throw new TypeError(`Expected 32-bit float, got ${t}`);
        return e;
      }),
      (Xb = (t) => {
        if (t != null) {
          if (Number.isInteger(t) && !Number.isNaN(t)) return t;
          throw new TypeError(`Expected integer, got ${typeof t}: ${t}`);
        }
      }),
      (Im = (t) => Cm(t, 16)),
      (Rm = (t) => Cm(t, 8)),
      (Cm = (t, e) => {
        let r = Xb(t);
        if (r !== void 0 && Qb(r, e) !== r) throw new TypeError(`Expected ${e}-bit integer, got ${t}`);
        return r;
      }),
      (Qb = (t, e) => {
        switch (e) {
          case 32:
            return Int32Array.of(t)[0];
          case 16:
            return Int16Array.of(t)[0];
          case 8:
            return Int8Array.of(t)[0];
        }
      }),
      (Om = (t) => Fc(typeof t == 'string' ? ps(t) : t)),
      (Dm = (t) => vm(typeof t == 'string' ? ps(t) : t)),
      (Zb = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g),
      (ps = (t) => {
        let e = t.match(Zb);
        if (e === null || e[0].length !== t.length)
          throw new TypeError('Expected real number, got implicit NaN');
        return parseFloat(t);
      }),
      (Mn = (t) => Im(typeof t == 'string' ? ps(t) : t)),
      (Nm = (t) => Rm(typeof t == 'string' ? ps(t) : t)),
      (eT = (t) =>
        String(new TypeError(t).stack || t)
          .split(
            `
`,
          )
          .slice(0, 5)
          .filter((e) => !e.includes('stackTraceWarning')).join(`
`)),
      (tT = { warn: console.warn }));
  });
function Gc(t) {
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
  return `${rT[n]}, ${c} ${Wc[r]} ${e} ${u}:${l}:${d} GMT`;
}
var rT,
  Wc,
  QM,
  nT,
  Vc,
  oT,
  sT,
  iT,
  Un,
  jc,
  fs,
  aT,
  cT,
  uT,
  Hc,
  lT,
  dT,
  pT,
  $t,
  fT,
  mT,
  Ln,
  km = h(() => {
    Pm();
    ((rT = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']),
      (Wc = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']));
    ((QM = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/)),
      (nT = new RegExp(
        /^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/,
      )),
      (Vc = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-3339 date-times must be expressed as strings');
        let e = nT.exec(t);
        if (!e) throw new TypeError('Invalid RFC-3339 date-time value');
        let [r, n, o, s, i, a, c, u, l] = e,
          d = Mn(Ln(n)),
          p = $t(o, 'month', 1, 12),
          f = $t(s, 'day', 1, 31),
          m = fs(d, p, f, { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u });
        return (l.toUpperCase() != 'Z' && m.setTime(m.getTime() - mT(l)), m);
      }),
      (oT = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (sT = new RegExp(
        /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (iT = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/,
      )),
      (Un = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-7231 date-times must be expressed as strings');
        let e = oT.exec(t);
        if (e) {
          let [r, n, o, s, i, a, c, u] = e;
          return fs(Mn(Ln(s)), Hc(o), $t(n, 'day', 1, 31), {
            hours: i,
            minutes: a,
            seconds: c,
            fractionalMilliseconds: u,
          });
        }
        if (((e = sT.exec(t)), e)) {
          let [r, n, o, s, i, a, c, u] = e;
          return uT(
            fs(aT(s), Hc(o), $t(n, 'day', 1, 31), {
              hours: i,
              minutes: a,
              seconds: c,
              fractionalMilliseconds: u,
            }),
          );
        }
        if (((e = iT.exec(t)), e)) {
          let [r, n, o, s, i, a, c, u] = e;
          return fs(Mn(Ln(u)), Hc(n), $t(o.trimLeft(), 'day', 1, 31), {
            hours: s,
            minutes: i,
            seconds: a,
            fractionalMilliseconds: c,
          });
        }
        throw new TypeError('Invalid RFC-7231 date-time value');
      }),
      (jc = (t) => {
        if (t == null) return;
        let e;
        if (typeof t == 'number') e = t;
        else if (typeof t == 'string') e = Om(t);
        else if (typeof t == 'object' && t.tag === 1) e = t.value;
        else
          throw new TypeError(
            'Epoch timestamps must be expressed as floating point numbers or their string representation',
          );
        if (Number.isNaN(e) || e === 1 / 0 || e === -1 / 0)
          throw new TypeError('Epoch timestamps must be valid, non-Infinite, non-NaN numerics');
        return new Date(Math.round(e * 1e3));
      }),
      (fs = (t, e, r, n) => {
        let o = e - 1;
        return (
          dT(t, o, r),
          new Date(
            Date.UTC(
              t,
              o,
              r,
              $t(n.hours, 'hour', 0, 23),
              $t(n.minutes, 'minute', 0, 59),
              $t(n.seconds, 'seconds', 0, 60),
              fT(n.fractionalMilliseconds),
            ),
          )
        );
      }),
      (aT = (t) => {
        let e = new Date().getUTCFullYear(),
          r = Math.floor(e / 100) * 100 + Mn(Ln(t));
        return r < e ? r + 100 : r;
      }),
      (cT = 50 * 365 * 24 * 60 * 60 * 1e3),
      (uT = (t) =>
        t.getTime() - new Date().getTime() > cT
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
      (Hc = (t) => {
        let e = Wc.indexOf(t);
        if (e < 0) throw new TypeError(`Invalid month: ${t}`);
        return e + 1;
      }),
      (lT = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (dT = (t, e, r) => {
        let n = lT[e];
        if ((e === 1 && pT(t) && (n = 29), r > n))
          throw new TypeError(`Invalid day for ${Wc[e]} in ${t}: ${r}`);
      }),
      (pT = (t) => t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0)),
      ($t = (t, e, r, n) => {
        let o = Nm(Ln(t));
        if (o < r || o > n) throw new TypeError(`${e} must be between ${r} and ${n}, inclusive`);
        return o;
      }),
      (fT = (t) => (t == null ? 0 : Dm('0.' + t) * 1e3)),
      (mT = (t) => {
        let e = t[0],
          r = 1;
        if (e == '+') r = 1;
        else if (e == '-') r = -1;
        else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);
        let n = Number(t.substring(1, 3)),
          o = Number(t.substring(4, 6));
        return r * (n * 60 + o) * 60 * 1e3;
      }),
      (Ln = (t) => {
        let e = 0;
        for (; e < t.length - 1 && t.charAt(e) === '0';) e++;
        return e === 0 ? t : t.slice(e);
      }));
  });
var Ve,
  Mm = h(() => {
    Ve = function (e) {
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
    Ve.from = (t) =>
      t && typeof t == 'object' && (t instanceof Ve || 'deserializeJSON' in t)
        ? t
        : typeof t == 'string' || Object.getPrototypeOf(t) === String.prototype
          ? Ve(String(t))
          : Ve(JSON.stringify(t));
    Ve.fromObject = Ve.from;
  });
var Lm,
  we,
  Um = h(() => {
    ((Lm = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/),
      (we = class t {
        string;
        type;
        constructor(e, r) {
          if (((this.string = e), (this.type = r), !Lm.test(e)))
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
          return t.prototype.isPrototypeOf(e) || (r.type === 'bigDecimal' && Lm.test(r.string));
        }
      }));
  });
function $n(t) {
  if (t.length % 2 !== 0) throw new Error('Hex encoded strings must have an even number length');
  let e = new Uint8Array(t.length / 2);
  for (let r = 0; r < t.length; r += 2) {
    let n = t.slice(r, r + 2).toLowerCase();
    if (n in Kc) e[r / 2] = Kc[n];
    else throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`);
  }
  return e;
}
function re(t) {
  let e = '';
  for (let r = 0; r < t.byteLength; r++) e += $m[t[r]];
  return e;
}
var $m,
  Kc,
  Bm = h(() => {
    (($m = {}), (Kc = {}));
    for (let t = 0; t < 256; t++) {
      let e = t.toString(16).toLowerCase();
      (e.length === 1 && (e = `0${e}`), ($m[t] = e), (Kc[e] = t));
    }
  });
var Nr,
  qc,
  Fm = h(() => {
    ((Nr = require('node:fs')),
      (qc = (t) => {
        if (!t) return 0;
        if (typeof t == 'string') return Buffer.byteLength(t);
        if (typeof t.byteLength == 'number') return t.byteLength;
        if (typeof t.size == 'number') return t.size;
        if (typeof t.start == 'number' && typeof t.end == 'number') return t.end + 1 - t.start;
        if (t instanceof Nr.ReadStream) {
          if (t.path != null) return (0, Nr.lstatSync)(t.path).size;
          if (typeof t.fd == 'number') return (0, Nr.fstatSync)(t.fd).size;
        }
        throw new Error(`Body Length computation failed for ${t}`);
      }));
  });
var Pe,
  Hm = h(() => {
    ls();
    Pe = (t) =>
      t instanceof Uint8Array
        ? t
        : typeof t == 'string'
          ? Ne(t)
          : ArrayBuffer.isView(t)
            ? new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT)
            : new Uint8Array(t);
  });
function ms(t, e) {
  if (e === void 0) {
    e = 0;
    for (let o of t) e += o.byteLength;
  }
  let r = new Uint8Array(e),
    n = 0;
  for (let o of t) (r.set(o, n), (n += o.byteLength));
  return r;
}
var zc = h(() => {});
var Pr,
  Yc = h(() => {
    Pr = class t extends Error {
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
var lt,
  hs = h(() => {
    Yc();
    lt = class t extends Pr {
      name = 'CredentialsProviderError';
      constructor(e, r = !0) {
        (super(e, r), Object.setPrototypeOf(this, t.prototype));
      }
    };
  });
var Wm,
  Gm = h(() => {
    Yc();
    Wm =
      (...t) =>
      async () => {
        if (t.length === 0) throw new Pr('No providers in chain');
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
var Vm,
  jm = h(() => {
    Vm = (t) => () => Promise.resolve(t);
  });
var ys,
  Jc = h(() => {
    ys = (t, e, r) => {
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
var ke,
  gs = h(() => {
    ke = (t, e, r) => {
      if (e in t) {
        if (t[e] === 'true') return !0;
        if (t[e] === 'false') return !1;
        throw new Error(`Cannot load ${r} "${e}". Expected "true" or "false", got ${t[e]}.`);
      }
    };
  });
var be,
  Es = h(() => {
    (function (t) {
      ((t.ENV = 'env'), (t.CONFIG = 'shared config entry'));
    })(be || (be = {}));
  });
var Km,
  qm,
  Xc,
  hT,
  kr,
  Ss = h(() => {
    ((Km = require('node:os')),
      (qm = require('node:path')),
      (Xc = {}),
      (hT = () => (process && process.geteuid ? `${process.geteuid()}` : 'DEFAULT')),
      (kr = () => {
        let { HOME: t, USERPROFILE: e, HOMEPATH: r, HOMEDRIVE: n = `C:${qm.sep}` } = process.env;
        if (t) return t;
        if (e) return e;
        if (r) return `${n}${r}`;
        let o = hT();
        return (Xc[o] || (Xc[o] = (0, Km.homedir)()), Xc[o]);
      }));
  });
var yT,
  gT,
  zm,
  Ym = h(() => {
    ((yT = 'AWS_PROFILE'), (gT = 'default'), (zm = (t) => t.profile || process.env[yT] || gT));
  });
var Jm,
  Xm = h(() => {
    ut();
    Jm = (t) =>
      Object.entries(t)
        .filter(([e]) => {
          let r = e.indexOf('.');
          return r === -1 ? !1 : Object.values(Dt).includes(e.substring(0, r));
        })
        .reduce(
          (e, [r, n]) => {
            let o = r.indexOf('.'),
              s = r.substring(0, o) === Dt.PROFILE ? r.substring(o + 1) : r;
            return ((e[s] = n), e);
          },
          { ...(t.default && { default: t.default }) },
        );
  });
var Qm,
  ET,
  Zm,
  eh = h(() => {
    Qm = require('node:path');
    Ss();
    ((ET = 'AWS_CONFIG_FILE'), (Zm = () => process.env[ET] || (0, Qm.join)(kr(), '.aws', 'config')));
  });
var th,
  ST,
  rh,
  nh = h(() => {
    th = require('node:path');
    Ss();
    ((ST = 'AWS_SHARED_CREDENTIALS_FILE'),
      (rh = () => process.env[ST] || (0, th.join)(kr(), '.aws', 'credentials')));
  });
var _T,
  xT,
  Qc,
  oh = h(() => {
    ut();
    ((_T = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/),
      (xT = ['__proto__', 'profile __proto__']),
      (Qc = (t) => {
        let e = {},
          r,
          n;
        for (let o of t.split(/\r?\n/)) {
          let s = o.split(/(^|\s)[;#]/)[0].trim();
          if (s[0] === '[' && s[s.length - 1] === ']') {
            ((r = void 0), (n = void 0));
            let a = s.substring(1, s.length - 1),
              c = _T.exec(a);
            if (c) {
              let [, u, , l] = c;
              Object.values(Dt).includes(u) && (r = [u, l].join('.'));
            } else r = a;
            if (xT.includes(a)) throw new Error(`Found invalid profile name "${a}"`);
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
var ih,
  Zc,
  sh,
  eu,
  ah = h(() => {
    ((ih = require('node:fs/promises')),
      (Zc = {}),
      (sh = {}),
      (eu = (t, e) =>
        sh[t] !== void 0
          ? sh[t]
          : ((!Zc[t] || e?.ignoreCache) && (Zc[t] = (0, ih.readFile)(t, 'utf8')), Zc[t])));
  });
var tu,
  ch,
  uh,
  lh = h(() => {
    tu = require('node:path');
    Xm();
    eh();
    nh();
    Ss();
    oh();
    ah();
    ((ch = () => ({})),
      (uh = async (t = {}) => {
        let { filepath: e = rh(), configFilepath: r = Zm() } = t,
          n = kr(),
          o = '~/',
          s = e;
        e.startsWith(o) && (s = (0, tu.join)(n, e.slice(2)));
        let i = r;
        r.startsWith(o) && (i = (0, tu.join)(n, r.slice(2)));
        let a = await Promise.all([
          eu(i, { ignoreCache: t.ignoreCache }).then(Qc).then(Jm).catch(ch),
          eu(s, { ignoreCache: t.ignoreCache }).then(Qc).catch(ch),
        ]);
        return { configFile: a[0], credentialsFile: a[1] };
      }));
  });
function _s(t) {
  try {
    let e = new Set(Array.from(t.match(/([A-Z_]){3,}/g) ?? []));
    return (e.delete('CONFIG'), e.delete('CONFIG_PREFIX_SEPARATOR'), e.delete('ENV'), [...e].join(', '));
  } catch {
    return t;
  }
}
var ru = h(() => {});
var dh,
  ph = h(() => {
    hs();
    ru();
    dh = (t, e) => async () => {
      try {
        let r = t(process.env, e);
        if (r === void 0) throw new Error();
        return r;
      } catch (r) {
        throw new lt(r.message || `Not found in ENV: ${_s(t.toString())}`, { logger: e?.logger });
      }
    };
  });
var fh,
  mh = h(() => {
    hs();
    Ym();
    lh();
    ru();
    fh =
      (t, { preferredFile: e = 'config', ...r } = {}) =>
      async () => {
        let n = zm(r),
          { configFile: o, credentialsFile: s } = await uh(r),
          i = s[n] || {},
          a = o[n] || {},
          c = e === 'config' ? { ...i, ...a } : { ...a, ...i };
        try {
          let l = t(c, e === 'config' ? o : s);
          if (l === void 0) throw new Error();
          return l;
        } catch (u) {
          throw new lt(u.message || `Not found in config files w/ profile [${n}]: ${_s(t.toString())}`, {
            logger: r.logger,
          });
        }
      };
  });
var wT,
  hh,
  yh = h(() => {
    jm();
    ((wT = (t) => typeof t == 'function'), (hh = (t) => (wT(t) ? async () => await t() : Vm(t))));
  });
var se,
  nu = h(() => {
    Gm();
    Jc();
    ph();
    mh();
    yh();
    se = ({ environmentVariableSelector: t, configFileSelector: e, default: r }, n = {}) => {
      let { signingName: o, logger: s } = n;
      return ys(Wm(dh(t, { signingName: o, logger: s }), fh(e, n), hh(r)));
    };
  });
var gh,
  Eh,
  ou,
  Sh = h(() => {
    gs();
    Es();
    ((gh = 'AWS_USE_DUALSTACK_ENDPOINT'),
      (Eh = 'use_dualstack_endpoint'),
      (ou = {
        environmentVariableSelector: (t) => ke(t, gh, be.ENV),
        configFileSelector: (t) => ke(t, Eh, be.CONFIG),
        default: !1,
      }));
  });
var _h,
  xh,
  su,
  wh = h(() => {
    gs();
    Es();
    ((_h = 'AWS_USE_FIPS_ENDPOINT'),
      (xh = 'use_fips_endpoint'),
      (su = {
        environmentVariableSelector: (t) => ke(t, _h, be.ENV),
        configFileSelector: (t) => ke(t, xh, be.CONFIG),
        default: !1,
      }));
  });
var bh,
  iu,
  au,
  Th,
  Ah,
  vh,
  Ih,
  Rh,
  Ch,
  cu = h(() => {
    ((bh = 'AWS_EXECUTION_ENV'),
      (iu = 'AWS_REGION'),
      (au = 'AWS_DEFAULT_REGION'),
      (Th = 'AWS_EC2_METADATA_DISABLED'),
      (Ah = ['in-region', 'cross-region', 'mobile', 'standard', 'legacy']),
      (vh = '/latest/meta-data/placement/region'),
      (Ih = '/latest/api/token'),
      (Rh = 'x-aws-ec2-metadata-token'),
      (Ch = 'x-aws-ec2-metadata-token-ttl-seconds'));
  });
var Oh,
  bT,
  Ph,
  xs,
  Dh,
  TT,
  Nh,
  uu = h(() => {
    cu();
    ((Oh = 1e3),
      (bT = 6e4),
      (Ph = 0),
      (xs = async () => {
        if (!process.env[Th] && !(Date.now() < Ph))
          try {
            let t = TT(),
              e = (await Nh({ ...t, path: Ih, method: 'PUT', headers: { [Ch]: '21600' } })).toString();
            return (
              (await Nh({ ...t, path: vh, method: 'GET', headers: { [Rh]: e } })).toString().trim() || Dh()
            );
          } catch {
            return Dh();
          }
      }),
      (Dh = () => {
        Ph = Date.now() + bT;
      }),
      (TT = () => {
        let t = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
        if (t) {
          let e = new URL(t);
          return { hostname: e.hostname.replace(/^\[(.+)]$/, '$1'), port: e.port ? Number(e.port) : void 0 };
        }
        return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === 'IPv6'
          ? { hostname: 'fd00:ec2::254' }
          : { hostname: '169.254.169.254' };
      }),
      (Nh = async (t) => {
        let { request: e } = await import('node:http');
        return new Promise((r, n) => {
          let o = e({
            hostname: t.hostname,
            port: t.port,
            path: t.path,
            method: t.method,
            headers: t.headers,
            timeout: Oh,
            signal: AbortSignal.timeout(Oh),
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
var kh,
  Mh,
  Fn,
  lu,
  du = h(() => {
    uu();
    ((kh = 'AWS_REGION'),
      (Mh = 'region'),
      (Fn = {
        environmentVariableSelector: (t) => t[kh],
        configFileSelector: (t) => t[Mh],
        default: async () => {
          let t = await xs();
          if (t) return t;
          throw new Error('Region is missing');
        },
      }),
      (lu = { preferredFile: 'credentials' }));
  });
var Lh,
  Uh,
  $h = h(() => {
    z();
    ((Lh = new Set()),
      (Uh = (t, e = Xe) => {
        if (!Lh.has(t) && !e(t))
          if (t === '*')
            console.warn(
              '@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.',
            );
          else throw new Error(`Region not accepted: region="${t}" is not a valid hostname component.`);
        else Lh.add(t);
      }));
  });
var ws,
  pu = h(() => {
    ws = (t) => typeof t == 'string' && (t.startsWith('fips-') || t.endsWith('-fips'));
  });
var Bh,
  Fh = h(() => {
    pu();
    Bh = (t) =>
      ws(t)
        ? ['fips-aws-global', 'aws-fips'].includes(t)
          ? 'us-east-1'
          : t.replace(/fips-(dkr-|prod-)?|-fips/, '')
        : t;
  });
var fu,
  Hh = h(() => {
    $h();
    Fh();
    pu();
    fu = (t) => {
      let { region: e, useFipsEndpoint: r } = t;
      if (!e) throw new Error('Region is missing');
      return Object.assign(t, {
        region: async () => {
          let n = typeof e == 'function' ? await e() : e,
            o = Bh(n);
          return (Uh(o), o);
        },
        useFipsEndpoint: async () => {
          let n = typeof e == 'string' ? e : await e();
          return ws(n) ? !0 : typeof r != 'function' ? Promise.resolve(!!r) : r();
        },
      });
    };
  });
var AT,
  vT,
  Wh,
  Gh = h(() => {
    ((AT = 'AWS_DEFAULTS_MODE'),
      (vT = 'defaults_mode'),
      (Wh = {
        environmentVariableSelector: (t) => t[AT],
        configFileSelector: (t) => t[vT],
        default: 'legacy',
      }));
  });
var mu,
  IT,
  RT,
  Vh = h(() => {
    du();
    uu();
    nu();
    Jc();
    cu();
    Gh();
    ((mu = ({ region: t = se(Fn), defaultsMode: e = se(Wh) } = {}) =>
      ys(async () => {
        let r = typeof e == 'function' ? await e() : e;
        switch (r?.toLowerCase()) {
          case 'auto':
            return IT(t);
          case 'in-region':
          case 'cross-region':
          case 'mobile':
          case 'standard':
          case 'legacy':
            return Promise.resolve(r?.toLocaleLowerCase());
          case void 0:
            return Promise.resolve('legacy');
          default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${Ah.join(', ')}, got ${r}`);
        }
      })),
      (IT = async (t) => {
        if (t) {
          let e = typeof t == 'function' ? await t() : t,
            r = await RT();
          return r ? (e === r ? 'in-region' : 'cross-region') : 'standard';
        }
        return 'standard';
      }),
      (RT = async () =>
        process.env[bh] && (process.env[iu] || process.env[au])
          ? (process.env[iu] ?? process.env[au])
          : xs()));
  });
var Bt = h(() => {
  hs();
  gs();
  Es();
  nu();
  Sh();
  wh();
  du();
  Hh();
  Vh();
});
var jh,
  Kh,
  qh,
  zh = h(() => {
    ((jh = 'AWS_ENDPOINT_URL'),
      (Kh = 'endpoint_url'),
      (qh = (t) => ({
        environmentVariableSelector: (e) => {
          let r = t.split(' ').map((s) => s.toUpperCase()),
            n = e[[jh, ...r].join('_')];
          if (n) return n;
          let o = e[jh];
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
              a = s[[i.join('_'), Kh].join('.')];
            if (a) return a;
          }
          let n = e[Kh];
          if (n) return n;
        },
        default: void 0,
      })));
  });
var CT,
  OT,
  Yh,
  Jh = h(() => {
    Bt();
    ((CT = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'),
      (OT = 'ignore_configured_endpoint_urls'),
      (Yh = {
        environmentVariableSelector: (t) => ke(t, CT, be.ENV),
        configFileSelector: (t) => ke(t, OT, be.CONFIG),
        default: !1,
      }));
  });
var Hn,
  Xh = h(() => {
    Bt();
    zh();
    Jh();
    Hn = async (t) => {
      if (!(await se(Yh)())) return se(qh(t ?? ''))();
    };
  });
var hu,
  DT,
  NT,
  PT,
  Qh,
  Zh,
  ey = h(() => {
    ((hu = async (t) => {
      let e = t?.Bucket || '';
      if (
        (typeof t.Bucket == 'string' &&
          (t.Bucket = e.replace(/#/g, encodeURIComponent('#')).replace(/\?/g, encodeURIComponent('?'))),
        Zh(e))
      ) {
        if (t.ForcePathStyle === !0) throw new Error('Path-style addressing cannot be used with ARN buckets');
      } else
        (!Qh(e) ||
          (e.indexOf('.') !== -1 && !String(t.Endpoint).startsWith('http:')) ||
          e.toLowerCase() !== e ||
          e.length < 3) &&
          (t.ForcePathStyle = !0);
      return (
        t.DisableMultiRegionAccessPoints && ((t.disableMultiRegionAccessPoints = !0), (t.DisableMRAP = !0)),
        t
      );
    }),
      (DT = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
      (NT = /(\d+\.){3}\d+/),
      (PT = /\.\./),
      (Qh = (t) => DT.test(t) && !NT.test(t) && !PT.test(t)),
      (Zh = (t) => {
        let [e, r, n, , , o] = t.split(':'),
          s = e === 'arn' && t.split(':').length >= 6,
          i = !!(s && r && n && o);
        if (s && !i) throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);
        return i;
      }));
  });
var ty = h(() => {
  ey();
});
var ry,
  ny = h(() => {
    ry = (t, e, r, n = !1) => {
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
var yu = h(() => {
  z();
});
function bs(t) {
  return async (e, r, n, o) => {
    if (!n.isCustomEndpoint && !n.ignoreConfiguredEndpointUrls) {
      let a;
      (n.serviceConfiguredEndpoint ? (a = await n.serviceConfiguredEndpoint()) : (a = await t(n.serviceId)),
        a &&
          ((n.endpoint = () => Promise.resolve(Pt(a))),
          (n.isCustomEndpoint = !0),
          o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${a}`)));
    }
    let s = await kT(e, r, n);
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
var kT,
  gu = h(() => {
    ty();
    ny();
    yu();
    kT = async (t, e, r) => {
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
            n[s] = await ry(i.name, s, r, i.type !== 'builtInParams')();
            break;
          case 'operationContextParams':
            n[s] = i.get(t);
            break;
          default:
            throw new Error('Unrecognized endpoint parameter instruction: ' + JSON.stringify(i));
        }
      return (
        Object.keys(o).length === 0 && Object.assign(n, r),
        String(r.serviceId).toLowerCase() === 's3' && (await hu(n)),
        n
      );
    };
  });
function MT(t, e, r) {
  (t.__smithy_context
    ? t.__smithy_context.features || (t.__smithy_context.features = {})
    : (t.__smithy_context = { features: {} }),
    (t.__smithy_context.features[e] = r));
}
function Ts(t) {
  let e = bs(t);
  return ({ config: r, instructions: n }) =>
    (o, s) =>
    async (i) => {
      r.isCustomEndpoint && MT(s, 'ENDPOINT_OVERRIDE', 'N');
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
        let l = Ie(s)?.selectedHttpAuthScheme?.httpAuthOption;
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
var Eu = h(() => {
  z();
  gu();
});
function oy(t) {
  let e = Ts(t);
  return (r, n) => ({
    applyToStack: (o) => {
      o.addRelativeTo(e({ config: r, instructions: n }), UT);
    },
  });
}
var LT,
  UT,
  sy = h(() => {
    Eu();
    ((LT = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }),
      (UT = {
        step: 'serialize',
        tags: ['ENDPOINT_PARAMETERS', 'ENDPOINT_V2', 'ENDPOINT'],
        name: 'endpointV2Middleware',
        override: !0,
        relation: 'before',
        toMiddleware: LT.name,
      }));
  });
function iy(t) {
  return (e) => {
    let r = e.tls ?? !0,
      { endpoint: n, useDualstackEndpoint: o, useFipsEndpoint: s } = e,
      i = n != null ? async () => Pt(await he(n)()) : void 0,
      c = Object.assign(e, {
        endpoint: i,
        tls: r,
        isCustomEndpoint: !!n,
        useDualstackEndpoint: he(o ?? !1),
        useFipsEndpoint: he(s ?? !1),
        ignoreConfiguredEndpointUrls: !!e.ignoreConfiguredEndpointUrls,
      }),
      u;
    return ((c.serviceConfiguredEndpoint = async () => (e.serviceId && !u && (u = t(e.serviceId)), u)), c);
  };
}
var ay = h(() => {
  z();
  yu();
});
var Wn,
  cy = h(() => {
    Wn = class t {
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
var Gn,
  uy = h(() => {
    Gn = class {
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
  ly = h(() => {
    te = class extends Error {
      constructor(e) {
        (super(e), (this.name = 'EndpointError'));
      }
    };
  });
var dt = h(() => {
  ly();
});
var Su,
  dy = h(() => {
    Su = 'endpoints';
  });
function Mr(t) {
  return typeof t != 'object' || t == null
    ? t
    : 'ref' in t
      ? `$${Mr(t.ref)}`
      : 'fn' in t
        ? `${t.fn}(${(t.argv || []).map(Mr).join(', ')})`
        : JSON.stringify(t, null, 2);
}
var py = h(() => {});
var fy = h(() => {
  dy();
  py();
});
var cr,
  _u = h(() => {
    cr = {};
  });
var xu,
  my = h(() => {
    xu = (t, e) => t === e;
  });
function wu(...t) {
  for (let e of t) if (e != null) return e;
}
var hy = h(() => {});
var yy,
  gy = h(() => {
    dt();
    yy = (t) => {
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
var Vn,
  Ey = h(() => {
    dt();
    gy();
    Vn = (t, e) =>
      yy(e).reduce((r, n) => {
        if (typeof r != 'object') throw new te(`Index '${n}' in '${e}' not found in '${JSON.stringify(t)}'`);
        if (Array.isArray(r)) {
          let o = parseInt(n);
          return r[o < 0 ? r.length + o : o];
        }
        return r[n];
      }, t);
  });
var bu,
  Sy = h(() => {
    bu = (t) => t != null;
  });
function Tu(t, e, r) {
  return t ? e : r;
}
var _y = h(() => {});
var Au,
  xy = h(() => {
    Au = (t) => !t;
  });
var $T,
  Lr,
  vu = h(() => {
    (($T = new RegExp(
      '^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$',
    )),
      (Lr = (t) => $T.test(t) || (t.startsWith('[') && t.endsWith(']'))));
  });
var Iu,
  Ru,
  wy = h(() => {
    ut();
    vu();
    ((Iu = { [or.HTTP]: 80, [or.HTTPS]: 443 }),
      (Ru = (t) => {
        let e = (() => {
          try {
            if (t instanceof URL) return t;
            if (typeof t == 'object' && 'hostname' in t) {
              let { hostname: p, port: f, protocol: m = '', path: g = '', query: y = {} } = t,
                E = new URL(`${m}//${p}${f ? `:${f}` : ''}${g}`);
              return (
                (E.search = Object.entries(y)
                  .map(([_, T]) => `${_}=${T}`)
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
        if (!Object.values(or).includes(c)) return null;
        let u = Lr(o),
          l = r.includes(`${n}:${Iu[c]}`) || (typeof t == 'string' && t.includes(`${n}:${Iu[c]}`)),
          d = `${n}${l ? `:${Iu[c]}` : ''}`;
        return { scheme: c, authority: d, path: s, normalizedPath: s.endsWith('/') ? s : `${s}/`, isIp: u };
      }));
  });
function Cu(t, e, r) {
  if (r === 1) return [t];
  if (t === '') return [''];
  let n = t.split(e);
  return r === 0 ? n : n.slice(0, r - 1).concat(n.slice(1).join(e));
}
var by = h(() => {});
var Ou,
  Ty = h(() => {
    Ou = (t, e) => t === e;
  });
var Du,
  Ay = h(() => {
    Du = (t, e, r, n) =>
      t == null || e >= r || t.length < r || /[^\u0000-\u007f]/.test(t)
        ? null
        : n
          ? t.substring(t.length - r, t.length - e)
          : t.substring(e, r);
  });
var Nu,
  vy = h(() => {
    Nu = (t) =>
      encodeURIComponent(t).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  });
var Pu = h(() => {
  my();
  hy();
  Ey();
  Sy();
  z();
  _y();
  xy();
  wy();
  by();
  Ty();
  Ay();
  vy();
});
var Iy,
  Ry = h(() => {
    Pu();
    Iy = {
      booleanEquals: xu,
      coalesce: wu,
      getAttr: Vn,
      isSet: bu,
      isValidHostLabel: Xe,
      ite: Tu,
      not: Au,
      parseURL: Ru,
      split: Cu,
      stringEquals: Ou,
      substring: Du,
      uriEncode: Nu,
    };
  });
var As,
  ku = h(() => {
    Pu();
    As = (t, e) => {
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
          r.push(Vn(n[u] ?? o[u], l));
        } else r.push(n[c] ?? o[c]);
        s = a + 1;
      }
      return r.join('');
    };
  });
var Cy,
  Oy = h(() => {
    Cy = ({ ref: t }, e) => e.referenceRecord[t] ?? e.endpointParams[t];
  });
var ur,
  vs,
  Dy,
  jn = h(() => {
    dt();
    _u();
    Ry();
    ku();
    Oy();
    ((ur = (t, e, r) => {
      if (typeof t == 'string') return As(t, r);
      if (t.fn) return Dy.callFunction(t, r);
      if (t.ref) return Cy(t, r);
      throw new te(`'${e}': ${String(t)} is not a string, function or reference.`);
    }),
      (vs = ({ fn: t, argv: e }, r) => {
        let n = Array(e.length);
        for (let i = 0; i < n.length; ++i) {
          let a = e[i];
          typeof a == 'boolean' || typeof a == 'number'
            ? (n[i] = a)
            : (n[i] = Dy.evaluateExpression(a, 'arg', r));
        }
        let o = t.indexOf('.');
        if (o !== -1) {
          let a = cr[t.slice(0, o)]?.[t.slice(o + 1)];
          if (typeof a == 'function') return a(...n);
        }
        let s = Iy[t];
        if (typeof s == 'function') return s(...n);
        throw new Error(`function ${t} not loaded in endpointFunctions.`);
      }),
      (Dy = { evaluateExpression: ur, callFunction: vs }));
  });
var Ny = h(() => {
  jn();
});
var Py,
  ky = h(() => {
    fy();
    dt();
    Ny();
    Py = (t, e) => {
      let { assign: r } = t;
      if (r && r in e.referenceRecord) throw new te(`'${r}' is already defined in Reference Record.`);
      let n = vs(t, e);
      e.logger?.debug?.(`${Su} evaluateCondition: ${Mr(t)} = ${Mr(n)}`);
      let o = n === '' ? !0 : !!n;
      return r != null ? { result: o, toAssign: { name: r, value: n } } : { result: o };
    };
  });
var My,
  Ly = h(() => {
    dt();
    jn();
    My = (t, e) =>
      Object.entries(t ?? {}).reduce(
        (r, [n, o]) => (
          (r[n] = o.map((s) => {
            let i = ur(s, 'Header value entry', e);
            if (typeof i != 'string') throw new te(`Header '${n}' value '${i}' is not a string`);
            return i;
          })),
          r
        ),
        {},
      );
  });
var Mu,
  Uy,
  $y,
  By = h(() => {
    dt();
    ku();
    ((Mu = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = $y.getEndpointProperty(o, e)), r), {})),
      (Uy = (t, e) => {
        if (Array.isArray(t)) return t.map((r) => Uy(r, e));
        switch (typeof t) {
          case 'string':
            return As(t, e);
          case 'object':
            if (t === null) throw new te(`Unexpected endpoint property: ${t}`);
            return $y.getEndpointProperties(t, e);
          case 'boolean':
            return t;
          default:
            throw new te(`Unexpected endpoint property type: ${typeof t}`);
        }
      }),
      ($y = { getEndpointProperty: Uy, getEndpointProperties: Mu }));
  });
var Fy,
  Hy = h(() => {
    dt();
    jn();
    Fy = (t, e) => {
      let r = ur(t, 'Endpoint URL', e);
      if (typeof r == 'string')
        try {
          return new URL(r);
        } catch (n) {
          throw (console.error(`Failed to construct URL with ${r}`, n), n);
        }
      throw new te(`Endpoint URL must be a string, got ${typeof r}`);
    };
  });
var Lu,
  Uu,
  Wy = h(() => {
    dt();
    ky();
    jn();
    Ly();
    By();
    Hy();
    ((Lu = 1e8),
      (Uu = (t, e) => {
        let { nodes: r, root: n, results: o, conditions: s } = t,
          i = n,
          a = {},
          c = { referenceRecord: a, endpointParams: e.endpointParams, logger: e.logger };
        for (; i !== 1 && i !== -1 && i < Lu;) {
          let u = 3 * (Math.abs(i) - 1),
            [l, d, p] = [r[u], r[u + 1], r[u + 2]],
            [f, m, g] = s[l],
            y = Py({ fn: f, assign: g, argv: m }, c);
          if (y.toAssign) {
            let { name: E, value: _ } = y.toAssign;
            a[E] = _;
          }
          i = i >= 0 === y.result ? d : p;
        }
        if (i >= Lu) {
          let u = o[i - Lu];
          if (u[0] === -1) {
            let [, f] = u;
            throw new te(ur(f, 'Error', c));
          }
          let [l, d, p] = u;
          return { url: Fy(l, c), properties: Mu(d, c), headers: My(p ?? {}, c) };
        }
        throw new te('No matching endpoint.');
      }));
  });
var $$,
  Gy,
  B$,
  Vy,
  Ft = h(() => {
    Xh();
    gu();
    Eu();
    sy();
    ay();
    cy();
    uy();
    Wy();
    vu();
    z();
    _u();
    (($$ = bs(Hn)), (Gy = iy(Hn)), (B$ = Ts(Hn)), (Vy = oy(Hn)));
  });
var jy,
  Ky,
  qy = h(() => {
    ((jy = (t) =>
      typeof ReadableStream == 'function' &&
      (t?.constructor?.name === ReadableStream.name || t instanceof ReadableStream)),
      (Ky = (t) => typeof Blob == 'function' && (t?.constructor?.name === Blob.name || t instanceof Blob)));
  });
async function zy(t) {
  return t.arrayBuffer().then((e) => new Uint8Array(e));
}
async function Yy(t) {
  let e = [],
    r = t.getReader(),
    n = 0;
  for (;;) {
    let { done: o, value: s } = await r.read();
    if ((s && (e.push(s), (n += s.length)), o)) break;
  }
  return ms(e, n);
}
var Jy = h(() => {
  zc();
});
var Xy,
  Is,
  $u,
  Qy = h(() => {
    Xy = require('node:stream');
    zc();
    Jy();
    qy();
    ((Is = (t) =>
      Ky(t)
        ? zy(t)
        : jy(t)
          ? Yy(t)
          : new Promise((e, r) => {
              let n = new $u(),
                o = t;
              (o.pipe(n),
                o.on('error', (s) => {
                  (n.end(), r(s));
                }),
                n.on('error', r),
                n.on('finish', function () {
                  let s = ms(this.bufferedBytes);
                  e(s);
                }));
            })),
      ($u = class extends Xy.Writable {
        bufferedBytes = [];
        _write(e, r, n) {
          (this.bufferedBytes.push(e), n());
        }
      }));
  });
function pt(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var Zy = h(() => {});
var eg,
  Ur,
  BT,
  Bu,
  tg,
  V = h(() => {
    eg = require('node:crypto');
    Sm();
    _m();
    wm();
    ls();
    bm();
    Am();
    km();
    Mm();
    Um();
    Bm();
    Fm();
    Hm();
    Bc();
    Qy();
    z();
    Zy();
    ((Ur = class extends xm(Qe, Ne, Ut, Lt) {}), (BT = eg.getRandomValues), (Bu = Tm(BT)), (tg = Bu));
  });
var sg,
  Fu,
  Cs,
  ig = h(() => {
    sg = new Uint32Array(256);
    for (let t = 0; t < 256; ++t) {
      let e = t;
      for (let r = 0; r < 8; ++r) e = e & 1 ? 3988292384 ^ (e >>> 1) : e >>> 1;
      sg[t] = e >>> 0;
    }
    ((Fu = 4294967295),
      (Cs = class {
        digestLength = 4;
        checksum = Fu;
        update(e) {
          for (let r = 0; r < e.length; ++r)
            this.checksum = (this.checksum >>> 8) ^ sg[(this.checksum ^ e[r]) & 255];
        }
        digestSync() {
          return (this.checksum ^ Fu) >>> 0;
        }
        async digest() {
          let e = this.digestSync(),
            r = new Uint8Array(4);
          return (new DataView(r.buffer).setUint32(0, e, !1), r);
        }
        reset() {
          this.checksum = Fu;
        }
      }));
  });
function VT(t) {
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
var Hu,
  ag,
  $r,
  cg = h(() => {
    Hu = He(require('node:zlib'));
    ig();
    ((ag = typeof Hu.crc32 == 'function' ? Hu.crc32 : void 0), ($r = ag ? VT(ag) : Cs));
  });
var ye,
  ug,
  jT,
  Os,
  lg,
  KT,
  dg = h(() => {
    V();
    ((ye = 64),
      (ug = 32),
      (jT = 2 ** 53 - 1),
      (Os = class t {
        digestLength = ug;
        state = Int32Array.from(lg);
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
              s = new Uint8Array(ye * 2);
            for (let i = 0; i < ye; ++i) ((s[i] = 54 ^ r[i]), (s[i + ye] = 92 ^ r[i]));
            (n.update(s.subarray(0, ye)), o.update(s.subarray(ye)));
          }
        }
        update(e) {
          if (this.finished) throw new Error('Attempted to update an already finished HMAC.');
          if (this.inner) {
            this.inner.update(e);
            return;
          }
          let r = Pe(e),
            n = 0,
            { byteLength: o } = r;
          if (((this.bytesHashed += o), this.bytesHashed * 8 > jT))
            throw new Error('Cannot hash more than 2^53 - 1 bits');
          for (; o > 0;)
            ((this.buffer[this.bufferLength++] = r[n++]),
              o--,
              this.bufferLength === ye && (this.hashBuffer(), (this.bufferLength = 0)));
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
          ((this.state = Int32Array.from(lg)),
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
          if ((s.setUint8(n++, 128), (n - 1) % ye >= ye - 8)) {
            for (let a = n; a < ye; ++a) s.setUint8(a, 0);
            (this.hashBufferWith(e, r), (n = 0));
          }
          for (let a = n; a < ye - 8; ++a) s.setUint8(a, 0);
          (s.setUint32(ye - 8, Math.floor(o / 4294967296), !1),
            s.setUint32(ye - 4, o, !1),
            this.hashBufferWith(e, r));
          let i = new Uint8Array(ug);
          for (let a = 0; a < 8; ++a)
            ((i[a * 4] = (e[a] >>> 24) & 255),
              (i[a * 4 + 1] = (e[a] >>> 16) & 255),
              (i[a * 4 + 2] = (e[a] >>> 8) & 255),
              (i[a * 4 + 3] = (e[a] >>> 0) & 255));
          return i;
        }
        static normalizeKey(e) {
          let r = Pe(e);
          if (r.byteLength > ye) {
            let n = new t();
            n.update(r);
            let o = n.digestSync(),
              s = new Uint8Array(ye);
            return (s.set(o), s);
          }
          if (r.byteLength < ye) {
            let n = new Uint8Array(ye);
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
          for (let p = 0; p < ye; ++p) {
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
                  ((d + ((KT[p] + n[p]) | 0)) | 0)) |
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
      (lg = new Int32Array([
        1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225,
      ])),
      (KT = new Int32Array([
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
function zT() {
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
      return this.secret ? (0, qn.createHmac)('sha256', YT(this.secret)) : (0, qn.createHash)('sha256');
    }
  };
}
function YT(t) {
  return typeof t == 'string'
    ? t
    : ArrayBuffer.isView(t)
      ? Buffer.from(t.buffer, t.byteOffset, t.byteLength)
      : Buffer.from(t);
}
var qn,
  qT,
  Ds,
  pg = h(() => {
    qn = require('node:crypto');
    dg();
    ((qT = (() => {
      try {
        return ((0, qn.createHash)('sha256'), !0);
      } catch {
        return !1;
      }
    })()),
      (Ds = qT ? zT() : Os));
  });
var Ns = h(() => {
  cg();
  pg();
});
function fg(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
var Ht,
  Wu = h(() => {
    V();
    Ht = class t {
      bytes;
      constructor(e) {
        if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
      }
      static fromNumber(e) {
        if (e > 9223372036854776e3 || e < -9223372036854776e3)
          throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
        let r = new Uint8Array(8);
        for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
        return (e < 0 && fg(r), new t(r));
      }
      valueOf() {
        let e = this.bytes.slice(0),
          r = e[0] & 128;
        return (r && fg(e), parseInt(re(e), 16) * (r ? -1 : 1));
      }
      toString() {
        return String(this.valueOf());
      }
    };
  });
var Br,
  mg,
  hg,
  JT,
  XT,
  QT,
  ZT,
  eA,
  tA,
  rA,
  nA,
  oA,
  Ps,
  Gu = h(() => {
    z();
    V();
    Wu();
    Br = class {
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
            if (e.value.byteLength > Ps)
              throw new Error(
                `@smithy/core/event-streams - header value (binary) exceeds ${Ps} bytes: ${e.value.byteLength}`,
              );
            let s = new DataView(new ArrayBuffer(3 + e.value.byteLength));
            (s.setUint8(0, 6), s.setUint16(1, e.value.byteLength, !1));
            let i = new Uint8Array(s.buffer);
            return (i.set(e.value, 3), i);
          case 'string':
            let a = this.fromUtf8(e.value);
            if (a.byteLength > Ps)
              throw new Error(
                `@smithy/core/event-streams - header value (string) exceeds ${Ps} bytes: ${a.byteLength}`,
              );
            let c = new DataView(new ArrayBuffer(3 + a.byteLength));
            (c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1));
            let u = new Uint8Array(c.buffer);
            return (u.set(a, 3), u);
          case 'timestamp':
            let l = new Uint8Array(9);
            return ((l[0] = 8), l.set(Ht.fromNumber(e.value.valueOf()).bytes, 1), l);
          case 'uuid':
            if (!oA.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
            let d = new Uint8Array(17);
            return ((d[0] = 9), d.set($n(e.value.replace(/-/g, '')), 1), d);
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
              r[s] = { type: hg, value: !0 };
              break;
            case 1:
              r[s] = { type: hg, value: !1 };
              break;
            case 2:
              r[s] = { type: JT, value: e.getInt8(n++) };
              break;
            case 3:
              ((r[s] = { type: XT, value: e.getInt16(n, !1) }), (n += 2));
              break;
            case 4:
              ((r[s] = { type: QT, value: e.getInt32(n, !1) }), (n += 4));
              break;
            case 5:
              ((r[s] = { type: ZT, value: new Ht(new Uint8Array(e.buffer, e.byteOffset + n, 8)) }), (n += 8));
              break;
            case 6:
              let i = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: eA, value: new Uint8Array(e.buffer, e.byteOffset + n, i) }),
                (n += i));
              break;
            case 7:
              let a = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: tA, value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, a)) }),
                (n += a));
              break;
            case 8:
              ((r[s] = {
                type: rA,
                value: new Date(new Ht(new Uint8Array(e.buffer, e.byteOffset + n, 8)).valueOf()),
              }),
                (n += 8));
              break;
            case 9:
              let c = new Uint8Array(e.buffer, e.byteOffset + n, 16);
              ((n += 16),
                (r[s] = {
                  type: nA,
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
    })(mg || (mg = {}));
    ((hg = 'boolean'),
      (JT = 'byte'),
      (XT = 'short'),
      (QT = 'integer'),
      (ZT = 'long'),
      (eA = 'binary'),
      (tA = 'string'),
      (rA = 'timestamp'),
      (nA = 'uuid'),
      (oA = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/),
      (Ps = 32767));
  });
function gg({ byteLength: t, byteOffset: e, buffer: r }) {
  if (t < sA) throw new Error('Provided message too short to accommodate event stream message overhead');
  let n = new DataView(r, e, t),
    o = n.getUint32(0, !1);
  if (t !== o) throw new Error('Reported message length does not match received message length');
  let s = n.getUint32(yg, !1),
    i = n.getUint32(Wt, !1),
    a = n.getUint32(t - dr, !1),
    c = new $r();
  if ((c.update(new Uint8Array(r, e, Wt)), i !== c.digestSync()))
    throw new Error(
      `The prelude checksum specified in the message (${i}) does not match the calculated CRC32 checksum (${c.digestSync()})`,
    );
  if ((c.update(new Uint8Array(r, e + Wt, t - (Wt + dr))), a !== c.digestSync()))
    throw new Error(`The message checksum (${c.digestSync()}) did not match the expected value of ${a}`);
  return {
    headers: new DataView(r, e + Wt + dr, s),
    body: new Uint8Array(r, e + Wt + dr + s, o - s - (Wt + dr + dr)),
  };
}
var yg,
  Wt,
  dr,
  sA,
  Eg = h(() => {
    Ns();
    ((yg = 4), (Wt = yg * 2), (dr = 4), (sA = Wt + dr * 2));
  });
var Fr,
  Vu = h(() => {
    Ns();
    Gu();
    Eg();
    Fr = class {
      headerMarshaller;
      messageBuffer;
      isEndOfStream;
      constructor(e, r) {
        ((this.headerMarshaller = new Br(e, r)), (this.messageBuffer = []), (this.isEndOfStream = !1));
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
          a = new $r();
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
        let { headers: r, body: n } = gg(e);
        return { headers: this.headerMarshaller.parse(r), body: n };
      }
      formatHeaders(e) {
        return this.headerMarshaller.format(e);
      }
    };
  });
var Hr,
  ju = h(() => {
    Hr = class {
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
var Wr,
  Ku = h(() => {
    Wr = class {
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
var Gr,
  qu = h(() => {
    Gr = class {
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
var Vr,
  zu = h(() => {
    Vr = class {
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
function ks(t) {
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
var Yu = h(() => {});
function Sg(t, e) {
  let r = zn(e.deserializer, e.toUtf8);
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
function zn(t, e) {
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
var Ju = h(() => {});
var pr,
  _g,
  Xu = h(() => {
    Vu();
    ju();
    Ku();
    qu();
    zu();
    Yu();
    Ju();
    ((pr = class {
      eventStreamCodec;
      utfEncoder;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        ((this.eventStreamCodec = new Fr(e, r)), (this.utfEncoder = e));
      }
      deserialize(e, r) {
        let n = ks(e);
        return new Gr({
          messageStream: new Hr({ inputStream: n, decoder: this.eventStreamCodec }),
          deserializer: zn(r, this.utfEncoder),
        });
      }
      serialize(e, r) {
        return new Wr({
          messageStream: new Vr({ inputStream: e, serializer: r }),
          encoder: this.eventStreamCodec,
          includeEndFrame: !0,
        });
      }
    }),
      (_g = (t) => new pr(t)));
  });
async function* iA(t) {
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
var xg,
  Yn,
  wg,
  bg = h(() => {
    xg = require('node:stream');
    Xu();
    ((Yn = class {
      universalMarshaller;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        this.universalMarshaller = new pr({ utf8Decoder: r, utf8Encoder: e });
      }
      deserialize(e, r) {
        let n = typeof e[Symbol.asyncIterator] == 'function' ? e : iA(e);
        return this.universalMarshaller.deserialize(n, r);
      }
      serialize(e, r) {
        return xg.Readable.from(this.universalMarshaller.serialize(e, r));
      }
    }),
      (wg = (t) => new Yn(t)));
  });
var Tg,
  Ag,
  vg = h(() => {
    ((Tg = (t) => ({
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
      (Ag = (t) => {
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
var Ig,
  Rg = h(() => {
    Ig = (t) => Object.assign(t, { eventStreamMarshaller: t.eventStreamSerdeProvider(t) });
  });
var Ms,
  Cg = h(() => {
    z();
    _e();
    V();
    Ms = class {
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
          for (let T in p)
            if (D(p, T) && T !== '__type') {
              f = T;
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
                  _ = !1;
                for (let [T, v] of y.structIterator()) {
                  let { eventHeader: N, eventPayload: H } = v.getMergedTraits();
                  if (((_ = _ || !!(N || H)), H))
                    v.isBlobSchema()
                      ? (E[T] = g)
                      : v.isStringSchema()
                        ? (E[T] = (this.serdeContext?.utf8Encoder ?? Qe)(g))
                        : v.isStructSchema() && (E[T] = await this.deserializer.read(v, g));
                  else if (N) {
                    let W = f[m].headers[T]?.value;
                    W != null &&
                      (v.isNumericSchema()
                        ? W && typeof W == 'object' && 'bytes' in W
                          ? (E[T] = BigInt(W.toString()))
                          : (E[T] = Number(W))
                        : (E[T] = W));
                  }
                }
                return { [m]: await this.readEventMember(y, g, _, E) };
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
            u = Oe.for(c);
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
                  _ = 'binary';
                (m.isNumericSchema()
                  ? (-2) ** 31 <= E && E <= 2 ** 31 - 1
                    ? (_ = 'integer')
                    : (_ = 'long')
                  : m.isTimestampSchema()
                    ? (_ = 'timestamp')
                    : m.isStringSchema()
                      ? (_ = 'string')
                      : m.isBooleanSchema() && (_ = 'boolean'),
                  E != null && ((u[f] = { type: _, value: E }), delete n[e][f]));
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
          body: typeof l == 'string' ? (this.serdeContext?.utf8Decoder ?? Ne)(l) : l,
          eventType: s,
          explicitPayloadContentType: a,
          additionalHeaders: u,
        };
      }
    };
  });
var Og = {};
va(Og, {
  EventStreamCodec: () => Fr,
  EventStreamMarshaller: () => Yn,
  EventStreamSerde: () => Ms,
  HeaderMarshaller: () => Br,
  Int64: () => Ht,
  MessageDecoderStream: () => Hr,
  MessageEncoderStream: () => Wr,
  SmithyMessageDecoderStream: () => Gr,
  SmithyMessageEncoderStream: () => Vr,
  UniversalEventStreamMarshaller: () => pr,
  eventStreamSerdeProvider: () => wg,
  getChunkedStream: () => ks,
  getMessageUnmarshaller: () => zn,
  getUnmarshalledStream: () => Sg,
  iterableToReadableStream: () => Ag,
  readableStreamToIterable: () => Tg,
  resolveEventStreamSerdeConfig: () => Ig,
  universalEventStreamSerdeProvider: () => _g,
});
var Dg = h(() => {
  Vu();
  Gu();
  Wu();
  ju();
  Ku();
  qu();
  zu();
  bg();
  vg();
  Xu();
  Yu();
  Ju();
  Rg();
  Cg();
});
var NE = bt((UW, DE) => {
  function mt(t) {
    (Object.defineProperty(this, '_next', { writable: !1, enumerable: !1, value: t }), (this.done = !1));
  }
  mt.prototype.next = function () {
    if (this.done) return { done: !0 };
    var t = this._next();
    return (t.done && (this.done = !0), t);
  };
  typeof Symbol < 'u' &&
    (mt.prototype[Symbol.iterator] = function () {
      return this;
    });
  mt.of = function () {
    var t = arguments,
      e = t.length,
      r = 0;
    return new mt(function () {
      return r >= e ? { done: !0 } : { done: !1, value: t[r++] };
    });
  };
  mt.empty = function () {
    var t = new mt(null);
    return ((t.done = !0), t);
  };
  mt.is = function (t) {
    return t instanceof mt ? !0 : typeof t == 'object' && t !== null && typeof t.next == 'function';
  };
  DE.exports = mt;
});
var Ml = bt(($W, LE) => {
  var PE = typeof ArrayBuffer < 'u',
    kE = typeof Symbol < 'u';
  function ME(t, e) {
    var r, n, o, s, i;
    if (!t) throw new Error('obliterator/forEach: invalid iterable.');
    if (typeof e != 'function') throw new Error('obliterator/forEach: expecting a callback.');
    if (
      Array.isArray(t) ||
      (PE && ArrayBuffer.isView(t)) ||
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
      (kE && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
      typeof t.next == 'function')
    ) {
      for (r = t, o = 0; (i = r.next()), i.done !== !0;) (e(i.value, o), o++);
      return;
    }
    for (n in t) t.hasOwnProperty(n) && e(t[n], n);
  }
  ME.forEachWithNullKeys = function (t, e) {
    var r, n, o, s, i;
    if (!t) throw new Error('obliterator/forEachWithNullKeys: invalid iterable.');
    if (typeof e != 'function') throw new Error('obliterator/forEachWithNullKeys: expecting a callback.');
    if (
      Array.isArray(t) ||
      (PE && ArrayBuffer.isView(t)) ||
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
      (kE && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
      typeof t.next == 'function')
    ) {
      for (r = t, o = 0; (i = r.next()), i.done !== !0;) (e(i.value, null), o++);
      return;
    }
    for (n in t) t.hasOwnProperty(n) && e(t[n], n);
  };
  LE.exports = ME;
});
var Ll = bt((et) => {
  var jA = Math.pow(2, 8) - 1,
    KA = Math.pow(2, 16) - 1,
    qA = Math.pow(2, 32) - 1,
    zA = Math.pow(2, 7) - 1,
    YA = Math.pow(2, 15) - 1,
    JA = Math.pow(2, 31) - 1;
  et.getPointerArray = function (t) {
    var e = t - 1;
    return e <= jA ? Uint8Array : e <= KA ? Uint16Array : e <= qA ? Uint32Array : Float64Array;
  };
  et.getSignedPointerArray = function (t) {
    var e = t - 1;
    return e <= zA ? Int8Array : e <= YA ? Int16Array : e <= JA ? Int32Array : Float64Array;
  };
  et.getNumberType = function (t) {
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
  var XA = {
    Uint8Array: 1,
    Int8Array: 2,
    Uint16Array: 3,
    Int16Array: 4,
    Uint32Array: 5,
    Int32Array: 6,
    Float32Array: 7,
    Float64Array: 8,
  };
  et.getMinimalRepresentation = function (t, e) {
    var r = null,
      n = 0,
      o,
      s,
      i,
      a,
      c;
    for (a = 0, c = t.length; a < c; a++)
      ((i = e ? e(t[a]) : t[a]), (s = et.getNumberType(i)), (o = XA[s.name]), o > n && ((n = o), (r = s)));
    return r;
  };
  et.isTypedArray = function (t) {
    return typeof ArrayBuffer < 'u' && ArrayBuffer.isView(t);
  };
  et.concat = function () {
    var t = 0,
      e,
      r,
      n;
    for (e = 0, n = arguments.length; e < n; e++) t += arguments[e].length;
    var o = new arguments[0].constructor(t);
    for (e = 0, r = 0; e < n; e++) (o.set(arguments[e], r), (r += arguments[e].length));
    return o;
  };
  et.indices = function (t) {
    for (var e = et.getPointerArray(t), r = new e(t), n = 0; n < t; n++) r[n] = n;
    return r;
  };
});
var BE = bt((ro) => {
  var UE = Ml(),
    $E = Ll();
  function QA(t) {
    return Array.isArray(t) || $E.isTypedArray(t);
  }
  function Ul(t) {
    if (typeof t.length == 'number') return t.length;
    if (typeof t.size == 'number') return t.size;
  }
  function ZA(t) {
    var e = Ul(t),
      r = typeof e == 'number' ? new Array(e) : [],
      n = 0;
    return (
      UE(t, function (o) {
        r[n++] = o;
      }),
      r
    );
  }
  function ev(t) {
    var e = Ul(t),
      r = typeof e == 'number' ? $E.getPointerArray(e) : Array,
      n = typeof e == 'number' ? new Array(e) : [],
      o = typeof e == 'number' ? new r(e) : [],
      s = 0;
    return (
      UE(t, function (i) {
        ((n[s] = i), (o[s] = s++));
      }),
      [n, o]
    );
  }
  ro.isArrayLike = QA;
  ro.guessLength = Ul;
  ro.toArray = ZA;
  ro.toArrayWithIndices = ev;
});
var HE = bt((HW, FE) => {
  var $l = NE(),
    tv = Ml(),
    rv = Ll(),
    nv = BE();
  function oe(t, e, r) {
    if (
      (arguments.length < 2 && ((r = t), (t = null), (e = null)),
      (this.capacity = r),
      typeof this.capacity != 'number' || this.capacity <= 0)
    )
      throw new Error('mnemonist/lru-cache: capacity should be positive number.');
    var n = rv.getPointerArray(r);
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
    return new $l(function () {
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
    return new $l(function () {
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
    return new $l(function () {
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
      if (((n = nv.guessLength(t)), typeof n != 'number'))
        throw new Error(
          'mnemonist/lru-cache.from: could not guess iterable length. Please provide desired capacity as last argument.',
        );
    } else arguments.length === 2 && ((n = e), (e = null), (r = null));
    var o = new oe(e, r, n);
    return (
      tv(t, function (s, i) {
        o.set(i, s);
      }),
      o
    );
  };
  FE.exports = oe;
});
var xd = bt((Sd, _d) => {
  (function (t, e) {
    typeof Sd == 'object' && typeof _d < 'u'
      ? (_d.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs = e());
  })(Sd, function () {
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
        ordinal: function (I) {
          var w = ['th', 'st', 'nd', 'rd'],
            S = I % 100;
          return '[' + I + (w[(S - 20) % 10] || w[S] || w[0]) + ']';
        },
      },
      E = function (I, w, S) {
        var A = String(I);
        return !A || A.length >= w ? I : '' + Array(w + 1 - A.length).join(S) + I;
      },
      _ = {
        s: E,
        z: function (I) {
          var w = -I.utcOffset(),
            S = Math.abs(w),
            A = Math.floor(S / 60),
            b = S % 60;
          return (w <= 0 ? '+' : '-') + E(A, 2, '0') + ':' + E(b, 2, '0');
        },
        m: function I(w, S) {
          if (w.date() < S.date()) return -I(S, w);
          var A = 12 * (S.year() - w.year()) + (S.month() - w.month()),
            b = w.clone().add(A, u),
            C = S - b < 0,
            O = w.clone().add(A + (C ? -1 : 1), u);
          return +(-(A + (S - b) / (C ? b - O : O - b)) || 0);
        },
        a: function (I) {
          return I < 0 ? Math.ceil(I) || 0 : Math.floor(I);
        },
        p: function (I) {
          return (
            { M: u, y: d, w: c, d: a, D: p, h: i, m: s, s: o, ms: n, Q: l }[I] ||
            String(I || '')
              .toLowerCase()
              .replace(/s$/, '')
          );
        },
        u: function (I) {
          return I === void 0;
        },
      },
      T = 'en',
      v = {};
    v[T] = y;
    var N = '$isDayjsObject',
      H = function (I) {
        return I instanceof J || !(!I || !I[N]);
      },
      W = function I(w, S, A) {
        var b;
        if (!w) return T;
        if (typeof w == 'string') {
          var C = w.toLowerCase();
          (v[C] && (b = C), S && ((v[C] = S), (b = C)));
          var O = w.split('-');
          if (!b && O.length > 1) return I(O[0]);
        } else {
          var k = w.name;
          ((v[k] = w), (b = k));
        }
        return (!A && b && (T = b), b || (!A && T));
      },
      q = function (I, w) {
        if (H(I)) return I.clone();
        var S = typeof w == 'object' ? w : {};
        return ((S.date = I), (S.args = arguments), new J(S));
      },
      M = _;
    ((M.l = W),
      (M.i = H),
      (M.w = function (I, w) {
        return q(I, { locale: w.$L, utc: w.$u, x: w.$x, $offset: w.$offset });
      }));
    var J = (function () {
        function I(S) {
          ((this.$L = W(S.locale, null, !0)),
            this.parse(S),
            (this.$x = this.$x || S.x || {}),
            (this[N] = !0));
        }
        var w = I.prototype;
        return (
          (w.parse = function (S) {
            ((this.$d = (function (A) {
              var b = A.date,
                C = A.utc;
              if (b === null) return new Date(NaN);
              if (M.u(b)) return new Date();
              if (b instanceof Date) return new Date(b);
              if (typeof b == 'string' && !/Z$/i.test(b)) {
                var O = b.match(m);
                if (O) {
                  var k = O[2] - 1 || 0,
                    X = (O[7] || '0').substring(0, 3);
                  return C
                    ? new Date(Date.UTC(O[1], k, O[3] || 1, O[4] || 0, O[5] || 0, O[6] || 0, X))
                    : new Date(O[1], k, O[3] || 1, O[4] || 0, O[5] || 0, O[6] || 0, X);
                }
              }
              return new Date(b);
            })(S)),
              this.init());
          }),
          (w.init = function () {
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
          (w.$utils = function () {
            return M;
          }),
          (w.isValid = function () {
            return this.$d.toString() !== f;
          }),
          (w.isSame = function (S, A) {
            var b = q(S);
            return this.startOf(A) <= b && b <= this.endOf(A);
          }),
          (w.isAfter = function (S, A) {
            return q(S) < this.startOf(A);
          }),
          (w.isBefore = function (S, A) {
            return this.endOf(A) < q(S);
          }),
          (w.$g = function (S, A, b) {
            return M.u(S) ? this[A] : this.set(b, S);
          }),
          (w.unix = function () {
            return Math.floor(this.valueOf() / 1e3);
          }),
          (w.valueOf = function () {
            return this.$d.getTime();
          }),
          (w.startOf = function (S, A) {
            var b = this,
              C = !!M.u(A) || A,
              O = M.p(S),
              k = function (ze, le) {
                var Ue = M.w(b.$u ? Date.UTC(b.$y, le, ze) : new Date(b.$y, le, ze), b);
                return C ? Ue : Ue.endOf(a);
              },
              X = function (ze, le) {
                return M.w(
                  b.toDate()[ze].apply(b.toDate('s'), (C ? [0, 0, 0, 0] : [23, 59, 59, 999]).slice(le)),
                  b,
                );
              },
              Q = this.$W,
              ae = this.$M,
              ve = this.$D,
              xt = 'set' + (this.$u ? 'UTC' : '');
            switch (O) {
              case d:
                return C ? k(1, 0) : k(31, 11);
              case u:
                return C ? k(1, ae) : k(0, ae + 1);
              case c:
                var ot = this.$locale().weekStart || 0,
                  Zt = (Q < ot ? Q + 7 : Q) - ot;
                return k(C ? ve - Zt : ve + (6 - Zt), ae);
              case a:
              case p:
                return X(xt + 'Hours', 0);
              case i:
                return X(xt + 'Minutes', 1);
              case s:
                return X(xt + 'Seconds', 2);
              case o:
                return X(xt + 'Milliseconds', 3);
              default:
                return this.clone();
            }
          }),
          (w.endOf = function (S) {
            return this.startOf(S, !1);
          }),
          (w.$set = function (S, A) {
            var b,
              C = M.p(S),
              O = 'set' + (this.$u ? 'UTC' : ''),
              k = ((b = {}),
              (b[a] = O + 'Date'),
              (b[p] = O + 'Date'),
              (b[u] = O + 'Month'),
              (b[d] = O + 'FullYear'),
              (b[i] = O + 'Hours'),
              (b[s] = O + 'Minutes'),
              (b[o] = O + 'Seconds'),
              (b[n] = O + 'Milliseconds'),
              b)[C],
              X = C === a ? this.$D + (A - this.$W) : A;
            if (C === u || C === d) {
              var Q = this.clone().set(p, 1);
              (Q.$d[k](X), Q.init(), (this.$d = Q.set(p, Math.min(this.$D, Q.daysInMonth())).$d));
            } else k && this.$d[k](X);
            return (this.init(), this);
          }),
          (w.set = function (S, A) {
            return this.clone().$set(S, A);
          }),
          (w.get = function (S) {
            return this[M.p(S)]();
          }),
          (w.add = function (S, A) {
            var b,
              C = this;
            S = Number(S);
            var O = M.p(A),
              k = function (ae) {
                var ve = q(C);
                return M.w(ve.date(ve.date() + Math.round(ae * S)), C);
              };
            if (O === u) return this.set(u, this.$M + S);
            if (O === d) return this.set(d, this.$y + S);
            if (O === a) return k(1);
            if (O === c) return k(7);
            var X = ((b = {}), (b[s] = e), (b[i] = r), (b[o] = t), b)[O] || 1,
              Q = this.$d.getTime() + S * X;
            return M.w(Q, this);
          }),
          (w.subtract = function (S, A) {
            return this.add(-1 * S, A);
          }),
          (w.format = function (S) {
            var A = this,
              b = this.$locale();
            if (!this.isValid()) return b.invalidDate || f;
            var C = S || 'YYYY-MM-DDTHH:mm:ssZ',
              O = M.z(this),
              k = this.$H,
              X = this.$m,
              Q = this.$M,
              ae = b.weekdays,
              ve = b.months,
              xt = b.meridiem,
              ot = function (le, Ue, st, wt) {
                return (le && (le[Ue] || le(A, C))) || st[Ue].slice(0, wt);
              },
              Zt = function (le) {
                return M.s(k % 12 || 12, le, '0');
              },
              ze =
                xt ||
                function (le, Ue, st) {
                  var wt = le < 12 ? 'AM' : 'PM';
                  return st ? wt.toLowerCase() : wt;
                };
            return C.replace(g, function (le, Ue) {
              return (
                Ue ||
                (function (st) {
                  switch (st) {
                    case 'YY':
                      return String(A.$y).slice(-2);
                    case 'YYYY':
                      return M.s(A.$y, 4, '0');
                    case 'M':
                      return Q + 1;
                    case 'MM':
                      return M.s(Q + 1, 2, '0');
                    case 'MMM':
                      return ot(b.monthsShort, Q, ve, 3);
                    case 'MMMM':
                      return ot(ve, Q);
                    case 'D':
                      return A.$D;
                    case 'DD':
                      return M.s(A.$D, 2, '0');
                    case 'd':
                      return String(A.$W);
                    case 'dd':
                      return ot(b.weekdaysMin, A.$W, ae, 2);
                    case 'ddd':
                      return ot(b.weekdaysShort, A.$W, ae, 3);
                    case 'dddd':
                      return ae[A.$W];
                    case 'H':
                      return String(k);
                    case 'HH':
                      return M.s(k, 2, '0');
                    case 'h':
                      return Zt(1);
                    case 'hh':
                      return Zt(2);
                    case 'a':
                      return ze(k, X, !0);
                    case 'A':
                      return ze(k, X, !1);
                    case 'm':
                      return String(X);
                    case 'mm':
                      return M.s(X, 2, '0');
                    case 's':
                      return String(A.$s);
                    case 'ss':
                      return M.s(A.$s, 2, '0');
                    case 'SSS':
                      return M.s(A.$ms, 3, '0');
                    case 'Z':
                      return O;
                  }
                  return null;
                })(le) ||
                O.replace(':', '')
              );
            });
          }),
          (w.utcOffset = function () {
            return 15 * -Math.round(this.$d.getTimezoneOffset() / 15);
          }),
          (w.diff = function (S, A, b) {
            var C,
              O = this,
              k = M.p(A),
              X = q(S),
              Q = (X.utcOffset() - this.utcOffset()) * e,
              ae = this - X,
              ve = function () {
                return M.m(O, X);
              };
            switch (k) {
              case d:
                C = ve() / 12;
                break;
              case u:
                C = ve();
                break;
              case l:
                C = ve() / 3;
                break;
              case c:
                C = (ae - Q) / 6048e5;
                break;
              case a:
                C = (ae - Q) / 864e5;
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
            return b ? C : M.a(C);
          }),
          (w.daysInMonth = function () {
            return this.endOf(u).$D;
          }),
          (w.$locale = function () {
            return v[this.$L];
          }),
          (w.locale = function (S, A) {
            if (!S) return this.$L;
            var b = this.clone(),
              C = W(S, A, !0);
            return (C && (b.$L = C), b);
          }),
          (w.clone = function () {
            return M.w(this.$d, this);
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
          I
        );
      })(),
      ue = J.prototype;
    return (
      (q.prototype = ue),
      [
        ['$ms', n],
        ['$s', o],
        ['$m', s],
        ['$H', i],
        ['$W', a],
        ['$M', u],
        ['$y', d],
        ['$D', p],
      ].forEach(function (I) {
        ue[I[1]] = function (w) {
          return this.$g(w, I[0], I[1]);
        };
      }),
      (q.extend = function (I, w) {
        return (I.$i || (I(w, J, q), (I.$i = !0)), q);
      }),
      (q.locale = W),
      (q.isDayjs = H),
      (q.unix = function (I) {
        return q(1e3 * I);
      }),
      (q.en = v[T]),
      (q.Ls = v),
      (q.p = {}),
      q
    );
  });
});
var Td = bt((wd, bd) => {
  (function (t, e) {
    typeof wd == 'object' && typeof bd < 'u'
      ? (bd.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs_plugin_utc = e());
  })(wd, function () {
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
          ((f = (function (T) {
            T === void 0 && (T = '');
            var v = T.match(e);
            if (!v) return null;
            var N = ('' + v[0]).match(r) || ['-', 0, 0],
              H = N[0],
              W = 60 * +N[1] + +N[2];
            return W === 0 ? 0 : H === '+' ? W : -W;
          })(f)),
          f === null)
        )
          return this;
        var y = Math.abs(f) <= 16 ? 60 * f : f;
        if (y === 0) return this.utc(m);
        var E = this.clone();
        if (m) return ((E.$offset = y), (E.$u = !1), E);
        var _ = this.$u ? this.toDate().getTimezoneOffset() : -1 * this.utcOffset();
        return (((E = this.local().add(y + _, t)).$offset = y), (E.$x.$localOffset = _), E);
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
var Ux = bt((Cd, Od) => {
  (function (t, e) {
    typeof Cd == 'object' && typeof Od < 'u'
      ? (Od.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs_plugin_customParseFormat = e());
  })(Cd, function () {
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
          for (var _ = 1; _ <= 24; _ += 1)
            if (m.indexOf(E(_, 0, g)) > -1) {
              y = _ > 12;
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
        var E = (m = g.replace(/(\[[^\]]+])|(LTS?|l{1,4}|L{1,4})/g, function (q, M, J) {
            var ue = J && J.toUpperCase();
            return (
              M ||
              y[J] ||
              t[J] ||
              y[ue].replace(/(\[[^\]]+])|(MMMM|MM|DD|dddd)/g, function (I, w, S) {
                return w || S.slice(1);
              })
            );
          })).match(e),
          _ = E.length,
          T = 0;
        T < _;
        T += 1
      ) {
        var v = E[T],
          N = p[v],
          H = N && N[0],
          W = N && N[1];
        E[T] = W ? { regex: H, parser: W } : v.replace(/^\[|\]$/g, '');
      }
      return function (q) {
        for (var M = {}, J = 0, ue = 0; J < _; J += 1) {
          var I = E[J];
          if (typeof I == 'string') ue += I.length;
          else {
            var w = I.regex,
              S = I.parser,
              A = q.slice(ue),
              b = w.exec(A)[0];
            (S.call(M, b), (q = q.replace(b, '')));
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
        _ = E.parse;
      E.parse = function (T) {
        var v = T.date,
          N = T.utc,
          H = T.args;
        this.$u = N;
        var W = H[1];
        if (typeof W == 'string') {
          var q = H[2] === !0,
            M = H[3] === !0,
            J = q || M,
            ue = H[2];
          (M && (ue = H[2]),
            (i = this.$locale()),
            !q && ue && (i = y.Ls[ue]),
            (this.$d = (function (A, b, C, O) {
              try {
                if (['x', 'X'].indexOf(b) > -1) return new Date((b === 'X' ? 1e3 : 1) * A);
                var k = f(b)(A),
                  X = k.year,
                  Q = k.month,
                  ae = k.day,
                  ve = k.hours,
                  xt = k.minutes,
                  ot = k.seconds,
                  Zt = k.milliseconds,
                  ze = k.zone,
                  le = k.week,
                  Ue = new Date(),
                  st = ae || (X || Q ? 1 : Ue.getDate()),
                  wt = X || Ue.getFullYear(),
                  Oo = 0;
                (X && !Q) || (Oo = Q > 0 ? Q - 1 : Ue.getMonth());
                var Do,
                  wa = ve || 0,
                  ba = xt || 0,
                  Ta = ot || 0,
                  Aa = Zt || 0;
                return ze
                  ? new Date(Date.UTC(wt, Oo, st, wa, ba, Ta, Aa + 60 * ze.offset * 1e3))
                  : C
                    ? new Date(Date.UTC(wt, Oo, st, wa, ba, Ta, Aa))
                    : ((Do = new Date(wt, Oo, st, wa, ba, Ta, Aa)), le && (Do = O(Do).week(le).toDate()), Do);
              } catch {
                return new Date('');
              }
            })(v, W, N, y)),
            this.init(),
            ue && ue !== !0 && (this.$L = this.locale(ue).$L),
            J && v != this.format(W) && (this.$d = new Date('')),
            (i = {}));
        } else if (W instanceof Array)
          for (var I = W.length, w = 1; w <= I; w += 1) {
            H[1] = W[w - 1];
            var S = y.apply(this, H);
            if (S.isValid()) {
              ((this.$d = S.$d), (this.$L = S.$L), this.init());
              break;
            }
            w === I && (this.$d = new Date(''));
          }
        else _.call(this, T);
      };
    };
  });
});
var ZC = {};
va(ZC, { handler: () => QC, makeCloseOrder: () => hw });
module.exports = xw(ZC);
var Po,
  ww = { lang: void 0, message: void 0, abortEarly: void 0, abortPipeEarly: void 0 };
function Wd(t) {
  return !t && !Po
    ? ww
    : {
        lang: t?.lang ?? Po?.lang,
        message: t?.message,
        abortEarly: t?.abortEarly ?? Po?.abortEarly,
        abortPipeEarly: t?.abortPipeEarly ?? Po?.abortPipeEarly,
      };
}
var bw;
function Tw(t) {
  return bw?.get(t);
}
var Aw;
function vw(t) {
  return Aw?.get(t);
}
var Iw;
function Rw(t, e) {
  return Iw?.get(t)?.get(e);
}
function gr(t) {
  let e = typeof t;
  return e === 'string'
    ? `"${t}"`
    : e === 'number' || e === 'bigint' || e === 'boolean'
      ? `${t}`
      : e === 'object' || e === 'function'
        ? ((t && Object.getPrototypeOf(t)?.constructor?.name) ?? 'null')
        : e;
}
function Ye(t, e, r, n, o) {
  let s = o && 'input' in o ? o.input : r.value,
    i = o?.expected ?? t.expects ?? null,
    a = o?.received ?? gr(s),
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
      Rw(t.reference, c.lang) ??
      (u ? vw(c.lang) : null) ??
      n.message ??
      Tw(c.lang);
  (l !== void 0 && (c.message = typeof l == 'function' ? l(c) : l),
    u && (r.typed = !1),
    r.issues ? r.issues.push(c) : (r.issues = [c]));
}
var Ia;
function Gd(t) {
  return (Ia || (Ia = new TextEncoder()), Ia.encode(t).length);
}
function Cw(t, e) {
  let r = [...new Set(t)];
  return r.length > 1 ? `(${r.join(` ${e} `)})` : (r[0] ?? 'never');
}
function cn(t) {
  return (
    (t['~standard'] = { version: 1, vendor: 'valibot', validate: (e) => t['~run']({ value: e }, Wd()) }),
    t
  );
}
var rO = new RegExp(
  '^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$',
  'u',
);
function Er(t, e) {
  return {
    kind: 'validation',
    type: 'check',
    reference: Er,
    async: !1,
    expects: null,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement(r.value) && Ye(this, 'input', r, n), r);
    },
  };
}
function ko(t, e) {
  return {
    kind: 'validation',
    type: 'max_bytes',
    reference: ko,
    async: !1,
    expects: `<=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let o = Gd(r.value);
        o > this.requirement && Ye(this, 'bytes', r, n, { received: `${o}` });
      }
      return r;
    },
  };
}
function Ra(t, e) {
  return {
    kind: 'validation',
    type: 'max_value',
    reference: Ra,
    async: !1,
    expects: `<=${t instanceof Date ? t.toJSON() : gr(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value <= this.requirement) &&
          Ye(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : gr(r.value) }),
        r
      );
    },
  };
}
function Ca(t, e) {
  return {
    kind: 'validation',
    type: 'min_bytes',
    reference: Ca,
    async: !1,
    expects: `>=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let o = Gd(r.value);
        o < this.requirement && Ye(this, 'bytes', r, n, { received: `${o}` });
      }
      return r;
    },
  };
}
function Oa(t, e) {
  return {
    kind: 'validation',
    type: 'min_length',
    reference: Oa,
    async: !1,
    expects: `>=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          r.value.length < this.requirement &&
          Ye(this, 'length', r, n, { received: `${r.value.length}` }),
        r
      );
    },
  };
}
function Da(t, e) {
  return {
    kind: 'validation',
    type: 'min_value',
    reference: Da,
    async: !1,
    expects: `>=${t instanceof Date ? t.toJSON() : gr(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value >= this.requirement) &&
          Ye(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : gr(r.value) }),
        r
      );
    },
  };
}
function un(t, e) {
  return {
    kind: 'validation',
    type: 'regex',
    reference: un,
    async: !1,
    expects: `${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement.test(r.value) && Ye(this, 'format', r, n), r);
    },
  };
}
function ln(t) {
  return {
    kind: 'transformation',
    type: 'transform',
    reference: ln,
    async: !1,
    operation: t,
    '~run'(e) {
      return ((e.value = this.operation(e.value)), e);
    },
  };
}
function Ow(t, e, r) {
  return typeof t.default == 'function' ? t.default(e, r) : t.default;
}
function Na(t, e) {
  return cn({
    kind: 'schema',
    type: 'array',
    reference: Na,
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
      } else Ye(this, 'type', r, n);
      return r;
    },
  });
}
function ne(t, e) {
  return cn({
    kind: 'schema',
    type: 'optional',
    reference: ne,
    expects: `(${t.expects} | undefined)`,
    async: !1,
    wrapped: t,
    default: e,
    '~run'(r, n) {
      return r.value === void 0 && (this.default !== void 0 && (r.value = Ow(this, r, n)), r.value === void 0)
        ? ((r.typed = !0), r)
        : this.wrapped['~run'](r, n);
    },
  });
}
function dn(t, e) {
  return cn({
    kind: 'schema',
    type: 'picklist',
    reference: dn,
    expects: Cw(t.map(gr), '|'),
    async: !1,
    options: t,
    message: e,
    '~run'(r, n) {
      return (this.options.includes(r.value) ? (r.typed = !0) : Ye(this, 'type', r, n), r);
    },
  });
}
function er(t) {
  return cn({
    kind: 'schema',
    type: 'string',
    reference: er,
    expects: 'string',
    async: !1,
    message: t,
    '~run'(e, r) {
      return (typeof e.value == 'string' ? (e.typed = !0) : Ye(this, 'type', e, r), e);
    },
  });
}
function We(...t) {
  return cn({
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
function Vd(t, e, r) {
  let n = t['~run']({ value: e }, Wd(r));
  return { typed: n.typed, success: !n.issues, output: n.value, issues: n.issues };
}
var Kd = require('node:crypto'),
  Pa = class extends Error {
    name = 'ConfigError';
  },
  Dw = new Set([
    'afc518dd47e700681f890780989cb8ab203c42d86ad78e1174eb0538401487ad',
    '9668bfef2b8a047a3fc79619c3b747746c64b6bcd81e5a5a99ee606f1f3b16af',
    'bd8e5dfa8fa42a2e34f38e319fe4210ef2ea09a71a174d925ebd37b9228959d7',
  ]),
  Nw = ['WECHAT_APPSECRET', 'WECHAT_MCH_KEY', 'WECHAT_MCH_KEY_PREVIOUS', 'SESSION_SECRET'],
  Pw = /(?:^|\.)mch\.weixin\.qq\.com\.?$/i,
  kw =
    /^(?:localhost\.?|0\.0\.0\.0|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[.*\])$/;
function de(t, e) {
  throw new Pa(`${t}: ${e}.`);
}
function qd(t) {
  for (let e of Nw) {
    let r = t[e];
    r !== void 0 &&
      Dw.has((0, Kd.createHash)('sha256').update(r, 'utf8').digest('hex')) &&
      de(e, 'this is the value of .env.example, which everybody knows; give your own');
  }
  for (let e of ['NOTIFY_URL', 'REFUND_NOTIFY_URL']) {
    let r = t[e];
    r !== void 0 &&
      (r.startsWith('https://') || de(e, 'outside the local stage WeChat needs https'),
      kw.test(new URL(r).hostname) && de(e, 'WeChat cannot reach this machine; give a public address'));
  }
  (t.WECHAT_API_BASE_URL?.startsWith('https://') === !1 &&
    de('WECHAT_API_BASE_URL', 'outside the local stage WeChat is reached by https only'),
    t.WECHAT_PAY_BASE_URLS?.every((e) => e.startsWith('https://')) === !1 &&
      de('WECHAT_PAY_BASE_URLS', 'outside the local stage WeChat is reached by https only'));
}
function zd(t) {
  let { WECHAT_CERT_SECRET: e, WECHAT_CERT_FILE: r, WECHAT_CERT_KEY_FILE: n } = t;
  (e !== void 0 &&
    (r ?? n) !== void 0 &&
    de(
      'WECHAT_CERT_SECRET',
      'WECHAT_CERT_FILE or WECHAT_CERT_KEY_FILE is set too; give the one or the others',
    ),
    !(e !== void 0 || (r !== void 0 && n !== void 0)) &&
      de(
        r === void 0 ? 'WECHAT_CERT_FILE' : 'WECHAT_CERT_KEY_FILE',
        'it is missing; WeChat refunds only whoever shows the client certificate: give apiclient_cert.pem as WECHAT_CERT_FILE and apiclient_key.pem as WECHAT_CERT_KEY_FILE, or the ARN of a secret with both as WECHAT_CERT_SECRET',
      ));
}
function Yd(t) {
  for (let e of ['WECHAT_PAY_BASE_URLS', 'WECHAT_REFUND_BASE_URLS'])
    t[e]?.some((n) => Pw.test(new URL(n).hostname)) !== !0 ||
      t.ALLOW_REAL_WECHAT === 'yes' ||
      de(
        e,
        "these are WeChat's real payment hosts, where an order costs money; point it at the simulator, or set ALLOW_REAL_WECHAT=yes",
      );
}
function Jd(t) {
  let { STAGE: e, BILLS_BUCKET: r, BILLS_FOLDER: n } = t;
  (r !== void 0 && n !== void 0 && de('BILLS_FOLDER', 'BILLS_BUCKET is given too; remove one of them'),
    e === 'local' &&
      r === void 0 &&
      n === void 0 &&
      de('BILLS_FOLDER', 'it is missing; give the folder that keeps bills and reports, such as .local/bills'),
    e !== 'local' &&
      r === void 0 &&
      de('BILLS_BUCKET', 'it is missing; give the name of the S3 bucket that keeps bills and reports'));
}
function Ee(t, e) {
  return We(er(e), un(t, e));
}
function ka(t) {
  return We(
    er(t),
    Er((e) => /^https?:$/.test(URL.canParse(e) ? new URL(e).protocol : ''), t),
    Er((e) => !/[?#@\s]/.test(e), t),
  );
}
function pn(t, e, r) {
  let n = `give whole ${t} from ${e} to ${r}`;
  return We(Ee(/^[1-9]\d{0,5}$/, n), ln(Number), Da(e, n), Ra(r, n));
}
var Mo = 'give the bare address of a host, such as https://api.mch.weixin.qq.com, without a path or a query',
  Lo = 'copy the API v2 key (APIv2\u5BC6\u94A5), 32 letters and digits, from the WeChat Pay merchant console',
  Mw = 'copy the AppSecret, 32 letters and digits, from the console of the mini program',
  Xd = 'give the name of a DynamoDB table',
  tp = We(
    ka(Mo),
    Er((t) => !URL.canParse(t) || new URL(t).pathname === '/', Mo),
    ln((t) => t.replace(/\/$/, '')),
  ),
  Qd = We(
    er(Mo),
    ln((t) => t.split(',').map((e) => e.trim())),
    Na(tp),
    Oa(1, Mo),
  ),
  Zd = /^[^\p{Cc}?*"<>|]{1,1024}$/u,
  ep = 'https://api.mch.weixin.qq.com,https://api2.mch.weixin.qq.com',
  Ma = {
    STAGE: Ee(/^[a-z][a-z0-9-]{0,19}$/, 'give local, or the name of the deployed stage in small letters'),
    WECHAT_APPID: Ee(
      /^wx[0-9a-f]{16}$/,
      'copy the AppID (wx and 16 hexadecimal digits) from mp.weixin.qq.com',
    ),
    WECHAT_APPSECRET: Ee(/^[0-9A-Za-z]{32}$/, Mw),
    WECHAT_MCH_ID: Ee(
      /^\d{8,10}$/,
      'copy the merchant number (\u5546\u6237\u53F7), 8 to 10 digits, from pay.weixin.qq.com',
    ),
    WECHAT_MCH_KEY: Ee(/^[0-9A-Za-z]{32}$/, Lo),
    WECHAT_MCH_KEY_PREVIOUS: ne(Ee(/^[0-9A-Za-z]{32}$/, `${Lo}, or remove it when the change is over`)),
    WECHAT_SIGN_TYPE: ne(dn(['MD5', 'HMAC-SHA256'], 'give MD5 or HMAC-SHA256'), 'MD5'),
    NOTIFY_URL: We(
      ka('give the public https address of payment-notify, without a query'),
      ko(256, 'WeChat takes at most 256 bytes'),
    ),
    REFUND_NOTIFY_URL: We(
      ka('give the public https address of refund-notify, without a query'),
      ko(256, 'WeChat takes at most 256 bytes'),
    ),
    SESSION_SECRET: We(
      er('give at least 32 random bytes: openssl rand -hex 32'),
      Ca(32, 'give at least 32 random bytes: openssl rand -hex 32'),
      un(/^\S+$/, 'it holds a blank; give at least 32 random bytes: openssl rand -hex 32'),
    ),
    OUT_TRADE_NO_PREFIX: We(
      ne(er(), ''),
      un(/^[0-9A-Za-z_\-|*]{0,8}$/, 'give 1 to 8 of 0-9 A-Z a-z _ - | *, or remove it for none'),
    ),
    ORDER_MINUTES: ne(pn('minutes', 5, 10080), '1440'),
    MAX_OPEN_ORDERS: ne(pn('orders', 1, 500), '20'),
    CHECK_FIRST_SECONDS: ne(pn('seconds', 1, 3600), '60'),
    CHECK_LONGEST_MINUTES: ne(pn('minutes', 1, 1440), '360'),
    CHECKS_PER_SECOND: ne(pn('checks', 1, 500), '20'),
    ORDERS_TABLE: Ee(/^[0-9A-Za-z_.-]{3,255}$/, Xd),
    PRODUCTS_TABLE: Ee(/^[0-9A-Za-z_.-]{3,255}$/, Xd),
    EVENT_BUS: Ee(/^[0-9A-Za-z/_.-]{1,256}$/, 'give the name of an EventBridge event bus'),
    WECHAT_API_BASE_URL: ne(tp, 'https://api.weixin.qq.com'),
    WECHAT_PAY_BASE_URLS: ne(Qd, ep),
    WECHAT_REFUND_BASE_URLS: ne(
      We(
        Qd,
        Er(
          (t) => t.every((e) => e.startsWith('https://')),
          'give https addresses only: the client certificate is shown there',
        ),
      ),
      ep,
    ),
    WECHAT_SHIPPING: ne(
      dn(
        ['yes'],
        "give yes where WeChat freezes this mini program's money until goods are shipped (\u53D1\u8D27\u4FE1\u606F\u7BA1\u7406), or remove it",
      ),
    ),
    BILLS_BUCKET: ne(Ee(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'give the name of an S3 bucket')),
    BILLS_FOLDER: ne(Ee(/^[^\p{Cc}?*"<>|]{1,1024}$/u, 'give a folder on this machine, such as .local/bills')),
    WECHAT_CERT_SECRET: ne(
      Ee(
        /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[0-9A-Za-z/_+=.@-]{1,512}$/,
        'give the ARN of the secret that holds the client certificate as JSON: {"cert": "\u2026PEM\u2026", "key": "\u2026PEM\u2026"}',
      ),
    ),
    WECHAT_CERT_FILE: ne(Ee(Zd, 'give the path of apiclient_cert.pem')),
    WECHAT_CERT_KEY_FILE: ne(Ee(Zd, 'give the path of apiclient_key.pem')),
    ALLOW_REAL_WECHAT: ne(dn(['yes'], 'give yes, or remove it')),
  };
var Lw = {
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
  'npm start': Object.keys(Ma),
};
function rp(t, e = process.env) {
  let r = {};
  for (let o of Lw[t]) {
    let s = e[o];
    s?.trim() === '' && de(o, 'it is blank; give it a value or remove it');
    let i = Vd(Ma[o], s);
    if (!i.success) {
      let a = i.issues[0].message;
      de(o, s === void 0 ? `it is missing; ${a}` : a);
    }
    r[o] = i.output;
  }
  let n = r;
  return (
    n.WECHAT_MCH_KEY !== void 0 &&
      n.WECHAT_MCH_KEY === n.WECHAT_APPSECRET &&
      de('WECHAT_MCH_KEY', `it equals WECHAT_APPSECRET, and these are two different secrets; ${Lo}`),
    n.WECHAT_MCH_KEY !== void 0 &&
      n.WECHAT_MCH_KEY === n.WECHAT_MCH_KEY_PREVIOUS &&
      de('WECHAT_MCH_KEY_PREVIOUS', 'it equals WECHAT_MCH_KEY; give the key before the change, or remove it'),
    n.SESSION_SECRET !== void 0 &&
      n.SESSION_SECRET === n.WECHAT_MCH_KEY &&
      de('SESSION_SECRET', 'it equals WECHAT_MCH_KEY; give it random bytes of its own: openssl rand -hex 32'),
    'BILLS_BUCKET' in r && Jd(n),
    'WECHAT_CERT_SECRET' in r && zd(n),
    n.STAGE === 'local' ? Yd(n) : qd(n),
    r
  );
}
var Uw = [15, 33, 33, 36, 41, 41];
function $w(...t) {
  return `${t
    .map((r, n) => r.padEnd(Uw[n] ?? 0))
    .join(' ')
    .trimEnd()}
`;
}
var cO = $w(
  'kind',
  'outTradeNo',
  'transactionId',
  'outRefundNo',
  'there (WeChat)',
  'here (books)',
  'explained by',
);
var Bw = {
    meaning: 'WeChat does not know this login code.',
    cause:
      'errcode 40029: the code is older than five minutes, was cut, or comes from a mini program whose AppID is not WECHAT_APPID.',
    cure: 'Call wx.login again and send its code at once: it lives five minutes and belongs to one mini program, so check the AppID of the project too.',
  },
  Fw = {
    meaning: 'This login code has been used already.',
    cause: 'errcode 40163: the same code came twice, mostly because the mini program sent its request twice.',
    cure: 'A login code works once. Call wx.login again for a new one, and look for requests that are sent twice.',
  },
  Hw = {
    meaning: 'WeChat blocks this user as high-risk.',
    cause: 'errcode 40226: WeChat has its reasons, and does not name them.',
    cure: 'WeChat blocks this user as high-risk. Repeating does not help.',
  },
  Tt = {
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
    login_code_invalid: Bw,
    login_code_used: Fw,
    login_rate_limited: {
      meaning: 'This user logs in too often.',
      cause:
        'errcode 45011: the mini program logs in for every request instead of keeping its token for two hours.',
      cure: 'Wait a minute before wx.login is called again for this user.',
    },
    login_user_blocked: Hw,
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
var np = {
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
  op = {
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
var sp = {
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
  F = class t extends Error {
    name = 'PayError';
    code;
    detail;
    fields;
    facts;
    outTradeNo;
    members;
    constructor(e, r = Tt[e].cure, n = {}) {
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
function ip(t, e) {
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
function ap(t, e) {
  if (e instanceof F) {
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
var yO = 1440 * 6e4;
function cp(t) {
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
function lp(t, e) {
  return {
    statusCode: t,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(e),
  };
}
var up = 10,
  Ww = { wechat_unavailable: 5, login_rate_limited: 60, refund_too_soon: 60 };
function dp(t) {
  let {
      code: e,
      detail: r,
      fields: n,
      outTradeNo: o,
      members: s,
    } = t instanceof F ? t : new F('internal_error'),
    { status: i } = sp[e],
    a = Ww[e];
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
      title: Tt[e].meaning,
      status: i,
      code: e,
      detail: r,
      ...(o !== void 0 && { outTradeNo: o }),
      ...s,
      ...(n.length > 0 && { errors: n.slice(0, up) }),
      ...(n.length > up && { errorCount: n.length }),
    }),
  };
}
function Gw(t, e) {
  return t >= 500 || e.anomaly !== void 0
    ? 'error'
    : t >= 400 || e.refusal !== void 0 || e.unanswered !== void 0
      ? 'warn'
      : 'info';
}
function pp(t, e, r = dp) {
  return async (n) => {
    let o = t.now().getTime(),
      s = cp(n),
      i = {},
      a;
    try {
      a = await e(s, (u) => {
        i = { ...i, ...u };
      });
    } catch (u) {
      ((a = r(u)), (i = { ...i, ...ap(t.telemetry, u) }));
    }
    let c = a.statusCode;
    return (
      t.telemetry.log(Gw(c, i), 'request', {
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
function Vw({ refunds: t, anomalies: e, openid: r, transactionId: n }) {
  let o = Object.values(e)
    .filter((s) => s.openid !== r && s.transactionId !== n)
    .map((s) => s.transactionId);
  return Object.values(t)
    .filter((s) => s.refundStatus !== 'REFUSED' && !o.includes(s.transactionId))
    .sort((s, i) => (s.createdAt < i.createdAt ? -1 : 1))
    .map(({ outRefundNo: s, refundFee: i, refundStatus: a, successTime: c }) => ({
      outRefundNo: s,
      refundFee: i,
      refundStatus: a,
      ...(c !== void 0 && { successTime: c }),
    }));
}
function fp(t) {
  let { outTradeNo: e, sku: r, quantity: n, body: o, totalFee: s, feeType: i, attach: a, tradeState: c } = t,
    { transactionId: u, timeEnd: l, timeExpire: d, createdAt: p, refundedFee: f } = t,
    m = Vw(t);
  return {
    outTradeNo: e,
    sku: r,
    quantity: n,
    body: o,
    totalFee: s,
    feeType: i,
    ...(a !== void 0 && { attach: a }),
    tradeState: c,
    ...(u !== void 0 && { transactionId: u }),
    ...(l !== void 0 && { timeEnd: l }),
    timeExpire: d,
    createdAt: p,
    ...(f !== void 0 && { refundedFee: f }),
    ...(m.length > 0 && { refunds: m }),
  };
}
var Uo = new TextEncoder(),
  $o = new TextDecoder(),
  Bo = new TextDecoder('utf-8', { fatal: !0 }),
  IO = 2 ** 32;
function mp(...t) {
  let e = t.reduce((o, { length: s }) => o + s, 0),
    r = new Uint8Array(e),
    n = 0;
  for (let o of t) (r.set(o, n), (n += o.length));
  return r;
}
var jw = /[^\x00-\x7f]/;
function Sr(t) {
  if (typeof t == 'string' && t.length >= 128) {
    if (jw.test(t)) throw new TypeError('non-ASCII string encountered in encode()');
    return Uo.encode(t);
  }
  let e = new Uint8Array(t.length);
  for (let r = 0; r < t.length; r++) {
    let n = t.charCodeAt(r);
    if (n > 127) throw new TypeError('non-ASCII string encountered in encode()');
    e[r] = n;
  }
  return e;
}
function hp(t, e = !1) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(t, { alphabet: e ? 'base64url' : 'base64' });
  if (e) {
    if (t.includes('+') || t.includes('/')) throw new TypeError('Invalid base64url');
    t = t.replace(/-/g, '+').replace(/_/g, '/');
  }
  let r = atob(t),
    n = new Uint8Array(r.length);
  for (let o = 0; o < r.length; o++) n[o] = r.charCodeAt(o);
  return n;
}
var Fo = {};
va(Fo, {
  JOSEAlgNotAllowed: () => fn,
  JOSEError: () => pe,
  JOSENotSupported: () => it,
  JWEDecryptionFailed: () => La,
  JWEInvalid: () => Ua,
  JWKInvalid: () => $a,
  JWKSInvalid: () => Ba,
  JWKSMultipleMatchingKeys: () => Ha,
  JWKSNoMatchingKey: () => Fa,
  JWKSTimeout: () => Wa,
  JWSInvalid: () => ce,
  JWSSignatureVerificationFailed: () => xr,
  JWTClaimValidationFailed: () => Je,
  JWTExpired: () => _r,
  JWTInvalid: () => At,
});
var pe = class extends Error {
    static code = 'ERR_JOSE_GENERIC';
    code = 'ERR_JOSE_GENERIC';
    constructor(e, r) {
      (super(e, r), (this.name = this.constructor.name), Error.captureStackTrace?.(this, this.constructor));
    }
  },
  Je = class extends pe {
    static code = 'ERR_JWT_CLAIM_VALIDATION_FAILED';
    code = 'ERR_JWT_CLAIM_VALIDATION_FAILED';
    claim;
    reason;
    payload;
    constructor(e, r, n = 'unspecified', o = 'unspecified') {
      (super(e, { cause: { claim: n, reason: o, payload: r } }),
        (this.claim = n),
        (this.reason = o),
        (this.payload = r));
    }
  },
  _r = class extends pe {
    static code = 'ERR_JWT_EXPIRED';
    code = 'ERR_JWT_EXPIRED';
    claim;
    reason;
    payload;
    constructor(e, r, n = 'unspecified', o = 'unspecified') {
      (super(e, { cause: { claim: n, reason: o, payload: r } }),
        (this.claim = n),
        (this.reason = o),
        (this.payload = r));
    }
  },
  fn = class extends pe {
    static code = 'ERR_JOSE_ALG_NOT_ALLOWED';
    code = 'ERR_JOSE_ALG_NOT_ALLOWED';
  },
  it = class extends pe {
    static code = 'ERR_JOSE_NOT_SUPPORTED';
    code = 'ERR_JOSE_NOT_SUPPORTED';
  },
  La = class extends pe {
    static code = 'ERR_JWE_DECRYPTION_FAILED';
    code = 'ERR_JWE_DECRYPTION_FAILED';
    constructor(e = 'decryption operation failed', r) {
      super(e, r);
    }
  },
  Ua = class extends pe {
    static code = 'ERR_JWE_INVALID';
    code = 'ERR_JWE_INVALID';
  },
  ce = class extends pe {
    static code = 'ERR_JWS_INVALID';
    code = 'ERR_JWS_INVALID';
  },
  At = class extends pe {
    static code = 'ERR_JWT_INVALID';
    code = 'ERR_JWT_INVALID';
  },
  $a = class extends pe {
    static code = 'ERR_JWK_INVALID';
    code = 'ERR_JWK_INVALID';
  },
  Ba = class extends pe {
    static code = 'ERR_JWKS_INVALID';
    code = 'ERR_JWKS_INVALID';
  },
  Fa = class extends pe {
    static code = 'ERR_JWKS_NO_MATCHING_KEY';
    code = 'ERR_JWKS_NO_MATCHING_KEY';
    constructor(e = 'no applicable key found in the JSON Web Key Set', r) {
      super(e, r);
    }
  },
  Ha = class extends pe {
    [Symbol.asyncIterator] = async function* () {};
    static code = 'ERR_JWKS_MULTIPLE_MATCHING_KEYS';
    code = 'ERR_JWKS_MULTIPLE_MATCHING_KEYS';
    constructor(e = 'multiple matching keys found in the JSON Web Key Set', r) {
      super(e, r);
    }
  },
  Wa = class extends pe {
    static code = 'ERR_JWKS_TIMEOUT';
    code = 'ERR_JWKS_TIMEOUT';
    constructor(e = 'request timed out', r) {
      super(e, r);
    }
  },
  xr = class extends pe {
    static code = 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED';
    code = 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED';
    constructor(e = 'signature verification failed', r) {
      super(e, r);
    }
  };
var Kw = 'The input to be decoded is not correctly encoded.';
function mn(t) {
  try {
    return hp(typeof t == 'string' ? t : $o.decode(t), !0);
  } catch (e) {
    throw new TypeError(Kw, { cause: e });
  }
}
function wr(t) {
  if (typeof t != 'object' || t === null || Object.prototype.toString.call(t) !== '[object Object]')
    return !1;
  let e = Object.getPrototypeOf(t);
  return e === null || Object.getPrototypeOf(e) === null;
}
function yp(...t) {
  let e = new Set();
  for (let r of t)
    if (r)
      for (let n of Object.keys(r)) {
        if (e.has(n)) return !1;
        e.add(n);
      }
  return !0;
}
function Ga(t, e, r) {
  try {
    return mn(t);
  } catch (n) {
    throw new r(`Failed to base64url decode the ${e}`, { cause: n });
  }
}
function gp(t, e, r) {
  try {
    return Sr(t);
  } catch (n) {
    throw new r(`The ${e} is not a valid base64url string`, { cause: n });
  }
}
function Ep(t, e, r) {
  let n;
  try {
    n = JSON.parse(Bo.decode(mn(t)));
  } catch (o) {
    throw new e(r, { cause: o });
  }
  if (!wr(n)) throw new e(r);
  return n;
}
var Sp = { __proto__: null, b64: !0 };
function _p(t, e) {
  if (e !== void 0 && (!Array.isArray(e) || e.some((r) => typeof r != 'string')))
    throw new TypeError(`"${t}" option must be an array of strings`);
  return e === void 0 ? void 0 : new Set(e);
}
function xp(t, e, r, n, o) {
  if (o.crit !== void 0 && n?.crit === void 0)
    throw new t('"crit" (Critical) Header Parameter MUST be integrity protected');
  if (!n || n.crit === void 0) return [];
  if (
    !Array.isArray(n.crit) ||
    n.crit.length === 0 ||
    n.crit.some((i) => typeof i != 'string' || i.length === 0)
  )
    throw new t('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present');
  let s = r === void 0 ? e : { __proto__: null, ...r, ...e };
  for (let i of n.crit) {
    if (!(i in s)) throw new it(`Extension Header Parameter "${i}" is not recognized`);
    if (!Object.hasOwn(o, i) || o[i] === void 0) throw new t(`Extension Header Parameter "${i}" is missing`);
    if (s[i] && (!Object.hasOwn(n, i) || n[i] === void 0))
      throw new t(`Extension Header Parameter "${i}" MUST be integrity protected`);
  }
  return n.crit;
}
function wp(t, e) {
  if (e.includes('b64')) {
    let r = t.b64;
    if (typeof r != 'boolean')
      throw new ce('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
    return r;
  }
  return !0;
}
var qw = (t) => t[Symbol.toStringTag],
  zw = (t, e, r) => {
    let { alg: n } = t;
    if (e.use !== void 0) {
      let o = r === 'sign' || r === 'verify' ? 'sig' : 'enc';
      if (e.use !== o)
        throw new TypeError(`Invalid key for this operation, its "use" must be "${o}" when present`);
    }
    if (e.kty === 'AKP' && e.alg === void 0) throw new TypeError('missing "alg" (Algorithm) Parameter value');
    if (e.alg !== void 0 && e.alg !== n)
      throw new TypeError(`Invalid key for this operation, its "alg" must be "${n}" when present`);
    if (Array.isArray(e.key_ops)) {
      let o = r === 'encrypt' || r === 'decrypt' ? t.ops?.[r === 'encrypt' ? 0 : 1] : r;
      if (o && !e.key_ops.includes(o))
        throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${o}" when present`);
    }
  };
async function Tp(t, e, r) {
  let { alg: n, secret: o } = t,
    s = r === 'decrypt' || r === 'sign';
  if (o && e instanceof Uint8Array) return e;
  let i, a;
  if (wr(e)) {
    if (((i = rb(e)), typeof i.kty != 'string')) throw bp(n, e, o);
    if (
      !(o
        ? i.kty === 'oct' && typeof i.k == 'string'
        : i.kty !== 'oct' &&
          (s
            ? (i.kty === 'AKP' && typeof i.priv == 'string') || typeof i.d == 'string'
            : i.d === void 0 && i.priv === void 0))
    )
      throw new TypeError(
        o
          ? 'JSON Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present'
          : `JSON Web Key for this operation must be a ${s ? 'private' : 'public'} JWK`,
      );
    if ((zw(t, i, r), i.kty === 'oct')) return mn(i.k);
    if (!Object.isFrozen(e)) {
      let { key_ops: l } = e;
      (Array.isArray(l) && Object.freeze(l), Object.freeze(e));
    }
  } else {
    if (!Xw(e)) throw bp(n, e, o);
    let l = o ? 'secret' : s ? 'private' : 'public';
    if (e.type !== l && (o || ['secret', 'public', 'private'].includes(e.type)))
      throw new TypeError(`${qw(e)} instances must be of type "${l}" for the ${n} algorithm`);
    if (Ap(e)) return e;
    if (((a = e), a.type === 'secret')) return a.export();
  }
  Va ||= new WeakMap();
  let c = e,
    u = Va.get(c);
  if (u?.[n]) return u[n];
  if ((u || Va.set(c, (u = {})), a && typeof a.toCryptoKey == 'function')) {
    let l = a.type === 'public',
      d = Yw[a.asymmetricKeyDetails?.namedCurve],
      p = t.resolve?.({ crv: d, asymmetricKeyType: a.asymmetricKeyType }) ?? t.subtle;
    return (u[n] = a.toCryptoKey(p, l, t.usages[l ? 0 : 1]));
  }
  return ((i ??= a.export({ format: 'jwk' })), (i.alg = n), (u[n] = await nb(t, i)));
}
var Va,
  Yw = { __proto__: null, prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
var Ap = (t) => {
    if (t?.[Symbol.toStringTag] === 'CryptoKey') return !0;
    try {
      return t instanceof CryptoKey;
    } catch {
      return !1;
    }
  },
  Jw = (t) => t?.[Symbol.toStringTag] === 'KeyObject',
  Xw = (t) => Ap(t) || Jw(t);
function Qw(t, e, ...r) {
  if (r.length > 2) {
    let n = r.pop();
    t += `one of type ${r.join(', ')}, or ${n}.`;
  } else r.length === 2 ? (t += `one of type ${r[0]} or ${r[1]}.`) : (t += `of type ${r[0]}.`);
  return (
    e == null
      ? (t += ` Received ${e}`)
      : typeof e == 'function' && e.name
        ? (t += ` Received function ${e.name}`)
        : typeof e == 'object' &&
          e != null &&
          e.constructor?.name &&
          (t += ` Received an instance of ${e.constructor.name}`),
    t
  );
}
function bp(t, e, r) {
  let n = ['CryptoKey', 'KeyObject', 'JSON Web Key'];
  return (r && n.push('Uint8Array'), new TypeError(Qw(`Key for the ${t} algorithm must be `, e, ...n)));
}
var Ho = (t, e = 'algorithm.name') =>
  new TypeError(`CryptoKey does not support this operation, its ${e} must be ${t}`);
function Zw(t, e) {
  if (e && !t.usages.includes(e))
    throw new TypeError(`CryptoKey does not support this operation, its usages must include ${e}.`);
}
function vp(t, e) {
  let { modulusLength: r } = e.algorithm;
  if (typeof r != 'number' || r < 2048)
    throw new TypeError(`${t} requires key modulusLength to be 2048 bits or larger`);
}
function eb(t, e, r) {
  let n = t.algorithm;
  if (n.name !== e.name) throw Ho(e.name);
  if (e.hash && n.hash?.name !== e.hash) throw Ho(e.hash, 'algorithm.hash');
  if (e.namedCurve && n.namedCurve !== e.namedCurve) throw Ho(e.namedCurve, 'algorithm.namedCurve');
  if (e.length !== void 0 && n.length !== e.length) throw Ho(e.length, 'algorithm.length');
  Zw(t, r);
}
function tb(t) {
  return { __proto__: null, ...t };
}
function rb(t) {
  let e = tb(t);
  if (e.ext !== void 0 && typeof e.ext != 'boolean')
    throw new TypeError('"ext" (Extractable) Parameter must be a boolean');
  if (e.key_ops !== void 0) {
    let r = e.key_ops,
      n = Array.isArray(r) ? [...r] : void 0;
    if (!n || n.some((o) => typeof o != 'string') || new Set(n).size !== n.length)
      throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings');
    e.key_ops = n;
  }
  return e;
}
async function nb(t, e, r) {
  if (!t.kty.includes(e.kty)) throw new it('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
  let n = t.resolve?.({ kty: e.kty, crv: e.crv }) ?? t.subtle,
    o = !!(e.d || e.priv),
    s = { ...e, ext: r ?? e.ext };
  return (
    s.kty !== 'AKP' && delete s.alg,
    delete s.use,
    crypto.subtle.importKey('jwk', s, n, s.ext ?? !o, e.key_ops ?? t.usages[o ? 1 : 0])
  );
}
async function Ip(t, e, r, n = !1) {
  return (
    t instanceof Uint8Array && (t = await crypto.subtle.importKey('raw', t, e, n, [r])),
    eb(t, e, r),
    t
  );
}
function Rp(t) {
  let e = { __proto__: null };
  for (let r in t) e[r] = { ...t[r], alg: r };
  return e;
}
var hn = [['verify'], ['sign']];
function ja(t) {
  let e = { name: 'HMAC', hash: `SHA-${t}` };
  return { kty: ['oct'], secret: !0, subtle: e, signing: e, usages: hn };
}
function br(t, e) {
  let r = { name: e ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5', hash: `SHA-${t}` };
  return { kty: ['RSA'], subtle: r, signing: e ? { ...r, saltLength: e } : r, usages: hn, minRsaBits: 2048 };
}
function Ka(t, e) {
  return {
    kty: ['EC'],
    crv: t,
    subtle: { name: 'ECDSA', namedCurve: t },
    signing: { name: 'ECDSA', hash: `SHA-${e}` },
    usages: hn,
  };
}
function Cp() {
  let t = { name: 'Ed25519' };
  return { kty: ['OKP'], crv: 'Ed25519', subtle: t, signing: t, usages: hn };
}
function qa(t) {
  let e = { name: `ML-DSA-${t}` };
  return { kty: ['AKP'], subtle: e, signing: e, usages: hn };
}
var ob = Rp({
  HS256: ja(256),
  HS384: ja(384),
  HS512: ja(512),
  RS256: br(256),
  RS384: br(384),
  RS512: br(512),
  PS256: br(256, 32),
  PS384: br(384, 48),
  PS512: br(512, 64),
  ES256: Ka('P-256', 256),
  ES384: Ka('P-384', 384),
  ES512: Ka('P-521', 512),
  EdDSA: Cp(),
  Ed25519: Cp(),
  'ML-DSA-44': qa(44),
  'ML-DSA-65': qa(65),
  'ML-DSA-87': qa(87),
});
function Op(t) {
  let e = typeof t == 'string' ? ob[t] : void 0;
  if (!e) throw new it(`alg ${t} is not supported either by JOSE or your javascript runtime`);
  return e;
}
function Dp(t) {
  return [t && _p('algorithms', t.algorithms), t?.crit];
}
function sb(t) {
  return t === void 0 ? {} : Ep(t, ce, 'JWS Protected Header is invalid');
}
function ib(t) {
  try {
    return Sr(t);
  } catch (e) {
    throw new ce('JWS Compact Serialization payload must use only ASCII characters', { cause: e });
  }
}
async function ab(t, e, r, n, o) {
  let { protected: s, header: i, payload: a } = t,
    c = o ?? sb(s);
  if (!yp(c, i)) throw new ce('JWS Protected and JWS Unprotected Header Parameter names must be disjoint');
  let u = { ...c, ...i },
    l = wp(c, xp(ce, Sp, e[1], c, u)),
    { alg: d } = u;
  if (typeof d != 'string' || !d) throw new ce('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  if (e[0] && !e[0].has(d)) throw new fn('"alg" (Algorithm) Header Parameter value not allowed');
  if (l) {
    if (typeof a != 'string') throw new ce('JWS Payload must be a string');
  } else if (typeof a != 'string' && !(a instanceof Uint8Array))
    throw new ce('JWS Payload must be a string or an Uint8Array instance');
  let p = l || typeof a != 'string' ? a : n(a),
    f = !1;
  typeof r == 'function' && ((r = await r(c, t)), (f = !0));
  let m = Op(d),
    g = mp(
      s !== void 0 ? Sr(s) : new Uint8Array(),
      Sr('.'),
      typeof p == 'string' ? (e[2] ??= gp(p, 'payload', ce)) : p,
    ),
    y = Ga(t.signature, 'signature', ce),
    E = await Tp(m, r, 'verify'),
    _ = await Ip(E, m.subtle, 'verify');
  m.minRsaBits && vp(m.alg, _);
  let T = !1;
  try {
    T = await crypto.subtle.verify(m.signing, _, y, g);
  } catch (N) {
    throw new xr(void 0, { cause: N });
  }
  if (!T) throw new xr();
  let v = { payload: typeof p == 'string' ? Ga(p, 'payload', ce) : p };
  return (
    s !== void 0 && (v.protectedHeader = c),
    i !== void 0 && (v.unprotectedHeader = i),
    f ? [{ ...v, key: E }, l] : [v, l]
  );
}
async function Np(t, e, r) {
  if ((t instanceof Uint8Array && (t = $o.decode(t)), typeof t != 'string'))
    throw new ce('Compact JWS must be a string or Uint8Array');
  let { 0: n, 1: o, 2: s, length: i } = t.split('.');
  if (i !== 3) throw new ce('Invalid Compact JWS');
  return ab({ payload: o, protected: n, signature: s }, e, r, ib);
}
var cb = (t) => Math.floor(t.getTime() / 1e3),
  ub = { s: 1, m: 60, h: 3600, d: 86400, w: 604800, y: 31557600 },
  lb =
    /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i,
  Tr = 'check_failed';
function za() {
  throw new TypeError('Invalid time period format');
}
function Pp(t) {
  typeof t != 'string' && za();
  let e = lb.exec(t);
  (!e || (e[4] && e[1])) && za();
  let r = parseFloat(e[2]),
    n = Math.round(r * ub[e[3][0].toLowerCase()]);
  return (Number.isFinite(n) || za(), e[1] === '-' || e[4]?.toLowerCase() === 'ago' ? -n : n);
}
function Ya(t, e) {
  if (!Number.isFinite(e)) throw new TypeError(`Invalid ${t} input`);
  return e;
}
var kp = (t) => {
    let e = t.toLowerCase();
    return t.includes('/') ? e : `application/${e}`;
  },
  db = (t, e) =>
    typeof t == 'string' ? e.includes(t) : Array.isArray(t) ? e.some((r) => t.includes(r)) : !1;
function Ja(t, e, r = !1) {
  let n = t[e];
  if (!(n === void 0 && !r)) {
    if (typeof n != 'number') throw new Je(`"${e}" claim must be a number`, t, e, 'invalid');
    return n;
  }
}
function Xa(t, e) {
  throw new Je(`unexpected "${e}" claim value`, t, e, Tr);
}
function Mp(t, e, r = {}) {
  let n;
  try {
    n = JSON.parse(Bo.decode(e));
  } catch (_) {
    throw new At('JWT Claims Set must be a top-level JSON object', { cause: _ });
  }
  if (!wr(n)) throw new At('JWT Claims Set must be a top-level JSON object');
  let { typ: o } = r;
  if (o !== void 0 && (typeof t.typ != 'string' || kp(t.typ) !== kp(o)))
    throw new Je('unexpected "typ" JWT header value', n, 'typ', Tr);
  let { requiredClaims: s = [], issuer: i, subject: a, audience: c, maxTokenAge: u } = r,
    l = [...s];
  (u !== void 0 && l.push('iat'),
    c !== void 0 && l.push('aud'),
    a !== void 0 && l.push('sub'),
    i !== void 0 && l.push('iss'));
  for (let _ of new Set(l.reverse()))
    if (!Object.hasOwn(n, _)) throw new Je(`missing required "${_}" claim`, n, _, 'missing');
  (i !== void 0 && !(Array.isArray(i) ? i : [i]).includes(n.iss) && Xa(n, 'iss'),
    a !== void 0 && n.sub !== a && Xa(n, 'sub'),
    c !== void 0 && !db(n.aud, typeof c == 'string' ? [c] : c) && Xa(n, 'aud'));
  let { clockTolerance: d } = r,
    p = 0;
  if (typeof d == 'string') p = Pp(d);
  else if (d !== void 0) {
    if (typeof d != 'number') throw new TypeError('Invalid clockTolerance option type');
    p = d;
  }
  if ((Ya('clockTolerance option', p), p < 0)) throw new TypeError('Invalid clockTolerance option input');
  let { currentDate: f } = r,
    m = Ya('currentDate option', cb(f === void 0 ? new Date() : f)),
    g = Ja(n, 'iat', u !== void 0),
    y = Ja(n, 'nbf');
  if (y !== void 0 && y > m + p) throw new Je('"nbf" claim timestamp check failed', n, 'nbf', Tr);
  let E = Ja(n, 'exp');
  if (E !== void 0 && E <= m - p) throw new _r('"exp" claim timestamp check failed', n, 'exp', Tr);
  if (u !== void 0) {
    let _ = m - g,
      T = Ya('maxTokenAge option', typeof u == 'number' ? u : Pp(u));
    if (T < 0) throw new TypeError('Invalid maxTokenAge option input');
    if (_ - p > T) throw new _r('"iat" claim timestamp check failed (too far in the past)', n, 'iat', Tr);
    if (_ < -p) throw new Je('"iat" claim timestamp check failed (it should be in the past)', n, 'iat', Tr);
  }
  return n;
}
async function Qa(t, e, r) {
  let [n, o] = await Np(t, Dp(r), e);
  if (!o) throw new At('JWTs MUST NOT use unencoded payload');
  let s = Mp(n.protectedHeader, n.payload, r);
  return { ...n, payload: s };
}
var pb = 'HS256',
  fb = 'miniprogram-pay';
function mb(t) {
  return new TextEncoder().encode(t);
}
async function Lp(t, e, r) {
  let n = /^Bearer +([0-9A-Za-z._-]+)$/i.exec(t.header('authorization') ?? '')?.[1];
  if (n === void 0) throw new F('token_missing');
  try {
    let { payload: o } = await Qa(n, mb(e.SESSION_SECRET), {
        algorithms: [pb],
        issuer: fb,
        audience: e.WECHAT_APPID,
        requiredClaims: ['sub', 'exp'],
        currentDate: r,
      }),
      s = o.sub;
    if (typeof s == 'string' && s !== '') return s;
  } catch (o) {
    if (o instanceof Fo.JWTExpired) throw new F('token_expired');
  }
  throw new F('token_invalid');
}
function Up(t) {
  return typeof t == 'string' && /^[0-9A-Za-z_\-|*]{6,32}$/.test(t);
}
function $p(t, e) {
  return t.appId === e.appId && t.mchId === e.mchId;
}
function yn(t, e) {
  if (!$p(t, e)) throw new F('order_other_merchant');
}
function Za(t) {
  return new Date(Date.parse(t.timeEnd) + 3e5).toISOString();
}
function hb(t, e) {
  if (e.totalFee !== t.totalFee) return 'total_fee_mismatch';
  if (e.feeType !== t.feeType) return 'fee_type_mismatch';
  if (e.openid !== t.openid) return 'openid_mismatch';
  if (t.createdAt > Za(e)) return 'time_end_before_order';
  if (t.prepayId === void 0) return 'never_prepared';
}
function Bp(t, e) {
  if (t === void 0) return { kind: 'unknown_order' };
  if (e.appId !== t.appId) return { kind: 'refused', refusal: 'appid_mismatch' };
  if (e.mchId !== t.mchId) return { kind: 'refused', refusal: 'mch_id_mismatch' };
  if (e.signType !== t.signType) return { kind: 'refused', refusal: 'sign_type_mismatch' };
  let r = hb(t, e);
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
var yb = 3;
function gb(t, e, r) {
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
async function ec(t, e, r, n) {
  let o = await t.recordAnomaly(r.outTradeNo, gb(e, r, n));
  return { kind: 'anomaly', anomaly: e, recorded: o ? 'now' : 'before' };
}
async function Fp(t, e, r) {
  for (let n = 0; n < yb; n += 1) {
    let o = await t.settle(e, r);
    if (o.settled) return { kind: 'settled' };
    let s = Bp(o.order, e);
    switch (s.kind) {
      case 'settle':
        continue;
      case 'anomaly':
        return ec(t, s.anomaly, e, r);
      case 'unknown_order':
        return (await t.keepUnknown(e, r), s);
      case 'duplicate':
      case 'refused':
        return s;
    }
  }
  throw new Error('the row refused a payment that fits it, three times');
}
async function Wo(t, e) {
  yn(e, t.merchant);
  let r = await Eb(t, e, await t.queryOrder(e));
  return (t.witness(r), r.kind === 'anomaly' && (await t.orders.release(e.outTradeNo)), r);
}
async function Eb(t, e, r) {
  switch (r.kind) {
    case 'paid':
      return Fp(t.orders, r.payment, t.now());
    case 'paid_elsewhere':
      return ec(t.orders, 'never_prepared', r.payment, t.now());
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
async function tc(t, { outTradeNo: e, openid: r }) {
  let n = Up(e) ? await t.get(e) : void 0;
  if (n?.openid !== r) throw new F('order_not_found');
  return n;
}
var Wp = require('node:crypto'),
  rc = 16;
function gn(t) {
  return ((0, Wp.createHash)('sha256').update(t, 'utf8').digest()[0] ?? 0) % rc;
}
var Sb = 4;
var Hp = (t, e) => Array.from({ length: e }, (r, n) => t + n),
  TD = [Hp(rc, Sb), Hp(0, rc)];
var nc = 6e4,
  xb = 1440 * nc,
  CD = { RESERVED: 15 * nc, PROCESSING: 360 * nc, CHANGE: xb };
var kD = 10 * 6e4;
var bb = 5 * 6e4,
  Tb = ['USERPAYING', 'ACCEPT'],
  Vp = 'PAYERROR';
async function jp(t, e, r, n) {
  let o = await Wo(t, e),
    s = o.kind === 'open' && !Tb.includes(o.tradeState),
    i = n || qp(e, r) || (s && o.tradeState === Vp);
  return { outcome: o, isClosable: s && oc(e) <= r && i };
}
async function Kp(t, e) {
  if (e.prepayId === void 0) return Gp(t, e);
  await t.closeOrder(e);
  let r = await Wo(t, e);
  return r.kind !== 'open'
    ? r
    : (r.tradeState === 'ORDERNOTEXIST' && qp(e, t.now())) || r.tradeState === Vp
      ? Gp(t, e)
      : r;
}
async function Gp(t, e) {
  let n = { kind: (await t.orders.close(e, t.merchant, t.now())) ? 'closed' : 'open' };
  return (t.witness(n), n);
}
function qp({ timeExpire: t }, e) {
  return Date.parse(t) <= e.getTime();
}
function oc({ createdAt: t }) {
  return new Date(Date.parse(t) + bb);
}
var Ab = 'Money was paid for this order that does not fit it; the shop is looking at it. Do not pay again.';
function sc() {
  return new F('order_paid', Ab);
}
function zp({ tradeState: t, anomalies: e }) {
  if (t === 'SUCCESS' || t === 'REFUND') throw new F('order_paid');
  let r = Object.values(e).map(({ kind: n }) => n);
  if (r.some((n) => n !== 'never_prepared')) throw sc();
  if (r.length > 0) throw new F('out_trade_no_used');
}
var ic = 15e3;
async function Yp(t, e) {
  let r = await tc(t.orders, e);
  if (ac(r)) return r;
  yn(r, t.merchant);
  let n = t.now(),
    o = oc(r);
  if (o > n) throw cc('WeChat closes no order within five minutes of its creation.', o);
  let s = await t.orders.claimClose(e.outTradeNo, ic, n);
  if (!s.claimed) {
    let l = Date.parse(s.order?.closeTriedAt ?? n.toISOString());
    if (s.order !== void 0 && ac(s.order)) return s.order;
    throw cc('It is being closed, or was just tried.', new Date(l + ic));
  }
  let { outcome: i, isClosable: a } = await jp(t, r, n, !0),
    c = a ? await Kp(t, r) : i;
  if (c.kind === 'anomaly') throw c.anomaly === 'never_prepared' ? new F('out_trade_no_used') : sc();
  let u = await tc(t.orders, e);
  if (ac(u)) return u;
  throw cc('WeChat does not close it now: it may be being paid.', new Date(n.getTime() + ic));
}
function ac(t) {
  return (zp(t), t.tradeState === 'CLOSED');
}
function cc(t, e) {
  let r = e.toISOString();
  return new F('order_not_closable_yet', `${t} Close it from ${r} on; it can be paid until then.`, {
    members: { closableAt: r },
  });
}
var uc = require('node:crypto');
var vb = 128,
  vt,
  Ar;
function Ib(t) {
  if (t < 0) throw new RangeError('Wrong ID size');
  try {
    !vt || vt.length < t
      ? ((vt = Buffer.allocUnsafe(t * vb)), uc.webcrypto.getRandomValues(vt), (Ar = 0))
      : Ar + t > vt.length && (uc.webcrypto.getRandomValues(vt), (Ar = 0));
  } catch (e) {
    throw ((vt = void 0), e);
  }
  Ar += t;
}
function Rb(t) {
  return (Ib((t |= 0)), vt.subarray(Ar - t, Ar));
}
function Cb(t, e, r) {
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
function Jp(t, e = 21) {
  return Cb(t, e, Rb);
}
var Xp = require('node:timers/promises'),
  Qp = () => new Date(),
  Zp = (t) => AbortSignal.timeout(t),
  ef = (t) => (0, Xp.setTimeout)(t),
  tf = Jp('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
var lc = { PRETTY: 4, COMPACT: 0 };
var j = { TRACE: 6, DEBUG: 8, INFO: 12, WARN: 16, ERROR: 20, CRITICAL: 24, SILENT: 28 },
  rf = ['level', 'message', 'sampling_rate', 'service', 'timestamp'],
  nf = 'Uncaught error detected, flushing log buffer before exit';
var It = {
    REQUEST_ID: Symbol.for('_AWS_LAMBDA_REQUEST_ID'),
    X_RAY_TRACE_ID: Symbol.for('_AWS_LAMBDA_X_RAY_TRACE_ID'),
    TENANT_ID: Symbol.for('_AWS_LAMBDA_TENANT_ID'),
    TRACEPARENT: Symbol.for('_AWS_LAMBDA_TRACEPARENT'),
    TRACESTATE: Symbol.for('_AWS_LAMBDA_TRACESTATE'),
    BAGGAGE: Symbol.for('_AWS_LAMBDA_BAGGAGE'),
  },
  dc = ['true', '1'].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? '');
dc || (globalThis.awslambda = globalThis.awslambda || {});
var Go = class {
    static PROTECTED_KEYS = It;
    isProtectedKey(e) {
      return Object.values(It).includes(e);
    }
    getRequestId() {
      return this.get(It.REQUEST_ID) ?? '-';
    }
    getXRayTraceId() {
      return this.get(It.X_RAY_TRACE_ID);
    }
    getTenantId() {
      return this.get(It.TENANT_ID);
    }
    getTraceparent() {
      return this.get(It.TRACEPARENT);
    }
    getTracestate() {
      return this.get(It.TRACESTATE);
    }
    getBaggage() {
      return this.get(It.BAGGAGE);
    }
  },
  pc = class extends Go {
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
  fc = class t extends Go {
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
  En;
(function (t) {
  let e = null;
  async function r(n) {
    return (
      e ||
        (e = (async () => {
          let s = n === !0 || 'AWS_LAMBDA_MAX_CONCURRENCY' in process.env ? await fc.create() : new pc();
          return !dc && globalThis.awslambda?.InvokeStore
            ? globalThis.awslambda.InvokeStore
            : (!dc && globalThis.awslambda && (globalThis.awslambda.InvokeStore = s), s);
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
})(En || (En = {}));
var mc = 'AWS_LAMBDA_INITIALIZATION_TYPE',
  of = 'AWS_LAMBDA_MAX_CONCURRENCY',
  sf = 'POWERTOOLS_DEV',
  af = 'POWERTOOLS_SERVICE_NAME',
  cf = '_X_AMZN_TRACE_ID';
var fe = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = process.env[t];
    if (n === void 0) {
      if (e !== void 0) return e;
      throw r ? new Error(r) : new Error(`Environment variable ${t} is required`);
    }
    return n.trim();
  },
  uf = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = fe({ key: t, defaultValue: String(e), errorMessage: r }),
      o = Number(n);
    if (Number.isNaN(o)) throw new TypeError(`Environment variable ${t} must be a number`);
    return o;
  },
  Ob = new Set(['1', 'y', 'yes', 't', 'true', 'on']),
  Db = new Set(['0', 'n', 'no', 'f', 'false', 'off']),
  Sn = ({ key: t, defaultValue: e, errorMessage: r, extendedParsing: n }) => {
    let s = fe({ key: t, defaultValue: String(e), errorMessage: r }).toLowerCase();
    if (n) {
      if (Ob.has(s)) return !0;
      if (Db.has(s)) return !1;
    }
    if (s !== 'true' && s !== 'false') throw new Error(`Environment variable ${t} must be a boolean`);
    return s === 'true';
  },
  tr = () => {
    try {
      return Sn({ key: sf, extendedParsing: !0 });
    } catch {
      return !1;
    }
  };
var lf = () => fe({ key: af, defaultValue: '' }),
  Nb = () => {
    let t = globalThis.awslambda?.InvokeStore?.getXRayTraceId() ?? fe({ key: cf, defaultValue: '' });
    if (t === '') return;
    if (!t.includes('=')) return { Root: t };
    let e = {};
    for (let r of t.split(';')) {
      let [n, o] = r.split('=');
      e[n] = o;
    }
    return e;
  };
var df = () => fe({ key: of, defaultValue: '' }) !== '',
  _n = () => Nb()?.Root;
var xn = class {
  #e = !1;
  formatError(e) {
    let { name: r, message: n, stack: o, cause: s, ...i } = e,
      a = {
        name: r,
        location: this.getCodeLocation(e.stack),
        message: n,
        stack:
          tr() && typeof o == 'string'
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
    let n = fe({ key: 'TZ', defaultValue: '' });
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
        .reduce((E, _) => ((E[_.type] = _.value), E), {}),
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
var Vo = '2.36.0';
var lN = process.env.AWS_EXECUTION_ENV || 'NA';
var Pb = new Set(['__proto__', 'constructor']),
  wn = (t) => {
    if (typeof t != 'object' || t === null) return !1;
    let e = Object.getPrototypeOf(t);
    return e === Object.prototype || e === null;
  },
  kb = (t, e) => {
    if (wn(t)) {
      let r = {};
      return (e.push(t), bn(r, t, e), e.pop(), { skip: !1, value: r });
    }
    if (Array.isArray(t)) {
      if (e.includes(t)) return { skip: !0 };
      let r = [];
      return (e.push(t), jo(r, t, e), e.pop(), { skip: !1, value: r });
    }
    return { skip: !1, value: t };
  },
  Mb = (t, e, r, n) => {
    let o = t[e],
      s = wn(r);
    if (!(s && n.includes(r))) {
      if (s && wn(o)) {
        (n.push(r), bn(o, r, n), n.pop());
        return;
      }
      if (Array.isArray(r) && Array.isArray(o)) {
        n.includes(r) || (n.push(r), jo(o, r, n), n.pop());
        return;
      }
      if (r !== void 0 || o === void 0) {
        let i = kb(r, n);
        i.skip || (t[e] = i.value);
      }
    }
  },
  jo = (t, e, r) => {
    for (let n = 0; n < e.length; n++) Mb(t, n, e[n], r);
  },
  Lb = (t, e, r, n, o) => {
    if (!Array.isArray(n)) {
      let s = [];
      (jo(s, r, o), (t[e] = s));
      return;
    }
    jo(n, r, o);
  },
  Ub = (t, e, r, n, o) => {
    if (wn(n)) {
      bn(n, r, o);
      return;
    }
    let s = {};
    (bn(s, r, o), (t[e] = s));
  },
  bn = (t, e, r) => {
    for (let n of Object.keys(e)) {
      if (Pb.has(n)) continue;
      let o = e[n],
        s = t[n];
      if (Array.isArray(o)) {
        if (r.includes(o)) continue;
        (r.push(o), Lb(t, n, o, s, r), r.pop());
        continue;
      }
      if (wn(o)) {
        if (r.includes(o)) continue;
        (r.push(o), Ub(t, n, o, s, r), r.pop());
        continue;
      }
      (o !== void 0 || s === void 0) && (t[n] = o);
    }
  },
  at = (t, ...e) => {
    let r = [t];
    for (let n of e) n != null && (r.push(n), bn(t, n, r), r.pop());
    return t;
  };
var Ko = 'powertools-for-aws',
  pf = `${Ko}.tracer`,
  ff = `${Ko}.metrics`,
  mf = `${Ko}.logger`,
  hf = `${Ko}.idempotency`;
var vr = (t) => typeof t == 'string',
  qo = (t) => typeof t == 'number',
  Tn = (t) => qo(t) && Number.isInteger(t);
var yf = (t) => Object.is(t, null),
  zo = (t) => yf(t) || Object.is(t, void 0),
  Ir = (t) => !!(zo(t) || !vr(t) || t.trim().length === 0);
var rr = class {
  #e;
  coldStart = !0;
  defaultServiceName = 'service_undefined';
  constructor() {
    ((this.#e = this.getInitializationType()), this.#e !== 'on-demand' && (this.coldStart = !1));
  }
  getInitializationType() {
    let e = process.env[mc]?.trim();
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
var $b = process.env.AWS_EXECUTION_ENV || 'NA';
if (!process.env.AWS_SDK_UA_APP_ID?.includes('/PTEnv/')) {
  let t = `PT/NO-OP/${Vo}/PTEnv/${$b}`;
  process.env.AWS_SDK_UA_APP_ID = process.env.AWS_SDK_UA_APP_ID ? `${process.env.AWS_SDK_UA_APP_ID}/${t}` : t;
}
var Rr = class {
  attributes = {};
  constructor(e) {
    this.setAttributes(e.attributes);
  }
  addAttributes(e) {
    return (at(this.attributes, e), this);
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
var gf = require('node:console'),
  Ef = require('node:crypto');
var Yo = class extends xn {
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
    if (this.#e === void 0) return new Rr({ attributes: n }).addAttributes(r);
    let o = {};
    for (let i of this.#e) i in n && !(i in o) ? (o[i] = n[i]) : i in r && !(i in o) && (o[i] = r[i]);
    for (let i in n) i in o || (o[i] = n[i]);
    for (let i in r) i in o || (o[i] = r[i]);
    return new Rr({ attributes: o });
  }
};
var me = class {
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
    if (!df()) return;
    let e = globalThis.awslambda?.InvokeStore;
    if (e === void 0) throw new Error('InvokeStore is not available');
    return e.hasContext() ? e : void 0;
  }
};
var Jo = class {
  #e = new me('powertools.logger.temporaryAttributes', { fresh: () => ({}) });
  #t = new me('powertools.logger.keys', { fresh: () => new Map() });
  #o = new me('powertools.logger.lambdaContext', { initial: void 0 });
  #r = {};
  #n() {
    return this.#e.get();
  }
  #a() {
    return this.#t.get();
  }
  appendTemporaryKeys(e) {
    let r = this.#n();
    at(r, e);
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
var hc = class {
    value;
    logLevel;
    byteSize;
    constructor(e, r) {
      if (!vr(e)) throw new Error('Value should be a string');
      ((this.value = e), (this.logLevel = r), (this.byteSize = Buffer.byteLength(e)));
    }
  },
  yc = class extends Set {
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
  An = class extends Map {
    #e;
    #t;
    constructor({ maxBytesSize: e, onBufferOverflow: r }) {
      (super(), (this.#e = e), (this.#t = r));
    }
    setItem(e, r, n) {
      let o = new hc(r, n);
      if (o.byteSize > this.#e) throw new Error('Item too big');
      let s = this.get(e) || new yc();
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
var Xo = class {
  #e;
  #t = new me('powertools.logger.buffer', { fresh: () => new An({ maxBytesSize: this.#o }) });
  #o;
  constructor(e) {
    this.#e = new me('powertools.logger.logLevel', { initial: e });
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
    ((this.#o = e), this.#t.setShared(new An({ maxBytesSize: e })));
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
var vn = class t extends rr {
  console;
  customConfigService;
  logEvent = !1;
  logFormatter;
  logIndentation = lc.COMPACT;
  #e;
  powertoolsLogData = { sampleRateValue: 0 };
  #t = new Jo();
  #o = [];
  #r = !1;
  #n = j.INFO;
  #a;
  #i = { enabled: !1, flushOnErrorLog: !0, maxBytes: 20480, bufferAtVerbosity: j.DEBUG };
  #s = new Xo(j.INFO);
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
        at(
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
          throw (e?.flushBufferOnUncaughtError && (i.flushBuffer(), i.error({ message: nf, error: c })), c);
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
    at(this.powertoolsLogData, e);
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
      this.#t.setPersistentAttributes(at(o, n));
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
        xRayTraceId: _n(),
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
      zo(n) || (n instanceof Error ? (r.error = n) : typeof n == 'string' ? (r.extra = n) : this.#E(n, r));
  }
  #E(e, r) {
    for (let [n, o] of Object.entries(e)) this.#d(n) || (r[n] = o);
  }
  #h() {
    return this.#u.sampleRateValue && (0, Ef.randomInt)(0, 100) / 100 <= this.#u.sampleRateValue;
  }
  #d(e) {
    return rf.includes(e) ? (this.warn(`The key "${e}" is a reserved key and will be dropped.`), !0) : !1;
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
  #S() {
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
    let o = _n();
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
    (tr()
      ? (this.console = console)
      : (this.console = new gf.Console({ stdout: process.stdout, stderr: process.stderr })),
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
    let o = fe({ key: 'POWERTOOLS_LOG_LEVEL', defaultValue: '' }),
      s = fe({ key: 'LOG_LEVEL', defaultValue: '' }),
      i = o || s;
    this.isValidLogLevel(i) && (this.#s.setBaseLogLevel(j[i]), (this.#n = this.#s.getBaseLogLevel()));
  }
  setInitialSampleRate(e) {
    let r = e,
      n = this.getCustomConfigService()?.getSampleRateValue(),
      o = uf({ key: 'POWERTOOLS_LOGGER_SAMPLE_RATE', defaultValue: 0 });
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
    this.logEvent = Sn({ key: 'POWERTOOLS_LOGGER_LOG_EVENT', defaultValue: !1 });
  }
  setLogFormatter(e, r) {
    this.logFormatter = e ?? new Yo({ logRecordOrder: r });
  }
  setLogIndentation() {
    tr() && (this.logIndentation = lc.PRETTY);
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
    let f = fe({ key: 'AWS_LAMBDA_LOG_LEVEL', defaultValue: '' }),
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
      awsRegion: fe({ key: 'AWS_REGION', defaultValue: '' }),
      environment:
        r ||
        this.getCustomConfigService()?.getCurrentEnvironment() ||
        fe({ key: 'ENVIRONMENT', defaultValue: '' }),
      serviceName:
        e ||
        this.getCustomConfigService()?.getServiceName() ||
        fe({ key: 'POWERTOOLS_SERVICE_NAME', defaultValue: '' }) ||
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
    let e = _n();
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
    let e = _n();
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
var Sf = 'ColdStart',
  _f = 'default_namespace';
var Rt = {
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
  Ct = { Standard: 60, High: 1 };
var bf = require('node:console');
var Qo = class {
  #e = new me('powertools.metrics.dimensions', { fresh: () => ({}) });
  #t = new me('powertools.metrics.dimensionSets', { fresh: () => [] });
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
var Zo = class {
  #e = new me('powertools.metrics.metadata', { fresh: () => ({}) });
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
var es = class {
  #e = new me('powertools.metrics.storedMetrics', { fresh: () => ({}) });
  #t = new me('powertools.metrics.timestamp', { initial: void 0 });
  #o() {
    return this.#e.get();
  }
  getMetric(e) {
    return this.#o()[e];
  }
  setMetric(e, r, n, o = Ct.Standard) {
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
    return Tn(e) ? e : e instanceof Date ? e.getTime() : 0;
  }
};
var In = class t extends rr {
  console;
  customConfigService;
  #e = new Qo();
  functionName;
  #t;
  isSingleMetric = !1;
  #o = new Zo();
  namespace;
  shouldThrowOnEmptyMetrics = !1;
  #r = new es();
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
    if (Ir(e) || Ir(r))
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
  addMetric(e, r, n, o = Ct.Standard) {
    return (this.storeMetric(e, r, n, o), this.isSingleMetric && this.publishStoredMetrics(), this);
  }
  captureColdStartMetric(e) {
    if (!this.getColdStart()) return;
    let r = this.singleMetric(),
      n = this.functionName?.trim() ?? e?.trim();
    (n && n.length > 0 && r.addDimension('function_name', n), r.addMetric(Sf, Rt.Count, 1));
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
        ...(c.resolution === Ct.High ? { StorageResolution: c.resolution } : {}),
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
          CloudWatchMetrics: [{ Namespace: this.namespace || _f, Dimensions: n, Metrics: e }],
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
      : (this.console = new bf.Console({ stdout: process.stdout, stderr: process.stderr }));
  }
  setCustomConfigService(e) {
    this.customConfigService = e;
  }
  setEnvConfig() {
    ((this.#n.namespace = fe({ key: 'POWERTOOLS_METRICS_NAMESPACE', defaultValue: '' })),
      (this.#n.functionName = fe({ key: 'POWERTOOLS_METRICS_FUNCTION_NAME', defaultValue: '' })),
      (this.#n.serviceName = lf()),
      (this.#n.disabled = Sn({ key: 'POWERTOOLS_METRICS_DISABLED', defaultValue: !1, extendedParsing: !0 })),
      (this.#n.devMode = tr()));
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
    if (!vr(e)) throw new Error(`${e} is not a valid string`);
    if (e.length < 1 || e.length > 255)
      throw new RangeError(`The metric name should be between ${1} and ${255} characters`);
    if (!qo(n)) throw new RangeError(`${n} is not a valid number`);
    if (!Object.values(Rt).includes(r))
      throw new RangeError(
        `Invalid metric unit '${r}', expected either option: ${Object.values(Rt).join(',')}`,
      );
    if (!Object.values(Ct).includes(o))
      throw new RangeError(
        `Invalid metric resolution '${o}', expected either option: ${Object.values(Ct).join(',')}`,
      );
    this.#r.getMetricsCount() >= 100 && this.publishStoredMetrics();
    let s = this.#r.setMetric(e, r, n, o);
    Array.isArray(s.value) && s.value.length === 100 && this.publishStoredMetrics();
  }
  #s(e) {
    let r = e instanceof Date;
    if (!r && !Tn(e)) return !1;
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
      if (Ir(o) || Ir(s)) {
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
var Gb = [
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
function Vb(t) {
  return Object.fromEntries(Gb.flatMap((e) => (t[e] === void 0 ? [] : [[e, t[e]]])));
}
function Tf(t) {
  let e = new vn({ serviceName: t }),
    r = new In({ namespace: 'miniprogram-pay', serviceName: t });
  return {
    log(n, o, s) {
      e[n](o, Vb(s));
    },
    count(n, o, s = 1) {
      (r.addMetric(n, Rt.Count, s),
        o !== void 0 && r.singleMetric().addDimension('detail', o).addMetric(n, Rt.Count, s));
    },
    flush() {
      r.hasStoredMetrics() && r.publishStoredMetrics();
    },
  };
}
function Af(t) {
  return { now: Qp, telemetry: Tf(`miniprogram-pay-${t}`) };
}
xe();
var is = 'preferred',
  qb = ['disabled', 'preferred', 'required'];
function Dn(t) {
  return qb.includes(t);
}
var Mc = (t) => {
  let { accountIdEndpointMode: e } = t,
    r = he(e ?? is);
  return Object.assign(t, {
    accountIdEndpointMode: async () => {
      let n = await r();
      if (!Dn(n))
        throw new Error(
          `Invalid value for accountIdEndpointMode: ${n}. Valid values are: "required", "preferred", "disabled".`,
        );
      return n;
    },
  });
};
var hm = 'Invalid AccountIdEndpointMode value',
  ym = (t) => {
    throw new Error(t);
  },
  gm = 'AWS_ACCOUNT_ID_ENDPOINT_MODE',
  Em = 'account_id_endpoint_mode',
  Lc = {
    environmentVariableSelector: (t) => {
      let e = t[gm];
      return (e && !Dn(e) && ym(hm), e);
    },
    configFileSelector: (t) => {
      let e = t[Em];
      return (e && !Dn(e) && ym(hm), e);
    },
    default: is,
  };
var as = { warningEmitted: !1 },
  Uc = (t) => {
    if (t && !as.warningEmitted) {
      if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === 'true') {
        as.warningEmitted = !0;
        return;
      }
      let e = parseInt(t.substring(1, t.indexOf('.'))),
        r = 22;
      e < r &&
        ((as.warningEmitted = !0),
        process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${t}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`));
    }
  };
function Nn(t, e, r) {
  return (t.$source || (t.$source = {}), (t.$source[e] = r), t);
}
function De(t, e, r) {
  (t.__aws_sdk_context
    ? t.__aws_sdk_context.features || (t.__aws_sdk_context.features = {})
    : (t.__aws_sdk_context = { features: {} }),
    (t.__aws_sdk_context.features[e] = r));
}
var zb = () => typeof process == 'object' && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === 'true',
  $c = (t, e) => {
    if (zb() && typeof t?.handle != 'function') return e;
  };
V();
var lr = async (t = new Uint8Array(), e) => {
  if (t instanceof Uint8Array) return Ur.mutate(t);
  if (!t) return Ur.mutate(new Uint8Array());
  let r = e.streamCollector(t);
  return Ur.mutate(await r);
};
_e();
V();
var ng = Symbol.for('@smithy/schema-x'),
  Kn = class t extends G {
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
      return (o[ng] ??= new t(r));
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
      return typeof e != 'object' || e === null ? GT : (this.bindings ??= FT(this));
    }
  },
  FT = (t) => {
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
      let g = Kn.of(m),
        y = g.getMergedTraits(),
        E = g.getHttpBindingLocation(y),
        _ = y.httpHeader?.toLowerCase() ?? y.httpPrefixHeaders?.toLowerCase() ?? y.httpQuery,
        T = g.getHttpBindingValue(E, y),
        v = [f, T, E, _];
      (f === '__proto__' && pt(i), (i[f] = v), (T[1] >> 10) & 1 && (d.hasIdempotency = !0), s.push(v));
      let N = E & 7;
      if ((N === 0 && (n.push(f), o.push(m)), (N & 4) === 0)) (e.push(f), r.push(m));
      else if ((N & 6) === 4)
        if (N & 1) u.statusCode = v;
        else {
          u.payload = v;
          let H = T[1] & 255;
          d.contentTypeInstruction =
            y.mediaType ??
            (H === 0 ? 'text/plain' : H === 21 || H === 42 ? 'application/octet-stream' : null);
        }
      else N & 1 ? ((d.hasPrefixHeaders = !0), c.push(v)) : (_ === '__proto__' && pt(a), (a[_] = v));
    }
    return (
      d.contentTypeInstruction === void 0 && n.length && (d.contentTypeInstruction = null),
      (d.syntheticBodySchema = rg(t, n, o)),
      (p.syntheticBodySchema = rg(t, e, r)),
      l
    );
  },
  HT = (t) => {
    let e = [],
      r = 0;
    for (let n of t.matchAll(/\{([^{}+]+)(\+)?\}/g))
      (n.index > r && e.push([t.slice(r, n.index), 0]),
        e.push([n[1], n[2] ? 2 : 1]),
        (r = n.index + n[0].length));
    return (e.length && r < t.length && e.push([t.slice(r), 0]), e.length ? e : void 0);
  },
  WT = (t) => {
    let { http: e, endpoint: r } = kt(t.traits ?? {}),
      [n, o] = e?.[1].split('?') ?? [];
    return [e?.[0], n, o ? [...new URLSearchParams(o)] : [], n ? HT(n) : void 0, r?.[0]];
  },
  GT = {
    request: { memberBindings: [], byName: {} },
    response: { bodyMemberNames: [], bindings: { headers: {}, prefixHeaders: [] } },
  },
  og = (t) => (t[ng] ??= WT(t)),
  rg = (t, e, r) => {
    if (!e.length) return;
    let n = t.getSchema(),
      o = [3, n[1], n[2], t.getMergedTraits(), e, r],
      s = n[6],
      i = s && e.reduce((a, c) => a + (n[4].indexOf(c) < s ? 1 : 0), 0);
    return (i && (o[6] = i), o);
  };
z();
_e();
var Rs = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
var Ls = class extends Rs {
  options;
  compositeErrorRegistry;
  constructor(e) {
    (super(), (this.options = e), (this.compositeErrorRegistry = new Oe(e.defaultNamespace)));
    for (let r of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(r);
  }
  getRequestType() {
    return Y;
  }
  getResponseType() {
    return Se;
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
  setHostPrefix(e, r, n, o = og(r)) {
    if (this.serdeContext?.disableHostPrefix) return;
    let s = o[4];
    if (typeof s != 'string') return;
    let i = s;
    for (let [a, [, c]] of Kn.of(r.input).getHttpBindings().request.memberBindings) {
      if (!((c >> 17) & 1)) continue;
      let u = n[a];
      if (typeof u != 'string')
        throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);
      i = i.replace(`{${a}}`, u);
    }
    if (((e.hostname = i + e.hostname), !Sc(e.hostname)))
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
    let { EventStreamSerde: e, eventStreamSerdeProvider: r } = await Promise.resolve().then(() => (Dg(), Og)),
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
_e();
z();
var Jn = class extends Ls {
  async serializeRequest(e, r, n) {
    let o = this.serializer,
      s = {},
      i = {},
      a = await n.endpoint(),
      c = G.of(e?.input),
      u = c.getSchema(),
      l,
      d = r && typeof r == 'object' ? r : {},
      p = new Y({
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
      let c = await lr(n.body, r);
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
      let c = await lr(n.body, r);
      c.byteLength > 0 && Object.assign(i, await o.read(s, c));
    }
    return ((i.$metadata = this.deserializeMetadata(n)), i);
  }
  isErrorResponse(e) {
    return e >= 300;
  }
};
function Us(t, e) {
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
var Qu = (t) => (
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
  Zu = (t) => ({ requestHandler: t.httpHandler() });
z();
var Ng = 'content-length';
function Pg(t) {
  return (e) => async (r) => {
    let n = r.request;
    if (Y.isInstance(n)) {
      let { body: o, headers: s } = n;
      if (
        o &&
        Object.keys(s)
          .map((i) => i.toLowerCase())
          .indexOf(Ng) === -1
      )
        try {
          let i = t(o);
          i != null && (n.headers = { ...n.headers, [Ng]: String(i) });
        } catch {}
    }
    return e({ ...r, request: n });
  };
}
var kg = {
    step: 'build',
    tags: ['SET_CONTENT_LENGTH', 'CONTENT_LENGTH'],
    name: 'contentLengthMiddleware',
    override: !0,
  },
  el = (t) => ({
    applyToStack: (e) => {
      e.add(Pg(t.bodyLengthChecker), kg);
    },
  });
var je = (t) => encodeURIComponent(t).replace(/[!'()*]/g, aA),
  aA = (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`;
function tl(t) {
  let e = [];
  for (let r of Object.keys(t).sort()) {
    let n = t[r];
    if (((r = je(r)), Array.isArray(n))) for (let o = 0, s = n.length; o < s; o++) e.push(`${r}=${je(n[o])}`);
    else {
      let o = r;
      ((n || typeof n == 'string') && (o += `=${je(n)}`), e.push(o));
    }
  }
  return e.join('&');
}
z();
var Gt = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
_e();
V();
var $s = class {
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
var Xn;
function Bs() {
  if (Xn === void 0)
    try {
      if (typeof Buffer != 'function') Xn = !1;
      else {
        let t = JSON.parse(Buffer.from([123, 125]));
        Xn = t !== null && typeof t == 'object';
      }
    } catch {
      Xn = !1;
    }
  return Xn;
}
V();
function Fs(t, e, r) {
  if (r?.source) {
    let n = r.source;
    if (typeof e == 'number')
      return e <= Number.MAX_SAFE_INTEGER && e >= Number.MIN_SAFE_INTEGER
        ? uA(n, e)
          ? e
          : new we(n, 'bigDecimal')
        : cA(n)
          ? new we(n, 'bigDecimal')
          : /[eE]/.test(n)
            ? lA(n)
            : BigInt(n);
  }
  return e;
}
function cA(t) {
  let e = t.indexOf('.');
  if (e === -1) return !1;
  let r = t.search(/[eE]/);
  if (r === -1) return !0;
  let n = r - e - 1;
  return parseInt(t.slice(r + 1), 10) < n;
}
function uA(t, e) {
  if (t === String(e) || Object.is(e, -0)) return !0;
  if (/[eE]/.test(t)) return rl(t) === rl(String(e));
  let r = t.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
    n = String(e);
  return r === n ? !0 : /[eE]/.test(n) ? r === rl(n) : !1;
}
function rl(t) {
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
function lA(t) {
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
_e();
var nl = Symbol.for('@aws-sdk/reviver');
function Ws(t) {
  let e = G.of(t),
    r = e.getSchema();
  if (Array.isArray(r) && e.isStructSchema()) {
    if (nl in r) return r[nl];
    let n = Hs(e, new Set());
    return ((r[nl] = n), n);
  }
  return Hs(e, new Set());
}
function Hs(t, e) {
  let r = t.getSchema();
  if (e.has(r)) return !1;
  if ((e.add(r), t.isBigIntegerSchema() || t.isBigDecimalSchema())) return !0;
  if (t.isStructSchema()) {
    for (let [, n] of t.structIterator()) if (Hs(n, e)) return !0;
  } else if (t.isListSchema() || t.isMapSchema()) {
    if (Hs(t.getValueSchema(), e)) return !0;
  } else if (t.isDocumentSchema()) return !0;
  return !1;
}
V();
var Mg = (t, e) => lr(t, e).then((r) => (e?.utf8Encoder ?? Qe)(r));
async function Gs(t, e, r) {
  let n;
  if (Bs() && typeof t?.[Symbol.asyncIterator] == 'function') {
    let s = await lr(t, e);
    typeof Buffer == 'function' &&
      (Buffer.isBuffer(s) ? (n = s) : (n = Buffer.from(s.buffer, s.byteOffset, s.byteLength)));
  }
  if ((n || (n = await Mg(t, e)), n.length === 0)) return {};
  let o = r && Ws(r) ? Fs : void 0;
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
var Lg = (t, e) => Object.keys(t).find((r) => r.toLowerCase() === e.toLowerCase()),
  ol = (t) => {
    let e = t;
    return (
      typeof e == 'number' && (e = e.toString()),
      e.indexOf(',') >= 0 && (e = e.split(',')[0]),
      e.indexOf(':') >= 0 && (e = e.split(':')[0]),
      e.indexOf('#') >= 0 && (e = e.split('#')[1]),
      e
    );
  };
var Vs = (t, e, r = !1) => dA(t, e, r ? ['code', 'header', 'type'] : ['type', 'code', 'header']);
var dA = ({ headers: t }, e, r) => {
  for (; r.length > 0;)
    switch (r.shift()) {
      case 'header':
        let o = Lg(t ?? {}, 'x-amzn-errortype');
        if (o !== void 0) return ol(t[o]);
        break;
      case 'code':
        let s = Lg(e ?? {}, 'code');
        if (s && e[s] !== void 0) return ol(e[s]);
        break;
      case 'type':
        if (e?.__type !== void 0) return ol(e.__type);
        break;
    }
};
z();
var Vt = class extends Gt {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  async read(e, r) {
    let n = Ws(e) ? Fs : void 0,
      o;
    if (typeof r == 'string') {
      if (r.length === 0) return {};
      o = JSON.parse(r, n);
    } else if (r instanceof Uint8Array && Bs()) {
      if (r.byteLength === 0) return {};
      let s = Buffer.isBuffer(r) ? r : Buffer.from(r.buffer, r.byteOffset, r.byteLength);
      o = JSON.parse(s, n);
    } else o = await Gs(r, this.serdeContext, e);
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
          for (let c in a) D(a, c) && (c === '__proto__' && pt(a), (a[c] = this._read(i, a[c])));
        return a;
      }
    }
    if (o.isBlobSchema() && typeof r == 'string') return Lt(r);
    let s = o.getMergedTraits().mediaType;
    if (o.isStringSchema() && typeof r == 'string' && s)
      return s === 'application/json' || s.endsWith('+json') ? Ve.from(r) : r;
    if (o.isTimestampSchema() && r != null)
      switch (Us(o, this.settings)) {
        case 5:
          return Vc(r);
        case 6:
          return Un(r);
        case 7:
          return jc(r);
        default:
          return (
            console.warn('Missing timestamp format, parsing value with Date constructor:', r),
            new Date(r)
          );
      }
    if (o.isBigIntegerSchema() && (typeof r == 'number' || typeof r == 'string')) return BigInt(r);
    if (o.isBigDecimalSchema() && r != null) {
      if (r instanceof we) return r;
      let i = r;
      return i.type === 'bigDecimal' && 'string' in i
        ? new we(i.string, i.type)
        : new we(String(r), 'bigDecimal');
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
          a instanceof we || (r[i] = this._read(o, a));
        }
      else {
        let i = r;
        for (let a in i) {
          if (!D(i, a)) continue;
          a === '__proto__' && pt(i);
          let c = i[a];
          c instanceof we || (i[a] = this._read(o, c));
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
    n && (c = new $s(r, o));
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
_e();
V();
z();
V();
var js = class t extends Uint8Array {
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
        (e > Ug + 6e4 &&
          (console.warn(
            '@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.',
          ),
          (Ug = e)),
          (this.string = Qe(this)));
      }
      return this.string;
    }
  },
  Ug = 0;
var Ks = new TextEncoder(),
  $g = 123,
  Bg = 125,
  pA = 91,
  fA = 93,
  jr = 34,
  qs = 58,
  zs = 44,
  Fg = 92,
  mA = new Uint8Array([116, 114, 117, 101]),
  hA = new Uint8Array([102, 97, 108, 115, 101]),
  yA = new Uint8Array([110, 117, 108, 108]),
  Ze = new Array(128).fill(null);
Ze[8] = 'b';
Ze[9] = 't';
Ze[10] = 'n';
Ze[12] = 'f';
Ze[13] = 'r';
Ze[34] = '"';
Ze[92] = '\\';
for (let t = 0; t < 32; t++) Ze[t] === null && (Ze[t] = 'u00' + t.toString(16).padStart(2, '0'));
var Hg = 2048;
function sl(t) {
  return js.allocUnsafe(t);
}
var jt = class t extends Gt {
  settings;
  json;
  i = 0;
  rootSchema;
  rawValue;
  passthrough = !1;
  constructor(e) {
    (super(), (this.settings = e), (this.json = sl(Hg)));
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
        Ks.encodeInto(o, this.json.subarray(1)),
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
    return ((this.json = sl(Hg)), n);
  }
  ensure(e) {
    let { i: r, json: n } = this;
    if (r + e > n.length) {
      let o = n.length * 2;
      for (; o < r + e;) o *= 2;
      let s = sl(o);
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
    n[o++] = jr;
    for (let s = 0; s < r; ++s) n[o++] = e.charCodeAt(s);
    ((n[o++] = jr), (this.i = o));
  }
  writeJsonString(e) {
    let r = e.length;
    (this.ensure(r * 3 + 2), (this.json[this.i++] = jr));
    for (let n = 0; n < r; ++n) {
      let o = e.charCodeAt(n);
      if (o > 34 && o < 92) this.json[this.i++] = o;
      else if (o < 128) {
        let s = Ze[o];
        if (s !== null) {
          (this.ensure(s.length + 1 + (r - n - 1) * 3 + 1), (this.json[this.i++] = Fg));
          for (let i = 0; i < s.length; i++) this.json[this.i++] = s.charCodeAt(i);
        } else this.json[this.i++] = o;
      } else if (o >= 55296 && o <= 56319) {
        let s = n + 1 < r ? e.charCodeAt(n + 1) : 0;
        if (s >= 56320 && s <= 57343) {
          this.ensure(4);
          let { written: i } = Ks.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
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
    this.json[this.i++] = jr;
  }
  writeUnicodeEscape(e) {
    let { json: r, i: n } = this;
    ((r[n++] = Fg), (r[n++] = 117));
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
    n[s++] = jr;
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
    ((n[s++] = jr), (this.i = s));
  }
  writeValue(e, r, n) {
    if (r == null) {
      if (n?.isStructSchema()) {
        if (r === void 0 && G.of(e).isIdempotencyToken()) {
          this.writeAsciiQuoted(tg());
          return;
        }
        return;
      }
      (this.ensure(4), this.json.set(yA, this.i), (this.i += 4));
      return;
    }
    let o = G.of(e),
      s = typeof r == 'object';
    if (o.isStringSchema()) {
      let i = o.getMergedTraits().mediaType;
      if (i && (i === 'application/json' || i.endsWith('+json'))) {
        this.writeJsonString(Ve.from(r).toString());
        return;
      }
    }
    if (this.settings.bigNumberAsString && r != null && (o.isBigIntegerSchema() || o.isBigDecimalSchema())) {
      let i = r instanceof we ? r.string : String(r);
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
      if (r instanceof we) {
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
        let i = (this.serdeContext?.base64Encoder ?? Ut)(r);
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
      (r ? (a.set(mA, i), (i += 4)) : (a.set(hA, i), (i += 5)), (this.i = i));
      return;
    }
    if (typeof r == 'bigint') {
      this.writeAscii(r.toString());
      return;
    }
    this.writeAscii(String(r));
  }
  writeStruct(e, r) {
    (this.ensure(2), (this.json[this.i++] = $g));
    let n = !1,
      o = typeof r.__type == 'string',
      s;
    o && (s = new Set());
    for (let [i, a] of e.structIterator()) {
      let c = r[i];
      if (c == null && !a.isIdempotencyToken()) continue;
      (n && (this.ensure(1), (this.json[this.i++] = zs)), (n = !0));
      let u = this.settings.jsonName ? (a.getMergedTraits().jsonName ?? i) : i;
      (s && (s.add(i), s.add(u)),
        this.writeAsciiQuoted(u),
        (this.json[this.i++] = qs),
        this.writeValue(a, c, e));
    }
    if (!n && e.isUnionSchema()) {
      let { $unknown: i } = r;
      if (Array.isArray(i)) {
        let [a, c] = i;
        (this.writeAsciiQuoted(a), this.ensure(1), (this.json[this.i++] = qs), this.writeValue(15, c, e));
      }
    } else if (o)
      for (let i in r) {
        if (s.has(i)) continue;
        s.add(i);
        let a = r[i];
        (n && (this.ensure(1), (this.json[this.i++] = zs)),
          (n = !0),
          this.writeAsciiQuoted(i),
          this.ensure(1),
          (this.json[this.i++] = qs),
          this.writeValue(15, a, void 0));
      }
    (this.ensure(1), (this.json[this.i++] = Bg));
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
      (this.ensure(c.length * 3), (this.i += Ks.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = pA));
    let i = !1;
    for (let a = 0; a < r.length; ++a) {
      let c = r[a];
      (n ? c === void 0 : c == null && !o) ||
        (i && (this.ensure(1), (this.json[this.i++] = zs)), this.writeValue(s, c, void 0), (i = !0));
    }
    (this.ensure(1), (this.json[this.i++] = fA));
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
        (this.i += Ks.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = $g));
    let i = !0;
    for (let a in r) {
      if (!D(r, a)) continue;
      let c = r[a];
      (n ? c === void 0 : c == null && !o) ||
        (i || (this.ensure(1), (this.json[this.i++] = zs)),
        (i = !1),
        this.writeJsonString(a),
        this.ensure(1),
        (this.json[this.i++] = qs),
        this.writeValue(s, c, void 0));
    }
    (this.ensure(1), (this.json[this.i++] = Bg));
  }
  writeTimestamp(e, r) {
    switch (Us(e, this.settings)) {
      case 5: {
        let o = r.toISOString().replace('.000Z', 'Z');
        this.writeAsciiQuoted(o);
        return;
      }
      case 6: {
        this.writeAsciiQuoted(Gc(r));
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
var Kt = class extends Gt {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  createSerializer() {
    let e = new jt(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
  createDeserializer() {
    let e = new Vt(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
};
var Wg = (t) => (e) => async (r) => {
    if (!Y.isInstance(r.request)) return e(r);
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
  Gg = { name: 'hostHeaderMiddleware', step: 'build', priority: 'low', tags: ['HOST'], override: !0 },
  il = (t) => ({
    applyToStack: (e) => {
      e.add(Wg(t), Gg);
    },
  });
var Vg = () => (t, e) => async (r) => {
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
  jg = { name: 'loggerMiddleware', tags: ['LOGGER'], step: 'initialize', override: !0 },
  al = (t) => ({
    applyToStack: (e) => {
      e.add(Vg(), jg);
    },
  });
var Kg = {
  step: 'build',
  tags: ['RECURSION_DETECTION', 'TRACE_CONTEXT_PROPAGATION'],
  name: 'recursionDetectionMiddleware',
  override: !0,
  priority: 'low',
};
var SA = 'AWS_LAMBDA_FUNCTION_NAME',
  _A = '_X_AMZN_TRACE_ID',
  cl = 'X-Amzn-Trace-Id',
  ul = 'traceparent',
  qg = 'tracestate',
  zg = 'baggage',
  Yg = () => (t) => async (e) => {
    let { request: r } = e;
    if (!Y.isInstance(r)) return t(e);
    let n;
    {
      let o = Object.keys(r.headers ?? {}).find((s) => s.toLowerCase() === cl.toLowerCase()) ?? cl;
      if (!r.headers.hasOwnProperty(o)) {
        let s = process.env[SA],
          i = process.env[_A];
        n ??= await En.getInstanceAsync();
        let c = n?.getXRayTraceId() ?? i,
          u = (l) => typeof l == 'string' && l.length > 0;
        u(s) && u(c) && (r.headers[cl] = c);
      }
    }
    if ((xA(r.headers), !r.headers[ul])) {
      let s = (n ??= await En.getInstanceAsync())?.getTraceparent?.();
      if (s) {
        r.headers[ul] = s;
        let i = n?.getTracestate?.();
        i && (r.headers[qg] = i);
        let a = n?.getBaggage?.();
        a && (r.headers[zg] = a);
      }
    }
    return t(e);
  };
function xA(t) {
  for (let e of Object.keys(t)) {
    let r = e.toLowerCase();
    e !== r && (r === ul || r === qg || r === zg) && ((t[r] = t[e]), delete t[e]);
  }
}
var ll = (t) => ({
  applyToStack: (e) => {
    e.add(Yg(), Kg);
  },
});
z();
var Jg = (t, e) => {
  if (!e || e.length === 0) return t;
  let r = [];
  for (let n of e) for (let o of t) o.schemeId.split('#')[1] === n && r.push(o);
  for (let n of t) r.find(({ schemeId: o }) => o === n.schemeId) || r.push(n);
  return r;
};
function wA(t) {
  let e = new Map();
  for (let r of t) e.set(r.schemeId, r);
  return e;
}
var dl = (t, e) => (r, n) => async (o) => {
  let s = t.httpAuthSchemeProvider(await e.httpAuthSchemeParametersProvider(t, n, o.input)),
    i = t.authSchemePreference ? await t.authSchemePreference() : [],
    a = Jg(s, i),
    c = wA(t.httpAuthSchemes),
    u = Ie(n),
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
var pl = {
    step: 'serialize',
    tags: ['HTTP_AUTH_SCHEME'],
    name: 'httpAuthSchemeMiddleware',
    override: !0,
    relation: 'before',
    toMiddleware: 'endpointV2Middleware',
  },
  Ys = (t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }) => ({
    applyToStack: (n) => {
      n.addRelativeTo(dl(t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }), pl);
    },
  });
z();
var bA = (t) => (e) => {
    throw e;
  },
  TA = (t, e) => {},
  fl = (t) => (e, r) => async (n) => {
    if (!Y.isInstance(n.request)) return e(n);
    let s = Ie(r).selectedHttpAuthScheme;
    if (!s) throw new Error('No HttpAuthScheme was selected: unable to sign request');
    let {
        httpAuthOption: { signingProperties: i = {} },
        identity: a,
        signer: c,
      } = s,
      u = await e({ ...n, request: await c.sign(n.request, a, i) }).catch((c.errorHandler || bA)(i));
    return ((c.successHandler || TA)(u.response, i), u);
  };
var ml = {
    step: 'finalizeRequest',
    tags: ['HTTP_SIGNING'],
    name: 'httpSigningMiddleware',
    aliases: ['apiKeyMiddleware', 'tokenMiddleware', 'awsAuthMiddleware'],
    override: !0,
    relation: 'after',
    toMiddleware: 'retryMiddleware',
  },
  Js = (t) => ({
    applyToStack: (e) => {
      e.addRelativeTo(fl(t), ml);
    },
  });
var ft = (t) => {
  if (typeof t == 'function') return t;
  let e = Promise.resolve(t);
  return () => e;
};
var AA = async (t, e, r, n = (s) => s, ...o) => {
  let s = new t(r);
  return ((s = n(s) ?? s), await e.send(s, ...o));
};
function Qn(t, e, r, n, o) {
  return async function* (i, a, ...c) {
    let u = a,
      l = i.startingToken ?? u[r],
      d = !0,
      p;
    for (; d;) {
      if (((u[r] = l), o && (u[o] = u[o] ?? i.pageSize), i.client instanceof t))
        p = await AA(e, i.client, a, i.withCommand, ...c);
      else throw new Error(`Invalid client, expected instance of ${t.name}`);
      yield p;
      let f = l;
      ((l = vA(p, n)), (d = !!(l && (!i.stopOnSameToken || l !== f))));
    }
    return void 0;
  };
}
var vA = (t, e) => {
  let r = t,
    n = e.split('.');
  for (let o of n) {
    if (!r || typeof r != 'object') return;
    r = r[o];
  }
  return r;
};
z();
var Kr = class {
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
var hl = (t) =>
  function (r) {
    return Zn(r) && r.expiration.getTime() - Date.now() < t;
  };
var Xs = hl(3e5),
  Zn = (t) => t.expiration !== void 0,
  Qs = (t, e, r) => {
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
var Zs = void 0;
function RA(t) {
  return t === void 0 ? !0 : typeof t == 'string' && t.length <= 50;
}
function yl(t) {
  let e = ft(t.userAgentAppId ?? Zs),
    { customUserAgent: r } = t;
  return Object.assign(t, {
    customUserAgent: typeof r == 'string' ? [[r]] : r,
    userAgentAppId: async () => {
      let n = await e();
      if (!RA(n)) {
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
var Xg = {
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
var CA = Xg,
  OA = '',
  Qg = (t) => {
    let { partitions: e } = CA;
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
var Zg = () => OA;
var eE = require('node:stream'),
  gl = (t) =>
    t?.body instanceof eE.Readable || (typeof ReadableStream < 'u' && t?.body instanceof ReadableStream);
xe();
V();
ut();
var tE = [
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
  rE = ['TimeoutError', 'RequestTimeout', 'RequestTimeoutException'],
  nE = [500, 502, 503, 504],
  oE = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'],
  sE = ['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
var DA = (t) => t?.$retryable !== void 0;
var NA = (t) => t.$metadata?.clockSkewCorrected,
  PA = (t) => {
    let e = new Set([
      'Failed to fetch',
      'NetworkError when attempting to fetch resource',
      'The Internet connection appears to be offline',
      'Load failed',
      'Network request failed',
    ]);
    return t && t instanceof TypeError ? e.has(t.message) : !1;
  },
  ei = (t) => t.$metadata?.httpStatusCode === 429 || tE.includes(t.name) || t.$retryable?.throttling == !0,
  ti = (t, e = 0) =>
    t?.name !== 'AbortError' &&
    (DA(t) ||
      NA(t) ||
      (t.name === 'InvalidSignatureException' && t.message?.includes('Signature expired')) ||
      rE.includes(t.name) ||
      oE.includes(t?.code || '') ||
      sE.includes(t?.code || '') ||
      nE.includes(t.$metadata?.httpStatusCode || 0) ||
      PA(t) ||
      kA(t) ||
      (t.cause !== void 0 && e <= 10 && ti(t.cause, e + 1))),
  iE = (t) => {
    if (t.$metadata?.httpStatusCode !== void 0) {
      let e = t.$metadata.httpStatusCode;
      return 500 <= e && e <= 599 && !ti(t);
    }
    return !1;
  };
function kA(t) {
  return t.code === 'ERR_HTTP2_STREAM_ERROR' && t.message.includes('NGHTTP2_REFUSED_STREAM');
}
var ri = (t, e) => {
    if (!e) return t;
    let r = () => {},
      n = new Promise((o, s) => {
        let i = () => s(MA());
        e.aborted
          ? i()
          : typeof e.addEventListener == 'function'
            ? (e.addEventListener('abort', i, { once: !0 }), (r = () => e.removeEventListener('abort', i)))
            : (e.onabort = i);
      });
    return Promise.race([t, n]).finally(r);
  },
  MA = () => Object.assign(new Error('Request aborted'), { name: 'AbortError' }),
  aE = (t) => typeof t == 'object' && t !== null && 'name' in t && t.name === 'AbortError';
var cE = 'amz-sdk-invocation-id',
  uE = 'amz-sdk-request';
z();
V();
function lE(t, e) {
  if (Se.isInstance(t))
    for (let r in t.headers) {
      if (!D(t.headers, r)) continue;
      let n = r.toLowerCase();
      if (n === 'retry-after') {
        let o = t.headers[r],
          s = NaN;
        if (o.endsWith('GMT'))
          try {
            s = (Un(o).getTime() - Date.now()) / 1e3;
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
var dE = (t) =>
  t instanceof Error
    ? t
    : t instanceof Object
      ? Object.assign(new Error(), t)
      : typeof t == 'string'
        ? new Error(t)
        : new Error(`AWS SDK error wrapper for ${t}`);
function El(t) {
  return (e) => (r, n) => async (o) => {
    let s = await e.retryStrategy(),
      i = await e.maxAttempts(),
      a = n[Ge]?.abortSignal;
    if (LA(s)) {
      s = s;
      let c = (n.partition_id ?? '') + (n.__retryLongPoll ? ':longpoll' : ''),
        u = await ri(s.acquireInitialRetryToken(c), a),
        l = new Error(),
        d = 0,
        p = 0,
        { request: f } = o,
        m = Y.isInstance(f);
      for (m && (f.headers[cE] = Bu()); ;)
        try {
          m && (f.headers[uE] = `attempt=${d + 1}; max=${i}`);
          let { response: g, output: y } = await r(o);
          return (
            s.recordSuccess(u),
            (y.$metadata.attempts = d + 1),
            (y.$metadata.totalRetryDelay = p),
            { response: g, output: y }
          );
        } catch (g) {
          let y = UA(g, e.logger);
          if (((l = dE(g)), m && t(f)))
            throw (
              (n.logger instanceof ar ? console : n.logger)?.warn(
                'An error was encountered in a non-retryable streaming request.',
              ),
              l
            );
          try {
            u = await ri(s.refreshRetryTokenForRetry(u, y), a);
          } catch (_) {
            throw a?.aborted && aE(_)
              ? _
              : (l.$metadata || (l.$metadata = {}),
                (l.$metadata.attempts = d + 1),
                (l.$metadata.totalRetryDelay = p),
                l);
          }
          d = u.getRetryCount();
          let E = u.getRetryDelay();
          ((p += (u?.$retryLog?.acquisitionDelay ?? 0) + E),
            E > 0 && (await ri(new Promise((_) => setTimeout(_, E)), a)));
        }
    } else
      return (
        (s = s),
        s?.mode && (n.userAgent = [...(n.userAgent || []), ['cfg/retry-mode', s.mode]]),
        s.retry(r, o)
      );
  };
}
var LA = (t) =>
    typeof t.acquireInitialRetryToken < 'u' &&
    typeof t.refreshRetryTokenForRetry < 'u' &&
    typeof t.recordSuccess < 'u',
  UA = (t, e) => {
    let r = { error: t, errorType: $A(t) },
      n = lE(t.$response, e);
    return (n && (r.retryAfterHint = n), r);
  },
  $A = (t) => (ei(t) ? 'THROTTLING' : ti(t) ? 'TRANSIENT' : iE(t) ? 'SERVER_ERROR' : 'CLIENT_ERROR'),
  BA = { name: 'retryMiddleware', tags: ['RETRY'], step: 'finalizeRequest', priority: 'high', override: !0 };
function pE(t) {
  let e = El(t);
  return (r) => ({
    applyToStack: (n) => {
      n.add(e(r), BA);
    },
  });
}
var ni = class t {
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
    if (n?.errorType === 'THROTTLING' || ei(n?.error ?? e)) {
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
var oi = class {
  x = ie.delay();
  computeNextBackoffDelay(e) {
    let o = Math.random() * Math.min(this.x * 2 ** e, 2e4);
    return Math.floor(o);
  }
  setDelayBase(e) {
    this.x = e;
  }
};
var eo = class {
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
var Me;
(function (t) {
  ((t.STANDARD = 'standard'), (t.ADAPTIVE = 'adaptive'));
})(Me || (Me = {}));
var qt = 3,
  to = Me.STANDARD;
var si = { incompatible: 1, attempts: 2, capacity: 3 },
  fr = class {
    mode = Me.STANDARD;
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
        (this.maxAttemptsProvider ??= async () => qt),
        (this.baseDelay ??= ie.delay()),
        (this.retryBackoffStrategy ??= new oi()));
    }
    async acquireInitialRetryToken(e) {
      return new eo(ie.delay(), 0, void 0, e.includes(':longpoll'));
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
          let d = new eo(0, e.getRetryCount() + 1, l, e.isLongPoll?.() ?? !1);
          return (await new Promise((p) => setTimeout(p, u)), (d.$retryLog.acquisitionDelay = u), d);
        } else {
          let l = o === si.capacity && i ? u : 0;
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
        return (console.warn(`Max attempts provider could not resolve. Using default of ${qt}`), qt);
      }
    }
    retryCode(e, r, n) {
      let o = e.getRetryCount() + 1,
        s = this.isRetryableError(r.errorType) ? 0 : si.incompatible,
        i = o < n ? 0 : si.attempts,
        a = this.capacity >= this.getCapacityCost(r.errorType) ? 0 : si.capacity;
      return s || i || a;
    }
    getCapacityCost(e) {
      return e === ie.modifiedCostType() ? ie.throttlingCost() : ie.cost();
    }
    isRetryableError(e) {
      return e === 'THROTTLING' || e === 'TRANSIENT';
    }
  };
var ii = class {
  mode = Me.ADAPTIVE;
  rateLimiter;
  standardRetryStrategy;
  constructor(e, r) {
    let { rateLimiter: n } = r ?? {};
    ((this.rateLimiter = n ?? new ni()),
      (this.standardRetryStrategy = r
        ? new fr({ maxAttempts: typeof e == 'number' ? e : 3, ...r })
        : new fr(e)));
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
xe();
var Sl = 'AWS_MAX_ATTEMPTS',
  _l = 'max_attempts',
  ai = {
    environmentVariableSelector: (t) => {
      let e = t[Sl];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Environment variable ${Sl} mast be a number, got "${e}"`);
      return r;
    },
    configFileSelector: (t) => {
      let e = t[_l];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Shared config file entry ${_l} mast be a number, got "${e}"`);
      return r;
    },
    default: qt,
  },
  xl = (t, e) => {
    let { retryStrategy: r, retryMode: n } = t,
      { defaultMaxAttempts: o = qt, defaultBaseDelay: s = ie.delay() } = e ?? {},
      i = he(t.maxAttempts ?? o),
      a = r ? Promise.resolve(r) : void 0,
      c = async () => {
        let u = await i();
        return (await he(n)()) === Me.ADAPTIVE
          ? new ii(i, { maxAttempts: u, baseDelay: s })
          : new fr({ maxAttempts: u, baseDelay: s });
      };
    return Object.assign(t, { maxAttempts: i, retryStrategy: () => (a ??= c()) });
  },
  fE = 'AWS_RETRY_MODE',
  mE = 'retry_mode',
  wl = { environmentVariableSelector: (t) => t[fE], configFileSelector: (t) => t[mE], default: to };
var $H = El(gl),
  hE = pE(gl);
var WA = /\d{12}\.ddb/;
async function yE(t, e, r) {
  if (
    (r.request?.headers?.['smithy-protocol'] === 'rpc-v2-cbor' && De(t, 'PROTOCOL_RPC_V2_CBOR', 'M'),
    typeof e.retryStrategy == 'function')
  ) {
    let s = await e.retryStrategy();
    if (typeof s.mode == 'string')
      switch (s.mode) {
        case Me.ADAPTIVE:
          De(t, 'RETRY_MODE_ADAPTIVE', 'F');
          break;
        case Me.STANDARD:
          De(t, 'RETRY_MODE_STANDARD', 'E');
          break;
      }
  }
  if (typeof e.accountIdEndpointMode == 'function') {
    let s = t.endpointV2;
    switch (
      (String(s?.url?.hostname).match(WA) && De(t, 'ACCOUNT_ID_ENDPOINT', 'O'),
      await e.accountIdEndpointMode?.())
    ) {
      case 'disabled':
        De(t, 'ACCOUNT_ID_MODE_DISABLED', 'Q');
        break;
      case 'preferred':
        De(t, 'ACCOUNT_ID_MODE_PREFERRED', 'P');
        break;
      case 'required':
        De(t, 'ACCOUNT_ID_MODE_REQUIRED', 'R');
        break;
    }
  }
  let o = t.__smithy_context?.selectedHttpAuthScheme?.identity;
  if (o?.$source) {
    let s = o;
    s.accountId && De(t, 'RESOLVED_ACCOUNT_ID', 'T');
    for (let [i, a] of Object.entries(s.$source ?? {})) De(t, i, a);
  }
}
var bl = 'user-agent',
  ci = 'x-amz-user-agent';
var gE = /[^!$%&'*+\-.^_`|~\w]/g,
  EE = /[^!$%&'*+\-.^_`|~\w#]/g;
function SE(t) {
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
var wE = (t) => (e, r) => async (n) => {
    let { request: o } = n;
    if (!Y.isInstance(o)) return e(n);
    let { headers: s } = o,
      i = r?.userAgent?.map(ui) || [],
      a = (await t.defaultUserAgentProvider()).map(ui);
    await yE(r, t, n);
    let c = r;
    a.push(`m/${SE(Object.assign({}, r.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
    let u = t?.customUserAgent?.map(ui) || [],
      l = await t.userAgentAppId();
    l && a.push(ui(['app', `${l}`]));
    let d = Zg(),
      p = (d ? [d] : []).concat([...a, ...i, ...u]).join(' '),
      f = [...a.filter((m) => m.startsWith('aws-sdk-')), ...u].join(' ');
    return (
      t.runtime !== 'browser' ? (f && (s[ci] = s[ci] ? `${s[bl]} ${f}` : f), (s[bl] = p)) : (s[ci] = p),
      e({ ...n, request: o })
    );
  },
  ui = (t) => {
    let e = t[0]
        .split('/')
        .map((i) => i.replace(gE, '-'))
        .join('/'),
      r = t[1]?.replace(EE, '-'),
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
  bE = {
    name: 'getUserAgentMiddleware',
    step: 'build',
    priority: 'low',
    tags: ['SET_USER_AGENT', 'USER_AGENT'],
    override: !0,
  },
  Al = (t) => ({
    applyToStack: (e) => {
      e.add(wE(t), bE);
    },
  });
var di = require('node:os'),
  Il = require('node:process');
var li = require('node:process'),
  TE = () => {
    let t = ['deno', 'bun', 'llrt'];
    for (let e of t) if (li.versions[e]) return [`md/${e}`, li.versions[e]];
    return ['md/nodejs', li.versions.node];
  };
var vl = { isCrtAvailable: !1 };
var AE = () => (vl.isCrtAvailable ? ['md/crt-avail'] : null);
var Rl = ({ serviceId: t, clientVersion: e }) => {
  let r = TE();
  return async (n) => {
    let o = [
        ['aws-sdk-js', e],
        ['ua', '2.1'],
        [`os/${(0, di.platform)()}`, (0, di.release)()],
        ['lang/js'],
        r,
      ],
      s = AE();
    (s && o.push(s),
      t && o.push([`api/${t}`, e]),
      Il.env.AWS_EXECUTION_ENV && o.push([`exec-env/${Il.env.AWS_EXECUTION_ENV}`]));
    let i = await n?.userAgentAppId?.();
    return i ? [...o, [`app/${i}`]] : [...o];
  };
};
var vE = 'AWS_SDK_UA_APP_ID',
  IE = 'sdk_ua_app_id',
  GA = 'sdk-ua-app-id',
  Cl = { environmentVariableSelector: (t) => t[vE], configFileSelector: (t) => t[IE] ?? t[GA], default: Zs };
Ft();
Ft();
Ft();
var Ol = (t, e = !1) => {
  if (e) {
    for (let r of t.split('.')) if (!Ol(r)) return !1;
    return !0;
  }
  return !(!Xe(t) || t.length < 3 || t.length > 63 || t !== t.toLowerCase() || Lr(t));
};
var RE = (t) => {
  let e = t.split(':');
  if (e.length < 6) return null;
  let [r, n, o, s, i, ...a] = e;
  if (r !== 'arn' || n === '' || o === '' || a.join(':') === '') return null;
  let c = a.map((u) => u.split('/')).flat();
  return { partition: n, service: o, region: s, accountId: i, resourceId: c };
};
var pi = { isVirtualHostableS3Bucket: Ol, parseArn: RE, partition: Qg };
cr.aws = pi;
var Dl = (t) => ({
    setRegion(e) {
      t.region = e;
    },
    region() {
      return t.region;
    },
  }),
  Nl = (t) => ({ region: t.region() });
var CE = ['AWS_ENABLE_ENDPOINT_DISCOVERY', 'AWS_ENDPOINT_DISCOVERY_ENABLED'],
  Pl = 'endpoint_discovery_enabled',
  OE = (t) => ['false', '0'].indexOf(t) >= 0,
  kl = {
    environmentVariableSelector: (t) => {
      for (let e = 0; e < CE.length; e++) {
        let r = CE[e];
        if (r in t) {
          let n = t[r];
          if (n === '') throw Error(`Environment variable ${r} can't be empty of undefined, got "${n}"`);
          return !OE(n);
        }
      }
    },
    configFileSelector: (t) => {
      if (Pl in t) {
        let e = t[Pl];
        if (e === void 0) throw Error(`Shared config entry ${Pl} can't be undefined, got "${e}"`);
        return !OE(e);
      }
    },
    default: void 0,
  };
var WE = He(HE()),
  no = class {
    cache;
    constructor(e) {
      this.cache = new WE.default(e);
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
var Bl = (t, { endpointDiscoveryCommandCtor: e }) => {
  let { endpointCacheSize: r, endpointDiscoveryEnabled: n, endpointDiscoveryEnabledProvider: o } = t;
  return Object.assign(t, {
    endpointDiscoveryCommandCtor: e,
    endpointCache: new no(r ?? 1e3),
    endpointDiscoveryEnabled: n !== void 0 ? () => Promise.resolve(n) : o,
    isClientEndpointDiscoveryEnabled: n !== void 0,
  });
};
xe();
Bt();
Ft();
_e();
ut();
var fi = (t) => (Se.isInstance(t) ? (t.headers?.date ?? t.headers?.Date) : void 0),
  mi = (t) => (Se.isInstance(t) ? (t.headers?.age ?? t.headers?.Age) : void 0);
var Fl = (t) => new Date(Date.now() + t);
var hi = (t, e, r, n) => {
  if (n !== void 0) return e;
  let o = Date.parse(t);
  if (Number.isNaN(o)) return e;
  let s = Date.now();
  return r !== void 0 && s - r > 9e5 ? e : o - s;
};
var oo = (t, e) => {
    if (!e) throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);
    return e;
  },
  ov = (t) => t.context?.[Ge]?.eventStream?.output === !0,
  Hl = async (t) => {
    let e = oo('context', t.context),
      r = oo('config', t.config),
      n = e.endpointV2?.properties?.authSchemes?.[0],
      s = await oo('signer', r.signer)(n),
      i = t?.signingRegion,
      a = t?.signingRegionSet,
      c = t?.signingName;
    return { config: r, signer: s, signingRegion: i, signingRegionSet: a, signingName: c };
  },
  qr = class {
    async sign(e, r, n) {
      if (!Y.isInstance(e))
        throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
      let o = await Hl(n),
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
      let d = l || ov(n);
      return (
        (n._skipClockSkewSampling = d),
        d || ((n._preRequestSystemClockOffset = s.systemClockOffset), (n._requestSentAt = Date.now())),
        await i.sign(e, {
          signingDate: l ? new Date() : Fl(s.systemClockOffset),
          signingRegion: a,
          signingService: c,
        })
      );
    }
    errorHandler(e) {
      return (r) => {
        let n = r;
        if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
          let o = n.ServerTime ?? fi(n.$response);
          if (o) {
            let s = oo('config', e.config),
              i = e._preRequestSystemClockOffset,
              a = e._requestSentAt,
              c = mi(n.$response),
              u = hi(o, s.systemClockOffset, a, c);
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
      let n = fi(e);
      if (n) {
        let o = oo('config', r.config),
          s = r._requestSentAt,
          i = mi(e);
        o.systemClockOffset = hi(n, o.systemClockOffset, s, i);
      }
    }
  };
var Wl = (t) => (typeof t == 'string' && t.length > 0 ? t.split(',').map((e) => e.trim()) : []);
var GE = (t) => `AWS_BEARER_TOKEN_${t.replace(/[\s-]/g, '_').toUpperCase()}`;
var VE = 'AWS_AUTH_SCHEME_PREFERENCE',
  jE = 'auth_scheme_preference',
  yi = {
    environmentVariableSelector: (t, e) => {
      if (e?.signingName && GE(e.signingName) in t) return ['httpBearerAuth'];
      if (VE in t) return Wl(t[VE]);
    },
    configFileSelector: (t) => {
      if (jE in t) return Wl(t[jE]);
    },
    default: [],
  };
V();
V();
V();
var gi = class {
    format(e) {
      let r = [];
      for (let s in e) {
        if (!D(e, s)) continue;
        let i = Ne(s);
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
          let a = Ne(e.value),
            c = new DataView(new ArrayBuffer(3 + a.byteLength));
          (c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1));
          let u = new Uint8Array(c.buffer);
          return (u.set(a, 3), u);
        case 'timestamp':
          let l = new Uint8Array(9);
          return ((l[0] = 8), l.set(Gl.fromNumber(e.value.valueOf()).bytes, 1), l);
        case 'uuid':
          if (!sv.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
          let d = new Uint8Array(17);
          return ((d[0] = 9), d.set($n(e.value.replace(/-/g, '')), 1), d);
      }
    }
  },
  KE;
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
})(KE || (KE = {}));
var sv = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
  Gl = class t {
    bytes;
    constructor(e) {
      if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
    }
    static fromNumber(e) {
      if (e > 9223372036854776e3 || e < -9223372036854776e3)
        throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
      let r = new Uint8Array(8);
      for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
      return (e < 0 && qE(r), new t(r));
    }
    valueOf() {
      let e = this.bytes.slice(0),
        r = e[0] & 128;
      return (r && qE(e), parseInt(re(e), 16) * (r ? -1 : 1));
    }
    toString() {
      return String(this.valueOf());
    }
  };
function qE(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
xe();
V();
V();
var zE = 'X-Amz-Algorithm',
  YE = 'X-Amz-Credential',
  Vl = 'X-Amz-Date',
  JE = 'X-Amz-SignedHeaders',
  XE = 'X-Amz-Expires',
  jl = 'X-Amz-Signature',
  Kl = 'X-Amz-Security-Token';
var ql = 'authorization',
  zl = Vl.toLowerCase(),
  iv = 'date',
  QE = [ql, zl, iv],
  ZE = jl.toLowerCase(),
  so = 'x-amz-content-sha256',
  eS = Kl.toLowerCase();
var tS = {
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
  rS = /^proxy-/,
  nS = /^sec-/;
var Ei = 'AWS4-HMAC-SHA256';
var oS = 'AWS4-HMAC-SHA256-PAYLOAD',
  sS = 'UNSIGNED-PAYLOAD',
  iS = 50,
  Yl = 'aws4_request',
  aS = 3600 * 24 * 7;
var cS = ({ query: t = {} }) => {
  let e = [],
    r = {};
  for (let n in t) {
    if (!D(t, n) || n.toLowerCase() === ZE) continue;
    let o = je(n);
    e.push(o);
    let s = t[n];
    typeof s == 'string'
      ? (r[o] = `${o}=${je(s)}`)
      : Array.isArray(s) &&
        (r[o] = s
          .slice(0)
          .reduce((i, a) => i.concat([`${o}=${je(a)}`]), [])
          .sort()
          .join('&'));
  }
  return e
    .sort()
    .map((n) => r[n])
    .filter((n) => n)
    .join('&');
};
var uS = (t) =>
    av(t)
      .toISOString()
      .replace(/\.\d{3}Z$/, 'Z'),
  av = (t) =>
    typeof t == 'number'
      ? new Date(t * 1e3)
      : typeof t == 'string'
        ? Number(t)
          ? new Date(Number(t) * 1e3)
          : new Date(t)
        : t;
var Si = class {
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
      (this.regionProvider = he(n)),
      (this.credentialProvider = he(r)));
  }
  createCanonicalRequest(e, r, n) {
    let o = Object.keys(r).sort();
    return `${e.method}
${this.getCanonicalPath(e)}
${cS(e)}
${o.map((s) => `${s}:${r[s]}`).join(`
`)}

${o.join(';')}
${n}`;
  }
  async createStringToSign(e, r, n, o) {
    let s = new this.sha256();
    s.update(Pe(n));
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
      return je(n).replace(/%2F/g, '/');
    }
    return e;
  }
  validateResolvedCredentials(e) {
    if (typeof e != 'object' || typeof e.accessKeyId != 'string' || typeof e.secretAccessKey != 'string')
      throw new Error('Resolved credential object is not valid');
  }
  formatDate(e) {
    let r = uS(e).replace(/[-:]/g, '');
    return { longDate: r, shortDate: r.slice(0, 8) };
  }
  getCanonicalHeaderList(e) {
    return Object.keys(e).sort().join(';');
  }
};
V();
var _i = {},
  Jl = [],
  xi = (t, e, r) => `${t}/${e}/${r}/${Yl}`,
  dS = async (t, e, r, n, o) => {
    let s = await lS(t, e.secretAccessKey, e.accessKeyId),
      i = `${r}:${n}:${o}:${re(s)}:${e.sessionToken}`;
    if (i in _i) return _i[i];
    for (Jl.push(i); Jl.length > iS;) delete _i[Jl.shift()];
    let a = `AWS4${e.secretAccessKey}`;
    for (let c of [r, n, o, Yl]) a = await lS(t, a, c);
    return (_i[i] = a);
  };
var lS = (t, e, r) => {
  let n = new t(e);
  return (n.update(Pe(r)), n.digest());
};
V();
var Xl = ({ headers: t }, e, r) => {
  let n = {};
  for (let o of Object.keys(t).sort()) {
    if (t[o] == null) continue;
    let s = o.toLowerCase();
    ((D(tS, s) || e?.has(s) || rS.test(s) || nS.test(s)) && (!r || (r && !r.has(s)))) ||
      (s === '__proto__' && pt(n),
      (n[s] = t[o]
        .replace(/[\r\n]/g, ' ')
        .replace(/[ \t]+/g, ' ')
        .replace(/^ | $/g, '')));
  }
  return n;
};
V();
V();
var wi = async ({ headers: t, body: e }, r) => {
  for (let n in t) if (D(t, n) && n.toLowerCase() === so) return t[n];
  if (e == null) return 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  if (typeof e == 'string' || ArrayBuffer.isView(e) || Pn(e)) {
    let n = new r();
    return (n.update(Pe(e)), re(await n.digest()));
  }
  return sS;
};
V();
var pS = (t, e) => {
  t = t.toLowerCase();
  for (let r in e) if (D(e, r) && t === r.toLowerCase()) return !0;
  return !1;
};
V();
var fS = (t, e = {}) => {
  let { headers: r, query: n = {} } = Y.clone(t);
  for (let o in r) {
    if (!D(r, o)) continue;
    let s = o.toLowerCase();
    ((s.slice(0, 6) === 'x-amz-' && !e.unhoistableHeaders?.has(s)) || e.hoistableHeaders?.has(s)) &&
      ((n[o] = r[o]), delete r[o]);
  }
  return { ...t, headers: r, query: n };
};
V();
var Ql = (t) => {
  t = Y.clone(t);
  for (let e in t.headers) D(t.headers, e) && QE.indexOf(e.toLowerCase()) > -1 && delete t.headers[e];
  return t;
};
var zr = class extends Si {
  headerFormatter = new gi();
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
    if (o > aS)
      return Promise.reject(
        'Signature version 4 presigned URLs must have an expiration date less than one week in the future',
      );
    let g = xi(m, p, l ?? this.service),
      y = fS(Ql(e), { unhoistableHeaders: i, hoistableHeaders: c });
    (d.sessionToken && (y.query[Kl] = d.sessionToken),
      (y.query[zE] = Ei),
      (y.query[YE] = `${d.accessKeyId}/${g}`),
      (y.query[Vl] = f),
      (y.query[XE] = o.toString(10)));
    let E = Xl(y, s, a);
    return (
      (y.query[JE] = this.getCanonicalHeaderList(E)),
      (y.query[jl] = await this.getSignature(
        f,
        g,
        this.getSigningKey(d, p, m, l),
        this.createCanonicalRequest(y, E, await wi(e, this.sha256)),
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
      d = xi(u, c, i ?? this.service),
      p = await wi({ headers: {}, body: r }, this.sha256),
      f = new this.sha256();
    f.update(e);
    let m = re(await f.digest()),
      g = [oS, l, d, o, m, p].join(`
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
    return (u.update(Pe(e)), re(await u.digest()));
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
      u = Ql(e),
      { longDate: l, shortDate: d } = this.formatDate(r),
      p = xi(d, c, i ?? this.service);
    ((u.headers[zl] = l), a.sessionToken && (u.headers[eS] = a.sessionToken));
    let f = await wi(u, this.sha256);
    !pS(so, u.headers) && this.applyChecksum && (u.headers[so] = f);
    let m = Xl(u, o, n),
      g = await this.getSignature(l, p, this.getSigningKey(a, c, d, i), this.createCanonicalRequest(u, m, f));
    return (
      (u.headers[ql] =
        `${Ei} Credential=${a.accessKeyId}/${p}, SignedHeaders=${this.getCanonicalHeaderList(m)}, Signature=${g}`),
      u
    );
  }
  async getSignature(e, r, n, o) {
    let s = await this.createStringToSign(e, r, o, Ei),
      i = new this.sha256(await n);
    return (i.update(Pe(s)), re(await i.digest()));
  }
  getSigningKey(e, r, n, o) {
    return dS(this.sha256, e, n, r, o || this.service);
  }
};
var Zl = (t) => (e) => {
  let r = e.credentials,
    n = !!e.credentials,
    o;
  (Object.defineProperty(e, 'credentials', {
    set(l) {
      (l && l !== r && l !== o && (n = !0), (r = l));
      let d = cv(e, { credentials: r, credentialDefaultProvider: e.credentialDefaultProvider }),
        p = uv(e, d);
      if (n && !p.attributed) {
        let f = typeof r == 'object' && r !== null;
        ((o = async (m) => {
          let y = await p(m);
          return f && (!y.$source || Object.keys(y.$source).length === 0)
            ? Nn(y, 'CREDENTIALS_CODE', 'e')
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
      ? (c = ft(e.signer))
      : e.regionInfoProvider
        ? (c = () =>
            ft(e.region)()
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
                  g = e.signerConstructor || zr;
                return new g(m);
              }))
        : (c = async (l) => {
            l = Object.assign(
              {},
              {
                name: 'sigv4',
                signingName: e.signingName || e.defaultSigningName,
                signingRegion: await ft(e.region)(),
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
              m = e.signerConstructor || zr;
            return new m(f);
          }),
    Object.assign(e, {
      systemClockOffset: i,
      signingEscapePath: s,
      signer: c,
      disableClockSkewCorrection: ft(e.disableClockSkewCorrection ?? t),
    })
  );
};
function cv(t, { credentials: e, credentialDefaultProvider: r }) {
  let n;
  return (
    e
      ? e?.memoized
        ? (n = e)
        : (n = Qs(e, Xs, Zn))
      : r
        ? (n = ft(r(Object.assign({}, t, { parentClientConfig: t }))))
        : (n = async () => {
            throw new Error(
              '@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.',
            );
          }),
    (n.memoized = !0),
    n
  );
}
function uv(t, e) {
  if (e.configBound) return e;
  let r = async (n) => e({ ...n, callerClientConfig: t });
  return ((r.memoized = e.memoized), (r.configBound = !0), r);
}
Bt();
Bt();
var dv = 'AWS_DISABLE_CLOCK_SKEW_CORRECTION',
  pv = 'disable_clock_skew_correction',
  mS = {
    environmentVariableSelector: (t) => ke(t, dv, be.ENV),
    configFileSelector: (t) => ke(t, pv, be.CONFIG),
    default: !1,
  };
var hS = se(mS);
var yS = Zl(hS);
xe();
var gS = async (t, e, r) => ({
  operation: Ie(e).operation,
  region:
    (await he(t.region)()) ||
    (() => {
      throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
    })(),
});
function fv(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'dynamodb', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
var ES = (t) => {
    let e = [];
    switch (t.operation) {
      default:
        e.push(fv(t));
    }
    return e;
  },
  SS = (t) => {
    let e = yS(t);
    return Object.assign(e, { authSchemePreference: he(t.authSchemePreference ?? []) });
  };
xe();
Ft();
var _S = (t) =>
    Object.assign(t, {
      useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
      useFipsEndpoint: t.useFipsEndpoint ?? !1,
      defaultSigningName: 'dynamodb',
    }),
  xS = {
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    AccountId: { type: 'builtInParams', name: 'accountId' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
    AccountIdEndpointMode: { type: 'builtInParams', name: 'accountIdEndpointMode' },
  };
var $e = kc(xS, 'DynamoDB_20120810', 'DynamoDBClient', Vy),
  wS = {};
var tt = { ResourceArn: { type: 'contextParams', name: 'TableName' } };
var Be = (t, e, r, n) => [];
_e();
xe();
var P = class t extends On {
  static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb#DynamoDBServiceException';
  constructor(e) {
    (super(e), Object.setPrototypeOf(this, t.prototype));
  }
};
var bi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#BackupInUseException';
    name = 'BackupInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ti = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#BackupNotFoundException';
    name = 'BackupNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ai = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#InternalServerError';
    name = 'InternalServerError';
    $fault = 'server';
    constructor(e) {
      (super({ name: 'InternalServerError', $fault: 'server', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  vi = class t extends P {
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
  Ii = class t extends P {
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
  Ri = class t extends P {
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
  Ci = class t extends P {
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
  Oi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ResourceNotFoundException';
    name = 'ResourceNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Di = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ItemCollectionSizeLimitExceededException';
    name = 'ItemCollectionSizeLimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ItemCollectionSizeLimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ni = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ReplicatedWriteConflictException';
    name = 'ReplicatedWriteConflictException';
    $fault = 'client';
    $retryable = {};
    constructor(e) {
      (super({ name: 'ReplicatedWriteConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Pi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ContinuousBackupsUnavailableException';
    name = 'ContinuousBackupsUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ContinuousBackupsUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ki = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#LimitExceededException';
    name = 'LimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'LimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Mi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#TableInUseException';
    name = 'TableInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Li = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#TableNotFoundException';
    name = 'TableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ui = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableAlreadyExistsException';
    name = 'GlobalTableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  $i = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ResourceInUseException';
    name = 'ResourceInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Bi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#TransactionConflictException';
    name = 'TransactionConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TransactionConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Fi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#PolicyNotFoundException';
    name = 'PolicyNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PolicyNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Hi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ExportNotFoundException';
    name = 'ExportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Wi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableNotFoundException';
    name = 'GlobalTableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Gi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ImportNotFoundException';
    name = 'ImportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Vi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#DuplicateItemException';
    name = 'DuplicateItemException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'DuplicateItemException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ji = class t extends P {
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
  Ki = class t extends P {
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
  qi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ExportConflictException';
    name = 'ExportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  zi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#InvalidExportTimeException';
    name = 'InvalidExportTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidExportTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Yi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#PointInTimeRecoveryUnavailableException';
    name = 'PointInTimeRecoveryUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PointInTimeRecoveryUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ji = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ImportConflictException';
    name = 'ImportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Xi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#TableAlreadyExistsException';
    name = 'TableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Qi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#InvalidRestoreTimeException';
    name = 'InvalidRestoreTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidRestoreTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Zi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaAlreadyExistsException';
    name = 'ReplicaAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ea = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaNotFoundException';
    name = 'ReplicaNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ta = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#IndexNotFoundException';
    name = 'IndexNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'IndexNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Yr = class t extends P {
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
  ra = class t extends P {
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
var mv = 'Action';
var hv = 'AttributeMap';
var ed = 'AttributesToGet',
  TS = 'AttributeUpdates',
  yv = 'AttributeValue',
  td = 'AttributeValueList',
  gv = 'AttributeValueUpdate',
  Ev = 'Address',
  AS = 'Attributes';
var Sv = 'BackupInUseException';
var _v = 'BackupNotFoundException';
var xv = 'BOOL';
var wv = 'BS';
var bv = 'B',
  Tv = 'Code';
var Av = 'ContinuousBackupsUnavailableException',
  Jr = 'ConsumedCapacity',
  vv = 'ConditionalCheckFailedException';
var vS = 'ConditionExpression';
var IS = 'ComparisonOperator',
  na = 'ConditionalOperator';
var Iv = 'CachePeriodInMinutes',
  Rv = 'CancellationReasons';
var Cv = 'CancellationReasonList',
  Ov = 'ConfirmRemoveSelfResourceAccess';
var Dv = 'CancellationReason',
  rd = 'ConsistentRead';
var RS = 'CapacityUnits';
var Nv = 'Capacity',
  Pv = 'Condition',
  CS = 'Count';
var kv = 'DescribeEndpoints';
var Mv = 'DescribeEndpointsRequest',
  Lv = 'DescribeEndpointsResponse';
var Uv = 'DuplicateItemException';
var $v = 'ExpectedAttributeMap',
  io = 'ExpressionAttributeNames',
  oa = 'ExpressionAttributeValues',
  Bv = 'ExpressionAttributeValueMap',
  Fv = 'ExpectedAttributeValue';
var Hv = 'ExportConflictException';
var Wv = 'ExportNotFoundException';
var Gv = 'ExpectedRevisionId';
var OS = 'ExclusiveStartKey';
var DS = 'Endpoints';
var Vv = 'Endpoint',
  NS = 'Expected',
  jv = 'Exists';
var Kv = 'FilterConditionMap';
var PS = 'FilterExpression';
var qv = 'GetItem',
  zv = 'GetItemInput',
  Yv = 'GetItemOutput';
var Jv = 'GlobalSecondaryIndexes';
var Xv = 'GlobalTableAlreadyExistsException';
var Qv = 'GlobalTableNotFoundException';
var sa = 'Item';
var Zv = 'ImportConflictException',
  eI = 'ItemCollectionKey',
  tI = 'ItemCollectionKeyAttributeMap',
  nd = 'ItemCollectionMetrics';
var rI = 'ItemCollectionSizeLimitExceededException';
var nI = 'InvalidEndpointException';
var oI = 'InvalidExportTimeException';
var sI = 'ItemList',
  kS = 'IndexName',
  iI = 'ImportNotFoundException',
  aI = 'IndexNotFoundException',
  cI = 'IdempotentParameterMismatchException';
var uI = 'InvalidRestoreTimeException';
var lI = 'InternalServerError';
var MS = 'Items',
  od = 'Key';
var LS = 'KeyConditions',
  dI = 'KeyConditionExpression';
var US = 'Limit',
  pI = 'ListAttributeValue';
var fI = 'LimitExceededException';
var $S = 'LastEvaluatedKey';
var mI = 'LocalSecondaryIndexes';
var hI = 'L',
  ao = 'Message',
  yI = 'MapAttributeValue';
var gI = 'M',
  EI = 'N';
var SI = 'NS';
var _I = 'NULL';
var sd = 'ProjectionExpression',
  xI = 'PutItem';
var wI = 'PutItemInput',
  bI = 'PutItemInputAttributeMap',
  TI = 'PutItemOutput';
var AI = 'PointInTimeRecoveryUnavailableException';
var vI = 'PolicyNotFoundException';
var II = 'PutResourcePolicyInput';
var RI = 'ProvisionedThroughputExceededException';
var CI = 'Policy';
var OI = 'Query',
  DI = 'QueryFilter',
  NI = 'QueryInput',
  PI = 'QueryOutput';
var kI = 'ResourceArn',
  MI = 'ReplicaAlreadyExistsException';
var co = 'ReturnConsumedCapacity',
  BS = 'ReadCapacityUnits';
var FS = 'ReturnItemCollectionMetrics';
var LI = 'ResourceInUseException';
var UI = 'RequestLimitExceeded';
var $I = 'ReplicaNotFoundException',
  BI = 'ResourceNotFoundException';
var HS = 'ReturnValues',
  WS = 'ReturnValuesOnConditionCheckFailure',
  FI = 'ReplicatedWriteConflictException';
var GS = 'ScannedCount';
var HI = 'SizeEstimateRangeGB',
  WI = 'ScanFilter',
  GI = 'ScanInput';
var VI = 'SecondaryIndexesCapacityMap',
  jI = 'ScanIndexForward';
var KI = 'ScanOutput';
var qI = 'SS';
var zI = 'S';
var YI = 'Scan',
  VS = 'Select',
  JI = 'Segment';
var XI = 'Table';
var QI = 'TableAlreadyExistsException';
var ZI = 'TransactionCanceledException',
  e0 = 'TransactionConflictException';
var t0 = 'ThrottlingException';
var r0 = 'TransactionInProgressException',
  n0 = 'TableInUseException';
var Xr = 'TableName',
  o0 = 'TableNotFoundException';
var jS = 'ThrottlingReasons';
var s0 = 'ThrottlingReasonList';
var i0 = 'ThrottlingReason';
var a0 = 'TotalSegments';
var c0 = 'UpdateExpression';
var u0 = 'UpdateItemInput',
  l0 = 'UpdateItemOutput',
  d0 = 'UpdateItem';
var KS = 'Value';
var p0 = 'VectorCapacity',
  f0 = 'VectorIndexes';
var m0 = 'VectorIndexesCapacityMap';
var h0 = 'VectorSearchRequestBytes',
  y0 = 'VectorWriteRequestBytes',
  qS = 'WriteCapacityUnits';
var g0 = 'awsQueryError',
  $ = 'client',
  U = 'error',
  zS = 'httpError',
  E0 = 'httpHeader',
  K = 'message',
  S0 = 'reason',
  _0 = 'resource',
  YS = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb',
  x0 = 'server',
  w0 = 'throttlingReasons',
  b0 = 'x-amz-confirm-remove-self-resource-access',
  x = 'com.amazonaws.dynamodb',
  JS = new Oe(YS),
  T0 = [-3, YS, 'DynamoDBServiceException', 0, [], []];
JS.registerError(T0, P);
var L = new Oe(x),
  A0 = [-3, x, Sv, { [U]: $ }, [K], [0]];
L.registerError(A0, bi);
var v0 = [-3, x, _v, { [U]: $ }, [K], [0]];
L.registerError(v0, Ti);
var I0 = [-3, x, vv, { [U]: $ }, [K, sa], [0, () => Qr]];
L.registerError(I0, Yr);
var R0 = [-3, x, Av, { [U]: $ }, [K], [0]];
L.registerError(R0, Pi);
var C0 = [-3, x, Uv, { [U]: $ }, [K], [0]];
L.registerError(C0, Vi);
var O0 = [-3, x, Hv, { [U]: $ }, [K], [0]];
L.registerError(O0, qi);
var D0 = [-3, x, Wv, { [U]: $ }, [K], [0]];
L.registerError(D0, Hi);
var N0 = [-3, x, Xv, { [U]: $ }, [K], [0]];
L.registerError(N0, Ui);
var P0 = [-3, x, Qv, { [U]: $ }, [K], [0]];
L.registerError(P0, Wi);
var k0 = [-3, x, cI, { [U]: $ }, [ao], [0]];
L.registerError(k0, ji);
var M0 = [-3, x, Zv, { [U]: $ }, [K], [0]];
L.registerError(M0, Ji);
var L0 = [-3, x, iI, { [U]: $ }, [K], [0]];
L.registerError(L0, Gi);
var U0 = [-3, x, aI, { [U]: $ }, [K], [0]];
L.registerError(U0, ta);
var $0 = [-3, x, lI, { [U]: x0 }, [K], [0]];
L.registerError($0, Ai);
var B0 = [-3, x, nI, { [U]: $, [zS]: 421 }, [ao], [0]];
L.registerError(B0, Ri);
var F0 = [-3, x, oI, { [U]: $ }, [K], [0]];
L.registerError(F0, zi);
var H0 = [-3, x, uI, { [U]: $ }, [K], [0]];
L.registerError(H0, Qi);
var W0 = [-3, x, rI, { [U]: $ }, [K], [0]];
L.registerError(W0, Di);
var G0 = [-3, x, fI, { [U]: $ }, [K], [0]];
L.registerError(G0, ki);
var V0 = [-3, x, AI, { [U]: $ }, [K], [0]];
L.registerError(V0, Yi);
var j0 = [-3, x, vI, { [U]: $ }, [K], [0]];
L.registerError(j0, Fi);
var K0 = [-3, x, RI, { [U]: $ }, [K, jS], [0, () => id]];
L.registerError(K0, Ci);
var q0 = [-3, x, MI, { [U]: $ }, [K], [0]];
L.registerError(q0, Zi);
var z0 = [-3, x, $I, { [U]: $ }, [K], [0]];
L.registerError(z0, ea);
var Y0 = [-3, x, FI, { [U]: $ }, [K], [0]];
L.registerError(Y0, Ni);
var J0 = [-3, x, UI, { [U]: $ }, [K, jS], [0, () => id]];
L.registerError(J0, vi);
var X0 = [-3, x, LI, { [U]: $ }, [K], [0]];
L.registerError(X0, $i);
var Q0 = [-3, x, BI, { [U]: $ }, [K], [0]];
L.registerError(Q0, Oi);
var Z0 = [-3, x, QI, { [U]: $ }, [K], [0]];
L.registerError(Z0, Xi);
var eR = [-3, x, n0, { [U]: $ }, [K], [0]];
L.registerError(eR, Mi);
var tR = [-3, x, o0, { [U]: $ }, [K], [0]];
L.registerError(tR, Li);
var rR = [-3, x, t0, { [g0]: ['Throttling', 400], [U]: $, [zS]: 400 }, [K, w0], [0, () => id]];
L.registerError(rR, Ii);
var nR = [-3, x, ZI, { [U]: $ }, [ao, Rv], [0, () => TR]];
L.registerError(nR, ra);
var oR = [-3, x, e0, { [U]: $ }, [K], [0]];
L.registerError(oR, Bi);
var sR = [-3, x, r0, { [U]: $ }, [ao], [0]];
L.registerError(sR, Ki);
var XS = [JS, L];
var iR = [3, x, gv, 0, [KS, mv], [() => rt, 0]];
var aR = [3, x, Dv, 0, [sa, Tv, ao], [() => Qr, 0, 0]],
  QS = [3, x, Nv, 0, [BS, qS, RS], [1, 1, 1]],
  ZS = [3, x, Pv, 0, [IS, td], [0, () => t_], 1];
var uo = [
  3,
  x,
  Jr,
  0,
  [Xr, RS, BS, qS, XI, mI, Jv, f0],
  [0, 1, 1, 1, () => QS, () => bS, () => bS, () => NR],
];
var cR = [3, x, Mv, 0, [], []],
  uR = [3, x, Lv, 0, [DS], [() => AR], 1];
var lR = [3, x, Vv, 0, [Ev, Iv], [0, 1], 2];
var dR = [3, x, Fv, 0, [KS, jv, IS, td], [() => rt, 2, 0, () => t_]];
var pR = [3, x, zv, 0, [Xr, od, ed, rd, co, sd, io], [0, () => Zr, 64, 2, 0, 0, 128], 2],
  fR = [3, x, Yv, 0, [sa, Jr], [() => Qr, () => uo]];
var e_ = [3, x, nd, 0, [eI, HI], [() => RR, 65]];
var mR = [
    3,
    x,
    wI,
    0,
    [Xr, sa, NS, HS, co, FS, na, vS, io, oa, WS],
    [0, () => DR, () => n_, 0, 0, 0, 0, 0, 128, () => ia, 0],
    2,
  ],
  hR = [3, x, TI, 0, [AS, Jr, nd], [() => Qr, () => uo, () => e_]];
var H4 = [3, x, II, 0, [kI, CI, Gv, Ov], [0, 0, 0, [2, { [E0]: b0 }]], 2];
var yR = [
    3,
    x,
    NI,
    0,
    [Xr, kS, VS, ed, US, rd, LS, DI, na, jI, OS, co, sd, PS, dI, io, oa],
    [0, 0, 0, 64, 1, 2, () => CR, () => o_, 0, 2, () => Zr, 0, 0, 0, 0, 128, () => ia],
    1,
  ],
  gR = [3, x, PI, 0, [MS, CS, GS, $S, Jr], [() => r_, 1, 1, () => Zr, () => uo]];
var ER = [
    3,
    x,
    GI,
    0,
    [Xr, kS, ed, US, VS, WI, na, OS, co, a0, JI, sd, PS, io, oa, rd],
    [0, 0, 64, 1, 0, () => o_, 0, () => Zr, 0, 1, 1, 0, 0, 128, () => ia, 2],
    1,
  ],
  SR = [3, x, KI, 0, [MS, CS, GS, $S, Jr], [() => r_, 1, 1, () => Zr, () => uo]];
var _R = [3, x, i0, 0, [S0, _0], [0, 0]];
var xR = [
    3,
    x,
    u0,
    0,
    [Xr, od, TS, NS, na, HS, co, FS, c0, vS, io, oa, WS],
    [0, () => Zr, () => IR, () => n_, 0, 0, 0, 0, 0, 0, 128, () => ia, 0],
    2,
  ],
  wR = [3, x, l0, 0, [AS, Jr, nd], [() => Qr, () => uo, () => e_]];
var bR = [3, x, p0, 0, [h0, y0], [1, 1]];
var t_ = [1, x, td, 0, () => rt];
var TR = [1, x, Cv, 0, () => aR];
var AR = [1, x, DS, 0, () => lR];
var r_ = [1, x, sI, 0, () => Qr];
var vR = [1, x, pI, 0, () => rt];
var id = [1, x, s0, 0, () => _R];
var Qr = [2, x, hv, 0, 0, () => rt],
  IR = [2, x, TS, 0, 0, () => iR];
var n_ = [2, x, $v, 0, 0, () => dR];
var ia = [2, x, Bv, 0, 0, () => rt],
  o_ = [2, x, Kv, 0, 0, () => ZS],
  RR = [2, x, tI, 0, 0, () => rt];
var Zr = [2, x, od, 0, 0, () => rt],
  CR = [2, x, LS, 0, 0, () => ZS],
  OR = [2, x, yI, 0, 0, () => rt],
  DR = [2, x, bI, 0, 0, () => rt];
var bS = [2, x, VI, 0, 0, () => QS];
var NR = [2, x, m0, 0, 0, () => bR],
  rt = [
    4,
    x,
    yv,
    0,
    [zI, EI, bv, qI, SI, wv, gI, hI, _I, xv],
    [0, 0, 21, 64, 64, 85, () => OR, () => vR, 2, 2],
  ];
var s_ = [9, x, kv, 0, () => cR, () => uR];
var i_ = [9, x, qv, 0, () => pR, () => fR];
var a_ = [9, x, xI, 0, () => mR, () => hR];
var c_ = [9, x, OI, 0, () => yR, () => gR];
var u_ = [9, x, YI, 0, () => ER, () => SR];
var l_ = [9, x, d0, 0, () => xR, () => wR];
var aa = class extends $e(wS, Be, 'DescribeEndpoints', s_) {};
var d_ = {
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
Bt();
var p_ = 'AWS_ACCESS_KEY_ID',
  f_ = 'AWS_SECRET_ACCESS_KEY',
  m_ = 'AWS_SESSION_TOKEN',
  h_ = 'AWS_CREDENTIAL_EXPIRATION',
  y_ = 'AWS_CREDENTIAL_SCOPE',
  g_ = 'AWS_ACCOUNT_ID',
  ad = (t) => async () => {
    t?.logger?.debug('@aws-sdk/credential-provider-env - fromEnv');
    let e = process.env[p_],
      r = process.env[f_],
      n = process.env[m_],
      o = process.env[h_],
      s = process.env[y_],
      i = process.env[g_];
    if (e && r) {
      let a = {
        accessKeyId: e,
        secretAccessKey: r,
        ...(n && { sessionToken: n }),
        ...(o && { expiration: new Date(o) }),
        ...(s && { credentialScope: s }),
        ...(i && { accountId: i }),
      };
      return (Nn(a, 'CREDENTIALS_ENV_VARS', 'g'), a);
    }
    throw new lt('Unable to find environment variable credentials.', { logger: t?.logger });
  };
var E_ = () => ad();
xe();
Bt();
V();
V();
function cd(t) {
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
var S_ = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'];
V();
var __ = (t) => {
  let e = {};
  for (let r in t) {
    if (!D(t, r)) continue;
    let n = t[r];
    e[r] = Array.isArray(n) ? n.join(',') : n;
  }
  return e;
};
var en = He(require('node:https'));
var Z = { setTimeout: (t, e) => setTimeout(t, e), clearTimeout: (t) => clearTimeout(t) };
var x_ = 1e3,
  w_ = (t, e, r = 0) => {
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
    return r < 2e3 ? (n(0), 0) : Z.setTimeout(n.bind(null, x_), x_);
  };
var b_ = (t, e, r = 0, n, o) =>
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
var kR = 3e3,
  T_ = (t, { keepAlive: e, keepAliveMsecs: r }, n = kR) => {
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
var ca = (t) => {
  let e = t?.defaultSocketTimeout;
  return typeof e == 'number' && Number.isFinite(e) && e > 0 ? e : void 0;
};
var MR = 3e3,
  ud = (t, e, r = 0, n = !1) => {
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
    let a = Z.setTimeout(i, MR);
    t.once('close', () => Z.clearTimeout(a));
  };
var v_ = require('node:stream');
var A_ = 6e3;
async function I_(t, e, r = A_, n = !1) {
  let o = e.headers,
    s = o ? o.Expect || o.expect : void 0,
    i = -1,
    a = !0;
  (!n &&
    s === '100-continue' &&
    (a = await Promise.race([
      new Promise((c) => {
        i = Number(Z.setTimeout(() => c(!0), Math.max(A_, r)));
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
    a && LR(t, e.body));
}
function LR(t, e) {
  if (e instanceof v_.Readable) {
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
var ua,
  R_,
  lo = class t {
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
            let S = cd(r);
            y(S);
            return;
          }
          let E = e.headers,
            _ = E ? (E.Expect ?? E.expect) === '100-continue' : !1,
            T = i ? o.httpsAgent : o.httpAgent;
          (_ &&
            !this.externalAgent &&
            (T = new (i ? en.default.Agent : ua)({ keepAlive: !1, maxSockets: 1 / 0 })),
            (l = Z.setTimeout(
              () => {
                this.socketWarningTimestamp = t.checkSocketUsage(T, this.socketWarningTimestamp, s);
              },
              o.socketAcquisitionWarningTimeout ?? (o.requestTimeout ?? 2e3) + (o.connectionTimeout ?? 1e3),
            )));
          let v = e.query ? tl(e.query) : '',
            N;
          if (e.username != null || e.password != null) {
            let S = e.username ?? '',
              A = e.password ?? '';
            N = `${S}:${A}`;
          }
          let H = e.path;
          (v && (H += `?${v}`), e.fragment && (H += `#${e.fragment}`));
          let W = e.hostname ?? '';
          W[0] === '[' && W.endsWith(']') ? (W = e.hostname.slice(1, -1)) : (W = e.hostname);
          let q = { headers: e.headers, host: W, method: e.method, path: H, port: e.port, agent: T, auth: N },
            J = (i ? en.default.request : R_)(q, (S) => {
              let A = new Se({
                statusCode: S.statusCode || -1,
                reason: S.statusMessage,
                headers: __(S.headers),
                body: S,
              });
              g({ response: A });
            });
          if (
            (J.on('error', (S) => {
              S_.includes(S.code) ? y(Object.assign(S, { name: 'TimeoutError' })) : y(S);
            }),
            r)
          ) {
            let S = () => {
              J.destroy();
              let A = cd(r);
              y(A);
            };
            if (typeof r.addEventListener == 'function') {
              let A = r;
              (A.addEventListener('abort', S, { once: !0 }),
                J.once('close', () => A.removeEventListener('abort', S)));
            } else r.onabort = S;
          }
          let ue = n ?? o.requestTimeout;
          ((d = w_(J, y, o.connectionTimeout)), (p = b_(J, y, ue, o.throwOnRequestTimeout, s ?? console)));
          let I = o.socketTimeout === void 0 ? ca(o) : void 0;
          I ? ud(J, y, I, !0) : ud(J, y, o.socketTimeout);
          let w = q.agent;
          (typeof w == 'object' &&
            'keepAlive' in w &&
            (f = T_(J, { keepAlive: w.keepAlive, keepAliveMsecs: w.keepAliveMsecs })),
            (u = I_(J, e, ue, this.externalAgent).catch((S) => (m(), c(S)))));
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
              ((e = 'defaultSocketTimeout'), (r = ca(n) ?? r));
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
        defaultSocketTimeout: ca(e),
        socketAcquisitionWarningTimeout: s,
        throwOnRequestTimeout: c,
        httpAgentProvider: () =>
          (p ??= (async () => {
            let f = await import('node:http'),
              { Agent: m, request: g } = f.default ?? f;
            return (
              (R_ = g),
              (ua = m),
              i instanceof ua || typeof i?.destroy == 'function'
                ? ((this.externalAgent = !0), i)
                : new ua({ keepAlive: l, maxSockets: d, ...i })
            );
          })()),
        httpsAgent:
          a instanceof en.default.Agent || typeof a?.destroy == 'function'
            ? ((this.externalAgent = !0), a)
            : new en.default.Agent({ keepAlive: l, maxSockets: d, ...a }),
        logger: u,
      };
    }
  };
V();
xe();
_e();
var la = class {
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
    let s = Oe.for(o),
      i = Oe.for('smithy.ts.sdk.synthetic.' + n);
    (e.copyFrom(s), e.copyFrom(i), (this.errorRegistry = e));
  }
  decorateServiceException(e, r = {}) {
    if (this.queryCompat) {
      let n = e.Message ?? r.Message,
        o = ss(e, r);
      n && (o.message = n);
      let s = o.Error ?? {};
      ((s.Type = o.Error?.Type),
        (s.Code = o.Error?.Code),
        (s.Message = o.Error?.message ?? o.Error?.Message ?? n),
        (o.Error = s));
      let i = o.$metadata.requestId;
      return (i && (o.RequestId = i), o);
    }
    return ss(e, r);
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
_e();
var da = class extends Jn {
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
      (this.codec = s ?? new Kt({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 })),
      (this.serializer = this.codec.createSerializer()),
      (this.deserializer = this.codec.createDeserializer()),
      (this.awsQueryCompatible = !!o),
      (this.mixin = new la(this.awsQueryCompatible)));
  }
  async serializeRequest(e, r, n) {
    let o = await super.serializeRequest(e, r, n);
    return (
      o.path.endsWith('/') || (o.path += '/'),
      (o.headers['content-type'] = `application/x-amz-json-${this.getJsonRpcVersion()}`),
      (o.headers['x-amz-target'] = `${this.serviceTarget}.${e.name}`),
      this.awsQueryCompatible && (o.headers['x-amzn-query-mode'] = 'true'),
      (ir(e.input) === 'unit' || !o.body) && (o.body = '{}'),
      o
    );
  }
  getPayloadCodec() {
    return this.codec;
  }
  async handleError(e, r, n, o, s) {
    let { awsQueryCompatible: i } = this;
    i && this.mixin.setQueryCompatError(o, n);
    let a = Vs(n, o, i) ?? 'Unknown';
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
var po = class extends da {
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
_e();
V();
var C_ = 'com.amazonaws.dynamodb#AttributeValue',
  ld = class extends jt {
    writeValue(e, r, n) {
      if (r != null && typeof r == 'object') {
        let o = G.of(e);
        if (o.isStructSchema() && o.getName(!0) === C_) {
          this.writeAttributeValue(r);
          return;
        }
      }
      super.writeValue(e, r, n);
    }
    writeAttributeValue(e) {
      let r = this.serdeContext?.base64Encoder ?? Ut;
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
  dd = class extends Vt {
    _read(e, r) {
      let n = G.of(e);
      return n.isStructSchema() && n.getName(!0) === C_ && r && typeof r == 'object'
        ? this.readAttributeValue(r)
        : super._read(n, r);
    }
    readAttributeValue(e) {
      let r = this.serdeContext?.base64Decoder ?? Lt,
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
  fo = class extends Kt {
    constructor() {
      super({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 });
    }
    createSerializer() {
      let e = new ld(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
    createDeserializer() {
      let e = new dd(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
  };
Ns();
xe();
V();
Ft();
Ft();
var Ae = 'ref',
  Ke = 'argv',
  Re = -1,
  mo = !0,
  tn = !1,
  rn = 'isSet',
  ho = 'booleanEquals',
  J_ = 'PartitionResult',
  Te = 'stringEquals',
  qe = 'getAttr',
  X_ = 'parsedEndpoint',
  O_ = 'aws.parseArn',
  D_ = (t) => 'ParsedArn_ssa_' + t,
  N_ = 'service',
  pd = 'dynamodb',
  yo = 'isValidHostLabel',
  P_ = 'accountId',
  k_ = 'FirstArn',
  M_ = (t) =>
    'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  L_ = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  U_ = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}',
  $_ = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dnsSuffix}',
  zt = { [Ae]: 'Region' },
  md = { [Ae]: J_ },
  B_ = { fn: qe, [Ke]: [{ [Ae]: X_ }, 'authority'] },
  fd = { [Ae]: 'AccountIdEndpointMode' },
  F_ = { fn: qe, [Ke]: [md, 'name'] },
  hd = { [Ae]: 'ParsedArn_ssa_2' },
  H_ = { fn: qe, [Ke]: [hd, 'region'] },
  W_ = { [Ae]: 'ResourceArnList' },
  G_ = { fn: qe, [Ke]: [{ [Ae]: 'ParsedArn_ssa_1' }, 'region'] },
  V_ = { [Ae]: 'ParsedArn_ssa_1' },
  j_ = { [Ae]: 'AccountId' },
  ht = {},
  Fe = { metricValues: ['O'] },
  K_ = [zt],
  q_ = [{ [Ae]: 'Endpoint' }],
  z_ = [{ [Ae]: 'ResourceArn' }],
  Y_ = {
    conditions: [
      [rn, K_],
      [rn, q_],
      [ho, [{ [Ae]: 'UseFIPS' }, mo]],
      [ho, [{ [Ae]: 'UseDualStack' }, mo]],
      ['aws.partition', K_, J_],
      [Te, [zt, 'local']],
      [ho, [{ fn: qe, [Ke]: [md, 'supportsFIPS'] }, mo]],
      ['parseURL', q_, X_],
      [Te, ['dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', B_]],
      [ho, [{ fn: qe, [Ke]: [md, 'supportsDualStack'] }, mo]],
      [Te, ['search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', B_]],
      [rn, [fd]],
      [Te, [zt, 'us-gov-east-1']],
      [Te, [zt, 'cn-north-1']],
      [Te, [zt, 'cn-northwest-1']],
      [Te, [zt, 'us-gov-west-1']],
      [Te, [F_, 'aws']],
      [Te, [fd, 'disabled']],
      [rn, z_],
      [O_, z_, D_(2)],
      [Te, [{ fn: qe, [Ke]: [hd, N_] }, pd]],
      [Te, [H_, zt]],
      [yo, [{ fn: qe, [Ke]: [hd, P_] }, tn]],
      [yo, [H_, tn]],
      [rn, [W_]],
      [qe, [W_, '[0]'], k_],
      [O_, [{ [Ae]: k_ }], D_(1)],
      [Te, [G_, zt]],
      [Te, [{ fn: qe, [Ke]: [V_, N_] }, pd]],
      [yo, [{ fn: qe, [Ke]: [V_, P_] }, tn]],
      [yo, [G_, tn]],
      [rn, [j_]],
      [Te, [fd, 'required']],
      [yo, [j_, tn]],
      [Te, [F_, 'aws-us-gov']],
      [ho, [{ fn: 'coalesce', [Ke]: [{ [Ae]: 'IsSearchOperation' }, tn] }, mo]],
    ],
    results: [
      [Re],
      [Re, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
      [Re, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
      [
        Re,
        'Endpoint override is not supported for dual-stack endpoints. Please enable dual-stack functionality by enabling the configuration. For more details, see: https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html',
      ],
      ['{Endpoint}', ht],
      [Re, 'Invalid Configuration: FIPS and local endpoint are not supported'],
      [Re, 'Invalid Configuration: Dualstack and local endpoint are not supported'],
      [
        'http://localhost:8000',
        { authSchemes: [{ name: 'sigv4', signingName: pd, signingRegion: 'us-east-1' }] },
      ],
      [
        Re,
        'Invalid Configuration: AccountIdEndpointMode is required and FIPS is enabled, but FIPS account endpoints are not supported',
      ],
      ['https://search-dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', ht],
      ['https://dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', ht],
      [Re, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
      ['https://search-dynamodb.{Region}.{PartitionResult#dnsSuffix}', ht],
      ['https://dynamodb.{Region}.{PartitionResult#dnsSuffix}', ht],
      ['https://search-dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}', ht],
      ['https://dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}', ht],
      [Re, 'FIPS is enabled but this partition does not support FIPS'],
      [
        Re,
        'Invalid Configuration: AccountIdEndpointMode is required but account endpoints are not supported in this region',
      ],
      ['https://search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', ht],
      ['https://dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', ht],
      [M_(2), Fe],
      [L_(2), Fe],
      [M_(1), Fe],
      [L_(1), Fe],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', Fe],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', Fe],
      [Re, 'Credentials-sourced account ID parameter is invalid'],
      [Re, 'AccountIdEndpointMode is required but no AccountID was provided or able to be loaded'],
      [Re, 'DualStack is enabled but this partition does not support DualStack'],
      [U_(2), Fe],
      [$_(2), Fe],
      [U_(1), Fe],
      [$_(1), Fe],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}', Fe],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dnsSuffix}', Fe],
      [Re, 'Invalid Configuration: Missing Region'],
    ],
  },
  UR = 2,
  R = 1e8,
  $R = new Int32Array([
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
  Q_ = Wn.from($R, UR, Y_.conditions, Y_.results);
var BR = new Gn({
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
  Z_ = (t, e = {}) => BR.get(t, () => Uu(Q_, { endpointParams: t, logger: e.logger }));
cr.aws = pi;
var ex = (t) => ({
  apiVersion: '2012-08-10',
  base64Decoder: t?.base64Decoder ?? Lt,
  base64Encoder: t?.base64Encoder ?? Ut,
  disableHostPrefix: t?.disableHostPrefix ?? !1,
  endpointProvider: t?.endpointProvider ?? Z_,
  extensions: t?.extensions ?? [],
  httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? ES,
  httpAuthSchemes: t?.httpAuthSchemes ?? [
    {
      schemeId: 'aws.auth#sigv4',
      identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
      signer: new qr(),
    },
  ],
  logger: t?.logger ?? new ar(),
  protocol: t?.protocol ?? po,
  protocolSettings: t?.protocolSettings ?? {
    defaultNamespace: 'com.amazonaws.dynamodb',
    errorTypeRegistries: XS,
    xmlNamespace: 'http://dynamodb.amazonaws.com/doc/2012-08-10/',
    version: '2012-08-10',
    serviceTarget: 'DynamoDB_20120810',
    jsonCodec: new fo(),
  },
  serviceId: t?.serviceId ?? 'DynamoDB',
  sha256: t?.sha256 ?? Ds,
  urlParser: t?.urlParser ?? Nt,
  utf8Decoder: t?.utf8Decoder ?? Ne,
  utf8Encoder: t?.utf8Encoder ?? Qe,
});
var tx = (t) => {
  Dc(process.version);
  let e = mu(t),
    r = () => e().then(Oc),
    n = ex(t);
  Uc(process.version);
  let o = { profile: t?.profile, logger: n.logger };
  return {
    ...n,
    ...t,
    runtime: 'node',
    defaultsMode: e,
    accountIdEndpointMode: t?.accountIdEndpointMode ?? se(Lc, o),
    authSchemePreference: t?.authSchemePreference ?? se(yi, o),
    bodyLengthChecker: t?.bodyLengthChecker ?? qc,
    credentialDefaultProvider: t?.credentialDefaultProvider ?? E_,
    defaultSocketTimeout: $c(t?.requestHandler, 3e5),
    defaultUserAgentProvider:
      t?.defaultUserAgentProvider ?? Rl({ serviceId: n.serviceId, clientVersion: d_.version }),
    endpointDiscoveryEnabledProvider: t?.endpointDiscoveryEnabledProvider ?? se(kl, o),
    maxAttempts: t?.maxAttempts ?? se(ie.v2026 ? { ...ai, default: 4 } : ai, t),
    region: t?.region ?? se(Fn, { ...lu, ...o }),
    requestHandler: lo.create(t?.requestHandler ?? r),
    retryMode: t?.retryMode ?? se({ ...wl, default: async () => (await r()).retryMode || to }, t),
    streamCollector: t?.streamCollector ?? Is,
    useDualstackEndpoint: t?.useDualstackEndpoint ?? se(ou, o),
    useFipsEndpoint: t?.useFipsEndpoint ?? se(su, o),
    userAgentAppId: t?.userAgentAppId ?? se(Cl, o),
  };
};
xe();
var rx = (t) => {
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
  nx = (t) => ({
    httpAuthSchemes: t.httpAuthSchemes(),
    httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
    credentials: t.credentials(),
  });
var ox = (t, e) => {
  let r = Object.assign(Dl(t), Nc(t), Qu(t), rx(t));
  return (e.forEach((n) => n.configure(r)), Object.assign(t, Nl(r), Pc(r), Zu(r), nx(r)));
};
var nn = class extends sr {
  config;
  constructor(...[e]) {
    let r = tx(e || {});
    (super(r), (this.initConfig = r));
    let n = _S(r),
      o = Mc(n),
      s = yl(o),
      i = xl(s, { defaultBaseDelay: ie.v2026 ? 25 : void 0, defaultMaxAttempts: ie.v2026 ? 4 : void 0 }),
      a = fu(i),
      c = a,
      u = Gy(c),
      l = SS(u),
      d = Bl(l, { endpointDiscoveryCommandCtor: aa }),
      p = ox(d, e?.extensions || []);
    ((this.config = p),
      this.middlewareStack.use(Tc(this.config)),
      this.middlewareStack.use(Al(this.config)),
      this.middlewareStack.use(hE(this.config)),
      this.middlewareStack.use(el(this.config)),
      this.middlewareStack.use(il(this.config)),
      this.middlewareStack.use(al(this.config)),
      this.middlewareStack.use(ll(this.config)),
      this.middlewareStack.use(
        Ys(this.config, {
          httpAuthSchemeParametersProvider: gS,
          identityProviderConfigProvider: async (f) => new Kr({ 'aws.auth#sigv4': f.credentials }),
        }),
      ),
      this.middlewareStack.use(Js(this.config)));
  }
  destroy() {
    super.destroy();
  }
};
var pa = class extends $e(tt, Be, 'GetItem', i_) {};
var fa = class extends $e(tt, Be, 'PutItem', a_) {};
var ma = class extends $e(tt, Be, 'Query', c_) {};
var ha = class extends $e(tt, Be, 'Scan', u_) {};
var ya = class extends $e(tt, Be, 'UpdateItem', l_) {};
xe();
var mr = class t {
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
var go = (t, e) => {
    if (t === void 0)
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (t === null && typeof t == 'object') return ga();
    if (Array.isArray(t)) return FR(t, e);
    if (t?.constructor?.name === 'Set') return HR(t, e);
    if (t?.constructor?.name === 'Map') return WR(t, e);
    if (t?.constructor?.name === 'Object' || (!t.constructor && typeof t == 'object')) return sx(t, e);
    if (dx(t)) return t.length === 0 && e?.convertEmptyValues ? ga() : ax(t);
    if (typeof t == 'boolean' || t?.constructor?.name === 'Boolean') return { BOOL: t.valueOf() };
    if (typeof t == 'number' || t?.constructor?.name === 'Number') return lx(t, e);
    if (t instanceof mr) return t.toAttributeValue();
    if (typeof t == 'bigint') return ux(t);
    if (typeof t == 'string' || t?.constructor?.name === 'String')
      return t.length === 0 && e?.convertEmptyValues ? ga() : cx(t);
    if (e?.convertClassInstanceToMap && typeof t == 'object') return sx(t, e);
    throw new Error(
      `Unsupported type passed: ${t}. Pass options.convertClassInstanceToMap=true to marshall typeof object as map attribute.`,
    );
  },
  FR = (t, e) => ({
    L: t
      .filter(
        (r) =>
          typeof r != 'function' && (!e?.removeUndefinedValues || (e?.removeUndefinedValues && r !== void 0)),
      )
      .map((r) => go(r, e)),
  }),
  HR = (t, e) => {
    let r = e?.removeUndefinedValues ? new Set([...t].filter((o) => o !== void 0)) : t;
    if (!e?.removeUndefinedValues && r.has(void 0))
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (r.size === 0) {
      if (e?.convertEmptyValues) return ga();
      throw new Error('Pass a non-empty set, or options.convertEmptyValues=true.');
    }
    let n = r.values().next().value;
    if (n instanceof mr) return { NS: Array.from(r).map((o) => o.toString()) };
    if (typeof n == 'number')
      return {
        NS: Array.from(r)
          .map((o) => lx(o, e))
          .map((o) => o.N),
      };
    if (typeof n == 'bigint')
      return {
        NS: Array.from(r)
          .map(ux)
          .map((o) => o.N),
      };
    if (typeof n == 'string')
      return {
        SS: Array.from(r)
          .map(cx)
          .map((o) => o.S),
      };
    if (dx(n))
      return {
        BS: Array.from(r)
          .map(ax)
          .map((o) => o.B),
      };
    throw new Error('Only Number Set (NS), Binary Set (BS) or String Set (SS) are allowed.');
  },
  WR = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let [o, s] of r)
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = go(s, e));
      return n;
    })(t),
  }),
  sx = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let o in r) {
        let s = r[o];
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = go(s, e));
      }
      return n;
    })(t),
  }),
  ga = () => ({ NULL: !0 }),
  ax = (t) => ({ B: t }),
  cx = (t) => ({ S: t.toString() }),
  ux = (t) => ({ N: t.toString() }),
  ix = (t) => {
    throw new Error(`${t} Use NumberValue from @aws-sdk/lib-dynamodb.`);
  },
  lx = (t, e) => {
    if (
      [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
        .map((r) => r.toString())
        .includes(t.toString())
    )
      throw new Error(`Special numeric value ${t.toString()} is not allowed`);
    return (
      e?.allowImpreciseNumbers ||
        (Number(t) > Number.MAX_SAFE_INTEGER
          ? ix(`Number ${t.toString()} is greater than Number.MAX_SAFE_INTEGER.`)
          : Number(t) < Number.MIN_SAFE_INTEGER &&
            ix(`Number ${t.toString()} is lesser than Number.MIN_SAFE_INTEGER.`)),
      { N: t.toString() }
    );
  },
  dx = (t) => {
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
var Eo = (t, e) => {
    for (let [r, n] of Object.entries(t))
      if (n !== void 0)
        switch (r) {
          case 'NULL':
            return null;
          case 'BOOL':
            return !!n;
          case 'N':
            return px(n, e);
          case 'B':
            return mx(n);
          case 'S':
            return fx(n);
          case 'L':
            return GR(n, e);
          case 'M':
            return VR(n, e);
          case 'NS':
            return new Set(n.map((o) => px(o, e)));
          case 'BS':
            return new Set(n.map(mx));
          case 'SS':
            return new Set(n.map(fx));
          default:
            throw new Error(`Unsupported type passed: ${r}`);
        }
    throw new Error(`No value defined: ${JSON.stringify(t)}`);
  },
  px = (t, e) => {
    if (typeof e?.wrapNumbers == 'function') return e?.wrapNumbers(t);
    if (e?.wrapNumbers) return mr.from(t);
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
  fx = (t) => t,
  mx = (t) => t,
  GR = (t, e) => t.map((r) => Eo(r, e)),
  VR = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = Eo(o, e)), r), {});
function yd(t, e) {
  let r = go(t, e),
    [n, o] = Object.entries(r)[0];
  switch (n) {
    case 'M':
    case 'L':
      return e?.convertTopLevelContainer ? r : o;
    default:
      return r;
  }
}
var So = (t, e) => (e?.convertWithoutMapWrapper ? Eo(t, e) : Eo({ M: t }, e));
var hr = null,
  B = {},
  Ce = [],
  hx = '*',
  Ea = (t, e, r) => {
    if (t !== void 0) {
      if (r == null) return e(t);
      {
        let n = Object.keys(r),
          o = n.length === 1 && n[0] === hx,
          s = n.length >= 1 && !o,
          i = n.length === 0;
        if (s) return gd(t, e, r);
        if (i) return jR(t, e, hr);
        if (o)
          return Object.entries(t ?? {}).reduce(
            (a, [c, u]) => (typeof u != 'function' && (a[c] = Ea(u, e, r[hx])), a),
            Array.isArray(t) ? [] : {},
          );
      }
    }
  },
  gd = (t, e, r) => {
    let n;
    if (Array.isArray(t)) n = t.filter((o) => typeof o != 'function');
    else {
      n = {};
      for (let [o, s] of Object.entries(t)) typeof s != 'function' && (n[o] = s);
    }
    for (let [o, s] of Object.entries(r)) {
      if (typeof t[o] == 'function') continue;
      let i = Ea(t[o], e, s);
      i !== void 0 && typeof i != 'function' && (n[o] = i);
    }
    return n;
  },
  jR = (t, e, r) =>
    Array.isArray(t)
      ? t.filter((n) => typeof n != 'function').map((n) => Ea(n, e, r))
      : Object.entries(t).reduce((n, [o, s]) => {
          if (typeof s == 'function') return n;
          let i = Ea(s, e, r);
          return (i !== void 0 && typeof i != 'function' && (n[o] = i), n);
        }, {}),
  yx = (t, e, r) => gd(t, (o) => yd(o, r), e),
  gx = (t, e, r) => gd(t, (o) => So(o, r), e);
var ee = class extends Mt {
  addMarshallingMiddleware(e) {
    let { marshallOptions: r = {}, unmarshallOptions: n = {} } = e.translateConfig || {};
    ((r.convertTopLevelContainer = r.convertTopLevelContainer ?? !0),
      (n.convertWithoutMapWrapper = n.convertWithoutMapWrapper ?? !0),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => (
          De(s, 'DDB_MAPPER', 'd'),
          o({ ...i, input: yx(i.input, this.inputKeyNodes, r) })
        ),
        { name: 'DocumentMarshall', relation: 'before', toMiddleware: 'serializerMiddleware', override: !0 },
      ),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => {
          let a = await o(i);
          return ((a.output = gx(a.output, this.outputKeyNodes, n)), a);
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
var _o = class extends ee {
  input;
  inputKeyNodes = { Key: B };
  outputKeyNodes = { Item: B };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new pa(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var on = class extends ee {
  input;
  inputKeyNodes = {
    Item: B,
    Expected: { '*': { Value: hr, AttributeValueList: Ce } },
    ExpressionAttributeValues: B,
  };
  outputKeyNodes = { Attributes: B, ItemCollectionMetrics: { ItemCollectionKey: B } };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new fa(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var xo = class extends ee {
  input;
  inputKeyNodes = {
    KeyConditions: { '*': { AttributeValueList: Ce } },
    QueryFilter: { '*': { AttributeValueList: Ce } },
    ExclusiveStartKey: B,
    ExpressionAttributeValues: B,
  };
  outputKeyNodes = { Items: { '*': B }, LastEvaluatedKey: B };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new ma(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var wo = class extends ee {
  input;
  inputKeyNodes = {
    ScanFilter: { '*': { AttributeValueList: Ce } },
    ExclusiveStartKey: B,
    ExpressionAttributeValues: B,
  };
  outputKeyNodes = { Items: { '*': B }, LastEvaluatedKey: B };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new ha(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var bo = class extends ee {
  input;
  inputKeyNodes = {
    Key: B,
    AttributeUpdates: { '*': { Value: hr } },
    Expected: { '*': { Value: hr, AttributeValueList: Ce } },
    ExpressionAttributeValues: B,
  };
  outputKeyNodes = { Attributes: B, ItemCollectionMetrics: { ItemCollectionKey: B } };
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
xe();
var yt = class t extends sr {
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
        a = new nn(
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
var tq = Qn(yt, xo, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
var iq = Qn(yt, wo, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
function Ex(t = 1e3) {
  let e = new nn({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 500, requestTimeout: t, throwOnRequestTimeout: !0 },
  });
  return yt.from(e, { marshallOptions: { removeUndefinedValues: !0 } });
}
async function To(t) {
  try {
    return (await t(), { written: !0 });
  } catch (e) {
    if (!(e instanceof Yr)) throw e;
    return { written: !1, item: e.Item && So(e.Item) };
  }
}
var _x = require('node:http'),
  xx = require('node:https');
var yr = class extends Error {
    constructor(r, n = !0) {
      super(`no answer: ${r}`);
      this.reason = r;
      this.mayHaveLeft = n;
    }
    reason;
    mayHaveLeft;
    name = 'NoAnswer';
  },
  qR = 64 * 1024;
function zR(t) {
  return new Promise((e, r) => {
    let n = [],
      o = 0;
    (t.on('data', (s) => {
      ((o += s.byteLength), o > qR ? (r(new yr('too_large')), t.destroy()) : n.push(s));
    }),
      t.on('end', () => {
        e(Buffer.concat(n));
      }),
      t.on('error', () => {
        r(new yr('connection'));
      }));
  });
}
function YR({ method: t, url: e, body: r, contentType: n, clientCertificate: o }) {
  return (e.startsWith('https:') ? xx.request : _x.request)(e, {
    method: t,
    agent: !1,
    headers: r === void 0 ? {} : { 'content-type': n ?? 'text/xml; charset=utf-8' },
    ...o,
  });
}
var wx = (t) =>
  new Promise((e, r) => {
    let { url: n, body: o, timeoutMs: s } = t,
      i = YR(t),
      a = !1;
    i.on('socket', (l) => {
      l.once(n.startsWith('https:') ? 'secureConnect' : 'connect', () => {
        a = !0;
      });
    });
    let c = setTimeout(() => {
        (r(new yr('timeout', a)), i.destroy());
      }, s),
      u = () => {
        (clearTimeout(c), r(new yr('connection', a)));
      };
    (i.on('error', u),
      i.on('close', u),
      i.on('response', (l) => {
        (i.off('close', u),
          zR(l)
            .then((d) => {
              e({ status: l.statusCode ?? 0, body: d });
            }, r)
            .finally(() => {
              clearTimeout(c);
            }));
      }),
      i.end(o));
  });
var JR = [0, 200, 800],
  XR = 5e3,
  QR = 200;
async function ZR(t, e, r, n, o, s) {
  let i = new F('wechat_unavailable', Ed, { facts: { reason: 'no_time_left' } }),
    a = !1;
  for (let [c, u] of JR.entries()) {
    (a && (await t.pause(u)), (a = !1));
    let l = Math.min(n, o - t.now().getTime());
    if (l < QR) break;
    try {
      let { status: d, read: p } = await s(`${e[c % e.length] ?? ''}${r}`, l);
      if (d >= 500) {
        ((a = !0), (i = new F('wechat_unavailable', Ed, { facts: { wechatStatus: d } })));
        continue;
      }
      if (d !== 200) throw Sx({ wechatStatus: d });
      let f = await p();
      if (!eC(f)) return f;
      ((a = !0), (i = f.because));
    } catch (d) {
      if (!(d instanceof yr)) throw d;
      if (d.reason === 'too_large') throw Sx({ reason: 'too_large' });
      i = new F('wechat_unavailable', Ed, { facts: { reason: d.reason } });
    }
  }
  throw i;
}
function Sa(t, e, r, n, o, s) {
  return ZR(t, e, r, XR, s, async (i, a) => {
    let { status: c, body: u } = await t.send({ method: 'POST', url: i, body: n(), timeoutMs: a });
    return { status: c, read: () => o(u) };
  });
}
var Ed =
  'WeChat Pay did not answer in time. Repeat the same request, with the same outTradeNo, in a few seconds; nothing is lost.';
function eC(t) {
  return t.kind === 'repeat';
}
function Sx(t) {
  return new F(
    'wechat_answer_invalid',
    'WeChat Pay answered something that is no answer of its API. Repeat the same request; nothing is lost.',
    { facts: t },
  );
}
function tC(t) {
  return { ...Af(t), documentClient: Ex(), deadline: Zp };
}
function bx(t) {
  return { ...tC(t), pause: ef, randomText: tf, send: wx };
}
var Ad = He(xd()),
  Tx = He(Td());
Ad.default.extend(Tx.default);
function Ax(t) {
  return Ad.default.utc(t).add(8, 'hour').format('YYYYMMDD');
}
function gt(...t) {
  return t.join(' AND ');
}
function vx(t, e, r) {
  return (n, o, { set: s, remove: i }, a, c = {}) =>
    To(() =>
      t.send(
        new bo({
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
var Ix = 'attribute_not_exists(outTradeNo)',
  sn = 'attribute_exists(outTradeNo)',
  Ao = 'tradeState = :notpay',
  Rx = 'appId = :appId AND mchId = :mchId',
  nC = 'signType = :signType',
  oC = 'openid = :openid',
  sC = 'totalFee = :totalFee AND feeType = :feeType',
  iC = 'attribute_exists(prepayId)',
  aC = 'attribute_not_exists(prepayId)',
  cC = 'prepayId = :prepayId',
  uC = 'createdAt <= :latestCreation',
  lC = 'size(anomalies) = :zero',
  dC = 'size(anomalies) > :zero',
  pC = '(attribute_not_exists(queriedAt) OR queriedAt <= :askedBefore)',
  fC = '(attribute_not_exists(closeTriedAt) OR closeTriedAt <= :askedBefore)',
  mC = 'attribute_not_exists(anomalies.#key)',
  Cx = 'attribute_not_exists(refundCount)',
  hC = 'attribute_exists(refundCount)',
  vd = 'dueShard, dueAt';
function yC(t, e) {
  if (!e) return { set: '', remove: vd, values: {} };
  let { outTradeNo: r, timeEnd: n } = t,
    o = new Date(Date.parse(n) + 1728e5).toISOString();
  return { set: ', dueShard = :dueShard, dueAt = :dueAt', values: { ':dueShard': gn(r), ':dueAt': o } };
}
function Ox(t, e, r, n = !1) {
  let o = { abortSignal: r },
    s = vx(t, e, r);
  async function i(l) {
    let { Item: d } = await t.send(new _o({ TableName: e, Key: { outTradeNo: l }, ConsistentRead: !0 }), o);
    return d;
  }
  async function a(l, d) {
    return d ?? (await i(l));
  }
  function c(l, d) {
    return async (p, f, m) => {
      let g = await s(
        p,
        gt(sn, Ao, l),
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
      _ = await s(l, gt(d, Cx), { set: `${p}${g}`, ...(y !== void 0 && { remove: y }) }, { ...m, ...E });
    if (_.written) return { settled: !0 };
    let T = await a(l, _.item);
    if (T?.refundCount === void 0) return { settled: !1, order: T };
    let v = await s(
      l,
      gt(d, hC),
      { set: `${p}, dueShard = :dueShard, dueAt = :now` },
      { ...m, ':dueShard': gn(l) },
    );
    return v.written ? { settled: !0 } : { settled: !1, order: await a(l, v.item) };
  }
  return {
    get: i,
    async insert(l) {
      let d = await To(() =>
        t.send(
          new on({
            TableName: e,
            Item: l,
            ConditionExpression: Ix,
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
          gt(sn, Ao, lC),
          { set: 'prepayId = :prepayId, prepayIdAt = :issuedAt, updatedAt = :now' },
          { ':notpay': 'NOTPAY', ':prepayId': d, ':issuedAt': p.toISOString(), ':now': f.toISOString() },
        )
      ).written;
    },
    claimQuery: c(pC, 'queriedAt = :now'),
    claimClose: c(fC, 'closeTriedAt = :now'),
    async settle(l, d) {
      let p = gt(sn, Ao, Rx, nC, oC, sC, uC, iC);
      return u(
        l.outTradeNo,
        p,
        'tradeState = :tradeState, transactionId = :transactionId, bankType = :bankType, cashFee = :cashFee, timeEnd = :timeEnd, paidDayShard = :paidDayShard, updatedAt = :now',
        yC(l, n),
        {
          ':notpay': 'NOTPAY',
          ':appId': l.appId,
          ':mchId': l.mchId,
          ':signType': l.signType,
          ':openid': l.openid,
          ':totalFee': l.totalFee,
          ':feeType': l.feeType,
          ':latestCreation': Za(l),
          ':tradeState': l.tradeState,
          ':transactionId': l.transactionId,
          ':bankType': l.bankType,
          ':cashFee': l.cashFee,
          ':timeEnd': l.timeEnd,
          ':paidDayShard': `${Ax(l.timeEnd)}#${gn(l.outTradeNo)}`,
          ':now': d.toISOString(),
        },
      );
    },
    async close({ outTradeNo: l, prepayId: d }, { appId: p, mchId: f }, m) {
      let g = d === void 0 ? aC : cC,
        { settled: y } = await u(
          l,
          gt(sn, Ao, Rx, g),
          'tradeState = :closed, updatedAt = :now',
          { set: '', remove: vd, values: {} },
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
          gt(sn, mC),
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
      await s(l, gt(sn, Ao, dC, Cx), { remove: vd }, { ':notpay': 'NOTPAY' });
    },
    async keepUnknown(l, d) {
      let p = { outTradeNo: `unknown#${l.transactionId}`, payment: l, recordedAt: d.toISOString() };
      return (await To(() => t.send(new on({ TableName: e, Item: p, ConditionExpression: Ix }), o))).written;
    },
  };
}
var Dx = '([a-z][a-z0-9_]{1,31})',
  Id = '(?:not?match|\u4E0D\u5339\u914D)',
  gC = [
    ['\u7B7E\u540D\u9519\u8BEF', /(?<!验证)签名(?:错误|失败|有误|不正确)|signerror/i],
    [
      'appid and openid not match',
      new RegExp(`(?:appid(?:and|\u548C|\u4E0E)openid|openid(?:and|\u548C|\u4E0E)appid)${Id}`, 'i'),
      'openid',
    ],
    [
      '\u5546\u6237\u53F7mch_id\u4E0Eappid\u4E0D\u5339\u914D',
      new RegExp(
        `(?:mch_?id|\u5546\u6237\u53F7)(?:and|\u548C|\u4E0E)appid${Id}|appid(?:and|\u548C|\u4E0E)(?:\u5546\u6237\u53F7)?(?:mch_?id)?${Id}`,
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
        `${Dx}(?:\u53C2\u6570(?:\u683C\u5F0F|\u957F\u5EA6|\u7C7B\u578B|\u503C)?(?:\u9519\u8BEF|\u6709\u8BEF|\u4E0D\u6B63\u786E|\u4E0D\u5408\u6CD5|\u65E0\u6548|\u8FC7\u957F|\u8FC7\u77ED)|\u65F6\u95F4\u8FC7[\u77ED\u957F])`,
        'i',
      ),
    ],
    ['\u7F3A\u5C11\u53C2\u6570', new RegExp(`\u7F3A\u5C11(?:\u5FC5\u586B)?\u53C2\u6570${Dx}`, 'i')],
  ],
  EC = 200;
function Nx(t) {
  let e = t.slice(0, EC).replace(/[\s:：]/g, '');
  for (let [r, n, o] of gC) {
    let s = n.exec(e);
    if (s === null) continue;
    let i = o ?? s[1]?.toLowerCase();
    return i === void 0 ? { words: r } : { words: r, field: i };
  }
}
function Px({ words: t, field: e = '' }, r, n) {
  let o = Object.hasOwn(n, e) ? n[e] : void 0,
    s = (u) => u.replaceAll('{field}', e).replaceAll('{source}', o ?? n['*']),
    { meaning: i, cause: a, cure: c } = r[t];
  return { meaning: s(i), cause: s(a), cure: s(c) };
}
var vo = '[A-Za-z_][A-Za-z0-9_.-]*',
  SC = new RegExp(`&${vo}=`);
function Rd(t) {
  return t.includes('&') && SC.test(t);
}
function kx(t) {
  for (let e in t) if (e !== 'attach' && Rd(t[e] ?? '')) return e;
}
var an = require('node:crypto');
var _C = {
  MD5: { length: 32, digest: (t) => (0, an.createHash)('md5').update(t, 'utf8').digest('hex') },
  'HMAC-SHA256': {
    length: 64,
    digest: (t, e) => (0, an.createHmac)('sha256', e).update(t, 'utf8').digest('hex'),
  },
};
function xC(t) {
  let e = [];
  for (let r of Object.keys(t).sort()) {
    let n = t[r];
    r !== 'sign' && n !== void 0 && n !== '' && e.push(`${r}=${n}`);
  }
  return e.join('&');
}
function Mx(t, e, r) {
  return _C[r].digest(`${xC(t)}&key=${e}`, e).toUpperCase();
}
function Et(t, e, r) {
  for (let [n, o = ''] of Object.entries(t))
    if (Rd(o))
      throw new Error(
        `${n}: nothing was signed, since the value holds "&", a name and "=", which reads as a further field; take the "&" or the "=" out`,
      );
  return Mx(t, e, r);
}
function Lx(t, e, r) {
  let n = Buffer.from(t.sign ?? '', 'utf8'),
    o = Buffer.from(Mx(t, e, r), 'utf8');
  return n.length === o.length && (0, an.timingSafeEqual)(n, o);
}
var Io = He(xd()),
  $x = He(Ux()),
  Bx = He(Td());
Io.default.extend(Bx.default);
Io.default.extend($x.default);
var Fx = 'YYYYMMDDHHmmss',
  Hx = 8;
function Dd(t) {
  return Io.default.utc(t).add(Hx, 'hour').format(Fx);
}
function Wx(t) {
  let e = Io.default.utc(t, Fx, !0);
  return e.isValid() ? e.subtract(Hx, 'hour').toISOString() : void 0;
}
function Nd(t) {
  return { appId: t.WECHAT_APPID, mchId: t.WECHAT_MCH_ID, key: t.WECHAT_MCH_KEY };
}
var Vx = [
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
function wC(t) {
  return Vx.every((e) => (t[e] ?? '') !== '');
}
function Gx(t, e) {
  let r = /^(?:0|[1-9]\d*)$/.test(t) ? Number(t) : Number.NaN;
  return Number.isSafeInteger(r) && r >= e ? r : void 0;
}
function Pd(t, e, r) {
  if ((t.sign ?? '') === '') return { refusal: 'sign_missing' };
  if (!Lx(t, e.key, r)) return { refusal: 'sign_mismatch' };
  let n = kx(t);
  if (n !== void 0) return { refusal: 'ambiguous', field: n };
  if (![void 0, '', r].includes(t.sign_type)) return { refusal: 'sign_type_mismatch' };
  if (t.appid !== e.appId) return { refusal: 'appid_mismatch' };
  if (t.mch_id !== e.mchId) return { refusal: 'mch_id_mismatch' };
}
function jx(t, e, r, n, o = 'JSAPI') {
  let s = Pd(t, e, r);
  if (s) return { ok: !1, ...s };
  if (!wC(t)) return { ok: !1, refusal: 'field_missing', field: Vx.find((d) => (t[d] ?? '') === '') ?? '' };
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
  let a = Gx(t.total_fee, 1);
  if (a === void 0) return { ok: !1, refusal: 'field_invalid', field: 'total_fee' };
  let c = Gx(t.cash_fee, 0);
  if (c === void 0) return { ok: !1, refusal: 'field_invalid', field: 'cash_fee' };
  let u = Wx(t.time_end);
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
var bC = 64 * 1024,
  Ud = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF',
  TC =
    /<\?xml[ \t\r\n]+version=(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding=(?:"[Uu][Tt][Ff]-8"|'[Uu][Tt][Ff]-8'))?(?:[ \t\r\n]+standalone=(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y,
  kd = /[ \t\r\n]*/y,
  AC = {
    xml: { opens: /<xml[ \t\r\n]*>/y, closes: /<\/xml[ \t\r\n]*>/y },
    root: { opens: /<root[ \t\r\n]*>/y, closes: /<\/root[ \t\r\n]*>/y },
  },
  Md = new RegExp(`<(${vo})[ \\t\\r\\n]*(/?)>`, 'y'),
  Ld = new RegExp(`</(${vo})[ \\t\\r\\n]*>`, 'y'),
  vC = new RegExp(`[^<&${Ud}]+`, 'y'),
  IC = new RegExp(`<!\\[CDATA\\[[^${Ud}]*?\\]\\]>`, 'y'),
  RC = /&(?:lt|gt|amp|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});/y,
  CC = new TextDecoder('utf-8', { fatal: !0 });
function _a(t, e, r) {
  return ((t.lastIndex = r), t.test(e) ? t.lastIndex - r : -1);
}
var OC = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };
function DC(t) {
  return (
    t === 9 ||
    t === 10 ||
    t === 13 ||
    (t >= 32 && t <= 55295) ||
    (t >= 57344 && t <= 65533) ||
    (t >= 65536 && t <= 1114111)
  );
}
function NC(t) {
  if (!t.startsWith('&#')) return OC[t];
  let e = t.startsWith('&#x'),
    r = Number.parseInt(t.slice(e ? 3 : 2, -1), e ? 16 : 10);
  return DC(r) ? String.fromCodePoint(r) : void 0;
}
function Kx(t) {
  return t.includes('\r')
    ? t.replace(
        /\r\n?/g,
        `
`,
      )
    : t;
}
function PC(t, e) {
  let r = e,
    n = '';
  for (;;) {
    let o = _a(vC, t, r);
    if (o > 0) {
      let s = t.slice(r, r + o);
      if (s.includes(']]>')) return;
      ((n += Kx(s)), (r += o));
    }
    if (t[r] === '&') {
      let s = _a(RC, t, r),
        i = s < 0 ? void 0 : NC(t.slice(r, r + s));
      if (i === void 0) return;
      ((n += i), (r += s));
    } else if (t.startsWith('<![CDATA[', r)) {
      let s = _a(IC, t, r);
      if (s < 0) return;
      ((n += Kx(t.slice(r + 9, r + s - 3))), (r += s));
    } else return t[r] === '<' ? [n, r] : void 0;
  }
}
function kC(t, e) {
  return t in e || t in Object.prototype;
}
function MC(t, e = 'xml') {
  let { opens: r, closes: n } = AC[e],
    o = 0,
    s = (a) => {
      let c = _a(a, t, o);
      return c < 0 ? !1 : ((o += c), !0);
    };
  if ((s(TC), s(kd), !s(r))) return;
  let i = Object.create(null);
  for (; s(kd), !s(n);) {
    Md.lastIndex = o;
    let a = Md.exec(t),
      c = a?.[1];
    if (!a || c === void 0 || kC(c, i)) return;
    if (((o = Md.lastIndex), a[2] === '/')) {
      i[c] = '';
      continue;
    }
    let u = PC(t, o);
    if (u === void 0 || (([i[c], o] = u), (Ld.lastIndex = o), Ld.exec(t)?.[1] !== c)) return;
    o = Ld.lastIndex;
  }
  return (s(kd), o === t.length ? i : void 0);
}
function qx(t, e = 'xml') {
  if (t.byteLength > bC) return { ok: !1, fault: 'body_too_large' };
  let r;
  try {
    r = CC.decode(t);
  } catch {
    return { ok: !1, fault: 'not_utf8' };
  }
  let n = MC(r, e);
  return n === void 0 ? { ok: !1, fault: 'xml_malformed' } : { ok: !0, fields: n };
}
var LC = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' },
  UC = new RegExp(`^${vo}$`),
  $C = new RegExp(`[${Ud}]|\\p{Surrogate}`, 'u');
function Yt(t) {
  let e = '';
  for (let [r, n] of Object.entries(t))
    if (!(n === void 0 || n === '')) {
      if (!UC.test(r)) throw new Error(`${JSON.stringify(r)} is not a name that XML allows`);
      if ($C.test(n)) throw new Error(`the value of ${r} holds a character that XML cannot carry`);
      e += `<${r}>${n.replace(/[&<>\r]/g, (o) => LC[o] ?? '')}</${r}>`;
    }
  return `<xml>${e}</xml>`;
}
var BC = {
  meaning: 'The log holds its words (returnMsg).',
  cure: 'They name a parameter, or the signature: check the request, WECHAT_APPID, WECHAT_MCH_ID, WECHAT_MCH_KEY and WECHAT_SIGN_TYPE.',
};
function Le(t, e = {}) {
  throw new F(
    'wechat_answer_invalid',
    "WeChat Pay's answer does not verify, so nothing in it was believed. Repeat the same request; nothing is lost.",
    { facts: { reason: t, ...e } },
  );
}
function FC(t) {
  let e = Nx(t),
    { meaning: r, cure: n } = e === void 0 ? BC : Px(e, np, op),
    o = e?.field === void 0 ? {} : { field: e.field };
  throw new F('wechat_refused', `WeChat Pay refuses the request as a whole. ${r} ${n}`, {
    facts: { returnMsg: t, ...o },
  });
}
function Jt(t, e, r) {
  let n = qx(t);
  n.ok || Le(n.fault);
  let { fields: o } = n;
  o.return_code === 'FAIL' && FC(o.return_msg ?? '');
  let s = Pd(o, e, r);
  return (
    s && Le(s.refusal, s.field === void 0 ? {} : { field: s.field }),
    o.return_code !== 'SUCCESS' && Le('return_code'),
    o.result_code === 'SUCCESS'
      ? { ok: !0, fields: o }
      : (o.result_code !== 'FAIL' && Le('result_code'),
        { ok: !1, errCode: o.err_code ?? '', errCodeDes: o.err_code_des ?? '' })
  );
}
var zx = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay is busy. Repeat the same request, with the same outTradeNo, in a few seconds.',
  },
  tw = { action: 'query', code: 'out_trade_no_used', detail: Tt.out_trade_no_used.cure },
  Yx = {
    action: 'query',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay calls this order paid or closed and does not confirm it yet. Repeat the same request in a few seconds.',
  },
  nt = {
    action: 'alarm',
    code: 'merchant_misconfigured',
    detail:
      'WeChat Pay refuses the set-up of this merchant: check that WECHAT_APPID and WECHAT_MCH_ID are right, bound to each other, and that JSAPI payment is granted. The log names the err_code.',
  },
  _t = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses the request as it was built. The log names the err_code.',
  },
  St = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay is busy. Repeat the same request in a few seconds.',
  },
  Jx = {
    action: 'query',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay does not know this number, or not yet. Ask again later.',
  },
  HC = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to tell how the order stands.',
  },
  $d = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to close the order. The log names the err_code.',
  },
  Xx = { action: 'done', code: 'order_closed', detail: 'Nobody can pay this order at WeChat any more.' },
  Qx = {
    action: 'query',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay does not close this order in the state that it is in. Read the order again.',
  },
  Zx = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay is busy, and the refund may have been taken. Repeat the same request, with the same outRefundNo; it is refunded once.',
  },
  ew = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay is asked too often. Repeat the same request, with the same outRefundNo, in a minute; it is refunded once.',
  },
  WC = { action: 'ask_caller', code: 'refund_funds_short', detail: Tt.refund_funds_short.cure },
  GC = {
    action: 'ask_caller',
    code: 'refund_refused',
    detail: 'The payment is too old: WeChat Pay refunds within a year. Pay the money back in another way.',
    isFinal: !0,
  },
  VC = {
    action: 'ask_caller',
    code: 'refund_refused',
    detail:
      "The payer's WeChat account cannot take the money: it was cancelled or is restricted. Pay the money back in another way.",
    isFinal: !0,
  },
  xa = {
    action: 'alarm',
    code: 'merchant_misconfigured',
    detail:
      'WeChat Pay refuses the set-up of this merchant: check WECHAT_APPID, WECHAT_MCH_ID, the key, and that the client certificate is of this merchant. The log names the err_code.',
    isFinal: !0,
  },
  Ro = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses the refund as it was built. The log names the err_code and its text.',
    isFinal: !0,
  },
  Bd = {
    action: 'alarm',
    code: 'wechat_refused',
    detail:
      'WeChat Pay refuses the refund; the log names the err_code and its text. The money stays reserved until WeChat says that there is no such refund.',
  },
  Co = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to tell how the refund stands. The log names the err_code.',
  },
  jC = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat makes the bill of a day after 09:00 of the next. Ask again after 10:00, Asia/Shanghai.',
  },
  KC = { action: 'done', code: 'order_not_found', detail: 'There was no trade on this day.' },
  qC = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to give the bill. The log names the reason.',
  },
  zC = {
    unifiedorder: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011940985',
      rows: {
        SYSTEMERROR: zx,
        FREQUENCY_LIMITED: zx,
        ORDERPAID: Yx,
        ORDERCLOSED: Yx,
        OUT_TRADE_NO_USED: tw,
        NOTENOUGH: { action: 'ask_caller', code: 'payment_refused', detail: Tt.payment_refused.cure },
        NOAUTH: nt,
        APPID_NOT_EXIST: nt,
        MCHID_NOT_EXIST: nt,
        APPID_MCHID_NOT_MATCH: nt,
        SIGNERROR: nt,
        INVALID_REQUEST: _t,
        LACK_PARAMS: _t,
        PARAM_ERROR: _t,
        XML_FORMAT_ERROR: _t,
        REQUIRE_POST_METHOD: _t,
        POST_DATA_EMPTY: _t,
        NOT_UTF8: _t,
      },
      unlisted: _t,
    },
    orderquery: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011937244',
      rows: { ORDERNOTEXIST: Jx, SYSTEMERROR: St, FREQUENCY_LIMITED: St },
      unlisted: HC,
    },
    closeorder: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011941222',
      rows: {
        ORDERCLOSED: Xx,
        ORDERNOTEXIST: Xx,
        ORDERPAID: Qx,
        TRADE_STATE_ERROR: Qx,
        SYSTEMERROR: St,
        FREQUENCY_LIMITED: St,
        SIGNERROR: nt,
        REQUIRE_POST_METHOD: $d,
        XML_FORMAT_ERROR: $d,
      },
      unlisted: $d,
    },
    refund: {
      source: 'https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_4',
      rows: {
        SYSTEMERROR: Zx,
        BIZERR_NEED_RETRY: Zx,
        FREQUENCY_LIMITED: ew,
        INVALID_REQ_TOO_MUCH: ew,
        NOTENOUGH: WC,
        TRADE_OVERDUE: GC,
        USER_ACCOUNT_ABNORMAL: VC,
        SIGNERROR: xa,
        APPID_NOT_EXIST: xa,
        MCHID_NOT_EXIST: xa,
        NOAUTH: xa,
        ORDERNOTEXIST: Ro,
        INVALID_TRANSACTIONID: Ro,
        PARAM_ERROR: Ro,
        REQUIRE_POST_METHOD: Ro,
        XML_FORMAT_ERROR: Ro,
        INVALID_REQUEST: Bd,
        ERROR: Bd,
      },
      unlisted: Bd,
    },
    refundquery: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011939577',
      rows: {
        REFUNDNOTEXIST: Jx,
        SYSTEMERROR: St,
        FREQUENCY_LIMITED: St,
        SIGNERROR: nt,
        APPID_NOT_EXIST: nt,
        MCHID_NOT_EXIST: nt,
        INVALID_TRANSACTIONID: Co,
        PARAM_ERROR: Co,
        REQUIRE_POST_METHOD: Co,
        XML_FORMAT_ERROR: Co,
      },
      unlisted: Co,
    },
    downloadbill: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011985040',
      rows: {
        SYSTEMERROR: St,
        'BILL CREATING': jC,
        'NO BILL EXIST': KC,
        'COMPRESSGZIP ERROR': St,
        'UNCOMPRESSGZIP ERROR': St,
        'SIGN ERROR': nt,
      },
      unlisted: qC,
    },
  };
function Xt(t, e, r = '') {
  if (t === 'unifiedorder' && e === 'INVALID_REQUEST') return /\b201\b|201商户|订单号重复/.test(r) ? tw : _t;
  let { rows: n, unlisted: o } = zC[t],
    s = t === 'downloadbill' ? e.trim().toUpperCase() : e;
  return (Object.hasOwn(n, s) ? n[s] : void 0) ?? o;
}
function Qt(t, e, r) {
  return new F(t.code, t.detail, { facts: { errCode: e, errCodeDes: r } });
}
var rw = '/pay/closeorder';
function nw(t, e, r) {
  let n = {
    appid: e.appId,
    mch_id: e.mchId,
    out_trade_no: t.outTradeNo,
    nonce_str: r,
    sign_type: t.signType,
  };
  return Yt({ ...n, sign: Et(n, e.key, t.signType) });
}
function ow(t, e, r) {
  let n = Jt(t, e, r.signType);
  if (n.ok) return { kind: 'closed' };
  let { errCode: o, errCodeDes: s } = n,
    i = Xt('closeorder', o, s);
  if (i.action === 'done') return { kind: 'closed' };
  if (i.action === 'query') return { kind: 'query' };
  let a = Qt(i, o, s);
  if (i.action === 'repeat') return { kind: 'repeat', because: a };
  throw a;
}
var sw = '/pay/orderquery';
function iw(t, e, r, n) {
  let o = {
    appid: e.appId,
    mch_id: e.mchId,
    ...(n === void 0 ? { out_trade_no: t.outTradeNo } : { transaction_id: n }),
    nonce_str: r,
    sign_type: t.signType,
  };
  return Yt({ ...o, sign: Et(o, e.key, t.signType) });
}
function aw(t, e, r, n) {
  let o = Jt(t, e, r.signType);
  if (!o.ok) {
    let { errCode: c, errCodeDes: u } = o,
      l = Xt('orderquery', c, u);
    if (l.action === 'query') return { kind: 'open', tradeState: c };
    let d = Qt(l, c, u);
    if (l.action === 'repeat') return { kind: 'repeat', because: d };
    throw d;
  }
  let { fields: s } = o;
  (s.out_trade_no !== r.outTradeNo && Le('out_trade_no'),
    n !== void 0 && s.transaction_id !== n && Le('transaction_id'));
  let i = s.trade_state ?? '';
  if (i === 'CLOSED') return { kind: 'closed' };
  if (i === 'REVOKED' || i === 'PAYERROR') {
    let { trade_type: c = '' } = s;
    return { kind: 'closed', tradeState: i, ...(!['', 'JSAPI'].includes(c) && { tradeType: c }) };
  }
  if (i !== 'SUCCESS' && i !== 'REFUND') return { kind: 'open', tradeState: i };
  let a = jx(s, e, r.signType, ['SUCCESS', 'REFUND'], 'any');
  return (
    a.ok || Le(a.refusal, { field: a.field ?? '' }),
    { kind: s.trade_type === 'JSAPI' ? 'paid' : 'paid_elsewhere', payment: a.payment }
  );
}
function cw(t) {
  return /^[0-9A-Za-z_-]{1,64}$/.test(t);
}
var uw = '/pay/unifiedorder';
function lw(t, e, r) {
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
    time_start: Dd(t.timeStart),
    time_expire: Dd(t.timeExpire),
    notify_url: t.notifyUrl,
    trade_type: 'JSAPI',
    openid: t.openid,
  };
  return Yt({ ...n, sign: Et(n, e.key, t.signType) });
}
function dw(t, e, r) {
  let n = Jt(t, e, r.signType);
  if (n.ok) {
    let c = n.fields.prepay_id ?? '';
    return (
      n.fields.trade_type !== 'JSAPI' && Le('trade_type'),
      cw(c) || Le('prepay_id'),
      { kind: 'prepared', prepayId: c }
    );
  }
  let { errCode: o, errCodeDes: s } = n,
    i = Xt('unifiedorder', o, s),
    a = Qt(i, o, s);
  if (i.action === 'repeat' || i.action === 'query') return { kind: i.action, because: a };
  throw a;
}
var Fd = 32;
function pw(t, e, r, n) {
  let o = t.now().getTime() + n;
  return {
    placeUnifiedOrder: (s) =>
      Sa(
        t,
        r,
        uw,
        () => lw(s, e, t.randomText(Fd)),
        (i) => dw(i, e, s),
        o,
      ),
    queryOrder: (s) =>
      Sa(
        t,
        r,
        sw,
        () => iw(s, e, t.randomText(Fd)),
        (i) => aw(i, e, s),
        o,
      ),
    closeOrder: (s) =>
      Sa(
        t,
        r,
        rw,
        () => nw(s, e, t.randomText(Fd)),
        (i) => ow(i, e, s),
        o,
      ),
  };
}
function YC({ config: t, documentClient: e }, r) {
  return Ox(e, t.ORDERS_TABLE, r, t.WECHAT_SHIPPING === 'yes');
}
function fw(t, e, r, n) {
  let { config: o, telemetry: s, now: i, randomText: a } = t;
  return {
    ...pw(t, Nd(o), o.WECHAT_PAY_BASE_URLS, r),
    merchant: Nd(o),
    orders: YC(t, n),
    witness: (c) => {
      e(ip(s, c));
    },
    now: i,
    randomText: a,
  };
}
var JC = 12e3,
  XC = 14e3;
function hw(t) {
  let { config: e, now: r } = t;
  return pp(t, async (n, o) => {
    let s = await Lp(n, e, r()),
      i = n.pathParameter('outTradeNo') ?? '';
    o({ outTradeNo: i.slice(0, 32) });
    let a = fw(t, o, JC, t.deadline(XC)),
      c = await Yp(a, { outTradeNo: i, openid: s });
    return (o({ tradeState: c.tradeState }), lp(200, fp(c)));
  });
}
var mw = rp('close-order'),
  QC = hw({ config: mw, ...bx(mw.STAGE) });
0 && (module.exports = { handler, makeCloseOrder });
/*! Bundled license information:

@aws-lambda-powertools/logger/lib/esm/logBuffer.js:
@aws-lambda-powertools/logger/lib/esm/Logger.js:
  (* v8 ignore next -- @preserve *)
*/
//# sourceMappingURL=close-order.js.map
