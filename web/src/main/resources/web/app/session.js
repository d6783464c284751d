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

/** Undefined where there is no token that is good for a while. */
function freshOf(session) {
  return session?.until - Date.now() > EARLY ? session.access : undefined;
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

/** The roles, country and person of whoever is signed in, or was until the tokens lapsed; null when nobody was. */
export function user() {
  const session = stored();
  if (!session) {
    return null;
  }
  const { sub, roles, country, person_id: personId } = payload(session.access);
  const email = session.id ? payload(session.id).email : undefined;
  return { id: sub, roles: roles ?? [], country, personId, email };
}

/** Whether there are tokens, or what new ones are had for. */
export function isSignedIn() {
  const session = stored();
  return Boolean(freshOf(session) ?? session?.refresh);
}

export function has(...roles) {
  return isSignedIn() && user().roles.some((role) => roles.includes(role));
}

/**
 * A token that is still good for a while, or null when nobody is signed in any more.
 *
 * @throws when the issuer cannot be reached
 */
export async function token() {
  const session = stored();
  if (freshOf(session) || !session?.refresh) {
    return freshOf(session) ?? null;
  }
  return navigator.locks.request(STORED, async () => {
    const { refresh } = stored() ?? {};
    if (freshOf(stored()) || !refresh) {
      return freshOf(stored()) ?? null;
    }
    const tokens = await askForTokens({ grant_type: "refresh_token", refresh_token: refresh });
    if (!tokens) {
      lapse();
      return null;
    }
    store(tokens);
    return tokens.access_token;
  });
}

/**
 * The tokens are good for nothing any more. Whose they were is still known: what is being typed stays theirs, and waits for them
 * when they have signed in again.
 */
export function lapse() {
  const { access, id } = stored() ?? {};
  if (access) {
    localStorage.setItem(STORED, JSON.stringify({ access, id, until: 0 }));
  }
}

/**
 * Leads to where the password is typed, and from there back to an address of this app. Does not return; whoever goes back
 * instead finds the page anew, not one that still waits.
 */
export async function signIn(returnTo = location.pathname + location.search) {
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
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
  localStorage.removeItem(STORED);
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

function whose(value) {
  return value ? payload(JSON.parse(value).access).sub : null;
}

/** Calls back when another window has signed in or out, or somebody else in. */
export function onChange(listener) {
  addEventListener("storage", ({ key, oldValue, newValue }) => {
    if (key === STORED && whose(oldValue) !== whose(newValue)) {
      listener();
    } else if (key === STORED && isSignedIn()) {
      dispatchEvent(new Event("signed-in"));
    }
  });
}
