import sharp from 'sharp';
import type { Site } from './site.js';

/** The pictures of the site's media library: name, colour, and what WordPress says about each. */
const PICTURES = {
  bank: {
    file: 'bank.jpg',
    colour: '#0f5c66',
    alt: 'Eine Bank im Hof',
    caption: 'Die <em>Bank</em>',
  },
  brunnen: { file: 'brunnen.png', colour: '#c08040', alt: 'Ein Brunnen', caption: '' },
  leiste: { file: 'leiste.png', colour: '#804020', alt: '', caption: '' },
} as const;

/** Block content with one of everything; `ID(name)` and `URL(name)` stand for a picture. */
const BLOCKS = `<!-- wp:paragraph -->
<p>Alle <strong>Kolleg*innen</strong> &amp; <em>Bürger:innen</em> <s>nie</s>, 4 &lt; 5, „so“, C:\\neu<sup data-fn="11111111-2222-4333-8444-555555555555" class="fn"><a href="#11111111-2222-4333-8444-555555555555" id="11111111-2222-4333-8444-555555555555-link">1</a></sup> 👩‍💻.</p>
<!-- /wp:paragraph -->

<!-- wp:more -->
<!--more-->
<!-- /wp:more -->

<!-- wp:heading -->
<h2 class="wp-block-heading">Erste Schritte</h2>
<!-- /wp:heading -->

<!-- wp:heading {"level":3} -->
<h3 class="wp-block-heading">Zweite</h3>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>Ein <a href="https://example.org/?a=1&amp;b=2">Link</a>,<br>und <code>Code</code>.</p>
<!-- /wp:paragraph -->

<!-- wp:list -->
<ul><!-- wp:list-item -->
<li>eins<!-- wp:list -->
<ul><!-- wp:list-item -->
<li>zwei</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>drei</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list -->

<!-- wp:list {"ordered":true} -->
<ol><!-- wp:list-item -->
<li>erstens</li>
<!-- /wp:list-item --></ol>
<!-- /wp:list -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>Ein Hof gehört allen.</p>
<!-- /wp:paragraph --><cite>Ada</cite></blockquote>
<!-- /wp:quote -->

<!-- wp:table -->
<figure class="wp-block-table"><table><thead><tr><th>Tag</th><th>Zahl</th></tr></thead><tbody><tr><td>Mo</td><td>4</td></tr></tbody></table><figcaption class="wp-element-caption">Die Woche</figcaption></figure>
<!-- /wp:table -->

<!-- wp:image {"id":ID(bank),"sizeSlug":"large","align":"left"} -->
<figure class="wp-block-image alignleft size-large"><img src="URL(bank)" alt="Die Bank, von oben gesehen" class="wp-image-ID(bank)"/><figcaption class="wp-element-caption">Im <em>Mai</em></figcaption></figure>
<!-- /wp:image -->

<!-- wp:image {"id":ID(leiste)} -->
<figure class="wp-block-image"><img src="URL(leiste)" alt="" class="wp-image-ID(leiste)"/></figure>
<!-- /wp:image -->

<!-- wp:gallery {"linkTo":"none"} -->
<figure class="wp-block-gallery has-nested-images columns-default is-cropped"><!-- wp:image {"id":ID(brunnen)} -->
<figure class="wp-block-image"><img src="URL(brunnen)" alt="Ein Brunnen" class="wp-image-ID(brunnen)"/></figure>
<!-- /wp:image --></figure>
<!-- /wp:gallery -->

<!-- wp:separator -->
<hr class="wp-block-separator has-alpha-channel-opacity"/>
<!-- /wp:separator -->

<!-- wp:code -->
<pre class="wp-block-code"><code>a &lt; b
c</code></pre>
<!-- /wp:code -->

<!-- wp:columns -->
<div class="wp-block-columns"><!-- wp:column -->
<div class="wp-block-column"><!-- wp:paragraph -->
<p>Spalte.</p>
<!-- /wp:paragraph --></div>
<!-- /wp:column --></div>
<!-- /wp:columns -->

<!-- wp:embed {"url":"https://video.example/1"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
https://video.example/1
</div></figure>
<!-- /wp:embed -->

<!-- wp:footnotes /-->`;

/** The same kind of thing as WordPress wrote it before there were blocks. */
const CLASSIC = `Vorspann mit <b>Fett</b>.

<!--more-->

[caption id="attachment_ID(bank)" align="alignright" width="300"]<img class="size-medium wp-image-ID(bank)" src="URL(bank)" alt="Bank im Hof" width="300" height="150" /> Die Bank am <em>Abend</em>[/caption]

Zwei
Zeilen.

[gallery ids="ID(brunnen)"]

[unbekannt art="x"]`;

/** The footnote of the block post, as WordPress keeps it. */
const NOTES = [
  { id: '11111111-2222-4333-8444-555555555555', content: 'Gezählt im <em>Mai</em> „2026“.' },
];

/** Fills a site as its team would have, with real functions of WordPress; answers its uploads by path. */
export async function writtenSite(site: Site): Promise<Map<string, Buffer>> {
  const uploads = new Map<string, Buffer>();
  await site.run(`return wp_mkdir_p(wp_upload_dir('2026/03')['path']);`);
  for (const { file, colour } of Object.values(PICTURES)) {
    const image = sharp({ create: { width: 900, height: 450, channels: 3, background: colour } });
    const bytes = await (file.endsWith('.png') ? image.png() : image.jpeg()).toBuffer();
    uploads.set(`2026/03/${file}`, bytes);
    site.write(`/wordpress/wp-content/uploads/2026/03/${file}`, bytes);
  }
  const told = JSON.stringify({
    pictures: PICTURES,
    blocks: BLOCKS,
    classic: CLASSIC,
    notes: NOTES,
  });
  await site.run(`
    $told = json_decode(base64_decode('${Buffer.from(told).toString('base64')}'), true);
    $mara = wp_insert_user(['user_login' => 'mara', 'user_pass' => 'x', 'role' => 'editor',
      'display_name' => 'Mara Lind', 'user_email' => 'mara@blog.example']);
    $parent = wp_insert_category(['cat_name' => 'Praxis & Rat', 'category_nicename' => 'praxis', 'category_description' => 'Aus der Praxis']);
    $swap = [];
    foreach ($told['pictures'] as $name => $p) {
      $id = wp_insert_attachment(wp_slash(['post_title' => $name, 'post_excerpt' => $p['caption'], 'post_status' => 'inherit',
        'post_mime_type' => wp_check_filetype($p['file'])['type']]), wp_upload_dir('2026/03')['path'] . '/' . $p['file']);
      if ($p['alt'] !== '') { update_post_meta($id, '_wp_attachment_image_alt', wp_slash($p['alt'])); }
      $swap['ID(' . $name . ')'] = $id;
      $swap['URL(' . $name . ')'] = wp_get_attachment_url($id);
    }
    $base = ['post_author' => $mara, 'post_category' => [$parent], 'post_type' => 'post'];
    $blocks = wp_insert_post(wp_slash($base + ['post_title' => 'Größe & „Straße“ <5>', 'post_name' => 'bloecke',
      'post_content' => strtr($told['blocks'], $swap), 'post_excerpt' => 'Kurz & gut', 'post_status' => 'publish',
      'post_date' => '2026-03-29 03:30:00', 'tags_input' => ['Höfe', 'a, b']]));
    set_post_thumbnail($blocks, $swap['ID(brunnen)']);
    update_post_meta($blocks, 'footnotes', wp_slash(wp_json_encode($told['notes'])));
    wp_insert_post(wp_slash($base + ['post_title' => 'Klassisch', 'post_name' => 'klassisch',
      'post_content' => strtr($told['classic'], $swap), 'post_status' => 'draft', 'post_date' => '2026-01-15 12:00:00']));
    wp_insert_post(wp_slash($base + ['post_title' => 'Geplant', 'post_name' => 'geplant', 'post_content' => 'Bald.',
      'post_status' => 'future', 'post_date' => '2099-07-01 08:00:00']));
    wp_insert_post(['post_title' => 'Impressum', 'post_type' => 'page', 'post_status' => 'publish', 'post_content' => 'x']);
    wp_trash_post(wp_insert_post($base + ['post_title' => 'Weg', 'post_content' => 'x', 'post_status' => 'publish']));
    return true;`);
  return uploads;
}

/** What WordPress's own exporter writes about everything. */
export async function exported(site: Site): Promise<Buffer> {
  const base64 = await site.run<string>(`
    require_once ABSPATH . 'wp-admin/includes/export.php';
    ob_start();
    export_wp(['content' => 'all']);
    return base64_encode(ob_get_clean());`);
  return Buffer.from(base64, 'base64');
}
