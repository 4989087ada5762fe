import type { Page } from 'playwright-core'

/** A thousand bytes of it, as a player asks for them when somebody winds forward. */
export const middleOfRecording = (on: Page) =>
  on.locator('video').evaluate(async (video) => {
    const answer = await fetch((video as HTMLVideoElement).src, { headers: { range: 'bytes=100000-100999' } })
    const content = await answer.arrayBuffer()
    return {
      status: answer.status,
      range: answer.headers.get('content-range'),
      bytes: content.byteLength,
    }
  })

/** Plays, goes to the twelfth second, and tells what is there: the picture, and the words of its captions. */
export const windForward = (on: Page) =>
  on.locator('video').evaluate(async (element) => {
    const video = element as HTMLVideoElement
    const once = (what: string) =>
      new Promise((done, fail) => {
        video.addEventListener(what, done, { once: true })
        video.addEventListener('error', () => fail(new Error(video.error?.message)), { once: true })
      })
    const loaded = once('loadeddata')
    video.load()
    await video.play()
    await loaded
    video.pause()
    const sought = once('seeked')
    video.currentTime = 12
    await sought
    return {
      at: video.currentTime,
      pictures: video.videoWidth > 0,
      words: video.textTracks[0]?.cues?.length,
    }
  })
