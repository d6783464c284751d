package org.jembatan.registration.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoTemplate;

import org.jembatan.chassis.link.SignedLinks;
import org.jembatan.chassis.link.SignedLinks.Claim;
import org.jembatan.chassis.test.Engines;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.application.EmployerLinks.Invitation;
import org.jembatan.registration.application.UnknownEmployerLink;

/** Links that are ours and links that are not, by a key in a real store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedEmployerLinksIT {

    private static final String DATABASE = "links";

    private final Invitation invitation =
            new Invitation(new ApplicationId(UUID.randomUUID().toString()), Instant.parse("2026-09-19T02:00:00Z"));

    private MongoClient client;
    private SignedEmployerLinks links;

    @BeforeAll
    void connect() {
        client = MongoClients.create(Engines.shared().mongoUri(DATABASE));
        links = instance();
    }

    @AfterAll
    void disconnect() {
        client.close();
    }

    private SignedEmployerLinks instance() {
        return new SignedEmployerLinks(new SignedLinks(new MongoTemplate(client, DATABASE)));
    }

    @Test
    void anotherInstanceReadsWhatOneHasSigned() {
        assertThat(instance().read(links.sign(invitation))).isEqualTo(invitation);
    }

    @Test
    void aLinkForAnotherApplicationByTheSameSignatureIsNotOurs() {
        String[] ours = links.sign(invitation).split("\\.", -1);
        String[] others = links.sign(
                        new Invitation(new ApplicationId(UUID.randomUUID().toString()), invitation.expiresAt()))
                .split("\\.", -1);

        refused(ours[0] + "." + others[1] + "." + ours[2]);
    }

    @Test
    void aLinkWithoutOrWithAnothersSignatureIsNotOurs() throws Exception {
        JWTClaimsSet claims = SignedJWT.parse(links.sign(invitation)).getJWTClaimsSet();
        SignedJWT foreign =
                new SignedJWT(SignedJWT.parse(links.sign(invitation)).getHeader(), claims);
        foreign.sign(new MACSigner(new byte[32]));

        refused(new PlainJWT(claims).serialize());
        refused(foreign.serialize());
    }

    /** Links outlive a new version of the service: where the key is kept and how a link is made must not change. */
    @Test
    void aLinkThatWasSentBeforeThisVersionIsStillGood() throws Exception {
        OctetSequenceKey key = new OctetSequenceKeyGenerator(256).generate();
        MongoTemplate store = new MongoTemplate(client, "links-of-before");
        store.save(new Document("_id", "employer-links").append("jwk", key.toJSONString()), "link_keys");
        SignedJWT sent = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder()
                        .subject(invitation.applicationId().value())
                        .expirationTime(Date.from(invitation.expiresAt()))
                        .build());
        sent.sign(new MACSigner(key));

        assertThat(new SignedEmployerLinks(new SignedLinks(store)).read(sent.serialize()))
                .isEqualTo(invitation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c", "..", "eyJhbGciOiJIUzI1NiJ9.e30.", "%00"})
    void whatIsNoLinkIsNotOurs(String nonsense) {
        refused(nonsense);
    }

    @Test
    void aLinkForSomethingElseIsNoEmployersLink() {
        SignedLinks signed = new SignedLinks(new MongoTemplate(client, DATABASE));
        refused(signed.sign(
                "something-else", new Claim(invitation.applicationId().value(), invitation.expiresAt())));
    }

    private void refused(String token) {
        assertThatThrownBy(() -> links.read(token)).isInstanceOf(UnknownEmployerLink.class);
    }
}
