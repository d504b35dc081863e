import { parse, YAMLParseError } from 'yaml';
import { ImportRefusal } from './refusal.js';

/** YAML as a plain record; an empty document is an empty record. `linesBefore` it are counted in a refusal. */
export function parseYaml(yaml: string, linesBefore = 0): Record<string, unknown> {
  try {
    const data: unknown = parse(yaml, { logLevel: 'error', maxAliasCount: 100 });
    if (data === null || data === undefined) return {};
    if (typeof data === 'object' && !Array.isArray(data)) return data as Record<string, unknown>;
  } catch (cause) {
    const line = cause instanceof YAMLParseError ? (cause.linePos?.[0].line ?? 1) : 1;
    throw new ImportRefusal('front-matter-broken', { line: line + linesBefore }, { cause });
  }
  throw new ImportRefusal('front-matter-broken', { line: 1 + linesBefore });
}
