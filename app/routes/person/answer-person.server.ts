import type { CaseworkerActor } from '@/app/modules/access/shared'
import {
  finishNextAction,
  handOverPerson,
  logContact,
  removeNote,
  setNextAction,
  writeNote,
} from '@/app/modules/casework/index.server'
import { contactSchema, handoverSchema, nextActionSchema, noteSchema } from '@/app/modules/casework/shared'
import { chooseCheckIn, locateHome, tellHomeNeighbourhood } from '@/app/modules/profiles/index.server'
import { spokenChoiceSchema } from '@/app/modules/profiles/shared'
import { enterScheme, leaveScheme, tellSituation } from '@/app/modules/schemes/index.server'
import { enrolmentSchema, schemeSchema, situationSchema } from '@/app/modules/schemes/shared'
import { notFound } from '@/app/platform/errors'
import { parseForm } from '@/app/platform/web/form.server'
import type { FormArgs } from '@/app/platform/web/route.server'
import { isId } from '@/drizzle/ids'

/** Does what a button of a person's page asks. @throws DomainError `not_found` for a button that is not there. */
export async function answerPerson({ ctx, id, values, intent }: FormArgs<CaseworkerActor>): Promise<void> {
  const residentId = id<'resident'>('residentId')
  switch (intent) {
    case 'write_note':
      await writeNote({ ctx, input: { residentId, ...parseForm(values, noteSchema) } })
      break
    case 'remove_note': {
      const { noteId } = values
      if (typeof noteId !== 'string' || !isId(noteId)) throw notFound()
      await removeNote({ ctx, input: { residentId, noteId } })
      break
    }
    case 'set_action':
      await setNextAction({ ctx, input: { residentId, ...parseForm(values, nextActionSchema) } })
      break
    case 'finish_action':
      await finishNextAction({ ctx, input: { residentId } })
      break
    case 'log_contact':
      await logContact({ ctx, input: { residentId, ...parseForm(values, contactSchema) } })
      break
    case 'hand_over':
      await handOverPerson({ ctx, input: { residentId, ...parseForm(values, handoverSchema) } })
      break
    case 'choose_check_in':
      await chooseCheckIn({ ctx, input: { residentId, ...parseForm(values, spokenChoiceSchema) } })
      break
    case 'locate_home':
      await locateHome({ ctx, input: { residentId } })
      break
    case 'tell_neighbourhood': {
      const { neighbourhood: code } = values
      const input = { residentId, code: code === 'none' ? null : typeof code === 'string' ? code : '' }
      await tellHomeNeighbourhood({ ctx, input })
      break
    }
    case 'tell_situation':
      await tellSituation({ ctx, input: { residentId, ...parseForm(values, situationSchema) } })
      break
    case 'enter_scheme':
      await enterScheme({ ctx, input: { residentId, ...parseForm(values, schemeSchema) } })
      break
    case 'leave_scheme':
      await leaveScheme({ ctx, input: { residentId, ...parseForm(values, enrolmentSchema) } })
      break
    default:
      throw notFound()
  }
}
