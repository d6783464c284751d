package org.jembatan.chassis.reactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoExceptionTranslator;

/** Codes are those of the server's {@code error_codes.yml}. */
class FailuresTest {

    private static final ServerAddress SERVER = new ServerAddress();

    /**
     * HostUnreachable 6, HostNotFound 7, ExceededTimeLimit 50 and 262, NetworkTimeout 89, ShutdownInProgress 91,
     * WriteConflict 112, PrimarySteppedDown 189, NotWritablePrimary 10107, Interrupted 11601, InterruptedAtShutdown 11600,
     * InterruptedDueToReplStateChange 11602, NotPrimaryNoSecondaryOk 13435, NotPrimaryOrSecondary 13436, and one that
     * nobody knows yet.
     */
    @ParameterizedTest
    @ValueSource(ints = {6, 7, 50, 89, 91, 112, 189, 262, 10107, 11600, 11601, 11602, 13435, 13436, 999_999})
    void aStoreThatIsBusyWithItselfPassesByItself(int code) {
        assertThat(Failures.isInfrastructure(translated(ofCommand(code)))).isTrue();
        assertThat(Failures.isInfrastructure(translated(ofWrite(code)))).isTrue();
        assertThat(Failures.isInfrastructure(translated(ofBulk(code)))).isTrue();
        assertThat(Failures.isInfrastructure(new IllegalStateException(ofCommand(code))))
                .isTrue();
    }

    /** BadValue 2, FailedToParse 9, TypeMismatch 14, PathNotViable 28, DocumentValidationFailure 121, BSONObjectTooLarge 10334, DuplicateKey 11000. */
    @ParameterizedTest
    @ValueSource(ints = {2, 9, 14, 28, 121, 10334, 11000})
    void aDocumentThatTheStoreRefusesDoesNot(int code) {
        assertThat(Failures.isInfrastructure(translated(ofCommand(code)))).isFalse();
        assertThat(Failures.isInfrastructure(translated(ofWrite(code)))).isFalse();
        assertThat(Failures.isInfrastructure(translated(ofBulk(code, 11000)))).isFalse();
    }

    @Test
    void aStoreThatDoesNotAnswerPassesByItself() {
        assertThat(Failures.isInfrastructure(translated(new MongoTimeoutException("no server"))))
                .isTrue();
        assertThat(Failures.isInfrastructure(translated(new MongoSocketReadException("cut", SERVER))))
                .isTrue();
        assertThat(Failures.isInfrastructure(new OptimisticLockingFailureException("lost")))
                .isTrue();
    }

    @Test
    void whatCannotBeMappedDoesNot() {
        assertThat(Failures.isInfrastructure(new CodecConfigurationException("no codec")))
                .isFalse();
        assertThat(Failures.isInfrastructure(new IllegalStateException("a bug")))
                .isFalse();
    }

    private static RuntimeException translated(MongoException failure) {
        var translation = new MongoExceptionTranslator().translateExceptionIfPossible(failure);
        return translation == null ? failure : translation;
    }

    private static MongoException ofCommand(int code) {
        return new MongoCommandException(new BsonDocument("code", new BsonInt32(code)), SERVER);
    }

    private static MongoException ofWrite(int code) {
        return new MongoWriteException(new WriteError(code, "refused", new BsonDocument()), SERVER, Set.of());
    }

    private static MongoException ofBulk(int... codes) {
        List<BulkWriteError> errors = IntStream.range(0, codes.length)
                .mapToObj(place -> new BulkWriteError(codes[place], "refused", new BsonDocument(), place))
                .toList();
        return new MongoBulkWriteException(BulkWriteResult.unacknowledged(), errors, null, SERVER, Set.of());
    }
}
