package org.jembatan.feedback.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.jembatan.feedback.PersonId;
import org.jembatan.feedback.questionnaire.Answer;
import org.jembatan.feedback.results.Response;

/**
 * Who has answered, and apart from that what was answered. Both lists are kept sorted by their own content, so neither
 * shows an order of arrival, and a place in one says nothing about a place in the other.
 */
final class BallotBox {

    private static final String HMAC = "HmacSHA256";
    private static final int SECRET_BYTES = 32;

    private static final Comparator<Response> BY_CONTENT =
            Comparator.comparing(Response::mode).thenComparing(response -> String.valueOf(response.answers()));

    /** Lives and dies with this box; none in a form that promises no anonymity. */
    private @Nullable String secret;

    private List<String> keys = new ArrayList<>();
    private List<Response> responses = new ArrayList<>();

    private BallotBox(@Nullable String secret) {
        this.secret = secret;
    }

    static BallotBox anonymous() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return new BallotBox(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    static BallotBox named() {
        return new BallotBox(null);
    }

    boolean hasAnswerOf(PersonId person) {
        return keys.contains(keyOf(person));
    }

    /** Takes the response of somebody who has not answered before. */
    void put(PersonId person, Response response) {
        keys.add(keyOf(person));
        keys.sort(Comparator.naturalOrder());
        responses.add(inOrderOfQuestions(response));
        responses.sort(BY_CONTENT);
    }

    List<Response> responses() {
        return List.copyOf(responses);
    }

    /** The order in which somebody sends their answers could be their own. */
    private static Response inOrderOfQuestions(Response response) {
        return new Response(
                response.mode(),
                response.answers().stream()
                        .sorted(Comparator.comparing(Answer::questionId))
                        .toList());
    }

    private String keyOf(PersonId person) {
        if (secret == null) {
            return person.value();
        }
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(secret), HMAC));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(person.value().getBytes(UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
