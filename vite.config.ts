import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

// The server bundle is the command line itself: one module graph for pages, jobs and commands,
// so that a running Candour has one database pool and one set of rules.
export default defineConfig({
  plugins: [reactRouter()],
  environments: {
    ssr: {
      build: {
        target: 'node24',
        rollupOptions: { input: './candour.ts', output: { chunkFileNames: '[name]-[hash].js' } },
      },
    },
  },
})
