export const commandNames = ['replay', 'policy', 'schema'] as const

export type CommandName = (typeof commandNames)[number]

export const overview = `flatcar-gate: what would the gate say, and why?

Reads files only: it never talks to Azure or GitHub.

Commands:
  replay RESULT.json   Judge the facts of a run again: with another policy, or at another time.
  policy [FILE]        Check a policy file and print what it resolves to.
  schema               Print the JSON Schema of the policy file, for editors.
  help [COMMAND]       Print this, or all about one command.

  --version            Print the version.

Examples:
  flatcar-gate replay result.json
  flatcar-gate replay result.json --policy .github/flatcar-gate.yml
  flatcar-gate replay result.json --at 2026-12-24T02:00Z
  flatcar-gate policy .github/flatcar-gate.yml

Exit codes: 0 done; 1 decisions differ (with --exit-code); 2 wrong input; 3 a bug of the program.
`

const replay = `flatcar-gate replay RESULT.json [flags]

Judges the facts and the history in the result record of a run again, and shows which decisions
change. RESULT.json is the file at \`result-path\` of a run; - reads stdin. Without flags nothing
changes: the decisions must come out the same, byte for byte.

Flags:
  --policy FILE   Judge with this policy file instead of the record's own; - reads stdin.
  --at TIME       Judge as of this moment: 2026-12-24T02:00Z, 2026-12-24T03:00+01:00 or
                  2026-12-24T03:00[Europe/Berlin]. What Azure said stays as it was read.
  --output FILE   Write the new record, whole, to this file.
  --json          Print the diff as JSON (flatcar-gate/diff@1) instead of text.
  --exit-code     Exit with 1 when a decision changes, as git diff does.
  --limit N       Show so many pools of each group; default 10.

Examples:
  What would this policy change?
    flatcar-gate replay result.json --policy .github/flatcar-gate.yml
  Which pools may move on the night before Christmas?
    flatcar-gate replay result.json --at '2026-12-24T01:00[Europe/Berlin]'
  The policy of the main branch against the one in the working tree:
    git show main:.github/flatcar-gate.yml |
      flatcar-gate replay result.json --policy - --output main.json
    flatcar-gate replay main.json --policy .github/flatcar-gate.yml --exit-code
  The pools that would become eligible:
    flatcar-gate replay result.json --policy new.yml --json |
      jq -r '.changes[] | select(.after.verdict == "eligible") | .pool'
`

const policy = `flatcar-gate policy [FILE] [flags]

Checks a policy file and prints the whole policy that it resolves to: presets laid over each other,
defaults filled in, ring settings moved into each ring. Without FILE: .github/flatcar-gate.yml;
- reads stdin. Warnings and problems go to stderr.

Flags:
  --json          Print JSON instead of YAML.

Examples:
  flatcar-gate policy
  flatcar-gate policy draft.yml > whole.yml
  flatcar-gate policy --json | jq .rings
`

const schema = `flatcar-gate schema

Prints the JSON Schema of the policy file. Editors check the file by it and complete its keys.

Example:
  flatcar-gate schema > flatcar-gate.schema.json
  and as first line of the policy file:
  # yaml-language-server: $schema=flatcar-gate.schema.json
`

export function helpOf(command: CommandName): string {
  return { replay, policy, schema }[command]
}
