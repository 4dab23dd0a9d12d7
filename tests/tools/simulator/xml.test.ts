import { readXml, writeXml, XmlFormatError } from '../../../tools/simulator/xml';

describe('reading', () => {
  test('keeps values as text, untrimmed, CDATA as it stands, entities decoded', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>
      <xml>
        <total_fee>0010</total_fee><big>4200001234202601010000000001</big>
        <body> 支付 &amp;&#x4e2d;&#25991;&lt;<![CDATA[ <b>&amp; ]]>! </body>
        <device_info></device_info><attach/>
      </xml>`;
    expect(readXml(text)).toEqual({
      total_fee: '0010',
      big: '4200001234202601010000000001',
      body: ' 支付 &中文< <b>&amp; ! ',
      device_info: '',
      attach: '',
    });
  });

  test.each([
    ['nothing', ''],
    ['no XML', '{"appid":"wx"}'],
    ['a root closed by another name', '<root><a>1</a></xml>'],
    ['two roots', '<xml><a>1</a></xml><xml><b>1</b></xml>'],
    ['text around the root', 'x<xml><a>1</a></xml>'],
    ['text between elements', '<xml>x<a>1</a></xml>'],
    ['an element not closed', '<xml><a>1</xml>'],
    ['elements closed crosswise', '<xml><a>1</b></xml>'],
    ['a root not closed', '<xml><a>1</a>'],
    ['a duplicate', '<xml><a>1</a><a>1</a></xml>'],
    ['nesting', '<xml><a><b>1</b></a></xml>'],
    ['attributes', '<xml><a b="1">1</a></xml>'],
    ['a comment', '<xml><!-- c --><a>1</a></xml>'],
    ['a DOCTYPE', '<!DOCTYPE foo [<!ENTITY x "y">]><xml><a>&x;</a></xml>'],
    ['an external entity', '<!DOCTYPE foo [<!ENTITY x SYSTEM "file:///etc/passwd">]><xml><a>&x;</a></xml>'],
    ['an unknown entity', '<xml><a>&nbsp;</a></xml>'],
    ['a bare ampersand', '<xml><a>1 & 2</a></xml>'],
    ['a control character', '<xml><a>\u0001</a></xml>'],
    ['a reference to one', '<xml><a>&#1;</a></xml>'],
    ['a reference beyond Unicode', '<xml><a>&#x110000;</a></xml>'],
    ['a dangerous name', '<xml><__proto__>1</__proto__></xml>'],
    ['CDATA not closed', '<xml><a><![CDATA[1</a></xml>'],
  ])('refuses %s', (_name, text) => {
    expect(() => readXml(text)).toThrow(XmlFormatError);
  });

  test('sees no fields in another root', () => {
    expect(readXml('<root><a>1</a></root>')).toEqual({});
  });

  test('refuses a long hostile text at once', () => {
    const before = performance.now();
    expect(() => readXml(`<xml>${'<a>'.repeat(40_000)}`)).toThrow(XmlFormatError);
    expect(() => readXml(`<xml>${' '.repeat(120_000)}`)).toThrow(XmlFormatError);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

describe('writing', () => {
  test("is WeChat's way: CDATA, except for amounts", () => {
    const text = writeXml({ return_code: 'SUCCESS', total_fee: '100', device_info: '' });
    expect(text).toBe(
      '<xml><return_code><![CDATA[SUCCESS]]></return_code>\n<total_fee>100</total_fee>\n<device_info><![CDATA[]]></device_info>\n</xml>',
    );
  });

  test('survives what would end a CDATA section', () => {
    const fields = { attach: 'a]]>b<c>&amp;]]]]>>' };
    expect(readXml(writeXml(fields))).toEqual(fields);
  });
});
