import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type VerifyReport, type VerifyRequest, verify } from '../../src/commands/verify.ts'
import { diskTree } from '../../src/edge/disk-tree.ts'
import { httpProber } from '../../src/edge/gateway/prober.ts'
import { clusterReader } from '../../src/edge/kubernetes/reader.ts'
import type { LogReader } from '../../src/ports/verification.ts'
import type { Clock } from '../../src/ports.ts'
import { readRendered } from '../../src/release/rendered-manifest.ts'
import { Sources } from '../../src/release/sources.ts'
import { PROJECT } from './examples.ts'
import { FakeGateway } from './fake-gateway.ts'
import { FakeKubernetes } from './fake-kubernetes.ts'
import { pod, syncHealthy } from './healthy-cluster.ts'
import { inFolder } from './scratch.ts'

/** The gateway of the stage listens on a port that the Gateway object tells. */
export function onGateway(
  run: (stage: VerifyStage & { readonly gateway: FakeGateway }) => Promise<void>,
): () => Promise<void> {
  return onStage(async (stage) => {
    const gateway = await FakeGateway.start()
    try {
      const listeners = [{ name: 'https', protocol: 'HTTPS', port: gateway.port }]
      const { spec } = stage.cluster.find('Gateway', 'chat')
      stage.cluster.patch('Gateway', 'chat', { spec: { ...Object(spec), listeners } })
      const ca = join(stage.folder, 'gateway.pem')
      writeFileSync(ca, gateway.certificate.cert)
      await run({
        ...stage,
        gateway,
        run: (changes) => stage.run({ only: ['requests'], key: 'good-key', ca, ...changes }),
      })
    } finally {
      await gateway.stop()
    }
  })
}

/** A checkout of the example, and a cluster that runs its environment `prod`. */
export interface VerifyStage {
  readonly folder: string
  readonly cluster: FakeKubernetes
  readonly clock: PatientClock
  /** Lines of progress. */
  readonly progress: string[]
  run(changes?: Partial<StageRun>): Promise<VerifyReport>
}

export interface StageRun extends VerifyRequest {
  readonly kubeconfig: string
  readonly key: string | undefined
  readonly logs: LogReader
}

/** A clock on which a pause takes no time, and that runs on by it. */
export class PatientClock implements Clock {
  readonly pauses: number[] = []
  #now = Date.UTC(2026, 7, 20)

  now(): number {
    return this.#now
  }

  async pause(ms: number): Promise<void> {
    this.pauses.push(ms)
    this.#now += ms
    // Others that were to go on at the same time do.
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const noLogs: LogReader = {
  count() {
    throw new Error('no log was to be read')
  },
}

export function onStage(run: (stage: VerifyStage) => Promise<void>): () => Promise<void> {
  return inFolder(async (folder) => {
    cpSync(join(PROJECT, 'examples'), folder, { recursive: true })
    const cluster = await FakeKubernetes.start()
    try {
      fillCluster(cluster, folder)
      writeFileSync(join(folder, 'kubeconfig'), cluster.kubeconfig())
      await run(stage(folder, cluster))
    } finally {
      await cluster.stop()
    }
  })
}

export function fillCluster(cluster: FakeKubernetes, folder: string): void {
  const sources = new Sources(diskTree(folder))
  syncHealthy(cluster, sources.yamlFiles('rendered/prod').flatMap(readRendered))
  for (const pool of ['llama', 'gemma'])
    cluster.put(
      pod(`vllm-${pool}-0`, { app: `vllm-${pool}` }),
      pod(`${pool}-epp-0`, { inferencepool: `${pool}-epp` }),
    )
}

function stage(folder: string, cluster: FakeKubernetes): VerifyStage {
  const clock = new PatientClock()
  const progress: string[] = []
  return {
    folder,
    cluster,
    clock,
    progress,
    run: (changes = {}) => {
      const request = {
        configPath: 'inference-gateway.yaml',
        environment: 'prod',
        timeoutMs: 0,
        url: undefined,
        ca: undefined,
        git: undefined,
        only: ['cluster'],
        skip: [],
        kubeconfig: join(folder, 'kubeconfig'),
        key: undefined,
        logs: noLogs,
        ...changes,
      }
      return verify(diskTree(folder), request, {
        clock,
        report: { progress: (line) => progress.push(line), notice: (line) => progress.push(line) },
        cluster: async () =>
          clusterReader({ file: request.kubeconfig, context: undefined, timeoutMs: 5000 }),
        prober: async ({ keyHeader, ca }) =>
          httpProber({
            keyHeader,
            key: request.key,
            userAgent: 'igw-verify/test',
            ca,
            timeoutMs: 5000,
          }),
        logs: async () => request.logs,
      })
    },
  }
}

/** `failed policy-attached GCPBackendPolicy chat/gemma: saw` of everything that did not pass. */
export function troubles({ results }: VerifyReport): readonly string[] {
  return results
    .filter(({ verdict }) => verdict !== 'passed')
    .map(({ verdict, id, subject, saw }) => `${verdict} ${id} ${subject}: ${saw}`)
}
