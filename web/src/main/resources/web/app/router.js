/** Which page belongs to an address, and how one follows the other without loading everything anew. */
import { html, render } from "lit";
import { Problem } from "./api.js";
import { find } from "./routes.js";
import { has, isSignedIn, signIn } from "./session.js";
import { load, t } from "./texts.js";
import { problemNote } from "./page.js";
import { markPlace } from "./top.js";

const main = () => document.getElementById("page");

/** Goes to another address of the app, for pages that lead on by themselves. */
export function go(address, options) {
  document.dispatchEvent(new CustomEvent("go", { detail: { address, options } }));
}

/**
 * Whether the server has another version of the app by now, and this one's files no more. What is open already goes on
 * working; what it has not loaded yet would not fit to it in another version.
 */
async function isOutdated() {
  try {
    return (await fetch(import.meta.url, { method: "HEAD", cache: "no-store" })).status === 404;
  } catch {
    return false;
  }
}

export class Router {
  #turn = 0;
  #shown = null;

  begin() {
    addEventListener("popstate", () => this.show());
    document.addEventListener("click", (event) => this.#follow(event));
    document.addEventListener("go", ({ detail }) => this.#go(detail.address, detail.options));
    return this.show();
  }

  /** Goes to an address of the app, or leaves it for any other. */
  #go(address, { replace = false } = {}) {
    const url = new URL(address, location.href);
    if (url.origin !== location.origin || !find(url.pathname)) {
      location.assign(url);
      return;
    }
    if (replace) {
      history.replaceState(null, "", url);
    } else {
      history.pushState(null, "", url);
    }
    this.show();
  }

  /** Shows the page of the present address. */
  async show() {
    const turn = ++this.#turn;
    const found = find(location.pathname);
    markPlace();
    if (!found) {
      this.#fail(new Problem(404));
      return;
    }
    const { route, params } = found;
    if (route.roles && !isSignedIn()) {
      await signIn();
    }
    if (route.roles?.length && !has(...route.roles)) {
      this.#fail(new Problem(403, { detail: t("problem.otherRole") }));
      return;
    }
    try {
      await Promise.all([route.page(), load(route.area)]);
    } catch (unloadable) {
      if (this.#shown && (await isOutdated())) {
        location.reload();
        return;
      }
      console.error(unloadable);
      this.#fail(new Problem(0));
      return;
    }
    if (turn === this.#turn) {
      this.#put(route, params);
    }
  }

  #put(route, params) {
    const query = new URLSearchParams(location.search);
    const isSame = this.#shown?.route === route && JSON.stringify(this.#shown.params) === JSON.stringify(params);
    if (isSame) {
      this.#shown.page.query = query;
      this.#shown.page.reload();
      return;
    }
    const page = document.createElement(route.element);
    page.params = params;
    page.query = query;
    page.addEventListener("shown", () => this.#arrive(page), { once: true });
    this.#shown = { route, params, page };
    render("", main());
    main().replaceChildren(page);
    scrollTo(0, 0);
  }

  /** The heading names the page, and is where reading begins. */
  #arrive(page) {
    const heading = page.querySelector("h1");
    document.title = `${heading?.textContent.trim() ?? "Jembatan"} · Jembatan`;
    if (heading && !page.contains(document.activeElement)) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
  }

  #fail(problem) {
    this.#shown = null;
    main().replaceChildren();
    const place = document.createElement("div");
    main().append(place);
    render(html`<h1>${t("problem.title")}</h1>${problemNote(problem, () => this.show())}`, place);
    document.title = `${t("problem.title")} · Jembatan`;
  }

  #follow(event) {
    const link = event.target.closest?.("a[href]");
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || event.defaultPrevented || link.target || link.hasAttribute("download")) {
      return;
    }
    const url = new URL(link.href);
    if (url.origin !== location.origin || !find(url.pathname) || link.id === "language") {
      return;
    }
    event.preventDefault();
    if (url.pathname === location.pathname && url.search === location.search && url.hash) {
      location.hash = url.hash;
      return;
    }
    this.#go(url);
  }
}
