import { isPortrait, type Severity } from '../../core/alt/finding.js';
import { DESCRIPTION_RULES } from '../../core/alt/rules/index.js';
import type { PostFindings } from '../../core/contract/checks.js';
import type { AssetHash } from '../../core/image/asset.js';
import type { RecordId } from '../../core/post/post.js';

/** One picture that a round asks about. `title` is its post's. */
export interface RoundItem {
  readonly post: RecordId;
  readonly title: string;
  readonly place: 'featured' | number;
  readonly asset: AssetHash;
  readonly severity: Severity;
}

/** What became of a picture in a round; `gone` when it is not in its post any more. */
export type RoundOutcome = 'described' | 'decorative' | 'confirmed' | 'later' | 'gone';

/** A round on its way: `at` is the picture that is asked about, `items.length` after the last one. */
export interface RoundState {
  readonly items: readonly RoundItem[];
  readonly at: number;
  readonly outcomes: ReadonlyMap<RoundItem, RoundOutcome>;
}

/** Words that somebody still has to confirm. The second is a warning anyway. */
const UNCONFIRMED: ReadonlySet<string> = new Set([
  'alt-reused-unconfirmed',
  'alt-stale-after-replace',
]);

const RANK: Record<Severity, number> = { block: 0, warn: 1, hint: 2 };

/**
 * The pictures that are missing, doubtful or unconfirmed, the most serious first; otherwise in the
 * order of posts and of reading. Mere hints ask nobody.
 */
export function roundItems(found: readonly PostFindings[]): RoundItem[] {
  return found.flatMap(itemsOfPost).toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
}

function itemsOfPost({ post, title, findings }: PostFindings): RoundItem[] {
  const items = new Map<string | number, RoundItem>();
  for (const { image, severity, rule } of findings) {
    if (image === null || !DESCRIPTION_RULES.has(rule)) continue;
    if (severity === 'hint' && !UNCONFIRMED.has(rule)) continue;
    // Portraits are described where their authors are.
    const { place } = image;
    if (isPortrait(place)) continue;
    const known = items.get(place);
    if (known !== undefined && RANK[known.severity] <= RANK[severity]) continue;
    items.set(place, { post, title, place, asset: image.asset, severity });
  }
  return [...items.values()].toSorted((a, b) => order(a.place) - order(b.place));
}

function order(place: RoundItem['place']): number {
  return place === 'featured' ? -1 : place;
}

/** A round that begins. */
export function beginRound(items: readonly RoundItem[]): RoundState {
  return { items, at: 0, outcomes: new Map() };
}

/** The picture that is asked about; null when the round is over. */
export function currentItem({ items, at }: RoundState): RoundItem | null {
  return items[at] ?? null;
}

/** Notes what became of the picture that is asked about, and goes on. */
export function settleItem(state: RoundState, outcome: RoundOutcome): RoundState {
  const item = currentItem(state);
  if (item === null) return state;
  return { ...state, at: state.at + 1, outcomes: new Map([...state.outcomes, [item, outcome]]) };
}

/** The picture before, with what became of it. */
export function previousItem(state: RoundState): RoundState {
  return { ...state, at: Math.max(0, state.at - 1) };
}

/** How many pictures ended in which way; `open` were not reached. */
export function roundSummary({
  items,
  outcomes,
}: RoundState): Record<RoundOutcome | 'open', number> {
  const sum = { described: 0, decorative: 0, confirmed: 0, later: 0, gone: 0, open: 0 };
  for (const item of items) sum[outcomes.get(item) ?? 'open'] += 1;
  return sum;
}

/** A round of the pictures that were put off. */
export function roundOfLater({ items, outcomes }: RoundState): RoundState {
  return beginRound(items.filter((item) => outcomes.get(item) === 'later'));
}
