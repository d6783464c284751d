package org.jembatan.gateway.signin;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How people sign in.
 *
 * @param lifetime for how long a browser is known without a password being typed again
 * @param attempts how many passwords may be tried
 */
@ConfigurationProperties("jembatan.sign-in")
record SignInProperties(Duration lifetime, Attempts attempts) {

    /**
     * Limits to guessing. Only wrong passwords use them up.
     *
     * @param perAccount for one e-mail address, from wherever
     * @param perAddress from one network address, for whomever: many people may share one
     * @param within after which both start anew
     */
    record Attempts(int perAccount, int perAddress, Duration within) {}
}
