import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlogpultError } from '../../../core/contract/error-codes.js';
import { approvalOf, approvalStanding } from '../../../core/post/approved-text.js';
import type { Approval } from '../../../core/post/assignment.js';
import { PostContent, type Post } from '../../../core/post/post.js';
import { client } from '../../host/client.js';
import { toBlogpultError } from '../../host/errors.js';
import { queryKeys, useIsReadOnly } from '../../host/queries.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { TextField } from '../../ui/TextField.js';
import { readPublishDate, writePublishDate } from '../details/publish-date.js';
import type { OpenPost } from '../draft/useOpenPost.js';
import { ErrorText } from '../frame/ErrorText.js';
import styles from './ApprovalPart.module.css';
import { GivenApproval } from './GivenApproval.js';

/** What an `ApprovalPart` takes: the post as it is stored, who sits here, and the way to change stored posts. */
export interface ApprovalPartProps {
  readonly post: Post;
  readonly by: string;
  readonly timeZone: string;
  readonly around: OpenPost['around'];
  /** Draws what is different from an earlier state. */
  compare(before: Post): ReactNode;
}

/** Who released the post and when: recorded here for the post as it is shown, and taken back here. */
export function ApprovalPart(props: ApprovalPartProps) {
  const { post, compare } = props;
  const { t } = useTranslation('exporting');
  const { set, busy, problem } = useApproval(props);
  const isReadOnly = useIsReadOnly();
  const { approval } = post;
  const standing = approvalStanding(post);
  const isDisabled = busy || isReadOnly;
  return (
    <div className={styles['approval']}>
      {approval !== null && standing !== null && (
        <GivenApproval
          {...{ post, approval, standing, isDisabled, compare }}
          onRemove={() => void set(null)}
        />
      )}
      {standing === 'changed' && <p>{t('approval.again')}</p>}
      {(standing === null || standing === 'changed') && (
        <ApprovalFields
          by={props.by}
          timeZone={props.timeZone}
          isDisabled={isDisabled}
          onGiven={(by, at) => void set(approvalOf(post, by, at))}
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

interface ApprovalFieldsProps {
  readonly by: string;
  readonly timeZone: string;
  readonly isDisabled: boolean;
  /** `at` is UTC ISO. */
  onGiven(by: string, at: string): void;
}

function ApprovalFields({ by, timeZone, isDisabled, onGiven }: ApprovalFieldsProps) {
  const { t } = useTranslation('exporting');
  const [who, setWho] = useState(by);
  const [day, setDay] = useState(() => today(timeZone));
  const [isWrong, setWrong] = useState(false);
  const name = who.trim();
  const record = () => {
    const at = readPublishDate(day, timeZone);
    setWrong(at === undefined || at === null);
    if (at !== undefined && at !== null && name !== '') onGiven(name, at);
  };
  return (
    <div className={styles['fields']}>
      <TextField label={t('approval.by')} value={who} onChange={setWho} maxLength={200} />
      <TextField
        label={t('approval.on')}
        value={day}
        onChange={setDay}
        error={isWrong ? t('approval.noDate') : undefined}
      />
      <Button isDisabled={isDisabled || name === ''} onPress={record}>
        {t('approval.save')}
      </Button>
    </div>
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
