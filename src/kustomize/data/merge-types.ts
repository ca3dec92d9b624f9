/**
 * The lists of the built-in kinds (Kubernetes 1.21) that a strategic merge matches by keys, one type a
 * line, its fields apart by a space: `name`, then `!keys` for a list that is merged (no key: a set of
 * scalars), then the line of the type to go on with: `:n` below the field, `[n` in the items, `{n` in
 * the values. A field called `*` is any field.
 *
 * @see kubernetes-sigs/kustomize:kyaml/openapi/kubernetesapi
 */
export const MERGE_TYPES = `metadata:92 webhooks!name
metadata:92 webhooks!name
metadata:92 webhooks!name
metadata:92 webhooks!name
metadata:92
metadata:92
metadata:92 status:7
conditions!type
metadata:92 status:9
conditions!type
metadata:92
metadata:92 spec:12 status:13
template:73
conditions!type
metadata:92 spec:15 status:16
template:73
conditions!type
metadata:92 spec:18 status:19
template:73
conditions!type
metadata:92 spec:21 status:22
template:73
conditions!type
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92 spec:39
jobTemplate:43
metadata:92 spec:41 status:42
template:73
conditions!type
metadata:92 spec:41
metadata:92 spec:45
jobTemplate:46
metadata:92 spec:41
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
conditions!type metadata:92
metadata:92
env!name ports!containerPort+protocol volumeDevices!devicePath volumeMounts!mountPath
metadata:92
env!name volumeDevices!devicePath volumeMounts!mountPath
volumeClaimTemplate:68
metadata:92
metadata:92
metadata:92 status:61
conditions!type
metadata:92 spec:63 status:64
podCIDRs!
addresses!type conditions!type
metadata:92
metadata:92 status:67
conditions!type
metadata:92
metadata:92 spec:70 status:71
containers!name[54 ephemeralContainers!name[56 hostAliases!ip imagePullSecrets!name initContainers!name[54 topologySpreadConstraints!topologyKey+whenUnsatisfiable volumes!name[83
conditions!type podIPs!ip
metadata:92 template:73
metadata:92 spec:70
metadata:92 spec:75 status:76
template:73
conditions!type
metadata:92
metadata:92
metadata:92 spec:81 status:82
metadata:92 secrets!name
ports!port+protocol
conditions!type
ephemeral:57
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
configMapGenerator!name secretGenerator!name
finalizers! ownerReferences!uid
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92 status:101
conditions!type
metadata:92
metadata:92 status:104
conditions!type
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92
metadata:92 spec:118
drivers!name
metadata:92
metadata:92
metadata:92
metadata:92 spec:123
drivers!name
metadata:92
metadata:92
metadata:92`

/** The line of the type of each kind, by `apiVersion/Kind`. */
export const MERGE_KINDS = `admissionregistration.k8s.io/v1/MutatingWebhookConfiguration 0
admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration 1
admissionregistration.k8s.io/v1beta1/MutatingWebhookConfiguration 2
admissionregistration.k8s.io/v1beta1/ValidatingWebhookConfiguration 3
apiextensions.k8s.io/v1/CustomResourceDefinition 4
apiextensions.k8s.io/v1beta1/CustomResourceDefinition 5
apiregistration.k8s.io/v1/APIService 6
apiregistration.k8s.io/v1beta1/APIService 8
apps/v1/ControllerRevision 10
apps/v1/DaemonSet 11
apps/v1/Deployment 14
apps/v1/ReplicaSet 17
apps/v1/StatefulSet 20
authentication.k8s.io/v1/TokenRequest 23
authentication.k8s.io/v1/TokenReview 24
authentication.k8s.io/v1beta1/TokenReview 25
authorization.k8s.io/v1/LocalSubjectAccessReview 26
authorization.k8s.io/v1/SelfSubjectAccessReview 27
authorization.k8s.io/v1/SelfSubjectRulesReview 28
authorization.k8s.io/v1/SubjectAccessReview 29
authorization.k8s.io/v1beta1/LocalSubjectAccessReview 30
authorization.k8s.io/v1beta1/SelfSubjectAccessReview 31
authorization.k8s.io/v1beta1/SelfSubjectRulesReview 32
authorization.k8s.io/v1beta1/SubjectAccessReview 33
autoscaling/v1/HorizontalPodAutoscaler 34
autoscaling/v1/Scale 35
autoscaling/v2beta1/HorizontalPodAutoscaler 36
autoscaling/v2beta2/HorizontalPodAutoscaler 37
batch/v1/CronJob 38
batch/v1/Job 40
batch/v1beta1/CronJob 44
certificates.k8s.io/v1/CertificateSigningRequest 47
certificates.k8s.io/v1beta1/CertificateSigningRequest 48
coordination.k8s.io/v1/Lease 49
coordination.k8s.io/v1beta1/Lease 50
discovery.k8s.io/v1/EndpointSlice 84
discovery.k8s.io/v1beta1/EndpointSlice 85
events.k8s.io/v1/Event 86
events.k8s.io/v1beta1/Event 87
extensions/v1beta1/Ingress 88
flowcontrol.apiserver.k8s.io/v1beta1/FlowSchema 89
flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfiguration 90
kustomize.config.k8s.io/v1beta1/Kustomization 91
networking.k8s.io/v1/Ingress 93
networking.k8s.io/v1/IngressClass 94
networking.k8s.io/v1/NetworkPolicy 95
networking.k8s.io/v1beta1/Ingress 96
networking.k8s.io/v1beta1/IngressClass 97
node.k8s.io/v1/RuntimeClass 98
node.k8s.io/v1beta1/RuntimeClass 99
policy/v1/PodDisruptionBudget 100
policy/v1beta1/Eviction 102
policy/v1beta1/PodDisruptionBudget 103
policy/v1beta1/PodSecurityPolicy 105
rbac.authorization.k8s.io/v1/ClusterRole 106
rbac.authorization.k8s.io/v1/ClusterRoleBinding 107
rbac.authorization.k8s.io/v1/Role 108
rbac.authorization.k8s.io/v1/RoleBinding 109
rbac.authorization.k8s.io/v1beta1/ClusterRole 110
rbac.authorization.k8s.io/v1beta1/ClusterRoleBinding 111
rbac.authorization.k8s.io/v1beta1/Role 112
rbac.authorization.k8s.io/v1beta1/RoleBinding 113
scheduling.k8s.io/v1/PriorityClass 114
scheduling.k8s.io/v1beta1/PriorityClass 115
storage.k8s.io/v1/CSIDriver 116
storage.k8s.io/v1/CSINode 117
storage.k8s.io/v1/StorageClass 119
storage.k8s.io/v1/VolumeAttachment 120
storage.k8s.io/v1beta1/CSIDriver 121
storage.k8s.io/v1beta1/CSINode 122
storage.k8s.io/v1beta1/CSIStorageCapacity 124
storage.k8s.io/v1beta1/StorageClass 125
storage.k8s.io/v1beta1/VolumeAttachment 126
v1/Binding 51
v1/ComponentStatus 52
v1/ConfigMap 53
v1/Endpoints 55
v1/Event 58
v1/LimitRange 59
v1/Namespace 60
v1/Node 62
v1/PersistentVolume 65
v1/PersistentVolumeClaim 66
v1/Pod 69
v1/PodTemplate 72
v1/ReplicationController 74
v1/ResourceQuota 77
v1/Secret 78
v1/Service 79
v1/ServiceAccount 80`
