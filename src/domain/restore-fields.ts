import type { DraftFields } from './draft.ts';
import type { z } from './schema.ts';

/**
 * Takes the fields of a draft back into a form: each that still fits its schema, the rest as `base` has them. A draft of an
 * older form thus loses no field that still exists.
 */
export function restoreFields<Fields extends object>(
  schemas: { readonly [Name in keyof Fields]: z.ZodMiniType<Fields[Name]> },
  fields: DraftFields,
  base: Fields,
): Fields {
  const restored = { ...base };
  for (const name of Object.keys(schemas) as (keyof Fields & string)[]) {
    if (!Object.hasOwn(fields, name)) continue;
    const parsed = schemas[name].safeParse(fields[name]);
    if (parsed.success) restored[name] = parsed.data;
  }
  return restored;
}
