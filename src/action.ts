/** The GitHub Action. It reads inputs and reports; what a command does is in `commands/`. */
import { runAction } from './edge/action/run.ts'

await runAction(import.meta.dirname)
