import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BlogpultError } from '../../../core/contract/error-codes.js';
import type { WaitingVersion } from '../../../core/contract/exchange.js';
import { DecidePage } from '../../exchange/DecidePage.js';
import { client } from '../../host/client.js';
import { toBlogpultError } from '../../host/errors.js';
import { queryKeys } from '../../host/queries.js';
import { Notice } from '../../ui/Notice.js';
import { ErrorText } from '../frame/ErrorText.js';
import { choicesFor, forgetChoices, keepChoice, placeOf, useKeptChoices } from './kept-choices.js';

/** What `DecideScreen` takes; `library` is the path of the open one. */
export interface DecideScreenProps {
  readonly library: string;
  readonly version: WaitingVersion;
  around(run: () => Promise<void>): Promise<void>;
  onDone(): void;
  onClose(): void;
}

/** Decides about one version that came. Answers stay until it is merged or put aside. */
export function DecideScreen({ library, version, around, onDone, onClose }: DecideScreenProps) {
  const { post, revision } = version;
  const place = placeOf(library, version);
  const kept = useKeptChoices(({ [place]: one }) => one);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<BlogpultError | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: [...queryKeys.waiting, post, revision],
    queryFn: () => client.exchange.compare({ post, revision }),
    // The post may be written on between two looks; what is to decide is compared with it as it is.
    gcTime: 0,
  });
  const conflicts = data ?? [];
  const choices = choicesFor(kept, conflicts);
  /** Does what `work` does; while that answers true something is still to decide. */
  const attempt = async (work: () => Promise<boolean>) => {
    setBusy(true);
    setProblem(null);
    try {
      const after = { isOpen: false };
      await around(async () => {
        after.isOpen = await work();
      });
      if (after.isOpen) await refetch();
      else {
        forgetChoices(place);
        onDone();
      }
    } catch (failure) {
      setProblem(toBlogpultError(failure));
    } finally {
      setBusy(false);
    }
  };
  const merge = async () =>
    (await client.exchange.decide({ post, revision, choices: { ...choices } })).length > 0;
  const decline = async () => {
    await client.exchange.decline({ post, revision });
    return false;
  };
  const failure = problem ?? (error === null ? null : toBlogpultError(error));
  return (
    <DecidePage
      {...{ version, conflicts, choices, onClose }}
      busy={busy || data === undefined}
      notices={
        failure !== null && (
          <Notice tone="danger">
            <ErrorText error={failure} />
          </Notice>
        )
      }
      onChoose={(conflict, choice) => keepChoice(place, conflict, choice)}
      onMerge={() => void attempt(merge)}
      onDecline={() => void attempt(decline)}
    />
  );
}
