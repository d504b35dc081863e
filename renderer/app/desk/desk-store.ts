import { create } from 'zustand';
import type { Finding } from '../../../core/alt/finding.js';
import type { RecordId } from '../../../core/post/post.js';

/**
 * The three questions of the right column: how will it look, what is left to do, are the pictures
 * described. Before them, for a post that somebody was asked to write, what was asked; behind them
 * what others remark.
 */
export type SideTab = 'assignment' | 'preview' | 'checks' | 'images' | 'notes';

/** What stands in the right column instead of the tabs. `export` names the posts it opens with; null is all. */
type DeskPanel =
  | { readonly kind: 'details' }
  | { readonly kind: 'help' }
  | { readonly kind: 'export'; readonly posts: RecordId[] | null };

/** How the desk is arranged. Nothing in here is worth keeping between two starts. */
export interface DeskState {
  readonly page: 'desk' | 'library' | 'versions' | 'settings' | 'round' | 'exchange' | 'export';
  /** The person whose record the settings open with; null begins as usual. */
  readonly person: RecordId | null;
  readonly tab: SideTab;
  readonly panel: DeskPanel | null;
  /** Where the alt prompt stands, if it asks: before everything, or behind what was asked for after it. */
  readonly prompt: 'none' | 'front' | 'back';
  /** A finding to be shown as soon as its post lies on the desk. */
  readonly wanted: { readonly post: RecordId; readonly finding: Finding } | null;
  /** Whether the left column is shown; null follows the width of the window. */
  readonly libraryShown: boolean | null;
  /** The preview shows two pages side by side and takes the room for them. */
  readonly beside: boolean;
  /** Whether the right column is shown; what asks or answers there shows it again. */
  readonly sideShown: boolean;
  /** The command palette lies over everything. */
  readonly palette: boolean;
  /** Both columns folded away. */
  readonly focused: boolean;
  /** The preview takes the room of the text, as long as it is what stands in the right column. */
  readonly alone: boolean;
}

/** The arrangement as one small store, so that keys, menus and buttons change the same thing. */
export const useDesk = create<DeskState>(() => ({
  page: 'desk',
  person: null,
  tab: 'preview',
  panel: null,
  prompt: 'none',
  wanted: null,
  libraryShown: null,
  beside: false,
  sideShown: true,
  palette: false,
  focused: false,
  alone: false,
}));

/** Changes the arrangement. */
export const arrange = useDesk.setState;

/** Gives the list of posts its column back. */
export function showList(): void {
  arrange({ libraryShown: true, focused: false, alone: false });
}

/** Whether the preview stands alone now. */
export function isAlone({ alone, focused, sideShown, tab, panel }: DeskState): boolean {
  return alone && sideShown && !focused && tab === 'preview' && panel === null;
}

/** What lets the tabs be seen. */
const TABS = { panel: null, focused: false, sideShown: true } as const;

/** Shows the preview alone, or the text beside it again. */
export function toggleAlone(): void {
  arrange((desk) => {
    const alone = !isAlone(desk);
    if (!alone) return { alone };
    return { alone, ...TABS, tab: 'preview', ...promptBack(desk) };
  });
}

/** Shows one of the tabs, whatever stood in the right column before. */
export function showTab(tab: SideTab): void {
  arrange((desk) => ({ ...TABS, tab, ...promptBack(desk) }));
}

/** Shows a panel on the desk, whatever stood in the right column before. */
export function showPanel(panel: DeskPanel): void {
  arrange((desk) => ({ page: 'desk', panel, focused: false, ...promptBack(desk) }));
}

/** Whether a panel can be seen: the alt prompt may stand before it. */
export function isPanelShown({ panel, prompt }: DeskState, kind: DeskPanel['kind']): boolean {
  return panel?.kind === kind && prompt !== 'front';
}

/** Shows a panel, or closes it where it can be seen. */
export function togglePanel(panel: DeskPanel): void {
  if (isPanelShown(useDesk.getState(), panel.kind)) closePanel();
  else showPanel(panel);
}

/** Closes the panel; what it covered is there again. */
export function closePanel(): void {
  arrange(({ prompt }) => ({ panel: null, prompt: prompt === 'none' ? 'none' : 'front' }));
}

/** Brings the alt prompt before everything else in the right column. */
export function showPrompt(): void {
  arrange({ prompt: 'front', focused: false, sideShown: true });
}

/** The prompt keeps every word while something else stands before it. */
function promptBack({ prompt }: DeskState): Pick<DeskState, 'prompt'> {
  return { prompt: prompt === 'none' ? 'none' : 'back' };
}

/** Back to the desk and to the place of a finding there. */
export function leadTo(post: RecordId, finding: Finding): void {
  arrange({ page: 'desk', panel: null, alone: false, wanted: { post, finding } });
}
