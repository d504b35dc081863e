import { useState } from 'react';
import type { BlogpultError } from '../../../core/contract/error-codes.js';
import { PostContent } from '../../../core/post/post.js';
import type { WishedPost } from '../../exchange/AssignmentForm.js';
import { client } from '../../host/client.js';
import { toBlogpultError } from '../../host/errors.js';
import { useHostInfo } from '../../host/queries.js';

/** Making assignments: whether one is under way, where the last one lies, and why one failed. */
export interface Assigning {
  readonly busy: boolean;
  readonly written: string | null;
  readonly problem: BlogpultError | null;
  assign(wish: WishedPost): void;
}

/** Makes a draft that carries what is asked for, and writes it as a file for a guest author. */
export function useAssigning(by: string, fileName: string, onChanged: () => void): Assigning {
  const folder = useHostInfo().data?.suggestedExportFolder;
  const [busy, setBusy] = useState(false);
  const [written, setWritten] = useState<string | null>(null);
  const [problem, setProblem] = useState<BlogpultError | null>(null);
  const assign = async (wish: WishedPost) => {
    if (folder === undefined) return;
    setBusy(true);
    setProblem(null);
    setWritten(null);
    try {
      setWritten(await writeAssignment(wish, { by, folder, fileName }));
    } catch (error) {
      setProblem(toBlogpultError(error));
    } finally {
      setBusy(false);
      onChanged();
    }
  };
  return { busy, written, problem, assign: (wish) => void assign(wish) };
}

async function writeAssignment(
  { title, category, ...asked }: WishedPost,
  { by, folder, fileName }: { by: string; folder: string; fileName: string },
): Promise<string> {
  const categories = category === null ? [] : [category];
  const made = await client.posts.create({ title, categories });
  const assignment = { id: made.id, from: by, ...asked };
  const content = { ...PostContent.parse(made), assignment };
  await client.posts.save({ id: made.id, baseRevision: made.revision, content });
  const separator = folder.includes('\\') ? '\\' : '/';
  const out = `${folder}${separator}${made.slug}-${fileName}.blogpult`;
  const request = { kind: 'assignment' as const, posts: [made.id], out, replace: false };
  const events = await client.exchange.write(request);
  while ((await events.next()).done !== true);
  return out;
}
