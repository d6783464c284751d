package org.jembatan.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/** What stands in the databases of the services and is shown nowhere. */
final class Documents {

    private static final List<String> DATABASES = List.of("registration", "programme", "feedback", "alumni");

    private final String store;

    Documents(String store) {
        this.store = store;
    }

    /** One line for each document that holds messages which the broker has not acknowledged. */
    List<String> waitingMessages() {
        List<String> found = new ArrayList<>();
        try (MongoClient client = MongoClients.create(store)) {
            for (String database : DATABASES) {
                MongoDatabase documents = client.getDatabase(database);
                for (String collection : documents.listCollectionNames()) {
                    for (Document document : documents.getCollection(collection).find()) {
                        pending(document).stream()
                                .map(message -> "%s.%s/%s: %s, %s"
                                        .formatted(
                                                database,
                                                collection,
                                                document.get("_id"),
                                                message.get("type"),
                                                message.get("sequence")))
                                .forEach(found::add);
                    }
                }
            }
        }
        return found;
    }

    private static List<Document> pending(Document document) {
        return document.get("outbox") instanceof Document outbox
                ? outbox.getList("pending", Document.class, List.of())
                : List.of();
    }

    /** One line for each record that a service could not apply. */
    List<String> parkedRecords() {
        return ofEach(
                "parked_records",
                record -> "%s: %s, %s".formatted(record.get("_id"), record.get("reason"), record.get("failure")));
    }

    /** One line for each fan-out that is not finished. */
    List<String> pendingWork() {
        return ofEach("pending_work", work -> "%s of %s".formatted(work.get("kind"), work.get("subject")));
    }

    private interface Line {
        String of(Document document);
    }

    private List<String> ofEach(String collection, Line line) {
        List<String> found = new ArrayList<>();
        try (MongoClient client = MongoClients.create(store)) {
            for (String database : DATABASES) {
                MongoCollection<Document> documents =
                        client.getDatabase(database).getCollection(collection);
                for (Document document : documents.find()) {
                    found.add(database + ", " + line.of(document));
                }
            }
        }
        return found;
    }

    /** Who is invited to the survey about the edition, which is prepared and shows itself later only. */
    Set<String> invited(String programmeId) {
        Set<String> people = new TreeSet<>();
        try (MongoClient client = MongoClients.create(store)) {
            Document edition = new Document("programmeId", programmeId).append("kind", "EDITION");
            for (Document survey :
                    client.getDatabase("feedback").getCollection("surveys").find(edition)) {
                survey.getList("invitations", Document.class, List.of())
                        .forEach(invitation -> people.add(invitation.getString("personId")));
            }
        }
        return people;
    }
}
