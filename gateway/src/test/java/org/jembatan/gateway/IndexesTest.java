package org.jembatan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.index.MongoPersistentEntityIndexResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** What is swept again and again is found by an index. */
class IndexesTest {

    @ParameterizedTest
    @CsvSource({
        "account.Account, mail.letter.freeFrom",
        "account.Account, forgottenFrom",
        "account.Tally$Count, until",
        "signin.SignIn, until",
        "issuer.Authorization, until"
    })
    void whatIsDueIsFoundWithoutLookingAtAll(String document, String field) throws ClassNotFoundException {
        Class<?> type = Class.forName(IndexesTest.class.getPackageName() + "." + document);

        assertThat(indexedFieldsOf(type)).contains(field);
    }

    private static List<String> indexedFieldsOf(Class<?> document) {
        var mapping = new MongoMappingContext();
        mapping.setSimpleTypeHolder(new MongoCustomConversions(List.of()).getSimpleTypeHolder());
        var indexes = new MongoPersistentEntityIndexResolver(mapping).resolveIndexFor(document);
        return StreamSupport.stream(indexes.spliterator(), false)
                .map(index -> index.getIndexKeys().keySet().iterator().next())
                .toList();
    }
}
