import { createServer } from 'node:http'
import { interactionPolicy, Provider } from 'oidc-provider'

/** A real OpenID provider on loopback. Whoever comes is signed in there as `as.subject`, without being asked. */
export async function startOpenIdProvider(redirectUris: string[]) {
  const as = { subject: 'subject-1', email: 'someone@elsewhere.example' }
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const issuer = `http://127.0.0.1:${port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'candour',
        client_secret: 'a secret of the tests',
        redirect_uris: redirectUris,
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['a key of the tests'] },
    findAccount: async (_context, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, email: as.email, email_verified: true, name: 'Somebody' }),
    }),
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        clientId: context.oidc.client?.clientId,
        accountId: context.oidc.session?.accountId,
      })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
    interactions: {
      policy: withAccountChoice(),
      url: (_context, interaction) => `/interaction/${interaction.uid}`,
    },
  })
  const callback = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void callback(request, response)
    provider.interactionFinished(request, response, {
      select_account: {},
      login: { accountId: as.subject, remember: false },
    })
  })
  return { issuer, as, stop: () => new Promise((resolve) => server.close(resolve)) }
}

// Microsoft and Google both know "choose an account"; this provider has to be taught it.
function withAccountChoice() {
  const policy = interactionPolicy.base()
  policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0)
  return policy
}
