import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { userErrorsIn } from '../../src/error.ts'
import { type StepsWanted, selectSteps } from '../../src/promotion/steps.ts'
import { examplesTree } from '../support/examples.ts'
import { configOf } from './support.ts'

const test = suite('steps of promotion')
const config = configOf(examplesTree())
const wide = { ...config, promotion: [['dev'], ['staging', 'prod']] }
const flat = { ...config, promotion: [['dev', 'staging', 'prod']] }

const select = (from: string | undefined, to: string | undefined, of = config) =>
  selectSteps(of, { from, to }).map((step) => `${step.from} to ${step.to}`)

test('goes every step of the order where nothing is said', () => {
  assert.equal(select(undefined, undefined), ['dev to staging', 'staging to prod'])
})

test('finds the other end of a step', () => {
  assert.equal(select(undefined, 'prod'), ['staging to prod'])
  assert.equal(select('dev', undefined), ['dev to staging'])
  assert.equal(select('dev', undefined, wide), ['dev to staging', 'dev to prod'])
})

const refused: readonly (StepsWanted & { readonly says: RegExp; readonly hint: RegExp })[] = [
  {
    from: 'dev',
    to: 'prod',
    says: /no step of the order goes from 'dev' to 'prod'/,
    hint: /dev, then staging, then prod/,
  },
  { from: undefined, to: 'dev', says: /'dev' is first in the order/, hint: /sources/ },
  { from: 'prod', to: undefined, says: /from 'prod'/, hint: /one step at a time/ },
  {
    from: undefined,
    to: 'stagin',
    says: /no environment 'stagin'/,
    hint: /did you mean 'staging'/,
  },
]

for (const { from, to, says, hint } of refused)
  test(`refuses ${from ?? 'anything'} to ${to ?? 'anything'}`, () => {
    const error = refusal(() => selectSteps(config, { from, to }))
    assert.match(error?.message ?? '', says)
    assert.match(error?.hint ?? '', hint)
  })

test('tells what to write where there is no order', () => {
  const error = refusal(() => selectSteps(flat, { from: undefined, to: undefined }))
  assert.match(error?.hint ?? '', 'promotion.order')
})

function refusal(run: () => unknown) {
  try {
    run()
  } catch (thrown) {
    return userErrorsIn(thrown)?.[0]
  }
  return undefined
}

test.run()
