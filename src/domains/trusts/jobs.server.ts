import { previewRegisterImport } from './preview-register-import.server.ts'
import { writeRegister } from './write-register.server.ts'

export const trustsJobs = [previewRegisterImport, writeRegister]
