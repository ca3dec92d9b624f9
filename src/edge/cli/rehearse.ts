import { buildDirectory } from '../../commands/build.ts'
import { memoryTree } from '../../source-tree.ts'

/** What most kustomizations have, a little of each. */
const FILES = {
  'base/kustomization.yaml': 'resources:\n- web.yaml\n- service.yaml\n',
  'base/web.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels: {app: web}
spec:
  replicas: 1
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels:
        app: web # a comment
    spec:
      containers:
      - name: web
        image: "example.com/web:v1"
        args: ["--port", "8080"]
        env:
        - name: A
          value: 'yes'
        envFrom:
        - configMapRef:
            name: settings
        resources:
          limits: {cpu: 100m, memory: 1Gi}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: files
data:
  a.txt: |
    one
    two
`,
  'base/service.yaml': `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: {app: web}
  ports:
  - port: 80
    targetPort: 8080
`,
  'overlay/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
- ../base
namespace: web
namePrefix: dev-
labels:
- pairs: {env: dev}
  includeSelectors: true
commonAnnotations:
  team: web
images:
- name: example.com/web
  newTag: v2
replicas:
- name: web
  count: 2
configMapGenerator:
- name: settings
  literals: [a=b]
patches:
- path: patch.yaml
- target: {kind: Service}
  patch: |-
    - op: replace
      path: /spec/ports/0/port
      value: 8080
`,
  'overlay/patch.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
      - name: web
        env:
        - name: B
          value: c
`,
} as const

/**
 * Builds a typical overlay for nothing but to have it compiled: the code that is kept on a machine then
 * serves the builds that come later, and not only those that are like the first one.
 */
export function rehearse(): void {
  buildDirectory(memoryTree(new Map(Object.entries(FILES))), 'overlay')
}
