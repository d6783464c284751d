package org.jembatan.alumni.mongo;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.graduation.GraduateSearch;
import org.jembatan.alumni.graduation.Graduation;

/** Two queries; who may see what is part of the one that shows people. */
@Component
class MongoGraduateSearch implements GraduateSearch {

    private final MongoOperations mongo;

    MongoGraduateSearch(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Graduation> find(Actor actor, @Nullable ProgrammeId programmeId, @Nullable String after, int limit) {
        Scope scope = Scope.of(actor, programmeId);
        scope.criteria().and("graduated").is(true);
        return mongo.find(scope.page(after, limit), Graduation.class);
    }

    @Override
    public List<Graduation> concluded(LocalDate from, LocalDate to) {
        return mongo.find(Query.query(Criteria.where("endedOn").gte(from).lte(to)), Graduation.class);
    }
}
