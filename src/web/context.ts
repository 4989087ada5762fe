import { createContext } from 'react-router'
import type { Actor } from '../access/actor.ts'
import type { SignedIn } from '../access/session.server.ts'
import type { Config } from '../platform/config.ts'

// What the server knows of a request before any page runs.
export const configContext = createContext<Config>()
export const requestIdContext = createContext<string>()
export const nonceContext = createContext<string>()
export const actorContext = createContext<Actor>()
export const sessionContext = createContext<SignedIn | null>(null)
