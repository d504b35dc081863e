/** What a finding says to the author: what is wrong, why it matters, and how a good one looks. */
export interface FindingSentence {
  readonly what: string;
  readonly why: string;
  readonly example: string;
}
