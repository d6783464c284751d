package org.jembatan.programme.edition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;

import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.ProgrammeId;

/** The editions as people look them up: the latest first day first, and drafts only for those who draft. */
@UseCase
public class Catalogue {

    /** Who looks. */
    public enum Reader {
        EVERYBODY,
        OFFICER
    }

    /** Above every key, for they begin with a digit. */
    private static final String BEFORE_THE_FIRST = "~";

    private static final Set<EditionStatus> ALL = EnumSet.allOf(EditionStatus.class);
    private static final Set<EditionStatus> PUBLIC = EnumSet.complementOf(EnumSet.of(EditionStatus.DRAFT));

    private final Editions editions;

    Catalogue(Editions editions) {
        this.editions = editions;
    }

    /** Fails with {@link UnknownEdition} when there is none, or it is not the reader's to see. */
    public Edition find(ProgrammeId id, Reader reader) {
        return editions.findById(id)
                .filter(edition -> reader == Reader.OFFICER || !edition.isDraft())
                .orElseThrow(UnknownEdition::new);
    }

    /**
     * A part of the catalogue.
     *
     * @param after the {@link Edition#catalogueKey} of the last edition that the reader has; null for the first part
     */
    public List<Edition> list(Reader reader, @Nullable String after, int limit) {
        return editions.findByStatusInAndCatalogueKeyLessThanOrderByCatalogueKeyDesc(
                reader == Reader.OFFICER ? ALL : PUBLIC, after == null ? BEFORE_THE_FIRST : after, Limit.of(limit));
    }
}
