package org.jembatan.chassis.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import java.util.TimeZone;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import org.jembatan.chassis.warehouse.OnWarehouse;

@OnWarehouse
class MappingIT {

    private static final TimeZone OF_THIS_MACHINE = TimeZone.getDefault();

    @Autowired
    MongoTemplate mongo;

    @AfterEach
    void goHome() {
        TimeZone.setDefault(OF_THIS_MACHINE);
    }

    @Test
    void instancesInDifferentZonesReadTheSameDateAndTime() {
        Opening written = new Opening(
                UUID.randomUUID().toString(),
                LocalDate.parse("2026-07-31"),
                LocalDateTime.parse("2026-07-31T09:30"),
                LocalTime.parse("23:15"),
                Instant.parse("2026-07-31T02:30:00Z"));

        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        mongo.insert(written);
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));

        assertThat(mongo.findById(written.id(), Opening.class)).isEqualTo(written);
        assertThat(mongo.find(Query.query(Criteria.where("day").is(written.day())), Opening.class))
                .contains(written);
    }

    @Test
    void aDateIsStoredAsItsMidnightInUtc() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jakarta"));
        Opening written = new Opening(
                UUID.randomUUID().toString(),
                LocalDate.parse("2026-07-31"),
                LocalDateTime.parse("2026-07-31T09:30"),
                LocalTime.NOON,
                Instant.parse("2026-07-31T02:30:00Z"));
        mongo.insert(written);

        assertThat(mongo.getCollection(mongo.getCollectionName(Opening.class))
                        .find(new org.bson.Document("_id", written.id()))
                        .first())
                .containsEntry("day", Date.from(Instant.parse("2026-07-31T00:00:00Z")))
                .containsEntry("begins", Date.from(Instant.parse("2026-07-31T09:30:00Z")))
                .containsEntry("announced", Date.from(Instant.parse("2026-07-31T02:30:00Z")));
    }

    record Opening(@Id String id, LocalDate day, LocalDateTime begins, LocalTime closes, Instant announced) {}
}
