// Saves one post again and again in a fresh process, each save beside a bare durable write of the same
// bytes into the same folder, under a name that no library looks at: words are ROOT CONFIG COUNT.
// Prints both in ms.
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PostContent } from '../../core/post/post.js';
import { createHost } from '../../electron/host/host.js';

const WARM_UP = 30;
/** The app saves in pauses of writing; what a save leaves for afterwards is done by the next one, ms. */
const BETWEEN_MS = 20;

const [root = '', configDir = '', count = '100'] = process.argv.slice(2);
const folders = { documentsDir: configDir, resourcesDir: configDir };
const host = await createHost({ kind: 'cli', configDir, ...folders, version: '0.0.0' });
const library = await host.session.open(root);
// As in the app: the list has been shown.
await library.posts.summaries();
let post = await library.posts.get('post-000007');
const [ours, bare]: [number[], number[]] = [[], []];
for (let at = -WARM_UP; at < Number(count); at += 1) {
  const content = PostContent.parse({ ...post, body: `${post.body}x` });
  const bytes = await readFile(join(root, 'posts', `${post.id}.json`));
  const save = async () => {
    const start = performance.now();
    post = await library.posts.save(post.id, post.revision, content);
    return performance.now() - start;
  };
  const write = async () => {
    const start = performance.now();
    await bareDurableWrite(join(root, 'posts'), '.bare', bytes);
    return performance.now() - start;
  };
  // Neither always comes first: what one leaves to the disk, the other would pay for.
  const isSaveFirst = at % 2 === 0;
  await pause(BETWEEN_MS);
  const first = isSaveFirst ? await save() : await write();
  await pause(BETWEEN_MS);
  const second = isSaveFirst ? await write() : await save();
  if (at < 0) continue;
  ours.push(isSaveFirst ? first : second);
  bare.push(isSaveFirst ? second : first);
}
process.stdout.write(JSON.stringify({ ours, bare }));
await host.close();
process.exit(0);

/** Nothing more than what makes bytes survive a power cut: a temporary file, synced, renamed, the folder synced. */
async function bareDurableWrite(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const temp = join(folder, `${name}.new`);
  const file = await open(temp, 'wx', 0o600);
  await file.write(bytes, 0, bytes.length, 0);
  await file.sync();
  await file.close();
  await rename(temp, join(folder, name));
  const entries = await open(folder, 'r');
  await entries.sync();
  await entries.close();
}
