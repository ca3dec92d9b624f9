import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type PromoteRequest, promote } from '../../src/commands/promote.ts'
import { render } from '../../src/commands/render.ts'
import { diskTree } from '../../src/edge/disk-tree.ts'
import { createLocalPublisher } from '../../src/edge/git/publisher.ts'
import { createLocalReader } from '../../src/edge/git/reader.ts'
import { PATHS, Sources } from '../../src/release/sources.ts'
import { treeId } from '../../src/release/tree-id.ts'
import { Random } from '../kustomize/random/random.ts'
import {
  CONFIG,
  manifest,
  promoteRequest,
  renderRequest,
  startingFiles,
} from '../support/promotion-repository.ts'
import { commitFiles, git, inFolder, initRepository } from '../support/scratch.ts'

/**
 * Histories as teams make them, over real git: after every promotion the target has the very tree of
 * the source, whatever happened before.
 */
const test = suite('random histories')

const SEEDS = 10
const STEPS = 14
const NAMES = ['dev', 'staging', 'prod'] as const
type Name = (typeof NAMES)[number]

class Team {
  readonly root: string
  readonly #random: Random
  readonly #said: string[] = []
  #edits = 0

  constructor(root: string, seed: number) {
    this.root = root
    this.#random = new Random(seed)
  }

  get story(): string {
    return this.#said.join('\n')
  }

  async step(): Promise<void> {
    const step = this.#random.pick([
      () => this.changeSources(),
      () => this.changeValue(),
      () => this.render(this.#random.pick(NAMES)),
      () => this.render('dev'),
      () => this.promote('staging'),
      () => this.promote('prod'),
      () => this.rollBack(this.#random.pick(['staging', 'prod'])),
      () => this.editByHand(this.#random.pick(NAMES)),
    ])
    await step()
    this.assertTreeIds()
  }

  /** Adds, changes or removes a file of the base. */
  changeSources(): void {
    const edit = this.#random.pick(['add', 'change', 'remove'])
    this.#say(`sources: ${edit}`)
    const mark = this.#mark()
    const extra = join(this.root, 'base/extra.yaml')
    const kustomization = (names: readonly string[]) =>
      `kind: Kustomization\nresources:\n${names.map((name) => `- ${name}.yaml\n`).join('')}`
    if (edit === 'remove') rmSync(extra, { force: true })
    commitFiles(this.root, {
      'base/app.yaml': manifest('app', mark),
      ...(edit === 'add' && {
        'base/extra.yaml': manifest('extra', mark),
        'base/kustomization.yaml': kustomization(['app', 'extra']),
      }),
      ...(edit === 'remove' && { 'base/kustomization.yaml': kustomization(['app']) }),
    })
  }

  changeValue(): void {
    const replicas = 20 + ++this.#edits
    this.#say(`prod: at most ${replicas} replicas`)
    commitFiles(this.root, {
      'inference-gateway.yaml': CONFIG.replace('maxReplicas: 20', `maxReplicas: ${replicas}`),
    })
  }

  async render(name: Name): Promise<void> {
    this.#say(`render, merge ${name}`)
    const { plans, inputs, errors } = render(diskTree(this.root), renderRequest)
    assert.equal(errors, [], this.story)
    await this.#publisher().publish({ plans, base: 'main', inputs })
    this.#merge(`inference-gateway/${name}`)
  }

  async promote(to: Name): Promise<void> {
    const { outcomes, published } = await this.#run({ to })
    const from = to === 'prod' ? 'staging' : 'dev'
    const [outcome] = outcomes
    this.#say(`promote ${to}: ${outcome?.state} ${published.map(({ operation }) => operation)}`)
    const pinned = git(this.root, 'rev-parse', 'HEAD')
    if (outcome?.state !== 'promoted') return
    const source = this.idOf(from, pinned)
    const branch = `inference-gateway/promote.${to}`
    assert.is(this.idOf(to, branch), source, this.story)
    assert.is(this.idOf(from, branch), source, this.story)
    this.#merge(branch)
    assert.is(this.idOf(to), source, this.story)
    assert.equal(this.filesOf(to), this.filesOf(from), this.story)
    assert.is(this.#has(`overlays/${to}/hold.yaml`), false, this.story)
  }

  async rollBack(to: Name): Promise<void> {
    const path = PATHS.release(to)
    const commits = git(this.root, 'log', '--format=%H', '--', path).split('\n')
    const commit = commits[this.#random.below(commits.length)] ?? 'HEAD'
    const before = this.idOf(to)
    const wanted = this.idOf(to, commit)
    const { outcomes } = await this.#run({ to, release: commit, reason: 'A drill' })
    this.#say(`roll ${to} back to ${wanted.slice(0, 8)}: ${outcomes[0]?.state}`)
    if (wanted === before) {
      assert.is(outcomes[0]?.state, 'already-there', this.story)
      return
    }
    assert.is(outcomes[0]?.state, 'rolled-back', this.story)
    this.#merge(`inference-gateway/promote.${to}`)
    assert.is(this.idOf(to), wanted, this.story)
    assert.is(this.#has(`overlays/${to}/hold.yaml`), true, this.story)
    // What it was rolled back from does not come back by itself.
    const { outcomes: next } = await this.#run({ to }, 'plan only')
    const [again] = next
    if (again?.state === 'promoted') assert.is.not(again.promotion.release, before, this.story)
  }

  /** A hotfix, past all that is ours. */
  editByHand(name: Name): void {
    this.#say(`hotfix in ${name}`)
    const path = `${PATHS.release(name)}/base/app.yaml`
    commitFiles(this.root, { [path]: manifest('app', this.#mark()) })
  }

  idOf(name: Name, at = 'HEAD'): string {
    return git(this.root, 'rev-parse', `${at}:${PATHS.release(name)}`)
  }

  filesOf(name: Name): readonly string[] {
    const path = `HEAD:${PATHS.release(name)}`
    return git(this.root, 'ls-tree', '-r', '--name-only', path).split('\n')
  }

  /** Our own ids are those of git. */
  assertTreeIds(): void {
    for (const name of NAMES) {
      const files = new Sources(diskTree(this.root)).folder(PATHS.release(name))
      assert.is(treeId(files), this.idOf(name), this.story)
    }
  }

  /** Other clusters, projects and namespaces make the same release of the same sources. */
  assertIndependent(): void {
    const here = render(diskTree(this.root), renderRequest)
    const elsewhere = CONFIG.replaceAll(/project: \{ id: chat-/g, 'project: { id: other-')
      .replaceAll('namespace: chat', 'namespace: talk')
      .replaceAll('us-east4', 'europe-west4')
    commitFiles(this.root, { 'inference-gateway.yaml': elsewhere })
    assert.is(render(diskTree(this.root), renderRequest).release, here.release, this.story)
  }

  async #run(wanted: Partial<PromoteRequest>, only?: 'plan only') {
    const result = await promote(createLocalReader(this.root), { ...promoteRequest, ...wanted })
    assert.equal(result.errors, [], this.story)
    const { plans, inputs, heads, outcomes } = result
    const request = { plans, base: 'main', inputs, heads }
    const published = only === undefined ? await this.#publisher().publish(request) : []
    return { outcomes, published }
  }

  #publisher() {
    return createLocalPublisher({ root: this.root })
  }

  /** As the buttons of GitHub would, with the branch kept or not. */
  #merge(branch: string): void {
    const exists = git(this.root, 'branch', '--list', branch) !== ''
    if (!exists) return
    if (this.#random.pick(['merge', 'squash']) === 'merge') {
      git(this.root, 'merge', '-q', '--no-ff', '--no-edit', branch)
    } else {
      git(this.root, 'merge', '-q', '--squash', branch)
      git(this.root, 'commit', '-q', '-m', `Merge of ${branch}`)
    }
    if (this.#random.pick(['keep', 'delete']) === 'delete')
      git(this.root, 'branch', '-q', '-D', branch)
  }

  #has(path: string): boolean {
    return git(this.root, 'ls-files', path) !== ''
  }

  #mark(): string {
    return `mark-${++this.#edits}`
  }

  #say(text: string): void {
    this.#said.push(text)
  }
}

for (let seed = 1; seed <= SEEDS; seed++)
  test(
    `keep every promise of a promotion (seed ${seed})`,
    inFolder(async (root) => {
      initRepository(root, Object.fromEntries(startingFiles({ app: 'first' })))
      const team = new Team(root, seed)
      for (let step = 0; step < STEPS; step++) {
        try {
          await team.step()
        } catch (thrown) {
          throw new Error(`${team.story}\n${thrown instanceof Error ? thrown.stack : thrown}`)
        }
      }
      team.assertIndependent()
    }),
  )

test.run()
