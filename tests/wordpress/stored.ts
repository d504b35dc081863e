import type { Site } from './site.js';

/** A post as the database holds it. */
export interface StoredPost {
  readonly ID: number;
  readonly post_title: string;
  readonly post_name: string;
  readonly post_status: string;
  readonly post_content: string;
  readonly post_excerpt: string;
  readonly post_author: string;
  readonly post_date: string;
  readonly post_date_gmt: string;
  readonly thumbnail: number;
  readonly footnotes: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
}

/** The posts that came from Blogpult, by their id there. */
export function storedPosts(site: Site): Promise<Record<string, StoredPost>> {
  return site.run(`
    $stored = [];
    foreach (get_posts(['post_type' => 'post', 'post_status' => ['any', 'trash'], 'posts_per_page' => -1,
        'meta_key' => '_blogpult_post_id']) as $post) {
      $row = $post->to_array();
      $row['thumbnail'] = (int) get_post_meta($post->ID, '_thumbnail_id', true);
      $row['footnotes'] = (string) get_post_meta($post->ID, 'footnotes', true);
      $row['categories'] = wp_get_post_categories($post->ID, ['fields' => 'slugs']);
      $row['tags'] = wp_get_post_tags($post->ID, ['fields' => 'names']);
      $stored[get_post_meta($post->ID, '_blogpult_post_id', true)] = $row;
    }
    return (object) $stored;`);
}

/** A picture as the media library holds it; `alt` null where there is no row for it. */
export interface StoredMedia {
  readonly ID: number;
  readonly post_title: string;
  readonly post_excerpt: string;
  readonly alt: string | null;
  readonly altRows: number;
  readonly credit: string;
  readonly url: string;
  readonly bytes: string;
  readonly sizes: readonly string[];
  readonly addresses: readonly string[];
}

/** The pictures that came from Blogpult, by the hash of their bytes; each as often as it is there. */
export function storedMedia(site: Site): Promise<Record<string, StoredMedia[]>> {
  return site.run(`
    $stored = [];
    foreach (get_posts(['post_type' => 'attachment', 'post_status' => 'any', 'posts_per_page' => -1,
        'meta_key' => '_blogpult_media_id']) as $post) {
      $row = $post->to_array();
      $alts = get_post_meta($post->ID, '_wp_attachment_image_alt');
      $row['alt'] = $alts[0] ?? null;
      $row['altRows'] = count($alts);
      $row['credit'] = (string) get_post_meta($post->ID, '_blogpult_credit', true);
      $row['url'] = wp_get_attachment_url($post->ID);
      $row['bytes'] = hash_file('sha256', get_attached_file($post->ID));
      $meta = wp_get_attachment_metadata($post->ID);
      $row['sizes'] = array_keys($meta['sizes'] ?? []);
      $row['addresses'] = array_map(fn($size) => wp_get_attachment_image_url($post->ID, $size), ['medium', 'large', 'full']);
      $stored[get_post_meta($post->ID, '_blogpult_media_id', true)][] = $row;
    }
    return (object) $stored;`);
}

/** Every `<img>` of a markup with the id its class names. */
export function imagesIn(markup: string): { id: number; src: string; alt: string }[] {
  return [...markup.matchAll(/<img [^>]*>/g)].map(([tag]) => ({
    id: Number(/wp-image-(\d+)/.exec(tag)?.[1] ?? 0),
    src: (/src="([^"]*)"/.exec(tag)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#038;', '&'),
    alt: /alt="([^"]*)"/.exec(tag)?.[1] ?? '',
  }));
}

/** The text that a browser would show for HTML that holds references only. */
export function decoded(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&');
}
