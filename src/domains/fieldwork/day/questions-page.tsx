import { useFieldState } from '../device/use-field-device.ts'

export default function QuestionsPage() {
  const { standing } = useFieldState()
  return <main id="main">{standing}</main>
}
