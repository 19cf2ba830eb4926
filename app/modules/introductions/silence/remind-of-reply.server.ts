import { and, eq, gt, sql } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { deliverMail, type MailContent } from '@/app/modules/notifications/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import type { IntroductionId } from '@/drizzle/ids'
import { establishmentMembers, introductions, jobOffers, jobTitles, occupations } from '@/drizzle/schema'

/** Job: reminds the members of an establishment of one deadline. Says nothing once they have answered, or it has passed. */
export async function remindOfReply({
  ctx,
  input,
}: {
  ctx: Context
  /** `days`: which of the reminders it is. */
  input: { introductionId: IntroductionId; days: number }
}): Promise<void> {
  authoriseRole(ctx.actor, 'system')
  const now = ctx.clock.now()
  const members = await transact(ctx, (tx) =>
    tx
      .select({
        accountId: establishmentMembers.accountId,
        replyDueAt: introductions.replyDueAt,
        title: sql<string>`coalesce(${jobTitles.label}, ${occupations.label}, 'sans titre')`,
      })
      .from(introductions)
      .innerJoin(
        establishmentMembers,
        eq(establishmentMembers.establishmentId, introductions.establishmentId),
      )
      .innerJoin(jobOffers, eq(jobOffers.id, introductions.jobOfferId))
      .leftJoin(jobTitles, eq(jobTitles.code, jobOffers.jobTitleCode))
      .leftJoin(occupations, eq(occupations.code, jobOffers.occupationCode))
      .where(
        and(
          eq(introductions.id, input.introductionId),
          eq(introductions.state, 'approved'),
          gt(introductions.replyDueAt, now),
        ),
      ),
  )
  for (const { accountId, replyDueAt, title } of members) {
    if (replyDueAt === null) continue
    await deliverMail(ctx, {
      key: `introduction:${input.introductionId}:reminder:${input.days}:${accountId}`,
      accountId,
      content: reminder({
        title,
        last: parisDate(replyDueAt) === parisDate(now),
        due: replyDueAt,
        page: `${ctx.settings.publicUrl}/employeur/mises-en-relation/${input.introductionId}`,
      }),
    })
  }
}

const dueDay = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/Paris',
})

function reminder(facts: { title: string; last: boolean; due: Date; page: string }): MailContent {
  const when = facts.last ? 'aujourd’hui' : `avant le ${dueDay.format(facts.due)}`
  return {
    subject: facts.last ? 'Dernier jour pour dire la suite' : 'Une mise en relation attend vos nouvelles',
    body: `Bonjour,\n\nUn contact vous a été transmis pour l’offre «\u00a0${facts.title}\u00a0». Dites-nous la suite ${when}\u00a0:\n${facts.page}\n\nSans nouvelles, la mise en relation expire, et vos nouvelles demandes sont en pause jusqu’à ce que vous ayez répondu.`,
  }
}
