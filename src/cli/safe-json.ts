// What JSON leaves as it is and a terminal or a job's log might act on: control characters beyond
// ASCII, marks that turn the reading order, line separators.
const risky = /[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu

/** JSON with the same meaning that is safe to show: all that could be a command is escaped. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replaceAll('##[', '##\\u005b').replace(risky, escaped)
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
  }).join('')
}
