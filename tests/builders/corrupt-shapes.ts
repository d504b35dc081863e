/** Ways in which a stored document stops being one, by name; each makes its bytes from the good ones. */
export const CORRUPT_SHAPES: Readonly<Record<string, (good: Buffer) => Buffer>> = {
  'an empty file': () => Buffer.alloc(0),
  'white space only': () => Buffer.from('  \n'),
  null: () => Buffer.from('null'),
  false: () => Buffer.from('false'),
  zero: () => Buffer.from('0'),
  'an empty text': () => Buffer.from('""'),
  'an empty list': () => Buffer.from('[]'),
  'an empty object': () => Buffer.from('{}'),
  'NUL bytes': (good) => Buffer.alloc(good.length),
  'NUL bytes at the end': (good) => Buffer.concat([good.subarray(0, -40), Buffer.alloc(40)]),
  'a byte order mark in front': (good) => Buffer.concat([Buffer.from('\ufeff'), good]),
  'a torn file': (good) => good.subarray(0, good.length >> 1),
  'two files in one': (good) => Buffer.concat([good, good]),
  'another encoding': (good) => Buffer.from(good.toString('utf8'), 'utf16le'),
  'a changed letter': (good) => Buffer.from(good.toString('utf8').replace('a', 'b')),
  'a changed revision': (good) =>
    Buffer.from(good.toString('utf8').replace(/"rev":\d+/, '"rev":99')),
  'a changed schema': (good) =>
    Buffer.from(good.toString('utf8').replace(/"schema":1/, '"schema":3')),
};
