/**
 * What the preview adds to the blog's theme. `scroll-initial-target` starts the frame at the place
 * being edited without a script; where it is unknown the page starts at its top. The padding, not a
 * margin of the place, keeps it off the upper edge: the initial target heeds no margin.
 */
export const PREVIEW_CSS = `
html { scrollbar-width: thin; scroll-padding-top: 28vh; }
html:has(.bp-draft) { scroll-padding-top: 56px; }
.bp-here { scroll-initial-target: nearest; }
.bp-draft { outline: 2px dashed light-dark(#0f5c66, #7cc7cf); outline-offset: 12px; border-radius: 2px; }
.bp-link { cursor: default; }
.bp-loading { background: rgb(128 128 128 / 0.14); }
.bp-blocked { display: block; box-sizing: border-box; padding: 16px; border: 1px dashed currentColor; font-size: 0.875rem; line-height: 1.45; opacity: 0.8; }
`;
