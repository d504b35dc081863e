import { readFile } from 'node:fs/promises';
import type { StyleRule } from '../core/style/rule.js';
import { STYLE_RULES } from '../core/style/rules/index.js';
import { STYLE_EXAMPLES, type StyleExample } from '../tests/core/style/style-examples.js';

const GROUPS = [
  {
    group: 'style',
    title: 'The words',
    about: 'How a text is written and set, wherever it appears.',
  },
  {
    group: 'blog',
    title: 'The blog',
    about: 'What the archive, the byline and the calendar make of the post.',
  },
  { group: 'images', title: 'Pictures', about: 'What the alt rules do not look at.' },
] as const;

const INTRODUCTION = `# The rules of the house style

Generated from \`core/style/rules\` by \`npm run docs:style\`; the definitions are the comments on the rules, and every example is run as a test. The first example of a rule fails, the second passes.

A library sets each rule to off, suggestion, to look at, or holding an export; none holds an export by itself. The check list beside the text, \`checks.run\` and the command \`check\` say the same. Code, addresses and the words of pictures are never read as prose.
`;

/** The page about all style rules as Markdown. Reads the rules' own comments from their files. */
export async function styleRulesPage(): Promise<string> {
  const parts = [INTRODUCTION];
  for (const { group, title, about } of GROUPS) {
    parts.push(`## ${title}\n\n${about}\n`);
    for (const rule of STYLE_RULES.filter((candidate) => candidate.group === group)) {
      parts.push(await section(rule));
    }
  }
  return parts.join('\n');
}

const SEVERITIES = { block: 'blocks', warn: 'to look at', hint: 'suggestion' } as const;

async function section({ id, severity, fix }: StyleRule): Promise<string> {
  const source = await readFile(new URL(`../core/style/rules/${id}.ts`, import.meta.url), 'utf8');
  const comment =
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+: StyleRule/.exec(source)?.[1] ?? '';
  const definition = comment
    .replace(/^\s*\* ?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const weight = `${SEVERITIES[severity]}${fix === undefined ? '' : ', with an edit for one click'}`;
  const { fails, passes } = STYLE_EXAMPLES[id] ?? { fails: {}, passes: {} };
  return `### \`${id}\`\n\n_${weight}_\n\n${definition}\n\n- ✗ ${shown(fails)}\n- ✓ ${shown(passes)}\n`;
}

const LONGEST = 160;

function shown({ about, post, neighbours }: StyleExample): string {
  const body = post?.body ?? '';
  const cut = body.length > LONGEST ? `${body.slice(0, LONGEST)}…` : body;
  const text = cut
    .replace(/\n/g, '⏎')
    .replace(/[\u00ad\u200b]/g, '␣')
    .replace(/[0-9a-f]{64}/g, 'HASH');
  const code = text === '' ? [] : [text.includes('`') ? `\`\`${text}\`\`` : `\`${text}\``];
  const others =
    neighbours === undefined ? [] : [`beside teasers of ${neighbours.join(', ')} words`];
  return [...(about === undefined ? [] : [about]), ...code, ...others].join('; ');
}
