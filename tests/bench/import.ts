import { createWriteStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { Document, ImageRun, Packer, Paragraph } from 'docx';
import sharp from 'sharp';
import { anOpenLibrary } from '../builders/open-library.js';
import { EXPORT_END, EXPORT_START, exportItem } from '../builders/wordpress-export.js';
import { counted, type BenchRow } from './bench-row.js';

const POSTS = 5000;
/** Paragraphs of a post that make the file almost as large as one may be. */
const LARGE = 90;
const SENTENCE = 'Am Montag trafen sich alle Kolleg*innen im Hof und zählten die Bänke. ';

/** An export file of 5,000 posts, one of 195 MB, and a Word file of 30 pages with 20 pictures, taken into empty libraries. */
export async function bench(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'blogpult-bench-'));
  try {
    const xml = join(folder, 'export.xml');
    const large = join(folder, 'gross.xml');
    const docx = join(folder, 'text.docx');
    await writeExport(xml, 8);
    await writeExport(large, LARGE);
    await writeFile(docx, await longDocument());
    return [
      ...(await imported('export file of 5,000 posts', xml)),
      ...(await imported('export file of 195 MB', large)),
      ...(await imported('Word file of 30 pages with 20 pictures', docx)),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function imported(what: string, path: string): Promise<BenchRow[]> {
  const { client, remove } = await anOpenLibrary();
  const before = process.memoryUsage().rss;
  let [most, reader, sum] = [before, 0, 0];
  const watch = setInterval(() => {
    const { rss } = process.memoryUsage();
    const children = memoryOfChildren();
    most = Math.max(most, rss);
    reader = Math.max(reader, children);
    sum = Math.max(sum, rss - before + children);
  }, 50);
  const started = performance.now();
  await client.imports.run({ paths: [path] });
  const took = performance.now() - started;
  clearInterval(watch);
  await remove();
  return [
    counted(what, 'ms', Math.round(took)),
    counted(`${what}: memory of the app grew by`, 'MB', Math.round((most - before) / 2 ** 20)),
    counted(`${what}: memory of the reader, all of it`, 'MB', Math.round(reader / 2 ** 20)),
    counted(`${what}: both together at one moment`, 'MB', Math.round(sum / 2 ** 20)),
  ];
}

/** The memory of all children of this process now, in bytes; 0 where the system does not tell. */
function memoryOfChildren(): number {
  const task = `/proc/${process.pid}/task`;
  const ids = existsSync(task)
    ? readdirSync(task).flatMap((id) => readOr(`${task}/${id}/children`).split(' '))
    : [];
  const sizes = ids
    .filter((id) => id !== '')
    .map((id) => Number(/^VmRSS:\s*(\d+)/m.exec(readOr(`/proc/${id}/status`))?.[1] ?? 0));
  return sizes.reduce((sum, size) => sum + size * 1024, 0);
}

/** A process may be gone by the time its file is read. */
function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

async function writeExport(path: string, paragraphs: number): Promise<void> {
  const file = createWriteStream(path);
  file.write(EXPORT_START);
  for (let id = 1; id <= POSTS; id += 1) {
    const paragraph = `<!-- wp:paragraph -->\n<p>${SENTENCE.repeat(5)}</p>\n<!-- /wp:paragraph -->\n\n`;
    const item = {
      id,
      title: `Beitrag ${id}`,
      name: `beitrag-${id}`,
      content: paragraph.repeat(paragraphs),
    };
    if (!file.write(exportItem(item))) await once(file, 'drain');
  }
  file.end(EXPORT_END);
  await once(file, 'finish');
}

async function longDocument(): Promise<Buffer> {
  const children: Paragraph[] = [];
  for (let page = 0; page < 30; page += 1) {
    for (let part = 0; part < 6; part += 1) children.push(new Paragraph(SENTENCE.repeat(6)));
    if (page < 20) children.push(new Paragraph({ children: [await picture(page)] }));
  }
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

async function picture(shade: number): Promise<ImageRun> {
  const background = { r: shade * 10, g: 90, b: 120 };
  const data = await sharp({ create: { width: 1600, height: 1000, channels: 3, background } })
    .jpeg()
    .toBuffer();
  const transformation = { width: 480, height: 300 };
  return new ImageRun({ type: 'jpg', data, transformation });
}
