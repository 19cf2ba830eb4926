import { notFound } from '@/app/platform/errors'
import type { SpokenPage } from '@/app/words/use-speech'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'

export const handle: SpokenPage = { title: 'Page introuvable' }

const refuse = () => Promise.reject(notFound())

export const loader = loaderFor(['anyone'], refuse)
export const action = actionFor(['anyone'], refuse)

export default function NotFound() {
  return null
}
