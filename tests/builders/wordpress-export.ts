/** An item of an export file; `more` is XML inside it. */
export interface ExportItem {
  readonly id: number;
  readonly type?: string;
  readonly status?: string;
  readonly title?: string;
  readonly name?: string;
  readonly content?: string;
  readonly excerpt?: string;
  readonly more?: string;
}

/** One item as WordPress writes it. */
export function exportItem(item: ExportItem): string {
  const { id, type = 'post', status = 'publish', title = '', name = '', more = '' } = item;
  return `<item><title><![CDATA[${title}]]></title><link>https://hof.example/?p=${id}</link>
<dc:creator><![CDATA[mlind]]></dc:creator><guid isPermaLink="false">https://hof.example/?p=${id}</guid>
<content:encoded><![CDATA[${item.content ?? ''}]]></content:encoded><excerpt:encoded><![CDATA[${item.excerpt ?? ''}]]></excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>2024-05-01 12:00:00</wp:post_date><wp:post_date_gmt>2024-05-01 10:00:00</wp:post_date_gmt>
<wp:post_name>${name}</wp:post_name><wp:status>${status}</wp:status><wp:post_parent>0</wp:post_parent><wp:post_type>${type}</wp:post_type>${more}</item>\n`;
}

/** A row of a post's meta table. */
export function exportMeta(key: string, value: string): string {
  return `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;
}

/** What stands before the items. */
export const EXPORT_START = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Hofblog</title><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login><![CDATA[mlind]]></wp:author_login><wp:author_display_name><![CDATA[Mara Lind]]></wp:author_display_name></wp:author>
<wp:category><wp:category_nicename><![CDATA[aus-der-praxis]]></wp:category_nicename><wp:cat_name><![CDATA[Aus der Praxis]]></wp:cat_name><wp:category_description><![CDATA[Berichte]]></wp:category_description></wp:category>
`;

/** What stands behind them. */
export const EXPORT_END = '</channel></rss>';

/** A whole export file. */
export function anExport(...items: ExportItem[]): string {
  return `${EXPORT_START}${items.map(exportItem).join('')}${EXPORT_END}`;
}
