/**
 * The form in which alt texts are compared with word lists: NFC, lower case, without quotation marks
 * and punctuation (hyphens between letters stay), spaces collapsed.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200b-\u200d\u00ad\ufeff]/g, '')
    .replace(/[„“”‚‘’"'«»‹›]/g, '')
    .replace(/(?<![\p{L}\p{N}])[-/]|[-/](?![\p{L}\p{N}])/gu, ' ')
    .replace(/[.,;:!?…()[\]{}*_#<>|–—·•©]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
