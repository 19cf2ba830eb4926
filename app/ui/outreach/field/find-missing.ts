import type { FormErrors } from '../../form/form-values'

/**
 * What the portal would refuse while the person is still there, said without asking it: with no network it would be heard too late. The
 * portal judges all the same.
 */
export function findMissing(form: FormData): FormErrors {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const errors: Record<string, string[]> = {}
  const need = (name: string, holds: boolean, message: string) => {
    if (!holds) errors[name] = [message]
  }
  need('givenName', text('givenName') !== '', 'Indiquez le prénom.')
  need('familyName', text('familyName') !== '', 'Indiquez le nom.')
  const digits = text('phone').replace(/\D/gu, '')
  need('phone', digits === '' || (/^(?:0|(?:00)?33)/u.test(digits) && digits.length >= 10), phoneMessage)
  need('email', text('email') === '' || /^[^\s@]+@[^\s@]+$/u.test(text('email')), emailMessage)
  need('pools', form.getAll('pools').length > 0, 'Choisissez au moins un vivier.')
  need('comprehension', text('comprehension') === 'no', comprehensionMessage)
  need('agree', text('agree') === 'on', 'Cochez la case pour enregistrer l’accord.')
  return errors
}

const phoneMessage =
  'Indiquez un numéro français à dix chiffres, par exemple 06\u00a012\u00a034\u00a056\u00a078.'
const emailMessage = 'Indiquez une adresse e-mail complète, ou laissez ce champ vide.'
const comprehensionMessage =
  'Relisez le texte\u00a0: aucun employeur ne lit un nom avant que la personne ait dit oui à son offre.'
