type MediaPlayerProps = {
  kind: 'video' | 'audio'
  label: string
  src: string
  captions?: string
}

/** The browser's own player, with its own keys. Nothing of it is fetched until somebody presses play. */
export function MediaPlayer({ kind, label, src, captions }: MediaPlayerProps) {
  const words = captions && <track kind="captions" src={captions} srcLang="en-GB" label="English" default />
  const common = {
    src,
    controls: true,
    preload: 'none',
    controlsList: 'nodownload',
    'aria-label': label,
  } as const
  if (kind === 'audio') {
    return (
      <audio className="c-media" {...common}>
        {words}
      </audio>
    )
  }
  return (
    <video className="c-media" playsInline {...common}>
      {words}
    </video>
  )
}
