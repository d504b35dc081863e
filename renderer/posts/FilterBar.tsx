import { useTranslation } from 'react-i18next';
import type { PostSummary } from '../../core/contract/posts.js';
import type { LibraryContent } from '../../core/post/library.js';
import { Language, PostStatus } from '../../core/post/post.js';
import { Button } from '../ui/Button.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import styles from './FilterBar.module.css';
import { narrow, showLibrary } from './library-view.js';
import { ALL_POSTS, type PostFilter } from './post-filter.js';

/** What `FilterBar` takes. */
export interface FilterBarProps {
  readonly filter: PostFilter;
  readonly library: LibraryContent;
  readonly posts: readonly PostSummary[];
}

const ANY = 'any';
/** Days since the last change that a person thinks in: a week, a month, a quarter, a year. */
const SPANS = ['7', '30', '90', '365'] as const;

/** Search and filters of the library page, in one line where there is room. */
export function FilterBar({ filter, library, posts }: FilterBarProps) {
  const { t } = useTranslation('library');
  const isNarrowed = Object.entries(filter).some(
    ([key, value]) => value !== ALL_POSTS[key as keyof PostFilter],
  );
  const languages = new Set(posts.map(({ language }) => language));
  return (
    <div role="search" aria-label={t('filter.label')} className={styles['bar']}>
      <div className={styles['search']}>
        <TextField
          hideLabel
          icon="search"
          type="search"
          label={t('filter.search')}
          placeholder={t('filter.search')}
          maxLength={500}
          value={filter.query}
          onChange={(query) => {
            narrow({ query });
            showLibrary({ order: null });
          }}
        />
      </div>
      <Choice
        {...{ filter }}
        name="status"
        options={PostStatus.options.map((id) => ({ id, label: t(`filter.statuses.${id}`) }))}
      />
      <Choice {...{ filter }} name="category" options={named(library.categories)} />
      <Choice {...{ filter }} name="author" options={named(library.authors)} />
      <Choice
        {...{ filter }}
        name="alts"
        options={[{ id: 'missing', label: t('filter.altsMissing') }]}
      />
      {(filter.notes !== null || posts.some(({ openNotes }) => openNotes > 0)) && (
        <Choice
          {...{ filter }}
          name="notes"
          options={[{ id: 'open', label: t('filter.notesOpen') }]}
        />
      )}
      {languages.size > 1 && (
        <Choice
          {...{ filter }}
          name="language"
          options={Language.options.map((id) => ({ id, label: t(`filter.languages.${id}`) }))}
        />
      )}
      <Choice
        {...{ filter }}
        name="days"
        options={SPANS.map((id) => ({ id, label: t(`filter.spans.${id}`) }))}
      />
      {isNarrowed && (
        <Button
          variant="quiet"
          size="small"
          icon="close"
          onPress={() => showLibrary({ filter: ALL_POSTS, order: null })}
        >
          {t('filter.clear')}
        </Button>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly filter: PostFilter;
  readonly name: Exclude<keyof PostFilter, 'query'>;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** One filter; its first option lets everything through and says what it is about. */
function Choice({ filter, name, options }: ChoiceProps) {
  const { t } = useTranslation('library');
  const value = filter[name];
  return (
    <div className={styles['choice']} data-set={value === null ? undefined : ''}>
      <SelectField
        hideLabel
        size="small"
        label={t(`filter.${name}`)}
        options={[{ id: ANY, label: t(`filter.any.${name}`) }, ...options]}
        value={value === null ? ANY : String(value)}
        onChange={(id) => {
          const chosen = id === ANY ? null : id;
          narrow(
            name === 'days'
              ? { days: chosen === null ? null : Number(chosen) }
              : { [name]: chosen },
          );
        }}
      />
    </div>
  );
}

function named(records: readonly { readonly id: string; readonly name: string }[]) {
  return records.map(({ id, name }) => ({ id, label: name }));
}
