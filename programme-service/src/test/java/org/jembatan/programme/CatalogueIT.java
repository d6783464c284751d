package org.jembatan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.json.JsonContent;

import org.jembatan.chassis.test.TestTopic;
import org.jembatan.chassis.test.TestTopic.Told;

/** Editions, from the officer's draft to what everybody reads and other services hear. */
@RunningService
class CatalogueIT {

    private static final TestTopic EDITIONS = new TestTopic("edition-events");

    @Autowired
    Callers callers;

    @Test
    void anAnnouncementIsStoredShownAndHeardOf() {
        String path = callers.draft(Callers.aKey());
        String id = Callers.idOf(path);
        callers.get(path, null).expectStatus().isNotFound();

        callers.announce(path, Callers.aKey());

        callers.get(path, null)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"")
                .expectBody()
                .json(Callers.TERMS)
                .jsonPath("$.status")
                .isEqualTo("ANNOUNCED");
        Told told = EDITIONS.awaitEvents(id, 1).getFirst();
        assertThat(told.type()).isEqualTo("edition.announced.v1");
        assertThat(told.subject()).isEqualTo(id);
        assertThat(told.sequence()).isEqualTo(1);
        assertThat(new JsonContent(told.body())).isStrictlyEqualTo("""
                {"countries":["AF","NP"],"endsOn":"2046-09-25","nominationsCloseOn":"2046-08-31","programmeId":"%s",\
                "quotas":[{"dimension":"TOTAL","limit":61,"value":"*"},{"dimension":"MODE","limit":20,"value":"ONSITE"},\
                {"dimension":"COUNTRY","limit":5,"value":"AF"},{"dimension":"CATEGORY","limit":30,"value":"ENTREPRENEUR"}],\
                "startsOn":"2046-09-21","title":"Small Enterprises","zone":"Asia/Jakarta"}""".formatted(id));
    }

    @Test
    void aRepeatedCommandIsAnsweredAndHeardOfOnce() {
        String key = Callers.aKey();
        String path = callers.draft(key);
        assertThat(callers.draft(key)).isEqualTo(path);
        callers.post("/api/programmes", key, Callers.TERMS.replace("61", "60"))
                .expectStatus()
                .isEqualTo(422);

        String step = Callers.aKey();
        callers.announce(path, step);
        callers.announce(path, step).expectHeader().valueEquals(HttpHeaders.ETAG, "\"1\"");
        callers.post(path + "/cancellation", Callers.aKey(), "{\"reason\": \"Flood\"}")
                .expectStatus()
                .isOk();
        assertThat(EDITIONS.awaitEvents(Callers.idOf(path), 2))
                .extracting(Told::type)
                .containsExactly("edition.announced.v1", "edition.cancelled.v1");
    }

    @Test
    void ofManyWhoCreateWithOneKeyAllGetTheSameEdition() throws Exception {
        String key = Callers.aKey();
        List<Callable<String>> creations = Collections.nCopies(10, () -> callers.draft(key));
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            Set<String> paths = new HashSet<>();
            for (Future<String> path : crowd.invokeAll(creations)) {
                paths.add(path.get());
            }
            assertThat(paths).hasSize(1);
        }
    }

    @Test
    void theCatalogueIsReadInPartsTheLatestFirst() {
        List<String> announced = new ArrayList<>();
        for (int year = 2051; year <= 2053; year++) {
            String path = callers.draft(Callers.aKey(), Callers.TERMS.replace("2046", String.valueOf(year)));
            callers.announce(path, Callers.aKey());
            announced.addFirst(Callers.idOf(path));
        }
        String hidden = callers.draft(Callers.aKey());

        List<String> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            String path = "/api/programmes?limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
            Catalogue part = callers.read(path, null, Catalogue.class);
            part.items().forEach(item -> read.add(item.id()));
            cursor = part.next();
        }
        assertThat(read).startsWith(announced.toArray(String[]::new)).doesNotHaveDuplicates();
        assertThat(read).doesNotContain(Callers.idOf(hidden));
    }

    record Catalogue(List<Item> items, @Nullable String next) {

        record Item(String id) {}
    }
}
