import { XMLParser } from 'fast-xml-parser';
import type { Fields } from './sign';

/** The text is no XML of API v2: one root, flat, each element once. */
export class XmlFormatError extends Error {}

const namePattern = '[A-Za-z_][A-Za-z0-9_.-]*';
/** One flat element, seen after CDATA sections were taken out. No alternatives overlap: it runs in linear time. */
const flatElement = new RegExp(
  `^\\s*(?:<\\?xml[^<>?]*\\?>\\s*)?<(${namePattern})>\\s*(?:(?:<(${namePattern})\\s*>[^<]*</\\2\\s*>|<${namePattern}\\s*/>)\\s*)*</\\1>\\s*$`,
);
const cdataSection = /<!\[CDATA\[[\s\S]*?\]\]>/g;

const parser = new XMLParser({
  // In document order, so that a duplicate shows instead of silently becoming an array.
  preserveOrder: true,
  cdataPropName: '#cdata',
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: false,
  // Decoded below: fast-xml-parser would also decode what a DOCTYPE declares.
  processEntities: false,
});

/**
 * Reads a message of API v2. Values stay text, untrimmed; empty elements are kept as empty text. In another root than
 * `<xml>` no field is seen, as by WeChat.
 * @throws XmlFormatError for anything but one flat element
 */
export function readXml(text: string): Fields {
  if (!Array.from(text, (character) => character.codePointAt(0) ?? 0).every(isXmlCharacter)) {
    throw new XmlFormatError('a character that XML does not have');
  }
  if (!flatElement.test(text.replace(cdataSection, ''))) throw new XmlFormatError('not one flat element');
  const fields = new Map<string, string>();
  for (const [name, content] of childrenOf(parsed(text), 'xml')) {
    if (name.startsWith('#')) continue;
    if (fields.has(name)) throw new XmlFormatError(`<${name}> twice`);
    fields.set(name, textOf(content));
  }
  return Object.fromEntries(fields);
}

/**
 * Writes a message the way WeChat does: CDATA around everything but whole numbers in `plain`.
 * @param plain names of the elements written without CDATA
 * @param root the element around them; only what is decrypted from a refund's notification has another
 */
export function writeXml(
  fields: Fields,
  plain: readonly string[] = ['total_fee', 'cash_fee'],
  root = 'xml',
): string {
  const element = ([name, value]: [string, string]): string =>
    `<${name}>${plain.includes(name) && /^\d+$/.test(value) ? value : cdata(value)}</${name}>`;
  return `<${root}>${Object.entries(fields).map(element).join('\n')}\n</${root}>`;
}

/** `]]>` inside a value would end the section: it is divided over two. */
function cdata(value: string): string {
  return `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

function parsed(text: string): unknown {
  try {
    return parser.parse(text);
  } catch (error) {
    throw new XmlFormatError(error instanceof Error ? error.message : 'unreadable');
  }
}

/** fast-xml-parser's ordered tree is a list of objects with one name each. */
function entriesOf(tree: unknown): [string, unknown][] {
  return Array.isArray(tree)
    ? tree.flatMap((node) => Object.entries(node as Record<string, unknown>).slice(0, 1))
    : [];
}

function childrenOf(tree: unknown, name: string): [string, unknown][] {
  return entriesOf(entriesOf(tree).find(([found]) => found === name)?.[1]);
}

function textOf(content: unknown): string {
  return entriesOf(content)
    .map(([kind, value]) => {
      if (kind === '#text') return decoded(String(value));
      if (kind === '#cdata')
        return entriesOf(value)
          .map(([, text]) => String(text))
          .join('');
      throw new XmlFormatError('nested element');
    })
    .join('');
}

const predefined: Fields = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Decodes the five predefined entities and character references; every other `&` is refused. */
function decoded(text: string): string {
  return text.replace(/&([^;&]{0,10};)?/g, (entity, body: string | undefined) => {
    const name = body?.slice(0, -1) ?? '';
    const known = predefined[name];
    if (known !== undefined) return known;
    const digits = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
    if (!digits) throw new XmlFormatError(`entity ${entity}`);
    const code = digits[1] === undefined ? Number(digits[2]) : parseInt(digits[1], 16);
    if (!isXmlCharacter(code)) throw new XmlFormatError(`entity ${entity}`);
    return String.fromCodePoint(code);
  });
}

/** The characters of XML 1.0. */
function isXmlCharacter(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
