import { readFile } from 'node:fs/promises';
import type { AltRule } from '../core/alt/rule.js';
import { ALT_RULES } from '../core/alt/rules/index.js';
import { RULE_EXAMPLES, type RuleExample } from '../tests/core/alt/rule-examples.js';

const GROUPS = [
  {
    severity: 'block',
    title: 'Findings that block an export',
    about:
      'The first eight say that there is no text worth the name; whichever of them fires speaks alone.',
  },
  {
    severity: 'warn',
    title: 'Warnings',
    about: 'Worth a look. They can be dismissed with a reason, for this picture and this text.',
  },
  {
    severity: 'hint',
    title: 'Hints',
    about: 'Small things, collapsed, never counted by the gate of an export.',
  },
] as const;

const INTRODUCTION = `# The rules for alternative texts

Generated from \`core/alt/rules\` by \`npm run docs:alt\`; the definitions are the comments on the rules, and every example is run as a test. The first example of a rule fails, the second passes.

Passages in quotation marks are words from the picture: most rules leave them out. "Beside the picture" means its own paragraph, the blocks before and after it, the heading of its section and the post's title. A rule about a purpose (portrait, logo, chart, text) is silent while nobody has said what the picture is for, and the rules about spelling are silent until a dictionary has been asked. A library sets the length limits, whether the medium may be named, its gender form, its abbreviations and glossary, and switches warnings and hints off.
`;

/** The page about all rules as Markdown. Reads the rules' own comments from their files. */
export async function altRulesPage(): Promise<string> {
  const parts = [INTRODUCTION];
  for (const { severity, title, about } of GROUPS) {
    parts.push(`## ${title}\n\n${about}\n`);
    for (const rule of ALT_RULES.filter((candidate) => candidate.severity === severity)) {
      parts.push(await section(rule));
    }
  }
  return parts.join('\n');
}

async function section({ id }: AltRule): Promise<string> {
  const source = await readFile(new URL(`../core/alt/rules/${id}.ts`, import.meta.url), 'utf8');
  const comment =
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const \w+: AltRule/.exec(source)?.[1] ?? '';
  const definition = comment
    .replace(/^\s*\* ?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const { fails, passes } = RULE_EXAMPLES[id] ?? { fails: {}, passes: {} };
  return `### \`${id}\`\n\n${definition}\n\n- ✗ ${shown(fails)}\n- ✓ ${shown(passes)}\n`;
}

/** The words for what an example has beside its alt text. */
const DETAILS: readonly [keyof RuleExample, string][] = [
  ['decorative', 'decorative'],
  ['role', 'featured image'],
  ['purpose', 'purpose'],
  ['caption', 'caption'],
  ['context', 'beside it'],
  ['image_text', 'text in the picture'],
  ['link_text', 'text in the link'],
  ['link_target', 'link to'],
  ['inline', 'text follows without a space'],
  ['image_replaced', 'the picture was exchanged'],
  ['alt_origin', 'proposed from the library'],
  ['alt_confirmed', 'confirmed'],
];
const BARE = new Set<keyof RuleExample>(['role', 'alt_origin']);

function shown(example: RuleExample): string {
  const details = DETAILS.flatMap(([key, name]) => {
    const value = example[key];
    if (value === undefined || value === false) return [];
    return [value === true || BARE.has(key) ? name : `${name}: ${code(String(value))}`];
  });
  const twin = example.post === 'twins' ? ['another picture of the post: `Gäste im Foyer`'] : [];
  const all = [...details, ...twin];
  return `${code(example.alt ?? '')}${all.length === 0 ? '' : ` (${all.join('; ')})`}`;
}

function code(text: string): string {
  return text === '' ? '(empty)' : `\`${text.replace(/\n/g, '⏎')}\``;
}
