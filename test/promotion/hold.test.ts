import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { userErrorsIn } from '../../src/error.ts'
import { formatHold, isHeld, parseHold } from '../../src/promotion/hold.ts'
import { skippedReleases } from '../../src/promotion/lineage.ts'

const test = suite('hold')

const hold = {
  release: 'a'.repeat(40),
  rolledBackFrom: 'bad',
  reason: 'errors: "50%" of all\n- yes',
  by: 'rita',
  commit: 'c'.repeat(40),
}

/** The releases of a source, newest first, a day apart: the last in the list is of 1 January. */
const had = (...releases: readonly string[]) =>
  releases.map((release, i) => ({
    release,
    commit: {
      id: String(i),
      subject: '',
      author: '',
      date: `2026-01-${String(releases.length - i).padStart(2, '0')}T00:00:00Z`,
    },
  }))

const cases = [
  {
    name: 'the release that was rolled back from',
    candidate: 'bad',
    releases: ['bad', 'old'],
    want: true,
  },
  { name: 'a release after it', candidate: 'fix', releases: ['fix', 'bad', 'old'], want: false },
  { name: 'a release before it', candidate: 'old', releases: ['bad', 'old'], want: true },
  {
    name: 'an older one that came back to the source',
    candidate: 'old',
    releases: ['old', 'bad', 'old'],
    want: true,
  },
  {
    name: 'the bad one again, after others',
    candidate: 'bad',
    releases: ['bad', 'fix', 'bad'],
    want: true,
  },
] as const

for (const { name, candidate, releases, want } of cases)
  test(`${want ? 'keeps out' : 'lets in'} ${name}`, () => {
    assert.is(isHeld(hold, candidate, had(...releases), '2026-01-09T00:00:00Z'), want)
  })

test('goes by the time of the hold where the source never had the bad release', () => {
  const hotfix = { ...hold, rolledBackFrom: 'hotfix' }
  assert.is(isHeld(hotfix, 'new', had('new', 'old'), '2026-01-02T00:00:00Z'), true)
  assert.is(isHeld(hotfix, 'new', had('new', 'old'), '2026-01-01T12:00:00Z'), false)
})

test('is read as it was written, whatever the reason says', () => {
  const text = formatHold('prod', hold)
  assert.equal(parseHold({ file: 'overlays/prod/hold.yaml', text }), hold)
  assert.match(text, /igw promote --to prod --lift-hold/)
})

for (const text of ['', 'just words\n', 'release: 7\n', 'release: a\nrolledBackFrom: b\nby: c\n'])
  test(`tells at the file what is wrong with ${JSON.stringify(text)}`, () => {
    try {
      parseHold({ file: 'overlays/prod/hold.yaml', text })
      assert.unreachable()
    } catch (thrown) {
      const [error] = userErrorsIn(thrown) ?? []
      assert.is(error?.at?.file, 'overlays/prod/hold.yaml')
      assert.match(error?.hint ?? '', 'delete the file')
    }
  })

test('releases between are those that the target never had, once each', () => {
  const names = (current: string | undefined) =>
    skippedReleases(had('new', 'two', 'one', 'two', 'old', 'first'), 'new', current).map(
      ({ release }) => release,
    )
  assert.equal(names('old'), ['two', 'one'])
  assert.equal(names('first'), ['two', 'one', 'old'])
  assert.equal(names('unknown'), [])
  assert.equal(names(undefined), [])
})

test.run()
