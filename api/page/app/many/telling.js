// @ts-check
/** How the screens of many cases say things: references that lead on at the moment shown, days left and over, levels, counts. */
import { link } from "../address.js";
import { Code } from "../code.js";
import { daysTo, farOf } from "../days.js";
import { html } from "../html.js";
import { past } from "../past.js";
import { Subject } from "../subject.js";
import { dayWord, instantWord, numberWord, say, termWord, word } from "../words.js";

/**
 * When something is due, and how far that is.
 * @param {{ due: string | null | undefined }} props
 */
export function Due({ due }) {
  if (!due) return html`<span class="soft">${say("many-no-day")}</span>`;
  const { kind, text } = farOf(due, past.value.judgedAt);
  return html`<span class=${`many-due ${kind}`}><time datetime=${due.slice(0, 10)}>${dayWord(due)}</time> <span class="many-far">${text}</span></span>`;
}

/**
 * Until when something counts: once it is over nobody is late with it.
 * @param {{ day: string }} props
 */
export function Until({ day }) {
  const days = daysTo(day, past.value.judged);
  const kind = days < 0 ? "" : days <= 30 ? "soon" : "later";
  return html`<span class=${`many-due ${kind}`}><time datetime=${day}>${dayWord(day)}</time> <span class="many-far">${days < 0 ? say("many-expired", { days: -days }) : days === 0 ? say("many-due-today") : say("many-days-left", { days })}</span></span>`;
}

/** @param {{ reference: string | null | undefined }} props */
export const CaseLink = ({ reference }) => (reference
  ? html`<a href=${link(`/case/${encodeURIComponent(reference)}`, past.value.carried)}><${Code}>${reference}<//></a>`
  : html`<span class="soft">${say("many-not-shown")}</span>`);

/** @param {{ id: string, children?: any }} props */
export const RecipientLink = ({ id, children }) => html`<a href=${link(`/recipient/${encodeURIComponent(id)}`, past.value.carried)}><${Code}>${id}<//>${children}</a>`;

/** @param {{ level: string | null | undefined }} props */
export const Level = ({ level }) => (level
  ? html`<span class=${`many-level ${level.toLowerCase()}`}>${word("RiskLevel", level)}</span>`
  : html`<span class="soft">${say("many-unrated")}</span>`);

/**
 * A count that may be withheld: then it says so, and is not taken for nothing.
 * @param {{ count: number | null | undefined }} props
 */
export const Count = ({ count }) => (count === null || count === undefined
  ? html`<span class="soft" title=${say("many-not-shown-why")}>${say("many-not-shown")}</span>`
  : html`${numberWord(count)}`);

/** @param {{ at: string | null | undefined }} props */
export const At = ({ at }) => (at ? html`<time datetime=${at}>${instantWord(at)}</time>` : null);

/**
 * A heading and what stands below it.
 * @param {{ title: string, id: string, aside?: any, children: any, wide?: boolean }} props
 */
export const Card = ({ title, id, aside = null, children, wide = false }) => html`
  <section class=${`card ${wide ? "many-wide" : ""}`} aria-labelledby=${id}>
    <div class="many-heading"><h2 id=${id}>${title}</h2>${aside}</div>
    ${children}
  </section>`;

/** A kind of force, as the registry names it: `BorderGuard` is "Border guard". @param {{ kind: string }} props */
export function Force({ kind }) {
  const { words, english } = termWord(kind);
  return html`<bdi lang=${english ? "en" : null}>${words}</bdi>`;
}

/**
 * What is the same but for the record that it is about, once for all of them: four preconditions that end on one day, say.
 * @template {{ subject?: string | null }} T
 * @param {T[]} lines In their order, which stays.
 * @param {(line: T) => string} same
 * @returns {(T & { subjects: string[], count: number })[]}
 */
export function together(lines, same) {
  /** @type {Map<string, T & { subjects: string[], count: number }>} */
  const found = new Map();
  for (const line of lines) {
    const known = found.get(same(line));
    if (known) {
      known.count += 1;
      if (line.subject) known.subjects.push(line.subject);
    } else found.set(same(line), { ...line, count: 1, subjects: line.subject ? [line.subject] : [] });
  }
  return [...found.values()];
}

/** @param {{ of: string[] }} props */
export const Subjects = ({ of }) => html`${of.map((subject, index) => html`${index ? say("many-and") : " "}<${Subject} of=${subject} />`)}`;
