import { findNext, findPrevious, replaceNext } from '@codemirror/search';
import { type EditorView, runScopeHandlers } from '@codemirror/view';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { IconButton } from '../../ui/IconButton.js';
import { TextField } from '../../ui/TextField.js';
import { FIND_OPTIONS, FindOptions } from './FindOptions.js';
import styles from './FindPanel.module.css';
import { closeFind } from './find-replace.js';
import { FindStatus } from './FindStatus.js';
import type { MatchCount } from './match-count.js';
import { type Find, useFind } from './use-find.js';

/** What `FindPanel` takes. */
export interface FindPanelProps {
  readonly view: EditorView;
  readonly count: MatchCount;
}

/** Finds and replaces in the text: two lines of controls above it, every one of them reached by Tab. */
export function FindPanel({ view, count }: FindPanelProps) {
  const { t } = useTranslation('editor');
  const find = useFind(view, count);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!runScopeHandlers(view, event.nativeEvent, 'search-panel') && !optionKey(event, find))
      return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className={styles['panel']} aria-label={t('find.title')} onKeyDown={onKeyDown}>
      {/* Both fields first: Tab goes from one to the other. */}
      <FindField view={view} find={find} />
      <ReplaceField view={view} find={find} />
      <FindKeys view={view} find={find} />
      <ReplaceKeys view={view} find={find} />
    </search>
  );
}

function optionKey({ altKey, ctrlKey, metaKey, code }: KeyboardEvent, find: Find): boolean {
  const pressed = FIND_OPTIONS.find(({ key }) => code === `Key${key}`);
  if (pressed === undefined || !altKey || ctrlKey || metaKey) return false;
  find.ask({ [pressed.option]: !find.found.query[pressed.option] });
  return true;
}

interface PartProps {
  readonly view: EditorView;
  readonly find: Find;
}

function FindField({ view, find: { found, replaced, ask } }: PartProps) {
  const { t } = useTranslation('editor');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Where the editor looks for the field when the panel is asked for while it is open.
    field.current?.setAttribute('main-field', 'true');
    field.current?.select();
  }, []);
  return (
    <div className={styles['find']}>
      <TextField
        label={t('find.find')}
        hideLabel
        placeholder={t('find.find')}
        icon="search"
        size="small"
        inputRef={field}
        value={found.query.search}
        onChange={(search) => ask({ search })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') (event.shiftKey ? findPrevious : findNext)(view);
          else event.continuePropagation();
        }}
      />
      <FindStatus found={found} replaced={replaced} />
    </div>
  );
}

function ReplaceField({ view, find: { found, ask, replaceEverything } }: PartProps) {
  const { t } = useTranslation('editor');
  return (
    <div className={styles['replace']}>
      <TextField
        label={t('find.replaceWith')}
        hideLabel
        placeholder={t('find.replaceWith')}
        icon="edit"
        size="small"
        value={found.query.replace}
        onChange={(replace) => ask({ replace })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') event.continuePropagation();
          else if (event.ctrlKey || event.metaKey) replaceEverything();
          else replaceNext(view);
        }}
      />
    </div>
  );
}

function FindKeys({ view, find: { found, ask } }: PartProps) {
  const { t } = useTranslation('editor');
  const none = found.total === 0;
  return (
    <div className={styles['findKeys']}>
      <FindOptions query={found.query} onChange={ask} />
      <IconButton
        icon="chevron-up"
        size="small"
        label={t('find.previous')}
        isDisabled={none}
        onPress={() => findPrevious(view)}
      />
      <IconButton
        icon="chevron-down"
        size="small"
        label={t('find.next')}
        isDisabled={none}
        onPress={() => findNext(view)}
      />
      <IconButton
        icon="close"
        size="small"
        label={t('find.close')}
        onPress={() => closeFind(view)}
      />
    </div>
  );
}

function ReplaceKeys({ view, find: { found, replaceEverything } }: PartProps) {
  const { t } = useTranslation('editor');
  const none = found.total === 0;
  return (
    <div className={styles['replaceKeys']}>
      <Button size="small" isDisabled={none} onPress={() => replaceNext(view)}>
        {t('find.replace')}
      </Button>
      <Button size="small" isDisabled={none} onPress={replaceEverything}>
        {t('find.replaceAll')}
      </Button>
    </div>
  );
}
