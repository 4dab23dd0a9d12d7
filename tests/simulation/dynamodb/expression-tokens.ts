import { validationError } from './refusals';

interface Token {
  /** `name` and `value` are placeholders (#name, :value); `word` is an attribute, a keyword or a function. */
  readonly kind: 'name' | 'value' | 'word' | 'index' | 'symbol' | 'end';
  readonly text: string;
}

/** One reading of an expression, from its first token to its last. */
export interface Tokens {
  /** The token that comes next, or the one after it. */
  peek(ahead?: 0 | 1): Token;
  take(): Token;
  /** Takes the symbol if it comes next. */
  symbol(text: string): boolean;
  /** Takes the keyword, in any case of letters, if it comes next. */
  keyword(text: string): boolean;
  /** @throws ValidationException where another token comes next */
  expect(text: string): void;
  /** @returns what to throw where the next token cannot stand here */
  unexpected(): Error;
}

const TOKEN =
  /\s*(?:(?<name>#\w+)|(?<value>:\w+)|(?<word>[A-Za-z_]\w*)|(?<index>\d+)|(?<symbol><>|<=|>=|[-=<>(),.+[\]]))/y;
const LONGEST_EXPRESSION = 4096;

function split(expression: string, parameter: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  const text = expression.trimEnd();
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const [found] = Object.entries(pattern.exec(text)?.groups ?? {}).filter(([, part]) => part);
    if (found === undefined)
      throw validationError(
        `Invalid ${parameter}: Syntax error; token: "${text.slice(at).trim().charAt(0)}"`,
      );
    tokens.push({ kind: found[0] as Token['kind'], text: found[1] });
  }
  return tokens;
}

/**
 * @param parameter the request's name for the expression, for the error's text
 * @throws ValidationException where the expression is empty, too long, or has a character that no token has
 */
export function tokensOf(expression: string, parameter: string): Tokens {
  if (expression.trim() === '')
    throw validationError(`Invalid ${parameter}: The expression can not be empty;`);
  if (Buffer.byteLength(expression) > LONGEST_EXPRESSION)
    throw validationError(`Invalid ${parameter}: Expression size has exceeded the maximum allowed size;`);
  const tokens = split(expression, parameter);
  const end: Token = { kind: 'end', text: '<EOF>' };
  let at = 0;

  function next(matches: boolean): boolean {
    if (matches) at += 1;
    return matches;
  }
  const peek = (ahead = 0): Token => tokens[at + ahead] ?? end;
  const symbol = (text: string): boolean => next(peek().kind === 'symbol' && peek().text === text);
  const unexpected = (): Error =>
    validationError(`Invalid ${parameter}: Syntax error; token: "${peek().text}"`);
  return {
    peek,
    take: () => {
      const token = peek();
      at += 1;
      return token;
    },
    symbol,
    keyword: (text) => next(peek().kind === 'word' && peek().text.toUpperCase() === text),
    expect: (text) => {
      if (!symbol(text)) throw unexpected();
    },
    unexpected,
  };
}
