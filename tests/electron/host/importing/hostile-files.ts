import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { EXPORT_START } from '../../../builders/wordpress-export.js';
import { forge, forgeRecord, writeZip, type ZipPart } from '../../../builders/zip.js';

/** Something a stranger might send: what it is called, and how it is made at a path. */
export interface HostileFile {
  readonly kind: string;
  readonly name: string;
  readonly make: (path: string) => Promise<void>;
}

const GOOD: ZipPart = { name: 'gut.md', bytes: '# Gut\n\nText' };

/** Names that lead elsewhere or mean something else on another system: what is packed, and what it is forged to. */
const NAMES: readonly [string, string | Buffer][] = [
  ['xx/evil.md', '../evil.md'],
  ['a/xx/evil.md', 'a/../evil.md'],
  ['xabs/evil.md', '/abs/evil.md'],
  ['xx/evil.md', 'C:/evil.md'],
  ['a/evil.md', 'a\\evil.md'],
  ['abxc.md', 'ab:c.md'],
  ['axb.md', 'a\u0000b.md'],
  ['axb.md', 'a\nb.md'],
  ['axb.md', 'a\u007fb.md'],
  ['axb.md', 'a?b.md'],
  ['axb.md', 'a*b.md'],
  ['xxx.md', 'con.md'],
  ['xxxx.md', 'LPT1.md'],
  ['xxx/a.md', 'aux/a.md'],
  ['a/bx/c.md', 'a/b./c.md'],
  ['a/bx/c.md', 'a/b /c.md'],
  ['axxxb.md', 'a\u202eb.md'],
  ['axxxb.md', 'a\u200fb.md'],
  ['a/xx.md', 'a//x.md'],
  ['aäb.md', Buffer.from([0x61, 0xc3, 0x28, 0x62, 0x2e, 0x6d, 0x64])],
];

const zip = (
  kind: string,
  parts: readonly ZipPart[],
  tamper: (path: string) => Promise<void> = () => Promise.resolve(),
): HostileFile => ({
  kind: `zip: ${kind}`,
  name: 'paket.zip',
  make: async (path) => {
    await writeZip(path, parts);
    await tamper(path);
  },
});

const record = (name: string, change: (bytes: Buffer) => unknown) => (path: string) =>
  forgeRecord(path, name, (bytes) => void change(bytes));

const ZIPS: readonly HostileFile[] = [
  ...NAMES.map(([name, forged]) => {
    const bytes = Buffer.from(forged);
    const kind = `name ${JSON.stringify(bytes.toString('latin1'))}`;
    return zip(kind, [GOOD, { name, bytes: 'x' }], (path) => forge(path, name, bytes));
  }),
  zip('name of 210 bytes', [{ name: `${'n'.repeat(207)}.md`, bytes: 'x' }]),
  zip('symbolic link', [GOOD, { name: 'a.md', bytes: '/etc/passwd', mode: 0o120777 }]),
  zip('names that differ in case', [GOOD, { name: 'GUT.md', bytes: 'x' }]),
  zip('names that differ in form', [
    { name: '\u00e4.md', bytes: 'x' },
    { name: 'a\u0308.md', bytes: 'y' },
  ]),
  zip('packed a thousand times over', [{ name: 'bombe.md', bytes: Buffer.alloc(20_000_000) }]),
  zip(
    'on top of each other',
    [GOOD, { name: 'zwei.md', bytes: 'x' }],
    record('zwei.md', (bytes) => bytes.writeUInt32LE(0, 42)),
  ),
  zip(
    'encrypted',
    [GOOD],
    record('gut.md', (bytes) => bytes.writeUInt16LE(0x801, 8)),
  ),
  zip(
    'says it is 200 MB',
    [GOOD],
    record('gut.md', (bytes) => bytes.writeUInt32LE(200 << 20, 24)),
  ),
  zip(
    'says it begins elsewhere',
    [GOOD],
    record('gut.md', (bytes) => bytes.writeUInt32LE(9e8, 42)),
  ),
  zip('too deep', [{ name: 'a/b/c/d/e/f/g/h/i.md', bytes: 'x' }]),
  zip('says it holds 60,000 files', [GOOD], async (path) => {
    const bytes = await readFile(path);
    const end = bytes.lastIndexOf('PK\u0005\u0006');
    for (const field of [8, 10]) bytes.writeUInt16LE(60_000, end + field);
    await writeFile(path, bytes);
  }),
  zip('cut off', [GOOD], async (path) => writeFile(path, (await readFile(path)).subarray(0, 60))),
  zip('no zip', [GOOD], (path) => writeFile(path, 'kein Zip')),
  zip('empty', [GOOD], (path) => writeFile(path, '')),
  zip('a page in front', [GOOD], async (path) =>
    writeFile(path, Buffer.concat([Buffer.from('<html>'), await readFile(path)])),
  ),
  zip('nothing but an end', [GOOD], (path) =>
    writeFile(path, Buffer.from(`PK\u0005\u0006${'\0'.repeat(16)}\u00ff\u00ff`, 'latin1')),
  ),
];

const PART = '<w:document xmlns:w="w"><w:body/></w:document>';
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`).join('')}]>`;
const OUTSIDE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>';

const word = (kind: string, xml: string, more: readonly ZipPart[] = []): HostileFile => ({
  kind: `Word: ${kind}`,
  name: 'text.docx',
  make: (path) => writeZip(path, [{ name: 'word/document.xml', bytes: xml }, ...more]),
});

const WORDS: readonly HostileFile[] = [
  word('billion laughs', `${LAUGHS}${PART.replace('<w:body/>', '<w:body>&a8;</w:body>')}`),
  word('entity from elsewhere', `${OUTSIDE}${PART}`),
  word('nested without end', '<w:p>'.repeat(100_000)),
  word('no XML', '<w:document><w:body>'),
  word('attribute of 11 MB', `<w:document a="${'ab'.repeat(5_600_000)}"/>`),
  word('DOCTYPE in another part', PART, [
    { name: 'word/styles.xml', bytes: `${OUTSIDE}<w:styles xmlns:w="w"/>` },
  ]),
  word('leads elsewhere', PART, [{ name: 'con.xml', bytes: '' }]),
  { kind: 'Word: none', name: 'text.docx', make: (path) => writeZip(path, [GOOD]) },
];

const text = (kind: string, name: string, content: string | Buffer): HostileFile => ({
  kind,
  name,
  make: (path) => writeFile(path, content),
});

const TEXTS: readonly HostileFile[] = [
  text('export file: billion laughs', 'a.xml', `<?xml version="1.0"?>${LAUGHS}<rss>&a8;</rss>`),
  text('export file: entity from elsewhere', 'a.xml', `${OUTSIDE}<rss>&b;</rss>`),
  text('export file: nested without end', 'a.xml', `${EXPORT_START}${'<a>'.repeat(100_000)}`),
  text(
    'export file: attribute of 6 MB',
    'a.xml',
    `${EXPORT_START}<a b="${'a'.repeat(6_000_000)}">`,
  ),
  text('export file: no UTF-8', 'a.xml', Buffer.from([0x3c, 0xff, 0xfe, 0x3e])),
  text('page: no UTF-8', 'a.html', Buffer.from([0x3c, 0xff, 0xfe, 0x3e])),
  text('page: more than 20 MB', 'a.html', Buffer.alloc(21 * 2 ** 20, 0x20)),
  text('Markdown: more than 1 MB', 'a.md', 'a'.repeat(1.1 * 2 ** 20)),
  text('Markdown: nested without end', 'a.md', `${'> '.repeat(4000)}a`),
  text('Markdown: no UTF-8', 'a.md', Buffer.from([0x23, 0xff])),
  text('Markdown: NUL', 'a.md', 'a\0b'),
  text(
    'Markdown: YAML of aliases',
    'a.md',
    `---\na: &a [x]\n${Array.from({ length: 9 }, (_, at) => `b${at}: &b${at} [${`*${at === 0 ? 'a' : `b${at - 1}`},`.repeat(10)}]\n`).join('')}---\n`,
  ),
  text('Markdown: YAML nested without end', 'a.md', `---\na: ${'['.repeat(10_000)}\n---\n`),
  text('Markdown: TOML nested without end', 'a.md', `+++\na = ${'['.repeat(10_000)}\n+++\n`),
  text('Markdown: JSON nested without end', 'a.md', `{\n"a": ${'['.repeat(100_000)}\n}\n`),
  text('unknown kind', 'a.exe', 'MZ'),
];

/** Everything that has to be refused as a whole. */
export const HOSTILE_FILES: readonly HostileFile[] = [...ZIPS, ...WORDS, ...TEXTS];

/** A text that shows one picture of each hostile kind; answers their names. The text can be taken, none of them can, but for the last. */
export async function hostilePictures(folder: string): Promise<string[]> {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0f5c66' } })
    .png()
    .toBuffer();
  const huge = Buffer.from(png);
  huge.writeUInt32BE(60_000, 16);
  huge.writeUInt32BE(60_000, 20);
  const jpeg = await sharp(png).jpeg().toBuffer();
  const gif = Buffer.from('474946383961ffffffff000000', 'hex');
  const pictures: Record<string, Buffer | string> = {
    'riesig.png': huge,
    'riesig.gif': gif,
    'skript.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'seite.png': '<html><script>alert(1)</script></html>',
    'bild.tiff': Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.alloc(64)]),
    'kaputt.png': png.subarray(0, 60),
    'kaputt.webp': Buffer.from('RIFF\u00ff\u00ff\u00ff\u007fWEBPVP8 ', 'latin1'),
    'leer.jpg': '',
    'zwei.jpg': Buffer.concat([jpeg, Buffer.from('PK\u0003\u0004'), Buffer.from('<script>')]),
  };
  await mkdir(folder);
  for (const [name, bytes] of Object.entries(pictures)) await writeFile(join(folder, name), bytes);
  await symlink('/etc/hostname', join(folder, 'link.png'));
  const names = ['link.png', '../draussen.png', '../../../etc/passwd', ...Object.keys(pictures)];
  const body = names.map((name) => `![${name}](<${name}>)`).join('\n\n');
  await writeFile(join(folder, 'text.md'), `# Bilder\n\n${body}\n`);
  return names;
}
