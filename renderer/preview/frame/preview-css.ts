/** What the preview adds to the blog's theme: the draft's outline, calm links, places without a picture. */
export const PREVIEW_CSS = `
html { scrollbar-width: thin; }
body { overflow-anchor: none; }
.bp-draft { outline: 2px dashed light-dark(#0f5c66, #7cc7cf); outline-offset: 12px; border-radius: 2px; }
.bp-link { cursor: default; }
.bp-loading { background: rgb(128 128 128 / 0.14); }
.bp-blocked, .bp-alt { display: block; box-sizing: border-box; padding: 16px; border: 1px dashed currentColor; font-size: 0.875rem; line-height: 1.45; }
.bp-blocked { opacity: 0.8; }
p .bp-alt { display: inline-block; padding: 2px 8px; }
.bp-alt-missing { border-style: solid; border-color: light-dark(#a33b1f, #f0a58f); }
`;

/** How the text view looks: one line after the other, what is said beside the text set apart. */
export const TEXT_CSS = `
html { scrollbar-width: thin; color-scheme: light dark; background: light-dark(#fff, #191816); color: light-dark(#1f1d1a, #ece8e1); }
body { max-width: 44rem; margin: 0 auto; padding: 24px; font: 16px/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
.bp-line { margin: 0 0 0.6em; }
.bp-heading { margin-top: 1.2em; font-weight: 650; }
.bp-item { padding-inline-start: 1.5em; }
.bp-say { color: light-dark(#0f5c66, #7cc7cf); font-size: 0.8em; font-weight: 400; }
.bp-announced { margin-bottom: 0.3em; }
.bp-say-missing { color: light-dark(#a33b1f, #f0a58f); font-weight: 650; }
`;
