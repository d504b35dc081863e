import { SITEMAP_PATH } from '../layout/paths.js';
import type { Manifest } from './manifest.js';

/** Whether a bundle is a website that does not know where it will stand: it has no feeds and no sitemap then. */
export function lacksAddress({ format, files }: Pick<Manifest, 'format' | 'files'>): boolean {
  return format === 'site' && !files.some(({ path }) => path === SITEMAP_PATH);
}
