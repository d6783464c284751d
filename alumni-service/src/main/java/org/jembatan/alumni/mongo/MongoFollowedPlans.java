package org.jembatan.alumni.mongo;

import java.util.List;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import org.jembatan.alumni.impact.FollowedPlans;
import org.jembatan.alumni.impact.Selection;
import org.jembatan.alumni.plan.ActionPlan;

/** One query for the plans that have follow-ups. */
@Component
class MongoFollowedPlans implements FollowedPlans {

    private final MongoOperations mongo;

    MongoFollowedPlans(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<ActionPlan> find(Selection selection) {
        Criteria wanted = Criteria.where("followUps.0").exists(true);
        if (selection.programmeId() != null) {
            wanted.and("participation.programmeId").is(selection.programmeId());
        }
        if (selection.country() != null) {
            wanted.and("participation.country").is(selection.country());
        }
        return mongo.find(Query.query(wanted).with(Sort.by("_id")), ActionPlan.class);
    }
}
