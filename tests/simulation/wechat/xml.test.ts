import fc from 'fast-check';
import { readMessage, writeMessage } from './xml';

describe("the simulated WeChat's messages", () => {
  it('come back as they went out', () => {
    const name = fc.stringMatching(/^[a-z][a-z_]{0,10}$/);
    const value = fc.oneof(
      fc.stringMatching(/^[ -~桌号七]{0,20}$/),
      fc.constantFrom(']]>', 'a]]>b', '<![CDATA['),
    );
    fc.assert(
      fc.property(fc.dictionary(name, value), (fields) => {
        expect(readMessage(writeMessage(fields))).toEqual(fields);
      }),
    );
  });

  it('are read with entities too, as other systems write them', () => {
    expect(readMessage('<xml><a>&lt;b&gt; &amp;amp; &#13;&#x4e03;</a><b></b></xml>')).toEqual({
      a: '<b> &amp; \r七',
      b: '',
    });
  });
});
