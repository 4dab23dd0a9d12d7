'use strict';
var Bb = Object.create;
var Wo = Object.defineProperty;
var Hb = Object.getOwnPropertyDescriptor;
var Wb = Object.getOwnPropertyNames;
var Gb = Object.getPrototypeOf,
  Vb = Object.prototype.hasOwnProperty;
var h = (t, e, r) => () => {
  if (r) throw r[0];
  try {
    return (t && (e = t((t = 0))), e);
  } catch (n) {
    throw ((r = [n]), n);
  }
};
var Rt = (t, e) => () => {
    try {
      return (e || t((e = { exports: {} }).exports, e), e.exports);
    } catch (r) {
      throw ((e = 0), r);
    }
  },
  Fa = (t, e) => {
    for (var r in e) Wo(t, r, { get: e[r], enumerable: !0 });
  },
  ep = (t, e, r, n) => {
    if ((e && typeof e == 'object') || typeof e == 'function')
      for (let o of Wb(e))
        !Vb.call(t, o) &&
          o !== r &&
          Wo(t, o, { get: () => e[o], enumerable: !(n = Hb(e, o)) || n.enumerable });
    return t;
  };
var je = (t, e, r) => (
    (r = t != null ? Bb(Gb(t)) : {}),
    ep(e || !t || !t.__esModule ? Wo(r, 'default', { value: t, enumerable: !0 }) : r, t)
  ),
  jb = (t) => ep(Wo({}, '__esModule', { value: !0 }), t);
var gc = Rt((hc, yc) => {
  (function (t, e) {
    typeof hc == 'object' && typeof yc < 'u'
      ? (yc.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs = e());
  })(hc, function () {
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
        ordinal: function (R) {
          var b = ['th', 'st', 'nd', 'rd'],
            S = R % 100;
          return '[' + R + (b[(S - 20) % 10] || b[S] || b[0]) + ']';
        },
      },
      E = function (R, b, S) {
        var A = String(R);
        return !A || A.length >= b ? R : '' + Array(b + 1 - A.length).join(S) + R;
      },
      _ = {
        s: E,
        z: function (R) {
          var b = -R.utcOffset(),
            S = Math.abs(b),
            A = Math.floor(S / 60),
            T = S % 60;
          return (b <= 0 ? '+' : '-') + E(A, 2, '0') + ':' + E(T, 2, '0');
        },
        m: function R(b, S) {
          if (b.date() < S.date()) return -R(S, b);
          var A = 12 * (S.year() - b.year()) + (S.month() - b.month()),
            T = b.clone().add(A, u),
            O = S - T < 0,
            D = b.clone().add(A + (O ? -1 : 1), u);
          return +(-(A + (S - T) / (O ? T - D : D - T)) || 0);
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
      w = 'en',
      v = {};
    v[w] = y;
    var N = '$isDayjsObject',
      H = function (R) {
        return R instanceof X || !(!R || !R[N]);
      },
      W = function R(b, S, A) {
        var T;
        if (!b) return w;
        if (typeof b == 'string') {
          var O = b.toLowerCase();
          (v[O] && (T = O), S && ((v[O] = S), (T = O)));
          var D = b.split('-');
          if (!T && D.length > 1) return R(D[0]);
        } else {
          var M = b.name;
          ((v[M] = b), (T = M));
        }
        return (!A && T && (w = T), T || (!A && w));
      },
      z = function (R, b) {
        if (H(R)) return R.clone();
        var S = typeof b == 'object' ? b : {};
        return ((S.date = R), (S.args = arguments), new X(S));
      },
      L = _;
    ((L.l = W),
      (L.i = H),
      (L.w = function (R, b) {
        return z(R, { locale: b.$L, utc: b.$u, x: b.$x, $offset: b.$offset });
      }));
    var X = (function () {
        function R(S) {
          ((this.$L = W(S.locale, null, !0)),
            this.parse(S),
            (this.$x = this.$x || S.x || {}),
            (this[N] = !0));
        }
        var b = R.prototype;
        return (
          (b.parse = function (S) {
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
                    Q = (D[7] || '0').substring(0, 3);
                  return O
                    ? new Date(Date.UTC(D[1], M, D[3] || 1, D[4] || 0, D[5] || 0, D[6] || 0, Q))
                    : new Date(D[1], M, D[3] || 1, D[4] || 0, D[5] || 0, D[6] || 0, Q);
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
            return L;
          }),
          (b.isValid = function () {
            return this.$d.toString() !== f;
          }),
          (b.isSame = function (S, A) {
            var T = z(S);
            return this.startOf(A) <= T && T <= this.endOf(A);
          }),
          (b.isAfter = function (S, A) {
            return z(S) < this.startOf(A);
          }),
          (b.isBefore = function (S, A) {
            return this.endOf(A) < z(S);
          }),
          (b.$g = function (S, A, T) {
            return L.u(S) ? this[A] : this.set(T, S);
          }),
          (b.unix = function () {
            return Math.floor(this.valueOf() / 1e3);
          }),
          (b.valueOf = function () {
            return this.$d.getTime();
          }),
          (b.startOf = function (S, A) {
            var T = this,
              O = !!L.u(A) || A,
              D = L.p(S),
              M = function (Xe, fe) {
                var Be = L.w(T.$u ? Date.UTC(T.$y, fe, Xe) : new Date(T.$y, fe, Xe), T);
                return O ? Be : Be.endOf(a);
              },
              Q = function (Xe, fe) {
                return L.w(
                  T.toDate()[Xe].apply(T.toDate('s'), (O ? [0, 0, 0, 0] : [23, 59, 59, 999]).slice(fe)),
                  T,
                );
              },
              Z = this.$W,
              ue = this.$M,
              Ce = this.$D,
              vt = 'set' + (this.$u ? 'UTC' : '');
            switch (D) {
              case d:
                return O ? M(1, 0) : M(31, 11);
              case u:
                return O ? M(1, ue) : M(0, ue + 1);
              case c:
                var ut = this.$locale().weekStart || 0,
                  ir = (Z < ut ? Z + 7 : Z) - ut;
                return M(O ? Ce - ir : Ce + (6 - ir), ue);
              case a:
              case p:
                return Q(vt + 'Hours', 0);
              case i:
                return Q(vt + 'Minutes', 1);
              case s:
                return Q(vt + 'Seconds', 2);
              case o:
                return Q(vt + 'Milliseconds', 3);
              default:
                return this.clone();
            }
          }),
          (b.endOf = function (S) {
            return this.startOf(S, !1);
          }),
          (b.$set = function (S, A) {
            var T,
              O = L.p(S),
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
              Q = O === a ? this.$D + (A - this.$W) : A;
            if (O === u || O === d) {
              var Z = this.clone().set(p, 1);
              (Z.$d[M](Q), Z.init(), (this.$d = Z.set(p, Math.min(this.$D, Z.daysInMonth())).$d));
            } else M && this.$d[M](Q);
            return (this.init(), this);
          }),
          (b.set = function (S, A) {
            return this.clone().$set(S, A);
          }),
          (b.get = function (S) {
            return this[L.p(S)]();
          }),
          (b.add = function (S, A) {
            var T,
              O = this;
            S = Number(S);
            var D = L.p(A),
              M = function (ue) {
                var Ce = z(O);
                return L.w(Ce.date(Ce.date() + Math.round(ue * S)), O);
              };
            if (D === u) return this.set(u, this.$M + S);
            if (D === d) return this.set(d, this.$y + S);
            if (D === a) return M(1);
            if (D === c) return M(7);
            var Q = ((T = {}), (T[s] = e), (T[i] = r), (T[o] = t), T)[D] || 1,
              Z = this.$d.getTime() + S * Q;
            return L.w(Z, this);
          }),
          (b.subtract = function (S, A) {
            return this.add(-1 * S, A);
          }),
          (b.format = function (S) {
            var A = this,
              T = this.$locale();
            if (!this.isValid()) return T.invalidDate || f;
            var O = S || 'YYYY-MM-DDTHH:mm:ssZ',
              D = L.z(this),
              M = this.$H,
              Q = this.$m,
              Z = this.$M,
              ue = T.weekdays,
              Ce = T.months,
              vt = T.meridiem,
              ut = function (fe, Be, lt, It) {
                return (fe && (fe[Be] || fe(A, O))) || lt[Be].slice(0, It);
              },
              ir = function (fe) {
                return L.s(M % 12 || 12, fe, '0');
              },
              Xe =
                vt ||
                function (fe, Be, lt) {
                  var It = fe < 12 ? 'AM' : 'PM';
                  return lt ? It.toLowerCase() : It;
                };
            return O.replace(g, function (fe, Be) {
              return (
                Be ||
                (function (lt) {
                  switch (lt) {
                    case 'YY':
                      return String(A.$y).slice(-2);
                    case 'YYYY':
                      return L.s(A.$y, 4, '0');
                    case 'M':
                      return Z + 1;
                    case 'MM':
                      return L.s(Z + 1, 2, '0');
                    case 'MMM':
                      return ut(T.monthsShort, Z, Ce, 3);
                    case 'MMMM':
                      return ut(Ce, Z);
                    case 'D':
                      return A.$D;
                    case 'DD':
                      return L.s(A.$D, 2, '0');
                    case 'd':
                      return String(A.$W);
                    case 'dd':
                      return ut(T.weekdaysMin, A.$W, ue, 2);
                    case 'ddd':
                      return ut(T.weekdaysShort, A.$W, ue, 3);
                    case 'dddd':
                      return ue[A.$W];
                    case 'H':
                      return String(M);
                    case 'HH':
                      return L.s(M, 2, '0');
                    case 'h':
                      return ir(1);
                    case 'hh':
                      return ir(2);
                    case 'a':
                      return Xe(M, Q, !0);
                    case 'A':
                      return Xe(M, Q, !1);
                    case 'm':
                      return String(Q);
                    case 'mm':
                      return L.s(Q, 2, '0');
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
                })(fe) ||
                D.replace(':', '')
              );
            });
          }),
          (b.utcOffset = function () {
            return 15 * -Math.round(this.$d.getTimezoneOffset() / 15);
          }),
          (b.diff = function (S, A, T) {
            var O,
              D = this,
              M = L.p(A),
              Q = z(S),
              Z = (Q.utcOffset() - this.utcOffset()) * e,
              ue = this - Q,
              Ce = function () {
                return L.m(D, Q);
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
          (b.daysInMonth = function () {
            return this.endOf(u).$D;
          }),
          (b.$locale = function () {
            return v[this.$L];
          }),
          (b.locale = function (S, A) {
            if (!S) return this.$L;
            var T = this.clone(),
              O = W(S, A, !0);
            return (O && (T.$L = O), T);
          }),
          (b.clone = function () {
            return L.w(this.$d, this);
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
          R
        );
      })(),
      pe = X.prototype;
    return (
      (z.prototype = pe),
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
        pe[R[1]] = function (b) {
          return this.$g(b, R[0], R[1]);
        };
      }),
      (z.extend = function (R, b) {
        return (R.$i || (R(b, X, z), (R.$i = !0)), z);
      }),
      (z.locale = W),
      (z.isDayjs = H),
      (z.unix = function (R) {
        return z(1e3 * R);
      }),
      (z.en = v[w]),
      (z.Ls = v),
      (z.p = {}),
      z
    );
  });
});
var _c = Rt((Ec, Sc) => {
  (function (t, e) {
    typeof Ec == 'object' && typeof Sc < 'u'
      ? (Sc.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs_plugin_utc = e());
  })(Ec, function () {
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
var ur,
  Pt,
  kr,
  Sf,
  _f,
  Ic = h(() => {
    ((ur = (t, e) => {
      let r = [];
      if ((t && r.push(t), e)) for (let n of e) r.push(n);
      return r;
    }),
      (Pt = (t, e) => `${t || 'anonymous'}${e && e.length > 0 ? ` (a.k.a. ${e.join(',')})` : ''}`),
      (kr = () => {
        let t = [],
          e = [],
          r = !1,
          n = new Set(),
          o = (d) =>
            d.sort(
              (p, f) => Sf[f.step] - Sf[p.step] || _f[f.priority || 'normal'] - _f[p.priority || 'normal'],
            ),
          s = (d) => {
            let p = !1,
              f = (m) => {
                let g = ur(m.name, m.aliases);
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
                  for (let g of ur(m.name, m.aliases)) n.delete(g);
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
                for (let _ of ur(E.name, E.aliases)) m[_] = E;
                p.push(E);
              }),
              e.forEach((y) => {
                let E = { ...y, before: [], after: [] };
                for (let _ of ur(E.name, E.aliases)) m[_] = E;
                f.push(E);
              }),
              f.forEach((y) => {
                if (y.toMiddleware) {
                  let E = m[y.toMiddleware];
                  if (E === void 0) {
                    if (d) return;
                    throw new Error(
                      `${y.toMiddleware} is not found when adding ${Pt(y.name, y.aliases)} middleware ${y.relation} ${y.toMiddleware}`,
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
                E = ur(f, g);
              if (E.length > 0) {
                if (E.some((_) => n.has(_))) {
                  if (!m) throw new Error(`Duplicate middleware name '${Pt(f, g)}'`);
                  for (let _ of E) {
                    let w = t.findIndex((N) => N.name === _ || N.aliases?.some((H) => H === _));
                    if (w === -1) continue;
                    let v = t[w];
                    if (v.step !== y.step || y.priority !== v.priority)
                      throw new Error(
                        `"${Pt(v.name, v.aliases)}" middleware with ${v.priority} priority in ${v.step} step cannot be overridden by "${Pt(f, g)}" middleware with ${y.priority} priority in ${y.step} step.`,
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
                E = ur(f, g);
              if (E.length > 0) {
                if (E.some((_) => n.has(_))) {
                  if (!m) throw new Error(`Duplicate middleware name '${Pt(f, g)}'`);
                  for (let _ of E) {
                    let w = e.findIndex((N) => N.name === _ || N.aliases?.some((H) => H === _));
                    if (w === -1) continue;
                    let v = e[w];
                    if (v.toMiddleware !== y.toMiddleware || v.relation !== y.relation)
                      throw new Error(
                        `"${Pt(v.name, v.aliases)}" middleware ${v.relation} "${v.toMiddleware}" middleware cannot be overridden by "${Pt(f, g)}" middleware ${y.relation} "${y.toMiddleware}" middleware.`,
                      );
                    e.splice(w, 1);
                  }
                }
                for (let _ of E) n.add(_);
              }
              e.push(y);
            },
            clone: () => a(kr()),
            use: (d) => {
              d.applyToStack(l);
            },
            remove: (d) => (typeof d == 'string' ? s(d) : i(d)),
            removeByTag: (d) => {
              let p = !1,
                f = (m) => {
                  let { tags: g, name: y, aliases: E } = m;
                  if (g && g.includes(d)) {
                    let _ = ur(y, E);
                    for (let w of _) n.delete(w);
                    return ((p = !0), !1);
                  }
                  return !0;
                };
              return ((t = t.filter(f)), (e = e.filter(f)), p);
            },
            concat: (d) => {
              let p = a(kr());
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
                return Pt(d.name, d.aliases) + ' - ' + p;
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
      (_f = { high: 3, normal: 2, low: 1 }));
  });
var lr,
  xf = h(() => {
    (function (t) {
      ((t.HTTP = 'http'), (t.HTTPS = 'https'));
    })(lr || (lr = {}));
  });
var ft,
  bf = h(() => {
    (function (t) {
      ((t.MD5 = 'md5'), (t.CRC32 = 'crc32'), (t.CRC32C = 'crc32c'), (t.SHA1 = 'sha1'), (t.SHA256 = 'sha256'));
    })(ft || (ft = {}));
  });
var Tf = h(() => {
  bf();
});
var qe,
  wf = h(() => {
    qe = '__smithy_context';
  });
var Nt,
  Af = h(() => {
    (function (t) {
      ((t.PROFILE = 'profile'), (t.SSO_SESSION = 'sso-session'), (t.SERVICES = 'services'));
    })(Nt || (Nt = {}));
  });
var mt = h(() => {
  xf();
  Tf();
  wf();
  Af();
});
var Oe,
  vf = h(() => {
    mt();
    Oe = (t) => t[qe] || (t[qe] = {});
  });
function P(t, e) {
  return Object.prototype.hasOwnProperty.call(t, e);
}
var Rc = h(() => {});
function fw(t) {
  return Object.keys(t).reduce((e, r) => {
    let n = t[r];
    return { ...e, [r]: Array.isArray(n) ? [...n] : n };
  }, {});
}
var J,
  If = h(() => {
    J = class t {
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
        return (r.query && (r.query = fw(r.query)), r);
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
var be,
  Rf = h(() => {
    be = class {
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
var mw,
  tt,
  Cf = h(() => {
    ((mw = new RegExp('^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$')),
      (tt = (t, e = !1) => {
        if (!e) return mw.test(t);
        let r = t.split('.');
        for (let n of r) if (!tt(n)) return !1;
        return !0;
      }));
  });
function Cc(t) {
  return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t);
}
var Of = h(() => {});
var ye,
  Df = h(() => {
    ye = (t) => {
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
var Nf = h(() => {});
var kt,
  Oc = h(() => {
    Nf();
    kt = (t) => {
      if (typeof t == 'string') return kt(new URL(t));
      let { hostname: e, pathname: r, port: n, protocol: o, search: s } = t,
        i;
      return (
        s && (i = Pf(s)),
        { hostname: e, port: n ? parseInt(n) : void 0, protocol: o, path: r, query: i }
      );
    };
  });
var Mt,
  kf = h(() => {
    Rc();
    Oc();
    Mt = (t) => {
      if (typeof t == 'object') {
        if ('url' in t) {
          let e = kt(t.url);
          if (t.headers) {
            e.headers = {};
            for (let r in t.headers)
              P(t.headers, r) && (e.headers[r.toLowerCase()] = t.headers[r].join(', '));
          }
          return e;
        }
        return t;
      }
      return kt(t);
    };
  });
var Y = h(() => {
  vf();
  Rc();
  If();
  Rf();
  Cf();
  Of();
  Df();
  Oc();
  kf();
});
var dr,
  Mf = h(() => {
    Ic();
    dr = class {
      config;
      middlewareStack = kr();
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
var pr,
  Dc = h(() => {
    pr = (t) => (typeof t == 'function' ? t() : t);
  });
var rs,
  Pc = h(() => {
    rs = (t, e, r, n, o) => ({ name: e, namespace: t, traits: r, input: n, output: o });
  });
var Lf,
  Nc,
  Uf = h(() => {
    Y();
    Pc();
    ((Lf = (t) => (e, r) => async (n) => {
      let { response: o } = await e(n),
        { operationSchema: s } = Oe(r),
        [, i, a, c, u, l] = s ?? [];
      try {
        let d = await t.protocol.deserializeResponse(rs(i, a, c, u, l), { ...t, ...r }, o);
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
            if (be.isInstance(o)) {
              let { headers: f = {}, statusCode: m } = o,
                g = Object.entries(f);
              d.$metadata = {
                httpStatusCode: m,
                requestId: Nc(/^x-[\w-]+-request-?id$/, g),
                extendedRequestId: Nc(/^x-[\w-]+-id-2$/, g),
                cfId: Nc(/^x-[\w-]+-cf-id$/, g),
              };
            }
          } catch {}
        }
        throw d;
      }
    }),
      (Nc = (t, e) => (e.find(([r]) => r.match(t)) || [void 0, void 0])[1]));
  });
var $f,
  Ff = h(() => {
    Y();
    Pc();
    $f = (t) => (e, r) => async (n) => {
      let { operationSchema: o } = Oe(r),
        [, s, i, a, c, u] = o ?? [],
        l = r.endpointV2 ? async () => Mt(r.endpointV2) : t.endpoint,
        d = await t.protocol.serializeRequest(rs(s, i, a, c, u), n.input, { ...t, ...r, endpoint: l });
      return e({ ...n, request: d });
    };
  });
function kc(t) {
  return {
    applyToStack: (e) => {
      (e.add($f(t), Hf), e.add(Lf(t), Bf), t.protocol.setSerdeContext(t));
    },
  };
}
var Bf,
  Hf,
  Wf = h(() => {
    Uf();
    Ff();
    ((Bf = { name: 'deserializerMiddleware', step: 'deserialize', tags: ['DESERIALIZER'], override: !0 }),
      (Hf = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }));
  });
function Lt(t) {
  if (typeof t == 'object') return t;
  if (((t = t | 0), ns[t])) return ns[t];
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
  return (ns[t] = e);
}
var ns,
  Mc = h(() => {
    ns = [];
  });
function On(t, e) {
  if (t instanceof G) return Object.assign(t, { memberName: e, _isMemberSchema: !0 });
  let r = G;
  return new r(t, e);
}
var Cn,
  os,
  ss,
  G,
  Lc,
  Gf,
  Vf = h(() => {
    Dc();
    Mc();
    ((Cn = { it: Symbol.for('@smithy/nor-struct-it'), ns: Symbol.for('@smithy/ns') }),
      (os = []),
      (ss = {}),
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
          for (this._isMemberSchema = !1; Lc(o);)
            (n.push(o[1]), (o = o[0]), (s = pr(o)), (this._isMemberSchema = !0));
          if (n.length > 0) {
            this.memberTraits = {};
            for (let i = n.length - 1; i >= 0; --i) {
              let a = n[i];
              Object.assign(this.memberTraits, Lt(a));
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
            ((this.schema = pr(s)),
            Gf(this.schema)
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
            if (os[e]) return os[e];
          } else if (typeof e == 'string') {
            if (ss[e]) return ss[e];
          } else if (r && e[Cn.ns]) return e[Cn.ns];
          let n = pr(e);
          if (n instanceof t) return n;
          if (Lc(n)) {
            let [s, i] = n;
            if (s instanceof t) return (Object.assign(s.getMergedTraits(), Lt(i)), s);
            throw new Error(
              `@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`,
            );
          }
          let o = new t(n);
          return r
            ? (e[Cn.ns] = o)
            : typeof n == 'string'
              ? (ss[n] = o)
              : typeof n == 'number'
                ? (os[n] = o)
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
          return Lt(this.memberTraits);
        }
        getOwnTraits() {
          return Lt(this.traits);
        }
        getKeySchema() {
          let [e, r] = [this.isDocumentSchema(), this.isMapSchema()];
          if (!e && !r)
            throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
          let n = this.getSchema(),
            o = e ? 15 : (n[4] ?? 0);
          return On([o, 0], 'key');
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
          if (s != null) return On([s, 0], n ? 'value' : 'member');
          throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
        }
        getMemberSchema(e) {
          let r = this.getSchema();
          if (this.isStructSchema() && r[4].includes(e)) {
            let n = r[4].indexOf(e),
              o = r[5][n];
            return On(Lc(o) ? o : [o, 0], e);
          }
          if (this.isDocumentSchema()) return On([15, 0], e);
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
            n = e[Cn.it];
          if (n && r === n.length) {
            yield* n;
            return;
          }
          n = Array(r);
          for (let o = 0; o < r; ++o) {
            let s = e[4][o],
              i = On([e[5][o], 0], s);
            yield (n[o] = [s, i]);
          }
          e[Cn.it] = n;
        }
      }));
    ((Lc = (t) => Array.isArray(t) && t.length === 2), (Gf = (t) => Array.isArray(t) && t.length >= 5));
  });
var Ne,
  jf = h(() => {
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
var Te = h(() => {
  Dc();
  Wf();
  Vf();
  Mc();
  jf();
});
function Mr(t, e) {
  if (e == null) return e;
  let r = G.of(t);
  if (r.getMergedTraits().sensitive) return Uc;
  if (r.isListSchema()) {
    let n = r.getValueSchema();
    if (n.getMergedTraits().sensitive) return Uc;
    if (Array.isArray(e)) return e.map((o) => Mr(n, o));
  } else if (r.isMapSchema()) {
    let n = r.getValueSchema();
    if (r.getKeySchema().getMergedTraits().sensitive || n.getMergedTraits().sensitive) return Uc;
    if (typeof e == 'object') return Object.fromEntries(Object.entries(e).map(([o, s]) => [o, Mr(n, s)]));
  } else if (r.isStructSchema() && typeof e == 'object') {
    let n = e,
      o = {};
    for (let [s, i] of r.structIterator()) n[s] != null && (o[s] = Mr(i, n[s]));
    return o;
  }
  return e;
}
var Uc,
  qf = h(() => {
    Te();
    Uc = '***SensitiveInformation***';
  });
var Kf,
  Ut,
  $c,
  Fc = h(() => {
    mt();
    Ic();
    qf();
    Te();
    ((Kf = Symbol.for('@smithy/op-event-stream')),
      (Ut = class {
        middlewareStack = kr();
        schema;
        static classBuilder() {
          return new $c();
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
            m = l[qe],
            g = {
              logger: f,
              clientName: s,
              commandName: i,
              inputFilterSensitiveLog: a,
              outputFilterSensitiveLog: c,
              ...l,
              [qe]: {
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
            v = w?.[Kf];
          if (v !== void 0) _ = v;
          else if (w && Array.isArray(w) && w[0] === 9) {
            let [, , , , N, H] = w;
            _ = w[Kf] = !!(G.of(N).getEventStreamMember() || G.of(H).getEventStreamMember());
          }
          return (_ && (E = { isEventStream: _, ...E }), p.resolve((N) => y.handle(N.request, E), g));
        }
      }),
      ($c = class {
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
          return (r = class extends Ut {
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
                inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (i ? Mr.bind(null, a) : (u) => u),
                outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (i ? Mr.bind(null, c) : (u) => u),
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
var Dn,
  is,
  zf = h(() => {
    ((Dn = class t extends Error {
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
      (is = (t, e = {}) => {
        Object.entries(e)
          .filter(([, n]) => n !== void 0)
          .forEach(([n, o]) => {
            (t[n] == null || t[n] === '') && (t[n] = o);
          });
        let r = t.message || t.Message || 'UnknownError';
        return ((t.message = r), delete t.Message, t);
      }));
  });
var Bc,
  Yf = h(() => {
    Bc = (t) => {
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
var Jf,
  Hc,
  Xf = h(() => {
    ((Jf = !1),
      (Hc = (t) => {
        t && !Jf && parseInt(t.substring(1, t.indexOf('.'))) < 16 && (Jf = !0);
      }));
  });
var Qf,
  Zf,
  em,
  tm = h(() => {
    Y();
    mt();
    ((Qf = Object.values(ft)),
      (Zf = (t) => {
        let e = [];
        for (let r in ft) {
          if (!P(ft, r)) continue;
          let n = ft[r];
          t[n] !== void 0 && e.push({ algorithmId: () => n, checksumConstructor: () => t[n] });
        }
        for (let [r, n] of Object.entries(t.checksumAlgorithms ?? {}))
          e.push({ algorithmId: () => r, checksumConstructor: () => n });
        return {
          addChecksumAlgorithm(r) {
            t.checksumAlgorithms = t.checksumAlgorithms ?? {};
            let n = r.algorithmId(),
              o = r.checksumConstructor();
            (Qf.includes(n) ? (t.checksumAlgorithms[n.toUpperCase()] = o) : (t.checksumAlgorithms[n] = o),
              e.push(r));
          },
          checksumAlgorithms() {
            return e;
          },
        };
      }),
      (em = (t) => {
        let e = {};
        return (
          t.checksumAlgorithms().forEach((r) => {
            let n = r.algorithmId();
            Qf.includes(n) && (e[n] = r.checksumConstructor());
          }),
          e
        );
      }));
  });
var rm,
  nm,
  om = h(() => {
    ((rm = (t) => ({
      setRetryStrategy(e) {
        t.retryStrategy = e;
      },
      retryStrategy() {
        return t.retryStrategy;
      },
    })),
      (nm = (t) => {
        let e = {};
        return ((e.retryStrategy = t.retryStrategy()), e);
      }));
  });
var Wc,
  Gc,
  sm = h(() => {
    tm();
    om();
    ((Wc = (t) => Object.assign(Zf(t), rm(t))), (Gc = (t) => Object.assign(em(t), nm(t))));
  });
var fr,
  im = h(() => {
    fr = class {
      trace() {}
      debug() {}
      info() {}
      warn() {}
      error() {}
    };
  });
function Vc(t, e, r, n) {
  return function (s, i, a, c, u = {}) {
    let l = Object.assign({}, t, s);
    return Ut.classBuilder()
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
var am = h(() => {
  Fc();
});
var we = h(() => {
  Y();
  Y();
  Mf();
  Fc();
  Yf();
  Xf();
  zf();
  sm();
  im();
  am();
});
var Nn,
  Kc = h(() => {
    Nn = (t) =>
      (typeof ArrayBuffer == 'function' && t instanceof ArrayBuffer) ||
      Object.prototype.toString.call(t) === '[object ArrayBuffer]';
  });
var cs,
  us,
  kn = h(() => {
    Kc();
    ((cs = (t, e = 0, r = t.byteLength - e) => {
      if (!Nn(t))
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
var yw,
  $t,
  cm = h(() => {
    kn();
    ((yw = /^[A-Za-z0-9+/]*={0,2}$/),
      ($t = (t) => {
        if ((t.length * 3) % 4 !== 0) throw new TypeError('Incorrect padding on base64 string.');
        if (!yw.exec(t)) throw new TypeError('Invalid base64 string.');
        let e = us(t, 'base64');
        return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      }));
  });
var Me,
  ls = h(() => {
    kn();
    Me = (t) => {
      let e = us(t, 'utf8');
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
  });
var Ft,
  um = h(() => {
    kn();
    ls();
    Ft = (t) => {
      let e;
      if (
        (typeof t == 'string' ? (e = Me(t)) : (e = t),
        typeof e != 'object' || typeof e.byteOffset != 'number' || typeof e.byteLength != 'number')
      )
        throw new Error('@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.');
      return cs(e.buffer, e.byteOffset, e.byteLength).toString('base64');
    };
  });
function lm(t, e, r, n) {
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
var dm = h(() => {});
var rt,
  pm = h(() => {
    kn();
    rt = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return cs(t.buffer, t.byteOffset, t.byteLength).toString('utf8');
    };
  });
function fm(t) {
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
  mm = h(() => {
    _e = Array.from({ length: 256 }, (t, e) => e.toString(16).padStart(2, '0'));
  });
var zc,
  gw,
  hm,
  Ew,
  ym,
  gm,
  Em,
  Sw,
  Sm,
  _m,
  _w,
  ps,
  Mn,
  xm,
  xw,
  bw,
  bm = h(() => {
    ((zc = (t) => {
      if (t != null) {
        if (typeof t == 'string') {
          let e = parseFloat(t);
          if (!Number.isNaN(e))
            return (String(e) !== String(t) && bw.warn(xw(`Expected number but observed string: ${t}`)), e);
        }
        if (typeof t == 'number') return t;
        throw new TypeError(`Expected number, got ${typeof t}: ${t}`);
      }
    }),
      (gw = Math.ceil(2 ** 127 * (2 - 2 ** -23))),
      (hm = (t) => {
        let e = zc(t);
        if (e !== void 0 && !Number.isNaN(e) && e !== 1 / 0 && e !== -1 / 0 && Math.abs(e) > gw)
          throw new TypeError(`Expected 32-bit float, got ${t}`);
        return e;
      }),
      (Ew = (t) => {
        if (t != null) {
          if (Number.isInteger(t) && !Number.isNaN(t)) return t;
          throw new TypeError(`Expected integer, got ${typeof t}: ${t}`);
        }
      }),
      (ym = (t) => Em(t, 16)),
      (gm = (t) => Em(t, 8)),
      (Em = (t, e) => {
        let r = Ew(t);
        if (r !== void 0 && Sw(r, e) !== r) throw new TypeError(`Expected ${e}-bit integer, got ${t}`);
        return r;
      }),
      (Sw = (t, e) => {
        switch (e) {
          case 32:
            return Int32Array.of(t)[0];
          case 16:
            return Int16Array.of(t)[0];
          case 8:
            return Int8Array.of(t)[0];
        }
      }),
      (Sm = (t) => zc(typeof t == 'string' ? ps(t) : t)),
      (_m = (t) => hm(typeof t == 'string' ? ps(t) : t)),
      (_w = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g),
      (ps = (t) => {
        let e = t.match(_w);
        if (e === null || e[0].length !== t.length)
          throw new TypeError('Expected real number, got implicit NaN');
        return parseFloat(t);
      }),
      (Mn = (t) => ym(typeof t == 'string' ? ps(t) : t)),
      (xm = (t) => gm(typeof t == 'string' ? ps(t) : t)),
      (xw = (t) =>
        String(new TypeError(t).stack || t)
          .split(
            `
`,
          )
          .slice(0, 5)
          .filter((e) => !e.includes('stackTraceWarning')).join(`
`)),
      (bw = { warn: console.warn }));
  });
function Xc(t) {
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
  return `${Tw[n]}, ${c} ${Jc[r]} ${e} ${u}:${l}:${d} GMT`;
}
var Tw,
  Jc,
  jk,
  ww,
  Qc,
  Aw,
  vw,
  Iw,
  Un,
  Zc,
  fs,
  Rw,
  Cw,
  Ow,
  Yc,
  Dw,
  Pw,
  Nw,
  Bt,
  kw,
  Mw,
  Ln,
  Tm = h(() => {
    bm();
    ((Tw = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']),
      (Jc = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']));
    ((jk = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/)),
      (ww = new RegExp(
        /^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/,
      )),
      (Qc = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-3339 date-times must be expressed as strings');
        let e = ww.exec(t);
        if (!e) throw new TypeError('Invalid RFC-3339 date-time value');
        let [r, n, o, s, i, a, c, u, l] = e,
          d = Mn(Ln(n)),
          p = Bt(o, 'month', 1, 12),
          f = Bt(s, 'day', 1, 31),
          m = fs(d, p, f, { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u });
        return (l.toUpperCase() != 'Z' && m.setTime(m.getTime() - Mw(l)), m);
      }),
      (Aw = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (vw = new RegExp(
        /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (Iw = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/,
      )),
      (Un = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-7231 date-times must be expressed as strings');
        let e = Aw.exec(t);
        if (e) {
          let [r, n, o, s, i, a, c, u] = e;
          return fs(Mn(Ln(s)), Yc(o), Bt(n, 'day', 1, 31), {
            hours: i,
            minutes: a,
            seconds: c,
            fractionalMilliseconds: u,
          });
        }
        if (((e = vw.exec(t)), e)) {
          let [r, n, o, s, i, a, c, u] = e;
          return Ow(
            fs(Rw(s), Yc(o), Bt(n, 'day', 1, 31), {
              hours: i,
              minutes: a,
              seconds: c,
              fractionalMilliseconds: u,
            }),
          );
        }
        if (((e = Iw.exec(t)), e)) {
          let [r, n, o, s, i, a, c, u] = e;
          return fs(Mn(Ln(u)), Yc(n), Bt(o.trimLeft(), 'day', 1, 31), {
            hours: s,
            minutes: i,
            seconds: a,
            fractionalMilliseconds: c,
          });
        }
        throw new TypeError('Invalid RFC-7231 date-time value');
      }),
      (Zc = (t) => {
        if (t == null) return;
        let e;
        if (typeof t == 'number') e = t;
        else if (typeof t == 'string') e = Sm(t);
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
          Pw(t, o, r),
          new Date(
            Date.UTC(
              t,
              o,
              r,
              Bt(n.hours, 'hour', 0, 23),
              Bt(n.minutes, 'minute', 0, 59),
              Bt(n.seconds, 'seconds', 0, 60),
              kw(n.fractionalMilliseconds),
            ),
          )
        );
      }),
      (Rw = (t) => {
        let e = new Date().getUTCFullYear(),
          r = Math.floor(e / 100) * 100 + Mn(Ln(t));
        return r < e ? r + 100 : r;
      }),
      (Cw = 50 * 365 * 24 * 60 * 60 * 1e3),
      (Ow = (t) =>
        t.getTime() - new Date().getTime() > Cw
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
      (Yc = (t) => {
        let e = Jc.indexOf(t);
        if (e < 0) throw new TypeError(`Invalid month: ${t}`);
        return e + 1;
      }),
      (Dw = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (Pw = (t, e, r) => {
        let n = Dw[e];
        if ((e === 1 && Nw(t) && (n = 29), r > n))
          throw new TypeError(`Invalid day for ${Jc[e]} in ${t}: ${r}`);
      }),
      (Nw = (t) => t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0)),
      (Bt = (t, e, r, n) => {
        let o = xm(Ln(t));
        if (o < r || o > n) throw new TypeError(`${e} must be between ${r} and ${n}, inclusive`);
        return o;
      }),
      (kw = (t) => (t == null ? 0 : _m('0.' + t) * 1e3)),
      (Mw = (t) => {
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
var Ke,
  wm = h(() => {
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
var Am,
  Ae,
  vm = h(() => {
    ((Am = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/),
      (Ae = class t {
        string;
        type;
        constructor(e, r) {
          if (((this.string = e), (this.type = r), !Am.test(e)))
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
          return t.prototype.isPrototypeOf(e) || (r.type === 'bigDecimal' && Am.test(r.string));
        }
      }));
  });
function $n(t) {
  if (t.length % 2 !== 0) throw new Error('Hex encoded strings must have an even number length');
  let e = new Uint8Array(t.length / 2);
  for (let r = 0; r < t.length; r += 2) {
    let n = t.slice(r, r + 2).toLowerCase();
    if (n in eu) e[r / 2] = eu[n];
    else throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`);
  }
  return e;
}
function oe(t) {
  let e = '';
  for (let r = 0; r < t.byteLength; r++) e += Im[t[r]];
  return e;
}
var Im,
  eu,
  Rm = h(() => {
    ((Im = {}), (eu = {}));
    for (let t = 0; t < 256; t++) {
      let e = t.toString(16).toLowerCase();
      (e.length === 1 && (e = `0${e}`), (Im[t] = e), (eu[e] = t));
    }
  });
var Lr,
  tu,
  Cm = h(() => {
    ((Lr = require('node:fs')),
      (tu = (t) => {
        if (!t) return 0;
        if (typeof t == 'string') return Buffer.byteLength(t);
        if (typeof t.byteLength == 'number') return t.byteLength;
        if (typeof t.size == 'number') return t.size;
        if (typeof t.start == 'number' && typeof t.end == 'number') return t.end + 1 - t.start;
        if (t instanceof Lr.ReadStream) {
          if (t.path != null) return (0, Lr.lstatSync)(t.path).size;
          if (typeof t.fd == 'number') return (0, Lr.fstatSync)(t.fd).size;
        }
        throw new Error(`Body Length computation failed for ${t}`);
      }));
  });
var Le,
  Om = h(() => {
    ls();
    Le = (t) =>
      t instanceof Uint8Array
        ? t
        : typeof t == 'string'
          ? Me(t)
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
var ru = h(() => {});
var Ur,
  nu = h(() => {
    Ur = class t extends Error {
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
var ht,
  hs = h(() => {
    nu();
    ht = class t extends Ur {
      name = 'CredentialsProviderError';
      constructor(e, r = !0) {
        (super(e, r), Object.setPrototypeOf(this, t.prototype));
      }
    };
  });
var Dm,
  Pm = h(() => {
    nu();
    Dm =
      (...t) =>
      async () => {
        if (t.length === 0) throw new Ur('No providers in chain');
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
var Nm,
  km = h(() => {
    Nm = (t) => () => Promise.resolve(t);
  });
var ys,
  ou = h(() => {
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
var Ue,
  gs = h(() => {
    Ue = (t, e, r) => {
      if (e in t) {
        if (t[e] === 'true') return !0;
        if (t[e] === 'false') return !1;
        throw new Error(`Cannot load ${r} "${e}". Expected "true" or "false", got ${t[e]}.`);
      }
    };
  });
var ve,
  Es = h(() => {
    (function (t) {
      ((t.ENV = 'env'), (t.CONFIG = 'shared config entry'));
    })(ve || (ve = {}));
  });
var Mm,
  Lm,
  su,
  Lw,
  $r,
  Ss = h(() => {
    ((Mm = require('node:os')),
      (Lm = require('node:path')),
      (su = {}),
      (Lw = () => (process && process.geteuid ? `${process.geteuid()}` : 'DEFAULT')),
      ($r = () => {
        let { HOME: t, USERPROFILE: e, HOMEPATH: r, HOMEDRIVE: n = `C:${Lm.sep}` } = process.env;
        if (t) return t;
        if (e) return e;
        if (r) return `${n}${r}`;
        let o = Lw();
        return (su[o] || (su[o] = (0, Mm.homedir)()), su[o]);
      }));
  });
var Uw,
  $w,
  Um,
  $m = h(() => {
    ((Uw = 'AWS_PROFILE'), ($w = 'default'), (Um = (t) => t.profile || process.env[Uw] || $w));
  });
var Fm,
  Bm = h(() => {
    mt();
    Fm = (t) =>
      Object.entries(t)
        .filter(([e]) => {
          let r = e.indexOf('.');
          return r === -1 ? !1 : Object.values(Nt).includes(e.substring(0, r));
        })
        .reduce(
          (e, [r, n]) => {
            let o = r.indexOf('.'),
              s = r.substring(0, o) === Nt.PROFILE ? r.substring(o + 1) : r;
            return ((e[s] = n), e);
          },
          { ...(t.default && { default: t.default }) },
        );
  });
var Hm,
  Fw,
  Wm,
  Gm = h(() => {
    Hm = require('node:path');
    Ss();
    ((Fw = 'AWS_CONFIG_FILE'), (Wm = () => process.env[Fw] || (0, Hm.join)($r(), '.aws', 'config')));
  });
var Vm,
  Bw,
  jm,
  qm = h(() => {
    Vm = require('node:path');
    Ss();
    ((Bw = 'AWS_SHARED_CREDENTIALS_FILE'),
      (jm = () => process.env[Bw] || (0, Vm.join)($r(), '.aws', 'credentials')));
  });
var Hw,
  Ww,
  iu,
  Km = h(() => {
    mt();
    ((Hw = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/),
      (Ww = ['__proto__', 'profile __proto__']),
      (iu = (t) => {
        let e = {},
          r,
          n;
        for (let o of t.split(/\r?\n/)) {
          let s = o.split(/(^|\s)[;#]/)[0].trim();
          if (s[0] === '[' && s[s.length - 1] === ']') {
            ((r = void 0), (n = void 0));
            let a = s.substring(1, s.length - 1),
              c = Hw.exec(a);
            if (c) {
              let [, u, , l] = c;
              Object.values(Nt).includes(u) && (r = [u, l].join('.'));
            } else r = a;
            if (Ww.includes(a)) throw new Error(`Found invalid profile name "${a}"`);
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
var Ym,
  au,
  zm,
  cu,
  Jm = h(() => {
    ((Ym = require('node:fs/promises')),
      (au = {}),
      (zm = {}),
      (cu = (t, e) =>
        zm[t] !== void 0
          ? zm[t]
          : ((!au[t] || e?.ignoreCache) && (au[t] = (0, Ym.readFile)(t, 'utf8')), au[t])));
  });
var uu,
  Xm,
  Qm,
  Zm = h(() => {
    uu = require('node:path');
    Bm();
    Gm();
    qm();
    Ss();
    Km();
    Jm();
    ((Xm = () => ({})),
      (Qm = async (t = {}) => {
        let { filepath: e = jm(), configFilepath: r = Wm() } = t,
          n = $r(),
          o = '~/',
          s = e;
        e.startsWith(o) && (s = (0, uu.join)(n, e.slice(2)));
        let i = r;
        r.startsWith(o) && (i = (0, uu.join)(n, r.slice(2)));
        let a = await Promise.all([
          cu(i, { ignoreCache: t.ignoreCache }).then(iu).then(Fm).catch(Xm),
          cu(s, { ignoreCache: t.ignoreCache }).then(iu).catch(Xm),
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
var lu = h(() => {});
var eh,
  th = h(() => {
    hs();
    lu();
    eh = (t, e) => async () => {
      try {
        let r = t(process.env, e);
        if (r === void 0) throw new Error();
        return r;
      } catch (r) {
        throw new ht(r.message || `Not found in ENV: ${_s(t.toString())}`, { logger: e?.logger });
      }
    };
  });
var rh,
  nh = h(() => {
    hs();
    $m();
    Zm();
    lu();
    rh =
      (t, { preferredFile: e = 'config', ...r } = {}) =>
      async () => {
        let n = Um(r),
          { configFile: o, credentialsFile: s } = await Qm(r),
          i = s[n] || {},
          a = o[n] || {},
          c = e === 'config' ? { ...i, ...a } : { ...a, ...i };
        try {
          let l = t(c, e === 'config' ? o : s);
          if (l === void 0) throw new Error();
          return l;
        } catch (u) {
          throw new ht(u.message || `Not found in config files w/ profile [${n}]: ${_s(t.toString())}`, {
            logger: r.logger,
          });
        }
      };
  });
var Gw,
  oh,
  sh = h(() => {
    km();
    ((Gw = (t) => typeof t == 'function'), (oh = (t) => (Gw(t) ? async () => await t() : Nm(t))));
  });
var ae,
  du = h(() => {
    Pm();
    ou();
    th();
    nh();
    sh();
    ae = ({ environmentVariableSelector: t, configFileSelector: e, default: r }, n = {}) => {
      let { signingName: o, logger: s } = n;
      return ys(Dm(eh(t, { signingName: o, logger: s }), rh(e, n), oh(r)));
    };
  });
var ih,
  ah,
  pu,
  ch = h(() => {
    gs();
    Es();
    ((ih = 'AWS_USE_DUALSTACK_ENDPOINT'),
      (ah = 'use_dualstack_endpoint'),
      (pu = {
        environmentVariableSelector: (t) => Ue(t, ih, ve.ENV),
        configFileSelector: (t) => Ue(t, ah, ve.CONFIG),
        default: !1,
      }));
  });
var uh,
  lh,
  fu,
  dh = h(() => {
    gs();
    Es();
    ((uh = 'AWS_USE_FIPS_ENDPOINT'),
      (lh = 'use_fips_endpoint'),
      (fu = {
        environmentVariableSelector: (t) => Ue(t, uh, ve.ENV),
        configFileSelector: (t) => Ue(t, lh, ve.CONFIG),
        default: !1,
      }));
  });
var ph,
  mu,
  hu,
  fh,
  mh,
  hh,
  yh,
  gh,
  Eh,
  yu = h(() => {
    ((ph = 'AWS_EXECUTION_ENV'),
      (mu = 'AWS_REGION'),
      (hu = 'AWS_DEFAULT_REGION'),
      (fh = 'AWS_EC2_METADATA_DISABLED'),
      (mh = ['in-region', 'cross-region', 'mobile', 'standard', 'legacy']),
      (hh = '/latest/meta-data/placement/region'),
      (yh = '/latest/api/token'),
      (gh = 'x-aws-ec2-metadata-token'),
      (Eh = 'x-aws-ec2-metadata-token-ttl-seconds'));
  });
var Sh,
  Vw,
  bh,
  xs,
  _h,
  jw,
  xh,
  gu = h(() => {
    yu();
    ((Sh = 1e3),
      (Vw = 6e4),
      (bh = 0),
      (xs = async () => {
        if (!process.env[fh] && !(Date.now() < bh))
          try {
            let t = jw(),
              e = (await xh({ ...t, path: yh, method: 'PUT', headers: { [Eh]: '21600' } })).toString();
            return (
              (await xh({ ...t, path: hh, method: 'GET', headers: { [gh]: e } })).toString().trim() || _h()
            );
          } catch {
            return _h();
          }
      }),
      (_h = () => {
        bh = Date.now() + Vw;
      }),
      (jw = () => {
        let t = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
        if (t) {
          let e = new URL(t);
          return { hostname: e.hostname.replace(/^\[(.+)]$/, '$1'), port: e.port ? Number(e.port) : void 0 };
        }
        return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === 'IPv6'
          ? { hostname: 'fd00:ec2::254' }
          : { hostname: '169.254.169.254' };
      }),
      (xh = async (t) => {
        let { request: e } = await import('node:http');
        return new Promise((r, n) => {
          let o = e({
            hostname: t.hostname,
            port: t.port,
            path: t.path,
            method: t.method,
            headers: t.headers,
            timeout: Sh,
            signal: AbortSignal.timeout(Sh),
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
var Th,
  wh,
  Bn,
  Eu,
  Su = h(() => {
    gu();
    ((Th = 'AWS_REGION'),
      (wh = 'region'),
      (Bn = {
        environmentVariableSelector: (t) => t[Th],
        configFileSelector: (t) => t[wh],
        default: async () => {
          let t = await xs();
          if (t) return t;
          throw new Error('Region is missing');
        },
      }),
      (Eu = { preferredFile: 'credentials' }));
  });
var Ah,
  vh,
  Ih = h(() => {
    Y();
    ((Ah = new Set()),
      (vh = (t, e = tt) => {
        if (!Ah.has(t) && !e(t))
          if (t === '*')
            console.warn(
              '@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.',
            );
          else throw new Error(`Region not accepted: region="${t}" is not a valid hostname component.`);
        else Ah.add(t);
      }));
  });
var bs,
  _u = h(() => {
    bs = (t) => typeof t == 'string' && (t.startsWith('fips-') || t.endsWith('-fips'));
  });
var Rh,
  Ch = h(() => {
    _u();
    Rh = (t) =>
      bs(t)
        ? ['fips-aws-global', 'aws-fips'].includes(t)
          ? 'us-east-1'
          : t.replace(/fips-(dkr-|prod-)?|-fips/, '')
        : t;
  });
var xu,
  Oh = h(() => {
    Ih();
    Ch();
    _u();
    xu = (t) => {
      let { region: e, useFipsEndpoint: r } = t;
      if (!e) throw new Error('Region is missing');
      return Object.assign(t, {
        region: async () => {
          let n = typeof e == 'function' ? await e() : e,
            o = Rh(n);
          return (vh(o), o);
        },
        useFipsEndpoint: async () => {
          let n = typeof e == 'string' ? e : await e();
          return bs(n) ? !0 : typeof r != 'function' ? Promise.resolve(!!r) : r();
        },
      });
    };
  });
var qw,
  Kw,
  Dh,
  Ph = h(() => {
    ((qw = 'AWS_DEFAULTS_MODE'),
      (Kw = 'defaults_mode'),
      (Dh = {
        environmentVariableSelector: (t) => t[qw],
        configFileSelector: (t) => t[Kw],
        default: 'legacy',
      }));
  });
var bu,
  zw,
  Yw,
  Nh = h(() => {
    Su();
    gu();
    du();
    ou();
    yu();
    Ph();
    ((bu = ({ region: t = ae(Bn), defaultsMode: e = ae(Dh) } = {}) =>
      ys(async () => {
        let r = typeof e == 'function' ? await e() : e;
        switch (r?.toLowerCase()) {
          case 'auto':
            return zw(t);
          case 'in-region':
          case 'cross-region':
          case 'mobile':
          case 'standard':
          case 'legacy':
            return Promise.resolve(r?.toLocaleLowerCase());
          case void 0:
            return Promise.resolve('legacy');
          default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${mh.join(', ')}, got ${r}`);
        }
      })),
      (zw = async (t) => {
        if (t) {
          let e = typeof t == 'function' ? await t() : t,
            r = await Yw();
          return r ? (e === r ? 'in-region' : 'cross-region') : 'standard';
        }
        return 'standard';
      }),
      (Yw = async () =>
        process.env[ph] && (process.env[mu] || process.env[hu])
          ? (process.env[mu] ?? process.env[hu])
          : xs()));
  });
var Ht = h(() => {
  hs();
  gs();
  Es();
  du();
  ch();
  dh();
  Su();
  Oh();
  Nh();
});
var kh,
  Mh,
  Lh,
  Uh = h(() => {
    ((kh = 'AWS_ENDPOINT_URL'),
      (Mh = 'endpoint_url'),
      (Lh = (t) => ({
        environmentVariableSelector: (e) => {
          let r = t.split(' ').map((s) => s.toUpperCase()),
            n = e[[kh, ...r].join('_')];
          if (n) return n;
          let o = e[kh];
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
              a = s[[i.join('_'), Mh].join('.')];
            if (a) return a;
          }
          let n = e[Mh];
          if (n) return n;
        },
        default: void 0,
      })));
  });
var Jw,
  Xw,
  $h,
  Fh = h(() => {
    Ht();
    ((Jw = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'),
      (Xw = 'ignore_configured_endpoint_urls'),
      ($h = {
        environmentVariableSelector: (t) => Ue(t, Jw, ve.ENV),
        configFileSelector: (t) => Ue(t, Xw, ve.CONFIG),
        default: !1,
      }));
  });
var Hn,
  Bh = h(() => {
    Ht();
    Uh();
    Fh();
    Hn = async (t) => {
      if (!(await ae($h)())) return ae(Lh(t ?? ''))();
    };
  });
var Tu,
  Qw,
  Zw,
  eA,
  Hh,
  Wh,
  Gh = h(() => {
    ((Tu = async (t) => {
      let e = t?.Bucket || '';
      if (
        (typeof t.Bucket == 'string' &&
          (t.Bucket = e.replace(/#/g, encodeURIComponent('#')).replace(/\?/g, encodeURIComponent('?'))),
        Wh(e))
      ) {
        if (t.ForcePathStyle === !0) throw new Error('Path-style addressing cannot be used with ARN buckets');
      } else
        (!Hh(e) ||
          (e.indexOf('.') !== -1 && !String(t.Endpoint).startsWith('http:')) ||
          e.toLowerCase() !== e ||
          e.length < 3) &&
          (t.ForcePathStyle = !0);
      return (
        t.DisableMultiRegionAccessPoints && ((t.disableMultiRegionAccessPoints = !0), (t.DisableMRAP = !0)),
        t
      );
    }),
      (Qw = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
      (Zw = /(\d+\.){3}\d+/),
      (eA = /\.\./),
      (Hh = (t) => Qw.test(t) && !Zw.test(t) && !eA.test(t)),
      (Wh = (t) => {
        let [e, r, n, , , o] = t.split(':'),
          s = e === 'arn' && t.split(':').length >= 6,
          i = !!(s && r && n && o);
        if (s && !i) throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);
        return i;
      }));
  });
var Vh = h(() => {
  Gh();
});
var jh,
  qh = h(() => {
    jh = (t, e, r, n = !1) => {
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
var wu = h(() => {
  Y();
});
function Ts(t) {
  return async (e, r, n, o) => {
    if (!n.isCustomEndpoint && !n.ignoreConfiguredEndpointUrls) {
      let a;
      (n.serviceConfiguredEndpoint ? (a = await n.serviceConfiguredEndpoint()) : (a = await t(n.serviceId)),
        a &&
          ((n.endpoint = () => Promise.resolve(Mt(a))),
          (n.isCustomEndpoint = !0),
          o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${a}`)));
    }
    let s = await tA(e, r, n);
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
var tA,
  Au = h(() => {
    Vh();
    qh();
    wu();
    tA = async (t, e, r) => {
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
            n[s] = await jh(i.name, s, r, i.type !== 'builtInParams')();
            break;
          case 'operationContextParams':
            n[s] = i.get(t);
            break;
          default:
            throw new Error('Unrecognized endpoint parameter instruction: ' + JSON.stringify(i));
        }
      return (
        Object.keys(o).length === 0 && Object.assign(n, r),
        String(r.serviceId).toLowerCase() === 's3' && (await Tu(n)),
        n
      );
    };
  });
function rA(t, e, r) {
  (t.__smithy_context
    ? t.__smithy_context.features || (t.__smithy_context.features = {})
    : (t.__smithy_context = { features: {} }),
    (t.__smithy_context.features[e] = r));
}
function ws(t) {
  let e = Ts(t);
  return ({ config: r, instructions: n }) =>
    (o, s) =>
    async (i) => {
      r.isCustomEndpoint && rA(s, 'ENDPOINT_OVERRIDE', 'N');
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
var vu = h(() => {
  Y();
  Au();
});
function Kh(t) {
  let e = ws(t);
  return (r, n) => ({
    applyToStack: (o) => {
      o.addRelativeTo(e({ config: r, instructions: n }), oA);
    },
  });
}
var nA,
  oA,
  zh = h(() => {
    vu();
    ((nA = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }),
      (oA = {
        step: 'serialize',
        tags: ['ENDPOINT_PARAMETERS', 'ENDPOINT_V2', 'ENDPOINT'],
        name: 'endpointV2Middleware',
        override: !0,
        relation: 'before',
        toMiddleware: nA.name,
      }));
  });
function Yh(t) {
  return (e) => {
    let r = e.tls ?? !0,
      { endpoint: n, useDualstackEndpoint: o, useFipsEndpoint: s } = e,
      i = n != null ? async () => Mt(await ye(n)()) : void 0,
      c = Object.assign(e, {
        endpoint: i,
        tls: r,
        isCustomEndpoint: !!n,
        useDualstackEndpoint: ye(o ?? !1),
        useFipsEndpoint: ye(s ?? !1),
        ignoreConfiguredEndpointUrls: !!e.ignoreConfiguredEndpointUrls,
      }),
      u;
    return ((c.serviceConfiguredEndpoint = async () => (e.serviceId && !u && (u = t(e.serviceId)), u)), c);
  };
}
var Jh = h(() => {
  Y();
  wu();
});
var Wn,
  Xh = h(() => {
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
  Qh = h(() => {
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
var re,
  Zh = h(() => {
    re = class extends Error {
      constructor(e) {
        (super(e), (this.name = 'EndpointError'));
      }
    };
  });
var yt = h(() => {
  Zh();
});
var Iu,
  ey = h(() => {
    Iu = 'endpoints';
  });
function Fr(t) {
  return typeof t != 'object' || t == null
    ? t
    : 'ref' in t
      ? `$${Fr(t.ref)}`
      : 'fn' in t
        ? `${t.fn}(${(t.argv || []).map(Fr).join(', ')})`
        : JSON.stringify(t, null, 2);
}
var ty = h(() => {});
var ry = h(() => {
  ey();
  ty();
});
var mr,
  Ru = h(() => {
    mr = {};
  });
var Cu,
  ny = h(() => {
    Cu = (t, e) => t === e;
  });
function Ou(...t) {
  for (let e of t) if (e != null) return e;
}
var oy = h(() => {});
var sy,
  iy = h(() => {
    yt();
    sy = (t) => {
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
var Vn,
  ay = h(() => {
    yt();
    iy();
    Vn = (t, e) =>
      sy(e).reduce((r, n) => {
        if (typeof r != 'object') throw new re(`Index '${n}' in '${e}' not found in '${JSON.stringify(t)}'`);
        if (Array.isArray(r)) {
          let o = parseInt(n);
          return r[o < 0 ? r.length + o : o];
        }
        return r[n];
      }, t);
  });
var Du,
  cy = h(() => {
    Du = (t) => t != null;
  });
function Pu(t, e, r) {
  return t ? e : r;
}
var uy = h(() => {});
var Nu,
  ly = h(() => {
    Nu = (t) => !t;
  });
var sA,
  Br,
  ku = h(() => {
    ((sA = new RegExp(
      '^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$',
    )),
      (Br = (t) => sA.test(t) || (t.startsWith('[') && t.endsWith(']'))));
  });
var Mu,
  Lu,
  dy = h(() => {
    mt();
    ku();
    ((Mu = { [lr.HTTP]: 80, [lr.HTTPS]: 443 }),
      (Lu = (t) => {
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
        if (!Object.values(lr).includes(c)) return null;
        let u = Br(o),
          l = r.includes(`${n}:${Mu[c]}`) || (typeof t == 'string' && t.includes(`${n}:${Mu[c]}`)),
          d = `${n}${l ? `:${Mu[c]}` : ''}`;
        return { scheme: c, authority: d, path: s, normalizedPath: s.endsWith('/') ? s : `${s}/`, isIp: u };
      }));
  });
function Uu(t, e, r) {
  if (r === 1) return [t];
  if (t === '') return [''];
  let n = t.split(e);
  return r === 0 ? n : n.slice(0, r - 1).concat(n.slice(1).join(e));
}
var py = h(() => {});
var $u,
  fy = h(() => {
    $u = (t, e) => t === e;
  });
var Fu,
  my = h(() => {
    Fu = (t, e, r, n) =>
      t == null || e >= r || t.length < r || /[^\u0000-\u007f]/.test(t)
        ? null
        : n
          ? t.substring(t.length - r, t.length - e)
          : t.substring(e, r);
  });
var Bu,
  hy = h(() => {
    Bu = (t) =>
      encodeURIComponent(t).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  });
var Hu = h(() => {
  ny();
  oy();
  ay();
  cy();
  Y();
  uy();
  ly();
  dy();
  py();
  fy();
  my();
  hy();
});
var yy,
  gy = h(() => {
    Hu();
    yy = {
      booleanEquals: Cu,
      coalesce: Ou,
      getAttr: Vn,
      isSet: Du,
      isValidHostLabel: tt,
      ite: Pu,
      not: Nu,
      parseURL: Lu,
      split: Uu,
      stringEquals: $u,
      substring: Fu,
      uriEncode: Bu,
    };
  });
var As,
  Wu = h(() => {
    Hu();
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
var Ey,
  Sy = h(() => {
    Ey = ({ ref: t }, e) => e.referenceRecord[t] ?? e.endpointParams[t];
  });
var hr,
  vs,
  _y,
  jn = h(() => {
    yt();
    Ru();
    gy();
    Wu();
    Sy();
    ((hr = (t, e, r) => {
      if (typeof t == 'string') return As(t, r);
      if (t.fn) return _y.callFunction(t, r);
      if (t.ref) return Ey(t, r);
      throw new re(`'${e}': ${String(t)} is not a string, function or reference.`);
    }),
      (vs = ({ fn: t, argv: e }, r) => {
        let n = Array(e.length);
        for (let i = 0; i < n.length; ++i) {
          let a = e[i];
          typeof a == 'boolean' || typeof a == 'number'
            ? (n[i] = a)
            : (n[i] = _y.evaluateExpression(a, 'arg', r));
        }
        let o = t.indexOf('.');
        if (o !== -1) {
          let a = mr[t.slice(0, o)]?.[t.slice(o + 1)];
          if (typeof a == 'function') return a(...n);
        }
        let s = yy[t];
        if (typeof s == 'function') return s(...n);
        throw new Error(`function ${t} not loaded in endpointFunctions.`);
      }),
      (_y = { evaluateExpression: hr, callFunction: vs }));
  });
var xy = h(() => {
  jn();
});
var by,
  Ty = h(() => {
    ry();
    yt();
    xy();
    by = (t, e) => {
      let { assign: r } = t;
      if (r && r in e.referenceRecord) throw new re(`'${r}' is already defined in Reference Record.`);
      let n = vs(t, e);
      e.logger?.debug?.(`${Iu} evaluateCondition: ${Fr(t)} = ${Fr(n)}`);
      let o = n === '' ? !0 : !!n;
      return r != null ? { result: o, toAssign: { name: r, value: n } } : { result: o };
    };
  });
var wy,
  Ay = h(() => {
    yt();
    jn();
    wy = (t, e) =>
      Object.entries(t ?? {}).reduce(
        (r, [n, o]) => (
          (r[n] = o.map((s) => {
            let i = hr(s, 'Header value entry', e);
            if (typeof i != 'string') throw new re(`Header '${n}' value '${i}' is not a string`);
            return i;
          })),
          r
        ),
        {},
      );
  });
var Gu,
  vy,
  Iy,
  Ry = h(() => {
    yt();
    Wu();
    ((Gu = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = Iy.getEndpointProperty(o, e)), r), {})),
      (vy = (t, e) => {
        if (Array.isArray(t)) return t.map((r) => vy(r, e));
        switch (typeof t) {
          case 'string':
            return As(t, e);
          case 'object':
            if (t === null) throw new re(`Unexpected endpoint property: ${t}`);
            return Iy.getEndpointProperties(t, e);
          case 'boolean':
            return t;
          default:
            throw new re(`Unexpected endpoint property type: ${typeof t}`);
        }
      }),
      (Iy = { getEndpointProperty: vy, getEndpointProperties: Gu }));
  });
var Cy,
  Oy = h(() => {
    yt();
    jn();
    Cy = (t, e) => {
      let r = hr(t, 'Endpoint URL', e);
      if (typeof r == 'string')
        try {
          return new URL(r);
        } catch (n) {
          throw (console.error(`Failed to construct URL with ${r}`, n), n);
        }
      throw new re(`Endpoint URL must be a string, got ${typeof r}`);
    };
  });
var Vu,
  ju,
  Dy = h(() => {
    yt();
    Ty();
    jn();
    Ay();
    Ry();
    Oy();
    ((Vu = 1e8),
      (ju = (t, e) => {
        let { nodes: r, root: n, results: o, conditions: s } = t,
          i = n,
          a = {},
          c = { referenceRecord: a, endpointParams: e.endpointParams, logger: e.logger };
        for (; i !== 1 && i !== -1 && i < Vu;) {
          let u = 3 * (Math.abs(i) - 1),
            [l, d, p] = [r[u], r[u + 1], r[u + 2]],
            [f, m, g] = s[l],
            y = by({ fn: f, assign: g, argv: m }, c);
          if (y.toAssign) {
            let { name: E, value: _ } = y.toAssign;
            a[E] = _;
          }
          i = i >= 0 === y.result ? d : p;
        }
        if (i >= Vu) {
          let u = o[i - Vu];
          if (u[0] === -1) {
            let [, f] = u;
            throw new re(hr(f, 'Error', c));
          }
          let [l, d, p] = u;
          return { url: Cy(l, c), properties: Gu(d, c), headers: wy(p ?? {}, c) };
        }
        throw new re('No matching endpoint.');
      }));
  });
var DU,
  Py,
  PU,
  Ny,
  Wt = h(() => {
    Bh();
    Au();
    vu();
    zh();
    Jh();
    Xh();
    Qh();
    Dy();
    ku();
    Y();
    Ru();
    ((DU = Ts(Hn)), (Py = Yh(Hn)), (PU = ws(Hn)), (Ny = Kh(Hn)));
  });
var ky,
  My,
  Ly = h(() => {
    ((ky = (t) =>
      typeof ReadableStream == 'function' &&
      (t?.constructor?.name === ReadableStream.name || t instanceof ReadableStream)),
      (My = (t) => typeof Blob == 'function' && (t?.constructor?.name === Blob.name || t instanceof Blob)));
  });
async function Uy(t) {
  return t.arrayBuffer().then((e) => new Uint8Array(e));
}
async function $y(t) {
  let e = [],
    r = t.getReader(),
    n = 0;
  for (;;) {
    let { done: o, value: s } = await r.read();
    if ((s && (e.push(s), (n += s.length)), o)) break;
  }
  return ms(e, n);
}
var Fy = h(() => {
  ru();
});
var By,
  Is,
  qu,
  Hy = h(() => {
    By = require('node:stream');
    ru();
    Fy();
    Ly();
    ((Is = (t) =>
      My(t)
        ? Uy(t)
        : ky(t)
          ? $y(t)
          : new Promise((e, r) => {
              let n = new qu(),
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
      (qu = class extends By.Writable {
        bufferedBytes = [];
        _write(e, r, n) {
          (this.bufferedBytes.push(e), n());
        }
      }));
  });
function gt(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var Wy = h(() => {});
var Gy,
  Hr,
  iA,
  Ku,
  Vy,
  V = h(() => {
    Gy = require('node:crypto');
    cm();
    um();
    dm();
    ls();
    pm();
    mm();
    Tm();
    wm();
    vm();
    Rm();
    Cm();
    Om();
    Kc();
    Hy();
    Y();
    Wy();
    ((Hr = class extends lm(rt, Me, Ft, $t) {}), (iA = Gy.getRandomValues), (Ku = fm(iA)), (Vy = Ku));
  });
var zy,
  zu,
  Cs,
  Yy = h(() => {
    zy = new Uint32Array(256);
    for (let t = 0; t < 256; ++t) {
      let e = t;
      for (let r = 0; r < 8; ++r) e = e & 1 ? 3988292384 ^ (e >>> 1) : e >>> 1;
      zy[t] = e >>> 0;
    }
    ((zu = 4294967295),
      (Cs = class {
        digestLength = 4;
        checksum = zu;
        update(e) {
          for (let r = 0; r < e.length; ++r)
            this.checksum = (this.checksum >>> 8) ^ zy[(this.checksum ^ e[r]) & 255];
        }
        digestSync() {
          return (this.checksum ^ zu) >>> 0;
        }
        async digest() {
          let e = this.digestSync(),
            r = new Uint8Array(4);
          return (new DataView(r.buffer).setUint32(0, e, !1), r);
        }
        reset() {
          this.checksum = zu;
        }
      }));
  });
function dA(t) {
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
var Yu,
  Jy,
  Wr,
  Xy = h(() => {
    Yu = je(require('node:zlib'));
    Yy();
    ((Jy = typeof Yu.crc32 == 'function' ? Yu.crc32 : void 0), (Wr = Jy ? dA(Jy) : Cs));
  });
var ge,
  Qy,
  pA,
  Os,
  Zy,
  fA,
  eg = h(() => {
    V();
    ((ge = 64),
      (Qy = 32),
      (pA = 2 ** 53 - 1),
      (Os = class t {
        digestLength = Qy;
        state = Int32Array.from(Zy);
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
          let r = Le(e),
            n = 0,
            { byteLength: o } = r;
          if (((this.bytesHashed += o), this.bytesHashed * 8 > pA))
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
          ((this.state = Int32Array.from(Zy)),
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
          let i = new Uint8Array(Qy);
          for (let a = 0; a < 8; ++a)
            ((i[a * 4] = (e[a] >>> 24) & 255),
              (i[a * 4 + 1] = (e[a] >>> 16) & 255),
              (i[a * 4 + 2] = (e[a] >>> 8) & 255),
              (i[a * 4 + 3] = (e[a] >>> 0) & 255));
          return i;
        }
        static normalizeKey(e) {
          let r = Le(e);
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
              let E = ((g >>> 7) | (g << 25)) ^ ((g >>> 18) | (g << 14)) ^ (g >>> 3);
              n[p] = ((y + n[p - 7]) | 0) + ((E + n[p - 16]) | 0);
            }
            let f =
                ((((((c >>> 6) | (c << 26)) ^ ((c >>> 11) | (c << 21)) ^ ((c >>> 25) | (c << 7))) +
                  ((c & u) ^ (~c & l))) |
                  0) +
                  ((d + ((fA[p] + n[p]) | 0)) | 0)) |
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
      (Zy = new Int32Array([
        1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225,
      ])),
      (fA = new Int32Array([
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
function hA() {
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
      return this.secret ? (0, Kn.createHmac)('sha256', yA(this.secret)) : (0, Kn.createHash)('sha256');
    }
  };
}
function yA(t) {
  return typeof t == 'string'
    ? t
    : ArrayBuffer.isView(t)
      ? Buffer.from(t.buffer, t.byteOffset, t.byteLength)
      : Buffer.from(t);
}
var Kn,
  mA,
  Ds,
  tg = h(() => {
    Kn = require('node:crypto');
    eg();
    ((mA = (() => {
      try {
        return ((0, Kn.createHash)('sha256'), !0);
      } catch {
        return !1;
      }
    })()),
      (Ds = mA ? hA() : Os));
  });
var Ps = h(() => {
  Xy();
  tg();
});
function rg(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
var Gt,
  Ju = h(() => {
    V();
    Gt = class t {
      bytes;
      constructor(e) {
        if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
      }
      static fromNumber(e) {
        if (e > 9223372036854776e3 || e < -9223372036854776e3)
          throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
        let r = new Uint8Array(8);
        for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
        return (e < 0 && rg(r), new t(r));
      }
      valueOf() {
        let e = this.bytes.slice(0),
          r = e[0] & 128;
        return (r && rg(e), parseInt(oe(e), 16) * (r ? -1 : 1));
      }
      toString() {
        return String(this.valueOf());
      }
    };
  });
var Gr,
  ng,
  og,
  gA,
  EA,
  SA,
  _A,
  xA,
  bA,
  TA,
  wA,
  AA,
  Ns,
  Xu = h(() => {
    Y();
    V();
    Ju();
    Gr = class {
      toUtf8;
      fromUtf8;
      constructor(e, r) {
        ((this.toUtf8 = e), (this.fromUtf8 = r));
      }
      format(e) {
        let r = [];
        for (let s in e) {
          if (!P(e, s)) continue;
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
            if (e.value.byteLength > Ns)
              throw new Error(
                `@smithy/core/event-streams - header value (binary) exceeds ${Ns} bytes: ${e.value.byteLength}`,
              );
            let s = new DataView(new ArrayBuffer(3 + e.value.byteLength));
            (s.setUint8(0, 6), s.setUint16(1, e.value.byteLength, !1));
            let i = new Uint8Array(s.buffer);
            return (i.set(e.value, 3), i);
          case 'string':
            let a = this.fromUtf8(e.value);
            if (a.byteLength > Ns)
              throw new Error(
                `@smithy/core/event-streams - header value (string) exceeds ${Ns} bytes: ${a.byteLength}`,
              );
            let c = new DataView(new ArrayBuffer(3 + a.byteLength));
            (c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1));
            let u = new Uint8Array(c.buffer);
            return (u.set(a, 3), u);
          case 'timestamp':
            let l = new Uint8Array(9);
            return ((l[0] = 8), l.set(Gt.fromNumber(e.value.valueOf()).bytes, 1), l);
          case 'uuid':
            if (!AA.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
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
              r[s] = { type: og, value: !0 };
              break;
            case 1:
              r[s] = { type: og, value: !1 };
              break;
            case 2:
              r[s] = { type: gA, value: e.getInt8(n++) };
              break;
            case 3:
              ((r[s] = { type: EA, value: e.getInt16(n, !1) }), (n += 2));
              break;
            case 4:
              ((r[s] = { type: SA, value: e.getInt32(n, !1) }), (n += 4));
              break;
            case 5:
              ((r[s] = { type: _A, value: new Gt(new Uint8Array(e.buffer, e.byteOffset + n, 8)) }), (n += 8));
              break;
            case 6:
              let i = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: xA, value: new Uint8Array(e.buffer, e.byteOffset + n, i) }),
                (n += i));
              break;
            case 7:
              let a = e.getUint16(n, !1);
              ((n += 2),
                (r[s] = { type: bA, value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, a)) }),
                (n += a));
              break;
            case 8:
              ((r[s] = {
                type: TA,
                value: new Date(new Gt(new Uint8Array(e.buffer, e.byteOffset + n, 8)).valueOf()),
              }),
                (n += 8));
              break;
            case 9:
              let c = new Uint8Array(e.buffer, e.byteOffset + n, 16);
              ((n += 16),
                (r[s] = {
                  type: wA,
                  value: `${oe(c.subarray(0, 4))}-${oe(c.subarray(4, 6))}-${oe(c.subarray(6, 8))}-${oe(c.subarray(8, 10))}-${oe(c.subarray(10))}`,
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
    })(ng || (ng = {}));
    ((og = 'boolean'),
      (gA = 'byte'),
      (EA = 'short'),
      (SA = 'integer'),
      (_A = 'long'),
      (xA = 'binary'),
      (bA = 'string'),
      (TA = 'timestamp'),
      (wA = 'uuid'),
      (AA = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/),
      (Ns = 32767));
  });
function ig({ byteLength: t, byteOffset: e, buffer: r }) {
  if (t < vA) throw new Error('Provided message too short to accommodate event stream message overhead');
  let n = new DataView(r, e, t),
    o = n.getUint32(0, !1);
  if (t !== o) throw new Error('Reported message length does not match received message length');
  let s = n.getUint32(sg, !1),
    i = n.getUint32(Vt, !1),
    a = n.getUint32(t - gr, !1),
    c = new Wr();
  if ((c.update(new Uint8Array(r, e, Vt)), i !== c.digestSync()))
    throw new Error(
      `The prelude checksum specified in the message (${i}) does not match the calculated CRC32 checksum (${c.digestSync()})`,
    );
  if ((c.update(new Uint8Array(r, e + Vt, t - (Vt + gr))), a !== c.digestSync()))
    throw new Error(`The message checksum (${c.digestSync()}) did not match the expected value of ${a}`);
  return {
    headers: new DataView(r, e + Vt + gr, s),
    body: new Uint8Array(r, e + Vt + gr + s, o - s - (Vt + gr + gr)),
  };
}
var sg,
  Vt,
  gr,
  vA,
  ag = h(() => {
    Ps();
    ((sg = 4), (Vt = sg * 2), (gr = 4), (vA = Vt + gr * 2));
  });
var Vr,
  Qu = h(() => {
    Ps();
    Xu();
    ag();
    Vr = class {
      headerMarshaller;
      messageBuffer;
      isEndOfStream;
      constructor(e, r) {
        ((this.headerMarshaller = new Gr(e, r)), (this.messageBuffer = []), (this.isEndOfStream = !1));
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
          a = new Wr();
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
        let { headers: r, body: n } = ig(e);
        return { headers: this.headerMarshaller.parse(r), body: n };
      }
      formatHeaders(e) {
        return this.headerMarshaller.format(e);
      }
    };
  });
var jr,
  Zu = h(() => {
    jr = class {
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
var qr,
  el = h(() => {
    qr = class {
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
var Kr,
  tl = h(() => {
    Kr = class {
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
var zr,
  rl = h(() => {
    zr = class {
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
var nl = h(() => {});
function cg(t, e) {
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
var ol = h(() => {});
var Er,
  ug,
  sl = h(() => {
    Qu();
    Zu();
    el();
    tl();
    rl();
    nl();
    ol();
    ((Er = class {
      eventStreamCodec;
      utfEncoder;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        ((this.eventStreamCodec = new Vr(e, r)), (this.utfEncoder = e));
      }
      deserialize(e, r) {
        let n = ks(e);
        return new Kr({
          messageStream: new jr({ inputStream: n, decoder: this.eventStreamCodec }),
          deserializer: zn(r, this.utfEncoder),
        });
      }
      serialize(e, r) {
        return new qr({
          messageStream: new zr({ inputStream: e, serializer: r }),
          encoder: this.eventStreamCodec,
          includeEndFrame: !0,
        });
      }
    }),
      (ug = (t) => new Er(t)));
  });
async function* IA(t) {
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
var lg,
  Yn,
  dg,
  pg = h(() => {
    lg = require('node:stream');
    sl();
    ((Yn = class {
      universalMarshaller;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        this.universalMarshaller = new Er({ utf8Decoder: r, utf8Encoder: e });
      }
      deserialize(e, r) {
        let n = typeof e[Symbol.asyncIterator] == 'function' ? e : IA(e);
        return this.universalMarshaller.deserialize(n, r);
      }
      serialize(e, r) {
        return lg.Readable.from(this.universalMarshaller.serialize(e, r));
      }
    }),
      (dg = (t) => new Yn(t)));
  });
var fg,
  mg,
  hg = h(() => {
    ((fg = (t) => ({
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
      (mg = (t) => {
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
var yg,
  gg = h(() => {
    yg = (t) => Object.assign(t, { eventStreamMarshaller: t.eventStreamSerdeProvider(t) });
  });
var Ms,
  Eg = h(() => {
    Y();
    Te();
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
          for (let w in p)
            if (P(p, w) && w !== '__type') {
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
              if (P(f, y) && y !== '__type') {
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
                  let { eventHeader: N, eventPayload: H } = v.getMergedTraits();
                  if (((_ = _ || !!(N || H)), H))
                    v.isBlobSchema()
                      ? (E[w] = g)
                      : v.isStringSchema()
                        ? (E[w] = (this.serdeContext?.utf8Encoder ?? rt)(g))
                        : v.isStructSchema() && (E[w] = await this.deserializer.read(v, g));
                  else if (N) {
                    let W = f[m].headers[w]?.value;
                    W != null &&
                      (v.isNumericSchema()
                        ? W && typeof W == 'object' && 'bytes' in W
                          ? (E[w] = BigInt(W.toString()))
                          : (E[w] = Number(W))
                        : (E[w] = W));
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
          for (let f in p.value) P(p.value, f) && (n[f] = p.value[f]);
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
          body: typeof l == 'string' ? (this.serdeContext?.utf8Decoder ?? Me)(l) : l,
          eventType: s,
          explicitPayloadContentType: a,
          additionalHeaders: u,
        };
      }
    };
  });
var Sg = {};
Fa(Sg, {
  EventStreamCodec: () => Vr,
  EventStreamMarshaller: () => Yn,
  EventStreamSerde: () => Ms,
  HeaderMarshaller: () => Gr,
  Int64: () => Gt,
  MessageDecoderStream: () => jr,
  MessageEncoderStream: () => qr,
  SmithyMessageDecoderStream: () => Kr,
  SmithyMessageEncoderStream: () => zr,
  UniversalEventStreamMarshaller: () => Er,
  eventStreamSerdeProvider: () => dg,
  getChunkedStream: () => ks,
  getMessageUnmarshaller: () => zn,
  getUnmarshalledStream: () => cg,
  iterableToReadableStream: () => mg,
  readableStreamToIterable: () => fg,
  resolveEventStreamSerdeConfig: () => yg,
  universalEventStreamSerdeProvider: () => ug,
});
var _g = h(() => {
  Qu();
  Xu();
  Ju();
  Zu();
  el();
  tl();
  rl();
  pg();
  hg();
  sl();
  nl();
  ol();
  gg();
  Eg();
});
var $E = Rt((oW, UE) => {
  function St(t) {
    (Object.defineProperty(this, '_next', { writable: !1, enumerable: !1, value: t }), (this.done = !1));
  }
  St.prototype.next = function () {
    if (this.done) return { done: !0 };
    var t = this._next();
    return (t.done && (this.done = !0), t);
  };
  typeof Symbol < 'u' &&
    (St.prototype[Symbol.iterator] = function () {
      return this;
    });
  St.of = function () {
    var t = arguments,
      e = t.length,
      r = 0;
    return new St(function () {
      return r >= e ? { done: !0 } : { done: !1, value: t[r++] };
    });
  };
  St.empty = function () {
    var t = new St(null);
    return ((t.done = !0), t);
  };
  St.is = function (t) {
    return t instanceof St ? !0 : typeof t == 'object' && t !== null && typeof t.next == 'function';
  };
  UE.exports = St;
});
var Jl = Rt((sW, WE) => {
  var FE = typeof ArrayBuffer < 'u',
    BE = typeof Symbol < 'u';
  function HE(t, e) {
    var r, n, o, s, i;
    if (!t) throw new Error('obliterator/forEach: invalid iterable.');
    if (typeof e != 'function') throw new Error('obliterator/forEach: expecting a callback.');
    if (
      Array.isArray(t) ||
      (FE && ArrayBuffer.isView(t)) ||
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
      (BE && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
      typeof t.next == 'function')
    ) {
      for (r = t, o = 0; (i = r.next()), i.done !== !0;) (e(i.value, o), o++);
      return;
    }
    for (n in t) t.hasOwnProperty(n) && e(t[n], n);
  }
  HE.forEachWithNullKeys = function (t, e) {
    var r, n, o, s, i;
    if (!t) throw new Error('obliterator/forEachWithNullKeys: invalid iterable.');
    if (typeof e != 'function') throw new Error('obliterator/forEachWithNullKeys: expecting a callback.');
    if (
      Array.isArray(t) ||
      (FE && ArrayBuffer.isView(t)) ||
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
      (BE && Symbol.iterator in t && typeof t.next != 'function' && (t = t[Symbol.iterator]()),
      typeof t.next == 'function')
    ) {
      for (r = t, o = 0; (i = r.next()), i.done !== !0;) (e(i.value, null), o++);
      return;
    }
    for (n in t) t.hasOwnProperty(n) && e(t[n], n);
  };
  WE.exports = HE;
});
var Xl = Rt((ot) => {
  var Sv = Math.pow(2, 8) - 1,
    _v = Math.pow(2, 16) - 1,
    xv = Math.pow(2, 32) - 1,
    bv = Math.pow(2, 7) - 1,
    Tv = Math.pow(2, 15) - 1,
    wv = Math.pow(2, 31) - 1;
  ot.getPointerArray = function (t) {
    var e = t - 1;
    return e <= Sv ? Uint8Array : e <= _v ? Uint16Array : e <= xv ? Uint32Array : Float64Array;
  };
  ot.getSignedPointerArray = function (t) {
    var e = t - 1;
    return e <= bv ? Int8Array : e <= Tv ? Int16Array : e <= wv ? Int32Array : Float64Array;
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
  var Av = {
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
      ((i = e ? e(t[a]) : t[a]), (s = ot.getNumberType(i)), (o = Av[s.name]), o > n && ((n = o), (r = s)));
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
var jE = Rt((ao) => {
  var GE = Jl(),
    VE = Xl();
  function vv(t) {
    return Array.isArray(t) || VE.isTypedArray(t);
  }
  function Ql(t) {
    if (typeof t.length == 'number') return t.length;
    if (typeof t.size == 'number') return t.size;
  }
  function Iv(t) {
    var e = Ql(t),
      r = typeof e == 'number' ? new Array(e) : [],
      n = 0;
    return (
      GE(t, function (o) {
        r[n++] = o;
      }),
      r
    );
  }
  function Rv(t) {
    var e = Ql(t),
      r = typeof e == 'number' ? VE.getPointerArray(e) : Array,
      n = typeof e == 'number' ? new Array(e) : [],
      o = typeof e == 'number' ? new r(e) : [],
      s = 0;
    return (
      GE(t, function (i) {
        ((n[s] = i), (o[s] = s++));
      }),
      [n, o]
    );
  }
  ao.isArrayLike = vv;
  ao.guessLength = Ql;
  ao.toArray = Iv;
  ao.toArrayWithIndices = Rv;
});
var KE = Rt((cW, qE) => {
  var Zl = $E(),
    Cv = Jl(),
    Ov = Xl(),
    Dv = jE();
  function se(t, e, r) {
    if (
      (arguments.length < 2 && ((r = t), (t = null), (e = null)),
      (this.capacity = r),
      typeof this.capacity != 'number' || this.capacity <= 0)
    )
      throw new Error('mnemonist/lru-cache: capacity should be positive number.');
    var n = Ov.getPointerArray(r);
    ((this.forward = new n(r)),
      (this.backward = new n(r)),
      (this.K = typeof t == 'function' ? new t(r) : new Array(r)),
      (this.V = typeof e == 'function' ? new e(r) : new Array(r)),
      (this.size = 0),
      (this.head = 0),
      (this.tail = 0),
      (this.items = {}));
  }
  se.prototype.clear = function () {
    ((this.size = 0), (this.head = 0), (this.tail = 0), (this.items = {}));
  };
  se.prototype.splayOnTop = function (t) {
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
  se.prototype.set = function (t, e) {
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
  se.prototype.setpop = function (t, e) {
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
  se.prototype.has = function (t) {
    return t in this.items;
  };
  se.prototype.get = function (t) {
    var e = this.items[t];
    if (!(typeof e > 'u')) return (this.splayOnTop(e), this.V[e]);
  };
  se.prototype.peek = function (t) {
    var e = this.items[t];
    if (!(typeof e > 'u')) return this.V[e];
  };
  se.prototype.forEach = function (t, e) {
    e = arguments.length > 1 ? e : this;
    for (var r = 0, n = this.size, o = this.head, s = this.K, i = this.V, a = this.forward; r < n;)
      (t.call(e, i[o], s[o], this), (o = a[o]), r++);
  };
  se.prototype.keys = function () {
    var t = 0,
      e = this.size,
      r = this.head,
      n = this.K,
      o = this.forward;
    return new Zl(function () {
      if (t >= e) return { done: !0 };
      var s = n[r];
      return (t++, t < e && (r = o[r]), { done: !1, value: s });
    });
  };
  se.prototype.values = function () {
    var t = 0,
      e = this.size,
      r = this.head,
      n = this.V,
      o = this.forward;
    return new Zl(function () {
      if (t >= e) return { done: !0 };
      var s = n[r];
      return (t++, t < e && (r = o[r]), { done: !1, value: s });
    });
  };
  se.prototype.entries = function () {
    var t = 0,
      e = this.size,
      r = this.head,
      n = this.K,
      o = this.V,
      s = this.forward;
    return new Zl(function () {
      if (t >= e) return { done: !0 };
      var i = n[r],
        a = o[r];
      return (t++, t < e && (r = s[r]), { done: !1, value: [i, a] });
    });
  };
  typeof Symbol < 'u' && (se.prototype[Symbol.iterator] = se.prototype.entries);
  se.prototype.inspect = function () {
    for (var t = new Map(), e = this.entries(), r; (r = e.next()), !r.done;) t.set(r.value[0], r.value[1]);
    return (Object.defineProperty(t, 'constructor', { value: se, enumerable: !1 }), t);
  };
  typeof Symbol < 'u' && (se.prototype[Symbol.for('nodejs.util.inspect.custom')] = se.prototype.inspect);
  se.from = function (t, e, r, n) {
    if (arguments.length < 2) {
      if (((n = Dv.guessLength(t)), typeof n != 'number'))
        throw new Error(
          'mnemonist/lru-cache.from: could not guess iterable length. Please provide desired capacity as last argument.',
        );
    } else arguments.length === 2 && ((n = e), (e = null), (r = null));
    var o = new se(e, r, n);
    return (
      Cv(t, function (s, i) {
        o.set(i, s);
      }),
      o
    );
  };
  qE.exports = se;
});
var Ox = Rt((Ud, $d) => {
  (function (t, e) {
    typeof Ud == 'object' && typeof $d < 'u'
      ? ($d.exports = e())
      : typeof define == 'function' && define.amd
        ? define(e)
        : ((t = typeof globalThis < 'u' ? globalThis : t || self).dayjs_plugin_customParseFormat = e());
  })(Ud, function () {
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
        var E = (m = g.replace(/(\[[^\]]+])|(LTS?|l{1,4}|L{1,4})/g, function (z, L, X) {
            var pe = X && X.toUpperCase();
            return (
              L ||
              y[X] ||
              t[X] ||
              y[pe].replace(/(\[[^\]]+])|(MMMM|MM|DD|dddd)/g, function (R, b, S) {
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
          H = N && N[0],
          W = N && N[1];
        E[w] = W ? { regex: H, parser: W } : v.replace(/^\[|\]$/g, '');
      }
      return function (z) {
        for (var L = {}, X = 0, pe = 0; X < _; X += 1) {
          var R = E[X];
          if (typeof R == 'string') pe += R.length;
          else {
            var b = R.regex,
              S = R.parser,
              A = z.slice(pe),
              T = b.exec(A)[0];
            (S.call(L, T), (z = z.replace(T, '')));
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
    return function (m, g, y) {
      ((y.p.customParseFormat = !0), m && m.parseTwoDigitYear && (a = m.parseTwoDigitYear));
      var E = g.prototype,
        _ = E.parse;
      E.parse = function (w) {
        var v = w.date,
          N = w.utc,
          H = w.args;
        this.$u = N;
        var W = H[1];
        if (typeof W == 'string') {
          var z = H[2] === !0,
            L = H[3] === !0,
            X = z || L,
            pe = H[2];
          (L && (pe = H[2]),
            (i = this.$locale()),
            !z && pe && (i = y.Ls[pe]),
            (this.$d = (function (A, T, O, D) {
              try {
                if (['x', 'X'].indexOf(T) > -1) return new Date((T === 'X' ? 1e3 : 1) * A);
                var M = f(T)(A),
                  Q = M.year,
                  Z = M.month,
                  ue = M.day,
                  Ce = M.hours,
                  vt = M.minutes,
                  ut = M.seconds,
                  ir = M.milliseconds,
                  Xe = M.zone,
                  fe = M.week,
                  Be = new Date(),
                  lt = ue || (Q || Z ? 1 : Be.getDate()),
                  It = Q || Be.getFullYear(),
                  Bo = 0;
                (Q && !Z) || (Bo = Z > 0 ? Z - 1 : Be.getMonth());
                var Ho,
                  Ma = Ce || 0,
                  La = vt || 0,
                  Ua = ut || 0,
                  $a = ir || 0;
                return Xe
                  ? new Date(Date.UTC(It, Bo, lt, Ma, La, Ua, $a + 60 * Xe.offset * 1e3))
                  : O
                    ? new Date(Date.UTC(It, Bo, lt, Ma, La, Ua, $a))
                    : ((Ho = new Date(It, Bo, lt, Ma, La, Ua, $a)), fe && (Ho = D(Ho).week(fe).toDate()), Ho);
              } catch {
                return new Date('');
              }
            })(v, W, N, y)),
            this.init(),
            pe && pe !== !0 && (this.$L = this.locale(pe).$L),
            X && v != this.format(W) && (this.$d = new Date('')),
            (i = {}));
        } else if (W instanceof Array)
          for (var R = W.length, b = 1; b <= R; b += 1) {
            H[1] = W[b - 1];
            var S = y.apply(this, H);
            if (S.isValid()) {
              ((this.$d = S.$d), (this.$L = S.$L), this.init());
              break;
            }
            b === R && (this.$d = new Date(''));
          }
        else _.call(this, w);
      };
    };
  });
});
var jO = {};
Fa(jO, { handler: () => VO, makeCreateOrderAndSign: () => Fb });
module.exports = jb(jO);
var Go,
  qb = { lang: void 0, message: void 0, abortEarly: void 0, abortPipeEarly: void 0 };
function Ha(t) {
  return !t && !Go
    ? qb
    : {
        lang: t?.lang ?? Go?.lang,
        message: t?.message,
        abortEarly: t?.abortEarly ?? Go?.abortEarly,
        abortPipeEarly: t?.abortPipeEarly ?? Go?.abortPipeEarly,
      };
}
var Kb;
function zb(t) {
  return Kb?.get(t);
}
var Yb;
function Jb(t) {
  return Yb?.get(t);
}
var Xb;
function Qb(t, e) {
  return Xb?.get(t)?.get(e);
}
function vr(t) {
  let e = typeof t;
  return e === 'string'
    ? `"${t}"`
    : e === 'number' || e === 'bigint' || e === 'boolean'
      ? `${t}`
      : e === 'object' || e === 'function'
        ? ((t && Object.getPrototypeOf(t)?.constructor?.name) ?? 'null')
        : e;
}
function ie(t, e, r, n, o) {
  let s = o && 'input' in o ? o.input : r.value,
    i = o?.expected ?? t.expects ?? null,
    a = o?.received ?? vr(s),
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
      Qb(t.reference, c.lang) ??
      (u ? Jb(c.lang) : null) ??
      n.message ??
      zb(c.lang);
  (l !== void 0 && (c.message = typeof l == 'function' ? l(c) : l),
    u && (r.typed = !1),
    r.issues ? r.issues.push(c) : (r.issues = [c]));
}
var Ba;
function rp(t) {
  return (Ba || (Ba = new TextEncoder()), Ba.encode(t).length);
}
function np(t, e) {
  let r = [...new Set(t)];
  return r.length > 1 ? `(${r.join(` ${e} `)})` : (r[0] ?? 'never');
}
function Qe(t) {
  return (
    (t['~standard'] = { version: 1, vendor: 'valibot', validate: (e) => t['~run']({ value: e }, Ha()) }),
    t
  );
}
function Vo(t) {
  if (t.path) {
    let e = '';
    for (let r of t.path)
      if (typeof r.key == 'string' || typeof r.key == 'number') e ? (e += `.${r.key}`) : (e += r.key);
      else return null;
    return e;
  }
  return null;
}
var Zb = class extends Error {
  constructor(t) {
    (super(t[0].message), (this.name = 'ValiError'), (this.issues = t));
  }
};
var zO = new RegExp(
  '^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$',
  'u',
);
function He(t, e) {
  return {
    kind: 'validation',
    type: 'check',
    reference: He,
    async: !1,
    expects: null,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement(r.value) && ie(this, 'input', r, n), r);
    },
  };
}
function Wa(t) {
  return {
    kind: 'validation',
    type: 'integer',
    reference: Wa,
    async: !1,
    expects: null,
    requirement: Number.isInteger,
    message: t,
    '~run'(e, r) {
      return (e.typed && !this.requirement(e.value) && ie(this, 'integer', e, r), e);
    },
  };
}
function Ct(t, e) {
  return {
    kind: 'validation',
    type: 'max_bytes',
    reference: Ct,
    async: !1,
    expects: `<=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let o = rp(r.value);
        o > this.requirement && ie(this, 'bytes', r, n, { received: `${o}` });
      }
      return r;
    },
  };
}
function gn(t, e) {
  return {
    kind: 'validation',
    type: 'max_value',
    reference: gn,
    async: !1,
    expects: `<=${t instanceof Date ? t.toJSON() : vr(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value <= this.requirement) &&
          ie(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : vr(r.value) }),
        r
      );
    },
  };
}
function Ga(t, e) {
  return {
    kind: 'validation',
    type: 'min_bytes',
    reference: Ga,
    async: !1,
    expects: `>=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      if (r.typed) {
        let o = rp(r.value);
        o < this.requirement && ie(this, 'bytes', r, n, { received: `${o}` });
      }
      return r;
    },
  };
}
function Va(t, e) {
  return {
    kind: 'validation',
    type: 'min_length',
    reference: Va,
    async: !1,
    expects: `>=${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          r.value.length < this.requirement &&
          ie(this, 'length', r, n, { received: `${r.value.length}` }),
        r
      );
    },
  };
}
function ar(t, e) {
  return {
    kind: 'validation',
    type: 'min_value',
    reference: ar,
    async: !1,
    expects: `>=${t instanceof Date ? t.toJSON() : vr(t)}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (
        r.typed &&
          !(r.value >= this.requirement) &&
          ie(this, 'value', r, n, { received: r.value instanceof Date ? r.value.toJSON() : vr(r.value) }),
        r
      );
    },
  };
}
function Ot(t, e) {
  return {
    kind: 'validation',
    type: 'regex',
    reference: Ot,
    async: !1,
    expects: `${t}`,
    requirement: t,
    message: e,
    '~run'(r, n) {
      return (r.typed && !this.requirement.test(r.value) && ie(this, 'format', r, n), r);
    },
  };
}
function ja(t) {
  return {
    kind: 'validation',
    type: 'safe_integer',
    reference: ja,
    async: !1,
    expects: null,
    requirement: Number.isSafeInteger,
    message: t,
    '~run'(e, r) {
      return (e.typed && !this.requirement(e.value) && ie(this, 'safe integer', e, r), e);
    },
  };
}
function En(t) {
  return {
    kind: 'transformation',
    type: 'transform',
    reference: En,
    async: !1,
    operation: t,
    '~run'(e) {
      return ((e.value = this.operation(e.value)), e);
    },
  };
}
function eT(t, e, r) {
  return typeof t.fallback == 'function' ? t.fallback(e, r) : t.fallback;
}
function op(t, e, r) {
  return typeof t.default == 'function' ? t.default(e, r) : t.default;
}
function Sn(t, e) {
  return Qe({
    kind: 'schema',
    type: 'array',
    reference: Sn,
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
      } else ie(this, 'type', r, n);
      return r;
    },
  });
}
function qa(t) {
  return Qe({
    kind: 'schema',
    type: 'boolean',
    reference: qa,
    expects: 'boolean',
    async: !1,
    message: t,
    '~run'(e, r) {
      return (typeof e.value == 'boolean' ? (e.typed = !0) : ie(this, 'type', e, r), e);
    },
  });
}
function _n(t) {
  return Qe({
    kind: 'schema',
    type: 'never',
    reference: _n,
    expects: 'never',
    async: !1,
    message: t,
    '~run'(e, r) {
      return (ie(this, 'type', e, r), e);
    },
  });
}
function xn(t) {
  return Qe({
    kind: 'schema',
    type: 'number',
    reference: xn,
    expects: 'number',
    async: !1,
    message: t,
    '~run'(e, r) {
      return (typeof e.value == 'number' && !isNaN(e.value) ? (e.typed = !0) : ie(this, 'type', e, r), e);
    },
  });
}
function dt(t, e) {
  return Qe({
    kind: 'schema',
    type: 'object',
    reference: dt,
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
            let a = s in o ? o[s] : op(i),
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
          } else if (i.fallback !== void 0) r.value[s] = eT(i);
          else if (
            i.type !== 'exact_optional' &&
            i.type !== 'optional' &&
            i.type !== 'nullish' &&
            (ie(this, 'key', r, n, {
              input: void 0,
              expected: `"${s}"`,
              path: [{ type: 'object', origin: 'key', input: o, key: s, value: o[s] }],
            }),
            n.abortEarly)
          )
            break;
        }
      } else ie(this, 'type', r, n);
      return r;
    },
  });
}
function j(t, e) {
  return Qe({
    kind: 'schema',
    type: 'optional',
    reference: j,
    expects: `(${t.expects} | undefined)`,
    async: !1,
    wrapped: t,
    default: e,
    '~run'(r, n) {
      return r.value === void 0 && (this.default !== void 0 && (r.value = op(this, r, n)), r.value === void 0)
        ? ((r.typed = !0), r)
        : this.wrapped['~run'](r, n);
    },
  });
}
function bn(t, e) {
  return Qe({
    kind: 'schema',
    type: 'picklist',
    reference: bn,
    expects: np(t.map(vr), '|'),
    async: !1,
    options: t,
    message: e,
    '~run'(r, n) {
      return (this.options.includes(r.value) ? (r.typed = !0) : ie(this, 'type', r, n), r);
    },
  });
}
function le(t) {
  return Qe({
    kind: 'schema',
    type: 'string',
    reference: le,
    expects: 'string',
    async: !1,
    message: t,
    '~run'(e, r) {
      return (typeof e.value == 'string' ? (e.typed = !0) : ie(this, 'type', e, r), e);
    },
  });
}
function tp(t) {
  let e;
  if (t)
    for (let r of t)
      if (e) for (let n of r.issues) e.push(n);
      else e = r.issues;
  return e;
}
function Ka(t, e) {
  return Qe({
    kind: 'schema',
    type: 'union',
    reference: Ka,
    expects: np(
      t.map((r) => r.expects),
      '|',
    ),
    async: !1,
    options: t,
    message: e,
    '~run'(r, n) {
      let o, s, i;
      for (let a of this.options) {
        let c = a['~run']({ value: r.value }, n);
        if (c.typed)
          if (c.issues) s ? s.push(c) : (s = [c]);
          else {
            o = c;
            break;
          }
        else i ? i.push(c) : (i = [c]);
      }
      if (o) return o;
      if (s) {
        if (s.length === 1) return s[0];
        (ie(this, 'type', r, n, { issues: tp(s) }), (r.typed = !0));
      } else {
        if (i?.length === 1) return i[0];
        ie(this, 'type', r, n, { issues: tp(i) });
      }
      return r;
    },
  });
}
function sp(t, e, r) {
  let n = t['~run']({ value: e }, Ha(r));
  if (n.issues) throw new Zb(n.issues);
  return n.value;
}
function ne(...t) {
  return Qe({
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
function cr(t, e, r) {
  let n = t['~run']({ value: e }, Ha(r));
  return { typed: n.typed, success: !n.issues, output: n.value, issues: n.issues };
}
var ip = require('node:crypto'),
  za = class extends Error {
    name = 'ConfigError';
  },
  tT = new Set([
    'afc518dd47e700681f890780989cb8ab203c42d86ad78e1174eb0538401487ad',
    '9668bfef2b8a047a3fc79619c3b747746c64b6bcd81e5a5a99ee606f1f3b16af',
    'bd8e5dfa8fa42a2e34f38e319fe4210ef2ea09a71a174d925ebd37b9228959d7',
  ]),
  rT = ['WECHAT_APPSECRET', 'WECHAT_MCH_KEY', 'WECHAT_MCH_KEY_PREVIOUS', 'SESSION_SECRET'],
  nT = /(?:^|\.)mch\.weixin\.qq\.com\.?$/i,
  oT =
    /^(?:localhost\.?|0\.0\.0\.0|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[.*\])$/;
function me(t, e) {
  throw new za(`${t}: ${e}.`);
}
function ap(t) {
  for (let e of rT) {
    let r = t[e];
    r !== void 0 &&
      tT.has((0, ip.createHash)('sha256').update(r, 'utf8').digest('hex')) &&
      me(e, 'this is the value of .env.example, which everybody knows; give your own');
  }
  for (let e of ['NOTIFY_URL', 'REFUND_NOTIFY_URL']) {
    let r = t[e];
    r !== void 0 &&
      (r.startsWith('https://') || me(e, 'outside the local stage WeChat needs https'),
      oT.test(new URL(r).hostname) && me(e, 'WeChat cannot reach this machine; give a public address'));
  }
  (t.WECHAT_API_BASE_URL?.startsWith('https://') === !1 &&
    me('WECHAT_API_BASE_URL', 'outside the local stage WeChat is reached by https only'),
    t.WECHAT_PAY_BASE_URLS?.every((e) => e.startsWith('https://')) === !1 &&
      me('WECHAT_PAY_BASE_URLS', 'outside the local stage WeChat is reached by https only'));
}
function cp(t) {
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
function up(t) {
  for (let e of ['WECHAT_PAY_BASE_URLS', 'WECHAT_REFUND_BASE_URLS'])
    t[e]?.some((n) => nT.test(new URL(n).hostname)) !== !0 ||
      t.ALLOW_REAL_WECHAT === 'yes' ||
      me(
        e,
        "these are WeChat's real payment hosts, where an order costs money; point it at the simulator, or set ALLOW_REAL_WECHAT=yes",
      );
}
function lp(t) {
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
  return ne(le(e), Ot(t, e));
}
function Ya(t) {
  return ne(
    le(t),
    He((e) => /^https?:$/.test(URL.canParse(e) ? new URL(e).protocol : ''), t),
    He((e) => !/[?#@\s]/.test(e), t),
  );
}
function Tn(t, e, r) {
  let n = `give whole ${t} from ${e} to ${r}`;
  return ne(xe(/^[1-9]\d{0,5}$/, n), En(Number), ar(e, n), gn(r, n));
}
var jo = 'give the bare address of a host, such as https://api.mch.weixin.qq.com, without a path or a query',
  qo = 'copy the API v2 key (APIv2\u5BC6\u94A5), 32 letters and digits, from the WeChat Pay merchant console',
  sT = 'copy the AppSecret, 32 letters and digits, from the console of the mini program',
  dp = 'give the name of a DynamoDB table',
  hp = ne(
    Ya(jo),
    He((t) => !URL.canParse(t) || new URL(t).pathname === '/', jo),
    En((t) => t.replace(/\/$/, '')),
  ),
  pp = ne(
    le(jo),
    En((t) => t.split(',').map((e) => e.trim())),
    Sn(hp),
    Va(1, jo),
  ),
  fp = /^[^\p{Cc}?*"<>|]{1,1024}$/u,
  mp = 'https://api.mch.weixin.qq.com,https://api2.mch.weixin.qq.com',
  Ja = {
    STAGE: xe(/^[a-z][a-z0-9-]{0,19}$/, 'give local, or the name of the deployed stage in small letters'),
    WECHAT_APPID: xe(
      /^wx[0-9a-f]{16}$/,
      'copy the AppID (wx and 16 hexadecimal digits) from mp.weixin.qq.com',
    ),
    WECHAT_APPSECRET: xe(/^[0-9A-Za-z]{32}$/, sT),
    WECHAT_MCH_ID: xe(
      /^\d{8,10}$/,
      'copy the merchant number (\u5546\u6237\u53F7), 8 to 10 digits, from pay.weixin.qq.com',
    ),
    WECHAT_MCH_KEY: xe(/^[0-9A-Za-z]{32}$/, qo),
    WECHAT_MCH_KEY_PREVIOUS: j(xe(/^[0-9A-Za-z]{32}$/, `${qo}, or remove it when the change is over`)),
    WECHAT_SIGN_TYPE: j(bn(['MD5', 'HMAC-SHA256'], 'give MD5 or HMAC-SHA256'), 'MD5'),
    NOTIFY_URL: ne(
      Ya('give the public https address of payment-notify, without a query'),
      Ct(256, 'WeChat takes at most 256 bytes'),
    ),
    REFUND_NOTIFY_URL: ne(
      Ya('give the public https address of refund-notify, without a query'),
      Ct(256, 'WeChat takes at most 256 bytes'),
    ),
    SESSION_SECRET: ne(
      le('give at least 32 random bytes: openssl rand -hex 32'),
      Ga(32, 'give at least 32 random bytes: openssl rand -hex 32'),
      Ot(/^\S+$/, 'it holds a blank; give at least 32 random bytes: openssl rand -hex 32'),
    ),
    OUT_TRADE_NO_PREFIX: ne(
      j(le(), ''),
      Ot(/^[0-9A-Za-z_\-|*]{0,8}$/, 'give 1 to 8 of 0-9 A-Z a-z _ - | *, or remove it for none'),
    ),
    ORDER_MINUTES: j(Tn('minutes', 5, 10080), '1440'),
    MAX_OPEN_ORDERS: j(Tn('orders', 1, 500), '20'),
    CHECK_FIRST_SECONDS: j(Tn('seconds', 1, 3600), '60'),
    CHECK_LONGEST_MINUTES: j(Tn('minutes', 1, 1440), '360'),
    CHECKS_PER_SECOND: j(Tn('checks', 1, 500), '20'),
    ORDERS_TABLE: xe(/^[0-9A-Za-z_.-]{3,255}$/, dp),
    PRODUCTS_TABLE: xe(/^[0-9A-Za-z_.-]{3,255}$/, dp),
    EVENT_BUS: xe(/^[0-9A-Za-z/_.-]{1,256}$/, 'give the name of an EventBridge event bus'),
    WECHAT_API_BASE_URL: j(hp, 'https://api.weixin.qq.com'),
    WECHAT_PAY_BASE_URLS: j(pp, mp),
    WECHAT_REFUND_BASE_URLS: j(
      ne(
        pp,
        He(
          (t) => t.every((e) => e.startsWith('https://')),
          'give https addresses only: the client certificate is shown there',
        ),
      ),
      mp,
    ),
    WECHAT_SHIPPING: j(
      bn(
        ['yes'],
        "give yes where WeChat freezes this mini program's money until goods are shipped (\u53D1\u8D27\u4FE1\u606F\u7BA1\u7406), or remove it",
      ),
    ),
    BILLS_BUCKET: j(xe(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'give the name of an S3 bucket')),
    BILLS_FOLDER: j(xe(/^[^\p{Cc}?*"<>|]{1,1024}$/u, 'give a folder on this machine, such as .local/bills')),
    WECHAT_CERT_SECRET: j(
      xe(
        /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:[0-9A-Za-z/_+=.@-]{1,512}$/,
        'give the ARN of the secret that holds the client certificate as JSON: {"cert": "\u2026PEM\u2026", "key": "\u2026PEM\u2026"}',
      ),
    ),
    WECHAT_CERT_FILE: j(xe(fp, 'give the path of apiclient_cert.pem')),
    WECHAT_CERT_KEY_FILE: j(xe(fp, 'give the path of apiclient_key.pem')),
    ALLOW_REAL_WECHAT: j(bn(['yes'], 'give yes, or remove it')),
  };
var iT = {
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
function yp(t, e = process.env) {
  let r = {};
  for (let o of iT[t]) {
    let s = e[o];
    s?.trim() === '' && me(o, 'it is blank; give it a value or remove it');
    let i = cr(Ja[o], s);
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
    'BILLS_BUCKET' in r && lp(n),
    'WECHAT_CERT_SECRET' in r && cp(n),
    n.STAGE === 'local' ? up(n) : ap(n),
    r
  );
}
var aT = [15, 33, 33, 36, 41, 41];
function cT(...t) {
  return `${t
    .map((r, n) => r.padEnd(aT[n] ?? 0))
    .join(' ')
    .trimEnd()}
`;
}
var tD = cT(
  'kind',
  'outTradeNo',
  'transactionId',
  'outRefundNo',
  'there (WeChat)',
  'here (books)',
  'explained by',
);
var uT = {
    meaning: 'WeChat does not know this login code.',
    cause:
      'errcode 40029: the code is older than five minutes, was cut, or comes from a mini program whose AppID is not WECHAT_APPID.',
    cure: 'Call wx.login again and send its code at once: it lives five minutes and belongs to one mini program, so check the AppID of the project too.',
  },
  lT = {
    meaning: 'This login code has been used already.',
    cause: 'errcode 40163: the same code came twice, mostly because the mini program sent its request twice.',
    cure: 'A login code works once. Call wx.login again for a new one, and look for requests that are sent twice.',
  },
  dT = {
    meaning: 'WeChat blocks this user as high-risk.',
    cause: 'errcode 40226: WeChat has its reasons, and does not name them.',
    cure: 'WeChat blocks this user as high-risk. Repeating does not help.',
  },
  Ze = {
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
    login_code_invalid: uT,
    login_code_used: lT,
    login_rate_limited: {
      meaning: 'This user logs in too often.',
      cause:
        'errcode 45011: the mini program logs in for every request instead of keeping its token for two hours.',
      cure: 'Wait a minute before wx.login is called again for this user.',
    },
    login_user_blocked: dT,
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
var gp = {
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
  Ep = {
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
var Sp = {
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
  I = class t extends Error {
    name = 'PayError';
    code;
    detail;
    fields;
    facts;
    outTradeNo;
    members;
    constructor(e, r = Ze[e].cure, n = {}) {
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
function _p(t, e) {
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
function xp(t, e) {
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
var uD = 1440 * 6e4;
function bp(t) {
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
function wp(t, e) {
  return {
    statusCode: t,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(e),
  };
}
var Tp = 10,
  pT = { wechat_unavailable: 5, login_rate_limited: 60, refund_too_soon: 60 };
function Ap(t) {
  let {
      code: e,
      detail: r,
      fields: n,
      outTradeNo: o,
      members: s,
    } = t instanceof I ? t : new I('internal_error'),
    { status: i } = Sp[e],
    a = pT[e];
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
      title: Ze[e].meaning,
      status: i,
      code: e,
      detail: r,
      ...(o !== void 0 && { outTradeNo: o }),
      ...s,
      ...(n.length > 0 && { errors: n.slice(0, Tp) }),
      ...(n.length > Tp && { errorCount: n.length }),
    }),
  };
}
function fT(t, e) {
  return t >= 500 || e.anomaly !== void 0
    ? 'error'
    : t >= 400 || e.refusal !== void 0 || e.unanswered !== void 0
      ? 'warn'
      : 'info';
}
function vp(t, e, r = Ap) {
  return async (n) => {
    let o = t.now().getTime(),
      s = bp(n),
      i = {},
      a;
    try {
      a = await e(s, (u) => {
        i = { ...i, ...u };
      });
    } catch (u) {
      ((a = r(u)), (i = { ...i, ...xp(t.telemetry, u) }));
    }
    let c = a.statusCode;
    return (
      t.telemetry.log(fT(c, i), 'request', {
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
var Ip = 64;
function mT(t) {
  let e = Array.from(t);
  return e.length <= Ip ? t : `${e.slice(0, Ip).join('')}\u2026`;
}
function Rp(t) {
  let e = Array.from(t, ({ field: n, detail: o }) => ({ field: mT(n), detail: o })),
    [r] = e;
  return new I('field_invalid', `${r?.field ?? ''}: ${r?.detail ?? ''}`, { fields: e });
}
var Cp = 16 * 1024;
function hT(t) {
  return typeof t == 'object' && t !== null && !Array.isArray(t);
}
function yT(t) {
  let e;
  try {
    e = JSON.parse(t);
  } catch {
    throw new I('request_malformed', 'The body is not JSON. Send an object, such as {"sku": "\u2026"}.');
  }
  if (hT(e)) return { kind: 'json', fields: e };
  throw new I(
    'request_malformed',
    'The body is JSON but not an object. Send an object, such as {"sku": "\u2026"}.',
  );
}
function gT(t) {
  let e = [...new URLSearchParams(t)],
    r = Object.fromEntries(e);
  if (Object.keys(r).length < e.length)
    throw new I('request_malformed', 'A field of the form stands twice. Send each once.');
  return { kind: 'form', fields: r };
}
function ET(t) {
  if (t.body.byteLength > Cp) throw new I('request_too_large', `Send at most ${Cp} bytes.`);
  let e;
  try {
    e = new TextDecoder('utf-8', { fatal: !0 }).decode(t.body);
  } catch {
    throw new I('request_malformed', 'The body is not valid UTF-8.');
  }
  let r = (t.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (r === 'application/json') return yT(e);
  if (r === 'application/x-www-form-urlencoded') return gT(e);
  throw new I('content_type_unsupported');
}
var ST = 'Send a number, not a text: 520, and not "520".';
function Xa(t, e, r) {
  return ne(xn(r), Wa(r), ar(t, r), gn(e, r));
}
function _T(t) {
  return t.replace(/_([a-z])/g, (e, r) => r.toUpperCase());
}
function xT(t, e) {
  let r = _T(t);
  return e.includes(r)
    ? { field: t, detail: `There is no such field; did you mean ${r}?` }
    : { field: t, detail: `There is no such field. This request takes ${e.join(', ')}.` };
}
function Op(t, e, r = []) {
  let { kind: n, fields: o } = ET(t),
    s = Object.keys(e.entries),
    i = Object.fromEntries(
      s.map((l) => {
        let d = Object.hasOwn(o, l) ? o[l] : void 0,
          p = n === 'form' && r.includes(l) && /^(?:0|[1-9]\d{0,14})$/.test(String(d));
        return [l, p ? Number(d) : d];
      }),
    ),
    a = cr(e, i),
    c = Object.keys(o).filter((l) => !s.includes(l));
  if (a.success && c.length === 0) return a.output;
  let u = new Map(c.map((l) => [l, xT(l, s)]));
  for (let l of a.issues ?? []) {
    let d = Vo(l) ?? '',
      f = n === 'json' && r.includes(d) && typeof l.input == 'string' ? `${ST} ${l.message}` : l.message;
    u.has(d) || u.set(d, { field: d, detail: f });
  }
  throw Rp(u.values());
}
function Dp(t) {
  return !t.includes(']]>') && !/[&=\p{Cc}\p{Surrogate}\uFFFD-\uFFFF]/u.test(t);
}
var Pp = 'Send the sku of a product: 1 to 64 of 0-9 A-Z a-z _ -',
  bT = 'Send a whole number from 1 to 100, or leave it out for 1.',
  TT = 'Send a whole number of fen (100 is one yuan), at least 1.',
  Np = 'Send 6 to 32 of 0-9 A-Z a-z _ - | *, or leave it out for a new number.',
  Ko =
    'Send at most 127 bytes of UTF-8 without & or = or ]]> or ,` or control characters: WeChat signs it, and writes it into the bill, without escaping it.',
  zo = 'Leave it out: the payer is the openid of the session.';
function wT(t) {
  return !t.includes(',`');
}
var AT = dt({
  sku: ne(le(Pp), Ot(/^[0-9A-Za-z_-]{1,64}$/, Pp)),
  quantity: j(Xa(1, 100, bT), 1),
  outTradeNo: j(ne(le(Np), Ot(/^[0-9A-Za-z_\-|*]{6,32}$/, Np))),
  totalFee: j(Xa(1, 1e10, TT)),
  attach: j(ne(le(Ko), Ct(127, Ko), He(Dp, Ko), He(wT, Ko))),
  openid: j(le(zo)),
  openId: j(le(zo)),
});
function kp(t, e, r) {
  let {
    sku: n,
    quantity: o,
    outTradeNo: s,
    totalFee: i,
    attach: a,
    ...c
  } = Op(t, AT, ['quantity', 'totalFee']);
  for (let u of ['openid', 'openId'])
    if (c[u] !== void 0 && c[u] !== e)
      throw new I('openid_mismatch', `${u}: ${zo}`, { fields: [{ field: u, detail: zo }] });
  if (s !== void 0 && !s.startsWith(r)) {
    let u = `Begin it with ${r}, or leave it out for a new number.`;
    throw new I('field_invalid', `outTradeNo: ${u}`, { fields: [{ field: 'outTradeNo', detail: u }] });
  }
  return {
    sku: n,
    quantity: o,
    ...(s !== void 0 && { outTradeNo: s }),
    ...(i !== void 0 && { totalFee: i }),
    ...(a !== void 0 && a !== '' && { attach: a }),
  };
}
var Yo = new TextEncoder(),
  Jo = new TextDecoder(),
  Xo = new TextDecoder('utf-8', { fatal: !0 }),
  CD = 2 ** 32;
function Mp(...t) {
  let e = t.reduce((o, { length: s }) => o + s, 0),
    r = new Uint8Array(e),
    n = 0;
  for (let o of t) (r.set(o, n), (n += o.length));
  return r;
}
var vT = /[^\x00-\x7f]/;
function Rr(t) {
  if (typeof t == 'string' && t.length >= 128) {
    if (vT.test(t)) throw new TypeError('non-ASCII string encountered in encode()');
    return Yo.encode(t);
  }
  let e = new Uint8Array(t.length);
  for (let r = 0; r < t.length; r++) {
    let n = t.charCodeAt(r);
    if (n > 127) throw new TypeError('non-ASCII string encountered in encode()');
    e[r] = n;
  }
  return e;
}
function Lp(t, e = !1) {
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
var Qo = {};
Fa(Qo, {
  JOSEAlgNotAllowed: () => wn,
  JOSEError: () => he,
  JOSENotSupported: () => pt,
  JWEDecryptionFailed: () => Qa,
  JWEInvalid: () => Za,
  JWKInvalid: () => ec,
  JWKSInvalid: () => tc,
  JWKSMultipleMatchingKeys: () => nc,
  JWKSNoMatchingKey: () => rc,
  JWKSTimeout: () => oc,
  JWSInvalid: () => de,
  JWSSignatureVerificationFailed: () => Or,
  JWTClaimValidationFailed: () => et,
  JWTExpired: () => Cr,
  JWTInvalid: () => Dt,
});
var he = class extends Error {
    static code = 'ERR_JOSE_GENERIC';
    code = 'ERR_JOSE_GENERIC';
    constructor(e, r) {
      (super(e, r), (this.name = this.constructor.name), Error.captureStackTrace?.(this, this.constructor));
    }
  },
  et = class extends he {
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
  Cr = class extends he {
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
  wn = class extends he {
    static code = 'ERR_JOSE_ALG_NOT_ALLOWED';
    code = 'ERR_JOSE_ALG_NOT_ALLOWED';
  },
  pt = class extends he {
    static code = 'ERR_JOSE_NOT_SUPPORTED';
    code = 'ERR_JOSE_NOT_SUPPORTED';
  },
  Qa = class extends he {
    static code = 'ERR_JWE_DECRYPTION_FAILED';
    code = 'ERR_JWE_DECRYPTION_FAILED';
    constructor(e = 'decryption operation failed', r) {
      super(e, r);
    }
  },
  Za = class extends he {
    static code = 'ERR_JWE_INVALID';
    code = 'ERR_JWE_INVALID';
  },
  de = class extends he {
    static code = 'ERR_JWS_INVALID';
    code = 'ERR_JWS_INVALID';
  },
  Dt = class extends he {
    static code = 'ERR_JWT_INVALID';
    code = 'ERR_JWT_INVALID';
  },
  ec = class extends he {
    static code = 'ERR_JWK_INVALID';
    code = 'ERR_JWK_INVALID';
  },
  tc = class extends he {
    static code = 'ERR_JWKS_INVALID';
    code = 'ERR_JWKS_INVALID';
  },
  rc = class extends he {
    static code = 'ERR_JWKS_NO_MATCHING_KEY';
    code = 'ERR_JWKS_NO_MATCHING_KEY';
    constructor(e = 'no applicable key found in the JSON Web Key Set', r) {
      super(e, r);
    }
  },
  nc = class extends he {
    [Symbol.asyncIterator] = async function* () {};
    static code = 'ERR_JWKS_MULTIPLE_MATCHING_KEYS';
    code = 'ERR_JWKS_MULTIPLE_MATCHING_KEYS';
    constructor(e = 'multiple matching keys found in the JSON Web Key Set', r) {
      super(e, r);
    }
  },
  oc = class extends he {
    static code = 'ERR_JWKS_TIMEOUT';
    code = 'ERR_JWKS_TIMEOUT';
    constructor(e = 'request timed out', r) {
      super(e, r);
    }
  },
  Or = class extends he {
    static code = 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED';
    code = 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED';
    constructor(e = 'signature verification failed', r) {
      super(e, r);
    }
  };
var IT = 'The input to be decoded is not correctly encoded.';
function An(t) {
  try {
    return Lp(typeof t == 'string' ? t : Jo.decode(t), !0);
  } catch (e) {
    throw new TypeError(IT, { cause: e });
  }
}
function Dr(t) {
  if (typeof t != 'object' || t === null || Object.prototype.toString.call(t) !== '[object Object]')
    return !1;
  let e = Object.getPrototypeOf(t);
  return e === null || Object.getPrototypeOf(e) === null;
}
function Up(...t) {
  let e = new Set();
  for (let r of t)
    if (r)
      for (let n of Object.keys(r)) {
        if (e.has(n)) return !1;
        e.add(n);
      }
  return !0;
}
function sc(t, e, r) {
  try {
    return An(t);
  } catch (n) {
    throw new r(`Failed to base64url decode the ${e}`, { cause: n });
  }
}
function $p(t, e, r) {
  try {
    return Rr(t);
  } catch (n) {
    throw new r(`The ${e} is not a valid base64url string`, { cause: n });
  }
}
function Fp(t, e, r) {
  let n;
  try {
    n = JSON.parse(Xo.decode(An(t)));
  } catch (o) {
    throw new e(r, { cause: o });
  }
  if (!Dr(n)) throw new e(r);
  return n;
}
var Bp = { __proto__: null, b64: !0 };
function Hp(t, e) {
  if (e !== void 0 && (!Array.isArray(e) || e.some((r) => typeof r != 'string')))
    throw new TypeError(`"${t}" option must be an array of strings`);
  return e === void 0 ? void 0 : new Set(e);
}
function Wp(t, e, r, n, o) {
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
    if (!(i in s)) throw new pt(`Extension Header Parameter "${i}" is not recognized`);
    if (!Object.hasOwn(o, i) || o[i] === void 0) throw new t(`Extension Header Parameter "${i}" is missing`);
    if (s[i] && (!Object.hasOwn(n, i) || n[i] === void 0))
      throw new t(`Extension Header Parameter "${i}" MUST be integrity protected`);
  }
  return n.crit;
}
function Gp(t, e) {
  if (e.includes('b64')) {
    let r = t.b64;
    if (typeof r != 'boolean')
      throw new de('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
    return r;
  }
  return !0;
}
var RT = (t) => t[Symbol.toStringTag],
  CT = (t, e, r) => {
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
async function jp(t, e, r) {
  let { alg: n, secret: o } = t,
    s = r === 'decrypt' || r === 'sign';
  if (o && e instanceof Uint8Array) return e;
  let i, a;
  if (Dr(e)) {
    if (((i = UT(e)), typeof i.kty != 'string')) throw Vp(n, e, o);
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
    if ((CT(t, i, r), i.kty === 'oct')) return An(i.k);
    if (!Object.isFrozen(e)) {
      let { key_ops: l } = e;
      (Array.isArray(l) && Object.freeze(l), Object.freeze(e));
    }
  } else {
    if (!PT(e)) throw Vp(n, e, o);
    let l = o ? 'secret' : s ? 'private' : 'public';
    if (e.type !== l && (o || ['secret', 'public', 'private'].includes(e.type)))
      throw new TypeError(`${RT(e)} instances must be of type "${l}" for the ${n} algorithm`);
    if (qp(e)) return e;
    if (((a = e), a.type === 'secret')) return a.export();
  }
  ic ||= new WeakMap();
  let c = e,
    u = ic.get(c);
  if (u?.[n]) return u[n];
  if ((u || ic.set(c, (u = {})), a && typeof a.toCryptoKey == 'function')) {
    let l = a.type === 'public',
      d = OT[a.asymmetricKeyDetails?.namedCurve],
      p = t.resolve?.({ crv: d, asymmetricKeyType: a.asymmetricKeyType }) ?? t.subtle;
    return (u[n] = a.toCryptoKey(p, l, t.usages[l ? 0 : 1]));
  }
  return ((i ??= a.export({ format: 'jwk' })), (i.alg = n), (u[n] = await $T(t, i)));
}
var ic,
  OT = { __proto__: null, prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
var qp = (t) => {
    if (t?.[Symbol.toStringTag] === 'CryptoKey') return !0;
    try {
      return t instanceof CryptoKey;
    } catch {
      return !1;
    }
  },
  DT = (t) => t?.[Symbol.toStringTag] === 'KeyObject',
  PT = (t) => qp(t) || DT(t);
function NT(t, e, ...r) {
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
function Vp(t, e, r) {
  let n = ['CryptoKey', 'KeyObject', 'JSON Web Key'];
  return (r && n.push('Uint8Array'), new TypeError(NT(`Key for the ${t} algorithm must be `, e, ...n)));
}
var Zo = (t, e = 'algorithm.name') =>
  new TypeError(`CryptoKey does not support this operation, its ${e} must be ${t}`);
function kT(t, e) {
  if (e && !t.usages.includes(e))
    throw new TypeError(`CryptoKey does not support this operation, its usages must include ${e}.`);
}
function Kp(t, e) {
  let { modulusLength: r } = e.algorithm;
  if (typeof r != 'number' || r < 2048)
    throw new TypeError(`${t} requires key modulusLength to be 2048 bits or larger`);
}
function MT(t, e, r) {
  let n = t.algorithm;
  if (n.name !== e.name) throw Zo(e.name);
  if (e.hash && n.hash?.name !== e.hash) throw Zo(e.hash, 'algorithm.hash');
  if (e.namedCurve && n.namedCurve !== e.namedCurve) throw Zo(e.namedCurve, 'algorithm.namedCurve');
  if (e.length !== void 0 && n.length !== e.length) throw Zo(e.length, 'algorithm.length');
  kT(t, r);
}
function LT(t) {
  return { __proto__: null, ...t };
}
function UT(t) {
  let e = LT(t);
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
async function $T(t, e, r) {
  if (!t.kty.includes(e.kty)) throw new pt('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
  let n = t.resolve?.({ kty: e.kty, crv: e.crv }) ?? t.subtle,
    o = !!(e.d || e.priv),
    s = { ...e, ext: r ?? e.ext };
  return (
    s.kty !== 'AKP' && delete s.alg,
    delete s.use,
    crypto.subtle.importKey('jwk', s, n, s.ext ?? !o, e.key_ops ?? t.usages[o ? 1 : 0])
  );
}
async function zp(t, e, r, n = !1) {
  return (
    t instanceof Uint8Array && (t = await crypto.subtle.importKey('raw', t, e, n, [r])),
    MT(t, e, r),
    t
  );
}
function Yp(t) {
  let e = { __proto__: null };
  for (let r in t) e[r] = { ...t[r], alg: r };
  return e;
}
var vn = [['verify'], ['sign']];
function ac(t) {
  let e = { name: 'HMAC', hash: `SHA-${t}` };
  return { kty: ['oct'], secret: !0, subtle: e, signing: e, usages: vn };
}
function Pr(t, e) {
  let r = { name: e ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5', hash: `SHA-${t}` };
  return { kty: ['RSA'], subtle: r, signing: e ? { ...r, saltLength: e } : r, usages: vn, minRsaBits: 2048 };
}
function cc(t, e) {
  return {
    kty: ['EC'],
    crv: t,
    subtle: { name: 'ECDSA', namedCurve: t },
    signing: { name: 'ECDSA', hash: `SHA-${e}` },
    usages: vn,
  };
}
function Jp() {
  let t = { name: 'Ed25519' };
  return { kty: ['OKP'], crv: 'Ed25519', subtle: t, signing: t, usages: vn };
}
function uc(t) {
  let e = { name: `ML-DSA-${t}` };
  return { kty: ['AKP'], subtle: e, signing: e, usages: vn };
}
var FT = Yp({
  HS256: ac(256),
  HS384: ac(384),
  HS512: ac(512),
  RS256: Pr(256),
  RS384: Pr(384),
  RS512: Pr(512),
  PS256: Pr(256, 32),
  PS384: Pr(384, 48),
  PS512: Pr(512, 64),
  ES256: cc('P-256', 256),
  ES384: cc('P-384', 384),
  ES512: cc('P-521', 512),
  EdDSA: Jp(),
  Ed25519: Jp(),
  'ML-DSA-44': uc(44),
  'ML-DSA-65': uc(65),
  'ML-DSA-87': uc(87),
});
function Xp(t) {
  let e = typeof t == 'string' ? FT[t] : void 0;
  if (!e) throw new pt(`alg ${t} is not supported either by JOSE or your javascript runtime`);
  return e;
}
function Qp(t) {
  return [t && Hp('algorithms', t.algorithms), t?.crit];
}
function BT(t) {
  return t === void 0 ? {} : Fp(t, de, 'JWS Protected Header is invalid');
}
function HT(t) {
  try {
    return Rr(t);
  } catch (e) {
    throw new de('JWS Compact Serialization payload must use only ASCII characters', { cause: e });
  }
}
async function WT(t, e, r, n, o) {
  let { protected: s, header: i, payload: a } = t,
    c = o ?? BT(s);
  if (!Up(c, i)) throw new de('JWS Protected and JWS Unprotected Header Parameter names must be disjoint');
  let u = { ...c, ...i },
    l = Gp(c, Wp(de, Bp, e[1], c, u)),
    { alg: d } = u;
  if (typeof d != 'string' || !d) throw new de('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  if (e[0] && !e[0].has(d)) throw new wn('"alg" (Algorithm) Header Parameter value not allowed');
  if (l) {
    if (typeof a != 'string') throw new de('JWS Payload must be a string');
  } else if (typeof a != 'string' && !(a instanceof Uint8Array))
    throw new de('JWS Payload must be a string or an Uint8Array instance');
  let p = l || typeof a != 'string' ? a : n(a),
    f = !1;
  typeof r == 'function' && ((r = await r(c, t)), (f = !0));
  let m = Xp(d),
    g = Mp(
      s !== void 0 ? Rr(s) : new Uint8Array(),
      Rr('.'),
      typeof p == 'string' ? (e[2] ??= $p(p, 'payload', de)) : p,
    ),
    y = sc(t.signature, 'signature', de),
    E = await jp(m, r, 'verify'),
    _ = await zp(E, m.subtle, 'verify');
  m.minRsaBits && Kp(m.alg, _);
  let w = !1;
  try {
    w = await crypto.subtle.verify(m.signing, _, y, g);
  } catch (N) {
    throw new Or(void 0, { cause: N });
  }
  if (!w) throw new Or();
  let v = { payload: typeof p == 'string' ? sc(p, 'payload', de) : p };
  return (
    s !== void 0 && (v.protectedHeader = c),
    i !== void 0 && (v.unprotectedHeader = i),
    f ? [{ ...v, key: E }, l] : [v, l]
  );
}
async function Zp(t, e, r) {
  if ((t instanceof Uint8Array && (t = Jo.decode(t)), typeof t != 'string'))
    throw new de('Compact JWS must be a string or Uint8Array');
  let { 0: n, 1: o, 2: s, length: i } = t.split('.');
  if (i !== 3) throw new de('Invalid Compact JWS');
  return WT({ payload: o, protected: n, signature: s }, e, r, HT);
}
var GT = (t) => Math.floor(t.getTime() / 1e3),
  VT = { s: 1, m: 60, h: 3600, d: 86400, w: 604800, y: 31557600 },
  jT =
    /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i,
  Nr = 'check_failed';
function lc() {
  throw new TypeError('Invalid time period format');
}
function ef(t) {
  typeof t != 'string' && lc();
  let e = jT.exec(t);
  (!e || (e[4] && e[1])) && lc();
  let r = parseFloat(e[2]),
    n = Math.round(r * VT[e[3][0].toLowerCase()]);
  return (Number.isFinite(n) || lc(), e[1] === '-' || e[4]?.toLowerCase() === 'ago' ? -n : n);
}
function dc(t, e) {
  if (!Number.isFinite(e)) throw new TypeError(`Invalid ${t} input`);
  return e;
}
var tf = (t) => {
    let e = t.toLowerCase();
    return t.includes('/') ? e : `application/${e}`;
  },
  qT = (t, e) =>
    typeof t == 'string' ? e.includes(t) : Array.isArray(t) ? e.some((r) => t.includes(r)) : !1;
function pc(t, e, r = !1) {
  let n = t[e];
  if (!(n === void 0 && !r)) {
    if (typeof n != 'number') throw new et(`"${e}" claim must be a number`, t, e, 'invalid');
    return n;
  }
}
function fc(t, e) {
  throw new et(`unexpected "${e}" claim value`, t, e, Nr);
}
function rf(t, e, r = {}) {
  let n;
  try {
    n = JSON.parse(Xo.decode(e));
  } catch (_) {
    throw new Dt('JWT Claims Set must be a top-level JSON object', { cause: _ });
  }
  if (!Dr(n)) throw new Dt('JWT Claims Set must be a top-level JSON object');
  let { typ: o } = r;
  if (o !== void 0 && (typeof t.typ != 'string' || tf(t.typ) !== tf(o)))
    throw new et('unexpected "typ" JWT header value', n, 'typ', Nr);
  let { requiredClaims: s = [], issuer: i, subject: a, audience: c, maxTokenAge: u } = r,
    l = [...s];
  (u !== void 0 && l.push('iat'),
    c !== void 0 && l.push('aud'),
    a !== void 0 && l.push('sub'),
    i !== void 0 && l.push('iss'));
  for (let _ of new Set(l.reverse()))
    if (!Object.hasOwn(n, _)) throw new et(`missing required "${_}" claim`, n, _, 'missing');
  (i !== void 0 && !(Array.isArray(i) ? i : [i]).includes(n.iss) && fc(n, 'iss'),
    a !== void 0 && n.sub !== a && fc(n, 'sub'),
    c !== void 0 && !qT(n.aud, typeof c == 'string' ? [c] : c) && fc(n, 'aud'));
  let { clockTolerance: d } = r,
    p = 0;
  if (typeof d == 'string') p = ef(d);
  else if (d !== void 0) {
    if (typeof d != 'number') throw new TypeError('Invalid clockTolerance option type');
    p = d;
  }
  if ((dc('clockTolerance option', p), p < 0)) throw new TypeError('Invalid clockTolerance option input');
  let { currentDate: f } = r,
    m = dc('currentDate option', GT(f === void 0 ? new Date() : f)),
    g = pc(n, 'iat', u !== void 0),
    y = pc(n, 'nbf');
  if (y !== void 0 && y > m + p) throw new et('"nbf" claim timestamp check failed', n, 'nbf', Nr);
  let E = pc(n, 'exp');
  if (E !== void 0 && E <= m - p) throw new Cr('"exp" claim timestamp check failed', n, 'exp', Nr);
  if (u !== void 0) {
    let _ = m - g,
      w = dc('maxTokenAge option', typeof u == 'number' ? u : ef(u));
    if (w < 0) throw new TypeError('Invalid maxTokenAge option input');
    if (_ - p > w) throw new Cr('"iat" claim timestamp check failed (too far in the past)', n, 'iat', Nr);
    if (_ < -p) throw new et('"iat" claim timestamp check failed (it should be in the past)', n, 'iat', Nr);
  }
  return n;
}
async function mc(t, e, r) {
  let [n, o] = await Zp(t, Qp(r), e);
  if (!o) throw new Dt('JWTs MUST NOT use unencoded payload');
  let s = rf(n.protectedHeader, n.payload, r);
  return { ...n, payload: s };
}
var KT = 'HS256',
  zT = 'miniprogram-pay';
function YT(t) {
  return new TextEncoder().encode(t);
}
async function nf(t, e, r) {
  let n = /^Bearer +([0-9A-Za-z._-]+)$/i.exec(t.header('authorization') ?? '')?.[1];
  if (n === void 0) throw new I('token_missing');
  try {
    let { payload: o } = await mc(n, YT(e.SESSION_SECRET), {
        algorithms: [KT],
        issuer: zT,
        audience: e.WECHAT_APPID,
        requiredClaims: ['sub', 'exp'],
        currentDate: r,
      }),
      s = o.sub;
    if (typeof s == 'string' && s !== '') return s;
  } catch (o) {
    if (o instanceof Qo.JWTExpired) throw new I('token_expired');
  }
  throw new I('token_invalid');
}
var xc = je(gc()),
  of = je(_c());
xc.default.extend(of.default);
function es(t) {
  return xc.default.utc(t).add(8, 'hour').format('YYYYMMDD');
}
var af = require('node:crypto'),
  ts = 16;
function In(t) {
  return ((0, af.createHash)('sha256').update(t, 'utf8').digest()[0] ?? 0) % ts;
}
var cf = 4;
function uf(t) {
  return ts + (In(t) % cf);
}
var sf = (t, e) => Array.from({ length: e }, (r, n) => t + n),
  fP = [sf(ts, cf), sf(0, ts)];
function lf(t) {
  return {
    appId: t.WECHAT_APPID,
    mchId: t.WECHAT_MCH_ID,
    signType: t.WECHAT_SIGN_TYPE,
    notifyUrl: t.NOTIFY_URL,
    outTradeNoPrefix: t.OUT_TRADE_NO_PREFIX,
    orderMinutes: t.ORDER_MINUTES,
    maxOpenOrders: t.MAX_OPEN_ORDERS,
    firstCheckSeconds: t.CHECK_FIRST_SECONDS,
  };
}
var JT = 16;
function df(t, e, r, n, o) {
  let s = n.toISOString(),
    i = e.outTradeNo ?? `${t.outTradeNoPrefix}${es(s)}${o(JT)}`;
  return {
    outTradeNo: i,
    appId: t.appId,
    mchId: t.mchId,
    openid: e.openid,
    sku: e.sku,
    quantity: e.quantity,
    body: r.body,
    totalFee: r.totalFee,
    ...(e.totalFee !== void 0 && { clientTotalFee: e.totalFee }),
    feeType: 'CNY',
    ...(e.attach !== void 0 && { attach: e.attach }),
    tradeState: 'NOTPAY',
    signType: t.signType,
    timeStart: s,
    timeExpire: new Date(n.getTime() + t.orderMinutes * 6e4).toISOString(),
    spbillCreateIp: e.clientIp,
    notifyUrl: t.notifyUrl,
    anomalies: {},
    refunds: {},
    sequence: 1,
    createdAt: s,
    updatedAt: s,
    dueShard: uf(i),
    dueAt: new Date(n.getTime() + t.firstCheckSeconds * 1e3).toISOString(),
  };
}
function bc(t, e) {
  return t.appId === e.appId && t.mchId === e.mchId;
}
function pf(t, e) {
  if (!bc(t, e)) throw new I('order_other_merchant');
}
var XT = 1e10;
function ff(t, e, r, n) {
  if (e === void 0)
    throw new I('sku_unknown', `There is no product ${t}.`, Rn('sku', 'Name a sku of the catalogue.'));
  if (!e.onSale) throw new I('sku_off_sale', `${t} is not on sale now.`);
  if ('unitPrice' in e) {
    if (n !== void 0) throw new I('total_fee_not_open', void 0, Rn('totalFee', Ze.total_fee_not_open.cure));
    let s = e.unitPrice * r;
    if (s > XT) throw new I('total_fee_out_of_range', 'The order costs more than one payment can be.');
    return { body: e.body, totalFee: s };
  }
  let o = `a whole number of fen from ${e.minFee} to ${e.maxFee}`;
  if (n === void 0) throw new I('total_fee_required', `Send totalFee: ${o}.`, Rn('totalFee', `Send ${o}.`));
  if (r !== 1) {
    let s = 'A product with an open amount is ordered once: send quantity 1, or leave it out.';
    throw new I('field_invalid', s, Rn('quantity', s));
  }
  if (n < e.minFee || n > e.maxFee)
    throw new I('total_fee_out_of_range', `totalFee must be ${o}.`, Rn('totalFee', `Send ${o}.`));
  return { body: e.body, totalFee: n };
}
function Rn(t, e) {
  return { fields: [{ field: t, detail: e }] };
}
var QT = 'Money was paid for this order that does not fit it; the shop is looking at it. Do not pay again.';
function Tc() {
  return new I('order_paid', QT);
}
function ZT({ tradeState: t, anomalies: e }) {
  if (t === 'SUCCESS' || t === 'REFUND') throw new I('order_paid');
  let r = Object.values(e).map(({ kind: n }) => n);
  if (r.some((n) => n !== 'never_prepared')) throw Tc();
  if (r.length > 0) throw new I('out_trade_no_used');
}
function wc(t) {
  if ((ZT(t), t.tradeState === 'CLOSED')) throw new I('order_closed');
}
function Ac(t) {
  return new Date(Date.parse(t.timeEnd) + 3e5).toISOString();
}
function ew(t, e) {
  if (e.totalFee !== t.totalFee) return 'total_fee_mismatch';
  if (e.feeType !== t.feeType) return 'fee_type_mismatch';
  if (e.openid !== t.openid) return 'openid_mismatch';
  if (t.createdAt > Ac(e)) return 'time_end_before_order';
  if (t.prepayId === void 0) return 'never_prepared';
}
function mf(t, e) {
  if (t === void 0) return { kind: 'unknown_order' };
  if (e.appId !== t.appId) return { kind: 'refused', refusal: 'appid_mismatch' };
  if (e.mchId !== t.mchId) return { kind: 'refused', refusal: 'mch_id_mismatch' };
  if (e.signType !== t.signType) return { kind: 'refused', refusal: 'sign_type_mismatch' };
  let r = ew(t, e);
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
var tw = 3;
function rw(t, e, r) {
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
async function vc(t, e, r, n) {
  let o = await t.recordAnomaly(r.outTradeNo, rw(e, r, n));
  return { kind: 'anomaly', anomaly: e, recorded: o ? 'now' : 'before' };
}
async function hf(t, e, r) {
  for (let n = 0; n < tw; n += 1) {
    let o = await t.settle(e, r);
    if (o.settled) return { kind: 'settled' };
    let s = mf(o.order, e);
    switch (s.kind) {
      case 'settle':
        continue;
      case 'anomaly':
        return vc(t, s.anomaly, e, r);
      case 'unknown_order':
        return (await t.keepUnknown(e, r), s);
      case 'duplicate':
      case 'refused':
        return s;
    }
  }
  throw new Error('the row refused a payment that fits it, three times');
}
async function yf(t, e) {
  pf(e, t.merchant);
  let r = await nw(t, e, await t.queryOrder(e));
  return (t.witness(r), r.kind === 'anomaly' && (await t.orders.release(e.outTradeNo)), r);
}
async function nw(t, e, r) {
  switch (r.kind) {
    case 'paid':
      return hf(t.orders, r.payment, t.now());
    case 'paid_elsewhere':
      return vc(t.orders, 'never_prepared', r.payment, t.now());
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
var ow = 120 * 6e4,
  sw = 115 * 6e4,
  iw = 6e4;
async function Ef(t, e, r) {
  let { order: n, inserted: o } = await uw(t, e, r);
  o ? t.witness({ kind: 'created', outTradeNo: n.outTradeNo }) : dw(n, e, r);
  try {
    return { order: n, prepayId: await aw(t, n), created: o };
  } catch (s) {
    throw s instanceof I && s.code !== 'out_trade_no_used' ? s.about(n.outTradeNo) : s;
  }
}
async function aw(t, e) {
  wc(e);
  let r = t.now().getTime(),
    n = Date.parse(e.timeExpire) - r;
  if (n <= 0) throw gf(e);
  if (e.prepayId !== void 0 && e.prepayIdAt !== void 0 && r < Date.parse(e.prepayIdAt) + sw)
    return e.prepayId;
  if (n < iw) throw gf(e);
  let o = await t.placeUnifiedOrder(e);
  if (o.kind === 'query') throw await pw(t, e, o.because);
  let s = cw(e, o.prepayId, r);
  if (await t.orders.keepPrepayId(e.outTradeNo, o.prepayId, s, t.now())) return o.prepayId;
  let i = await t.orders.get(e.outTradeNo);
  throw (i && wc(i), new Error('the row refused a prepay_id although the order is unpaid'));
}
function cw(t, e, r) {
  let { createdAt: n, prepayId: o, prepayIdAt: s } = t;
  return o === void 0 || s === void 0
    ? new Date(n)
    : o === e
      ? new Date(s)
      : new Date(Math.min(Date.parse(s) + ow, r));
}
async function uw(t, e, r) {
  let n;
  try {
    let o = t.now(),
      [s, i] = await Promise.all([
        t.products.get(r.sku),
        t.lists.listOpen(
          { openid: r.openid, appId: e.appId, mchId: e.mchId },
          new Date(o.getTime() - e.orderMinutes * 6e4),
          o,
        ),
      ]);
    ((n = ff(r.sku, s, r.quantity, r.totalFee)), lw(i, e));
  } catch (o) {
    let s = r.outTradeNo === void 0 ? void 0 : await t.orders.get(r.outTradeNo);
    if (s === void 0) throw o;
    return { order: s, inserted: !1 };
  }
  return t.orders.insert(df(e, r, n, t.now(), t.randomText));
}
function lw(t, { maxOpenOrders: e }) {
  if (!(t.length < e))
    throw new I('too_many_open_orders', void 0, { members: { openOrders: t.slice(0, e) } });
}
function dw(t, e, r) {
  if (t.openid !== r.openid || !bc(t, e)) throw new I('out_trade_no_used');
  let o = [
    ['sku', t.sku, r.sku],
    ['quantity', t.quantity, r.quantity],
    ['attach', t.attach, r.attach],
    ['totalFee', t.clientTotalFee, r.totalFee],
  ]
    .filter(([, s, i]) => s !== i)
    .map(([s]) => ({ field: s, detail: 'Send the value that the order was placed with.' }));
  if (o.length > 0) {
    let s = o.map(({ field: i }) => i).join(', ');
    throw new I(
      'order_differs',
      `Your order of this number was placed with another ${s}. Repeat it as it was, or place a new one under another outTradeNo.`,
      { fields: o },
    );
  }
}
function gf(t) {
  return new I(
    'order_expired',
    `The order could be paid until ${t.timeExpire}. Place a new one under another outTradeNo.`,
  );
}
async function pw(t, e, r) {
  let n = await yf(t, e);
  switch (n.kind) {
    case 'settled':
    case 'duplicate':
      return new I('order_paid');
    case 'anomaly':
      return n.anomaly === 'never_prepared' ? new I('out_trade_no_used') : Tc();
    case 'closed':
      return new I(n.tradeState === void 0 ? 'order_closed' : 'out_trade_no_used');
    case 'open':
      return n.tradeState === 'PAYERROR' ? new I('out_trade_no_used') : r;
    case 'unknown_order':
    case 'refused':
      return r;
  }
}
var as = { warningEmitted: !1 },
  jc = (t) => {
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
function Pn(t, e, r) {
  return (t.$source || (t.$source = {}), (t.$source[e] = r), t);
}
function ke(t, e, r) {
  (t.__aws_sdk_context
    ? t.__aws_sdk_context.features || (t.__aws_sdk_context.features = {})
    : (t.__aws_sdk_context = { features: {} }),
    (t.__aws_sdk_context.features[e] = r));
}
var hw = () => typeof process == 'object' && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === 'true',
  qc = (t, e) => {
    if (hw() && typeof t?.handle != 'function') return e;
  };
V();
var yr = async (t = new Uint8Array(), e) => {
  if (t instanceof Uint8Array) return Hr.mutate(t);
  if (!t) return Hr.mutate(new Uint8Array());
  let r = e.streamCollector(t);
  return Hr.mutate(await r);
};
Te();
V();
var qy = Symbol.for('@smithy/schema-x'),
  qn = class t extends G {
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
      return (o[qy] ??= new t(r));
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
      return typeof e != 'object' || e === null ? lA : (this.bindings ??= aA(this));
    }
  },
  aA = (t) => {
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
      let g = qn.of(m),
        y = g.getMergedTraits(),
        E = g.getHttpBindingLocation(y),
        _ = y.httpHeader?.toLowerCase() ?? y.httpPrefixHeaders?.toLowerCase() ?? y.httpQuery,
        w = g.getHttpBindingValue(E, y),
        v = [f, w, E, _];
      (f === '__proto__' && gt(i), (i[f] = v), (w[1] >> 10) & 1 && (d.hasIdempotency = !0), s.push(v));
      let N = E & 7;
      if ((N === 0 && (n.push(f), o.push(m)), (N & 4) === 0)) (e.push(f), r.push(m));
      else if ((N & 6) === 4)
        if (N & 1) u.statusCode = v;
        else {
          u.payload = v;
          let H = w[1] & 255;
          d.contentTypeInstruction =
            y.mediaType ??
            (H === 0 ? 'text/plain' : H === 21 || H === 42 ? 'application/octet-stream' : null);
        }
      else N & 1 ? ((d.hasPrefixHeaders = !0), c.push(v)) : (_ === '__proto__' && gt(a), (a[_] = v));
    }
    return (
      d.contentTypeInstruction === void 0 && n.length && (d.contentTypeInstruction = null),
      (d.syntheticBodySchema = jy(t, n, o)),
      (p.syntheticBodySchema = jy(t, e, r)),
      l
    );
  },
  cA = (t) => {
    let e = [],
      r = 0;
    for (let n of t.matchAll(/\{([^{}+]+)(\+)?\}/g))
      (n.index > r && e.push([t.slice(r, n.index), 0]),
        e.push([n[1], n[2] ? 2 : 1]),
        (r = n.index + n[0].length));
    return (e.length && r < t.length && e.push([t.slice(r), 0]), e.length ? e : void 0);
  },
  uA = (t) => {
    let { http: e, endpoint: r } = Lt(t.traits ?? {}),
      [n, o] = e?.[1].split('?') ?? [];
    return [e?.[0], n, o ? [...new URLSearchParams(o)] : [], n ? cA(n) : void 0, r?.[0]];
  },
  lA = {
    request: { memberBindings: [], byName: {} },
    response: { bodyMemberNames: [], bindings: { headers: {}, prefixHeaders: [] } },
  },
  Ky = (t) => (t[qy] ??= uA(t)),
  jy = (t, e, r) => {
    if (!e.length) return;
    let n = t.getSchema(),
      o = [3, n[1], n[2], t.getMergedTraits(), e, r],
      s = n[6],
      i = s && e.reduce((a, c) => a + (n[4].indexOf(c) < s ? 1 : 0), 0);
    return (i && (o[6] = i), o);
  };
Y();
Te();
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
    (super(), (this.options = e), (this.compositeErrorRegistry = new Ne(e.defaultNamespace)));
    for (let r of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(r);
  }
  getRequestType() {
    return J;
  }
  getResponseType() {
    return be;
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
      if (r.headers) for (let n in r.headers) P(r.headers, n) && (e.headers[n] = r.headers[n].join(', '));
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
        for (let n in r.headers) P(r.headers, n) && (e.headers[n] = r.headers[n]);
      return e;
    }
  }
  setHostPrefix(e, r, n, o = Ky(r)) {
    if (this.serdeContext?.disableHostPrefix) return;
    let s = o[4];
    if (typeof s != 'string') return;
    let i = s;
    for (let [a, [, c]] of qn.of(r.input).getHttpBindings().request.memberBindings) {
      if (!((c >> 17) & 1)) continue;
      let u = n[a];
      if (typeof u != 'string')
        throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);
      i = i.replace(`{${a}}`, u);
    }
    if (((e.hostname = i + e.hostname), !Cc(e.hostname)))
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
    let { EventStreamSerde: e, eventStreamSerdeProvider: r } = await Promise.resolve().then(() => (_g(), Sg)),
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
      p = new J({
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
      let c = await yr(n.body, r);
      throw (
        c.byteLength > 0 && Object.assign(i, await o.read(15, c)),
        await this.handleError(e, r, n, i, this.deserializeMetadata(n)),
        new Error('@smithy/core/protocols - RPC Protocol error handler failed to throw.')
      );
    }
    for (let c in n.headers) {
      if (!P(n.headers, c)) continue;
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
      let c = await yr(n.body, r);
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
Y();
Y();
var il = (t) => (
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
  al = (t) => ({ requestHandler: t.httpHandler() });
Y();
var xg = 'content-length';
function bg(t) {
  return (e) => async (r) => {
    let n = r.request;
    if (J.isInstance(n)) {
      let { body: o, headers: s } = n;
      if (
        o &&
        Object.keys(s)
          .map((i) => i.toLowerCase())
          .indexOf(xg) === -1
      )
        try {
          let i = t(o);
          i != null && (n.headers = { ...n.headers, [xg]: String(i) });
        } catch {}
    }
    return e({ ...r, request: n });
  };
}
var Tg = {
    step: 'build',
    tags: ['SET_CONTENT_LENGTH', 'CONTENT_LENGTH'],
    name: 'contentLengthMiddleware',
    override: !0,
  },
  cl = (t) => ({
    applyToStack: (e) => {
      e.add(bg(t.bodyLengthChecker), Tg);
    },
  });
var ze = (t) => encodeURIComponent(t).replace(/[!'()*]/g, RA),
  RA = (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`;
function ul(t) {
  let e = [];
  for (let r of Object.keys(t).sort()) {
    let n = t[r];
    if (((r = ze(r)), Array.isArray(n))) for (let o = 0, s = n.length; o < s; o++) e.push(`${r}=${ze(n[o])}`);
    else {
      let o = r;
      ((n || typeof n == 'string') && (o += `=${ze(n)}`), e.push(o));
    }
  }
  return e.join('&');
}
Y();
var jt = class {
  serdeContext;
  setSerdeContext(e) {
    this.serdeContext = e;
  }
};
Te();
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
function Fs() {
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
function Bs(t, e, r) {
  if (r?.source) {
    let n = r.source;
    if (typeof e == 'number')
      return e <= Number.MAX_SAFE_INTEGER && e >= Number.MIN_SAFE_INTEGER
        ? OA(n, e)
          ? e
          : new Ae(n, 'bigDecimal')
        : CA(n)
          ? new Ae(n, 'bigDecimal')
          : /[eE]/.test(n)
            ? DA(n)
            : BigInt(n);
  }
  return e;
}
function CA(t) {
  let e = t.indexOf('.');
  if (e === -1) return !1;
  let r = t.search(/[eE]/);
  if (r === -1) return !0;
  let n = r - e - 1;
  return parseInt(t.slice(r + 1), 10) < n;
}
function OA(t, e) {
  if (t === String(e) || Object.is(e, -0)) return !0;
  if (/[eE]/.test(t)) return ll(t) === ll(String(e));
  let r = t.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
    n = String(e);
  return r === n ? !0 : /[eE]/.test(n) ? r === ll(n) : !1;
}
function ll(t) {
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
function DA(t) {
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
var dl = Symbol.for('@aws-sdk/reviver');
function Ws(t) {
  let e = G.of(t),
    r = e.getSchema();
  if (Array.isArray(r) && e.isStructSchema()) {
    if (dl in r) return r[dl];
    let n = Hs(e, new Set());
    return ((r[dl] = n), n);
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
var wg = (t, e) => yr(t, e).then((r) => (e?.utf8Encoder ?? rt)(r));
async function Gs(t, e, r) {
  let n;
  if (Fs() && typeof t?.[Symbol.asyncIterator] == 'function') {
    let s = await yr(t, e);
    typeof Buffer == 'function' &&
      (Buffer.isBuffer(s) ? (n = s) : (n = Buffer.from(s.buffer, s.byteOffset, s.byteLength)));
  }
  if ((n || (n = await wg(t, e)), n.length === 0)) return {};
  let o = r && Ws(r) ? Bs : void 0;
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
var Ag = (t, e) => Object.keys(t).find((r) => r.toLowerCase() === e.toLowerCase()),
  pl = (t) => {
    let e = t;
    return (
      typeof e == 'number' && (e = e.toString()),
      e.indexOf(',') >= 0 && (e = e.split(',')[0]),
      e.indexOf(':') >= 0 && (e = e.split(':')[0]),
      e.indexOf('#') >= 0 && (e = e.split('#')[1]),
      e
    );
  };
var Vs = (t, e, r = !1) => PA(t, e, r ? ['code', 'header', 'type'] : ['type', 'code', 'header']);
var PA = ({ headers: t }, e, r) => {
  for (; r.length > 0;)
    switch (r.shift()) {
      case 'header':
        let o = Ag(t ?? {}, 'x-amzn-errortype');
        if (o !== void 0) return pl(t[o]);
        break;
      case 'code':
        let s = Ag(e ?? {}, 'code');
        if (s && e[s] !== void 0) return pl(e[s]);
        break;
      case 'type':
        if (e?.__type !== void 0) return pl(e.__type);
        break;
    }
};
Y();
var qt = class extends jt {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  async read(e, r) {
    let n = Ws(e) ? Bs : void 0,
      o;
    if (typeof r == 'string') {
      if (r.length === 0) return {};
      o = JSON.parse(r, n);
    } else if (r instanceof Uint8Array && Fs()) {
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
          for (let c in a) P(a, c) && (c === '__proto__' && gt(a), (a[c] = this._read(i, a[c])));
        return a;
      }
    }
    if (o.isBlobSchema() && typeof r == 'string') return $t(r);
    let s = o.getMergedTraits().mediaType;
    if (o.isStringSchema() && typeof r == 'string' && s)
      return s === 'application/json' || s.endsWith('+json') ? Ke.from(r) : r;
    if (o.isTimestampSchema() && r != null)
      switch (Us(o, this.settings)) {
        case 5:
          return Qc(r);
        case 6:
          return Un(r);
        case 7:
          return Zc(r);
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
          if (!P(i, a)) continue;
          a === '__proto__' && gt(i);
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
        if (!P(r, u)) continue;
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
V();
Y();
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
        (e > vg + 6e4 &&
          (console.warn(
            '@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.',
          ),
          (vg = e)),
          (this.string = rt(this)));
      }
      return this.string;
    }
  },
  vg = 0;
var qs = new TextEncoder(),
  Ig = 123,
  Rg = 125,
  NA = 91,
  kA = 93,
  Yr = 34,
  Ks = 58,
  zs = 44,
  Cg = 92,
  MA = new Uint8Array([116, 114, 117, 101]),
  LA = new Uint8Array([102, 97, 108, 115, 101]),
  UA = new Uint8Array([110, 117, 108, 108]),
  nt = new Array(128).fill(null);
nt[8] = 'b';
nt[9] = 't';
nt[10] = 'n';
nt[12] = 'f';
nt[13] = 'r';
nt[34] = '"';
nt[92] = '\\';
for (let t = 0; t < 32; t++) nt[t] === null && (nt[t] = 'u00' + t.toString(16).padStart(2, '0'));
var Og = 2048;
function fl(t) {
  return js.allocUnsafe(t);
}
var Kt = class t extends jt {
  settings;
  json;
  i = 0;
  rootSchema;
  rawValue;
  passthrough = !1;
  constructor(e) {
    (super(), (this.settings = e), (this.json = fl(Og)));
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
        qs.encodeInto(o, this.json.subarray(1)),
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
    return ((this.json = fl(Og)), n);
  }
  ensure(e) {
    let { i: r, json: n } = this;
    if (r + e > n.length) {
      let o = n.length * 2;
      for (; o < r + e;) o *= 2;
      let s = fl(o);
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
    n[o++] = Yr;
    for (let s = 0; s < r; ++s) n[o++] = e.charCodeAt(s);
    ((n[o++] = Yr), (this.i = o));
  }
  writeJsonString(e) {
    let r = e.length;
    (this.ensure(r * 3 + 2), (this.json[this.i++] = Yr));
    for (let n = 0; n < r; ++n) {
      let o = e.charCodeAt(n);
      if (o > 34 && o < 92) this.json[this.i++] = o;
      else if (o < 128) {
        let s = nt[o];
        if (s !== null) {
          (this.ensure(s.length + 1 + (r - n - 1) * 3 + 1), (this.json[this.i++] = Cg));
          for (let i = 0; i < s.length; i++) this.json[this.i++] = s.charCodeAt(i);
        } else this.json[this.i++] = o;
      } else if (o >= 55296 && o <= 56319) {
        let s = n + 1 < r ? e.charCodeAt(n + 1) : 0;
        if (s >= 56320 && s <= 57343) {
          this.ensure(4);
          let { written: i } = qs.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
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
    this.json[this.i++] = Yr;
  }
  writeUnicodeEscape(e) {
    let { json: r, i: n } = this;
    ((r[n++] = Cg), (r[n++] = 117));
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
    n[s++] = Yr;
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
    ((n[s++] = Yr), (this.i = s));
  }
  writeValue(e, r, n) {
    if (r == null) {
      if (n?.isStructSchema()) {
        if (r === void 0 && G.of(e).isIdempotencyToken()) {
          this.writeAsciiQuoted(Vy());
          return;
        }
        return;
      }
      (this.ensure(4), this.json.set(UA, this.i), (this.i += 4));
      return;
    }
    let o = G.of(e),
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
        let i = (this.serdeContext?.base64Encoder ?? Ft)(r);
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
      (r ? (a.set(MA, i), (i += 4)) : (a.set(LA, i), (i += 5)), (this.i = i));
      return;
    }
    if (typeof r == 'bigint') {
      this.writeAscii(r.toString());
      return;
    }
    this.writeAscii(String(r));
  }
  writeStruct(e, r) {
    (this.ensure(2), (this.json[this.i++] = Ig));
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
        (this.json[this.i++] = Ks),
        this.writeValue(a, c, e));
    }
    if (!n && e.isUnionSchema()) {
      let { $unknown: i } = r;
      if (Array.isArray(i)) {
        let [a, c] = i;
        (this.writeAsciiQuoted(a), this.ensure(1), (this.json[this.i++] = Ks), this.writeValue(15, c, e));
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
          (this.json[this.i++] = Ks),
          this.writeValue(15, a, void 0));
      }
    (this.ensure(1), (this.json[this.i++] = Rg));
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
      (this.ensure(c.length * 3), (this.i += qs.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = NA));
    let i = !1;
    for (let a = 0; a < r.length; ++a) {
      let c = r[a];
      (n ? c === void 0 : c == null && !o) ||
        (i && (this.ensure(1), (this.json[this.i++] = zs)), this.writeValue(s, c, void 0), (i = !0));
    }
    (this.ensure(1), (this.json[this.i++] = kA));
  }
  writeMap(e, r, n) {
    let o = !!e.getMergedTraits().sparse,
      s = e.getValueSchema();
    if (!n && (s.isStringSchema() || s.isNumericSchema() || s.isBooleanSchema())) {
      let a;
      for (let u in r) {
        if (!P(r, u)) continue;
        let l = r[u];
        Number.isNaN(l) || l === 1 / 0 || l === -1 / 0
          ? (((a ??= {})[u] = l), (r[u] = String(l)))
          : l === null && !o && (((a ??= {})[u] = null), (r[u] = void 0));
      }
      let c = JSON.stringify(r);
      (a && Object.assign(r, a),
        this.ensure(c.length * 3),
        (this.i += qs.encodeInto(c, this.json.subarray(this.i)).written));
      return;
    }
    (this.ensure(2), (this.json[this.i++] = Ig));
    let i = !0;
    for (let a in r) {
      if (!P(r, a)) continue;
      let c = r[a];
      (n ? c === void 0 : c == null && !o) ||
        (i || (this.ensure(1), (this.json[this.i++] = zs)),
        (i = !1),
        this.writeJsonString(a),
        this.ensure(1),
        (this.json[this.i++] = Ks),
        this.writeValue(s, c, void 0));
    }
    (this.ensure(1), (this.json[this.i++] = Rg));
  }
  writeTimestamp(e, r) {
    switch (Us(e, this.settings)) {
      case 5: {
        let o = r.toISOString().replace('.000Z', 'Z');
        this.writeAsciiQuoted(o);
        return;
      }
      case 6: {
        this.writeAsciiQuoted(Xc(r));
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
var zt = class extends jt {
  settings;
  constructor(e) {
    (super(), (this.settings = e));
  }
  createSerializer() {
    let e = new Kt(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
  createDeserializer() {
    let e = new qt(this.settings);
    return (e.setSerdeContext(this.serdeContext), e);
  }
};
var Dg = (t) => (e) => async (r) => {
    if (!J.isInstance(r.request)) return e(r);
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
  Pg = { name: 'hostHeaderMiddleware', step: 'build', priority: 'low', tags: ['HOST'], override: !0 },
  ml = (t) => ({
    applyToStack: (e) => {
      e.add(Dg(t), Pg);
    },
  });
var Ng = () => (t, e) => async (r) => {
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
  kg = { name: 'loggerMiddleware', tags: ['LOGGER'], step: 'initialize', override: !0 },
  hl = (t) => ({
    applyToStack: (e) => {
      e.add(Ng(), kg);
    },
  });
var Mg = {
  step: 'build',
  tags: ['RECURSION_DETECTION', 'TRACE_CONTEXT_PROPAGATION'],
  name: 'recursionDetectionMiddleware',
  override: !0,
  priority: 'low',
};
var Yt = {
    REQUEST_ID: Symbol.for('_AWS_LAMBDA_REQUEST_ID'),
    X_RAY_TRACE_ID: Symbol.for('_AWS_LAMBDA_X_RAY_TRACE_ID'),
    TENANT_ID: Symbol.for('_AWS_LAMBDA_TENANT_ID'),
    TRACEPARENT: Symbol.for('_AWS_LAMBDA_TRACEPARENT'),
    TRACESTATE: Symbol.for('_AWS_LAMBDA_TRACESTATE'),
    BAGGAGE: Symbol.for('_AWS_LAMBDA_BAGGAGE'),
  },
  yl = ['true', '1'].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? '');
yl || (globalThis.awslambda = globalThis.awslambda || {});
var Ys = class {
    static PROTECTED_KEYS = Yt;
    isProtectedKey(e) {
      return Object.values(Yt).includes(e);
    }
    getRequestId() {
      return this.get(Yt.REQUEST_ID) ?? '-';
    }
    getXRayTraceId() {
      return this.get(Yt.X_RAY_TRACE_ID);
    }
    getTenantId() {
      return this.get(Yt.TENANT_ID);
    }
    getTraceparent() {
      return this.get(Yt.TRACEPARENT);
    }
    getTracestate() {
      return this.get(Yt.TRACESTATE);
    }
    getBaggage() {
      return this.get(Yt.BAGGAGE);
    }
  },
  gl = class extends Ys {
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
  El = class t extends Ys {
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
  Qn;
(function (t) {
  let e = null;
  async function r(n) {
    return (
      e ||
        (e = (async () => {
          let s = n === !0 || 'AWS_LAMBDA_MAX_CONCURRENCY' in process.env ? await El.create() : new gl();
          return !yl && globalThis.awslambda?.InvokeStore
            ? globalThis.awslambda.InvokeStore
            : (!yl && globalThis.awslambda && (globalThis.awslambda.InvokeStore = s), s);
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
})(Qn || (Qn = {}));
var BA = 'AWS_LAMBDA_FUNCTION_NAME',
  HA = '_X_AMZN_TRACE_ID',
  Sl = 'X-Amzn-Trace-Id',
  _l = 'traceparent',
  Lg = 'tracestate',
  Ug = 'baggage',
  $g = () => (t) => async (e) => {
    let { request: r } = e;
    if (!J.isInstance(r)) return t(e);
    let n;
    {
      let o = Object.keys(r.headers ?? {}).find((s) => s.toLowerCase() === Sl.toLowerCase()) ?? Sl;
      if (!r.headers.hasOwnProperty(o)) {
        let s = process.env[BA],
          i = process.env[HA];
        n ??= await Qn.getInstanceAsync();
        let c = n?.getXRayTraceId() ?? i,
          u = (l) => typeof l == 'string' && l.length > 0;
        u(s) && u(c) && (r.headers[Sl] = c);
      }
    }
    if ((WA(r.headers), !r.headers[_l])) {
      let s = (n ??= await Qn.getInstanceAsync())?.getTraceparent?.();
      if (s) {
        r.headers[_l] = s;
        let i = n?.getTracestate?.();
        i && (r.headers[Lg] = i);
        let a = n?.getBaggage?.();
        a && (r.headers[Ug] = a);
      }
    }
    return t(e);
  };
function WA(t) {
  for (let e of Object.keys(t)) {
    let r = e.toLowerCase();
    e !== r && (r === _l || r === Lg || r === Ug) && ((t[r] = t[e]), delete t[e]);
  }
}
var xl = (t) => ({
  applyToStack: (e) => {
    e.add($g(), Mg);
  },
});
Y();
var Fg = (t, e) => {
  if (!e || e.length === 0) return t;
  let r = [];
  for (let n of e) for (let o of t) o.schemeId.split('#')[1] === n && r.push(o);
  for (let n of t) r.find(({ schemeId: o }) => o === n.schemeId) || r.push(n);
  return r;
};
function GA(t) {
  let e = new Map();
  for (let r of t) e.set(r.schemeId, r);
  return e;
}
var bl = (t, e) => (r, n) => async (o) => {
  let s = t.httpAuthSchemeProvider(await e.httpAuthSchemeParametersProvider(t, n, o.input)),
    i = t.authSchemePreference ? await t.authSchemePreference() : [],
    a = Fg(s, i),
    c = GA(t.httpAuthSchemes),
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
var Tl = {
    step: 'serialize',
    tags: ['HTTP_AUTH_SCHEME'],
    name: 'httpAuthSchemeMiddleware',
    override: !0,
    relation: 'before',
    toMiddleware: 'endpointV2Middleware',
  },
  Js = (t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }) => ({
    applyToStack: (n) => {
      n.addRelativeTo(bl(t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }), Tl);
    },
  });
Y();
var VA = (t) => (e) => {
    throw e;
  },
  jA = (t, e) => {},
  wl = (t) => (e, r) => async (n) => {
    if (!J.isInstance(n.request)) return e(n);
    let s = Oe(r).selectedHttpAuthScheme;
    if (!s) throw new Error('No HttpAuthScheme was selected: unable to sign request');
    let {
        httpAuthOption: { signingProperties: i = {} },
        identity: a,
        signer: c,
      } = s,
      u = await e({ ...n, request: await c.sign(n.request, a, i) }).catch((c.errorHandler || VA)(i));
    return ((c.successHandler || jA)(u.response, i), u);
  };
var Al = {
    step: 'finalizeRequest',
    tags: ['HTTP_SIGNING'],
    name: 'httpSigningMiddleware',
    aliases: ['apiKeyMiddleware', 'tokenMiddleware', 'awsAuthMiddleware'],
    override: !0,
    relation: 'after',
    toMiddleware: 'retryMiddleware',
  },
  Xs = (t) => ({
    applyToStack: (e) => {
      e.addRelativeTo(wl(t), Al);
    },
  });
var Et = (t) => {
  if (typeof t == 'function') return t;
  let e = Promise.resolve(t);
  return () => e;
};
var qA = async (t, e, r, n = (s) => s, ...o) => {
  let s = new t(r);
  return ((s = n(s) ?? s), await e.send(s, ...o));
};
function Zn(t, e, r, n, o) {
  return async function* (i, a, ...c) {
    let u = a,
      l = i.startingToken ?? u[r],
      d = !0,
      p;
    for (; d;) {
      if (((u[r] = l), o && (u[o] = u[o] ?? i.pageSize), i.client instanceof t))
        p = await qA(e, i.client, a, i.withCommand, ...c);
      else throw new Error(`Invalid client, expected instance of ${t.name}`);
      yield p;
      let f = l;
      ((l = KA(p, n)), (d = !!(l && (!i.stopOnSameToken || l !== f))));
    }
    return void 0;
  };
}
var KA = (t, e) => {
  let r = t,
    n = e.split('.');
  for (let o of n) {
    if (!r || typeof r != 'object') return;
    r = r[o];
  }
  return r;
};
Y();
var Jr = class {
  authSchemes = new Map();
  constructor(e) {
    for (let r in e) {
      if (!P(e, r)) continue;
      let n = e[r];
      n !== void 0 && this.authSchemes.set(r, n);
    }
  }
  getIdentityProvider(e) {
    return this.authSchemes.get(e);
  }
};
var vl = (t) =>
  function (r) {
    return eo(r) && r.expiration.getTime() - Date.now() < t;
  };
var Qs = vl(3e5),
  eo = (t) => t.expiration !== void 0,
  Zs = (t, e, r) => {
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
var ei = void 0;
function YA(t) {
  return t === void 0 ? !0 : typeof t == 'string' && t.length <= 50;
}
function Il(t) {
  let e = Et(t.userAgentAppId ?? ei),
    { customUserAgent: r } = t;
  return Object.assign(t, {
    customUserAgent: typeof r == 'string' ? [[r]] : r,
    userAgentAppId: async () => {
      let n = await e();
      if (!YA(n)) {
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
var Bg = {
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
var JA = Bg,
  XA = '',
  Hg = (t) => {
    let { partitions: e } = JA;
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
var Wg = () => XA;
var Gg = require('node:stream'),
  Rl = (t) =>
    t?.body instanceof Gg.Readable || (typeof ReadableStream < 'u' && t?.body instanceof ReadableStream);
we();
V();
mt();
var Vg = [
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
  jg = ['TimeoutError', 'RequestTimeout', 'RequestTimeoutException'],
  qg = [500, 502, 503, 504],
  Kg = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'],
  zg = ['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
var QA = (t) => t?.$retryable !== void 0;
var ZA = (t) => t.$metadata?.clockSkewCorrected,
  ev = (t) => {
    let e = new Set([
      'Failed to fetch',
      'NetworkError when attempting to fetch resource',
      'The Internet connection appears to be offline',
      'Load failed',
      'Network request failed',
    ]);
    return t && t instanceof TypeError ? e.has(t.message) : !1;
  },
  ti = (t) => t.$metadata?.httpStatusCode === 429 || Vg.includes(t.name) || t.$retryable?.throttling == !0,
  ri = (t, e = 0) =>
    t?.name !== 'AbortError' &&
    (QA(t) ||
      ZA(t) ||
      (t.name === 'InvalidSignatureException' && t.message?.includes('Signature expired')) ||
      jg.includes(t.name) ||
      Kg.includes(t?.code || '') ||
      zg.includes(t?.code || '') ||
      qg.includes(t.$metadata?.httpStatusCode || 0) ||
      ev(t) ||
      tv(t) ||
      (t.cause !== void 0 && e <= 10 && ri(t.cause, e + 1))),
  Yg = (t) => {
    if (t.$metadata?.httpStatusCode !== void 0) {
      let e = t.$metadata.httpStatusCode;
      return 500 <= e && e <= 599 && !ri(t);
    }
    return !1;
  };
function tv(t) {
  return t.code === 'ERR_HTTP2_STREAM_ERROR' && t.message.includes('NGHTTP2_REFUSED_STREAM');
}
var ni = (t, e) => {
    if (!e) return t;
    let r = () => {},
      n = new Promise((o, s) => {
        let i = () => s(rv());
        e.aborted
          ? i()
          : typeof e.addEventListener == 'function'
            ? (e.addEventListener('abort', i, { once: !0 }), (r = () => e.removeEventListener('abort', i)))
            : (e.onabort = i);
      });
    return Promise.race([t, n]).finally(r);
  },
  rv = () => Object.assign(new Error('Request aborted'), { name: 'AbortError' }),
  Jg = (t) => typeof t == 'object' && t !== null && 'name' in t && t.name === 'AbortError';
var Xg = 'amz-sdk-invocation-id',
  Qg = 'amz-sdk-request';
Y();
V();
function Zg(t, e) {
  if (be.isInstance(t))
    for (let r in t.headers) {
      if (!P(t.headers, r)) continue;
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
var eE = (t) =>
  t instanceof Error
    ? t
    : t instanceof Object
      ? Object.assign(new Error(), t)
      : typeof t == 'string'
        ? new Error(t)
        : new Error(`AWS SDK error wrapper for ${t}`);
function Cl(t) {
  return (e) => (r, n) => async (o) => {
    let s = await e.retryStrategy(),
      i = await e.maxAttempts(),
      a = n[qe]?.abortSignal;
    if (nv(s)) {
      s = s;
      let c = (n.partition_id ?? '') + (n.__retryLongPoll ? ':longpoll' : ''),
        u = await ni(s.acquireInitialRetryToken(c), a),
        l = new Error(),
        d = 0,
        p = 0,
        { request: f } = o,
        m = J.isInstance(f);
      for (m && (f.headers[Xg] = Ku()); ;)
        try {
          m && (f.headers[Qg] = `attempt=${d + 1}; max=${i}`);
          let { response: g, output: y } = await r(o);
          return (
            s.recordSuccess(u),
            (y.$metadata.attempts = d + 1),
            (y.$metadata.totalRetryDelay = p),
            { response: g, output: y }
          );
        } catch (g) {
          let y = ov(g, e.logger);
          if (((l = eE(g)), m && t(f)))
            throw (
              (n.logger instanceof fr ? console : n.logger)?.warn(
                'An error was encountered in a non-retryable streaming request.',
              ),
              l
            );
          try {
            u = await ni(s.refreshRetryTokenForRetry(u, y), a);
          } catch (_) {
            throw a?.aborted && Jg(_)
              ? _
              : (l.$metadata || (l.$metadata = {}),
                (l.$metadata.attempts = d + 1),
                (l.$metadata.totalRetryDelay = p),
                l);
          }
          d = u.getRetryCount();
          let E = u.getRetryDelay();
          ((p += (u?.$retryLog?.acquisitionDelay ?? 0) + E),
            E > 0 && (await ni(new Promise((_) => setTimeout(_, E)), a)));
        }
    } else
      return (
        (s = s),
        s?.mode && (n.userAgent = [...(n.userAgent || []), ['cfg/retry-mode', s.mode]]),
        s.retry(r, o)
      );
  };
}
var nv = (t) =>
    typeof t.acquireInitialRetryToken < 'u' &&
    typeof t.refreshRetryTokenForRetry < 'u' &&
    typeof t.recordSuccess < 'u',
  ov = (t, e) => {
    let r = { error: t, errorType: sv(t) },
      n = Zg(t.$response, e);
    return (n && (r.retryAfterHint = n), r);
  },
  sv = (t) => (ti(t) ? 'THROTTLING' : ri(t) ? 'TRANSIENT' : Yg(t) ? 'SERVER_ERROR' : 'CLIENT_ERROR'),
  iv = { name: 'retryMiddleware', tags: ['RETRY'], step: 'finalizeRequest', priority: 'high', override: !0 };
function tE(t) {
  let e = Cl(t);
  return (r) => ({
    applyToStack: (n) => {
      n.add(e(r), iv);
    },
  });
}
var oi = class t {
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
    if (n?.errorType === 'THROTTLING' || ti(n?.error ?? e)) {
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
var si = class {
  x = ce.delay();
  computeNextBackoffDelay(e) {
    let o = Math.random() * Math.min(this.x * 2 ** e, 2e4);
    return Math.floor(o);
  }
  setDelayBase(e) {
    this.x = e;
  }
};
var to = class {
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
var $e;
(function (t) {
  ((t.STANDARD = 'standard'), (t.ADAPTIVE = 'adaptive'));
})($e || ($e = {}));
var Jt = 3,
  ro = $e.STANDARD;
var ii = { incompatible: 1, attempts: 2, capacity: 3 },
  Sr = class {
    mode = $e.STANDARD;
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
        (this.maxAttemptsProvider ??= async () => Jt),
        (this.baseDelay ??= ce.delay()),
        (this.retryBackoffStrategy ??= new si()));
    }
    async acquireInitialRetryToken(e) {
      return new to(ce.delay(), 0, void 0, e.includes(':longpoll'));
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
          let d = new to(0, e.getRetryCount() + 1, l, e.isLongPoll?.() ?? !1);
          return (await new Promise((p) => setTimeout(p, u)), (d.$retryLog.acquisitionDelay = u), d);
        } else {
          let l = o === ii.capacity && i ? u : 0;
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
        return (console.warn(`Max attempts provider could not resolve. Using default of ${Jt}`), Jt);
      }
    }
    retryCode(e, r, n) {
      let o = e.getRetryCount() + 1,
        s = this.isRetryableError(r.errorType) ? 0 : ii.incompatible,
        i = o < n ? 0 : ii.attempts,
        a = this.capacity >= this.getCapacityCost(r.errorType) ? 0 : ii.capacity;
      return s || i || a;
    }
    getCapacityCost(e) {
      return e === ce.modifiedCostType() ? ce.throttlingCost() : ce.cost();
    }
    isRetryableError(e) {
      return e === 'THROTTLING' || e === 'TRANSIENT';
    }
  };
var ai = class {
  mode = $e.ADAPTIVE;
  rateLimiter;
  standardRetryStrategy;
  constructor(e, r) {
    let { rateLimiter: n } = r ?? {};
    ((this.rateLimiter = n ?? new oi()),
      (this.standardRetryStrategy = r
        ? new Sr({ maxAttempts: typeof e == 'number' ? e : 3, ...r })
        : new Sr(e)));
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
we();
var Ol = 'AWS_MAX_ATTEMPTS',
  Dl = 'max_attempts',
  ci = {
    environmentVariableSelector: (t) => {
      let e = t[Ol];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Environment variable ${Ol} mast be a number, got "${e}"`);
      return r;
    },
    configFileSelector: (t) => {
      let e = t[Dl];
      if (!e) return;
      let r = parseInt(e);
      if (Number.isNaN(r)) throw new Error(`Shared config file entry ${Dl} mast be a number, got "${e}"`);
      return r;
    },
    default: Jt,
  },
  Pl = (t, e) => {
    let { retryStrategy: r, retryMode: n } = t,
      { defaultMaxAttempts: o = Jt, defaultBaseDelay: s = ce.delay() } = e ?? {},
      i = ye(t.maxAttempts ?? o),
      a = r ? Promise.resolve(r) : void 0,
      c = async () => {
        let u = await i();
        return (await ye(n)()) === $e.ADAPTIVE
          ? new ai(i, { maxAttempts: u, baseDelay: s })
          : new Sr({ maxAttempts: u, baseDelay: s });
      };
    return Object.assign(t, { maxAttempts: i, retryStrategy: () => (a ??= c()) });
  },
  rE = 'AWS_RETRY_MODE',
  nE = 'retry_mode',
  Nl = { environmentVariableSelector: (t) => t[rE], configFileSelector: (t) => t[nE], default: ro };
var P3 = Cl(Rl),
  oE = tE(Rl);
var uv = /\d{12}\.ddb/;
async function sE(t, e, r) {
  if (
    (r.request?.headers?.['smithy-protocol'] === 'rpc-v2-cbor' && ke(t, 'PROTOCOL_RPC_V2_CBOR', 'M'),
    typeof e.retryStrategy == 'function')
  ) {
    let s = await e.retryStrategy();
    if (typeof s.mode == 'string')
      switch (s.mode) {
        case $e.ADAPTIVE:
          ke(t, 'RETRY_MODE_ADAPTIVE', 'F');
          break;
        case $e.STANDARD:
          ke(t, 'RETRY_MODE_STANDARD', 'E');
          break;
      }
  }
  if (typeof e.accountIdEndpointMode == 'function') {
    let s = t.endpointV2;
    switch (
      (String(s?.url?.hostname).match(uv) && ke(t, 'ACCOUNT_ID_ENDPOINT', 'O'),
      await e.accountIdEndpointMode?.())
    ) {
      case 'disabled':
        ke(t, 'ACCOUNT_ID_MODE_DISABLED', 'Q');
        break;
      case 'preferred':
        ke(t, 'ACCOUNT_ID_MODE_PREFERRED', 'P');
        break;
      case 'required':
        ke(t, 'ACCOUNT_ID_MODE_REQUIRED', 'R');
        break;
    }
  }
  let o = t.__smithy_context?.selectedHttpAuthScheme?.identity;
  if (o?.$source) {
    let s = o;
    s.accountId && ke(t, 'RESOLVED_ACCOUNT_ID', 'T');
    for (let [i, a] of Object.entries(s.$source ?? {})) ke(t, i, a);
  }
}
var kl = 'user-agent',
  ui = 'x-amz-user-agent';
var iE = /[^!$%&'*+\-.^_`|~\w]/g,
  aE = /[^!$%&'*+\-.^_`|~\w#]/g;
function cE(t) {
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
var dE = (t) => (e, r) => async (n) => {
    let { request: o } = n;
    if (!J.isInstance(o)) return e(n);
    let { headers: s } = o,
      i = r?.userAgent?.map(li) || [],
      a = (await t.defaultUserAgentProvider()).map(li);
    await sE(r, t, n);
    let c = r;
    a.push(`m/${cE(Object.assign({}, r.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
    let u = t?.customUserAgent?.map(li) || [],
      l = await t.userAgentAppId();
    l && a.push(li(['app', `${l}`]));
    let d = Wg(),
      p = (d ? [d] : []).concat([...a, ...i, ...u]).join(' '),
      f = [...a.filter((m) => m.startsWith('aws-sdk-')), ...u].join(' ');
    return (
      t.runtime !== 'browser' ? (f && (s[ui] = s[ui] ? `${s[kl]} ${f}` : f), (s[kl] = p)) : (s[ui] = p),
      e({ ...n, request: o })
    );
  },
  li = (t) => {
    let e = t[0]
        .split('/')
        .map((i) => i.replace(iE, '-'))
        .join('/'),
      r = t[1]?.replace(aE, '-'),
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
  pE = {
    name: 'getUserAgentMiddleware',
    step: 'build',
    priority: 'low',
    tags: ['SET_USER_AGENT', 'USER_AGENT'],
    override: !0,
  },
  Ll = (t) => ({
    applyToStack: (e) => {
      e.add(dE(t), pE);
    },
  });
var pi = require('node:os'),
  $l = require('node:process');
var di = require('node:process'),
  fE = () => {
    let t = ['deno', 'bun', 'llrt'];
    for (let e of t) if (di.versions[e]) return [`md/${e}`, di.versions[e]];
    return ['md/nodejs', di.versions.node];
  };
var Ul = { isCrtAvailable: !1 };
var mE = () => (Ul.isCrtAvailable ? ['md/crt-avail'] : null);
var Fl = ({ serviceId: t, clientVersion: e }) => {
  let r = fE();
  return async (n) => {
    let o = [
        ['aws-sdk-js', e],
        ['ua', '2.1'],
        [`os/${(0, pi.platform)()}`, (0, pi.release)()],
        ['lang/js'],
        r,
      ],
      s = mE();
    (s && o.push(s),
      t && o.push([`api/${t}`, e]),
      $l.env.AWS_EXECUTION_ENV && o.push([`exec-env/${$l.env.AWS_EXECUTION_ENV}`]));
    let i = await n?.userAgentAppId?.();
    return i ? [...o, [`app/${i}`]] : [...o];
  };
};
var hE = 'AWS_SDK_UA_APP_ID',
  yE = 'sdk_ua_app_id',
  lv = 'sdk-ua-app-id',
  Bl = { environmentVariableSelector: (t) => t[hE], configFileSelector: (t) => t[yE] ?? t[lv], default: ei };
Wt();
Wt();
Wt();
var Hl = (t, e = !1) => {
  if (e) {
    for (let r of t.split('.')) if (!Hl(r)) return !1;
    return !0;
  }
  return !(!tt(t) || t.length < 3 || t.length > 63 || t !== t.toLowerCase() || Br(t));
};
var gE = (t) => {
  let e = t.split(':');
  if (e.length < 6) return null;
  let [r, n, o, s, i, ...a] = e;
  if (r !== 'arn' || n === '' || o === '' || a.join(':') === '') return null;
  let c = a.map((u) => u.split('/')).flat();
  return { partition: n, service: o, region: s, accountId: i, resourceId: c };
};
var fi = { isVirtualHostableS3Bucket: Hl, parseArn: gE, partition: Hg };
mr.aws = fi;
var Wl = (t) => ({
    setRegion(e) {
      t.region = e;
    },
    region() {
      return t.region;
    },
  }),
  Gl = (t) => ({ region: t.region() });
we();
var _r = class t {
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
var no = (t, e) => {
    if (t === void 0)
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (t === null && typeof t == 'object') return mi();
    if (Array.isArray(t)) return pv(t, e);
    if (t?.constructor?.name === 'Set') return fv(t, e);
    if (t?.constructor?.name === 'Map') return mv(t, e);
    if (t?.constructor?.name === 'Object' || (!t.constructor && typeof t == 'object')) return EE(t, e);
    if (wE(t)) return t.length === 0 && e?.convertEmptyValues ? mi() : _E(t);
    if (typeof t == 'boolean' || t?.constructor?.name === 'Boolean') return { BOOL: t.valueOf() };
    if (typeof t == 'number' || t?.constructor?.name === 'Number') return TE(t, e);
    if (t instanceof _r) return t.toAttributeValue();
    if (typeof t == 'bigint') return bE(t);
    if (typeof t == 'string' || t?.constructor?.name === 'String')
      return t.length === 0 && e?.convertEmptyValues ? mi() : xE(t);
    if (e?.convertClassInstanceToMap && typeof t == 'object') return EE(t, e);
    throw new Error(
      `Unsupported type passed: ${t}. Pass options.convertClassInstanceToMap=true to marshall typeof object as map attribute.`,
    );
  },
  pv = (t, e) => ({
    L: t
      .filter(
        (r) =>
          typeof r != 'function' && (!e?.removeUndefinedValues || (e?.removeUndefinedValues && r !== void 0)),
      )
      .map((r) => no(r, e)),
  }),
  fv = (t, e) => {
    let r = e?.removeUndefinedValues ? new Set([...t].filter((o) => o !== void 0)) : t;
    if (!e?.removeUndefinedValues && r.has(void 0))
      throw new Error(
        'Pass options.removeUndefinedValues=true to remove undefined values from map/array/set.',
      );
    if (r.size === 0) {
      if (e?.convertEmptyValues) return mi();
      throw new Error('Pass a non-empty set, or options.convertEmptyValues=true.');
    }
    let n = r.values().next().value;
    if (n instanceof _r) return { NS: Array.from(r).map((o) => o.toString()) };
    if (typeof n == 'number')
      return {
        NS: Array.from(r)
          .map((o) => TE(o, e))
          .map((o) => o.N),
      };
    if (typeof n == 'bigint')
      return {
        NS: Array.from(r)
          .map(bE)
          .map((o) => o.N),
      };
    if (typeof n == 'string')
      return {
        SS: Array.from(r)
          .map(xE)
          .map((o) => o.S),
      };
    if (wE(n))
      return {
        BS: Array.from(r)
          .map(_E)
          .map((o) => o.B),
      };
    throw new Error('Only Number Set (NS), Binary Set (BS) or String Set (SS) are allowed.');
  },
  mv = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let [o, s] of r)
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = no(s, e));
      return n;
    })(t),
  }),
  EE = (t, e) => ({
    M: ((r) => {
      let n = {};
      for (let o in r) {
        let s = r[o];
        typeof s != 'function' && (s !== void 0 || !e?.removeUndefinedValues) && (n[o] = no(s, e));
      }
      return n;
    })(t),
  }),
  mi = () => ({ NULL: !0 }),
  _E = (t) => ({ B: t }),
  xE = (t) => ({ S: t.toString() }),
  bE = (t) => ({ N: t.toString() }),
  SE = (t) => {
    throw new Error(`${t} Use NumberValue from @aws-sdk/lib-dynamodb.`);
  },
  TE = (t, e) => {
    if (
      [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
        .map((r) => r.toString())
        .includes(t.toString())
    )
      throw new Error(`Special numeric value ${t.toString()} is not allowed`);
    return (
      e?.allowImpreciseNumbers ||
        (Number(t) > Number.MAX_SAFE_INTEGER
          ? SE(`Number ${t.toString()} is greater than Number.MAX_SAFE_INTEGER.`)
          : Number(t) < Number.MIN_SAFE_INTEGER &&
            SE(`Number ${t.toString()} is lesser than Number.MIN_SAFE_INTEGER.`)),
      { N: t.toString() }
    );
  },
  wE = (t) => {
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
var oo = (t, e) => {
    for (let [r, n] of Object.entries(t))
      if (n !== void 0)
        switch (r) {
          case 'NULL':
            return null;
          case 'BOOL':
            return !!n;
          case 'N':
            return AE(n, e);
          case 'B':
            return IE(n);
          case 'S':
            return vE(n);
          case 'L':
            return hv(n, e);
          case 'M':
            return yv(n, e);
          case 'NS':
            return new Set(n.map((o) => AE(o, e)));
          case 'BS':
            return new Set(n.map(IE));
          case 'SS':
            return new Set(n.map(vE));
          default:
            throw new Error(`Unsupported type passed: ${r}`);
        }
    throw new Error(`No value defined: ${JSON.stringify(t)}`);
  },
  AE = (t, e) => {
    if (typeof e?.wrapNumbers == 'function') return e?.wrapNumbers(t);
    if (e?.wrapNumbers) return _r.from(t);
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
  vE = (t) => t,
  IE = (t) => t,
  hv = (t, e) => t.map((r) => oo(r, e)),
  yv = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = oo(o, e)), r), {});
function Vl(t, e) {
  let r = no(t, e),
    [n, o] = Object.entries(r)[0];
  switch (n) {
    case 'M':
    case 'L':
      return e?.convertTopLevelContainer ? r : o;
    default:
      return r;
  }
}
var so = (t, e) => (e?.convertWithoutMapWrapper ? oo(t, e) : oo({ M: t }, e));
var xr = null,
  F = {},
  De = [],
  RE = '*',
  hi = (t, e, r) => {
    if (t !== void 0) {
      if (r == null) return e(t);
      {
        let n = Object.keys(r),
          o = n.length === 1 && n[0] === RE,
          s = n.length >= 1 && !o,
          i = n.length === 0;
        if (s) return jl(t, e, r);
        if (i) return gv(t, e, xr);
        if (o)
          return Object.entries(t ?? {}).reduce(
            (a, [c, u]) => (typeof u != 'function' && (a[c] = hi(u, e, r[RE])), a),
            Array.isArray(t) ? [] : {},
          );
      }
    }
  },
  jl = (t, e, r) => {
    let n;
    if (Array.isArray(t)) n = t.filter((o) => typeof o != 'function');
    else {
      n = {};
      for (let [o, s] of Object.entries(t)) typeof s != 'function' && (n[o] = s);
    }
    for (let [o, s] of Object.entries(r)) {
      if (typeof t[o] == 'function') continue;
      let i = hi(t[o], e, s);
      i !== void 0 && typeof i != 'function' && (n[o] = i);
    }
    return n;
  },
  gv = (t, e, r) =>
    Array.isArray(t)
      ? t.filter((n) => typeof n != 'function').map((n) => hi(n, e, r))
      : Object.entries(t).reduce((n, [o, s]) => {
          if (typeof s == 'function') return n;
          let i = hi(s, e, r);
          return (i !== void 0 && typeof i != 'function' && (n[o] = i), n);
        }, {}),
  CE = (t, e, r) => jl(t, (o) => Vl(o, r), e),
  OE = (t, e, r) => jl(t, (o) => so(o, r), e);
var ee = class extends Ut {
  addMarshallingMiddleware(e) {
    let { marshallOptions: r = {}, unmarshallOptions: n = {} } = e.translateConfig || {};
    ((r.convertTopLevelContainer = r.convertTopLevelContainer ?? !0),
      (n.convertWithoutMapWrapper = n.convertWithoutMapWrapper ?? !0),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => (
          ke(s, 'DDB_MAPPER', 'd'),
          o({ ...i, input: CE(i.input, this.inputKeyNodes, r) })
        ),
        { name: 'DocumentMarshall', relation: 'before', toMiddleware: 'serializerMiddleware', override: !0 },
      ),
      this.clientCommand.middlewareStack.addRelativeTo(
        (o, s) => async (i) => {
          let a = await o(i);
          return ((a.output = OE(a.output, this.outputKeyNodes, n)), a);
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
we();
var yi = 'preferred',
  Ev = ['disabled', 'preferred', 'required'];
function io(t) {
  return Ev.includes(t);
}
var ql = (t) => {
  let { accountIdEndpointMode: e } = t,
    r = ye(e ?? yi);
  return Object.assign(t, {
    accountIdEndpointMode: async () => {
      let n = await r();
      if (!io(n))
        throw new Error(
          `Invalid value for accountIdEndpointMode: ${n}. Valid values are: "required", "preferred", "disabled".`,
        );
      return n;
    },
  });
};
var DE = 'Invalid AccountIdEndpointMode value',
  PE = (t) => {
    throw new Error(t);
  },
  NE = 'AWS_ACCOUNT_ID_ENDPOINT_MODE',
  kE = 'account_id_endpoint_mode',
  Kl = {
    environmentVariableSelector: (t) => {
      let e = t[NE];
      return (e && !io(e) && PE(DE), e);
    },
    configFileSelector: (t) => {
      let e = t[kE];
      return (e && !io(e) && PE(DE), e);
    },
    default: yi,
  };
var ME = ['AWS_ENABLE_ENDPOINT_DISCOVERY', 'AWS_ENDPOINT_DISCOVERY_ENABLED'],
  zl = 'endpoint_discovery_enabled',
  LE = (t) => ['false', '0'].indexOf(t) >= 0,
  Yl = {
    environmentVariableSelector: (t) => {
      for (let e = 0; e < ME.length; e++) {
        let r = ME[e];
        if (r in t) {
          let n = t[r];
          if (n === '') throw Error(`Environment variable ${r} can't be empty of undefined, got "${n}"`);
          return !LE(n);
        }
      }
    },
    configFileSelector: (t) => {
      if (zl in t) {
        let e = t[zl];
        if (e === void 0) throw Error(`Shared config entry ${zl} can't be undefined, got "${e}"`);
        return !LE(e);
      }
    },
    default: void 0,
  };
var zE = je(KE()),
  co = class {
    cache;
    constructor(e) {
      this.cache = new zE.default(e);
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
var ed = (t, { endpointDiscoveryCommandCtor: e }) => {
  let { endpointCacheSize: r, endpointDiscoveryEnabled: n, endpointDiscoveryEnabledProvider: o } = t;
  return Object.assign(t, {
    endpointDiscoveryCommandCtor: e,
    endpointCache: new co(r ?? 1e3),
    endpointDiscoveryEnabled: n !== void 0 ? () => Promise.resolve(n) : o,
    isClientEndpointDiscoveryEnabled: n !== void 0,
  });
};
we();
Ht();
Wt();
Te();
mt();
var gi = (t) => (be.isInstance(t) ? (t.headers?.date ?? t.headers?.Date) : void 0),
  Ei = (t) => (be.isInstance(t) ? (t.headers?.age ?? t.headers?.Age) : void 0);
var td = (t) => new Date(Date.now() + t);
var Si = (t, e, r, n) => {
  if (n !== void 0) return e;
  let o = Date.parse(t);
  if (Number.isNaN(o)) return e;
  let s = Date.now();
  return r !== void 0 && s - r > 9e5 ? e : o - s;
};
var uo = (t, e) => {
    if (!e) throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);
    return e;
  },
  Pv = (t) => t.context?.[qe]?.eventStream?.output === !0,
  rd = async (t) => {
    let e = uo('context', t.context),
      r = uo('config', t.config),
      n = e.endpointV2?.properties?.authSchemes?.[0],
      s = await uo('signer', r.signer)(n),
      i = t?.signingRegion,
      a = t?.signingRegionSet,
      c = t?.signingName;
    return { config: r, signer: s, signingRegion: i, signingRegionSet: a, signingName: c };
  },
  Xr = class {
    async sign(e, r, n) {
      if (!J.isInstance(e))
        throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
      let o = await rd(n),
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
      let d = l || Pv(n);
      return (
        (n._skipClockSkewSampling = d),
        d || ((n._preRequestSystemClockOffset = s.systemClockOffset), (n._requestSentAt = Date.now())),
        await i.sign(e, {
          signingDate: l ? new Date() : td(s.systemClockOffset),
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
            let s = uo('config', e.config),
              i = e._preRequestSystemClockOffset,
              a = e._requestSentAt,
              c = Ei(n.$response),
              u = Si(o, s.systemClockOffset, a, c);
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
        let o = uo('config', r.config),
          s = r._requestSentAt,
          i = Ei(e);
        o.systemClockOffset = Si(n, o.systemClockOffset, s, i);
      }
    }
  };
var nd = (t) => (typeof t == 'string' && t.length > 0 ? t.split(',').map((e) => e.trim()) : []);
var YE = (t) => `AWS_BEARER_TOKEN_${t.replace(/[\s-]/g, '_').toUpperCase()}`;
var JE = 'AWS_AUTH_SCHEME_PREFERENCE',
  XE = 'auth_scheme_preference',
  _i = {
    environmentVariableSelector: (t, e) => {
      if (e?.signingName && YE(e.signingName) in t) return ['httpBearerAuth'];
      if (JE in t) return nd(t[JE]);
    },
    configFileSelector: (t) => {
      if (XE in t) return nd(t[XE]);
    },
    default: [],
  };
V();
V();
V();
var xi = class {
    format(e) {
      let r = [];
      for (let s in e) {
        if (!P(e, s)) continue;
        let i = Me(s);
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
          let a = Me(e.value),
            c = new DataView(new ArrayBuffer(3 + a.byteLength));
          (c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1));
          let u = new Uint8Array(c.buffer);
          return (u.set(a, 3), u);
        case 'timestamp':
          let l = new Uint8Array(9);
          return ((l[0] = 8), l.set(od.fromNumber(e.value.valueOf()).bytes, 1), l);
        case 'uuid':
          if (!Nv.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
          let d = new Uint8Array(17);
          return ((d[0] = 9), d.set($n(e.value.replace(/-/g, '')), 1), d);
      }
    }
  },
  QE;
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
})(QE || (QE = {}));
var Nv = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
  od = class t {
    bytes;
    constructor(e) {
      if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
    }
    static fromNumber(e) {
      if (e > 9223372036854776e3 || e < -9223372036854776e3)
        throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
      let r = new Uint8Array(8);
      for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
      return (e < 0 && ZE(r), new t(r));
    }
    valueOf() {
      let e = this.bytes.slice(0),
        r = e[0] & 128;
      return (r && ZE(e), parseInt(oe(e), 16) * (r ? -1 : 1));
    }
    toString() {
      return String(this.valueOf());
    }
  };
function ZE(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
we();
V();
V();
var eS = 'X-Amz-Algorithm',
  tS = 'X-Amz-Credential',
  sd = 'X-Amz-Date',
  rS = 'X-Amz-SignedHeaders',
  nS = 'X-Amz-Expires',
  id = 'X-Amz-Signature',
  ad = 'X-Amz-Security-Token';
var cd = 'authorization',
  ud = sd.toLowerCase(),
  kv = 'date',
  oS = [cd, ud, kv],
  sS = id.toLowerCase(),
  lo = 'x-amz-content-sha256',
  iS = ad.toLowerCase();
var aS = {
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
  cS = /^proxy-/,
  uS = /^sec-/;
var bi = 'AWS4-HMAC-SHA256';
var lS = 'AWS4-HMAC-SHA256-PAYLOAD',
  dS = 'UNSIGNED-PAYLOAD',
  pS = 50,
  ld = 'aws4_request',
  fS = 3600 * 24 * 7;
var mS = ({ query: t = {} }) => {
  let e = [],
    r = {};
  for (let n in t) {
    if (!P(t, n) || n.toLowerCase() === sS) continue;
    let o = ze(n);
    e.push(o);
    let s = t[n];
    typeof s == 'string'
      ? (r[o] = `${o}=${ze(s)}`)
      : Array.isArray(s) &&
        (r[o] = s
          .slice(0)
          .reduce((i, a) => i.concat([`${o}=${ze(a)}`]), [])
          .sort()
          .join('&'));
  }
  return e
    .sort()
    .map((n) => r[n])
    .filter((n) => n)
    .join('&');
};
var hS = (t) =>
    Mv(t)
      .toISOString()
      .replace(/\.\d{3}Z$/, 'Z'),
  Mv = (t) =>
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
      (this.regionProvider = ye(n)),
      (this.credentialProvider = ye(r)));
  }
  createCanonicalRequest(e, r, n) {
    let o = Object.keys(r).sort();
    return `${e.method}
${this.getCanonicalPath(e)}
${mS(e)}
${o.map((s) => `${s}:${r[s]}`).join(`
`)}

${o.join(';')}
${n}`;
  }
  async createStringToSign(e, r, n, o) {
    let s = new this.sha256();
    s.update(Le(n));
    let i = await s.digest();
    return `${o}
${e}
${r}
${oe(i)}`;
  }
  getCanonicalPath({ path: e }) {
    if (this.uriEscapePath) {
      let r = [];
      for (let s of e.split('/')) s?.length !== 0 && s !== '.' && (s === '..' ? r.pop() : r.push(s));
      let n = `${e?.startsWith('/') ? '/' : ''}${r.join('/')}${r.length > 0 && e?.endsWith('/') ? '/' : ''}`;
      return ze(n).replace(/%2F/g, '/');
    }
    return e;
  }
  validateResolvedCredentials(e) {
    if (typeof e != 'object' || typeof e.accessKeyId != 'string' || typeof e.secretAccessKey != 'string')
      throw new Error('Resolved credential object is not valid');
  }
  formatDate(e) {
    let r = hS(e).replace(/[-:]/g, '');
    return { longDate: r, shortDate: r.slice(0, 8) };
  }
  getCanonicalHeaderList(e) {
    return Object.keys(e).sort().join(';');
  }
};
V();
var wi = {},
  dd = [],
  Ai = (t, e, r) => `${t}/${e}/${r}/${ld}`,
  gS = async (t, e, r, n, o) => {
    let s = await yS(t, e.secretAccessKey, e.accessKeyId),
      i = `${r}:${n}:${o}:${oe(s)}:${e.sessionToken}`;
    if (i in wi) return wi[i];
    for (dd.push(i); dd.length > pS;) delete wi[dd.shift()];
    let a = `AWS4${e.secretAccessKey}`;
    for (let c of [r, n, o, ld]) a = await yS(t, a, c);
    return (wi[i] = a);
  };
var yS = (t, e, r) => {
  let n = new t(e);
  return (n.update(Le(r)), n.digest());
};
V();
var pd = ({ headers: t }, e, r) => {
  let n = {};
  for (let o of Object.keys(t).sort()) {
    if (t[o] == null) continue;
    let s = o.toLowerCase();
    ((P(aS, s) || e?.has(s) || cS.test(s) || uS.test(s)) && (!r || (r && !r.has(s)))) ||
      (s === '__proto__' && gt(n),
      (n[s] = t[o]
        .replace(/[\r\n]/g, ' ')
        .replace(/[ \t]+/g, ' ')
        .replace(/^ | $/g, '')));
  }
  return n;
};
V();
V();
var vi = async ({ headers: t, body: e }, r) => {
  for (let n in t) if (P(t, n) && n.toLowerCase() === lo) return t[n];
  if (e == null) return 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  if (typeof e == 'string' || ArrayBuffer.isView(e) || Nn(e)) {
    let n = new r();
    return (n.update(Le(e)), oe(await n.digest()));
  }
  return dS;
};
V();
var ES = (t, e) => {
  t = t.toLowerCase();
  for (let r in e) if (P(e, r) && t === r.toLowerCase()) return !0;
  return !1;
};
V();
var SS = (t, e = {}) => {
  let { headers: r, query: n = {} } = J.clone(t);
  for (let o in r) {
    if (!P(r, o)) continue;
    let s = o.toLowerCase();
    ((s.slice(0, 6) === 'x-amz-' && !e.unhoistableHeaders?.has(s)) || e.hoistableHeaders?.has(s)) &&
      ((n[o] = r[o]), delete r[o]);
  }
  return { ...t, headers: r, query: n };
};
V();
var fd = (t) => {
  t = J.clone(t);
  for (let e in t.headers) P(t.headers, e) && oS.indexOf(e.toLowerCase()) > -1 && delete t.headers[e];
  return t;
};
var Qr = class extends Ti {
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
    if (o > fS)
      return Promise.reject(
        'Signature version 4 presigned URLs must have an expiration date less than one week in the future',
      );
    let g = Ai(m, p, l ?? this.service),
      y = SS(fd(e), { unhoistableHeaders: i, hoistableHeaders: c });
    (d.sessionToken && (y.query[ad] = d.sessionToken),
      (y.query[eS] = bi),
      (y.query[tS] = `${d.accessKeyId}/${g}`),
      (y.query[sd] = f),
      (y.query[nS] = o.toString(10)));
    let E = pd(y, s, a);
    return (
      (y.query[rS] = this.getCanonicalHeaderList(E)),
      (y.query[id] = await this.getSignature(
        f,
        g,
        this.getSigningKey(d, p, m, l),
        this.createCanonicalRequest(y, E, await vi(e, this.sha256)),
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
      d = Ai(u, c, i ?? this.service),
      p = await vi({ headers: {}, body: r }, this.sha256),
      f = new this.sha256();
    f.update(e);
    let m = oe(await f.digest()),
      g = [lS, l, d, o, m, p].join(`
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
    return (u.update(Le(e)), oe(await u.digest()));
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
      u = fd(e),
      { longDate: l, shortDate: d } = this.formatDate(r),
      p = Ai(d, c, i ?? this.service);
    ((u.headers[ud] = l), a.sessionToken && (u.headers[iS] = a.sessionToken));
    let f = await vi(u, this.sha256);
    !ES(lo, u.headers) && this.applyChecksum && (u.headers[lo] = f);
    let m = pd(u, o, n),
      g = await this.getSignature(l, p, this.getSigningKey(a, c, d, i), this.createCanonicalRequest(u, m, f));
    return (
      (u.headers[cd] =
        `${bi} Credential=${a.accessKeyId}/${p}, SignedHeaders=${this.getCanonicalHeaderList(m)}, Signature=${g}`),
      u
    );
  }
  async getSignature(e, r, n, o) {
    let s = await this.createStringToSign(e, r, o, bi),
      i = new this.sha256(await n);
    return (i.update(Le(s)), oe(await i.digest()));
  }
  getSigningKey(e, r, n, o) {
    return gS(this.sha256, e, n, r, o || this.service);
  }
};
var md = (t) => (e) => {
  let r = e.credentials,
    n = !!e.credentials,
    o;
  (Object.defineProperty(e, 'credentials', {
    set(l) {
      (l && l !== r && l !== o && (n = !0), (r = l));
      let d = Lv(e, { credentials: r, credentialDefaultProvider: e.credentialDefaultProvider }),
        p = Uv(e, d);
      if (n && !p.attributed) {
        let f = typeof r == 'object' && r !== null;
        ((o = async (m) => {
          let y = await p(m);
          return f && (!y.$source || Object.keys(y.$source).length === 0)
            ? Pn(y, 'CREDENTIALS_CODE', 'e')
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
      ? (c = Et(e.signer))
      : e.regionInfoProvider
        ? (c = () =>
            Et(e.region)()
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
                  g = e.signerConstructor || Qr;
                return new g(m);
              }))
        : (c = async (l) => {
            l = Object.assign(
              {},
              {
                name: 'sigv4',
                signingName: e.signingName || e.defaultSigningName,
                signingRegion: await Et(e.region)(),
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
              m = e.signerConstructor || Qr;
            return new m(f);
          }),
    Object.assign(e, {
      systemClockOffset: i,
      signingEscapePath: s,
      signer: c,
      disableClockSkewCorrection: Et(e.disableClockSkewCorrection ?? t),
    })
  );
};
function Lv(t, { credentials: e, credentialDefaultProvider: r }) {
  let n;
  return (
    e
      ? e?.memoized
        ? (n = e)
        : (n = Zs(e, Qs, eo))
      : r
        ? (n = Et(r(Object.assign({}, t, { parentClientConfig: t }))))
        : (n = async () => {
            throw new Error(
              '@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.',
            );
          }),
    (n.memoized = !0),
    n
  );
}
function Uv(t, e) {
  if (e.configBound) return e;
  let r = async (n) => e({ ...n, callerClientConfig: t });
  return ((r.memoized = e.memoized), (r.configBound = !0), r);
}
Ht();
Ht();
var Fv = 'AWS_DISABLE_CLOCK_SKEW_CORRECTION',
  Bv = 'disable_clock_skew_correction',
  _S = {
    environmentVariableSelector: (t) => Ue(t, Fv, ve.ENV),
    configFileSelector: (t) => Ue(t, Bv, ve.CONFIG),
    default: !1,
  };
var xS = ae(_S);
var bS = md(xS);
we();
var TS = async (t, e, r) => ({
  operation: Oe(e).operation,
  region:
    (await ye(t.region)()) ||
    (() => {
      throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
    })(),
});
function Hv(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'dynamodb', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
var wS = (t) => {
    let e = [];
    switch (t.operation) {
      default:
        e.push(Hv(t));
    }
    return e;
  },
  AS = (t) => {
    let e = bS(t);
    return Object.assign(e, { authSchemePreference: ye(t.authSchemePreference ?? []) });
  };
we();
Wt();
var vS = (t) =>
    Object.assign(t, {
      useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
      useFipsEndpoint: t.useFipsEndpoint ?? !1,
      defaultSigningName: 'dynamodb',
    }),
  IS = {
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    AccountId: { type: 'builtInParams', name: 'accountId' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
    AccountIdEndpointMode: { type: 'builtInParams', name: 'accountIdEndpointMode' },
  };
var We = Vc(IS, 'DynamoDB_20120810', 'DynamoDBClient', Ny),
  RS = {};
var st = { ResourceArn: { type: 'contextParams', name: 'TableName' } };
var Ge = (t, e, r, n) => [];
Te();
we();
var k = class t extends Dn {
  static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb#DynamoDBServiceException';
  constructor(e) {
    (super(e), Object.setPrototypeOf(this, t.prototype));
  }
};
var Ii = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#BackupInUseException';
    name = 'BackupInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ri = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#BackupNotFoundException';
    name = 'BackupNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'BackupNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ci = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#InternalServerError';
    name = 'InternalServerError';
    $fault = 'server';
    constructor(e) {
      (super({ name: 'InternalServerError', $fault: 'server', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Oi = class t extends k {
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
  Di = class t extends k {
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
  Pi = class t extends k {
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
  Ni = class t extends k {
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
  ki = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ResourceNotFoundException';
    name = 'ResourceNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Mi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ItemCollectionSizeLimitExceededException';
    name = 'ItemCollectionSizeLimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ItemCollectionSizeLimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Li = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ReplicatedWriteConflictException';
    name = 'ReplicatedWriteConflictException';
    $fault = 'client';
    $retryable = {};
    constructor(e) {
      (super({ name: 'ReplicatedWriteConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ui = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ContinuousBackupsUnavailableException';
    name = 'ContinuousBackupsUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ContinuousBackupsUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  $i = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#LimitExceededException';
    name = 'LimitExceededException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'LimitExceededException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Fi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#TableInUseException';
    name = 'TableInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Bi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#TableNotFoundException';
    name = 'TableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Hi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableAlreadyExistsException';
    name = 'GlobalTableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Wi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ResourceInUseException';
    name = 'ResourceInUseException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ResourceInUseException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Gi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#TransactionConflictException';
    name = 'TransactionConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TransactionConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Vi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#PolicyNotFoundException';
    name = 'PolicyNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PolicyNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ji = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ExportNotFoundException';
    name = 'ExportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  qi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#GlobalTableNotFoundException';
    name = 'GlobalTableNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'GlobalTableNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Ki = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ImportNotFoundException';
    name = 'ImportNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  zi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#DuplicateItemException';
    name = 'DuplicateItemException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'DuplicateItemException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Yi = class t extends k {
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
  Ji = class t extends k {
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
  Xi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ExportConflictException';
    name = 'ExportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ExportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Qi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#InvalidExportTimeException';
    name = 'InvalidExportTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidExportTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Zi = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#PointInTimeRecoveryUnavailableException';
    name = 'PointInTimeRecoveryUnavailableException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'PointInTimeRecoveryUnavailableException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ea = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ImportConflictException';
    name = 'ImportConflictException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ImportConflictException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ta = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#TableAlreadyExistsException';
    name = 'TableAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'TableAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  ra = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#InvalidRestoreTimeException';
    name = 'InvalidRestoreTimeException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'InvalidRestoreTimeException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  na = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaAlreadyExistsException';
    name = 'ReplicaAlreadyExistsException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaAlreadyExistsException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  oa = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#ReplicaNotFoundException';
    name = 'ReplicaNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'ReplicaNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  sa = class t extends k {
    static shapeId = 'com.amazonaws.dynamodb#IndexNotFoundException';
    name = 'IndexNotFoundException';
    $fault = 'client';
    constructor(e) {
      (super({ name: 'IndexNotFoundException', $fault: 'client', ...e }),
        Object.setPrototypeOf(this, t.prototype));
    }
  },
  Zr = class t extends k {
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
  ia = class t extends k {
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
var Wv = 'Action';
var Gv = 'AttributeMap';
var hd = 'AttributesToGet',
  OS = 'AttributeUpdates',
  Vv = 'AttributeValue',
  yd = 'AttributeValueList',
  jv = 'AttributeValueUpdate',
  qv = 'Address',
  DS = 'Attributes';
var Kv = 'BackupInUseException';
var zv = 'BackupNotFoundException';
var Yv = 'BOOL';
var Jv = 'BS';
var Xv = 'B',
  Qv = 'Code';
var Zv = 'ContinuousBackupsUnavailableException',
  en = 'ConsumedCapacity',
  eI = 'ConditionalCheckFailedException';
var PS = 'ConditionExpression';
var NS = 'ComparisonOperator',
  aa = 'ConditionalOperator';
var tI = 'CachePeriodInMinutes',
  rI = 'CancellationReasons';
var nI = 'CancellationReasonList',
  oI = 'ConfirmRemoveSelfResourceAccess';
var sI = 'CancellationReason',
  gd = 'ConsistentRead';
var kS = 'CapacityUnits';
var iI = 'Capacity',
  aI = 'Condition',
  MS = 'Count';
var cI = 'DescribeEndpoints';
var uI = 'DescribeEndpointsRequest',
  lI = 'DescribeEndpointsResponse';
var dI = 'DuplicateItemException';
var pI = 'ExpectedAttributeMap',
  po = 'ExpressionAttributeNames',
  ca = 'ExpressionAttributeValues',
  fI = 'ExpressionAttributeValueMap',
  mI = 'ExpectedAttributeValue';
var hI = 'ExportConflictException';
var yI = 'ExportNotFoundException';
var gI = 'ExpectedRevisionId';
var LS = 'ExclusiveStartKey';
var US = 'Endpoints';
var EI = 'Endpoint',
  $S = 'Expected',
  SI = 'Exists';
var _I = 'FilterConditionMap';
var FS = 'FilterExpression';
var xI = 'GetItem',
  bI = 'GetItemInput',
  TI = 'GetItemOutput';
var wI = 'GlobalSecondaryIndexes';
var AI = 'GlobalTableAlreadyExistsException';
var vI = 'GlobalTableNotFoundException';
var ua = 'Item';
var II = 'ImportConflictException',
  RI = 'ItemCollectionKey',
  CI = 'ItemCollectionKeyAttributeMap',
  Ed = 'ItemCollectionMetrics';
var OI = 'ItemCollectionSizeLimitExceededException';
var DI = 'InvalidEndpointException';
var PI = 'InvalidExportTimeException';
var NI = 'ItemList',
  BS = 'IndexName',
  kI = 'ImportNotFoundException',
  MI = 'IndexNotFoundException',
  LI = 'IdempotentParameterMismatchException';
var UI = 'InvalidRestoreTimeException';
var $I = 'InternalServerError';
var HS = 'Items',
  Sd = 'Key';
var WS = 'KeyConditions',
  FI = 'KeyConditionExpression';
var GS = 'Limit',
  BI = 'ListAttributeValue';
var HI = 'LimitExceededException';
var VS = 'LastEvaluatedKey';
var WI = 'LocalSecondaryIndexes';
var GI = 'L',
  fo = 'Message',
  VI = 'MapAttributeValue';
var jI = 'M',
  qI = 'N';
var KI = 'NS';
var zI = 'NULL';
var _d = 'ProjectionExpression',
  YI = 'PutItem';
var JI = 'PutItemInput',
  XI = 'PutItemInputAttributeMap',
  QI = 'PutItemOutput';
var ZI = 'PointInTimeRecoveryUnavailableException';
var e0 = 'PolicyNotFoundException';
var t0 = 'PutResourcePolicyInput';
var r0 = 'ProvisionedThroughputExceededException';
var n0 = 'Policy';
var o0 = 'Query',
  s0 = 'QueryFilter',
  i0 = 'QueryInput',
  a0 = 'QueryOutput';
var c0 = 'ResourceArn',
  u0 = 'ReplicaAlreadyExistsException';
var mo = 'ReturnConsumedCapacity',
  jS = 'ReadCapacityUnits';
var qS = 'ReturnItemCollectionMetrics';
var l0 = 'ResourceInUseException';
var d0 = 'RequestLimitExceeded';
var p0 = 'ReplicaNotFoundException',
  f0 = 'ResourceNotFoundException';
var KS = 'ReturnValues',
  zS = 'ReturnValuesOnConditionCheckFailure',
  m0 = 'ReplicatedWriteConflictException';
var YS = 'ScannedCount';
var h0 = 'SizeEstimateRangeGB',
  y0 = 'ScanFilter',
  g0 = 'ScanInput';
var E0 = 'SecondaryIndexesCapacityMap',
  S0 = 'ScanIndexForward';
var _0 = 'ScanOutput';
var x0 = 'SS';
var b0 = 'S';
var T0 = 'Scan',
  JS = 'Select',
  w0 = 'Segment';
var A0 = 'Table';
var v0 = 'TableAlreadyExistsException';
var I0 = 'TransactionCanceledException',
  R0 = 'TransactionConflictException';
var C0 = 'ThrottlingException';
var O0 = 'TransactionInProgressException',
  D0 = 'TableInUseException';
var tn = 'TableName',
  P0 = 'TableNotFoundException';
var XS = 'ThrottlingReasons';
var N0 = 'ThrottlingReasonList';
var k0 = 'ThrottlingReason';
var M0 = 'TotalSegments';
var L0 = 'UpdateExpression';
var U0 = 'UpdateItemInput',
  $0 = 'UpdateItemOutput',
  F0 = 'UpdateItem';
var QS = 'Value';
var B0 = 'VectorCapacity',
  H0 = 'VectorIndexes';
var W0 = 'VectorIndexesCapacityMap';
var G0 = 'VectorSearchRequestBytes',
  V0 = 'VectorWriteRequestBytes',
  ZS = 'WriteCapacityUnits';
var j0 = 'awsQueryError',
  B = 'client',
  $ = 'error',
  e_ = 'httpError',
  q0 = 'httpHeader',
  q = 'message',
  K0 = 'reason',
  z0 = 'resource',
  t_ = 'smithy.ts.sdk.synthetic.com.amazonaws.dynamodb',
  Y0 = 'server',
  J0 = 'throttlingReasons',
  X0 = 'x-amz-confirm-remove-self-resource-access',
  x = 'com.amazonaws.dynamodb',
  r_ = new Ne(t_),
  Q0 = [-3, t_, 'DynamoDBServiceException', 0, [], []];
r_.registerError(Q0, k);
var U = new Ne(x),
  Z0 = [-3, x, Kv, { [$]: B }, [q], [0]];
U.registerError(Z0, Ii);
var eR = [-3, x, zv, { [$]: B }, [q], [0]];
U.registerError(eR, Ri);
var tR = [-3, x, eI, { [$]: B }, [q, ua], [0, () => rn]];
U.registerError(tR, Zr);
var rR = [-3, x, Zv, { [$]: B }, [q], [0]];
U.registerError(rR, Ui);
var nR = [-3, x, dI, { [$]: B }, [q], [0]];
U.registerError(nR, zi);
var oR = [-3, x, hI, { [$]: B }, [q], [0]];
U.registerError(oR, Xi);
var sR = [-3, x, yI, { [$]: B }, [q], [0]];
U.registerError(sR, ji);
var iR = [-3, x, AI, { [$]: B }, [q], [0]];
U.registerError(iR, Hi);
var aR = [-3, x, vI, { [$]: B }, [q], [0]];
U.registerError(aR, qi);
var cR = [-3, x, LI, { [$]: B }, [fo], [0]];
U.registerError(cR, Yi);
var uR = [-3, x, II, { [$]: B }, [q], [0]];
U.registerError(uR, ea);
var lR = [-3, x, kI, { [$]: B }, [q], [0]];
U.registerError(lR, Ki);
var dR = [-3, x, MI, { [$]: B }, [q], [0]];
U.registerError(dR, sa);
var pR = [-3, x, $I, { [$]: Y0 }, [q], [0]];
U.registerError(pR, Ci);
var fR = [-3, x, DI, { [$]: B, [e_]: 421 }, [fo], [0]];
U.registerError(fR, Pi);
var mR = [-3, x, PI, { [$]: B }, [q], [0]];
U.registerError(mR, Qi);
var hR = [-3, x, UI, { [$]: B }, [q], [0]];
U.registerError(hR, ra);
var yR = [-3, x, OI, { [$]: B }, [q], [0]];
U.registerError(yR, Mi);
var gR = [-3, x, HI, { [$]: B }, [q], [0]];
U.registerError(gR, $i);
var ER = [-3, x, ZI, { [$]: B }, [q], [0]];
U.registerError(ER, Zi);
var SR = [-3, x, e0, { [$]: B }, [q], [0]];
U.registerError(SR, Vi);
var _R = [-3, x, r0, { [$]: B }, [q, XS], [0, () => xd]];
U.registerError(_R, Ni);
var xR = [-3, x, u0, { [$]: B }, [q], [0]];
U.registerError(xR, na);
var bR = [-3, x, p0, { [$]: B }, [q], [0]];
U.registerError(bR, oa);
var TR = [-3, x, m0, { [$]: B }, [q], [0]];
U.registerError(TR, Li);
var wR = [-3, x, d0, { [$]: B }, [q, XS], [0, () => xd]];
U.registerError(wR, Oi);
var AR = [-3, x, l0, { [$]: B }, [q], [0]];
U.registerError(AR, Wi);
var vR = [-3, x, f0, { [$]: B }, [q], [0]];
U.registerError(vR, ki);
var IR = [-3, x, v0, { [$]: B }, [q], [0]];
U.registerError(IR, ta);
var RR = [-3, x, D0, { [$]: B }, [q], [0]];
U.registerError(RR, Fi);
var CR = [-3, x, P0, { [$]: B }, [q], [0]];
U.registerError(CR, Bi);
var OR = [-3, x, C0, { [j0]: ['Throttling', 400], [$]: B, [e_]: 400 }, [q, J0], [0, () => xd]];
U.registerError(OR, Di);
var DR = [-3, x, I0, { [$]: B }, [fo, rI], [0, () => QR]];
U.registerError(DR, ia);
var PR = [-3, x, R0, { [$]: B }, [q], [0]];
U.registerError(PR, Gi);
var NR = [-3, x, O0, { [$]: B }, [fo], [0]];
U.registerError(NR, Ji);
var n_ = [r_, U];
var kR = [3, x, jv, 0, [QS, Wv], [() => it, 0]];
var MR = [3, x, sI, 0, [ua, Qv, fo], [() => rn, 0, 0]],
  o_ = [3, x, iI, 0, [jS, ZS, kS], [1, 1, 1]],
  s_ = [3, x, aI, 0, [NS, yd], [0, () => a_], 1];
var ho = [
  3,
  x,
  en,
  0,
  [tn, kS, jS, ZS, A0, WI, wI, H0],
  [0, 1, 1, 1, () => o_, () => CS, () => CS, () => iC],
];
var LR = [3, x, uI, 0, [], []],
  UR = [3, x, lI, 0, [US], [() => ZR], 1];
var $R = [3, x, EI, 0, [qv, tI], [0, 1], 2];
var FR = [3, x, mI, 0, [QS, SI, NS, yd], [() => it, 2, 0, () => a_]];
var BR = [3, x, bI, 0, [tn, Sd, hd, gd, mo, _d, po], [0, () => nn, 64, 2, 0, 0, 128], 2],
  HR = [3, x, TI, 0, [ua, en], [() => rn, () => ho]];
var i_ = [3, x, Ed, 0, [RI, h0], [() => rC, 65]];
var WR = [
    3,
    x,
    JI,
    0,
    [tn, ua, $S, KS, mo, qS, aa, PS, po, ca, zS],
    [0, () => sC, () => u_, 0, 0, 0, 0, 0, 128, () => la, 0],
    2,
  ],
  GR = [3, x, QI, 0, [DS, en, Ed], [() => rn, () => ho, () => i_]];
var c4 = [3, x, t0, 0, [c0, n0, gI, oI], [0, 0, 0, [2, { [q0]: X0 }]], 2];
var VR = [
    3,
    x,
    i0,
    0,
    [tn, BS, JS, hd, GS, gd, WS, s0, aa, S0, LS, mo, _d, FS, FI, po, ca],
    [0, 0, 0, 64, 1, 2, () => nC, () => l_, 0, 2, () => nn, 0, 0, 0, 0, 128, () => la],
    1,
  ],
  jR = [3, x, a0, 0, [HS, MS, YS, VS, en], [() => c_, 1, 1, () => nn, () => ho]];
var qR = [
    3,
    x,
    g0,
    0,
    [tn, BS, hd, GS, JS, y0, aa, LS, mo, M0, w0, _d, FS, po, ca, gd],
    [0, 0, 64, 1, 0, () => l_, 0, () => nn, 0, 1, 1, 0, 0, 128, () => la, 2],
    1,
  ],
  KR = [3, x, _0, 0, [HS, MS, YS, VS, en], [() => c_, 1, 1, () => nn, () => ho]];
var zR = [3, x, k0, 0, [K0, z0], [0, 0]];
var YR = [
    3,
    x,
    U0,
    0,
    [tn, Sd, OS, $S, aa, KS, mo, qS, L0, PS, po, ca, zS],
    [0, () => nn, () => tC, () => u_, 0, 0, 0, 0, 0, 0, 128, () => la, 0],
    2,
  ],
  JR = [3, x, $0, 0, [DS, en, Ed], [() => rn, () => ho, () => i_]];
var XR = [3, x, B0, 0, [G0, V0], [1, 1]];
var a_ = [1, x, yd, 0, () => it];
var QR = [1, x, nI, 0, () => MR];
var ZR = [1, x, US, 0, () => $R];
var c_ = [1, x, NI, 0, () => rn];
var eC = [1, x, BI, 0, () => it];
var xd = [1, x, N0, 0, () => zR];
var rn = [2, x, Gv, 0, 0, () => it],
  tC = [2, x, OS, 0, 0, () => kR];
var u_ = [2, x, pI, 0, 0, () => FR];
var la = [2, x, fI, 0, 0, () => it],
  l_ = [2, x, _I, 0, 0, () => s_],
  rC = [2, x, CI, 0, 0, () => it];
var nn = [2, x, Sd, 0, 0, () => it],
  nC = [2, x, WS, 0, 0, () => s_],
  oC = [2, x, VI, 0, 0, () => it],
  sC = [2, x, XI, 0, 0, () => it];
var CS = [2, x, E0, 0, 0, () => o_];
var iC = [2, x, W0, 0, 0, () => XR],
  it = [
    4,
    x,
    Vv,
    0,
    [b0, qI, Xv, x0, KI, Jv, jI, GI, zI, Yv],
    [0, 0, 21, 64, 64, 85, () => oC, () => eC, 2, 2],
  ];
var d_ = [9, x, cI, 0, () => LR, () => UR];
var p_ = [9, x, xI, 0, () => BR, () => HR];
var f_ = [9, x, YI, 0, () => WR, () => GR];
var m_ = [9, x, o0, 0, () => VR, () => jR];
var h_ = [9, x, T0, 0, () => qR, () => KR];
var y_ = [9, x, F0, 0, () => YR, () => JR];
var da = class extends We(RS, Ge, 'DescribeEndpoints', d_) {};
var g_ = {
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
Ht();
var E_ = 'AWS_ACCESS_KEY_ID',
  S_ = 'AWS_SECRET_ACCESS_KEY',
  __ = 'AWS_SESSION_TOKEN',
  x_ = 'AWS_CREDENTIAL_EXPIRATION',
  b_ = 'AWS_CREDENTIAL_SCOPE',
  T_ = 'AWS_ACCOUNT_ID',
  bd = (t) => async () => {
    t?.logger?.debug('@aws-sdk/credential-provider-env - fromEnv');
    let e = process.env[E_],
      r = process.env[S_],
      n = process.env[__],
      o = process.env[x_],
      s = process.env[b_],
      i = process.env[T_];
    if (e && r) {
      let a = {
        accessKeyId: e,
        secretAccessKey: r,
        ...(n && { sessionToken: n }),
        ...(o && { expiration: new Date(o) }),
        ...(s && { credentialScope: s }),
        ...(i && { accountId: i }),
      };
      return (Pn(a, 'CREDENTIALS_ENV_VARS', 'g'), a);
    }
    throw new ht('Unable to find environment variable credentials.', { logger: t?.logger });
  };
var w_ = () => bd();
we();
Ht();
V();
V();
function Td(t) {
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
var A_ = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'];
V();
var v_ = (t) => {
  let e = {};
  for (let r in t) {
    if (!P(t, r)) continue;
    let n = t[r];
    e[r] = Array.isArray(n) ? n.join(',') : n;
  }
  return e;
};
var on = je(require('node:https'));
var te = { setTimeout: (t, e) => setTimeout(t, e), clearTimeout: (t) => clearTimeout(t) };
var I_ = 1e3,
  R_ = (t, e, r = 0) => {
    if (!r) return -1;
    let n = (o) => {
      let s = te.setTimeout(() => {
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
                te.clearTimeout(s);
              })
            : te.clearTimeout(s);
        };
      t.socket ? i(t.socket) : t.on('socket', i);
    };
    return r < 2e3 ? (n(0), 0) : te.setTimeout(n.bind(null, I_), I_);
  };
var C_ = (t, e, r = 0, n, o) =>
  r
    ? te.setTimeout(() => {
        let s = `@smithy/node-http-handler - [${n ? 'ERROR' : 'WARN'}] a request has exceeded the configured ${r} ms requestTimeout.`;
        if (n) {
          let i = Object.assign(new Error(s), { name: 'TimeoutError', code: 'ETIMEDOUT' });
          (t.destroy(i), e(i));
        } else
          ((s += ' Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.'),
            o?.warn?.(s));
      }, r)
    : -1;
var cC = 3e3,
  O_ = (t, { keepAlive: e, keepAliveMsecs: r }, n = cC) => {
    if (e !== !0) return -1;
    let o = () => {
      t.socket
        ? t.socket.setKeepAlive(e, r || 0)
        : t.on('socket', (s) => {
            s.setKeepAlive(e, r || 0);
          });
    };
    return n === 0 ? (o(), 0) : te.setTimeout(o, n);
  };
var pa = (t) => {
  let e = t?.defaultSocketTimeout;
  return typeof e == 'number' && Number.isFinite(e) && e > 0 ? e : void 0;
};
var uC = 3e3,
  wd = (t, e, r = 0, n = !1) => {
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
    let a = te.setTimeout(i, uC);
    t.once('close', () => te.clearTimeout(a));
  };
var P_ = require('node:stream');
var D_ = 6e3;
async function N_(t, e, r = D_, n = !1) {
  let o = e.headers,
    s = o ? o.Expect || o.expect : void 0,
    i = -1,
    a = !0;
  (!n &&
    s === '100-continue' &&
    (a = await Promise.race([
      new Promise((c) => {
        i = Number(te.setTimeout(() => c(!0), Math.max(D_, r)));
      }),
      new Promise((c) => {
        (t.on('continue', () => {
          (te.clearTimeout(i), c(!0));
        }),
          t.on('response', () => {
            (te.clearTimeout(i), c(!1));
          }),
          t.on('error', () => {
            (te.clearTimeout(i), c(!1));
          }));
      }),
    ])),
    a && lC(t, e.body));
}
function lC(t, e) {
  if (e instanceof P_.Readable) {
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
  k_,
  yo = class t {
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
          if (!P(o, c)) continue;
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
              (te.clearTimeout(l), te.clearTimeout(d), te.clearTimeout(p), te.clearTimeout(f));
            },
            g = async (S) => {
              (await u, m(), a(S));
            },
            y = async (S) => {
              (await u, m(), c(S));
            };
          if (r?.aborted) {
            let S = Td(r);
            y(S);
            return;
          }
          let E = e.headers,
            _ = E ? (E.Expect ?? E.expect) === '100-continue' : !1,
            w = i ? o.httpsAgent : o.httpAgent;
          (_ &&
            !this.externalAgent &&
            (w = new (i ? on.default.Agent : fa)({ keepAlive: !1, maxSockets: 1 / 0 })),
            (l = te.setTimeout(
              () => {
                this.socketWarningTimestamp = t.checkSocketUsage(w, this.socketWarningTimestamp, s);
              },
              o.socketAcquisitionWarningTimeout ?? (o.requestTimeout ?? 2e3) + (o.connectionTimeout ?? 1e3),
            )));
          let v = e.query ? ul(e.query) : '',
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
          let z = { headers: e.headers, host: W, method: e.method, path: H, port: e.port, agent: w, auth: N },
            X = (i ? on.default.request : k_)(z, (S) => {
              let A = new be({
                statusCode: S.statusCode || -1,
                reason: S.statusMessage,
                headers: v_(S.headers),
                body: S,
              });
              g({ response: A });
            });
          if (
            (X.on('error', (S) => {
              A_.includes(S.code) ? y(Object.assign(S, { name: 'TimeoutError' })) : y(S);
            }),
            r)
          ) {
            let S = () => {
              X.destroy();
              let A = Td(r);
              y(A);
            };
            if (typeof r.addEventListener == 'function') {
              let A = r;
              (A.addEventListener('abort', S, { once: !0 }),
                X.once('close', () => A.removeEventListener('abort', S)));
            } else r.onabort = S;
          }
          let pe = n ?? o.requestTimeout;
          ((d = R_(X, y, o.connectionTimeout)), (p = C_(X, y, pe, o.throwOnRequestTimeout, s ?? console)));
          let R = o.socketTimeout === void 0 ? pa(o) : void 0;
          R ? wd(X, y, R, !0) : wd(X, y, o.socketTimeout);
          let b = z.agent;
          (typeof b == 'object' &&
            'keepAlive' in b &&
            (f = O_(X, { keepAlive: b.keepAlive, keepAliveMsecs: b.keepAliveMsecs })),
            (u = N_(X, e, pe, this.externalAgent).catch((S) => (m(), c(S)))));
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
              { Agent: m, request: g } = f.default ?? f;
            return (
              (k_ = g),
              (fa = m),
              i instanceof fa || typeof i?.destroy == 'function'
                ? ((this.externalAgent = !0), i)
                : new fa({ keepAlive: l, maxSockets: d, ...i })
            );
          })()),
        httpsAgent:
          a instanceof on.default.Agent || typeof a?.destroy == 'function'
            ? ((this.externalAgent = !0), a)
            : new on.default.Agent({ keepAlive: l, maxSockets: d, ...a }),
        logger: u,
      };
    }
  };
V();
we();
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
        o = is(e, r);
      n && (o.message = n);
      let s = o.Error ?? {};
      ((s.Type = o.Error?.Type),
        (s.Code = o.Error?.Code),
        (s.Message = o.Error?.message ?? o.Error?.Message ?? n),
        (o.Error = s));
      let i = o.$metadata.requestId;
      return (i && (o.RequestId = i), o);
    }
    return is(e, r);
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
Te();
var ha = class extends Jn {
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
      (this.codec = s ?? new zt({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 })),
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
      (pr(e.input) === 'unit' || !o.body) && (o.body = '{}'),
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
var go = class extends ha {
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
V();
var M_ = 'com.amazonaws.dynamodb#AttributeValue',
  Ad = class extends Kt {
    writeValue(e, r, n) {
      if (r != null && typeof r == 'object') {
        let o = G.of(e);
        if (o.isStructSchema() && o.getName(!0) === M_) {
          this.writeAttributeValue(r);
          return;
        }
      }
      super.writeValue(e, r, n);
    }
    writeAttributeValue(e) {
      let r = this.serdeContext?.base64Encoder ?? Ft;
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
  vd = class extends qt {
    _read(e, r) {
      let n = G.of(e);
      return n.isStructSchema() && n.getName(!0) === M_ && r && typeof r == 'object'
        ? this.readAttributeValue(r)
        : super._read(n, r);
    }
    readAttributeValue(e) {
      let r = this.serdeContext?.base64Decoder ?? $t,
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
  Eo = class extends zt {
    constructor() {
      super({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 });
    }
    createSerializer() {
      let e = new Ad(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
    createDeserializer() {
      let e = new vd(this.settings);
      return (e.setSerdeContext(this.serdeContext), e);
    }
  };
Ps();
we();
V();
Wt();
Wt();
var Re = 'ref',
  Ye = 'argv',
  Pe = -1,
  So = !0,
  sn = !1,
  an = 'isSet',
  _o = 'booleanEquals',
  rx = 'PartitionResult',
  Ie = 'stringEquals',
  Je = 'getAttr',
  nx = 'parsedEndpoint',
  L_ = 'aws.parseArn',
  U_ = (t) => 'ParsedArn_ssa_' + t,
  $_ = 'service',
  Id = 'dynamodb',
  xo = 'isValidHostLabel',
  F_ = 'accountId',
  B_ = 'FirstArn',
  H_ = (t) =>
    'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  W_ = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}',
  G_ = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}',
  V_ = (t) => 'https://{ParsedArn_ssa_' + t + '#accountId}.ddb.{Region}.{PartitionResult#dnsSuffix}',
  Xt = { [Re]: 'Region' },
  Cd = { [Re]: rx },
  j_ = { fn: Je, [Ye]: [{ [Re]: nx }, 'authority'] },
  Rd = { [Re]: 'AccountIdEndpointMode' },
  q_ = { fn: Je, [Ye]: [Cd, 'name'] },
  Od = { [Re]: 'ParsedArn_ssa_2' },
  K_ = { fn: Je, [Ye]: [Od, 'region'] },
  z_ = { [Re]: 'ResourceArnList' },
  Y_ = { fn: Je, [Ye]: [{ [Re]: 'ParsedArn_ssa_1' }, 'region'] },
  J_ = { [Re]: 'ParsedArn_ssa_1' },
  X_ = { [Re]: 'AccountId' },
  _t = {},
  Ve = { metricValues: ['O'] },
  Q_ = [Xt],
  Z_ = [{ [Re]: 'Endpoint' }],
  ex = [{ [Re]: 'ResourceArn' }],
  tx = {
    conditions: [
      [an, Q_],
      [an, Z_],
      [_o, [{ [Re]: 'UseFIPS' }, So]],
      [_o, [{ [Re]: 'UseDualStack' }, So]],
      ['aws.partition', Q_, rx],
      [Ie, [Xt, 'local']],
      [_o, [{ fn: Je, [Ye]: [Cd, 'supportsFIPS'] }, So]],
      ['parseURL', Z_, nx],
      [Ie, ['dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', j_]],
      [_o, [{ fn: Je, [Ye]: [Cd, 'supportsDualStack'] }, So]],
      [Ie, ['search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', j_]],
      [an, [Rd]],
      [Ie, [Xt, 'us-gov-east-1']],
      [Ie, [Xt, 'cn-north-1']],
      [Ie, [Xt, 'cn-northwest-1']],
      [Ie, [Xt, 'us-gov-west-1']],
      [Ie, [q_, 'aws']],
      [Ie, [Rd, 'disabled']],
      [an, ex],
      [L_, ex, U_(2)],
      [Ie, [{ fn: Je, [Ye]: [Od, $_] }, Id]],
      [Ie, [K_, Xt]],
      [xo, [{ fn: Je, [Ye]: [Od, F_] }, sn]],
      [xo, [K_, sn]],
      [an, [z_]],
      [Je, [z_, '[0]'], B_],
      [L_, [{ [Re]: B_ }], U_(1)],
      [Ie, [Y_, Xt]],
      [Ie, [{ fn: Je, [Ye]: [J_, $_] }, Id]],
      [xo, [{ fn: Je, [Ye]: [J_, F_] }, sn]],
      [xo, [Y_, sn]],
      [an, [X_]],
      [Ie, [Rd, 'required']],
      [xo, [X_, sn]],
      [Ie, [q_, 'aws-us-gov']],
      [_o, [{ fn: 'coalesce', [Ye]: [{ [Re]: 'IsSearchOperation' }, sn] }, So]],
    ],
    results: [
      [Pe],
      [Pe, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
      [Pe, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
      [
        Pe,
        'Endpoint override is not supported for dual-stack endpoints. Please enable dual-stack functionality by enabling the configuration. For more details, see: https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html',
      ],
      ['{Endpoint}', _t],
      [Pe, 'Invalid Configuration: FIPS and local endpoint are not supported'],
      [Pe, 'Invalid Configuration: Dualstack and local endpoint are not supported'],
      [
        'http://localhost:8000',
        { authSchemes: [{ name: 'sigv4', signingName: Id, signingRegion: 'us-east-1' }] },
      ],
      [
        Pe,
        'Invalid Configuration: AccountIdEndpointMode is required and FIPS is enabled, but FIPS account endpoints are not supported',
      ],
      ['https://search-dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', _t],
      ['https://dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', _t],
      [Pe, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
      ['https://search-dynamodb.{Region}.{PartitionResult#dnsSuffix}', _t],
      ['https://dynamodb.{Region}.{PartitionResult#dnsSuffix}', _t],
      ['https://search-dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}', _t],
      ['https://dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}', _t],
      [Pe, 'FIPS is enabled but this partition does not support FIPS'],
      [
        Pe,
        'Invalid Configuration: AccountIdEndpointMode is required but account endpoints are not supported in this region',
      ],
      ['https://search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', _t],
      ['https://dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}', _t],
      [H_(2), Ve],
      [W_(2), Ve],
      [H_(1), Ve],
      [W_(1), Ve],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', Ve],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}', Ve],
      [Pe, 'Credentials-sourced account ID parameter is invalid'],
      [Pe, 'AccountIdEndpointMode is required but no AccountID was provided or able to be loaded'],
      [Pe, 'DualStack is enabled but this partition does not support DualStack'],
      [G_(2), Ve],
      [V_(2), Ve],
      [G_(1), Ve],
      [V_(1), Ve],
      ['https://{AccountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}', Ve],
      ['https://{AccountId}.ddb.{Region}.{PartitionResult#dnsSuffix}', Ve],
      [Pe, 'Invalid Configuration: Missing Region'],
    ],
  },
  dC = 2,
  C = 1e8,
  pC = new Int32Array([
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
  ox = Wn.from(pC, dC, tx.conditions, tx.results);
var fC = new Gn({
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
  sx = (t, e = {}) => fC.get(t, () => ju(ox, { endpointParams: t, logger: e.logger }));
mr.aws = fi;
var ix = (t) => ({
  apiVersion: '2012-08-10',
  base64Decoder: t?.base64Decoder ?? $t,
  base64Encoder: t?.base64Encoder ?? Ft,
  disableHostPrefix: t?.disableHostPrefix ?? !1,
  endpointProvider: t?.endpointProvider ?? sx,
  extensions: t?.extensions ?? [],
  httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? wS,
  httpAuthSchemes: t?.httpAuthSchemes ?? [
    {
      schemeId: 'aws.auth#sigv4',
      identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
      signer: new Xr(),
    },
  ],
  logger: t?.logger ?? new fr(),
  protocol: t?.protocol ?? go,
  protocolSettings: t?.protocolSettings ?? {
    defaultNamespace: 'com.amazonaws.dynamodb',
    errorTypeRegistries: n_,
    xmlNamespace: 'http://dynamodb.amazonaws.com/doc/2012-08-10/',
    version: '2012-08-10',
    serviceTarget: 'DynamoDB_20120810',
    jsonCodec: new Eo(),
  },
  serviceId: t?.serviceId ?? 'DynamoDB',
  sha256: t?.sha256 ?? Ds,
  urlParser: t?.urlParser ?? kt,
  utf8Decoder: t?.utf8Decoder ?? Me,
  utf8Encoder: t?.utf8Encoder ?? rt,
});
var ax = (t) => {
  Hc(process.version);
  let e = bu(t),
    r = () => e().then(Bc),
    n = ix(t);
  jc(process.version);
  let o = { profile: t?.profile, logger: n.logger };
  return {
    ...n,
    ...t,
    runtime: 'node',
    defaultsMode: e,
    accountIdEndpointMode: t?.accountIdEndpointMode ?? ae(Kl, o),
    authSchemePreference: t?.authSchemePreference ?? ae(_i, o),
    bodyLengthChecker: t?.bodyLengthChecker ?? tu,
    credentialDefaultProvider: t?.credentialDefaultProvider ?? w_,
    defaultSocketTimeout: qc(t?.requestHandler, 3e5),
    defaultUserAgentProvider:
      t?.defaultUserAgentProvider ?? Fl({ serviceId: n.serviceId, clientVersion: g_.version }),
    endpointDiscoveryEnabledProvider: t?.endpointDiscoveryEnabledProvider ?? ae(Yl, o),
    maxAttempts: t?.maxAttempts ?? ae(ce.v2026 ? { ...ci, default: 4 } : ci, t),
    region: t?.region ?? ae(Bn, { ...Eu, ...o }),
    requestHandler: yo.create(t?.requestHandler ?? r),
    retryMode: t?.retryMode ?? ae({ ...Nl, default: async () => (await r()).retryMode || ro }, t),
    streamCollector: t?.streamCollector ?? Is,
    useDualstackEndpoint: t?.useDualstackEndpoint ?? ae(pu, o),
    useFipsEndpoint: t?.useFipsEndpoint ?? ae(fu, o),
    userAgentAppId: t?.userAgentAppId ?? ae(Bl, o),
  };
};
we();
var cx = (t) => {
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
  ux = (t) => ({
    httpAuthSchemes: t.httpAuthSchemes(),
    httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
    credentials: t.credentials(),
  });
var lx = (t, e) => {
  let r = Object.assign(Wl(t), Wc(t), il(t), cx(t));
  return (e.forEach((n) => n.configure(r)), Object.assign(t, Gl(r), Gc(r), al(r), ux(r)));
};
var cn = class extends dr {
  config;
  constructor(...[e]) {
    let r = ax(e || {});
    (super(r), (this.initConfig = r));
    let n = vS(r),
      o = ql(n),
      s = Il(o),
      i = Pl(s, { defaultBaseDelay: ce.v2026 ? 25 : void 0, defaultMaxAttempts: ce.v2026 ? 4 : void 0 }),
      a = xu(i),
      c = a,
      u = Py(c),
      l = AS(u),
      d = ed(l, { endpointDiscoveryCommandCtor: da }),
      p = lx(d, e?.extensions || []);
    ((this.config = p),
      this.middlewareStack.use(kc(this.config)),
      this.middlewareStack.use(Ll(this.config)),
      this.middlewareStack.use(oE(this.config)),
      this.middlewareStack.use(cl(this.config)),
      this.middlewareStack.use(ml(this.config)),
      this.middlewareStack.use(hl(this.config)),
      this.middlewareStack.use(xl(this.config)),
      this.middlewareStack.use(
        Js(this.config, {
          httpAuthSchemeParametersProvider: TS,
          identityProviderConfigProvider: async (f) => new Jr({ 'aws.auth#sigv4': f.credentials }),
        }),
      ),
      this.middlewareStack.use(Xs(this.config)));
  }
  destroy() {
    super.destroy();
  }
};
var ya = class extends We(st, Ge, 'GetItem', p_) {};
var ga = class extends We(st, Ge, 'PutItem', f_) {};
var Ea = class extends We(st, Ge, 'Query', m_) {};
var Sa = class extends We(st, Ge, 'Scan', h_) {};
var _a = class extends We(st, Ge, 'UpdateItem', y_) {};
var br = class extends ee {
  input;
  inputKeyNodes = { Key: F };
  outputKeyNodes = { Item: F };
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
var un = class extends ee {
  input;
  inputKeyNodes = {
    Item: F,
    Expected: { '*': { Value: xr, AttributeValueList: De } },
    ExpressionAttributeValues: F,
  };
  outputKeyNodes = { Attributes: F, ItemCollectionMetrics: { ItemCollectionKey: F } };
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
var Qt = class extends ee {
  input;
  inputKeyNodes = {
    KeyConditions: { '*': { AttributeValueList: De } },
    QueryFilter: { '*': { AttributeValueList: De } },
    ExclusiveStartKey: F,
    ExpressionAttributeValues: F,
  };
  outputKeyNodes = { Items: { '*': F }, LastEvaluatedKey: F };
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
var bo = class extends ee {
  input;
  inputKeyNodes = {
    ScanFilter: { '*': { AttributeValueList: De } },
    ExclusiveStartKey: F,
    ExpressionAttributeValues: F,
  };
  outputKeyNodes = { Items: { '*': F }, LastEvaluatedKey: F };
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
var To = class extends ee {
  input;
  inputKeyNodes = {
    Key: F,
    AttributeUpdates: { '*': { Value: xr } },
    Expected: { '*': { Value: xr, AttributeValueList: De } },
    ExpressionAttributeValues: F,
  };
  outputKeyNodes = { Attributes: F, ItemCollectionMetrics: { ItemCollectionKey: F } };
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
we();
var xt = class t extends dr {
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
        a = new cn(
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
var oK = Zn(xt, Qt, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
var uK = Zn(xt, bo, 'ExclusiveStartKey', 'LastEvaluatedKey', 'Limit');
var hC = 'attribute_exists(tradeState)',
  yC =
    'tradeState = :notpay AND timeExpire > :now AND appId = :appId AND mchId = :mchId AND size(anomalies) = :none',
  gC = Sn(dt({ outTradeNo: le() }));
function dx(t, e, r) {
  return {
    async list(n, o, s) {
      let { Items: i, LastEvaluatedKey: a } = await t.send(
          new Qt({
            TableName: e,
            IndexName: 'ordersByOpenid',
            KeyConditionExpression: 'openid = :openid',
            FilterExpression: hC,
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
        new Qt({
          TableName: e,
          IndexName: 'ordersByOpenid',
          KeyConditionExpression: 'openid = :openid AND createdAt >= :since',
          FilterExpression: yC,
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
      return sp(gC, c ?? [])
        .map(({ outTradeNo: u }) => u)
        .reverse();
    },
  };
}
var Dd = ne(xn(), ja(), ar(1));
function EC(t) {
  return /\S/.test(t) && !/[\p{Cc}\p{Surrogate}\uFFFD-\uFFFF]|&.*=/u.test(t);
}
var Pd = { sku: le(), body: ne(le(), He(EC), Ct(127)), onSale: qa() },
  SC = Ka([
    dt({ ...Pd, unitPrice: Dd, minFee: j(_n()), maxFee: j(_n()) }),
    ne(
      dt({ ...Pd, minFee: Dd, maxFee: Dd, unitPrice: j(_n()) }),
      He(({ minFee: t, maxFee: e }) => t <= e),
    ),
  ]);
function px(t) {
  let e = cr(SC, t);
  if (e.success) return e.output;
  let { issues: r = [] } = cr(dt(Pd), t),
    n = r.map((o) => Vo(o)).join(', ') || 'price';
  throw new Error(
    `the products table holds a row that is no product: ${String(t.sku)}, ${n}; import the catalogue again`,
  );
}
function fx(t, e, r) {
  return {
    async get(n) {
      let { Item: o } = await t.send(new br({ TableName: e, Key: { sku: n }, ConsistentRead: !0 }), {
        abortSignal: r,
      });
      return o && px(o);
    },
  };
}
function mx(t = 1e3) {
  let e = new cn({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 500, requestTimeout: t, throwOnRequestTimeout: !0 },
  });
  return xt.from(e, { marshallOptions: { removeUndefinedValues: !0 } });
}
async function wo(t) {
  try {
    return (await t(), { written: !0 });
  } catch (e) {
    if (!(e instanceof Zr)) throw e;
    return { written: !1, item: e.Item && so(e.Item) };
  }
}
function bt(...t) {
  return t.join(' AND ');
}
function hx(t, e, r) {
  return (n, o, { set: s, remove: i }, a, c = {}) =>
    wo(() =>
      t.send(
        new To({
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
var yx = 'attribute_not_exists(outTradeNo)',
  ln = 'attribute_exists(outTradeNo)',
  Ao = 'tradeState = :notpay',
  gx = 'appId = :appId AND mchId = :mchId',
  xC = 'signType = :signType',
  bC = 'openid = :openid',
  TC = 'totalFee = :totalFee AND feeType = :feeType',
  wC = 'attribute_exists(prepayId)',
  AC = 'attribute_not_exists(prepayId)',
  vC = 'prepayId = :prepayId',
  IC = 'createdAt <= :latestCreation',
  RC = 'size(anomalies) = :zero',
  CC = 'size(anomalies) > :zero',
  OC = '(attribute_not_exists(queriedAt) OR queriedAt <= :askedBefore)',
  DC = '(attribute_not_exists(closeTriedAt) OR closeTriedAt <= :askedBefore)',
  PC = 'attribute_not_exists(anomalies.#key)',
  Ex = 'attribute_not_exists(refundCount)',
  NC = 'attribute_exists(refundCount)',
  Nd = 'dueShard, dueAt';
function kC(t, e) {
  if (!e) return { set: '', remove: Nd, values: {} };
  let { outTradeNo: r, timeEnd: n } = t,
    o = new Date(Date.parse(n) + 1728e5).toISOString();
  return { set: ', dueShard = :dueShard, dueAt = :dueAt', values: { ':dueShard': In(r), ':dueAt': o } };
}
function Sx(t, e, r, n = !1) {
  let o = { abortSignal: r },
    s = hx(t, e, r);
  async function i(l) {
    let { Item: d } = await t.send(new br({ TableName: e, Key: { outTradeNo: l }, ConsistentRead: !0 }), o);
    return d;
  }
  async function a(l, d) {
    return d ?? (await i(l));
  }
  function c(l, d) {
    return async (p, f, m) => {
      let g = await s(
        p,
        bt(ln, Ao, l),
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
      _ = await s(l, bt(d, Ex), { set: `${p}${g}`, ...(y !== void 0 && { remove: y }) }, { ...m, ...E });
    if (_.written) return { settled: !0 };
    let w = await a(l, _.item);
    if (w?.refundCount === void 0) return { settled: !1, order: w };
    let v = await s(
      l,
      bt(d, NC),
      { set: `${p}, dueShard = :dueShard, dueAt = :now` },
      { ...m, ':dueShard': In(l) },
    );
    return v.written ? { settled: !0 } : { settled: !1, order: await a(l, v.item) };
  }
  return {
    get: i,
    async insert(l) {
      let d = await wo(() =>
        t.send(
          new un({
            TableName: e,
            Item: l,
            ConditionExpression: yx,
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
          bt(ln, Ao, RC),
          { set: 'prepayId = :prepayId, prepayIdAt = :issuedAt, updatedAt = :now' },
          { ':notpay': 'NOTPAY', ':prepayId': d, ':issuedAt': p.toISOString(), ':now': f.toISOString() },
        )
      ).written;
    },
    claimQuery: c(OC, 'queriedAt = :now'),
    claimClose: c(DC, 'closeTriedAt = :now'),
    async settle(l, d) {
      let p = bt(ln, Ao, gx, xC, bC, TC, IC, wC);
      return u(
        l.outTradeNo,
        p,
        'tradeState = :tradeState, transactionId = :transactionId, bankType = :bankType, cashFee = :cashFee, timeEnd = :timeEnd, paidDayShard = :paidDayShard, updatedAt = :now',
        kC(l, n),
        {
          ':notpay': 'NOTPAY',
          ':appId': l.appId,
          ':mchId': l.mchId,
          ':signType': l.signType,
          ':openid': l.openid,
          ':totalFee': l.totalFee,
          ':feeType': l.feeType,
          ':latestCreation': Ac(l),
          ':tradeState': l.tradeState,
          ':transactionId': l.transactionId,
          ':bankType': l.bankType,
          ':cashFee': l.cashFee,
          ':timeEnd': l.timeEnd,
          ':paidDayShard': `${es(l.timeEnd)}#${In(l.outTradeNo)}`,
          ':now': d.toISOString(),
        },
      );
    },
    async close({ outTradeNo: l, prepayId: d }, { appId: p, mchId: f }, m) {
      let g = d === void 0 ? AC : vC,
        { settled: y } = await u(
          l,
          bt(ln, Ao, gx, g),
          'tradeState = :closed, updatedAt = :now',
          { set: '', remove: Nd, values: {} },
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
          bt(ln, PC),
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
      await s(l, bt(ln, Ao, CC, Ex), { remove: Nd }, { ':notpay': 'NOTPAY' });
    },
    async keepUnknown(l, d) {
      let p = { outTradeNo: `unknown#${l.transactionId}`, payment: l, recordedAt: d.toISOString() };
      return (await wo(() => t.send(new un({ TableName: e, Item: p, ConditionExpression: yx }), o))).written;
    },
  };
}
var xx = require('node:http'),
  bx = require('node:https');
var Tr = class extends Error {
    constructor(r, n = !0) {
      super(`no answer: ${r}`);
      this.reason = r;
      this.mayHaveLeft = n;
    }
    reason;
    mayHaveLeft;
    name = 'NoAnswer';
  },
  MC = 64 * 1024;
function LC(t) {
  return new Promise((e, r) => {
    let n = [],
      o = 0;
    (t.on('data', (s) => {
      ((o += s.byteLength), o > MC ? (r(new Tr('too_large')), t.destroy()) : n.push(s));
    }),
      t.on('end', () => {
        e(Buffer.concat(n));
      }),
      t.on('error', () => {
        r(new Tr('connection'));
      }));
  });
}
function UC({ method: t, url: e, body: r, contentType: n, clientCertificate: o }) {
  return (e.startsWith('https:') ? bx.request : xx.request)(e, {
    method: t,
    agent: !1,
    headers: r === void 0 ? {} : { 'content-type': n ?? 'text/xml; charset=utf-8' },
    ...o,
  });
}
var Tx = (t) =>
  new Promise((e, r) => {
    let { url: n, body: o, timeoutMs: s } = t,
      i = UC(t),
      a = !1;
    i.on('socket', (l) => {
      l.once(n.startsWith('https:') ? 'secureConnect' : 'connect', () => {
        a = !0;
      });
    });
    let c = setTimeout(() => {
        (r(new Tr('timeout', a)), i.destroy());
      }, s),
      u = () => {
        (clearTimeout(c), r(new Tr('connection', a)));
      };
    (i.on('error', u),
      i.on('close', u),
      i.on('response', (l) => {
        (i.off('close', u),
          LC(l)
            .then((d) => {
              e({ status: l.statusCode ?? 0, body: d });
            }, r)
            .finally(() => {
              clearTimeout(c);
            }));
      }),
      i.end(o));
  });
var $C = [0, 200, 800],
  FC = 5e3,
  BC = 200;
async function HC(t, e, r, n, o, s) {
  let i = new I('wechat_unavailable', kd, { facts: { reason: 'no_time_left' } }),
    a = !1;
  for (let [c, u] of $C.entries()) {
    (a && (await t.pause(u)), (a = !1));
    let l = Math.min(n, o - t.now().getTime());
    if (l < BC) break;
    try {
      let { status: d, read: p } = await s(`${e[c % e.length] ?? ''}${r}`, l);
      if (d >= 500) {
        ((a = !0), (i = new I('wechat_unavailable', kd, { facts: { wechatStatus: d } })));
        continue;
      }
      if (d !== 200) throw _x({ wechatStatus: d });
      let f = await p();
      if (!WC(f)) return f;
      ((a = !0), (i = f.because));
    } catch (d) {
      if (!(d instanceof Tr)) throw d;
      if (d.reason === 'too_large') throw _x({ reason: 'too_large' });
      i = new I('wechat_unavailable', kd, { facts: { reason: d.reason } });
    }
  }
  throw i;
}
function xa(t, e, r, n, o, s) {
  return HC(t, e, r, FC, s, async (i, a) => {
    let { status: c, body: u } = await t.send({ method: 'POST', url: i, body: n(), timeoutMs: a });
    return { status: c, read: () => o(u) };
  });
}
var kd =
  'WeChat Pay did not answer in time. Repeat the same request, with the same outTradeNo, in a few seconds; nothing is lost.';
function WC(t) {
  return t.kind === 'repeat';
}
function _x(t) {
  return new I(
    'wechat_answer_invalid',
    'WeChat Pay answered something that is no answer of its API. Repeat the same request; nothing is lost.',
    { facts: t },
  );
}
var wx = '([a-z][a-z0-9_]{1,31})',
  Md = '(?:not?match|\u4E0D\u5339\u914D)',
  GC = [
    ['\u7B7E\u540D\u9519\u8BEF', /(?<!验证)签名(?:错误|失败|有误|不正确)|signerror/i],
    [
      'appid and openid not match',
      new RegExp(`(?:appid(?:and|\u548C|\u4E0E)openid|openid(?:and|\u548C|\u4E0E)appid)${Md}`, 'i'),
      'openid',
    ],
    [
      '\u5546\u6237\u53F7mch_id\u4E0Eappid\u4E0D\u5339\u914D',
      new RegExp(
        `(?:mch_?id|\u5546\u6237\u53F7)(?:and|\u548C|\u4E0E)appid${Md}|appid(?:and|\u548C|\u4E0E)(?:\u5546\u6237\u53F7)?(?:mch_?id)?${Md}`,
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
        `${wx}(?:\u53C2\u6570(?:\u683C\u5F0F|\u957F\u5EA6|\u7C7B\u578B|\u503C)?(?:\u9519\u8BEF|\u6709\u8BEF|\u4E0D\u6B63\u786E|\u4E0D\u5408\u6CD5|\u65E0\u6548|\u8FC7\u957F|\u8FC7\u77ED)|\u65F6\u95F4\u8FC7[\u77ED\u957F])`,
        'i',
      ),
    ],
    ['\u7F3A\u5C11\u53C2\u6570', new RegExp(`\u7F3A\u5C11(?:\u5FC5\u586B)?\u53C2\u6570${wx}`, 'i')],
  ],
  VC = 200;
function Ax(t) {
  let e = t.slice(0, VC).replace(/[\s:：]/g, '');
  for (let [r, n, o] of GC) {
    let s = n.exec(e);
    if (s === null) continue;
    let i = o ?? s[1]?.toLowerCase();
    return i === void 0 ? { words: r } : { words: r, field: i };
  }
}
function vx({ words: t, field: e = '' }, r, n) {
  let o = Object.hasOwn(n, e) ? n[e] : void 0,
    s = (u) => u.replaceAll('{field}', e).replaceAll('{source}', o ?? n['*']),
    { meaning: i, cause: a, cure: c } = r[t];
  return { meaning: s(i), cause: s(a), cure: s(c) };
}
var vo = '[A-Za-z_][A-Za-z0-9_.-]*',
  jC = new RegExp(`&${vo}=`);
function Ld(t) {
  return t.includes('&') && jC.test(t);
}
function Ix(t) {
  for (let e in t) if (e !== 'attach' && Ld(t[e] ?? '')) return e;
}
var dn = require('node:crypto');
var qC = {
  MD5: { length: 32, digest: (t) => (0, dn.createHash)('md5').update(t, 'utf8').digest('hex') },
  'HMAC-SHA256': {
    length: 64,
    digest: (t, e) => (0, dn.createHmac)('sha256', e).update(t, 'utf8').digest('hex'),
  },
};
function KC(t) {
  let e = [];
  for (let r of Object.keys(t).sort()) {
    let n = t[r];
    r !== 'sign' && n !== void 0 && n !== '' && e.push(`${r}=${n}`);
  }
  return e.join('&');
}
function Rx(t, e, r) {
  return qC[r].digest(`${KC(t)}&key=${e}`, e).toUpperCase();
}
function at(t, e, r) {
  for (let [n, o = ''] of Object.entries(t))
    if (Ld(o))
      throw new Error(
        `${n}: nothing was signed, since the value holds "&", a name and "=", which reads as a further field; take the "&" or the "=" out`,
      );
  return Rx(t, e, r);
}
function Cx(t, e, r) {
  let n = Buffer.from(t.sign ?? '', 'utf8'),
    o = Buffer.from(Rx(t, e, r), 'utf8');
  return n.length === o.length && (0, dn.timingSafeEqual)(n, o);
}
var Io = je(gc()),
  Dx = je(Ox()),
  Px = je(_c());
Io.default.extend(Px.default);
Io.default.extend(Dx.default);
var Nx = 'YYYYMMDDHHmmss',
  kx = 8;
function Fd(t) {
  return Io.default.utc(t).add(kx, 'hour').format(Nx);
}
function Mx(t) {
  let e = Io.default.utc(t, Nx, !0);
  return e.isValid() ? e.subtract(kx, 'hour').toISOString() : void 0;
}
function Bd(t) {
  return { appId: t.WECHAT_APPID, mchId: t.WECHAT_MCH_ID, key: t.WECHAT_MCH_KEY };
}
var Ux = [
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
function zC(t) {
  return Ux.every((e) => (t[e] ?? '') !== '');
}
function Lx(t, e) {
  let r = /^(?:0|[1-9]\d*)$/.test(t) ? Number(t) : Number.NaN;
  return Number.isSafeInteger(r) && r >= e ? r : void 0;
}
function Hd(t, e, r) {
  if ((t.sign ?? '') === '') return { refusal: 'sign_missing' };
  if (!Cx(t, e.key, r)) return { refusal: 'sign_mismatch' };
  let n = Ix(t);
  if (n !== void 0) return { refusal: 'ambiguous', field: n };
  if (![void 0, '', r].includes(t.sign_type)) return { refusal: 'sign_type_mismatch' };
  if (t.appid !== e.appId) return { refusal: 'appid_mismatch' };
  if (t.mch_id !== e.mchId) return { refusal: 'mch_id_mismatch' };
}
function $x(t, e, r, n, o = 'JSAPI') {
  let s = Hd(t, e, r);
  if (s) return { ok: !1, ...s };
  if (!zC(t)) return { ok: !1, refusal: 'field_missing', field: Ux.find((d) => (t[d] ?? '') === '') ?? '' };
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
  let a = Lx(t.total_fee, 1);
  if (a === void 0) return { ok: !1, refusal: 'field_invalid', field: 'total_fee' };
  let c = Lx(t.cash_fee, 0);
  if (c === void 0) return { ok: !1, refusal: 'field_invalid', field: 'cash_fee' };
  let u = Mx(t.time_end);
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
var YC = 64 * 1024,
  jd = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF',
  JC =
    /<\?xml[ \t\r\n]+version=(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding=(?:"[Uu][Tt][Ff]-8"|'[Uu][Tt][Ff]-8'))?(?:[ \t\r\n]+standalone=(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y,
  Wd = /[ \t\r\n]*/y,
  XC = {
    xml: { opens: /<xml[ \t\r\n]*>/y, closes: /<\/xml[ \t\r\n]*>/y },
    root: { opens: /<root[ \t\r\n]*>/y, closes: /<\/root[ \t\r\n]*>/y },
  },
  Gd = new RegExp(`<(${vo})[ \\t\\r\\n]*(/?)>`, 'y'),
  Vd = new RegExp(`</(${vo})[ \\t\\r\\n]*>`, 'y'),
  QC = new RegExp(`[^<&${jd}]+`, 'y'),
  ZC = new RegExp(`<!\\[CDATA\\[[^${jd}]*?\\]\\]>`, 'y'),
  eO = /&(?:lt|gt|amp|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});/y,
  tO = new TextDecoder('utf-8', { fatal: !0 });
function ba(t, e, r) {
  return ((t.lastIndex = r), t.test(e) ? t.lastIndex - r : -1);
}
var rO = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };
function nO(t) {
  return (
    t === 9 ||
    t === 10 ||
    t === 13 ||
    (t >= 32 && t <= 55295) ||
    (t >= 57344 && t <= 65533) ||
    (t >= 65536 && t <= 1114111)
  );
}
function oO(t) {
  if (!t.startsWith('&#')) return rO[t];
  let e = t.startsWith('&#x'),
    r = Number.parseInt(t.slice(e ? 3 : 2, -1), e ? 16 : 10);
  return nO(r) ? String.fromCodePoint(r) : void 0;
}
function Fx(t) {
  return t.includes('\r')
    ? t.replace(
        /\r\n?/g,
        `
`,
      )
    : t;
}
function sO(t, e) {
  let r = e,
    n = '';
  for (;;) {
    let o = ba(QC, t, r);
    if (o > 0) {
      let s = t.slice(r, r + o);
      if (s.includes(']]>')) return;
      ((n += Fx(s)), (r += o));
    }
    if (t[r] === '&') {
      let s = ba(eO, t, r),
        i = s < 0 ? void 0 : oO(t.slice(r, r + s));
      if (i === void 0) return;
      ((n += i), (r += s));
    } else if (t.startsWith('<![CDATA[', r)) {
      let s = ba(ZC, t, r);
      if (s < 0) return;
      ((n += Fx(t.slice(r + 9, r + s - 3))), (r += s));
    } else return t[r] === '<' ? [n, r] : void 0;
  }
}
function iO(t, e) {
  return t in e || t in Object.prototype;
}
function aO(t, e = 'xml') {
  let { opens: r, closes: n } = XC[e],
    o = 0,
    s = (a) => {
      let c = ba(a, t, o);
      return c < 0 ? !1 : ((o += c), !0);
    };
  if ((s(JC), s(Wd), !s(r))) return;
  let i = Object.create(null);
  for (; s(Wd), !s(n);) {
    Gd.lastIndex = o;
    let a = Gd.exec(t),
      c = a?.[1];
    if (!a || c === void 0 || iO(c, i)) return;
    if (((o = Gd.lastIndex), a[2] === '/')) {
      i[c] = '';
      continue;
    }
    let u = sO(t, o);
    if (u === void 0 || (([i[c], o] = u), (Vd.lastIndex = o), Vd.exec(t)?.[1] !== c)) return;
    o = Vd.lastIndex;
  }
  return (s(Wd), o === t.length ? i : void 0);
}
function Bx(t, e = 'xml') {
  if (t.byteLength > YC) return { ok: !1, fault: 'body_too_large' };
  let r;
  try {
    r = tO.decode(t);
  } catch {
    return { ok: !1, fault: 'not_utf8' };
  }
  let n = aO(r, e);
  return n === void 0 ? { ok: !1, fault: 'xml_malformed' } : { ok: !0, fields: n };
}
var cO = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' },
  uO = new RegExp(`^${vo}$`),
  lO = new RegExp(`[${jd}]|\\p{Surrogate}`, 'u');
function Zt(t) {
  let e = '';
  for (let [r, n] of Object.entries(t))
    if (!(n === void 0 || n === '')) {
      if (!uO.test(r)) throw new Error(`${JSON.stringify(r)} is not a name that XML allows`);
      if (lO.test(n)) throw new Error(`the value of ${r} holds a character that XML cannot carry`);
      e += `<${r}>${n.replace(/[&<>\r]/g, (o) => cO[o] ?? '')}</${r}>`;
    }
  return `<xml>${e}</xml>`;
}
var dO = {
  meaning: 'The log holds its words (returnMsg).',
  cure: 'They name a parameter, or the signature: check the request, WECHAT_APPID, WECHAT_MCH_ID, WECHAT_MCH_KEY and WECHAT_SIGN_TYPE.',
};
function Fe(t, e = {}) {
  throw new I(
    'wechat_answer_invalid',
    "WeChat Pay's answer does not verify, so nothing in it was believed. Repeat the same request; nothing is lost.",
    { facts: { reason: t, ...e } },
  );
}
function pO(t) {
  let e = Ax(t),
    { meaning: r, cure: n } = e === void 0 ? dO : vx(e, gp, Ep),
    o = e?.field === void 0 ? {} : { field: e.field };
  throw new I('wechat_refused', `WeChat Pay refuses the request as a whole. ${r} ${n}`, {
    facts: { returnMsg: t, ...o },
  });
}
function er(t, e, r) {
  let n = Bx(t);
  n.ok || Fe(n.fault);
  let { fields: o } = n;
  o.return_code === 'FAIL' && pO(o.return_msg ?? '');
  let s = Hd(o, e, r);
  return (
    s && Fe(s.refusal, s.field === void 0 ? {} : { field: s.field }),
    o.return_code !== 'SUCCESS' && Fe('return_code'),
    o.result_code === 'SUCCESS'
      ? { ok: !0, fields: o }
      : (o.result_code !== 'FAIL' && Fe('result_code'),
        { ok: !1, errCode: o.err_code ?? '', errCodeDes: o.err_code_des ?? '' })
  );
}
var Hx = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay is busy. Repeat the same request, with the same outTradeNo, in a few seconds.',
  },
  zx = { action: 'query', code: 'out_trade_no_used', detail: Ze.out_trade_no_used.cure },
  Wx = {
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
  wt = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses the request as it was built. The log names the err_code.',
  },
  Tt = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay is busy. Repeat the same request in a few seconds.',
  },
  Gx = {
    action: 'query',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay does not know this number, or not yet. Ask again later.',
  },
  fO = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to tell how the order stands.',
  },
  qd = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to close the order. The log names the err_code.',
  },
  Vx = { action: 'done', code: 'order_closed', detail: 'Nobody can pay this order at WeChat any more.' },
  jx = {
    action: 'query',
    code: 'wechat_unavailable',
    detail: 'WeChat Pay does not close this order in the state that it is in. Read the order again.',
  },
  qx = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay is busy, and the refund may have been taken. Repeat the same request, with the same outRefundNo; it is refunded once.',
  },
  Kx = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail:
      'WeChat Pay is asked too often. Repeat the same request, with the same outRefundNo, in a minute; it is refunded once.',
  },
  mO = { action: 'ask_caller', code: 'refund_funds_short', detail: Ze.refund_funds_short.cure },
  hO = {
    action: 'ask_caller',
    code: 'refund_refused',
    detail: 'The payment is too old: WeChat Pay refunds within a year. Pay the money back in another way.',
    isFinal: !0,
  },
  yO = {
    action: 'ask_caller',
    code: 'refund_refused',
    detail:
      "The payer's WeChat account cannot take the money: it was cancelled or is restricted. Pay the money back in another way.",
    isFinal: !0,
  },
  Ta = {
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
  Kd = {
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
  gO = {
    action: 'repeat',
    code: 'wechat_unavailable',
    detail: 'WeChat makes the bill of a day after 09:00 of the next. Ask again after 10:00, Asia/Shanghai.',
  },
  EO = { action: 'done', code: 'order_not_found', detail: 'There was no trade on this day.' },
  SO = {
    action: 'alarm',
    code: 'wechat_refused',
    detail: 'WeChat Pay refuses to give the bill. The log names the reason.',
  },
  _O = {
    unifiedorder: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011940985',
      rows: {
        SYSTEMERROR: Hx,
        FREQUENCY_LIMITED: Hx,
        ORDERPAID: Wx,
        ORDERCLOSED: Wx,
        OUT_TRADE_NO_USED: zx,
        NOTENOUGH: { action: 'ask_caller', code: 'payment_refused', detail: Ze.payment_refused.cure },
        NOAUTH: ct,
        APPID_NOT_EXIST: ct,
        MCHID_NOT_EXIST: ct,
        APPID_MCHID_NOT_MATCH: ct,
        SIGNERROR: ct,
        INVALID_REQUEST: wt,
        LACK_PARAMS: wt,
        PARAM_ERROR: wt,
        XML_FORMAT_ERROR: wt,
        REQUIRE_POST_METHOD: wt,
        POST_DATA_EMPTY: wt,
        NOT_UTF8: wt,
      },
      unlisted: wt,
    },
    orderquery: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011937244',
      rows: { ORDERNOTEXIST: Gx, SYSTEMERROR: Tt, FREQUENCY_LIMITED: Tt },
      unlisted: fO,
    },
    closeorder: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011941222',
      rows: {
        ORDERCLOSED: Vx,
        ORDERNOTEXIST: Vx,
        ORDERPAID: jx,
        TRADE_STATE_ERROR: jx,
        SYSTEMERROR: Tt,
        FREQUENCY_LIMITED: Tt,
        SIGNERROR: ct,
        REQUIRE_POST_METHOD: qd,
        XML_FORMAT_ERROR: qd,
      },
      unlisted: qd,
    },
    refund: {
      source: 'https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_4',
      rows: {
        SYSTEMERROR: qx,
        BIZERR_NEED_RETRY: qx,
        FREQUENCY_LIMITED: Kx,
        INVALID_REQ_TOO_MUCH: Kx,
        NOTENOUGH: mO,
        TRADE_OVERDUE: hO,
        USER_ACCOUNT_ABNORMAL: yO,
        SIGNERROR: Ta,
        APPID_NOT_EXIST: Ta,
        MCHID_NOT_EXIST: Ta,
        NOAUTH: Ta,
        ORDERNOTEXIST: Ro,
        INVALID_TRANSACTIONID: Ro,
        PARAM_ERROR: Ro,
        REQUIRE_POST_METHOD: Ro,
        XML_FORMAT_ERROR: Ro,
        INVALID_REQUEST: Kd,
        ERROR: Kd,
      },
      unlisted: Kd,
    },
    refundquery: {
      source: 'https://pay.weixin.qq.com/doc/v2/merchant/4011939577',
      rows: {
        REFUNDNOTEXIST: Gx,
        SYSTEMERROR: Tt,
        FREQUENCY_LIMITED: Tt,
        SIGNERROR: ct,
        APPID_NOT_EXIST: ct,
        MCHID_NOT_EXIST: ct,
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
        SYSTEMERROR: Tt,
        'BILL CREATING': gO,
        'NO BILL EXIST': EO,
        'COMPRESSGZIP ERROR': Tt,
        'UNCOMPRESSGZIP ERROR': Tt,
        'SIGN ERROR': ct,
      },
      unlisted: SO,
    },
  };
function tr(t, e, r = '') {
  if (t === 'unifiedorder' && e === 'INVALID_REQUEST') return /\b201\b|201商户|订单号重复/.test(r) ? zx : wt;
  let { rows: n, unlisted: o } = _O[t],
    s = t === 'downloadbill' ? e.trim().toUpperCase() : e;
  return (Object.hasOwn(n, s) ? n[s] : void 0) ?? o;
}
function rr(t, e, r) {
  return new I(t.code, t.detail, { facts: { errCode: e, errCodeDes: r } });
}
var Yx = '/pay/closeorder';
function Jx(t, e, r) {
  let n = {
    appid: e.appId,
    mch_id: e.mchId,
    out_trade_no: t.outTradeNo,
    nonce_str: r,
    sign_type: t.signType,
  };
  return Zt({ ...n, sign: at(n, e.key, t.signType) });
}
function Xx(t, e, r) {
  let n = er(t, e, r.signType);
  if (n.ok) return { kind: 'closed' };
  let { errCode: o, errCodeDes: s } = n,
    i = tr('closeorder', o, s);
  if (i.action === 'done') return { kind: 'closed' };
  if (i.action === 'query') return { kind: 'query' };
  let a = rr(i, o, s);
  if (i.action === 'repeat') return { kind: 'repeat', because: a };
  throw a;
}
var Qx = '/pay/orderquery';
function Zx(t, e, r, n) {
  let o = {
    appid: e.appId,
    mch_id: e.mchId,
    ...(n === void 0 ? { out_trade_no: t.outTradeNo } : { transaction_id: n }),
    nonce_str: r,
    sign_type: t.signType,
  };
  return Zt({ ...o, sign: at(o, e.key, t.signType) });
}
function eb(t, e, r, n) {
  let o = er(t, e, r.signType);
  if (!o.ok) {
    let { errCode: c, errCodeDes: u } = o,
      l = tr('orderquery', c, u);
    if (l.action === 'query') return { kind: 'open', tradeState: c };
    let d = rr(l, c, u);
    if (l.action === 'repeat') return { kind: 'repeat', because: d };
    throw d;
  }
  let { fields: s } = o;
  (s.out_trade_no !== r.outTradeNo && Fe('out_trade_no'),
    n !== void 0 && s.transaction_id !== n && Fe('transaction_id'));
  let i = s.trade_state ?? '';
  if (i === 'CLOSED') return { kind: 'closed' };
  if (i === 'REVOKED' || i === 'PAYERROR') {
    let { trade_type: c = '' } = s;
    return { kind: 'closed', tradeState: i, ...(!['', 'JSAPI'].includes(c) && { tradeType: c }) };
  }
  if (i !== 'SUCCESS' && i !== 'REFUND') return { kind: 'open', tradeState: i };
  let a = $x(s, e, r.signType, ['SUCCESS', 'REFUND'], 'any');
  return (
    a.ok || Fe(a.refusal, { field: a.field ?? '' }),
    { kind: s.trade_type === 'JSAPI' ? 'paid' : 'paid_elsewhere', payment: a.payment }
  );
}
function zd(t) {
  return /^[0-9A-Za-z_-]{1,64}$/.test(t);
}
function tb(t, e, r, n) {
  if (!zd(t.prepayId))
    throw new Error(
      'prepayId: the order\u2019s row holds no prepay_id of WeChat\u2019s (1 to 64 of 0-9 A-Z a-z _ -), so nothing was signed; find out who changed the row',
    );
  let o = {
    appId: t.appId,
    timeStamp: String(Math.floor(r.getTime() / 1e3)),
    nonceStr: n,
    package: `prepay_id=${t.prepayId}`,
    signType: t.signType,
  };
  return { ...o, paySign: at(o, e, t.signType) };
}
var rb = '/pay/unifiedorder';
function nb(t, e, r) {
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
    time_start: Fd(t.timeStart),
    time_expire: Fd(t.timeExpire),
    notify_url: t.notifyUrl,
    trade_type: 'JSAPI',
    openid: t.openid,
  };
  return Zt({ ...n, sign: at(n, e.key, t.signType) });
}
function ob(t, e, r) {
  let n = er(t, e, r.signType);
  if (n.ok) {
    let c = n.fields.prepay_id ?? '';
    return (
      n.fields.trade_type !== 'JSAPI' && Fe('trade_type'),
      zd(c) || Fe('prepay_id'),
      { kind: 'prepared', prepayId: c }
    );
  }
  let { errCode: o, errCodeDes: s } = n,
    i = tr('unifiedorder', o, s),
    a = rr(i, o, s);
  if (i.action === 'repeat' || i.action === 'query') return { kind: i.action, because: a };
  throw a;
}
var Oo = 32;
function sb(t, e, r, n) {
  let o = t.now().getTime() + n;
  return {
    placeUnifiedOrder: (s) =>
      xa(
        t,
        r,
        rb,
        () => nb(s, e, t.randomText(Oo)),
        (i) => ob(i, e, s),
        o,
      ),
    queryOrder: (s) =>
      xa(
        t,
        r,
        Qx,
        () => Zx(s, e, t.randomText(Oo)),
        (i) => eb(i, e, s),
        o,
      ),
    closeOrder: (s) =>
      xa(
        t,
        r,
        Yx,
        () => Jx(s, e, t.randomText(Oo)),
        (i) => Xx(i, e, s),
        o,
      ),
  };
}
function xO({ config: t, documentClient: e }, r) {
  return Sx(e, t.ORDERS_TABLE, r, t.WECHAT_SHIPPING === 'yes');
}
function ib(t, e, r, n) {
  let { config: o, telemetry: s, now: i, randomText: a } = t;
  return {
    ...sb(t, Bd(o), o.WECHAT_PAY_BASE_URLS, r),
    merchant: Bd(o),
    orders: xO(t, n),
    witness: (c) => {
      e(_p(s, c));
    },
    now: i,
    randomText: a,
  };
}
function ab(t, e, r, n) {
  let { config: o, documentClient: s } = t,
    i = fx(s, o.PRODUCTS_TABLE, n),
    a = dx(s, o.ORDERS_TABLE, n);
  return { ...ib(t, e, r, n), products: i, lists: a };
}
var Yd = require('node:crypto');
var bO = 128,
  nr,
  pn;
function TO(t) {
  if (t < 0) throw new RangeError('Wrong ID size');
  try {
    !nr || nr.length < t
      ? ((nr = Buffer.allocUnsafe(t * bO)), Yd.webcrypto.getRandomValues(nr), (pn = 0))
      : pn + t > nr.length && (Yd.webcrypto.getRandomValues(nr), (pn = 0));
  } catch (e) {
    throw ((nr = void 0), e);
  }
  pn += t;
}
function wO(t) {
  return (TO((t |= 0)), nr.subarray(pn - t, pn));
}
function AO(t, e, r) {
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
function cb(t, e = 21) {
  return AO(t, e, wO);
}
var ub = require('node:timers/promises'),
  lb = () => new Date(),
  db = (t) => AbortSignal.timeout(t),
  pb = (t) => (0, ub.setTimeout)(t),
  fb = cb('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
var Jd = { PRETTY: 4, COMPACT: 0 };
var K = { TRACE: 6, DEBUG: 8, INFO: 12, WARN: 16, ERROR: 20, CRITICAL: 24, SILENT: 28 },
  mb = ['level', 'message', 'sampling_rate', 'service', 'timestamp'],
  hb = 'Uncaught error detected, flushing log buffer before exit';
var Xd = 'AWS_LAMBDA_INITIALIZATION_TYPE',
  yb = 'AWS_LAMBDA_MAX_CONCURRENCY',
  gb = 'POWERTOOLS_DEV',
  Eb = 'POWERTOOLS_SERVICE_NAME',
  Sb = '_X_AMZN_TRACE_ID';
var Ee = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = process.env[t];
    if (n === void 0) {
      if (e !== void 0) return e;
      throw r ? new Error(r) : new Error(`Environment variable ${t} is required`);
    }
    return n.trim();
  },
  _b = ({ key: t, defaultValue: e, errorMessage: r }) => {
    let n = Ee({ key: t, defaultValue: String(e), errorMessage: r }),
      o = Number(n);
    if (Number.isNaN(o)) throw new TypeError(`Environment variable ${t} must be a number`);
    return o;
  },
  vO = new Set(['1', 'y', 'yes', 't', 'true', 'on']),
  IO = new Set(['0', 'n', 'no', 'f', 'false', 'off']),
  Do = ({ key: t, defaultValue: e, errorMessage: r, extendedParsing: n }) => {
    let s = Ee({ key: t, defaultValue: String(e), errorMessage: r }).toLowerCase();
    if (n) {
      if (vO.has(s)) return !0;
      if (IO.has(s)) return !1;
    }
    if (s !== 'true' && s !== 'false') throw new Error(`Environment variable ${t} must be a boolean`);
    return s === 'true';
  },
  wr = () => {
    try {
      return Do({ key: gb, extendedParsing: !0 });
    } catch {
      return !1;
    }
  };
var xb = () => Ee({ key: Eb, defaultValue: '' }),
  RO = () => {
    let t = globalThis.awslambda?.InvokeStore?.getXRayTraceId() ?? Ee({ key: Sb, defaultValue: '' });
    if (t === '') return;
    if (!t.includes('=')) return { Root: t };
    let e = {};
    for (let r of t.split(';')) {
      let [n, o] = r.split('=');
      e[n] = o;
    }
    return e;
  };
var bb = () => Ee({ key: yb, defaultValue: '' }) !== '',
  Po = () => RO()?.Root;
var No = class {
  #e = !1;
  formatError(e) {
    let { name: r, message: n, stack: o, cause: s, ...i } = e,
      a = {
        name: r,
        location: this.getCodeLocation(e.stack),
        message: n,
        stack:
          wr() && typeof o == 'string'
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
    let n = Ee({ key: 'TZ', defaultValue: '' });
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
var wa = '2.36.0';
var n8 = process.env.AWS_EXECUTION_ENV || 'NA';
var CO = new Set(['__proto__', 'constructor']),
  ko = (t) => {
    if (typeof t != 'object' || t === null) return !1;
    let e = Object.getPrototypeOf(t);
    return e === Object.prototype || e === null;
  },
  OO = (t, e) => {
    if (ko(t)) {
      let r = {};
      return (e.push(t), Mo(r, t, e), e.pop(), { skip: !1, value: r });
    }
    if (Array.isArray(t)) {
      if (e.includes(t)) return { skip: !0 };
      let r = [];
      return (e.push(t), Aa(r, t, e), e.pop(), { skip: !1, value: r });
    }
    return { skip: !1, value: t };
  },
  DO = (t, e, r, n) => {
    let o = t[e],
      s = ko(r);
    if (!(s && n.includes(r))) {
      if (s && ko(o)) {
        (n.push(r), Mo(o, r, n), n.pop());
        return;
      }
      if (Array.isArray(r) && Array.isArray(o)) {
        n.includes(r) || (n.push(r), Aa(o, r, n), n.pop());
        return;
      }
      if (r !== void 0 || o === void 0) {
        let i = OO(r, n);
        i.skip || (t[e] = i.value);
      }
    }
  },
  Aa = (t, e, r) => {
    for (let n = 0; n < e.length; n++) DO(t, n, e[n], r);
  },
  PO = (t, e, r, n, o) => {
    if (!Array.isArray(n)) {
      let s = [];
      (Aa(s, r, o), (t[e] = s));
      return;
    }
    Aa(n, r, o);
  },
  NO = (t, e, r, n, o) => {
    if (ko(n)) {
      Mo(n, r, o);
      return;
    }
    let s = {};
    (Mo(s, r, o), (t[e] = s));
  },
  Mo = (t, e, r) => {
    for (let n of Object.keys(e)) {
      if (CO.has(n)) continue;
      let o = e[n],
        s = t[n];
      if (Array.isArray(o)) {
        if (r.includes(o)) continue;
        (r.push(o), PO(t, n, o, s, r), r.pop());
        continue;
      }
      if (ko(o)) {
        if (r.includes(o)) continue;
        (r.push(o), NO(t, n, o, s, r), r.pop());
        continue;
      }
      (o !== void 0 || s === void 0) && (t[n] = o);
    }
  },
  At = (t, ...e) => {
    let r = [t];
    for (let n of e) n != null && (r.push(n), Mo(t, n, r), r.pop());
    return t;
  };
var va = 'powertools-for-aws',
  Tb = `${va}.tracer`,
  wb = `${va}.metrics`,
  Ab = `${va}.logger`,
  vb = `${va}.idempotency`;
var fn = (t) => typeof t == 'string',
  Ia = (t) => typeof t == 'number',
  Lo = (t) => Ia(t) && Number.isInteger(t);
var Ib = (t) => Object.is(t, null),
  Ra = (t) => Ib(t) || Object.is(t, void 0),
  mn = (t) => !!(Ra(t) || !fn(t) || t.trim().length === 0);
var Ar = class {
  #e;
  coldStart = !0;
  defaultServiceName = 'service_undefined';
  constructor() {
    ((this.#e = this.getInitializationType()), this.#e !== 'on-demand' && (this.coldStart = !1));
  }
  getInitializationType() {
    let e = process.env[Xd]?.trim();
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
var kO = process.env.AWS_EXECUTION_ENV || 'NA';
if (!process.env.AWS_SDK_UA_APP_ID?.includes('/PTEnv/')) {
  let t = `PT/NO-OP/${wa}/PTEnv/${kO}`;
  process.env.AWS_SDK_UA_APP_ID = process.env.AWS_SDK_UA_APP_ID ? `${process.env.AWS_SDK_UA_APP_ID}/${t}` : t;
}
var hn = class {
  attributes = {};
  constructor(e) {
    this.setAttributes(e.attributes);
  }
  addAttributes(e) {
    return (At(this.attributes, e), this);
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
var Rb = require('node:console'),
  Cb = require('node:crypto');
var Ca = class extends No {
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
var Se = class {
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
    if (!bb()) return;
    let e = globalThis.awslambda?.InvokeStore;
    if (e === void 0) throw new Error('InvokeStore is not available');
    return e.hasContext() ? e : void 0;
  }
};
var Oa = class {
  #e = new Se('powertools.logger.temporaryAttributes', { fresh: () => ({}) });
  #t = new Se('powertools.logger.keys', { fresh: () => new Map() });
  #o = new Se('powertools.logger.lambdaContext', { initial: void 0 });
  #r = {};
  #n() {
    return this.#e.get();
  }
  #a() {
    return this.#t.get();
  }
  appendTemporaryKeys(e) {
    let r = this.#n();
    At(r, e);
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
var Qd = class {
    value;
    logLevel;
    byteSize;
    constructor(e, r) {
      if (!fn(e)) throw new Error('Value should be a string');
      ((this.value = e), (this.logLevel = r), (this.byteSize = Buffer.byteLength(e)));
    }
  },
  Zd = class extends Set {
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
  Uo = class extends Map {
    #e;
    #t;
    constructor({ maxBytesSize: e, onBufferOverflow: r }) {
      (super(), (this.#e = e), (this.#t = r));
    }
    setItem(e, r, n) {
      let o = new Qd(r, n);
      if (o.byteSize > this.#e) throw new Error('Item too big');
      let s = this.get(e) || new Zd();
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
var Da = class {
  #e;
  #t = new Se('powertools.logger.buffer', { fresh: () => new Uo({ maxBytesSize: this.#o }) });
  #o;
  constructor(e) {
    this.#e = new Se('powertools.logger.logLevel', { initial: e });
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
    ((this.#o = e), this.#t.setShared(new Uo({ maxBytesSize: e })));
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
var $o = class t extends Ar {
  console;
  customConfigService;
  logEvent = !1;
  logFormatter;
  logIndentation = Jd.COMPACT;
  #e;
  powertoolsLogData = { sampleRateValue: 0 };
  #t = new Oa();
  #o = [];
  #r = !1;
  #n = K.INFO;
  #a;
  #i = { enabled: !1, flushOnErrorLog: !0, maxBytes: 20480, bufferAtVerbosity: K.DEBUG };
  #s = new Da(K.INFO);
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
        At(
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
    this.processLogItem(K.CRITICAL, e, r);
  }
  debug(e, ...r) {
    this.processLogItem(K.DEBUG, e, r);
  }
  error(e, ...r) {
    this.processLogItem(K.ERROR, e, r);
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
    this.processLogItem(K.INFO, e, r);
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
          throw (e?.flushBufferOnUncaughtError && (i.flushBuffer(), i.error({ message: hb, error: c })), c);
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
    this.#h() && this.#s.getLogLevel() > K.TRACE
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
      if (this.isValidLogLevel(e)) this.#s.setLogLevel(K[e]);
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
    this.processLogItem(K.TRACE, e, r);
  }
  warn(e, ...r) {
    this.processLogItem(K.WARN, e, r);
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
    At(this.powertoolsLogData, e);
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
      this.#t.setPersistentAttributes(At(o, n));
    }
  }
  awsLogLevelShortCircuit(e) {
    return this.#e !== void 0
      ? (this.#s.setBaseLogLevel(K[this.#e]),
        this.isValidLogLevel(e) &&
          this.#s.getBaseLogLevel() > K[e] &&
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
        xRayTraceId: Po(),
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
      Ra(n) || (n instanceof Error ? (r.error = n) : typeof n == 'string' ? (r.extra = n) : this.#E(n, r));
  }
  #E(e, r) {
    for (let [n, o] of Object.entries(e)) this.#d(n) || (r[n] = o);
  }
  #h() {
    return this.#u.sampleRateValue && (0, Cb.randomInt)(0, 100) / 100 <= this.#u.sampleRateValue;
  }
  #d(e) {
    return mb.includes(e) ? (this.warn(`The key "${e}" is a reserved key and will be dropped.`), !0) : !1;
  }
  getCustomConfigService() {
    return this.customConfigService;
  }
  getLogFormatter() {
    return this.logFormatter;
  }
  getLogLevelNameFromNumber(e) {
    let r;
    for (let [n, o] of Object.entries(K))
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
    return typeof e == 'string' && e in K;
  }
  isValidSampleRate(e) {
    return typeof e == 'number' && 0 <= e && e <= 1;
  }
  printLog(e, r) {
    r.prepareForPrint();
    let n = e === K.CRITICAL ? 'error' : this.getLogLevelNameFromNumber(e).toLowerCase();
    this.console[n](JSON.stringify(r.getAttributes(), this.getJsonReplacer(), this.logIndentation));
  }
  processLogItem(e, r, n) {
    this.#i.enabled && this.#i.flushOnErrorLog && e >= K.ERROR && e < K.SILENT && this.flushBuffer();
    let o = Po();
    if (o !== void 0 && this.shouldBufferLog(o, e)) {
      try {
        this.bufferLogItem(o, this.createAndPopulateLogItem(e, r, n), e);
      } catch (s) {
        (this.printLog(
          K.WARN,
          this.createAndPopulateLogItem(K.WARN, `Unable to buffer log: ${s.message}`, [s]),
        ),
          this.printLog(e, this.createAndPopulateLogItem(e, r, n)));
      }
      return;
    }
    e >= this.#s.getLogLevel() &&
      (this.#r ? this.printLog(e, this.createAndPopulateLogItem(e, r, n)) : this.#o.push([e, [e, r, n]]));
  }
  setConsole() {
    (wr()
      ? (this.console = console)
      : (this.console = new Rb.Console({ stdout: process.stdout, stderr: process.stderr })),
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
      (this.#s.setBaseLogLevel(K[r]), (this.#n = this.#s.getBaseLogLevel()));
      return;
    }
    let n = this.getCustomConfigService()?.getLogLevel()?.toUpperCase();
    if (this.isValidLogLevel(n)) {
      (this.#s.setBaseLogLevel(K[n]), (this.#n = this.#s.getBaseLogLevel()));
      return;
    }
    let o = Ee({ key: 'POWERTOOLS_LOG_LEVEL', defaultValue: '' }),
      s = Ee({ key: 'LOG_LEVEL', defaultValue: '' }),
      i = o || s;
    this.isValidLogLevel(i) && (this.#s.setBaseLogLevel(K[i]), (this.#n = this.#s.getBaseLogLevel()));
  }
  setInitialSampleRate(e) {
    let r = e,
      n = this.getCustomConfigService()?.getSampleRateValue(),
      o = _b({ key: 'POWERTOOLS_LOGGER_SAMPLE_RATE', defaultValue: 0 });
    for (let s of [r, n, o])
      if (this.isValidSampleRate(s)) {
        ((this.#u.sampleRateValue = s),
          (this.powertoolsLogData.sampleRateValue = s),
          this.#h() &&
            this.#s.getBaseLogLevel() > K.TRACE &&
            (this.setLogLevel('DEBUG'), this.debug('Setting log level to DEBUG due to sampling rate')));
        break;
      }
  }
  setLogEvent() {
    this.logEvent = Do({ key: 'POWERTOOLS_LOGGER_LOG_EVENT', defaultValue: !1 });
  }
  setLogFormatter(e, r) {
    this.logFormatter = e ?? new Ca({ logRecordOrder: r });
  }
  setLogIndentation() {
    wr() && (this.logIndentation = Jd.PRETTY);
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
    let f = Ee({ key: 'AWS_LAMBDA_LOG_LEVEL', defaultValue: '' }),
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
      awsRegion: Ee({ key: 'AWS_REGION', defaultValue: '' }),
      environment:
        r ||
        this.getCustomConfigService()?.getCurrentEnvironment() ||
        Ee({ key: 'ENVIRONMENT', defaultValue: '' }),
      serviceName:
        e ||
        this.getCustomConfigService()?.getServiceName() ||
        Ee({ key: 'POWERTOOLS_SERVICE_NAME', defaultValue: '' }) ||
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
    (this.isValidLogLevel(r) && (this.#i.bufferAtVerbosity = K[r]),
      this.#e !== void 0 &&
        K[this.#e] > this.#i.bufferAtVerbosity &&
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
    let e = Po();
    if (e === void 0) return;
    let r = this.#s.get(e);
    if (r !== void 0) {
      for (let n of r) {
        let o = this.getLogLevelNameFromNumber(n.logLevel).toLowerCase();
        this.console[o](n.value);
      }
      (r.hasEvictedLog &&
        this.printLog(
          K.WARN,
          this.createAndPopulateLogItem(
            K.WARN,
            'Some logs are not displayed because they were evicted from the buffer. Increase buffer size to store more logs in the buffer',
            [],
          ),
        ),
        this.#e !== void 0 &&
          K[this.#e] > this.#i.bufferAtVerbosity &&
          this.#l(
            'Advanced Loggging Controls (ALC) Log Level is less verbose than Log Buffering Log Level. Some logs might be missing.',
          ),
        this.#s.delete(e));
    }
  }
  clearBuffer() {
    if (this.#i.enabled === !1) return;
    let e = Po();
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
var Ob = 'ColdStart',
  Db = 'default_namespace';
var or = {
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
  sr = { Standard: 60, High: 1 };
var kb = require('node:console');
var Pa = class {
  #e = new Se('powertools.metrics.dimensions', { fresh: () => ({}) });
  #t = new Se('powertools.metrics.dimensionSets', { fresh: () => [] });
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
var Na = class {
  #e = new Se('powertools.metrics.metadata', { fresh: () => ({}) });
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
var ka = class {
  #e = new Se('powertools.metrics.storedMetrics', { fresh: () => ({}) });
  #t = new Se('powertools.metrics.timestamp', { initial: void 0 });
  #o() {
    return this.#e.get();
  }
  getMetric(e) {
    return this.#o()[e];
  }
  setMetric(e, r, n, o = sr.Standard) {
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
    return Lo(e) ? e : e instanceof Date ? e.getTime() : 0;
  }
};
var Fo = class t extends Ar {
  console;
  customConfigService;
  #e = new Pa();
  functionName;
  #t;
  isSingleMetric = !1;
  #o = new Na();
  namespace;
  shouldThrowOnEmptyMetrics = !1;
  #r = new ka();
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
  addMetric(e, r, n, o = sr.Standard) {
    return (this.storeMetric(e, r, n, o), this.isSingleMetric && this.publishStoredMetrics(), this);
  }
  captureColdStartMetric(e) {
    if (!this.getColdStart()) return;
    let r = this.singleMetric(),
      n = this.functionName?.trim() ?? e?.trim();
    (n && n.length > 0 && r.addDimension('function_name', n), r.addMetric(Ob, or.Count, 1));
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
        ...(c.resolution === sr.High ? { StorageResolution: c.resolution } : {}),
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
          CloudWatchMetrics: [{ Namespace: this.namespace || Db, Dimensions: n, Metrics: e }],
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
      : (this.console = new kb.Console({ stdout: process.stdout, stderr: process.stderr }));
  }
  setCustomConfigService(e) {
    this.customConfigService = e;
  }
  setEnvConfig() {
    ((this.#n.namespace = Ee({ key: 'POWERTOOLS_METRICS_NAMESPACE', defaultValue: '' })),
      (this.#n.functionName = Ee({ key: 'POWERTOOLS_METRICS_FUNCTION_NAME', defaultValue: '' })),
      (this.#n.serviceName = xb()),
      (this.#n.disabled = Do({ key: 'POWERTOOLS_METRICS_DISABLED', defaultValue: !1, extendedParsing: !0 })),
      (this.#n.devMode = wr()));
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
    if (!Ia(n)) throw new RangeError(`${n} is not a valid number`);
    if (!Object.values(or).includes(r))
      throw new RangeError(
        `Invalid metric unit '${r}', expected either option: ${Object.values(or).join(',')}`,
      );
    if (!Object.values(sr).includes(o))
      throw new RangeError(
        `Invalid metric resolution '${o}', expected either option: ${Object.values(sr).join(',')}`,
      );
    this.#r.getMetricsCount() >= 100 && this.publishStoredMetrics();
    let s = this.#r.setMetric(e, r, n, o);
    Array.isArray(s.value) && s.value.length === 100 && this.publishStoredMetrics();
  }
  #s(e) {
    let r = e instanceof Date;
    if (!r && !Lo(e)) return !1;
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
var FO = [
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
function BO(t) {
  return Object.fromEntries(FO.flatMap((e) => (t[e] === void 0 ? [] : [[e, t[e]]])));
}
function Mb(t) {
  let e = new $o({ serviceName: t }),
    r = new Fo({ namespace: 'miniprogram-pay', serviceName: t });
  return {
    log(n, o, s) {
      e[n](o, BO(s));
    },
    count(n, o, s = 1) {
      (r.addMetric(n, or.Count, s),
        o !== void 0 && r.singleMetric().addDimension('detail', o).addMetric(n, or.Count, s));
    },
    flush() {
      r.hasStoredMetrics() && r.publishStoredMetrics();
    },
  };
}
function Lb(t) {
  return { now: lb, telemetry: Mb(`miniprogram-pay-${t}`) };
}
function HO(t) {
  return { ...Lb(t), documentClient: mx(), deadline: db };
}
function Ub(t) {
  return { ...HO(t), pause: pb, randomText: fb, send: Tx };
}
var WO = 12e3,
  GO = 14e3;
function Fb(t) {
  let { config: e, now: r, randomText: n } = t;
  return vp(t, async (o, s) => {
    let i = await nf(o, e, r()),
      a = kp(o, i, e.OUT_TRADE_NO_PREFIX),
      c = ab(t, s, WO, t.deadline(GO)),
      u = { ...a, openid: i, clientIp: o.sourceIp },
      { order: l, prepayId: d, created: p } = await Ef(c, lf(e), u),
      { outTradeNo: f, totalFee: m } = l;
    s({ outTradeNo: f, totalFee: m });
    let g = n(Oo),
      y = tb({ ...l, prepayId: d }, e.WECHAT_MCH_KEY, r(), g);
    return wp(p ? 201 : 200, { outTradeNo: f, totalFee: m, ...y });
  });
}
var $b = yp('create-order-and-sign'),
  VO = Fb({ config: $b, ...Ub($b.STAGE) });
0 && (module.exports = { handler, makeCreateOrderAndSign });
/*! Bundled license information:

@aws-lambda-powertools/logger/lib/esm/logBuffer.js:
@aws-lambda-powertools/logger/lib/esm/Logger.js:
  (* v8 ignore next -- @preserve *)
*/
//# sourceMappingURL=create-order-and-sign.js.map
