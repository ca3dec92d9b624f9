/** What a var stands for; text, or a value that keeps its type where it stands alone. */
export type VarValue = string | number | boolean

/**
 * Replaces `$(NAME)` in a text. `$$` is a dollar sign; names that are not known stay as written.
 *
 * @see kubernetes-sigs/kustomize:api/filters/refvar/expand.go
 */
export function expandVars(
  text: string,
  readVar: (name: string) => VarValue | undefined,
): VarValue {
  const whole = /^\$\(([^)]*)\)$/.exec(text)?.[1]
  if (whole !== undefined) return readVar(whole) ?? text
  return text.replace(/\$\$|\$\(([^)]*)\)/g, (found, name: string | undefined) =>
    name === undefined ? '$' : String(readVar(name) ?? found),
  )
}
