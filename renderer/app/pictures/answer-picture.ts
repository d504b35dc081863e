import type { Dismissal } from '../../../core/alt/dismissal.js';
import { altHash } from '../../../core/alt/alt-hash.js';
import { findImages, type PlacedImage } from '../../../core/image/find-images.js';
import { writeImageUse } from '../../../core/image/image-markdown.js';
import type { ImageUse } from '../../../core/image/image-use.js';
import type { PostContent } from '../../../core/post/post.js';
import { type AltJob, findJob } from './alt-queue.js';

/** What a prompt, a fix or a judgement says about one picture. */
export interface PictureAnswer {
  readonly use: ImageUse;
  /** A paragraph for the text under the picture (plain text, mostly empty). */
  readonly below: string;
  /** The judgements that hold for the picture as it is then; null leaves them as they are. */
  readonly dismissals: readonly Dismissal[] | null;
}

type Pictures = Pick<PostContent, 'body' | 'featured'>;

/** The picture a job means now: its use, and where it stands in the text (null: featured). Null when it is gone. */
export function pictureOfJob(
  { body, featured }: Pictures,
  job: AltJob,
): { readonly use: ImageUse; readonly placed: PlacedImage | null } | null {
  if (job.place === 'featured') return featured === null ? null : { use: featured, placed: null };
  const placed = findJob(findImages(body), job);
  return placed === null ? null : { use: placed.use, placed };
}

/** The post with an answer about one of its pictures; unchanged when the picture is gone. */
export function withAnswer<Content extends Pictures & Pick<PostContent, 'dismissals'>>(
  content: Content,
  job: AltJob,
  { use, below, dismissals }: PictureAnswer,
): Content {
  const picture = pictureOfJob(content, job);
  if (picture === null) return content;
  const { placed } = picture;
  const changed =
    placed === null
      ? { featured: use }
      : { body: withUseAt(content.body, placed, use, below.trim()) };
  if (dismissals === null) return { ...content, ...changed };
  const hash = altHash(use.alt);
  const others = content.dismissals.filter(
    (one) => one.asset !== use.asset || one.altHash !== hash,
  );
  return { ...content, ...changed, dismissals: [...others, ...dismissals] };
}

function withUseAt(body: string, { from, to }: PlacedImage, use: ImageUse, below: string): string {
  const before = body.slice(0, from) + writeImageUse(use);
  const after = body.slice(to);
  if (below === '') return before + after;
  // Behind the paragraph that the picture stands in.
  const end = /\n[ \t]*\n|$/.exec(after)?.index ?? after.length;
  return `${before}${after.slice(0, end)}\n\n${asMarkdown(below)}${after.slice(end)}`;
}

/** Plain text as Markdown that shows the same words. */
function asMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<&~|!]/g, '\\$&')
    .replace(/^(\s*)([#>+-]|\d+[.)](?=\s))/gm, (_whole, space: string, mark: string) => {
      return `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`;
    });
}
