import { useTranslation } from 'react-i18next';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  Text,
  TextField,
  useFilter,
} from 'react-aria-components';
import { Icon, type IconName } from '../../ui/Icon.js';
import styles from './Palette.module.css';

/** One thing the palette can do. */
interface PaletteItem {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  /** Other words that find it and are not shown. */
  readonly also?: string;
  /** As people read it on their keyboard. */
  readonly shortcut?: string;
  run(): void;
}

/** Items that belong together, under their heading. */
export interface PaletteGroup {
  readonly id: string;
  readonly label: string;
  readonly items: readonly PaletteItem[];
}

/** What `Palette` takes. */
export interface PaletteProps {
  readonly groups: readonly PaletteGroup[];
  onClose(): void;
}

/** Everything the app can do and every post, found by typing a few letters. */
export function Palette({ groups, onClose }: PaletteProps) {
  const { t } = useTranslation('app');
  const { contains } = useFilter({ sensitivity: 'base' });
  const run = (key: unknown) => {
    onClose();
    const item = groups.flatMap(({ items }) => items).find(({ id }) => id === key);
    // The focus comes back first, so that what is done to the text finds it.
    if (item !== undefined) requestAnimationFrame(() => item.run());
  };
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles['overlay'] ?? ''}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog aria-label={t('palette.label')} className={styles['dialog'] ?? ''}>
          <Autocomplete filter={contains}>
            <TextField
              aria-label={t('palette.search')}
              autoFocus
              className={styles['search'] ?? ''}
            >
              <Icon name="search" size={18} />
              <Input placeholder={t('palette.search')} className={styles['input'] ?? ''} />
            </TextField>
            <Menu
              aria-label={t('palette.label')}
              className={styles['menu'] ?? ''}
              onAction={run}
              renderEmptyState={() => <p className={styles['empty']}>{t('palette.empty')}</p>}
            >
              {groups.map(({ id, label, items }) => (
                <MenuSection key={id} id={id} aria-label={label}>
                  <Header className={styles['header'] ?? ''}>{label}</Header>
                  {items.map((item) => (
                    <MenuItem
                      key={item.id}
                      id={item.id}
                      textValue={
                        item.also === undefined ? item.label : `${item.label}, ${item.also}`
                      }
                      className={styles['item'] ?? ''}
                    >
                      <Icon name={item.icon} size={18} />
                      <Text slot="label">{item.label}</Text>
                      {item.shortcut !== undefined && <Keyboard>{item.shortcut}</Keyboard>}
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
