/** A tree that once was built differently from kustomize v5.5.0, which made or refused this. */
export interface Find {
  readonly name: string
  readonly kustomization: string
  readonly resources?: string
  readonly overlay?: string
  /** More files in the directory of the base. */
  readonly files?: Readonly<Record<string, string>>
  /** Nothing where it has to be refused. */
  readonly want?: string
}

/** The resource of most of them. */
export const CUSTOM = 'kind: X\nmetadata:\n  name: a\n'
const ONE = 'resources: [r.yaml]\n'

const RENAMES_TWO = `resources: [../base]
configMapGenerator: [{name: b, literals: [k=1]}, {name: c, literals: [k=2]}]
patches:
- {target: {kind: ConfigMap}, patch: '- {op: replace, path: /metadata/name, value: d}'}
`

const INTO_ANNOTATIONS =
  'replacements:\n- source: {kind: X, fieldPath: kind}\n  targets:\n  - select: {kind: X}\n    options: {create: true}\n    fieldPaths: [metadata.annotations.r]\n'
const MERGED =
  "resources: [../base]\npatches:\n- target: {kind: X}\n  patch: '{kind: X, metadata: {name: a}}'\n"

export const FINDS: readonly Find[] = [
  {
    name: 'a label that an overlay changes also changes where the base put it with the same entry',
    kustomization: `${ONE}labels:\n- {pairs: {team: a}, fields: [{path: spec/selector, create: true}]}\n`,
    overlay: 'resources: [../base]\nlabels: [{pairs: {team: b}}]\n',
    want: `kind: X\nmetadata:\n  labels:\n    team: b\n  name: a\nspec:\n  selector:\n    team: b\n`,
  },
  {
    name: 'fields no longer change together once a JSON patch made them anew',
    kustomization: `${ONE}labels:\n- {pairs: {team: a}, fields: [{path: spec/selector, create: true}]}\n`,
    overlay:
      'resources: [../base]\npatches:\n- target: {kind: X}\n  patch: \'[{"op": "add", "path": "/b", "value": 1}]\'\nlabels: [{pairs: {team: b}}]\n',
    want: `b: 1\nkind: X\nmetadata:\n  labels:\n    team: b\n  name: a\nspec:\n  selector:\n    team: a\n`,
  },
  {
    name: 'a validator may add its label only where it was not there',
    resources: `${CUSTOM}  labels: {validated-by: me}\n`,
    kustomization: `${ONE}validators:\n- |\n  {apiVersion: builtin, kind: LabelTransformer, metadata: {name: v}}\n`,
  },
  {
    name: 'a schema file with nothing but a comment has no definitions',
    kustomization: `${ONE}openapi: {path: empty.yaml}\n`,
    want: CUSTOM,
  },
  {
    name: 'a missing value in a flow map of a list is null',
    resources: 'kind: XList\nitems: [{kind: X, metadata: {name: a}, spec: {a: , b: 1}}]\n',
    kustomization: ONE,
    want: `${CUSTOM}spec:\n  a: null\n  b: 1\n`,
  },
  {
    name: 'a name reference through a scalar is refused even where nothing was renamed',
    resources: 'kind: Deployment\nmetadata: {name: a}\nspec: {template: {spec: {containers: x}}}\n',
    kustomization: ONE,
  },
  {
    name: 'a value that finds no element leaves the list that it made',
    kustomization: `${ONE}transformers:\n- |\n  apiVersion: builtin\n  kind: ValueAddTransformer\n  metadata: {name: v}\n  value: x\n  targets: [{fieldPath: spec/items/0/name}]\n`,
    want: `${CUSTOM}spec:\n  items: []\n`,
  },
  {
    name: 'flags in an expression of a target count for the rest of their group',
    kustomization: `${ONE}patches:\n- target: {kind: "y|(?i)x"}\n  patch: '[{"op": "add", "path": "/b", "value": 1}]'\n`,
    want: `b: 1\n${CUSTOM}`,
  },
  {
    name: 'a list without items has empty metadata at the end',
    resources: 'kind: ThingList\n',
    kustomization: ONE,
    want: 'kind: ThingList\nmetadata: {}\n',
  },
  {
    name: 'line separators in a row are followed by blanks only in front of text',
    resources: `${CUSTOM}x: "\\N\\_\\L\\P"\n`,
    kustomization: ONE,
    want: `${CUSTOM}x: ' \u00a0\u2028\u2029'\n`,
  },
  {
    name: 'a tab behind a dash is refused',
    resources: `${CUSTOM}x:\n-\t# tab\n  a\n`,
    kustomization: ONE,
  },
  {
    name: 'a tab in an empty line is refused',
    resources: `${CUSTOM}x:\n  a: "b"\n\t\n  c: d\n`,
    kustomization: ONE,
  },
  {
    name: 'a carriage return is a line break',
    resources: CUSTOM.replaceAll('\n', '\r'),
    kustomization: ONE,
    want: CUSTOM,
  },
  {
    name: 'a var that names a namespace does not find a kind that has none',
    resources: 'apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: a}\n',
    kustomization: `${ONE}vars:\n- {name: V, objref: {apiVersion: v1, kind: PersistentVolume, name: a, namespace: shop}}\n`,
  },
  {
    name: 'a patch that replaces all of a resource changes nothing',
    resources: `${CUSTOM}spec: {a: b}\n`,
    kustomization: `${ONE}patches:\n- patch: |\n    {kind: X, metadata: {name: a}, $patch: replace, spec: {c: d}}\n`,
    want: `${CUSTOM}spec:\n  a: b\n`,
  },
  {
    name: 'annotations of a renamed resource are there for a field spec that creates nothing',
    kustomization: `${ONE}namePrefix: p-\ntransformers:\n- |\n  apiVersion: builtin\n  kind: AnnotationsTransformer\n  metadata: {name: t}\n  annotations: {b: c}\n  fieldSpecs: [{path: metadata/annotations}]\n`,
    want: `kind: X\nmetadata:\n  annotations:\n    b: c\n  name: p-a\n`,
  },
  {
    name: 'what follows a flow map that is the whole kustomization does not count',
    kustomization: '{"resources": ["r.yaml"]}\nnamePrefix: x-\n',
    want: CUSTOM,
  },
  {
    name: 'a validator may not add its label beside others',
    resources: `${CUSTOM}  labels: {c: d}\n`,
    kustomization: `${ONE}validators:\n- |\n  apiVersion: builtin\n  kind: LabelTransformer\n  metadata: {name: v}\n  labels: {validated-by: me}\n  fieldSpecs: [{path: metadata/labels, create: true}]\n`,
  },
  {
    name: 'a validator may add its label beside those that transformers made',
    kustomization: `${ONE}labels: [{pairs: {c: d}}]\nvalidators:\n- |\n  apiVersion: builtin\n  kind: LabelTransformer\n  metadata: {name: v}\n  labels: {validated-by: me}\n  fieldSpecs: [{path: metadata/labels, create: true}]\n`,
    want: 'kind: X\nmetadata:\n  labels:\n    c: d\n    validated-by: me\n  name: a\n',
  },
  {
    name: 'the configuration of a generator has envs, and its env is not read',
    kustomization:
      'generators:\n- |\n  {apiVersion: builtin, kind: ConfigMapGenerator, metadata: {name: g}, env: none}\n',
    want: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: g-6ct58987ht\n',
  },
  {
    name: 'a patch that removes all annotations is the origin of what it leaves',
    kustomization: `${ONE}patches:\n- patch: |\n    {kind: X, metadata: {name: a, annotations: null}}\n`,
    overlay: 'resources: [../base]\nbuildMetadata: [originAnnotations]\n',
    want: `kind: X\nmetadata:\n  annotations:\n    config.kubernetes.io/origin: |\n      configuredIn: ../base/kustomization.yaml\n      configuredBy:\n        apiVersion: builtin\n        kind: PatchTransformer\n  name: a\n`,
  },
  {
    name: 'a generator that replaces another one is the origin',
    kustomization: 'configMapGenerator: [{name: g, literals: [a=b]}]\n',
    overlay:
      'resources: [../base]\nconfigMapGenerator: [{name: g, behavior: replace}]\nbuildMetadata: [originAnnotations]\n',
    want: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  annotations:\n    config.kubernetes.io/origin: |\n      configuredIn: kustomization.yaml\n      configuredBy:\n        apiVersion: builtin\n        kind: ConfigMapGenerator\n  name: g-6ct58987ht\n',
  },
  {
    name: 'a JSON patch that writes all annotations is the origin of what it leaves',
    kustomization: `${ONE}patches:\n- target: {kind: X}\n  patch: '[{"op": "add", "path": "/metadata/annotations", "value": {"b": "c"}}]'\n`,
    overlay: 'resources: [../base]\nbuildMetadata: [originAnnotations]\n',
    want: `kind: X\nmetadata:\n  annotations:\n    b: c\n    config.kubernetes.io/origin: |\n      configuredIn: ../base/kustomization.yaml\n      configuredBy:\n        apiVersion: builtin\n        kind: PatchTransformer\n  name: a\n`,
  },
  {
    name: 'an operation without anything is not looked at where the target is not there',
    kustomization: `${ONE}patches:\n- target: {kind: Z}\n  patch: '- '\n`,
    want: CUSTOM,
  },
  {
    name: 'what a patch adds inside braces is quoted before it is read again',
    resources: 'kind: X\nmetadata: {name: a}\nspec: {x: y, w: [1]}\n',
    kustomization: `${ONE}patches:\n- patch: |\n    kind: X\n    metadata: {name: a}\n    spec:\n      w:\n      -\n      time: 2001-12-14 21:59:43\n      folded: >\n        a\n\n        b\n          c\n`,
    want: `${CUSTOM}spec:\n  folded: |-\n    a\n    b\n      c\n  time: "2001-12-14 21:59:43"\n  w:\n  - ""\n  x: "y"\n`,
  },
  {
    name: 'what was empty is in braces no longer once a patch without them fills it',
    resources: 'kind: X\nmetadata: {name: a}\nspec: {}\n',
    kustomization: `${ONE}patches:\n- patch: |\n    kind: X\n    metadata: {name: a}\n    spec:\n      w:\n      -\n      time: 2001-12-14 21:59:43\n`,
    want: `${CUSTOM}spec:\n  time: "2001-12-14T21:59:43Z"\n  w:\n  - null\n`,
  },
  {
    name: 'braces are gone once a JSON patch made everything anew',
    resources: 'kind: X\nmetadata: {name: a}\nspec: {x: y}\n',
    kustomization: `${ONE}patches:\n- target: {kind: X}\n  patch: '[{"op": "add", "path": "/b", "value": 1}]'\n- patch: |\n    kind: X\n    metadata: {name: a}\n    spec:\n      time: 2001-12-14 21:59:43\n`,
    want: `b: 1\n${CUSTOM}spec:\n  time: "2001-12-14T21:59:43Z"\n  x: "y"\n`,
  },
  {
    name: 'items of a list count as written in braces',
    resources: 'kind: XList\nitems:\n- kind: X\n  metadata: {name: a}\n  spec:\n    a: b\n',
    kustomization: `${ONE}patches:\n- patch: |\n    kind: X\n    metadata: {name: a}\n    spec:\n      time: 2001-12-14 21:59:43\n`,
    want: `${CUSTOM}spec:\n  a: b\n  time: "2001-12-14 21:59:43"\n`,
  },
  {
    name: 'a replacement that changes its own source copies the change from then on',
    resources: `${CUSTOM}spec:\n  a: one\n  b: two\n  c: three\n`,
    kustomization: `${ONE}replacements:\n- source: {kind: X, fieldPath: spec}\n  targets:\n  - {select: {kind: X}, fieldPaths: [spec.a, spec.b]}\n- source: {kind: X, fieldPath: spec.c}\n  targets:\n  - {select: {kind: X}, options: {delimiter: "-", index: 7}, fieldPaths: [spec.c]}\n  - {select: {kind: X}, options: {create: true}, fieldPaths: [spec.d]}\n`,
    want: `${CUSTOM}spec:\n  a: ""\n  b: ""\n  c: three-three\n  d: three-three\n`,
  },
  {
    name: 'a merge puts quotes around texts that YAML 1.1 takes for numbers',
    kustomization: `${ONE}namespace: "1"\ntransformers:\n- |\n  apiVersion: builtin\n  kind: PatchTransformer\n  metadata: {name: p}\n  target: {kind: X}\n  patch: "{kind: X, metadata: {name: a}}"\n`,
    want: `apiVersion: null\n${CUSTOM}  namespace: "1"\n`,
  },
  {
    name: 'a text over a null has no quotes for what replaces it',
    resources: 'kind: StatefulSet\nmetadata: {name: a}\nspec: {replicas: null}\n',
    kustomization: `${ONE}patches:\n- patch: |\n    kind: StatefulSet\n    metadata: {name: a}\n    spec: {replicas: "7"}\nreplicas: [{name: a, count: 5}]\n`,
    want: 'kind: StatefulSet\nmetadata:\n  name: a\nspec:\n  replicas: 5\n',
  },
  {
    name: 'a map over a null has no braces',
    resources: 'kind: X\nmetadata: {name: a}\nspec:\n  a: null\n',
    kustomization: `${ONE}patches:\n- patch: |\n    kind: X\n    metadata: {name: a}\n    spec: {a: {time: 2001-12-14 21:59:43}}\n`,
    want: `${CUSTOM}spec:\n  a:\n    time: "2001-12-14T21:59:43Z"\n`,
  },
  {
    name: 'a key that a patch adds keeps its quotes',
    kustomization: `${ONE}patches:\n- patch: |\n    kind: X\n    metadata: {name: a}\n    spec:\n      "01": {"true": 1}\n`,
    want: `${CUSTOM}spec:\n  "01":\n    "true": 1\n`,
  },
  {
    name: 'a replacement makes the field before it copies what is around it',
    resources: `${CUSTOM}spec:\n  b: one\n`,
    kustomization: `${ONE}replacements:\n- source: {kind: X, fieldPath: spec}\n  targets:\n  - {select: {kind: X}, options: {create: true}, fieldPaths: [spec.items.0.copy]}\n`,
    want: `${CUSTOM}spec:\n  b: one\n  items:\n  - copy:\n      b: one\n      items:\n      - copy: {}\n`,
  },
  {
    name: 'entries that a replacement makes in a null are annotations',
    resources: `${CUSTOM}  annotations:\n`,
    kustomization: `${ONE}replacements:\n- source: {kind: X, fieldPath: kind}\n  targets:\n  - {select: {kind: X}, options: {create: true}, fieldPaths: [metadata.annotations.b, spec.c]}\n`,
    want: `kind: X\nmetadata:\n  annotations:\n    b: X\n  name: a\nspec:\n  c: X\n`,
  },
  {
    name: 'entries that are made in a null come to light where a transformer makes a map of it',
    resources: `${CUSTOM}spec:\n  map:\n  other:\n`,
    kustomization: `${ONE}replacements:\n- source: {kind: X, fieldPath: kind}\n  targets:\n  - {select: {kind: X}, options: {create: true}, fieldPaths: [spec.map.b, spec.other.b]}\ntransformers:\n- |\n  apiVersion: builtin\n  kind: AnnotationsTransformer\n  metadata: {name: t}\n  annotations: {c: d}\n  fieldSpecs: [{path: spec/map, create: true}, {path: metadata/annotations}]\n`,
    want: `${CUSTOM}spec:\n  map:\n    b: X\n    c: d\n  other: null\n`,
  },
  {
    name: 'a transformer that creates nothing finds annotations that are null',
    resources: `${CUSTOM}  annotations:\n`,
    kustomization: `${ONE}transformers:\n- |\n  apiVersion: builtin\n  kind: AnnotationsTransformer\n  metadata: {name: t}\n  annotations: {c: d}\n  fieldSpecs: [{path: metadata/annotations}]\n`,
    want: `kind: X\nmetadata:\n  annotations:\n    c: d\n  name: a\n`,
  },
  {
    name: 'transformations that a user wrote have to be a list of origins',
    resources: `${CUSTOM}  annotations: {alpha.config.kubernetes.io/transformations: "- x"}\n`,
    kustomization: `${ONE}namePrefix: b-\n`,
    overlay: 'resources: [../base]\nbuildMetadata: [other]\n',
  },
  {
    name: 'transformations that a user wrote are continued',
    resources: `${CUSTOM}  annotations: {alpha.config.kubernetes.io/transformations: "- path: x"}\n`,
    kustomization: `${ONE}namePrefix: b-\n`,
    overlay: 'resources: [../base]\nbuildMetadata: [transformerAnnotations]\n',
    want: `kind: X\nmetadata:\n  annotations:\n    alpha.config.kubernetes.io/transformations: |\n      - path: x\n      - configuredIn: ../base/kustomization.yaml\n        configuredBy:\n          apiVersion: builtin\n          kind: PrefixTransformer\n  name: b-a\n`,
  },
  {
    name: 'a file of crds has OpenAPI schemas, or is refused',
    kustomization: `${ONE}crds: [crd.yaml]\n`,
    files: { 'crd.yaml': 'v1.X:\n  Schema: {properties: {a: {properties: text}}}\n' },
  },
  {
    name: 'a file of crds that begins with a brace has to be JSON',
    kustomization: `${ONE}crds: [crd.yaml]\n`,
    files: { 'crd.yaml': '{v1.X: {}}\n' },
  },
  {
    name: 'a schema file has OpenAPI schemas, or is refused',
    kustomization: `${ONE}openapi: {path: schema.yaml}\n`,
    files: { 'schema.yaml': 'definitions: {a: {required: text}}\n' },
  },
  {
    name: 'a key that is there twice in a file of configurations is refused',
    kustomization: `${ONE}configurations: [c.yaml]\n`,
    files: { 'c.yaml': 'namePrefix:\n- {path: a, path: b}\n' },
  },
  {
    name: 'a number is no text where Go has a structure within another',
    kustomization: `${ONE}replacements: [{path: rep.yaml}]\n`,
    files: {
      'rep.yaml':
        'source: {kind: X}\ntargets:\n- {select: {name: 1}, options: {delimiter: 2}, fieldPaths: [kind]}\n',
    },
  },
  {
    name: 'a key that is there twice in a plugin is refused',
    kustomization: `${ONE}transformers:\n- |\n  apiVersion: builtin\n  kind: LabelTransformer\n  metadata: {name: t}\n  labels: {a: b, a: c}\n`,
  },
  {
    name: 'what gets the same id in a component is refused behind it',
    kustomization: ONE,
    resources: `${CUSTOM}---\nkind: X\nmetadata: {name: b}\n`,
    files: {
      '../component/kustomization.yaml':
        'kind: Component\npatches:\n- target: {kind: X}\n  patch: \'[{"op": "replace", "path": "/metadata/name", "value": "c"}]\'\n',
    },
    overlay: 'resources: [../base]\ncomponents: [../component]\nsortOptions: {order: fifo}\n',
  },
  {
    name: 'a part of a file path cannot go where there is no element',
    kustomization: `${ONE}transformers:\n- |\n  apiVersion: builtin\n  kind: ValueAddTransformer\n  metadata: {name: v}\n  value: x\n  targets: [{fieldPath: spec/items/0/name, filePathPosition: 1}]\n`,
  },
  {
    name: 'a var cannot read a number that is not decimal',
    resources: `${CUSTOM}spec: 0b11\n`,
    kustomization: `${ONE}vars:\n- {name: V, objref: {kind: X, name: a}, fieldref: {fieldpath: spec}}\n`,
  },
  {
    name: 'a generator cannot merge into what has another kind by now',
    kustomization:
      'configMapGenerator: [{name: a}]\npatches:\n- target: {kind: ConfigMap}\n  patch: \'[{"op": "replace", "path": "/kind", "value": "Y"}]\'\n',
    overlay: 'resources: [../base]\nconfigMapGenerator: [{name: a, behavior: merge}]\n',
  },
  {
    name: 'numbers in the data of a secret are doubles for its hash',
    kustomization: `secretGenerator: [{name: s}]\npatches:\n- patch: |\n    apiVersion: v1\n    kind: Secret\n    metadata: {name: s}\n    data: {a: 18446744073709551615}\n`,
    want: 'apiVersion: v1\ndata:\n  a: 18446744073709551615\nkind: Secret\nmetadata:\n  name: s-8f54dhg7gh\ntype: Opaque\n',
  },
  {
    name: 'lines of a quoted text may stand further left than it begins',
    resources: `${CUSTOM}spec:\n  a: &a "one\n two\\\n three"\n  b: 1\n`,
    kustomization: ONE,
    want: `${CUSTOM}spec:\n  a: one twothree\n  b: 1\n`,
  },
  {
    name: 'what stands further left than an indented document is behind it',
    resources: '  kind: X\n  metadata: {name: a}\nb: c\n',
    kustomization: `  ${ONE}namePrefix: b-\n`,
    want: CUSTOM,
  },
  {
    name: 'an end marker right behind braces ends the document',
    kustomization: '{"resources": ["r.yaml"]}...\nignored: yes\n',
    want: CUSTOM,
  },
  {
    name: 'a question mark ends a text between braces',
    resources: `${CUSTOM}spec: {a: http://b/?c=d}\n`,
    kustomization: ONE,
  },
  {
    name: 'a patch that finds what a base made of one scalar changes it everywhere, also once it was renamed',
    kustomization: `${ONE}transformers:\n- |\n  apiVersion: builtin\n  kind: AnnotationsTransformer\n  metadata: {name: t}\n  annotations: {c: d}\n  fieldSpecs: [{path: metadata/annotations, create: true}, {path: spec/map, create: true}]\n`,
    overlay:
      'resources: [../base]\nnameSuffix: -x\ntransformers:\n- |\n  apiVersion: builtin\n  kind: LabelTransformer\n  metadata: {name: t}\n  labels: {c: e}\n  fieldSpecs: [{path: spec/map}]\n',
    want: `kind: X\nmetadata:\n  annotations:\n    c: e\n  name: a-x\nspec:\n  map:\n    c: e\n`,
  },
  {
    name: 'a resource whose apiVersion is null cannot refer to others',
    resources: 'apiVersion: null\nkind: Deployment\nmetadata: {name: a}\n',
    kustomization: ONE,
  },
  {
    name: 'two resources of one id are noticed by a validator',
    resources: `${CUSTOM}---\nkind: X\nmetadata: {name: b}\n`,
    kustomization: `${ONE}patches:\n- target: {kind: X}\n  patch: '[{"op": "replace", "path": "/metadata/name", "value": "c"}]'\nvalidators:\n- |\n  apiVersion: builtin\n  kind: LabelTransformer\n  metadata: {name: v}\nsortOptions: {order: fifo}\n`,
    overlay: 'resources: [r.yaml]\n',
    files: { '../overlay/r.yaml': 'kind: Z\n' },
  },
  {
    name: 'a validator may not add its label in front of annotations',
    kustomization: `${ONE}labels: [{pairs: {c: d}}]\ncommonAnnotations: {e: f}\nvalidators:\n- |\n  apiVersion: builtin\n  kind: LabelTransformer\n  metadata: {name: v}\n  labels: {validated-by: me}\n  fieldSpecs: [{path: metadata/labels}]\n`,
  },
  {
    name: 'a block that begins with a tab is refused',
    resources: `${CUSTOM}spec: |\n  \ttab\n`,
    kustomization: ONE,
  },
  {
    name: 'a generated text that begins with a tab is refused',
    kustomization: 'configMapGenerator: [{name: a, files: [tab.txt]}]\n',
    overlay: 'resources: [../base]\nconfigMapGenerator: [{name: a, behavior: merge}]\n',
    files: { 'tab.txt': '\ttab\n' },
  },
  {
    name: 'a generated text that begins with a tab does not count once it is replaced',
    kustomization: 'configMapGenerator: [{name: a, files: [tab.txt]}]\n',
    overlay:
      'resources: [../base]\nconfigMapGenerator: [{name: a, behavior: replace, options: {disableNameSuffixHash: true}}]\n',
    files: { 'tab.txt': '\ttab\n' },
    want: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n',
  },
  {
    name: 'a schema that is none does not count where no type is asked for',
    resources: 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n',
    kustomization: `${ONE}openapi: {path: schema.yaml}\n`,
    files: { 'schema.yaml': 'definitions: text\n' },
    want: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n',
  },
  {
    name: 'a comment behind the colon of what a patch empties is refused',
    resources: `${CUSTOM}spec: # why\n  b: c\n`,
    kustomization: `${ONE}patches:\n- patch: "{kind: X, metadata: {name: a}, spec: {b: null}}"\n`,
  },
  {
    name: 'a comment behind the colon of what goes into braces is refused',
    resources: '{kind: X, metadata: {name: a}}\n',
    kustomization: `${ONE}patches:\n- patch: |\n    kind: X\n    metadata: {name: a}\n    spec:\n      b: # why\n      - c\n`,
  },
  {
    name: 'a comment does not count in items of a list, which are read from JSON',
    resources: 'kind: XList\nitems:\n- kind: X\n  metadata: # why\n    name: a\n',
    kustomization: ONE,
    want: CUSTOM,
  },
  {
    name: 'a time is no number for the quotes of a merge, nor is what has a tag',
    resources: `${CUSTOM}spec:\n  b: 1:30\n  c: !!str 12\n`,
    kustomization: `${ONE}patches:\n- patch: "{kind: X, metadata: {name: a}}"\n- patch: "{kind: X, metadata: {name: a}, spec: {b: 5, c: 6}}"\n`,
    want: `${CUSTOM}spec:\n  b: 5\n  c: 6\n`,
  },
  {
    name: 'a folded block of a JSON patch is read once',
    kustomization: `${ONE}patches:\n- target: {kind: X}\n  patch: |\n    - op: add\n      path: /b\n      value: >\n        one\n          two\n`,
    want: `b: |-\n  one\n    two\n${CUSTOM}`,
  },
  {
    name: 'nothing within braces of a JSON patch is null',
    kustomization: `${ONE}patches:\n- target: {kind: X}\n  patch: |\n    - {op: add, path: /b, value: {c: , d: 1}}\n`,
    want: `b:\n  c: null\n  d: 1\n${CUSTOM}`,
  },
  {
    name: 'a patch that replaces all of a resource does not take its origin',
    kustomization: `${ONE}patches:\n- patch: |\n    {kind: X, metadata: {name: a, annotations: null}, $patch: replace}\n`,
    overlay: 'resources: [../base]\nbuildMetadata: [originAnnotations]\n',
    want: `kind: X\nmetadata:\n  annotations:\n    config.kubernetes.io/origin: |\n      path: ../base/r.yaml\n  name: a\n`,
  },
  {
    name: 'a var that is a small or large number is written as Go does',
    resources: `${CUSTOM}  annotations: {b: $(V), c: "$(V) $(W)"}\nsmall: -1e-7\nlarge: 1234567.5\n`,
    kustomization: `${ONE}vars:\n- {name: V, objref: {kind: X, name: a}, fieldref: {fieldpath: small}}\n- {name: W, objref: {kind: X, name: a}, fieldref: {fieldpath: large}}\n`,
    want: `kind: X\nlarge: 1.2345675e+06\nmetadata:\n  annotations:\n    b: "-0.0000001"\n    c: -1e-07 1.2345675e+06\n  name: a\nsmall: -1e-07\n`,
  },
  {
    name: 'a carriage return alone does not separate documents',
    resources: '{kind: X, metadata: {name: a}}\r---\nkind: Y\nmetadata: {name: b}\n',
    kustomization: ONE,
    want: CUSTOM,
  },
  {
    name: 'a merge before a schema is set keeps the types that are built in',
    resources: 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: a}\n',
    kustomization: `${ONE}patches:\n- patch: "{apiVersion: batch/v1, kind: Job, metadata: {name: a}}"\n`,
    files: {
      '../upper/kustomization.yaml':
        'resources: [r.yaml]\nopenapi: {path: s.yaml}\npatches: [{path: p.yaml}]\n',
      '../upper/s.yaml': 'definitions: {}\n',
      '../upper/r.yaml':
        'apiVersion: batch/v1\nkind: Job\nmetadata: {name: b}\nspec: {template: {spec: {containers: [{name: c, image: d}]}}}\n',
      '../upper/p.yaml':
        'apiVersion: batch/v1\nkind: Job\nmetadata: {name: b}\nspec: {template: {spec: {containers: [{name: c, command: [e]}]}}}\n',
    },
    overlay: 'resources: [../base, ../upper]\n',
    want: 'apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: a\n---\napiVersion: batch/v1\nkind: Job\nmetadata:\n  name: b\nspec:\n  template:\n    spec:\n      containers:\n      - command:\n        - e\n        image: d\n        name: c\n',
  },
  {
    name: 'nothing within braces has no quotes for what replaces it',
    resources: 'kind: StatefulSet\nmetadata: {name: a}\nspec: {replicas: , b: 1}\n',
    kustomization: `${ONE}replicas: [{name: a, count: 5}]\n`,
    overlay: 'resources: [../base]\nreplicas: [{name: a, count: 6}]\n',
    want: 'kind: StatefulSet\nmetadata:\n  name: a\nspec:\n  b: 1\n  replicas: 6\n',
  },
  {
    name: 'rows of configurations that disagree once they are in order are refused',
    kustomization: `${ONE}configurations: [c.yaml]\n`,
    files: {
      'c.yaml':
        'commonLabels:\n- {path: spec/b, kind: X, group: y, create: true}\n- {path: spec/b, kind: X}\n',
    },
  },
  {
    name: 'a key that is there twice in a plugin without fields of its own is refused',
    kustomization: `${ONE}transformers:\n- "{apiVersion: builtin, kind: HashTransformer, metadata: {name: t}, a: 1, a: 2}"\n`,
  },
  {
    name: 'a name with a comma cannot be remembered',
    resources: 'kind: X\nmetadata: {name: "a,b"}\n',
    kustomization: `${ONE}namePrefix: c-\n`,
  },
  {
    name: 'previous names that a user wrote need kinds and namespaces',
    resources: `${CUSTOM}  annotations: {internal.config.kubernetes.io/previousNames: b}\n`,
    kustomization: `${ONE}namePrefix: c-\n`,
  },
  {
    name: 'a key that is null is lost in a hash',
    kustomization: `configMapGenerator: [{name: a, literals: ["null=b"]}]\ntransformers:\n- "{apiVersion: builtin, kind: HashTransformer, metadata: {name: t}}"\n- |\n  apiVersion: builtin\n  kind: PatchTransformer\n  metadata: {name: t}\n  target: {kind: ConfigMap}\n  patch: "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {null: null}}"\n`,
    want: 'apiVersion: v1\ndata: {}\nkind: ConfigMap\nmetadata:\n  name: a-42745tchd9-42745tchd9\n',
  },
  {
    name: 'elements that are made in a null are there for replacements alone',
    resources: `${CUSTOM}spec:\n  list:\n`,
    kustomization: `${ONE}replacements:\n- source: {kind: X, fieldPath: kind}\n  targets:\n  - {select: {kind: X}, options: {create: true}, fieldPaths: ["spec.list.[name=b].c", spec.list.0.d, spec.list.1.e]}\n- source: {kind: X, fieldPath: "spec.list.[name=b].c"}\n  targets:\n  - {select: {kind: X}, options: {create: true}, fieldPaths: [copied]}\n`,
    want: `copied: X\n${CUSTOM}spec:\n  list: null\n`,
  },
  {
    name: 'an annotation that begins with a tab is refused where it takes the place of a block',
    resources:
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  template:\n    metadata:\n      annotations:\n        note: |\n          one\n          two\n',
    kustomization: `${ONE}commonAnnotations: {note: "\\tx"}\n`,
  },
  {
    name: 'a comment behind the colon of annotations that go into braces is refused, but for those of the resource',
    resources: '{kind: X, metadata: {name: a}}\n',
    kustomization: `${ONE}patches:\n- patch: |\n    kind: X\n    metadata:\n      name: a\n      annotations: # why\n        b: c\n    spec:\n      annotations: # why\n        b: c\n`,
  },
  {
    name: 'a comment behind the colon of annotations of a resource in braces does not count',
    resources: '{kind: X, metadata: {name: a}}\n',
    kustomization: `${ONE}patches:\n- patch: |\n    kind: X\n    metadata:\n      name: a\n      annotations: # why\n        b: c\n`,
    want: 'kind: X\nmetadata:\n  annotations:\n    b: c\n  name: a\n',
  },
  {
    name: 'a text that a replacement copied from behind a tag has quotes once it is merged',
    resources: `${CUSTOM}spec: {a: !!str 12, b: !!str 12}\n`,
    kustomization: `${ONE}replacements:\n- source: {kind: X, fieldPath: spec.a}\n  targets: [{select: {kind: X}, options: {create: true}, fieldPaths: [c]}]\n`,
    overlay:
      'resources: [../base]\npatches:\n- patch: "{kind: X, metadata: {name: a}}"\n- patch: "{kind: X, metadata: {name: a}, spec: {b: 6}}"\n',
    want: `c: "12"\n${CUSTOM}spec:\n  a: "12"\n  b: 6\n`,
  },
  {
    name: 'a JSON patch cannot read back lines that begin with a tab',
    resources: `${CUSTOM}spec: "\\ta\\n\\tb"\n`,
    kustomization: `${ONE}patches:\n- target: {kind: X}\n  patch: '[{"op": "add", "path": "/b", "value": 1}]'\n- target: {kind: X}\n  patch: '[{"op": "remove", "path": "/spec"}]'\n`,
  },
  {
    name: 'a validator may not add its label below labels that are null',
    resources: `${CUSTOM}  labels:\n`,
    kustomization: `${ONE}validators:\n- |\n  apiVersion: builtin\n  kind: LabelTransformer\n  metadata: {name: v}\n  labels: {validated-by: me}\n  fieldSpecs: [{path: metadata/labels}]\n`,
  },
  {
    name: 'a key that a merge key brings is there twice in a file of configurations',
    kustomization: `${ONE}configurations: [c.yaml]\n`,
    files: {
      'c.yaml': 'images:\n- &a {path: spec/a, kind: X}\n- {<<: *a, path: spec/b}\n',
    },
  },
  {
    name: 'an annotation of the resource loses the block that it was in before',
    resources: `${CUSTOM}  annotations:\n    note: |\n      one\n      two\n`,
    kustomization: `${ONE}commonAnnotations: {note: "\\tx"}\n`,
    want: `kind: X\nmetadata:\n  annotations:\n    note: "\\tx"\n  name: a\n`,
  },
  {
    name: 'a value goes into annotations that are null once a transformer ran over the resource',
    resources: `${CUSTOM}  annotations:\n`,
    kustomization: `${ONE}namePrefix: p-\ntransformers:\n- |\n  apiVersion: builtin\n  kind: ValueAddTransformer\n  metadata: {name: v}\n  value: x\n  targets: [{fieldPath: metadata/annotations/b}]\n`,
    want: `kind: X\nmetadata:\n  annotations:\n    b: x\n  name: p-a\n`,
  },
  {
    name: 'lines that begin with a tab lose their quotes over a null, and are refused',
    resources: `${CUSTOM}spec: {}\nb: null\n`,
    kustomization: `${ONE}patches:\n- patch: |\n    {kind: X, metadata: {name: a}, b: "\\ta\\n\\tb"}\n`,
  },
  {
    name: 'a comment behind a tag is one of the key below, which may not have a tag then',
    resources: `${CUSTOM}spec: !!map # why\n  b: !!map\n    c: d\n`,
    kustomization: ONE,
  },
  {
    name: 'a comment behind a tag or an anchor is one of the key or text below',
    resources: `${CUSTOM}spec: !!map # why\n  b: c\nd: &a # why\n- e\n`,
    kustomization: ONE,
    want: `d:\n- e\n${CUSTOM}spec:\n  b: c\n`,
  },
  {
    name: 'a comment behind a missing value in braces belongs to the next key',
    resources: `${CUSTOM}spec: {b: , # why\n  c: [d]}\n`,
    kustomization: ONE,
  },
  {
    name: 'annotations are written as blocks, which cannot begin with a tab',
    resources: `${CUSTOM}  annotations:\n    b: "\\tc\\n\\td"\n`,
    kustomization: ONE,
  },
  {
    name: 'a zero keeps its sign in a JSON patch and in a list',
    resources:
      'kind: XList\nitems:\n- kind: X\n  metadata: {name: a, annotations: {b: -0.0}}\n---\nkind: X\nmetadata: {name: b, annotations: {b: -0.0}}\n',
    kustomization: `${ONE}patches:\n- target: {name: b}\n  patch: '[{"op": "add", "path": "/c", "value": 1}]'\n`,
    want: 'kind: X\nmetadata:\n  annotations:\n    b: "-0"\n  name: a\n---\nc: 1\nkind: X\nmetadata:\n  annotations:\n    b: "-0"\n  name: b\n',
  },
  {
    name: 'text behind a quoted key of a question mark is refused',
    resources: `${CUSTOM}? 'b'c\n: d\n`,
    kustomization: ONE,
  },
  {
    name: 'a null with a tag stays one within braces',
    resources: 'kind: X\nmetadata: {name: a}\nspec: {}\n',
    kustomization: `${ONE}patches:\n- patch: |\n    kind: X\n    metadata: {name: a}\n    spec: {b: [!!null "", c]}\n`,
    want: `${CUSTOM}spec:\n  b:\n  - null\n  - c\n`,
  },
  {
    name: 'an annotation takes the style of what it replaced to where it is new',
    resources:
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\n  annotations:\n    note: |\n      one\n      two\nspec:\n  template:\n    metadata:\n      name: a\n',
    kustomization: `${ONE}commonAnnotations: {note: "\\tx"}\n`,
  },
  {
    name: 'a patch takes over quotes behind a tag',
    resources: `${CUSTOM}spec:\n  b: !!bool "true"\n  c: !!bool "true"\n`,
    kustomization: `${ONE}patches:\n- patch: |\n    {kind: X, metadata: {name: a}, spec: {b: "\\tc\\n\\td", c: 5}}\n`,
    want: `${CUSTOM}spec:\n  b: "\\tc\\n\\td"\n  c: 5\n`,
  },
  {
    name: 'a label that is a tab is one node in all places, too',
    resources:
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a, labels: {b: c}}\nspec: {}\n',
    kustomization: `${ONE}labels: [{pairs: {b: "\\t"}, includeSelectors: true}]\n`,
    overlay:
      'resources: [../base]\ntransformers:\n- |\n  apiVersion: builtin\n  kind: LabelTransformer\n  metadata: {name: t}\n  labels: {b: d}\n  fieldSpecs: [{path: spec/selector/matchLabels}]\n',
    want: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  labels:\n    b: "\\t"\n  name: a\nspec:\n  selector:\n    matchLabels:\n      b: d\n  template:\n    metadata:\n      labels:\n        b: d\n',
  },
  {
    name: 'labels that are made in a null come to light with the label of buildMetadata',
    resources: `${CUSTOM}  labels:\n`,
    kustomization: `${ONE}transformers:\n- |\n  apiVersion: builtin\n  kind: LabelTransformer\n  metadata: {name: t}\n  labels: {b: c}\n  fieldSpecs: [{path: metadata/labels}]\n`,
    overlay: 'resources: [../base]\nbuildMetadata: [managedByLabel]\n',
    want: 'kind: X\nmetadata:\n  labels:\n    app.kubernetes.io/managed-by: kustomize-(devel)\n    b: c\n  name: a\n',
  },
  {
    name: 'a comment behind the colon of a key of a question mark is refused where nothing is left of it',
    resources: `${CUSTOM}? spec\n: # why\n  b:\n`,
    kustomization: `${ONE}patches:\n- patch: "{kind: X, metadata: {name: a}}"\n`,
  },
  {
    name: 'a colon further right than its question mark is refused',
    resources: `${CUSTOM}? b\n : c\n`,
    kustomization: ONE,
  },
  {
    name: 'a colon below its question mark may have comments above it',
    resources: `${CUSTOM}? b\n# why\n\n: c\n? d # why\n: - ? e\n    : f\n`,
    kustomization: ONE,
    want: `b: c\nd:\n- e: f\n${CUSTOM}`,
  },
  {
    name: 'the metadata of a list without items is a map',
    resources: 'kind: XList\nmetadata: text\n',
    kustomization: ONE,
  },
  {
    name: 'a word that is no directive goes where the target has nothing',
    kustomization: `${ONE}patches:\n- patch: "{kind: X, metadata: {name: a}, spec: {$patch: other, b: c}}"\n`,
    want: `${CUSTOM}spec:\n  $patch: other\n  b: c\n`,
  },
  {
    name: 'a word that is no directive is refused where there is something',
    resources: `${CUSTOM}spec: {b: c}\n`,
    kustomization: `${ONE}patches:\n- patch: "{kind: X, metadata: {name: a}, spec: {$patch: other}}"\n`,
  },
  {
    name: 'two resources that a replacement gave one name are noticed by a patch, before one gets a hash',
    resources: `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: b}\n---\nkind: Z\nmetadata: {name: c}\n`,
    kustomization: `${ONE}configMapGenerator: [{name: g}]\nreplacements:\n- source: {kind: Z, fieldPath: metadata.name}\n  targets: [{select: {kind: ConfigMap}, fieldPaths: [metadata.name]}]\ntransformers:\n- |\n  apiVersion: builtin\n  kind: PatchStrategicMergeTransformer\n  metadata: {name: p}\n  patches: '{kind: Z, metadata: {name: c}, d: e}'\n`,
  },
  {
    name: 'a byte order mark is part of a line that is not the first of an env file',
    kustomization: `configMapGenerator: [{name: a, envs: [e.env]}]\ngeneratorOptions: {disableNameSuffixHash: true}\n`,
    files: { 'e.env': '\ufeffa=b\n\ufeffc=d\n' },
    want: 'apiVersion: v1\ndata:\n  "\\uFEFF\\x63": d\n  a: b\nkind: ConfigMap\nmetadata:\n  name: a\n',
  },
  {
    name: 'annotations that are there twice become texts, also where the first are nothing',
    resources: `${CUSTOM}  annotations:\n  annotations: {x: 1, y: ~, z: }\n`,
    kustomization: ONE,
    want: `kind: X\nmetadata:\n  annotations:\n    x: "1"\n    "y": "~"\n    z: ""\n  name: a\n`,
  },
  {
    name: 'a text set in a new field takes the block of an old one, and its tab cannot be printed',
    resources: 'kind: DaemonSet\nmetadata:\n  name: a\n  annotations:\n    b: |-\n      c\n',
    kustomization: `${ONE}commonAnnotations: {b: d}\n`,
    overlay: 'resources: [../base]\ncommonAnnotations: {b: "\\t"}\n',
  },
  {
    name: 'a text set in a new field takes the block of an old one also where that comes later',
    resources: 'kind: DaemonSet\nmetadata:\n  name: a\n  annotations:\n    b: |-\n      c\n',
    kustomization: `${ONE}crds: [crd.json]\n`,
    overlay: 'resources: [../base]\ncommonAnnotations: {b: "\\t"}\n',
    files: {
      'crd.json': JSON.stringify({
        'example.com/v1.Custom': {
          Schema: {
            properties: {
              kind: { type: 'string' },
              apiVersion: { type: 'string' },
              metadata: { type: 'object' },
              notes: { 'x-kubernetes-annotation': '', type: 'object' },
            },
          },
        },
      }),
    },
  },
  {
    name: 'a validator may not add its label where kustomize wrote its notes behind the others',
    kustomization: `${ONE}labels: [{pairs: {c: d}}]\n`,
    overlay: `resources: [../base]\nnamePrefix: p-\nvalidators:\n- |\n  apiVersion: builtin\n  kind: LabelTransformer\n  metadata: {name: v}\n  labels: {validated-by: me}\n  fieldSpecs: [{path: metadata/labels}]\n`,
  },
  {
    name: 'a validator may not add its label beside those of a generator',
    kustomization: `configMapGenerator: [{name: a, options: {labels: {b: c}}}]\nvalidators:\n- |\n  apiVersion: builtin\n  kind: LabelTransformer\n  metadata: {name: v}\n  labels: {validated-by: me}\n  fieldSpecs: [{path: metadata/labels}]\n`,
  },
  {
    name: 'a validator may not add its label beside others in an order of their own',
    kustomization: `${ONE}labels: [{pairs: {d: e}}]\n`,
    overlay: `resources: [../base]\nlabels: [{pairs: {b: c}}]\nvalidators:\n- |\n  apiVersion: builtin\n  kind: LabelTransformer\n  metadata: {name: v}\n  labels: {validated-by: me}\n  fieldSpecs: [{path: metadata/labels}]\n`,
  },
  {
    name: 'a comment behind the tag of nothing, at the end of a map, cannot be printed in front of brackets',
    resources: `${CUSTOM}b:\n- c: !!str # why\n- []\n`,
    kustomization: ONE,
  },
  {
    name: 'a comment behind the tag of nothing cannot be printed in front of another tag',
    resources: `${CUSTOM}b:\n- !!str # why\nc: !own\n  d: e\n`,
    kustomization: ONE,
  },
  {
    name: 'a comment behind the tag of nothing may be printed behind a dash',
    resources: `${CUSTOM}b:\n- - !!str # why\n- []\n- c: !!str # why\n- d: !own\n    e: f\n`,
    kustomization: ONE,
    want: `b:\n- - ""\n- []\n- c: ""\n- d:\n    e: f\n${CUSTOM}`,
  },
  {
    name: 'a name that was empty once cannot be remembered with others',
    resources: 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {b: c}\n',
    kustomization: `${ONE}replacements:\n- source: {kind: ConfigMap, fieldPath: data}\n  targets: [{select: {kind: ConfigMap}}]\n`,
    overlay: 'resources: [../base]\nnamePrefix: p-\nnameSuffix: -s\n',
  },
  {
    name: 'a prefix takes the type of a label by the style that it had before the label was set',
    resources: `${CUSTOM}  labels:\n    b: c\n---\nkind: Y\nmetadata: {name: a}\n`,
    kustomization: `${ONE}labels: [{pairs: {b: "1"}}]\nconfigurations: [c.yaml]\n`,
    overlay: 'resources: [../base]\nnamePrefix: "1"\n',
    files: { 'c.yaml': 'namePrefix: [{path: metadata/labels/b}]\n' },
    want: `kind: X\nmetadata:\n  labels:\n    b: 11\n  name: 1a\n---\nkind: "Y"\nmetadata:\n  labels:\n    b: "11"\n  name: 1a\n`,
  },
  {
    name: 'lines with tabs in braces become a block that cannot be printed, as annotations are written anew',
    resources: `${CUSTOM}  annotations: {b: c}\n`,
    kustomization: `${ONE}patches:\n- patch: '{kind: X, metadata: {name: a, annotations: {b: "\\ta\\n\\tb"}}}'\n`,
  },
  {
    name: 'an anchor is named with letters, digits, lines and underlines only',
    resources: `${CUSTOM}b: &"1" c\n`,
    kustomization: ONE,
  },
  {
    name: 'labels that share a text still do when a patch puts it in quotes',
    resources: 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\n',
    kustomization: `${ONE}labels:\n- {pairs: {b: c}}\n- {pairs: {b: "true"}, includeSelectors: true}\n`,
    overlay:
      'resources: [../base]\npatches:\n- patch: "{apiVersion: apps/v1, kind: Deployment, metadata: {name: a}}"\nlabels: [{pairs: {b: d}, includeTemplates: true}]\n',
    want: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  labels:\n    b: d\n  name: a\nspec:\n  selector:\n    matchLabels:\n      b: d\n  template:\n    metadata:\n      labels:\n        b: d\n',
  },
  {
    name: 'nothing in braces is nothing again where a merge key brings it into a block',
    resources: `${CUSTOM}b: &a {c: }\nd:\n  <<: *a\ne: {<<: *a}\n`,
    kustomization: ONE,
    want: `b:\n  c: ""\nd:\n  c: null\ne:\n  c: ""\n${CUSTOM}`,
  },
  {
    name: 'a comment behind an anchor is refused where a patch empties what is below it',
    resources: `${CUSTOM}b: &a # why\n  c:\n    d: e\n`,
    kustomization: `${ONE}patches:\n- patch: "{kind: X, metadata: {name: a}, b: {c: {d: null}}}"\n`,
  },
  {
    name: 'a comment behind an anchor may stand above what was empty before',
    resources: `${CUSTOM}b: &a # why\n  c: {}\n`,
    kustomization: `${ONE}patches:\n- patch: "{kind: X, metadata: {name: a}, d: e}"\n`,
    want: `b:\n  c: {}\nd: e\n${CUSTOM}`,
  },
  {
    name: 'a name that a patch with a target sets shows its type again',
    kustomization: `${ONE}patches:\n- target: {kind: X}\n  options: {allowNameChange: true}\n  patch: '{kind: X, metadata: {name: "1"}}'\n`,
    want: 'apiVersion: null\nkind: X\nmetadata:\n  name: 1\n',
  },
  {
    name: 'an expression for an element also matches the comment behind the field',
    resources: `${CUSTOM}b:\n- name: one # note\n  c: d\n- name: "one" # other\n  c: d\n`,
    kustomization: `${ONE}replacements:\n- source: {kind: X, fieldPath: kind}\n  targets: [{select: {kind: X}, fieldPaths: ["b.[name=te$].c"]}]\n`,
    want: `b:\n- c: X\n  name: one\n- c: d\n  name: one\n${CUSTOM}`,
  },
  {
    name: 'a validator may add its label where the notes of kustomize went to annotations in front of the others',
    resources: `${CUSTOM}  annotations: {b: c}\n`,
    kustomization: `${ONE}labels: [{pairs: {d: e}}]\n`,
    overlay: `resources: [../base]\nnamePrefix: p-\nvalidators:\n- |\n  apiVersion: builtin\n  kind: LabelTransformer\n  metadata: {name: v}\n  labels: {validated-by: me}\n  fieldSpecs: [{path: metadata/labels}]\n`,
    want: 'kind: X\nmetadata:\n  annotations:\n    b: c\n  labels:\n    d: e\n    validated-by: me\n  name: p-a\n',
  },
  {
    name: 'a validator may add its label behind notes of kustomize, whatever annotations came to them',
    kustomization: `${ONE}namePrefix: p-\nlabels: [{pairs: {d: e}}]\n`,
    overlay: `resources: [../base]\ncommonAnnotations: {b: c}\nvalidators:\n- |\n  apiVersion: builtin\n  kind: LabelTransformer\n  metadata: {name: v}\n  labels: {validated-by: me}\n  fieldSpecs: [{path: metadata/labels}]\n`,
    want: 'kind: X\nmetadata:\n  annotations:\n    b: c\n  labels:\n    d: e\n    validated-by: me\n  name: p-a\n',
  },
  {
    name: 'a comment may stand further left than the value below it, also in a document with an anchor',
    resources: `${CUSTOM}b: &a\n\n# why\n\n  c d\ne: # why\n\n# else\n  f\ng: *a\n`,
    kustomization: ONE,
    want: `b: c d\ne: f\ng: c d\n${CUSTOM}`,
  },
  {
    name: 'what takes the place of a tagged value in quotes is in quotes, and so a text',
    resources: `${CUSTOM}b: !!int "12"\nc: !!null ""\nd: !!int 12\n`,
    kustomization: `${ONE}transformers:\n- ${valueAdd('b')}\n- ${valueAdd('c')}\n- ${valueAdd('d')}\n`,
    want: `b: "1"\nc: "1"\nd: 1\n${CUSTOM}`,
  },
  {
    name: 'a tag with a bracket or a comma right behind it is refused',
    resources: `${CUSTOM}b: [!!str]\n`,
    kustomization: ONE,
  },
  {
    name: 'a tag with a blank in front of a bracket is of nothing',
    resources: `${CUSTOM}b: [!!str , !!str &c]\n`,
    kustomization: ONE,
    want: `b:\n- ""\n- ""\n${CUSTOM}`,
  },
  ...[
    '{"b\n  c": 1}',
    '{b\n  c: 1}',
    '{"b"\n  : 1}',
    '{b # why\n  : 1}',
    '{!!str\n  b: 1}',
    '{k: [{"b\n  c": 1}]}',
    `{"${'b'.repeat(1030)}": 1}`,
  ].map((text) => ({
    name: `a key in braces is refused that is too far from its colon: ${JSON.stringify(text.slice(0, 20))}`,
    resources: `${CUSTOM}b: ${text}\n`,
    kustomization: ONE,
  })),
  {
    name: 'a key in braces may have its colon on the next line behind a question mark, or no colon',
    resources: `${CUSTOM}b: {? "c\n  d" : 1, "e\n  f", ? g\n  : 2, h:\n  3}\n`,
    kustomization: ONE,
    want: `b:\n  c d: 1\n  e f: ""\n  g: 2\n  h: 3\n${CUSTOM}`,
  },
  {
    name: 'a resource that lost its name, all of it, may be given another one',
    resources: 'kind: A\nmetadata: {name: a}\n---\nkind: B\nmetadata: {name: b}\nspec: [c]\n',
    kustomization: `${ONE}replacements:\n- source: {kind: B, fieldPath: spec}\n  targets:\n  - {select: {kind: A}, fieldPaths: [metadata.name]}\ntransformers:\n- "{apiVersion: builtin, kind: NamespaceTransformer, metadata: {name: t, namespace: s}, fieldSpecs: [{path: metadata/namespace, create: true}]}"\n`,
    overlay: 'resources: [../base]\nnamePrefix: p-\n',
    want: 'kind: A\nmetadata:\n  name: p-\n  namespace: s\n---\nkind: B\nmetadata:\n  name: p-b\n  namespace: s\nspec:\n- c\n',
  },
  ...(['{name: a, projectId: b}', '{name: "@"}', '{name: "a: b"}', '{}'] as const).map(
    (account) => ({
      name: `values of a service account are YAML once they are put together: ${account}`,
      kustomization: `generators:\n- "{apiVersion: builtin, kind: IAMPolicyGenerator, metadata: {name: i}, cloud: gke, kubernetesService: {name: '007'}, serviceAccount: ${account.replaceAll('"', "'")}}"\n`,
      ...(account.includes('projectId') && {
        want: 'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  annotations:\n    iam.gke.io/gcp-service-account: a@b.iam.gserviceaccount.com\n  name: 7\n',
      }),
    }),
  ),
  {
    name: 'a question mark with nothing behind it begins a key without a text',
    resources: `${CUSTOM}spec:\n  ?\n  : 1\nother: {? , b: 1}\nlist:\n- ? # c\n  : x\n? &a\n`,
    kustomization: ONE,
    want: `"": null\nkind: X\nlist:\n- "": x\nmetadata:\n  name: a\nother:\n  "": ""\n  b: 1\nspec:\n  "": 1\n`,
  },
  {
    name: 'the hash of a map tells a zero below zero from a zero',
    kustomization: `configMapGenerator:\n- {name: m, literals: [a=b]}\npatches:\n- target: {kind: ConfigMap}\n  patch: '{kind: ConfigMap, apiVersion: v1, metadata: {name: m}, data: {z: -0.0}}'\n`,
    want: 'apiVersion: v1\ndata:\n  a: b\n  z: 0\nkind: ConfigMap\nmetadata:\n  name: m-2g96bb8dtf\n',
  },
  {
    name: 'a question mark in brackets is not a part of the text behind it',
    resources: `${CUSTOM}spec: {a: ?b}\n`,
    kustomization: ONE,
  },
  {
    name: 'a null of annotations is a map once kustomize keeps notes in them, and a merge leaves what a replacement put there',
    resources: `${CUSTOM}  annotations:\n`,
    kustomization: `${ONE}namePrefix: p-\n${INTO_ANNOTATIONS}`,
    overlay: MERGED,
    want: 'apiVersion: null\nkind: X\nmetadata:\n  annotations:\n    r: X\n  name: p-a\n',
  },
  {
    name: 'a merge makes a new null, with nothing of what a replacement put below the old one',
    resources: `${CUSTOM}  annotations: null\n`,
    kustomization: `${ONE}${INTO_ANNOTATIONS}`,
    overlay: MERGED,
    want: 'apiVersion: null\nkind: X\nmetadata:\n  name: a\n',
  },
  {
    name: 'a var tells a zero below zero from a zero',
    resources: `${CUSTOM}  annotations: {b: $(VV), c: $(VV).x}\nspec: {f: -0.0}\n`,
    kustomization: `${ONE}vars:\n- {name: VV, objref: {kind: X, name: a}, fieldref: {fieldpath: spec.f}}\n`,
    want: 'kind: X\nmetadata:\n  annotations:\n    b: "-0"\n    c: -0.x\n  name: a\nspec:\n  f: 0\n',
  },
  {
    name: 'an item of a list has no key without a text',
    resources: 'kind: XList\nitems:\n- {kind: X, metadata: {name: a}, spec: {? : 1}}\n',
    kustomization: ONE,
  },
  {
    name: 'a map in braces may close at the start of a line behind a key without a value',
    resources: `${CUSTOM}spec:\n  a: {b:\n\n}\n`,
    kustomization: ONE,
    want: `${CUSTOM}spec:\n  a:\n    b: ""\n`,
  },
  {
    name: 'a key without a text is not there twice',
    resources: `${CUSTOM}spec:\n  ?\n  : 1\n  '': 2\n`,
    kustomization: ONE,
  },
  {
    name: 'a list in brackets has no question mark without a key',
    resources: `${CUSTOM}spec: [? : a]\n`,
    kustomization: ONE,
  },
  {
    name: 'a map in braces has no colon without a key',
    resources: `${CUSTOM}spec: { : 1}\n`,
    kustomization: ONE,
  },
  {
    name: 'a resource with a key without a text cannot be merged',
    resources: `${CUSTOM}spec: {deep: {'': 1}}\n`,
    kustomization: `${ONE}patches:\n- target: {kind: X}\n  patch: '{kind: X, metadata: {name: a}, b: 1}'\n`,
  },
  {
    name: 'a colon in front of a comma or a bracket is part of the text before it',
    resources: `${CUSTOM}spec: {a:, b: c:, d: [e:, {f :}, g: h::], i:\n  }\n`,
    kustomization: ONE,
    want: `${CUSTOM}spec:\n  'a:': ""\n  b: 'c:'\n  d:\n  - 'e:'\n  - 'f :': ""\n  - g: 'h::'\n  i: ""\n`,
  },
  {
    name: 'a list in brackets has no text that begins with a colon',
    resources: `${CUSTOM}spec: [:80]\n`,
    kustomization: ONE,
  },
  {
    name: 'a map in braces has no text that begins with a colon',
    resources: `${CUSTOM}spec: {a: :80}\n`,
    kustomization: ONE,
  },
  {
    name: 'a bracket behind a text and its colon does not begin its value',
    resources: `${CUSTOM}spec: {a:[b]}\n`,
    kustomization: ONE,
  },
  {
    name: 'a dash in front of a comma or a bracket is a text',
    resources: `${CUSTOM}spec: {a: [cat, -], b: -, c: [-, d]}\n`,
    kustomization: ONE,
    want: `${CUSTOM}spec:\n  a:\n  - cat\n  - '-'\n  b: '-'\n  c:\n  - '-'\n  - d\n`,
  },
  {
    name: 'a comment needs no blank behind a quote, a bracket or a comma',
    resources: `${CUSTOM}a: "b"#c\nd: [e,#f\n  g]#h\ni: |#j\n  k\n`,
    kustomization: ONE,
    want: `a: b\nd:\n- e\n- g\ni: |\n  k\n${CUSTOM}`,
  },
  {
    name: 'a comment needs a blank behind a tag',
    resources: `${CUSTOM}a: !!str#b c\n`,
    kustomization: ONE,
  },
  {
    name: 'a block may begin right below its key',
    resources: `${CUSTOM}spec:\n  a:\n  |\n    text\n  b:\n  - c:\n    >-\n     folded\n     text\n`,
    kustomization: ONE,
    want: `${CUSTOM}spec:\n  a: |\n    text\n  b:\n  - c: folded text\n`,
  },
  {
    name: 'a block may not begin left of its key',
    resources: `${CUSTOM}spec:\n  a:\n |\n   text\n`,
    kustomization: ONE,
  },
  {
    name: 'an empty line below a text without quotes may have a tab that is indented enough',
    resources: `${CUSTOM}spec:\n  a: b\n   \t\n  c:\n  - d: e\n     \t\n`,
    kustomization: ONE,
    want: `${CUSTOM}spec:\n  a: b\n  c:\n  - d: e\n`,
  },
  {
    name: 'an empty line below a text without quotes may have no tab that is not',
    resources: `${CUSTOM}spec:\n- d: e\n  \t\n`,
    kustomization: ONE,
  },
  {
    name: 'the value of a quoted key behind a question mark has a colon',
    resources: `${CUSTOM}spec:\n  ? 'a'\n   b: c\n`,
    kustomization: ONE,
  },
  {
    name: 'a key has no tag of its own',
    resources: `${CUSTOM}spec: {!own a: b}\n`,
    kustomization: ONE,
  },
  {
    name: 'a question mark does not stand behind a tag in its line',
    resources: `${CUSTOM}spec:\n  !!map ? a\n`,
    kustomization: ONE,
  },
  {
    name: 'an exclamation mark makes a text of what is behind it in a JSON patch',
    kustomization: `${ONE}patches:\n- target: {kind: X}\n  patch: |\n    - {op: add, path: /a, value: [! 12, ! ~, !!timestamp 2020-01-01]}\n`,
    want: `a:\n- "12"\n- "~"\n- "2020-01-01"\n${CUSTOM}`,
  },
  {
    name: 'a comment of a block gets into its text below a comment behind an anchor',
    resources: `${CUSTOM}a: &a # b\n  - |- #c\n    d\n  - > #e\n    f\n  - |- #g\n`,
    kustomization: ONE,
    want: `a:\n- |-\n  #c\n  d\n- |\n  f\n- ""\n${CUSTOM}`,
  },
  {
    name: 'a label that is not seen below a null changes with the field that shares its text',
    resources: `${CUSTOM}  labels:\nspec: {map: }\n`,
    kustomization: `${ONE}transformers:\n${[
      labelsInto('one', '{p: a}', '{path: metadata/labels}, {path: spec/map, create: true}'),
      labelsInto('two', '{p: b}', '{path: spec/map, create: true}'),
      labelsInto('three', '{q: c}', '{path: metadata/labels, create: true}'),
    ].join('')}`,
    want: 'kind: X\nmetadata:\n  labels:\n    p: b\n    q: c\n  name: a\nspec:\n  map:\n    p: b\n',
  },
  {
    name: 'a validator that writes labels anew moves them behind annotations, which is a change',
    kustomization: `${ONE}commonLabels: {p: a}\ncommonAnnotations: {q: b}\n`,
    overlay: `resources: [../base]\nnamePrefix: p-\nvalidators:\n${labelsInto('one', '{validated-by: me}', '{path: metadata/labels}')}`,
  },
  {
    name: 'a JSON patch may give two resources one name that get different hashes',
    kustomization: ONE,
    overlay: RENAMES_TWO,
    want: `${hashedMap('1')}---\n${hashedMap('2')}---\n${CUSTOM}`,
  },
  {
    name: 'a patch with a target adds all resources again, also those of one name that it is not for',
    kustomization: ONE,
    overlay: `${RENAMES_TWO}- {target: {kind: None}, patch: '{kind: X, metadata: {name: a}, spec: 1}'}\n`,
  },
]

function hashedMap(k: string): string {
  const name = k === '1' ? 'd-bbd6m56k95' : 'd-f7cbh6d2dk'
  return `apiVersion: v1\ndata:\n  k: "${k}"\nkind: ConfigMap\nmetadata:\n  name: ${name}\n`
}

function labelsInto(name: string, labels: string, fieldSpecs: string): string {
  const header = 'apiVersion: builtin, kind: LabelTransformer'
  return `- '{${header}, metadata: {name: ${name}}, labels: ${labels}, fieldSpecs: [${fieldSpecs}]}'\n`
}

function valueAdd(field: string): string {
  const header = `apiVersion: builtin, kind: ValueAddTransformer, metadata: {name: ${field}}`
  return `'{${header}, value: "1", targets: [{fieldPath: ${field}}]}'`
}
