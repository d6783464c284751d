package org.jembatan.gateway.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import org.jembatan.gateway.routing.ListedPaths;

/** Who comes in: to listed paths whoever has a good token, or anybody where the list says so; to others nobody. */
@Configuration
class DoorPolicy {

    /** There is nothing to render in what the gateway serves, so a browser gets no permission to. */
    private static final String NO_CONTENT = "default-src 'none'; frame-ancestors 'none'";

    private final ListedPaths listed;

    DoorPolicy(ListedPaths listed) {
        this.listed = listed;
    }

    /** What operators see is on a port of its own, which the outside does not reach, or nowhere. */
    @Bean
    @Order(0)
    @ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
    SecurityFilterChain onThePortOfOperators(HttpSecurity http) throws Exception {
        return withoutSession(http)
                .securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain throughListedPaths(HttpSecurity http, Answers answers) throws Exception {
        return withoutSession(http)
                .securityMatcher(this::isListed)
                .authorizeHttpRequests(requests -> requests.requestMatchers(this::isAnonymous)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(answers::whoAreYou)
                        .withObjectPostProcessor(issuerAway(answers)))
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(answers::whoAreYou).accessDeniedHandler(answers::notForYou))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain nowhereElse(HttpSecurity http, Answers answers) throws Exception {
        return withoutSession(http)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(exceptions -> exceptions
                        .authenticationEntryPoint(answers::nothingHere)
                        .accessDeniedHandler(answers::nothingHere))
                .build();
    }

    /** By default an issuer that is away escapes the chain as a failure of ours. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> issuerAway(Answers answers) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                var handler = new AuthenticationEntryPointFailureHandler(answers::whoAreYou);
                handler.setRethrowAuthenticationServiceException(false);
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }

    /** A token comes with each request and never in a cookie: no session to keep, nothing for CSRF to ride on. */
    private static HttpSecurity withoutSession(HttpSecurity http) throws Exception {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(NO_CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
    }

    private boolean isListed(HttpServletRequest request) {
        return listed.accessTo(request.getRequestURI()).isPresent();
    }

    private boolean isAnonymous(HttpServletRequest request) {
        HttpMethod method = HttpMethod.valueOf(request.getMethod());
        return listed.accessTo(request.getRequestURI())
                .filter(access -> access.isAnonymous(method))
                .isPresent();
    }
}
