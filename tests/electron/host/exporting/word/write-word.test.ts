import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractRawText } from 'mammoth';
import { describe, expect, it } from 'vitest';
import { newImageUse } from '../../../../../core/image/image-use.js';
import { writeImageUse } from '../../../../../core/image/image-markdown.js';
import { aHostWithLibrary, contentOf } from '../../../../builders/host.js';
import { aPng } from '../../../../builders/open-library.js';
import { aFile } from '../../../../builders/pictures.js';
import { readZip } from '../../../../builders/read-bundle.js';

async function aPostWithPictures() {
  const place = await aHostWithLibrary();
  const { hash } = await place.client.assets.add({ file: aFile(await aPng(), 'bank.png') });
  const use = { ...newImageUse(hash), caption: 'Die *neue* Bank', credit: 'Foto: Ida' };
  const described = { ...use, alt: 'Zwei „Frauen“ & ein <Hund>', decision: 'described' as const };
  const { id, revision } = await place.client.posts.create({
    title: 'Bürger:innen & Räte',
    categories: [],
  });
  const post = await place.client.posts.read({ id });
  const body = `## Eins\n\nText mit **fett**, [Link](https://example.org) und Kolleg*innen[^1].\n\n${writeImageUse(described)}\n\n- a\n- b\n\n${writeImageUse({ ...newImageUse(hash), decision: 'decorative' })}\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\n[^1]: Die Note.`;
  await place.client.posts.save({ id, baseRevision: revision, content: contentOf(post, { body }) });
  return { ...place, id };
}

describe('a Word document for approval', () => {
  it('holds the text, its pictures with their descriptions as Word keeps them, and space for notes', async () => {
    const { client, folder, id } = await aPostWithPictures();
    const out = join(folder, 'freigabe.docx');
    const written = await client.exports.word({ post: id, out, replace: false });
    expect(written.path).toBe(out);
    const files = await readZip(out);
    const document = files.get('word/document.xml')!.toString('utf8');
    const descriptions = [...document.matchAll(/<wp:docPr [^>]*?>/g)].map(
      ([tag]) => /descr="([^"]*)"/.exec(tag)?.[1] ?? '',
    );
    expect(descriptions).toEqual(['Zwei „Frauen“ &amp; ein &lt;Hund&gt;', '']);
    expect([...files.keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    expect(document).toContain('w:val="Heading2"');
    const { value: words } = await extractRawText({ buffer: await readFile(out) });
    for (const part of [
      'Bürger:innen & Räte',
      'Kolleg*innen',
      'Die neue Bank',
      'Foto: Ida',
      'Freigegeben durch',
      'Anmerkungen',
      'Stand vom',
    ]) {
      expect(words).toContain(part);
    }
    expect(files.get('word/footnotes.xml')!.toString('utf8')).toContain('Die Note.');
    expect(files.get('word/styles.xml')!.toString('utf8')).toContain('de-DE');
  });

  it('looks like something to read: captions, numbers of pages and a sheet of its own for the approval', async () => {
    const { client, folder, id } = await aPostWithPictures();
    const out = join(folder, 'freigabe.docx');
    await client.exports.word({ post: id, out, replace: false });
    const files = await readZip(out);
    const paragraphs = files
      .get('word/document.xml')!
      .toString('utf8')
      .split('<w:p>')
      .map((paragraph) => ({
        style: /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1],
        words: paragraph.replace(/<[^>]*>/g, '').trim(),
        isNewPage: paragraph.includes('<w:pageBreakBefore/>'),
      }));
    expect(paragraphs).toContainEqual({
      style: 'Caption',
      words: 'Die neue Bank',
      isNewPage: false,
    });
    expect(paragraphs).toContainEqual({ style: 'Caption', words: 'Foto: Ida', isNewPage: false });
    expect(paragraphs.filter(({ isNewPage }) => isNewPage)).toMatchObject([{ words: 'Freigabe' }]);
    const footer = files.get('word/footer1.xml')!.toString('utf8');
    expect(footer).toMatch(/Bürger:innen &amp; Räte · Seite [^]*PAGE[^]* von [^]*NUMPAGES/);
  });

  it('is the same each time, and replaces a file only when asked', async () => {
    const { client, folder, id } = await aPostWithPictures();
    const [first, second] = [join(folder, 'a.docx'), join(folder, 'b.docx')];
    await client.exports.word({ post: id, out: first, replace: false });
    await client.exports.word({ post: id, out: second, replace: false });
    expect((await readFile(first)).equals(await readFile(second))).toBe(true);
    await expect(
      client.exports.word({ post: id, out: first, replace: false }),
    ).rejects.toMatchObject({
      code: 'EXPORT_TARGET_EXISTS',
    });
    await expect(
      client.exports.word({ post: 'gibt-es-nicht', out: join(folder, 'c.docx'), replace: false }),
    ).rejects.toMatchObject({
      code: 'POST_NOT_FOUND',
    });
  });
});
