import type { DismissedFinding } from '../alt/dismissal.js';
import type { Finding } from '../alt/finding.js';
import type { AssetHash } from '../image/asset.js';
import { markup, trusted, type Html } from '../layout/markup.js';
import { dateInWords } from '../layout/texts.js';
import { dismissReasonLabel } from '../messages/dismiss-reasons.js';
import { findingSentence } from '../messages/findings.js';
import type { Language } from '../post/post.js';
import type { AltReport, AltReportPost, AltReportRow } from './alt-report.js';
import { ALT_REPORT_STYLE } from './alt-report-style.js';
import { altReportTexts, counted, placeInWords, type AltReportTexts } from './alt-report-texts.js';

/**
 * What a written report knows besides its content. `at` is UTC ISO, `language` the reader's;
 * `thumbnails` are `data:` addresses.
 */
export interface AltReportFrame {
  readonly blog: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly at: string;
  readonly thumbnails: ReadonlyMap<AssetHash, string>;
}

interface Words extends AltReportFrame {
  readonly texts: AltReportTexts;
}

/** The report as one page that needs nothing beside it and prints well. */
export function altReportPage(report: AltReport, frame: AltReportFrame): string {
  const texts = altReportTexts(frame.language);
  const words = { ...frame, texts };
  return markup`${trusted('<!DOCTYPE html>')}
<html lang="${frame.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${texts.title} – ${frame.blog}</title>
<style>${trusted(ALT_REPORT_STYLE)}</style>
</head>
<body>
<main>
<h1>${texts.title}</h1>
<p>${aboutLine(report, words)}</p>
${summary(report, texts)}${report.posts.map((post, index) => section(post, index, words))}</main>
</body>
</html>
`.text;
}

function aboutLine({ posts }: AltReport, { texts, blog, language, timeZone, at }: Words): string {
  const pictures = posts.reduce((sum, { rows }) => sum + rows.length, 0);
  return texts.about
    .replace('{blog}', () => blog)
    .replace('{date}', dateInWords(at, timeZone, language))
    .replace('{posts}', counted(posts.length, 'post', language))
    .replace('{pictures}', counted(pictures, 'picture', language));
}

function summary({ shares, open }: AltReport, texts: AltReportTexts): Html {
  const all = shares.described + shares.decorative + shares.missing;
  const share = (count: number) =>
    texts.share
      .replace('{count}', String(count))
      .replace('{percent}', String(all === 0 ? 0 : Math.round((100 * count) / all)));
  return markup`<dl class="summary">
${(['described', 'decorative', 'missing'] as const).map(
  (
    decision,
  ) => markup`<div class="${decision}"><dt>${texts.decisions[decision]}</dt><dd>${share(shares[decision])}</dd></div>
`,
)}<div><dt>${texts.open}</dt><dd>${open}</dd></div>
</dl>
`;
}

function section(post: AltReportPost, index: number, words: Words): Html {
  const { texts } = words;
  const title = post.title.trim() === '' ? texts.noTitle : post.title;
  const lang = post.language === words.language ? null : markup` lang="${post.language}"`;
  const id = `post-${index + 1}`;
  return markup`<div class="post">
<h2 id="${id}"${lang}>${title}</h2>
${post.rows.length === 0 ? markup`<p class="quiet">${texts.noPictures}</p>\n` : table(post, id, words)}</div>
`;
}

function table(post: AltReportPost, id: string, words: Words): Html {
  const { picture, alt, decision, findings, dismissed } = words.texts.columns;
  const heads = [picture, alt, decision, findings, dismissed];
  return markup`<section class="wide" tabindex="0" aria-labelledby="${id}">
<table>
<thead>
<tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr>
</thead>
<tbody>
${post.rows.map((row) => tableRow(row, post, words))}</tbody>
</table>
</section>
`;
}

function tableRow(row: AltReportRow, post: AltReportPost, words: Words): Html {
  const { texts } = words;
  const { use } = row;
  const source = words.thumbnails.get(use.asset);
  const thumbnail =
    source === undefined
      ? markup`<span class="quiet">${texts.notFound}</span>`
      : markup`<img src="${source}" alt="">`;
  const purpose =
    use.purpose === null ? null : markup`<span class="quiet">${texts.purposes[use.purpose]}</span>`;
  const unconfirmed = use.unconfirmed
    ? markup`<span class="quiet">${texts.unconfirmed}</span>`
    : null;
  return markup`<tr>
<th scope="row">${thumbnail}<span class="place">${placeInWords(row.place, texts)}</span></th>
<td>${altCell(row, post, words)}</td>
<td><span class="decision ${use.decision}">${texts.decisions[use.decision]}</span>${purpose}${unconfirmed}</td>
<td>${list(
    row.findings.map((finding) => foundItem(finding, words)),
    texts,
  )}</td>
<td>${list(
    row.dismissed.map((each) => dismissedItem(each, words)),
    texts,
  )}</td>
</tr>
`;
}

function altCell({ use }: AltReportRow, post: AltReportPost, words: Words): Html {
  const { texts } = words;
  const language = use.lang ?? post.language;
  const lang = language === words.language ? null : markup` lang="${language}"`;
  const alt =
    use.decision === 'described'
      ? markup`<span${lang}>${use.alt.trim()}</span>`
      : markup`<span class="quiet">${texts.noText}</span>`;
  const long = use.long.trim();
  return long === ''
    ? alt
    : markup`${alt}<span class="long"><strong>${texts.long}:</strong> ${long.replace(/\s*\n\s*/g, ' / ')}</span>`;
}

function foundItem(finding: Finding, { texts, language }: Words): Html {
  const { severity } = finding;
  const { what } = findingSentence(finding, language);
  return markup`<li><strong class="${severity}">${texts.severities[severity]}:</strong> ${what}</li>`;
}

function dismissedItem({ finding, dismissal }: DismissedFinding, words: Words): Html {
  const { texts, language, timeZone } = words;
  const note = dismissal.note.trim();
  const reason = dismissReasonLabel(dismissal.reason, language);
  const by = texts.by
    .replace('{name}', () => dismissal.by.trim() || '–')
    .replace('{date}', dateInWords(dismissal.at, timeZone, language));
  return markup`<li>${findingSentence(finding, language).what} <strong>${reason}</strong>${note === '' ? null : `: ${note}`} <span class="quiet">${by}</span></li>`;
}

function list(items: readonly Html[], texts: AltReportTexts): Html {
  return items.length === 0
    ? markup`<span class="quiet">${texts.nothing}</span>`
    : markup`<ul>${items}</ul>`;
}
