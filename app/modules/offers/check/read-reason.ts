import { invalid } from '@/app/platform/errors'

const [least, most] = [10, 500]

/** Why somebody keeps what the check signals. @throws DomainError `invalid` beside the field. */
export function readReason(text: string, field: string): string {
  const reason = text.trim()
  if (reason.length >= least && reason.length <= most) return reason
  throw invalid({ [field]: [`Donnez la raison en une phrase, de ${least} à ${most} caractères.`] })
}
