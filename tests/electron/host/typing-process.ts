// A host that types: saves a post over and over, and says on standard output which revision was
// acknowledged. Run as a process of its own, to be killed at any moment.
// Words: the library's folder, the configuration folder, the post's id.
import { writeSync } from 'node:fs';
import { createRouterClient } from '@orpc/server';
import { PostContent } from '../../../core/post/post.js';
import { createHost } from '../../../electron/host/host.js';
import { typedText } from './typed-text.js';

const [root = '', configDir = '', id = ''] = process.argv.slice(2);
const host = await createHost({
  kind: 'cli',
  configDir,
  documentsDir: configDir,
  resourcesDir: configDir,
  version: '0.0.0',
});
const client = createRouterClient(host.router);
const { damages } = await client.library.open({ path: root });
if (damages.length > 0) writeSync(1, 'damaged\n');
const post = await client.posts.read({ id });
let { revision } = post;
for (;;) {
  const content = { ...PostContent.parse(post), body: typedText(revision + 1) };
  revision = (await client.posts.save({ id, baseRevision: revision, content })).revision;
  writeSync(1, `${revision}\n`);
}
