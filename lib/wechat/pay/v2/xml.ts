import { XMLParser } from 'fast-xml-parser';
import type { NotifyRefusal } from '../../../errors';
import type { Fields } from './sign';

/** The largest message that is read, in bytes. WeChat's own stay far below. */
export const MAX_XML_BYTES = 64 * 1024;

export type XmlFault = Extract<NotifyRefusal, 'body_too_large' | 'not_utf8' | 'xml_malformed'>;

export type XmlReading =
  { readonly ok: true; readonly fields: Fields } | { readonly ok: false; readonly fault: XmlFault };

const NAME = '[A-Za-z_][A-Za-z0-9_.-]*';
/** What XML 1.0 cannot carry, surrogates aside: strict decoding lets none pass. */
const FORBIDDEN = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF';

const declaration =
  /<\?xml[ \t\r\n]+version=(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding=(?:"[Uu][Tt][Ff]-8"|'[Uu][Tt][Ff]-8'))?(?:[ \t\r\n]+standalone=(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y;
const space = /[ \t\r\n]*/y;
const rootOpens = /<xml[ \t\r\n]*>/y;
const rootCloses = /<\/xml[ \t\r\n]*>/y;
const elementOpens = new RegExp(`<(${NAME})[ \\t\\r\\n]*(/?)>`, 'y');
const elementCloses = new RegExp(`</(${NAME})[ \\t\\r\\n]*>`, 'y');
const plain = new RegExp(`[^<&${FORBIDDEN}]+`, 'y');
const cdata = new RegExp(`<!\\[CDATA\\[[^${FORBIDDEN}]*?\\]\\]>`, 'y');
const reference = /&(?:lt|gt|amp|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});/y;

/** Length of what `pattern` (sticky) matches at `at`, or -1. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : -1;
}

function isXmlCharacter(reference: string): boolean {
  if (!reference.startsWith('&#')) return true;
  const code = reference.startsWith('&#x')
    ? Number.parseInt(reference.slice(3, -1), 16)
    : Number.parseInt(reference.slice(2, -1), 10);
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** Where the text of an element that begins at `at` ends: the next tag. -1 where it holds what is not allowed. */
function endOfText(text: string, at: number): number {
  for (;;) {
    const plainLength = lengthAt(plain, text, at);
    if (plainLength > 0) {
      if (text.slice(at, at + plainLength).includes(']]>')) return -1;
      at += plainLength;
    }
    if (text[at] === '&') {
      const length = lengthAt(reference, text, at);
      if (length < 0 || !isXmlCharacter(text.slice(at, at + length))) return -1;
      at += length;
    } else if (text.startsWith('<![CDATA[', at)) {
      const length = lengthAt(cdata, text, at);
      if (length < 0) return -1;
      at += length;
    } else {
      return text[at] === '<' ? at : -1;
    }
  }
}

/**
 * The grammar of a WeChat message, and nothing beside it: an optional declaration, one root `xml`, flat elements of
 * different names with text, CDATA, the five predefined entities and character references. No DOCTYPE, comment,
 * processing instruction, attribute or nesting. Time is linear in the length of the text.
 *
 * @returns the elements' names in order, or undefined when the text is anything else
 */
export function elementNames(text: string): string[] | undefined {
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
  const names = new Set<string>();
  for (;;) {
    skip(space);
    if (skip(rootCloses)) break;
    elementOpens.lastIndex = at;
    const opening = elementOpens.exec(text);
    const name = opening?.[1];
    if (!opening || name === undefined || names.has(name)) return undefined;
    names.add(name);
    at = elementOpens.lastIndex;
    if (opening[2] === '/') continue;
    at = endOfText(text, at);
    if (at < 0) return undefined;
    elementCloses.lastIndex = at;
    if (elementCloses.exec(text)?.[1] !== name) return undefined;
    at = elementCloses.lastIndex;
  }
  skip(space);
  return at === text.length ? [...names] : undefined;
}

const parser = new XMLParser({
  preserveOrder: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
  // Not for HTML's names, which the guard refuses, but for character references.
  htmlEntities: true,
});

type ParsedElement = Readonly<Record<string, readonly { readonly '#text'?: string }[]>>;

/** The elements' values as fast-xml-parser reads them, in the order of `names`; throws where the two disagree. */
function readValues(text: string, names: readonly string[]): Fields {
  const roots = parser.parse(text) as readonly { readonly xml?: readonly ParsedElement[] }[];
  const elements =
    roots.find((root) => root.xml !== undefined)?.xml?.filter((element) => !('#text' in element)) ?? [];
  const fields = Object.create(null) as Record<string, string>;
  names.forEach((name, index) => {
    const texts = elements[index]?.[name];
    if (texts === undefined) throw new Error(`the parser and the guard disagree about element ${index}`);
    fields[name] = texts.map((part) => part['#text'] ?? '').join('');
  });
  if (elements.length !== names.length)
    throw new Error('the parser and the guard disagree about the elements');
  return fields;
}

/**
 * Reads a message of WeChat's strictly: at most 64 KiB of valid UTF-8 in the grammar of {@link elementNames}.
 * Values are strings, untrimmed; white space between elements is dropped. Never throws: whatever is not such a
 * message is a fault.
 */
export function readXml(bytes: Uint8Array): XmlReading {
  if (bytes.byteLength > MAX_XML_BYTES) return { ok: false, fault: 'body_too_large' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, fault: 'not_utf8' };
  }
  const names = elementNames(text);
  if (names === undefined) return { ok: false, fault: 'xml_malformed' };
  try {
    return { ok: true, fields: readValues(text, names) };
  } catch {
    return { ok: false, fault: 'xml_malformed' };
  }
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
