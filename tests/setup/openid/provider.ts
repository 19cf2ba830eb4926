import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

/**
 * A real OpenID provider in a process of its own: `tsx provider.ts CLIENT_ORIGIN`, prints its issuer. Whoever comes is
 * the person that `login_hint` describes, without a page to click through.
 */
const [, , clientOrigin = ''] = process.argv

interface Person {
  sub: string
  acr?: string
  [claim: string]: unknown
}
const people = new Map<string, Person>()

const server = createServer()
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address: AddressInfo | string | null = server.address()
if (typeof address !== 'object' || address === null) throw new Error('no port')
const issuer = `http://127.0.0.1:${address.port}`

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'cite',
      client_secret: 'a secret of the client',
      redirect_uris: [`${clientOrigin}/connexion/openid/retour`],
      post_logout_redirect_uris: [`${clientOrigin}/`],
      // As ProConnect answers.
      userinfo_signed_response_alg: 'RS256',
    },
  ],
  pkce: { required: () => true, methods: ['S256'] },
  acrValues: ['eidas1', 'eidas2'],
  scopes: ['openid', 'email', 'roles'],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], roles: ['roles'] },
  cookies: { keys: ['a key of the cookies'] },
  features: {
    devInteractions: { enabled: false },
    jwtUserinfo: { enabled: true },
    rpInitiatedLogout: { enabled: true },
  },
  interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 60, Grant: 60, Interaction: 60, Session: 60 },
  findAccount: (_ctx, id) => {
    const person = people.get(id)
    return person && { accountId: id, claims: () => person }
  },
})

const answer = provider.callback()
server.on('request', (request, response) => {
  if (!request.url?.startsWith('/interaction/')) {
    void answer(request, response)
    return
  }
  const finish = async () => {
    const { params } = await provider.interactionDetails(request, response)
    const person: Person = JSON.parse(Buffer.from(String(params['login_hint']), 'base64url').toString())
    people.set(person.sub, person)
    const grant = new provider.Grant({ accountId: person.sub, clientId: 'cite' })
    grant.addOIDCScope('openid email roles')
    const grantId = await grant.save()
    await provider.interactionFinished(request, response, {
      login: { accountId: person.sub, ...(person.acr !== undefined && { acr: person.acr }) },
      consent: { grantId },
    })
  }
  finish().catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    response.writeHead(500).end()
  })
})
process.stdout.write(`issuer ${issuer}\n`)
