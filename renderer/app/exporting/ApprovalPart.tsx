import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlogpultError } from '../../../core/contract/error-codes.js';
import type { Approval } from '../../../core/post/assignment.js';
import { PostContent, type Post } from '../../../core/post/post.js';
import { client } from '../../host/client.js';
import { toBlogpultError } from '../../host/errors.js';
import { queryKeys, useIsReadOnly } from '../../host/queries.js';
import { dateFormat } from '../../i18n/date-format.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { TextField } from '../../ui/TextField.js';
import { readPublishDate, writePublishDate } from '../details/publish-date.js';
import type { OpenPost } from '../draft/useOpenPost.js';
import { ErrorText } from '../frame/ErrorText.js';
import styles from './ApprovalPart.module.css';

/** What an `ApprovalPart` takes: the post as it is stored, who sits here, and the way to change stored posts. */
export interface ApprovalPartProps {
  readonly post: Post;
  readonly by: string;
  readonly timeZone: string;
  readonly around: OpenPost['around'];
}

/** Who released the post and when: recorded here, and taken back here. */
export function ApprovalPart(props: ApprovalPartProps) {
  const { post, by, timeZone } = props;
  const { t } = useTranslation('exporting');
  const { set, busy, problem } = useApproval(props);
  const [who, setWho] = useState(by);
  const [day, setDay] = useState(() => today(timeZone));
  const [isWrong, setWrong] = useState(false);
  const isReadOnly = useIsReadOnly();
  const record = () => {
    const at = readPublishDate(day, timeZone);
    const name = who.trim();
    setWrong(at === undefined || at === null);
    if (at !== undefined && at !== null && name !== '') void set({ by: name, at });
  };
  return (
    <div className={styles['approval']}>
      {post.approval === null ? (
        <div className={styles['fields']}>
          <TextField label={t('approval.by')} value={who} onChange={setWho} maxLength={200} />
          <TextField
            label={t('approval.on')}
            value={day}
            onChange={setDay}
            error={isWrong ? t('approval.noDate') : undefined}
          />
          <Button isDisabled={busy || isReadOnly || who.trim() === ''} onPress={record}>
            {t('approval.save')}
          </Button>
        </div>
      ) : (
        <Given
          post={post}
          approval={post.approval}
          isDisabled={busy || isReadOnly}
          onRemove={() => void set(null)}
        />
      )}
      {problem !== null && (
        <Notice tone="danger">
          <ErrorText error={problem} />
        </Notice>
      )}
    </div>
  );
}

interface GivenProps {
  readonly post: Post;
  readonly approval: Approval;
  readonly isDisabled: boolean;
  onRemove(): void;
}

function Given({ post, approval, isDisabled, onRemove }: GivenProps) {
  const { t, i18n } = useTranslation('exporting');
  const on = dateFormat(i18n.language, { dateStyle: 'long' }).format(new Date(approval.at));
  const at = dateFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <>
      <div className={styles['given']} role="status">
        <p>{t('approval.given', { by: approval.by, on })}</p>
        <Button size="small" isDisabled={isDisabled} onPress={onRemove}>
          {t('approval.remove')}
        </Button>
      </div>
      <p className={styles['quiet']}>
        {t('approval.saved', { at: at.format(new Date(post.updatedAt)) })}
      </p>
    </>
  );
}

/** Writes an approval into the stored post, whether it lies on the desk or not. */
function useApproval({ post, around }: ApprovalPartProps) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<BlogpultError | null>(null);
  const set = async (approval: Approval | null) => {
    setBusy(true);
    setProblem(null);
    try {
      await around([post.id], async () => {
        const stored = await client.posts.read({ id: post.id });
        const content = PostContent.parse({ ...stored, approval });
        await client.posts.save({ id: post.id, baseRevision: stored.revision, content });
      });
    } catch (error) {
      setProblem(toBlogpultError(error));
    }
    setBusy(false);
    void queries.invalidateQueries({ queryKey: [...queryKeys.gate, 'post', post.id] });
  };
  return { set, busy, problem };
}

function today(timeZone: string): string {
  return writePublishDate(new Date().toISOString(), timeZone).replace(/,.*$/, '');
}
