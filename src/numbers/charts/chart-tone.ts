/** Plays tones for the points of a chart. */
export interface ChartTone {
  /** A short tone: the higher the number, the higher it is, over two octaves. `share`: between 0 and 1. */
  play: (share: number) => void
  end: () => void
}

const LOWEST_HZ = 220
const OCTAVES = 2
const SECONDS = 0.25
/** Quiet enough to hear a screen reader beside it. */
const LOUDNESS = 0.15
const SILENT = 0.001

/** Makes tones possible; to be called when the reader presses something, because browsers are silent before that. */
export function startTone(): ChartTone {
  const context = new AudioContext()
  return {
    play(share) {
      const end = context.currentTime + SECONDS
      const tone = new OscillatorNode(context, { frequency: LOWEST_HZ * 2 ** (OCTAVES * share) })
      const loudness = new GainNode(context, { gain: LOUDNESS })
      loudness.gain.exponentialRampToValueAtTime(SILENT, end)
      tone.connect(loudness).connect(context.destination)
      tone.start()
      tone.stop(end)
    },
    end: () => void context.close(),
  }
}
