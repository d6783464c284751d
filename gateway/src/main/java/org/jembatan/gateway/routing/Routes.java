package org.jembatan.gateway.routing;

import static java.time.Duration.ofSeconds;
import static org.jembatan.gateway.routing.Access.ANYONE;
import static org.jembatan.gateway.routing.Access.ANYONE_MAY_READ;
import static org.jembatan.gateway.routing.Access.SIGNED_IN;
import static org.jembatan.gateway.routing.Route.row;
import static org.jembatan.gateway.routing.Service.ALUMNI;
import static org.jembatan.gateway.routing.Service.FEEDBACK;
import static org.jembatan.gateway.routing.Service.PROGRAMME;
import static org.jembatan.gateway.routing.Service.REGISTRATION;

import java.util.List;
import java.util.Optional;

/**
 * The route table. What is not in it does not pass. The first row that fits is taken.
 *
 * <p>Columns: paths; service; who may without a token; budget for the answer; calls at once; calls a second.
 */
public final class Routes {

    private static final List<Route> TABLE = List.of(
            row("/api/programmes/**", PROGRAMME, ANYONE_MAY_READ, ofSeconds(2), 200, 5000),
            row("/api/calendars/**", PROGRAMME, ANYONE_MAY_READ, ofSeconds(2), 50, 500),
            row("/api/speakers/**", PROGRAMME, SIGNED_IN, ofSeconds(2), 100, 2000),
            row("/api/venues/**", PROGRAMME, SIGNED_IN, ofSeconds(2), 100, 2000),
            row("/api/people/**", REGISTRATION, SIGNED_IN, ofSeconds(2), 100, 2000),
            row("/api/intakes/**", REGISTRATION, SIGNED_IN, ofSeconds(2), 200, 5000),
            row("/api/nominations/**", REGISTRATION, SIGNED_IN, ofSeconds(2), 100, 2000),
            row("/api/applications/**", REGISTRATION, SIGNED_IN, ofSeconds(2), 200, 5000),
            row("/api/employer-confirmations/**", REGISTRATION, ANYONE, ofSeconds(2), 20, 100),
            row("/api/messages/**", REGISTRATION, SIGNED_IN, ofSeconds(2), 50, 500),
            row("/api/surveys/**", FEEDBACK, SIGNED_IN, ofSeconds(2), 200, 5000),
            row("/api/action-plans/**", ALUMNI, SIGNED_IN, ofSeconds(2), 100, 2000),
            row("/api/follow-ups/{id}/form", ALUMNI, ANYONE, ofSeconds(2), 50, 200),
            row("/api/follow-ups/**", ALUMNI, SIGNED_IN, ofSeconds(2), 100, 2000),
            row("/api/outcome-confirmations/**", ALUMNI, ANYONE, ofSeconds(2), 20, 100),
            row("/api/alumni/**", ALUMNI, SIGNED_IN, ofSeconds(2), 100, 2000),
            row("/api/certificates/**", ALUMNI, ANYONE_MAY_READ, ofSeconds(2), 50, 500),
            row("/api/impact/**", ALUMNI, ANYONE_MAY_READ, ofSeconds(5), 20, 200));

    private Routes() {}

    public static List<Route> all() {
        return TABLE;
    }

    /** The route of a path as it stands in the request line, without the query. */
    public static Optional<Route> leadingTo(String path) {
        return TABLE.stream().filter(route -> route.leadsTo(path)).findFirst();
    }
}
