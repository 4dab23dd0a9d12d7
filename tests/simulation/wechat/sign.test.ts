import { signatureOf } from './sign';
import { VECTORS } from '../../fixtures/official/vectors';

describe("the simulated WeChat's signature", () => {
  it.each(VECTORS.v2_sign)('is the published one: $name', ({ params, key, algo, expected }) => {
    const fields = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value ?? '']));
    expect(signatureOf(fields, key, algo)).toBe(expected);
  });
});
