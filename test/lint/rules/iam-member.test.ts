import { suite } from 'uvu'
import { iamMember } from '../../../src/lint/rules/iam-member.ts'
import { iam } from '../manifests.ts'
import { testRule } from '../test-rule.ts'

const context = { project: { id: 'shop-prod', number: '123456' } }
const resourceRef = { kind: 'Project', external: 'projects/shop-prod' }
const role = 'roles/modelarmor.user'
const principal = (number: string, pool: string) =>
  `principal://iam.googleapis.com/projects/${number}/locations/global/workloadIdentityPools/${pool}.svc.id.goog/subject/ns/custom-metrics/sa/adapter`
const member = (name: unknown) => [iam({ member: name, role, resourceRef })]
const bad = (name: string, says?: string) => ({
  name,
  manifests: member(name),
  context,
  at: ['spec.member'],
  ...(says !== undefined && { says }),
})

const test = suite('lint rule iam-member')

testRule(test, iamMember, {
  fires: [
    bad('someone@example.com', 'what kind of member'),
    bad('serviceAccount:service-123456@gcp-sa-dep.iam.', 'no address'),
    bad(
      'serviceAccount:service-shop-prod@gcp-sa-dep.iam.gserviceaccount.com',
      "'shop-prod' stands where the number",
    ),
    bad('serviceAccount:adapter'),
    bad(principal('shop-prod', 'shop-prod'), "'shop-prod' stands where the number"),
    bad(principal('123456', '123456'), "the pool '123456' is named by the number"),
    {
      name: 'no member and no role',
      manifests: [iam({ resourceRef })],
      at: ['spec.member', 'spec.role'],
    },
    {
      name: 'a role without its prefix',
      manifests: [iam({ member: 'user:a@b.c', role: 'modelarmor.user', resourceRef })],
      at: ['spec.role'],
    },
    {
      name: 'a resource in two forms',
      manifests: [iam({ member: 'user:a@b.c', role, resourceRef: { ...resourceRef, name: 'p' } })],
      at: ['spec.resourceRef'],
    },
  ],
  silent: [
    ...[
      'serviceAccount:service-123456@gcp-sa-dep.iam.gserviceaccount.com',
      'serviceAccount:deploy@shop-prod.iam.gserviceaccount.com',
      'serviceAccount:123456-compute@developer.gserviceaccount.com',
      'serviceAccount:shop-prod.svc.id.goog[custom-metrics/adapter]',
      'serviceAccount:deploy@shop.example.com.iam.gserviceaccount.com',
      'group:team@example.com',
      'principal://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/ci/subject/a',
      principal('123456', 'shop-prod'),
    ].map((name) => ({ name, manifests: member(name), context })),
    {
      name: 'memberFrom',
      manifests: [
        iam({
          memberFrom: { serviceAccountRef: { name: 'a' } },
          role: 'projects/shop-prod/roles/custom',
          resourceRef,
        }),
      ],
    },
  ],
})

test.run()
