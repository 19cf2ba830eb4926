import type { FormValues } from '@/app/platform/web/form.server'

/** The values of a repeated field, blanks included; none when it was not sent. */
export function readList(values: FormValues, name: string): string[] {
  return [values[name] ?? []].flat()
}
