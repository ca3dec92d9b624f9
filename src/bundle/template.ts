export * from '../template/template.ts'
