import type { Damage } from '../../core/contract/library.js';
import type { CommandContext } from './command.js';
import type { TextKey } from './text.js';

/** What is damaged and what became of it, as one sentence. */
export function damageLine(
  { file, title, ...damage }: Damage,
  context: Pick<CommandContext, 'text'>,
): string {
  return context.text(damageText(damage), { file, title: title || file });
}

function damageText({
  what,
  outcome,
  restorable,
}: Pick<Damage, 'what' | 'outcome' | 'restorable'>): TextKey {
  if (what === 'copy') return 'damage_copy';
  if (outcome === 'restored') return 'damage_restored';
  if (outcome === 'quarantined') return 'damage_quarantined';
  if (outcome === 'kept') return 'damage_kept';
  if (outcome === 'newer') return 'damage_newer';
  return restorable ? 'damage_restorable' : 'damage_lost';
}
