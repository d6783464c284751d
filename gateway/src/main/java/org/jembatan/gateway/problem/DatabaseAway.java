package org.jembatan.gateway.problem;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/** The gateway's own database does not answer. */
final class DatabaseAway {

    private static final Logger log = LoggerFactory.getLogger(DatabaseAway.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private DatabaseAway() {}

    static Problem problemOf(DataAccessResourceFailureException away) {
        log.warn("The gateway's own database does not answer: {}", away.getMessage());
        return Problem.of(ProblemType.SERVICE_AWAY, "The gateway's own database does not answer.", PAUSE);
    }
}
