import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import styles from './Tabs.module.css';
import { classNames } from './class-names.js';
import { Icon, type IconName } from './Icon.js';

/** One tab with its panel. */
interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: IconName;
  /** A small count or mark behind the name. */
  readonly badge?: ReactNode;
  readonly content: ReactNode;
  /** Shows only the icon where many tabs share a narrow row; the name is still read aloud. */
  readonly compact?: boolean;
}

/** What a `Tabs` takes; names and texts are already translated. */
export interface TabsProps<Id extends string> {
  /** The list's name for screen readers. */
  readonly label: string;
  readonly tabs: readonly TabItem<Id>[];
  readonly selected: Id;
  onSelect(id: Id): void;
  /** `line` underlines the chosen tab, `segment` is a compact switch. */
  readonly variant?: 'line' | 'segment';
  /** Stands at the end of the tab row. */
  readonly aside?: ReactNode;
}

/** Tabs with their panels; fills the height it is given, and a panel scrolls by itself. */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, tabs, selected, onSelect, variant = 'line', aside } = props;
  return (
    <AriaTabs
      className={classNames(styles['tabs'], styles[variant])}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const chosen = tabs.find((tab) => tab.id === key);
        if (chosen !== undefined) onSelect(chosen.id);
      }}
    >
      <div className={styles['bar']}>
        <TabList aria-label={label} className={styles['list'] ?? ''}>
          {tabs.map((tab) => (
            <Tab
              key={tab.id}
              id={tab.id}
              className={styles['tab'] ?? ''}
              data-compact={tab.compact === true || undefined}
            >
              {tab.icon !== undefined && <Icon name={tab.icon} size={16} />}
              {tab.compact === true ? (
                <span className="visually-hidden">{tab.label}</span>
              ) : (
                tab.label
              )}
              {tab.badge}
            </Tab>
          ))}
        </TabList>
        {aside}
      </div>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles['panel'] ?? ''}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
