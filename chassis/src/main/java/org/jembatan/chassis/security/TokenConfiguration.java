package org.jembatan.chassis.security;

import java.time.Duration;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.util.Assert;
import org.springframework.web.client.RestTemplate;

/**
 * What a token must hold beyond what Boot checks. Boot verifies signature (RS256 unless configured otherwise), time and
 * issuer, but the audience only if it is configured: without one we do not start.
 */
@AutoConfiguration(
        beforeName =
                "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration")
@ConditionalOnClass({JwtDecoder.class, JwtAuthenticationConverter.class, OAuth2ResourceServerProperties.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(OAuth2ResourceServerProperties.class)
class TokenConfiguration {

    private static final String PREFIX = "spring.security.oauth2.resourceserver.jwt.";
    private static final Duration KEYS_CONNECT = Duration.ofSeconds(1);
    private static final Duration KEYS_READ = Duration.ofSeconds(2);

    @Bean
    TokenClaims tokenClaims(OAuth2ResourceServerProperties properties) {
        Assert.state(properties.getJwt().getIssuerUri() != null, () -> PREFIX + "issuer-uri must be set");
        Assert.state(!properties.getJwt().getAudiences().isEmpty(), () -> PREFIX + "audiences must be set");
        return new TokenClaims();
    }

    /** A key server that does not answer may not hold every request for Spring's half minute. */
    @Bean
    JwkSetUriJwtDecoderBuilderCustomizer keysWithinTime() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(KEYS_CONNECT);
        requests.setReadTimeout(KEYS_READ);
        return decoder -> decoder.restOperations(new RestTemplate(requests));
    }

    @Bean
    @ConditionalOnMissingBean
    JwtAuthenticationConverter jwtAuthenticationConverter() {
        var roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName(TokenClaims.ROLES);
        roles.setAuthorityPrefix("ROLE_");
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(roles);
        return converter;
    }
}
