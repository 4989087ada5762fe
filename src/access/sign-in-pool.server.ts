export { authPool } from '../platform/database.server.ts'
