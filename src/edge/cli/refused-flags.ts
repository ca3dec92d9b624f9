const HELM = 'charts are not inflated here: render the chart into a file and list that file'
const FUNCTIONS =
  'functions and plugins are not run here: render their output into a file and list that file'

/** Flags of `kustomize build` and `kubectl kustomize` that mean something we do not do. */
const REFUSED: Readonly<Record<string, string>> = {
  '--enable-helm': HELM,
  '--helm-command': HELM,
  '--helm-api-versions': HELM,
  '--helm-kube-version': HELM,
  '--helm-debug': HELM,
  '--enable-alpha-plugins': FUNCTIONS,
  '--enable-exec': FUNCTIONS,
  '--enable-star': FUNCTIONS,
  '--as-current-user': FUNCTIONS,
  '--env': FUNCTIONS,
  '-e': FUNCTIONS,
  '--fn-env': FUNCTIONS,
  '--mount': FUNCTIONS,
  '--network': FUNCTIONS,
  '--network-name': FUNCTIONS,
  '--stack-trace': 'leave it away: an error says its file, line and column, and has no Go stack',
  '--enable-managedby-label': "write 'buildMetadata: [managedByLabel]' into the kustomization",
}

/** Why a flag of kustomize is refused, and what to do instead; nothing where there is none. */
export function findRefusedFlag(args: readonly string[]): string | undefined {
  for (const arg of args) {
    if (arg === '--') return undefined
    const name = /^--[^=]+|^-e/.exec(arg)?.[0] ?? ''
    if (Object.hasOwn(REFUSED, name)) return `'${name}' is refused: ${REFUSED[name]}`
  }
  return undefined
}
