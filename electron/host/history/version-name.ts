import { VersionKind } from '../../../core/contract/history.js';

/** What the name of a kept version says: when it was written (UTC ISO), its revision, and why it was kept. */
export interface VersionName {
  readonly version: string;
  readonly at: string;
  readonly rev: number;
  readonly kind: VersionKind;
}

const NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.r(\d{1,9})\.([a-z-]+)(?:\.\d+)?$/;

/** The name of a version: sorts by time, and needs no file to be read to be judged. */
export function versionName({ at, rev, kind }: Omit<VersionName, 'version'>): string {
  return `${at.replace(/[-:.]/g, '')}.r${rev}.${kind}`;
}

/** Reads a version's name; null for anything else, so that no name can lead out of its folder. */
export function parseVersionName(version: string): VersionName | null {
  const parts = NAME.exec(version);
  const kind = VersionKind.safeParse(parts?.[9]);
  if (parts === null || !kind.success) return null;
  const [, year, month, day, hour, minute, second, ms, rev] = parts;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`;
  return { version, at, rev: Number(rev), kind: kind.data };
}
