/** What the user can put right: a wrong flag, file or time. Exit code 2; one line for each problem. */
export class CliFailure extends Error {
  readonly lines: readonly string[]

  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
    this.name = 'CliFailure'
    this.lines = lines
  }
}
