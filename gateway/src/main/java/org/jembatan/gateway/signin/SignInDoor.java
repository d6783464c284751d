package org.jembatan.gateway.signin;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;

import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.page.Pages;

/** Lets everybody to the pages, and to what their forms do only whoever sends a form from the page itself. */
@Configuration
@EmbeddedIssuer
@EnableConfigurationProperties(SignInProperties.class)
class SignInDoor {

    @Bean
    @Order(0)
    SecurityFilterChain toSignInAndOut(HttpSecurity http, Cookies cookies, SignInPages pages) throws Exception {
        return http.securityMatcher(SignInController.PATH, SignOutController.PATH)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(forms -> forms.csrfTokenRepository(cookies.forms()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .exceptionHandling(exceptions -> exceptions.accessDeniedHandler((request, response, denied) ->
                        Pages.send(pages.message(403, Language.of(request), "stale"), response)))
                .build();
    }
}
