import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { findImages, type PlacedImage } from '../../../core/image/find-images.js';
import { type ImageUse, newImageUse } from '../../../core/image/image-use.js';
import type { EditorHandle } from '../../editor/Editor.js';
import type { PostDraft } from '../draft/post-draft.js';
import { type AltJob, findJob, shiftJobs } from './alt-queue.js';
import { withoutPicture } from './without-picture.js';
import { type AddPictures, useAddPictures } from './useAddPictures.js';

/** A picture whose alt prompt is open: what it is used as now and where it stands. */
export interface OpenPrompt {
  readonly job: AltJob;
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
  setFeatured(file: File): Promise<void>;
  removeFeatured(): void;
  /** Opens the prompt of a picture that is there already. */
  ask(place: AltJob['place']): void;
  answer(use: ImageUse): void;
  /** Leaves the picture as it is and goes on with the next. */
  later(): void;
  remove(): void;
}

/** Arranges picture files, the editor and the alt prompt around one open post. */
export function usePictureFlow(
  draft: PostDraft,
  editor: RefObject<EditorHandle | null>,
): PictureFlow {
  const pictures = useAddPictures();
  const [jobs, setJobs] = useJobs(draft.id);
  const { strayed, hasLeft, dismissStrayed } = useStrayed(draft.id);
  const { session } = draft;

  const content = () => session.store.getState().content;
  const prompt = openPrompt(jobs, content().body, content().featured);
  const next = () =>
    setJobs((now) => (prompt === null ? [] : now.slice(now.indexOf(prompt.job) + 1)));
  const setFeatured = (featured: ImageUse | null) => session.edit({ ...content(), featured });

  return {
    ...pictures,
    prompt,
    strayed,
    dismissStrayed,
    async place(files, at) {
      const taken = await pictures.add(files);
      if (hasLeft(taken)) return;
      for (const { hash } of taken) {
        const index = editor.current?.insertImage(newImageUse(hash), at) ?? -1;
        if (index < 0) continue;
        setJobs((now) => [...shiftJobs(now, index, 1), { place: index, asset: hash }]);
      }
    },
    async setFeatured(file) {
      const [asset] = await pictures.add([file]);
      if (asset === undefined || hasLeft([asset])) return;
      setFeatured(newImageUse(asset.hash));
      setJobs(() => [{ place: 'featured', asset: asset.hash }]);
    },
    removeFeatured: () => setFeatured(null),
    ask(place) {
      const { body, featured } = content();
      const use = place === 'featured' ? featured : findImages(body)[place]?.use;
      if (use) setJobs(() => [{ place, asset: use.asset }]);
    },
    answer(use) {
      if (prompt === null) return;
      if (prompt.placed === null) setFeatured(use);
      else editor.current?.replaceImage(prompt.placed.index, use);
      next();
    },
    later: next,
    remove() {
      if (prompt === null) return;
      if (prompt.placed === null) setFeatured(null);
      else {
        const { placed } = prompt;
        session.edit({ ...content(), body: withoutPicture(content().body, placed) });
        setJobs((now) => shiftJobs(now, placed.index + 1, -1));
      }
      next();
    },
  };
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
    (change: (jobs: readonly AltJob[]) => readonly AltJob[]) =>
      setQueue((now) => ({ post: id, jobs: change(now.post === id ? now.jobs : []) })),
    [id],
  );
  return [queue.post === id ? queue.jobs : EMPTY.jobs, setJobs] as const;
}

const EMPTY: { post: string; jobs: readonly AltJob[] } = { post: '', jobs: [] };

/** The first job whose picture is still there. */
function openPrompt(
  jobs: readonly AltJob[],
  body: string,
  featured: ImageUse | null,
): OpenPrompt | null {
  if (jobs.length === 0) return null;
  const images = findImages(body);
  for (const [index, job] of jobs.entries()) {
    const waiting = jobs.length - index - 1;
    if (job.place === 'featured') {
      if (featured !== null) return { job, use: featured, placed: null, waiting };
      continue;
    }
    const placed = findJob(images, job);
    if (placed !== null) return { job, use: placed.use, placed, waiting };
  }
  return null;
}
