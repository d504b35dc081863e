// Opens a library in a fresh process and prints what it took: words are `bare FILE` for reading and
// parsing one index file, `titles ROOT CONFIG` for the titles out of the index, `open ROOT CONFIG` for
// the library checked and open.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { createHost } from '../../electron/host/host.js';
import {
  INDEXED_POST,
  PostCatalogue,
  type PostEntry,
} from '../../electron/host/posts/post-catalogue.js';
import { DerivedIndex } from '../../electron/host/storage/derived-index.js';
import { createDisk } from '../../electron/host/storage/disk.js';

const [what, path = '', configDir = ''] = process.argv.slice(2);
const booted = performance.now();
if (what === 'bare') {
  const text = await readFile(path, 'utf8');
  const entries = JSON.parse(text.slice(text.indexOf('\n'))) as unknown[];
  report(entries.length);
} else if (what === 'titles') {
  const disk = createDisk(() => new Date());
  const posts = join(path, 'posts');
  const index = new DerivedIndex<PostEntry>(disk, join(configDir, 'cache'), posts, INDEXED_POST);
  const started = performance.now();
  const catalogue = new PostCatalogue();
  catalogue.adopt(await index.read());
  report((await catalogue.summaries()).length, performance.now() - started);
} else {
  const host = await createHost({
    kind: 'browser',
    configDir,
    documentsDir: configDir,
    resourcesDir: configDir,
    version: '0.0.0',
  });
  const client = createRouterClient(host.router);
  const started = performance.now();
  const session = host.session.open(path);
  const library = await session;
  const titles = await library.posts.summaries();
  const opened = performance.now();
  await client.posts.list();
  report(titles.length, opened - started);
  process.exit(0);
}

function report(count: number, ms = performance.now() - booted): void {
  const megabytes = peakKilobytes() / 1024;
  process.stdout.write(JSON.stringify({ count, ms, sinceStart: performance.now(), megabytes }));
}

/** The most memory this process had; the system's own count elsewhere may be the parent's. */
function peakKilobytes(): number {
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
