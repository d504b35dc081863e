import type { TextKey } from './texts-de.js';

/** English sentences of the command line; `{name}` places are filled by `say`. */
export const TEXTS_EN: Readonly<Record<TextKey, string>> = {
  usage: 'Usage: blogpult {usage}',
  help: `blogpult COMMAND … – write, check and export blog posts, without a network

Commands:
{commands}

For every command:
  --lang de|en   language of messages (else by LC_ALL, LC_MESSAGES, LANG; German is the default)
  --help         this help, behind a command the help for that command
  --version      version

Data goes to stdout, messages to stderr.
Exit codes: 0 done, 1 the content has places that must be settled, 2 wrong usage or unusable input,
3 the disk or the system failed (nothing half-written stays).`,
  askHelp: 'Help: blogpult {command} --help',
  unknownCommand: 'There is no command “{command}”. Possible are: {commands}.',
  noCommand: 'The command is missing. Possible are: {commands}.',
  unknownOption: 'The command “{command}” has no option {option}. Possible are: {options}.',
  optionNeedsValue: 'A value is missing behind {option}. Please write {option} VALUE.',
  optionTakesNoValue: 'The option {option} takes no value. Please write {option} alone.',
  optionTwice: 'The option {option} is there twice. Please give it once.',
  optionMissing: '{option} is missing. Please give this option with the command “{command}”.',
  optionInvalid: '“{value}” is not possible for {option}. Possible is: {possible}.',
  optionsClash: '{first} and {second} do not go together. Please give only one of them.',
  argumentMissing: '{argument} is missing behind “{command}”.',
  argumentExtra:
    '“{argument}” is too much for the command “{command}”. If a path has spaces, put it in quotation marks.',
  folderMissing: 'There is no folder “{path}” for {option}. Please make it or give another.',
  libraryMade: 'New library in “{path}”: {posts:one post|# posts}.',
  noPosts: 'There is no post in this library yet.',
  checked: 'Posts checked: {posts}. To settle: {block}, to look at: {warn}, hints: {hint}.',
  categoryNeeded: '--category is missing for --layout category. Possible are: {categories}.',
  pageMissing:
    'There is no page {page} of the category “{category}”. Please give a smaller number.',
  rendered: 'Page written: “{path}”.',
  reported: 'Report written: “{path}”.',
  progress_check: 'Checking {done}/{total}',
  progress_pages: 'Pages {done}/{total}',
  progress_pictures: 'Pictures {done}/{total}',
  progress_write: 'Finishing {done}/{total}',
  exportedWord: 'Wrote the Word document “{path}”, {size}.',
  exported: 'Bundle written: “{path}” (posts: {posts}, files: {files}, {size}).',
  forced:
    'Exported although something is open (places: {count}); the report in the bundle names them.',
  noAddress:
    'Without the address of the blog (settings, “Web address”) the website has no feeds and no sitemap.',
  forceHint:
    'With --force the export runs all the same; the report in the bundle then names the places.',
  imported: '{posts:One post|# posts} and {assets:one picture|# pictures} taken over.',
  importedNothing: 'No post was taken over. Nothing in the library was overwritten.',
  verified:
    '{posts:One post|# posts} and {assets:one picture|# pictures} ({size}) read: all intact.',
  verifiedDamaged:
    '{posts:One post|# posts} and {assets:one picture|# pictures} ({size}) read: {count:one damage|# damages}.',
  verifiedBundle:
    '{files:One file|# files} ({size}) compared with the list of contents: all intact.',
  verifiedBundleFaulty:
    '{files:One file|# files} ({size}) compared with the list of contents: {count:one difference|# differences}. Please do not use the bundle as it is; export again, or fetch it anew.',
  fault_missing: '{file}: is missing.',
  fault_extra: '{file}: is not in the list of contents.',
  fault_changed: '{file}: was changed or is damaged.',
  damage_restorable: '{file}: damaged (“{title}”), can be restored from the version before.',
  damage_lost:
    '{file}: damaged (“{title}”), there is no earlier version. Please restore it from a backup.',
  damage_restored: '{file}: was damaged (“{title}”) and was restored from the version before.',
  damage_copy:
    'A second copy of blog profile, categories and authors, probably from syncing: {file}. It is not used; please compare, then delete it.',
  damage_kept: '{file}: second version of “{title}” from syncing, now among the earlier versions.',
  damage_newer:
    '{file}: “{title}” was written by a newer Blogpult and is unchanged. Please update Blogpult.',
  damage_quarantined:
    '{file}: damaged (“{title}”), the original lies beside it. Please restore it from a backup.',
  missingAsset: 'The post “{post}” lacks the picture {asset}.',
  backedUp: 'Backup written and restored on trial: “{path}”, {files:one file|# files}, {size}.',
  restored: 'Restored to “{path}”: {files:one file|# files}, {size}.',
  added: 'new',
  changed: 'changed',
  'left-out': 'left out',
  block: 'settle',
  warn: 'look at',
  hint: 'hint',
};
