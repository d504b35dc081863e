import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { Icon, type IconName } from '../ui/Icon.js';
import { IconButton } from '../ui/IconButton.js';
import styles from './LibraryPage.module.css';
import { LIBRARY_ROOMS, type LibraryRoom, showLibrary } from './library-view.js';

/** What `LibraryRail` takes. `counts` null are not known yet; `aside` is a small picture at its foot. */
export interface LibraryRailProps {
  readonly name: string;
  readonly room: LibraryRoom;
  readonly counts: Readonly<Partial<Record<LibraryRoom, number | null>>>;
  readonly aside: ReactNode;
  onBack(): void;
  onSettings(): void;
}

const ICONS: Record<LibraryRoom, IconName> = {
  posts: 'article',
  trash: 'trash',
  upkeep: 'check',
  libraries: 'book',
};

/** The left side of the library page: which library this is, and its rooms. */
export function LibraryRail({ name, room, counts, aside, onBack, onSettings }: LibraryRailProps) {
  const { t, i18n } = useTranslation('library');
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <nav aria-label={t('rail.label')} className={styles['rail']}>
      <div className={styles['railHead']}>
        <IconButton autoFocus icon="arrow-left" label={t('rail.back')} onPress={onBack} />
        <span className={styles['space']} />
        <IconButton icon="settings" label={t('rail.settings')} onPress={onSettings} />
      </div>
      <p className={styles['name']} title={name}>
        {name}
      </p>
      <ListBox
        aria-label={t('rail.rooms')}
        className={styles['rooms'] ?? ''}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[room]}
        onSelectionChange={(keys) => {
          const [chosen] = keys === 'all' ? [] : [...keys];
          const found = LIBRARY_ROOMS.find((each) => each === chosen);
          if (found !== undefined) showLibrary({ room: found });
        }}
      >
        {LIBRARY_ROOMS.map((each) => (
          <ListBoxItem
            key={each}
            id={each}
            textValue={t(`rooms.${each}`)}
            className={styles['room'] ?? ''}
          >
            <Icon name={ICONS[each]} size={18} />
            <span className={styles['space']}>{t(`rooms.${each}`)}</span>
            <span className={styles['count']}>
              {(counts[each] ?? null) === null ? '' : number.format(counts[each] ?? 0)}
            </span>
          </ListBoxItem>
        ))}
      </ListBox>
      <div className={styles['aside']}>{aside}</div>
    </nav>
  );
}
