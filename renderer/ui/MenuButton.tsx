import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import buttonStyles from './Button.module.css';
import { classNames } from './class-names.js';
import { Icon, type IconName } from './Icon.js';
import { IconButton } from './IconButton.js';
import styles from './MenuButton.module.css';

/** One thing to choose: its stable id, its visible name, an icon and a key if it has one. */
interface MenuChoice {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly shortcut?: string;
}

/** Choices that belong together, under a name. */
interface MenuGroup {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
}

/** What a `MenuButton` takes; names and texts are already translated. */
export interface MenuButtonProps {
  readonly label: string;
  readonly icon?: IconName;
  readonly groups: readonly MenuGroup[];
  readonly isDisabled?: boolean;
  /** Shows only the icon, as a part of a toolbar; the name is read aloud and shown as a tooltip. */
  readonly iconOnly?: boolean;
  onChoose(id: string): void;
  onClose?(): void;
}

/** A small button that opens a list of things to do. */
export function MenuButton(props: MenuButtonProps) {
  const { label, icon, groups, isDisabled = false, iconOnly = false, onChoose, onClose } = props;
  return (
    <MenuTrigger onOpenChange={(isOpen) => !isOpen && onClose?.()}>
      {iconOnly ? (
        <IconButton icon={icon ?? 'more'} preventFocusOnPress {...{ label, isDisabled }} />
      ) : (
        <Button
          isDisabled={isDisabled}
          className={classNames(buttonStyles['button'], buttonStyles['small'])}
        >
          {icon !== undefined && <Icon name={icon} size={16} />}
          <span>{label}</span>
          <Icon name="chevron-down" size={16} />
        </Button>
      )}
      <Popover className={styles['popover'] ?? ''} offset={4}>
        <Menu
          className={styles['menu'] ?? ''}
          onAction={(key) => {
            onChoose(String(key));
          }}
        >
          {groups
            .filter(({ choices }) => choices.length > 0)
            .map((group) => (
              <MenuSection key={group.label}>
                <Header className={styles['header'] ?? ''}>{group.label}</Header>
                {group.choices.map((choice) => (
                  <MenuItem
                    key={choice.id}
                    id={choice.id}
                    textValue={choice.label}
                    className={styles['item'] ?? ''}
                  >
                    {choice.icon !== undefined && <Icon name={choice.icon} size={16} />}
                    <span>{choice.label}</span>
                    {choice.shortcut !== undefined && (
                      <kbd className={styles['shortcut']}>{choice.shortcut}</kbd>
                    )}
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
