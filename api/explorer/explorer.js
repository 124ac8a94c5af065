/**
 * The API explorer with the session of the page: the token is taken from this tab, or from another one of the same person,
 * and goes into headers only. It is kept nowhere else.
 */
const KEPT = "hrdd-session";

/** What is asked first, for whoever has not written anything yet. */
const FIRST = `# The first cases that you may see. Ctrl-Enter asks; Ctrl-Space proposes.
{
  cases(first: 5) {
    nodes { reference title status country }
  }
}
`;

/** The session of this tab; where there is none, that of another tab, if it answers in a moment. */
async function session() {
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
  if (kept) return kept;
  const others = new BroadcastChannel(KEPT);
  const told = await new Promise((done) => {
    others.onmessage = ({ data }) => { if (data.kind === "session") done(data.session); };
    others.postMessage({ kind: "who" });
    setTimeout(() => done(null), 300);
  });
  others.close();
  return told;
}

const place = document.getElementById("explorer");
const who = await session();
if (who) {
  // The session may end in another tab: then the token must not stay in the memory of this one.
  new BroadcastChannel(KEPT).onmessage = ({ data }) => {
    if (data.kind === "ended" && data.token === who.token) location.replace("/login");
  };
  document.getElementById("who").textContent = [who.user, who.role].filter(Boolean).join(" · ");
  const socket = location.origin.replace(/^http/, "ws");
  const { createElement } = globalThis.React;
  const fetcher = globalThis.GraphiQL.createFetcher({
    url: "/graphql",
    headers: { authorization: `Bearer ${who.token}` },
    subscriptionUrl: `${socket}/graphql/ws`,
    wsConnectionParams: { token: who.token },
  });
  place.replaceChildren();
  globalThis.ReactDOM.createRoot(place).render(createElement(globalThis.GraphiQL, {
    fetcher, defaultQuery: FIRST, isHeadersEditorEnabled: false, shouldPersistHeaders: false,
  }));
} else {
  location.replace("/login?to=%2Fexplorer");
}
