import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { approvalStanding, type ApprovalStanding } from '../../../core/post/approved-text.js';
import type { Approval } from '../../../core/post/assignment.js';
import type { Post } from '../../../core/post/post.js';
import { client } from '../../host/client.js';
import { queryKeys } from '../../host/queries.js';
import { dateFormat } from '../../i18n/date-format.js';
import { Button } from '../../ui/Button.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { Notice } from '../../ui/Notice.js';
import styles from './ApprovalPart.module.css';

/** What a `GivenApproval` takes; `compare` draws what is different from an earlier state. */
export interface GivenApprovalProps {
  readonly post: Post;
  readonly approval: Approval;
  readonly standing: ApprovalStanding;
  readonly isDisabled: boolean;
  compare(before: Post): ReactNode;
  onRemove(): void;
}

/** An approval that was given, and whether it is for the post as it is. */
export function GivenApproval(props: GivenApprovalProps) {
  const { post, approval, standing, isDisabled, compare, onRemove } = props;
  const { t, i18n } = useTranslation('exporting');
  const day = dateFormat(i18n.language, { dateStyle: 'long' });
  const moment = dateFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' });
  const { by, savedAt } = approval;
  const on = day.format(new Date(approval.at));
  const remove = (
    <Button size="small" isDisabled={isDisabled} onPress={onRemove}>
      {t('approval.remove')}
    </Button>
  );
  if (standing === 'changed') {
    const given = savedAt === null ? '' : moment.format(new Date(savedAt));
    return (
      <>
        <Notice tone="warn" title={t('approval.outdatedTitle')}>
          {t('approval.outdated', { by, on, given })}
        </Notice>
        <Since {...{ post, compare }} />
        <div>{remove}</div>
      </>
    );
  }
  return (
    <>
      <div className={styles['given']} role="status">
        <p>{t(standing === 'current' ? 'approval.given' : 'approval.unknown', { by, on })}</p>
        {remove}
      </div>
      {standing === 'unknown' && (
        <p className={styles['quiet']}>
          {t('approval.saved', { at: moment.format(new Date(post.updatedAt)) })}
        </p>
      )}
    </>
  );
}

/** What is different from the text that was released, as far as that is kept. */
function Since({ post, compare }: Pick<GivenApprovalProps, 'post' | 'compare'>) {
  const { t } = useTranslation('exporting');
  const { data: released } = useQuery({
    queryKey: [...queryKeys.gate, 'released', post.id, post.revision],
    queryFn: () => releasedState(post),
    gcTime: 0,
  });
  if (released === undefined) return null;
  if (released === null) return <p className={styles['quiet']}>{t('approval.sinceLost')}</p>;
  return (
    <div>
      <Disclosure label={t('approval.since')}>{compare(released)}</Disclosure>
    </div>
  );
}

/** The kept state that a post's approval is for; null when it is not kept any more. */
async function releasedState({ id, approval }: Post): Promise<Post | null> {
  const versions = await client.history.versions({ post: id });
  for (const { version, kind } of versions) {
    if (kind !== 'approved') continue;
    const kept = await client.history.read({ post: id, version });
    if (kept.approval?.text === approval?.text && approvalStanding(kept) === 'current') return kept;
  }
  return null;
}
