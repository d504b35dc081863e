// A running app that exports a site: words are ROOT CONFIG RESOURCES OUT RUNS. Prints the ms of each
// export with nothing kept from before, and of each after one post was changed.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { PostContent } from '../../core/post/post.js';
import { createHost } from '../../electron/host/host.js';

const [root = '', configDir = '', resourcesDir = '', out = '', runs = '3'] = process.argv.slice(2);
const host = await createHost({
  ...{ kind: 'browser', configDir, documentsDir: configDir, resourcesDir, version: '0.0.0' },
});
const client = createRouterClient(host.router);
await client.library.open({ path: root });
// An app that has run for a while has looked through its texts.
await client.posts.list();

async function exported(): Promise<number> {
  const started = performance.now();
  const request = { format: 'site', posts: null, category: null, force: true, replace: true, out };
  for await (const event of await client.exports.run({ ...request, format: 'site' })) {
    if (event.kind === 'done') return performance.now() - started;
  }
  throw new Error('the export did not say that it is done');
}

const [warm, changed]: [number[], number[]] = [[], []];
await exported();
for (let run = 0; run < Number(runs); run += 1) {
  await rm(join(configDir, 'cache', 'sites'), { recursive: true, force: true });
  warm.push(await exported());
}
for (let run = 0; run < Number(runs); run += 1) {
  const [first] = await client.posts.list();
  const post = await client.posts.read({ id: first?.id ?? '' });
  const content = PostContent.parse({ ...post, body: `${post.body}\n\nNoch ein Satz.\n` });
  await client.posts.save({ id: post.id, baseRevision: post.revision, content });
  changed.push(await exported());
}
process.stdout.write(JSON.stringify({ warm, changed }));
await host.close();
process.exit(0);
