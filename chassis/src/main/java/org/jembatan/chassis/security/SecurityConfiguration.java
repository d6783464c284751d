package org.jembatan.chassis.security;

import java.util.List;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.jembatan.chassis.rest.problem.ProblemWriter;

/** A service as resource server. An application that declares chains of its own, as the gateway does, keeps those. */
@AutoConfiguration(
        after = TokenConfiguration.class,
        afterName = "org.jembatan.chassis.rest.problem.ProblemConfiguration",
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration"
        })
@ConditionalOnClass({SecurityFilterChain.class, JwtAuthenticationConverter.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityConfiguration {

    @Bean
    SecurityAdvice securityAdvice() {
        return new SecurityAdvice();
    }

    @Bean
    SecurityProblems securityProblems(ProblemWriter problems) {
        return new SecurityProblems(problems);
    }

    @Bean
    WebMvcConfigurer currentUserArgument() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CurrentUserResolver());
            }
        };
    }

    @Configuration(proxyBeanMethods = false)
    @EnableMethodSecurity
    @ConditionalOnMissingBean(SecurityFilterChain.class)
    static class ResourceServer {

        /** Without cookies or sessions there is nothing that a forged cross-site request could ride on. */
        @Bean
        SecurityFilterChain api(
                HttpSecurity http,
                SecurityProblems refusals,
                JwtAuthenticationConverter roles,
                ObjectProvider<PublicPaths> publicPaths) {
            return http.csrf(AbstractHttpConfigurer::disable)
                    .logout(AbstractHttpConfigurer::disable)
                    .requestCache(AbstractHttpConfigurer::disable)
                    .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .authorizeHttpRequests(requests -> {
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers("/actuator/health/liveness", "/actuator/health/readiness")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                                .permitAll();
                        publicPaths.forEach(declared -> declared.paths()
                                .forEach(path -> path.methods()
                                        .forEach(method -> requests.requestMatchers(method, path.pattern())
                                                .permitAll())));
                        requests.requestMatchers("/api/**")
                                .authenticated()
                                .anyRequest()
                                .denyAll();
                    })
                    .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> jwt.jwtAuthenticationConverter(roles))
                            .authenticationEntryPoint(refusals)
                            .accessDeniedHandler(refusals)
                            .withObjectPostProcessor(keysAway(refusals)))
                    .exceptionHandling(handling ->
                            handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                    .build();
        }

        /** By default a key server that is away escapes the chain as a failure of ours. */
        private static ObjectPostProcessor<BearerTokenAuthenticationFilter> keysAway(SecurityProblems refusals) {
            return new ObjectPostProcessor<>() {
                @Override
                public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                    var handler = new AuthenticationEntryPointFailureHandler(refusals);
                    handler.setRethrowAuthenticationServiceException(false);
                    filter.setAuthenticationFailureHandler(handler);
                    return filter;
                }
            };
        }
    }
}
