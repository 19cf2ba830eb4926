import { nbsp } from './typography'

/** French numbers by pairs, `06 12 34 56 78`, whether stored as `+336…` or `06…`; any other number as it was given. */
export function formatPhone(phone: string): string {
  const national = phone.replace(/[^\d+]/g, '').replace(/^\+33/, '0')
  return /^0\d{9}$/.test(national) ? (national.match(/\d{2}/g) ?? []).join(nbsp) : phone
}

/** For `href`: digits and a leading plus only. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`
}
