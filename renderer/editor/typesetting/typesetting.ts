import { isolateHistory } from '@codemirror/commands';
import { syntaxTree } from '@codemirror/language';
import type { EditorState, Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Language } from '../../../core/post/post.js';
import type { TypingSettings } from '../../../core/style/settings.js';
import { typeset } from '../../../core/typography/typeset.js';

/** Characters after which something may have to be set; every other key takes no detour. */
const MAY_CHANGE = /^["'. ,;:!?)\]\d%‰€$£°]$/u;
/** Where a text is no prose. */
const NOT_PROSE = new Set([
  'InlineCode',
  'FencedCode',
  'CodeBlock',
  'URL',
  'LinkTitle',
  'LinkReference',
  'Image',
  'ImageAttributes',
  'Autolink',
  'Comment',
  'CommentBlock',
  'TeaserBreak',
]);
/** An address or an attribute block that is not finished yet. */
const UNFINISHED =
  /\]\([^)\n]*$|\)\{[^}\n]*$|^[^`]*`(?:[^`]*`[^`]*`)*[^`]*$|<!--[^\n]*$|^(?:```|~~~)/;

/**
 * Sets the marks of the language while one types: quotation marks, dashes, the ellipsis, spaces that
 * do not break. What was typed goes into the text first, so that one undo brings it back. Soft
 * hyphens are taken out of what is pasted.
 */
export function typesetting(language: Language, settings: TypingSettings): Extension {
  const filter = settings.softHyphens
    ? EditorView.clipboardInputFilter.of((text) => text.replace(/\u00ad/g, ''))
    : [];
  return [
    filter,
    EditorView.inputHandler.of((view, from, _to, text, insert) => {
      if (view.composing || !MAY_CHANGE.test(text) || !isProse(view.state, from)) return false;
      const before = lineBefore(view.state, from);
      const change = typeset(before, text, language, settings);
      if (change === null) return false;
      view.dispatch(insert());
      const { head } = view.state.selection.main;
      view.dispatch({
        changes: { from: head - change.back, to: head, insert: change.insert },
        selection: { anchor: head - change.back + change.insert.length },
        annotations: isolateHistory.of('full'),
        userEvent: 'input.typeset',
        scrollIntoView: true,
      });
      return true;
    }),
  ];
}

function lineBefore(state: EditorState, at: number): string {
  return state.sliceDoc(state.doc.lineAt(at).from, at);
}

/** Whether a place holds running words: no code, no address, no attributes of a picture. */
export function isProse(state: EditorState, at: number): boolean {
  if (UNFINISHED.test(lineBefore(state, at))) return false;
  let node = syntaxTree(state).resolveInner(at, -1);
  for (; node.parent !== null; node = node.parent) {
    // Behind the last sign of a link or picture the prose goes on.
    if (NOT_PROSE.has(node.name) && (node.to > at || isOpenCode(node.name))) return false;
  }
  return true;
}

function isOpenCode(name: string): boolean {
  return name === 'FencedCode' || name === 'CodeBlock' || name === 'LinkReference';
}
