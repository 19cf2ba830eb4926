import type { ActorOf } from '@/app/modules/access/shared'
import { spokenConsentSchema } from '@/app/modules/consent/shared'
import { signUpInField } from '@/app/modules/outreach/index.server'
import { eventChoiceSchema, registrationKeySchema, sharedPhoneSchema } from '@/app/modules/outreach/shared'
import { poolChoiceSchema } from '@/app/modules/pools/shared'
import { residentRegistrationSchema } from '@/app/modules/profiles/shared'
import type { Context } from '@/app/platform/context.server'
import { parseForm, type FormValues } from '@/app/platform/web/form.server'
import type { RegistrationKey } from '@/drizzle/ids'

/** The form of the field, whether a page posted it or a device kept it. @throws DomainError like `signUpInField` */
export async function signUpFromForm(
  ctx: Context<ActorOf<'caseworker'>>,
  values: FormValues,
): Promise<RegistrationKey> {
  const input = { ...parseForm(values, fieldSchema), ...parseForm(values, spokenConsentSchema) }
  await signUpInField({ ctx, input })
  return input.registrationKey
}

const fieldSchema = registrationKeySchema
  .extend(sharedPhoneSchema.shape)
  .extend(eventChoiceSchema.shape)
  .extend(residentRegistrationSchema.shape)
  .extend(poolChoiceSchema.shape)
