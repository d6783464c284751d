package org.jembatan.gateway.issuer;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

import org.jembatan.gateway.account.FewAtOnce;
import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.identity.IssuerProperties;
import org.jembatan.gateway.signin.SignInFirst;
import org.jembatan.gateway.signin.SignIns;

/**
 * The embedded issuer: its keys in the open, tokens for people who have signed in (authorization code with PKCE, and
 * refresh tokens), and tokens for API clients (client credentials).
 */
@Configuration
@EmbeddedIssuer
class Issuer {

    static final String AUTHORIZATION_PATH = "/oauth2/authorize";
    static final String TOKEN_PATH = "/oauth2/token";
    static final String REVOCATION_PATH = "/oauth2/revoke";
    static final String KEYS_PATH = "/oauth2/jwks";

    /**
     * Of the many endpoints that Spring Authorization Server has, only those four are let through to it.
     *
     * <p>Its switch for OpenID Connect stays off: it would keep sessions in memory and accept access tokens in place of
     * a sign-in, for endpoints that are not here. What remains of OpenID Connect is the ID token, and that is made
     * wherever the scope {@code openid} is granted.
     */
    @Bean
    @Order(1)
    SecurityFilterChain issuerEndpoints(
            HttpSecurity http,
            SignIns signIns,
            SignInFirst signInFirst,
            JwtEncoder tokenEncoder,
            WhatTokensSay whatTokensSay,
            RefreshTokens refreshTokens,
            Clients clients,
            UnusableRequest unusableRequest)
            throws Exception {
        var withoutSecret = new ClientWithoutSecret(clients);
        return http.securityMatcher(AUTHORIZATION_PATH, TOKEN_PATH, REVOCATION_PATH, KEYS_PATH)
                .oauth2AuthorizationServer(server -> server.tokenGenerator(
                                tokens(tokenEncoder, whatTokensSay, refreshTokens))
                        .authorizationEndpoint(endpoint -> endpoint.authenticationProviders(
                                        providers -> providers.forEach(Issuer::allowOpenId))
                                .errorResponseHandler(unusableRequest))
                        .clientAuthentication(client -> client.authenticationConverter(withoutSecret)
                                .authenticationProvider(withoutSecret)
                                .authenticationProviders(providers -> providers.forEach(Issuer::readSecrets))))
                .securityContext(context -> context.securityContextRepository(signIns))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(Issuer::mustNotAsk)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(whoIsMissing(signInFirst)))
                .build();
    }

    /**
     * The secrets of API clients are encoded as they are configured, {@code {bcrypt}…} or, on a laptop, {@code {noop}…}.
     * They are looked at apart from the passwords of people, so that a program that asks too often takes no room from those.
     */
    private static void readSecrets(AuthenticationProvider provider) {
        if (provider instanceof ClientSecretAuthenticationProvider secrets) {
            secrets.setPasswordEncoder(new FewAtOnce(
                    PasswordEncoderFactories.createDelegatingPasswordEncoder(),
                    "Many programs are asking for tokens at this moment."));
        }
    }

    /** Without the switch Spring adds a check that refuses the scope; this puts back the checks that it had. */
    private static void allowOpenId(AuthenticationProvider provider) {
        if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider requests) {
            requests.setAuthenticationValidator(new OAuth2AuthorizationCodeRequestAuthenticationValidator());
        }
    }

    /** A client may want to know whether somebody is signed in without a page being shown; Spring answers that. */
    private static boolean mustNotAsk(HttpServletRequest request) {
        return AUTHORIZATION_PATH.equals(request.getRequestURI()) && "none".equals(request.getParameter("prompt"));
    }

    private static AuthenticationEntryPoint whoIsMissing(SignInFirst signInFirst) {
        return (request, response, reason) -> {
            if (AUTHORIZATION_PATH.equals(request.getRequestURI())) {
                signInFirst.commence(request, response, reason);
            } else {
                WhichClient.ask(request, response);
            }
        };
    }

    @Bean
    AuthorizationServerSettings issuerSettings(IssuerProperties issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer.url()).build();
    }

    private static OAuth2TokenGenerator<OAuth2Token> tokens(
            JwtEncoder encoder, WhatTokensSay whatTokensSay, RefreshTokens refreshTokens) {
        var jwts = new JwtGenerator(encoder);
        jwts.setJwtCustomizer(whatTokensSay);
        return new DelegatingOAuth2TokenGenerator(jwts, refreshTokens);
    }
}
