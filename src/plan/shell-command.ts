/**
 * Words as one command line of a POSIX shell. Names come from Azure and may hold anything: whatever
 * is not plainly harmless stands in single quotes, in which nothing has a meaning.
 */
export function shellCommand(words: readonly string[]): string {
  return words.map(quoted).join(' ')
}

function quoted(word: string): string {
  if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(word)) return word
  return `'${word.replaceAll("'", String.raw`'\''`)}'`
}
