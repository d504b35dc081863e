import { create } from 'zustand';
import type { WaitingVersion } from '../../../core/contract/exchange.js';
import type { MergeChoice, MergeChoices, MergeConflict } from '../../../core/merge/conflict.js';
import { canonical } from '../../../core/merge/merge-value.js';

/** An answer, and the conflict it was given to as canonical JSON: another one by the same id is asked about anew. */
interface KeptChoice {
  readonly choice: MergeChoice;
  readonly about: string;
}

type KeptChoices = Readonly<Record<string, Readonly<Record<string, KeptChoice>>>>;

/** Answers about versions that are not merged yet, by `placeOf` and conflict; kept while the window is open. */
export const useKeptChoices = create<KeptChoices>(() => ({}));

/** Where the answers about a version are kept: by library, since two of them can hold the same post. */
export function placeOf(library: string, { post, revision }: WaitingVersion): string {
  return JSON.stringify([library, post, revision]);
}

/** Keeps an answer until the version is merged or put aside. */
export function keepChoice(place: string, conflict: MergeConflict, choice: MergeChoice): void {
  useKeptChoices.setState(({ [place]: kept }) => ({
    [place]: { ...kept, [conflict.id]: { choice, about: canonical(conflict) } },
  }));
}

/** Forgets the answers about a version that is merged or put aside. */
export function forgetChoices(place: string): void {
  const others = Object.entries(useKeptChoices.getState()).filter(([name]) => name !== place);
  useKeptChoices.setState(Object.fromEntries(others), true);
}

/** The answers that still hold: those given to exactly these conflicts. */
export function choicesFor(
  kept: KeptChoices[string] | undefined,
  conflicts: readonly MergeConflict[],
): MergeChoices {
  return Object.fromEntries(
    conflicts.flatMap((conflict) => {
      const one = kept?.[conflict.id];
      return one?.about === canonical(conflict) ? [[conflict.id, one.choice]] : [];
    }),
  );
}
