/** A paper as a page for the browser's print: plain elements that also read well without their styles. */
import { type TemplateResult, html, nothing } from 'lit-html'
import { type Block, type Paper, type Row, type Table, shownPaper } from './paper'

/** The template of a paper. Its title can take the keyboard: it is the heading of the page that shows it. */
export function paperView(paper: Paper): TemplateResult {
  const { title, over, foot, language, blocks } = shownPaper(paper)
  return html`<article class="paper-view" lang=${language}>
    <header>
      <p class="over">${over}</p>
      <h1 tabindex="-1" id="paper-title">${title}</h1>
    </header>
    ${blocks.map(blockView)}
    <footer>${foot}</footer>
  </article>`
}

/** What was typed may run either way. */
const typed = (tag: 'p' | 'li', text: string): TemplateResult =>
  tag === 'p' ? html`<p dir="auto">${text}</p>` : html`<li dir="auto">${text}</li>`

const asideView = (aside: string | undefined) => (aside ? html`<small>${aside}</small>` : nothing)

function blockView(block: Block): TemplateResult {
  switch (block.kind) {
    case 'heading':
      return html`${block.level === 2 ? html`<h2>${block.text}</h2>` : html`<h3>${block.text}</h3>`}${asideView(block.aside)}`
    case 'paragraphs':
      return html`<div class=${block.quiet ? 'quiet' : ''}>${block.lines.map((line) => typed('p', line))}</div>`
    case 'list':
      return html`<ul>
        ${block.items.map((item) => typed('li', item))}
      </ul>`
    case 'note':
      return html`<div class="note ${block.tone}">
        <p><strong>${block.title}</strong></p>
        ${block.lines.map((line) => typed('p', line))}
      </div>`
    case 'rows':
      return html`<dl>${block.rows.map(rowView)}</dl>`
    case 'table':
      return tableView(block)
  }
}

const rowView = ({ label, aside, lines, quiet }: Row): TemplateResult =>
  html`<div class=${quiet ? 'quiet' : ''}>
    <dt>${label}${asideView(aside)}</dt>
    ${lines.map((line) => html`<dd dir="auto">${line}</dd>`)}
  </div>`

function tableView({ title, columns, rows, foot }: Table): TemplateResult {
  const kind = (i: number): string => (columns[i]?.figures ? 'figures' : '')
  const cell = (text: string, i: number): TemplateResult => html`<td class=${kind(i)} dir="auto">${text}</td>`
  return html`<table aria-label=${title}>
    <thead>
      <tr>
        ${columns.map(({ label }, i) => html`<th scope="col" class=${kind(i)}>${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map(cell)}
          </tr>`,
      )}
    </tbody>
    ${
      foot
        ? html`<tfoot>
            <tr>
              ${foot.map((text, i) => (i === 0 ? html`<th scope="row">${text}</th>` : cell(text, i)))}
            </tr>
          </tfoot>`
        : nothing
    }
  </table>`
}
