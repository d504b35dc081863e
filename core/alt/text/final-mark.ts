/** Whether the text ends as a sentence does, quotation marks and brackets aside. */
export function hasFinalMark(text: string): boolean {
  return /[.!?:…]["“”»«’‘')\]]*\s*$/u.test(text);
}
