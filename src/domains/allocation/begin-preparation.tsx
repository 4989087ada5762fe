import { Form } from 'react-router'
import { Button, Buttons } from '../../web/ui/button.tsx'

export const BeginPreparation = ({ whyNot }: { whyNot: string | null }) => (
  <Form method="post">
    <input type="hidden" name="intent" value="begin-preparation" />
    <Buttons>
      <Button kind={whyNot ? 'default' : 'primary'} big unavailable={whyNot ?? undefined}>
        Begin preparation
      </Button>
    </Buttons>
  </Form>
)
