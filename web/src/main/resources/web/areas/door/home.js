import { go } from "../../app/router.js";
import { user } from "../../app/session.js";
import { Page } from "../../app/page.js";

/** Where each role begins; of several roles the first. */
const BEGINNINGS = {
  OFFICER: "/office",
  FOCAL_POINT: "/country",
  PARTICIPANT: "/me/journey",
  OPERATOR: "/system",
  PARTNER: "/impact",
};

/** Leads whoever has signed in to the place of their role. */
class Home extends Page {
  async load() {
    const role = Object.keys(BEGINNINGS).find((one) => user().roles.includes(one));
    go(BEGINNINGS[role] ?? "/me/journey", { replace: true });
    return {};
  }
}

customElements.define("jb-home", Home);
