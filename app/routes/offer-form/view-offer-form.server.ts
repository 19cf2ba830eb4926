import type { ActorOf } from '@/app/modules/access/shared'
import { listOwnEstablishments } from '@/app/modules/accounts/index.server'
import { establishmentStatusLabels } from '@/app/modules/accounts/shared'
import type { Reference } from '@/app/modules/reference/index.server'
import { parisDate } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import type { FieldErrors } from '@/app/platform/errors'
import type { FormValues } from '@/app/platform/web/form.server'
import type { FieldOption } from '@/app/ui/form/field/select-field'
import { offerQueries, type OfferFormView, type RequirementChoice } from '@/app/ui/offer/form/offer-form-view'
import type { EstablishmentId } from '@/drizzle/ids'
import { skillKinds, type SkillKind } from '@/drizzle/vocabulary'
import { checkTyped, countTyped } from './look-at-offer.server'
import { findOccupation, listOf, textOf } from './offer-form-values'

export interface OfferFormRequest {
  values: FormValues
  /** An offer keeps the establishment of its creation. */
  onlyAt?: EstablishmentId | undefined
  /** Which of the three boxes was asked. */
  searched?: keyof typeof offerQueries | undefined
  justProposed?: number | undefined
  /** Count people too: asked for, because each new demand is one go of a limit. */
  counted?: boolean | undefined
  refusal?: { message: string; errors: FieldErrors } | undefined
}

/** Words of the vocabulary and choices of this employer around what the form holds. */
export async function viewOfferForm(
  ctx: Context<ActorOf<'employer'>>,
  { values, onlyAt, searched, justProposed, counted = false, refusal }: OfferFormRequest,
): Promise<OfferFormView> {
  const today = parisDate(ctx.clock.now())
  const reference = await ctx.reference.current()
  const query = searched === undefined ? '' : textOf(values, offerQueries[searched]).slice(0, 100)
  const title = reference.findJobTitle(Number(textOf(values, 'jobTitleCode')))
  const occupation = findOccupation(reference, values)
  const requirements = (field: string, search: typeof searched, kinds: readonly SkillKind[]) =>
    requirementChoice(reference, {
      codes: listOf(values, field),
      occupation,
      kinds,
      query: searched === search ? query : null,
    })
  return {
    values,
    errors: refusal?.errors ?? {},
    message: refusal?.message ?? null,
    establishments: await establishmentOptions(ctx, onlyAt),
    titles: {
      chosen: title === null ? [] : [titleOption(title)],
      results: searched === 'title' ? reference.searchJobTitles(query, 8).map(titleOption) : null,
    },
    occupationLabel: occupation === null ? null : reference.occupationLabel(occupation),
    skills: requirements('skills', 'skill', otherThanCertificates),
    certificates: requirements('certificates', 'certificate', ['certificate']),
    justProposed: justProposed ?? null,
    hits: checkTyped(values, today),
    ...(counted ? await countTyped(ctx, values) : { cost: null, costNote: null }),
    today,
  }
}

const otherThanCertificates = skillKinds.filter((kind) => kind !== 'certificate')

const titleOption = (title: { code: number; label: string; occupationLabel: string }): FieldOption => ({
  value: String(title.code),
  label: title.label,
  ...(title.occupationLabel !== title.label && { hint: title.occupationLabel }),
})

const skillOption = ({ code, label }: { code: number; label: string }): FieldOption => ({
  value: String(code),
  label,
})

/** @param query null when this list was not searched. */
function requirementChoice(
  reference: Reference,
  given: { codes: string[]; occupation: string | null; kinds: readonly SkillKind[]; query: string | null },
): RequirementChoice {
  const { codes, occupation, kinds, query } = given
  return {
    // A code that the vocabulary does not know has no row: it is gone at the next posting.
    asked: codes.flatMap((code) => reference.findSkill(Number(code)) ?? []).map(skillOption),
    proposed: (occupation === null ? [] : reference.proposedSkills(occupation))
      .filter(({ code, kind }) => kinds.includes(kind) && !codes.includes(String(code)))
      .map(skillOption),
    results: query === null ? null : reference.searchSkills(query, { kinds, limit: 12 }).map(skillOption),
  }
}

async function establishmentOptions(
  ctx: Context<ActorOf<'employer'>>,
  onlyAt: EstablishmentId | undefined,
): Promise<FieldOption[]> {
  const own = await listOwnEstablishments({ ctx })
  return own
    .filter(({ id, status }) => (onlyAt === undefined ? status !== 'rejected' : id === onlyAt))
    .map(({ id, name, status, workplaces }) => ({
      value: id,
      label: [name, ...workplaces.map(({ label }) => label)].join(', '),
      hint: status === 'confirmed' ? undefined : establishmentStatusLabels[status],
    }))
}
