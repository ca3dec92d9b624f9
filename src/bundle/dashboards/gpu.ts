import type { Section } from './chart.ts'
import { SHARE } from './chart.ts'
import { avgBy, inCluster, maxBy, sumBy } from './promql.ts'

const BY_MODEL = ['modelName'] as const

/** GPUs of the cluster as DCGM sees them; both ways to deploy it export the same names. */
export function gpuSection(): Section {
  const memoryUsed = sumBy(BY_MODEL, inCluster('DCGM_FI_DEV_FB_USED'))
  const memoryFree = sumBy(BY_MODEL, inCluster('DCGM_FI_DEV_FB_FREE'))
  return {
    title: 'GPUs',
    subtitle: 'Of the whole cluster, by model of the GPU.',
    charts: [
      {
        title: 'Busy, average',
        unit: '%',
        queries: [avgBy(BY_MODEL, inCluster('DCGM_FI_DEV_GPU_UTIL'))],
      },
      {
        title: 'Memory in use',
        unit: SHARE,
        queries: [`${memoryUsed} / (${memoryUsed} + ${memoryFree})`],
      },
      {
        title: 'Tensor cores active, average',
        unit: SHARE,
        queries: [avgBy(BY_MODEL, inCluster('DCGM_FI_PROF_PIPE_TENSOR_ACTIVE'))],
      },
      {
        title: 'Memory bus active, average',
        unit: SHARE,
        queries: [avgBy(BY_MODEL, inCluster('DCGM_FI_PROF_DRAM_ACTIVE'))],
      },
      {
        title: 'Temperature, hottest',
        unit: 'Cel',
        queries: [maxBy(BY_MODEL, inCluster('DCGM_FI_DEV_GPU_TEMP'))],
      },
      {
        title: 'Power, total',
        unit: 'W',
        queries: [sumBy(BY_MODEL, inCluster('DCGM_FI_DEV_POWER_USAGE'))],
      },
    ],
  }
}
