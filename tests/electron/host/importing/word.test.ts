import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importNoteSentence } from '../../../../core/messages/import-notes.js';
import { aHostWithLibrary } from '../../../builders/host.js';
import { aPng } from '../../../builders/open-library.js';
import { aWordFile } from '../../../builders/word.js';
import { writeZip } from '../../../builders/zip.js';

async function imported(name: string, bytes: Buffer | string) {
  const { client, folder, library } = await aHostWithLibrary();
  const path = join(folder, name);
  await writeFile(path, bytes);
  const report = await client.imports.run({ paths: [path] });
  return { report, library, path, client, post: (await library.posts.all())[0] };
}

describe('a Word file', () => {
  it('becomes a post with everything in its place', async () => {
    const { report, post, library } = await imported('hof.docx', await aWordFile(await aPng()));
    const [asset] = library.assets.list();
    expect(post?.title).toBe('Der neue Hof');
    expect(post?.body).toBe(`## Erste Schritte

Alle Kolleg*innen kamen pünktlich[^1], mit großer [Freude](https://example.org/freude).

- eins
  - zwei
    - drei

| Tag | Zahl |
| --- | --- |
| Mo | 4 |

![Eine Bank im Hof](asset:${asset?.hash} "Die Bank im März"){unconfirmed}

[^1]: Gezählt im Mai.`);
    expect(report.notes.map(({ reason }) => reason)).toEqual(['word-changes', 'post-added']);
    expect(post?.reviewNotes).toEqual([
      {
        id: 'word-0',
        by: 'Mara Lind',
        at: '2026-03-02T09:30:00.000Z',
        text: 'Bitte belegen.',
        anchor: { kind: 'passage', quote: 'kamen pünktlich', before: 'Alle Kolleg*innen ' },
        state: 'open',
        replies: [],
      },
    ]);
  });
});

const PART = '<w:document xmlns:w="w"><w:body/></w:document>';

describe('a Word file of a stranger', () => {
  const cases: [string, string, string][] = [
    ['has no document', 'word/other.xml', PART],
    ['is no XML', 'word/document.xml', '<w:document><w:body>'],
    ['has a DOCTYPE', 'word/document.xml', `<!DOCTYPE a [<!ENTITY b "c">]>${PART}`],
    ['nests without end', 'word/document.xml', '<w:p>'.repeat(5000) + '</w:p>'.repeat(5000)],
    ['leads elsewhere', 'word/document.xml', PART],
  ];
  it.each(cases)('that %s changes nothing and is explained', async (kind, name, xml) => {
    const { client, folder, library } = await aHostWithLibrary();
    const path = join(folder, 'fremd.docx');
    const rest = kind === 'leads elsewhere' ? [{ name: 'con.xml', bytes: '' }] : [];
    await writeZip(path, [{ name, bytes: xml }, ...rest]);
    const report = await client.imports.run({ paths: [path] });
    expect(library.posts.size).toBe(0);
    const said = report.notes.map((note) => [
      importNoteSentence(note, 'de'),
      importNoteSentence(note, 'en'),
    ]);
    expect(said).toMatchSnapshot();
  });

  it('that is no zip at all is refused', async () => {
    const { report, library } = await imported('text.docx', 'kein Zip');
    expect(report.notes.map(({ reason }) => reason)).toEqual(['zip-unreadable']);
    expect(library.posts.size).toBe(0);
  });
});
