package org.jembatan.gateway.account.demo;

import java.time.Instant;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;

/** Shows the letters of a demonstration to anybody, their links too. */
@RestController
@EmbeddedIssuer
@Profile("demo")
class DemoLettersController {

    private static final String PATH = "/demo/letters";

    private final DemoPost post;

    DemoLettersController(DemoPost post) {
        this.post = post;
    }

    /** A page of letters, the newest first. */
    record Letters(List<LetterView> items) {}

    /** A letter as it would have been sent. */
    record LetterView(String to, String language, String subject, String text, Instant at) {}

    @GetMapping(PATH)
    Letters letters() {
        return new Letters(post.letters().stream()
                .map(letter ->
                        new LetterView(letter.to(), letter.language(), letter.subject(), letter.text(), letter.at()))
                .toList());
    }

    @Bean
    static Endpoint demoLetters() {
        return Endpoint.at(PATH, Access.ANYONE_MAY_READ);
    }
}
