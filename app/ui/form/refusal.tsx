import { Notice } from '../display/notice'
import type { FormErrors } from './form-values'

/** Why an action did not do what was asked, when it concerns no field: those have their own summary in their form. */
export function Refusal({ answer }: { answer: { message: string; errors: FormErrors } | undefined }) {
  if (answer === undefined || Object.keys(answer.errors).length > 0) return null
  return (
    <Notice tone="warning" announce="alert">
      {answer.message}
    </Notice>
  )
}
