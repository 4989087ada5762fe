import { Button } from '../../../web/ui/button.tsx'
import { useField } from './field.ts'
import { useSignOutGuard } from './sign-out-guard.tsx'

export function SignOut() {
  const { state } = useField()
  const { guard, question } = useSignOutGuard(state.person?.id)
  return (
    <>
      <form method="post" action="/sign-out" onSubmit={guard}>
        <Button kind="quiet">Sign out</Button>
      </form>
      {question}
    </>
  )
}
