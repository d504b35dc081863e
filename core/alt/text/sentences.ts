import { withoutQuotes } from './quotes.js';

/** Words whose full stop does not end a sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:Dr|Prof|Hr|Fr|Frl|St|Nr|Str|Abb|Fig|No|Mr|Mrs|Ms|Jr|Sr|ca|bzw|usw|etc|vgl|inkl|max|min|Tel|geb|gest|Jh|Mio|Mrd|Std|Bd|Hrsg|Dipl|Ing|med|jur|phil|rer|nat|vs|approx|Inc|Ltd|Co|e|i|z|u|o|v|d|l|n|r|\p{Lu}|\d{1,2})\.$/u;

const END = /[.!?…]+["“”»«’‘)\]]*(?=\s+["„“»(]?[\p{Lu}\p{N}])/gu;

/** The sentences of a text, trimmed. Titles, initials, ordinals and common abbreviations end none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    const isStop = match[0].startsWith('.') && match[0].length === 1;
    if (isStop && ABBREVIATED.test(text.slice(from, match.index + 1))) continue;
    sentences.push(text.slice(from, to).trim());
    from = to;
  }
  sentences.push(text.slice(from).trim());
  return sentences.filter((sentence) => sentence !== '');
}

/** How many sentences a text has when each quotation counts as one word of its sentence. */
export function countSentences(text: string): number {
  return sentencesOf(withoutQuotes(text, 'zitat')).length;
}

/** Whether the text ends as a sentence does, quotation marks and brackets aside. */
export function hasFinalMark(text: string): boolean {
  return /[.!?:…]["“”»«’‘')\]]*\s*$/u.test(text);
}
