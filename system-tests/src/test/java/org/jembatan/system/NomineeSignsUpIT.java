package org.jembatan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jembatan.system.Edition.FOR_AN_EVENT;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.jembatan.local.RunningSystem;
import org.jembatan.system.Browser.Tokens;

/** From an invitation by letter to a participant who signs in and out: everybody comes by the way that real people come. */
@ExtendWith(WholeSystem.class)
@Order(2)
class NomineeSignsUpIT {

    private static final String FOCAL_POINT = "invited.focal.point@ministry.example";
    private static final String NOMINEE = "nominee.who.signs.up@village.example";
    private static final String PASSWORD = "mangoes are sweet";

    private final URI gateway;

    NomineeSignsUpIT(RunningSystem system) {
        this.gateway = system.gateway();
    }

    @Test
    void nomineeSignsUpAndSeesTheNominationUntilSigningOut() {
        Someone officer = signedIn(new Browser(gateway).signIn("officer@jembatan.example", "jembatan-demo"));
        Edition edition = Edition.announced(gateway, officer, "A nominee who signs up", 2031);

        Answer.to(officer.post("/api/accounts", Map.of("email", FOCAL_POINT, "role", "FOCAL_POINT", "country", "NP")));
        Browser desk = new Browser(gateway);
        assertThat(desk.fillIn(linkIn("invitations", FOCAL_POINT), password())).isEqualTo("Done");
        Someone focalPoint = signedIn(desk.signIn(FOCAL_POINT, PASSWORD));

        // Capitals are of no account in an address.
        Answer nominated = Answer.to(focalPoint.post(
                "/api/nominations",
                edition.nomination("Maya Example", "Nominee.Who.Signs.Up@village.example", Map.of())));

        Browser phone = new Browser(gateway);
        assertThat(phone.fillIn("/sign-up", Map.of("email", NOMINEE))).isEqualTo("Please look into your mail");
        Map<String, String> who = Map.of("name", "Maya Example", "country", "NP");
        assertThat(phone.fillIn(linkIn("sign-up", NOMINEE), password(who))).isEqualTo("Done");
        Tokens first = phone.signIn(NOMINEE, PASSWORD);
        assertSeesOwnApplication(first, nominated);

        Tokens second = Browser.tokens(phone.refresh(first.refresh()));
        assertThat(second.access()).isNotEqualTo(first.access());
        assertSeesOwnApplication(second, nominated);

        // Two have the first one now, and nobody can tell which of them stole it: so both have to sign in again.
        assertRefused(phone.refresh(first.refresh()));
        assertRefused(phone.refresh(second.refresh()));

        Tokens third = phone.comeBack();
        assertSeesOwnApplication(third, nominated);
        assertThat(phone.fillIn("/sign-out", Map.of())).isEqualTo("You have signed out");
        assertRefused(phone.refresh(third.refresh()));
        assertThat(Browser.location(phone.authorize())).startsWith("/sign-in?");
    }

    private void assertSeesOwnApplication(Tokens tokens, Answer nominated) {
        Answer journey = Answer.to(signedIn(tokens).get("/api/me/journey"));
        assertThat(journey.text("personId")).isEqualTo(nominated.text("personId"));
        assertThat(journey.texts("steps[*].application.id")).containsExactly(nominated.text("id"));
        assertThat(journey.texts("steps[*].application.status")).containsExactly("NOMINATED");
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"invalid_grant\"");
    }

    private Someone signedIn(Tokens tokens) {
        return Someone.withToken(gateway, tokens.access());
    }

    /** The link that leads there, of the newest letter to an address. */
    private String linkIn(String path, String email) {
        Pattern link = Pattern.compile(Pattern.quote(gateway + "/" + path + "/") + "[\\w-]+");
        return await("a letter to " + email + " that leads to " + path)
                .atMost(FOR_AN_EVENT)
                .until(() -> newestLetter(email).flatMap(text -> firstMatch(link, text)), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> newestLetter(String email) {
        return Answer.to(Someone.withoutAccount(gateway).get("/demo/letters"))
                .texts("items[?(@.to == '%s')].text".formatted(email))
                .stream()
                .findFirst();
    }

    private static Optional<String> firstMatch(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).findFirst();
    }

    private static Map<String, String> password() {
        return password(Map.of());
    }

    private static Map<String, String> password(Map<String, String> more) {
        Map<String, String> typed = new java.util.HashMap<>(more);
        typed.put("password", PASSWORD);
        typed.put("again", PASSWORD);
        return typed;
    }
}
