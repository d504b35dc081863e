import type { ImportNote } from '../../../core/contract/imports.js';
import { replaceImageTargets, type ImageTarget } from '../../../core/export/image-targets.js';
import type { ImportedPictures } from './import-pictures.js';
import { note } from './refusal.js';

/**
 * A text of `document` with its pictures' addresses turned into `asset:` ones; what stays as it was is
 * noted. `targets` are its pictures where they are known already.
 */
export function localText(
  text: string,
  document: string,
  pictures: ImportedPictures,
  notes: ImportNote[],
  targets?: readonly ImageTarget[],
): string {
  const replace = (target: string) => {
    const result = pictures.of(document, target);
    if ('asset' in result) return `asset:${result.asset}`;
    notes.push(note(document, 'left-out', result.reason, result.params));
    return null;
  };
  return replaceImageTargets(text, replace, targets);
}
