import type { ClusterReader } from '../../ports/verification.ts'
import type { RenderedManifest } from '../../release/rendered-manifest.ts'
import { textAt } from '../../verify/json.ts'
import { checkOf } from '../../verify/objects/index.ts'
import { judgeLookup, judgeUnseen } from '../../verify/objects/judge-lookup.ts'
import { POD_CHECKS } from '../../verify/pods/index.ts'
import type { PodCheck, PodSet } from '../../verify/pods/pod-check.ts'
import { formatSubject, type Target } from '../../verify/target.ts'
import { waiting } from '../../verify/verdict.ts'
import type { Board } from './board.ts'

export interface ClusterRun {
  readonly target: Target
  readonly cluster: ClusterReader
  readonly board: Board
  readonly selected: ReadonlySet<string>
}

/** Checks without which a request cannot be answered as it should. */
const DATA_PATH = new Set([
  'gateway-programmed',
  'route-accepted',
  'pool-accepted',
  'extension-accepted',
  'apigee-created',
  'policy-attached',
  'model-servers',
  'endpoint-picker',
])

/** Starts every check of the cluster at once. */
export function checkCluster(run: ClusterRun): {
  /** Settled once requests have a chance. */
  readonly dataPath: Promise<unknown>
  readonly all: Promise<unknown>
} {
  const objects = run.target.manifests
    .map((manifest) => ({ id: checkOf(manifest).id, manifest }))
    .filter(({ id }) => run.selected.has(id))
    .map(({ id, manifest }) => ({ id, done: checkObject(run, manifest) }))
  const pods = POD_CHECKS.filter(({ id }) => run.selected.has(id)).flatMap((check) =>
    check.sets(run.target).map((set) => ({ id: check.id, done: checkPods(run, check, set) })),
  )
  const started = [...objects, ...pods]
  const onPath = started.filter(({ id }) => DATA_PATH.has(id))
  const all = Promise.all(started.map(({ done }) => done))
  // Whoever waits for it is told of a failure; until then nobody does.
  all.catch(() => {})
  return { dataPath: Promise.all(onPath.map(({ done }) => done)), all }
}

async function checkObject({ target, cluster, board }: ClusterRun, manifest: RenderedManifest) {
  const check = checkOf(manifest)
  const name = {
    apiVersion: textAt(manifest.json, 'apiVersion') ?? '',
    kind: manifest.kind,
    name: manifest.name,
    namespace: manifest.namespace,
  }
  const subject = formatSubject(manifest)
  await board.settle({ id: check.id, subject }, async () =>
    judgeLookup(await cluster.get(name, check.id === 'present'), {
      check,
      rendered: manifest,
      target,
    }),
  )
}

async function checkPods(
  { cluster, board }: ClusterRun,
  check: PodCheck,
  { subject, labels, namespace }: PodSet,
) {
  await board.settle({ id: check.id, subject }, async () => {
    const lookup = await cluster.pods(labels, namespace)
    if (lookup.kind === 'found') return check.judge(lookup.value)
    if (lookup.kind === 'absent') return waiting(`there is no namespace ${namespace}`)
    return judgeUnseen(lookup, { kind: 'Pod', group: '' })
  })
}
