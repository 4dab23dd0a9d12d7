'use strict';
var US = Object.create;
var $n = Object.defineProperty;
var $S = Object.getOwnPropertyDescriptor;
var BS = Object.getOwnPropertyNames;
var FS = Object.getPrototypeOf,
  WS = Object.prototype.hasOwnProperty;
var m = (t, e, r) => () => {
  if (r) throw r[0];
  try {
    return (t && (e = t((t = 0))), e);
  } catch (n) {
    throw ((r = [n]), n);
  }
};
var Ar = (t, e) => () => {
    try {
      return (e || t((e = { exports: {} }).exports, e), e.exports);
    } catch (r) {
      throw ((e = 0), r);
    }
  },
  Pi = (t, e) => {
    for (var r in e) $n(t, r, { get: e[r], enumerable: !0 });
  },
  Sl = (t, e, r, n) => {
    if ((e && typeof e == 'object') || typeof e == 'function')
      for (let o of BS(e))
        !WS.call(t, o) &&
          o !== r &&
          $n(t, o, { get: () => e[o], enumerable: !(n = $S(e, o)) || n.enumerable });
    return t;
  };
var Bt = (t, e, r) => (
    (r = t != null ? US(FS(t)) : {}),
    Sl(e || !t || !t.__esModule ? $n(r, 'default', { value: t, enumerable: !0 }) : r, t)
  ),
  GS = (t) => Sl($n({}, '__esModule', { value: !0 }), t);
var vt,
  Qe,
  Yt,
  Ep,
  Sp,
  la = m(() => {
    ((vt = (t, e) => {
      let r = [];
      if ((t && r.push(t), e)) for (let n of e) r.push(n);
      return r;
    }),
      (Qe = (t, e) => `${t || 'anonymous'}${e && e.length > 0 ? ` (a.k.a. ${e.join(',')})` : ''}`),
      (Yt = () => {
        let t = [],
          e = [],
          r = !1,
          n = new Set(),
          o = (p) =>
            p.sort(
              (f, d) => Ep[d.step] - Ep[f.step] || Sp[d.priority || 'normal'] - Sp[f.priority || 'normal'],
            ),
          s = (p) => {
            let f = !1,
              d = (h) => {
                let g = vt(h.name, h.aliases);
                if (g.includes(p)) {
                  f = !0;
                  for (let y of g) n.delete(y);
                  return !1;
                }
                return !0;
              };
            return ((t = t.filter(d)), (e = e.filter(d)), f);
          },
          i = (p) => {
            let f = !1,
              d = (h) => {
                if (h.middleware === p) {
                  f = !0;
                  for (let g of vt(h.name, h.aliases)) n.delete(g);
                  return !1;
                }
                return !0;
              };
            return ((t = t.filter(d)), (e = e.filter(d)), f);
          },
          a = (p) => (
            t.forEach((f) => {
              p.add(f.middleware, { ...f });
            }),
            e.forEach((f) => {
              p.addRelativeTo(f.middleware, { ...f });
            }),
            p.identifyOnResolve?.(l.identifyOnResolve()),
            p
          ),
          c = (p) => {
            let f = [];
            return (
              p.before.forEach((d) => {
                d.before.length === 0 && d.after.length === 0 ? f.push(d) : f.push(...c(d));
              }),
              f.push(p),
              p.after.reverse().forEach((d) => {
                d.before.length === 0 && d.after.length === 0 ? f.push(d) : f.push(...c(d));
              }),
              f
            );
          },
          u = (p = !1) => {
            let f = [],
              d = [],
              h = {};
            return (
              t.forEach((y) => {
                let E = { ...y, before: [], after: [] };
                for (let _ of vt(E.name, E.aliases)) h[_] = E;
                f.push(E);
              }),
              e.forEach((y) => {
                let E = { ...y, before: [], after: [] };
                for (let _ of vt(E.name, E.aliases)) h[_] = E;
                d.push(E);
              }),
              d.forEach((y) => {
                if (y.toMiddleware) {
                  let E = h[y.toMiddleware];
                  if (E === void 0) {
                    if (p) return;
                    throw new Error(
                      `${y.toMiddleware} is not found when adding ${Qe(y.name, y.aliases)} middleware ${y.relation} ${y.toMiddleware}`,
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
            add: (p, f = {}) => {
              let { name: d, override: h, aliases: g } = f,
                y = { step: 'initialize', priority: 'normal', middleware: p, ...f },
                E = vt(d, g);
              if (E.length > 0) {
                if (E.some((_) => n.has(_))) {
                  if (!h) throw new Error(`Duplicate middleware name '${Qe(d, g)}'`);
                  for (let _ of E) {
                    let T = t.findIndex((M) => M.name === _ || M.aliases?.some((ee) => ee === _));
                    if (T === -1) continue;
                    let v = t[T];
                    if (v.step !== y.step || y.priority !== v.priority)
                      throw new Error(
                        `"${Qe(v.name, v.aliases)}" middleware with ${v.priority} priority in ${v.step} step cannot be overridden by "${Qe(d, g)}" middleware with ${y.priority} priority in ${y.step} step.`,
                      );
                    t.splice(T, 1);
                  }
                }
                for (let _ of E) n.add(_);
              }
              t.push(y);
            },
            addRelativeTo: (p, f) => {
              let { name: d, override: h, aliases: g } = f,
                y = { middleware: p, ...f },
                E = vt(d, g);
              if (E.length > 0) {
                if (E.some((_) => n.has(_))) {
                  if (!h) throw new Error(`Duplicate middleware name '${Qe(d, g)}'`);
                  for (let _ of E) {
                    let T = e.findIndex((M) => M.name === _ || M.aliases?.some((ee) => ee === _));
                    if (T === -1) continue;
                    let v = e[T];
                    if (v.toMiddleware !== y.toMiddleware || v.relation !== y.relation)
                      throw new Error(
                        `"${Qe(v.name, v.aliases)}" middleware ${v.relation} "${v.toMiddleware}" middleware cannot be overridden by "${Qe(d, g)}" middleware ${y.relation} "${y.toMiddleware}" middleware.`,
                      );
                    e.splice(T, 1);
                  }
                }
                for (let _ of E) n.add(_);
              }
              e.push(y);
            },
            clone: () => a(Yt()),
            use: (p) => {
              p.applyToStack(l);
            },
            remove: (p) => (typeof p == 'string' ? s(p) : i(p)),
            removeByTag: (p) => {
              let f = !1,
                d = (h) => {
                  let { tags: g, name: y, aliases: E } = h;
                  if (g && g.includes(p)) {
                    let _ = vt(y, E);
                    for (let T of _) n.delete(T);
                    return ((f = !0), !1);
                  }
                  return !0;
                };
              return ((t = t.filter(d)), (e = e.filter(d)), f);
            },
            concat: (p) => {
              let f = a(Yt());
              return (
                f.use(p),
                f.identifyOnResolve(r || f.identifyOnResolve() || (p.identifyOnResolve?.() ?? !1)),
                f
              );
            },
            applyToStack: a,
            identify: () =>
              u(!0).map((p) => {
                let f = p.step ?? p.relation + ' ' + p.toMiddleware;
                return Qe(p.name, p.aliases) + ' - ' + f;
              }),
            identifyOnResolve(p) {
              return (typeof p == 'boolean' && (r = p), r);
            },
            resolve: (p, f) => {
              for (let d of u()
                .map((h) => h.middleware)
                .reverse())
                p = d(p, f);
              return (r && console.log(l.identify()), p);
            },
          };
        return l;
      }),
      (Ep = { initialize: 5, serialize: 4, build: 3, finalizeRequest: 2, deserialize: 1 }),
      (Sp = { high: 3, normal: 2, low: 1 }));
  });
var At,
  _p = m(() => {
    (function (t) {
      ((t.HTTP = 'http'), (t.HTTPS = 'https'));
    })(At || (At = {}));
  });
var $e,
  xp = m(() => {
    (function (t) {
      ((t.MD5 = 'md5'), (t.CRC32 = 'crc32'), (t.CRC32C = 'crc32c'), (t.SHA1 = 'sha1'), (t.SHA256 = 'sha256'));
    })($e || ($e = {}));
  });
var bp = m(() => {
  xp();
});
var we,
  Tp = m(() => {
    we = '__smithy_context';
  });
var Ze,
  wp = m(() => {
    (function (t) {
      ((t.PROFILE = 'profile'), (t.SSO_SESSION = 'sso-session'), (t.SERVICES = 'services'));
    })(Ze || (Ze = {}));
  });
var Be = m(() => {
  _p();
  bp();
  Tp();
  wp();
});
var de,
  vp = m(() => {
    Be();
    de = (t) => t[we] || (t[we] = {});
  });
function b(t, e) {
  return Object.prototype.hasOwnProperty.call(t, e);
}
var pa = m(() => {});
function H_(t) {
  return Object.keys(t).reduce((e, r) => {
    let n = t[r];
    return { ...e, [r]: Array.isArray(n) ? [...n] : n };
  }, {});
}
var L,
  Ap = m(() => {
    L = class t {
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
        return (r.query && (r.query = H_(r.query)), r);
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
var se,
  Ip = m(() => {
    se = class {
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
var V_,
  Ne,
  Cp = m(() => {
    ((V_ = new RegExp('^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$')),
      (Ne = (t, e = !1) => {
        if (!e) return V_.test(t);
        let r = t.split('.');
        for (let n of r) if (!Ne(n)) return !1;
        return !0;
      }));
  });
function fa(t) {
  return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t);
}
var Rp = m(() => {});
var Y,
  Op = m(() => {
    Y = (t) => {
      if (typeof t == 'function') return t;
      let e = Promise.resolve(t);
      return () => e;
    };
  });
function Dp(t) {
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
var Np = m(() => {});
var et,
  da = m(() => {
    Np();
    et = (t) => {
      if (typeof t == 'string') return et(new URL(t));
      let { hostname: e, pathname: r, port: n, protocol: o, search: s } = t,
        i;
      return (
        s && (i = Dp(s)),
        { hostname: e, port: n ? parseInt(n) : void 0, protocol: o, path: r, query: i }
      );
    };
  });
var tt,
  Pp = m(() => {
    pa();
    da();
    tt = (t) => {
      if (typeof t == 'object') {
        if ('url' in t) {
          let e = et(t.url);
          if (t.headers) {
            e.headers = {};
            for (let r in t.headers)
              b(t.headers, r) && (e.headers[r.toLowerCase()] = t.headers[r].join(', '));
          }
          return e;
        }
        return t;
      }
      return et(t);
    };
  });
var P = m(() => {
  vp();
  pa();
  Ap();
  Ip();
  Cp();
  Rp();
  Op();
  da();
  Pp();
});
var It,
  kp = m(() => {
    la();
    It = class {
      config;
      middlewareStack = Yt();
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
var Ct,
  ma = m(() => {
    Ct = (t) => (typeof t == 'function' ? t() : t);
  });
var io,
  ha = m(() => {
    io = (t, e, r, n, o) => ({ name: e, namespace: t, traits: r, input: n, output: o });
  });
var Lp,
  ya,
  Mp = m(() => {
    P();
    ha();
    ((Lp = (t) => (e, r) => async (n) => {
      let { response: o } = await e(n),
        { operationSchema: s } = de(r),
        [, i, a, c, u, l] = s ?? [];
      try {
        let p = await t.protocol.deserializeResponse(io(i, a, c, u, l), { ...t, ...r }, o);
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
          let f =
            'Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.';
          try {
            p.message +=
              `
  ` + f;
          } catch {
            !r.logger || r.logger?.constructor?.name === 'NoOpLogger' ? console.warn(f) : r.logger?.warn?.(f);
          }
          typeof p.$responseBodyText < 'u' && p.$response && (p.$response.body = p.$responseBodyText);
          try {
            if (se.isInstance(o)) {
              let { headers: d = {}, statusCode: h } = o,
                g = Object.entries(d);
              p.$metadata = {
                httpStatusCode: h,
                requestId: ya(/^x-[\w-]+-request-?id$/, g),
                extendedRequestId: ya(/^x-[\w-]+-id-2$/, g),
                cfId: ya(/^x-[\w-]+-cf-id$/, g),
              };
            }
          } catch {}
        }
        throw p;
      }
    }),
      (ya = (t, e) => (e.find(([r]) => r.match(t)) || [void 0, void 0])[1]));
  });
var Up,
  $p = m(() => {
    P();
    ha();
    Up = (t) => (e, r) => async (n) => {
      let { operationSchema: o } = de(r),
        [, s, i, a, c, u] = o ?? [],
        l = r.endpointV2 ? async () => tt(r.endpointV2) : t.endpoint,
        p = await t.protocol.serializeRequest(io(s, i, a, c, u), n.input, { ...t, ...r, endpoint: l });
      return e({ ...n, request: p });
    };
  });
function ga(t) {
  return {
    applyToStack: (e) => {
      (e.add(Up(t), Fp), e.add(Lp(t), Bp), t.protocol.setSerdeContext(t));
    },
  };
}
var Bp,
  Fp,
  Wp = m(() => {
    Mp();
    $p();
    ((Bp = { name: 'deserializerMiddleware', step: 'deserialize', tags: ['DESERIALIZER'], override: !0 }),
      (Fp = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }));
  });
function rt(t) {
  if (typeof t == 'object') return t;
  if (((t = t | 0), ao[t])) return ao[t];
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
  return (ao[t] = e);
}
var ao,
  Ea = m(() => {
    ao = [];
  });
function $r(t, e) {
  if (t instanceof R) return Object.assign(t, { memberName: e, _isMemberSchema: !0 });
  let r = R;
  return new r(t, e);
}
var Ur,
  co,
  uo,
  R,
  Sa,
  Gp,
  Hp = m(() => {
    ma();
    Ea();
    ((Ur = { it: Symbol.for('@smithy/nor-struct-it'), ns: Symbol.for('@smithy/ns') }),
      (co = []),
      (uo = {}),
      (R = class t {
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
          for (this._isMemberSchema = !1; Sa(o);)
            (n.push(o[1]), (o = o[0]), (s = Ct(o)), (this._isMemberSchema = !0));
          if (n.length > 0) {
            this.memberTraits = {};
            for (let i = n.length - 1; i >= 0; --i) {
              let a = n[i];
              Object.assign(this.memberTraits, rt(a));
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
            ((this.schema = Ct(s)),
            Gp(this.schema)
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
            if (co[e]) return co[e];
          } else if (typeof e == 'string') {
            if (uo[e]) return uo[e];
          } else if (r && e[Ur.ns]) return e[Ur.ns];
          let n = Ct(e);
          if (n instanceof t) return n;
          if (Sa(n)) {
            let [s, i] = n;
            if (s instanceof t) return (Object.assign(s.getMergedTraits(), rt(i)), s);
            throw new Error(
              `@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`,
            );
          }
          let o = new t(n);
          return r
            ? (e[Ur.ns] = o)
            : typeof n == 'string'
              ? (uo[n] = o)
              : typeof n == 'number'
                ? (co[n] = o)
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
          return rt(this.memberTraits);
        }
        getOwnTraits() {
          return rt(this.traits);
        }
        getKeySchema() {
          let [e, r] = [this.isDocumentSchema(), this.isMapSchema()];
          if (!e && !r)
            throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
          let n = this.getSchema(),
            o = e ? 15 : (n[4] ?? 0);
          return $r([o, 0], 'key');
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
          if (s != null) return $r([s, 0], n ? 'value' : 'member');
          throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
        }
        getMemberSchema(e) {
          let r = this.getSchema();
          if (this.isStructSchema() && r[4].includes(e)) {
            let n = r[4].indexOf(e),
              o = r[5][n];
            return $r(Sa(o) ? o : [o, 0], e);
          }
          if (this.isDocumentSchema()) return $r([15, 0], e);
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
            n = e[Ur.it];
          if (n && r === n.length) {
            yield* n;
            return;
          }
          n = Array(r);
          for (let o = 0; o < r; ++o) {
            let s = e[4][o],
              i = $r([e[5][o], 0], s);
            yield (n[o] = [s, i]);
          }
          e[Ur.it] = n;
        }
      }));
    ((Sa = (t) => Array.isArray(t) && t.length === 2), (Gp = (t) => Array.isArray(t) && t.length >= 5));
  });
var ye,
  Vp = m(() => {
    ye = class t {
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
var ie = m(() => {
  ma();
  Wp();
  Hp();
  Ea();
  Vp();
});
function Xt(t, e) {
  if (e == null) return e;
  let r = R.of(t);
  if (r.getMergedTraits().sensitive) return _a;
  if (r.isListSchema()) {
    let n = r.getValueSchema();
    if (n.getMergedTraits().sensitive) return _a;
    if (Array.isArray(e)) return e.map((o) => Xt(n, o));
  } else if (r.isMapSchema()) {
    let n = r.getValueSchema();
    if (r.getKeySchema().getMergedTraits().sensitive || n.getMergedTraits().sensitive) return _a;
    if (typeof e == 'object') return Object.fromEntries(Object.entries(e).map(([o, s]) => [o, Xt(n, s)]));
  } else if (r.isStructSchema() && typeof e == 'object') {
    let n = e,
      o = {};
    for (let [s, i] of r.structIterator()) n[s] != null && (o[s] = Xt(i, n[s]));
    return o;
  }
  return e;
}
var _a,
  jp = m(() => {
    ie();
    _a = '***SensitiveInformation***';
  });
var Kp,
  nt,
  xa,
  ba = m(() => {
    Be();
    la();
    jp();
    ie();
    ((Kp = Symbol.for('@smithy/op-event-stream')),
      (nt = class {
        middlewareStack = Yt();
        schema;
        static classBuilder() {
          return new xa();
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
          for (let M of o.bind(this)(p, e, r, n)) this.middlewareStack.use(M);
          let f = e.concat(this.middlewareStack),
            { logger: d } = r,
            h = l[we],
            g = {
              logger: d,
              clientName: s,
              commandName: i,
              inputFilterSensitiveLog: a,
              outputFilterSensitiveLog: c,
              ...l,
              [we]: {
                ...h,
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
            v = T?.[Kp];
          if (v !== void 0) _ = v;
          else if (T && Array.isArray(T) && T[0] === 9) {
            let [, , , , M, ee] = T;
            _ = T[Kp] = !!(R.of(M).getEventStreamMember() || R.of(ee).getEventStreamMember());
          }
          return (_ && (E = { isEventStream: _, ...E }), f.resolve((M) => y.handle(M.request, E), g));
        }
      }),
      (xa = class {
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
          return (r = class extends nt {
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
                inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (i ? Xt.bind(null, a) : (u) => u),
                outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (i ? Xt.bind(null, c) : (u) => u),
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
var Br,
  lo,
  zp = m(() => {
    ((Br = class t extends Error {
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
      (lo = (t, e = {}) => {
        Object.entries(e)
          .filter(([, n]) => n !== void 0)
          .forEach(([n, o]) => {
            (t[n] == null || t[n] === '') && (t[n] = o);
          });
        let r = t.message || t.Message || 'UnknownError';
        return ((t.message = r), delete t.Message, t);
      }));
  });
var Ta,
  qp = m(() => {
    Ta = (t) => {
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
var Jp,
  wa,
  Yp = m(() => {
    ((Jp = !1),
      (wa = (t) => {
        t && !Jp && parseInt(t.substring(1, t.indexOf('.'))) < 16 && (Jp = !0);
      }));
  });
var Xp,
  Qp,
  Zp,
  ef = m(() => {
    P();
    Be();
    ((Xp = Object.values($e)),
      (Qp = (t) => {
        let e = [];
        for (let r in $e) {
          if (!b($e, r)) continue;
          let n = $e[r];
          t[n] !== void 0 && e.push({ algorithmId: () => n, checksumConstructor: () => t[n] });
        }
        for (let [r, n] of Object.entries(t.checksumAlgorithms ?? {}))
          e.push({ algorithmId: () => r, checksumConstructor: () => n });
        return {
          addChecksumAlgorithm(r) {
            t.checksumAlgorithms = t.checksumAlgorithms ?? {};
            let n = r.algorithmId(),
              o = r.checksumConstructor();
            (Xp.includes(n) ? (t.checksumAlgorithms[n.toUpperCase()] = o) : (t.checksumAlgorithms[n] = o),
              e.push(r));
          },
          checksumAlgorithms() {
            return e;
          },
        };
      }),
      (Zp = (t) => {
        let e = {};
        return (
          t.checksumAlgorithms().forEach((r) => {
            let n = r.algorithmId();
            Xp.includes(n) && (e[n] = r.checksumConstructor());
          }),
          e
        );
      }));
  });
var tf,
  rf,
  nf = m(() => {
    ((tf = (t) => ({
      setRetryStrategy(e) {
        t.retryStrategy = e;
      },
      retryStrategy() {
        return t.retryStrategy;
      },
    })),
      (rf = (t) => {
        let e = {};
        return ((e.retryStrategy = t.retryStrategy()), e);
      }));
  });
var va,
  Aa,
  of = m(() => {
    ef();
    nf();
    ((va = (t) => Object.assign(Qp(t), tf(t))), (Aa = (t) => Object.assign(Zp(t), rf(t))));
  });
var Rt,
  sf = m(() => {
    Rt = class {
      trace() {}
      debug() {}
      info() {}
      warn() {}
      error() {}
    };
  });
function Ia(t, e, r, n) {
  return function (s, i, a, c, u = {}) {
    let l = Object.assign({}, t, s);
    return nt
      .classBuilder()
      .ep(l)
      .m(function (p, f, d, h) {
        let g = i.call(this, p, f, d, h);
        return (g.unshift(n(d, p.getEndpointParameterInstructions())), g);
      })
      .s(e, a, u)
      .n(r, a.charAt(0).toUpperCase() + a.slice(1) + 'Command')
      .sc(c)
      .build();
  };
}
var af = m(() => {
  ba();
});
var ae = m(() => {
  P();
  P();
  kp();
  ba();
  qp();
  Yp();
  zp();
  of();
  sf();
  af();
});
var Wr,
  Oa = m(() => {
    Wr = (t) =>
      (typeof ArrayBuffer == 'function' && t instanceof ArrayBuffer) ||
      Object.prototype.toString.call(t) === '[object ArrayBuffer]';
  });
var fo,
  mo,
  Gr = m(() => {
    Oa();
    ((fo = (t, e = 0, r = t.byteLength - e) => {
      if (!Wr(t))
        throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);
      return Buffer.from(t, e, r);
    }),
      (mo = (t, e) => {
        if (typeof t != 'string')
          throw new TypeError(
            `The "input" argument must be of type string. Received type ${typeof t} (${t})`,
          );
        return e ? Buffer.from(t, e) : Buffer.from(t);
      }));
  });
var K_,
  ot,
  cf = m(() => {
    Gr();
    ((K_ = /^[A-Za-z0-9+/]*={0,2}$/),
      (ot = (t) => {
        if ((t.length * 3) % 4 !== 0) throw new TypeError('Incorrect padding on base64 string.');
        if (!K_.exec(t)) throw new TypeError('Invalid base64 string.');
        let e = mo(t, 'base64');
        return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      }));
  });
var Ee,
  ho = m(() => {
    Gr();
    Ee = (t) => {
      let e = mo(t, 'utf8');
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
  });
var st,
  uf = m(() => {
    Gr();
    ho();
    st = (t) => {
      let e;
      if (
        (typeof t == 'string' ? (e = Ee(t)) : (e = t),
        typeof e != 'object' || typeof e.byteOffset != 'number' || typeof e.byteLength != 'number')
      )
        throw new Error('@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.');
      return fo(e.buffer, e.byteOffset, e.byteLength).toString('base64');
    };
  });
function lf(t, e, r, n) {
  return class yo extends Uint8Array {
    static fromString(s, i = 'utf-8') {
      if (typeof s == 'string') return i === 'base64' ? yo.mutate(n(s)) : yo.mutate(e(s));
      throw new Error(`Unsupported conversion from ${typeof s} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(s) {
      return (Object.setPrototypeOf(s, yo.prototype), s);
    }
    transformToString(s = 'utf-8') {
      return s === 'base64' ? r(this) : t(this);
    }
  };
}
var pf = m(() => {});
var Pe,
  ff = m(() => {
    Gr();
    Pe = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return fo(t.buffer, t.byteOffset, t.byteLength).toString('utf8');
    };
  });
function df(t) {
  return typeof crypto < 'u' && typeof crypto.randomUUID == 'function'
    ? () => crypto.randomUUID()
    : () => {
        let e = new Uint8Array(16);
        return (
          t(e),
          (e[6] = (e[6] & 15) | 64),
          (e[8] = (e[8] & 63) | 128),
          re[e[0]] +
            re[e[1]] +
            re[e[2]] +
            re[e[3]] +
            '-' +
            re[e[4]] +
            re[e[5]] +
            '-' +
            re[e[6]] +
            re[e[7]] +
            '-' +
            re[e[8]] +
            re[e[9]] +
            '-' +
            re[e[10]] +
            re[e[11]] +
            re[e[12]] +
            re[e[13]] +
            re[e[14]] +
            re[e[15]]
        );
      };
}
var re,
  mf = m(() => {
    re = Array.from({ length: 256 }, (t, e) => e.toString(16).padStart(2, '0'));
  });
var Da,
  z_,
  hf,
  q_,
  yf,
  gf,
  Ef,
  J_,
  Sf,
  _f,
  Y_,
  go,
  Hr,
  xf,
  X_,
  Q_,
  bf = m(() => {
    ((Da = (t) => {
      if (t != null) {
        if (typeof t == 'string') {
          let e = parseFloat(t);
          if (!Number.isNaN(e))
            return (String(e) !== String(t) && Q_.warn(X_(`Expected number but observed string: ${t}`)), e);
        }
        if (typeof t == 'number') return t;
        throw new TypeError(`Expected number, got ${typeof t}: ${t}`);
      }
    }),
      (z_ = Math.ceil(2 ** 127 * (2 - 2 ** -23))),
      (hf = (t) => {
        let e = Da(t);
        if (e !== void 0 && !Number.isNaN(e) && e !== 1 / 0 && e !== -1 / 0 && Math.abs(e) > z_)
          throw new TypeError(`Expected 32-bit float, got ${t}`);
        return e;
      }),
      (q_ = (t) => {
        if (t != null) {
          if (Number.isInteger(t) && !Number.isNaN(t)) return t;
          throw new TypeError(`Expected integer, got ${typeof t}: ${t}`);
        }
      }),
      (yf = (t) => Ef(t, 16)),
      (gf = (t) => Ef(t, 8)),
      (Ef = (t, e) => {
        let r = q_(t);
        if (r !== void 0 && J_(r, e) !== r) throw new TypeError(`Expected ${e}-bit integer, got ${t}`);
        return r;
      }),
      (J_ = (t, e) => {
        switch (e) {
          case 32:
            return Int32Array.of(t)[0];
          case 16:
            return Int16Array.of(t)[0];
          case 8:
            return Int8Array.of(t)[0];
        }
      }),
      (Sf = (t) => Da(typeof t == 'string' ? go(t) : t)),
      (_f = (t) => hf(typeof t == 'string' ? go(t) : t)),
      (Y_ = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g),
      (go = (t) => {
        let e = t.match(Y_);
        if (e === null || e[0].length !== t.length)
          throw new TypeError('Expected real number, got implicit NaN');
        return parseFloat(t);
      }),
      (Hr = (t) => yf(typeof t == 'string' ? go(t) : t)),
      (xf = (t) => gf(typeof t == 'string' ? go(t) : t)),
      (X_ = (t) =>
        String(new TypeError(t).stack || t)
          .split(
            `
`,
          )
          .slice(0, 5)
          .filter((e) => !e.includes('stackTraceWarning')).join(`
`)),
      (Q_ = { warn: console.warn }));
  });
function ka(t) {
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
  return `${Z_[n]}, ${c} ${Pa[r]} ${e} ${u}:${l}:${p} GMT`;
}
var Z_,
  Pa,
  xR,
  ex,
  La,
  tx,
  rx,
  nx,
  jr,
  Ma,
  Eo,
  ox,
  sx,
  ix,
  Na,
  ax,
  cx,
  ux,
  it,
  lx,
  px,
  Vr,
  Tf = m(() => {
    bf();
    ((Z_ = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']),
      (Pa = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']));
    ((xR = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/)),
      (ex = new RegExp(
        /^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/,
      )),
      (La = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-3339 date-times must be expressed as strings');
        let e = ex.exec(t);
        if (!e) throw new TypeError('Invalid RFC-3339 date-time value');
        let [r, n, o, s, i, a, c, u, l] = e,
          p = Hr(Vr(n)),
          f = it(o, 'month', 1, 12),
          d = it(s, 'day', 1, 31),
          h = Eo(p, f, d, { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u });
        return (l.toUpperCase() != 'Z' && h.setTime(h.getTime() - px(l)), h);
      }),
      (tx = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (rx = new RegExp(
        /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (nx = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/,
      )),
      (jr = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-7231 date-times must be expressed as strings');
        let e = tx.exec(t);
        if (e) {
          let [r, n, o, s, i, a, c, u] = e;
          return Eo(Hr(Vr(s)), Na(o), it(n, 'day', 1, 31), {
            hours: i,
            minutes: a,
            seconds: c,
            fractionalMilliseconds: u,
          });
        }
        if (((e = rx.exec(t)), e)) {
          let [r, n, o, s, i, a, c, u] = e;
          return ix(
            Eo(ox(s), Na(o), it(n, 'day', 1, 31), {
              hours: i,
              minutes: a,
              seconds: c,
              fractionalMilliseconds: u,
            }),
          );
        }
        if (((e = nx.exec(t)), e)) {
          let [r, n, o, s, i, a, c, u] = e;
          return Eo(Hr(Vr(u)), Na(n), it(o.trimLeft(), 'day', 1, 31), {
            hours: s,
            minutes: i,
            seconds: a,
            fractionalMilliseconds: c,
          });
        }
        throw new TypeError('Invalid RFC-7231 date-time value');
      }),
      (Ma = (t) => {
        if (t == null) return;
        let e;
        if (typeof t == 'number') e = t;
        else if (typeof t == 'string') e = Sf(t);
        else if (typeof t == 'object' && t.tag === 1) e = t.value;
        else
          throw new TypeError(
            'Epoch timestamps must be expressed as floating point numbers or their string representation',
          );
        if (Number.isNaN(e) || e === 1 / 0 || e === -1 / 0)
          throw new TypeError('Epoch timestamps must be valid, non-Infinite, non-NaN numerics');
        return new Date(Math.round(e * 1e3));
      }),
      (Eo = (t, e, r, n) => {
        let o = e - 1;
        return (
          cx(t, o, r),
          new Date(
            Date.UTC(
              t,
              o,
              r,
              it(n.hours, 'hour', 0, 23),
              it(n.minutes, 'minute', 0, 59),
              it(n.seconds, 'seconds', 0, 60),
              lx(n.fractionalMilliseconds),
            ),
          )
        );
      }),
      (ox = (t) => {
        let e = new Date().getUTCFullYear(),
          r = Math.floor(e / 100) * 100 + Hr(Vr(t));
        return r < e ? r + 100 : r;
      }),
      (sx = 50 * 365 * 24 * 60 * 60 * 1e3),
      (ix = (t) =>
        t.getTime() - new Date().getTime() > sx
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
      (Na = (t) => {
        let e = Pa.indexOf(t);
        if (e < 0) throw new TypeError(`Invalid month: ${t}`);
        return e + 1;
      }),
      (ax = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (cx = (t, e, r) => {
        let n = ax[e];
        if ((e === 1 && ux(t) && (n = 29), r > n))
          throw new TypeError(`Invalid day for ${Pa[e]} in ${t}: ${r}`);
      }),
      (ux = (t) => t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0)),
      (it = (t, e, r, n) => {
        let o = xf(Vr(t));
        if (o < r || o > n) throw new TypeError(`${e} must be between ${r} and ${n}, inclusive`);
        return o;
      }),
      (lx = (t) => (t == null ? 0 : _f('0.' + t) * 1e3)),
      (px = (t) => {
        let e = t[0],
          r = 1;
        if (e == '+') r = 1;
        else if (e == '-') r = -1;
        else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);
        let n = Number(t.substring(1, 3)),
          o = Number(t.substring(4, 6));
        return r * (n * 60 + o) * 60 * 1e3;
      }),
      (Vr = (t) => {
        let e = 0;
        for (; e < t.length - 1 && t.charAt(e) === '0';) e++;
        return e === 0 ? t : t.slice(e);
      }));
  });
var ve,
  wf = m(() => {
    ve = function (e) {
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
    ve.from = (t) =>
      t && typeof t == 'object' && (t instanceof ve || 'deserializeJSON' in t)
        ? t
        : typeof t == 'string' || Object.getPrototypeOf(t) === String.prototype
          ? ve(String(t))
          : ve(JSON.stringify(t));
    ve.fromObject = ve.from;
  });
var vf,
  ce,
  Af = m(() => {
    ((vf = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/),
      (ce = class t {
        string;
        type;
        constructor(e, r) {
          if (((this.string = e), (this.type = r), !vf.test(e)))
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
          return t.prototype.isPrototypeOf(e) || (r.type === 'bigDecimal' && vf.test(r.string));
        }
      }));
  });
function Kr(t) {
  if (t.length % 2 !== 0) throw new Error('Hex encoded strings must have an even number length');
  let e = new Uint8Array(t.length / 2);
  for (let r = 0; r < t.length; r += 2) {
    let n = t.slice(r, r + 2).toLowerCase();
    if (n in Ua) e[r / 2] = Ua[n];
    else throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`);
  }
  return e;
}
function G(t) {
  let e = '';
  for (let r = 0; r < t.byteLength; r++) e += If[t[r]];
  return e;
}
var If,
  Ua,
  Cf = m(() => {
    ((If = {}), (Ua = {}));
    for (let t = 0; t < 256; t++) {
      let e = t.toString(16).toLowerCase();
      (e.length === 1 && (e = `0${e}`), (If[t] = e), (Ua[e] = t));
    }
  });
var Qt,
  $a,
  Rf = m(() => {
    ((Qt = require('node:fs')),
      ($a = (t) => {
        if (!t) return 0;
        if (typeof t == 'string') return Buffer.byteLength(t);
        if (typeof t.byteLength == 'number') return t.byteLength;
        if (typeof t.size == 'number') return t.size;
        if (typeof t.start == 'number' && typeof t.end == 'number') return t.end + 1 - t.start;
        if (t instanceof Qt.ReadStream) {
          if (t.path != null) return (0, Qt.lstatSync)(t.path).size;
          if (typeof t.fd == 'number') return (0, Qt.fstatSync)(t.fd).size;
        }
        throw new Error(`Body Length computation failed for ${t}`);
      }));
  });
var Se,
  Of = m(() => {
    ho();
    Se = (t) =>
      t instanceof Uint8Array
        ? t
        : typeof t == 'string'
          ? Ee(t)
          : ArrayBuffer.isView(t)
            ? new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT)
            : new Uint8Array(t);
  });
function So(t, e) {
  if (e === void 0) {
    e = 0;
    for (let o of t) e += o.byteLength;
  }
  let r = new Uint8Array(e),
    n = 0;
  for (let o of t) (r.set(o, n), (n += o.byteLength));
  return r;
}
var Ba = m(() => {});
var Zt,
  Fa = m(() => {
    Zt = class t extends Error {
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
var Fe,
  _o = m(() => {
    Fa();
    Fe = class t extends Zt {
      name = 'CredentialsProviderError';
      constructor(e, r = !0) {
        (super(e, r), Object.setPrototypeOf(this, t.prototype));
      }
    };
  });
var Df,
  Nf = m(() => {
    Fa();
    Df =
      (...t) =>
      async () => {
        if (t.length === 0) throw new Zt('No providers in chain');
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
var Pf,
  kf = m(() => {
    Pf = (t) => () => Promise.resolve(t);
  });
var xo,
  Wa = m(() => {
    xo = (t, e, r) => {
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
var _e,
  bo = m(() => {
    _e = (t, e, r) => {
      if (e in t) {
        if (t[e] === 'true') return !0;
        if (t[e] === 'false') return !1;
        throw new Error(`Cannot load ${r} "${e}". Expected "true" or "false", got ${t[e]}.`);
      }
    };
  });
var ue,
  To = m(() => {
    (function (t) {
      ((t.ENV = 'env'), (t.CONFIG = 'shared config entry'));
    })(ue || (ue = {}));
  });
var Lf,
  Mf,
  Ga,
  fx,
  er,
  wo = m(() => {
    ((Lf = require('node:os')),
      (Mf = require('node:path')),
      (Ga = {}),
      (fx = () => (process && process.geteuid ? `${process.geteuid()}` : 'DEFAULT')),
      (er = () => {
        let { HOME: t, USERPROFILE: e, HOMEPATH: r, HOMEDRIVE: n = `C:${Mf.sep}` } = process.env;
        if (t) return t;
        if (e) return e;
        if (r) return `${n}${r}`;
        let o = fx();
        return (Ga[o] || (Ga[o] = (0, Lf.homedir)()), Ga[o]);
      }));
  });
var dx,
  mx,
  Uf,
  $f = m(() => {
    ((dx = 'AWS_PROFILE'), (mx = 'default'), (Uf = (t) => t.profile || process.env[dx] || mx));
  });
var Bf,
  Ff = m(() => {
    Be();
    Bf = (t) =>
      Object.entries(t)
        .filter(([e]) => {
          let r = e.indexOf('.');
          return r === -1 ? !1 : Object.values(Ze).includes(e.substring(0, r));
        })
        .reduce(
          (e, [r, n]) => {
            let o = r.indexOf('.'),
              s = r.substring(0, o) === Ze.PROFILE ? r.substring(o + 1) : r;
            return ((e[s] = n), e);
          },
          { ...(t.default && { default: t.default }) },
        );
  });
var Wf,
  hx,
  Gf,
  Hf = m(() => {
    Wf = require('node:path');
    wo();
    ((hx = 'AWS_CONFIG_FILE'), (Gf = () => process.env[hx] || (0, Wf.join)(er(), '.aws', 'config')));
  });
var Vf,
  yx,
  jf,
  Kf = m(() => {
    Vf = require('node:path');
    wo();
    ((yx = 'AWS_SHARED_CREDENTIALS_FILE'),
      (jf = () => process.env[yx] || (0, Vf.join)(er(), '.aws', 'credentials')));
  });
var gx,
  Ex,
  Ha,
  zf = m(() => {
    Be();
    ((gx = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/),
      (Ex = ['__proto__', 'profile __proto__']),
      (Ha = (t) => {
        let e = {},
          r,
          n;
        for (let o of t.split(/\r?\n/)) {
          let s = o.split(/(^|\s)[;#]/)[0].trim();
          if (s[0] === '[' && s[s.length - 1] === ']') {
            ((r = void 0), (n = void 0));
            let a = s.substring(1, s.length - 1),
              c = gx.exec(a);
            if (c) {
              let [, u, , l] = c;
              Object.values(Ze).includes(u) && (r = [u, l].join('.'));
            } else r = a;
            if (Ex.includes(a)) throw new Error(`Found invalid profile name "${a}"`);
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
var Jf,
  Va,
  qf,
  ja,
  Yf = m(() => {
    ((Jf = require('node:fs/promises')),
      (Va = {}),
      (qf = {}),
      (ja = (t, e) =>
        qf[t] !== void 0
          ? qf[t]
          : ((!Va[t] || e?.ignoreCache) && (Va[t] = (0, Jf.readFile)(t, 'utf8')), Va[t])));
  });
var Ka,
  Xf,
  Qf,
  Zf = m(() => {
    Ka = require('node:path');
    Ff();
    Hf();
    Kf();
    wo();
    zf();
    Yf();
    ((Xf = () => ({})),
      (Qf = async (t = {}) => {
        let { filepath: e = jf(), configFilepath: r = Gf() } = t,
          n = er(),
          o = '~/',
          s = e;
        e.startsWith(o) && (s = (0, Ka.join)(n, e.slice(2)));
        let i = r;
        r.startsWith(o) && (i = (0, Ka.join)(n, r.slice(2)));
        let a = await Promise.all([
          ja(i, { ignoreCache: t.ignoreCache }).then(Ha).then(Bf).catch(Xf),
          ja(s, { ignoreCache: t.ignoreCache }).then(Ha).catch(Xf),
        ]);
        return { configFile: a[0], credentialsFile: a[1] };
      }));
  });
function vo(t) {
  try {
    let e = new Set(Array.from(t.match(/([A-Z_]){3,}/g) ?? []));
    return (e.delete('CONFIG'), e.delete('CONFIG_PREFIX_SEPARATOR'), e.delete('ENV'), [...e].join(', '));
  } catch {
    return t;
  }
}
var za = m(() => {});
var ed,
  td = m(() => {
    _o();
    za();
    ed = (t, e) => async () => {
      try {
        let r = t(process.env, e);
        if (r === void 0) throw new Error();
        return r;
      } catch (r) {
        throw new Fe(r.message || `Not found in ENV: ${vo(t.toString())}`, { logger: e?.logger });
      }
    };
  });
var rd,
  nd = m(() => {
    _o();
    $f();
    Zf();
    za();
    rd =
      (t, { preferredFile: e = 'config', ...r } = {}) =>
      async () => {
        let n = Uf(r),
          { configFile: o, credentialsFile: s } = await Qf(r),
          i = s[n] || {},
          a = o[n] || {},
          c = e === 'config' ? { ...i, ...a } : { ...a, ...i };
        try {
          let l = t(c, e === 'config' ? o : s);
          if (l === void 0) throw new Error();
          return l;
        } catch (u) {
          throw new Fe(u.message || `Not found in config files w/ profile [${n}]: ${vo(t.toString())}`, {
            logger: r.logger,
          });
        }
      };
  });
var Sx,
  od,
  sd = m(() => {
    kf();
    ((Sx = (t) => typeof t == 'function'), (od = (t) => (Sx(t) ? async () => await t() : Pf(t))));
  });
var j,
  qa = m(() => {
    Nf();
    Wa();
    td();
    nd();
    sd();
    j = ({ environmentVariableSelector: t, configFileSelector: e, default: r }, n = {}) => {
      let { signingName: o, logger: s } = n;
      return xo(Df(ed(t, { signingName: o, logger: s }), rd(e, n), od(r)));
    };
  });
var id,
  ad,
  Ja,
  cd = m(() => {
    bo();
    To();
    ((id = 'AWS_USE_DUALSTACK_ENDPOINT'),
      (ad = 'use_dualstack_endpoint'),
      (Ja = {
        environmentVariableSelector: (t) => _e(t, id, ue.ENV),
        configFileSelector: (t) => _e(t, ad, ue.CONFIG),
        default: !1,
      }));
  });
var ud,
  ld,
  Ya,
  pd = m(() => {
    bo();
    To();
    ((ud = 'AWS_USE_FIPS_ENDPOINT'),
      (ld = 'use_fips_endpoint'),
      (Ya = {
        environmentVariableSelector: (t) => _e(t, ud, ue.ENV),
        configFileSelector: (t) => _e(t, ld, ue.CONFIG),
        default: !1,
      }));
  });
var fd,
  Xa,
  Qa,
  dd,
  md,
  hd,
  yd,
  gd,
  Ed,
  Za = m(() => {
    ((fd = 'AWS_EXECUTION_ENV'),
      (Xa = 'AWS_REGION'),
      (Qa = 'AWS_DEFAULT_REGION'),
      (dd = 'AWS_EC2_METADATA_DISABLED'),
      (md = ['in-region', 'cross-region', 'mobile', 'standard', 'legacy']),
      (hd = '/latest/meta-data/placement/region'),
      (yd = '/latest/api/token'),
      (gd = 'x-aws-ec2-metadata-token'),
      (Ed = 'x-aws-ec2-metadata-token-ttl-seconds'));
  });
var Sd,
  _x,
  bd,
  Ao,
  _d,
  xx,
  xd,
  ec = m(() => {
    Za();
    ((Sd = 1e3),
      (_x = 6e4),
      (bd = 0),
      (Ao = async () => {
        if (!process.env[dd] && !(Date.now() < bd))
          try {
            let t = xx(),
              e = (await xd({ ...t, path: yd, method: 'PUT', headers: { [Ed]: '21600' } })).toString();
            return (
              (await xd({ ...t, path: hd, method: 'GET', headers: { [gd]: e } })).toString().trim() || _d()
            );
          } catch {
            return _d();
          }
      }),
      (_d = () => {
        bd = Date.now() + _x;
      }),
      (xx = () => {
        let t = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
        if (t) {
          let e = new URL(t);
          return { hostname: e.hostname.replace(/^\[(.+)]$/, '$1'), port: e.port ? Number(e.port) : void 0 };
        }
        return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === 'IPv6'
          ? { hostname: 'fd00:ec2::254' }
          : { hostname: '169.254.169.254' };
      }),
      (xd = async (t) => {
        let { request: e } = await import('node:http');
        return new Promise((r, n) => {
          let o = e({
            hostname: t.hostname,
            port: t.port,
            path: t.path,
            method: t.method,
            headers: t.headers,
            timeout: Sd,
            signal: AbortSignal.timeout(Sd),
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
var Td,
  wd,
  qr,
  tc,
  rc = m(() => {
    ec();
    ((Td = 'AWS_REGION'),
      (wd = 'region'),
      (qr = {
        environmentVariableSelector: (t) => t[Td],
        configFileSelector: (t) => t[wd],
        default: async () => {
          let t = await Ao();
          if (t) return t;
          throw new Error('Region is missing');
        },
      }),
      (tc = { preferredFile: 'credentials' }));
  });
var vd,
  Ad,
  Id = m(() => {
    P();
    ((vd = new Set()),
      (Ad = (t, e = Ne) => {
        if (!vd.has(t) && !e(t))
          if (t === '*')
            console.warn(
              '@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.',
            );
          else throw new Error(`Region not accepted: region="${t}" is not a valid hostname component.`);
        else vd.add(t);
      }));
  });
var Io,
  nc = m(() => {
    Io = (t) => typeof t == 'string' && (t.startsWith('fips-') || t.endsWith('-fips'));
  });
var Cd,
  Rd = m(() => {
    nc();
    Cd = (t) =>
      Io(t)
        ? ['fips-aws-global', 'aws-fips'].includes(t)
          ? 'us-east-1'
          : t.replace(/fips-(dkr-|prod-)?|-fips/, '')
        : t;
  });
var oc,
  Od = m(() => {
    Id();
    Rd();
    nc();
    oc = (t) => {
      let { region: e, useFipsEndpoint: r } = t;
      if (!e) throw new Error('Region is missing');
      return Object.assign(t, {
        region: async () => {
          let n = typeof e == 'function' ? await e() : e,
            o = Cd(n);
          return (Ad(o), o);
        },
        useFipsEndpoint: async () => {
          let n = typeof e == 'string' ? e : await e();
          return Io(n) ? !0 : typeof r != 'function' ? Promise.resolve(!!r) : r();
        },
      });
    };
  });
var bx,
  Tx,
  Dd,
  Nd = m(() => {
    ((bx = 'AWS_DEFAULTS_MODE'),
      (Tx = 'defaults_mode'),
      (Dd = {
        environmentVariableSelector: (t) => t[bx],
        configFileSelector: (t) => t[Tx],
        default: 'legacy',
      }));
  });
var sc,
  wx,
  vx,
  Pd = m(() => {
    rc();
    ec();
    qa();
    Wa();
    Za();
    Nd();
    ((sc = ({ region: t = j(qr), defaultsMode: e = j(Dd) } = {}) =>
      xo(async () => {
        let r = typeof e == 'function' ? await e() : e;
        switch (r?.toLowerCase()) {
          case 'auto':
            return wx(t);
          case 'in-region':
          case 'cross-region':
          case 'mobile':
          case 'standard':
          case 'legacy':
            return Promise.resolve(r?.toLocaleLowerCase());
          case void 0:
            return Promise.resolve('legacy');
          default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${md.join(', ')}, got ${r}`);
        }
      })),
      (wx = async (t) => {
        if (t) {
          let e = typeof t == 'function' ? await t() : t,
            r = await vx();
          return r ? (e === r ? 'in-region' : 'cross-region') : 'standard';
        }
        return 'standard';
      }),
      (vx = async () =>
        process.env[fd] && (process.env[Xa] || process.env[Qa])
          ? (process.env[Xa] ?? process.env[Qa])
          : Ao()));
  });
var at = m(() => {
  _o();
  bo();
  To();
  qa();
  cd();
  pd();
  rc();
  Od();
  Pd();
});
var kd,
  Ld,
  Md,
  Ud = m(() => {
    ((kd = 'AWS_ENDPOINT_URL'),
      (Ld = 'endpoint_url'),
      (Md = (t) => ({
        environmentVariableSelector: (e) => {
          let r = t.split(' ').map((s) => s.toUpperCase()),
            n = e[[kd, ...r].join('_')];
          if (n) return n;
          let o = e[kd];
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
              a = s[[i.join('_'), Ld].join('.')];
            if (a) return a;
          }
          let n = e[Ld];
          if (n) return n;
        },
        default: void 0,
      })));
  });
var Ax,
  Ix,
  $d,
  Bd = m(() => {
    at();
    ((Ax = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'),
      (Ix = 'ignore_configured_endpoint_urls'),
      ($d = {
        environmentVariableSelector: (t) => _e(t, Ax, ue.ENV),
        configFileSelector: (t) => _e(t, Ix, ue.CONFIG),
        default: !1,
      }));
  });
var Jr,
  Fd = m(() => {
    at();
    Ud();
    Bd();
    Jr = async (t) => {
      if (!(await j($d)())) return j(Md(t ?? ''))();
    };
  });
var ic,
  Cx,
  Rx,
  Ox,
  Wd,
  Gd,
  Hd = m(() => {
    ((ic = async (t) => {
      let e = t?.Bucket || '';
      if (
        (typeof t.Bucket == 'string' &&
          (t.Bucket = e.replace(/#/g, encodeURIComponent('#')).replace(/\?/g, encodeURIComponent('?'))),
        Gd(e))
      ) {
        if (t.ForcePathStyle === !0) throw new Error('Path-style addressing cannot be used with ARN buckets');
      } else
        (!Wd(e) ||
          (e.indexOf('.') !== -1 && !String(t.Endpoint).startsWith('http:')) ||
          e.toLowerCase() !== e ||
          e.length < 3) &&
          (t.ForcePathStyle = !0);
      return (
        t.DisableMultiRegionAccessPoints && ((t.disableMultiRegionAccessPoints = !0), (t.DisableMRAP = !0)),
        t
      );
    }),
      (Cx = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
      (Rx = /(\d+\.){3}\d+/),
      (Ox = /\.\./),
      (Wd = (t) => Cx.test(t) && !Rx.test(t) && !Ox.test(t)),
      (Gd = (t) => {
        let [e, r, n, , , o] = t.split(':'),
          s = e === 'arn' && t.split(':').length >= 6,
          i = !!(s && r && n && o);
        if (s && !i) throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);
        return i;
      }));
  });
var Vd = m(() => {
  Hd();
});
var jd,
  Kd = m(() => {
    jd = (t, e, r, n = !1) => {
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
var ac = m(() => {
  P();
});
function Co(t) {
  return async (e, r, n, o) => {
    if (!n.isCustomEndpoint && !n.ignoreConfiguredEndpointUrls) {
      let a;
      (n.serviceConfiguredEndpoint ? (a = await n.serviceConfiguredEndpoint()) : (a = await t(n.serviceId)),
        a &&
          ((n.endpoint = () => Promise.resolve(tt(a))),
          (n.isCustomEndpoint = !0),
          o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${a}`)));
    }
    let s = await Dx(e, r, n);
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
var Dx,
  cc = m(() => {
    Vd();
    Kd();
    ac();
    Dx = async (t, e, r) => {
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
            n[s] = await jd(i.name, s, r, i.type !== 'builtInParams')();
            break;
          case 'operationContextParams':
            n[s] = i.get(t);
            break;
          default:
            throw new Error('Unrecognized endpoint parameter instruction: ' + JSON.stringify(i));
        }
      return (
        Object.keys(o).length === 0 && Object.assign(n, r),
        String(r.serviceId).toLowerCase() === 's3' && (await ic(n)),
        n
      );
    };
  });
function Nx(t, e, r) {
  (t.__smithy_context
    ? t.__smithy_context.features || (t.__smithy_context.features = {})
    : (t.__smithy_context = { features: {} }),
    (t.__smithy_context.features[e] = r));
}
function Ro(t) {
  let e = Co(t);
  return ({ config: r, instructions: n }) =>
    (o, s) =>
    async (i) => {
      r.isCustomEndpoint && Nx(s, 'ENDPOINT_OVERRIDE', 'N');
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
        let l = de(s)?.selectedHttpAuthScheme?.httpAuthOption;
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
var uc = m(() => {
  P();
  cc();
});
function zd(t) {
  let e = Ro(t);
  return (r, n) => ({
    applyToStack: (o) => {
      o.addRelativeTo(e({ config: r, instructions: n }), kx);
    },
  });
}
var Px,
  kx,
  qd = m(() => {
    uc();
    ((Px = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }),
      (kx = {
        step: 'serialize',
        tags: ['ENDPOINT_PARAMETERS', 'ENDPOINT_V2', 'ENDPOINT'],
        name: 'endpointV2Middleware',
        override: !0,
        relation: 'before',
        toMiddleware: Px.name,
      }));
  });
function Jd(t) {
  return (e) => {
    let r = e.tls ?? !0,
      { endpoint: n, useDualstackEndpoint: o, useFipsEndpoint: s } = e,
      i = n != null ? async () => tt(await Y(n)()) : void 0,
      c = Object.assign(e, {
        endpoint: i,
        tls: r,
        isCustomEndpoint: !!n,
        useDualstackEndpoint: Y(o ?? !1),
        useFipsEndpoint: Y(s ?? !1),
        ignoreConfiguredEndpointUrls: !!e.ignoreConfiguredEndpointUrls,
      }),
      u;
    return ((c.serviceConfiguredEndpoint = async () => (e.serviceId && !u && (u = t(e.serviceId)), u)), c);
  };
}
var Yd = m(() => {
  P();
  ac();
});
var Yr,
  Xd = m(() => {
    Yr = class t {
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
var Xr,
  Qd = m(() => {
    Xr = class {
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
var W,
  Zd = m(() => {
    W = class extends Error {
      constructor(e) {
        (super(e), (this.name = 'EndpointError'));
      }
    };
  });
var We = m(() => {
  Zd();
});
var lc,
  em = m(() => {
    lc = 'endpoints';
  });
function tr(t) {
  return typeof t != 'object' || t == null
    ? t
    : 'ref' in t
      ? `$${tr(t.ref)}`
      : 'fn' in t
        ? `${t.fn}(${(t.argv || []).map(tr).join(', ')})`
        : JSON.stringify(t, null, 2);
}
var tm = m(() => {});
var rm = m(() => {
  em();
  tm();
});
var Ot,
  pc = m(() => {
    Ot = {};
  });
var fc,
  nm = m(() => {
    fc = (t, e) => t === e;
  });
function dc(...t) {
  for (let e of t) if (e != null) return e;
}
var om = m(() => {});
var sm,
  im = m(() => {
    We();
    sm = (t) => {
      let e = t.split('.'),
        r = [];
      for (let n of e) {
        let o = n.indexOf('[');
        if (o !== -1) {
          if (n.indexOf(']') !== n.length - 1) throw new W(`Path: '${t}' does not end with ']'`);
          let s = n.slice(o + 1, -1);
          if (Number.isNaN(parseInt(s))) throw new W(`Invalid array index: '${s}' in path: '${t}'`);
          (o !== 0 && r.push(n.slice(0, o)), r.push(s));
        } else r.push(n);
      }
      return r;
    };
  });
var Qr,
  am = m(() => {
    We();
    im();
    Qr = (t, e) =>
      sm(e).reduce((r, n) => {
        if (typeof r != 'object') throw new W(`Index '${n}' in '${e}' not found in '${JSON.stringify(t)}'`);
        if (Array.isArray(r)) {
          let o = parseInt(n);
          return r[o < 0 ? r.length + o : o];
        }
        return r[n];
      }, t);
  });
var mc,
  cm = m(() => {
    mc = (t) => t != null;
  });
function hc(t, e, r) {
  return t ? e : r;
}
var um = m(() => {});
var yc,
  lm = m(() => {
    yc = (t) => !t;
  });
var Lx,
  rr,
  gc = m(() => {
    ((Lx = new RegExp(
      '^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$',
    )),
      (rr = (t) => Lx.test(t) || (t.startsWith('[') && t.endsWith(']'))));
  });
var Ec,
  Sc,
  pm = m(() => {
    Be();
    gc();
    ((Ec = { [At.HTTP]: 80, [At.HTTPS]: 443 }),
      (Sc = (t) => {
        let e = (() => {
          try {
            if (t instanceof URL) return t;
            if (typeof t == 'object' && 'hostname' in t) {
              let { hostname: f, port: d, protocol: h = '', path: g = '', query: y = {} } = t,
                E = new URL(`${h}//${f}${d ? `:${d}` : ''}${g}`);
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
        if (!Object.values(At).includes(c)) return null;
        let u = rr(o),
          l = r.includes(`${n}:${Ec[c]}`) || (typeof t == 'string' && t.includes(`${n}:${Ec[c]}`)),
          p = `${n}${l ? `:${Ec[c]}` : ''}`;
        return { scheme: c, authority: p, path: s, normalizedPath: s.endsWith('/') ? s : `${s}/`, isIp: u };
      }));
  });
function _c(t, e, r) {
  if (r === 1) return [t];
  if (t === '') return [''];
  let n = t.split(e);
  return r === 0 ? n : n.slice(0, r - 1).concat(n.slice(1).join(e));
}
var fm = m(() => {});
var xc,
  dm = m(() => {
    xc = (t, e) => t === e;
  });
var bc,
  mm = m(() => {
    bc = (t, e, r, n) =>
      t == null || e >= r || t.length < r || /[^\u0000-\u007f]/.test(t)
        ? null
        : n
          ? t.substring(t.length - r, t.length - e)
          : t.substring(e, r);
  });
var Tc,
  hm = m(() => {
    Tc = (t) =>
      encodeURIComponent(t).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  });
var wc = m(() => {
  nm();
  om();
  am();
  cm();
  P();
  um();
  lm();
  pm();
  fm();
  dm();
  mm();
  hm();
});
var ym,
  gm = m(() => {
    wc();
    ym = {
      booleanEquals: fc,
      coalesce: dc,
      getAttr: Qr,
      isSet: mc,
      isValidHostLabel: Ne,
      ite: hc,
      not: yc,
      parseURL: Sc,
      split: _c,
      stringEquals: xc,
      substring: bc,
      uriEncode: Tc,
    };
  });
var Oo,
  vc = m(() => {
    wc();
    Oo = (t, e) => {
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
          r.push(Qr(n[u] ?? o[u], l));
        } else r.push(n[c] ?? o[c]);
        s = a + 1;
      }
      return r.join('');
    };
  });
var Em,
  Sm = m(() => {
    Em = ({ ref: t }, e) => e.referenceRecord[t] ?? e.endpointParams[t];
  });
var Dt,
  Do,
  _m,
  Zr = m(() => {
    We();
    pc();
    gm();
    vc();
    Sm();
    ((Dt = (t, e, r) => {
      if (typeof t == 'string') return Oo(t, r);
      if (t.fn) return _m.callFunction(t, r);
      if (t.ref) return Em(t, r);
      throw new W(`'${e}': ${String(t)} is not a string, function or reference.`);
    }),
      (Do = ({ fn: t, argv: e }, r) => {
        let n = Array(e.length);
        for (let i = 0; i < n.length; ++i) {
          let a = e[i];
          typeof a == 'boolean' || typeof a == 'number'
            ? (n[i] = a)
            : (n[i] = _m.evaluateExpression(a, 'arg', r));
        }
        let o = t.indexOf('.');
        if (o !== -1) {
          let a = Ot[t.slice(0, o)]?.[t.slice(o + 1)];
          if (typeof a == 'function') return a(...n);
        }
        let s = ym[t];
        if (typeof s == 'function') return s(...n);
        throw new Error(`function ${t} not loaded in endpointFunctions.`);
      }),
      (_m = { evaluateExpression: Dt, callFunction: Do }));
  });
var xm = m(() => {
  Zr();
});
var bm,
  Tm = m(() => {
    rm();
    We();
    xm();
    bm = (t, e) => {
      let { assign: r } = t;
      if (r && r in e.referenceRecord) throw new W(`'${r}' is already defined in Reference Record.`);
      let n = Do(t, e);
      e.logger?.debug?.(`${lc} evaluateCondition: ${tr(t)} = ${tr(n)}`);
      let o = n === '' ? !0 : !!n;
      return r != null ? { result: o, toAssign: { name: r, value: n } } : { result: o };
    };
  });
var wm,
  vm = m(() => {
    We();
    Zr();
    wm = (t, e) =>
      Object.entries(t ?? {}).reduce(
        (r, [n, o]) => (
          (r[n] = o.map((s) => {
            let i = Dt(s, 'Header value entry', e);
            if (typeof i != 'string') throw new W(`Header '${n}' value '${i}' is not a string`);
            return i;
          })),
          r
        ),
        {},
      );
  });
var Ac,
  Am,
  Im,
  Cm = m(() => {
    We();
    vc();
    ((Ac = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = Im.getEndpointProperty(o, e)), r), {})),
      (Am = (t, e) => {
        if (Array.isArray(t)) return t.map((r) => Am(r, e));
        switch (typeof t) {
          case 'string':
            return Oo(t, e);
          case 'object':
            if (t === null) throw new W(`Unexpected endpoint property: ${t}`);
            return Im.getEndpointProperties(t, e);
          case 'boolean':
            return t;
          default:
            throw new W(`Unexpected endpoint property type: ${typeof t}`);
        }
      }),
      (Im = { getEndpointProperty: Am, getEndpointProperties: Ac }));
  });
var Rm,
  Om = m(() => {
    We();
    Zr();
    Rm = (t, e) => {
      let r = Dt(t, 'Endpoint URL', e);
      if (typeof r == 'string')
        try {
          return new URL(r);
        } catch (n) {
          throw (console.error(`Failed to construct URL with ${r}`, n), n);
        }
      throw new W(`Endpoint URL must be a string, got ${typeof r}`);
    };
  });
var Ic,
  Cc,
  Dm = m(() => {
    We();
    Tm();
    Zr();
    vm();
    Cm();
    Om();
    ((Ic = 1e8),
      (Cc = (t, e) => {
        let { nodes: r, root: n, results: o, conditions: s } = t,
          i = n,
          a = {},
          c = { referenceRecord: a, endpointParams: e.endpointParams, logger: e.logger };
        for (; i !== 1 && i !== -1 && i < Ic;) {
          let u = 3 * (Math.abs(i) - 1),
            [l, p, f] = [r[u], r[u + 1], r[u + 2]],
            [d, h, g] = s[l],
            y = bm({ fn: d, assign: g, argv: h }, c);
          if (y.toAssign) {
            let { name: E, value: _ } = y.toAssign;
            a[E] = _;
          }
          i = i >= 0 === y.result ? p : f;
        }
        if (i >= Ic) {
          let u = o[i - Ic];
          if (u[0] === -1) {
            let [, d] = u;
            throw new W(Dt(d, 'Error', c));
          }
          let [l, p, f] = u;
          return { url: Rm(l, c), properties: Ac(p, c), headers: wm(f ?? {}, c) };
        }
        throw new W('No matching endpoint.');
      }));
  });
var aP,
  Nm,
  cP,
  Pm,
  ct = m(() => {
    Fd();
    cc();
    uc();
    qd();
    Yd();
    Xd();
    Qd();
    Dm();
    gc();
    P();
    pc();
    ((aP = Co(Jr)), (Nm = Jd(Jr)), (cP = Ro(Jr)), (Pm = zd(Jr)));
  });
var km,
  Lm,
  Mm = m(() => {
    ((km = (t) =>
      typeof ReadableStream == 'function' &&
      (t?.constructor?.name === ReadableStream.name || t instanceof ReadableStream)),
      (Lm = (t) => typeof Blob == 'function' && (t?.constructor?.name === Blob.name || t instanceof Blob)));
  });
async function Um(t) {
  return t.arrayBuffer().then((e) => new Uint8Array(e));
}
async function $m(t) {
  let e = [],
    r = t.getReader(),
    n = 0;
  for (;;) {
    let { done: o, value: s } = await r.read();
    if ((s && (e.push(s), (n += s.length)), o)) break;
  }
  return So(e, n);
}
var Bm = m(() => {
  Ba();
});
var Fm,
  No,
  Rc,
  Wm = m(() => {
    Fm = require('node:stream');
    Ba();
    Bm();
    Mm();
    ((No = (t) =>
      Lm(t)
        ? Um(t)
        : km(t)
          ? $m(t)
          : new Promise((e, r) => {
              let n = new Rc(),
                o = t;
              (o.pipe(n),
                o.on('error', (s) => {
                  (n.end(), r(s));
                }),
                n.on('error', r),
                n.on('finish', function () {
                  let s = So(this.bufferedBytes);
                  e(s);
                }));
            })),
      (Rc = class extends Fm.Writable {
        bufferedBytes = [];
        _write(e, r, n) {
          (this.bufferedBytes.push(e), n());
        }
      }));
  });
function Ge(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var Gm = m(() => {});
var Hm,
  nr,
  Mx,
  Oc,
  Vm,
  O = m(() => {
    Hm = require('node:crypto');
    cf();
    uf();
    pf();
    ho();
    ff();
    mf();
    Tf();
    wf();
    Af();
    Cf();
    Rf();
    Of();
    Oa();
    Wm();
    P();
    Gm();
    ((nr = class extends lf(Pe, Ee, st, ot) {}), (Mx = Hm.getRandomValues), (Oc = df(Mx)), (Vm = Oc));
  });
var qm,
  Dc,
  ko,
  Jm = m(() => {
    qm = new Uint32Array(256);
    for (let t = 0; t < 256; ++t) {
      let e = t;
      for (let r = 0; r < 8; ++r) e = e & 1 ? 3988292384 ^ (e >>> 1) : e >>> 1;
      qm[t] = e >>> 0;
    }
    ((Dc = 4294967295),
      (ko = class {
        digestLength = 4;
        checksum = Dc;
        update(e) {
          for (let r = 0; r < e.length; ++r)
            this.checksum = (this.checksum >>> 8) ^ qm[(this.checksum ^ e[r]) & 255];
        }
        digestSync() {
          return (this.checksum ^ Dc) >>> 0;
        }
        async digest() {
          let e = this.digestSync(),
            r = new Uint8Array(4);
          return (new DataView(r.buffer).setUint32(0, e, !1), r);
        }
        reset() {
          this.checksum = Dc;
        }
      }));
  });
function Wx(t) {
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
var Nc,
  Ym,
  or,
  Xm = m(() => {
    Nc = Bt(require('node:zlib'));
    Jm();
    ((Ym = typeof Nc.crc32 == 'function' ? Nc.crc32 : void 0), (or = Ym ? Wx(Ym) : ko));
  });
var X,
  Qm,
  Gx,
  Lo,
  Zm,
  Hx,
  eh = m(() => {
    O();
    ((X = 64),
      (Qm = 32),
      (Gx = 2 ** 53 - 1),
      (Lo = class t {
        digestLength = Qm;
        state = Int32Array.from(Zm);
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
              s = new Uint8Array(X * 2);
            for (let i = 0; i < X; ++i) ((s[i] = 54 ^ r[i]), (s[i + X] = 92 ^ r[i]));
            (n.update(s.subarray(0, X)), o.update(s.subarray(X)));
          }
        }
        update(e) {
          if (this.finished) throw new Error('Attempted to update an already finished HMAC.');
          if (this.inner) {
            this.inner.update(e);
            return;
          }
          let r = Se(e),
            n = 0,
            { byteLength: o } = r;
          if (((this.bytesHashed += o), this.bytesHashed * 8 > Gx))
            throw new Error('Cannot hash more than 2^53 - 1 bits');
          for (; o > 0;)
            ((this.buffer[this.bufferLength++] = r[n++]),
              o--,
              this.bufferLength === X && (this.hashBuffer(), (this.bufferLength = 0)));
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
          ((this.state = Int32Array.from(Zm)),
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
          if ((s.setUint8(n++, 128), (n - 1) % X >= X - 8)) {
            for (let a = n; a < X; ++a) s.setUint8(a, 0);
            (this.hashBufferWith(e, r), (n = 0));
          }
          for (let a = n; a < X - 8; ++a) s.setUint8(a, 0);
          (s.setUint32(X - 8, Math.floor(o / 4294967296), !1),
            s.setUint32(X - 4, o, !1),
            this.hashBufferWith(e, r));
          let i = new Uint8Array(Qm);
          for (let a = 0; a < 8; ++a)
            ((i[a * 4] = (e[a] >>> 24) & 255),
              (i[a * 4 + 1] = (e[a] >>> 16) & 255),
              (i[a * 4 + 2] = (e[a] >>> 8) & 255),
              (i[a * 4 + 3] = (e[a] >>> 0) & 255));
          return i;
        }
        static normalizeKey(e) {
          let r = Se(e);
          if (r.byteLength > X) {
            let n = new t();
            n.update(r);
            let o = n.digestSync(),
              s = new Uint8Array(X);
            return (s.set(o), s);
          }
          if (r.byteLength < X) {
            let n = new Uint8Array(X);
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
          for (let f = 0; f < X; ++f) {
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
            let d =
                ((((((c >>> 6) | (c << 26)) ^ ((c >>> 11) | (c << 21)) ^ ((c >>> 25) | (c << 7))) +
                  ((c & u) ^ (~c & l))) |
                  0) +
                  ((p + ((Hx[f] + n[f]) | 0)) | 0)) |
                0,
              h =
                ((((o >>> 2) | (o << 30)) ^ ((o >>> 13) | (o << 19)) ^ ((o >>> 22) | (o << 10))) +
                  ((o & s) ^ (o & i) ^ (s & i))) |
                0;
            ((p = l), (l = u), (u = c), (c = (a + d) | 0), (a = i), (i = s), (s = o), (o = (d + h) | 0));
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
      (Zm = new Int32Array([
        1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225,
      ])),
      (Hx = new Int32Array([
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
function jx() {
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
      return this.secret ? (0, tn.createHmac)('sha256', Kx(this.secret)) : (0, tn.createHash)('sha256');
    }
  };
}
function Kx(t) {
  return typeof t == 'string'
    ? t
    : ArrayBuffer.isView(t)
      ? Buffer.from(t.buffer, t.byteOffset, t.byteLength)
      : Buffer.from(t);
}
var tn,
  Vx,
  Mo,
  th = m(() => {
    tn = require('node:crypto');
    eh();
    ((Vx = (() => {
      try {
        return ((0, tn.createHash)('sha256'), !0);
      } catch {
        return !1;
      }
    })()),
      (Mo = Vx ? jx() : Lo));
  });
var Uo = m(() => {
  Xm();
  th();
});
function rh(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
var ut,
  Pc = m(() => {
    O();
    ut = class t {
      bytes;
      constructor(e) {
        if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
      }
      static fromNumber(e) {
        if (e > 9223372036854776e3 || e < -9223372036854776e3)
          throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
        let r = new Uint8Array(8);
        for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
        return (e < 0 && rh(r), new t(r));
      }
      valueOf() {
        let e = this.bytes.slice(0),
          r = e[0] & 128;
        return (r && rh(e), parseInt(G(e), 16) * (r ? -1 : 1));
      }
      toString() {
        return String(this.valueOf());
      }
    };
  });
var sr,
  nh,
  oh,
  zx,
  qx,
  Jx,
  Yx,
  Xx,
  Qx,
  Zx,
  eb,
  tb,
  $o,
  kc = m(() => {
    P();
    O();
    Pc();
    sr = class {
      toUtf8;
      fromUtf8;
      constructor(e, r) {
        ((this.toUtf8 = e), (this.fromUtf8 = r));
      }
      format(e) {
        let r = [];
        for (let s in e) {
          if (!b(e, s)) continue;
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
            if (e.value.byteLength > $o)
              throw new Error(
                `@smithy/core/event-streams - header value (binary) exceeds ${$o} bytes: ${e.value.byteLength}`,
              );
            let s = new DataView(new ArrayBuffer(3 + e.value.byteLength));
            (s.setUint8(0, 6), s.setUint16(1, e.value.byteLength, !1));
            let i = new Uint8Array(s.buffer);
            return (i.set(e.value, 3), i);
          case 'string':
            let a = this.fromUtf8(e.value);
            if (a.byteLength > $o)
              throw new Error(
                `@smithy/core/event-streams - header value (string) exceeds ${$o} bytes: ${a.byteLength}`,
              );
            let c = new DataView(new ArrayBuffer(3 + a.byteLength));
            (c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1));
            let u = new Uint8Array(c.buffer);
            return (u.set(a, 3), u);
          case 'timestamp':
            let l = new Uint8Array(9);
            return ((l[0] = 8), l.set(ut.fromNumber(e.value.valueOf()).bytes, 1), l);
          case 'uuid':
            if (!tb.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
            let p = new Uint8Array(17);
            return ((p[0] = 9), p.set(Kr(e.value.replace(/-/g, '')), 1), p);
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
              r[s] = { type: oh, value: !0 };
              break;
            case 1:
              r[s] = { type: oh, value: !1 };
              break;
            case 2:
              r[s] = { type: zx, value: e.getInt8(n++) };
              break;
            case 3:
              ((r[s] = { type: qx, value: e.getInt16(n, !1) }), (n += 2));
              break;
            case 4:
              ((r[s] = { type: Jx, value: e.getInt32(n, !1) }), (n += 4));
              break;
            case 5:
              ((r[s] = { type: Yx, value: new ut(new Uint8Array(e.buffer, e.byteOffset + n, 8)) }), (n += 8));
              break;
            case 6:
              let i = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: Xx, value: new Uint8Array(e.buffer, e.byteOffset + n, i) }),
                (n += i));
              break;
            case 7:
              let a = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: Qx, value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, a)) }),
                (n += a));
              break;
            case 8:
              ((r[s] = {
                type: Zx,
                value: new Date(new ut(new Uint8Array(e.buffer, e.byteOffset + n, 8)).valueOf()),
              }),
                (n += 8));
              break;
            case 9:
              let c = new Uint8Array(e.buffer, e.byteOffset + n, 16);
              ((n += 16),
                (r[s] = {
                  type: eb,
                  value: `${G(c.subarray(0, 4))}-${G(c.subarray(4, 6))}-${G(c.subarray(6, 8))}-${G(c.subarray(8, 10))}-${G(c.subarray(10))}`,
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
    })(nh || (nh = {}));
    ((oh = 'boolean'),
      (zx = 'byte'),
      (qx = 'short'),
      (Jx = 'integer'),
      (Yx = 'long'),
      (Xx = 'binary'),
      (Qx = 'string'),
      (Zx = 'timestamp'),
      (eb = 'uuid'),
      (tb = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/),
      ($o = 32767));
  });
function ih({ byteLength: t, byteOffset: e, buffer: r }) {
  if (t < rb) throw new Error('Provided message too short to accommodate event stream message overhead');
  let n = new DataView(r, e, t),
    o = n.getUint32(0, !1);
  if (t !== o) throw new Error('Reported message length does not match received message length');
  let s = n.getUint32(sh, !1),
    i = n.getUint32(lt, !1),
    a = n.getUint32(t - Pt, !1),
    c = new or();
  if ((c.update(new Uint8Array(r, e, lt)), i !== c.digestSync()))
    throw new Error(
      `The prelude checksum specified in the message (${i}) does not match the calculated CRC32 checksum (${c.digestSync()})`,
    );
  if ((c.update(new Uint8Array(r, e + lt, t - (lt + Pt))), a !== c.digestSync()))
    throw new Error(`The message checksum (${c.digestSync()}) did not match the expected value of ${a}`);
  return {
    headers: new DataView(r, e + lt + Pt, s),
    body: new Uint8Array(r, e + lt + Pt + s, o - s - (lt + Pt + Pt)),
  };
}
var sh,
  lt,
  Pt,
  rb,
  ah = m(() => {
    Uo();
    ((sh = 4), (lt = sh * 2), (Pt = 4), (rb = lt + Pt * 2));
  });
var ir,
  Lc = m(() => {
    Uo();
    kc();
    ah();
    ir = class {
      headerMarshaller;
      messageBuffer;
      isEndOfStream;
      constructor(e, r) {
        ((this.headerMarshaller = new sr(e, r)), (this.messageBuffer = []), (this.isEndOfStream = !1));
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
          a = new or();
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
        let { headers: r, body: n } = ih(e);
        return { headers: this.headerMarshaller.parse(r), body: n };
      }
      formatHeaders(e) {
        return this.headerMarshaller.format(e);
      }
    };
  });
var ar,
  Mc = m(() => {
    ar = class {
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
var cr,
  Uc = m(() => {
    cr = class {
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
var ur,
  $c = m(() => {
    ur = class {
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
var lr,
  Bc = m(() => {
    lr = class {
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
function Bo(t) {
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
            let d = l - p;
            o || (o = new Uint8Array(4));
            let h = Math.min(4 - r, d);
            if ((o.set(c.slice(p, p + h), r), (r += h), (p += h), r < 4)) break;
            (s(new DataView(o.buffer).getUint32(0, !1)), (o = null));
          }
          let f = Math.min(e - r, l - p);
          (n.set(c.slice(p, p + f), r),
            (r += f),
            (p += f),
            e && e === r && (yield n, (n = null), (e = 0), (r = 0)));
        }
      }
    };
  return { [Symbol.asyncIterator]: i };
}
var Fc = m(() => {});
function ch(t, e) {
  let r = rn(e.deserializer, e.toUtf8);
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
function rn(t, e) {
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
var Wc = m(() => {});
var kt,
  uh,
  Gc = m(() => {
    Lc();
    Mc();
    Uc();
    $c();
    Bc();
    Fc();
    Wc();
    ((kt = class {
      eventStreamCodec;
      utfEncoder;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        ((this.eventStreamCodec = new ir(e, r)), (this.utfEncoder = e));
      }
      deserialize(e, r) {
        let n = Bo(e);
        return new ur({
          messageStream: new ar({ inputStream: n, decoder: this.eventStreamCodec }),
          deserializer: rn(r, this.utfEncoder),
        });
      }
      serialize(e, r) {
        return new cr({
          messageStream: new lr({ inputStream: e, serializer: r }),
          encoder: this.eventStreamCodec,
          includeEndFrame: !0,
        });
      }
    }),
      (uh = (t) => new kt(t)));
  });
async function* nb(t) {
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
var lh,
  nn,
  ph,
  fh = m(() => {
    lh = require('node:stream');
    Gc();
    ((nn = class {
      universalMarshaller;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        this.universalMarshaller = new kt({ utf8Decoder: r, utf8Encoder: e });
      }
      deserialize(e, r) {
        let n = typeof e[Symbol.asyncIterator] == 'function' ? e : nb(e);
        return this.universalMarshaller.deserialize(n, r);
      }
      serialize(e, r) {
        return lh.Readable.from(this.universalMarshaller.serialize(e, r));
      }
    }),
      (ph = (t) => new nn(t)));
  });
var dh,
  mh,
  hh = m(() => {
    ((dh = (t) => ({
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
      (mh = (t) => {
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
var yh,
  gh = m(() => {
    yh = (t) => Object.assign(t, { eventStreamMarshaller: t.eventStreamSerdeProvider(t) });
  });
var Fo,
  Eh = m(() => {
    P();
    ie();
    O();
    Fo = class {
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
                let f = {
                  ':event-type': { type: 'string', value: o ?? 'initial-request' },
                  ':message-type': { type: 'string', value: 'event' },
                  ':content-type': { type: 'string', value: u },
                };
                c.write(r, n);
                let d = c.flush();
                yield { [l]: !0, headers: f, body: d };
              }
              for await (let f of e) yield f;
            },
          };
        return s.serialize(p, (f) => {
          if (f[l]) return { headers: f.headers, body: f.body };
          let d = '';
          for (let T in f)
            if (b(f, T) && T !== '__type') {
              d = T;
              break;
            }
          let {
            additionalHeaders: h,
            body: g,
            eventType: y,
            explicitPayloadContentType: E,
          } = this.writeEventBody(d, a, f);
          return {
            headers: {
              ':event-type': { type: 'string', value: y },
              ':message-type': { type: 'string', value: 'event' },
              ':content-type': { type: 'string', value: E ?? u },
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
          l = s.deserialize(e.body, async (d) => {
            let h = '';
            for (let y in d)
              if (b(d, y) && y !== '__type') {
                h = y;
                break;
              }
            let g = d[h].body;
            if (h === (o ?? 'initial-response')) {
              let y = await this.deserializer.read(r, g);
              return (delete y[i], { [u]: !0, ...y });
            } else if (h in c) {
              let y = c[h];
              if (y.isStructSchema()) {
                let E = {},
                  _ = !1;
                for (let [T, v] of y.structIterator()) {
                  let { eventHeader: M, eventPayload: ee } = v.getMergedTraits();
                  if (((_ = _ || !!(M || ee)), ee))
                    v.isBlobSchema()
                      ? (E[T] = g)
                      : v.isStringSchema()
                        ? (E[T] = (this.serdeContext?.utf8Encoder ?? Pe)(g))
                        : v.isStructSchema() && (E[T] = await this.deserializer.read(v, g));
                  else if (M) {
                    let he = d[h].headers[T]?.value;
                    he != null &&
                      (v.isNumericSchema()
                        ? he && typeof he == 'object' && 'bytes' in he
                          ? (E[T] = BigInt(he.toString()))
                          : (E[T] = Number(he))
                        : (E[T] = he));
                  }
                }
                return { [h]: await this.readEventMember(y, g, _, E) };
              }
              return { [h]: await this.deserializer.read(y, g) };
            } else return { $unknown: d };
          }),
          p = l[Symbol.asyncIterator](),
          f = await p.next();
        if (f.done) return l;
        if (f.value?.[u]) {
          if (!r)
            throw new Error(
              '@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.',
            );
          for (let d in f.value) b(f.value, d) && (n[d] = f.value[d]);
        }
        return {
          async *[Symbol.asyncIterator]() {
            for (f?.value?.[u] || (yield f.value); ;) {
              let { done: d, value: h } = await p.next();
              if (d) break;
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
            u = ye.for(c);
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
            for (let [d, h] of f.structIterator()) {
              let { eventHeader: g, eventPayload: y } = h.getMergedTraits();
              if (y) i = d;
              else if (g) {
                let E = n[e][d],
                  _ = 'binary';
                (h.isNumericSchema()
                  ? (-2) ** 31 <= E && E <= 2 ** 31 - 1
                    ? (_ = 'integer')
                    : (_ = 'long')
                  : h.isTimestampSchema()
                    ? (_ = 'timestamp')
                    : h.isStringSchema()
                      ? (_ = 'string')
                      : h.isBooleanSchema() && (_ = 'boolean'),
                  E != null && ((u[d] = { type: _, value: E }), delete n[e][d]));
              }
            }
            if (i !== null) {
              let d = f.getMemberSchema(i);
              (d.isBlobSchema() ? (a = 'application/octet-stream') : d.isStringSchema() && (a = 'text/plain'),
                o.write(d, n[e][i]));
            } else o.write(f, n[e]);
          } else if (f.isUnitSchema()) o.write(f, {});
          else
            throw new Error(
              '@smithy/core/event-streams - non-struct member not supported in event stream union.',
            );
        } else {
          let [f, d] = n[e];
          ((s = f), o.write(15, d));
        }
        let l = o.flush() ?? new Uint8Array();
        return {
          body: typeof l == 'string' ? (this.serdeContext?.utf8Decoder ?? Ee)(l) : l,
          eventType: s,
          explicitPayloadContentType: a,
          additionalHeaders: u,
        };
      }
    };
  });
var Sh = {};
Pi(Sh, {
  EventStreamCodec: () => ir,
  EventStreamMarshaller: () => nn,
  EventStreamSerde: () => Fo,
  HeaderMarshaller: () => sr,
  Int64: () => ut,
  MessageDecoderStream: () => ar,
  MessageEncoderStream: () => cr,
  SmithyMessageDecoderStream: () => ur,
  SmithyMessageEncoderStream: () => lr,
  UniversalEventStreamMarshaller: () => kt,
  eventStreamSerdeProvider: () => ph,
  getChunkedStream: () => Bo,
  getMessageUnmarshaller: () => rn,
  getUnmarshalledStream: () => ch,
  iterableToReadableStream: () => mh,
  readableStreamToIterable: () => dh,
  resolveEventStreamSerdeConfig: () => yh,
  universalEventStreamSerdeProvider: () => uh,
});
var _h = m(() => {
  Lc();
  kc();
  Pc();
  Mc();
  Uc();
  $c();
  Bc();
  fh();
  hh();
  Gc();
  Fc();
  Wc();
  gh();
  Eh();
});
var $y = Ar((k$, Uy) => {
  function Ve(t) {
    (Object.defineProperty(this, '_next', { writable: !1, enumerable: !1, value: t }), (this.done = !1));
  }
  Ve.prototype.next = function () {
    if (this.done) return { done: !0 };
    var t = this._next();
    return (t.done && (this.done = !0), t);
  };
  typeof Symbol < 'u' &&
    (Ve.prototype[Symbol.iterator] = function () {
      return this;
    });
  Ve.of = function () {
    var t = arguments,
      e = t.length,
      r = 0;
    return new Ve(function () {
      return r >= e ? { done: !0 } : { done: !1, value: t[r++] };
    });
  };
  Ve.empty = function () {
    var t = new Ve(null);
    return ((t.done = !0), t);
  };
  Ve.is = function (t) {
    return t instanceof Ve ? !0 : typeof t == 'object' && t !== null && typeof t.next == 'function';
  };
  Uy.exports = Ve;
});
var ku = Ar((L$, Gy) => {
  var By = typeof ArrayBuffer < 'u',
    Fy = typeof Symbol < 'u';
  function Wy(t, e) {
    var r, n, o, s, i;
    if (!t) throw new Error('obliterator/forEach: invalid iterable.');
    if (typeof e != 'function') throw new Error('obliterator/forEach: expecting a callback.');
    if (
      Array.isArray(t) ||
      (By && ArrayBuffer.isView(t)) ||
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
      (Fy && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
      typeof t.next == 'function')
    ) {
      for (r = t, o = 0; (i = r.next()), i.done !== !0;) (e(i.value, o), o++);
      return;
    }
    for (n in t) t.hasOwnProperty(n) && e(t[n], n);
  }
  Wy.forEachWithNullKeys = function (t, e) {
    var r, n, o, s, i;
    if (!t) throw new Error('obliterator/forEachWithNullKeys: invalid iterable.');
    if (typeof e != 'function') throw new Error('obliterator/forEachWithNullKeys: expecting a callback.');
    if (
      Array.isArray(t) ||
      (By && ArrayBuffer.isView(t)) ||
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
      (Fy && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
      typeof t.next == 'function')
    ) {
      for (r = t, o = 0; (i = r.next()), i.done !== !0;) (e(i.value, null), o++);
      return;
    }
    for (n in t) t.hasOwnProperty(n) && e(t[n], n);
  };
  Gy.exports = Wy;
});
var Lu = Ar((Le) => {
  var Jb = Math.pow(2, 8) - 1,
    Yb = Math.pow(2, 16) - 1,
    Xb = Math.pow(2, 32) - 1,
    Qb = Math.pow(2, 7) - 1,
    Zb = Math.pow(2, 15) - 1,
    eT = Math.pow(2, 31) - 1;
  Le.getPointerArray = function (t) {
    var e = t - 1;
    return e <= Jb ? Uint8Array : e <= Yb ? Uint16Array : e <= Xb ? Uint32Array : Float64Array;
  };
  Le.getSignedPointerArray = function (t) {
    var e = t - 1;
    return e <= Qb ? Int8Array : e <= Zb ? Int16Array : e <= eT ? Int32Array : Float64Array;
  };
  Le.getNumberType = function (t) {
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
  var tT = {
    Uint8Array: 1,
    Int8Array: 2,
    Uint16Array: 3,
    Int16Array: 4,
    Uint32Array: 5,
    Int32Array: 6,
    Float32Array: 7,
    Float64Array: 8,
  };
  Le.getMinimalRepresentation = function (t, e) {
    var r = null,
      n = 0,
      o,
      s,
      i,
      a,
      c;
    for (a = 0, c = t.length; a < c; a++)
      ((i = e ? e(t[a]) : t[a]), (s = Le.getNumberType(i)), (o = tT[s.name]), o > n && ((n = o), (r = s)));
    return r;
  };
  Le.isTypedArray = function (t) {
    return typeof ArrayBuffer < 'u' && ArrayBuffer.isView(t);
  };
  Le.concat = function () {
    var t = 0,
      e,
      r,
      n;
    for (e = 0, n = arguments.length; e < n; e++) t += arguments[e].length;
    var o = new arguments[0].constructor(t);
    for (e = 0, r = 0; e < n; e++) (o.set(arguments[e], r), (r += arguments[e].length));
    return o;
  };
  Le.indices = function (t) {
    for (var e = Le.getPointerArray(t), r = new e(t), n = 0; n < t; n++) r[n] = n;
    return r;
  };
});
var jy = Ar((hn) => {
  var Hy = ku(),
    Vy = Lu();
  function rT(t) {
    return Array.isArray(t) || Vy.isTypedArray(t);
  }
  function Mu(t) {
    if (typeof t.length == 'number') return t.length;
    if (typeof t.size == 'number') return t.size;
  }
  function nT(t) {
    var e = Mu(t),
      r = typeof e == 'number' ? new Array(e) : [],
      n = 0;
    return (
      Hy(t, function (o) {
        r[n++] = o;
      }),
      r
    );
  }
  function oT(t) {
    var e = Mu(t),
      r = typeof e == 'number' ? Vy.getPointerArray(e) : Array,
      n = typeof e == 'number' ? new Array(e) : [],
      o = typeof e == 'number' ? new r(e) : [],
      s = 0;
    return (
      Hy(t, function (i) {
        ((n[s] = i), (o[s] = s++));
      }),
      [n, o]
    );
  }
  hn.isArrayLike = rT;
  hn.guessLength = Mu;
  hn.toArray = nT;
  hn.toArrayWithIndices = oT;
});
var zy = Ar(($$, Ky) => {
  var Uu = $y(),
    sT = ku(),
    iT = Lu(),
    aT = jy();
  function V(t, e, r) {
    if (
      (arguments.length < 2 && ((r = t), (t = null), (e = null)),
      (this.capacity = r),
      typeof this.capacity != 'number' || this.capacity <= 0)
    )
      throw new Error('mnemonist/lru-cache: capacity should be positive number.');
    var n = iT.getPointerArray(r);
    ((this.forward = new n(r)),
      (this.backward = new n(r)),
      (this.K = typeof t == 'function' ? new t(r) : new Array(r)),
      (this.V = typeof e == 'function' ? new e(r) : new Array(r)),
      (this.size = 0),
      (this.head = 0),
      (this.tail = 0),
      (this.items = {}));
  }
  V.prototype.clear = function () {
    ((this.size = 0), (this.head = 0), (this.tail = 0), (this.items = {}));
  };
  V.prototype.splayOnTop = function (t) {
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
  V.prototype.set = function (t, e) {
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
  V.prototype.setpop = function (t, e) {
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
  V.prototype.has = function (t) {
    return t in this.items;
  };
  V.prototype.get = function (t) {
    var e = this.items[t];
    if (!(typeof e > 'u')) return (this.splayOnTop(e), this.V[e]);
  };
  V.prototype.peek = function (t) {
    var e = this.items[t];
    if (!(typeof e > 'u')) return this.V[e];
  };
  V.prototype.forEach = function (t, e) {
    e = arguments.length > 1 ? e : this;
    for (var r = 0, n = this.size, o = this.head, s = this.K, i = this.V, a = this.forward; r < n;)
      (t.call(e, i[o], s[o], this), (o = a[o]), r++);
  };
  V.prototype.keys = function () {
    var t = 0,
      e = this.size,
      r = this.head,
      n = this.K,
      o = this.forward;
    return new Uu(function () {
      if (t >= e) return { done: !0 };
      var s = n[r];
      return (t++, t < e && (r = o[r]), { done: !1, value: s });
    });
  };
  V.prototype.values = function () {
    var t = 0,
      e = this.size,
      r = this.head,
      n = this.V,
      o = this.forward;
    return new Uu(function () {
      if (t >= e) return { done: !0 };
      var s = n[r];
      return (t++, t < e && (r = o[r]), { done: !1, value: s });
    });
  };
  V.prototype.entries = function () {
    var t = 0,
      e = this.size,
      r = this.head,
      n = this.K,
      o = this.V,
      s = this.forward;
    return new Uu(function () {
      if (t >= e) return { done: !0 };
      var i = n[r],
        a = o[r];
      return (t++, t < e && (r = s[r]), { done: !1, value: [i, a] });
    });
  };
  typeof Symbol < 'u' && (V.prototype[Symbol.iterator] = V.prototype.entries);
  V.prototype.inspect = function () {
    for (var t = new Map(), e = this.entries(), r; (r = e.next()), !r.done;) t.set(r.value[0], r.value[1]);
    return (Object.defineProperty(t, 'constructor', { value: V, enumerable: !1 }), t);
  };
  typeof Symbol < 'u' && (V.prototype[Symbol.for('nodejs.util.inspect.custom')] = V.prototype.inspect);
  V.from = function (t, e, r, n) {
    if (arguments.length < 2) {
      if (((n = aT.guessLength(t)), typeof n != 'number'))
        throw new Error(
          'mnemonist/lru-cache.from: could not guess iterable length. Please provide desired capacity as last argument.',
        );
    } else arguments.length === 2 && ((n = e), (e = null), (r = null));
    var o = new V(e, r, n);
    return (
      sT(t, function (s, i) {
        o.set(i, s);
      }),
      o
    );
  };
  Ky.exports = V;
});
var $A = {};
Pi($A, { handler: () => UA, makeListOrders: () => MS });
module.exports = GS($A);
var Bn,
  HS = { lang: void 0, message: void 0, abortEarly: void 0, abortPipeEarly: void 0 };
function Li(t) {
  return !t && !Bn
    ? HS
    : {
        lang: t?.lang ?? Bn?.lang,
        message: t?.message,
        abortEarly: t?.abortEarly ?? Bn?.abortEarly,
        abortPipeEarly: t?.abortPipeEarly ?? Bn?.abortPipeEarly,
      };
}
var VS;
function jS(t) {
  return VS?.get(t);
}
var KS;
function zS(t) {
  return KS?.get(t);
}
var qS;
function JS(t, e) {
  return qS?.get(t)?.get(e);
}
function Ft(t) {
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
    a = o?.received ?? Ft(s),
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
      JS(t.reference, c.lang) ??
      (u ? zS(c.lang) : null) ??
      n.message ??
      jS(c.lang);
  (l !== void 0 && (c.message = typeof l == 'function' ? l(c) : l),
    u && (r.typed = !1),
    r.issues ? r.issues.push(c) : (r.issues = [c]));
}
var ki;
function _l(t) {
  return (ki || (ki = new TextEncoder()), ki.encode(t).length);
}
function YS(t, e) {
  let r = [...new Set(t)];
  return r.length > 1 ? `(${r.join(` ${e} `)})` : (r[0] ?? 'never');
}
function Wt(t) {
  return (
    (t['~standard'] = { version: 1, vendor: 'valibot', validate: (e) => t['~run']({ value: e }, Li()) }),
    t
  );
}
function xl(t) {
  if (t.path) {
    let e = '';
    for (let r of t.path)
      if (typeof r.key == 'string' || typeof r.key == 'number') e ? (e += `.${r.key}`) : (e += r.key);
      else return null;
    return e;
  }
  return null;
}
var XS = class extends Error {
  constructor(t) {
    (super(t[0].message), (this.name = 'ValiError'), (this.issues = t));
  }
};
var WA = new RegExp(
  '^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$',
  'u',
);
var QS =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
function Gt(t, e) {
  return {
    kind: 'validation',
    type: 'check',
    reference: Gt,
    async: !1,
    expects: null,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement(r.value) && fe(this, 'input', r, n), r);
    },
  };
}
function Mi(t) {
  return {
    kind: 'validation',
    type: 'iso_timestamp',
    reference: Mi,
    async: !1,
    expects: null,
    requirement: QS,
    message: t,
    '~run'(e, r) {
      return (e.typed && !this.requirement.test(e.value) && fe(this, 'timestamp', e, r), e);
    },
  };
}
function Fn(t, e) {
  return {
    kind: 'validation',
    type: 'max_bytes',
    reference: Fn,
    async: !1,
    expects: `<=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let o = _l(r.value);
        o > this.requirement && fe(this, 'bytes', r, n, { received: `${o}` });
      }
      return r;
    },
  };
}
function Ui(t, e) {
  return {
    kind: 'validation',
    type: 'max_length',
    reference: Ui,
    async: !1,
    expects: `<=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          r.value.length > this.requirement &&
          fe(this, 'length', r, n, { received: `${r.value.length}` }),
        r
      );
    },
  };
}
function $i(t, e) {
  return {
    kind: 'validation',
    type: 'max_value',
    reference: $i,
    async: !1,
    expects: `<=${t instanceof Date ? t.toJSON() : Ft(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value <= this.requirement) &&
          fe(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : Ft(r.value) }),
        r
      );
    },
  };
}
function Bi(t, e) {
  return {
    kind: 'validation',
    type: 'min_bytes',
    reference: Bi,
    async: !1,
    expects: `>=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let o = _l(r.value);
        o < this.requirement && fe(this, 'bytes', r, n, { received: `${o}` });
      }
      return r;
    },
  };
}
function xt(t, e) {
  return {
    kind: 'validation',
    type: 'min_length',
    reference: xt,
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
function Fi(t, e) {
  return {
    kind: 'validation',
    type: 'min_value',
    reference: Fi,
    async: !1,
    expects: `>=${t instanceof Date ? t.toJSON() : Ft(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value >= this.requirement) &&
          fe(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : Ft(r.value) }),
        r
      );
    },
  };
}
function bt(t, e) {
  return {
    kind: 'validation',
    type: 'regex',
    reference: bt,
    async: !1,
    expects: `${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement.test(r.value) && fe(this, 'format', r, n), r);
    },
  };
}
function Tt(t) {
  return {
    kind: 'transformation',
    type: 'transform',
    reference: Tt,
    async: !1,
    operation: t,
    '~run'(e) {
      return ((e.value = this.operation(e.value)), e);
    },
  };
}
function ZS(t, e, r) {
  return typeof t.fallback == 'function' ? t.fallback(e, r) : t.fallback;
}
function bl(t, e, r) {
  return typeof t.default == 'function' ? t.default(e, r) : t.default;
}
function Ir(t, e) {
  return Wt({
    kind: 'schema',
    type: 'array',
    reference: Ir,
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
function wt(t, e) {
  return Wt({
    kind: 'schema',
    type: 'object',
    reference: wt,
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
            let a = s in o ? o[s] : bl(i),
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
          } else if (i.fallback !== void 0) r.value[s] = ZS(i);
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
function $(t, e) {
  return Wt({
    kind: 'schema',
    type: 'optional',
    reference: $,
    expects: `(${t.expects} | undefined)`,
    async: !1,
    wrapped: t,
    default: e,
    '~run'(r, n) {
      return r.value === void 0 && (this.default !== void 0 && (r.value = bl(this, r, n)), r.value === void 0)
        ? ((r.typed = !0), r)
        : this.wrapped['~run'](r, n);
    },
  });
}
function Cr(t, e) {
  return Wt({
    kind: 'schema',
    type: 'picklist',
    reference: Cr,
    expects: YS(t.map(Ft), '|'),
    async: !1,
    options: t,
    message: e,
    '~run'(r, n) {
      return (this.options.includes(r.value) ? (r.typed = !0) : fe(this, 'type', r, n), r);
    },
  });
}
function ne(t) {
  return Wt({
    kind: 'schema',
    type: 'string',
    reference: ne,
    expects: 'string',
    async: !1,
    message: t,
    '~run'(e, r) {
      return (typeof e.value == 'string' ? (e.typed = !0) : fe(this, 'type', e, r), e);
    },
  });
}
function Wn(t, e, r) {
  let n = t['~run']({ value: e }, Li(r));
  if (n.issues) throw new XS(n.issues);
  return n.value;
}
function z(...t) {
  return Wt({
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
  let n = t['~run']({ value: e }, Li(r));
  return { typed: n.typed, success: !n.issues, output: n.value, issues: n.issues };
}
var Tl = require('node:crypto'),
  Wi = class extends Error {
    name = 'ConfigError';
  },
  e_ = new Set([
    'afc518dd47e700681f890780989cb8ab203c42d86ad78e1174eb0538401487ad',
    '9668bfef2b8a047a3fc79619c3b747746c64b6bcd81e5a5a99ee606f1f3b16af',
    'bd8e5dfa8fa42a2e34f38e319fe4210ef2ea09a71a174d925ebd37b9228959d7',
  ]),
  t_ = ['WECHAT_APPSECRET', 'WECHAT_MCH_KEY', 'WECHAT_MCH_KEY_PREVIOUS', 'SESSION_SECRET'],
  r_ = /(?:^|\.)mch\.weixin\.qq\.com\.?$/i,
  n_ =
    /^(?:localhost\.?|0\.0\.0\.0|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[.*\])$/;
function q(t, e) {
  throw new Wi(`${t}: ${e}.`);
}
function wl(t) {
  for (let e of t_) {
    let r = t[e];
    r !== void 0 &&
      e_.has((0, Tl.createHash)('sha256').update(r, 'utf8').digest('hex')) &&
      q(e, 'this is the value of .env.example, which everybody knows; give your own');
  }
  for (let e of ['NOTIFY_URL', 'REFUND_NOTIFY_URL']) {
    let r = t[e];
    r !== void 0 &&
      (r.startsWith('https://') || q(e, 'outside the local stage WeChat needs https'),
      n_.test(new URL(r).hostname) && q(e, 'WeChat cannot reach this machine; give a public address'));
  }
  (t.WECHAT_API_BASE_URL?.startsWith('https://') === !1 &&
    q('WECHAT_API_BASE_URL', 'outside the local stage WeChat is reached by https only'),
    t.WECHAT_PAY_BASE_URLS?.every((e) => e.startsWith('https://')) === !1 &&
      q('WECHAT_PAY_BASE_URLS', 'outside the local stage WeChat is reached by https only'));
}
function vl(t) {
  let { WECHAT_CERT_SECRET: e, WECHAT_CERT_FILE: r, WECHAT_CERT_KEY_FILE: n } = t;
  (e !== void 0 &&
    (r ?? n) !== void 0 &&
    q(
      'WECHAT_CERT_SECRET',
      'WECHAT_CERT_FILE or WECHAT_CERT_KEY_FILE is set too; give the one or the others',
    ),
    !(e !== void 0 || (r !== void 0 && n !== void 0)) &&
      q(
        r === void 0 ? 'WECHAT_CERT_FILE' : 'WECHAT_CERT_KEY_FILE',
        'it is missing; WeChat refunds only whoever shows the client certificate: give apiclient_cert.pem as WECHAT_CERT_FILE and apiclient_key.pem as WECHAT_CERT_KEY_FILE, or the ARN of a secret with both as WECHAT_CERT_SECRET',
      ));
}
function Al(t) {
  for (let e of ['WECHAT_PAY_BASE_URLS', 'WECHAT_REFUND_BASE_URLS'])
    t[e]?.some((n) => r_.test(new URL(n).hostname)) !== !0 ||
      t.ALLOW_REAL_WECHAT === 'yes' ||
      q(
        e,
        "these are WeChat's real payment hosts, where an order costs money; point it at the simulator, or set ALLOW_REAL_WECHAT=yes",
      );
}
function Il(t) {
  let { STAGE: e, BILLS_BUCKET: r, BILLS_FOLDER: n } = t;
  (r !== void 0 && n !== void 0 && q('BILLS_FOLDER', 'BILLS_BUCKET is given too; remove one of them'),
    e === 'local' &&
      r === void 0 &&
      n === void 0 &&
      q('BILLS_FOLDER', 'it is missing; give the folder that keeps bills and reports, such as .local/bills'),
    e !== 'local' &&
      r === void 0 &&
      q('BILLS_BUCKET', 'it is missing; give the name of the S3 bucket that keeps bills and reports'));
}
function oe(t, e) {
  return z(ne(e), bt(t, e));
}
function Gi(t) {
  return z(
    ne(t),
    Gt((e) => /^https?:$/.test(URL.canParse(e) ? new URL(e).protocol : ''), t),
    Gt((e) => !/[?#@\s]/.test(e), t),
  );
}
function Or(t, e, r) {
  let n = `give whole ${t} from ${e} to ${r}`;
  return z(oe(/^[1-9]\d{0,5}$/, n), Tt(Number), Fi(e, n), $i(r, n));
}
var Gn = 'give the bare address of a host, such as https://api.mch.weixin.qq.com, without a path or a query',
  Hn = 'copy the API v2 key (APIv2\u5BC6\u94A5), 32 letters and digits, from the WeChat Pay merchant console',
  o_ = 'copy the AppSecret, 32 letters and digits, from the console of the mini program',
  Cl = 'give the name of a DynamoDB table',
  Nl = z(
    Gi(Gn),
    Gt((t) => !URL.canParse(t) || new URL(t).pathname === '/', Gn),
    Tt((t) => t.replace(/\/$/, '')),
  ),
  Rl = z(
    ne(Gn),
    Tt((t) => t.split(',').map((e) => e.trim())),
    Ir(Nl),
    xt(1, Gn),
  ),
  Ol = /^[^\p{Cc}?*"<>|]{1,1024}$/u,
  Dl = 'https://api.mch.weixin.qq.com,https://api2.mch.weixin.qq.com',
  Hi = {
    STAGE: oe(/^[a-z][a-z0-9-]{0,19}$/, 'give local, or the name of the deployed stage in small letters'),
    WECHAT_APPID: oe(
      /^wx[0-9a-f]{16}$/,
      'copy the AppID (wx and 16 hexadecimal digits) from mp.weixin.qq.com',
    ),
    WECHAT_APPSECRET: oe(/^[0-9A-Za-z]{32}$/, o_),
    WECHAT_MCH_ID: oe(
      /^\d{8,10}$/,
      'copy the merchant number (\u5546\u6237\u53F7), 8 to 10 digits, from pay.weixin.qq.com',
    ),
    WECHAT_MCH_KEY: oe(/^[0-9A-Za-z]{32}$/, Hn),
    WECHAT_MCH_KEY_PREVIOUS: $(oe(/^[0-9A-Za-z]{32}$/, `${Hn}, or remove it when the change is over`)),
    WECHAT_SIGN_TYPE: $(Cr(['MD5', 'HMAC-SHA256'], 'give MD5 or HMAC-SHA256'), 'MD5'),
    NOTIFY_URL: z(
      Gi('give the public https address of payment-notify, without a query'),
      Fn(256, 'WeChat takes at most 256 bytes'),
    ),
    REFUND_NOTIFY_URL: z(
      Gi('give the public https address of refund-notify, without a query'),
      Fn(256, 'WeChat takes at most 256 bytes'),
    ),
    SESSION_SECRET: z(
      ne('give at least 32 random bytes: openssl rand -hex 32'),
      Bi(32, 'give at least 32 random bytes: openssl rand -hex 32'),
      bt(/^\S+$/, 'it holds a blank; give at least 32 random bytes: openssl rand -hex 32'),
    ),
    OUT_TRADE_NO_PREFIX: z(
      $(ne(), ''),
      bt(/^[0-9A-Za-z_\-|*]{0,8}$/, 'give 1 to 8 of 0-9 A-Z a-z _ - | *, or remove it for none'),
    ),
    ORDER_MINUTES: $(Or('minutes', 5, 10080), '1440'),
    MAX_OPEN_ORDERS: $(Or('orders', 1, 500), '20'),
    CHECK_FIRST_SECONDS: $(Or('seconds', 1, 3600), '60'),
    CHECK_LONGEST_MINUTES: $(Or('minutes', 1, 1440), '360'),
    CHECKS_PER_SECOND: $(Or('checks', 1, 500), '20'),
    ORDERS_TABLE: oe(/^[0-9A-Za-z_.-]{3,255}$/, Cl),
    PRODUCTS_TABLE: oe(/^[0-9A-Za-z_.-]{3,255}$/, Cl),
    EVENT_BUS: oe(/^[0-9A-Za-z/_.-]{1,256}$/, 'give the name of an EventBridge event bus'),
    WECHAT_API_BASE_URL: $(Nl, 'https://api.weixin.qq.com'),
    WECHAT_PAY_BASE_URLS: $(Rl, Dl),
    WECHAT_REFUND_BASE_URLS: $(
      z(
        Rl,
        Gt(
          (t) => t.every((e) => e.startsWith('https://')),
          'give https addresses only: the client certificate is shown there',
        ),
      ),
      Dl,
    ),
    WECHAT_SHIPPING: $(
      Cr(
        ['yes'],
        "give yes where WeChat freezes this mini program's money until goods are shipped (\u53D1\u8D27\u4FE1\u606F\u7BA1\u7406), or remove it",
      ),
    ),
    BILLS_BUCKET: $(oe(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'give the name of an S3 bucket')),
    BILLS_FOLDER: $(oe(/^[^\p{Cc}?*"<>|]{1,1024}$/u, 'give a folder on this machine, such as .local/bills')),
    WECHAT_CERT_SECRET: $(
      oe(
        /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[0-9A-Za-z/_+=.@-]{1,512}$/,
        'give the ARN of the secret that holds the client certificate as JSON: {"cert": "\u2026PEM\u2026", "key": "\u2026PEM\u2026"}',
      ),
    ),
    WECHAT_CERT_FILE: $(oe(Ol, 'give the path of apiclient_cert.pem')),
    WECHAT_CERT_KEY_FILE: $(oe(Ol, 'give the path of apiclient_key.pem')),
    ALLOW_REAL_WECHAT: $(Cr(['yes'], 'give yes, or remove it')),
  };
var s_ = {
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
  'npm start': Object.keys(Hi),
};
function Pl(t, e = process.env) {
  let r = {};
  for (let o of s_[t]) {
    let s = e[o];
    s?.trim() === '' && q(o, 'it is blank; give it a value or remove it');
    let i = Ht(Hi[o], s);
    if (!i.success) {
      let a = i.issues[0].message;
      q(o, s === void 0 ? `it is missing; ${a}` : a);
    }
    r[o] = i.output;
  }
  let n = r;
  return (
    n.WECHAT_MCH_KEY !== void 0 &&
      n.WECHAT_MCH_KEY === n.WECHAT_APPSECRET &&
      q('WECHAT_MCH_KEY', `it equals WECHAT_APPSECRET, and these are two different secrets; ${Hn}`),
    n.WECHAT_MCH_KEY !== void 0 &&
      n.WECHAT_MCH_KEY === n.WECHAT_MCH_KEY_PREVIOUS &&
      q('WECHAT_MCH_KEY_PREVIOUS', 'it equals WECHAT_MCH_KEY; give the key before the change, or remove it'),
    n.SESSION_SECRET !== void 0 &&
      n.SESSION_SECRET === n.WECHAT_MCH_KEY &&
      q('SESSION_SECRET', 'it equals WECHAT_MCH_KEY; give it random bytes of its own: openssl rand -hex 32'),
    'BILLS_BUCKET' in r && Il(n),
    'WECHAT_CERT_SECRET' in r && vl(n),
    n.STAGE === 'local' ? Al(n) : wl(n),
    r
  );
}
var i_ = [15, 33, 33, 36, 41, 41];
function a_(...t) {
  return `${t
    .map((r, n) => r.padEnd(i_[n] ?? 0))
    .join(' ')
    .trimEnd()}
`;
}
var qA = a_(
  'kind',
  'outTradeNo',
  'transactionId',
  'outRefundNo',
  'there (WeChat)',
  'here (books)',
  'explained by',
);
var c_ = {
    meaning: 'WeChat does not know this login code.',
    cause:
      'errcode 40029: the code is older than five minutes, was cut, or comes from a mini program whose AppID is not WECHAT_APPID.',
    cure: 'Call wx.login again and send its code at once: it lives five minutes and belongs to one mini program, so check the AppID of the project too.',
  },
  u_ = {
    meaning: 'This login code has been used already.',
    cause: 'errcode 40163: the same code came twice, mostly because the mini program sent its request twice.',
    cure: 'A login code works once. Call wx.login again for a new one, and look for requests that are sent twice.',
  },
  l_ = {
    meaning: 'WeChat blocks this user as high-risk.',
    cause: 'errcode 40226: WeChat has its reasons, and does not name them.',
    cure: 'WeChat blocks this user as high-risk. Repeating does not help.',
  },
  Vn = {
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
    login_code_invalid: c_,
    login_code_used: u_,
    login_rate_limited: {
      meaning: 'This user logs in too often.',
      cause:
        'errcode 45011: the mini program logs in for every request instead of keeping its token for two hours.',
      cure: 'Wait a minute before wx.login is called again for this user.',
    },
    login_user_blocked: l_,
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
var kl = {
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
  te = class t extends Error {
    name = 'PayError';
    code;
    detail;
    fields;
    facts;
    outTradeNo;
    members;
    constructor(e, r = Vn[e].cure, n = {}) {
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
function Ll(t, e) {
  if (e instanceof te) {
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
var rI = 1440 * 6e4;
function Ml(t) {
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
function $l(t, e) {
  return {
    statusCode: t,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(e),
  };
}
var Ul = 10,
  p_ = { wechat_unavailable: 5, login_rate_limited: 60, refund_too_soon: 60 };
function Bl(t) {
  let {
      code: e,
      detail: r,
      fields: n,
      outTradeNo: o,
      members: s,
    } = t instanceof te ? t : new te('internal_error'),
    { status: i } = kl[e],
    a = p_[e];
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
      title: Vn[e].meaning,
      status: i,
      code: e,
      detail: r,
      ...(o !== void 0 && { outTradeNo: o }),
      ...s,
      ...(n.length > 0 && { errors: n.slice(0, Ul) }),
      ...(n.length > Ul && { errorCount: n.length }),
    }),
  };
}
function f_(t, e) {
  return t >= 500 || e.anomaly !== void 0
    ? 'error'
    : t >= 400 || e.refusal !== void 0 || e.unanswered !== void 0
      ? 'warn'
      : 'info';
}
function Fl(t, e, r = Bl) {
  return async (n) => {
    let o = t.now().getTime(),
      s = Ml(n),
      i = {},
      a;
    try {
      a = await e(s, (u) => {
        i = { ...i, ...u };
      });
    } catch (u) {
      ((a = r(u)), (i = { ...i, ...Ll(t.telemetry, u) }));
    }
    let c = a.statusCode;
    return (
      t.telemetry.log(f_(c, i), 'request', {
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
var Je = new TextEncoder(),
  jn = new TextDecoder(),
  Kn = new TextDecoder('utf-8', { fatal: !0 }),
  fI = 2 ** 32;
function zn(...t) {
  let e = t.reduce((o, { length: s }) => o + s, 0),
    r = new Uint8Array(e),
    n = 0;
  for (let o of t) (r.set(o, n), (n += o.length));
  return r;
}
var d_ = /[^\x00-\x7f]/;
function Re(t) {
  if (typeof t == 'string' && t.length >= 128) {
    if (d_.test(t)) throw new TypeError('non-ASCII string encountered in encode()');
    return Je.encode(t);
  }
  let e = new Uint8Array(t.length);
  for (let r = 0; r < t.length; r++) {
    let n = t.charCodeAt(r);
    if (n > 127) throw new TypeError('non-ASCII string encountered in encode()');
    e[r] = n;
  }
  return e;
}
function Wl(t, e = !1) {
  if (Uint8Array.prototype.toBase64)
    return t.toBase64({ alphabet: e ? 'base64url' : 'base64', omitPadding: e });
  let r = 32768,
    n = [];
  for (let s = 0; s < t.length; s += r) n.push(String.fromCharCode.apply(null, t.subarray(s, s + r)));
  let o = btoa(n.join(''));
  return e ? o.replace(/=/g, '').replace(/\+/g, '-').replace(/\//g, '_') : o;
}
function Gl(t, e = !1) {
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
var qn = {};
Pi(qn, {
  JOSEAlgNotAllowed: () => Dr,
  JOSEError: () => J,
  JOSENotSupported: () => Ue,
  JWEDecryptionFailed: () => Vi,
  JWEInvalid: () => ji,
  JWKInvalid: () => Ki,
  JWKSInvalid: () => zi,
  JWKSMultipleMatchingKeys: () => Ji,
  JWKSNoMatchingKey: () => qi,
  JWKSTimeout: () => Yi,
  JWSInvalid: () => k,
  JWSSignatureVerificationFailed: () => jt,
  JWTClaimValidationFailed: () => Oe,
  JWTExpired: () => Vt,
  JWTInvalid: () => De,
});
var J = class extends Error {
    static code = 'ERR_JOSE_GENERIC';
    code = 'ERR_JOSE_GENERIC';
    constructor(e, r) {
      (super(e, r), (this.name = this.constructor.name), Error.captureStackTrace?.(this, this.constructor));
    }
  },
  Oe = class extends J {
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
  Vt = class extends J {
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
  Dr = class extends J {
    static code = 'ERR_JOSE_ALG_NOT_ALLOWED';
    code = 'ERR_JOSE_ALG_NOT_ALLOWED';
  },
  Ue = class extends J {
    static code = 'ERR_JOSE_NOT_SUPPORTED';
    code = 'ERR_JOSE_NOT_SUPPORTED';
  },
  Vi = class extends J {
    static code = 'ERR_JWE_DECRYPTION_FAILED';
    code = 'ERR_JWE_DECRYPTION_FAILED';
    constructor(e = 'decryption operation failed', r) {
      super(e, r);
    }
  },
  ji = class extends J {
    static code = 'ERR_JWE_INVALID';
    code = 'ERR_JWE_INVALID';
  },
  k = class extends J {
    static code = 'ERR_JWS_INVALID';
    code = 'ERR_JWS_INVALID';
  },
  De = class extends J {
    static code = 'ERR_JWT_INVALID';
    code = 'ERR_JWT_INVALID';
  },
  Ki = class extends J {
    static code = 'ERR_JWK_INVALID';
    code = 'ERR_JWK_INVALID';
  },
  zi = class extends J {
    static code = 'ERR_JWKS_INVALID';
    code = 'ERR_JWKS_INVALID';
  },
  qi = class extends J {
    static code = 'ERR_JWKS_NO_MATCHING_KEY';
    code = 'ERR_JWKS_NO_MATCHING_KEY';
    constructor(e = 'no applicable key found in the JSON Web Key Set', r) {
      super(e, r);
    }
  },
  Ji = class extends J {
    [Symbol.asyncIterator] = async function* () {};
    static code = 'ERR_JWKS_MULTIPLE_MATCHING_KEYS';
    code = 'ERR_JWKS_MULTIPLE_MATCHING_KEYS';
    constructor(e = 'multiple matching keys found in the JSON Web Key Set', r) {
      super(e, r);
    }
  },
  Yi = class extends J {
    static code = 'ERR_JWKS_TIMEOUT';
    code = 'ERR_JWKS_TIMEOUT';
    constructor(e = 'request timed out', r) {
      super(e, r);
    }
  },
  jt = class extends J {
    static code = 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED';
    code = 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED';
    constructor(e = 'signature verification failed', r) {
      super(e, r);
    }
  };
var m_ = 'The input to be decoded is not correctly encoded.';
function Nr(t) {
  try {
    return Gl(typeof t == 'string' ? t : jn.decode(t), !0);
  } catch (e) {
    throw new TypeError(m_, { cause: e });
  }
}
function Pr(t) {
  return Wl(typeof t == 'string' ? Je.encode(t) : t, !0);
}
function Ye(t) {
  if (typeof t != 'object' || t === null || Object.prototype.toString.call(t) !== '[object Object]')
    return !1;
  let e = Object.getPrototypeOf(t);
  return e === null || Object.getPrototypeOf(e) === null;
}
function Jn(...t) {
  let e = new Set();
  for (let r of t)
    if (r)
      for (let n of Object.keys(r)) {
        if (e.has(n)) return !1;
        e.add(n);
      }
  return !0;
}
function Hl(t, e) {
  if (t !== void 0) throw new TypeError(`${e} can only be called once`);
}
function Xi(t, e, r) {
  try {
    return Nr(t);
  } catch (n) {
    throw new r(`Failed to base64url decode the ${e}`, { cause: n });
  }
}
function Vl(t, e, r) {
  try {
    return Re(t);
  } catch (n) {
    throw new r(`The ${e} is not a valid base64url string`, { cause: n });
  }
}
function jl(t, e, r) {
  let n;
  try {
    n = JSON.parse(Kn.decode(Nr(t)));
  } catch (o) {
    throw new e(r, { cause: o });
  }
  if (!Ye(n)) throw new e(r);
  return n;
}
var Yn = { __proto__: null, b64: !0 };
function Kl(t, e) {
  if (e !== void 0 && (!Array.isArray(e) || e.some((r) => typeof r != 'string')))
    throw new TypeError(`"${t}" option must be an array of strings`);
  return e === void 0 ? void 0 : new Set(e);
}
function zl(t, e) {
  let { crit: r } = e ?? {};
  if (Array.isArray(r) && new Set(r).size !== r.length)
    throw new t('"crit" (Critical) Header Parameter MUST NOT contain duplicate values');
}
function Xn(t, e, r, n, o) {
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
    if (!(i in s)) throw new Ue(`Extension Header Parameter "${i}" is not recognized`);
    if (!Object.hasOwn(o, i) || o[i] === void 0) throw new t(`Extension Header Parameter "${i}" is missing`);
    if (s[i] && (!Object.hasOwn(n, i) || n[i] === void 0))
      throw new t(`Extension Header Parameter "${i}" MUST be integrity protected`);
  }
  return n.crit;
}
function Qn(t, e) {
  if (e.includes('b64')) {
    let r = t.b64;
    if (typeof r != 'boolean')
      throw new k('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
    return r;
  }
  return !0;
}
function Qi(t, e) {
  let r, n;
  try {
    ((r = JSON.stringify(e)), (n = JSON.parse(r)));
  } catch (o) {
    throw new t('JOSE Header is not valid JSON', { cause: o });
  }
  if (!Ye(n)) throw new t('JOSE Header is not a JSON object');
  return [n, r];
}
var h_ = (t) => t[Symbol.toStringTag],
  y_ = (t, e, r) => {
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
async function eo(t, e, r) {
  let { alg: n, secret: o } = t,
    s = r === 'decrypt' || r === 'sign';
  if (o && e instanceof Uint8Array) return e;
  let i, a;
  if (Ye(e)) {
    if (((i = w_(e)), typeof i.kty != 'string')) throw ql(n, e, o);
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
    if ((y_(t, i, r), i.kty === 'oct')) return Nr(i.k);
    if (!Object.isFrozen(e)) {
      let { key_ops: l } = e;
      (Array.isArray(l) && Object.freeze(l), Object.freeze(e));
    }
  } else {
    if (!S_(e)) throw ql(n, e, o);
    let l = o ? 'secret' : s ? 'private' : 'public';
    if (e.type !== l && (o || ['secret', 'public', 'private'].includes(e.type)))
      throw new TypeError(`${h_(e)} instances must be of type "${l}" for the ${n} algorithm`);
    if (Jl(e)) return e;
    if (((a = e), a.type === 'secret')) return a.export();
  }
  Zi ||= new WeakMap();
  let c = e,
    u = Zi.get(c);
  if (u?.[n]) return u[n];
  if ((u || Zi.set(c, (u = {})), a && typeof a.toCryptoKey == 'function')) {
    let l = a.type === 'public',
      p = g_[a.asymmetricKeyDetails?.namedCurve],
      f = t.resolve?.({ crv: p, asymmetricKeyType: a.asymmetricKeyType }) ?? t.subtle;
    return (u[n] = a.toCryptoKey(f, l, t.usages[l ? 0 : 1]));
  }
  return ((i ??= a.export({ format: 'jwk' })), (i.alg = n), (u[n] = await v_(t, i)));
}
var Zi,
  g_ = { __proto__: null, prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
var Jl = (t) => {
    if (t?.[Symbol.toStringTag] === 'CryptoKey') return !0;
    try {
      return t instanceof CryptoKey;
    } catch {
      return !1;
    }
  },
  E_ = (t) => t?.[Symbol.toStringTag] === 'KeyObject',
  S_ = (t) => Jl(t) || E_(t);
function __(t, e, ...r) {
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
function ql(t, e, r) {
  let n = ['CryptoKey', 'KeyObject', 'JSON Web Key'];
  return (r && n.push('Uint8Array'), new TypeError(__(`Key for the ${t} algorithm must be `, e, ...n)));
}
var Zn = (t, e = 'algorithm.name') =>
  new TypeError(`CryptoKey does not support this operation, its ${e} must be ${t}`);
function x_(t, e) {
  if (e && !t.usages.includes(e))
    throw new TypeError(`CryptoKey does not support this operation, its usages must include ${e}.`);
}
function to(t, e) {
  let { modulusLength: r } = e.algorithm;
  if (typeof r != 'number' || r < 2048)
    throw new TypeError(`${t} requires key modulusLength to be 2048 bits or larger`);
}
function b_(t, e, r) {
  let n = t.algorithm;
  if (n.name !== e.name) throw Zn(e.name);
  if (e.hash && n.hash?.name !== e.hash) throw Zn(e.hash, 'algorithm.hash');
  if (e.namedCurve && n.namedCurve !== e.namedCurve) throw Zn(e.namedCurve, 'algorithm.namedCurve');
  if (e.length !== void 0 && n.length !== e.length) throw Zn(e.length, 'algorithm.length');
  x_(t, r);
}
function T_(t) {
  return { __proto__: null, ...t };
}
function w_(t) {
  let e = T_(t);
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
async function v_(t, e, r) {
  if (!t.kty.includes(e.kty)) throw new Ue('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
  let n = t.resolve?.({ kty: e.kty, crv: e.crv }) ?? t.subtle,
    o = !!(e.d || e.priv),
    s = { ...e, ext: r ?? e.ext };
  return (
    s.kty !== 'AKP' && delete s.alg,
    delete s.use,
    crypto.subtle.importKey('jwk', s, n, s.ext ?? !o, e.key_ops ?? t.usages[o ? 1 : 0])
  );
}
async function ro(t, e, r, n = !1) {
  return (
    t instanceof Uint8Array && (t = await crypto.subtle.importKey('raw', t, e, n, [r])),
    b_(t, e, r),
    t
  );
}
function Yl(t) {
  let e = { __proto__: null };
  for (let r in t) e[r] = { ...t[r], alg: r };
  return e;
}
var kr = [['verify'], ['sign']];
function ea(t) {
  let e = { name: 'HMAC', hash: `SHA-${t}` };
  return { kty: ['oct'], secret: !0, subtle: e, signing: e, usages: kr };
}
function Kt(t, e) {
  let r = { name: e ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5', hash: `SHA-${t}` };
  return { kty: ['RSA'], subtle: r, signing: e ? { ...r, saltLength: e } : r, usages: kr, minRsaBits: 2048 };
}
function ta(t, e) {
  return {
    kty: ['EC'],
    crv: t,
    subtle: { name: 'ECDSA', namedCurve: t },
    signing: { name: 'ECDSA', hash: `SHA-${e}` },
    usages: kr,
  };
}
function Xl() {
  let t = { name: 'Ed25519' };
  return { kty: ['OKP'], crv: 'Ed25519', subtle: t, signing: t, usages: kr };
}
function ra(t) {
  let e = { name: `ML-DSA-${t}` };
  return { kty: ['AKP'], subtle: e, signing: e, usages: kr };
}
var A_ = Yl({
  HS256: ea(256),
  HS384: ea(384),
  HS512: ea(512),
  RS256: Kt(256),
  RS384: Kt(384),
  RS512: Kt(512),
  PS256: Kt(256, 32),
  PS384: Kt(384, 48),
  PS512: Kt(512, 64),
  ES256: ta('P-256', 256),
  ES384: ta('P-384', 384),
  ES512: ta('P-521', 512),
  EdDSA: Xl(),
  Ed25519: Xl(),
  'ML-DSA-44': ra(44),
  'ML-DSA-65': ra(65),
  'ML-DSA-87': ra(87),
});
function no(t) {
  let e = typeof t == 'string' ? A_[t] : void 0;
  if (!e) throw new Ue(`alg ${t} is not supported either by JOSE or your javascript runtime`);
  return e;
}
function Ql(t) {
  return [t && Kl('algorithms', t.algorithms), t?.crit];
}
function I_(t) {
  return t === void 0 ? {} : jl(t, k, 'JWS Protected Header is invalid');
}
function C_(t) {
  try {
    return Re(t);
  } catch (e) {
    throw new k('JWS Compact Serialization payload must use only ASCII characters', { cause: e });
  }
}
async function R_(t, e, r, n, o) {
  let { protected: s, header: i, payload: a } = t,
    c = o ?? I_(s);
  if (!Jn(c, i)) throw new k('JWS Protected and JWS Unprotected Header Parameter names must be disjoint');
  let u = { ...c, ...i },
    l = Qn(c, Xn(k, Yn, e[1], c, u)),
    { alg: p } = u;
  if (typeof p != 'string' || !p) throw new k('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  if (e[0] && !e[0].has(p)) throw new Dr('"alg" (Algorithm) Header Parameter value not allowed');
  if (l) {
    if (typeof a != 'string') throw new k('JWS Payload must be a string');
  } else if (typeof a != 'string' && !(a instanceof Uint8Array))
    throw new k('JWS Payload must be a string or an Uint8Array instance');
  let f = l || typeof a != 'string' ? a : n(a),
    d = !1;
  typeof r == 'function' && ((r = await r(c, t)), (d = !0));
  let h = no(p),
    g = zn(
      s !== void 0 ? Re(s) : new Uint8Array(),
      Re('.'),
      typeof f == 'string' ? (e[2] ??= Vl(f, 'payload', k)) : f,
    ),
    y = Xi(t.signature, 'signature', k),
    E = await eo(h, r, 'verify'),
    _ = await ro(E, h.subtle, 'verify');
  h.minRsaBits && to(h.alg, _);
  let T = !1;
  try {
    T = await crypto.subtle.verify(h.signing, _, y, g);
  } catch (M) {
    throw new jt(void 0, { cause: M });
  }
  if (!T) throw new jt();
  let v = { payload: typeof f == 'string' ? Xi(f, 'payload', k) : f };
  return (
    s !== void 0 && (v.protectedHeader = c),
    i !== void 0 && (v.unprotectedHeader = i),
    d ? [{ ...v, key: E }, l] : [v, l]
  );
}
async function Zl(t, e, r) {
  if ((t instanceof Uint8Array && (t = jn.decode(t)), typeof t != 'string'))
    throw new k('Compact JWS must be a string or Uint8Array');
  let { 0: n, 1: o, 2: s, length: i } = t.split('.');
  if (i !== 3) throw new k('Invalid Compact JWS');
  return R_({ payload: o, protected: n, signature: s }, e, r, C_);
}
var Lr = (t) => Math.floor(t.getTime() / 1e3),
  O_ = { s: 1, m: 60, h: 3600, d: 86400, w: 604800, y: 31557600 },
  D_ =
    /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i,
  zt = 'check_failed';
function na() {
  throw new TypeError('Invalid time period format');
}
function oo(t) {
  typeof t != 'string' && na();
  let e = D_.exec(t);
  (!e || (e[4] && e[1])) && na();
  let r = parseFloat(e[2]),
    n = Math.round(r * O_[e[3][0].toLowerCase()]);
  return (Number.isFinite(n) || na(), e[1] === '-' || e[4]?.toLowerCase() === 'ago' ? -n : n);
}
function qt(t, e) {
  if (!Number.isFinite(e)) throw new TypeError(`Invalid ${t} input`);
  return e;
}
function oa(t, e) {
  if (typeof e != 'string') throw new TypeError(`"${t}" claim must be a string`);
}
function N_(t) {
  if (typeof t != 'string' && (!Array.isArray(t) || Array.from(t).some((e) => typeof e != 'string')))
    throw new TypeError('"aud" claim must be a string or an array of strings');
}
function sa(t, e) {
  return typeof t == 'number' ? qt(e, t) : t instanceof Date ? qt(e, Lr(t)) : Lr(new Date()) + oo(t);
}
var ep = (t) => {
    let e = t.toLowerCase();
    return t.includes('/') ? e : `application/${e}`;
  },
  P_ = (t, e) =>
    typeof t == 'string' ? e.includes(t) : Array.isArray(t) ? e.some((r) => t.includes(r)) : !1;
function ia(t, e, r = !1) {
  let n = t[e];
  if (!(n === void 0 && !r)) {
    if (typeof n != 'number') throw new Oe(`"${e}" claim must be a number`, t, e, 'invalid');
    return n;
  }
}
function aa(t, e) {
  throw new Oe(`unexpected "${e}" claim value`, t, e, zt);
}
function tp(t, e, r = {}) {
  let n;
  try {
    n = JSON.parse(Kn.decode(e));
  } catch (_) {
    throw new De('JWT Claims Set must be a top-level JSON object', { cause: _ });
  }
  if (!Ye(n)) throw new De('JWT Claims Set must be a top-level JSON object');
  let { typ: o } = r;
  if (o !== void 0 && (typeof t.typ != 'string' || ep(t.typ) !== ep(o)))
    throw new Oe('unexpected "typ" JWT header value', n, 'typ', zt);
  let { requiredClaims: s = [], issuer: i, subject: a, audience: c, maxTokenAge: u } = r,
    l = [...s];
  (u !== void 0 && l.push('iat'),
    c !== void 0 && l.push('aud'),
    a !== void 0 && l.push('sub'),
    i !== void 0 && l.push('iss'));
  for (let _ of new Set(l.reverse()))
    if (!Object.hasOwn(n, _)) throw new Oe(`missing required "${_}" claim`, n, _, 'missing');
  (i !== void 0 && !(Array.isArray(i) ? i : [i]).includes(n.iss) && aa(n, 'iss'),
    a !== void 0 && n.sub !== a && aa(n, 'sub'),
    c !== void 0 && !P_(n.aud, typeof c == 'string' ? [c] : c) && aa(n, 'aud'));
  let { clockTolerance: p } = r,
    f = 0;
  if (typeof p == 'string') f = oo(p);
  else if (p !== void 0) {
    if (typeof p != 'number') throw new TypeError('Invalid clockTolerance option type');
    f = p;
  }
  if ((qt('clockTolerance option', f), f < 0)) throw new TypeError('Invalid clockTolerance option input');
  let { currentDate: d } = r,
    h = qt('currentDate option', Lr(d === void 0 ? new Date() : d)),
    g = ia(n, 'iat', u !== void 0),
    y = ia(n, 'nbf');
  if (y !== void 0 && y > h + f) throw new Oe('"nbf" claim timestamp check failed', n, 'nbf', zt);
  let E = ia(n, 'exp');
  if (E !== void 0 && E <= h - f) throw new Vt('"exp" claim timestamp check failed', n, 'exp', zt);
  if (u !== void 0) {
    let _ = h - g,
      T = qt('maxTokenAge option', typeof u == 'number' ? u : oo(u));
    if (T < 0) throw new TypeError('Invalid maxTokenAge option input');
    if (_ - f > T) throw new Vt('"iat" claim timestamp check failed (too far in the past)', n, 'iat', zt);
    if (_ < -f) throw new Oe('"iat" claim timestamp check failed (it should be in the past)', n, 'iat', zt);
  }
  return n;
}
var rp;
function Xe(t) {
  return rp.get(t);
}
function np(t) {
  let e = Xe(t);
  for (let r of ['iat', 'nbf', 'exp']) {
    let n = e[r];
    if (typeof n == 'number' && !Number.isFinite(n))
      throw new TypeError(`"${r}" claim must be a finite number`);
  }
  return Je.encode(JSON.stringify(e));
}
var so = class {
  constructor(e = {}) {
    if (!Ye(e)) throw new TypeError('JWT Claims Set MUST be an object');
    (rp ||= new WeakMap()).set(this, structuredClone(e));
  }
  setIssuer(e) {
    return (oa('iss', e), (Xe(this).iss = e), this);
  }
  setSubject(e) {
    return (oa('sub', e), (Xe(this).sub = e), this);
  }
  setAudience(e) {
    return (N_(e), (Xe(this).aud = e), this);
  }
  setJti(e) {
    return (oa('jti', e), (Xe(this).jti = e), this);
  }
  setNotBefore(e) {
    return ((Xe(this).nbf = sa(e, 'setNotBefore')), this);
  }
  setExpirationTime(e) {
    return ((Xe(this).exp = sa(e, 'setExpirationTime')), this);
  }
  setIssuedAt(e) {
    let r = Xe(this);
    return (
      e === void 0
        ? (r.iat = Lr(new Date()))
        : typeof e == 'string'
          ? (r.iat = qt('setIssuedAt', Lr(new Date()) + oo(e)))
          : (r.iat = sa(e, 'setIssuedAt')),
      this
    );
  }
};
async function Mr(t, e, r) {
  let [n, o] = await Zl(t, Ql(r), e);
  if (!o) throw new De('JWTs MUST NOT use unencoded payload');
  let s = tp(n.protectedHeader, n.payload, r);
  return { ...n, payload: s };
}
async function k_(t, e, r) {
  let [n, o, s, i] = t,
    a = '';
  if (o !== void 0) {
    let E = Qi(k, o);
    ((o = E[0]), (a = Pr(E[1])));
  }
  if ((s !== void 0 && (s = Qi(k, s)[0]), !o && !s))
    throw new k('either setProtectedHeader or setUnprotectedHeader must be called before #sign()');
  if (!Jn(o, s)) throw new k('JWS Protected and JWS Unprotected Header Parameter names must be disjoint');
  let c = { ...o, ...s };
  zl(k, o);
  let u = Qn(o, Xn(k, Yn, i, o, c));
  u || r?.();
  let { alg: l } = c;
  if (typeof l != 'string' || !l) throw new k('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  let p = no(l),
    f = '',
    d = n,
    h;
  if (u) {
    let E = t[4];
    E ? ((f = E[0] ??= Pr(n)), (d = E[1] ??= Re(f))) : ((f = Pr(n)), (h = Je.encode(`${a}.${f}`)));
  }
  h ??= zn(Re(a), Re('.'), d);
  let g = await ro(await eo(p, e, 'sign'), p.subtle, 'sign');
  p.minRsaBits && to(p.alg, g);
  let y = { signature: Pr(new Uint8Array(await crypto.subtle.sign(p.signing, g, h))), payload: f };
  return (o && (y.protected = a), s && (y.header = s), [y, u]);
}
async function op(t, e, r, n, o) {
  let [s] = await k_([t, e, void 0, r], n, o);
  return `${s.protected}.${s.payload}.${s.signature}`;
}
var L_ = so,
  Jt = class extends L_ {
    #e;
    setProtectedHeader(e) {
      return (Hl(this.#e, 'setProtectedHeader'), (this.#e = e), this);
    }
    async sign(e, r) {
      return op(np(this), this.#e, r?.crit, e, () => {
        throw new De('JWTs MUST NOT use unencoded payload');
      });
    }
  };
var M_ = 1440 * 60,
  ip = 'HS256',
  ap = 'miniprogram-pay',
  sp = 'Send the cursor of the page before, as it is and within a day, or leave it out for the first page.',
  U_ = wt({ outTradeNo: z(ne(), xt(1)), createdAt: z(ne(), Mi()) });
function cp(t) {
  return `${t.WECHAT_APPID}/orders`;
}
function up(t) {
  return new TextEncoder().encode(t.SESSION_SECRET);
}
function lp(t, e, r, n) {
  let o = Math.floor(n.getTime() / 1e3);
  return new Jt({ outTradeNo: t.outTradeNo, createdAt: t.createdAt })
    .setProtectedHeader({ alg: ip, typ: 'JWT' })
    .setIssuer(ap)
    .setAudience(cp(r))
    .setSubject(e)
    .setIssuedAt(o)
    .setExpirationTime(o + M_)
    .sign(up(r));
}
async function pp(t, e, r, n) {
  let o = await Mr(t, up(r), {
      algorithms: [ip],
      issuer: ap,
      audience: cp(r),
      subject: e,
      requiredClaims: ['exp'],
      currentDate: n,
    }).then(
      (i) => i.payload,
      () => {},
    ),
    s = Ht(U_, o);
  if (s.success) return s.output;
  throw new te('field_invalid', `cursor: ${sp}`, { fields: [{ field: 'cursor', detail: sp }] });
}
var fp = 64;
function $_(t) {
  let e = Array.from(t);
  return e.length <= fp ? t : `${e.slice(0, fp).join('')}\u2026`;
}
function dp(t) {
  let e = Array.from(t, ({ field: n, detail: o }) => ({ field: $_(n), detail: o })),
    [r] = e;
  return new te('field_invalid', `${r?.field ?? ''}: ${r?.detail ?? ''}`, { fields: e });
}
var mp = 'Send a whole number from 1 to 50, or leave it out for 20.',
  ca = 'Send the cursor of the page before, or leave it out for the first page.',
  ua = wt({
    limit: z($(z(ne(mp), bt(/^(?:[1-9]|[1-4]\d|50)$/, mp)), '20'), Tt(Number)),
    cursor: $(z(ne(ca), xt(1, ca), Ui(2048, ca))),
  });
function hp(t) {
  let e = Object.keys(ua.entries),
    r = Ht(ua, t.query),
    n = Object.keys(t.query)
      .filter((i) => !e.includes(i))
      .map((i) => ({ field: i, detail: `There is no such parameter. This request takes ${e.join(', ')}.` }));
  for (let i of r.issues ?? []) n.push({ field: xl(i) ?? '', detail: i.message });
  if (n.length > 0) throw dp(n);
  let { limit: o, cursor: s } = Wn(ua, t.query);
  return { limit: o, ...(s !== void 0 && { cursor: s }) };
}
function B_({ refunds: t, anomalies: e, openid: r, transactionId: n }) {
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
function yp(t) {
  let { outTradeNo: e, sku: r, quantity: n, body: o, totalFee: s, feeType: i, attach: a, tradeState: c } = t,
    { transactionId: u, timeEnd: l, timeExpire: p, createdAt: f, refundedFee: d } = t,
    h = B_(t);
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
    timeExpire: p,
    createdAt: f,
    ...(d !== void 0 && { refundedFee: d }),
    ...(h.length > 0 && { refunds: h }),
  };
}
var F_ = 'HS256',
  W_ = 'miniprogram-pay';
function G_(t) {
  return new TextEncoder().encode(t);
}
async function gp(t, e, r) {
  let n = /^Bearer +([0-9A-Za-z._-]+)$/i.exec(t.header('authorization') ?? '')?.[1];
  if (n === void 0) throw new te('token_missing');
  try {
    let { payload: o } = await Mr(n, G_(e.SESSION_SECRET), {
        algorithms: [F_],
        issuer: W_,
        audience: e.WECHAT_APPID,
        requiredClaims: ['sub', 'exp'],
        currentDate: r,
      }),
      s = o.sub;
    if (typeof s == 'string' && s !== '') return s;
  } catch (o) {
    if (o instanceof qn.JWTExpired) throw new te('token_expired');
  }
  throw new te('token_invalid');
}
var po = { warningEmitted: !1 },
  Ca = (t) => {
    if (t && !po.warningEmitted) {
      if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === 'true') {
        po.warningEmitted = !0;
        return;
      }
      let e = parseInt(t.substring(1, t.indexOf('.'))),
        r = 22;
      e < r &&
        ((po.warningEmitted = !0),
        process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${t}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`));
    }
  };
function Fr(t, e, r) {
  return (t.$source || (t.$source = {}), (t.$source[e] = r), t);
}
function ge(t, e, r) {
  (t.__aws_sdk_context
    ? t.__aws_sdk_context.features || (t.__aws_sdk_context.features = {})
    : (t.__aws_sdk_context = { features: {} }),
    (t.__aws_sdk_context.features[e] = r));
}
var j_ = () => typeof process == 'object' && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === 'true',
  Ra = (t, e) => {
    if (j_() && typeof t?.handle != 'function') return e;
  };
O();
var Nt = async (t = new Uint8Array(), e) => {
  if (t instanceof Uint8Array) return nr.mutate(t);
  if (!t) return nr.mutate(new Uint8Array());
  let r = e.streamCollector(t);
  return nr.mutate(await r);
};
ie();
O();
var Km = Symbol.for('@smithy/schema-x'),
  en = class t extends R {
    static identity = Symbol.for('@smithy/HttpBindingNormalizedSchema');
    identity = t.identity;
    bindings;
    constructor(e) {
      super(e);
    }
    static of(e) {
      let r = R.of(e);
      if (r.identity === t.identity) return r;
      let n = r.isMemberSchema() ? r : r.getSchema(),
        o = typeof n == 'object' && n !== null ? n : r;
      return (o[Km] ??= new t(r));
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
        f = i & 2 && (p === 64 || (!n && i & 1)) ? this.getHttpBindingCollectionValue(e, r) : void 0,
        d = (f?.[1] ?? 0) & 255;
      return ((l |= (i >= 6 && (d === 4 || d === 6) ? 1 : 0) << 16), [this, l, f]);
    }
    getHttpBindingCollectionValue(e, r = this.getMergedTraits()) {
      let n = t.of(this.getValueSchema());
      return n.getHttpBindingValue(e, { ...n.getMergedTraits(), ...r }, !0);
    }
    getHttpBindings() {
      let e = this.getSchema();
      return typeof e != 'object' || e === null ? Fx : (this.bindings ??= Ux(this));
    }
  },
  Ux = (t) => {
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
      { request: p, response: f } = l;
    for (let [d, h] of t.structIterator()) {
      let g = en.of(h),
        y = g.getMergedTraits(),
        E = g.getHttpBindingLocation(y),
        _ = y.httpHeader?.toLowerCase() ?? y.httpPrefixHeaders?.toLowerCase() ?? y.httpQuery,
        T = g.getHttpBindingValue(E, y),
        v = [d, T, E, _];
      (d === '__proto__' && Ge(i), (i[d] = v), (T[1] >> 10) & 1 && (p.hasIdempotency = !0), s.push(v));
      let M = E & 7;
      if ((M === 0 && (n.push(d), o.push(h)), (M & 4) === 0)) (e.push(d), r.push(h));
      else if ((M & 6) === 4)
        if (M & 1) u.statusCode = v;
        else {
          u.payload = v;
          let ee = T[1] & 255;
          p.contentTypeInstruction =
            y.mediaType ??
            (ee === 0 ? 'text/plain' : ee === 21 || ee === 42 ? 'application/octet-stream' : null);
        }
      else M & 1 ? ((p.hasPrefixHeaders = !0), c.push(v)) : (_ === '__proto__' && Ge(a), (a[_] = v));
    }
    return (
      p.contentTypeInstruction === void 0 && n.length && (p.contentTypeInstruction = null),
      (p.syntheticBodySchema = jm(t, n, o)),
      (f.syntheticBodySchema = jm(t, e, r)),
      l
    );
  },
  $x = (t) => {
    let e = [],
      r = 0;
    for (let n of t.matchAll(/\{([^{}+]+)(\+)?\}/g))
      (n.index > r && e.push([t.slice(r, n.index), 0]),
        e.push([n[1], n[2] ? 2 : 1]),
        (r = n.index + n[0].length));
    return (e.length && r < t.length && e.push([t.slice(r), 0]), e.length ? e : void 0);
  },
  Bx = (t) => {
    let { http: e, endpoint: r } = rt(t.traits ?? {}),
      [n, o] = e?.[1].split('?') ?? [];
    return [e?.[0], n, o ? [...new URLSearchParams(o)] : [], n ? $x(n) : void 0, r?.[0]];
  },
  Fx = {
    request: { memberBindings: [], byName: {} },
    response: { bodyMemberNames: [], bindings: { headers: {}, prefixHeaders: [] } },
  },
  zm = (t) => (t[Km] ??= Bx(t)),
  jm = (t, e, r) => {
    if (!e.length) return;
    let n = t.getSchema(),
      o = [3, n[1], n[2], t.getMergedTraits(), e, r],
      s = n[6],
      i = s && e.reduce((a, c) => a + (n[4].indexOf(c) < s ? 1 : 0), 0);
    return (i && (o[6] = i), o);
  };
P();
ie();
var Po = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
var Wo = class extends Po {
  options;
  compositeErrorRegistry;
  constructor(e) {
    (super(), (this.options = e), (this.compositeErrorRegistry = new ye(e.defaultNamespace)));
    for (let r of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(r);
  }
  getRequestType() {
    return L;
  }
  getResponseType() {
    return se;
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
      if (r.headers) for (let n in r.headers) b(r.headers, n) && (e.headers[n] = r.headers[n].join(', '));
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
        for (let n in r.headers) b(r.headers, n) && (e.headers[n] = r.headers[n]);
      return e;
    }
  }
  setHostPrefix(e, r, n, o = zm(r)) {
    if (this.serdeContext?.disableHostPrefix) return;
    let s = o[4];
    if (typeof s != 'string') return;
    let i = s;
    for (let [a, [, c]] of en.of(r.input).getHttpBindings().request.memberBindings) {
      if (!((c >> 17) & 1)) continue;
      let u = n[a];
      if (typeof u != 'string')
        throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);
      i = i.replace(`{${a}}`, u);
    }
    if (((e.hostname = i + e.hostname), !fa(e.hostname)))
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
    let { EventStreamSerde: e, eventStreamSerdeProvider: r } = await Promise.resolve().then(() => (_h(), Sh)),
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
P();
ie();
P();
var on = class extends Wo {
  async serializeRequest(e, r, n) {
    let o = this.serializer,
      s = {},
      i = {},
      a = await n.endpoint(),
      c = R.of(e?.input),
      u = c.getSchema(),
      l,
      p = r && typeof r == 'object' ? r : {},
      f = new L({
        protocol: '',
        hostname: '',
        port: void 0,
        path: '/',
        fragment: void 0,
        query: s,
        headers: i,
        body: void 0,
      });
    if ((a && (this.updateServiceEndpoint(f, a), this.setHostPrefix(f, e, p)), p)) {
      let d = c.getEventStreamMember();
      if (d) {
        if (p[d]) {
          let h = {};
          for (let [g] of c.structIterator()) g !== d && p[g] != null && (h[g] = p[g]);
          l = await this.serializeEventStream({ eventStream: p[d], requestSchema: c, initialRequest: h });
        }
      } else (o.write(u, p), (l = o.flush()));
    }
    return ((f.headers = Object.assign(f.headers, i)), (f.query = s), (f.body = l), (f.method = 'POST'), f);
  }
  async deserializeResponse(e, r, n) {
    let o = this.deserializer,
      s = R.of(e.output),
      i = {};
    if (this.isErrorResponse(n.statusCode)) {
      let c = await Nt(n.body, r);
      throw (
        c.byteLength > 0 && Object.assign(i, await o.read(15, c)),
        await this.handleError(e, r, n, i, this.deserializeMetadata(n)),
        new Error('@smithy/core/protocols - RPC Protocol error handler failed to throw.')
      );
    }
    for (let c in n.headers) {
      if (!b(n.headers, c)) continue;
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
      let c = await Nt(n.body, r);
      c.byteLength > 0 && Object.assign(i, await o.read(s, c));
    }
    return ((i.$metadata = this.deserializeMetadata(n)), i);
  }
  isErrorResponse(e) {
    return e >= 300;
  }
};
function Go(t, e) {
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
P();
P();
var Hc = (t) => (
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
  Vc = (t) => ({ requestHandler: t.httpHandler() });
P();
var xh = 'content-length';
function bh(t) {
  return (e) => async (r) => {
    let n = r.request;
    if (L.isInstance(n)) {
      let { body: o, headers: s } = n;
      if (
        o &&
        Object.keys(s)
          .map((i) => i.toLowerCase())
          .indexOf(xh) === -1
      )
        try {
          let i = t(o);
          i != null && (n.headers = { ...n.headers, [xh]: String(i) });
        } catch {}
    }
    return e({ ...r, request: n });
  };
}
var Th = {
    step: 'build',
    tags: ['SET_CONTENT_LENGTH', 'CONTENT_LENGTH'],
    name: 'contentLengthMiddleware',
    override: !0,
  },
  jc = (t) => ({
    applyToStack: (e) => {
      e.add(bh(t.bodyLengthChecker), Th);
    },
  });
var Ae = (t) => encodeURIComponent(t).replace(/[!'()*]/g, ob),
  ob = (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`;
function Kc(t) {
  let e = [];
  for (let r of Object.keys(t).sort()) {
    let n = t[r];
    if (((r = Ae(r)), Array.isArray(n))) for (let o = 0, s = n.length; o < s; o++) e.push(`${r}=${Ae(n[o])}`);
    else {
      let o = r;
      ((n || typeof n == 'string') && (o += `=${Ae(n)}`), e.push(o));
    }
  }
  return e.join('&');
}
P();
var pt = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
ie();
O();
var Ho = class {
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
var sn;
function Vo() {
  if (sn === void 0)
    try {
      if (typeof Buffer != 'function') sn = !1;
      else {
        let t = JSON.parse(Buffer.from([123, 125]));
        sn = t !== null && typeof t == 'object';
      }
    } catch {
      sn = !1;
    }
  return sn;
}
O();
function jo(t, e, r) {
  if (r?.source) {
    let n = r.source;
    if (typeof e == 'number')
      return e <= Number.MAX_SAFE_INTEGER && e >= Number.MIN_SAFE_INTEGER
        ? ib(n, e)
          ? e
          : new ce(n, 'bigDecimal')
        : sb(n)
          ? new ce(n, 'bigDecimal')
          : /[eE]/.test(n)
            ? ab(n)
            : BigInt(n);
  }
  return e;
}
function sb(t) {
  let e = t.indexOf('.');
  if (e === -1) return !1;
  let r = t.search(/[eE]/);
  if (r === -1) return !0;
  let n = r - e - 1;
  return parseInt(t.slice(r + 1), 10) < n;
}
function ib(t, e) {
  if (t === String(e) || Object.is(e, -0)) return !0;
  if (/[eE]/.test(t)) return zc(t) === zc(String(e));
  let r = t.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
    n = String(e);
  return r === n ? !0 : /[eE]/.test(n) ? r === zc(n) : !1;
}
function zc(t) {
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
function ab(t) {
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
ie();
var qc = Symbol.for('@aws-sdk/reviver');
function zo(t) {
  let e = R.of(t),
    r = e.getSchema();
  if (Array.isArray(r) && e.isStructSchema()) {
    if (qc in r) return r[qc];
    let n = Ko(e, new Set());
    return ((r[qc] = n), n);
  }
  return Ko(e, new Set());
}
function Ko(t, e) {
  let r = t.getSchema();
  if (e.has(r)) return !1;
  if ((e.add(r), t.isBigIntegerSchema() || t.isBigDecimalSchema())) return !0;
  if (t.isStructSchema()) {
    for (let [, n] of t.structIterator()) if (Ko(n, e)) return !0;
  } else if (t.isListSchema() || t.isMapSchema()) {
    if (Ko(t.getValueSchema(), e)) return !0;
  } else if (t.isDocumentSchema()) return !0;
  return !1;
}
O();
var wh = (t, e) => Nt(t, e).then((r) => (e?.utf8Encoder ?? Pe)(r));
async function qo(t, e, r) {
  let n;
  if (Vo() && typeof t?.[Symbol.asyncIterator] == 'function') {
    let s = await Nt(t, e);
    typeof Buffer == 'function' &&
      (Buffer.isBuffer(s) ? (n = s) : (n = Buffer.from(s.buffer, s.byteOffset, s.byteLength)));
  }
  if ((n || (n = await wh(t, e)), n.length === 0)) return {};
  let o = r && zo(r) ? jo : void 0;
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
var vh = (t, e) => Object.keys(t).find((r) => r.toLowerCase() === e.toLowerCase()),
  Jc = (t) => {
    let e = t;
    return (
      typeof e == 'number' && (e = e.toString()),
      e.indexOf(',') >= 0 && (e = e.split(',')[0]),
      e.indexOf(':') >= 0 && (e = e.split(':')[0]),
      e.indexOf('#') >= 0 && (e = e.split('#')[1]),
      e
    );
  };
var Jo = (t, e, r = !1) => cb(t, e, r ? ['code', 'header', 'type'] : ['type', 'code', 'header']);
var cb = ({ headers: t }, e, r) => {
  for (; r.length > 0;)
    switch (r.shift()) {
      case 'header':
        let o = vh(t ?? {}, 'x-amzn-errortype');
        if (o !== void 0) return Jc(t[o]);
        break;
      case 'code':
        let s = vh(e ?? {}, 'code');
        if (s && e[s] !== void 0) return Jc(e[s]);
        break;
      case 'type':
        if (e?.__type !== void 0) return Jc(e.__type);
        break;
    }
};
P();
var ft = class extends pt {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  async read(e, r) {
    let n = zo(e) ? jo : void 0,
      o;
    if (typeof r == 'string') {
      if (r.length === 0) return {};
      o = JSON.parse(r, n);
    } else if (r instanceof Uint8Array && Vo()) {
      if (r.byteLength === 0) return {};
      let s = Buffer.isBuffer(r) ? r : Buffer.from(r.buffer, r.byteOffset, r.byteLength);
      o = JSON.parse(s, n);
    } else o = await qo(r, this.serdeContext, e);
    return this._read(e, o);
  }
  readObject(e, r) {
    return this._read(e, r);
  }
  _read(e, r) {
    let n = r !== null && typeof r == 'object',
      o = R.of(e);
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
          for (let c in a) b(a, c) && (c === '__proto__' && Ge(a), (a[c] = this._read(i, a[c])));
        return a;
      }
    }
    if (o.isBlobSchema() && typeof r == 'string') return ot(r);
    let s = o.getMergedTraits().mediaType;
    if (o.isStringSchema() && typeof r == 'string' && s)
      return s === 'application/json' || s.endsWith('+json') ? ve.from(r) : r;
    if (o.isTimestampSchema() && r != null)
      switch (Go(o, this.settings)) {
        case 5:
          return La(r);
        case 6:
          return jr(r);
        case 7:
          return Ma(r);
        default:
          return (
            console.warn('Missing timestamp format, parsing value with Date constructor:', r),
            new Date(r)
          );
      }
    if (o.isBigIntegerSchema() && (typeof r == 'number' || typeof r == 'string')) return BigInt(r);
    if (o.isBigDecimalSchema() && r != null) {
      if (r instanceof ce) return r;
      let i = r;
      return i.type === 'bigDecimal' && 'string' in i
        ? new ce(i.string, i.type)
        : new ce(String(r), 'bigDecimal');
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
          a instanceof ce || (r[i] = this._read(o, a));
        }
      else {
        let i = r;
        for (let a in i) {
          if (!b(i, a)) continue;
          a === '__proto__' && Ge(i);
          let c = i[a];
          c instanceof ce || (i[a] = this._read(o, c));
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
    n && (c = new Ho(r, o));
    for (let [u, l] of e.structIterator()) {
      let p = u;
      (a && ((p = l.getMergedTraits().jsonName ?? p), i && (s[p] = u)),
        n && c.mark(p),
        r[p] != null && (o[u] = this._read(l, r[p])));
    }
    if (n) c.writeUnknown();
    else if (i)
      for (let u in r) {
        if (!b(r, u)) continue;
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
ie();
O();
P();
O();
var Yo = class t extends Uint8Array {
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
        (e > Ah + 6e4 &&
          (console.warn(
            '@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.',
          ),
          (Ah = e)),
          (this.string = Pe(this)));
      }
      return this.string;
    }
  },
  Ah = 0;
var Xo = new TextEncoder(),
  Ih = 123,
  Ch = 125,
  ub = 91,
  lb = 93,
  pr = 34,
  Qo = 58,
  Zo = 44,
  Rh = 92,
  pb = new Uint8Array([116, 114, 117, 101]),
  fb = new Uint8Array([102, 97, 108, 115, 101]),
  db = new Uint8Array([110, 117, 108, 108]),
  ke = new Array(128).fill(null);
ke[8] = 'b';
ke[9] = 't';
ke[10] = 'n';
ke[12] = 'f';
ke[13] = 'r';
ke[34] = '"';
ke[92] = '\\';
for (let t = 0; t < 32; t++) ke[t] === null && (ke[t] = 'u00' + t.toString(16).padStart(2, '0'));
var Oh = 2048;
function Yc(t) {
  return Yo.allocUnsafe(t);
}
var dt = class t extends pt {
  settings;
  json;
  i = 0;
  rootSchema;
  rawValue;
  passthrough = !1;
  constructor(e) {
    (super(), (this.settings = e), (this.json = Yc(Oh)));
  }
  write(e, r) {
    ((this.i = 0),
      (this.rawValue = r),
      (this.rootSchema = R.of(e)),
      (this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema()),
      this.passthrough || this.writeValue(this.rootSchema, r, void 0));
  }
  writeDiscriminatedDocument(e, r) {
    ((this.i = 0), (this.rootSchema = R.of(e)));
    let n = this.rootSchema;
    if (n.isStructSchema() && r != null && typeof r == 'object') {
      this.writeValue(n, r, void 0);
      let o = `"__type":"${n.getName(!0) ?? 'Unknown'}",`,
        s = o.length;
      (this.ensure(s),
        this.json.copyWithin(1 + s, 1, this.i),
        Xo.encodeInto(o, this.json.subarray(1)),
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
    return ((this.json = Yc(Oh)), n);
  }
  ensure(e) {
    let { i: r, json: n } = this;
    if (r + e > n.length) {
      let o = n.length * 2;
      for (; o < r + e;) o *= 2;
      let s = Yc(o);
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
    n[o++] = pr;
    for (let s = 0; s < r; ++s) n[o++] = e.charCodeAt(s);
    ((n[o++] = pr), (this.i = o));
  }
  writeJsonString(e) {
    let r = e.length;
    (this.ensure(r * 3 + 2), (this.json[this.i++] = pr));
    for (let n = 0; n < r; ++n) {
      let o = e.charCodeAt(n);
      if (o > 34 && o < 92) this.json[this.i++] = o;
      else if (o < 128) {
        let s = ke[o];
        if (s !== null) {
          (this.ensure(s.length + 1 + (r - n - 1) * 3 + 1), (this.json[this.i++] = Rh));
          for (let i = 0; i < s.length; i++) this.json[this.i++] = s.charCodeAt(i);
        } else this.json[this.i++] = o;
      } else if (o >= 55296 && o <= 56319) {
        let s = n + 1 < r ? e.charCodeAt(n + 1) : 0;
        if (s >= 56320 && s <= 57343) {
          this.ensure(4);
          let { written: i } = Xo.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
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
    this.json[this.i++] = pr;
  }
  writeUnicodeEscape(e) {
    let { json: r, i: n } = this;
    ((r[n++] = Rh), (r[n++] = 117));
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
    n[s++] = pr;
    let i = e.length,
      a = i % 3,
      c = i - a;
    for (let u = 0; u < c; u += 3) {
      let l = e[u],
        p = e[u + 1],
        f = e[u + 2];
      ((n[s++] = o[l >> 2]),
        (n[s++] = o[((l & 3) << 4) | (p >> 4)]),
        (n[s++] = o[((p & 15) << 2) | (f >> 6)]),
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
    ((n[s++] = pr), (this.i = s));
  }
  writeValue(e, r, n) {
    if (r == null) {
      if (n?.isStructSchema()) {
        if (r === void 0 && R.of(e).isIdempotencyToken()) {
          this.writeAsciiQuoted(Vm());
          return;
        }
        return;
      }
      (this.ensure(4), this.json.set(db, this.i), (this.i += 4));
      return;
    }
    let o = R.of(e),
      s = typeof r == 'object';
    if (o.isStringSchema()) {
      let i = o.getMergedTraits().mediaType;
      if (i && (i === 'application/json' || i.endsWith('+json'))) {
        this.writeJsonString(ve.from(r).toString());
        return;
      }
    }
    if (this.settings.bigNumberAsString && r != null && (o.isBigIntegerSchema() || o.isBigDecimalSchema())) {
      let i = r instanceof ce ? r.string : String(r);
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
      if (r instanceof ce) {
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
        let i = (this.serdeContext?.base64Encoder ?? st)(r);
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
      (r ? (a.set(pb, i), (i += 4)) : (a.set(fb, i), (i += 5)), (this.i = i));
      return;
    }
    if (typeof r == 'bigint') {
      this.writeAscii(r.toString());
      return;
    }
    this.writeAscii(String(r));
  }
  writeStruct(e, r) {
    (this.ensure(2), (this.json[this.i++] = Ih));
    let n = !1,
      o = typeof r.__type == 'string',
      s;
    o && (s = new Set());
    for (let [i, a] of e.structIterator()) {
      let c = r[i];
      if (c == null && !a.isIdempotencyToken()) continue;
      (n && (this.ensure(1), (this.json[this.i++] = Zo)), (n = !0));
      let u = this.settings.jsonName ? (a.getMergedTraits().jsonName ?? i) : i;
      (s && (s.add(i), s.add(u)),
        this.writeAsciiQuoted(u),
        (this.json[this.i++] = Qo),
        this.writeValue(a, c, e));
    }
    if (!n && e.isUnionSchema()) {
      let { $unknown: i } = r;
      if (Array.isArray(i)) {
        let [a, c] = i;
        (this.writeAsciiQuoted(a), this.ensure(1), (this.json[this.i++] = Qo), this.writeValue(15, c, e));
      }
    } else if (o)
      for (let i in r) {
        if (s.has(i)) continue;
        s.add(i);
        let a = r[i];
        (n && (this.ensure(1), (this.json[this.i++] = Zo)),
          (n = !0),
          this.writeAsciiQuoted(i),
          this.ensure(1),
          (this.json[this.i++] = Qo),
          this.writeValue(15, a, void 0));
      }
    (this.ensure(1), (this.json[this.i++] = Ch));
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
      (this.ensure(c.length * 3), (this.i += Xo.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = ub));
    let i = !1;
    for (let a = 0; a < r.length; ++a) {
      let c = r[a];
      (n ? c === void 0 : c == null && !o) ||
        (i && (this.ensure(1), (this.json[this.i++] = Zo)), this.writeValue(s, c, void 0), (i = !0));
    }
    (this.ensure(1), (this.json[this.i++] = lb));
  }
  writeMap(e, r, n) {
    let o = !!e.getMergedTraits().sparse,
      s = e.getValueSchema();
    if (!n && (s.isStringSchema() || s.isNumericSchema() || s.isBooleanSchema())) {
      let a;
      for (let u in r) {
        if (!b(r, u)) continue;
        let l = r[u];
        Number.isNaN(l) || l === 1 / 0 || l === -1 / 0
          ? (((a ??= {})[u] = l), (r[u] = String(l)))
          : l === null && !o && (((a ??= {})[u] = null), (r[u] = void 0));
      }
      let c = JSON.stringify(r);
      (a && Object.assign(r, a),
        this.ensure(c.length * 3),
        (this.i += Xo.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = Ih));
    let i = !0;
    for (let a in r) {
      if (!b(r, a)) continue;
      let c = r[a];
      (n ? c === void 0 : c == null && !o) ||
        (i || (this.ensure(1), (this.json[this.i++] = Zo)),
        (i = !1),
        this.writeJsonString(a),
        this.ensure(1),
        (this.json[this.i++] = Qo),
        this.writeValue(s, c, void 0));
    }
    (this.ensure(1), (this.json[this.i++] = Ch));
  }
  writeTimestamp(e, r) {
    switch (Go(e, this.settings)) {
      case 5: {
        let o = r.toISOString().replace('.000Z', 'Z');
        this.writeAsciiQuoted(o);
        return;
      }
      case 6: {
        this.writeAsciiQuoted(ka(r));
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
var mt = class extends pt {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  createSerializer() {
    let e = new dt(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
  createDeserializer() {
    let e = new ft(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
};
var Dh = (t) => (e) => async (r) => {
    if (!L.isInstance(r.request)) return e(r);
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
  Nh = { name: 'hostHeaderMiddleware', step: 'build', priority: 'low', tags: ['HOST'], override: !0 },
  Xc = (t) => ({
    applyToStack: (e) => {
      e.add(Dh(t), Nh);
    },
  });
var Ph = () => (t, e) => async (r) => {
    try {
      let n = await t(r),
        { clientName: o, commandName: s, logger: i, dynamoDbDocumentClientOptions: a = {} } = e,
        { overrideInputFilterSensitiveLog: c, overrideOutputFilterSensitiveLog: u } = a,
        l = c ?? e.inputFilterSensitiveLog,
        p = u ?? e.outputFilterSensitiveLog,
        { $metadata: f, ...d } = n.output;
      return (i?.info?.({ clientName: o, commandName: s, input: l(r.input), output: p(d), metadata: f }), n);
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
  kh = { name: 'loggerMiddleware', tags: ['LOGGER'], step: 'initialize', override: !0 },
  Qc = (t) => ({
    applyToStack: (e) => {
      e.add(Ph(), kh);
    },
  });
var Lh = {
  step: 'build',
  tags: ['RECURSION_DETECTION', 'TRACE_CONTEXT_PROPAGATION'],
  name: 'recursionDetectionMiddleware',
  override: !0,
  priority: 'low',
};
var ht = {
    REQUEST_ID: Symbol.for('_AWS_LAMBDA_REQUEST_ID'),
    X_RAY_TRACE_ID: Symbol.for('_AWS_LAMBDA_X_RAY_TRACE_ID'),
    TENANT_ID: Symbol.for('_AWS_LAMBDA_TENANT_ID'),
    TRACEPARENT: Symbol.for('_AWS_LAMBDA_TRACEPARENT'),
    TRACESTATE: Symbol.for('_AWS_LAMBDA_TRACESTATE'),
    BAGGAGE: Symbol.for('_AWS_LAMBDA_BAGGAGE'),
  },
  Zc = ['true', '1'].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? '');
Zc || (globalThis.awslambda = globalThis.awslambda || {});
var es = class {
    static PROTECTED_KEYS = ht;
    isProtectedKey(e) {
      return Object.values(ht).includes(e);
    }
    getRequestId() {
      return this.get(ht.REQUEST_ID) ?? '-';
    }
    getXRayTraceId() {
      return this.get(ht.X_RAY_TRACE_ID);
    }
    getTenantId() {
      return this.get(ht.TENANT_ID);
    }
    getTraceparent() {
      return this.get(ht.TRACEPARENT);
    }
    getTracestate() {
      return this.get(ht.TRACESTATE);
    }
    getBaggage() {
      return this.get(ht.BAGGAGE);
    }
  },
  eu = class extends es {
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
  tu = class t extends es {
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
  an;
(function (t) {
  let e = null;
  async function r(n) {
    return (
      e ||
        (e = (async () => {
          let s = n === !0 || 'AWS_LAMBDA_MAX_CONCURRENCY' in process.env ? await tu.create() : new eu();
          return !Zc && globalThis.awslambda?.InvokeStore
            ? globalThis.awslambda.InvokeStore
            : (!Zc && globalThis.awslambda && (globalThis.awslambda.InvokeStore = s), s);
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
})(an || (an = {}));
var yb = 'AWS_LAMBDA_FUNCTION_NAME',
  gb = '_X_AMZN_TRACE_ID',
  ru = 'X-Amzn-Trace-Id',
  nu = 'traceparent',
  Mh = 'tracestate',
  Uh = 'baggage',
  $h = () => (t) => async (e) => {
    let { request: r } = e;
    if (!L.isInstance(r)) return t(e);
    let n;
    {
      let o = Object.keys(r.headers ?? {}).find((s) => s.toLowerCase() === ru.toLowerCase()) ?? ru;
      if (!r.headers.hasOwnProperty(o)) {
        let s = process.env[yb],
          i = process.env[gb];
        n ??= await an.getInstanceAsync();
        let c = n?.getXRayTraceId() ?? i,
          u = (l) => typeof l == 'string' && l.length > 0;
        u(s) && u(c) && (r.headers[ru] = c);
      }
    }
    if ((Eb(r.headers), !r.headers[nu])) {
      let s = (n ??= await an.getInstanceAsync())?.getTraceparent?.();
      if (s) {
        r.headers[nu] = s;
        let i = n?.getTracestate?.();
        i && (r.headers[Mh] = i);
        let a = n?.getBaggage?.();
        a && (r.headers[Uh] = a);
      }
    }
    return t(e);
  };
function Eb(t) {
  for (let e of Object.keys(t)) {
    let r = e.toLowerCase();
    e !== r && (r === nu || r === Mh || r === Uh) && ((t[r] = t[e]), delete t[e]);
  }
}
var ou = (t) => ({
  applyToStack: (e) => {
    e.add($h(), Lh);
  },
});
P();
var Bh = (t, e) => {
  if (!e || e.length === 0) return t;
  let r = [];
  for (let n of e) for (let o of t) o.schemeId.split('#')[1] === n && r.push(o);
  for (let n of t) r.find(({ schemeId: o }) => o === n.schemeId) || r.push(n);
  return r;
};
function Sb(t) {
  let e = new Map();
  for (let r of t) e.set(r.schemeId, r);
  return e;
}
var su = (t, e) => (r, n) => async (o) => {
  let s = t.httpAuthSchemeProvider(await e.httpAuthSchemeParametersProvider(t, n, o.input)),
    i = t.authSchemePreference ? await t.authSchemePreference() : [],
    a = Bh(s, i),
    c = Sb(t.httpAuthSchemes),
    u = de(n),
    l = [];
  for (let p of a) {
    let f = c.get(p.schemeId);
    if (!f) {
      l.push(`HttpAuthScheme \`${p.schemeId}\` was not enabled for this service.`);
      continue;
    }
    let d = f.identityProvider(await e.identityProviderConfigProvider(t));
    if (!d) {
      l.push(`HttpAuthScheme \`${p.schemeId}\` did not have an IdentityProvider configured.`);
      continue;
    }
    let { identityProperties: h = {}, signingProperties: g = {} } = p.propertiesExtractor?.(t, n) || {};
    ((p.identityProperties = Object.assign(p.identityProperties || {}, h)),
      (p.signingProperties = Object.assign(p.signingProperties || {}, g)),
      (u.selectedHttpAuthScheme = {
        httpAuthOption: p,
        identity: await d(p.identityProperties),
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
var iu = {
    step: 'serialize',
    tags: ['HTTP_AUTH_SCHEME'],
    name: 'httpAuthSchemeMiddleware',
    override: !0,
    relation: 'before',
    toMiddleware: 'endpointV2Middleware',
  },
  ts = (t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }) => ({
    applyToStack: (n) => {
      n.addRelativeTo(su(t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }), iu);
    },
  });
P();
var _b = (t) => (e) => {
    throw e;
  },
  xb = (t, e) => {},
  au = (t) => (e, r) => async (n) => {
    if (!L.isInstance(n.request)) return e(n);
    let s = de(r).selectedHttpAuthScheme;
    if (!s) throw new Error('No HttpAuthScheme was selected: unable to sign request');
    let {
        httpAuthOption: { signingProperties: i = {} },
        identity: a,
        signer: c,
      } = s,
      u = await e({ ...n, request: await c.sign(n.request, a, i) }).catch((c.errorHandler || _b)(i));
    return ((c.successHandler || xb)(u.response, i), u);
  };
var cu = {
    step: 'finalizeRequest',
    tags: ['HTTP_SIGNING'],
    name: 'httpSigningMiddleware',
    aliases: ['apiKeyMiddleware', 'tokenMiddleware', 'awsAuthMiddleware'],
    override: !0,
    relation: 'after',
    toMiddleware: 'retryMiddleware',
  },
  rs = (t) => ({
    applyToStack: (e) => {
      e.addRelativeTo(au(t), cu);
    },
  });
var He = (t) => {
  if (typeof t == 'function') return t;
  let e = Promise.resolve(t);
  return () => e;
};
var bb = async (t, e, r, n = (s) => s, ...o) => {
  let s = new t(r);
  return ((s = n(s) ?? s), await e.send(s, ...o));
};
function cn(t, e, r, n, o) {
  return async function* (i, a, ...c) {
    let u = a,
      l = i.startingToken ?? u[r],
      p = !0,
      f;
    for (; p;) {
      if (((u[r] = l), o && (u[o] = u[o] ?? i.pageSize), i.client instanceof t))
        f = await bb(e, i.client, a, i.withCommand, ...c);
      else throw new Error(`Invalid client, expected instance of ${t.name}`);
      yield f;
      let d = l;
      ((l = Tb(f, n)), (p = !!(l && (!i.stopOnSameToken || l !== d))));
    }
    return void 0;
  };
}
var Tb = (t, e) => {
  let r = t,
    n = e.split('.');
  for (let o of n) {
    if (!r || typeof r != 'object') return;
    r = r[o];
  }
  return r;
};
P();
var fr = class {
  authSchemes = new Map();
  constructor(e) {
    for (let r in e) {
      if (!b(e, r)) continue;
      let n = e[r];
      n !== void 0 && this.authSchemes.set(r, n);
    }
  }
  getIdentityProvider(e) {
    return this.authSchemes.get(e);
  }
};
var uu = (t) =>
  function (r) {
    return un(r) && r.expiration.getTime() - Date.now() < t;
  };
var ns = uu(3e5),
  un = (t) => t.expiration !== void 0,
  os = (t, e, r) => {
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
var ss = void 0;
function vb(t) {
  return t === void 0 ? !0 : typeof t == 'string' && t.length <= 50;
}
function lu(t) {
  let e = He(t.userAgentAppId ?? ss),
    { customUserAgent: r } = t;
  return Object.assign(t, {
    customUserAgent: typeof r == 'string' ? [[r]] : r,
    userAgentAppId: async () => {
      let n = await e();
      if (!vb(n)) {
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
var Fh = {
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
var Ab = Fh,
  Ib = '',
  Wh = (t) => {
    let { partitions: e } = Ab;
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
var Gh = () => Ib;
var Hh = require('node:stream'),
  pu = (t) =>
    t?.body instanceof Hh.Readable || (typeof ReadableStream < 'u' && t?.body instanceof ReadableStream);
ae();
O();
Be();
var Vh = [
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
  jh = ['TimeoutError', 'RequestTimeout', 'RequestTimeoutException'],
  Kh = [500, 502, 503, 504],
  zh = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'],
  qh = ['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
var Cb = (t) => t?.$retryable !== void 0;
var Rb = (t) => t.$metadata?.clockSkewCorrected,
  Ob = (t) => {
    let e = new Set([
      'Failed to fetch',
      'NetworkError when attempting to fetch resource',
      'The Internet connection appears to be offline',
      'Load failed',
      'Network request failed',
    ]);
    return t && t instanceof TypeError ? e.has(t.message) : !1;
  },
  is = (t) => t.$metadata?.httpStatusCode === 429 || Vh.includes(t.name) || t.$retryable?.throttling == !0,
  as = (t, e = 0) =>
    t?.name !== 'AbortError' &&
    (Cb(t) ||
      Rb(t) ||
      (t.name === 'InvalidSignatureException' && t.message?.includes('Signature expired')) ||
      jh.includes(t.name) ||
      zh.includes(t?.code || '') ||
      qh.includes(t?.code || '') ||
      Kh.includes(t.$metadata?.httpStatusCode || 0) ||
      Ob(t) ||
      Db(t) ||
      (t.cause !== void 0 && e <= 10 && as(t.cause, e + 1))),
  Jh = (t) => {
    if (t.$metadata?.httpStatusCode !== void 0) {
      let e = t.$metadata.httpStatusCode;
      return 500 <= e && e <= 599 && !as(t);
    }
    return !1;
  };
function Db(t) {
  return t.code === 'ERR_HTTP2_STREAM_ERROR' && t.message.includes('NGHTTP2_REFUSED_STREAM');
}
var cs = (t, e) => {
    if (!e) return t;
    let r = () => {},
      n = new Promise((o, s) => {
        let i = () => s(Nb());
        e.aborted
          ? i()
          : typeof e.addEventListener == 'function'
            ? (e.addEventListener('abort', i, { once: !0 }), (r = () => e.removeEventListener('abort', i)))
            : (e.onabort = i);
      });
    return Promise.race([t, n]).finally(r);
  },
  Nb = () => Object.assign(new Error('Request aborted'), { name: 'AbortError' }),
  Yh = (t) => typeof t == 'object' && t !== null && 'name' in t && t.name === 'AbortError';
var Xh = 'amz-sdk-invocation-id',
  Qh = 'amz-sdk-request';
P();
O();
function Zh(t, e) {
  if (se.isInstance(t))
    for (let r in t.headers) {
      if (!b(t.headers, r)) continue;
      let n = r.toLowerCase();
      if (n === 'retry-after') {
        let o = t.headers[r],
          s = NaN;
        if (o.endsWith('GMT'))
          try {
            s = (jr(o).getTime() - Date.now()) / 1e3;
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
var ey = (t) =>
  t instanceof Error
    ? t
    : t instanceof Object
      ? Object.assign(new Error(), t)
      : typeof t == 'string'
        ? new Error(t)
        : new Error(`AWS SDK error wrapper for ${t}`);
function fu(t) {
  return (e) => (r, n) => async (o) => {
    let s = await e.retryStrategy(),
      i = await e.maxAttempts(),
      a = n[we]?.abortSignal;
    if (Pb(s)) {
      s = s;
      let c = (n.partition_id ?? '') + (n.__retryLongPoll ? ':longpoll' : ''),
        u = await cs(s.acquireInitialRetryToken(c), a),
        l = new Error(),
        p = 0,
        f = 0,
        { request: d } = o,
        h = L.isInstance(d);
      for (h && (d.headers[Xh] = Oc()); ;)
        try {
          h && (d.headers[Qh] = `attempt=${p + 1}; max=${i}`);
          let { response: g, output: y } = await r(o);
          return (
            s.recordSuccess(u),
            (y.$metadata.attempts = p + 1),
            (y.$metadata.totalRetryDelay = f),
            { response: g, output: y }
          );
        } catch (g) {
          let y = kb(g, e.logger);
          if (((l = ey(g)), h && t(d)))
            throw (
              (n.logger instanceof Rt ? console : n.logger)?.warn(
                'An error was encountered in a non-retryable streaming request.',
              ),
              l
            );
          try {
            u = await cs(s.refreshRetryTokenForRetry(u, y), a);
          } catch (_) {
            throw a?.aborted && Yh(_)
              ? _
              : (l.$metadata || (l.$metadata = {}),
                (l.$metadata.attempts = p + 1),
                (l.$metadata.totalRetryDelay = f),
                l);
          }
          p = u.getRetryCount();
          let E = u.getRetryDelay();
          ((f += (u?.$retryLog?.acquisitionDelay ?? 0) + E),
            E > 0 && (await cs(new Promise((_) => setTimeout(_, E)), a)));
        }
    } else
      return (
        (s = s),
        s?.mode && (n.userAgent = [...(n.userAgent || []), ['cfg/retry-mode', s.mode]]),
        s.retry(r, o)
      );
  };
}
var Pb = (t) =>
    typeof t.acquireInitialRetryToken < 'u' &&
    typeof t.refreshRetryTokenForRetry < 'u' &&
    typeof t.recordSuccess < 'u',
  kb = (t, e) => {
    let r = { error: t, errorType: Lb(t) },
      n = Zh(t.$response, e);
    return (n && (r.retryAfterHint = n), r);
  },
  Lb = (t) => (is(t) ? 'THROTTLING' : as(t) ? 'TRANSIENT' : Jh(t) ? 'SERVER_ERROR' : 'CLIENT_ERROR'),
  Mb = { name: 'retryMiddleware', tags: ['RETRY'], step: 'finalizeRequest', priority: 'high', override: !0 };
function ty(t) {
  let e = fu(t);
  return (r) => ({
    applyToStack: (n) => {
      n.add(e(r), Mb);
    },
  });
}
var us = class t {
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
    if (n?.errorType === 'THROTTLING' || is(n?.error ?? e)) {
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
var K = class {
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
var ls = class {
  x = K.delay();
  computeNextBackoffDelay(e) {
    let o = Math.random() * Math.min(this.x * 2 ** e, 2e4);
    return Math.floor(o);
  }
  setDelayBase(e) {
    this.x = e;
  }
};
var ln = class {
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
var xe;
(function (t) {
  ((t.STANDARD = 'standard'), (t.ADAPTIVE = 'adaptive'));
})(xe || (xe = {}));
var yt = 3,
  pn = xe.STANDARD;
var ps = { incompatible: 1, attempts: 2, capacity: 3 },
  Lt = class {
    mode = xe.STANDARD;
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
        (this.maxAttemptsProvider ??= async () => yt),
        (this.baseDelay ??= K.delay()),
        (this.retryBackoffStrategy ??= new ls()));
    }
    async acquireInitialRetryToken(e) {
      return new ln(K.delay(), 0, void 0, e.includes(':longpoll'));
    }
    async refreshRetryTokenForRetry(e, r) {
      let n = await this.getMaxAttempts(),
        o = this.retryCode(e, r, n),
        s = o === 0,
        i = e.isLongPoll?.();
      if (s || i) {
        let a = r.errorType;
        this.retryBackoffStrategy.setDelayBase(a === 'THROTTLING' ? K.throttlingDelay() : this.baseDelay);
        let c = this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount()),
          u = c;
        if (
          (r.retryAfterHint instanceof Date &&
            (u = Math.max(c, Math.min(r.retryAfterHint.getTime() - Date.now(), c + 5e3))),
          s)
        ) {
          let l = this.getCapacityCost(a);
          this.capacity -= l;
          let p = new ln(0, e.getRetryCount() + 1, l, e.isLongPoll?.() ?? !1);
          return (await new Promise((f) => setTimeout(f, u)), (p.$retryLog.acquisitionDelay = u), p);
        } else {
          let l = o === ps.capacity && i ? u : 0;
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
        return (console.warn(`Max attempts provider could not resolve. Using default of ${yt}`), yt);
      }
    }
    retryCode(e, r, n) {
      let o = e.getRetryCount() + 1,
        s = this.isRetryableError(r.errorType) ? 0 : ps.incompatible,
        i = o < n ? 0 : ps.attempts,
        a = this.capacity >= this.getCapacityCost(r.errorType) ? 0 : ps.capacity;
      return s || i || a;
    }
    getCapacityCost(e) {
      return e === K.modifiedCostType() ? K.throttlingCost() : K.cost();
    }
    isRetryableError(e) {
      return e === 'THROTTLING' || e === 'TRANSIENT';
    }
  };
var fs = class {
  mode = xe.ADAPTIVE;
  rateLimiter;
  standardRetryStrategy;
  constructor(e, r) {
    let { rateLimiter: n } = r ?? {};
    ((this.rateLimiter = n ?? new us()),
      (this.standardRetryStrategy = r
        ? new Lt({ maxAttempts: typeof e == 'number' ? e : 3, ...r })
        : new Lt(e)));
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
var du = 'AWS_MAX_ATTEMPTS',
  mu = 'max_attempts',
  ds = {
    environmentVariableSelector: (t) => {
      let e = t[du];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Environment variable ${du} mast be a number, got "${e}"`);
      return r;
    },
    configFileSelector: (t) => {
      let e = t[mu];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Shared config file entry ${mu} mast be a number, got "${e}"`);
      return r;
    },
    default: yt,
  },
  hu = (t, e) => {
    let { retryStrategy: r, retryMode: n } = t,
      { defaultMaxAttempts: o = yt, defaultBaseDelay: s = K.delay() } = e ?? {},
      i = Y(t.maxAttempts ?? o),
      a = r ? Promise.resolve(r) : void 0,
      c = async () => {
        let u = await i();
        return (await Y(n)()) === xe.ADAPTIVE
          ? new fs(i, { maxAttempts: u, baseDelay: s })
          : new Lt({ maxAttempts: u, baseDelay: s });
      };
    return Object.assign(t, { maxAttempts: i, retryStrategy: () => (a ??= c()) });
  },
  ry = 'AWS_RETRY_MODE',
  ny = 'retry_mode',
  yu = { environmentVariableSelector: (t) => t[ry], configFileSelector: (t) => t[ny], default: pn };
var cU = fu(pu),
  oy = ty(pu);
var Bb = /\d{12}\.ddb/;
async function sy(t, e, r) {
  if (
    (r.request?.headers?.['smithy-protocol'] === 'rpc-v2-cbor' && ge(t, 'PROTOCOL_RPC_V2_CBOR', 'M'),
    typeof e.retryStrategy == 'function')
  ) {
    let s = await e.retryStrategy();
    if (typeof s.mode == 'string')
      switch (s.mode) {
        case xe.ADAPTIVE:
          ge(t, 'RETRY_MODE_ADAPTIVE', 'F');
          break;
        case xe.STANDARD:
          ge(t, 'RETRY_MODE_STANDARD', 'E');
          break;
      }
  }
  if (typeof e.accountIdEndpointMode == 'function') {
    let s = t.endpointV2;
    switch (
      (String(s?.url?.hostname).match(Bb) && ge(t, 'ACCOUNT_ID_ENDPOINT', 'O'),
      await e.accountIdEndpointMode?.())
    ) {
      case 'disabled':
        ge(t, 'ACCOUNT_ID_MODE_DISABLED', 'Q');
        break;
      case 'preferred':
        ge(t, 'ACCOUNT_ID_MODE_PREFERRED', 'P');
        break;
      case 'required':
        ge(t, 'ACCOUNT_ID_MODE_REQUIRED', 'R');
        break;
    }
  }
  let o = t.__smithy_context?.selectedHttpAuthScheme?.identity;
  if (o?.$source) {
    let s = o;
    s.accountId && ge(t, 'RESOLVED_ACCOUNT_ID', 'T');
    for (let [i, a] of Object.entries(s.$source ?? {})) ge(t, i, a);
  }
}
var gu = 'user-agent',
  ms = 'x-amz-user-agent';
var iy = /[^!$%&'*+\-.^_`|~\w]/g,
  ay = /[^!$%&'*+\-.^_`|~\w#]/g;
function cy(t) {
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
var py = (t) => (e, r) => async (n) => {
    let { request: o } = n;
    if (!L.isInstance(o)) return e(n);
    let { headers: s } = o,
      i = r?.userAgent?.map(hs) || [],
      a = (await t.defaultUserAgentProvider()).map(hs);
    await sy(r, t, n);
    let c = r;
    a.push(`m/${cy(Object.assign({}, r.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
    let u = t?.customUserAgent?.map(hs) || [],
      l = await t.userAgentAppId();
    l && a.push(hs(['app', `${l}`]));
    let p = Gh(),
      f = (p ? [p] : []).concat([...a, ...i, ...u]).join(' '),
      d = [...a.filter((h) => h.startsWith('aws-sdk-')), ...u].join(' ');
    return (
      t.runtime !== 'browser' ? (d && (s[ms] = s[ms] ? `${s[gu]} ${d}` : d), (s[gu] = f)) : (s[ms] = f),
      e({ ...n, request: o })
    );
  },
  hs = (t) => {
    let e = t[0]
        .split('/')
        .map((i) => i.replace(iy, '-'))
        .join('/'),
      r = t[1]?.replace(ay, '-'),
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
  fy = {
    name: 'getUserAgentMiddleware',
    step: 'build',
    priority: 'low',
    tags: ['SET_USER_AGENT', 'USER_AGENT'],
    override: !0,
  },
  Su = (t) => ({
    applyToStack: (e) => {
      e.add(py(t), fy);
    },
  });
var gs = require('node:os'),
  xu = require('node:process');
var ys = require('node:process'),
  dy = () => {
    let t = ['deno', 'bun', 'llrt'];
    for (let e of t) if (ys.versions[e]) return [`md/${e}`, ys.versions[e]];
    return ['md/nodejs', ys.versions.node];
  };
var _u = { isCrtAvailable: !1 };
var my = () => (_u.isCrtAvailable ? ['md/crt-avail'] : null);
var bu = ({ serviceId: t, clientVersion: e }) => {
  let r = dy();
  return async (n) => {
    let o = [
        ['aws-sdk-js', e],
        ['ua', '2.1'],
        [`os/${(0, gs.platform)()}`, (0, gs.release)()],
        ['lang/js'],
        r,
      ],
      s = my();
    (s && o.push(s),
      t && o.push([`api/${t}`, e]),
      xu.env.AWS_EXECUTION_ENV && o.push([`exec-env/${xu.env.AWS_EXECUTION_ENV}`]));
    let i = await n?.userAgentAppId?.();
    return i ? [...o, [`app/${i}`]] : [...o];
  };
};
var hy = 'AWS_SDK_UA_APP_ID',
  yy = 'sdk_ua_app_id',
  Fb = 'sdk-ua-app-id',
  Tu = { environmentVariableSelector: (t) => t[hy], configFileSelector: (t) => t[yy] ?? t[Fb], default: ss };
ct();
ct();
ct();
var wu = (t, e = !1) => {
  if (e) {
    for (let r of t.split('.')) if (!wu(r)) return !1;
    return !0;
  }
  return !(!Ne(t) || t.length < 3 || t.length > 63 || t !== t.toLowerCase() || rr(t));
};
var gy = (t) => {
  let e = t.split(':');
  if (e.length < 6) return null;
  let [r, n, o, s, i, ...a] = e;
  if (r !== 'arn' || n === '' || o === '' || a.join(':') === '') return null;
  let c = a.map((u) => u.split('/')).flat();
  return { partition: n, service: o, region: s, accountId: i, resourceId: c };
};
var Es = { isVirtualHostableS3Bucket: wu, parseArn: gy, partition: Wh };
Ot.aws = Es;
var vu = (t) => ({
    setRegion(e) {
      t.region = e;
    },
    region() {
      return t.region;
    },
  }),
  Au = (t) => ({ region: t.region() });
ae();
var Mt = class t {
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
var fn = (t, e) => {
    if (t === void 0)
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (t === null && typeof t == 'object') return Ss();
    if (Array.isArray(t)) return Gb(t, e);
    if (t?.constructor?.name === 'Set') return Hb(t, e);
    if (t?.constructor?.name === 'Map') return Vb(t, e);
    if (t?.constructor?.name === 'Object' || (!t.constructor && typeof t == 'object')) return Ey(t, e);
    if (wy(t)) return t.length === 0 && e?.convertEmptyValues ? Ss() : _y(t);
    if (typeof t == 'boolean' || t?.constructor?.name === 'Boolean') return { BOOL: t.valueOf() };
    if (typeof t == 'number' || t?.constructor?.name === 'Number') return Ty(t, e);
    if (t instanceof Mt) return t.toAttributeValue();
    if (typeof t == 'bigint') return by(t);
    if (typeof t == 'string' || t?.constructor?.name === 'String')
      return t.length === 0 && e?.convertEmptyValues ? Ss() : xy(t);
    if (e?.convertClassInstanceToMap && typeof t == 'object') return Ey(t, e);
    throw new Error(
      `Unsupported type passed: ${t}. Pass options.convertClassInstanceToMap=true to marshall typeof object as map attribute.`,
    );
  },
  Gb = (t, e) => ({
    L: t
      .filter(
        (r) =>
          typeof r != 'function' && (!e?.removeUndefinedValues || (e?.removeUndefinedValues && r !== void 0)),
      )
      .map((r) => fn(r, e)),
  }),
  Hb = (t, e) => {
    let r = e?.removeUndefinedValues ? new Set([...t].filter((o) => o !== void 0)) : t;
    if (!e?.removeUndefinedValues && r.has(void 0))
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (r.size === 0) {
      if (e?.convertEmptyValues) return Ss();
      throw new Error('Pass a non-empty set, or options.convertEmptyValues=true.');
    }
    let n = r.values().next().value;
    if (n instanceof Mt) return { NS: Array.from(r).map((o) => o.toString()) };
    if (typeof n == 'number')
      return {
        NS: Array.from(r)
          .map((o) => Ty(o, e))
          .map((o) => o.N),
      };
    if (typeof n == 'bigint')
      return {
        NS: Array.from(r)
          .map(by)
          .map((o) => o.N),
      };
    if (typeof n == 'string')
      return {
        SS: Array.from(r)
          .map(xy)
          .map((o) => o.S),
      };
    if (wy(n))
      return {
        BS: Array.from(r)
          .map(_y)
          .map((o) => o.B),
      };
    throw new Error('Only Number Set (NS), Binary Set (BS) or String Set (SS) are allowed.');
  },
  Vb = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let [o, s] of r)
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = fn(s, e));
      return n;
    })(t),
  }),
  Ey = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let o in r) {
        let s = r[o];
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = fn(s, e));
      }
      return n;
    })(t),
  }),
  Ss = () => ({ NULL: !0 }),
  _y = (t) => ({ B: t }),
  xy = (t) => ({ S: t.toString() }),
  by = (t) => ({ N: t.toString() }),
  Sy = (t) => {
    throw new Error(`${t} Use NumberValue from @aws-sdk/lib-dynamodb.`);
  },
  Ty = (t, e) => {
    if (
      [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
        .map((r) => r.toString())
        .includes(t.toString())
    )
      throw new Error(`Special numeric value ${t.toString()} is not allowed`);
    return (
      e?.allowImpreciseNumbers ||
        (Number(t) > Number.MAX_SAFE_INTEGER
          ? Sy(`Number ${t.toString()} is greater than Number.MAX_SAFE_INTEGER.`)
          : Number(t) < Number.MIN_SAFE_INTEGER &&
            Sy(`Number ${t.toString()} is lesser than Number.MIN_SAFE_INTEGER.`)),
      { N: t.toString() }
    );
  },
  wy = (t) => {
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
var dn = (t, e) => {
    for (let [r, n] of Object.entries(t))
      if (n !== void 0)
        switch (r) {
          case 'NULL':
            return null;
          case 'BOOL':
            return !!n;
          case 'N':
            return vy(n, e);
          case 'B':
            return Iy(n);
          case 'S':
            return Ay(n);
          case 'L':
            return jb(n, e);
          case 'M':
            return Kb(n, e);
          case 'NS':
            return new Set(n.map((o) => vy(o, e)));
          case 'BS':
            return new Set(n.map(Iy));
          case 'SS':
            return new Set(n.map(Ay));
          default:
            throw new Error(`Unsupported type passed: ${r}`);
        }
    throw new Error(`No value defined: ${JSON.stringify(t)}`);
  },
  vy = (t, e) => {
    if (typeof e?.wrapNumbers == 'function') return e?.wrapNumbers(t);
    if (e?.wrapNumbers) return Mt.from(t);
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
  Ay = (t) => t,
  Iy = (t) => t,
  jb = (t, e) => t.map((r) => dn(r, e)),
  Kb = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = dn(o, e)), r), {});
function Iu(t, e) {
  let r = fn(t, e),
    [n, o] = Object.entries(r)[0];
  switch (n) {
    case 'M':
    case 'L':
      return e?.convertTopLevelContainer ? r : o;
    default:
      return r;
  }
}
var Cu = (t, e) => (e?.convertWithoutMapWrapper ? dn(t, e) : dn({ M: t }, e));
var xs = null,
  U = {},
  be = [],
  Cy = '*',
  _s = (t, e, r) => {
    if (t !== void 0) {
      if (r == null) return e(t);
      {
        let n = Object.keys(r),
          o = n.length === 1 && n[0] === Cy,
          s = n.length >= 1 && !o,
          i = n.length === 0;
        if (s) return Ru(t, e, r);
        if (i) return zb(t, e, xs);
        if (o)
          return Object.entries(t ?? {}).reduce(
            (a, [c, u]) => (typeof u != 'function' && (a[c] = _s(u, e, r[Cy])), a),
            Array.isArray(t) ? [] : {},
          );
      }
    }
  },
  Ru = (t, e, r) => {
    let n;
    if (Array.isArray(t)) n = t.filter((o) => typeof o != 'function');
    else {
      n = {};
      for (let [o, s] of Object.entries(t)) typeof s != 'function' && (n[o] = s);
    }
    for (let [o, s] of Object.entries(r)) {
      if (typeof t[o] == 'function') continue;
      let i = _s(t[o], e, s);
      i !== void 0 && typeof i != 'function' && (n[o] = i);
    }
    return n;
  },
  zb = (t, e, r) =>
    Array.isArray(t)
      ? t.filter((n) => typeof n != 'function').map((n) => _s(n, e, r))
      : Object.entries(t).reduce((n, [o, s]) => {
          if (typeof s == 'function') return n;
          let i = _s(s, e, r);
          return (i !== void 0 && typeof i != 'function' && (n[o] = i), n);
        }, {}),
  Ry = (t, e, r) => Ru(t, (o) => Iu(o, r), e),
  Oy = (t, e, r) => Ru(t, (o) => Cu(o, r), e);
var H = class extends nt {
  addMarshallingMiddleware(e) {
    let { marshallOptions: r = {}, unmarshallOptions: n = {} } = e.translateConfig || {};
    ((r.convertTopLevelContainer = r.convertTopLevelContainer ?? !0),
      (n.convertWithoutMapWrapper = n.convertWithoutMapWrapper ?? !0),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => (
          ge(s, 'DDB_MAPPER', 'd'),
          o({ ...i, input: Ry(i.input, this.inputKeyNodes, r) })
        ),
        { name: 'DocumentMarshall', relation: 'before', toMiddleware: 'serializerMiddleware', override: !0 },
      ),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => {
          let a = await o(i);
          return ((a.output = Oy(a.output, this.outputKeyNodes, n)), a);
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
ae();
var bs = 'preferred',
  qb = ['disabled', 'preferred', 'required'];
function mn(t) {
  return qb.includes(t);
}
var Ou = (t) => {
  let { accountIdEndpointMode: e } = t,
    r = Y(e ?? bs);
  return Object.assign(t, {
    accountIdEndpointMode: async () => {
      let n = await r();
      if (!mn(n))
        throw new Error(
          `Invalid value for accountIdEndpointMode: ${n}. Valid values are: "required", "preferred", "disabled".`,
        );
      return n;
    },
  });
};
var Dy = 'Invalid AccountIdEndpointMode value',
  Ny = (t) => {
    throw new Error(t);
  },
  Py = 'AWS_ACCOUNT_ID_ENDPOINT_MODE',
  ky = 'account_id_endpoint_mode',
  Du = {
    environmentVariableSelector: (t) => {
      let e = t[Py];
      return (e && !mn(e) && Ny(Dy), e);
    },
    configFileSelector: (t) => {
      let e = t[ky];
      return (e && !mn(e) && Ny(Dy), e);
    },
    default: bs,
  };
var Ly = ['AWS_ENABLE_ENDPOINT_DISCOVERY', 'AWS_ENDPOINT_DISCOVERY_ENABLED'],
  Nu = 'endpoint_discovery_enabled',
  My = (t) => ['false', '0'].indexOf(t) >= 0,
  Pu = {
    environmentVariableSelector: (t) => {
      for (let e = 0; e < Ly.length; e++) {
        let r = Ly[e];
        if (r in t) {
          let n = t[r];
          if (n === '') throw Error(`Environment variable ${r} can't be empty of undefined, got "${n}"`);
          return !My(n);
        }
      }
    },
    configFileSelector: (t) => {
      if (Nu in t) {
        let e = t[Nu];
        if (e === void 0) throw Error(`Shared config entry ${Nu} can't be undefined, got "${e}"`);
        return !My(e);
      }
    },
    default: void 0,
  };
var qy = Bt(zy()),
  yn = class {
    cache;
    constructor(e) {
      this.cache = new qy.default(e);
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
var $u = (t, { endpointDiscoveryCommandCtor: e }) => {
  let { endpointCacheSize: r, endpointDiscoveryEnabled: n, endpointDiscoveryEnabledProvider: o } = t;
  return Object.assign(t, {
    endpointDiscoveryCommandCtor: e,
    endpointCache: new yn(r ?? 1e3),
    endpointDiscoveryEnabled: n !== void 0 ? () => Promise.resolve(n) : o,
    isClientEndpointDiscoveryEnabled: n !== void 0,
  });
};
ae();
at();
ct();
ie();
Be();
var Ts = (t) => (se.isInstance(t) ? (t.headers?.date ?? t.headers?.Date) : void 0),
  ws = (t) => (se.isInstance(t) ? (t.headers?.age ?? t.headers?.Age) : void 0);
var Bu = (t) => new Date(Date.now() + t);
var vs = (t, e, r, n) => {
  if (n !== void 0) return e;
  let o = Date.parse(t);
  if (Number.isNaN(o)) return e;
  let s = Date.now();
  return r !== void 0 && s - r > 9e5 ? e : o - s;
};
var gn = (t, e) => {
    if (!e) throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);
    return e;
  },
  cT = (t) => t.context?.[we]?.eventStream?.output === !0,
  Fu = async (t) => {
    let e = gn('context', t.context),
      r = gn('config', t.config),
      n = e.endpointV2?.properties?.authSchemes?.[0],
      s = await gn('signer', r.signer)(n),
      i = t?.signingRegion,
      a = t?.signingRegionSet,
      c = t?.signingName;
    return { config: r, signer: s, signingRegion: i, signingRegionSet: a, signingName: c };
  },
  dr = class {
    async sign(e, r, n) {
      if (!L.isInstance(e))
        throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
      let o = await Fu(n),
        { config: s, signer: i } = o,
        { signingRegion: a, signingName: c } = o,
        u = n.context;
      if (u?.authSchemes?.length ?? !1) {
        let [d, h] = u.authSchemes;
        d?.name === 'sigv4a' &&
          h?.name === 'sigv4' &&
          ((a = h?.signingRegion ?? a), (c = h?.signingName ?? c));
      }
      let l = (await s.disableClockSkewCorrection?.()) === !0;
      n._disableClockSkewCorrection = l;
      let p = l || cT(n);
      return (
        (n._skipClockSkewSampling = p),
        p || ((n._preRequestSystemClockOffset = s.systemClockOffset), (n._requestSentAt = Date.now())),
        await i.sign(e, {
          signingDate: l ? new Date() : Bu(s.systemClockOffset),
          signingRegion: a,
          signingService: c,
        })
      );
    }
    errorHandler(e) {
      return (r) => {
        let n = r;
        if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
          let o = n.ServerTime ?? Ts(n.$response);
          if (o) {
            let s = gn('config', e.config),
              i = e._preRequestSystemClockOffset,
              a = e._requestSentAt,
              c = ws(n.$response),
              u = vs(o, s.systemClockOffset, a, c);
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
      let n = Ts(e);
      if (n) {
        let o = gn('config', r.config),
          s = r._requestSentAt,
          i = ws(e);
        o.systemClockOffset = vs(n, o.systemClockOffset, s, i);
      }
    }
  };
var Wu = (t) => (typeof t == 'string' && t.length > 0 ? t.split(',').map((e) => e.trim()) : []);
var Jy = (t) => `AWS_BEARER_TOKEN_${t.replace(/[\s-]/g, '_').toUpperCase()}`;
var Yy = 'AWS_AUTH_SCHEME_PREFERENCE',
  Xy = 'auth_scheme_preference',
  As = {
    environmentVariableSelector: (t, e) => {
      if (e?.signingName && Jy(e.signingName) in t) return ['httpBearerAuth'];
      if (Yy in t) return Wu(t[Yy]);
    },
    configFileSelector: (t) => {
      if (Xy in t) return Wu(t[Xy]);
    },
    default: [],
  };
O();
O();
O();
var Is = class {
    format(e) {
      let r = [];
      for (let s in e) {
        if (!b(e, s)) continue;
        let i = Ee(s);
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
          let a = Ee(e.value),
            c = new DataView(new ArrayBuffer(3 + a.byteLength));
          (c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1));
          let u = new Uint8Array(c.buffer);
          return (u.set(a, 3), u);
        case 'timestamp':
          let l = new Uint8Array(9);
          return ((l[0] = 8), l.set(Gu.fromNumber(e.value.valueOf()).bytes, 1), l);
        case 'uuid':
          if (!uT.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
          let p = new Uint8Array(17);
          return ((p[0] = 9), p.set(Kr(e.value.replace(/-/g, '')), 1), p);
      }
    }
  },
  Qy;
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
})(Qy || (Qy = {}));
var uT = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
  Gu = class t {
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
      return (r && Zy(e), parseInt(G(e), 16) * (r ? -1 : 1));
    }
    toString() {
      return String(this.valueOf());
    }
  };
function Zy(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
ae();
O();
O();
var eg = 'X-Amz-Algorithm',
  tg = 'X-Amz-Credential',
  Hu = 'X-Amz-Date',
  rg = 'X-Amz-SignedHeaders',
  ng = 'X-Amz-Expires',
  Vu = 'X-Amz-Signature',
  ju = 'X-Amz-Security-Token';
var Ku = 'authorization',
  zu = Hu.toLowerCase(),
  lT = 'date',
  og = [Ku, zu, lT],
  sg = Vu.toLowerCase(),
  En = 'x-amz-content-sha256',
  ig = ju.toLowerCase();
var ag = {
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
  cg = /^proxy-/,
  ug = /^sec-/;
var Cs = 'AWS4-HMAC-SHA256';
var lg = 'AWS4-HMAC-SHA256-PAYLOAD',
  pg = 'UNSIGNED-PAYLOAD',
  fg = 50,
  qu = 'aws4_request',
  dg = 3600 * 24 * 7;
var mg = ({ query: t = {} }) => {
  let e = [],
    r = {};
  for (let n in t) {
    if (!b(t, n) || n.toLowerCase() === sg) continue;
    let o = Ae(n);
    e.push(o);
    let s = t[n];
    typeof s == 'string'
      ? (r[o] = `${o}=${Ae(s)}`)
      : Array.isArray(s) &&
        (r[o] = s
          .slice(0)
          .reduce((i, a) => i.concat([`${o}=${Ae(a)}`]), [])
          .sort()
          .join('&'));
  }
  return e
    .sort()
    .map((n) => r[n])
    .filter((n) => n)
    .join('&');
};
var hg = (t) =>
    pT(t)
      .toISOString()
      .replace(/\.\d{3}Z$/, 'Z'),
  pT = (t) =>
    typeof t == 'number'
      ? new Date(t * 1e3)
      : typeof t == 'string'
        ? Number(t)
          ? new Date(Number(t) * 1e3)
          : new Date(t)
        : t;
var Rs = class {
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
      (this.regionProvider = Y(n)),
      (this.credentialProvider = Y(r)));
  }
  createCanonicalRequest(e, r, n) {
    let o = Object.keys(r).sort();
    return `${e.method}
${this.getCanonicalPath(e)}
${mg(e)}
${o.map((s) => `${s}:${r[s]}`).join(`
`)}

${o.join(';')}
${n}`;
  }
  async createStringToSign(e, r, n, o) {
    let s = new this.sha256();
    s.update(Se(n));
    let i = await s.digest();
    return `${o}
${e}
${r}
${G(i)}`;
  }
  getCanonicalPath({ path: e }) {
    if (this.uriEscapePath) {
      let r = [];
      for (let s of e.split('/')) s?.length !== 0 && s !== '.' && (s === '..' ? r.pop() : r.push(s));
      let n = `${e?.startsWith('/') ? '/' : ''}${r.join('/')}${r.length > 0 && e?.endsWith('/') ? '/' : ''}`;
      return Ae(n).replace(/%2F/g, '/');
    }
    return e;
  }
  validateResolvedCredentials(e) {
    if (typeof e != 'object' || typeof e.accessKeyId != 'string' || typeof e.secretAccessKey != 'string')
      throw new Error('Resolved credential object is not valid');
  }
  formatDate(e) {
    let r = hg(e).replace(/[-:]/g, '');
    return { longDate: r, shortDate: r.slice(0, 8) };
  }
  getCanonicalHeaderList(e) {
    return Object.keys(e).sort().join(';');
  }
};
O();
var Os = {},
  Ju = [],
  Ds = (t, e, r) => `${t}/${e}/${r}/${qu}`,
  gg = async (t, e, r, n, o) => {
    let s = await yg(t, e.secretAccessKey, e.accessKeyId),
      i = `${r}:${n}:${o}:${G(s)}:${e.sessionToken}`;
    if (i in Os) return Os[i];
    for (Ju.push(i); Ju.length > fg;) delete Os[Ju.shift()];
    let a = `AWS4${e.secretAccessKey}`;
    for (let c of [r, n, o, qu]) a = await yg(t, a, c);
    return (Os[i] = a);
  };
var yg = (t, e, r) => {
  let n = new t(e);
  return (n.update(Se(r)), n.digest());
};
O();
var Yu = ({ headers: t }, e, r) => {
  let n = {};
  for (let o of Object.keys(t).sort()) {
    if (t[o] == null) continue;
    let s = o.toLowerCase();
    ((b(ag, s) || e?.has(s) || cg.test(s) || ug.test(s)) && (!r || (r && !r.has(s)))) ||
      (s === '__proto__' && Ge(n),
      (n[s] = t[o]
        .replace(/[\r\n]/g, ' ')
        .replace(/[ \t]+/g, ' ')
        .replace(/^ | $/g, '')));
  }
  return n;
};
O();
O();
var Ns = async ({ headers: t, body: e }, r) => {
  for (let n in t) if (b(t, n) && n.toLowerCase() === En) return t[n];
  if (e == null) return 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  if (typeof e == 'string' || ArrayBuffer.isView(e) || Wr(e)) {
    let n = new r();
    return (n.update(Se(e)), G(await n.digest()));
  }
  return pg;
};
O();
var Eg = (t, e) => {
  t = t.toLowerCase();
  for (let r in e) if (b(e, r) && t === r.toLowerCase()) return !0;
  return !1;
};
O();
var Sg = (t, e = {}) => {
  let { headers: r, query: n = {} } = L.clone(t);
  for (let o in r) {
    if (!b(r, o)) continue;
    let s = o.toLowerCase();
    ((s.slice(0, 6) === 'x-amz-' && !e.unhoistableHeaders?.has(s)) || e.hoistableHeaders?.has(s)) &&
      ((n[o] = r[o]), delete r[o]);
  }
  return { ...t, headers: r, query: n };
};
O();
var Xu = (t) => {
  t = L.clone(t);
  for (let e in t.headers) b(t.headers, e) && og.indexOf(e.toLowerCase()) > -1 && delete t.headers[e];
  return t;
};
var mr = class extends Rs {
  headerFormatter = new Is();
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
    let f = u ?? (await this.regionProvider()),
      { longDate: d, shortDate: h } = this.formatDate(n);
    if (o > dg)
      return Promise.reject(
        'Signature version 4 presigned URLs must have an expiration date less than one week in the future',
      );
    let g = Ds(h, f, l ?? this.service),
      y = Sg(Xu(e), { unhoistableHeaders: i, hoistableHeaders: c });
    (p.sessionToken && (y.query[ju] = p.sessionToken),
      (y.query[eg] = Cs),
      (y.query[tg] = `${p.accessKeyId}/${g}`),
      (y.query[Hu] = d),
      (y.query[ng] = o.toString(10)));
    let E = Yu(y, s, a);
    return (
      (y.query[rg] = this.getCanonicalHeaderList(E)),
      (y.query[Vu] = await this.getSignature(
        d,
        g,
        this.getSigningKey(p, f, h, l),
        this.createCanonicalRequest(y, E, await Ns(e, this.sha256)),
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
      p = Ds(u, c, i ?? this.service),
      f = await Ns({ headers: {}, body: r }, this.sha256),
      d = new this.sha256();
    d.update(e);
    let h = G(await d.digest()),
      g = [lg, l, p, o, h, f].join(`
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
    return (u.update(Se(e)), G(await u.digest()));
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
      u = Xu(e),
      { longDate: l, shortDate: p } = this.formatDate(r),
      f = Ds(p, c, i ?? this.service);
    ((u.headers[zu] = l), a.sessionToken && (u.headers[ig] = a.sessionToken));
    let d = await Ns(u, this.sha256);
    !Eg(En, u.headers) && this.applyChecksum && (u.headers[En] = d);
    let h = Yu(u, o, n),
      g = await this.getSignature(l, f, this.getSigningKey(a, c, p, i), this.createCanonicalRequest(u, h, d));
    return (
      (u.headers[Ku] =
        `${Cs} Credential=${a.accessKeyId}/${f}, SignedHeaders=${this.getCanonicalHeaderList(h)}, Signature=${g}`),
      u
    );
  }
  async getSignature(e, r, n, o) {
    let s = await this.createStringToSign(e, r, o, Cs),
      i = new this.sha256(await n);
    return (i.update(Se(s)), G(await i.digest()));
  }
  getSigningKey(e, r, n, o) {
    return gg(this.sha256, e, n, r, o || this.service);
  }
};
var Qu = (t) => (e) => {
  let r = e.credentials,
    n = !!e.credentials,
    o;
  (Object.defineProperty(e, 'credentials', {
    set(l) {
      (l && l !== r && l !== o && (n = !0), (r = l));
      let p = fT(e, { credentials: r, credentialDefaultProvider: e.credentialDefaultProvider }),
        f = dT(e, p);
      if (n && !f.attributed) {
        let d = typeof r == 'object' && r !== null;
        ((o = async (h) => {
          let y = await f(h);
          return d && (!y.$source || Object.keys(y.$source).length === 0)
            ? Fr(y, 'CREDENTIALS_CODE', 'e')
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
      ? (c = He(e.signer))
      : e.regionInfoProvider
        ? (c = () =>
            He(e.region)()
              .then(async (l) => [
                (await e.regionInfoProvider(l, {
                  useFipsEndpoint: await e.useFipsEndpoint(),
                  useDualstackEndpoint: await e.useDualstackEndpoint(),
                })) || {},
                l,
              ])
              .then(([l, p]) => {
                let { signingRegion: f, signingService: d } = l;
                ((e.signingRegion = e.signingRegion || f || p),
                  (e.signingName = e.signingName || d || e.serviceId));
                let h = {
                    ...e,
                    credentials: e.credentials,
                    region: e.signingRegion,
                    service: e.signingName,
                    sha256: a,
                    uriEscapePath: s,
                  },
                  g = e.signerConstructor || mr;
                return new g(h);
              }))
        : (c = async (l) => {
            l = Object.assign(
              {},
              {
                name: 'sigv4',
                signingName: e.signingName || e.defaultSigningName,
                signingRegion: await He(e.region)(),
                properties: {},
              },
              l,
            );
            let p = l.signingRegion,
              f = l.signingName;
            ((e.signingRegion = e.signingRegion || p), (e.signingName = e.signingName || f || e.serviceId));
            let d = {
                ...e,
                credentials: e.credentials,
                region: e.signingRegion,
                service: e.signingName,
                sha256: a,
                uriEscapePath: s,
              },
              h = e.signerConstructor || mr;
            return new h(d);
          }),
    Object.assign(e, {
      systemClockOffset: i,
      signingEscapePath: s,
      signer: c,
      disableClockSkewCorrection: He(e.disableClockSkewCorrection ?? t),
    })
  );
};
function fT(t, { credentials: e, credentialDefaultProvider: r }) {
  let n;
  return (
    e
      ? e?.memoized
        ? (n = e)
        : (n = os(e, ns, un))
      : r
        ? (n = He(r(Object.assign({}, t, { parentClientConfig: t }))))
        : (n = async () => {
            throw new Error(
              '@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.',
            );
          }),
    (n.memoized = !0),
    n
  );
}
function dT(t, e) {
  if (e.configBound) return e;
  let r = async (n) => e({ ...n, callerClientConfig: t });
  return ((r.memoized = e.memoized), (r.configBound = !0), r);
}
at();
at();
var hT = 'AWS_DISABLE_CLOCK_SKEW_CORRECTION',
  yT = 'disable_clock_skew_correction',
  _g = {
    environmentVariableSelector: (t) => _e(t, hT, ue.ENV),
    configFileSelector: (t) => _e(t, yT, ue.CONFIG),
    default: !1,
  };
var xg = j(_g);
var bg = Qu(xg);
ae();
var Tg = async (t, e, r) => ({
  operation: de(e).operation,
  region:
    (await Y(t.region)()) ||
    (() => {
      throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
    })(),
});
function gT(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'dynamodb', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
var wg = (t) => {
    let e = [];
    switch (t.operation) {
      default:
        e.push(gT(t));
    }
    return e;
  },
  vg = (t) => {
    let e = bg(t);
    return Object.assign(e, { authSchemePreference: Y(t.authSchemePreference ?? []) });
  };
ae();
ct();
var Ag = (t) =>
    Object.assign(t, {
      useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
      useFipsEndpoint: t.useFipsEndpoint ?? !1,
      defaultSigningName: 'dynamodb',
    }),
  Ig = {
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    AccountId: { type: 'builtInParams', name: 'accountId' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
    AccountIdEndpointMode: { type: 'builtInParams', name: 'accountIdEndpointMode' },
  };
var hr = Ia(Ig, 'DynamoDB_20120810', 'DynamoDBClient', Pm),
  Cg = {};
var Ps = { ResourceArn: { type: 'contextParams', name: 'TableName' } };
var yr = (t, e, r, n) => [];
ie();
ae();
var w = class t extends Br {
  static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb#DynamoDBServiceException';
  constructor(e) {
    (super(e), Object.setPrototypeOf(this, t.prototype));
  }
};
var ks = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#BackupInUseException';
    name = 'BackupInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ls = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#BackupNotFoundException';
    name = 'BackupNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ms = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#InternalServerError';
    name = 'InternalServerError';
    $fault = 'server';
    constructor(e) {
      (super({ name: 'InternalServerError', $fault: 'server', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Us = class t extends w {
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
  $s = class t extends w {
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
  Bs = class t extends w {
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
  Fs = class t extends w {
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
  Ws = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#ResourceNotFoundException';
    name = 'ResourceNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Gs = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#ItemCollectionSizeLimitExceededException';
    name = 'ItemCollectionSizeLimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ItemCollectionSizeLimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Hs = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#ReplicatedWriteConflictException';
    name = 'ReplicatedWriteConflictException';
    $fault = 'client';
    $retryable = {};
    constructor(e) {
      (super({ name: 'ReplicatedWriteConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Vs = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#ContinuousBackupsUnavailableException';
    name = 'ContinuousBackupsUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ContinuousBackupsUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  js = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#LimitExceededException';
    name = 'LimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'LimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ks = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#TableInUseException';
    name = 'TableInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  zs = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#TableNotFoundException';
    name = 'TableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  qs = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableAlreadyExistsException';
    name = 'GlobalTableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Js = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#ResourceInUseException';
    name = 'ResourceInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ys = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#TransactionConflictException';
    name = 'TransactionConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TransactionConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Xs = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#PolicyNotFoundException';
    name = 'PolicyNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PolicyNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Qs = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#ExportNotFoundException';
    name = 'ExportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Zs = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableNotFoundException';
    name = 'GlobalTableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ei = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#ImportNotFoundException';
    name = 'ImportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ti = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#DuplicateItemException';
    name = 'DuplicateItemException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'DuplicateItemException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ri = class t extends w {
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
  ni = class t extends w {
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
  oi = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#ExportConflictException';
    name = 'ExportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  si = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#InvalidExportTimeException';
    name = 'InvalidExportTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidExportTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ii = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#PointInTimeRecoveryUnavailableException';
    name = 'PointInTimeRecoveryUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PointInTimeRecoveryUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ai = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#ImportConflictException';
    name = 'ImportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ci = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#TableAlreadyExistsException';
    name = 'TableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ui = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#InvalidRestoreTimeException';
    name = 'InvalidRestoreTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidRestoreTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  li = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaAlreadyExistsException';
    name = 'ReplicaAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  pi = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaNotFoundException';
    name = 'ReplicaNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  fi = class t extends w {
    static shapeId = 'com.amazonaws.dynamodb#IndexNotFoundException';
    name = 'IndexNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'IndexNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Sn = class t extends w {
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
  di = class t extends w {
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
var ET = 'AttributeMap';
var Og = 'AttributesToGet';
var ST = 'AttributeValue',
  Dg = 'AttributeValueList';
var _T = 'Address';
var xT = 'BackupInUseException';
var bT = 'BackupNotFoundException';
var TT = 'BOOL';
var wT = 'BS';
var vT = 'B',
  AT = 'Code';
var IT = 'ContinuousBackupsUnavailableException',
  Zu = 'ConsumedCapacity',
  CT = 'ConditionalCheckFailedException';
var RT = 'ComparisonOperator',
  Ng = 'ConditionalOperator';
var OT = 'CachePeriodInMinutes',
  DT = 'CancellationReasons';
var NT = 'CancellationReasonList',
  PT = 'ConfirmRemoveSelfResourceAccess';
var kT = 'CancellationReason',
  Pg = 'ConsistentRead';
var kg = 'CapacityUnits';
var LT = 'Capacity',
  MT = 'Condition',
  Lg = 'Count';
var UT = 'DescribeEndpoints';
var $T = 'DescribeEndpointsRequest',
  BT = 'DescribeEndpointsResponse';
var FT = 'DuplicateItemException';
var Mg = 'ExpressionAttributeNames',
  Ug = 'ExpressionAttributeValues',
  WT = 'ExpressionAttributeValueMap';
var GT = 'ExportConflictException';
var HT = 'ExportNotFoundException';
var VT = 'ExpectedRevisionId';
var $g = 'ExclusiveStartKey';
var Bg = 'Endpoints';
var jT = 'Endpoint';
var KT = 'FilterConditionMap';
var Fg = 'FilterExpression';
var zT = 'GlobalSecondaryIndexes';
var qT = 'GlobalTableAlreadyExistsException';
var JT = 'GlobalTableNotFoundException';
var Wg = 'Item';
var YT = 'ImportConflictException';
var XT = 'ItemCollectionSizeLimitExceededException';
var QT = 'InvalidEndpointException';
var ZT = 'InvalidExportTimeException';
var ew = 'ItemList',
  Gg = 'IndexName',
  tw = 'ImportNotFoundException',
  rw = 'IndexNotFoundException',
  nw = 'IdempotentParameterMismatchException';
var ow = 'InvalidRestoreTimeException';
var sw = 'InternalServerError';
var Hg = 'Items',
  iw = 'Key';
var Vg = 'KeyConditions',
  aw = 'KeyConditionExpression';
var jg = 'Limit',
  cw = 'ListAttributeValue';
var uw = 'LimitExceededException';
var Kg = 'LastEvaluatedKey';
var lw = 'LocalSecondaryIndexes';
var pw = 'L',
  _n = 'Message',
  fw = 'MapAttributeValue';
var dw = 'M',
  mw = 'N';
var hw = 'NS';
var yw = 'NULL';
var zg = 'ProjectionExpression';
var gw = 'PointInTimeRecoveryUnavailableException';
var Ew = 'PolicyNotFoundException';
var Sw = 'PutResourcePolicyInput';
var _w = 'ProvisionedThroughputExceededException';
var xw = 'Policy';
var bw = 'Query',
  Tw = 'QueryFilter',
  ww = 'QueryInput',
  vw = 'QueryOutput';
var Aw = 'ResourceArn',
  Iw = 'ReplicaAlreadyExistsException';
var qg = 'ReturnConsumedCapacity',
  Jg = 'ReadCapacityUnits';
var Cw = 'ResourceInUseException';
var Rw = 'RequestLimitExceeded';
var Ow = 'ReplicaNotFoundException',
  Dw = 'ResourceNotFoundException';
var Nw = 'ReplicatedWriteConflictException';
var Yg = 'ScannedCount';
var Pw = 'ScanFilter',
  kw = 'ScanInput';
var Lw = 'SecondaryIndexesCapacityMap',
  Mw = 'ScanIndexForward';
var Uw = 'ScanOutput';
var $w = 'SS';
var Bw = 'S';
var Fw = 'Scan',
  Xg = 'Select',
  Ww = 'Segment';
var Gw = 'Table';
var Hw = 'TableAlreadyExistsException';
var Vw = 'TransactionCanceledException',
  jw = 'TransactionConflictException';
var Kw = 'ThrottlingException';
var zw = 'TransactionInProgressException',
  qw = 'TableInUseException';
var el = 'TableName',
  Jw = 'TableNotFoundException';
var Qg = 'ThrottlingReasons';
var Yw = 'ThrottlingReasonList';
var Xw = 'ThrottlingReason';
var Qw = 'TotalSegments';
var Zw = 'VectorCapacity',
  ev = 'VectorIndexes';
var tv = 'VectorIndexesCapacityMap';
var rv = 'VectorSearchRequestBytes',
  nv = 'VectorWriteRequestBytes',
  Zg = 'WriteCapacityUnits';
var ov = 'awsQueryError',
  C = 'client',
  I = 'error',
  eE = 'httpError',
  sv = 'httpHeader',
  D = 'message',
  iv = 'reason',
  av = 'resource',
  tE = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb',
  cv = 'server',
  uv = 'throttlingReasons',
  lv = 'x-amz-confirm-remove-self-resource-access',
  S = 'com.amazonaws.dynamodb',
  rE = new ye(tE),
  pv = [-3, tE, 'DynamoDBServiceException', 0, [], []];
rE.registerError(pv, w);
var A = new ye(S),
  fv = [-3, S, xT, { [I]: C }, [D], [0]];
A.registerError(fv, ks);
var dv = [-3, S, bT, { [I]: C }, [D], [0]];
A.registerError(dv, Ls);
var mv = [-3, S, CT, { [I]: C }, [D, Wg], [0, () => rl]];
A.registerError(mv, Sn);
var hv = [-3, S, IT, { [I]: C }, [D], [0]];
A.registerError(hv, Vs);
var yv = [-3, S, FT, { [I]: C }, [D], [0]];
A.registerError(yv, ti);
var gv = [-3, S, GT, { [I]: C }, [D], [0]];
A.registerError(gv, oi);
var Ev = [-3, S, HT, { [I]: C }, [D], [0]];
A.registerError(Ev, Qs);
var Sv = [-3, S, qT, { [I]: C }, [D], [0]];
A.registerError(Sv, qs);
var _v = [-3, S, JT, { [I]: C }, [D], [0]];
A.registerError(_v, Zs);
var xv = [-3, S, nw, { [I]: C }, [_n], [0]];
A.registerError(xv, ri);
var bv = [-3, S, YT, { [I]: C }, [D], [0]];
A.registerError(bv, ai);
var Tv = [-3, S, tw, { [I]: C }, [D], [0]];
A.registerError(Tv, ei);
var wv = [-3, S, rw, { [I]: C }, [D], [0]];
A.registerError(wv, fi);
var vv = [-3, S, sw, { [I]: cv }, [D], [0]];
A.registerError(vv, Ms);
var Av = [-3, S, QT, { [I]: C, [eE]: 421 }, [_n], [0]];
A.registerError(Av, Bs);
var Iv = [-3, S, ZT, { [I]: C }, [D], [0]];
A.registerError(Iv, si);
var Cv = [-3, S, ow, { [I]: C }, [D], [0]];
A.registerError(Cv, ui);
var Rv = [-3, S, XT, { [I]: C }, [D], [0]];
A.registerError(Rv, Gs);
var Ov = [-3, S, uw, { [I]: C }, [D], [0]];
A.registerError(Ov, js);
var Dv = [-3, S, gw, { [I]: C }, [D], [0]];
A.registerError(Dv, ii);
var Nv = [-3, S, Ew, { [I]: C }, [D], [0]];
A.registerError(Nv, Xs);
var Pv = [-3, S, _w, { [I]: C }, [D, Qg], [0, () => tl]];
A.registerError(Pv, Fs);
var kv = [-3, S, Iw, { [I]: C }, [D], [0]];
A.registerError(kv, li);
var Lv = [-3, S, Ow, { [I]: C }, [D], [0]];
A.registerError(Lv, pi);
var Mv = [-3, S, Nw, { [I]: C }, [D], [0]];
A.registerError(Mv, Hs);
var Uv = [-3, S, Rw, { [I]: C }, [D, Qg], [0, () => tl]];
A.registerError(Uv, Us);
var $v = [-3, S, Cw, { [I]: C }, [D], [0]];
A.registerError($v, Js);
var Bv = [-3, S, Dw, { [I]: C }, [D], [0]];
A.registerError(Bv, Ws);
var Fv = [-3, S, Hw, { [I]: C }, [D], [0]];
A.registerError(Fv, ci);
var Wv = [-3, S, qw, { [I]: C }, [D], [0]];
A.registerError(Wv, Ks);
var Gv = [-3, S, Jw, { [I]: C }, [D], [0]];
A.registerError(Gv, zs);
var Hv = [-3, S, Kw, { [ov]: ['Throttling', 400], [I]: C, [eE]: 400 }, [D, uv], [0, () => tl]];
A.registerError(Hv, $s);
var Vv = [-3, S, Vw, { [I]: C }, [_n, DT], [0, () => oA]];
A.registerError(Vv, di);
var jv = [-3, S, jw, { [I]: C }, [D], [0]];
A.registerError(jv, Ys);
var Kv = [-3, S, zw, { [I]: C }, [_n], [0]];
A.registerError(Kv, ni);
var nE = [rE, A];
var zv = [3, S, kT, 0, [Wg, AT, _n], [() => rl, 0, 0]],
  oE = [3, S, LT, 0, [Jg, Zg, kg], [1, 1, 1]],
  sE = [3, S, MT, 0, [RT, Dg], [0, () => nA], 1];
var iE = [
  3,
  S,
  Zu,
  0,
  [el, kg, Jg, Zg, Gw, lw, zT, ev],
  [0, 1, 1, 1, () => oE, () => Rg, () => Rg, () => uA],
];
var qv = [3, S, $T, 0, [], []],
  Jv = [3, S, BT, 0, [Bg], [() => sA], 1];
var Yv = [3, S, jT, 0, [_T, OT], [0, 1], 2];
var $2 = [3, S, Sw, 0, [Aw, xw, VT, PT], [0, 0, 0, [2, { [sv]: lv }]], 2];
var Xv = [
    3,
    S,
    ww,
    0,
    [el, Gg, Xg, Og, jg, Pg, Vg, Tw, Ng, Mw, $g, qg, zg, Fg, aw, Mg, Ug],
    [0, 0, 0, 64, 1, 2, () => aA, () => uE, 0, 2, () => mi, 0, 0, 0, 0, 128, () => cE],
    1,
  ],
  Qv = [3, S, vw, 0, [Hg, Lg, Yg, Kg, Zu], [() => aE, 1, 1, () => mi, () => iE]];
var Zv = [
    3,
    S,
    kw,
    0,
    [el, Gg, Og, jg, Xg, Pw, Ng, $g, qg, Qw, Ww, zg, Fg, Mg, Ug, Pg],
    [0, 0, 64, 1, 0, () => uE, 0, () => mi, 0, 1, 1, 0, 0, 128, () => cE, 2],
    1,
  ],
  eA = [3, S, Uw, 0, [Hg, Lg, Yg, Kg, Zu], [() => aE, 1, 1, () => mi, () => iE]];
var tA = [3, S, Xw, 0, [iv, av], [0, 0]];
var rA = [3, S, Zw, 0, [rv, nv], [1, 1]];
var nA = [1, S, Dg, 0, () => gr];
var oA = [1, S, NT, 0, () => zv];
var sA = [1, S, Bg, 0, () => Yv];
var aE = [1, S, ew, 0, () => rl];
var iA = [1, S, cw, 0, () => gr];
var tl = [1, S, Yw, 0, () => tA];
var rl = [2, S, ET, 0, 0, () => gr];
var cE = [2, S, WT, 0, 0, () => gr],
  uE = [2, S, KT, 0, 0, () => sE];
var mi = [2, S, iw, 0, 0, () => gr],
  aA = [2, S, Vg, 0, 0, () => sE],
  cA = [2, S, fw, 0, 0, () => gr];
var Rg = [2, S, Lw, 0, 0, () => oE];
var uA = [2, S, tv, 0, 0, () => rA],
  gr = [
    4,
    S,
    ST,
    0,
    [Bw, mw, vT, $w, hw, wT, dw, pw, yw, TT],
    [0, 0, 21, 64, 64, 85, () => cA, () => iA, 2, 2],
  ];
var lE = [9, S, UT, 0, () => qv, () => Jv];
var pE = [9, S, bw, 0, () => Xv, () => Qv];
var fE = [9, S, Fw, 0, () => Zv, () => eA];
var hi = class extends hr(Cg, yr, 'DescribeEndpoints', lE) {};
var dE = {
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
at();
var mE = 'AWS_ACCESS_KEY_ID',
  hE = 'AWS_SECRET_ACCESS_KEY',
  yE = 'AWS_SESSION_TOKEN',
  gE = 'AWS_CREDENTIAL_EXPIRATION',
  EE = 'AWS_CREDENTIAL_SCOPE',
  SE = 'AWS_ACCOUNT_ID',
  nl = (t) => async () => {
    t?.logger?.debug('@aws-sdk/credential-provider-env - fromEnv');
    let e = process.env[mE],
      r = process.env[hE],
      n = process.env[yE],
      o = process.env[gE],
      s = process.env[EE],
      i = process.env[SE];
    if (e && r) {
      let a = {
        accessKeyId: e,
        secretAccessKey: r,
        ...(n && { sessionToken: n }),
        ...(o && { expiration: new Date(o) }),
        ...(s && { credentialScope: s }),
        ...(i && { accountId: i }),
      };
      return (Fr(a, 'CREDENTIALS_ENV_VARS', 'g'), a);
    }
    throw new Fe('Unable to find environment variable credentials.', { logger: t?.logger });
  };
var _E = () => nl();
ae();
at();
O();
O();
function ol(t) {
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
var xE = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'];
O();
var bE = (t) => {
  let e = {};
  for (let r in t) {
    if (!b(t, r)) continue;
    let n = t[r];
    e[r] = Array.isArray(n) ? n.join(',') : n;
  }
  return e;
};
var Er = Bt(require('node:https'));
var B = { setTimeout: (t, e) => setTimeout(t, e), clearTimeout: (t) => clearTimeout(t) };
var TE = 1e3,
  wE = (t, e, r = 0) => {
    if (!r) return -1;
    let n = (o) => {
      let s = B.setTimeout(() => {
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
                B.clearTimeout(s);
              })
            : B.clearTimeout(s);
        };
      t.socket ? i(t.socket) : t.on('socket', i);
    };
    return r < 2e3 ? (n(0), 0) : B.setTimeout(n.bind(null, TE), TE);
  };
var vE = (t, e, r = 0, n, o) =>
  r
    ? B.setTimeout(() => {
        let s = `@smithy/node-http-handler - [${n ? 'ERROR' : 'WARN'}] a request has exceeded the configured ${r} ms requestTimeout.`;
        if (n) {
          let i = Object.assign(new Error(s), { name: 'TimeoutError', code: 'ETIMEDOUT' });
          (t.destroy(i), e(i));
        } else
          ((s += ' Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.'),
            o?.warn?.(s));
      }, r)
    : -1;
var pA = 3e3,
  AE = (t, { keepAlive: e, keepAliveMsecs: r }, n = pA) => {
    if (e !== !0) return -1;
    let o = () => {
      t.socket
        ? t.socket.setKeepAlive(e, r || 0)
        : t.on('socket', (s) => {
            s.setKeepAlive(e, r || 0);
          });
    };
    return n === 0 ? (o(), 0) : B.setTimeout(o, n);
  };
var yi = (t) => {
  let e = t?.defaultSocketTimeout;
  return typeof e == 'number' && Number.isFinite(e) && e > 0 ? e : void 0;
};
var fA = 3e3,
  sl = (t, e, r = 0, n = !1) => {
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
    let a = B.setTimeout(i, fA);
    t.once('close', () => B.clearTimeout(a));
  };
var CE = require('node:stream');
var IE = 6e3;
async function RE(t, e, r = IE, n = !1) {
  let o = e.headers,
    s = o ? o.Expect || o.expect : void 0,
    i = -1,
    a = !0;
  (!n &&
    s === '100-continue' &&
    (a = await Promise.race([
      new Promise((c) => {
        i = Number(B.setTimeout(() => c(!0), Math.max(IE, r)));
      }),
      new Promise((c) => {
        (t.on('continue', () => {
          (B.clearTimeout(i), c(!0));
        }),
          t.on('response', () => {
            (B.clearTimeout(i), c(!1));
          }),
          t.on('error', () => {
            (B.clearTimeout(i), c(!1));
          }));
      }),
    ])),
    a && dA(t, e.body));
}
function dA(t, e) {
  if (e instanceof CE.Readable) {
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
var gi,
  OE,
  xn = class t {
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
          if (!b(o, c)) continue;
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
            f = -1,
            d = -1,
            h = () => {
              (B.clearTimeout(l), B.clearTimeout(p), B.clearTimeout(f), B.clearTimeout(d));
            },
            g = async (F) => {
              (await u, h(), a(F));
            },
            y = async (F) => {
              (await u, h(), c(F));
            };
          if (r?.aborted) {
            let F = ol(r);
            y(F);
            return;
          }
          let E = e.headers,
            _ = E ? (E.Expect ?? E.expect) === '100-continue' : !1,
            T = i ? o.httpsAgent : o.httpAgent;
          (_ &&
            !this.externalAgent &&
            (T = new (i ? Er.default.Agent : gi)({ keepAlive: !1, maxSockets: 1 / 0 })),
            (l = B.setTimeout(
              () => {
                this.socketWarningTimestamp = t.checkSocketUsage(T, this.socketWarningTimestamp, s);
              },
              o.socketAcquisitionWarningTimeout ?? (o.requestTimeout ?? 2e3) + (o.connectionTimeout ?? 1e3),
            )));
          let v = e.query ? Kc(e.query) : '',
            M;
          if (e.username != null || e.password != null) {
            let F = e.username ?? '',
              qe = e.password ?? '';
            M = `${F}:${qe}`;
          }
          let ee = e.path;
          (v && (ee += `?${v}`), e.fragment && (ee += `#${e.fragment}`));
          let he = e.hostname ?? '';
          he[0] === '[' && he.endsWith(']') ? (he = e.hostname.slice(1, -1)) : (he = e.hostname);
          let yl = {
              headers: e.headers,
              host: he,
              method: e.method,
              path: ee,
              port: e.port,
              agent: T,
              auth: M,
            },
            Me = (i ? Er.default.request : OE)(yl, (F) => {
              let qe = new se({
                statusCode: F.statusCode || -1,
                reason: F.statusMessage,
                headers: bE(F.headers),
                body: F,
              });
              g({ response: qe });
            });
          if (
            (Me.on('error', (F) => {
              xE.includes(F.code) ? y(Object.assign(F, { name: 'TimeoutError' })) : y(F);
            }),
            r)
          ) {
            let F = () => {
              Me.destroy();
              let qe = ol(r);
              y(qe);
            };
            if (typeof r.addEventListener == 'function') {
              let qe = r;
              (qe.addEventListener('abort', F, { once: !0 }),
                Me.once('close', () => qe.removeEventListener('abort', F)));
            } else r.onabort = F;
          }
          let gl = n ?? o.requestTimeout;
          ((p = wE(Me, y, o.connectionTimeout)), (f = vE(Me, y, gl, o.throwOnRequestTimeout, s ?? console)));
          let El = o.socketTimeout === void 0 ? yi(o) : void 0;
          El ? sl(Me, y, El, !0) : sl(Me, y, o.socketTimeout);
          let Un = yl.agent;
          (typeof Un == 'object' &&
            'keepAlive' in Un &&
            (d = AE(Me, { keepAlive: Un.keepAlive, keepAliveMsecs: Un.keepAliveMsecs })),
            (u = RE(Me, e, gl, this.externalAgent).catch((F) => (h(), c(F)))));
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
              ((e = 'defaultSocketTimeout'), (r = yi(n) ?? r));
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
        f;
      return {
        connectionTimeout: n,
        requestTimeout: r,
        socketTimeout: o,
        defaultSocketTimeout: yi(e),
        socketAcquisitionWarningTimeout: s,
        throwOnRequestTimeout: c,
        httpAgentProvider: () =>
          (f ??= (async () => {
            let d = await import('node:http'),
              { Agent: h, request: g } = d.default ?? d;
            return (
              (OE = g),
              (gi = h),
              i instanceof gi || typeof i?.destroy == 'function'
                ? ((this.externalAgent = !0), i)
                : new gi({ keepAlive: l, maxSockets: p, ...i })
            );
          })()),
        httpsAgent:
          a instanceof Er.default.Agent || typeof a?.destroy == 'function'
            ? ((this.externalAgent = !0), a)
            : new Er.default.Agent({ keepAlive: l, maxSockets: p, ...a }),
        logger: u,
      };
    }
  };
O();
ae();
ie();
var Ei = class {
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
      let f = o,
        d = f?.message ?? f?.Message ?? f?.Error?.Message ?? f?.Error?.message;
      throw this.decorateServiceException(Object.assign(new Error(d), { name: a }, c), o);
    }
  }
  compose(e, r, n) {
    let o = n;
    r.includes('#') && ([o] = r.split('#'));
    let s = ye.for(o),
      i = ye.for('smithy.ts.sdk.synthetic.' + n);
    (e.copyFrom(s), e.copyFrom(i), (this.errorRegistry = e));
  }
  decorateServiceException(e, r = {}) {
    if (this.queryCompat) {
      let n = e.Message ?? r.Message,
        o = lo(e, r);
      n && (o.message = n);
      let s = o.Error ?? {};
      ((s.Type = o.Error?.Type),
        (s.Code = o.Error?.Code),
        (s.Message = o.Error?.message ?? o.Error?.Message ?? n),
        (o.Error = s));
      let i = o.$metadata.requestId;
      return (i && (o.RequestId = i), o);
    }
    return lo(e, r);
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
      return e.find((o) => R.of(o).getMergedTraits().awsQueryError?.[0] === r);
    }
  }
};
ie();
var Si = class extends on {
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
      (this.codec = s ?? new mt({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 })),
      (this.serializer = this.codec.createSerializer()),
      (this.deserializer = this.codec.createDeserializer()),
      (this.awsQueryCompatible = !!o),
      (this.mixin = new Ei(this.awsQueryCompatible)));
  }
  async serializeRequest(e, r, n) {
    let o = await super.serializeRequest(e, r, n);
    return (
      o.path.endsWith('/') || (o.path += '/'),
      (o.headers['content-type'] = `application/x-amz-json-${this.getJsonRpcVersion()}`),
      (o.headers['x-amz-target'] = `${this.serviceTarget}.${e.name}`),
      this.awsQueryCompatible && (o.headers['x-amzn-query-mode'] = 'true'),
      (Ct(e.input) === 'unit' || !o.body) && (o.body = '{}'),
      o
    );
  }
  getPayloadCodec() {
    return this.codec;
  }
  async handleError(e, r, n, o, s) {
    let { awsQueryCompatible: i } = this;
    i && this.mixin.setQueryCompatError(o, n);
    let a = Jo(n, o, i) ?? 'Unknown';
    this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
    let { errorSchema: c, errorMetadata: u } = await this.mixin.getErrorSchemaOrThrowBaseException(
        a,
        this.options.defaultNamespace,
        n,
        o,
        s,
        i ? this.mixin.findQueryCompatibleError : void 0,
      ),
      l = R.of(c),
      p = o.message ?? o.Message ?? 'UnknownError',
      f = this.compositeErrorRegistry.getErrorCtor(c) ?? Error,
      d = new f({}),
      h = {},
      g = this.codec.createDeserializer();
    for (let [y, E] of l.structIterator()) o[y] != null && (h[y] = g.readObject(E, o[y]));
    throw (
      i && this.mixin.queryCompatOutput(o, h),
      this.mixin.decorateServiceException(
        Object.assign(d, u, { $fault: l.getMergedTraits().error, message: p }, h),
        o,
      )
    );
  }
};
var bn = class extends Si {
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
ie();
O();
var DE = 'com.amazonaws.dynamodb#AttributeValue',
  il = class extends dt {
    writeValue(e, r, n) {
      if (r != null && typeof r == 'object') {
        let o = R.of(e);
        if (o.isStructSchema() && o.getName(!0) === DE) {
          this.writeAttributeValue(r);
          return;
        }
      }
      super.writeValue(e, r, n);
    }
    writeAttributeValue(e) {
      let r = this.serdeContext?.base64Encoder ?? st;
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
  al = class extends ft {
    _read(e, r) {
      let n = R.of(e);
      return n.isStructSchema() && n.getName(!0) === DE && r && typeof r == 'object'
        ? this.readAttributeValue(r)
        : super._read(n, r);
    }
    readAttributeValue(e) {
      let r = this.serdeContext?.base64Decoder ?? ot,
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
  Tn = class extends mt {
    constructor() {
      super({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 });
    }
    createSerializer() {
      let e = new il(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
    createDeserializer() {
      let e = new al(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
  };
Uo();
ae();
O();
ct();
ct();
var pe = 'ref',
  Ie = 'argv',
  me = -1,
  wn = !0,
  Sr = !1,
  _r = 'isSet',
  vn = 'booleanEquals',
  QE = 'PartitionResult',
  le = 'stringEquals',
  Ce = 'getAttr',
  ZE = 'parsedEndpoint',
  NE = 'aws.parseArn',
  PE = (t) => 'ParsedArn_ssa_' + t,
  kE = 'service',
  cl = 'dynamodb',
  An = 'isValidHostLabel',
  LE = 'accountId',
  ME = 'FirstArn',
  UE = (t) =>
    'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  $E = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  BE = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}',
  FE = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dnsSuffix}',
  gt = { [pe]: 'Region' },
  ll = { [pe]: QE },
  WE = { fn: Ce, [Ie]: [{ [pe]: ZE }, 'authority'] },
  ul = { [pe]: 'AccountIdEndpointMode' },
  GE = { fn: Ce, [Ie]: [ll, 'name'] },
  pl = { [pe]: 'ParsedArn_ssa_2' },
  HE = { fn: Ce, [Ie]: [pl, 'region'] },
  VE = { [pe]: 'ResourceArnList' },
  jE = { fn: Ce, [Ie]: [{ [pe]: 'ParsedArn_ssa_1' }, 'region'] },
  KE = { [pe]: 'ParsedArn_ssa_1' },
  zE = { [pe]: 'AccountId' },
  je = {},
  Te = { metricValues: ['O'] },
  qE = [gt],
  JE = [{ [pe]: 'Endpoint' }],
  YE = [{ [pe]: 'ResourceArn' }],
  XE = {
    conditions: [
      [_r, qE],
      [_r, JE],
      [vn, [{ [pe]: 'UseFIPS' }, wn]],
      [vn, [{ [pe]: 'UseDualStack' }, wn]],
      ['aws.partition', qE, QE],
      [le, [gt, 'local']],
      [vn, [{ fn: Ce, [Ie]: [ll, 'supportsFIPS'] }, wn]],
      ['parseURL', JE, ZE],
      [le, ['dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', WE]],
      [vn, [{ fn: Ce, [Ie]: [ll, 'supportsDualStack'] }, wn]],
      [le, ['search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', WE]],
      [_r, [ul]],
      [le, [gt, 'us-gov-east-1']],
      [le, [gt, 'cn-north-1']],
      [le, [gt, 'cn-northwest-1']],
      [le, [gt, 'us-gov-west-1']],
      [le, [GE, 'aws']],
      [le, [ul, 'disabled']],
      [_r, YE],
      [NE, YE, PE(2)],
      [le, [{ fn: Ce, [Ie]: [pl, kE] }, cl]],
      [le, [HE, gt]],
      [An, [{ fn: Ce, [Ie]: [pl, LE] }, Sr]],
      [An, [HE, Sr]],
      [_r, [VE]],
      [Ce, [VE, '[0]'], ME],
      [NE, [{ [pe]: ME }], PE(1)],
      [le, [jE, gt]],
      [le, [{ fn: Ce, [Ie]: [KE, kE] }, cl]],
      [An, [{ fn: Ce, [Ie]: [KE, LE] }, Sr]],
      [An, [jE, Sr]],
      [_r, [zE]],
      [le, [ul, 'required']],
      [An, [zE, Sr]],
      [le, [GE, 'aws-us-gov']],
      [vn, [{ fn: 'coalesce', [Ie]: [{ [pe]: 'IsSearchOperation' }, Sr] }, wn]],
    ],
    results: [
      [me],
      [me, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
      [me, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
      [
        me,
        'Endpoint override is not supported for dual-stack endpoints. Please enable dual-stack functionality by enabling the configuration. For more details, see: https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html',
      ],
      ['{Endpoint}', je],
      [me, 'Invalid Configuration: FIPS and local endpoint are not supported'],
      [me, 'Invalid Configuration: Dualstack and local endpoint are not supported'],
      [
        'http://localhost:8000',
        { authSchemes: [{ name: 'sigv4', signingName: cl, signingRegion: 'us-east-1' }] },
      ],
      [
        me,
        'Invalid Configuration: AccountIdEndpointMode is required and FIPS is enabled, but FIPS account endpoints are not supported',
      ],
      ['https://search-dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', je],
      ['https://dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', je],
      [me, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
      ['https://search-dynamodb.{Region}.{PartitionResult#dnsSuffix}', je],
      ['https://dynamodb.{Region}.{PartitionResult#dnsSuffix}', je],
      ['https://search-dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}', je],
      ['https://dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}', je],
      [me, 'FIPS is enabled but this partition does not support FIPS'],
      [
        me,
        'Invalid Configuration: AccountIdEndpointMode is required but account endpoints are not supported in this region',
      ],
      ['https://search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', je],
      ['https://dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', je],
      [UE(2), Te],
      [$E(2), Te],
      [UE(1), Te],
      [$E(1), Te],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', Te],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', Te],
      [me, 'Credentials-sourced account ID parameter is invalid'],
      [me, 'AccountIdEndpointMode is required but no AccountID was provided or able to be loaded'],
      [me, 'DualStack is enabled but this partition does not support DualStack'],
      [BE(2), Te],
      [FE(2), Te],
      [BE(1), Te],
      [FE(1), Te],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}', Te],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dnsSuffix}', Te],
      [me, 'Invalid Configuration: Missing Region'],
    ],
  },
  mA = 2,
  x = 1e8,
  hA = new Int32Array([
    -1,
    1,
    -1,
    0,
    6,
    3,
    1,
    4,
    x + 35,
    2,
    x + 1,
    5,
    3,
    x + 2,
    x + 4,
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
    x + 35,
    5,
    x + 7,
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
    x + 17,
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
    x + 26,
    35,
    x + 33,
    x + 34,
    35,
    x + 31,
    x + 32,
    35,
    x + 29,
    x + 30,
    32,
    x + 27,
    77,
    4,
    39,
    x + 35,
    5,
    x + 6,
    40,
    9,
    41,
    x + 28,
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
    x + 17,
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
    x + 26,
    35,
    x + 24,
    x + 25,
    35,
    x + 22,
    x + 23,
    35,
    x + 20,
    x + 21,
    32,
    x + 27,
    68,
    35,
    x + 18,
    x + 19,
    3,
    78,
    70,
    4,
    71,
    x + 35,
    5,
    x + 5,
    72,
    6,
    73,
    x + 16,
    11,
    74,
    75,
    32,
    x + 8,
    75,
    34,
    77,
    76,
    35,
    x + 14,
    x + 15,
    35,
    x + 12,
    x + 13,
    4,
    79,
    x + 35,
    5,
    x + 5,
    80,
    6,
    81,
    x + 11,
    9,
    82,
    x + 11,
    11,
    83,
    84,
    32,
    x + 8,
    84,
    35,
    x + 9,
    x + 10,
    2,
    x + 1,
    86,
    3,
    x + 2,
    87,
    4,
    88,
    x + 4,
    7,
    89,
    x + 4,
    8,
    x + 3,
    90,
    10,
    x + 3,
    x + 4,
  ]),
  eS = Yr.from(hA, mA, XE.conditions, XE.results);
var yA = new Xr({
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
  tS = (t, e = {}) => yA.get(t, () => Cc(eS, { endpointParams: t, logger: e.logger }));
Ot.aws = Es;
var rS = (t) => ({
  apiVersion: '2012-08-10',
  base64Decoder: t?.base64Decoder ?? ot,
  base64Encoder: t?.base64Encoder ?? st,
  disableHostPrefix: t?.disableHostPrefix ?? !1,
  endpointProvider: t?.endpointProvider ?? tS,
  extensions: t?.extensions ?? [],
  httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? wg,
  httpAuthSchemes: t?.httpAuthSchemes ?? [
    {
      schemeId: 'aws.auth#sigv4',
      identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
      signer: new dr(),
    },
  ],
  logger: t?.logger ?? new Rt(),
  protocol: t?.protocol ?? bn,
  protocolSettings: t?.protocolSettings ?? {
    defaultNamespace: 'com.amazonaws.dynamodb',
    errorTypeRegistries: nE,
    xmlNamespace: 'http://dynamodb.amazonaws.com/doc/2012-08-10/',
    version: '2012-08-10',
    serviceTarget: 'DynamoDB_20120810',
    jsonCodec: new Tn(),
  },
  serviceId: t?.serviceId ?? 'DynamoDB',
  sha256: t?.sha256 ?? Mo,
  urlParser: t?.urlParser ?? et,
  utf8Decoder: t?.utf8Decoder ?? Ee,
  utf8Encoder: t?.utf8Encoder ?? Pe,
});
var nS = (t) => {
  wa(process.version);
  let e = sc(t),
    r = () => e().then(Ta),
    n = rS(t);
  Ca(process.version);
  let o = { profile: t?.profile, logger: n.logger };
  return {
    ...n,
    ...t,
    runtime: 'node',
    defaultsMode: e,
    accountIdEndpointMode: t?.accountIdEndpointMode ?? j(Du, o),
    authSchemePreference: t?.authSchemePreference ?? j(As, o),
    bodyLengthChecker: t?.bodyLengthChecker ?? $a,
    credentialDefaultProvider: t?.credentialDefaultProvider ?? _E,
    defaultSocketTimeout: Ra(t?.requestHandler, 3e5),
    defaultUserAgentProvider:
      t?.defaultUserAgentProvider ?? bu({ serviceId: n.serviceId, clientVersion: dE.version }),
    endpointDiscoveryEnabledProvider: t?.endpointDiscoveryEnabledProvider ?? j(Pu, o),
    maxAttempts: t?.maxAttempts ?? j(K.v2026 ? { ...ds, default: 4 } : ds, t),
    region: t?.region ?? j(qr, { ...tc, ...o }),
    requestHandler: xn.create(t?.requestHandler ?? r),
    retryMode: t?.retryMode ?? j({ ...yu, default: async () => (await r()).retryMode || pn }, t),
    streamCollector: t?.streamCollector ?? No,
    useDualstackEndpoint: t?.useDualstackEndpoint ?? j(Ja, o),
    useFipsEndpoint: t?.useFipsEndpoint ?? j(Ya, o),
    userAgentAppId: t?.userAgentAppId ?? j(Tu, o),
  };
};
ae();
var oS = (t) => {
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
  sS = (t) => ({
    httpAuthSchemes: t.httpAuthSchemes(),
    httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
    credentials: t.credentials(),
  });
var iS = (t, e) => {
  let r = Object.assign(vu(t), va(t), Hc(t), oS(t));
  return (e.forEach((n) => n.configure(r)), Object.assign(t, Au(r), Aa(r), Vc(r), sS(r)));
};
var xr = class extends It {
  config;
  constructor(...[e]) {
    let r = nS(e || {});
    (super(r), (this.initConfig = r));
    let n = Ag(r),
      o = Ou(n),
      s = lu(o),
      i = hu(s, { defaultBaseDelay: K.v2026 ? 25 : void 0, defaultMaxAttempts: K.v2026 ? 4 : void 0 }),
      a = oc(i),
      c = a,
      u = Nm(c),
      l = vg(u),
      p = $u(l, { endpointDiscoveryCommandCtor: hi }),
      f = iS(p, e?.extensions || []);
    ((this.config = f),
      this.middlewareStack.use(ga(this.config)),
      this.middlewareStack.use(Su(this.config)),
      this.middlewareStack.use(oy(this.config)),
      this.middlewareStack.use(jc(this.config)),
      this.middlewareStack.use(Xc(this.config)),
      this.middlewareStack.use(Qc(this.config)),
      this.middlewareStack.use(ou(this.config)),
      this.middlewareStack.use(
        ts(this.config, {
          httpAuthSchemeParametersProvider: Tg,
          identityProviderConfigProvider: async (d) => new fr({ 'aws.auth#sigv4': d.credentials }),
        }),
      ),
      this.middlewareStack.use(rs(this.config)));
  }
  destroy() {
    super.destroy();
  }
};
var _i = class extends hr(Ps, yr, 'Query', pE) {};
var xi = class extends hr(Ps, yr, 'Scan', fE) {};
var Et = class extends H {
  input;
  inputKeyNodes = {
    KeyConditions: { '*': { AttributeValueList: be } },
    QueryFilter: { '*': { AttributeValueList: be } },
    ExclusiveStartKey: U,
    ExpressionAttributeValues: U,
  };
  outputKeyNodes = { Items: { '*': U }, LastEvaluatedKey: U };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new _i(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
var In = class extends H {
  input;
  inputKeyNodes = {
    ScanFilter: { '*': { AttributeValueList: be } },
    ExclusiveStartKey: U,
    ExpressionAttributeValues: U,
  };
  outputKeyNodes = { Items: { '*': U }, LastEvaluatedKey: U };
  clientCommand;
  middlewareStack;
  constructor(e) {
    (super(),
      (this.input = e),
      (this.clientCommand = new xi(this.input)),
      (this.middlewareStack = this.clientCommand.middlewareStack));
  }
  resolveMiddleware(e, r, n) {
    this.addMarshallingMiddleware(r);
    let o = e.concat(this.middlewareStack),
      s = this.clientCommand.resolveMiddleware(o, r, n);
    return async () => s(this.clientCommand);
  }
};
ae();
var Ke = class t extends It {
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
        a = new xr(
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
var bG = cn(Ke, Et, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
var IG = cn(Ke, In, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
var EA = 'attribute_exists(tradeState)',
  SA =
    'tradeState = :notpay AND timeExpire > :now AND appId = :appId AND mchId = :mchId AND size(anomalies) = :none',
  _A = Ir(wt({ outTradeNo: ne() }));
function aS(t, e, r) {
  return {
    async list(n, o, s) {
      let { Items: i, LastEvaluatedKey: a } = await t.send(
          new Et({
            TableName: e,
            IndexName: 'ordersByOpenid',
            KeyConditionExpression: 'openid = :openid',
            FilterExpression: EA,
            ExpressionAttributeValues: { ':openid': n },
            ScanIndexForward: !1,
            Limit: o,
            ...(s && { ExclusiveStartKey: { ...s, openid: n } }),
          }),
          { abortSignal: r },
        ),
        c = i ?? [];
      if (a === void 0) return { orders: c };
      let { outTradeNo: u, createdAt: l } = a;
      return { orders: c, last: { outTradeNo: u, createdAt: l } };
    },
    async listOpen({ openid: n, appId: o, mchId: s }, i, a) {
      let { Items: c } = await t.send(
        new Et({
          TableName: e,
          IndexName: 'ordersByOpenid',
          KeyConditionExpression: 'openid = :openid AND createdAt >= :since',
          FilterExpression: SA,
          ProjectionExpression: 'outTradeNo',
          ExpressionAttributeValues: {
            ':openid': n,
            ':since': i.toISOString(),
            ':notpay': 'NOTPAY',
            ':now': a.toISOString(),
            ':appId': o,
            ':mchId': s,
            ':none': 0,
          },
          ScanIndexForward: !1,
        }),
        { abortSignal: r },
      );
      return Wn(_A, c ?? [])
        .map(({ outTradeNo: u }) => u)
        .reverse();
    },
  };
}
var cS = () => new Date(),
  uS = (t) => AbortSignal.timeout(t);
var fl = { PRETTY: 4, COMPACT: 0 };
var N = { TRACE: 6, DEBUG: 8, INFO: 12, WARN: 16, ERROR: 20, CRITICAL: 24, SILENT: 28 },
  lS = ['level', 'message', 'sampling_rate', 'service', 'timestamp'],
  pS = 'Uncaught error detected, flushing log buffer before exit';
var dl = 'AWS_LAMBDA_INITIALIZATION_TYPE',
  fS = 'AWS_LAMBDA_MAX_CONCURRENCY',
  dS = 'POWERTOOLS_DEV',
  mS = 'POWERTOOLS_SERVICE_NAME',
  hS = '_X_AMZN_TRACE_ID';
var Q = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = process.env[t];
    if (n === void 0) {
      if (e !== void 0) return e;
      throw r ? new Error(r) : new Error(`Environment variable ${t} is required`);
    }
    return n.trim();
  },
  yS = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = Q({ key: t, defaultValue: String(e), errorMessage: r }),
      o = Number(n);
    if (Number.isNaN(o)) throw new TypeError(`Environment variable ${t} must be a number`);
    return o;
  },
  xA = new Set(['1', 'y', 'yes', 't', 'true', 'on']),
  bA = new Set(['0', 'n', 'no', 'f', 'false', 'off']),
  Cn = ({ key: t, defaultValue: e, errorMessage: r, extendedParsing: n }) => {
    let s = Q({ key: t, defaultValue: String(e), errorMessage: r }).toLowerCase();
    if (n) {
      if (xA.has(s)) return !0;
      if (bA.has(s)) return !1;
    }
    if (s !== 'true' && s !== 'false') throw new Error(`Environment variable ${t} must be a boolean`);
    return s === 'true';
  },
  Ut = () => {
    try {
      return Cn({ key: dS, extendedParsing: !0 });
    } catch {
      return !1;
    }
  };
var gS = () => Q({ key: mS, defaultValue: '' }),
  TA = () => {
    let t = globalThis.awslambda?.InvokeStore?.getXRayTraceId() ?? Q({ key: hS, defaultValue: '' });
    if (t === '') return;
    if (!t.includes('=')) return { Root: t };
    let e = {};
    for (let r of t.split(';')) {
      let [n, o] = r.split('=');
      e[n] = o;
    }
    return e;
  };
var ES = () => Q({ key: fS, defaultValue: '' }) !== '',
  Rn = () => TA()?.Root;
var On = class {
  #e = !1;
  formatError(e) {
    let { name: r, message: n, stack: o, cause: s, ...i } = e,
      a = {
        name: r,
        location: this.getCodeLocation(e.stack),
        message: n,
        stack:
          Ut() && typeof o == 'string'
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
    let n = Q({ key: 'TZ', defaultValue: '' });
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
      p = n === r ? -e.getTimezoneOffset() : 0,
      f = p >= 0 ? '+' : '-',
      d = Math.abs(Math.floor(p / 60))
        .toString()
        .padStart(2, '0'),
      h = Math.abs(p % 60)
        .toString()
        .padStart(2, '0'),
      g = e.getMilliseconds().toString().padStart(3, '0'),
      y = `${f}${d}:${h}`;
    return `${l}.${g}${y}`;
  }
};
var bi = '2.36.0';
var NH = process.env.AWS_EXECUTION_ENV || 'NA';
var wA = new Set(['__proto__', 'constructor']),
  Dn = (t) => {
    if (typeof t != 'object' || t === null) return !1;
    let e = Object.getPrototypeOf(t);
    return e === Object.prototype || e === null;
  },
  vA = (t, e) => {
    if (Dn(t)) {
      let r = {};
      return (e.push(t), Nn(r, t, e), e.pop(), { skip: !1, value: r });
    }
    if (Array.isArray(t)) {
      if (e.includes(t)) return { skip: !0 };
      let r = [];
      return (e.push(t), Ti(r, t, e), e.pop(), { skip: !1, value: r });
    }
    return { skip: !1, value: t };
  },
  AA = (t, e, r, n) => {
    let o = t[e],
      s = Dn(r);
    if (!(s && n.includes(r))) {
      if (s && Dn(o)) {
        (n.push(r), Nn(o, r, n), n.pop());
        return;
      }
      if (Array.isArray(r) && Array.isArray(o)) {
        n.includes(r) || (n.push(r), Ti(o, r, n), n.pop());
        return;
      }
      if (r !== void 0 || o === void 0) {
        let i = vA(r, n);
        i.skip || (t[e] = i.value);
      }
    }
  },
  Ti = (t, e, r) => {
    for (let n = 0; n < e.length; n++) AA(t, n, e[n], r);
  },
  IA = (t, e, r, n, o) => {
    if (!Array.isArray(n)) {
      let s = [];
      (Ti(s, r, o), (t[e] = s));
      return;
    }
    Ti(n, r, o);
  },
  CA = (t, e, r, n, o) => {
    if (Dn(n)) {
      Nn(n, r, o);
      return;
    }
    let s = {};
    (Nn(s, r, o), (t[e] = s));
  },
  Nn = (t, e, r) => {
    for (let n of Object.keys(e)) {
      if (wA.has(n)) continue;
      let o = e[n],
        s = t[n];
      if (Array.isArray(o)) {
        if (r.includes(o)) continue;
        (r.push(o), IA(t, n, o, s, r), r.pop());
        continue;
      }
      if (Dn(o)) {
        if (r.includes(o)) continue;
        (r.push(o), CA(t, n, o, s, r), r.pop());
        continue;
      }
      (o !== void 0 || s === void 0) && (t[n] = o);
    }
  },
  ze = (t, ...e) => {
    let r = [t];
    for (let n of e) n != null && (r.push(n), Nn(t, n, r), r.pop());
    return t;
  };
var wi = 'powertools-for-aws',
  SS = `${wi}.tracer`,
  _S = `${wi}.metrics`,
  xS = `${wi}.logger`,
  bS = `${wi}.idempotency`;
var br = (t) => typeof t == 'string',
  vi = (t) => typeof t == 'number',
  Pn = (t) => vi(t) && Number.isInteger(t);
var TS = (t) => Object.is(t, null),
  Ai = (t) => TS(t) || Object.is(t, void 0),
  Tr = (t) => !!(Ai(t) || !br(t) || t.trim().length === 0);
var $t = class {
  #e;
  coldStart = !0;
  defaultServiceName = 'service_undefined';
  constructor() {
    ((this.#e = this.getInitializationType()), this.#e !== 'on-demand' && (this.coldStart = !1));
  }
  getInitializationType() {
    let e = process.env[dl]?.trim();
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
var RA = process.env.AWS_EXECUTION_ENV || 'NA';
if (!process.env.AWS_SDK_UA_APP_ID?.includes('/PTEnv/')) {
  let t = `PT/NO-OP/${bi}/PTEnv/${RA}`;
  process.env.AWS_SDK_UA_APP_ID = process.env.AWS_SDK_UA_APP_ID ? `${process.env.AWS_SDK_UA_APP_ID}/${t}` : t;
}
var wr = class {
  attributes = {};
  constructor(e) {
    this.setAttributes(e.attributes);
  }
  addAttributes(e) {
    return (ze(this.attributes, e), this);
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
var wS = require('node:console'),
  vS = require('node:crypto');
var Ii = class extends On {
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
    if (this.#e === void 0) return new wr({ attributes: n }).addAttributes(r);
    let o = {};
    for (let i of this.#e) i in n && !(i in o) ? (o[i] = n[i]) : i in r && !(i in o) && (o[i] = r[i]);
    for (let i in n) i in o || (o[i] = n[i]);
    for (let i in r) i in o || (o[i] = r[i]);
    return new wr({ attributes: o });
  }
};
var Z = class {
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
    if (!ES()) return;
    let e = globalThis.awslambda?.InvokeStore;
    if (e === void 0) throw new Error('InvokeStore is not available');
    return e.hasContext() ? e : void 0;
  }
};
var Ci = class {
  #e = new Z('powertools.logger.temporaryAttributes', { fresh: () => ({}) });
  #t = new Z('powertools.logger.keys', { fresh: () => new Map() });
  #o = new Z('powertools.logger.lambdaContext', { initial: void 0 });
  #r = {};
  #n() {
    return this.#e.get();
  }
  #a() {
    return this.#t.get();
  }
  appendTemporaryKeys(e) {
    let r = this.#n();
    ze(r, e);
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
var ml = class {
    value;
    logLevel;
    byteSize;
    constructor(e, r) {
      if (!br(e)) throw new Error('Value should be a string');
      ((this.value = e), (this.logLevel = r), (this.byteSize = Buffer.byteLength(e)));
    }
  },
  hl = class extends Set {
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
  kn = class extends Map {
    #e;
    #t;
    constructor({ maxBytesSize: e, onBufferOverflow: r }) {
      (super(), (this.#e = e), (this.#t = r));
    }
    setItem(e, r, n) {
      let o = new ml(r, n);
      if (o.byteSize > this.#e) throw new Error('Item too big');
      let s = this.get(e) || new hl();
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
var Ri = class {
  #e;
  #t = new Z('powertools.logger.buffer', { fresh: () => new kn({ maxBytesSize: this.#o }) });
  #o;
  constructor(e) {
    this.#e = new Z('powertools.logger.logLevel', { initial: e });
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
    ((this.#o = e), this.#t.setShared(new kn({ maxBytesSize: e })));
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
var Ln = class t extends $t {
  console;
  customConfigService;
  logEvent = !1;
  logFormatter;
  logIndentation = fl.COMPACT;
  #e;
  powertoolsLogData = { sampleRateValue: 0 };
  #t = new Ci();
  #o = [];
  #r = !1;
  #n = N.INFO;
  #a;
  #i = { enabled: !1, flushOnErrorLog: !0, maxBytes: 20480, bufferAtVerbosity: N.DEBUG };
  #s = new Ri(N.INFO);
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
        ze(
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
    this.processLogItem(N.CRITICAL, e, r);
  }
  debug(e, ...r) {
    this.processLogItem(N.DEBUG, e, r);
  }
  error(e, ...r) {
    this.processLogItem(N.ERROR, e, r);
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
    this.processLogItem(N.INFO, e, r);
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
          throw (e?.flushBufferOnUncaughtError && (i.flushBuffer(), i.error({ message: pS, error: c })), c);
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
    this.#h() && this.#s.getLogLevel() > N.TRACE
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
      if (this.isValidLogLevel(e)) this.#s.setLogLevel(N[e]);
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
    this.processLogItem(N.TRACE, e, r);
  }
  warn(e, ...r) {
    this.processLogItem(N.WARN, e, r);
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
    ze(this.powertoolsLogData, e);
  }
  #d(e) {
    let r = {};
    for (let [n, o] of Object.entries(e)) this.#p(n) || (r[n] = o);
    return r;
  }
  #m(e, r) {
    let n = this.#d(e);
    if (r === 'temp') this.#t.appendTemporaryKeys(n);
    else {
      let o = this.#t.getPersistentAttributes();
      this.#t.setPersistentAttributes(ze(o, n));
    }
  }
  awsLogLevelShortCircuit(e) {
    return this.#e !== void 0
      ? (this.#s.setBaseLogLevel(N[this.#e]),
        this.isValidLogLevel(e) &&
          this.#s.getBaseLogLevel() > N[e] &&
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
        xRayTraceId: Rn(),
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
    for (let [i, a] of Object.entries(s)) this.#p(i) || (n[i] = a);
  }
  #g(e, r) {
    for (let n of e)
      Ai(n) || (n instanceof Error ? (r.error = n) : typeof n == 'string' ? (r.extra = n) : this.#E(n, r));
  }
  #E(e, r) {
    for (let [n, o] of Object.entries(e)) this.#p(n) || (r[n] = o);
  }
  #h() {
    return this.#u.sampleRateValue && (0, vS.randomInt)(0, 100) / 100 <= this.#u.sampleRateValue;
  }
  #p(e) {
    return lS.includes(e) ? (this.warn(`The key "${e}" is a reserved key and will be dropped.`), !0) : !1;
  }
  getCustomConfigService() {
    return this.customConfigService;
  }
  getLogFormatter() {
    return this.logFormatter;
  }
  getLogLevelNameFromNumber(e) {
    let r;
    for (let [n, o] of Object.entries(N))
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
    return typeof e == 'string' && e in N;
  }
  isValidSampleRate(e) {
    return typeof e == 'number' && 0 <= e && e <= 1;
  }
  printLog(e, r) {
    r.prepareForPrint();
    let n = e === N.CRITICAL ? 'error' : this.getLogLevelNameFromNumber(e).toLowerCase();
    this.console[n](JSON.stringify(r.getAttributes(), this.getJsonReplacer(), this.logIndentation));
  }
  processLogItem(e, r, n) {
    this.#i.enabled && this.#i.flushOnErrorLog && e >= N.ERROR && e < N.SILENT && this.flushBuffer();
    let o = Rn();
    if (o !== void 0 && this.shouldBufferLog(o, e)) {
      try {
        this.bufferLogItem(o, this.createAndPopulateLogItem(e, r, n), e);
      } catch (s) {
        (this.printLog(
          N.WARN,
          this.createAndPopulateLogItem(N.WARN, `Unable to buffer log: ${s.message}`, [s]),
        ),
          this.printLog(e, this.createAndPopulateLogItem(e, r, n)));
      }
      return;
    }
    e >= this.#s.getLogLevel() &&
      (this.#r ? this.printLog(e, this.createAndPopulateLogItem(e, r, n)) : this.#o.push([e, [e, r, n]]));
  }
  setConsole() {
    (Ut()
      ? (this.console = console)
      : (this.console = new wS.Console({ stdout: process.stdout, stderr: process.stderr })),
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
      (this.#s.setBaseLogLevel(N[r]), (this.#n = this.#s.getBaseLogLevel()));
      return;
    }
    let n = this.getCustomConfigService()?.getLogLevel()?.toUpperCase();
    if (this.isValidLogLevel(n)) {
      (this.#s.setBaseLogLevel(N[n]), (this.#n = this.#s.getBaseLogLevel()));
      return;
    }
    let o = Q({ key: 'POWERTOOLS_LOG_LEVEL', defaultValue: '' }),
      s = Q({ key: 'LOG_LEVEL', defaultValue: '' }),
      i = o || s;
    this.isValidLogLevel(i) && (this.#s.setBaseLogLevel(N[i]), (this.#n = this.#s.getBaseLogLevel()));
  }
  setInitialSampleRate(e) {
    let r = e,
      n = this.getCustomConfigService()?.getSampleRateValue(),
      o = yS({ key: 'POWERTOOLS_LOGGER_SAMPLE_RATE', defaultValue: 0 });
    for (let s of [r, n, o])
      if (this.isValidSampleRate(s)) {
        ((this.#u.sampleRateValue = s),
          (this.powertoolsLogData.sampleRateValue = s),
          this.#h() &&
            this.#s.getBaseLogLevel() > N.TRACE &&
            (this.setLogLevel('DEBUG'), this.debug('Setting log level to DEBUG due to sampling rate')));
        break;
      }
  }
  setLogEvent() {
    this.logEvent = Cn({ key: 'POWERTOOLS_LOGGER_LOG_EVENT', defaultValue: !1 });
  }
  setLogFormatter(e, r) {
    this.logFormatter = e ?? new Ii({ logRecordOrder: r });
  }
  setLogIndentation() {
    Ut() && (this.logIndentation = fl.PRETTY);
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
    let d = Q({ key: 'AWS_LAMBDA_LOG_LEVEL', defaultValue: '' }),
      h = d === 'FATAL' ? 'CRITICAL' : d;
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
      (this.#c = f),
      this
    );
  }
  setPowertoolsLogData(e, r, n) {
    (this.addToPowertoolsLogData({
      awsRegion: Q({ key: 'AWS_REGION', defaultValue: '' }),
      environment:
        r ||
        this.getCustomConfigService()?.getCurrentEnvironment() ||
        Q({ key: 'ENVIRONMENT', defaultValue: '' }),
      serviceName:
        e ||
        this.getCustomConfigService()?.getServiceName() ||
        Q({ key: 'POWERTOOLS_SERVICE_NAME', defaultValue: '' }) ||
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
    (this.isValidLogLevel(r) && (this.#i.bufferAtVerbosity = N[r]),
      this.#e !== void 0 &&
        N[this.#e] > this.#i.bufferAtVerbosity &&
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
    let e = Rn();
    if (e === void 0) return;
    let r = this.#s.get(e);
    if (r !== void 0) {
      for (let n of r) {
        let o = this.getLogLevelNameFromNumber(n.logLevel).toLowerCase();
        this.console[o](n.value);
      }
      (r.hasEvictedLog &&
        this.printLog(
          N.WARN,
          this.createAndPopulateLogItem(
            N.WARN,
            'Some logs are not displayed because they were evicted from the buffer. Increase buffer size to store more logs in the buffer',
            [],
          ),
        ),
        this.#e !== void 0 &&
          N[this.#e] > this.#i.bufferAtVerbosity &&
          this.#l(
            'Advanced Loggging Controls (ALC) Log Level is less verbose than Log Buffering Log Level. Some logs might be missing.',
          ),
        this.#s.delete(e));
    }
  }
  clearBuffer() {
    if (this.#i.enabled === !1) return;
    let e = Rn();
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
var AS = 'ColdStart',
  IS = 'default_namespace';
var St = {
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
  _t = { Standard: 60, High: 1 };
var OS = require('node:console');
var Oi = class {
  #e = new Z('powertools.metrics.dimensions', { fresh: () => ({}) });
  #t = new Z('powertools.metrics.dimensionSets', { fresh: () => [] });
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
var Di = class {
  #e = new Z('powertools.metrics.metadata', { fresh: () => ({}) });
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
var Ni = class {
  #e = new Z('powertools.metrics.storedMetrics', { fresh: () => ({}) });
  #t = new Z('powertools.metrics.timestamp', { initial: void 0 });
  #o() {
    return this.#e.get();
  }
  getMetric(e) {
    return this.#o()[e];
  }
  setMetric(e, r, n, o = _t.Standard) {
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
var Mn = class t extends $t {
  console;
  customConfigService;
  #e = new Oi();
  functionName;
  #t;
  isSingleMetric = !1;
  #o = new Di();
  namespace;
  shouldThrowOnEmptyMetrics = !1;
  #r = new Ni();
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
    if (Tr(e) || Tr(r))
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
  addMetric(e, r, n, o = _t.Standard) {
    return (this.storeMetric(e, r, n, o), this.isSingleMetric && this.publishStoredMetrics(), this);
  }
  captureColdStartMetric(e) {
    if (!this.getColdStart()) return;
    let r = this.singleMetric(),
      n = this.functionName?.trim() ?? e?.trim();
    (n && n.length > 0 && r.addDimension('function_name', n), r.addMetric(AS, St.Count, 1));
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
        ...(c.resolution === _t.High ? { StorageResolution: c.resolution } : {}),
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
          CloudWatchMetrics: [{ Namespace: this.namespace || IS, Dimensions: n, Metrics: e }],
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
      : (this.console = new OS.Console({ stdout: process.stdout, stderr: process.stderr }));
  }
  setCustomConfigService(e) {
    this.customConfigService = e;
  }
  setEnvConfig() {
    ((this.#n.namespace = Q({ key: 'POWERTOOLS_METRICS_NAMESPACE', defaultValue: '' })),
      (this.#n.functionName = Q({ key: 'POWERTOOLS_METRICS_FUNCTION_NAME', defaultValue: '' })),
      (this.#n.serviceName = gS()),
      (this.#n.disabled = Cn({ key: 'POWERTOOLS_METRICS_DISABLED', defaultValue: !1, extendedParsing: !0 })),
      (this.#n.devMode = Ut()));
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
    if (!br(e)) throw new Error(`${e} is not a valid string`);
    if (e.length < 1 || e.length > 255)
      throw new RangeError(`The metric name should be between ${1} and ${255} characters`);
    if (!vi(n)) throw new RangeError(`${n} is not a valid number`);
    if (!Object.values(St).includes(r))
      throw new RangeError(
        `Invalid metric unit '${r}', expected either option: ${Object.values(St).join(',')}`,
      );
    if (!Object.values(_t).includes(o))
      throw new RangeError(
        `Invalid metric resolution '${o}', expected either option: ${Object.values(_t).join(',')}`,
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
      if (Tr(o) || Tr(s)) {
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
var kA = [
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
function LA(t) {
  return Object.fromEntries(kA.flatMap((e) => (t[e] === void 0 ? [] : [[e, t[e]]])));
}
function DS(t) {
  let e = new Ln({ serviceName: t }),
    r = new Mn({ namespace: 'miniprogram-pay', serviceName: t });
  return {
    log(n, o, s) {
      e[n](o, LA(s));
    },
    count(n, o, s = 1) {
      (r.addMetric(n, St.Count, s),
        o !== void 0 && r.singleMetric().addDimension('detail', o).addMetric(n, St.Count, s));
    },
    flush() {
      r.hasStoredMetrics() && r.publishStoredMetrics();
    },
  };
}
function NS(t) {
  return { now: cS, telemetry: DS(`miniprogram-pay-${t}`) };
}
function PS(t = 1e3) {
  let e = new xr({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 500, requestTimeout: t, throwOnRequestTimeout: !0 },
  });
  return Ke.from(e, { marshallOptions: { removeUndefinedValues: !0 } });
}
var cV = 64 * 1024;
function kS(t) {
  return { ...NS(t), documentClient: PS(), deadline: uS };
}
var MA = 9e3;
function MS(t) {
  let { config: e, now: r } = t;
  return Fl(t, async (n) => {
    let o = await gp(n, e, r()),
      { limit: s, cursor: i } = hp(n),
      a = i === void 0 ? void 0 : await pp(i, o, e, r()),
      c = aS(t.documentClient, e.ORDERS_TABLE, t.deadline(MA)),
      { orders: u, last: l } = await c.list(o, s, a),
      p = l && { cursor: await lp(l, o, e, r()) };
    return $l(200, { orders: u.map(yp), ...p });
  });
}
var LS = Pl('list-orders'),
  UA = MS({ config: LS, ...kS(LS.STAGE) });
0 && (module.exports = { handler, makeListOrders });
/*! Bundled license information:

@aws-lambda-powertools/logger/lib/esm/logBuffer.js:
@aws-lambda-powertools/logger/lib/esm/Logger.js:
  (* v8 ignore next -- @preserve *)
*/
//# sourceMappingURL=list-orders.js.map
