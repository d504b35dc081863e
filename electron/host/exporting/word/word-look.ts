import {
  BorderStyle,
  Footer,
  type IStylesOptions,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { beginningOf } from '../../../../core/typography/beginning.js';
import type { Language } from '../../../../core/post/post.js';

const LOCALES = { de: 'de-DE', en: 'en-GB' } as const;
const PAGE = { de: ['Seite', 'von'], en: ['Page', 'of'] } as const;

/** Characters that fit on one line of the footer beside the page's number. */
const LONGEST_TITLE = 70;

const INK = '1F1F1F';
const QUIET = '595959';
const RULE = 'B9B9B9';

const LINES = {
  close: { line: 264, lineRule: LineRuleType.AUTO },
  wide: { line: 300, lineRule: LineRuleType.AUTO },
};

/** Sizes in half points, distances in twentieths of a point, as Word counts them. */
function heading(size: number, before: number, after: number) {
  return {
    run: { size, bold: true, color: INK },
    paragraph: { spacing: { before, after, ...LINES.close }, keepNext: true, keepLines: true },
  };
}

/** The styles of a document in that language; people change its look through them, as they are used to. */
export function wordStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 23, color: INK, language: { value: LOCALES[language] } },
        paragraph: { spacing: { after: 160, ...LINES.wide } },
      },
      heading1: heading(44, 0, 80),
      heading2: heading(30, 400, 120),
      heading3: heading(26, 320, 100),
      heading4: heading(24, 280, 80),
      heading5: heading(23, 240, 60),
      heading6: heading(23, 240, 60),
      listParagraph: { paragraph: { spacing: { after: 60, ...LINES.wide } } },
      caption: {
        run: { size: 19, color: QUIET },
        // Between caption and credit there is no more room than between lines.
        paragraph: {
          spacing: { before: 60, after: 320, ...LINES.close },
          contextualSpacing: true,
        },
      },
      footnoteText: {
        run: { size: 19 },
        paragraph: { spacing: { after: 40, ...LINES.close } },
      },
    },
    paragraphStyles: [
      {
        ...{ id: 'Byline', name: 'Byline', basedOn: 'Normal', next: 'Normal' },
        run: { color: QUIET },
        paragraph: { spacing: { after: 360 } },
      },
      {
        ...{ id: 'Picture', name: 'Picture', basedOn: 'Normal', next: 'Caption' },
        paragraph: { spacing: { before: 240, after: 0 }, keepNext: true },
      },
      {
        ...{ id: 'Cell', name: 'Cell', basedOn: 'Normal' },
        paragraph: { spacing: { after: 0, ...LINES.close } },
      },
      {
        ...{ id: 'Quote', name: 'Quote', basedOn: 'Normal', quickFormat: true },
        run: { italics: true },
        paragraph: {
          indent: { left: 340, right: 340 },
          border: { left: { style: BorderStyle.SINGLE, size: 12, space: 12, color: RULE } },
        },
      },
    ],
    characterStyles: [
      { id: 'Code', name: 'Code', basedOn: 'DefaultParagraphFont', run: { font: 'Consolas' } },
    ],
  };
}

/** Which elements take which of the styles. */
export const STYLE_MAP = {
  '.byline': 'Byline',
  figure: 'Picture',
  figcaption: 'Caption',
  '.image-credit': 'Caption',
  th: 'Cell',
  td: 'Cell',
  'blockquote p': 'Quote',
  code: 'Code',
};

/** What Word has no style for. */
export const STYLE_SHEET = `
.image-credit { display: block; }
table { width: 100%; }
th, td { border: 0.5pt solid #${RULE}; padding: 3pt 6pt; }
th { text-align: left; }
.has-text-align-center { text-align: center; }
.has-text-align-right { text-align: right; }
hr { border: 0; border-top: 0.5pt solid #${RULE}; }
.wp-block-table + p, ul + p, ol + p { margin-top: 12pt; }
thead th { background: #f1f1f1; }
.approval { page-break-before: always; }
.notes th { width: 34%; background: #f1f1f1; }
.notes td { height: 26pt; }
`;

/** The foot of every page: title and number. */
export function wordFooter(title: string, language: Language): Footer {
  const [page, of] = PAGE[language];
  const short =
    title.length > LONGEST_TITLE ? `${beginningOf(title, LONGEST_TITLE - 1).trim()}…` : title;
  const words = `${short} · ${page} `;
  const line = new TextRun({
    ...{ size: 18, color: QUIET },
    children: [words, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
  });
  return new Footer({ children: [new Paragraph({ children: [line] })] });
}
