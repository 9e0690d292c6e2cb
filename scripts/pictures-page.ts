// A page that shows Markdown much as GitHub does.
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** @param style the style sheet of GitHub's Markdown for the theme. */
export function githubPage(markdown: string, style: string, theme: 'light' | 'dark'): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  const [back, border] = theme === 'light' ? ['#ffffff', '#d1d9e0'] : ['#0d1117', '#3d444d']
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>0</title><style>${style}
body { margin: 0; padding: 16px; background: ${back}; }
article { border: 1px solid ${border}; border-radius: 6px; padding: 16px; }
.markdown-body { font-size: 14px; }
li:has(> input) { list-style: none; margin-left: -1.4em; }
</style></head><body><article class="markdown-body">${withAlerts(html)}</article>
<script>document.title = document.documentElement.scrollHeight</script></body></html>
`
}

/** Quotes that begin with a word in brackets are alerts on GitHub. */
function withAlerts(html: string): string {
  return html.replace(/<blockquote>\n<p>\[!WARNING\]\n/g, () => {
    return '<blockquote class="markdown-alert markdown-alert-warning">\n<p class="markdown-alert-title">Warning</p>\n<p>'
  })
}
