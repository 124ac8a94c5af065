// @ts-check
/** What the case needs next: what the ledger's own rules say now to each step before which it stands. */
import { link } from "../address.js";
import { commandWord } from "../forms/state.js";
import { html } from "../html.js";
import { Told } from "../told.js";
import { language, say, word } from "../words.js";
import { reference } from "./moment.js";

/** What is asked of the case, in the language of whoever looks. */
export const gatesAsked = () => `gates { gate command isWhole lackCount lacks { code message told(language: ${language.value.toUpperCase()}) remedy action } }`;

/** The decision stands between the fifth action and the sixth. @param {{ action: number | null }} lack */
const place = ({ action }) => action ?? 5.5;

/** The step that comes next: the first that lacks something, and else the first; the end of the case last of all. @param {any[]} gates */
function nextOf(gates) {
  const before = gates.filter(({ gate }) => gate !== "CLOSING");
  return before.find(({ lacks }) => lacks.length) ?? before[0] ?? gates[0];
}

/** @param {{ gates: any[] | null | undefined }} props */
export function Gates({ gates }) {
  if (!gates?.length) return null;
  const next = nextOf(gates);
  const others = gates.filter((one) => one !== next);
  return html`<section class="card gates" aria-labelledby="gates-heading"><h2 id="gates-heading">${say("case-gates")}</h2>
    <h3>${word("Gate", next.gate)}</h3>
    <${Lacks} of=${next} />
    ${others.length > 0 && html`<details class="no-print"><summary>${say("case-gates-others", { count: others.length })}</summary>
      ${others.map((one) => html`<h3>${word("Gate", one.gate)}</h3><${Lacks} of=${one} />`)}</details>`}
  </section>`;
}

/** What one step lacks, in the order of the seven actions, each with the form that remedies it. @param {{ of: any }} props */
function Lacks({ of: { command, isWhole, lackCount, lacks } }) {
  const ordered = [...lacks].sort((one, other) => place(one) - place(other));
  return html`
    ${lacks.length ? html`<p class="lacking">${say("case-gate-lacks", { count: lackCount })}</p>` : html`<p class="open">${say(isWhole ? "case-gate-open" : "case-gate-open-shown")}${" "}
      <a class="record no-print" href=${link(`/record/${command}`, { case: reference.value })}>${commandWord(command)}</a></p>`}
    ${ordered.length > 0 && html`<ol>${ordered.map(({ remedy, action, ...lack }) => html`<li>
      <${Told} refused=${lack} /> <code dir="ltr">${lack.code}</code>
      ${remedy && html`<span class="remedy no-print">${action && html`<span class="action">${say("case-action", { number: action })}</span> `}<a class="record" href=${link(`/record/${remedy}`, { case: reference.value })}>${commandWord(remedy)}</a></span>`}</li>`)}</ol>`}
    ${lackCount > lacks.length && html`<p class="soft small">${say("case-gate-more", { count: lackCount - lacks.length })}</p>`}
    ${!isWhole && lacks.length > 0 && html`<p class="soft small">${say("case-gate-not-whole")}</p>`}`;
}
