package org.jembatan.gateway.issuer;

import java.security.Principal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization.Token;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.identity.Secrets;
import org.jembatan.gateway.issuer.Authorization.Refresh;
import org.jembatan.gateway.signin.SignedIn;
import org.jembatan.gateway.signin.SignedOut;

/**
 * Authorizations in the gateway's database, for Spring Authorization Server. A code or refresh token that two instances
 * get at once is taken by one of them: the save of the other finds that the version has moved on.
 *
 * <p>What is revoked is deleted, so a revocation cannot lose against a save. Access and ID tokens are not stored at all:
 * they say everything by themselves and nothing here ever looks one up. Those of API clients leave no trace.
 */
@Component
@EmbeddedIssuer
class Authorizations implements OAuth2AuthorizationService {

    private static final Logger log = LoggerFactory.getLogger(Authorizations.class);

    /** The attribute that carries what was read, with its version, to where it is saved again. */
    private static final String AS_READ = Authorization.class.getName();

    /** Stands for a token's value where only its fingerprint is known. */
    private static final String NOT_KEPT = "not kept";

    private final MongoOperations mongo;
    private final RegisteredClientRepository clients;

    Authorizations(MongoOperations mongo, RegisteredClientRepository clients) {
        this.mongo = mongo;
        this.clients = clients;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (!(authorization.getAttribute(Principal.class.getName()) instanceof SignedIn who)) {
            return;
        }
        Authorization read = authorization.getAttribute(AS_READ);
        Token<OAuth2RefreshToken> refresh = authorization.getRefreshToken();
        if (read == null) {
            mongo.insert(begun(authorization, who));
        } else if (refresh == null || refresh.isInvalidated()) {
            if (refresh == null || refresh.getToken().getTokenValue().equals(NOT_KEPT)) {
                // Its code came from a client that is not meant, or for the second time.
                log.warn("A code was misused: the authorization of account {} is revoked", read.accountId());
            }
            revoke(read.id());
        } else {
            saveUnlessAnotherDid(read.with(stored(refresh.getToken())));
        }
    }

    private void saveUnlessAnotherDid(Authorization changed) {
        try {
            mongo.save(changed);
        } catch (OptimisticLockingFailureException anotherWasFirst) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        revoke(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        Authorization found = mongo.findById(id, Authorization.class);
        return found == null ? null : opened(found, NOT_KEPT, NOT_KEPT);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        if (type == null) {
            // What is to be revoked, of which only a refresh token can be.
            return byRefreshToken(token);
        }
        return switch (type.getValue()) {
            case OAuth2ParameterNames.CODE -> byCode(token);
            case OAuth2ParameterNames.REFRESH_TOKEN -> byRefreshToken(token);
            default -> null;
        };
    }

    private @Nullable OAuth2Authorization byCode(String code) {
        return find("codeFingerprint", Secrets.fingerprint(code))
                .map(found -> opened(found, code, NOT_KEPT))
                .orElse(null);
    }

    /** A token of the right family that is not the last one has been used before: by now somebody else has it, too. */
    private @Nullable OAuth2Authorization byRefreshToken(String token) {
        Optional<Authorization> found = find("refresh.family", Secrets.fingerprint(RefreshTokens.familyOf(token)));
        if (found.isEmpty()) {
            return null;
        }
        Authorization authorization = found.get();
        Refresh last = authorization.refresh();
        if (last == null || !last.fingerprint().equals(Secrets.fingerprint(token))) {
            log.warn(
                    "A refresh token was used again: the authorization of account {} is revoked",
                    authorization.accountId());
            revoke(authorization.id());
            return null;
        }
        return opened(authorization, NOT_KEPT, token);
    }

    private Optional<Authorization> find(String field, String fingerprint) {
        return Optional.ofNullable(
                mongo.findOne(Query.query(Criteria.where(field).is(fingerprint)), Authorization.class));
    }

    private void revoke(String id) {
        mongo.remove(Query.query(Criteria.where("_id").is(id)), Authorization.class);
    }

    @EventListener
    void revokeAllOf(SignedOut signIn) {
        mongo.remove(Query.query(Criteria.where("signInId").is(signIn.signInId())), Authorization.class);
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        mongo.remove(Query.query(Criteria.where("until").lt(Instant.now())), Authorization.class);
    }

    private static Authorization begun(OAuth2Authorization authorization, SignedIn who) {
        OAuth2AuthorizationRequest request =
                Objects.requireNonNull(authorization.getAttribute(OAuth2AuthorizationRequest.class.getName()));
        Map<String, Object> parameters = request.getAdditionalParameters();
        OAuth2AuthorizationCode code = Objects.requireNonNull(authorization.getToken(OAuth2AuthorizationCode.class))
                .getToken();
        return new Authorization(
                authorization.getId(),
                null,
                authorization.getRegisteredClientId(),
                who.accountId(),
                who.signInId(),
                who.at(),
                authorization.getAuthorizedScopes(),
                request.getRedirectUri(),
                (String) Objects.requireNonNull(parameters.get(PkceParameterNames.CODE_CHALLENGE)),
                (String) parameters.get(OidcParameterNames.NONCE),
                Secrets.fingerprint(code.getTokenValue()),
                issuedAt(code),
                expiresAt(code),
                false,
                null,
                expiresAt(code));
    }

    private static Refresh stored(OAuth2RefreshToken token) {
        String value = token.getTokenValue();
        return new Refresh(
                Secrets.fingerprint(RefreshTokens.familyOf(value)),
                Secrets.fingerprint(value),
                issuedAt(token),
                expiresAt(token));
    }

    private static Instant issuedAt(OAuth2Token token) {
        return Objects.requireNonNull(token.getIssuedAt()).truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant expiresAt(OAuth2Token token) {
        return Objects.requireNonNull(token.getExpiresAt()).truncatedTo(ChronoUnit.MILLIS);
    }

    /** What Spring asks for, as far as it is known. */
    private OAuth2Authorization opened(Authorization read, String code, String refreshToken) {
        var who = new SignedIn(read.accountId(), read.signInId(), read.signedInAt());
        RegisteredClient client = Objects.requireNonNull(clients.findById(read.client()));
        var authorization = OAuth2Authorization.withRegisteredClient(client)
                .id(read.id())
                .principalName(read.accountId())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizedScopes(read.scopes())
                .attribute(AS_READ, read)
                .attribute(Principal.class.getName(), who)
                .attribute(OAuth2AuthorizationRequest.class.getName(), request(read))
                .token(
                        new OAuth2AuthorizationCode(code, read.codeIssuedAt(), read.codeExpiresAt()),
                        metadata -> metadata.put(Token.INVALIDATED_METADATA_NAME, read.codeUsed()));
        Refresh last = read.refresh();
        if (last != null) {
            authorization
                    .refreshToken(new OAuth2RefreshToken(refreshToken, last.issuedAt(), last.expiresAt()))
                    // Spring wants to see those that the next ones replace.
                    .accessToken(new OAuth2AccessToken(
                            OAuth2AccessToken.TokenType.BEARER, NOT_KEPT, last.issuedAt(), last.expiresAt()))
                    .token(new OidcIdToken(
                            NOT_KEPT,
                            last.issuedAt(),
                            last.expiresAt(),
                            Map.of(IdTokenClaimNames.SUB, read.accountId())));
        }
        return authorization.build();
    }

    private static OAuth2AuthorizationRequest request(Authorization read) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(Issuer.AUTHORIZATION_PATH)
                .clientId(read.client())
                .redirectUri(read.redirectUri())
                .scopes(read.scopes())
                .additionalParameters(parameters -> {
                    parameters.put(PkceParameterNames.CODE_CHALLENGE, read.codeChallenge());
                    parameters.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
                    if (read.nonce() != null) {
                        parameters.put(OidcParameterNames.NONCE, read.nonce());
                    }
                })
                .build();
    }
}
