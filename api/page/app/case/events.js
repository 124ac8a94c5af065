// @ts-check
/** The events of a case, the newest first, a page at a time; each with both its times, its reason and what it changed. */
import { changed, given, link } from "../address.js";
import { useAnswer } from "../ask.js";
import { Code } from "../code.js";
import { html } from "../html.js";
import { Refusal } from "../refusal.js";
import { eventWord, language, numberWord, say, word } from "../words.js";
import { askingRecorded, recordedVariables, RECORDED_ARGUMENTS, RECORDED_CASE, reference } from "./moment.js";
import { Day, Empty, Film, Folded, Instant, Position, StepLink, Who } from "./pieces.js";
import { Value } from "./values.js";

const QUERY = `query CaseEvents(${RECORDED_ARGUMENTS}) { ${RECORDED_CASE} { revision hiddenEvents
  history(last: 50) { nodes { revision position kind description recordedAt effectiveOn confidentiality action actor { user role office } leafHash payloadJson } pageInfo { hasPreviousPage } }
  steps(last: 50) { nodes { step reason changes { path before after isCut } changesLeftOut } } } }`;

/** So many changes of an event stand in its line, where they are short. */
const IN_LINE = 3;
const SHORT = 60;

/** The step with which the page begins; 0 for the newest. */
const upTo = () => (/^[1-9]\d{0,8}$/.test(given("upto")) ? Number(given("upto")) : 0);

export function Events() {
  const asked = useAnswer(() => {
    const { asOf } = recordedVariables();
    const first = upTo();
    const isEarlier = first && !(asOf && "revision" in asOf && Number(asOf.revision) < first);
    return askingRecorded(QUERY, isEarlier ? { asOf: { revision: first } } : {});
  });
  const it = asked.data.value?.case;
  const events = it ? [...it.history.nodes].reverse() : [];
  const steps = new Map((it?.steps.nodes ?? []).map((/** @type {any} */ step) => [step.step, step]));
  const oldest = events.at(-1)?.revision ?? 1;
  return html`<section class="card" aria-labelledby="events-heading" aria-busy=${asked.busy.value ? "true" : null}>
    <h2 id="events-heading">${say("case-part-events")}</h2><p class="soft">${say("case-newest-first")} <a class="no-print" href=${link("/audit", { case: reference.value })}>${say("case-in-audit")}</a></p>
    <${Refusal} of=${asked} />
    ${it && !events.length && html`<${Empty}>${say("case-no-events")}<//>`}
    <ol class="events" reversed>${events.map((event) => html`<li key=${event.position} class="event">
      <p class="what"><${StepLink} step=${event.revision} /> <strong>${eventWord(event.kind)}</strong>
        ${event.action ? html` <span class="tag">${say("case-action", { number: event.action })}</span>` : ""}
        ${event.confidentiality !== "OPEN" && html` <span class="tag warn">${word("Confidentiality", event.confidentiality)}</span>`}</p>
      <p class="when"><span>${say("case-happened-on")} <${Day} of=${event.effectiveOn} /></span> <span>${say("case-recorded-at")} <${Instant} of=${event.recordedAt} /></span> <span><${Who} of=${event.actor} /></span></p>
      <${Did} step=${steps.get(event.revision)} />
      <${Folded} summary=${say("case-as-it-is")} what=${() => html`${language.value === "en" && html`<p class="soft">${event.description}</p>`}<${Value} json=${event.payloadJson} />
        <p class="small soft">${say("case-position")} <${Position} of=${event.position} /> · ${say("case-hash")} <${Code}>${event.leafHash}<//></p>`} /></li>`)}</ol>
    ${it && html`<p class="soft small">${say("case-events-shown", { count: events.length, all: numberWord(it.revision - it.hiddenEvents) })}</p>
    <nav class="pager" aria-label=${say("case-pages")}>
      ${upTo() > 0 && html`<a class="button quiet" href=${changed({ upto: null })}>${say("case-first-page")}</a>`}
      ${it.history.pageInfo.hasPreviousPage && html`<a class="button quiet" href=${changed({ upto: oldest - 1 })}>${say("case-next-page")}</a>`}</nav>`}
    <${Folded} summary=${say("case-film")} what=${() => html`<${Film} />`} />
  </section>`;
}

/** Why, and what changed from what to what. @param {{ step: any }} props */
function Did({ step }) {
  if (!step) return null;
  const short = step.changes.filter((/** @type {any} */ one) => !one.isCut && !/^[[{]/.test(one.after ?? "") && !/^[[{]/.test(one.before ?? "") && (one.before ?? "").length + (one.after ?? "").length < SHORT).slice(0, IN_LINE);
  const others = step.changes.length - short.length + step.changesLeftOut;
  return html`${step.reason ? html`<p class="reason"><bdi>${step.reason}</bdi></p>` : ""}
    ${short.length + others > 0 && html`<p class="did small">${short.map((/** @type {any} */ one) => html`<span><${Code}>${one.path}<//> ${one.before === null ? "" : html`<del><${Value} path=${one.path} json=${one.before} /></del> `}<span aria-hidden="true" class="arrow">\u2192</span> ${one.after === null ? say("case-gone") : html`<${Value} path=${one.path} json=${one.after} />`}</span>`)}
      ${others > 0 && html`<${StepLink} step=${step.step}>${short.length ? say("case-more-changes-there", { count: others }) : say("case-changes-there", { count: others })}<//>`}</p>`}`;
}
