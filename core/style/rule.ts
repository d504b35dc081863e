import type { Finding, Severity } from '../alt/finding.js';
import type { StyleFixId } from './style-fix-id.js';
import type { StyleReading } from './reading.js';

/** One replaced range of a body, in UTF-16 offsets of the text as it is. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * What a rule saw: where in the body (null where it is about the post as a whole), the picture it is
 * about, the values its sentence names, a severity where it differs from the rule's own, and the
 * edits that mend it where one click can.
 */
export interface StyleHit {
  readonly from: number | null;
  readonly to: number | null;
  readonly image?: Finding['image'];
  readonly params?: Finding['params'];
  readonly severity?: Severity;
  readonly edits?: readonly TextEdit[];
}

/** The part of the check list a rule belongs to. */
export type StyleGroup = 'images' | 'style' | 'blog';

/**
 * One habit of the house. `id` is stable: it names the rule in settings, exports and in the sentence
 * tables of `core/messages`. `check` is pure and finds every place; `fix` names the edit it offers.
 */
export interface StyleRule {
  readonly id: string;
  readonly group: StyleGroup;
  readonly severity: Severity;
  readonly fix?: StyleFixId;
  check(reading: StyleReading): readonly StyleHit[];
}
