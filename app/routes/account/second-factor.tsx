import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import {
  confirmSecondFactor,
  isStaffRole,
  makeRecoveryCodes,
  offerSecondFactor,
  readSecondFactor,
  type Session,
} from '@/app/modules/accounts/index.server'
import { optionalCodeSchema, typedCodeSchema } from '@/app/modules/accounts/shared'
import { drawQrCode } from '@/app/platform/draw-qr-code.server'
import { forbidden, notFound } from '@/app/platform/errors'
import { enterSession, requireStage } from '@/app/platform/web/enter-session.server'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { EnrolmentSteps } from '@/app/ui/second-factor/enrolment-steps'
import { FactorInPlace } from '@/app/ui/second-factor/factor-in-place'
import { RecoveryCodeList } from '@/app/ui/second-factor/recovery-code-list'
import { StartEnrolment } from '@/app/ui/second-factor/start-enrolment'

export const meta: MetaFunction = () => [{ title: 'Second facteur – La Cité de l’emploi' }]

const page = '/compte/second-facteur'

/** Staff, enrolled or about to be. A code that is awaited is given first. */
function requireStaff(session: Session | null): Session {
  const staff = requireStage(session, 'open', 'awaiting_enrolment')
  if (!isStaffRole(staff.role)) throw forbidden()
  return staff
}

export const loader = loaderFor(['anyone'], async ({ ctx, session }) => {
  const staff = requireStaff(session)
  const { confirmedAt, recoveryCodesLeft, offered } = await readSecondFactor({
    ctx,
    input: { session: staff },
  })
  return {
    confirmedAt,
    recoveryCodesLeft,
    offered: offered && { secret: offered.secret, drawing: drawQrCode(offered.address) },
    required: staff.stage === 'awaiting_enrolment',
    today: ctx.clock.now(),
  }
})

export const action = actionFor(['anyone'], async (args) => {
  const { ctx, intent, values } = args
  const session = requireStaff(args.session)
  switch (intent) {
    case 'offer':
      await offerSecondFactor({ ctx, input: { session, ...parseForm(values, optionalCodeSchema) } })
      return redirect(page)
    case 'confirm': {
      const { code } = parseForm(values, typedCodeSchema)
      return enterSession(args, await confirmSecondFactor({ ctx, input: { session, code } }), page)
    }
    case 'codes':
      // No redirect: the codes exist in this one answer only.
      return {
        codes: await makeRecoveryCodes({ ctx, input: { session, ...parseForm(values, optionalCodeSchema) } }),
      }
    default:
      throw notFound()
  }
})

export default function SecondFactor() {
  const { confirmedAt, recoveryCodesLeft, offered, required, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'codes' in answer) return <RecoveryCodeList codes={answer.codes} madeOn={today} />
  const errors = answer?.errors
  if (offered) return <EnrolmentSteps {...offered} errors={errors} />
  if (confirmedAt === null) return <StartEnrolment required={required} errors={errors} />
  return <FactorInPlace confirmedAt={confirmedAt} recoveryCodesLeft={recoveryCodesLeft} errors={errors} />
}
