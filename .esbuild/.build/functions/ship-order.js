'use strict';
var P_ = Object.create;
var mo = Object.defineProperty;
var L_ = Object.getOwnPropertyDescriptor;
var M_ = Object.getOwnPropertyNames;
var U_ = Object.getPrototypeOf,
  $_ = Object.prototype.hasOwnProperty;
var m = (t, e, r) => () => {
  if (r) throw r[0];
  try {
    return (t && (e = t((t = 0))), e);
  } catch (n) {
    throw ((r = [n]), n);
  }
};
var Ft = (t, e) => () => {
    try {
      return (e || t((e = { exports: {} }).exports, e), e.exports);
    } catch (r) {
      throw ((e = 0), r);
    }
  },
  Vl = (t, e) => {
    for (var r in e) mo(t, r, { get: e[r], enumerable: !0 });
  },
  jl = (t, e, r, n) => {
    if ((e && typeof e == 'object') || typeof e == 'function')
      for (let o of M_(e))
        !$_.call(t, o) &&
          o !== r &&
          mo(t, o, { get: () => e[o], enumerable: !(n = L_(e, o)) || n.enumerable });
    return t;
  };
var ze = (t, e, r) => (
    (r = t != null ? P_(U_(t)) : {}),
    jl(e || !t || !t.__esModule ? mo(r, 'default', { value: t, enumerable: !0 }) : r, t)
  ),
  B_ = (t) => jl(mo({}, '__esModule', { value: !0 }), t);
var qt,
  Et,
  yr,
  cd,
  ud,
  va = m(() => {
    ((qt = (t, e) => {
      let r = [];
      if ((t && r.push(t), e)) for (let n of e) r.push(n);
      return r;
    }),
      (Et = (t, e) => `${t || 'anonymous'}${e && e.length > 0 ? ` (a.k.a. ${e.join(',')})` : ''}`),
      (yr = () => {
        let t = [],
          e = [],
          r = !1,
          n = new Set(),
          o = (p) =>
            p.sort(
              (d, f) => cd[f.step] - cd[d.step] || ud[f.priority || 'normal'] - ud[d.priority || 'normal'],
            ),
          s = (p) => {
            let d = !1,
              f = (h) => {
                let g = qt(h.name, h.aliases);
                if (g.includes(p)) {
                  d = !0;
                  for (let y of g) n.delete(y);
                  return !1;
                }
                return !0;
              };
            return ((t = t.filter(f)), (e = e.filter(f)), d);
          },
          i = (p) => {
            let d = !1,
              f = (h) => {
                if (h.middleware === p) {
                  d = !0;
                  for (let g of qt(h.name, h.aliases)) n.delete(g);
                  return !1;
                }
                return !0;
              };
            return ((t = t.filter(f)), (e = e.filter(f)), d);
          },
          a = (p) => (
            t.forEach((d) => {
              p.add(d.middleware, { ...d });
            }),
            e.forEach((d) => {
              p.addRelativeTo(d.middleware, { ...d });
            }),
            p.identifyOnResolve?.(l.identifyOnResolve()),
            p
          ),
          c = (p) => {
            let d = [];
            return (
              p.before.forEach((f) => {
                f.before.length === 0 && f.after.length === 0 ? d.push(f) : d.push(...c(f));
              }),
              d.push(p),
              p.after.reverse().forEach((f) => {
                f.before.length === 0 && f.after.length === 0 ? d.push(f) : d.push(...c(f));
              }),
              d
            );
          },
          u = (p = !1) => {
            let d = [],
              f = [],
              h = {};
            return (
              t.forEach((y) => {
                let S = { ...y, before: [], after: [] };
                for (let T of qt(S.name, S.aliases)) h[T] = S;
                d.push(S);
              }),
              e.forEach((y) => {
                let S = { ...y, before: [], after: [] };
                for (let T of qt(S.name, S.aliases)) h[T] = S;
                f.push(S);
              }),
              f.forEach((y) => {
                if (y.toMiddleware) {
                  let S = h[y.toMiddleware];
                  if (S === void 0) {
                    if (p) return;
                    throw new Error(
                      `${y.toMiddleware} is not found when adding ${Et(y.name, y.aliases)} middleware ${y.relation} ${y.toMiddleware}`,
                    );
                  }
                  (y.relation === 'after' && S.after.push(y), y.relation === 'before' && S.before.push(y));
                }
              }),
              o(d)
                .map(c)
                .reduce((y, S) => (y.push(...S), y), [])
            );
          },
          l = {
            add: (p, d = {}) => {
              let { name: f, override: h, aliases: g } = d,
                y = { step: 'initialize', priority: 'normal', middleware: p, ...d },
                S = qt(f, g);
              if (S.length > 0) {
                if (S.some((T) => n.has(T))) {
                  if (!h) throw new Error(`Duplicate middleware name '${Et(f, g)}'`);
                  for (let T of S) {
                    let v = t.findIndex((W) => W.name === T || W.aliases?.some((J) => J === T));
                    if (v === -1) continue;
                    let I = t[v];
                    if (I.step !== y.step || y.priority !== I.priority)
                      throw new Error(
                        `"${Et(I.name, I.aliases)}" middleware with ${I.priority} priority in ${I.step} step cannot be overridden by "${Et(f, g)}" middleware with ${y.priority} priority in ${y.step} step.`,
                      );
                    t.splice(v, 1);
                  }
                }
                for (let T of S) n.add(T);
              }
              t.push(y);
            },
            addRelativeTo: (p, d) => {
              let { name: f, override: h, aliases: g } = d,
                y = { middleware: p, ...d },
                S = qt(f, g);
              if (S.length > 0) {
                if (S.some((T) => n.has(T))) {
                  if (!h) throw new Error(`Duplicate middleware name '${Et(f, g)}'`);
                  for (let T of S) {
                    let v = e.findIndex((W) => W.name === T || W.aliases?.some((J) => J === T));
                    if (v === -1) continue;
                    let I = e[v];
                    if (I.toMiddleware !== y.toMiddleware || I.relation !== y.relation)
                      throw new Error(
                        `"${Et(I.name, I.aliases)}" middleware ${I.relation} "${I.toMiddleware}" middleware cannot be overridden by "${Et(f, g)}" middleware ${y.relation} "${y.toMiddleware}" middleware.`,
                      );
                    e.splice(v, 1);
                  }
                }
                for (let T of S) n.add(T);
              }
              e.push(y);
            },
            clone: () => a(yr()),
            use: (p) => {
              p.applyToStack(l);
            },
            remove: (p) => (typeof p == 'string' ? s(p) : i(p)),
            removeByTag: (p) => {
              let d = !1,
                f = (h) => {
                  let { tags: g, name: y, aliases: S } = h;
                  if (g && g.includes(p)) {
                    let T = qt(y, S);
                    for (let v of T) n.delete(v);
                    return ((d = !0), !1);
                  }
                  return !0;
                };
              return ((t = t.filter(f)), (e = e.filter(f)), d);
            },
            concat: (p) => {
              let d = a(yr());
              return (
                d.use(p),
                d.identifyOnResolve(r || d.identifyOnResolve() || (p.identifyOnResolve?.() ?? !1)),
                d
              );
            },
            applyToStack: a,
            identify: () =>
              u(!0).map((p) => {
                let d = p.step ?? p.relation + ' ' + p.toMiddleware;
                return Et(p.name, p.aliases) + ' - ' + d;
              }),
            identifyOnResolve(p) {
              return (typeof p == 'boolean' && (r = p), r);
            },
            resolve: (p, d) => {
              for (let f of u()
                .map((h) => h.middleware)
                .reverse())
                p = f(p, d);
              return (r && console.log(l.identify()), p);
            },
          };
        return l;
      }),
      (cd = { initialize: 5, serialize: 4, build: 3, finalizeRequest: 2, deserialize: 1 }),
      (ud = { high: 3, normal: 2, low: 1 }));
  });
var zt,
  ld = m(() => {
    (function (t) {
      ((t.HTTP = 'http'), (t.HTTPS = 'https'));
    })(zt || (zt = {}));
  });
var st,
  pd = m(() => {
    (function (t) {
      ((t.MD5 = 'md5'), (t.CRC32 = 'crc32'), (t.CRC32C = 'crc32c'), (t.SHA1 = 'sha1'), (t.SHA256 = 'sha256'));
    })(st || (st = {}));
  });
var dd = m(() => {
  pd();
});
var He,
  fd = m(() => {
    He = '__smithy_context';
  });
var _t,
  md = m(() => {
    (function (t) {
      ((t.PROFILE = 'profile'), (t.SSO_SESSION = 'sso-session'), (t.SERVICES = 'services'));
    })(_t || (_t = {}));
  });
var it = m(() => {
  ld();
  dd();
  fd();
  md();
});
var Ae,
  hd = m(() => {
    it();
    Ae = (t) => t[He] || (t[He] = {});
  });
function O(t, e) {
  return Object.prototype.hasOwnProperty.call(t, e);
}
var Aa = m(() => {});
function rb(t) {
  return Object.keys(t).reduce((e, r) => {
    let n = t[r];
    return { ...e, [r]: Array.isArray(n) ? [...n] : n };
  }, {});
}
var z,
  yd = m(() => {
    z = class t {
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
        return (r.query && (r.query = rb(r.query)), r);
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
  gd = m(() => {
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
var nb,
  Ke,
  Sd = m(() => {
    ((nb = new RegExp('^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$')),
      (Ke = (t, e = !1) => {
        if (!e) return nb.test(t);
        let r = t.split('.');
        for (let n of r) if (!Ke(n)) return !1;
        return !0;
      }));
  });
function Ia(t) {
  return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t);
}
var Ed = m(() => {});
var de,
  _d = m(() => {
    de = (t) => {
      if (typeof t == 'function') return t;
      let e = Promise.resolve(t);
      return () => e;
    };
  });
function xd(t) {
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
var bd = m(() => {});
var xt,
  Ca = m(() => {
    bd();
    xt = (t) => {
      if (typeof t == 'string') return xt(new URL(t));
      let { hostname: e, pathname: r, port: n, protocol: o, search: s } = t,
        i;
      return (
        s && (i = xd(s)),
        { hostname: e, port: n ? parseInt(n) : void 0, protocol: o, path: r, query: i }
      );
    };
  });
var bt,
  Td = m(() => {
    Aa();
    Ca();
    bt = (t) => {
      if (typeof t == 'object') {
        if ('url' in t) {
          let e = xt(t.url);
          if (t.headers) {
            e.headers = {};
            for (let r in t.headers)
              O(t.headers, r) && (e.headers[r.toLowerCase()] = t.headers[r].join(', '));
          }
          return e;
        }
        return t;
      }
      return xt(t);
    };
  });
var j = m(() => {
  hd();
  Aa();
  yd();
  gd();
  Sd();
  Ed();
  _d();
  Ca();
  Td();
});
var Kt,
  wd = m(() => {
    va();
    Kt = class {
      config;
      middlewareStack = yr();
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
var Yt,
  Ra = m(() => {
    Yt = (t) => (typeof t == 'function' ? t() : t);
  });
var Mo,
  Oa = m(() => {
    Mo = (t, e, r, n, o) => ({ name: e, namespace: t, traits: r, input: n, output: o });
  });
var vd,
  Da,
  Ad = m(() => {
    j();
    Oa();
    ((vd = (t) => (e, r) => async (n) => {
      let { response: o } = await e(n),
        { operationSchema: s } = Ae(r),
        [, i, a, c, u, l] = s ?? [];
      try {
        let p = await t.protocol.deserializeResponse(Mo(i, a, c, u, l), { ...t, ...r }, o);
        return { response: o, output: p };
      } catch (p) {
        if (
          (Object.defineProperty(p, '$response', {
            value: o,
            enumerable: !1,
            writable: !1,
            configurable: !1,
          }),
          !('$metadata' in p))
        ) {
          let d =
            'Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.';
          try {
            p.message +=
              `
  ` + d;
          } catch {
            !r.logger || r.logger?.constructor?.name === 'NoOpLogger' ? console.warn(d) : r.logger?.warn?.(d);
          }
          typeof p.$responseBodyText < 'u' && p.$response && (p.$response.body = p.$responseBodyText);
          try {
            if (ge.isInstance(o)) {
              let { headers: f = {}, statusCode: h } = o,
                g = Object.entries(f);
              p.$metadata = {
                httpStatusCode: h,
                requestId: Da(/^x-[\w-]+-request-?id$/, g),
                extendedRequestId: Da(/^x-[\w-]+-id-2$/, g),
                cfId: Da(/^x-[\w-]+-cf-id$/, g),
              };
            }
          } catch {}
        }
        throw p;
      }
    }),
      (Da = (t, e) => (e.find(([r]) => r.match(t)) || [void 0, void 0])[1]));
  });
var Id,
  Cd = m(() => {
    j();
    Oa();
    Id = (t) => (e, r) => async (n) => {
      let { operationSchema: o } = Ae(r),
        [, s, i, a, c, u] = o ?? [],
        l = r.endpointV2 ? async () => bt(r.endpointV2) : t.endpoint,
        p = await t.protocol.serializeRequest(Mo(s, i, a, c, u), n.input, { ...t, ...r, endpoint: l });
      return e({ ...n, request: p });
    };
  });
function Na(t) {
  return {
    applyToStack: (e) => {
      (e.add(Id(t), Od), e.add(vd(t), Rd), t.protocol.setSerdeContext(t));
    },
  };
}
var Rd,
  Od,
  Dd = m(() => {
    Ad();
    Cd();
    ((Rd = { name: 'deserializerMiddleware', step: 'deserialize', tags: ['DESERIALIZER'], override: !0 }),
      (Od = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }));
  });
function Tt(t) {
  if (typeof t == 'object') return t;
  if (((t = t | 0), Uo[t])) return Uo[t];
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
  return (Uo[t] = e);
}
var Uo,
  ka = m(() => {
    Uo = [];
  });
function mn(t, e) {
  if (t instanceof B) return Object.assign(t, { memberName: e, _isMemberSchema: !0 });
  let r = B;
  return new r(t, e);
}
var fn,
  $o,
  Bo,
  B,
  Pa,
  Nd,
  kd = m(() => {
    Ra();
    ka();
    ((fn = { it: Symbol.for('@smithy/nor-struct-it'), ns: Symbol.for('@smithy/ns') }),
      ($o = []),
      (Bo = {}),
      (B = class t {
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
          for (this._isMemberSchema = !1; Pa(o);)
            (n.push(o[1]), (o = o[0]), (s = Yt(o)), (this._isMemberSchema = !0));
          if (n.length > 0) {
            this.memberTraits = {};
            for (let i = n.length - 1; i >= 0; --i) {
              let a = n[i];
              Object.assign(this.memberTraits, Tt(a));
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
            ((this.schema = Yt(s)),
            Nd(this.schema)
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
            if ($o[e]) return $o[e];
          } else if (typeof e == 'string') {
            if (Bo[e]) return Bo[e];
          } else if (r && e[fn.ns]) return e[fn.ns];
          let n = Yt(e);
          if (n instanceof t) return n;
          if (Pa(n)) {
            let [s, i] = n;
            if (s instanceof t) return (Object.assign(s.getMergedTraits(), Tt(i)), s);
            throw new Error(
              `@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`,
            );
          }
          let o = new t(n);
          return r
            ? (e[fn.ns] = o)
            : typeof n == 'string'
              ? (Bo[n] = o)
              : typeof n == 'number'
                ? ($o[n] = o)
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
          return Tt(this.memberTraits);
        }
        getOwnTraits() {
          return Tt(this.traits);
        }
        getKeySchema() {
          let [e, r] = [this.isDocumentSchema(), this.isMapSchema()];
          if (!e && !r)
            throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
          let n = this.getSchema(),
            o = e ? 15 : (n[4] ?? 0);
          return mn([o, 0], 'key');
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
          if (s != null) return mn([s, 0], n ? 'value' : 'member');
          throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
        }
        getMemberSchema(e) {
          let r = this.getSchema();
          if (this.isStructSchema() && r[4].includes(e)) {
            let n = r[4].indexOf(e),
              o = r[5][n];
            return mn(Pa(o) ? o : [o, 0], e);
          }
          if (this.isDocumentSchema()) return mn([15, 0], e);
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
            n = e[fn.it];
          if (n && r === n.length) {
            yield* n;
            return;
          }
          n = Array(r);
          for (let o = 0; o < r; ++o) {
            let s = e[4][o],
              i = mn([e[5][o], 0], s);
            yield (n[o] = [s, i]);
          }
          e[fn.it] = n;
        }
      }));
    ((Pa = (t) => Array.isArray(t) && t.length === 2), (Nd = (t) => Array.isArray(t) && t.length >= 5));
  });
var Oe,
  Pd = m(() => {
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
var Se = m(() => {
  Ra();
  Dd();
  kd();
  ka();
  Pd();
});
function gr(t, e) {
  if (e == null) return e;
  let r = B.of(t);
  if (r.getMergedTraits().sensitive) return La;
  if (r.isListSchema()) {
    let n = r.getValueSchema();
    if (n.getMergedTraits().sensitive) return La;
    if (Array.isArray(e)) return e.map((o) => gr(n, o));
  } else if (r.isMapSchema()) {
    let n = r.getValueSchema();
    if (r.getKeySchema().getMergedTraits().sensitive || n.getMergedTraits().sensitive) return La;
    if (typeof e == 'object') return Object.fromEntries(Object.entries(e).map(([o, s]) => [o, gr(n, s)]));
  } else if (r.isStructSchema() && typeof e == 'object') {
    let n = e,
      o = {};
    for (let [s, i] of r.structIterator()) n[s] != null && (o[s] = gr(i, n[s]));
    return o;
  }
  return e;
}
var La,
  Ld = m(() => {
    Se();
    La = '***SensitiveInformation***';
  });
var Md,
  wt,
  Ma,
  Ua = m(() => {
    it();
    va();
    Ld();
    Se();
    ((Md = Symbol.for('@smithy/op-event-stream')),
      (wt = class {
        middlewareStack = yr();
        schema;
        static classBuilder() {
          return new Ma();
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
            CommandCtor: p,
          },
        ) {
          for (let W of o.bind(this)(p, e, r, n)) this.middlewareStack.use(W);
          let d = e.concat(this.middlewareStack),
            { logger: f } = r,
            h = l[He],
            g = {
              logger: f,
              clientName: s,
              commandName: i,
              inputFilterSensitiveLog: a,
              outputFilterSensitiveLog: c,
              ...l,
              [He]: {
                ...h,
                commandInstance: this,
                ...u,
                ...(n?.metricsRecorder === void 0 ? {} : { metricsRecorder: n.metricsRecorder }),
                ...(n?.abortSignal === void 0 ? {} : { abortSignal: n.abortSignal }),
              },
            },
            { requestHandler: y } = r,
            S = n ?? {};
          S.metricsRecorder && ((S = { ...S }), delete S.metricsRecorder);
          let T,
            v = this.schema,
            I = v?.[Md];
          if (I !== void 0) T = I;
          else if (v && Array.isArray(v) && v[0] === 9) {
            let [, , , , W, J] = v;
            T = v[Md] = !!(B.of(W).getEventStreamMember() || B.of(J).getEventStreamMember());
          }
          return (T && (S = { isEventStream: T, ...S }), d.resolve((W) => y.handle(W.request, S), g));
        }
      }),
      (Ma = class {
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
          return (r = class extends wt {
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
                inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (i ? gr.bind(null, a) : (u) => u),
                outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (i ? gr.bind(null, c) : (u) => u),
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
var hn,
  Fo,
  Ud = m(() => {
    ((hn = class t extends Error {
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
      (Fo = (t, e = {}) => {
        Object.entries(e)
          .filter(([, n]) => n !== void 0)
          .forEach(([n, o]) => {
            (t[n] == null || t[n] === '') && (t[n] = o);
          });
        let r = t.message || t.Message || 'UnknownError';
        return ((t.message = r), delete t.Message, t);
      }));
  });
var $a,
  $d = m(() => {
    $a = (t) => {
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
var Bd,
  Ba,
  Fd = m(() => {
    ((Bd = !1),
      (Ba = (t) => {
        t && !Bd && parseInt(t.substring(1, t.indexOf('.'))) < 16 && (Bd = !0);
      }));
  });
var Gd,
  Hd,
  Wd,
  Vd = m(() => {
    j();
    it();
    ((Gd = Object.values(st)),
      (Hd = (t) => {
        let e = [];
        for (let r in st) {
          if (!O(st, r)) continue;
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
            (Gd.includes(n) ? (t.checksumAlgorithms[n.toUpperCase()] = o) : (t.checksumAlgorithms[n] = o),
              e.push(r));
          },
          checksumAlgorithms() {
            return e;
          },
        };
      }),
      (Wd = (t) => {
        let e = {};
        return (
          t.checksumAlgorithms().forEach((r) => {
            let n = r.algorithmId();
            Gd.includes(n) && (e[n] = r.checksumConstructor());
          }),
          e
        );
      }));
  });
var jd,
  qd,
  zd = m(() => {
    ((jd = (t) => ({
      setRetryStrategy(e) {
        t.retryStrategy = e;
      },
      retryStrategy() {
        return t.retryStrategy;
      },
    })),
      (qd = (t) => {
        let e = {};
        return ((e.retryStrategy = t.retryStrategy()), e);
      }));
  });
var Fa,
  Ga,
  Kd = m(() => {
    Vd();
    zd();
    ((Fa = (t) => Object.assign(Hd(t), jd(t))), (Ga = (t) => Object.assign(Wd(t), qd(t))));
  });
var Xt,
  Yd = m(() => {
    Xt = class {
      trace() {}
      debug() {}
      info() {}
      warn() {}
      error() {}
    };
  });
function Ha(t, e, r, n) {
  return function (s, i, a, c, u = {}) {
    let l = Object.assign({}, t, s);
    return wt
      .classBuilder()
      .ep(l)
      .m(function (p, d, f, h) {
        let g = i.call(this, p, d, f, h);
        return (g.unshift(n(f, p.getEndpointParameterInstructions())), g);
      })
      .s(e, a, u)
      .n(r, a.charAt(0).toUpperCase() + a.slice(1) + 'Command')
      .sc(c)
      .build();
  };
}
var Xd = m(() => {
  Ua();
});
var Ee = m(() => {
  j();
  j();
  wd();
  Ua();
  $d();
  Fd();
  Ud();
  Kd();
  Yd();
  Xd();
});
var Sn,
  za = m(() => {
    Sn = (t) =>
      (typeof ArrayBuffer == 'function' && t instanceof ArrayBuffer) ||
      Object.prototype.toString.call(t) === '[object ArrayBuffer]';
  });
var Wo,
  Vo,
  En = m(() => {
    za();
    ((Wo = (t, e = 0, r = t.byteLength - e) => {
      if (!Sn(t))
        throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);
      return Buffer.from(t, e, r);
    }),
      (Vo = (t, e) => {
        if (typeof t != 'string')
          throw new TypeError(
            `The "input" argument must be of type string. Received type ${typeof t} (${t})`,
          );
        return e ? Buffer.from(t, e) : Buffer.from(t);
      }));
  });
var ib,
  vt,
  tf = m(() => {
    En();
    ((ib = /^[A-Za-z0-9+/]*={0,2}$/),
      (vt = (t) => {
        if ((t.length * 3) % 4 !== 0) throw new TypeError('Incorrect padding on base64 string.');
        if (!ib.exec(t)) throw new TypeError('Invalid base64 string.');
        let e = Vo(t, 'base64');
        return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      }));
  });
var Ne,
  jo = m(() => {
    En();
    Ne = (t) => {
      let e = Vo(t, 'utf8');
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
  });
var At,
  rf = m(() => {
    En();
    jo();
    At = (t) => {
      let e;
      if (
        (typeof t == 'string' ? (e = Ne(t)) : (e = t),
        typeof e != 'object' || typeof e.byteOffset != 'number' || typeof e.byteLength != 'number')
      )
        throw new Error('@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.');
      return Wo(e.buffer, e.byteOffset, e.byteLength).toString('base64');
    };
  });
function nf(t, e, r, n) {
  return class qo extends Uint8Array {
    static fromString(s, i = 'utf-8') {
      if (typeof s == 'string') return i === 'base64' ? qo.mutate(n(s)) : qo.mutate(e(s));
      throw new Error(`Unsupported conversion from ${typeof s} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(s) {
      return (Object.setPrototypeOf(s, qo.prototype), s);
    }
    transformToString(s = 'utf-8') {
      return s === 'base64' ? r(this) : t(this);
    }
  };
}
var of = m(() => {});
var Ye,
  sf = m(() => {
    En();
    Ye = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return Wo(t.buffer, t.byteOffset, t.byteLength).toString('utf8');
    };
  });
function af(t) {
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
  cf = m(() => {
    he = Array.from({ length: 256 }, (t, e) => e.toString(16).padStart(2, '0'));
  });
var Ka,
  ab,
  uf,
  cb,
  lf,
  pf,
  df,
  ub,
  ff,
  mf,
  lb,
  zo,
  _n,
  hf,
  pb,
  db,
  yf = m(() => {
    ((Ka = (t) => {
      if (t != null) {
        if (typeof t == 'string') {
          let e = parseFloat(t);
          if (!Number.isNaN(e))
            return (String(e) !== String(t) && db.warn(pb(`Expected number but observed string: ${t}`)), e);
        }
        if (typeof t == 'number') return t;
        throw new TypeError(`Expected number, got ${typeof t}: ${t}`);
      }
    }),
      (ab = Math.ceil(2 ** 127 * (2 - 2 ** -23))),
      (uf = (t) => {
        let e = Ka(t);
        if (e !== void 0 && !Number.isNaN(e) && e !== 1 / 0 && e !== -1 / 0 && Math.abs(e) > ab)
          throw new TypeError(`Expected 32-bit float, got ${t}`);
        return e;
      }),
      (cb = (t) => {
        if (t != null) {
          if (Number.isInteger(t) && !Number.isNaN(t)) return t;
          throw new TypeError(`Expected integer, got ${typeof t}: ${t}`);
        }
      }),
      (lf = (t) => df(t, 16)),
      (pf = (t) => df(t, 8)),
      (df = (t, e) => {
        let r = cb(t);
        if (r !== void 0 && ub(r, e) !== r) throw new TypeError(`Expected ${e}-bit integer, got ${t}`);
        return r;
      }),
      (ub = (t, e) => {
        switch (e) {
          case 32:
            return Int32Array.of(t)[0];
          case 16:
            return Int16Array.of(t)[0];
          case 8:
            return Int8Array.of(t)[0];
        }
      }),
      (ff = (t) => Ka(typeof t == 'string' ? zo(t) : t)),
      (mf = (t) => uf(typeof t == 'string' ? zo(t) : t)),
      (lb = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g),
      (zo = (t) => {
        let e = t.match(lb);
        if (e === null || e[0].length !== t.length)
          throw new TypeError('Expected real number, got implicit NaN');
        return parseFloat(t);
      }),
      (_n = (t) => lf(typeof t == 'string' ? zo(t) : t)),
      (hf = (t) => pf(typeof t == 'string' ? zo(t) : t)),
      (pb = (t) =>
        String(new TypeError(t).stack || t)
          .split(
            `
`,
          )
          .slice(0, 5)
          .filter((e) => !e.includes('stackTraceWarning')).join(`
`)),
      (db = { warn: console.warn }));
  });
function Ja(t) {
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
    p = a < 10 ? `0${a}` : `${a}`;
  return `${fb[n]}, ${c} ${Xa[r]} ${e} ${u}:${l}:${p} GMT`;
}
var fb,
  Xa,
  VN,
  mb,
  Qa,
  hb,
  yb,
  gb,
  bn,
  Za,
  Ko,
  Sb,
  Eb,
  _b,
  Ya,
  xb,
  bb,
  Tb,
  It,
  wb,
  vb,
  xn,
  gf = m(() => {
    yf();
    ((fb = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']),
      (Xa = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']));
    ((VN = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/)),
      (mb = new RegExp(
        /^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/,
      )),
      (Qa = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-3339 date-times must be expressed as strings');
        let e = mb.exec(t);
        if (!e) throw new TypeError('Invalid RFC-3339 date-time value');
        let [r, n, o, s, i, a, c, u, l] = e,
          p = _n(xn(n)),
          d = It(o, 'month', 1, 12),
          f = It(s, 'day', 1, 31),
          h = Ko(p, d, f, { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u });
        return (l.toUpperCase() != 'Z' && h.setTime(h.getTime() - vb(l)), h);
      }),
      (hb = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (yb = new RegExp(
        /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (gb = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/,
      )),
      (bn = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-7231 date-times must be expressed as strings');
        let e = hb.exec(t);
        if (e) {
          let [r, n, o, s, i, a, c, u] = e;
          return Ko(_n(xn(s)), Ya(o), It(n, 'day', 1, 31), {
            hours: i,
            minutes: a,
            seconds: c,
            fractionalMilliseconds: u,
          });
        }
        if (((e = yb.exec(t)), e)) {
          let [r, n, o, s, i, a, c, u] = e;
          return _b(
            Ko(Sb(s), Ya(o), It(n, 'day', 1, 31), {
              hours: i,
              minutes: a,
              seconds: c,
              fractionalMilliseconds: u,
            }),
          );
        }
        if (((e = gb.exec(t)), e)) {
          let [r, n, o, s, i, a, c, u] = e;
          return Ko(_n(xn(u)), Ya(n), It(o.trimLeft(), 'day', 1, 31), {
            hours: s,
            minutes: i,
            seconds: a,
            fractionalMilliseconds: c,
          });
        }
        throw new TypeError('Invalid RFC-7231 date-time value');
      }),
      (Za = (t) => {
        if (t == null) return;
        let e;
        if (typeof t == 'number') e = t;
        else if (typeof t == 'string') e = ff(t);
        else if (typeof t == 'object' && t.tag === 1) e = t.value;
        else
          throw new TypeError(
            'Epoch timestamps must be expressed as floating point numbers or their string representation',
          );
        if (Number.isNaN(e) || e === 1 / 0 || e === -1 / 0)
          throw new TypeError('Epoch timestamps must be valid, non-Infinite, non-NaN numerics');
        return new Date(Math.round(e * 1e3));
      }),
      (Ko = (t, e, r, n) => {
        let o = e - 1;
        return (
          bb(t, o, r),
          new Date(
            Date.UTC(
              t,
              o,
              r,
              It(n.hours, 'hour', 0, 23),
              It(n.minutes, 'minute', 0, 59),
              It(n.seconds, 'seconds', 0, 60),
              wb(n.fractionalMilliseconds),
            ),
          )
        );
      }),
      (Sb = (t) => {
        let e = new Date().getUTCFullYear(),
          r = Math.floor(e / 100) * 100 + _n(xn(t));
        return r < e ? r + 100 : r;
      }),
      (Eb = 50 * 365 * 24 * 60 * 60 * 1e3),
      (_b = (t) =>
        t.getTime() - new Date().getTime() > Eb
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
      (Ya = (t) => {
        let e = Xa.indexOf(t);
        if (e < 0) throw new TypeError(`Invalid month: ${t}`);
        return e + 1;
      }),
      (xb = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (bb = (t, e, r) => {
        let n = xb[e];
        if ((e === 1 && Tb(t) && (n = 29), r > n))
          throw new TypeError(`Invalid day for ${Xa[e]} in ${t}: ${r}`);
      }),
      (Tb = (t) => t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0)),
      (It = (t, e, r, n) => {
        let o = hf(xn(t));
        if (o < r || o > n) throw new TypeError(`${e} must be between ${r} and ${n}, inclusive`);
        return o;
      }),
      (wb = (t) => (t == null ? 0 : mf('0.' + t) * 1e3)),
      (vb = (t) => {
        let e = t[0],
          r = 1;
        if (e == '+') r = 1;
        else if (e == '-') r = -1;
        else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);
        let n = Number(t.substring(1, 3)),
          o = Number(t.substring(4, 6));
        return r * (n * 60 + o) * 60 * 1e3;
      }),
      (xn = (t) => {
        let e = 0;
        for (; e < t.length - 1 && t.charAt(e) === '0';) e++;
        return e === 0 ? t : t.slice(e);
      }));
  });
var We,
  Sf = m(() => {
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
var Ef,
  _e,
  _f = m(() => {
    ((Ef = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/),
      (_e = class t {
        string;
        type;
        constructor(e, r) {
          if (((this.string = e), (this.type = r), !Ef.test(e)))
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
          return t.prototype.isPrototypeOf(e) || (r.type === 'bigDecimal' && Ef.test(r.string));
        }
      }));
  });
function Tn(t) {
  if (t.length % 2 !== 0) throw new Error('Hex encoded strings must have an even number length');
  let e = new Uint8Array(t.length / 2);
  for (let r = 0; r < t.length; r += 2) {
    let n = t.slice(r, r + 2).toLowerCase();
    if (n in ec) e[r / 2] = ec[n];
    else throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`);
  }
  return e;
}
function re(t) {
  let e = '';
  for (let r = 0; r < t.byteLength; r++) e += xf[t[r]];
  return e;
}
var xf,
  ec,
  bf = m(() => {
    ((xf = {}), (ec = {}));
    for (let t = 0; t < 256; t++) {
      let e = t.toString(16).toLowerCase();
      (e.length === 1 && (e = `0${e}`), (xf[t] = e), (ec[e] = t));
    }
  });
var Sr,
  tc,
  Tf = m(() => {
    ((Sr = require('node:fs')),
      (tc = (t) => {
        if (!t) return 0;
        if (typeof t == 'string') return Buffer.byteLength(t);
        if (typeof t.byteLength == 'number') return t.byteLength;
        if (typeof t.size == 'number') return t.size;
        if (typeof t.start == 'number' && typeof t.end == 'number') return t.end + 1 - t.start;
        if (t instanceof Sr.ReadStream) {
          if (t.path != null) return (0, Sr.lstatSync)(t.path).size;
          if (typeof t.fd == 'number') return (0, Sr.fstatSync)(t.fd).size;
        }
        throw new Error(`Body Length computation failed for ${t}`);
      }));
  });
var ke,
  wf = m(() => {
    jo();
    ke = (t) =>
      t instanceof Uint8Array
        ? t
        : typeof t == 'string'
          ? Ne(t)
          : ArrayBuffer.isView(t)
            ? new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT)
            : new Uint8Array(t);
  });
function Yo(t, e) {
  if (e === void 0) {
    e = 0;
    for (let o of t) e += o.byteLength;
  }
  let r = new Uint8Array(e),
    n = 0;
  for (let o of t) (r.set(o, n), (n += o.byteLength));
  return r;
}
var rc = m(() => {});
var Er,
  nc = m(() => {
    Er = class t extends Error {
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
  Xo = m(() => {
    nc();
    at = class t extends Er {
      name = 'CredentialsProviderError';
      constructor(e, r = !0) {
        (super(e, r), Object.setPrototypeOf(this, t.prototype));
      }
    };
  });
var vf,
  Af = m(() => {
    nc();
    vf =
      (...t) =>
      async () => {
        if (t.length === 0) throw new Er('No providers in chain');
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
var If,
  Cf = m(() => {
    If = (t) => () => Promise.resolve(t);
  });
var Jo,
  oc = m(() => {
    Jo = (t, e, r) => {
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
var Pe,
  Qo = m(() => {
    Pe = (t, e, r) => {
      if (e in t) {
        if (t[e] === 'true') return !0;
        if (t[e] === 'false') return !1;
        throw new Error(`Cannot load ${r} "${e}". Expected "true" or "false", got ${t[e]}.`);
      }
    };
  });
var xe,
  Zo = m(() => {
    (function (t) {
      ((t.ENV = 'env'), (t.CONFIG = 'shared config entry'));
    })(xe || (xe = {}));
  });
var Rf,
  Of,
  sc,
  Ab,
  _r,
  es = m(() => {
    ((Rf = require('node:os')),
      (Of = require('node:path')),
      (sc = {}),
      (Ab = () => (process && process.geteuid ? `${process.geteuid()}` : 'DEFAULT')),
      (_r = () => {
        let { HOME: t, USERPROFILE: e, HOMEPATH: r, HOMEDRIVE: n = `C:${Of.sep}` } = process.env;
        if (t) return t;
        if (e) return e;
        if (r) return `${n}${r}`;
        let o = Ab();
        return (sc[o] || (sc[o] = (0, Rf.homedir)()), sc[o]);
      }));
  });
var Ib,
  Cb,
  Df,
  Nf = m(() => {
    ((Ib = 'AWS_PROFILE'), (Cb = 'default'), (Df = (t) => t.profile || process.env[Ib] || Cb));
  });
var kf,
  Pf = m(() => {
    it();
    kf = (t) =>
      Object.entries(t)
        .filter(([e]) => {
          let r = e.indexOf('.');
          return r === -1 ? !1 : Object.values(_t).includes(e.substring(0, r));
        })
        .reduce(
          (e, [r, n]) => {
            let o = r.indexOf('.'),
              s = r.substring(0, o) === _t.PROFILE ? r.substring(o + 1) : r;
            return ((e[s] = n), e);
          },
          { ...(t.default && { default: t.default }) },
        );
  });
var Lf,
  Rb,
  Mf,
  Uf = m(() => {
    Lf = require('node:path');
    es();
    ((Rb = 'AWS_CONFIG_FILE'), (Mf = () => process.env[Rb] || (0, Lf.join)(_r(), '.aws', 'config')));
  });
var $f,
  Ob,
  Bf,
  Ff = m(() => {
    $f = require('node:path');
    es();
    ((Ob = 'AWS_SHARED_CREDENTIALS_FILE'),
      (Bf = () => process.env[Ob] || (0, $f.join)(_r(), '.aws', 'credentials')));
  });
var Db,
  Nb,
  ic,
  Gf = m(() => {
    it();
    ((Db = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/),
      (Nb = ['__proto__', 'profile __proto__']),
      (ic = (t) => {
        let e = {},
          r,
          n;
        for (let o of t.split(/\r?\n/)) {
          let s = o.split(/(^|\s)[;#]/)[0].trim();
          if (s[0] === '[' && s[s.length - 1] === ']') {
            ((r = void 0), (n = void 0));
            let a = s.substring(1, s.length - 1),
              c = Db.exec(a);
            if (c) {
              let [, u, , l] = c;
              Object.values(_t).includes(u) && (r = [u, l].join('.'));
            } else r = a;
            if (Nb.includes(a)) throw new Error(`Found invalid profile name "${a}"`);
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
var Wf,
  ac,
  Hf,
  cc,
  Vf = m(() => {
    ((Wf = require('node:fs/promises')),
      (ac = {}),
      (Hf = {}),
      (cc = (t, e) =>
        Hf[t] !== void 0
          ? Hf[t]
          : ((!ac[t] || e?.ignoreCache) && (ac[t] = (0, Wf.readFile)(t, 'utf8')), ac[t])));
  });
var uc,
  jf,
  qf,
  zf = m(() => {
    uc = require('node:path');
    Pf();
    Uf();
    Ff();
    es();
    Gf();
    Vf();
    ((jf = () => ({})),
      (qf = async (t = {}) => {
        let { filepath: e = Bf(), configFilepath: r = Mf() } = t,
          n = _r(),
          o = '~/',
          s = e;
        e.startsWith(o) && (s = (0, uc.join)(n, e.slice(2)));
        let i = r;
        r.startsWith(o) && (i = (0, uc.join)(n, r.slice(2)));
        let a = await Promise.all([
          cc(i, { ignoreCache: t.ignoreCache }).then(ic).then(kf).catch(jf),
          cc(s, { ignoreCache: t.ignoreCache }).then(ic).catch(jf),
        ]);
        return { configFile: a[0], credentialsFile: a[1] };
      }));
  });
function ts(t) {
  try {
    let e = new Set(Array.from(t.match(/([A-Z_]){3,}/g) ?? []));
    return (e.delete('CONFIG'), e.delete('CONFIG_PREFIX_SEPARATOR'), e.delete('ENV'), [...e].join(', '));
  } catch {
    return t;
  }
}
var lc = m(() => {});
var Kf,
  Yf = m(() => {
    Xo();
    lc();
    Kf = (t, e) => async () => {
      try {
        let r = t(process.env, e);
        if (r === void 0) throw new Error();
        return r;
      } catch (r) {
        throw new at(r.message || `Not found in ENV: ${ts(t.toString())}`, { logger: e?.logger });
      }
    };
  });
var Xf,
  Jf = m(() => {
    Xo();
    Nf();
    zf();
    lc();
    Xf =
      (t, { preferredFile: e = 'config', ...r } = {}) =>
      async () => {
        let n = Df(r),
          { configFile: o, credentialsFile: s } = await qf(r),
          i = s[n] || {},
          a = o[n] || {},
          c = e === 'config' ? { ...i, ...a } : { ...a, ...i };
        try {
          let l = t(c, e === 'config' ? o : s);
          if (l === void 0) throw new Error();
          return l;
        } catch (u) {
          throw new at(u.message || `Not found in config files w/ profile [${n}]: ${ts(t.toString())}`, {
            logger: r.logger,
          });
        }
      };
  });
var kb,
  Qf,
  Zf = m(() => {
    Cf();
    ((kb = (t) => typeof t == 'function'), (Qf = (t) => (kb(t) ? async () => await t() : If(t))));
  });
var se,
  pc = m(() => {
    Af();
    oc();
    Yf();
    Jf();
    Zf();
    se = ({ environmentVariableSelector: t, configFileSelector: e, default: r }, n = {}) => {
      let { signingName: o, logger: s } = n;
      return Jo(vf(Kf(t, { signingName: o, logger: s }), Xf(e, n), Qf(r)));
    };
  });
var em,
  tm,
  dc,
  rm = m(() => {
    Qo();
    Zo();
    ((em = 'AWS_USE_DUALSTACK_ENDPOINT'),
      (tm = 'use_dualstack_endpoint'),
      (dc = {
        environmentVariableSelector: (t) => Pe(t, em, xe.ENV),
        configFileSelector: (t) => Pe(t, tm, xe.CONFIG),
        default: !1,
      }));
  });
var nm,
  om,
  fc,
  sm = m(() => {
    Qo();
    Zo();
    ((nm = 'AWS_USE_FIPS_ENDPOINT'),
      (om = 'use_fips_endpoint'),
      (fc = {
        environmentVariableSelector: (t) => Pe(t, nm, xe.ENV),
        configFileSelector: (t) => Pe(t, om, xe.CONFIG),
        default: !1,
      }));
  });
var im,
  mc,
  hc,
  am,
  cm,
  um,
  lm,
  pm,
  dm,
  yc = m(() => {
    ((im = 'AWS_EXECUTION_ENV'),
      (mc = 'AWS_REGION'),
      (hc = 'AWS_DEFAULT_REGION'),
      (am = 'AWS_EC2_METADATA_DISABLED'),
      (cm = ['in-region', 'cross-region', 'mobile', 'standard', 'legacy']),
      (um = '/latest/meta-data/placement/region'),
      (lm = '/latest/api/token'),
      (pm = 'x-aws-ec2-metadata-token'),
      (dm = 'x-aws-ec2-metadata-token-ttl-seconds'));
  });
var fm,
  Pb,
  ym,
  rs,
  mm,
  Lb,
  hm,
  gc = m(() => {
    yc();
    ((fm = 1e3),
      (Pb = 6e4),
      (ym = 0),
      (rs = async () => {
        if (!process.env[am] && !(Date.now() < ym))
          try {
            let t = Lb(),
              e = (await hm({ ...t, path: lm, method: 'PUT', headers: { [dm]: '21600' } })).toString();
            return (
              (await hm({ ...t, path: um, method: 'GET', headers: { [pm]: e } })).toString().trim() || mm()
            );
          } catch {
            return mm();
          }
      }),
      (mm = () => {
        ym = Date.now() + Pb;
      }),
      (Lb = () => {
        let t = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
        if (t) {
          let e = new URL(t);
          return { hostname: e.hostname.replace(/^\[(.+)]$/, '$1'), port: e.port ? Number(e.port) : void 0 };
        }
        return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === 'IPv6'
          ? { hostname: 'fd00:ec2::254' }
          : { hostname: '169.254.169.254' };
      }),
      (hm = async (t) => {
        let { request: e } = await import('node:http');
        return new Promise((r, n) => {
          let o = e({
            hostname: t.hostname,
            port: t.port,
            path: t.path,
            method: t.method,
            headers: t.headers,
            timeout: fm,
            signal: AbortSignal.timeout(fm),
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
var gm,
  Sm,
  vn,
  Sc,
  Ec = m(() => {
    gc();
    ((gm = 'AWS_REGION'),
      (Sm = 'region'),
      (vn = {
        environmentVariableSelector: (t) => t[gm],
        configFileSelector: (t) => t[Sm],
        default: async () => {
          let t = await rs();
          if (t) return t;
          throw new Error('Region is missing');
        },
      }),
      (Sc = { preferredFile: 'credentials' }));
  });
var Em,
  _m,
  xm = m(() => {
    j();
    ((Em = new Set()),
      (_m = (t, e = Ke) => {
        if (!Em.has(t) && !e(t))
          if (t === '*')
            console.warn(
              '@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.',
            );
          else throw new Error(`Region not accepted: region="${t}" is not a valid hostname component.`);
        else Em.add(t);
      }));
  });
var ns,
  _c = m(() => {
    ns = (t) => typeof t == 'string' && (t.startsWith('fips-') || t.endsWith('-fips'));
  });
var bm,
  Tm = m(() => {
    _c();
    bm = (t) =>
      ns(t)
        ? ['fips-aws-global', 'aws-fips'].includes(t)
          ? 'us-east-1'
          : t.replace(/fips-(dkr-|prod-)?|-fips/, '')
        : t;
  });
var xc,
  wm = m(() => {
    xm();
    Tm();
    _c();
    xc = (t) => {
      let { region: e, useFipsEndpoint: r } = t;
      if (!e) throw new Error('Region is missing');
      return Object.assign(t, {
        region: async () => {
          let n = typeof e == 'function' ? await e() : e,
            o = bm(n);
          return (_m(o), o);
        },
        useFipsEndpoint: async () => {
          let n = typeof e == 'string' ? e : await e();
          return ns(n) ? !0 : typeof r != 'function' ? Promise.resolve(!!r) : r();
        },
      });
    };
  });
var Mb,
  Ub,
  vm,
  Am = m(() => {
    ((Mb = 'AWS_DEFAULTS_MODE'),
      (Ub = 'defaults_mode'),
      (vm = {
        environmentVariableSelector: (t) => t[Mb],
        configFileSelector: (t) => t[Ub],
        default: 'legacy',
      }));
  });
var bc,
  $b,
  Bb,
  Im = m(() => {
    Ec();
    gc();
    pc();
    oc();
    yc();
    Am();
    ((bc = ({ region: t = se(vn), defaultsMode: e = se(vm) } = {}) =>
      Jo(async () => {
        let r = typeof e == 'function' ? await e() : e;
        switch (r?.toLowerCase()) {
          case 'auto':
            return $b(t);
          case 'in-region':
          case 'cross-region':
          case 'mobile':
          case 'standard':
          case 'legacy':
            return Promise.resolve(r?.toLocaleLowerCase());
          case void 0:
            return Promise.resolve('legacy');
          default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${cm.join(', ')}, got ${r}`);
        }
      })),
      ($b = async (t) => {
        if (t) {
          let e = typeof t == 'function' ? await t() : t,
            r = await Bb();
          return r ? (e === r ? 'in-region' : 'cross-region') : 'standard';
        }
        return 'standard';
      }),
      (Bb = async () =>
        process.env[im] && (process.env[mc] || process.env[hc])
          ? (process.env[mc] ?? process.env[hc])
          : rs()));
  });
var Ct = m(() => {
  Xo();
  Qo();
  Zo();
  pc();
  rm();
  sm();
  Ec();
  wm();
  Im();
});
var Cm,
  Rm,
  Om,
  Dm = m(() => {
    ((Cm = 'AWS_ENDPOINT_URL'),
      (Rm = 'endpoint_url'),
      (Om = (t) => ({
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
              a = s[[i.join('_'), Rm].join('.')];
            if (a) return a;
          }
          let n = e[Rm];
          if (n) return n;
        },
        default: void 0,
      })));
  });
var Fb,
  Gb,
  Nm,
  km = m(() => {
    Ct();
    ((Fb = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'),
      (Gb = 'ignore_configured_endpoint_urls'),
      (Nm = {
        environmentVariableSelector: (t) => Pe(t, Fb, xe.ENV),
        configFileSelector: (t) => Pe(t, Gb, xe.CONFIG),
        default: !1,
      }));
  });
var An,
  Pm = m(() => {
    Ct();
    Dm();
    km();
    An = async (t) => {
      if (!(await se(Nm)())) return se(Om(t ?? ''))();
    };
  });
var Tc,
  Hb,
  Wb,
  Vb,
  Lm,
  Mm,
  Um = m(() => {
    ((Tc = async (t) => {
      let e = t?.Bucket || '';
      if (
        (typeof t.Bucket == 'string' &&
          (t.Bucket = e.replace(/#/g, encodeURIComponent('#')).replace(/\?/g, encodeURIComponent('?'))),
        Mm(e))
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
      (Hb = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
      (Wb = /(\d+\.){3}\d+/),
      (Vb = /\.\./),
      (Lm = (t) => Hb.test(t) && !Wb.test(t) && !Vb.test(t)),
      (Mm = (t) => {
        let [e, r, n, , , o] = t.split(':'),
          s = e === 'arn' && t.split(':').length >= 6,
          i = !!(s && r && n && o);
        if (s && !i) throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);
        return i;
      }));
  });
var $m = m(() => {
  Um();
});
var Bm,
  Fm = m(() => {
    Bm = (t, e, r, n = !1) => {
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
var wc = m(() => {
  j();
});
function os(t) {
  return async (e, r, n, o) => {
    if (!n.isCustomEndpoint && !n.ignoreConfiguredEndpointUrls) {
      let a;
      (n.serviceConfiguredEndpoint ? (a = await n.serviceConfiguredEndpoint()) : (a = await t(n.serviceId)),
        a &&
          ((n.endpoint = () => Promise.resolve(bt(a))),
          (n.isCustomEndpoint = !0),
          o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${a}`)));
    }
    let s = await jb(e, r, n);
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
var jb,
  vc = m(() => {
    $m();
    Fm();
    wc();
    jb = async (t, e, r) => {
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
            n[s] = await Bm(i.name, s, r, i.type !== 'builtInParams')();
            break;
          case 'operationContextParams':
            n[s] = i.get(t);
            break;
          default:
            throw new Error('Unrecognized endpoint parameter instruction: ' + JSON.stringify(i));
        }
      return (
        Object.keys(o).length === 0 && Object.assign(n, r),
        String(r.serviceId).toLowerCase() === 's3' && (await Tc(n)),
        n
      );
    };
  });
function qb(t, e, r) {
  (t.__smithy_context
    ? t.__smithy_context.features || (t.__smithy_context.features = {})
    : (t.__smithy_context = { features: {} }),
    (t.__smithy_context.features[e] = r));
}
function ss(t) {
  let e = os(t);
  return ({ config: r, instructions: n }) =>
    (o, s) =>
    async (i) => {
      r.isCustomEndpoint && qb(s, 'ENDPOINT_OVERRIDE', 'N');
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
var Ac = m(() => {
  j();
  vc();
});
function Gm(t) {
  let e = ss(t);
  return (r, n) => ({
    applyToStack: (o) => {
      o.addRelativeTo(e({ config: r, instructions: n }), Kb);
    },
  });
}
var zb,
  Kb,
  Hm = m(() => {
    Ac();
    ((zb = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }),
      (Kb = {
        step: 'serialize',
        tags: ['ENDPOINT_PARAMETERS', 'ENDPOINT_V2', 'ENDPOINT'],
        name: 'endpointV2Middleware',
        override: !0,
        relation: 'before',
        toMiddleware: zb.name,
      }));
  });
function Wm(t) {
  return (e) => {
    let r = e.tls ?? !0,
      { endpoint: n, useDualstackEndpoint: o, useFipsEndpoint: s } = e,
      i = n != null ? async () => bt(await de(n)()) : void 0,
      c = Object.assign(e, {
        endpoint: i,
        tls: r,
        isCustomEndpoint: !!n,
        useDualstackEndpoint: de(o ?? !1),
        useFipsEndpoint: de(s ?? !1),
        ignoreConfiguredEndpointUrls: !!e.ignoreConfiguredEndpointUrls,
      }),
      u;
    return ((c.serviceConfiguredEndpoint = async () => (e.serviceId && !u && (u = t(e.serviceId)), u)), c);
  };
}
var Vm = m(() => {
  j();
  wc();
});
var In,
  jm = m(() => {
    In = class t {
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
  qm = m(() => {
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
var Z,
  zm = m(() => {
    Z = class extends Error {
      constructor(e) {
        (super(e), (this.name = 'EndpointError'));
      }
    };
  });
var ct = m(() => {
  zm();
});
var Ic,
  Km = m(() => {
    Ic = 'endpoints';
  });
function xr(t) {
  return typeof t != 'object' || t == null
    ? t
    : 'ref' in t
      ? `$${xr(t.ref)}`
      : 'fn' in t
        ? `${t.fn}(${(t.argv || []).map(xr).join(', ')})`
        : JSON.stringify(t, null, 2);
}
var Ym = m(() => {});
var Xm = m(() => {
  Km();
  Ym();
});
var Jt,
  Cc = m(() => {
    Jt = {};
  });
var Rc,
  Jm = m(() => {
    Rc = (t, e) => t === e;
  });
function Oc(...t) {
  for (let e of t) if (e != null) return e;
}
var Qm = m(() => {});
var Zm,
  eh = m(() => {
    ct();
    Zm = (t) => {
      let e = t.split('.'),
        r = [];
      for (let n of e) {
        let o = n.indexOf('[');
        if (o !== -1) {
          if (n.indexOf(']') !== n.length - 1) throw new Z(`Path: '${t}' does not end with ']'`);
          let s = n.slice(o + 1, -1);
          if (Number.isNaN(parseInt(s))) throw new Z(`Invalid array index: '${s}' in path: '${t}'`);
          (o !== 0 && r.push(n.slice(0, o)), r.push(s));
        } else r.push(n);
      }
      return r;
    };
  });
var Rn,
  th = m(() => {
    ct();
    eh();
    Rn = (t, e) =>
      Zm(e).reduce((r, n) => {
        if (typeof r != 'object') throw new Z(`Index '${n}' in '${e}' not found in '${JSON.stringify(t)}'`);
        if (Array.isArray(r)) {
          let o = parseInt(n);
          return r[o < 0 ? r.length + o : o];
        }
        return r[n];
      }, t);
  });
var Dc,
  rh = m(() => {
    Dc = (t) => t != null;
  });
function Nc(t, e, r) {
  return t ? e : r;
}
var nh = m(() => {});
var kc,
  oh = m(() => {
    kc = (t) => !t;
  });
var Yb,
  br,
  Pc = m(() => {
    ((Yb = new RegExp(
      '^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$',
    )),
      (br = (t) => Yb.test(t) || (t.startsWith('[') && t.endsWith(']'))));
  });
var Lc,
  Mc,
  sh = m(() => {
    it();
    Pc();
    ((Lc = { [zt.HTTP]: 80, [zt.HTTPS]: 443 }),
      (Mc = (t) => {
        let e = (() => {
          try {
            if (t instanceof URL) return t;
            if (typeof t == 'object' && 'hostname' in t) {
              let { hostname: d, port: f, protocol: h = '', path: g = '', query: y = {} } = t,
                S = new URL(`${h}//${d}${f ? `:${f}` : ''}${g}`);
              return (
                (S.search = Object.entries(y)
                  .map(([T, v]) => `${T}=${v}`)
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
        if (!Object.values(zt).includes(c)) return null;
        let u = br(o),
          l = r.includes(`${n}:${Lc[c]}`) || (typeof t == 'string' && t.includes(`${n}:${Lc[c]}`)),
          p = `${n}${l ? `:${Lc[c]}` : ''}`;
        return { scheme: c, authority: p, path: s, normalizedPath: s.endsWith('/') ? s : `${s}/`, isIp: u };
      }));
  });
function Uc(t, e, r) {
  if (r === 1) return [t];
  if (t === '') return [''];
  let n = t.split(e);
  return r === 0 ? n : n.slice(0, r - 1).concat(n.slice(1).join(e));
}
var ih = m(() => {});
var $c,
  ah = m(() => {
    $c = (t, e) => t === e;
  });
var Bc,
  ch = m(() => {
    Bc = (t, e, r, n) =>
      t == null || e >= r || t.length < r || /[^\u0000-\u007f]/.test(t)
        ? null
        : n
          ? t.substring(t.length - r, t.length - e)
          : t.substring(e, r);
  });
var Fc,
  uh = m(() => {
    Fc = (t) =>
      encodeURIComponent(t).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  });
var Gc = m(() => {
  Jm();
  Qm();
  th();
  rh();
  j();
  nh();
  oh();
  sh();
  ih();
  ah();
  ch();
  uh();
});
var lh,
  ph = m(() => {
    Gc();
    lh = {
      booleanEquals: Rc,
      coalesce: Oc,
      getAttr: Rn,
      isSet: Dc,
      isValidHostLabel: Ke,
      ite: Nc,
      not: kc,
      parseURL: Mc,
      split: Uc,
      stringEquals: $c,
      substring: Bc,
      uriEncode: Fc,
    };
  });
var is,
  Hc = m(() => {
    Gc();
    is = (t, e) => {
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
          r.push(Rn(n[u] ?? o[u], l));
        } else r.push(n[c] ?? o[c]);
        s = a + 1;
      }
      return r.join('');
    };
  });
var dh,
  fh = m(() => {
    dh = ({ ref: t }, e) => e.referenceRecord[t] ?? e.endpointParams[t];
  });
var Qt,
  as,
  mh,
  On = m(() => {
    ct();
    Cc();
    ph();
    Hc();
    fh();
    ((Qt = (t, e, r) => {
      if (typeof t == 'string') return is(t, r);
      if (t.fn) return mh.callFunction(t, r);
      if (t.ref) return dh(t, r);
      throw new Z(`'${e}': ${String(t)} is not a string, function or reference.`);
    }),
      (as = ({ fn: t, argv: e }, r) => {
        let n = Array(e.length);
        for (let i = 0; i < n.length; ++i) {
          let a = e[i];
          typeof a == 'boolean' || typeof a == 'number'
            ? (n[i] = a)
            : (n[i] = mh.evaluateExpression(a, 'arg', r));
        }
        let o = t.indexOf('.');
        if (o !== -1) {
          let a = Jt[t.slice(0, o)]?.[t.slice(o + 1)];
          if (typeof a == 'function') return a(...n);
        }
        let s = lh[t];
        if (typeof s == 'function') return s(...n);
        throw new Error(`function ${t} not loaded in endpointFunctions.`);
      }),
      (mh = { evaluateExpression: Qt, callFunction: as }));
  });
var hh = m(() => {
  On();
});
var yh,
  gh = m(() => {
    Xm();
    ct();
    hh();
    yh = (t, e) => {
      let { assign: r } = t;
      if (r && r in e.referenceRecord) throw new Z(`'${r}' is already defined in Reference Record.`);
      let n = as(t, e);
      e.logger?.debug?.(`${Ic} evaluateCondition: ${xr(t)} = ${xr(n)}`);
      let o = n === '' ? !0 : !!n;
      return r != null ? { result: o, toAssign: { name: r, value: n } } : { result: o };
    };
  });
var Sh,
  Eh = m(() => {
    ct();
    On();
    Sh = (t, e) =>
      Object.entries(t ?? {}).reduce(
        (r, [n, o]) => (
          (r[n] = o.map((s) => {
            let i = Qt(s, 'Header value entry', e);
            if (typeof i != 'string') throw new Z(`Header '${n}' value '${i}' is not a string`);
            return i;
          })),
          r
        ),
        {},
      );
  });
var Wc,
  _h,
  xh,
  bh = m(() => {
    ct();
    Hc();
    ((Wc = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = xh.getEndpointProperty(o, e)), r), {})),
      (_h = (t, e) => {
        if (Array.isArray(t)) return t.map((r) => _h(r, e));
        switch (typeof t) {
          case 'string':
            return is(t, e);
          case 'object':
            if (t === null) throw new Z(`Unexpected endpoint property: ${t}`);
            return xh.getEndpointProperties(t, e);
          case 'boolean':
            return t;
          default:
            throw new Z(`Unexpected endpoint property type: ${typeof t}`);
        }
      }),
      (xh = { getEndpointProperty: _h, getEndpointProperties: Wc }));
  });
var Th,
  wh = m(() => {
    ct();
    On();
    Th = (t, e) => {
      let r = Qt(t, 'Endpoint URL', e);
      if (typeof r == 'string')
        try {
          return new URL(r);
        } catch (n) {
          throw (console.error(`Failed to construct URL with ${r}`, n), n);
        }
      throw new Z(`Endpoint URL must be a string, got ${typeof r}`);
    };
  });
var Vc,
  jc,
  vh = m(() => {
    ct();
    gh();
    On();
    Eh();
    bh();
    wh();
    ((Vc = 1e8),
      (jc = (t, e) => {
        let { nodes: r, root: n, results: o, conditions: s } = t,
          i = n,
          a = {},
          c = { referenceRecord: a, endpointParams: e.endpointParams, logger: e.logger };
        for (; i !== 1 && i !== -1 && i < Vc;) {
          let u = 3 * (Math.abs(i) - 1),
            [l, p, d] = [r[u], r[u + 1], r[u + 2]],
            [f, h, g] = s[l],
            y = yh({ fn: f, assign: g, argv: h }, c);
          if (y.toAssign) {
            let { name: S, value: T } = y.toAssign;
            a[S] = T;
          }
          i = i >= 0 === y.result ? p : d;
        }
        if (i >= Vc) {
          let u = o[i - Vc];
          if (u[0] === -1) {
            let [, f] = u;
            throw new Z(Qt(f, 'Error', c));
          }
          let [l, p, d] = u;
          return { url: Th(l, c), properties: Wc(p, c), headers: Sh(d ?? {}, c) };
        }
        throw new Z('No matching endpoint.');
      }));
  });
var OM,
  Ah,
  DM,
  Ih,
  Rt = m(() => {
    Pm();
    vc();
    Ac();
    Hm();
    Vm();
    jm();
    qm();
    vh();
    Pc();
    j();
    Cc();
    ((OM = os(An)), (Ah = Wm(An)), (DM = ss(An)), (Ih = Gm(An)));
  });
var Ch,
  Rh,
  Oh = m(() => {
    ((Ch = (t) =>
      typeof ReadableStream == 'function' &&
      (t?.constructor?.name === ReadableStream.name || t instanceof ReadableStream)),
      (Rh = (t) => typeof Blob == 'function' && (t?.constructor?.name === Blob.name || t instanceof Blob)));
  });
async function Dh(t) {
  return t.arrayBuffer().then((e) => new Uint8Array(e));
}
async function Nh(t) {
  let e = [],
    r = t.getReader(),
    n = 0;
  for (;;) {
    let { done: o, value: s } = await r.read();
    if ((s && (e.push(s), (n += s.length)), o)) break;
  }
  return Yo(e, n);
}
var kh = m(() => {
  rc();
});
var Ph,
  cs,
  qc,
  Lh = m(() => {
    Ph = require('node:stream');
    rc();
    kh();
    Oh();
    ((cs = (t) =>
      Rh(t)
        ? Dh(t)
        : Ch(t)
          ? Nh(t)
          : new Promise((e, r) => {
              let n = new qc(),
                o = t;
              (o.pipe(n),
                o.on('error', (s) => {
                  (n.end(), r(s));
                }),
                n.on('error', r),
                n.on('finish', function () {
                  let s = Yo(this.bufferedBytes);
                  e(s);
                }));
            })),
      (qc = class extends Ph.Writable {
        bufferedBytes = [];
        _write(e, r, n) {
          (this.bufferedBytes.push(e), n());
        }
      }));
  });
function ut(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var Mh = m(() => {});
var Uh,
  Tr,
  Xb,
  zc,
  $h,
  F = m(() => {
    Uh = require('node:crypto');
    tf();
    rf();
    of();
    jo();
    sf();
    cf();
    gf();
    Sf();
    _f();
    bf();
    Tf();
    wf();
    za();
    Lh();
    j();
    Mh();
    ((Tr = class extends nf(Ye, Ne, At, vt) {}), (Xb = Uh.getRandomValues), (zc = af(Xb)), ($h = zc));
  });
var Hh,
  Kc,
  ls,
  Wh = m(() => {
    Hh = new Uint32Array(256);
    for (let t = 0; t < 256; ++t) {
      let e = t;
      for (let r = 0; r < 8; ++r) e = e & 1 ? 3988292384 ^ (e >>> 1) : e >>> 1;
      Hh[t] = e >>> 0;
    }
    ((Kc = 4294967295),
      (ls = class {
        digestLength = 4;
        checksum = Kc;
        update(e) {
          for (let r = 0; r < e.length; ++r)
            this.checksum = (this.checksum >>> 8) ^ Hh[(this.checksum ^ e[r]) & 255];
        }
        digestSync() {
          return (this.checksum ^ Kc) >>> 0;
        }
        async digest() {
          let e = this.digestSync(),
            r = new Uint8Array(4);
          return (new DataView(r.buffer).setUint32(0, e, !1), r);
        }
        reset() {
          this.checksum = Kc;
        }
      }));
  });
function tT(t) {
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
var Yc,
  Vh,
  wr,
  jh = m(() => {
    Yc = ze(require('node:zlib'));
    Wh();
    ((Vh = typeof Yc.crc32 == 'function' ? Yc.crc32 : void 0), (wr = Vh ? tT(Vh) : ls));
  });
var fe,
  qh,
  rT,
  ps,
  zh,
  nT,
  Kh = m(() => {
    F();
    ((fe = 64),
      (qh = 32),
      (rT = 2 ** 53 - 1),
      (ps = class t {
        digestLength = qh;
        state = Int32Array.from(zh);
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
              s = new Uint8Array(fe * 2);
            for (let i = 0; i < fe; ++i) ((s[i] = 54 ^ r[i]), (s[i + fe] = 92 ^ r[i]));
            (n.update(s.subarray(0, fe)), o.update(s.subarray(fe)));
          }
        }
        update(e) {
          if (this.finished) throw new Error('Attempted to update an already finished HMAC.');
          if (this.inner) {
            this.inner.update(e);
            return;
          }
          let r = ke(e),
            n = 0,
            { byteLength: o } = r;
          if (((this.bytesHashed += o), this.bytesHashed * 8 > rT))
            throw new Error('Cannot hash more than 2^53 - 1 bits');
          for (; o > 0;)
            ((this.buffer[this.bufferLength++] = r[n++]),
              o--,
              this.bufferLength === fe && (this.hashBuffer(), (this.bufferLength = 0)));
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
          ((this.state = Int32Array.from(zh)),
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
          if ((s.setUint8(n++, 128), (n - 1) % fe >= fe - 8)) {
            for (let a = n; a < fe; ++a) s.setUint8(a, 0);
            (this.hashBufferWith(e, r), (n = 0));
          }
          for (let a = n; a < fe - 8; ++a) s.setUint8(a, 0);
          (s.setUint32(fe - 8, Math.floor(o / 4294967296), !1),
            s.setUint32(fe - 4, o, !1),
            this.hashBufferWith(e, r));
          let i = new Uint8Array(qh);
          for (let a = 0; a < 8; ++a)
            ((i[a * 4] = (e[a] >>> 24) & 255),
              (i[a * 4 + 1] = (e[a] >>> 16) & 255),
              (i[a * 4 + 2] = (e[a] >>> 8) & 255),
              (i[a * 4 + 3] = (e[a] >>> 0) & 255));
          return i;
        }
        static normalizeKey(e) {
          let r = ke(e);
          if (r.byteLength > fe) {
            let n = new t();
            n.update(r);
            let o = n.digestSync(),
              s = new Uint8Array(fe);
            return (s.set(o), s);
          }
          if (r.byteLength < fe) {
            let n = new Uint8Array(fe);
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
            p = e[7];
          for (let d = 0; d < fe; ++d) {
            if (d < 16)
              n[d] =
                ((r[d * 4] & 255) << 24) |
                ((r[d * 4 + 1] & 255) << 16) |
                ((r[d * 4 + 2] & 255) << 8) |
                (r[d * 4 + 3] & 255);
            else {
              let g = n[d - 2],
                y = ((g >>> 17) | (g << 15)) ^ ((g >>> 19) | (g << 13)) ^ (g >>> 10);
              g = n[d - 15];
              let S = ((g >>> 7) | (g << 25)) ^ ((g >>> 18) | (g << 14)) ^ (g >>> 3);
              n[d] = ((y + n[d - 7]) | 0) + ((S + n[d - 16]) | 0);
            }
            let f =
                ((((((c >>> 6) | (c << 26)) ^ ((c >>> 11) | (c << 21)) ^ ((c >>> 25) | (c << 7))) +
                  ((c & u) ^ (~c & l))) |
                  0) +
                  ((p + ((nT[d] + n[d]) | 0)) | 0)) |
                0,
              h =
                ((((o >>> 2) | (o << 30)) ^ ((o >>> 13) | (o << 19)) ^ ((o >>> 22) | (o << 10))) +
                  ((o & s) ^ (o & i) ^ (s & i))) |
                0;
            ((p = l), (l = u), (u = c), (c = (a + f) | 0), (a = i), (i = s), (s = o), (o = (f + h) | 0));
          }
          ((e[0] += o),
            (e[1] += s),
            (e[2] += i),
            (e[3] += a),
            (e[4] += c),
            (e[5] += u),
            (e[6] += l),
            (e[7] += p));
        }
      }),
      (zh = new Int32Array([
        1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225,
      ])),
      (nT = new Int32Array([
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
function sT() {
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
      return this.secret ? (0, Nn.createHmac)('sha256', iT(this.secret)) : (0, Nn.createHash)('sha256');
    }
  };
}
function iT(t) {
  return typeof t == 'string'
    ? t
    : ArrayBuffer.isView(t)
      ? Buffer.from(t.buffer, t.byteOffset, t.byteLength)
      : Buffer.from(t);
}
var Nn,
  oT,
  ds,
  Yh = m(() => {
    Nn = require('node:crypto');
    Kh();
    ((oT = (() => {
      try {
        return ((0, Nn.createHash)('sha256'), !0);
      } catch {
        return !1;
      }
    })()),
      (ds = oT ? sT() : ps));
  });
var fs = m(() => {
  jh();
  Yh();
});
function Xh(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
var Ot,
  Xc = m(() => {
    F();
    Ot = class t {
      bytes;
      constructor(e) {
        if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
      }
      static fromNumber(e) {
        if (e > 9223372036854776e3 || e < -9223372036854776e3)
          throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
        let r = new Uint8Array(8);
        for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
        return (e < 0 && Xh(r), new t(r));
      }
      valueOf() {
        let e = this.bytes.slice(0),
          r = e[0] & 128;
        return (r && Xh(e), parseInt(re(e), 16) * (r ? -1 : 1));
      }
      toString() {
        return String(this.valueOf());
      }
    };
  });
var vr,
  Jh,
  Qh,
  aT,
  cT,
  uT,
  lT,
  pT,
  dT,
  fT,
  mT,
  hT,
  ms,
  Jc = m(() => {
    j();
    F();
    Xc();
    vr = class {
      toUtf8;
      fromUtf8;
      constructor(e, r) {
        ((this.toUtf8 = e), (this.fromUtf8 = r));
      }
      format(e) {
        let r = [];
        for (let s in e) {
          if (!O(e, s)) continue;
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
            if (e.value.byteLength > ms)
              throw new Error(
                `@smithy/core/event-streams - header value (binary) exceeds ${ms} bytes: ${e.value.byteLength}`,
              );
            let s = new DataView(new ArrayBuffer(3 + e.value.byteLength));
            (s.setUint8(0, 6), s.setUint16(1, e.value.byteLength, !1));
            let i = new Uint8Array(s.buffer);
            return (i.set(e.value, 3), i);
          case 'string':
            let a = this.fromUtf8(e.value);
            if (a.byteLength > ms)
              throw new Error(
                `@smithy/core/event-streams - header value (string) exceeds ${ms} bytes: ${a.byteLength}`,
              );
            let c = new DataView(new ArrayBuffer(3 + a.byteLength));
            (c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1));
            let u = new Uint8Array(c.buffer);
            return (u.set(a, 3), u);
          case 'timestamp':
            let l = new Uint8Array(9);
            return ((l[0] = 8), l.set(Ot.fromNumber(e.value.valueOf()).bytes, 1), l);
          case 'uuid':
            if (!hT.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
            let p = new Uint8Array(17);
            return ((p[0] = 9), p.set(Tn(e.value.replace(/-/g, '')), 1), p);
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
              r[s] = { type: Qh, value: !0 };
              break;
            case 1:
              r[s] = { type: Qh, value: !1 };
              break;
            case 2:
              r[s] = { type: aT, value: e.getInt8(n++) };
              break;
            case 3:
              ((r[s] = { type: cT, value: e.getInt16(n, !1) }), (n += 2));
              break;
            case 4:
              ((r[s] = { type: uT, value: e.getInt32(n, !1) }), (n += 4));
              break;
            case 5:
              ((r[s] = { type: lT, value: new Ot(new Uint8Array(e.buffer, e.byteOffset + n, 8)) }), (n += 8));
              break;
            case 6:
              let i = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: pT, value: new Uint8Array(e.buffer, e.byteOffset + n, i) }),
                (n += i));
              break;
            case 7:
              let a = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: dT, value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, a)) }),
                (n += a));
              break;
            case 8:
              ((r[s] = {
                type: fT,
                value: new Date(new Ot(new Uint8Array(e.buffer, e.byteOffset + n, 8)).valueOf()),
              }),
                (n += 8));
              break;
            case 9:
              let c = new Uint8Array(e.buffer, e.byteOffset + n, 16);
              ((n += 16),
                (r[s] = {
                  type: mT,
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
    })(Jh || (Jh = {}));
    ((Qh = 'boolean'),
      (aT = 'byte'),
      (cT = 'short'),
      (uT = 'integer'),
      (lT = 'long'),
      (pT = 'binary'),
      (dT = 'string'),
      (fT = 'timestamp'),
      (mT = 'uuid'),
      (hT = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/),
      (ms = 32767));
  });
function ey({ byteLength: t, byteOffset: e, buffer: r }) {
  if (t < yT) throw new Error('Provided message too short to accommodate event stream message overhead');
  let n = new DataView(r, e, t),
    o = n.getUint32(0, !1);
  if (t !== o) throw new Error('Reported message length does not match received message length');
  let s = n.getUint32(Zh, !1),
    i = n.getUint32(Dt, !1),
    a = n.getUint32(t - er, !1),
    c = new wr();
  if ((c.update(new Uint8Array(r, e, Dt)), i !== c.digestSync()))
    throw new Error(
      `The prelude checksum specified in the message (${i}) does not match the calculated CRC32 checksum (${c.digestSync()})`,
    );
  if ((c.update(new Uint8Array(r, e + Dt, t - (Dt + er))), a !== c.digestSync()))
    throw new Error(`The message checksum (${c.digestSync()}) did not match the expected value of ${a}`);
  return {
    headers: new DataView(r, e + Dt + er, s),
    body: new Uint8Array(r, e + Dt + er + s, o - s - (Dt + er + er)),
  };
}
var Zh,
  Dt,
  er,
  yT,
  ty = m(() => {
    fs();
    ((Zh = 4), (Dt = Zh * 2), (er = 4), (yT = Dt + er * 2));
  });
var Ar,
  Qc = m(() => {
    fs();
    Jc();
    ty();
    Ar = class {
      headerMarshaller;
      messageBuffer;
      isEndOfStream;
      constructor(e, r) {
        ((this.headerMarshaller = new vr(e, r)), (this.messageBuffer = []), (this.isEndOfStream = !1));
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
          a = new wr();
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
        let { headers: r, body: n } = ey(e);
        return { headers: this.headerMarshaller.parse(r), body: n };
      }
      formatHeaders(e) {
        return this.headerMarshaller.format(e);
      }
    };
  });
var Ir,
  Zc = m(() => {
    Ir = class {
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
var Cr,
  eu = m(() => {
    Cr = class {
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
var Rr,
  tu = m(() => {
    Rr = class {
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
var Or,
  ru = m(() => {
    Or = class {
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
function hs(t) {
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
          p = 0;
        for (; p < l;) {
          if (!n) {
            let f = l - p;
            o || (o = new Uint8Array(4));
            let h = Math.min(4 - r, f);
            if ((o.set(c.slice(p, p + h), r), (r += h), (p += h), r < 4)) break;
            (s(new DataView(o.buffer).getUint32(0, !1)), (o = null));
          }
          let d = Math.min(e - r, l - p);
          (n.set(c.slice(p, p + d), r),
            (r += d),
            (p += d),
            e && e === r && (yield n, (n = null), (e = 0), (r = 0)));
        }
      }
    };
  return { [Symbol.asyncIterator]: i };
}
var nu = m(() => {});
function ry(t, e) {
  let r = kn(e.deserializer, e.toUtf8);
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
function kn(t, e) {
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
var ou = m(() => {});
var tr,
  ny,
  su = m(() => {
    Qc();
    Zc();
    eu();
    tu();
    ru();
    nu();
    ou();
    ((tr = class {
      eventStreamCodec;
      utfEncoder;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        ((this.eventStreamCodec = new Ar(e, r)), (this.utfEncoder = e));
      }
      deserialize(e, r) {
        let n = hs(e);
        return new Rr({
          messageStream: new Ir({ inputStream: n, decoder: this.eventStreamCodec }),
          deserializer: kn(r, this.utfEncoder),
        });
      }
      serialize(e, r) {
        return new Cr({
          messageStream: new Or({ inputStream: e, serializer: r }),
          encoder: this.eventStreamCodec,
          includeEndFrame: !0,
        });
      }
    }),
      (ny = (t) => new tr(t)));
  });
async function* gT(t) {
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
var oy,
  Pn,
  sy,
  iy = m(() => {
    oy = require('node:stream');
    su();
    ((Pn = class {
      universalMarshaller;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        this.universalMarshaller = new tr({ utf8Decoder: r, utf8Encoder: e });
      }
      deserialize(e, r) {
        let n = typeof e[Symbol.asyncIterator] == 'function' ? e : gT(e);
        return this.universalMarshaller.deserialize(n, r);
      }
      serialize(e, r) {
        return oy.Readable.from(this.universalMarshaller.serialize(e, r));
      }
    }),
      (sy = (t) => new Pn(t)));
  });
var ay,
  cy,
  uy = m(() => {
    ((ay = (t) => ({
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
      (cy = (t) => {
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
var ly,
  py = m(() => {
    ly = (t) => Object.assign(t, { eventStreamMarshaller: t.eventStreamSerdeProvider(t) });
  });
var ys,
  dy = m(() => {
    j();
    Se();
    F();
    ys = class {
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
          p = {
            async *[Symbol.asyncIterator]() {
              if (n) {
                let d = {
                  ':event-type': { type: 'string', value: o ?? 'initial-request' },
                  ':message-type': { type: 'string', value: 'event' },
                  ':content-type': { type: 'string', value: u },
                };
                c.write(r, n);
                let f = c.flush();
                yield { [l]: !0, headers: d, body: f };
              }
              for await (let d of e) yield d;
            },
          };
        return s.serialize(p, (d) => {
          if (d[l]) return { headers: d.headers, body: d.body };
          let f = '';
          for (let v in d)
            if (O(d, v) && v !== '__type') {
              f = v;
              break;
            }
          let {
            additionalHeaders: h,
            body: g,
            eventType: y,
            explicitPayloadContentType: S,
          } = this.writeEventBody(f, a, d);
          return {
            headers: {
              ':event-type': { type: 'string', value: y },
              ':message-type': { type: 'string', value: 'event' },
              ':content-type': { type: 'string', value: S ?? u },
              ...h,
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
            let h = '';
            for (let y in f)
              if (O(f, y) && y !== '__type') {
                h = y;
                break;
              }
            let g = f[h].body;
            if (h === (o ?? 'initial-response')) {
              let y = await this.deserializer.read(r, g);
              return (delete y[i], { [u]: !0, ...y });
            } else if (h in c) {
              let y = c[h];
              if (y.isStructSchema()) {
                let S = {},
                  T = !1;
                for (let [v, I] of y.structIterator()) {
                  let { eventHeader: W, eventPayload: J } = I.getMergedTraits();
                  if (((T = T || !!(W || J)), J))
                    I.isBlobSchema()
                      ? (S[v] = g)
                      : I.isStringSchema()
                        ? (S[v] = (this.serdeContext?.utf8Encoder ?? Ye)(g))
                        : I.isStructSchema() && (S[v] = await this.deserializer.read(I, g));
                  else if (W) {
                    let Q = f[h].headers[v]?.value;
                    Q != null &&
                      (I.isNumericSchema()
                        ? Q && typeof Q == 'object' && 'bytes' in Q
                          ? (S[v] = BigInt(Q.toString()))
                          : (S[v] = Number(Q))
                        : (S[v] = Q));
                  }
                }
                return { [h]: await this.readEventMember(y, g, T, S) };
              }
              return { [h]: await this.deserializer.read(y, g) };
            } else return { $unknown: f };
          }),
          p = l[Symbol.asyncIterator](),
          d = await p.next();
        if (d.done) return l;
        if (d.value?.[u]) {
          if (!r)
            throw new Error(
              '@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.',
            );
          for (let f in d.value) O(d.value, f) && (n[f] = d.value[f]);
        }
        return {
          async *[Symbol.asyncIterator]() {
            for (d?.value?.[u] || (yield d.value); ;) {
              let { done: f, value: h } = await p.next();
              if (f) break;
              yield h;
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
          let d = r.getMemberSchema(e);
          if (d.isStructSchema()) {
            for (let [f, h] of d.structIterator()) {
              let { eventHeader: g, eventPayload: y } = h.getMergedTraits();
              if (y) i = f;
              else if (g) {
                let S = n[e][f],
                  T = 'binary';
                (h.isNumericSchema()
                  ? (-2) ** 31 <= S && S <= 2 ** 31 - 1
                    ? (T = 'integer')
                    : (T = 'long')
                  : h.isTimestampSchema()
                    ? (T = 'timestamp')
                    : h.isStringSchema()
                      ? (T = 'string')
                      : h.isBooleanSchema() && (T = 'boolean'),
                  S != null && ((u[f] = { type: T, value: S }), delete n[e][f]));
              }
            }
            if (i !== null) {
              let f = d.getMemberSchema(i);
              (f.isBlobSchema() ? (a = 'application/octet-stream') : f.isStringSchema() && (a = 'text/plain'),
                o.write(f, n[e][i]));
            } else o.write(d, n[e]);
          } else if (d.isUnitSchema()) o.write(d, {});
          else
            throw new Error(
              '@smithy/core/event-streams - non-struct member not supported in event stream union.',
            );
        } else {
          let [d, f] = n[e];
          ((s = d), o.write(15, f));
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
var fy = {};
Vl(fy, {
  EventStreamCodec: () => Ar,
  EventStreamMarshaller: () => Pn,
  EventStreamSerde: () => ys,
  HeaderMarshaller: () => vr,
  Int64: () => Ot,
  MessageDecoderStream: () => Ir,
  MessageEncoderStream: () => Cr,
  SmithyMessageDecoderStream: () => Rr,
  SmithyMessageEncoderStream: () => Or,
  UniversalEventStreamMarshaller: () => tr,
  eventStreamSerdeProvider: () => sy,
  getChunkedStream: () => hs,
  getMessageUnmarshaller: () => kn,
  getUnmarshalledStream: () => ry,
  iterableToReadableStream: () => cy,
  readableStreamToIterable: () => ay,
  resolveEventStreamSerdeConfig: () => ly,
  universalEventStreamSerdeProvider: () => ny,
});
var my = m(() => {
  Qc();
  Jc();
  Xc();
  Zc();
  eu();
  tu();
  ru();
  iy();
  uy();
  su();
  nu();
  ou();
  py();
  dy();
});
var hg = Ft((RF, mg) => {
  function pt(t) {
    (Object.defineProperty(this, '_next', { writable: !1, enumerable: !1, value: t }), (this.done = !1));
  }
  pt.prototype.next = function () {
    if (this.done) return { done: !0 };
    var t = this._next();
    return (t.done && (this.done = !0), t);
  };
  typeof Symbol < 'u' &&
    (pt.prototype[Symbol.iterator] = function () {
      return this;
    });
  pt.of = function () {
    var t = arguments,
      e = t.length,
      r = 0;
    return new pt(function () {
      return r >= e ? { done: !0 } : { done: !1, value: t[r++] };
    });
  };
  pt.empty = function () {
    var t = new pt(null);
    return ((t.done = !0), t);
  };
  pt.is = function (t) {
    return t instanceof pt ? !0 : typeof t == 'object' && t !== null && typeof t.next == 'function';
  };
  mg.exports = pt;
});
var Wu = Ft((OF, Eg) => {
  var yg = typeof ArrayBuffer < 'u',
    gg = typeof Symbol < 'u';
  function Sg(t, e) {
    var r, n, o, s, i;
    if (!t) throw new Error('obliterator/forEach: invalid iterable.');
    if (typeof e != 'function') throw new Error('obliterator/forEach: expecting a callback.');
    if (
      Array.isArray(t) ||
      (yg && ArrayBuffer.isView(t)) ||
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
      (gg && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
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
      (yg && ArrayBuffer.isView(t)) ||
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
      (gg && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
      typeof t.next == 'function')
    ) {
      for (r = t, o = 0; (i = r.next()), i.done !== !0;) (e(i.value, null), o++);
      return;
    }
    for (n in t) t.hasOwnProperty(n) && e(t[n], n);
  };
  Eg.exports = Sg;
});
var Vu = Ft((Je) => {
  var rw = Math.pow(2, 8) - 1,
    nw = Math.pow(2, 16) - 1,
    ow = Math.pow(2, 32) - 1,
    sw = Math.pow(2, 7) - 1,
    iw = Math.pow(2, 15) - 1,
    aw = Math.pow(2, 31) - 1;
  Je.getPointerArray = function (t) {
    var e = t - 1;
    return e <= rw ? Uint8Array : e <= nw ? Uint16Array : e <= ow ? Uint32Array : Float64Array;
  };
  Je.getSignedPointerArray = function (t) {
    var e = t - 1;
    return e <= sw ? Int8Array : e <= iw ? Int16Array : e <= aw ? Int32Array : Float64Array;
  };
  Je.getNumberType = function (t) {
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
  var cw = {
    Uint8Array: 1,
    Int8Array: 2,
    Uint16Array: 3,
    Int16Array: 4,
    Uint32Array: 5,
    Int32Array: 6,
    Float32Array: 7,
    Float64Array: 8,
  };
  Je.getMinimalRepresentation = function (t, e) {
    var r = null,
      n = 0,
      o,
      s,
      i,
      a,
      c;
    for (a = 0, c = t.length; a < c; a++)
      ((i = e ? e(t[a]) : t[a]), (s = Je.getNumberType(i)), (o = cw[s.name]), o > n && ((n = o), (r = s)));
    return r;
  };
  Je.isTypedArray = function (t) {
    return typeof ArrayBuffer < 'u' && ArrayBuffer.isView(t);
  };
  Je.concat = function () {
    var t = 0,
      e,
      r,
      n;
    for (e = 0, n = arguments.length; e < n; e++) t += arguments[e].length;
    var o = new arguments[0].constructor(t);
    for (e = 0, r = 0; e < n; e++) (o.set(arguments[e], r), (r += arguments[e].length));
    return o;
  };
  Je.indices = function (t) {
    for (var e = Je.getPointerArray(t), r = new e(t), n = 0; n < t; n++) r[n] = n;
    return r;
  };
});
var bg = Ft((Gn) => {
  var _g = Wu(),
    xg = Vu();
  function uw(t) {
    return Array.isArray(t) || xg.isTypedArray(t);
  }
  function ju(t) {
    if (typeof t.length == 'number') return t.length;
    if (typeof t.size == 'number') return t.size;
  }
  function lw(t) {
    var e = ju(t),
      r = typeof e == 'number' ? new Array(e) : [],
      n = 0;
    return (
      _g(t, function (o) {
        r[n++] = o;
      }),
      r
    );
  }
  function pw(t) {
    var e = ju(t),
      r = typeof e == 'number' ? xg.getPointerArray(e) : Array,
      n = typeof e == 'number' ? new Array(e) : [],
      o = typeof e == 'number' ? new r(e) : [],
      s = 0;
    return (
      _g(t, function (i) {
        ((n[s] = i), (o[s] = s++));
      }),
      [n, o]
    );
  }
  Gn.isArrayLike = uw;
  Gn.guessLength = ju;
  Gn.toArray = lw;
  Gn.toArrayWithIndices = pw;
});
var wg = Ft((kF, Tg) => {
  var qu = hg(),
    dw = Wu(),
    fw = Vu(),
    mw = bg();
  function oe(t, e, r) {
    if (
      (arguments.length < 2 && ((r = t), (t = null), (e = null)),
      (this.capacity = r),
      typeof this.capacity != 'number' || this.capacity <= 0)
    )
      throw new Error('mnemonist/lru-cache: capacity should be positive number.');
    var n = fw.getPointerArray(r);
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
    return new qu(function () {
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
    return new qu(function () {
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
    return new qu(function () {
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
      if (((n = mw.guessLength(t)), typeof n != 'number'))
        throw new Error(
          'mnemonist/lru-cache.from: could not guess iterable length. Please provide desired capacity as last argument.',
        );
    } else arguments.length === 2 && ((n = e), (e = null), (r = null));
    var o = new oe(e, r, n);
    return (
      dw(t, function (s, i) {
        o.set(i, s);
      }),
      o
    );
  };
  Tg.exports = oe;
});
var Cl = Ft((Al, Il) => {
  (function (t, e) {
    typeof Al == 'object' && typeof Il < 'u'
      ? (Il.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs = e());
  })(Al, function () {
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
      p = 'year',
      d = 'date',
      f = 'Invalid Date',
      h = /^(\d{4})[-/]?(\d{1,2})?[-/]?(\d{0,2})[Tt\s]*(\d{1,2})?:?(\d{1,2})?:?(\d{1,2})?[.:]?(\d+)?$/,
      g = /\[([^\]]+)]|YYYY|YY|M{1,4}|D{1,2}|d{1,4}|H{1,2}|h{1,2}|a|A|m{1,2}|s{1,2}|Z{1,2}|SSS/g,
      y = {
        name: 'en',
        weekdays: 'Sunday_Monday_Tuesday_Wednesday_Thursday_Friday_Saturday'.split('_'),
        months: 'January_February_March_April_May_June_July_August_September_October_November_December'.split(
          '_',
        ),
        ordinal: function (C) {
          var x = ['th', 'st', 'nd', 'rd'],
            E = C % 100;
          return '[' + C + (x[(E - 20) % 10] || x[E] || x[0]) + ']';
        },
      },
      S = function (C, x, E) {
        var w = String(C);
        return !w || w.length >= x ? C : '' + Array(x + 1 - w.length).join(E) + C;
      },
      T = {
        s: S,
        z: function (C) {
          var x = -C.utcOffset(),
            E = Math.abs(x),
            w = Math.floor(E / 60),
            b = E % 60;
          return (x <= 0 ? '+' : '-') + S(w, 2, '0') + ':' + S(b, 2, '0');
        },
        m: function C(x, E) {
          if (x.date() < E.date()) return -C(E, x);
          var w = 12 * (E.year() - x.year()) + (E.month() - x.month()),
            b = x.clone().add(w, u),
            D = E - b < 0,
            N = x.clone().add(w + (D ? -1 : 1), u);
          return +(-(w + (E - b) / (D ? b - N : N - b)) || 0);
        },
        a: function (C) {
          return C < 0 ? Math.ceil(C) || 0 : Math.floor(C);
        },
        p: function (C) {
          return (
            { M: u, y: p, w: c, d: a, D: d, h: i, m: s, s: o, ms: n, Q: l }[C] ||
            String(C || '')
              .toLowerCase()
              .replace(/s$/, '')
          );
        },
        u: function (C) {
          return C === void 0;
        },
      },
      v = 'en',
      I = {};
    I[v] = y;
    var W = '$isDayjsObject',
      J = function (C) {
        return C instanceof we || !(!C || !C[W]);
      },
      Q = function C(x, E, w) {
        var b;
        if (!x) return v;
        if (typeof x == 'string') {
          var D = x.toLowerCase();
          (I[D] && (b = D), E && ((I[D] = E), (b = D)));
          var N = x.split('-');
          if (!b && N.length > 1) return C(N[0]);
        } else {
          var q = x.name;
          ((I[q] = x), (b = q));
        }
        return (!w && b && (v = b), b || (!w && v));
      },
      ee = function (C, x) {
        if (J(C)) return C.clone();
        var E = typeof x == 'object' ? x : {};
        return ((E.date = C), (E.args = arguments), new we(E));
      },
      V = T;
    ((V.l = Q),
      (V.i = J),
      (V.w = function (C, x) {
        return ee(C, { locale: x.$L, utc: x.$u, x: x.$x, $offset: x.$offset });
      }));
    var we = (function () {
        function C(E) {
          ((this.$L = Q(E.locale, null, !0)),
            this.parse(E),
            (this.$x = this.$x || E.x || {}),
            (this[W] = !0));
        }
        var x = C.prototype;
        return (
          (x.parse = function (E) {
            ((this.$d = (function (w) {
              var b = w.date,
                D = w.utc;
              if (b === null) return new Date(NaN);
              if (V.u(b)) return new Date();
              if (b instanceof Date) return new Date(b);
              if (typeof b == 'string' && !/Z$/i.test(b)) {
                var N = b.match(h);
                if (N) {
                  var q = N[2] - 1 || 0,
                    te = (N[7] || '0').substring(0, 3);
                  return D
                    ? new Date(Date.UTC(N[1], q, N[3] || 1, N[4] || 0, N[5] || 0, N[6] || 0, te))
                    : new Date(N[1], q, N[3] || 1, N[4] || 0, N[5] || 0, N[6] || 0, te);
                }
              }
              return new Date(b);
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
            return V;
          }),
          (x.isValid = function () {
            return this.$d.toString() !== f;
          }),
          (x.isSame = function (E, w) {
            var b = ee(E);
            return this.startOf(w) <= b && b <= this.endOf(w);
          }),
          (x.isAfter = function (E, w) {
            return ee(E) < this.startOf(w);
          }),
          (x.isBefore = function (E, w) {
            return this.endOf(w) < ee(E);
          }),
          (x.$g = function (E, w, b) {
            return V.u(E) ? this[w] : this.set(b, E);
          }),
          (x.unix = function () {
            return Math.floor(this.valueOf() / 1e3);
          }),
          (x.valueOf = function () {
            return this.$d.getTime();
          }),
          (x.startOf = function (E, w) {
            var b = this,
              D = !!V.u(w) || w,
              N = V.p(E),
              q = function (Bt, ve) {
                var mt = V.w(b.$u ? Date.UTC(b.$y, ve, Bt) : new Date(b.$y, ve, Bt), b);
                return D ? mt : mt.endOf(a);
              },
              te = function (Bt, ve) {
                return V.w(
                  b.toDate()[Bt].apply(b.toDate('s'), (D ? [0, 0, 0, 0] : [23, 59, 59, 999]).slice(ve)),
                  b,
                );
              },
              ae = this.$W,
              me = this.$M,
              Ue = this.$D,
              ir = 'set' + (this.$u ? 'UTC' : '');
            switch (N) {
              case p:
                return D ? q(1, 0) : q(31, 11);
              case u:
                return D ? q(1, me) : q(0, me + 1);
              case c:
                var $t = this.$locale().weekStart || 0,
                  Kr = (ae < $t ? ae + 7 : ae) - $t;
                return q(D ? Ue - Kr : Ue + (6 - Kr), me);
              case a:
              case d:
                return te(ir + 'Hours', 0);
              case i:
                return te(ir + 'Minutes', 1);
              case s:
                return te(ir + 'Seconds', 2);
              case o:
                return te(ir + 'Milliseconds', 3);
              default:
                return this.clone();
            }
          }),
          (x.endOf = function (E) {
            return this.startOf(E, !1);
          }),
          (x.$set = function (E, w) {
            var b,
              D = V.p(E),
              N = 'set' + (this.$u ? 'UTC' : ''),
              q = ((b = {}),
              (b[a] = N + 'Date'),
              (b[d] = N + 'Date'),
              (b[u] = N + 'Month'),
              (b[p] = N + 'FullYear'),
              (b[i] = N + 'Hours'),
              (b[s] = N + 'Minutes'),
              (b[o] = N + 'Seconds'),
              (b[n] = N + 'Milliseconds'),
              b)[D],
              te = D === a ? this.$D + (w - this.$W) : w;
            if (D === u || D === p) {
              var ae = this.clone().set(d, 1);
              (ae.$d[q](te), ae.init(), (this.$d = ae.set(d, Math.min(this.$D, ae.daysInMonth())).$d));
            } else q && this.$d[q](te);
            return (this.init(), this);
          }),
          (x.set = function (E, w) {
            return this.clone().$set(E, w);
          }),
          (x.get = function (E) {
            return this[V.p(E)]();
          }),
          (x.add = function (E, w) {
            var b,
              D = this;
            E = Number(E);
            var N = V.p(w),
              q = function (me) {
                var Ue = ee(D);
                return V.w(Ue.date(Ue.date() + Math.round(me * E)), D);
              };
            if (N === u) return this.set(u, this.$M + E);
            if (N === p) return this.set(p, this.$y + E);
            if (N === a) return q(1);
            if (N === c) return q(7);
            var te = ((b = {}), (b[s] = e), (b[i] = r), (b[o] = t), b)[N] || 1,
              ae = this.$d.getTime() + E * te;
            return V.w(ae, this);
          }),
          (x.subtract = function (E, w) {
            return this.add(-1 * E, w);
          }),
          (x.format = function (E) {
            var w = this,
              b = this.$locale();
            if (!this.isValid()) return b.invalidDate || f;
            var D = E || 'YYYY-MM-DDTHH:mm:ssZ',
              N = V.z(this),
              q = this.$H,
              te = this.$m,
              ae = this.$M,
              me = b.weekdays,
              Ue = b.months,
              ir = b.meridiem,
              $t = function (ve, mt, Yr, fo) {
                return (ve && (ve[mt] || ve(w, D))) || Yr[mt].slice(0, fo);
              },
              Kr = function (ve) {
                return V.s(q % 12 || 12, ve, '0');
              },
              Bt =
                ir ||
                function (ve, mt, Yr) {
                  var fo = ve < 12 ? 'AM' : 'PM';
                  return Yr ? fo.toLowerCase() : fo;
                };
            return D.replace(g, function (ve, mt) {
              return (
                mt ||
                (function (Yr) {
                  switch (Yr) {
                    case 'YY':
                      return String(w.$y).slice(-2);
                    case 'YYYY':
                      return V.s(w.$y, 4, '0');
                    case 'M':
                      return ae + 1;
                    case 'MM':
                      return V.s(ae + 1, 2, '0');
                    case 'MMM':
                      return $t(b.monthsShort, ae, Ue, 3);
                    case 'MMMM':
                      return $t(Ue, ae);
                    case 'D':
                      return w.$D;
                    case 'DD':
                      return V.s(w.$D, 2, '0');
                    case 'd':
                      return String(w.$W);
                    case 'dd':
                      return $t(b.weekdaysMin, w.$W, me, 2);
                    case 'ddd':
                      return $t(b.weekdaysShort, w.$W, me, 3);
                    case 'dddd':
                      return me[w.$W];
                    case 'H':
                      return String(q);
                    case 'HH':
                      return V.s(q, 2, '0');
                    case 'h':
                      return Kr(1);
                    case 'hh':
                      return Kr(2);
                    case 'a':
                      return Bt(q, te, !0);
                    case 'A':
                      return Bt(q, te, !1);
                    case 'm':
                      return String(te);
                    case 'mm':
                      return V.s(te, 2, '0');
                    case 's':
                      return String(w.$s);
                    case 'ss':
                      return V.s(w.$s, 2, '0');
                    case 'SSS':
                      return V.s(w.$ms, 3, '0');
                    case 'Z':
                      return N;
                  }
                  return null;
                })(ve) ||
                N.replace(':', '')
              );
            });
          }),
          (x.utcOffset = function () {
            return 15 * -Math.round(this.$d.getTimezoneOffset() / 15);
          }),
          (x.diff = function (E, w, b) {
            var D,
              N = this,
              q = V.p(w),
              te = ee(E),
              ae = (te.utcOffset() - this.utcOffset()) * e,
              me = this - te,
              Ue = function () {
                return V.m(N, te);
              };
            switch (q) {
              case p:
                D = Ue() / 12;
                break;
              case u:
                D = Ue();
                break;
              case l:
                D = Ue() / 3;
                break;
              case c:
                D = (me - ae) / 6048e5;
                break;
              case a:
                D = (me - ae) / 864e5;
                break;
              case i:
                D = me / r;
                break;
              case s:
                D = me / e;
                break;
              case o:
                D = me / t;
                break;
              default:
                D = me;
            }
            return b ? D : V.a(D);
          }),
          (x.daysInMonth = function () {
            return this.endOf(u).$D;
          }),
          (x.$locale = function () {
            return I[this.$L];
          }),
          (x.locale = function (E, w) {
            if (!E) return this.$L;
            var b = this.clone(),
              D = Q(E, w, !0);
            return (D && (b.$L = D), b);
          }),
          (x.clone = function () {
            return V.w(this.$d, this);
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
          C
        );
      })(),
      zr = we.prototype;
    return (
      (ee.prototype = zr),
      [
        ['$ms', n],
        ['$s', o],
        ['$m', s],
        ['$H', i],
        ['$W', a],
        ['$M', u],
        ['$y', p],
        ['$D', d],
      ].forEach(function (C) {
        zr[C[1]] = function (x) {
          return this.$g(x, C[0], C[1]);
        };
      }),
      (ee.extend = function (C, x) {
        return (C.$i || (C(x, we, ee), (C.$i = !0)), ee);
      }),
      (ee.locale = Q),
      (ee.isDayjs = J),
      (ee.unix = function (C) {
        return ee(1e3 * C);
      }),
      (ee.en = I[v]),
      (ee.Ls = I),
      (ee.p = {}),
      ee
    );
  });
});
var Dl = Ft((Rl, Ol) => {
  (function (t, e) {
    typeof Rl == 'object' && typeof Ol < 'u'
      ? (Ol.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs_plugin_utc = e());
  })(Rl, function () {
    'use strict';
    var t = 'minute',
      e = /[+-]\d\d(?::?\d\d)?/g,
      r = /([+-]|\d\d)/g;
    return function (n, o, s) {
      var i = o.prototype;
      ((s.utc = function (f) {
        var h = { date: f, utc: !0, args: arguments };
        return new o(h);
      }),
        (i.utc = function (f) {
          var h = s(this.toDate(), { locale: this.$L, utc: !0 });
          return f ? h.add(this.utcOffset(), t) : h;
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
      i.utcOffset = function (f, h) {
        var g = this.$utils().u;
        if (g(f)) return this.$u ? 0 : g(this.$offset) ? u.call(this) : this.$offset;
        if (
          typeof f == 'string' &&
          ((f = (function (v) {
            v === void 0 && (v = '');
            var I = v.match(e);
            if (!I) return null;
            var W = ('' + I[0]).match(r) || ['-', 0, 0],
              J = W[0],
              Q = 60 * +W[1] + +W[2];
            return Q === 0 ? 0 : J === '+' ? Q : -Q;
          })(f)),
          f === null)
        )
          return this;
        var y = Math.abs(f) <= 16 ? 60 * f : f;
        if (y === 0) return this.utc(h);
        var S = this.clone();
        if (h) return ((S.$offset = y), (S.$u = !1), S);
        var T = this.$u ? this.toDate().getTimezoneOffset() : -1 * this.utcOffset();
        return (((S = this.local().add(y + T, t)).$offset = y), (S.$x.$localOffset = T), S);
      };
      var l = i.format;
      ((i.format = function (f) {
        var h = f || (this.$u ? 'YYYY-MM-DDTHH:mm:ss[Z]' : '');
        return l.call(this, h);
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
      var p = i.toDate;
      i.toDate = function (f) {
        return f === 's' && this.$offset ? s(this.format('YYYY-MM-DD HH:mm:ss:SSS')).toDate() : p.call(this);
      };
      var d = i.diff;
      i.diff = function (f, h, g) {
        if (f && this.$u === f.$u) return d.call(this, f, h, g);
        var y = this.local(),
          S = s(f).local();
        return d.call(y, S, h, g);
      };
    };
  });
});
var JI = {};
Vl(JI, { handler: () => XI, makeShipOrder: () => k_ });
module.exports = B_(JI);
var ho,
  F_ = { lang: void 0, message: void 0, abortEarly: void 0, abortPipeEarly: void 0 };
function ql(t) {
  return !t && !ho
    ? F_
    : {
        lang: t?.lang ?? ho?.lang,
        message: t?.message,
        abortEarly: t?.abortEarly ?? ho?.abortEarly,
        abortPipeEarly: t?.abortPipeEarly ?? ho?.abortPipeEarly,
      };
}
var G_;
function H_(t) {
  return G_?.get(t);
}
var W_;
function V_(t) {
  return W_?.get(t);
}
var j_;
function q_(t, e) {
  return j_?.get(t)?.get(e);
}
function ar(t) {
  let e = typeof t;
  return e === 'string'
    ? `"${t}"`
    : e === 'number' || e === 'bigint' || e === 'boolean'
      ? `${t}`
      : e === 'object' || e === 'function'
        ? ((t && Object.getPrototypeOf(t)?.constructor?.name) ?? 'null')
        : e;
}
function ne(t, e, r, n, o) {
  let s = o && 'input' in o ? o.input : r.value,
    i = o?.expected ?? t.expects ?? null,
    a = o?.received ?? ar(s),
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
      q_(t.reference, c.lang) ??
      (u ? V_(c.lang) : null) ??
      n.message ??
      H_(c.lang);
  (l !== void 0 && (c.message = typeof l == 'function' ? l(c) : l),
    u && (r.typed = !1),
    r.issues ? r.issues.push(c) : (r.issues = [c]));
}
var na;
function zl(t) {
  return (na || (na = new TextEncoder()), na.encode(t).length);
}
function z_(t, e) {
  let r = [...new Set(t)];
  return r.length > 1 ? `(${r.join(` ${e} `)})` : (r[0] ?? 'never');
}
function rt(t) {
  return (
    (t['~standard'] = { version: 1, vendor: 'valibot', validate: (e) => t['~run']({ value: e }, ql()) }),
    t
  );
}
function Kl(t) {
  if (t.path) {
    let e = '';
    for (let r of t.path)
      if (typeof r.key == 'string' || typeof r.key == 'number') e ? (e += `.${r.key}`) : (e += r.key);
      else return null;
    return e;
  }
  return null;
}
var ZI = new RegExp(
  '^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$',
  'u',
);
function nt(t, e) {
  return {
    kind: 'validation',
    type: 'check',
    reference: nt,
    async: !1,
    expects: null,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement(r.value) && ne(this, 'input', r, n), r);
    },
  };
}
function yo(t) {
  return {
    kind: 'validation',
    type: 'integer',
    reference: yo,
    async: !1,
    expects: null,
    requirement: Number.isInteger,
    message: t,
    '~run'(e, r) {
      return (e.typed && !this.requirement(e.value) && ne(this, 'integer', e, r), e);
    },
  };
}
function go(t, e) {
  return {
    kind: 'validation',
    type: 'max_bytes',
    reference: go,
    async: !1,
    expects: `<=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let o = zl(r.value);
        o > this.requirement && ne(this, 'bytes', r, n, { received: `${o}` });
      }
      return r;
    },
  };
}
function oa(t, e) {
  return {
    kind: 'validation',
    type: 'max_length',
    reference: oa,
    async: !1,
    expects: `<=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          r.value.length > this.requirement &&
          ne(this, 'length', r, n, { received: `${r.value.length}` }),
        r
      );
    },
  };
}
function So(t, e) {
  return {
    kind: 'validation',
    type: 'max_value',
    reference: So,
    async: !1,
    expects: `<=${t instanceof Date ? t.toJSON() : ar(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value <= this.requirement) &&
          ne(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : ar(r.value) }),
        r
      );
    },
  };
}
function sa(t, e) {
  return {
    kind: 'validation',
    type: 'min_bytes',
    reference: sa,
    async: !1,
    expects: `>=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let o = zl(r.value);
        o < this.requirement && ne(this, 'bytes', r, n, { received: `${o}` });
      }
      return r;
    },
  };
}
function Xr(t, e) {
  return {
    kind: 'validation',
    type: 'min_length',
    reference: Xr,
    async: !1,
    expects: `>=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          r.value.length < this.requirement &&
          ne(this, 'length', r, n, { received: `${r.value.length}` }),
        r
      );
    },
  };
}
function cr(t, e) {
  return {
    kind: 'validation',
    type: 'min_value',
    reference: cr,
    async: !1,
    expects: `>=${t instanceof Date ? t.toJSON() : ar(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value >= this.requirement) &&
          ne(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : ar(r.value) }),
        r
      );
    },
  };
}
function Ge(t, e) {
  return {
    kind: 'validation',
    type: 'regex',
    reference: Ge,
    async: !1,
    expects: `${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement.test(r.value) && ne(this, 'format', r, n), r);
    },
  };
}
function ia(t) {
  return {
    kind: 'validation',
    type: 'safe_integer',
    reference: ia,
    async: !1,
    expects: null,
    requirement: Number.isSafeInteger,
    message: t,
    '~run'(e, r) {
      return (e.typed && !this.requirement(e.value) && ne(this, 'safe integer', e, r), e);
    },
  };
}
function Jr(t) {
  return {
    kind: 'transformation',
    type: 'transform',
    reference: Jr,
    async: !1,
    operation: t,
    '~run'(e) {
      return ((e.value = this.operation(e.value)), e);
    },
  };
}
function Yl(t, e, r) {
  return typeof t.fallback == 'function' ? t.fallback(e, r) : t.fallback;
}
function aa(t, e, r) {
  return typeof t.default == 'function' ? t.default(e, r) : t.default;
}
function Qr(t, e) {
  return rt({
    kind: 'schema',
    type: 'array',
    reference: Qr,
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
      } else ne(this, 'type', r, n);
      return r;
    },
  });
}
function Zr(t) {
  return rt({
    kind: 'schema',
    type: 'boolean',
    reference: Zr,
    expects: 'boolean',
    async: !1,
    message: t,
    '~run'(e, r) {
      return (typeof e.value == 'boolean' ? (e.typed = !0) : ne(this, 'type', e, r), e);
    },
  });
}
function ur(t) {
  return rt({
    kind: 'schema',
    type: 'number',
    reference: ur,
    expects: 'number',
    async: !1,
    message: t,
    '~run'(e, r) {
      return (typeof e.value == 'number' && !isNaN(e.value) ? (e.typed = !0) : ne(this, 'type', e, r), e);
    },
  });
}
function lr(t, e) {
  return rt({
    kind: 'schema',
    type: 'object',
    reference: lr,
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
            let a = s in o ? o[s] : aa(i),
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
          } else if (i.fallback !== void 0) r.value[s] = Yl(i);
          else if (
            i.type !== 'exact_optional' &&
            i.type !== 'optional' &&
            i.type !== 'nullish' &&
            (ne(this, 'key', r, n, {
              input: void 0,
              expected: `"${s}"`,
              path: [{ type: 'object', origin: 'key', input: o, key: s, value: o[s] }],
            }),
            n.abortEarly)
          )
            break;
        }
      } else ne(this, 'type', r, n);
      return r;
    },
  });
}
function M(t, e) {
  return rt({
    kind: 'schema',
    type: 'optional',
    reference: M,
    expects: `(${t.expects} | undefined)`,
    async: !1,
    wrapped: t,
    default: e,
    '~run'(r, n) {
      return r.value === void 0 && (this.default !== void 0 && (r.value = aa(this, r, n)), r.value === void 0)
        ? ((r.typed = !0), r)
        : this.wrapped['~run'](r, n);
    },
  });
}
function Gt(t, e) {
  return rt({
    kind: 'schema',
    type: 'picklist',
    reference: Gt,
    expects: z_(t.map(ar), '|'),
    async: !1,
    options: t,
    message: e,
    '~run'(r, n) {
      return (this.options.includes(r.value) ? (r.typed = !0) : ne(this, 'type', r, n), r);
    },
  });
}
function ca(t, e) {
  return rt({
    kind: 'schema',
    type: 'strict_object',
    reference: ca,
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
            let a = s in o ? o[s] : aa(i),
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
          } else if (i.fallback !== void 0) r.value[s] = Yl(i);
          else if (
            i.type !== 'exact_optional' &&
            i.type !== 'optional' &&
            i.type !== 'nullish' &&
            (ne(this, 'key', r, n, {
              input: void 0,
              expected: `"${s}"`,
              path: [{ type: 'object', origin: 'key', input: o, key: s, value: o[s] }],
            }),
            n.abortEarly)
          )
            break;
        }
        if (!r.issues || !n.abortEarly) {
          for (let s in o)
            if (!Object.prototype.hasOwnProperty.call(this.entries, s)) {
              ne(this, 'key', r, n, {
                input: s,
                expected: 'never',
                path: [{ type: 'object', origin: 'key', input: o, key: s, value: o[s] }],
              });
              break;
            }
        }
      } else ne(this, 'type', r, n);
      return r;
    },
  });
}
function ce(t) {
  return rt({
    kind: 'schema',
    type: 'string',
    reference: ce,
    expects: 'string',
    async: !1,
    message: t,
    '~run'(e, r) {
      return (typeof e.value == 'string' ? (e.typed = !0) : ne(this, 'type', e, r), e);
    },
  });
}
function K(...t) {
  return rt({
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
function Ht(t, e, r) {
  let n = t['~run']({ value: e }, ql(r));
  return { typed: n.typed, success: !n.issues, output: n.value, issues: n.issues };
}
var Xl = require('node:crypto'),
  ua = class extends Error {
    name = 'ConfigError';
  },
  K_ = new Set([
    'afc518dd47e700681f890780989cb8ab203c42d86ad78e1174eb0538401487ad',
    '9668bfef2b8a047a3fc79619c3b747746c64b6bcd81e5a5a99ee606f1f3b16af',
    'bd8e5dfa8fa42a2e34f38e319fe4210ef2ea09a71a174d925ebd37b9228959d7',
  ]),
  Y_ = ['WECHAT_APPSECRET', 'WECHAT_MCH_KEY', 'WECHAT_MCH_KEY_PREVIOUS', 'SESSION_SECRET'],
  X_ = /(?:^|\.)mch\.weixin\.qq\.com\.?$/i,
  J_ =
    /^(?:localhost\.?|0\.0\.0\.0|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[.*\])$/;
function ue(t, e) {
  throw new ua(`${t}: ${e}.`);
}
function Jl(t) {
  for (let e of Y_) {
    let r = t[e];
    r !== void 0 &&
      K_.has((0, Xl.createHash)('sha256').update(r, 'utf8').digest('hex')) &&
      ue(e, 'this is the value of .env.example, which everybody knows; give your own');
  }
  for (let e of ['NOTIFY_URL', 'REFUND_NOTIFY_URL']) {
    let r = t[e];
    r !== void 0 &&
      (r.startsWith('https://') || ue(e, 'outside the local stage WeChat needs https'),
      J_.test(new URL(r).hostname) && ue(e, 'WeChat cannot reach this machine; give a public address'));
  }
  (t.WECHAT_API_BASE_URL?.startsWith('https://') === !1 &&
    ue('WECHAT_API_BASE_URL', 'outside the local stage WeChat is reached by https only'),
    t.WECHAT_PAY_BASE_URLS?.every((e) => e.startsWith('https://')) === !1 &&
      ue('WECHAT_PAY_BASE_URLS', 'outside the local stage WeChat is reached by https only'));
}
function Ql(t) {
  let { WECHAT_CERT_SECRET: e, WECHAT_CERT_FILE: r, WECHAT_CERT_KEY_FILE: n } = t;
  (e !== void 0 &&
    (r ?? n) !== void 0 &&
    ue(
      'WECHAT_CERT_SECRET',
      'WECHAT_CERT_FILE or WECHAT_CERT_KEY_FILE is set too; give the one or the others',
    ),
    !(e !== void 0 || (r !== void 0 && n !== void 0)) &&
      ue(
        r === void 0 ? 'WECHAT_CERT_FILE' : 'WECHAT_CERT_KEY_FILE',
        'it is missing; WeChat refunds only whoever shows the client certificate: give apiclient_cert.pem as WECHAT_CERT_FILE and apiclient_key.pem as WECHAT_CERT_KEY_FILE, or the ARN of a secret with both as WECHAT_CERT_SECRET',
      ));
}
function Zl(t) {
  for (let e of ['WECHAT_PAY_BASE_URLS', 'WECHAT_REFUND_BASE_URLS'])
    t[e]?.some((n) => X_.test(new URL(n).hostname)) !== !0 ||
      t.ALLOW_REAL_WECHAT === 'yes' ||
      ue(
        e,
        "these are WeChat's real payment hosts, where an order costs money; point it at the simulator, or set ALLOW_REAL_WECHAT=yes",
      );
}
function ep(t) {
  let { STAGE: e, BILLS_BUCKET: r, BILLS_FOLDER: n } = t;
  (r !== void 0 && n !== void 0 && ue('BILLS_FOLDER', 'BILLS_BUCKET is given too; remove one of them'),
    e === 'local' &&
      r === void 0 &&
      n === void 0 &&
      ue('BILLS_FOLDER', 'it is missing; give the folder that keeps bills and reports, such as .local/bills'),
    e !== 'local' &&
      r === void 0 &&
      ue('BILLS_BUCKET', 'it is missing; give the name of the S3 bucket that keeps bills and reports'));
}
function ye(t, e) {
  return K(ce(e), Ge(t, e));
}
function la(t) {
  return K(
    ce(t),
    nt((e) => /^https?:$/.test(URL.canParse(e) ? new URL(e).protocol : ''), t),
    nt((e) => !/[?#@\s]/.test(e), t),
  );
}
function en(t, e, r) {
  let n = `give whole ${t} from ${e} to ${r}`;
  return K(ye(/^[1-9]\d{0,5}$/, n), Jr(Number), cr(e, n), So(r, n));
}
var Eo = 'give the bare address of a host, such as https://api.mch.weixin.qq.com, without a path or a query',
  _o = 'copy the API v2 key (APIv2\u5BC6\u94A5), 32 letters and digits, from the WeChat Pay merchant console',
  Q_ = 'copy the AppSecret, 32 letters and digits, from the console of the mini program',
  tp = 'give the name of a DynamoDB table',
  sp = K(
    la(Eo),
    nt((t) => !URL.canParse(t) || new URL(t).pathname === '/', Eo),
    Jr((t) => t.replace(/\/$/, '')),
  ),
  rp = K(
    ce(Eo),
    Jr((t) => t.split(',').map((e) => e.trim())),
    Qr(sp),
    Xr(1, Eo),
  ),
  np = /^[^\p{Cc}?*"<>|]{1,1024}$/u,
  op = 'https://api.mch.weixin.qq.com,https://api2.mch.weixin.qq.com',
  pa = {
    STAGE: ye(/^[a-z][a-z0-9-]{0,19}$/, 'give local, or the name of the deployed stage in small letters'),
    WECHAT_APPID: ye(
      /^wx[0-9a-f]{16}$/,
      'copy the AppID (wx and 16 hexadecimal digits) from mp.weixin.qq.com',
    ),
    WECHAT_APPSECRET: ye(/^[0-9A-Za-z]{32}$/, Q_),
    WECHAT_MCH_ID: ye(
      /^\d{8,10}$/,
      'copy the merchant number (\u5546\u6237\u53F7), 8 to 10 digits, from pay.weixin.qq.com',
    ),
    WECHAT_MCH_KEY: ye(/^[0-9A-Za-z]{32}$/, _o),
    WECHAT_MCH_KEY_PREVIOUS: M(ye(/^[0-9A-Za-z]{32}$/, `${_o}, or remove it when the change is over`)),
    WECHAT_SIGN_TYPE: M(Gt(['MD5', 'HMAC-SHA256'], 'give MD5 or HMAC-SHA256'), 'MD5'),
    NOTIFY_URL: K(
      la('give the public https address of payment-notify, without a query'),
      go(256, 'WeChat takes at most 256 bytes'),
    ),
    REFUND_NOTIFY_URL: K(
      la('give the public https address of refund-notify, without a query'),
      go(256, 'WeChat takes at most 256 bytes'),
    ),
    SESSION_SECRET: K(
      ce('give at least 32 random bytes: openssl rand -hex 32'),
      sa(32, 'give at least 32 random bytes: openssl rand -hex 32'),
      Ge(/^\S+$/, 'it holds a blank; give at least 32 random bytes: openssl rand -hex 32'),
    ),
    OUT_TRADE_NO_PREFIX: K(
      M(ce(), ''),
      Ge(/^[0-9A-Za-z_\-|*]{0,8}$/, 'give 1 to 8 of 0-9 A-Z a-z _ - | *, or remove it for none'),
    ),
    ORDER_MINUTES: M(en('minutes', 5, 10080), '1440'),
    MAX_OPEN_ORDERS: M(en('orders', 1, 500), '20'),
    CHECK_FIRST_SECONDS: M(en('seconds', 1, 3600), '60'),
    CHECK_LONGEST_MINUTES: M(en('minutes', 1, 1440), '360'),
    CHECKS_PER_SECOND: M(en('checks', 1, 500), '20'),
    ORDERS_TABLE: ye(/^[0-9A-Za-z_.-]{3,255}$/, tp),
    PRODUCTS_TABLE: ye(/^[0-9A-Za-z_.-]{3,255}$/, tp),
    EVENT_BUS: ye(/^[0-9A-Za-z/_.-]{1,256}$/, 'give the name of an EventBridge event bus'),
    WECHAT_API_BASE_URL: M(sp, 'https://api.weixin.qq.com'),
    WECHAT_PAY_BASE_URLS: M(rp, op),
    WECHAT_REFUND_BASE_URLS: M(
      K(
        rp,
        nt(
          (t) => t.every((e) => e.startsWith('https://')),
          'give https addresses only: the client certificate is shown there',
        ),
      ),
      op,
    ),
    WECHAT_SHIPPING: M(
      Gt(
        ['yes'],
        "give yes where WeChat freezes this mini program's money until goods are shipped (\u53D1\u8D27\u4FE1\u606F\u7BA1\u7406), or remove it",
      ),
    ),
    BILLS_BUCKET: M(ye(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'give the name of an S3 bucket')),
    BILLS_FOLDER: M(ye(/^[^\p{Cc}?*"<>|]{1,1024}$/u, 'give a folder on this machine, such as .local/bills')),
    WECHAT_CERT_SECRET: M(
      ye(
        /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[0-9A-Za-z/_+=.@-]{1,512}$/,
        'give the ARN of the secret that holds the client certificate as JSON: {"cert": "\u2026PEM\u2026", "key": "\u2026PEM\u2026"}',
      ),
    ),
    WECHAT_CERT_FILE: M(ye(np, 'give the path of apiclient_cert.pem')),
    WECHAT_CERT_KEY_FILE: M(ye(np, 'give the path of apiclient_key.pem')),
    ALLOW_REAL_WECHAT: M(Gt(['yes'], 'give yes, or remove it')),
  };
var Z_ = {
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
  'npm start': Object.keys(pa),
};
function ip(t, e = process.env) {
  let r = {};
  for (let o of Z_[t]) {
    let s = e[o];
    s?.trim() === '' && ue(o, 'it is blank; give it a value or remove it');
    let i = Ht(pa[o], s);
    if (!i.success) {
      let a = i.issues[0].message;
      ue(o, s === void 0 ? `it is missing; ${a}` : a);
    }
    r[o] = i.output;
  }
  let n = r;
  return (
    n.WECHAT_MCH_KEY !== void 0 &&
      n.WECHAT_MCH_KEY === n.WECHAT_APPSECRET &&
      ue('WECHAT_MCH_KEY', `it equals WECHAT_APPSECRET, and these are two different secrets; ${_o}`),
    n.WECHAT_MCH_KEY !== void 0 &&
      n.WECHAT_MCH_KEY === n.WECHAT_MCH_KEY_PREVIOUS &&
      ue('WECHAT_MCH_KEY_PREVIOUS', 'it equals WECHAT_MCH_KEY; give the key before the change, or remove it'),
    n.SESSION_SECRET !== void 0 &&
      n.SESSION_SECRET === n.WECHAT_MCH_KEY &&
      ue('SESSION_SECRET', 'it equals WECHAT_MCH_KEY; give it random bytes of its own: openssl rand -hex 32'),
    'BILLS_BUCKET' in r && ep(n),
    'WECHAT_CERT_SECRET' in r && Ql(n),
    n.STAGE === 'local' ? Zl(n) : Jl(n),
    r
  );
}
var ex = {
    meaning: 'WeChat does not know this login code.',
    cause:
      'errcode 40029: the code is older than five minutes, was cut, or comes from a mini program whose AppID is not WECHAT_APPID.',
    cure: 'Call wx.login again and send its code at once: it lives five minutes and belongs to one mini program, so check the AppID of the project too.',
  },
  tx = {
    meaning: 'This login code has been used already.',
    cause: 'errcode 40163: the same code came twice, mostly because the mini program sent its request twice.',
    cure: 'A login code works once. Call wx.login again for a new one, and look for requests that are sent twice.',
  },
  rx = {
    meaning: 'WeChat blocks this user as high-risk.',
    cause: 'errcode 40226: WeChat has its reasons, and does not name them.',
    cure: 'WeChat blocks this user as high-risk. Repeating does not help.',
  },
  xo = {
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
    login_code_invalid: ex,
    login_code_used: tx,
    login_rate_limited: {
      meaning: 'This user logs in too often.',
      cause:
        'errcode 45011: the mini program logs in for every request instead of keeping its token for two hours.',
      cure: 'Wait a minute before wx.login is called again for this user.',
    },
    login_user_blocked: rx,
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
var ap = {
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
  R = class t extends Error {
    name = 'PayError';
    code;
    detail;
    fields;
    facts;
    outTradeNo;
    members;
    constructor(e, r = xo[e].cure, n = {}) {
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
var nx = [15, 33, 33, 36, 41, 41];
function ox(...t) {
  return `${t
    .map((r, n) => r.padEnd(nx[n] ?? 0))
    .join(' ')
    .trimEnd()}
`;
}
var cC = ox(
  'kind',
  'outTradeNo',
  'transactionId',
  'outRefundNo',
  'there (WeChat)',
  'here (books)',
  'explained by',
);
function cp(t, e) {
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
function da(t, e) {
  if (e instanceof R) {
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
function up(t, e) {
  let { code: r, ...n } = da(t, e);
  return { ...n, unanswered: r };
}
var fC = 1440 * 6e4;
function lp(t) {
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
function dp(t, e) {
  return {
    statusCode: t,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(e),
  };
}
var pp = 10,
  sx = { wechat_unavailable: 5, login_rate_limited: 60, refund_too_soon: 60 };
function fp(t) {
  let {
      code: e,
      detail: r,
      fields: n,
      outTradeNo: o,
      members: s,
    } = t instanceof R ? t : new R('internal_error'),
    { status: i } = ap[e],
    a = sx[e];
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
      title: xo[e].meaning,
      status: i,
      code: e,
      detail: r,
      ...(o !== void 0 && { outTradeNo: o }),
      ...s,
      ...(n.length > 0 && { errors: n.slice(0, pp) }),
      ...(n.length > pp && { errorCount: n.length }),
    }),
  };
}
function ix(t, e) {
  return t >= 500 || e.anomaly !== void 0
    ? 'error'
    : t >= 400 || e.refusal !== void 0 || e.unanswered !== void 0
      ? 'warn'
      : 'info';
}
function mp(t, e, r = fp) {
  return async (n) => {
    let o = t.now().getTime(),
      s = lp(n),
      i = {},
      a;
    try {
      a = await e(s, (u) => {
        i = { ...i, ...u };
      });
    } catch (u) {
      ((a = r(u)), (i = { ...i, ...da(t.telemetry, u) }));
    }
    let c = a.statusCode;
    return (
      t.telemetry.log(ix(c, i), 'request', {
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
var hp = 64;
function ax(t) {
  let e = Array.from(t);
  return e.length <= hp ? t : `${e.slice(0, hp).join('')}\u2026`;
}
function bo(t) {
  let e = Array.from(t, ({ field: n, detail: o }) => ({ field: ax(n), detail: o })),
    [r] = e;
  return new R('field_invalid', `${r?.field ?? ''}: ${r?.detail ?? ''}`, { fields: e });
}
var yp = 16 * 1024;
function cx(t) {
  return typeof t == 'object' && t !== null && !Array.isArray(t);
}
function ux(t) {
  let e;
  try {
    e = JSON.parse(t);
  } catch {
    throw new R('request_malformed', 'The body is not JSON. Send an object, such as {"sku": "\u2026"}.');
  }
  if (cx(e)) return { kind: 'json', fields: e };
  throw new R(
    'request_malformed',
    'The body is JSON but not an object. Send an object, such as {"sku": "\u2026"}.',
  );
}
function lx(t) {
  let e = [...new URLSearchParams(t)],
    r = Object.fromEntries(e);
  if (Object.keys(r).length < e.length)
    throw new R('request_malformed', 'A field of the form stands twice. Send each once.');
  return { kind: 'form', fields: r };
}
function px(t) {
  if (t.body.byteLength > yp) throw new R('request_too_large', `Send at most ${yp} bytes.`);
  let e;
  try {
    e = new TextDecoder('utf-8', { fatal: !0 }).decode(t.body);
  } catch {
    throw new R('request_malformed', 'The body is not valid UTF-8.');
  }
  let r = (t.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (r === 'application/json') return ux(e);
  if (r === 'application/x-www-form-urlencoded') return lx(e);
  throw new R('content_type_unsupported');
}
var dx = 'Send a number, not a text: 520, and not "520".';
function fx(t) {
  return t.replace(/_([a-z])/g, (e, r) => r.toUpperCase());
}
function mx(t, e) {
  let r = fx(t);
  return e.includes(r)
    ? { field: t, detail: `There is no such field; did you mean ${r}?` }
    : { field: t, detail: `There is no such field. This request takes ${e.join(', ')}.` };
}
function gp(t, e, r = []) {
  let { kind: n, fields: o } = px(t),
    s = Object.keys(e.entries),
    i = Object.fromEntries(
      s.map((l) => {
        let p = Object.hasOwn(o, l) ? o[l] : void 0,
          d = n === 'form' && r.includes(l) && /^(?:0|[1-9]\d{0,14})$/.test(String(p));
        return [l, d ? Number(p) : p];
      }),
    ),
    a = Ht(e, i),
    c = Object.keys(o).filter((l) => !s.includes(l));
  if (a.success && c.length === 0) return a.output;
  let u = new Map(c.map((l) => [l, mx(l, s)]));
  for (let l of a.issues ?? []) {
    let p = Kl(l) ?? '',
      f = n === 'json' && r.includes(p) && typeof l.input == 'string' ? `${dx} ${l.message}` : l.message;
    u.has(p) || u.set(p, { field: p, detail: f });
  }
  throw bo(u.values());
}
var Sp = 'Send the number of a paid order: 6 to 32 of 0-9 A-Z a-z _ - | *',
  hx = 'Send express, city (delivery within the city) or pickup.',
  yx =
    'Virtual goods may not be sold through wx.requestPayment at all: WeChat wants wx.requestVirtualPayment for them.',
  Ep = 'Say what is sent, in at most 120 characters.',
  To = 'Send a list of 1 to 15 parcels, each with trackingNo and expressCompany.',
  gx =
    'A parcel has trackingNo, expressCompany, itemDesc, consignorContact and receiverContact, and nothing else.',
  _p = "Send the express company's number of the parcel: at most 128 characters, without blanks.",
  xp = "Send WeChat's code of the express company, such as YTO or SF.",
  ma = 'Mask the telephone number but for its last four digits, such as 189****1234: WeChat wants no other.',
  Sx = 'Send true where this replaces the shipment that WeChat has, which it allows once.',
  Ex = 120,
  _x = 'SF';
function xx(t) {
  return !/[\p{Cc}\p{Surrogate}]/u.test(t);
}
function bx(t) {
  return t.length <= 64 && /^[+0-9*-]*\*{2}[0-9*-]*(?:\d-?){3}\d$/.test(t);
}
var bp = K(
    ce(Ep),
    nt((t) => t.trim() !== '' && t.length <= Ex && xx(t), Ep),
  ),
  Tp = K(ce(ma), nt(bx, ma)),
  Tx = lr({
    outTradeNo: K(ce(Sp), Ge(/^[0-9A-Za-z_\-|*]{6,32}$/, Sp)),
    logisticsType: Gt(['express', 'city', 'pickup'], ({ input: t }) => (t === 'virtual' ? yx : hx)),
    itemDesc: bp,
    parcels: M(
      K(
        Qr(
          ca(
            {
              trackingNo: K(ce(_p), Ge(/^[!-~]{1,128}$/, _p)),
              expressCompany: K(ce(xp), Ge(/^[0-9A-Za-z_-]{1,128}$/, xp)),
              itemDesc: M(bp),
              consignorContact: M(Tp),
              receiverContact: M(Tp),
            },
            gx,
          ),
          To,
        ),
        Xr(1, To),
        oa(15, To),
      ),
    ),
    correction: M(Zr(Sx), !1),
  });
function fa(...t) {
  throw bo(t);
}
function wx(t, e, r) {
  if (t !== 'express') {
    let n = `Leave it out: only express has parcels, and this is ${t}.`;
    return r === void 0 ? [{ itemDesc: e }] : fa({ field: 'parcels', detail: n });
  }
  return (
    r === void 0 && fa({ field: 'parcels', detail: To }),
    r.map((n, o) => {
      let { trackingNo: s, expressCompany: i, consignorContact: a, receiverContact: c } = n;
      if (i === _x && !(a !== void 0 || c !== void 0)) {
        let l = `SF wants the consignor's or the receiver's number. ${ma}`;
        fa({ field: `parcels.${o}.receiverContact`, detail: l });
      }
      return {
        itemDesc: n.itemDesc ?? e,
        trackingNo: s,
        expressCompany: i,
        ...(a !== void 0 && { consignorContact: a }),
        ...(c !== void 0 && { receiverContact: c }),
      };
    })
  );
}
function wp(t) {
  let e = gp(t, Tx),
    { outTradeNo: r, logisticsType: n, correction: o } = e,
    s = wx(n, e.itemDesc, e.parcels);
  return { outTradeNo: r, content: { logisticsType: n, parcels: s }, isCorrection: o };
}
function vp(t, e, r) {
  let { logisticsType: n, parcels: o, shippingState: s, uploadTime: i } = e;
  return { outTradeNo: t, correction: r, shippingState: s, logisticsType: n, parcels: o, uploadTime: i };
}
var Ap = require('node:util');
function tn(t, e) {
  return { kind: 'refuse', because: new R(t, e) };
}
function ha({ logisticsType: t, parcels: e }, r) {
  return t === r.logisticsType && (0, Ap.isDeepStrictEqual)(e, r.parcels);
}
function ya(t) {
  return t?.shippingState === 'REFUSED' ? void 0 : t;
}
function vx({ tradeState: t, refundedFee: e = 0, totalFee: r }) {
  if (t === 'NOTPAY' || t === 'CLOSED')
    return tn('order_not_paid', `The order is ${t}. Only what is paid is shipped.`);
  if (e >= r) return tn('order_refunded');
}
function Ax(t, e) {
  let r = ya(t.shipping),
    n = ya(t.shippingCorrection);
  return n !== void 0
    ? ha(n, e)
      ? { kind: 'same', slot: 'shippingCorrection', shipment: n }
      : tn('shipment_corrected')
    : r?.shippingState !== 'UPLOADED'
      ? tn('shipment_not_uploaded')
      : ha(r, e)
        ? { kind: 'same', slot: 'shipping', shipment: r }
        : { kind: 'record', slot: 'shippingCorrection' };
}
function Ip(t, e, r) {
  let n = vx(t);
  if (n) return n;
  if (r) return Ax(t, e);
  let o = ya(t.shipping);
  return o === void 0
    ? { kind: 'record', slot: 'shipping' }
    : ha(o, e)
      ? { kind: 'same', slot: 'shipping', shipment: o }
      : tn('shipment_differs');
}
function Ix(t, e) {
  return t.appId === e.appId && t.mchId === e.mchId;
}
function Cp(t, e) {
  if (!Ix(t, e)) throw new R('order_other_merchant');
}
var Cx = new R('shipping_not_managed');
async function Rx(t) {
  try {
    return await t.isTradeManaged();
  } catch (e) {
    if (!(e instanceof R)) throw e;
    return !0;
  }
}
function Ox({ attempts: t, attemptsInVain: e = 0 }) {
  return t - 1 > e;
}
function Rp(t) {
  return { ...t, attemptsInVain: (t.attemptsInVain ?? 0) + 1 };
}
async function Dx(t, e, r, n) {
  switch (n.kind) {
    case 'uploaded':
      return { shippingState: 'UPLOADED' };
    case 'unknown_order':
      return (await Rx(t)) ? { shippingState: 'PENDING' } : { shippingState: 'REFUSED', because: Cx };
    case 'shipped_before':
      return e === 'shipping' || Ox(r)
        ? { shippingState: 'UPLOADED' }
        : { shippingState: 'REFUSED', because: n.because };
    case 'refused':
      return { shippingState: 'REFUSED', because: n.because };
  }
}
var Nx = new R(
  'shipment_refused',
  'WeChat does not take this shipment. Another request for it was told why; send a shipment that is right.',
);
function kx({ shippingState: t }, e) {
  switch (t) {
    case 'UPLOADED':
      return { kind: 'shipment_uploaded' };
    case 'PENDING':
      return { kind: 'shipment_pending' };
    case 'REFUSED':
      return { kind: 'shipment_refused', errcode: e };
  }
}
async function Op(t, e, r, n) {
  let o = await t.uploadShipping(e, n);
  if (o.kind === 'in_vain') throw (await t.shipments.note(e.outTradeNo, r, Rp(n), t.now()), o.because);
  let { because: s, shippingState: i } = await Dx(t, r, n, o),
    a = {
      ...(i === 'PENDING' ? Rp(n) : n),
      shippingState: i,
      errcode: o.errcode,
      updatedAt: t.now().toISOString(),
    };
  if ((t.witness(kx(a, o.errcode)), await t.shipments.note(e.outTradeNo, r, a, t.now())))
    return { shipment: a, ...(s && { because: s }) };
  let u = (await t.orders.get(e.outTradeNo))?.[r] ?? a,
    l = u.shippingState === 'REFUSED' || u.uploadTime !== n.uploadTime;
  return { shipment: u, ...(l && { because: s ?? Nx }) };
}
var Px = 3,
  Lx = 15e3;
function Mx(t, e, r) {
  let n = r.toISOString(),
    s = [t.shipping, t.shippingCorrection]
      .filter((i) => i !== void 0)
      .map(({ uploadTime: i }) => Date.parse(i) + 1);
  return {
    ...e,
    shippingState: 'PENDING',
    uploadTime: new Date(Math.max(r.getTime(), ...s)).toISOString(),
    attemptedAt: n,
    attempts: 1,
    updatedAt: n,
  };
}
async function Dp(t, e, r) {
  try {
    let { shipment: n, because: o } = await Op(t, e, r.slot, r.shipment);
    if (o) throw o;
    return { ...r, shipment: n };
  } catch (n) {
    if (!(n instanceof R && (n.code === 'wechat_unavailable' || n.code === 'wechat_answer_invalid'))) throw n;
    return { ...r, unanswered: n };
  }
}
async function Np(t, e) {
  let { outTradeNo: r, content: n, isCorrection: o } = e;
  for (let s = 0; s < Px; s += 1) {
    let i = await t.orders.get(r);
    if (i === void 0) throw new R('order_not_found');
    Cp(i, t.merchant);
    let a = Ip(i, n, o);
    if (a.kind === 'refuse') throw a.because.about(r);
    let { slot: c } = a;
    if (a.kind === 'record') {
      let d = Mx(i, n, t.now());
      if (await t.shipments.record(r, c, d, t.now())) return Dp(t, i, { slot: c, shipment: d, isNew: !0 });
      continue;
    }
    let { shipment: u } = a,
      l = Date.parse(u.attemptedAt) + Lx > t.now().getTime();
    if (u.shippingState !== 'PENDING' || l) return { slot: c, shipment: u, isNew: !1 };
    let p = await t.shipments.claim(r, c, u, t.now());
    if (p) return Dp(t, i, { slot: c, shipment: p, isNew: !1 });
  }
  throw new Error('the row refused a shipment that fits it, three times');
}
var ga = require('node:crypto');
var Ux = 128,
  ht,
  pr;
function $x(t) {
  if (t < 0) throw new RangeError('Wrong ID size');
  try {
    !ht || ht.length < t
      ? ((ht = Buffer.allocUnsafe(t * Ux)), ga.webcrypto.getRandomValues(ht), (pr = 0))
      : pr + t > ht.length && (ga.webcrypto.getRandomValues(ht), (pr = 0));
  } catch (e) {
    throw ((ht = void 0), e);
  }
  pr += t;
}
function Bx(t) {
  return ($x((t |= 0)), ht.subarray(pr - t, pr));
}
function Fx(t, e, r) {
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
function kp(t, e = 21) {
  return Fx(t, e, Bx);
}
var Pp = require('node:timers/promises'),
  Lp = () => new Date(),
  Mp = (t) => AbortSignal.timeout(t),
  Up = (t) => (0, Pp.setTimeout)(t),
  $p = kp('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
var Sa = { PRETTY: 4, COMPACT: 0 };
var G = { TRACE: 6, DEBUG: 8, INFO: 12, WARN: 16, ERROR: 20, CRITICAL: 24, SILENT: 28 },
  Bp = ['level', 'message', 'sampling_rate', 'service', 'timestamp'],
  Fp = 'Uncaught error detected, flushing log buffer before exit';
var yt = {
    REQUEST_ID: Symbol.for('_AWS_LAMBDA_REQUEST_ID'),
    X_RAY_TRACE_ID: Symbol.for('_AWS_LAMBDA_X_RAY_TRACE_ID'),
    TENANT_ID: Symbol.for('_AWS_LAMBDA_TENANT_ID'),
    TRACEPARENT: Symbol.for('_AWS_LAMBDA_TRACEPARENT'),
    TRACESTATE: Symbol.for('_AWS_LAMBDA_TRACESTATE'),
    BAGGAGE: Symbol.for('_AWS_LAMBDA_BAGGAGE'),
  },
  Ea = ['true', '1'].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? '');
Ea || (globalThis.awslambda = globalThis.awslambda || {});
var wo = class {
    static PROTECTED_KEYS = yt;
    isProtectedKey(e) {
      return Object.values(yt).includes(e);
    }
    getRequestId() {
      return this.get(yt.REQUEST_ID) ?? '-';
    }
    getXRayTraceId() {
      return this.get(yt.X_RAY_TRACE_ID);
    }
    getTenantId() {
      return this.get(yt.TENANT_ID);
    }
    getTraceparent() {
      return this.get(yt.TRACEPARENT);
    }
    getTracestate() {
      return this.get(yt.TRACESTATE);
    }
    getBaggage() {
      return this.get(yt.BAGGAGE);
    }
  },
  _a = class extends wo {
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
  xa = class t extends wo {
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
  rn;
(function (t) {
  let e = null;
  async function r(n) {
    return (
      e ||
        (e = (async () => {
          let s = n === !0 || 'AWS_LAMBDA_MAX_CONCURRENCY' in process.env ? await xa.create() : new _a();
          return !Ea && globalThis.awslambda?.InvokeStore
            ? globalThis.awslambda.InvokeStore
            : (!Ea && globalThis.awslambda && (globalThis.awslambda.InvokeStore = s), s);
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
})(rn || (rn = {}));
var ba = 'AWS_LAMBDA_INITIALIZATION_TYPE',
  Gp = 'AWS_LAMBDA_MAX_CONCURRENCY',
  Hp = 'POWERTOOLS_DEV',
  Wp = 'POWERTOOLS_SERVICE_NAME',
  Vp = '_X_AMZN_TRACE_ID';
var le = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = process.env[t];
    if (n === void 0) {
      if (e !== void 0) return e;
      throw r ? new Error(r) : new Error(`Environment variable ${t} is required`);
    }
    return n.trim();
  },
  jp = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = le({ key: t, defaultValue: String(e), errorMessage: r }),
      o = Number(n);
    if (Number.isNaN(o)) throw new TypeError(`Environment variable ${t} must be a number`);
    return o;
  },
  Gx = new Set(['1', 'y', 'yes', 't', 'true', 'on']),
  Hx = new Set(['0', 'n', 'no', 'f', 'false', 'off']),
  nn = ({ key: t, defaultValue: e, errorMessage: r, extendedParsing: n }) => {
    let s = le({ key: t, defaultValue: String(e), errorMessage: r }).toLowerCase();
    if (n) {
      if (Gx.has(s)) return !0;
      if (Hx.has(s)) return !1;
    }
    if (s !== 'true' && s !== 'false') throw new Error(`Environment variable ${t} must be a boolean`);
    return s === 'true';
  },
  Vt = () => {
    try {
      return nn({ key: Hp, extendedParsing: !0 });
    } catch {
      return !1;
    }
  };
var qp = () => le({ key: Wp, defaultValue: '' }),
  Wx = () => {
    let t = globalThis.awslambda?.InvokeStore?.getXRayTraceId() ?? le({ key: Vp, defaultValue: '' });
    if (t === '') return;
    if (!t.includes('=')) return { Root: t };
    let e = {};
    for (let r of t.split(';')) {
      let [n, o] = r.split('=');
      e[n] = o;
    }
    return e;
  };
var zp = () => le({ key: Gp, defaultValue: '' }) !== '',
  on = () => Wx()?.Root;
var sn = class {
  #e = !1;
  formatError(e) {
    let { name: r, message: n, stack: o, cause: s, ...i } = e,
      a = {
        name: r,
        location: this.getCodeLocation(e.stack),
        message: n,
        stack:
          Vt() && typeof o == 'string'
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
    let n = le({ key: 'TZ', defaultValue: '' });
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
        .reduce((S, T) => ((S[T.type] = T.value), S), {}),
      l = `${o}-${s}-${i}T${a}:${c}:${u}`,
      p = n === r ? -e.getTimezoneOffset() : 0,
      d = p >= 0 ? '+' : '-',
      f = Math.abs(Math.floor(p / 60))
        .toString()
        .padStart(2, '0'),
      h = Math.abs(p % 60)
        .toString()
        .padStart(2, '0'),
      g = e.getMilliseconds().toString().padStart(3, '0'),
      y = `${d}${f}:${h}`;
    return `${l}.${g}${y}`;
  }
};
var vo = '2.36.0';
var rR = process.env.AWS_EXECUTION_ENV || 'NA';
var Vx = new Set(['__proto__', 'constructor']),
  an = (t) => {
    if (typeof t != 'object' || t === null) return !1;
    let e = Object.getPrototypeOf(t);
    return e === Object.prototype || e === null;
  },
  jx = (t, e) => {
    if (an(t)) {
      let r = {};
      return (e.push(t), cn(r, t, e), e.pop(), { skip: !1, value: r });
    }
    if (Array.isArray(t)) {
      if (e.includes(t)) return { skip: !0 };
      let r = [];
      return (e.push(t), Ao(r, t, e), e.pop(), { skip: !1, value: r });
    }
    return { skip: !1, value: t };
  },
  qx = (t, e, r, n) => {
    let o = t[e],
      s = an(r);
    if (!(s && n.includes(r))) {
      if (s && an(o)) {
        (n.push(r), cn(o, r, n), n.pop());
        return;
      }
      if (Array.isArray(r) && Array.isArray(o)) {
        n.includes(r) || (n.push(r), Ao(o, r, n), n.pop());
        return;
      }
      if (r !== void 0 || o === void 0) {
        let i = jx(r, n);
        i.skip || (t[e] = i.value);
      }
    }
  },
  Ao = (t, e, r) => {
    for (let n = 0; n < e.length; n++) qx(t, n, e[n], r);
  },
  zx = (t, e, r, n, o) => {
    if (!Array.isArray(n)) {
      let s = [];
      (Ao(s, r, o), (t[e] = s));
      return;
    }
    Ao(n, r, o);
  },
  Kx = (t, e, r, n, o) => {
    if (an(n)) {
      cn(n, r, o);
      return;
    }
    let s = {};
    (cn(s, r, o), (t[e] = s));
  },
  cn = (t, e, r) => {
    for (let n of Object.keys(e)) {
      if (Vx.has(n)) continue;
      let o = e[n],
        s = t[n];
      if (Array.isArray(o)) {
        if (r.includes(o)) continue;
        (r.push(o), zx(t, n, o, s, r), r.pop());
        continue;
      }
      if (an(o)) {
        if (r.includes(o)) continue;
        (r.push(o), Kx(t, n, o, s, r), r.pop());
        continue;
      }
      (o !== void 0 || s === void 0) && (t[n] = o);
    }
  },
  ot = (t, ...e) => {
    let r = [t];
    for (let n of e) n != null && (r.push(n), cn(t, n, r), r.pop());
    return t;
  };
var Io = 'powertools-for-aws',
  Kp = `${Io}.tracer`,
  Yp = `${Io}.metrics`,
  Xp = `${Io}.logger`,
  Jp = `${Io}.idempotency`;
var dr = (t) => typeof t == 'string',
  Co = (t) => typeof t == 'number',
  un = (t) => Co(t) && Number.isInteger(t);
var Qp = (t) => Object.is(t, null),
  Ro = (t) => Qp(t) || Object.is(t, void 0),
  fr = (t) => !!(Ro(t) || !dr(t) || t.trim().length === 0);
var jt = class {
  #e;
  coldStart = !0;
  defaultServiceName = 'service_undefined';
  constructor() {
    ((this.#e = this.getInitializationType()), this.#e !== 'on-demand' && (this.coldStart = !1));
  }
  getInitializationType() {
    let e = process.env[ba]?.trim();
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
var Yx = process.env.AWS_EXECUTION_ENV || 'NA';
if (!process.env.AWS_SDK_UA_APP_ID?.includes('/PTEnv/')) {
  let t = `PT/NO-OP/${vo}/PTEnv/${Yx}`;
  process.env.AWS_SDK_UA_APP_ID = process.env.AWS_SDK_UA_APP_ID ? `${process.env.AWS_SDK_UA_APP_ID}/${t}` : t;
}
var mr = class {
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
var Zp = require('node:console'),
  ed = require('node:crypto');
var Oo = class extends sn {
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
    if (this.#e === void 0) return new mr({ attributes: n }).addAttributes(r);
    let o = {};
    for (let i of this.#e) i in n && !(i in o) ? (o[i] = n[i]) : i in r && !(i in o) && (o[i] = r[i]);
    for (let i in n) i in o || (o[i] = n[i]);
    for (let i in r) i in o || (o[i] = r[i]);
    return new mr({ attributes: o });
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
    if (!zp()) return;
    let e = globalThis.awslambda?.InvokeStore;
    if (e === void 0) throw new Error('InvokeStore is not available');
    return e.hasContext() ? e : void 0;
  }
};
var Do = class {
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
var Ta = class {
    value;
    logLevel;
    byteSize;
    constructor(e, r) {
      if (!dr(e)) throw new Error('Value should be a string');
      ((this.value = e), (this.logLevel = r), (this.byteSize = Buffer.byteLength(e)));
    }
  },
  wa = class extends Set {
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
  ln = class extends Map {
    #e;
    #t;
    constructor({ maxBytesSize: e, onBufferOverflow: r }) {
      (super(), (this.#e = e), (this.#t = r));
    }
    setItem(e, r, n) {
      let o = new Ta(r, n);
      if (o.byteSize > this.#e) throw new Error('Item too big');
      let s = this.get(e) || new wa();
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
var No = class {
  #e;
  #t = new pe('powertools.logger.buffer', { fresh: () => new ln({ maxBytesSize: this.#o }) });
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
    ((this.#o = e), this.#t.setShared(new ln({ maxBytesSize: e })));
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
var pn = class t extends jt {
  console;
  customConfigService;
  logEvent = !1;
  logFormatter;
  logIndentation = Sa.COMPACT;
  #e;
  powertoolsLogData = { sampleRateValue: 0 };
  #t = new Do();
  #o = [];
  #r = !1;
  #n = G.INFO;
  #a;
  #i = { enabled: !1, flushOnErrorLog: !0, maxBytes: 20480, bufferAtVerbosity: G.DEBUG };
  #s = new No(G.INFO);
  #c;
  #u = { sampleRateValue: 0, refreshedTimes: 0 };
  #d = new Map();
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
    this.processLogItem(G.CRITICAL, e, r);
  }
  debug(e, ...r) {
    this.processLogItem(G.DEBUG, e, r);
  }
  error(e, ...r) {
    this.processLogItem(G.ERROR, e, r);
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
    this.processLogItem(G.INFO, e, r);
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
          throw (e?.flushBufferOnUncaughtError && (i.flushBuffer(), i.error({ message: Fp, error: c })), c);
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
    this.#h() && this.#s.getLogLevel() > G.TRACE
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
      if (this.isValidLogLevel(e)) this.#s.setLogLevel(G[e]);
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
    this.processLogItem(G.TRACE, e, r);
  }
  warn(e, ...r) {
    this.processLogItem(G.WARN, e, r);
  }
  #l(e) {
    this.#d.has(e) || (this.#d.set(e, !0), this.warn(e));
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
    for (let [n, o] of Object.entries(e)) this.#p(n) || (r[n] = o);
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
      ? (this.#s.setBaseLogLevel(G[this.#e]),
        this.isValidLogLevel(e) &&
          this.#s.getBaseLogLevel() > G[e] &&
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
        xRayTraceId: on(),
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
    for (let [i, a] of Object.entries(s)) this.#p(i) || (n[i] = a);
  }
  #g(e, r) {
    for (let n of e)
      Ro(n) || (n instanceof Error ? (r.error = n) : typeof n == 'string' ? (r.extra = n) : this.#S(n, r));
  }
  #S(e, r) {
    for (let [n, o] of Object.entries(e)) this.#p(n) || (r[n] = o);
  }
  #h() {
    return this.#u.sampleRateValue && (0, ed.randomInt)(0, 100) / 100 <= this.#u.sampleRateValue;
  }
  #p(e) {
    return Bp.includes(e) ? (this.warn(`The key "${e}" is a reserved key and will be dropped.`), !0) : !1;
  }
  getCustomConfigService() {
    return this.customConfigService;
  }
  getLogFormatter() {
    return this.logFormatter;
  }
  getLogLevelNameFromNumber(e) {
    let r;
    for (let [n, o] of Object.entries(G))
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
    return typeof e == 'string' && e in G;
  }
  isValidSampleRate(e) {
    return typeof e == 'number' && 0 <= e && e <= 1;
  }
  printLog(e, r) {
    r.prepareForPrint();
    let n = e === G.CRITICAL ? 'error' : this.getLogLevelNameFromNumber(e).toLowerCase();
    this.console[n](JSON.stringify(r.getAttributes(), this.getJsonReplacer(), this.logIndentation));
  }
  processLogItem(e, r, n) {
    this.#i.enabled && this.#i.flushOnErrorLog && e >= G.ERROR && e < G.SILENT && this.flushBuffer();
    let o = on();
    if (o !== void 0 && this.shouldBufferLog(o, e)) {
      try {
        this.bufferLogItem(o, this.createAndPopulateLogItem(e, r, n), e);
      } catch (s) {
        (this.printLog(
          G.WARN,
          this.createAndPopulateLogItem(G.WARN, `Unable to buffer log: ${s.message}`, [s]),
        ),
          this.printLog(e, this.createAndPopulateLogItem(e, r, n)));
      }
      return;
    }
    e >= this.#s.getLogLevel() &&
      (this.#r ? this.printLog(e, this.createAndPopulateLogItem(e, r, n)) : this.#o.push([e, [e, r, n]]));
  }
  setConsole() {
    (Vt()
      ? (this.console = console)
      : (this.console = new Zp.Console({ stdout: process.stdout, stderr: process.stderr })),
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
      (this.#s.setBaseLogLevel(G[r]), (this.#n = this.#s.getBaseLogLevel()));
      return;
    }
    let n = this.getCustomConfigService()?.getLogLevel()?.toUpperCase();
    if (this.isValidLogLevel(n)) {
      (this.#s.setBaseLogLevel(G[n]), (this.#n = this.#s.getBaseLogLevel()));
      return;
    }
    let o = le({ key: 'POWERTOOLS_LOG_LEVEL', defaultValue: '' }),
      s = le({ key: 'LOG_LEVEL', defaultValue: '' }),
      i = o || s;
    this.isValidLogLevel(i) && (this.#s.setBaseLogLevel(G[i]), (this.#n = this.#s.getBaseLogLevel()));
  }
  setInitialSampleRate(e) {
    let r = e,
      n = this.getCustomConfigService()?.getSampleRateValue(),
      o = jp({ key: 'POWERTOOLS_LOGGER_SAMPLE_RATE', defaultValue: 0 });
    for (let s of [r, n, o])
      if (this.isValidSampleRate(s)) {
        ((this.#u.sampleRateValue = s),
          (this.powertoolsLogData.sampleRateValue = s),
          this.#h() &&
            this.#s.getBaseLogLevel() > G.TRACE &&
            (this.setLogLevel('DEBUG'), this.debug('Setting log level to DEBUG due to sampling rate')));
        break;
      }
  }
  setLogEvent() {
    this.logEvent = nn({ key: 'POWERTOOLS_LOGGER_LOG_EVENT', defaultValue: !1 });
  }
  setLogFormatter(e, r) {
    this.logFormatter = e ?? new Oo({ logRecordOrder: r });
  }
  setLogIndentation() {
    Vt() && (this.logIndentation = Sa.PRETTY);
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
      logBufferOptions: p,
      correlationIdSearchFn: d,
    } = e;
    (a &&
      Object.keys(a).length > 0 &&
      i &&
      Object.keys(i).length > 0 &&
      this.warn(
        'Both persistentLogAttributes and persistentKeys options were provided. Using persistentKeys as persistentLogAttributes is deprecated and will be removed in future releases',
      ),
      this.setPowertoolsLogData(n, c, i || a));
    let f = le({ key: 'AWS_LAMBDA_LOG_LEVEL', defaultValue: '' }),
      h = f === 'FATAL' ? 'CRITICAL' : f;
    return (
      this.isValidLogLevel(h) && (this.#e = h),
      this.setLogEvent(),
      this.setInitialLogLevel(r),
      this.setInitialSampleRate(o),
      this.setLogFormatter(s, l),
      this.setConsole(),
      this.setLogIndentation(),
      (this.#a = u),
      this.#_(p),
      (this.#c = d),
      this
    );
  }
  setPowertoolsLogData(e, r, n) {
    (this.addToPowertoolsLogData({
      awsRegion: le({ key: 'AWS_REGION', defaultValue: '' }),
      environment:
        r ||
        this.getCustomConfigService()?.getCurrentEnvironment() ||
        le({ key: 'ENVIRONMENT', defaultValue: '' }),
      serviceName:
        e ||
        this.getCustomConfigService()?.getServiceName() ||
        le({ key: 'POWERTOOLS_SERVICE_NAME', defaultValue: '' }) ||
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
    (this.isValidLogLevel(r) && (this.#i.bufferAtVerbosity = G[r]),
      this.#e !== void 0 &&
        G[this.#e] > this.#i.bufferAtVerbosity &&
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
    let e = on();
    if (e === void 0) return;
    let r = this.#s.get(e);
    if (r !== void 0) {
      for (let n of r) {
        let o = this.getLogLevelNameFromNumber(n.logLevel).toLowerCase();
        this.console[o](n.value);
      }
      (r.hasEvictedLog &&
        this.printLog(
          G.WARN,
          this.createAndPopulateLogItem(
            G.WARN,
            'Some logs are not displayed because they were evicted from the buffer. Increase buffer size to store more logs in the buffer',
            [],
          ),
        ),
        this.#e !== void 0 &&
          G[this.#e] > this.#i.bufferAtVerbosity &&
          this.#l(
            'Advanced Loggging Controls (ALC) Log Level is less verbose than Log Buffering Log Level. Some logs might be missing.',
          ),
        this.#s.delete(e));
    }
  }
  clearBuffer() {
    if (this.#i.enabled === !1) return;
    let e = on();
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
var td = 'ColdStart',
  rd = 'default_namespace';
var gt = {
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
  St = { Standard: 60, High: 1 };
var sd = require('node:console');
var ko = class {
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
var Po = class {
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
var Lo = class {
  #e = new pe('powertools.metrics.storedMetrics', { fresh: () => ({}) });
  #t = new pe('powertools.metrics.timestamp', { initial: void 0 });
  #o() {
    return this.#e.get();
  }
  getMetric(e) {
    return this.#o()[e];
  }
  setMetric(e, r, n, o = St.Standard) {
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
    return un(e) ? e : e instanceof Date ? e.getTime() : 0;
  }
};
var dn = class t extends jt {
  console;
  customConfigService;
  #e = new ko();
  functionName;
  #t;
  isSingleMetric = !1;
  #o = new Po();
  namespace;
  shouldThrowOnEmptyMetrics = !1;
  #r = new Lo();
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
    if (fr(e) || fr(r))
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
  addMetric(e, r, n, o = St.Standard) {
    return (this.storeMetric(e, r, n, o), this.isSingleMetric && this.publishStoredMetrics(), this);
  }
  captureColdStartMetric(e) {
    if (!this.getColdStart()) return;
    let r = this.singleMetric(),
      n = this.functionName?.trim() ?? e?.trim();
    (n && n.length > 0 && r.addDimension('function_name', n), r.addMetric(td, gt.Count, 1));
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
            let p;
            try {
              p = await c.apply(this, l);
            } finally {
              u.publishStoredMetrics();
            }
            return p;
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
        ...(c.resolution === St.High ? { StorageResolution: c.resolution } : {}),
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
          CloudWatchMetrics: [{ Namespace: this.namespace || rd, Dimensions: n, Metrics: e }],
        },
        ...this.#o.getAll(),
        ...i,
        ...o,
        ...s.reduce((c, u) => {
          for (let [l, p] of Object.entries(u)) c[l] = p;
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
      : (this.console = new sd.Console({ stdout: process.stdout, stderr: process.stderr }));
  }
  setCustomConfigService(e) {
    this.customConfigService = e;
  }
  setEnvConfig() {
    ((this.#n.namespace = le({ key: 'POWERTOOLS_METRICS_NAMESPACE', defaultValue: '' })),
      (this.#n.functionName = le({ key: 'POWERTOOLS_METRICS_FUNCTION_NAME', defaultValue: '' })),
      (this.#n.serviceName = qp()),
      (this.#n.disabled = nn({ key: 'POWERTOOLS_METRICS_DISABLED', defaultValue: !1, extendedParsing: !0 })),
      (this.#n.devMode = Vt()));
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
    if (!dr(e)) throw new Error(`${e} is not a valid string`);
    if (e.length < 1 || e.length > 255)
      throw new RangeError(`The metric name should be between ${1} and ${255} characters`);
    if (!Co(n)) throw new RangeError(`${n} is not a valid number`);
    if (!Object.values(gt).includes(r))
      throw new RangeError(
        `Invalid metric unit '${r}', expected either option: ${Object.values(gt).join(',')}`,
      );
    if (!Object.values(St).includes(o))
      throw new RangeError(
        `Invalid metric resolution '${o}', expected either option: ${Object.values(St).join(',')}`,
      );
    this.#r.getMetricsCount() >= 100 && this.publishStoredMetrics();
    let s = this.#r.setMetric(e, r, n, o);
    Array.isArray(s.value) && s.value.length === 100 && this.publishStoredMetrics();
  }
  #s(e) {
    let r = e instanceof Date;
    if (!r && !un(e)) return !1;
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
      if (fr(o) || fr(s)) {
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
var eb = [
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
function tb(t) {
  return Object.fromEntries(eb.flatMap((e) => (t[e] === void 0 ? [] : [[e, t[e]]])));
}
function id(t) {
  let e = new pn({ serviceName: t }),
    r = new dn({ namespace: 'miniprogram-pay', serviceName: t });
  return {
    log(n, o, s) {
      e[n](o, tb(s));
    },
    count(n, o, s = 1) {
      (r.addMetric(n, gt.Count, s),
        o !== void 0 && r.singleMetric().addDimension('detail', o).addMetric(n, gt.Count, s));
    },
    flush() {
      r.hasStoredMetrics() && r.publishStoredMetrics();
    },
  };
}
function ad(t) {
  return { now: Lp, telemetry: id(`miniprogram-pay-${t}`) };
}
Ee();
var Go = 'preferred',
  ob = ['disabled', 'preferred', 'required'];
function yn(t) {
  return ob.includes(t);
}
var Wa = (t) => {
  let { accountIdEndpointMode: e } = t,
    r = de(e ?? Go);
  return Object.assign(t, {
    accountIdEndpointMode: async () => {
      let n = await r();
      if (!yn(n))
        throw new Error(
          `Invalid value for accountIdEndpointMode: ${n}. Valid values are: "required", "preferred", "disabled".`,
        );
      return n;
    },
  });
};
var Jd = 'Invalid AccountIdEndpointMode value',
  Qd = (t) => {
    throw new Error(t);
  },
  Zd = 'AWS_ACCOUNT_ID_ENDPOINT_MODE',
  ef = 'account_id_endpoint_mode',
  Va = {
    environmentVariableSelector: (t) => {
      let e = t[Zd];
      return (e && !yn(e) && Qd(Jd), e);
    },
    configFileSelector: (t) => {
      let e = t[ef];
      return (e && !yn(e) && Qd(Jd), e);
    },
    default: Go,
  };
var Ho = { warningEmitted: !1 },
  ja = (t) => {
    if (t && !Ho.warningEmitted) {
      if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === 'true') {
        Ho.warningEmitted = !0;
        return;
      }
      let e = parseInt(t.substring(1, t.indexOf('.'))),
        r = 22;
      e < r &&
        ((Ho.warningEmitted = !0),
        process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${t}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`));
    }
  };
function gn(t, e, r) {
  return (t.$source || (t.$source = {}), (t.$source[e] = r), t);
}
function De(t, e, r) {
  (t.__aws_sdk_context
    ? t.__aws_sdk_context.features || (t.__aws_sdk_context.features = {})
    : (t.__aws_sdk_context = { features: {} }),
    (t.__aws_sdk_context.features[e] = r));
}
var sb = () => typeof process == 'object' && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === 'true',
  qa = (t, e) => {
    if (sb() && typeof t?.handle != 'function') return e;
  };
F();
var Zt = async (t = new Uint8Array(), e) => {
  if (t instanceof Uint8Array) return Tr.mutate(t);
  if (!t) return Tr.mutate(new Uint8Array());
  let r = e.streamCollector(t);
  return Tr.mutate(await r);
};
Se();
F();
var Fh = Symbol.for('@smithy/schema-x'),
  Dn = class t extends B {
    static identity = Symbol.for('@smithy/HttpBindingNormalizedSchema');
    identity = t.identity;
    bindings;
    constructor(e) {
      super(e);
    }
    static of(e) {
      let r = B.of(e);
      if (r.identity === t.identity) return r;
      let n = r.isMemberSchema() ? r : r.getSchema(),
        o = typeof n == 'object' && n !== null ? n : r;
      return (o[Fh] ??= new t(r));
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
        p = s & 192,
        d = i & 2 && (p === 64 || (!n && i & 1)) ? this.getHttpBindingCollectionValue(e, r) : void 0,
        f = (d?.[1] ?? 0) & 255;
      return ((l |= (i >= 6 && (f === 4 || f === 6) ? 1 : 0) << 16), [this, l, d]);
    }
    getHttpBindingCollectionValue(e, r = this.getMergedTraits()) {
      let n = t.of(this.getValueSchema());
      return n.getHttpBindingValue(e, { ...n.getMergedTraits(), ...r }, !0);
    }
    getHttpBindings() {
      let e = this.getSchema();
      return typeof e != 'object' || e === null ? eT : (this.bindings ??= Jb(this));
    }
  },
  Jb = (t) => {
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
      { request: p, response: d } = l;
    for (let [f, h] of t.structIterator()) {
      let g = Dn.of(h),
        y = g.getMergedTraits(),
        S = g.getHttpBindingLocation(y),
        T = y.httpHeader?.toLowerCase() ?? y.httpPrefixHeaders?.toLowerCase() ?? y.httpQuery,
        v = g.getHttpBindingValue(S, y),
        I = [f, v, S, T];
      (f === '__proto__' && ut(i), (i[f] = I), (v[1] >> 10) & 1 && (p.hasIdempotency = !0), s.push(I));
      let W = S & 7;
      if ((W === 0 && (n.push(f), o.push(h)), (W & 4) === 0)) (e.push(f), r.push(h));
      else if ((W & 6) === 4)
        if (W & 1) u.statusCode = I;
        else {
          u.payload = I;
          let J = v[1] & 255;
          p.contentTypeInstruction =
            y.mediaType ??
            (J === 0 ? 'text/plain' : J === 21 || J === 42 ? 'application/octet-stream' : null);
        }
      else W & 1 ? ((p.hasPrefixHeaders = !0), c.push(I)) : (T === '__proto__' && ut(a), (a[T] = I));
    }
    return (
      p.contentTypeInstruction === void 0 && n.length && (p.contentTypeInstruction = null),
      (p.syntheticBodySchema = Bh(t, n, o)),
      (d.syntheticBodySchema = Bh(t, e, r)),
      l
    );
  },
  Qb = (t) => {
    let e = [],
      r = 0;
    for (let n of t.matchAll(/\{([^{}+]+)(\+)?\}/g))
      (n.index > r && e.push([t.slice(r, n.index), 0]),
        e.push([n[1], n[2] ? 2 : 1]),
        (r = n.index + n[0].length));
    return (e.length && r < t.length && e.push([t.slice(r), 0]), e.length ? e : void 0);
  },
  Zb = (t) => {
    let { http: e, endpoint: r } = Tt(t.traits ?? {}),
      [n, o] = e?.[1].split('?') ?? [];
    return [e?.[0], n, o ? [...new URLSearchParams(o)] : [], n ? Qb(n) : void 0, r?.[0]];
  },
  eT = {
    request: { memberBindings: [], byName: {} },
    response: { bodyMemberNames: [], bindings: { headers: {}, prefixHeaders: [] } },
  },
  Gh = (t) => (t[Fh] ??= Zb(t)),
  Bh = (t, e, r) => {
    if (!e.length) return;
    let n = t.getSchema(),
      o = [3, n[1], n[2], t.getMergedTraits(), e, r],
      s = n[6],
      i = s && e.reduce((a, c) => a + (n[4].indexOf(c) < s ? 1 : 0), 0);
    return (i && (o[6] = i), o);
  };
j();
Se();
var us = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
var gs = class extends us {
  options;
  compositeErrorRegistry;
  constructor(e) {
    (super(), (this.options = e), (this.compositeErrorRegistry = new Oe(e.defaultNamespace)));
    for (let r of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(r);
  }
  getRequestType() {
    return z;
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
      if (r.headers) for (let n in r.headers) O(r.headers, n) && (e.headers[n] = r.headers[n].join(', '));
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
        for (let n in r.headers) O(r.headers, n) && (e.headers[n] = r.headers[n]);
      return e;
    }
  }
  setHostPrefix(e, r, n, o = Gh(r)) {
    if (this.serdeContext?.disableHostPrefix) return;
    let s = o[4];
    if (typeof s != 'string') return;
    let i = s;
    for (let [a, [, c]] of Dn.of(r.input).getHttpBindings().request.memberBindings) {
      if (!((c >> 17) & 1)) continue;
      let u = n[a];
      if (typeof u != 'string')
        throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);
      i = i.replace(`{${a}}`, u);
    }
    if (((e.hostname = i + e.hostname), !Ia(e.hostname)))
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
    let { EventStreamSerde: e, eventStreamSerdeProvider: r } = await Promise.resolve().then(() => (my(), fy)),
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
j();
Se();
j();
var Ln = class extends gs {
  async serializeRequest(e, r, n) {
    let o = this.serializer,
      s = {},
      i = {},
      a = await n.endpoint(),
      c = B.of(e?.input),
      u = c.getSchema(),
      l,
      p = r && typeof r == 'object' ? r : {},
      d = new z({
        protocol: '',
        hostname: '',
        port: void 0,
        path: '/',
        fragment: void 0,
        query: s,
        headers: i,
        body: void 0,
      });
    if ((a && (this.updateServiceEndpoint(d, a), this.setHostPrefix(d, e, p)), p)) {
      let f = c.getEventStreamMember();
      if (f) {
        if (p[f]) {
          let h = {};
          for (let [g] of c.structIterator()) g !== f && p[g] != null && (h[g] = p[g]);
          l = await this.serializeEventStream({ eventStream: p[f], requestSchema: c, initialRequest: h });
        }
      } else (o.write(u, p), (l = o.flush()));
    }
    return ((d.headers = Object.assign(d.headers, i)), (d.query = s), (d.body = l), (d.method = 'POST'), d);
  }
  async deserializeResponse(e, r, n) {
    let o = this.deserializer,
      s = B.of(e.output),
      i = {};
    if (this.isErrorResponse(n.statusCode)) {
      let c = await Zt(n.body, r);
      throw (
        c.byteLength > 0 && Object.assign(i, await o.read(15, c)),
        await this.handleError(e, r, n, i, this.deserializeMetadata(n)),
        new Error('@smithy/core/protocols - RPC Protocol error handler failed to throw.')
      );
    }
    for (let c in n.headers) {
      if (!O(n.headers, c)) continue;
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
      let c = await Zt(n.body, r);
      c.byteLength > 0 && Object.assign(i, await o.read(s, c));
    }
    return ((i.$metadata = this.deserializeMetadata(n)), i);
  }
  isErrorResponse(e) {
    return e >= 300;
  }
};
function Ss(t, e) {
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
j();
j();
var iu = (t) => (
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
  au = (t) => ({ requestHandler: t.httpHandler() });
j();
var hy = 'content-length';
function yy(t) {
  return (e) => async (r) => {
    let n = r.request;
    if (z.isInstance(n)) {
      let { body: o, headers: s } = n;
      if (
        o &&
        Object.keys(s)
          .map((i) => i.toLowerCase())
          .indexOf(hy) === -1
      )
        try {
          let i = t(o);
          i != null && (n.headers = { ...n.headers, [hy]: String(i) });
        } catch {}
    }
    return e({ ...r, request: n });
  };
}
var gy = {
    step: 'build',
    tags: ['SET_CONTENT_LENGTH', 'CONTENT_LENGTH'],
    name: 'contentLengthMiddleware',
    override: !0,
  },
  cu = (t) => ({
    applyToStack: (e) => {
      e.add(yy(t.bodyLengthChecker), gy);
    },
  });
var Ve = (t) => encodeURIComponent(t).replace(/[!'()*]/g, ST),
  ST = (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`;
function uu(t) {
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
j();
var Nt = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
Se();
F();
var Es = class {
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
var Mn;
function _s() {
  if (Mn === void 0)
    try {
      if (typeof Buffer != 'function') Mn = !1;
      else {
        let t = JSON.parse(Buffer.from([123, 125]));
        Mn = t !== null && typeof t == 'object';
      }
    } catch {
      Mn = !1;
    }
  return Mn;
}
F();
function xs(t, e, r) {
  if (r?.source) {
    let n = r.source;
    if (typeof e == 'number')
      return e <= Number.MAX_SAFE_INTEGER && e >= Number.MIN_SAFE_INTEGER
        ? _T(n, e)
          ? e
          : new _e(n, 'bigDecimal')
        : ET(n)
          ? new _e(n, 'bigDecimal')
          : /[eE]/.test(n)
            ? xT(n)
            : BigInt(n);
  }
  return e;
}
function ET(t) {
  let e = t.indexOf('.');
  if (e === -1) return !1;
  let r = t.search(/[eE]/);
  if (r === -1) return !0;
  let n = r - e - 1;
  return parseInt(t.slice(r + 1), 10) < n;
}
function _T(t, e) {
  if (t === String(e) || Object.is(e, -0)) return !0;
  if (/[eE]/.test(t)) return lu(t) === lu(String(e));
  let r = t.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
    n = String(e);
  return r === n ? !0 : /[eE]/.test(n) ? r === lu(n) : !1;
}
function lu(t) {
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
function xT(t) {
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
var pu = Symbol.for('@aws-sdk/reviver');
function Ts(t) {
  let e = B.of(t),
    r = e.getSchema();
  if (Array.isArray(r) && e.isStructSchema()) {
    if (pu in r) return r[pu];
    let n = bs(e, new Set());
    return ((r[pu] = n), n);
  }
  return bs(e, new Set());
}
function bs(t, e) {
  let r = t.getSchema();
  if (e.has(r)) return !1;
  if ((e.add(r), t.isBigIntegerSchema() || t.isBigDecimalSchema())) return !0;
  if (t.isStructSchema()) {
    for (let [, n] of t.structIterator()) if (bs(n, e)) return !0;
  } else if (t.isListSchema() || t.isMapSchema()) {
    if (bs(t.getValueSchema(), e)) return !0;
  } else if (t.isDocumentSchema()) return !0;
  return !1;
}
F();
var Sy = (t, e) => Zt(t, e).then((r) => (e?.utf8Encoder ?? Ye)(r));
async function ws(t, e, r) {
  let n;
  if (_s() && typeof t?.[Symbol.asyncIterator] == 'function') {
    let s = await Zt(t, e);
    typeof Buffer == 'function' &&
      (Buffer.isBuffer(s) ? (n = s) : (n = Buffer.from(s.buffer, s.byteOffset, s.byteLength)));
  }
  if ((n || (n = await Sy(t, e)), n.length === 0)) return {};
  let o = r && Ts(r) ? xs : void 0;
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
var Ey = (t, e) => Object.keys(t).find((r) => r.toLowerCase() === e.toLowerCase()),
  du = (t) => {
    let e = t;
    return (
      typeof e == 'number' && (e = e.toString()),
      e.indexOf(',') >= 0 && (e = e.split(',')[0]),
      e.indexOf(':') >= 0 && (e = e.split(':')[0]),
      e.indexOf('#') >= 0 && (e = e.split('#')[1]),
      e
    );
  };
var vs = (t, e, r = !1) => bT(t, e, r ? ['code', 'header', 'type'] : ['type', 'code', 'header']);
var bT = ({ headers: t }, e, r) => {
  for (; r.length > 0;)
    switch (r.shift()) {
      case 'header':
        let o = Ey(t ?? {}, 'x-amzn-errortype');
        if (o !== void 0) return du(t[o]);
        break;
      case 'code':
        let s = Ey(e ?? {}, 'code');
        if (s && e[s] !== void 0) return du(e[s]);
        break;
      case 'type':
        if (e?.__type !== void 0) return du(e.__type);
        break;
    }
};
j();
var kt = class extends Nt {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  async read(e, r) {
    let n = Ts(e) ? xs : void 0,
      o;
    if (typeof r == 'string') {
      if (r.length === 0) return {};
      o = JSON.parse(r, n);
    } else if (r instanceof Uint8Array && _s()) {
      if (r.byteLength === 0) return {};
      let s = Buffer.isBuffer(r) ? r : Buffer.from(r.buffer, r.byteOffset, r.byteLength);
      o = JSON.parse(s, n);
    } else o = await ws(r, this.serdeContext, e);
    return this._read(e, o);
  }
  readObject(e, r) {
    return this._read(e, r);
  }
  _read(e, r) {
    let n = r !== null && typeof r == 'object',
      o = B.of(e);
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
          for (let c in a) O(a, c) && (c === '__proto__' && ut(a), (a[c] = this._read(i, a[c])));
        return a;
      }
    }
    if (o.isBlobSchema() && typeof r == 'string') return vt(r);
    let s = o.getMergedTraits().mediaType;
    if (o.isStringSchema() && typeof r == 'string' && s)
      return s === 'application/json' || s.endsWith('+json') ? We.from(r) : r;
    if (o.isTimestampSchema() && r != null)
      switch (Ss(o, this.settings)) {
        case 5:
          return Qa(r);
        case 6:
          return bn(r);
        case 7:
          return Za(r);
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
          if (!O(i, a)) continue;
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
    n && (c = new Es(r, o));
    for (let [u, l] of e.structIterator()) {
      let p = u;
      (a && ((p = l.getMergedTraits().jsonName ?? p), i && (s[p] = u)),
        n && c.mark(p),
        r[p] != null && (o[u] = this._read(l, r[p])));
    }
    if (n) c.writeUnknown();
    else if (i)
      for (let u in r) {
        if (!O(r, u)) continue;
        let l = r[u],
          p = a ? (s[u] ?? u) : u;
        p in o || (o[p] = l);
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
F();
j();
F();
var As = class t extends Uint8Array {
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
        (e > _y + 6e4 &&
          (console.warn(
            '@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.',
          ),
          (_y = e)),
          (this.string = Ye(this)));
      }
      return this.string;
    }
  },
  _y = 0;
var Is = new TextEncoder(),
  xy = 123,
  by = 125,
  TT = 91,
  wT = 93,
  Dr = 34,
  Cs = 58,
  Rs = 44,
  Ty = 92,
  vT = new Uint8Array([116, 114, 117, 101]),
  AT = new Uint8Array([102, 97, 108, 115, 101]),
  IT = new Uint8Array([110, 117, 108, 108]),
  Xe = new Array(128).fill(null);
Xe[8] = 'b';
Xe[9] = 't';
Xe[10] = 'n';
Xe[12] = 'f';
Xe[13] = 'r';
Xe[34] = '"';
Xe[92] = '\\';
for (let t = 0; t < 32; t++) Xe[t] === null && (Xe[t] = 'u00' + t.toString(16).padStart(2, '0'));
var wy = 2048;
function fu(t) {
  return As.allocUnsafe(t);
}
var Pt = class t extends Nt {
  settings;
  json;
  i = 0;
  rootSchema;
  rawValue;
  passthrough = !1;
  constructor(e) {
    (super(), (this.settings = e), (this.json = fu(wy)));
  }
  write(e, r) {
    ((this.i = 0),
      (this.rawValue = r),
      (this.rootSchema = B.of(e)),
      (this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema()),
      this.passthrough || this.writeValue(this.rootSchema, r, void 0));
  }
  writeDiscriminatedDocument(e, r) {
    ((this.i = 0), (this.rootSchema = B.of(e)));
    let n = this.rootSchema;
    if (n.isStructSchema() && r != null && typeof r == 'object') {
      this.writeValue(n, r, void 0);
      let o = `"__type":"${n.getName(!0) ?? 'Unknown'}",`,
        s = o.length;
      (this.ensure(s),
        this.json.copyWithin(1 + s, 1, this.i),
        Is.encodeInto(o, this.json.subarray(1)),
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
    return ((this.json = fu(wy)), n);
  }
  ensure(e) {
    let { i: r, json: n } = this;
    if (r + e > n.length) {
      let o = n.length * 2;
      for (; o < r + e;) o *= 2;
      let s = fu(o);
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
    n[o++] = Dr;
    for (let s = 0; s < r; ++s) n[o++] = e.charCodeAt(s);
    ((n[o++] = Dr), (this.i = o));
  }
  writeJsonString(e) {
    let r = e.length;
    (this.ensure(r * 3 + 2), (this.json[this.i++] = Dr));
    for (let n = 0; n < r; ++n) {
      let o = e.charCodeAt(n);
      if (o > 34 && o < 92) this.json[this.i++] = o;
      else if (o < 128) {
        let s = Xe[o];
        if (s !== null) {
          (this.ensure(s.length + 1 + (r - n - 1) * 3 + 1), (this.json[this.i++] = Ty));
          for (let i = 0; i < s.length; i++) this.json[this.i++] = s.charCodeAt(i);
        } else this.json[this.i++] = o;
      } else if (o >= 55296 && o <= 56319) {
        let s = n + 1 < r ? e.charCodeAt(n + 1) : 0;
        if (s >= 56320 && s <= 57343) {
          this.ensure(4);
          let { written: i } = Is.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
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
    this.json[this.i++] = Dr;
  }
  writeUnicodeEscape(e) {
    let { json: r, i: n } = this;
    ((r[n++] = Ty), (r[n++] = 117));
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
    n[s++] = Dr;
    let i = e.length,
      a = i % 3,
      c = i - a;
    for (let u = 0; u < c; u += 3) {
      let l = e[u],
        p = e[u + 1],
        d = e[u + 2];
      ((n[s++] = o[l >> 2]),
        (n[s++] = o[((l & 3) << 4) | (p >> 4)]),
        (n[s++] = o[((p & 15) << 2) | (d >> 6)]),
        (n[s++] = o[d & 63]));
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
    ((n[s++] = Dr), (this.i = s));
  }
  writeValue(e, r, n) {
    if (r == null) {
      if (n?.isStructSchema()) {
        if (r === void 0 && B.of(e).isIdempotencyToken()) {
          this.writeAsciiQuoted($h());
          return;
        }
        return;
      }
      (this.ensure(4), this.json.set(IT, this.i), (this.i += 4));
      return;
    }
    let o = B.of(e),
      s = typeof r == 'object';
    if (o.isStringSchema()) {
      let i = o.getMergedTraits().mediaType;
      if (i && (i === 'application/json' || i.endsWith('+json'))) {
        this.writeJsonString(We.from(r).toString());
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
        let i = (this.serdeContext?.base64Encoder ?? At)(r);
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
      (r ? (a.set(vT, i), (i += 4)) : (a.set(AT, i), (i += 5)), (this.i = i));
      return;
    }
    if (typeof r == 'bigint') {
      this.writeAscii(r.toString());
      return;
    }
    this.writeAscii(String(r));
  }
  writeStruct(e, r) {
    (this.ensure(2), (this.json[this.i++] = xy));
    let n = !1,
      o = typeof r.__type == 'string',
      s;
    o && (s = new Set());
    for (let [i, a] of e.structIterator()) {
      let c = r[i];
      if (c == null && !a.isIdempotencyToken()) continue;
      (n && (this.ensure(1), (this.json[this.i++] = Rs)), (n = !0));
      let u = this.settings.jsonName ? (a.getMergedTraits().jsonName ?? i) : i;
      (s && (s.add(i), s.add(u)),
        this.writeAsciiQuoted(u),
        (this.json[this.i++] = Cs),
        this.writeValue(a, c, e));
    }
    if (!n && e.isUnionSchema()) {
      let { $unknown: i } = r;
      if (Array.isArray(i)) {
        let [a, c] = i;
        (this.writeAsciiQuoted(a), this.ensure(1), (this.json[this.i++] = Cs), this.writeValue(15, c, e));
      }
    } else if (o)
      for (let i in r) {
        if (s.has(i)) continue;
        s.add(i);
        let a = r[i];
        (n && (this.ensure(1), (this.json[this.i++] = Rs)),
          (n = !0),
          this.writeAsciiQuoted(i),
          this.ensure(1),
          (this.json[this.i++] = Cs),
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
          let p = r[l];
          (p == null && !o) ||
            (Number.isNaN(p) || p === 1 / 0 || p === -1 / 0 ? u.push(String(p)) : u.push(p));
        }
        c = JSON.stringify(u);
      }
      (this.ensure(c.length * 3), (this.i += Is.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = TT));
    let i = !1;
    for (let a = 0; a < r.length; ++a) {
      let c = r[a];
      (n ? c === void 0 : c == null && !o) ||
        (i && (this.ensure(1), (this.json[this.i++] = Rs)), this.writeValue(s, c, void 0), (i = !0));
    }
    (this.ensure(1), (this.json[this.i++] = wT));
  }
  writeMap(e, r, n) {
    let o = !!e.getMergedTraits().sparse,
      s = e.getValueSchema();
    if (!n && (s.isStringSchema() || s.isNumericSchema() || s.isBooleanSchema())) {
      let a;
      for (let u in r) {
        if (!O(r, u)) continue;
        let l = r[u];
        Number.isNaN(l) || l === 1 / 0 || l === -1 / 0
          ? (((a ??= {})[u] = l), (r[u] = String(l)))
          : l === null && !o && (((a ??= {})[u] = null), (r[u] = void 0));
      }
      let c = JSON.stringify(r);
      (a && Object.assign(r, a),
        this.ensure(c.length * 3),
        (this.i += Is.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = xy));
    let i = !0;
    for (let a in r) {
      if (!O(r, a)) continue;
      let c = r[a];
      (n ? c === void 0 : c == null && !o) ||
        (i || (this.ensure(1), (this.json[this.i++] = Rs)),
        (i = !1),
        this.writeJsonString(a),
        this.ensure(1),
        (this.json[this.i++] = Cs),
        this.writeValue(s, c, void 0));
    }
    (this.ensure(1), (this.json[this.i++] = by));
  }
  writeTimestamp(e, r) {
    switch (Ss(e, this.settings)) {
      case 5: {
        let o = r.toISOString().replace('.000Z', 'Z');
        this.writeAsciiQuoted(o);
        return;
      }
      case 6: {
        this.writeAsciiQuoted(Ja(r));
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
var Lt = class extends Nt {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  createSerializer() {
    let e = new Pt(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
  createDeserializer() {
    let e = new kt(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
};
var vy = (t) => (e) => async (r) => {
    if (!z.isInstance(r.request)) return e(r);
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
  Ay = { name: 'hostHeaderMiddleware', step: 'build', priority: 'low', tags: ['HOST'], override: !0 },
  mu = (t) => ({
    applyToStack: (e) => {
      e.add(vy(t), Ay);
    },
  });
var Iy = () => (t, e) => async (r) => {
    try {
      let n = await t(r),
        { clientName: o, commandName: s, logger: i, dynamoDbDocumentClientOptions: a = {} } = e,
        { overrideInputFilterSensitiveLog: c, overrideOutputFilterSensitiveLog: u } = a,
        l = c ?? e.inputFilterSensitiveLog,
        p = u ?? e.outputFilterSensitiveLog,
        { $metadata: d, ...f } = n.output;
      return (i?.info?.({ clientName: o, commandName: s, input: l(r.input), output: p(f), metadata: d }), n);
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
  hu = (t) => ({
    applyToStack: (e) => {
      e.add(Iy(), Cy);
    },
  });
var Ry = {
  step: 'build',
  tags: ['RECURSION_DETECTION', 'TRACE_CONTEXT_PROPAGATION'],
  name: 'recursionDetectionMiddleware',
  override: !0,
  priority: 'low',
};
var OT = 'AWS_LAMBDA_FUNCTION_NAME',
  DT = '_X_AMZN_TRACE_ID',
  yu = 'X-Amzn-Trace-Id',
  gu = 'traceparent',
  Oy = 'tracestate',
  Dy = 'baggage',
  Ny = () => (t) => async (e) => {
    let { request: r } = e;
    if (!z.isInstance(r)) return t(e);
    let n;
    {
      let o = Object.keys(r.headers ?? {}).find((s) => s.toLowerCase() === yu.toLowerCase()) ?? yu;
      if (!r.headers.hasOwnProperty(o)) {
        let s = process.env[OT],
          i = process.env[DT];
        n ??= await rn.getInstanceAsync();
        let c = n?.getXRayTraceId() ?? i,
          u = (l) => typeof l == 'string' && l.length > 0;
        u(s) && u(c) && (r.headers[yu] = c);
      }
    }
    if ((NT(r.headers), !r.headers[gu])) {
      let s = (n ??= await rn.getInstanceAsync())?.getTraceparent?.();
      if (s) {
        r.headers[gu] = s;
        let i = n?.getTracestate?.();
        i && (r.headers[Oy] = i);
        let a = n?.getBaggage?.();
        a && (r.headers[Dy] = a);
      }
    }
    return t(e);
  };
function NT(t) {
  for (let e of Object.keys(t)) {
    let r = e.toLowerCase();
    e !== r && (r === gu || r === Oy || r === Dy) && ((t[r] = t[e]), delete t[e]);
  }
}
var Su = (t) => ({
  applyToStack: (e) => {
    e.add(Ny(), Ry);
  },
});
j();
var ky = (t, e) => {
  if (!e || e.length === 0) return t;
  let r = [];
  for (let n of e) for (let o of t) o.schemeId.split('#')[1] === n && r.push(o);
  for (let n of t) r.find(({ schemeId: o }) => o === n.schemeId) || r.push(n);
  return r;
};
function kT(t) {
  let e = new Map();
  for (let r of t) e.set(r.schemeId, r);
  return e;
}
var Eu = (t, e) => (r, n) => async (o) => {
  let s = t.httpAuthSchemeProvider(await e.httpAuthSchemeParametersProvider(t, n, o.input)),
    i = t.authSchemePreference ? await t.authSchemePreference() : [],
    a = ky(s, i),
    c = kT(t.httpAuthSchemes),
    u = Ae(n),
    l = [];
  for (let p of a) {
    let d = c.get(p.schemeId);
    if (!d) {
      l.push(`HttpAuthScheme \`${p.schemeId}\` was not enabled for this service.`);
      continue;
    }
    let f = d.identityProvider(await e.identityProviderConfigProvider(t));
    if (!f) {
      l.push(`HttpAuthScheme \`${p.schemeId}\` did not have an IdentityProvider configured.`);
      continue;
    }
    let { identityProperties: h = {}, signingProperties: g = {} } = p.propertiesExtractor?.(t, n) || {};
    ((p.identityProperties = Object.assign(p.identityProperties || {}, h)),
      (p.signingProperties = Object.assign(p.signingProperties || {}, g)),
      (u.selectedHttpAuthScheme = {
        httpAuthOption: p,
        identity: await f(p.identityProperties),
        signer: d.signer,
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
var _u = {
    step: 'serialize',
    tags: ['HTTP_AUTH_SCHEME'],
    name: 'httpAuthSchemeMiddleware',
    override: !0,
    relation: 'before',
    toMiddleware: 'endpointV2Middleware',
  },
  Os = (t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }) => ({
    applyToStack: (n) => {
      n.addRelativeTo(Eu(t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }), _u);
    },
  });
j();
var PT = (t) => (e) => {
    throw e;
  },
  LT = (t, e) => {},
  xu = (t) => (e, r) => async (n) => {
    if (!z.isInstance(n.request)) return e(n);
    let s = Ae(r).selectedHttpAuthScheme;
    if (!s) throw new Error('No HttpAuthScheme was selected: unable to sign request');
    let {
        httpAuthOption: { signingProperties: i = {} },
        identity: a,
        signer: c,
      } = s,
      u = await e({ ...n, request: await c.sign(n.request, a, i) }).catch((c.errorHandler || PT)(i));
    return ((c.successHandler || LT)(u.response, i), u);
  };
var bu = {
    step: 'finalizeRequest',
    tags: ['HTTP_SIGNING'],
    name: 'httpSigningMiddleware',
    aliases: ['apiKeyMiddleware', 'tokenMiddleware', 'awsAuthMiddleware'],
    override: !0,
    relation: 'after',
    toMiddleware: 'retryMiddleware',
  },
  Ds = (t) => ({
    applyToStack: (e) => {
      e.addRelativeTo(xu(t), bu);
    },
  });
var lt = (t) => {
  if (typeof t == 'function') return t;
  let e = Promise.resolve(t);
  return () => e;
};
var MT = async (t, e, r, n = (s) => s, ...o) => {
  let s = new t(r);
  return ((s = n(s) ?? s), await e.send(s, ...o));
};
function Un(t, e, r, n, o) {
  return async function* (i, a, ...c) {
    let u = a,
      l = i.startingToken ?? u[r],
      p = !0,
      d;
    for (; p;) {
      if (((u[r] = l), o && (u[o] = u[o] ?? i.pageSize), i.client instanceof t))
        d = await MT(e, i.client, a, i.withCommand, ...c);
      else throw new Error(`Invalid client, expected instance of ${t.name}`);
      yield d;
      let f = l;
      ((l = UT(d, n)), (p = !!(l && (!i.stopOnSameToken || l !== f))));
    }
    return void 0;
  };
}
var UT = (t, e) => {
  let r = t,
    n = e.split('.');
  for (let o of n) {
    if (!r || typeof r != 'object') return;
    r = r[o];
  }
  return r;
};
j();
var Nr = class {
  authSchemes = new Map();
  constructor(e) {
    for (let r in e) {
      if (!O(e, r)) continue;
      let n = e[r];
      n !== void 0 && this.authSchemes.set(r, n);
    }
  }
  getIdentityProvider(e) {
    return this.authSchemes.get(e);
  }
};
var Tu = (t) =>
  function (r) {
    return $n(r) && r.expiration.getTime() - Date.now() < t;
  };
var Ns = Tu(3e5),
  $n = (t) => t.expiration !== void 0,
  ks = (t, e, r) => {
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
var Ps = void 0;
function BT(t) {
  return t === void 0 ? !0 : typeof t == 'string' && t.length <= 50;
}
function wu(t) {
  let e = lt(t.userAgentAppId ?? Ps),
    { customUserAgent: r } = t;
  return Object.assign(t, {
    customUserAgent: typeof r == 'string' ? [[r]] : r,
    userAgentAppId: async () => {
      let n = await e();
      if (!BT(n)) {
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
var Py = {
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
var FT = Py,
  GT = '',
  Ly = (t) => {
    let { partitions: e } = FT;
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
var My = () => GT;
var Uy = require('node:stream'),
  vu = (t) =>
    t?.body instanceof Uy.Readable || (typeof ReadableStream < 'u' && t?.body instanceof ReadableStream);
Ee();
F();
it();
var $y = [
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
  By = ['TimeoutError', 'RequestTimeout', 'RequestTimeoutException'],
  Fy = [500, 502, 503, 504],
  Gy = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'],
  Hy = ['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
var HT = (t) => t?.$retryable !== void 0;
var WT = (t) => t.$metadata?.clockSkewCorrected,
  VT = (t) => {
    let e = new Set([
      'Failed to fetch',
      'NetworkError when attempting to fetch resource',
      'The Internet connection appears to be offline',
      'Load failed',
      'Network request failed',
    ]);
    return t && t instanceof TypeError ? e.has(t.message) : !1;
  },
  Ls = (t) => t.$metadata?.httpStatusCode === 429 || $y.includes(t.name) || t.$retryable?.throttling == !0,
  Ms = (t, e = 0) =>
    t?.name !== 'AbortError' &&
    (HT(t) ||
      WT(t) ||
      (t.name === 'InvalidSignatureException' && t.message?.includes('Signature expired')) ||
      By.includes(t.name) ||
      Gy.includes(t?.code || '') ||
      Hy.includes(t?.code || '') ||
      Fy.includes(t.$metadata?.httpStatusCode || 0) ||
      VT(t) ||
      jT(t) ||
      (t.cause !== void 0 && e <= 10 && Ms(t.cause, e + 1))),
  Wy = (t) => {
    if (t.$metadata?.httpStatusCode !== void 0) {
      let e = t.$metadata.httpStatusCode;
      return 500 <= e && e <= 599 && !Ms(t);
    }
    return !1;
  };
function jT(t) {
  return t.code === 'ERR_HTTP2_STREAM_ERROR' && t.message.includes('NGHTTP2_REFUSED_STREAM');
}
var Us = (t, e) => {
    if (!e) return t;
    let r = () => {},
      n = new Promise((o, s) => {
        let i = () => s(qT());
        e.aborted
          ? i()
          : typeof e.addEventListener == 'function'
            ? (e.addEventListener('abort', i, { once: !0 }), (r = () => e.removeEventListener('abort', i)))
            : (e.onabort = i);
      });
    return Promise.race([t, n]).finally(r);
  },
  qT = () => Object.assign(new Error('Request aborted'), { name: 'AbortError' }),
  Vy = (t) => typeof t == 'object' && t !== null && 'name' in t && t.name === 'AbortError';
var jy = 'amz-sdk-invocation-id',
  qy = 'amz-sdk-request';
j();
F();
function zy(t, e) {
  if (ge.isInstance(t))
    for (let r in t.headers) {
      if (!O(t.headers, r)) continue;
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
var Ky = (t) =>
  t instanceof Error
    ? t
    : t instanceof Object
      ? Object.assign(new Error(), t)
      : typeof t == 'string'
        ? new Error(t)
        : new Error(`AWS SDK error wrapper for ${t}`);
function Au(t) {
  return (e) => (r, n) => async (o) => {
    let s = await e.retryStrategy(),
      i = await e.maxAttempts(),
      a = n[He]?.abortSignal;
    if (zT(s)) {
      s = s;
      let c = (n.partition_id ?? '') + (n.__retryLongPoll ? ':longpoll' : ''),
        u = await Us(s.acquireInitialRetryToken(c), a),
        l = new Error(),
        p = 0,
        d = 0,
        { request: f } = o,
        h = z.isInstance(f);
      for (h && (f.headers[jy] = zc()); ;)
        try {
          h && (f.headers[qy] = `attempt=${p + 1}; max=${i}`);
          let { response: g, output: y } = await r(o);
          return (
            s.recordSuccess(u),
            (y.$metadata.attempts = p + 1),
            (y.$metadata.totalRetryDelay = d),
            { response: g, output: y }
          );
        } catch (g) {
          let y = KT(g, e.logger);
          if (((l = Ky(g)), h && t(f)))
            throw (
              (n.logger instanceof Xt ? console : n.logger)?.warn(
                'An error was encountered in a non-retryable streaming request.',
              ),
              l
            );
          try {
            u = await Us(s.refreshRetryTokenForRetry(u, y), a);
          } catch (T) {
            throw a?.aborted && Vy(T)
              ? T
              : (l.$metadata || (l.$metadata = {}),
                (l.$metadata.attempts = p + 1),
                (l.$metadata.totalRetryDelay = d),
                l);
          }
          p = u.getRetryCount();
          let S = u.getRetryDelay();
          ((d += (u?.$retryLog?.acquisitionDelay ?? 0) + S),
            S > 0 && (await Us(new Promise((T) => setTimeout(T, S)), a)));
        }
    } else
      return (
        (s = s),
        s?.mode && (n.userAgent = [...(n.userAgent || []), ['cfg/retry-mode', s.mode]]),
        s.retry(r, o)
      );
  };
}
var zT = (t) =>
    typeof t.acquireInitialRetryToken < 'u' &&
    typeof t.refreshRetryTokenForRetry < 'u' &&
    typeof t.recordSuccess < 'u',
  KT = (t, e) => {
    let r = { error: t, errorType: YT(t) },
      n = zy(t.$response, e);
    return (n && (r.retryAfterHint = n), r);
  },
  YT = (t) => (Ls(t) ? 'THROTTLING' : Ms(t) ? 'TRANSIENT' : Wy(t) ? 'SERVER_ERROR' : 'CLIENT_ERROR'),
  XT = { name: 'retryMiddleware', tags: ['RETRY'], step: 'finalizeRequest', priority: 'high', override: !0 };
function Yy(t) {
  let e = Au(t);
  return (r) => ({
    applyToStack: (n) => {
      n.add(e(r), XT);
    },
  });
}
var $s = class t {
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
    if (n?.errorType === 'THROTTLING' || Ls(n?.error ?? e)) {
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
var Bs = class {
  x = ie.delay();
  computeNextBackoffDelay(e) {
    let o = Math.random() * Math.min(this.x * 2 ** e, 2e4);
    return Math.floor(o);
  }
  setDelayBase(e) {
    this.x = e;
  }
};
var Bn = class {
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
var Le;
(function (t) {
  ((t.STANDARD = 'standard'), (t.ADAPTIVE = 'adaptive'));
})(Le || (Le = {}));
var Mt = 3,
  Fn = Le.STANDARD;
var Fs = { incompatible: 1, attempts: 2, capacity: 3 },
  rr = class {
    mode = Le.STANDARD;
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
        (this.maxAttemptsProvider ??= async () => Mt),
        (this.baseDelay ??= ie.delay()),
        (this.retryBackoffStrategy ??= new Bs()));
    }
    async acquireInitialRetryToken(e) {
      return new Bn(ie.delay(), 0, void 0, e.includes(':longpoll'));
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
          let p = new Bn(0, e.getRetryCount() + 1, l, e.isLongPoll?.() ?? !1);
          return (await new Promise((d) => setTimeout(d, u)), (p.$retryLog.acquisitionDelay = u), p);
        } else {
          let l = o === Fs.capacity && i ? u : 0;
          l > 0 && (await new Promise((p) => setTimeout(p, l)));
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
        return (console.warn(`Max attempts provider could not resolve. Using default of ${Mt}`), Mt);
      }
    }
    retryCode(e, r, n) {
      let o = e.getRetryCount() + 1,
        s = this.isRetryableError(r.errorType) ? 0 : Fs.incompatible,
        i = o < n ? 0 : Fs.attempts,
        a = this.capacity >= this.getCapacityCost(r.errorType) ? 0 : Fs.capacity;
      return s || i || a;
    }
    getCapacityCost(e) {
      return e === ie.modifiedCostType() ? ie.throttlingCost() : ie.cost();
    }
    isRetryableError(e) {
      return e === 'THROTTLING' || e === 'TRANSIENT';
    }
  };
var Gs = class {
  mode = Le.ADAPTIVE;
  rateLimiter;
  standardRetryStrategy;
  constructor(e, r) {
    let { rateLimiter: n } = r ?? {};
    ((this.rateLimiter = n ?? new $s()),
      (this.standardRetryStrategy = r
        ? new rr({ maxAttempts: typeof e == 'number' ? e : 3, ...r })
        : new rr(e)));
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
Ee();
var Iu = 'AWS_MAX_ATTEMPTS',
  Cu = 'max_attempts',
  Hs = {
    environmentVariableSelector: (t) => {
      let e = t[Iu];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Environment variable ${Iu} mast be a number, got "${e}"`);
      return r;
    },
    configFileSelector: (t) => {
      let e = t[Cu];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Shared config file entry ${Cu} mast be a number, got "${e}"`);
      return r;
    },
    default: Mt,
  },
  Ru = (t, e) => {
    let { retryStrategy: r, retryMode: n } = t,
      { defaultMaxAttempts: o = Mt, defaultBaseDelay: s = ie.delay() } = e ?? {},
      i = de(t.maxAttempts ?? o),
      a = r ? Promise.resolve(r) : void 0,
      c = async () => {
        let u = await i();
        return (await de(n)()) === Le.ADAPTIVE
          ? new Gs(i, { maxAttempts: u, baseDelay: s })
          : new rr({ maxAttempts: u, baseDelay: s });
      };
    return Object.assign(t, { maxAttempts: i, retryStrategy: () => (a ??= c()) });
  },
  Xy = 'AWS_RETRY_MODE',
  Jy = 'retry_mode',
  Ou = { environmentVariableSelector: (t) => t[Xy], configFileSelector: (t) => t[Jy], default: Fn };
var O2 = Au(vu),
  Qy = Yy(vu);
var ZT = /\d{12}\.ddb/;
async function Zy(t, e, r) {
  if (
    (r.request?.headers?.['smithy-protocol'] === 'rpc-v2-cbor' && De(t, 'PROTOCOL_RPC_V2_CBOR', 'M'),
    typeof e.retryStrategy == 'function')
  ) {
    let s = await e.retryStrategy();
    if (typeof s.mode == 'string')
      switch (s.mode) {
        case Le.ADAPTIVE:
          De(t, 'RETRY_MODE_ADAPTIVE', 'F');
          break;
        case Le.STANDARD:
          De(t, 'RETRY_MODE_STANDARD', 'E');
          break;
      }
  }
  if (typeof e.accountIdEndpointMode == 'function') {
    let s = t.endpointV2;
    switch (
      (String(s?.url?.hostname).match(ZT) && De(t, 'ACCOUNT_ID_ENDPOINT', 'O'),
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
var Du = 'user-agent',
  Ws = 'x-amz-user-agent';
var eg = /[^!$%&'*+\-.^_`|~\w]/g,
  tg = /[^!$%&'*+\-.^_`|~\w#]/g;
function rg(t) {
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
var sg = (t) => (e, r) => async (n) => {
    let { request: o } = n;
    if (!z.isInstance(o)) return e(n);
    let { headers: s } = o,
      i = r?.userAgent?.map(Vs) || [],
      a = (await t.defaultUserAgentProvider()).map(Vs);
    await Zy(r, t, n);
    let c = r;
    a.push(`m/${rg(Object.assign({}, r.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
    let u = t?.customUserAgent?.map(Vs) || [],
      l = await t.userAgentAppId();
    l && a.push(Vs(['app', `${l}`]));
    let p = My(),
      d = (p ? [p] : []).concat([...a, ...i, ...u]).join(' '),
      f = [...a.filter((h) => h.startsWith('aws-sdk-')), ...u].join(' ');
    return (
      t.runtime !== 'browser' ? (f && (s[Ws] = s[Ws] ? `${s[Du]} ${f}` : f), (s[Du] = d)) : (s[Ws] = d),
      e({ ...n, request: o })
    );
  },
  Vs = (t) => {
    let e = t[0]
        .split('/')
        .map((i) => i.replace(eg, '-'))
        .join('/'),
      r = t[1]?.replace(tg, '-'),
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
  ig = {
    name: 'getUserAgentMiddleware',
    step: 'build',
    priority: 'low',
    tags: ['SET_USER_AGENT', 'USER_AGENT'],
    override: !0,
  },
  ku = (t) => ({
    applyToStack: (e) => {
      e.add(sg(t), ig);
    },
  });
var qs = require('node:os'),
  Lu = require('node:process');
var js = require('node:process'),
  ag = () => {
    let t = ['deno', 'bun', 'llrt'];
    for (let e of t) if (js.versions[e]) return [`md/${e}`, js.versions[e]];
    return ['md/nodejs', js.versions.node];
  };
var Pu = { isCrtAvailable: !1 };
var cg = () => (Pu.isCrtAvailable ? ['md/crt-avail'] : null);
var Mu = ({ serviceId: t, clientVersion: e }) => {
  let r = ag();
  return async (n) => {
    let o = [
        ['aws-sdk-js', e],
        ['ua', '2.1'],
        [`os/${(0, qs.platform)()}`, (0, qs.release)()],
        ['lang/js'],
        r,
      ],
      s = cg();
    (s && o.push(s),
      t && o.push([`api/${t}`, e]),
      Lu.env.AWS_EXECUTION_ENV && o.push([`exec-env/${Lu.env.AWS_EXECUTION_ENV}`]));
    let i = await n?.userAgentAppId?.();
    return i ? [...o, [`app/${i}`]] : [...o];
  };
};
var ug = 'AWS_SDK_UA_APP_ID',
  lg = 'sdk_ua_app_id',
  ew = 'sdk-ua-app-id',
  Uu = { environmentVariableSelector: (t) => t[ug], configFileSelector: (t) => t[lg] ?? t[ew], default: Ps };
Rt();
Rt();
Rt();
var $u = (t, e = !1) => {
  if (e) {
    for (let r of t.split('.')) if (!$u(r)) return !1;
    return !0;
  }
  return !(!Ke(t) || t.length < 3 || t.length > 63 || t !== t.toLowerCase() || br(t));
};
var pg = (t) => {
  let e = t.split(':');
  if (e.length < 6) return null;
  let [r, n, o, s, i, ...a] = e;
  if (r !== 'arn' || n === '' || o === '' || a.join(':') === '') return null;
  let c = a.map((u) => u.split('/')).flat();
  return { partition: n, service: o, region: s, accountId: i, resourceId: c };
};
var zs = { isVirtualHostableS3Bucket: $u, parseArn: pg, partition: Ly };
Jt.aws = zs;
var Bu = (t) => ({
    setRegion(e) {
      t.region = e;
    },
    region() {
      return t.region;
    },
  }),
  Fu = (t) => ({ region: t.region() });
var dg = ['AWS_ENABLE_ENDPOINT_DISCOVERY', 'AWS_ENDPOINT_DISCOVERY_ENABLED'],
  Gu = 'endpoint_discovery_enabled',
  fg = (t) => ['false', '0'].indexOf(t) >= 0,
  Hu = {
    environmentVariableSelector: (t) => {
      for (let e = 0; e < dg.length; e++) {
        let r = dg[e];
        if (r in t) {
          let n = t[r];
          if (n === '') throw Error(`Environment variable ${r} can't be empty of undefined, got "${n}"`);
          return !fg(n);
        }
      }
    },
    configFileSelector: (t) => {
      if (Gu in t) {
        let e = t[Gu];
        if (e === void 0) throw Error(`Shared config entry ${Gu} can't be undefined, got "${e}"`);
        return !fg(e);
      }
    },
    default: void 0,
  };
var vg = ze(wg()),
  Hn = class {
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
var zu = (t, { endpointDiscoveryCommandCtor: e }) => {
  let { endpointCacheSize: r, endpointDiscoveryEnabled: n, endpointDiscoveryEnabledProvider: o } = t;
  return Object.assign(t, {
    endpointDiscoveryCommandCtor: e,
    endpointCache: new Hn(r ?? 1e3),
    endpointDiscoveryEnabled: n !== void 0 ? () => Promise.resolve(n) : o,
    isClientEndpointDiscoveryEnabled: n !== void 0,
  });
};
Ee();
Ct();
Rt();
Se();
it();
var Ks = (t) => (ge.isInstance(t) ? (t.headers?.date ?? t.headers?.Date) : void 0),
  Ys = (t) => (ge.isInstance(t) ? (t.headers?.age ?? t.headers?.Age) : void 0);
var Ku = (t) => new Date(Date.now() + t);
var Xs = (t, e, r, n) => {
  if (n !== void 0) return e;
  let o = Date.parse(t);
  if (Number.isNaN(o)) return e;
  let s = Date.now();
  return r !== void 0 && s - r > 9e5 ? e : o - s;
};
var Wn = (t, e) => {
    if (!e) throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);
    return e;
  },
  hw = (t) => t.context?.[He]?.eventStream?.output === !0,
  Yu = async (t) => {
    let e = Wn('context', t.context),
      r = Wn('config', t.config),
      n = e.endpointV2?.properties?.authSchemes?.[0],
      s = await Wn('signer', r.signer)(n),
      i = t?.signingRegion,
      a = t?.signingRegionSet,
      c = t?.signingName;
    return { config: r, signer: s, signingRegion: i, signingRegionSet: a, signingName: c };
  },
  kr = class {
    async sign(e, r, n) {
      if (!z.isInstance(e))
        throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
      let o = await Yu(n),
        { config: s, signer: i } = o,
        { signingRegion: a, signingName: c } = o,
        u = n.context;
      if (u?.authSchemes?.length ?? !1) {
        let [f, h] = u.authSchemes;
        f?.name === 'sigv4a' &&
          h?.name === 'sigv4' &&
          ((a = h?.signingRegion ?? a), (c = h?.signingName ?? c));
      }
      let l = (await s.disableClockSkewCorrection?.()) === !0;
      n._disableClockSkewCorrection = l;
      let p = l || hw(n);
      return (
        (n._skipClockSkewSampling = p),
        p || ((n._preRequestSystemClockOffset = s.systemClockOffset), (n._requestSentAt = Date.now())),
        await i.sign(e, {
          signingDate: l ? new Date() : Ku(s.systemClockOffset),
          signingRegion: a,
          signingService: c,
        })
      );
    }
    errorHandler(e) {
      return (r) => {
        let n = r;
        if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
          let o = n.ServerTime ?? Ks(n.$response);
          if (o) {
            let s = Wn('config', e.config),
              i = e._preRequestSystemClockOffset,
              a = e._requestSentAt,
              c = Ys(n.$response),
              u = Xs(o, s.systemClockOffset, a, c);
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
      let n = Ks(e);
      if (n) {
        let o = Wn('config', r.config),
          s = r._requestSentAt,
          i = Ys(e);
        o.systemClockOffset = Xs(n, o.systemClockOffset, s, i);
      }
    }
  };
var Xu = (t) => (typeof t == 'string' && t.length > 0 ? t.split(',').map((e) => e.trim()) : []);
var Ag = (t) => `AWS_BEARER_TOKEN_${t.replace(/[\s-]/g, '_').toUpperCase()}`;
var Ig = 'AWS_AUTH_SCHEME_PREFERENCE',
  Cg = 'auth_scheme_preference',
  Js = {
    environmentVariableSelector: (t, e) => {
      if (e?.signingName && Ag(e.signingName) in t) return ['httpBearerAuth'];
      if (Ig in t) return Xu(t[Ig]);
    },
    configFileSelector: (t) => {
      if (Cg in t) return Xu(t[Cg]);
    },
    default: [],
  };
F();
F();
F();
var Qs = class {
    format(e) {
      let r = [];
      for (let s in e) {
        if (!O(e, s)) continue;
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
          return ((l[0] = 8), l.set(Ju.fromNumber(e.value.valueOf()).bytes, 1), l);
        case 'uuid':
          if (!yw.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
          let p = new Uint8Array(17);
          return ((p[0] = 9), p.set(Tn(e.value.replace(/-/g, '')), 1), p);
      }
    }
  },
  Rg;
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
})(Rg || (Rg = {}));
var yw = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
  Ju = class t {
    bytes;
    constructor(e) {
      if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
    }
    static fromNumber(e) {
      if (e > 9223372036854776e3 || e < -9223372036854776e3)
        throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
      let r = new Uint8Array(8);
      for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
      return (e < 0 && Og(r), new t(r));
    }
    valueOf() {
      let e = this.bytes.slice(0),
        r = e[0] & 128;
      return (r && Og(e), parseInt(re(e), 16) * (r ? -1 : 1));
    }
    toString() {
      return String(this.valueOf());
    }
  };
function Og(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
Ee();
F();
F();
var Dg = 'X-Amz-Algorithm',
  Ng = 'X-Amz-Credential',
  Qu = 'X-Amz-Date',
  kg = 'X-Amz-SignedHeaders',
  Pg = 'X-Amz-Expires',
  Zu = 'X-Amz-Signature',
  el = 'X-Amz-Security-Token';
var tl = 'authorization',
  rl = Qu.toLowerCase(),
  gw = 'date',
  Lg = [tl, rl, gw],
  Mg = Zu.toLowerCase(),
  Vn = 'x-amz-content-sha256',
  Ug = el.toLowerCase();
var $g = {
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
  Bg = /^proxy-/,
  Fg = /^sec-/;
var Zs = 'AWS4-HMAC-SHA256';
var Gg = 'AWS4-HMAC-SHA256-PAYLOAD',
  Hg = 'UNSIGNED-PAYLOAD',
  Wg = 50,
  nl = 'aws4_request',
  Vg = 3600 * 24 * 7;
var jg = ({ query: t = {} }) => {
  let e = [],
    r = {};
  for (let n in t) {
    if (!O(t, n) || n.toLowerCase() === Mg) continue;
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
var qg = (t) =>
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
var ei = class {
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
      (this.regionProvider = de(n)),
      (this.credentialProvider = de(r)));
  }
  createCanonicalRequest(e, r, n) {
    let o = Object.keys(r).sort();
    return `${e.method}
${this.getCanonicalPath(e)}
${jg(e)}
${o.map((s) => `${s}:${r[s]}`).join(`
`)}

${o.join(';')}
${n}`;
  }
  async createStringToSign(e, r, n, o) {
    let s = new this.sha256();
    s.update(ke(n));
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
      return Ve(n).replace(/%2F/g, '/');
    }
    return e;
  }
  validateResolvedCredentials(e) {
    if (typeof e != 'object' || typeof e.accessKeyId != 'string' || typeof e.secretAccessKey != 'string')
      throw new Error('Resolved credential object is not valid');
  }
  formatDate(e) {
    let r = qg(e).replace(/[-:]/g, '');
    return { longDate: r, shortDate: r.slice(0, 8) };
  }
  getCanonicalHeaderList(e) {
    return Object.keys(e).sort().join(';');
  }
};
F();
var ti = {},
  ol = [],
  ri = (t, e, r) => `${t}/${e}/${r}/${nl}`,
  Kg = async (t, e, r, n, o) => {
    let s = await zg(t, e.secretAccessKey, e.accessKeyId),
      i = `${r}:${n}:${o}:${re(s)}:${e.sessionToken}`;
    if (i in ti) return ti[i];
    for (ol.push(i); ol.length > Wg;) delete ti[ol.shift()];
    let a = `AWS4${e.secretAccessKey}`;
    for (let c of [r, n, o, nl]) a = await zg(t, a, c);
    return (ti[i] = a);
  };
var zg = (t, e, r) => {
  let n = new t(e);
  return (n.update(ke(r)), n.digest());
};
F();
var sl = ({ headers: t }, e, r) => {
  let n = {};
  for (let o of Object.keys(t).sort()) {
    if (t[o] == null) continue;
    let s = o.toLowerCase();
    ((O($g, s) || e?.has(s) || Bg.test(s) || Fg.test(s)) && (!r || (r && !r.has(s)))) ||
      (s === '__proto__' && ut(n),
      (n[s] = t[o]
        .replace(/[\r\n]/g, ' ')
        .replace(/[ \t]+/g, ' ')
        .replace(/^ | $/g, '')));
  }
  return n;
};
F();
F();
var ni = async ({ headers: t, body: e }, r) => {
  for (let n in t) if (O(t, n) && n.toLowerCase() === Vn) return t[n];
  if (e == null) return 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  if (typeof e == 'string' || ArrayBuffer.isView(e) || Sn(e)) {
    let n = new r();
    return (n.update(ke(e)), re(await n.digest()));
  }
  return Hg;
};
F();
var Yg = (t, e) => {
  t = t.toLowerCase();
  for (let r in e) if (O(e, r) && t === r.toLowerCase()) return !0;
  return !1;
};
F();
var Xg = (t, e = {}) => {
  let { headers: r, query: n = {} } = z.clone(t);
  for (let o in r) {
    if (!O(r, o)) continue;
    let s = o.toLowerCase();
    ((s.slice(0, 6) === 'x-amz-' && !e.unhoistableHeaders?.has(s)) || e.hoistableHeaders?.has(s)) &&
      ((n[o] = r[o]), delete r[o]);
  }
  return { ...t, headers: r, query: n };
};
F();
var il = (t) => {
  t = z.clone(t);
  for (let e in t.headers) O(t.headers, e) && Lg.indexOf(e.toLowerCase()) > -1 && delete t.headers[e];
  return t;
};
var Pr = class extends ei {
  headerFormatter = new Qs();
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
      p = await this.credentialProvider();
    this.validateResolvedCredentials(p);
    let d = u ?? (await this.regionProvider()),
      { longDate: f, shortDate: h } = this.formatDate(n);
    if (o > Vg)
      return Promise.reject(
        'Signature version 4 presigned URLs must have an expiration date less than one week in the future',
      );
    let g = ri(h, d, l ?? this.service),
      y = Xg(il(e), { unhoistableHeaders: i, hoistableHeaders: c });
    (p.sessionToken && (y.query[el] = p.sessionToken),
      (y.query[Dg] = Zs),
      (y.query[Ng] = `${p.accessKeyId}/${g}`),
      (y.query[Qu] = f),
      (y.query[Pg] = o.toString(10)));
    let S = sl(y, s, a);
    return (
      (y.query[kg] = this.getCanonicalHeaderList(S)),
      (y.query[Zu] = await this.getSignature(
        f,
        g,
        this.getSigningKey(p, d, h, l),
        this.createCanonicalRequest(y, S, await ni(e, this.sha256)),
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
      p = ri(u, c, i ?? this.service),
      d = await ni({ headers: {}, body: r }, this.sha256),
      f = new this.sha256();
    f.update(e);
    let h = re(await f.digest()),
      g = [Gg, l, p, o, h, d].join(`
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
    return (u.update(ke(e)), re(await u.digest()));
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
      u = il(e),
      { longDate: l, shortDate: p } = this.formatDate(r),
      d = ri(p, c, i ?? this.service);
    ((u.headers[rl] = l), a.sessionToken && (u.headers[Ug] = a.sessionToken));
    let f = await ni(u, this.sha256);
    !Yg(Vn, u.headers) && this.applyChecksum && (u.headers[Vn] = f);
    let h = sl(u, o, n),
      g = await this.getSignature(l, d, this.getSigningKey(a, c, p, i), this.createCanonicalRequest(u, h, f));
    return (
      (u.headers[tl] =
        `${Zs} Credential=${a.accessKeyId}/${d}, SignedHeaders=${this.getCanonicalHeaderList(h)}, Signature=${g}`),
      u
    );
  }
  async getSignature(e, r, n, o) {
    let s = await this.createStringToSign(e, r, o, Zs),
      i = new this.sha256(await n);
    return (i.update(ke(s)), re(await i.digest()));
  }
  getSigningKey(e, r, n, o) {
    return Kg(this.sha256, e, n, r, o || this.service);
  }
};
var al = (t) => (e) => {
  let r = e.credentials,
    n = !!e.credentials,
    o;
  (Object.defineProperty(e, 'credentials', {
    set(l) {
      (l && l !== r && l !== o && (n = !0), (r = l));
      let p = Ew(e, { credentials: r, credentialDefaultProvider: e.credentialDefaultProvider }),
        d = _w(e, p);
      if (n && !d.attributed) {
        let f = typeof r == 'object' && r !== null;
        ((o = async (h) => {
          let y = await d(h);
          return f && (!y.$source || Object.keys(y.$source).length === 0)
            ? gn(y, 'CREDENTIALS_CODE', 'e')
            : y;
        }),
          (o.memoized = d.memoized),
          (o.configBound = d.configBound),
          (o.attributed = !0));
      } else o = d;
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
              .then(([l, p]) => {
                let { signingRegion: d, signingService: f } = l;
                ((e.signingRegion = e.signingRegion || d || p),
                  (e.signingName = e.signingName || f || e.serviceId));
                let h = {
                    ...e,
                    credentials: e.credentials,
                    region: e.signingRegion,
                    service: e.signingName,
                    sha256: a,
                    uriEscapePath: s,
                  },
                  g = e.signerConstructor || Pr;
                return new g(h);
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
            let p = l.signingRegion,
              d = l.signingName;
            ((e.signingRegion = e.signingRegion || p), (e.signingName = e.signingName || d || e.serviceId));
            let f = {
                ...e,
                credentials: e.credentials,
                region: e.signingRegion,
                service: e.signingName,
                sha256: a,
                uriEscapePath: s,
              },
              h = e.signerConstructor || Pr;
            return new h(f);
          }),
    Object.assign(e, {
      systemClockOffset: i,
      signingEscapePath: s,
      signer: c,
      disableClockSkewCorrection: lt(e.disableClockSkewCorrection ?? t),
    })
  );
};
function Ew(t, { credentials: e, credentialDefaultProvider: r }) {
  let n;
  return (
    e
      ? e?.memoized
        ? (n = e)
        : (n = ks(e, Ns, $n))
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
function _w(t, e) {
  if (e.configBound) return e;
  let r = async (n) => e({ ...n, callerClientConfig: t });
  return ((r.memoized = e.memoized), (r.configBound = !0), r);
}
Ct();
Ct();
var bw = 'AWS_DISABLE_CLOCK_SKEW_CORRECTION',
  Tw = 'disable_clock_skew_correction',
  Jg = {
    environmentVariableSelector: (t) => Pe(t, bw, xe.ENV),
    configFileSelector: (t) => Pe(t, Tw, xe.CONFIG),
    default: !1,
  };
var Qg = se(Jg);
var Zg = al(Qg);
Ee();
var eS = async (t, e, r) => ({
  operation: Ae(e).operation,
  region:
    (await de(t.region)()) ||
    (() => {
      throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
    })(),
});
function ww(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'dynamodb', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
var tS = (t) => {
    let e = [];
    switch (t.operation) {
      default:
        e.push(ww(t));
    }
    return e;
  },
  rS = (t) => {
    let e = Zg(t);
    return Object.assign(e, { authSchemePreference: de(t.authSchemePreference ?? []) });
  };
Ee();
Rt();
var nS = (t) =>
    Object.assign(t, {
      useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
      useFipsEndpoint: t.useFipsEndpoint ?? !1,
      defaultSigningName: 'dynamodb',
    }),
  oS = {
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    AccountId: { type: 'builtInParams', name: 'accountId' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
    AccountIdEndpointMode: { type: 'builtInParams', name: 'accountIdEndpointMode' },
  };
var $e = Ha(oS, 'DynamoDB_20120810', 'DynamoDBClient', Ih),
  sS = {};
var Qe = { ResourceArn: { type: 'contextParams', name: 'TableName' } };
var Be = (t, e, r, n) => [];
Se();
Ee();
var k = class t extends hn {
  static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb#DynamoDBServiceException';
  constructor(e) {
    (super(e), Object.setPrototypeOf(this, t.prototype));
  }
};
var oi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#BackupInUseException';
    name = 'BackupInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  si = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#BackupNotFoundException';
    name = 'BackupNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ii = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#InternalServerError';
    name = 'InternalServerError';
    $fault = 'server';
    constructor(e) {
      (super({ name: 'InternalServerError', $fault: 'server', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ai = class t extends k {
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
  ci = class t extends k {
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
  ui = class t extends k {
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
  li = class t extends k {
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
  pi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ResourceNotFoundException';
    name = 'ResourceNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  di = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ItemCollectionSizeLimitExceededException';
    name = 'ItemCollectionSizeLimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ItemCollectionSizeLimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  fi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ReplicatedWriteConflictException';
    name = 'ReplicatedWriteConflictException';
    $fault = 'client';
    $retryable = {};
    constructor(e) {
      (super({ name: 'ReplicatedWriteConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  mi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ContinuousBackupsUnavailableException';
    name = 'ContinuousBackupsUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ContinuousBackupsUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  hi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#LimitExceededException';
    name = 'LimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'LimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  yi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#TableInUseException';
    name = 'TableInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  gi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#TableNotFoundException';
    name = 'TableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Si = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableAlreadyExistsException';
    name = 'GlobalTableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ei = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ResourceInUseException';
    name = 'ResourceInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  _i = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#TransactionConflictException';
    name = 'TransactionConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TransactionConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  xi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#PolicyNotFoundException';
    name = 'PolicyNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PolicyNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  bi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ExportNotFoundException';
    name = 'ExportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ti = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableNotFoundException';
    name = 'GlobalTableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  wi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ImportNotFoundException';
    name = 'ImportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  vi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#DuplicateItemException';
    name = 'DuplicateItemException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'DuplicateItemException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ai = class t extends k {
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
  Ii = class t extends k {
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
  Ci = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ExportConflictException';
    name = 'ExportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ri = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#InvalidExportTimeException';
    name = 'InvalidExportTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidExportTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Oi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#PointInTimeRecoveryUnavailableException';
    name = 'PointInTimeRecoveryUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PointInTimeRecoveryUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Di = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ImportConflictException';
    name = 'ImportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ni = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#TableAlreadyExistsException';
    name = 'TableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ki = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#InvalidRestoreTimeException';
    name = 'InvalidRestoreTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidRestoreTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Pi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaAlreadyExistsException';
    name = 'ReplicaAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Li = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaNotFoundException';
    name = 'ReplicaNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Mi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#IndexNotFoundException';
    name = 'IndexNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'IndexNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Lr = class t extends k {
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
  Ui = class t extends k {
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
var Aw = 'AttributeMap';
var cl = 'AttributesToGet',
  aS = 'AttributeUpdates',
  Iw = 'AttributeValue',
  ul = 'AttributeValueList',
  Cw = 'AttributeValueUpdate',
  Rw = 'Address',
  cS = 'Attributes';
var Ow = 'BackupInUseException';
var Dw = 'BackupNotFoundException';
var Nw = 'BOOL';
var kw = 'BS';
var Pw = 'B',
  Lw = 'Code';
var Mw = 'ContinuousBackupsUnavailableException',
  Mr = 'ConsumedCapacity',
  Uw = 'ConditionalCheckFailedException';
var uS = 'ConditionExpression';
var lS = 'ComparisonOperator',
  $i = 'ConditionalOperator';
var $w = 'CachePeriodInMinutes',
  Bw = 'CancellationReasons';
var Fw = 'CancellationReasonList',
  Gw = 'ConfirmRemoveSelfResourceAccess';
var Hw = 'CancellationReason',
  ll = 'ConsistentRead';
var pS = 'CapacityUnits';
var Ww = 'Capacity',
  Vw = 'Condition',
  dS = 'Count';
var jw = 'DescribeEndpoints';
var qw = 'DescribeEndpointsRequest',
  zw = 'DescribeEndpointsResponse';
var Kw = 'DuplicateItemException';
var Yw = 'ExpectedAttributeMap',
  jn = 'ExpressionAttributeNames',
  Bi = 'ExpressionAttributeValues',
  Xw = 'ExpressionAttributeValueMap',
  Jw = 'ExpectedAttributeValue';
var Qw = 'ExportConflictException';
var Zw = 'ExportNotFoundException';
var ev = 'ExpectedRevisionId';
var fS = 'ExclusiveStartKey';
var mS = 'Endpoints';
var tv = 'Endpoint',
  hS = 'Expected',
  rv = 'Exists';
var nv = 'FilterConditionMap';
var yS = 'FilterExpression';
var ov = 'GetItem',
  sv = 'GetItemInput',
  iv = 'GetItemOutput';
var av = 'GlobalSecondaryIndexes';
var cv = 'GlobalTableAlreadyExistsException';
var uv = 'GlobalTableNotFoundException';
var Fi = 'Item';
var lv = 'ImportConflictException',
  pv = 'ItemCollectionKey',
  dv = 'ItemCollectionKeyAttributeMap',
  pl = 'ItemCollectionMetrics';
var fv = 'ItemCollectionSizeLimitExceededException';
var mv = 'InvalidEndpointException';
var hv = 'InvalidExportTimeException';
var yv = 'ItemList',
  gS = 'IndexName',
  gv = 'ImportNotFoundException',
  Sv = 'IndexNotFoundException',
  Ev = 'IdempotentParameterMismatchException';
var _v = 'InvalidRestoreTimeException';
var xv = 'InternalServerError';
var SS = 'Items',
  dl = 'Key';
var ES = 'KeyConditions',
  bv = 'KeyConditionExpression';
var _S = 'Limit',
  Tv = 'ListAttributeValue';
var wv = 'LimitExceededException';
var xS = 'LastEvaluatedKey';
var vv = 'LocalSecondaryIndexes';
var Av = 'L',
  qn = 'Message',
  Iv = 'MapAttributeValue';
var Cv = 'M',
  Rv = 'N';
var Ov = 'NS';
var Dv = 'NULL';
var fl = 'ProjectionExpression',
  Nv = 'PutItem';
var kv = 'PutItemInput',
  Pv = 'PutItemInputAttributeMap',
  Lv = 'PutItemOutput';
var Mv = 'PointInTimeRecoveryUnavailableException';
var Uv = 'PolicyNotFoundException';
var $v = 'PutResourcePolicyInput';
var Bv = 'ProvisionedThroughputExceededException';
var Fv = 'Policy';
var Gv = 'Query',
  Hv = 'QueryFilter',
  Wv = 'QueryInput',
  Vv = 'QueryOutput';
var jv = 'ResourceArn',
  qv = 'ReplicaAlreadyExistsException';
var zn = 'ReturnConsumedCapacity',
  bS = 'ReadCapacityUnits';
var TS = 'ReturnItemCollectionMetrics';
var zv = 'ResourceInUseException';
var Kv = 'RequestLimitExceeded';
var Yv = 'ReplicaNotFoundException',
  Xv = 'ResourceNotFoundException';
var wS = 'ReturnValues',
  vS = 'ReturnValuesOnConditionCheckFailure',
  Jv = 'ReplicatedWriteConflictException';
var AS = 'ScannedCount';
var Qv = 'SizeEstimateRangeGB',
  Zv = 'ScanFilter',
  eA = 'ScanInput';
var tA = 'SecondaryIndexesCapacityMap',
  rA = 'ScanIndexForward';
var nA = 'ScanOutput';
var oA = 'SS';
var sA = 'S';
var iA = 'Scan',
  IS = 'Select',
  aA = 'Segment';
var cA = 'Table';
var uA = 'TableAlreadyExistsException';
var lA = 'TransactionCanceledException',
  pA = 'TransactionConflictException';
var dA = 'ThrottlingException';
var fA = 'TransactionInProgressException',
  mA = 'TableInUseException';
var Ur = 'TableName',
  hA = 'TableNotFoundException';
var CS = 'ThrottlingReasons';
var yA = 'ThrottlingReasonList';
var gA = 'ThrottlingReason';
var SA = 'TotalSegments';
var EA = 'UpdateExpression';
var _A = 'UpdateItemInput',
  xA = 'UpdateItemOutput',
  bA = 'UpdateItem';
var RS = 'Value';
var TA = 'VectorCapacity',
  wA = 'VectorIndexes';
var vA = 'VectorIndexesCapacityMap';
var AA = 'VectorSearchRequestBytes',
  IA = 'VectorWriteRequestBytes',
  OS = 'WriteCapacityUnits';
var CA = 'awsQueryError',
  U = 'client',
  L = 'error',
  DS = 'httpError',
  RA = 'httpHeader',
  H = 'message',
  OA = 'reason',
  DA = 'resource',
  NS = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb',
  NA = 'server',
  kA = 'throttlingReasons',
  PA = 'x-amz-confirm-remove-self-resource-access',
  _ = 'com.amazonaws.dynamodb',
  kS = new Oe(NS),
  LA = [-3, NS, 'DynamoDBServiceException', 0, [], []];
kS.registerError(LA, k);
var P = new Oe(_),
  MA = [-3, _, Ow, { [L]: U }, [H], [0]];
P.registerError(MA, oi);
var UA = [-3, _, Dw, { [L]: U }, [H], [0]];
P.registerError(UA, si);
var $A = [-3, _, Uw, { [L]: U }, [H, Fi], [0, () => $r]];
P.registerError($A, Lr);
var BA = [-3, _, Mw, { [L]: U }, [H], [0]];
P.registerError(BA, mi);
var FA = [-3, _, Kw, { [L]: U }, [H], [0]];
P.registerError(FA, vi);
var GA = [-3, _, Qw, { [L]: U }, [H], [0]];
P.registerError(GA, Ci);
var HA = [-3, _, Zw, { [L]: U }, [H], [0]];
P.registerError(HA, bi);
var WA = [-3, _, cv, { [L]: U }, [H], [0]];
P.registerError(WA, Si);
var VA = [-3, _, uv, { [L]: U }, [H], [0]];
P.registerError(VA, Ti);
var jA = [-3, _, Ev, { [L]: U }, [qn], [0]];
P.registerError(jA, Ai);
var qA = [-3, _, lv, { [L]: U }, [H], [0]];
P.registerError(qA, Di);
var zA = [-3, _, gv, { [L]: U }, [H], [0]];
P.registerError(zA, wi);
var KA = [-3, _, Sv, { [L]: U }, [H], [0]];
P.registerError(KA, Mi);
var YA = [-3, _, xv, { [L]: NA }, [H], [0]];
P.registerError(YA, ii);
var XA = [-3, _, mv, { [L]: U, [DS]: 421 }, [qn], [0]];
P.registerError(XA, ui);
var JA = [-3, _, hv, { [L]: U }, [H], [0]];
P.registerError(JA, Ri);
var QA = [-3, _, _v, { [L]: U }, [H], [0]];
P.registerError(QA, ki);
var ZA = [-3, _, fv, { [L]: U }, [H], [0]];
P.registerError(ZA, di);
var e0 = [-3, _, wv, { [L]: U }, [H], [0]];
P.registerError(e0, hi);
var t0 = [-3, _, Mv, { [L]: U }, [H], [0]];
P.registerError(t0, Oi);
var r0 = [-3, _, Uv, { [L]: U }, [H], [0]];
P.registerError(r0, xi);
var n0 = [-3, _, Bv, { [L]: U }, [H, CS], [0, () => ml]];
P.registerError(n0, li);
var o0 = [-3, _, qv, { [L]: U }, [H], [0]];
P.registerError(o0, Pi);
var s0 = [-3, _, Yv, { [L]: U }, [H], [0]];
P.registerError(s0, Li);
var i0 = [-3, _, Jv, { [L]: U }, [H], [0]];
P.registerError(i0, fi);
var a0 = [-3, _, Kv, { [L]: U }, [H, CS], [0, () => ml]];
P.registerError(a0, ai);
var c0 = [-3, _, zv, { [L]: U }, [H], [0]];
P.registerError(c0, Ei);
var u0 = [-3, _, Xv, { [L]: U }, [H], [0]];
P.registerError(u0, pi);
var l0 = [-3, _, uA, { [L]: U }, [H], [0]];
P.registerError(l0, Ni);
var p0 = [-3, _, mA, { [L]: U }, [H], [0]];
P.registerError(p0, yi);
var d0 = [-3, _, hA, { [L]: U }, [H], [0]];
P.registerError(d0, gi);
var f0 = [-3, _, dA, { [CA]: ['Throttling', 400], [L]: U, [DS]: 400 }, [H, kA], [0, () => ml]];
P.registerError(f0, ci);
var m0 = [-3, _, lA, { [L]: U }, [qn, Bw], [0, () => L0]];
P.registerError(m0, Ui);
var h0 = [-3, _, pA, { [L]: U }, [H], [0]];
P.registerError(h0, _i);
var y0 = [-3, _, fA, { [L]: U }, [qn], [0]];
P.registerError(y0, Ii);
var PS = [kS, P];
var g0 = [3, _, Cw, 0, [RS, vw], [() => Ze, 0]];
var S0 = [3, _, Hw, 0, [Fi, Lw, qn], [() => $r, 0, 0]],
  LS = [3, _, Ww, 0, [bS, OS, pS], [1, 1, 1]],
  MS = [3, _, Vw, 0, [lS, ul], [0, () => $S], 1];
var Kn = [
  3,
  _,
  Mr,
  0,
  [Ur, pS, bS, OS, cA, vv, av, wA],
  [0, 1, 1, 1, () => LS, () => iS, () => iS, () => W0],
];
var E0 = [3, _, qw, 0, [], []],
  _0 = [3, _, zw, 0, [mS], [() => M0], 1];
var x0 = [3, _, tv, 0, [Rw, $w], [0, 1], 2];
var b0 = [3, _, Jw, 0, [RS, rv, lS, ul], [() => Ze, 2, 0, () => $S]];
var T0 = [3, _, sv, 0, [Ur, dl, cl, ll, zn, fl, jn], [0, () => Br, 64, 2, 0, 0, 128], 2],
  w0 = [3, _, iv, 0, [Fi, Mr], [() => $r, () => Kn]];
var US = [3, _, pl, 0, [pv, Qv], [() => B0, 65]];
var v0 = [
    3,
    _,
    kv,
    0,
    [Ur, Fi, hS, wS, zn, TS, $i, uS, jn, Bi, vS],
    [0, () => H0, () => FS, 0, 0, 0, 0, 0, 128, () => Gi, 0],
    2,
  ],
  A0 = [3, _, Lv, 0, [cS, Mr, pl], [() => $r, () => Kn, () => US]];
var kG = [3, _, $v, 0, [jv, Fv, ev, Gw], [0, 0, 0, [2, { [RA]: PA }]], 2];
var I0 = [
    3,
    _,
    Wv,
    0,
    [Ur, gS, IS, cl, _S, ll, ES, Hv, $i, rA, fS, zn, fl, yS, bv, jn, Bi],
    [0, 0, 0, 64, 1, 2, () => F0, () => GS, 0, 2, () => Br, 0, 0, 0, 0, 128, () => Gi],
    1,
  ],
  C0 = [3, _, Vv, 0, [SS, dS, AS, xS, Mr], [() => BS, 1, 1, () => Br, () => Kn]];
var R0 = [
    3,
    _,
    eA,
    0,
    [Ur, gS, cl, _S, IS, Zv, $i, fS, zn, SA, aA, fl, yS, jn, Bi, ll],
    [0, 0, 64, 1, 0, () => GS, 0, () => Br, 0, 1, 1, 0, 0, 128, () => Gi, 2],
    1,
  ],
  O0 = [3, _, nA, 0, [SS, dS, AS, xS, Mr], [() => BS, 1, 1, () => Br, () => Kn]];
var D0 = [3, _, gA, 0, [OA, DA], [0, 0]];
var N0 = [
    3,
    _,
    _A,
    0,
    [Ur, dl, aS, hS, $i, wS, zn, TS, EA, uS, jn, Bi, vS],
    [0, () => Br, () => $0, () => FS, 0, 0, 0, 0, 0, 0, 128, () => Gi, 0],
    2,
  ],
  k0 = [3, _, xA, 0, [cS, Mr, pl], [() => $r, () => Kn, () => US]];
var P0 = [3, _, TA, 0, [AA, IA], [1, 1]];
var $S = [1, _, ul, 0, () => Ze];
var L0 = [1, _, Fw, 0, () => S0];
var M0 = [1, _, mS, 0, () => x0];
var BS = [1, _, yv, 0, () => $r];
var U0 = [1, _, Tv, 0, () => Ze];
var ml = [1, _, yA, 0, () => D0];
var $r = [2, _, Aw, 0, 0, () => Ze],
  $0 = [2, _, aS, 0, 0, () => g0];
var FS = [2, _, Yw, 0, 0, () => b0];
var Gi = [2, _, Xw, 0, 0, () => Ze],
  GS = [2, _, nv, 0, 0, () => MS],
  B0 = [2, _, dv, 0, 0, () => Ze];
var Br = [2, _, dl, 0, 0, () => Ze],
  F0 = [2, _, ES, 0, 0, () => MS],
  G0 = [2, _, Iv, 0, 0, () => Ze],
  H0 = [2, _, Pv, 0, 0, () => Ze];
var iS = [2, _, tA, 0, 0, () => LS];
var W0 = [2, _, vA, 0, 0, () => P0],
  Ze = [
    4,
    _,
    Iw,
    0,
    [sA, Rv, Pw, oA, Ov, kw, Cv, Av, Dv, Nw],
    [0, 0, 21, 64, 64, 85, () => G0, () => U0, 2, 2],
  ];
var HS = [9, _, jw, 0, () => E0, () => _0];
var WS = [9, _, ov, 0, () => T0, () => w0];
var VS = [9, _, Nv, 0, () => v0, () => A0];
var jS = [9, _, Gv, 0, () => I0, () => C0];
var qS = [9, _, iA, 0, () => R0, () => O0];
var zS = [9, _, bA, 0, () => N0, () => k0];
var Hi = class extends $e(sS, Be, 'DescribeEndpoints', HS) {};
var KS = {
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
Ct();
var YS = 'AWS_ACCESS_KEY_ID',
  XS = 'AWS_SECRET_ACCESS_KEY',
  JS = 'AWS_SESSION_TOKEN',
  QS = 'AWS_CREDENTIAL_EXPIRATION',
  ZS = 'AWS_CREDENTIAL_SCOPE',
  eE = 'AWS_ACCOUNT_ID',
  hl = (t) => async () => {
    t?.logger?.debug('@aws-sdk/credential-provider-env - fromEnv');
    let e = process.env[YS],
      r = process.env[XS],
      n = process.env[JS],
      o = process.env[QS],
      s = process.env[ZS],
      i = process.env[eE];
    if (e && r) {
      let a = {
        accessKeyId: e,
        secretAccessKey: r,
        ...(n && { sessionToken: n }),
        ...(o && { expiration: new Date(o) }),
        ...(s && { credentialScope: s }),
        ...(i && { accountId: i }),
      };
      return (gn(a, 'CREDENTIALS_ENV_VARS', 'g'), a);
    }
    throw new at('Unable to find environment variable credentials.', { logger: t?.logger });
  };
var tE = () => hl();
Ee();
Ct();
F();
F();
function yl(t) {
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
var rE = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'];
F();
var nE = (t) => {
  let e = {};
  for (let r in t) {
    if (!O(t, r)) continue;
    let n = t[r];
    e[r] = Array.isArray(n) ? n.join(',') : n;
  }
  return e;
};
var Fr = ze(require('node:https'));
var Y = { setTimeout: (t, e) => setTimeout(t, e), clearTimeout: (t) => clearTimeout(t) };
var oE = 1e3,
  sE = (t, e, r = 0) => {
    if (!r) return -1;
    let n = (o) => {
      let s = Y.setTimeout(() => {
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
                Y.clearTimeout(s);
              })
            : Y.clearTimeout(s);
        };
      t.socket ? i(t.socket) : t.on('socket', i);
    };
    return r < 2e3 ? (n(0), 0) : Y.setTimeout(n.bind(null, oE), oE);
  };
var iE = (t, e, r = 0, n, o) =>
  r
    ? Y.setTimeout(() => {
        let s = `@smithy/node-http-handler - [${n ? 'ERROR' : 'WARN'}] a request has exceeded the configured ${r} ms requestTimeout.`;
        if (n) {
          let i = Object.assign(new Error(s), { name: 'TimeoutError', code: 'ETIMEDOUT' });
          (t.destroy(i), e(i));
        } else
          ((s += ' Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.'),
            o?.warn?.(s));
      }, r)
    : -1;
var j0 = 3e3,
  aE = (t, { keepAlive: e, keepAliveMsecs: r }, n = j0) => {
    if (e !== !0) return -1;
    let o = () => {
      t.socket
        ? t.socket.setKeepAlive(e, r || 0)
        : t.on('socket', (s) => {
            s.setKeepAlive(e, r || 0);
          });
    };
    return n === 0 ? (o(), 0) : Y.setTimeout(o, n);
  };
var Wi = (t) => {
  let e = t?.defaultSocketTimeout;
  return typeof e == 'number' && Number.isFinite(e) && e > 0 ? e : void 0;
};
var q0 = 3e3,
  gl = (t, e, r = 0, n = !1) => {
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
    let a = Y.setTimeout(i, q0);
    t.once('close', () => Y.clearTimeout(a));
  };
var uE = require('node:stream');
var cE = 6e3;
async function lE(t, e, r = cE, n = !1) {
  let o = e.headers,
    s = o ? o.Expect || o.expect : void 0,
    i = -1,
    a = !0;
  (!n &&
    s === '100-continue' &&
    (a = await Promise.race([
      new Promise((c) => {
        i = Number(Y.setTimeout(() => c(!0), Math.max(cE, r)));
      }),
      new Promise((c) => {
        (t.on('continue', () => {
          (Y.clearTimeout(i), c(!0));
        }),
          t.on('response', () => {
            (Y.clearTimeout(i), c(!1));
          }),
          t.on('error', () => {
            (Y.clearTimeout(i), c(!1));
          }));
      }),
    ])),
    a && z0(t, e.body));
}
function z0(t, e) {
  if (e instanceof uE.Readable) {
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
var Vi,
  pE,
  Yn = class t {
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
          if (!O(o, c)) continue;
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
            p = -1,
            d = -1,
            f = -1,
            h = () => {
              (Y.clearTimeout(l), Y.clearTimeout(p), Y.clearTimeout(d), Y.clearTimeout(f));
            },
            g = async (E) => {
              (await u, h(), a(E));
            },
            y = async (E) => {
              (await u, h(), c(E));
            };
          if (r?.aborted) {
            let E = yl(r);
            y(E);
            return;
          }
          let S = e.headers,
            T = S ? (S.Expect ?? S.expect) === '100-continue' : !1,
            v = i ? o.httpsAgent : o.httpAgent;
          (T &&
            !this.externalAgent &&
            (v = new (i ? Fr.default.Agent : Vi)({ keepAlive: !1, maxSockets: 1 / 0 })),
            (l = Y.setTimeout(
              () => {
                this.socketWarningTimestamp = t.checkSocketUsage(v, this.socketWarningTimestamp, s);
              },
              o.socketAcquisitionWarningTimeout ?? (o.requestTimeout ?? 2e3) + (o.connectionTimeout ?? 1e3),
            )));
          let I = e.query ? uu(e.query) : '',
            W;
          if (e.username != null || e.password != null) {
            let E = e.username ?? '',
              w = e.password ?? '';
            W = `${E}:${w}`;
          }
          let J = e.path;
          (I && (J += `?${I}`), e.fragment && (J += `#${e.fragment}`));
          let Q = e.hostname ?? '';
          Q[0] === '[' && Q.endsWith(']') ? (Q = e.hostname.slice(1, -1)) : (Q = e.hostname);
          let ee = {
              headers: e.headers,
              host: Q,
              method: e.method,
              path: J,
              port: e.port,
              agent: v,
              auth: W,
            },
            we = (i ? Fr.default.request : pE)(ee, (E) => {
              let w = new ge({
                statusCode: E.statusCode || -1,
                reason: E.statusMessage,
                headers: nE(E.headers),
                body: E,
              });
              g({ response: w });
            });
          if (
            (we.on('error', (E) => {
              rE.includes(E.code) ? y(Object.assign(E, { name: 'TimeoutError' })) : y(E);
            }),
            r)
          ) {
            let E = () => {
              we.destroy();
              let w = yl(r);
              y(w);
            };
            if (typeof r.addEventListener == 'function') {
              let w = r;
              (w.addEventListener('abort', E, { once: !0 }),
                we.once('close', () => w.removeEventListener('abort', E)));
            } else r.onabort = E;
          }
          let zr = n ?? o.requestTimeout;
          ((p = sE(we, y, o.connectionTimeout)), (d = iE(we, y, zr, o.throwOnRequestTimeout, s ?? console)));
          let C = o.socketTimeout === void 0 ? Wi(o) : void 0;
          C ? gl(we, y, C, !0) : gl(we, y, o.socketTimeout);
          let x = ee.agent;
          (typeof x == 'object' &&
            'keepAlive' in x &&
            (f = aE(we, { keepAlive: x.keepAlive, keepAliveMsecs: x.keepAliveMsecs })),
            (u = lE(we, e, zr, this.externalAgent).catch((E) => (h(), c(E)))));
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
              ((e = 'defaultSocketTimeout'), (r = Wi(n) ?? r));
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
        p = 50,
        d;
      return {
        connectionTimeout: n,
        requestTimeout: r,
        socketTimeout: o,
        defaultSocketTimeout: Wi(e),
        socketAcquisitionWarningTimeout: s,
        throwOnRequestTimeout: c,
        httpAgentProvider: () =>
          (d ??= (async () => {
            let f = await import('node:http'),
              { Agent: h, request: g } = f.default ?? f;
            return (
              (pE = g),
              (Vi = h),
              i instanceof Vi || typeof i?.destroy == 'function'
                ? ((this.externalAgent = !0), i)
                : new Vi({ keepAlive: l, maxSockets: p, ...i })
            );
          })()),
        httpsAgent:
          a instanceof Fr.default.Agent || typeof a?.destroy == 'function'
            ? ((this.externalAgent = !0), a)
            : new Fr.default.Agent({ keepAlive: l, maxSockets: p, ...a }),
        logger: u,
      };
    }
  };
F();
Ee();
Se();
var ji = class {
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
          httpPrefixHeaders: p,
        } = i.getMergedTraits();
        return !a && !c && !u && !l && p === void 0;
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
        p = l.getBaseException();
      if (p) {
        let h = l.getErrorCtor(p) ?? Error;
        throw this.decorateServiceException(Object.assign(new h({ name: a }), c), o);
      }
      let d = o,
        f = d?.message ?? d?.Message ?? d?.Error?.Message ?? d?.Error?.message;
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
        o = Fo(e, r);
      n && (o.message = n);
      let s = o.Error ?? {};
      ((s.Type = o.Error?.Type),
        (s.Code = o.Error?.Code),
        (s.Message = o.Error?.message ?? o.Error?.Message ?? n),
        (o.Error = s));
      let i = o.$metadata.requestId;
      return (i && (o.RequestId = i), o);
    }
    return Fo(e, r);
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
      return e.find((o) => B.of(o).getMergedTraits().awsQueryError?.[0] === r);
    }
  }
};
Se();
var qi = class extends Ln {
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
      (this.codec = s ?? new Lt({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 })),
      (this.serializer = this.codec.createSerializer()),
      (this.deserializer = this.codec.createDeserializer()),
      (this.awsQueryCompatible = !!o),
      (this.mixin = new ji(this.awsQueryCompatible)));
  }
  async serializeRequest(e, r, n) {
    let o = await super.serializeRequest(e, r, n);
    return (
      o.path.endsWith('/') || (o.path += '/'),
      (o.headers['content-type'] = `application/x-amz-json-${this.getJsonRpcVersion()}`),
      (o.headers['x-amz-target'] = `${this.serviceTarget}.${e.name}`),
      this.awsQueryCompatible && (o.headers['x-amzn-query-mode'] = 'true'),
      (Yt(e.input) === 'unit' || !o.body) && (o.body = '{}'),
      o
    );
  }
  getPayloadCodec() {
    return this.codec;
  }
  async handleError(e, r, n, o, s) {
    let { awsQueryCompatible: i } = this;
    i && this.mixin.setQueryCompatError(o, n);
    let a = vs(n, o, i) ?? 'Unknown';
    this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
    let { errorSchema: c, errorMetadata: u } = await this.mixin.getErrorSchemaOrThrowBaseException(
        a,
        this.options.defaultNamespace,
        n,
        o,
        s,
        i ? this.mixin.findQueryCompatibleError : void 0,
      ),
      l = B.of(c),
      p = o.message ?? o.Message ?? 'UnknownError',
      d = this.compositeErrorRegistry.getErrorCtor(c) ?? Error,
      f = new d({}),
      h = {},
      g = this.codec.createDeserializer();
    for (let [y, S] of l.structIterator()) o[y] != null && (h[y] = g.readObject(S, o[y]));
    throw (
      i && this.mixin.queryCompatOutput(o, h),
      this.mixin.decorateServiceException(
        Object.assign(f, u, { $fault: l.getMergedTraits().error, message: p }, h),
        o,
      )
    );
  }
};
var Xn = class extends qi {
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
F();
var dE = 'com.amazonaws.dynamodb#AttributeValue',
  Sl = class extends Pt {
    writeValue(e, r, n) {
      if (r != null && typeof r == 'object') {
        let o = B.of(e);
        if (o.isStructSchema() && o.getName(!0) === dE) {
          this.writeAttributeValue(r);
          return;
        }
      }
      super.writeValue(e, r, n);
    }
    writeAttributeValue(e) {
      let r = this.serdeContext?.base64Encoder ?? At;
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
  El = class extends kt {
    _read(e, r) {
      let n = B.of(e);
      return n.isStructSchema() && n.getName(!0) === dE && r && typeof r == 'object'
        ? this.readAttributeValue(r)
        : super._read(n, r);
    }
    readAttributeValue(e) {
      let r = this.serdeContext?.base64Decoder ?? vt,
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
  Jn = class extends Lt {
    constructor() {
      super({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 });
    }
    createSerializer() {
      let e = new Sl(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
    createDeserializer() {
      let e = new El(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
  };
fs();
Ee();
F();
Rt();
Rt();
var Te = 'ref',
  je = 'argv',
  Ie = -1,
  Qn = !0,
  Gr = !1,
  Hr = 'isSet',
  Zn = 'booleanEquals',
  kE = 'PartitionResult',
  be = 'stringEquals',
  qe = 'getAttr',
  PE = 'parsedEndpoint',
  fE = 'aws.parseArn',
  mE = (t) => 'ParsedArn_ssa_' + t,
  hE = 'service',
  _l = 'dynamodb',
  eo = 'isValidHostLabel',
  yE = 'accountId',
  gE = 'FirstArn',
  SE = (t) =>
    'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  EE = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  _E = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}',
  xE = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dnsSuffix}',
  Ut = { [Te]: 'Region' },
  bl = { [Te]: kE },
  bE = { fn: qe, [je]: [{ [Te]: PE }, 'authority'] },
  xl = { [Te]: 'AccountIdEndpointMode' },
  TE = { fn: qe, [je]: [bl, 'name'] },
  Tl = { [Te]: 'ParsedArn_ssa_2' },
  wE = { fn: qe, [je]: [Tl, 'region'] },
  vE = { [Te]: 'ResourceArnList' },
  AE = { fn: qe, [je]: [{ [Te]: 'ParsedArn_ssa_1' }, 'region'] },
  IE = { [Te]: 'ParsedArn_ssa_1' },
  CE = { [Te]: 'AccountId' },
  dt = {},
  Fe = { metricValues: ['O'] },
  RE = [Ut],
  OE = [{ [Te]: 'Endpoint' }],
  DE = [{ [Te]: 'ResourceArn' }],
  NE = {
    conditions: [
      [Hr, RE],
      [Hr, OE],
      [Zn, [{ [Te]: 'UseFIPS' }, Qn]],
      [Zn, [{ [Te]: 'UseDualStack' }, Qn]],
      ['aws.partition', RE, kE],
      [be, [Ut, 'local']],
      [Zn, [{ fn: qe, [je]: [bl, 'supportsFIPS'] }, Qn]],
      ['parseURL', OE, PE],
      [be, ['dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', bE]],
      [Zn, [{ fn: qe, [je]: [bl, 'supportsDualStack'] }, Qn]],
      [be, ['search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', bE]],
      [Hr, [xl]],
      [be, [Ut, 'us-gov-east-1']],
      [be, [Ut, 'cn-north-1']],
      [be, [Ut, 'cn-northwest-1']],
      [be, [Ut, 'us-gov-west-1']],
      [be, [TE, 'aws']],
      [be, [xl, 'disabled']],
      [Hr, DE],
      [fE, DE, mE(2)],
      [be, [{ fn: qe, [je]: [Tl, hE] }, _l]],
      [be, [wE, Ut]],
      [eo, [{ fn: qe, [je]: [Tl, yE] }, Gr]],
      [eo, [wE, Gr]],
      [Hr, [vE]],
      [qe, [vE, '[0]'], gE],
      [fE, [{ [Te]: gE }], mE(1)],
      [be, [AE, Ut]],
      [be, [{ fn: qe, [je]: [IE, hE] }, _l]],
      [eo, [{ fn: qe, [je]: [IE, yE] }, Gr]],
      [eo, [AE, Gr]],
      [Hr, [CE]],
      [be, [xl, 'required']],
      [eo, [CE, Gr]],
      [be, [TE, 'aws-us-gov']],
      [Zn, [{ fn: 'coalesce', [je]: [{ [Te]: 'IsSearchOperation' }, Gr] }, Qn]],
    ],
    results: [
      [Ie],
      [Ie, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
      [Ie, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
      [
        Ie,
        'Endpoint override is not supported for dual-stack endpoints. Please enable dual-stack functionality by enabling the configuration. For more details, see: https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html',
      ],
      ['{Endpoint}', dt],
      [Ie, 'Invalid Configuration: FIPS and local endpoint are not supported'],
      [Ie, 'Invalid Configuration: Dualstack and local endpoint are not supported'],
      [
        'http://localhost:8000',
        { authSchemes: [{ name: 'sigv4', signingName: _l, signingRegion: 'us-east-1' }] },
      ],
      [
        Ie,
        'Invalid Configuration: AccountIdEndpointMode is required and FIPS is enabled, but FIPS account endpoints are not supported',
      ],
      ['https://search-dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', dt],
      ['https://dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', dt],
      [Ie, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
      ['https://search-dynamodb.{Region}.{PartitionResult#dnsSuffix}', dt],
      ['https://dynamodb.{Region}.{PartitionResult#dnsSuffix}', dt],
      ['https://search-dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}', dt],
      ['https://dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}', dt],
      [Ie, 'FIPS is enabled but this partition does not support FIPS'],
      [
        Ie,
        'Invalid Configuration: AccountIdEndpointMode is required but account endpoints are not supported in this region',
      ],
      ['https://search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', dt],
      ['https://dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', dt],
      [SE(2), Fe],
      [EE(2), Fe],
      [SE(1), Fe],
      [EE(1), Fe],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', Fe],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', Fe],
      [Ie, 'Credentials-sourced account ID parameter is invalid'],
      [Ie, 'AccountIdEndpointMode is required but no AccountID was provided or able to be loaded'],
      [Ie, 'DualStack is enabled but this partition does not support DualStack'],
      [_E(2), Fe],
      [xE(2), Fe],
      [_E(1), Fe],
      [xE(1), Fe],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}', Fe],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dnsSuffix}', Fe],
      [Ie, 'Invalid Configuration: Missing Region'],
    ],
  },
  K0 = 2,
  A = 1e8,
  Y0 = new Int32Array([
    -1,
    1,
    -1,
    0,
    6,
    3,
    1,
    4,
    A + 35,
    2,
    A + 1,
    5,
    3,
    A + 2,
    A + 4,
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
    A + 35,
    5,
    A + 7,
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
    A + 17,
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
    A + 26,
    35,
    A + 33,
    A + 34,
    35,
    A + 31,
    A + 32,
    35,
    A + 29,
    A + 30,
    32,
    A + 27,
    77,
    4,
    39,
    A + 35,
    5,
    A + 6,
    40,
    9,
    41,
    A + 28,
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
    A + 17,
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
    A + 26,
    35,
    A + 24,
    A + 25,
    35,
    A + 22,
    A + 23,
    35,
    A + 20,
    A + 21,
    32,
    A + 27,
    68,
    35,
    A + 18,
    A + 19,
    3,
    78,
    70,
    4,
    71,
    A + 35,
    5,
    A + 5,
    72,
    6,
    73,
    A + 16,
    11,
    74,
    75,
    32,
    A + 8,
    75,
    34,
    77,
    76,
    35,
    A + 14,
    A + 15,
    35,
    A + 12,
    A + 13,
    4,
    79,
    A + 35,
    5,
    A + 5,
    80,
    6,
    81,
    A + 11,
    9,
    82,
    A + 11,
    11,
    83,
    84,
    32,
    A + 8,
    84,
    35,
    A + 9,
    A + 10,
    2,
    A + 1,
    86,
    3,
    A + 2,
    87,
    4,
    88,
    A + 4,
    7,
    89,
    A + 4,
    8,
    A + 3,
    90,
    10,
    A + 3,
    A + 4,
  ]),
  LE = In.from(Y0, K0, NE.conditions, NE.results);
var X0 = new Cn({
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
  ME = (t, e = {}) => X0.get(t, () => jc(LE, { endpointParams: t, logger: e.logger }));
Jt.aws = zs;
var UE = (t) => ({
  apiVersion: '2012-08-10',
  base64Decoder: t?.base64Decoder ?? vt,
  base64Encoder: t?.base64Encoder ?? At,
  disableHostPrefix: t?.disableHostPrefix ?? !1,
  endpointProvider: t?.endpointProvider ?? ME,
  extensions: t?.extensions ?? [],
  httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? tS,
  httpAuthSchemes: t?.httpAuthSchemes ?? [
    {
      schemeId: 'aws.auth#sigv4',
      identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
      signer: new kr(),
    },
  ],
  logger: t?.logger ?? new Xt(),
  protocol: t?.protocol ?? Xn,
  protocolSettings: t?.protocolSettings ?? {
    defaultNamespace: 'com.amazonaws.dynamodb',
    errorTypeRegistries: PS,
    xmlNamespace: 'http://dynamodb.amazonaws.com/doc/2012-08-10/',
    version: '2012-08-10',
    serviceTarget: 'DynamoDB_20120810',
    jsonCodec: new Jn(),
  },
  serviceId: t?.serviceId ?? 'DynamoDB',
  sha256: t?.sha256 ?? ds,
  urlParser: t?.urlParser ?? xt,
  utf8Decoder: t?.utf8Decoder ?? Ne,
  utf8Encoder: t?.utf8Encoder ?? Ye,
});
var $E = (t) => {
  Ba(process.version);
  let e = bc(t),
    r = () => e().then($a),
    n = UE(t);
  ja(process.version);
  let o = { profile: t?.profile, logger: n.logger };
  return {
    ...n,
    ...t,
    runtime: 'node',
    defaultsMode: e,
    accountIdEndpointMode: t?.accountIdEndpointMode ?? se(Va, o),
    authSchemePreference: t?.authSchemePreference ?? se(Js, o),
    bodyLengthChecker: t?.bodyLengthChecker ?? tc,
    credentialDefaultProvider: t?.credentialDefaultProvider ?? tE,
    defaultSocketTimeout: qa(t?.requestHandler, 3e5),
    defaultUserAgentProvider:
      t?.defaultUserAgentProvider ?? Mu({ serviceId: n.serviceId, clientVersion: KS.version }),
    endpointDiscoveryEnabledProvider: t?.endpointDiscoveryEnabledProvider ?? se(Hu, o),
    maxAttempts: t?.maxAttempts ?? se(ie.v2026 ? { ...Hs, default: 4 } : Hs, t),
    region: t?.region ?? se(vn, { ...Sc, ...o }),
    requestHandler: Yn.create(t?.requestHandler ?? r),
    retryMode: t?.retryMode ?? se({ ...Ou, default: async () => (await r()).retryMode || Fn }, t),
    streamCollector: t?.streamCollector ?? cs,
    useDualstackEndpoint: t?.useDualstackEndpoint ?? se(dc, o),
    useFipsEndpoint: t?.useFipsEndpoint ?? se(fc, o),
    userAgentAppId: t?.userAgentAppId ?? se(Uu, o),
  };
};
Ee();
var BE = (t) => {
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
  FE = (t) => ({
    httpAuthSchemes: t.httpAuthSchemes(),
    httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
    credentials: t.credentials(),
  });
var GE = (t, e) => {
  let r = Object.assign(Bu(t), Fa(t), iu(t), BE(t));
  return (e.forEach((n) => n.configure(r)), Object.assign(t, Fu(r), Ga(r), au(r), FE(r)));
};
var Wr = class extends Kt {
  config;
  constructor(...[e]) {
    let r = $E(e || {});
    (super(r), (this.initConfig = r));
    let n = nS(r),
      o = Wa(n),
      s = wu(o),
      i = Ru(s, { defaultBaseDelay: ie.v2026 ? 25 : void 0, defaultMaxAttempts: ie.v2026 ? 4 : void 0 }),
      a = xc(i),
      c = a,
      u = Ah(c),
      l = rS(u),
      p = zu(l, { endpointDiscoveryCommandCtor: Hi }),
      d = GE(p, e?.extensions || []);
    ((this.config = d),
      this.middlewareStack.use(Na(this.config)),
      this.middlewareStack.use(ku(this.config)),
      this.middlewareStack.use(Qy(this.config)),
      this.middlewareStack.use(cu(this.config)),
      this.middlewareStack.use(mu(this.config)),
      this.middlewareStack.use(hu(this.config)),
      this.middlewareStack.use(Su(this.config)),
      this.middlewareStack.use(
        Os(this.config, {
          httpAuthSchemeParametersProvider: eS,
          identityProviderConfigProvider: async (f) => new Nr({ 'aws.auth#sigv4': f.credentials }),
        }),
      ),
      this.middlewareStack.use(Ds(this.config)));
  }
  destroy() {
    super.destroy();
  }
};
var zi = class extends $e(Qe, Be, 'GetItem', WS) {};
var Ki = class extends $e(Qe, Be, 'PutItem', VS) {};
var Yi = class extends $e(Qe, Be, 'Query', jS) {};
var Xi = class extends $e(Qe, Be, 'Scan', qS) {};
var Ji = class extends $e(Qe, Be, 'UpdateItem', zS) {};
Ee();
var nr = class t {
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
var to = (t, e) => {
    if (t === void 0)
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (t === null && typeof t == 'object') return Qi();
    if (Array.isArray(t)) return J0(t, e);
    if (t?.constructor?.name === 'Set') return Q0(t, e);
    if (t?.constructor?.name === 'Map') return Z0(t, e);
    if (t?.constructor?.name === 'Object' || (!t.constructor && typeof t == 'object')) return HE(t, e);
    if (KE(t)) return t.length === 0 && e?.convertEmptyValues ? Qi() : VE(t);
    if (typeof t == 'boolean' || t?.constructor?.name === 'Boolean') return { BOOL: t.valueOf() };
    if (typeof t == 'number' || t?.constructor?.name === 'Number') return zE(t, e);
    if (t instanceof nr) return t.toAttributeValue();
    if (typeof t == 'bigint') return qE(t);
    if (typeof t == 'string' || t?.constructor?.name === 'String')
      return t.length === 0 && e?.convertEmptyValues ? Qi() : jE(t);
    if (e?.convertClassInstanceToMap && typeof t == 'object') return HE(t, e);
    throw new Error(
      `Unsupported type passed: ${t}. Pass options.convertClassInstanceToMap=true to marshall typeof object as map attribute.`,
    );
  },
  J0 = (t, e) => ({
    L: t
      .filter(
        (r) =>
          typeof r != 'function' && (!e?.removeUndefinedValues || (e?.removeUndefinedValues && r !== void 0)),
      )
      .map((r) => to(r, e)),
  }),
  Q0 = (t, e) => {
    let r = e?.removeUndefinedValues ? new Set([...t].filter((o) => o !== void 0)) : t;
    if (!e?.removeUndefinedValues && r.has(void 0))
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (r.size === 0) {
      if (e?.convertEmptyValues) return Qi();
      throw new Error('Pass a non-empty set, or options.convertEmptyValues=true.');
    }
    let n = r.values().next().value;
    if (n instanceof nr) return { NS: Array.from(r).map((o) => o.toString()) };
    if (typeof n == 'number')
      return {
        NS: Array.from(r)
          .map((o) => zE(o, e))
          .map((o) => o.N),
      };
    if (typeof n == 'bigint')
      return {
        NS: Array.from(r)
          .map(qE)
          .map((o) => o.N),
      };
    if (typeof n == 'string')
      return {
        SS: Array.from(r)
          .map(jE)
          .map((o) => o.S),
      };
    if (KE(n))
      return {
        BS: Array.from(r)
          .map(VE)
          .map((o) => o.B),
      };
    throw new Error('Only Number Set (NS), Binary Set (BS) or String Set (SS) are allowed.');
  },
  Z0 = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let [o, s] of r)
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = to(s, e));
      return n;
    })(t),
  }),
  HE = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let o in r) {
        let s = r[o];
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = to(s, e));
      }
      return n;
    })(t),
  }),
  Qi = () => ({ NULL: !0 }),
  VE = (t) => ({ B: t }),
  jE = (t) => ({ S: t.toString() }),
  qE = (t) => ({ N: t.toString() }),
  WE = (t) => {
    throw new Error(`${t} Use NumberValue from @aws-sdk/lib-dynamodb.`);
  },
  zE = (t, e) => {
    if (
      [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
        .map((r) => r.toString())
        .includes(t.toString())
    )
      throw new Error(`Special numeric value ${t.toString()} is not allowed`);
    return (
      e?.allowImpreciseNumbers ||
        (Number(t) > Number.MAX_SAFE_INTEGER
          ? WE(`Number ${t.toString()} is greater than Number.MAX_SAFE_INTEGER.`)
          : Number(t) < Number.MIN_SAFE_INTEGER &&
            WE(`Number ${t.toString()} is lesser than Number.MIN_SAFE_INTEGER.`)),
      { N: t.toString() }
    );
  },
  KE = (t) => {
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
var ro = (t, e) => {
    for (let [r, n] of Object.entries(t))
      if (n !== void 0)
        switch (r) {
          case 'NULL':
            return null;
          case 'BOOL':
            return !!n;
          case 'N':
            return YE(n, e);
          case 'B':
            return JE(n);
          case 'S':
            return XE(n);
          case 'L':
            return eI(n, e);
          case 'M':
            return tI(n, e);
          case 'NS':
            return new Set(n.map((o) => YE(o, e)));
          case 'BS':
            return new Set(n.map(JE));
          case 'SS':
            return new Set(n.map(XE));
          default:
            throw new Error(`Unsupported type passed: ${r}`);
        }
    throw new Error(`No value defined: ${JSON.stringify(t)}`);
  },
  YE = (t, e) => {
    if (typeof e?.wrapNumbers == 'function') return e?.wrapNumbers(t);
    if (e?.wrapNumbers) return nr.from(t);
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
  XE = (t) => t,
  JE = (t) => t,
  eI = (t, e) => t.map((r) => ro(r, e)),
  tI = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = ro(o, e)), r), {});
function wl(t, e) {
  let r = to(t, e),
    [n, o] = Object.entries(r)[0];
  switch (n) {
    case 'M':
    case 'L':
      return e?.convertTopLevelContainer ? r : o;
    default:
      return r;
  }
}
var no = (t, e) => (e?.convertWithoutMapWrapper ? ro(t, e) : ro({ M: t }, e));
var or = null,
  $ = {},
  Ce = [],
  QE = '*',
  Zi = (t, e, r) => {
    if (t !== void 0) {
      if (r == null) return e(t);
      {
        let n = Object.keys(r),
          o = n.length === 1 && n[0] === QE,
          s = n.length >= 1 && !o,
          i = n.length === 0;
        if (s) return vl(t, e, r);
        if (i) return rI(t, e, or);
        if (o)
          return Object.entries(t ?? {}).reduce(
            (a, [c, u]) => (typeof u != 'function' && (a[c] = Zi(u, e, r[QE])), a),
            Array.isArray(t) ? [] : {},
          );
      }
    }
  },
  vl = (t, e, r) => {
    let n;
    if (Array.isArray(t)) n = t.filter((o) => typeof o != 'function');
    else {
      n = {};
      for (let [o, s] of Object.entries(t)) typeof s != 'function' && (n[o] = s);
    }
    for (let [o, s] of Object.entries(r)) {
      if (typeof t[o] == 'function') continue;
      let i = Zi(t[o], e, s);
      i !== void 0 && typeof i != 'function' && (n[o] = i);
    }
    return n;
  },
  rI = (t, e, r) =>
    Array.isArray(t)
      ? t.filter((n) => typeof n != 'function').map((n) => Zi(n, e, r))
      : Object.entries(t).reduce((n, [o, s]) => {
          if (typeof s == 'function') return n;
          let i = Zi(s, e, r);
          return (i !== void 0 && typeof i != 'function' && (n[o] = i), n);
        }, {}),
  ZE = (t, e, r) => vl(t, (o) => wl(o, r), e),
  e_ = (t, e, r) => vl(t, (o) => no(o, r), e);
var X = class extends wt {
  addMarshallingMiddleware(e) {
    let { marshallOptions: r = {}, unmarshallOptions: n = {} } = e.translateConfig || {};
    ((r.convertTopLevelContainer = r.convertTopLevelContainer ?? !0),
      (n.convertWithoutMapWrapper = n.convertWithoutMapWrapper ?? !0),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => (
          De(s, 'DDB_MAPPER', 'd'),
          o({ ...i, input: ZE(i.input, this.inputKeyNodes, r) })
        ),
        { name: 'DocumentMarshall', relation: 'before', toMiddleware: 'serializerMiddleware', override: !0 },
      ),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => {
          let a = await o(i);
          return ((a.output = e_(a.output, this.outputKeyNodes, n)), a);
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
var oo = class extends X {
  input;
  inputKeyNodes = { Key: $ };
  outputKeyNodes = { Item: $ };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new zi(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var Vr = class extends X {
  input;
  inputKeyNodes = {
    Item: $,
    Expected: { '*': { Value: or, AttributeValueList: Ce } },
    ExpressionAttributeValues: $,
  };
  outputKeyNodes = { Attributes: $, ItemCollectionMetrics: { ItemCollectionKey: $ } };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new Ki(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var so = class extends X {
  input;
  inputKeyNodes = {
    KeyConditions: { '*': { AttributeValueList: Ce } },
    QueryFilter: { '*': { AttributeValueList: Ce } },
    ExclusiveStartKey: $,
    ExpressionAttributeValues: $,
  };
  outputKeyNodes = { Items: { '*': $ }, LastEvaluatedKey: $ };
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
var io = class extends X {
  input;
  inputKeyNodes = {
    ScanFilter: { '*': { AttributeValueList: Ce } },
    ExclusiveStartKey: $,
    ExpressionAttributeValues: $,
  };
  outputKeyNodes = { Items: { '*': $ }, LastEvaluatedKey: $ };
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
var ao = class extends X {
  input;
  inputKeyNodes = {
    Key: $,
    AttributeUpdates: { '*': { Value: or } },
    Expected: { '*': { Value: or, AttributeValueList: Ce } },
    ExpressionAttributeValues: $,
  };
  outputKeyNodes = { Attributes: $, ItemCollectionMetrics: { ItemCollectionKey: $ } };
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
Ee();
var ft = class t extends Kt {
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
        a = new Wr(
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
var zV = Un(ft, so, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
var QV = Un(ft, io, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
function t_(t = 1e3) {
  let e = new Wr({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 500, requestTimeout: t, throwOnRequestTimeout: !0 },
  });
  return ft.from(e, { marshallOptions: { removeUndefinedValues: !0 } });
}
async function co(t) {
  try {
    return (await t(), { written: !0 });
  } catch (e) {
    if (!(e instanceof Lr)) throw e;
    return { written: !1, item: e.Item && no(e.Item) };
  }
}
var r_ = require('node:http'),
  n_ = require('node:https');
var et = class extends Error {
    constructor(r, n = !0) {
      super(`no answer: ${r}`);
      this.reason = r;
      this.mayHaveLeft = n;
    }
    reason;
    mayHaveLeft;
    name = 'NoAnswer';
  },
  oI = 64 * 1024;
function sI(t) {
  return new Promise((e, r) => {
    let n = [],
      o = 0;
    (t.on('data', (s) => {
      ((o += s.byteLength), o > oI ? (r(new et('too_large')), t.destroy()) : n.push(s));
    }),
      t.on('end', () => {
        e(Buffer.concat(n));
      }),
      t.on('error', () => {
        r(new et('connection'));
      }));
  });
}
function iI({ method: t, url: e, body: r, contentType: n, clientCertificate: o }) {
  return (e.startsWith('https:') ? n_.request : r_.request)(e, {
    method: t,
    agent: !1,
    headers: r === void 0 ? {} : { 'content-type': n ?? 'text/xml; charset=utf-8' },
    ...o,
  });
}
var o_ = (t) =>
  new Promise((e, r) => {
    let { url: n, body: o, timeoutMs: s } = t,
      i = iI(t),
      a = !1;
    i.on('socket', (l) => {
      l.once(n.startsWith('https:') ? 'secureConnect' : 'connect', () => {
        a = !0;
      });
    });
    let c = setTimeout(() => {
        (r(new et('timeout', a)), i.destroy());
      }, s),
      u = () => {
        (clearTimeout(c), r(new et('connection', a)));
      };
    (i.on('error', u),
      i.on('close', u),
      i.on('response', (l) => {
        (i.off('close', u),
          sI(l)
            .then((p) => {
              e({ status: l.statusCode ?? 0, body: p });
            }, r)
            .finally(() => {
              clearTimeout(c);
            }));
      }),
      i.end(o));
  });
function aI(t) {
  return { ...ad(t), documentClient: t_(), deadline: Mp };
}
function s_(t) {
  return { ...aI(t), pause: Up, randomText: $p, send: o_ };
}
var Nl = ze(Cl()),
  i_ = ze(Dl());
Nl.default.extend(i_.default);
function a_(t) {
  return Nl.default.utc(t).add(8, 'hour').format('YYYYMMDD');
}
function c_(t) {
  return new Date(Date.parse(t.timeEnd) + 3e5).toISOString();
}
function Re(...t) {
  return t.join(' AND ');
}
function ea(t, e, r) {
  return (n, o, { set: s, remove: i }, a, c = {}) =>
    co(() =>
      t.send(
        new ao({
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
var l_ = require('node:crypto'),
  kl = 16;
function jr(t) {
  return ((0, l_.createHash)('sha256').update(t, 'utf8').digest()[0] ?? 0) % kl;
}
var cI = 4;
var u_ = (t, e) => Array.from({ length: e }, (r, n) => t + n),
  o6 = [u_(kl, cI), u_(0, kl)];
var p_ = 'attribute_not_exists(outTradeNo)',
  qr = 'attribute_exists(outTradeNo)',
  uo = 'tradeState = :notpay',
  d_ = 'appId = :appId AND mchId = :mchId',
  lI = 'signType = :signType',
  pI = 'openid = :openid',
  dI = 'totalFee = :totalFee AND feeType = :feeType',
  fI = 'attribute_exists(prepayId)',
  mI = 'attribute_not_exists(prepayId)',
  hI = 'prepayId = :prepayId',
  yI = 'createdAt <= :latestCreation',
  gI = 'size(anomalies) = :zero',
  SI = 'size(anomalies) > :zero',
  EI = '(attribute_not_exists(queriedAt) OR queriedAt <= :askedBefore)',
  _I = '(attribute_not_exists(closeTriedAt) OR closeTriedAt <= :askedBefore)',
  xI = 'attribute_not_exists(anomalies.#key)',
  f_ = 'attribute_not_exists(refundCount)',
  bI = 'attribute_exists(refundCount)',
  Pl = 'dueShard, dueAt';
function TI(t, e) {
  if (!e) return { set: '', remove: Pl, values: {} };
  let { outTradeNo: r, timeEnd: n } = t,
    o = new Date(Date.parse(n) + 1728e5).toISOString();
  return { set: ', dueShard = :dueShard, dueAt = :dueAt', values: { ':dueShard': jr(r), ':dueAt': o } };
}
function m_(t, e, r, n = !1) {
  let o = { abortSignal: r },
    s = ea(t, e, r);
  async function i(l) {
    let { Item: p } = await t.send(new oo({ TableName: e, Key: { outTradeNo: l }, ConsistentRead: !0 }), o);
    return p;
  }
  async function a(l, p) {
    return p ?? (await i(l));
  }
  function c(l, p) {
    return async (d, f, h) => {
      let g = await s(
        d,
        Re(qr, uo, l),
        { set: p },
        {
          ':notpay': 'NOTPAY',
          ':askedBefore': new Date(h.getTime() - f).toISOString(),
          ':now': h.toISOString(),
        },
      );
      return g.written ? { claimed: !0 } : { claimed: !1, order: await a(d, g.item) };
    };
  }
  async function u(l, p, d, f, h) {
    let { set: g, remove: y, values: S } = f,
      T = await s(l, Re(p, f_), { set: `${d}${g}`, ...(y !== void 0 && { remove: y }) }, { ...h, ...S });
    if (T.written) return { settled: !0 };
    let v = await a(l, T.item);
    if (v?.refundCount === void 0) return { settled: !1, order: v };
    let I = await s(
      l,
      Re(p, bI),
      { set: `${d}, dueShard = :dueShard, dueAt = :now` },
      { ...h, ':dueShard': jr(l) },
    );
    return I.written ? { settled: !0 } : { settled: !1, order: await a(l, I.item) };
  }
  return {
    get: i,
    async insert(l) {
      let p = await co(() =>
        t.send(
          new Vr({
            TableName: e,
            Item: l,
            ConditionExpression: p_,
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
          o,
        ),
      );
      if (p.written) return { inserted: !0, order: l };
      let d = await a(l.outTradeNo, p.item);
      if (d === void 0) throw new Error('the number was taken, and then there was no order under it');
      return { inserted: !1, order: d };
    },
    async keepPrepayId(l, p, d, f) {
      return (
        await s(
          l,
          Re(qr, uo, gI),
          { set: 'prepayId = :prepayId, prepayIdAt = :issuedAt, updatedAt = :now' },
          { ':notpay': 'NOTPAY', ':prepayId': p, ':issuedAt': d.toISOString(), ':now': f.toISOString() },
        )
      ).written;
    },
    claimQuery: c(EI, 'queriedAt = :now'),
    claimClose: c(_I, 'closeTriedAt = :now'),
    async settle(l, p) {
      let d = Re(qr, uo, d_, lI, pI, dI, yI, fI);
      return u(
        l.outTradeNo,
        d,
        'tradeState = :tradeState, transactionId = :transactionId, bankType = :bankType, cashFee = :cashFee, timeEnd = :timeEnd, paidDayShard = :paidDayShard, updatedAt = :now',
        TI(l, n),
        {
          ':notpay': 'NOTPAY',
          ':appId': l.appId,
          ':mchId': l.mchId,
          ':signType': l.signType,
          ':openid': l.openid,
          ':totalFee': l.totalFee,
          ':feeType': l.feeType,
          ':latestCreation': c_(l),
          ':tradeState': l.tradeState,
          ':transactionId': l.transactionId,
          ':bankType': l.bankType,
          ':cashFee': l.cashFee,
          ':timeEnd': l.timeEnd,
          ':paidDayShard': `${a_(l.timeEnd)}#${jr(l.outTradeNo)}`,
          ':now': p.toISOString(),
        },
      );
    },
    async close({ outTradeNo: l, prepayId: p }, { appId: d, mchId: f }, h) {
      let g = p === void 0 ? mI : hI,
        { settled: y } = await u(
          l,
          Re(qr, uo, d_, g),
          'tradeState = :closed, updatedAt = :now',
          { set: '', remove: Pl, values: {} },
          {
            ':notpay': 'NOTPAY',
            ':appId': d,
            ':mchId': f,
            ':closed': 'CLOSED',
            ...(p !== void 0 && { ':prepayId': p }),
            ':now': h.toISOString(),
          },
        );
      return y;
    },
    async recordAnomaly(l, p) {
      let d = `${p.kind}#${p.transactionId}`,
        f = await s(
          l,
          Re(qr, xI),
          { set: 'anomalies.#key = :anomaly, updatedAt = :now' },
          { ':anomaly': p, ':now': p.recordedAt },
          { '#key': d },
        );
      if (f.written) return !0;
      if ((await a(l, f.item))?.anomalies[d] === void 0)
        throw new Error('an anomaly was neither written nor there already');
      return !1;
    },
    async release(l) {
      await s(l, Re(qr, uo, SI, f_), { remove: Pl }, { ':notpay': 'NOTPAY' });
    },
    async keepUnknown(l, p) {
      let d = { outTradeNo: `unknown#${l.transactionId}`, payment: l, recordedAt: p.toISOString() };
      return (await co(() => t.send(new Vr({ TableName: e, Item: d, ConditionExpression: p_ }), o))).written;
    },
  };
}
var h_ = 'tradeState IN (:success, :refund)',
  wI = '(attribute_not_exists(refundedFee) OR refundedFee < totalFee)',
  vI = '(attribute_not_exists(#slot) OR #slot.shippingState = :refused)',
  AI = 'shipping.shippingState = :uploaded',
  Ll = '#slot.shippingState = :pending AND #slot.uploadTime = :uploadTime',
  y_ = '#slot.attemptedAt = :seen',
  II = '(attribute_not_exists(shipping) OR shipping.shippingState <> :uploaded)',
  CI = '(attribute_not_exists(unshippedNotedAt) OR unshippedNotedAt = :seen)',
  g_ = 'dueShard = :dueShard, dueAt = :dueAt, updatedAt = :now',
  RI = 6e4;
function S_(t, e) {
  return { ':dueShard': jr(t), ':dueAt': new Date(e.getTime() + RI).toISOString(), ':now': e.toISOString() };
}
function E_(t, e, r) {
  let n = ea(t, e, r);
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
          Re(h_, wI, vI, ...(u ? [AI] : [])),
          { set: `#slot = :shipment, ${g_}` },
          {
            ':success': 'SUCCESS',
            ':refund': 'REFUND',
            ':refused': 'REFUSED',
            ...(u && { ':uploaded': 'UPLOADED' }),
            ':shipment': a,
            ...S_(s, c),
          },
          { '#slot': i },
        )
      ).written;
    },
    async claim(s, i, a, c) {
      let u = c.toISOString(),
        l = { ...a, attemptedAt: u, attempts: a.attempts + 1, updatedAt: u },
        p = { ':seen': a.attemptedAt, ...S_(s, c) };
      return (await o(s, i, Re(Ll, y_), g_, l, p)) ? l : void 0;
    },
    note: (s, i, a, c) => {
      let u = { ':now': c.toISOString() },
        l = 'updatedAt = :now';
      if (a.shippingState !== 'PENDING') return o(s, i, Ll, l, a, u);
      let p = Re(Ll, y_);
      return o(s, i, p, l, a, { ...u, ':seen': a.attemptedAt });
    },
    async noteUnshipped({ outTradeNo: s, unshippedNotedAt: i }, a) {
      return (
        await n(
          s,
          Re(h_, II, CI),
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
var Ml = 'WeChat did not answer in time. Repeat the same request in a few seconds; nothing is lost.',
  OI = 200;
function Ul(t = {}) {
  return new R(
    'wechat_answer_invalid',
    'WeChat answered something that is no answer of its API. Repeat the same request; nothing is lost.',
    { facts: t },
  );
}
async function ta(t, e, r, n) {
  if (n < OI) throw new R('wechat_unavailable', Ml, { facts: { reason: 'no_time_left' } });
  let o = await t({ method: 'POST', url: e, body: r, contentType: 'application/json', timeoutMs: n }).catch(
      (i) => {
        throw i instanceof et ? new R('wechat_unavailable', Ml, { facts: { reason: i.reason } }) : i;
      },
    ),
    { status: s } = o;
  if (s >= 500) throw new R('wechat_unavailable', Ml, { facts: { wechatStatus: s } });
  if (s !== 200) throw Ul({ wechatStatus: s });
  return o.body;
}
var DI = { errcode: M(K(ur(), yo())), errmsg: M(ce(), '') };
function lo(t, e) {
  let r;
  try {
    r = JSON.parse(new TextDecoder('utf-8', { fatal: !0 }).decode(t));
  } catch {
    throw Ul();
  }
  let n = Ht(lr(DI), r),
    o = Ht(lr(e), r);
  if (Array.isArray(r) || !n.success || !o.success) throw Ul();
  let { errcode: s, errmsg: i } = n.output,
    a = /rid: ([0-9A-Za-z-]+)/.exec(i)?.[1],
    c = { ...(s !== void 0 && { errcode: s }), ...(a !== void 0 && { rid: a }) };
  return { errcode: s, facts: c, fields: o.output };
}
var $l = {
    code: 'wechat_unavailable',
    detail: 'WeChat is busy. Repeat the same request in a minute; nothing is lost.',
  },
  tt = {
    code: 'merchant_misconfigured',
    detail:
      'WeChat refuses the appid or the appsecret of this backend, or its address. Check WECHAT_APPID, WECHAT_APPSECRET (not the merchant key) and the IP allow-list of the mini program; the log names the errcode.',
  },
  NI = {
    '-1': $l,
    45009: $l,
    45011: $l,
    40001: tt,
    40002: tt,
    40013: tt,
    40125: tt,
    40164: tt,
    40243: tt,
    41002: tt,
    41004: tt,
    50004: tt,
    50007: tt,
  },
  kI = '/cgi-bin/stable_token';
function PI({ appId: t, appSecret: e }) {
  return JSON.stringify({ grant_type: 'client_credential', appid: t, secret: e, force_refresh: !1 });
}
var LI = { access_token: M(K(ce(), Ge(/^[!-~]{1,2048}$/))), expires_in: M(K(ur(), ia(), cr(1))) };
function MI(t) {
  let { errcode: e = 0, facts: r, fields: n } = lo(t, LI);
  if (e !== 0) {
    let i = NI[String(e)] ?? {
      code: 'wechat_refused',
      detail: 'WeChat gives no access token. The log names the errcode.',
    };
    throw new R(i.code, i.detail, { facts: r });
  }
  let { access_token: o, expires_in: s } = n;
  if (o === void 0 || s === void 0)
    throw new R(
      'wechat_answer_invalid',
      'WeChat answered the request for an access token without one. Repeat the same request; nothing is lost.',
    );
  return { accessToken: o, expiresInSeconds: s };
}
var UI = 5 * 6e4,
  $I = 3e3;
function __(t, e, r) {
  let n, o;
  async function s() {
    let i = t.now().getTime(),
      a = await ta(t.send, `${e}${kI}`, PI(r), $I),
      { accessToken: c, expiresInSeconds: u } = MI(a);
    return ((n = { accessToken: c, renewAt: i + u * 1e3 - UI }), c);
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
var Hl = ze(Cl()),
  T_ = ze(Dl());
var x_ = { action: 'done', code: 'internal_error', detail: 'WeChat has this shipment.' },
  ra = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat is busy. The shipment is written down and is sent again by itself.',
  },
  Bl = { ...ra, action: 'slower' },
  Fl = {
    action: 'renew_token',
    code: 'wechat_refused',
    detail: 'WeChat refuses an access token that it has just given. Does another program force new ones?',
  },
  po = {
    action: 'alarm',
    code: 'merchant_misconfigured',
    detail:
      'WeChat refuses the set-up of this mini program: check WECHAT_APPID, that \u53D1\u8D27\u4FE1\u606F\u7BA1\u7406 is in force for it, and its IP allow-list.',
  },
  sr = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat refuses the message as it was built. The log names the errcode.',
  };
function Me(t) {
  return { action: 'ask_caller', code: 'shipment_refused', detail: t };
}
var b_ = 'WeChat has a finished shipment of this order already',
  BI = {
    0: x_,
    10060023: x_,
    10060001: {
      action: 'later',
      code: 'wechat_unavailable',
      detail: 'WeChat does not know this payment yet. The shipment is sent again by itself.',
    },
    10060002: { action: 'shipped_before', code: 'shipment_refused', detail: `${b_} and takes no other.` },
    10060003: {
      action: 'shipped_before',
      code: 'shipment_refused',
      detail: `${b_}, and its one correction is used up.`,
    },
    40001: Fl,
    40014: Fl,
    42001: Fl,
    '-1': ra,
    10060012: ra,
    10060019: ra,
    44990: Bl,
    45009: Bl,
    45011: Bl,
    10060004: Me('The payment cannot be shipped in its state: it may be refunded or settled already.'),
    10060005: Me('WeChat does not take this logisticsType.'),
    10060006: Me('Only what an express company carries may go in several parcels.'),
    10060008: Me('itemDesc is missing.'),
    10060009: Me('itemDesc is too long.'),
    10060014: Me('A value of the shipment is not as WeChat wants it.'),
    10060020: Me('No parcel says what is in it: send itemDesc.'),
    10060024: Me('These are too many parcels.'),
    10060025: Me('expressCompany is too long: send the code of the company, such as YTO.'),
    10060026: Me('trackingNo is too long.'),
    10060031: Me('WeChat says that another user paid this order.'),
    268485226: Me('trackingNo is missing.'),
    268485227: Me('expressCompany is missing.'),
    10060007: sr,
    268485194: sr,
    268485195: sr,
    268485216: sr,
    268485224: sr,
    268485228: sr,
    40013: po,
    40097: po,
    40164: po,
    48001: po,
    61004: po,
  };
function Gl(t) {
  return BI[String(t)] ?? { ...sr, action: 'repeat' };
}
Hl.default.extend(T_.default);
var w_ = '/wxa/sec/order/upload_shipping_info',
  v_ = '/wxa/sec/order/is_trade_managed',
  FI = { express: 1, city: 2, pickup: 4 },
  GI = 2,
  HI = 1,
  WI = 2,
  VI = 'WeChat does not say whether it has the shipment. It is written down and is sent again by itself.';
function jI(t) {
  return Hl.default.utc(t).utcOffset(480).format('YYYY-MM-DDTHH:mm:ss.SSSZ');
}
function qI(t) {
  let { itemDesc: e, trackingNo: r, expressCompany: n, consignorContact: o, receiverContact: s } = t,
    i = { ...(o !== void 0 && { consignor_contact: o }), ...(s !== void 0 && { receiver_contact: s }) };
  return {
    ...(r !== void 0 && { tracking_no: r }),
    ...(n !== void 0 && { express_company: n }),
    item_desc: e,
    ...(Object.keys(i).length > 0 && { contact: i }),
  };
}
function A_(t, { logisticsType: e, parcels: r, uploadTime: n }) {
  let o = r.length > 1;
  return JSON.stringify({
    order_key: { order_number_type: GI, transaction_id: t.transactionId },
    logistics_type: FI[e],
    delivery_mode: o ? WI : HI,
    ...(o && { is_all_delivered: !0 }),
    shipping_list: r.map(qI),
    upload_time: jI(n),
    payer: { openid: t.openid },
  });
}
function I_(t) {
  let { errcode: e, facts: r } = lo(t, {});
  if (e === void 0) throw new R('wechat_answer_invalid', VI);
  let { action: n, code: o, detail: s } = Gl(e),
    i = () => new R(o, `${s} (errcode ${e})`, { facts: r });
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
function C_(t) {
  return JSON.stringify({ appid: t });
}
function R_(t) {
  let { errcode: e = 0, facts: r, fields: n } = lo(t, { is_trade_managed: M(Zr()) }),
    o = n.is_trade_managed;
  if (e === 0 && o !== void 0) return { kind: 'answer', isTradeManaged: o };
  let { action: s, code: i, detail: a } = Gl(e);
  if (s === 'renew_token') return { kind: 'token_refused', because: new R(i, a, { facts: r }) };
  throw s === 'repeat' || s === 'slower' || s === 'alarm'
    ? new R(i, a, { facts: r })
    : new R('wechat_answer_invalid', 'WeChat does not say whether it manages shipments.', { facts: r });
}
var zI = 5e3;
function O_(t, e, r, n, o) {
  let s = t.now().getTime() + o;
  async function i(a, c, u, l) {
    let p = async (g) => {
        let y = `${r}${c}?access_token=${encodeURIComponent(g)}`,
          S = Math.min(zI, s - t.now().getTime());
        return l(await ta(a, y, u, S));
      },
      d = await e(),
      f = await p(d);
    if (!Wl(f)) return f;
    let h = await p(await e(d));
    if (Wl(h)) throw h.because;
    return h;
  }
  return {
    uploadShipping: async (a, c) => {
      let u = { mayHaveArrived: !1 },
        l = (d) => (
          (u.mayHaveArrived = !0),
          t.send(d).catch((f) => {
            throw ((u.mayHaveArrived = !(f instanceof et) || f.mayHaveLeft), f);
          })
        ),
        p = (d) => {
          let f = I_(d);
          return (Wl(f) && (u.mayHaveArrived = !1), f);
        };
      try {
        return await i(l, w_, A_(a, c), p);
      } catch (d) {
        if (u.mayHaveArrived || !(d instanceof R)) throw d;
        return { kind: 'in_vain', because: d };
      }
    },
    isTradeManaged: async () => {
      let { isTradeManaged: a } = await i(t.send, v_, C_(n), R_);
      return a;
    },
  };
}
function Wl(t) {
  return t.kind === 'token_refused';
}
function D_(t) {
  let { config: e, documentClient: r, now: n, telemetry: o } = t,
    s = { appId: e.WECHAT_APPID, appSecret: e.WECHAT_APPSECRET },
    i = e.WECHAT_API_BASE_URL,
    a = __(t, i, s);
  return (c, u, l) => ({
    ...O_(t, a, i, s.appId, u),
    merchant: { appId: e.WECHAT_APPID, mchId: e.WECHAT_MCH_ID },
    orders: m_(r, e.ORDERS_TABLE, l),
    shipments: E_(r, e.ORDERS_TABLE, l),
    witness: (p) => {
      c(cp(o, p));
    },
    now: n,
  });
}
var KI = 8e3,
  YI = 11e3;
function k_(t) {
  let { config: e } = t,
    r = D_(t);
  return mp(t, async (n, o) => {
    if (e.WECHAT_SHIPPING !== 'yes') throw new R('shipping_off');
    let s = wp(n),
      { outTradeNo: i } = s;
    o({ outTradeNo: i });
    let a = r(o, KI, t.deadline(YI)),
      { shipment: c, slot: u, isNew: l, unanswered: p } = await Np(a, s);
    (o({ shippingState: c.shippingState }), p && o(up(t.telemetry, p)));
    let d = c.shippingState === 'PENDING' ? 202 : l ? 201 : 200;
    return dp(d, vp(i, c, u === 'shippingCorrection'));
  });
}
var N_ = ip('ship-order'),
  XI = k_({ config: N_, ...s_(N_.STAGE) });
0 && (module.exports = { handler, makeShipOrder });
/*! Bundled license information:

@aws-lambda-powertools/logger/lib/esm/logBuffer.js:
@aws-lambda-powertools/logger/lib/esm/Logger.js:
  (* v8 ignore next -- @preserve *)
*/
//# sourceMappingURL=ship-order.js.map
