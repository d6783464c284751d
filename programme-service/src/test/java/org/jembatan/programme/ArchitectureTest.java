package org.jembatan.programme;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The domain knows nothing of HTTP, Kafka or Spring's wiring. */
class ArchitectureTest {

    private static final String ROOT = "org.jembatan.programme";
    private static final String EDITION = ROOT + ".edition";
    private static final String ROSTER = ROOT + ".roster";
    private static final String AGENDA = ROOT + ".agenda";
    private static final String PARTICIPATION = ROOT + ".participation";
    private static final String SUBSCRIPTION = ROOT + ".subscription";
    private static final String VENUE = ROOT + ".venue";
    private static final String SPEAKER = ROOT + ".speaker";

    private final JavaClasses service = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void theDomainLeansOnNothingButWhatIsListedHere() {
        classes()
                .that()
                .resideInAnyPackage(ROOT, EDITION, ROSTER, AGENDA, PARTICIPATION, SUBSCRIPTION, VENUE, SPEAKER)
                .and()
                .doNotHaveFullyQualifiedName(ProgrammeService.class.getName())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.jembatan.chassis.domain..",
                        "org.springframework.data.annotation..",
                        "org.springframework.data.repository..",
                        "org.springframework.data.domain..",
                        "org.springframework.data.mongodb.core.mapping..",
                        "org.springframework.data.mongodb.core.index..",
                        ROOT,
                        EDITION,
                        ROSTER,
                        AGENDA,
                        PARTICIPATION,
                        SUBSCRIPTION,
                        VENUE,
                        SPEAKER)
                .check(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {ROOT, EDITION, ROSTER, AGENDA, PARTICIPATION, SUBSCRIPTION, VENUE, SPEAKER})
    void thePackagesThatTheRuleNamesHoldClasses(String named) {
        assertThat(service)
                .extracting(JavaClass::getPackageName, JavaClass::getSimpleName)
                .anySatisfy(found -> {
                    assertThat(found.toList().getFirst()).isEqualTo(named);
                    assertThat(found.toList().getLast()).isNotEqualTo("package-info");
                });
    }
}
