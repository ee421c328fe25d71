/** When to write: soon after the last keystroke, and now and then while somebody goes on typing. */

/** How long nothing must be typed before it is written, and how long it may take while typing goes on, in ms. */
const QUIET = 250
const MOST = 500

export class Pace {
  private timer: ReturnType<typeof setTimeout> | undefined
  /** When the oldest change that waits was made, by a clock that never jumps. */
  private since: number | undefined

  constructor(private readonly write: () => void) {}

  /** Something has changed. */
  touch(): void {
    const now = performance.now()
    this.since ??= now
    this.in(Math.min(QUIET, this.since + MOST - now))
  }

  /** Writes after a while, unless it is written before. @param ms milliseconds. */
  in(ms: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(
      () => {
        this.stop()
        this.write()
      },
      Math.max(0, ms),
    )
  }

  /** Nothing waits any more. */
  stop(): void {
    clearTimeout(this.timer)
    this.since = undefined
  }
}
