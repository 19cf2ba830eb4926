import { createContext, useContext, type ReactNode } from 'react'

const CsrfContext = createContext<string | null>(null)

/** Gives the token of this session to every form below. Set once, by the root. */
export function CsrfProvider({ token, children }: { token: string; children: ReactNode }) {
  return <CsrfContext.Provider value={token}>{children}</CsrfContext.Provider>
}

/** @throws Error when no provider stands above: better a page that breaks in a test than a form that is always refused. */
export function useCsrf(): string {
  const token = useContext(CsrfContext)
  if (token === null) throw new Error('A form that posts needs <CsrfProvider> above it')
  return token
}

/** For a `<form>` that is not a `Form`: a sign-out button, a fetcher. */
export function CsrfInput() {
  return <input type="hidden" name="csrf" value={useCsrf()} />
}
