/** The kinds that certainly have no namespace, by group and versions. */
const CLUSTER_SCOPED: readonly (readonly [group: string, versions: string, kinds: string])[] = [
  [
    'admissionregistration.k8s.io',
    'v1 v1beta1',
    'MutatingWebhookConfiguration ValidatingWebhookConfiguration',
  ],
  ['apiextensions.k8s.io', 'v1 v1beta1', 'CustomResourceDefinition'],
  ['apiregistration.k8s.io', 'v1 v1beta1', 'APIService'],
  ['certificates.k8s.io', 'v1 v1beta1', 'CertificateSigningRequest'],
  ['flowcontrol.apiserver.k8s.io', 'v1beta1', 'FlowSchema PriorityLevelConfiguration'],
  ['networking.k8s.io', 'v1 v1beta1', 'IngressClass'],
  ['node.k8s.io', 'v1 v1beta1', 'RuntimeClass'],
  ['policy', 'v1beta1', 'PodSecurityPolicy'],
  ['rbac.authorization.k8s.io', 'v1 v1beta1', 'ClusterRole ClusterRoleBinding'],
  ['scheduling.k8s.io', 'v1 v1beta1', 'PriorityClass'],
  ['storage.k8s.io', 'v1 v1beta1', 'CSIDriver CSINode StorageClass VolumeAttachment'],
  ['', 'v1', 'ComponentStatus Namespace Node NodeProxyOptions PersistentVolume'],
]

/** `apiVersion/Kind` of each. */
const clusterScoped: ReadonlySet<string> = new Set(
  CLUSTER_SCOPED.flatMap(([group, versions, kinds]) =>
    versions
      .split(' ')
      .flatMap((version) =>
        kinds.split(' ').map((kind) => `${group === '' ? version : `${group}/${version}`}/${kind}`),
      ),
  ),
)

/**
 * Whether the kind is known to have no namespace. Kinds that are not known, so all custom ones,
 * count as namespaced.
 *
 * @param apiVersion `group/version`, or only the version for the core group
 * @see kubernetes-sigs/kustomize:kyaml/openapi/openapi.go, the table of Kubernetes 1.21
 */
export function isClusterScoped(apiVersion: string, kind: string): boolean {
  return clusterScoped.has(`${apiVersion}/${kind}`)
}
