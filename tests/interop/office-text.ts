import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runProgram } from './programs.js';

const NAMESPACES = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['draw', 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'],
  ['svg', 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['xlink', 'http://www.w3.org/1999/xlink'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(' ');

const paragraphStyle = (name: string, shown: string, parent = 'Standard') =>
  `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph" style:parent-style-name="${parent}"/>`;

const STYLES = [
  '<style:style style:name="Standard" style:family="paragraph"/>',
  paragraphStyle('Title', 'Title'),
  ...[1, 2, 3].map(
    (level) =>
      `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="${level}"/>`,
  ),
  paragraphStyle('Quotations', 'Quotations'),
  paragraphStyle('Caption', 'Caption'),
  listStyle('L1', 'bullet'),
  listStyle('L2', 'number'),
].join('');

function listStyle(name: string, kind: 'bullet' | 'number'): string {
  const look =
    kind === 'bullet' ? 'text:bullet-char="•"' : 'style:num-format="1" style:num-suffix="."';
  const levels = [1, 2, 3]
    .map((level) => `<text:list-level-style-${kind} text:level="${level}" ${look}/>`)
    .join('');
  return `<text:list-style style:name="${name}">${levels}</text:list-style>`;
}

const textStyle = (name: string, look: string) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${look}/></style:style>`;

const AUTOMATIC = [
  textStyle('fett', 'fo:font-weight="bold"'),
  textStyle('kursiv', 'fo:font-style="italic"'),
  textStyle('weg', 'style:text-line-through-style="solid" style:text-line-through-type="single"'),
  textStyle('tief', 'style:text-position="sub 58%"'),
  textStyle('hoch', 'style:text-position="super 58%"'),
].join('');

const changed = (id: string, kind: 'insertion' | 'deletion', text = '') =>
  `<text:changed-region xml:id="${id}" text:id="${id}"><text:${kind}><office:change-info><dc:creator>Kim Holt</dc:creator><dc:date>2026-03-01T08:00:00</dc:date></office:change-info>${text}</text:${kind}></text:changed-region>`;

const note = (id: string, kind: 'footnote' | 'endnote', text: string) =>
  `<text:note text:id="${id}" text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body><text:p>${text}</text:p></text:note-body></text:note>`;

const item = (words: string, inner = '') =>
  `<text:list-item><text:p>${words}</text:p>${inner}</text:list-item>`;
const list = (style: string, items: string) =>
  `<text:list text:style-name="${style}">${items}</text:list>`;
const row = (cells: string[]) =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;

const frame = (name: string, description: string, picture: Buffer) =>
  `<draw:frame draw:name="${name}" text:anchor-type="as-char" svg:width="9cm" svg:height="4.5cm"><draw:image><office:binary-data>${picture.toString('base64')}</office:binary-data></draw:image>${description === '' ? '' : `<svg:desc>${description}</svg:desc>`}</draw:frame>`;

/** A text with one of everything that Word or Writer has and a blog needs, as flat OpenDocument. */
function flatText(picture: Buffer, second: Buffer): string {
  const body = [
    `<text:tracked-changes>${changed('ct1', 'insertion')}${changed('ct2', 'deletion', '<text:p>kleiner </text:p>')}</text:tracked-changes>`,
    '<text:p text:style-name="Title">Der neue Hof</text:p>',
    '<text:h text:style-name="Heading_20_1" text:outline-level="1">Erste Schritte</text:h>',
    '<text:p>Alle Kolleg*innen <office:annotation office:name="k1"><dc:creator>Mara Lind</dc:creator><dc:date>2026-03-02T09:30:00</dc:date><text:p>Bitte belegen.</text:p></office:annotation>kamen pünktlich<office:annotation-end office:name="k1"/>' +
      `${note('ftn1', 'footnote', 'Gezählt im Mai.')}, mit <text:change-start text:change-id="ct1"/>großer <text:change-end text:change-id="ct1"/><text:change text:change-id="ct2"/><text:a xlink:type="simple" xlink:href="https://example.org/freude?a=1&amp;b=2">Freude</text:a>${note('edn1', 'endnote', 'Am Ende gezählt.')}.</text:p>`,
    '<text:h text:style-name="Heading_20_2" text:outline-level="2">Auszeichnung &amp; Zeichen</text:h>',
    '<text:p><text:span text:style-name="fett">Fett</text:span>, <text:span text:style-name="kursiv">kursiv</text:span>, <text:span text:style-name="weg">gestrichen</text:span>, H<text:span text:style-name="tief">2</text:span>O und m<text:span text:style-name="hoch">2</text:span>.</text:p>',
    '<text:p>Eine Zeile<text:line-break/>und noch eine, 4 &lt; 5 „so“.</text:p>',
    '<text:h text:style-name="Heading_20_3" text:outline-level="3">Listen</text:h>',
    list('L1', item('eins', list('L1', item('zwei', list('L1', item('drei'))))) + item('vier')),
    list('L2', item('erstens') + item('zweitens')),
    `<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/><table:table-header-rows>${row(['Tag', 'Zahl'])}</table:table-header-rows>${row(['Mo', '4'])}${row(['Di', '5'])}</table:table>`,
    '<text:p text:style-name="Quotations">Ein Hof gehört allen.</text:p>',
    `<text:p>${frame('Bild1', 'Eine Bank im Hof', picture)}</text:p>`,
    '<text:p text:style-name="Caption">Die Bank im März</text:p>',
    `<text:p>Mit Bild ${frame('Bild2', '', second)} im Satz.</text:p>`,
    '<text:p>Schluss.</text:p>',
  ].join('');
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>${STYLES}</office:styles><office:automatic-styles>${AUTOMATIC}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document>`;
}

/** Lets LibreOffice write a file in another format beside it; answers its path. */
export async function converted(path: string, format: string, folder: string): Promise<string> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [
    '--headless',
    '--norestore',
    profile,
    '--convert-to',
    format,
    '--outdir',
    folder,
    path,
  ];
  const { code, output } = await runProgram('soffice', args, folder);
  expect(code, output).toBe(0);
  return path.replace(/\.[^.]+$/, `.${format}`);
}

/** A file of Writer's own making with one of everything; `format` is `docx` or `odt`. */
export async function anOfficeFile(
  folder: string,
  format: 'docx' | 'odt',
  pictures: readonly [Buffer, Buffer],
): Promise<string> {
  const flat = join(folder, 'hof.fodt');
  await writeFile(flat, flatText(...pictures));
  return converted(flat, format, folder);
}
