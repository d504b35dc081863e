import type { IconName } from '../../ui/Icon.js';
import { REVIEW_KEY } from '../../editor/review/review.js';
import type { AppCommand } from '../frame/commands.js';

/** A command of the frame as palette and help name it; its words are `command.ID`. `key` as CodeMirror writes keys. */
export interface NamedCommand {
  readonly id: AppCommand;
  readonly icon: IconName;
  readonly key?: string;
  /** It changes the library, and is not on offer where that can only be read. */
  readonly writes?: true;
  /** It acts on the post on the desk, and is not on offer where none lies there. */
  readonly ofPost?: true;
  /** Its words stand under `palette.also.ALSO` too: what people call what is found behind it. */
  readonly also?: 'exchange' | 'library' | 'settings' | 'export' | 'versions' | 'round' | 'details';
}

/** Every command of the frame that people may want by name, in the order of the palette. */
export const NAMED_COMMANDS: readonly NamedCommand[] = [
  { id: 'view.palette', icon: 'search', key: 'Mod-k' },
  { id: 'post.new', icon: 'plus', writes: true },
  { id: 'post.save', icon: 'check', key: 'Mod-s', writes: true },
  { id: 'post.details', icon: 'details', ofPost: true, also: 'details' },
  { id: 'post.export', icon: 'export', also: 'export' },
  { id: 'post.versions', icon: 'clock', ofPost: true, also: 'versions' },
  { id: 'post.note', icon: 'comment', key: REVIEW_KEY, writes: true, ofPost: true },
  { id: 'view.preview', icon: 'eye', key: 'Mod-1' },
  { id: 'view.checks', icon: 'checklist', key: 'Mod-2' },
  { id: 'view.images', icon: 'image', key: 'Mod-3' },
  { id: 'view.notes', icon: 'comment', key: 'Mod-5' },
  { id: 'view.side', icon: 'eye' },
  { id: 'view.library', icon: 'sidebar' },
  { id: 'view.focus', icon: 'focus' },
  { id: 'view.alone', icon: 'article' },
  { id: 'view.nextRegion', icon: 'arrow-right', key: 'F6' },
  { id: 'view.previousRegion', icon: 'arrow-left', key: 'Shift-F6' },
  { id: 'round.open', icon: 'image-described', also: 'round' },
  { id: 'exchange.open', icon: 'import', also: 'exchange' },
  { id: 'library.open', icon: 'book', key: 'Mod-4', also: 'library' },
  { id: 'settings.open', icon: 'settings', also: 'settings' },
  { id: 'view.help', icon: 'help', key: 'F1' },
];
