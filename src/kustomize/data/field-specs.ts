/**
 * The default field specs of kustomize v5.5.0, one a line: kind, group, version, path, and `+` where
 * missing fields are created. `*` matches anything.
 *
 * @see kubernetes-sigs/kustomize:api/internal/konfig/builtinpluginconsts
 */
export const DEFAULT_FIELD_SPECS = {
  namePrefix: `* * * metadata/name`,
  nameSuffix: `* * * metadata/name`,
  namespace: `Namespace * * metadata/name +
APIService apiregistration.k8s.io * spec/service/namespace +
CustomResourceDefinition apiextensions.k8s.io * spec/conversion/webhook/clientConfig/service/namespace`,
  templateLabels: `* * * metadata/labels +
ReplicationController * v1 spec/template/metadata/labels +
Deployment * * spec/template/metadata/labels +
ReplicaSet * * spec/template/metadata/labels +
DaemonSet * * spec/template/metadata/labels +
StatefulSet apps * spec/template/metadata/labels +
StatefulSet apps * spec/volumeClaimTemplates[]/metadata/labels +
Job batch * spec/template/metadata/labels +
CronJob batch * spec/jobTemplate/metadata/labels +
CronJob batch * spec/jobTemplate/spec/template/metadata/labels +`,
  commonLabels: `Service * v1 spec/selector +
ReplicationController * v1 spec/selector +
Deployment * * spec/selector/matchLabels +
Deployment apps * spec/template/spec/affinity/podAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels
Deployment apps * spec/template/spec/affinity/podAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels
Deployment apps * spec/template/spec/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels
Deployment apps * spec/template/spec/affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels
Deployment apps * spec/template/spec/topologySpreadConstraints/labelSelector/matchLabels
ReplicaSet * * spec/selector/matchLabels +
DaemonSet * * spec/selector/matchLabels +
StatefulSet apps * spec/selector/matchLabels +
StatefulSet apps * spec/template/spec/affinity/podAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels
StatefulSet apps * spec/template/spec/affinity/podAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels
StatefulSet apps * spec/template/spec/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels
StatefulSet apps * spec/template/spec/affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels
StatefulSet apps * spec/template/spec/topologySpreadConstraints/labelSelector/matchLabels
Job batch * spec/selector/matchLabels
CronJob batch * spec/jobTemplate/spec/selector/matchLabels
PodDisruptionBudget policy * spec/selector/matchLabels
NetworkPolicy networking.k8s.io * spec/podSelector/matchLabels
NetworkPolicy networking.k8s.io * spec/ingress/from/podSelector/matchLabels
NetworkPolicy networking.k8s.io * spec/egress/to/podSelector/matchLabels
* * * metadata/labels +
ReplicationController * v1 spec/template/metadata/labels +
Deployment * * spec/template/metadata/labels +
ReplicaSet * * spec/template/metadata/labels +
DaemonSet * * spec/template/metadata/labels +
StatefulSet apps * spec/template/metadata/labels +
StatefulSet apps * spec/volumeClaimTemplates[]/metadata/labels +
Job batch * spec/template/metadata/labels +
CronJob batch * spec/jobTemplate/metadata/labels +
CronJob batch * spec/jobTemplate/spec/template/metadata/labels +`,
  commonAnnotations: `* * * metadata/annotations +
ReplicationController * v1 spec/template/metadata/annotations +
Deployment * * spec/template/metadata/annotations +
ReplicaSet * * spec/template/metadata/annotations +
DaemonSet * * spec/template/metadata/annotations +
StatefulSet * * spec/template/metadata/annotations +
Job batch * spec/template/metadata/annotations +
CronJob batch * spec/jobTemplate/metadata/annotations +
CronJob batch * spec/jobTemplate/spec/template/metadata/annotations +`,
  images: `* * * spec/containers[]/image +
* * * spec/initContainers[]/image +
* * * spec/template/spec/containers[]/image +
* * * spec/template/spec/initContainers[]/image +`,
  replicas: `Deployment * * spec/replicas +
ReplicationController * * spec/replicas +
ReplicaSet * * spec/replicas +
StatefulSet * * spec/replicas +`,
  varReference: `CronJob * * spec/jobTemplate/spec/template/spec/containers/args
CronJob * * spec/jobTemplate/spec/template/spec/containers/command
CronJob * * spec/jobTemplate/spec/template/spec/containers/env/value
CronJob * * spec/jobTemplate/spec/template/spec/containers/volumeMounts/mountPath
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/args
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/command
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/env/value
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/volumeMounts/mountPath
CronJob * * spec/jobTemplate/spec/template/volumes/nfs/server
DaemonSet * * spec/template/spec/containers/args
DaemonSet * * spec/template/spec/containers/command
DaemonSet * * spec/template/spec/containers/env/value
DaemonSet * * spec/template/spec/containers/volumeMounts/mountPath
DaemonSet * * spec/template/spec/initContainers/args
DaemonSet * * spec/template/spec/initContainers/command
DaemonSet * * spec/template/spec/initContainers/env/value
DaemonSet * * spec/template/spec/initContainers/volumeMounts/mountPath
DaemonSet * * spec/template/spec/volumes/nfs/server
Deployment * * spec/template/spec/containers/args
Deployment * * spec/template/spec/containers/command
Deployment * * spec/template/spec/containers/env/value
Deployment * * spec/template/spec/containers/volumeMounts/mountPath
Deployment * * spec/template/spec/initContainers/args
Deployment * * spec/template/spec/initContainers/command
Deployment * * spec/template/spec/initContainers/env/value
Deployment * * spec/template/spec/initContainers/volumeMounts/mountPath
Deployment * * spec/template/spec/volumes/nfs/server
Deployment * * spec/template/metadata/annotations
Ingress * * spec/rules/host
Ingress * * spec/tls/hosts
Ingress * * spec/tls/secretName
Job * * spec/template/spec/containers/args
Job * * spec/template/spec/containers/command
Job * * spec/template/spec/containers/env/value
Job * * spec/template/spec/containers/volumeMounts/mountPath
Job * * spec/template/spec/initContainers/args
Job * * spec/template/spec/initContainers/command
Job * * spec/template/spec/initContainers/env/value
Job * * spec/template/spec/initContainers/volumeMounts/mountPath
Job * * spec/template/spec/volumes/nfs/server
Pod * * spec/containers/args
Pod * * spec/containers/command
Pod * * spec/containers/env/value
Pod * * spec/containers/volumeMounts/mountPath
Pod * * spec/initContainers/args
Pod * * spec/initContainers/command
Pod * * spec/initContainers/env/value
Pod * * spec/initContainers/volumeMounts/mountPath
Pod * * spec/volumes/nfs/server
ReplicaSet * * spec/template/spec/containers/args
ReplicaSet * * spec/template/spec/containers/command
ReplicaSet * * spec/template/spec/containers/env/value
ReplicaSet * * spec/template/spec/containers/volumeMounts/mountPath
ReplicaSet * * spec/template/spec/initContainers/args
ReplicaSet * * spec/template/spec/initContainers/command
ReplicaSet * * spec/template/spec/initContainers/env/value
ReplicaSet * * spec/template/spec/initContainers/volumeMounts/mountPath
ReplicaSet * * spec/template/spec/volumes/nfs/server
Service * * spec/ports/port
Service * * spec/ports/targetPort
StatefulSet * * spec/template/spec/containers/args
StatefulSet * * spec/template/spec/containers/command
StatefulSet * * spec/template/spec/containers/env/value
StatefulSet * * spec/template/spec/containers/volumeMounts/mountPath
StatefulSet * * spec/template/spec/initContainers/args
StatefulSet * * spec/template/spec/initContainers/command
StatefulSet * * spec/template/spec/initContainers/env/value
StatefulSet * * spec/template/spec/initContainers/volumeMounts/mountPath
StatefulSet * * spec/volumeClaimTemplates/spec/nfs/server
PersistentVolume * * spec/nfs/server
* * * metadata/labels
* * * metadata/annotations`,
  labels: '',
} as const

/**
 * Which fields name an object: a line `= kind group version` for the object that is named, then the
 * fields that name it. The order is that in which references are fixed.
 */
export const DEFAULT_NAME_REFERENCES = `= StorageClass storage.k8s.io v1
PersistentVolume * * spec/storageClassName
PersistentVolumeClaim * * spec/storageClassName
StatefulSet * * spec/volumeClaimTemplates/spec/storageClassName
= ServiceAccount * v1
RoleBinding rbac.authorization.k8s.io * subjects
ClusterRoleBinding rbac.authorization.k8s.io * subjects
Pod * * spec/serviceAccountName
StatefulSet * * spec/template/spec/serviceAccountName
Deployment * * spec/template/spec/serviceAccountName
ReplicationController * * spec/template/spec/serviceAccountName
CronJob * * spec/jobTemplate/spec/template/spec/serviceAccountName
Job * * spec/template/spec/serviceAccountName
DaemonSet * * spec/template/spec/serviceAccountName
= Role rbac.authorization.k8s.io *
RoleBinding rbac.authorization.k8s.io * roleRef/name
= ClusterRole rbac.authorization.k8s.io *
RoleBinding rbac.authorization.k8s.io * roleRef/name
ClusterRoleBinding rbac.authorization.k8s.io * roleRef/name
= ConfigMap * v1
Pod * v1 spec/volumes/configMap/name
Pod * v1 spec/containers/env/valueFrom/configMapKeyRef/name
Pod * v1 spec/initContainers/env/valueFrom/configMapKeyRef/name
Pod * v1 spec/containers/envFrom/configMapRef/name
Pod * v1 spec/initContainers/envFrom/configMapRef/name
Pod * v1 spec/volumes/projected/sources/configMap/name
PodTemplate * * template/spec/volumes/configMap/name
PodTemplate * * template/spec/containers/env/valueFrom/configMapKeyRef/name
PodTemplate * * template/spec/initContainers/env/valueFrom/configMapKeyRef/name
PodTemplate * * template/spec/containers/envFrom/configMapRef/name
PodTemplate * * template/spec/initContainers/envFrom/configMapRef/name
PodTemplate * * template/spec/volumes/projected/sources/configMap/name
Deployment * * spec/template/spec/volumes/configMap/name
Deployment * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
Deployment * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
Deployment * * spec/template/spec/containers/envFrom/configMapRef/name
Deployment * * spec/template/spec/initContainers/envFrom/configMapRef/name
Deployment * * spec/template/spec/volumes/projected/sources/configMap/name
ReplicaSet * * spec/template/spec/volumes/configMap/name
ReplicaSet * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
ReplicaSet * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
ReplicaSet * * spec/template/spec/containers/envFrom/configMapRef/name
ReplicaSet * * spec/template/spec/initContainers/envFrom/configMapRef/name
ReplicaSet * * spec/template/spec/volumes/projected/sources/configMap/name
DaemonSet * * spec/template/spec/volumes/configMap/name
DaemonSet * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
DaemonSet * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
DaemonSet * * spec/template/spec/containers/envFrom/configMapRef/name
DaemonSet * * spec/template/spec/initContainers/envFrom/configMapRef/name
DaemonSet * * spec/template/spec/volumes/projected/sources/configMap/name
StatefulSet * * spec/template/spec/volumes/configMap/name
StatefulSet * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
StatefulSet * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
StatefulSet * * spec/template/spec/containers/envFrom/configMapRef/name
StatefulSet * * spec/template/spec/initContainers/envFrom/configMapRef/name
StatefulSet * * spec/template/spec/volumes/projected/sources/configMap/name
Job * * spec/template/spec/volumes/configMap/name
Job * * spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
Job * * spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
Job * * spec/template/spec/containers/envFrom/configMapRef/name
Job * * spec/template/spec/initContainers/envFrom/configMapRef/name
Job * * spec/template/spec/volumes/projected/sources/configMap/name
CronJob * * spec/jobTemplate/spec/template/spec/volumes/configMap/name
CronJob * * spec/jobTemplate/spec/template/spec/volumes/projected/sources/configMap/name
CronJob * * spec/jobTemplate/spec/template/spec/containers/env/valueFrom/configMapKeyRef/name
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name
CronJob * * spec/jobTemplate/spec/template/spec/containers/envFrom/configMapRef/name
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/envFrom/configMapRef/name
Node * * spec/configSource/configMap
Role * * rules/resourceNames
ClusterRole * * rules/resourceNames
Ingress * * metadata/annotations/nginx.ingress.kubernetes.io\\/fastcgi-params-configmap
= Secret * v1
Pod * v1 spec/volumes/secret/secretName
Pod * v1 spec/containers/env/valueFrom/secretKeyRef/name
Pod * v1 spec/initContainers/env/valueFrom/secretKeyRef/name
Pod * v1 spec/containers/envFrom/secretRef/name
Pod * v1 spec/initContainers/envFrom/secretRef/name
Pod * v1 spec/imagePullSecrets/name
Pod * v1 spec/volumes/projected/sources/secret/name
PodTemplate * * template/spec/volumes/secret/secretName
PodTemplate * * template/spec/containers/env/valueFrom/secretKeyRef/name
PodTemplate * * template/spec/initContainers/env/valueFrom/secretKeyRef/name
PodTemplate * * template/spec/containers/envFrom/secretRef/name
PodTemplate * * template/spec/initContainers/envFrom/secretRef/name
PodTemplate * * template/spec/imagePullSecrets/name
PodTemplate * * template/spec/volumes/projected/sources/secret/name
Deployment * * spec/template/spec/volumes/secret/secretName
Deployment * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
Deployment * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
Deployment * * spec/template/spec/containers/envFrom/secretRef/name
Deployment * * spec/template/spec/initContainers/envFrom/secretRef/name
Deployment * * spec/template/spec/imagePullSecrets/name
Deployment * * spec/template/spec/volumes/projected/sources/secret/name
ReplicaSet * * spec/template/spec/volumes/secret/secretName
ReplicaSet * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
ReplicaSet * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
ReplicaSet * * spec/template/spec/containers/envFrom/secretRef/name
ReplicaSet * * spec/template/spec/initContainers/envFrom/secretRef/name
ReplicaSet * * spec/template/spec/imagePullSecrets/name
ReplicaSet * * spec/template/spec/volumes/projected/sources/secret/name
DaemonSet * * spec/template/spec/volumes/secret/secretName
DaemonSet * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
DaemonSet * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
DaemonSet * * spec/template/spec/containers/envFrom/secretRef/name
DaemonSet * * spec/template/spec/initContainers/envFrom/secretRef/name
DaemonSet * * spec/template/spec/imagePullSecrets/name
DaemonSet * * spec/template/spec/volumes/projected/sources/secret/name
StatefulSet * * spec/template/spec/volumes/secret/secretName
StatefulSet * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
StatefulSet * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
StatefulSet * * spec/template/spec/containers/envFrom/secretRef/name
StatefulSet * * spec/template/spec/initContainers/envFrom/secretRef/name
StatefulSet * * spec/template/spec/imagePullSecrets/name
StatefulSet * * spec/template/spec/volumes/projected/sources/secret/name
Job * * spec/template/spec/volumes/secret/secretName
Job * * spec/template/spec/containers/env/valueFrom/secretKeyRef/name
Job * * spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
Job * * spec/template/spec/containers/envFrom/secretRef/name
Job * * spec/template/spec/initContainers/envFrom/secretRef/name
Job * * spec/template/spec/imagePullSecrets/name
Job * * spec/template/spec/volumes/projected/sources/secret/name
CronJob * * spec/jobTemplate/spec/template/spec/volumes/secret/secretName
CronJob * * spec/jobTemplate/spec/template/spec/volumes/projected/sources/secret/name
CronJob * * spec/jobTemplate/spec/template/spec/containers/env/valueFrom/secretKeyRef/name
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name
CronJob * * spec/jobTemplate/spec/template/spec/containers/envFrom/secretRef/name
CronJob * * spec/jobTemplate/spec/template/spec/initContainers/envFrom/secretRef/name
CronJob * * spec/jobTemplate/spec/template/spec/imagePullSecrets/name
Ingress * * spec/tls/secretName
Ingress * * metadata/annotations/ingress.kubernetes.io\\/auth-secret
Ingress * * metadata/annotations/nginx.ingress.kubernetes.io\\/auth-secret
Ingress * * metadata/annotations/nginx.ingress.kubernetes.io\\/auth-tls-secret
Ingress * * spec/tls/secretName
ServiceAccount * * imagePullSecrets/name
StorageClass * * parameters/secretName
StorageClass * * parameters/adminSecretName
StorageClass * * parameters/userSecretName
StorageClass * * parameters/secretRef
Role * * rules/resourceNames
ClusterRole * * rules/resourceNames
Service serving.knative.dev v1 spec/template/spec/containers/env/valueFrom/secretKeyRef/name
PersistentVolume * * spec/azureFile/secretName
= Service * v1
StatefulSet apps * spec/serviceName
Ingress * * spec/rules/http/paths/backend/serviceName
Ingress * * spec/backend/serviceName
Ingress * * spec/rules/http/paths/backend/service/name
Ingress * * spec/defaultBackend/service/name
APIService apiregistration.k8s.io * spec/service/name
ValidatingWebhookConfiguration admissionregistration.k8s.io * webhooks/clientConfig/service
MutatingWebhookConfiguration admissionregistration.k8s.io * webhooks/clientConfig/service
= PriorityClass scheduling.k8s.io v1
Pod * * spec/priorityClassName
StatefulSet * * spec/template/spec/priorityClassName
Deployment * * spec/template/spec/priorityClassName
ReplicationController * * spec/template/spec/priorityClassName
CronJob * * spec/jobTemplate/spec/template/spec/priorityClassName
Job * * spec/template/spec/priorityClassName
DaemonSet * * spec/template/spec/priorityClassName
= PersistentVolume * v1
PersistentVolumeClaim * * spec/volumeName
ClusterRole * * rules/resourceNames
= PersistentVolumeClaim * v1
Pod * * spec/volumes/persistentVolumeClaim/claimName
StatefulSet * * spec/template/spec/volumes/persistentVolumeClaim/claimName
Deployment * * spec/template/spec/volumes/persistentVolumeClaim/claimName
ReplicationController * * spec/template/spec/volumes/persistentVolumeClaim/claimName
CronJob * * spec/jobTemplate/spec/template/spec/volumes/persistentVolumeClaim/claimName
Job * * spec/template/spec/volumes/persistentVolumeClaim/claimName
DaemonSet * * spec/template/spec/volumes/persistentVolumeClaim/claimName
= Deployment * *
HorizontalPodAutoscaler * * spec/scaleTargetRef/name
= StatefulSet * *
HorizontalPodAutoscaler * * spec/scaleTargetRef/name
= ValidatingAdmissionPolicy admissionregistration.k8s.io *
ValidatingAdmissionPolicyBinding admissionregistration.k8s.io * spec/policyName
= IngressClass networking.k8s.io/v1 v1
Ingress * * spec/ingressClassName
= ReplicaSet * *
HorizontalPodAutoscaler * * spec/scaleTargetRef/name
= ReplicationController * *
HorizontalPodAutoscaler * * spec/scaleTargetRef/name`
