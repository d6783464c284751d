import { html } from "lit";
import { Page } from "../../app/page.js";
import { go } from "../../app/router.js";
import { finishSignIn } from "../../app/session.js";
import { t } from "../../app/texts.js";
import { showWho } from "../../app/top.js";

/** Takes the answer of a sign-in, and goes on to what the person came for. */
class SignedIn extends Page {
  async load() {
    const returnTo = await finishSignIn(this.query);
    if (returnTo) {
      showWho();
      go(returnTo, { replace: true });
    }
    return { isOver: !returnTo };
  }

  view({ isOver }) {
    return isOver
      ? html`<h1>${t("signIn.over")}</h1><p>${t("signIn.overText")}</p>
          <p class="actions"><a class="button" href="/me">${t("signIn.again")}</a></p>`
      : "";
  }
}

customElements.define("jb-signed-in", SignedIn);
