// @ts-check
/** The register: a line a case, looked for by words and narrowed down; all of it in the address. */
import { given, link } from "../address.js";
import { useAnswer } from "../ask.js";
import { html } from "../html.js";
import { useMark } from "../made.js";
import { useListening, useMoment, Waiting } from "../many/asking.js";
import { FoldedCopies } from "../copies.js";
import { Found } from "../many/found.js";
import { LINE, Lines, Pages } from "../many/lines.js";
import { filterGiven, Narrowing } from "../many/narrowing.js";
import { Views } from "../many/views.js";
import { Refusal } from "../refusal.js";
import { past, PastNotice } from "../past.js";
import { say } from "../words.js";

const NOW = `query Register($first: Int, $last: Int, $after: String, $before: String, $filter: RegisterFilterInput, $order: RegisterSort, $down: Boolean!) {
  cases(first: $first, last: $last, after: $after, before: $before, filter: $filter, orderBy: $order, descending: $down) {
    position totalCount moreThan nodes { ${LINE} } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
  }
}`;
const THEN = `query RegisterThen($after: String, $filter: RegisterFilterInput, $asOf: AsOfInput, $on: Date) {
  cases: casesAsOf(first: 50, after: $after, filter: $filter, asOf: $asOf, effectiveOn: $on) {
    position nodes { ${LINE} } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
  }
}`;
const ORDERS = ["REFERENCE", "STATUS", "NEXT_DEADLINE", "OPENED", "LAST_ACTIVITY"];

/** In which order: what somebody looked at last comes first where none is named. */
function orderGiven() {
  const order = ORDERS.includes(given("order")) ? given("order") : "LAST_ACTIVITY";
  const descending = given("way") ? given("way") === "down" : order === "LAST_ACTIVITY" || order === "OPENED";
  return { order, descending };
}

/** How many there are in all, as far as they are counted. @param {any} page */
function howMany({ totalCount, moreThan, pageInfo }) {
  if (typeof totalCount === "number") return say("many-in-all", { count: totalCount });
  if (typeof moreThan === "number") return say("many-more-than", { count: moreThan });
  return pageInfo.hasNextPage ? say("many-there-are-more") : "";
}

/** What a copy of the lines is asked for: those that are shown, of the same moment. @param {object} filter @returns {Record<string, string>} */
function copied(filter) {
  const { at, on, instant } = past.value;
  return {
    ...(Object.keys(filter).length ? { filter: JSON.stringify(filter) } : {}),
    ...(at ? { asRecorded: instant } : {}),
    ...(on ? { effectiveOn: on } : {}),
  };
}

export function Register() {
  const landing = useMoment();
  const found = useAnswer(() => {
    const filter = filterGiven();
    const after = given("after") || null;
    const { then, asOf, on } = past.value;
    if (then) return { query: THEN, variables: { after, filter, asOf, on: on || null } };
    const before = given("before") || null;
    const { order, descending } = orderGiven();
    return { query: NOW, variables: { first: before ? null : 50, last: before ? 50 : null, after, before, filter, order, down: descending }, again: landing.moment.value };
  });
  const page = found.data.value?.cases;
  const { then } = past.value;
  useListening(landing, !then, found.own.value?.cases?.position);
  useMark(page?.nodes ?? []);
  const { order, descending } = orderGiven();
  const filter = filterGiven();

  return html`
    <h1>${say("page-register")}</h1>
    <${Narrowing} />
    <${Views} />
    <${PastNotice} />
    <${Refusal} of=${found} />
    ${given("q") && html`<h2>${say("many-named-with-words")}</h2>`}
    ${!page ? !found.refused.value && html`<${Waiting} />` : page.nodes.length === 0
      ? html`<p class="empty">${say(page.pageInfo.hasNextPage ? "many-none-so-far" : given("q") ? "many-no-case-named" : Object.keys(filter).length ? "many-no-case-fits" : then ? "many-no-case-then" : "many-no-case")}</p>`
      : html`<${Lines} lines=${page.nodes} order=${order} descending=${descending} fixed=${then} busy=${found.busy.value} label=${say("page-register")} />`}
    ${page && html`<div class="many-foot"><p class="soft small">${say("many-lines-shown", { count: page.nodes.length })} ${howMany(page)}</p>
      <${Pages} info=${page.pageInfo} only=${then ? "after" : null} /></div>`}
    ${given("q") && html`<${Found} moment=${landing.moment} />`}
    <${FoldedCopies} path="/export/cases" asked=${copied(filter)} about=${then ? say("many-copy-of-then") : undefined} />
    <p class="no-print"><a href=${link("/recipients", past.value.carried)}>${say("many-to-recipients")}</a></p>`;
}
