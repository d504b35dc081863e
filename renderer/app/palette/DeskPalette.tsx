import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostSummary } from '../../../core/contract/posts.js';
import { type EditorHandle, NAMED_ACTIONS } from '../../editor/Editor.js';
import { shortcutLabel } from '../../editor/shortcut-label.js';
import { useLanguage } from '../../i18n/index.js';
import { useIsReadOnly } from '../../host/queries.js';
import { isMac } from '../../ui/is-mac.js';
import { arrange, useDesk } from '../desk/desk-store.js';
import type { OpenPost } from '../draft/useOpenPost.js';
import type { AppCommand } from '../frame/commands.js';
import { Palette, type PaletteGroup } from './Palette.js';
import { NAMED_COMMANDS } from './palette-commands.js';

/** What `DeskPalette` takes. */
export interface DeskPaletteProps {
  readonly editor: RefObject<EditorHandle | null>;
  readonly post: OpenPost;
  readonly posts: readonly PostSummary[] | null;
  run(command: AppCommand): void;
}

/** The palette with what the desk has to offer: its commands, what can be done to the text, and the posts. */
export function DeskPalette(props: DeskPaletteProps) {
  const open = useDesk((desk) => desk.palette);
  return open ? <OpenPalette {...props} /> : null;
}

function OpenPalette({ editor, post, posts, run }: DeskPaletteProps) {
  const { t } = useTranslation(['app', 'editor']);
  const language = useLanguage();
  const isReadOnly = useIsReadOnly();
  const keyOf = (key: string | undefined) =>
    key === undefined ? {} : { shortcut: shortcutLabel(key, language, isMac()) };
  const commands = NAMED_COMMANDS.filter(
    ({ id, writes, ofPost }) =>
      id !== 'view.palette' &&
      !(isReadOnly && writes === true) &&
      !(post.draft === null && ofPost === true),
  ).map(({ id, icon, key, also }) => ({
    id,
    icon,
    label: t(`command.${id}`, { ns: 'app' }),
    ...(also === undefined ? {} : { also: t(`palette.also.${also}`, { ns: 'app' }) }),
    ...keyOf(key),
    run: () => run(id),
  }));
  const actions = NAMED_ACTIONS.filter(({ id }) => !isReadOnly || id === 'find').map(
    ({ id, icon, key }) => ({
      id: `text ${id}`,
      icon,
      label: t(`toolbar.${id}`, { ns: 'editor' }),
      ...keyOf(key),
      run: () => editor.current?.run(id),
    }),
  );
  const named = (posts ?? []).map(({ id, title }) => ({
    id: `post ${id}`,
    icon: 'article' as const,
    label: title,
    run: () => void post.open(id),
  }));
  const groups: PaletteGroup[] = [
    { id: 'commands', label: t('palette.commands', { ns: 'app' }), items: commands },
    ...(post.draft === null
      ? []
      : [{ id: 'text', label: t('palette.text', { ns: 'app' }), items: actions }]),
    { id: 'posts', label: t('palette.posts', { ns: 'app' }), items: named },
  ];
  return <Palette groups={groups} onClose={() => arrange({ palette: false })} />;
}
