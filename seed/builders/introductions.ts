import { contactDays, replyDays } from '@/app/modules/introductions/shared'
import type {
  AccountId,
  EstablishmentId,
  IntroductionId,
  JobOfferId,
  ProfileId,
  ResidentId,
} from '@/drizzle/ids'
import type { auditEntries, introductions, introductionTransitions } from '@/drizzle/schema'
import type { AgreementChannel, CancellationCause, IntroductionState } from '@/drizzle/vocabulary'
import type { MatchResult } from '@/search/scoring/score-match'
import { datePath, pathTo } from './introduction-path'
import { daysAfter } from './source/moments'
import { anySource, type Source } from './source/random'

type Introduction = typeof introductions.$inferSelect
type Transition = Omit<typeof introductionTransitions.$inferSelect, 'id'>
type AuditEntry = Omit<typeof auditEntries.$inferSelect, 'id'>

export interface IntroductionParties {
  jobOfferId: JobOfferId
  establishmentId: EstablishmentId
  profileId: ProfileId
  residentId: ResidentId
  employerId: AccountId
  caseworkerId: AccountId
  /** Null for a person without e-mail: her caseworker says and writes down what she decides. */
  residentAccountId: AccountId | null
}

export interface IntroductionStory {
  parties: IntroductionParties
  match: MatchResult
  state: IntroductionState
  /** When it reached `state`; what came before is laid out backwards from there. Yesterday unless told. */
  changedAt?: Date
  startedBy?: 'employer' | 'caseworker'
  /** For a state that can be reached from several: the one before. */
  before?: IntroductionState
  /** Why it was refused, declined or not hired. */
  reason?: string
  cause?: CancellationCause
  /** While it waits for the resident: whether her yes is already recorded. */
  agreed?: boolean
  channel?: AgreementChannel
}

export interface BuiltIntroduction {
  introduction: Introduction
  /** In the order in which they happened, like the audit rows. */
  transitions: Transition[]
  audit: AuditEntry[]
}

/** The whole history of an introduction, as the portal's own verbs would have written it. */
export function buildIntroduction(story: IntroductionStory, source: Source = anySource()): BuiltIntroduction {
  const { parties, match, state, cause = null, reason = null } = story
  const { now, random } = source
  const id: IntroductionId = random.id()
  const steps = datePath(pathTo(story), story.changedAt ?? daysAfter(now, -1), source)
  const at = (wanted: IntroductionState) => steps.find((step) => step.state === wanted)?.at ?? null
  const [first = { state, at: now }] = steps
  const last = steps.at(-1) ?? first
  const approvedAt = at('approved')
  const agreement = recordAgreement(story, at('awaiting_resident'), approvedAt, now)
  const version = match.weightsVersion

  return {
    introduction: {
      id,
      jobOfferId: parties.jobOfferId,
      establishmentId: parties.establishmentId,
      profileId: parties.profileId,
      residentId: parties.residentId,
      state,
      startedBy: first.state === 'proposed' ? parties.caseworkerId : parties.employerId,
      caseworkerId: at('under_review') === null ? null : parties.caseworkerId,
      receipt: match,
      score: match.score,
      scoringVersion: version,
      ...agreement,
      reason,
      cancellationCause: cause,
      createdAt: first.at,
      stateChangedAt: last.at,
      approvedAt,
      replyDueAt: approvedAt && daysAfter(approvedAt, replyDays),
      contactEndsAt: approvedAt && daysAfter(approvedAt, contactDays),
    },
    transitions: steps.map((step, index) => ({
      introductionId: id,
      fromState: steps[index - 1]?.state ?? null,
      toState: step.state,
      ...mover(step.state, parties, cause),
      scoringVersion: version,
      reason: step === last ? reason : null,
      at: step.at,
    })),
    audit: steps.flatMap((step, index): AuditEntry[] => {
      const subject = { subjectKind: 'introduction', subjectId: id }
      const moved: AuditEntry = {
        at: step.at,
        ...mover(step.state, parties, cause),
        action: `introduction.${step.state}`,
        ...subject,
        details: {
          from: steps[index - 1]?.state ?? null,
          reason: step === last ? reason : null,
          cause: step === last ? cause : null,
        },
      }
      if (step.state !== 'awaiting_resident' || agreement.agreedAt === null) return [moved]
      const agreed: AuditEntry = {
        at: agreement.agreedAt,
        actorId: agreement.agreementRecordedBy,
        actorRole: agreement.agreementChannel === 'online' ? 'resident' : 'caseworker',
        action: 'introduction.agreed',
        ...subject,
        details: { channel: agreement.agreementChannel },
      }
      return [moved, agreed]
    }),
  }
}

/** Who makes the move into a state, by the table of the workflow. */
function mover(
  state: IntroductionState,
  { employerId, caseworkerId, residentAccountId }: IntroductionParties,
  cause: CancellationCause | null,
): Pick<Transition, 'actorId' | 'actorRole'> {
  const resident: Pick<Transition, 'actorId' | 'actorRole'> =
    residentAccountId === null
      ? { actorId: caseworkerId, actorRole: 'caseworker' }
      : { actorId: residentAccountId, actorRole: 'resident' }
  switch (state) {
    case 'proposed':
    case 'under_review':
    case 'awaiting_resident':
    case 'approved':
    case 'refused':
      return { actorId: caseworkerId, actorRole: 'caseworker' }
    case 'requested':
    case 'met':
    case 'hired':
    case 'not_hired':
      return { actorId: employerId, actorRole: 'employer' }
    case 'declined':
      return resident
    case 'cancelled':
      return cause === 'resident_withdrawal' ? resident : { actorId: employerId, actorRole: 'employer' }
    case 'expired':
      return { actorId: null, actorRole: 'system' }
  }
}

function recordAgreement(
  { parties, channel, agreed = false }: IntroductionStory,
  askedAt: Date | null,
  approvedAt: Date | null,
  now: Date,
): Pick<Introduction, 'agreementChannel' | 'agreedAt' | 'agreementRecordedBy'> {
  const answered = approvedAt ?? (agreed ? now : null)
  if (askedAt === null || answered === null) {
    return { agreementChannel: null, agreedAt: null, agreementRecordedBy: null }
  }
  const { residentAccountId, caseworkerId } = parties
  const spoken = residentAccountId === null || (channel !== undefined && channel !== 'online')
  return {
    agreementChannel: spoken ? (channel ?? 'phone') : 'online',
    agreedAt: new Date((askedAt.getTime() + answered.getTime()) / 2),
    agreementRecordedBy: spoken ? caseworkerId : residentAccountId,
  }
}
