// @ts-check
/** Commands about a case that were refused: what somebody tried, and which rule said no. */
import { given } from "../address.js";
import { useAnswer } from "../ask.js";
import { Code } from "../code.js";
import { html } from "../html.js";
import { Refusal } from "../refusal.js";
import { say } from "../words.js";
import { pulse } from "./moment.js";
import { Instant, Pager, Table, Who } from "./pieces.js";

const QUERY = `query CaseAttempts($case: ID!, $after: String) { attempts(first: 50, after: $after, filter: { caseId: $case }) {
  nodes { at command code user role office leftOut commandId } pageInfo { endCursor hasNextPage } } }`;

/** @param {{ it: any }} props */
export function Attempts({ it }) {
  const asked = useAnswer(() => ({ query: QUERY, variables: { case: it.id, after: given("after") || null }, again: pulse.value }));
  const page = asked.data.value?.attempts;
  return html`<section class="card" aria-labelledby="attempts-heading" aria-busy=${asked.busy.value ? "true" : null}>
    <h2 id="attempts-heading">${say("case-part-attempts")}</h2><p class="soft">${say("case-attempts-about")}</p>
    <${Refusal} of=${asked} />
    ${page && html`<${Table} label=${say("case-part-attempts")} columns=${[say("case-tried-at"), say("case-command"), say("case-rule"), say("case-by")]} empty=${say("case-no-attempts")}
      rows=${page.nodes.map((/** @type {any} */ one) => [html`<${Instant} of=${one.at} />`, html`<${Code}>${one.command}<//>`, html`<${Code}>${one.code}<//>`,
        html`<${Who} of=${one} />${one.leftOut ? html` <span class="soft">${say("case-left-out", { count: one.leftOut })}</span>` : ""}`])} />
    <${Pager} name="after" newer=${Boolean(given("after"))} older=${page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null} />`}
  </section>`;
}
