'use strict';
var ob = Object.create;
var Oo = Object.defineProperty;
var sb = Object.getOwnPropertyDescriptor;
var ib = Object.getOwnPropertyNames;
var ab = Object.getPrototypeOf,
  cb = Object.prototype.hasOwnProperty;
var h = (t, e, r) => () => {
  if (r) throw r[0];
  try {
    return (t && (e = t((t = 0))), e);
  } catch (n) {
    throw ((r = [n]), n);
  }
};
var Tt = (t, e) => () => {
    try {
      return (e || t((e = { exports: {} }).exports, e), e.exports);
    } catch (r) {
      throw ((e = 0), r);
    }
  },
  wa = (t, e) => {
    for (var r in e) Oo(t, r, { get: e[r], enumerable: !0 });
  },
  kd = (t, e, r, n) => {
    if ((e && typeof e == 'object') || typeof e == 'function')
      for (let o of ib(e))
        !cb.call(t, o) &&
          o !== r &&
          Oo(t, o, { get: () => e[o], enumerable: !(n = sb(e, o)) || n.enumerable });
    return t;
  };
var He = (t, e, r) => (
    (r = t != null ? ob(ab(t)) : {}),
    kd(e || !t || !t.__esModule ? Oo(r, 'default', { value: t, enumerable: !0 }) : r, t)
  ),
  ub = (t) => kd(Oo({}, '__esModule', { value: !0 }), t);
var nr,
  Ot,
  Or,
  pf,
  ff,
  uc = h(() => {
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
              (p, f) => pf[f.step] - pf[p.step] || ff[f.priority || 'normal'] - ff[p.priority || 'normal'],
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
                    let w = t.findIndex((N) => N.name === _ || N.aliases?.some((F) => F === _));
                    if (w === -1) continue;
                    let v = t[w];
                    if (v.step !== y.step || y.priority !== v.priority)
                      throw new Error(
                        `"${Ot(v.name, v.aliases)}" middleware with ${v.priority} priority in ${v.step} step cannot be overridden by "${Ot(f, g)}" middleware with ${y.priority} priority in ${y.step} step.`,
                      );
                    t.splice(w, 1);
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
                    let w = e.findIndex((N) => N.name === _ || N.aliases?.some((F) => F === _));
                    if (w === -1) continue;
                    let v = e[w];
                    if (v.toMiddleware !== y.toMiddleware || v.relation !== y.relation)
                      throw new Error(
                        `"${Ot(v.name, v.aliases)}" middleware ${v.relation} "${v.toMiddleware}" middleware cannot be overridden by "${Ot(f, g)}" middleware ${y.relation} "${y.toMiddleware}" middleware.`,
                      );
                    e.splice(w, 1);
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
                    for (let w of _) n.delete(w);
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
      (pf = { initialize: 5, serialize: 4, build: 3, finalizeRequest: 2, deserialize: 1 }),
      (ff = { high: 3, normal: 2, low: 1 }));
  });
var or,
  mf = h(() => {
    (function (t) {
      ((t.HTTP = 'http'), (t.HTTPS = 'https'));
    })(or || (or = {}));
  });
var ct,
  hf = h(() => {
    (function (t) {
      ((t.MD5 = 'md5'), (t.CRC32 = 'crc32'), (t.CRC32C = 'crc32c'), (t.SHA1 = 'sha1'), (t.SHA256 = 'sha256'));
    })(ct || (ct = {}));
  });
var yf = h(() => {
  hf();
});
var Ge,
  gf = h(() => {
    Ge = '__smithy_context';
  });
var Dt,
  Ef = h(() => {
    (function (t) {
      ((t.PROFILE = 'profile'), (t.SSO_SESSION = 'sso-session'), (t.SERVICES = 'services'));
    })(Dt || (Dt = {}));
  });
var ut = h(() => {
  mf();
  yf();
  gf();
  Ef();
});
var Ie,
  Sf = h(() => {
    ut();
    Ie = (t) => t[Ge] || (t[Ge] = {});
  });
function D(t, e) {
  return Object.prototype.hasOwnProperty.call(t, e);
}
var lc = h(() => {});
function RT(t) {
  return Object.keys(t).reduce((e, r) => {
    let n = t[r];
    return { ...e, [r]: Array.isArray(n) ? [...n] : n };
  }, {});
}
var Y,
  _f = h(() => {
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
        return (r.query && (r.query = RT(r.query)), r);
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
  xf = h(() => {
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
var CT,
  Xe,
  bf = h(() => {
    ((CT = new RegExp('^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$')),
      (Xe = (t, e = !1) => {
        if (!e) return CT.test(t);
        let r = t.split('.');
        for (let n of r) if (!Xe(n)) return !1;
        return !0;
      }));
  });
function dc(t) {
  return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t);
}
var Tf = h(() => {});
var he,
  wf = h(() => {
    he = (t) => {
      if (typeof t == 'function') return t;
      let e = Promise.resolve(t);
      return () => e;
    };
  });
function Af(t) {
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
var vf = h(() => {});
var Nt,
  pc = h(() => {
    vf();
    Nt = (t) => {
      if (typeof t == 'string') return Nt(new URL(t));
      let { hostname: e, pathname: r, port: n, protocol: o, search: s } = t,
        i;
      return (
        s && (i = Af(s)),
        { hostname: e, port: n ? parseInt(n) : void 0, protocol: o, path: r, query: i }
      );
    };
  });
var Pt,
  If = h(() => {
    lc();
    pc();
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
var q = h(() => {
  Sf();
  lc();
  _f();
  xf();
  bf();
  Tf();
  wf();
  pc();
  If();
});
var sr,
  Rf = h(() => {
    uc();
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
  fc = h(() => {
    ir = (t) => (typeof t == 'function' ? t() : t);
  });
var Qo,
  mc = h(() => {
    Qo = (t, e, r, n, o) => ({ name: e, namespace: t, traits: r, input: n, output: o });
  });
var Cf,
  hc,
  Of = h(() => {
    q();
    mc();
    ((Cf = (t) => (e, r) => async (n) => {
      let { response: o } = await e(n),
        { operationSchema: s } = Ie(r),
        [, i, a, c, u, l] = s ?? [];
      try {
        let d = await t.protocol.deserializeResponse(Qo(i, a, c, u, l), { ...t, ...r }, o);
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
                requestId: hc(/^x-[\w-]+-request-?id$/, g),
                extendedRequestId: hc(/^x-[\w-]+-id-2$/, g),
                cfId: hc(/^x-[\w-]+-cf-id$/, g),
              };
            }
          } catch {}
        }
        throw d;
      }
    }),
      (hc = (t, e) => (e.find(([r]) => r.match(t)) || [void 0, void 0])[1]));
  });
var Df,
  Nf = h(() => {
    q();
    mc();
    Df = (t) => (e, r) => async (n) => {
      let { operationSchema: o } = Ie(r),
        [, s, i, a, c, u] = o ?? [],
        l = r.endpointV2 ? async () => Pt(r.endpointV2) : t.endpoint,
        d = await t.protocol.serializeRequest(Qo(s, i, a, c, u), n.input, { ...t, ...r, endpoint: l });
      return e({ ...n, request: d });
    };
  });
function yc(t) {
  return {
    applyToStack: (e) => {
      (e.add(Df(t), kf), e.add(Cf(t), Pf), t.protocol.setSerdeContext(t));
    },
  };
}
var Pf,
  kf,
  Mf = h(() => {
    Of();
    Nf();
    ((Pf = { name: 'deserializerMiddleware', step: 'deserialize', tags: ['DESERIALIZER'], override: !0 }),
      (kf = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }));
  });
function kt(t) {
  if (typeof t == 'object') return t;
  if (((t = t | 0), Zo[t])) return Zo[t];
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
  return (Zo[t] = e);
}
var Zo,
  gc = h(() => {
    Zo = [];
  });
function In(t, e) {
  if (t instanceof W) return Object.assign(t, { memberName: e, _isMemberSchema: !0 });
  let r = W;
  return new r(t, e);
}
var vn,
  es,
  ts,
  W,
  Ec,
  Lf,
  Uf = h(() => {
    fc();
    gc();
    ((vn = { it: Symbol.for('@smithy/nor-struct-it'), ns: Symbol.for('@smithy/ns') }),
      (es = []),
      (ts = {}),
      (W = class t {
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
          for (this._isMemberSchema = !1; Ec(o);)
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
            Lf(this.schema)
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
            if (es[e]) return es[e];
          } else if (typeof e == 'string') {
            if (ts[e]) return ts[e];
          } else if (r && e[vn.ns]) return e[vn.ns];
          let n = ir(e);
          if (n instanceof t) return n;
          if (Ec(n)) {
            let [s, i] = n;
            if (s instanceof t) return (Object.assign(s.getMergedTraits(), kt(i)), s);
            throw new Error(
              `@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`,
            );
          }
          let o = new t(n);
          return r
            ? (e[vn.ns] = o)
            : typeof n == 'string'
              ? (ts[n] = o)
              : typeof n == 'number'
                ? (es[n] = o)
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
          return In([o, 0], 'key');
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
          if (s != null) return In([s, 0], n ? 'value' : 'member');
          throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
        }
        getMemberSchema(e) {
          let r = this.getSchema();
          if (this.isStructSchema() && r[4].includes(e)) {
            let n = r[4].indexOf(e),
              o = r[5][n];
            return In(Ec(o) ? o : [o, 0], e);
          }
          if (this.isDocumentSchema()) return In([15, 0], e);
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
            n = e[vn.it];
          if (n && r === n.length) {
            yield* n;
            return;
          }
          n = Array(r);
          for (let o = 0; o < r; ++o) {
            let s = e[4][o],
              i = In([e[5][o], 0], s);
            yield (n[o] = [s, i]);
          }
          e[vn.it] = n;
        }
      }));
    ((Ec = (t) => Array.isArray(t) && t.length === 2), (Lf = (t) => Array.isArray(t) && t.length >= 5));
  });
var Oe,
  $f = h(() => {
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
  fc();
  Mf();
  Uf();
  gc();
  $f();
});
function Dr(t, e) {
  if (e == null) return e;
  let r = W.of(t);
  if (r.getMergedTraits().sensitive) return Sc;
  if (r.isListSchema()) {
    let n = r.getValueSchema();
    if (n.getMergedTraits().sensitive) return Sc;
    if (Array.isArray(e)) return e.map((o) => Dr(n, o));
  } else if (r.isMapSchema()) {
    let n = r.getValueSchema();
    if (r.getKeySchema().getMergedTraits().sensitive || n.getMergedTraits().sensitive) return Sc;
    if (typeof e == 'object') return Object.fromEntries(Object.entries(e).map(([o, s]) => [o, Dr(n, s)]));
  } else if (r.isStructSchema() && typeof e == 'object') {
    let n = e,
      o = {};
    for (let [s, i] of r.structIterator()) n[s] != null && (o[s] = Dr(i, n[s]));
    return o;
  }
  return e;
}
var Sc,
  Bf = h(() => {
    _e();
    Sc = '***SensitiveInformation***';
  });
var Ff,
  Mt,
  _c,
  xc = h(() => {
    ut();
    uc();
    Bf();
    _e();
    ((Ff = Symbol.for('@smithy/op-event-stream')),
      (Mt = class {
        middlewareStack = Or();
        schema;
        static classBuilder() {
          return new _c();
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
            w = this.schema,
            v = w?.[Ff];
          if (v !== void 0) _ = v;
          else if (w && Array.isArray(w) && w[0] === 9) {
            let [, , , , N, F] = w;
            _ = w[Ff] = !!(W.of(N).getEventStreamMember() || W.of(F).getEventStreamMember());
          }
          return (_ && (E = { isEventStream: _, ...E }), p.resolve((N) => y.handle(N.request, E), g));
        }
      }),
      (_c = class {
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
var Rn,
  rs,
  Hf = h(() => {
    ((Rn = class t extends Error {
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
      (rs = (t, e = {}) => {
        Object.entries(e)
          .filter(([, n]) => n !== void 0)
          .forEach(([n, o]) => {
            (t[n] == null || t[n] === '') && (t[n] = o);
          });
        let r = t.message || t.Message || 'UnknownError';
        return ((t.message = r), delete t.Message, t);
      }));
  });
var bc,
  Wf = h(() => {
    bc = (t) => {
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
var Gf,
  Tc,
  Vf = h(() => {
    ((Gf = !1),
      (Tc = (t) => {
        t && !Gf && parseInt(t.substring(1, t.indexOf('.'))) < 16 && (Gf = !0);
      }));
  });
var jf,
  Kf,
  qf,
  zf = h(() => {
    q();
    ut();
    ((jf = Object.values(ct)),
      (Kf = (t) => {
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
            (jf.includes(n) ? (t.checksumAlgorithms[n.toUpperCase()] = o) : (t.checksumAlgorithms[n] = o),
              e.push(r));
          },
          checksumAlgorithms() {
            return e;
          },
        };
      }),
      (qf = (t) => {
        let e = {};
        return (
          t.checksumAlgorithms().forEach((r) => {
            let n = r.algorithmId();
            jf.includes(n) && (e[n] = r.checksumConstructor());
          }),
          e
        );
      }));
  });
var Yf,
  Jf,
  Xf = h(() => {
    ((Yf = (t) => ({
      setRetryStrategy(e) {
        t.retryStrategy = e;
      },
      retryStrategy() {
        return t.retryStrategy;
      },
    })),
      (Jf = (t) => {
        let e = {};
        return ((e.retryStrategy = t.retryStrategy()), e);
      }));
  });
var wc,
  Ac,
  Qf = h(() => {
    zf();
    Xf();
    ((wc = (t) => Object.assign(Kf(t), Yf(t))), (Ac = (t) => Object.assign(qf(t), Jf(t))));
  });
var ar,
  Zf = h(() => {
    ar = class {
      trace() {}
      debug() {}
      info() {}
      warn() {}
      error() {}
    };
  });
function vc(t, e, r, n) {
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
var em = h(() => {
  xc();
});
var xe = h(() => {
  q();
  q();
  Rf();
  xc();
  Wf();
  Vf();
  Hf();
  Qf();
  Zf();
  em();
});
var Dn,
  Dc = h(() => {
    Dn = (t) =>
      (typeof ArrayBuffer == 'function' && t instanceof ArrayBuffer) ||
      Object.prototype.toString.call(t) === '[object ArrayBuffer]';
  });
var ss,
  is,
  Nn = h(() => {
    Dc();
    ((ss = (t, e = 0, r = t.byteLength - e) => {
      if (!Dn(t))
        throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);
      return Buffer.from(t, e, r);
    }),
      (is = (t, e) => {
        if (typeof t != 'string')
          throw new TypeError(
            `The "input" argument must be of type string. Received type ${typeof t} (${t})`,
          );
        return e ? Buffer.from(t, e) : Buffer.from(t);
      }));
  });
var NT,
  Lt,
  sm = h(() => {
    Nn();
    ((NT = /^[A-Za-z0-9+/]*={0,2}$/),
      (Lt = (t) => {
        if ((t.length * 3) % 4 !== 0) throw new TypeError('Incorrect padding on base64 string.');
        if (!NT.exec(t)) throw new TypeError('Invalid base64 string.');
        let e = is(t, 'base64');
        return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      }));
  });
var Ne,
  as = h(() => {
    Nn();
    Ne = (t) => {
      let e = is(t, 'utf8');
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
  });
var Ut,
  im = h(() => {
    Nn();
    as();
    Ut = (t) => {
      let e;
      if (
        (typeof t == 'string' ? (e = Ne(t)) : (e = t),
        typeof e != 'object' || typeof e.byteOffset != 'number' || typeof e.byteLength != 'number')
      )
        throw new Error('@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.');
      return ss(e.buffer, e.byteOffset, e.byteLength).toString('base64');
    };
  });
function am(t, e, r, n) {
  return class cs extends Uint8Array {
    static fromString(s, i = 'utf-8') {
      if (typeof s == 'string') return i === 'base64' ? cs.mutate(n(s)) : cs.mutate(e(s));
      throw new Error(`Unsupported conversion from ${typeof s} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(s) {
      return (Object.setPrototypeOf(s, cs.prototype), s);
    }
    transformToString(s = 'utf-8') {
      return s === 'base64' ? r(this) : t(this);
    }
  };
}
var cm = h(() => {});
var Qe,
  um = h(() => {
    Nn();
    Qe = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return ss(t.buffer, t.byteOffset, t.byteLength).toString('utf8');
    };
  });
function lm(t) {
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
  dm = h(() => {
    ge = Array.from({ length: 256 }, (t, e) => e.toString(16).padStart(2, '0'));
  });
var Nc,
  PT,
  pm,
  kT,
  fm,
  mm,
  hm,
  MT,
  ym,
  gm,
  LT,
  us,
  Pn,
  Em,
  UT,
  $T,
  Sm = h(() => {
    ((Nc = (t) => {
      if (t != null) {
        if (typeof t == 'string') {
          let e = parseFloat(t);
          if (!Number.isNaN(e))
            return (String(e) !== String(t) && $T.warn(UT(`Expected number but observed string: ${t}`)), e);
        }
        if (typeof t == 'number') return t;
        throw new TypeError(`Expected number, got ${typeof t}: ${t}`);
      }
    }),
      (PT = Math.ceil(2 ** 127 * (2 - 2 ** -23))),
      (pm = (t) => {
        let e = Nc(t);
        if (e !== void 0 && !Number.isNaN(e) && e !== 1 / 0 && e !== -1 / 0 && Math.abs(e) > PT)
          throw new TypeError(`Expected 32-bit float, got ${t}`);
        return e;
      }),
      (kT = (t) => {
        if (t != null) {
          if (Number.isInteger(t) && !Number.isNaN(t)) return t;
          throw new TypeError(`Expected integer, got ${typeof t}: ${t}`);
        }
      }),
      (fm = (t) => hm(t, 16)),
      (mm = (t) => hm(t, 8)),
      (hm = (t, e) => {
        let r = kT(t);
        if (r !== void 0 && MT(r, e) !== r) throw new TypeError(`Expected ${e}-bit integer, got ${t}`);
        return r;
      }),
      (MT = (t, e) => {
        switch (e) {
          case 32:
            return Int32Array.of(t)[0];
          case 16:
            return Int16Array.of(t)[0];
          case 8:
            return Int8Array.of(t)[0];
        }
      }),
      (ym = (t) => Nc(typeof t == 'string' ? us(t) : t)),
      (gm = (t) => pm(typeof t == 'string' ? us(t) : t)),
      (LT = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g),
      (us = (t) => {
        let e = t.match(LT);
        if (e === null || e[0].length !== t.length)
          throw new TypeError('Expected real number, got implicit NaN');
        return parseFloat(t);
      }),
      (Pn = (t) => fm(typeof t == 'string' ? us(t) : t)),
      (Em = (t) => mm(typeof t == 'string' ? us(t) : t)),
      (UT = (t) =>
        String(new TypeError(t).stack || t)
          .split(
            `
`,
          )
          .slice(0, 5)
          .filter((e) => !e.includes('stackTraceWarning')).join(`
`)),
      ($T = { warn: console.warn }));
  });
function Mc(t) {
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
  return `${BT[n]}, ${c} ${kc[r]} ${e} ${u}:${l}:${d} GMT`;
}
var BT,
  kc,
  uM,
  FT,
  Lc,
  HT,
  WT,
  GT,
  Mn,
  Uc,
  ls,
  VT,
  jT,
  KT,
  Pc,
  qT,
  zT,
  YT,
  $t,
  JT,
  XT,
  kn,
  _m = h(() => {
    Sm();
    ((BT = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']),
      (kc = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']));
    ((uM = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/)),
      (FT = new RegExp(
        /^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/,
      )),
      (Lc = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-3339 date-times must be expressed as strings');
        let e = FT.exec(t);
        if (!e) throw new TypeError('Invalid RFC-3339 date-time value');
        let [r, n, o, s, i, a, c, u, l] = e,
          d = Pn(kn(n)),
          p = $t(o, 'month', 1, 12),
          f = $t(s, 'day', 1, 31),
          m = ls(d, p, f, { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u });
        return (l.toUpperCase() != 'Z' && m.setTime(m.getTime() - XT(l)), m);
      }),
      (HT = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (WT = new RegExp(
        /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (GT = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/,
      )),
      (Mn = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-7231 date-times must be expressed as strings');
        let e = HT.exec(t);
        if (e) {
          let [r, n, o, s, i, a, c, u] = e;
          return ls(Pn(kn(s)), Pc(o), $t(n, 'day', 1, 31), {
            hours: i,
            minutes: a,
            seconds: c,
            fractionalMilliseconds: u,
          });
        }
        if (((e = WT.exec(t)), e)) {
          let [r, n, o, s, i, a, c, u] = e;
          return KT(
            ls(VT(s), Pc(o), $t(n, 'day', 1, 31), {
              hours: i,
              minutes: a,
              seconds: c,
              fractionalMilliseconds: u,
            }),
          );
        }
        if (((e = GT.exec(t)), e)) {
          let [r, n, o, s, i, a, c, u] = e;
          return ls(Pn(kn(u)), Pc(n), $t(o.trimLeft(), 'day', 1, 31), {
            hours: s,
            minutes: i,
            seconds: a,
            fractionalMilliseconds: c,
          });
        }
        throw new TypeError('Invalid RFC-7231 date-time value');
      }),
      (Uc = (t) => {
        if (t == null) return;
        let e;
        if (typeof t == 'number') e = t;
        else if (typeof t == 'string') e = ym(t);
        else if (typeof t == 'object' && t.tag === 1) e = t.value;
        else
          throw new TypeError(
            'Epoch timestamps must be expressed as floating point numbers or their string representation',
          );
        if (Number.isNaN(e) || e === 1 / 0 || e === -1 / 0)
          throw new TypeError('Epoch timestamps must be valid, non-Infinite, non-NaN numerics');
        return new Date(Math.round(e * 1e3));
      }),
      (ls = (t, e, r, n) => {
        let o = e - 1;
        return (
          zT(t, o, r),
          new Date(
            Date.UTC(
              t,
              o,
              r,
              $t(n.hours, 'hour', 0, 23),
              $t(n.minutes, 'minute', 0, 59),
              $t(n.seconds, 'seconds', 0, 60),
              JT(n.fractionalMilliseconds),
            ),
          )
        );
      }),
      (VT = (t) => {
        let e = new Date().getUTCFullYear(),
          r = Math.floor(e / 100) * 100 + Pn(kn(t));
        return r < e ? r + 100 : r;
      }),
      (jT = 50 * 365 * 24 * 60 * 60 * 1e3),
      (KT = (t) =>
        t.getTime() - new Date().getTime() > jT
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
      (Pc = (t) => {
        let e = kc.indexOf(t);
        if (e < 0) throw new TypeError(`Invalid month: ${t}`);
        return e + 1;
      }),
      (qT = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (zT = (t, e, r) => {
        let n = qT[e];
        if ((e === 1 && YT(t) && (n = 29), r > n))
          throw new TypeError(`Invalid day for ${kc[e]} in ${t}: ${r}`);
      }),
      (YT = (t) => t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0)),
      ($t = (t, e, r, n) => {
        let o = Em(kn(t));
        if (o < r || o > n) throw new TypeError(`${e} must be between ${r} and ${n}, inclusive`);
        return o;
      }),
      (JT = (t) => (t == null ? 0 : gm('0.' + t) * 1e3)),
      (XT = (t) => {
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
var Ve,
  xm = h(() => {
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
var bm,
  be,
  Tm = h(() => {
    ((bm = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/),
      (be = class t {
        string;
        type;
        constructor(e, r) {
          if (((this.string = e), (this.type = r), !bm.test(e)))
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
          return t.prototype.isPrototypeOf(e) || (r.type === 'bigDecimal' && bm.test(r.string));
        }
      }));
  });
function Ln(t) {
  if (t.length % 2 !== 0) throw new Error('Hex encoded strings must have an even number length');
  let e = new Uint8Array(t.length / 2);
  for (let r = 0; r < t.length; r += 2) {
    let n = t.slice(r, r + 2).toLowerCase();
    if (n in $c) e[r / 2] = $c[n];
    else throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`);
  }
  return e;
}
function re(t) {
  let e = '';
  for (let r = 0; r < t.byteLength; r++) e += wm[t[r]];
  return e;
}
var wm,
  $c,
  Am = h(() => {
    ((wm = {}), ($c = {}));
    for (let t = 0; t < 256; t++) {
      let e = t.toString(16).toLowerCase();
      (e.length === 1 && (e = `0${e}`), (wm[t] = e), ($c[e] = t));
    }
  });
var Nr,
  Bc,
  vm = h(() => {
    ((Nr = require('node:fs')),
      (Bc = (t) => {
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
  Im = h(() => {
    as();
    Pe = (t) =>
      t instanceof Uint8Array
        ? t
        : typeof t == 'string'
          ? Ne(t)
          : ArrayBuffer.isView(t)
            ? new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT)
            : new Uint8Array(t);
  });
function ds(t, e) {
  if (e === void 0) {
    e = 0;
    for (let o of t) e += o.byteLength;
  }
  let r = new Uint8Array(e),
    n = 0;
  for (let o of t) (r.set(o, n), (n += o.byteLength));
  return r;
}
var Fc = h(() => {});
var Pr,
  Hc = h(() => {
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
  ps = h(() => {
    Hc();
    lt = class t extends Pr {
      name = 'CredentialsProviderError';
      constructor(e, r = !0) {
        (super(e, r), Object.setPrototypeOf(this, t.prototype));
      }
    };
  });
var Rm,
  Cm = h(() => {
    Hc();
    Rm =
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
var Om,
  Dm = h(() => {
    Om = (t) => () => Promise.resolve(t);
  });
var fs,
  Wc = h(() => {
    fs = (t, e, r) => {
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
  ms = h(() => {
    ke = (t, e, r) => {
      if (e in t) {
        if (t[e] === 'true') return !0;
        if (t[e] === 'false') return !1;
        throw new Error(`Cannot load ${r} "${e}". Expected "true" or "false", got ${t[e]}.`);
      }
    };
  });
var Te,
  hs = h(() => {
    (function (t) {
      ((t.ENV = 'env'), (t.CONFIG = 'shared config entry'));
    })(Te || (Te = {}));
  });
var Nm,
  Pm,
  Gc,
  QT,
  kr,
  ys = h(() => {
    ((Nm = require('node:os')),
      (Pm = require('node:path')),
      (Gc = {}),
      (QT = () => (process && process.geteuid ? `${process.geteuid()}` : 'DEFAULT')),
      (kr = () => {
        let { HOME: t, USERPROFILE: e, HOMEPATH: r, HOMEDRIVE: n = `C:${Pm.sep}` } = process.env;
        if (t) return t;
        if (e) return e;
        if (r) return `${n}${r}`;
        let o = QT();
        return (Gc[o] || (Gc[o] = (0, Nm.homedir)()), Gc[o]);
      }));
  });
var ZT,
  ew,
  km,
  Mm = h(() => {
    ((ZT = 'AWS_PROFILE'), (ew = 'default'), (km = (t) => t.profile || process.env[ZT] || ew));
  });
var Lm,
  Um = h(() => {
    ut();
    Lm = (t) =>
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
var $m,
  tw,
  Bm,
  Fm = h(() => {
    $m = require('node:path');
    ys();
    ((tw = 'AWS_CONFIG_FILE'), (Bm = () => process.env[tw] || (0, $m.join)(kr(), '.aws', 'config')));
  });
var Hm,
  rw,
  Wm,
  Gm = h(() => {
    Hm = require('node:path');
    ys();
    ((rw = 'AWS_SHARED_CREDENTIALS_FILE'),
      (Wm = () => process.env[rw] || (0, Hm.join)(kr(), '.aws', 'credentials')));
  });
var nw,
  ow,
  Vc,
  Vm = h(() => {
    ut();
    ((nw = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/),
      (ow = ['__proto__', 'profile __proto__']),
      (Vc = (t) => {
        let e = {},
          r,
          n;
        for (let o of t.split(/\r?\n/)) {
          let s = o.split(/(^|\s)[;#]/)[0].trim();
          if (s[0] === '[' && s[s.length - 1] === ']') {
            ((r = void 0), (n = void 0));
            let a = s.substring(1, s.length - 1),
              c = nw.exec(a);
            if (c) {
              let [, u, , l] = c;
              Object.values(Dt).includes(u) && (r = [u, l].join('.'));
            } else r = a;
            if (ow.includes(a)) throw new Error(`Found invalid profile name "${a}"`);
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
var Km,
  jc,
  jm,
  Kc,
  qm = h(() => {
    ((Km = require('node:fs/promises')),
      (jc = {}),
      (jm = {}),
      (Kc = (t, e) =>
        jm[t] !== void 0
          ? jm[t]
          : ((!jc[t] || e?.ignoreCache) && (jc[t] = (0, Km.readFile)(t, 'utf8')), jc[t])));
  });
var qc,
  zm,
  Ym,
  Jm = h(() => {
    qc = require('node:path');
    Um();
    Fm();
    Gm();
    ys();
    Vm();
    qm();
    ((zm = () => ({})),
      (Ym = async (t = {}) => {
        let { filepath: e = Wm(), configFilepath: r = Bm() } = t,
          n = kr(),
          o = '~/',
          s = e;
        e.startsWith(o) && (s = (0, qc.join)(n, e.slice(2)));
        let i = r;
        r.startsWith(o) && (i = (0, qc.join)(n, r.slice(2)));
        let a = await Promise.all([
          Kc(i, { ignoreCache: t.ignoreCache }).then(Vc).then(Lm).catch(zm),
          Kc(s, { ignoreCache: t.ignoreCache }).then(Vc).catch(zm),
        ]);
        return { configFile: a[0], credentialsFile: a[1] };
      }));
  });
function gs(t) {
  try {
    let e = new Set(Array.from(t.match(/([A-Z_]){3,}/g) ?? []));
    return (e.delete('CONFIG'), e.delete('CONFIG_PREFIX_SEPARATOR'), e.delete('ENV'), [...e].join(', '));
  } catch {
    return t;
  }
}
var zc = h(() => {});
var Xm,
  Qm = h(() => {
    ps();
    zc();
    Xm = (t, e) => async () => {
      try {
        let r = t(process.env, e);
        if (r === void 0) throw new Error();
        return r;
      } catch (r) {
        throw new lt(r.message || `Not found in ENV: ${gs(t.toString())}`, { logger: e?.logger });
      }
    };
  });
var Zm,
  eh = h(() => {
    ps();
    Mm();
    Jm();
    zc();
    Zm =
      (t, { preferredFile: e = 'config', ...r } = {}) =>
      async () => {
        let n = km(r),
          { configFile: o, credentialsFile: s } = await Ym(r),
          i = s[n] || {},
          a = o[n] || {},
          c = e === 'config' ? { ...i, ...a } : { ...a, ...i };
        try {
          let l = t(c, e === 'config' ? o : s);
          if (l === void 0) throw new Error();
          return l;
        } catch (u) {
          throw new lt(u.message || `Not found in config files w/ profile [${n}]: ${gs(t.toString())}`, {
            logger: r.logger,
          });
        }
      };
  });
var sw,
  th,
  rh = h(() => {
    Dm();
    ((sw = (t) => typeof t == 'function'), (th = (t) => (sw(t) ? async () => await t() : Om(t))));
  });
var se,
  Yc = h(() => {
    Cm();
    Wc();
    Qm();
    eh();
    rh();
    se = ({ environmentVariableSelector: t, configFileSelector: e, default: r }, n = {}) => {
      let { signingName: o, logger: s } = n;
      return fs(Rm(Xm(t, { signingName: o, logger: s }), Zm(e, n), th(r)));
    };
  });
var nh,
  oh,
  Jc,
  sh = h(() => {
    ms();
    hs();
    ((nh = 'AWS_USE_DUALSTACK_ENDPOINT'),
      (oh = 'use_dualstack_endpoint'),
      (Jc = {
        environmentVariableSelector: (t) => ke(t, nh, Te.ENV),
        configFileSelector: (t) => ke(t, oh, Te.CONFIG),
        default: !1,
      }));
  });
var ih,
  ah,
  Xc,
  ch = h(() => {
    ms();
    hs();
    ((ih = 'AWS_USE_FIPS_ENDPOINT'),
      (ah = 'use_fips_endpoint'),
      (Xc = {
        environmentVariableSelector: (t) => ke(t, ih, Te.ENV),
        configFileSelector: (t) => ke(t, ah, Te.CONFIG),
        default: !1,
      }));
  });
var uh,
  Qc,
  Zc,
  lh,
  dh,
  ph,
  fh,
  mh,
  hh,
  eu = h(() => {
    ((uh = 'AWS_EXECUTION_ENV'),
      (Qc = 'AWS_REGION'),
      (Zc = 'AWS_DEFAULT_REGION'),
      (lh = 'AWS_EC2_METADATA_DISABLED'),
      (dh = ['in-region', 'cross-region', 'mobile', 'standard', 'legacy']),
      (ph = '/latest/meta-data/placement/region'),
      (fh = '/latest/api/token'),
      (mh = 'x-aws-ec2-metadata-token'),
      (hh = 'x-aws-ec2-metadata-token-ttl-seconds'));
  });
var yh,
  iw,
  Sh,
  Es,
  gh,
  aw,
  Eh,
  tu = h(() => {
    eu();
    ((yh = 1e3),
      (iw = 6e4),
      (Sh = 0),
      (Es = async () => {
        if (!process.env[lh] && !(Date.now() < Sh))
          try {
            let t = aw(),
              e = (await Eh({ ...t, path: fh, method: 'PUT', headers: { [hh]: '21600' } })).toString();
            return (
              (await Eh({ ...t, path: ph, method: 'GET', headers: { [mh]: e } })).toString().trim() || gh()
            );
          } catch {
            return gh();
          }
      }),
      (gh = () => {
        Sh = Date.now() + iw;
      }),
      (aw = () => {
        let t = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
        if (t) {
          let e = new URL(t);
          return { hostname: e.hostname.replace(/^\[(.+)]$/, '$1'), port: e.port ? Number(e.port) : void 0 };
        }
        return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === 'IPv6'
          ? { hostname: 'fd00:ec2::254' }
          : { hostname: '169.254.169.254' };
      }),
      (Eh = async (t) => {
        let { request: e } = await import('node:http');
        return new Promise((r, n) => {
          let o = e({
            hostname: t.hostname,
            port: t.port,
            path: t.path,
            method: t.method,
            headers: t.headers,
            timeout: yh,
            signal: AbortSignal.timeout(yh),
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
var _h,
  xh,
  $n,
  ru,
  nu = h(() => {
    tu();
    ((_h = 'AWS_REGION'),
      (xh = 'region'),
      ($n = {
        environmentVariableSelector: (t) => t[_h],
        configFileSelector: (t) => t[xh],
        default: async () => {
          let t = await Es();
          if (t) return t;
          throw new Error('Region is missing');
        },
      }),
      (ru = { preferredFile: 'credentials' }));
  });
var bh,
  Th,
  wh = h(() => {
    q();
    ((bh = new Set()),
      (Th = (t, e = Xe) => {
        if (!bh.has(t) && !e(t))
          if (t === '*')
            console.warn(
              '@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.',
            );
          else throw new Error(`Region not accepted: region="${t}" is not a valid hostname component.`);
        else bh.add(t);
      }));
  });
var Ss,
  ou = h(() => {
    Ss = (t) => typeof t == 'string' && (t.startsWith('fips-') || t.endsWith('-fips'));
  });
var Ah,
  vh = h(() => {
    ou();
    Ah = (t) =>
      Ss(t)
        ? ['fips-aws-global', 'aws-fips'].includes(t)
          ? 'us-east-1'
          : t.replace(/fips-(dkr-|prod-)?|-fips/, '')
        : t;
  });
var su,
  Ih = h(() => {
    wh();
    vh();
    ou();
    su = (t) => {
      let { region: e, useFipsEndpoint: r } = t;
      if (!e) throw new Error('Region is missing');
      return Object.assign(t, {
        region: async () => {
          let n = typeof e == 'function' ? await e() : e,
            o = Ah(n);
          return (Th(o), o);
        },
        useFipsEndpoint: async () => {
          let n = typeof e == 'string' ? e : await e();
          return Ss(n) ? !0 : typeof r != 'function' ? Promise.resolve(!!r) : r();
        },
      });
    };
  });
var cw,
  uw,
  Rh,
  Ch = h(() => {
    ((cw = 'AWS_DEFAULTS_MODE'),
      (uw = 'defaults_mode'),
      (Rh = {
        environmentVariableSelector: (t) => t[cw],
        configFileSelector: (t) => t[uw],
        default: 'legacy',
      }));
  });
var iu,
  lw,
  dw,
  Oh = h(() => {
    nu();
    tu();
    Yc();
    Wc();
    eu();
    Ch();
    ((iu = ({ region: t = se($n), defaultsMode: e = se(Rh) } = {}) =>
      fs(async () => {
        let r = typeof e == 'function' ? await e() : e;
        switch (r?.toLowerCase()) {
          case 'auto':
            return lw(t);
          case 'in-region':
          case 'cross-region':
          case 'mobile':
          case 'standard':
          case 'legacy':
            return Promise.resolve(r?.toLocaleLowerCase());
          case void 0:
            return Promise.resolve('legacy');
          default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${dh.join(', ')}, got ${r}`);
        }
      })),
      (lw = async (t) => {
        if (t) {
          let e = typeof t == 'function' ? await t() : t,
            r = await dw();
          return r ? (e === r ? 'in-region' : 'cross-region') : 'standard';
        }
        return 'standard';
      }),
      (dw = async () =>
        process.env[uh] && (process.env[Qc] || process.env[Zc])
          ? (process.env[Qc] ?? process.env[Zc])
          : Es()));
  });
var Bt = h(() => {
  ps();
  ms();
  hs();
  Yc();
  sh();
  ch();
  nu();
  Ih();
  Oh();
});
var Dh,
  Nh,
  Ph,
  kh = h(() => {
    ((Dh = 'AWS_ENDPOINT_URL'),
      (Nh = 'endpoint_url'),
      (Ph = (t) => ({
        environmentVariableSelector: (e) => {
          let r = t.split(' ').map((s) => s.toUpperCase()),
            n = e[[Dh, ...r].join('_')];
          if (n) return n;
          let o = e[Dh];
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
              a = s[[i.join('_'), Nh].join('.')];
            if (a) return a;
          }
          let n = e[Nh];
          if (n) return n;
        },
        default: void 0,
      })));
  });
var pw,
  fw,
  Mh,
  Lh = h(() => {
    Bt();
    ((pw = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'),
      (fw = 'ignore_configured_endpoint_urls'),
      (Mh = {
        environmentVariableSelector: (t) => ke(t, pw, Te.ENV),
        configFileSelector: (t) => ke(t, fw, Te.CONFIG),
        default: !1,
      }));
  });
var Bn,
  Uh = h(() => {
    Bt();
    kh();
    Lh();
    Bn = async (t) => {
      if (!(await se(Mh)())) return se(Ph(t ?? ''))();
    };
  });
var au,
  mw,
  hw,
  yw,
  $h,
  Bh,
  Fh = h(() => {
    ((au = async (t) => {
      let e = t?.Bucket || '';
      if (
        (typeof t.Bucket == 'string' &&
          (t.Bucket = e.replace(/#/g, encodeURIComponent('#')).replace(/\?/g, encodeURIComponent('?'))),
        Bh(e))
      ) {
        if (t.ForcePathStyle === !0) throw new Error('Path-style addressing cannot be used with ARN buckets');
      } else
        (!$h(e) ||
          (e.indexOf('.') !== -1 && !String(t.Endpoint).startsWith('http:')) ||
          e.toLowerCase() !== e ||
          e.length < 3) &&
          (t.ForcePathStyle = !0);
      return (
        t.DisableMultiRegionAccessPoints && ((t.disableMultiRegionAccessPoints = !0), (t.DisableMRAP = !0)),
        t
      );
    }),
      (mw = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
      (hw = /(\d+\.){3}\d+/),
      (yw = /\.\./),
      ($h = (t) => mw.test(t) && !hw.test(t) && !yw.test(t)),
      (Bh = (t) => {
        let [e, r, n, , , o] = t.split(':'),
          s = e === 'arn' && t.split(':').length >= 6,
          i = !!(s && r && n && o);
        if (s && !i) throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);
        return i;
      }));
  });
var Hh = h(() => {
  Fh();
});
var Wh,
  Gh = h(() => {
    Wh = (t, e, r, n = !1) => {
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
  q();
});
function _s(t) {
  return async (e, r, n, o) => {
    if (!n.isCustomEndpoint && !n.ignoreConfiguredEndpointUrls) {
      let a;
      (n.serviceConfiguredEndpoint ? (a = await n.serviceConfiguredEndpoint()) : (a = await t(n.serviceId)),
        a &&
          ((n.endpoint = () => Promise.resolve(Pt(a))),
          (n.isCustomEndpoint = !0),
          o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${a}`)));
    }
    let s = await gw(e, r, n);
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
var gw,
  uu = h(() => {
    Hh();
    Gh();
    cu();
    gw = async (t, e, r) => {
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
            n[s] = await Wh(i.name, s, r, i.type !== 'builtInParams')();
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
function Ew(t, e, r) {
  (t.__smithy_context
    ? t.__smithy_context.features || (t.__smithy_context.features = {})
    : (t.__smithy_context = { features: {} }),
    (t.__smithy_context.features[e] = r));
}
function xs(t) {
  let e = _s(t);
  return ({ config: r, instructions: n }) =>
    (o, s) =>
    async (i) => {
      r.isCustomEndpoint && Ew(s, 'ENDPOINT_OVERRIDE', 'N');
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
var lu = h(() => {
  q();
  uu();
});
function Vh(t) {
  let e = xs(t);
  return (r, n) => ({
    applyToStack: (o) => {
      o.addRelativeTo(e({ config: r, instructions: n }), _w);
    },
  });
}
var Sw,
  _w,
  jh = h(() => {
    lu();
    ((Sw = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }),
      (_w = {
        step: 'serialize',
        tags: ['ENDPOINT_PARAMETERS', 'ENDPOINT_V2', 'ENDPOINT'],
        name: 'endpointV2Middleware',
        override: !0,
        relation: 'before',
        toMiddleware: Sw.name,
      }));
  });
function Kh(t) {
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
var qh = h(() => {
  q();
  cu();
});
var Fn,
  zh = h(() => {
    Fn = class t {
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
var Hn,
  Yh = h(() => {
    Hn = class {
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
  Jh = h(() => {
    te = class extends Error {
      constructor(e) {
        (super(e), (this.name = 'EndpointError'));
      }
    };
  });
var dt = h(() => {
  Jh();
});
var du,
  Xh = h(() => {
    du = 'endpoints';
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
var Qh = h(() => {});
var Zh = h(() => {
  Xh();
  Qh();
});
var cr,
  pu = h(() => {
    cr = {};
  });
var fu,
  ey = h(() => {
    fu = (t, e) => t === e;
  });
function mu(...t) {
  for (let e of t) if (e != null) return e;
}
var ty = h(() => {});
var ry,
  ny = h(() => {
    dt();
    ry = (t) => {
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
var Wn,
  oy = h(() => {
    dt();
    ny();
    Wn = (t, e) =>
      ry(e).reduce((r, n) => {
        if (typeof r != 'object') throw new te(`Index '${n}' in '${e}' not found in '${JSON.stringify(t)}'`);
        if (Array.isArray(r)) {
          let o = parseInt(n);
          return r[o < 0 ? r.length + o : o];
        }
        return r[n];
      }, t);
  });
var hu,
  sy = h(() => {
    hu = (t) => t != null;
  });
function yu(t, e, r) {
  return t ? e : r;
}
var iy = h(() => {});
var gu,
  ay = h(() => {
    gu = (t) => !t;
  });
var xw,
  Lr,
  Eu = h(() => {
    ((xw = new RegExp(
      '^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$',
    )),
      (Lr = (t) => xw.test(t) || (t.startsWith('[') && t.endsWith(']'))));
  });
var Su,
  _u,
  cy = h(() => {
    ut();
    Eu();
    ((Su = { [or.HTTP]: 80, [or.HTTPS]: 443 }),
      (_u = (t) => {
        let e = (() => {
          try {
            if (t instanceof URL) return t;
            if (typeof t == 'object' && 'hostname' in t) {
              let { hostname: p, port: f, protocol: m = '', path: g = '', query: y = {} } = t,
                E = new URL(`${m}//${p}${f ? `:${f}` : ''}${g}`);
              return (
                (E.search = Object.entries(y)
                  .map(([_, w]) => `${_}=${w}`)
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
          l = r.includes(`${n}:${Su[c]}`) || (typeof t == 'string' && t.includes(`${n}:${Su[c]}`)),
          d = `${n}${l ? `:${Su[c]}` : ''}`;
        return { scheme: c, authority: d, path: s, normalizedPath: s.endsWith('/') ? s : `${s}/`, isIp: u };
      }));
  });
function xu(t, e, r) {
  if (r === 1) return [t];
  if (t === '') return [''];
  let n = t.split(e);
  return r === 0 ? n : n.slice(0, r - 1).concat(n.slice(1).join(e));
}
var uy = h(() => {});
var bu,
  ly = h(() => {
    bu = (t, e) => t === e;
  });
var Tu,
  dy = h(() => {
    Tu = (t, e, r, n) =>
      t == null || e >= r || t.length < r || /[^\u0000-\u007f]/.test(t)
        ? null
        : n
          ? t.substring(t.length - r, t.length - e)
          : t.substring(e, r);
  });
var wu,
  py = h(() => {
    wu = (t) =>
      encodeURIComponent(t).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  });
var Au = h(() => {
  ey();
  ty();
  oy();
  sy();
  q();
  iy();
  ay();
  cy();
  uy();
  ly();
  dy();
  py();
});
var fy,
  my = h(() => {
    Au();
    fy = {
      booleanEquals: fu,
      coalesce: mu,
      getAttr: Wn,
      isSet: hu,
      isValidHostLabel: Xe,
      ite: yu,
      not: gu,
      parseURL: _u,
      split: xu,
      stringEquals: bu,
      substring: Tu,
      uriEncode: wu,
    };
  });
var bs,
  vu = h(() => {
    Au();
    bs = (t, e) => {
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
          r.push(Wn(n[u] ?? o[u], l));
        } else r.push(n[c] ?? o[c]);
        s = a + 1;
      }
      return r.join('');
    };
  });
var hy,
  yy = h(() => {
    hy = ({ ref: t }, e) => e.referenceRecord[t] ?? e.endpointParams[t];
  });
var ur,
  Ts,
  gy,
  Gn = h(() => {
    dt();
    pu();
    my();
    vu();
    yy();
    ((ur = (t, e, r) => {
      if (typeof t == 'string') return bs(t, r);
      if (t.fn) return gy.callFunction(t, r);
      if (t.ref) return hy(t, r);
      throw new te(`'${e}': ${String(t)} is not a string, function or reference.`);
    }),
      (Ts = ({ fn: t, argv: e }, r) => {
        let n = Array(e.length);
        for (let i = 0; i < n.length; ++i) {
          let a = e[i];
          typeof a == 'boolean' || typeof a == 'number'
            ? (n[i] = a)
            : (n[i] = gy.evaluateExpression(a, 'arg', r));
        }
        let o = t.indexOf('.');
        if (o !== -1) {
          let a = cr[t.slice(0, o)]?.[t.slice(o + 1)];
          if (typeof a == 'function') return a(...n);
        }
        let s = fy[t];
        if (typeof s == 'function') return s(...n);
        throw new Error(`function ${t} not loaded in endpointFunctions.`);
      }),
      (gy = { evaluateExpression: ur, callFunction: Ts }));
  });
var Ey = h(() => {
  Gn();
});
var Sy,
  _y = h(() => {
    Zh();
    dt();
    Ey();
    Sy = (t, e) => {
      let { assign: r } = t;
      if (r && r in e.referenceRecord) throw new te(`'${r}' is already defined in Reference Record.`);
      let n = Ts(t, e);
      e.logger?.debug?.(`${du} evaluateCondition: ${Mr(t)} = ${Mr(n)}`);
      let o = n === '' ? !0 : !!n;
      return r != null ? { result: o, toAssign: { name: r, value: n } } : { result: o };
    };
  });
var xy,
  by = h(() => {
    dt();
    Gn();
    xy = (t, e) =>
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
var Iu,
  Ty,
  wy,
  Ay = h(() => {
    dt();
    vu();
    ((Iu = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = wy.getEndpointProperty(o, e)), r), {})),
      (Ty = (t, e) => {
        if (Array.isArray(t)) return t.map((r) => Ty(r, e));
        switch (typeof t) {
          case 'string':
            return bs(t, e);
          case 'object':
            if (t === null) throw new te(`Unexpected endpoint property: ${t}`);
            return wy.getEndpointProperties(t, e);
          case 'boolean':
            return t;
          default:
            throw new te(`Unexpected endpoint property type: ${typeof t}`);
        }
      }),
      (wy = { getEndpointProperty: Ty, getEndpointProperties: Iu }));
  });
var vy,
  Iy = h(() => {
    dt();
    Gn();
    vy = (t, e) => {
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
var Ru,
  Cu,
  Ry = h(() => {
    dt();
    _y();
    Gn();
    by();
    Ay();
    Iy();
    ((Ru = 1e8),
      (Cu = (t, e) => {
        let { nodes: r, root: n, results: o, conditions: s } = t,
          i = n,
          a = {},
          c = { referenceRecord: a, endpointParams: e.endpointParams, logger: e.logger };
        for (; i !== 1 && i !== -1 && i < Ru;) {
          let u = 3 * (Math.abs(i) - 1),
            [l, d, p] = [r[u], r[u + 1], r[u + 2]],
            [f, m, g] = s[l],
            y = Sy({ fn: f, assign: g, argv: m }, c);
          if (y.toAssign) {
            let { name: E, value: _ } = y.toAssign;
            a[E] = _;
          }
          i = i >= 0 === y.result ? d : p;
        }
        if (i >= Ru) {
          let u = o[i - Ru];
          if (u[0] === -1) {
            let [, f] = u;
            throw new te(ur(f, 'Error', c));
          }
          let [l, d, p] = u;
          return { url: vy(l, c), properties: Iu(d, c), headers: xy(p ?? {}, c) };
        }
        throw new te('No matching endpoint.');
      }));
  });
var YU,
  Cy,
  JU,
  Oy,
  Ft = h(() => {
    Uh();
    uu();
    lu();
    jh();
    qh();
    zh();
    Yh();
    Ry();
    Eu();
    q();
    pu();
    ((YU = _s(Bn)), (Cy = Kh(Bn)), (JU = xs(Bn)), (Oy = Vh(Bn)));
  });
var Dy,
  Ny,
  Py = h(() => {
    ((Dy = (t) =>
      typeof ReadableStream == 'function' &&
      (t?.constructor?.name === ReadableStream.name || t instanceof ReadableStream)),
      (Ny = (t) => typeof Blob == 'function' && (t?.constructor?.name === Blob.name || t instanceof Blob)));
  });
async function ky(t) {
  return t.arrayBuffer().then((e) => new Uint8Array(e));
}
async function My(t) {
  let e = [],
    r = t.getReader(),
    n = 0;
  for (;;) {
    let { done: o, value: s } = await r.read();
    if ((s && (e.push(s), (n += s.length)), o)) break;
  }
  return ds(e, n);
}
var Ly = h(() => {
  Fc();
});
var Uy,
  ws,
  Ou,
  $y = h(() => {
    Uy = require('node:stream');
    Fc();
    Ly();
    Py();
    ((ws = (t) =>
      Ny(t)
        ? ky(t)
        : Dy(t)
          ? My(t)
          : new Promise((e, r) => {
              let n = new Ou(),
                o = t;
              (o.pipe(n),
                o.on('error', (s) => {
                  (n.end(), r(s));
                }),
                n.on('error', r),
                n.on('finish', function () {
                  let s = ds(this.bufferedBytes);
                  e(s);
                }));
            })),
      (Ou = class extends Uy.Writable {
        bufferedBytes = [];
        _write(e, r, n) {
          (this.bufferedBytes.push(e), n());
        }
      }));
  });
function pt(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var By = h(() => {});
var Fy,
  Ur,
  bw,
  Du,
  Hy,
  G = h(() => {
    Fy = require('node:crypto');
    sm();
    im();
    cm();
    as();
    um();
    dm();
    _m();
    xm();
    Tm();
    Am();
    vm();
    Im();
    Dc();
    $y();
    q();
    By();
    ((Ur = class extends am(Qe, Ne, Ut, Lt) {}), (bw = Fy.getRandomValues), (Du = lm(bw)), (Hy = Du));
  });
var jy,
  Nu,
  vs,
  Ky = h(() => {
    jy = new Uint32Array(256);
    for (let t = 0; t < 256; ++t) {
      let e = t;
      for (let r = 0; r < 8; ++r) e = e & 1 ? 3988292384 ^ (e >>> 1) : e >>> 1;
      jy[t] = e >>> 0;
    }
    ((Nu = 4294967295),
      (vs = class {
        digestLength = 4;
        checksum = Nu;
        update(e) {
          for (let r = 0; r < e.length; ++r)
            this.checksum = (this.checksum >>> 8) ^ jy[(this.checksum ^ e[r]) & 255];
        }
        digestSync() {
          return (this.checksum ^ Nu) >>> 0;
        }
        async digest() {
          let e = this.digestSync(),
            r = new Uint8Array(4);
          return (new DataView(r.buffer).setUint32(0, e, !1), r);
        }
        reset() {
          this.checksum = Nu;
        }
      }));
  });
function Iw(t) {
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
  qy,
  $r,
  zy = h(() => {
    Pu = He(require('node:zlib'));
    Ky();
    ((qy = typeof Pu.crc32 == 'function' ? Pu.crc32 : void 0), ($r = qy ? Iw(qy) : vs));
  });
var ye,
  Yy,
  Rw,
  Is,
  Jy,
  Cw,
  Xy = h(() => {
    G();
    ((ye = 64),
      (Yy = 32),
      (Rw = 2 ** 53 - 1),
      (Is = class t {
        digestLength = Yy;
        state = Int32Array.from(Jy);
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
          if (((this.bytesHashed += o), this.bytesHashed * 8 > Rw))
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
          ((this.state = Int32Array.from(Jy)),
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
          let i = new Uint8Array(Yy);
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
                  ((d + ((Cw[p] + n[p]) | 0)) | 0)) |
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
      (Jy = new Int32Array([
        1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225,
      ])),
      (Cw = new Int32Array([
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
function Dw() {
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
      return this.secret ? (0, jn.createHmac)('sha256', Nw(this.secret)) : (0, jn.createHash)('sha256');
    }
  };
}
function Nw(t) {
  return typeof t == 'string'
    ? t
    : ArrayBuffer.isView(t)
      ? Buffer.from(t.buffer, t.byteOffset, t.byteLength)
      : Buffer.from(t);
}
var jn,
  Ow,
  Rs,
  Qy = h(() => {
    jn = require('node:crypto');
    Xy();
    ((Ow = (() => {
      try {
        return ((0, jn.createHash)('sha256'), !0);
      } catch {
        return !1;
      }
    })()),
      (Rs = Ow ? Dw() : Is));
  });
var Cs = h(() => {
  zy();
  Qy();
});
function Zy(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
var Ht,
  ku = h(() => {
    G();
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
        return (e < 0 && Zy(r), new t(r));
      }
      valueOf() {
        let e = this.bytes.slice(0),
          r = e[0] & 128;
        return (r && Zy(e), parseInt(re(e), 16) * (r ? -1 : 1));
      }
      toString() {
        return String(this.valueOf());
      }
    };
  });
var Br,
  eg,
  tg,
  Pw,
  kw,
  Mw,
  Lw,
  Uw,
  $w,
  Bw,
  Fw,
  Hw,
  Os,
  Mu = h(() => {
    q();
    G();
    ku();
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
            if (e.value.byteLength > Os)
              throw new Error(
                `@smithy/core/event-streams - header value (binary) exceeds ${Os} bytes: ${e.value.byteLength}`,
              );
            let s = new DataView(new ArrayBuffer(3 + e.value.byteLength));
            (s.setUint8(0, 6), s.setUint16(1, e.value.byteLength, !1));
            let i = new Uint8Array(s.buffer);
            return (i.set(e.value, 3), i);
          case 'string':
            let a = this.fromUtf8(e.value);
            if (a.byteLength > Os)
              throw new Error(
                `@smithy/core/event-streams - header value (string) exceeds ${Os} bytes: ${a.byteLength}`,
              );
            let c = new DataView(new ArrayBuffer(3 + a.byteLength));
            (c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1));
            let u = new Uint8Array(c.buffer);
            return (u.set(a, 3), u);
          case 'timestamp':
            let l = new Uint8Array(9);
            return ((l[0] = 8), l.set(Ht.fromNumber(e.value.valueOf()).bytes, 1), l);
          case 'uuid':
            if (!Hw.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
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
              r[s] = { type: tg, value: !0 };
              break;
            case 1:
              r[s] = { type: tg, value: !1 };
              break;
            case 2:
              r[s] = { type: Pw, value: e.getInt8(n++) };
              break;
            case 3:
              ((r[s] = { type: kw, value: e.getInt16(n, !1) }), (n += 2));
              break;
            case 4:
              ((r[s] = { type: Mw, value: e.getInt32(n, !1) }), (n += 4));
              break;
            case 5:
              ((r[s] = { type: Lw, value: new Ht(new Uint8Array(e.buffer, e.byteOffset + n, 8)) }), (n += 8));
              break;
            case 6:
              let i = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: Uw, value: new Uint8Array(e.buffer, e.byteOffset + n, i) }),
                (n += i));
              break;
            case 7:
              let a = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: $w, value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, a)) }),
                (n += a));
              break;
            case 8:
              ((r[s] = {
                type: Bw,
                value: new Date(new Ht(new Uint8Array(e.buffer, e.byteOffset + n, 8)).valueOf()),
              }),
                (n += 8));
              break;
            case 9:
              let c = new Uint8Array(e.buffer, e.byteOffset + n, 16);
              ((n += 16),
                (r[s] = {
                  type: Fw,
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
    })(eg || (eg = {}));
    ((tg = 'boolean'),
      (Pw = 'byte'),
      (kw = 'short'),
      (Mw = 'integer'),
      (Lw = 'long'),
      (Uw = 'binary'),
      ($w = 'string'),
      (Bw = 'timestamp'),
      (Fw = 'uuid'),
      (Hw = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/),
      (Os = 32767));
  });
function ng({ byteLength: t, byteOffset: e, buffer: r }) {
  if (t < Ww) throw new Error('Provided message too short to accommodate event stream message overhead');
  let n = new DataView(r, e, t),
    o = n.getUint32(0, !1);
  if (t !== o) throw new Error('Reported message length does not match received message length');
  let s = n.getUint32(rg, !1),
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
var rg,
  Wt,
  dr,
  Ww,
  og = h(() => {
    Cs();
    ((rg = 4), (Wt = rg * 2), (dr = 4), (Ww = Wt + dr * 2));
  });
var Fr,
  Lu = h(() => {
    Cs();
    Mu();
    og();
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
        let { headers: r, body: n } = ng(e);
        return { headers: this.headerMarshaller.parse(r), body: n };
      }
      formatHeaders(e) {
        return this.headerMarshaller.format(e);
      }
    };
  });
var Hr,
  Uu = h(() => {
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
  $u = h(() => {
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
  Bu = h(() => {
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
  Fu = h(() => {
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
function Ds(t) {
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
var Hu = h(() => {});
function sg(t, e) {
  let r = Kn(e.deserializer, e.toUtf8);
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
function Kn(t, e) {
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
var Wu = h(() => {});
var pr,
  ig,
  Gu = h(() => {
    Lu();
    Uu();
    $u();
    Bu();
    Fu();
    Hu();
    Wu();
    ((pr = class {
      eventStreamCodec;
      utfEncoder;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        ((this.eventStreamCodec = new Fr(e, r)), (this.utfEncoder = e));
      }
      deserialize(e, r) {
        let n = Ds(e);
        return new Gr({
          messageStream: new Hr({ inputStream: n, decoder: this.eventStreamCodec }),
          deserializer: Kn(r, this.utfEncoder),
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
      (ig = (t) => new pr(t)));
  });
async function* Gw(t) {
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
var ag,
  qn,
  cg,
  ug = h(() => {
    ag = require('node:stream');
    Gu();
    ((qn = class {
      universalMarshaller;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        this.universalMarshaller = new pr({ utf8Decoder: r, utf8Encoder: e });
      }
      deserialize(e, r) {
        let n = typeof e[Symbol.asyncIterator] == 'function' ? e : Gw(e);
        return this.universalMarshaller.deserialize(n, r);
      }
      serialize(e, r) {
        return ag.Readable.from(this.universalMarshaller.serialize(e, r));
      }
    }),
      (cg = (t) => new qn(t)));
  });
var lg,
  dg,
  pg = h(() => {
    ((lg = (t) => ({
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
      (dg = (t) => {
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
var fg,
  mg = h(() => {
    fg = (t) => Object.assign(t, { eventStreamMarshaller: t.eventStreamSerdeProvider(t) });
  });
var Ns,
  hg = h(() => {
    q();
    _e();
    G();
    Ns = class {
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
                for (let [w, v] of y.structIterator()) {
                  let { eventHeader: N, eventPayload: F } = v.getMergedTraits();
                  if (((_ = _ || !!(N || F)), F))
                    v.isBlobSchema()
                      ? (E[w] = g)
                      : v.isStringSchema()
                        ? (E[w] = (this.serdeContext?.utf8Encoder ?? Qe)(g))
                        : v.isStructSchema() && (E[w] = await this.deserializer.read(v, g));
                  else if (N) {
                    let H = f[m].headers[w]?.value;
                    H != null &&
                      (v.isNumericSchema()
                        ? H && typeof H == 'object' && 'bytes' in H
                          ? (E[w] = BigInt(H.toString()))
                          : (E[w] = Number(H))
                        : (E[w] = H));
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
var yg = {};
wa(yg, {
  EventStreamCodec: () => Fr,
  EventStreamMarshaller: () => qn,
  EventStreamSerde: () => Ns,
  HeaderMarshaller: () => Br,
  Int64: () => Ht,
  MessageDecoderStream: () => Hr,
  MessageEncoderStream: () => Wr,
  SmithyMessageDecoderStream: () => Gr,
  SmithyMessageEncoderStream: () => Vr,
  UniversalEventStreamMarshaller: () => pr,
  eventStreamSerdeProvider: () => cg,
  getChunkedStream: () => Ds,
  getMessageUnmarshaller: () => Kn,
  getUnmarshalledStream: () => sg,
  iterableToReadableStream: () => dg,
  readableStreamToIterable: () => lg,
  resolveEventStreamSerdeConfig: () => fg,
  universalEventStreamSerdeProvider: () => ig,
});
var gg = h(() => {
  Lu();
  Mu();
  ku();
  Uu();
  $u();
  Bu();
  Fu();
  ug();
  pg();
  Gu();
  Hu();
  Wu();
  mg();
  hg();
});
var EE = Tt((zH, gE) => {
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
  gE.exports = mt;
});
var Il = Tt((YH, bE) => {
  var SE = typeof ArrayBuffer < 'u',
    _E = typeof Symbol < 'u';
  function xE(t, e) {
    var r, n, o, s, i;
    if (!t) throw new Error('obliterator/forEach: invalid iterable.');
    if (typeof e != 'function') throw new Error('obliterator/forEach: expecting a callback.');
    if (
      Array.isArray(t) ||
      (SE && ArrayBuffer.isView(t)) ||
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
      (_E && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
      typeof t.next == 'function')
    ) {
      for (r = t, o = 0; (i = r.next()), i.done !== !0;) (e(i.value, o), o++);
      return;
    }
    for (n in t) t.hasOwnProperty(n) && e(t[n], n);
  }
  xE.forEachWithNullKeys = function (t, e) {
    var r, n, o, s, i;
    if (!t) throw new Error('obliterator/forEachWithNullKeys: invalid iterable.');
    if (typeof e != 'function') throw new Error('obliterator/forEachWithNullKeys: expecting a callback.');
    if (
      Array.isArray(t) ||
      (SE && ArrayBuffer.isView(t)) ||
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
      (_E && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
      typeof t.next == 'function')
    ) {
      for (r = t, o = 0; (i = r.next()), i.done !== !0;) (e(i.value, null), o++);
      return;
    }
    for (n in t) t.hasOwnProperty(n) && e(t[n], n);
  };
  bE.exports = xE;
});
var Rl = Tt((et) => {
  var RA = Math.pow(2, 8) - 1,
    CA = Math.pow(2, 16) - 1,
    OA = Math.pow(2, 32) - 1,
    DA = Math.pow(2, 7) - 1,
    NA = Math.pow(2, 15) - 1,
    PA = Math.pow(2, 31) - 1;
  et.getPointerArray = function (t) {
    var e = t - 1;
    return e <= RA ? Uint8Array : e <= CA ? Uint16Array : e <= OA ? Uint32Array : Float64Array;
  };
  et.getSignedPointerArray = function (t) {
    var e = t - 1;
    return e <= DA ? Int8Array : e <= NA ? Int16Array : e <= PA ? Int32Array : Float64Array;
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
  var kA = {
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
      ((i = e ? e(t[a]) : t[a]), (s = et.getNumberType(i)), (o = kA[s.name]), o > n && ((n = o), (r = s)));
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
var AE = Tt((eo) => {
  var TE = Il(),
    wE = Rl();
  function MA(t) {
    return Array.isArray(t) || wE.isTypedArray(t);
  }
  function Cl(t) {
    if (typeof t.length == 'number') return t.length;
    if (typeof t.size == 'number') return t.size;
  }
  function LA(t) {
    var e = Cl(t),
      r = typeof e == 'number' ? new Array(e) : [],
      n = 0;
    return (
      TE(t, function (o) {
        r[n++] = o;
      }),
      r
    );
  }
  function UA(t) {
    var e = Cl(t),
      r = typeof e == 'number' ? wE.getPointerArray(e) : Array,
      n = typeof e == 'number' ? new Array(e) : [],
      o = typeof e == 'number' ? new r(e) : [],
      s = 0;
    return (
      TE(t, function (i) {
        ((n[s] = i), (o[s] = s++));
      }),
      [n, o]
    );
  }
  eo.isArrayLike = MA;
  eo.guessLength = Cl;
  eo.toArray = LA;
  eo.toArrayWithIndices = UA;
});
var IE = Tt((QH, vE) => {
  var Ol = EE(),
    $A = Il(),
    BA = Rl(),
    FA = AE();
  function oe(t, e, r) {
    if (
      (arguments.length < 2 && ((r = t), (t = null), (e = null)),
      (this.capacity = r),
      typeof this.capacity != 'number' || this.capacity <= 0)
    )
      throw new Error('mnemonist/lru-cache: capacity should be positive number.');
    var n = BA.getPointerArray(r);
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
    return new Ol(function () {
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
    return new Ol(function () {
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
    return new Ol(function () {
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
      if (((n = FA.guessLength(t)), typeof n != 'number'))
        throw new Error(
          'mnemonist/lru-cache.from: could not guess iterable length. Please provide desired capacity as last argument.',
        );
    } else arguments.length === 2 && ((n = e), (e = null), (r = null));
    var o = new oe(e, r, n);
    return (
      $A(t, function (s, i) {
        o.set(i, s);
      }),
      o
    );
  };
  vE.exports = oe;
});
var fd = Tt((dd, pd) => {
  (function (t, e) {
    typeof dd == 'object' && typeof pd < 'u'
      ? (pd.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs = e());
  })(dd, function () {
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
          var b = ['th', 'st', 'nd', 'rd'],
            S = I % 100;
          return '[' + I + (b[(S - 20) % 10] || b[S] || b[0]) + ']';
        },
      },
      E = function (I, b, S) {
        var A = String(I);
        return !A || A.length >= b ? I : '' + Array(b + 1 - A.length).join(S) + I;
      },
      _ = {
        s: E,
        z: function (I) {
          var b = -I.utcOffset(),
            S = Math.abs(b),
            A = Math.floor(S / 60),
            T = S % 60;
          return (b <= 0 ? '+' : '-') + E(A, 2, '0') + ':' + E(T, 2, '0');
        },
        m: function I(b, S) {
          if (b.date() < S.date()) return -I(S, b);
          var A = 12 * (S.year() - b.year()) + (S.month() - b.month()),
            T = b.clone().add(A, u),
            C = S - T < 0,
            O = b.clone().add(A + (C ? -1 : 1), u);
          return +(-(A + (S - T) / (C ? T - O : O - T)) || 0);
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
      w = 'en',
      v = {};
    v[w] = y;
    var N = '$isDayjsObject',
      F = function (I) {
        return I instanceof J || !(!I || !I[N]);
      },
      H = function I(b, S, A) {
        var T;
        if (!b) return w;
        if (typeof b == 'string') {
          var C = b.toLowerCase();
          (v[C] && (T = C), S && ((v[C] = S), (T = C)));
          var O = b.split('-');
          if (!T && O.length > 1) return I(O[0]);
        } else {
          var k = b.name;
          ((v[k] = b), (T = k));
        }
        return (!A && T && (w = T), T || (!A && w));
      },
      K = function (I, b) {
        if (F(I)) return I.clone();
        var S = typeof b == 'object' ? b : {};
        return ((S.date = I), (S.args = arguments), new J(S));
      },
      M = _;
    ((M.l = H),
      (M.i = F),
      (M.w = function (I, b) {
        return K(I, { locale: b.$L, utc: b.$u, x: b.$x, $offset: b.$offset });
      }));
    var J = (function () {
        function I(S) {
          ((this.$L = H(S.locale, null, !0)),
            this.parse(S),
            (this.$x = this.$x || S.x || {}),
            (this[N] = !0));
        }
        var b = I.prototype;
        return (
          (b.parse = function (S) {
            ((this.$d = (function (A) {
              var T = A.date,
                C = A.utc;
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
          (b.init = function () {
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
          (b.$utils = function () {
            return M;
          }),
          (b.isValid = function () {
            return this.$d.toString() !== f;
          }),
          (b.isSame = function (S, A) {
            var T = K(S);
            return this.startOf(A) <= T && T <= this.endOf(A);
          }),
          (b.isAfter = function (S, A) {
            return K(S) < this.startOf(A);
          }),
          (b.isBefore = function (S, A) {
            return this.endOf(A) < K(S);
          }),
          (b.$g = function (S, A, T) {
            return M.u(S) ? this[A] : this.set(T, S);
          }),
          (b.unix = function () {
            return Math.floor(this.valueOf() / 1e3);
          }),
          (b.valueOf = function () {
            return this.$d.getTime();
          }),
          (b.startOf = function (S, A) {
            var T = this,
              C = !!M.u(A) || A,
              O = M.p(S),
              k = function (ze, le) {
                var Ue = M.w(T.$u ? Date.UTC(T.$y, le, ze) : new Date(T.$y, le, ze), T);
                return C ? Ue : Ue.endOf(a);
              },
              X = function (ze, le) {
                return M.w(
                  T.toDate()[ze].apply(T.toDate('s'), (C ? [0, 0, 0, 0] : [23, 59, 59, 999]).slice(le)),
                  T,
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
          (b.endOf = function (S) {
            return this.startOf(S, !1);
          }),
          (b.$set = function (S, A) {
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
              X = C === a ? this.$D + (A - this.$W) : A;
            if (C === u || C === d) {
              var Q = this.clone().set(p, 1);
              (Q.$d[k](X), Q.init(), (this.$d = Q.set(p, Math.min(this.$D, Q.daysInMonth())).$d));
            } else k && this.$d[k](X);
            return (this.init(), this);
          }),
          (b.set = function (S, A) {
            return this.clone().$set(S, A);
          }),
          (b.get = function (S) {
            return this[M.p(S)]();
          }),
          (b.add = function (S, A) {
            var T,
              C = this;
            S = Number(S);
            var O = M.p(A),
              k = function (ae) {
                var ve = K(C);
                return M.w(ve.date(ve.date() + Math.round(ae * S)), C);
              };
            if (O === u) return this.set(u, this.$M + S);
            if (O === d) return this.set(d, this.$y + S);
            if (O === a) return k(1);
            if (O === c) return k(7);
            var X = ((T = {}), (T[s] = e), (T[i] = r), (T[o] = t), T)[O] || 1,
              Q = this.$d.getTime() + S * X;
            return M.w(Q, this);
          }),
          (b.subtract = function (S, A) {
            return this.add(-1 * S, A);
          }),
          (b.format = function (S) {
            var A = this,
              T = this.$locale();
            if (!this.isValid()) return T.invalidDate || f;
            var C = S || 'YYYY-MM-DDTHH:mm:ssZ',
              O = M.z(this),
              k = this.$H,
              X = this.$m,
              Q = this.$M,
              ae = T.weekdays,
              ve = T.months,
              xt = T.meridiem,
              ot = function (le, Ue, st, bt) {
                return (le && (le[Ue] || le(A, C))) || st[Ue].slice(0, bt);
              },
              Zt = function (le) {
                return M.s(k % 12 || 12, le, '0');
              },
              ze =
                xt ||
                function (le, Ue, st) {
                  var bt = le < 12 ? 'AM' : 'PM';
                  return st ? bt.toLowerCase() : bt;
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
                      return ot(T.monthsShort, Q, ve, 3);
                    case 'MMMM':
                      return ot(ve, Q);
                    case 'D':
                      return A.$D;
                    case 'DD':
                      return M.s(A.$D, 2, '0');
                    case 'd':
                      return String(A.$W);
                    case 'dd':
                      return ot(T.weekdaysMin, A.$W, ae, 2);
                    case 'ddd':
                      return ot(T.weekdaysShort, A.$W, ae, 3);
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
          (b.utcOffset = function () {
            return 15 * -Math.round(this.$d.getTimezoneOffset() / 15);
          }),
          (b.diff = function (S, A, T) {
            var C,
              O = this,
              k = M.p(A),
              X = K(S),
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
            return T ? C : M.a(C);
          }),
          (b.daysInMonth = function () {
            return this.endOf(u).$D;
          }),
          (b.$locale = function () {
            return v[this.$L];
          }),
          (b.locale = function (S, A) {
            if (!S) return this.$L;
            var T = this.clone(),
              C = H(S, A, !0);
            return (C && (T.$L = C), T);
          }),
          (b.clone = function () {
            return M.w(this.$d, this);
          }),
          (b.toDate = function () {
            return new Date(this.valueOf());
          }),
          (b.toJSON = function () {
            return this.isValid() ? this.toISOString() : null;
          }),
          (b.toISOString = function () {
            return this.$d.toISOString();
          }),
          (b.toString = function () {
            return this.$d.toUTCString();
          }),
          I
        );
      })(),
      ue = J.prototype;
    return (
      (K.prototype = ue),
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
        ue[I[1]] = function (b) {
          return this.$g(b, I[0], I[1]);
        };
      }),
      (K.extend = function (I, b) {
        return (I.$i || (I(b, J, K), (I.$i = !0)), K);
      }),
      (K.locale = H),
      (K.isDayjs = F),
      (K.unix = function (I) {
        return K(1e3 * I);
      }),
      (K.en = v[w]),
      (K.Ls = v),
      (K.p = {}),
      K
    );
  });
});
var yd = Tt((md, hd) => {
  (function (t, e) {
    typeof md == 'object' && typeof hd < 'u'
      ? (hd.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs_plugin_utc = e());
  })(md, function () {
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
            var v = w.match(e);
            if (!v) return null;
            var N = ('' + v[0]).match(r) || ['-', 0, 0],
              F = N[0],
              H = 60 * +N[1] + +N[2];
            return H === 0 ? 0 : F === '+' ? H : -H;
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
var Ax = Tt((bd, Td) => {
  (function (t, e) {
    typeof bd == 'object' && typeof Td < 'u'
      ? (Td.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs_plugin_customParseFormat = e());
  })(bd, function () {
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
        var E = (m = g.replace(/(\[[^\]]+])|(LTS?|l{1,4}|L{1,4})/g, function (K, M, J) {
            var ue = J && J.toUpperCase();
            return (
              M ||
              y[J] ||
              t[J] ||
              y[ue].replace(/(\[[^\]]+])|(MMMM|MM|DD|dddd)/g, function (I, b, S) {
                return b || S.slice(1);
              })
            );
          })).match(e),
          _ = E.length,
          w = 0;
        w < _;
        w += 1
      ) {
        var v = E[w],
          N = p[v],
          F = N && N[0],
          H = N && N[1];
        E[w] = H ? { regex: F, parser: H } : v.replace(/^\[|\]$/g, '');
      }
      return function (K) {
        for (var M = {}, J = 0, ue = 0; J < _; J += 1) {
          var I = E[J];
          if (typeof I == 'string') ue += I.length;
          else {
            var b = I.regex,
              S = I.parser,
              A = K.slice(ue),
              T = b.exec(A)[0];
            (S.call(M, T), (K = K.replace(T, '')));
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
      E.parse = function (w) {
        var v = w.date,
          N = w.utc,
          F = w.args;
        this.$u = N;
        var H = F[1];
        if (typeof H == 'string') {
          var K = F[2] === !0,
            M = F[3] === !0,
            J = K || M,
            ue = F[2];
          (M && (ue = F[2]),
            (i = this.$locale()),
            !K && ue && (i = y.Ls[ue]),
            (this.$d = (function (A, T, C, O) {
              try {
                if (['x', 'X'].indexOf(T) > -1) return new Date((T === 'X' ? 1e3 : 1) * A);
                var k = f(T)(A),
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
                  bt = X || Ue.getFullYear(),
                  Ro = 0;
                (X && !Q) || (Ro = Q > 0 ? Q - 1 : Ue.getMonth());
                var Co,
                  _a = ve || 0,
                  xa = xt || 0,
                  ba = ot || 0,
                  Ta = Zt || 0;
                return ze
                  ? new Date(Date.UTC(bt, Ro, st, _a, xa, ba, Ta + 60 * ze.offset * 1e3))
                  : C
                    ? new Date(Date.UTC(bt, Ro, st, _a, xa, ba, Ta))
                    : ((Co = new Date(bt, Ro, st, _a, xa, ba, Ta)), le && (Co = O(Co).week(le).toDate()), Co);
              } catch {
                return new Date('');
              }
            })(v, H, N, y)),
            this.init(),
            ue && ue !== !0 && (this.$L = this.locale(ue).$L),
            J && v != this.format(H) && (this.$d = new Date('')),
            (i = {}));
        } else if (H instanceof Array)
          for (var I = H.length, b = 1; b <= I; b += 1) {
            F[1] = H[b - 1];
            var S = y.apply(this, F);
            if (S.isValid()) {
              ((this.$d = S.$d), (this.$L = S.$L), this.init());
              break;
            }
            b === I && (this.$d = new Date(''));
          }
        else _.call(this, w);
      };
    };
  });
});
var UC = {};
wa(UC, { handler: () => LC, makeGetOrder: () => nb });
module.exports = ub(UC);
var Do,
  lb = { lang: void 0, message: void 0, abortEarly: void 0, abortPipeEarly: void 0 };
function Md(t) {
  return !t && !Do
    ? lb
    : {
        lang: t?.lang ?? Do?.lang,
        message: t?.message,
        abortEarly: t?.abortEarly ?? Do?.abortEarly,
        abortPipeEarly: t?.abortPipeEarly ?? Do?.abortPipeEarly,
      };
}
var db;
function pb(t) {
  return db?.get(t);
}
var fb;
function mb(t) {
  return fb?.get(t);
}
var hb;
function yb(t, e) {
  return hb?.get(t)?.get(e);
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
      yb(t.reference, c.lang) ??
      (u ? mb(c.lang) : null) ??
      n.message ??
      pb(c.lang);
  (l !== void 0 && (c.message = typeof l == 'function' ? l(c) : l),
    u && (r.typed = !1),
    r.issues ? r.issues.push(c) : (r.issues = [c]));
}
var Aa;
function Ld(t) {
  return (Aa || (Aa = new TextEncoder()), Aa.encode(t).length);
}
function gb(t, e) {
  let r = [...new Set(t)];
  return r.length > 1 ? `(${r.join(` ${e} `)})` : (r[0] ?? 'never');
}
function cn(t) {
  return (
    (t['~standard'] = { version: 1, vendor: 'valibot', validate: (e) => t['~run']({ value: e }, Md()) }),
    t
  );
}
var FC = new RegExp(
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
function No(t, e) {
  return {
    kind: 'validation',
    type: 'max_bytes',
    reference: No,
    async: !1,
    expects: `<=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let o = Ld(r.value);
        o > this.requirement && Ye(this, 'bytes', r, n, { received: `${o}` });
      }
      return r;
    },
  };
}
function va(t, e) {
  return {
    kind: 'validation',
    type: 'max_value',
    reference: va,
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
function Ia(t, e) {
  return {
    kind: 'validation',
    type: 'min_bytes',
    reference: Ia,
    async: !1,
    expects: `>=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let o = Ld(r.value);
        o < this.requirement && Ye(this, 'bytes', r, n, { received: `${o}` });
      }
      return r;
    },
  };
}
function Ra(t, e) {
  return {
    kind: 'validation',
    type: 'min_length',
    reference: Ra,
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
function Ca(t, e) {
  return {
    kind: 'validation',
    type: 'min_value',
    reference: Ca,
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
function Eb(t, e, r) {
  return typeof t.default == 'function' ? t.default(e, r) : t.default;
}
function Oa(t, e) {
  return cn({
    kind: 'schema',
    type: 'array',
    reference: Oa,
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
      return r.value === void 0 && (this.default !== void 0 && (r.value = Eb(this, r, n)), r.value === void 0)
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
    expects: gb(t.map(gr), '|'),
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
function Ud(t, e, r) {
  let n = t['~run']({ value: e }, Md(r));
  return { typed: n.typed, success: !n.issues, output: n.value, issues: n.issues };
}
var Bd = require('node:crypto'),
  Da = class extends Error {
    name = 'ConfigError';
  },
  Sb = new Set([
    'afc518dd47e700681f890780989cb8ab203c42d86ad78e1174eb0538401487ad',
    '9668bfef2b8a047a3fc79619c3b747746c64b6bcd81e5a5a99ee606f1f3b16af',
    'bd8e5dfa8fa42a2e34f38e319fe4210ef2ea09a71a174d925ebd37b9228959d7',
  ]),
  _b = ['WECHAT_APPSECRET', 'WECHAT_MCH_KEY', 'WECHAT_MCH_KEY_PREVIOUS', 'SESSION_SECRET'],
  xb = /(?:^|\.)mch\.weixin\.qq\.com\.?$/i,
  bb =
    /^(?:localhost\.?|0\.0\.0\.0|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[.*\])$/;
function de(t, e) {
  throw new Da(`${t}: ${e}.`);
}
function Fd(t) {
  for (let e of _b) {
    let r = t[e];
    r !== void 0 &&
      Sb.has((0, Bd.createHash)('sha256').update(r, 'utf8').digest('hex')) &&
      de(e, 'this is the value of .env.example, which everybody knows; give your own');
  }
  for (let e of ['NOTIFY_URL', 'REFUND_NOTIFY_URL']) {
    let r = t[e];
    r !== void 0 &&
      (r.startsWith('https://') || de(e, 'outside the local stage WeChat needs https'),
      bb.test(new URL(r).hostname) && de(e, 'WeChat cannot reach this machine; give a public address'));
  }
  (t.WECHAT_API_BASE_URL?.startsWith('https://') === !1 &&
    de('WECHAT_API_BASE_URL', 'outside the local stage WeChat is reached by https only'),
    t.WECHAT_PAY_BASE_URLS?.every((e) => e.startsWith('https://')) === !1 &&
      de('WECHAT_PAY_BASE_URLS', 'outside the local stage WeChat is reached by https only'));
}
function Hd(t) {
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
function Wd(t) {
  for (let e of ['WECHAT_PAY_BASE_URLS', 'WECHAT_REFUND_BASE_URLS'])
    t[e]?.some((n) => xb.test(new URL(n).hostname)) !== !0 ||
      t.ALLOW_REAL_WECHAT === 'yes' ||
      de(
        e,
        "these are WeChat's real payment hosts, where an order costs money; point it at the simulator, or set ALLOW_REAL_WECHAT=yes",
      );
}
function Gd(t) {
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
function Na(t) {
  return We(
    er(t),
    Er((e) => /^https?:$/.test(URL.canParse(e) ? new URL(e).protocol : ''), t),
    Er((e) => !/[?#@\s]/.test(e), t),
  );
}
function pn(t, e, r) {
  let n = `give whole ${t} from ${e} to ${r}`;
  return We(Ee(/^[1-9]\d{0,5}$/, n), ln(Number), Ca(e, n), va(r, n));
}
var Po = 'give the bare address of a host, such as https://api.mch.weixin.qq.com, without a path or a query',
  ko = 'copy the API v2 key (APIv2\u5BC6\u94A5), 32 letters and digits, from the WeChat Pay merchant console',
  Tb = 'copy the AppSecret, 32 letters and digits, from the console of the mini program',
  Vd = 'give the name of a DynamoDB table',
  zd = We(
    Na(Po),
    Er((t) => !URL.canParse(t) || new URL(t).pathname === '/', Po),
    ln((t) => t.replace(/\/$/, '')),
  ),
  jd = We(
    er(Po),
    ln((t) => t.split(',').map((e) => e.trim())),
    Oa(zd),
    Ra(1, Po),
  ),
  Kd = /^[^\p{Cc}?*"<>|]{1,1024}$/u,
  qd = 'https://api.mch.weixin.qq.com,https://api2.mch.weixin.qq.com',
  Pa = {
    STAGE: Ee(/^[a-z][a-z0-9-]{0,19}$/, 'give local, or the name of the deployed stage in small letters'),
    WECHAT_APPID: Ee(
      /^wx[0-9a-f]{16}$/,
      'copy the AppID (wx and 16 hexadecimal digits) from mp.weixin.qq.com',
    ),
    WECHAT_APPSECRET: Ee(/^[0-9A-Za-z]{32}$/, Tb),
    WECHAT_MCH_ID: Ee(
      /^\d{8,10}$/,
      'copy the merchant number (\u5546\u6237\u53F7), 8 to 10 digits, from pay.weixin.qq.com',
    ),
    WECHAT_MCH_KEY: Ee(/^[0-9A-Za-z]{32}$/, ko),
    WECHAT_MCH_KEY_PREVIOUS: ne(Ee(/^[0-9A-Za-z]{32}$/, `${ko}, or remove it when the change is over`)),
    WECHAT_SIGN_TYPE: ne(dn(['MD5', 'HMAC-SHA256'], 'give MD5 or HMAC-SHA256'), 'MD5'),
    NOTIFY_URL: We(
      Na('give the public https address of payment-notify, without a query'),
      No(256, 'WeChat takes at most 256 bytes'),
    ),
    REFUND_NOTIFY_URL: We(
      Na('give the public https address of refund-notify, without a query'),
      No(256, 'WeChat takes at most 256 bytes'),
    ),
    SESSION_SECRET: We(
      er('give at least 32 random bytes: openssl rand -hex 32'),
      Ia(32, 'give at least 32 random bytes: openssl rand -hex 32'),
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
    ORDERS_TABLE: Ee(/^[0-9A-Za-z_.-]{3,255}$/, Vd),
    PRODUCTS_TABLE: Ee(/^[0-9A-Za-z_.-]{3,255}$/, Vd),
    EVENT_BUS: Ee(/^[0-9A-Za-z/_.-]{1,256}$/, 'give the name of an EventBridge event bus'),
    WECHAT_API_BASE_URL: ne(zd, 'https://api.weixin.qq.com'),
    WECHAT_PAY_BASE_URLS: ne(jd, qd),
    WECHAT_REFUND_BASE_URLS: ne(
      We(
        jd,
        Er(
          (t) => t.every((e) => e.startsWith('https://')),
          'give https addresses only: the client certificate is shown there',
        ),
      ),
      qd,
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
    WECHAT_CERT_FILE: ne(Ee(Kd, 'give the path of apiclient_cert.pem')),
    WECHAT_CERT_KEY_FILE: ne(Ee(Kd, 'give the path of apiclient_key.pem')),
    ALLOW_REAL_WECHAT: ne(dn(['yes'], 'give yes, or remove it')),
  };
var wb = {
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
  'npm start': Object.keys(Pa),
};
function Yd(t, e = process.env) {
  let r = {};
  for (let o of wb[t]) {
    let s = e[o];
    s?.trim() === '' && de(o, 'it is blank; give it a value or remove it');
    let i = Ud(Pa[o], s);
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
      de('WECHAT_MCH_KEY', `it equals WECHAT_APPSECRET, and these are two different secrets; ${ko}`),
    n.WECHAT_MCH_KEY !== void 0 &&
      n.WECHAT_MCH_KEY === n.WECHAT_MCH_KEY_PREVIOUS &&
      de('WECHAT_MCH_KEY_PREVIOUS', 'it equals WECHAT_MCH_KEY; give the key before the change, or remove it'),
    n.SESSION_SECRET !== void 0 &&
      n.SESSION_SECRET === n.WECHAT_MCH_KEY &&
      de('SESSION_SECRET', 'it equals WECHAT_MCH_KEY; give it random bytes of its own: openssl rand -hex 32'),
    'BILLS_BUCKET' in r && Gd(n),
    'WECHAT_CERT_SECRET' in r && Hd(n),
    n.STAGE === 'local' ? Wd(n) : Fd(n),
    r
  );
}
var Ab = [15, 33, 33, 36, 41, 41];
function vb(...t) {
  return `${t
    .map((r, n) => r.padEnd(Ab[n] ?? 0))
    .join(' ')
    .trimEnd()}
`;
}
var KC = vb(
  'kind',
  'outTradeNo',
  'transactionId',
  'outRefundNo',
  'there (WeChat)',
  'here (books)',
  'explained by',
);
var Ib = {
    meaning: 'WeChat does not know this login code.',
    cause:
      'errcode 40029: the code is older than five minutes, was cut, or comes from a mini program whose AppID is not WECHAT_APPID.',
    cure: 'Call wx.login again and send its code at once: it lives five minutes and belongs to one mini program, so check the AppID of the project too.',
  },
  Rb = {
    meaning: 'This login code has been used already.',
    cause: 'errcode 40163: the same code came twice, mostly because the mini program sent its request twice.',
    cure: 'A login code works once. Call wx.login again for a new one, and look for requests that are sent twice.',
  },
  Cb = {
    meaning: 'WeChat blocks this user as high-risk.',
    cause: 'errcode 40226: WeChat has its reasons, and does not name them.',
    cure: 'WeChat blocks this user as high-risk. Repeating does not help.',
  },
  wt = {
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
    login_code_invalid: Ib,
    login_code_used: Rb,
    login_rate_limited: {
      meaning: 'This user logs in too often.',
      cause:
        'errcode 45011: the mini program logs in for every request instead of keeping its token for two hours.',
      cure: 'Wait a minute before wx.login is called again for this user.',
    },
    login_user_blocked: Cb,
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
var Jd = {
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
  Xd = {
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
var Qd = {
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
  z = class t extends Error {
    name = 'PayError';
    code;
    detail;
    fields;
    facts;
    outTradeNo;
    members;
    constructor(e, r = wt[e].cure, n = {}) {
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
function Zd(t, e) {
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
function ka(t, e) {
  if (e instanceof z) {
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
function ep(t, e) {
  let { code: r, ...n } = ka(t, e);
  return { ...n, unanswered: r };
}
var eO = 1440 * 6e4;
function tp(t) {
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
function np(t, e) {
  return {
    statusCode: t,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(e),
  };
}
var rp = 10,
  Ob = { wechat_unavailable: 5, login_rate_limited: 60, refund_too_soon: 60 };
function op(t) {
  let {
      code: e,
      detail: r,
      fields: n,
      outTradeNo: o,
      members: s,
    } = t instanceof z ? t : new z('internal_error'),
    { status: i } = Qd[e],
    a = Ob[e];
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
      title: wt[e].meaning,
      status: i,
      code: e,
      detail: r,
      ...(o !== void 0 && { outTradeNo: o }),
      ...s,
      ...(n.length > 0 && { errors: n.slice(0, rp) }),
      ...(n.length > rp && { errorCount: n.length }),
    }),
  };
}
function Db(t, e) {
  return t >= 500 || e.anomaly !== void 0
    ? 'error'
    : t >= 400 || e.refusal !== void 0 || e.unanswered !== void 0
      ? 'warn'
      : 'info';
}
function sp(t, e, r = op) {
  return async (n) => {
    let o = t.now().getTime(),
      s = tp(n),
      i = {},
      a;
    try {
      a = await e(s, (u) => {
        i = { ...i, ...u };
      });
    } catch (u) {
      ((a = r(u)), (i = { ...i, ...ka(t.telemetry, u) }));
    }
    let c = a.statusCode;
    return (
      t.telemetry.log(Db(c, i), 'request', {
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
function Nb({ refunds: t, anomalies: e, openid: r, transactionId: n }) {
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
function ip(t) {
  let { outTradeNo: e, sku: r, quantity: n, body: o, totalFee: s, feeType: i, attach: a, tradeState: c } = t,
    { transactionId: u, timeEnd: l, timeExpire: d, createdAt: p, refundedFee: f } = t,
    m = Nb(t);
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
var Mo = new TextEncoder(),
  Lo = new TextDecoder(),
  Uo = new TextDecoder('utf-8', { fatal: !0 }),
  dO = 2 ** 32;
function ap(...t) {
  let e = t.reduce((o, { length: s }) => o + s, 0),
    r = new Uint8Array(e),
    n = 0;
  for (let o of t) (r.set(o, n), (n += o.length));
  return r;
}
var Pb = /[^\x00-\x7f]/;
function Sr(t) {
  if (typeof t == 'string' && t.length >= 128) {
    if (Pb.test(t)) throw new TypeError('non-ASCII string encountered in encode()');
    return Mo.encode(t);
  }
  let e = new Uint8Array(t.length);
  for (let r = 0; r < t.length; r++) {
    let n = t.charCodeAt(r);
    if (n > 127) throw new TypeError('non-ASCII string encountered in encode()');
    e[r] = n;
  }
  return e;
}
function cp(t, e = !1) {
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
var $o = {};
wa($o, {
  JOSEAlgNotAllowed: () => fn,
  JOSEError: () => pe,
  JOSENotSupported: () => it,
  JWEDecryptionFailed: () => Ma,
  JWEInvalid: () => La,
  JWKInvalid: () => Ua,
  JWKSInvalid: () => $a,
  JWKSMultipleMatchingKeys: () => Fa,
  JWKSNoMatchingKey: () => Ba,
  JWKSTimeout: () => Ha,
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
  Ma = class extends pe {
    static code = 'ERR_JWE_DECRYPTION_FAILED';
    code = 'ERR_JWE_DECRYPTION_FAILED';
    constructor(e = 'decryption operation failed', r) {
      super(e, r);
    }
  },
  La = class extends pe {
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
  Ua = class extends pe {
    static code = 'ERR_JWK_INVALID';
    code = 'ERR_JWK_INVALID';
  },
  $a = class extends pe {
    static code = 'ERR_JWKS_INVALID';
    code = 'ERR_JWKS_INVALID';
  },
  Ba = class extends pe {
    static code = 'ERR_JWKS_NO_MATCHING_KEY';
    code = 'ERR_JWKS_NO_MATCHING_KEY';
    constructor(e = 'no applicable key found in the JSON Web Key Set', r) {
      super(e, r);
    }
  },
  Fa = class extends pe {
    [Symbol.asyncIterator] = async function* () {};
    static code = 'ERR_JWKS_MULTIPLE_MATCHING_KEYS';
    code = 'ERR_JWKS_MULTIPLE_MATCHING_KEYS';
    constructor(e = 'multiple matching keys found in the JSON Web Key Set', r) {
      super(e, r);
    }
  },
  Ha = class extends pe {
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
var kb = 'The input to be decoded is not correctly encoded.';
function mn(t) {
  try {
    return cp(typeof t == 'string' ? t : Lo.decode(t), !0);
  } catch (e) {
    throw new TypeError(kb, { cause: e });
  }
}
function br(t) {
  if (typeof t != 'object' || t === null || Object.prototype.toString.call(t) !== '[object Object]')
    return !1;
  let e = Object.getPrototypeOf(t);
  return e === null || Object.getPrototypeOf(e) === null;
}
function up(...t) {
  let e = new Set();
  for (let r of t)
    if (r)
      for (let n of Object.keys(r)) {
        if (e.has(n)) return !1;
        e.add(n);
      }
  return !0;
}
function Wa(t, e, r) {
  try {
    return mn(t);
  } catch (n) {
    throw new r(`Failed to base64url decode the ${e}`, { cause: n });
  }
}
function lp(t, e, r) {
  try {
    return Sr(t);
  } catch (n) {
    throw new r(`The ${e} is not a valid base64url string`, { cause: n });
  }
}
function dp(t, e, r) {
  let n;
  try {
    n = JSON.parse(Uo.decode(mn(t)));
  } catch (o) {
    throw new e(r, { cause: o });
  }
  if (!br(n)) throw new e(r);
  return n;
}
var pp = { __proto__: null, b64: !0 };
function fp(t, e) {
  if (e !== void 0 && (!Array.isArray(e) || e.some((r) => typeof r != 'string')))
    throw new TypeError(`"${t}" option must be an array of strings`);
  return e === void 0 ? void 0 : new Set(e);
}
function mp(t, e, r, n, o) {
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
function hp(t, e) {
  if (e.includes('b64')) {
    let r = t.b64;
    if (typeof r != 'boolean')
      throw new ce('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
    return r;
  }
  return !0;
}
var Mb = (t) => t[Symbol.toStringTag],
  Lb = (t, e, r) => {
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
async function gp(t, e, r) {
  let { alg: n, secret: o } = t,
    s = r === 'decrypt' || r === 'sign';
  if (o && e instanceof Uint8Array) return e;
  let i, a;
  if (br(e)) {
    if (((i = Vb(e)), typeof i.kty != 'string')) throw yp(n, e, o);
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
    if ((Lb(t, i, r), i.kty === 'oct')) return mn(i.k);
    if (!Object.isFrozen(e)) {
      let { key_ops: l } = e;
      (Array.isArray(l) && Object.freeze(l), Object.freeze(e));
    }
  } else {
    if (!Bb(e)) throw yp(n, e, o);
    let l = o ? 'secret' : s ? 'private' : 'public';
    if (e.type !== l && (o || ['secret', 'public', 'private'].includes(e.type)))
      throw new TypeError(`${Mb(e)} instances must be of type "${l}" for the ${n} algorithm`);
    if (Ep(e)) return e;
    if (((a = e), a.type === 'secret')) return a.export();
  }
  Ga ||= new WeakMap();
  let c = e,
    u = Ga.get(c);
  if (u?.[n]) return u[n];
  if ((u || Ga.set(c, (u = {})), a && typeof a.toCryptoKey == 'function')) {
    let l = a.type === 'public',
      d = Ub[a.asymmetricKeyDetails?.namedCurve],
      p = t.resolve?.({ crv: d, asymmetricKeyType: a.asymmetricKeyType }) ?? t.subtle;
    return (u[n] = a.toCryptoKey(p, l, t.usages[l ? 0 : 1]));
  }
  return ((i ??= a.export({ format: 'jwk' })), (i.alg = n), (u[n] = await jb(t, i)));
}
var Ga,
  Ub = { __proto__: null, prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
var Ep = (t) => {
    if (t?.[Symbol.toStringTag] === 'CryptoKey') return !0;
    try {
      return t instanceof CryptoKey;
    } catch {
      return !1;
    }
  },
  $b = (t) => t?.[Symbol.toStringTag] === 'KeyObject',
  Bb = (t) => Ep(t) || $b(t);
function Fb(t, e, ...r) {
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
function yp(t, e, r) {
  let n = ['CryptoKey', 'KeyObject', 'JSON Web Key'];
  return (r && n.push('Uint8Array'), new TypeError(Fb(`Key for the ${t} algorithm must be `, e, ...n)));
}
var Bo = (t, e = 'algorithm.name') =>
  new TypeError(`CryptoKey does not support this operation, its ${e} must be ${t}`);
function Hb(t, e) {
  if (e && !t.usages.includes(e))
    throw new TypeError(`CryptoKey does not support this operation, its usages must include ${e}.`);
}
function Sp(t, e) {
  let { modulusLength: r } = e.algorithm;
  if (typeof r != 'number' || r < 2048)
    throw new TypeError(`${t} requires key modulusLength to be 2048 bits or larger`);
}
function Wb(t, e, r) {
  let n = t.algorithm;
  if (n.name !== e.name) throw Bo(e.name);
  if (e.hash && n.hash?.name !== e.hash) throw Bo(e.hash, 'algorithm.hash');
  if (e.namedCurve && n.namedCurve !== e.namedCurve) throw Bo(e.namedCurve, 'algorithm.namedCurve');
  if (e.length !== void 0 && n.length !== e.length) throw Bo(e.length, 'algorithm.length');
  Hb(t, r);
}
function Gb(t) {
  return { __proto__: null, ...t };
}
function Vb(t) {
  let e = Gb(t);
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
async function jb(t, e, r) {
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
async function _p(t, e, r, n = !1) {
  return (
    t instanceof Uint8Array && (t = await crypto.subtle.importKey('raw', t, e, n, [r])),
    Wb(t, e, r),
    t
  );
}
function xp(t) {
  let e = { __proto__: null };
  for (let r in t) e[r] = { ...t[r], alg: r };
  return e;
}
var hn = [['verify'], ['sign']];
function Va(t) {
  let e = { name: 'HMAC', hash: `SHA-${t}` };
  return { kty: ['oct'], secret: !0, subtle: e, signing: e, usages: hn };
}
function Tr(t, e) {
  let r = { name: e ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5', hash: `SHA-${t}` };
  return { kty: ['RSA'], subtle: r, signing: e ? { ...r, saltLength: e } : r, usages: hn, minRsaBits: 2048 };
}
function ja(t, e) {
  return {
    kty: ['EC'],
    crv: t,
    subtle: { name: 'ECDSA', namedCurve: t },
    signing: { name: 'ECDSA', hash: `SHA-${e}` },
    usages: hn,
  };
}
function bp() {
  let t = { name: 'Ed25519' };
  return { kty: ['OKP'], crv: 'Ed25519', subtle: t, signing: t, usages: hn };
}
function Ka(t) {
  let e = { name: `ML-DSA-${t}` };
  return { kty: ['AKP'], subtle: e, signing: e, usages: hn };
}
var Kb = xp({
  HS256: Va(256),
  HS384: Va(384),
  HS512: Va(512),
  RS256: Tr(256),
  RS384: Tr(384),
  RS512: Tr(512),
  PS256: Tr(256, 32),
  PS384: Tr(384, 48),
  PS512: Tr(512, 64),
  ES256: ja('P-256', 256),
  ES384: ja('P-384', 384),
  ES512: ja('P-521', 512),
  EdDSA: bp(),
  Ed25519: bp(),
  'ML-DSA-44': Ka(44),
  'ML-DSA-65': Ka(65),
  'ML-DSA-87': Ka(87),
});
function Tp(t) {
  let e = typeof t == 'string' ? Kb[t] : void 0;
  if (!e) throw new it(`alg ${t} is not supported either by JOSE or your javascript runtime`);
  return e;
}
function wp(t) {
  return [t && fp('algorithms', t.algorithms), t?.crit];
}
function qb(t) {
  return t === void 0 ? {} : dp(t, ce, 'JWS Protected Header is invalid');
}
function zb(t) {
  try {
    return Sr(t);
  } catch (e) {
    throw new ce('JWS Compact Serialization payload must use only ASCII characters', { cause: e });
  }
}
async function Yb(t, e, r, n, o) {
  let { protected: s, header: i, payload: a } = t,
    c = o ?? qb(s);
  if (!up(c, i)) throw new ce('JWS Protected and JWS Unprotected Header Parameter names must be disjoint');
  let u = { ...c, ...i },
    l = hp(c, mp(ce, pp, e[1], c, u)),
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
  let m = Tp(d),
    g = ap(
      s !== void 0 ? Sr(s) : new Uint8Array(),
      Sr('.'),
      typeof p == 'string' ? (e[2] ??= lp(p, 'payload', ce)) : p,
    ),
    y = Wa(t.signature, 'signature', ce),
    E = await gp(m, r, 'verify'),
    _ = await _p(E, m.subtle, 'verify');
  m.minRsaBits && Sp(m.alg, _);
  let w = !1;
  try {
    w = await crypto.subtle.verify(m.signing, _, y, g);
  } catch (N) {
    throw new xr(void 0, { cause: N });
  }
  if (!w) throw new xr();
  let v = { payload: typeof p == 'string' ? Wa(p, 'payload', ce) : p };
  return (
    s !== void 0 && (v.protectedHeader = c),
    i !== void 0 && (v.unprotectedHeader = i),
    f ? [{ ...v, key: E }, l] : [v, l]
  );
}
async function Ap(t, e, r) {
  if ((t instanceof Uint8Array && (t = Lo.decode(t)), typeof t != 'string'))
    throw new ce('Compact JWS must be a string or Uint8Array');
  let { 0: n, 1: o, 2: s, length: i } = t.split('.');
  if (i !== 3) throw new ce('Invalid Compact JWS');
  return Yb({ payload: o, protected: n, signature: s }, e, r, zb);
}
var Jb = (t) => Math.floor(t.getTime() / 1e3),
  Xb = { s: 1, m: 60, h: 3600, d: 86400, w: 604800, y: 31557600 },
  Qb =
    /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i,
  wr = 'check_failed';
function qa() {
  throw new TypeError('Invalid time period format');
}
function vp(t) {
  typeof t != 'string' && qa();
  let e = Qb.exec(t);
  (!e || (e[4] && e[1])) && qa();
  let r = parseFloat(e[2]),
    n = Math.round(r * Xb[e[3][0].toLowerCase()]);
  return (Number.isFinite(n) || qa(), e[1] === '-' || e[4]?.toLowerCase() === 'ago' ? -n : n);
}
function za(t, e) {
  if (!Number.isFinite(e)) throw new TypeError(`Invalid ${t} input`);
  return e;
}
var Ip = (t) => {
    let e = t.toLowerCase();
    return t.includes('/') ? e : `application/${e}`;
  },
  Zb = (t, e) =>
    typeof t == 'string' ? e.includes(t) : Array.isArray(t) ? e.some((r) => t.includes(r)) : !1;
function Ya(t, e, r = !1) {
  let n = t[e];
  if (!(n === void 0 && !r)) {
    if (typeof n != 'number') throw new Je(`"${e}" claim must be a number`, t, e, 'invalid');
    return n;
  }
}
function Ja(t, e) {
  throw new Je(`unexpected "${e}" claim value`, t, e, wr);
}
function Rp(t, e, r = {}) {
  let n;
  try {
    n = JSON.parse(Uo.decode(e));
  } catch (_) {
    throw new At('JWT Claims Set must be a top-level JSON object', { cause: _ });
  }
  if (!br(n)) throw new At('JWT Claims Set must be a top-level JSON object');
  let { typ: o } = r;
  if (o !== void 0 && (typeof t.typ != 'string' || Ip(t.typ) !== Ip(o)))
    throw new Je('unexpected "typ" JWT header value', n, 'typ', wr);
  let { requiredClaims: s = [], issuer: i, subject: a, audience: c, maxTokenAge: u } = r,
    l = [...s];
  (u !== void 0 && l.push('iat'),
    c !== void 0 && l.push('aud'),
    a !== void 0 && l.push('sub'),
    i !== void 0 && l.push('iss'));
  for (let _ of new Set(l.reverse()))
    if (!Object.hasOwn(n, _)) throw new Je(`missing required "${_}" claim`, n, _, 'missing');
  (i !== void 0 && !(Array.isArray(i) ? i : [i]).includes(n.iss) && Ja(n, 'iss'),
    a !== void 0 && n.sub !== a && Ja(n, 'sub'),
    c !== void 0 && !Zb(n.aud, typeof c == 'string' ? [c] : c) && Ja(n, 'aud'));
  let { clockTolerance: d } = r,
    p = 0;
  if (typeof d == 'string') p = vp(d);
  else if (d !== void 0) {
    if (typeof d != 'number') throw new TypeError('Invalid clockTolerance option type');
    p = d;
  }
  if ((za('clockTolerance option', p), p < 0)) throw new TypeError('Invalid clockTolerance option input');
  let { currentDate: f } = r,
    m = za('currentDate option', Jb(f === void 0 ? new Date() : f)),
    g = Ya(n, 'iat', u !== void 0),
    y = Ya(n, 'nbf');
  if (y !== void 0 && y > m + p) throw new Je('"nbf" claim timestamp check failed', n, 'nbf', wr);
  let E = Ya(n, 'exp');
  if (E !== void 0 && E <= m - p) throw new _r('"exp" claim timestamp check failed', n, 'exp', wr);
  if (u !== void 0) {
    let _ = m - g,
      w = za('maxTokenAge option', typeof u == 'number' ? u : vp(u));
    if (w < 0) throw new TypeError('Invalid maxTokenAge option input');
    if (_ - p > w) throw new _r('"iat" claim timestamp check failed (too far in the past)', n, 'iat', wr);
    if (_ < -p) throw new Je('"iat" claim timestamp check failed (it should be in the past)', n, 'iat', wr);
  }
  return n;
}
async function Xa(t, e, r) {
  let [n, o] = await Ap(t, wp(r), e);
  if (!o) throw new At('JWTs MUST NOT use unencoded payload');
  let s = Rp(n.protectedHeader, n.payload, r);
  return { ...n, payload: s };
}
var eT = 'HS256',
  tT = 'miniprogram-pay';
function rT(t) {
  return new TextEncoder().encode(t);
}
async function Cp(t, e, r) {
  let n = /^Bearer +([0-9A-Za-z._-]+)$/i.exec(t.header('authorization') ?? '')?.[1];
  if (n === void 0) throw new z('token_missing');
  try {
    let { payload: o } = await Xa(n, rT(e.SESSION_SECRET), {
        algorithms: [eT],
        issuer: tT,
        audience: e.WECHAT_APPID,
        requiredClaims: ['sub', 'exp'],
        currentDate: r,
      }),
      s = o.sub;
    if (typeof s == 'string' && s !== '') return s;
  } catch (o) {
    if (o instanceof $o.JWTExpired) throw new z('token_expired');
  }
  throw new z('token_invalid');
}
function Op(t) {
  return typeof t == 'string' && /^[0-9A-Za-z_\-|*]{6,32}$/.test(t);
}
function Qa(t, e) {
  return t.appId === e.appId && t.mchId === e.mchId;
}
function Dp(t, e) {
  if (!Qa(t, e)) throw new z('order_other_merchant');
}
function Za(t) {
  return new Date(Date.parse(t.timeEnd) + 3e5).toISOString();
}
function nT(t, e) {
  if (e.totalFee !== t.totalFee) return 'total_fee_mismatch';
  if (e.feeType !== t.feeType) return 'fee_type_mismatch';
  if (e.openid !== t.openid) return 'openid_mismatch';
  if (t.createdAt > Za(e)) return 'time_end_before_order';
  if (t.prepayId === void 0) return 'never_prepared';
}
function Np(t, e) {
  if (t === void 0) return { kind: 'unknown_order' };
  if (e.appId !== t.appId) return { kind: 'refused', refusal: 'appid_mismatch' };
  if (e.mchId !== t.mchId) return { kind: 'refused', refusal: 'mch_id_mismatch' };
  if (e.signType !== t.signType) return { kind: 'refused', refusal: 'sign_type_mismatch' };
  let r = nT(t, e);
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
var oT = 3;
function sT(t, e, r) {
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
  let o = await t.recordAnomaly(r.outTradeNo, sT(e, r, n));
  return { kind: 'anomaly', anomaly: e, recorded: o ? 'now' : 'before' };
}
async function Pp(t, e, r) {
  for (let n = 0; n < oT; n += 1) {
    let o = await t.settle(e, r);
    if (o.settled) return { kind: 'settled' };
    let s = Np(o.order, e);
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
async function kp(t, e) {
  Dp(e, t.merchant);
  let r = await iT(t, e, await t.queryOrder(e));
  return (t.witness(r), r.kind === 'anomaly' && (await t.orders.release(e.outTradeNo)), r);
}
async function iT(t, e, r) {
  switch (r.kind) {
    case 'paid':
      return Pp(t.orders, r.payment, t.now());
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
var aT = 5e3;
async function cT(t, { outTradeNo: e, openid: r }) {
  let n = Op(e) ? await t.get(e) : void 0;
  if (n?.openid !== r) throw new z('order_not_found');
  return n;
}
async function Mp(t, e) {
  let { outTradeNo: r } = e,
    n = await cT(t.orders, e);
  if (n.tradeState !== 'NOTPAY') return { order: n };
  if (Object.keys(n.anomalies).length > 0) return { order: n };
  if (!Qa(n, t.merchant)) return { order: n, unanswered: new z('order_other_merchant') };
  let o = await t.orders.claimQuery(r, aT, t.now());
  if (!o.claimed) return { order: o.order ?? n };
  try {
    await kp(t, n);
  } catch (s) {
    if (!(s instanceof z)) throw s;
    return { order: (await t.orders.get(r)) ?? n, unanswered: s };
  }
  return { order: (await t.orders.get(r)) ?? n };
}
var tc = require('node:crypto');
var uT = 128,
  vt,
  Ar;
function lT(t) {
  if (t < 0) throw new RangeError('Wrong ID size');
  try {
    !vt || vt.length < t
      ? ((vt = Buffer.allocUnsafe(t * uT)), tc.webcrypto.getRandomValues(vt), (Ar = 0))
      : Ar + t > vt.length && (tc.webcrypto.getRandomValues(vt), (Ar = 0));
  } catch (e) {
    throw ((vt = void 0), e);
  }
  Ar += t;
}
function dT(t) {
  return (lT((t |= 0)), vt.subarray(Ar - t, Ar));
}
function pT(t, e, r) {
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
function Lp(t, e = 21) {
  return pT(t, e, dT);
}
var Up = require('node:timers/promises'),
  $p = () => new Date(),
  Bp = (t) => AbortSignal.timeout(t),
  Fp = (t) => (0, Up.setTimeout)(t),
  Hp = Lp('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
var rc = { PRETTY: 4, COMPACT: 0 };
var V = { TRACE: 6, DEBUG: 8, INFO: 12, WARN: 16, ERROR: 20, CRITICAL: 24, SILENT: 28 },
  Wp = ['level', 'message', 'sampling_rate', 'service', 'timestamp'],
  Gp = 'Uncaught error detected, flushing log buffer before exit';
var It = {
    REQUEST_ID: Symbol.for('_AWS_LAMBDA_REQUEST_ID'),
    X_RAY_TRACE_ID: Symbol.for('_AWS_LAMBDA_X_RAY_TRACE_ID'),
    TENANT_ID: Symbol.for('_AWS_LAMBDA_TENANT_ID'),
    TRACEPARENT: Symbol.for('_AWS_LAMBDA_TRACEPARENT'),
    TRACESTATE: Symbol.for('_AWS_LAMBDA_TRACESTATE'),
    BAGGAGE: Symbol.for('_AWS_LAMBDA_BAGGAGE'),
  },
  nc = ['true', '1'].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? '');
nc || (globalThis.awslambda = globalThis.awslambda || {});
var Fo = class {
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
  oc = class extends Fo {
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
  sc = class t extends Fo {
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
  yn;
(function (t) {
  let e = null;
  async function r(n) {
    return (
      e ||
        (e = (async () => {
          let s = n === !0 || 'AWS_LAMBDA_MAX_CONCURRENCY' in process.env ? await sc.create() : new oc();
          return !nc && globalThis.awslambda?.InvokeStore
            ? globalThis.awslambda.InvokeStore
            : (!nc && globalThis.awslambda && (globalThis.awslambda.InvokeStore = s), s);
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
})(yn || (yn = {}));
var ic = 'AWS_LAMBDA_INITIALIZATION_TYPE',
  Vp = 'AWS_LAMBDA_MAX_CONCURRENCY',
  jp = 'POWERTOOLS_DEV',
  Kp = 'POWERTOOLS_SERVICE_NAME',
  qp = '_X_AMZN_TRACE_ID';
var fe = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = process.env[t];
    if (n === void 0) {
      if (e !== void 0) return e;
      throw r ? new Error(r) : new Error(`Environment variable ${t} is required`);
    }
    return n.trim();
  },
  zp = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = fe({ key: t, defaultValue: String(e), errorMessage: r }),
      o = Number(n);
    if (Number.isNaN(o)) throw new TypeError(`Environment variable ${t} must be a number`);
    return o;
  },
  fT = new Set(['1', 'y', 'yes', 't', 'true', 'on']),
  mT = new Set(['0', 'n', 'no', 'f', 'false', 'off']),
  gn = ({ key: t, defaultValue: e, errorMessage: r, extendedParsing: n }) => {
    let s = fe({ key: t, defaultValue: String(e), errorMessage: r }).toLowerCase();
    if (n) {
      if (fT.has(s)) return !0;
      if (mT.has(s)) return !1;
    }
    if (s !== 'true' && s !== 'false') throw new Error(`Environment variable ${t} must be a boolean`);
    return s === 'true';
  },
  tr = () => {
    try {
      return gn({ key: jp, extendedParsing: !0 });
    } catch {
      return !1;
    }
  };
var Yp = () => fe({ key: Kp, defaultValue: '' }),
  hT = () => {
    let t = globalThis.awslambda?.InvokeStore?.getXRayTraceId() ?? fe({ key: qp, defaultValue: '' });
    if (t === '') return;
    if (!t.includes('=')) return { Root: t };
    let e = {};
    for (let r of t.split(';')) {
      let [n, o] = r.split('=');
      e[n] = o;
    }
    return e;
  };
var Jp = () => fe({ key: Vp, defaultValue: '' }) !== '',
  En = () => hT()?.Root;
var Sn = class {
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
var Ho = '2.36.0';
var xD = process.env.AWS_EXECUTION_ENV || 'NA';
var yT = new Set(['__proto__', 'constructor']),
  _n = (t) => {
    if (typeof t != 'object' || t === null) return !1;
    let e = Object.getPrototypeOf(t);
    return e === Object.prototype || e === null;
  },
  gT = (t, e) => {
    if (_n(t)) {
      let r = {};
      return (e.push(t), xn(r, t, e), e.pop(), { skip: !1, value: r });
    }
    if (Array.isArray(t)) {
      if (e.includes(t)) return { skip: !0 };
      let r = [];
      return (e.push(t), Wo(r, t, e), e.pop(), { skip: !1, value: r });
    }
    return { skip: !1, value: t };
  },
  ET = (t, e, r, n) => {
    let o = t[e],
      s = _n(r);
    if (!(s && n.includes(r))) {
      if (s && _n(o)) {
        (n.push(r), xn(o, r, n), n.pop());
        return;
      }
      if (Array.isArray(r) && Array.isArray(o)) {
        n.includes(r) || (n.push(r), Wo(o, r, n), n.pop());
        return;
      }
      if (r !== void 0 || o === void 0) {
        let i = gT(r, n);
        i.skip || (t[e] = i.value);
      }
    }
  },
  Wo = (t, e, r) => {
    for (let n = 0; n < e.length; n++) ET(t, n, e[n], r);
  },
  ST = (t, e, r, n, o) => {
    if (!Array.isArray(n)) {
      let s = [];
      (Wo(s, r, o), (t[e] = s));
      return;
    }
    Wo(n, r, o);
  },
  _T = (t, e, r, n, o) => {
    if (_n(n)) {
      xn(n, r, o);
      return;
    }
    let s = {};
    (xn(s, r, o), (t[e] = s));
  },
  xn = (t, e, r) => {
    for (let n of Object.keys(e)) {
      if (yT.has(n)) continue;
      let o = e[n],
        s = t[n];
      if (Array.isArray(o)) {
        if (r.includes(o)) continue;
        (r.push(o), ST(t, n, o, s, r), r.pop());
        continue;
      }
      if (_n(o)) {
        if (r.includes(o)) continue;
        (r.push(o), _T(t, n, o, s, r), r.pop());
        continue;
      }
      (o !== void 0 || s === void 0) && (t[n] = o);
    }
  },
  at = (t, ...e) => {
    let r = [t];
    for (let n of e) n != null && (r.push(n), xn(t, n, r), r.pop());
    return t;
  };
var Go = 'powertools-for-aws',
  Xp = `${Go}.tracer`,
  Qp = `${Go}.metrics`,
  Zp = `${Go}.logger`,
  ef = `${Go}.idempotency`;
var vr = (t) => typeof t == 'string',
  Vo = (t) => typeof t == 'number',
  bn = (t) => Vo(t) && Number.isInteger(t);
var tf = (t) => Object.is(t, null),
  jo = (t) => tf(t) || Object.is(t, void 0),
  Ir = (t) => !!(jo(t) || !vr(t) || t.trim().length === 0);
var rr = class {
  #e;
  coldStart = !0;
  defaultServiceName = 'service_undefined';
  constructor() {
    ((this.#e = this.getInitializationType()), this.#e !== 'on-demand' && (this.coldStart = !1));
  }
  getInitializationType() {
    let e = process.env[ic]?.trim();
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
var xT = process.env.AWS_EXECUTION_ENV || 'NA';
if (!process.env.AWS_SDK_UA_APP_ID?.includes('/PTEnv/')) {
  let t = `PT/NO-OP/${Ho}/PTEnv/${xT}`;
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
var rf = require('node:console'),
  nf = require('node:crypto');
var Ko = class extends Sn {
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
    if (!Jp()) return;
    let e = globalThis.awslambda?.InvokeStore;
    if (e === void 0) throw new Error('InvokeStore is not available');
    return e.hasContext() ? e : void 0;
  }
};
var qo = class {
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
var ac = class {
    value;
    logLevel;
    byteSize;
    constructor(e, r) {
      if (!vr(e)) throw new Error('Value should be a string');
      ((this.value = e), (this.logLevel = r), (this.byteSize = Buffer.byteLength(e)));
    }
  },
  cc = class extends Set {
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
  Tn = class extends Map {
    #e;
    #t;
    constructor({ maxBytesSize: e, onBufferOverflow: r }) {
      (super(), (this.#e = e), (this.#t = r));
    }
    setItem(e, r, n) {
      let o = new ac(r, n);
      if (o.byteSize > this.#e) throw new Error('Item too big');
      let s = this.get(e) || new cc();
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
var zo = class {
  #e;
  #t = new me('powertools.logger.buffer', { fresh: () => new Tn({ maxBytesSize: this.#o }) });
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
    ((this.#o = e), this.#t.setShared(new Tn({ maxBytesSize: e })));
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
var wn = class t extends rr {
  console;
  customConfigService;
  logEvent = !1;
  logFormatter;
  logIndentation = rc.COMPACT;
  #e;
  powertoolsLogData = { sampleRateValue: 0 };
  #t = new qo();
  #o = [];
  #r = !1;
  #n = V.INFO;
  #a;
  #i = { enabled: !1, flushOnErrorLog: !0, maxBytes: 20480, bufferAtVerbosity: V.DEBUG };
  #s = new zo(V.INFO);
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
          throw (e?.flushBufferOnUncaughtError && (i.flushBuffer(), i.error({ message: Gp, error: c })), c);
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
        xRayTraceId: En(),
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
      jo(n) || (n instanceof Error ? (r.error = n) : typeof n == 'string' ? (r.extra = n) : this.#E(n, r));
  }
  #E(e, r) {
    for (let [n, o] of Object.entries(e)) this.#d(n) || (r[n] = o);
  }
  #h() {
    return this.#u.sampleRateValue && (0, nf.randomInt)(0, 100) / 100 <= this.#u.sampleRateValue;
  }
  #d(e) {
    return Wp.includes(e) ? (this.warn(`The key "${e}" is a reserved key and will be dropped.`), !0) : !1;
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
    let o = En();
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
    (tr()
      ? (this.console = console)
      : (this.console = new rf.Console({ stdout: process.stdout, stderr: process.stderr })),
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
    let o = fe({ key: 'POWERTOOLS_LOG_LEVEL', defaultValue: '' }),
      s = fe({ key: 'LOG_LEVEL', defaultValue: '' }),
      i = o || s;
    this.isValidLogLevel(i) && (this.#s.setBaseLogLevel(V[i]), (this.#n = this.#s.getBaseLogLevel()));
  }
  setInitialSampleRate(e) {
    let r = e,
      n = this.getCustomConfigService()?.getSampleRateValue(),
      o = zp({ key: 'POWERTOOLS_LOGGER_SAMPLE_RATE', defaultValue: 0 });
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
    this.logEvent = gn({ key: 'POWERTOOLS_LOGGER_LOG_EVENT', defaultValue: !1 });
  }
  setLogFormatter(e, r) {
    this.logFormatter = e ?? new Ko({ logRecordOrder: r });
  }
  setLogIndentation() {
    tr() && (this.logIndentation = rc.PRETTY);
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
    let e = En();
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
    let e = En();
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
var of = 'ColdStart',
  sf = 'default_namespace';
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
var uf = require('node:console');
var Yo = class {
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
var Jo = class {
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
var Xo = class {
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
    return bn(e) ? e : e instanceof Date ? e.getTime() : 0;
  }
};
var An = class t extends rr {
  console;
  customConfigService;
  #e = new Yo();
  functionName;
  #t;
  isSingleMetric = !1;
  #o = new Jo();
  namespace;
  shouldThrowOnEmptyMetrics = !1;
  #r = new Xo();
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
    (n && n.length > 0 && r.addDimension('function_name', n), r.addMetric(of, Rt.Count, 1));
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
          CloudWatchMetrics: [{ Namespace: this.namespace || sf, Dimensions: n, Metrics: e }],
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
      : (this.console = new uf.Console({ stdout: process.stdout, stderr: process.stderr }));
  }
  setCustomConfigService(e) {
    this.customConfigService = e;
  }
  setEnvConfig() {
    ((this.#n.namespace = fe({ key: 'POWERTOOLS_METRICS_NAMESPACE', defaultValue: '' })),
      (this.#n.functionName = fe({ key: 'POWERTOOLS_METRICS_FUNCTION_NAME', defaultValue: '' })),
      (this.#n.serviceName = Yp()),
      (this.#n.disabled = gn({ key: 'POWERTOOLS_METRICS_DISABLED', defaultValue: !1, extendedParsing: !0 })),
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
    if (!Vo(n)) throw new RangeError(`${n} is not a valid number`);
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
    if (!r && !bn(e)) return !1;
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
var vT = [
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
function IT(t) {
  return Object.fromEntries(vT.flatMap((e) => (t[e] === void 0 ? [] : [[e, t[e]]])));
}
function lf(t) {
  let e = new wn({ serviceName: t }),
    r = new An({ namespace: 'miniprogram-pay', serviceName: t });
  return {
    log(n, o, s) {
      e[n](o, IT(s));
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
function df(t) {
  return { now: $p, telemetry: lf(`miniprogram-pay-${t}`) };
}
xe();
var ns = 'preferred',
  OT = ['disabled', 'preferred', 'required'];
function Cn(t) {
  return OT.includes(t);
}
var Ic = (t) => {
  let { accountIdEndpointMode: e } = t,
    r = he(e ?? ns);
  return Object.assign(t, {
    accountIdEndpointMode: async () => {
      let n = await r();
      if (!Cn(n))
        throw new Error(
          `Invalid value for accountIdEndpointMode: ${n}. Valid values are: "required", "preferred", "disabled".`,
        );
      return n;
    },
  });
};
var tm = 'Invalid AccountIdEndpointMode value',
  rm = (t) => {
    throw new Error(t);
  },
  nm = 'AWS_ACCOUNT_ID_ENDPOINT_MODE',
  om = 'account_id_endpoint_mode',
  Rc = {
    environmentVariableSelector: (t) => {
      let e = t[nm];
      return (e && !Cn(e) && rm(tm), e);
    },
    configFileSelector: (t) => {
      let e = t[om];
      return (e && !Cn(e) && rm(tm), e);
    },
    default: ns,
  };
var os = { warningEmitted: !1 },
  Cc = (t) => {
    if (t && !os.warningEmitted) {
      if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === 'true') {
        os.warningEmitted = !0;
        return;
      }
      let e = parseInt(t.substring(1, t.indexOf('.'))),
        r = 22;
      e < r &&
        ((os.warningEmitted = !0),
        process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${t}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`));
    }
  };
function On(t, e, r) {
  return (t.$source || (t.$source = {}), (t.$source[e] = r), t);
}
function De(t, e, r) {
  (t.__aws_sdk_context
    ? t.__aws_sdk_context.features || (t.__aws_sdk_context.features = {})
    : (t.__aws_sdk_context = { features: {} }),
    (t.__aws_sdk_context.features[e] = r));
}
var DT = () => typeof process == 'object' && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === 'true',
  Oc = (t, e) => {
    if (DT() && typeof t?.handle != 'function') return e;
  };
G();
var lr = async (t = new Uint8Array(), e) => {
  if (t instanceof Uint8Array) return Ur.mutate(t);
  if (!t) return Ur.mutate(new Uint8Array());
  let r = e.streamCollector(t);
  return Ur.mutate(await r);
};
_e();
G();
var Gy = Symbol.for('@smithy/schema-x'),
  Vn = class t extends W {
    static identity = Symbol.for('@smithy/HttpBindingNormalizedSchema');
    identity = t.identity;
    bindings;
    constructor(e) {
      super(e);
    }
    static of(e) {
      let r = W.of(e);
      if (r.identity === t.identity) return r;
      let n = r.isMemberSchema() ? r : r.getSchema(),
        o = typeof n == 'object' && n !== null ? n : r;
      return (o[Gy] ??= new t(r));
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
      return typeof e != 'object' || e === null ? vw : (this.bindings ??= Tw(this));
    }
  },
  Tw = (t) => {
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
      let g = Vn.of(m),
        y = g.getMergedTraits(),
        E = g.getHttpBindingLocation(y),
        _ = y.httpHeader?.toLowerCase() ?? y.httpPrefixHeaders?.toLowerCase() ?? y.httpQuery,
        w = g.getHttpBindingValue(E, y),
        v = [f, w, E, _];
      (f === '__proto__' && pt(i), (i[f] = v), (w[1] >> 10) & 1 && (d.hasIdempotency = !0), s.push(v));
      let N = E & 7;
      if ((N === 0 && (n.push(f), o.push(m)), (N & 4) === 0)) (e.push(f), r.push(m));
      else if ((N & 6) === 4)
        if (N & 1) u.statusCode = v;
        else {
          u.payload = v;
          let F = w[1] & 255;
          d.contentTypeInstruction =
            y.mediaType ??
            (F === 0 ? 'text/plain' : F === 21 || F === 42 ? 'application/octet-stream' : null);
        }
      else N & 1 ? ((d.hasPrefixHeaders = !0), c.push(v)) : (_ === '__proto__' && pt(a), (a[_] = v));
    }
    return (
      d.contentTypeInstruction === void 0 && n.length && (d.contentTypeInstruction = null),
      (d.syntheticBodySchema = Wy(t, n, o)),
      (p.syntheticBodySchema = Wy(t, e, r)),
      l
    );
  },
  ww = (t) => {
    let e = [],
      r = 0;
    for (let n of t.matchAll(/\{([^{}+]+)(\+)?\}/g))
      (n.index > r && e.push([t.slice(r, n.index), 0]),
        e.push([n[1], n[2] ? 2 : 1]),
        (r = n.index + n[0].length));
    return (e.length && r < t.length && e.push([t.slice(r), 0]), e.length ? e : void 0);
  },
  Aw = (t) => {
    let { http: e, endpoint: r } = kt(t.traits ?? {}),
      [n, o] = e?.[1].split('?') ?? [];
    return [e?.[0], n, o ? [...new URLSearchParams(o)] : [], n ? ww(n) : void 0, r?.[0]];
  },
  vw = {
    request: { memberBindings: [], byName: {} },
    response: { bodyMemberNames: [], bindings: { headers: {}, prefixHeaders: [] } },
  },
  Vy = (t) => (t[Gy] ??= Aw(t)),
  Wy = (t, e, r) => {
    if (!e.length) return;
    let n = t.getSchema(),
      o = [3, n[1], n[2], t.getMergedTraits(), e, r],
      s = n[6],
      i = s && e.reduce((a, c) => a + (n[4].indexOf(c) < s ? 1 : 0), 0);
    return (i && (o[6] = i), o);
  };
q();
_e();
var As = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
var Ps = class extends As {
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
  setHostPrefix(e, r, n, o = Vy(r)) {
    if (this.serdeContext?.disableHostPrefix) return;
    let s = o[4];
    if (typeof s != 'string') return;
    let i = s;
    for (let [a, [, c]] of Vn.of(r.input).getHttpBindings().request.memberBindings) {
      if (!((c >> 17) & 1)) continue;
      let u = n[a];
      if (typeof u != 'string')
        throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);
      i = i.replace(`{${a}}`, u);
    }
    if (((e.hostname = i + e.hostname), !dc(e.hostname)))
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
    let { EventStreamSerde: e, eventStreamSerdeProvider: r } = await Promise.resolve().then(() => (gg(), yg)),
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
q();
_e();
q();
var zn = class extends Ps {
  async serializeRequest(e, r, n) {
    let o = this.serializer,
      s = {},
      i = {},
      a = await n.endpoint(),
      c = W.of(e?.input),
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
      s = W.of(e.output),
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
function ks(t, e) {
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
q();
q();
var Vu = (t) => (
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
  ju = (t) => ({ requestHandler: t.httpHandler() });
q();
var Eg = 'content-length';
function Sg(t) {
  return (e) => async (r) => {
    let n = r.request;
    if (Y.isInstance(n)) {
      let { body: o, headers: s } = n;
      if (
        o &&
        Object.keys(s)
          .map((i) => i.toLowerCase())
          .indexOf(Eg) === -1
      )
        try {
          let i = t(o);
          i != null && (n.headers = { ...n.headers, [Eg]: String(i) });
        } catch {}
    }
    return e({ ...r, request: n });
  };
}
var _g = {
    step: 'build',
    tags: ['SET_CONTENT_LENGTH', 'CONTENT_LENGTH'],
    name: 'contentLengthMiddleware',
    override: !0,
  },
  Ku = (t) => ({
    applyToStack: (e) => {
      e.add(Sg(t.bodyLengthChecker), _g);
    },
  });
var je = (t) => encodeURIComponent(t).replace(/[!'()*]/g, Vw),
  Vw = (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`;
function qu(t) {
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
q();
var Gt = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
_e();
G();
var Ms = class {
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
var Yn;
function Ls() {
  if (Yn === void 0)
    try {
      if (typeof Buffer != 'function') Yn = !1;
      else {
        let t = JSON.parse(Buffer.from([123, 125]));
        Yn = t !== null && typeof t == 'object';
      }
    } catch {
      Yn = !1;
    }
  return Yn;
}
G();
function Us(t, e, r) {
  if (r?.source) {
    let n = r.source;
    if (typeof e == 'number')
      return e <= Number.MAX_SAFE_INTEGER && e >= Number.MIN_SAFE_INTEGER
        ? Kw(n, e)
          ? e
          : new be(n, 'bigDecimal')
        : jw(n)
          ? new be(n, 'bigDecimal')
          : /[eE]/.test(n)
            ? qw(n)
            : BigInt(n);
  }
  return e;
}
function jw(t) {
  let e = t.indexOf('.');
  if (e === -1) return !1;
  let r = t.search(/[eE]/);
  if (r === -1) return !0;
  let n = r - e - 1;
  return parseInt(t.slice(r + 1), 10) < n;
}
function Kw(t, e) {
  if (t === String(e) || Object.is(e, -0)) return !0;
  if (/[eE]/.test(t)) return zu(t) === zu(String(e));
  let r = t.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
    n = String(e);
  return r === n ? !0 : /[eE]/.test(n) ? r === zu(n) : !1;
}
function zu(t) {
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
function qw(t) {
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
var Yu = Symbol.for('@aws-sdk/reviver');
function Bs(t) {
  let e = W.of(t),
    r = e.getSchema();
  if (Array.isArray(r) && e.isStructSchema()) {
    if (Yu in r) return r[Yu];
    let n = $s(e, new Set());
    return ((r[Yu] = n), n);
  }
  return $s(e, new Set());
}
function $s(t, e) {
  let r = t.getSchema();
  if (e.has(r)) return !1;
  if ((e.add(r), t.isBigIntegerSchema() || t.isBigDecimalSchema())) return !0;
  if (t.isStructSchema()) {
    for (let [, n] of t.structIterator()) if ($s(n, e)) return !0;
  } else if (t.isListSchema() || t.isMapSchema()) {
    if ($s(t.getValueSchema(), e)) return !0;
  } else if (t.isDocumentSchema()) return !0;
  return !1;
}
G();
var xg = (t, e) => lr(t, e).then((r) => (e?.utf8Encoder ?? Qe)(r));
async function Fs(t, e, r) {
  let n;
  if (Ls() && typeof t?.[Symbol.asyncIterator] == 'function') {
    let s = await lr(t, e);
    typeof Buffer == 'function' &&
      (Buffer.isBuffer(s) ? (n = s) : (n = Buffer.from(s.buffer, s.byteOffset, s.byteLength)));
  }
  if ((n || (n = await xg(t, e)), n.length === 0)) return {};
  let o = r && Bs(r) ? Us : void 0;
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
var bg = (t, e) => Object.keys(t).find((r) => r.toLowerCase() === e.toLowerCase()),
  Ju = (t) => {
    let e = t;
    return (
      typeof e == 'number' && (e = e.toString()),
      e.indexOf(',') >= 0 && (e = e.split(',')[0]),
      e.indexOf(':') >= 0 && (e = e.split(':')[0]),
      e.indexOf('#') >= 0 && (e = e.split('#')[1]),
      e
    );
  };
var Hs = (t, e, r = !1) => zw(t, e, r ? ['code', 'header', 'type'] : ['type', 'code', 'header']);
var zw = ({ headers: t }, e, r) => {
  for (; r.length > 0;)
    switch (r.shift()) {
      case 'header':
        let o = bg(t ?? {}, 'x-amzn-errortype');
        if (o !== void 0) return Ju(t[o]);
        break;
      case 'code':
        let s = bg(e ?? {}, 'code');
        if (s && e[s] !== void 0) return Ju(e[s]);
        break;
      case 'type':
        if (e?.__type !== void 0) return Ju(e.__type);
        break;
    }
};
q();
var Vt = class extends Gt {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  async read(e, r) {
    let n = Bs(e) ? Us : void 0,
      o;
    if (typeof r == 'string') {
      if (r.length === 0) return {};
      o = JSON.parse(r, n);
    } else if (r instanceof Uint8Array && Ls()) {
      if (r.byteLength === 0) return {};
      let s = Buffer.isBuffer(r) ? r : Buffer.from(r.buffer, r.byteOffset, r.byteLength);
      o = JSON.parse(s, n);
    } else o = await Fs(r, this.serdeContext, e);
    return this._read(e, o);
  }
  readObject(e, r) {
    return this._read(e, r);
  }
  _read(e, r) {
    let n = r !== null && typeof r == 'object',
      o = W.of(e);
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
      switch (ks(o, this.settings)) {
        case 5:
          return Lc(r);
        case 6:
          return Mn(r);
        case 7:
          return Uc(r);
        default:
          return (
            console.warn('Missing timestamp format, parsing value with Date constructor:', r),
            new Date(r)
          );
      }
    if (o.isBigIntegerSchema() && (typeof r == 'number' || typeof r == 'string')) return BigInt(r);
    if (o.isBigDecimalSchema() && r != null) {
      if (r instanceof be) return r;
      let i = r;
      return i.type === 'bigDecimal' && 'string' in i
        ? new be(i.string, i.type)
        : new be(String(r), 'bigDecimal');
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
          a instanceof be || (r[i] = this._read(o, a));
        }
      else {
        let i = r;
        for (let a in i) {
          if (!D(i, a)) continue;
          a === '__proto__' && pt(i);
          let c = i[a];
          c instanceof be || (i[a] = this._read(o, c));
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
    n && (c = new Ms(r, o));
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
G();
q();
G();
var Ws = class t extends Uint8Array {
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
        (e > Tg + 6e4 &&
          (console.warn(
            '@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.',
          ),
          (Tg = e)),
          (this.string = Qe(this)));
      }
      return this.string;
    }
  },
  Tg = 0;
var Gs = new TextEncoder(),
  wg = 123,
  Ag = 125,
  Yw = 91,
  Jw = 93,
  jr = 34,
  Vs = 58,
  js = 44,
  vg = 92,
  Xw = new Uint8Array([116, 114, 117, 101]),
  Qw = new Uint8Array([102, 97, 108, 115, 101]),
  Zw = new Uint8Array([110, 117, 108, 108]),
  Ze = new Array(128).fill(null);
Ze[8] = 'b';
Ze[9] = 't';
Ze[10] = 'n';
Ze[12] = 'f';
Ze[13] = 'r';
Ze[34] = '"';
Ze[92] = '\\';
for (let t = 0; t < 32; t++) Ze[t] === null && (Ze[t] = 'u00' + t.toString(16).padStart(2, '0'));
var Ig = 2048;
function Xu(t) {
  return Ws.allocUnsafe(t);
}
var jt = class t extends Gt {
  settings;
  json;
  i = 0;
  rootSchema;
  rawValue;
  passthrough = !1;
  constructor(e) {
    (super(), (this.settings = e), (this.json = Xu(Ig)));
  }
  write(e, r) {
    ((this.i = 0),
      (this.rawValue = r),
      (this.rootSchema = W.of(e)),
      (this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema()),
      this.passthrough || this.writeValue(this.rootSchema, r, void 0));
  }
  writeDiscriminatedDocument(e, r) {
    ((this.i = 0), (this.rootSchema = W.of(e)));
    let n = this.rootSchema;
    if (n.isStructSchema() && r != null && typeof r == 'object') {
      this.writeValue(n, r, void 0);
      let o = `"__type":"${n.getName(!0) ?? 'Unknown'}",`,
        s = o.length;
      (this.ensure(s),
        this.json.copyWithin(1 + s, 1, this.i),
        Gs.encodeInto(o, this.json.subarray(1)),
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
    return ((this.json = Xu(Ig)), n);
  }
  ensure(e) {
    let { i: r, json: n } = this;
    if (r + e > n.length) {
      let o = n.length * 2;
      for (; o < r + e;) o *= 2;
      let s = Xu(o);
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
          (this.ensure(s.length + 1 + (r - n - 1) * 3 + 1), (this.json[this.i++] = vg));
          for (let i = 0; i < s.length; i++) this.json[this.i++] = s.charCodeAt(i);
        } else this.json[this.i++] = o;
      } else if (o >= 55296 && o <= 56319) {
        let s = n + 1 < r ? e.charCodeAt(n + 1) : 0;
        if (s >= 56320 && s <= 57343) {
          this.ensure(4);
          let { written: i } = Gs.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
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
    ((r[n++] = vg), (r[n++] = 117));
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
        if (r === void 0 && W.of(e).isIdempotencyToken()) {
          this.writeAsciiQuoted(Hy());
          return;
        }
        return;
      }
      (this.ensure(4), this.json.set(Zw, this.i), (this.i += 4));
      return;
    }
    let o = W.of(e),
      s = typeof r == 'object';
    if (o.isStringSchema()) {
      let i = o.getMergedTraits().mediaType;
      if (i && (i === 'application/json' || i.endsWith('+json'))) {
        this.writeJsonString(Ve.from(r).toString());
        return;
      }
    }
    if (this.settings.bigNumberAsString && r != null && (o.isBigIntegerSchema() || o.isBigDecimalSchema())) {
      let i = r instanceof be ? r.string : String(r);
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
      if (r instanceof be) {
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
      (r ? (a.set(Xw, i), (i += 4)) : (a.set(Qw, i), (i += 5)), (this.i = i));
      return;
    }
    if (typeof r == 'bigint') {
      this.writeAscii(r.toString());
      return;
    }
    this.writeAscii(String(r));
  }
  writeStruct(e, r) {
    (this.ensure(2), (this.json[this.i++] = wg));
    let n = !1,
      o = typeof r.__type == 'string',
      s;
    o && (s = new Set());
    for (let [i, a] of e.structIterator()) {
      let c = r[i];
      if (c == null && !a.isIdempotencyToken()) continue;
      (n && (this.ensure(1), (this.json[this.i++] = js)), (n = !0));
      let u = this.settings.jsonName ? (a.getMergedTraits().jsonName ?? i) : i;
      (s && (s.add(i), s.add(u)),
        this.writeAsciiQuoted(u),
        (this.json[this.i++] = Vs),
        this.writeValue(a, c, e));
    }
    if (!n && e.isUnionSchema()) {
      let { $unknown: i } = r;
      if (Array.isArray(i)) {
        let [a, c] = i;
        (this.writeAsciiQuoted(a), this.ensure(1), (this.json[this.i++] = Vs), this.writeValue(15, c, e));
      }
    } else if (o)
      for (let i in r) {
        if (s.has(i)) continue;
        s.add(i);
        let a = r[i];
        (n && (this.ensure(1), (this.json[this.i++] = js)),
          (n = !0),
          this.writeAsciiQuoted(i),
          this.ensure(1),
          (this.json[this.i++] = Vs),
          this.writeValue(15, a, void 0));
      }
    (this.ensure(1), (this.json[this.i++] = Ag));
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
      (this.ensure(c.length * 3), (this.i += Gs.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = Yw));
    let i = !1;
    for (let a = 0; a < r.length; ++a) {
      let c = r[a];
      (n ? c === void 0 : c == null && !o) ||
        (i && (this.ensure(1), (this.json[this.i++] = js)), this.writeValue(s, c, void 0), (i = !0));
    }
    (this.ensure(1), (this.json[this.i++] = Jw));
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
        (this.i += Gs.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = wg));
    let i = !0;
    for (let a in r) {
      if (!D(r, a)) continue;
      let c = r[a];
      (n ? c === void 0 : c == null && !o) ||
        (i || (this.ensure(1), (this.json[this.i++] = js)),
        (i = !1),
        this.writeJsonString(a),
        this.ensure(1),
        (this.json[this.i++] = Vs),
        this.writeValue(s, c, void 0));
    }
    (this.ensure(1), (this.json[this.i++] = Ag));
  }
  writeTimestamp(e, r) {
    switch (ks(e, this.settings)) {
      case 5: {
        let o = r.toISOString().replace('.000Z', 'Z');
        this.writeAsciiQuoted(o);
        return;
      }
      case 6: {
        this.writeAsciiQuoted(Mc(r));
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
var Rg = (t) => (e) => async (r) => {
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
  Cg = { name: 'hostHeaderMiddleware', step: 'build', priority: 'low', tags: ['HOST'], override: !0 },
  Qu = (t) => ({
    applyToStack: (e) => {
      e.add(Rg(t), Cg);
    },
  });
var Og = () => (t, e) => async (r) => {
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
  Dg = { name: 'loggerMiddleware', tags: ['LOGGER'], step: 'initialize', override: !0 },
  Zu = (t) => ({
    applyToStack: (e) => {
      e.add(Og(), Dg);
    },
  });
var Ng = {
  step: 'build',
  tags: ['RECURSION_DETECTION', 'TRACE_CONTEXT_PROPAGATION'],
  name: 'recursionDetectionMiddleware',
  override: !0,
  priority: 'low',
};
var rA = 'AWS_LAMBDA_FUNCTION_NAME',
  nA = '_X_AMZN_TRACE_ID',
  el = 'X-Amzn-Trace-Id',
  tl = 'traceparent',
  Pg = 'tracestate',
  kg = 'baggage',
  Mg = () => (t) => async (e) => {
    let { request: r } = e;
    if (!Y.isInstance(r)) return t(e);
    let n;
    {
      let o = Object.keys(r.headers ?? {}).find((s) => s.toLowerCase() === el.toLowerCase()) ?? el;
      if (!r.headers.hasOwnProperty(o)) {
        let s = process.env[rA],
          i = process.env[nA];
        n ??= await yn.getInstanceAsync();
        let c = n?.getXRayTraceId() ?? i,
          u = (l) => typeof l == 'string' && l.length > 0;
        u(s) && u(c) && (r.headers[el] = c);
      }
    }
    if ((oA(r.headers), !r.headers[tl])) {
      let s = (n ??= await yn.getInstanceAsync())?.getTraceparent?.();
      if (s) {
        r.headers[tl] = s;
        let i = n?.getTracestate?.();
        i && (r.headers[Pg] = i);
        let a = n?.getBaggage?.();
        a && (r.headers[kg] = a);
      }
    }
    return t(e);
  };
function oA(t) {
  for (let e of Object.keys(t)) {
    let r = e.toLowerCase();
    e !== r && (r === tl || r === Pg || r === kg) && ((t[r] = t[e]), delete t[e]);
  }
}
var rl = (t) => ({
  applyToStack: (e) => {
    e.add(Mg(), Ng);
  },
});
q();
var Lg = (t, e) => {
  if (!e || e.length === 0) return t;
  let r = [];
  for (let n of e) for (let o of t) o.schemeId.split('#')[1] === n && r.push(o);
  for (let n of t) r.find(({ schemeId: o }) => o === n.schemeId) || r.push(n);
  return r;
};
function sA(t) {
  let e = new Map();
  for (let r of t) e.set(r.schemeId, r);
  return e;
}
var nl = (t, e) => (r, n) => async (o) => {
  let s = t.httpAuthSchemeProvider(await e.httpAuthSchemeParametersProvider(t, n, o.input)),
    i = t.authSchemePreference ? await t.authSchemePreference() : [],
    a = Lg(s, i),
    c = sA(t.httpAuthSchemes),
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
var ol = {
    step: 'serialize',
    tags: ['HTTP_AUTH_SCHEME'],
    name: 'httpAuthSchemeMiddleware',
    override: !0,
    relation: 'before',
    toMiddleware: 'endpointV2Middleware',
  },
  Ks = (t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }) => ({
    applyToStack: (n) => {
      n.addRelativeTo(nl(t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }), ol);
    },
  });
q();
var iA = (t) => (e) => {
    throw e;
  },
  aA = (t, e) => {},
  sl = (t) => (e, r) => async (n) => {
    if (!Y.isInstance(n.request)) return e(n);
    let s = Ie(r).selectedHttpAuthScheme;
    if (!s) throw new Error('No HttpAuthScheme was selected: unable to sign request');
    let {
        httpAuthOption: { signingProperties: i = {} },
        identity: a,
        signer: c,
      } = s,
      u = await e({ ...n, request: await c.sign(n.request, a, i) }).catch((c.errorHandler || iA)(i));
    return ((c.successHandler || aA)(u.response, i), u);
  };
var il = {
    step: 'finalizeRequest',
    tags: ['HTTP_SIGNING'],
    name: 'httpSigningMiddleware',
    aliases: ['apiKeyMiddleware', 'tokenMiddleware', 'awsAuthMiddleware'],
    override: !0,
    relation: 'after',
    toMiddleware: 'retryMiddleware',
  },
  qs = (t) => ({
    applyToStack: (e) => {
      e.addRelativeTo(sl(t), il);
    },
  });
var ft = (t) => {
  if (typeof t == 'function') return t;
  let e = Promise.resolve(t);
  return () => e;
};
var cA = async (t, e, r, n = (s) => s, ...o) => {
  let s = new t(r);
  return ((s = n(s) ?? s), await e.send(s, ...o));
};
function Jn(t, e, r, n, o) {
  return async function* (i, a, ...c) {
    let u = a,
      l = i.startingToken ?? u[r],
      d = !0,
      p;
    for (; d;) {
      if (((u[r] = l), o && (u[o] = u[o] ?? i.pageSize), i.client instanceof t))
        p = await cA(e, i.client, a, i.withCommand, ...c);
      else throw new Error(`Invalid client, expected instance of ${t.name}`);
      yield p;
      let f = l;
      ((l = uA(p, n)), (d = !!(l && (!i.stopOnSameToken || l !== f))));
    }
    return void 0;
  };
}
var uA = (t, e) => {
  let r = t,
    n = e.split('.');
  for (let o of n) {
    if (!r || typeof r != 'object') return;
    r = r[o];
  }
  return r;
};
q();
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
var al = (t) =>
  function (r) {
    return Xn(r) && r.expiration.getTime() - Date.now() < t;
  };
var zs = al(3e5),
  Xn = (t) => t.expiration !== void 0,
  Ys = (t, e, r) => {
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
var Js = void 0;
function dA(t) {
  return t === void 0 ? !0 : typeof t == 'string' && t.length <= 50;
}
function cl(t) {
  let e = ft(t.userAgentAppId ?? Js),
    { customUserAgent: r } = t;
  return Object.assign(t, {
    customUserAgent: typeof r == 'string' ? [[r]] : r,
    userAgentAppId: async () => {
      let n = await e();
      if (!dA(n)) {
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
var Ug = {
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
var pA = Ug,
  fA = '',
  $g = (t) => {
    let { partitions: e } = pA;
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
var Bg = () => fA;
var Fg = require('node:stream'),
  ul = (t) =>
    t?.body instanceof Fg.Readable || (typeof ReadableStream < 'u' && t?.body instanceof ReadableStream);
xe();
G();
ut();
var Hg = [
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
  Wg = ['TimeoutError', 'RequestTimeout', 'RequestTimeoutException'],
  Gg = [500, 502, 503, 504],
  Vg = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'],
  jg = ['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
var mA = (t) => t?.$retryable !== void 0;
var hA = (t) => t.$metadata?.clockSkewCorrected,
  yA = (t) => {
    let e = new Set([
      'Failed to fetch',
      'NetworkError when attempting to fetch resource',
      'The Internet connection appears to be offline',
      'Load failed',
      'Network request failed',
    ]);
    return t && t instanceof TypeError ? e.has(t.message) : !1;
  },
  Xs = (t) => t.$metadata?.httpStatusCode === 429 || Hg.includes(t.name) || t.$retryable?.throttling == !0,
  Qs = (t, e = 0) =>
    t?.name !== 'AbortError' &&
    (mA(t) ||
      hA(t) ||
      (t.name === 'InvalidSignatureException' && t.message?.includes('Signature expired')) ||
      Wg.includes(t.name) ||
      Vg.includes(t?.code || '') ||
      jg.includes(t?.code || '') ||
      Gg.includes(t.$metadata?.httpStatusCode || 0) ||
      yA(t) ||
      gA(t) ||
      (t.cause !== void 0 && e <= 10 && Qs(t.cause, e + 1))),
  Kg = (t) => {
    if (t.$metadata?.httpStatusCode !== void 0) {
      let e = t.$metadata.httpStatusCode;
      return 500 <= e && e <= 599 && !Qs(t);
    }
    return !1;
  };
function gA(t) {
  return t.code === 'ERR_HTTP2_STREAM_ERROR' && t.message.includes('NGHTTP2_REFUSED_STREAM');
}
var Zs = (t, e) => {
    if (!e) return t;
    let r = () => {},
      n = new Promise((o, s) => {
        let i = () => s(EA());
        e.aborted
          ? i()
          : typeof e.addEventListener == 'function'
            ? (e.addEventListener('abort', i, { once: !0 }), (r = () => e.removeEventListener('abort', i)))
            : (e.onabort = i);
      });
    return Promise.race([t, n]).finally(r);
  },
  EA = () => Object.assign(new Error('Request aborted'), { name: 'AbortError' }),
  qg = (t) => typeof t == 'object' && t !== null && 'name' in t && t.name === 'AbortError';
var zg = 'amz-sdk-invocation-id',
  Yg = 'amz-sdk-request';
q();
G();
function Jg(t, e) {
  if (Se.isInstance(t))
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
var Xg = (t) =>
  t instanceof Error
    ? t
    : t instanceof Object
      ? Object.assign(new Error(), t)
      : typeof t == 'string'
        ? new Error(t)
        : new Error(`AWS SDK error wrapper for ${t}`);
function ll(t) {
  return (e) => (r, n) => async (o) => {
    let s = await e.retryStrategy(),
      i = await e.maxAttempts(),
      a = n[Ge]?.abortSignal;
    if (SA(s)) {
      s = s;
      let c = (n.partition_id ?? '') + (n.__retryLongPoll ? ':longpoll' : ''),
        u = await Zs(s.acquireInitialRetryToken(c), a),
        l = new Error(),
        d = 0,
        p = 0,
        { request: f } = o,
        m = Y.isInstance(f);
      for (m && (f.headers[zg] = Du()); ;)
        try {
          m && (f.headers[Yg] = `attempt=${d + 1}; max=${i}`);
          let { response: g, output: y } = await r(o);
          return (
            s.recordSuccess(u),
            (y.$metadata.attempts = d + 1),
            (y.$metadata.totalRetryDelay = p),
            { response: g, output: y }
          );
        } catch (g) {
          let y = _A(g, e.logger);
          if (((l = Xg(g)), m && t(f)))
            throw (
              (n.logger instanceof ar ? console : n.logger)?.warn(
                'An error was encountered in a non-retryable streaming request.',
              ),
              l
            );
          try {
            u = await Zs(s.refreshRetryTokenForRetry(u, y), a);
          } catch (_) {
            throw a?.aborted && qg(_)
              ? _
              : (l.$metadata || (l.$metadata = {}),
                (l.$metadata.attempts = d + 1),
                (l.$metadata.totalRetryDelay = p),
                l);
          }
          d = u.getRetryCount();
          let E = u.getRetryDelay();
          ((p += (u?.$retryLog?.acquisitionDelay ?? 0) + E),
            E > 0 && (await Zs(new Promise((_) => setTimeout(_, E)), a)));
        }
    } else
      return (
        (s = s),
        s?.mode && (n.userAgent = [...(n.userAgent || []), ['cfg/retry-mode', s.mode]]),
        s.retry(r, o)
      );
  };
}
var SA = (t) =>
    typeof t.acquireInitialRetryToken < 'u' &&
    typeof t.refreshRetryTokenForRetry < 'u' &&
    typeof t.recordSuccess < 'u',
  _A = (t, e) => {
    let r = { error: t, errorType: xA(t) },
      n = Jg(t.$response, e);
    return (n && (r.retryAfterHint = n), r);
  },
  xA = (t) => (Xs(t) ? 'THROTTLING' : Qs(t) ? 'TRANSIENT' : Kg(t) ? 'SERVER_ERROR' : 'CLIENT_ERROR'),
  bA = { name: 'retryMiddleware', tags: ['RETRY'], step: 'finalizeRequest', priority: 'high', override: !0 };
function Qg(t) {
  let e = ll(t);
  return (r) => ({
    applyToStack: (n) => {
      n.add(e(r), bA);
    },
  });
}
var ei = class t {
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
    if (n?.errorType === 'THROTTLING' || Xs(n?.error ?? e)) {
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
var ti = class {
  x = ie.delay();
  computeNextBackoffDelay(e) {
    let o = Math.random() * Math.min(this.x * 2 ** e, 2e4);
    return Math.floor(o);
  }
  setDelayBase(e) {
    this.x = e;
  }
};
var Qn = class {
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
  Zn = Me.STANDARD;
var ri = { incompatible: 1, attempts: 2, capacity: 3 },
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
        (this.retryBackoffStrategy ??= new ti()));
    }
    async acquireInitialRetryToken(e) {
      return new Qn(ie.delay(), 0, void 0, e.includes(':longpoll'));
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
          let d = new Qn(0, e.getRetryCount() + 1, l, e.isLongPoll?.() ?? !1);
          return (await new Promise((p) => setTimeout(p, u)), (d.$retryLog.acquisitionDelay = u), d);
        } else {
          let l = o === ri.capacity && i ? u : 0;
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
        s = this.isRetryableError(r.errorType) ? 0 : ri.incompatible,
        i = o < n ? 0 : ri.attempts,
        a = this.capacity >= this.getCapacityCost(r.errorType) ? 0 : ri.capacity;
      return s || i || a;
    }
    getCapacityCost(e) {
      return e === ie.modifiedCostType() ? ie.throttlingCost() : ie.cost();
    }
    isRetryableError(e) {
      return e === 'THROTTLING' || e === 'TRANSIENT';
    }
  };
var ni = class {
  mode = Me.ADAPTIVE;
  rateLimiter;
  standardRetryStrategy;
  constructor(e, r) {
    let { rateLimiter: n } = r ?? {};
    ((this.rateLimiter = n ?? new ei()),
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
var dl = 'AWS_MAX_ATTEMPTS',
  pl = 'max_attempts',
  oi = {
    environmentVariableSelector: (t) => {
      let e = t[dl];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Environment variable ${dl} mast be a number, got "${e}"`);
      return r;
    },
    configFileSelector: (t) => {
      let e = t[pl];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Shared config file entry ${pl} mast be a number, got "${e}"`);
      return r;
    },
    default: qt,
  },
  fl = (t, e) => {
    let { retryStrategy: r, retryMode: n } = t,
      { defaultMaxAttempts: o = qt, defaultBaseDelay: s = ie.delay() } = e ?? {},
      i = he(t.maxAttempts ?? o),
      a = r ? Promise.resolve(r) : void 0,
      c = async () => {
        let u = await i();
        return (await he(n)()) === Me.ADAPTIVE
          ? new ni(i, { maxAttempts: u, baseDelay: s })
          : new fr({ maxAttempts: u, baseDelay: s });
      };
    return Object.assign(t, { maxAttempts: i, retryStrategy: () => (a ??= c()) });
  },
  Zg = 'AWS_RETRY_MODE',
  eE = 'retry_mode',
  ml = { environmentVariableSelector: (t) => t[Zg], configFileSelector: (t) => t[eE], default: Zn };
var Y3 = ll(ul),
  tE = Qg(ul);
var AA = /\d{12}\.ddb/;
async function rE(t, e, r) {
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
      (String(s?.url?.hostname).match(AA) && De(t, 'ACCOUNT_ID_ENDPOINT', 'O'),
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
var hl = 'user-agent',
  si = 'x-amz-user-agent';
var nE = /[^!$%&'*+\-.^_`|~\w]/g,
  oE = /[^!$%&'*+\-.^_`|~\w#]/g;
function sE(t) {
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
var cE = (t) => (e, r) => async (n) => {
    let { request: o } = n;
    if (!Y.isInstance(o)) return e(n);
    let { headers: s } = o,
      i = r?.userAgent?.map(ii) || [],
      a = (await t.defaultUserAgentProvider()).map(ii);
    await rE(r, t, n);
    let c = r;
    a.push(`m/${sE(Object.assign({}, r.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
    let u = t?.customUserAgent?.map(ii) || [],
      l = await t.userAgentAppId();
    l && a.push(ii(['app', `${l}`]));
    let d = Bg(),
      p = (d ? [d] : []).concat([...a, ...i, ...u]).join(' '),
      f = [...a.filter((m) => m.startsWith('aws-sdk-')), ...u].join(' ');
    return (
      t.runtime !== 'browser' ? (f && (s[si] = s[si] ? `${s[hl]} ${f}` : f), (s[hl] = p)) : (s[si] = p),
      e({ ...n, request: o })
    );
  },
  ii = (t) => {
    let e = t[0]
        .split('/')
        .map((i) => i.replace(nE, '-'))
        .join('/'),
      r = t[1]?.replace(oE, '-'),
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
  uE = {
    name: 'getUserAgentMiddleware',
    step: 'build',
    priority: 'low',
    tags: ['SET_USER_AGENT', 'USER_AGENT'],
    override: !0,
  },
  gl = (t) => ({
    applyToStack: (e) => {
      e.add(cE(t), uE);
    },
  });
var ci = require('node:os'),
  Sl = require('node:process');
var ai = require('node:process'),
  lE = () => {
    let t = ['deno', 'bun', 'llrt'];
    for (let e of t) if (ai.versions[e]) return [`md/${e}`, ai.versions[e]];
    return ['md/nodejs', ai.versions.node];
  };
var El = { isCrtAvailable: !1 };
var dE = () => (El.isCrtAvailable ? ['md/crt-avail'] : null);
var _l = ({ serviceId: t, clientVersion: e }) => {
  let r = lE();
  return async (n) => {
    let o = [
        ['aws-sdk-js', e],
        ['ua', '2.1'],
        [`os/${(0, ci.platform)()}`, (0, ci.release)()],
        ['lang/js'],
        r,
      ],
      s = dE();
    (s && o.push(s),
      t && o.push([`api/${t}`, e]),
      Sl.env.AWS_EXECUTION_ENV && o.push([`exec-env/${Sl.env.AWS_EXECUTION_ENV}`]));
    let i = await n?.userAgentAppId?.();
    return i ? [...o, [`app/${i}`]] : [...o];
  };
};
var pE = 'AWS_SDK_UA_APP_ID',
  fE = 'sdk_ua_app_id',
  vA = 'sdk-ua-app-id',
  xl = { environmentVariableSelector: (t) => t[pE], configFileSelector: (t) => t[fE] ?? t[vA], default: Js };
Ft();
Ft();
Ft();
var bl = (t, e = !1) => {
  if (e) {
    for (let r of t.split('.')) if (!bl(r)) return !1;
    return !0;
  }
  return !(!Xe(t) || t.length < 3 || t.length > 63 || t !== t.toLowerCase() || Lr(t));
};
var mE = (t) => {
  let e = t.split(':');
  if (e.length < 6) return null;
  let [r, n, o, s, i, ...a] = e;
  if (r !== 'arn' || n === '' || o === '' || a.join(':') === '') return null;
  let c = a.map((u) => u.split('/')).flat();
  return { partition: n, service: o, region: s, accountId: i, resourceId: c };
};
var ui = { isVirtualHostableS3Bucket: bl, parseArn: mE, partition: $g };
cr.aws = ui;
var Tl = (t) => ({
    setRegion(e) {
      t.region = e;
    },
    region() {
      return t.region;
    },
  }),
  wl = (t) => ({ region: t.region() });
var hE = ['AWS_ENABLE_ENDPOINT_DISCOVERY', 'AWS_ENDPOINT_DISCOVERY_ENABLED'],
  Al = 'endpoint_discovery_enabled',
  yE = (t) => ['false', '0'].indexOf(t) >= 0,
  vl = {
    environmentVariableSelector: (t) => {
      for (let e = 0; e < hE.length; e++) {
        let r = hE[e];
        if (r in t) {
          let n = t[r];
          if (n === '') throw Error(`Environment variable ${r} can't be empty of undefined, got "${n}"`);
          return !yE(n);
        }
      }
    },
    configFileSelector: (t) => {
      if (Al in t) {
        let e = t[Al];
        if (e === void 0) throw Error(`Shared config entry ${Al} can't be undefined, got "${e}"`);
        return !yE(e);
      }
    },
    default: void 0,
  };
var RE = He(IE()),
  to = class {
    cache;
    constructor(e) {
      this.cache = new RE.default(e);
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
var Dl = (t, { endpointDiscoveryCommandCtor: e }) => {
  let { endpointCacheSize: r, endpointDiscoveryEnabled: n, endpointDiscoveryEnabledProvider: o } = t;
  return Object.assign(t, {
    endpointDiscoveryCommandCtor: e,
    endpointCache: new to(r ?? 1e3),
    endpointDiscoveryEnabled: n !== void 0 ? () => Promise.resolve(n) : o,
    isClientEndpointDiscoveryEnabled: n !== void 0,
  });
};
xe();
Bt();
Ft();
_e();
ut();
var li = (t) => (Se.isInstance(t) ? (t.headers?.date ?? t.headers?.Date) : void 0),
  di = (t) => (Se.isInstance(t) ? (t.headers?.age ?? t.headers?.Age) : void 0);
var Nl = (t) => new Date(Date.now() + t);
var pi = (t, e, r, n) => {
  if (n !== void 0) return e;
  let o = Date.parse(t);
  if (Number.isNaN(o)) return e;
  let s = Date.now();
  return r !== void 0 && s - r > 9e5 ? e : o - s;
};
var ro = (t, e) => {
    if (!e) throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);
    return e;
  },
  HA = (t) => t.context?.[Ge]?.eventStream?.output === !0,
  Pl = async (t) => {
    let e = ro('context', t.context),
      r = ro('config', t.config),
      n = e.endpointV2?.properties?.authSchemes?.[0],
      s = await ro('signer', r.signer)(n),
      i = t?.signingRegion,
      a = t?.signingRegionSet,
      c = t?.signingName;
    return { config: r, signer: s, signingRegion: i, signingRegionSet: a, signingName: c };
  },
  qr = class {
    async sign(e, r, n) {
      if (!Y.isInstance(e))
        throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
      let o = await Pl(n),
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
      let d = l || HA(n);
      return (
        (n._skipClockSkewSampling = d),
        d || ((n._preRequestSystemClockOffset = s.systemClockOffset), (n._requestSentAt = Date.now())),
        await i.sign(e, {
          signingDate: l ? new Date() : Nl(s.systemClockOffset),
          signingRegion: a,
          signingService: c,
        })
      );
    }
    errorHandler(e) {
      return (r) => {
        let n = r;
        if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
          let o = n.ServerTime ?? li(n.$response);
          if (o) {
            let s = ro('config', e.config),
              i = e._preRequestSystemClockOffset,
              a = e._requestSentAt,
              c = di(n.$response),
              u = pi(o, s.systemClockOffset, a, c);
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
      let n = li(e);
      if (n) {
        let o = ro('config', r.config),
          s = r._requestSentAt,
          i = di(e);
        o.systemClockOffset = pi(n, o.systemClockOffset, s, i);
      }
    }
  };
var kl = (t) => (typeof t == 'string' && t.length > 0 ? t.split(',').map((e) => e.trim()) : []);
var CE = (t) => `AWS_BEARER_TOKEN_${t.replace(/[\s-]/g, '_').toUpperCase()}`;
var OE = 'AWS_AUTH_SCHEME_PREFERENCE',
  DE = 'auth_scheme_preference',
  fi = {
    environmentVariableSelector: (t, e) => {
      if (e?.signingName && CE(e.signingName) in t) return ['httpBearerAuth'];
      if (OE in t) return kl(t[OE]);
    },
    configFileSelector: (t) => {
      if (DE in t) return kl(t[DE]);
    },
    default: [],
  };
G();
G();
G();
var mi = class {
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
          return ((l[0] = 8), l.set(Ml.fromNumber(e.value.valueOf()).bytes, 1), l);
        case 'uuid':
          if (!WA.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
          let d = new Uint8Array(17);
          return ((d[0] = 9), d.set(Ln(e.value.replace(/-/g, '')), 1), d);
      }
    }
  },
  NE;
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
})(NE || (NE = {}));
var WA = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
  Ml = class t {
    bytes;
    constructor(e) {
      if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
    }
    static fromNumber(e) {
      if (e > 9223372036854776e3 || e < -9223372036854776e3)
        throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
      let r = new Uint8Array(8);
      for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
      return (e < 0 && PE(r), new t(r));
    }
    valueOf() {
      let e = this.bytes.slice(0),
        r = e[0] & 128;
      return (r && PE(e), parseInt(re(e), 16) * (r ? -1 : 1));
    }
    toString() {
      return String(this.valueOf());
    }
  };
function PE(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
xe();
G();
G();
var kE = 'X-Amz-Algorithm',
  ME = 'X-Amz-Credential',
  Ll = 'X-Amz-Date',
  LE = 'X-Amz-SignedHeaders',
  UE = 'X-Amz-Expires',
  Ul = 'X-Amz-Signature',
  $l = 'X-Amz-Security-Token';
var Bl = 'authorization',
  Fl = Ll.toLowerCase(),
  GA = 'date',
  $E = [Bl, Fl, GA],
  BE = Ul.toLowerCase(),
  no = 'x-amz-content-sha256',
  FE = $l.toLowerCase();
var HE = {
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
  WE = /^proxy-/,
  GE = /^sec-/;
var hi = 'AWS4-HMAC-SHA256';
var VE = 'AWS4-HMAC-SHA256-PAYLOAD',
  jE = 'UNSIGNED-PAYLOAD',
  KE = 50,
  Hl = 'aws4_request',
  qE = 3600 * 24 * 7;
var zE = ({ query: t = {} }) => {
  let e = [],
    r = {};
  for (let n in t) {
    if (!D(t, n) || n.toLowerCase() === BE) continue;
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
var YE = (t) =>
    VA(t)
      .toISOString()
      .replace(/\.\d{3}Z$/, 'Z'),
  VA = (t) =>
    typeof t == 'number'
      ? new Date(t * 1e3)
      : typeof t == 'string'
        ? Number(t)
          ? new Date(Number(t) * 1e3)
          : new Date(t)
        : t;
var yi = class {
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
${zE(e)}
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
    let r = YE(e).replace(/[-:]/g, '');
    return { longDate: r, shortDate: r.slice(0, 8) };
  }
  getCanonicalHeaderList(e) {
    return Object.keys(e).sort().join(';');
  }
};
G();
var gi = {},
  Wl = [],
  Ei = (t, e, r) => `${t}/${e}/${r}/${Hl}`,
  XE = async (t, e, r, n, o) => {
    let s = await JE(t, e.secretAccessKey, e.accessKeyId),
      i = `${r}:${n}:${o}:${re(s)}:${e.sessionToken}`;
    if (i in gi) return gi[i];
    for (Wl.push(i); Wl.length > KE;) delete gi[Wl.shift()];
    let a = `AWS4${e.secretAccessKey}`;
    for (let c of [r, n, o, Hl]) a = await JE(t, a, c);
    return (gi[i] = a);
  };
var JE = (t, e, r) => {
  let n = new t(e);
  return (n.update(Pe(r)), n.digest());
};
G();
var Gl = ({ headers: t }, e, r) => {
  let n = {};
  for (let o of Object.keys(t).sort()) {
    if (t[o] == null) continue;
    let s = o.toLowerCase();
    ((D(HE, s) || e?.has(s) || WE.test(s) || GE.test(s)) && (!r || (r && !r.has(s)))) ||
      (s === '__proto__' && pt(n),
      (n[s] = t[o]
        .replace(/[\r\n]/g, ' ')
        .replace(/[ \t]+/g, ' ')
        .replace(/^ | $/g, '')));
  }
  return n;
};
G();
G();
var Si = async ({ headers: t, body: e }, r) => {
  for (let n in t) if (D(t, n) && n.toLowerCase() === no) return t[n];
  if (e == null) return 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  if (typeof e == 'string' || ArrayBuffer.isView(e) || Dn(e)) {
    let n = new r();
    return (n.update(Pe(e)), re(await n.digest()));
  }
  return jE;
};
G();
var QE = (t, e) => {
  t = t.toLowerCase();
  for (let r in e) if (D(e, r) && t === r.toLowerCase()) return !0;
  return !1;
};
G();
var ZE = (t, e = {}) => {
  let { headers: r, query: n = {} } = Y.clone(t);
  for (let o in r) {
    if (!D(r, o)) continue;
    let s = o.toLowerCase();
    ((s.slice(0, 6) === 'x-amz-' && !e.unhoistableHeaders?.has(s)) || e.hoistableHeaders?.has(s)) &&
      ((n[o] = r[o]), delete r[o]);
  }
  return { ...t, headers: r, query: n };
};
G();
var Vl = (t) => {
  t = Y.clone(t);
  for (let e in t.headers) D(t.headers, e) && $E.indexOf(e.toLowerCase()) > -1 && delete t.headers[e];
  return t;
};
var zr = class extends yi {
  headerFormatter = new mi();
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
    if (o > qE)
      return Promise.reject(
        'Signature version 4 presigned URLs must have an expiration date less than one week in the future',
      );
    let g = Ei(m, p, l ?? this.service),
      y = ZE(Vl(e), { unhoistableHeaders: i, hoistableHeaders: c });
    (d.sessionToken && (y.query[$l] = d.sessionToken),
      (y.query[kE] = hi),
      (y.query[ME] = `${d.accessKeyId}/${g}`),
      (y.query[Ll] = f),
      (y.query[UE] = o.toString(10)));
    let E = Gl(y, s, a);
    return (
      (y.query[LE] = this.getCanonicalHeaderList(E)),
      (y.query[Ul] = await this.getSignature(
        f,
        g,
        this.getSigningKey(d, p, m, l),
        this.createCanonicalRequest(y, E, await Si(e, this.sha256)),
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
      d = Ei(u, c, i ?? this.service),
      p = await Si({ headers: {}, body: r }, this.sha256),
      f = new this.sha256();
    f.update(e);
    let m = re(await f.digest()),
      g = [VE, l, d, o, m, p].join(`
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
      u = Vl(e),
      { longDate: l, shortDate: d } = this.formatDate(r),
      p = Ei(d, c, i ?? this.service);
    ((u.headers[Fl] = l), a.sessionToken && (u.headers[FE] = a.sessionToken));
    let f = await Si(u, this.sha256);
    !QE(no, u.headers) && this.applyChecksum && (u.headers[no] = f);
    let m = Gl(u, o, n),
      g = await this.getSignature(l, p, this.getSigningKey(a, c, d, i), this.createCanonicalRequest(u, m, f));
    return (
      (u.headers[Bl] =
        `${hi} Credential=${a.accessKeyId}/${p}, SignedHeaders=${this.getCanonicalHeaderList(m)}, Signature=${g}`),
      u
    );
  }
  async getSignature(e, r, n, o) {
    let s = await this.createStringToSign(e, r, o, hi),
      i = new this.sha256(await n);
    return (i.update(Pe(s)), re(await i.digest()));
  }
  getSigningKey(e, r, n, o) {
    return XE(this.sha256, e, n, r, o || this.service);
  }
};
var jl = (t) => (e) => {
  let r = e.credentials,
    n = !!e.credentials,
    o;
  (Object.defineProperty(e, 'credentials', {
    set(l) {
      (l && l !== r && l !== o && (n = !0), (r = l));
      let d = jA(e, { credentials: r, credentialDefaultProvider: e.credentialDefaultProvider }),
        p = KA(e, d);
      if (n && !p.attributed) {
        let f = typeof r == 'object' && r !== null;
        ((o = async (m) => {
          let y = await p(m);
          return f && (!y.$source || Object.keys(y.$source).length === 0)
            ? On(y, 'CREDENTIALS_CODE', 'e')
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
function jA(t, { credentials: e, credentialDefaultProvider: r }) {
  let n;
  return (
    e
      ? e?.memoized
        ? (n = e)
        : (n = Ys(e, zs, Xn))
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
function KA(t, e) {
  if (e.configBound) return e;
  let r = async (n) => e({ ...n, callerClientConfig: t });
  return ((r.memoized = e.memoized), (r.configBound = !0), r);
}
Bt();
Bt();
var zA = 'AWS_DISABLE_CLOCK_SKEW_CORRECTION',
  YA = 'disable_clock_skew_correction',
  eS = {
    environmentVariableSelector: (t) => ke(t, zA, Te.ENV),
    configFileSelector: (t) => ke(t, YA, Te.CONFIG),
    default: !1,
  };
var tS = se(eS);
var rS = jl(tS);
xe();
var nS = async (t, e, r) => ({
  operation: Ie(e).operation,
  region:
    (await he(t.region)()) ||
    (() => {
      throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
    })(),
});
function JA(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'dynamodb', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
var oS = (t) => {
    let e = [];
    switch (t.operation) {
      default:
        e.push(JA(t));
    }
    return e;
  },
  sS = (t) => {
    let e = rS(t);
    return Object.assign(e, { authSchemePreference: he(t.authSchemePreference ?? []) });
  };
xe();
Ft();
var iS = (t) =>
    Object.assign(t, {
      useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
      useFipsEndpoint: t.useFipsEndpoint ?? !1,
      defaultSigningName: 'dynamodb',
    }),
  aS = {
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    AccountId: { type: 'builtInParams', name: 'accountId' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
    AccountIdEndpointMode: { type: 'builtInParams', name: 'accountIdEndpointMode' },
  };
var $e = vc(aS, 'DynamoDB_20120810', 'DynamoDBClient', Oy),
  cS = {};
var tt = { ResourceArn: { type: 'contextParams', name: 'TableName' } };
var Be = (t, e, r, n) => [];
_e();
xe();
var P = class t extends Rn {
  static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb#DynamoDBServiceException';
  constructor(e) {
    (super(e), Object.setPrototypeOf(this, t.prototype));
  }
};
var _i = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#BackupInUseException';
    name = 'BackupInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  xi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#BackupNotFoundException';
    name = 'BackupNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  bi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#InternalServerError';
    name = 'InternalServerError';
    $fault = 'server';
    constructor(e) {
      (super({ name: 'InternalServerError', $fault: 'server', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ti = class t extends P {
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
  wi = class t extends P {
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
  Ai = class t extends P {
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
  vi = class t extends P {
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
  Ii = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ResourceNotFoundException';
    name = 'ResourceNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ri = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ItemCollectionSizeLimitExceededException';
    name = 'ItemCollectionSizeLimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ItemCollectionSizeLimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ci = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ReplicatedWriteConflictException';
    name = 'ReplicatedWriteConflictException';
    $fault = 'client';
    $retryable = {};
    constructor(e) {
      (super({ name: 'ReplicatedWriteConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Oi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ContinuousBackupsUnavailableException';
    name = 'ContinuousBackupsUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ContinuousBackupsUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Di = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#LimitExceededException';
    name = 'LimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'LimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ni = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#TableInUseException';
    name = 'TableInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Pi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#TableNotFoundException';
    name = 'TableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ki = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableAlreadyExistsException';
    name = 'GlobalTableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Mi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ResourceInUseException';
    name = 'ResourceInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Li = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#TransactionConflictException';
    name = 'TransactionConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TransactionConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ui = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#PolicyNotFoundException';
    name = 'PolicyNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PolicyNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  $i = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ExportNotFoundException';
    name = 'ExportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Bi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableNotFoundException';
    name = 'GlobalTableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Fi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ImportNotFoundException';
    name = 'ImportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Hi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#DuplicateItemException';
    name = 'DuplicateItemException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'DuplicateItemException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Wi = class t extends P {
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
  Gi = class t extends P {
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
  Vi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ExportConflictException';
    name = 'ExportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ji = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#InvalidExportTimeException';
    name = 'InvalidExportTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidExportTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ki = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#PointInTimeRecoveryUnavailableException';
    name = 'PointInTimeRecoveryUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PointInTimeRecoveryUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  qi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ImportConflictException';
    name = 'ImportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  zi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#TableAlreadyExistsException';
    name = 'TableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Yi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#InvalidRestoreTimeException';
    name = 'InvalidRestoreTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidRestoreTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ji = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaAlreadyExistsException';
    name = 'ReplicaAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Xi = class t extends P {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaNotFoundException';
    name = 'ReplicaNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Qi = class t extends P {
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
  Zi = class t extends P {
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
var XA = 'Action';
var QA = 'AttributeMap';
var Kl = 'AttributesToGet',
  lS = 'AttributeUpdates',
  ZA = 'AttributeValue',
  ql = 'AttributeValueList',
  ev = 'AttributeValueUpdate',
  tv = 'Address',
  dS = 'Attributes';
var rv = 'BackupInUseException';
var nv = 'BackupNotFoundException';
var ov = 'BOOL';
var sv = 'BS';
var iv = 'B',
  av = 'Code';
var cv = 'ContinuousBackupsUnavailableException',
  Jr = 'ConsumedCapacity',
  uv = 'ConditionalCheckFailedException';
var pS = 'ConditionExpression';
var fS = 'ComparisonOperator',
  ea = 'ConditionalOperator';
var lv = 'CachePeriodInMinutes',
  dv = 'CancellationReasons';
var pv = 'CancellationReasonList',
  fv = 'ConfirmRemoveSelfResourceAccess';
var mv = 'CancellationReason',
  zl = 'ConsistentRead';
var mS = 'CapacityUnits';
var hv = 'Capacity',
  yv = 'Condition',
  hS = 'Count';
var gv = 'DescribeEndpoints';
var Ev = 'DescribeEndpointsRequest',
  Sv = 'DescribeEndpointsResponse';
var _v = 'DuplicateItemException';
var xv = 'ExpectedAttributeMap',
  oo = 'ExpressionAttributeNames',
  ta = 'ExpressionAttributeValues',
  bv = 'ExpressionAttributeValueMap',
  Tv = 'ExpectedAttributeValue';
var wv = 'ExportConflictException';
var Av = 'ExportNotFoundException';
var vv = 'ExpectedRevisionId';
var yS = 'ExclusiveStartKey';
var gS = 'Endpoints';
var Iv = 'Endpoint',
  ES = 'Expected',
  Rv = 'Exists';
var Cv = 'FilterConditionMap';
var SS = 'FilterExpression';
var Ov = 'GetItem',
  Dv = 'GetItemInput',
  Nv = 'GetItemOutput';
var Pv = 'GlobalSecondaryIndexes';
var kv = 'GlobalTableAlreadyExistsException';
var Mv = 'GlobalTableNotFoundException';
var ra = 'Item';
var Lv = 'ImportConflictException',
  Uv = 'ItemCollectionKey',
  $v = 'ItemCollectionKeyAttributeMap',
  Yl = 'ItemCollectionMetrics';
var Bv = 'ItemCollectionSizeLimitExceededException';
var Fv = 'InvalidEndpointException';
var Hv = 'InvalidExportTimeException';
var Wv = 'ItemList',
  _S = 'IndexName',
  Gv = 'ImportNotFoundException',
  Vv = 'IndexNotFoundException',
  jv = 'IdempotentParameterMismatchException';
var Kv = 'InvalidRestoreTimeException';
var qv = 'InternalServerError';
var xS = 'Items',
  Jl = 'Key';
var bS = 'KeyConditions',
  zv = 'KeyConditionExpression';
var TS = 'Limit',
  Yv = 'ListAttributeValue';
var Jv = 'LimitExceededException';
var wS = 'LastEvaluatedKey';
var Xv = 'LocalSecondaryIndexes';
var Qv = 'L',
  so = 'Message',
  Zv = 'MapAttributeValue';
var eI = 'M',
  tI = 'N';
var rI = 'NS';
var nI = 'NULL';
var Xl = 'ProjectionExpression',
  oI = 'PutItem';
var sI = 'PutItemInput',
  iI = 'PutItemInputAttributeMap',
  aI = 'PutItemOutput';
var cI = 'PointInTimeRecoveryUnavailableException';
var uI = 'PolicyNotFoundException';
var lI = 'PutResourcePolicyInput';
var dI = 'ProvisionedThroughputExceededException';
var pI = 'Policy';
var fI = 'Query',
  mI = 'QueryFilter',
  hI = 'QueryInput',
  yI = 'QueryOutput';
var gI = 'ResourceArn',
  EI = 'ReplicaAlreadyExistsException';
var io = 'ReturnConsumedCapacity',
  AS = 'ReadCapacityUnits';
var vS = 'ReturnItemCollectionMetrics';
var SI = 'ResourceInUseException';
var _I = 'RequestLimitExceeded';
var xI = 'ReplicaNotFoundException',
  bI = 'ResourceNotFoundException';
var IS = 'ReturnValues',
  RS = 'ReturnValuesOnConditionCheckFailure',
  TI = 'ReplicatedWriteConflictException';
var CS = 'ScannedCount';
var wI = 'SizeEstimateRangeGB',
  AI = 'ScanFilter',
  vI = 'ScanInput';
var II = 'SecondaryIndexesCapacityMap',
  RI = 'ScanIndexForward';
var CI = 'ScanOutput';
var OI = 'SS';
var DI = 'S';
var NI = 'Scan',
  OS = 'Select',
  PI = 'Segment';
var kI = 'Table';
var MI = 'TableAlreadyExistsException';
var LI = 'TransactionCanceledException',
  UI = 'TransactionConflictException';
var $I = 'ThrottlingException';
var BI = 'TransactionInProgressException',
  FI = 'TableInUseException';
var Xr = 'TableName',
  HI = 'TableNotFoundException';
var DS = 'ThrottlingReasons';
var WI = 'ThrottlingReasonList';
var GI = 'ThrottlingReason';
var VI = 'TotalSegments';
var jI = 'UpdateExpression';
var KI = 'UpdateItemInput',
  qI = 'UpdateItemOutput',
  zI = 'UpdateItem';
var NS = 'Value';
var YI = 'VectorCapacity',
  JI = 'VectorIndexes';
var XI = 'VectorIndexesCapacityMap';
var QI = 'VectorSearchRequestBytes',
  ZI = 'VectorWriteRequestBytes',
  PS = 'WriteCapacityUnits';
var e0 = 'awsQueryError',
  $ = 'client',
  U = 'error',
  kS = 'httpError',
  t0 = 'httpHeader',
  j = 'message',
  r0 = 'reason',
  n0 = 'resource',
  MS = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb',
  o0 = 'server',
  s0 = 'throttlingReasons',
  i0 = 'x-amz-confirm-remove-self-resource-access',
  x = 'com.amazonaws.dynamodb',
  LS = new Oe(MS),
  a0 = [-3, MS, 'DynamoDBServiceException', 0, [], []];
LS.registerError(a0, P);
var L = new Oe(x),
  c0 = [-3, x, rv, { [U]: $ }, [j], [0]];
L.registerError(c0, _i);
var u0 = [-3, x, nv, { [U]: $ }, [j], [0]];
L.registerError(u0, xi);
var l0 = [-3, x, uv, { [U]: $ }, [j, ra], [0, () => Qr]];
L.registerError(l0, Yr);
var d0 = [-3, x, cv, { [U]: $ }, [j], [0]];
L.registerError(d0, Oi);
var p0 = [-3, x, _v, { [U]: $ }, [j], [0]];
L.registerError(p0, Hi);
var f0 = [-3, x, wv, { [U]: $ }, [j], [0]];
L.registerError(f0, Vi);
var m0 = [-3, x, Av, { [U]: $ }, [j], [0]];
L.registerError(m0, $i);
var h0 = [-3, x, kv, { [U]: $ }, [j], [0]];
L.registerError(h0, ki);
var y0 = [-3, x, Mv, { [U]: $ }, [j], [0]];
L.registerError(y0, Bi);
var g0 = [-3, x, jv, { [U]: $ }, [so], [0]];
L.registerError(g0, Wi);
var E0 = [-3, x, Lv, { [U]: $ }, [j], [0]];
L.registerError(E0, qi);
var S0 = [-3, x, Gv, { [U]: $ }, [j], [0]];
L.registerError(S0, Fi);
var _0 = [-3, x, Vv, { [U]: $ }, [j], [0]];
L.registerError(_0, Qi);
var x0 = [-3, x, qv, { [U]: o0 }, [j], [0]];
L.registerError(x0, bi);
var b0 = [-3, x, Fv, { [U]: $, [kS]: 421 }, [so], [0]];
L.registerError(b0, Ai);
var T0 = [-3, x, Hv, { [U]: $ }, [j], [0]];
L.registerError(T0, ji);
var w0 = [-3, x, Kv, { [U]: $ }, [j], [0]];
L.registerError(w0, Yi);
var A0 = [-3, x, Bv, { [U]: $ }, [j], [0]];
L.registerError(A0, Ri);
var v0 = [-3, x, Jv, { [U]: $ }, [j], [0]];
L.registerError(v0, Di);
var I0 = [-3, x, cI, { [U]: $ }, [j], [0]];
L.registerError(I0, Ki);
var R0 = [-3, x, uI, { [U]: $ }, [j], [0]];
L.registerError(R0, Ui);
var C0 = [-3, x, dI, { [U]: $ }, [j, DS], [0, () => Ql]];
L.registerError(C0, vi);
var O0 = [-3, x, EI, { [U]: $ }, [j], [0]];
L.registerError(O0, Ji);
var D0 = [-3, x, xI, { [U]: $ }, [j], [0]];
L.registerError(D0, Xi);
var N0 = [-3, x, TI, { [U]: $ }, [j], [0]];
L.registerError(N0, Ci);
var P0 = [-3, x, _I, { [U]: $ }, [j, DS], [0, () => Ql]];
L.registerError(P0, Ti);
var k0 = [-3, x, SI, { [U]: $ }, [j], [0]];
L.registerError(k0, Mi);
var M0 = [-3, x, bI, { [U]: $ }, [j], [0]];
L.registerError(M0, Ii);
var L0 = [-3, x, MI, { [U]: $ }, [j], [0]];
L.registerError(L0, zi);
var U0 = [-3, x, FI, { [U]: $ }, [j], [0]];
L.registerError(U0, Ni);
var $0 = [-3, x, HI, { [U]: $ }, [j], [0]];
L.registerError($0, Pi);
var B0 = [-3, x, $I, { [e0]: ['Throttling', 400], [U]: $, [kS]: 400 }, [j, s0], [0, () => Ql]];
L.registerError(B0, wi);
var F0 = [-3, x, LI, { [U]: $ }, [so, dv], [0, () => aR]];
L.registerError(F0, Zi);
var H0 = [-3, x, UI, { [U]: $ }, [j], [0]];
L.registerError(H0, Li);
var W0 = [-3, x, BI, { [U]: $ }, [so], [0]];
L.registerError(W0, Gi);
var US = [LS, L];
var G0 = [3, x, ev, 0, [NS, XA], [() => rt, 0]];
var V0 = [3, x, mv, 0, [ra, av, so], [() => Qr, 0, 0]],
  $S = [3, x, hv, 0, [AS, PS, mS], [1, 1, 1]],
  BS = [3, x, yv, 0, [fS, ql], [0, () => HS], 1];
var ao = [
  3,
  x,
  Jr,
  0,
  [Xr, mS, AS, PS, kI, Xv, Pv, JI],
  [0, 1, 1, 1, () => $S, () => uS, () => uS, () => hR],
];
var j0 = [3, x, Ev, 0, [], []],
  K0 = [3, x, Sv, 0, [gS], [() => cR], 1];
var q0 = [3, x, Iv, 0, [tv, lv], [0, 1], 2];
var z0 = [3, x, Tv, 0, [NS, Rv, fS, ql], [() => rt, 2, 0, () => HS]];
var Y0 = [3, x, Dv, 0, [Xr, Jl, Kl, zl, io, Xl, oo], [0, () => Zr, 64, 2, 0, 0, 128], 2],
  J0 = [3, x, Nv, 0, [ra, Jr], [() => Qr, () => ao]];
var FS = [3, x, Yl, 0, [Uv, wI], [() => dR, 65]];
var X0 = [
    3,
    x,
    sI,
    0,
    [Xr, ra, ES, IS, io, vS, ea, pS, oo, ta, RS],
    [0, () => mR, () => GS, 0, 0, 0, 0, 0, 128, () => na, 0],
    2,
  ],
  Q0 = [3, x, aI, 0, [dS, Jr, Yl], [() => Qr, () => ao, () => FS]];
var QG = [3, x, lI, 0, [gI, pI, vv, fv], [0, 0, 0, [2, { [t0]: i0 }]], 2];
var Z0 = [
    3,
    x,
    hI,
    0,
    [Xr, _S, OS, Kl, TS, zl, bS, mI, ea, RI, yS, io, Xl, SS, zv, oo, ta],
    [0, 0, 0, 64, 1, 2, () => pR, () => VS, 0, 2, () => Zr, 0, 0, 0, 0, 128, () => na],
    1,
  ],
  eR = [3, x, yI, 0, [xS, hS, CS, wS, Jr], [() => WS, 1, 1, () => Zr, () => ao]];
var tR = [
    3,
    x,
    vI,
    0,
    [Xr, _S, Kl, TS, OS, AI, ea, yS, io, VI, PI, Xl, SS, oo, ta, zl],
    [0, 0, 64, 1, 0, () => VS, 0, () => Zr, 0, 1, 1, 0, 0, 128, () => na, 2],
    1,
  ],
  rR = [3, x, CI, 0, [xS, hS, CS, wS, Jr], [() => WS, 1, 1, () => Zr, () => ao]];
var nR = [3, x, GI, 0, [r0, n0], [0, 0]];
var oR = [
    3,
    x,
    KI,
    0,
    [Xr, Jl, lS, ES, ea, IS, io, vS, jI, pS, oo, ta, RS],
    [0, () => Zr, () => lR, () => GS, 0, 0, 0, 0, 0, 0, 128, () => na, 0],
    2,
  ],
  sR = [3, x, qI, 0, [dS, Jr, Yl], [() => Qr, () => ao, () => FS]];
var iR = [3, x, YI, 0, [QI, ZI], [1, 1]];
var HS = [1, x, ql, 0, () => rt];
var aR = [1, x, pv, 0, () => V0];
var cR = [1, x, gS, 0, () => q0];
var WS = [1, x, Wv, 0, () => Qr];
var uR = [1, x, Yv, 0, () => rt];
var Ql = [1, x, WI, 0, () => nR];
var Qr = [2, x, QA, 0, 0, () => rt],
  lR = [2, x, lS, 0, 0, () => G0];
var GS = [2, x, xv, 0, 0, () => z0];
var na = [2, x, bv, 0, 0, () => rt],
  VS = [2, x, Cv, 0, 0, () => BS],
  dR = [2, x, $v, 0, 0, () => rt];
var Zr = [2, x, Jl, 0, 0, () => rt],
  pR = [2, x, bS, 0, 0, () => BS],
  fR = [2, x, Zv, 0, 0, () => rt],
  mR = [2, x, iI, 0, 0, () => rt];
var uS = [2, x, II, 0, 0, () => $S];
var hR = [2, x, XI, 0, 0, () => iR],
  rt = [
    4,
    x,
    ZA,
    0,
    [DI, tI, iv, OI, rI, sv, eI, Qv, nI, ov],
    [0, 0, 21, 64, 64, 85, () => fR, () => uR, 2, 2],
  ];
var jS = [9, x, gv, 0, () => j0, () => K0];
var KS = [9, x, Ov, 0, () => Y0, () => J0];
var qS = [9, x, oI, 0, () => X0, () => Q0];
var zS = [9, x, fI, 0, () => Z0, () => eR];
var YS = [9, x, NI, 0, () => tR, () => rR];
var JS = [9, x, zI, 0, () => oR, () => sR];
var oa = class extends $e(cS, Be, 'DescribeEndpoints', jS) {};
var XS = {
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
var QS = 'AWS_ACCESS_KEY_ID',
  ZS = 'AWS_SECRET_ACCESS_KEY',
  e_ = 'AWS_SESSION_TOKEN',
  t_ = 'AWS_CREDENTIAL_EXPIRATION',
  r_ = 'AWS_CREDENTIAL_SCOPE',
  n_ = 'AWS_ACCOUNT_ID',
  Zl = (t) => async () => {
    t?.logger?.debug('@aws-sdk/credential-provider-env - fromEnv');
    let e = process.env[QS],
      r = process.env[ZS],
      n = process.env[e_],
      o = process.env[t_],
      s = process.env[r_],
      i = process.env[n_];
    if (e && r) {
      let a = {
        accessKeyId: e,
        secretAccessKey: r,
        ...(n && { sessionToken: n }),
        ...(o && { expiration: new Date(o) }),
        ...(s && { credentialScope: s }),
        ...(i && { accountId: i }),
      };
      return (On(a, 'CREDENTIALS_ENV_VARS', 'g'), a);
    }
    throw new lt('Unable to find environment variable credentials.', { logger: t?.logger });
  };
var o_ = () => Zl();
xe();
Bt();
G();
G();
function ed(t) {
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
var s_ = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'];
G();
var i_ = (t) => {
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
var a_ = 1e3,
  c_ = (t, e, r = 0) => {
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
    return r < 2e3 ? (n(0), 0) : Z.setTimeout(n.bind(null, a_), a_);
  };
var u_ = (t, e, r = 0, n, o) =>
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
var gR = 3e3,
  l_ = (t, { keepAlive: e, keepAliveMsecs: r }, n = gR) => {
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
var sa = (t) => {
  let e = t?.defaultSocketTimeout;
  return typeof e == 'number' && Number.isFinite(e) && e > 0 ? e : void 0;
};
var ER = 3e3,
  td = (t, e, r = 0, n = !1) => {
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
    let a = Z.setTimeout(i, ER);
    t.once('close', () => Z.clearTimeout(a));
  };
var p_ = require('node:stream');
var d_ = 6e3;
async function f_(t, e, r = d_, n = !1) {
  let o = e.headers,
    s = o ? o.Expect || o.expect : void 0,
    i = -1,
    a = !0;
  (!n &&
    s === '100-continue' &&
    (a = await Promise.race([
      new Promise((c) => {
        i = Number(Z.setTimeout(() => c(!0), Math.max(d_, r)));
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
    a && SR(t, e.body));
}
function SR(t, e) {
  if (e instanceof p_.Readable) {
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
var ia,
  m_,
  co = class t {
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
            let S = ed(r);
            y(S);
            return;
          }
          let E = e.headers,
            _ = E ? (E.Expect ?? E.expect) === '100-continue' : !1,
            w = i ? o.httpsAgent : o.httpAgent;
          (_ &&
            !this.externalAgent &&
            (w = new (i ? en.default.Agent : ia)({ keepAlive: !1, maxSockets: 1 / 0 })),
            (l = Z.setTimeout(
              () => {
                this.socketWarningTimestamp = t.checkSocketUsage(w, this.socketWarningTimestamp, s);
              },
              o.socketAcquisitionWarningTimeout ?? (o.requestTimeout ?? 2e3) + (o.connectionTimeout ?? 1e3),
            )));
          let v = e.query ? qu(e.query) : '',
            N;
          if (e.username != null || e.password != null) {
            let S = e.username ?? '',
              A = e.password ?? '';
            N = `${S}:${A}`;
          }
          let F = e.path;
          (v && (F += `?${v}`), e.fragment && (F += `#${e.fragment}`));
          let H = e.hostname ?? '';
          H[0] === '[' && H.endsWith(']') ? (H = e.hostname.slice(1, -1)) : (H = e.hostname);
          let K = { headers: e.headers, host: H, method: e.method, path: F, port: e.port, agent: w, auth: N },
            J = (i ? en.default.request : m_)(K, (S) => {
              let A = new Se({
                statusCode: S.statusCode || -1,
                reason: S.statusMessage,
                headers: i_(S.headers),
                body: S,
              });
              g({ response: A });
            });
          if (
            (J.on('error', (S) => {
              s_.includes(S.code) ? y(Object.assign(S, { name: 'TimeoutError' })) : y(S);
            }),
            r)
          ) {
            let S = () => {
              J.destroy();
              let A = ed(r);
              y(A);
            };
            if (typeof r.addEventListener == 'function') {
              let A = r;
              (A.addEventListener('abort', S, { once: !0 }),
                J.once('close', () => A.removeEventListener('abort', S)));
            } else r.onabort = S;
          }
          let ue = n ?? o.requestTimeout;
          ((d = c_(J, y, o.connectionTimeout)), (p = u_(J, y, ue, o.throwOnRequestTimeout, s ?? console)));
          let I = o.socketTimeout === void 0 ? sa(o) : void 0;
          I ? td(J, y, I, !0) : td(J, y, o.socketTimeout);
          let b = K.agent;
          (typeof b == 'object' &&
            'keepAlive' in b &&
            (f = l_(J, { keepAlive: b.keepAlive, keepAliveMsecs: b.keepAliveMsecs })),
            (u = f_(J, e, ue, this.externalAgent).catch((S) => (m(), c(S)))));
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
              ((e = 'defaultSocketTimeout'), (r = sa(n) ?? r));
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
        defaultSocketTimeout: sa(e),
        socketAcquisitionWarningTimeout: s,
        throwOnRequestTimeout: c,
        httpAgentProvider: () =>
          (p ??= (async () => {
            let f = await import('node:http'),
              { Agent: m, request: g } = f.default ?? f;
            return (
              (m_ = g),
              (ia = m),
              i instanceof ia || typeof i?.destroy == 'function'
                ? ((this.externalAgent = !0), i)
                : new ia({ keepAlive: l, maxSockets: d, ...i })
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
G();
xe();
_e();
var aa = class {
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
        o = rs(e, r);
      n && (o.message = n);
      let s = o.Error ?? {};
      ((s.Type = o.Error?.Type),
        (s.Code = o.Error?.Code),
        (s.Message = o.Error?.message ?? o.Error?.Message ?? n),
        (o.Error = s));
      let i = o.$metadata.requestId;
      return (i && (o.RequestId = i), o);
    }
    return rs(e, r);
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
      return e.find((o) => W.of(o).getMergedTraits().awsQueryError?.[0] === r);
    }
  }
};
_e();
var ca = class extends zn {
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
      (this.mixin = new aa(this.awsQueryCompatible)));
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
    let a = Hs(n, o, i) ?? 'Unknown';
    this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
    let { errorSchema: c, errorMetadata: u } = await this.mixin.getErrorSchemaOrThrowBaseException(
        a,
        this.options.defaultNamespace,
        n,
        o,
        s,
        i ? this.mixin.findQueryCompatibleError : void 0,
      ),
      l = W.of(c),
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
var uo = class extends ca {
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
G();
var h_ = 'com.amazonaws.dynamodb#AttributeValue',
  rd = class extends jt {
    writeValue(e, r, n) {
      if (r != null && typeof r == 'object') {
        let o = W.of(e);
        if (o.isStructSchema() && o.getName(!0) === h_) {
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
  nd = class extends Vt {
    _read(e, r) {
      let n = W.of(e);
      return n.isStructSchema() && n.getName(!0) === h_ && r && typeof r == 'object'
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
  lo = class extends Kt {
    constructor() {
      super({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 });
    }
    createSerializer() {
      let e = new rd(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
    createDeserializer() {
      let e = new nd(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
  };
Cs();
xe();
G();
Ft();
Ft();
var Ae = 'ref',
  Ke = 'argv',
  Re = -1,
  po = !0,
  tn = !1,
  rn = 'isSet',
  fo = 'booleanEquals',
  L_ = 'PartitionResult',
  we = 'stringEquals',
  qe = 'getAttr',
  U_ = 'parsedEndpoint',
  y_ = 'aws.parseArn',
  g_ = (t) => 'ParsedArn_ssa_' + t,
  E_ = 'service',
  od = 'dynamodb',
  mo = 'isValidHostLabel',
  S_ = 'accountId',
  __ = 'FirstArn',
  x_ = (t) =>
    'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  b_ = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  T_ = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}',
  w_ = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dnsSuffix}',
  zt = { [Ae]: 'Region' },
  id = { [Ae]: L_ },
  A_ = { fn: qe, [Ke]: [{ [Ae]: U_ }, 'authority'] },
  sd = { [Ae]: 'AccountIdEndpointMode' },
  v_ = { fn: qe, [Ke]: [id, 'name'] },
  ad = { [Ae]: 'ParsedArn_ssa_2' },
  I_ = { fn: qe, [Ke]: [ad, 'region'] },
  R_ = { [Ae]: 'ResourceArnList' },
  C_ = { fn: qe, [Ke]: [{ [Ae]: 'ParsedArn_ssa_1' }, 'region'] },
  O_ = { [Ae]: 'ParsedArn_ssa_1' },
  D_ = { [Ae]: 'AccountId' },
  ht = {},
  Fe = { metricValues: ['O'] },
  N_ = [zt],
  P_ = [{ [Ae]: 'Endpoint' }],
  k_ = [{ [Ae]: 'ResourceArn' }],
  M_ = {
    conditions: [
      [rn, N_],
      [rn, P_],
      [fo, [{ [Ae]: 'UseFIPS' }, po]],
      [fo, [{ [Ae]: 'UseDualStack' }, po]],
      ['aws.partition', N_, L_],
      [we, [zt, 'local']],
      [fo, [{ fn: qe, [Ke]: [id, 'supportsFIPS'] }, po]],
      ['parseURL', P_, U_],
      [we, ['dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', A_]],
      [fo, [{ fn: qe, [Ke]: [id, 'supportsDualStack'] }, po]],
      [we, ['search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', A_]],
      [rn, [sd]],
      [we, [zt, 'us-gov-east-1']],
      [we, [zt, 'cn-north-1']],
      [we, [zt, 'cn-northwest-1']],
      [we, [zt, 'us-gov-west-1']],
      [we, [v_, 'aws']],
      [we, [sd, 'disabled']],
      [rn, k_],
      [y_, k_, g_(2)],
      [we, [{ fn: qe, [Ke]: [ad, E_] }, od]],
      [we, [I_, zt]],
      [mo, [{ fn: qe, [Ke]: [ad, S_] }, tn]],
      [mo, [I_, tn]],
      [rn, [R_]],
      [qe, [R_, '[0]'], __],
      [y_, [{ [Ae]: __ }], g_(1)],
      [we, [C_, zt]],
      [we, [{ fn: qe, [Ke]: [O_, E_] }, od]],
      [mo, [{ fn: qe, [Ke]: [O_, S_] }, tn]],
      [mo, [C_, tn]],
      [rn, [D_]],
      [we, [sd, 'required']],
      [mo, [D_, tn]],
      [we, [v_, 'aws-us-gov']],
      [fo, [{ fn: 'coalesce', [Ke]: [{ [Ae]: 'IsSearchOperation' }, tn] }, po]],
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
        { authSchemes: [{ name: 'sigv4', signingName: od, signingRegion: 'us-east-1' }] },
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
      [x_(2), Fe],
      [b_(2), Fe],
      [x_(1), Fe],
      [b_(1), Fe],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', Fe],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', Fe],
      [Re, 'Credentials-sourced account ID parameter is invalid'],
      [Re, 'AccountIdEndpointMode is required but no AccountID was provided or able to be loaded'],
      [Re, 'DualStack is enabled but this partition does not support DualStack'],
      [T_(2), Fe],
      [w_(2), Fe],
      [T_(1), Fe],
      [w_(1), Fe],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}', Fe],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dnsSuffix}', Fe],
      [Re, 'Invalid Configuration: Missing Region'],
    ],
  },
  _R = 2,
  R = 1e8,
  xR = new Int32Array([
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
  $_ = Fn.from(xR, _R, M_.conditions, M_.results);
var bR = new Hn({
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
  B_ = (t, e = {}) => bR.get(t, () => Cu($_, { endpointParams: t, logger: e.logger }));
cr.aws = ui;
var F_ = (t) => ({
  apiVersion: '2012-08-10',
  base64Decoder: t?.base64Decoder ?? Lt,
  base64Encoder: t?.base64Encoder ?? Ut,
  disableHostPrefix: t?.disableHostPrefix ?? !1,
  endpointProvider: t?.endpointProvider ?? B_,
  extensions: t?.extensions ?? [],
  httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? oS,
  httpAuthSchemes: t?.httpAuthSchemes ?? [
    {
      schemeId: 'aws.auth#sigv4',
      identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
      signer: new qr(),
    },
  ],
  logger: t?.logger ?? new ar(),
  protocol: t?.protocol ?? uo,
  protocolSettings: t?.protocolSettings ?? {
    defaultNamespace: 'com.amazonaws.dynamodb',
    errorTypeRegistries: US,
    xmlNamespace: 'http://dynamodb.amazonaws.com/doc/2012-08-10/',
    version: '2012-08-10',
    serviceTarget: 'DynamoDB_20120810',
    jsonCodec: new lo(),
  },
  serviceId: t?.serviceId ?? 'DynamoDB',
  sha256: t?.sha256 ?? Rs,
  urlParser: t?.urlParser ?? Nt,
  utf8Decoder: t?.utf8Decoder ?? Ne,
  utf8Encoder: t?.utf8Encoder ?? Qe,
});
var H_ = (t) => {
  Tc(process.version);
  let e = iu(t),
    r = () => e().then(bc),
    n = F_(t);
  Cc(process.version);
  let o = { profile: t?.profile, logger: n.logger };
  return {
    ...n,
    ...t,
    runtime: 'node',
    defaultsMode: e,
    accountIdEndpointMode: t?.accountIdEndpointMode ?? se(Rc, o),
    authSchemePreference: t?.authSchemePreference ?? se(fi, o),
    bodyLengthChecker: t?.bodyLengthChecker ?? Bc,
    credentialDefaultProvider: t?.credentialDefaultProvider ?? o_,
    defaultSocketTimeout: Oc(t?.requestHandler, 3e5),
    defaultUserAgentProvider:
      t?.defaultUserAgentProvider ?? _l({ serviceId: n.serviceId, clientVersion: XS.version }),
    endpointDiscoveryEnabledProvider: t?.endpointDiscoveryEnabledProvider ?? se(vl, o),
    maxAttempts: t?.maxAttempts ?? se(ie.v2026 ? { ...oi, default: 4 } : oi, t),
    region: t?.region ?? se($n, { ...ru, ...o }),
    requestHandler: co.create(t?.requestHandler ?? r),
    retryMode: t?.retryMode ?? se({ ...ml, default: async () => (await r()).retryMode || Zn }, t),
    streamCollector: t?.streamCollector ?? ws,
    useDualstackEndpoint: t?.useDualstackEndpoint ?? se(Jc, o),
    useFipsEndpoint: t?.useFipsEndpoint ?? se(Xc, o),
    userAgentAppId: t?.userAgentAppId ?? se(xl, o),
  };
};
xe();
var W_ = (t) => {
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
  G_ = (t) => ({
    httpAuthSchemes: t.httpAuthSchemes(),
    httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
    credentials: t.credentials(),
  });
var V_ = (t, e) => {
  let r = Object.assign(Tl(t), wc(t), Vu(t), W_(t));
  return (e.forEach((n) => n.configure(r)), Object.assign(t, wl(r), Ac(r), ju(r), G_(r)));
};
var nn = class extends sr {
  config;
  constructor(...[e]) {
    let r = H_(e || {});
    (super(r), (this.initConfig = r));
    let n = iS(r),
      o = Ic(n),
      s = cl(o),
      i = fl(s, { defaultBaseDelay: ie.v2026 ? 25 : void 0, defaultMaxAttempts: ie.v2026 ? 4 : void 0 }),
      a = su(i),
      c = a,
      u = Cy(c),
      l = sS(u),
      d = Dl(l, { endpointDiscoveryCommandCtor: oa }),
      p = V_(d, e?.extensions || []);
    ((this.config = p),
      this.middlewareStack.use(yc(this.config)),
      this.middlewareStack.use(gl(this.config)),
      this.middlewareStack.use(tE(this.config)),
      this.middlewareStack.use(Ku(this.config)),
      this.middlewareStack.use(Qu(this.config)),
      this.middlewareStack.use(Zu(this.config)),
      this.middlewareStack.use(rl(this.config)),
      this.middlewareStack.use(
        Ks(this.config, {
          httpAuthSchemeParametersProvider: nS,
          identityProviderConfigProvider: async (f) => new Kr({ 'aws.auth#sigv4': f.credentials }),
        }),
      ),
      this.middlewareStack.use(qs(this.config)));
  }
  destroy() {
    super.destroy();
  }
};
var ua = class extends $e(tt, Be, 'GetItem', KS) {};
var la = class extends $e(tt, Be, 'PutItem', qS) {};
var da = class extends $e(tt, Be, 'Query', zS) {};
var pa = class extends $e(tt, Be, 'Scan', YS) {};
var fa = class extends $e(tt, Be, 'UpdateItem', JS) {};
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
var ho = (t, e) => {
    if (t === void 0)
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (t === null && typeof t == 'object') return ma();
    if (Array.isArray(t)) return TR(t, e);
    if (t?.constructor?.name === 'Set') return wR(t, e);
    if (t?.constructor?.name === 'Map') return AR(t, e);
    if (t?.constructor?.name === 'Object' || (!t.constructor && typeof t == 'object')) return j_(t, e);
    if (X_(t)) return t.length === 0 && e?.convertEmptyValues ? ma() : q_(t);
    if (typeof t == 'boolean' || t?.constructor?.name === 'Boolean') return { BOOL: t.valueOf() };
    if (typeof t == 'number' || t?.constructor?.name === 'Number') return J_(t, e);
    if (t instanceof mr) return t.toAttributeValue();
    if (typeof t == 'bigint') return Y_(t);
    if (typeof t == 'string' || t?.constructor?.name === 'String')
      return t.length === 0 && e?.convertEmptyValues ? ma() : z_(t);
    if (e?.convertClassInstanceToMap && typeof t == 'object') return j_(t, e);
    throw new Error(
      `Unsupported type passed: ${t}. Pass options.convertClassInstanceToMap=true to marshall typeof object as map attribute.`,
    );
  },
  TR = (t, e) => ({
    L: t
      .filter(
        (r) =>
          typeof r != 'function' && (!e?.removeUndefinedValues || (e?.removeUndefinedValues && r !== void 0)),
      )
      .map((r) => ho(r, e)),
  }),
  wR = (t, e) => {
    let r = e?.removeUndefinedValues ? new Set([...t].filter((o) => o !== void 0)) : t;
    if (!e?.removeUndefinedValues && r.has(void 0))
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (r.size === 0) {
      if (e?.convertEmptyValues) return ma();
      throw new Error('Pass a non-empty set, or options.convertEmptyValues=true.');
    }
    let n = r.values().next().value;
    if (n instanceof mr) return { NS: Array.from(r).map((o) => o.toString()) };
    if (typeof n == 'number')
      return {
        NS: Array.from(r)
          .map((o) => J_(o, e))
          .map((o) => o.N),
      };
    if (typeof n == 'bigint')
      return {
        NS: Array.from(r)
          .map(Y_)
          .map((o) => o.N),
      };
    if (typeof n == 'string')
      return {
        SS: Array.from(r)
          .map(z_)
          .map((o) => o.S),
      };
    if (X_(n))
      return {
        BS: Array.from(r)
          .map(q_)
          .map((o) => o.B),
      };
    throw new Error('Only Number Set (NS), Binary Set (BS) or String Set (SS) are allowed.');
  },
  AR = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let [o, s] of r)
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = ho(s, e));
      return n;
    })(t),
  }),
  j_ = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let o in r) {
        let s = r[o];
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = ho(s, e));
      }
      return n;
    })(t),
  }),
  ma = () => ({ NULL: !0 }),
  q_ = (t) => ({ B: t }),
  z_ = (t) => ({ S: t.toString() }),
  Y_ = (t) => ({ N: t.toString() }),
  K_ = (t) => {
    throw new Error(`${t} Use NumberValue from @aws-sdk/lib-dynamodb.`);
  },
  J_ = (t, e) => {
    if (
      [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
        .map((r) => r.toString())
        .includes(t.toString())
    )
      throw new Error(`Special numeric value ${t.toString()} is not allowed`);
    return (
      e?.allowImpreciseNumbers ||
        (Number(t) > Number.MAX_SAFE_INTEGER
          ? K_(`Number ${t.toString()} is greater than Number.MAX_SAFE_INTEGER.`)
          : Number(t) < Number.MIN_SAFE_INTEGER &&
            K_(`Number ${t.toString()} is lesser than Number.MIN_SAFE_INTEGER.`)),
      { N: t.toString() }
    );
  },
  X_ = (t) => {
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
var yo = (t, e) => {
    for (let [r, n] of Object.entries(t))
      if (n !== void 0)
        switch (r) {
          case 'NULL':
            return null;
          case 'BOOL':
            return !!n;
          case 'N':
            return Q_(n, e);
          case 'B':
            return ex(n);
          case 'S':
            return Z_(n);
          case 'L':
            return vR(n, e);
          case 'M':
            return IR(n, e);
          case 'NS':
            return new Set(n.map((o) => Q_(o, e)));
          case 'BS':
            return new Set(n.map(ex));
          case 'SS':
            return new Set(n.map(Z_));
          default:
            throw new Error(`Unsupported type passed: ${r}`);
        }
    throw new Error(`No value defined: ${JSON.stringify(t)}`);
  },
  Q_ = (t, e) => {
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
  Z_ = (t) => t,
  ex = (t) => t,
  vR = (t, e) => t.map((r) => yo(r, e)),
  IR = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = yo(o, e)), r), {});
function cd(t, e) {
  let r = ho(t, e),
    [n, o] = Object.entries(r)[0];
  switch (n) {
    case 'M':
    case 'L':
      return e?.convertTopLevelContainer ? r : o;
    default:
      return r;
  }
}
var go = (t, e) => (e?.convertWithoutMapWrapper ? yo(t, e) : yo({ M: t }, e));
var hr = null,
  B = {},
  Ce = [],
  tx = '*',
  ha = (t, e, r) => {
    if (t !== void 0) {
      if (r == null) return e(t);
      {
        let n = Object.keys(r),
          o = n.length === 1 && n[0] === tx,
          s = n.length >= 1 && !o,
          i = n.length === 0;
        if (s) return ud(t, e, r);
        if (i) return RR(t, e, hr);
        if (o)
          return Object.entries(t ?? {}).reduce(
            (a, [c, u]) => (typeof u != 'function' && (a[c] = ha(u, e, r[tx])), a),
            Array.isArray(t) ? [] : {},
          );
      }
    }
  },
  ud = (t, e, r) => {
    let n;
    if (Array.isArray(t)) n = t.filter((o) => typeof o != 'function');
    else {
      n = {};
      for (let [o, s] of Object.entries(t)) typeof s != 'function' && (n[o] = s);
    }
    for (let [o, s] of Object.entries(r)) {
      if (typeof t[o] == 'function') continue;
      let i = ha(t[o], e, s);
      i !== void 0 && typeof i != 'function' && (n[o] = i);
    }
    return n;
  },
  RR = (t, e, r) =>
    Array.isArray(t)
      ? t.filter((n) => typeof n != 'function').map((n) => ha(n, e, r))
      : Object.entries(t).reduce((n, [o, s]) => {
          if (typeof s == 'function') return n;
          let i = ha(s, e, r);
          return (i !== void 0 && typeof i != 'function' && (n[o] = i), n);
        }, {}),
  rx = (t, e, r) => ud(t, (o) => cd(o, r), e),
  nx = (t, e, r) => ud(t, (o) => go(o, r), e);
var ee = class extends Mt {
  addMarshallingMiddleware(e) {
    let { marshallOptions: r = {}, unmarshallOptions: n = {} } = e.translateConfig || {};
    ((r.convertTopLevelContainer = r.convertTopLevelContainer ?? !0),
      (n.convertWithoutMapWrapper = n.convertWithoutMapWrapper ?? !0),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => (
          De(s, 'DDB_MAPPER', 'd'),
          o({ ...i, input: rx(i.input, this.inputKeyNodes, r) })
        ),
        { name: 'DocumentMarshall', relation: 'before', toMiddleware: 'serializerMiddleware', override: !0 },
      ),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => {
          let a = await o(i);
          return ((a.output = nx(a.output, this.outputKeyNodes, n)), a);
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
var Eo = class extends ee {
  input;
  inputKeyNodes = { Key: B };
  outputKeyNodes = { Item: B };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new ua(this.input)),
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
      (this.clientCommand = new la(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var So = class extends ee {
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
      (this.clientCommand = new da(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var _o = class extends ee {
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
var xo = class extends ee {
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
var p6 = Jn(yt, So, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
var g6 = Jn(yt, _o, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
function ox(t = 1e3) {
  let e = new nn({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 500, requestTimeout: t, throwOnRequestTimeout: !0 },
  });
  return yt.from(e, { marshallOptions: { removeUndefinedValues: !0 } });
}
async function bo(t) {
  try {
    return (await t(), { written: !0 });
  } catch (e) {
    if (!(e instanceof Yr)) throw e;
    return { written: !1, item: e.Item && go(e.Item) };
  }
}
var ix = require('node:http'),
  ax = require('node:https');
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
  OR = 64 * 1024;
function DR(t) {
  return new Promise((e, r) => {
    let n = [],
      o = 0;
    (t.on('data', (s) => {
      ((o += s.byteLength), o > OR ? (r(new yr('too_large')), t.destroy()) : n.push(s));
    }),
      t.on('end', () => {
        e(Buffer.concat(n));
      }),
      t.on('error', () => {
        r(new yr('connection'));
      }));
  });
}
function NR({ method: t, url: e, body: r, contentType: n, clientCertificate: o }) {
  return (e.startsWith('https:') ? ax.request : ix.request)(e, {
    method: t,
    agent: !1,
    headers: r === void 0 ? {} : { 'content-type': n ?? 'text/xml; charset=utf-8' },
    ...o,
  });
}
var cx = (t) =>
  new Promise((e, r) => {
    let { url: n, body: o, timeoutMs: s } = t,
      i = NR(t),
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
          DR(l)
            .then((d) => {
              e({ status: l.statusCode ?? 0, body: d });
            }, r)
            .finally(() => {
              clearTimeout(c);
            }));
      }),
      i.end(o));
  });
var PR = [0, 200, 800],
  kR = 5e3,
  MR = 200;
async function LR(t, e, r, n, o, s) {
  let i = new z('wechat_unavailable', ld, { facts: { reason: 'no_time_left' } }),
    a = !1;
  for (let [c, u] of PR.entries()) {
    (a && (await t.pause(u)), (a = !1));
    let l = Math.min(n, o - t.now().getTime());
    if (l < MR) break;
    try {
      let { status: d, read: p } = await s(`${e[c % e.length] ?? ''}${r}`, l);
      if (d >= 500) {
        ((a = !0), (i = new z('wechat_unavailable', ld, { facts: { wechatStatus: d } })));
        continue;
      }
      if (d !== 200) throw sx({ wechatStatus: d });
      let f = await p();
      if (!UR(f)) return f;
      ((a = !0), (i = f.because));
    } catch (d) {
      if (!(d instanceof yr)) throw d;
      if (d.reason === 'too_large') throw sx({ reason: 'too_large' });
      i = new z('wechat_unavailable', ld, { facts: { reason: d.reason } });
    }
  }
  throw i;
}
function ya(t, e, r, n, o, s) {
  return LR(t, e, r, kR, s, async (i, a) => {
    let { status: c, body: u } = await t.send({ method: 'POST', url: i, body: n(), timeoutMs: a });
    return { status: c, read: () => o(u) };
  });
}
var ld =
  'WeChat Pay did not answer in time. Repeat the same request, with the same outTradeNo, in a few seconds; nothing is lost.';
function UR(t) {
  return t.kind === 'repeat';
}
function sx(t) {
  return new z(
    'wechat_answer_invalid',
    'WeChat Pay answered something that is no answer of its API. Repeat the same request; nothing is lost.',
    { facts: t },
  );
}
function $R(t) {
  return { ...df(t), documentClient: ox(), deadline: Bp };
}
function ux(t) {
  return { ...$R(t), pause: Fp, randomText: Hp, send: cx };
}
var gd = He(fd()),
  lx = He(yd());
gd.default.extend(lx.default);
function dx(t) {
  return gd.default.utc(t).add(8, 'hour').format('YYYYMMDD');
}
function gt(...t) {
  return t.join(' AND ');
}
function px(t, e, r) {
  return (n, o, { set: s, remove: i }, a, c = {}) =>
    bo(() =>
      t.send(
        new xo({
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
var mx = require('node:crypto'),
  Ed = 16;
function ga(t) {
  return ((0, mx.createHash)('sha256').update(t, 'utf8').digest()[0] ?? 0) % Ed;
}
var BR = 4;
var fx = (t, e) => Array.from({ length: e }, (r, n) => t + n),
  bq = [fx(Ed, BR), fx(0, Ed)];
var hx = 'attribute_not_exists(outTradeNo)',
  sn = 'attribute_exists(outTradeNo)',
  To = 'tradeState = :notpay',
  yx = 'appId = :appId AND mchId = :mchId',
  HR = 'signType = :signType',
  WR = 'openid = :openid',
  GR = 'totalFee = :totalFee AND feeType = :feeType',
  VR = 'attribute_exists(prepayId)',
  jR = 'attribute_not_exists(prepayId)',
  KR = 'prepayId = :prepayId',
  qR = 'createdAt <= :latestCreation',
  zR = 'size(anomalies) = :zero',
  YR = 'size(anomalies) > :zero',
  JR = '(attribute_not_exists(queriedAt) OR queriedAt <= :askedBefore)',
  XR = '(attribute_not_exists(closeTriedAt) OR closeTriedAt <= :askedBefore)',
  QR = 'attribute_not_exists(anomalies.#key)',
  gx = 'attribute_not_exists(refundCount)',
  ZR = 'attribute_exists(refundCount)',
  Sd = 'dueShard, dueAt';
function eC(t, e) {
  if (!e) return { set: '', remove: Sd, values: {} };
  let { outTradeNo: r, timeEnd: n } = t,
    o = new Date(Date.parse(n) + 1728e5).toISOString();
  return { set: ', dueShard = :dueShard, dueAt = :dueAt', values: { ':dueShard': ga(r), ':dueAt': o } };
}
function Ex(t, e, r, n = !1) {
  let o = { abortSignal: r },
    s = px(t, e, r);
  async function i(l) {
    let { Item: d } = await t.send(new Eo({ TableName: e, Key: { outTradeNo: l }, ConsistentRead: !0 }), o);
    return d;
  }
  async function a(l, d) {
    return d ?? (await i(l));
  }
  function c(l, d) {
    return async (p, f, m) => {
      let g = await s(
        p,
        gt(sn, To, l),
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
      _ = await s(l, gt(d, gx), { set: `${p}${g}`, ...(y !== void 0 && { remove: y }) }, { ...m, ...E });
    if (_.written) return { settled: !0 };
    let w = await a(l, _.item);
    if (w?.refundCount === void 0) return { settled: !1, order: w };
    let v = await s(
      l,
      gt(d, ZR),
      { set: `${p}, dueShard = :dueShard, dueAt = :now` },
      { ...m, ':dueShard': ga(l) },
    );
    return v.written ? { settled: !0 } : { settled: !1, order: await a(l, v.item) };
  }
  return {
    get: i,
    async insert(l) {
      let d = await bo(() =>
        t.send(
          new on({
            TableName: e,
            Item: l,
            ConditionExpression: hx,
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
          gt(sn, To, zR),
          { set: 'prepayId = :prepayId, prepayIdAt = :issuedAt, updatedAt = :now' },
          { ':notpay': 'NOTPAY', ':prepayId': d, ':issuedAt': p.toISOString(), ':now': f.toISOString() },
        )
      ).written;
    },
    claimQuery: c(JR, 'queriedAt = :now'),
    claimClose: c(XR, 'closeTriedAt = :now'),
    async settle(l, d) {
      let p = gt(sn, To, yx, HR, WR, GR, qR, VR);
      return u(
        l.outTradeNo,
        p,
        'tradeState = :tradeState, transactionId = :transactionId, bankType = :bankType, cashFee = :cashFee, timeEnd = :timeEnd, paidDayShard = :paidDayShard, updatedAt = :now',
        eC(l, n),
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
          ':paidDayShard': `${dx(l.timeEnd)}#${ga(l.outTradeNo)}`,
          ':now': d.toISOString(),
        },
      );
    },
    async close({ outTradeNo: l, prepayId: d }, { appId: p, mchId: f }, m) {
      let g = d === void 0 ? jR : KR,
        { settled: y } = await u(
          l,
          gt(sn, To, yx, g),
          'tradeState = :closed, updatedAt = :now',
          { set: '', remove: Sd, values: {} },
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
          gt(sn, QR),
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
      await s(l, gt(sn, To, YR, gx), { remove: Sd }, { ':notpay': 'NOTPAY' });
    },
    async keepUnknown(l, d) {
      let p = { outTradeNo: `unknown#${l.transactionId}`, payment: l, recordedAt: d.toISOString() };
      return (await bo(() => t.send(new on({ TableName: e, Item: p, ConditionExpression: hx }), o))).written;
    },
  };
}
var Sx = '([a-z][a-z0-9_]{1,31})',
  _d = '(?:not?match|\u4E0D\u5339\u914D)',
  tC = [
    ['\u7B7E\u540D\u9519\u8BEF', /(?<!验证)签名(?:错误|失败|有误|不正确)|signerror/i],
    [
      'appid and openid not match',
      new RegExp(`(?:appid(?:and|\u548C|\u4E0E)openid|openid(?:and|\u548C|\u4E0E)appid)${_d}`, 'i'),
      'openid',
    ],
    [
      '\u5546\u6237\u53F7mch_id\u4E0Eappid\u4E0D\u5339\u914D',
      new RegExp(
        `(?:mch_?id|\u5546\u6237\u53F7)(?:and|\u548C|\u4E0E)appid${_d}|appid(?:and|\u548C|\u4E0E)(?:\u5546\u6237\u53F7)?(?:mch_?id)?${_d}`,
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
        `${Sx}(?:\u53C2\u6570(?:\u683C\u5F0F|\u957F\u5EA6|\u7C7B\u578B|\u503C)?(?:\u9519\u8BEF|\u6709\u8BEF|\u4E0D\u6B63\u786E|\u4E0D\u5408\u6CD5|\u65E0\u6548|\u8FC7\u957F|\u8FC7\u77ED)|\u65F6\u95F4\u8FC7[\u77ED\u957F])`,
        'i',
      ),
    ],
    ['\u7F3A\u5C11\u53C2\u6570', new RegExp(`\u7F3A\u5C11(?:\u5FC5\u586B)?\u53C2\u6570${Sx}`, 'i')],
  ],
  rC = 200;
function _x(t) {
  let e = t.slice(0, rC).replace(/[\s:：]/g, '');
  for (let [r, n, o] of tC) {
    let s = n.exec(e);
    if (s === null) continue;
    let i = o ?? s[1]?.toLowerCase();
    return i === void 0 ? { words: r } : { words: r, field: i };
  }
}
function xx({ words: t, field: e = '' }, r, n) {
  let o = Object.hasOwn(n, e) ? n[e] : void 0,
    s = (u) => u.replaceAll('{field}', e).replaceAll('{source}', o ?? n['*']),
    { meaning: i, cause: a, cure: c } = r[t];
  return { meaning: s(i), cause: s(a), cure: s(c) };
}
var wo = '[A-Za-z_][A-Za-z0-9_.-]*',
  nC = new RegExp(`&${wo}=`);
function xd(t) {
  return t.includes('&') && nC.test(t);
}
function bx(t) {
  for (let e in t) if (e !== 'attach' && xd(t[e] ?? '')) return e;
}
var an = require('node:crypto');
var oC = {
  MD5: { length: 32, digest: (t) => (0, an.createHash)('md5').update(t, 'utf8').digest('hex') },
  'HMAC-SHA256': {
    length: 64,
    digest: (t, e) => (0, an.createHmac)('sha256', e).update(t, 'utf8').digest('hex'),
  },
};
function sC(t) {
  let e = [];
  for (let r of Object.keys(t).sort()) {
    let n = t[r];
    r !== 'sign' && n !== void 0 && n !== '' && e.push(`${r}=${n}`);
  }
  return e.join('&');
}
function Tx(t, e, r) {
  return oC[r].digest(`${sC(t)}&key=${e}`, e).toUpperCase();
}
function Et(t, e, r) {
  for (let [n, o = ''] of Object.entries(t))
    if (xd(o))
      throw new Error(
        `${n}: nothing was signed, since the value holds "&", a name and "=", which reads as a further field; take the "&" or the "=" out`,
      );
  return Tx(t, e, r);
}
function wx(t, e, r) {
  let n = Buffer.from(t.sign ?? '', 'utf8'),
    o = Buffer.from(Tx(t, e, r), 'utf8');
  return n.length === o.length && (0, an.timingSafeEqual)(n, o);
}
var Ao = He(fd()),
  vx = He(Ax()),
  Ix = He(yd());
Ao.default.extend(Ix.default);
Ao.default.extend(vx.default);
var Rx = 'YYYYMMDDHHmmss',
  Cx = 8;
function wd(t) {
  return Ao.default.utc(t).add(Cx, 'hour').format(Rx);
}
function Ox(t) {
  let e = Ao.default.utc(t, Rx, !0);
  return e.isValid() ? e.subtract(Cx, 'hour').toISOString() : void 0;
}
function Ad(t) {
  return { appId: t.WECHAT_APPID, mchId: t.WECHAT_MCH_ID, key: t.WECHAT_MCH_KEY };
}
var Nx = [
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
function iC(t) {
  return Nx.every((e) => (t[e] ?? '') !== '');
}
function Dx(t, e) {
  let r = /^(?:0|[1-9]\d*)$/.test(t) ? Number(t) : Number.NaN;
  return Number.isSafeInteger(r) && r >= e ? r : void 0;
}
function vd(t, e, r) {
  if ((t.sign ?? '') === '') return { refusal: 'sign_missing' };
  if (!wx(t, e.key, r)) return { refusal: 'sign_mismatch' };
  let n = bx(t);
  if (n !== void 0) return { refusal: 'ambiguous', field: n };
  if (![void 0, '', r].includes(t.sign_type)) return { refusal: 'sign_type_mismatch' };
  if (t.appid !== e.appId) return { refusal: 'appid_mismatch' };
  if (t.mch_id !== e.mchId) return { refusal: 'mch_id_mismatch' };
}
function Px(t, e, r, n, o = 'JSAPI') {
  let s = vd(t, e, r);
  if (s) return { ok: !1, ...s };
  if (!iC(t)) return { ok: !1, refusal: 'field_missing', field: Nx.find((d) => (t[d] ?? '') === '') ?? '' };
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
  let a = Dx(t.total_fee, 1);
  if (a === void 0) return { ok: !1, refusal: 'field_invalid', field: 'total_fee' };
  let c = Dx(t.cash_fee, 0);
  if (c === void 0) return { ok: !1, refusal: 'field_invalid', field: 'cash_fee' };
  let u = Ox(t.time_end);
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
var aC = 64 * 1024,
  Od = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF',
  cC =
    /<\?xml[ \t\r\n]+version=(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding=(?:"[Uu][Tt][Ff]-8"|'[Uu][Tt][Ff]-8'))?(?:[ \t\r\n]+standalone=(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y,
  Id = /[ \t\r\n]*/y,
  uC = {
    xml: { opens: /<xml[ \t\r\n]*>/y, closes: /<\/xml[ \t\r\n]*>/y },
    root: { opens: /<root[ \t\r\n]*>/y, closes: /<\/root[ \t\r\n]*>/y },
  },
  Rd = new RegExp(`<(${wo})[ \\t\\r\\n]*(/?)>`, 'y'),
  Cd = new RegExp(`</(${wo})[ \\t\\r\\n]*>`, 'y'),
  lC = new RegExp(`[^<&${Od}]+`, 'y'),
  dC = new RegExp(`<!\\[CDATA\\[[^${Od}]*?\\]\\]>`, 'y'),
  pC = /&(?:lt|gt|amp|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});/y,
  fC = new TextDecoder('utf-8', { fatal: !0 });
function Ea(t, e, r) {
  return ((t.lastIndex = r), t.test(e) ? t.lastIndex - r : -1);
}
var mC = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };
function hC(t) {
  return (
    t === 9 ||
    t === 10 ||
    t === 13 ||
    (t >= 32 && t <= 55295) ||
    (t >= 57344 && t <= 65533) ||
    (t >= 65536 && t <= 1114111)
  );
}
function yC(t) {
  if (!t.startsWith('&#')) return mC[t];
  let e = t.startsWith('&#x'),
    r = Number.parseInt(t.slice(e ? 3 : 2, -1), e ? 16 : 10);
  return hC(r) ? String.fromCodePoint(r) : void 0;
}
function kx(t) {
  return t.includes('\r')
    ? t.replace(
        /\r\n?/g,
        `
`,
      )
    : t;
}
function gC(t, e) {
  let r = e,
    n = '';
  for (;;) {
    let o = Ea(lC, t, r);
    if (o > 0) {
      let s = t.slice(r, r + o);
      if (s.includes(']]>')) return;
      ((n += kx(s)), (r += o));
    }
    if (t[r] === '&') {
      let s = Ea(pC, t, r),
        i = s < 0 ? void 0 : yC(t.slice(r, r + s));
      if (i === void 0) return;
      ((n += i), (r += s));
    } else if (t.startsWith('<![CDATA[', r)) {
      let s = Ea(dC, t, r);
      if (s < 0) return;
      ((n += kx(t.slice(r + 9, r + s - 3))), (r += s));
    } else return t[r] === '<' ? [n, r] : void 0;
  }
}
function EC(t, e) {
  return t in e || t in Object.prototype;
}
function SC(t, e = 'xml') {
  let { opens: r, closes: n } = uC[e],
    o = 0,
    s = (a) => {
      let c = Ea(a, t, o);
      return c < 0 ? !1 : ((o += c), !0);
    };
  if ((s(cC), s(Id), !s(r))) return;
  let i = Object.create(null);
  for (; s(Id), !s(n);) {
    Rd.lastIndex = o;
    let a = Rd.exec(t),
      c = a?.[1];
    if (!a || c === void 0 || EC(c, i)) return;
    if (((o = Rd.lastIndex), a[2] === '/')) {
      i[c] = '';
      continue;
    }
    let u = gC(t, o);
    if (u === void 0 || (([i[c], o] = u), (Cd.lastIndex = o), Cd.exec(t)?.[1] !== c)) return;
    o = Cd.lastIndex;
  }
  return (s(Id), o === t.length ? i : void 0);
}
function Mx(t, e = 'xml') {
  if (t.byteLength > aC) return { ok: !1, fault: 'body_too_large' };
  let r;
  try {
    r = fC.decode(t);
  } catch {
    return { ok: !1, fault: 'not_utf8' };
  }
  let n = SC(r, e);
  return n === void 0 ? { ok: !1, fault: 'xml_malformed' } : { ok: !0, fields: n };
}
var _C = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' },
  xC = new RegExp(`^${wo}$`),
  bC = new RegExp(`[${Od}]|\\p{Surrogate}`, 'u');
function Yt(t) {
  let e = '';
  for (let [r, n] of Object.entries(t))
    if (!(n === void 0 || n === '')) {
      if (!xC.test(r)) throw new Error(`${JSON.stringify(r)} is not a name that XML allows`);
      if (bC.test(n)) throw new Error(`the value of ${r} holds a character that XML cannot carry`);
      e += `<${r}>${n.replace(/[&<>\r]/g, (o) => _C[o] ?? '')}</${r}>`;
    }
  return `<xml>${e}</xml>`;
}
var TC = {
  meaning: 'The log holds its words (returnMsg).',
  cure: 'They name a parameter, or the signature: check the request, WECHAT_APPID, WECHAT_MCH_ID, WECHAT_MCH_KEY and WECHAT_SIGN_TYPE.',
};
function Le(t, e = {}) {
  throw new z(
    'wechat_answer_invalid',
    "WeChat Pay's answer does not verify, so nothing in it was believed. Repeat the same request; nothing is lost.",
    { facts: { reason: t, ...e } },
  );
}
function wC(t) {
  let e = _x(t),
    { meaning: r, cure: n } = e === void 0 ? TC : xx(e, Jd, Xd),
    o = e?.field === void 0 ? {} : { field: e.field };
  throw new z('wechat_refused', `WeChat Pay refuses the request as a whole. ${r} ${n}`, {
    facts: { returnMsg: t, ...o },
  });
}
function Jt(t, e, r) {
  let n = Mx(t);
  n.ok || Le(n.fault);
  let { fields: o } = n;
  o.return_code === 'FAIL' && wC(o.return_msg ?? '');
  let s = vd(o, e, r);
  return (
    s && Le(s.refusal, s.field === void 0 ? {} : { field: s.field }),
    o.return_code !== 'SUCCESS' && Le('return_code'),
    o.result_code === 'SUCCESS'
      ? { ok: !0, fields: o }
      : (o.result_code !== 'FAIL' && Le('result_code'),
        { ok: !1, errCode: o.err_code ?? '', errCodeDes: o.err_code_des ?? '' })
  );
}
var Lx = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay is busy. Repeat the same request, with the same outTradeNo, in a few seconds.',
  },
  Gx = { action: 'query', code: 'out_trade_no_used', detail: wt.out_trade_no_used.cure },
  Ux = {
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
  $x = {
    action: 'query',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay does not know this number, or not yet. Ask again later.',
  },
  AC = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to tell how the order stands.',
  },
  Dd = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to close the order. The log names the err_code.',
  },
  Bx = { action: 'done', code: 'order_closed', detail: 'Nobody can pay this order at WeChat any more.' },
  Fx = {
    action: 'query',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay does not close this order in the state that it is in. Read the order again.',
  },
  Hx = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay is busy, and the refund may have been taken. Repeat the same request, with the same outRefundNo; it is refunded once.',
  },
  Wx = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay is asked too often. Repeat the same request, with the same outRefundNo, in a minute; it is refunded once.',
  },
  vC = { action: 'ask_caller', code: 'refund_funds_short', detail: wt.refund_funds_short.cure },
  IC = {
    action: 'ask_caller',
    code: 'refund_refused',
    detail: 'The payment is too old: WeChat Pay refunds within a year. Pay the money back in another way.',
    isFinal: !0,
  },
  RC = {
    action: 'ask_caller',
    code: 'refund_refused',
    detail:
      "The payer's WeChat account cannot take the money: it was cancelled or is restricted. Pay the money back in another way.",
    isFinal: !0,
  },
  Sa = {
    action: 'alarm',
    code: 'merchant_misconfigured',
    detail:
      'WeChat Pay refuses the set-up of this merchant: check WECHAT_APPID, WECHAT_MCH_ID, the key, and that the client certificate is of this merchant. The log names the err_code.',
    isFinal: !0,
  },
  vo = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses the refund as it was built. The log names the err_code and its text.',
    isFinal: !0,
  },
  Nd = {
    action: 'alarm',
    code: 'wechat_refused',
    detail:
      'WeChat Pay refuses the refund; the log names the err_code and its text. The money stays reserved until WeChat says that there is no such refund.',
  },
  Io = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to tell how the refund stands. The log names the err_code.',
  },
  CC = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat makes the bill of a day after 09:00 of the next. Ask again after 10:00, Asia/Shanghai.',
  },
  OC = { action: 'done', code: 'order_not_found', detail: 'There was no trade on this day.' },
  DC = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to give the bill. The log names the reason.',
  },
  NC = {
    unifiedorder: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011940985',
      rows: {
        SYSTEMERROR: Lx,
        FREQUENCY_LIMITED: Lx,
        ORDERPAID: Ux,
        ORDERCLOSED: Ux,
        OUT_TRADE_NO_USED: Gx,
        NOTENOUGH: { action: 'ask_caller', code: 'payment_refused', detail: wt.payment_refused.cure },
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
      rows: { ORDERNOTEXIST: $x, SYSTEMERROR: St, FREQUENCY_LIMITED: St },
      unlisted: AC,
    },
    closeorder: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011941222',
      rows: {
        ORDERCLOSED: Bx,
        ORDERNOTEXIST: Bx,
        ORDERPAID: Fx,
        TRADE_STATE_ERROR: Fx,
        SYSTEMERROR: St,
        FREQUENCY_LIMITED: St,
        SIGNERROR: nt,
        REQUIRE_POST_METHOD: Dd,
        XML_FORMAT_ERROR: Dd,
      },
      unlisted: Dd,
    },
    refund: {
      source: 'https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_4',
      rows: {
        SYSTEMERROR: Hx,
        BIZERR_NEED_RETRY: Hx,
        FREQUENCY_LIMITED: Wx,
        INVALID_REQ_TOO_MUCH: Wx,
        NOTENOUGH: vC,
        TRADE_OVERDUE: IC,
        USER_ACCOUNT_ABNORMAL: RC,
        SIGNERROR: Sa,
        APPID_NOT_EXIST: Sa,
        MCHID_NOT_EXIST: Sa,
        NOAUTH: Sa,
        ORDERNOTEXIST: vo,
        INVALID_TRANSACTIONID: vo,
        PARAM_ERROR: vo,
        REQUIRE_POST_METHOD: vo,
        XML_FORMAT_ERROR: vo,
        INVALID_REQUEST: Nd,
        ERROR: Nd,
      },
      unlisted: Nd,
    },
    refundquery: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011939577',
      rows: {
        REFUNDNOTEXIST: $x,
        SYSTEMERROR: St,
        FREQUENCY_LIMITED: St,
        SIGNERROR: nt,
        APPID_NOT_EXIST: nt,
        MCHID_NOT_EXIST: nt,
        INVALID_TRANSACTIONID: Io,
        PARAM_ERROR: Io,
        REQUIRE_POST_METHOD: Io,
        XML_FORMAT_ERROR: Io,
      },
      unlisted: Io,
    },
    downloadbill: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011985040',
      rows: {
        SYSTEMERROR: St,
        'BILL CREATING': CC,
        'NO BILL EXIST': OC,
        'COMPRESSGZIP ERROR': St,
        'UNCOMPRESSGZIP ERROR': St,
        'SIGN ERROR': nt,
      },
      unlisted: DC,
    },
  };
function Xt(t, e, r = '') {
  if (t === 'unifiedorder' && e === 'INVALID_REQUEST') return /\b201\b|201商户|订单号重复/.test(r) ? Gx : _t;
  let { rows: n, unlisted: o } = NC[t],
    s = t === 'downloadbill' ? e.trim().toUpperCase() : e;
  return (Object.hasOwn(n, s) ? n[s] : void 0) ?? o;
}
function Qt(t, e, r) {
  return new z(t.code, t.detail, { facts: { errCode: e, errCodeDes: r } });
}
var Vx = '/pay/closeorder';
function jx(t, e, r) {
  let n = {
    appid: e.appId,
    mch_id: e.mchId,
    out_trade_no: t.outTradeNo,
    nonce_str: r,
    sign_type: t.signType,
  };
  return Yt({ ...n, sign: Et(n, e.key, t.signType) });
}
function Kx(t, e, r) {
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
var qx = '/pay/orderquery';
function zx(t, e, r, n) {
  let o = {
    appid: e.appId,
    mch_id: e.mchId,
    ...(n === void 0 ? { out_trade_no: t.outTradeNo } : { transaction_id: n }),
    nonce_str: r,
    sign_type: t.signType,
  };
  return Yt({ ...o, sign: Et(o, e.key, t.signType) });
}
function Yx(t, e, r, n) {
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
  let a = Px(s, e, r.signType, ['SUCCESS', 'REFUND'], 'any');
  return (
    a.ok || Le(a.refusal, { field: a.field ?? '' }),
    { kind: s.trade_type === 'JSAPI' ? 'paid' : 'paid_elsewhere', payment: a.payment }
  );
}
function Jx(t) {
  return /^[0-9A-Za-z_-]{1,64}$/.test(t);
}
var Xx = '/pay/unifiedorder';
function Qx(t, e, r) {
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
    time_start: wd(t.timeStart),
    time_expire: wd(t.timeExpire),
    notify_url: t.notifyUrl,
    trade_type: 'JSAPI',
    openid: t.openid,
  };
  return Yt({ ...n, sign: Et(n, e.key, t.signType) });
}
function Zx(t, e, r) {
  let n = Jt(t, e, r.signType);
  if (n.ok) {
    let c = n.fields.prepay_id ?? '';
    return (
      n.fields.trade_type !== 'JSAPI' && Le('trade_type'),
      Jx(c) || Le('prepay_id'),
      { kind: 'prepared', prepayId: c }
    );
  }
  let { errCode: o, errCodeDes: s } = n,
    i = Xt('unifiedorder', o, s),
    a = Qt(i, o, s);
  if (i.action === 'repeat' || i.action === 'query') return { kind: i.action, because: a };
  throw a;
}
var Pd = 32;
function eb(t, e, r, n) {
  let o = t.now().getTime() + n;
  return {
    placeUnifiedOrder: (s) =>
      ya(
        t,
        r,
        Xx,
        () => Qx(s, e, t.randomText(Pd)),
        (i) => Zx(i, e, s),
        o,
      ),
    queryOrder: (s) =>
      ya(
        t,
        r,
        qx,
        () => zx(s, e, t.randomText(Pd)),
        (i) => Yx(i, e, s),
        o,
      ),
    closeOrder: (s) =>
      ya(
        t,
        r,
        Vx,
        () => jx(s, e, t.randomText(Pd)),
        (i) => Kx(i, e, s),
        o,
      ),
  };
}
function PC({ config: t, documentClient: e }, r) {
  return Ex(e, t.ORDERS_TABLE, r, t.WECHAT_SHIPPING === 'yes');
}
function tb(t, e, r, n) {
  let { config: o, telemetry: s, now: i, randomText: a } = t;
  return {
    ...eb(t, Ad(o), o.WECHAT_PAY_BASE_URLS, r),
    merchant: Ad(o),
    orders: PC(t, n),
    witness: (c) => {
      e(Zd(s, c));
    },
    now: i,
    randomText: a,
  };
}
var kC = 6e3,
  MC = 9e3;
function nb(t) {
  return sp(t, async (e, r) => {
    let n = await Cp(e, t.config, t.now()),
      o = e.pathParameter('outTradeNo') ?? '';
    r({ outTradeNo: o.slice(0, 32) });
    let s = tb(t, r, kC, t.deadline(MC)),
      { order: i, unanswered: a } = await Mp(s, { outTradeNo: o, openid: n });
    return (r({ tradeState: i.tradeState }), a && r(ep(t.telemetry, a)), np(200, ip(i)));
  });
}
var rb = Yd('get-order'),
  LC = nb({ config: rb, ...ux(rb.STAGE) });
0 && (module.exports = { handler, makeGetOrder });
/*! Bundled license information:

@aws-lambda-powertools/logger/lib/esm/logBuffer.js:
@aws-lambda-powertools/logger/lib/esm/Logger.js:
  (* v8 ignore next -- @preserve *)
*/
//# sourceMappingURL=get-order.js.map
