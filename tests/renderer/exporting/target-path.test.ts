import { describe, expect, it } from 'vitest';
import { fileSize } from '../../../renderer/i18n/file-size.js';
import {
  absoluteTarget,
  inFolder,
  nameOfPath,
  suggestedName,
} from '../../../renderer/exporting/target-path.js';

describe('suggestedName', () => {
  it('takes the address of a single post', () => {
    expect(suggestedName('site', [{ slug: 'die-bank' }], 'Blog')).toBe('die-bank-website.zip');
    expect(suggestedName('markdown', [{ slug: 'die-bank' }], 'Blog')).toBe('die-bank-markdown.zip');
  });

  it("takes the library's name for several posts, in letters every system takes", () => {
    const posts = [{ slug: 'a' }, { slug: 'b' }];
    expect(suggestedName('site', posts, 'Blog für Übergrößen')).toBe(
      'blog-fuer-uebergroessen-website.zip',
    );
  });
});

describe('inFolder', () => {
  it('joins with the separator of the folder', () => {
    expect(inFolder('/home/ada', 'a.zip')).toBe('/home/ada/a.zip');
    expect(inFolder('/', 'a.zip')).toBe('/a.zip');
    expect(inFolder('C:\\Users\\Ada', 'a.zip')).toBe('C:\\Users\\Ada\\a.zip');
    expect(inFolder('\\\\server\\blog\\', 'a.zip')).toBe('\\\\server\\blog\\a.zip');
  });
});

describe('nameOfPath', () => {
  it('reads the last part of a path of either kind', () => {
    expect(nameOfPath('/home/ada/a.zip')).toBe('a.zip');
    expect(nameOfPath('C:\\Users\\Ada\\a.zip')).toBe('a.zip');
    expect(nameOfPath('a.zip')).toBe('a.zip');
  });
});

describe('fileSize', () => {
  it('writes sizes as people read them', () => {
    expect(fileSize(3_400_000, 'de')).toMatch(/^3,4\sMB$/);
    expect(fileSize(812_000, 'en')).toBe('812 kB');
    expect(fileSize(0, 'en')).toBe('0 bytes');
    expect(fileSize(1000, 'en')).toBe('1 kB');
    expect(fileSize(2_000_000_000_000, 'en')).toMatch(/GB$/);
  });
});

describe('a path that was typed', () => {
  it('stays where it names a root, and lies in the export folder otherwise', () => {
    for (const path of ['/a/b.zip', 'C:\\a\\b.zip', 'D:/b.zip', '\\\\nas\\b.zip', '']) {
      expect(absoluteTarget(path, '/home/ida')).toBe(path);
    }
    expect(absoluteTarget('b.zip', '/home/ida')).toBe('/home/ida/b.zip');
    expect(absoluteTarget('neu\\b.zip', 'C:\\Ida')).toBe('C:\\Ida\\neu\\b.zip');
  });
});
