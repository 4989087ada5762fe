import { useFieldState } from '../device/use-field-device.ts'

export default function SafeguardingPage() {
  const { standing } = useFieldState()
  return <main id="main">{standing}</main>
}
