import fc from 'fast-check';
import { buildXml, MAX_XML_BYTES, readElements, readXml } from '../../../../../lib/wechat/pay/v2/xml';
import { VECTORS } from '../../../../fixtures/official/vectors';

function read(text: string): ReturnType<typeof readXml> {
  return readXml(Buffer.from(text));
}

/** What a message with this one value is read as. */
function valueOf(written: string): string | undefined {
  const reading = read(`<xml><a>${written}</a></xml>`);
  return reading.ok ? reading.fields['a'] : undefined;
}

const MALFORMED = { ok: false, fault: 'xml_malformed' };

/** XML 1.0, production 2. */
function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return [0x9, 0xa, 0xd].includes(code);
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}

// JavaScript's own names of members are left out: the reader refuses them.
const name = fc
  .stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,20}$/)
  .filter((text) => !(text in {}) && text !== 'prototype');
const value = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            ']]>',
            '<![CDATA[',
            '&',
            '&amp;',
            '&#65;',
            '&#38;lt;',
            '<',
            '</a>',
            '>',
            '"',
            "'",
            '<!--',
            '<?',
          ],
          ...['\r', '\n', '\r\n', '\t', ' ', '支付', '🍵', '0', '1e10'],
        ),
        { minLength: 1 },
      )
      .map((parts) => parts.join('')),
  )
  .filter((text) => Array.from(text).every(isXmlCharacter));
const fieldSet = fc.dictionary(name, value, { maxKeys: 20, noNullPrototype: true });

describe('what is built', () => {
  test('is read as what it was built from', () => {
    fc.assert(
      fc.property(fieldSet, (fields) => {
        const reading = read(buildXml(fields));
        expect(reading.ok && { ...reading.fields }).toEqual(fields);
      }),
      { numRuns: 3000 },
    );
  });

  test('is on one line, in the order of the fields, with what XML reserves escaped', () => {
    expect(buildXml({ b: '<&>', a: '支付\r' })).toBe('<xml><b>&lt;&amp;&gt;</b><a>支付&#13;</a></xml>');
  });

  test('has no element for what is empty or undefined', () => {
    expect(buildXml({ a: '', b: undefined, c: '0' })).toBe('<xml><c>0</c></xml>');
  });

  test.each(['', ' ', 'a b', 'a>', '0a', '-a', '.a', 'a:b', '金额', 'a\n', 'a=b', 'a/', '<a'])(
    'has no element that is named %j',
    (wrong) => {
      expect(() => buildXml({ [wrong]: '1' })).toThrow('is not a name that XML allows');
    },
  );

  test.each(['\0', '\u0001', '\u0008', '\u000b', '\u000c', '\u001f', '\ufffe', '\uffff', '\ud83c', '\udf75'])(
    'carries no %j',
    (character) => {
      expect(() => buildXml({ attach: `a${character}b` })).toThrow('the value of attach holds a character');
    },
  );

  test('says nothing of the value when it refuses it', () => {
    expect(() => buildXml({ attach: 'secret\0' })).toThrow(
      /^the value of attach holds a character that XML cannot carry$/,
    );
  });
});

describe('samples', () => {
  const readable = VECTORS.xml_samples.filter(({ kind }) => kind !== 'attack');
  test.each(readable)('$name', ({ xml, parsed }) => {
    const reading = read(xml);
    expect(reading.ok && { ...reading.fields }).toEqual(parsed);
  });

  const attacks = VECTORS.xml_samples.filter(({ kind }) => kind === 'attack');
  test.each(attacks)('$name is refused', ({ xml }) => {
    expect(read(xml)).toEqual(MALFORMED);
  });
});

describe('values', () => {
  test.each([
    ['a number', '4200001234202601010000000001', '4200001234202601010000000001'],
    ['zeros in front', '0010', '0010'],
    ['an exponent', '1e10', '1e10'],
    ['a word of JSON', 'true', 'true'],
    ['nothing', '', ''],
    ['blanks around', ' a ', ' a '],
    ['blanks only', '  ', '  '],
    ['a line feed only', '\n', '\n'],
    ['CDATA', '<![CDATA[<b>&amp;&#65;]]>', '<b>&amp;&#65;'],
    ['empty CDATA', '<![CDATA[]]>', ''],
    ['CDATA between blanks', ' <![CDATA[ a ]]> ', '  a  '],
    ['CDATA and text in turn', 'a<![CDATA[b]]>c<![CDATA[d]]>', 'abcd'],
    ['a closing bracket sequence split over two sections', '<![CDATA[a]]]]><![CDATA[>b]]>', 'a]]>b'],
    ['the five entities', '&lt;&gt;&amp;&quot;&apos;', `<>&"'`],
    ['references', '&#65;&#x41;&#x1F375;&#20013;', 'AA🍵中'],
    ['an escaped entity', '&amp;lt;', '&lt;'],
    ['an entity whose ampersand is a reference', '&#38;amp;', '&amp;'],
    ['a reference whose ampersand is an entity', '&amp;#65;', '&#65;'],
    ['a carriage return by reference', 'a&#13;b', 'a\rb'],
    ['a raw CRLF', 'a\r\nb', 'a\nb'],
    ['quotes and a greater-than sign', `"'>`, `"'>`],
  ])('%s', (_, written, meant) => {
    expect(valueOf(written)).toBe(meant);
  });

  // XML 1.0, production 2: the first and the last character of each range.
  test.each([0x9, 0xa, 0xd, 0x20, 0xd7ff, 0xe000, 0xfffd, 0x10000, 0x10ffff])(
    'hold the character %d by reference',
    (code) => {
      expect(valueOf(`&#${code};`)).toBe(String.fromCodePoint(code));
      expect(valueOf(`&#x${code.toString(16)};`)).toBe(String.fromCodePoint(code));
    },
  );

  test.each([0x0, 0x8, 0xb, 0xc, 0xe, 0x1f, 0xd800, 0xdfff, 0xfffe, 0xffff, 0x110000])(
    'hold no character %d: XML has none',
    (code) => {
      expect(read(`<xml><a>&#${code};</a></xml>`)).toEqual(MALFORMED);
      expect(read(`<xml><a>&#x${code.toString(16)};</a></xml>`)).toEqual(MALFORMED);
    },
  );

  test('never reach a prototype', () => {
    const reading = read('<xml><a>1</a></xml>');
    expect(reading.ok && Object.getPrototypeOf(reading.fields)).toBeNull();
    expect(read('<xml><__proto__><![CDATA[1]]></__proto__></xml>')).toEqual(MALFORMED);
  });
});

describe('a message may', () => {
  test.each([
    ['begin with a byte order mark', '\uFEFF<xml><a>1</a></xml>'],
    [
      'begin with a declaration',
      '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<xml><a>1</a></xml>',
    ],
    ['begin with a declaration of nothing but the version', '<?xml version="1.0"?><xml><a>1</a></xml>'],
    [
      'begin with a declaration that leaves out the encoding',
      '<?xml version="1.0" standalone="yes"?><xml><a>1</a></xml>',
    ],
    [
      'begin with a declaration in single quotes',
      "<?xml version='1.0' encoding='uTf-8' standalone='no'?><xml><a>1</a></xml>",
    ],
    [
      'have white space of any kind and length in its declaration',
      '<?xml \t\r\nversion="1.0" \t\r\nencoding="utf-8" \t\r\nstandalone="yes" \t\r\n?><xml><a>1</a></xml>',
    ],
    ['have white space between its elements', ' \t\r\n<xml>\r\n\t <a>1</a>\n</xml>\n '],
    ['have white space in its tags', '<xml ><a\n>1</a\t></xml\r\n>'],
  ])('%s', (_, text) => {
    const reading = read(text);
    expect(reading.ok && { ...reading.fields }).toEqual({ a: '1' });
  });

  test('have elements that close themselves, and none at all', () => {
    expect(read('<xml><a/><b /></xml>')).toEqual({ ok: true, fields: { a: '', b: '' } });
    expect(read('<xml></xml>')).toEqual({ ok: true, fields: {} });
  });

  test('have an element that is named like the root', () => {
    expect(read('<xml><xml>1</xml></xml>')).toEqual({ ok: true, fields: { xml: '1' } });
  });
});

describe('a message is refused for', () => {
  test.each([
    ['a DOCTYPE', '<!DOCTYPE xml><xml><a>1</a></xml>'],
    ['an entity of its own', '<!DOCTYPE xml [<!ENTITY x "1">]><xml><a>&x;</a></xml>'],
    ['an entity beyond the five', '<xml><a>&nbsp;</a></xml>'],
    ['a bare ampersand', '<xml><a>1 & 2</a></xml>'],
    ['a reference to what is no character', '<xml><a>&#xD800;</a></xml>'],
    ['a reference beyond Unicode', '<xml><a>&#1114112;</a></xml>'],
    ['a comment', '<xml><a>1</a><!-- c --></xml>'],
    ['a comment in a value', '<xml><a>1<!-- c -->2</a></xml>'],
    ['a processing instruction', '<xml><?php ?><a>1</a></xml>'],
    ['another encoding', '<?xml version="1.0" encoding="GBK"?><xml><a>1</a></xml>'],
    ['an encoding that is not closed by its own quote', `<?xml version="1.0" encoding='utf-8"?><xml/>`],
    ['an attribute', '<xml><a b="1">1</a></xml>'],
    ['an attribute of the root', '<xml b="1"><a>1</a></xml>'],
    ['nesting', '<xml><a><b>1</b></a></xml>'],
    ['a duplicate', '<xml><a>1</a><a>1</a></xml>'],
    ['another root', '<root><a>1</a></root>'],
    ['two roots', '<xml><a>1</a></xml><xml><b>1</b></xml>'],
    ['text around the root', '<xml><a>1</a></xml>.'],
    ['text between elements', '<xml>.<a>1</a></xml>'],
    ['an element that is not closed', '<xml><a>1</xml>'],
    ['a root that is not closed', '<xml><a>1</a>'],
    ['CDATA that is not closed', '<xml><a><![CDATA[1</a></xml>'],
    [']]> in text', '<xml><a>]]></a></xml>'],
    ['a control character', '<xml><a>\u0001</a></xml>'],
    ['NUL', '<xml><a>\0</a></xml>'],
    ['a name with a colon', '<xml><a:b>1</a:b></xml>'],
    ['being JSON', '{"a":"1"}'],
    ['being empty', ''],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(MALFORMED);
  });

  test('bytes that are no UTF-8', () => {
    for (const bytes of [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe6, 0x94], [0xf4, 0x90, 0x80, 0x80]]) {
      const message = Buffer.concat([Buffer.from('<xml><a>'), Buffer.from(bytes), Buffer.from('</a></xml>')]);
      expect(readXml(message)).toEqual({ ok: false, fault: 'not_utf8' });
    }
  });

  test('one byte over 64 KiB, counted in bytes, and not for 64 KiB', () => {
    const filled = (bytes: number): string => `<xml><a>${'a'.repeat(bytes - 18)}</a></xml>`;
    expect(read(filled(MAX_XML_BYTES)).ok).toBe(true);
    expect(read(filled(MAX_XML_BYTES + 1))).toEqual({ ok: false, fault: 'body_too_large' });
    expect(read(`<xml><a>${'茶'.repeat(MAX_XML_BYTES / 3)}</a></xml>`)).toEqual({
      ok: false,
      fault: 'body_too_large',
    });
  });
});

test('names come in the order of the elements', () => {
  const fields = readElements('<xml><b>1</b><a/><c><![CDATA[]]></c></xml>');
  expect(Object.keys(fields ?? {})).toEqual(['b', 'a', 'c']);
});

test('names are told apart by the guard itself, without the parser', () => {
  expect(readElements('<xml><a>1</a><a>1</a></xml>')).toBeUndefined();
  expect(Object.keys(readElements('<xml><a/><A/></xml>') ?? {})).toEqual(['a', 'A']);
});

test('whatever the bytes, the reader returns and throws nothing', () => {
  const piece = fc.constantFrom(
    ...[
      '<xml>',
      '</xml>',
      '<a>',
      '</a>',
      '<b/>',
      '<![CDATA[',
      ']]>',
      '&amp;',
      '&',
      ';',
      '<',
      '>',
      '1',
      ' ',
      '<?xml version="1.0"?>',
    ],
    ...['<!DOCTYPE xml [', '<!--', '-->', '\0', '支', '\uFEFF'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(typeof read(pieces.join('')).ok).toBe('boolean');
    }),
    { numRuns: 3000 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(readXml(bytes).ok).toBe(false);
    }),
  );
});

// At 64 KiB even a guard of quadratic time returns; one of exponential time, or one that calls itself, does not.
describe('64 KiB of the worst is answered:', () => {
  const fill = (piece: string, room = MAX_XML_BYTES - 64): string =>
    piece.repeat(Math.floor(room / piece.length));
  test.each([
    ['opening tags', fill('<a>'), false],
    ['opening tags in the root', `<xml>${fill('<a>')}`, false],
    ['a very long name', `<xml><${fill('a')}`, false],
    ['white space in a tag', `<xml><a${fill(' ')}x`, false],
    ['white space before the root', `${fill(' ')}<`, false],
    ['white space in a declaration', `<?xml${fill(' ')}`, false],
    ['brackets', `<xml><a>${fill(']')}></a></xml>`, false],
    ['openings of CDATA', `<xml><a>${fill('<![CDATA[')}`, false],
    ['CDATA of brackets', `<xml><a><![CDATA[${fill(']')}`, false],
    ['empty CDATA', `<xml><a>${fill('<![CDATA[]]>')}</a></xml>`, true],
    ['ampersands', `<xml><a>${fill('&')}</a></xml>`, false],
    ['entities', `<xml><a>${fill('&amp;')}</a></xml>`, true],
    ['references', `<xml><a>${fill('&#x1F375;')}</a></xml>`, true],
    ['a reference of many digits', `<xml><a>&#${fill('0')};</a></xml>`, false],
    ['text and entities in turn', `<xml><a>${fill('a&lt;')}</a></xml>`, true],
    ['greater-than signs', `<xml><a>${fill('>')}</a></xml>`, true],
    ['elements', `<xml>${Array.from({ length: 5_000 }, (_, n) => `<a${n}/>`).join('')}</xml>`, true],
    [
      'elements with values',
      `<xml>${Array.from({ length: 3_500 }, (_, n) => `<a${n}>1</a${n}>`).join('')}</xml>`,
      true,
    ],
    ['line ends', `<xml><a>${fill('\r\n')}</a></xml>`, true],
  ])('%s', (_, text, readable) => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_XML_BYTES);
    expect(read(text).ok).toBe(readable);
  });
});
