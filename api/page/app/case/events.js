// @ts-check
/** The events of a case, the newest first, a page at a time; each with both its times. */
import { given } from "../address.js";
import { html } from "../html.js";
import { eventWord, numberWord, say, word } from "../words.js";
import { RECORDED_ARGUMENTS, RECORDED_CASE, recordedVariables, useAnswer } from "./moment.js";
import { Code, Day, Empty, Film, Folded, Instant, Pager, Position, Refusal, StepLink, Who } from "./pieces.js";
import { Value } from "./values.js";

const QUERY = `query CaseEvents(${RECORDED_ARGUMENTS}, $before: String) { ${RECORDED_CASE} { revision hiddenEvents
  history(last: 50, before: $before) { nodes { revision position kind description recordedAt effectiveOn confidentiality action actor { user role office } leafHash payloadJson }
    pageInfo { startCursor hasPreviousPage } } } }`;

export function Events() {
  const asked = useAnswer(() => ({ query: QUERY, variables: { ...recordedVariables(), before: given("before") || null } }));
  const it = asked.data.value?.case;
  const events = it ? [...it.history.nodes].reverse() : [];
  return html`<section class="card" aria-labelledby="events-heading" aria-busy=${asked.busy.value ? "true" : null}>
    <h2 id="events-heading">${say("case-part-events")}</h2><p class="soft">${say("case-newest-first")}</p>
    <${Refusal} of=${asked} />
    ${it && !events.length && html`<${Empty}>${say("case-no-events")}<//>`}
    <ol class="events" reversed>${events.map((event) => html`<li key=${event.position} class="event">
      <p class="what"><${StepLink} step=${event.revision} /> <strong>${eventWord(event.kind)}</strong>
        ${event.action ? html` <span class="tag">${say("case-action", { number: event.action })}</span>` : ""}
        ${event.confidentiality !== "OPEN" && html` <span class="tag warn">${word("Confidentiality", event.confidentiality)}</span>`}</p>
      <p class="when"><span>${say("case-happened-on")} <${Day} of=${event.effectiveOn} /></span> <span>${say("case-recorded-at")} <${Instant} of=${event.recordedAt} /></span> <span><${Who} of=${event.actor} /></span></p>
      <${Folded} summary=${say("case-as-it-is")} what=${() => html`<p class="soft"><bdi lang="en">${event.description}</bdi></p><${Value} json=${event.payloadJson} />
        <p class="small soft">${say("case-position")} <${Position} of=${event.position} /> · ${say("case-hash")} <${Code} of=${event.leafHash} /></p>`} /></li>`)}</ol>
    ${it && html`<p class="soft small">${say("case-events-shown", { count: events.length, all: numberWord(it.revision - it.hiddenEvents) })}</p>`}
    ${it && html`<${Pager} name="before" newer=${Boolean(given("before"))} older=${it.history.pageInfo.hasPreviousPage ? it.history.pageInfo.startCursor : null} />`}
    <${Folded} summary=${say("case-film")} what=${() => html`<${Film} />`} />
  </section>`;
}
