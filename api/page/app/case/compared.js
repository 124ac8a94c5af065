// @ts-check
/** What changed between any two steps: the one that is looked at, and another that the address names. */
import { changed, given, go } from "../address.js";
import { useAnswer } from "../ask.js";
import { html } from "../html.js";
import { Refusal } from "../refusal.js";
import { numberWord, say } from "../words.js";
import { reference, shown } from "./moment.js";
import { Changes, Pager } from "./pieces.js";

const QUERY = `query CaseCompared($reference: String!, $from: Int!, $to: Int!, $after: String) { case(reference: $reference) {
  diff(from: $from, to: $to, first: 50, after: $after) { nodes { path before after isCut } pageInfo { endCursor hasNextPage } } } }`;

/** The other step; nothing where none is named. */
const other = () => (/^\d{1,9}$/.test(given("from")) ? Number(given("from")) : null);

export function Compared() {
  const asked = useAnswer(() => {
    const [from, to] = [other(), shown.value];
    return from === null || !to ? null : { query: QUERY, variables: { reference: reference.value, from: Math.min(from, to), to: Math.max(from, to), after: given("after") || null } };
  });
  const from = other();
  const diff = from === null ? null : asked.data.value?.case?.diff;
  return html`<section class="card" aria-labelledby="compared-heading"><h2 id="compared-heading">${say("case-compare-steps")}</h2>
    <form class="filters no-print" onSubmit=${(/** @type {any} */ event) => { event.preventDefault(); go(changed({ from: String(new FormData(event.currentTarget).get("from")), after: null }), true); }}>
      <label>${say("case-compare-with")}<input type="number" name="from" min="0" max=${shown.value || null} value=${from ?? ""} dir="ltr" required /></label>
      <button type="submit" class="quiet">${say("case-compare")}</button>
      ${from !== null && html`<a class="button quiet" href=${changed({ from: null, after: null })}>${say("case-compare-end")}</a>`}</form>
    <${Refusal} of=${asked} />
    ${diff && html`<h3>${say("case-compared", { from: numberWord(Math.min(from ?? 0, shown.value)), to: numberWord(Math.max(from ?? 0, shown.value)) })}</h3>
      <${Changes} of=${diff.nodes} label=${say("case-compare-steps")} />
      <${Pager} name="after" newer=${Boolean(given("after"))} older=${diff.pageInfo.hasNextPage ? diff.pageInfo.endCursor : null} />`}
  </section>`;
}
