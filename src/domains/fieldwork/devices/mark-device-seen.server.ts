import { defineCommand } from '../../../access/define-command.server.ts'
import { seeDevice } from './device.server.ts'
import { ownDevice } from './own-device.server.ts'
import { ownDeviceInput } from './schemas.ts'

/** Writes down that a device was here, for the list that its owner recognises it by. */
export const markDeviceSeen = defineCommand({
  name: 'mark-device-seen',
  input: ownDeviceInput,
  ...ownDevice,
  run: ({ tx, facts }) => seeDevice(tx, facts),
})
