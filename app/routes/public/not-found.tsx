import { notFound } from '@/app/platform/errors'
import type { SpokenPage } from '@/app/words/use-speech'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'

export const handle: SpokenPage = { title: 'Page introuvable' }

const refuse = () =>
  Promise.reject(notFound('Cette adresse ne mène nulle part. Vérifiez-la, ou repartez de l’accueil.'))

export const loader = loaderFor(['anyone'], refuse)
export const action = actionFor(['anyone'], refuse)

export default function NotFound() {
  return null
}
