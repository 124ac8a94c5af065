// @ts-check
/** The questions that there are reports for, and what each takes. */
import { changed, given, go, link } from "../address.js";
import { Code } from "../code.js";
import { entered, useFilled } from "../filled.js";
import { html } from "../html.js";
import { instantOf, MOMENT } from "../instants.js";
import { language, say } from "../words.js";

/** What a report says of itself: in English where the language of whoever looks has no words for it. @param {{ report: any, children: any }} props */
export const Own = ({ report, children }) => (report.language === "EN" && language.value !== "en"
  ? html`<span lang="en" dir="ltr" class="many-english">${children}</span>` : html`<bdi>${children}</bdi>`);

const ASKERS = ["OVERSIGHT", "MANAGER", "PARTNER", "PUBLIC"];

/** @param {{ reports: any[] }} props */
export const Questions = ({ reports }) => ASKERS.map((asker) => html`<section key=${asker} class="many-questions" aria-labelledby=${`many-asker-${asker}`}>
  <h2 id=${`many-asker-${asker}`}>${say(`many-asker-${asker}`)}</h2>
  <ol class="many-cards">${reports.filter((report) => report.asker === asker).map((report) => html`<li key=${report.name} class="card" value=${report.number}>
    <h3><a href=${link("/reports", { report: report.name })}><${Own} report=${report}>${report.question}<//></a></h3>
    <p class="soft small">${say("many-question-number", { number: report.number })} · <${Code}>${report.name}<//>${report.mustBeEmpty && html` · <span class="tag good">${say("many-must-be-empty")}</span>`}</p>
    <details><summary>${say("many-definition")}</summary><p><${Own} report=${report}>${report.definition}<//></p></details>
  </li>`)}</ol></section>`);

/** Names of parameters in the address: those of a report never meet those of the page. */
export const named = (/** @type {string} */ name) => `p.${name}`;

/** What the address gives to a report. @param {any} report */
export function parametersGiven(report) {
  return report.parameters.map((/** @type {any} */ one) => ({ name: one.name, value: one.type === "INSTANT" ? instantOf(given(named(one.name))) : given(named(one.name)) }))
    .filter((/** @type {any} */ one) => one.value);
}

/** Of which moment. @returns {{ at?: string, position?: string } | null} */
export function asRecordedGiven() {
  if (given("atPosition")) return { position: given("atPosition") };
  return given("at") ? { at: instantOf(given("at")) } : null;
}

/** @param {{ report: any }} props */
export function Parameters({ report }) {
  const form = useFilled({ also: report.name });
  const takes = report.parameters;
  return html`<form ref=${form} class="card many-parameters no-print" onSubmit=${(/** @type {any} */ event) => {
    event.preventDefault();
    go(changed({ ...entered(event.currentTarget), after: null }));
  }}>
    ${takes.length > 0 && html`<div class="many-fields">${takes.map((/** @type {any} */ one) => html`<${Field} key=${one.name} report=${report} parameter=${one} />`)}</div>`}
    <fieldset><legend>${say("many-clocks")}</legend><div class="filters">
      <label>${say("many-as-recorded")}<input ...${MOMENT} name="at" /></label>
      <label>${say("many-after-position")}<input type="number" min="1" name="atPosition" dir="ltr" /></label>
      ${report.recordedOnly ? html`<p class="soft small">${say("many-recorded-only")} <${Own} report=${report}>${report.recordedOnly}<//></p>`
        : html`<label>${say("many-as-effective")}<input type="date" name="effectiveOn" dir="ltr" /></label>`}
    </div></fieldset>
    <button type="submit">${say("many-ask")}</button>
  </form>`;
}

/** @param {{ report: any, parameter: any }} props */
function Field({ report, parameter: { name, type, required, meaning, default: otherwise } }) {
  const about = `many-about-${name}`;
  const as = { name: named(name), required, "aria-describedby": about, dir: "ltr" };
  const kind = { DATE: "date", INTEGER: "number", POSITION: "number" }[/** @type {string} */ (type)] ?? "text";
  return html`<div><label>${/** @type {string} */ (name)}${required && html` <span class="soft small">${say("many-required")}</span>`}
      ${type === "BOOLEAN" ? html`<select ...${as}><option value="">${say("many-as-usual")}</option><option value="true">${say("many-yes")}</option><option value="false">${say("many-no")}</option></select>`
        : type === "JSON" ? html`<textarea ...${as}></textarea>`
          : type === "INSTANT" ? html`<input ...${MOMENT} ...${as} />` : html`<input type=${kind} min=${kind === "number" ? 0 : null} ...${as} />`}</label>
    <p id=${about} class="soft small"><${Own} report=${report}>${meaning}<//>${otherwise && html` ${say("many-otherwise")} <${Own} report=${report}>${otherwise}<//>`}</p></div>`;
}
