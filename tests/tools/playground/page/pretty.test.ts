import fc from 'fast-check';
import { pretty } from '../../../../tools/playground/page/text/pretty';
import { prettyJson } from '../../../../tools/playground/page/text/pretty-json';
import { prettyXml } from '../../../../tools/playground/page/text/pretty-xml';
import type { Line } from '../../../../tools/playground/page/text/tokens';

const drawn = (lines: readonly Line[]): string[] =>
  lines.map(({ indent, tokens }) => '  '.repeat(indent) + tokens.map(({ text }) => text).join(''));
const together = (lines: readonly Line[]): string =>
  lines.flatMap(({ tokens }) => tokens.map(({ text }) => text)).join('');

describe('XML', () => {
  it('stands with one element on each line', () => {
    const xml =
      '<xml><return_code><![CDATA[SUCCESS]]></return_code>\n<total_fee>1</total_fee><attach></attach></xml>';
    expect(drawn(prettyXml(xml))).toEqual([
      '<xml>',
      '  <return_code><![CDATA[SUCCESS]]></return_code>',
      '  <total_fee>1</total_fee>',
      '  <attach></attach>',
      '</xml>',
    ]);
  });

  it('is indented by its depth, elements that are closed at once too', () => {
    expect(drawn(prettyXml('<a><b><c/></b><d>1</d></a>'))).toEqual([
      '<a>',
      '  <b>',
      '    <c/>',
      '  </b>',
      '  <d>1</d>',
      '</a>',
    ]);
  });

  it('tells marks, names and values apart', () => {
    expect(prettyXml('<a><![CDATA[1]]></a>')[0]?.tokens).toEqual([
      { kind: 'mark', text: '<' },
      { kind: 'name', text: 'a' },
      { kind: 'mark', text: '>' },
      { kind: 'mark', text: '<![CDATA[' },
      { kind: 'text', text: '1' },
      { kind: 'mark', text: ']]>' },
      { kind: 'mark', text: '</' },
      { kind: 'name', text: 'a' },
      { kind: 'mark', text: '>' },
    ]);
  });

  it('shows a bomb as it stands, marked as odd', () => {
    const bomb = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><xml><a>&lol2;</a></xml>';
    const [first, ...rest] = prettyXml(bomb);
    expect(first?.tokens).toEqual([
      { kind: 'odd', text: '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>' },
    ]);
    expect(drawn(rest)).toEqual(['<xml>', '  <a>&lol2;</a>', '</xml>']);
  });

  it('keeps the blanks inside a value', () => {
    expect(drawn(prettyXml('<xml><a> 1 </a></xml>'))[1]).toBe('  <a> 1 </a>');
  });

  it('loses nothing but white space between its pieces, whatever it is given', () => {
    const piece = fc.constantFrom(
      '<xml>',
      '</xml>',
      '<a>',
      '</a>',
      '<a/>',
      '1',
      ' ',
      '\n',
      '<',
      '>',
      '<![CDATA[x]]>',
      '<!',
      ']',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const bare = (all: string): string => all.replace(/\s/g, '');
        expect(bare(together(prettyXml(text)))).toBe(bare(text));
      }),
    );
  });
});

describe('JSON', () => {
  it('stands as JSON.stringify lays it out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const lines = prettyJson(JSON.stringify(value)) ?? [];
        expect(drawn(lines).join('\n')).toBe(JSON.stringify(value, null, 2));
      }),
    );
  });

  it('keeps the digits of numbers that JavaScript cannot hold', () => {
    expect(drawn(prettyJson('{"a":12345678901234567890,"b":1.0}') ?? [])).toEqual([
      '{',
      '  "a": 12345678901234567890,',
      '  "b": 1.0',
      '}',
    ]);
  });

  it('tells names, texts, numbers and words apart', () => {
    const kinds = prettyJson('{"a":"b","c":1,"d":null}')?.flatMap(({ tokens }) =>
      tokens.filter(({ kind }) => kind !== 'mark').map(({ kind, text }) => `${kind} ${text}`),
    );
    expect(kinds).toEqual(['name "a"', 'text "b"', 'name "c"', 'number 1', 'name "d"', 'word null']);
  });

  it('is not made of what is none', () => {
    expect(prettyJson('{"a":')).toBeUndefined();
  });
});

it.each([
  ['<xml><a>1</a></xml>', ['<xml>', '  <a>1</a>', '</xml>']],
  ['{"a":1}', ['{', '  "a": 1', '}']],
  ['{"a":', ['{"a":']],
  ['sku=donation&totalFee=520', ['sku=donation&totalFee=520']],
])('%s is shown by what it looks like', (body, lines) => {
  expect(drawn(pretty(body))).toEqual(lines);
});
