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

/** What `DecideScreen` takes. */
export interface DecideScreenProps {
  readonly version: WaitingVersion;
  around(run: () => Promise<void>): Promise<void>;
  onDone(): void;
  onClose(): void;
}

/** Decides about one version that came. */
export function DecideScreen({ version, around, onDone, onClose }: DecideScreenProps) {
  const { post, revision } = version;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<BlogpultError | null>(null);
  const { data, error } = useQuery({
    queryKey: [...queryKeys.waiting, post, revision],
    queryFn: () => client.exchange.compare({ post, revision }),
  });
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    try {
      await around(work);
      onDone();
    } catch (failure) {
      setProblem(toBlogpultError(failure));
    } finally {
      setBusy(false);
    }
  };
  const failure = problem ?? (error === null ? null : toBlogpultError(error));
  return (
    <DecidePage
      {...{ version, busy, onClose }}
      conflicts={data ?? []}
      notices={
        failure !== null && (
          <Notice tone="danger">
            <ErrorText error={failure} />
          </Notice>
        )
      }
      onMerge={(choices) =>
        void attempt(async () => {
          await client.exchange.decide({ post, revision, choices: { ...choices } });
        })
      }
      onDecline={() => void attempt(() => client.exchange.decline({ post, revision }))}
    />
  );
}
