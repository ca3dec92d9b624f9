import * as z from 'zod'

const Bom = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ 'bom-ref': z.string() }) }),
  components: z.array(
    z.looseObject({ 'bom-ref': z.string(), name: z.string(), version: z.string() }),
  ),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
})

const Lock = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({ version: z.string().optional(), dev: z.boolean().optional() }),
  ),
})

/**
 * A CycloneDX document of all packages without those of development alone. `npm sbom --omit dev` leaves
 * out what is needed by both, such as `yaml`, so the lock file decides.
 */
export function productionSbom(bomText: string, lockText: string): object {
  const bom = Bom.parse(JSON.parse(bomText))
  const production = productionIds(lockText)
  const components = bom.components.filter(({ name, version }) =>
    production.has(`${name}@${version}`),
  )
  const refs = new Set([
    bom.metadata.component['bom-ref'],
    ...components.map((component) => component['bom-ref']),
  ])
  const dependencies = bom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => refs.has(ref)) }))
  return { ...bom, components, dependencies }
}

/** `name@version` of everything that is not there for development alone. */
export function productionIds(lockText: string): ReadonlySet<string> {
  const { packages } = Lock.parse(JSON.parse(lockText))
  const entries = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev)
  return new Set(
    entries.map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`),
  )
}
