import type { Finding, SoundEnvironment } from './finding.ts'
import { regionOf } from './region.ts'

/** What is wrong between the facts of one environment. */
export function checkEnvironment(
  { name, facts }: SoundEnvironment,
  configName: string,
): readonly Finding[] {
  const findings: Finding[] = []
  const region = regionOf(facts)
  const subnetworkRegion = /\/regions\/([^/]+)\//.exec(facts.subnetwork ?? '')?.[1]
  if (region !== undefined && subnetworkRegion !== undefined && subnetworkRegion !== region)
    findings.push({
      severity: 'error',
      code: 'conflict',
      message: `the subnetwork of environment '${name}' is in '${subnetworkRegion}', its Gateway in '${region}'`,
      hint: 'name a subnetwork of the region of the Gateway',
      paths: [['subnetwork']],
    })
  const clusterRegion = facts.cluster && regionOf({ cluster: facts.cluster })
  if (region !== undefined && clusterRegion !== undefined && clusterRegion !== region)
    findings.push({
      severity: 'warning',
      code: 'conflict',
      message: `environment '${name}' has its Gateway in '${region}' and its cluster in '${clusterRegion}'`,
      hint: "a regional Gateway is in the region of its cluster: leave 'region' out",
      paths: [['region']],
    })
  const label = `${configName}-${name}`
  if (label.length > 63)
    findings.push({
      severity: 'error',
      code: 'bad-value',
      message: `'${label}' names resources of environment '${name}' and has ${label.length} characters, at most 63 fit`,
      hint: "shorten 'name' or the name of the environment",
      paths: [[]],
    })
  return findings
}
