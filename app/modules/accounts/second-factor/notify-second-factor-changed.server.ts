import { deliverMail, type Jobs } from '@/app/modules/notifications/index.server'
import type { Context } from '@/app/platform/context.server'

const told = {
  confirmed: {
    subject: 'Votre second facteur est en place',
    what: 'Un second facteur vient d’être mis en place sur votre compte. Vos autres sessions ont été fermées.',
  },
  reset: {
    subject: 'Votre second facteur a été réinitialisé',
    what: 'La coordination vient de réinitialiser le second facteur de votre compte. Vos sessions ont été fermées. À votre prochaine connexion, mettez-en un nouveau en place.',
  },
} as const

/** Job: tells the person that her second factor changed. @param attempt the job's own id. */
export async function notifySecondFactorChanged({
  ctx,
  input,
}: {
  ctx: Context
  input: Jobs['second_factor_changed'] & { attempt: string }
}): Promise<void> {
  const { subject, what } = told[input.change]
  await deliverMail(ctx, {
    key: `second-factor:${input.attempt}`,
    accountId: input.accountId,
    content: {
      subject,
      body: [
        'Bonjour,',
        what,
        'Si vous ne l’avez pas demandé, prévenez tout de suite la coordination.',
        'La Cité de l’emploi de Hautepierre-Cronenbourg',
      ].join('\n\n'),
    },
  })
}
