import { useMemo } from 'react';
import type { PostPicture } from '../../../core/alt/post-pictures.js';
import type { Asset, AssetHash } from '../../../core/image/asset.js';
import type { LibraryContent } from '../../../core/post/library.js';
import type { CheckActions } from '../../checks/CheckList.js';
import type { PostFound } from '../findings/findings-question.js';
import type { PostDraft } from '../draft/post-draft.js';
import { fixesOf, picturesToMend, withFix, withJudgement, withStyleFix } from './mend-finding.js';

/** What mending needs beside the post. `by` signs judgements. */
export interface MendingPlace {
  readonly library: LibraryContent;
  readonly assets: ReadonlyMap<AssetHash, Asset>;
  readonly by: string;
  /** The lengths of the teasers around the post, in words. */
  readonly neighbours: readonly number[];
}

/** The fixes and judgements of the check list, as real edits of the open post. */
export function useMending(
  draft: PostDraft,
  found: PostFound,
  { library, assets, by, neighbours }: MendingPlace,
): Omit<CheckActions, 'onJump'> {
  const { session } = draft;
  return useMemo(() => {
    const content = () => session.current();
    // Read when a button is drawn, for as long as these findings stand.
    let read: PostPicture[] | null = null;
    const pictures = () =>
      (read ??= picturesToMend(
        { post: session.store.getState().content, assets, settings: library.altSettings },
        found.open,
      ));
    return {
      fixesOf: (finding) =>
        finding.fix === undefined
          ? fixesOf(finding, pictures()).map(({ id }) => id)
          : [finding.fix],
      onFix(finding, id) {
        if (finding.fix !== undefined) {
          const now = new Date().toISOString();
          session.edit(withStyleFix(content(), finding, { library, neighbours, now }));
          return;
        }
        const fix = fixesOf(finding, pictures()).find((one) => one.id === id);
        session.edit(withFix(content(), finding, fix, by));
      },
      onDismiss(finding, reason, note) {
        const judgement = { reason, note, by, at: new Date().toISOString() };
        const dismissals = withJudgement(content().dismissals, finding, judgement);
        session.edit({ ...content(), dismissals });
      },
      onRevoke({ dismissal }) {
        const dismissals = content().dismissals.filter(
          ({ asset, altHash, rule }) =>
            rule !== dismissal.rule || asset !== dismissal.asset || altHash !== dismissal.altHash,
        );
        session.edit({ ...content(), dismissals });
      },
    };
  }, [session, found, library, assets, by, neighbours]);
}
