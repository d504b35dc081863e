import { afterAll, describe, expect, test } from 'vitest';
import { confirm, importBundle, problemOn, resultsOf, upload, wordsOf } from './import-flow.js';
import { storedMedia, storedPosts } from './stored.js';
import { teamAtWork } from './team-at-work.js';

const { site, library, bundle, editor } = await teamAtWork();
afterAll(() => library.remove());

describe('a failure half-way', () => {
  test('leaves nothing half-made, says so, and the next try succeeds', async () => {
    // The media library takes two files and then no more, as a full disk would.
    site.write(
      '/wordpress/wp-content/mu-plugins/full-disk.php',
      `<?php
      add_filter('wp_handle_sideload_prefilter', function ($file) {
        static $count = 0;
        if (++$count > 1) { $file['error'] = 'The disk is full.'; }
        return $file;
      });`,
    );
    const done = await importBundle(editor, bundle.bytes);
    expect(resultsOf(done).filter((fate) => fate === 'failed')).toHaveLength(1);
    expect(problemOn(done)).toContain('Nothing of them was kept');
    expect(wordsOf(done.text)).toContain('The disk is full.');
    expect(Object.values(await storedMedia(site))).toEqual([]);
    await site.bare(`unlink('/wordpress/wp-content/mu-plugins/full-disk.php');`);
    const again = await importBundle(editor, bundle.bytes);
    expect(problemOn(again)).toBe('');
    expect(Object.keys(await storedPosts(site))).toHaveLength(3);
    expect(Object.values(await storedMedia(site)).every((copies) => copies.length === 1)).toBe(
      true,
    );
  });

  test('a server that dies in the middle is told about, and the import goes on where it stopped', async () => {
    await site.run(
      `foreach (get_posts(['post_type' => ['post', 'attachment'], 'post_status' => 'any', 'posts_per_page' => -1, 'fields' => 'ids']) as $id) { wp_delete_post($id, true); }`,
    );
    site.write(
      '/wordpress/wp-content/mu-plugins/dies.php',
      `<?php
      add_action('add_attachment', function () { if (!get_option('died')) { update_option('died', 1); exit; } });`,
    );
    const review = await upload(editor, bundle.bytes);
    const broken = await confirm(editor, review);
    expect(broken.text).toBe('');
    const job = /name="job" value="(\w+)"/.exec(review.text)![1]!;
    const page = await editor.get(`/wp-admin/tools.php?page=blogpult-import&job=${job}`);
    expect(wordsOf(page.text)).toMatch(/\d of 3 posts are done\. What is done stays/);
    const done = await confirm(editor, page);
    expect(resultsOf(done)).toHaveLength(3);
    const media = Object.values(await storedMedia(site));
    expect(media).toHaveLength(bundle.document.media.length);
    expect(media.every((copies) => copies.length === 1)).toBe(true);
    const attachments = await site.run(
      `return count(get_posts(['post_type' => 'attachment', 'post_status' => 'any', 'posts_per_page' => -1]));`,
    );
    expect(attachments).toBe(bundle.document.media.length);
    await site.bare(`unlink('/wordpress/wp-content/mu-plugins/dies.php');`);
  });
});
