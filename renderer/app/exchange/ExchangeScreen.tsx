import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WaitingVersion } from '../../../core/contract/exchange.js';
import { ExchangePage } from '../../exchange/ExchangePage.js';
import { client } from '../../host/client.js';
import { queryKeys } from '../../host/queries.js';
import { Notice } from '../../ui/Notice.js';
import { arrange, showPanel } from '../desk/desk-store.js';
import type { OpenPost } from '../draft/useOpenPost.js';
import { ErrorText } from '../frame/ErrorText.js';
import { useRoundStore } from '../round/round-store.js';
import type { LibraryContent } from '../../../core/post/library.js';
import { takeArriving, useArriving } from './arriving.js';
import { AssignmentPart } from './AssignmentPart.js';
import { DecideScreen } from './DecideScreen.js';

/** What `ExchangeScreen` takes; `folder` is the path of the open library. */
export interface ExchangeScreenProps {
  readonly folder: string;
  readonly post: OpenPost;
  readonly library: LibraryContent;
  readonly by: string;
}

/** Working with others, arranged around the open post: it is saved before anything comes in. */
export function ExchangeScreen({ folder, post, library, by }: ExchangeScreenProps) {
  const queries = useQueryClient();
  const arriving = useArriving();
  const [deciding, decide] = useState<WaitingVersion | null>(null);
  const { data: waiting = [] } = useQuery({
    queryKey: queryKeys.waiting,
    queryFn: () => client.exchange.waiting(),
  });
  const changed = () => {
    // Anything may have come in: posts, pictures, categories and people.
    for (const queryKey of Object.values(queryKeys)) void queries.invalidateQueries({ queryKey });
  };
  const around = (run: () => Promise<void>) =>
    post.around(post.draft === null ? [] : [post.draft.id], run);
  const toDesk = () => arrange({ page: 'desk' });
  if (deciding !== null) {
    return (
      <DecideScreen
        key={deciding.revision}
        library={folder}
        version={deciding}
        around={around}
        onDone={() => {
          changed();
          decide(null);
        }}
        onClose={() => decide(null)}
      />
    );
  }
  return (
    <ExchangePage
      {...{ waiting, around, takeArrived: takeArriving }}
      arrived={arriving.length}
      notices={
        post.problem !== null && (
          <Notice tone="danger" onDismiss={post.dismissProblem}>
            <ErrorText error={post.problem} />
          </Notice>
        )
      }
      assignment={<AssignmentPart categories={library.categories} by={by} onChanged={changed} />}
      onChanged={changed}
      onDecide={decide}
      onSend={() => showPanel({ kind: 'export', posts: null })}
      onOpenPost={(id) =>
        void post.open(id).then((opened) => {
          if (opened) toDesk();
        })
      }
      onRound={(wanted) => {
        useRoundStore.setState({ wanted });
        arrange({ page: 'round' });
      }}
      onClose={toDesk}
    />
  );
}
