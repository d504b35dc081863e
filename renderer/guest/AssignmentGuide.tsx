import { useTranslation } from 'react-i18next';
import { guestSteps, type GuestStepId } from '../../core/exchange/guest-steps.js';
import type { ImageUse } from '../../core/image/image-use.js';
import type { Assignment } from '../../core/post/assignment.js';
import type { Author } from '../../core/post/author.js';
import type { PictureRights } from '../../core/post/picture-rights.js';
import type { Post } from '../../core/post/post.js';
import { Button } from '../ui/Button.js';
import { Icon } from '../ui/Icon.js';
import styles from './AssignmentGuide.module.css';
import { HandOver } from './HandOver.js';
import { RightsList } from './RightsList.js';
import { dateFormat } from '../i18n/date-format.js';

/** What `AssignmentGuide` takes; `uses` are all pictures of the post, `by` signs what is confirmed. */
export interface AssignmentGuideProps {
  readonly post: Post;
  readonly assignment: Assignment;
  readonly uses: readonly ImageUse[];
  readonly authors: readonly Author[];
  readonly by: string;
  onRights(rights: PictureRights[]): void;
  onTitle(): void;
  onText(): void;
  onPictures(): void;
  onPerson(): void;
  /** Saves what is on the screen; false when that failed. */
  flush(): Promise<boolean>;
}

/** What a team asked for, how far one is, and the way back to the team. */
export function AssignmentGuide(props: AssignmentGuideProps) {
  const { post, assignment, uses, authors, by, onRights } = props;
  const { t } = useTranslation('guest');
  const steps = guestSteps(post, uses, authors);
  const ways: readonly { id: Exclude<GuestStepId, 'rights'>; go(): void }[] = [
    { id: 'title', go: props.onTitle },
    { id: 'text', go: props.onText },
    { id: 'pictures', go: props.onPictures },
    { id: 'person', go: props.onPerson },
  ];
  return (
    <div className={styles['guide']}>
      <Request assignment={assignment} />
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <li key={step.id} className={styles['step']} data-done={step.done}>
            <Icon name={step.done ? 'check' : 'minus'} size={18} />
            <span>
              <span className={styles['name']}>{t(`step.${step.id}`)}</span>
              <span className={styles['count']}>
                {t(`have.${step.id}`, { ...step, count: step.want })}
              </span>
            </span>
            {ways
              .filter(({ id }) => id === step.id)
              .map(({ id, go }) => (
                <Button key={id} size="small" variant="quiet" onPress={go}>
                  {t(`go.${id}`)}
                </Button>
              ))}
          </li>
        ))}
      </ol>
      <RightsList {...{ uses, by }} rights={post.rights} onChange={onRights} />
      <HandOver post={post} open={steps.filter(({ done }) => !done).length} flush={props.flush} />
    </div>
  );
}

function Request({ assignment }: { readonly assignment: Assignment }) {
  const { t, i18n } = useTranslation('guest');
  const { from, deadline, length, hints } = assignment;
  const day = dateFormat(i18n.language, { dateStyle: 'full', timeZone: 'UTC' });
  return (
    <section className={styles['request']}>
      <h3 className={styles['title']}>{from === '' ? t('request') : t('requestFrom', { from })}</h3>
      {deadline !== null && <p>{t('deadline', { day: day.format(new Date(deadline)) })}</p>}
      {length !== null && <p>{t('length', { count: length })}</p>}
      {hints !== '' && <p className={styles['hints']}>{hints}</p>}
    </section>
  );
}
