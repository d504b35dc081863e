import { BlogpultError } from '../../core/contract/error-codes.js';
import { ExportFormat, type ExportEvent, type ExportRequest } from '../../core/contract/exports.js';
import { lacksAddress } from '../../core/export/lacks-address.js';
import { MarkdownPreset } from '../../core/export/presets/preset.js';
import { oneOf } from './arguments.js';
import { findingLine, printedFinding } from './check.js';
import type { Command, CommandContext } from './command.js';
import { EXIT, type ExitCode } from './command.js';
import { knownFailure } from '../host/known-failure.js';
import { categoryBySlug, postBySlug } from './find-by-slug.js';
import { requireParent } from './paths.js';
import { sizeText } from './text.js';
import { UsageError } from './usage-error.js';
import { withLibrary, type HostClient } from './with-library.js';

type ExportDone = Extract<ExportEvent, { kind: 'done' }>;

/** `export DIR --format … --out PATH`: a bundle; `--json` prints its manifest. */
export const exportBundle: Command = {
  usage:
    'export DIR --format site|markdown|wordpress|package|word --out PATH [--preset plain|hugo|eleventy] [--post SLUG]… [--category SLUG] [--all] [--force] [--replace] [--json]',
  about: {
    de: 'schreibt ein Bündel; ohne Auswahl alle Beiträge, --json gibt das Inhaltsverzeichnis aus',
    en: 'writes a bundle; all posts unless some are chosen, --json prints its manifest',
  },
  options: {
    format: 'value',
    out: 'value',
    preset: 'value',
    post: 'many',
    category: 'value',
    all: 'flag',
    force: 'flag',
    replace: 'flag',
    json: 'flag',
  },
  positionals: ['DIR'],
  async run(context) {
    const { args } = context;
    args.require('format');
    const format = oneOf(args, 'format', [...ExportFormat.options, 'word'] as const) ?? 'site';
    const preset = oneOf(args, 'preset', MarkdownPreset.options);
    refuseClash(context, format);
    if (format === 'word') return exportWord(context);
    const out = await requireParent(args.require('out'), 'out');
    return withLibrary(context, args.positionals[0] as string, async (client, { content }) => {
      const slug = args.value('category');
      const request: ExportRequest = {
        format,
        preset: preset ?? 'plain',
        out,
        posts: await chosenPosts(client, args.many('post')),
        category: slug === undefined ? null : categoryBySlug(content.categories, slug).id,
        force: args.flag('force'),
        replace: args.flag('replace'),
      };
      const done = await runExport(client, request, context);
      report(done, context);
      return EXIT.done;
    });
  },
};

/** One post as a Word document for approval; it is no bundle and has no manifest. */
async function exportWord(context: CommandContext): Promise<ExitCode> {
  const { args } = context;
  const out = await requireParent(args.require('out'), 'out');
  const [slug = args.require('post'), second] = args.many('post');
  if (second !== undefined) {
    const [first, other] = [slug, second].map((each) => `--post ${each}`);
    throw new UsageError('optionsClash', { first: first ?? '', second: other ?? '' });
  }
  return withLibrary(context, args.positionals[0] as string, async (client) => {
    const post = postBySlug(await client.posts.list(), slug);
    const { path, bytes } = await client.exports.word({ post, out, replace: args.flag('replace') });
    context.print(`${path}\n`);
    context.say(context.text('exportedWord', { path, size: sizeText(bytes, context.language) }));
    return EXIT.done;
  });
}

function refuseClash({ args }: CommandContext, format: ExportFormat | 'word'): void {
  if (args.value('preset') !== undefined && format !== 'markdown') {
    throw new UsageError('optionsClash', { first: '--preset', second: `--format ${format}` });
  }
  if (!args.flag('all')) return;
  const second = args.many('post').length > 0 ? 'post' : 'category';
  if (second === 'post' || args.value('category') !== undefined) {
    throw new UsageError('optionsClash', { first: '--all', second: `--${second}` });
  }
}

async function chosenPosts(client: HostClient, slugs: readonly string[]) {
  if (slugs.length === 0) return null;
  const posts = await client.posts.list();
  return slugs.map((slug) => postBySlug(posts, slug));
}

async function runExport(
  client: HostClient,
  request: ExportRequest,
  context: CommandContext,
): Promise<ExportDone> {
  try {
    for await (const event of await client.exports.run(request)) {
      if (event.kind === 'done') return event;
      showProgress(event, context);
      if (context.signal.aborted) break;
    }
  } catch (error) {
    if (knownFailure(error).code === 'EXPORT_BLOCKED') await sayBlocking(client, request, context);
    throw error;
  }
  throw new BlogpultError('EXPORT_CANCELLED');
}

function showProgress(
  { step, done, total }: Exclude<ExportEvent, ExportDone>,
  context: CommandContext,
): void {
  // Only a person at a terminal watches; logs would fill with numbers.
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\u001b[K${context.text(`progress_${step}`, { done, total })}`);
  if (step === 'write' && done === total) process.stderr.write('\r\u001b[K');
}

async function sayBlocking(
  client: HostClient,
  { posts, category }: ExportRequest,
  context: CommandContext,
): Promise<void> {
  const members = new Set(
    (await client.posts.list())
      .filter((post) => category === null || post.categories.includes(category))
      .map((post) => post.id),
  );
  for (const post of await client.checks.run({ posts })) {
    if (!members.has(post.post)) continue;
    for (const finding of post.findings) {
      if (finding.severity !== 'block') continue;
      const printed = printedFinding(finding, post.slug, context.language);
      context.say(findingLine(printed, context).trimEnd());
    }
  }
  context.say(context.text('forceHint'));
}

function report({ path, bytes, manifest }: ExportDone, context: CommandContext): void {
  const { posts, files, forced } = manifest;
  if (context.args.flag('json')) context.print(`${JSON.stringify(manifest, null, 2)}\n`);
  else context.print(`${path}\n`);
  const size = sizeText(bytes, context.language);
  const counts = { posts: posts.length, files: files.length + 1, size };
  context.say(context.text('exported', { path, ...counts }));
  if (forced.length > 0) context.say(context.text('forced', { count: forced.length }));
  if (lacksAddress(manifest)) context.say(context.text('noAddress'));
}
