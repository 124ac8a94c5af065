// A real OpenID provider on loopback, and a hand for the suite beside it: it turns the provider's keys over, signs what an
// attacker would like to have signed, and walks through a login as a browser would. Prints its issuer once it answers.

import crypto from 'node:crypto';
import http from 'node:http';
import Provider from 'oidc-provider';

const AUDIENCE = 'urn:hrdd:ledger';
const GROUPS = { 'U-705': ['ledger-records'], 'U-801': ['ledger-auditors', 'others'], 'U-999': ['ledger-auditors'], 'U-888': [] };
const server = http.createServer();
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const issuer = `http://127.0.0.1:${server.address().port}`;
let provider;
let signing;

function turnOver() {
  const kid = crypto.randomUUID();
  const pair = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...pair.privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' };
  signing = { kid, ...pair };
  provider = new Provider(issuer, {
    jwks: { keys: [jwk] },
    clients: [
      ...['U-801', 'U-999', 'U-888'].map((id) => ({
        client_id: id, client_secret: `secret-of-${id}-that-is-long-enough`, grant_types: ['client_credentials'], redirect_uris: [], response_types: [],
      })),
      {
        client_id: 'page', token_endpoint_auth_method: 'none', application_type: 'native', grant_types: ['authorization_code'],
        response_types: ['code'], redirect_uris: [process.argv[2]],
      },
    ],
    clientDefaults: { id_token_signed_response_alg: 'RS256' },
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'groups'] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, groups: GROUPS[id] ?? [] }) }),
    extraTokenClaims: (_, token) => ({ groups: GROUPS[token.clientId] ?? [] }),
    cookies: { keys: [crypto.randomUUID()] },
    features: {
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        getResourceServerInfo: () => ({
          scope: 'ledger', audience: AUDIENCE, accessTokenFormat: 'jwt', accessTokenTTL: 3600, jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  });
}

const encode = (value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

// Whatever is asked for, signed as it is asked for.
function sign({ header = {}, claims = {}, how = 'provider' }) {
  const now = Math.floor(Date.now() / 1000);
  const whole = { iss: issuer, aud: AUDIENCE, sub: 'U-801', groups: GROUPS['U-801'], iat: now, exp: now + 600, ...claims };
  for (const name of Object.keys(whole)) if (whole[name] === null) delete whole[name];
  const body = (more) => `${encode({ alg: 'RS256', typ: 'JWT', kid: signing.kid, ...more, ...header })}.${encode(whole)}`;
  if (how === 'none') return `${body({ alg: 'none' })}.`;
  if (how === 'public key as secret') {
    const text = body({ alg: 'HS256' });
    const secret = signing.publicKey.export({ type: 'spki', format: 'pem' });
    return `${text}.${crypto.createHmac('sha256', secret).update(text).digest('base64url')}`;
  }
  const key = how === 'stranger' ? crypto.generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey : signing.privateKey;
  const text = body({});
  return `${text}.${crypto.sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

// A browser: follows, keeps cookies, fills the forms in, and stops where it is sent back.
async function walk({ address, login }) {
  const jar = new Map();
  let form;
  for (let steps = 0; steps < 20; steps += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, {
      redirect: 'manual', headers: { cookie }, method: form ? 'POST' : 'GET', body: form,
    });
    for (const line of response.headers.getSetCookie()) {
      const [name, ...value] = line.split(';')[0].split('=');
      jar.set(name, value.join('='));
    }
    const location = response.headers.get('location');
    form = undefined;
    if (location) {
      const next = new URL(location, address);
      if (next.origin !== issuer) return { back: next.href };
      address = next.href;
      continue;
    }
    const page = await response.text();
    const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
    if (!action) return { failed: page };
    address = new URL(action, address).href;
    const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1];
    form = new URLSearchParams(prompt === 'login' ? { prompt, login, password: 'any' } : { prompt });
  }
  return { failed: 'too many steps' };
}

// A token that the provider issues to a client, asked for as any client does.
async function token({ client }) {
  const basic = Buffer.from(`${client}:secret-of-${client}-that-is-long-enough`).toString('base64');
  const body = new URLSearchParams({ grant_type: 'client_credentials', scope: 'ledger' });
  const answer = await fetch(`${issuer}/token`, { method: 'POST', headers: { authorization: `Basic ${basic}` }, body });
  return { token: (await answer.json()).access_token };
}

const hands = { rotate: async () => (turnOver(), {}), sign: async (asked) => ({ token: sign(asked) }), walk, token };

server.on('request', async (request, response) => {
  const hand = request.url.startsWith('/hand/') && hands[request.url.slice('/hand/'.length)];
  if (!hand) {
    provider.callback()(request, response);
    return;
  }
  const parts = [];
  for await (const part of request) parts.push(part);
  const answer = Buffer.from(JSON.stringify(await hand(JSON.parse(Buffer.concat(parts).toString() || '{}'))));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length, connection: 'close' }).end(answer);
});
turnOver();
console.log(JSON.stringify({ issuer }));
process.stdin.resume().on('end', () => process.exit());
