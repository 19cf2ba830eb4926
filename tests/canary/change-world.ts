import type { AccountId } from '@/drizzle/ids'
import type { CanaryWorld } from './open-world'

/** An introduction that was approved while the canary watched. */
export interface Approval {
  introductionId: string
  residentId: string
  employer: AccountId
}

/** The resident says yes and a caseworker approves, each through her own page. */
export async function approveOne(world: CanaryWorld): Promise<Approval> {
  const { introductionId, residentId, employer } = world.awaiting
  await send(world, 'resident', `/mon-espace/mises-en-relation/${introductionId}`, { intent: 'agree' })
  await send(world, 'caseworker', `/conseil/mises-en-relation/${introductionId}`, { intent: 'approve' })
  await requireState(world, introductionId, 'approved')
  return { introductionId, residentId, employer }
}

/** She leaves this introduction; its contact closes. */
export async function withdraw(world: CanaryWorld, { introductionId }: Approval): Promise<void> {
  await send(world, 'resident', `/mon-espace/mises-en-relation/${introductionId}`, { intent: 'withdraw' })
  await requireState(world, introductionId, 'cancelled')
}

async function send(
  world: CanaryWorld,
  role: 'resident' | 'caseworker',
  path: string,
  fields: Record<string, string>,
): Promise<void> {
  const viewer = world.viewers.find((candidate) => candidate.role === role)
  const response = await viewer?.visitor.post(path, fields)
  if (response?.status !== 302)
    throw new Error(`${fields['intent'] ?? ''} was answered ${response?.status ?? 'by nobody'}`)
}

async function requireState({ owner }: CanaryWorld, id: string, state: string): Promise<void> {
  const [row] = await owner<{ state: string }[]>`select state from introductions where id = ${id}`
  if (row?.state !== state) throw new Error(`the introduction is ${row?.state ?? 'missing'}, not ${state}`)
}
