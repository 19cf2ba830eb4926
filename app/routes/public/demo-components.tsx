import type { MetaFunction } from '@remix-run/react'
import { notFound } from '@/app/platform/errors'
import { loaderFor } from '@/app/platform/web/route.server'
import { Gallery } from '@/app/ui/gallery/gallery'

export const meta: MetaFunction = () => [{ title: 'Composants – La Cité de l’emploi' }]

export const loader = loaderFor(['anyone'], async ({ ctx }) => {
  if (!ctx.settings.demo) throw notFound()
  return null
})

export default function DemoComponents() {
  return <Gallery rhythm="generous" />
}
