import type { ImageUse } from '../image/image-use.js';
import type {
  MergeChoice,
  MergeChoices,
  MergeConflict,
  Merged,
  PictureAspect,
} from './conflict.js';
import { agreed, canonical, isSame } from './merge-value.js';

/** What belongs together in a use: nobody decides about an alt text without its decision. */
const ASPECTS: Record<PictureAspect, readonly (keyof ImageUse)[]> = {
  alt: ['alt', 'decision', 'purpose', 'anonymous', 'lang'],
  caption: ['caption'],
  credit: ['credit'],
  text: ['text'],
  target: ['target'],
  long: ['long'],
  align: ['align'],
  width: ['width'],
  focus: ['focus'],
};
/** Who confirmed an alt text; it follows the text it was said of. */
const CONFIRMATION = ['by', 'confirmedFor', 'unconfirmed'] as const;

/**
 * Merges three versions of one picture's use in one place, aspect by aspect. `base` is null where the
 * picture was new on both sides; `id` and `field` name the place in conflicts.
 */
export function mergeUse(
  sides: { readonly base: ImageUse | null; readonly ours: ImageUse; readonly theirs: ImageUse },
  about: { readonly id: string; readonly field: string },
  choices: MergeChoices,
): Merged<ImageUse> {
  const conflicts: MergeConflict[] = [];
  let value: ImageUse = { ...sides.ours };
  for (const aspect of Object.keys(ASPECTS) as PictureAspect[]) {
    const id = `${about.id}/${aspect}`;
    const side = sideFor(aspect, sides) ?? decided(choices[id]);
    if (side === null)
      conflicts.push({ kind: 'picture', id, field: about.field, aspect, ...sides });
    value = { ...value, ...part(sides[side ?? 'ours'], ASPECTS[aspect]) };
    if (aspect === 'alt') value = { ...value, ...confirmation(sides, side ?? 'ours') };
  }
  return { value, conflicts };
}

type Sides = Parameters<typeof mergeUse>[0];
type Side = 'ours' | 'theirs';

function sideFor(aspect: PictureAspect, { base, ours, theirs }: Sides): Side | null {
  const keys = ASPECTS[aspect];
  const [mine, other] = [part(ours, keys), part(theirs, keys)];
  const before = base === null ? null : part(base, keys);
  const value = agreed<Partial<ImageUse> | null>(before, mine, other);
  if (value === undefined) return null;
  return isSame(value, mine) ? 'ours' : 'theirs';
}

function decided(choice: MergeChoice | undefined): Side | null {
  return choice === 'ours' || choice === 'theirs' ? choice : null;
}

function confirmation({ ours, theirs }: Sides, side: Side): Partial<ImageUse> {
  const chosen = part(side === 'ours' ? ours : theirs, CONFIRMATION);
  if (!isSame(part(ours, ASPECTS.alt), part(theirs, ASPECTS.alt))) return chosen;
  // Both say the same: what somebody confirmed counts, and among equals the same one everywhere.
  const said = [ours, theirs].map((use) => part(use, CONFIRMATION));
  const confirmed = said.filter(({ unconfirmed }) => unconfirmed !== true);
  return (confirmed.length > 0 ? confirmed : said).sort((a, b) =>
    canonical(a) < canonical(b) ? -1 : 1,
  )[0] as Partial<ImageUse>;
}

function part(use: ImageUse, keys: readonly (keyof ImageUse)[]): Partial<ImageUse> {
  return Object.fromEntries(keys.map((key) => [key, use[key]]));
}
