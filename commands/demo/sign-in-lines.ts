import { system } from '@/app/modules/access/shared'
import { issueSignInLinkFor } from '@/app/modules/accounts/index.server'
import type { Portal } from '@/app/platform/portal.server'
import { roleLabels } from '@/app/modules/access/shared'
import { roles, type Role } from '@/drizzle/vocabulary'
import { showcaseEmails } from '@/seed/scenarios/index.server'

/** One line per role: who, and a link that signs in once. Roles that this database does not have are left out. */
export async function signInLines(portal: Portal): Promise<string[]> {
  const lines: string[] = []
  for (const role of roles) {
    const line = await signInLine(portal, role)
    if (line !== null) lines.push(line)
  }
  return lines
}

async function signInLine(portal: Portal, role: Role): Promise<string | null> {
  const email = showcaseEmails[role]
  const path = await issueSignInLinkFor({ ctx: { ...portal, actor: system }, input: { email } })
  if (path === null) return null
  return `${roleLabels[role].padEnd(20)} ${email.padEnd(26)} ${portal.settings.publicUrl}${path}`
}
