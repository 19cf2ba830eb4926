import { listTalentPools } from '@/app/modules/pools/index.server'
import { toProfileStepForm, type ResidentFile } from '@/app/modules/profiles/index.server'
import { maxHeld, unchangedPlace, type ProfileStep } from '@/app/modules/profiles/shared'
import type { Reference } from '@/app/modules/reference/index.server'
import { parisDate } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import type { FormValues } from '@/app/platform/web/form.server'
import type { FieldOption } from '@/app/ui/form/field/select-field'
import type { FormErrors } from '@/app/ui/form/form-values'
import type { OptionGroup, StepOptions, StepView } from '@/app/ui/profile/step-view'
import { languageCodes } from '@/drizzle/vocabulary'
import { readList } from './read-list'
import { searchOccupations, searchSkills } from './search-words'
import { chooseWords } from './choose-words'

/** What came back from a form that was not saved. */
export interface TypedStep {
  values: FormValues
  errors: FormErrors
  /** The word to look for again; null when nothing was searched. */
  query: string | null
}

/** The page of one step of a file: what it holds, or what was typed. */
export async function viewStep(
  ctx: Context,
  { file, step, typed = null }: { file: ResidentFile; step: ProfileStep; typed?: TypedStep | null },
): Promise<StepView> {
  const values = typed?.values ?? toProfileStepForm(step, file)
  const query = typed?.query ?? null
  return {
    step,
    values,
    errors: typed?.errors ?? {},
    options: await stepOptions(ctx, { file, step, values, query }),
  }
}

interface Asked {
  file: ResidentFile
  step: ProfileStep
  values: FormValues
  query: string | null
}

async function stepOptions(ctx: Context, asked: Asked): Promise<StepOptions> {
  const { file, step, values, query } = asked
  const reference = await ctx.reference.current()
  switch (step) {
    case 'identity':
    case 'contracts':
      return { step }
    case 'occupations':
      return {
        step,
        ...chooseWords({
          chosen: readList(values, 'sought').map((code) => occupationOption(reference, code)),
          found: query === null ? null : searchOccupations(reference, query),
          proposed: await occupationsByPool(ctx, reference),
        }),
      }
    case 'experience': {
      const found = query === null ? null : searchOccupations(reference, query)
      const held = readList(values, 'held')
      const known = [
        ...[...held, ...file.profile.occupationsSought.map(({ code }) => code)]
          .filter((code) => reference.knownOccupation(code))
          .map((code) => occupationOption(reference, code)),
        ...(found ?? []).map(({ value }) => occupationOption(reference, value)),
        ...(await occupationsByPool(ctx, reference)).flatMap(({ options }) => options),
      ]
      return {
        step,
        rows: countRows(values, 'held', maxHeld),
        occupations: byLabel(unique(known)),
        found,
      }
    }
    case 'skills':
      return {
        step,
        ...chooseWords({
          chosen: readList(values, 'skills').map((code) => skillOption(reference, code)),
          found:
            query === null ? null : searchSkills(reference, query, ['hardSkill', 'knowledge', 'softSkill']),
          proposed: skillsByOccupation(reference, file, (kind) => kind !== 'certificate'),
        }),
      }
    case 'licences':
      return {
        step,
        ...chooseWords({
          chosen: readList(values, 'certificates').map((code) => skillOption(reference, code)),
          found: query === null ? null : searchSkills(reference, query, ['certificate']),
          proposed: skillsByOccupation(reference, file, (kind) => kind === 'certificate'),
        }),
      }
    case 'languages':
      return { step, rows: countRows(values, 'language', languageCodes.length) }
    case 'availability':
      return { step, today: parisDate(ctx.clock.now()) }
    case 'mobility':
      return { step, places: placeOptions(ctx, reference, file) }
  }
}

const occupationOption = (reference: Reference, code: string): FieldOption => ({
  value: code,
  label: reference.occupationLabel(code),
})

const skillOption = (reference: Reference, code: string): FieldOption => ({
  value: code,
  label: reference.skillLabel(Number(code)),
})

/** What is recruited around here, sector by sector: the occupations of the talent pools' families. */
async function occupationsByPool(ctx: Context, reference: Reference): Promise<OptionGroup[]> {
  const pools = await listTalentPools({ ctx })
  return pools.map(({ name, familyCodes }) => ({
    label: name,
    options: byLabel(
      reference
        .occupations()
        .filter(({ familyCode }) => familyCodes.includes(familyCode))
        .map(({ code }) => occupationOption(reference, code)),
    ),
  }))
}

/** As many as one reads on a phone. The first ones of an occupation are its core. */
const proposedPerOccupation = 12

function skillsByOccupation(
  reference: Reference,
  { profile }: ResidentFile,
  accepts: (kind: string) => boolean,
): OptionGroup[] {
  const occupations = unique(
    [...profile.occupationsSought, ...profile.occupationsHeld].map(({ code, label }) => ({
      value: code,
      label,
    })),
  )
  return occupations.map(({ value, label }) => ({
    label,
    options: reference
      .proposedSkills(value)
      .filter(({ kind }) => accepts(kind))
      .slice(0, proposedPerOccupation)
      .map((skill) => ({ value: String(skill.code), label: skill.label })),
  }))
}

function placeOptions({ speech }: Context, reference: Reference, { profile }: ResidentFile): FieldOption[] {
  const named = reference.places().map(({ code, name }) => ({ value: code, label: name }))
  const unnamed = profile.homeCell !== null && profile.place === null
  return unnamed ? [{ value: unchangedPlace, label: speech.say('Le lieu déjà enregistré') }, ...named] : named
}

/** The rows that were posted; at first, those that are filled in and two more. */
function countRows(values: FormValues, name: string, max: number): number {
  const given = readList(values, name).length
  const posted = 'intent' in values
  return Math.min(max, posted ? Math.max(given, 1) : Math.max(given + 2, 3))
}

function unique(options: readonly FieldOption[]): FieldOption[] {
  return [...new Map(options.map((option) => [option.value, option])).values()]
}

const collator = new Intl.Collator('fr')

const byLabel = (options: readonly FieldOption[]): FieldOption[] =>
  [...options].sort((a, b) => collator.compare(a.label, b.label))
