// @ts-check
/**
 * The way by the office's identity provider: this tab is sent there, and comes back with a code that counts once. The state
 * that it was sent with is kept here and compared, so that nobody is logged in by a link that somebody else began.
 */

const SENT = "hrdd-sent";

/** Which ways there are beside the password, and whether there is an explorer. @returns {Promise<{ provider: boolean, explorer: boolean }>} */
export async function ways() {
  const answer = await fetch("/login/ways").catch(() => null);
  return (answer?.ok && (await answer.json().catch(() => null))) || { provider: false, explorer: false };
}

/**
 * Goes to the provider; gives what was refused, if it was.
 * @param {string} to Where one wants to be afterwards.
 */
export async function leave(to) {
  const answer = await fetch("/login/oidc", { headers: { accept: "application/json" } }).catch(() => null);
  const said = await answer?.json().catch(() => null);
  if (!answer?.ok || !said?.authorizeUrl) return said ?? {};
  sessionStorage.setItem(SENT, JSON.stringify({ state: said.state, to }));
  location.assign(said.authorizeUrl);
  return null;
}

/**
 * Hands the code in that the provider gave.
 * @returns {Promise<{ session: any, said: any, to: string }>}
 */
export async function comeBack() {
  const sent = JSON.parse(sessionStorage.getItem(SENT) ?? "null");
  sessionStorage.removeItem(SENT);
  const query = location.search;
  if (!sent || new URLSearchParams(query).get("state") !== sent.state) return { session: null, said: null, to: "" };
  const answer = await fetch(`${location.pathname}${query}`, { headers: { accept: "application/json" } }).catch(() => null);
  const said = await answer?.json().catch(() => null);
  const to = /^\/(?![/\\])/.test(sent.to ?? "") ? sent.to : "/portfolio";
  return answer?.ok && said?.token ? { session: said, said, to } : { session: null, said, to: "" };
}
