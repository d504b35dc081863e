import { readSiteText } from '../../../core/flavours/site-text.js';
import { siteData } from '../../../core/flavours/site-data.js';
import { readToml, TomlError } from '../../../core/flavours/read-toml.js';
import { replaceImageTargets } from '../../../core/export/image-targets.js';
import { splitFrontMatter } from '../../../core/export/split-front-matter.js';
import { RecordId } from '../../../core/post/post.js';
import { parseYaml } from './parse-yaml.js';
import type { FoundText } from './found-text.js';
import type { PartNote } from './reader/part-note.js';
import { ImportRefusal } from './refusal.js';
import type { SiteFiles } from './site-files.js';

/** A document taken apart: what stands around it, in YAML, TOML or JSON, and its text. Throws ImportRefusal. */
export function splitDocument(source: string): Pick<FoundText, 'data' | 'body'> {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const toml = /^\+\+\+[ \t]*\n((?:[^]*?\n)??)\+\+\+[ \t]*(?:\n|$)/.exec(text);
  if (toml !== null) return { data: tomlOf(toml[1] ?? ''), body: bodyAfter(text, toml[0]) };
  const json = /^\{\n[^]*?\n\}[ \t]*(?:\n|$)/.exec(text);
  if (json !== null) return { data: jsonOf(json[0]), body: bodyAfter(text, json[0]) };
  const { yaml, body } = splitFrontMatter(source);
  return { data: yaml === null ? {} : parseYaml(yaml, 1), body };
}

/** A document of somebody else's site or notes in our terms: fields, pictures, links; what changed is noted. */
export function siteDocument(
  path: string,
  { data, body }: Pick<FoundText, 'data' | 'body'>,
  files: SiteFiles,
): FoundText {
  if (RecordId.safeParse(data['id']).success) return { path, data, body };
  const text = readSiteText(body);
  const { featured, ...fields } = siteData(data, path);
  return {
    path,
    data: {
      ...fields,
      ...(featured === undefined ? {} : { featured: placed(featured, path, files) }),
    },
    body: replaceImageTargets(text.body, (target) => {
      const found = files.find(target, path);
      return found === null ? null : `<${found}>`;
    }),
    notes: notesOf(text),
  };
}

function placed(featured: unknown, path: string, files: SiteFiles): unknown {
  const file = (featured as { file?: unknown } | null)?.file;
  if (typeof file !== 'string') return featured;
  return { ...(featured as object), file: files.find(file, path) ?? file };
}

function notesOf({
  pictures,
  links,
  comments,
  highlights,
  codes,
}: ReturnType<typeof readSiteText>): PartNote[] {
  const counted = (
    [
      ['changed', 'picture-inlined', pictures],
      ['changed', 'links-to-words', links],
      ['changed', 'highlights-bold', highlights],
      ['left-out', 'lost-comments', comments],
    ] as const
  ).flatMap(([outcome, reason, count]) =>
    count === 0 ? [] : [{ outcome, reason, params: { count } }],
  );
  const kept = codes.map((name) => ({
    ...{ outcome: 'changed' as const, reason: 'site-code-kept' as const, params: { name } },
  }));
  return [...counted, ...kept];
}

function bodyAfter(text: string, front: string): string {
  return text.slice(front.length).replace(/^\n/, '').replace(/\n$/, '');
}

function tomlOf(source: string): Record<string, unknown> {
  try {
    return readToml(source);
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    throw new ImportRefusal('front-matter-broken', { line: cause.line + 1 }, { cause });
  }
}

function jsonOf(source: string): Record<string, unknown> {
  try {
    return JSON.parse(source) as Record<string, unknown>;
  } catch (cause) {
    throw new ImportRefusal('front-matter-broken', { line: 1 }, { cause });
  }
}
