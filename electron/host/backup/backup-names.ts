import { slugify } from '../../../core/post/slug.js';

/** The part of a library's id that its backups carry: two libraries may share a name and a folder. */
function mark(library: string): string {
  return library.replace(/[^a-z0-9]/g, '').slice(0, 8);
}

/** The file name of a backup made at `at`: the blog's name for people, the rest for us. Minutes and seconds are UTC. */
export function backupName(blog: string, library: string, at: Date): string {
  const time = at.toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '');
  return `${slugify(blog).slice(0, 60)}-${mark(library)}-${time}.blogpult.zip`;
}

/** When a backup of this library was made (UTC ISO), read off its name; null for every other file. */
export function backupTime(name: string, library: string): string | null {
  const match = /-([a-z0-9]{1,8})-(\d{4}-\d\d-\d\d)-(\d\d)(\d\d)(\d\d)\.blogpult\.zip$/.exec(name);
  if (match === null || match[1] !== mark(library)) return null;
  return `${match[2]}T${match[3]}:${match[4]}:${match[5]}.000Z`;
}
