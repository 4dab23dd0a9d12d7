import { ApiRefusal } from './errcode';
import type { Random } from './random';

const second = 1000;
const lifetime = 7200 * second;
/** So long before its end a token is replaced; both are good until then. */
const overlap = 300 * second;

interface Token {
  text: string;
  endsAt: number;
  isRevoked: boolean;
}

/** The access tokens that were given out. */
export interface Tokens {
  /** The token that holds now, a new one when there is none, it nears its end, or a new one is forced. */
  get(now: number, force: boolean): { text: string; expiresIn: number };
  /** @throws ApiRefusal 41001, 40001 (never given out, or replaced by force), 42001 (run out) */
  check(text: string, now: number): void;
  clear(): void;
}

export function createTokens(random: Random): Tokens {
  let tokens: Token[] = [];
  return {
    get: (now, force) => {
      let newest = tokens.at(-1);
      if (force && newest) newest.isRevoked = true;
      if (!newest || newest.isRevoked || now > newest.endsAt - overlap) {
        newest = { text: random.text(136), endsAt: now + lifetime, isRevoked: false };
        tokens.push(newest);
      }
      return { text: newest.text, expiresIn: Math.floor((newest.endsAt - now) / second) };
    },
    check: (text, now) => {
      if (!text) throw new ApiRefusal(41001);
      const known = tokens.find((token) => token.text === text);
      if (!known || known.isRevoked) throw new ApiRefusal(40001);
      if (now >= known.endsAt) throw new ApiRefusal(42001);
    },
    clear: () => {
      tokens = [];
    },
  };
}
