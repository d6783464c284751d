/**
 * A dialog over the page. The page shows it while its address says so, and leads on when {@code closed} tells that it is shut.
 * Reading begins at its heading, so that a key pressed too soon decides nothing.
 */
import { html } from "lit";
import { Part } from "../app/page.js";

class Modal extends Part {
  static properties = {
    heading: {},
    content: { attribute: false },
  };

  #before = null;

  firstUpdated() {
    this.#before = document.activeElement;
    this.querySelector("dialog").showModal();
  }

  /** Reading goes on where it was, or begins anew where that is gone. */
  disconnectedCallback() {
    super.disconnectedCallback();
    const isThere = this.#before?.isConnected && this.#before !== document.body;
    (isThere ? this.#before : document.querySelector("#page h1"))?.focus();
  }

  #closed() {
    if (this.isConnected) {
      this.dispatchEvent(new CustomEvent("closed"));
    }
  }

  render() {
    return html`<dialog aria-labelledby="modal-heading" @close=${this.#closed}>
      <h2 id="modal-heading" tabindex="-1" autofocus>${this.heading}</h2>
      ${this.content}
    </dialog>`;
  }
}

customElements.define("jb-modal", Modal);

/**
 * @param heading what it is about
 * @param content a template
 * @param closed is called when somebody closes it
 */
export function modal(heading, content, closed) {
  return html`<jb-modal .heading=${heading} .content=${content} @closed=${closed}></jb-modal>`;
}
