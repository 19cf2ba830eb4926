import { notFound } from '@/app/platform/errors'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'

const refuse = () => Promise.reject(notFound('Cette adresse ne mène nulle part. Repartez de l’accueil.'))

export const loader = loaderFor(['anyone'], refuse)
export const action = actionFor(['anyone'], refuse)

export default function NotFound() {
  return null
}
