import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { readXml } from '../../../../../lib/wechat/pay/v2/xml';

/** A reader that nobody here wrote, set to keep values as they are; lenient about everything that ours refuses. */
const parser = new XMLParser({
  preserveOrder: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
});

type Parsed = readonly {
  readonly xml?: readonly Readonly<Record<string, readonly { '#text'?: string }[]>>[];
}[];

/** The elements under the root, by fast-xml-parser. */
function readByPeer(text: string): [string, string][] {
  const elements = (parser.parse(text) as Parsed).find(({ xml }) => xml !== undefined)?.xml ?? [];
  return elements
    .filter((element) => !('#text' in element))
    .flatMap((element) => Object.entries(element))
    .map(([name, parts]) => [name, parts.map((part) => part['#text'] ?? '').join('')]);
}

const name = fc.stringMatching(/^[a-z_][a-z0-9_]{0,8}$/).filter((each) => !(each in {}) && each !== 'xml');
const piece = fc.oneof(
  fc.constantFrom(
    '&lt;',
    '&gt;',
    '&amp;',
    '&quot;',
    '&apos;',
    '&#65;',
    '&#x4e2d;',
    '&#128512;',
    '&#13;',
    '&#38;lt;',
  ),
  fc.constantFrom(
    ' ',
    '\n',
    '\t',
    '\r\n',
    '\r',
    ']',
    ']]',
    '>',
    '中文',
    '😀',
    '0',
    '1e10',
    '4200000000202601010000000001',
  ),
  fc.stringMatching(/^[ -%'-;=?-~]{0,12}$/).filter((text) => !text.includes(']]>')),
  fc.stringMatching(/^[ -~]{0,12}$/).map((text) => `<![CDATA[${text.replaceAll(']]>', '')}]]>`),
);
const element = fc
  .tuple(name, fc.array(piece, { maxLength: 5 }), fc.constantFrom('', ' ', '\n  '))
  .map(([tag, pieces, space]) => ({ tag, text: `${space}<${tag}>${pieces.join('')}</${tag}>` }));

test('reads what fast-xml-parser reads, in every message that it takes', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.uniqueArray(element, { selector: ({ tag }) => tag, maxLength: 8 }), (elements) => {
      const text = `<xml>${elements.map((each) => each.text).join('')}\n</xml>`;
      const reading = readXml(Buffer.from(text));
      if (!reading.ok) return text.includes(']]>');
      taken += 1;
      expect(Object.entries(reading.fields)).toEqual(readByPeer(text));
      return true;
    }),
    { numRuns: 3_000, seed: 20260101 },
  );
  expect(taken).toBeGreaterThan(2_000);
});
