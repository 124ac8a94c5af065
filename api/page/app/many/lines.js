// @ts-check
/** The lines of the register, with what people compare. */
import { changed, given } from "../address.js";
import { Code } from "../code.js";
import { html } from "../html.js";
import { Standing } from "../standing.js";
import { say, word } from "../words.js";
import { At, CaseLink, Count, Due, Level } from "./telling.js";

/** What is asked of a line. */
export const LINE = `reference title status country office owner openedOn nextDeadline { due kind } openAlerts openConditions openIncidents
  residualLevel partlySuspended lastRecordedAt demonstration pairs { status count }`;

/** @param {{ sort: string, order: string, descending: boolean, fixed: boolean, children: any, number?: boolean }} props */
function Heading({ sort, order, descending, fixed, children, number = false }) {
  const is = order === sort;
  const kind = number ? "number" : null;
  if (fixed) return html`<th scope="col" class=${kind}>${children}</th>`;
  // A second time the other way round.
  const turned = is ? !descending : sort === "LAST_ACTIVITY" || sort === "OPENED";
  return html`<th scope="col" class=${kind} aria-sort=${is ? (descending ? "descending" : "ascending") : null}>
    <a href=${changed({ order: sort, way: turned ? "down" : "up", after: null, before: null })}>${children}<span aria-hidden="true" class="many-arrow">${is ? (descending ? "▼" : "▲") : ""}</span></a></th>`;
}

/**
 * @param {{ lines: any[], order: string, descending: boolean, fixed: boolean, busy: boolean, label: string }} props
 * `fixed`: the order cannot be chosen.
 */
export function Lines({ lines, order, descending, fixed, busy, label }) {
  const sorted = { order, descending, fixed };
  return html`<div class="table-frame" tabindex="0" role="group" aria-label=${label} aria-busy=${busy}>
    <table class="many-lines"><thead><tr>
      <${Heading} sort="REFERENCE" ...${sorted}>${say("many-case")}<//>
      <${Heading} sort="STATUS" ...${sorted}>${say("page-status")}<//>
      <th scope="col">${say("many-residual-level")}</th>
      <${Heading} sort="NEXT_DEADLINE" ...${sorted}>${say("many-next-deadline")}<//>
      <th scope="col" class="number">${say("many-open-alerts")}</th>
      <th scope="col" class="number">${say("many-open-conditions")}</th>
      <th scope="col" class="number">${say("many-open-incidents")}</th>
      <th scope="col">${say("many-owner")}</th>
      <${Heading} sort="OPENED" ...${sorted}>${say("many-opened")}<//>
      <${Heading} sort="LAST_ACTIVITY" ...${sorted}>${say("many-last-recorded")}<//>
    </tr></thead><tbody>${lines.map((line) => html`<${Line} key=${line.reference} line=${line} then=${fixed} />`)}</tbody></table></div>`;
}

/** @param {{ line: any, then: boolean }} props Of a moment before now the ledger tells no deadlines. */
function Line({ line, then }) {
  return html`<tr>
    <th scope="row"><${CaseLink} reference=${line.reference} />
      <span class="many-under"><bdi>${line.title ?? say("many-not-shown")}</bdi></span>
      <span class="many-under soft"><${Code}>${line.country} · ${line.office}<//></span></th>
    <td><${Standing} status=${line.status} partly=${line.partlySuspended} />
      ${line.pairs?.length > 0 && html`<span class="many-under soft">${line.pairs.map((/** @type {any} */ pair) => say("many-pairs", { count: pair.count, status: word("PairStatus", pair.status) })).join(" · ")}</span>`}</td>
    <td><${Level} level=${line.residualLevel} /></td>
    <td>${line.nextDeadline ? html`<${Due} due=${line.nextDeadline.due} /><span class="many-under soft">${word("DeadlineKind", line.nextDeadline.kind)}</span>` : html`<span class="soft">${say(then ? "many-not-told-then" : "many-none-due")}</span>`}</td>
    <td class="number"><${Weighed} count=${line.openAlerts} /></td>
    <td class="number"><${Weighed} count=${line.openConditions} /></td>
    <td class="number"><${Weighed} count=${line.openIncidents} /></td>
    <td>${line.owner ? html`<${Code}>${line.owner}<//>` : html`<span class="soft">${say("many-nobody")}</span>`}</td>
    <td><time datetime=${line.openedOn}><bdi dir="ltr">${line.openedOn}</bdi></time></td>
    <td class="many-at"><${At} at=${line.lastRecordedAt} /></td>
  </tr>`;
}

/** A count in which only what is there stands out. @param {{ count: number | null }} props */
const Weighed = ({ count }) => html`<span class=${count === 0 ? "soft" : count ? "many-some" : ""}><${Count} count=${count} /></span>`;

/**
 * Ways to the pages before and after, in the address.
 * @param {{ info: any, only?: "after" }} props
 */
export function Pages({ info, only }) {
  const back = !only && info.hasPreviousPage && info.startCursor;
  const begun = given("after") || given("before");
  if (!info.hasNextPage && !back && !begun) return null;
  return html`<nav class="many-pages no-print" aria-label=${say("many-pages")}>
    ${begun && html`<a class="button quiet" href=${changed({ after: null, before: null })}>${say("many-first-page")}</a>`}
    ${back && html`<a class="button quiet" href=${changed({ before: info.startCursor, after: null })} rel="prev">${say("many-previous")}</a>`}
    ${info.hasNextPage && html`<a class="button quiet" href=${changed({ after: info.endCursor, before: null })} rel="next">${say("many-next")}</a>`}
  </nav>`;
}
