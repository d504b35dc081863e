import { dismissReasonLabel } from '../messages/dismiss-reasons.js';
import { findingSentence } from '../messages/findings.js';
import { plainText } from '../markdown/plain-text.js';
import type { Language } from '../post/post.js';
import type { AltReport, AltReportPost, AltReportRow } from './alt-report.js';
import { altReportTexts, placeInWords } from './alt-report-texts.js';

/** Excel takes a text for UTF-8 only behind this mark. */
const BYTE_ORDER_MARK = '\ufeff';
/** What spreadsheets run instead of showing it, full-width signs and leading white space included. */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * The report as a table for spreadsheets: one line a picture, every field quoted (RFC 4180), lines
 * ending in CRLF. Fields are parted by the semicolon in German and the comma in English, as Excel expects.
 * A field that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function altReportCsv(report: AltReport, language: Language): string {
  const texts = altReportTexts(language);
  const lines = report.posts.flatMap((post) =>
    post.rows.map((row) => cellsOf(post, row, language)),
  );
  const written = [texts.csv, ...lines].map((cells) => cells.map(field).join(texts.separator));
  return `${BYTE_ORDER_MARK}${written.join('\r\n')}\r\n`;
}

function cellsOf(post: AltReportPost, row: AltReportRow, language: Language): string[] {
  const texts = altReportTexts(language);
  const { use, asset } = row;
  const found = row.findings.map(
    (finding) =>
      `${texts.severities[finding.severity]}: ${findingSentence(finding, language).what} [${finding.rule}]`,
  );
  const dismissed = row.dismissed.map(({ finding, dismissal }) => {
    const reason = dismissReasonLabel(dismissal.reason, language);
    const told = [reason, dismissal.note.trim(), dismissal.by.trim(), dismissal.at];
    const words = told.filter((part) => part !== '').join(', ');
    return `${findingSentence(finding, language).what} [${finding.rule}] (${words})`;
  });
  return [
    ...[
      post.title,
      post.slug,
      placeInWords(row.place, texts),
      asset?.originalName ?? '',
      use.asset,
    ],
    use.purpose === null ? '' : texts.purposes[use.purpose],
    texts.decisions[use.decision],
    use.decision === 'described' ? use.alt.trim() : '',
    ...[plainText(use.caption), use.credit, use.long, found.join('\n'), dismissed.join('\n')],
  ];
}

function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}
