'use strict';
var dx = Object.create;
var To = Object.defineProperty;
var fx = Object.getOwnPropertyDescriptor;
var px = Object.getOwnPropertyNames;
var mx = Object.getPrototypeOf,
  hx = Object.prototype.hasOwnProperty;
var h = (t, e, r) => () => {
  if (r) throw r[0];
  try {
    return (t && (e = t((t = 0))), e);
  } catch (n) {
    throw ((r = [n]), n);
  }
};
var St = (t, e) => () => {
    try {
      return (e || t((e = { exports: {} }).exports, e), e.exports);
    } catch (r) {
      throw ((e = 0), r);
    }
  },
  id = (t, e) => {
    for (var r in e) To(t, r, { get: e[r], enumerable: !0 });
  },
  ad = (t, e, r, n) => {
    if ((e && typeof e == 'object') || typeof e == 'function')
      for (let o of px(e))
        !hx.call(t, o) &&
          o !== r &&
          To(t, o, { get: () => e[o], enumerable: !(n = fx(e, o)) || n.enumerable });
    return t;
  };
var Fe = (t, e, r) => (
    (r = t != null ? dx(mx(t)) : {}),
    ad(e || !t || !t.__esModule ? To(r, 'default', { value: t, enumerable: !0 }) : r, t)
  ),
  yx = (t) => ad(To({}, '__esModule', { value: !0 }), t);
var Yt,
  At,
  br,
  xf,
  Tf,
  Ua = h(() => {
    ((Yt = (t, e) => {
      let r = [];
      if ((t && r.push(t), e)) for (let n of e) r.push(n);
      return r;
    }),
      (At = (t, e) => `${t || 'anonymous'}${e && e.length > 0 ? ` (a.k.a. ${e.join(',')})` : ''}`),
      (br = () => {
        let t = [],
          e = [],
          r = !1,
          n = new Set(),
          o = (d) =>
            d.sort(
              (f, p) => xf[p.step] - xf[f.step] || Tf[p.priority || 'normal'] - Tf[f.priority || 'normal'],
            ),
          s = (d) => {
            let f = !1,
              p = (m) => {
                let g = Yt(m.name, m.aliases);
                if (g.includes(d)) {
                  f = !0;
                  for (let y of g) n.delete(y);
                  return !1;
                }
                return !0;
              };
            return ((t = t.filter(p)), (e = e.filter(p)), f);
          },
          i = (d) => {
            let f = !1,
              p = (m) => {
                if (m.middleware === d) {
                  f = !0;
                  for (let g of Yt(m.name, m.aliases)) n.delete(g);
                  return !1;
                }
                return !0;
              };
            return ((t = t.filter(p)), (e = e.filter(p)), f);
          },
          a = (d) => (
            t.forEach((f) => {
              d.add(f.middleware, { ...f });
            }),
            e.forEach((f) => {
              d.addRelativeTo(f.middleware, { ...f });
            }),
            d.identifyOnResolve?.(l.identifyOnResolve()),
            d
          ),
          c = (d) => {
            let f = [];
            return (
              d.before.forEach((p) => {
                p.before.length === 0 && p.after.length === 0 ? f.push(p) : f.push(...c(p));
              }),
              f.push(d),
              d.after.reverse().forEach((p) => {
                p.before.length === 0 && p.after.length === 0 ? f.push(p) : f.push(...c(p));
              }),
              f
            );
          },
          u = (d = !1) => {
            let f = [],
              p = [],
              m = {};
            return (
              t.forEach((y) => {
                let E = { ...y, before: [], after: [] };
                for (let b of Yt(E.name, E.aliases)) m[b] = E;
                f.push(E);
              }),
              e.forEach((y) => {
                let E = { ...y, before: [], after: [] };
                for (let b of Yt(E.name, E.aliases)) m[b] = E;
                p.push(E);
              }),
              p.forEach((y) => {
                if (y.toMiddleware) {
                  let E = m[y.toMiddleware];
                  if (E === void 0) {
                    if (d) return;
                    throw new Error(
                      `${y.toMiddleware} is not found when adding ${At(y.name, y.aliases)} middleware ${y.relation} ${y.toMiddleware}`,
                    );
                  }
                  (y.relation === 'after' && E.after.push(y), y.relation === 'before' && E.before.push(y));
                }
              }),
              o(f)
                .map(c)
                .reduce((y, E) => (y.push(...E), y), [])
            );
          },
          l = {
            add: (d, f = {}) => {
              let { name: p, override: m, aliases: g } = f,
                y = { step: 'initialize', priority: 'normal', middleware: d, ...f },
                E = Yt(p, g);
              if (E.length > 0) {
                if (E.some((b) => n.has(b))) {
                  if (!m) throw new Error(`Duplicate middleware name '${At(p, g)}'`);
                  for (let b of E) {
                    let A = t.findIndex((P) => P.name === b || P.aliases?.some((F) => F === b));
                    if (A === -1) continue;
                    let I = t[A];
                    if (I.step !== y.step || y.priority !== I.priority)
                      throw new Error(
                        `"${At(I.name, I.aliases)}" middleware with ${I.priority} priority in ${I.step} step cannot be overridden by "${At(p, g)}" middleware with ${y.priority} priority in ${y.step} step.`,
                      );
                    t.splice(A, 1);
                  }
                }
                for (let b of E) n.add(b);
              }
              t.push(y);
            },
            addRelativeTo: (d, f) => {
              let { name: p, override: m, aliases: g } = f,
                y = { middleware: d, ...f },
                E = Yt(p, g);
              if (E.length > 0) {
                if (E.some((b) => n.has(b))) {
                  if (!m) throw new Error(`Duplicate middleware name '${At(p, g)}'`);
                  for (let b of E) {
                    let A = e.findIndex((P) => P.name === b || P.aliases?.some((F) => F === b));
                    if (A === -1) continue;
                    let I = e[A];
                    if (I.toMiddleware !== y.toMiddleware || I.relation !== y.relation)
                      throw new Error(
                        `"${At(I.name, I.aliases)}" middleware ${I.relation} "${I.toMiddleware}" middleware cannot be overridden by "${At(p, g)}" middleware ${y.relation} "${y.toMiddleware}" middleware.`,
                      );
                    e.splice(A, 1);
                  }
                }
                for (let b of E) n.add(b);
              }
              e.push(y);
            },
            clone: () => a(br()),
            use: (d) => {
              d.applyToStack(l);
            },
            remove: (d) => (typeof d == 'string' ? s(d) : i(d)),
            removeByTag: (d) => {
              let f = !1,
                p = (m) => {
                  let { tags: g, name: y, aliases: E } = m;
                  if (g && g.includes(d)) {
                    let b = Yt(y, E);
                    for (let A of b) n.delete(A);
                    return ((f = !0), !1);
                  }
                  return !0;
                };
              return ((t = t.filter(p)), (e = e.filter(p)), f);
            },
            concat: (d) => {
              let f = a(br());
              return (
                f.use(d),
                f.identifyOnResolve(r || f.identifyOnResolve() || (d.identifyOnResolve?.() ?? !1)),
                f
              );
            },
            applyToStack: a,
            identify: () =>
              u(!0).map((d) => {
                let f = d.step ?? d.relation + ' ' + d.toMiddleware;
                return At(d.name, d.aliases) + ' - ' + f;
              }),
            identifyOnResolve(d) {
              return (typeof d == 'boolean' && (r = d), r);
            },
            resolve: (d, f) => {
              for (let p of u()
                .map((m) => m.middleware)
                .reverse())
                d = p(d, f);
              return (r && console.log(l.identify()), d);
            },
          };
        return l;
      }),
      (xf = { initialize: 5, serialize: 4, build: 3, finalizeRequest: 2, deserialize: 1 }),
      (Tf = { high: 3, normal: 2, low: 1 }));
  });
var Xt,
  bf = h(() => {
    (function (t) {
      ((t.HTTP = 'http'), (t.HTTPS = 'https'));
    })(Xt || (Xt = {}));
  });
var it,
  wf = h(() => {
    (function (t) {
      ((t.MD5 = 'md5'), (t.CRC32 = 'crc32'), (t.CRC32C = 'crc32c'), (t.SHA1 = 'sha1'), (t.SHA256 = 'sha256'));
    })(it || (it = {}));
  });
var Af = h(() => {
  wf();
});
var Ge,
  vf = h(() => {
    Ge = '__smithy_context';
  });
var vt,
  If = h(() => {
    (function (t) {
      ((t.PROFILE = 'profile'), (t.SSO_SESSION = 'sso-session'), (t.SERVICES = 'services'));
    })(vt || (vt = {}));
  });
var at = h(() => {
  bf();
  Af();
  vf();
  If();
});
var ve,
  Rf = h(() => {
    at();
    ve = (t) => t[Ge] || (t[Ge] = {});
  });
function D(t, e) {
  return Object.prototype.hasOwnProperty.call(t, e);
}
var $a = h(() => {});
function _T(t) {
  return Object.keys(t).reduce((e, r) => {
    let n = t[r];
    return { ...e, [r]: Array.isArray(n) ? [...n] : n };
  }, {});
}
var K,
  Cf = h(() => {
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
        return (r.query && (r.query = _T(r.query)), r);
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
var Ee,
  Of = h(() => {
    Ee = class {
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
var xT,
  Ye,
  Df = h(() => {
    ((xT = new RegExp('^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$')),
      (Ye = (t, e = !1) => {
        if (!e) return xT.test(t);
        let r = t.split('.');
        for (let n of r) if (!Ye(n)) return !1;
        return !0;
      }));
  });
function Ba(t) {
  return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t);
}
var Nf = h(() => {});
var pe,
  kf = h(() => {
    pe = (t) => {
      if (typeof t == 'function') return t;
      let e = Promise.resolve(t);
      return () => e;
    };
  });
function Pf(t) {
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
var Mf = h(() => {});
var It,
  Fa = h(() => {
    Mf();
    It = (t) => {
      if (typeof t == 'string') return It(new URL(t));
      let { hostname: e, pathname: r, port: n, protocol: o, search: s } = t,
        i;
      return (
        s && (i = Pf(s)),
        { hostname: e, port: n ? parseInt(n) : void 0, protocol: o, path: r, query: i }
      );
    };
  });
var Rt,
  Lf = h(() => {
    $a();
    Fa();
    Rt = (t) => {
      if (typeof t == 'object') {
        if ('url' in t) {
          let e = It(t.url);
          if (t.headers) {
            e.headers = {};
            for (let r in t.headers)
              D(t.headers, r) && (e.headers[r.toLowerCase()] = t.headers[r].join(', '));
          }
          return e;
        }
        return t;
      }
      return It(t);
    };
  });
var z = h(() => {
  Rf();
  $a();
  Cf();
  Of();
  Df();
  Nf();
  kf();
  Fa();
  Lf();
});
var Jt,
  Uf = h(() => {
    Ua();
    Jt = class {
      config;
      middlewareStack = br();
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
var Qt,
  Ha = h(() => {
    Qt = (t) => (typeof t == 'function' ? t() : t);
  });
var Fo,
  Ga = h(() => {
    Fo = (t, e, r, n, o) => ({ name: e, namespace: t, traits: r, input: n, output: o });
  });
var $f,
  Wa,
  Bf = h(() => {
    z();
    Ga();
    (($f = (t) => (e, r) => async (n) => {
      let { response: o } = await e(n),
        { operationSchema: s } = ve(r),
        [, i, a, c, u, l] = s ?? [];
      try {
        let d = await t.protocol.deserializeResponse(Fo(i, a, c, u, l), { ...t, ...r }, o);
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
          let f =
            'Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.';
          try {
            d.message +=
              `
  ` + f;
          } catch {
            !r.logger || r.logger?.constructor?.name === 'NoOpLogger' ? console.warn(f) : r.logger?.warn?.(f);
          }
          typeof d.$responseBodyText < 'u' && d.$response && (d.$response.body = d.$responseBodyText);
          try {
            if (Ee.isInstance(o)) {
              let { headers: p = {}, statusCode: m } = o,
                g = Object.entries(p);
              d.$metadata = {
                httpStatusCode: m,
                requestId: Wa(/^x-[\w-]+-request-?id$/, g),
                extendedRequestId: Wa(/^x-[\w-]+-id-2$/, g),
                cfId: Wa(/^x-[\w-]+-cf-id$/, g),
              };
            }
          } catch {}
        }
        throw d;
      }
    }),
      (Wa = (t, e) => (e.find(([r]) => r.match(t)) || [void 0, void 0])[1]));
  });
var Ff,
  Hf = h(() => {
    z();
    Ga();
    Ff = (t) => (e, r) => async (n) => {
      let { operationSchema: o } = ve(r),
        [, s, i, a, c, u] = o ?? [],
        l = r.endpointV2 ? async () => Rt(r.endpointV2) : t.endpoint,
        d = await t.protocol.serializeRequest(Fo(s, i, a, c, u), n.input, { ...t, ...r, endpoint: l });
      return e({ ...n, request: d });
    };
  });
function Va(t) {
  return {
    applyToStack: (e) => {
      (e.add(Ff(t), Wf), e.add($f(t), Gf), t.protocol.setSerdeContext(t));
    },
  };
}
var Gf,
  Wf,
  Vf = h(() => {
    Bf();
    Hf();
    ((Gf = { name: 'deserializerMiddleware', step: 'deserialize', tags: ['DESERIALIZER'], override: !0 }),
      (Wf = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }));
  });
function Ct(t) {
  if (typeof t == 'object') return t;
  if (((t = t | 0), Ho[t])) return Ho[t];
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
  return (Ho[t] = e);
}
var Ho,
  ja = h(() => {
    Ho = [];
  });
function Sn(t, e) {
  if (t instanceof G) return Object.assign(t, { memberName: e, _isMemberSchema: !0 });
  let r = G;
  return new r(t, e);
}
var En,
  Go,
  Wo,
  G,
  qa,
  jf,
  qf = h(() => {
    Ha();
    ja();
    ((En = { it: Symbol.for('@smithy/nor-struct-it'), ns: Symbol.for('@smithy/ns') }),
      (Go = []),
      (Wo = {}),
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
          for (this._isMemberSchema = !1; qa(o);)
            (n.push(o[1]), (o = o[0]), (s = Qt(o)), (this._isMemberSchema = !0));
          if (n.length > 0) {
            this.memberTraits = {};
            for (let i = n.length - 1; i >= 0; --i) {
              let a = n[i];
              Object.assign(this.memberTraits, Ct(a));
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
            ((this.schema = Qt(s)),
            jf(this.schema)
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
            if (Go[e]) return Go[e];
          } else if (typeof e == 'string') {
            if (Wo[e]) return Wo[e];
          } else if (r && e[En.ns]) return e[En.ns];
          let n = Qt(e);
          if (n instanceof t) return n;
          if (qa(n)) {
            let [s, i] = n;
            if (s instanceof t) return (Object.assign(s.getMergedTraits(), Ct(i)), s);
            throw new Error(
              `@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`,
            );
          }
          let o = new t(n);
          return r
            ? (e[En.ns] = o)
            : typeof n == 'string'
              ? (Wo[n] = o)
              : typeof n == 'number'
                ? (Go[n] = o)
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
          return Ct(this.memberTraits);
        }
        getOwnTraits() {
          return Ct(this.traits);
        }
        getKeySchema() {
          let [e, r] = [this.isDocumentSchema(), this.isMapSchema()];
          if (!e && !r)
            throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
          let n = this.getSchema(),
            o = e ? 15 : (n[4] ?? 0);
          return Sn([o, 0], 'key');
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
          if (s != null) return Sn([s, 0], n ? 'value' : 'member');
          throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
        }
        getMemberSchema(e) {
          let r = this.getSchema();
          if (this.isStructSchema() && r[4].includes(e)) {
            let n = r[4].indexOf(e),
              o = r[5][n];
            return Sn(qa(o) ? o : [o, 0], e);
          }
          if (this.isDocumentSchema()) return Sn([15, 0], e);
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
            n = e[En.it];
          if (n && r === n.length) {
            yield* n;
            return;
          }
          n = Array(r);
          for (let o = 0; o < r; ++o) {
            let s = e[4][o],
              i = Sn([e[5][o], 0], s);
            yield (n[o] = [s, i]);
          }
          e[En.it] = n;
        }
      }));
    ((qa = (t) => Array.isArray(t) && t.length === 2), (jf = (t) => Array.isArray(t) && t.length >= 5));
  });
var Ce,
  zf = h(() => {
    Ce = class t {
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
var Se = h(() => {
  Ha();
  Vf();
  qf();
  ja();
  zf();
});
function wr(t, e) {
  if (e == null) return e;
  let r = G.of(t);
  if (r.getMergedTraits().sensitive) return za;
  if (r.isListSchema()) {
    let n = r.getValueSchema();
    if (n.getMergedTraits().sensitive) return za;
    if (Array.isArray(e)) return e.map((o) => wr(n, o));
  } else if (r.isMapSchema()) {
    let n = r.getValueSchema();
    if (r.getKeySchema().getMergedTraits().sensitive || n.getMergedTraits().sensitive) return za;
    if (typeof e == 'object') return Object.fromEntries(Object.entries(e).map(([o, s]) => [o, wr(n, s)]));
  } else if (r.isStructSchema() && typeof e == 'object') {
    let n = e,
      o = {};
    for (let [s, i] of r.structIterator()) n[s] != null && (o[s] = wr(i, n[s]));
    return o;
  }
  return e;
}
var za,
  Kf = h(() => {
    Se();
    za = '***SensitiveInformation***';
  });
var Yf,
  Ot,
  Ka,
  Ya = h(() => {
    at();
    Ua();
    Kf();
    Se();
    ((Yf = Symbol.for('@smithy/op-event-stream')),
      (Ot = class {
        middlewareStack = br();
        schema;
        static classBuilder() {
          return new Ka();
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
          let f = e.concat(this.middlewareStack),
            { logger: p } = r,
            m = l[Ge],
            g = {
              logger: p,
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
          let b,
            A = this.schema,
            I = A?.[Yf];
          if (I !== void 0) b = I;
          else if (A && Array.isArray(A) && A[0] === 9) {
            let [, , , , P, F] = A;
            b = A[Yf] = !!(G.of(P).getEventStreamMember() || G.of(F).getEventStreamMember());
          }
          return (b && (E = { isEventStream: b, ...E }), f.resolve((P) => y.handle(P.request, E), g));
        }
      }),
      (Ka = class {
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
          return (r = class extends Ot {
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
                inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (i ? wr.bind(null, a) : (u) => u),
                outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (i ? wr.bind(null, c) : (u) => u),
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
var _n,
  Vo,
  Xf = h(() => {
    ((_n = class t extends Error {
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
      (Vo = (t, e = {}) => {
        Object.entries(e)
          .filter(([, n]) => n !== void 0)
          .forEach(([n, o]) => {
            (t[n] == null || t[n] === '') && (t[n] = o);
          });
        let r = t.message || t.Message || 'UnknownError';
        return ((t.message = r), delete t.Message, t);
      }));
  });
var Xa,
  Jf = h(() => {
    Xa = (t) => {
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
var Qf,
  Ja,
  Zf = h(() => {
    ((Qf = !1),
      (Ja = (t) => {
        t && !Qf && parseInt(t.substring(1, t.indexOf('.'))) < 16 && (Qf = !0);
      }));
  });
var ep,
  tp,
  rp,
  np = h(() => {
    z();
    at();
    ((ep = Object.values(it)),
      (tp = (t) => {
        let e = [];
        for (let r in it) {
          if (!D(it, r)) continue;
          let n = it[r];
          t[n] !== void 0 && e.push({ algorithmId: () => n, checksumConstructor: () => t[n] });
        }
        for (let [r, n] of Object.entries(t.checksumAlgorithms ?? {}))
          e.push({ algorithmId: () => r, checksumConstructor: () => n });
        return {
          addChecksumAlgorithm(r) {
            t.checksumAlgorithms = t.checksumAlgorithms ?? {};
            let n = r.algorithmId(),
              o = r.checksumConstructor();
            (ep.includes(n) ? (t.checksumAlgorithms[n.toUpperCase()] = o) : (t.checksumAlgorithms[n] = o),
              e.push(r));
          },
          checksumAlgorithms() {
            return e;
          },
        };
      }),
      (rp = (t) => {
        let e = {};
        return (
          t.checksumAlgorithms().forEach((r) => {
            let n = r.algorithmId();
            ep.includes(n) && (e[n] = r.checksumConstructor());
          }),
          e
        );
      }));
  });
var op,
  sp,
  ip = h(() => {
    ((op = (t) => ({
      setRetryStrategy(e) {
        t.retryStrategy = e;
      },
      retryStrategy() {
        return t.retryStrategy;
      },
    })),
      (sp = (t) => {
        let e = {};
        return ((e.retryStrategy = t.retryStrategy()), e);
      }));
  });
var Qa,
  Za,
  ap = h(() => {
    np();
    ip();
    ((Qa = (t) => Object.assign(tp(t), op(t))), (Za = (t) => Object.assign(rp(t), sp(t))));
  });
var Zt,
  cp = h(() => {
    Zt = class {
      trace() {}
      debug() {}
      info() {}
      warn() {}
      error() {}
    };
  });
function ec(t, e, r, n) {
  return function (s, i, a, c, u = {}) {
    let l = Object.assign({}, t, s);
    return Ot.classBuilder()
      .ep(l)
      .m(function (d, f, p, m) {
        let g = i.call(this, d, f, p, m);
        return (g.unshift(n(p, d.getEndpointParameterInstructions())), g);
      })
      .s(e, a, u)
      .n(r, a.charAt(0).toUpperCase() + a.slice(1) + 'Command')
      .sc(c)
      .build();
  };
}
var up = h(() => {
  Ya();
});
var _e = h(() => {
  z();
  z();
  Uf();
  Ya();
  Jf();
  Zf();
  Xf();
  ap();
  cp();
  up();
});
var bn,
  sc = h(() => {
    bn = (t) =>
      (typeof ArrayBuffer == 'function' && t instanceof ArrayBuffer) ||
      Object.prototype.toString.call(t) === '[object ArrayBuffer]';
  });
var zo,
  Ko,
  wn = h(() => {
    sc();
    ((zo = (t, e = 0, r = t.byteLength - e) => {
      if (!bn(t))
        throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);
      return Buffer.from(t, e, r);
    }),
      (Ko = (t, e) => {
        if (typeof t != 'string')
          throw new TypeError(
            `The "input" argument must be of type string. Received type ${typeof t} (${t})`,
          );
        return e ? Buffer.from(t, e) : Buffer.from(t);
      }));
  });
var wT,
  Dt,
  mp = h(() => {
    wn();
    ((wT = /^[A-Za-z0-9+/]*={0,2}$/),
      (Dt = (t) => {
        if ((t.length * 3) % 4 !== 0) throw new TypeError('Incorrect padding on base64 string.');
        if (!wT.exec(t)) throw new TypeError('Invalid base64 string.');
        let e = Ko(t, 'base64');
        return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      }));
  });
var De,
  Yo = h(() => {
    wn();
    De = (t) => {
      let e = Ko(t, 'utf8');
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
  });
var Nt,
  hp = h(() => {
    wn();
    Yo();
    Nt = (t) => {
      let e;
      if (
        (typeof t == 'string' ? (e = De(t)) : (e = t),
        typeof e != 'object' || typeof e.byteOffset != 'number' || typeof e.byteLength != 'number')
      )
        throw new Error('@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.');
      return zo(e.buffer, e.byteOffset, e.byteLength).toString('base64');
    };
  });
function yp(t, e, r, n) {
  return class Xo extends Uint8Array {
    static fromString(s, i = 'utf-8') {
      if (typeof s == 'string') return i === 'base64' ? Xo.mutate(n(s)) : Xo.mutate(e(s));
      throw new Error(`Unsupported conversion from ${typeof s} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(s) {
      return (Object.setPrototypeOf(s, Xo.prototype), s);
    }
    transformToString(s = 'utf-8') {
      return s === 'base64' ? r(this) : t(this);
    }
  };
}
var gp = h(() => {});
var Xe,
  Ep = h(() => {
    wn();
    Xe = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return zo(t.buffer, t.byteOffset, t.byteLength).toString('utf8');
    };
  });
function Sp(t) {
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
  _p = h(() => {
    he = Array.from({ length: 256 }, (t, e) => e.toString(16).padStart(2, '0'));
  });
var ic,
  AT,
  xp,
  vT,
  Tp,
  bp,
  wp,
  IT,
  Ap,
  vp,
  RT,
  Jo,
  An,
  Ip,
  CT,
  OT,
  Rp = h(() => {
    ((ic = (t) => {
      if (t != null) {
        if (typeof t == 'string') {
          let e = parseFloat(t);
          if (!Number.isNaN(e))
            return (String(e) !== String(t) && OT.warn(CT(`Expected number but observed string: ${t}`)), e);
        }
        if (typeof t == 'number') return t;
        throw new TypeError(`Expected number, got ${typeof t}: ${t}`);
      }
    }),
      (AT = Math.ceil(2 ** 127 * (2 - 2 ** -23))),
      (xp = (t) => {
        let e = ic(t);
        if (e !== void 0 && !Number.isNaN(e) && e !== 1 / 0 && e !== -1 / 0 && Math.abs(e) > AT)
          throw new TypeError(`Expected 32-bit float, got ${t}`);
        return e;
      }),
      (vT = (t) => {
        if (t != null) {
          if (Number.isInteger(t) && !Number.isNaN(t)) return t;
          throw new TypeError(`Expected integer, got ${typeof t}: ${t}`);
        }
      }),
      (Tp = (t) => wp(t, 16)),
      (bp = (t) => wp(t, 8)),
      (wp = (t, e) => {
        let r = vT(t);
        if (r !== void 0 && IT(r, e) !== r) throw new TypeError(`Expected ${e}-bit integer, got ${t}`);
        return r;
      }),
      (IT = (t, e) => {
        switch (e) {
          case 32:
            return Int32Array.of(t)[0];
          case 16:
            return Int16Array.of(t)[0];
          case 8:
            return Int8Array.of(t)[0];
        }
      }),
      (Ap = (t) => ic(typeof t == 'string' ? Jo(t) : t)),
      (vp = (t) => xp(typeof t == 'string' ? Jo(t) : t)),
      (RT = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g),
      (Jo = (t) => {
        let e = t.match(RT);
        if (e === null || e[0].length !== t.length)
          throw new TypeError('Expected real number, got implicit NaN');
        return parseFloat(t);
      }),
      (An = (t) => Tp(typeof t == 'string' ? Jo(t) : t)),
      (Ip = (t) => bp(typeof t == 'string' ? Jo(t) : t)),
      (CT = (t) =>
        String(new TypeError(t).stack || t)
          .split(
            `
`,
          )
          .slice(0, 5)
          .filter((e) => !e.includes('stackTraceWarning')).join(`
`)),
      (OT = { warn: console.warn }));
  });
function uc(t) {
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
  return `${DT[n]}, ${c} ${cc[r]} ${e} ${u}:${l}:${d} GMT`;
}
var DT,
  cc,
  Ik,
  NT,
  lc,
  kT,
  PT,
  MT,
  In,
  dc,
  Qo,
  LT,
  UT,
  $T,
  ac,
  BT,
  FT,
  HT,
  kt,
  GT,
  WT,
  vn,
  Cp = h(() => {
    Rp();
    ((DT = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']),
      (cc = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']));
    ((Ik = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/)),
      (NT = new RegExp(
        /^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/,
      )),
      (lc = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-3339 date-times must be expressed as strings');
        let e = NT.exec(t);
        if (!e) throw new TypeError('Invalid RFC-3339 date-time value');
        let [r, n, o, s, i, a, c, u, l] = e,
          d = An(vn(n)),
          f = kt(o, 'month', 1, 12),
          p = kt(s, 'day', 1, 31),
          m = Qo(d, f, p, { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u });
        return (l.toUpperCase() != 'Z' && m.setTime(m.getTime() - WT(l)), m);
      }),
      (kT = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (PT = new RegExp(
        /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (MT = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/,
      )),
      (In = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-7231 date-times must be expressed as strings');
        let e = kT.exec(t);
        if (e) {
          let [r, n, o, s, i, a, c, u] = e;
          return Qo(An(vn(s)), ac(o), kt(n, 'day', 1, 31), {
            hours: i,
            minutes: a,
            seconds: c,
            fractionalMilliseconds: u,
          });
        }
        if (((e = PT.exec(t)), e)) {
          let [r, n, o, s, i, a, c, u] = e;
          return $T(
            Qo(LT(s), ac(o), kt(n, 'day', 1, 31), {
              hours: i,
              minutes: a,
              seconds: c,
              fractionalMilliseconds: u,
            }),
          );
        }
        if (((e = MT.exec(t)), e)) {
          let [r, n, o, s, i, a, c, u] = e;
          return Qo(An(vn(u)), ac(n), kt(o.trimLeft(), 'day', 1, 31), {
            hours: s,
            minutes: i,
            seconds: a,
            fractionalMilliseconds: c,
          });
        }
        throw new TypeError('Invalid RFC-7231 date-time value');
      }),
      (dc = (t) => {
        if (t == null) return;
        let e;
        if (typeof t == 'number') e = t;
        else if (typeof t == 'string') e = Ap(t);
        else if (typeof t == 'object' && t.tag === 1) e = t.value;
        else
          throw new TypeError(
            'Epoch timestamps must be expressed as floating point numbers or their string representation',
          );
        if (Number.isNaN(e) || e === 1 / 0 || e === -1 / 0)
          throw new TypeError('Epoch timestamps must be valid, non-Infinite, non-NaN numerics');
        return new Date(Math.round(e * 1e3));
      }),
      (Qo = (t, e, r, n) => {
        let o = e - 1;
        return (
          FT(t, o, r),
          new Date(
            Date.UTC(
              t,
              o,
              r,
              kt(n.hours, 'hour', 0, 23),
              kt(n.minutes, 'minute', 0, 59),
              kt(n.seconds, 'seconds', 0, 60),
              GT(n.fractionalMilliseconds),
            ),
          )
        );
      }),
      (LT = (t) => {
        let e = new Date().getUTCFullYear(),
          r = Math.floor(e / 100) * 100 + An(vn(t));
        return r < e ? r + 100 : r;
      }),
      (UT = 50 * 365 * 24 * 60 * 60 * 1e3),
      ($T = (t) =>
        t.getTime() - new Date().getTime() > UT
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
      (ac = (t) => {
        let e = cc.indexOf(t);
        if (e < 0) throw new TypeError(`Invalid month: ${t}`);
        return e + 1;
      }),
      (BT = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (FT = (t, e, r) => {
        let n = BT[e];
        if ((e === 1 && HT(t) && (n = 29), r > n))
          throw new TypeError(`Invalid day for ${cc[e]} in ${t}: ${r}`);
      }),
      (HT = (t) => t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0)),
      (kt = (t, e, r, n) => {
        let o = Ip(vn(t));
        if (o < r || o > n) throw new TypeError(`${e} must be between ${r} and ${n}, inclusive`);
        return o;
      }),
      (GT = (t) => (t == null ? 0 : vp('0.' + t) * 1e3)),
      (WT = (t) => {
        let e = t[0],
          r = 1;
        if (e == '+') r = 1;
        else if (e == '-') r = -1;
        else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);
        let n = Number(t.substring(1, 3)),
          o = Number(t.substring(4, 6));
        return r * (n * 60 + o) * 60 * 1e3;
      }),
      (vn = (t) => {
        let e = 0;
        for (; e < t.length - 1 && t.charAt(e) === '0';) e++;
        return e === 0 ? t : t.slice(e);
      }));
  });
var We,
  Op = h(() => {
    We = function (e) {
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
    We.from = (t) =>
      t && typeof t == 'object' && (t instanceof We || 'deserializeJSON' in t)
        ? t
        : typeof t == 'string' || Object.getPrototypeOf(t) === String.prototype
          ? We(String(t))
          : We(JSON.stringify(t));
    We.fromObject = We.from;
  });
var Dp,
  xe,
  Np = h(() => {
    ((Dp = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/),
      (xe = class t {
        string;
        type;
        constructor(e, r) {
          if (((this.string = e), (this.type = r), !Dp.test(e)))
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
          return t.prototype.isPrototypeOf(e) || (r.type === 'bigDecimal' && Dp.test(r.string));
        }
      }));
  });
function Rn(t) {
  if (t.length % 2 !== 0) throw new Error('Hex encoded strings must have an even number length');
  let e = new Uint8Array(t.length / 2);
  for (let r = 0; r < t.length; r += 2) {
    let n = t.slice(r, r + 2).toLowerCase();
    if (n in fc) e[r / 2] = fc[n];
    else throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`);
  }
  return e;
}
function te(t) {
  let e = '';
  for (let r = 0; r < t.byteLength; r++) e += kp[t[r]];
  return e;
}
var kp,
  fc,
  Pp = h(() => {
    ((kp = {}), (fc = {}));
    for (let t = 0; t < 256; t++) {
      let e = t.toString(16).toLowerCase();
      (e.length === 1 && (e = `0${e}`), (kp[t] = e), (fc[e] = t));
    }
  });
var Ar,
  pc,
  Mp = h(() => {
    ((Ar = require('node:fs')),
      (pc = (t) => {
        if (!t) return 0;
        if (typeof t == 'string') return Buffer.byteLength(t);
        if (typeof t.byteLength == 'number') return t.byteLength;
        if (typeof t.size == 'number') return t.size;
        if (typeof t.start == 'number' && typeof t.end == 'number') return t.end + 1 - t.start;
        if (t instanceof Ar.ReadStream) {
          if (t.path != null) return (0, Ar.lstatSync)(t.path).size;
          if (typeof t.fd == 'number') return (0, Ar.fstatSync)(t.fd).size;
        }
        throw new Error(`Body Length computation failed for ${t}`);
      }));
  });
var Ne,
  Lp = h(() => {
    Yo();
    Ne = (t) =>
      t instanceof Uint8Array
        ? t
        : typeof t == 'string'
          ? De(t)
          : ArrayBuffer.isView(t)
            ? new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT)
            : new Uint8Array(t);
  });
function Zo(t, e) {
  if (e === void 0) {
    e = 0;
    for (let o of t) e += o.byteLength;
  }
  let r = new Uint8Array(e),
    n = 0;
  for (let o of t) (r.set(o, n), (n += o.byteLength));
  return r;
}
var mc = h(() => {});
var vr,
  hc = h(() => {
    vr = class t extends Error {
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
var ct,
  es = h(() => {
    hc();
    ct = class t extends vr {
      name = 'CredentialsProviderError';
      constructor(e, r = !0) {
        (super(e, r), Object.setPrototypeOf(this, t.prototype));
      }
    };
  });
var Up,
  $p = h(() => {
    hc();
    Up =
      (...t) =>
      async () => {
        if (t.length === 0) throw new vr('No providers in chain');
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
var Bp,
  Fp = h(() => {
    Bp = (t) => () => Promise.resolve(t);
  });
var ts,
  yc = h(() => {
    ts = (t, e, r) => {
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
  rs = h(() => {
    ke = (t, e, r) => {
      if (e in t) {
        if (t[e] === 'true') return !0;
        if (t[e] === 'false') return !1;
        throw new Error(`Cannot load ${r} "${e}". Expected "true" or "false", got ${t[e]}.`);
      }
    };
  });
var Te,
  ns = h(() => {
    (function (t) {
      ((t.ENV = 'env'), (t.CONFIG = 'shared config entry'));
    })(Te || (Te = {}));
  });
var Hp,
  Gp,
  gc,
  VT,
  Ir,
  os = h(() => {
    ((Hp = require('node:os')),
      (Gp = require('node:path')),
      (gc = {}),
      (VT = () => (process && process.geteuid ? `${process.geteuid()}` : 'DEFAULT')),
      (Ir = () => {
        let { HOME: t, USERPROFILE: e, HOMEPATH: r, HOMEDRIVE: n = `C:${Gp.sep}` } = process.env;
        if (t) return t;
        if (e) return e;
        if (r) return `${n}${r}`;
        let o = VT();
        return (gc[o] || (gc[o] = (0, Hp.homedir)()), gc[o]);
      }));
  });
var jT,
  qT,
  Wp,
  Vp = h(() => {
    ((jT = 'AWS_PROFILE'), (qT = 'default'), (Wp = (t) => t.profile || process.env[jT] || qT));
  });
var jp,
  qp = h(() => {
    at();
    jp = (t) =>
      Object.entries(t)
        .filter(([e]) => {
          let r = e.indexOf('.');
          return r === -1 ? !1 : Object.values(vt).includes(e.substring(0, r));
        })
        .reduce(
          (e, [r, n]) => {
            let o = r.indexOf('.'),
              s = r.substring(0, o) === vt.PROFILE ? r.substring(o + 1) : r;
            return ((e[s] = n), e);
          },
          { ...(t.default && { default: t.default }) },
        );
  });
var zp,
  zT,
  Kp,
  Yp = h(() => {
    zp = require('node:path');
    os();
    ((zT = 'AWS_CONFIG_FILE'), (Kp = () => process.env[zT] || (0, zp.join)(Ir(), '.aws', 'config')));
  });
var Xp,
  KT,
  Jp,
  Qp = h(() => {
    Xp = require('node:path');
    os();
    ((KT = 'AWS_SHARED_CREDENTIALS_FILE'),
      (Jp = () => process.env[KT] || (0, Xp.join)(Ir(), '.aws', 'credentials')));
  });
var YT,
  XT,
  Ec,
  Zp = h(() => {
    at();
    ((YT = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/),
      (XT = ['__proto__', 'profile __proto__']),
      (Ec = (t) => {
        let e = {},
          r,
          n;
        for (let o of t.split(/\r?\n/)) {
          let s = o.split(/(^|\s)[;#]/)[0].trim();
          if (s[0] === '[' && s[s.length - 1] === ']') {
            ((r = void 0), (n = void 0));
            let a = s.substring(1, s.length - 1),
              c = YT.exec(a);
            if (c) {
              let [, u, , l] = c;
              Object.values(vt).includes(u) && (r = [u, l].join('.'));
            } else r = a;
            if (XT.includes(a)) throw new Error(`Found invalid profile name "${a}"`);
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
var tm,
  Sc,
  em,
  _c,
  rm = h(() => {
    ((tm = require('node:fs/promises')),
      (Sc = {}),
      (em = {}),
      (_c = (t, e) =>
        em[t] !== void 0
          ? em[t]
          : ((!Sc[t] || e?.ignoreCache) && (Sc[t] = (0, tm.readFile)(t, 'utf8')), Sc[t])));
  });
var xc,
  nm,
  om,
  sm = h(() => {
    xc = require('node:path');
    qp();
    Yp();
    Qp();
    os();
    Zp();
    rm();
    ((nm = () => ({})),
      (om = async (t = {}) => {
        let { filepath: e = Jp(), configFilepath: r = Kp() } = t,
          n = Ir(),
          o = '~/',
          s = e;
        e.startsWith(o) && (s = (0, xc.join)(n, e.slice(2)));
        let i = r;
        r.startsWith(o) && (i = (0, xc.join)(n, r.slice(2)));
        let a = await Promise.all([
          _c(i, { ignoreCache: t.ignoreCache }).then(Ec).then(jp).catch(nm),
          _c(s, { ignoreCache: t.ignoreCache }).then(Ec).catch(nm),
        ]);
        return { configFile: a[0], credentialsFile: a[1] };
      }));
  });
function ss(t) {
  try {
    let e = new Set(Array.from(t.match(/([A-Z_]){3,}/g) ?? []));
    return (e.delete('CONFIG'), e.delete('CONFIG_PREFIX_SEPARATOR'), e.delete('ENV'), [...e].join(', '));
  } catch {
    return t;
  }
}
var Tc = h(() => {});
var im,
  am = h(() => {
    es();
    Tc();
    im = (t, e) => async () => {
      try {
        let r = t(process.env, e);
        if (r === void 0) throw new Error();
        return r;
      } catch (r) {
        throw new ct(r.message || `Not found in ENV: ${ss(t.toString())}`, { logger: e?.logger });
      }
    };
  });
var cm,
  um = h(() => {
    es();
    Vp();
    sm();
    Tc();
    cm =
      (t, { preferredFile: e = 'config', ...r } = {}) =>
      async () => {
        let n = Wp(r),
          { configFile: o, credentialsFile: s } = await om(r),
          i = s[n] || {},
          a = o[n] || {},
          c = e === 'config' ? { ...i, ...a } : { ...a, ...i };
        try {
          let l = t(c, e === 'config' ? o : s);
          if (l === void 0) throw new Error();
          return l;
        } catch (u) {
          throw new ct(u.message || `Not found in config files w/ profile [${n}]: ${ss(t.toString())}`, {
            logger: r.logger,
          });
        }
      };
  });
var JT,
  lm,
  dm = h(() => {
    Fp();
    ((JT = (t) => typeof t == 'function'), (lm = (t) => (JT(t) ? async () => await t() : Bp(t))));
  });
var se,
  bc = h(() => {
    $p();
    yc();
    am();
    um();
    dm();
    se = ({ environmentVariableSelector: t, configFileSelector: e, default: r }, n = {}) => {
      let { signingName: o, logger: s } = n;
      return ts(Up(im(t, { signingName: o, logger: s }), cm(e, n), lm(r)));
    };
  });
var fm,
  pm,
  wc,
  mm = h(() => {
    rs();
    ns();
    ((fm = 'AWS_USE_DUALSTACK_ENDPOINT'),
      (pm = 'use_dualstack_endpoint'),
      (wc = {
        environmentVariableSelector: (t) => ke(t, fm, Te.ENV),
        configFileSelector: (t) => ke(t, pm, Te.CONFIG),
        default: !1,
      }));
  });
var hm,
  ym,
  Ac,
  gm = h(() => {
    rs();
    ns();
    ((hm = 'AWS_USE_FIPS_ENDPOINT'),
      (ym = 'use_fips_endpoint'),
      (Ac = {
        environmentVariableSelector: (t) => ke(t, hm, Te.ENV),
        configFileSelector: (t) => ke(t, ym, Te.CONFIG),
        default: !1,
      }));
  });
var Em,
  vc,
  Ic,
  Sm,
  _m,
  xm,
  Tm,
  bm,
  wm,
  Rc = h(() => {
    ((Em = 'AWS_EXECUTION_ENV'),
      (vc = 'AWS_REGION'),
      (Ic = 'AWS_DEFAULT_REGION'),
      (Sm = 'AWS_EC2_METADATA_DISABLED'),
      (_m = ['in-region', 'cross-region', 'mobile', 'standard', 'legacy']),
      (xm = '/latest/meta-data/placement/region'),
      (Tm = '/latest/api/token'),
      (bm = 'x-aws-ec2-metadata-token'),
      (wm = 'x-aws-ec2-metadata-token-ttl-seconds'));
  });
var Am,
  QT,
  Rm,
  is,
  vm,
  ZT,
  Im,
  Cc = h(() => {
    Rc();
    ((Am = 1e3),
      (QT = 6e4),
      (Rm = 0),
      (is = async () => {
        if (!process.env[Sm] && !(Date.now() < Rm))
          try {
            let t = ZT(),
              e = (await Im({ ...t, path: Tm, method: 'PUT', headers: { [wm]: '21600' } })).toString();
            return (
              (await Im({ ...t, path: xm, method: 'GET', headers: { [bm]: e } })).toString().trim() || vm()
            );
          } catch {
            return vm();
          }
      }),
      (vm = () => {
        Rm = Date.now() + QT;
      }),
      (ZT = () => {
        let t = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
        if (t) {
          let e = new URL(t);
          return { hostname: e.hostname.replace(/^\[(.+)]$/, '$1'), port: e.port ? Number(e.port) : void 0 };
        }
        return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === 'IPv6'
          ? { hostname: 'fd00:ec2::254' }
          : { hostname: '169.254.169.254' };
      }),
      (Im = async (t) => {
        let { request: e } = await import('node:http');
        return new Promise((r, n) => {
          let o = e({
            hostname: t.hostname,
            port: t.port,
            path: t.path,
            method: t.method,
            headers: t.headers,
            timeout: Am,
            signal: AbortSignal.timeout(Am),
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
var Cm,
  Om,
  On,
  Oc,
  Dc = h(() => {
    Cc();
    ((Cm = 'AWS_REGION'),
      (Om = 'region'),
      (On = {
        environmentVariableSelector: (t) => t[Cm],
        configFileSelector: (t) => t[Om],
        default: async () => {
          let t = await is();
          if (t) return t;
          throw new Error('Region is missing');
        },
      }),
      (Oc = { preferredFile: 'credentials' }));
  });
var Dm,
  Nm,
  km = h(() => {
    z();
    ((Dm = new Set()),
      (Nm = (t, e = Ye) => {
        if (!Dm.has(t) && !e(t))
          if (t === '*')
            console.warn(
              '@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.',
            );
          else throw new Error(`Region not accepted: region="${t}" is not a valid hostname component.`);
        else Dm.add(t);
      }));
  });
var as,
  Nc = h(() => {
    as = (t) => typeof t == 'string' && (t.startsWith('fips-') || t.endsWith('-fips'));
  });
var Pm,
  Mm = h(() => {
    Nc();
    Pm = (t) =>
      as(t)
        ? ['fips-aws-global', 'aws-fips'].includes(t)
          ? 'us-east-1'
          : t.replace(/fips-(dkr-|prod-)?|-fips/, '')
        : t;
  });
var kc,
  Lm = h(() => {
    km();
    Mm();
    Nc();
    kc = (t) => {
      let { region: e, useFipsEndpoint: r } = t;
      if (!e) throw new Error('Region is missing');
      return Object.assign(t, {
        region: async () => {
          let n = typeof e == 'function' ? await e() : e,
            o = Pm(n);
          return (Nm(o), o);
        },
        useFipsEndpoint: async () => {
          let n = typeof e == 'string' ? e : await e();
          return as(n) ? !0 : typeof r != 'function' ? Promise.resolve(!!r) : r();
        },
      });
    };
  });
var eb,
  tb,
  Um,
  $m = h(() => {
    ((eb = 'AWS_DEFAULTS_MODE'),
      (tb = 'defaults_mode'),
      (Um = {
        environmentVariableSelector: (t) => t[eb],
        configFileSelector: (t) => t[tb],
        default: 'legacy',
      }));
  });
var Pc,
  rb,
  nb,
  Bm = h(() => {
    Dc();
    Cc();
    bc();
    yc();
    Rc();
    $m();
    ((Pc = ({ region: t = se(On), defaultsMode: e = se(Um) } = {}) =>
      ts(async () => {
        let r = typeof e == 'function' ? await e() : e;
        switch (r?.toLowerCase()) {
          case 'auto':
            return rb(t);
          case 'in-region':
          case 'cross-region':
          case 'mobile':
          case 'standard':
          case 'legacy':
            return Promise.resolve(r?.toLocaleLowerCase());
          case void 0:
            return Promise.resolve('legacy');
          default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${_m.join(', ')}, got ${r}`);
        }
      })),
      (rb = async (t) => {
        if (t) {
          let e = typeof t == 'function' ? await t() : t,
            r = await nb();
          return r ? (e === r ? 'in-region' : 'cross-region') : 'standard';
        }
        return 'standard';
      }),
      (nb = async () =>
        process.env[Em] && (process.env[vc] || process.env[Ic])
          ? (process.env[vc] ?? process.env[Ic])
          : is()));
  });
var Pt = h(() => {
  es();
  rs();
  ns();
  bc();
  mm();
  gm();
  Dc();
  Lm();
  Bm();
});
var Fm,
  Hm,
  Gm,
  Wm = h(() => {
    ((Fm = 'AWS_ENDPOINT_URL'),
      (Hm = 'endpoint_url'),
      (Gm = (t) => ({
        environmentVariableSelector: (e) => {
          let r = t.split(' ').map((s) => s.toUpperCase()),
            n = e[[Fm, ...r].join('_')];
          if (n) return n;
          let o = e[Fm];
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
              a = s[[i.join('_'), Hm].join('.')];
            if (a) return a;
          }
          let n = e[Hm];
          if (n) return n;
        },
        default: void 0,
      })));
  });
var ob,
  sb,
  Vm,
  jm = h(() => {
    Pt();
    ((ob = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'),
      (sb = 'ignore_configured_endpoint_urls'),
      (Vm = {
        environmentVariableSelector: (t) => ke(t, ob, Te.ENV),
        configFileSelector: (t) => ke(t, sb, Te.CONFIG),
        default: !1,
      }));
  });
var Dn,
  qm = h(() => {
    Pt();
    Wm();
    jm();
    Dn = async (t) => {
      if (!(await se(Vm)())) return se(Gm(t ?? ''))();
    };
  });
var Mc,
  ib,
  ab,
  cb,
  zm,
  Km,
  Ym = h(() => {
    ((Mc = async (t) => {
      let e = t?.Bucket || '';
      if (
        (typeof t.Bucket == 'string' &&
          (t.Bucket = e.replace(/#/g, encodeURIComponent('#')).replace(/\?/g, encodeURIComponent('?'))),
        Km(e))
      ) {
        if (t.ForcePathStyle === !0) throw new Error('Path-style addressing cannot be used with ARN buckets');
      } else
        (!zm(e) ||
          (e.indexOf('.') !== -1 && !String(t.Endpoint).startsWith('http:')) ||
          e.toLowerCase() !== e ||
          e.length < 3) &&
          (t.ForcePathStyle = !0);
      return (
        t.DisableMultiRegionAccessPoints && ((t.disableMultiRegionAccessPoints = !0), (t.DisableMRAP = !0)),
        t
      );
    }),
      (ib = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
      (ab = /(\d+\.){3}\d+/),
      (cb = /\.\./),
      (zm = (t) => ib.test(t) && !ab.test(t) && !cb.test(t)),
      (Km = (t) => {
        let [e, r, n, , , o] = t.split(':'),
          s = e === 'arn' && t.split(':').length >= 6,
          i = !!(s && r && n && o);
        if (s && !i) throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);
        return i;
      }));
  });
var Xm = h(() => {
  Ym();
});
var Jm,
  Qm = h(() => {
    Jm = (t, e, r, n = !1) => {
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
var Lc = h(() => {
  z();
});
function cs(t) {
  return async (e, r, n, o) => {
    if (!n.isCustomEndpoint && !n.ignoreConfiguredEndpointUrls) {
      let a;
      (n.serviceConfiguredEndpoint ? (a = await n.serviceConfiguredEndpoint()) : (a = await t(n.serviceId)),
        a &&
          ((n.endpoint = () => Promise.resolve(Rt(a))),
          (n.isCustomEndpoint = !0),
          o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${a}`)));
    }
    let s = await ub(e, r, n);
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
var ub,
  Uc = h(() => {
    Xm();
    Qm();
    Lc();
    ub = async (t, e, r) => {
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
            n[s] = await Jm(i.name, s, r, i.type !== 'builtInParams')();
            break;
          case 'operationContextParams':
            n[s] = i.get(t);
            break;
          default:
            throw new Error('Unrecognized endpoint parameter instruction: ' + JSON.stringify(i));
        }
      return (
        Object.keys(o).length === 0 && Object.assign(n, r),
        String(r.serviceId).toLowerCase() === 's3' && (await Mc(n)),
        n
      );
    };
  });
function lb(t, e, r) {
  (t.__smithy_context
    ? t.__smithy_context.features || (t.__smithy_context.features = {})
    : (t.__smithy_context = { features: {} }),
    (t.__smithy_context.features[e] = r));
}
function us(t) {
  let e = cs(t);
  return ({ config: r, instructions: n }) =>
    (o, s) =>
    async (i) => {
      r.isCustomEndpoint && lb(s, 'ENDPOINT_OVERRIDE', 'N');
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
        let l = ve(s)?.selectedHttpAuthScheme?.httpAuthOption;
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
var $c = h(() => {
  z();
  Uc();
});
function Zm(t) {
  let e = us(t);
  return (r, n) => ({
    applyToStack: (o) => {
      o.addRelativeTo(e({ config: r, instructions: n }), fb);
    },
  });
}
var db,
  fb,
  eh = h(() => {
    $c();
    ((db = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }),
      (fb = {
        step: 'serialize',
        tags: ['ENDPOINT_PARAMETERS', 'ENDPOINT_V2', 'ENDPOINT'],
        name: 'endpointV2Middleware',
        override: !0,
        relation: 'before',
        toMiddleware: db.name,
      }));
  });
function th(t) {
  return (e) => {
    let r = e.tls ?? !0,
      { endpoint: n, useDualstackEndpoint: o, useFipsEndpoint: s } = e,
      i = n != null ? async () => Rt(await pe(n)()) : void 0,
      c = Object.assign(e, {
        endpoint: i,
        tls: r,
        isCustomEndpoint: !!n,
        useDualstackEndpoint: pe(o ?? !1),
        useFipsEndpoint: pe(s ?? !1),
        ignoreConfiguredEndpointUrls: !!e.ignoreConfiguredEndpointUrls,
      }),
      u;
    return ((c.serviceConfiguredEndpoint = async () => (e.serviceId && !u && (u = t(e.serviceId)), u)), c);
  };
}
var rh = h(() => {
  z();
  Lc();
});
var Nn,
  nh = h(() => {
    Nn = class t {
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
var kn,
  oh = h(() => {
    kn = class {
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
var ee,
  sh = h(() => {
    ee = class extends Error {
      constructor(e) {
        (super(e), (this.name = 'EndpointError'));
      }
    };
  });
var ut = h(() => {
  sh();
});
var Bc,
  ih = h(() => {
    Bc = 'endpoints';
  });
function Rr(t) {
  return typeof t != 'object' || t == null
    ? t
    : 'ref' in t
      ? `$${Rr(t.ref)}`
      : 'fn' in t
        ? `${t.fn}(${(t.argv || []).map(Rr).join(', ')})`
        : JSON.stringify(t, null, 2);
}
var ah = h(() => {});
var ch = h(() => {
  ih();
  ah();
});
var er,
  Fc = h(() => {
    er = {};
  });
var Hc,
  uh = h(() => {
    Hc = (t, e) => t === e;
  });
function Gc(...t) {
  for (let e of t) if (e != null) return e;
}
var lh = h(() => {});
var dh,
  fh = h(() => {
    ut();
    dh = (t) => {
      let e = t.split('.'),
        r = [];
      for (let n of e) {
        let o = n.indexOf('[');
        if (o !== -1) {
          if (n.indexOf(']') !== n.length - 1) throw new ee(`Path: '${t}' does not end with ']'`);
          let s = n.slice(o + 1, -1);
          if (Number.isNaN(parseInt(s))) throw new ee(`Invalid array index: '${s}' in path: '${t}'`);
          (o !== 0 && r.push(n.slice(0, o)), r.push(s));
        } else r.push(n);
      }
      return r;
    };
  });
var Pn,
  ph = h(() => {
    ut();
    fh();
    Pn = (t, e) =>
      dh(e).reduce((r, n) => {
        if (typeof r != 'object') throw new ee(`Index '${n}' in '${e}' not found in '${JSON.stringify(t)}'`);
        if (Array.isArray(r)) {
          let o = parseInt(n);
          return r[o < 0 ? r.length + o : o];
        }
        return r[n];
      }, t);
  });
var Wc,
  mh = h(() => {
    Wc = (t) => t != null;
  });
function Vc(t, e, r) {
  return t ? e : r;
}
var hh = h(() => {});
var jc,
  yh = h(() => {
    jc = (t) => !t;
  });
var pb,
  Cr,
  qc = h(() => {
    ((pb = new RegExp(
      '^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$',
    )),
      (Cr = (t) => pb.test(t) || (t.startsWith('[') && t.endsWith(']'))));
  });
var zc,
  Kc,
  gh = h(() => {
    at();
    qc();
    ((zc = { [Xt.HTTP]: 80, [Xt.HTTPS]: 443 }),
      (Kc = (t) => {
        let e = (() => {
          try {
            if (t instanceof URL) return t;
            if (typeof t == 'object' && 'hostname' in t) {
              let { hostname: f, port: p, protocol: m = '', path: g = '', query: y = {} } = t,
                E = new URL(`${m}//${f}${p ? `:${p}` : ''}${g}`);
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
        if (!Object.values(Xt).includes(c)) return null;
        let u = Cr(o),
          l = r.includes(`${n}:${zc[c]}`) || (typeof t == 'string' && t.includes(`${n}:${zc[c]}`)),
          d = `${n}${l ? `:${zc[c]}` : ''}`;
        return { scheme: c, authority: d, path: s, normalizedPath: s.endsWith('/') ? s : `${s}/`, isIp: u };
      }));
  });
function Yc(t, e, r) {
  if (r === 1) return [t];
  if (t === '') return [''];
  let n = t.split(e);
  return r === 0 ? n : n.slice(0, r - 1).concat(n.slice(1).join(e));
}
var Eh = h(() => {});
var Xc,
  Sh = h(() => {
    Xc = (t, e) => t === e;
  });
var Jc,
  _h = h(() => {
    Jc = (t, e, r, n) =>
      t == null || e >= r || t.length < r || /[^\u0000-\u007f]/.test(t)
        ? null
        : n
          ? t.substring(t.length - r, t.length - e)
          : t.substring(e, r);
  });
var Qc,
  xh = h(() => {
    Qc = (t) =>
      encodeURIComponent(t).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  });
var Zc = h(() => {
  uh();
  lh();
  ph();
  mh();
  z();
  hh();
  yh();
  gh();
  Eh();
  Sh();
  _h();
  xh();
});
var Th,
  bh = h(() => {
    Zc();
    Th = {
      booleanEquals: Hc,
      coalesce: Gc,
      getAttr: Pn,
      isSet: Wc,
      isValidHostLabel: Ye,
      ite: Vc,
      not: jc,
      parseURL: Kc,
      split: Yc,
      stringEquals: Xc,
      substring: Jc,
      uriEncode: Qc,
    };
  });
var ls,
  eu = h(() => {
    Zc();
    ls = (t, e) => {
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
          r.push(Pn(n[u] ?? o[u], l));
        } else r.push(n[c] ?? o[c]);
        s = a + 1;
      }
      return r.join('');
    };
  });
var wh,
  Ah = h(() => {
    wh = ({ ref: t }, e) => e.referenceRecord[t] ?? e.endpointParams[t];
  });
var tr,
  ds,
  vh,
  Mn = h(() => {
    ut();
    Fc();
    bh();
    eu();
    Ah();
    ((tr = (t, e, r) => {
      if (typeof t == 'string') return ls(t, r);
      if (t.fn) return vh.callFunction(t, r);
      if (t.ref) return wh(t, r);
      throw new ee(`'${e}': ${String(t)} is not a string, function or reference.`);
    }),
      (ds = ({ fn: t, argv: e }, r) => {
        let n = Array(e.length);
        for (let i = 0; i < n.length; ++i) {
          let a = e[i];
          typeof a == 'boolean' || typeof a == 'number'
            ? (n[i] = a)
            : (n[i] = vh.evaluateExpression(a, 'arg', r));
        }
        let o = t.indexOf('.');
        if (o !== -1) {
          let a = er[t.slice(0, o)]?.[t.slice(o + 1)];
          if (typeof a == 'function') return a(...n);
        }
        let s = Th[t];
        if (typeof s == 'function') return s(...n);
        throw new Error(`function ${t} not loaded in endpointFunctions.`);
      }),
      (vh = { evaluateExpression: tr, callFunction: ds }));
  });
var Ih = h(() => {
  Mn();
});
var Rh,
  Ch = h(() => {
    ch();
    ut();
    Ih();
    Rh = (t, e) => {
      let { assign: r } = t;
      if (r && r in e.referenceRecord) throw new ee(`'${r}' is already defined in Reference Record.`);
      let n = ds(t, e);
      e.logger?.debug?.(`${Bc} evaluateCondition: ${Rr(t)} = ${Rr(n)}`);
      let o = n === '' ? !0 : !!n;
      return r != null ? { result: o, toAssign: { name: r, value: n } } : { result: o };
    };
  });
var Oh,
  Dh = h(() => {
    ut();
    Mn();
    Oh = (t, e) =>
      Object.entries(t ?? {}).reduce(
        (r, [n, o]) => (
          (r[n] = o.map((s) => {
            let i = tr(s, 'Header value entry', e);
            if (typeof i != 'string') throw new ee(`Header '${n}' value '${i}' is not a string`);
            return i;
          })),
          r
        ),
        {},
      );
  });
var tu,
  Nh,
  kh,
  Ph = h(() => {
    ut();
    eu();
    ((tu = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = kh.getEndpointProperty(o, e)), r), {})),
      (Nh = (t, e) => {
        if (Array.isArray(t)) return t.map((r) => Nh(r, e));
        switch (typeof t) {
          case 'string':
            return ls(t, e);
          case 'object':
            if (t === null) throw new ee(`Unexpected endpoint property: ${t}`);
            return kh.getEndpointProperties(t, e);
          case 'boolean':
            return t;
          default:
            throw new ee(`Unexpected endpoint property type: ${typeof t}`);
        }
      }),
      (kh = { getEndpointProperty: Nh, getEndpointProperties: tu }));
  });
var Mh,
  Lh = h(() => {
    ut();
    Mn();
    Mh = (t, e) => {
      let r = tr(t, 'Endpoint URL', e);
      if (typeof r == 'string')
        try {
          return new URL(r);
        } catch (n) {
          throw (console.error(`Failed to construct URL with ${r}`, n), n);
        }
      throw new ee(`Endpoint URL must be a string, got ${typeof r}`);
    };
  });
var ru,
  nu,
  Uh = h(() => {
    ut();
    Ch();
    Mn();
    Dh();
    Ph();
    Lh();
    ((ru = 1e8),
      (nu = (t, e) => {
        let { nodes: r, root: n, results: o, conditions: s } = t,
          i = n,
          a = {},
          c = { referenceRecord: a, endpointParams: e.endpointParams, logger: e.logger };
        for (; i !== 1 && i !== -1 && i < ru;) {
          let u = 3 * (Math.abs(i) - 1),
            [l, d, f] = [r[u], r[u + 1], r[u + 2]],
            [p, m, g] = s[l],
            y = Rh({ fn: p, assign: g, argv: m }, c);
          if (y.toAssign) {
            let { name: E, value: b } = y.toAssign;
            a[E] = b;
          }
          i = i >= 0 === y.result ? d : f;
        }
        if (i >= ru) {
          let u = o[i - ru];
          if (u[0] === -1) {
            let [, p] = u;
            throw new ee(tr(p, 'Error', c));
          }
          let [l, d, f] = u;
          return { url: Mh(l, c), properties: tu(d, c), headers: Oh(f ?? {}, c) };
        }
        throw new ee('No matching endpoint.');
      }));
  });
var pU,
  $h,
  mU,
  Bh,
  Mt = h(() => {
    qm();
    Uc();
    $c();
    eh();
    rh();
    nh();
    oh();
    Uh();
    qc();
    z();
    Fc();
    ((pU = cs(Dn)), ($h = th(Dn)), (mU = us(Dn)), (Bh = Zm(Dn)));
  });
var Fh,
  Hh,
  Gh = h(() => {
    ((Fh = (t) =>
      typeof ReadableStream == 'function' &&
      (t?.constructor?.name === ReadableStream.name || t instanceof ReadableStream)),
      (Hh = (t) => typeof Blob == 'function' && (t?.constructor?.name === Blob.name || t instanceof Blob)));
  });
async function Wh(t) {
  return t.arrayBuffer().then((e) => new Uint8Array(e));
}
async function Vh(t) {
  let e = [],
    r = t.getReader(),
    n = 0;
  for (;;) {
    let { done: o, value: s } = await r.read();
    if ((s && (e.push(s), (n += s.length)), o)) break;
  }
  return Zo(e, n);
}
var jh = h(() => {
  mc();
});
var qh,
  fs,
  ou,
  zh = h(() => {
    qh = require('node:stream');
    mc();
    jh();
    Gh();
    ((fs = (t) =>
      Hh(t)
        ? Wh(t)
        : Fh(t)
          ? Vh(t)
          : new Promise((e, r) => {
              let n = new ou(),
                o = t;
              (o.pipe(n),
                o.on('error', (s) => {
                  (n.end(), r(s));
                }),
                n.on('error', r),
                n.on('finish', function () {
                  let s = Zo(this.bufferedBytes);
                  e(s);
                }));
            })),
      (ou = class extends qh.Writable {
        bufferedBytes = [];
        _write(e, r, n) {
          (this.bufferedBytes.push(e), n());
        }
      }));
  });
function lt(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var Kh = h(() => {});
var Yh,
  Or,
  mb,
  su,
  Xh,
  W = h(() => {
    Yh = require('node:crypto');
    mp();
    hp();
    gp();
    Yo();
    Ep();
    _p();
    Cp();
    Op();
    Np();
    Pp();
    Mp();
    Lp();
    sc();
    zh();
    z();
    Kh();
    ((Or = class extends yp(Xe, De, Nt, Dt) {}), (mb = Yh.getRandomValues), (su = Sp(mb)), (Xh = su));
  });
var ey,
  iu,
  ms,
  ty = h(() => {
    ey = new Uint32Array(256);
    for (let t = 0; t < 256; ++t) {
      let e = t;
      for (let r = 0; r < 8; ++r) e = e & 1 ? 3988292384 ^ (e >>> 1) : e >>> 1;
      ey[t] = e >>> 0;
    }
    ((iu = 4294967295),
      (ms = class {
        digestLength = 4;
        checksum = iu;
        update(e) {
          for (let r = 0; r < e.length; ++r)
            this.checksum = (this.checksum >>> 8) ^ ey[(this.checksum ^ e[r]) & 255];
        }
        digestSync() {
          return (this.checksum ^ iu) >>> 0;
        }
        async digest() {
          let e = this.digestSync(),
            r = new Uint8Array(4);
          return (new DataView(r.buffer).setUint32(0, e, !1), r);
        }
        reset() {
          this.checksum = iu;
        }
      }));
  });
function Sb(t) {
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
var au,
  ry,
  Dr,
  ny = h(() => {
    au = Fe(require('node:zlib'));
    ty();
    ((ry = typeof au.crc32 == 'function' ? au.crc32 : void 0), (Dr = ry ? Sb(ry) : ms));
  });
var me,
  oy,
  _b,
  hs,
  sy,
  xb,
  iy = h(() => {
    W();
    ((me = 64),
      (oy = 32),
      (_b = 2 ** 53 - 1),
      (hs = class t {
        digestLength = oy;
        state = Int32Array.from(sy);
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
          let r = Ne(e),
            n = 0,
            { byteLength: o } = r;
          if (((this.bytesHashed += o), this.bytesHashed * 8 > _b))
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
          ((this.state = Int32Array.from(sy)),
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
          let i = new Uint8Array(oy);
          for (let a = 0; a < 8; ++a)
            ((i[a * 4] = (e[a] >>> 24) & 255),
              (i[a * 4 + 1] = (e[a] >>> 16) & 255),
              (i[a * 4 + 2] = (e[a] >>> 8) & 255),
              (i[a * 4 + 3] = (e[a] >>> 0) & 255));
          return i;
        }
        static normalizeKey(e) {
          let r = Ne(e);
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
          for (let f = 0; f < me; ++f) {
            if (f < 16)
              n[f] =
                ((r[f * 4] & 255) << 24) |
                ((r[f * 4 + 1] & 255) << 16) |
                ((r[f * 4 + 2] & 255) << 8) |
                (r[f * 4 + 3] & 255);
            else {
              let g = n[f - 2],
                y = ((g >>> 17) | (g << 15)) ^ ((g >>> 19) | (g << 13)) ^ (g >>> 10);
              g = n[f - 15];
              let E = ((g >>> 7) | (g << 25)) ^ ((g >>> 18) | (g << 14)) ^ (g >>> 3);
              n[f] = ((y + n[f - 7]) | 0) + ((E + n[f - 16]) | 0);
            }
            let p =
                ((((((c >>> 6) | (c << 26)) ^ ((c >>> 11) | (c << 21)) ^ ((c >>> 25) | (c << 7))) +
                  ((c & u) ^ (~c & l))) |
                  0) +
                  ((d + ((xb[f] + n[f]) | 0)) | 0)) |
                0,
              m =
                ((((o >>> 2) | (o << 30)) ^ ((o >>> 13) | (o << 19)) ^ ((o >>> 22) | (o << 10))) +
                  ((o & s) ^ (o & i) ^ (s & i))) |
                0;
            ((d = l), (l = u), (u = c), (c = (a + p) | 0), (a = i), (i = s), (s = o), (o = (p + m) | 0));
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
      (sy = new Int32Array([
        1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225,
      ])),
      (xb = new Int32Array([
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
function bb() {
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
      return this.secret ? (0, Un.createHmac)('sha256', wb(this.secret)) : (0, Un.createHash)('sha256');
    }
  };
}
function wb(t) {
  return typeof t == 'string'
    ? t
    : ArrayBuffer.isView(t)
      ? Buffer.from(t.buffer, t.byteOffset, t.byteLength)
      : Buffer.from(t);
}
var Un,
  Tb,
  ys,
  ay = h(() => {
    Un = require('node:crypto');
    iy();
    ((Tb = (() => {
      try {
        return ((0, Un.createHash)('sha256'), !0);
      } catch {
        return !1;
      }
    })()),
      (ys = Tb ? bb() : hs));
  });
var gs = h(() => {
  ny();
  ay();
});
function cy(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
var Lt,
  cu = h(() => {
    W();
    Lt = class t {
      bytes;
      constructor(e) {
        if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
      }
      static fromNumber(e) {
        if (e > 9223372036854776e3 || e < -9223372036854776e3)
          throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
        let r = new Uint8Array(8);
        for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
        return (e < 0 && cy(r), new t(r));
      }
      valueOf() {
        let e = this.bytes.slice(0),
          r = e[0] & 128;
        return (r && cy(e), parseInt(te(e), 16) * (r ? -1 : 1));
      }
      toString() {
        return String(this.valueOf());
      }
    };
  });
var Nr,
  uy,
  ly,
  Ab,
  vb,
  Ib,
  Rb,
  Cb,
  Ob,
  Db,
  Nb,
  kb,
  Es,
  uu = h(() => {
    z();
    W();
    cu();
    Nr = class {
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
            if (e.value.byteLength > Es)
              throw new Error(
                `@smithy/core/event-streams - header value (binary) exceeds ${Es} bytes: ${e.value.byteLength}`,
              );
            let s = new DataView(new ArrayBuffer(3 + e.value.byteLength));
            (s.setUint8(0, 6), s.setUint16(1, e.value.byteLength, !1));
            let i = new Uint8Array(s.buffer);
            return (i.set(e.value, 3), i);
          case 'string':
            let a = this.fromUtf8(e.value);
            if (a.byteLength > Es)
              throw new Error(
                `@smithy/core/event-streams - header value (string) exceeds ${Es} bytes: ${a.byteLength}`,
              );
            let c = new DataView(new ArrayBuffer(3 + a.byteLength));
            (c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1));
            let u = new Uint8Array(c.buffer);
            return (u.set(a, 3), u);
          case 'timestamp':
            let l = new Uint8Array(9);
            return ((l[0] = 8), l.set(Lt.fromNumber(e.value.valueOf()).bytes, 1), l);
          case 'uuid':
            if (!kb.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
            let d = new Uint8Array(17);
            return ((d[0] = 9), d.set(Rn(e.value.replace(/-/g, '')), 1), d);
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
              r[s] = { type: ly, value: !0 };
              break;
            case 1:
              r[s] = { type: ly, value: !1 };
              break;
            case 2:
              r[s] = { type: Ab, value: e.getInt8(n++) };
              break;
            case 3:
              ((r[s] = { type: vb, value: e.getInt16(n, !1) }), (n += 2));
              break;
            case 4:
              ((r[s] = { type: Ib, value: e.getInt32(n, !1) }), (n += 4));
              break;
            case 5:
              ((r[s] = { type: Rb, value: new Lt(new Uint8Array(e.buffer, e.byteOffset + n, 8)) }), (n += 8));
              break;
            case 6:
              let i = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: Cb, value: new Uint8Array(e.buffer, e.byteOffset + n, i) }),
                (n += i));
              break;
            case 7:
              let a = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: Ob, value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, a)) }),
                (n += a));
              break;
            case 8:
              ((r[s] = {
                type: Db,
                value: new Date(new Lt(new Uint8Array(e.buffer, e.byteOffset + n, 8)).valueOf()),
              }),
                (n += 8));
              break;
            case 9:
              let c = new Uint8Array(e.buffer, e.byteOffset + n, 16);
              ((n += 16),
                (r[s] = {
                  type: Nb,
                  value: `${te(c.subarray(0, 4))}-${te(c.subarray(4, 6))}-${te(c.subarray(6, 8))}-${te(c.subarray(8, 10))}-${te(c.subarray(10))}`,
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
    })(uy || (uy = {}));
    ((ly = 'boolean'),
      (Ab = 'byte'),
      (vb = 'short'),
      (Ib = 'integer'),
      (Rb = 'long'),
      (Cb = 'binary'),
      (Ob = 'string'),
      (Db = 'timestamp'),
      (Nb = 'uuid'),
      (kb = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/),
      (Es = 32767));
  });
function fy({ byteLength: t, byteOffset: e, buffer: r }) {
  if (t < Pb) throw new Error('Provided message too short to accommodate event stream message overhead');
  let n = new DataView(r, e, t),
    o = n.getUint32(0, !1);
  if (t !== o) throw new Error('Reported message length does not match received message length');
  let s = n.getUint32(dy, !1),
    i = n.getUint32(Ut, !1),
    a = n.getUint32(t - nr, !1),
    c = new Dr();
  if ((c.update(new Uint8Array(r, e, Ut)), i !== c.digestSync()))
    throw new Error(
      `The prelude checksum specified in the message (${i}) does not match the calculated CRC32 checksum (${c.digestSync()})`,
    );
  if ((c.update(new Uint8Array(r, e + Ut, t - (Ut + nr))), a !== c.digestSync()))
    throw new Error(`The message checksum (${c.digestSync()}) did not match the expected value of ${a}`);
  return {
    headers: new DataView(r, e + Ut + nr, s),
    body: new Uint8Array(r, e + Ut + nr + s, o - s - (Ut + nr + nr)),
  };
}
var dy,
  Ut,
  nr,
  Pb,
  py = h(() => {
    gs();
    ((dy = 4), (Ut = dy * 2), (nr = 4), (Pb = Ut + nr * 2));
  });
var kr,
  lu = h(() => {
    gs();
    uu();
    py();
    kr = class {
      headerMarshaller;
      messageBuffer;
      isEndOfStream;
      constructor(e, r) {
        ((this.headerMarshaller = new Nr(e, r)), (this.messageBuffer = []), (this.isEndOfStream = !1));
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
          a = new Dr();
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
        let { headers: r, body: n } = fy(e);
        return { headers: this.headerMarshaller.parse(r), body: n };
      }
      formatHeaders(e) {
        return this.headerMarshaller.format(e);
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
        for await (let e of this.options.inputStream) yield this.options.decoder.decode(e);
      }
    };
  });
var Mr,
  fu = h(() => {
    Mr = class {
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
var Lr,
  pu = h(() => {
    Lr = class {
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
var Ur,
  mu = h(() => {
    Ur = class {
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
function Ss(t) {
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
            let p = l - d;
            o || (o = new Uint8Array(4));
            let m = Math.min(4 - r, p);
            if ((o.set(c.slice(d, d + m), r), (r += m), (d += m), r < 4)) break;
            (s(new DataView(o.buffer).getUint32(0, !1)), (o = null));
          }
          let f = Math.min(e - r, l - d);
          (n.set(c.slice(d, d + f), r),
            (r += f),
            (d += f),
            e && e === r && (yield n, (n = null), (e = 0), (r = 0)));
        }
      }
    };
  return { [Symbol.asyncIterator]: i };
}
var hu = h(() => {});
function my(t, e) {
  let r = $n(e.deserializer, e.toUtf8);
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
function $n(t, e) {
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
var yu = h(() => {});
var or,
  hy,
  gu = h(() => {
    lu();
    du();
    fu();
    pu();
    mu();
    hu();
    yu();
    ((or = class {
      eventStreamCodec;
      utfEncoder;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        ((this.eventStreamCodec = new kr(e, r)), (this.utfEncoder = e));
      }
      deserialize(e, r) {
        let n = Ss(e);
        return new Lr({
          messageStream: new Pr({ inputStream: n, decoder: this.eventStreamCodec }),
          deserializer: $n(r, this.utfEncoder),
        });
      }
      serialize(e, r) {
        return new Mr({
          messageStream: new Ur({ inputStream: e, serializer: r }),
          encoder: this.eventStreamCodec,
          includeEndFrame: !0,
        });
      }
    }),
      (hy = (t) => new or(t)));
  });
async function* Mb(t) {
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
var yy,
  Bn,
  gy,
  Ey = h(() => {
    yy = require('node:stream');
    gu();
    ((Bn = class {
      universalMarshaller;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        this.universalMarshaller = new or({ utf8Decoder: r, utf8Encoder: e });
      }
      deserialize(e, r) {
        let n = typeof e[Symbol.asyncIterator] == 'function' ? e : Mb(e);
        return this.universalMarshaller.deserialize(n, r);
      }
      serialize(e, r) {
        return yy.Readable.from(this.universalMarshaller.serialize(e, r));
      }
    }),
      (gy = (t) => new Bn(t)));
  });
var Sy,
  _y,
  xy = h(() => {
    ((Sy = (t) => ({
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
      (_y = (t) => {
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
var Ty,
  by = h(() => {
    Ty = (t) => Object.assign(t, { eventStreamMarshaller: t.eventStreamSerdeProvider(t) });
  });
var _s,
  wy = h(() => {
    z();
    Se();
    W();
    _s = class {
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
                let f = {
                  ':event-type': { type: 'string', value: o ?? 'initial-request' },
                  ':message-type': { type: 'string', value: 'event' },
                  ':content-type': { type: 'string', value: u },
                };
                c.write(r, n);
                let p = c.flush();
                yield { [l]: !0, headers: f, body: p };
              }
              for await (let f of e) yield f;
            },
          };
        return s.serialize(d, (f) => {
          if (f[l]) return { headers: f.headers, body: f.body };
          let p = '';
          for (let A in f)
            if (D(f, A) && A !== '__type') {
              p = A;
              break;
            }
          let {
            additionalHeaders: m,
            body: g,
            eventType: y,
            explicitPayloadContentType: E,
          } = this.writeEventBody(p, a, f);
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
          l = s.deserialize(e.body, async (p) => {
            let m = '';
            for (let y in p)
              if (D(p, y) && y !== '__type') {
                m = y;
                break;
              }
            let g = p[m].body;
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
                    let H = p[m].headers[A]?.value;
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
            } else return { $unknown: p };
          }),
          d = l[Symbol.asyncIterator](),
          f = await d.next();
        if (f.done) return l;
        if (f.value?.[u]) {
          if (!r)
            throw new Error(
              '@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.',
            );
          for (let p in f.value) D(f.value, p) && (n[p] = f.value[p]);
        }
        return {
          async *[Symbol.asyncIterator]() {
            for (f?.value?.[u] || (yield f.value); ;) {
              let { done: p, value: m } = await d.next();
              if (p) break;
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
            u = Ce.for(c);
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
          let f = r.getMemberSchema(e);
          if (f.isStructSchema()) {
            for (let [p, m] of f.structIterator()) {
              let { eventHeader: g, eventPayload: y } = m.getMergedTraits();
              if (y) i = p;
              else if (g) {
                let E = n[e][p],
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
                  E != null && ((u[p] = { type: b, value: E }), delete n[e][p]));
              }
            }
            if (i !== null) {
              let p = f.getMemberSchema(i);
              (p.isBlobSchema() ? (a = 'application/octet-stream') : p.isStringSchema() && (a = 'text/plain'),
                o.write(p, n[e][i]));
            } else o.write(f, n[e]);
          } else if (f.isUnitSchema()) o.write(f, {});
          else
            throw new Error(
              '@smithy/core/event-streams - non-struct member not supported in event stream union.',
            );
        } else {
          let [f, p] = n[e];
          ((s = f), o.write(15, p));
        }
        let l = o.flush() ?? new Uint8Array();
        return {
          body: typeof l == 'string' ? (this.serdeContext?.utf8Decoder ?? De)(l) : l,
          eventType: s,
          explicitPayloadContentType: a,
          additionalHeaders: u,
        };
      }
    };
  });
var Ay = {};
id(Ay, {
  EventStreamCodec: () => kr,
  EventStreamMarshaller: () => Bn,
  EventStreamSerde: () => _s,
  HeaderMarshaller: () => Nr,
  Int64: () => Lt,
  MessageDecoderStream: () => Pr,
  MessageEncoderStream: () => Mr,
  SmithyMessageDecoderStream: () => Lr,
  SmithyMessageEncoderStream: () => Ur,
  UniversalEventStreamMarshaller: () => or,
  eventStreamSerdeProvider: () => gy,
  getChunkedStream: () => Ss,
  getMessageUnmarshaller: () => $n,
  getUnmarshalledStream: () => my,
  iterableToReadableStream: () => _y,
  readableStreamToIterable: () => Sy,
  resolveEventStreamSerdeConfig: () => Ty,
  universalEventStreamSerdeProvider: () => hy,
});
var vy = h(() => {
  lu();
  uu();
  cu();
  du();
  fu();
  pu();
  mu();
  Ey();
  xy();
  gu();
  hu();
  yu();
  by();
  wy();
});
var Ig = St((f3, vg) => {
  function ft(t) {
    (Object.defineProperty(this, '_next', { writable: !1, enumerable: !1, value: t }), (this.done = !1));
  }
  ft.prototype.next = function () {
    if (this.done) return { done: !0 };
    var t = this._next();
    return (t.done && (this.done = !0), t);
  };
  typeof Symbol < 'u' &&
    (ft.prototype[Symbol.iterator] = function () {
      return this;
    });
  ft.of = function () {
    var t = arguments,
      e = t.length,
      r = 0;
    return new ft(function () {
      return r >= e ? { done: !0 } : { done: !1, value: t[r++] };
    });
  };
  ft.empty = function () {
    var t = new ft(null);
    return ((t.done = !0), t);
  };
  ft.is = function (t) {
    return t instanceof ft ? !0 : typeof t == 'object' && t !== null && typeof t.next == 'function';
  };
  vg.exports = ft;
});
var tl = St((p3, Dg) => {
  var Rg = typeof ArrayBuffer < 'u',
    Cg = typeof Symbol < 'u';
  function Og(t, e) {
    var r, n, o, s, i;
    if (!t) throw new Error('obliterator/forEach: invalid iterable.');
    if (typeof e != 'function') throw new Error('obliterator/forEach: expecting a callback.');
    if (
      Array.isArray(t) ||
      (Rg && ArrayBuffer.isView(t)) ||
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
      (Cg && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
      typeof t.next == 'function')
    ) {
      for (r = t, o = 0; (i = r.next()), i.done !== !0;) (e(i.value, o), o++);
      return;
    }
    for (n in t) t.hasOwnProperty(n) && e(t[n], n);
  }
  Og.forEachWithNullKeys = function (t, e) {
    var r, n, o, s, i;
    if (!t) throw new Error('obliterator/forEachWithNullKeys: invalid iterable.');
    if (typeof e != 'function') throw new Error('obliterator/forEachWithNullKeys: expecting a callback.');
    if (
      Array.isArray(t) ||
      (Rg && ArrayBuffer.isView(t)) ||
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
      (Cg && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
      typeof t.next == 'function')
    ) {
      for (r = t, o = 0; (i = r.next()), i.done !== !0;) (e(i.value, null), o++);
      return;
    }
    for (n in t) t.hasOwnProperty(n) && e(t[n], n);
  };
  Dg.exports = Og;
});
var rl = St((Qe) => {
  var _w = Math.pow(2, 8) - 1,
    xw = Math.pow(2, 16) - 1,
    Tw = Math.pow(2, 32) - 1,
    bw = Math.pow(2, 7) - 1,
    ww = Math.pow(2, 15) - 1,
    Aw = Math.pow(2, 31) - 1;
  Qe.getPointerArray = function (t) {
    var e = t - 1;
    return e <= _w ? Uint8Array : e <= xw ? Uint16Array : e <= Tw ? Uint32Array : Float64Array;
  };
  Qe.getSignedPointerArray = function (t) {
    var e = t - 1;
    return e <= bw ? Int8Array : e <= ww ? Int16Array : e <= Aw ? Int32Array : Float64Array;
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
  var vw = {
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
      ((i = e ? e(t[a]) : t[a]), (s = Qe.getNumberType(i)), (o = vw[s.name]), o > n && ((n = o), (r = s)));
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
var Pg = St((qn) => {
  var Ng = tl(),
    kg = rl();
  function Iw(t) {
    return Array.isArray(t) || kg.isTypedArray(t);
  }
  function nl(t) {
    if (typeof t.length == 'number') return t.length;
    if (typeof t.size == 'number') return t.size;
  }
  function Rw(t) {
    var e = nl(t),
      r = typeof e == 'number' ? new Array(e) : [],
      n = 0;
    return (
      Ng(t, function (o) {
        r[n++] = o;
      }),
      r
    );
  }
  function Cw(t) {
    var e = nl(t),
      r = typeof e == 'number' ? kg.getPointerArray(e) : Array,
      n = typeof e == 'number' ? new Array(e) : [],
      o = typeof e == 'number' ? new r(e) : [],
      s = 0;
    return (
      Ng(t, function (i) {
        ((n[s] = i), (o[s] = s++));
      }),
      [n, o]
    );
  }
  qn.isArrayLike = Iw;
  qn.guessLength = nl;
  qn.toArray = Rw;
  qn.toArrayWithIndices = Cw;
});
var Lg = St((y3, Mg) => {
  var ol = Ig(),
    Ow = tl(),
    Dw = rl(),
    Nw = Pg();
  function oe(t, e, r) {
    if (
      (arguments.length < 2 && ((r = t), (t = null), (e = null)),
      (this.capacity = r),
      typeof this.capacity != 'number' || this.capacity <= 0)
    )
      throw new Error('mnemonist/lru-cache: capacity should be positive number.');
    var n = Dw.getPointerArray(r);
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
    return new ol(function () {
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
    return new ol(function () {
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
    return new ol(function () {
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
      if (((n = Nw.guessLength(t)), typeof n != 'number'))
        throw new Error(
          'mnemonist/lru-cache.from: could not guess iterable length. Please provide desired capacity as last argument.',
        );
    } else arguments.length === 2 && ((n = e), (e = null), (r = null));
    var o = new oe(e, r, n);
    return (
      Ow(t, function (s, i) {
        o.set(i, s);
      }),
      o
    );
  };
  Mg.exports = oe;
});
var Gl = St((Fl, Hl) => {
  (function (t, e) {
    typeof Fl == 'object' && typeof Hl < 'u'
      ? (Hl.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs = e());
  })(Fl, function () {
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
      f = 'date',
      p = 'Invalid Date',
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
            { M: u, y: d, w: c, d: a, D: f, h: i, m: s, s: o, ms: n, Q: l }[v] ||
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
            return this.$d.toString() !== p;
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
              Ae = this.$D,
              gt = 'set' + (this.$u ? 'UTC' : '');
            switch (O) {
              case d:
                return C ? k(1, 0) : k(31, 11);
              case u:
                return C ? k(1, ae) : k(0, ae + 1);
              case c:
                var nt = this.$locale().weekStart || 0,
                  jt = (J < nt ? J + 7 : J) - nt;
                return k(C ? Ae - jt : Ae + (6 - jt), ae);
              case a:
              case f:
                return X(gt + 'Hours', 0);
              case i:
                return X(gt + 'Minutes', 1);
              case s:
                return X(gt + 'Seconds', 2);
              case o:
                return X(gt + 'Milliseconds', 3);
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
              (T[f] = O + 'Date'),
              (T[u] = O + 'Month'),
              (T[d] = O + 'FullYear'),
              (T[i] = O + 'Hours'),
              (T[s] = O + 'Minutes'),
              (T[o] = O + 'Seconds'),
              (T[n] = O + 'Milliseconds'),
              T)[C],
              X = C === a ? this.$D + (w - this.$W) : w;
            if (C === u || C === d) {
              var J = this.clone().set(f, 1);
              (J.$d[k](X), J.init(), (this.$d = J.set(f, Math.min(this.$D, J.daysInMonth())).$d));
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
                var Ae = q(C);
                return M.w(Ae.date(Ae.date() + Math.round(ae * S)), C);
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
            if (!this.isValid()) return T.invalidDate || p;
            var C = S || 'YYYY-MM-DDTHH:mm:ssZ',
              O = M.z(this),
              k = this.$H,
              X = this.$m,
              J = this.$M,
              ae = T.weekdays,
              Ae = T.months,
              gt = T.meridiem,
              nt = function (ue, Me, ot, Et) {
                return (ue && (ue[Me] || ue(w, C))) || ot[Me].slice(0, Et);
              },
              jt = function (ue) {
                return M.s(k % 12 || 12, ue, '0');
              },
              ze =
                gt ||
                function (ue, Me, ot) {
                  var Et = ue < 12 ? 'AM' : 'PM';
                  return ot ? Et.toLowerCase() : Et;
                };
            return C.replace(g, function (ue, Me) {
              return (
                Me ||
                (function (ot) {
                  switch (ot) {
                    case 'YY':
                      return String(w.$y).slice(-2);
                    case 'YYYY':
                      return M.s(w.$y, 4, '0');
                    case 'M':
                      return J + 1;
                    case 'MM':
                      return M.s(J + 1, 2, '0');
                    case 'MMM':
                      return nt(T.monthsShort, J, Ae, 3);
                    case 'MMMM':
                      return nt(Ae, J);
                    case 'D':
                      return w.$D;
                    case 'DD':
                      return M.s(w.$D, 2, '0');
                    case 'd':
                      return String(w.$W);
                    case 'dd':
                      return nt(T.weekdaysMin, w.$W, ae, 2);
                    case 'ddd':
                      return nt(T.weekdaysShort, w.$W, ae, 3);
                    case 'dddd':
                      return ae[w.$W];
                    case 'H':
                      return String(k);
                    case 'HH':
                      return M.s(k, 2, '0');
                    case 'h':
                      return jt(1);
                    case 'hh':
                      return jt(2);
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
              Ae = function () {
                return M.m(O, X);
              };
            switch (k) {
              case d:
                C = Ae() / 12;
                break;
              case u:
                C = Ae();
                break;
              case l:
                C = Ae() / 3;
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
        ['$D', f],
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
var jl = St((Wl, Vl) => {
  (function (t, e) {
    typeof Wl == 'object' && typeof Vl < 'u'
      ? (Vl.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs_plugin_utc = e());
  })(Wl, function () {
    'use strict';
    var t = 'minute',
      e = /[+-]\d\d(?::?\d\d)?/g,
      r = /([+-]|\d\d)/g;
    return function (n, o, s) {
      var i = o.prototype;
      ((s.utc = function (p) {
        var m = { date: p, utc: !0, args: arguments };
        return new o(m);
      }),
        (i.utc = function (p) {
          var m = s(this.toDate(), { locale: this.$L, utc: !0 });
          return p ? m.add(this.utcOffset(), t) : m;
        }),
        (i.local = function () {
          return s(this.toDate(), { locale: this.$L, utc: !1 });
        }));
      var a = i.parse;
      i.parse = function (p) {
        (p.utc && (this.$u = !0), this.$utils().u(p.$offset) || (this.$offset = p.$offset), a.call(this, p));
      };
      var c = i.init;
      i.init = function () {
        if (this.$u) {
          var p = this.$d;
          ((this.$y = p.getUTCFullYear()),
            (this.$M = p.getUTCMonth()),
            (this.$D = p.getUTCDate()),
            (this.$W = p.getUTCDay()),
            (this.$H = p.getUTCHours()),
            (this.$m = p.getUTCMinutes()),
            (this.$s = p.getUTCSeconds()),
            (this.$ms = p.getUTCMilliseconds()));
        } else c.call(this);
      };
      var u = i.utcOffset;
      i.utcOffset = function (p, m) {
        var g = this.$utils().u;
        if (g(p)) return this.$u ? 0 : g(this.$offset) ? u.call(this) : this.$offset;
        if (
          typeof p == 'string' &&
          ((p = (function (A) {
            A === void 0 && (A = '');
            var I = A.match(e);
            if (!I) return null;
            var P = ('' + I[0]).match(r) || ['-', 0, 0],
              F = P[0],
              H = 60 * +P[1] + +P[2];
            return H === 0 ? 0 : F === '+' ? H : -H;
          })(p)),
          p === null)
        )
          return this;
        var y = Math.abs(p) <= 16 ? 60 * p : p;
        if (y === 0) return this.utc(m);
        var E = this.clone();
        if (m) return ((E.$offset = y), (E.$u = !1), E);
        var b = this.$u ? this.toDate().getTimezoneOffset() : -1 * this.utcOffset();
        return (((E = this.local().add(y + b, t)).$offset = y), (E.$x.$localOffset = b), E);
      };
      var l = i.format;
      ((i.format = function (p) {
        var m = p || (this.$u ? 'YYYY-MM-DDTHH:mm:ss[Z]' : '');
        return l.call(this, m);
      }),
        (i.valueOf = function () {
          var p = this.$utils().u(this.$offset)
            ? 0
            : this.$offset + (this.$x.$localOffset || this.$d.getTimezoneOffset());
          return this.$d.valueOf() - 6e4 * p;
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
      i.toDate = function (p) {
        return p === 's' && this.$offset ? s(this.format('YYYY-MM-DD HH:mm:ss:SSS')).toDate() : d.call(this);
      };
      var f = i.diff;
      i.diff = function (p, m, g) {
        if (p && this.$u === p.$u) return f.call(this, p, m, g);
        var y = this.local(),
          E = s(p).local();
        return f.call(y, E, m, g);
      };
    };
  });
});
var M_ = St((Xl, Jl) => {
  (function (t, e) {
    typeof Xl == 'object' && typeof Jl < 'u'
      ? (Jl.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs_plugin_customParseFormat = e());
  })(Xl, function () {
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
      f = {
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
    function p(m) {
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
          P = f[I],
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
                var k = p(T)(w),
                  X = k.year,
                  J = k.month,
                  ae = k.day,
                  Ae = k.hours,
                  gt = k.minutes,
                  nt = k.seconds,
                  jt = k.milliseconds,
                  ze = k.zone,
                  ue = k.week,
                  Me = new Date(),
                  ot = ae || (X || J ? 1 : Me.getDate()),
                  Et = X || Me.getFullYear(),
                  _o = 0;
                (X && !J) || (_o = J > 0 ? J - 1 : Me.getMonth());
                var xo,
                  la = Ae || 0,
                  da = gt || 0,
                  fa = nt || 0,
                  pa = jt || 0;
                return ze
                  ? new Date(Date.UTC(Et, _o, ot, la, da, fa, pa + 60 * ze.offset * 1e3))
                  : C
                    ? new Date(Date.UTC(Et, _o, ot, la, da, fa, pa))
                    : ((xo = new Date(Et, _o, ot, la, da, fa, pa)), ue && (xo = O(xo).week(ue).toDate()), xo);
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
var $0 = {};
id($0, { handler: () => U0, makeRefundNotify: () => lx });
module.exports = yx($0);
var bo,
  gx = { lang: void 0, message: void 0, abortEarly: void 0, abortPipeEarly: void 0 };
function cd(t) {
  return !t && !bo
    ? gx
    : {
        lang: t?.lang ?? bo?.lang,
        message: t?.message,
        abortEarly: t?.abortEarly ?? bo?.abortEarly,
        abortPipeEarly: t?.abortPipeEarly ?? bo?.abortPipeEarly,
      };
}
var Ex;
function Sx(t) {
  return Ex?.get(t);
}
var _x;
function xx(t) {
  return _x?.get(t);
}
var Tx;
function bx(t, e) {
  return Tx?.get(t)?.get(e);
}
function mr(t) {
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
    a = o?.received ?? mr(s),
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
      bx(t.reference, c.lang) ??
      (u ? xx(c.lang) : null) ??
      n.message ??
      Sx(c.lang);
  (l !== void 0 && (c.message = typeof l == 'function' ? l(c) : l),
    u && (r.typed = !1),
    r.issues ? r.issues.push(c) : (r.issues = [c]));
}
var ma;
function ud(t) {
  return (ma || (ma = new TextEncoder()), ma.encode(t).length);
}
function wx(t, e) {
  let r = [...new Set(t)];
  return r.length > 1 ? `(${r.join(` ${e} `)})` : (r[0] ?? 'never');
}
function tn(t) {
  return (
    (t['~standard'] = { version: 1, vendor: 'valibot', validate: (e) => t['~run']({ value: e }, cd()) }),
    t
  );
}
var H0 = new RegExp(
  '^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$',
  'u',
);
function hr(t, e) {
  return {
    kind: 'validation',
    type: 'check',
    reference: hr,
    async: !1,
    expects: null,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement(r.value) && Ke(this, 'input', r, n), r);
    },
  };
}
function wo(t, e) {
  return {
    kind: 'validation',
    type: 'max_bytes',
    reference: wo,
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
    expects: `<=${t instanceof Date ? t.toJSON() : mr(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value <= this.requirement) &&
          Ke(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : mr(r.value) }),
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
    expects: `>=${t instanceof Date ? t.toJSON() : mr(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value >= this.requirement) &&
          Ke(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : mr(r.value) }),
        r
      );
    },
  };
}
function rn(t, e) {
  return {
    kind: 'validation',
    type: 'regex',
    reference: rn,
    async: !1,
    expects: `${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement.test(r.value) && Ke(this, 'format', r, n), r);
    },
  };
}
function nn(t) {
  return {
    kind: 'transformation',
    type: 'transform',
    reference: nn,
    async: !1,
    operation: t,
    '~run'(e) {
      return ((e.value = this.operation(e.value)), e);
    },
  };
}
function Ax(t, e, r) {
  return typeof t.default == 'function' ? t.default(e, r) : t.default;
}
function Sa(t, e) {
  return tn({
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
function re(t, e) {
  return tn({
    kind: 'schema',
    type: 'optional',
    reference: re,
    expects: `(${t.expects} | undefined)`,
    async: !1,
    wrapped: t,
    default: e,
    '~run'(r, n) {
      return r.value === void 0 && (this.default !== void 0 && (r.value = Ax(this, r, n)), r.value === void 0)
        ? ((r.typed = !0), r)
        : this.wrapped['~run'](r, n);
    },
  });
}
function on(t, e) {
  return tn({
    kind: 'schema',
    type: 'picklist',
    reference: on,
    expects: wx(t.map(mr), '|'),
    async: !1,
    options: t,
    message: e,
    '~run'(r, n) {
      return (this.options.includes(r.value) ? (r.typed = !0) : Ke(this, 'type', r, n), r);
    },
  });
}
function qt(t) {
  return tn({
    kind: 'schema',
    type: 'string',
    reference: qt,
    expects: 'string',
    async: !1,
    message: t,
    '~run'(e, r) {
      return (typeof e.value == 'string' ? (e.typed = !0) : Ke(this, 'type', e, r), e);
    },
  });
}
function He(...t) {
  return tn({
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
var fd = require('node:crypto'),
  _a = class extends Error {
    name = 'ConfigError';
  },
  vx = new Set([
    'afc518dd47e700681f890780989cb8ab203c42d86ad78e1174eb0538401487ad',
    '9668bfef2b8a047a3fc79619c3b747746c64b6bcd81e5a5a99ee606f1f3b16af',
    'bd8e5dfa8fa42a2e34f38e319fe4210ef2ea09a71a174d925ebd37b9228959d7',
  ]),
  Ix = ['WECHAT_APPSECRET', 'WECHAT_MCH_KEY', 'WECHAT_MCH_KEY_PREVIOUS', 'SESSION_SECRET'],
  Rx = /(?:^|\.)mch\.weixin\.qq\.com\.?$/i,
  Cx =
    /^(?:localhost\.?|0\.0\.0\.0|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[.*\])$/;
function le(t, e) {
  throw new _a(`${t}: ${e}.`);
}
function pd(t) {
  for (let e of Ix) {
    let r = t[e];
    r !== void 0 &&
      vx.has((0, fd.createHash)('sha256').update(r, 'utf8').digest('hex')) &&
      le(e, 'this is the value of .env.example, which everybody knows; give your own');
  }
  for (let e of ['NOTIFY_URL', 'REFUND_NOTIFY_URL']) {
    let r = t[e];
    r !== void 0 &&
      (r.startsWith('https://') || le(e, 'outside the local stage WeChat needs https'),
      Cx.test(new URL(r).hostname) && le(e, 'WeChat cannot reach this machine; give a public address'));
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
    t[e]?.some((n) => Rx.test(new URL(n).hostname)) !== !0 ||
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
function ge(t, e) {
  return He(qt(e), rn(t, e));
}
function xa(t) {
  return He(
    qt(t),
    hr((e) => /^https?:$/.test(URL.canParse(e) ? new URL(e).protocol : ''), t),
    hr((e) => !/[?#@\s]/.test(e), t),
  );
}
function sn(t, e, r) {
  let n = `give whole ${t} from ${e} to ${r}`;
  return He(ge(/^[1-9]\d{0,5}$/, n), nn(Number), Ea(e, n), ha(r, n));
}
var Ao = 'give the bare address of a host, such as https://api.mch.weixin.qq.com, without a path or a query',
  vo = 'copy the API v2 key (APIv2\u5BC6\u94A5), 32 letters and digits, from the WeChat Pay merchant console',
  Ox = 'copy the AppSecret, 32 letters and digits, from the console of the mini program',
  gd = 'give the name of a DynamoDB table',
  xd = He(
    xa(Ao),
    hr((t) => !URL.canParse(t) || new URL(t).pathname === '/', Ao),
    nn((t) => t.replace(/\/$/, '')),
  ),
  Ed = He(
    qt(Ao),
    nn((t) => t.split(',').map((e) => e.trim())),
    Sa(xd),
    ga(1, Ao),
  ),
  Sd = /^[^\p{Cc}?*"<>|]{1,1024}$/u,
  _d = 'https://api.mch.weixin.qq.com,https://api2.mch.weixin.qq.com',
  Ta = {
    STAGE: ge(/^[a-z][a-z0-9-]{0,19}$/, 'give local, or the name of the deployed stage in small letters'),
    WECHAT_APPID: ge(
      /^wx[0-9a-f]{16}$/,
      'copy the AppID (wx and 16 hexadecimal digits) from mp.weixin.qq.com',
    ),
    WECHAT_APPSECRET: ge(/^[0-9A-Za-z]{32}$/, Ox),
    WECHAT_MCH_ID: ge(
      /^\d{8,10}$/,
      'copy the merchant number (\u5546\u6237\u53F7), 8 to 10 digits, from pay.weixin.qq.com',
    ),
    WECHAT_MCH_KEY: ge(/^[0-9A-Za-z]{32}$/, vo),
    WECHAT_MCH_KEY_PREVIOUS: re(ge(/^[0-9A-Za-z]{32}$/, `${vo}, or remove it when the change is over`)),
    WECHAT_SIGN_TYPE: re(on(['MD5', 'HMAC-SHA256'], 'give MD5 or HMAC-SHA256'), 'MD5'),
    NOTIFY_URL: He(
      xa('give the public https address of payment-notify, without a query'),
      wo(256, 'WeChat takes at most 256 bytes'),
    ),
    REFUND_NOTIFY_URL: He(
      xa('give the public https address of refund-notify, without a query'),
      wo(256, 'WeChat takes at most 256 bytes'),
    ),
    SESSION_SECRET: He(
      qt('give at least 32 random bytes: openssl rand -hex 32'),
      ya(32, 'give at least 32 random bytes: openssl rand -hex 32'),
      rn(/^\S+$/, 'it holds a blank; give at least 32 random bytes: openssl rand -hex 32'),
    ),
    OUT_TRADE_NO_PREFIX: He(
      re(qt(), ''),
      rn(/^[0-9A-Za-z_\-|*]{0,8}$/, 'give 1 to 8 of 0-9 A-Z a-z _ - | *, or remove it for none'),
    ),
    ORDER_MINUTES: re(sn('minutes', 5, 10080), '1440'),
    MAX_OPEN_ORDERS: re(sn('orders', 1, 500), '20'),
    CHECK_FIRST_SECONDS: re(sn('seconds', 1, 3600), '60'),
    CHECK_LONGEST_MINUTES: re(sn('minutes', 1, 1440), '360'),
    CHECKS_PER_SECOND: re(sn('checks', 1, 500), '20'),
    ORDERS_TABLE: ge(/^[0-9A-Za-z_.-]{3,255}$/, gd),
    PRODUCTS_TABLE: ge(/^[0-9A-Za-z_.-]{3,255}$/, gd),
    EVENT_BUS: ge(/^[0-9A-Za-z/_.-]{1,256}$/, 'give the name of an EventBridge event bus'),
    WECHAT_API_BASE_URL: re(xd, 'https://api.weixin.qq.com'),
    WECHAT_PAY_BASE_URLS: re(Ed, _d),
    WECHAT_REFUND_BASE_URLS: re(
      He(
        Ed,
        hr(
          (t) => t.every((e) => e.startsWith('https://')),
          'give https addresses only: the client certificate is shown there',
        ),
      ),
      _d,
    ),
    WECHAT_SHIPPING: re(
      on(
        ['yes'],
        "give yes where WeChat freezes this mini program's money until goods are shipped (\u53D1\u8D27\u4FE1\u606F\u7BA1\u7406), or remove it",
      ),
    ),
    BILLS_BUCKET: re(ge(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'give the name of an S3 bucket')),
    BILLS_FOLDER: re(ge(/^[^\p{Cc}?*"<>|]{1,1024}$/u, 'give a folder on this machine, such as .local/bills')),
    WECHAT_CERT_SECRET: re(
      ge(
        /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[0-9A-Za-z/_+=.@-]{1,512}$/,
        'give the ARN of the secret that holds the client certificate as JSON: {"cert": "\u2026PEM\u2026", "key": "\u2026PEM\u2026"}',
      ),
    ),
    WECHAT_CERT_FILE: re(ge(Sd, 'give the path of apiclient_cert.pem')),
    WECHAT_CERT_KEY_FILE: re(ge(Sd, 'give the path of apiclient_key.pem')),
    ALLOW_REAL_WECHAT: re(on(['yes'], 'give yes, or remove it')),
  };
var Dx = {
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
  for (let o of Dx[t]) {
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
      le('WECHAT_MCH_KEY', `it equals WECHAT_APPSECRET, and these are two different secrets; ${vo}`),
    n.WECHAT_MCH_KEY !== void 0 &&
      n.WECHAT_MCH_KEY === n.WECHAT_MCH_KEY_PREVIOUS &&
      le('WECHAT_MCH_KEY_PREVIOUS', 'it equals WECHAT_MCH_KEY; give the key before the change, or remove it'),
    n.SESSION_SECRET !== void 0 &&
      n.SESSION_SECRET === n.WECHAT_MCH_KEY &&
      le('SESSION_SECRET', 'it equals WECHAT_MCH_KEY; give it random bytes of its own: openssl rand -hex 32'),
    'BILLS_BUCKET' in r && yd(n),
    'WECHAT_CERT_SECRET' in r && md(n),
    n.STAGE === 'local' ? hd(n) : pd(n),
    r
  );
}
var Nx = {
    meaning: 'WeChat does not know this login code.',
    cause:
      'errcode 40029: the code is older than five minutes, was cut, or comes from a mini program whose AppID is not WECHAT_APPID.',
    cure: 'Call wx.login again and send its code at once: it lives five minutes and belongs to one mini program, so check the AppID of the project too.',
  },
  kx = {
    meaning: 'This login code has been used already.',
    cause: 'errcode 40163: the same code came twice, mostly because the mini program sent its request twice.',
    cure: 'A login code works once. Call wx.login again for a new one, and look for requests that are sent twice.',
  },
  Px = {
    meaning: 'WeChat blocks this user as high-risk.',
    cause: 'errcode 40226: WeChat has its reasons, and does not name them.',
    cure: 'WeChat blocks this user as high-risk. Repeating does not help.',
  },
  _t = {
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
    login_code_invalid: Nx,
    login_code_used: kx,
    login_rate_limited: {
      meaning: 'This user logs in too often.',
      cause:
        'errcode 45011: the mini program logs in for every request instead of keeping its token for two hours.',
      cure: 'Wait a minute before wx.login is called again for this user.',
    },
    login_user_blocked: Px,
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
  ne = class t extends Error {
    name = 'PayError';
    code;
    detail;
    fields;
    facts;
    outTradeNo;
    members;
    constructor(e, r = _t[e].cure, n = {}) {
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
var Rd = require('node:crypto'),
  ba = 16;
function yr(t) {
  return ((0, Rd.createHash)('sha256').update(t, 'utf8').digest()[0] ?? 0) % ba;
}
var Mx = 4;
var Id = (t, e) => Array.from({ length: e }, (r, n) => t + n),
  X0 = [Id(ba, Mx), Id(0, ba)];
function Lx({ tradeState: t, totalFee: e, refundedFee: r = 0 }) {
  return (t === 'SUCCESS' || t === 'REFUND') && r < e;
}
function Ux(t) {
  for (let e of ['shippingCorrection', 'shipping']) {
    let r = t[e];
    if (r?.shippingState === 'PENDING') return { slot: e, shipment: r };
  }
}
function $x({ attemptedAt: t, uploadTime: e }) {
  let r = Date.parse(t) - Date.parse(e);
  return Date.parse(t) + Math.min(Math.max(r, 6e4), 216e5);
}
function Bx({ timeEnd: t, shipping: e, unshippedNotedAt: r }) {
  if (t === void 0 || e?.shippingState === 'UPLOADED') return;
  let n = Date.parse(t) + 1728e5;
  return r === void 0 ? n : Math.max(n, Date.parse(r) + 864e5);
}
function Cd(t, e) {
  if (!e || !Lx(t)) return;
  let r = Ux(t),
    n = [r && $x(r.shipment), Bx(t)].filter((o) => o !== void 0);
  return n.length === 0 ? void 0 : new Date(Math.min(...n)).toISOString();
}
var Fx = ['RESERVED', 'PROCESSING', 'SUCCESS', 'CHANGE'],
  Hx = ['RESERVED', 'PROCESSING', 'CHANGE'],
  Od = ['PROCESSING', 'SUCCESS', 'CHANGE', 'REFUNDCLOSE'],
  Io = 6e4,
  Gx = 1440 * Io,
  wa = { RESERVED: 15 * Io, PROCESSING: 360 * Io, CHANGE: Gx };
function gr(t, e) {
  return Object.hasOwn(t.refunds, e) ? t.refunds[e] : void 0;
}
function Aa({ refundStatus: t }) {
  return Hx.includes(t);
}
function Wx(t) {
  return Object.values(t.refunds).filter(Aa);
}
function Dd(t, e) {
  return Object.values(t.refunds)
    .filter((r) => r.transactionId === e && Fx.includes(r.refundStatus))
    .reduce((r, { refundFee: n }) => r + n, 0);
}
function Vx({ refundStatus: t, requestedAt: e }, r) {
  if (t === 'CHANGE') return r.getTime() + wa.CHANGE;
  let n = t === 'RESERVED' ? wa.RESERVED : wa.PROCESSING,
    o = r.getTime() - Date.parse(e);
  return r.getTime() + Math.min(Math.max(o, Io), n);
}
function va({ dueShard: t, dueAt: e, ...r }, n, o) {
  let s = Wx(r).map((a) => Vx(a, n));
  r.tradeState === 'NOTPAY' && e !== void 0 && s.push(Date.parse(e));
  let i = Cd(r, o);
  return (
    i !== void 0 && s.push(Date.parse(i)),
    s.length === 0
      ? r
      : { ...r, dueShard: t ?? yr(r.outTradeNo), dueAt: new Date(Math.min(...s)).toISOString() }
  );
}
function jx(t, e, r) {
  let { closedAt: n, ...o } = t,
    { transactionId: s } = t,
    i = Object.values(e.refunds).filter((c) => c.transactionId === s);
  if (i.length === 0) return t;
  let a = i.some(({ refundStatus: c }) => Od.includes(c) && c !== 'REFUNDCLOSE');
  return { ...o, refundedFee: Dd(e, s), ...(a && { closedAt: n ?? r.toISOString() }) };
}
function Nd(t, e, r, n) {
  let o = { ...t.refunds, [e.outRefundNo]: e },
    { transactionId: s } = t,
    i = e.transactionId === s,
    a = Object.entries(t.anomalies).map(([u, l]) => [u, jx(l, { refunds: o }, r)]),
    c = {
      ...t,
      refunds: o,
      anomalies: Object.fromEntries(a),
      ...(s !== void 0 && { refundedFee: Dd({ refunds: o }, s) }),
      ...(i && Od.includes(e.refundStatus) && { tradeState: 'REFUND' }),
      updatedAt: r.toISOString(),
    };
  return va(c, r, n);
}
var qx = 5,
  zx = 60 * 6e4;
async function Md(t, e, r) {
  let n = gr(e, r);
  if (n === void 0) throw new Error('a refund was to be followed that the order does not have');
  return Kx(t, e, n, await t.queryRefund(e, n));
}
async function Kx(t, e, r, n) {
  let { isShippingOn: o } = t,
    { outRefundNo: s } = r,
    i = e;
  for (let a = 0; a < qx; a += 1) {
    let c = i && gr(i, s);
    if (i === void 0 || c === void 0) break;
    let u = t.now(),
      l = Yx(c, r, n, u);
    if (l === c && !Aa(c))
      return (t.witness({ kind: 'refund', outRefundNo: s, refundStatus: c.refundStatus }), i);
    let d = l === c ? va(i, u, o) : Nd(i, l, u, o),
      f = await t.refunds.write(i, d);
    if (f.written) {
      let p = l.refundStatus === 'REFUSED';
      return (
        t.witness({
          kind: 'refund',
          outRefundNo: s,
          refundStatus: l.refundStatus,
          ...(p && { givenUp: l.errCode === Ia ? Ia : 'NOT_EXIST' }),
        }),
        { ...d, sequence: (i.sequence ?? 0) + 1 }
      );
    }
    i = f.order;
  }
  throw new Error('a refund could not be written down: its order kept changing, or is gone');
}
function Yx(t, e, r, n) {
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
      if (s && kd(t, n)) throw Pd('and now knows none of its number');
      return o !== 'RESERVED' || t.requestedAt !== e.requestedAt || !kd(t, n)
        ? t
        : { ...t, refundStatus: 'REFUSED', updatedAt: n.toISOString() };
    }
    case 'used_otherwise':
      if (s) throw Pd('and now calls its number another one');
      return o === 'REFUSED' ? t : { ...t, refundStatus: 'REFUSED', errCode: Ia, updatedAt: n.toISOString() };
  }
}
var Ia = 'OUT_REFUND_NO_USED';
function kd({ requestedAt: t }, e) {
  return e.getTime() - Date.parse(t) >= zx;
}
function Pd(t) {
  return new ne(
    'wechat_answer_invalid',
    `WeChat Pay has accepted this refund, ${t}. Nothing was changed; look at the refund in the merchant console.`,
    { facts: { reason: 'out_refund_no' } },
  );
}
function Ld(t, e) {
  return t.appId === e.appId && t.mchId === e.mchId;
}
var Xx = 5e3;
function Ud(t, e) {
  return t === e.refundStatus ? !0 : e.refundStatus === 'CHANGE' && (t === 'SUCCESS' || t === 'REFUNDCLOSE');
}
async function $d(t, e, r) {
  let { outTradeNo: n, outRefundNo: o, transactionId: s, refundFee: i } = r;
  e({ outTradeNo: n, outRefundNo: o, transactionId: s, refundFee: i });
  let a = await t.orders.get(n),
    c = a && Ld(a, t.merchant) ? gr(a, o) : void 0;
  if (a === void 0 || c === void 0) return (e({ outcome: 'unknown_refund' }), 'accepted');
  if (c.transactionId !== s || c.refundFee !== i) return 'refund_mismatch';
  if (Ud(c.refundStatus, r))
    return (t.witness({ kind: 'refund', outRefundNo: o, refundStatus: c.refundStatus }), 'accepted');
  if (!(await t.refunds.claimQuery(n, Xx, t.now()))) return 'refund_unconfirmed';
  let u = { ...a, sequence: (a.sequence ?? 0) + 1 },
    l = gr(await Md(t, u, o), o);
  return l && Ud(l.refundStatus, r) ? 'accepted' : 'refund_unconfirmed';
}
var Jx = [15, 33, 33, 36, 41, 41];
function Qx(...t) {
  return `${t
    .map((r, n) => r.padEnd(Jx[n] ?? 0))
    .join(' ')
    .trimEnd()}
`;
}
var dC = Qx(
  'kind',
  'outTradeNo',
  'transactionId',
  'outRefundNo',
  'there (WeChat)',
  'here (books)',
  'explained by',
);
function Bd(t, e) {
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
function Ra(t, e) {
  return (t.count('NotifiesRefused', e), { refusal: e });
}
function Fd(t, e) {
  if (e instanceof ne) {
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
var yC = 1440 * 6e4;
function Hd(t) {
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
function an(t, e) {
  return { statusCode: t, headers: { 'content-type': 'text/xml; charset=utf-8' }, body: e };
}
var Gd = 10,
  Zx = { wechat_unavailable: 5, login_rate_limited: 60, refund_too_soon: 60 };
function Wd(t) {
  let {
      code: e,
      detail: r,
      fields: n,
      outTradeNo: o,
      members: s,
    } = t instanceof ne ? t : new ne('internal_error'),
    { status: i } = Ad[e],
    a = Zx[e];
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
      title: _t[e].meaning,
      status: i,
      code: e,
      detail: r,
      ...(o !== void 0 && { outTradeNo: o }),
      ...s,
      ...(n.length > 0 && { errors: n.slice(0, Gd) }),
      ...(n.length > Gd && { errorCount: n.length }),
    }),
  };
}
function eT(t, e) {
  return t >= 500 || e.anomaly !== void 0
    ? 'error'
    : t >= 400 || e.refusal !== void 0 || e.unanswered !== void 0
      ? 'warn'
      : 'info';
}
function Vd(t, e, r = Wd) {
  return async (n) => {
    let o = t.now().getTime(),
      s = Hd(n),
      i = {},
      a;
    try {
      a = await e(s, (u) => {
        i = { ...i, ...u };
      });
    } catch (u) {
      ((a = r(u)), (i = { ...i, ...Fd(t.telemetry, u) }));
    }
    let c = a.statusCode;
    return (
      t.telemetry.log(eT(c, i), 'request', {
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
var Ca = require('node:crypto');
var tT = 128,
  xt,
  Er;
function rT(t) {
  if (t < 0) throw new RangeError('Wrong ID size');
  try {
    !xt || xt.length < t
      ? ((xt = Buffer.allocUnsafe(t * tT)), Ca.webcrypto.getRandomValues(xt), (Er = 0))
      : Er + t > xt.length && (Ca.webcrypto.getRandomValues(xt), (Er = 0));
  } catch (e) {
    throw ((xt = void 0), e);
  }
  Er += t;
}
function nT(t) {
  return (rT((t |= 0)), xt.subarray(Er - t, Er));
}
function oT(t, e, r) {
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
function jd(t, e = 21) {
  return oT(t, e, nT);
}
var qd = require('node:timers/promises'),
  zd = () => new Date(),
  Kd = (t) => AbortSignal.timeout(t),
  Yd = (t) => (0, qd.setTimeout)(t),
  Xd = jd('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
var Oa = { PRETTY: 4, COMPACT: 0 };
var V = { TRACE: 6, DEBUG: 8, INFO: 12, WARN: 16, ERROR: 20, CRITICAL: 24, SILENT: 28 },
  Jd = ['level', 'message', 'sampling_rate', 'service', 'timestamp'],
  Qd = 'Uncaught error detected, flushing log buffer before exit';
var Tt = {
    REQUEST_ID: Symbol.for('_AWS_LAMBDA_REQUEST_ID'),
    X_RAY_TRACE_ID: Symbol.for('_AWS_LAMBDA_X_RAY_TRACE_ID'),
    TENANT_ID: Symbol.for('_AWS_LAMBDA_TENANT_ID'),
    TRACEPARENT: Symbol.for('_AWS_LAMBDA_TRACEPARENT'),
    TRACESTATE: Symbol.for('_AWS_LAMBDA_TRACESTATE'),
    BAGGAGE: Symbol.for('_AWS_LAMBDA_BAGGAGE'),
  },
  Da = ['true', '1'].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? '');
Da || (globalThis.awslambda = globalThis.awslambda || {});
var Ro = class {
    static PROTECTED_KEYS = Tt;
    isProtectedKey(e) {
      return Object.values(Tt).includes(e);
    }
    getRequestId() {
      return this.get(Tt.REQUEST_ID) ?? '-';
    }
    getXRayTraceId() {
      return this.get(Tt.X_RAY_TRACE_ID);
    }
    getTenantId() {
      return this.get(Tt.TENANT_ID);
    }
    getTraceparent() {
      return this.get(Tt.TRACEPARENT);
    }
    getTracestate() {
      return this.get(Tt.TRACESTATE);
    }
    getBaggage() {
      return this.get(Tt.BAGGAGE);
    }
  },
  Na = class extends Ro {
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
  ka = class t extends Ro {
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
  cn;
(function (t) {
  let e = null;
  async function r(n) {
    return (
      e ||
        (e = (async () => {
          let s = n === !0 || 'AWS_LAMBDA_MAX_CONCURRENCY' in process.env ? await ka.create() : new Na();
          return !Da && globalThis.awslambda?.InvokeStore
            ? globalThis.awslambda.InvokeStore
            : (!Da && globalThis.awslambda && (globalThis.awslambda.InvokeStore = s), s);
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
})(cn || (cn = {}));
var Pa = 'AWS_LAMBDA_INITIALIZATION_TYPE',
  Zd = 'AWS_LAMBDA_MAX_CONCURRENCY',
  ef = 'POWERTOOLS_DEV',
  tf = 'POWERTOOLS_SERVICE_NAME',
  rf = '_X_AMZN_TRACE_ID';
var de = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = process.env[t];
    if (n === void 0) {
      if (e !== void 0) return e;
      throw r ? new Error(r) : new Error(`Environment variable ${t} is required`);
    }
    return n.trim();
  },
  nf = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = de({ key: t, defaultValue: String(e), errorMessage: r }),
      o = Number(n);
    if (Number.isNaN(o)) throw new TypeError(`Environment variable ${t} must be a number`);
    return o;
  },
  sT = new Set(['1', 'y', 'yes', 't', 'true', 'on']),
  iT = new Set(['0', 'n', 'no', 'f', 'false', 'off']),
  un = ({ key: t, defaultValue: e, errorMessage: r, extendedParsing: n }) => {
    let s = de({ key: t, defaultValue: String(e), errorMessage: r }).toLowerCase();
    if (n) {
      if (sT.has(s)) return !0;
      if (iT.has(s)) return !1;
    }
    if (s !== 'true' && s !== 'false') throw new Error(`Environment variable ${t} must be a boolean`);
    return s === 'true';
  },
  zt = () => {
    try {
      return un({ key: ef, extendedParsing: !0 });
    } catch {
      return !1;
    }
  };
var of = () => de({ key: tf, defaultValue: '' }),
  aT = () => {
    let t = globalThis.awslambda?.InvokeStore?.getXRayTraceId() ?? de({ key: rf, defaultValue: '' });
    if (t === '') return;
    if (!t.includes('=')) return { Root: t };
    let e = {};
    for (let r of t.split(';')) {
      let [n, o] = r.split('=');
      e[n] = o;
    }
    return e;
  };
var sf = () => de({ key: Zd, defaultValue: '' }) !== '',
  ln = () => aT()?.Root;
var dn = class {
  #e = !1;
  formatError(e) {
    let { name: r, message: n, stack: o, cause: s, ...i } = e,
      a = {
        name: r,
        location: this.getCodeLocation(e.stack),
        message: n,
        stack:
          zt() && typeof o == 'string'
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
      f = d >= 0 ? '+' : '-',
      p = Math.abs(Math.floor(d / 60))
        .toString()
        .padStart(2, '0'),
      m = Math.abs(d % 60)
        .toString()
        .padStart(2, '0'),
      g = e.getMilliseconds().toString().padStart(3, '0'),
      y = `${f}${p}:${m}`;
    return `${l}.${g}${y}`;
  }
};
var Co = '2.36.0';
var BC = process.env.AWS_EXECUTION_ENV || 'NA';
var cT = new Set(['__proto__', 'constructor']),
  fn = (t) => {
    if (typeof t != 'object' || t === null) return !1;
    let e = Object.getPrototypeOf(t);
    return e === Object.prototype || e === null;
  },
  uT = (t, e) => {
    if (fn(t)) {
      let r = {};
      return (e.push(t), pn(r, t, e), e.pop(), { skip: !1, value: r });
    }
    if (Array.isArray(t)) {
      if (e.includes(t)) return { skip: !0 };
      let r = [];
      return (e.push(t), Oo(r, t, e), e.pop(), { skip: !1, value: r });
    }
    return { skip: !1, value: t };
  },
  lT = (t, e, r, n) => {
    let o = t[e],
      s = fn(r);
    if (!(s && n.includes(r))) {
      if (s && fn(o)) {
        (n.push(r), pn(o, r, n), n.pop());
        return;
      }
      if (Array.isArray(r) && Array.isArray(o)) {
        n.includes(r) || (n.push(r), Oo(o, r, n), n.pop());
        return;
      }
      if (r !== void 0 || o === void 0) {
        let i = uT(r, n);
        i.skip || (t[e] = i.value);
      }
    }
  },
  Oo = (t, e, r) => {
    for (let n = 0; n < e.length; n++) lT(t, n, e[n], r);
  },
  dT = (t, e, r, n, o) => {
    if (!Array.isArray(n)) {
      let s = [];
      (Oo(s, r, o), (t[e] = s));
      return;
    }
    Oo(n, r, o);
  },
  fT = (t, e, r, n, o) => {
    if (fn(n)) {
      pn(n, r, o);
      return;
    }
    let s = {};
    (pn(s, r, o), (t[e] = s));
  },
  pn = (t, e, r) => {
    for (let n of Object.keys(e)) {
      if (cT.has(n)) continue;
      let o = e[n],
        s = t[n];
      if (Array.isArray(o)) {
        if (r.includes(o)) continue;
        (r.push(o), dT(t, n, o, s, r), r.pop());
        continue;
      }
      if (fn(o)) {
        if (r.includes(o)) continue;
        (r.push(o), fT(t, n, o, s, r), r.pop());
        continue;
      }
      (o !== void 0 || s === void 0) && (t[n] = o);
    }
  },
  st = (t, ...e) => {
    let r = [t];
    for (let n of e) n != null && (r.push(n), pn(t, n, r), r.pop());
    return t;
  };
var Do = 'powertools-for-aws',
  af = `${Do}.tracer`,
  cf = `${Do}.metrics`,
  uf = `${Do}.logger`,
  lf = `${Do}.idempotency`;
var Sr = (t) => typeof t == 'string',
  No = (t) => typeof t == 'number',
  mn = (t) => No(t) && Number.isInteger(t);
var df = (t) => Object.is(t, null),
  ko = (t) => df(t) || Object.is(t, void 0),
  _r = (t) => !!(ko(t) || !Sr(t) || t.trim().length === 0);
var Kt = class {
  #e;
  coldStart = !0;
  defaultServiceName = 'service_undefined';
  constructor() {
    ((this.#e = this.getInitializationType()), this.#e !== 'on-demand' && (this.coldStart = !1));
  }
  getInitializationType() {
    let e = process.env[Pa]?.trim();
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
var pT = process.env.AWS_EXECUTION_ENV || 'NA';
if (!process.env.AWS_SDK_UA_APP_ID?.includes('/PTEnv/')) {
  let t = `PT/NO-OP/${Co}/PTEnv/${pT}`;
  process.env.AWS_SDK_UA_APP_ID = process.env.AWS_SDK_UA_APP_ID ? `${process.env.AWS_SDK_UA_APP_ID}/${t}` : t;
}
var xr = class {
  attributes = {};
  constructor(e) {
    this.setAttributes(e.attributes);
  }
  addAttributes(e) {
    return (st(this.attributes, e), this);
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
var ff = require('node:console'),
  pf = require('node:crypto');
var Po = class extends dn {
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
    if (this.#e === void 0) return new xr({ attributes: n }).addAttributes(r);
    let o = {};
    for (let i of this.#e) i in n && !(i in o) ? (o[i] = n[i]) : i in r && !(i in o) && (o[i] = r[i]);
    for (let i in n) i in o || (o[i] = n[i]);
    for (let i in r) i in o || (o[i] = r[i]);
    return new xr({ attributes: o });
  }
};
var fe = class {
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
    if (!sf()) return;
    let e = globalThis.awslambda?.InvokeStore;
    if (e === void 0) throw new Error('InvokeStore is not available');
    return e.hasContext() ? e : void 0;
  }
};
var Mo = class {
  #e = new fe('powertools.logger.temporaryAttributes', { fresh: () => ({}) });
  #t = new fe('powertools.logger.keys', { fresh: () => new Map() });
  #o = new fe('powertools.logger.lambdaContext', { initial: void 0 });
  #r = {};
  #n() {
    return this.#e.get();
  }
  #a() {
    return this.#t.get();
  }
  appendTemporaryKeys(e) {
    let r = this.#n();
    st(r, e);
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
var Ma = class {
    value;
    logLevel;
    byteSize;
    constructor(e, r) {
      if (!Sr(e)) throw new Error('Value should be a string');
      ((this.value = e), (this.logLevel = r), (this.byteSize = Buffer.byteLength(e)));
    }
  },
  La = class extends Set {
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
  hn = class extends Map {
    #e;
    #t;
    constructor({ maxBytesSize: e, onBufferOverflow: r }) {
      (super(), (this.#e = e), (this.#t = r));
    }
    setItem(e, r, n) {
      let o = new Ma(r, n);
      if (o.byteSize > this.#e) throw new Error('Item too big');
      let s = this.get(e) || new La();
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
var Lo = class {
  #e;
  #t = new fe('powertools.logger.buffer', { fresh: () => new hn({ maxBytesSize: this.#o }) });
  #o;
  constructor(e) {
    this.#e = new fe('powertools.logger.logLevel', { initial: e });
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
    ((this.#o = e), this.#t.setShared(new hn({ maxBytesSize: e })));
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
var yn = class t extends Kt {
  console;
  customConfigService;
  logEvent = !1;
  logFormatter;
  logIndentation = Oa.COMPACT;
  #e;
  powertoolsLogData = { sampleRateValue: 0 };
  #t = new Mo();
  #o = [];
  #r = !1;
  #n = V.INFO;
  #a;
  #i = { enabled: !1, flushOnErrorLog: !0, maxBytes: 20480, bufferAtVerbosity: V.DEBUG };
  #s = new Lo(V.INFO);
  #c;
  #u = { sampleRateValue: 0, refreshedTimes: 0 };
  #f = new Map();
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
        st(
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
          throw (e?.flushBufferOnUncaughtError && (i.flushBuffer(), i.error({ message: Qd, error: c })), c);
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
    let r = this.#p(e);
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
    this.#f.has(e) || (this.#f.set(e, !0), this.warn(e));
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
    st(this.powertoolsLogData, e);
  }
  #p(e) {
    let r = {};
    for (let [n, o] of Object.entries(e)) this.#d(n) || (r[n] = o);
    return r;
  }
  #m(e, r) {
    let n = this.#p(e);
    if (r === 'temp') this.#t.appendTemporaryKeys(n);
    else {
      let o = this.#t.getPersistentAttributes();
      this.#t.setPersistentAttributes(st(o, n));
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
        xRayTraceId: ln(),
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
      ko(n) || (n instanceof Error ? (r.error = n) : typeof n == 'string' ? (r.extra = n) : this.#E(n, r));
  }
  #E(e, r) {
    for (let [n, o] of Object.entries(e)) this.#d(n) || (r[n] = o);
  }
  #h() {
    return this.#u.sampleRateValue && (0, pf.randomInt)(0, 100) / 100 <= this.#u.sampleRateValue;
  }
  #d(e) {
    return Jd.includes(e) ? (this.warn(`The key "${e}" is a reserved key and will be dropped.`), !0) : !1;
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
    let o = ln();
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
    (zt()
      ? (this.console = console)
      : (this.console = new ff.Console({ stdout: process.stdout, stderr: process.stderr })),
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
      o = nf({ key: 'POWERTOOLS_LOGGER_SAMPLE_RATE', defaultValue: 0 });
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
    this.logEvent = un({ key: 'POWERTOOLS_LOGGER_LOG_EVENT', defaultValue: !1 });
  }
  setLogFormatter(e, r) {
    this.logFormatter = e ?? new Po({ logRecordOrder: r });
  }
  setLogIndentation() {
    zt() && (this.logIndentation = Oa.PRETTY);
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
      correlationIdSearchFn: f,
    } = e;
    (a &&
      Object.keys(a).length > 0 &&
      i &&
      Object.keys(i).length > 0 &&
      this.warn(
        'Both persistentLogAttributes and persistentKeys options were provided. Using persistentKeys as persistentLogAttributes is deprecated and will be removed in future releases',
      ),
      this.setPowertoolsLogData(n, c, i || a));
    let p = de({ key: 'AWS_LAMBDA_LOG_LEVEL', defaultValue: '' }),
      m = p === 'FATAL' ? 'CRITICAL' : p;
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
      (this.#c = f),
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
    let e = ln();
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
    let e = ln();
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
var mf = 'ColdStart',
  hf = 'default_namespace';
var bt = {
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
  wt = { Standard: 60, High: 1 };
var Ef = require('node:console');
var Uo = class {
  #e = new fe('powertools.metrics.dimensions', { fresh: () => ({}) });
  #t = new fe('powertools.metrics.dimensionSets', { fresh: () => [] });
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
var $o = class {
  #e = new fe('powertools.metrics.metadata', { fresh: () => ({}) });
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
var Bo = class {
  #e = new fe('powertools.metrics.storedMetrics', { fresh: () => ({}) });
  #t = new fe('powertools.metrics.timestamp', { initial: void 0 });
  #o() {
    return this.#e.get();
  }
  getMetric(e) {
    return this.#o()[e];
  }
  setMetric(e, r, n, o = wt.Standard) {
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
    return mn(e) ? e : e instanceof Date ? e.getTime() : 0;
  }
};
var gn = class t extends Kt {
  console;
  customConfigService;
  #e = new Uo();
  functionName;
  #t;
  isSingleMetric = !1;
  #o = new $o();
  namespace;
  shouldThrowOnEmptyMetrics = !1;
  #r = new Bo();
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
    if (_r(e) || _r(r))
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
  addMetric(e, r, n, o = wt.Standard) {
    return (this.storeMetric(e, r, n, o), this.isSingleMetric && this.publishStoredMetrics(), this);
  }
  captureColdStartMetric(e) {
    if (!this.getColdStart()) return;
    let r = this.singleMetric(),
      n = this.functionName?.trim() ?? e?.trim();
    (n && n.length > 0 && r.addDimension('function_name', n), r.addMetric(mf, bt.Count, 1));
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
        ...(c.resolution === wt.High ? { StorageResolution: c.resolution } : {}),
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
          CloudWatchMetrics: [{ Namespace: this.namespace || hf, Dimensions: n, Metrics: e }],
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
      : (this.console = new Ef.Console({ stdout: process.stdout, stderr: process.stderr }));
  }
  setCustomConfigService(e) {
    this.customConfigService = e;
  }
  setEnvConfig() {
    ((this.#n.namespace = de({ key: 'POWERTOOLS_METRICS_NAMESPACE', defaultValue: '' })),
      (this.#n.functionName = de({ key: 'POWERTOOLS_METRICS_FUNCTION_NAME', defaultValue: '' })),
      (this.#n.serviceName = of()),
      (this.#n.disabled = un({ key: 'POWERTOOLS_METRICS_DISABLED', defaultValue: !1, extendedParsing: !0 })),
      (this.#n.devMode = zt()));
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
    if (!Sr(e)) throw new Error(`${e} is not a valid string`);
    if (e.length < 1 || e.length > 255)
      throw new RangeError(`The metric name should be between ${1} and ${255} characters`);
    if (!No(n)) throw new RangeError(`${n} is not a valid number`);
    if (!Object.values(bt).includes(r))
      throw new RangeError(
        `Invalid metric unit '${r}', expected either option: ${Object.values(bt).join(',')}`,
      );
    if (!Object.values(wt).includes(o))
      throw new RangeError(
        `Invalid metric resolution '${o}', expected either option: ${Object.values(wt).join(',')}`,
      );
    this.#r.getMetricsCount() >= 100 && this.publishStoredMetrics();
    let s = this.#r.setMetric(e, r, n, o);
    Array.isArray(s.value) && s.value.length === 100 && this.publishStoredMetrics();
  }
  #s(e) {
    let r = e instanceof Date;
    if (!r && !mn(e)) return !1;
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
      if (_r(o) || _r(s)) {
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
var ET = [
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
function ST(t) {
  return Object.fromEntries(ET.flatMap((e) => (t[e] === void 0 ? [] : [[e, t[e]]])));
}
function Sf(t) {
  let e = new yn({ serviceName: t }),
    r = new gn({ namespace: 'miniprogram-pay', serviceName: t });
  return {
    log(n, o, s) {
      e[n](o, ST(s));
    },
    count(n, o, s = 1) {
      (r.addMetric(n, bt.Count, s),
        o !== void 0 && r.singleMetric().addDimension('detail', o).addMetric(n, bt.Count, s));
    },
    flush() {
      r.hasStoredMetrics() && r.publishStoredMetrics();
    },
  };
}
function _f(t) {
  return { now: zd, telemetry: Sf(`miniprogram-pay-${t}`) };
}
_e();
var jo = 'preferred',
  TT = ['disabled', 'preferred', 'required'];
function xn(t) {
  return TT.includes(t);
}
var tc = (t) => {
  let { accountIdEndpointMode: e } = t,
    r = pe(e ?? jo);
  return Object.assign(t, {
    accountIdEndpointMode: async () => {
      let n = await r();
      if (!xn(n))
        throw new Error(
          `Invalid value for accountIdEndpointMode: ${n}. Valid values are: "required", "preferred", "disabled".`,
        );
      return n;
    },
  });
};
var lp = 'Invalid AccountIdEndpointMode value',
  dp = (t) => {
    throw new Error(t);
  },
  fp = 'AWS_ACCOUNT_ID_ENDPOINT_MODE',
  pp = 'account_id_endpoint_mode',
  rc = {
    environmentVariableSelector: (t) => {
      let e = t[fp];
      return (e && !xn(e) && dp(lp), e);
    },
    configFileSelector: (t) => {
      let e = t[pp];
      return (e && !xn(e) && dp(lp), e);
    },
    default: jo,
  };
var qo = { warningEmitted: !1 },
  nc = (t) => {
    if (t && !qo.warningEmitted) {
      if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === 'true') {
        qo.warningEmitted = !0;
        return;
      }
      let e = parseInt(t.substring(1, t.indexOf('.'))),
        r = 22;
      e < r &&
        ((qo.warningEmitted = !0),
        process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${t}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`));
    }
  };
function Tn(t, e, r) {
  return (t.$source || (t.$source = {}), (t.$source[e] = r), t);
}
function Oe(t, e, r) {
  (t.__aws_sdk_context
    ? t.__aws_sdk_context.features || (t.__aws_sdk_context.features = {})
    : (t.__aws_sdk_context = { features: {} }),
    (t.__aws_sdk_context.features[e] = r));
}
var bT = () => typeof process == 'object' && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === 'true',
  oc = (t, e) => {
    if (bT() && typeof t?.handle != 'function') return e;
  };
W();
var rr = async (t = new Uint8Array(), e) => {
  if (t instanceof Uint8Array) return Or.mutate(t);
  if (!t) return Or.mutate(new Uint8Array());
  let r = e.streamCollector(t);
  return Or.mutate(await r);
};
Se();
W();
var Qh = Symbol.for('@smithy/schema-x'),
  Ln = class t extends G {
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
      return (o[Qh] ??= new t(r));
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
        f = i & 2 && (d === 64 || (!n && i & 1)) ? this.getHttpBindingCollectionValue(e, r) : void 0,
        p = (f?.[1] ?? 0) & 255;
      return ((l |= (i >= 6 && (p === 4 || p === 6) ? 1 : 0) << 16), [this, l, f]);
    }
    getHttpBindingCollectionValue(e, r = this.getMergedTraits()) {
      let n = t.of(this.getValueSchema());
      return n.getHttpBindingValue(e, { ...n.getMergedTraits(), ...r }, !0);
    }
    getHttpBindings() {
      let e = this.getSchema();
      return typeof e != 'object' || e === null ? Eb : (this.bindings ??= hb(this));
    }
  },
  hb = (t) => {
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
      { request: d, response: f } = l;
    for (let [p, m] of t.structIterator()) {
      let g = Ln.of(m),
        y = g.getMergedTraits(),
        E = g.getHttpBindingLocation(y),
        b = y.httpHeader?.toLowerCase() ?? y.httpPrefixHeaders?.toLowerCase() ?? y.httpQuery,
        A = g.getHttpBindingValue(E, y),
        I = [p, A, E, b];
      (p === '__proto__' && lt(i), (i[p] = I), (A[1] >> 10) & 1 && (d.hasIdempotency = !0), s.push(I));
      let P = E & 7;
      if ((P === 0 && (n.push(p), o.push(m)), (P & 4) === 0)) (e.push(p), r.push(m));
      else if ((P & 6) === 4)
        if (P & 1) u.statusCode = I;
        else {
          u.payload = I;
          let F = A[1] & 255;
          d.contentTypeInstruction =
            y.mediaType ??
            (F === 0 ? 'text/plain' : F === 21 || F === 42 ? 'application/octet-stream' : null);
        }
      else P & 1 ? ((d.hasPrefixHeaders = !0), c.push(I)) : (b === '__proto__' && lt(a), (a[b] = I));
    }
    return (
      d.contentTypeInstruction === void 0 && n.length && (d.contentTypeInstruction = null),
      (d.syntheticBodySchema = Jh(t, n, o)),
      (f.syntheticBodySchema = Jh(t, e, r)),
      l
    );
  },
  yb = (t) => {
    let e = [],
      r = 0;
    for (let n of t.matchAll(/\{([^{}+]+)(\+)?\}/g))
      (n.index > r && e.push([t.slice(r, n.index), 0]),
        e.push([n[1], n[2] ? 2 : 1]),
        (r = n.index + n[0].length));
    return (e.length && r < t.length && e.push([t.slice(r), 0]), e.length ? e : void 0);
  },
  gb = (t) => {
    let { http: e, endpoint: r } = Ct(t.traits ?? {}),
      [n, o] = e?.[1].split('?') ?? [];
    return [e?.[0], n, o ? [...new URLSearchParams(o)] : [], n ? yb(n) : void 0, r?.[0]];
  },
  Eb = {
    request: { memberBindings: [], byName: {} },
    response: { bodyMemberNames: [], bindings: { headers: {}, prefixHeaders: [] } },
  },
  Zh = (t) => (t[Qh] ??= gb(t)),
  Jh = (t, e, r) => {
    if (!e.length) return;
    let n = t.getSchema(),
      o = [3, n[1], n[2], t.getMergedTraits(), e, r],
      s = n[6],
      i = s && e.reduce((a, c) => a + (n[4].indexOf(c) < s ? 1 : 0), 0);
    return (i && (o[6] = i), o);
  };
z();
Se();
var ps = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
var xs = class extends ps {
  options;
  compositeErrorRegistry;
  constructor(e) {
    (super(), (this.options = e), (this.compositeErrorRegistry = new Ce(e.defaultNamespace)));
    for (let r of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(r);
  }
  getRequestType() {
    return K;
  }
  getResponseType() {
    return Ee;
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
  setHostPrefix(e, r, n, o = Zh(r)) {
    if (this.serdeContext?.disableHostPrefix) return;
    let s = o[4];
    if (typeof s != 'string') return;
    let i = s;
    for (let [a, [, c]] of Ln.of(r.input).getHttpBindings().request.memberBindings) {
      if (!((c >> 17) & 1)) continue;
      let u = n[a];
      if (typeof u != 'string')
        throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);
      i = i.replace(`{${a}}`, u);
    }
    if (((e.hostname = i + e.hostname), !Ba(e.hostname)))
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
    let { EventStreamSerde: e, eventStreamSerdeProvider: r } = await Promise.resolve().then(() => (vy(), Ay)),
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
Se();
z();
var Fn = class extends xs {
  async serializeRequest(e, r, n) {
    let o = this.serializer,
      s = {},
      i = {},
      a = await n.endpoint(),
      c = G.of(e?.input),
      u = c.getSchema(),
      l,
      d = r && typeof r == 'object' ? r : {},
      f = new K({
        protocol: '',
        hostname: '',
        port: void 0,
        path: '/',
        fragment: void 0,
        query: s,
        headers: i,
        body: void 0,
      });
    if ((a && (this.updateServiceEndpoint(f, a), this.setHostPrefix(f, e, d)), d)) {
      let p = c.getEventStreamMember();
      if (p) {
        if (d[p]) {
          let m = {};
          for (let [g] of c.structIterator()) g !== p && d[g] != null && (m[g] = d[g]);
          l = await this.serializeEventStream({ eventStream: d[p], requestSchema: c, initialRequest: m });
        }
      } else (o.write(u, d), (l = o.flush()));
    }
    return ((f.headers = Object.assign(f.headers, i)), (f.query = s), (f.body = l), (f.method = 'POST'), f);
  }
  async deserializeResponse(e, r, n) {
    let o = this.deserializer,
      s = G.of(e.output),
      i = {};
    if (this.isErrorResponse(n.statusCode)) {
      let c = await rr(n.body, r);
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
      let c = await rr(n.body, r);
      c.byteLength > 0 && Object.assign(i, await o.read(s, c));
    }
    return ((i.$metadata = this.deserializeMetadata(n)), i);
  }
  isErrorResponse(e) {
    return e >= 300;
  }
};
function Ts(t, e) {
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
var Eu = (t) => (
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
  Su = (t) => ({ requestHandler: t.httpHandler() });
z();
var Iy = 'content-length';
function Ry(t) {
  return (e) => async (r) => {
    let n = r.request;
    if (K.isInstance(n)) {
      let { body: o, headers: s } = n;
      if (
        o &&
        Object.keys(s)
          .map((i) => i.toLowerCase())
          .indexOf(Iy) === -1
      )
        try {
          let i = t(o);
          i != null && (n.headers = { ...n.headers, [Iy]: String(i) });
        } catch {}
    }
    return e({ ...r, request: n });
  };
}
var Cy = {
    step: 'build',
    tags: ['SET_CONTENT_LENGTH', 'CONTENT_LENGTH'],
    name: 'contentLengthMiddleware',
    override: !0,
  },
  _u = (t) => ({
    applyToStack: (e) => {
      e.add(Ry(t.bodyLengthChecker), Cy);
    },
  });
var Ve = (t) => encodeURIComponent(t).replace(/[!'()*]/g, Lb),
  Lb = (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`;
function xu(t) {
  let e = [];
  for (let r of Object.keys(t).sort()) {
    let n = t[r];
    if (((r = Ve(r)), Array.isArray(n))) for (let o = 0, s = n.length; o < s; o++) e.push(`${r}=${Ve(n[o])}`);
    else {
      let o = r;
      ((n || typeof n == 'string') && (o += `=${Ve(n)}`), e.push(o));
    }
  }
  return e.join('&');
}
z();
var $t = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
Se();
W();
var bs = class {
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
var Hn;
function ws() {
  if (Hn === void 0)
    try {
      if (typeof Buffer != 'function') Hn = !1;
      else {
        let t = JSON.parse(Buffer.from([123, 125]));
        Hn = t !== null && typeof t == 'object';
      }
    } catch {
      Hn = !1;
    }
  return Hn;
}
W();
function As(t, e, r) {
  if (r?.source) {
    let n = r.source;
    if (typeof e == 'number')
      return e <= Number.MAX_SAFE_INTEGER && e >= Number.MIN_SAFE_INTEGER
        ? $b(n, e)
          ? e
          : new xe(n, 'bigDecimal')
        : Ub(n)
          ? new xe(n, 'bigDecimal')
          : /[eE]/.test(n)
            ? Bb(n)
            : BigInt(n);
  }
  return e;
}
function Ub(t) {
  let e = t.indexOf('.');
  if (e === -1) return !1;
  let r = t.search(/[eE]/);
  if (r === -1) return !0;
  let n = r - e - 1;
  return parseInt(t.slice(r + 1), 10) < n;
}
function $b(t, e) {
  if (t === String(e) || Object.is(e, -0)) return !0;
  if (/[eE]/.test(t)) return Tu(t) === Tu(String(e));
  let r = t.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
    n = String(e);
  return r === n ? !0 : /[eE]/.test(n) ? r === Tu(n) : !1;
}
function Tu(t) {
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
function Bb(t) {
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
Se();
var bu = Symbol.for('@aws-sdk/reviver');
function Is(t) {
  let e = G.of(t),
    r = e.getSchema();
  if (Array.isArray(r) && e.isStructSchema()) {
    if (bu in r) return r[bu];
    let n = vs(e, new Set());
    return ((r[bu] = n), n);
  }
  return vs(e, new Set());
}
function vs(t, e) {
  let r = t.getSchema();
  if (e.has(r)) return !1;
  if ((e.add(r), t.isBigIntegerSchema() || t.isBigDecimalSchema())) return !0;
  if (t.isStructSchema()) {
    for (let [, n] of t.structIterator()) if (vs(n, e)) return !0;
  } else if (t.isListSchema() || t.isMapSchema()) {
    if (vs(t.getValueSchema(), e)) return !0;
  } else if (t.isDocumentSchema()) return !0;
  return !1;
}
W();
var Oy = (t, e) => rr(t, e).then((r) => (e?.utf8Encoder ?? Xe)(r));
async function Rs(t, e, r) {
  let n;
  if (ws() && typeof t?.[Symbol.asyncIterator] == 'function') {
    let s = await rr(t, e);
    typeof Buffer == 'function' &&
      (Buffer.isBuffer(s) ? (n = s) : (n = Buffer.from(s.buffer, s.byteOffset, s.byteLength)));
  }
  if ((n || (n = await Oy(t, e)), n.length === 0)) return {};
  let o = r && Is(r) ? As : void 0;
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
var Dy = (t, e) => Object.keys(t).find((r) => r.toLowerCase() === e.toLowerCase()),
  wu = (t) => {
    let e = t;
    return (
      typeof e == 'number' && (e = e.toString()),
      e.indexOf(',') >= 0 && (e = e.split(',')[0]),
      e.indexOf(':') >= 0 && (e = e.split(':')[0]),
      e.indexOf('#') >= 0 && (e = e.split('#')[1]),
      e
    );
  };
var Cs = (t, e, r = !1) => Fb(t, e, r ? ['code', 'header', 'type'] : ['type', 'code', 'header']);
var Fb = ({ headers: t }, e, r) => {
  for (; r.length > 0;)
    switch (r.shift()) {
      case 'header':
        let o = Dy(t ?? {}, 'x-amzn-errortype');
        if (o !== void 0) return wu(t[o]);
        break;
      case 'code':
        let s = Dy(e ?? {}, 'code');
        if (s && e[s] !== void 0) return wu(e[s]);
        break;
      case 'type':
        if (e?.__type !== void 0) return wu(e.__type);
        break;
    }
};
z();
var Bt = class extends $t {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  async read(e, r) {
    let n = Is(e) ? As : void 0,
      o;
    if (typeof r == 'string') {
      if (r.length === 0) return {};
      o = JSON.parse(r, n);
    } else if (r instanceof Uint8Array && ws()) {
      if (r.byteLength === 0) return {};
      let s = Buffer.isBuffer(r) ? r : Buffer.from(r.buffer, r.byteOffset, r.byteLength);
      o = JSON.parse(s, n);
    } else o = await Rs(r, this.serdeContext, e);
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
          for (let c in a) D(a, c) && (c === '__proto__' && lt(a), (a[c] = this._read(i, a[c])));
        return a;
      }
    }
    if (o.isBlobSchema() && typeof r == 'string') return Dt(r);
    let s = o.getMergedTraits().mediaType;
    if (o.isStringSchema() && typeof r == 'string' && s)
      return s === 'application/json' || s.endsWith('+json') ? We.from(r) : r;
    if (o.isTimestampSchema() && r != null)
      switch (Ts(o, this.settings)) {
        case 5:
          return lc(r);
        case 6:
          return In(r);
        case 7:
          return dc(r);
        default:
          return (
            console.warn('Missing timestamp format, parsing value with Date constructor:', r),
            new Date(r)
          );
      }
    if (o.isBigIntegerSchema() && (typeof r == 'number' || typeof r == 'string')) return BigInt(r);
    if (o.isBigDecimalSchema() && r != null) {
      if (r instanceof xe) return r;
      let i = r;
      return i.type === 'bigDecimal' && 'string' in i
        ? new xe(i.string, i.type)
        : new xe(String(r), 'bigDecimal');
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
          a instanceof xe || (r[i] = this._read(o, a));
        }
      else {
        let i = r;
        for (let a in i) {
          if (!D(i, a)) continue;
          a === '__proto__' && lt(i);
          let c = i[a];
          c instanceof xe || (i[a] = this._read(o, c));
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
    n && (c = new bs(r, o));
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
Se();
W();
z();
W();
var Os = class t extends Uint8Array {
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
        (e > Ny + 6e4 &&
          (console.warn(
            '@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.',
          ),
          (Ny = e)),
          (this.string = Xe(this)));
      }
      return this.string;
    }
  },
  Ny = 0;
var Ds = new TextEncoder(),
  ky = 123,
  Py = 125,
  Hb = 91,
  Gb = 93,
  $r = 34,
  Ns = 58,
  ks = 44,
  My = 92,
  Wb = new Uint8Array([116, 114, 117, 101]),
  Vb = new Uint8Array([102, 97, 108, 115, 101]),
  jb = new Uint8Array([110, 117, 108, 108]),
  Je = new Array(128).fill(null);
Je[8] = 'b';
Je[9] = 't';
Je[10] = 'n';
Je[12] = 'f';
Je[13] = 'r';
Je[34] = '"';
Je[92] = '\\';
for (let t = 0; t < 32; t++) Je[t] === null && (Je[t] = 'u00' + t.toString(16).padStart(2, '0'));
var Ly = 2048;
function Au(t) {
  return Os.allocUnsafe(t);
}
var Ft = class t extends $t {
  settings;
  json;
  i = 0;
  rootSchema;
  rawValue;
  passthrough = !1;
  constructor(e) {
    (super(), (this.settings = e), (this.json = Au(Ly)));
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
        Ds.encodeInto(o, this.json.subarray(1)),
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
    return ((this.json = Au(Ly)), n);
  }
  ensure(e) {
    let { i: r, json: n } = this;
    if (r + e > n.length) {
      let o = n.length * 2;
      for (; o < r + e;) o *= 2;
      let s = Au(o);
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
    n[o++] = $r;
    for (let s = 0; s < r; ++s) n[o++] = e.charCodeAt(s);
    ((n[o++] = $r), (this.i = o));
  }
  writeJsonString(e) {
    let r = e.length;
    (this.ensure(r * 3 + 2), (this.json[this.i++] = $r));
    for (let n = 0; n < r; ++n) {
      let o = e.charCodeAt(n);
      if (o > 34 && o < 92) this.json[this.i++] = o;
      else if (o < 128) {
        let s = Je[o];
        if (s !== null) {
          (this.ensure(s.length + 1 + (r - n - 1) * 3 + 1), (this.json[this.i++] = My));
          for (let i = 0; i < s.length; i++) this.json[this.i++] = s.charCodeAt(i);
        } else this.json[this.i++] = o;
      } else if (o >= 55296 && o <= 56319) {
        let s = n + 1 < r ? e.charCodeAt(n + 1) : 0;
        if (s >= 56320 && s <= 57343) {
          this.ensure(4);
          let { written: i } = Ds.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
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
    this.json[this.i++] = $r;
  }
  writeUnicodeEscape(e) {
    let { json: r, i: n } = this;
    ((r[n++] = My), (r[n++] = 117));
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
    n[s++] = $r;
    let i = e.length,
      a = i % 3,
      c = i - a;
    for (let u = 0; u < c; u += 3) {
      let l = e[u],
        d = e[u + 1],
        f = e[u + 2];
      ((n[s++] = o[l >> 2]),
        (n[s++] = o[((l & 3) << 4) | (d >> 4)]),
        (n[s++] = o[((d & 15) << 2) | (f >> 6)]),
        (n[s++] = o[f & 63]));
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
    ((n[s++] = $r), (this.i = s));
  }
  writeValue(e, r, n) {
    if (r == null) {
      if (n?.isStructSchema()) {
        if (r === void 0 && G.of(e).isIdempotencyToken()) {
          this.writeAsciiQuoted(Xh());
          return;
        }
        return;
      }
      (this.ensure(4), this.json.set(jb, this.i), (this.i += 4));
      return;
    }
    let o = G.of(e),
      s = typeof r == 'object';
    if (o.isStringSchema()) {
      let i = o.getMergedTraits().mediaType;
      if (i && (i === 'application/json' || i.endsWith('+json'))) {
        this.writeJsonString(We.from(r).toString());
        return;
      }
    }
    if (this.settings.bigNumberAsString && r != null && (o.isBigIntegerSchema() || o.isBigDecimalSchema())) {
      let i = r instanceof xe ? r.string : String(r);
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
      if (r instanceof xe) {
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
        let i = (this.serdeContext?.base64Encoder ?? Nt)(r);
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
      (r ? (a.set(Wb, i), (i += 4)) : (a.set(Vb, i), (i += 5)), (this.i = i));
      return;
    }
    if (typeof r == 'bigint') {
      this.writeAscii(r.toString());
      return;
    }
    this.writeAscii(String(r));
  }
  writeStruct(e, r) {
    (this.ensure(2), (this.json[this.i++] = ky));
    let n = !1,
      o = typeof r.__type == 'string',
      s;
    o && (s = new Set());
    for (let [i, a] of e.structIterator()) {
      let c = r[i];
      if (c == null && !a.isIdempotencyToken()) continue;
      (n && (this.ensure(1), (this.json[this.i++] = ks)), (n = !0));
      let u = this.settings.jsonName ? (a.getMergedTraits().jsonName ?? i) : i;
      (s && (s.add(i), s.add(u)),
        this.writeAsciiQuoted(u),
        (this.json[this.i++] = Ns),
        this.writeValue(a, c, e));
    }
    if (!n && e.isUnionSchema()) {
      let { $unknown: i } = r;
      if (Array.isArray(i)) {
        let [a, c] = i;
        (this.writeAsciiQuoted(a), this.ensure(1), (this.json[this.i++] = Ns), this.writeValue(15, c, e));
      }
    } else if (o)
      for (let i in r) {
        if (s.has(i)) continue;
        s.add(i);
        let a = r[i];
        (n && (this.ensure(1), (this.json[this.i++] = ks)),
          (n = !0),
          this.writeAsciiQuoted(i),
          this.ensure(1),
          (this.json[this.i++] = Ns),
          this.writeValue(15, a, void 0));
      }
    (this.ensure(1), (this.json[this.i++] = Py));
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
      (this.ensure(c.length * 3), (this.i += Ds.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = Hb));
    let i = !1;
    for (let a = 0; a < r.length; ++a) {
      let c = r[a];
      (n ? c === void 0 : c == null && !o) ||
        (i && (this.ensure(1), (this.json[this.i++] = ks)), this.writeValue(s, c, void 0), (i = !0));
    }
    (this.ensure(1), (this.json[this.i++] = Gb));
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
        (this.i += Ds.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = ky));
    let i = !0;
    for (let a in r) {
      if (!D(r, a)) continue;
      let c = r[a];
      (n ? c === void 0 : c == null && !o) ||
        (i || (this.ensure(1), (this.json[this.i++] = ks)),
        (i = !1),
        this.writeJsonString(a),
        this.ensure(1),
        (this.json[this.i++] = Ns),
        this.writeValue(s, c, void 0));
    }
    (this.ensure(1), (this.json[this.i++] = Py));
  }
  writeTimestamp(e, r) {
    switch (Ts(e, this.settings)) {
      case 5: {
        let o = r.toISOString().replace('.000Z', 'Z');
        this.writeAsciiQuoted(o);
        return;
      }
      case 6: {
        this.writeAsciiQuoted(uc(r));
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
var Ht = class extends $t {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  createSerializer() {
    let e = new Ft(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
  createDeserializer() {
    let e = new Bt(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
};
var Uy = (t) => (e) => async (r) => {
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
  $y = { name: 'hostHeaderMiddleware', step: 'build', priority: 'low', tags: ['HOST'], override: !0 },
  vu = (t) => ({
    applyToStack: (e) => {
      e.add(Uy(t), $y);
    },
  });
var By = () => (t, e) => async (r) => {
    try {
      let n = await t(r),
        { clientName: o, commandName: s, logger: i, dynamoDbDocumentClientOptions: a = {} } = e,
        { overrideInputFilterSensitiveLog: c, overrideOutputFilterSensitiveLog: u } = a,
        l = c ?? e.inputFilterSensitiveLog,
        d = u ?? e.outputFilterSensitiveLog,
        { $metadata: f, ...p } = n.output;
      return (i?.info?.({ clientName: o, commandName: s, input: l(r.input), output: d(p), metadata: f }), n);
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
  Fy = { name: 'loggerMiddleware', tags: ['LOGGER'], step: 'initialize', override: !0 },
  Iu = (t) => ({
    applyToStack: (e) => {
      e.add(By(), Fy);
    },
  });
var Hy = {
  step: 'build',
  tags: ['RECURSION_DETECTION', 'TRACE_CONTEXT_PROPAGATION'],
  name: 'recursionDetectionMiddleware',
  override: !0,
  priority: 'low',
};
var Kb = 'AWS_LAMBDA_FUNCTION_NAME',
  Yb = '_X_AMZN_TRACE_ID',
  Ru = 'X-Amzn-Trace-Id',
  Cu = 'traceparent',
  Gy = 'tracestate',
  Wy = 'baggage',
  Vy = () => (t) => async (e) => {
    let { request: r } = e;
    if (!K.isInstance(r)) return t(e);
    let n;
    {
      let o = Object.keys(r.headers ?? {}).find((s) => s.toLowerCase() === Ru.toLowerCase()) ?? Ru;
      if (!r.headers.hasOwnProperty(o)) {
        let s = process.env[Kb],
          i = process.env[Yb];
        n ??= await cn.getInstanceAsync();
        let c = n?.getXRayTraceId() ?? i,
          u = (l) => typeof l == 'string' && l.length > 0;
        u(s) && u(c) && (r.headers[Ru] = c);
      }
    }
    if ((Xb(r.headers), !r.headers[Cu])) {
      let s = (n ??= await cn.getInstanceAsync())?.getTraceparent?.();
      if (s) {
        r.headers[Cu] = s;
        let i = n?.getTracestate?.();
        i && (r.headers[Gy] = i);
        let a = n?.getBaggage?.();
        a && (r.headers[Wy] = a);
      }
    }
    return t(e);
  };
function Xb(t) {
  for (let e of Object.keys(t)) {
    let r = e.toLowerCase();
    e !== r && (r === Cu || r === Gy || r === Wy) && ((t[r] = t[e]), delete t[e]);
  }
}
var Ou = (t) => ({
  applyToStack: (e) => {
    e.add(Vy(), Hy);
  },
});
z();
var jy = (t, e) => {
  if (!e || e.length === 0) return t;
  let r = [];
  for (let n of e) for (let o of t) o.schemeId.split('#')[1] === n && r.push(o);
  for (let n of t) r.find(({ schemeId: o }) => o === n.schemeId) || r.push(n);
  return r;
};
function Jb(t) {
  let e = new Map();
  for (let r of t) e.set(r.schemeId, r);
  return e;
}
var Du = (t, e) => (r, n) => async (o) => {
  let s = t.httpAuthSchemeProvider(await e.httpAuthSchemeParametersProvider(t, n, o.input)),
    i = t.authSchemePreference ? await t.authSchemePreference() : [],
    a = jy(s, i),
    c = Jb(t.httpAuthSchemes),
    u = ve(n),
    l = [];
  for (let d of a) {
    let f = c.get(d.schemeId);
    if (!f) {
      l.push(`HttpAuthScheme \`${d.schemeId}\` was not enabled for this service.`);
      continue;
    }
    let p = f.identityProvider(await e.identityProviderConfigProvider(t));
    if (!p) {
      l.push(`HttpAuthScheme \`${d.schemeId}\` did not have an IdentityProvider configured.`);
      continue;
    }
    let { identityProperties: m = {}, signingProperties: g = {} } = d.propertiesExtractor?.(t, n) || {};
    ((d.identityProperties = Object.assign(d.identityProperties || {}, m)),
      (d.signingProperties = Object.assign(d.signingProperties || {}, g)),
      (u.selectedHttpAuthScheme = {
        httpAuthOption: d,
        identity: await p(d.identityProperties),
        signer: f.signer,
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
var Nu = {
    step: 'serialize',
    tags: ['HTTP_AUTH_SCHEME'],
    name: 'httpAuthSchemeMiddleware',
    override: !0,
    relation: 'before',
    toMiddleware: 'endpointV2Middleware',
  },
  Ps = (t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }) => ({
    applyToStack: (n) => {
      n.addRelativeTo(Du(t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }), Nu);
    },
  });
z();
var Qb = (t) => (e) => {
    throw e;
  },
  Zb = (t, e) => {},
  ku = (t) => (e, r) => async (n) => {
    if (!K.isInstance(n.request)) return e(n);
    let s = ve(r).selectedHttpAuthScheme;
    if (!s) throw new Error('No HttpAuthScheme was selected: unable to sign request');
    let {
        httpAuthOption: { signingProperties: i = {} },
        identity: a,
        signer: c,
      } = s,
      u = await e({ ...n, request: await c.sign(n.request, a, i) }).catch((c.errorHandler || Qb)(i));
    return ((c.successHandler || Zb)(u.response, i), u);
  };
var Pu = {
    step: 'finalizeRequest',
    tags: ['HTTP_SIGNING'],
    name: 'httpSigningMiddleware',
    aliases: ['apiKeyMiddleware', 'tokenMiddleware', 'awsAuthMiddleware'],
    override: !0,
    relation: 'after',
    toMiddleware: 'retryMiddleware',
  },
  Ms = (t) => ({
    applyToStack: (e) => {
      e.addRelativeTo(ku(t), Pu);
    },
  });
var dt = (t) => {
  if (typeof t == 'function') return t;
  let e = Promise.resolve(t);
  return () => e;
};
var ew = async (t, e, r, n = (s) => s, ...o) => {
  let s = new t(r);
  return ((s = n(s) ?? s), await e.send(s, ...o));
};
function Gn(t, e, r, n, o) {
  return async function* (i, a, ...c) {
    let u = a,
      l = i.startingToken ?? u[r],
      d = !0,
      f;
    for (; d;) {
      if (((u[r] = l), o && (u[o] = u[o] ?? i.pageSize), i.client instanceof t))
        f = await ew(e, i.client, a, i.withCommand, ...c);
      else throw new Error(`Invalid client, expected instance of ${t.name}`);
      yield f;
      let p = l;
      ((l = tw(f, n)), (d = !!(l && (!i.stopOnSameToken || l !== p))));
    }
    return void 0;
  };
}
var tw = (t, e) => {
  let r = t,
    n = e.split('.');
  for (let o of n) {
    if (!r || typeof r != 'object') return;
    r = r[o];
  }
  return r;
};
z();
var Br = class {
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
var Mu = (t) =>
  function (r) {
    return Wn(r) && r.expiration.getTime() - Date.now() < t;
  };
var Ls = Mu(3e5),
  Wn = (t) => t.expiration !== void 0,
  Us = (t, e, r) => {
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
var $s = void 0;
function nw(t) {
  return t === void 0 ? !0 : typeof t == 'string' && t.length <= 50;
}
function Lu(t) {
  let e = dt(t.userAgentAppId ?? $s),
    { customUserAgent: r } = t;
  return Object.assign(t, {
    customUserAgent: typeof r == 'string' ? [[r]] : r,
    userAgentAppId: async () => {
      let n = await e();
      if (!nw(n)) {
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
var qy = {
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
var ow = qy,
  sw = '',
  zy = (t) => {
    let { partitions: e } = ow;
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
var Ky = () => sw;
var Yy = require('node:stream'),
  Uu = (t) =>
    t?.body instanceof Yy.Readable || (typeof ReadableStream < 'u' && t?.body instanceof ReadableStream);
_e();
W();
at();
var Xy = [
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
  Jy = ['TimeoutError', 'RequestTimeout', 'RequestTimeoutException'],
  Qy = [500, 502, 503, 504],
  Zy = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'],
  eg = ['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
var iw = (t) => t?.$retryable !== void 0;
var aw = (t) => t.$metadata?.clockSkewCorrected,
  cw = (t) => {
    let e = new Set([
      'Failed to fetch',
      'NetworkError when attempting to fetch resource',
      'The Internet connection appears to be offline',
      'Load failed',
      'Network request failed',
    ]);
    return t && t instanceof TypeError ? e.has(t.message) : !1;
  },
  Bs = (t) => t.$metadata?.httpStatusCode === 429 || Xy.includes(t.name) || t.$retryable?.throttling == !0,
  Fs = (t, e = 0) =>
    t?.name !== 'AbortError' &&
    (iw(t) ||
      aw(t) ||
      (t.name === 'InvalidSignatureException' && t.message?.includes('Signature expired')) ||
      Jy.includes(t.name) ||
      Zy.includes(t?.code || '') ||
      eg.includes(t?.code || '') ||
      Qy.includes(t.$metadata?.httpStatusCode || 0) ||
      cw(t) ||
      uw(t) ||
      (t.cause !== void 0 && e <= 10 && Fs(t.cause, e + 1))),
  tg = (t) => {
    if (t.$metadata?.httpStatusCode !== void 0) {
      let e = t.$metadata.httpStatusCode;
      return 500 <= e && e <= 599 && !Fs(t);
    }
    return !1;
  };
function uw(t) {
  return t.code === 'ERR_HTTP2_STREAM_ERROR' && t.message.includes('NGHTTP2_REFUSED_STREAM');
}
var Hs = (t, e) => {
    if (!e) return t;
    let r = () => {},
      n = new Promise((o, s) => {
        let i = () => s(lw());
        e.aborted
          ? i()
          : typeof e.addEventListener == 'function'
            ? (e.addEventListener('abort', i, { once: !0 }), (r = () => e.removeEventListener('abort', i)))
            : (e.onabort = i);
      });
    return Promise.race([t, n]).finally(r);
  },
  lw = () => Object.assign(new Error('Request aborted'), { name: 'AbortError' }),
  rg = (t) => typeof t == 'object' && t !== null && 'name' in t && t.name === 'AbortError';
var ng = 'amz-sdk-invocation-id',
  og = 'amz-sdk-request';
z();
W();
function sg(t, e) {
  if (Ee.isInstance(t))
    for (let r in t.headers) {
      if (!D(t.headers, r)) continue;
      let n = r.toLowerCase();
      if (n === 'retry-after') {
        let o = t.headers[r],
          s = NaN;
        if (o.endsWith('GMT'))
          try {
            s = (In(o).getTime() - Date.now()) / 1e3;
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
var ig = (t) =>
  t instanceof Error
    ? t
    : t instanceof Object
      ? Object.assign(new Error(), t)
      : typeof t == 'string'
        ? new Error(t)
        : new Error(`AWS SDK error wrapper for ${t}`);
function $u(t) {
  return (e) => (r, n) => async (o) => {
    let s = await e.retryStrategy(),
      i = await e.maxAttempts(),
      a = n[Ge]?.abortSignal;
    if (dw(s)) {
      s = s;
      let c = (n.partition_id ?? '') + (n.__retryLongPoll ? ':longpoll' : ''),
        u = await Hs(s.acquireInitialRetryToken(c), a),
        l = new Error(),
        d = 0,
        f = 0,
        { request: p } = o,
        m = K.isInstance(p);
      for (m && (p.headers[ng] = su()); ;)
        try {
          m && (p.headers[og] = `attempt=${d + 1}; max=${i}`);
          let { response: g, output: y } = await r(o);
          return (
            s.recordSuccess(u),
            (y.$metadata.attempts = d + 1),
            (y.$metadata.totalRetryDelay = f),
            { response: g, output: y }
          );
        } catch (g) {
          let y = fw(g, e.logger);
          if (((l = ig(g)), m && t(p)))
            throw (
              (n.logger instanceof Zt ? console : n.logger)?.warn(
                'An error was encountered in a non-retryable streaming request.',
              ),
              l
            );
          try {
            u = await Hs(s.refreshRetryTokenForRetry(u, y), a);
          } catch (b) {
            throw a?.aborted && rg(b)
              ? b
              : (l.$metadata || (l.$metadata = {}),
                (l.$metadata.attempts = d + 1),
                (l.$metadata.totalRetryDelay = f),
                l);
          }
          d = u.getRetryCount();
          let E = u.getRetryDelay();
          ((f += (u?.$retryLog?.acquisitionDelay ?? 0) + E),
            E > 0 && (await Hs(new Promise((b) => setTimeout(b, E)), a)));
        }
    } else
      return (
        (s = s),
        s?.mode && (n.userAgent = [...(n.userAgent || []), ['cfg/retry-mode', s.mode]]),
        s.retry(r, o)
      );
  };
}
var dw = (t) =>
    typeof t.acquireInitialRetryToken < 'u' &&
    typeof t.refreshRetryTokenForRetry < 'u' &&
    typeof t.recordSuccess < 'u',
  fw = (t, e) => {
    let r = { error: t, errorType: pw(t) },
      n = sg(t.$response, e);
    return (n && (r.retryAfterHint = n), r);
  },
  pw = (t) => (Bs(t) ? 'THROTTLING' : Fs(t) ? 'TRANSIENT' : tg(t) ? 'SERVER_ERROR' : 'CLIENT_ERROR'),
  mw = { name: 'retryMiddleware', tags: ['RETRY'], step: 'finalizeRequest', priority: 'high', override: !0 };
function ag(t) {
  let e = $u(t);
  return (r) => ({
    applyToStack: (n) => {
      n.add(e(r), mw);
    },
  });
}
var Gs = class t {
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
    if (n?.errorType === 'THROTTLING' || Bs(n?.error ?? e)) {
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
var Ws = class {
  x = ie.delay();
  computeNextBackoffDelay(e) {
    let o = Math.random() * Math.min(this.x * 2 ** e, 2e4);
    return Math.floor(o);
  }
  setDelayBase(e) {
    this.x = e;
  }
};
var Vn = class {
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
var Pe;
(function (t) {
  ((t.STANDARD = 'standard'), (t.ADAPTIVE = 'adaptive'));
})(Pe || (Pe = {}));
var Gt = 3,
  jn = Pe.STANDARD;
var Vs = { incompatible: 1, attempts: 2, capacity: 3 },
  sr = class {
    mode = Pe.STANDARD;
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
        (this.maxAttemptsProvider ??= async () => Gt),
        (this.baseDelay ??= ie.delay()),
        (this.retryBackoffStrategy ??= new Ws()));
    }
    async acquireInitialRetryToken(e) {
      return new Vn(ie.delay(), 0, void 0, e.includes(':longpoll'));
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
          let d = new Vn(0, e.getRetryCount() + 1, l, e.isLongPoll?.() ?? !1);
          return (await new Promise((f) => setTimeout(f, u)), (d.$retryLog.acquisitionDelay = u), d);
        } else {
          let l = o === Vs.capacity && i ? u : 0;
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
        return (console.warn(`Max attempts provider could not resolve. Using default of ${Gt}`), Gt);
      }
    }
    retryCode(e, r, n) {
      let o = e.getRetryCount() + 1,
        s = this.isRetryableError(r.errorType) ? 0 : Vs.incompatible,
        i = o < n ? 0 : Vs.attempts,
        a = this.capacity >= this.getCapacityCost(r.errorType) ? 0 : Vs.capacity;
      return s || i || a;
    }
    getCapacityCost(e) {
      return e === ie.modifiedCostType() ? ie.throttlingCost() : ie.cost();
    }
    isRetryableError(e) {
      return e === 'THROTTLING' || e === 'TRANSIENT';
    }
  };
var js = class {
  mode = Pe.ADAPTIVE;
  rateLimiter;
  standardRetryStrategy;
  constructor(e, r) {
    let { rateLimiter: n } = r ?? {};
    ((this.rateLimiter = n ?? new Gs()),
      (this.standardRetryStrategy = r
        ? new sr({ maxAttempts: typeof e == 'number' ? e : 3, ...r })
        : new sr(e)));
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
_e();
var Bu = 'AWS_MAX_ATTEMPTS',
  Fu = 'max_attempts',
  qs = {
    environmentVariableSelector: (t) => {
      let e = t[Bu];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Environment variable ${Bu} mast be a number, got "${e}"`);
      return r;
    },
    configFileSelector: (t) => {
      let e = t[Fu];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Shared config file entry ${Fu} mast be a number, got "${e}"`);
      return r;
    },
    default: Gt,
  },
  Hu = (t, e) => {
    let { retryStrategy: r, retryMode: n } = t,
      { defaultMaxAttempts: o = Gt, defaultBaseDelay: s = ie.delay() } = e ?? {},
      i = pe(t.maxAttempts ?? o),
      a = r ? Promise.resolve(r) : void 0,
      c = async () => {
        let u = await i();
        return (await pe(n)()) === Pe.ADAPTIVE
          ? new js(i, { maxAttempts: u, baseDelay: s })
          : new sr({ maxAttempts: u, baseDelay: s });
      };
    return Object.assign(t, { maxAttempts: i, retryStrategy: () => (a ??= c()) });
  },
  cg = 'AWS_RETRY_MODE',
  ug = 'retry_mode',
  Gu = { environmentVariableSelector: (t) => t[cg], configFileSelector: (t) => t[ug], default: jn };
var p2 = $u(Uu),
  lg = ag(Uu);
var gw = /\d{12}\.ddb/;
async function dg(t, e, r) {
  if (
    (r.request?.headers?.['smithy-protocol'] === 'rpc-v2-cbor' && Oe(t, 'PROTOCOL_RPC_V2_CBOR', 'M'),
    typeof e.retryStrategy == 'function')
  ) {
    let s = await e.retryStrategy();
    if (typeof s.mode == 'string')
      switch (s.mode) {
        case Pe.ADAPTIVE:
          Oe(t, 'RETRY_MODE_ADAPTIVE', 'F');
          break;
        case Pe.STANDARD:
          Oe(t, 'RETRY_MODE_STANDARD', 'E');
          break;
      }
  }
  if (typeof e.accountIdEndpointMode == 'function') {
    let s = t.endpointV2;
    switch (
      (String(s?.url?.hostname).match(gw) && Oe(t, 'ACCOUNT_ID_ENDPOINT', 'O'),
      await e.accountIdEndpointMode?.())
    ) {
      case 'disabled':
        Oe(t, 'ACCOUNT_ID_MODE_DISABLED', 'Q');
        break;
      case 'preferred':
        Oe(t, 'ACCOUNT_ID_MODE_PREFERRED', 'P');
        break;
      case 'required':
        Oe(t, 'ACCOUNT_ID_MODE_REQUIRED', 'R');
        break;
    }
  }
  let o = t.__smithy_context?.selectedHttpAuthScheme?.identity;
  if (o?.$source) {
    let s = o;
    s.accountId && Oe(t, 'RESOLVED_ACCOUNT_ID', 'T');
    for (let [i, a] of Object.entries(s.$source ?? {})) Oe(t, i, a);
  }
}
var Wu = 'user-agent',
  zs = 'x-amz-user-agent';
var fg = /[^!$%&'*+\-.^_`|~\w]/g,
  pg = /[^!$%&'*+\-.^_`|~\w#]/g;
function mg(t) {
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
var gg = (t) => (e, r) => async (n) => {
    let { request: o } = n;
    if (!K.isInstance(o)) return e(n);
    let { headers: s } = o,
      i = r?.userAgent?.map(Ks) || [],
      a = (await t.defaultUserAgentProvider()).map(Ks);
    await dg(r, t, n);
    let c = r;
    a.push(`m/${mg(Object.assign({}, r.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
    let u = t?.customUserAgent?.map(Ks) || [],
      l = await t.userAgentAppId();
    l && a.push(Ks(['app', `${l}`]));
    let d = Ky(),
      f = (d ? [d] : []).concat([...a, ...i, ...u]).join(' '),
      p = [...a.filter((m) => m.startsWith('aws-sdk-')), ...u].join(' ');
    return (
      t.runtime !== 'browser' ? (p && (s[zs] = s[zs] ? `${s[Wu]} ${p}` : p), (s[Wu] = f)) : (s[zs] = f),
      e({ ...n, request: o })
    );
  },
  Ks = (t) => {
    let e = t[0]
        .split('/')
        .map((i) => i.replace(fg, '-'))
        .join('/'),
      r = t[1]?.replace(pg, '-'),
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
  Eg = {
    name: 'getUserAgentMiddleware',
    step: 'build',
    priority: 'low',
    tags: ['SET_USER_AGENT', 'USER_AGENT'],
    override: !0,
  },
  ju = (t) => ({
    applyToStack: (e) => {
      e.add(gg(t), Eg);
    },
  });
var Xs = require('node:os'),
  zu = require('node:process');
var Ys = require('node:process'),
  Sg = () => {
    let t = ['deno', 'bun', 'llrt'];
    for (let e of t) if (Ys.versions[e]) return [`md/${e}`, Ys.versions[e]];
    return ['md/nodejs', Ys.versions.node];
  };
var qu = { isCrtAvailable: !1 };
var _g = () => (qu.isCrtAvailable ? ['md/crt-avail'] : null);
var Ku = ({ serviceId: t, clientVersion: e }) => {
  let r = Sg();
  return async (n) => {
    let o = [
        ['aws-sdk-js', e],
        ['ua', '2.1'],
        [`os/${(0, Xs.platform)()}`, (0, Xs.release)()],
        ['lang/js'],
        r,
      ],
      s = _g();
    (s && o.push(s),
      t && o.push([`api/${t}`, e]),
      zu.env.AWS_EXECUTION_ENV && o.push([`exec-env/${zu.env.AWS_EXECUTION_ENV}`]));
    let i = await n?.userAgentAppId?.();
    return i ? [...o, [`app/${i}`]] : [...o];
  };
};
var xg = 'AWS_SDK_UA_APP_ID',
  Tg = 'sdk_ua_app_id',
  Ew = 'sdk-ua-app-id',
  Yu = { environmentVariableSelector: (t) => t[xg], configFileSelector: (t) => t[Tg] ?? t[Ew], default: $s };
Mt();
Mt();
Mt();
var Xu = (t, e = !1) => {
  if (e) {
    for (let r of t.split('.')) if (!Xu(r)) return !1;
    return !0;
  }
  return !(!Ye(t) || t.length < 3 || t.length > 63 || t !== t.toLowerCase() || Cr(t));
};
var bg = (t) => {
  let e = t.split(':');
  if (e.length < 6) return null;
  let [r, n, o, s, i, ...a] = e;
  if (r !== 'arn' || n === '' || o === '' || a.join(':') === '') return null;
  let c = a.map((u) => u.split('/')).flat();
  return { partition: n, service: o, region: s, accountId: i, resourceId: c };
};
var Js = { isVirtualHostableS3Bucket: Xu, parseArn: bg, partition: zy };
er.aws = Js;
var Ju = (t) => ({
    setRegion(e) {
      t.region = e;
    },
    region() {
      return t.region;
    },
  }),
  Qu = (t) => ({ region: t.region() });
var wg = ['AWS_ENABLE_ENDPOINT_DISCOVERY', 'AWS_ENDPOINT_DISCOVERY_ENABLED'],
  Zu = 'endpoint_discovery_enabled',
  Ag = (t) => ['false', '0'].indexOf(t) >= 0,
  el = {
    environmentVariableSelector: (t) => {
      for (let e = 0; e < wg.length; e++) {
        let r = wg[e];
        if (r in t) {
          let n = t[r];
          if (n === '') throw Error(`Environment variable ${r} can't be empty of undefined, got "${n}"`);
          return !Ag(n);
        }
      }
    },
    configFileSelector: (t) => {
      if (Zu in t) {
        let e = t[Zu];
        if (e === void 0) throw Error(`Shared config entry ${Zu} can't be undefined, got "${e}"`);
        return !Ag(e);
      }
    },
    default: void 0,
  };
var Ug = Fe(Lg()),
  zn = class {
    cache;
    constructor(e) {
      this.cache = new Ug.default(e);
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
var sl = (t, { endpointDiscoveryCommandCtor: e }) => {
  let { endpointCacheSize: r, endpointDiscoveryEnabled: n, endpointDiscoveryEnabledProvider: o } = t;
  return Object.assign(t, {
    endpointDiscoveryCommandCtor: e,
    endpointCache: new zn(r ?? 1e3),
    endpointDiscoveryEnabled: n !== void 0 ? () => Promise.resolve(n) : o,
    isClientEndpointDiscoveryEnabled: n !== void 0,
  });
};
_e();
Pt();
Mt();
Se();
at();
var Qs = (t) => (Ee.isInstance(t) ? (t.headers?.date ?? t.headers?.Date) : void 0),
  Zs = (t) => (Ee.isInstance(t) ? (t.headers?.age ?? t.headers?.Age) : void 0);
var il = (t) => new Date(Date.now() + t);
var ei = (t, e, r, n) => {
  if (n !== void 0) return e;
  let o = Date.parse(t);
  if (Number.isNaN(o)) return e;
  let s = Date.now();
  return r !== void 0 && s - r > 9e5 ? e : o - s;
};
var Kn = (t, e) => {
    if (!e) throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);
    return e;
  },
  kw = (t) => t.context?.[Ge]?.eventStream?.output === !0,
  al = async (t) => {
    let e = Kn('context', t.context),
      r = Kn('config', t.config),
      n = e.endpointV2?.properties?.authSchemes?.[0],
      s = await Kn('signer', r.signer)(n),
      i = t?.signingRegion,
      a = t?.signingRegionSet,
      c = t?.signingName;
    return { config: r, signer: s, signingRegion: i, signingRegionSet: a, signingName: c };
  },
  Fr = class {
    async sign(e, r, n) {
      if (!K.isInstance(e))
        throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
      let o = await al(n),
        { config: s, signer: i } = o,
        { signingRegion: a, signingName: c } = o,
        u = n.context;
      if (u?.authSchemes?.length ?? !1) {
        let [p, m] = u.authSchemes;
        p?.name === 'sigv4a' &&
          m?.name === 'sigv4' &&
          ((a = m?.signingRegion ?? a), (c = m?.signingName ?? c));
      }
      let l = (await s.disableClockSkewCorrection?.()) === !0;
      n._disableClockSkewCorrection = l;
      let d = l || kw(n);
      return (
        (n._skipClockSkewSampling = d),
        d || ((n._preRequestSystemClockOffset = s.systemClockOffset), (n._requestSentAt = Date.now())),
        await i.sign(e, {
          signingDate: l ? new Date() : il(s.systemClockOffset),
          signingRegion: a,
          signingService: c,
        })
      );
    }
    errorHandler(e) {
      return (r) => {
        let n = r;
        if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
          let o = n.ServerTime ?? Qs(n.$response);
          if (o) {
            let s = Kn('config', e.config),
              i = e._preRequestSystemClockOffset,
              a = e._requestSentAt,
              c = Zs(n.$response),
              u = ei(o, s.systemClockOffset, a, c);
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
      let n = Qs(e);
      if (n) {
        let o = Kn('config', r.config),
          s = r._requestSentAt,
          i = Zs(e);
        o.systemClockOffset = ei(n, o.systemClockOffset, s, i);
      }
    }
  };
var cl = (t) => (typeof t == 'string' && t.length > 0 ? t.split(',').map((e) => e.trim()) : []);
var $g = (t) => `AWS_BEARER_TOKEN_${t.replace(/[\s-]/g, '_').toUpperCase()}`;
var Bg = 'AWS_AUTH_SCHEME_PREFERENCE',
  Fg = 'auth_scheme_preference',
  ti = {
    environmentVariableSelector: (t, e) => {
      if (e?.signingName && $g(e.signingName) in t) return ['httpBearerAuth'];
      if (Bg in t) return cl(t[Bg]);
    },
    configFileSelector: (t) => {
      if (Fg in t) return cl(t[Fg]);
    },
    default: [],
  };
W();
W();
W();
var ri = class {
    format(e) {
      let r = [];
      for (let s in e) {
        if (!D(e, s)) continue;
        let i = De(s);
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
          let a = De(e.value),
            c = new DataView(new ArrayBuffer(3 + a.byteLength));
          (c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1));
          let u = new Uint8Array(c.buffer);
          return (u.set(a, 3), u);
        case 'timestamp':
          let l = new Uint8Array(9);
          return ((l[0] = 8), l.set(ul.fromNumber(e.value.valueOf()).bytes, 1), l);
        case 'uuid':
          if (!Pw.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
          let d = new Uint8Array(17);
          return ((d[0] = 9), d.set(Rn(e.value.replace(/-/g, '')), 1), d);
      }
    }
  },
  Hg;
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
})(Hg || (Hg = {}));
var Pw = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
  ul = class t {
    bytes;
    constructor(e) {
      if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
    }
    static fromNumber(e) {
      if (e > 9223372036854776e3 || e < -9223372036854776e3)
        throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
      let r = new Uint8Array(8);
      for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
      return (e < 0 && Gg(r), new t(r));
    }
    valueOf() {
      let e = this.bytes.slice(0),
        r = e[0] & 128;
      return (r && Gg(e), parseInt(te(e), 16) * (r ? -1 : 1));
    }
    toString() {
      return String(this.valueOf());
    }
  };
function Gg(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
_e();
W();
W();
var Wg = 'X-Amz-Algorithm',
  Vg = 'X-Amz-Credential',
  ll = 'X-Amz-Date',
  jg = 'X-Amz-SignedHeaders',
  qg = 'X-Amz-Expires',
  dl = 'X-Amz-Signature',
  fl = 'X-Amz-Security-Token';
var pl = 'authorization',
  ml = ll.toLowerCase(),
  Mw = 'date',
  zg = [pl, ml, Mw],
  Kg = dl.toLowerCase(),
  Yn = 'x-amz-content-sha256',
  Yg = fl.toLowerCase();
var Xg = {
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
  Jg = /^proxy-/,
  Qg = /^sec-/;
var ni = 'AWS4-HMAC-SHA256';
var Zg = 'AWS4-HMAC-SHA256-PAYLOAD',
  eE = 'UNSIGNED-PAYLOAD',
  tE = 50,
  hl = 'aws4_request',
  rE = 3600 * 24 * 7;
var nE = ({ query: t = {} }) => {
  let e = [],
    r = {};
  for (let n in t) {
    if (!D(t, n) || n.toLowerCase() === Kg) continue;
    let o = Ve(n);
    e.push(o);
    let s = t[n];
    typeof s == 'string'
      ? (r[o] = `${o}=${Ve(s)}`)
      : Array.isArray(s) &&
        (r[o] = s
          .slice(0)
          .reduce((i, a) => i.concat([`${o}=${Ve(a)}`]), [])
          .sort()
          .join('&'));
  }
  return e
    .sort()
    .map((n) => r[n])
    .filter((n) => n)
    .join('&');
};
var oE = (t) =>
    Lw(t)
      .toISOString()
      .replace(/\.\d{3}Z$/, 'Z'),
  Lw = (t) =>
    typeof t == 'number'
      ? new Date(t * 1e3)
      : typeof t == 'string'
        ? Number(t)
          ? new Date(Number(t) * 1e3)
          : new Date(t)
        : t;
var oi = class {
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
      (this.regionProvider = pe(n)),
      (this.credentialProvider = pe(r)));
  }
  createCanonicalRequest(e, r, n) {
    let o = Object.keys(r).sort();
    return `${e.method}
${this.getCanonicalPath(e)}
${nE(e)}
${o.map((s) => `${s}:${r[s]}`).join(`
`)}

${o.join(';')}
${n}`;
  }
  async createStringToSign(e, r, n, o) {
    let s = new this.sha256();
    s.update(Ne(n));
    let i = await s.digest();
    return `${o}
${e}
${r}
${te(i)}`;
  }
  getCanonicalPath({ path: e }) {
    if (this.uriEscapePath) {
      let r = [];
      for (let s of e.split('/')) s?.length !== 0 && s !== '.' && (s === '..' ? r.pop() : r.push(s));
      let n = `${e?.startsWith('/') ? '/' : ''}${r.join('/')}${r.length > 0 && e?.endsWith('/') ? '/' : ''}`;
      return Ve(n).replace(/%2F/g, '/');
    }
    return e;
  }
  validateResolvedCredentials(e) {
    if (typeof e != 'object' || typeof e.accessKeyId != 'string' || typeof e.secretAccessKey != 'string')
      throw new Error('Resolved credential object is not valid');
  }
  formatDate(e) {
    let r = oE(e).replace(/[-:]/g, '');
    return { longDate: r, shortDate: r.slice(0, 8) };
  }
  getCanonicalHeaderList(e) {
    return Object.keys(e).sort().join(';');
  }
};
W();
var si = {},
  yl = [],
  ii = (t, e, r) => `${t}/${e}/${r}/${hl}`,
  iE = async (t, e, r, n, o) => {
    let s = await sE(t, e.secretAccessKey, e.accessKeyId),
      i = `${r}:${n}:${o}:${te(s)}:${e.sessionToken}`;
    if (i in si) return si[i];
    for (yl.push(i); yl.length > tE;) delete si[yl.shift()];
    let a = `AWS4${e.secretAccessKey}`;
    for (let c of [r, n, o, hl]) a = await sE(t, a, c);
    return (si[i] = a);
  };
var sE = (t, e, r) => {
  let n = new t(e);
  return (n.update(Ne(r)), n.digest());
};
W();
var gl = ({ headers: t }, e, r) => {
  let n = {};
  for (let o of Object.keys(t).sort()) {
    if (t[o] == null) continue;
    let s = o.toLowerCase();
    ((D(Xg, s) || e?.has(s) || Jg.test(s) || Qg.test(s)) && (!r || (r && !r.has(s)))) ||
      (s === '__proto__' && lt(n),
      (n[s] = t[o]
        .replace(/[\r\n]/g, ' ')
        .replace(/[ \t]+/g, ' ')
        .replace(/^ | $/g, '')));
  }
  return n;
};
W();
W();
var ai = async ({ headers: t, body: e }, r) => {
  for (let n in t) if (D(t, n) && n.toLowerCase() === Yn) return t[n];
  if (e == null) return 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  if (typeof e == 'string' || ArrayBuffer.isView(e) || bn(e)) {
    let n = new r();
    return (n.update(Ne(e)), te(await n.digest()));
  }
  return eE;
};
W();
var aE = (t, e) => {
  t = t.toLowerCase();
  for (let r in e) if (D(e, r) && t === r.toLowerCase()) return !0;
  return !1;
};
W();
var cE = (t, e = {}) => {
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
var El = (t) => {
  t = K.clone(t);
  for (let e in t.headers) D(t.headers, e) && zg.indexOf(e.toLowerCase()) > -1 && delete t.headers[e];
  return t;
};
var Hr = class extends oi {
  headerFormatter = new ri();
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
    let f = u ?? (await this.regionProvider()),
      { longDate: p, shortDate: m } = this.formatDate(n);
    if (o > rE)
      return Promise.reject(
        'Signature version 4 presigned URLs must have an expiration date less than one week in the future',
      );
    let g = ii(m, f, l ?? this.service),
      y = cE(El(e), { unhoistableHeaders: i, hoistableHeaders: c });
    (d.sessionToken && (y.query[fl] = d.sessionToken),
      (y.query[Wg] = ni),
      (y.query[Vg] = `${d.accessKeyId}/${g}`),
      (y.query[ll] = p),
      (y.query[qg] = o.toString(10)));
    let E = gl(y, s, a);
    return (
      (y.query[jg] = this.getCanonicalHeaderList(E)),
      (y.query[dl] = await this.getSignature(
        p,
        g,
        this.getSigningKey(d, f, m, l),
        this.createCanonicalRequest(y, E, await ai(e, this.sha256)),
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
      d = ii(u, c, i ?? this.service),
      f = await ai({ headers: {}, body: r }, this.sha256),
      p = new this.sha256();
    p.update(e);
    let m = te(await p.digest()),
      g = [Zg, l, d, o, m, f].join(`
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
    return (u.update(Ne(e)), te(await u.digest()));
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
      u = El(e),
      { longDate: l, shortDate: d } = this.formatDate(r),
      f = ii(d, c, i ?? this.service);
    ((u.headers[ml] = l), a.sessionToken && (u.headers[Yg] = a.sessionToken));
    let p = await ai(u, this.sha256);
    !aE(Yn, u.headers) && this.applyChecksum && (u.headers[Yn] = p);
    let m = gl(u, o, n),
      g = await this.getSignature(l, f, this.getSigningKey(a, c, d, i), this.createCanonicalRequest(u, m, p));
    return (
      (u.headers[pl] =
        `${ni} Credential=${a.accessKeyId}/${f}, SignedHeaders=${this.getCanonicalHeaderList(m)}, Signature=${g}`),
      u
    );
  }
  async getSignature(e, r, n, o) {
    let s = await this.createStringToSign(e, r, o, ni),
      i = new this.sha256(await n);
    return (i.update(Ne(s)), te(await i.digest()));
  }
  getSigningKey(e, r, n, o) {
    return iE(this.sha256, e, n, r, o || this.service);
  }
};
var Sl = (t) => (e) => {
  let r = e.credentials,
    n = !!e.credentials,
    o;
  (Object.defineProperty(e, 'credentials', {
    set(l) {
      (l && l !== r && l !== o && (n = !0), (r = l));
      let d = Uw(e, { credentials: r, credentialDefaultProvider: e.credentialDefaultProvider }),
        f = $w(e, d);
      if (n && !f.attributed) {
        let p = typeof r == 'object' && r !== null;
        ((o = async (m) => {
          let y = await f(m);
          return p && (!y.$source || Object.keys(y.$source).length === 0)
            ? Tn(y, 'CREDENTIALS_CODE', 'e')
            : y;
        }),
          (o.memoized = f.memoized),
          (o.configBound = f.configBound),
          (o.attributed = !0));
      } else o = f;
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
      ? (c = dt(e.signer))
      : e.regionInfoProvider
        ? (c = () =>
            dt(e.region)()
              .then(async (l) => [
                (await e.regionInfoProvider(l, {
                  useFipsEndpoint: await e.useFipsEndpoint(),
                  useDualstackEndpoint: await e.useDualstackEndpoint(),
                })) || {},
                l,
              ])
              .then(([l, d]) => {
                let { signingRegion: f, signingService: p } = l;
                ((e.signingRegion = e.signingRegion || f || d),
                  (e.signingName = e.signingName || p || e.serviceId));
                let m = {
                    ...e,
                    credentials: e.credentials,
                    region: e.signingRegion,
                    service: e.signingName,
                    sha256: a,
                    uriEscapePath: s,
                  },
                  g = e.signerConstructor || Hr;
                return new g(m);
              }))
        : (c = async (l) => {
            l = Object.assign(
              {},
              {
                name: 'sigv4',
                signingName: e.signingName || e.defaultSigningName,
                signingRegion: await dt(e.region)(),
                properties: {},
              },
              l,
            );
            let d = l.signingRegion,
              f = l.signingName;
            ((e.signingRegion = e.signingRegion || d), (e.signingName = e.signingName || f || e.serviceId));
            let p = {
                ...e,
                credentials: e.credentials,
                region: e.signingRegion,
                service: e.signingName,
                sha256: a,
                uriEscapePath: s,
              },
              m = e.signerConstructor || Hr;
            return new m(p);
          }),
    Object.assign(e, {
      systemClockOffset: i,
      signingEscapePath: s,
      signer: c,
      disableClockSkewCorrection: dt(e.disableClockSkewCorrection ?? t),
    })
  );
};
function Uw(t, { credentials: e, credentialDefaultProvider: r }) {
  let n;
  return (
    e
      ? e?.memoized
        ? (n = e)
        : (n = Us(e, Ls, Wn))
      : r
        ? (n = dt(r(Object.assign({}, t, { parentClientConfig: t }))))
        : (n = async () => {
            throw new Error(
              '@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.',
            );
          }),
    (n.memoized = !0),
    n
  );
}
function $w(t, e) {
  if (e.configBound) return e;
  let r = async (n) => e({ ...n, callerClientConfig: t });
  return ((r.memoized = e.memoized), (r.configBound = !0), r);
}
Pt();
Pt();
var Fw = 'AWS_DISABLE_CLOCK_SKEW_CORRECTION',
  Hw = 'disable_clock_skew_correction',
  uE = {
    environmentVariableSelector: (t) => ke(t, Fw, Te.ENV),
    configFileSelector: (t) => ke(t, Hw, Te.CONFIG),
    default: !1,
  };
var lE = se(uE);
var dE = Sl(lE);
_e();
var fE = async (t, e, r) => ({
  operation: ve(e).operation,
  region:
    (await pe(t.region)()) ||
    (() => {
      throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
    })(),
});
function Gw(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'dynamodb', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
var pE = (t) => {
    let e = [];
    switch (t.operation) {
      default:
        e.push(Gw(t));
    }
    return e;
  },
  mE = (t) => {
    let e = dE(t);
    return Object.assign(e, { authSchemePreference: pe(t.authSchemePreference ?? []) });
  };
_e();
Mt();
var hE = (t) =>
    Object.assign(t, {
      useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
      useFipsEndpoint: t.useFipsEndpoint ?? !1,
      defaultSigningName: 'dynamodb',
    }),
  yE = {
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    AccountId: { type: 'builtInParams', name: 'accountId' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
    AccountIdEndpointMode: { type: 'builtInParams', name: 'accountIdEndpointMode' },
  };
var Le = ec(yE, 'DynamoDB_20120810', 'DynamoDBClient', Bh),
  gE = {};
var Ze = { ResourceArn: { type: 'contextParams', name: 'TableName' } };
var Ue = (t, e, r, n) => [];
Se();
_e();
var N = class t extends _n {
  static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb#DynamoDBServiceException';
  constructor(e) {
    (super(e), Object.setPrototypeOf(this, t.prototype));
  }
};
var ci = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#BackupInUseException';
    name = 'BackupInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ui = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#BackupNotFoundException';
    name = 'BackupNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  li = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#InternalServerError';
    name = 'InternalServerError';
    $fault = 'server';
    constructor(e) {
      (super({ name: 'InternalServerError', $fault: 'server', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  di = class t extends N {
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
  fi = class t extends N {
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
  pi = class t extends N {
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
  mi = class t extends N {
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
  hi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ResourceNotFoundException';
    name = 'ResourceNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  yi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ItemCollectionSizeLimitExceededException';
    name = 'ItemCollectionSizeLimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ItemCollectionSizeLimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  gi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ReplicatedWriteConflictException';
    name = 'ReplicatedWriteConflictException';
    $fault = 'client';
    $retryable = {};
    constructor(e) {
      (super({ name: 'ReplicatedWriteConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ei = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ContinuousBackupsUnavailableException';
    name = 'ContinuousBackupsUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ContinuousBackupsUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Si = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#LimitExceededException';
    name = 'LimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'LimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  _i = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#TableInUseException';
    name = 'TableInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  xi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#TableNotFoundException';
    name = 'TableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ti = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableAlreadyExistsException';
    name = 'GlobalTableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  bi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ResourceInUseException';
    name = 'ResourceInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  wi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#TransactionConflictException';
    name = 'TransactionConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TransactionConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ai = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#PolicyNotFoundException';
    name = 'PolicyNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PolicyNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  vi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ExportNotFoundException';
    name = 'ExportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ii = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableNotFoundException';
    name = 'GlobalTableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ri = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ImportNotFoundException';
    name = 'ImportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ci = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#DuplicateItemException';
    name = 'DuplicateItemException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'DuplicateItemException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Oi = class t extends N {
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
  Di = class t extends N {
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
  Ni = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ExportConflictException';
    name = 'ExportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ki = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#InvalidExportTimeException';
    name = 'InvalidExportTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidExportTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Pi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#PointInTimeRecoveryUnavailableException';
    name = 'PointInTimeRecoveryUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PointInTimeRecoveryUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Mi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ImportConflictException';
    name = 'ImportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Li = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#TableAlreadyExistsException';
    name = 'TableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ui = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#InvalidRestoreTimeException';
    name = 'InvalidRestoreTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidRestoreTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  $i = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaAlreadyExistsException';
    name = 'ReplicaAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Bi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaNotFoundException';
    name = 'ReplicaNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Fi = class t extends N {
    static shapeId = 'com.amazonaws.dynamodb#IndexNotFoundException';
    name = 'IndexNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'IndexNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Gr = class t extends N {
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
  Hi = class t extends N {
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
var Ww = 'Action';
var Vw = 'AttributeMap';
var _l = 'AttributesToGet',
  SE = 'AttributeUpdates',
  jw = 'AttributeValue',
  xl = 'AttributeValueList',
  qw = 'AttributeValueUpdate',
  zw = 'Address',
  _E = 'Attributes';
var Kw = 'BackupInUseException';
var Yw = 'BackupNotFoundException';
var Xw = 'BOOL';
var Jw = 'BS';
var Qw = 'B',
  Zw = 'Code';
var eA = 'ContinuousBackupsUnavailableException',
  Wr = 'ConsumedCapacity',
  tA = 'ConditionalCheckFailedException';
var xE = 'ConditionExpression';
var TE = 'ComparisonOperator',
  Gi = 'ConditionalOperator';
var rA = 'CachePeriodInMinutes',
  nA = 'CancellationReasons';
var oA = 'CancellationReasonList',
  sA = 'ConfirmRemoveSelfResourceAccess';
var iA = 'CancellationReason',
  Tl = 'ConsistentRead';
var bE = 'CapacityUnits';
var aA = 'Capacity',
  cA = 'Condition',
  wE = 'Count';
var uA = 'DescribeEndpoints';
var lA = 'DescribeEndpointsRequest',
  dA = 'DescribeEndpointsResponse';
var fA = 'DuplicateItemException';
var pA = 'ExpectedAttributeMap',
  Xn = 'ExpressionAttributeNames',
  Wi = 'ExpressionAttributeValues',
  mA = 'ExpressionAttributeValueMap',
  hA = 'ExpectedAttributeValue';
var yA = 'ExportConflictException';
var gA = 'ExportNotFoundException';
var EA = 'ExpectedRevisionId';
var AE = 'ExclusiveStartKey';
var vE = 'Endpoints';
var SA = 'Endpoint',
  IE = 'Expected',
  _A = 'Exists';
var xA = 'FilterConditionMap';
var RE = 'FilterExpression';
var TA = 'GetItem',
  bA = 'GetItemInput',
  wA = 'GetItemOutput';
var AA = 'GlobalSecondaryIndexes';
var vA = 'GlobalTableAlreadyExistsException';
var IA = 'GlobalTableNotFoundException';
var Vi = 'Item';
var RA = 'ImportConflictException',
  CA = 'ItemCollectionKey',
  OA = 'ItemCollectionKeyAttributeMap',
  bl = 'ItemCollectionMetrics';
var DA = 'ItemCollectionSizeLimitExceededException';
var NA = 'InvalidEndpointException';
var kA = 'InvalidExportTimeException';
var PA = 'ItemList',
  CE = 'IndexName',
  MA = 'ImportNotFoundException',
  LA = 'IndexNotFoundException',
  UA = 'IdempotentParameterMismatchException';
var $A = 'InvalidRestoreTimeException';
var BA = 'InternalServerError';
var OE = 'Items',
  wl = 'Key';
var DE = 'KeyConditions',
  FA = 'KeyConditionExpression';
var NE = 'Limit',
  HA = 'ListAttributeValue';
var GA = 'LimitExceededException';
var kE = 'LastEvaluatedKey';
var WA = 'LocalSecondaryIndexes';
var VA = 'L',
  Jn = 'Message',
  jA = 'MapAttributeValue';
var qA = 'M',
  zA = 'N';
var KA = 'NS';
var YA = 'NULL';
var Al = 'ProjectionExpression',
  XA = 'PutItem';
var JA = 'PutItemInput',
  QA = 'PutItemInputAttributeMap',
  ZA = 'PutItemOutput';
var ev = 'PointInTimeRecoveryUnavailableException';
var tv = 'PolicyNotFoundException';
var rv = 'PutResourcePolicyInput';
var nv = 'ProvisionedThroughputExceededException';
var ov = 'Policy';
var sv = 'Query',
  iv = 'QueryFilter',
  av = 'QueryInput',
  cv = 'QueryOutput';
var uv = 'ResourceArn',
  lv = 'ReplicaAlreadyExistsException';
var Qn = 'ReturnConsumedCapacity',
  PE = 'ReadCapacityUnits';
var ME = 'ReturnItemCollectionMetrics';
var dv = 'ResourceInUseException';
var fv = 'RequestLimitExceeded';
var pv = 'ReplicaNotFoundException',
  mv = 'ResourceNotFoundException';
var LE = 'ReturnValues',
  UE = 'ReturnValuesOnConditionCheckFailure',
  hv = 'ReplicatedWriteConflictException';
var $E = 'ScannedCount';
var yv = 'SizeEstimateRangeGB',
  gv = 'ScanFilter',
  Ev = 'ScanInput';
var Sv = 'SecondaryIndexesCapacityMap',
  _v = 'ScanIndexForward';
var xv = 'ScanOutput';
var Tv = 'SS';
var bv = 'S';
var wv = 'Scan',
  BE = 'Select',
  Av = 'Segment';
var vv = 'Table';
var Iv = 'TableAlreadyExistsException';
var Rv = 'TransactionCanceledException',
  Cv = 'TransactionConflictException';
var Ov = 'ThrottlingException';
var Dv = 'TransactionInProgressException',
  Nv = 'TableInUseException';
var Vr = 'TableName',
  kv = 'TableNotFoundException';
var FE = 'ThrottlingReasons';
var Pv = 'ThrottlingReasonList';
var Mv = 'ThrottlingReason';
var Lv = 'TotalSegments';
var Uv = 'UpdateExpression';
var $v = 'UpdateItemInput',
  Bv = 'UpdateItemOutput',
  Fv = 'UpdateItem';
var HE = 'Value';
var Hv = 'VectorCapacity',
  Gv = 'VectorIndexes';
var Wv = 'VectorIndexesCapacityMap';
var Vv = 'VectorSearchRequestBytes',
  jv = 'VectorWriteRequestBytes',
  GE = 'WriteCapacityUnits';
var qv = 'awsQueryError',
  $ = 'client',
  U = 'error',
  WE = 'httpError',
  zv = 'httpHeader',
  j = 'message',
  Kv = 'reason',
  Yv = 'resource',
  VE = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb',
  Xv = 'server',
  Jv = 'throttlingReasons',
  Qv = 'x-amz-confirm-remove-self-resource-access',
  _ = 'com.amazonaws.dynamodb',
  jE = new Ce(VE),
  Zv = [-3, VE, 'DynamoDBServiceException', 0, [], []];
jE.registerError(Zv, N);
var L = new Ce(_),
  eI = [-3, _, Kw, { [U]: $ }, [j], [0]];
L.registerError(eI, ci);
var tI = [-3, _, Yw, { [U]: $ }, [j], [0]];
L.registerError(tI, ui);
var rI = [-3, _, tA, { [U]: $ }, [j, Vi], [0, () => jr]];
L.registerError(rI, Gr);
var nI = [-3, _, eA, { [U]: $ }, [j], [0]];
L.registerError(nI, Ei);
var oI = [-3, _, fA, { [U]: $ }, [j], [0]];
L.registerError(oI, Ci);
var sI = [-3, _, yA, { [U]: $ }, [j], [0]];
L.registerError(sI, Ni);
var iI = [-3, _, gA, { [U]: $ }, [j], [0]];
L.registerError(iI, vi);
var aI = [-3, _, vA, { [U]: $ }, [j], [0]];
L.registerError(aI, Ti);
var cI = [-3, _, IA, { [U]: $ }, [j], [0]];
L.registerError(cI, Ii);
var uI = [-3, _, UA, { [U]: $ }, [Jn], [0]];
L.registerError(uI, Oi);
var lI = [-3, _, RA, { [U]: $ }, [j], [0]];
L.registerError(lI, Mi);
var dI = [-3, _, MA, { [U]: $ }, [j], [0]];
L.registerError(dI, Ri);
var fI = [-3, _, LA, { [U]: $ }, [j], [0]];
L.registerError(fI, Fi);
var pI = [-3, _, BA, { [U]: Xv }, [j], [0]];
L.registerError(pI, li);
var mI = [-3, _, NA, { [U]: $, [WE]: 421 }, [Jn], [0]];
L.registerError(mI, pi);
var hI = [-3, _, kA, { [U]: $ }, [j], [0]];
L.registerError(hI, ki);
var yI = [-3, _, $A, { [U]: $ }, [j], [0]];
L.registerError(yI, Ui);
var gI = [-3, _, DA, { [U]: $ }, [j], [0]];
L.registerError(gI, yi);
var EI = [-3, _, GA, { [U]: $ }, [j], [0]];
L.registerError(EI, Si);
var SI = [-3, _, ev, { [U]: $ }, [j], [0]];
L.registerError(SI, Pi);
var _I = [-3, _, tv, { [U]: $ }, [j], [0]];
L.registerError(_I, Ai);
var xI = [-3, _, nv, { [U]: $ }, [j, FE], [0, () => vl]];
L.registerError(xI, mi);
var TI = [-3, _, lv, { [U]: $ }, [j], [0]];
L.registerError(TI, $i);
var bI = [-3, _, pv, { [U]: $ }, [j], [0]];
L.registerError(bI, Bi);
var wI = [-3, _, hv, { [U]: $ }, [j], [0]];
L.registerError(wI, gi);
var AI = [-3, _, fv, { [U]: $ }, [j, FE], [0, () => vl]];
L.registerError(AI, di);
var vI = [-3, _, dv, { [U]: $ }, [j], [0]];
L.registerError(vI, bi);
var II = [-3, _, mv, { [U]: $ }, [j], [0]];
L.registerError(II, hi);
var RI = [-3, _, Iv, { [U]: $ }, [j], [0]];
L.registerError(RI, Li);
var CI = [-3, _, Nv, { [U]: $ }, [j], [0]];
L.registerError(CI, _i);
var OI = [-3, _, kv, { [U]: $ }, [j], [0]];
L.registerError(OI, xi);
var DI = [-3, _, Ov, { [qv]: ['Throttling', 400], [U]: $, [WE]: 400 }, [j, Jv], [0, () => vl]];
L.registerError(DI, fi);
var NI = [-3, _, Rv, { [U]: $ }, [Jn, nA], [0, () => ZI]];
L.registerError(NI, Hi);
var kI = [-3, _, Cv, { [U]: $ }, [j], [0]];
L.registerError(kI, wi);
var PI = [-3, _, Dv, { [U]: $ }, [Jn], [0]];
L.registerError(PI, Di);
var qE = [jE, L];
var MI = [3, _, qw, 0, [HE, Ww], [() => et, 0]];
var LI = [3, _, iA, 0, [Vi, Zw, Jn], [() => jr, 0, 0]],
  zE = [3, _, aA, 0, [PE, GE, bE], [1, 1, 1]],
  KE = [3, _, cA, 0, [TE, xl], [0, () => XE], 1];
var Zn = [
  3,
  _,
  Wr,
  0,
  [Vr, bE, PE, GE, vv, WA, AA, Gv],
  [0, 1, 1, 1, () => zE, () => EE, () => EE, () => aR],
];
var UI = [3, _, lA, 0, [], []],
  $I = [3, _, dA, 0, [vE], [() => eR], 1];
var BI = [3, _, SA, 0, [zw, rA], [0, 1], 2];
var FI = [3, _, hA, 0, [HE, _A, TE, xl], [() => et, 2, 0, () => XE]];
var HI = [3, _, bA, 0, [Vr, wl, _l, Tl, Qn, Al, Xn], [0, () => qr, 64, 2, 0, 0, 128], 2],
  GI = [3, _, wA, 0, [Vi, Wr], [() => jr, () => Zn]];
var YE = [3, _, bl, 0, [CA, yv], [() => nR, 65]];
var WI = [
    3,
    _,
    JA,
    0,
    [Vr, Vi, IE, LE, Qn, ME, Gi, xE, Xn, Wi, UE],
    [0, () => iR, () => QE, 0, 0, 0, 0, 0, 128, () => ji, 0],
    2,
  ],
  VI = [3, _, ZA, 0, [_E, Wr, bl], [() => jr, () => Zn, () => YE]];
var yG = [3, _, rv, 0, [uv, ov, EA, sA], [0, 0, 0, [2, { [zv]: Qv }]], 2];
var jI = [
    3,
    _,
    av,
    0,
    [Vr, CE, BE, _l, NE, Tl, DE, iv, Gi, _v, AE, Qn, Al, RE, FA, Xn, Wi],
    [0, 0, 0, 64, 1, 2, () => oR, () => ZE, 0, 2, () => qr, 0, 0, 0, 0, 128, () => ji],
    1,
  ],
  qI = [3, _, cv, 0, [OE, wE, $E, kE, Wr], [() => JE, 1, 1, () => qr, () => Zn]];
var zI = [
    3,
    _,
    Ev,
    0,
    [Vr, CE, _l, NE, BE, gv, Gi, AE, Qn, Lv, Av, Al, RE, Xn, Wi, Tl],
    [0, 0, 64, 1, 0, () => ZE, 0, () => qr, 0, 1, 1, 0, 0, 128, () => ji, 2],
    1,
  ],
  KI = [3, _, xv, 0, [OE, wE, $E, kE, Wr], [() => JE, 1, 1, () => qr, () => Zn]];
var YI = [3, _, Mv, 0, [Kv, Yv], [0, 0]];
var XI = [
    3,
    _,
    $v,
    0,
    [Vr, wl, SE, IE, Gi, LE, Qn, ME, Uv, xE, Xn, Wi, UE],
    [0, () => qr, () => rR, () => QE, 0, 0, 0, 0, 0, 0, 128, () => ji, 0],
    2,
  ],
  JI = [3, _, Bv, 0, [_E, Wr, bl], [() => jr, () => Zn, () => YE]];
var QI = [3, _, Hv, 0, [Vv, jv], [1, 1]];
var XE = [1, _, xl, 0, () => et];
var ZI = [1, _, oA, 0, () => LI];
var eR = [1, _, vE, 0, () => BI];
var JE = [1, _, PA, 0, () => jr];
var tR = [1, _, HA, 0, () => et];
var vl = [1, _, Pv, 0, () => YI];
var jr = [2, _, Vw, 0, 0, () => et],
  rR = [2, _, SE, 0, 0, () => MI];
var QE = [2, _, pA, 0, 0, () => FI];
var ji = [2, _, mA, 0, 0, () => et],
  ZE = [2, _, xA, 0, 0, () => KE],
  nR = [2, _, OA, 0, 0, () => et];
var qr = [2, _, wl, 0, 0, () => et],
  oR = [2, _, DE, 0, 0, () => KE],
  sR = [2, _, jA, 0, 0, () => et],
  iR = [2, _, QA, 0, 0, () => et];
var EE = [2, _, Sv, 0, 0, () => zE];
var aR = [2, _, Wv, 0, 0, () => QI],
  et = [
    4,
    _,
    jw,
    0,
    [bv, zA, Qw, Tv, KA, Jw, qA, VA, YA, Xw],
    [0, 0, 21, 64, 64, 85, () => sR, () => tR, 2, 2],
  ];
var eS = [9, _, uA, 0, () => UI, () => $I];
var tS = [9, _, TA, 0, () => HI, () => GI];
var rS = [9, _, XA, 0, () => WI, () => VI];
var nS = [9, _, sv, 0, () => jI, () => qI];
var oS = [9, _, wv, 0, () => zI, () => KI];
var sS = [9, _, Fv, 0, () => XI, () => JI];
var qi = class extends Le(gE, Ue, 'DescribeEndpoints', eS) {};
var iS = {
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
Pt();
var aS = 'AWS_ACCESS_KEY_ID',
  cS = 'AWS_SECRET_ACCESS_KEY',
  uS = 'AWS_SESSION_TOKEN',
  lS = 'AWS_CREDENTIAL_EXPIRATION',
  dS = 'AWS_CREDENTIAL_SCOPE',
  fS = 'AWS_ACCOUNT_ID',
  Il = (t) => async () => {
    t?.logger?.debug('@aws-sdk/credential-provider-env - fromEnv');
    let e = process.env[aS],
      r = process.env[cS],
      n = process.env[uS],
      o = process.env[lS],
      s = process.env[dS],
      i = process.env[fS];
    if (e && r) {
      let a = {
        accessKeyId: e,
        secretAccessKey: r,
        ...(n && { sessionToken: n }),
        ...(o && { expiration: new Date(o) }),
        ...(s && { credentialScope: s }),
        ...(i && { accountId: i }),
      };
      return (Tn(a, 'CREDENTIALS_ENV_VARS', 'g'), a);
    }
    throw new ct('Unable to find environment variable credentials.', { logger: t?.logger });
  };
var pS = () => Il();
_e();
Pt();
W();
W();
function Rl(t) {
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
var mS = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'];
W();
var hS = (t) => {
  let e = {};
  for (let r in t) {
    if (!D(t, r)) continue;
    let n = t[r];
    e[r] = Array.isArray(n) ? n.join(',') : n;
  }
  return e;
};
var zr = Fe(require('node:https'));
var Q = { setTimeout: (t, e) => setTimeout(t, e), clearTimeout: (t) => clearTimeout(t) };
var yS = 1e3,
  gS = (t, e, r = 0) => {
    if (!r) return -1;
    let n = (o) => {
      let s = Q.setTimeout(() => {
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
                Q.clearTimeout(s);
              })
            : Q.clearTimeout(s);
        };
      t.socket ? i(t.socket) : t.on('socket', i);
    };
    return r < 2e3 ? (n(0), 0) : Q.setTimeout(n.bind(null, yS), yS);
  };
var ES = (t, e, r = 0, n, o) =>
  r
    ? Q.setTimeout(() => {
        let s = `@smithy/node-http-handler - [${n ? 'ERROR' : 'WARN'}] a request has exceeded the configured ${r} ms requestTimeout.`;
        if (n) {
          let i = Object.assign(new Error(s), { name: 'TimeoutError', code: 'ETIMEDOUT' });
          (t.destroy(i), e(i));
        } else
          ((s += ' Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.'),
            o?.warn?.(s));
      }, r)
    : -1;
var uR = 3e3,
  SS = (t, { keepAlive: e, keepAliveMsecs: r }, n = uR) => {
    if (e !== !0) return -1;
    let o = () => {
      t.socket
        ? t.socket.setKeepAlive(e, r || 0)
        : t.on('socket', (s) => {
            s.setKeepAlive(e, r || 0);
          });
    };
    return n === 0 ? (o(), 0) : Q.setTimeout(o, n);
  };
var zi = (t) => {
  let e = t?.defaultSocketTimeout;
  return typeof e == 'number' && Number.isFinite(e) && e > 0 ? e : void 0;
};
var lR = 3e3,
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
    let a = Q.setTimeout(i, lR);
    t.once('close', () => Q.clearTimeout(a));
  };
var xS = require('node:stream');
var _S = 6e3;
async function TS(t, e, r = _S, n = !1) {
  let o = e.headers,
    s = o ? o.Expect || o.expect : void 0,
    i = -1,
    a = !0;
  (!n &&
    s === '100-continue' &&
    (a = await Promise.race([
      new Promise((c) => {
        i = Number(Q.setTimeout(() => c(!0), Math.max(_S, r)));
      }),
      new Promise((c) => {
        (t.on('continue', () => {
          (Q.clearTimeout(i), c(!0));
        }),
          t.on('response', () => {
            (Q.clearTimeout(i), c(!1));
          }),
          t.on('error', () => {
            (Q.clearTimeout(i), c(!1));
          }));
      }),
    ])),
    a && dR(t, e.body));
}
function dR(t, e) {
  if (e instanceof xS.Readable) {
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
var Ki,
  bS,
  eo = class t {
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
            f = -1,
            p = -1,
            m = () => {
              (Q.clearTimeout(l), Q.clearTimeout(d), Q.clearTimeout(f), Q.clearTimeout(p));
            },
            g = async (S) => {
              (await u, m(), a(S));
            },
            y = async (S) => {
              (await u, m(), c(S));
            };
          if (r?.aborted) {
            let S = Rl(r);
            y(S);
            return;
          }
          let E = e.headers,
            b = E ? (E.Expect ?? E.expect) === '100-continue' : !1,
            A = i ? o.httpsAgent : o.httpAgent;
          (b &&
            !this.externalAgent &&
            (A = new (i ? zr.default.Agent : Ki)({ keepAlive: !1, maxSockets: 1 / 0 })),
            (l = Q.setTimeout(
              () => {
                this.socketWarningTimestamp = t.checkSocketUsage(A, this.socketWarningTimestamp, s);
              },
              o.socketAcquisitionWarningTimeout ?? (o.requestTimeout ?? 2e3) + (o.connectionTimeout ?? 1e3),
            )));
          let I = e.query ? xu(e.query) : '',
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
            Y = (i ? zr.default.request : bS)(q, (S) => {
              let w = new Ee({
                statusCode: S.statusCode || -1,
                reason: S.statusMessage,
                headers: hS(S.headers),
                body: S,
              });
              g({ response: w });
            });
          if (
            (Y.on('error', (S) => {
              mS.includes(S.code) ? y(Object.assign(S, { name: 'TimeoutError' })) : y(S);
            }),
            r)
          ) {
            let S = () => {
              Y.destroy();
              let w = Rl(r);
              y(w);
            };
            if (typeof r.addEventListener == 'function') {
              let w = r;
              (w.addEventListener('abort', S, { once: !0 }),
                Y.once('close', () => w.removeEventListener('abort', S)));
            } else r.onabort = S;
          }
          let ce = n ?? o.requestTimeout;
          ((d = gS(Y, y, o.connectionTimeout)), (f = ES(Y, y, ce, o.throwOnRequestTimeout, s ?? console)));
          let v = o.socketTimeout === void 0 ? zi(o) : void 0;
          v ? Cl(Y, y, v, !0) : Cl(Y, y, o.socketTimeout);
          let x = q.agent;
          (typeof x == 'object' &&
            'keepAlive' in x &&
            (p = SS(Y, { keepAlive: x.keepAlive, keepAliveMsecs: x.keepAliveMsecs })),
            (u = TS(Y, e, ce, this.externalAgent).catch((S) => (m(), c(S)))));
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
              ((e = 'defaultSocketTimeout'), (r = zi(n) ?? r));
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
        f;
      return {
        connectionTimeout: n,
        requestTimeout: r,
        socketTimeout: o,
        defaultSocketTimeout: zi(e),
        socketAcquisitionWarningTimeout: s,
        throwOnRequestTimeout: c,
        httpAgentProvider: () =>
          (f ??= (async () => {
            let p = await import('node:http'),
              { Agent: m, request: g } = p.default ?? p;
            return (
              (bS = g),
              (Ki = m),
              i instanceof Ki || typeof i?.destroy == 'function'
                ? ((this.externalAgent = !0), i)
                : new Ki({ keepAlive: l, maxSockets: d, ...i })
            );
          })()),
        httpsAgent:
          a instanceof zr.default.Agent || typeof a?.destroy == 'function'
            ? ((this.externalAgent = !0), a)
            : new zr.default.Agent({ keepAlive: l, maxSockets: d, ...a }),
        logger: u,
      };
    }
  };
W();
_e();
Se();
var Yi = class {
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
      let f = o,
        p = f?.message ?? f?.Message ?? f?.Error?.Message ?? f?.Error?.message;
      throw this.decorateServiceException(Object.assign(new Error(p), { name: a }, c), o);
    }
  }
  compose(e, r, n) {
    let o = n;
    r.includes('#') && ([o] = r.split('#'));
    let s = Ce.for(o),
      i = Ce.for('smithy.ts.sdk.synthetic.' + n);
    (e.copyFrom(s), e.copyFrom(i), (this.errorRegistry = e));
  }
  decorateServiceException(e, r = {}) {
    if (this.queryCompat) {
      let n = e.Message ?? r.Message,
        o = Vo(e, r);
      n && (o.message = n);
      let s = o.Error ?? {};
      ((s.Type = o.Error?.Type),
        (s.Code = o.Error?.Code),
        (s.Message = o.Error?.message ?? o.Error?.Message ?? n),
        (o.Error = s));
      let i = o.$metadata.requestId;
      return (i && (o.RequestId = i), o);
    }
    return Vo(e, r);
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
Se();
var Xi = class extends Fn {
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
      (this.codec = s ?? new Ht({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 })),
      (this.serializer = this.codec.createSerializer()),
      (this.deserializer = this.codec.createDeserializer()),
      (this.awsQueryCompatible = !!o),
      (this.mixin = new Yi(this.awsQueryCompatible)));
  }
  async serializeRequest(e, r, n) {
    let o = await super.serializeRequest(e, r, n);
    return (
      o.path.endsWith('/') || (o.path += '/'),
      (o.headers['content-type'] = `application/x-amz-json-${this.getJsonRpcVersion()}`),
      (o.headers['x-amz-target'] = `${this.serviceTarget}.${e.name}`),
      this.awsQueryCompatible && (o.headers['x-amzn-query-mode'] = 'true'),
      (Qt(e.input) === 'unit' || !o.body) && (o.body = '{}'),
      o
    );
  }
  getPayloadCodec() {
    return this.codec;
  }
  async handleError(e, r, n, o, s) {
    let { awsQueryCompatible: i } = this;
    i && this.mixin.setQueryCompatError(o, n);
    let a = Cs(n, o, i) ?? 'Unknown';
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
      f = this.compositeErrorRegistry.getErrorCtor(c) ?? Error,
      p = new f({}),
      m = {},
      g = this.codec.createDeserializer();
    for (let [y, E] of l.structIterator()) o[y] != null && (m[y] = g.readObject(E, o[y]));
    throw (
      i && this.mixin.queryCompatOutput(o, m),
      this.mixin.decorateServiceException(
        Object.assign(p, u, { $fault: l.getMergedTraits().error, message: d }, m),
        o,
      )
    );
  }
};
var to = class extends Xi {
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
Se();
W();
var wS = 'com.amazonaws.dynamodb#AttributeValue',
  Ol = class extends Ft {
    writeValue(e, r, n) {
      if (r != null && typeof r == 'object') {
        let o = G.of(e);
        if (o.isStructSchema() && o.getName(!0) === wS) {
          this.writeAttributeValue(r);
          return;
        }
      }
      super.writeValue(e, r, n);
    }
    writeAttributeValue(e) {
      let r = this.serdeContext?.base64Encoder ?? Nt;
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
  Dl = class extends Bt {
    _read(e, r) {
      let n = G.of(e);
      return n.isStructSchema() && n.getName(!0) === wS && r && typeof r == 'object'
        ? this.readAttributeValue(r)
        : super._read(n, r);
    }
    readAttributeValue(e) {
      let r = this.serdeContext?.base64Decoder ?? Dt,
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
  ro = class extends Ht {
    constructor() {
      super({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 });
    }
    createSerializer() {
      let e = new Ol(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
    createDeserializer() {
      let e = new Dl(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
  };
gs();
_e();
W();
Mt();
Mt();
var we = 'ref',
  je = 'argv',
  Ie = -1,
  no = !0,
  Kr = !1,
  Yr = 'isSet',
  oo = 'booleanEquals',
  jS = 'PartitionResult',
  be = 'stringEquals',
  qe = 'getAttr',
  qS = 'parsedEndpoint',
  AS = 'aws.parseArn',
  vS = (t) => 'ParsedArn_ssa_' + t,
  IS = 'service',
  Nl = 'dynamodb',
  so = 'isValidHostLabel',
  RS = 'accountId',
  CS = 'FirstArn',
  OS = (t) =>
    'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  DS = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  NS = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}',
  kS = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dnsSuffix}',
  Wt = { [we]: 'Region' },
  Pl = { [we]: jS },
  PS = { fn: qe, [je]: [{ [we]: qS }, 'authority'] },
  kl = { [we]: 'AccountIdEndpointMode' },
  MS = { fn: qe, [je]: [Pl, 'name'] },
  Ml = { [we]: 'ParsedArn_ssa_2' },
  LS = { fn: qe, [je]: [Ml, 'region'] },
  US = { [we]: 'ResourceArnList' },
  $S = { fn: qe, [je]: [{ [we]: 'ParsedArn_ssa_1' }, 'region'] },
  BS = { [we]: 'ParsedArn_ssa_1' },
  FS = { [we]: 'AccountId' },
  pt = {},
  $e = { metricValues: ['O'] },
  HS = [Wt],
  GS = [{ [we]: 'Endpoint' }],
  WS = [{ [we]: 'ResourceArn' }],
  VS = {
    conditions: [
      [Yr, HS],
      [Yr, GS],
      [oo, [{ [we]: 'UseFIPS' }, no]],
      [oo, [{ [we]: 'UseDualStack' }, no]],
      ['aws.partition', HS, jS],
      [be, [Wt, 'local']],
      [oo, [{ fn: qe, [je]: [Pl, 'supportsFIPS'] }, no]],
      ['parseURL', GS, qS],
      [be, ['dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', PS]],
      [oo, [{ fn: qe, [je]: [Pl, 'supportsDualStack'] }, no]],
      [be, ['search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', PS]],
      [Yr, [kl]],
      [be, [Wt, 'us-gov-east-1']],
      [be, [Wt, 'cn-north-1']],
      [be, [Wt, 'cn-northwest-1']],
      [be, [Wt, 'us-gov-west-1']],
      [be, [MS, 'aws']],
      [be, [kl, 'disabled']],
      [Yr, WS],
      [AS, WS, vS(2)],
      [be, [{ fn: qe, [je]: [Ml, IS] }, Nl]],
      [be, [LS, Wt]],
      [so, [{ fn: qe, [je]: [Ml, RS] }, Kr]],
      [so, [LS, Kr]],
      [Yr, [US]],
      [qe, [US, '[0]'], CS],
      [AS, [{ [we]: CS }], vS(1)],
      [be, [$S, Wt]],
      [be, [{ fn: qe, [je]: [BS, IS] }, Nl]],
      [so, [{ fn: qe, [je]: [BS, RS] }, Kr]],
      [so, [$S, Kr]],
      [Yr, [FS]],
      [be, [kl, 'required']],
      [so, [FS, Kr]],
      [be, [MS, 'aws-us-gov']],
      [oo, [{ fn: 'coalesce', [je]: [{ [we]: 'IsSearchOperation' }, Kr] }, no]],
    ],
    results: [
      [Ie],
      [Ie, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
      [Ie, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
      [
        Ie,
        'Endpoint override is not supported for dual-stack endpoints. Please enable dual-stack functionality by enabling the configuration. For more details, see: https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html',
      ],
      ['{Endpoint}', pt],
      [Ie, 'Invalid Configuration: FIPS and local endpoint are not supported'],
      [Ie, 'Invalid Configuration: Dualstack and local endpoint are not supported'],
      [
        'http://localhost:8000',
        { authSchemes: [{ name: 'sigv4', signingName: Nl, signingRegion: 'us-east-1' }] },
      ],
      [
        Ie,
        'Invalid Configuration: AccountIdEndpointMode is required and FIPS is enabled, but FIPS account endpoints are not supported',
      ],
      ['https://search-dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', pt],
      ['https://dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', pt],
      [Ie, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
      ['https://search-dynamodb.{Region}.{PartitionResult#dnsSuffix}', pt],
      ['https://dynamodb.{Region}.{PartitionResult#dnsSuffix}', pt],
      ['https://search-dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}', pt],
      ['https://dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}', pt],
      [Ie, 'FIPS is enabled but this partition does not support FIPS'],
      [
        Ie,
        'Invalid Configuration: AccountIdEndpointMode is required but account endpoints are not supported in this region',
      ],
      ['https://search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', pt],
      ['https://dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', pt],
      [OS(2), $e],
      [DS(2), $e],
      [OS(1), $e],
      [DS(1), $e],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', $e],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', $e],
      [Ie, 'Credentials-sourced account ID parameter is invalid'],
      [Ie, 'AccountIdEndpointMode is required but no AccountID was provided or able to be loaded'],
      [Ie, 'DualStack is enabled but this partition does not support DualStack'],
      [NS(2), $e],
      [kS(2), $e],
      [NS(1), $e],
      [kS(1), $e],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}', $e],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dnsSuffix}', $e],
      [Ie, 'Invalid Configuration: Missing Region'],
    ],
  },
  fR = 2,
  R = 1e8,
  pR = new Int32Array([
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
  zS = Nn.from(pR, fR, VS.conditions, VS.results);
var mR = new kn({
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
  KS = (t, e = {}) => mR.get(t, () => nu(zS, { endpointParams: t, logger: e.logger }));
er.aws = Js;
var YS = (t) => ({
  apiVersion: '2012-08-10',
  base64Decoder: t?.base64Decoder ?? Dt,
  base64Encoder: t?.base64Encoder ?? Nt,
  disableHostPrefix: t?.disableHostPrefix ?? !1,
  endpointProvider: t?.endpointProvider ?? KS,
  extensions: t?.extensions ?? [],
  httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? pE,
  httpAuthSchemes: t?.httpAuthSchemes ?? [
    {
      schemeId: 'aws.auth#sigv4',
      identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
      signer: new Fr(),
    },
  ],
  logger: t?.logger ?? new Zt(),
  protocol: t?.protocol ?? to,
  protocolSettings: t?.protocolSettings ?? {
    defaultNamespace: 'com.amazonaws.dynamodb',
    errorTypeRegistries: qE,
    xmlNamespace: 'http://dynamodb.amazonaws.com/doc/2012-08-10/',
    version: '2012-08-10',
    serviceTarget: 'DynamoDB_20120810',
    jsonCodec: new ro(),
  },
  serviceId: t?.serviceId ?? 'DynamoDB',
  sha256: t?.sha256 ?? ys,
  urlParser: t?.urlParser ?? It,
  utf8Decoder: t?.utf8Decoder ?? De,
  utf8Encoder: t?.utf8Encoder ?? Xe,
});
var XS = (t) => {
  Ja(process.version);
  let e = Pc(t),
    r = () => e().then(Xa),
    n = YS(t);
  nc(process.version);
  let o = { profile: t?.profile, logger: n.logger };
  return {
    ...n,
    ...t,
    runtime: 'node',
    defaultsMode: e,
    accountIdEndpointMode: t?.accountIdEndpointMode ?? se(rc, o),
    authSchemePreference: t?.authSchemePreference ?? se(ti, o),
    bodyLengthChecker: t?.bodyLengthChecker ?? pc,
    credentialDefaultProvider: t?.credentialDefaultProvider ?? pS,
    defaultSocketTimeout: oc(t?.requestHandler, 3e5),
    defaultUserAgentProvider:
      t?.defaultUserAgentProvider ?? Ku({ serviceId: n.serviceId, clientVersion: iS.version }),
    endpointDiscoveryEnabledProvider: t?.endpointDiscoveryEnabledProvider ?? se(el, o),
    maxAttempts: t?.maxAttempts ?? se(ie.v2026 ? { ...qs, default: 4 } : qs, t),
    region: t?.region ?? se(On, { ...Oc, ...o }),
    requestHandler: eo.create(t?.requestHandler ?? r),
    retryMode: t?.retryMode ?? se({ ...Gu, default: async () => (await r()).retryMode || jn }, t),
    streamCollector: t?.streamCollector ?? fs,
    useDualstackEndpoint: t?.useDualstackEndpoint ?? se(wc, o),
    useFipsEndpoint: t?.useFipsEndpoint ?? se(Ac, o),
    userAgentAppId: t?.userAgentAppId ?? se(Yu, o),
  };
};
_e();
var JS = (t) => {
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
  QS = (t) => ({
    httpAuthSchemes: t.httpAuthSchemes(),
    httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
    credentials: t.credentials(),
  });
var ZS = (t, e) => {
  let r = Object.assign(Ju(t), Qa(t), Eu(t), JS(t));
  return (e.forEach((n) => n.configure(r)), Object.assign(t, Qu(r), Za(r), Su(r), QS(r)));
};
var Xr = class extends Jt {
  config;
  constructor(...[e]) {
    let r = XS(e || {});
    (super(r), (this.initConfig = r));
    let n = hE(r),
      o = tc(n),
      s = Lu(o),
      i = Hu(s, { defaultBaseDelay: ie.v2026 ? 25 : void 0, defaultMaxAttempts: ie.v2026 ? 4 : void 0 }),
      a = kc(i),
      c = a,
      u = $h(c),
      l = mE(u),
      d = sl(l, { endpointDiscoveryCommandCtor: qi }),
      f = ZS(d, e?.extensions || []);
    ((this.config = f),
      this.middlewareStack.use(Va(this.config)),
      this.middlewareStack.use(ju(this.config)),
      this.middlewareStack.use(lg(this.config)),
      this.middlewareStack.use(_u(this.config)),
      this.middlewareStack.use(vu(this.config)),
      this.middlewareStack.use(Iu(this.config)),
      this.middlewareStack.use(Ou(this.config)),
      this.middlewareStack.use(
        Ps(this.config, {
          httpAuthSchemeParametersProvider: fE,
          identityProviderConfigProvider: async (p) => new Br({ 'aws.auth#sigv4': p.credentials }),
        }),
      ),
      this.middlewareStack.use(Ms(this.config)));
  }
  destroy() {
    super.destroy();
  }
};
var Ji = class extends Le(Ze, Ue, 'GetItem', tS) {};
var Qi = class extends Le(Ze, Ue, 'PutItem', rS) {};
var Zi = class extends Le(Ze, Ue, 'Query', nS) {};
var ea = class extends Le(Ze, Ue, 'Scan', oS) {};
var ta = class extends Le(Ze, Ue, 'UpdateItem', sS) {};
_e();
var ir = class t {
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
var io = (t, e) => {
    if (t === void 0)
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (t === null && typeof t == 'object') return ra();
    if (Array.isArray(t)) return hR(t, e);
    if (t?.constructor?.name === 'Set') return yR(t, e);
    if (t?.constructor?.name === 'Map') return gR(t, e);
    if (t?.constructor?.name === 'Object' || (!t.constructor && typeof t == 'object')) return e_(t, e);
    if (i_(t)) return t.length === 0 && e?.convertEmptyValues ? ra() : r_(t);
    if (typeof t == 'boolean' || t?.constructor?.name === 'Boolean') return { BOOL: t.valueOf() };
    if (typeof t == 'number' || t?.constructor?.name === 'Number') return s_(t, e);
    if (t instanceof ir) return t.toAttributeValue();
    if (typeof t == 'bigint') return o_(t);
    if (typeof t == 'string' || t?.constructor?.name === 'String')
      return t.length === 0 && e?.convertEmptyValues ? ra() : n_(t);
    if (e?.convertClassInstanceToMap && typeof t == 'object') return e_(t, e);
    throw new Error(
      `Unsupported type passed: ${t}. Pass options.convertClassInstanceToMap=true to marshall typeof object as map attribute.`,
    );
  },
  hR = (t, e) => ({
    L: t
      .filter(
        (r) =>
          typeof r != 'function' && (!e?.removeUndefinedValues || (e?.removeUndefinedValues && r !== void 0)),
      )
      .map((r) => io(r, e)),
  }),
  yR = (t, e) => {
    let r = e?.removeUndefinedValues ? new Set([...t].filter((o) => o !== void 0)) : t;
    if (!e?.removeUndefinedValues && r.has(void 0))
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (r.size === 0) {
      if (e?.convertEmptyValues) return ra();
      throw new Error('Pass a non-empty set, or options.convertEmptyValues=true.');
    }
    let n = r.values().next().value;
    if (n instanceof ir) return { NS: Array.from(r).map((o) => o.toString()) };
    if (typeof n == 'number')
      return {
        NS: Array.from(r)
          .map((o) => s_(o, e))
          .map((o) => o.N),
      };
    if (typeof n == 'bigint')
      return {
        NS: Array.from(r)
          .map(o_)
          .map((o) => o.N),
      };
    if (typeof n == 'string')
      return {
        SS: Array.from(r)
          .map(n_)
          .map((o) => o.S),
      };
    if (i_(n))
      return {
        BS: Array.from(r)
          .map(r_)
          .map((o) => o.B),
      };
    throw new Error('Only Number Set (NS), Binary Set (BS) or String Set (SS) are allowed.');
  },
  gR = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let [o, s] of r)
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = io(s, e));
      return n;
    })(t),
  }),
  e_ = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let o in r) {
        let s = r[o];
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = io(s, e));
      }
      return n;
    })(t),
  }),
  ra = () => ({ NULL: !0 }),
  r_ = (t) => ({ B: t }),
  n_ = (t) => ({ S: t.toString() }),
  o_ = (t) => ({ N: t.toString() }),
  t_ = (t) => {
    throw new Error(`${t} Use NumberValue from @aws-sdk/lib-dynamodb.`);
  },
  s_ = (t, e) => {
    if (
      [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
        .map((r) => r.toString())
        .includes(t.toString())
    )
      throw new Error(`Special numeric value ${t.toString()} is not allowed`);
    return (
      e?.allowImpreciseNumbers ||
        (Number(t) > Number.MAX_SAFE_INTEGER
          ? t_(`Number ${t.toString()} is greater than Number.MAX_SAFE_INTEGER.`)
          : Number(t) < Number.MIN_SAFE_INTEGER &&
            t_(`Number ${t.toString()} is lesser than Number.MIN_SAFE_INTEGER.`)),
      { N: t.toString() }
    );
  },
  i_ = (t) => {
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
var ao = (t, e) => {
    for (let [r, n] of Object.entries(t))
      if (n !== void 0)
        switch (r) {
          case 'NULL':
            return null;
          case 'BOOL':
            return !!n;
          case 'N':
            return a_(n, e);
          case 'B':
            return u_(n);
          case 'S':
            return c_(n);
          case 'L':
            return ER(n, e);
          case 'M':
            return SR(n, e);
          case 'NS':
            return new Set(n.map((o) => a_(o, e)));
          case 'BS':
            return new Set(n.map(u_));
          case 'SS':
            return new Set(n.map(c_));
          default:
            throw new Error(`Unsupported type passed: ${r}`);
        }
    throw new Error(`No value defined: ${JSON.stringify(t)}`);
  },
  a_ = (t, e) => {
    if (typeof e?.wrapNumbers == 'function') return e?.wrapNumbers(t);
    if (e?.wrapNumbers) return ir.from(t);
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
  c_ = (t) => t,
  u_ = (t) => t,
  ER = (t, e) => t.map((r) => ao(r, e)),
  SR = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = ao(o, e)), r), {});
function Ll(t, e) {
  let r = io(t, e),
    [n, o] = Object.entries(r)[0];
  switch (n) {
    case 'M':
    case 'L':
      return e?.convertTopLevelContainer ? r : o;
    default:
      return r;
  }
}
var co = (t, e) => (e?.convertWithoutMapWrapper ? ao(t, e) : ao({ M: t }, e));
var ar = null,
  B = {},
  Re = [],
  l_ = '*',
  na = (t, e, r) => {
    if (t !== void 0) {
      if (r == null) return e(t);
      {
        let n = Object.keys(r),
          o = n.length === 1 && n[0] === l_,
          s = n.length >= 1 && !o,
          i = n.length === 0;
        if (s) return Ul(t, e, r);
        if (i) return _R(t, e, ar);
        if (o)
          return Object.entries(t ?? {}).reduce(
            (a, [c, u]) => (typeof u != 'function' && (a[c] = na(u, e, r[l_])), a),
            Array.isArray(t) ? [] : {},
          );
      }
    }
  },
  Ul = (t, e, r) => {
    let n;
    if (Array.isArray(t)) n = t.filter((o) => typeof o != 'function');
    else {
      n = {};
      for (let [o, s] of Object.entries(t)) typeof s != 'function' && (n[o] = s);
    }
    for (let [o, s] of Object.entries(r)) {
      if (typeof t[o] == 'function') continue;
      let i = na(t[o], e, s);
      i !== void 0 && typeof i != 'function' && (n[o] = i);
    }
    return n;
  },
  _R = (t, e, r) =>
    Array.isArray(t)
      ? t.filter((n) => typeof n != 'function').map((n) => na(n, e, r))
      : Object.entries(t).reduce((n, [o, s]) => {
          if (typeof s == 'function') return n;
          let i = na(s, e, r);
          return (i !== void 0 && typeof i != 'function' && (n[o] = i), n);
        }, {}),
  d_ = (t, e, r) => Ul(t, (o) => Ll(o, r), e),
  f_ = (t, e, r) => Ul(t, (o) => co(o, r), e);
var Z = class extends Ot {
  addMarshallingMiddleware(e) {
    let { marshallOptions: r = {}, unmarshallOptions: n = {} } = e.translateConfig || {};
    ((r.convertTopLevelContainer = r.convertTopLevelContainer ?? !0),
      (n.convertWithoutMapWrapper = n.convertWithoutMapWrapper ?? !0),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => (
          Oe(s, 'DDB_MAPPER', 'd'),
          o({ ...i, input: d_(i.input, this.inputKeyNodes, r) })
        ),
        { name: 'DocumentMarshall', relation: 'before', toMiddleware: 'serializerMiddleware', override: !0 },
      ),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => {
          let a = await o(i);
          return ((a.output = f_(a.output, this.outputKeyNodes, n)), a);
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
var cr = class extends Z {
  input;
  inputKeyNodes = { Key: B };
  outputKeyNodes = { Item: B };
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
var Jr = class extends Z {
  input;
  inputKeyNodes = {
    Item: B,
    Expected: { '*': { Value: ar, AttributeValueList: Re } },
    ExpressionAttributeValues: B,
  };
  outputKeyNodes = { Attributes: B, ItemCollectionMetrics: { ItemCollectionKey: B } };
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
var uo = class extends Z {
  input;
  inputKeyNodes = {
    KeyConditions: { '*': { AttributeValueList: Re } },
    QueryFilter: { '*': { AttributeValueList: Re } },
    ExclusiveStartKey: B,
    ExpressionAttributeValues: B,
  };
  outputKeyNodes = { Items: { '*': B }, LastEvaluatedKey: B };
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
var lo = class extends Z {
  input;
  inputKeyNodes = {
    ScanFilter: { '*': { AttributeValueList: Re } },
    ExclusiveStartKey: B,
    ExpressionAttributeValues: B,
  };
  outputKeyNodes = { Items: { '*': B }, LastEvaluatedKey: B };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new ea(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var fo = class extends Z {
  input;
  inputKeyNodes = {
    Key: B,
    AttributeUpdates: { '*': { Value: ar } },
    Expected: { '*': { Value: ar, AttributeValueList: Re } },
    ExpressionAttributeValues: B,
  };
  outputKeyNodes = { Attributes: B, ItemCollectionMetrics: { ItemCollectionKey: B } };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new ta(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
_e();
var mt = class t extends Jt {
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
        a = new Xr(
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
var Oj = Gn(mt, uo, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
var Mj = Gn(mt, lo, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
function p_(t = 1e3) {
  let e = new Xr({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 500, requestTimeout: t, throwOnRequestTimeout: !0 },
  });
  return mt.from(e, { marshallOptions: { removeUndefinedValues: !0 } });
}
async function po(t) {
  try {
    return (await t(), { written: !0 });
  } catch (e) {
    if (!(e instanceof Gr)) throw e;
    return { written: !1, item: e.Item && co(e.Item) };
  }
}
var h_ = require('node:http'),
  y_ = require('node:https');
var ur = class extends Error {
    constructor(r, n = !0) {
      super(`no answer: ${r}`);
      this.reason = r;
      this.mayHaveLeft = n;
    }
    reason;
    mayHaveLeft;
    name = 'NoAnswer';
  },
  TR = 64 * 1024;
function bR(t) {
  return new Promise((e, r) => {
    let n = [],
      o = 0;
    (t.on('data', (s) => {
      ((o += s.byteLength), o > TR ? (r(new ur('too_large')), t.destroy()) : n.push(s));
    }),
      t.on('end', () => {
        e(Buffer.concat(n));
      }),
      t.on('error', () => {
        r(new ur('connection'));
      }));
  });
}
function wR({ method: t, url: e, body: r, contentType: n, clientCertificate: o }) {
  return (e.startsWith('https:') ? y_.request : h_.request)(e, {
    method: t,
    agent: !1,
    headers: r === void 0 ? {} : { 'content-type': n ?? 'text/xml; charset=utf-8' },
    ...o,
  });
}
var g_ = (t) =>
  new Promise((e, r) => {
    let { url: n, body: o, timeoutMs: s } = t,
      i = wR(t),
      a = !1;
    i.on('socket', (l) => {
      l.once(n.startsWith('https:') ? 'secureConnect' : 'connect', () => {
        a = !0;
      });
    });
    let c = setTimeout(() => {
        (r(new ur('timeout', a)), i.destroy());
      }, s),
      u = () => {
        (clearTimeout(c), r(new ur('connection', a)));
      };
    (i.on('error', u),
      i.on('close', u),
      i.on('response', (l) => {
        (i.off('close', u),
          bR(l)
            .then((d) => {
              e({ status: l.statusCode ?? 0, body: d });
            }, r)
            .finally(() => {
              clearTimeout(c);
            }));
      }),
      i.end(o));
  });
var AR = [0, 200, 800],
  vR = 5e3,
  IR = 200;
async function RR(t, e, r, n, o, s) {
  let i = new ne('wechat_unavailable', $l, { facts: { reason: 'no_time_left' } }),
    a = !1;
  for (let [c, u] of AR.entries()) {
    (a && (await t.pause(u)), (a = !1));
    let l = Math.min(n, o - t.now().getTime());
    if (l < IR) break;
    try {
      let { status: d, read: f } = await s(`${e[c % e.length] ?? ''}${r}`, l);
      if (d >= 500) {
        ((a = !0), (i = new ne('wechat_unavailable', $l, { facts: { wechatStatus: d } })));
        continue;
      }
      if (d !== 200) throw m_({ wechatStatus: d });
      let p = await f();
      if (!CR(p)) return p;
      ((a = !0), (i = p.because));
    } catch (d) {
      if (!(d instanceof ur)) throw d;
      if (d.reason === 'too_large') throw m_({ reason: 'too_large' });
      i = new ne('wechat_unavailable', $l, { facts: { reason: d.reason } });
    }
  }
  throw i;
}
function Bl(t, e, r, n, o, s) {
  return RR(t, e, r, vR, s, async (i, a) => {
    let { status: c, body: u } = await t.send({ method: 'POST', url: i, body: n(), timeoutMs: a });
    return { status: c, read: () => o(u) };
  });
}
var $l =
  'WeChat Pay did not answer in time. Repeat the same request, with the same outTradeNo, in a few seconds; nothing is lost.';
function CR(t) {
  return t.kind === 'repeat';
}
function m_(t) {
  return new ne(
    'wechat_answer_invalid',
    'WeChat Pay answered something that is no answer of its API. Repeat the same request; nothing is lost.',
    { facts: t },
  );
}
function OR(t) {
  return { ..._f(t), documentClient: p_(), deadline: Kd };
}
function E_(t) {
  return { ...OR(t), pause: Yd, randomText: Xd, send: g_ };
}
var ql = Fe(Gl()),
  S_ = Fe(jl());
ql.default.extend(S_.default);
function __(t) {
  return ql.default.utc(t).add(8, 'hour').format('YYYYMMDD');
}
function x_(t) {
  return new Date(Date.parse(t.timeEnd) + 3e5).toISOString();
}
function Be(...t) {
  return t.join(' AND ');
}
function oa(t, e, r) {
  return (n, o, { set: s, remove: i }, a, c = {}) =>
    po(() =>
      t.send(
        new fo({
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
var T_ = 'attribute_not_exists(outTradeNo)',
  Qr = 'attribute_exists(outTradeNo)',
  mo = 'tradeState = :notpay',
  b_ = 'appId = :appId AND mchId = :mchId',
  NR = 'signType = :signType',
  kR = 'openid = :openid',
  PR = 'totalFee = :totalFee AND feeType = :feeType',
  MR = 'attribute_exists(prepayId)',
  LR = 'attribute_not_exists(prepayId)',
  UR = 'prepayId = :prepayId',
  $R = 'createdAt <= :latestCreation',
  BR = 'size(anomalies) = :zero',
  FR = 'size(anomalies) > :zero',
  HR = '(attribute_not_exists(queriedAt) OR queriedAt <= :askedBefore)',
  GR = '(attribute_not_exists(closeTriedAt) OR closeTriedAt <= :askedBefore)',
  WR = 'attribute_not_exists(anomalies.#key)',
  w_ = 'attribute_not_exists(refundCount)',
  VR = 'attribute_exists(refundCount)',
  zl = 'dueShard, dueAt';
function jR(t, e) {
  if (!e) return { set: '', remove: zl, values: {} };
  let { outTradeNo: r, timeEnd: n } = t,
    o = new Date(Date.parse(n) + 1728e5).toISOString();
  return { set: ', dueShard = :dueShard, dueAt = :dueAt', values: { ':dueShard': yr(r), ':dueAt': o } };
}
function A_(t, e, r, n = !1) {
  let o = { abortSignal: r },
    s = oa(t, e, r);
  async function i(l) {
    let { Item: d } = await t.send(new cr({ TableName: e, Key: { outTradeNo: l }, ConsistentRead: !0 }), o);
    return d;
  }
  async function a(l, d) {
    return d ?? (await i(l));
  }
  function c(l, d) {
    return async (f, p, m) => {
      let g = await s(
        f,
        Be(Qr, mo, l),
        { set: d },
        {
          ':notpay': 'NOTPAY',
          ':askedBefore': new Date(m.getTime() - p).toISOString(),
          ':now': m.toISOString(),
        },
      );
      return g.written ? { claimed: !0 } : { claimed: !1, order: await a(f, g.item) };
    };
  }
  async function u(l, d, f, p, m) {
    let { set: g, remove: y, values: E } = p,
      b = await s(l, Be(d, w_), { set: `${f}${g}`, ...(y !== void 0 && { remove: y }) }, { ...m, ...E });
    if (b.written) return { settled: !0 };
    let A = await a(l, b.item);
    if (A?.refundCount === void 0) return { settled: !1, order: A };
    let I = await s(
      l,
      Be(d, VR),
      { set: `${f}, dueShard = :dueShard, dueAt = :now` },
      { ...m, ':dueShard': yr(l) },
    );
    return I.written ? { settled: !0 } : { settled: !1, order: await a(l, I.item) };
  }
  return {
    get: i,
    async insert(l) {
      let d = await po(() =>
        t.send(
          new Jr({
            TableName: e,
            Item: l,
            ConditionExpression: T_,
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
          o,
        ),
      );
      if (d.written) return { inserted: !0, order: l };
      let f = await a(l.outTradeNo, d.item);
      if (f === void 0) throw new Error('the number was taken, and then there was no order under it');
      return { inserted: !1, order: f };
    },
    async keepPrepayId(l, d, f, p) {
      return (
        await s(
          l,
          Be(Qr, mo, BR),
          { set: 'prepayId = :prepayId, prepayIdAt = :issuedAt, updatedAt = :now' },
          { ':notpay': 'NOTPAY', ':prepayId': d, ':issuedAt': f.toISOString(), ':now': p.toISOString() },
        )
      ).written;
    },
    claimQuery: c(HR, 'queriedAt = :now'),
    claimClose: c(GR, 'closeTriedAt = :now'),
    async settle(l, d) {
      let f = Be(Qr, mo, b_, NR, kR, PR, $R, MR);
      return u(
        l.outTradeNo,
        f,
        'tradeState = :tradeState, transactionId = :transactionId, bankType = :bankType, cashFee = :cashFee, timeEnd = :timeEnd, paidDayShard = :paidDayShard, updatedAt = :now',
        jR(l, n),
        {
          ':notpay': 'NOTPAY',
          ':appId': l.appId,
          ':mchId': l.mchId,
          ':signType': l.signType,
          ':openid': l.openid,
          ':totalFee': l.totalFee,
          ':feeType': l.feeType,
          ':latestCreation': x_(l),
          ':tradeState': l.tradeState,
          ':transactionId': l.transactionId,
          ':bankType': l.bankType,
          ':cashFee': l.cashFee,
          ':timeEnd': l.timeEnd,
          ':paidDayShard': `${__(l.timeEnd)}#${yr(l.outTradeNo)}`,
          ':now': d.toISOString(),
        },
      );
    },
    async close({ outTradeNo: l, prepayId: d }, { appId: f, mchId: p }, m) {
      let g = d === void 0 ? LR : UR,
        { settled: y } = await u(
          l,
          Be(Qr, mo, b_, g),
          'tradeState = :closed, updatedAt = :now',
          { set: '', remove: zl, values: {} },
          {
            ':notpay': 'NOTPAY',
            ':appId': f,
            ':mchId': p,
            ':closed': 'CLOSED',
            ...(d !== void 0 && { ':prepayId': d }),
            ':now': m.toISOString(),
          },
        );
      return y;
    },
    async recordAnomaly(l, d) {
      let f = `${d.kind}#${d.transactionId}`,
        p = await s(
          l,
          Be(Qr, WR),
          { set: 'anomalies.#key = :anomaly, updatedAt = :now' },
          { ':anomaly': d, ':now': d.recordedAt },
          { '#key': f },
        );
      if (p.written) return !0;
      if ((await a(l, p.item))?.anomalies[f] === void 0)
        throw new Error('an anomaly was neither written nor there already');
      return !1;
    },
    async release(l) {
      await s(l, Be(Qr, mo, FR, w_), { remove: zl }, { ':notpay': 'NOTPAY' });
    },
    async keepUnknown(l, d) {
      let f = { outTradeNo: `unknown#${l.transactionId}`, payment: l, recordedAt: d.toISOString() };
      return (await po(() => t.send(new Jr({ TableName: e, Item: f, ConditionExpression: T_ }), o))).written;
    },
  };
}
var v_ = 'attribute_exists(outTradeNo)',
  qR = '#sequence = :sequence',
  zR = 'attribute_not_exists(#sequence)',
  KR = '(attribute_not_exists(queriedAt) OR queriedAt <= :askedBefore)',
  I_ = [
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
function R_(t, e, r) {
  let n = oa(t, e, r);
  async function o(s, i) {
    if (i !== void 0) return i;
    let { Item: a } = await t.send(new cr({ TableName: e, Key: { outTradeNo: s }, ConsistentRead: !0 }), {
      abortSignal: r,
    });
    return a;
  }
  return {
    async write(s, i) {
      let { outTradeNo: a, sequence: c } = s,
        u = I_.filter((f) => i[f] !== void 0),
        l = I_.filter((f) => i[f] === void 0 && s[f] !== void 0),
        d = await n(
          a,
          Be(v_, c === void 0 ? zR : qR),
          { set: u.map((f) => `${f} = :${f}`).join(', '), ...(l.length > 0 && { remove: l.join(', ') }) },
          { ...Object.fromEntries(u.map((f) => [`:${f}`, i[f]])), ...(c !== void 0 && { ':sequence': c }) },
        );
      return d.written ? { written: !0 } : { written: !1, order: await o(a, d.item) };
    },
    async claimQuery(s, i, a) {
      return (
        await n(
          s,
          Be(v_, KR),
          { set: 'queriedAt = :now' },
          { ':askedBefore': new Date(a.getTime() - i).toISOString(), ':now': a.toISOString() },
        )
      ).written;
    },
  };
}
var C_ = '([a-z][a-z0-9_]{1,31})',
  Kl = '(?:not?match|\u4E0D\u5339\u914D)',
  YR = [
    ['\u7B7E\u540D\u9519\u8BEF', /(?<!验证)签名(?:错误|失败|有误|不正确)|signerror/i],
    [
      'appid and openid not match',
      new RegExp(`(?:appid(?:and|\u548C|\u4E0E)openid|openid(?:and|\u548C|\u4E0E)appid)${Kl}`, 'i'),
      'openid',
    ],
    [
      '\u5546\u6237\u53F7mch_id\u4E0Eappid\u4E0D\u5339\u914D',
      new RegExp(
        `(?:mch_?id|\u5546\u6237\u53F7)(?:and|\u548C|\u4E0E)appid${Kl}|appid(?:and|\u548C|\u4E0E)(?:\u5546\u6237\u53F7)?(?:mch_?id)?${Kl}`,
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
        `${C_}(?:\u53C2\u6570(?:\u683C\u5F0F|\u957F\u5EA6|\u7C7B\u578B|\u503C)?(?:\u9519\u8BEF|\u6709\u8BEF|\u4E0D\u6B63\u786E|\u4E0D\u5408\u6CD5|\u65E0\u6548|\u8FC7\u957F|\u8FC7\u77ED)|\u65F6\u95F4\u8FC7[\u77ED\u957F])`,
        'i',
      ),
    ],
    ['\u7F3A\u5C11\u53C2\u6570', new RegExp(`\u7F3A\u5C11(?:\u5FC5\u586B)?\u53C2\u6570${C_}`, 'i')],
  ],
  XR = 200;
function O_(t) {
  let e = t.slice(0, XR).replace(/[\s:：]/g, '');
  for (let [r, n, o] of YR) {
    let s = n.exec(e);
    if (s === null) continue;
    let i = o ?? s[1]?.toLowerCase();
    return i === void 0 ? { words: r } : { words: r, field: i };
  }
}
function D_({ words: t, field: e = '' }, r, n) {
  let o = Object.hasOwn(n, e) ? n[e] : void 0,
    s = (u) => u.replaceAll('{field}', e).replaceAll('{source}', o ?? n['*']),
    { meaning: i, cause: a, cure: c } = r[t];
  return { meaning: s(i), cause: s(a), cure: s(c) };
}
var ho = '[A-Za-z_][A-Za-z0-9_.-]*',
  JR = new RegExp(`&${ho}=`);
function Yl(t) {
  return t.includes('&') && JR.test(t);
}
function N_(t) {
  for (let e in t) if (e !== 'attach' && Yl(t[e] ?? '')) return e;
}
var Zr = require('node:crypto');
var QR = {
  MD5: { length: 32, digest: (t) => (0, Zr.createHash)('md5').update(t, 'utf8').digest('hex') },
  'HMAC-SHA256': {
    length: 64,
    digest: (t, e) => (0, Zr.createHmac)('sha256', e).update(t, 'utf8').digest('hex'),
  },
};
function ZR(t) {
  let e = [];
  for (let r of Object.keys(t).sort()) {
    let n = t[r];
    r !== 'sign' && n !== void 0 && n !== '' && e.push(`${r}=${n}`);
  }
  return e.join('&');
}
function k_(t, e, r) {
  return QR[r].digest(`${ZR(t)}&key=${e}`, e).toUpperCase();
}
function Vt(t, e, r) {
  for (let [n, o = ''] of Object.entries(t))
    if (Yl(o))
      throw new Error(
        `${n}: nothing was signed, since the value holds "&", a name and "=", which reads as a further field; take the "&" or the "=" out`,
      );
  return k_(t, e, r);
}
function P_(t, e, r) {
  let n = Buffer.from(t.sign ?? '', 'utf8'),
    o = Buffer.from(k_(t, e, r), 'utf8');
  return n.length === o.length && (0, Zr.timingSafeEqual)(n, o);
}
var yo = Fe(Gl()),
  L_ = Fe(M_()),
  U_ = Fe(jl());
yo.default.extend(U_.default);
yo.default.extend(L_.default);
var e0 = 'YYYYMMDDHHmmss',
  $_ = 8;
function B_(t) {
  let e = yo.default.utc(t, e0, !0);
  return e.isValid() ? e.subtract($_, 'hour').toISOString() : void 0;
}
function F_(t) {
  let e = yo.default.utc(t, 'YYYY-MM-DD HH:mm:ss', !0);
  return e.isValid() ? e.subtract($_, 'hour').toISOString() : void 0;
}
function go(t) {
  return { appId: t.WECHAT_APPID, mchId: t.WECHAT_MCH_ID, key: t.WECHAT_MCH_KEY };
}
var H_ = [
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
function t0(t) {
  return H_.every((e) => (t[e] ?? '') !== '');
}
function sa(t, e) {
  let r = /^(?:0|[1-9]\d*)$/.test(t) ? Number(t) : Number.NaN;
  return Number.isSafeInteger(r) && r >= e ? r : void 0;
}
function Ql(t, e, r) {
  if ((t.sign ?? '') === '') return { refusal: 'sign_missing' };
  if (!P_(t, e.key, r)) return { refusal: 'sign_mismatch' };
  let n = N_(t);
  if (n !== void 0) return { refusal: 'ambiguous', field: n };
  if (![void 0, '', r].includes(t.sign_type)) return { refusal: 'sign_type_mismatch' };
  if (t.appid !== e.appId) return { refusal: 'appid_mismatch' };
  if (t.mch_id !== e.mchId) return { refusal: 'mch_id_mismatch' };
}
function Zl(t, e, r, n, o = 'JSAPI') {
  let s = Ql(t, e, r);
  if (s) return { ok: !1, ...s };
  if (!t0(t)) return { ok: !1, refusal: 'field_missing', field: H_.find((d) => (t[d] ?? '') === '') ?? '' };
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
  let a = sa(t.total_fee, 1);
  if (a === void 0) return { ok: !1, refusal: 'field_invalid', field: 'total_fee' };
  let c = sa(t.cash_fee, 0);
  if (c === void 0) return { ok: !1, refusal: 'field_invalid', field: 'cash_fee' };
  let u = B_(t.time_end);
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
var r0 = 64 * 1024,
  nd = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF',
  n0 =
    /<\?xml[ \t\r\n]+version=(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding=(?:"[Uu][Tt][Ff]-8"|'[Uu][Tt][Ff]-8'))?(?:[ \t\r\n]+standalone=(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y,
  ed = /[ \t\r\n]*/y,
  o0 = {
    xml: { opens: /<xml[ \t\r\n]*>/y, closes: /<\/xml[ \t\r\n]*>/y },
    root: { opens: /<root[ \t\r\n]*>/y, closes: /<\/root[ \t\r\n]*>/y },
  },
  td = new RegExp(`<(${ho})[ \\t\\r\\n]*(/?)>`, 'y'),
  rd = new RegExp(`</(${ho})[ \\t\\r\\n]*>`, 'y'),
  s0 = new RegExp(`[^<&${nd}]+`, 'y'),
  i0 = new RegExp(`<!\\[CDATA\\[[^${nd}]*?\\]\\]>`, 'y'),
  a0 = /&(?:lt|gt|amp|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});/y,
  c0 = new TextDecoder('utf-8', { fatal: !0 });
function ia(t, e, r) {
  return ((t.lastIndex = r), t.test(e) ? t.lastIndex - r : -1);
}
var u0 = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };
function l0(t) {
  return (
    t === 9 ||
    t === 10 ||
    t === 13 ||
    (t >= 32 && t <= 55295) ||
    (t >= 57344 && t <= 65533) ||
    (t >= 65536 && t <= 1114111)
  );
}
function d0(t) {
  if (!t.startsWith('&#')) return u0[t];
  let e = t.startsWith('&#x'),
    r = Number.parseInt(t.slice(e ? 3 : 2, -1), e ? 16 : 10);
  return l0(r) ? String.fromCodePoint(r) : void 0;
}
function G_(t) {
  return t.includes('\r')
    ? t.replace(
        /\r\n?/g,
        `
`,
      )
    : t;
}
function f0(t, e) {
  let r = e,
    n = '';
  for (;;) {
    let o = ia(s0, t, r);
    if (o > 0) {
      let s = t.slice(r, r + o);
      if (s.includes(']]>')) return;
      ((n += G_(s)), (r += o));
    }
    if (t[r] === '&') {
      let s = ia(a0, t, r),
        i = s < 0 ? void 0 : d0(t.slice(r, r + s));
      if (i === void 0) return;
      ((n += i), (r += s));
    } else if (t.startsWith('<![CDATA[', r)) {
      let s = ia(i0, t, r);
      if (s < 0) return;
      ((n += G_(t.slice(r + 9, r + s - 3))), (r += s));
    } else return t[r] === '<' ? [n, r] : void 0;
  }
}
function p0(t, e) {
  return t in e || t in Object.prototype;
}
function m0(t, e = 'xml') {
  let { opens: r, closes: n } = o0[e],
    o = 0,
    s = (a) => {
      let c = ia(a, t, o);
      return c < 0 ? !1 : ((o += c), !0);
    };
  if ((s(n0), s(ed), !s(r))) return;
  let i = Object.create(null);
  for (; s(ed), !s(n);) {
    td.lastIndex = o;
    let a = td.exec(t),
      c = a?.[1];
    if (!a || c === void 0 || p0(c, i)) return;
    if (((o = td.lastIndex), a[2] === '/')) {
      i[c] = '';
      continue;
    }
    let u = f0(t, o);
    if (u === void 0 || (([i[c], o] = u), (rd.lastIndex = o), rd.exec(t)?.[1] !== c)) return;
    o = rd.lastIndex;
  }
  return (s(ed), o === t.length ? i : void 0);
}
function en(t, e = 'xml') {
  if (t.byteLength > r0) return { ok: !1, fault: 'body_too_large' };
  let r;
  try {
    r = c0.decode(t);
  } catch {
    return { ok: !1, fault: 'not_utf8' };
  }
  let n = m0(r, e);
  return n === void 0 ? { ok: !1, fault: 'xml_malformed' } : { ok: !0, fields: n };
}
var h0 = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' },
  y0 = new RegExp(`^${ho}$`),
  g0 = new RegExp(`[${nd}]|\\p{Surrogate}`, 'u');
function tt(t) {
  let e = '';
  for (let [r, n] of Object.entries(t))
    if (!(n === void 0 || n === '')) {
      if (!y0.test(r)) throw new Error(`${JSON.stringify(r)} is not a name that XML allows`);
      if (g0.test(n)) throw new Error(`the value of ${r} holds a character that XML cannot carry`);
      e += `<${r}>${n.replace(/[&<>\r]/g, (o) => h0[o] ?? '')}</${r}>`;
    }
  return `<xml>${e}</xml>`;
}
var E0 = {
  meaning: 'The log holds its words (returnMsg).',
  cure: 'They name a parameter, or the signature: check the request, WECHAT_APPID, WECHAT_MCH_ID, WECHAT_MCH_KEY and WECHAT_SIGN_TYPE.',
};
function ye(t, e = {}) {
  throw new ne(
    'wechat_answer_invalid',
    "WeChat Pay's answer does not verify, so nothing in it was believed. Repeat the same request; nothing is lost.",
    { facts: { reason: t, ...e } },
  );
}
function S0(t) {
  let e = O_(t),
    { meaning: r, cure: n } = e === void 0 ? E0 : D_(e, bd, wd),
    o = e?.field === void 0 ? {} : { field: e.field };
  throw new ne('wechat_refused', `WeChat Pay refuses the request as a whole. ${r} ${n}`, {
    facts: { returnMsg: t, ...o },
  });
}
function lr(t, e, r) {
  let n = en(t);
  n.ok || ye(n.fault);
  let { fields: o } = n;
  o.return_code === 'FAIL' && S0(o.return_msg ?? '');
  let s = Ql(o, e, r);
  return (
    s && ye(s.refusal, s.field === void 0 ? {} : { field: s.field }),
    o.return_code !== 'SUCCESS' && ye('return_code'),
    o.result_code === 'SUCCESS'
      ? { ok: !0, fields: o }
      : (o.result_code !== 'FAIL' && ye('result_code'),
        { ok: !1, errCode: o.err_code ?? '', errCodeDes: o.err_code_des ?? '' })
  );
}
var W_ = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay is busy. Repeat the same request, with the same outTradeNo, in a few seconds.',
  },
  X_ = { action: 'query', code: 'out_trade_no_used', detail: _t.out_trade_no_used.cure },
  V_ = {
    action: 'query',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay calls this order paid or closed and does not confirm it yet. Repeat the same request in a few seconds.',
  },
  rt = {
    action: 'alarm',
    code: 'merchant_misconfigured',
    detail:
      'WeChat Pay refuses the set-up of this merchant: check that WECHAT_APPID and WECHAT_MCH_ID are right, bound to each other, and that JSAPI payment is granted. The log names the err_code.',
  },
  yt = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses the request as it was built. The log names the err_code.',
  },
  ht = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay is busy. Repeat the same request in a few seconds.',
  },
  j_ = {
    action: 'query',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay does not know this number, or not yet. Ask again later.',
  },
  _0 = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to tell how the order stands.',
  },
  od = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to close the order. The log names the err_code.',
  },
  q_ = { action: 'done', code: 'order_closed', detail: 'Nobody can pay this order at WeChat any more.' },
  z_ = {
    action: 'query',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay does not close this order in the state that it is in. Read the order again.',
  },
  K_ = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay is busy, and the refund may have been taken. Repeat the same request, with the same outRefundNo; it is refunded once.',
  },
  Y_ = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay is asked too often. Repeat the same request, with the same outRefundNo, in a minute; it is refunded once.',
  },
  x0 = { action: 'ask_caller', code: 'refund_funds_short', detail: _t.refund_funds_short.cure },
  T0 = {
    action: 'ask_caller',
    code: 'refund_refused',
    detail: 'The payment is too old: WeChat Pay refunds within a year. Pay the money back in another way.',
    isFinal: !0,
  },
  b0 = {
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
  Eo = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses the refund as it was built. The log names the err_code and its text.',
    isFinal: !0,
  },
  sd = {
    action: 'alarm',
    code: 'wechat_refused',
    detail:
      'WeChat Pay refuses the refund; the log names the err_code and its text. The money stays reserved until WeChat says that there is no such refund.',
  },
  So = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to tell how the refund stands. The log names the err_code.',
  },
  w0 = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat makes the bill of a day after 09:00 of the next. Ask again after 10:00, Asia/Shanghai.',
  },
  A0 = { action: 'done', code: 'order_not_found', detail: 'There was no trade on this day.' },
  v0 = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to give the bill. The log names the reason.',
  },
  I0 = {
    unifiedorder: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011940985',
      rows: {
        SYSTEMERROR: W_,
        FREQUENCY_LIMITED: W_,
        ORDERPAID: V_,
        ORDERCLOSED: V_,
        OUT_TRADE_NO_USED: X_,
        NOTENOUGH: { action: 'ask_caller', code: 'payment_refused', detail: _t.payment_refused.cure },
        NOAUTH: rt,
        APPID_NOT_EXIST: rt,
        MCHID_NOT_EXIST: rt,
        APPID_MCHID_NOT_MATCH: rt,
        SIGNERROR: rt,
        INVALID_REQUEST: yt,
        LACK_PARAMS: yt,
        PARAM_ERROR: yt,
        XML_FORMAT_ERROR: yt,
        REQUIRE_POST_METHOD: yt,
        POST_DATA_EMPTY: yt,
        NOT_UTF8: yt,
      },
      unlisted: yt,
    },
    orderquery: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011937244',
      rows: { ORDERNOTEXIST: j_, SYSTEMERROR: ht, FREQUENCY_LIMITED: ht },
      unlisted: _0,
    },
    closeorder: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011941222',
      rows: {
        ORDERCLOSED: q_,
        ORDERNOTEXIST: q_,
        ORDERPAID: z_,
        TRADE_STATE_ERROR: z_,
        SYSTEMERROR: ht,
        FREQUENCY_LIMITED: ht,
        SIGNERROR: rt,
        REQUIRE_POST_METHOD: od,
        XML_FORMAT_ERROR: od,
      },
      unlisted: od,
    },
    refund: {
      source: 'https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_4',
      rows: {
        SYSTEMERROR: K_,
        BIZERR_NEED_RETRY: K_,
        FREQUENCY_LIMITED: Y_,
        INVALID_REQ_TOO_MUCH: Y_,
        NOTENOUGH: x0,
        TRADE_OVERDUE: T0,
        USER_ACCOUNT_ABNORMAL: b0,
        SIGNERROR: aa,
        APPID_NOT_EXIST: aa,
        MCHID_NOT_EXIST: aa,
        NOAUTH: aa,
        ORDERNOTEXIST: Eo,
        INVALID_TRANSACTIONID: Eo,
        PARAM_ERROR: Eo,
        REQUIRE_POST_METHOD: Eo,
        XML_FORMAT_ERROR: Eo,
        INVALID_REQUEST: sd,
        ERROR: sd,
      },
      unlisted: sd,
    },
    refundquery: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011939577',
      rows: {
        REFUNDNOTEXIST: j_,
        SYSTEMERROR: ht,
        FREQUENCY_LIMITED: ht,
        SIGNERROR: rt,
        APPID_NOT_EXIST: rt,
        MCHID_NOT_EXIST: rt,
        INVALID_TRANSACTIONID: So,
        PARAM_ERROR: So,
        REQUIRE_POST_METHOD: So,
        XML_FORMAT_ERROR: So,
      },
      unlisted: So,
    },
    downloadbill: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011985040',
      rows: {
        SYSTEMERROR: ht,
        'BILL CREATING': w0,
        'NO BILL EXIST': A0,
        'COMPRESSGZIP ERROR': ht,
        'UNCOMPRESSGZIP ERROR': ht,
        'SIGN ERROR': rt,
      },
      unlisted: v0,
    },
  };
function dr(t, e, r = '') {
  if (t === 'unifiedorder' && e === 'INVALID_REQUEST') return /\b201\b|201商户|订单号重复/.test(r) ? X_ : yt;
  let { rows: n, unlisted: o } = I0[t],
    s = t === 'downloadbill' ? e.trim().toUpperCase() : e;
  return (Object.hasOwn(n, s) ? n[s] : void 0) ?? o;
}
function fr(t, e, r) {
  return new ne(t.code, t.detail, { facts: { errCode: e, errCodeDes: r } });
}
var J_ = '/pay/orderquery';
function Q_(t, e, r, n) {
  let o = {
    appid: e.appId,
    mch_id: e.mchId,
    ...(n === void 0 ? { out_trade_no: t.outTradeNo } : { transaction_id: n }),
    nonce_str: r,
    sign_type: t.signType,
  };
  return tt({ ...o, sign: Vt(o, e.key, t.signType) });
}
function Z_(t, e, r, n) {
  let o = lr(t, e, r.signType);
  if (!o.ok) {
    let { errCode: c, errCodeDes: u } = o,
      l = dr('orderquery', c, u);
    if (l.action === 'query') return { kind: 'open', tradeState: c };
    let d = fr(l, c, u);
    if (l.action === 'repeat') return { kind: 'repeat', because: d };
    throw d;
  }
  let { fields: s } = o;
  (s.out_trade_no !== r.outTradeNo && ye('out_trade_no'),
    n !== void 0 && s.transaction_id !== n && ye('transaction_id'));
  let i = s.trade_state ?? '';
  if (i === 'CLOSED') return { kind: 'closed' };
  if (i === 'REVOKED' || i === 'PAYERROR') {
    let { trade_type: c = '' } = s;
    return { kind: 'closed', tradeState: i, ...(!['', 'JSAPI'].includes(c) && { tradeType: c }) };
  }
  if (i !== 'SUCCESS' && i !== 'REFUND') return { kind: 'open', tradeState: i };
  let a = Zl(s, e, r.signType, ['SUCCESS', 'REFUND'], 'any');
  return (
    a.ok || ye(a.refusal, { field: a.field ?? '' }),
    { kind: s.trade_type === 'JSAPI' ? 'paid' : 'paid_elsewhere', payment: a.payment }
  );
}
function ex(t = '') {
  return /^[0-9A-Za-z]{1,32}$/.test(t) ? t : ye('refund_id');
}
var tx = '/pay/refundquery',
  R0 = ['SUCCESS', 'PROCESSING', 'CHANGE', 'REFUNDCLOSE'];
function C0(t) {
  return t !== void 0 && R0.includes(t);
}
function rx(t, e, r, n) {
  let o = {
    appid: r.appId,
    mch_id: r.mchId,
    nonce_str: n,
    sign_type: t.signType,
    out_refund_no: e.outRefundNo,
  };
  return tt({ ...o, sign: Vt(o, r.key, t.signType) });
}
function O0(t, e) {
  let r = Object.keys(t).filter((s) => /^out_refund_no_\d{1,2}$/.test(s)),
    [n, ...o] = r.filter((s) => t[s] === e);
  return ((n === void 0 || o.length > 0) && ye('out_refund_no'), n.slice(13));
}
function nx(t, e, r, n) {
  let o = lr(t, e, r.signType);
  if (!o.ok) {
    let { errCode: d, errCodeDes: f } = o,
      p = dr('refundquery', d, f);
    if (p.action === 'query') return { kind: 'not_exist' };
    let m = fr(p, d, f);
    if (p.action === 'repeat') return { kind: 'repeat', because: m };
    throw m;
  }
  let { fields: s } = o,
    i = O0(s, n.outRefundNo);
  if (!(
    s.transaction_id === n.transactionId &&
    s.total_fee === String(n.totalFee) &&
    s[`refund_fee${i}`] === String(n.refundFee)
  ))
    return D0(s, i);
  let c = s[`refund_status${i}`];
  C0(c) || ye('refund_status');
  let u = s[`refund_recv_accout${i}`] ?? '',
    l = s[`refund_success_time${i}`] ?? '';
  return {
    kind: 'refund',
    refundStatus: c,
    refundId: ex(s[`refund_id${i}`]),
    ...(u !== '' && { refundRecvAccout: u }),
    ...(l !== '' && { successTime: F_(l) ?? ye('success_time') }),
  };
}
function D0(t, e) {
  for (let r of ['transaction_id', 'total_fee', `refund_fee${e}`]) (t[r] ?? '') === '' && ye(r);
  return { kind: 'used_otherwise' };
}
var ox = 32;
function sx(t, e, r, n) {
  return {
    queryRefund: (o, s) =>
      Bl(
        t,
        r,
        tx,
        () => rx(o, s, e, t.randomText(ox)),
        (i) => nx(i, e, o, s),
        n,
      ),
    queryTransaction: (o, s) =>
      Bl(
        t,
        r,
        J_,
        () => Q_(o, e, t.randomText(ox), s),
        (i) => Z_(i, e, o, s),
        n,
      ),
  };
}
function ix(t, e, r, n) {
  let { config: o, documentClient: s, telemetry: i, now: a } = t;
  return {
    ...sx(t, go(o), o.WECHAT_PAY_BASE_URLS, r),
    merchant: go(o),
    orders: A_(s, o.ORDERS_TABLE, n),
    refunds: R_(s, o.ORDERS_TABLE, n),
    witness: (c) => {
      e(Bd(i, c));
    },
    now: a,
    isShippingOn: o.WECHAT_SHIPPING === 'yes',
  };
}
var ax = tt({ return_code: 'SUCCESS', return_msg: 'OK' });
function ca(t) {
  let e = t === 'our_fault' ? 'please repeat' : vd[t];
  return tt({ return_code: 'FAIL', return_msg: e });
}
var ua = require('node:crypto');
var N0 = ['SUCCESS', 'CHANGE', 'REFUNDCLOSE'],
  pr = { ok: !1, refusal: 'req_info_unreadable' };
function k0(t, e) {
  let r = (0, ua.createHash)('md5').update(e, 'utf8').digest('hex'),
    n = (0, ua.createDecipheriv)('aes-256-ecb', r, null);
  return Buffer.concat([n.update(Buffer.from(t, 'base64')), n.final()]);
}
function P0(t, e) {
  if (!/^(?:[0-9A-Za-z+/]{4})+(?:[0-9A-Za-z+/]{2}==|[0-9A-Za-z+/]{3}=)?$/.test(t)) return pr;
  let r;
  try {
    r = k0(t, e);
  } catch {
    return pr;
  }
  let n = en(r, 'root');
  if (!n.ok) return pr;
  let { fields: o } = n,
    s = o.out_trade_no ?? '',
    i = o.transaction_id ?? '',
    a = o.out_refund_no ?? '',
    c = sa(o.refund_fee ?? '', 1),
    u = N0.find((l) => l === o.refund_status);
  return !/^[0-9A-Za-z_\-|*]{1,32}$/.test(s) ||
    !/^[0-9A-Za-z]{1,32}$/.test(i) ||
    !/^[0-9A-Za-z_\-|*@]{1,64}$/.test(a) ||
    c === void 0 ||
    u === void 0
    ? pr
    : { ok: !0, hint: { outTradeNo: s, transactionId: i, outRefundNo: a, refundFee: c, refundStatus: u } };
}
function cx(t, e) {
  let r = en(t);
  if (!r.ok) return { ok: !1, refusal: r.fault };
  let { fields: n } = r;
  if (n.return_code !== 'SUCCESS') return { ok: !1, refusal: 'not_success', field: 'return_code' };
  if (n.appid !== e.appId) return { ok: !1, refusal: 'appid_mismatch' };
  if (n.mch_id !== e.mchId) return { ok: !1, refusal: 'mch_id_mismatch' };
  let o = n.req_info ?? '';
  return o === '' ? { ok: !1, refusal: 'field_missing', field: 'req_info' } : P0(o, e.key);
}
var M0 = 2500,
  L0 = 4e3;
function lx(t) {
  let { config: e, telemetry: r, now: n } = t;
  return Vd(
    t,
    async (o, s) => {
      let i = cx(o.body, go(e));
      if (!i.ok) return (s({ ...Ra(r, i.refusal), field: i.field }), an(200, ca(i.refusal)));
      let a = ix(t, s, n().getTime() + M0, t.deadline(L0)),
        c = await $d(a, s, i.hint);
      return c === 'accepted' ? an(200, ax) : (s(Ra(r, c)), an(200, ca(c)));
    },
    () => an(500, ca('our_fault')),
  );
}
var ux = Td('refund-notify'),
  U0 = lx({ config: ux, ...E_(ux.STAGE) });
0 && (module.exports = { handler, makeRefundNotify });
/*! Bundled license information:

@aws-lambda-powertools/logger/lib/esm/logBuffer.js:
@aws-lambda-powertools/logger/lib/esm/Logger.js:
  (* v8 ignore next -- @preserve *)
*/
//# sourceMappingURL=refund-notify.js.map
