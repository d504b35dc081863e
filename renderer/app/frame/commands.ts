/** Everything that a key, a menu or a button can ask of the frame, by its stable name. */
export type AppCommand =
  | 'post.new'
  | 'post.save'
  | 'post.export'
  | 'post.details'
  | 'post.note'
  | 'post.versions'
  | 'view.palette'
  | 'view.help'
  | 'view.side'
  | 'view.preview'
  | 'view.checks'
  | 'view.images'
  | 'view.notes'
  | 'view.library'
  | 'view.focus'
  | 'view.alone'
  | 'view.nextRegion'
  | 'view.previousRegion'
  | 'round.open'
  | 'exchange.open'
  | 'library.open'
  | 'settings.open';

/** The parts of a key event that decide which command it is. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const WITH_CONTROL: Readonly<Record<string, AppCommand>> = {
  s: 'post.save',
  k: 'view.palette',
  '1': 'view.preview',
  '2': 'view.checks',
  '3': 'view.images',
  '4': 'library.open',
  '5': 'view.notes',
};

/** The command a key stands for, or null. Control on Windows and Linux, the command key on a Mac. */
export function commandOfKey(press: KeyPress): AppCommand | null {
  if (press.key === 'F1') return 'view.help';
  if (press.key === 'F6') return press.shiftKey ? 'view.previousRegion' : 'view.nextRegion';
  if (press.altKey || press.shiftKey || press.ctrlKey === press.metaKey) return null;
  return WITH_CONTROL[press.key.toLowerCase()] ?? null;
}
