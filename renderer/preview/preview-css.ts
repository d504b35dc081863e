/**
 * What the preview adds to the blog's theme. `scroll-initial-target` starts the frame at the place
 * being edited without a script; where it is unknown the page starts at its top.
 */
export const PREVIEW_CSS = `
html { scrollbar-width: thin; }
.bp-here { scroll-initial-target: nearest; scroll-margin-top: 28vh; }
.bp-draft { outline: 2px dashed #0f5c66; outline-offset: 12px; border-radius: 2px; }
.bp-draft.bp-here { scroll-margin-top: 48px; }
.bp-link { cursor: default; text-decoration: underline; }
.bp-loading { background: rgb(128 128 128 / 0.14); }
.bp-blocked { display: block; box-sizing: border-box; padding: 16px; border: 1px dashed currentColor; font-size: 0.875rem; line-height: 1.45; opacity: 0.8; }
`;

/** The outline's colour in the dark theme; the light one's petrol would not be seen there. */
export const PREVIEW_CSS_DARK = '.bp-draft { outline-color: #7cc7cf; }';
