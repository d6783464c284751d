package org.jembatan.alumni;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import org.jembatan.alumni.Counterparts.Answer;

/** From the message that a follow-up is due, by its link and a form, to the answer. */
@RunningService
@ExtendWith(OutputCaptureExtension.class)
class FollowUpFormIT {

    private static final String FORM = "version=1&actual.0=6,5&kind.0=KNOWLEDGE_PASSED_ON&quantity.0=24&unit.0=people"
            + "&description.0=" + URLEncoder.encode("Taught नेपाली & others", UTF_8) + "&kind.1=&quantity.1=";

    @Autowired
    Counterparts counterparts;

    @Test
    void whoeverHoldsTheLinkOfTheMessageAnswersOnceWithoutAnAccount(CapturedOutput output) {
        Participation who = Alumni.from("NP");
        String link = linkInNotice(who);

        Answer page = counterparts.get(link, null);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Loans for weavers", "Before the plan: 2. Target: 10.");
        assertThat(counterparts.postForm(link, FORM.replace("24", "some")).status())
                .isEqualTo(422);
        assertThat(counterparts.postForm(link, "a=%zz").status()).isEqualTo(400);
        assertThat(counterparts.postForm(link + "x", FORM).status()).isEqualTo(404);
        assertThat(state(who)).isEqualTo("DUE");

        assertThat(counterparts.postForm(link, FORM).body()).contains("Thank you");
        assertThat(counterparts.postForm(link, FORM).status()).isEqualTo(409);
        assertThat(counterparts.get(link, null).body()).contains("This has been answered");

        Answer plan = counterparts.get(Counterparts.path(who), counterparts.self(who));
        assertThat(plan.at("$.followUps[0].state")).isEqualTo("ANSWERED");
        assertThat(plan.at("$.followUps[0].answer.actuals[0].actual")).isEqualTo("6.5");
        assertThat(plan.at("$.followUps[0].answer.outcomes.length()")).isEqualTo("1");
        assertThat(plan.at("$.followUps[0].answer.outcomes[0].description")).isEqualTo("Taught नेपाली & others");
        assertThat(output).doesNotContain(link.substring(link.indexOf("token=") + 6));
    }

    @Test
    void ofManyWhoSendAtOnceOneAnswers() throws Exception {
        Participation who = Alumni.from("NP");
        String link = linkInNotice(who);
        int senders = 6;
        CyclicBarrier together = new CyclicBarrier(senders);
        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(senders)) {
            List<Future<Integer>> sent = new ArrayList<>();
            for (int i = 0; i < senders; i++) {
                Callable<Integer> send = () -> {
                    together.await();
                    return counterparts.postForm(link, FORM).status();
                };
                sent.add(threads.submit(send));
            }
            for (Future<Integer> one : sent) {
                statuses.add(one.get());
            }
        }
        assertThat(statuses).hasSize(senders).containsOnlyOnce(200).containsOnly(200, 409);
    }

    private String state(Participation who) {
        return counterparts.get(Counterparts.path(who), counterparts.self(who)).at("$.followUps[0].state");
    }

    /** Below the gateway's address, so the rest of it is asked of the service here. */
    private String linkInNotice(Participation who) {
        counterparts.followed(who, counterparts.today().minusMonths(3));
        String notice = Counterparts.NOTICES
                .awaitEvents(who.planId().value(), 1)
                .getFirst()
                .body();
        URI link = URI.create(JsonPath.read(notice, "$.parameters.link"));
        assertThat(link).hasScheme("http").hasAuthority("127.0.0.1:8080");
        return link.getPath() + "?" + link.getQuery();
    }
}
