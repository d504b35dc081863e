// One of several processes that edit the same post: opens the library, adds a mark of its own to the
// text, closes it again, and waits where somebody else has it open.
// Words: the library's folder, the configuration folder, the post's id, its name, how many edits.
import { setTimeout as wait } from 'node:timers/promises';
import { createRouterClient } from '@orpc/server';
import { PostContent } from '../../core/post/post.js';
import { createHost } from '../../electron/host/host.js';
import { knownFailure } from '../../electron/host/known-failure.js';

const [root = '', configDir = '', id = '', name = '', edits = '0'] = process.argv.slice(2);
const host = await createHost({
  kind: 'cli',
  configDir,
  documentsDir: configDir,
  resourcesDir: configDir,
  version: '0.0.0',
});
const client = createRouterClient(host.router);
for (let edit = 1; edit <= Number(edits);) {
  try {
    await client.library.open({ path: root });
  } catch (error) {
    if (knownFailure(error).code !== 'LIBRARY_IN_USE') throw error;
    await wait(Math.random() * 4);
    continue;
  }
  const { revision, ...post } = await client.posts.read({ id });
  const content = PostContent.parse({ ...post, body: `${post.body}${name}${edit} ` });
  await client.posts.save({ id, baseRevision: revision, content });
  await client.library.close();
  edit += 1;
}
await host.close();
