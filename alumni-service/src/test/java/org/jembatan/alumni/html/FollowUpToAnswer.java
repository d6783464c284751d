package org.jembatan.alumni.html;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.plan.ActionPlan;
import org.jembatan.alumni.plan.ActionPlansInMemory;
import org.jembatan.alumni.plan.FollowUpLinksInMemory;
import org.jembatan.alumni.rest.RestSlice;

/** Somebody whose follow-up is due on 31 October 2026, which is today, and what they have typed into its form so far. */
@RestSlice
@Import(Browser.class)
abstract class FollowUpToAnswer {

    final Participation who = Alumni.from("NP");
    final Map<String, String> typed = new LinkedHashMap<>();
    ActionPlan plan = new ActionPlansInMemory().opened(who);

    @Autowired
    Browser browser;

    @Autowired
    ActionPlansInMemory plans;

    @Autowired
    FollowUpLinksInMemory links;

    @BeforeEach
    void graduate() {
        plan = plans.followed(who, 10);
        typed.put("version", "1");
    }

    /** Types an outcome into a row. */
    void outcome(int row, String kind, String quantity, String unit, String description) {
        typed.put("kind." + row, kind);
        typed.put("quantity." + row, quantity);
        typed.put("unit." + row, unit);
        typed.put("description." + row, description);
    }

    FollowUpId id() {
        return plan.followUps().getFirst().id();
    }

    MvcTestResult get(String query, @Nullable String accepted) {
        return browser.get(id(), query, accepted);
    }

    MvcTestResult post() {
        return browser.post(id(), typed);
    }
}
