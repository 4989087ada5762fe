import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'src',
  ssr: true,
  // All routes are known from the start: the app of the field finds its pages without a network.
  routeDiscovery: { mode: 'initial' },
  serverBuildFile: 'candour.js',
} satisfies Config
