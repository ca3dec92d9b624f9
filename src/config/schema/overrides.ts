import * as z from 'zod'

/** The fields of an object schema. */
export type Shape = Readonly<Record<string, z.core.$ZodType>>

/**
 * What an environment may write over shared settings of this shape: any part of it. No field is
 * required and none has a default; lists are written in full, because they replace the shared one;
 * `null` takes an optional field away.
 */
export function overridesOf(shape: Shape): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(shape).map(([key, field]) => [key, partOf(field).optional()]),
  )
}

function partOf(schema: z.core.$ZodType): z.ZodType {
  const part = bare(schema)
  const description = z.globalRegistry.get(schema)?.description
  return description === undefined ? part : part.describe(description)
}

function bare(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return partOf(schema.def.innerType)
  if (schema instanceof z.ZodOptional) return partOf(schema.def.innerType).nullable()
  if (schema instanceof z.ZodObject) return z.strictObject(overridesOf(schema.shape))
  if (schema instanceof z.ZodRecord) return partOfRecord(schema)
  if (schema instanceof z.ZodType) return schema
  throw new Error(`no override for a schema of type ${schema._zod.def.type}`)
}

/** An entry of scalars (a label, a threshold) can be taken away; a pool is in every environment. */
function partOfRecord({ def }: z.ZodRecord): z.ZodType {
  const value = partOf(def.valueType)
  const entry = value instanceof z.ZodObject ? value : value.nullable()
  return z.partialRecord(def.keyType, entry)
}
