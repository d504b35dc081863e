import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { expect, onTestFinished, test } from 'vitest';
import type { contract } from '../../core/contract/index.js';
import { startServer } from '../../electron/browser/server.js';
import { aPost } from '../builders/content.js';
import { signIn } from '../builders/browser-host.js';
import { aHostWithLibrary, contentOf } from '../builders/host.js';
import { bundledProgram } from '../builders/bundled-program.js';
import { times } from './size.js';

const ROUNDS = times(10, 1);
const EDITS = times(100, 30);
const run = promisify(execFile);

test(
  `two processes make ${EDITS} edits each of one post, ${ROUNDS} times, and none is lost`,
  async () => {
    const program = await bundledProgram('torture/editing-process');
    onTestFinished(() => program.remove());
    for (let round = 0; round < ROUNDS; round += 1) {
      const { host, library, root, folder } = await aHostWithLibrary();
      const { id } = await library.posts.insert(aPost({ body: '' }));
      await host.session.close();
      const edit = (name: string) => {
        const words = [program.path, root, join(folder, `config-${name}`), id, name, String(EDITS)];
        return run(process.execPath, words);
      };
      const said = await Promise.all([edit('a'), edit('b')]);
      expect(said.map(({ stderr }) => stderr)).toEqual(['', '']);
      const { body, revision } = await (await host.session.open(root)).posts.read(id);
      const marks = body.trim().split(' ');
      for (const name of ['a', 'b']) {
        const expected = Array.from({ length: EDITS }, (_, at) => `${name}${at + 1}`);
        expect(marks.filter((mark) => mark.startsWith(name))).toEqual(expected);
      }
      expect(revision).toBe(2 * EDITS + 1);
    }
  },
  times(900_000, 90_000),
);

test('two browser tabs that write in one post never overwrite each other unseen', async () => {
  const { host, library } = await aHostWithLibrary();
  const post = await library.posts.insert(aPost({ body: '' }));
  const server = await startServer({ host, rendererDir: '/nirgends' });
  onTestFinished(() => server.close());
  const tab = async () => {
    const headers = {
      'x-blogpult-token': await signIn(server),
      origin: server.url.slice(0, -1),
      'sec-fetch-site': 'same-origin',
    };
    const client: ContractRouterClient<typeof contract> = createORPCClient(
      new RPCLink({ url: `${server.url}rpc`, headers }),
    );
    return client;
  };
  let conflicts = 0;
  const write = async (name: string, { posts }: Awaited<ReturnType<typeof tab>>) => {
    let stored = await posts.read({ id: post.id });
    for (let edit = 1; edit <= EDITS; edit += 1) {
      for (;;) {
        const content = contentOf(stored, { body: `${stored.body}${name}${edit} ` });
        const base = { id: post.id, baseRevision: stored.revision };
        const saved = await posts.save({ ...base, content }).catch((error: unknown) => {
          expect(error).toMatchObject({ code: 'POST_CONFLICT' });
          conflicts += 1;
          return null;
        });
        if (saved !== null) {
          stored = { ...stored, ...content, ...saved };
          break;
        }
        stored = await posts.read({ id: post.id });
      }
    }
  };
  const [first, second] = [await tab(), await tab()];
  await Promise.all([write('x', first), write('y', second)]);
  const { body } = await library.posts.read(post.id);
  expect(new Set(body.trim().split(' ')).size).toBe(2 * EDITS);
  expect(conflicts).toBeGreaterThan(0);
});
