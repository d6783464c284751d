package org.jembatan.chassis.rest;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

import org.jembatan.chassis.rest.problem.ProblemWriter;
import org.jembatan.chassis.rest.problem.RequestTooLarge;

/**
 * Makes the body of a command readable twice, once for its hash and once for its meaning, and bounds it. It comes after
 * the security chain, so that strangers cannot make us hold bodies. Forms and uploads are left to the container, which
 * bounds them itself.
 */
class BodyFilter extends OncePerRequestFilter implements Ordered {

    private static final int AFTER_SECURITY = -90;
    private static final Set<String> COMMANDS = Set.of("POST", "PUT", "PATCH", "DELETE");

    private static final Pattern FORM =
            Pattern.compile("multipart/|application/x-www-form-urlencoded", Pattern.CASE_INSENSITIVE);

    private final int limit;
    private final ProblemWriter problems;

    BodyFilter(DataSize limit, ProblemWriter problems) {
        this.limit = Math.toIntExact(limit.toBytes());
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            problems.write(request, response, new RequestTooLarge(limit).asProblem());
            return;
        }
        chain.doFilter(new BufferedRequest(request, limit), response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !COMMANDS.contains(request.getMethod()) || isForm(request);
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && FORM.matcher(type).lookingAt();
    }

    @Override
    public int getOrder() {
        return AFTER_SECURITY;
    }
}
