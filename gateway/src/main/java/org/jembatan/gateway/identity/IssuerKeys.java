package org.jembatan.gateway.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** The embedded issuer's keys, as Spring Security asks for them: all of them to verify, and one to sign. */
@Configuration
@EmbeddedIssuer
@EnableScheduling
class IssuerKeys {

    @Bean
    JWKSource<SecurityContext> publishedKeys(SigningKeys keys) {
        // Not only when the first token comes: without keys, or without the secret that opens them, nothing starts.
        keys.refresh();
        return (wanted, context) -> wanted.select(keys.published());
    }

    @Bean
    JwtEncoder tokenEncoder(SigningKeys keys) {
        return new NimbusJwtEncoder((wanted, context) -> wanted.select(new JWKSet(keys.signing())));
    }
}
