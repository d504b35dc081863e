import { describe, expect, it } from 'vitest';
import { newImageUse } from '../../../core/image/image-use.js';
import { findJob, shiftJobs } from '../../../renderer/app/pictures/alt-queue.js';
import { arrivedPictures } from '../../../renderer/app/pictures/arrived-pictures.js';
import { withoutPicture } from '../../../renderer/app/pictures/without-picture.js';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];

function placed(...assets: string[]) {
  return assets.map((asset, index) => ({
    use: newImageUse(asset),
    index,
    from: index * 10,
    to: index * 10 + 5,
    link: null,
  }));
}

describe('taking a picture out of a text', () => {
  it.each([
    ['one\n\nXY\n\ntwo\n', 'one\n\ntwo\n'],
    ['XY\n\ntwo', 'two'],
    ['one\n\nXY', 'one\n'],
    ['one XY two', 'one  two'],
  ])('leaves the rest as it is: %j', (body, rest) => {
    const from = body.indexOf('XY');
    expect(withoutPicture(body, { from, to: from + 2 })).toBe(rest);
  });
});

describe('pictures that wait for their prompt', () => {
  it('are found where they stand now', () => {
    expect(findJob(placed(B, A), { place: 0, asset: A })?.index).toBe(1);
    expect(findJob(placed(A, B, A), { place: 2, asset: A })?.index).toBe(2);
  });

  it('are gone when they were deleted', () => {
    expect(findJob(placed(B), { place: 0, asset: A })).toBeNull();
  });

  it('move on when pictures come in before them', () => {
    const jobs = [
      { place: 0, asset: A },
      { place: 2, asset: A },
      { place: 'featured' as const, asset: B },
    ];
    expect(shiftJobs(jobs, 1, 2).map((job) => job.place)).toEqual([0, 4, 'featured']);
  });
});

describe('pictures that arrive with pasted text', () => {
  it('are those that the text has more of than before, and that nobody decided about', () => {
    const before = placed(A);
    const described = placed(B).map((image) => ({
      ...image,
      use: { ...image.use, alt: 'Da', decision: 'described' as const },
    }));
    expect(arrivedPictures(before, placed(A, A))).toEqual([{ place: 1, asset: A }]);
    expect(arrivedPictures(before, placed(B, A))).toEqual([{ place: 0, asset: B }]);
    expect(arrivedPictures([], described)).toEqual([]);
    expect(arrivedPictures(placed(A, B), placed(B))).toEqual([]);
  });
});
