package org.jembatan.chassis.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import org.jembatan.chassis.link.SignedLinks.Claim;
import org.jembatan.chassis.warehouse.OnWarehouse;

/** What is signed is read again by whoever shares the store, for the same purpose only. */
@OnWarehouse
class SignedLinksIT {

    private static final String PURPOSE = "deliveries";

    private final Claim claim = new Claim(UUID.randomUUID().toString(), Instant.parse("2026-09-19T02:00:00Z"));

    @Autowired
    MongoTemplate mongo;

    @Autowired
    SignedLinks links;

    @Test
    void anotherInstanceReadsWhatOneHasSigned() {
        assertThat(new SignedLinks(mongo).read(PURPOSE, links.sign(PURPOSE, claim)))
                .contains(claim);
    }

    @Test
    void aLinkOfOnePurposeIsNoneOfAnother() {
        String token = links.sign(PURPOSE, claim);
        links.sign("returns", claim);

        assertThat(links.read("returns", token)).isEmpty();
    }

    @Test
    void aLinkThatHasExpiredIsReadForTheCallerToJudge() {
        Claim old = new Claim(claim.subject(), Instant.parse("2001-01-01T00:00:00Z"));

        assertThat(links.read(PURPOSE, links.sign(PURPOSE, old))).contains(old);
    }

    @Test
    void aLinkWithoutAnEndOfItsOwnIsReadByWhatItIsAbout() {
        String token = links.sign("feeds", "warehouse/7");

        assertThat(links.subjectOf("feeds", token)).contains("warehouse/7");
        assertThat(links.subjectOf(PURPOSE, token)).isEmpty();
        assertThat(links.subjectOf("feeds", token + "x")).isEmpty();
    }

    @Test
    void theSignatureOfOneLinkIsNoneOfAnother() {
        String[] ours = links.sign(PURPOSE, claim).split("\\.", -1);
        String[] others =
                links.sign(PURPOSE, new Claim("another", claim.expiresAt())).split("\\.", -1);

        assertThat(links.read(PURPOSE, ours[0] + "." + others[1] + "." + ours[2]))
                .isEmpty();
    }

    @Test
    void aLinkWithoutOrWithAForeignSignatureIsNotOurs() throws Exception {
        SignedJWT ours = SignedJWT.parse(links.sign(PURPOSE, claim));
        JWTClaimsSet claims = ours.getJWTClaimsSet();
        SignedJWT foreign = new SignedJWT(ours.getHeader(), claims);
        foreign.sign(new MACSigner(new byte[32]));

        assertThat(links.read(PURPOSE, new PlainJWT(claims).serialize())).isEmpty();
        assertThat(links.read(PURPOSE, foreign.serialize())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "..", "eyJhbGciOiJIUzI1NiJ9.e30.", "%00"})
    void whatIsNoLinkIsNotOurs(String nonsense) {
        assertThat(links.read(PURPOSE, nonsense)).isEmpty();
    }

    @Test
    void instancesThatBeginAtOnceAgreeOnOneKey() throws Exception {
        String purpose = "begun-" + UUID.randomUUID();
        int instances = 8;
        CyclicBarrier together = new CyclicBarrier(instances);
        try (var threads = Executors.newFixedThreadPool(instances)) {
            List<Callable<String>> signing = Stream.<Callable<String>>generate(() -> () -> {
                        together.await();
                        return new SignedLinks(mongo).sign(purpose, claim);
                    })
                    .limit(instances)
                    .toList();
            Set<String> signed =
                    threads.invokeAll(signing).stream().map(Future::resultNow).collect(Collectors.toSet());

            assertThat(signed).hasSize(1);
        }
    }
}
