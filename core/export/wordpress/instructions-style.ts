/** How the instructions look, on a screen and on paper. */
export const INSTRUCTIONS_STYLE = `
:root{color-scheme:light}
body{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 4rem;font:1.05rem/1.6 Georgia,serif;color:#1f1d1a;background:#faf8f4}
nav{font:1rem/1.5 system-ui,sans-serif}nav a{margin-right:1rem}
a{color:#0f5c66}
h1,h2,th,summary,dt{font-family:system-ui,sans-serif;line-height:1.3}
h1{font-size:1.7rem;margin:2rem 0 1rem}h2{font-size:1.2rem;margin:2.25rem 0 .5rem}
section+section{border-top:1px solid #d9d3c7;margin-top:4rem}
.steps li{margin:.4rem 0;padding-left:.25rem}
.note{padding:.75rem 1rem;border-left:3px solid #0f5c66;background:#f1ede4}
table{width:100%;border-collapse:collapse;font-size:.92rem}
th,td{padding:.5rem .5rem .5rem 0;border-bottom:1px solid #d9d3c7;text-align:left;vertical-align:top;overflow-wrap:anywhere}
td:first-child{width:6.5rem}td:nth-child(2){width:9rem}
img{display:block;width:6rem;height:auto}
.image-credit{color:#5b564d}td .image-credit{display:block}
details{border-bottom:1px solid #d9d3c7;padding:.5rem 0}
summary{cursor:pointer;font-weight:600}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:.75rem 0}dd{margin:0;overflow-wrap:anywhere}
textarea{box-sizing:border-box;width:100%;font:.85rem/1.5 ui-monospace,monospace;padding:.5rem;border:1px solid #8a8378;border-radius:4px;background:#fff;color:inherit}
:focus-visible{outline:3px solid #0f5c66;outline-offset:2px}
@media print{nav,textarea{display:none}body{background:#fff;padding:0;max-width:none;font-size:11pt}tr,li,details{break-inside:avoid}h2{break-after:avoid}section+section{break-before:page;border:0;margin:0}}
`;
