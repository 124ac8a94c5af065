// @ts-check
/** The reports: questions with what exactly is answered, what is given to them, and the answer with what it rests on. */
import { changed, given, link } from "../address.js";
import { useAnswer } from "../ask.js";
import { Code } from "../code.js";
import { html } from "../html.js";
import { Waiting } from "../many/asking.js";
import { FoldedCopies } from "../copies.js";
import { asRecordedGiven, Own, Parameters, parametersGiven, Questions } from "../many/questions.js";
import { useMarkOfAny } from "../made.js";
import { Rows } from "../many/rows.js";
import { instantTold } from "../past.js";
import { Refusal } from "../refusal.js";
import { dayWord, eventWord, language, say } from "../words.js";

const ALL = `query Reports($language: Language) { reports(language: $language) { number language name asker question definition mustBeEmpty recordedOnly sourceEvents
  parameters { name type required default meaning } columns { key type heading meaning nullable } } }`;
const ANSWER = `query Report($name: String!, $parameters: [ReportArgumentInput!], $asRecorded: AsRecordedInput, $on: Date, $after: String) {
  report(name: $name, parameters: $parameters, asRecorded: $asRecorded, effectiveOn: $on, first: 50, after: $after) {
    on effectiveOn casesLeftOut casesInPart
    rows { position pageInfo { hasNextPage endCursor } nodes { sources sourceCount cells { key json number text } } }
  }
}`;

export function Reports() {
  const all = useAnswer(() => ({ query: ALL, variables: { language: language.value.toUpperCase() } }));
  const reports = all.data.value?.reports;
  const name = given("report");
  const report = reports?.find((/** @type {any} */ one) => one.name === name);
  if (name && report) return html`<${Answered} key=${name} report=${report} />`;
  return html`
    <h1>${say("page-reports")}</h1>
    <p class="soft">${say("many-reports-about")}</p>
    <${Refusal} of=${all} />
    ${name && reports && html`<p class="notice warn" role="alert">${say("many-no-such-report", { name })}</p>`}
    ${reports ? html`<${Questions} reports=${reports} />` : !all.refused.value && html`<${Waiting} />`}`;
}

/** @param {{ report: any }} props */
function Answered({ report }) {
  useMarkOfAny(() => true);
  const found = useAnswer(() => {
    if (given("report") !== report.name) return null;
    const parameters = parametersGiven(report);
    const lacks = report.parameters.some((/** @type {any} */ one) => one.required && !parameters.some((/** @type {any} */ has) => has.name === one.name));
    if (lacks) return null;
    return { query: ANSWER, variables: { name: report.name, parameters, asRecorded: asRecordedGiven(), on: given("effectiveOn") || null, after: given("after") || null } };
  });
  const parameters = parametersGiven(report);
  const missing = report.parameters.filter((/** @type {any} */ one) => one.required && !parameters.some((/** @type {any} */ has) => has.name === one.name));
  const answer = missing.length ? null : found.data.value?.report;
  const moment = asRecordedGiven();
  /** @type {Record<string, string>} */
  const asked = Object.fromEntries(parameters.map((/** @type {any} */ one) => [one.name, one.value]));
  if (moment) asked.asRecorded = moment.position ?? moment.at ?? "";
  if (given("effectiveOn")) asked.effectiveOn = given("effectiveOn");

  return html`
    <p class="soft small no-print"><a href=${link("/reports")}>${say("many-all-reports")}</a> · ${say("many-question-number", { number: report.number })} · <${Code}>${report.name}<//></p>
    <h1><${Own} report=${report}>${report.question}<//></h1>
    <details class="many-definition"><summary>${say("many-definition")}</summary><p><${Own} report=${report}>${report.definition}<//></p>
      <p class="soft small">${say("many-rests-on-kinds")} <bdi>${report.sourceEvents.map(eventWord).join(" · ")}</bdi></p></details>
    <${Parameters} report=${report} />
    <${Refusal} of=${found} />
    ${missing.length > 0 ? html`<p class="empty">${say("many-needs", { names: missing.map((/** @type {any} */ one) => one.name).join(", ") })}</p>`
      : !answer ? !found.refused.value && html`<${Waiting} />`
        : html`<${Outcome} report=${report} answer=${answer} busy=${found.busy.value} />`}
    ${missing.length === 0 && html`<${FoldedCopies} path=${`/export/report/${report.name}`} asked=${asked} />`}`;
}

/** @param {{ report: any, answer: any, busy: boolean }} props */
function Outcome({ report, answer, busy }) {
  const { rows } = answer;
  const empty = rows.nodes.length === 0 && !given("after");
  return html`
    <p class="soft small">${say("many-counted-day", { day: dayWord(answer.on) })} · ${say("many-up-to-position")} <${Code}>${rows.position}<//>
      ${given("at") && !given("atPosition") && html` · ${say("many-shown-as-recorded", { instant: instantTold(asRecordedGiven()?.at) })}`}
      ${answer.effectiveOn && html` · ${say("many-shown-as-effective", { day: dayWord(answer.effectiveOn) })}`}</p>
    ${(answer.casesLeftOut > 0 || answer.casesInPart > 0) && html`<p class="notice" role="note">${answer.casesLeftOut > 0 && say("many-cases-left-out", { count: answer.casesLeftOut })} ${answer.casesInPart > 0 && say("many-cases-in-part", { count: answer.casesInPart })}</p>`}
    ${report.mustBeEmpty && html`<p class=${`notice ${empty ? "good" : "alarm"}`}>${say(empty ? "many-empty-as-it-must" : "many-not-empty")}</p>`}
    ${rows.nodes.length === 0 ? html`<p class="empty">${say("many-no-rows")}</p>` : html`<${Rows} report=${report} rows=${rows.nodes} busy=${busy} />`}
    <p class="many-pages no-print">
      ${given("after") && html`<a class="button quiet" href=${changed({ after: null })}>${say("many-first-page")}</a>`}
      ${rows.pageInfo.hasNextPage && html`<a class="button quiet" href=${changed({ after: rows.pageInfo.endCursor })} rel="next">${say("many-next")}</a>`}</p>`;
}
