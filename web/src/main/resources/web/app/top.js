/** The top of every page: shows the places that the roles of whoever is signed in lead to. Needs nothing but the page. */
import { isSignedIn, onChange, signOut, user } from "./session.js";

const LANGUAGE_KEPT_FOR = 365 * 24 * 3600;

export function markPlace() {
  for (const link of document.querySelectorAll("#places a")) {
    const path = new URL(link.href).pathname;
    const isHere = path === "/" ? /^\/($|programmes)/.test(location.pathname)
      : location.pathname === path || (path !== "/office" && location.pathname.startsWith(path + "/"))
        || (path === "/office" && location.pathname.startsWith("/office/") && location.pathname !== "/office/messages");
    if (isHere) {
      link.setAttribute("aria-current", "page");
    } else {
      link.removeAttribute("aria-current");
    }
  }
}

export function showWho() {
  const who = isSignedIn() ? user() : null;
  for (const link of document.querySelectorAll("#places [data-role]")) {
    link.hidden = !who?.roles.includes(link.dataset.role);
  }
  document.getElementById("sign-in").hidden = Boolean(who);
  document.getElementById("sign-out").hidden = !who;
  const name = document.getElementById("who");
  name.hidden = !who;
  name.textContent = who?.email ?? "";
}

function rememberLanguage(code) {
  document.cookie = `lang=${code}; path=/; max-age=${LANGUAGE_KEPT_FOR}; samesite=lax`;
}

export function begin() {
  document.getElementById("language").addEventListener("click", (event) => {
    event.preventDefault();
    rememberLanguage(event.currentTarget.hreflang);
    const here = new URL(location.href);
    here.searchParams.delete("lang");
    location.assign(here);
  });
  document.getElementById("sign-out").addEventListener("click", signOut);
  onChange(() => location.reload());
  showWho();
  markPlace();
}
