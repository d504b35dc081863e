import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../../electron/host/storage/canonical-json.js';
import { decode, encode, SCHEMA_VERSION } from '../../../../electron/host/storage/envelope.js';

const PAYLOAD = { title: 'Grüße aus Weidenfurt', tags: ['Rad', 'Bus'], count: 12, none: null };

describe('an envelope', () => {
  test('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.jsonValue(), (rev, payload) => {
        const { bytes, stamp } = encode(rev, payload);
        const found = decode(bytes);
        expect(found).toMatchObject({ state: 'sound', stamp });
        expect(canonicalJson(found.state === 'sound' && found.payload)).toBe(
          canonicalJson(payload),
        );
      }),
    );
  });

  test('is the same for the same value, whatever the order of its keys', () => {
    const turned = Object.fromEntries(Object.entries(PAYLOAD).reverse());
    expect(encode(3, turned)).toEqual(encode(3, PAYLOAD));
  });

  test('is not sound after any single flipped bit', () => {
    const { bytes } = encode(7, PAYLOAD);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const found = decode(flipped);
      // A flip in the white space at the end is the only one that changes nothing.
      if (found.state === 'sound') expect(bit >> 3).toBe(bytes.length - 1);
      else expect(found.state).toBe('damaged');
    }
  });

  test('is damaged wherever it is cut', () => {
    const { bytes } = encode(7, PAYLOAD);
    for (let length = 0; length < bytes.length - 1; length += 1) {
      expect(decode(bytes.subarray(0, length)).state).toBe('damaged');
    }
  });

  test('of a newer app is newer, not damaged', () => {
    const newer = { schema: SCHEMA_VERSION + 1, rev: 4, anything: { else: true } };
    expect(decode(Buffer.from(JSON.stringify(newer)))).toEqual({
      state: 'newer',
      schema: SCHEMA_VERSION + 1,
      ...{ stamp: null, payload: null },
    });
  });

  test('survives nothing that is nested to overflow the stack', () => {
    const deep = `{"schema":1,"rev":1,"sha256":"${'a'.repeat(64)}","payload":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(decode(Buffer.from(deep)).state).toBe('damaged');
  });
});
