/** The style of the report: calm on a screen, light or dark, and landscape on paper. */
export const ALT_REPORT_STYLE = `
:root{color-scheme:light dark;--paper:#fdfcfa;--ink:#1f1d1a;--muted:#5f5a52;--line:#d8d1c5;--ok:#1d6b3a;--warn:#8a4b00;--bad:#a3231f}
@media (prefers-color-scheme:dark){:root{--paper:#191816;--ink:#ece8e1;--muted:#a8a196;--line:#45413b;--ok:#7fce9a;--warn:#f0b266;--bad:#ff9d96}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{max-width:80rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{margin:0 0 .25rem;font-size:1.6rem;line-height:1.25}
h2{margin:2.5rem 0 .75rem;font-size:1.15rem;line-height:1.3}
p{margin:0 0 1rem}
.quiet{color:var(--muted)}
.summary{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;margin:1.5rem 0 0;padding:1rem 0;border-block:1px solid var(--line)}
.summary dt{color:var(--muted);font-size:.875rem}
.summary dd{margin:0;font-size:1.25rem;font-variant-numeric:tabular-nums}
.wide{overflow-x:auto}
.wide:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
table{width:100%;min-width:52rem;border-collapse:collapse;table-layout:fixed;font-size:.9375rem}
th,td{padding:.6rem .75rem .6rem 0;border-top:1px solid var(--line);vertical-align:top;text-align:start;font-weight:400;overflow-wrap:break-word}
thead th{border-top:0;color:var(--muted);font-size:.875rem}
thead th:nth-child(1){width:9rem}
thead th:nth-child(3){width:9.5rem}
img{display:block;width:7.5rem;height:5rem;margin-bottom:.25rem;object-fit:contain;object-position:left top}
.place,td>.quiet,.long{display:block}
.place{color:var(--muted);font-size:.875rem}
.long{margin-top:.5rem;font-size:.875rem}
.decision{font-weight:600}
.described{color:var(--ok)}
.missing,.block{color:var(--bad)}
.warn{color:var(--warn)}
.summary .described,.summary .missing{color:inherit}
ul{margin:0;padding-inline-start:1.1em}
li+li{margin-top:.4em}
@media print{
@page{size:A4 landscape;margin:14mm}
:root{--paper:#fff;--ink:#000;--muted:#333;--line:#999;--ok:#000;--warn:#000;--bad:#000}
main{max-width:none;padding:0}
body{font-size:10pt}
table{min-width:0;font-size:9pt}
.wide{overflow:visible}
h2{break-after:avoid}
tr,li{break-inside:avoid}
thead{display:table-header-group}
}
`;
