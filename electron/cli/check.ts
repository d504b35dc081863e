import type { Finding } from '../../core/alt/finding.js';
import { findingSentence } from '../../core/messages/findings.js';
import type { Language, RecordId } from '../../core/post/post.js';
import type { Command, CommandContext } from './command.js';
import { EXIT } from './command.js';
import { postBySlug } from './find-by-slug.js';
import { requireParent } from './paths.js';
import { oneLine } from './text.js';
import { withLibrary, type HostClient } from './with-library.js';

/** A finding as `check --json` prints it: `post` is a slug, `image` an asset hash, offsets are UTF-16 in the body. */
export interface PrintedFinding {
  readonly post: string;
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly image?: string;
  readonly from?: number;
  readonly to?: number;
}

/**
 * `check DIR [--post SLUG] [--json]`: every finding; exit code 1 when one blocks. With `--report FILE`
 * a report on descriptions is written too: a table when the name ends in `.csv`, else a page.
 */
export const check: Command = {
  usage: 'check DIR [--post SLUG] [--json] [--report FILE] [--replace]',
  about: {
    de: 'prüft die Beiträge; Rückgabe 1, wenn etwas geklärt werden muss; --report schreibt den Bericht über die Alternativtexte (.html oder .csv)',
    en: 'checks the posts; exit code 1 when something must be settled; --report writes the report on alternative texts (.html or .csv)',
  },
  options: { post: 'value', json: 'flag', report: 'value', replace: 'flag' },
  positionals: ['DIR'],
  async run(context) {
    const slug = context.args.value('post');
    const report = context.args.value('report');
    const out = report === undefined ? null : await requireParent(report, 'report');
    return withLibrary(context, context.args.positionals[0] as string, async (client) => {
      const ids = slug === undefined ? null : [postBySlug(await client.posts.list(), slug)];
      const checked = await client.checks.run({ posts: ids });
      const findings = checked.flatMap((post) =>
        post.findings.map((finding) => printedFinding(finding, post.slug, context.language)),
      );
      if (context.args.flag('json')) context.print(`${JSON.stringify(findings, null, 2)}\n`);
      else context.print(findings.map((finding) => findingLine(finding, context)).join(''));
      const count = (severity: Finding['severity']) =>
        findings.filter((finding) => finding.severity === severity).length;
      const counts = { block: count('block'), warn: count('warn'), hint: count('hint') };
      context.say(context.text('checked', { posts: checked.length, ...counts }));
      if (out !== null) await writeReport(client, { posts: ids, out }, context);
      return counts.block > 0 ? EXIT.findings : EXIT.done;
    });
  },
};

async function writeReport(
  client: HostClient,
  request: { posts: RecordId[] | null; out: string },
  context: CommandContext,
): Promise<void> {
  const { args, language } = context;
  const format = /\.csv$/i.test(request.out) ? 'csv' : 'html';
  const replace = args.flag('replace');
  const { path } = await client.checks.report({ ...request, format, language, replace });
  context.say(context.text('reported', { path }));
}

/** A finding of the post with this slug, with its sentence. */
export function printedFinding(finding: Finding, post: string, language: Language): PrintedFinding {
  return {
    post,
    rule: finding.rule,
    severity: finding.severity,
    message: findingSentence(finding, language).what,
    ...(finding.image === null ? {} : { image: finding.image.asset }),
    ...(finding.from === null ? {} : { from: finding.from }),
    ...(finding.to === null ? {} : { to: finding.to }),
  };
}

/** One line about a finding: post and place, weight, rule, sentence. */
export function findingLine(finding: PrintedFinding, context: CommandContext): string {
  const place = finding.from === undefined ? '' : `:${finding.from}`;
  const { post, rule, message, severity } = finding;
  return `${oneLine(`${post}${place}  ${context.text(severity)}  ${rule}  ${message}`)}\n`;
}
