import fc from 'fast-check';
import * as v from 'valibot';
import { PayError } from '../../../lib/errors/errors';
import { readFields, wholeNumber } from '../../../lib/http/body';
import type { HttpRequest } from '../../../lib/http/request';
import { problem } from '../../../lib/http/respond';
import { aFormRequest, aJsonRequest, aRequest } from './a-request';
import { refusalOf } from './refusal-of';

const COUNT = 'Send a whole number from 0 to 10.';
const schema = v.object({
  name: v.optional(v.string('Send a text.'), ''),
  count: v.optional(wholeNumber(0, 10, COUNT)),
});

function read(request: HttpRequest) {
  return readFields(request, schema, ['count']);
}

function refusal(request: HttpRequest) {
  return refusalOf(() => read(request));
}

const MAX_BODY_BYTES = 16 * 1024;

describe('by its content type', () => {
  test.each([
    'application/json',
    'Application/JSON',
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    ' application/json ;x=y',
  ])('a body of %j is read as JSON', (contentType) => {
    expect(read(aRequest('{"name":"龙井","count":3}', contentType))).toEqual({ name: '龙井', count: 3 });
  });

  test.each(['application/x-www-form-urlencoded', 'APPLICATION/X-WWW-FORM-URLENCODED; charset=utf-8'])(
    'a body of %j is read as a form',
    (contentType) => {
      const form = 'name=%E9%BE%99%E4%BA%95+50g&count=3';
      expect(read(aRequest(form, contentType))).toEqual({ name: '龙井 50g', count: 3 });
    },
  );

  test.each([
    undefined,
    '',
    'text/plain',
    'text/json',
    'application/jsonp',
    'multipart/form-data; boundary=x',
  ])('a body of %j is refused with the types that are taken', async (contentType) => {
    const error = await refusal(aRequest('{}', contentType));
    expect(error.code).toBe('content_type_unsupported');
    expect(error.detail).toContain('application/json');
  });
});

describe('a request with very many faults', () => {
  const names = Array.from({ length: 2_184 }, (_, at) => `x${at.toString(36)}`);
  const formOf = (fields: readonly string[]) => aFormRequest(fields.map((name) => `${name}=`).join('&'));

  /** The answer to a refused request, as it goes over the wire. */
  async function answerTo(request: HttpRequest) {
    const { body } = problem(await refusal(request));
    const told = JSON.parse(body) as { errors: { field: string }[]; errorCount?: number; detail: string };
    return { bytes: Buffer.byteLength(body), ...told };
  }

  test('is told ten of them and how many there are', async () => {
    const { bytes, errors, errorCount } = await answerTo(formOf(names));
    expect(errors.map(({ field }) => field)).toEqual(names.slice(0, 10));
    expect(errorCount).toBe(2_184);
    expect(bytes).toBeLessThan(4_096);
  });

  test('is told all of ten, without a count', async () => {
    const { errors, errorCount } = await answerTo(formOf(names.slice(0, 10)));
    expect(errors).toHaveLength(10);
    expect(errorCount).toBeUndefined();
  });

  test('is not told a name of 16,000 characters back', async () => {
    const { bytes, errors, detail } = await answerTo(aJsonRequest({ ['茶'.repeat(5_000)]: 0 }));
    expect(errors.map(({ field }) => field)).toEqual([`${'茶'.repeat(64)}…`]);
    expect(detail).toContain('There is no such field');
    expect(bytes).toBeLessThan(4_096);
  });
});

describe('a body that cannot be read', () => {
  test.each(['', '{', '{"name":', "{'name':'a'}", 'name=a', '{"count":NaN}', '{"count":+1}', '{"count":01}'])(
    'is refused when it is not JSON: %j',
    async (text) => {
      const error = await refusal(aRequest(text, 'application/json'));
      expect(error.code).toBe('request_malformed');
      expect(error.detail).toContain('not JSON');
    },
  );

  test.each(['null', '[]', '[{"name":"a"}]', '"name"', '1', 'true'])(
    'is refused when it is JSON but no object: %s',
    async (text) => {
      const error = await refusal(aRequest(text, 'application/json'));
      expect(error.code).toBe('request_malformed');
      expect(error.detail).toContain('not an object');
    },
  );

  test.each([
    ['a stray byte', [0x22, 0xff, 0x22]],
    ['an overlong slash', [0x22, 0xc0, 0xaf, 0x22]],
    ['a surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['a character cut short', [0x22, 0xe9, 0xbe]],
  ])('is refused when it is not UTF-8: %s', async (_, bytes) => {
    for (const contentType of ['application/json', 'application/x-www-form-urlencoded']) {
      const error = await refusal(aRequest(Uint8Array.from(bytes), contentType));
      expect(error.code).toBe('request_malformed');
      expect(error.detail).toContain('UTF-8');
    }
  });

  test('is refused above 16 KiB, counted in bytes, and taken at exactly that', async () => {
    const frame = '{"name":""}'.length;
    const longest = 'a'.repeat(MAX_BODY_BYTES - frame);
    expect(read(aJsonRequest({ name: longest })).name).toBe(longest);
    expect((await refusal(aJsonRequest({ name: `${longest}a` }))).code).toBe('request_too_large');
    // 3 bytes each: far fewer characters than the limit, more bytes.
    const wide = '茶'.repeat(MAX_BODY_BYTES / 2);
    expect((await refusal(aJsonRequest({ name: wide }))).code).toBe('request_too_large');
  });

  test('is refused for its size before anything else', async () => {
    const error = await refusal(aRequest(new Uint8Array(MAX_BODY_BYTES + 1).fill(0xff), 'text/plain'));
    expect(error.code).toBe('request_too_large');
    expect(error.detail).toContain('16384');
  });

  test('is never quoted in the refusal', async () => {
    const error = await refusal(aRequest('{"session_key": hush', 'application/json'));
    expect(error.message).not.toContain('hush');
  });
});

describe('a field', () => {
  test.each(['Name', 'names', 'a.b', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'that is not known is refused with the list of known ones: %s',
    async (field) => {
      for (const request of [
        aRequest(`{"${field}":"x"}`, 'application/json'),
        aFormRequest(`${encodeURIComponent(field)}=x`),
      ]) {
        const error = await refusal(request);
        expect(error.code).toBe('field_invalid');
        expect(error.fields.map((fault) => fault.field)).toEqual([field]);
        expect(error.fields[0]?.detail).toContain('name, count');
      }
    },
  );

  test.each(['name=a&name=a', 'name=a&count=1&name=b', 'x=1&x=2', '__proto__=a&__proto__=b'])(
    'that stands twice in a form is refused: %s',
    async (form) => {
      const error = await refusal(aFormRequest(form));
      expect(error.code).toBe('request_malformed');
      expect(error.detail).toContain('twice');
    },
  );

  test('that is wrong is named with its fix, and so is every other one', async () => {
    const error = await refusal(aJsonRequest({ name: 7, count: 11 }));
    expect(error.fields).toEqual([
      { field: 'name', detail: 'Send a text.' },
      { field: 'count', detail: COUNT },
    ]);
    expect(error.detail).toBe('name: Send a text.');
  });

  test('that is missing is named with its fix', async () => {
    const required = v.object({ name: v.string('Send a text.') });
    const error = await refusalOf(() => readFields(aJsonRequest({}), required));
    expect(error.fields).toEqual([{ field: 'name', detail: 'Send a text.' }]);
  });
});

describe('a whole number', () => {
  test.each([0, 1, 10])('is taken in JSON and in a form: %d', (count) => {
    expect(read(aJsonRequest({ count })).count).toBe(count);
    expect(read(aFormRequest(`count=${count}`)).count).toBe(count);
  });

  test.each(['"3"', '" 3"', '"5.20"', '"three"', '""'])(
    'is told that it is a text, and how a number is written, where JSON sends %s',
    async (json) => {
      const error = await refusal(aRequest(`{"count":${json}}`, 'application/json'));
      expect(error.code).toBe('field_invalid');
      expect(error.fields).toEqual([
        { field: 'count', detail: `Send a number, not a text: 520, and not "520". ${COUNT}` },
      ]);
    },
  );

  test.each(['null', 'true', '[3]', '{}', '1.5', '-1', '11', '1e400', '-1e400', '1e-7'])(
    'is refused in JSON when it is %s',
    async (json) => {
      const error = await refusal(aRequest(`{"count":${json}}`, 'application/json'));
      expect(error.code).toBe('field_invalid');
      expect(error.fields[0]).toEqual({ field: 'count', detail: COUNT });
    },
  );

  test.each([
    '',
    ' ',
    '1.5',
    '1.0',
    '-1',
    '+1',
    '-0',
    '01',
    '1e1',
    '1e400',
    '0x1',
    'NaN',
    'Infinity',
    'null',
    ' 3',
    '3 ',
    '3\n',
    '٣',
    '３',
    '11',
    '9999999999999999999999',
  ])('is refused in a form when it is written %j', async (text) => {
    const error = await refusal(aFormRequest(`count=${encodeURIComponent(text)}`));
    expect(error.code).toBe('field_invalid');
    expect(error.fields[0]).toEqual({ field: 'count', detail: COUNT });
  });

  test('of a form is a number only where the request says so: a text of digits stays a text', () => {
    expect(read(aFormRequest('name=3')).name).toBe('3');
  });

  test('is exact: no text but its own digits reads as it', () => {
    const open = v.object({ count: wholeNumber(0, Number.MAX_SAFE_INTEGER, COUNT) });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (count) => {
        expect(readFields(aFormRequest(`count=${count}`), open, ['count'])).toEqual({ count });
      }),
    );
  });
});

test('whatever bytes come in any content type, the answer is known fields or a PayError', () => {
  const contentType = fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'text/xml');
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 64 }),
    fc.json().map((text) => Buffer.from(text)),
    fc.webQueryParameters().map((text) => Buffer.from(text)),
    fc.record({ name: fc.string(), count: fc.integer() }).map((value) => Buffer.from(JSON.stringify(value))),
  );
  fc.assert(
    fc.property(body, contentType, (bytes, type) => {
      try {
        const { name, count = 0, ...others } = read(aRequest(bytes, type));
        expect(typeof name).toBe('string');
        expect(count).toBeGreaterThanOrEqual(0);
        expect(count).toBeLessThanOrEqual(10);
        expect(others).toEqual({});
      } catch (error) {
        if (!(error instanceof PayError)) throw error;
      }
    }),
  );
});
