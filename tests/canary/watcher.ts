import { findTokens, type Token, type TokenField, type TokenRegister } from './find-tokens'
import type { Answer } from './crawl'
import type { Viewer } from './viewers'

export interface Leak {
  token: string
  /** Who found it: a role, or `log`, `mail`, `search`, `database`. */
  role: string
  where: string
}

/** The crawl saw nothing where something must be seen: its silence elsewhere would prove nothing. */
export class BlindCanaryError extends Error {
  override readonly name = 'BlindCanaryError'
}

/** Ids and homes have their place where nobody but the portal looks; names and addresses have none. */
const keptInside: readonly TokenField[] = ['id', 'homeCell']

/** Who may find which token (`Rights`). */
interface Rule {
  mayFind(accountId: string | null, token: Token): boolean
}

/** Looks at everything, and remembers what was out of place, and what was rightly seen. */
export class Watcher {
  readonly leaks: Leak[] = []
  responses = 0
  /** `role field`, and `account resident` for what employers saw. */
  private readonly seen = new Set<string>()

  constructor(private readonly register: TokenRegister) {}

  see(viewer: Viewer, rights: Rule, phase: string, answer: Answer): void {
    this.responses += 1
    for (const sighting of findTokens(this.register, answer.text)) {
      if (rights.mayFind(viewer.accountId, sighting)) this.remember(viewer, sighting)
      else
        this.leak(
          sighting.token,
          viewer.role,
          `${answer.where} (${viewer.name}, ${phase}, ${sighting.field})`,
        )
    }
  }

  /** @param accountId who receives it. */
  seeMail(rights: Rule, accountId: string | null, mail: { to: string; subject: string; text: string }): void {
    for (const sighting of findTokens(this.register, `${mail.subject}\n${mail.text}`)) {
      if (!rights.mayFind(accountId, sighting)) this.leak(sighting.token, 'mail', mail.subject)
    }
  }

  /** What no person looks at: logs, search documents, tables. */
  seeInside(role: 'log' | 'search' | 'database', where: string, text: string): void {
    for (const { token, field } of findTokens(this.register, text)) {
      if (!keptInside.includes(field)) this.leak(token, role, `${where} (${field})`)
    }
  }

  /** @throws BlindCanaryError unless each kind of reader saw what is hers to see. */
  requireEyes(): void {
    const own: TokenField[] = ['givenName', 'familyName', 'phone', 'email', 'address', 'birthDate', 'note']
    this.require('caseworker', own)
    this.require('resident', own)
    this.require('employer', ['givenName', 'familyName', 'phone', 'email'])
  }

  /** @throws BlindCanaryError unless this employer saw this person's contact. */
  requireContact(accountId: string, residentId: string): void {
    if (!this.seen.has(`${accountId} ${residentId}`)) {
      throw new BlindCanaryError('the contact that was just released was seen nowhere by its employer')
    }
  }

  private require(role: Viewer['role'], fields: readonly TokenField[]): void {
    for (const field of fields) {
      if (!this.seen.has(`${role} ${field}`))
        throw new BlindCanaryError(`no ${role} was ever shown a ${field}`)
    }
  }

  private remember(viewer: Viewer, { field, residentId }: Token): void {
    this.seen.add(`${viewer.role} ${field}`)
    this.seen.add(`${viewer.accountId ?? ''} ${residentId}`)
  }

  private leak(token: string, role: string, where: string): void {
    this.leaks.push({ token, role, where })
  }
}
