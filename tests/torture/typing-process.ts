// A host that types: saves a post over and over, and says on standard output which revision was
// acknowledged. Run as a process of its own, to be killed at any moment, or at its own hand before
// the step of a save that it is told.
// Words: the library's folder, the configuration folder, the post's id, the step (0: none).
import { writeSync } from 'node:fs';
import { createRouterClient } from '@orpc/server';
import { PostContent } from '../../core/post/post.js';
import { createHost } from '../../electron/host/host.js';
import { fileSystemWithSteps } from './file-system-with-steps.js';
import { typedText } from './typed-text.js';

const [root = '', configDir = '', id = '', step = '0'] = process.argv.slice(2);
let left = Infinity;
const fs = fileSystemWithSteps(() => {
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  return Promise.resolve();
});
const host = await createHost({
  kind: 'cli',
  configDir,
  documentsDir: configDir,
  resourcesDir: configDir,
  version: '0.0.0',
  fs,
});
const client = createRouterClient(host.router);
const { damages } = await client.library.open({ path: root });
if (damages.length > 0) writeSync(1, 'damaged\n');
const post = await client.posts.read({ id });
let { revision } = post;
const save = async () => {
  const content = { ...PostContent.parse(post), body: typedText(revision + 1) };
  revision = (await client.posts.save({ id, baseRevision: revision, content })).revision;
  writeSync(1, `${revision}\n`);
};
// The first save opens the document; what follows is a save as it is while somebody types.
await save();
if (step !== '0') left = Number(step);
for (;;) {
  await save();
  if (step !== '0' && left > 0) break;
}
// The step lies behind the end of a save.
writeSync(1, 'no such step\n');
process.kill(process.pid, 'SIGKILL');
