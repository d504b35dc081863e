import { useTranslation } from 'react-i18next';
import type { LibraryContent } from '../../../core/post/library.js';
import type { PostContent } from '../../../core/post/post.js';
import { Button } from '../../ui/Button.js';
import type { DraftSession } from '../draft/draft-session.js';
import { SaveState } from '../draft/SaveState.js';
import { isPanelShown, togglePanel, useDesk } from './desk-store.js';
import styles from './MetaLine.module.css';

/** What `MetaLine` takes. */
export interface MetaLineProps {
  readonly session: DraftSession<PostContent>;
  readonly content: PostContent;
  readonly library: LibraryContent;
}

/** Under the title: who wrote it, where it belongs, and whether it is saved. */
export function MetaLine({ session, content, library }: MetaLineProps) {
  const { t, i18n } = useTranslation('app');
  const shown = useDesk((desk) => isPanelShown(desk, 'details'));
  const authors = namesOf(content.authors, library.authors);
  const categories = namesOf(content.categories, library.categories);
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const by =
    authors.length === 0 ? t('meta.nobody') : t('meta.by', { names: list.format(authors) });
  const facts = [by, categories.length === 0 ? t('meta.noCategory') : categories.join(', ')];
  return (
    <div className={styles['meta']}>
      <span className={styles['facts']} title={facts.join(', ')}>
        {facts.join(', ')}
      </span>
      <SaveState session={session} />
      <Button
        variant="quiet"
        size="small"
        icon="details"
        aria-expanded={shown}
        onPress={() => togglePanel({ kind: 'details' })}
      >
        {t('details.title')}
      </Button>
    </div>
  );
}

function namesOf(
  ids: readonly string[],
  records: readonly { readonly id: string; readonly name: string }[],
): string[] {
  return ids.flatMap((id) => records.find((record) => record.id === id)?.name ?? []);
}
