import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListPage } from '../../../../../core/export/list-pages.js';
import type { Post } from '../../../../../core/post/post.js';
import { dueLists } from '../../../../../electron/host/exporting/site/due-lists.js';
import { EntryShelf } from '../../../../../electron/host/exporting/site/entry-shelf.js';
import { aPost } from '../../../../builders/content.js';

const posts: readonly Post[] = Array.from({ length: 8 }, (_, at) => aPost({ id: `post-${at}` }));

const lists = fc
  .array(fc.subarray([...posts], { minLength: 1 }), { maxLength: 12 })
  .map((all): ListPage[] =>
    all.map((some, at) => ({
      ...{ path: `liste-${at}.html`, name: `liste-${at}`, pages: 1 },
      ...{ posts: some, html: () => '' },
    })),
  );

test('every page of a list is due once, as soon as the last of its posts is written', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const due = dueLists({ posts }, all);
      const written = new Set<string>();
      const seen: ListPage[] = [];
      for (const { id } of posts) {
        written.add(id);
        for (const list of due(id)) {
          expect(list.posts.every((post) => written.has(post.id))).toBe(true);
          expect(list.posts.some((post) => post.id === id)).toBe(true);
          seen.push(list);
        }
      }
      expect(seen.map(({ path }) => path).sort()).toEqual(all.map(({ path }) => path).sort());
    }),
  );
});

test('an entry is there until the last page that shows it is written, and not longer', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const due = dueLists({ posts }, all);
      const shelf = new EntryShelf(all);
      const left = [...all];
      for (const { id } of posts) {
        shelf.put(id, { html: id, pictures: 0 });
        for (const list of due(id)) {
          expect(list.posts.map((post) => shelf.get(post.id)?.html)).toEqual(
            list.posts.map((post) => post.id),
          );
          shelf.wrote(list);
          left.splice(left.indexOf(list), 1);
        }
        const isShown = left.some((list) => list.posts.some((post) => post.id === id));
        expect(shelf.get(id) !== undefined).toBe(isShown);
      }
    }),
  );
});
