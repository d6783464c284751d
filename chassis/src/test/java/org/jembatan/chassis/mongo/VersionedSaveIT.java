package org.jembatan.chassis.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;

import org.jembatan.chassis.warehouse.OnWarehouse;
import org.jembatan.chassis.warehouse.Shelf;

/** Many who have read the same version save at once: one wins, and the others are told. */
@OnWarehouse
class VersionedSaveIT {

    private static final int WRITERS = 12;
    private static final int ROUNDS = 25;

    @Autowired
    MongoTemplate mongo;

    @Test
    void inEachRoundExactlyOneWins() throws Exception {
        String name = UUID.randomUUID().toString();
        mongo.save(new Shelf(name));

        for (int round = 0; round < ROUNDS; round++) {
            List<Shelf> readers =
                    IntStream.range(0, WRITERS).mapToObj(_ -> load(name)).toList();
            for (int writer = 0; writer < WRITERS; writer++) {
                readers.get(writer).note(round * WRITERS + writer);
            }

            assertThat(savedAtOnce(readers)).as("winners of round %s", round).hasSize(1);
            assertThat(load(name).grams()).as("shelf after round %s", round).hasSize(round + 1);
        }
    }

    @Test
    void ofManyThatAreNewExactlyOneIsInserted() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String name = UUID.randomUUID().toString();
            List<Shelf> shelves =
                    IntStream.range(0, WRITERS).mapToObj(_ -> new Shelf(name)).toList();
            for (int writer = 0; writer < WRITERS; writer++) {
                shelves.get(writer).note(writer);
            }

            List<Shelf> inserted = savedAtOnce(shelves);

            assertThat(inserted).as("winners of round %s", round).hasSize(1);
            assertThat(load(name).grams()).isEqualTo(inserted.getFirst().grams());
        }
    }

    private List<Shelf> savedAtOnce(List<Shelf> shelves) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> saves =
                    threads.invokeAll(shelves.stream().map(this::saveUnlessLost).toList());
            return IntStream.range(0, shelves.size())
                    .filter(writer -> saves.get(writer).resultNow())
                    .mapToObj(shelves::get)
                    .toList();
        }
    }

    private Callable<Boolean> saveUnlessLost(Shelf shelf) {
        return () -> {
            try {
                mongo.save(shelf);
                return true;
            } catch (OptimisticLockingFailureException | DuplicateKeyException lost) {
                return false;
            }
        };
    }

    private Shelf load(String name) {
        @Nullable Shelf shelf = mongo.findById(name, Shelf.class);
        assertThat(shelf).isNotNull();
        return shelf;
    }
}
