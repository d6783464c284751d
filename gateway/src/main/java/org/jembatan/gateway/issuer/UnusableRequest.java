package org.jembatan.gateway.issuer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.page.Pages;
import org.jembatan.gateway.signin.SignInPages;

/**
 * Answers a request to the authorization endpoint that cannot be granted: to the client when it is known where that is,
 * else to the person, in words.
 */
@Component
@EmbeddedIssuer
class UnusableRequest implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(UnusableRequest.class);

    private final SignInPages pages;

    UnusableRequest(SignInPages pages) {
        this.pages = pages;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof OAuth2AuthorizationCodeRequestAuthenticationException refused) {
            var asked = refused.getAuthorizationCodeRequestAuthentication();
            log.debug("Refused: {}", refused.getError());
            if (asked != null && asked.getRedirectUri() != null) {
                response.setStatus(HttpStatus.FOUND.value());
                response.setHeader(
                        HttpHeaders.LOCATION, told(asked.getRedirectUri(), refused.getError(), asked.getState()));
                return;
            }
        }
        Pages.send(pages.message(400, Language.of(request), "unusable"), response);
    }

    /** RFC 6749, section 4.1.2.1. */
    private static String told(String redirectUri, OAuth2Error error, @Nullable String state) {
        var address = UriComponentsBuilder.fromUriString(redirectUri)
                .queryParam(OAuth2ParameterNames.ERROR, encoded(error.getErrorCode()));
        if (error.getDescription() != null) {
            address.queryParam(OAuth2ParameterNames.ERROR_DESCRIPTION, encoded(error.getDescription()));
        }
        if (state != null) {
            address.queryParam(OAuth2ParameterNames.STATE, encoded(state));
        }
        return address.build(true).toUriString();
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
