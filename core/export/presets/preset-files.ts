import type { PlannedFile } from '../planned-file.js';
import type { MarkdownPreset } from './preset.js';

const HUGO_PICTURE = `{{- /* A picture that Hugo's own figure cannot say: decorative, in another language, inside a line, or with a long description. */ -}}
{{- $src := .Get "src" -}}
{{- with .Page.Resources.GetMatch $src }}{{ $src = .RelPermalink }}{{ end -}}
{{- $inline := .Get "inline" -}}
{{- $note := "" -}}
{{- with .Get "caption" }}{{ $note = . | markdownify }}{{ end -}}
{{- with .Get "credit" }}{{ $note = printf "%s <span class=\\"image-credit\\">%s</span>" $note (htmlEscape .) | strings.TrimLeft " " | safeHTML }}{{ end -}}
{{- if not $inline }}<figure{{ with .Get "class" }} class="{{ . }}"{{ end }}>{{ end -}}
{{- with .Get "link" }}<a href="{{ . }}">{{ end -}}
<img src="{{ $src }}" alt="{{ .Get "alt" }}"{{ with .Get "lang" }} lang="{{ . }}"{{ end }}{{ if $inline }}{{ with .Get "class" }} class="{{ . }}"{{ end }}{{ end }}>
{{- if .Get "link" }}</a>{{ end -}}
{{- with $note }}{{ if $inline }} <span class="inline-caption">{{ . }}</span>{{ else }}<figcaption>{{ . }}</figcaption>{{ end }}{{ end -}}
{{- if not $inline }}</figure>{{ end -}}
{{- if and (.Get "long1") (not $inline) -}}
<details class="image-description"><summary>{{ .Get "label" }}</summary>
{{- range seq 99 }}{{ with $.Get (printf "long%d" .) }}<p>{{ . }}</p>{{ end }}{{ end -}}
</details>
{{- else if .Get "long1" }} <span class="image-description">({{ .Get "label" }}:{{ range seq 99 }}{{ with $.Get (printf "long%d" .) }} {{ . }}{{ end }}{{ end }})</span>
{{- end -}}
`;

const HUGO_TAG = `{{- /* One of the few tags Blogpult's text may hold; Hugo leaves HTML in a text out. */ -}}
{{- if findRE "^/?(?:sub|sup|kbd|mark|small|abbr|br)[ \\t]*/?$" (lower (.Get 0)) }}{{ printf "<%s>" (.Get 0) | safeHTML }}{{ end -}}
`;

const ELEVENTY_PLUGIN = `// In eleventy.config.js:
//   import blogpult from './blogpult.eleventy.mjs';
//   export default function (eleventyConfig) { eleventyConfig.addPlugin(blogpult); }

/** Copies the pictures beside the posts, takes the teaser from its break, leaves Blogpult's own files out. */
export default function blogpult(eleventyConfig) {
  const input = eleventyConfig.directories?.input ?? './';
  eleventyConfig.addPassthroughCopy(\`\${input}posts/*/*.{jpg,png,webp,gif}\`);
  eleventyConfig.setFrontMatterParsingOptions({ excerpt: true, excerpt_separator: '<!--more-->' });
  for (const name of ['bericht.html', 'report.html']) eleventyConfig.ignores.add(\`\${input}\${name}\`);
}
`;

/** What a site needs besides the posts, so that they look as they were written. */
export const PRESET_FILES: Record<MarkdownPreset, readonly PlannedFile[]> = {
  plain: [],
  hugo: [
    { path: 'layouts/shortcodes/blogpult-picture.html', text: HUGO_PICTURE },
    { path: 'layouts/shortcodes/blogpult-tag.html', text: HUGO_TAG },
  ],
  eleventy: [{ path: 'blogpult.eleventy.mjs', text: ELEVENTY_PLUGIN }],
};
