// @ts-check
/** The register: a line a case. */
import { useMemo } from "preact/hooks";
import { given, link } from "../address.js";
import { answer } from "../ask.js";
import { html } from "../html.js";
import { say, word } from "../words.js";

const QUERY = `query Register($after: String, $filter: RegisterFilterInput) {
  cases(first: 50, after: $after, filter: $filter) {
    nodes { reference title status country demonstration }
    pageInfo { endCursor hasNextPage }
  }
}`;

export function Register() {
  const cases = useMemo(() => answer(() => ({ query: QUERY, variables: { after: given("after") || null } })), []);
  const lines = cases.data.value?.cases;
  return html`
    <h1>${say("page-register")}</h1>
    ${cases.refused.value && html`<p class="notice alarm" role="alert">${cases.refused.value.message || say("page-unreachable")}</p>`}
    <div class="table-frame" tabindex="0" role="group" aria-label=${say("page-register")}>
    <table><thead><tr><th scope="col">${say("page-reference")}</th><th scope="col">${say("page-title")}</th><th scope="col">${say("page-status")}</th><th scope="col">${say("page-country")}</th></tr></thead>
      <tbody>${lines?.nodes.map((/** @type {any} */ line) => html`<tr>
        <th scope="row"><a href=${link(`/case/${line.reference}`)}><bdi dir="ltr">${line.reference}</bdi></a></th>
        <td><bdi>${line.title}</bdi></td><td>${word("CaseStatus", line.status)}</td><td><bdi dir="ltr">${line.country}</bdi></td></tr>`)}</tbody></table></div>`;
}
