import type { Language } from '../../core/post/post.js';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in bytes as people read it: "3,4 MB", "812 kB". Steps of 1000, as file managers count. */
export function fileSize(bytes: number, language: Language): string {
  const step = Math.min(
    UNITS.length - 1,
    Math.floor(Math.log10(Math.max(bytes, 1)) / 3 + Number.EPSILON),
  );
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}
