import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../core/export/read-front-matter.js';
import { joinFrontMatter, splitFrontMatter } from '../../../core/export/split-front-matter.js';

describe('taking a document apart', () => {
  it('gives back every text that was put together', () => {
    const line = fc.constantFrom('---', '', 'Text', '...', '# Titel', '- a', ' ');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const body = lines.join('\n');
        expect(splitFrontMatter(joinFrontMatter('a: 1\n', body))).toEqual({ yaml: 'a: 1\n', body });
      }),
    );
  });

  it('reads Windows line ends and a byte order mark', () => {
    expect(splitFrontMatter('\uFEFF---\r\ntitle: A\r\n---\r\n\r\nText\r\n')).toEqual({
      yaml: 'title: A\n',
      body: 'Text',
    });
  });

  it('takes a text without front matter as it is', () => {
    expect(splitFrontMatter('Text\n---\nmehr\n')).toEqual({ yaml: null, body: 'Text\n---\nmehr' });
    expect(splitFrontMatter('---\nnie geschlossen\n').yaml).toBe(null);
  });

  it('reads an empty front matter', () => {
    expect(splitFrontMatter('---\n---\nText\n')).toEqual({ yaml: '', body: 'Text' });
  });
});

describe('reading front matter', () => {
  it('takes no list or mapping for a name', () => {
    const { fields, notes } = readFrontMatter({
      title: { de: 'Bank' },
      authors: [{ name: 'Ada' }],
      category: [['Praxis']],
    });
    expect(fields).toEqual({});
    expect(notes.map(({ params }) => params['field'])).toEqual(['title', 'authors', 'category']);
  });

  it('understands what other tools call the same things', () => {
    const { fields, notes } = readFrontMatter({
      title: 2026,
      date: '2026-03-01 09:30:00 +0100',
      tags: 'Bank, Rathaus',
      category: 'Praxis',
      image: 'kopf.jpg',
    });
    expect(fields).toMatchObject({
      title: '2026',
      publishAt: '2026-03-01T08:30:00.000Z',
      tags: ['Bank', 'Rathaus'],
      categories: ['Praxis'],
      featured: { file: 'kopf.jpg', alt: '', decorative: false },
    });
    expect(notes).toEqual([]);
  });

  it('loses only the field that makes no sense, and says so', () => {
    const { fields, notes } = readFrontMatter({
      title: 'A',
      slug: 'Kein Slug!',
      layout: 'post',
      constructor: 'x',
    });
    expect(fields).toEqual({ title: 'A' });
    expect(notes).toEqual([
      { reason: 'field-ignored', params: { field: 'slug' } },
      { reason: 'field-unknown', params: { field: 'layout' } },
      { reason: 'field-unknown', params: { field: 'constructor' } },
    ]);
  });

  it('never fails, whatever the document says', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
        readFrontMatter(data);
      }),
    );
  });
});
