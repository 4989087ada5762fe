import { z } from 'zod'

export const enrolDeviceInput = z.object({
  deviceId: z.uuidv4(),
  name: z.string().trim().min(1).max(100),
  recoveryKey: z.base64().length(44),
})
export const ownDeviceInput = z.object({ deviceId: z.uuid() })
