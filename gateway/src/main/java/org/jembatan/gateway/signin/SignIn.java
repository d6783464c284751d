package org.jembatan.gateway.signin;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That somebody has signed in with one browser.
 *
 * @param id the fingerprint of the browser's cookie
 * @param at when the password came
 */
@Document("sign_ins")
record SignIn(
        @Id String id,
        @Indexed String accountId,
        Instant at,
        @Indexed Instant until) {}
