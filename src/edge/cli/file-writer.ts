/** The thread behind `BackgroundWriter`: it writes what it is sent, and answers what went wrong when it is asked. */
import { writeFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'

export interface FileText {
  readonly path: string
  readonly text: string
}

/** An error between threads keeps only its message. */
export interface WriteFailure {
  readonly path: string
  readonly message: string
  readonly code?: string
  readonly syscall?: string
}

/** What could not be written since the last answer. */
export type Answer = readonly WriteFailure[]

let failures: WriteFailure[] = []

/** A file to write, or the question how it went. */
parentPort?.on('message', (file: FileText | undefined) => {
  if (file === undefined) {
    parentPort?.postMessage(failures satisfies Answer)
    failures = []
    return
  }
  const failure = writeFile(file)
  if (failure) failures.push(failure)
})

function writeFile({ path, text }: FileText): WriteFailure | undefined {
  try {
    writeFileSync(path, text)
    return undefined
  } catch (thrown) {
    const error = thrown as NodeJS.ErrnoException
    const { message, code, syscall } = error
    return { path, message, ...(code && { code }), ...(syscall && { syscall }) }
  }
}
