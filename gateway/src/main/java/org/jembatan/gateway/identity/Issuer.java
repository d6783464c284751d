package org.jembatan.gateway.identity;

import java.util.List;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** The embedded issuer: its keys in the open, and tokens for API clients (client credentials). */
@Configuration
@EnableConfigurationProperties(IssuerProperties.class)
class Issuer {

    static final String TOKEN_PATH = "/oauth2/token";
    static final String KEYS_PATH = "/oauth2/jwks";

    /**
     * Of the many endpoints that Spring Authorization Server has, only those two are let through to it: the others
     * would lead to a sign-in page that does not exist.
     */
    @Bean
    @Order(1)
    SecurityFilterChain issuerEndpoints(HttpSecurity http, Answers answers) throws Exception {
        return http.securityMatcher(TOKEN_PATH, KEYS_PATH)
                .oauth2AuthorizationServer(server -> {})
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(answers::whichClient))
                .build();
    }

    @Bean
    AuthorizationServerSettings issuerSettings(IssuerProperties issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer.url()).build();
    }

    @Bean
    JWKSource<SecurityContext> issuerKeys(SigningKeys keys) {
        return new ImmutableJWKSet<>(new JWKSet(keys.loadOrCreate()));
    }

    @Bean
    JwtEncoder tokenEncoder(JWKSource<SecurityContext> issuerKeys) {
        return new NimbusJwtEncoder(issuerKeys);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> rolesOfApiClient() {
        return token -> {
            if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
                List<String> roles = token.getRegisteredClient().getScopes().stream()
                        .sorted()
                        .toList();
                token.getClaims().audience(List.of(Claims.AUDIENCE)).claim(Claims.ROLES, roles);
            }
        };
    }
}
