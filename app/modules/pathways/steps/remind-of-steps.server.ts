import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import {
  enqueueJob,
  tellResident,
  wantsMessages,
  type MailContent,
} from '@/app/modules/notifications/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import type { Speech } from '@/app/words/speech'
import type { Tx } from '@/drizzle/client.server'
import type { PathwayStepId } from '@/drizzle/ids'
import { pathwaySteps } from '@/drizzle/schema'
import { attendedSteps } from '../step-rules'

/** Job: has everybody reminded who is expected somewhere tomorrow. @returns how many are. */
export function remindOfSteps({ ctx }: { ctx: Context }): Promise<number> {
  authoriseRole(ctx.actor, 'system')
  return transact(ctx, async (tx) => {
    const steps = await findExpected(tx, ctx, wantsMessages(tx, pathwaySteps.residentId))
    for (const { id } of steps) await enqueueJob(tx, 'step_reminder', { stepId: id }, `step_reminder:${id}`)
    return steps.length
  })
}

/** Job: one message the day before. None for a step that was moved, taken or given up meanwhile; a date that moves makes another. */
export async function sendStepReminder({
  ctx,
  input: { stepId },
}: {
  ctx: Context
  input: { stepId: PathwayStepId }
}): Promise<void> {
  authoriseRole(ctx.actor, 'system')
  const [step] = await transact(ctx, (tx) => findExpected(tx, ctx, eq(pathwaySteps.id, stepId)))
  if (step === undefined) return
  await tellResident({
    ctx,
    input: {
      kind: 'step_reminder',
      residentId: step.residentId,
      key: `step:${stepId}:${step.plannedOn}`,
      mail: (speech) => reminder(speech, step.plannedOn, ctx.settings.publicUrl),
      sms: {
        words: ({ say }) => say('Cité de l’emploi : rappel, un rendez-vous est prévu demain. Voir :'),
        path: '/mon-espace/parcours',
      },
    },
  })
}

/** Neither what is planned nor with whom: a mail is read over shoulders. */
function reminder({ say, day }: Speech, plannedOn: string, publicUrl: string): MailContent {
  return {
    subject: say('Un rendez-vous est prévu demain'),
    body: [
      say('Bonjour,'),
      say('Une étape de votre parcours est prévue {{day}}.', { day: day(plannedOn) }),
      `${say('Le détail est dans votre espace. Si vous ne pouvez pas venir, prévenez votre conseiller·ère :')}\n${publicUrl}/mon-espace/parcours`,
    ].join('\n\n'),
  }
}

/** Open steps of tomorrow, in Strasbourg, to which the person comes herself. */
function findExpected(tx: Tx, { clock }: Pick<Context, 'clock'>, where: SQL | undefined) {
  return tx
    .select({
      id: pathwaySteps.id,
      residentId: pathwaySteps.residentId,
      plannedOn: pathwaySteps.plannedOn,
    })
    .from(pathwaySteps)
    .where(
      and(
        eq(pathwaySteps.plannedOn, parisDate(addDays(clock.now(), 1))),
        isNull(pathwaySteps.doneOn),
        isNull(pathwaySteps.cancelledOn),
        inArray(pathwaySteps.kind, [...attendedSteps]),
        where,
      ),
    )
    .orderBy(pathwaySteps.id)
}
