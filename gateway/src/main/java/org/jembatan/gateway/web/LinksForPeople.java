package org.jembatan.gateway.web;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads employers and endorsers who open the signed link that they were sent from the API, where it points, to the page
 * that asks them. Programs are answered by the service, as ever.
 */
@Component
class LinksForPeople extends OncePerRequestFilter {

    private static final Pattern LINK = Pattern.compile("/api(/(?:employer|outcome)-confirmations/[^/]+)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher link = LINK.matcher(request.getRequestURI());
        if (Navigation.is(request) && link.matches()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, link.group(1));
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            return;
        }
        chain.doFilter(request, response);
    }
}
