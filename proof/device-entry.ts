import { makeFieldDevice } from '../src/domains/fieldwork/device/make-field-device.ts'

declare global {
  interface Window {
    device: ReturnType<typeof makeFieldDevice>
  }
}
window.device = makeFieldDevice()
