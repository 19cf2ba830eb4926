import { findRegistration, openSealedForm } from '@/app/modules/outreach/index.server'
import { sealedFormSchema } from '@/app/modules/outreach/shared'
import { notFound } from '@/app/platform/errors'
import { parseForm, refuseForm, toValues, type FormValues } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import type { FieldAnswer } from '@/app/ui/outreach/field/field-answer'
import { signUpFromForm } from '../field/sign-up-from-form.server'

export const loader = loaderFor(['caseworker'], () => Promise.reject(notFound()))

/** One form that a device kept: `FieldAnswer`. What was typed goes back to whoever typed it when it is refused, so that it can be mended. */
export const action = actionFor(['caseworker'], async ({ ctx, values }) => {
  let typed: FormValues = {}
  try {
    const { registrationKey, sealed } = parseForm(values, sealedFormSchema)
    const { accountId } = ctx.actor
    typed = {
      ...toValues(openSealedForm(ctx.settings, { accountId, registrationKey, sealed })),
      registrationKey,
    }
    await signUpFromForm(ctx, typed)
    const made = await findRegistration({ ctx, input: { registrationKey } })
    return Response.json({ done: true, residentId: made?.residentId ?? null } satisfies FieldAnswer)
  } catch (error) {
    const { answer, status } = refuseForm(ctx.speech, typed, error)
    return Response.json(answer satisfies FieldAnswer, { status })
  }
})
