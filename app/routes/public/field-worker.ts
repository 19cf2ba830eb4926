import { loaderFor } from '@/app/platform/web/route.server'
import script from '@/app/ui/outreach/field/field-worker.js?raw'

/** The same for everybody, signed in or not: it names nobody and answers nothing by itself. */
export const loader = loaderFor(['anyone'], () =>
  Promise.resolve(new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })),
)
