/**
 * Runs the program on every hostile repository of test/hostile, and prints what each got; fails where
 * one got something else than it should. An argument is a pattern of names.
 */
import { HOSTILE } from '../test/hostile/inputs/index.ts'
import { runHostile } from '../test/hostile/run-hostile.ts'

const pattern = new RegExp(process.argv[2] ?? '')
const say = (line: string) => process.stdout.write(`${line}\n`)
const printable = (text: string) => JSON.stringify(text).slice(1, -1)

say('| input | command | what it got | ms | MB |')
say('| --- | --- | --- | ---: | ---: |')
const failed: string[] = []
const inputs = HOSTILE.filter(({ name }) => pattern.test(name))
for (const hostile of inputs) {
  const { got, milliseconds, megabytes, problems } = await runHostile(hostile)
  const mark = problems.length > 0 ? '**FAILED** ' : ''
  const command = `igw ${hostile.command.join(' ')}`
  say(
    `| ${hostile.name} | ${command} | ${mark}${printable(got).replaceAll('|', '\\|')} | ${milliseconds} | ${megabytes} |`,
  )
  for (const problem of problems) failed.push(`${hostile.name}: ${printable(problem)}`)
}
say(`\n${inputs.length} hostile inputs, ${failed.length} problems`)
for (const problem of failed) say(`- ${problem}`)
process.exitCode = failed.length > 0 || inputs.length === 0 ? 1 : 0
