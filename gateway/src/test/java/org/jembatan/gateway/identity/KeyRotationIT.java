package org.jembatan.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;

import org.jembatan.gateway.support.Caller;
import org.jembatan.gateway.support.OtherInstance;
import org.jembatan.gateway.support.Surroundings;

/** Keys that take turns every second, while two instances go on issuing and verifying. */
class KeyRotationIT {

    private static final String[] EVERY_SECOND = {
        "jembatan.issuer.keys.rotate-after=1s",
        "jembatan.issuer.keys.announce-for=400ms",
        "spring.mongodb.uri=" + Surroundings.database("rotation")
    };

    @Test
    void nobodyIsRefusedWhileKeysTakeTurns() {
        Surroundings.reset();
        try (var one = OtherInstance.start("local,demo", EVERY_SECOND);
                var two = OtherInstance.start("local,demo", EVERY_SECOND)) {
            Set<String> keys = new HashSet<>();
            List<String> tokens = new ArrayList<>();

            await("three keys have signed").atMost(Duration.ofSeconds(20)).until(() -> {
                // What the scheduler does every 30 seconds.
                one.get(SigningKeys.class).refresh();
                two.get(SigningKeys.class).refresh();
                for (OtherInstance issuing : List.of(one, two)) {
                    String token = Caller.of(issuing.port())
                            .as("{\"account\": \"officer\"}")
                            .token();
                    tokens.add(token);
                    keys.add(keyOf(token));
                    assertThat(published(one)).contains(keyOf(token));
                    assertThat(published(two)).contains(keyOf(token));
                }
                return keys.size() >= 3;
            });

            assertThat(tokens).allSatisfy(token -> {
                assertThat(statusWith(token, one)).isEqualTo(200);
                assertThat(statusWith(token, two)).isEqualTo(200);
            });
        }
    }

    private static int statusWith(String token, OtherInstance instance) {
        return Caller.of(instance.port()).withToken(token).get("/api/people").statusCode();
    }

    private static List<String> published(OtherInstance instance) throws ParseException {
        return JWKSet.parse(Caller.of(instance.port()).get("/oauth2/jwks").body()).getKeys().stream()
                .map(key -> key.getKeyID())
                .toList();
    }

    private static String keyOf(String token) throws ParseException {
        return SignedJWT.parse(token).getHeader().getKeyID();
    }
}
