import { createHash } from 'node:crypto';
import type { Random } from './random';

/** How long a login code lives, in milliseconds. */
const codeLifetime = 5 * 60 * 1000;

/** A user of WeChat, known by name. */
export interface User {
  name: string;
  /** Whether a login answers a `unionid`; WeChat gives one only when the mini program is bound to an Open Platform account. */
  hasUnionid: boolean;
}

interface LoginCode {
  user: User;
  issuedAt: number;
  used: boolean;
}

/** The login codes given out by `wx.login`. */
export interface LoginCodes {
  /** A fresh single-use code for a user. */
  issue(user: User, now: number): string;
  /** Uses a code up: its user, or why not. */
  use(code: string, now: number): User | 'invalid' | 'used';
  clear(): void;
}

export function createLoginCodes(random: Random): LoginCodes {
  const codes = new Map<string, LoginCode>();
  return {
    issue: (user, now) => {
      const code = random.text(32);
      codes.set(code, { user, issuedAt: now, used: false });
      return code;
    },
    use: (code, now) => {
      const known = codes.get(code);
      if (!known) return 'invalid';
      if (known.used) return 'used';
      if (now - known.issuedAt > codeLifetime) return 'invalid';
      known.used = true;
      return known.user;
    },
    clear: () => {
      codes.clear();
    },
  };
}

/**
 * A user's openid in one mini program: 28 characters, the same after every restart.
 * The second half is a check over the first, so that the simulator knows its own openids without a list of them.
 */
export function openidOf(appId: string, userName: string): string {
  const half = `o${digest('openid', appId, userName).slice(0, 15)}`;
  return half + checkOf(appId, half);
}

/** True if this simulator gave, or would give, the openid to a user of this appid. */
export function isOpenid(appId: string, openid: string): boolean {
  return openid.length === 28 && openid.slice(16) === checkOf(appId, openid.slice(0, 16));
}

/** A user's unionid, the same in all mini programs. */
export function unionidOf(userName: string): string {
  return `o${digest('unionid', userName).slice(0, 27)}`;
}

function checkOf(appId: string, half: string): string {
  return digest('check', appId, half).slice(0, 12);
}

function digest(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
