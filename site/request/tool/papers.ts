/** The papers of a request: PDF, Word, print and the request file, each made when it is asked for. */
import { type TemplateResult, html, nothing } from 'lit-html'
import type { RequestForm } from '../../../content/model/request-form'
import { news } from '../draw/parts'
import type { Shown } from '../draw/shown'
import type { CopyOf, Request } from '../request'
import { saveFile } from '../store'
import { copied, fileText, nameOf } from './take'

type Writers = typeof import('../paper')

export class Papers {
  /** What happened to the last paper that was asked for. */
  note: string | undefined
  private writers: Writers | undefined

  constructor(
    private readonly redraw: () => void,
    /** Moves the keyboard to a control, once it is drawn. */
    private readonly focus: (id: string) => void,
  ) {}

  /** Makes a paper and hands it over. Whatever fails is said, and what works all the same. */
  async take(copy: CopyOf, kind: 'pdf' | 'docx' | 'json', form: RequestForm, request: Request, day: string): Promise<void> {
    const whole = copied(copy, form, request, day)
    const name = nameOf(request, copy, kind)
    this.say(kind === 'json' ? undefined : `Making ${name}...`)
    try {
      if (kind === 'json') saveFile(await fileText(copy, form, whole), name)
      else {
        const { requestPaper, writeDocx, writePdf } = await this.load()
        const paper = requestPaper(form, whole, copy)
        saveFile(await (kind === 'pdf' ? writePdf(paper) : writeDocx(paper)), name)
      }
      this.say(`Saved as ${name} in your downloads.`)
    } catch (error) {
      this.say(
        error instanceof Error && error.name === 'FontsMissing'
          ? error.message
          : `${name} could not be made here. Load the page again, or print the copy from your browser instead.`,
      )
    }
  }

  /** A copy to look at and to print. */
  printPage(copy: CopyOf, { form, request, today, act }: Shown): TemplateResult {
    const back = act.hash(copy === 'draft' ? undefined : 'two-copies')
    if (!this.writers)
      void this.load().then(
        () => this.focus('paper-title'),
        () => this.say('The page for printing cannot be loaded just now. Save the file for Word instead.'),
      )
    const { writers } = this
    return html`<p class="noprint"><a class="govuk-back-link" href=${back}>Back</a></p>
      <div class="noprint">${news(this.note)}</div>
      <div class="acts noprint">
        <button type="button" class="govuk-button" @click=${() => print()}>Print</button>
      </div>
      ${writers ? writers.paperView(writers.requestPaper(form, copied(copy, form, request, today), copy)) : nothing}`
  }

  private async load(): Promise<Writers> {
    this.writers ??= await import('../paper')
    return this.writers
  }

  private say(note: string | undefined): void {
    this.note = note
    this.redraw()
  }
}
