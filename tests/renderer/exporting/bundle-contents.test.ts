import { describe, expect, it } from 'vitest';
import { bundleContents } from '../../../renderer/exporting/bundle-contents.js';

describe('bundleContents', () => {
  it('counts files and bytes by what a person calls them, and leaves out what is not there', () => {
    const file = (path: string, bytes: number) => ({ path, bytes, sha256: '' });
    const files = [file('index.html', 3), file('a/index.md', 4), file('bilder/a-400.webp', 5)];
    expect(bundleContents(files)).toEqual([
      { kind: 'pages', files: 2, bytes: 7 },
      { kind: 'pictures', files: 1, bytes: 5 },
    ]);
  });
});
