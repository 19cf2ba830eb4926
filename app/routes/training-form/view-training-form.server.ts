import type { getTrainingAction } from '@/app/modules/trainings/index.server'
import type { Context } from '@/app/platform/context.server'
import type { FormValues } from '@/app/platform/web/form.server'
import { chooseWords } from '@/app/routes/profile-step/choose-words'
import { readList } from '@/app/routes/profile-step/read-list'
import { searchSkills } from '@/app/routes/profile-step/search-words'
import type { FormErrors } from '@/app/ui/form/form-values'
import type { ActionFormView } from '@/app/ui/training/action-form-view'
import { skillKinds } from '@/drizzle/vocabulary'

type StoredAction = Awaited<ReturnType<typeof getTrainingAction>>

/** The form around what it holds. @param typed.query the word to look for; null when nothing was searched. */
export async function viewTrainingForm(
  ctx: Context,
  typed: { values: FormValues; errors?: FormErrors; message?: string | null; query?: string | null },
): Promise<ActionFormView> {
  const { values, errors = {}, message = null, query = null } = typed
  const reference = await ctx.reference.current()
  return {
    values,
    errors,
    message,
    skills: chooseWords({
      chosen: readList(values, 'skills').map((code) => ({
        value: code,
        label: reference.skillLabel(Number(code)),
      })),
      found: query === null ? null : searchSkills(reference, query, skillKinds),
      proposed: [],
    }),
  }
}

/** What the form of a known action holds before anything is typed. */
export function toTrainingForm({ action, gives }: StoredAction): FormValues {
  const { kind, title, organisation, details } = action
  const language = gives.flatMap((gain) => (gain.kind === 'language' ? gain.language : []))[0]
  return {
    kind,
    title,
    organisation,
    details: details ?? '',
    skills: gives.flatMap((gain) =>
      gain.kind === 'skill' || gain.kind === 'certificate' ? String(gain.code) : [],
    ),
    licences: gives.flatMap((gain) => (gain.kind === 'licence' ? gain.code : [])),
    language: language?.code ?? '',
    level: language?.level ?? '',
  }
}
