// @ts-check
/** The rows of a report: each cell as its kind is read, and the records that a row rests on. */
import { link } from "../address.js";
import { Code } from "../code.js";
import { html } from "../html.js";
import { dayWord, eventWord, instantWord, say, word } from "../words.js";
import { Own } from "./questions.js";
import { CaseLink, RecipientLink } from "./telling.js";

/** In which closed lists the values of a column are looked for. What is in none is a word of the report alone. */
const LISTS = {
  status: ["CaseStatus", "PairStatus"], statusBefore: ["CaseStatus"], statusAfter: ["CaseStatus"], precondition: ["Precondition"],
  authority: ["Authority"], requiredThen: ["Authority"], requiredNew: ["Authority"], advice: ["Advice"], role: ["Role"], party: ["Party"],
  type: ["MitigationType"], consequence: ["Consequence"], adverseOutcome: ["AdverseOutcome"], addressee: ["Addressee"],
  state: ["ConditionState", "MeasureState", "EmergencyState"], reason: ["SuspensionReason", "DeclineReason", "CorrectionReason"],
  what: ["DeadlineKind", "TrackedKind"], how: ["ReadingKind"], finding: ["PreconditionOutcome"],
};
const NUMBERS = ["INTEGER", "DECIMAL", "PERCENT", "MONEY"];

/** @param {any} column @param {string} text */
function valueWord({ key, type }, text) {
  if ((key === "kind" || key === "targetKind") && eventWord(text) !== text) return eventWord(text);
  const lists = /level$/i.test(key) || /^level/.test(key) ? ["RiskLevel"] : /** @type {Record<string, string[]>} */ (LISTS)[key] ?? [];
  if (type !== "ENUM" && !CODE.test(text)) return text;
  const found = lists.map((list) => word(list, text)).find((said) => said !== text);
  return found ?? own(text);
}

/** A word that reports alone have; the text where it is none. @param {string} text */
function own(text) {
  const key = `many-value-${text}`;
  const said = say(key);
  return said === key ? text : said;
}

/**
 * What no list has, to be read: `IN_DOSSIER` is "In dossier".
 * @param {string} code
 */
const readable = (code) => code.charAt(0) + code.slice(1).toLowerCase().replaceAll("_", " ");

/** A value of a list, as the API spells it. */
const CODE = /^[A-Z][A-Z_]+$/;

/** A hash: too long for a line. */
const HASH = /^[0-9a-f]{40,}$/;

/** @param {{ column: any, cell: any }} props */
function Cell({ column, cell }) {
  const { text } = cell;
  if (text === null || text === "") return html`<span class="soft" aria-label=${say("many-no-value")}>—</span>`;
  switch (column.type) {
    case "CASE_REF": return html`<${CaseLink} reference=${text} />`;
    case "POSITION": return html`<a href=${link("/audit", { event: text })}><${Code}>${text}<//></a>`;
    case "DATE": return html`<time datetime=${text}>${dayWord(text)}</time>`;
    case "INSTANT": return html`<time datetime=${text}>${instantWord(text)}</time>`;
    case "BOOLEAN": return say(cell.json === "true" ? "many-yes" : "many-no");
    default: break;
  }
  if (NUMBERS.includes(column.type)) return html`<bdi dir="ltr">${text}</bdi>`;
  if (column.key === "recipient" && !/[,\s]/.test(text)) return html`<${RecipientLink} id=${text} />`;
  const said = valueWord(column, text);
  if (HASH.test(text)) return html`<bdi dir="ltr" class="mono many-hash">${text}</bdi>`;
  if ((column.type === "ENUM" || column.key in LISTS) && said === text && CODE.test(text)) return html`<span lang="en" dir="ltr" class="many-english" title=${text}>${readable(text)}</span>`;
  return said === text && /^[\w./:#+-]+$/.test(text) ? html`<${Code}>${text}<//>` : html`<bdi>${said}</bdi>`;
}

/** A row shows so many of the records that it rests on; the others are behind a click. */
const FEW = 3;

/** @param {{ row: any }} props */
function Sources({ row }) {
  /** @param {string[]} positions */
  const links = (positions) => positions.map((position) => html`<a key=${position} class="many-source" href=${link("/audit", { event: position })}><${Code}>${position}<//></a> `);
  const rest = row.sources.slice(FEW);
  return html`${links(row.sources.slice(0, FEW))}${rest.length > 0 && html`<details><summary>${say("many-more-sources", { count: row.sourceCount - FEW })}</summary>${links(rest)}${row.sourceCount > row.sources.length
    && html`<span class="soft small">${say("many-sources-cut", { count: row.sourceCount })}</span>`}</details>`}`;
}

/** @param {{ report: any, rows: any[], busy: boolean }} props */
export const Rows = ({ report, rows, busy }) => html`<div class="table-frame" tabindex="0" role="group" aria-label=${report.question} aria-busy=${busy}>
  <table class="many-rows"><thead><tr>${report.columns.map((/** @type {any} */ column) => html`<th key=${column.key} scope="col" class=${NUMBERS.includes(column.type) ? "number" : null}>${column.heading}</th>`)}
    <th scope="col">${say("many-rests-on")}</th></tr></thead>
  <tbody>${rows.map((row, number) => html`<tr key=${number}>${row.cells.map((/** @type {any} */ cell, /** @type {number} */ index) => {
    const column = report.columns[index];
    return html`<td key=${cell.key} class=${NUMBERS.includes(column.type) ? "number" : null}><${Cell} column=${column} cell=${cell} /></td>`;
  })}<td><${Sources} row=${row} /></td></tr>`)}</tbody></table></div>
  <details class="many-columns"><summary>${say("many-columns")}</summary><dl>${report.columns.map((/** @type {any} */ column) => html`<dt key=${column.key}>${column.heading}</dt><dd><${Own} report=${report}>${column.meaning}<//></dd>`)}</dl></details>`;
