import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readForeign } from '../../../../electron/host/importing/foreign/foreign-reader.js';
import { aHostWithLibrary } from '../../../builders/host.js';
import { aPng } from '../../../builders/open-library.js';
import { aTempFolder } from '../../../builders/temp-folder.js';
import { anExport } from '../../../builders/wordpress-export.js';

describe('an HTML page', () => {
  it('becomes a post with its pictures, those inside it and those beside it', async () => {
    const { client, folder, library } = await aHostWithLibrary();
    const inside = (await aPng('#303030')).toString('base64');
    await writeFile(join(folder, 'bank.png'), await aPng('#404040'));
    await writeFile(
      join(folder, 'seite.html'),
      `<title>Blog</title><nav>Menü</nav><article><h1>Der &amp; die</h1><p>Text<script>alert(1)</script> <a href="javascript:alert(1)">hier</a></p><img src="bank.png" alt="Bank"><img src="data:image/png;base64,${inside}" alt=""></article>`,
    );
    const report = await client.imports.run({ paths: [join(folder, 'seite.html')] });
    const [post] = await library.posts.all();
    expect(post?.title).toBe('Der & die');
    expect(post?.body).toMatch(
      /^Text hier\n\n!\[Bank\]\(asset:[0-9a-f]{64}\)\{unconfirmed\}\n\n!\[\]\(asset:[0-9a-f]{64}\)$/,
    );
    expect(report.assets).toBe(2);
    expect(report.notes.map(({ reason }) => reason)).toEqual(['lost-addresses', 'post-added']);
  });
});

describe('the thread that reads foreign files', () => {
  it('is given up when it takes too long or too much memory', async () => {
    const path = join(await aTempFolder(), 'a.xml');
    const many = Array.from({ length: 3000 }, (_, id) => ({
      id,
      content: '<p>Text</p>'.repeat(50),
    }));
    await writeFile(path, anExport(...many));
    const job = { kind: 'wordpress', path, name: 'a.xml' } as const;
    const first = (time: number, memory: number) => readForeign(job, { time, memory }).next();
    await expect(first(1, 512)).rejects.toMatchObject({ reason: 'reader-time' });
    await expect(first(30_000, 2)).rejects.toMatchObject({ reason: 'reader-memory' });
    expect((await first(30_000, 512)).done).toBe(false);
  });
});
