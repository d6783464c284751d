package org.jembatan.alumni.mongo;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.ProgrammeId;

/** What somebody may see of documents that belong to a participation. */
record Scope(Criteria criteria) {

    static Scope of(Actor actor, @Nullable ProgrammeId programmeId) {
        Criteria criteria = new Criteria();
        switch (actor) {
            case Actor.Officer _, Actor.Partner _ -> {}
            case Actor.FocalPoint focalPoint ->
                criteria.and("participation.country").is(focalPoint.country());
            case Actor.Participant participant ->
                criteria.and("participation.personId").is(participant.personId());
        }
        if (programmeId != null) {
            criteria.and("participation.programmeId").is(programmeId);
        }
        return new Scope(criteria);
    }

    Query page(@Nullable String after, int limit) {
        if (after != null) {
            criteria.and("_id").gt(after);
        }
        return Query.query(criteria).with(Sort.by("_id")).limit(limit);
    }
}
