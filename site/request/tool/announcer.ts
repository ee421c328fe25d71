/** Says things to those who listen: only what holds when typing pauses, and never the same twice in a row. */

/** How long nothing must be said before it is read out, in ms: as long as GOV.UK's character count waits. */
const PAUSE = 1000

export class Announcer {
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly place: HTMLElement) {}

  say(text: string): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      if (this.place.textContent !== text) this.place.textContent = text
    }, PAUSE)
  }
}
