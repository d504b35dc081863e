// Runs in a worker thread, from its own bundle: reads, checks, writes and packs the posts it is given.
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { BlogpultError } from '../../../../core/contract/error-codes.js';
import type { Post } from '../../../../core/post/post.js';
import { readGeneration } from '../../storage/document-adapter.js';
import { postKind } from '../../posts/post-document.js';
import {
  makeLeaf,
  type LeafAnswer,
  type LeafMessage,
  type LeafOrder,
  type LeafSettings,
} from './leaf.js';

let settings: LeafSettings | null = null;

const nobody = () => undefined;

/** The post in the state that is wanted; null when the file holds another one, or none that can be read. */
function readPost({ id, path, sha256 }: LeafOrder): Post | null {
  try {
    const conflict = () => new BlogpultError('POST_CONFLICT');
    const kind = postKind(id, { conflict, damaged: nobody, newer: nobody });
    const { generation, stamp } = readGeneration(path, readFileSync(path), kind);
    if (stamp.sha256 !== sha256) return null;
    return { ...generation.payload, revision: generation.rev };
  } catch {
    // Whatever is wrong with it, the library knows how to tell and what to do.
    return null;
  }
}

function answer(settings: LeafSettings, order: LeafOrder): LeafAnswer {
  const post = readPost(order);
  if (post === null) return { moved: true };
  try {
    return { leaf: makeLeaf(settings, post) };
  } catch (error) {
    if (!(error instanceof BlogpultError)) throw error;
    return { failure: { code: error.code, detail: error.detail } };
  }
}

parentPort?.on('message', (message: LeafMessage) => {
  if ('settings' in message) {
    ({ settings } = message);
    return;
  }
  if (settings === null) throw new Error('posts were ordered before the settings came');
  const { orders, near } = message.batch;
  const known = { ...settings, view: { ...settings.view, posts: near } };
  parentPort?.postMessage(orders.map((order) => answer(known, order)));
});
