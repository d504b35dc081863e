/**
 * How every file lies in a zip, the same on every platform and in every time zone: zip keeps local
 * time, so the first moment it can say is built from local parts. Mode: a plain file, readable by all,
 * writable by its owner.
 */
export const ZIP_ENTRY = {
  mtime: new Date(1980, 0, 1),
  mode: 0o100644,
  forceDosTimestamp: true,
} as const;
