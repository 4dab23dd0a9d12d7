import type { Fields } from './sign';

const REFERENCES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (_, kind: string | undefined, name: string) => {
    if (kind === '#') return String.fromCodePoint(Number.parseInt(name, 10));
    if (kind === '#x') return String.fromCodePoint(Number.parseInt(name, 16));
    return REFERENCES[name] ?? '';
  });
}

function valueOf(content: string): string {
  const parts = content.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>|([^<]+)/g);
  return [...parts].map(([, cdata, plain = '']) => cdata ?? unescaped(plain)).join('');
}

/** Reads a flat message; lenient, as WeChat's own reader is said to be. */
export function readMessage(text: string): Fields {
  const root = /^\s*<xml>([\s\S]*)<\/xml>\s*$/.exec(text)?.[1] ?? '';
  const elements = root.matchAll(/<(\w+)>((?:<!\[CDATA\[[\s\S]*?\]\]>|[^<])*)<\/\1>/g);
  return Object.fromEntries([...elements].map(([, name = '', content = '']) => [name, valueOf(content)]));
}

function element(name: string, value: string): string {
  // Most of WeChat's values stand in CDATA, numbers do not.
  if (/^\d*$/.test(value)) return `<${name}>${value}</${name}>`;
  return `<${name}><![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]></${name}>`;
}

/** Writes a flat message, one element on each line, in the order of the fields. */
export function writeMessage(fields: Fields): string {
  return `<xml>\n${Object.entries(fields)
    .map(([name, value]) => `${element(name, value)}\n`)
    .join('')}</xml>`;
}
