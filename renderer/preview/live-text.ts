/** The text of the open post this very moment, ahead of its saves. */
export interface LiveText {
  /** Calls `listener` after each key or move of the cursor; answers how to leave. It must not work on the spot. */
  subscribe(listener: () => void): () => void;
  /** The text and the cursor (UTF-16 offset) of a post; null when another one or none is being typed. */
  read(post: string): { readonly body: string; readonly cursor: number } | null;
}

/** Which place of the open post stands at the editor's top; told apart from React, because scrolling never rests. */
export interface LiveTop {
  /** Calls `listener` after each scroll; answers how to leave. It must not work on the spot. */
  subscribe(listener: () => void): () => void;
  /** UTF-16 offset in the body; null: not scrolled yet. */
  read(): number | null;
}
