import type { ProfileStep } from '@/app/modules/profiles/shared'
import { notFound } from '@/app/platform/errors'
import { findStep, stepAfter, stepPath } from '@/app/ui/profile/step-links'

/** @throws DomainError `not_found` */
export function readStep(slug: string): ProfileStep {
  const step = findStep(slug)
  if (step === null) throw notFound()
  return step
}

/** The next step of a profile, or the page it belongs to after the last. */
export function pathAfter({ folder, home }: { folder: string; home: string }, step: ProfileStep): string {
  const next = stepAfter(step)
  return next === null ? home : stepPath(folder, next)
}
