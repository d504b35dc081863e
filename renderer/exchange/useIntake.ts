import { useCallback, useEffect, useRef, useState } from 'react';
import type { BlogpultError } from '../../core/contract/error-codes.js';
import type { ImportProgress, ImportReport, ImportRequest } from '../../core/contract/imports.js';
import { client } from '../host/client.js';
import { bridge } from '../host/connect.js';
import { isCancelled, toBlogpultError } from '../host/errors.js';

/** What a person chose about WordPress: where the site's pictures lie (empty: nowhere), and whether pages come too. */
export interface IntakeChoices {
  readonly media: string;
  readonly pages: boolean;
}

/** Where taking in stands. `idle` says what came of it last; `cancelled` that it was given up, `undone` that it was taken back. */
type IntakeState =
  | { readonly phase: 'idle'; readonly report: ImportReport | null }
  | { readonly phase: 'busy'; readonly progress: ImportProgress | null }
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'undone' }
  | { readonly phase: 'failed'; readonly problem: BlogpultError };

/** Taking things in, and giving that up. */
export interface Intake {
  readonly state: IntakeState;
  /** Files of the page, and absolute paths of what lies on this device. */
  take(things: readonly (File | string)[], choices?: IntakeChoices): void;
  /** Ends it; the host leaves the library as it was. */
  cancel(): void;
  /** Puts what came in into the trash. */
  undo(ids: readonly string[]): Promise<void>;
}

/** Takes files and paths into the open library in one step. */
export function useIntake(
  around: (run: () => Promise<void>) => Promise<void>,
  onChanged: () => void,
): Intake {
  const [state, setState] = useState<IntakeState>({ phase: 'idle', report: null });
  const running = useRef<AbortController | null>(null);
  // Whoever leaves the page while something is on its way gives it up.
  useEffect(() => () => running.current?.abort(), []);
  const attempt = useCallback(
    async (work: (signal: AbortSignal) => Promise<void>) => {
      const controller = new AbortController();
      running.current = controller;
      setState({ phase: 'busy', progress: null });
      try {
        await around(() => work(controller.signal));
      } catch (error) {
        const isGivenUp = controller.signal.aborted || isCancelled(error);
        setState(
          isGivenUp ? { phase: 'cancelled' } : { phase: 'failed', problem: toBlogpultError(error) },
        );
      } finally {
        onChanged();
      }
    },
    [around, onChanged],
  );
  return {
    state,
    take: (things, choices) =>
      void attempt((signal) => takeIn(requestOf(things, choices), signal, setState)),
    cancel: () => running.current?.abort(),
    undo: (ids) =>
      attempt(async () => {
        await client.posts.trash({ ids: [...ids] });
        setState({ phase: 'undone' });
      }),
  };
}

async function takeIn(
  request: ImportRequest,
  signal: AbortSignal,
  show: (state: IntakeState) => void,
): Promise<void> {
  for await (const event of await client.imports.take(request, { signal })) {
    signal.throwIfAborted();
    if (event.kind === 'done') show({ phase: 'idle', report: event.report });
    else show({ phase: 'busy', progress: event });
  }
  signal.throwIfAborted();
}

/** Where the shell knows a file's place the host reads it there; elsewhere it is sent. */
function requestOf(
  things: readonly (File | string)[],
  { media, pages }: IntakeChoices = { media: '', pages: false },
): ImportRequest {
  const paths: string[] = [];
  const files: File[] = [];
  for (const thing of things) {
    const path = typeof thing === 'string' ? thing : (bridge()?.pathOfFile(thing) ?? '');
    if (typeof thing !== 'string' && path === '') files.push(thing);
    else paths.push(path);
  }
  return { paths, files, pages, media: media === '' ? [] : [media] };
}
