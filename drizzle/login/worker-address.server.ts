import { derivePassKey, signPass } from './pass.server'

/** The portal's address for its job runner, whose connections act as the one role that reaches the job tables only. */
export function workerAddress(appUrl: string): string {
  const address = new URL(appUrl)
  const pass = signPass(derivePassKey(appUrl), 'cite_worker', null, new Date())
  address.searchParams.set('options', `-c role=cite_worker -c app.pass=${pass}`)
  return address.href
}
