import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planMarkdown } from '../../../../core/export/plan-markdown.js';
import { MarkdownPreset } from '../../../../core/export/presets/preset.js';
import { Language, PostStatus, TeaserMode } from '../../../../core/post/post.js';
import { yamlText } from '../../../../electron/host/exporting/yaml-text.js';
import { readDocument } from '../../../../electron/host/importing/read-document.js';
import { SiteFiles } from '../../../../electron/host/importing/site-files.js';
import { aBlogView } from '../../../builders/blog-view.js';
import { aCategory, anAuthor, anImageUse, aPost } from '../../../builders/content.js';

/** What YAML, dates, numbers, templates and people make of a text. */
const TEXT = fc
  .array(
    fc.constantFrom(
      ...['yes', 'null', '~', '2026', '1e3', '0x1f', '2026-01-02', 'true', '---', '...', '%YAML'],
      ...['"', "'", ':', ': ', '#', ' #', '- ', '? ', '&a', '*a', '!!str', '{{ x }}', '{% y %}'],
      ...['[', ']', '{', '}', ',', '|', '>', '@', '`', '\\', '\\n', '\n', '\t', ' ', '\u00a0'],
      ...['„so“', 'Bürger:innen', 'Kolleg*innen', '👩‍💻', '\u200d', '<b>', ']]>', '{{< x >}}', 'ß'],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => words.join(''));
const LINE = TEXT.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');

const CATEGORIES = [aCategory(), aCategory({ id: 'kat-zwei', slug: 'zwei', name: '2: "Zwei"' })];
const AUTHORS = [anAuthor(), anAuthor({ id: 'autor-0002', name: 'Bo: #Gast', guest: true })];

const WHOLE = {
  categories: [CATEGORIES[1]!.id],
  authors: AUTHORS.map(({ id }) => id),
};

/** As a block of lines it would be taken for the block's indentation. */
const BLANK = ' \n';

const POST = fc
  .record({
    title: LINE,
    excerpt: TEXT,
    notes: TEXT,
    introduction: TEXT,
    byline: LINE,
    body: TEXT,
    tags: fc.uniqueArray(LINE, { maxLength: 3 }),
    status: fc.constantFrom(...PostStatus.options),
    teaserMode: fc.constantFrom(...TeaserMode.options),
    language: fc.constantFrom(...Language.options),
    publishAt: fc.option(fc.constantFrom('2026-03-29T01:30:00.123Z', '2025-10-26T00:30:00.000Z')),
    caption: TEXT,
  })
  .map(({ caption, ...parts }) => {
    const featured = anImageUse('a', { caption, credit: caption.slice(0, 9) });
    return aPost({ ...parts, ...WHOLE, featured });
  });

it.each(MarkdownPreset.options)(
  'every field of any post comes back from a document for %s',
  (preset) => {
    const blank = anImageUse('a', { caption: BLANK });
    const report = { format: 'markdown' as const, forced: [], linked: false };
    fc.assert(
      fc.property(POST, (post) => {
        const view = aBlogView({ posts: [post], categories: CATEGORIES, authors: AUTHORS });
        const all = { posts: null, category: null };
        const plan = planMarkdown(view, all, report, { preset });
        const file = plan.find(({ path }) => path.endsWith(`${post.slug}/index.md`))!;
        if (!('document' in file)) throw new Error('a post is a document');
        const text = yamlText(file.document, file.body);
        const read = readDocument(file.path, Buffer.from(text), new SiteFiles([]));
        const { title, excerpt, notes, introduction, byline, tags, status, teaserMode } = post;
        const { language, publishAt, createdAt, updatedAt, id, slug } = post;
        expect({ ...read.fields, title: read.title }).toMatchObject({
          ...{ id, slug, title, excerpt, notes, introduction, byline, tags, status, teaserMode },
          ...{ language, publishAt, createdAt, updatedAt },
        });
        expect(read.body).toBe(post.body);
        expect(read.fields.featured).toMatchObject({
          caption: post.featured?.caption,
          credit: post.featured?.credit,
        });
        expect(read.fields.categories).toHaveLength(1);
        expect(read.fields.authors).toHaveLength(2);
        expect(read.notes).toEqual([]);
      }),
      {
        numRuns: 150,
        examples: [[aPost({ ...WHOLE, featured: blank, byline: 'x', notes: BLANK })]],
      },
    );
  },
);
