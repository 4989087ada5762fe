import { useSignOutGuard } from '../../domains/fieldwork/day/sign-out-guard.tsx'
import { Button } from '../ui/button.tsx'
import { Stack } from '../ui/stack.tsx'
import { Text } from '../ui/text.tsx'

/** How one signs in can be changed for an hour after signing in: a page left open is no way into an account. */
export function SignInAgain({ personId }: { personId: string }) {
  const { guard, question } = useSignOutGuard(personId)
  return (
    <Stack gap="sm">
      <Text>It is more than an hour since you signed in. To change anything here, sign in again first.</Text>
      <form method="post" action="/sign-out?to=/account" onSubmit={guard}>
        <Button>Sign in again</Button>
      </form>
      {question}
    </Stack>
  )
}
