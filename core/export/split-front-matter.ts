/** A Markdown document taken apart; `yaml` is null where there is no front matter. */
export interface SplitDocument {
  readonly yaml: string | null;
  readonly body: string;
}

const FRONT_MATTER = /^---[ \t]*\n((?:[\s\S]*?\n)??)(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/**
 * Takes a document apart: YAML between two lines of `---`, one empty line, the text, one last line break.
 * `joinFrontMatter` puts it together again, character by character. Line ends become `\n`, a byte order
 * mark goes.
 */
export function splitFrontMatter(source: string): SplitDocument {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = FRONT_MATTER.exec(text);
  const rest = match === null ? text : text.slice(match[0].length);
  const body = (match === null ? rest : rest.replace(/^\n/, '')).replace(/\n$/, '');
  return { yaml: match?.[1] ?? null, body };
}

/** The document of a post: front matter (YAML that ends in a line break), an empty line, the text, a line break. */
export function joinFrontMatter(yaml: string, body: string): string {
  return `---\n${yaml}---\n\n${body}\n`;
}
