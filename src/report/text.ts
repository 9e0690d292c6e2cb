/**
 * The one place that escapes. Names, tags, regions, states and messages come from outside: whoever
 * may name a resource could write here. Every such text passes one of these functions, made for the
 * place where it is shown.
 */

/** Characters kept of one text in a table or a log line; Azure's longest names are under 300. */
export const longestText = 400

/** GitHub cuts the message of an annotation at 4,096 characters. */
const longestAnnotation = 1000

const plain = /^[\x20-\x7e]*$/

// Format controls (bidi marks, zero-width characters, tags), fillers that show as nothing, lone
// surrogates: what the eye cannot see, or what turns the reading order, is named instead.
const invisible = /\p{Cf}|\p{Cs}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u2800|\u3164|\uffa0/gu

// Controls and everything that any renderer takes for a line break.
const breaking = /[\p{Cc}\p{Zl}\p{Zp}]+/gu

/** One line without control characters; invisible characters are named, e.g. `[U+202E]`. */
export function visibleText(text: string, longest: number = longestText): string {
  // Twice the room: what is cut away can't change what is kept, and huge texts cost nothing.
  const given = text.length > longest * 2 ? text.slice(0, longest * 2) : text
  const visible = plain.test(given)
    ? given
    : given
        .replace(breaking, ' ')
        .replace(invisible, nameOf)
        .replace(/\p{Zs}/gu, ' ')
  if (visible.length <= longest && given.length === text.length) return visible
  return `${wholeCharacters(visible.slice(0, longest - 1))}…`
}

/** Drops half a character that a cut left at the end. */
function wholeCharacters(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0xfffd
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
}

/**
 * One line for the log, in which the runner finds no command: it looks for `##[` anywhere in a line
 * and for `::` at its start, after blanks. Apply it to the whole line, not to its parts: two
 * harmless parts can join to a command.
 */
export function logText(line: string): string {
  const visible = visibleText(line, 1000)
  return visible.replaceAll('##[', '# #[').replace(/^(\s*)::/, '$1: :')
}

/** One line for an annotation. The runner's own escaping of `%` and line ends comes on top. */
export function annotationText(text: string): string {
  return logText(visibleText(text, longestAnnotation))
}

/**
 * A code span: the only place in Markdown where GitHub finds no mention, reference, link, image or
 * HTML, whatever the text (entities and backslashes don't stop autolinks). Its fence is one longer
 * than any run of backticks inside.
 */
export function markdownCode(text: string): string {
  const visible = visibleText(text).trim()
  if (visible === '') return '`(empty)`'
  if (!visible.includes('`')) return `\`${visible}\``
  const runs = visible.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(...runs.map((run) => run.length)) + 1)
  return `${fence} ${visible} ${fence}`
}

/**
 * Makes finished Markdown fit for a table cell. A table is cut at `|` before anything else is read,
 * code spans included; a backslash right before it would undo the escape, so it is doubled.
 */
export function tableCell(markdown: string): string {
  return markdown.replace(/(\\*)\|/g, '$1$1\\|')
}

/** `markdownCode` for a table cell. */
export function tableCode(text: string): string {
  return tableCell(markdownCode(text))
}

// Words, numbers and calm punctuation. No character that starts a link, mention, reference, emoji
// code, emphasis or tag.
const calm = /^[A-Za-z0-9 ,.;:()'%+/-]*$/

// What GitHub links without any markup: addresses, `GH-1` and its kin, commit hashes, `:emoji:`. The
// colon of a time such as 21:00 is none of it.
const linked = /www\.|:\/\/|\/\/|\b[a-z]{2,}-\d|\b[0-9a-f]{7,40}\b|:(?!(?<=\d:)\d\d(?![\w:]))\S/i

/**
 * A sentence as Markdown. Calm text is shown as it is, `code` in balanced backticks as code;
 * anything else becomes one code span. Not for the start of a line.
 */
export function markdownProse(text: string): string {
  const visible = visibleText(text).trim()
  const parts = visible.split('`')
  const outside = parts.filter((_, at) => at % 2 === 0)
  const balanced = parts.length % 2 === 1
  const harmless = outside.every((part) => calm.test(part) && !linked.test(part))
  if (visible === '' || !balanced || !harmless) return markdownCode(text)
  return parts.map((part, at) => (at % 2 === 0 ? part : markdownCode(part))).join('')
}

// Addresses of GitHub that are built here: a host, and a path without anything that Markdown reads.
const address = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._-]+)+$/

/** A link; its label alone where the address is of another form than those that GitHub has. */
export function markdownLink(label: string, url: string): string {
  const shown = markdownProse(label)
  return url.length <= longestText && address.test(url) ? `[${shown}](${url})` : shown
}

/** A block of code: nothing in it is Markdown. Its fence is longer than any run of backticks inside. */
export function markdownFence(lines: readonly string[], language: string): readonly string[] {
  const shown = lines.map((line) => visibleText(line, 2_000))
  const runs = shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length)
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)))
  return [`${fence}${language}`, ...shown, fence]
}

/**
 * JSON for the inside of an HTML comment: nothing in it can end the comment or is more than ASCII.
 * For data without numbers.
 */
export function hiddenJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>-]|[^\x20-\x7e]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** Plain text of one line for titles, where GitHub reads no Markdown; all but calm text is `?`. */
export function titleText(text: string): string {
  return visibleText(text).replace(/[^\w ,.;:()+/\u2026-]/g, '?')
}

// Letters, numbers, blanks and punctuation without any meaning in Mermaid.
const meaningful = /[^\w ./()+=?!\u0080-\u{10ffff}-]/gu

/**
 * Text for a label in a Mermaid diagram: no separator, comment, directive, entity, fence or line
 * break. ASCII with a meaning becomes a character that looks like it.
 * Compatibility forms are resolved before that: Mermaid has stand-ins of its own among them. Not for
 * the start of a line, where a word could be a keyword.
 */
export function mermaidText(text: string, longest: number = longestText): string {
  const visible = visibleText(visibleText(text, longest).normalize('NFKC'), longest).trim()
  if (visible === '') return '(empty)'
  return visible.replace(meaningful, (character) => {
    const twin = twins[character]
    if (twin !== undefined) return twin
    return String.fromCodePoint((character.codePointAt(0) ?? 0) + fullWidth)
  })
}

/** Not every font has the full-width forms: these are for what names and reasons often hold. */
const twins: Readonly<Record<string, string>> = {
  ':': '\u2236',
  ',': '\u201a',
  "'": '\u2019',
  '"': '\u201d',
  '[': '(',
  ']': ')',
}

/** From an ASCII character to its full-width form. */
const fullWidth = 0xfee0

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/** Text for HTML, between tags or inside a quoted attribute. */
export function htmlText(text: string): string {
  return visibleText(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? '')
}

/** A sentence as HTML: `code` in balanced backticks becomes a code element. */
export function htmlProse(text: string): string {
  const parts = visibleText(text).split('`')
  if (parts.length % 2 === 0) return htmlText(text)
  return parts
    .map((part, at) => (at % 2 === 0 ? htmlText(part) : `<code>${htmlText(part)}</code>`))
    .join('')
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    // Two bytes up to U+07FF, else three; a pair of surrogates has four for its two units.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2
  }
  return bytes
}
