// @ts-check
/** Every field of a case: what stands there, who set it, when and why, and what it was before. */
import { changed, given, go } from "../address.js";
import { useAnswer } from "../ask.js";
import { Code } from "../code.js";
import { html } from "../html.js";
import { Refusal } from "../refusal.js";
import { eventWord, numberWord, say } from "../words.js";
import { askingRecorded, RECORDED_ARGUMENTS, RECORDED_CASE } from "./moment.js";
import { Day, Empty, Instant, Pager, StepLink, Who } from "./pieces.js";
import { Value } from "./values.js";

const QUERY = `query CaseBlame(${RECORDED_ARGUMENTS}, $path: String, $after: String) { ${RECORDED_CASE} { revision
  blame(first: 50, after: $after, path: $path) { fromStep toStep lines { totalCount pageInfo { endCursor hasNextPage }
    nodes { path value before isCut step kind reason recordedAt effectiveOn actor { user role office } } } } } }`;

/** How many lines from a place on were set by the same step: it is told once. @param {any[]} lines @param {number} place */
function run(lines, place) {
  const end = lines.findIndex((line, other) => other > place && line.step !== lines[place].step);
  return (end < 0 ? lines.length : end) - place;
}

export function Blame() {
  const asked = useAnswer(() => askingRecorded(QUERY, { path: given("field") || null, after: given("after") || null }));
  const it = asked.data.value?.case;
  const blame = it?.blame;
  return html`<section class="card" aria-labelledby="blame-heading" aria-busy=${asked.busy.value ? "true" : null}>
    <h2 id="blame-heading">${say("case-part-blame")}</h2>
    <p class="soft">${say("case-blame-about")}</p>
    <form class="filters" onSubmit=${(/** @type {any} */ event) => { event.preventDefault(); go(changed({ field: String(new FormData(event.currentTarget).get("field")).trim(), after: null })); }}>
      <label>${say("case-field")}<input name="field" value=${given("field")} dir="ltr" placeholder="decision" list="case-regions" autocapitalize="none" /></label>
      <datalist id="case-regions">${["scope", "preconditions", "consultation", "risk", "mitigation", "decision", "monitoring", "suspension", "evidence"].map((one) => html`<option value=${one} />`)}</datalist>
      <button type="submit">${say("page-filter")}</button></form>
    <${Refusal} of=${asked} />
    ${blame && blame.fromStep > 1 && html`<p class="notice">${say("case-blame-from", { step: numberWord(blame.fromStep) })}</p>`}
    ${blame && !blame.lines.nodes.length && html`<${Empty}>${say("case-no-fields")}<//>`}
    ${blame?.lines.nodes.length > 0 && html`<div class="table-frame" tabindex="0" role="group" aria-label=${say("case-part-blame")}><table class="blame">
      <thead><tr><th scope="col">${say("case-field")}</th><th scope="col">${say("case-value")}</th><th scope="col">${say("case-set-by")}</th><th scope="col">${say("case-stood-before")}</th></tr></thead>
      <tbody>${blame.lines.nodes.map((/** @type {any} */ line, /** @type {number} */ place, /** @type {any[]} */ lines) => html`<tr key=${line.path} class=${line.step === it.revision ? "changed" : null}>
        <th scope="row"><${Code}>${line.path}<//>${line.step === it.revision ? html` <span class="tag changed-tag">${say("case-changed")}</span>` : ""}</th>
        <td><${Value} path=${line.path} json=${line.value} isCut=${line.isCut} /></td>
        ${(place === 0 || lines[place - 1].step !== line.step) && html`<td rowspan=${run(lines, place)}>${line.step ? html`<${StepLink} step=${line.step} /> ${eventWord(line.kind)}<br /><span class="small"><${Who} of=${line.actor} /><br />${say("case-happened-on")} <${Day} of=${line.effectiveOn} /> · ${say("case-recorded-at")} <${Instant} of=${line.recordedAt} /></span>
          ${line.reason ? html`<br /><bdi class="reason small">${line.reason}</bdi>` : ""}` : html`<span class="soft">${say("case-set-earlier")}</span>`}</td>`}
        <td>${line.step ? html`<${Value} path=${line.path} json=${line.before} isCut=${line.isCut} />` : ""}</td></tr>`)}</tbody></table></div>`}
    ${blame && html`<${Pager} name="after" newer=${Boolean(given("after"))} older=${blame.lines.pageInfo.hasNextPage ? blame.lines.pageInfo.endCursor : null} />`}
  </section>`;
}
