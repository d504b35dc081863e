import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../core/post/post.js';
import { Button } from '../ui/Button.js';
import { Checkbox } from '../ui/Checkbox.js';
import { EmptyState } from '../ui/EmptyState.js';
import { RadioTiles } from '../ui/RadioTiles.js';
import styles from './Round.module.css';
import { roundSummary, type RoundItem, type RoundState } from './round-state.js';

type Scope = 'post' | 'library' | 'selection';

/** What the beginning of a round takes. */
export interface RoundStartProps {
  /** Every picture of the library that needs somebody. */
  readonly items: readonly RoundItem[];
  /** The post on the desk, if any. */
  readonly openPost: RecordId | null;
  /** Posts to begin with; empty leaves the choice. */
  readonly wanted: readonly RecordId[];
  /** A round that was left before its end. */
  readonly unfinished: RoundState | null;
  onStart(items: readonly RoundItem[]): void;
  onResume(): void;
}

/** How far the round shall go: this post, some posts, or the whole library. */
export function RoundStart(props: RoundStartProps) {
  const { items, openPost, wanted, unfinished, onStart, onResume } = props;
  const { t } = useTranslation('images');
  const here = items.filter(({ post }) => post === openPost);
  const [chosen, setChosen] = useState<ReadonlySet<RecordId>>(
    () => new Set(items.map(({ post }) => post).filter((post) => wanted.includes(post))),
  );
  const [scope, setScope] = useState<Scope>(firstScope(chosen.size, here.length));
  if (items.length === 0) {
    return (
      <EmptyState icon="image-described" title={t('round.emptyTitle')}>
        {t('round.emptyText')}
      </EmptyState>
    );
  }
  const picked = {
    post: here,
    library: items,
    selection: items.filter(({ post }) => chosen.has(post)),
  }[scope];
  const count = (number: number) => t('round.pictures', { count: number });
  const scopes: Scope[] =
    here.length > 0 ? ['post', 'library', 'selection'] : ['library', 'selection'];
  const described = {
    post: count(here.length),
    library: count(items.length),
    selection: t('round.selectionHint'),
  };
  return (
    <form
      className={styles['start']}
      onSubmit={(event) => {
        event.preventDefault();
        if (picked.length > 0) onStart(picked);
      }}
    >
      <p className={styles['lead']}>{t('round.lead')}</p>
      {unfinished !== null && (
        <div className={styles['resume']}>
          <p>{t('round.unfinished', { count: roundSummary(unfinished).open })}</p>
          <Button autoFocus variant="primary" onPress={onResume}>
            {t('round.resume')}
          </Button>
        </div>
      )}
      <RadioTiles
        autoFocus={unfinished === null}
        label={t('round.scope')}
        columns={scopes.length === 3 ? 3 : 2}
        value={scope}
        onChange={(id) => setScope(id)}
        options={scopes.map((id) => ({
          id,
          label: t(`round.${id}`),
          description: described[id],
        }))}
      />
      {scope === 'selection' && <PostChoice items={items} chosen={chosen} onChange={setChosen} />}
      <div>
        <Button
          type="submit"
          size="large"
          variant={unfinished === null ? 'primary' : 'plain'}
          isDisabled={picked.length === 0}
        >
          {t('round.start', { count: picked.length })}
        </Button>
      </div>
    </form>
  );
}

function firstScope(chosen: number, here: number): Scope {
  if (chosen > 0) return 'selection';
  return here > 0 ? 'post' : 'library';
}

interface PostChoiceProps {
  readonly items: readonly RoundItem[];
  readonly chosen: ReadonlySet<RecordId>;
  onChange(chosen: ReadonlySet<RecordId>): void;
}

function PostChoice({ items, chosen, onChange }: PostChoiceProps) {
  const { t } = useTranslation('images');
  return (
    <ul className={styles['posts']}>
      {postsOf(items).map(({ post, title, number }) => (
        <li key={post}>
          <Checkbox
            isSelected={chosen.has(post)}
            onChange={(selected) => onChange(toggled(chosen, post, selected))}
          >
            {title === '' ? t('round.untitled') : title}
          </Checkbox>
          <span>{t('round.pictures', { count: number })}</span>
        </li>
      ))}
    </ul>
  );
}

function postsOf(items: readonly RoundItem[]) {
  const posts = new Map<RecordId, { post: RecordId; title: string; number: number }>();
  for (const { post, title } of items) {
    const number = (posts.get(post)?.number ?? 0) + 1;
    posts.set(post, { post, title: title.trim(), number });
  }
  return [...posts.values()];
}

function toggled(chosen: ReadonlySet<RecordId>, post: RecordId, selected: boolean) {
  const next = new Set(chosen);
  if (selected) next.add(post);
  else next.delete(post);
  return next;
}
