import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { AssetHash } from '../../../core/image/asset.js';
import { findImages, type PlacedImage } from '../../../core/image/find-images.js';
import {
  type ImageUse,
  newImageUse,
  proposeUse,
  replaceAsset,
} from '../../../core/image/image-use.js';
import { decidedUse } from '../../../core/image/last-use.js';
import type { PostContent } from '../../../core/post/post.js';
import type { EditorHandle, PastedFile } from '../../editor/Editor.js';
import { client } from '../../host/client.js';
import { useIsReadOnly } from '../../host/queries.js';
import { showPrompt } from '../desk/desk-store.js';
import type { PostDraft } from '../draft/post-draft.js';
import { type AltJob, type QueuedJob, shiftJobs } from './alt-queue.js';
import { type PictureAnswer, pictureOfJob, withAnswer } from './answer-picture.js';
import { withoutPicture } from './without-picture.js';
import { type AddPictures, useAddPictures } from './useAddPictures.js';

/** A picture whose alt prompt is open: what it is used as now and where it stands. */
export interface OpenPrompt {
  readonly job: QueuedJob;
  readonly use: ImageUse;
  readonly placed: PlacedImage | null;
  /** Pictures that wait behind this one. */
  readonly waiting: number;
}

/** The way of pictures into the open post and of their descriptions. */
export interface PictureFlow extends AddPictures {
  readonly prompt: OpenPrompt | null;
  /** Pictures that reached the library after their post was left; they were not placed. */
  readonly strayed: number;
  dismissStrayed(): void;
  /** Takes files for a place in the text (UTF-16 offset) and asks about each that was taken. */
  place(files: readonly File[], at: number): Promise<void>;
  /** Takes pictures that came with pasted text; what was said of them there is proposed. */
  placePasted(pictures: readonly PastedFile[]): Promise<void>;
  setFeatured(file: File): Promise<void>;
  removeFeatured(): void;
  /** Opens the prompt of a picture that is there already; one that is open keeps what was typed. */
  ask(place: AltJob['place']): void;
  /** Adds prompts for pictures that have none yet. */
  askAbout(pictures: readonly AltJob[]): void;
  answer(answer: PictureAnswer): void;
  /** Leaves the decision open and goes on with the next; caption, credit and placement may be kept. */
  later(placed: ImageUse | null): void;
  /** Leaves the decisions about all pictures open that wait for one. As `later` otherwise. */
  allLater(placed: ImageUse | null): void;
  remove(): void;
  /** Another picture in the same place; its prompt asks whether the words still fit. */
  replace(file: File): Promise<void>;
}

/** Arranges picture files, the editor and the alt prompt around one open post; `shown` is its content on the screen. */
export function usePictureFlow(
  draft: PostDraft,
  shown: PostContent,
  editor: RefObject<EditorHandle | null>,
): PictureFlow {
  const pictures = useAddPictures();
  const [jobs, setJobs] = useJobs(draft.id);
  const { strayed, hasLeft, dismissStrayed } = useStrayed(draft.id);
  const post = openPostOf(draft);
  // Nobody is asked for an answer that could not be kept.
  const isReadOnly = useIsReadOnly();
  const prompt = isReadOnly ? null : openPrompt(jobs, shown);
  const taking = takingIn(pictures, { post, hasLeft, setJobs, editor, prompt });
  return {
    ...pictures,
    ...taking,
    ...answering(prompt, post, setJobs),
    prompt,
    strayed,
    dismissStrayed,
    removeFeatured: () => post.change({ featured: null }),
  };
}

interface OpenPostParts {
  readonly id: string;
  content(): PostContent;
  change(part: Partial<PostContent>): void;
  put(job: AltJob, answer: PictureAnswer): void;
}

function openPostOf({ id, session }: PostDraft): OpenPostParts {
  const content = () => session.current();
  return {
    id,
    content,
    change: (part) => session.edit({ ...content(), ...part }),
    put: (job, answer) => session.edit(withAnswer(content(), job, answer)),
  };
}

type SetJobs = (change: (jobs: readonly QueuedJob[]) => readonly QueuedJob[]) => void;

/** What comes out of prompts. */
function answering(prompt: OpenPrompt | null, post: OpenPostParts, setJobs: SetJobs) {
  const next = () =>
    setJobs((now) => (prompt === null ? [] : now.slice(now.indexOf(prompt.job) + 1)));
  const keepPlacement = (placed: ImageUse | null) => {
    if (placed === null || prompt === null) return;
    post.put(prompt.job, { use: placed, below: '', dismissals: null });
  };
  return {
    askAbout(pictures: readonly AltJob[]) {
      if (pictures.length === 0) return;
      setJobs((now) => {
        const asked = new Set(now.map(({ asset }) => asset));
        const fresh = pictures.filter(({ asset }) => !asked.has(asset));
        return [...now, ...fresh.map(({ place, asset }) => queued(place, asset))];
      });
    },
    ask(place: AltJob['place']) {
      const { body, featured } = post.content();
      const use = place === 'featured' ? featured : findImages(body)[place]?.use;
      const open = prompt?.job;
      const isOpen = open?.place === place && open.asset === use?.asset;
      if (isOpen) showPrompt();
      else setJobs(() => (use ? [queued(place, use.asset)] : []));
    },
    answer(answer: PictureAnswer) {
      if (prompt !== null) post.put(prompt.job, answer);
      next();
    },
    later(placed: ImageUse | null) {
      keepPlacement(placed);
      next();
    },
    allLater(placed: ImageUse | null) {
      keepPlacement(placed);
      setJobs(() => []);
    },
    remove() {
      if (prompt === null) return;
      const now = post.content();
      // What was typed since the question was drawn has moved the picture.
      const picture = pictureOfJob(now, prompt.job);
      const placed = picture?.placed ?? null;
      if (picture !== null && placed === null) post.change({ featured: null });
      if (placed !== null) {
        post.change({ body: withoutPicture(now.body, placed) });
        setJobs((now) => shiftJobs(now, placed.index + 1, -1));
      }
      next();
    },
  };
}

interface Taking {
  readonly post: OpenPostParts;
  readonly editor: RefObject<EditorHandle | null>;
  readonly prompt: OpenPrompt | null;
  readonly setJobs: SetJobs;
  hasLeft(taken: readonly unknown[]): boolean;
}

/** What brings pictures in; each asks about what it brought. */
function takingIn(
  { add, addEach }: AddPictures,
  { post, editor, prompt, setJobs, hasLeft }: Taking,
): Pick<PictureFlow, 'place' | 'placePasted' | 'setFeatured' | 'replace'> {
  const put = (use: ImageUse, at: number) => {
    const index = editor.current?.insertImage(use, at) ?? -1;
    if (index < 0) return;
    setJobs((now) => [...shiftJobs(now, index, 1), queued(index, use.asset)]);
  };
  return {
    async place(files, at) {
      const taken = await add(files);
      for (const { hash } of taken) {
        const use = await firstUse(hash, post);
        if (hasLeft(taken)) return;
        put(use, at);
      }
    },
    async placePasted(pictures) {
      const taken = await addEach(pictures.map(({ file }) => file));
      for (const [index, picture] of pictures.entries()) {
        const asset = taken[index] ?? null;
        if (asset === null) continue;
        const use = await firstUse(asset.hash, post);
        if (hasLeft(taken)) return;
        put(toldUse(use, picture), picture.at);
      }
    },
    async setFeatured(file) {
      const [asset] = await add([file]);
      if (asset === undefined) return;
      const first = await firstUse(asset.hash, post);
      if (hasLeft([asset])) return;
      const before = post.content().featured;
      const featured = before === null ? first : replaceAsset(before, asset.hash);
      post.change({ featured });
      setJobs(() => [queued('featured', asset.hash)]);
    },
    async replace(file) {
      if (prompt === null) return;
      const { job } = prompt;
      const [asset] = await add([file]);
      if (asset === undefined || hasLeft([asset])) return;
      const picture = pictureOfJob(post.content(), job);
      if (picture === null || picture.use.asset === asset.hash) return;
      const use = replaceAsset(picture.use, asset.hash);
      post.put(job, { use, below: '', dismissals: null });
      const again = queued(job.place, asset.hash);
      setJobs((now) => now.map((one) => (one === job ? again : one)));
    },
  };
}

/** A use with what the program it was pasted from said of it, as a proposal. */
function toldUse(use: ImageUse, { alt, caption, align }: PastedFile): ImageUse {
  const placed = {
    ...use,
    caption: use.caption === '' ? caption : use.caption,
    align: use.align === 'none' ? align : use.align,
  };
  if (use.decision !== 'missing' || alt === '') return placed;
  return { ...placed, alt, decision: 'described', unconfirmed: true };
}

/** What a picture that comes into a post is used as: as it was decided last, until somebody says that it fits here. */
async function firstUse(hash: AssetHash, post: OpenPostParts): Promise<ImageUse> {
  const here = decidedUse(hash, post.content());
  // Without an answer the picture is simply asked about from the beginning.
  const known = here ?? (await client.assets.lastUse({ hash, except: post.id }).catch(() => null));
  return known === null ? newImageUse(hash) : proposeUse(known);
}

let lastNumber = 0;

function queued(place: AltJob['place'], asset: AssetHash): QueuedJob {
  lastNumber += 1;
  return { place, asset, number: lastNumber };
}

/** Pictures that came when their post was left: the text that is open now must not get them. */
function useStrayed(id: string) {
  const [strayed, setStrayed] = useState(0);
  const shown = useLatest(id);
  const hasLeft = (taken: readonly unknown[]) => {
    if (shown.current === id) return false;
    setStrayed(taken.length);
    return true;
  };
  return { strayed, hasLeft, dismissStrayed: () => setStrayed(0) };
}

/** A value as of the last time it was drawn, for work that ends later. */
function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

/** The queue of one post; another post begins with an empty one. */
function useJobs(id: string) {
  const [queue, setQueue] = useState(EMPTY);
  const setJobs = useCallback(
    (change: (jobs: readonly QueuedJob[]) => readonly QueuedJob[]) =>
      setQueue((now) => ({ post: id, jobs: change(now.post === id ? now.jobs : []) })),
    [id],
  );
  return [queue.post === id ? queue.jobs : EMPTY.jobs, setJobs] as const;
}

const EMPTY: { post: string; jobs: readonly QueuedJob[] } = { post: '', jobs: [] };

/** The first job whose picture is still there. */
function openPrompt(
  jobs: readonly QueuedJob[],
  content: Pick<PostContent, 'body' | 'featured'>,
): OpenPrompt | null {
  for (const [index, job] of jobs.entries()) {
    const picture = pictureOfJob(content, job);
    if (picture !== null) return { job, ...picture, waiting: jobs.length - index - 1 };
  }
  return null;
}
