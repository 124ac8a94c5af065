// @ts-check
/** Small pieces that several parts of a case are made of. */
import { useState } from "preact/hooks";
import { changed, link } from "../address.js";
import { Code } from "../code.js";
import { farOf } from "../days.js";
import { html } from "../html.js";
import { dayWord, instantWord, numberWord, say, word } from "../words.js";
import { Picture } from "../picture.js";
import { State } from "../standing.js";
import { drawn, drawnAt, judgedAt, moment, reference, toStep } from "./moment.js";
import { Value } from "./values.js";

/** A day, and the same as a machine reads it. @param {{ of: string | null | undefined }} props */
export const Day = ({ of }) => (of ? html`<time datetime=${of.slice(0, 10)} class="day">${dayWord(of)}</time>` : null);

/** @param {{ of: string | null | undefined }} props */
export const Instant = ({ of }) => (of ? html`<time datetime=${of}>${instantWord(of)}</time>` : null);

/** Who, in which role, for which office. @param {{ of: any }} props */
export const Who = ({ of }) => (of ? html`<${Code}>${of.user}<//> · ${word("Role", of.role)}${of.office ? html` · <${Code}>${of.office}<//>` : ""}` : null);

/** These go along what was recorded, and know no day of the world. */
const OF_RECORD = ["film", "diff"];

/**
 * A picture of the case at the moment that is looked at.
 * @param {{ name: string, label: string }} props
 */
export const Drawn = ({ name, label }) => (moment.value.on && OF_RECORD.includes(name) ? html`<p class="empty">${say("case-no-picture-on")}</p>`
  // Which step a moment is at is answered first: until then nothing is drawn, and not what is so now.
  : moment.value.asOf && !drawn().step ? html`<p class="soft small" role="status">${say("many-loading")}</p>`
  : html`<${Picture} name=${name} asked=${drawn()} moment=${drawnAt()} label=${label} />`);

/** The film strip, whose dots lead to their steps; by keyboard the slider and the buttons do. */
export const Film = () => html`<div class="film" onClick=${(/** @type {any} */ event) => {
  const dot = event.target instanceof Element ? event.target.closest("circle.dot, text") : null;
  const number = dot?.matches("circle") ? dot.nextElementSibling : dot?.previousElementSibling?.matches("circle.dot") ? dot : null;
  if (/^\d+$/.test(number?.textContent ?? "")) toStep(Number(number?.textContent));
}}><${Drawn} name="film" label=${say("case-film")} /></div>`;

/** What is withheld, and why. @param {{ field: string, redactions: any[] }} props */
export function Withheld({ field, redactions }) {
  const because = redactions.find((one) => one.field === field || one.field.startsWith(`${field}.`));
  return html`<p class="empty withheld">${say("case-withheld")} ${because ? html`<span class="soft">${word("Withheld", because.reason)}</span>` : ""}</p>`;
}

/** Of these regions some is shown and some is not: said, lest what is seen be taken for all. @param {{ fields: string[], it: any }} props */
export function Partly({ fields, it }) {
  const partial = it.redactions.filter((/** @type {any} */ one) => fields.some((field) => it[field] && (one.field === field || one.field.startsWith(`${field}.`))));
  return partial.length > 0 && html`<p class="soft small partly">${say("case-partly-shown")} ${[...new Set(partial.map((/** @type {any} */ one) => word("Withheld", one.reason)))].join("; ")}</p>`;
}

/** @param {{ children: any }} props */
export const Empty = ({ children }) => html`<p class="empty">${children}</p>`;

/**
 * A table that scrolls inside its frame. A cell that is null was not shown to the viewer.
 * @param {{ label: string, columns: string[], rows: any[][], empty: string, numbers?: number[], marks?: (string | null)[] }} props
 */
export function Table({ label, columns, rows, empty, numbers = [], marks = [] }) {
  if (!rows.length) return html`<${Empty}>${empty}<//>`;
  return html`<div class="table-frame" tabindex="0" role="group" aria-label=${label}><table>
    <thead><tr>${columns.map((column, place) => html`<th scope="col" class=${numbers.includes(place) ? "number" : null}>${column}</th>`)}</tr></thead>
    <tbody>${rows.map((row, line) => html`<tr class=${marks[line] ?? null}>${row.map((cell, place) => (place === 0
      ? html`<th scope="row">${cell}</th>`
      : html`<td class=${numbers.includes(place) ? "number" : null}>${cell === undefined ? html`<span class="soft">${say("case-not-shown")}</span>` : cell}</td>`))}</tr>`)}</tbody>
  </table></div>`;
}

/**
 * What is folded away, and only made once it is unfolded: fifty of them on a page cost nothing.
 * @param {{ summary: any, what: () => any }} props
 */
export function Folded({ summary, what }) {
  const [open, setOpen] = useState(false);
  return html`<details onToggle=${(/** @type {any} */ event) => setOpen(event.currentTarget.open)}><summary>${summary}</summary>${open && what()}</details>`;
}

/**
 * What differs, as two columns.
 * @param {{ of: any[], label: string }} props
 */
export function Changes({ of, label }) {
  if (!of.length) return html`<${Empty}>${say("case-changed-nothing")}<//>`;
  return html`<div class="table-frame" tabindex="0" role="group" aria-label=${label}><table class="changes">
    <thead><tr><th scope="col">${say("case-field")}</th><th scope="col">${say("case-before")}</th><th scope="col">${say("case-after")}</th></tr></thead>
    <tbody>${of.map((one) => html`<tr class="changed"><th scope="row"><${Code}>${one.path}<//> <span class="tag changed-tag">${say("case-changed")}</span></th>
      <td class="was">${one.before === null ? html`<${Value} json=${null} />` : html`<del><${Value} path=${one.path} json=${one.before} isCut=${one.isCut} /></del>`}</td>
      <td>${one.after === null ? html`<span class="soft">${say("case-gone")}</span>` : html`<${Value} path=${one.path} json=${one.after} isCut=${one.isCut} />`}</td></tr>`)}</tbody></table></div>`;
}

/** A pair of item and recipient. @param {{ of: any }} props */
export const Pair = ({ of }) => html`<${Code}>${of.item} · ${of.recipient}<//>`;

/** The place of an event in the log, where the audit shows it. @param {{ of: string }} props */
export const Position = ({ of }) => html`<a href=${link("/audit", { event: of })}><${Code}>${of}<//></a>`;

/** @param {{ of: any[] }} props */
export const Pairs = ({ of }) => of.map((pair, place) => html`${place ? ", " : ""}<${Pair} of=${pair} />`);

const TONES = { over: /** @type {const} */ ("alarm"), soon: /** @type {const} */ ("warn"), later: /** @type {const} */ ("idle") };

/** When something is due, and how far that is from the moment that is looked at; late things stand out. @param {{ due: string, done?: boolean }} props */
export function Due({ due, done = false }) {
  if (done) return html`<${Day} of=${due} />`;
  const { kind, text } = farOf(due, judgedAt.value);
  return html`<span class="due"><${Day} of=${due} /> <${State} kind=${TONES[kind]}>${text}<//></span>`;
}

/** A link to the case at a step. @param {{ step: number, to?: string, children?: any }} props */
export const StepLink = ({ step, to = "replay", children }) => html`<a href=${link(`/case/${encodeURIComponent(reference.value)}/${to}`, { step })}>${children ?? say("case-step", { step: numberWord(step) })}</a>`;

/**
 * Links between the pages of a list whose newest stand first.
 * @param {{ name: string, newer: boolean, older: string | null }} props `older` is the cursor behind which the older ones are.
 */
export const Pager = ({ name, newer, older }) => (newer || older ? html`<nav class="pager" aria-label=${say("case-pages")}>
  ${newer && html`<a class="button quiet" href=${changed({ [name]: null })}>${say("case-first-page")}</a>`}
  ${older && html`<a class="button quiet" href=${changed({ [name]: older })}>${say("case-next-page")}</a>`}</nav>` : null);
