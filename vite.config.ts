import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type Plugin } from 'vite'
import { serviceWorker } from './build-steps/service-worker.ts'

// What reads the files of strangers, and what works long, does so in threads: each is a file of its own beside the bundle.
const threads = {
  'allocation-worker': './src/engines/allocation/allocation-worker.ts',
  'checking-worker': './src/domains/preparation/uploads/checks/checking-worker.ts',
  'reading-worker': './src/domains/preparation/reading/extract/reading-worker.ts',
  'schedule-worker': './src/engines/schedule/schedule-worker.ts',
}
const threadsBesideServer: Plugin = {
  name: 'threads-beside-server',
  apply: 'build',
  applyToEnvironment: (environment) => environment.name === 'ssr',
  buildStart() {
    for (const [name, id] of Object.entries(threads))
      this.emitFile({ type: 'chunk', id, fileName: `${name}.js`, preserveSignature: false })
  },
}

// The server bundle is the command line itself: one module graph for pages, jobs and commands,
// so that a running Candour has one database pool and one set of rules.
export default defineConfig({
  plugins: [reactRouter(), threadsBesideServer, serviceWorker()],
  environments: {
    ssr: {
      build: {
        target: 'node24',
        rollupOptions: { input: './candour.ts', output: { chunkFileNames: '[name]-[hash].js' } },
      },
    },
  },
})
