import { describe, expect, it } from 'vitest';
import { utf8 } from './bytes';
import { jcs, type Json } from './jcs';

const text = (value: Json): string => utf8(jcs(value));

describe('RFC 8785', () => {
  it('sorts keys by UTF-16 code units (the example of section 3.2.3)', () => {
    const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(text(keys)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
  });

  it('writes numbers and strings as ECMAScript does (the example of section 3.2.2)', () => {
    const value = { numbers: [333333333.33333329, 1e30, 4.5, 0.002, 1e-27], string: '\u20ac$\u000f\nA\'B"\\\\"/', literals: [null, true, false] };
    expect(text(value)).toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}');
  });

  it('leaves out what is undefined and keeps what is null', () => expect(text({ a: undefined, b: null, c: { d: [] } })).toBe('{"b":null,"c":{"d":[]}}'));

  it('refuses what has no canonical form', () => {
    for (const value of [NaN, Infinity, '\ud800', { '\udc00': 1 }]) expect(() => jcs(value)).toThrow(expect.objectContaining({ code: 'encoding' }));
  });
});
