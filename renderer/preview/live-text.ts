/** The text of the open post this very moment, ahead of its saves. */
export interface LiveText {
  /** Calls `listener` after each key or move of the cursor; answers how to leave. It must not work on the spot. */
  subscribe(listener: () => void): () => void;
  /** The text and the cursor (UTF-16 offset) of a post; null when another one or none is being typed. */
  read(post: string): { readonly body: string; readonly cursor: number } | null;
}
