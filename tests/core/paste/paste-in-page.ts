import { htmlToMarkdown } from '../../../core/paste/html-to-markdown.js';
import { shown } from './shown.js';

Object.assign(window, {
  /** Converts a payload as the window does, with the browser's own parser. */
  convertPaste: (html: string) =>
    shown(htmlToMarkdown(new DOMParser().parseFromString(html, 'text/html'))),
});
