import type { SearchQuery } from '@codemirror/search';
import { useTranslation } from 'react-i18next';
import type { IconName } from '../../ui/Icon.js';
import { IconButton } from '../../ui/IconButton.js';
import { isMac } from '../../ui/is-mac.js';
import type { FindOption, FindWish } from './use-find.js';

interface ShownOption {
  readonly option: FindOption;
  readonly icon: IconName;
  /** The letter that switches it, together with Alt. */
  readonly key: string;
}

/** What can be switched on and off, in the panel's order. */
export const FIND_OPTIONS: readonly ShownOption[] = [
  { option: 'caseSensitive', icon: 'letter-case', key: 'C' },
  { option: 'wholeWord', icon: 'whole-word', key: 'W' },
  { option: 'regexp', icon: 'pattern', key: 'R' },
];

/** What `FindOptions` takes. */
export interface FindOptionsProps {
  readonly query: SearchQuery;
  onChange(wish: FindWish): void;
}

/** How strictly is looked: three switches. */
export function FindOptions({ query, onChange }: FindOptionsProps) {
  const { t } = useTranslation('editor');
  return FIND_OPTIONS.map(({ option, icon, key }) => (
    <IconButton
      key={option}
      icon={icon}
      size="small"
      label={t(`find.${option}`)}
      shortcut={isMac() ? `⌥${key}` : `Alt+${key}`}
      pressed={query[option]}
      onPress={() => onChange({ [option]: !query[option] })}
    />
  ));
}
