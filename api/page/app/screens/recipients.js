// @ts-check
/** Registered recipients: what stands above them, how often they were screened, and until when that counts. */
import { changed, given, go } from "../address.js";
import { useAnswer } from "../ask.js";
import { Code } from "../code.js";
import { entered, useFilled } from "../filled.js";
import { html } from "../html.js";
import { useMark } from "../made.js";
import { Waiting } from "../many/asking.js";
import { Force, RecipientLink, Until } from "../many/telling.js";
import { Refusal } from "../refusal.js";
import { Clocks, past, PastNotice } from "../past.js";
import { dayWord, numberWord, say } from "../words.js";

/** As many as the ledger gives at once. */
const PAGE = 100;

const QUERY = `query Recipients($filter: RecipientFilterInput, $after: String, $asOf: AsOfInput, $on: Date) {
  recipients(filter: $filter, after: $after, asOf: $asOf, effectiveOn: $on) {
    recipient name country forceType parent cases screenings screeningExpiresOn ineligibleSince commandChangedOn demonstration
  }
}`;

export function Recipients() {
  const found = useAnswer(() => {
    /** @type {Record<string, unknown>} */
    const filter = {};
    for (const name of ["text", "country", "forceType", "parent"]) if (given(name)) filter[name] = given(name);
    if (given("ineligible")) filter.ineligible = given("ineligible") === "yes";
    return { query: QUERY, variables: { filter, after: given("after") || null, asOf: past.value.asOf, on: past.value.on || null } };
  });
  const form = useFilled();
  const lines = found.data.value?.recipients;
  useMark(lines ?? []);
  const narrowed = ["text", "country", "forceType", "parent", "ineligible"].some((name) => given(name));
  return html`
    <h1>${say("page-recipients")}</h1>
    <p class="soft">${say("many-recipients-about")}</p>
    <${Clocks} />
    <${PastNotice} />
    <form ref=${form} class="filters" role="search" aria-label=${say("page-recipients")} onSubmit=${(/** @type {any} */ event) => {
      event.preventDefault();
      const values = entered(event.currentTarget);
      go(changed({ ...values, country: values.country?.toUpperCase(), after: null }));
    }}>
      <label>${say("many-name-or-id")}<input type="search" name="text" /></label>
      <label>${say("page-country")}<input name="country" maxlength="2" size="4" dir="ltr" /></label>
      <label>${say("many-force")}<input name="forceType" size="14" dir="ltr" /></label>
      <label>${say("many-directly-below")}<input name="parent" size="10" dir="ltr" /></label>
      <label>${say("many-ineligible")}<select name="ineligible"><option value="">${say("many-any")}</option><option value="yes">${say("many-ineligible-yes")}</option><option value="no">${say("many-ineligible-no")}</option></select></label>
      <button type="submit">${say("page-filter")}</button>
      ${narrowed && html`<a class="button quiet" href=${changed({ text: null, country: null, forceType: null, parent: null, ineligible: null, after: null })}>${say("many-clear")}</a>`}
    </form>
    <${Refusal} of=${found} />
    ${!lines ? !found.refused.value && html`<${Waiting} />` : lines.length === 0
      ? html`<p class="empty">${say(narrowed ? "many-no-recipient-fits" : past.value.then ? "many-no-recipient-then" : "many-no-recipient")}</p>`
      : html`<div class="table-frame" tabindex="0" role="group" aria-label=${say("page-recipients")} aria-busy=${found.busy.value}><table class="many-lines"><thead><tr>
        <th scope="col">${say("many-recipient")}</th><th scope="col">${say("many-force")}</th><th scope="col">${say("page-country")}</th>
        <th scope="col">${say("many-above")}</th><th scope="col" class="number">${say("many-cases")}</th><th scope="col" class="number">${say("many-screenings")}</th>
        <th scope="col">${say("many-screening-ends")}</th><th scope="col">${say("many-command-changed")}</th><th scope="col">${say("many-ineligible")}</th></tr></thead>
        <tbody>${lines.map((/** @type {any} */ line) => html`<tr key=${line.recipient}>
          <th scope="row"><${RecipientLink} id=${line.recipient} /><span class="many-under"><bdi>${line.name}</bdi></span></th>
          <td><${Force} kind=${line.forceType} /></td><td><${Code}>${line.country}<//></td>
          <td>${line.parent ? html`<${RecipientLink} id=${line.parent} />` : html`<span class="soft">${say("many-nothing-above")}</span>`}</td>
          <td class="number">${numberWord(line.cases)}</td><td class="number">${numberWord(line.screenings)}</td>
          <td>${line.screeningExpiresOn ? html`<${Until} day=${line.screeningExpiresOn} />` : html`<span class="soft">${say("many-no-screening-counts")}</span>`}</td>
          <td>${line.commandChangedOn ? dayWord(line.commandChangedOn) : html`<span class="soft">${say("many-never")}</span>`}</td>
          <td>${line.ineligibleSince ? html`<span class="tag alarm">${say("many-since", { day: dayWord(line.ineligibleSince) })}</span>` : html`<span class="soft">${say("many-no")}</span>`}</td>
        </tr>`)}</tbody></table></div>`}
    ${lines && html`<p class="many-pages">
      ${given("after") && html`<a class="button quiet" href=${changed({ after: null })}>${say("many-first-page")}</a>`}
      ${lines.length === PAGE && html`<a class="button quiet" href=${changed({ after: lines[PAGE - 1].recipient })} rel="next">${say("many-next")}</a>`}</p>`}`;
}
