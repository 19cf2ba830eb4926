import { system } from '@/app/modules/access/shared'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { getHeldData, type HeldData } from './get-held-data.server'
import { recordExport } from './record-export.server'

/** What `exportResident` gives to a machine, to read and to print. Audited likewise. */
export async function exportReadable({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<HeldData> {
  const held = await getHeldData({ ctx, input })
  await transact({ ...ctx, actor: system }, (tx) => recordExport(tx, ctx, { ...input, shape: 'readable' }))
  return held
}
