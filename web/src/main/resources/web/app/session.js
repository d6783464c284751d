/**
 * Who is signed in with this browser: OAuth 2.0 authorization code with PKCE (RFC 7636). All windows share one authorization;
 * a refresh token is good once, so one window refreshes for all, under a lock.
 */
const CLIENT = "web";
const STORED = "jembatan.session";
const BEGUN = "jembatan.signing-in.";

/** How long before its end a token is replaced, in milliseconds. */
const EARLY = 20_000;

function stored() {
  return JSON.parse(localStorage.getItem(STORED) ?? "null");
}

function store(tokens) {
  const before = stored();
  localStorage.setItem(STORED, JSON.stringify({
    access: tokens.access_token,
    refresh: tokens.refresh_token,
    id: tokens.id_token ?? before?.id,
    until: Date.now() + tokens.expires_in * 1000,
  }));
}

function payload(jwt) {
  const base64 = jwt.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))));
}

function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function random() {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

function isFresh(session) {
  return session && session.until - Date.now() > EARLY;
}

async function endpoints() {
  const answer = await fetch((document.body.dataset.issuer ?? "") + "/.well-known/openid-configuration");
  if (!answer.ok) {
    throw new Error(`The issuer answers ${answer.status}`);
  }
  return answer.json();
}

async function askForTokens(grant) {
  const { token_endpoint } = await endpoints();
  const answer = await fetch(token_endpoint, {
    method: "POST",
    body: new URLSearchParams({ client_id: CLIENT, ...grant }),
  });
  if (answer.status === 400 || answer.status === 401) {
    return null;
  }
  if (!answer.ok) {
    throw new Error(`The issuer answers ${answer.status}`);
  }
  return answer.json();
}

/** The roles, country and person of whoever is signed in, as the last token says; null when nobody is. */
export function user() {
  const session = stored();
  if (!session) {
    return null;
  }
  const { sub, roles, country, person_id: personId } = payload(session.access);
  const email = session.id ? payload(session.id).email : undefined;
  return { id: sub, roles: roles ?? [], country, personId, email };
}

export function has(...roles) {
  return user()?.roles.some((role) => roles.includes(role)) ?? false;
}

/**
 * A token that is still good for a while, or null when nobody is signed in any more.
 *
 * @throws when the issuer cannot be reached
 */
export async function token() {
  if (isFresh(stored()) || !stored()) {
    return stored()?.access ?? null;
  }
  return navigator.locks.request(STORED, async () => {
    const session = stored();
    if (isFresh(session) || !session) {
      return session?.access ?? null;
    }
    const tokens = await askForTokens({ grant_type: "refresh_token", refresh_token: session.refresh });
    if (!tokens) {
      localStorage.removeItem(STORED);
      return null;
    }
    store(tokens);
    return tokens.access_token;
  });
}

/** Forgets a token that a service did not take. */
export function forget() {
  localStorage.removeItem(STORED);
}

/** Leads to where the password is typed, and from there back to an address of this app. Does not return. */
export async function signIn(returnTo = location.pathname + location.search) {
  const state = random();
  const verifier = random();
  sessionStorage.setItem(BEGUN + state, JSON.stringify({ verifier, returnTo }));
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  const { authorization_endpoint } = await endpoints();
  location.assign(`${authorization_endpoint}?${new URLSearchParams({
    response_type: "code",
    client_id: CLIENT,
    scope: "openid",
    redirect_uri: location.origin + "/signed-in",
    state,
    code_challenge: base64url(new Uint8Array(digest)),
    code_challenge_method: "S256",
  })}`);
  return new Promise(() => {});
}

/**
 * Takes the answer that a sign-in has led back with.
 *
 * @returns where to go on, or null when the answer is not one to a sign-in that this window has begun
 */
export async function finishSignIn(query) {
  const begun = sessionStorage.getItem(BEGUN + query.get("state"));
  if (!begun || !query.get("code")) {
    return null;
  }
  sessionStorage.removeItem(BEGUN + query.get("state"));
  const { verifier, returnTo } = JSON.parse(begun);
  const tokens = await askForTokens({
    grant_type: "authorization_code",
    code: query.get("code"),
    redirect_uri: location.origin + "/signed-in",
    code_verifier: verifier,
  });
  if (!tokens) {
    return null;
  }
  store(tokens);
  dispatchEvent(new Event("signed-in"));
  return returnTo;
}

/** Signs out here and, where the issuer has a page for that, there. */
export async function signOut() {
  const id = stored()?.id;
  forget();
  const external = document.body.dataset.issuer;
  if (!external) {
    location.assign("/sign-out");
    return;
  }
  const { end_session_endpoint } = await endpoints();
  const query = new URLSearchParams({ post_logout_redirect_uri: location.origin + "/", client_id: CLIENT });
  if (id) {
    query.set("id_token_hint", id);
  }
  location.assign(end_session_endpoint ? `${end_session_endpoint}?${query}` : "/");
}

/** Calls back when another window has signed in or out. */
export function onChange(listener) {
  addEventListener("storage", (event) => {
    if (event.key === STORED && !event.newValue !== !event.oldValue) {
      listener();
    }
  });
}
