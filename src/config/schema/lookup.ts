import * as z from 'zod'

/** The schema of what stands at a path, with defaults and optionality taken off. */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  const [step, ...rest] = path
  const bare = unwrap(schema)
  if (step === undefined) return bare
  const child = childOf(bare, step)
  return child && schemaAt(child, rest)
}

/** The keys that a map may have there; none where they are the user's own. */
export function knownKeys(schema: z.core.$ZodType | undefined): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape)
  if (schema instanceof z.ZodRecord && schema.def.keyType instanceof z.ZodEnum)
    return schema.def.keyType.options.map(String)
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => knownKeys(unwrap(option)))
  return []
}

export function descriptionOf(schema: z.core.$ZodType): string | undefined {
  const own = z.globalRegistry.get(schema)?.description
  return own ?? (isWrapped(schema) ? descriptionOf(schema.def.innerType) : undefined)
}

/** The schema of a field as it is declared: with its description. */
export function fieldOf(
  schema: z.core.$ZodType | undefined,
  key: PropertyKey,
): z.core.$ZodType | undefined {
  return schema && childOf(schema, key)
}

function childOf(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<PropertyKey, z.core.$ZodType>> = schema.shape
    return Object.hasOwn(shape, step) ? shape[step] : undefined
  }
  if (schema instanceof z.ZodRecord) return schema.def.valueType
  if (schema instanceof z.ZodArray) return schema.def.element
  if (!(schema instanceof z.ZodUnion)) return undefined
  const options = schema.options.map((option) => childOf(unwrap(option), step))
  return options.find((option) => option !== undefined)
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return isWrapped(schema) ? unwrap(schema.def.innerType) : schema
}

type Wrapped = z.ZodDefault | z.ZodPrefault | z.ZodOptional | z.ZodNullable

function isWrapped(schema: z.core.$ZodType): schema is Wrapped {
  return (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable
  )
}
