import { Annotation } from '@codemirror/state';

/** Marks a change of the text that no author's hand made: another version came, or a command of the app wrote. */
export const fromOutside = Annotation.define<boolean>();
