import type { NotifyRefusal } from '../../../errors/errors';
import { NAME } from './ambiguous';
import type { Fields } from './sign';

/** The largest message that is read, in bytes. WeChat's own stay far below. */
export const MAX_XML_BYTES = 64 * 1024;

export type XmlFault = Extract<NotifyRefusal, 'body_too_large' | 'not_utf8' | 'xml_malformed'>;

export type XmlReading =
  { readonly ok: true; readonly fields: Fields } | { readonly ok: false; readonly fault: XmlFault };

/** What XML 1.0 cannot carry, surrogates aside: strict decoding lets none pass. */
const FORBIDDEN = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF';

const declaration =
  /<\?xml[ \t\r\n]+version=(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding=(?:"[Uu][Tt][Ff]-8"|'[Uu][Tt][Ff]-8'))?(?:[ \t\r\n]+standalone=(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y;
const space = /[ \t\r\n]*/y;

/** The root of a message is `xml`; what is sealed in the `req_info` of a refund's notification has the root `root`. */
export type RootName = 'xml' | 'root';

const roots = {
  xml: { opens: /<xml[ \t\r\n]*>/y, closes: /<\/xml[ \t\r\n]*>/y },
  root: { opens: /<root[ \t\r\n]*>/y, closes: /<\/root[ \t\r\n]*>/y },
} as const satisfies Record<RootName, { readonly opens: RegExp; readonly closes: RegExp }>;

const elementOpens = new RegExp(`<(${NAME})[ \\t\\r\\n]*(/?)>`, 'y');
const elementCloses = new RegExp(`</(${NAME})[ \\t\\r\\n]*>`, 'y');
const plain = new RegExp(`[^<&${FORBIDDEN}]+`, 'y');
const cdata = new RegExp(`<!\\[CDATA\\[[^${FORBIDDEN}]*?\\]\\]>`, 'y');
const reference = /&(?:lt|gt|amp|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});/y;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Length of what `pattern` (sticky) matches at `at`, or -1. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : -1;
}

const PREDEFINED: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
};

function isXmlCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** What a reference stands for; undefined where XML has no such character. */
function meaningOf(reference: string): string | undefined {
  if (!reference.startsWith('&#')) return PREDEFINED[reference];
  const isHex = reference.startsWith('&#x');
  const code = Number.parseInt(reference.slice(isHex ? 3 : 2, -1), isHex ? 16 : 10);
  return isXmlCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** A line ends as XML 1.0 says (2.11): by a line feed, however it was sent. */
function lineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The value of an element whose text begins at `at`, and where its closing tag begins; undefined for what is not allowed. */
function readText(text: string, from: number): readonly [value: string, at: number] | undefined {
  let at = from;
  let value = '';
  for (;;) {
    const plainLength = lengthAt(plain, text, at);
    if (plainLength > 0) {
      const piece = text.slice(at, at + plainLength);
      if (piece.includes(']]>')) return undefined;
      value += lineFeeds(piece);
      at += plainLength;
    }
    if (text[at] === '&') {
      const length = lengthAt(reference, text, at);
      const meaning = length < 0 ? undefined : meaningOf(text.slice(at, at + length));
      if (meaning === undefined) return undefined;
      value += meaning;
      at += length;
    } else if (text.startsWith('<![CDATA[', at)) {
      const length = lengthAt(cdata, text, at);
      if (length < 0) return undefined;
      value += lineFeeds(text.slice(at + 9, at + length - 3));
      at += length;
    } else {
      return text[at] === '<' ? [value, at] : undefined;
    }
  }
}

/** Whether an element of this name is there already, or its name is one of JavaScript's own (`__proto__`, `toString`). */
function isTaken(name: string, fields: Fields): boolean {
  return name in fields || name in Object.prototype;
}

/**
 * Reads a WeChat message, and nothing beside it: an optional declaration, one root, flat elements of
 * different names with text, CDATA, the five predefined entities and character references. No DOCTYPE, comment,
 * processing instruction, attribute or nesting. Time is linear in the length of the text.
 *
 * @returns the elements' values, or undefined when the text is anything else
 */
export function readElements(text: string, root: RootName = 'xml'): Fields | undefined {
  const { opens: rootOpens, closes: rootCloses } = roots[root];
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    const length = lengthAt(pattern, text, at);
    if (length < 0) return false;
    at += length;
    return true;
  };
  skip(declaration);
  skip(space);
  if (!skip(rootOpens)) return undefined;
  const fields = Object.create(null) as Record<string, string>;
  for (;;) {
    skip(space);
    if (skip(rootCloses)) break;
    elementOpens.lastIndex = at;
    const opening = elementOpens.exec(text);
    const name = opening?.[1];
    if (!opening || name === undefined || isTaken(name, fields)) return undefined;
    at = elementOpens.lastIndex;
    if (opening[2] === '/') {
      fields[name] = '';
      continue;
    }
    const read = readText(text, at);
    if (read === undefined) return undefined;
    [fields[name], at] = read;
    elementCloses.lastIndex = at;
    if (elementCloses.exec(text)?.[1] !== name) return undefined;
    at = elementCloses.lastIndex;
  }
  skip(space);
  return at === text.length ? fields : undefined;
}

/**
 * Reads a message of WeChat's strictly: at most 64 KiB of valid UTF-8 in the grammar of {@link readElements}.
 * Values are strings, untrimmed; white space between elements is dropped. Never throws: whatever is not such a
 * message is a fault.
 */
export function readXml(bytes: Uint8Array, root: RootName = 'xml'): XmlReading {
  if (bytes.byteLength > MAX_XML_BYTES) return { ok: false, fault: 'body_too_large' };
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch {
    return { ok: false, fault: 'not_utf8' };
  }
  const fields = readElements(text, root);
  return fields === undefined ? { ok: false, fault: 'xml_malformed' } : { ok: true, fields };
}

// A reader of XML turns a raw carriage return into a line feed, and the signature would break.
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

const wholeName = new RegExp(`^${NAME}$`);
const forbidden = new RegExp(`[${FORBIDDEN}]|\\p{Surrogate}`, 'u');

/**
 * Builds a message: `<xml>` with one element for every field that is neither undefined nor empty (WeChat wants no
 * empty elements), on one line.
 *
 * @throws Error when a name is no XML name or a value holds a character that XML 1.0 cannot carry
 */
export function buildXml(fields: Fields): string {
  let xml = '';
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || value === '') continue;
    if (!wholeName.test(name)) throw new Error(`${JSON.stringify(name)} is not a name that XML allows`);
    if (forbidden.test(value))
      throw new Error(`the value of ${name} holds a character that XML cannot carry`);
    xml += `<${name}>${value.replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? '')}</${name}>`;
  }
  return `<xml>${xml}</xml>`;
}
