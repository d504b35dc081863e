import type { Site } from './site.js';
import type { Field, Visitor } from './visitor.js';
import type { Answer } from './web.js';

const PAGE = '/wp-admin/tools.php?page=blogpult-import';

/** Installs and activates the plugin as an administrator does: upload, click, click. */
export async function installPlugin(admin: Visitor, zip: Uint8Array): Promise<Answer> {
  const form = await admin.get('/wp-admin/plugin-install.php?tab=upload');
  const uploaded = await admin.post('/wp-admin/update.php?action=upload-plugin', {
    _wpnonce: nonceAt(form.text, 'update.php?action=upload-plugin'),
    _wp_http_referer: '/wp-admin/plugin-install.php',
    pluginzip: { name: 'blogpult-import.zip', bytes: zip },
    'install-plugin-submit': 'Install Now',
  });
  const link = /href="([^"]*action=activate[^"]*)"/.exec(uploaded.text)?.[1];
  if (link === undefined) throw new Error(`No link to activate in: ${wordsOf(uploaded.text)}`);
  const path = link.replaceAll('&amp;', '&').replace(/^.*\/wp-admin\//, '');
  return admin.follow(await admin.get(`/wp-admin/${path}`));
}

/** Uploads a bundle by the form; the page that follows. */
export async function upload(visitor: Visitor, bytes: Uint8Array): Promise<Answer> {
  const page = await visitor.get(PAGE);
  const answer = await visitor.post('/wp-admin/admin-post.php?action=blogpult_import_upload', {
    _wpnonce: field(page.text, '_wpnonce'),
    bundle: { name: 'bundle.zip', bytes },
  });
  return visitor.follow(answer);
}

/** Uploads a bundle in parts of so many bytes, as the page's script does; the page that follows. */
export async function uploadInParts(
  visitor: Visitor,
  bytes: Uint8Array,
  size: number,
): Promise<Answer> {
  const page = await visitor.get(PAGE);
  const nonce = /"nonce":"(\w+)"/.exec(page.text)?.[1] ?? '';
  let job = '';
  let address = '';
  for (let offset = 0; offset < bytes.length; offset += size) {
    const answer = await sendPart(
      visitor,
      { nonce, job, offset },
      bytes.slice(offset, offset + size),
    );
    ({ job, address } = (
      JSON.parse(answer.text) as { data: { job: string; address: string } }
    ).data);
  }
  return visitor.get(address.replace(/^https?:\/\/[^/]+/, ''));
}

/** Sends one part of an upload. */
export function sendPart(
  visitor: Visitor,
  { nonce, job, offset }: { nonce: string; job: string; offset: number },
  bytes: Uint8Array,
): Promise<Answer> {
  return visitor.post('/wp-admin/admin-ajax.php', {
    action: 'blogpult_import_part',
    _ajax_nonce: nonce,
    job,
    name: 'bundle.zip',
    offset: String(offset),
    part: { name: 'part', bytes },
  });
}

/** What somebody changes in the form of the dry run; fields that are not named stay as they are. */
export type Decisions = Readonly<Record<string, Field | null>>;

/** Confirms the dry run and goes on until the import is done; the page of links. */
export async function confirm(
  visitor: Visitor,
  review: Answer,
  decisions: Decisions = {},
): Promise<Answer> {
  let page = await visitor.follow(
    await visitor.post('/wp-admin/admin-post.php', {
      ...formFields(review.text),
      ...chosen(decisions),
    }),
  );
  while (page.text.includes('id="blogpult-continue"') && !page.text.includes('notice-error')) {
    page = await visitor.follow(
      await visitor.post('/wp-admin/admin-post.php', formFields(page.text)),
    );
  }
  return page;
}

/** Uploads, confirms and answers the page of links. */
export async function importBundle(
  visitor: Visitor,
  bytes: Uint8Array,
  decisions: Decisions = {},
): Promise<Answer> {
  return confirm(visitor, await upload(visitor, bytes), decisions);
}

/** What the dry run says of each post, by the post's id in Blogpult. */
export function fatesOf(review: Answer): Record<string, string> {
  const rows = review.text.matchAll(/<tr data-post="([^"]+)" data-fate="([^"]+)"/g);
  return Object.fromEntries([...rows].map(([, id = '', fate = '']) => [id, fate]));
}

/** What came of the posts, each once for every post. */
export function resultsOf(page: Answer): string[] {
  return [...page.text.matchAll(/<li data-fate="([^"]+)"/g)].map(([, fate = '']) => fate);
}

/** The error the page shows, as a person reads it; empty without one. */
export function problemOn(page: Answer): string {
  const notice = /<div class="notice notice-error"><p>([\s\S]*?)<\/p>/.exec(page.text)?.[1] ?? '';
  return wordsOf(notice);
}

/** The words of a page, without its markup. */
export function wordsOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:quot|#0?34);/g, '"')
    .replace(/&#0?39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many posts, pictures and terms a site holds; equal answers mean that nothing was created. */
export function census(site: Site): Promise<unknown> {
  return site.run(`global $wpdb;
    return [
      $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->posts WHERE post_type IN ('post','attachment')"),
      $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->postmeta WHERE meta_key NOT LIKE '\\\\_edit%'"),
      $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->terms"),
      $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->users"),
      count(list_files(wp_upload_dir()['path'])),
    ];`);
}

function chosen(decisions: Decisions): Record<string, Field> {
  const given = Object.entries(decisions).filter(
    (entry): entry is [string, Field] => entry[1] !== null,
  );
  return Object.fromEntries(given);
}

/** The fields of our form on a page with the values they have, as a browser would send them. */
/** Every field of the form of a page as it was sent. */
export function formFields(html: string): Record<string, string> {
  const forms = [...html.matchAll(/<form\b[^>]*admin-post\.php[^>]*>([\s\S]*?)<\/form>/g)];
  const form = forms.map(([, inner = '']) => inner).find((inner) => inner.includes('name="job"'));
  if (form === undefined) throw new Error(`No form on: ${wordsOf(html).slice(0, 2000)}`);
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const type = attribute(tag, 'type');
    if ((type === 'checkbox' || type === 'radio') && !/\schecked\b/.test(tag)) continue;
    if (attribute(tag, 'name') !== '') fields[attribute(tag, 'name')] = attribute(tag, 'value');
  }
  return { ...fields, ...selectedOptions(form) };
}

function selectedOptions(form: string): Record<string, string> {
  const selects = [...form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)];
  return Object.fromEntries(
    selects.map(([, head = '', options = '']) => {
      const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, tag = '']) => tag);
      const chosen = all.find((tag) => tag.includes('selected')) ?? all[0] ?? '';
      return [attribute(head, 'name'), attribute(chosen, 'value')];
    }),
  );
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1] ?? '';
}

function field(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';
}

function nonceAt(html: string, action: string): string {
  const at = html.indexOf(action);
  return field(html.slice(at), '_wpnonce');
}
