import { eq, sql } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import {
  deliverMail,
  tellResident,
  type MailContent,
  type ResidentMessage,
} from '@/app/modules/notifications/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { Speech } from '@/app/words/speech'
import type { IntroductionId } from '@/drizzle/ids'
import {
  establishmentMembers,
  introductions,
  jobTitles,
  occupations,
  jobOffers,
  residents,
} from '@/drizzle/schema'
import type { IntroductionState } from '@/drizzle/vocabulary'

/**
 * Who hears of which move. Messages carry no name, no contact and no reason: they say that something waits, and where.
 * Staff work from their queue and get none. A resident reads her own language, an employer French.
 */
const notices: Partial<Record<IntroductionState, readonly Notice[]>> = {
  awaiting_resident: [
    {
      to: 'resident',
      kind: 'introduction_waiting',
      sms: ({ say }) => say('Cité de l’emploi : une réponse est attendue de vous. Ouvrez :'),
      write: ({ title, url, id }, { say }) => ({
        subject: say('Un employeur aimerait vous rencontrer : à vous de dire'),
        body: [
          say('Bonjour,'),
          say('Une offre correspond à votre profil : {{offer}}.', { offer: title }),
          `${say('Lisez-la et dites oui ou non. Tant que vous n’avez pas dit oui, l’employeur ne sait pas qui vous êtes :')}\n${url}/mon-espace/mises-en-relation/${id}`,
        ].join('\n\n'),
      }),
    },
  ],
  approved: [
    {
      to: 'employer',
      write: ({ title, url, id }) => ({
        subject: 'Un contact vous attend',
        body: `Bonjour,\n\nVotre mise en relation pour l’offre «\u00a0${title}\u00a0» est validée. Le contact est dans votre espace\u00a0:\n${url}/employeur/mises-en-relation/${id}\n\nAppelez vite, et dites-nous la suite.`,
      }),
    },
    {
      to: 'resident',
      kind: 'contact_released',
      write: ({ title, url, id }, { say }) => ({
        subject: say('L’employeur a votre contact'),
        body: [
          say('Bonjour,'),
          say(
            'Votre conseiller·ère a validé la mise en relation pour l’offre « {{offer}} ». L’employeur peut maintenant vous appeler.',
            { offer: title },
          ),
          `${say('Vous pouvez changer d’avis à tout moment :')}\n${url}/mon-espace/mises-en-relation/${id}`,
        ].join('\n\n'),
      }),
    },
  ],
  refused: [{ to: 'employer', write: ended }],
  declined: [{ to: 'employer', write: ended }],
  cancelled: [{ to: 'employer', write: ended }],
  expired: [
    {
      to: 'employer',
      write: ({ title, url, id }) => ({
        subject: 'Mise en relation expirée',
        body: `Bonjour,\n\nSans nouvelles de votre part, la mise en relation pour l’offre «\u00a0${title}\u00a0» a expiré et le contact est refermé. Vos nouvelles demandes sont en pause\u00a0: dites ce qu’il en a été, et elles reprennent aussitôt\u00a0:\n${url}/employeur/mises-en-relation/${id}`,
      }),
    },
  ],
}

interface Subject {
  title: string
  url: string
  id: IntroductionId
}
type Writer = (subject: Subject, speech: Speech) => MailContent
type Notice =
  | { to: 'employer'; write: Writer }
  | { to: 'resident'; write: Writer; kind: ResidentMessage['kind']; sms?: (speech: Speech) => string }

/** One text for a refusal, a "no" and a withdrawal: the employer cannot tell them apart. */
function ended({ title, url, id }: Subject): MailContent {
  return {
    subject: 'Une mise en relation est terminée',
    body: `Bonjour,\n\nUne mise en relation pour l’offre «\u00a0${title}\u00a0» est terminée\u00a0:\n${url}/employeur/mises-en-relation/${id}\n\nD’autres profils vous attendent peut-être dans la liste de l’offre.`,
  }
}

/** Job: tells the parties of a state that was reached. */
export async function notifyIntroductionMoved({
  ctx,
  input,
}: {
  ctx: Context
  input: { introductionId: IntroductionId; to: IntroductionState }
}): Promise<void> {
  const due = notices[input.to] ?? []
  if (due.length === 0) return
  const facts = await transact({ ...ctx, actor: system }, async (tx) => {
    const [row] = await tx
      .select({
        establishmentId: introductions.establishmentId,
        cause: introductions.cancellationCause,
        residentId: residents.id,
        title: sql<string>`coalesce(${jobTitles.label}, ${occupations.label}, 'sans titre')`,
      })
      .from(introductions)
      // Of somebody erased meanwhile the employer still hears that it has ended.
      .leftJoin(residents, eq(residents.id, introductions.residentId))
      .innerJoin(jobOffers, eq(jobOffers.id, introductions.jobOfferId))
      .leftJoin(jobTitles, eq(jobTitles.code, jobOffers.jobTitleCode))
      .leftJoin(occupations, eq(occupations.code, jobOffers.occupationCode))
      .where(eq(introductions.id, input.introductionId))
    if (!row) return null
    const members = await tx
      .select({ accountId: establishmentMembers.accountId })
      .from(establishmentMembers)
      .where(eq(establishmentMembers.establishmentId, row.establishmentId))
    return { ...row, employers: members.map((member) => member.accountId) }
  })
  // The employer's own click needs no mail.
  if (!facts || facts.cause === 'employer' || facts.cause === 'offer_closed') return
  const subject = { title: facts.title, url: ctx.settings.publicUrl, id: input.introductionId }
  const key = `introduction:${input.introductionId}:${input.to}`
  for (const notice of due) {
    const content = (speech: Speech) => notice.write(subject, speech)
    if (notice.to === 'employer') {
      for (const accountId of facts.employers) {
        await deliverMail(ctx, { key: `${key}:${accountId}`, accountId, content })
      }
    } else if (facts.residentId !== null) {
      const { kind, sms } = notice
      await tellResident({
        ctx: { ...ctx, actor: system },
        input: {
          kind,
          residentId: facts.residentId,
          key: `${key}:${facts.residentId}`,
          mail: content,
          ...(sms && { sms: { words: sms, path: `/mon-espace/mises-en-relation/${input.introductionId}` } }),
        },
      })
    }
  }
}
