import type { ReactNode } from 'react'
import { homePaths } from '@/app/modules/access/shared'
import { useSpeech } from '@/app/words/use-speech'
import type { Role } from '@/drizzle/vocabulary'
import { AccountLink } from '../action/account-link'
import { SignOutForm } from '../action/sign-out-form'
import { AlgorithmLink } from '../layout/algorithm-link'
import { LanguageChoice } from '../layout/language-choice'
import { PageShell } from '../layout/page-shell'
import { spaces } from './spaces'

interface SpaceFrameProps {
  role: Role
  top?: ReactNode
  children: ReactNode
}

/** Around every page of a role's space, and around what failed there. */
export function SpaceFrame({ role, top, children }: SpaceFrameProps) {
  const { say } = useSpeech()
  const common = { homeTo: homePaths[role], signOut: <SignOutForm />, footer: <AlgorithmLink />, children }
  if (role === 'resident') {
    return (
      <PageShell
        {...common}
        rhythm="generous"
        top={<LanguageChoice account />}
        account={<AccountLink name={say('Mon espace')} />}
      />
    )
  }
  const { rhythm, name, navigation } = spaces[role]
  return (
    <PageShell
      {...common}
      rhythm={rhythm}
      top={top}
      account={<AccountLink name={name} />}
      navigation={navigation}
    />
  )
}
