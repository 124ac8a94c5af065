// @ts-check
/** What a deadline or an alert is about, on every screen. */
import { Code } from "./code.js";
import { html } from "./html.js";
import { values, word } from "./words.js";

/** `NationalOwnership` as the lists call it. @param {string} name */
const screaming = (name) => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase();

/** A precondition in words; null where it is something else. @param {string} subject */
const preconditionOf = (subject) => (values("Precondition").includes(screaming(subject)) ? word("Precondition", screaming(subject)) : null);

/**
 * Without the kind of deadline, which stands beside it.
 * @param {string} subject
 * @param {string | null} [deadline]
 */
function own(subject, deadline) {
  const [first = "", ...rest] = subject.split(" ");
  return deadline && rest.length && screaming(first) === deadline ? rest.join(" ") : subject;
}

/** The subject as a person reads it. @param {string} subject @param {string | null} [deadline] */
export const subjectWord = (subject, deadline) => preconditionOf(own(subject, deadline)) ?? own(subject, deadline);

/** The same, a reference as references are written. @param {{ of: string, deadline?: string | null }} props */
export function Subject({ of, deadline }) {
  const precondition = preconditionOf(own(of, deadline));
  return precondition ? html`<bdi>${precondition}</bdi>` : html`<${Code}>${own(of, deadline)}<//>`;
}
