package org.jembatan.gateway.account.html;

import java.time.Duration;
import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.account.Tally;
import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.protection.Guard;
import org.jembatan.gateway.protection.Guards;
import org.jembatan.gateway.protection.Limits;

/** How often strangers may use the forms: all in this gateway, and whoever has one network address in all gateways. */
@Component
@EmbeddedIssuer
class Asking {

    private static final Duration BUDGET = Duration.ofSeconds(10);

    private final Tally tally;
    private final int lettersPerAddress;
    private final Duration lettersWithin;
    private final Guard letters;
    private final Guard links;

    Asking(
            Tally tally,
            Guards guards,
            @Value("${jembatan.accounts.letters-per-second}") int lettersPerSecond,
            @Value("${jembatan.accounts.letters-per-address}") int lettersPerAddress,
            @Value("${jembatan.accounts.letters-within}") Duration lettersWithin) {
        this.tally = tally;
        this.lettersPerAddress = lettersPerAddress;
        this.lettersWithin = lettersWithin;
        letters = guards.of(new Limits("account-letters", BUDGET, 10, lettersPerSecond));
        links = guards.of(new Limits("account-links", BUDGET, 20, 50));
    }

    /**
     * For what ends as a letter in somebody's box. Whoever asks for more than one network address may is refused first,
     * and takes nothing from the others.
     */
    ResponseEntity<String> forLetter(String networkAddress, Supplier<ResponseEntity<String>> work) {
        Tally.Count asked = tally.count("letters " + networkAddress, lettersWithin);
        if (asked.count() > lettersPerAddress) {
            throw new TooManyLetters(tally.untilTheNext(asked));
        }
        return letters.call(work::get);
    }

    /** For what a link leads to: guessing secrets is hopeless, and is to stay cheap for the gateway. */
    ResponseEntity<String> byLink(Supplier<ResponseEntity<String>> work) {
        return links.call(work::get);
    }
}
