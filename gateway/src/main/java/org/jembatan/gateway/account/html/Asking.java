package org.jembatan.gateway.account.html;

import java.time.Duration;
import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.protection.Guard;
import org.jembatan.gateway.protection.Guards;
import org.jembatan.gateway.protection.Limits;

/** How often strangers may use the forms, in this gateway: there is nothing else by which to tell one from another. */
@Component
@EmbeddedIssuer
class Asking {

    private static final Duration BUDGET = Duration.ofSeconds(10);

    private final Guard letters;
    private final Guard links;

    Asking(Guards guards, @Value("${jembatan.accounts.letters-per-second}") int lettersPerSecond) {
        letters = guards.of(new Limits("account-letters", BUDGET, 10, lettersPerSecond));
        links = guards.of(new Limits("account-links", BUDGET, 20, 50));
    }

    /** For what ends as a letter in somebody's box. */
    ResponseEntity<String> forLetter(Supplier<ResponseEntity<String>> work) {
        return letters.call(work::get);
    }

    /** For what a link leads to: guessing secrets is hopeless, and is to stay cheap for the gateway. */
    ResponseEntity<String> byLink(Supplier<ResponseEntity<String>> work) {
        return links.call(work::get);
    }
}
