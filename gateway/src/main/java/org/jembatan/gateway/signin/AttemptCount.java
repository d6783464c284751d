package org.jembatan.gateway.signin;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How many passwords have been tried.
 *
 * @param id the fingerprint of what is counted for, and which stretch of time it is
 * @param until the end of that stretch
 */
@Document("sign_in_attempts")
record AttemptCount(@Id String id, int count, Instant until) {}
