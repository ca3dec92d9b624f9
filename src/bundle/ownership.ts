export * from '../template/ownership.ts'
