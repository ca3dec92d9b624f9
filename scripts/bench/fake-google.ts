/** The fake of Google Cloud in a thread of its own, so that its work is not counted as ours. */
import { parentPort } from 'node:worker_threads'
import { startFakeGoogle } from '../../test/support/fake-google/index.ts'

const { env } = await startFakeGoogle()
parentPort?.postMessage(env)
