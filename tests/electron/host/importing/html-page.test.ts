import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Reader, readerWays } from '../../../../electron/host/importing/reader/reader.js';
import { aHostWithLibrary } from '../../../builders/host.js';
import { aPng } from '../../../builders/open-library.js';
import { aTempFolder } from '../../../builders/temp-folder.js';

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

describe('the process that reads foreign files', () => {
  it('is given up when it takes too long or too much memory', async () => {
    const path = join(await aTempFolder(), 'a.html');
    await writeFile(path, '<p>Wort <b>und</b> Wort</p>'.repeat(60_000));
    const job = { kind: 'html', path, name: 'a.html', pages: false, timeZone: 'UTC' } as const;
    const first = async (time: number, memory: number) => {
      const reader = await Reader.start(job, { ways: readerWays(), limits: { time, memory } });
      return reader.next().finally(() => reader.close());
    };
    await expect(first(1, 512)).rejects.toMatchObject({ reason: 'reader-time' });
    await expect(first(30_000, 40)).rejects.toMatchObject({ reason: 'reader-memory' });
  });
});
